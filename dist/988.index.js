export const id = 988;
export const ids = [988];
export const modules = {

/***/ 8988:
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
// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(6490);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(9216);
// EXTERNAL MODULE: ./model/role.js
var model_role = __webpack_require__(1403);
// EXTERNAL MODULE: ./model/rules.js
var rules = __webpack_require__(896);
// EXTERNAL MODULE: ./model/readings.js
var readings = __webpack_require__(3714);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(6059);
// EXTERNAL MODULE: ./core/wildcard.js
var wildcard = __webpack_require__(7487);
;// CONCATENATED MODULE: ./check/policy.js

function parseDocument(text) {
    const json = JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
    return { statements: many(record(json, 'document')['Statement'], 'Statement').map(parseStatement) };
}
function parseStatement(json) {
    const statement = record(json, 'Statement');
    const effect = statement['Effect'];
    if (effect !== 'Allow' && effect !== 'Deny') {
        throw new SyntaxError(`a statement's Effect is ${JSON.stringify(effect)}`);
    }
    return {
        allow: effect === 'Allow',
        actions: match(statement, 'Action', strings),
        resources: match(statement, 'Resource', strings),
        principals: match(statement, 'Principal', parsePrincipals),
        conditions: Object.entries(record(statement['Condition'] === undefined ? {} : statement['Condition'], 'Condition')).flatMap(([operator, keys]) => Object.entries(record(keys, operator)).map(([key, values]) => ({ operator, key, values: strings(values, key) }))),
    };
}
function match(statement, element, parse) {
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
    return Object.entries(record(json, name)).flatMap(([type, values]) => strings(values, type).map(value => principal(type, value)));
}
function principal(type, value) {
    return type === 'AWS' && value === '*' ? { type: '*', value } : { type, value };
}
function record(json, name) {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        throw new SyntaxError(`${name} is not an object`);
    }
    return json;
}
function many(json, name) {
    if (json === undefined) {
        throw new SyntaxError(`${name} is missing`);
    }
    return Array.isArray(json) ? json : [json];
}
function strings(json, name) {
    return many(json, name).map(value => {
        if (!['string', 'boolean', 'number'].includes(typeof value)) {
            throw new SyntaxError(`${name} is neither text nor a list of texts`);
        }
        return String(value);
    });
}
function likeAnyCase(pattern, text) {
    return (0,wildcard/* like */.m)(pattern.toLowerCase(), text.toLowerCase());
}
function matches({ not, values }, matchesValue) {
    return values.some(matchesValue) !== not;
}
function hold(conditions, key, value) {
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
        const wanted = condition.values.map(each => each.toLowerCase());
        return wanted.every(each => each === 'true' || each === 'false') ? wanted.includes('false') : undefined;
    }
    const operator = condition.operator
        .replace(/^(?:ForAnyValue|ForAllValues):/i, '')
        .replace(/IfExists$/i, '')
        .toLowerCase();
    const negated = operator.startsWith('stringnot');
    const compare = COMPARISONS.get(negated ? `string${operator.slice('stringnot'.length)}` : operator);
    if (compare === undefined || condition.values.some(each => each.includes('${'))) {
        return undefined;
    }
    return condition.values.some(each => compare(each, value)) !== negated;
}
function allows({ statements }, { action, key, value }) {
    const concerned = statements.filter(({ actions, resources }) => matches(actions, each => likeAnyCase(each, action)) && matches(resources, each => (0,wildcard/* like */.m)(each, '*')));
    const truth = (statement) => hold(statement.conditions, key, value);
    const denied = concerned.some(statement => !statement.allow && truth(statement) !== false);
    return !denied && concerned.some(statement => statement.allow && truth(statement) === true);
}
const ASSUME = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];
function trust({ statements }, service) {
    const isService = ({ type, value }) => type === 'Service' && value === service;
    const assumes = (statement, action) => matches(statement.actions, each => likeAnyCase(each, action));
    const covers = ({ principals }, wanted) => matches(principals, each => each.type === '*' || wanted(each));
    const about = (action) => statements.filter(statement => assumes(statement, action));
    const served = about('sts:AssumeRole').filter(statement => covers(statement, each => isService(each) || (each.type === 'Service' && each.value === '*')));
    const trusted = served.some(({ allow, conditions }) => allow && conditions.length === 0) && served.every(({ allow }) => allow);
    const others = ASSUME.flatMap(action => {
        const denials = about(action).filter(({ allow, conditions }) => !allow && conditions.length === 0);
        return about(action)
            .filter(({ allow }) => allow)
            .flatMap(({ principals }) => (principals.not ? [{ type: '*', value: '*' }] : principals.values.filter(each => !isService(each))))
            .filter(other => !denials.some(denial => keepsOut(denial.principals, other, isService)))
            .map(other => (other.type === '*' ? 'everybody (*)' : `${other.type} ${other.value}`));
    });
    return { trusted, others: [...new Set(others)] };
}
function keepsOut(denied, other, isService) {
    if (denied.not) {
        return denied.values.every(each => isService(each) || (other.type !== '*' && apart(each, other)));
    }
    return denied.values.some(each => each.type === '*' || same(each, other));
}
function apart(one, other) {
    return one.type !== '*' && (one.type !== other.type || (one.type === 'Service' && one.value !== other.value));
}
function same(one, other) {
    return one.type === other.type && one.value === other.value;
}

