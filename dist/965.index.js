export const id = 965;
export const ids = [965];
export const modules = {

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  WE: () => (/* binding */ passes),
  n5: () => (/* binding */ readsFor),
  yd: () => (/* binding */ regionVerdict),
  WJ: () => (/* binding */ verdict)
});

// EXTERNAL MODULE: ./model/rules.js
var rules = __webpack_require__(896);
// EXTERNAL MODULE: ./core/text.js + 1 modules
var core_text = __webpack_require__(7964);
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

// EXTERNAL MODULE: ./model/role.js
var role = __webpack_require__(1403);
;// CONCATENATED MODULE: ./check/rules/role.js




const NO_ROLE = notApplicable('the role does not exist');
const INCONSISTENT = unknown({
    message: 'IAM shows the role to one read and not to another',
    advice: 'IAM is catching up with a change: run the job again, or set `wait-timeout`',
    permanent: false,
});
const REPLACE_ROLE = `AWS lets nobody edit the real role this way: delete the role that has its name (move what uses it to one of another name), then run \`aws iam create-service-linked-role --aws-service-name ${role/* SERVICE_PRINCIPAL */.P1}\``;
function ifOnRole({ role, attachedPolicies, inlinePolicies }, reading, evaluate, absent = NO_ROLE) {
    const shown = [role, attachedPolicies, inlinePolicies].some(other => other?.kind === 'found');
    return ifFound(reading, evaluate, shown ? INCONSISTENT : absent);
}
function roleRule(evaluate, absent = NO_ROLE) {
    return { scope: 'role', reads: () => ['role'], evaluate: snapshot => ifOnRole(snapshot, snapshot.role, evaluate, absent) };
}
const ROLE_RULES = {
    'role-exists': roleRule(() => passed(`${role/* ROLE_NAME */.VA} exists`), failed(`${role/* ROLE_NAME */.VA} does not exist in this account`, `set \`on-missing: create\`, or run \`aws iam create-service-linked-role --aws-service-name ${role/* SERVICE_PRINCIPAL */.P1}\`; where only identities and configuration sets are deployed, \`on-missing: warn\` lets the job go on`)),
    'role-path': roleRule(({ path, arn }) => path === role/* ROLE_PATH */.XZ
        ? passed(`it is at ${role/* ROLE_PATH */.XZ}`)
        : failed(`the name is taken by another role, at the path ${(0,core_text/* sanitize */.aj)(path)} (${(0,core_text/* sanitize */.aj)(arn)}); the service-linked role is at ${role/* ROLE_PATH */.XZ}`, REPLACE_ROLE)),
    'trust-policy': roleRule(({ trustPolicy }) => evaluateDocument('the trust policy', trustPolicy, document => {
        const { trusted, others } = evaluateTrust(document, role/* SERVICE_PRINCIPAL */.P1);
        if (others.length > 0) {
            return failed(`others than ${role/* SERVICE_PRINCIPAL */.P1} may assume the role: ${(0,core_text/* sanitize */.aj)(others.join(', '))}`, REPLACE_ROLE);
        }
        return trusted
            ? passed(`${role/* SERVICE_PRINCIPAL */.P1} alone may assume it`)
            : failed(`${role/* SERVICE_PRINCIPAL */.P1} may not assume the role without conditions`, REPLACE_ROLE);
    })),
    'permissions-policy': {
        scope: 'role',
        reads: () => ['attachedPolicies', 'policy'],
        evaluate: (snapshot, _, account) => ifOnRole(snapshot, snapshot.attachedPolicies, attached => attached.includes((0,role/* policyArn */.mF)(account))
            ? ifOnRole(snapshot, snapshot.policy, evaluatePolicy)
            : failed(`${role/* POLICY_NAME */.xl} is not attached`, REPLACE_ROLE)),
    },
    'extra-policies': {
        scope: 'role',
        reads: () => ['attachedPolicies', 'inlinePolicies'],
        evaluate: (snapshot, _, account) => ifOnRole(snapshot, snapshot.attachedPolicies, attached => ifOnRole(snapshot, snapshot.inlinePolicies, inline => {
            const extra = [...attached.filter(arn => arn !== (0,role/* policyArn */.mF)(account)), ...inline.map(name => `inline ${name}`)];
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
    const name = `${role/* POLICY_NAME */.xl} ${(0,core_text/* sanitize */.aj)(id)}`;
    return evaluateDocument(name, text, document => {
        const lacking = role/* NAMESPACES */.dK.filter(value => !allows(document, { action: role/* POLICY_ACTION */.wS, key: 'cloudwatch:namespace', value }));
        return lacking.length === 0
            ? passed(`${name} lets SES publish its metrics`)
            : failed(`${name} does not allow ${role/* POLICY_ACTION */.wS} in ${lacking.join(', ')}`, 'AWS alone can change this policy: open a case with AWS Support, or lower the rule if metrics do not matter to the deployment');
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
const isFinding = (evaluation) => evaluation.outcome === 'failed' || evaluation.outcome === 'unknown';
const isMissing = ({ rule, outcome }) => rule === 'role-exists' && outcome === 'failed';
function verdict(evaluations) {
    const findings = evaluations.filter(isFinding);
    const status = checkStatusOf(findings);
    return { status, healthy: status === 'healthy' || status === 'degraded', findings };
}
function checkStatusOf(findings) {
    const errors = findings.filter(finding => finding.severity === 'error' && !isMissing(finding));
    if (findings.some(isMissing) && errors.length === 0) {
        return 'missing';
    }
    if (errors.some(({ outcome }) => outcome === 'failed') || findings.some(finding => isMissing(finding) && finding.severity === 'error')) {
        return 'unhealthy';
    }
    if (errors.length > 0) {
        return 'unknown';
    }
    return findings.length > 0 ? 'degraded' : 'healthy';
}
function regionVerdict(evaluations, region) {
    return verdict(evaluations.filter(evaluation => evaluation.region === undefined || evaluation.region === region));
}
const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] };
function passes(findings, failOn) {
    return !findings.some(({ severity }) => FAILING[failOn].includes(severity));
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ newFacts),
/* harmony export */   LM: () => (/* binding */ reduceTeardown),
/* harmony export */   S0: () => (/* binding */ EMPTY_PLAN),
/* harmony export */   TS: () => (/* binding */ reduce),
/* harmony export */   cQ: () => (/* binding */ NEW_TEARDOWN)
/* harmony export */ });
/* harmony import */ var _model_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9460);

const EMPTY_PLAN = { deletions: [], kept: [], gaps: [] };
const NEW_TEARDOWN = {
    role: undefined,
    plan: EMPTY_PLAN,
    digest: undefined,
    swept: [],
    attempts: [],
    blocking: [],
    trouble: undefined,
    outcome: undefined,
};
function newFacts(mode, startedAt) {
    return { mode, startedAt, regions: [], account: undefined, principal: undefined, check: undefined, teardown: undefined };
}
function reduce(facts, event) {
    switch (event.kind) {
        case 'regions':
            return { ...facts, regions: event.regions };
        case 'authenticated':
            return { ...facts, account: event.account, principal: event.principal };
        case 'checked':
            return { ...facts, check: event.check };
        default:
            return { ...facts, teardown: reduceTeardown(facts.teardown ?? NEW_TEARDOWN, event) };
    }
}
function reduceTeardown(known, event) {
    switch (event.kind) {
        case 'role-read':
            return { ...known, role: event.role };
        case 'trouble':
            return { ...known, trouble: event.problem };
        case 'planned':
            return { ...known, plan: event.plan, digest: event.digest };
        case 'resource':
            return { ...known, swept: withOutcome(known.swept, event.outcome) };
        case 'attempt': {
            const attempts = [...known.attempts.filter(({ number }) => number !== event.attempt.number), event.attempt];
            return { ...known, attempts, blocking: usersIn(attempts) };
        }
        case 'torn-down':
            return { ...known, outcome: event.outcome, blocking: event.outcome === 'in-use' ? known.blocking : [] };
    }
}
function withOutcome(swept, outcome) {
    const key = (0,_model_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(outcome.resource);
    const index = swept.findIndex(({ resource, state }) => state !== 'deleted' && (0,_model_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(resource) === key);
    return index < 0 ? [...swept, outcome] : swept.with(index, outcome);
}
function usersIn(attempts) {
    const last = attempts.findLast(({ outcome }) => outcome !== 'pending');
    return last?.outcome === 'in-use' ? last.usage : [];
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

/***/ 9742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ endTeardown),
/* harmony export */   gr: () => (/* binding */ asProblem),
/* harmony export */   gu: () => (/* binding */ endCheck),
/* harmony export */   qq: () => (/* binding */ endWithError)
/* harmony export */ });
/* harmony import */ var _check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9286);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7964);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9216);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1403);




