"use strict";
exports.id = 142;
exports.ids = [142,293];
exports.modules = {

/***/ 9293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asProblem: () => (/* binding */ asProblem),
/* harmony export */   endCheck: () => (/* binding */ endCheck),
/* harmony export */   endTeardown: () => (/* binding */ endTeardown),
/* harmony export */   endWithError: () => (/* binding */ endWithError)
/* harmony export */ });
/* harmony import */ var _check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4846);
/* harmony import */ var _core_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6759);
/* harmony import */ var _model_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7009);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(557);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5596);






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
    return failedResult(facts, isInUse ? 'in-use' : (STATUS_BY_PROBLEM[problem.code] ?? 'error'), problem, finishedAt);
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
        ...firstCauses(requests, problem),
        ...firstCauses(leftOver(teardown), problem),
    ];
    const advice = problem.code === 'timed-out' ? ([...unanswered.values()].at(-1)?.advice ?? problem.advice) : problem.advice;
    return { ...problem, message: [problem.message, ...words].join('; '), advice };
}
const MAX_CAUSES = 3;
function firstCauses(causes, { message: told }) {
    const others = causes.filter(({ words }) => !told.includes(words)).map(({ message }) => message);
    const more = others.length - MAX_CAUSES;
    return [...others.slice(0, MAX_CAUSES), ...(more > 0 ? [`and ${more} more, which the job summary lists`] : [])];
}
function failureWords(attempts) {
    const failed = attempts.findLast(({ outcome }) => outcome === 'in-use' || outcome === 'failed');
    return failed === undefined ? [] : [`${failed.reason === undefined ? '' : 'AWS: '}${(0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(failed)}`];
}
function asProblem(thrown) {
    return thrown instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4
        ? thrown.problem
        : {
            code: 'unexpected',
            message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(String(thrown)),
            advice: 'this should not happen: please report it, with the log of the step',
            permanent: false,
        };
}
const STATUS_BY_PROBLEM = {
    refused: 'refused',
    cancelled: 'cancelled',
    'timed-out': 'timed-out',
};


/***/ }),

/***/ 1214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ CLAIMS),
/* harmony export */   Z9: () => (/* binding */ denialOf),
/* harmony export */   fb: () => (/* binding */ hasTooManyRegions),
/* harmony export */   li: () => (/* binding */ sessionPolicy),
/* harmony export */   sU: () => (/* binding */ statementAdvice),
/* harmony export */   tT: () => (/* binding */ refusalAdvice)
/* harmony export */ });
/* unused harmony export policyFor */
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5596);


const anyPath = ({ id, partition }) => ({
    Resource: [`arn:${partition}:iam::${id}:role/${_role_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_NAME */ .VA}`, `arn:${partition}:iam::${id}:role/*/${_role_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_NAME */ .VA}`],
});
const role = (account) => ({ Resource: (0,_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleArn */ .w3)(account) });
const managedPolicy = (account) => ({ Resource: (0,_role_js__WEBPACK_IMPORTED_MODULE_1__/* .policyArn */ .mF)(account) });
const everything = () => ({ Resource: '*' });
const ownResources = ({ id, partition }) => ({ Resource: `arn:${partition}:ses:*:${id}:*` });
const SCOPES = {
    'iam:GetRole': anyPath,
    'iam:ListAttachedRolePolicies': anyPath,
    'iam:ListRolePolicies': anyPath,
    'iam:GetPolicy': managedPolicy,
    'iam:GetPolicyVersion': managedPolicy,
    'iam:CreateServiceLinkedRole': account => ({
        ...role(account),
        Condition: { StringEquals: { 'iam:AWSServiceName': _role_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_PRINCIPAL */ .P1 } },
    }),
    'iam:UpdateRoleDescription': role,
    'ses:ListRecommendations': everything,
    'iam:DeleteServiceLinkedRole': anyPath,
    'iam:GetServiceLinkedRoleDeletionStatus': anyPath,
    'ses:ListTagsForResource': everything,
};
const RESOURCE_SCOPES = Object.fromEntries([
    ...Object.entries(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKUPS */ .CY).map(([action, { about }]) => [action, about === 'region' ? everything : ownResources]),
    ...Object.values(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh).flatMap(({ arnType, listAction, deleteAction, otherActions }) => [
        [listAction, everything],
        ...[deleteAction, ...otherActions].map(action => [action, arnType === undefined ? everything : ownResources]),
    ]),
]);
const ALL_SCOPES = { ...SCOPES, ...RESOURCE_SCOPES };
const SESSION_POLICY = 2_048;
function policyFor(actions, account, regions = 'all') {
    const statements = new Map();
    for (const action of actions) {
        const scope = ALL_SCOPES[action](account);
        const key = JSON.stringify(scope);
        statements.set(key, { Effect: 'Allow', Action: [...(statements.get(key)?.Action ?? []), action], ...scope });
    }
    const allowed = [...statements.values()];
    if (allowed.length === 0) {
        return policy({ Effect: 'Deny', Action: ['*'], Resource: '*' });
    }
    if (regions === 'all' || !allowed.some(({ Action }) => Action.some(action => action.startsWith('ses:')))) {
        return policy(...allowed);
    }
    const limited = policy(...allowed, {
        Effect: 'Deny',
        Action: ['ses:*'],
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
    });
    return JSON.stringify(limited).length <= SESSION_POLICY ? limited : policy(...allowed);
}
const regionsOfRun = (run) => (run.mode === 'check' ? run['aws-region'] : run['resource-regions']);
function sessionPolicy(actions, account, run) {
    return JSON.stringify(policyFor(actions, account, regionsOfRun(run)));
}
function hasTooManyRegions(actions, account, run) {
    const text = sessionPolicy(actions, account, run);
    return regionsOfRun(run) !== 'all' && text.includes('"ses:') && !text.includes('aws:RequestedRegion');
}
function policy(...statements) {
    return { Version: '2012-10-17', Statement: statements };
}
const ORGANIZATION = "ask an administrator of the organization to allow ACTION: no policy in the job's account overrides the organization's";
const SESSION = "allow ACTION in the session policy of the step that made the job's credentials. With `role-to-assume`, set `scope-session: false` and report the problem";
const DENIALS = {
    'explicit deny in an identity-based policy': "remove ACTION from the Deny statement in the policies of the job's role; an Allow statement does not override it",
    'explicit deny in a resource-based policy': "remove ACTION from the Deny statement in the resource's own policy, such as a trust policy or an authorization policy of SES",
    'no resource-based policy allows': "allow ACTION in the resource's own policy, such as a trust policy or an authorization policy of SES",
    'explicit deny in a permissions boundary': "remove ACTION from the Deny statement in the permissions boundary of the job's role",
    'no permissions boundary allows': "allow ACTION in the permissions boundary of the job's role: its other policies allow nothing beyond the boundary",
    'explicit deny in a session policy': SESSION,
    'no session policy allows': SESSION,
    'explicit deny in a service control policy': `a service control policy denies ACTION: ${ORGANIZATION}`,
    'no service control policy allows': `no service control policy allows ACTION: ${ORGANIZATION}`,
    'explicit deny in a resource control policy': `a resource control policy denies ACTION: ${ORGANIZATION}`,
    'no resource control policy allows': `no resource control policy allows ACTION: ${ORGANIZATION}`,
    'explicit deny in a VPC endpoint policy': "remove ACTION from the Deny statement in the policy of the runner's VPC endpoint",
    'no VPC endpoint policy allows': "allow ACTION in the policy of the runner's VPC endpoint",
    'explicit deny': "remove ACTION from the Deny statement in a policy of the job's role, its permissions boundary or the organization; an Allow statement does not override it",
};
function denialOf(message, action, account) {
    if (!/not authorized to perform/i.test(message)) {
        const advice = 'AWS names no permission: check in the console that the account is active, is subscribed to the service and has the Region enabled';
        return { advice };
    }
    const [, fix = `allow ${action}`] = Object.entries(DENIALS).find(([words]) => message.includes(words)) ?? [];
    if (fix !== `allow ${action}` || account === undefined || !isAction(action)) {
        return { advice: fix.replaceAll('ACTION', action) };
    }
    return { advice: statementAdvice([action], account), missing: action };
}
const isAction = (action) => action in ALL_SCOPES;
function statementAdvice(actions, account) {
    const statements = policyFor(actions, account).Statement.map(statement => JSON.stringify(statement));
    return `add to the policies of the job's role: \`${statements.join(',')}\``;
}
const CLAIMS = [
    'sub',
    'aud',
    'iss',
    'ref',
    'environment',
    'job_workflow_ref',
    'repository',
    'repository_id',
    'repository_owner_id',
    'actor',
    'runner_environment',
];
const GITHUB = 'https://token.actions.githubusercontent.com';
const TOKEN_REFUSALS = [
    {
        said: /^AccessDenied: (?:Not authorized to perform sts:AssumeRoleWithWebIdentity$|.*no resource-based policy allows)/,
        advice: ({ sub = '' }) => `check that the role exists, and that its trust policy matches the token's sub and aud${IMMUTABLE_SUB.test(sub) ? '. The sub has the immutable form with ids, which a condition on repo:OWNER/REPOSITORY:… does not match' : ''}`,
    },
    {
        said: /No OpenIDConnect provider/,
        advice: ({ aud = 'of the token', iss = GITHUB }) => `create an IAM OIDC identity provider in the role's account, with the URL ${iss} and the audience ${aud}`,
    },
    {
        said: /Incorrect token audience/,
        advice: () => "add the token's aud to the account's IAM OIDC identity provider, or set `audience` to one that the provider has",
    },
    {
        said: /^(?:PackedPolicyTooLarge|MalformedPolicyDocument)/,
        advice: () => 'set `scope-session: false`: the session then has all that the role may do',
    },
    { said: /^ExpiredToken/, advice: () => "run the job again; if the error stays, check the runner's clock" },
    {
        said: /^ValidationError:/,
        advice: () => "compare `role-duration-seconds` with the role's maximum session duration, and `role-session-name` with what STS accepts",
    },
    {
        said: /retrieve verification key|^IDPCommunicationError/,
        advice: ({ iss = GITHUB }) => `run the job again; if the error stays, check that AWS can reach ${iss} from the internet`,
    },
    {
        said: /thumbprint/,
        advice: ({ iss = GITHUB }) => `run the job again; if the error stays, update the thumbprint of the IAM OIDC identity provider for ${iss}`,
    },
    {
        said: /^(?:InvalidIdentityToken|IDPRejectedClaim)/,
        advice: ({ iss = GITHUB }) => `compare the token's claims with the account's IAM OIDC identity provider for ${iss}`,
    },
];
const IMMUTABLE_SUB = /^repo:[^/:]+@\d+\/[^:]+@\d+:/;
function refusalAdvice(said, claims) {
    return TOKEN_REFUSALS.find(each => each.said.test(said))?.advice(claims);
}


