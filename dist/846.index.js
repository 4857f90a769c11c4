"use strict";
exports.id = 846;
exports.ids = [846];
exports.modules = {

/***/ 4846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  j2: () => (/* binding */ exceptionNotices),
  WE: () => (/* binding */ passes),
  n5: () => (/* binding */ readsFor),
  yd: () => (/* binding */ regionVerdict),
  f5: () => (/* binding */ settingsOf),
  WJ: () => (/* binding */ verdict),
  EA: () => (/* binding */ withEnd)
});

// EXTERNAL MODULE: ./model/rules.js
var model_rules = __webpack_require__(3757);
// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(6759);
// EXTERNAL MODULE: ./model/readings.js
var readings = __webpack_require__(4209);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(5910);
// EXTERNAL MODULE: ./model/role.js
var model_role = __webpack_require__(5596);
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
    return (0,core_text/* like */.mj)(pattern.toLowerCase(), text.toLowerCase());
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
    ['stringlike', core_text/* like */.mj],
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
    const concerned = statements.filter(({ actions, resources }) => matches(actions, pattern => likeIgnoringCase(pattern, action)) && matches(resources, pattern => (0,core_text/* like */.mj)(pattern, '*')));
    const truth = (statement) => allHold(statement.conditions, key, value);
    const denied = concerned.some(statement => !statement.allow && truth(statement) !== false);
    return !denied && concerned.some(statement => statement.allow && truth(statement) === true);
}
const SEND = ['ses:SendEmail', 'ses:SendRawEmail', 'ses:SendTemplatedEmail', 'ses:SendBulkTemplatedEmail', 'ses:SendBulkEmail'];
const SENDER_KEY = /^aws:(?:UserId|Principal(?:Arn|Account|OrgID|OrgPaths|ServiceName|ServiceNamesList)|Source(?:Account|Arn|OrgID|OrgPaths|Ip|Vpc|Vpce|VpcArn)|VpcSourceIp)$/i;
const OWNER = /\$\{aws:Resource(?:Account|OrgID|OrgPaths)\}/gi;
const IS = {
    operators: /^(?:ForAnyValue:)?(?:String(?:Equals|EqualsIgnoreCase|Like)|Arn(?:Equals|Like)|IpAddress)$/i,
    services: /^Bool aws:PrincipalIsAWSService true$/i,
};
const IS_NOT = {
    operators: /^(?:ForA(?:ny|ll)Values:)?(?:StringNot(?:Equals|EqualsIgnoreCase|Like)|ArnNot(?:Equals|Like)|NotIpAddress)(?:IfExists)?$/i,
    services: /^Bool(?:IfExists)? aws:PrincipalIsAWSService false$/i,
};
function letsEveryoneSend({ statements }) {
    const forEveryone = statements.filter(({ allow, principals: { not, values } }) => values.some(({ type, value }) => type === '*' || (allow && !not && value === '*')) !== not);
    return SEND.some(action => {
        const about = forEveryone.filter(({ actions }) => matches(actions, pattern => likeIgnoringCase(pattern, action)));
        const denied = about.some(({ allow, conditions }) => !allow && conditions.every(condition => namesSenders(condition, IS_NOT)));
        return !denied && about.some(({ allow, conditions }) => allow && !conditions.some(condition => namesSenders(condition, IS)));
    });
}
function namesSenders({ operator, key, values }, { operators, services }) {
    const isCertain = (value) => {
        const own = value.replaceAll(OWNER, '111122223333');
        return !own.includes('${') && (/[*?]/.test(own) ? /\d{12}|o-[a-z\d]{10}|A[A-Z\d]{15}/.test(own) : !own.endsWith('/0'));
    };
    return services.test(`${operator} ${key} ${values}`) || (operators.test(operator) && SENDER_KEY.test(key) && values.every(isCertain));
}
const ASSUME = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];
const NOUNS = new Map([
    ['AWS', 'principal'],
    ['Service', 'service'],
    ['Federated', 'identity provider'],
]);
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
            .map(({ type, value }) => (type === '*' ? 'everybody (*)' : `the ${NOUNS.get(type) ?? type} ${value}`));
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
const notInAnswer = (what) => unknown({ message: `the answer does not say ${what}`, advice: 'run the job again; if it happens again, report it', permanent: false });
const undocumented = (what, of, value, advice) => unknown({ message: `AWS returned an undocumented ${what} for ${of}: ${(0,core_text/* sanitize */.aj)(value, 100)}`, advice, permanent: false });
const SHUTDOWN = failed("AWS has paused the account's sending (enforcement status SHUTDOWN)", 'answer the case that AWS opened in the Support Center: only AWS can switch sending on again', { cause: 'SHUTDOWN' });
function withCause(result, cause) {
    return result.outcome === 'failed' ? { ...result, advice: cause.advice, ...(cause.cause && { cause: cause.cause }) } : result;
}
function isShutDown(account) {
    return account?.kind === 'found' && account.value.enforcementStatus === 'SHUTDOWN';
}
function argument(text) {
    return /^[\w.+@-]+$/.test(text) ? text : 'NAME';
}
const NOT_READ = unknown({
    message: 'the rule was not checked',
    advice: 'this is a defect of ses-role-gate: report it',
    permanent: true,
});
function ifFound(reading, evaluate, absent) {
    switch (reading?.kind) {
        case 'found':
            return evaluate(reading.value);
        case 'absent':
            return absent;
        case 'unreadable':
            return { ...unknown(reading.problem), problem: reading.problem };
        default:
            return NOT_READ;
    }
}
function evaluateDocument(name, text, evaluate, advice = 'check it in the IAM console') {
    let document;
    try {
        document = parseDocument(text);
    }
    catch (error) {
        return unknown({
            message: `${name} can't be read: ${(0,core_text/* sanitize */.aj)(error.message)}`,
            advice,
            permanent: false,
        });
    }
    return evaluate(document);
}

;// CONCATENATED MODULE: ./check/rules/configuration-set.js