function endCheck(facts, failOn, finishedAt) {
    const { status, findings } = (0,_check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(facts.check.evaluations);
    return resultOf(facts, status, (0,_check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)(findings, failOn), undefined, finishedAt);
}
function endTeardown(facts, whenInUse, finishedAt) {
    const { teardown } = facts;
    const { outcome = 'timed-out' } = teardown;
    const left = leftOver(teardown);
    if (outcome === 'in-use' && whenInUse === 'fail') {
        return failedResult(facts, 'in-use', inUse(teardown, left), finishedAt);
    }
    if (outcome === 'timed-out') {
        return failedResult(facts, 'timed-out', notDeleted(teardown), finishedAt);
    }
    if (left !== undefined) {
        return failedResult(facts, 'error', left, finishedAt);
    }
    return resultOf(facts, outcome === 'in-use' ? 'kept' : outcome, true, undefined, finishedAt);
}
function failedResult(facts, status, problem, finishedAt) {
    return resultOf(facts, status, false, resumable(problem, facts), finishedAt);
}
function resultOf(facts, status, passed, problem, finishedAt) {
    const { check } = facts;
    const evaluations = check?.evaluations ?? [];
    const { healthy, ...rest } = check === undefined ? NOT_CHECKED : (0,_check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(evaluations);
    const regions = [...(check?.snapshot.regions.keys() ?? [])];
    return {
        ...facts,
        status,
        passed,
        verdict: { ...rest, healthy: healthy && problem === undefined },
        regionVerdicts: new Map(regions.map(region => [region, (0,_check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .regionVerdict */ .yd)(evaluations, region)])),
        finishedAt,
        problem,
    };
}
const NOT_CHECKED = { status: 'unknown', healthy: false, findings: [] };
function requests(attempts) {
    return attempts.filter(({ number }) => number > 0).length;
}
function leftOver({ plan, swept }) {
    const gap = plan.gaps.find(({ problem }) => problem.code !== 'region-disabled');
    if (gap !== undefined) {
        return notSeen(gap);
    }
    const failed = swept.filter(each => each.state === 'failed');
    return failed[0] && leftBehind(failed[0], failed.length);
}
function inUse({ blocking, attempts, plan }, left) {
    const users = new Set(blocking.map(({ arn }) => arn));
    const others = plan.kept.filter(({ resource: { arn = '' }, reason }) => reason === 'other-region' && users.has(arn));
    const message = `${_model_role_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLE_NAME */ .VA} is still in use after ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(requests(attempts), 'request')} for its deletion; held by ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(blocking.length, 'resource')}`;
    return {
        code: 'in-use',
        message: left === undefined ? message : `${message}; ${left.message}`,
        advice: left?.advice ??
            (others.length > 0
                ? `add ${[...new Set(others.map(({ resource }) => resource.region))].join(', ')} to \`resource-regions\` if the resources there are yours to delete`
                : undefined) ??
            'delete what holds it, or let `delete-resources`, `resource-names` and `resource-tags` take it in; `when-in-use: keep` leaves the role to the last one out',
        permanent: false,
    };
}
function notDeleted({ attempts }) {
    return {
        code: 'timed-out',
        message: `${_model_role_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLE_NAME */ .VA} could not be deleted by ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(requests(attempts), 'request')}, and AWS names nothing that holds it now`,
        advice: 'run the job again in some minutes, or raise `max-attempts` and `timeout`',
        permanent: false,
    };
}
function leftBehind({ resource, problem }, total) {
    return {
        code: 'left-over',
        message: `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(total, 'resource')} of the plan could not be deleted, the first of them ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(resource.name)}: ${problem.message}`,
        advice: problem.advice,
        permanent: false,
    };
}
function notSeen({ region, kind, problem }) {
    return {
        code: 'left-over',
        message: `not everything could be looked at, so that something may be left: ${kind} in ${region}: ${problem.message}`,
        advice: problem.advice,
        permanent: false,
    };
}
function resumable(problem, { teardown }) {
    const last = teardown?.attempts.at(-1);
    return last?.outcome === 'pending' && last.task !== undefined
        ? {
            ...problem,
            advice: `${problem.advice}; to go on with the deletion that is under way, set \`deletion-task-id\` to \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(last.task)}\``,
        }
        : problem;
}
function endWithError(facts, thrown, finishedAt) {
    const problem = asProblem(thrown);
    return failedResult(facts, ENDED[problem.code] ?? 'error', cutShort(problem, facts), finishedAt);
}
function cutShort(problem, { teardown }) {
    const trouble = problem.code === 'timed-out' ? teardown?.trouble : undefined;
    return trouble === undefined ? problem : { ...problem, message: `${problem.message}: ${trouble.message}`, advice: trouble.advice };
}
function asProblem(thrown) {
    return thrown instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e
        ? thrown.problem
        : {
            code: 'unexpected',
            message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(String(thrown)),
            advice: 'this should not happen: please report it, with the log of the step',
            permanent: false,
        };
}
const ENDED = { refused: 'refused', cancelled: 'cancelled', 'timed-out': 'timed-out' };


/***/ }),

