export const id = 358;
export const ids = [358];
export const modules = {

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionsOf: () => (/* binding */ actionsOf),
  check: () => (/* binding */ check),
  settingsOf: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: ./core/retry.js
var retry = __webpack_require__(6151);
// EXTERNAL MODULE: ./core/text.js + 1 modules
var core_text = __webpack_require__(7964);
// EXTERNAL MODULE: ./model/role.js
var model_role = __webpack_require__(1403);
// EXTERNAL MODULE: ./model/rules.js
var rules = __webpack_require__(896);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(9216);
;// CONCATENATED MODULE: ./check/changes.js

function changeActions(inputs) {
    if (inputs['dry-run']) {
        return [];
    }
    return [
        ...(inputs['on-missing'] === 'create' ? ['iam:CreateServiceLinkedRole'] : []),
        ...(inputs['update-description'] ? ['iam:UpdateRoleDescription'] : []),
    ];
}
class Changes {
    #made = new Map();
    #dryRun;
    #log;
    constructor({ 'dry-run': dryRun }, log) {
        this.#dryRun = dryRun;
        this.#log = log;
    }
    async make(rule, what, request, interrupted) {
        if (this.#made.has(rule)) {
            return undefined;
        }
        if (this.#dryRun) {
            this.#log(`dry run: ${what} is left undone`);
            return undefined;
        }
        const change = await request().catch((error) => {
            if (!(error instanceof problem/* RunError */.e && error.problem.code === 'unexpected')) {
                this.#made.set(rule, { kind: 'failed', problem: unanswered(what) });
                interrupted();
            }
            throw error;
        });
        this.#made.set(rule, change);
        this.#log(change.kind === 'failed'
            ? `${what} failed: ${change.problem.message}`
            : `${what}: ${change.changed ? 'done' : 'somebody else was faster'}`);
        return change;
    }
    done(rule) {
        const change = this.#made.get(rule);
        return change?.kind === 'done' && change.changed;
    }
    explain(evaluation) {
        const change = this.#made.get(evaluation.rule);
        if (evaluation.outcome !== 'failed' || change === undefined) {
            return evaluation;
        }
        return change.kind === 'done'
            ? {
                ...evaluation,
                message: `${evaluation.message}; IAM took the request that mends it, but does not show it yet`,
                advice: 'run the job again, or set `wait-timeout`',
            }
            : {
                ...evaluation,
                message: `${evaluation.message}; ${change.problem.message}`,
                advice: change.problem.advice,
                permanent: change.problem.permanent,
            };
    }
}
function unanswered(what) {
    return {
        code: 'cancelled',
        message: `whether ${what} took effect is not known: the run ended before AWS answered`,
        advice: 'run the job again',
        permanent: false,
    };
}

// EXTERNAL MODULE: ./model/readings.js
var readings = __webpack_require__(3714);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(6059);
// EXTERNAL MODULE: ./core/wildcard.js
var wildcard = __webpack_require__(7487);
;// CONCATENATED MODULE: ./check/policy.js

