import { f as fail, R as RunError } from './problem.js';
import { v as verdictOf, c as count, o as oneLine, l as logLine, R as RULE_IDS, a as REGIONS, d as data, b as documentedRegions, e as REGIONS_AS_OF, S as SERVICE_PRINCIPAL, p as policyArn, P as POLICY_NAME, f as ROLE_PATH, g as ROLE_NAME, N as NAMESPACES, h as POLICY_ACTION, V as VERSION, r as regionVerdict, t as tally, i as code, m as markdown, j as duration, k as grouped, n as ended, q as problemOf$1, s as roleArn, u as backoff, w as isOptIn, x as reaches, y as plainEndpoint, z as POLICY_VERSION, A as defaultAudience, B as claimsOf, C as verdict, D as passes, E as DEFAULT_SETTINGS } from './start.js';
const { randomUUID } = process.getBuiltinModule('node:crypto');
const { writeFile, rename, rm, mkdir } = process.getBuiltinModule('node:fs/promises');
const { dirname } = process.getBuiltinModule('node:path');
import { i as isThrottlingError, a as isTransientError, b as buildQueryString, H as HttpResponse, t as toUtf8, f as fromUtf8, c as toBase64, d as fromBase64, A as AwsRestJsonProtocol, o as operation, S as SignatureV4, e as Sha256Node, g as AwsQueryProtocol, G as GetPolicyVersion$, h as GetPolicy$, U as UpdateRoleDescription$, j as GetServiceLinkedRoleDeletionStatus$, D as DeleteServiceLinkedRole$, C as CreateServiceLinkedRole$, k as GetRole$, L as ListRolePolicies$, l as ListAttachedRolePolicies$, m as GetConfigurationSet$, n as GetEmailIdentity$, p as GetAccount$, q as AssumeRoleWithWebIdentity$, r as GetCallerIdentity$ } from './sdk2.js';
const { request: request$1 } = process.getBuiltinModule('node:http');
const { request } = process.getBuiltinModule('node:https');

async function writeWhole(path, text) {
    const draft = `${path}.${randomUUID()}.draft`;
    await makeFolder(dirname(path));
    try {
        await writeFile(draft, text, { flag: 'wx' });
        await rename(draft, path);
    }
    catch (error) {
        await rm(draft, { force: true });
        throw error;
    }
}
async function makeFolder(path, insideFolder = false) {
    try {
        await mkdir(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' && !insideFolder) {
            await makeFolder(dirname(path));
            await makeFolder(path, true);
        }
        else if (code !== 'EEXIST') {
            throw error;
        }
    }
}