/***/ 6017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yl: () => (/* binding */ defaultAudience),
  TL: () => (/* binding */ parseInputs)
});

// UNUSED EXPORTS: INPUT_DEFAULTS

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./model/role.js
var role = __webpack_require__(1403);
// EXTERNAL MODULE: ./core/text.js + 1 modules
var core_text = __webpack_require__(7964);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(6059);
// EXTERNAL MODULE: ./model/rules.js
var rules = __webpack_require__(896);
;// CONCATENATED MODULE: ./inputs/parse.js



class Refusal extends Error {
}
function refuse(text, accepted) {
    throw new Refusal(`"${(0,core_text/* sanitize */.aj)(text, 100)}" is not ${accepted}`);
}
function choice(...choices) {
    return text => choices.find(candidate => candidate === text) ?? refuse(text, (0,core_text/* oneOf */.yL)(choices));
}
const parse_boolean = text => {
    if (/^(true|True|TRUE)$/.test(text)) {
        return true;
    }
    return /^(false|False|FALSE)$/.test(text) ? false : refuse(text, 'true or false');
};
function integer(min, max) {
    return text => {
        const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
        return value >= min && value <= max ? value : refuse(text, `a whole number from ${min} to ${max}`);
    };
}
const DURATION = /^(?=.)(?:(?<h>\d{1,7})h)?(?:(?<m>\d{1,7})m)?(?:(?<s>\d{1,7})s)?$/;
function duration(minSeconds, maxSeconds) {
    return text => {
        const { h = 0, m = 0, s = 0 } = DURATION.exec(/^\d+$/.test(text) ? `${text}s` : text)?.groups ?? { s: 'not a duration' };
        const seconds = Number(h) * 3600 + Number(m) * 60 + Number(s);
        const accepted = `a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${minSeconds}s to ${maxSeconds}s`;
        return seconds >= minSeconds && seconds <= maxSeconds ? seconds * 1000 : refuse(text, accepted);
    };
}
function parseEach(texts, parse) {
    const refused = [];
    const values = texts.flatMap(text => {
        try {
            return [parse(text)];
        }
        catch (error) {
            refused.push(error.message);
            return [];
        }
    });
    if (refused.length > 0) {
        throw new Refusal(refused.join('; '));
    }
    return values;
}
function list(item) {
    return text => parseEach([...new Set(text.split(/[\s,]/).filter(word => word !== ''))], item);
}
function pattern(expression, accepted) {
    return text => (expression.test(text) ? text : refuse(text, accepted));
}
function optional(parse) {
    return text => (text === '' ? undefined : parse(text));
}
const FORM = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,2}-\d{1,2}$/;
const NEW_WORD = /^(?:[a-z]{2}|central|(?:north|south)?(?:east|west)|north|south)$/;
const parseRegion = name => {
    const known = regions/* REGIONS */.ij.get(name);
    if (known !== undefined) {
        return known;
    }
    const meant = (0,core_text/* suggestion */.h)(name, (0,regions/* sesRegions */.FP)()) || (0,core_text/* suggestion */.h)(name.replace(/\d+$/, '1'), (0,regions/* sesRegions */.FP)());
    if (!FORM.test(name)) {
        refuse(name, `an AWS Region${meant || ', such as us-east-1'}`);
    }
    const partition = (0,regions/* partitionOf */.iQ)(name);
    if ((0,regions/* sesRegions */.FP)(partition).length === 0) {
        refuse(name, `a Region with Amazon SES, which the partition ${partition} does not have`);
    }
    return meant === '' || isPlausible(name) ? { name, partition } : refuse(name, `an AWS Region${meant}`);
};
function isPlausible(name) {
    const knownWords = new Set((0,regions/* sesRegions */.FP)().flatMap(region => region.split('-')));
    const words = name.split('-').slice(0, -1);
    return words.every(word => NEW_WORD.test(word) || knownWords.has(word));
}
const SETTINGS = ['error', 'warning', 'off'];
const parseRules = text => {
    const settings = {};
    const lines = text.split('\n').map(each => each.trim());
    parseEach(lines.filter(line => line !== '' && !line.startsWith('#')), line => {
        const [, name = '', value] = /^([^\s:]+)\s*:\s*(\S+)$/.exec(line) ?? refuse(line, 'a line of the form "rule: error", "rule: warning" or "rule: off"');
        const rule = rules/* RULE_IDS */.I.find(id => id === name) ?? refuse(name, `a rule${(0,core_text/* suggestion */.h)(name, rules/* RULE_IDS */.I) || `; the rules are ${rules/* RULE_IDS */.I.join(', ')}`}`);
        if (settings[rule] !== undefined) {
            throw new Refusal(`"${rule}" is set twice`);
        }
        settings[rule] =
            SETTINGS.find(setting => setting === value) ?? refuse(line, `a rule with a severity; severities are ${(0,core_text/* oneOf */.yL)(SETTINGS)}`);
    });
    return settings;
};