function configurationSetRule(evaluate) {
    return {
        scope: 'region',
        reads: ({ 'configuration-sets': names }) => (names.length === 0 ? [] : ['configurationSets']),
        evaluate: ({ account, configurationSets }, { 'configuration-sets': names }) => names.length === 0
            ? notApplicable('`configuration-sets` is empty')
            : names.map(name => ifFound(configurationSets.get(name), set => evaluate(name, set, account), failed(`${name} is not a configuration set of this Region`, 'create it in this Region: configuration sets are regional', ofSet(name)))),
    };
}
const CONFIGURATION_SET_RULES = {
    'configuration-set-sending': configurationSetRule((name, { sendingEnabled }, account) => {
        if (sendingEnabled === undefined) {
            return notInAnswer(`whether ${name} can send`);
        }
        return sendingEnabled ? passed(`${name} can send`) : sendingOff(name, name, account);
    }),
    'tls-required': configurationSetRule((name, set) => {
        const { tlsPolicy = 'OPTIONAL' } = set;
        switch (tlsPolicy) {
            case 'REQUIRE':
                return passed(`${name} requires TLS`);
            case 'OPTIONAL':
                return failed(`${name} does not require TLS: SES delivers messages in plain text if the receiving server offers no TLS`, setDelivery(name, set, { tlsPolicy: 'REQUIRE' }));
            default:
                return undocumented('TLS policy', name, tlsPolicy, 'check the configuration set in the SES console');
        }
    }),
};
const ofSet = (name) => ({ cause: `the configuration set ${name}` });
function sendingOff(name, shown, account) {
    const command = `aws sesv2 put-configuration-set-sending-options --configuration-set-name ${argument(name)} --sending-enabled`;
    const result = failed(`sending is off for ${shown}`, `run \`${command}\` in the Region`, ofSet(name));
    return isShutDown(account) ? withCause(result, SHUTDOWN) : result;
}
function setDelivery(name, { sendingPool, maxDeliverySeconds }, { tlsPolicy, deliveryMode }) {
    const options = {
        'configuration-set-name': name,
        'tls-policy': tlsPolicy,
        'sending-pool-name': sendingPool,
        'max-delivery-seconds': maxDeliverySeconds,
        'shared-pool-delivery-mode': deliveryMode,
    };
    const given = Object.entries(options).flatMap(([option, value]) => value === undefined ? [] : ` --${option} ${argument(String(value))}`);
    return `run \`aws sesv2 put-configuration-set-delivery-options${given.join('')}\` in the Region`;
}

;// CONCATENATED MODULE: ./check/rules/account.js