/***/ }),

/***/ 8142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  replaceFile: () => (/* binding */ replaceFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./check/evaluate.js + 6 modules
var evaluate = __webpack_require__(4846);
// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(6759);
// EXTERNAL MODULE: ./ending.js
var ending = __webpack_require__(9293);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(557);
// EXTERNAL MODULE: ./model/permissions.js
var permissions = __webpack_require__(1214);
;// CONCATENATED MODULE: ./model/result.js
function warningsOf(plan) {
    return plan?.notes.filter(({ kind }) => kind !== 'charge') ?? [];
}

// EXTERNAL MODULE: ./model/rules.js
var rules = __webpack_require__(3757);
// EXTERNAL MODULE: ./model/role.js
var model_role = __webpack_require__(5596);
;// CONCATENATED MODULE: ./report/markdown.js


const MARKUP = /[\\`*_[\]<>#|~&@$]|^[-+]|(?<=^\d{1,9})[.)]|:(?=\/\/)|(?<=\bwww)\./gi;
const REFERENCE = /@|#(?=\w)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;
const COMMIT = /\b(?=\d*[a-f])[\da-f]{7,40}\b/gi;
const SEPARATOR = '\u0000';
const entity = (character) => `&#${character.charCodeAt(0)};`;
function separateReferences(text) {
    return text.replace(REFERENCE, `$&${SEPARATOR}`).replace(COMMIT, id => id.replace(/.{6}(?=.)/g, `$&${SEPARATOR}`));
}
function markdown(text, limit = 1_200) {
    return (0,core_text/* oneLine */.TN)(text, limit)
        .split(/`([^`]*)`/)
        .map((part, index) => index % 2 === 0 ? separateReferences(part).replace(MARKUP, entity).replaceAll(SEPARATOR, '<!-- -->') : code(part))
        .join('');
}
function unbroken(text, limit) {
    return markdown(text, limit).replace(/<!-- -->|-/g, found => (found === '-' ? '&#8209;' : found));
}
function code(text, limit = 1000) {
    return `<code>${(0,core_text/* oneLine */.TN)(text, limit).replace(MARKUP, entity)}</code>`;
}
function strong(text) {
    return `<strong>${text}</strong>`;
}
function markdown_link(text, url) {
    return url === undefined ? text : `<a href="${encodeURI(url)}">${text}</a>`;
}
function bulletList(items) {
    return items.map(item => `- ${item}`).join(items.some(item => item.includes('<br>')) ? '\n\n' : '\n');
}
function table(header, rows) {
    return [header, header.map(() => ':--'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}
function collapsed(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}${END_OF_COLLAPSED}`;
}
const END_OF_COLLAPSED = '\n\n</details>';
function limited(items, limit, render) {
    const more = items.length - limit;
    return `${render(items.slice(0, limit))}${more > 0 ? `\n\n${more} more in the JSON report.` : ''}`;
}
function truncate(text, limit, notice) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit) {
        return text;
    }
    const end = `\n\n${notice}\n`;
    const room = limit - Buffer.byteLength(end);
    const lines = wholeLines(bytes, room);
    if (!isCollapsedOpen(lines)) {
        return lines + end;
    }
    const shorter = wholeLines(bytes, room - END_OF_COLLAPSED.length);
    return `${shorter}${isCollapsedOpen(shorter) ? END_OF_COLLAPSED : ''}${end}`;
}
function wholeLines(bytes, room) {
    return bytes.subarray(0, bytes.lastIndexOf('\n', room)).toString('utf8').trimEnd();
}
function isCollapsedOpen(text) {
    return text.lastIndexOf('<details>') > text.lastIndexOf('</details>');
}
const SUMMARY_LIMIT = 900_000;
function truncateSummary(text) {
    return truncate(text, SUMMARY_LIMIT, 'The rest does not fit into a summary: see the JSON report.');
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
    return page(partition, `iam/home#/roles/details/${model_role/* ROLE_NAME */.VA}`);
}
function sesPage(partition, region) {
    return page(partition, `ses/home?region=${region}#/account`);
}
const MAX_NAMED_REGIONS = 5;
function nameRegions(regions) {
    const names = [...new Set(regions)];
    return names.length > MAX_NAMED_REGIONS ? (0,core_text/* count */.U9)(names.length, 'Region') : names.join(', ');
}