;// CONCATENATED MODULE: ./inputs/inputs.js



const LONGEST_JOB = 5 * 24 * 3600;
const parseRegions = list(parseRegion);
const TABLE = {
    mode: { default: 'check', parse: choice('check', 'teardown') },
    'aws-region': { default: '', parse: parseRegions },
    'role-to-assume': { default: '', parse: optional(parseRole) },
    audience: { default: '', parse: optional(pattern(/^[\x21-\x7e]{1,1024}$/, 'an audience: up to 1024 visible characters, no spaces')) },
    'role-session-name': {
        default: '',
        parse: optional(pattern(/^[\w+=,.@-]{2,64}$/, 'a role session name: 2 to 64 letters, digits or characters of +=,.@-_')),
    },
    'role-duration-seconds': { default: '3600', parse: integer(900, 43_200) },
    'scope-session': { default: 'true', parse: parse_boolean },
    'allowed-account-ids': { default: '', parse: list(pattern(/^\d{12}$/, 'an AWS account id of 12 digits')) },
    rules: { default: '', parse: parseRules },
    'fail-on': { default: 'error', parse: choice('error', 'warning', 'never') },
    'on-missing': { default: 'fail', parse: choice('fail', 'warn', 'create') },
    'role-description': {
        default: '',
        parse: optional(pattern(/^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/, "a description that IAM accepts: up to 1000 characters of Latin-1, for a role's description")),
    },
    'update-description': { default: 'false', parse: parse_boolean },
    identities: {
        default: '',
        parse: list(pattern(/^(?=.{1,320}$)(?:[^\s@]{1,64}@)?[a-z\d-]+(?:\.[a-z\d-]+)+$/i, 'an SES identity: a domain or an email address')),
    },
    'configuration-sets': {
        default: '',
        parse: list(pattern(/^[\w-]{1,64}$/, 'the name of a configuration set: up to 64 letters, digits, "_" or "-"')),
    },
    'min-send-quota': { default: '', parse: optional(integer(0, 1_000_000_000)) },
    'wait-timeout': { default: '0s', parse: duration(0, LONGEST_JOB) },
    'delete-resources': { default: 'none', parse: choice('none', 'blocking', 'all') },
    'resource-regions': { default: '', parse: parseRegionScope },
    'resource-names': { default: '', parse: list(pattern(/^.{1,512}$/u, 'a glob of at most 512 characters')) },
    'resource-tags': { default: '', parse: list(pattern(/^(?:\*|[^=]{1,128}=.{0,256})$/u, 'a tag of the form key=value, or *')) },
    'include-data': { default: 'false', parse: parse_boolean },
    'max-deletions': { default: '100', parse: integer(0, 1_000_000) },
    'dry-run': { default: 'false', parse: parse_boolean },
    'expected-plan': {
        default: '',
        parse: optional(pattern(/^sha256:[\da-f]{64}$/, 'a plan digest of the form sha256:<64 hexadecimal digits>')),
    },
    'when-in-use': { default: 'fail', parse: choice('fail', 'keep') },
    'max-attempts': { default: '8', parse: integer(1, 1000) },
    'initial-delay': { default: '5s', parse: duration(1, 3600) },
    'max-delay': { default: '2m', parse: duration(1, 3600) },
    timeout: { default: '30m', parse: duration(1, LONGEST_JOB) },
    'deletion-task-id': {
        default: '',
        parse: optional(pattern(/^task\/aws-service-role\/[\w.-]{1,128}\/[\w+=,.@-]{1,64}\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, 'a task id of the form task/aws-service-role/<service>/<role>/<uuid>')),
    },
    'job-summary': { default: 'true', parse: parse_boolean },
    'comment-on-pr': { default: 'never', parse: choice('never', 'on-failure', 'always') },
    'comment-key': { default: '', parse: (text) => text },
    'github-token': { default: '', parse: optional((text) => text) },
    'report-path': { default: '', parse: optional(pattern(/^[^\0]+$/, 'a path')) },
};
const INPUT_DEFAULTS = Object.fromEntries(Object.entries(TABLE).map(([name, input]) => [name, input.default]));
function parseRegionScope(text) {
    return text === 'all' ? text : parseRegions(text);
}
function parseRole(text) {
    const groups = role/* IAM_ROLE_ARN */.$O.exec(text)?.groups;
    const { partition = '', account = '' } = groups ?? refuse(text, 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/ses-role-gate');
    return { arn: text, partition, account };
}
function parseInputs(read, env) {
    const problems = [];
    const values = {};
    for (const [name, input] of Object.entries(TABLE)) {
        const given = read(name) || input.default;
        const [label, text] = name === 'aws-region' ? regionText(given, env) : [`\`${name}\``, given];
        try {
            values[name] = input.parse(text);
        }
        catch (error) {
            problems.push(`${label}: ${error.message}`);
        }
    }
    values['report-path'] ??= (0,external_node_path_.join)(env['RUNNER_TEMP'] || '.', `ses-role-gate-${(env['GITHUB_ACTION'] || 'report').replace(/[^\w-]/g, '_')}.json`);
    values['role-session-name'] ??= `ses-role-gate-${env['GITHUB_RUN_ID'] ?? 'local'}`;
    problems.push(...contradictions(values));
    if (problems.length > 0) {
        const { mode = 'check', 'job-summary': summary = true, 'comment-on-pr': comment = 'never' } = values;
        const { 'github-token': token, 'report-path': path } = values;
        return { problems, reporting: { mode, 'job-summary': summary, 'comment-on-pr': comment, 'github-token': token, 'report-path': path } };
    }
    const regions = values['aws-region'].map(({ name }) => name);
    const scope = values['resource-regions'];
    const resourceRegions = scope === 'all' ? scope : scope.map(({ name }) => name);
    return {
        inputs: {
            ...values,
            'aws-region': regions,
            'resource-regions': resourceRegions.length === 0 ? regions : resourceRegions,
        },
    };
}
function regionText(given, env) {
    const [name, text] = ['AWS_REGION', 'AWS_DEFAULT_REGION'].map(each => [each, env[each]]).find(([, value]) => value) ?? [];
    return given !== '' || !text ? ['`aws-region`', given] : [`\`aws-region\` (from ${name})`, text];
}
function contradictions(values) {
    const { mode, rules, 'aws-region': regions, 'resource-regions': scope, 'role-to-assume': role, 'resource-names': names, 'resource-tags': tags, } = values;
    const partitions = [...new Set(regions?.map(({ partition }) => partition))];
    const isTeardown = mode === 'teardown';
    const isUpdate = values['update-description'] === true;
    const resources = values['delete-resources'] ?? 'none';
    const isAmbiguous = (selectors = []) => selectors.length > 1 && selectors.some(each => /^\*+$/.test(each));
    const alone = '"*" says all, and stands alone; a space or a comma in a value makes two selectors of it';
    const unplanned = 'needs `delete-resources: all` or `none`: what `blocking` deletes is known only once a deletion has failed';
    const checks = [
        ['aws-region', regions?.length === 0, 'no Region is given; set the input, or AWS_REGION or AWS_DEFAULT_REGION in the environment'],
        [
            'aws-region',
            partitions.length > 1,
            `Regions of one partition go into a run, these are of ${partitions.join(' and ')}; use one step for each`,
        ],
        [
            'resource-regions',
            scope !== 'all' && partitions.length === 1 && scope?.some(({ partition }) => partition !== partitions[0]) === true,
            `must be Regions of the partition ${partitions[0]}, as those of \`aws-region\` are`,
        ],
        [
            'role-to-assume',
            role !== undefined && partitions.length === 1 && role.partition !== partitions[0],
            `${role?.arn} is of the partition ${role?.partition}, \`aws-region\` of ${partitions[0]}; give a role of the Regions' partition`,
        ],
        [
            'update-description',
            isUpdate && 'role-description' in values && values['role-description'] === undefined,
            'needs `role-description`, the text to set',
        ],
        [
            'on-missing',
            values['on-missing'] === 'create' && rules?.['role-exists'] === 'off',
            'create needs the rule role-exists, which `rules` sets to off',
        ],
        ['update-description', isUpdate && rules?.description === 'off', 'needs the rule description, which `rules` sets to off'],
        ['initial-delay', (values['initial-delay'] ?? 0) > (values['max-delay'] ?? Number.POSITIVE_INFINITY), 'is longer than `max-delay`'],
        [
            'allowed-account-ids',
            isTeardown && values['allowed-account-ids']?.length === 0,
            'a teardown needs the ids of the accounts it may delete in',
        ],
        [
            'delete-resources',
            isTeardown && resources !== 'none' && names?.length === 0 && tags?.length === 0,
            'needs `resource-names` or `resource-tags` to say which; "*" says all',
        ],
        ['resource-names', isTeardown && isAmbiguous(names), alone],
        ['resource-tags', isTeardown && isAmbiguous(tags), alone],
        ['expected-plan', isTeardown && resources === 'blocking' && values['expected-plan'] !== undefined, unplanned],
        ['dry-run', isTeardown && resources === 'blocking' && values['dry-run'] === true, unplanned],
    ];
    return checks.flatMap(([input, isBroken, problem]) => (isBroken ? [`\`${input}\`: ${problem}`] : []));
}
function defaultAudience(partition) {
    return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}


/***/ }),

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   p9: () => (/* binding */ isAwsOwned),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
function keyOf({ kind, region, name, arn }) {
    return arn ?? `${region}/${kind}/${name}`;
}
const LEAVE_TENANTS = ['ses:ListResourceTenants', 'ses:DeleteTenantResourceAssociation'];
const SETTINGS = { data: false, dataReason: 'only settings, which can be created again' };
const DEFAULTS = { otherActions: [], taggable: true, after: [], asynchronous: false };
const TABLE = {
    'multi-region-endpoint': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'multi-region-endpoint',
        listAction: 'ses:ListMultiRegionEndpoints',
        deleteAction: 'ses:DeleteMultiRegionEndpoint',
        asynchronous: true,
    },
    'ingress-point': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-ingress-point',
        listAction: 'ses:ListIngressPoints',
        deleteAction: 'ses:DeleteIngressPoint',
        asynchronous: true,
    },
    tenant: { ...DEFAULTS, ...SETTINGS, api: 'ses', arnType: 'tenant', listAction: 'ses:ListTenants', deleteAction: 'ses:DeleteTenant' },
    'rule-set': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-rule-set',
        listAction: 'ses:ListRuleSets',
        deleteAction: 'ses:DeleteRuleSet',
        after: ['ingress-point'],
    },
    'traffic-policy': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-traffic-policy',
        listAction: 'ses:ListTrafficPolicies',
        deleteAction: 'ses:DeleteTrafficPolicy',
        after: ['ingress-point'],
    },
    relay: {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-smtp-relay',
        listAction: 'ses:ListRelays',
        deleteAction: 'ses:DeleteRelay',
        after: ['rule-set'],
    },
    'address-list': {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'mailmanager-address-list',
        listAction: 'ses:ListAddressLists',
        deleteAction: 'ses:DeleteAddressList',
        otherActions: ['ses:ListAddressListImportJobs', 'ses:StopAddressListImportJob'],
        after: ['rule-set', 'traffic-policy'],
        data: false,
        dataReason: 'a filter of Mail Manager, filled from elsewhere',
    },
    archive: {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'mailmanager-archive',
        listAction: 'ses:ListArchives',
        deleteAction: 'ses:DeleteArchive',
        after: ['rule-set', 'configuration-set'],
        data: true,
        dataReason: 'archived mail',
    },
    'addon-instance': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'addon-instance',
        listAction: 'ses:ListAddonInstances',
        deleteAction: 'ses:DeleteAddonInstance',
        after: ['rule-set', 'traffic-policy'],
    },
    'addon-subscription': {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'addon-subscription',
        listAction: 'ses:ListAddonSubscriptions',
        deleteAction: 'ses:DeleteAddonSubscription',
        after: ['addon-instance'],
        data: true,
        dataReason: 'a paid subscription',
    },
    'receipt-rule-set': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'receiving',
        arnType: undefined,
        listAction: 'ses:ListReceiptRuleSets',
        deleteAction: 'ses:DeleteReceiptRuleSet',
        otherActions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
        taggable: false,
    },
    'receipt-filter': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'receiving',
        arnType: undefined,
        listAction: 'ses:ListReceiptFilters',
        deleteAction: 'ses:DeleteReceiptFilter',
        taggable: false,
    },
    identity: {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'identity',
        listAction: 'ses:ListEmailIdentities',
        deleteAction: 'ses:DeleteEmailIdentity',
        otherActions: LEAVE_TENANTS,
        after: ['tenant', 'multi-region-endpoint'],
    },
    'configuration-set': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'configuration-set',
        listAction: 'ses:ListConfigurationSets',
        deleteAction: 'ses:DeleteConfigurationSet',
        otherActions: LEAVE_TENANTS,
        after: ['tenant', 'identity'],
    },
    'dedicated-ip-pool': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'dedicated-ip-pool',
        listAction: 'ses:ListDedicatedIpPools',
        deleteAction: 'ses:DeleteDedicatedIpPool',
        after: ['configuration-set'],
    },
    template: {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'template',
        listAction: 'ses:ListEmailTemplates',
        deleteAction: 'ses:DeleteEmailTemplate',
        otherActions: LEAVE_TENANTS,
        after: ['tenant'],
        data: true,
        dataReason: 'the text of messages',
    },
    'custom-verification-email-template': {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'custom-verification-email-template',
        listAction: 'ses:ListCustomVerificationEmailTemplates',
        deleteAction: 'ses:DeleteCustomVerificationEmailTemplate',
        data: true,
        dataReason: 'the text of messages',
    },
    'contact-list': {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'contact-list',
        listAction: 'ses:ListContactLists',
        deleteAction: 'ses:DeleteContactList',
        data: true,
        dataReason: 'contacts and their preferences',
    },
    'export-job': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'export-job',
        listAction: 'ses:ListExportJobs',
        deleteAction: 'ses:CancelExportJob',
        taggable: false,
    },
};
const CATALOGUE = TABLE;
const KINDS = Object.keys(CATALOGUE);
const SHARED_POOLS = new Set(['ses-shared-pool', 'ses-default-dedicated-pool']);
function isAwsOwned({ kind, name }) {
    return kind === 'dedicated-ip-pool' && SHARED_POOLS.has(name);
}
function parseArn(arn) {
    const { region = '', type = '', id = '', } = /^arn:[\w-]+:ses:(?<region>[\w-]+):\d{12}:(?<type>[\w-]+)\/(?<id>.+)/s.exec(arn)?.groups ?? {};
    const kind = KINDS.find(each => CATALOGUE[each].arnType === type);
    return kind && { kind, region, name: id, id, arn, deleting: false, deletedBy: undefined };
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


/***/ }),