const NO_ACCOUNT = notInAnswer('anything about the account');
function accountRule(evaluate, input) {
    const minimumOf = (inputs) => (input === undefined ? 0 : inputs[input]);
    return {
        scope: 'region',
        reads: inputs => (minimumOf(inputs) === undefined ? [] : ['account']),
        evaluate: ({ account }, inputs) => {
            const minimum = minimumOf(inputs);
            return minimum === undefined
                ? notApplicable(`\`${input}\` is not set`)
                : ifFound(account, each => explained(evaluate(each, minimum), each, input !== undefined), NO_ACCOUNT);
        },
    };
}
function explained(result, account, isLimit) {
    const limited = isLimit && account.productionAccess === false ? withCause(result, sandbox(account)) : result;
    if (account.enforcementStatus !== 'SHUTDOWN') {
        return limited;
    }
    return isLimit && limited.outcome === 'failed'
        ? { ...limited, advice: `${SHUTDOWN.advice}; then ${limited.advice}` }
        : withCause(limited, SHUTDOWN);
}
const REQUEST = 'request production access for the Region in the SES console';
const REVIEWS = new Map([
    [
        'PENDING',
        { ended: 'AWS is reviewing the request for production access', advice: 'wait for the answer to the case; do not send another request' },
    ],
    [
        'DENIED',
        {
            ended: 'AWS has denied the last request for production access',
            advice: 'reply to the case in the Support Center with what AWS asks for; do not send the same request again',
        },
    ],
    [
        'GRANTED',
        {
            ended: 'AWS has granted production access, but SES does not show it yet',
            advice: 'run the job again in a few minutes; if the account stays in the sandbox, reply to the case in the Support Center',
        },
    ],
    ['FAILED', { ended: 'the last request for production access did not reach AWS', advice: REQUEST }],
]);
function sandbox({ reviewStatus, reviewCase }) {
    const { ended, advice } = reviewStatus === undefined
        ? { ended: '', advice: REQUEST }
        : (REVIEWS.get(reviewStatus) ?? {
            ended: `the last request for production access has the status ${(0,core_text/* sanitize */.aj)(reviewStatus, 100)}, which AWS does not document`,
            advice: 'see the case in the Support Center before you request production access again',
        });
    const inCase = ended === '' || reviewCase === undefined ? '' : ` (case ${(0,core_text/* sanitize */.aj)(reviewCase, 100)})`;
    return failed(`the account is in the SES sandbox: it can send to verified addresses only, 200 messages a day${ended && `; ${ended}`}${inCase}`, advice, { cause: 'sandbox' });
}
const ACCOUNT_RULES = {
    'region-supported': {
        scope: 'region',
        reads: () => [],
        evaluate: (_snapshot, _inputs, region) => regions/* REGIONS */.ij.get(region)?.roleDocumented
            ? passed('AWS lists the Region among those that support the role')
            : failed(`AWS lists only ${(0,regions/* documentedRegions */.cc)().join(', ')} as Regions that support the role (as of ${regions/* REGIONS_AS_OF */.HP}): sending works, but SES might not publish metrics with ${model_role/* ROLE_NAME */.VA} here`, `if the metrics do not matter here, add the line \`region-supported@${(0,core_text/* sanitize */.aj)(region)}: off\` to \`rules\`${(0,regions/* partitionOf */.iQ)(region) === 'aws' ? '; otherwise deploy to one of these Regions' : ''}`, { permanent: true }),
    },
    'sending-enabled': accountRule(({ sendingEnabled, enforcementStatus }) => {
        if (sendingEnabled === undefined) {
            return notInAnswer('whether sending is enabled');
        }
        if (sendingEnabled) {
            return passed('sending is on');
        }
        return enforcementStatus === 'SHUTDOWN'
            ? SHUTDOWN
            : failed("the account's sending is paused", 'find out who paused it and why, then run `aws sesv2 put-account-sending-attributes --sending-enabled` in the Region');
    }),
    'enforcement-status': accountRule(({ enforcementStatus }) => {
        switch (enforcementStatus) {
            case undefined:
                return notInAnswer('the enforcement status');
            case 'HEALTHY':
                return passed('HEALTHY');
            case 'SHUTDOWN':
                return SHUTDOWN;
            case 'PROBATION':
                return failed('PROBATION: the account is under review by AWS', 'answer the case in the Support Center before sending is paused', {
                    severity: 'warning',
                });
            default:
                return undocumented('enforcement status', 'the account', enforcementStatus, "see the account's status in the SES console");
        }
    }),
    'production-access': accountRule(account => {
        if (account.productionAccess === undefined) {
            return notInAnswer('whether the account is in the sandbox');
        }
        return account.productionAccess ? passed('the account is out of the sandbox') : sandbox(account);
    }),
    'send-quota': accountRule((account, minimum) => {
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
    }, 'min-send-quota'),
    'send-rate': accountRule(({ sendRate }, minimum) => {
        if (sendRate === undefined || sendRate < 0) {
            return notInAnswer('the maximum send rate');
        }
        return sendRate >= minimum
            ? passed(`the account can send ${(0,core_text/* count */.U9)(sendRate, 'message')} a second`)
            : failed(`the account can send ${(0,core_text/* count */.U9)(sendRate, 'message')} a second, \`min-send-rate\` is ${minimum}`, 'request a higher sending rate in Service Quotas, or lower `min-send-rate`');
    }, 'min-send-rate'),
    'regional-delivery': {
        scope: 'region',
        reads: inputs => (inputs['configuration-sets'].length === 0 ? ['account'] : ['account', 'configurationSets']),
        evaluate: ({ account, configurationSets }, { 'configuration-sets': names }) => [
            ifFound(account, ({ deliveryMode }) => evaluateDelivery('the account', ACCOUNT_FIX, deliveryMode), NO_ACCOUNT),
            ...names.map(name => ifFound(configurationSets.get(name), set => evaluateSetDelivery(name, set), notApplicable(`no configuration set is named ${name}`))),
        ],
    },
    'tenant-sending': {
        scope: 'region',
        reads: ({ tenants }) => (tenants.length === 0 ? [] : ['tenants']),
        evaluate: (snapshot, { tenants }) => tenants.length === 0
            ? notApplicable('`tenants` is not set')
            : tenants.map(name => ifFound(snapshot.tenants.get(name), tenant => evaluateTenant(name, tenant), failed(`the tenant ${name} does not exist in this Region`, 'create the tenant in this Region: tenants are regional'))),
    },
    recommendations: {
        scope: 'region',
        reads: () => ['account', 'recommendations'],
        evaluate: ({ account, recommendations, identities: coverage }, { identities }) => {
            const open = recommendations?.kind === 'found' ? recommendations.value.filter(each => isAbout(each, identities, coverage)) : [];
            if (open.length > 0) {
                return open.map(evaluateRecommendation);
            }
            const vdm = account?.kind === 'found' ? account.value.vdm : 'ENABLED';
            if (vdm === 'DISABLED' || (vdm !== 'ENABLED' && recommendations?.kind !== 'unreadable')) {
                return NO_ADVISOR;
            }
            const none = ifFound(account, () => passed('SES has no open recommendation'), NO_ACCOUNT);
            return ifFound(recommendations, () => none, notInAnswer('which recommendations are open'));
        },
    },
};
const ACCOUNT_FIX = 'run `aws sesv2 put-account-delivery-attributes --shared-pool-delivery-mode REGIONAL` in the Region';
function evaluateSetDelivery(name, set) {
    const { deliveryMode = 'ACCOUNT', tlsPolicy } = set;
    if (set.deliveryMode === undefined && set.sendingEnabled === undefined) {
        return notInAnswer(`from which Regions SES delivers mail of the configuration set ${name}`);
    }
    if (deliveryMode === 'ACCOUNT') {
        return passed(`the configuration set ${name} delivers as the account does`);
    }
    const tls = tlsPolicy === 'REQUIRE' ? '' : ', with `--tls-policy REQUIRE` if the set has to require TLS';
    const fix = `${setDelivery(name, set, { tlsPolicy, deliveryMode: 'REGIONAL' })}${tls}`;
    return evaluateDelivery(`the configuration set ${name}`, fix, deliveryMode);
}
function evaluateDelivery(what, fix, mode) {
    switch (mode) {
        case undefined:
            return notInAnswer('from which Regions SES delivers');
        case 'REGIONAL':
            return passed(`${what} delivers from shared IP addresses of this Region only`);
        case 'GLOBAL':
            return failed(`SES can deliver mail of ${what} from shared IP addresses in other Regions of the partition (shared pool delivery mode GLOBAL)`, fix);
        default:
            return undocumented('shared pool delivery mode', what, mode, 'see the delivery settings in the SES console');
    }
}
function evaluateTenant(name, { arn = 'ARN', sendingStatus }) {
    switch (sendingStatus) {
        case undefined:
            return notInAnswer(`whether the tenant ${name} can send`);
        case 'ENABLED':
        case 'REINSTATED':
            return passed(`the tenant ${name} can send (${sendingStatus})`);
        case 'DISABLED':
            return failed(`sending is paused for the tenant ${name}: SES rejects its mail`, `run \`aws sesv2 get-reputation-entity --reputation-entity-type RESOURCE --reputation-entity-reference ${(0,core_text/* sanitize */.aj)(arn)}\` in the Region to see whether AWS or you paused it, and why; what AWS paused has to be corrected first`);
        default:
            return undocumented('sending status', `the tenant ${name}`, sendingStatus, "see the tenant's status in the SES console");
    }
}
const NO_ADVISOR = unknown({
    message: 'SES returned no recommendations, because Virtual Deliverability Manager is off',
    advice: 'switch it on in the SES console (AWS charges for it), or leave the rule `recommendations` off in this Region',
    permanent: true,
});
function isAbout({ arn = '' }, identities, coverage) {
    const dotted = (name) => `.${name.toLowerCase().replace('@', '.')}`;
    const [, name] = /:identity\/(.*)$/s.exec(arn) ?? [];
    const covers = (subject, each) => {
        const known = coverage?.get(each);
        return known?.reading.kind === 'found' ? dotted(known.identity) === dotted(subject) : dotted(each).endsWith(dotted(subject));
    };
    return identities.length === 0 || (name !== undefined && identities.some(each => each === '*' || covers(name, each)));
}
const RECOMMENDATION_PAGES = new Map(['DKIM', 'SPF', 'DMARC', 'BIMI'].map(type => [type, `send-email-authentication-${type.toLowerCase()}`]));
function evaluateRecommendation({ type = 'unknown', impact = 'unknown', text = '', arn = 'account' }) {
    const resource = arn.replace(/^arn:(?:[^:]*:){4}/, '').replace('/', ' ');
    return failed(`SES recommends a change for the ${(0,core_text/* sanitize */.aj)(resource)}: ${(0,core_text/* sanitize */.aj)(type, 100)}, impact ${(0,core_text/* sanitize */.aj)(impact, 100)}${text && `: ${(0,core_text/* sanitize */.aj)(text)}`}`, `follow https://docs.aws.amazon.com/ses/latest/dg/${RECOMMENDATION_PAGES.get(type) ?? 'vdm-advisor'}.html`, impact === 'LOW' ? { severity: 'warning' } : {});
}