;// CONCATENATED MODULE: ./report/evaluations.js





function evaluationLines({ check }) {
    return (check?.evaluations ?? [])
        .filter(({ outcome }) => outcome !== 'not-applicable')
        .map(evaluation => `${evaluationSymbol(evaluation)} ${evaluation.rule} (${evaluation.region ?? 'role'}): ${evaluation.message}`);
}
function notCheckedLine({ check }) {
    const inputs = (check?.evaluations ?? []).flatMap(({ outcome, message }) => outcome === 'not-applicable' ? (/^`([\w-]+)` is empty$/.exec(message)?.[1] ?? []) : []);
    return inputs.length === 0 ? undefined : `not checked: ${[...new Set(inputs)].join(', ')} (the inputs are empty)`;
}
function causesOf(findings, account) {
    const missing = new Set(findings.flatMap(({ problem }) => problem?.missing ?? []));
    return [...Map.groupBy(findings, causeKey).values()].map(same => {
        const [first] = same;
        const { problem } = first;
        const regions = [...new Set(same.flatMap(({ region }) => region ?? []))];
        const messages = isAboutRole(first) || first.cause !== undefined ? [...new Set(same.map(({ message }) => message))] : [first.message];
        return {
            findings: same,
            rules: [...new Set(same.map(({ rule }) => rule))],
            regions,
            message: withAnswer({ ...problem, message: messages.join('; ') }),
            advice: problem?.missing && account ? (0,permissions/* statementAdvice */.sU)(missing, account) : jointAdvice(same, regions),
        };
    });
}
function jointAdvice(same, regions) {
    const [{ advice, region = '' }] = same;
    const parts = same.every(other => other.advice === advice) ? [] : advice.split('`');
    const joint = parts.map((part, index) => index % 2 === 0 || !part.includes(region)
        ? part.replaceAll(region, regions.join(', '))
        : regions.map(each => part.replaceAll(region, each)).join('`, `'));
    return joint.join('`') || advice;
}
function isAboutRole({ outcome, region }) {
    return outcome === 'failed' && region === undefined;
}
const OF_ONE_CALL = /\w+:\w+ in [a-z\d-]+|: .*(?=; HTTP status \d)/gs;
function causeKey(finding) {
    const { outcome, severity, region = '\0', message, advice, problem, cause } = finding;
    if (cause !== undefined) {
        return cause;
    }
    if (isAboutRole(finding)) {
        return advice;
    }
    const fix = advice.replaceAll(region, '');
    if (problem === undefined) {
        return `${outcome === 'failed' ? severity : ''}\n${message.replaceAll(region, '')}\n${fix}`;
    }
    const { code, action } = problem;
    return code === 'unexpected'
        ? `${message.replace(OF_ONE_CALL, '')}\n${fix}`
        : `${code} ${code === 'access-denied' ? action : ''}\n${fix}`;
}
function withAnswer({ message, answer }) {
    return answer === undefined ? message : `${message} (\`${answer}\`)`;
}
const MAX_FINDINGS = 200;
const MAX_ADVICE = 1_500;
const TITLES = new Map([
    ['❌', 'Errors'],
    ['❓', 'Could not be checked'],
    ['⚠️', 'Warnings'],
]);
function findingSections({ verdict: { findings }, account }) {
    const bySymbol = Map.groupBy(findings, evaluationSymbol);
    const partition = account?.partition ?? '';
    return [...TITLES].flatMap(([symbol, title]) => {
        const items = causesOf(bySymbol.get(symbol) ?? [], account).map(cause => findingItem(cause, partition));
        return items.length > 0 ? [`### ${symbol} ${title}\n\n${limited(items, MAX_FINDINGS, bulletList)}`] : [];
    });
}
function findingItem({ rules, regions, message, advice }, partition) {
    return [
        `${rules.map(rule => code(rule)).join(', ')} ${place(regions, partition)}: ${markdown(message)}`,
        `**Fix:** ${markdown(advice, MAX_ADVICE)}`,
        ...(regions.length > MAX_NAMED_REGIONS ? [`**Regions:** ${regions.map(region => markdown(region)).join(', ')}`] : []),
    ].join('<br>');
}
function place(regions, partition) {
    if (regions.length === 0) {
        return `of the ${strong('role')}`;
    }
    return regions.length > MAX_NAMED_REGIONS
        ? `in ${strong(`${regions.length} Regions`)}`
        : `in ${strong(regions.map(region => markdown_link(markdown(region), sesPage(partition, region))).join(', '))}`;
}
function rulesSection({ evaluations, snapshot }) {
    const regions = [...snapshot.regions.keys()];
    const of = (rule) => evaluations.filter(evaluation => evaluation.rule === rule);
    const cell = (rule, region) => worstSymbol(of(rule).filter(each => each.region === region));
    const applies = (rule) => of(rule).some(({ outcome }) => outcome !== 'not-applicable');
    const isRegional = (rule) => of(rule).some(({ region }) => region !== undefined);
    const checked = rules/* RULE_IDS */.Iu.filter(applies);
    const reasons = Map.groupBy(rules/* RULE_IDS */.Iu.filter(rule => of(rule).length > 0 && !applies(rule)), rule => notApplicableReason(of(rule)));
    const off = rules/* RULE_IDS */.Iu.filter(rule => of(rule).length === 0);
    const notes = [
        '✅ passed · ❌ error · ⚠️ warning · ❓ could not be checked · ➖ does not apply',
        ...[...reasons].map(([reason, rules]) => `${markdown(reason)}: ${rules.map(rule => code(rule)).join(', ')}`),
        ...(off.length > 0 ? [`Off: ${off.map(rule => code(rule)).join(', ')}`] : []),
    ];
    const columns = [undefined, ...regions];
    const tables = regions.length <= MAX_NAMED_REGIONS
        ? [
            table(['Rule', 'Role', ...regions.map(region => unbroken(region))], checked.map(rule => [code(rule), ...columns.map(column => cell(rule, column))])),
        ]
        : manyRegionsTables(checked, isRegional, regions, cell);
    const title = `Checked ${checked.length} of ${(0,core_text/* count */.U9)(rules/* RULE_IDS */.Iu.length, 'rule')} in ${(0,core_text/* count */.U9)(regions.length, 'Region')}`;
    return collapsed(title, [...tables, `<sub>${notes.join('<br>')}</sub>`].join('\n\n'));
}
const MAX_COLUMNS = 8;
function notApplicableReason(evaluations) {
    const [{ message }] = evaluations;
    return message.startsWith('`') ? 'Not configured' : `Skipped because ${message}`;
}
function manyRegionsTables(rules, isRegional, regions, cell) {
    const regional = rules.filter(isRegional);
    const parts = Map.groupBy(regional, rule => Math.floor(regional.indexOf(rule) / (MAX_COLUMNS - 1)));
    return [
        table(['Rule', 'Role'], rules.filter(rule => !isRegional(rule)).map(rule => [code(rule), cell(rule, undefined)])),
        ...[...parts.values()].map(part => table(['Region', ...part.map(rule => code(rule))], regions.map(region => [unbroken(region), ...part.map(rule => cell(rule, region))]))),
    ];
}
function evaluationSymbol({ outcome, severity }) {
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
const WORST_FIRST = ['❌', '❓', '⚠️', '✅', '➖'];
function worstSymbol(evaluations) {
    const symbols = evaluations.map(evaluationSymbol);
    return WORST_FIRST.find(symbol => symbols.includes(symbol)) ?? '';
}
const MAX_PER_SEVERITY = 10;
const MAX_LENGTH = 4_000;
const JOINT_ADVICE = {
    change: 'follow the advice on each change in the job summary, or exclude the resources with `!PATTERN` in `resource-names`',
    'not-looked-up': 'follow the advice on each lookup in the job summary',
};
const NOTE_TITLES = {
    change: 'The teardown changes kept resources',
    'not-looked-up': 'Changes to kept resources may be missing',
    selector: 'A selector has no effect',
    untagged: 'Tags do not protect some resources',
    empty: 'Nothing to delete',
    charge: 'Still paid for',
};
const MAX_NOTES = 3;
function noteAnnotations(notes) {
    return [...Map.groupBy(notes, ({ kind, advice }) => (kind === 'selector' ? advice : kind)).values()].map(same => {
        const [{ kind, advice: first }] = same;
        const advice = same.every(each => each.advice === first) ? first : (JOINT_ADVICE[kind] ?? first);
        const shown = same.slice(0, MAX_NOTES).map(({ region, message }) => (region === undefined ? message : `in ${region}, ${message}`));
        const more = same.length > MAX_NOTES ? `; and ${same.length - MAX_NOTES} more, which the job summary lists` : '';
        const annotation = annotationOf('warning', `SES role gate: ${NOTE_TITLES[kind]}`, {
            message: `${shown.join('; ')}${more}`,
            advice,
        });
        return { annotation, number: same.length };
    });
}
const MAX_NAMED_RULES = 3;
function annotations({ status, problem, verdict, account, otherHosts, teardown }) {
    const causes = causesOf(verdict.findings, account).map(cause => ({ annotation: causeAnnotation(cause), number: cause.findings.length }));
    const all = [
        ...(problem ? [{ annotation: annotationOf('error', `SES role gate: ${status}`, problem), number: 1 }] : []),
        ...(otherHosts.length > 0
            ? [{ annotation: annotationOf('warning', 'SES role gate: not AWS', problemOfHosts(otherHosts)), number: 1 }]
            : []),
        ...causes,
        ...noteAnnotations(warningsOf(teardown?.plan)),
    ];
    return ['error', 'warning'].flatMap(severity => {
        const ofSeverity = all.filter(({ annotation }) => annotation.severity === severity);
        const shown = ofSeverity.slice(0, ofSeverity.length > MAX_PER_SEVERITY ? MAX_PER_SEVERITY - 1 : MAX_PER_SEVERITY);
        const more = ofSeverity.slice(shown.length).reduce((sum, { number }) => sum + number, 0);
        const message = `${(0,core_text/* count */.U9)(more, 'more finding')}: see the job summary or the JSON report.`;
        return [...shown.map(({ annotation }) => annotation), ...(more > 0 ? [{ severity, title: 'SES role gate', message }] : [])];
    });
}
function problemOfHosts(hosts) {
    return {
        message: `requests for AWS went to ${hosts.join(', ')}, which is not a host of AWS`,
        advice: 'remove AWS_ENDPOINT_URL from the environment, and `endpoint_url` from the profile, unless that is intended',
    };
}
function causeAnnotation({ findings, rules, regions, message, advice }) {
    const [{ outcome, problem }] = findings;
    const isDenied = problem?.code === 'access-denied';
    const named = rules.length > MAX_NAMED_RULES ? (0,core_text/* count */.U9)(rules.length, 'rule') : rules.join(', ');
    const title = [isDenied ? `${problem.action} denied` : named, ...(regions.length > 0 ? [nameRegions(regions)] : [])].join(' in ');
    const all = regions.join(', ');
    const notChecked = `Not checked: ${rules.join(', ')}${regions.length > 1 ? ` in ${all}` : ''}.`;
    const failed = regions.length > 1 ? `Regions: ${all}.` : '';
    const affected = outcome === 'failed' || (findings.length === 1 && !isDenied) ? failed : notChecked;
    const severity = findings.some(finding => finding.severity === 'error') ? 'error' : 'warning';
    return annotationOf(severity, title, { message: `${sentence(message)} ${affected}`.trim(), advice });
}
function firstCause(findings, account) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const failed = errors.filter(({ outcome }) => outcome === 'failed');
    const [some = []] = [failed, errors, findings].filter(each => each.length > 0);
    return causesOf(some, account).map(causeAnnotation)[0];
}
function annotationOf(severity, title, problem) {
    const message = `${sentence(withAnswer(problem))} Fix: ${sentence(problem.advice)}`;
    return { severity, title, message: (0,core_text/* oneLine */.TN)((0,core_text/* logLine */.BP)(message, MAX_LENGTH), MAX_LENGTH) };
}
function sentence(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./model/readings.js
var readings = __webpack_require__(4209);
// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(4432);
;// CONCATENATED MODULE: ./report/json-report.js


function toJson(value, space) {
    return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? part.toWellFormed() : part), space);
}
function evaluationData({ rule, severity, outcome, region, message, advice }) {
    return { rule, severity, outcome, ...(region !== undefined && { region }), message, advice };
}
function countBySeverity(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return { errors, warnings: findings.length - errors };
}
function regionVerdictData({ regionVerdicts }) {
    return Object.fromEntries([...regionVerdicts].map(([region, { status, healthy, findings }]) => [region, { status, healthy, ...countBySeverity(findings) }]));
}
function resourceData({ region, kind, name, arn }) {
    return { region, kind, name, ...(arn !== undefined && { arn }) };
}
const STATE_NAMES = { deleted: 'deleted', deleting: 'going', failed: 'failed' };
const REASON_NAMES = {
    'not-selected': 'not-selected',
    excluded: 'excluded',
    'other-region': 'other-region',
    'holds-data': 'holds-data',
    deleting: 'going',
    'tags-unreadable': 'tags-unreadable',
    'data-unreadable': 'data-unreadable',
};
function teardownData({ plan, digest, swept, attempts, blocking, unanswered }) {
    return {
        plan: {
            digest: digest ?? null,
            deletions: plan.deletions.map(resourceData),
            kept: plan.kept.map(({ resource, reason }) => ({
                ...resourceData(resource),
                reason: REASON_NAMES[reason],
                ...(resource.deletedBy && { goneBy: resource.deletedBy.toISOString() }),
            })),
            notes: plan.notes.map(({ kind, region, message, advice }) => ({ kind, ...(region !== undefined && { region }), message, advice })),
            notListed: plan.gaps.map(({ region, kind, problem: { message, advice } }) => ({ region, kind, message, advice })),
        },
        swept: swept.map(each => ({
            ...resourceData(each.resource),
            state: STATE_NAMES[each.state],
            ...(each.state === 'failed' && { message: each.problem.message, advice: each.problem.advice }),
            ...(each.state === 'deleting' && each.deletedBy && { goneBy: each.deletedBy.toISOString() }),
        })),
        attempts: attempts.map(({ number, task, status, startedAt, endedAt, outcome, reason, usage }) => ({
            number,
            task: task ?? null,
            taskStatus: status ?? null,
            startedAt: time(startedAt),
            endedAt: endedAt === undefined ? null : time(endedAt),
            outcome,
            reason: reason ?? null,
            usage,
        })),
        blocking,
        unanswered: [...unanswered].map(([request, { message, advice }]) => ({ request, message, advice })),
    };
}
const time = (milliseconds) => new Date(milliseconds).toISOString();
function jsonReport(result) {
    const { check, account, problem } = result;
    const role = check?.snapshot.role ?? result.teardown?.role;
    const policy = check?.snapshot.policy;
    const { findings, healthy } = result.verdict;
    const verdicts = regionVerdictData(result);
    return {
        schemaVersion: 1,
        tool: { name: 'ses-role-gate', version: version/* VERSION */.x },
        mode: result.mode,
        status: result.status,
        passed: result.passed,
        healthy,
        startedAt: time(result.startedAt),
        finishedAt: time(result.finishedAt),
        account: account && { id: account.id, partition: account.partition, principal: result.principal },
        otherHosts: result.otherHosts,
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
            const left = ses?.kind === 'found' ? (0,readings/* quotaLeft */.q)(ses.value) : undefined;
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
                        sendRate: ses.value.sendRate ?? null,
                    }),
                },
            ];
        })),
        looks: check?.rounds ?? 0,
        judgements: (check?.evaluations ?? []).map(evaluationData),
        findings: findings.map(evaluationData),
        notices: check?.notices ?? [],
        teardown: result.teardown && teardownData(result.teardown),
        problem: problem && { code: problem.code, message: problem.message, advice: problem.advice },
    };
}