/***/ 6059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ij: () => (/* binding */ REGIONS),
  HP: () => (/* binding */ REGIONS_AS_OF),
  cc: () => (/* binding */ documentedRegions),
  fx: () => (/* binding */ isOptIn),
  iQ: () => (/* binding */ partitionOf),
  FP: () => (/* binding */ sesRegions)
});

;// CONCATENATED MODULE: ./model/regions.json
const regions_namespaceObject = /*#__PURE__*/JSON.parse('{"M":[{"partition":"aws","regionRegex":"^(us|eu|ap|sa|ca|me|af|il|mx)\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":["af-south-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2"]},{"partition":"aws-cn","regionRegex":"^cn\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-eusc","regionRegex":"^eusc\\\\-(de)\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":["eusc-de-east-1"]},{"partition":"aws-iso","regionRegex":"^us\\\\-iso\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-iso-b","regionRegex":"^us\\\\-isob\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-iso-e","regionRegex":"^eu\\\\-isoe\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-iso-f","regionRegex":"^us\\\\-isof\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-us-gov","regionRegex":"^us\\\\-gov\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":["us-gov-east-1","us-gov-west-1"]}]}');
;// CONCATENATED MODULE: ./model/regions.js

const REGIONS_AS_OF = '2026-11-26';
const ROLE_DOCUMENTED = new Set(['us-east-1', 'us-east-2', 'ap-southeast-2', 'ap-northeast-1', 'eu-central-1', 'eu-west-1']);
const ALWAYS_ON = new Set(`ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1
    eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2`.split(/\s+/));