const EACH = 10;
const LENGTH = 4_000;
function annotations(result) {
    const { findings } = verdictOf(result);
    const all = [
        ...(result.problem ? [annotationOf('error', `SES role gate: ${result.status}`, result.problem)] : []),
        ...findings.map(finding => annotationOf(finding.severity, `${finding.rule}${finding.region === undefined ? '' : ` in ${finding.region}`}`, finding)),
    ];
    return ['error', 'warning'].flatMap(severity => {
        const some = all.filter(each => each.severity === severity);
        const more = some.length - EACH + 1;
        return some.length <= EACH
            ? some
            : [
                ...some.slice(0, EACH - 1),
                { severity, title: 'SES role gate', message: `${count(more, 'more finding')}: see the job summary or the JSON report.` },
            ];
    });
}
function annotationOf(severity, title, { message, advice }) {
    return { severity, title, message: oneLine(logLine(`${sentence(message)} To mend it: ${sentence(advice)}`, LENGTH), LENGTH) };
}
function sentence(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
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
    return like(pattern.toLowerCase(), text.toLowerCase());
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
    ['stringlike', like],
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
    const concerned = statements.filter(({ actions, resources }) => matches(actions, each => likeAnyCase(each, action)) && matches(resources, each => like(each, '*')));
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

const passed = (message) => ({ outcome: 'passed', message, advice: '', settled: false });
const failed = (message, advice, more = {}) => ({
    outcome: 'failed',
    message,
    advice,
    settled: false,
    ...more,
});
const unknown = ({ message, advice, settled }) => ({ outcome: 'unknown', message, advice, settled });
const notApplicable = (message) => ({ outcome: 'not-applicable', message, advice: '', settled: false });
const leftOut$1 = (what) => unknown({ message: `the answer does not say ${what}`, advice: 'run the job again; if it stays so, report it', settled: false });
const NO_ACCOUNT = leftOut$1('anything about the account');
function read$1(reading, found, absent) {
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
const NOT_LOOKED_AT = unknown({ message: 'it was not looked at', advice: 'this is a defect of ses-role-gate: report it', settled: true });
const NO_ROLE = notApplicable('the role does not exist');
const REPLACE_IMPOSTOR = `AWS lets nobody edit the real role this way: delete the role that has its name (move what uses it to one of another name), then run \`aws iam create-service-linked-role --aws-service-name ${SERVICE_PRINCIPAL}\``;
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
        settled: false,
    };
    const shown = [snapshot.role, snapshot.attachedPolicies, snapshot.inlinePolicies].some(each => each?.kind === 'found');
    return read$1(reading, found, shown ? unknown(lag) : absent);
}
function parsed(what, text, judge) {
    let document;
    try {
        document = parseDocument(text);
    }
    catch (error) {
        return unknown({
            message: `${what} can't be read: ${data(error.message)}`,
            advice: 'look at it in the IAM console',
            settled: false,
        });
    }
    return judge(document);
}
function aboutAccount(judge) {
    return {
        scope: 'region',
        looks: () => ['account'],
        judge: ({ snapshot, expectations }) => [read$1(snapshot.account, account => judge(account, expectations), NO_ACCOUNT)],
    };
}
const RULES = {
    'role-exists': {
        scope: 'role',
        looks: () => ['role'],
        judge: ({ snapshot }) => readOfRole(snapshot, snapshot.role, () => passed(`${ROLE_NAME} exists`), failed(`${ROLE_NAME} does not exist in this account`, `set \`on-missing: create\`, or run \`aws iam create-service-linked-role --aws-service-name ${SERVICE_PRINCIPAL}\`; where only identities and configuration sets are deployed, \`on-missing: warn\` lets the job go on`)),
    },
    'role-path': aboutRole(({ path, arn }) => path === ROLE_PATH
        ? passed(`it is at ${ROLE_PATH}`)
        : failed(`the name is taken by another role, at the path ${data(path)} (${data(arn)}); the service-linked role is at ${ROLE_PATH}`, REPLACE_IMPOSTOR)),
    'trust-policy': aboutRole(({ trustPolicy }) => parsed('the trust policy', trustPolicy, document => {
        const { trusted, others } = trust(document, SERVICE_PRINCIPAL);
        if (others.length > 0) {
            return failed(`others than ${SERVICE_PRINCIPAL} may assume the role: ${data(others.join(', '))}`, REPLACE_IMPOSTOR);
        }
        return trusted
            ? passed(`${SERVICE_PRINCIPAL} alone may assume it`)
            : failed(`${SERVICE_PRINCIPAL} may not assume the role without conditions`, REPLACE_IMPOSTOR);
    })),
    'permissions-policy': {
        scope: 'role',
        looks: () => ['attached-policies', 'policy'],
        judge: ({ account, snapshot }) => readOfRole(snapshot, snapshot.attachedPolicies, attached => attached.includes(policyArn(account))
            ? readOfRole(snapshot, snapshot.policy, ({ id, document }) => judgePolicy(id, document))
            : failed(`${POLICY_NAME} is not attached`, REPLACE_IMPOSTOR)),
    },
    'extra-policies': {
        scope: 'role',
        looks: () => ['attached-policies', 'inline-policies'],
        judge: ({ account, snapshot }) => readOfRole(snapshot, snapshot.attachedPolicies, attached => readOfRole(snapshot, snapshot.inlinePolicies, inline => {
            const extra = [...attached.filter(arn => arn !== policyArn(account)), ...inline.map(name => `inline ${name}`)];
            return extra.length === 0
                ? passed('no other policy gives it more')
                : failed(`${count(extra.length, 'more policy', 'more policies')} than AWS gives it: ${data(extra.join(', '))}`, REPLACE_IMPOSTOR);
        })),
    },
    'permissions-boundary': aboutRole(({ permissionsBoundary }) => permissionsBoundary === undefined
        ? passed('none is set')
        : failed(`a permissions boundary is set: ${data(permissionsBoundary)}`, `it may keep SES from publishing metrics; ${REPLACE_IMPOSTOR}`)),
    description: {
        scope: 'role',
        looks: ({ roleDescription }) => (roleDescription === undefined ? [] : ['role']),
        judge: ({ snapshot, expectations: { roleDescription } }) => roleDescription === undefined
            ? notApplicable('`role-description` is not set')
            : readOfRole(snapshot, snapshot.role, ({ description = '' }) => description === roleDescription
                ? passed('it is the one expected')
                : failed(`it is "${data(description)}", \`role-description\` is "${data(roleDescription)}"`, 'set `update-description: true`, or give `role-description` the text of the infrastructure stack that declares the role')),
    },
    'region-supported': {
        scope: 'region',
        looks: () => [],
        judge: ({ region }) => [
            REGIONS.get(region)?.roleDocumented
                ? passed('AWS documents the role for it')
                : failed(`AWS does not document the role for this Region (as of ${REGIONS_AS_OF})`, `deploy to one of ${documentedRegions().join(', ')}, or accept it with the line \`region-supported: warning\` in \`rules\``, { settled: true }),
        ],
    },
    'sending-enabled': aboutAccount(({ sendingEnabled }) => {
        if (sendingEnabled === undefined) {
            return leftOut$1('whether sending is enabled');
        }
        return sendingEnabled
            ? passed('sending is on')
            : failed("the account's sending is paused", 'find out who paused it and why, then run `aws sesv2 put-account-sending-attributes --sending-enabled` in the Region');
    }),
    'enforcement-status': aboutAccount(({ enforcementStatus }) => {
        switch (enforcementStatus) {
            case undefined:
                return leftOut$1('the enforcement status');
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
                    message: `AWS answered a status that is not documented: ${data(enforcementStatus)}`,
                    advice: "look at the account's status in the SES console",
                    settled: false,
                });
        }
    }),
    'production-access': aboutAccount(({ productionAccess }) => {
        if (productionAccess === undefined) {
            return leftOut$1('whether the account is in the sandbox');
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
                : read$1(snapshot.account, account => judgeQuota(account, minSendQuota), NO_ACCOUNT),
        ],
    },
};
function judgePolicy(version, text) {
    return parsed(`${POLICY_NAME} ${data(version)}`, text, document => {
        const lacking = NAMESPACES.filter(value => !allows(document, { action: POLICY_ACTION, key: 'cloudwatch:namespace', value }));
        return lacking.length === 0
            ? passed(`${POLICY_NAME} ${data(version)} lets SES publish its metrics`)
            : failed(`${POLICY_NAME} ${data(version)} does not allow ${POLICY_ACTION} in ${lacking.join(', ')}`, 'AWS alone can change this policy: open a case with AWS Support, or lower the rule if metrics do not matter to the deployment');
    });
}
function judgeIdentity(identity, snapshot) {
    const name = data(identity);
    const domain = name.includes('@')
        ? `; if the identity of its domain covers it, name ${name.slice(name.lastIndexOf('@') + 1)} in \`identities\``
        : '';
    return read$1(snapshot.identities.get(identity), ({ verifiedForSending, verificationStatus = 'unknown', errorType }) => {
        if (verifiedForSending === undefined) {
            return leftOut$1(`whether ${name} is verified`);
        }
        const why = errorType === undefined ? '' : `, ${data(errorType)}`;
        return verifiedForSending
            ? passed(`${name} is verified`)
            : failed(`${name} is not verified for sending (${data(verificationStatus)}${why})`, name.includes('@')
                ? 'open the link in the message that SES sent to the address'
                : "publish the identity's DKIM records; DNS may take up to 72 hours");
    }, failed(`${name} is not an identity of this Region`, `create and verify it in this Region: identities are regional${domain}`));
}
function judgeConfigurationSet(name, snapshot) {
    return read$1(snapshot.configurationSets.get(name), ({ sendingEnabled }) => {
        if (sendingEnabled === undefined) {
            return leftOut$1(`whether ${name} may send`);
        }
        return sendingEnabled
            ? passed(`${name} may send`)
            : failed(`sending is off for ${name}`, `run \`aws sesv2 put-configuration-set-sending-options --configuration-set-name ${name} --sending-enabled\` in the Region`);
    }, failed(`${name} is not a configuration set of this Region`, 'create it in this Region: configuration sets are regional'));
}
function quotaLeft({ quota, sent }) {
    if (quota === -1) {
        return Number.POSITIVE_INFINITY;
    }
    return quota === undefined || sent === undefined ? undefined : Math.max(0, Math.floor(quota - sent));
}
function judgeQuota(account, least) {
    const left = quotaLeft(account);
    if (left === undefined) {
        return leftOut$1('what is left of the send quota');
    }
    if (left === Number.POSITIVE_INFINITY) {
        return passed('the send quota is unlimited');
    }
    return left >= least
        ? passed(`${count(left, 'message')} left of the 24-hour quota`)
        : failed(`${count(left, 'message')} left of the 24-hour quota, \`min-send-quota\` is ${least}`, 'wait until earlier sends are 24 hours old, or request a higher quota in Service Quotas');
}
function looksFor(settings, expectations) {
    return new Set(RULE_IDS.filter(rule => settings[rule] !== 'off').flatMap(rule => RULES[rule].looks(expectations)));
}
function judge(snapshot, settings, expectations, account) {
    return RULE_IDS.flatMap(id => {
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

function judgementData({ rule, severity, outcome, region, message, advice }) {
    return { rule, severity, outcome, ...(region !== undefined && { region }), message, advice };
}
function regionVerdicts({ check }) {
    if (check === undefined) {
        return {};
    }
    return Object.fromEntries([...check.snapshot.regions.keys()].map(name => {
        const { status, healthy, findings } = regionVerdict(check.judgements, name);
        return [name, { status, healthy, errors: tally(findings, 'error'), warnings: tally(findings, 'warning') }];
    }));
}
function resourceData({ region, kind, name, arn }) {
    return { region, kind, name, ...(arn !== undefined && { arn }) };
}
function teardownData({ plan, digest, swept, attempts, blocking }) {
    return {
        plan: {
            digest: digest ?? null,
            deletions: plan.deletions.map(resourceData),
            kept: plan.kept.map(({ resource, reason }) => ({
                ...resourceData(resource),
                reason,
                ...(resource.goneBy && { goneBy: resource.goneBy.toISOString() }),
            })),
            notListed: plan.gaps.map(({ region, kind, problem: { message, advice } }) => ({ region, kind, message, advice })),
        },
        swept: [...swept.values()].map(each => ({
            ...resourceData(each.resource),
            state: each.state,
            ...(each.state === 'failed' && { message: each.problem.message, advice: each.problem.advice }),
            ...(each.state === 'going' && each.goneBy && { goneBy: each.goneBy.toISOString() }),
        })),
        attempts: attempts.map(({ number, task, startedAt, endedAt, outcome, reason, usage }) => ({
            number,
            task: task ?? null,
            startedAt: time(startedAt),
            endedAt: endedAt === undefined ? null : time(endedAt),
            outcome,
            reason: reason ?? null,
            usage,
        })),
        blocking,
    };
}
const time = (milliseconds) => new Date(milliseconds).toISOString();
function report(result) {
    const { check, account, problem } = result;
    const role = check?.snapshot.role ?? result.teardown?.role;
    const policy = check?.snapshot.policy;
    const { findings, healthy } = verdictOf(result);
    const verdicts = regionVerdicts(result);
    return {
        schemaVersion: 1,
        tool: { name: 'ses-role-gate', version: VERSION },
        mode: result.mode,
        status: result.status,
        passed: result.green,
        healthy,
        startedAt: time(result.startedAt),
        finishedAt: time(result.finishedAt),
        account: account && { id: account.id, partition: account.partition, principal: result.principal },
        role: role && {
            exists: role.kind === 'unreadable' ? null : role.kind === 'found',
            created: check?.created ?? false,
            descriptionUpdated: check?.described ?? false,
            ...(role.kind === 'found' && {
                arn: role.value.arn,
                path: role.value.path,
                description: role.value.description ?? null,
                createdAt: role.value.created?.toISOString() ?? null,
                lastUsed: role.value.lastUsed ? { at: role.value.lastUsed.at.toISOString(), region: role.value.lastUsed.region ?? null } : null,
            }),
            ...(policy?.kind === 'found' && { policyVersion: policy.value.id }),
        },
        regions: Object.fromEntries([...(check?.snapshot.regions ?? [])].map(([name, { account: ses }]) => {
            const left = ses?.kind === 'found' ? quotaLeft(ses.value) : undefined;
            return [
                name,
                {
                    ...verdicts[name],
                    ...(ses?.kind === 'found' && {
                        sendingEnabled: ses.value.sendingEnabled ?? null,
                        enforcementStatus: ses.value.enforcementStatus ?? null,
                        productionAccess: ses.value.productionAccess ?? null,
                        sendQuota: ses.value.quota ?? null,
                        sendQuotaLeft: left === undefined || left === Number.POSITIVE_INFINITY ? null : left,
                    }),
                },
            ];
        })),
        looks: check?.looks ?? 0,
        judgements: (check?.judgements ?? []).map(judgementData),
        findings: findings.map(judgementData),
        teardown: result.teardown && teardownData(result.teardown),
        problem: problem && { code: problem.code, message: problem.message, advice: problem.advice },
    };
}

function json(value, space) {
    return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? part.toWellFormed() : part), space);
}

const REGIONS_LIMIT = 5;
function places(regions) {
    const all = [...new Set(regions)];
    return all.length > REGIONS_LIMIT ? count(all.length, 'Region') : all.join(', ');
}

function headline(result) {
    const { findings } = verdictOf(result);
    const errors = count(tally(findings, 'error'), 'error');
    const warnings = count(tally(findings, 'warning'), 'warning');
    const where = `${places(result.regions)}${result.account === undefined ? '' : ` of account ${result.account.id}`}`;
    const gone = [...(result.teardown?.swept.values() ?? [])].filter(({ state }) => state !== 'failed').length;
    const swept = gone === 0 ? '' : `, and this run deleted ${count(gone, 'resource')}`;
    switch (result.status) {
        case 'healthy':
            return `SES may be deployed to ${where}.`;
        case 'degraded':
            return result.green
                ? `SES may be deployed to ${where}, with ${warnings}.`
                : `SES is not ready in ${where}: ${warnings}, and this gate lets none through.`;
        case 'unhealthy':
            return `SES is not ready in ${where}: ${errors}, ${warnings}.`;
        case 'missing':
            return `${ROLE_NAME} does not exist in account ${result.account?.id}.`;
        case 'unknown':
            return `Not everything could be looked at in ${where}: that is not taken for healthy.`;
        case 'deleted':
            return `${ROLE_NAME} is deleted from account ${result.account?.id}${swept}.`;
        case 'absent':
            return `There is no ${ROLE_NAME} in account ${result.account?.id}${swept}.`;
        case 'planned':
            return planned(result);
        case 'kept':
            return `${ROLE_NAME} stays in account ${result.account?.id}: others use it${swept}.`;
        case 'in-use':
            return `${ROLE_NAME} is still in use in account ${result.account?.id}${swept}.`;
        case 'timed-out':
            return `${ROLE_NAME} was not deleted in time${swept}.`;
        case 'refused':
            return `A guard said no${swept}.`;
        case 'cancelled':
            return 'The run was cancelled before its verdict.';
        case 'error':
            return result.teardown?.ending === undefined
                ? 'The run ended before its verdict.'
                : `The teardown of account ${result.account?.id} is not complete${swept}.`;
    }
}
function planned({ account, teardown }) {
    const resources = count(teardown?.plan.deletions.length ?? 0, 'resource');
    return teardown?.role?.kind === 'found'
        ? `A dry run: ${resources} and the role would be deleted from account ${account?.id}.`
        : `A dry run: ${resources} would be deleted from account ${account?.id}; there is no role to delete.`;
}

const STATUS_MARKS = {
    healthy: '✅',
    degraded: '⚠️',
    unhealthy: '❌',
    missing: '❌',
    unknown: '❓',
    deleted: '✅',
    absent: '✅',
    planned: '📋',
    kept: '✅',
    'in-use': '❌',
    'timed-out': '❌',
    refused: '⛔',
    cancelled: '🛑',
    error: '❌',
};
function statusMark({ status, green }) {
    const mark = STATUS_MARKS[status];
    return green && (mark === STATUS_MARKS.unhealthy || mark === STATUS_MARKS.unknown) ? STATUS_MARKS.degraded : mark;
}
function mark({ outcome, severity }) {
    switch (outcome) {
        case 'passed':
            return '✅';
        case 'failed':
            return severity === 'error' ? '❌' : '⚠️';
        case 'unknown':
            return '❓';
        case 'not-applicable':
            return '➖';
    }
}
const WORST = ['❌', '❓', '⚠️', '✅', '➖'];
function worstMark(judgements) {
    const marks = judgements.map(mark);
    return WORST.find(each => marks.includes(each)) ?? '';
}

function judgementLines({ check }) {
    return (check?.judgements ?? [])
        .filter(({ outcome }) => outcome !== 'not-applicable')
        .map(judgement => `${mark(judgement)} ${judgement.rule} (${judgement.region ?? 'role'}): ${judgement.message}`);
}
function lastLine(result) {
    return `${statusMark(result)} ${result.status}: ${headline(result)}`;
}

const LIST_LIMIT = 200_000;
function outputs(result, reportPath) {
    const { findings, healthy } = verdictOf(result);
    const { account, check, teardown } = result;
    const role = check?.snapshot.role ?? teardown?.role;
    const values = {
        status: result.status,
        healthy: String(healthy),
        created: String(check?.created ?? false),
        'account-id': account?.id,
        'role-arn': role?.kind === 'found' ? role.value.arn : undefined,
        'role-exists': role === undefined || role.kind === 'unreadable' ? undefined : String(role.kind === 'found'),
        regions: json(regionVerdicts(result)),
        errors: String(tally(findings, 'error') + (result.problem === undefined ? 0 : 1)),
        warnings: String(tally(findings, 'warning')),
        ...(teardown && teardownOutputs(teardown)),
        ...Object.fromEntries(lists(result).map(({ name, texts }) => [name, `[${texts.join(',')}]`])),
        'report-path': reportPath,
    };
    return new Map(Object.entries(values).filter((entry) => entry[1] !== undefined));
}
function teardownOutputs({ attempts, digest }) {
    return {
        attempts: String(attempts.filter(({ number }) => number > 0).length),
        'deletion-task-id': attempts.findLast(({ task }) => task !== undefined)?.task,
        'plan-digest': digest,
    };
}
function leftOut(result, reportPath) {
    const rest = reportPath === undefined ? '' : `; all of them are in ${data(reportPath)}`;
    return lists(result)
        .filter(({ texts, all }) => texts.length < all)
        .map(({ name, texts, all }) => `the output ${name} has the first ${texts.length} of ${all} entries${rest}`);
}
function lists(result) {
    const { teardown } = result;
    const deleted = [...(teardown?.swept.values() ?? [])].filter(({ state }) => state !== 'failed');
    return [
        list$1('findings', verdictOf(result).findings.map(judgementData)),
        ...(teardown === undefined
            ? []
            : [
                list$1('blocking-resources', teardown.blocking),
                list$1('deleted-resources', deleted.map(({ resource }) => resourceData(resource))),
            ]),
    ];
}
function list$1(name, entries) {
    const texts = [];
    let length = 2;
    for (const text of entries.map(entry => json(entry))) {
        length += text.length + 1;
        if (length > LIST_LIMIT) {
            break;
        }
        texts.push(text);
    }
    return { name, texts, all: entries.length };
}

function list(items) {
    return items.map(item => `- ${item}`).join(items.some(item => item.includes('<br>')) ? '\n\n' : '\n');
}
function fold(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function limited(parts, limit, block) {
    const more = parts.length - limit;
    return `${block(parts.slice(0, limit))}${more > 0 ? `\n\n${more} more in the JSON report.` : ''}`;
}
function strong(text) {
    return `<strong>${text}</strong>`;
}

const HOSTS = new Map([
    ['aws', 'console.aws.amazon.com'],
    ['aws-us-gov', 'console.amazonaws-us-gov.com'],
    ['aws-cn', 'console.amazonaws.cn'],
    ['aws-eusc', 'console.amazonaws-eusc.eu'],
]);
function page(partition, path) {
    const host = HOSTS.get(partition);
    return host && `https://${host}/${path}`;
}
function rolePage(partition) {
    return page(partition, `iam/home#/roles/details/${ROLE_NAME}`);
}
function sesPage(partition, region) {
    return page(partition, `ses/home?region=${region}#/account`);
}

const END_OF_FOLD = '\n\n</details>';
function cut(text, limit, rest) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit) {
        return text;
    }
    const end = `\n\n${rest}\n`;
    const room = limit - Buffer.byteLength(end);
    const whole = wholeLines(bytes, room);
    if (!isInFold(whole)) {
        return whole + end;
    }
    const shorter = wholeLines(bytes, room - END_OF_FOLD.length);
    return `${shorter}${isInFold(shorter) ? END_OF_FOLD : ''}${end}`;
}
function wholeLines(bytes, room) {
    const lines = bytes.subarray(0, bytes.lastIndexOf('\n', room)).toString('utf8');
    const closed = (lines.match(/^```/gm)?.length ?? 0) % 2 === 0;
    return (closed ? lines : lines.slice(0, lines.lastIndexOf('\n```'))).trimEnd();
}
function isInFold(text) {
    return text.lastIndexOf('<details>') > text.lastIndexOf('</details>');
}

function link(text, url) {
    return url === undefined ? text : `<a href="${encodeURI(url)}">${text}</a>`;
}

const LIMIT$1 = 200;
const TITLES = new Map([
    ['❌', 'Errors'],
    ['❓', 'Could not be looked at'],
    ['⚠️', 'Warnings'],
]);
function findingParts(findings, partition) {
    const marks = Map.groupBy(findings, mark);
    return [...TITLES].flatMap(([sign, title]) => {
        const said = Map.groupBy(marks.get(sign) ?? [], ({ message, advice }) => `${message}\n${advice}`);
        const items = [...said.values()].map(same => item(same, partition));
        return items.length > 0 ? [`### ${sign} ${title}\n\n${limited(items, LIMIT$1, list)}`] : [];
    });
}
function item(same, partition) {
    const rules = [...new Set(same.map(({ rule }) => code(rule)))].join(', ');
    const regions = [...new Set(same.flatMap(({ region }) => region ?? []))];
    const [{ message, advice }] = same;
    return [
        `${rules} ${where(regions, partition)}: ${markdown(message)}`,
        `**What to do:** ${markdown(advice)}`,
        ...(regions.length > REGIONS_LIMIT ? [`**Regions:** ${regions.map(region => markdown(region)).join(', ')}`] : []),
    ].join('<br>');
}
function where(regions, partition) {
    if (regions.length === 0) {
        return `of the ${strong('role')}`;
    }
    return regions.length > REGIONS_LIMIT
        ? `in ${strong(`${regions.length} Regions`)}`
        : `in ${strong(regions.map(region => link(markdown(region), sesPage(partition, region))).join(', '))}`;
}

function table(header, rows) {
    return [header, header.map(() => ':--'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

const NEVER = { after: [], data: false, asynchronous: false };
const CATALOGUE = {
    'multi-region-endpoint': { ...NEVER, api: 'ses', arnType: 'multi-region-endpoint', taggable: true, asynchronous: true },
    'ingress-point': { ...NEVER, api: 'mail-manager', arnType: 'mailmanager-ingress-point', taggable: true, asynchronous: true },
    tenant: { ...NEVER, api: 'ses', arnType: 'tenant', taggable: true },
    'rule-set': { ...NEVER, api: 'mail-manager', arnType: 'mailmanager-rule-set', taggable: true, after: ['ingress-point'] },
    'traffic-policy': { ...NEVER, api: 'mail-manager', arnType: 'mailmanager-traffic-policy', taggable: true, after: ['ingress-point'] },
    relay: { ...NEVER, api: 'mail-manager', arnType: 'mailmanager-smtp-relay', taggable: true, after: ['rule-set'] },
    'address-list': {
        ...NEVER,
        api: 'mail-manager',
        arnType: 'mailmanager-address-list',
        taggable: true,
        after: ['rule-set', 'traffic-policy'],
    },
    archive: {
        ...NEVER,
        api: 'mail-manager',
        arnType: 'mailmanager-archive',
        taggable: true,
        after: ['rule-set', 'configuration-set'],
        data: true,
    },
    'addon-instance': { ...NEVER, api: 'mail-manager', arnType: 'addon-instance', taggable: true, after: ['rule-set', 'traffic-policy'] },
    'addon-subscription': {
        ...NEVER,
        api: 'mail-manager',
        arnType: 'addon-subscription',
        taggable: true,
        after: ['addon-instance'],
        data: true,
    },
    'receipt-rule-set': { ...NEVER, api: 'receiving', arnType: undefined, taggable: false },
    'receipt-filter': { ...NEVER, api: 'receiving', arnType: undefined, taggable: false },
    identity: { ...NEVER, api: 'ses', arnType: 'identity', taggable: true, after: ['tenant', 'multi-region-endpoint'] },
    'configuration-set': { ...NEVER, api: 'ses', arnType: 'configuration-set', taggable: true, after: ['tenant', 'identity'] },
    'dedicated-ip-pool': { ...NEVER, api: 'ses', arnType: 'dedicated-ip-pool', taggable: true, after: ['configuration-set'] },
    template: { ...NEVER, api: 'ses', arnType: 'template', taggable: true, after: ['tenant'], data: true },
    'custom-verification-email-template': { ...NEVER, api: 'ses', arnType: 'custom-verification-email-template', taggable: true, data: true },
    'contact-list': { ...NEVER, api: 'ses', arnType: 'contact-list', taggable: true, data: true },
    'export-job': { ...NEVER, api: 'ses', arnType: 'export-job', taggable: false },
};
const KINDS = Object.keys(CATALOGUE);
const SHARED_POOLS = new Set(['ses-shared-pool', 'ses-default-dedicated-pool']);
function isAwsOwned({ kind, name }) {
    return kind === 'dedicated-ip-pool' && SHARED_POOLS.has(name);
}
function locate(arn) {
    const { region = '', type = '' } = /^arn:[\w-]+:ses:(?<region>[\w-]+):\d{12}:(?<type>[\w-]+)\//.exec(arn)?.groups ?? {};
    const kind = KINDS.find(each => CATALOGUE[each].arnType === type);
    return kind && { region, kind };
}

function keyOf({ kind, region, name, arn }) {
    return arn ?? `${region}/${kind}/${name}`;
}

const LIMIT = 100;
const NAMES_LIMIT = 20;
const REASONS = {
    'not-selected': 'no selector matches it',
    'holds-data': 'it holds data or a paid subscription (`include-data` is off)',
    going: 'it is on its way out already',
    'tags-unreadable': 'its tags could not be read',
};
const FATES = { deleted: 'deleted by this run', going: 'this run has asked for its deletion, which is under way' };
function approval(digest, role) {
    const what = role ? 'the role goes too' : 'there is no role to delete';
    return `### To delete this, and nothing else\n\nRun the teardown without \`dry-run\`, and with the digest of this plan: ${what}. If the plan is another by then, nothing is deleted.\n\n\`\`\`yaml\nexpected-plan: ${data(digest)}\n\`\`\``;
}
function teardownParts({ plan, swept, attempts, blocking, ending }) {
    const failed = [...swept.values()].filter(each => each.state === 'failed');
    return [
        ...(blocking.length > 0 && attempts.at(-1)?.outcome !== 'deleted' ? [holders(blocking, plan, swept)] : []),
        ...(failed.length > 0 ? [left(failed)] : []),
        ...(plan.gaps.length > 0 ? [gaps(plan)] : []),
        ...(plan.deletions.length > 0 ? [ending === 'planned' ? named(plan) : deletions(plan, swept)] : []),
        ...(attempts.length > 1 ? [timeline(attempts)] : []),
        ...(plan.kept.length > 0 ? [kept(plan)] : []),
    ];
}
function section(title, items) {
    return `### ${title}\n\n${limited(items, LIMIT, list)}`;
}
function rows(header, all) {
    return limited(all, LIMIT, some => table(header, some));
}
function groups(all, by) {
    return [...Map.groupBy(all, by).values()];
}
function holders(blocking, plan, swept) {
    const reasons = new Map(plan.kept.map(({ resource, reason }) => [keyOf(resource), REASONS[reason]]));
    const known = new Map([...plan.deletions, ...plan.kept.map(({ resource }) => resource)].map(each => [keyOf(each), each]));
    const why = (arn) => {
        const done = swept.get(arn);
        if (done !== undefined) {
            return done.state === 'failed' ? done.problem.message : FATES[done.state];
        }
        return reasons.get(arn) ?? (locate(arn) === undefined ? 'it is of a kind that this action does not know' : 'it is not in the plan');
    };
    const what = (arn) => {
        const resource = known.get(arn);
        return resource === undefined ? code(arn) : `${markdown(resource.kind)} ${code(resource.name)}`;
    };
    return section('What holds the role', blocking.map(({ arn, region }) => `${what(arn)} in ${strong(markdown(data(region)))}: ${markdown(why(arn))}`));
}
function named({ deletions: planned }) {
    return section('What would be deleted', groups(planned, ({ kind, name }) => `${kind} ${name}`).map(same => {
        const [{ kind, name }] = same;
        return `${markdown(kind)} ${code(name)} in ${same.map(({ region }) => markdown(region)).join(', ')}`;
    }));
}
function deletions({ deletions: planned }, swept) {
    return `### Resources\n\n${rows(['Kind', 'Deleted', 'Left', 'Regions'], groups(planned, ({ kind }) => kind).map(same => {
        const fates = same.map(resource => swept.get(keyOf(resource)));
        const done = fates.filter(fate => fate !== undefined && fate.state !== 'failed').length;
        const going = fates.filter(fate => fate?.state === 'going');
        const until = latest(going.map(({ goneBy }) => goneBy));
        const still = going.length > 0 ? ` (${going.length} ${until ? `gone by ${until}` : 'on the way'})` : '';
        return [markdown(same[0].kind), `${done}${still}`, String(same.length - done), regionsOf(same)];
    }))}`;
}
function left(failed) {
    return section('What could not be deleted', groups(failed, ({ resource: { region, kind }, problem: { message, advice } }) => [region, kind, message, advice].join('\n')).map(same => {
        const [{ resource, problem }] = same;
        const names = same.slice(0, NAMES_LIMIT).map(each => code(each.resource.name));
        const more = same.length > NAMES_LIMIT ? ` and ${same.length - NAMES_LIMIT} more` : '';
        return `${markdown(resource.kind)} ${names.join(', ')}${more} in ${strong(markdown(resource.region))}: ${markdown(problem.message)}<br>**What to do:** ${markdown(problem.advice)}`;
    }));
}
function gaps({ gaps: all }) {
    return section('What could not be listed', groups(all, ({ region, problem }) => `${region}\n${problem.message}`).map(same => {
        const [{ region, problem }] = same;
        return `${[...new Set(same.map(({ kind }) => markdown(kind)))].join(', ')} in ${strong(markdown(region))}: ${markdown(problem.message)}`;
    }));
}
function kept({ kept: all }) {
    return fold(`What stays: ${count(all.length, 'resource')}`, rows(['Kind', 'How many', 'Why', 'Regions'], groups(all, ({ resource: { kind }, reason }) => `${kind} ${reason}`).map(same => {
        const [{ resource, reason }] = same;
        const resources = same.map(each => each.resource);
        const until = latest(resources.map(({ goneBy }) => goneBy));
        const why = markdown(REASONS[reason] + (until ? `, gone by ${until}` : ''));
        return [markdown(resource.kind), String(same.length), why, regionsOf(resources)];
    })));
}
function regionsOf(resources) {
    return markdown(places(resources.map(({ region }) => region)));
}
function latest(dates) {
    return dates
        .flatMap(date => (date ? [date.toISOString().slice(0, 10)] : []))
        .toSorted()
        .at(-1);
}
const SHORTEST_BAR = 1_000;
const TICKS = 4;
const INTERVALS = [
    [1, '1second'],
    [5, '5second'],
    [15, '15second'],
    [30, '30second'],
    [60, '1minute'],
    [300, '5minute'],
    [900, '15minute'],
    [1_800, '30minute'],
    [3_600, '1hour'],
];
function timeline(attempts) {
    const earlier = attempts.length - LIMIT;
    const bars = attempts.slice(-LIMIT).map(({ number, startedAt, endedAt, outcome }) => ({
        name: number === 0 ? 'Earlier run' : `Request ${number}`,
        outcome: outcome.replace('-', ' '),
        style: outcome === 'deleted' || outcome === 'absent' ? 'done' : 'crit',
        start: startedAt,
        end: Math.max(endedAt ?? startedAt, startedAt + SHORTEST_BAR),
    }));
    const seconds = (Math.max(...bars.map(({ end }) => end)) - Math.min(...bars.map(({ start }) => start))) / 1_000;
    const [, interval] = INTERVALS.find(([each]) => seconds / each <= TICKS) ?? [0, '6hour'];
    const chart = [
        '```mermaid',
        'gantt',
        "    accTitle: Requests for the role's deletion",
        `    accDescr: ${bars.map(({ name, outcome }) => `${name} came to ${outcome}`).join('. ')}.`,
        '    dateFormat x',
        '    axisFormat %H:%M:%S',
        `    tickInterval ${interval}`,
        ...bars.flatMap(({ name, outcome, style, start, end }) => [`    section ${name}`, `    ${outcome} :${style}, ${start}, ${end}`]),
        '```',
    ].join('\n');
    return `### Requests for deletion\n\n${chart}${earlier > 0 ? `\n\n${count(earlier, 'earlier request')} in the JSON report.` : ''}`;
}

const SUMMARY_LIMIT = 900_000;
function summary(result) {
    return withinLimit(whole(result));
}
function withinLimit(text) {
    return cut(text, SUMMARY_LIMIT, 'The rest does not fit into a summary: see the JSON report.');
}
function whole(result) {
    const { status, problem, account, check, teardown } = result;
    const parts = [
        `## ${statusMark(result)} SES role gate: ${status}`,
        markdown(headline(result)),
        ...(problem ? [whatHappened(problem)] : []),
        ...(status === 'planned' && teardown?.digest ? [approval(teardown.digest, teardown.role?.kind === 'found')] : []),
        ...findingParts(verdictOf(result).findings, account?.partition ?? ''),
        ...(teardown ? teardownParts(teardown) : []),
        ...(check ? [rules(check.judgements, [...check.snapshot.regions.keys()])] : []),
        ...(check || teardown ? [fold('Facts', facts(result))] : []),
    ];
    return `${parts.join('\n\n')}\n`;
}
function whatHappened({ message, advice }) {
    return `**What happened:** ${markdown(message, 4000)}\n\n**What to do:** ${markdown(advice, 2000)}`;
}
function rules(judgements, regions) {
    const of = (rule) => judgements.filter(judgement => judgement.rule === rule);
    const cell = (rule, region) => worstMark(of(rule).filter(judgement => judgement.region === region));
    const applies = (rule) => of(rule).some(({ outcome }) => outcome !== 'not-applicable');
    const isRegional = (rule) => of(rule).some(({ region }) => region !== undefined);
    const judged = RULE_IDS.filter(applies);
    const idle = RULE_IDS.filter(rule => of(rule).length > 0 && !applies(rule));
    const off = RULE_IDS.filter(rule => of(rule).length === 0);
    const notes = [
        '✅ passed · ❌ error · ⚠️ warning · ❓ could not be looked at · ➖ does not apply',
        ...(idle.length > 0 ? [`Nothing to judge: ${idle.map(rule => code(rule)).join(', ')}`] : []),
        ...(off.length > 0 ? [`Off: ${off.map(rule => code(rule)).join(', ')}`] : []),
    ];
    const role = judged.filter(rule => !isRegional(rule));
    const regional = judged.filter(isRegional);
    const columns = [undefined, ...regions];
    const tables = regions.length <= REGIONS_LIMIT
        ? [
            table(['Rule', 'Role', ...regions.map(region => markdown(region))], judged.map(rule => [code(rule), ...columns.map(column => cell(rule, column))])),
        ]
        : [
            table(['Rule', 'Role'], role.map(rule => [code(rule), cell(rule, undefined)])),
            table(['Region', ...regional.map(rule => code(rule))], regions.map(region => [markdown(region), ...regional.map(rule => cell(rule, region))])),
        ];
    const looked = `What was looked at: ${count(judged.length, 'rule')}, ${count(regions.length, 'Region')}`;
    return fold(looked, [...tables, `<sub>${notes.join('<br>')}</sub>`].join('\n\n'));
}
function facts({ account, principal, check, teardown, startedAt, finishedAt }) {
    const partition = account?.partition ?? '';
    const reading = check?.snapshot.role ?? teardown?.role;
    const role = reading?.kind === 'found' ? reading.value : undefined;
    const policy = check?.snapshot.policy;
    const lastUsed = role?.lastUsed;
    return list([
        `Account: ${code(account?.id ?? '')} (${markdown(partition)})`,
        `Acting as: ${code(principal ?? '')}`,
        ...(role ? [`Role: ${link(code(role.arn), rolePage(partition))}`] : []),
        ...(role?.created ? [`Role created: ${day(role.created)}${check?.created ? ', by this run' : ''}`] : []),
        ...(role
            ? [
                `Role last used: ${lastUsed ? `${day(lastUsed.at)}${lastUsed.region ? ` in ${markdown(data(lastUsed.region))}` : ''}` : 'not in the last 400 days'}`,
            ]
            : []),
        ...(check?.described ? ['Description: changed by this run'] : []),
        ...(policy?.kind === 'found' ? [`Policy version: ${code(policy.value.id)}`] : []),
        ...[...(check?.snapshot.regions ?? [])].flatMap(([region, { account: ses }]) => ses?.kind === 'found' ? [`SES in ${link(markdown(region), sesPage(partition, region))}: ${quota(ses.value)}`] : []),
        ...(teardown?.digest ? [`Plan digest: ${code(teardown.digest)}`] : []),
        `Took: ${duration(finishedAt - startedAt)}${check && check.looks > 1 ? `, ${check.looks} looks` : ''}, until ${minute(finishedAt)}`,
    ]);
}
function quota(ses) {
    const left = quotaLeft(ses);
    if (left === undefined) {
        return 'send quota unknown';
    }
    return left === Number.POSITIVE_INFINITY
        ? 'unlimited send quota'
        : `${grouped(left)} of ${grouped(Number(ses.quota))} messages left in 24 hours`;
}
function day(date) {
    return date.toISOString().slice(0, 10);
}
function minute(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

async function publish(planned, reporting, ports) {
    const { runner } = ports;
    let path = reporting['report-path'];
    let result = planned;
    try {
        await writeWhole(path, `${json(report(result), 2)}\n`);
    }
    catch (error) {
        const problem = fail('input', `\`report-path\`: the report can't be written: ${data(error.message)}`, 'name a file in a folder that the job may write to');
        runner.log(problem.message);
        path = undefined;
        result = result.problem === undefined ? ended(result, problem, result.finishedAt) : result;
    }
    const lost = withOutputs(outputs(result, path), runner);
    leftOut(result, path).forEach(line => {
        runner.log(line);
    });
    if (reporting['job-summary']) {
        await Promise.try(() => runner.summarize(summary(result))).catch((error) => runner.log(`there is no job summary: ${data(String(error))}`));
    }
    const judgements = judgementLines(result);
    if (judgements.length > 0) {
        runner.group('Rules', judgements);
    }
    annotations(result).forEach(annotation => {
        runner.annotate(annotation);
    });
    if (reporting['comment-on-pr'] !== 'never') {
        await comment(result, reporting, ports);
    }
    runner.log(lastLine(result));
    return result.green && !lost;
}
async function comment(result, reporting, ports) {
    const { runner } = ports;
    try {
        const { keepComment } = await import('./comment.js');
        runner.log(await keepComment(result, reporting, ports));
    }
    catch (thrown) {
        runner.annotate(annotationOf('warning', 'SES role gate: no comment', problemOf$1(thrown)));
    }
}
function withOutputs(values, runner) {
    let lost = false;
    for (const [name, value] of values) {
        try {
            runner.output(name, value);
        }
        catch (error) {
            runner.log(`the output ${name} can't be set: ${data(error.message)}`);
            lost = true;
        }
    }
    return lost;
}

const publish$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    publish
}, Symbol.toStringTag, { value: 'Module' }));

const SLOWER = 1.5;
const FASTER = 0.95;
const SLOWEST = 8;
function lane(interval, clock, signal, isThrottled) {
    let next = Number.NEGATIVE_INFINITY;
    let pace = interval;
    return async (task) => {
        const now = clock.now();
        const start = Math.max(now, next);
        next = start + pace;
        if (start > now) {
            await clock.sleep(start - now, signal);
        }
        try {
            const result = await task();
            pace = Math.max(interval, pace * FASTER);
            return result;
        }
        catch (error) {
            if (isThrottled?.(error)) {
                pace = Math.min(interval * SLOWEST, pace * SLOWER);
                next = Math.max(next, clock.now() + pace);
            }
            throw error;
        }
    };
}

const anyPath = ({ id, partition }) => ({
    Resource: [`arn:${partition}:iam::${id}:role/${ROLE_NAME}`, `arn:${partition}:iam::${id}:role/*/${ROLE_NAME}`],
});
const role = (account) => ({ Resource: roleArn(account) });
const managedPolicy = (account) => ({ Resource: policyArn(account) });
const everything = () => ({ Resource: '*' });
const ses = (kind) => ({ id, partition }) => ({ Resource: `arn:${partition}:ses:*:${id}:${kind}/*` });
const sesResources = ({ id, partition }) => ({ Resource: `arn:${partition}:ses:*:${id}:*` });
const SCOPES = {
    'iam:GetRole': anyPath,
    'iam:ListAttachedRolePolicies': anyPath,
    'iam:ListRolePolicies': anyPath,
    'iam:GetPolicy': managedPolicy,
    'iam:GetPolicyVersion': managedPolicy,
    'iam:CreateServiceLinkedRole': account => ({
        ...role(account),
        Condition: { StringEquals: { 'iam:AWSServiceName': SERVICE_PRINCIPAL } },
    }),
    'iam:UpdateRoleDescription': role,
    'ses:GetAccount': everything,
    'ses:GetEmailIdentity': ses('identity'),
    'ses:GetConfigurationSet': ses('configuration-set'),
    'iam:DeleteServiceLinkedRole': anyPath,
    'iam:GetServiceLinkedRoleDeletionStatus': anyPath,
    'ses:ListMultiRegionEndpoints': everything,
    'ses:ListIngressPoints': everything,
    'ses:ListTenants': everything,
    'ses:ListRuleSets': everything,
    'ses:ListTrafficPolicies': everything,
    'ses:ListRelays': everything,
    'ses:ListAddressLists': everything,
    'ses:ListArchives': everything,
    'ses:ListAddonInstances': everything,
    'ses:ListAddonSubscriptions': everything,
    'ses:ListReceiptRuleSets': everything,
    'ses:ListReceiptFilters': everything,
    'ses:ListEmailIdentities': everything,
    'ses:ListConfigurationSets': everything,
    'ses:ListDedicatedIpPools': everything,
    'ses:ListEmailTemplates': everything,
    'ses:ListCustomVerificationEmailTemplates': everything,
    'ses:ListContactLists': everything,
    'ses:ListExportJobs': everything,
    'ses:ListTagsForResource': everything,
    'ses:ListResourceTenants': sesResources,
    'ses:ListAddressListImportJobs': sesResources,
    'ses:DeleteMultiRegionEndpoint': sesResources,
    'ses:DeleteIngressPoint': sesResources,
    'ses:DeleteTenant': sesResources,
    'ses:DeleteTenantResourceAssociation': sesResources,
    'ses:DeleteRuleSet': sesResources,
    'ses:DeleteTrafficPolicy': sesResources,
    'ses:DeleteRelay': sesResources,
    'ses:DeleteAddressList': sesResources,
    'ses:StopAddressListImportJob': sesResources,
    'ses:DeleteArchive': sesResources,
    'ses:DeleteAddonInstance': sesResources,
    'ses:DeleteAddonSubscription': sesResources,
    'ses:DescribeActiveReceiptRuleSet': everything,
    'ses:SetActiveReceiptRuleSet': everything,
    'ses:DeleteReceiptRuleSet': everything,
    'ses:DeleteReceiptFilter': everything,
    'ses:DeleteEmailIdentity': sesResources,
    'ses:DeleteConfigurationSet': sesResources,
    'ses:DeleteDedicatedIpPool': sesResources,
    'ses:DeleteEmailTemplate': sesResources,
    'ses:DeleteCustomVerificationEmailTemplate': sesResources,
    'ses:DeleteContactList': sesResources,
    'ses:CancelExportJob': sesResources,
};
function policyFor(actions, account) {
    const statements = new Map();
    for (const action of actions) {
        const scope = SCOPES[action](account);
        const key = JSON.stringify(scope);
        statements.set(key, { Effect: 'Allow', Action: [...(statements.get(key)?.Action ?? []), action], ...scope });
    }
    const nothing = { Effect: 'Deny', Action: ['*'], Resource: '*' };
    return { Version: '2012-10-17', Statement: statements.size > 0 ? [...statements.values()] : [nothing] };
}
function statementFor(action, account) {
    return { Effect: 'Allow', Action: [action], ...SCOPES[action](account) };
}

const TRIES = 6;
const BETWEEN_TRIES = { least: 100, initial: 500, max: 8_000 };
const KEYS_NOT_FETCHED = "Couldn't retrieve verification key";
const OUT_OF_TIME = /Signature (?:expired|not yet current)/;
function mayChange(error) {
    const sdkError = Object(error);
    if (sdkError.code === 'ENOTFOUND') {
        return false;
    }
    return (isThrottlingError(sdkError) ||
        isTransientError(sdkError) ||
        sdkError.code === 'EAI_AGAIN' ||
        String(sdkError.name).startsWith('ConcurrentModification') ||
        String(sdkError.message).includes(KEYS_NOT_FETCHED) ||
        OUT_OF_TIME.test(sdkError.message));
}
function caller(clock, random, signal, callWithin, answerWithin = callWithin) {
    return async function call(send, lane = task => task()) {
        let left = callWithin;
        for (let tries = 1;; tries++) {
            signal.throwIfAborted();
            const limited = async () => {
                const began = uptime();
                try {
                    return await untilAborted(send, AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(Math.min(left, answerWithin)))]));
                }
                finally {
                    left -= uptime() - began;
                }
            };
            try {
                return await lane(limited);
            }
            catch (error) {
                signal.throwIfAborted();
                if (tries === TRIES || left <= 0 || !mayChange(error)) {
                    throw error;
                }
                const began = uptime();
                await clock.sleep(backoff(tries, BETWEEN_TRIES, random), signal);
                left -= uptime() - began;
                if (left <= 0) {
                    throw error;
                }
            }
        }
    };
}
function uptime() {
    return process.uptime() * 1000;
}
function untilAborted(send, abortSignal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    abortSignal.addEventListener('abort', () => reject(abortSignal.reason), { once: true });
    send({ abortSignal }).then(resolve, reject);
    return promise;
}

