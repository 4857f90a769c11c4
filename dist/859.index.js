export const id = 859;
export const ids = [859,483];
export const modules = {

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
var model_rules = __webpack_require__(896);
// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(6490);
// EXTERNAL MODULE: ./model/readings.js
var readings = __webpack_require__(3714);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(6059);
// EXTERNAL MODULE: ./model/role.js
var model_role = __webpack_require__(1403);
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
                return unknown({
                    message: `AWS returned an undocumented TLS policy for ${name}: ${(0,core_text/* sanitize */.aj)(tlsPolicy)}`,
                    advice: 'check the configuration set in the SES console',
                    permanent: false,
                });
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
function notDocumented(what, status, advice) {
    return unknown({ message: `AWS does not document ${what} ${(0,core_text/* sanitize */.aj)(status, 100)}`, advice, permanent: false });
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
                return notDocumented('the enforcement status', enforcementStatus, "see the account's status in the SES console");
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
            return notDocumented(`for ${what} the shared pool delivery mode`, mode, 'see the delivery settings in the SES console');
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
            return notDocumented(`for the tenant ${name} the sending status`, sendingStatus, "see the tenant's status in the SES console");
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
const PAGES = new Map(['DKIM', 'SPF', 'DMARC', 'BIMI'].map(type => [type, `send-email-authentication-${type.toLowerCase()}`]));
function evaluateRecommendation({ type = 'unknown', impact = 'unknown', text = '', arn = 'account' }) {
    const resource = arn.replace(/^arn:(?:[^:]*:){4}/, '').replace('/', ' ');
    return failed(`SES recommends a change for the ${(0,core_text/* sanitize */.aj)(resource)}: ${(0,core_text/* sanitize */.aj)(type, 100)}, impact ${(0,core_text/* sanitize */.aj)(impact, 100)}${text && `: ${(0,core_text/* sanitize */.aj)(text)}`}`, `follow https://docs.aws.amazon.com/ses/latest/dg/${PAGES.get(type) ?? 'vdm-advisor'}.html`, impact === 'LOW' ? { severity: 'warning' } : {});
}

// EXTERNAL MODULE: ./check/snapshot.js
var snapshot = __webpack_require__(4520);
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
                return identity_notDocumented('status', `the MAIL FROM domain ${domain} of ${shown}`, mailFromStatus);
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
                ? identity_notDocumented('DKIM status', shown, dkimStatus)
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
function identity_notDocumented(what, of, value) {
    return unknown({
        message: `AWS returned an undocumented ${what} for ${of}: ${(0,core_text/* sanitize */.aj)(value)}`,
        advice: 'check the identity in the SES console',
        permanent: false,
    });
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

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ listsIdentities),
/* harmony export */   W9: () => (/* binding */ takeSnapshot),
/* harmony export */   vV: () => (/* binding */ READ_ACTIONS)
/* harmony export */ });
/* harmony import */ var _core_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6376);

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

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startDeadline: () => (/* binding */ startDeadline),
/* harmony export */   steady: () => (/* binding */ steady),
/* harmony export */   untilAborted: () => (/* binding */ untilAborted)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9216);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6490);


function steady(date, uptime) {
    const began = date - uptime();
    return () => began + uptime();
}
async function untilAborted(promise, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) {
        abort();
    }
    try {
        return await Promise.race([promise, aborted]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}
function startDeadline(within, clock, signal) {
    const over = new AbortController();
    const stopped = new AbortController();
    const error = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .runError */ .M)('timed-out', `it did not end within its \`timeout\` of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(within)}`, 'run the job again, or raise `timeout`');
    clock.sleep(within, AbortSignal.any([signal, stopped.signal])).then(() => over.abort(error), () => undefined);
    return { at: clock.now() + within, signal: AbortSignal.any([signal, over.signal]), stop: () => stopped.abort() };
}


/***/ }),

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ newFacts),
/* harmony export */   LM: () => (/* binding */ reduceTeardown),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   Qw: () => (/* binding */ notesByKey),
/* harmony export */   S0: () => (/* binding */ EMPTY_PLAN),
/* harmony export */   TS: () => (/* binding */ reduce),
/* harmony export */   _0: () => (/* binding */ gapsByCause),
/* harmony export */   cQ: () => (/* binding */ NEW_TEARDOWN),
/* harmony export */   dP: () => (/* binding */ isCleared),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* unused harmony export nameUsers */
/* harmony import */ var _model_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9460);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6490);