// EXTERNAL MODULE: ./check/snapshot.js
var snapshot = __webpack_require__(2383);
;// CONCATENATED MODULE: ./check/rules/identity.js





function identityRule({ reads = [], evaluate, absent = isAbsent }) {
    return {
        scope: 'region',
        reads: ({ identities }) => identities.length === 0 ? [] : [...((0,snapshot/* listsIdentities */.I1)(identities) ? ['identityList'] : []), 'identities', ...reads],
        evaluate: (regional, inputs, region, regions) => {
            const { identities } = regional;
            if (inputs.identities.length === 0) {
                return notApplicable('`identities` is empty');
            }
            if (identities === undefined) {
                return NOT_READ;
            }
            const groups = [...Map.groupBy(identities, ([, { identity }]) => identity).values()];
            return groups.length === 0
                ? notApplicable('the Region has no identity')
                : groups.map(group => {
                    const [[, { identity, reading }]] = group;
                    const covered = group.map(([entry]) => (0,core_text/* sanitize */.aj)(entry)).filter(entry => entry !== (0,core_text/* sanitize */.aj)(identity));
                    const name = (0,core_text/* sanitize */.aj)(identity);
                    const subject = {
                        name,
                        shown: covered.length === 0 ? name : `${name} (covers ${few(covered)})`,
                        domain: name.includes('@') ? name.slice(name.lastIndexOf('@') + 1) : undefined,
                        region,
                    };
                    return ifFound(reading, value => value.verifiedForSending === undefined
                        ? notInAnswer(`whether ${subject.shown} is verified`)
                        : evaluate({ ...value, ...subject }, regional, regions), absent(name));
                });
        },
    };
}
function isAbsent(entry) {
    return notApplicable(`no identity covers ${entry}`);
}
const IDENTITY_RULES = {
    'identity-verified': identityRule({
        evaluate: identity => {
            const { shown, domain, verifiedForSending, verificationStatus = '', errorType } = identity;
            const state = (verifiedForSending ? SENDS : DOES_NOT_SEND).get(verificationStatus);
            if (verifiedForSending && state === undefined) {
                return passed(`${shown} is verified for sending`);
            }
            const { says, ofAddress = says, advice, permanent = false, warns } = state ?? UNVERIFIED;
            const why = errorType && ERRORS.get(errorType)?.why;
            const error = errorType && `${(0,core_text/* sanitize */.aj)(errorType)}${why ? `: ${why}` : ''}`;
            const details = [verificationStatus === 'SUCCESS' ? '' : (0,core_text/* sanitize */.aj)(verificationStatus), error].filter(Boolean).join(', ');
            const end = details && ` (${details})`;
            const fix = advice(identity);
            const isWarning = warns === 'of all' || (warns === 'of domains' && domain === undefined);
            return failed(`${shown} ${domain ? ofAddress : says}${end}`, fix, {
                permanent,
                ...(isWarning && { severity: 'warning' }),
                ...(!domain && ofDomain(identity, fix)),
            });
        },
        absent: entry => failed(`${entry} is not an identity in this Region, and no parent domain is`, `create and verify ${entry.includes('@') ? 'it or its domain' : 'it'} in this Region: identities are regional`),
    }),
    'mail-from': identityRule({
        reads: ['identityDetails'],
        evaluate: ({ name, shown, region, mailFromDomain, mailFromStatus, onMxFailure }, _, regions) => {
            if (!mailFromDomain) {
                return passed(`${shown} has no custom MAIL FROM domain`);
            }
            const domain = (0,core_text/* sanitize */.aj)(mailFromDomain);
            if (mailFromStatus === undefined) {
                return notInAnswer(`the status of the MAIL FROM domain ${domain} of ${shown}`);
            }
            if (mailFromStatus === 'SUCCESS') {
                return passed(`the MAIL FROM domain ${domain} of ${shown} is set up`);
            }
            const search = MX_SEARCHES.get(mailFromStatus);
            if (search === undefined) {
                return undocumented('status', `the MAIL FROM domain ${domain} of ${shown}`, mailFromStatus, 'check the identity in the SES console');
            }
            const falls = onMxFailure === 'USE_DEFAULT_VALUE';
            const permanent = mailFromStatus === 'FAILED';
            const record = `publish \`10 feedback-smtp.${region}.amazonses.com\` as the only MX record of ${domain}`;
            const again = `aws sesv2 put-email-identity-mail-from-attributes --email-identity ${argument(name)} --mail-from-domain ${argument(domain)} --behavior-on-mx-failure ${falls ? 'USE_DEFAULT_VALUE' : 'REJECT_MESSAGE'}`;
            const effect = falls
                ? `SES sends messages of ${shown} from amazonses.com, so SPF does not align`
                : `SES ${onMxFailure === 'REJECT_MESSAGE' ? 'rejects' : 'might reject'} every message of ${shown}`;
            const advice = permanent ? `${record}, then set the MAIL FROM domain again: \`${again}\`` : record;
            return failed(`${effect}: ${search} the MX record of its MAIL FROM domain ${domain} (${mailFromStatus})`, isUsedTwice(mailFromDomain, regions) ? ONE_REGION : advice, { permanent, ...(falls && { severity: 'warning' }) });
        },
    }),
    dkim: identityRule({
        reads: ['identityDetails'],
        evaluate: identity => {
            const { name, shown, domain, dkimSigning, dkimStatus } = identity;
            if (dkimSigning === undefined) {
                return notInAnswer(`whether DKIM signing is on for ${shown}`);
            }
            const ofAddress = domain &&
                `set up DKIM for the identity ${domain}: its keys sign the messages of its addresses; if the domain is not yours, SES cannot sign them`;
            const state = DKIM.get(dkimStatus ?? '');
            const permanent = dkimStatus === 'FAILED';
            if (!dkimSigning) {
                const command = `aws sesv2 put-email-identity-dkim-attributes --email-identity ${argument(name)} --signing-enabled`;
                const run = `run \`${command}\` in the Region`;
                const advice = state && !domain ? `${state.advice(identity)}; then ${run}` : run;
                return failed(`DKIM signing is off for ${shown}`, domain ? `if ${domain} has DKIM, ${run}; otherwise ${ofAddress}` : advice, {
                    permanent: permanent && !domain,
                });
            }
            if (dkimStatus === 'SUCCESS' || (domain && dkimStatus === undefined)) {
                return passed(`DKIM signing is on for ${shown}`);
            }
            if (dkimStatus === undefined) {
                return notInAnswer(`the DKIM status of ${shown}`);
            }
            return state === undefined
                ? undocumented('DKIM status', shown, dkimStatus, 'check the identity in the SES console')
                : failed(`${state.says} ${shown} (${dkimStatus})`, ofAddress ?? state.advice(identity), {
                    permanent,
                    ...(!domain && ofDomain(identity, state.advice(identity))),
                });
        },
    }),
    'identity-policy': identityRule({
        reads: ['identityDetails'],
        evaluate: ({ shown, policies = new Map() }) => {
            const results = [...policies].map(([policy, text]) => evaluateDocument(`the policy ${(0,core_text/* sanitize */.aj)(policy)} of ${shown}`, text, document => letsEveryoneSend(document)
                ? failed(`the policy ${(0,core_text/* sanitize */.aj)(policy)} of ${shown} lets everyone send as the identity`, 'name the accounts, roles or services in `Principal`, or add a condition on `aws:PrincipalOrgID`, `aws:SourceAccount` or the like')
                : passed(`the policy ${(0,core_text/* sanitize */.aj)(policy)} of ${shown} does not let everyone send`), 'check the policy in the SES console, under Authorization'));
            return (results.find(({ outcome }) => outcome === 'failed') ??
                results.find(({ outcome }) => outcome === 'unknown') ??
                passed(`no policy of ${shown} lets everyone send`));
        },
    }),
    'default-configuration-set': identityRule({
        reads: ['identityDetails', 'defaultConfigurationSets'],
        evaluate: ({ name, shown, configurationSet }, { account, configurationSets }) => {
            if (!configurationSet) {
                return passed(`${shown} has no default configuration set`);
            }
            const set = (0,core_text/* sanitize */.aj)(configurationSet);
            const named = `${set}, the default configuration set of ${shown}`;
            return ifFound(configurationSets.get(configurationSet), ({ sendingEnabled }) => {
                if (sendingEnabled === undefined) {
                    return notInAnswer(`whether ${named}, can send`);
                }
                return sendingEnabled ? passed(`${named}, can send`) : sendingOff(set, named, account);
            }, failed(`${set}, the default configuration set of ${shown}, does not exist: SES rejects every message that names no other set`, `create ${set} in this Region, or remove it from the identity: \`aws sesv2 put-email-identity-configuration-set-attributes --email-identity ${argument(name)}\``, ofSet(set)));
        },
    }),
};
const SENDS = new Map([
    [
        'TEMPORARY_FAILURE',
        { warns: 'of all', says: 'still sends, but SES cannot verify it again, and will stop sending for it', advice: complete },
    ],
    ['FAILED', { warns: 'of domains', says: 'can send, but its own verification has failed', permanent: true, advice: restart }],
    ['PENDING', { warns: 'of domains', says: 'can send, but its own verification is not complete', advice: complete }],
    ['NOT_STARTED', { warns: 'of domains', says: 'can send, but its own verification has not been started', advice: restart }],
]);
const DOES_NOT_SEND = new Map([
    [
        'SUCCESS',
        {
            says: 'cannot send, although SES has verified it',
            advice: () => 'wait a few minutes; if the answer does not change, check the identity in the SES console and the cases in the Support Center',
        },
    ],
    [
        'PENDING',
        {
            says: 'is not verified: SES has not found its DNS records yet',
            ofAddress: 'is not verified: nobody has opened the link that SES sent to it',
            advice: complete,
        },
    ],
    [
        'FAILED',
        {
            says: 'is not verified, and SES has stopped checking its DNS records',
            ofAddress: 'is not verified, and the link that SES sent to it has expired',
            permanent: true,
            advice: restart,
        },
    ],
    ['TEMPORARY_FAILURE', { says: 'is not verified: SES cannot check it at the moment', advice: complete }],
    ['NOT_STARTED', { says: 'is not verified: its verification has not been started', advice: restart }],
]);
const UNVERIFIED = { says: 'is not verified for sending', advice: complete };
const ERRORS = new Map([
    ['HOST_NOT_FOUND', { why: 'DNS does not have the name of the record' }],
    ['TYPE_NOT_FOUND', { why: 'the name has no record of the right type' }],
    ['INVALID_VALUE', { why: 'the record has another value' }],
    ['DNS_SERVER_ERROR', { why: 'the DNS server of the domain answers with an error', advice: 'repair the DNS servers of the domain' }],
    ['SERVICE_ERROR', { why: 'SES itself has a problem', advice: 'wait; if the error stays, check the AWS Health Dashboard' }],
    [
        'REPLICATION_ACCESS_DENIED',
        {
            why: 'SES is not allowed to copy the DKIM key of the parent identity',
            advice: 'allow the replication of the DKIM key in both Regions',
        },
    ],
    ['REPLICATION_PRIMARY_NOT_FOUND', { why: 'the parent Region has no such identity', advice: 'create the identity in its parent Region' }],
    [
        'REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED',
        { why: 'the parent identity has DKIM keys of its own', advice: 'set up Easy DKIM for the parent identity' },
    ],
    [
        'REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED',
        { why: 'the parent identity is a replica itself', advice: 'replicate the identity from the Region in which it has Easy DKIM' },
    ],
    [
        'REPLICATION_PRIMARY_INVALID_REGION',
        { why: 'the parent Region is not valid', advice: 'replicate the identity from another Region with SES' },
    ],
]);
const MX_SEARCHES = new Map([
    ['PENDING', 'SES has not found'],
    ['FAILED', 'SES has stopped looking for'],
    ['TEMPORARY_FAILURE', 'SES cannot check'],
]);
const ONE_REGION = 'use another MAIL FROM domain in each Region: SES accepts a MAIL FROM domain only if its one MX record is that of the Region';
function isUsedTwice(domain, regions) {
    const users = [...regions.values()].filter(({ identities = new Map() }) => [...identities.values()].some(({ reading }) => reading.kind === 'found' && reading.value.mailFromDomain?.toLowerCase() === domain.toLowerCase()));
    return users.length > 1;
}
const DKIM = new Map([
    ['PENDING', { says: 'SES has not found the DKIM records of', advice: complete }],
    ['FAILED', { says: 'SES has stopped looking for the DKIM records of', advice: restart }],
    ['TEMPORARY_FAILURE', { says: 'SES cannot check the DKIM records of', advice: complete }],
    ['NOT_STARTED', { says: 'DKIM is not set up for', advice: setUpDkim }],
]);
function complete(identity) {
    const { name, domain, errorType = '' } = identity;
    return domain
        ? `open the link in the message that SES sent to the address; it expires after 24 hours, and \`aws ses verify-email-identity --email-address ${argument(name)}\` sends a new one`
        : (ERRORS.get(errorType)?.advice ?? dnsRecords(identity));
}
function restart(identity) {
    const { name, domain } = identity;
    return domain
        ? `run \`aws ses verify-email-identity --email-address ${argument(name)}\` in the Region, and open the link in the message within 24 hours`
        : `${complete(identity)}; then start the verification again in the SES console: edit and save DKIM under Authentication`;
}
const ofDomain = ({ name }, fix) => ({ cause: `${name}: ${fix}` });
function setUpDkim(identity) {
    const { name, dkimOrigin = 'AWS_SES' } = identity;
    return dkimOrigin === 'AWS_SES'
        ? `run \`aws sesv2 put-email-identity-dkim-signing-attributes --email-identity ${argument(name)} --signing-attributes-origin AWS_SES\` in the Region, and publish the CNAME records that it answers`
        : restart(identity);
}
function dnsRecords({ name, dkimOrigin = '', dkimTokens = [], dkimZone }) {
    const records = dkimTokens.map(token => `${(0,core_text/* sanitize */.aj)(token)}._domainkey.${name}`);
    const [, parent] = /^AWS_SES_([A-Z\d_]+)$/.exec(dkimOrigin) ?? [];
    const cnames = dkimTokens.map((token, index) => `\`${records[index]} CNAME ${(0,core_text/* sanitize */.aj)(`${token}.${dkimZone}`)}\``);
    const named = dkimZone ? few(cnames) : `${few(records)}, each with the value that the SES console shows`;
    if (parent !== undefined) {
        const region = parent.toLowerCase().replaceAll('_', '-');
        const which = records.length === 0 ? `DKIM records of ${name} in ${region}` : `CNAME records ${named}`;
        return `publish the ${which}: this identity is the replica of the one in ${region}, and has the same records`;
    }
    if (records.length === 0) {
        return `publish the DNS records that the SES console shows for ${name}`;
    }
    return dkimOrigin === 'EXTERNAL'
        ? `publish the public key of your DKIM key in the TXT record ${few(records)}`
        : `publish the CNAME records ${named}; SES looks for them for 72 hours`;
}
const MAX_NAMED = 3;
function few(texts) {
    return (0,core_text/* firstOf */.Ku)(texts, MAX_NAMED, text => text);
}