function serviceError(error) {
    const { name, message, code } = Object(error);
    return {
        name: data(String(name ?? 'Error'), 100),
        message: data(String(message ?? error), 500),
        code: typeof code === 'string' ? data(code, 100) : undefined,
    };
}
const NO_VALID_CREDENTIALS = new Set([
    'ExpiredToken',
    'ExpiredTokenException',
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'SignatureDoesNotMatch',
    'InvalidSignatureException',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'IncompleteSignature',
    'RequestExpired',
    'RequestInTheFuture',
    'RequestTimeTooSkewed',
]);
const UNREADABLE = /^(?:SyntaxError|Stranger|Unreadable|Error: @aws-sdk XML parse error)\b/;
const SDK_HINT = / Deserialization error: to see the raw response.*$/;
function isRefusal(error) {
    return ['UnrecognizedClientException', 'InvalidClientTokenId'].includes(serviceError(error).name);
}
function problemOf(error, operation) {
    if (error instanceof RunError) {
        throw error;
    }
    const { name, message, code } = serviceError(error);
    const said = `${operation.action} in ${operation.region}: ${name}: ${message}`;
    if (/^AccessDenied/.test(name)) {
        return {
            code: 'access-denied',
            message: `${operation.action} was denied: ${message}`,
            advice: allow(operation, message),
            settled: true,
        };
    }
    const { region, accepted, isGlobal } = operation;
    if (operation.action.startsWith('sts:') && name === 'RegionDisabledException') {
        return {
            code: 'region-disabled',
            message: `STS is off in ${region}: ${message}`,
            advice: `activate STS for ${region} in the account settings of IAM, or name another Region first in \`aws-region\``,
            settled: true,
        };
    }
    if (operation.action.startsWith('ses:') && accepted !== true && isOptIn(region) && isRefusal(error)) {
        return isGlobal === true
            ? {
                code: 'credentials',
                message: `${region} does not accept the session token, which does not tell whether the Region is off: ${name}: ${message}`,
                advice: `set \`role-to-assume\`: the token of this session may be of STS's global endpoint, which opt-in Regions refuse; or enable ${region} under "AWS Regions" in the account settings`,
                settled: true,
            }
            : {
                code: 'region-disabled',
                message: `${region} does not accept the account's credentials: ${name}: ${message}`,
                advice: `${region} is an opt-in Region that the account has not enabled, or an organization's policy keeps it off: enable it under "AWS Regions" in the account settings, or leave it out of \`aws-region\``,
                settled: true,
            };
    }
    if (NO_VALID_CREDENTIALS.has(name)) {
        const advice = /^Expired|^RequestExpired/.test(name)
            ? 'authenticate right before this step, or raise `role-duration-seconds`'
            : "check the job's credentials, and that the runner's clock is right";
        return { code: 'credentials', message: `AWS does not accept the credentials: ${said}`, advice, settled: true };
    }
    if (isThrottlingError(Object(error))) {
        return {
            code: 'throttled',
            message: `throttled to the end: ${said}`,
            advice: 'run fewer jobs at once against this account, or run the job again',
            settled: false,
        };
    }
    if (code !== undefined || name === 'TimeoutError') {
        return {
            code: 'unreachable',
            message: `no answer to ${operation.action} in ${operation.region}: ${code ?? name}: ${message}`,
            advice: "check the runner's way to AWS: DNS, firewall, HTTPS_PROXY and NO_PROXY",
            settled: !mayChange(error),
        };
    }
    if (UNREADABLE.test(`${name}: ${message}`)) {
        return {
            code: 'unexpected',
            message: `the answer to ${operation.action} in ${operation.region} is not one of AWS: ${message.replace(SDK_HINT, '')}`,
            advice: 'check AWS_ENDPOINT_URL and the proxy: is it AWS that answers?',
            settled: !mayChange(error),
        };
    }
    if (name === 'EndpointError') {
        return {
            code: 'unexpected',
            message: said,
            advice: 'check AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT, and what the profile has in their place',
            settled: true,
        };
    }
    return {
        code: 'unexpected',
        message: said,
        advice: 'run the job again; if it stays so, see the AWS Health Dashboard',
        settled: !mayChange(error),
    };
}
function allow({ action, account }, message) {
    if (message.includes('explicit deny')) {
        return `a policy denies ${action} explicitly, and no Allow overrides that: look at the role's policies, its permissions boundary and the organization's service control policies`;
    }
    if (message.includes('session policy')) {
        return `the session's own policy leaves ${action} out: look at the step that made the session, or set \`scope-session: false\``;
    }
    return account === undefined || action.startsWith('sts:')
        ? `allow ${action}`
        : `add this statement to the role's permissions: \`${JSON.stringify(statementFor(action, account))}\``;
}