const MAIL_MANAGER = ALWAYS_ON;
const REGIONS = new Map(regions_namespaceObject.M.flatMap(({ partition, sesRegions }) => sesRegions.map((name) => [
    name,
    {
        name,
        partition,
        roleDocumented: ROLE_DOCUMENTED.has(name),
        optIn: partition === 'aws' && !ALWAYS_ON.has(name),
        mailManager: MAIL_MANAGER.has(name),
    },
])));
function partitionOf(region) {
    return regions_namespaceObject.M.find(({ regionRegex }) => new RegExp(regionRegex).test(region))?.partition ?? 'aws';
}
function isOptIn(region) {
    return REGIONS.get(region)?.optIn ?? true;
}
function sesRegions(partition) {
    return [...REGIONS.values()]
        .filter(region => partition === undefined || region.partition === partition)
        .map(({ name }) => name)
        .sort();
}
function documentedRegions() {
    return [...ROLE_DOCUMENTED].sort();
}


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ IAM_ROLE_ARN),
/* harmony export */   Ky: () => (/* binding */ POLICY_VERSION),
/* harmony export */   P1: () => (/* binding */ SERVICE_PRINCIPAL),
/* harmony export */   VA: () => (/* binding */ ROLE_NAME),
/* harmony export */   XZ: () => (/* binding */ ROLE_PATH),
/* harmony export */   dK: () => (/* binding */ NAMESPACES),
/* harmony export */   mF: () => (/* binding */ policyArn),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   wS: () => (/* binding */ POLICY_ACTION),
/* harmony export */   xl: () => (/* binding */ POLICY_NAME)
/* harmony export */ });
const ROLE_NAME = 'AWSServiceRoleForAmazonSES';
const SERVICE_PRINCIPAL = 'ses.amazonaws.com';
const ROLE_PATH = `/aws-service-role/${SERVICE_PRINCIPAL}/`;
const POLICY_NAME = 'AmazonSESServiceRolePolicy';
const POLICY_ACTION = 'cloudwatch:PutMetricData';
const NAMESPACES = ['AWS/SES', 'AWS/SES/MailManager', 'AWS/SES/Addons'];
const POLICY_VERSION = 'v1';
const IAM_ROLE_ARN = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/[\w+=,.@/-]{1,512}$/;
function roleArn({ id, partition }) {
    return `arn:${partition}:iam::${id}:role${ROLE_PATH}${ROLE_NAME}`;
}
function policyArn({ partition }) {
    return `arn:${partition}:iam::aws:policy/aws-service-role/${POLICY_NAME}`;
}