;// CONCATENATED MODULE: ./check/rules/role.js




const NO_ROLE = notApplicable('the role is missing');
const INCONSISTENT = unknown({
    message: 'IAM returned the role to one read, but not to another',
    advice: 'IAM is catching up with a change: run the job again, or set `wait-timeout`',
    permanent: false,
});
const NO_POLICY = unknown({
    message: `${model_role/* POLICY_NAME */.xl} is attached, but IAM does not find the policy`,
    advice: 'AWS owns this policy: open a case with AWS Support, or set the rule to `off` if metrics do not matter to the deployment',
    permanent: false,
});
const ASK_AWS = 'AWS alone can change this role: open a case with AWS Support, or delete the role with `mode: teardown` and create it again with `on-missing: create`';
const REPLACE_ROLE = `move what uses this role to a role with another name, delete this role, then run \`aws iam create-service-linked-role --aws-service-name ${model_role/* SERVICE_PRINCIPAL */.P1}\``;
function ifOnRole({ role, attachedPolicies, inlinePolicies }, reading, evaluate, absent = NO_ROLE) {
    const shown = [role, attachedPolicies, inlinePolicies].some(other => other?.kind === 'found');
    return ifFound(reading, evaluate, shown ? INCONSISTENT : absent);
}
function roleRule(evaluate) {
    return { scope: 'role', reads: () => ['role'], evaluate: snapshot => ifOnRole(snapshot, snapshot.role, evaluate) };
}
function undo({ role }, how) {
    return role?.kind === 'found' && role.value.path !== model_role/* ROLE_PATH */.XZ ? REPLACE_ROLE : how;
}
const CREATE = `aws iam create-service-linked-role --aws-service-name ${model_role/* SERVICE_PRINCIPAL */.P1}`;
const CREATION = {
    fail: `set \`on-missing: create\`, or run \`${CREATE}\`. If the deployment has only identities and configuration sets, \`on-missing: warn\` lets the step pass`,
    warn: `set \`on-missing: create\`, or run \`${CREATE}\``,
    create: `run the check without \`dry-run\`, which creates the role, or run \`${CREATE}\``,
};
const ROLE_RULES = {
    'role-exists': {
        scope: 'role',
        reads: () => ['role'],
        evaluate: (snapshot, { 'on-missing': onMissing }) => ifOnRole(snapshot, snapshot.role, () => passed(`${model_role/* ROLE_NAME */.VA} exists`), failed(model_role/* MISSING_MESSAGE */.Po, CREATION[onMissing])),
    },
    'role-path': roleRule(({ path, arn }) => path === model_role/* ROLE_PATH */.XZ
        ? passed(`the path is ${model_role/* ROLE_PATH */.XZ}`)
        : failed(`another role has this name, at the path ${(0,core_text/* sanitize */.aj)(path)} (${(0,core_text/* sanitize */.aj)(arn)}); the service-linked role is at ${model_role/* ROLE_PATH */.XZ}`, REPLACE_ROLE)),
    'trust-policy': roleRule(role => evaluateDocument('the trust policy', role.trustPolicy, document => {
        const fix = undo({ role: { kind: 'found', value: role } }, ASK_AWS);
        const { trusted, others } = evaluateTrust(document, model_role/* SERVICE_PRINCIPAL */.P1);
        if (others.length > 0) {
            return failed(`the trust policy ${trusted ? 'also lets' : 'lets'} ${(0,core_text/* sanitize */.aj)(others.join(', '))} assume the role`, fix);
        }
        return trusted
            ? passed(`only ${model_role/* SERVICE_PRINCIPAL */.P1} can assume the role`)
            : failed(`the trust policy does not let ${model_role/* SERVICE_PRINCIPAL */.P1} assume the role without conditions`, fix);
    })),
    'permissions-policy': {
        scope: 'role',
        reads: () => ['attachedPolicies', 'policy'],
        evaluate: (snapshot, _, account) => ifOnRole(snapshot, snapshot.attachedPolicies, attached => attached.includes((0,model_role/* policyArn */.mF)(account))
            ? ifFound(snapshot.policy, evaluatePolicy, NO_POLICY)
            : failed(`${model_role/* POLICY_NAME */.xl} is not attached`, undo(snapshot, ASK_AWS))),
    },
    'extra-policies': {
        scope: 'role',
        reads: () => ['attachedPolicies', 'inlinePolicies'],
        evaluate: (snapshot, _, account) => ifOnRole(snapshot, snapshot.attachedPolicies, attached => ifOnRole(snapshot, snapshot.inlinePolicies, inline => {
            const extra = [...attached.filter(arn => arn !== (0,model_role/* policyArn */.mF)(account)), ...inline.map(name => `inline ${name}`)];
            return extra.length === 0
                ? passed('no other policy is attached')
                : failed(`unexpected policies: ${(0,core_text/* sanitize */.aj)(extra.join(', '))}`, undo(snapshot, 'find out who attached them, and detach them from the role'));
        })),
    },
    'permissions-boundary': roleRule(role => role.permissionsBoundary === undefined
        ? passed('no permissions boundary is set')
        : failed(`a permissions boundary is set: ${(0,core_text/* sanitize */.aj)(role.permissionsBoundary)}`, undo({ role: { kind: 'found', value: role } }, 'find out who set it, and remove it from the role: it might keep SES from publishing metrics'))),
    description: {
        scope: 'role',
        reads: inputs => (inputs['role-description'] === undefined ? [] : ['role']),
        evaluate: (snapshot, { 'role-description': expected }) => expected === undefined
            ? notApplicable('`role-description` is not set')
            : ifOnRole(snapshot, snapshot.role, ({ description = '' }) => description === expected
                ? passed('the description is the one in `role-description`')
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
function settingsOf({ rules, 'on-missing': missing }, now) {
    return region => {
        const lines = rules.filter(line => (line.region ?? region) === region && !(0,model_rules/* hasEnded */.hY)(line, now));
        const sorted = lines.toSorted((one, other) => Number(one.region !== undefined) - Number(other.region !== undefined));
        return {
            ...model_rules/* DEFAULT_SETTINGS */.a$,
            ...(missing === 'warn' && { 'role-exists': 'warning' }),
            ...Object.fromEntries(sorted.map(({ rule, setting }) => [rule, setting])),
        };
    };
}
function readsFor(settings, inputs) {
    return region => {
        const inPlace = settings(region);
        return new Set(rulesIn(region).flatMap(id => (inPlace[id] === 'off' ? [] : RULES[id].reads(inputs))));
    };
}
function rulesIn(region) {
    return model_rules/* RULE_IDS */.Iu.filter(id => model_rules/* ROLE_RULE_IDS */.Lx.includes(id) === (region === undefined));
}
function evaluate(snapshot, settings, inputs, account) {
    const evaluations = [undefined, ...snapshot.regions.keys()].flatMap(region => {
        const inPlace = settings(region);
        const all = rulesIn(region).flatMap((rule) => {
            const severity = inPlace[rule];
            return severity === 'off'
                ? []
                : resultsOf(rule, snapshot, inputs, account, region).map(result => ({ rule, region, severity, ...result }));
        });
        return withOneCause(all);
    });
    return evaluations.toSorted((one, other) => model_rules/* RULE_IDS */.Iu.indexOf(one.rule) - model_rules/* RULE_IDS */.Iu.indexOf(other.rule));
}
function resultsOf(id, snapshot, inputs, account, region = '') {
    const rule = RULES[id];
    const regional = snapshot.regions.get(region);
    if (rule.scope === 'role') {
        return [rule.evaluate(snapshot, inputs, account)];
    }
    return regional === undefined ? [] : [rule.evaluate(regional, inputs, region, snapshot.regions)].flat();
}
function withOneCause(evaluations) {
    const ofRegion = evaluations.filter(({ problem }) => problem?.code === 'region-disabled');
    const told = ofRegion.find(({ severity }) => severity === 'error') ?? ofRegion[0];
    const isTold = (each) => ofRegion.includes(each) || each.rule === 'region-supported';
    return told === undefined
        ? evaluations
        : evaluations.map(each => (each !== told && isOpen(each) && isTold(each) ? { ...each, ...notApplicable('the Region is off') } : each));
}
function withEnd(evaluation, { rules }, now) {
    const { rule, region, message } = evaluation;
    const ended = rules.find(line => line.rule === rule && (line.region ?? region) === region && (0,model_rules/* hasEnded */.hY)(line, now));
    return ended && isFinding(evaluation) ? { ...evaluation, message: `${message}; the exception "${ended.text}" has ended` } : evaluation;
}
const STRICTNESS = ['off', 'warning', 'error'];
function exceptionNotices(snapshot, inputs, account, now) {
    return inputs.rules.flatMap(line => {
        const { text, rule, region, setting, until } = line;
        if (region !== undefined && !snapshot.regions.has(region)) {
            return [`the exception "${text}" has no effect: ${region} is not in \`aws-region\``];
        }
        const without = settingsOf({ ...inputs, rules: inputs.rules.filter(each => each !== line) }, now)(region)[rule];
        const isException = (region ?? until) !== undefined && STRICTNESS.indexOf(setting) < STRICTNESS.indexOf(without);
        const regions = region === undefined ? [undefined, ...snapshot.regions.keys()] : [region];
        const results = regions.flatMap(each => resultsOf(rule, snapshot, inputs, account, each));
        return isException && !results.some(isOpen)
            ? [`the exception "${text}" ${(0,model_rules/* hasEnded */.hY)(line, now) ? 'has ended, and' : 'is not needed:'} ${rule} passes without it`]
            : [];
    });
}
const isOpen = ({ outcome }) => outcome === 'failed' || outcome === 'unknown';
const isFinding = (evaluation) => isOpen(evaluation);
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

/***/ 2383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ listsIdentities),
/* harmony export */   W9: () => (/* binding */ takeSnapshot),
/* harmony export */   vV: () => (/* binding */ READ_ACTIONS)
/* harmony export */ });
/* harmony import */ var _core_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5283);