const NOT_THERE = /^(?:NoSuchEntity|NoSuchEntityException|NotFoundException|ResourceNotFoundException)$/;
function saysGone(error, codes) {
    const { httpStatusCode = 0, requestId } = Object(error).$metadata ?? {};
    return codes.test(serviceError(error).name) && requestId !== undefined && httpStatusCode < 500;
}
class Unreadable extends Error {
    name = 'Unreadable';
}
function required(value, what) {
    if (value === undefined) {
        throw new Unreadable(`the answer has no ${what}`);
    }
    return value;
}
function text(value, what) {
    if (typeof value !== 'string') {
        throw new Unreadable(`the answer has no ${what}`);
    }
    return value;
}
async function look(call, operation, send) {
    try {
        return { kind: 'found', value: await call(send) };
    }
    catch (error) {
        return saysGone(error, NOT_THERE) ? { kind: 'absent' } : { kind: 'unreadable', problem: problemOf(error, operation) };
    }
}
const PAGES = 1_000;
async function pages(page) {
    const items = [];
    const seen = new Set();
    let marker;
    for (let number = 1; number <= PAGES; number++) {
        const { items: more, next } = await page(marker);
        items.push(...more);
        if (next === undefined) {
            return items;
        }
        if (seen.has(next)) {
            break;
        }
        seen.add(next);
        marker = next;
    }
    throw new Unreadable('the list has no end: AWS repeats a page');
}
function validDate(date) {
    return Number.isFinite(date?.getTime()) ? date : undefined;
}