function parseDocument(text) {
    const json = JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
    return { statements: asList(asObject(json, 'document')['Statement'], 'Statement').map(parseStatement) };
}
function parseStatement(json) {
    const statement = asObject(json, 'Statement');
    const effect = statement['Effect'];
    if (effect !== 'Allow' && effect !== 'Deny') {
        throw new SyntaxError(`a statement's Effect is ${JSON.stringify(effect)}`);
    }
    return {
        allow: effect === 'Allow',
        actions: parseMatch(statement, 'Action', asTexts),
        resources: parseMatch(statement, 'Resource', asTexts),
        principals: parseMatch(statement, 'Principal', parsePrincipals),
        conditions: Object.entries(asObject(statement['Condition'] === undefined ? {} : statement['Condition'], 'Condition')).flatMap(([operator, keys]) => Object.entries(asObject(keys, operator)).map(([key, values]) => ({ operator, key, values: asTexts(values, key) }))),
    };
}
function parseMatch(statement, element, parse) {
    const not = statement[`Not${element}`];
    const is = statement[element];
    if (not !== undefined) {
        return { not: true, values: parse(not, `Not${element}`) };
    }
    return { not: false, values: is === undefined ? [] : parse(is, element) };
}
function parsePrincipals(json, name) {
    if (json === '*') {
        return [{ type: '*', value: '*' }];
    }
    return Object.entries(asObject(json, name)).flatMap(([type, values]) => asTexts(values, type).map(value => parsePrincipal(type, value)));
}
function parsePrincipal(type, value) {
    return type === 'AWS' && value === '*' ? { type: '*', value } : { type, value };
}
function asObject(json, name) {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        throw new SyntaxError(`${name} is not an object`);
    }
    return json;
}
function asList(json, name) {
    if (json === undefined) {
        throw new SyntaxError(`${name} is missing`);
    }
    return Array.isArray(json) ? json : [json];
}
function asTexts(json, name) {
    return asList(json, name).map(value => {
        if (!['string', 'boolean', 'number'].includes(typeof value)) {
            throw new SyntaxError(`${name} is neither text nor a list of texts`);
        }
        return String(value);
    });
}
function likeIgnoringCase(pattern, text) {
    return (0,wildcard/* like */.m)(pattern.toLowerCase(), text.toLowerCase());
}
function matches({ not, values }, matchesValue) {
    return values.some(matchesValue) !== not;
}
function allHold(conditions, key, value) {
    const truths = conditions.map(condition => holds(condition, key, value));
    if (truths.includes(false)) {
        return false;
    }
    return truths.includes(undefined) ? undefined : true;
}
const COMPARISONS = new Map([
    ['stringequals', (pattern, value) => pattern === value],
    ['stringequalsignorecase', (pattern, value) => pattern.toLowerCase() === value.toLowerCase()],
    ['stringlike', wildcard/* like */.m],
]);
function holds(condition, key, value) {
    if (condition.key.toLowerCase() !== key.toLowerCase()) {
        return undefined;
    }
    if (condition.operator.toLowerCase() === 'null') {
        const isNull = condition.values.map(text => text.toLowerCase());
        return isNull.every(text => text === 'true' || text === 'false') ? isNull.includes('false') : undefined;
    }
    const operator = condition.operator
        .replace(/^(?:ForAnyValue|ForAllValues):/i, '')
        .replace(/IfExists$/i, '')
        .toLowerCase();
    const negated = operator.startsWith('stringnot');
    const compare = COMPARISONS.get(negated ? `string${operator.slice('stringnot'.length)}` : operator);
    if (compare === undefined || condition.values.some(pattern => pattern.includes('${'))) {
        return undefined;
    }
    return condition.values.some(pattern => compare(pattern, value)) !== negated;
}
function allows({ statements }, { action, key, value }) {
    const concerned = statements.filter(({ actions, resources }) => matches(actions, pattern => likeIgnoringCase(pattern, action)) && matches(resources, pattern => (0,wildcard/* like */.m)(pattern, '*')));
    const truth = (statement) => allHold(statement.conditions, key, value);
    const denied = concerned.some(statement => !statement.allow && truth(statement) !== false);
    return !denied && concerned.some(statement => statement.allow && truth(statement) === true);
}
const ASSUME = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];
function evaluateTrust({ statements }, service) {
    const isService = ({ type, value }) => type === 'Service' && value === service;
    const assumes = (statement, action) => matches(statement.actions, pattern => likeIgnoringCase(pattern, action));
    const covers = ({ principals }, wanted) => matches(principals, principal => principal.type === '*' || wanted(principal));
    const about = (action) => statements.filter(statement => assumes(statement, action));
    const served = about('sts:AssumeRole').filter(statement => covers(statement, principal => isService(principal) || (principal.type === 'Service' && principal.value === '*')));
    const trusted = served.some(({ allow, conditions }) => allow && conditions.length === 0) && served.every(({ allow }) => allow);
    const others = ASSUME.flatMap(action => {
        const denials = about(action).filter(({ allow, conditions }) => !allow && conditions.length === 0);
        return about(action)
            .filter(({ allow }) => allow)
            .flatMap(({ principals }) => principals.not ? [{ type: '*', value: '*' }] : principals.values.filter(principal => !isService(principal)))
            .filter(other => !denials.some(denial => excludes(denial.principals, other, isService)))
            .map(other => (other.type === '*' ? 'everybody (*)' : `${other.type} ${other.value}`));
    });
    return { trusted, others: [...new Set(others)] };
}
function excludes(denied, other, isService) {
    if (denied.not) {
        return denied.values.every(exception => isService(exception) || (other.type !== '*' && areDisjoint(exception, other)));
    }
    return denied.values.some(principal => principal.type === '*' || areSame(principal, other));
}
function areDisjoint(one, other) {
    return one.type !== '*' && (one.type !== other.type || (one.type === 'Service' && one.value !== other.value));
}
function areSame(one, other) {
    return one.type === other.type && one.value === other.value;
}