const READ_ACTIONS = {
    role: ['iam:GetRole'],
    attachedPolicies: ['iam:ListAttachedRolePolicies'],
    inlinePolicies: ['iam:ListRolePolicies'],
    policy: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
    account: ['ses:GetAccount'],
    identities: ['ses:GetEmailIdentity'],
    identityList: ['ses:ListEmailIdentities'],
    identityDetails: ['ses:GetEmailIdentity'],
    defaultConfigurationSets: ['ses:GetConfigurationSet'],
    configurationSets: ['ses:GetConfigurationSet'],
    tenants: ['ses:GetTenant'],
    recommendations: ['ses:ListRecommendations'],
};
async function takeSnapshot(readsIn, inputs, { iam, ses }) {
    const reads = readsIn();
    const [role, attachedPolicies, inlinePolicies, policy, regions] = await Promise.all([
        reads.has('role') ? iam.role() : undefined,
        reads.has('attachedPolicies') ? iam.attachedPolicies() : undefined,
        reads.has('inlinePolicies') ? iam.inlinePolicies() : undefined,
        reads.has('policy') ? iam.policy() : undefined,
        readAll(inputs['aws-region'], region => readRegion(readsIn(region), inputs, ses(region))),
    ]);
    return { role, attachedPolicies, inlinePolicies, policy, regions };
}
async function readRegion(reads, inputs, ses) {
    const configurationSet = (0,_core_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .B)(name => ses.configurationSet(name));
    const [account, [identities, defaultSets], configurationSets, tenants, recommendations] = await Promise.all([
        reads.has('account') ? ses.account() : undefined,
        reads.has('identities') ? readIdentities(reads, inputs.identities, ses, configurationSet) : [undefined, []],
        readAll(reads.has('configurationSets') ? inputs['configuration-sets'] : [], configurationSet),
        readAll(reads.has('tenants') ? inputs.tenants : [], name => ses.tenant(name)),
        reads.has('recommendations') ? ses.recommendations() : undefined,
    ]);
    return { account, identities, configurationSets: new Map([...configurationSets, ...defaultSets]), tenants, recommendations };
}
const LIST_FROM = 10;
function listsIdentities(entries) {
    return entries.includes(EVERY_IDENTITY) || entries.length >= LIST_FROM;
}
const EVERY_IDENTITY = '*';
async function readIdentities(reads, entries, ses, configurationSet) {
    const list = reads.has('identityList') ? await ses.identities() : undefined;
    const all = list?.kind === 'found' ? list.value : [];
    const listed = list?.kind === 'found' ? new Map([...all.map(lowerCase), ...all.map(ownCase)]) : undefined;
    const identity = (0,_core_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .B)(async (name) => {
        const known = listed?.get(name) ?? listed?.get(name.toLowerCase());
        if (listed !== undefined && known === undefined) {
            return { identity: name, reading: { kind: 'absent' } };
        }
        const isVerified = known?.verifiedForSending === true && known.verificationStatus === 'SUCCESS';
        return !reads.has('identityDetails') && isVerified
            ? { identity: known.name, reading: { kind: 'found', value: known } }
            : { identity: known?.name ?? name, reading: await ses.identity(known?.name ?? name) };
    });
    const expanded = new Set(entries.flatMap(entry => (entry === EVERY_IDENTITY ? all.map(({ name }) => name) : entry)));
    const covered = await readAll([...expanded], async (entry) => {
        for (const name of covering(entry)) {
            const found = await identity(name);
            if (found.reading.kind !== 'absent') {
                return found;
            }
        }
        return { identity: entry, reading: { kind: 'absent' } };
    });
    const names = [...covered.values()].flatMap(({ reading }) => (reading.kind === 'found' ? (reading.value.configurationSet ?? []) : []));
    const defaultSets = await readAll(reads.has('defaultConfigurationSets') ? [...new Set(names)] : [], configurationSet);
    const unread = entries.includes(EVERY_IDENTITY) && list !== undefined && list.kind !== 'found'
        ? [[EVERY_IDENTITY, { identity: EVERY_IDENTITY, reading: list }]]
        : [];
    return [new Map([...covered, ...unread]), defaultSets];
}
const ownCase = (identity) => [identity.name, identity];
const lowerCase = (identity) => [identity.name.toLowerCase(), identity];
function covering(entry) {
    const [domain = ''] = entry.toLowerCase().split('@').slice(-1);
    const labels = domain.split('.');
    const domains = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
    return new Set([entry, entry.toLowerCase(), ...domains]);
}
async function readAll(names, read) {
    return new Map(await Promise.all(names.map(async (name) => [name, await read(name)])));
}


/***/ }),

/***/ 5283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize),
/* harmony export */   F: () => (/* binding */ leaves)
/* harmony export */ });
function leaves(part) {
    return typeof part === 'object' && part !== null ? Object.values(part).flatMap(leaves) : [part];
}
function memoize(make) {
    const made = new Map();
    return name => {
        const value = made.get(name) ?? make(name);
        made.set(name, value);
        return value;
    };
}


/***/ }),

/***/ 4209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
;