const REQUEST_IDS = ['x-amzn-requestid', 'x-amzn-request-id', 'x-amz-request-id'];
const LARGEST_ANSWER = 16 * 1024 * 1024;
const LARGEST_XML = 4 * 1024 * 1024;
const DOCUMENT_TYPE = '<!doctype';
const QUERY = 'application/x-www-form-urlencoded';
class Stranger extends Error {
    name = 'Stranger';
}
class EndpointError extends Error {
    name = 'EndpointError';
}
function refuseProtocol(protocol) {
    if (!reaches(protocol)) {
        throw new EndpointError('the endpoint is none of http:// or https://');
    }
}
class NotConnected extends Error {
    name = 'TimeoutError';
    code = 'ETIMEDOUT';
}
function awsHandler({ httpAgent, httpsAgent }, connectWithin) {
    return {
        async handle(request$2, { abortSignal }) {
            abortSignal?.throwIfAborted();
            const { protocol, hostname, port, method, headers, body } = request$2;
            refuseProtocol(protocol);
            const query = buildQueryString(request$2.query);
            const path = `${request$2.path}${query && `?${query}`}`;
            const { promise, resolve, reject } = Promise.withResolvers();
            const options = { host: hostname.replace(/^\[|\]$/g, ''), port, method, path, headers };
            const answered = (response) => read(response, headers['content-type'] === QUERY, resolve, reject);
            const asked = protocol === 'https:'
                ? request({ ...options, agent: httpsAgent }, answered)
                : request$1({ ...options, agent: httpAgent }, answered);
            const stop = () => {
                asked.destroy();
                reject(abortSignal?.reason);
            };
            abortSignal?.addEventListener('abort', stop, { once: true });
            asked
                .on('socket', socket => {
                if (socket.connecting) {
                    const late = setTimeout(() => asked.destroy(new NotConnected(`no connection within ${connectWithin} ms`)), connectWithin);
                    socket.once('connect', () => clearTimeout(late)).once('close', () => clearTimeout(late));
                }
            })
                .on('upgrade', (_, socket) => {
                socket.destroy();
                reject(new Stranger('it goes over to another protocol'));
            })
                .on('error', reject)
                .on('close', () => abortSignal?.removeEventListener('abort', stop))
                .end(body);
            return { response: await promise };
        },
    };
}
function read(response, xml, resolve, reject) {
    const { statusCode = 0, headers } = response;
    const largest = xml ? LARGEST_XML : LARGEST_ANSWER;
    const chunks = [];
    let size = 0;
    const unreadable = (why) => Object.assign(new Unreadable(why), { $metadata: { httpStatusCode: statusCode } });
    response
        .on('data', (chunk) => {
        size += chunk.length;
        if (size > largest) {
            response.destroy(unreadable('the answer is too large'));
        }
        chunks.push(chunk);
    })
        .on('end', () => {
        const body = Buffer.concat(chunks);
        if (xml && body.toString('latin1').toLowerCase().includes(DOCUMENT_TYPE)) {
            reject(unreadable('the answer has a document type, as pages have'));
        }
        else {
            resolve(new HttpResponse({ statusCode, headers: headers, body }));
        }
    })
        .on('error', reject);
    if (statusCode < 400 && !REQUEST_IDS.some(name => headers[name])) {
        response.destroy(new Stranger(`it has HTTP status ${statusCode} and no request id`));
    }
}