;// CONCATENATED MODULE: ./check/rules/rule.js


const passed = (message) => ({ outcome: 'passed', message, advice: '', permanent: false });
const failed = (message, advice, more = {}) => ({
    outcome: 'failed',
    message,
    advice,
    permanent: false,
    ...more,
});
const unknown = ({ message, advice, permanent }) => ({
    outcome: 'unknown',
    message,
    advice,
    permanent,
});
const notApplicable = (message) => ({ outcome: 'not-applicable', message, advice: '', permanent: false });
const notInAnswer = (what) => unknown({ message: `the answer does not say ${what}`, advice: 'run the job again; if it stays so, report it', permanent: false });
const NOT_READ = unknown({ message: 'it was not looked at', advice: 'this is a defect of ses-role-gate: report it', permanent: true });
function ifFound(reading, evaluate, absent) {
    switch (reading?.kind) {
        case 'found':
            return evaluate(reading.value);
        case 'absent':
            return absent;
        case 'unreadable':
            return unknown(reading.problem);
        default:
            return NOT_READ;
    }
}
function evaluateDocument(name, text, evaluate) {
    let document;
    try {
        document = parseDocument(text);
    }
    catch (error) {
        return unknown({
            message: `${name} can't be read: ${(0,core_text/* sanitize */.aj)(error.message)}`,
            advice: 'look at it in the IAM console',
            permanent: false,
        });
    }
    return evaluate(document);
}

;// CONCATENATED MODULE: ./check/rules/account.js