const EMPTY_PLAN = { deletions: [], kept: [], gaps: [], notes: [] };
const NEW_TEARDOWN = {
    role: undefined,
    plan: EMPTY_PLAN,
    digest: undefined,
    swept: [],
    attempts: [],
    blocking: [],
    unanswered: new Map(),
    outcome: undefined,
};
function newFacts(mode, startedAt) {
    return { mode, startedAt, regions: [], account: undefined, principal: undefined, otherHosts: [], check: undefined, teardown: undefined };
}
function reduce(facts, event) {
    switch (event.kind) {
        case 'regions':
            return { ...facts, regions: event.regions };
        case 'other-host':
            return facts.otherHosts.includes(event.host) ? facts : { ...facts, otherHosts: [...facts.otherHosts, event.host] };
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
        case 'request':
            return { ...known, unanswered: withAnswer(known.unanswered, event) };
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
function withAnswer(unanswered, { request, problem }) {
    const others = [...unanswered].filter(([other]) => other !== request);
    return new Map(problem === undefined ? others : [...others, [request, problem]]);
}
function gapsByCause(gaps) {
    const cause = ({ kind, problem }) => problem.message.replaceAll(/\barn:\S+|\b[a-z]{2,}(?:-[a-z]+)+-\d\b/g, '').replaceAll(_model_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[kind].listAction, '');
    return [...Map.groupBy(gaps, cause).values()];
}
function isClosed({ code }) {
    return ['region-disabled', 'credentials', 'timed-out', 'cancelled'].includes(code);
}
function placesOf(gaps) {
    const kinds = [...new Set(gaps.map(({ kind }) => kind))].join(', ');
    const regions = [...new Set(gaps.map(({ region }) => region))].join(', ');
    const [{ kind, problem }] = gaps;
    const isLast = isClosed(problem) && problem.message.includes(_model_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[kind].listAction);
    const isWhole = problem.code === 'region-disabled' || (isLast && kinds === 'identity');
    return { kinds: isWhole ? 'all resources' : `${kinds}${isLast ? ' and every kind that is listed later' : ''}`, regions };
}
function notesByKey(notes) {
    const unique = new Map(notes.map(note => [`${note.kind} ${note.key} ${note.region}`, note]));
    return [...Map.groupBy(unique.values(), ({ kind, key }) => `${kind} ${key}`).values()];
}
function isCleared({ blocking, swept }, accepted = false) {
    const deleted = new Set(swept.flatMap(({ resource, state }) => (state === 'deleted' || (accepted && state === 'deleting') ? [resource.arn] : [])));
    return blocking.length > 0 && blocking.every(({ arn }) => deleted.has(arn));
}
function nameUsers(usage, limit = 3) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(usage, limit, ({ region, arn }) => {
        const resource = arn === '' ? 'a resource that AWS does not name' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(arn.replace(/^arn:(?:[^:]*:){4}(?=.)/, ''));
        return region === '' ? resource : `${resource} in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(region)}`;
    });
}
function failureOf({ reason, usage }) {
    const said = reason === undefined ? 'AWS gives no reason' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(reason, 1000);
    return usage.length === 0 ? said : `${said.replace(/\.$/, '')}; in use by ${nameUsers(usage)}`;
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

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ Secrets),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   zs: () => (/* binding */ refusePlainHttp)
/* harmony export */ });
/* harmony import */ var node_querystring__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1792);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9216);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6490);



const PIECE = 12;
const SHORTEST = 6;
const BLOCK = PIECE / 2;
const SIGNATURE = /(?<=\bSignature=)[\da-f]+/gi;
class Secrets {
    #held = '';
    #known = new Set();
    #short = [];
    add(secret) {
        if (!this.#known.has(secret)) {
            this.#known.add(secret);
            const forms = [...new Set([secret, encodeURIComponent(secret)])];
            const short = forms.filter(({ length }) => length >= SHORTEST && length < PIECE);
            this.#short = [...this.#short, ...short].toSorted((one, other) => other.length - one.length);
            this.#held += `\0${forms.join('\0')}`;
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
        const hidden = `${parts.join('')}${text.slice(end)}`.replace(SIGNATURE, '***');
        return this.#short.reduce((rest, secret) => rest.replaceAll(secret, '***'), hidden);
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
const GIVEN = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
function secretsIn(env) {
    return Object.entries(env).flatMap(([name, value = '']) => {
        if (!/^https?_proxy$/i.test(name)) {
            return GIVEN.includes(name) ? [value] : [];
        }
        const [, userinfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(value) ?? [];
        const [, password = ''] = /:(.*)/s.exec(userinfo) ?? [];
        return password === '' && userinfo.length < PIECE ? [] : [userinfo, password, (0,node_querystring__WEBPACK_IMPORTED_MODULE_0__.unescape)(password)];
    });
}
const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/i;
function refusePlainHttp(url) {
    const { protocol, hostname = '' } = url ?? {};
    if (protocol === 'http:' && !LOOPBACK.test(hostname)) {
        throw (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .runError */ .M)('refused', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(hostname)} would get the job's ID token over plain HTTP`, 'use an https: URL in AWS_ENDPOINT_URL, or in the ACTIONS_ID_TOKEN_REQUEST_URL of the runner');
    }
}


/***/ }),

/***/ 6490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aj: () => (/* binding */ sanitize),
/* harmony export */   dr: () => (/* binding */ asciiName),
/* harmony export */   f: () => (/* binding */ tokenClaims),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   iO: () => (/* binding */ tokenPayload),
/* harmony export */   mj: () => (/* binding */ like),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3495);


const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\ufe0f]/gv;
function oneLine(text, limit = 1000) {
    const part = text.slice(0, limit * 4);
    const line = part.toWellFormed().replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();
    return line.length <= limit && part.length === text.length ? line : `${line.slice(0, limit - 1).toWellFormed()}…`;
}
const OLD_COMMAND = /##(?=\[)/g;
function logLine(text, limit = 4000) {
    const indent = text.slice(0, Math.min(8, text.search(/[^ ]|$/)));
    const line = oneLine(text, limit).replace(OLD_COMMAND, '# #');
    return indent + (line.startsWith('::') ? `\u00b7${line}` : line);
}
function sanitize(text, limit = 500) {
    return oneLine(text, limit).replaceAll('`', "'");
}
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}
function firstOf(items, limit, show, others = (number) => `${number} more`) {
    const more = items.length - limit;
    return `${items.slice(0, limit).map(show).join(', ')}${more > 0 ? ` and ${others(more)}` : ''}`;
}
function oneOf(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
function duration(milliseconds) {
    if (milliseconds < 10_000) {
        return `${Math.round(milliseconds / 100) / 10}s`;
    }
    const seconds = Math.round(milliseconds / 1000);
    const parts = [
        [Math.floor(seconds / 3600), 'h'],
        [Math.floor((seconds % 3600) / 60), 'm'],
        [seconds % 60, 's'],
    ];
    return parts
        .filter(([value]) => value > 0)
        .map(([value, unit]) => `${value}${unit}`)
        .join('');
}
function suggestion(text, names) {
    const lower = text.toLowerCase();
    const longer = names.filter(name => lower.length > 2 && name.startsWith(lower));
    const name = longer.length === 1 ? longer[0] : (0,leven__WEBPACK_IMPORTED_MODULE_1__/* .closestMatch */ .h)(lower, names, { maxDistance: 2 });
    return name === undefined ? '' : `; did you mean \`${name}\`?`;
}
function tokenPayload(token) {
    try {
        return { ...JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) };
    }
    catch {
        return {};
    }
}
function tokenClaims(token, names) {
    const payload = tokenPayload(token);
    const texts = names.map(name => [name, payload[name]]).filter(([, value]) => typeof value === 'string');
    return Object.fromEntries(texts.map(([name, value]) => [name, sanitize(String(value))]));
}
function plainText(markdown) {
    return markdown
        .replace(/^\| (?::-- \| )*:-- \|\n/gm, '')
        .replace(/<br>/g, '\n  ')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&#8209;', '-')
        .replace(/&#(\d+);/g, (_entity, number) => String.fromCodePoint(Number(number)))
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
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
function asciiName(name) {
    return (/[^ -~]/.test(name) && (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(name)) || name.toLowerCase();
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
/* harmony import */ var _core_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6490);
/* harmony import */ var _model_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9460);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9216);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1403);