const LIMITS = { connect: 5_000, answer: 15_000, call: 45_000 };
const USER_AGENT = `ses-role-gate/${VERSION} lang/js md/nodejs#${process.versions.node} os/${process.platform}`;
const CUSTOM_USER_AGENT = [['ses-role-gate', VERSION]];
function transport(connections, limits) {
    return {
        requestHandler: awsHandler(connections, limits.connect),
        customUserAgent: CUSTOM_USER_AGENT,
        maxAttempts: 1,
    };
}

const query = (service, version) => new AwsQueryProtocol({
    defaultNamespace: `com.amazonaws.${service}`,
    xmlNamespace: `https://${service}.amazonaws.com/doc/${version}/`,
    version,
});
const SERVICES = {
    STS: { name: 'sts', protocol: () => query('sts', '2011-06-15') },
    IAM: { name: 'iam', protocol: () => query('iam', '2010-05-08') },
    SESv2: { name: 'ses', protocol: () => new AwsRestJsonProtocol({ defaultNamespace: 'com.amazonaws.sesv2' }) },
};
const SERDE = { base64Decoder: fromBase64, base64Encoder: toBase64, utf8Decoder: fromUtf8, utf8Encoder: toUtf8 };
const SKEWED = 240_000;
function client(id, region, transport, env, credentials) {
    const { name, protocol: make } = SERVICES[id];
    const protocol = make();
    protocol.setSerdeContext(SERDE);
    let endpoint;
    let skew = 0;
    const signed = async (request, signingRegion) => {
        if (credentials === undefined) {
            return request;
        }
        const signer = new SignatureV4({ credentials, region: signingRegion, service: name, sha256: Sha256Node });
        return (await signer.sign(request, { signingDate: new Date(Date.now() + skew) }));
    };
    return {
        async send(operation$1, input, { abortSignal }) {
            const [, ...parts] = operation$1;
            const schema = operation(...parts);
            endpoint ??= endpointOf(id, region, env);
            const { url, signingRegion } = await endpoint;
            const context = { ...SERDE, endpoint: async () => ({ url }) };
            const request = (await protocol.serializeRequest(schema, input, context));
            Object.assign(request.headers, {
                host: url.host,
                'user-agent': USER_AGENT,
                ...(request.body && { 'content-length': String(Buffer.byteLength(request.body)) }),
            });
            const { response } = await transport.requestHandler.handle(await signed(request, signingRegion), { abortSignal });
            try {
                return (await protocol.deserializeResponse(schema, context, response));
            }
            catch (error) {
                throw told(error, response);
            }
        },
    };
    function told(error, { statusCode, headers }) {
        const found = Object(error);
        found.$metadata ??= { httpStatusCode: statusCode };
        const ahead = Date.parse(headers['date'] ?? '') - Date.now();
        if (statusCode >= 400 && Math.abs(ahead - skew) >= SKEWED) {
            skew = ahead;
            found.$metadata.clockSkewCorrected = true;
        }
        return error;
    }
}
async function endpointOf(id, region, env) {
    return plainEndpoint(id, region, env) ?? (await import('./endpoint-rules.js')).endpointByRules(id, region);
}

async function ambientCredentials(env, connections, limits, region) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken, AWS_PROFILE: profile, } = env;
    if (accessKeyId && secretAccessKey && !profile) {
        return async () => ({ accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) });
    }
    return (await import('./credential-chain.js')).credentialChain(connections, limits, region);
}