const NO_ACCOUNT = notInAnswer('anything about the account');
function accountRule(evaluate) {
    return { scope: 'region', reads: () => ['account'], evaluate: ({ account }) => ifFound(account, evaluate, NO_ACCOUNT) };
}
const ACCOUNT_RULES = {
    'region-supported': {
        scope: 'region',
        reads: () => [],
        evaluate: (_snapshot, _inputs, region) => regions/* REGIONS */.ij.get(region)?.roleDocumented
            ? passed('AWS documents the role for it')
            : failed(`AWS does not document the role for this Region (as of ${regions/* REGIONS_AS_OF */.HP})`, `deploy to one of ${(0,regions/* documentedRegions */.cc)().join(', ')}, or accept it with the line \`region-supported: warning\` in \`rules\``, { permanent: true }),
    },
    'sending-enabled': accountRule(({ sendingEnabled }) => {
        if (sendingEnabled === undefined) {
            return notInAnswer('whether sending is enabled');
        }
        return sendingEnabled
            ? passed('sending is on')
            : failed("the account's sending is paused", 'find out who paused it and why, then run `aws sesv2 put-account-sending-attributes --sending-enabled` in the Region');
    }),
    'enforcement-status': accountRule(({ enforcementStatus }) => {
        switch (enforcementStatus) {
            case undefined:
                return notInAnswer('the enforcement status');
            case 'HEALTHY':
                return passed('HEALTHY');
            case 'SHUTDOWN':
                return failed("SHUTDOWN: AWS has paused the account's sending", 'answer the case that AWS opened in the Support Center');
            case 'PROBATION':
                return failed('PROBATION: the account is under review by AWS', 'answer the case in the Support Center before sending is paused', {
                    severity: 'warning',
                });
            default:
                return unknown({
                    message: `AWS answered a status that is not documented: ${(0,core_text/* sanitize */.aj)(enforcementStatus)}`,
                    advice: "look at the account's status in the SES console",
                    permanent: false,
                });
        }
    }),
    'production-access': accountRule(({ productionAccess }) => {
        if (productionAccess === undefined) {
            return notInAnswer('whether the account is in the sandbox');
        }
        return productionAccess
            ? passed('the account is out of the sandbox')
            : failed('the account is in the SES sandbox: it can send to verified addresses only, 200 messages a day', 'request production access for the Region in the SES console');
    }),
    'send-quota': {
        scope: 'region',
        reads: inputs => (inputs['min-send-quota'] === undefined ? [] : ['account']),
        evaluate: (snapshot, { 'min-send-quota': minimum }) => minimum === undefined
            ? notApplicable('`min-send-quota` is not set')
            : ifFound(snapshot.account, account => evaluateQuota(account, minimum), NO_ACCOUNT),
    },
};
function evaluateQuota(account, minimum) {
    const left = (0,readings/* quotaLeft */.q)(account);
    if (left === undefined) {
        return notInAnswer('what is left of the send quota');
    }
    if (left === Number.POSITIVE_INFINITY) {
        return passed('the send quota is unlimited');
    }
    return left >= minimum
        ? passed(`${(0,core_text/* count */.U9)(left, 'message')} left of the 24-hour quota`)
        : failed(`${(0,core_text/* count */.U9)(left, 'message')} left of the 24-hour quota, \`min-send-quota\` is ${minimum}`, 'wait until earlier sends are 24 hours old, or request a higher quota in Service Quotas');
}

;// CONCATENATED MODULE: ./check/rules/configuration-set.js

function configurationSetRule(evaluate, absent) {
    return {
        scope: 'region',
        reads: ({ 'configuration-sets': names }) => (names.length === 0 ? [] : ['configurationSets']),
        evaluate: ({ configurationSets }, { 'configuration-sets': names }) => names.length === 0
            ? notApplicable('`configuration-sets` is empty')
            : names.map(name => ifFound(configurationSets.get(name), set => evaluate(name, set), absent(name))),
    };
}
const CONFIGURATION_SET_RULES = {
    'configuration-set-sending': configurationSetRule((name, { sendingEnabled }) => {
        if (sendingEnabled === undefined) {
            return notInAnswer(`whether ${name} may send`);
        }
        return sendingEnabled
            ? passed(`${name} may send`)
            : failed(`sending is off for ${name}`, `run \`aws sesv2 put-configuration-set-sending-options --configuration-set-name ${name} --sending-enabled\` in the Region`);
    }, name => failed(`${name} is not a configuration set of this Region`, 'create it in this Region: configuration sets are regional')),
};

;// CONCATENATED MODULE: ./check/rules/identity.js


function identityRule(evaluate, absent) {
    return {
        scope: 'region',
        reads: ({ identities }) => (identities.length === 0 ? [] : ['identities']),
        evaluate: (snapshot, { identities }) => identities.length === 0
            ? notApplicable('`identities` is empty')
            : identities.map(name => ifFound(snapshot.identities.get(name), identity => evaluate((0,core_text/* sanitize */.aj)(name), identity), absent((0,core_text/* sanitize */.aj)(name)))),
    };
}
const IDENTITY_RULES = {
    'identity-verified': identityRule((name, { verifiedForSending, verificationStatus = 'unknown', errorType }) => {
        if (verifiedForSending === undefined) {
            return notInAnswer(`whether ${name} is verified`);
        }
        const why = errorType === undefined ? '' : `, ${(0,core_text/* sanitize */.aj)(errorType)}`;
        return verifiedForSending
            ? passed(`${name} is verified`)
            : failed(`${name} is not verified for sending (${(0,core_text/* sanitize */.aj)(verificationStatus)}${why})`, name.includes('@')
                ? 'open the link in the message that SES sent to the address'
                : "publish the identity's DKIM records; DNS may take up to 72 hours");
    }, name => {
        const domain = name.includes('@')
            ? `; if the identity of its domain covers it, name ${name.slice(name.lastIndexOf('@') + 1)} in \`identities\``
            : '';
        return failed(`${name} is not an identity of this Region`, `create and verify it in this Region: identities are regional${domain}`);
    }),
};