// EXTERNAL MODULE: ./core/facts.js
var facts = __webpack_require__(3753);
// EXTERNAL MODULE: ./model/kinds.js
var kinds = __webpack_require__(7009);
;// CONCATENATED MODULE: ./report/teardown.js





const MAX_ROWS = 100;
const MAX_NAMES = 20;
const UNNAMED = 'a resource that AWS does not name';
const MAX_USERS = 3;
const REASONS = {
    'not-selected': 'no selector matches it',
    excluded: 'a selector that starts with `!` excludes it',
    'other-region': '`resource-regions` does not name its Region',
    'holds-data': 'it holds data or is paid for (`include-data` is off)',
    deleting: 'AWS is deleting it already',
    'tags-unreadable': 'its tags could not be read',
    'data-unreadable': 'whether it holds data could not be read',
};
const OUTCOMES = {
    pending: 'pending',
    deleted: 'deleted',
    absent: 'role not found',
    'in-use': 'in use',
    failed: 'failed',
    lost: 'task not found',
    'created-again': 'created again',
};
function approvalSection(digest, roleExists) {
    const role = roleExists ? 'It also deletes the role.' : 'There is no role to delete.';
    return `### To delete exactly this\n\nRun the teardown without \`dry-run\` and with the digest of this plan. ${role} If the plan has changed by then, nothing is deleted.\n\n\`\`\`yaml\nexpected-plan: ${(0,core_text/* sanitize */.aj)(digest)}\n\`\`\``;
}
function gapSections({ plan }) {
    return plan.gaps.length > 0 ? [notListedSection(plan)] : [];
}
function teardownSections({ plan, swept, attempts, blocking, unanswered, outcome }) {
    const failures = swept.filter(each => each.state === 'failed');
    const lastOutcome = attempts.at(-1)?.outcome;
    const roleIsGone = lastOutcome === 'deleted' || lastOutcome === 'absent';
    return [
        ...(blocking.length > 0 && !roleIsGone ? [inUseSection(blocking, plan, swept)] : []),
        ...(failures.length > 0 ? [notDeletedSection(failures)] : []),
        ...(unanswered.size > 0
            ? [
                listSection('Not answered', [...unanswered.values()].map(({ message }) => markdown(message))),
            ]
            : []),
        ...noteSections('⚠️ Warnings', warningsOf(plan)),
        ...(plan.deletions.length > 0 ? [outcome === 'planned' ? plannedSection(plan) : resourcesSection(plan, swept)] : []),
        ...(attempts.length > 0 ? [requestsSection(attempts, plan)] : []),
        ...noteSections('Still paid for', plan.notes.filter(({ kind }) => kind === 'charge'), 'To end it'),
        ...(plan.kept.length > 0 ? [keptSection(plan)] : []),
    ];
}
function listSection(title, items) {
    return `### ${title}\n\n${limited(items, MAX_ROWS, bulletList)}`;
}
function limitedTable(header, rows) {
    return limited(rows, MAX_ROWS, some => table(header, some));
}
function groups(items, by) {
    return [...Map.groupBy(items, by).values()];
}
function resourcesByKey({ deletions, kept }) {
    return new Map([...deletions, ...kept.map(({ resource }) => resource)].map(resource => [(0,kinds/* keyOf */.TN)(resource), resource]));
}
function outcomesByKey(swept) {
    return new Map(swept.map(each => [(0,kinds/* keyOf */.TN)(each.resource), each]));
}
function inUseSection(blocking, plan, swept) {
    const outcomes = outcomesByKey(swept);
    const reasons = new Map(plan.kept.map(({ resource, reason }) => [(0,kinds/* keyOf */.TN)(resource), REASONS[reason]]));
    const known = resourcesByKey(plan);
    const notPlanned = known.size === 0 ? 'not deleted by this run' : 'it is not in the plan';
    const explain = (arn) => {
        const outcome = outcomes.get(arn);
        switch (outcome?.state) {
            case 'failed':
                return outcome.problem.message;
            case 'deleted':
                return 'deleted by this run';
            case 'deleting':
                return 'AWS is deleting it, as this run requested';
            case undefined:
                return reasons.get(arn) ?? ((0,kinds/* parseArn */.Lw)(arn) === undefined ? 'this action does not know its kind' : notPlanned);
        }
    };
    const describe = (arn) => {
        const resource = known.get(arn);
        return resource === undefined ? code(arn || UNNAMED) : `${markdown(resource.kind)} ${code(resource.name)}`;
    };
    return listSection('In use by', blocking.map(({ arn, region }) => `${describe(arn)} in ${strong(markdown((0,core_text/* sanitize */.aj)(region)))}: ${markdown(explain(arn))}`));
}
function notDeletedSection(failures) {
    const sameReason = groups(failures, ({ resource: { region, kind }, problem: { message, advice } }) => [region, kind, message, advice].join('\n'));
    return listSection('Not deleted', sameReason.map(same => {
        const [{ resource, problem }] = same;
        const names = (0,core_text/* firstOf */.Ku)(same, MAX_NAMES, each => code(each.resource.name));
        return `${markdown(resource.kind)} ${names} in ${strong(markdown(resource.region))}: ${markdown(problem.message)}<br>**Fix:** ${markdown(problem.advice)}`;
    }));
}
function noteSections(title, notes, label = 'Fix') {
    const items = (0,facts/* notesByKey */.Qw)(notes).map(same => {
        const [{ message, advice }] = same;
        const regions = same.flatMap(({ region }) => region ?? []);
        const place = regions.length === 0 ? '' : `In ${regions.map(region => strong(markdown((0,core_text/* sanitize */.aj)(region)))).join(', ')}: `;
        return `${place}${markdown(message)}<br>**${label}:** ${markdown(advice)}`;
    });
    return items.length === 0 ? [] : [listSection(title, items)];
}
const NOT_WHOLE = 'This is not the whole plan, because some resources could not be read. A teardown deletes what it could read, and the step fails.';
function notListedSection({ gaps }) {
    const items = (0,facts/* gapsByCause */._0)(gaps).map(same => {
        const [{ problem }] = same;
        const { kinds, regions } = (0,facts/* placesOf */.ek)(same);
        return `${markdown(kinds.replace(/^all/, 'All'))} in ${strong(markdown(regions))}: ${markdown(problem.message)}`;
    });
    return `### Not listed\n\n${NOT_WHOLE}\n\n${limited(items, MAX_ROWS, bulletList)}`;
}
function plannedSection({ deletions }) {
    return listSection('Would be deleted', groups(deletions, ({ kind, name }) => `${kind} ${name}`).map(same => {
        const [{ kind, name }] = same;
        return `${markdown(kind)} ${code(name)} in ${same.map(({ region }) => markdown(region)).join(', ')}`;
    }));
}
function resourcesSection({ deletions }, swept) {
    const outcomes = outcomesByKey(swept);
    return `### Resources\n\n${limitedTable(['Kind', 'Deleted', 'Not deleted', 'Regions'], groups(deletions, ({ kind }) => kind).map(same => {
        const states = same.map(resource => outcomes.get((0,kinds/* keyOf */.TN)(resource)));
        const deleted = states.filter(each => each !== undefined && each.state !== 'failed').length;
        const underWay = states.filter(each => each?.state === 'deleting');
        const until = latestDay(underWay.map(({ deletedBy }) => deletedBy));
        const note = underWay.length > 0 ? ` (AWS ${until ? `deletes ${underWay.length} by ${until}` : `is deleting ${underWay.length}`})` : '';
        return [markdown(same[0].kind), `${deleted}${note}`, String(same.length - deleted), regionList(same)];
    }))}`;
}
function requestsSection(attempts, plan) {
    const known = resourcesByKey(plan);
    const earlier = attempts.length - MAX_ROWS;
    const hasReasons = attempts.some(({ reason }) => reason !== undefined);
    const requests = table(['Request', 'Time (UTC)', 'Duration', 'Outcome', 'In use by', ...(hasReasons ? ['Reason'] : [])], attempts.slice(-MAX_ROWS).map(({ number, startedAt, endedAt, status, outcome, reason = '', usage }) => [
        number === 0 ? 'earlier run' : String(number),
        markdown(new Date(startedAt).toISOString().slice(11, 19)),
        endedAt === undefined ? '' : (0,core_text/* formatDuration */.a3)(endedAt - startedAt),
        outcome === 'pending' && status !== undefined ? `pending: ${markdown((0,core_text/* sanitize */.aj)(status, 100))}` : OUTCOMES[outcome],
        usersOf(usage, known),
        ...(hasReasons ? [markdown((0,core_text/* sanitize */.aj)(reason))] : []),
    ]));
    return `### Deletion requests\n\n${requests}${earlier > 0 ? `\n\n${(0,core_text/* count */.U9)(earlier, 'earlier request')} in the JSON report.` : ''}`;
}
function usersOf(usage, known) {
    const describe = ({ arn }) => {
        const kind = (known.get(arn) ?? (0,kinds/* parseArn */.Lw)(arn))?.kind;
        const resource = arn.split(':').slice(5).join(':') || arn || UNNAMED;
        return kind === undefined
            ? code(resource, 100)
            : `${markdown(kind)} ${code(known.get(arn)?.name ?? resource.replace(/^[^/]*\//, ''), 100)}`;
    };
    const more = usage.length - MAX_USERS;
    const users = groups(usage.slice(0, MAX_USERS), ({ region }) => region).map(same => `${same.map(describe).join(', ')} in ${unbroken((0,core_text/* sanitize */.aj)(same[0].region))}`);
    return `${users.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function keptSection({ kept }) {
    return collapsed(`Kept: ${(0,core_text/* count */.U9)(kept.length, 'resource')}`, limitedTable(['Kind', 'Number', 'Reason', 'Regions'], groups(kept, ({ resource: { kind }, reason }) => `${kind} ${reason}`).map(same => {
        const [{ resource, reason }] = same;
        const resources = same.map(each => each.resource);
        const until = latestDay(resources.map(({ deletedBy }) => deletedBy));
        const explanation = markdown(REASONS[reason] + (until ? `, until ${until}` : ''));
        return [markdown(resource.kind), String(same.length), explanation, regionList(resources)];
    })));
}
function regionList(resources) {
    return unbroken(nameRegions(resources.map(({ region }) => region)));
}
function latestDay(dates) {
    return dates
        .flatMap(date => (date ? [date.toISOString().slice(0, 10)] : []))
        .toSorted()
        .at(-1);
}

;// CONCATENATED MODULE: ./report/summary.js







function summary(result) {
    return truncateSummary(content(result));
}
const COMMENT_LIMIT = 65_536;
function comment(result, marker, { workflow, job, page, commit }) {
    const start = `${marker}\n`;
    const ofCommit = commit === undefined ? '' : ` of ${code(commit.slice(0, 7))}`;
    const end = `\n<sub>Job ${code(job, 200)} in ${code(workflow, 200)}: ${markdown_link(`run${ofCommit}`, page)}</sub>\n`;
    const room = COMMENT_LIMIT - Buffer.byteLength(start + end);
    return start + truncate(content(result), room, 'The rest does not fit into a comment: see the job summary of the run.') + end;
}
function content(result) {
    const { status, problem, check, teardown } = result;
    const sections = [
        `## ${markdown(title(result))}`,
        markdown(headline(result), 4000),
        ...(teardown ? gapSections(teardown) : []),
        ...(problem ? [problemSection(result, problem)] : []),
        ...(status === 'planned' && teardown?.digest ? [approvalSection(teardown.digest, teardown.role?.kind === 'found')] : []),
        ...findingSections(result),
        ...(teardown ? teardownSections(teardown) : []),
        ...(check && check.notices.length > 0 ? [bulletList(check.notices.map(notice => `ℹ️ ${markdown(notice)}`))] : []),
        ...(check ? [rulesSection(check)] : []),
        ...(check || teardown ? [collapsed('Facts', summary_facts(result))] : []),
    ];
    return `${sections.join('\n\n')}\n`;
}
function problemSection(result, { message, answer, advice, details = [] }) {
    const isTold = headline(result).includes(message);
    const said = isTold ? answer && `\`${answer}\`` : withAnswer({ message, answer });
    return [
        ...(said === undefined ? [] : [`**${isTold ? 'Answer of AWS' : 'Why'}:** ${markdown(said, 4000)}`]),
        `**Fix:** ${markdown(advice, 4000)}`,
        ...(details.length > 0 ? [collapsed('Claims of the ID token', bulletList(details.map(detail => markdown(detail))))] : []),
    ].join('\n\n');
}
function summary_facts({ account, principal, otherHosts, check, teardown, startedAt, finishedAt }) {
    const partition = account?.partition ?? '';
    const reading = check?.snapshot.role ?? teardown?.role;
    const role = reading?.kind === 'found' ? reading.value : undefined;
    const attached = check?.snapshot.attachedPolicies;
    const isAttached = role && account && attached?.kind === 'found' && attached.value.includes((0,model_role/* policyArn */.mF)(account));
    const policy = isAttached ? check?.snapshot.policy : undefined;
    return bulletList([
        `Account: ${code(account?.id ?? '')} (${markdown(partition)})`,
        `Acting as: ${code(principal ?? '')}`,
        ...(otherHosts.length > 0 ? [`Requests for AWS went to: ${otherHosts.map(host => code(host)).join(', ')}`] : []),
        ...(role ? [`Role: ${markdown_link(code(role.arn), rolePage(partition))}`] : []),
        ...(role?.created ? [`Role created: ${day(role.created)}${check?.created ? ', by this run' : ''}`] : []),
        ...(role ? [`Role last used: ${lastUse(role, startedAt)}`] : []),
        ...(check?.described ? ['Description: changed by this run'] : []),
        ...(policy?.kind === 'found' ? [`Policy version: ${code(policy.value.id)}`] : []),
        ...[...(check?.snapshot.regions ?? [])].flatMap(([region, { account: ses }]) => ses?.kind === 'found' ? [`SES in ${markdown_link(markdown(region), sesPage(partition, region))}: ${quota(ses.value)}`] : []),
        ...(teardown?.digest ? [`Plan digest: ${code(teardown.digest)}`] : []),
        `Run: ${minute(startedAt)}, took ${(0,core_text/* formatDuration */.a3)(finishedAt - startedAt)}${check && check.rounds > 1 ? `, read the account ${check.rounds} times` : ''}`,
    ]);
}
const TRACKED = 400 * 24 * 3_600_000;
function lastUse({ lastUsed, created }, now) {
    if (lastUsed === undefined) {
        return created !== undefined && now - created.getTime() < TRACKED ? 'not used yet' : 'not in the last 400 days';
    }
    return `${day(lastUsed.at)}${lastUsed.region ? ` in ${markdown((0,core_text/* sanitize */.aj)(lastUsed.region))}` : ''}`;
}
function quota(ses) {
    const left = (0,readings/* quotaLeft */.q)(ses);
    if (left === undefined) {
        return 'send quota unknown';
    }
    return left === Number.POSITIVE_INFINITY
        ? 'unlimited send quota'
        : `${grouped(left)} of ${grouped(Number(ses.quota))} messages left in 24 hours`;
}
function grouped(number) {
    return String(Math.floor(number)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function day(date) {
    return date.toISOString().slice(0, 10);
}
function minute(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function title(result) {
    const { mode, status, regions, account } = result;
    const accountName = account === undefined ? '' : `account ${account.id}`;
    const place = mode === 'check' ? nameRegions(regions) : accountName;
    return `${statusSymbol(result)} SES role ${mode === 'check' ? 'gate' : 'teardown'}: ${status}${place === '' ? '' : ` in ${place}`}`;
}
function lastLine(result) {
    return `${statusSymbol(result)} ${result.status}: ${headline(result).replace(/^Refused: /, '')}`;
}
function message(result) {
    const { problem, status, verdict, account } = result;
    const first = headline(result);
    if (status === 'missing') {
        const reasons = verdict.findings
            .filter(({ rule }) => rule === 'role-exists')
            .map(finding => `${finding.message === model_role/* MISSING_MESSAGE */.Po ? '' : ` ${sentence(finding.message)}`} Fix: ${sentence(finding.advice)}`);
        return first + reasons.join('');
    }
    if (problem === undefined) {
        const reason = firstCause(verdict.findings, account);
        return reason === undefined ? first : `${first} ${reason.title}: ${reason.message}`;
    }
    const why = first.includes(problem.message) ? first : `${first.replace(/\.$/, '')}: ${sentence(problem.message)}`;
    return `${why} Fix: ${sentence(problem.advice)}`;
}
function headline(result) {
    const { status, passed, account, check, teardown, mode, problem } = result;
    const severities = countBySeverity(result.verdict.findings);
    const errors = (0,core_text/* count */.U9)(severities.errors, 'error');
    const warnings = (0,core_text/* count */.U9)(severities.warnings, 'warning');
    const inRegions = (regions) => `${nameRegions(regions)}${account === undefined ? '' : ` of account ${account.id}`}`;
    const where = inRegions(result.regions);
    const deleted = (teardown?.swept ?? []).filter(({ state }) => state !== 'failed').length;
    const alsoDeleted = deleted === 0 ? '' : `, and this run deleted ${(0,core_text/* count */.U9)(deleted, 'resource')}`;
    const why = problem === undefined ? '' : sentence(problem.message);
    const gone = [...(teardown?.outcome === 'deleted' ? ['the role'] : []), ...(deleted === 0 ? [] : [(0,core_text/* count */.U9)(deleted, 'resource')])];
    const deletedBefore = gone.length === 0 ? '' : ` This run deleted ${gone.join(' and ')} before.`;
    switch (status) {
        case 'healthy':
            return `SES is ready in ${where}.`;
        case 'degraded':
            return passed
                ? `SES is ready in ${where}, with ${warnings}.`
                : `The check found ${warnings} in ${where}, and \`fail-on: warning\` fails the step.`;
        case 'unhealthy':
            return `${isAboutRegions(result) ? 'AWS does not list support for the role' : 'SES is not ready'} in ${inRegions(affectedRegions(result, 'failed'))}: ${errors}, ${warnings}.`;
        case 'missing':
            return `${model_role/* ROLE_NAME */.VA} does not exist in account ${account?.id}.`;
        case 'unknown':
            return `Some checks could not be completed in ${inRegions(affectedRegions(result, 'unknown'))}, so the result is unknown.`;
        case 'deleted':
            return `${model_role/* ROLE_NAME */.VA} is deleted from account ${account?.id}${alsoDeleted}.`;
        case 'absent':
            return `There is no ${model_role/* ROLE_NAME */.VA} in account ${account?.id}${alsoDeleted}.`;
        case 'planned':
            return planHeadline(result);
        case 'kept':
            return `${model_role/* ROLE_NAME */.VA} is kept in account ${account?.id}, because it is in use${alsoDeleted}.`;
        case 'in-use':
            return `${model_role/* ROLE_NAME */.VA} is still in use in account ${account?.id}${alsoDeleted}.`;
        case 'timed-out':
            return `${model_role/* ROLE_NAME */.VA} was not deleted in time${alsoDeleted}.`;
        case 'refused':
            return `Refused: ${why}${deletedBefore}`;
        case 'cancelled':
            return `The ${mode} was cancelled before it finished${alsoDeleted}.`;
        case 'error':
            return problem?.code === 'left-over'
                ? `The teardown of account ${account?.id} is not complete${alsoDeleted}.`
                : `The ${mode} could not ${mode === 'check' && check === undefined ? 'run' : 'finish'}: ${why}${deletedBefore}`;
    }
}
function affectedRegions({ regions, verdict }, wanted) {
    const affected = verdict.findings
        .filter(({ severity, outcome }) => severity === 'error' && outcome === wanted)
        .map(({ region }) => region);
    return affected.includes(undefined) ? regions : regions.filter(region => affected.includes(region));
}
function isAboutRegions({ verdict }) {
    return verdict.findings.every(({ rule, severity }) => severity === 'warning' || rule === 'region-supported');
}
function planHeadline({ account, teardown }) {
    const resources = (0,core_text/* count */.U9)(teardown?.plan.deletions.length ?? 0, 'resource');
    return teardown?.role?.kind === 'found'
        ? `A dry run: ${resources} and the role would be deleted from account ${account?.id}.`
        : `A dry run: ${resources} would be deleted from account ${account?.id}; there is no role to delete.`;
}
const STATUS_SYMBOLS = {
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
function statusSymbol({ status, passed }) {
    const symbol = STATUS_SYMBOLS[status];
    return passed && (symbol === STATUS_SYMBOLS.unhealthy || symbol === STATUS_SYMBOLS.unknown) ? STATUS_SYMBOLS.degraded : symbol;
}

;// CONCATENATED MODULE: ./report/outputs.js




const LISTS_LIMIT = 99_000;
function outputs(result, reportPath) {
    const { findings, healthy } = result.verdict;
    const { errors, warnings } = countBySeverity(findings);
    const { account, check, teardown } = result;
    const role = check?.snapshot.role ?? teardown?.role;
    const values = {
        status: result.status,
        passed: String(result.passed),
        healthy: String(healthy),
        message: message(result),
        created: String(check?.created ?? false),
        'account-id': account?.id,
        'role-arn': role?.kind === 'found' ? role.value.arn : undefined,
        'role-exists': role === undefined || role.kind === 'unreadable' ? undefined : String(role.kind === 'found'),
        regions: toJson(regionVerdictData(result)),
        errors: String(errors + (result.problem === undefined ? 0 : 1)),
        warnings: String(warnings + warningsOf(teardown?.plan).length),
        ...(teardown && teardownOutputs(teardown)),
        ...Object.fromEntries(listOutputs(result).map(({ name, texts }) => [name, `[${texts.join(',')}]`])),
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
function incompleteOutputLines(result, reportPath) {
    const place = reportPath === undefined ? '' : `; all of them are in ${(0,core_text/* sanitize */.aj)(reportPath)}`;
    return listOutputs(result)
        .filter(({ texts, total }) => texts.length < total)
        .map(({ name, texts, total }) => `the output ${name} has the first ${texts.length} of ${total} entries${place}`);
}
function listOutputs(result) {
    const { verdict, teardown } = result;
    const deleted = (teardown?.swept ?? []).filter(({ state }) => state !== 'failed');
    const lists = [
        ['findings', verdict.findings.map(evaluationData)],
        ...(teardown
            ? [
                ['blocking-resources', teardown.blocking],
                ['deleted-resources', deleted.map(({ resource }) => resourceData(resource))],
            ]
            : []),
    ];
    const all = lists.map(([name, entries]) => ({ name, texts: entries.map(entry => toJson(entry)) }));
    let left = LISTS_LIMIT - Buffer.byteLength(toJson(regionVerdictData(result)));
    const shares = all
        .toSorted((one, other) => sizeOf(one.texts) - sizeOf(other.texts))
        .map(({ name, texts }, index) => {
        const list = { name, texts: fitting(texts, left / (all.length - index)), total: texts.length };
        left -= sizeOf(list.texts);
        return list;
    });
    return all.flatMap(({ name }) => shares.filter(share => share.name === name));
}
function sizeOf(texts) {
    return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 2);
}
function fitting(texts, limit) {
    let size = 2;
    const end = texts.findIndex(text => {
        size += Buffer.byteLength(text) + 1;
        return size > limit;
    });
    return texts.slice(0, end < 0 ? texts.length : end);
}

;// CONCATENATED MODULE: ./publish.js











async function publish(planned, reporting, ports) {
    const { runner } = ports;
    const path = reporting['report-path'];
    let result = planned;
    const fail = (error) => {
        runner.log(error.message);
        result = result.problem === undefined ? (0,ending.endWithError)(result, error, result.finishedAt) : result;
    };
    const reportError = await writeReport(path, result);
    if (reportError !== undefined) {
        fail(reportError);
    }
    const reportPath = reportError === undefined ? path : undefined;
    const outputError = setOutputs(outputs(result, reportPath), runner);
    if (outputError !== undefined) {
        fail(outputError);
        setOutputs(outputs(result, reportPath), runner);
        if (reportPath !== undefined) {
            await writeReport(reportPath, result);
        }
    }
    incompleteOutputLines(result, reportPath).forEach(line => {
        runner.log(line);
    });
    if (reporting['job-summary']) {
        await Promise.try(() => runner.summarize(summary(result))).catch((error) => runner.log(`the job summary can't be written: ${(0,core_text/* sanitize */.aj)(String(error))}`));
    }
    const notChecked = notCheckedLine(result);
    if (notChecked !== undefined) {
        runner.log(notChecked);
    }
    const lines = evaluationLines(result);
    if (lines.length > 0) {
        runner.group('Rules', lines);
    }
    result.check?.notices.forEach(notice => {
        runner.log(notice);
    });
    if (result.problem?.details) {
        runner.group('Claims of the ID token', result.problem.details);
    }
    annotations(result).forEach(annotation => {
        runner.annotate(annotation);
    });
    if (reporting['comment-on-pr'] !== 'never') {
        await publishComment(result, reporting, ports);
    }
    runner.log(lastLine(result));
    return result.passed;
}
async function publishComment(result, reporting, ports) {
    const { runner } = ports;
    try {
        const { keepComment } = await __webpack_require__.e(/* import() */ 899).then(__webpack_require__.bind(__webpack_require__, 3899));
        const passed = result.passed && (0,evaluate/* passes */.WE)(result.verdict.findings, 'error');
        runner.log(await keepComment({ passed, text: (marker, origin) => comment(result, marker, origin) }, reporting, ports));
    }
    catch (thrown) {
        runner.annotate(annotationOf('warning', 'SES role gate: no comment', (0,ending.asProblem)(thrown)));
    }
}
function setOutputs(values, runner) {
    const refused = [];
    for (const [name, value] of values) {
        try {
            runner.output(name, value);
        }
        catch (error) {
            refused.push(`the output ${name} can't be set: ${(0,core_text/* sanitize */.aj)(error.message)}`);
        }
    }
    const [first, ...others] = refused;
    const more = others.length > 0 ? `, and ${others.length} more outputs can't be set either` : '';
    return first === undefined
        ? undefined
        : (0,problem/* runError */.ML)('unexpected', `${first}${more}`, 'check that the runner has a file for outputs (GITHUB_OUTPUT) and space on its disk');
}
async function writeReport(path, result) {
    try {
        await replaceFile(path, `${toJson(jsonReport(result), 2)}\n`);
        return undefined;
    }
    catch (error) {
        return (0,problem/* runError */.ML)('input', `\`report-path\`: the report can't be written: ${(0,core_text/* sanitize */.aj)(error.message)}`, 'name a new or regular file in a folder that the job may write to');
    }
}
async function replaceFile(path, text) {
    const existing = await (0,promises_.lstat)(path).catch(() => undefined);
    if (existing?.isFile() === false) {
        throw new Error(`${path} exists and is not a regular file`);
    }
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}.draft`;
    await makeFolder((0,external_node_path_.dirname)(path));
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}
async function makeFolder(path, insideFolder = false) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' && !insideFolder) {
            await makeFolder((0,external_node_path_.dirname)(path));
            await makeFolder(path, true);
        }
        else if (code !== 'EEXIST') {
            throw error;
        }
    }
}


/***/ })

};
;