const CreateServiceLinkedRole = CreateServiceLinkedRole$;
const DeleteServiceLinkedRole = DeleteServiceLinkedRole$;
const GetPolicy = GetPolicy$;
const GetPolicyVersion = GetPolicyVersion$;
const GetRole = GetRole$;
const GetServiceLinkedRoleDeletionStatus = GetServiceLinkedRoleDeletionStatus$;
const ListAttachedRolePolicies = ListAttachedRolePolicies$;
const ListRolePolicies = ListRolePolicies$;
const UpdateRoleDescription = UpdateRoleDescription$;
function iamRole(client, call, account, region) {
    const operation = (action) => ({ action, region, account });
    const name = { RoleName: ROLE_NAME };
    const PolicyArn = policyArn(account);
    const version = (id) => look(call, operation('iam:GetPolicyVersion'), async (options) => {
        const { PolicyVersion: found } = await client.send(GetPolicyVersion, { PolicyArn, VersionId: id }, options);
        return { id, document: required(found?.Document, 'policy document') };
    });
    const change = async (action, act) => {
        try {
            return { kind: 'done', changed: await act() };
        }
        catch (error) {
            return { kind: 'failed', problem: problemOf(error, operation(action)) };
        }
    };
    return {
        role: () => look(call, operation('iam:GetRole'), async (options) => readRole((await client.send(GetRole, name, options)).Role, account)),
        attachedPolicies: () => look(call, operation('iam:ListAttachedRolePolicies'), options => pages(async (Marker) => {
            const page = await client.send(ListAttachedRolePolicies, { ...name, Marker }, options);
            return {
                items: required(page.AttachedPolicies, 'list of policies').map(({ PolicyArn: arn }) => required(arn, 'policy ARN')),
                next: page.IsTruncated ? required(page.Marker, 'marker of the next page') : page.Marker,
            };
        })),
        inlinePolicies: () => look(call, operation('iam:ListRolePolicies'), options => pages(async (Marker) => {
            const page = await client.send(ListRolePolicies, { ...name, Marker }, options);
            return {
                items: required(page.PolicyNames, 'list of policies'),
                next: page.IsTruncated ? required(page.Marker, 'marker of the next page') : page.Marker,
            };
        })),
        async policy() {
            const [policy, expected] = await Promise.all([
                look(call, operation('iam:GetPolicy'), async (options) => required((await client.send(GetPolicy, { PolicyArn }, options)).Policy?.DefaultVersionId, 'default version')),
                version(POLICY_VERSION),
            ]);
            if (policy.kind !== 'found') {
                return policy;
            }
            return policy.value === POLICY_VERSION ? expected : version(policy.value);
        },
        create: description => change('iam:CreateServiceLinkedRole', async () => {
            try {
                const { Role } = await call(options => client
                    .send(CreateServiceLinkedRole, { AWSServiceName: SERVICE_PRINCIPAL, Description: description }, options)
                    .catch(withoutRoom));
                if (Role?.RoleName !== undefined && Role.RoleName !== ROLE_NAME) {
                    throw new Unreadable(`it made the role ${Role.RoleName}`);
                }
                return true;
            }
            catch (error) {
                const { name: code, message } = serviceError(error);
                if (code.startsWith('InvalidInput') && message.includes('has been taken')) {
                    return false;
                }
                throw error;
            }
        }),
        requestDeletion: () => look(call, operation('iam:DeleteServiceLinkedRole'), async (options) => required((await client.send(DeleteServiceLinkedRole, name, options)).DeletionTaskId, 'deletion task id')),
        deletionTask: DeletionTaskId => look(call, operation('iam:GetServiceLinkedRoleDeletionStatus'), async (options) => {
            const { Status, Reason } = await client.send(GetServiceLinkedRoleDeletionStatus, { DeletionTaskId }, options);
            const usage = (Reason?.RoleUsageList ?? []).flatMap(({ Region = '', Resources = [] }) => Resources.map(arn => ({ region: Region, arn })));
            return { status: required(Status, 'status'), reason: Reason?.Reason, usage };
        }),
        describe: description => change('iam:UpdateRoleDescription', async () => {
            const { Role } = await call(options => client.send(UpdateRoleDescription, { ...name, Description: description }, options));
            ours(Role?.Arn, account);
            return true;
        }),
    };
}
function withoutRoom(error) {
    const { name, message } = serviceError(error);
    throw name.startsWith('LimitExceeded')
        ? fail('unexpected', `the account has no room for ${ROLE_NAME}: iam:CreateServiceLinkedRole: ${name}: ${message}`, 'raise the quota "Roles per account" of IAM, or delete roles that nobody uses')
        : error;
}
function ours(arn, { id, partition }) {
    const found = required(arn, 'role ARN');
    const whose = `arn:${partition}:iam::${id}:role/`;
    if (!(found.startsWith(whose) && found.toLowerCase().endsWith(`/${ROLE_NAME}`.toLowerCase()))) {
        throw new Unreadable(`the answer tells of another role: ${data(found)}`);
    }
    return found;
}
function readRole(role, account) {
    const lastUsed = role?.RoleLastUsed;
    const used = validDate(lastUsed?.LastUsedDate);
    return {
        arn: ours(role?.Arn, account),
        id: required(role?.RoleId, 'role id'),
        path: required(role?.Path, 'role path'),
        trustPolicy: required(role?.AssumeRolePolicyDocument, 'trust policy'),
        description: role?.Description,
        permissionsBoundary: role?.PermissionsBoundary?.PermissionsBoundaryArn,
        created: validDate(role?.CreateDate),
        lastUsed: used && { at: used, region: lastUsed?.Region },
    };
}