;// CONCATENATED MODULE: ./check/rules/role.js




const NO_ROLE = notApplicable('the role does not exist');
const INCONSISTENT = unknown({
    message: 'IAM shows the role to one read and not to another',
    advice: 'IAM is catching up with a change: run the job again, or set `wait-timeout`',
    permanent: false,
});
const REPLACE_ROLE = `AWS lets nobody edit the real role this way: delete the role that has its name (move what uses it to one of another name), then run \`aws iam create-service-linked-role --aws-service-name ${model_role/* SERVICE_PRINCIPAL */.P1}\``;
function ifOnRole({ role, attachedPolicies, inlinePolicies }, reading, evaluate, absent = NO_ROLE) {
    const shown = [role, attachedPolicies, inlinePolicies].some(other => other?.kind === 'found');
    return ifFound(reading, evaluate, shown ? INCONSISTENT : absent);
}
function roleRule(evaluate, absent = NO_ROLE) {
    return { scope: 'role', reads: () => ['role'], evaluate: snapshot => ifOnRole(snapshot, snapshot.role, evaluate, absent) };
}
const ROLE_RULES = {
    'role-exists': roleRule(() => passed(`${model_role/* ROLE_NAME */.VA} exists`), failed(`${model_role/* ROLE_NAME */.VA} does not exist in this account`, `set \`on-missing: create\`, or run \`aws iam create-service-linked-role --aws-service-name ${model_role/* SERVICE_PRINCIPAL */.P1}\`; where only identities and configuration sets are deployed, \`on-missing: warn\` lets the job go on`)),
    'role-path': roleRule(({ path, arn }) => path === model_role/* ROLE_PATH */.XZ
        ? passed(`it is at ${model_role/* ROLE_PATH */.XZ}`)
        : failed(`the name is taken by another role, at the path ${(0,core_text/* sanitize */.aj)(path)} (${(0,core_text/* sanitize */.aj)(arn)}); the service-linked role is at ${model_role/* ROLE_PATH */.XZ}`, REPLACE_ROLE)),
    'trust-policy': roleRule(({ trustPolicy }) => evaluateDocument('the trust policy', trustPolicy, document => {
        const { trusted, others } = evaluateTrust(document, model_role/* SERVICE_PRINCIPAL */.P1);
        if (others.length > 0) {
            return failed(`others than ${model_role/* SERVICE_PRINCIPAL */.P1} may assume the role: ${(0,core_text/* sanitize */.aj)(others.join(', '))}`, REPLACE_ROLE);
        }
        return trusted
            ? passed(`${model_role/* SERVICE_PRINCIPAL */.P1} alone may assume it`)
            : failed(`${model_role/* SERVICE_PRINCIPAL */.P1} may not assume the role without conditions`, REPLACE_ROLE);
    })),
    'permissions-policy': {
        scope: 'role',
        reads: () => ['attachedPolicies', 'policy'],
        evaluate: (snapshot, _, account) => ifOnRole(snapshot, snapshot.attachedPolicies, attached => attached.includes((0,model_role/* policyArn */.mF)(account))
            ? ifOnRole(snapshot, snapshot.policy, evaluatePolicy)
            : failed(`${model_role/* POLICY_NAME */.xl} is not attached`, REPLACE_ROLE)),
    },
    'extra-policies': {
        scope: 'role',
        reads: () => ['attachedPolicies', 'inlinePolicies'],
        evaluate: (snapshot, _, account) => ifOnRole(snapshot, snapshot.attachedPolicies, attached => ifOnRole(snapshot, snapshot.inlinePolicies, inline => {
            const extra = [...attached.filter(arn => arn !== (0,model_role/* policyArn */.mF)(account)), ...inline.map(name => `inline ${name}`)];
            return extra.length === 0
                ? passed('no other policy gives it more')
                : failed(`${(0,core_text/* count */.U9)(extra.length, 'more policy', 'more policies')} than AWS gives it: ${(0,core_text/* sanitize */.aj)(extra.join(', '))}`, REPLACE_ROLE);
        })),
    },
    'permissions-boundary': roleRule(({ permissionsBoundary }) => permissionsBoundary === undefined
        ? passed('none is set')
        : failed(`a permissions boundary is set: ${(0,core_text/* sanitize */.aj)(permissionsBoundary)}`, `it may keep SES from publishing metrics; ${REPLACE_ROLE}`)),
    description: {
        scope: 'role',
        reads: inputs => (inputs['role-description'] === undefined ? [] : ['role']),
        evaluate: (snapshot, { 'role-description': expected }) => expected === undefined
            ? notApplicable('`role-description` is not set')
            : ifOnRole(snapshot, snapshot.role, ({ description = '' }) => description === expected
                ? passed('it is the one expected')
                : failed(`it is "${(0,core_text/* sanitize */.aj)(description)}", \`role-description\` is "${(0,core_text/* sanitize */.aj)(expected)}"`, 'set `update-description: true`, or give `role-description` the text of the infrastructure stack that declares the role')),
    },
};
function evaluatePolicy({ id, document: text }) {
    const name = `${model_role/* POLICY_NAME */.xl} ${(0,core_text/* sanitize */.aj)(id)}`;
    return evaluateDocument(name, text, document => {
        const lacking = model_role/* NAMESPACES */.dK.filter(value => !allows(document, { action: model_role/* POLICY_ACTION */.wS, key: 'cloudwatch:namespace', value }));
        return lacking.length === 0
            ? passed(`${name} lets SES publish its metrics`)
            : failed(`${name} does not allow ${model_role/* POLICY_ACTION */.wS} in ${lacking.join(', ')}`, 'AWS alone can change this policy: open a case with AWS Support, or lower the rule if metrics do not matter to the deployment');
    });
}