function endCheck(facts, failOn, finishedAt) {
    const { status, findings } = (0,_check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(facts.check.evaluations);
    return resultOf(facts, status, (0,_check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)(findings, failOn), undefined, finishedAt);
}
function endTeardown(facts, inputs, finishedAt) {
    const { teardown } = facts;
    const { outcome = 'timed-out' } = teardown;
    const left = leftOver(teardown);
    if (outcome === 'in-use' && inputs['when-in-use'] === 'fail') {
        return failedResult(facts, 'in-use', inUse(teardown, left[0], inputs), finishedAt);
    }
    if (outcome === 'timed-out') {
        return failedResult(facts, 'timed-out', notDeleted(teardown, left[0]), finishedAt);
    }
    if (left[0] !== undefined) {
        const { message, advice } = left[0];
        const words = [message, ...(outcome === 'in-use' ? [stillInUse(teardown)] : [])];
        return failedResult(facts, 'error', { code: 'left-over', message: words.join('; '), advice, permanent: false }, finishedAt);
    }
    return resultOf(facts, outcome === 'in-use' ? 'kept' : outcome, true, undefined, finishedAt);
}
function failedResult(facts, status, problem, finishedAt) {
    return resultOf(facts, status, false, resumable(withLastWords(problem, facts), facts), finishedAt);
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
    const gaps = (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsByCause */ ._0)(plan.gaps.filter(({ ignored }) => ignored !== true)).map(same => {
        const [{ problem }] = same;
        const { kinds, regions } = (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .ek)(same);
        return {
            message: `${kinds} in ${regions} could not be read, so resources may be left: ${problem.message}`,
            advice: problem.advice,
            words: problem.message,
        };
    });
    const failed = swept.filter(each => each.state === 'failed');
    const failures = [...Map.groupBy(failed, ({ problem }) => problem.message).values()].map(same => {
        const [{ resource, problem }] = same;
        return {
            message: `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(same.length, 'resource')} of the plan could not be deleted, for example ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(resource.name)}: ${problem.message}`,
            advice: problem.advice,
            words: problem.message,
        };
    });
    return [...gaps, ...failures];
}
function stillInUse({ attempts }) {
    return `${_model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_NAME */ .VA} is still in use after ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(requests(attempts), 'deletion request')}`;
}
function inUse(teardown, left, inputs) {
    return {
        code: 'in-use',
        message: stillInUse(teardown),
        advice: left?.advice ??
            otherRegionsAdvice(teardown, inputs) ??
            'delete the resources that use the role, or select them with `delete-resources`, `resource-names` and `resource-tags`. If others use the role, set `when-in-use: keep`',
        permanent: false,
    };
}
function otherRegionsAdvice({ blocking }, { 'delete-resources': mode, 'resource-regions': scope }) {
    if (mode === 'none' || scope === 'all') {
        return undefined;
    }
    const users = blocking.map(({ arn, region }) => {
        const known = (0,_model_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .Lw)(arn);
        return { known, region: known?.region ?? region };
    });
    const others = users.filter(({ region }) => region !== '' && !scope.includes(region));
    if (others.length === 0) {
        return undefined;
    }
    const byList = mode === 'blocking' && others.some(({ known }) => known === undefined) ? ' and set `delete-resources: all`' : '';
    return `add ${[...new Set(others.map(({ region }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(region)))].join(', ')} to \`resource-regions\`${byList} if the resources there are yours to delete`;
}
function notDeleted({ attempts }, left) {
    return {
        code: 'timed-out',
        message: `${_model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_NAME */ .VA} was not deleted after ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(requests(attempts), 'deletion request')}, and AWS no longer names anything that uses the role`,
        advice: left?.advice ?? 'run the job again in a few minutes, or raise `max-attempts` and `timeout`',
        permanent: false,
    };
}
function resumable(problem, { teardown }) {
    const last = teardown?.attempts.at(-1);
    return last?.outcome === 'pending' && last.task !== undefined
        ? {
            ...problem,
            advice: `${problem.advice}; to resume the deletion, set \`deletion-task-id\` to \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(last.task)}\``,
        }
        : problem;
}
function endWithError(facts, thrown, finishedAt) {
    const problem = asProblem(thrown);
    const isInUse = problem.code === 'timed-out' && isUsed(facts.teardown);
    return failedResult(facts, isInUse ? 'in-use' : (ENDED[problem.code] ?? 'error'), problem, finishedAt);
}
function isUsed(teardown = _core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NEW_TEARDOWN */ .cQ) {
    const { attempts } = teardown;
    const isPending = attempts.at(-1)?.outcome === 'pending';
    return attempts.findLast(({ outcome }) => outcome !== 'pending')?.outcome === 'in-use' && !(0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCleared */ .dP)(teardown, isPending);
}
function withLastWords(problem, { teardown = _core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NEW_TEARDOWN */ .cQ }) {
    const { attempts, plan, swept, unanswered } = teardown;
    const last = attempts.at(-1);
    const isOver = last?.outcome === 'deleted' || last?.outcome === 'absent';
    const told = new Set([...plan.gaps, ...swept.filter(each => each.state === 'failed')].map(each => each.problem.message));
    const requests = [...unanswered.values()]
        .filter(({ message }) => !told.has(message))
        .map(each => ({ ...each, words: each.message }))
        .toReversed();
    const words = [
        ...(last?.outcome === 'pending' && last.status !== undefined ? [`the role's deletion task is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(last.status, 100)}`] : []),
        ...(isOver ? [] : failureWords(attempts)),
        ...firstOf(requests, problem),
        ...firstOf(leftOver(teardown), problem),
    ];
    const advice = problem.code === 'timed-out' ? ([...unanswered.values()].at(-1)?.advice ?? problem.advice) : problem.advice;
    return { ...problem, message: [problem.message, ...words].join('; '), advice };
}
const MAX_CAUSES = 3;
function firstOf(causes, { message: told }) {
    const others = causes.filter(({ words }) => !told.includes(words)).map(({ message }) => message);
    const more = others.length - MAX_CAUSES;
    return [...others.slice(0, MAX_CAUSES), ...(more > 0 ? [`and ${more} more, which the job summary lists`] : [])];
}
function failureWords(attempts) {
    const failed = attempts.findLast(({ outcome }) => outcome === 'in-use' || outcome === 'failed');
    return failed === undefined ? [] : [`${failed.reason === undefined ? '' : 'AWS: '}${(0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(failed)}`];
}
function asProblem(thrown) {
    return thrown instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e
        ? thrown.problem
        : {
            code: 'unexpected',
            message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(String(thrown)),
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
// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(6490);
// EXTERNAL MODULE: ./model/role.js
var role = __webpack_require__(1403);
// EXTERNAL MODULE: ./model/rules.js
var model_rules = __webpack_require__(896);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(6059);
;// CONCATENATED MODULE: ./inputs/parse.js



class Refusal extends Error {
}
function refuse(text, accepted) {
    throw new Refusal(`"${(0,core_text/* sanitize */.aj)(text, 100)}" is not ${accepted}`);
}
function choice(...choices) {
    return text => choices.find(candidate => candidate === text) ?? refuse(text, `${(0,core_text/* oneOf */.yL)(choices)}${(0,core_text/* suggestion */.h)(text, choices)}`);
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
            return [parse(typeof text === 'object' ? refuse(JSON.stringify(text), 'a text in a JSON array') : String(text))];
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
    return text => parseEach([...new Set(jsonItems(text) ?? words(text))], item);
}
const ITEM = /#.*|(["'])(.*?)\1(?![^\s,])|([^\s,]+)/g;
function words(text) {
    return [...text.matchAll(ITEM)].flatMap(([, , quoted, word = '-']) => quoted ?? (word === '-' ? [] : word));
}
function jsonItems(text) {
    if (!/^\s*\[/.test(text)) {
        return undefined;
    }
    let items;
    try {
        items = JSON.parse(text);
    }
    catch {
        refuse(text, 'a JSON array: an item in an array needs double quotes, and no comma follows the last item');
    }
    return items.map(each => (typeof each === 'object' ? each : String(each)));
}
const ACCOUNT_ID = 'an AWS account id of 12 digits';
const parseAccountId = text => {
    const id = text.replace(/^(\d{4})-(\d{4})-(\d{4})$/, '$1$2$3');
    return /^\d{12}$/.test(id)
        ? id
        : refuse(text, /^\d{9,11}$/.test(id) ? `${ACCOUNT_ID}: put an id in quotes, because YAML drops the 0 at the start of a number` : ACCOUNT_ID);
};
function pattern(expression, accepted) {
    return text => (expression.test(text) ? text : refuse(text, accepted));
}
const NOTATIONS = [
    [/^!$/, 'an exclusion without a pattern', 'write the pattern right after the "!", such as !prod-*'],
    [/^!?arn:/, 'an ARN', 'write the name of the resource, or a pattern for it'],
    [/^!\*+$/, 'an exclusion of everything', 'exclude less, such as !prod-*'],
    [/^!!/, 'a double exclusion', 'write one "!"'],
    [/!=/, 'a comparison with !=', 'exclude a tag with !key=value, and a name with !name'],
    [/["']/, 'quotes inside a value', 'quote the whole item, or write ? for the character'],
    [/[{}]/, 'braces', 'write each alternative as an item of its own'],
    [/[[\]]/, 'brackets', 'write ? for any one character, or an item for each alternative'],
    [/^!?(?:\/|\^)|[\\|()]|\$$|=\/.*\/$/, 'a regular expression', 'write a glob, in which * is any text and ? any character'],
];
function selector(form, accepted) {
    return text => {
        const [, notation, instead] = NOTATIONS.find(([sign]) => sign.test(text)) ?? [];
        if (notation !== undefined) {
            throw new Refusal(`"${(0,core_text/* sanitize */.aj)(text, 100)}" contains ${notation}, which selectors do not support; ${instead}`);
        }
        return form.test(text.replace(/^!/, '')) ? text : refuse(text, accepted);
    };
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
const RULE_LINE = /^(?<name>[^\s:@]+)(?:@(?<place>[^\s:@]+))?\s*:\s*(?<value>\S+)(?:\s+until\s+(?<until>\S+))?$/;
const parseRules = text => {
    const seen = new Set();
    const lines = jsonItems(text) ?? text.replaceAll(/(?<=^|\s)#.*/gm, '').split(/[\n,]/);
    const trimmed = lines.map(line => typeof line === 'string'
        ? line
            .replace(/^\s*-\s/, '')
            .replaceAll(/["']/g, '')
            .trim()
        : line);
    return parseEach(trimmed.filter(line => line !== ''), line => {
        const { name = '', place, value = '', until, } = RULE_LINE.exec(line)?.groups ??
            refuse(line, 'a line such as "dkim: off", "dkim@us-east-1: warning" or "dkim: off until 2027-01-31"');
        const rule = model_rules/* RULE_IDS */.Iu.find(id => id === name) ?? refuse(name, `a rule${(0,core_text/* suggestion */.h)(name, model_rules/* RULE_IDS */.Iu) || `; the rules are ${model_rules/* RULE_IDS */.Iu.join(', ')}`}`);
        const region = place === undefined ? undefined : parseRegion(place).name;
        if (region !== undefined && model_rules/* ROLE_RULE_IDS */.Lx.includes(rule)) {
            refuse(line, `a line for this rule: it is about the role, which all Regions share; leave out "@${region}"`);
        }
        const setting = SETTINGS.find(each => each === value) ??
            refuse(line, `a rule with a severity; severities are ${(0,core_text/* oneOf */.yL)(SETTINGS)}${(0,core_text/* suggestion */.h)(value, SETTINGS)}`);
        if (until !== undefined && !isDay(until)) {
            refuse(line, 'a line with a last day such as 2027-01-31');
        }
        const key = `${rule}${region === undefined ? '' : `@${region}`}`;
        if (seen.has(key)) {
            throw new Refusal(`"${key}" is set twice`);
        }
        seen.add(key);
        return { text: (0,core_text/* sanitize */.aj)(line, 200), rule, setting, region, until };
    });
};
function isDay(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./inputs/inputs.js





const LONGEST_JOB = 5 * 24 * 3600;
const parseRegions = list(parseRegion);
const PROTECTIONS = new Set(['dry-run', 'max-deletions', 'expected-plan', 'include-data']);
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
    'allowed-account-ids': { default: '', parse: list(parseAccountId) },
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
        parse: list(parseIdentity),
    },
    'configuration-sets': {
        default: '',
        parse: list(pattern(/^[\w-]{1,64}$/, 'the name of a configuration set: up to 64 letters, digits, "_" or "-"')),
    },
    'min-send-quota': { default: '', parse: optional(integer(0, 1_000_000_000)) },
    'min-send-rate': { default: '', parse: optional(integer(0, 1_000_000)) },
    tenants: {
        default: '',
        parse: list(pattern(/^[\w-]{1,64}$/, 'the name of an SES tenant: up to 64 letters, digits, "_" or "-"')),
    },
    'wait-timeout': { default: '0s', parse: duration(0, LONGEST_JOB) },
    'delete-resources': { default: 'none', parse: choice('none', 'blocking', 'all') },
    'resource-regions': { default: '', parse: parseRegionScope },
    'resource-names': { default: '', parse: list(selector(/^.{1,512}$/u, 'a glob of at most 512 characters')) },
    'resource-tags': { default: '', parse: list(selector(/^(?:\*|[^=]{1,128}=.{0,256})$/u, 'a tag of the form key=value, or *')) },
    'include-data': { default: 'false', parse: parse_boolean },
    'max-deletions': { default: '100', parse: integer(0, 1_000_000) },
    'dry-run': { default: 'false', parse: parse_boolean },
    'expected-plan': { default: 'any', parse: parseExpectedPlan },
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
function parseExpectedPlan(text) {
    return text === 'any' ? undefined : digest(text);
}
const digest = pattern(/^sha256:[\da-f]{64}$/, 'any, or a plan digest of the form sha256:<64 hexadecimal digits>');
function parseRole(text) {
    const groups = role/* IAM_ROLE_ARN */.$O.exec(text)?.groups;
    const { partition = '', account = '' } = groups ?? refuse(text, 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/ses-role-gate');
    return { arn: text, partition, account };
}
const IDENTITY_ARN = /^arn:aws[a-z-]*:ses:[a-z\d-]+:(?<account>\d{12}):identity\/(?<identity>.+)$/;
function parseIdentity(text) {
    const { identity = text, account } = IDENTITY_ARN.exec(text)?.groups ?? {};
    const at = identity.lastIndexOf('@') + 1;
    const name = identity.slice(0, at) + (0,core_text/* asciiName */.dr)(identity.slice(at));
    return name === '*' || /^(?=.{1,320}$)(?:[^\s@]{1,64}@)?[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(name)
        ? { name, account }
        : refuse(text, 'an SES identity: a domain, an email address, the ARN of either, or *');
}
function parseInputs(read, env, now) {
    const problems = [];
    const notes = [];
    const values = {};
    for (const [name, input] of Object.entries(TABLE)) {
        const own = read(name);
        const given = own || input.default;
        if (own === '' && input.default !== '') {
            (PROTECTIONS.has(name) ? problems : notes).push(`\`${name}\`: ${emptyText(name, input.default)}`);
        }
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
    problems.push(...contradictions(values, now));
    if (problems.length > 0) {
        const { mode = 'check', 'job-summary': summary = true, 'comment-on-pr': comment = 'never' } = values;
        const { 'github-token': token, 'report-path': path } = values;
        return { problems, reporting: { mode, 'job-summary': summary, 'comment-on-pr': comment, 'github-token': token, 'report-path': path } };
    }
    const { 'aws-region': given, 'resource-regions': scope, identities } = values;
    const regions = given.map(({ name }) => name);
    const resourceRegions = scope === 'all' ? scope : scope.map(({ name }) => name);
    const inputs = {
        ...values,
        'aws-region': regions,
        'resource-regions': resourceRegions.length === 0 ? regions : resourceRegions,
        identities: [...new Set(identities.map(({ name }) => name))],
        identityAccounts: identities.flatMap(({ account }) => account ?? []),
    };
    return { inputs: inputs, notes };
}
function emptyText(name, value) {
    return PROTECTIONS.has(name)
        ? `it is empty, probably because an expression has no value, and an empty value does not turn off a safeguard; leave the input out for its default \`${value}\`, or give the expression a default: \`\${{ expression || '${value}' }}\``
        : `it is empty, so its default \`${value}\` applies`;
}
function regionText(given, env) {
    const [name, text] = ['AWS_REGION', 'AWS_DEFAULT_REGION'].map(each => [each, env[each]]).find(([, value]) => value) ?? [];
    return given !== '' || !text ? ['`aws-region`', given] : [`\`aws-region\` (from ${name})`, text];
}
function contradictions(values, now) {
    const { mode, rules, 'aws-region': regions, 'resource-regions': scope, 'role-to-assume': role, 'resource-names': names, 'resource-tags': tags, } = values;
    const partitions = [...new Set(regions?.map(({ partition }) => partition))];
    const isOff = (rule) => rules?.some(line => line.rule === rule && line.setting === 'off' && !(0,model_rules/* hasEnded */.hY)(line, now)) === true;
    const isTeardown = mode === 'teardown';
    const isUpdate = values['update-description'] === true;
    const resources = values['delete-resources'] ?? 'none';
    const selecting = (selectors = []) => selectors.filter(each => !each.startsWith('!'));
    const isAmbiguous = (selectors = []) => selecting(selectors).length > 1 && selecting(selectors).some(each => /^\*+$/.test(each));
    const alone = '"*" selects everything, and only exclusions such as "!prod-*" can be combined with it; a space or a comma in a value separates two selectors';
    const unplanned = 'needs `delete-resources: all` or `none`: what `blocking` deletes is known only once a deletion has failed';
    const checks = [
        ['aws-region', regions?.length === 0, 'no Region is set; set the input, or AWS_REGION or AWS_DEFAULT_REGION in the environment'],
        [
            'aws-region',
            partitions.length > 1,
            `a run takes Regions of one partition, and these are of ${partitions.join(' and ')}; use one step for each partition`,
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
            values['on-missing'] === 'create' && isOff('role-exists'),
            'create needs the rule role-exists, which `rules` sets to off',
        ],
        ['update-description', isUpdate && isOff('description'), 'needs the rule description, which `rules` sets to off'],
        ['initial-delay', (values['initial-delay'] ?? 0) > (values['max-delay'] ?? Number.POSITIVE_INFINITY), 'is longer than `max-delay`'],
        [
            'allowed-account-ids',
            isTeardown && values['allowed-account-ids']?.length === 0,
            'a teardown needs the ids of the accounts in which it may delete',
        ],
        [
            'delete-resources',
            isTeardown && resources !== 'none' && names !== undefined && tags !== undefined && selecting([...names, ...tags]).length === 0,
            'needs `resource-names` or `resource-tags` to say which; "*" selects everything, and an exclusion that starts with "!" selects nothing',
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
/* harmony export */   CY: () => (/* binding */ LOOKUPS),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   p9: () => (/* binding */ isAwsOwned),
/* harmony export */   tf: () => (/* binding */ REFERENCES),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
function keyOf({ kind, region, name, arn }) {
    return arn ?? `${region}/${kind}/${name}`;
}
const LOOKUPS = {
    'ses:GetEmailIdentity': { api: 'account', about: 'resource', names: 'the default configuration set' },
    'ses:GetConfigurationSet': { api: 'account', about: 'resource', names: 'the sending pool and the archive' },
    'ses:GetRuleSet': { api: 'mail-manager', about: 'resource', names: 'all that the rules name' },
    'ses:GetTrafficPolicy': { api: 'mail-manager', about: 'resource', names: 'all that the statements name' },
    'ses:GetIngressPoint': { api: 'mail-manager', about: 'resource', names: 'the rule set and the traffic policy' },
    'ses:ListResourceTenants': { api: 'ses', about: 'resource', names: 'the associated tenants' },
    'ses:GetTenant': { api: 'account', about: 'resource', names: 'the suppression list that the tenant has of its own' },
    'ses:DescribeActiveReceiptRuleSet': { api: 'receiving', about: 'region', names: 'the active receipt rule set' },
    'ses:GetAccount': { api: 'account', about: 'region', names: 'the pricing plan, and VDM if it is on' },
    'ses:GetDedicatedIps': { api: 'ses', about: 'region', names: 'the dedicated IP addresses' },
    'ses:GetDeliverabilityDashboardOptions': { api: 'ses', about: 'region', names: 'the subscription of the dashboard' },
};
const LEAVE_TENANTS = ['ses:ListResourceTenants', 'ses:DeleteTenantResourceAssociation'];
const SETTINGS = { data: false, dataReason: 'only settings, which can be created again' };
const TEXTS = { data: true, dataReason: 'the texts of messages' };
const DEFAULTS = { otherActions: [], taggable: true, after: [], asynchronous: false };
const TABLE = {
    'multi-region-endpoint': {
        ...DEFAULTS,
        data: false,
        dataReason: 'only settings; a new endpoint has another id',
        api: 'ses',
        arnType: 'multi-region-endpoint',
        listAction: 'ses:ListMultiRegionEndpoints',
        deleteAction: 'ses:DeleteMultiRegionEndpoint',
        asynchronous: true,
    },
    'ingress-point': {
        ...DEFAULTS,
        data: false,
        dataReason: 'only settings; a new ingress point has another host name',
        api: 'mail-manager',
        arnType: 'mailmanager-ingress-point',
        listAction: 'ses:ListIngressPoints',
        deleteAction: 'ses:DeleteIngressPoint',
        asynchronous: true,
    },
    tenant: {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'tenant',
        listAction: 'ses:ListTenants',
        deleteAction: 'ses:DeleteTenant',
        data: 'ses:GetTenant',
        dataReason: 'a suppression list of its own holds addresses; without one it is only settings',
    },
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
        data: true,
        dataReason: "people's addresses",
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
        api: 'ses',
        arnType: 'dedicated-ip-pool',
        listAction: 'ses:ListDedicatedIpPools',
        deleteAction: 'ses:DeleteDedicatedIpPool',
        after: ['configuration-set'],
        data: true,
        dataReason: 'addresses that are paid for, and their reputation',
    },
    template: {
        ...DEFAULTS,
        ...TEXTS,
        api: 'ses',
        arnType: 'template',
        listAction: 'ses:ListEmailTemplates',
        deleteAction: 'ses:DeleteEmailTemplate',
        otherActions: LEAVE_TENANTS,
        after: ['tenant'],
    },
    'custom-verification-email-template': {
        ...DEFAULTS,
        ...TEXTS,
        api: 'ses',
        arnType: 'custom-verification-email-template',
        listAction: 'ses:ListCustomVerificationEmailTemplates',
        deleteAction: 'ses:DeleteCustomVerificationEmailTemplate',
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
        data: false,
        dataReason: 'a copy of data that stays',
        api: 'ses',
        arnType: 'export-job',
        listAction: 'ses:ListExportJobs',
        deleteAction: 'ses:CancelExportJob',
        taggable: false,
    },
};
const CATALOGUE = TABLE;
const KINDS = Object.keys(CATALOGUE);
const REFERENCES = [
    {
        lookup: 'ses:GetEmailIdentity',
        of: 'identity',
        to: ['configuration-set'],
        effect: 'SES rejects messages of an identity whose default configuration set does not exist',
    },
    {
        lookup: 'ses:GetConfigurationSet',
        of: 'configuration-set',
        to: ['dedicated-ip-pool', 'archive'],
        effect: 'messages with the configuration set are then sent from another pool, not archived, or rejected',
    },
    {
        lookup: 'ses:GetRuleSet',
        of: 'rule-set',
        to: ['relay', 'archive', 'address-list', 'addon-instance'],
        effect: 'the rules that name it then fail',
    },
    {
        lookup: 'ses:GetTrafficPolicy',
        of: 'traffic-policy',
        to: ['address-list', 'addon-instance'],
        effect: 'the statements that name it then fail',
    },
    {
        lookup: 'ses:GetIngressPoint',
        of: 'ingress-point',
        to: ['rule-set', 'traffic-policy'],
        effect: 'AWS then refuses the deletion, or the ingress point accepts no mail',
    },
];
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
  Mx: () => (/* binding */ isAwsHost),
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
const AWS_HOST = /^(?:vpce-[\w-]+\.)?(?:iam|sts|email|mail-manager)(?:-fips)?(?:\.(?:us-gov|global|[a-z]+(?:-[a-z]+)+-\d+))?(?:\.vpce)?\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu)|(?:c2s|csp\.hci)\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk)$/;
function isAwsHost(name) {
    return AWS_HOST.test(name);
}


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ IAM_ROLE_ARN),
/* harmony export */   Ky: () => (/* binding */ POLICY_VERSION),
/* harmony export */   P1: () => (/* binding */ SERVICE_PRINCIPAL),
/* harmony export */   Po: () => (/* binding */ MISSING_MESSAGE),
/* harmony export */   VA: () => (/* binding */ ROLE_NAME),
/* harmony export */   XZ: () => (/* binding */ ROLE_PATH),
/* harmony export */   dK: () => (/* binding */ NAMESPACES),
/* harmony export */   mF: () => (/* binding */ policyArn),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   wS: () => (/* binding */ POLICY_ACTION),
/* harmony export */   xl: () => (/* binding */ POLICY_NAME)
/* harmony export */ });
const ROLE_NAME = 'AWSServiceRoleForAmazonSES';
const MISSING_MESSAGE = `${ROLE_NAME} does not exist in this account`;
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
/* harmony export */   Iu: () => (/* binding */ RULE_IDS),
/* harmony export */   Lx: () => (/* binding */ ROLE_RULE_IDS),
/* harmony export */   a$: () => (/* binding */ DEFAULT_SETTINGS),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
const DEFAULT_SETTINGS = {
    'role-exists': 'error',
    'role-path': 'error',
    'trust-policy': 'error',
    'permissions-policy': 'error',
    'extra-policies': 'warning',
    'permissions-boundary': 'warning',
    description: 'warning',
    'region-supported': 'warning',
    'sending-enabled': 'error',
    'enforcement-status': 'error',
    'production-access': 'warning',
    'identity-verified': 'error',
    'mail-from': 'error',
    dkim: 'warning',
    'identity-policy': 'warning',
    'default-configuration-set': 'error',
    'configuration-set-sending': 'error',
    'tls-required': 'off',
    'send-quota': 'error',
    'send-rate': 'error',
    'regional-delivery': 'off',
    'tenant-sending': 'error',
    recommendations: 'off',
};
const RULE_IDS = Object.keys(DEFAULT_SETTINGS);
const ROLE_RULE_IDS = RULE_IDS.slice(0, RULE_IDS.indexOf('region-supported'));
function hasEnded({ until }, now) {
    return until !== undefined && until < new Date(now).toISOString().slice(0, 10);
}


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guard: () => (/* binding */ guard),
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
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./model/problem.js
var model_problem = __webpack_require__(9216);
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
    throw (0,model_problem/* runError */.M)('input', `${name} is not the URL of a proxy`, 'write http://host:port or http://user:password@host:port (SOCKS does not work), with special characters of user and password percent-encoded: "@" as %40, "/" as %2F, "%" as %25');
}
function refuseEndpoints(env) {
    const isUrl = (text = '') => text === '' || /^https?:$/.test(URL.parse(text)?.protocol ?? '');
    const name = Object.keys(env).find(each => /^AWS_ENDPOINT_URL(?:_|$)/.test(each) && !isUrl(env[each]));
    if (name !== undefined && env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] !== 'true') {
        throw (0,model_problem/* runError */.M)('input', `${name} is not the URL of an endpoint`, 'write https://host or http://host:port. The step made no call');
    }
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
// EXTERNAL MODULE: ./core/secrets.js
var core_secrets = __webpack_require__(584);
// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(6490);
// EXTERNAL MODULE: ./ending.js
var ending = __webpack_require__(9742);
// EXTERNAL MODULE: ./inputs/inputs.js + 1 modules
var inputs_inputs = __webpack_require__(6017);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(6059);
// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(7253);
;// CONCATENATED MODULE: ./run.js











async function run(adapters) {
    const { clock, env } = adapters;
    const secrets = new core_secrets/* Secrets */.Sb();
    for (const secret of [adapters.runner.input('github-token'), ...(0,core_secrets/* secretsIn */.VY)(env)].filter(each => each !== undefined)) {
        secrets.add(secret);
    }
    const runner = withoutSecrets(adapters.runner, secrets);
    const parsed = (0,inputs_inputs/* parseInputs */.TL)(name => runner.input(name), env, clock.now());
    const reporting = 'inputs' in parsed ? parsed.inputs : parsed.reporting;
    let facts = (0,core_facts/* newFacts */.E3)(reporting.mode, clock.now());
    const learn = (event) => {
        facts = event === undefined ? facts : (0,core_facts/* reduce */.TS)(facts, event);
        return facts;
    };
    const around = { ...adapters, runner };
    let shared;
    let result;
    try {
        if ('problems' in parsed) {
            throw (0,model_problem/* runError */.M)('input', `${(0,core_text/* count */.U9)(parsed.problems.length, 'input')} refused: ${parsed.problems.join('; ')}`, 'correct the inputs in `with:`. The step made no call');
        }
        const { inputs } = parsed;
        shared = connections(env);
        learn({ kind: 'regions', regions: inputs['aws-region'] });
        runner.log(`ses-role-gate ${version/* VERSION */.x}: ${inputs.mode}${inputs.mode === 'check' ? ` of ${inputs['aws-region'].join(', ')}` : ''}`);
        for (const note of parsed.notes) {
            runner.log(note);
        }
        result = await (inputs.mode === 'check' ? gate : tearDown)(inputs, { ...around, connections: shared }, learn);
    }
    catch (thrown) {
        result = (0,ending/* endWithError */.qq)(facts, 'inputs' in parsed ? besideRole(thrown, parsed.inputs, env) : thrown, clock.now());
    }
    finally {
        shared?.close();
    }
    for (const host of result.otherHosts) {
        runner.log(`requests for AWS went to ${host}, which is not a host of AWS`);
    }
    const { publish } = await __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 4853));
    return publish(secrets.hideIn(result), reporting, around);
}
function besideRole(thrown, inputs, env) {
    const name = ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE'].find(each => env[each]);
    if (!(thrown instanceof model_problem/* RunError */.e && thrown.problem.code === 'credentials' && inputs['role-to-assume'] !== undefined && name)) {
        return thrown;
    }
    const { problem } = thrown;
    return new model_problem/* RunError */.e({ ...problem, advice: `${problem.advice}. To use the credentials that the job has already (${name}), leave \`role-to-assume\` empty` }, { cause: thrown });
}
function withoutSecrets(runner, secrets) {
    const masked = new Set();
    return {
        ...runner,
        log: line => runner.log(secrets.hide(line)),
        group: (title, lines) => runner.group(secrets.hide(title), secrets.hideIn(lines)),
        debug: line => runner.debug(secrets.hide(line)),
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
    const startedAt = clock.now();
    const context = await begin(inputs, world, signal, learn);
    const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(199), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 6808));
    const loading = __webpack_require__.e(/* import() */ 902).then(__webpack_require__.bind(__webpack_require__, 7521));
    const [session, { check }] = await Promise.all([
        openSession(inputs, loading.then(({ actionsOf }) => actionsOf(inputs, startedAt)), context),
        loading,
        __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 4853)),
    ]);
    enter(session, inputs, runner);
    const { account, principal, iam, ses } = session;
    learn({ kind: 'authenticated', account, principal });
    const log = (line) => runner.log(line);
    const result = await check(inputs, { account, iam, ses, startedAt, clock, random, signal, log, learn });
    return (0,ending/* endCheck */.gu)({ ...learn(), check: result }, inputs['fail-on'], clock.now());
}
async function tearDown(inputs, world, learn) {
    const { clock, random, runner } = world;
    const limit = (0,core_clock.startDeadline)(inputs.timeout, clock, world.signal);
    const { signal, at: deadline } = limit;
    try {
        const context = await begin(inputs, world, signal, learn);
        const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(199), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 6808));
        const { teardown, teardownActions } = await Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 2362));
        const session = await openSession(inputs, teardownActions(inputs), context);
        enter(session, inputs, runner);
        const { account, principal, iam, resources, ses, expires } = session;
        learn({ kind: 'authenticated', account, principal });
        const log = (line) => runner.log(line);
        if (expires !== undefined && expires.getTime() < deadline) {
            log(`the credentials expire at ${expires.toISOString()}, before the deadline at ${new Date(deadline).toISOString()}: raise \`role-duration-seconds\`, or shorten \`timeout\``);
        }
        const result = await teardown(inputs, {
            account,
            iam,
            resources,
            ses,
            clock,
            random,
            signal,
            deadline,
            log,
            group: (title, lines) => runner.group(title, lines),
            learn,
        });
        return (0,ending/* endTeardown */.MK)({ ...learn(), teardown: result }, inputs, clock.now());
    }
    finally {
        limit.stop();
    }
}
async function begin(inputs, world, signal, learn) {
    const { runner } = world;
    const role = inputs['role-to-assume'];
    if (role !== undefined) {
        guard(role.account, inputs);
    }
    let first = role && world.idToken(inputs.audience ?? (0,inputs_inputs/* defaultAudience */.Yl)(role.partition), signal);
    first?.catch(() => undefined);
    await (0,promises_.setImmediate)();
    return {
        ...world,
        signal,
        mask: secret => runner.mask(secret),
        log: line => runner.log(line),
        debug: world.env['RUNNER_DEBUG'] === '1' ? line => runner.debug(line) : undefined,
        sending: ({ protocol, hostname, body }) => {
            if (!(0,regions/* isAwsHost */.Mx)(hostname)) {
                learn({ kind: 'other-host', host: (0,core_text/* sanitize */.aj)(hostname) });
            }
            if (typeof body === 'string' && body.includes('WebIdentityToken=')) {
                (0,core_secrets/* refusePlainHttp */.zs)({ protocol, hostname });
            }
        },
        idToken(audience, until) {
            const token = first ?? world.idToken(audience, until);
            first = undefined;
            return token;
        },
    };
}
function enter({ account, principal, expires }, inputs, runner) {
    guard(account.id, inputs);
    const until = expires === undefined ? '' : `, until ${expires.toISOString()}`;
    runner.log(`acting as ${principal} in account ${account.id} (${account.partition})${until}`);
}
function guard(account, { mode, identityAccounts, 'allowed-account-ids': allowed }) {
    guardAccount(account, allowed);
    const other = identityAccounts.find(each => each !== account);
    if (mode === 'check' && other !== undefined) {
        throw (0,model_problem/* runError */.M)('input', `\`identities\` has an ARN of account ${other}, but the run is in account ${account}: no identity was read`, 'name identities of the account that the run is in');
    }
}
function guardAccount(account, allowed) {
    if (allowed.length > 0 && !allowed.includes(account)) {
        throw (0,model_problem/* runError */.M)('refused', `account ${account} is not in \`allowed-account-ids\` (${allowed.join(', ')}): nothing was read`, 'give the step the role of an allowed account, or add the account to `allowed-account-ids`');
    }
}


/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
/* unused harmony export default */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