;// CONCATENATED MODULE: ./check/rules.js






const passed = (message) => ({ outcome: 'passed', message, advice: '', permanent: false });
const failed = (message, advice, more = {}) => ({
    outcome: 'failed',
    message,
    advice,
    permanent: false,
    ...more,
});
const unknown = ({ message, advice, permanent }) => ({ outcome: 'unknown', message, advice, permanent });
const notApplicable = (message) => ({ outcome: 'not-applicable', message, advice: '', permanent: false });
const leftOut = (what) => unknown({ message: `the answer does not say ${what}`, advice: 'run the job again; if it stays so, report it', permanent: false });
const NO_ACCOUNT = leftOut('anything about the account');
function read(reading, found, absent) {
    switch (reading?.kind) {
        case 'found':
            return found(reading.value);
        case 'absent':
            return absent;
        case 'unreadable':
            return unknown(reading.problem);
        default:
            return NOT_LOOKED_AT;
    }
}
const NOT_LOOKED_AT = unknown({ message: 'it was not looked at', advice: 'this is a defect of ses-role-gate: report it', permanent: true });
const NO_ROLE = notApplicable('the role does not exist');
const REPLACE_IMPOSTOR = `AWS lets nobody edit the real role this way: delete the role that has its name (move what uses it to one of another name), then run \`aws iam create-service-linked-role --aws-service-name ${model_role/* SERVICE_PRINCIPAL */.P1}\``;
function aboutRole(judge) {
    return {
        scope: 'role',
        looks: () => ['role'],
        judge: ({ snapshot, expectations }) => readOfRole(snapshot, snapshot.role, role => judge(role, expectations)),
    };
}
function readOfRole(snapshot, reading, found, absent = NO_ROLE) {
    const lag = {
        message: 'IAM shows the role to one read and not to another',
        advice: 'IAM is catching up with a change: run the job again, or set `wait-timeout`',
        permanent: false,
    };
    const shown = [snapshot.role, snapshot.attachedPolicies, snapshot.inlinePolicies].some(each => each?.kind === 'found');
    return read(reading, found, shown ? unknown(lag) : absent);
}
function parsed(what, text, judge) {
    let document;
    try {
        document = parseDocument(text);
    }
    catch (error) {
        return unknown({
            message: `${what} can't be read: ${(0,core_text/* sanitize */.aj)(error.message)}`,
            advice: 'look at it in the IAM console',
            permanent: false,
        });
    }
    return judge(document);
}
function aboutAccount(judge) {
    return {
        scope: 'region',
        looks: () => ['account'],
        judge: ({ snapshot, expectations }) => [read(snapshot.account, account => judge(account, expectations), NO_ACCOUNT)],
    };
}
const RULES = {
    'role-exists': {
        scope: 'role',
        looks: () => ['role'],
        judge: ({ snapshot }) => readOfRole(snapshot, snapshot.role, () => passed(`${model_role/* ROLE_NAME */.VA} exists`), failed(`${model_role/* ROLE_NAME */.VA} does not exist in this account`, `set \`on-missing: create\`, or run \`aws iam create-service-linked-role --aws-service-name ${model_role/* SERVICE_PRINCIPAL */.P1}\`; where only identities and configuration sets are deployed, \`on-missing: warn\` lets the job go on`)),
    },
    'role-path': aboutRole(({ path, arn }) => path === model_role/* ROLE_PATH */.XZ
        ? passed(`it is at ${model_role/* ROLE_PATH */.XZ}`)
        : failed(`the name is taken by another role, at the path ${(0,core_text/* sanitize */.aj)(path)} (${(0,core_text/* sanitize */.aj)(arn)}); the service-linked role is at ${model_role/* ROLE_PATH */.XZ}`, REPLACE_IMPOSTOR)),
    'trust-policy': aboutRole(({ trustPolicy }) => parsed('the trust policy', trustPolicy, document => {
        const { trusted, others } = trust(document, model_role/* SERVICE_PRINCIPAL */.P1);
        if (others.length > 0) {
            return failed(`others than ${model_role/* SERVICE_PRINCIPAL */.P1} may assume the role: ${(0,core_text/* sanitize */.aj)(others.join(', '))}`, REPLACE_IMPOSTOR);
        }
        return trusted
            ? passed(`${model_role/* SERVICE_PRINCIPAL */.P1} alone may assume it`)
            : failed(`${model_role/* SERVICE_PRINCIPAL */.P1} may not assume the role without conditions`, REPLACE_IMPOSTOR);
    })),
    'permissions-policy': {
        scope: 'role',
        looks: () => ['attached-policies', 'policy'],
        judge: ({ account, snapshot }) => readOfRole(snapshot, snapshot.attachedPolicies, attached => attached.includes((0,model_role/* policyArn */.mF)(account))
            ? readOfRole(snapshot, snapshot.policy, ({ id, document }) => judgePolicy(id, document))
            : failed(`${model_role/* POLICY_NAME */.xl} is not attached`, REPLACE_IMPOSTOR)),
    },
    'extra-policies': {
        scope: 'role',
        looks: () => ['attached-policies', 'inline-policies'],
        judge: ({ account, snapshot }) => readOfRole(snapshot, snapshot.attachedPolicies, attached => readOfRole(snapshot, snapshot.inlinePolicies, inline => {
            const extra = [...attached.filter(arn => arn !== (0,model_role/* policyArn */.mF)(account)), ...inline.map(name => `inline ${name}`)];
            return extra.length === 0
                ? passed('no other policy gives it more')
                : failed(`${(0,core_text/* count */.U9)(extra.length, 'more policy', 'more policies')} than AWS gives it: ${(0,core_text/* sanitize */.aj)(extra.join(', '))}`, REPLACE_IMPOSTOR);
        })),
    },
    'permissions-boundary': aboutRole(({ permissionsBoundary }) => permissionsBoundary === undefined
        ? passed('none is set')
        : failed(`a permissions boundary is set: ${(0,core_text/* sanitize */.aj)(permissionsBoundary)}`, `it may keep SES from publishing metrics; ${REPLACE_IMPOSTOR}`)),
    description: {
        scope: 'role',
        looks: ({ roleDescription }) => (roleDescription === undefined ? [] : ['role']),
        judge: ({ snapshot, expectations: { roleDescription } }) => roleDescription === undefined
            ? notApplicable('`role-description` is not set')
            : readOfRole(snapshot, snapshot.role, ({ description = '' }) => description === roleDescription
                ? passed('it is the one expected')
                : failed(`it is "${(0,core_text/* sanitize */.aj)(description)}", \`role-description\` is "${(0,core_text/* sanitize */.aj)(roleDescription)}"`, 'set `update-description: true`, or give `role-description` the text of the infrastructure stack that declares the role')),
    },
    'region-supported': {
        scope: 'region',
        looks: () => [],
        judge: ({ region }) => [
            regions/* REGIONS */.ij.get(region)?.roleDocumented
                ? passed('AWS documents the role for it')
                : failed(`AWS does not document the role for this Region (as of ${regions/* REGIONS_AS_OF */.HP})`, `deploy to one of ${(0,regions/* documentedRegions */.cc)().join(', ')}, or accept it with the line \`region-supported: warning\` in \`rules\``, { permanent: true }),
        ],
    },
    'sending-enabled': aboutAccount(({ sendingEnabled }) => {
        if (sendingEnabled === undefined) {
            return leftOut('whether sending is enabled');
        }
        return sendingEnabled
            ? passed('sending is on')
            : failed("the account's sending is paused", 'find out who paused it and why, then run `aws sesv2 put-account-sending-attributes --sending-enabled` in the Region');
    }),
    'enforcement-status': aboutAccount(({ enforcementStatus }) => {
        switch (enforcementStatus) {
            case undefined:
                return leftOut('the enforcement status');
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
    'production-access': aboutAccount(({ productionAccess }) => {
        if (productionAccess === undefined) {
            return leftOut('whether the account is in the sandbox');
        }
        return productionAccess
            ? passed('the account is out of the sandbox')
            : failed('the account is in the SES sandbox: it can send to verified addresses only, 200 messages a day', 'request production access for the Region in the SES console');
    }),
    'identity-verified': {
        scope: 'region',
        looks: ({ identities }) => (identities.length === 0 ? [] : ['identities']),
        judge: ({ snapshot, expectations: { identities } }) => identities.length === 0 ? [notApplicable('`identities` is empty')] : identities.map(name => judgeIdentity(name, snapshot)),
    },
    'configuration-set-sending': {
        scope: 'region',
        looks: ({ configurationSets }) => (configurationSets.length === 0 ? [] : ['configuration-sets']),
        judge: ({ snapshot, expectations: { configurationSets } }) => configurationSets.length === 0
            ? [notApplicable('`configuration-sets` is empty')]
            : configurationSets.map(name => judgeConfigurationSet(name, snapshot)),
    },
    'send-quota': {
        scope: 'region',
        looks: ({ minSendQuota }) => (minSendQuota === undefined ? [] : ['account']),
        judge: ({ snapshot, expectations: { minSendQuota } }) => [
            minSendQuota === undefined
                ? notApplicable('`min-send-quota` is not set')
                : read(snapshot.account, account => judgeQuota(account, minSendQuota), NO_ACCOUNT),
        ],
    },
};
function judgePolicy(version, text) {
    return parsed(`${model_role/* POLICY_NAME */.xl} ${(0,core_text/* sanitize */.aj)(version)}`, text, document => {
        const lacking = model_role/* NAMESPACES */.dK.filter(value => !allows(document, { action: model_role/* POLICY_ACTION */.wS, key: 'cloudwatch:namespace', value }));
        return lacking.length === 0
            ? passed(`${model_role/* POLICY_NAME */.xl} ${(0,core_text/* sanitize */.aj)(version)} lets SES publish its metrics`)
            : failed(`${model_role/* POLICY_NAME */.xl} ${(0,core_text/* sanitize */.aj)(version)} does not allow ${model_role/* POLICY_ACTION */.wS} in ${lacking.join(', ')}`, 'AWS alone can change this policy: open a case with AWS Support, or lower the rule if metrics do not matter to the deployment');
    });
}
function judgeIdentity(identity, snapshot) {
    const name = (0,core_text/* sanitize */.aj)(identity);
    const domain = name.includes('@')
        ? `; if the identity of its domain covers it, name ${name.slice(name.lastIndexOf('@') + 1)} in \`identities\``
        : '';
    return read(snapshot.identities.get(identity), ({ verifiedForSending, verificationStatus = 'unknown', errorType }) => {
        if (verifiedForSending === undefined) {
            return leftOut(`whether ${name} is verified`);
        }
        const why = errorType === undefined ? '' : `, ${(0,core_text/* sanitize */.aj)(errorType)}`;
        return verifiedForSending
            ? passed(`${name} is verified`)
            : failed(`${name} is not verified for sending (${(0,core_text/* sanitize */.aj)(verificationStatus)}${why})`, name.includes('@')
                ? 'open the link in the message that SES sent to the address'
                : "publish the identity's DKIM records; DNS may take up to 72 hours");
    }, failed(`${name} is not an identity of this Region`, `create and verify it in this Region: identities are regional${domain}`));
}
function judgeConfigurationSet(name, snapshot) {
    return read(snapshot.configurationSets.get(name), ({ sendingEnabled }) => {
        if (sendingEnabled === undefined) {
            return leftOut(`whether ${name} may send`);
        }
        return sendingEnabled
            ? passed(`${name} may send`)
            : failed(`sending is off for ${name}`, `run \`aws sesv2 put-configuration-set-sending-options --configuration-set-name ${name} --sending-enabled\` in the Region`);
    }, failed(`${name} is not a configuration set of this Region`, 'create it in this Region: configuration sets are regional'));
}
function judgeQuota(account, least) {
    const left = (0,readings/* quotaLeft */.q)(account);
    if (left === undefined) {
        return leftOut('what is left of the send quota');
    }
    if (left === Number.POSITIVE_INFINITY) {
        return passed('the send quota is unlimited');
    }
    return left >= least
        ? passed(`${(0,core_text/* count */.U9)(left, 'message')} left of the 24-hour quota`)
        : failed(`${(0,core_text/* count */.U9)(left, 'message')} left of the 24-hour quota, \`min-send-quota\` is ${least}`, 'wait until earlier sends are 24 hours old, or request a higher quota in Service Quotas');
}
function looksFor(settings, expectations) {
    return new Set(rules/* RULE_IDS */.I.filter(rule => settings[rule] !== 'off').flatMap(rule => RULES[rule].looks(expectations)));
}
function judge(snapshot, settings, expectations, account) {
    return rules/* RULE_IDS */.I.flatMap(id => {
        const severity = settings[id];
        if (severity === 'off') {
            return [];
        }
        const rule = RULES[id];
        const judgement = (region, opinion) => ({ rule: id, region, severity, ...opinion });
        return rule.scope === 'role'
            ? [judgement(undefined, rule.judge({ account, snapshot, expectations }))]
            : [...snapshot.regions].flatMap(([region, regional]) => rule.judge({ region, snapshot: regional, expectations }).map(opinion => judgement(region, opinion)));
    });
}

;// CONCATENATED MODULE: ./check/snapshot.js
async function takeSnapshot(scope, iam, ses) {
    const [role, attachedPolicies, inlinePolicies, policy, regions] = await Promise.all([
        scope.looks.has('role') ? iam.role() : undefined,
        scope.looks.has('attached-policies') ? iam.attachedPolicies() : undefined,
        scope.looks.has('inline-policies') ? iam.inlinePolicies() : undefined,
        scope.looks.has('policy') ? iam.policy() : undefined,
        each(scope.regions, region => takeRegion(scope, ses(region))),
    ]);
    return { role, attachedPolicies, inlinePolicies, policy, regions };
}
async function takeRegion({ looks, identities, configurationSets }, ses) {
    const [account, identityReadings, setReadings] = await Promise.all([
        looks.has('account') ? ses.account() : undefined,
        each(looks.has('identities') ? identities : [], name => ses.identity(name)),
        each(looks.has('configuration-sets') ? configurationSets : [], name => ses.configurationSet(name)),
    ]);
    return { account, identities: identityReadings, configurationSets: setReadings };
}
async function each(names, take) {
    return new Map(await Promise.all(names.map(async (name) => [name, await take(name)])));
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
function expectationsOf(inputs) {
    return {
        roleDescription: inputs['role-description'],
        identities: inputs.identities,
        configurationSets: inputs['configuration-sets'],
        minSendQuota: inputs['min-send-quota'],
    };
}
const ACTIONS = {
    role: ['iam:GetRole'],
    'attached-policies': ['iam:ListAttachedRolePolicies'],
    'inline-policies': ['iam:ListRolePolicies'],
    policy: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
    account: ['ses:GetAccount'],
    identities: ['ses:GetEmailIdentity'],
    'configuration-sets': ['ses:GetConfigurationSet'],
};
function actionsOf(inputs) {
    const changes = !inputs['dry-run'];
    return [
        ...[...looksFor(settingsOf(inputs), expectationsOf(inputs))].flatMap(look => ACTIONS[look]),
        ...(changes && inputs['on-missing'] === 'create' ? ['iam:CreateServiceLinkedRole'] : []),
        ...(changes && inputs['update-description'] ? ['iam:UpdateRoleDescription'] : []),
    ];
}
async function check(inputs, ports) {
    const { clock, random, signal, log } = ports;
    const deadline = clock.now() + inputs['wait-timeout'];
    const look = looker(inputs, ports);
    for (let looks = 1;; looks++) {
        const result = await look(looks);
        const { findings } = (0,verdict/* verdict */.WJ)(result.judgements);
        const left = deadline - clock.now();
        if (inputs['wait-timeout'] === 0 || (0,verdict/* passes */.WE)(findings, inputs['fail-on'])) {
            return result;
        }
        const permanent = findings.find(finding => finding.permanent && !(0,verdict/* passes */.WE)([finding], inputs['fail-on']));
        if (permanent !== undefined || left <= 0) {
            log(permanent
                ? `not looking again: no wait changes ${permanent.rule}`
                : `the gate did not pass within ${(0,core_text/* duration */.p0)(inputs['wait-timeout'])}`);
            return result;
        }
        const wait = Math.min(left, (0,retry/* backoff */.J)(looks, UNTIL_PASSED, random));
        log(`the gate does not pass yet; looking again in ${(0,core_text/* duration */.p0)(wait)}, for at most ${(0,core_text/* duration */.p0)(left)}`);
        await clock.sleep(wait, signal);
    }
}
function looker(inputs, { account, iam, ses, clock, random, signal, log, progress }) {
    const settings = settingsOf(inputs);
    const expectations = expectationsOf(inputs);
    const description = inputs['role-description'];
    const scope = {
        looks: looksFor(settings, expectations),
        regions: inputs['aws-region'],
        identities: inputs.identities,
        configurationSets: inputs['configuration-sets'],
    };
    const changes = new Map();
    const changed = (rule) => {
        const change = changes.get(rule);
        return change?.kind === 'done' && change.changed;
    };
    const conclude = (snapshot, looks) => {
        const judgements = judge(snapshot, settings, expectations, account).map(judgement => amend(judgement, changes.get(judgement.rule)));
        const result = { snapshot, judgements, created: changed('role-exists'), described: changed('description'), looks };
        progress(result);
        return result;
    };
    const attempt = async (rule, what, act, tell) => {
        if (changes.has(rule)) {
            return undefined;
        }
        if (inputs['dry-run']) {
            log(`dry run: ${what} is left undone`);
            return undefined;
        }
        const change = await act().catch((error) => {
            if (!(error instanceof problem/* RunError */.e && error.problem.code === 'unexpected')) {
                changes.set(rule, { kind: 'failed', problem: unanswered(what) });
                tell();
            }
            throw error;
        });
        changes.set(rule, change);
        log(change.kind === 'failed'
            ? `${what} failed: ${change.problem.message}`
            : `${what}: ${change.changed ? 'done' : 'somebody else was faster'}`);
        return change;
    };
    const lookAtRole = async (before, looks) => {
        const after = { ...(await takeSnapshot({ ...scope, regions: [] }, iam, ses)), regions: before.regions };
        conclude(after, looks);
        return after;
    };
    const untilVisible = async (before, looks) => {
        const deadline = clock.now() + VISIBLE_WITHIN;
        let after = await lookAtRole(before, looks);
        for (let tries = 1; lags(after) && clock.now() < deadline; tries++) {
            await clock.sleep((0,retry/* backoff */.J)(tries, UNTIL_VISIBLE, random), signal);
            after = await lookAtRole(before, looks);
        }
        return after;
    };
    return async (looks) => {
        let snapshot = await takeSnapshot(scope, iam, ses);
        const tell = () => conclude(snapshot, looks);
        tell();
        if (snapshot.role?.kind === 'absent' && inputs['on-missing'] === 'create') {
            const creation = await attempt('role-exists', `creating ${model_role/* ROLE_NAME */.VA}`, () => iam.create(description), tell);
            if (creation?.kind === 'done') {
                tell();
                snapshot = await untilVisible(snapshot, looks);
                if (creation.changed && snapshot.role?.kind === 'found') {
                    log(`giving SES ${(0,core_text/* duration */.p0)(SETTLES_WITHIN)} to be able to use the new role`);
                    await clock.sleep(SETTLES_WITHIN, signal);
                }
            }
            else if (creation !== undefined) {
                const after = await lookAtRole(snapshot, looks);
                snapshot = after.role?.kind === 'found' ? after : snapshot;
            }
        }
        const { role } = snapshot;
        if (role?.kind === 'found' &&
            role.value.path === model_role/* ROLE_PATH */.XZ &&
            inputs['update-description'] &&
            description !== undefined &&
            role.value.description !== description &&
            (await attempt('description', `setting the description of ${model_role/* ROLE_NAME */.VA}`, () => iam.describe(description), tell))?.kind === 'done') {
            snapshot = { ...snapshot, role: { ...role, value: { ...role.value, description } } };
        }
        return tell();
    };
}
function unanswered(what) {
    return {
        code: 'cancelled',
        message: `whether ${what} took effect is not known: the run ended before AWS answered`,
        advice: 'run the job again',
        permanent: false,
    };
}
function lags({ role, attachedPolicies, inlinePolicies }) {
    return [role, attachedPolicies, inlinePolicies].some(reading => reading?.kind === 'absent');
}
function amend(judgement, change) {
    if (judgement.outcome !== 'failed' || change === undefined) {
        return judgement;
    }
    return change.kind === 'done'
        ? {
            ...judgement,
            message: `${judgement.message}; IAM took the request that mends it, but does not show it yet`,
            advice: 'run the job again, or set `wait-timeout`',
        }
        : {
            ...judgement,
            message: `${judgement.message}; ${change.problem.message}`,
            advice: change.problem.advice,
            permanent: change.problem.permanent,
        };
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