;// CONCATENATED MODULE: ./check/evaluate.js





const RULES = {
    ...ROLE_RULES,
    ...ACCOUNT_RULES,
    ...IDENTITY_RULES,
    ...CONFIGURATION_SET_RULES,
};
function readsFor(settings, inputs) {
    return new Set(rules/* RULE_IDS */.I.filter(id => settings[id] !== 'off').flatMap(id => RULES[id].reads(inputs)));
}
function evaluate(snapshot, settings, inputs, account) {
    return rules/* RULE_IDS */.I.flatMap(id => {
        const severity = settings[id];
        if (severity === 'off') {
            return [];
        }
        const rule = RULES[id];
        const evaluations = (region, results) => [results].flat().map(result => ({ rule: id, region, severity, ...result }));
        return rule.scope === 'role'
            ? evaluations(undefined, rule.evaluate(snapshot, inputs, account))
            : [...snapshot.regions].flatMap(([region, regional]) => evaluations(region, rule.evaluate(regional, inputs, region)));
    });
}

;// CONCATENATED MODULE: ./check/snapshot.js
const READ_ACTIONS = {
    role: ['iam:GetRole'],
    attachedPolicies: ['iam:ListAttachedRolePolicies'],
    inlinePolicies: ['iam:ListRolePolicies'],
    policy: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
    account: ['ses:GetAccount'],
    identities: ['ses:GetEmailIdentity'],
    configurationSets: ['ses:GetConfigurationSet'],
};
async function takeSnapshot(reads, inputs, { iam, ses }) {
    const [role, attachedPolicies, inlinePolicies, policy, regions] = await Promise.all([
        reads.has('role') ? iam.role() : undefined,
        reads.has('attachedPolicies') ? iam.attachedPolicies() : undefined,
        reads.has('inlinePolicies') ? iam.inlinePolicies() : undefined,
        reads.has('policy') ? iam.policy() : undefined,
        readAll(inputs['aws-region'], region => readRegion(reads, inputs, ses(region))),
    ]);
    return { role, attachedPolicies, inlinePolicies, policy, regions };
}
async function readRegion(reads, inputs, ses) {
    const [account, identities, configurationSets] = await Promise.all([
        reads.has('account') ? ses.account() : undefined,
        readAll(reads.has('identities') ? inputs.identities : [], name => ses.identity(name)),
        readAll(reads.has('configurationSets') ? inputs['configuration-sets'] : [], name => ses.configurationSet(name)),
    ]);
    return { account, identities, configurationSets };
}
async function readAll(names, read) {
    return new Map(await Promise.all(names.map(async (name) => [name, await read(name)])));
}