const GetAccount = GetAccount$;
const GetConfigurationSet = GetConfigurationSet$;
const GetEmailIdentity = GetEmailIdentity$;
const SES_INTERVAL = 1_080;
function sesAccount(client, call, lane, account, region) {
    const operation = (action) => ({ action, region, account });
    const inLane = (send) => call(send, lane);
    return {
        account: () => look(inLane, operation('ses:GetAccount'), async (options) => {
            const answer = await client.send(GetAccount, {}, options);
            return {
                sendingEnabled: flag(answer.SendingEnabled),
                enforcementStatus: word(answer.EnforcementStatus),
                productionAccess: flag(answer.ProductionAccessEnabled),
                quota: quantity(answer.SendQuota?.Max24HourSend),
                sent: quantity(answer.SendQuota?.SentLast24Hours),
            };
        }),
        identity: EmailIdentity => look(inLane, operation('ses:GetEmailIdentity'), async (options) => {
            const answer = await client.send(GetEmailIdentity, { EmailIdentity }, options);
            return {
                verifiedForSending: flag(answer.VerifiedForSendingStatus),
                verificationStatus: word(answer.VerificationStatus),
                errorType: word(answer.VerificationInfo?.ErrorType),
            };
        }),
        configurationSet: ConfigurationSetName => look(inLane, operation('ses:GetConfigurationSet'), async (options) => {
            const answer = await client.send(GetConfigurationSet, { ConfigurationSetName }, options);
            return { sendingEnabled: flag(answer.SendingOptions?.SendingEnabled) };
        }),
    };
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function word(value) {
    return typeof value === 'string' ? value : undefined;
}
function quantity(value) {
    return Number.isFinite(value) ? value : undefined;
}

const GONE = /^(?:NotFoundException|NoSuchEntity|ResourceNotFound)|DoesNotExist/;
const IN_THE_WAY = /^(?:Conflict|ConcurrentModification|CannotDelete)/;
const TENANTS_IN_THE_WAY = 'tenant associations';
const NO_SERVICE = /^InvalidAction$/;
const LOOKS = 3;
const BETWEEN_LOOKS = 5_000;
function regionResources(config, caller, clock, signal, account, isGlobal) {
    const { region } = config;
    const turn = lane(SES_INTERVAL, clock, signal, error => isThrottlingError(error));
    let accepted = false;
    const call = async (send) => {
        const answer = await caller(send, turn);
        accepted = true;
        return answer;
    };
    const insist = async (ask) => {
        for (let looks = 1; looks < LOOKS; looks++) {
            try {
                return await ask();
            }
            catch (error) {
                if (accepted || !isRefusal(error)) {
                    throw error;
                }
            }
            await clock.sleep(BETWEEN_LOOKS, signal);
        }
        return ask();
    };
    const loaders = {
        ses: once(async () => (await import('./ses-resources.js')).sesResources(config)),
        receiving: once(async () => (await import('./receiving-resources.js')).receivingResources(config)),
        'mail-manager': once(async () => (await import('./mail-manager-resources.js')).mailManagerResources(config, clock)),
    };
    const serviceOf = (kind) => loaders[CATALOGUE[kind].api]();
    const operationsOf = async (kind) => (await serviceOf(kind)).operations[kind];
    const operation = (action) => ({ action, region, account, accepted, isGlobal: isGlobal() });
    let mailManager = false;
    const resource = (kind, { name, id = name, arn, going = false, goneBy }) => {
        const { arnType } = CATALOGUE[kind];
        return {
            kind,
            region,
            name,
            id,
            arn: arn ?? (arnType && `arn:${account.partition}:ses:${region}:${account.id}:${arnType}/${id}`),
            going,
            goneBy,
        };
    };
    return {
        async list(kind) {
            const { page, listAction } = await operationsOf(kind);
            const { api } = CATALOGUE[kind];
            try {
                const items = await insist(() => pages(marker => call(options => page(marker, options))));
                mailManager ||= api === 'mail-manager';
                return { kind: 'found', value: items.map(each => resource(kind, each)) };
            }
            catch (error) {
                const missing = (api === 'receiving' && saysGone(error, NO_SERVICE)) || (api === 'mail-manager' && !mailManager && hasNoHost(error, region));
                return missing ? { kind: 'found', value: [] } : { kind: 'unreadable', problem: problemOf(error, operation(listAction)) };
            }
        },
        async tags({ kind, arn = '' }) {
            const { tags } = await serviceOf(kind);
            return look(call, operation('ses:ListTagsForResource'), options => tags(arn, options));
        },
        async delete(target) {
            const { remove, release, deleteAction } = await operationsOf(target.kind);
            let asked = deleteAction;
            let unanswered = false;
            const ask = async (action, send) => {
                asked = action;
                const answer = await call(async (options) => {
                    unanswered = true;
                    try {
                        return await send(options);
                    }
                    catch (error) {
                        unanswered = signal.aborted;
                        throw error;
                    }
                });
                unanswered = false;
                return answer;
            };
            const attempt = () => ask(deleteAction, options => remove(target, options)).catch(orGone('gone'));
            try {
                const outcome = await attempt().catch(async (error) => {
                    if (isInTheWay(error) && (await release?.(target, ask).catch(orGone(true)))) {
                        return attempt();
                    }
                    asked = deleteAction;
                    throw error;
                });
                return outcome === 'gone' ? { kind: 'gone' } : { kind: 'going', goneBy: outcome === 'going' ? undefined : outcome };
            }
            catch (error) {
                if (unanswered && signal.aborted && asked === deleteAction) {
                    return { kind: 'failed', problem: notKnown(target) };
                }
                const problem = problemOf(error, operation(asked));
                return { kind: isInTheWay(error) ? 'conflict' : 'failed', problem };
            }
        },
    };
}
function notKnown({ name }) {
    return {
        code: 'cancelled',
        message: `whether ${data(name)} is deleted is not known: the run ended before AWS answered`,
        advice: 'run the job again',
        settled: false,
    };
}
function orGone(value) {
    return error => {
        if (saysGone(error, GONE)) {
            return value;
        }
        throw error;
    };
}
function hasNoHost(error, region) {
    const { hostname } = Object(error);
    return (serviceError(error).code === 'ENOTFOUND' &&
        REGIONS.get(region)?.mailManager !== true &&
        new RegExp(`^mail-manager(?:-fips)?\\.${region}\\.(?:amazonaws|api)\\.`).test(String(hostname)));
}
function isInTheWay(error) {
    const { name, message } = serviceError(error);
    return IN_THE_WAY.test(name) || message.includes(TENANTS_IN_THE_WAY);
}
function once(load) {
    let loaded;
    return () => {
        loaded ??= load();
        return loaded;
    };
}

function assumeProblem(error, operation, role, claims) {
    const problem = problemOf(error, operation);
    const { name, message } = serviceError(error);
    const refused = (advice) => ({
        code: 'credentials',
        message: `${role} could not be assumed: ${name}: ${message}`,
        advice,
        settled: true,
    });
    const issuer = data(claims.iss ?? 'https://token.actions.githubusercontent.com');
    const shown = Object.entries(claims)
        .map(([claim, value]) => `${claim}: ${data(value ?? '(none)')}`)
        .join(', ');
    if (name === 'AccessDenied') {
        return refused(`the role's trust policy has to match the job's ID token (${shown}). Repositories created since 2026-07-15 have the immutable form of sub, repo:OWNER@OWNER_ID/REPOSITORY@REPOSITORY_ID:…, which a condition on repo:OWNER/REPOSITORY:… does not match. The same answer comes where the role does not exist`);
    }
    if (message.includes('No OpenIDConnect provider')) {
        return refused(`create an IAM OIDC identity provider in the role's account, with the URL ${issuer} and the audience ${claims.aud ?? 'of the token'}`);
    }
    if (message.includes('Incorrect token audience')) {
        return refused(`add the token's audience (${shown}) to the account's IAM OIDC identity provider, or set \`audience\` to one that it has`);
    }
    switch (name) {
        case 'PackedPolicyTooLarge':
        case 'PackedPolicyTooLargeException':
        case 'MalformedPolicyDocument':
        case 'MalformedPolicyDocumentException':
            return refused('set `scope-session: false`: the session then has all that the role may do');
        case 'ExpiredTokenException':
            return refused("run the job again; if it stays so, check the runner's clock");
        case 'ValidationError':
            return refused("compare `role-duration-seconds` with the role's maximum session duration, and `role-session-name` with what STS accepts");
        case 'InvalidIdentityToken':
        case 'InvalidIdentityTokenException':
        case 'IDPRejectedClaim':
        case 'IDPRejectedClaimException':
            return refused(`check the account's IAM OIDC identity provider for ${issuer} against the job's ID token (${shown})`);
        default:
            return problem;
    }
}

const AssumeRole = AssumeRoleWithWebIdentity$;
const GetCallerIdentity = GetCallerIdentity$;
const GLOBAL_ENDPOINT = 'sts.amazonaws.com';
function mayBeGlobal(sessionToken) {
    return sessionToken !== undefined && !sessionToken.startsWith('IQoJ');
}
async function openSession(inputs, actions, around) {
    const limits = around.limits ?? LIMITS;
    const shared = transport(around.connections, limits);
    const call = caller(around.clock, around.random, around.signal, limits.call, limits.answer);
    const [region] = inputs['aws-region'];
    const identity = await (inputs['role-to-assume'] === undefined
        ? ambient(region, shared, call, around)
        : assume(inputs, actions, shared, call, around));
    const { account, principal, expires, credentials, isGlobal } = identity;
    const { clock, env, signal } = around;
    return {
        account,
        principal,
        expires,
        iam: iamRole(client('IAM', region, shared, env, credentials), call, account, region),
        ses: perRegion(name => sesAccount(client('SESv2', name, shared, env, credentials), call, lane(SES_INTERVAL, clock, signal), account, name)),
        resources: perRegion(name => regionResources({ ...shared, credentials, region: name }, call, clock, signal, account, isGlobal)),
    };
}
function perRegion(make) {
    const made = new Map();
    return region => {
        const value = made.get(region) ?? make(region);
        made.set(region, value);
        return value;
    };
}
async function ambient(region, shared, call, around) {
    const { connections, env, limits = LIMITS, mask } = around;
    const chain = await ambientCredentials(env, connections, limits, region);
    const profile = env['AWS_PROFILE'];
    let token;
    const credentials = async () => {
        const found = await chain().catch((error) => {
            throw fail('credentials', `there are no AWS credentials: ${whyNone(error)}`, profile
                ? `run \`aws sts get-caller-identity\` before this step: it says what is wrong with AWS_PROFILE ${data(profile)}`
                : 'set `role-to-assume` and give the job "permissions: id-token: write", or run aws-actions/configure-aws-credentials before this step; `aws sts get-caller-identity` says more', error);
        });
        hide(found, mask);
        refuseInvisible(found);
        token = found.sessionToken;
        return found;
    };
    const { principal, accessKeyId } = await identify(credentials, region, shared, call, env);
    const account = accountOf(principal);
    const looks = new Map([[accessKeyId, Promise.resolve()]]);
    const look = async (found) => {
        const now = accountOf((await identify(async () => found, region, shared, call, env)).principal);
        if (now.id !== account.id || now.partition !== account.partition) {
            throw fail('refused', `the job's credentials have changed from account ${account.id} (${account.partition}) to account ${now.id} (${now.partition}): nothing was read or changed with the new ones`, 'keep what gives the credentials, such as AWS_PROFILE or the role of the machine, to one account while the step runs, or set `role-to-assume`');
        }
    };
    return {
        account,
        principal,
        expires: undefined,
        isGlobal: () => mayBeGlobal(token),
        credentials: async () => {
            const found = await credentials();
            const looked = looks.get(found.accessKeyId) ?? look(found);
            looks.set(found.accessKeyId, looked);
            await looked.catch((error) => {
                looks.delete(found.accessKeyId);
                throw error;
            });
            return found;
        },
    };
}
function refuseInvisible({ accessKeyId, secretAccessKey, sessionToken = '' }) {
    const given = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
    const found = Object.entries(given).find(([, value]) => /[^\x21-\x7e]/.test(value));
    if (found !== undefined) {
        throw fail('credentials', `${found[0]}, or what the profile has in its place, has a character in it that no key of AWS has`, 'set it again, without a line end or a space');
    }
}
const SAID_BY_CHAIN = /Could not load credentials from any providers|Not authorized to perform sts:AssumeRoleWithWebIdentity|run '?aws sso login|re-authenticate using aws login|requires multi-factor authentication/;
function whyNone(error) {
    const { name, message, code } = serviceError(error);
    const words = [name, code].filter(word => /^[a-z_]{3,60}$/i.test(word ?? ''));
    return [...words, ...(SAID_BY_CHAIN.exec(message) ?? [])].join(': ') || 'an error without a name';
}
async function identify(credentials, region, shared, call, env) {
    let signing;
    const sts = client('STS', region, shared, env, async () => signing);
    return call(async (options) => {
        const found = await credentials();
        options.abortSignal.throwIfAborted();
        signing = found;
        const { Arn } = await sts.send(GetCallerIdentity, {}, options);
        return { principal: required(Arn, 'ARN'), accessKeyId: found.accessKeyId };
    }).catch((error) => {
        throw new RunError(problemOf(error, { action: 'sts:GetCallerIdentity', region, account: undefined }), { cause: error });
    });
}
async function assume(inputs, actions, shared, call, around) {
    const role = required(inputs['role-to-assume'], 'role');
    const [region] = inputs['aws-region'];
    const token = await around.idToken(inputs.audience ?? defaultAudience(role.partition), around.signal);
    around.mask(token);
    const operation = { action: 'sts:AssumeRoleWithWebIdentity', region, account: undefined };
    const policy = policyFor(actions, { id: role.account, partition: role.partition });
    const sts = client('STS', region, shared, around.env);
    const { credentials, expires, principal } = await call(async (options) => {
        const answer = await sts.send(AssumeRole, {
            RoleArn: role.arn,
            RoleSessionName: inputs['role-session-name'],
            WebIdentityToken: token,
            DurationSeconds: inputs['role-duration-seconds'],
            Policy: inputs['scope-session'] ? JSON.stringify(policy) : undefined,
        }, options);
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
        const found = {
            accessKeyId: required(AccessKeyId, 'access key'),
            secretAccessKey: required(SecretAccessKey, 'secret access key'),
            sessionToken: required(SessionToken, 'session token'),
        };
        hide(found, around.mask);
        return { credentials: found, expires: Expiration, principal: required(answer.AssumedRoleUser?.Arn, 'ARN') };
    }).catch((error) => {
        throw new RunError(assumeProblem(error, operation, role.arn, claimsOf(token)), { cause: error });
    });
    const account = accountOf(principal);
    if (account.id !== role.account || account.partition !== role.partition) {
        throw fail('refused', `STS answered a session of account ${account.id} (${account.partition}) for ${role.arn}: nothing was called with it`, 'check AWS_ENDPOINT_URL and the proxy: is it AWS that answers?');
    }
    const isRegional = URL.parse(around.env['AWS_ENDPOINT_URL_STS'] ?? '')?.hostname !== GLOBAL_ENDPOINT;
    const isGlobal = () => !isRegional && mayBeGlobal(credentials.sessionToken);
    return { account, principal, expires, credentials: async () => credentials, isGlobal };
}
function hide({ accessKeyId, secretAccessKey, sessionToken = '' }, mask) {
    for (const secret of [accessKeyId, secretAccessKey, sessionToken].filter(each => each !== '')) {
        mask(secret);
    }
}
function accountOf(arn) {
    const { partition = '', id = '' } = /^arn:(?<partition>aws[a-z-]*):(?:sts|iam)::(?<id>\d{12}):/.exec(arn)?.groups ?? {};
    if (id === '') {
        throw fail('unexpected', `STS answered an ARN that names no account: ${data(arn)}`, 'check AWS_ENDPOINT_URL and the proxy: is it AWS that answers?');
    }
    return { id, partition };
}

const session = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    openSession
}, Symbol.toStringTag, { value: 'Module' }));

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

const VISIBLE_WITHIN = 120_000;
const UNTIL_VISIBLE = { least: 500, initial: 1_000, max: 10_000 };
const SETTLES_WITHIN = 5_000;
const UNTIL_PASSED = { least: 1_000, initial: 4_000, max: 30_000 };
function settingsOf(inputs) {
    return { ...DEFAULT_SETTINGS, ...(inputs['on-missing'] === 'warn' && { 'role-exists': 'warning' }), ...inputs.rules };
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
        const { findings } = verdict(result.judgements);
        const left = deadline - clock.now();
        if (inputs['wait-timeout'] === 0 || passes(findings, inputs['fail-on'])) {
            return result;
        }
        const settled = findings.find(finding => finding.settled && !passes([finding], inputs['fail-on']));
        if (settled !== undefined || left <= 0) {
            log(settled ? `not looking again: no wait changes ${settled.rule}` : `the gate did not pass within ${duration(inputs['wait-timeout'])}`);
            return result;
        }
        const wait = Math.min(left, backoff(looks, UNTIL_PASSED, random));
        log(`the gate does not pass yet; looking again in ${duration(wait)}, for at most ${duration(left)}`);
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
            if (!(error instanceof RunError && error.problem.code === 'unexpected')) {
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
            await clock.sleep(backoff(tries, UNTIL_VISIBLE, random), signal);
            after = await lookAtRole(before, looks);
        }
        return after;
    };
    return async (looks) => {
        let snapshot = await takeSnapshot(scope, iam, ses);
        const tell = () => conclude(snapshot, looks);
        tell();
        if (snapshot.role?.kind === 'absent' && inputs['on-missing'] === 'create') {
            const creation = await attempt('role-exists', `creating ${ROLE_NAME}`, () => iam.create(description), tell);
            if (creation?.kind === 'done') {
                tell();
                snapshot = await untilVisible(snapshot, looks);
                if (creation.changed && snapshot.role?.kind === 'found') {
                    log(`giving SES ${duration(SETTLES_WITHIN)} to be able to use the new role`);
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
            role.value.path === ROLE_PATH &&
            inputs['update-description'] &&
            description !== undefined &&
            role.value.description !== description &&
            (await attempt('description', `setting the description of ${ROLE_NAME}`, () => iam.describe(description), tell))?.kind === 'done') {
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
        settled: false,
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
            settled: change.problem.settled,
        };
}

const check$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    actionsOf,
    check,
    settingsOf
}, Symbol.toStringTag, { value: 'Module' }));

export { CUSTOM_USER_AGENT as C, KINDS as K, like as a, CATALOGUE as b, cut as c, locate as d, required as e, publish$1 as f, session as g, check$1 as h, isAwsOwned as i, keyOf as k, link as l, pages as p, refuseProtocol as r, serviceError as s, text as t, validDate as v, whole as w };