/***/ }),

/***/ 896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RULE_IDS),
/* harmony export */   a: () => (/* binding */ DEFAULT_SETTINGS)
/* harmony export */ });
const DEFAULT_SETTINGS = {
    'role-exists': 'error',
    'role-path': 'error',
    'trust-policy': 'error',
    'permissions-policy': 'error',
    'extra-policies': 'warning',
    'permissions-boundary': 'warning',
    description: 'warning',
    'region-supported': 'error',
    'sending-enabled': 'error',
    'enforcement-status': 'error',
    'production-access': 'warning',
    'identity-verified': 'error',
    'configuration-set-sending': 'error',
    'send-quota': 'error',
};
const RULE_IDS = Object.keys(DEFAULT_SETTINGS);


/***/ }),

/***/ 9965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardAccount: () => (/* binding */ guardAccount),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:querystring"
var external_node_querystring_ = __webpack_require__(1792);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(9216);
;// CONCATENATED MODULE: ./aws/connections.js






const PROXIES = { http: ['http_proxy', 'HTTP_PROXY'], https: ['https_proxy', 'HTTPS_PROXY'] };
function connections(env) {
    refuseEndpoints(env);
    const httpAgent = proxied('http', env, proxyEnv => new external_node_http_.Agent({ keepAlive: true, proxyEnv }));
    const httpsAgent = proxied('https', env, proxyEnv => new ReadyAgent({ keepAlive: true, proxyEnv }));
    const hasProxy = PROXIES.https.some(name => env[name]);
    return {
        httpAgent,
        httpsAgent,
        openAhead(host) {
            if (!hasProxy) {
                httpsAgent.openAhead(host);
            }
        },
        close() {
            httpAgent.destroy();
            httpsAgent.destroy();
        },
    };
}
function proxied(protocol, env, make) {
    const name = PROXIES[protocol].find(each => env[each]);
    const isUnused = ['no_proxy', 'NO_PROXY'].some(each => env[each]?.trim() === '*');
    if (name === undefined || isUnused || /^https?:\/\//.test(String(env[name]))) {
        try {
            return make(isUnused ? {} : env);
        }
        catch {
        }
    }
    throw (0,problem/* runError */.M)('input', `${name} is not the URL of a proxy`, 'write http://host:port or http://user:password@host:port (SOCKS does not work), with special characters of user and password percent-encoded: "@" as %40, "/" as %2F, "%" as %25');
}
function refuseEndpoints(env) {
    const isUrl = (text = '') => text === '' || /^https?:$/.test(URL.parse(text)?.protocol ?? '');
    const name = Object.keys(env).find(each => /^AWS_ENDPOINT_URL(?:_|$)/.test(each) && !isUrl(env[each]));
    if (name !== undefined && env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] !== 'true') {
        throw (0,problem/* runError */.M)('input', `${name} is not the URL of an endpoint`, 'write https://host or http://host:port; nothing was called');
    }
}
function proxySecrets(env) {
    return [...PROXIES.http, ...PROXIES.https].flatMap(name => {
        const [, userinfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(env[name] ?? '') ?? [];
        const password = userinfo.slice(userinfo.indexOf(':') + 1);
        return [userinfo, password, (0,external_node_querystring_.unescape)(password)];
    });
}
class ReadyAgent extends external_node_https_.Agent {
    #ready = new Map();
    openAhead({ hostname, port = 443 }) {
        const socket = (0,external_node_tls_.connect)({ host: hostname, port, servername: (0,external_node_net_.isIP)(hostname) === 0 ? hostname : '' });
        const key = `${hostname}:${port}`;
        const ready = this.#ready.get(key) ?? new Set();
        this.#ready.set(key, ready.add(socket));
        const forget = () => {
            ready.delete(socket);
        };
        socket.unref().on('error', forget).on('close', forget);
    }
    createConnection(options, callback) {
        const ready = this.#ready.get(`${options.host}:${options.port}`);
        const [socket] = ready ?? [];
        if (socket === undefined) {
            return super.createConnection(options, callback);
        }
        ready?.delete(socket);
        return socket.ref();
    }
    destroy() {
        super.destroy();
        for (const socket of [...this.#ready.values()].flatMap(sockets => [...sockets])) {
            socket.destroy();
        }
    }
}

// EXTERNAL MODULE: ./core/clock.js
var core_clock = __webpack_require__(3483);
// EXTERNAL MODULE: ./core/facts.js
var core_facts = __webpack_require__(9346);
;// CONCATENATED MODULE: ./core/secrets.js
const PIECE = 12;
const BLOCK = PIECE / 2;
const SIGNATURE = /(?<=\bSignature=)[\da-f]+/gi;
class Secrets {
    #held = '';
    #known = new Set();
    add(secret) {
        if (!this.#known.has(secret)) {
            this.#known.add(secret);
            this.#held += `\0${[...new Set([secret, encodeURIComponent(secret)])].join('\0')}`;
        }
    }
    hide(text) {
        const parts = [];
        let end = 0;
        for (const at of this.#piecesIn(text)) {
            if (at > end || parts.length === 0) {
                parts.push(text.slice(end, at), '***');
            }
            end = at + PIECE;
        }
        return `${parts.join('')}${text.slice(end)}`.replace(SIGNATURE, '***');
    }
    *#piecesIn(text) {
        for (let block = BLOCK; block + BLOCK <= text.length; block += BLOCK) {
            if (!this.#held.includes(text.slice(block, block + BLOCK))) {
                continue;
            }
            for (let at = block - BLOCK; at < block && at + PIECE <= text.length; at++) {
                if (this.#held.includes(text.slice(at, at + PIECE))) {
                    yield at;
                }
            }
        }
    }
    hideIn(value) {
        const known = new Map();
        const hideIn = (part) => {
            if (typeof part === 'string') {
                const hidden = known.get(part) ?? this.hide(part);
                known.set(part, hidden);
                return hidden;
            }
            if (Array.isArray(part)) {
                return part.map(hideIn);
            }
            if (part instanceof Map) {
                return new Map([...part].map(([key, each]) => [key, hideIn(each)]));
            }
            return isPlain(part) ? Object.fromEntries(Object.entries(part).map(([key, each]) => [key, hideIn(each)])) : part;
        };
        return hideIn(value);
    }
}
function isPlain(value) {
    return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

// EXTERNAL MODULE: ./core/text.js + 1 modules
var core_text = __webpack_require__(7964);
// EXTERNAL MODULE: ./ending.js
var ending = __webpack_require__(9742);
// EXTERNAL MODULE: ./inputs/inputs.js + 1 modules
var inputs_inputs = __webpack_require__(6017);
// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(7253);
;// CONCATENATED MODULE: ./run.js










const GIVEN = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
async function run(adapters) {
    const { clock, env } = adapters;
    const secrets = new Secrets();
    for (const secret of [adapters.runner.input('github-token'), ...GIVEN.map(name => env[name] ?? ''), ...proxySecrets(env)]) {
        secrets.add(secret);
    }
    const runner = discreet(adapters.runner, secrets);
    const parsed = (0,inputs_inputs/* parseInputs */.TL)(name => runner.input(name), env);
    const reporting = 'inputs' in parsed ? parsed.inputs : parsed.reporting;
    let facts = (0,core_facts/* newFacts */.E3)(reporting.mode, clock.now());
    const learn = (event) => {
        facts = (0,core_facts/* reduce */.TS)(facts, event);
        return facts;
    };
    const around = { ...adapters, runner };
    let shared;
    let result;
    try {
        if ('problems' in parsed) {
            throw (0,problem/* runError */.M)('input', `${(0,core_text/* count */.U9)(parsed.problems.length, 'input')} refused: ${parsed.problems.join('; ')}`, 'correct `with:` in the workflow; nothing was called');
        }
        const { inputs } = parsed;
        shared = connections(env);
        learn({ kind: 'regions', regions: inputs['aws-region'] });
        runner.log(`ses-role-gate ${version/* VERSION */.x}: ${inputs.mode}${inputs.mode === 'check' ? ` of ${inputs['aws-region'].join(', ')}` : ''}`);
        result = await (inputs.mode === 'check' ? gate : tearDown)(inputs, { ...around, connections: shared }, learn);
    }
    catch (thrown) {
        result = (0,ending/* endWithError */.qq)(facts, thrown, clock.now());
    }
    finally {
        shared?.close();
    }
    const { publish } = await __webpack_require__.e(/* import() */ 705).then(__webpack_require__.bind(__webpack_require__, 5705));
    return publish(secrets.hideIn(result), reporting, around);
}
function discreet(runner, secrets) {
    const masked = new Set();
    return {
        ...runner,
        log: line => runner.log(secrets.hide(line)),
        annotate: annotation => runner.annotate(secrets.hideIn(annotation)),
        mask: secret => {
            if (!masked.has(secret)) {
                masked.add(secret);
                secrets.add(secret);
                runner.mask(secret);
            }
        },
    };
}
async function gate(inputs, world, learn) {
    const { clock, random, signal, runner } = world;
    const surroundings = await begin(inputs, world, signal);
    const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 6808));
    const loading = __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 9442));
    const [session, { check }] = await Promise.all([
        openSession(inputs, loading.then(({ actionsOf }) => actionsOf(inputs)), surroundings),
        loading,
        __webpack_require__.e(/* import() */ 705).then(__webpack_require__.bind(__webpack_require__, 5705)),
    ]);
    enter(session, inputs, runner);
    const { account, principal, iam, ses } = session;
    const facts = learn({ kind: 'authenticated', account, principal });
    const log = (line) => runner.log(line);
    const result = await check(inputs, { account, iam, ses, clock, random, signal, log, learn });
    return (0,ending/* endCheck */.gu)({ ...facts, check: result }, inputs['fail-on'], clock.now());
}
async function tearDown(inputs, world, learn) {
    const { clock, random, runner } = world;
    const limit = (0,core_clock/* startDeadline */.d)(inputs.timeout, clock, world.signal);
    const { signal, at: deadline } = limit;
    try {
        const surroundings = await begin(inputs, world, signal);
        const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 6808));
        const { teardown, teardownActions } = await Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 2362));
        const session = await openSession(inputs, teardownActions(inputs), surroundings);
        enter(session, inputs, runner);
        const { account, principal, iam, resources, expires } = session;
        const facts = learn({ kind: 'authenticated', account, principal });
        const log = (line) => runner.log(line);
        if (expires !== undefined && expires.getTime() < deadline) {
            log(`the credentials end at ${expires.toISOString()}, before the deadline at ${new Date(deadline).toISOString()}: raise \`role-duration-seconds\`, or shorten \`timeout\``);
        }
        const result = await teardown(inputs, {
            account,
            iam,
            resources,
            clock,
            random,
            signal,
            deadline,
            log,
            learn,
        });
        return (0,ending/* endTeardown */.MK)({ ...facts, teardown: result }, inputs['when-in-use'], clock.now());
    }
    finally {
        limit.stop();
    }
}
async function begin(inputs, world, signal) {
    const { runner } = world;
    const role = inputs['role-to-assume'];
    if (role !== undefined) {
        guardAccount(role.account, inputs['allowed-account-ids']);
    }
    const token = role && world.idToken(inputs.audience ?? (0,inputs_inputs/* defaultAudience */.Yl)(role.partition), signal);
    token?.catch(() => undefined);
    await (0,promises_.setImmediate)();
    return { ...world, signal, mask: secret => runner.mask(secret), ...(token && { idToken: () => token }) };
}
function enter({ account, principal, expires }, inputs, runner) {
    guardAccount(account.id, inputs['allowed-account-ids']);
    const until = expires === undefined ? '' : `, until ${expires.toISOString()}`;
    runner.log(`acting as ${principal} in account ${account.id} (${account.partition})${until}`);
}
function guardAccount(account, allowed) {
    if (allowed.length > 0 && !allowed.includes(account)) {
        throw (0,problem/* runError */.M)('refused', `account ${account} is not one of \`allowed-account-ids\` (${allowed.join(', ')}): nothing in it was read`, 'give the step the role of an allowed account, or add the account to `allowed-account-ids`');
    }
}


/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