// EXTERNAL MODULE: ./check/verdict.js
var verdict = __webpack_require__(5547);
;// CONCATENATED MODULE: ./check/check.js








const VISIBLE_WITHIN = 120_000;
const UNTIL_VISIBLE = { least: 500, initial: 1_000, max: 10_000 };
const SETTLES_WITHIN = 5_000;
const UNTIL_PASSED = { least: 1_000, initial: 4_000, max: 30_000 };
function settingsOf(inputs) {
    return { ...rules/* DEFAULT_SETTINGS */.a, ...(inputs['on-missing'] === 'warn' && { 'role-exists': 'warning' }), ...inputs.rules };
}
function actionsOf(inputs) {
    return [...[...readsFor(settingsOf(inputs), inputs)].flatMap(read => READ_ACTIONS[read]), ...changeActions(inputs)];
}
async function check(inputs, ports) {
    const { clock, random, signal, log } = ports;
    const timeout = inputs['wait-timeout'];
    const deadline = clock.now() + timeout;
    const rounds = new Rounds(inputs, ports);
    for (let number = 1;; number++) {
        const result = await rounds.run(number);
        const { findings } = (0,verdict/* verdict */.WJ)(result.evaluations);
        const left = deadline - clock.now();
        if (timeout === 0 || (0,verdict/* passes */.WE)(findings, inputs['fail-on'])) {
            return result;
        }
        const permanent = findings.find(finding => finding.permanent && !(0,verdict/* passes */.WE)([finding], inputs['fail-on']));
        if (permanent !== undefined || left <= 0) {
            log(permanent ? `not looking again: no wait changes ${permanent.rule}` : `the gate did not pass within ${(0,core_text/* duration */.p0)(timeout)}`);
            return result;
        }
        const wait = Math.min(left, (0,retry/* backoff */.J)(number, UNTIL_PASSED, random));
        log(`the gate does not pass yet; looking again in ${(0,core_text/* duration */.p0)(wait)}, for at most ${(0,core_text/* duration */.p0)(left)}`);
        await clock.sleep(wait, signal);
    }
}
class Rounds {
    #inputs;
    #ports;
    #settings;
    #reads;
    #changes;
    #number = 0;
    constructor(inputs, ports) {
        this.#inputs = inputs;
        this.#ports = ports;
        this.#settings = settingsOf(inputs);
        this.#reads = readsFor(this.#settings, inputs);
        this.#changes = new Changes(inputs, line => ports.log(line));
    }
    async run(number) {
        this.#number = number;
        const snapshot = await takeSnapshot(this.#reads, this.#inputs, this.#ports);
        this.#evaluate(snapshot);
        return this.#evaluate(await this.#updateDescription(await this.#createRole(snapshot)));
    }
    #evaluate(snapshot) {
        const changes = this.#changes;
        const evaluations = evaluate(snapshot, this.#settings, this.#inputs, this.#ports.account);
        const result = {
            snapshot,
            evaluations: evaluations.map(evaluation => changes.explain(evaluation)),
            created: changes.done('role-exists'),
            described: changes.done('description'),
            rounds: this.#number,
        };
        this.#ports.learn({ kind: 'checked', check: result });
        return result;
    }
    async #createRole(snapshot) {
        const { clock, iam, log, signal } = this.#ports;
        if (snapshot.role?.kind !== 'absent' || this.#inputs['on-missing'] !== 'create') {
            return snapshot;
        }
        const creation = await this.#changes.make('role-exists', `creating ${model_role/* ROLE_NAME */.VA}`, () => iam.create(this.#inputs['role-description']), () => this.#evaluate(snapshot));
        if (creation === undefined) {
            return snapshot;
        }
        if (creation.kind === 'failed') {
            const after = await this.#readRole(snapshot);
            return after.role?.kind === 'found' ? after : snapshot;
        }
        this.#evaluate(snapshot);
        const after = await this.#waitUntilVisible(snapshot);
        if (creation.changed && after.role?.kind === 'found') {
            log(`giving SES ${(0,core_text/* duration */.p0)(SETTLES_WITHIN)} to be able to use the new role`);
            await clock.sleep(SETTLES_WITHIN, signal);
        }
        return after;
    }
    async #updateDescription(snapshot) {
        const { role } = snapshot;
        const description = this.#inputs['role-description'];
        if (!this.#inputs['update-description'] ||
            description === undefined ||
            role?.kind !== 'found' ||
            role.value.path !== model_role/* ROLE_PATH */.XZ ||
            role.value.description === description) {
            return snapshot;
        }
        const update = await this.#changes.make('description', `setting the description of ${model_role/* ROLE_NAME */.VA}`, () => this.#ports.iam.describe(description), () => this.#evaluate(snapshot));
        return update?.kind === 'done' ? { ...snapshot, role: { ...role, value: { ...role.value, description } } } : snapshot;
    }
    async #waitUntilVisible(before) {
        const { clock, random, signal } = this.#ports;
        const deadline = clock.now() + VISIBLE_WITHIN;
        let after = await this.#readRole(before);
        for (let tries = 1; isPartOfRoleAbsent(after) && clock.now() < deadline; tries++) {
            await clock.sleep((0,retry/* backoff */.J)(tries, UNTIL_VISIBLE, random), signal);
            after = await this.#readRole(before);
        }
        return after;
    }
    async #readRole(before) {
        const after = { ...(await takeSnapshot(this.#reads, { ...this.#inputs, 'aws-region': [] }, this.#ports)), regions: before.regions };
        this.#evaluate(after);
        return after;
    }
}
function isPartOfRoleAbsent({ role, attachedPolicies, inlinePolicies }) {
    return [role, attachedPolicies, inlinePolicies].some(reading => reading?.kind === 'absent');
}


/***/ }),

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
function backoff(attempt, { least, initial, max }, random) {
    const ceiling = Math.min(max, initial * 2 ** (attempt - 1));
    return least + random() * Math.max(0, ceiling - least);
}
async function retry(attempt, settings) {
    const { clock, signal, attempts, delay, retryable, retrying, turn } = settings;
    let left = settings.budget;
    for (let number = 1;; number++) {
        signal.throwIfAborted();
        await turn?.();
        const startedAt = clock.now();
        try {
            return await attempt(left);
        }
        catch (error) {
            signal.throwIfAborted();
            const wait = delay(number, error);
            left -= clock.now() - startedAt + wait;
            if (number >= attempts || left <= 0 || !retryable(error)) {
                throw error;
            }
            retrying?.(error);
            await clock.sleep(wait, signal);
        }
    }
}


/***/ }),

/***/ 7487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ like)
/* harmony export */ });
function like(pattern, text) {
    let at = 0;
    let star = -1;
    let resume = 0;
    let from = 0;
    while (from < text.length) {
        if (at < pattern.length && pattern[at] === '*') {
            star = at++;
            resume = from;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[from])) {
            at++;
            from++;
        }
        else if (star >= 0) {
            at = star + 1;
            from = ++resume;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(at));
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ quotaLeft)
/* harmony export */ });
function quotaLeft({ quota, sent }) {
    if (quota === -1) {
        return Number.POSITIVE_INFINITY;
    }
    return quota === undefined || sent === undefined ? undefined : Math.max(0, Math.floor(quota - sent));
}


/***/ })

};
