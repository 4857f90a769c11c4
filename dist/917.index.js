export const id = 917;
export const ids = [917];
export const modules = {

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ caller),
/* harmony export */   y: () => (/* binding */ mayChange)
/* harmony export */ });
/* harmony import */ var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2207);


const TRIES = 6;
const BETWEEN_TRIES = { least: 100, initial: 500, max: 8_000 };
const KEYS_NOT_FETCHED = "Couldn't retrieve verification key";
function mayChange(error) {
    const sdkError = Object(error);
    if (sdkError.code === 'ENOTFOUND') {
        return false;
    }
    return ((0,_smithy_core_retry__WEBPACK_IMPORTED_MODULE_0__.isThrottlingError)(sdkError) ||
        (0,_smithy_core_retry__WEBPACK_IMPORTED_MODULE_0__.isTransientError)(sdkError) ||
        sdkError.code === 'EAI_AGAIN' ||
        String(sdkError.name).startsWith('ConcurrentModification') ||
        String(sdkError.message).includes(KEYS_NOT_FETCHED));
}
function caller(clock, random, signal, callWithin) {
    return async function call(send, lane = task => task()) {
        let left = callWithin;
        for (let tries = 1;; tries++) {
            signal.throwIfAborted();
            const limited = async () => {
                const began = performance.now();
                try {
                    return await untilAborted(send, AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(left))]));
                }
                finally {
                    left -= performance.now() - began;
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
                const began = performance.now();
                await clock.sleep((0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .J)(tries, BETWEEN_TRIES, random), signal);
                left -= performance.now() - began;
                if (left <= 0) {
                    throw error;
                }
            }
        }
    };
}
function untilAborted(send, abortSignal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    abortSignal.addEventListener('abort', () => reject(abortSignal.reason), { once: true });
    send({ abortSignal }).then(resolve, reject);
    return promise;
}


/***/ }),

/***/ 8039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf)
/* harmony export */ });
function tagsOf(tags) {
    return new Map(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}


/***/ }),

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   c: () => (/* binding */ serviceError)
/* harmony export */ });
/* harmony import */ var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3609);
/* harmony import */ var _core_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2963);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5524);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9716);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7806);





function serviceError(error) {
    const { name, message, code } = Object(error);
    return {
        name: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .data */ .p)(String(name ?? 'Error'), 100),
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .data */ .p)(String(message ?? error), 500),
        code: typeof code === 'string' ? code : undefined,
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
]);
function problemOf(error, operation) {
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e) {
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
    if (name === 'RegionDisabledException' ||
        (operation.action.startsWith('ses:') && ['UnrecognizedClientException', 'InvalidClientTokenId'].includes(name))) {
        return {
            code: 'region-disabled',
            message: `${operation.region} does not accept the account's credentials: ${name}: ${message}`,
            advice: `${operation.region} is an opt-in Region that the account has not enabled, or an organization's policy keeps it off: enable it under "AWS Regions" in the account settings, or leave it out of \`aws-region\``,
            settled: true,
        };
    }
    if (NO_VALID_CREDENTIALS.has(name)) {
        const advice = /^Expired|^RequestExpired/.test(name)
            ? 'authenticate right before this step, or raise `role-duration-seconds`'
            : "check the job's credentials, and that the runner's clock is right";
        return { code: 'credentials', message: `AWS does not accept the credentials: ${said}`, advice, settled: true };
    }
    if ((0,_smithy_core_retry__WEBPACK_IMPORTED_MODULE_4__.isThrottlingError)(Object(error))) {
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
            settled: !(0,_caller_js__WEBPACK_IMPORTED_MODULE_2__/* .mayChange */ .y)(error),
        };
    }
    return {
        code: 'unexpected',
        message: said,
        advice: 'run the job again; if it stays so, see the AWS Health Dashboard',
        settled: !(0,_caller_js__WEBPACK_IMPORTED_MODULE_2__/* .mayChange */ .y)(error),
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
        : `add this statement to the role's permissions: ${JSON.stringify((0,_core_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .statementFor */ .J)(action, account))}`;
}


/***/ }),

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ validDate),
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* unused harmony export Unreadable */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3294);

const NOT_THERE = new Set(['NoSuchEntity', 'NoSuchEntityException', 'NotFoundException', 'ResourceNotFoundException']);
class Unreadable extends Error {
    name = 'Unreadable';
}
function required(value, what) {
    if (value === undefined) {
        throw new Unreadable(`the answer has no ${what}`);
    }
    return value;
}
async function look(call, operation, send) {
    try {
        return { kind: 'found', value: await call(send) };
    }
    catch (error) {
        return NOT_THERE.has((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceError */ .c)(error).name) ? { kind: 'absent' } : { kind: 'unreadable', problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)(error, operation) };
    }
}
const PAGES = 1_000;
async function pages(page) {
    const items = [];
    let marker;
    for (let number = 1; number <= PAGES; number++) {
        const { items: more, next } = await page(marker);
        items.push(...more);
        if (next === undefined) {
            return items;
        }
        if (next === marker) {
            break;
        }
        marker = next;
    }
    throw new Unreadable('the list has no end: AWS repeats a page');
}
function validDate(date) {
    return Number.isFinite(date?.getTime()) ? date : undefined;
}


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
function backoff(attempt, { least, initial, max }, random) {
    const ceiling = Math.min(max, initial * 2 ** (attempt - 1));
    return least + random() * Math.max(0, ceiling - least);
}


/***/ }),

/***/ 2963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ statementFor),
/* harmony export */   K: () => (/* binding */ policyFor)
/* harmony export */ });
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2575);

const anyPath = ({ id, partition }) => ({
    Resource: [`arn:${partition}:iam::${id}:role/${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_NAME */ .VA}`, `arn:${partition}:iam::${id}:role/*/${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_NAME */ .VA}`],
});
const role = (account) => ({ Resource: (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleArn */ .w3)(account) });
const managedPolicy = (account) => ({ Resource: (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .policyArn */ .mF)(account) });
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
        Condition: { StringEquals: { 'iam:AWSServiceName': _role_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_PRINCIPAL */ .P1 } },
    }),
    'iam:UpdateRoleDescription': role,
    'ses:GetAccount': everything,
    'ses:GetEmailIdentity': ses('identity'),
    'ses:GetConfigurationSet': ses('configuration-set'),
    'iam:DeleteServiceLinkedRole': anyPath,
    'iam:GetServiceLinkedRoleDeletionStatus': anyPath,
    'ses:List*': everything,
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
function scopeOf(action, account) {
    return action in SCOPES ? SCOPES[action](account) : everything();
}
function policyFor(actions, account) {
    const statements = new Map();
    for (const action of actions) {
        const scope = scopeOf(action, account);
        const key = JSON.stringify(scope);
        statements.set(key, { Effect: 'Allow', Action: [...(statements.get(key)?.Action ?? []), action], ...scope });
    }
    const nothing = { Effect: 'Deny', Action: ['*'], Resource: '*' };
    return { Version: '2012-10-17', Statement: statements.size > 0 ? [...statements.values()] : [nothing] };
}
function statementFor(action, account) {
    return { Effect: 'Allow', Action: [action], ...scopeOf(action, account) };
}


/***/ }),

/***/ 2575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function roleArn({ id, partition }) {
    return `arn:${partition}:iam::${id}:role${ROLE_PATH}${ROLE_NAME}`;
}
function policyArn({ partition }) {
    return `arn:${partition}:iam::aws:policy/aws-service-role/${POLICY_NAME}`;
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p: () => (/* binding */ data),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function oneLine(text, limit = 1000) {
    const line = text
        .slice(0, limit * 4)
        .toWellFormed()
        .replace(/\s+/gu, ' ')
        .replace(INVISIBLE, '')
        .trim();
    return line.length <= limit ? line : `${line.slice(0, limit - 1).toWellFormed()}…`;
}
const OLD_COMMAND = /##(?=\[)/g;
function logLine(text, limit = 4000) {
    const indent = text.slice(0, text.search(/[^ ]|$/));
    const line = oneLine(text, limit).replace(OLD_COMMAND, '# #');
    return indent + (line.startsWith('::') ? `\u00b7${line}` : line);
}
function data(text, limit = 500) {
    return oneLine(text, limit).replaceAll('`', "'");
}
const MARKUP = /[\\`*_[\]<>#|~&@$]|^[-+]|(?<=^\d{1,9})[.)]|:(?=\/\/)|(?<=\bwww)\./gi;
const REFERENCE = /[@#](?=\w)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;
const PART = '\u0000';
const entity = (character) => `&#${character.charCodeAt(0)};`;
function markdown(text, limit = 1000) {
    return oneLine(text, limit)
        .split(/`([^`]*)`/)
        .map((part, index) => index % 2 === 0 ? part.replace(REFERENCE, `$&${PART}`).replace(MARKUP, entity).replaceAll(PART, '<!-- -->') : code(part))
        .join('');
}
function code(text, limit = 1000) {
    return `<code>${oneLine(text, limit).replace(MARKUP, entity)}</code>`;
}
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
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


/***/ }),

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sesv2/dist-cjs/index.js
var client_sesv2_dist_cjs = __webpack_require__(4352);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var client_sts_dist_cjs = __webpack_require__(1695);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-cjs/index.js
var credential_provider_node_dist_cjs = __webpack_require__(5861);
;// CONCATENATED MODULE: ./lib/core/lane.js
const SLOWER = 1.5;
const FASTER = 0.95;
const SLOWEST = 8;
function lane(interval, clock, signal, isThrottled = () => false) {
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
            if (isThrottled(error)) {
                pace = Math.min(interval * SLOWEST, pace * SLOWER);
                next = Math.max(next, clock.now() + pace);
            }
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./lib/core/permissions.js
var permissions = __webpack_require__(2963);
// EXTERNAL MODULE: ./lib/core/problem.js
var core_problem = __webpack_require__(5524);
;// CONCATENATED MODULE: ./lib/core/token.js
function claimsOf(token) {
    const claims = payload(token);
    const text = (name) => {
        const value = claims[name];
        return typeof value === 'string' ? value : undefined;
    };
    return { sub: text('sub'), aud: text('aud'), repository: text('repository'), environment: text('environment') };
}
function payload(token) {
    try {
        const json = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof json === 'object' && json !== null ? { ...json } : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./lib/aws/caller.js
var caller = __webpack_require__(7806);
// EXTERNAL MODULE: ./lib/core/role.js
var core_role = __webpack_require__(2575);
// EXTERNAL MODULE: ./lib/aws/problem.js
var aws_problem = __webpack_require__(3294);
// EXTERNAL MODULE: ./lib/aws/reader.js
var reader = __webpack_require__(2146);
;// CONCATENATED MODULE: ./lib/aws/iam.js




function iamRole(client, call, account, region) {
    const operation = (action) => ({ action, region, account });
    const name = { RoleName: core_role/* ROLE_NAME */.VA };
    const PolicyArn = (0,core_role/* policyArn */.mF)(account);
    const version = (id) => (0,reader/* look */.Op)(call, operation('iam:GetPolicyVersion'), async (options) => {
        const { PolicyVersion: found } = await client.send(new dist_cjs/* GetPolicyVersionCommand */.G45({ PolicyArn, VersionId: id }), options);
        return { id, document: (0,reader/* required */.mw)(found?.Document, 'policy document') };
    });
    const change = async (action, act) => {
        try {
            return { kind: 'done', changed: await act() };
        }
        catch (error) {
            return { kind: 'failed', problem: (0,aws_problem/* problemOf */.Z)(error, operation(action)) };
        }
    };
    return {
        role: () => (0,reader/* look */.Op)(call, operation('iam:GetRole'), async (options) => readRole((await client.send(new dist_cjs/* GetRoleCommand */.kbp(name), options)).Role)),
        attachedPolicies: () => (0,reader/* look */.Op)(call, operation('iam:ListAttachedRolePolicies'), options => (0,reader/* pages */.Bd)(async (Marker) => {
            const page = await client.send(new dist_cjs/* ListAttachedRolePoliciesCommand */.wfM({ ...name, Marker }), options);
            return {
                items: (0,reader/* required */.mw)(page.AttachedPolicies, 'list of policies').map(({ PolicyArn: arn }) => (0,reader/* required */.mw)(arn, 'policy ARN')),
                next: page.IsTruncated ? (0,reader/* required */.mw)(page.Marker, 'marker of the next page') : page.Marker,
            };
        })),
        inlinePolicies: () => (0,reader/* look */.Op)(call, operation('iam:ListRolePolicies'), options => (0,reader/* pages */.Bd)(async (Marker) => {
            const page = await client.send(new dist_cjs/* ListRolePoliciesCommand */.Y7N({ ...name, Marker }), options);
            return {
                items: (0,reader/* required */.mw)(page.PolicyNames, 'list of policies'),
                next: page.IsTruncated ? (0,reader/* required */.mw)(page.Marker, 'marker of the next page') : page.Marker,
            };
        })),
        async policy() {
            const [policy, expected] = await Promise.all([
                (0,reader/* look */.Op)(call, operation('iam:GetPolicy'), async (options) => (0,reader/* required */.mw)((await client.send(new dist_cjs/* GetPolicyCommand */.s4W({ PolicyArn }), options)).Policy?.DefaultVersionId, 'default version')),
                version(core_role/* POLICY_VERSION */.Ky),
            ]);
            if (policy.kind !== 'found') {
                return policy;
            }
            return policy.value === core_role/* POLICY_VERSION */.Ky ? expected : version(policy.value);
        },
        create: description => change('iam:CreateServiceLinkedRole', async () => {
            try {
                await call(options => client.send(new dist_cjs/* CreateServiceLinkedRoleCommand */.A4y({ AWSServiceName: core_role/* SERVICE_PRINCIPAL */.P1, Description: description }), options));
                return true;
            }
            catch (error) {
                const { name: code, message } = (0,aws_problem/* serviceError */.c)(error);
                if (code.startsWith('InvalidInput') && message.includes('has been taken')) {
                    return false;
                }
                throw error;
            }
        }),
        requestDeletion: () => (0,reader/* look */.Op)(call, operation('iam:DeleteServiceLinkedRole'), async (options) => (0,reader/* required */.mw)((await client.send(new dist_cjs/* DeleteServiceLinkedRoleCommand */.Zgn(name), options)).DeletionTaskId, 'deletion task id')),
        deletionTask: DeletionTaskId => (0,reader/* look */.Op)(call, operation('iam:GetServiceLinkedRoleDeletionStatus'), async (options) => {
            const { Status, Reason } = await client.send(new dist_cjs/* GetServiceLinkedRoleDeletionStatusCommand */.Guw({ DeletionTaskId }), options);
            const usage = (Reason?.RoleUsageList ?? []).flatMap(({ Region = '', Resources = [] }) => Resources.map(arn => ({ region: Region, arn })));
            return { status: (0,reader/* required */.mw)(Status, 'status'), reason: Reason?.Reason, usage };
        }),
        describe: description => change('iam:UpdateRoleDescription', async () => {
            await call(options => client.send(new dist_cjs/* UpdateRoleDescriptionCommand */.mj_({ ...name, Description: description }), options));
            return true;
        }),
    };
}
function readRole(role) {
    const lastUsed = role?.RoleLastUsed;
    const used = (0,reader/* validDate */.BY)(lastUsed?.LastUsedDate);
    return {
        arn: (0,reader/* required */.mw)(role?.Arn, 'role ARN'),
        id: (0,reader/* required */.mw)(role?.RoleId, 'role id'),
        path: (0,reader/* required */.mw)(role?.Path, 'role path'),
        trustPolicy: (0,reader/* required */.mw)(role?.AssumeRolePolicyDocument, 'trust policy'),
        description: role?.Description,
        permissionsBoundary: role?.PermissionsBoundary?.PermissionsBoundaryArn,
        created: (0,reader/* validDate */.BY)(role?.CreateDate),
        lastUsed: used && { at: used, region: lastUsed?.Region },
    };
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/retry/index.js
var retry = __webpack_require__(3609);
;// CONCATENATED MODULE: ./lib/teardown/catalogue.js
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

;// CONCATENATED MODULE: ./lib/aws/ses.js


const SES_INTERVAL = 1_080;
function sesAccount(client, call, lane, account, region) {
    const operation = (action) => ({ action, region, account });
    const inLane = (send) => call(send, lane);
    return {
        account: () => (0,reader/* look */.Op)(inLane, operation('ses:GetAccount'), async (options) => {
            const answer = await client.send(new client_sesv2_dist_cjs/* GetAccountCommand */.rC_({}), options);
            return {
                sendingEnabled: flag(answer.SendingEnabled),
                enforcementStatus: answer.EnforcementStatus,
                productionAccess: flag(answer.ProductionAccessEnabled),
                quota: quantity(answer.SendQuota?.Max24HourSend),
                sent: quantity(answer.SendQuota?.SentLast24Hours),
            };
        }),
        identity: EmailIdentity => (0,reader/* look */.Op)(inLane, operation('ses:GetEmailIdentity'), async (options) => {
            const answer = await client.send(new client_sesv2_dist_cjs/* GetEmailIdentityCommand */.MBA({ EmailIdentity }), options);
            return {
                verifiedForSending: flag(answer.VerifiedForSendingStatus),
                verificationStatus: answer.VerificationStatus,
                errorType: answer.VerificationInfo?.ErrorType,
            };
        }),
        configurationSet: ConfigurationSetName => (0,reader/* look */.Op)(inLane, operation('ses:GetConfigurationSet'), async (options) => {
            const answer = await client.send(new client_sesv2_dist_cjs/* GetConfigurationSetCommand */.YYS({ ConfigurationSetName }), options);
            return { sendingEnabled: flag(answer.SendingOptions?.SendingEnabled) };
        }),
    };
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function quantity(value) {
    return Number.isFinite(value) ? value : undefined;
}

// EXTERNAL MODULE: ./lib/aws/operations.js
var aws_operations = __webpack_require__(8039);
;// CONCATENATED MODULE: ./lib/aws/ses-resources.js



function named(items, nameOf) {
    return (0,reader/* required */.mw)(items, 'list of resources').map(item => ({ name: (0,reader/* required */.mw)(nameOf(item), 'name of a resource') }));
}
function sesResources(client) {
    const dissociate = async ({ arn }, ask) => {
        const tenants = await (0,reader/* pages */.Bd)(async (NextToken) => {
            const page = await ask('ses:ListResourceTenants', options => client.send(new client_sesv2_dist_cjs/* ListResourceTenantsCommand */.zUb({ ResourceArn: arn, NextToken }), options));
            return { items: (0,reader/* required */.mw)(page.ResourceTenants, 'list of tenants'), next: page.NextToken };
        });
        for (const { TenantName } of tenants) {
            await ask('ses:DeleteTenantResourceAssociation', options => client.send(new client_sesv2_dist_cjs/* DeleteTenantResourceAssociationCommand */.KFh({ TenantName, ResourceArn: arn }), options));
        }
        return tenants.length > 0;
    };
    const operations = {
        'multi-region-endpoint': {
            listAction: 'ses:ListMultiRegionEndpoints',
            deleteAction: 'ses:DeleteMultiRegionEndpoint',
            async page(NextToken, options) {
                const page = await client.send(new client_sesv2_dist_cjs/* ListMultiRegionEndpointsCommand */.h00({ NextToken, PageSize: 1000 }), options);
                const items = (0,reader/* required */.mw)(page.MultiRegionEndpoints, 'list of endpoints').map(({ EndpointName, Status }) => ({
                    name: (0,reader/* required */.mw)(EndpointName, 'name of an endpoint'),
                    going: Status === 'DELETING',
                }));
                return { items, next: page.NextToken };
            },
            async remove({ name }, options) {
                await client.send(new client_sesv2_dist_cjs/* DeleteMultiRegionEndpointCommand */.D0E({ EndpointName: name }), options);
                return 'going';
            },
        },
        tenant: {
            listAction: 'ses:ListTenants',
            deleteAction: 'ses:DeleteTenant',
            async page(NextToken, options) {
                const page = await client.send(new client_sesv2_dist_cjs/* ListTenantsCommand */.jwN({ NextToken, PageSize: 100 }), options);
                const items = (0,reader/* required */.mw)(page.Tenants, 'list of tenants').map(({ TenantName, TenantArn }) => ({
                    name: (0,reader/* required */.mw)(TenantName, 'name of a tenant'),
                    arn: (0,reader/* required */.mw)(TenantArn, 'ARN of a tenant'),
                }));
                return { items, next: page.NextToken };
            },
            async remove({ name }, options) {
                await client.send(new client_sesv2_dist_cjs/* DeleteTenantCommand */.BTK({ TenantName: name }), options);
                return 'gone';
            },
        },
        identity: {
            listAction: 'ses:ListEmailIdentities',
            deleteAction: 'ses:DeleteEmailIdentity',
            async page(NextToken, options) {
                const page = await client.send(new client_sesv2_dist_cjs/* ListEmailIdentitiesCommand */.CvL({ NextToken, PageSize: 1000 }), options);
                return { items: named(page.EmailIdentities, each => each.IdentityName), next: page.NextToken };
            },
            async remove({ name }, options) {
                await client.send(new client_sesv2_dist_cjs/* DeleteEmailIdentityCommand */.p8N({ EmailIdentity: name }), options);
                return 'gone';
            },
            release: dissociate,
        },
        'configuration-set': {
            listAction: 'ses:ListConfigurationSets',
            deleteAction: 'ses:DeleteConfigurationSet',
            async page(NextToken, options) {
                const page = await client.send(new client_sesv2_dist_cjs/* ListConfigurationSetsCommand */.bZ8({ NextToken, PageSize: 1000 }), options);
                return { items: named(page.ConfigurationSets, each => each), next: page.NextToken };
            },
            async remove({ name }, options) {
                await client.send(new client_sesv2_dist_cjs/* DeleteConfigurationSetCommand */.tqk({ ConfigurationSetName: name }), options);
                return 'gone';
            },
            release: dissociate,
        },
        'dedicated-ip-pool': {
            listAction: 'ses:ListDedicatedIpPools',
            deleteAction: 'ses:DeleteDedicatedIpPool',
            async page(NextToken, options) {
                const page = await client.send(new client_sesv2_dist_cjs/* ListDedicatedIpPoolsCommand */.TUc({ NextToken, PageSize: 100 }), options);
                return { items: named(page.DedicatedIpPools, each => each), next: page.NextToken };
            },
            async remove({ name }, options) {
                await client.send(new client_sesv2_dist_cjs/* DeleteDedicatedIpPoolCommand */.$bd({ PoolName: name }), options);
                return 'gone';
            },
        },
        template: {
            listAction: 'ses:ListEmailTemplates',
            deleteAction: 'ses:DeleteEmailTemplate',
            async page(NextToken, options) {
                const page = await client.send(new client_sesv2_dist_cjs/* ListEmailTemplatesCommand */.dtr({ NextToken, PageSize: 100 }), options);
                return { items: named(page.TemplatesMetadata, each => each.TemplateName), next: page.NextToken };
            },
            async remove({ name }, options) {
                await client.send(new client_sesv2_dist_cjs/* DeleteEmailTemplateCommand */.NkF({ TemplateName: name }), options);
                return 'gone';
            },
            release: dissociate,
        },
        'custom-verification-email-template': {
            listAction: 'ses:ListCustomVerificationEmailTemplates',
            deleteAction: 'ses:DeleteCustomVerificationEmailTemplate',
            async page(NextToken, options) {
                const page = await client.send(new client_sesv2_dist_cjs/* ListCustomVerificationEmailTemplatesCommand */.Xyl({ NextToken, PageSize: 50 }), options);
                return { items: named(page.CustomVerificationEmailTemplates, each => each.TemplateName), next: page.NextToken };
            },
            async remove({ name }, options) {
                await client.send(new client_sesv2_dist_cjs/* DeleteCustomVerificationEmailTemplateCommand */.pMm({ TemplateName: name }), options);
                return 'gone';
            },
        },
        'contact-list': {
            listAction: 'ses:ListContactLists',
            deleteAction: 'ses:DeleteContactList',
            async page(NextToken, options) {
                const page = await client.send(new client_sesv2_dist_cjs/* ListContactListsCommand */.BAK({ NextToken, PageSize: 100 }), options);
                return { items: named(page.ContactLists, each => each.ContactListName), next: page.NextToken };
            },
            async remove({ name }, options) {
                await client.send(new client_sesv2_dist_cjs/* DeleteContactListCommand */.$ud({ ContactListName: name }), options);
                return 'gone';
            },
        },
        'export-job': {
            listAction: 'ses:ListExportJobs',
            deleteAction: 'ses:CancelExportJob',
            async page(NextToken, options) {
                const page = await client.send(new client_sesv2_dist_cjs/* ListExportJobsCommand */.oTU({ NextToken, PageSize: 1000 }), options);
                const running = (0,reader/* required */.mw)(page.ExportJobs, 'list of jobs').filter(({ JobStatus }) => JobStatus === 'CREATED' || JobStatus === 'PROCESSING');
                return { items: named(running, each => each.JobId), next: page.NextToken };
            },
            async remove({ name }, options) {
                await client.send(new client_sesv2_dist_cjs/* CancelExportJobCommand */.RSs({ JobId: name }), options);
                return 'gone';
            },
        },
    };
    return {
        operations,
        tags: async (ResourceArn, options) => (0,aws_operations/* tagsOf */.F)((0,reader/* required */.mw)((await client.send(new client_sesv2_dist_cjs/* ListTagsForResourceCommand */.a_e({ ResourceArn }), options)).Tags, 'list of tags')),
    };
}

;// CONCATENATED MODULE: ./lib/aws/resources.js








const GONE = /^(?:NotFoundException|NoSuchEntity|ResourceNotFound)|DoesNotExist/;
const IN_THE_WAY = /^(?:Conflict|ConcurrentModification|CannotDelete)/;
const TENANTS_IN_THE_WAY = 'tenant associations';
const NO_SERVICE = 'InvalidAction';
function regionResources(config, caller, clock, signal, account, region) {
    const turn = lane(SES_INTERVAL, clock, signal, error => (0,retry.isThrottlingError)(error));
    const call = (send) => caller(send, turn);
    const regional = { ...config, region };
    const loaders = {
        ses: once(async () => sesResources(new client_sesv2_dist_cjs/* SESv2Client */.ZSl(regional))),
        receiving: once(async () => {
            const [{ SESClient }, { receivingResources }] = await Promise.all([
                __webpack_require__.e(/* import() */ 192).then(__webpack_require__.t.bind(__webpack_require__, 7192, 19)),
                Promise.all(/* import() */[__webpack_require__.e(192), __webpack_require__.e(947)]).then(__webpack_require__.bind(__webpack_require__, 6947)),
            ]);
            return receivingResources(new SESClient(regional));
        }),
        'mail-manager': once(async () => {
            const [{ MailManagerClient }, { mailManagerResources }] = await Promise.all([
                __webpack_require__.e(/* import() */ 157).then(__webpack_require__.t.bind(__webpack_require__, 9157, 19)),
                Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(884)]).then(__webpack_require__.bind(__webpack_require__, 8884)),
            ]);
            return mailManagerResources(new MailManagerClient(regional), clock);
        }),
    };
    const serviceOf = (kind) => loaders[CATALOGUE[kind].api]();
    const operationsOf = async (kind) => (await serviceOf(kind)).operations[kind];
    const operation = (action) => ({ action, region, account });
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
                const items = await (0,reader/* pages */.Bd)(marker => call(options => page(marker, options)));
                mailManager ||= api === 'mail-manager';
                return { kind: 'found', value: items.map(each => resource(kind, each)) };
            }
            catch (error) {
                const { name, code } = (0,aws_problem/* serviceError */.c)(error);
                const missing = (api === 'receiving' && name === NO_SERVICE) || (api === 'mail-manager' && code === 'ENOTFOUND' && !mailManager);
                return missing ? { kind: 'found', value: [] } : { kind: 'unreadable', problem: (0,aws_problem/* problemOf */.Z)(error, operation(listAction)) };
            }
        },
        async tags({ kind, arn = '' }) {
            const { tags } = await serviceOf(kind);
            return (0,reader/* look */.Op)(call, operation('ses:ListTagsForResource'), options => tags(arn, options));
        },
        async delete(target) {
            const { remove, release, deleteAction } = await operationsOf(target.kind);
            let asked = deleteAction;
            const ask = (action, send) => {
                asked = action;
                return call(send);
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
                const problem = (0,aws_problem/* problemOf */.Z)(error, operation(asked));
                return { kind: isInTheWay(error) ? 'conflict' : 'failed', problem };
            }
        },
    };
}
function orGone(value) {
    return error => {
        if (GONE.test((0,aws_problem/* serviceError */.c)(error).name)) {
            return value;
        }
        throw error;
    };
}
function isInTheWay(error) {
    const { name, message } = (0,aws_problem/* serviceError */.c)(error);
    return IN_THE_WAY.test(name) || message.includes(TENANTS_IN_THE_WAY);
}
function once(load) {
    let loaded;
    return () => {
        loaded ??= load();
        return loaded;
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var node_http_handler_dist_cjs = __webpack_require__(1279);
;// CONCATENATED MODULE: ./lib/version.js
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/aws/transport.js




const LIMITS = { connect: 5_000, answer: 15_000, call: 45_000 };
function transport(env, limits) {
    const options = { keepAlive: true, proxyEnv: env };
    return {
        requestHandler: new node_http_handler_dist_cjs.NodeHttpHandler({
            connectionTimeout: limits.connect,
            requestTimeout: limits.answer,
            throwOnRequestTimeout: true,
            httpAgent: new external_node_http_.Agent(options),
            httpsAgent: new external_node_https_.Agent(options),
        }),
        customUserAgent: [['ses-role-gate', VERSION]],
        maxAttempts: 1,
    };
}

// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/aws/trust.js


const ISSUER = 'https://token.actions.githubusercontent.com';
function assumeProblem(error, operation, role, claims) {
    const problem = (0,aws_problem/* problemOf */.Z)(error, operation);
    const { name, message } = (0,aws_problem/* serviceError */.c)(error);
    const refused = (advice) => ({
        code: 'credentials',
        message: `${role} could not be assumed: ${name}: ${message}`,
        advice,
        settled: true,
    });
    const shown = Object.entries(claims)
        .map(([claim, value]) => `${claim}: ${(0,core_text/* data */.p)(value ?? '(none)')}`)
        .join(', ');
    if (name === 'AccessDenied') {
        return refused(`the role's trust policy has to match the job's ID token (${shown}). Repositories created since 2026-07-15 have the immutable form of sub, repo:OWNER@OWNER_ID/REPOSITORY@REPOSITORY_ID:…, which a condition on repo:OWNER/REPOSITORY:… does not match. The same answer comes where the role does not exist`);
    }
    if (message.includes('No OpenIDConnect provider')) {
        return refused(`create an IAM OIDC identity provider in the role's account, with the URL ${ISSUER} and the audience ${claims.aud ?? 'of the token'}`);
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
            return refused(`check the account's IAM OIDC identity provider for ${ISSUER} against the job's ID token (${shown})`);
        default:
            return problem;
    }
}

;// CONCATENATED MODULE: ./lib/aws/session.js
















async function openSession(inputs, actions, around) {
    const shared = transport(around.env, around.limits ?? LIMITS);
    const call = (0,caller/* caller */.m)(around.clock, around.random, around.signal, (around.limits ?? LIMITS).call);
    const [region] = inputs['aws-region'];
    const identity = await (inputs['role-to-assume'] === undefined
        ? ambient(region, shared, call, around)
        : assume(inputs, actions, shared, call, around));
    const { account, principal, expires, credentials } = identity;
    const config = { ...shared, credentials };
    return {
        account,
        principal,
        expires,
        iam: iamRole(new dist_cjs/* IAMClient */.h8v({ ...config, region }), call, account, region),
        ses: perRegion(name => sesAccount(new client_sesv2_dist_cjs/* SESv2Client */.ZSl({ ...config, region: name }), call, lane(SES_INTERVAL, around.clock, around.signal), account, name)),
        resources: perRegion(name => regionResources(config, call, around.clock, around.signal, account, name)),
        close: () => shared.requestHandler.destroy(),
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
async function ambient(region, shared, call, { mask }) {
    const chain = (0,credential_provider_node_dist_cjs.defaultProvider)({ clientConfig: { ...shared, region } });
    const credentials = async () => {
        const found = await chain().catch((error) => {
            throw (0,core_problem/* fail */.f)('credentials', `there are no AWS credentials: ${(0,aws_problem/* serviceError */.c)(error).message}`, 'set `role-to-assume` and give the job "permissions: id-token: write", or run aws-actions/configure-aws-credentials before this step', error);
        });
        hide(found, mask);
        return found;
    };
    const client = new client_sts_dist_cjs/* STSClient */.iM({ ...shared, region, credentials });
    const principal = await call(async (options) => (0,reader/* required */.mw)((await client.send(new client_sts_dist_cjs/* GetCallerIdentityCommand */.zI({}), options)).Arn, 'ARN')).catch((error) => {
        throw new core_problem/* RunError */.e((0,aws_problem/* problemOf */.Z)(error, { action: 'sts:GetCallerIdentity', region, account: undefined }), { cause: error });
    });
    return { account: accountOf(principal), principal, expires: undefined, credentials };
}
async function assume(inputs, actions, shared, call, around) {
    const role = (0,reader/* required */.mw)(inputs['role-to-assume'], 'role');
    const [region] = inputs['aws-region'];
    const token = await around.idToken(inputs.audience ?? defaultAudience(role.partition), around.signal);
    around.mask(token);
    const operation = { action: 'sts:AssumeRoleWithWebIdentity', region, account: undefined };
    const policy = (0,permissions/* policyFor */.K)(actions, { id: role.account, partition: role.partition });
    const client = new client_sts_dist_cjs/* STSClient */.iM({ ...shared, region });
    const { credentials, expires, principal } = await call(async (options) => {
        const answer = await client.send(new client_sts_dist_cjs/* AssumeRoleWithWebIdentityCommand */.WH({
            RoleArn: role.arn,
            RoleSessionName: inputs['role-session-name'],
            WebIdentityToken: token,
            DurationSeconds: inputs['role-duration-seconds'],
            Policy: inputs['scope-session'] ? JSON.stringify(policy) : undefined,
        }), options);
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
        const found = {
            accessKeyId: (0,reader/* required */.mw)(AccessKeyId, 'access key'),
            secretAccessKey: (0,reader/* required */.mw)(SecretAccessKey, 'secret access key'),
            sessionToken: (0,reader/* required */.mw)(SessionToken, 'session token'),
        };
        hide(found, around.mask);
        return { credentials: found, expires: Expiration, principal: (0,reader/* required */.mw)(answer.AssumedRoleUser?.Arn, 'ARN') };
    }).catch((error) => {
        throw new core_problem/* RunError */.e(assumeProblem(error, operation, role.arn, claimsOf(token)), { cause: error });
    });
    return { account: accountOf(principal), principal, expires, credentials: async () => credentials };
}
function defaultAudience(partition) {
    return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
function hide({ accessKeyId, secretAccessKey, sessionToken = '' }, mask) {
    for (const secret of [accessKeyId, secretAccessKey, sessionToken].filter(each => each !== '')) {
        mask(secret);
    }
}
function accountOf(arn) {
    const { partition = '', id = '' } = /^arn:(?<partition>aws[a-z-]*):(?:sts|iam)::(?<id>\d{12}):/.exec(arn)?.groups ?? {};
    if (id === '') {
        throw (0,core_problem/* fail */.f)('unexpected', `STS answered an ARN that names no account: ${arn}`, 'check AWS_ENDPOINT_URL and the proxy: is it AWS that answers?');
    }
    return { id, partition };
}

// EXTERNAL MODULE: ./lib/core/backoff.js
var backoff = __webpack_require__(2207);
;// CONCATENATED MODULE: ./lib/core/regions.js
const REGIONS_AS_OF = '2026-11-23';
const ROLE_DOCUMENTED = new Set(['us-east-1', 'us-east-2', 'ap-southeast-2', 'ap-northeast-1', 'eu-central-1', 'eu-west-1']);
const ENDPOINTS = {
    aws: {
        ses: `af-south-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3
      ap-southeast-5 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-west-1 eu-west-2 eu-west-3 il-central-1
      me-central-1 me-south-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2`,
        without: 'ap-east-1 ap-east-2 ap-southeast-4 ap-southeast-6 ap-southeast-7 eu-south-2 mx-central-1',
    },
    'aws-us-gov': { ses: 'us-gov-east-1 us-gov-west-1', without: '' },
    'aws-eusc': { ses: 'eusc-de-east-1', without: '' },
    'aws-cn': { ses: '', without: 'cn-north-1 cn-northwest-1' },
};
function rows(partition, names, ses) {
    return names
        .split(/\s+/)
        .filter(name => name !== '')
        .map(name => ({ name, partition, ses, roleDocumented: ROLE_DOCUMENTED.has(name) }));
}
const REGIONS = new Map(Object.keys(ENDPOINTS)
    .flatMap(partition => [...rows(partition, ENDPOINTS[partition].ses, true), ...rows(partition, ENDPOINTS[partition].without, false)])
    .map(region => [region.name, region]));
function sesRegions(partition) {
    return [...REGIONS.values()]
        .filter(region => region.ses && (partition === undefined || region.partition === partition))
        .map(region => region.name)
        .sort();
}
function documentedRegions() {
    return [...ROLE_DOCUMENTED].sort();
}

;// CONCATENATED MODULE: ./lib/core/wildcard.js
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

;// CONCATENATED MODULE: ./lib/check/policy.js

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

;// CONCATENATED MODULE: ./lib/core/parse.js

class Refusal extends Error {
}
function quoted(text) {
    return `"${(0,core_text/* data */.p)(text, 100)}"`;
}
function refuse(text, accepted) {
    throw new Refusal(`${quoted(text)} is not ${accepted}`);
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
const UNITS = { h: 3_600_000, m: 60_000, s: 1000 };
function duration(minSeconds, maxSeconds) {
    return text => {
        const parts = /^(?:(?<h>\d{1,7})h)?(?:(?<m>\d{1,7})m)?(?:(?<s>\d{1,7})s)?$/.exec(/^\d+$/.test(text) ? `${text}s` : text)?.groups;
        const value = text === '' || parts === undefined ? Number.NaN : sum(parts);
        const accepted = `a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${minSeconds}s to ${maxSeconds}s`;
        return value >= minSeconds * 1000 && value <= maxSeconds * 1000 ? value : refuse(text, accepted);
    };
}
function sum(parts) {
    return Object.entries(UNITS).reduce((total, [unit, milliseconds]) => total + Number(parts[unit] ?? 0) * milliseconds, 0);
}
function list(item) {
    return text => [...new Set(text.split(/[\s,]+/).filter(word => word !== ''))].map(item);
}
function pattern(expression, accepted) {
    return text => (expression.test(text) ? text : refuse(text, accepted));
}
function optional(parse) {
    return text => (text === '' ? undefined : parse(text));
}

;// CONCATENATED MODULE: ./lib/check/settings.js


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
const SETTINGS = ['error', 'warning', 'off'];
const parseRules = text => {
    const settings = {};
    for (const line of text.split(/\r?\n/).map(each => each.trim())) {
        if (line === '' || line.startsWith('#')) {
            continue;
        }
        const [, name, value] = /^([^\s:]+)\s*:\s*(\S+)$/.exec(line) ?? refuse(line, 'a line of the form "rule: error", "rule: warning" or "rule: off"');
        const rule = RULE_IDS.find(id => id === name) ?? refuse(String(name), `a rule; the rules are ${RULE_IDS.join(', ')}`);
        if (settings[rule] !== undefined) {
            throw new Refusal(`"${rule}" is set twice`);
        }
        settings[rule] =
            SETTINGS.find(setting => setting === value) ?? refuse(line, `a rule with a severity; severities are ${(0,core_text/* oneOf */.yL)(SETTINGS)}`);
    }
    return settings;
};

;// CONCATENATED MODULE: ./lib/check/rules.js





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
const leftOut = (what) => unknown({ message: `the answer does not say ${what}`, advice: 'run the job again; if it stays so, report it', settled: false });
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
const NOT_LOOKED_AT = unknown({ message: 'it was not looked at', advice: 'this is a defect of ses-role-gate: report it', settled: true });
const NO_ROLE = notApplicable('the role does not exist');
const REPLACE_IMPOSTOR = `AWS lets nobody edit the real role this way: delete the role that has its name (move what uses it to one of another name), then run \`aws iam create-service-linked-role --aws-service-name ${core_role/* SERVICE_PRINCIPAL */.P1}\``;
function aboutRole(judge) {
    return {
        scope: 'role',
        looks: () => ['role'],
        judge: ({ snapshot, expectations }) => read(snapshot.role, role => judge(role, expectations), NO_ROLE),
    };
}
function readList(snapshot, list, found) {
    const lag = {
        message: 'IAM shows the role to one read and not to another',
        advice: 'IAM is catching up with a change: run the job again, or set `wait-timeout`',
        settled: false,
    };
    const shown = [snapshot.role, snapshot.attachedPolicies, snapshot.inlinePolicies].some(reading => reading?.kind === 'found');
    return read(list, found, shown ? unknown(lag) : NO_ROLE);
}
function parsed(what, text, judge) {
    let document;
    try {
        document = parseDocument(text);
    }
    catch (error) {
        return unknown({
            message: `${what} can't be read: ${(0,core_text/* data */.p)(error.message)}`,
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
        judge: ({ snapshot, expectations }) => [read(snapshot.account, account => judge(account, expectations), NO_ACCOUNT)],
    };
}
const RULES = {
    'role-exists': {
        scope: 'role',
        looks: () => ['role'],
        judge: ({ snapshot }) => read(snapshot.role, () => passed(`${core_role/* ROLE_NAME */.VA} exists`), failed(`${core_role/* ROLE_NAME */.VA} does not exist in this account`, `set \`on-missing: create\`, or run \`aws iam create-service-linked-role --aws-service-name ${core_role/* SERVICE_PRINCIPAL */.P1}\`; where only identities and configuration sets are deployed, \`on-missing: warn\` lets the job go on`)),
    },
    'role-path': aboutRole(({ path, arn }) => path === core_role/* ROLE_PATH */.XZ
        ? passed(`it is at ${core_role/* ROLE_PATH */.XZ}`)
        : failed(`the name is taken by another role, at the path ${(0,core_text/* data */.p)(path)} (${(0,core_text/* data */.p)(arn)}); the service-linked role is at ${core_role/* ROLE_PATH */.XZ}`, REPLACE_IMPOSTOR)),
    'trust-policy': aboutRole(({ trustPolicy }) => parsed('the trust policy', trustPolicy, document => {
        const { trusted, others } = trust(document, core_role/* SERVICE_PRINCIPAL */.P1);
        if (others.length > 0) {
            return failed(`others than ${core_role/* SERVICE_PRINCIPAL */.P1} may assume the role: ${(0,core_text/* data */.p)(others.join(', '))}`, REPLACE_IMPOSTOR);
        }
        return trusted
            ? passed(`${core_role/* SERVICE_PRINCIPAL */.P1} alone may assume it`)
            : failed(`${core_role/* SERVICE_PRINCIPAL */.P1} may not assume the role without conditions`, REPLACE_IMPOSTOR);
    })),
    'permissions-policy': {
        scope: 'role',
        looks: () => ['attached-policies', 'policy'],
        judge: ({ account, snapshot }) => readList(snapshot, snapshot.attachedPolicies, attached => attached.includes((0,core_role/* policyArn */.mF)(account))
            ? readList(snapshot, snapshot.policy, ({ id, document }) => judgePolicy(id, document))
            : failed(`${core_role/* POLICY_NAME */.xl} is not attached`, REPLACE_IMPOSTOR)),
    },
    'extra-policies': {
        scope: 'role',
        looks: () => ['attached-policies', 'inline-policies'],
        judge: ({ account, snapshot }) => readList(snapshot, snapshot.attachedPolicies, attached => readList(snapshot, snapshot.inlinePolicies, inline => {
            const extra = [...attached.filter(arn => arn !== (0,core_role/* policyArn */.mF)(account)), ...inline.map(name => `inline ${name}`)];
            return extra.length === 0
                ? passed('no other policy gives it more')
                : failed(`${(0,core_text/* count */.U9)(extra.length, 'more policy', 'more policies')} than AWS gives it: ${(0,core_text/* data */.p)(extra.join(', '))}`, REPLACE_IMPOSTOR);
        })),
    },
    'permissions-boundary': aboutRole(({ permissionsBoundary }) => permissionsBoundary === undefined
        ? passed('none is set')
        : failed(`a permissions boundary is set: ${(0,core_text/* data */.p)(permissionsBoundary)}`, `it may keep SES from publishing metrics; ${REPLACE_IMPOSTOR}`)),
    description: {
        scope: 'role',
        looks: ({ roleDescription }) => (roleDescription === undefined ? [] : ['role']),
        judge: ({ snapshot, expectations: { roleDescription } }) => roleDescription === undefined
            ? notApplicable('`role-description` is not set')
            : read(snapshot.role, ({ description = '' }) => description === roleDescription
                ? passed('it is the one expected')
                : failed(`it is "${(0,core_text/* data */.p)(description)}", \`role-description\` is "${(0,core_text/* data */.p)(roleDescription)}"`, 'set `update-description: true`, or give `role-description` the text of the infrastructure stack that declares the role'), NO_ROLE),
    },
    'region-supported': {
        scope: 'region',
        looks: () => [],
        judge: ({ region }) => [
            REGIONS.get(region)?.roleDocumented
                ? passed('AWS documents the role for it')
                : failed(`AWS does not document the role for ${region} (as of ${REGIONS_AS_OF})`, `deploy to one of ${documentedRegions().join(', ')}, or accept it with the line \`region-supported: warning\` in \`rules\``, { settled: true }),
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
                    message: `AWS answered a status that is not documented: ${(0,core_text/* data */.p)(enforcementStatus)}`,
                    advice: "look at the account's status in the SES console",
                    settled: false,
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
    return parsed(`${core_role/* POLICY_NAME */.xl} ${(0,core_text/* data */.p)(version)}`, text, document => {
        const lacking = core_role/* NAMESPACES */.dK.filter(value => !allows(document, { action: core_role/* POLICY_ACTION */.wS, key: 'cloudwatch:namespace', value }));
        return lacking.length === 0
            ? passed(`${core_role/* POLICY_NAME */.xl} ${(0,core_text/* data */.p)(version)} lets SES publish its metrics`)
            : failed(`${core_role/* POLICY_NAME */.xl} ${(0,core_text/* data */.p)(version)} does not allow ${core_role/* POLICY_ACTION */.wS} in ${lacking.join(', ')}`, 'AWS alone can change this policy: open a case with AWS Support, or lower the rule if metrics do not matter to the deployment');
    });
}
function judgeIdentity(identity, snapshot) {
    const name = (0,core_text/* data */.p)(identity);
    const domain = name.includes('@')
        ? `; if the identity of its domain covers it, name ${name.slice(name.lastIndexOf('@') + 1)} in \`identities\``
        : '';
    return read(snapshot.identities.get(identity), ({ verifiedForSending, verificationStatus = 'unknown', errorType }) => {
        if (verifiedForSending === undefined) {
            return leftOut(`whether ${name} is verified`);
        }
        const why = errorType === undefined ? '' : `, ${(0,core_text/* data */.p)(errorType)}`;
        return verifiedForSending
            ? passed(`${name} is verified`)
            : failed(`${name} is not verified for sending (${(0,core_text/* data */.p)(verificationStatus)}${why})`, name.includes('@')
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
function quotaLeft({ quota, sent }) {
    if (quota === -1) {
        return Number.POSITIVE_INFINITY;
    }
    return quota === undefined || sent === undefined ? undefined : Math.max(0, Math.floor(quota - sent));
}
function judgeQuota(account, least) {
    const left = quotaLeft(account);
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

;// CONCATENATED MODULE: ./lib/check/snapshot.js
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

;// CONCATENATED MODULE: ./lib/check/verdict.js
const isFinding = (judgement) => judgement.outcome === 'failed' || judgement.outcome === 'unknown';
const isMissing = ({ rule, outcome }) => rule === 'role-exists' && outcome === 'failed';
function verdict(judgements) {
    const findings = judgements.filter(isFinding);
    const status = statusOf(findings);
    return { status, healthy: status === 'healthy' || status === 'degraded', findings };
}
function statusOf(findings) {
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
function regionVerdict(judgements, region) {
    return verdict(judgements.filter(judgement => judgement.region === undefined || judgement.region === region));
}
const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] };
function passes(findings, failOn) {
    return !findings.some(({ severity }) => FAILING[failOn].includes(severity));
}
function tally(findings, severity) {
    return findings.filter(finding => finding.severity === severity).length;
}

;// CONCATENATED MODULE: ./lib/check/check.js







const VISIBLE_WITHIN = 120_000;
const UNTIL_VISIBLE = { least: 500, initial: 1_000, max: 10_000 };
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
            log(settled ? `not looking again: no wait changes ${settled.rule}` : `the gate did not pass within ${(0,core_text/* duration */.p0)(inputs['wait-timeout'])}`);
            return result;
        }
        const wait = Math.min(left, (0,backoff/* backoff */.J)(looks, UNTIL_PASSED, random));
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
    const attempt = async (rule, what, act) => {
        if (changes.has(rule)) {
            return false;
        }
        if (inputs['dry-run']) {
            log(`dry run: ${what} is left undone`);
            return false;
        }
        const change = await act();
        changes.set(rule, change);
        log(change.kind === 'failed'
            ? `${what} failed: ${change.problem.message}`
            : `${what}: ${change.changed ? 'done' : 'somebody else was faster'}`);
        return change.kind === 'done';
    };
    const untilVisible = async (before, looks) => {
        const deadline = clock.now() + VISIBLE_WITHIN;
        const look = async () => {
            const after = { ...(await takeSnapshot({ ...scope, regions: [] }, iam, ses)), regions: before.regions };
            conclude(after, looks);
            return after;
        };
        let after = await look();
        for (let tries = 1; lags(after) && clock.now() < deadline; tries++) {
            await clock.sleep((0,backoff/* backoff */.J)(tries, UNTIL_VISIBLE, random), signal);
            after = await look();
        }
        return after;
    };
    return async (looks) => {
        let snapshot = await takeSnapshot(scope, iam, ses);
        conclude(snapshot, looks);
        if (snapshot.role?.kind === 'absent' &&
            inputs['on-missing'] === 'create' &&
            (await attempt('role-exists', `creating ${core_role/* ROLE_NAME */.VA}`, () => iam.create(description)))) {
            conclude(snapshot, looks);
            snapshot = await untilVisible(snapshot, looks);
        }
        const { role } = snapshot;
        if (role?.kind === 'found' &&
            role.value.path === core_role/* ROLE_PATH */.XZ &&
            inputs['update-description'] &&
            description !== undefined &&
            role.value.description !== description &&
            (await attempt('description', `setting the description of ${core_role/* ROLE_NAME */.VA}`, () => iam.describe(description)))) {
            snapshot = { ...snapshot, role: { ...role, value: { ...role.value, description } } };
        }
        return conclude(snapshot, looks);
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

;// CONCATENATED MODULE: ./lib/core/deadline.js


function startDeadline(within, clock, signal) {
    const over = new AbortController();
    const stopped = new AbortController();
    const error = (0,core_problem/* fail */.f)('timed-out', `it did not end within its \`timeout\` of ${(0,core_text/* duration */.p0)(within)}`, 'run the job again, or raise `timeout`');
    clock.sleep(within, AbortSignal.any([signal, stopped.signal])).then(() => over.abort(error), () => undefined);
    return { at: clock.now() + within, signal: AbortSignal.any([signal, over.signal]), stop: () => stopped.abort() };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/file.js


async function writeWhole(path, text) {
    const draft = `${path}.${process.pid}.draft`;
    await makeFolder((0,external_node_path_.dirname)(path));
    try {
        await (0,promises_.writeFile)(draft, text);
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

;// CONCATENATED MODULE: ./lib/guard.js

function guardAccount(account, allowed) {
    if (allowed.length > 0 && !allowed.includes(account)) {
        throw (0,core_problem/* fail */.f)('refused', `account ${account} is not one of \`allowed-account-ids\` (${allowed.join(', ')}): nothing in it was read`, 'give the step the role of an allowed account, or add the account to `allowed-account-ids`');
    }
}

;// CONCATENATED MODULE: ./lib/inputs.js




const LONGEST_JOB = 5 * 24 * 3600;
const TABLE = {
    mode: { default: 'check', parse: choice('check', 'teardown') },
    'aws-region': { default: '', parse: list(region) },
    'role-to-assume': { default: '', parse: optional(callerRole) },
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
    'github-token': { default: '', parse: optional(text => text) },
    'report-path': { default: '', parse: optional(pattern(/^[^\0]+$/, 'a path')) },
};
const INPUT_DEFAULTS = Object.fromEntries(Object.entries(TABLE).map(([name, input]) => [name, input.default]));
function callerRole(text) {
    const groups = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/[\w+=,.@/-]{1,512}$/.exec(text)?.groups;
    const { partition = '', account = '' } = groups ?? refuse(text, 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/ses-role-gate');
    return { arn: text, partition, account };
}
function region(text) {
    const found = REGIONS.get(text) ?? refuse(text, `an AWS Region (as of ${REGIONS_AS_OF}); Regions with Amazon SES are ${sesRegions().join(', ')}`);
    return found.ses
        ? found
        : refuse(text, `a Region with Amazon SES (as of ${REGIONS_AS_OF}); those are ${sesRegions(found.partition).join(', ') || 'none'} in its partition`);
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
        const { mode = 'check', 'job-summary': summary = true, 'report-path': path } = values;
        return { problems, reporting: { mode, 'job-summary': summary, 'report-path': path } };
    }
    const regions = values['aws-region'].map(({ name }) => name);
    return { inputs: { ...values, 'aws-region': regions } };
}
function regionText(given, env) {
    const [name, text] = ['AWS_REGION', 'AWS_DEFAULT_REGION'].map(each => [each, env[each]]).find(([, value]) => value) ?? [];
    return given !== '' || !text ? ['`aws-region`', given] : [`\`aws-region\` (from ${name})`, text];
}
function contradictions(values) {
    const found = [];
    const regions = values['aws-region'];
    const partitions = [...new Set(regions?.map(({ partition }) => partition))];
    const role = values['role-to-assume'];
    if (regions?.length === 0) {
        found.push('`aws-region`: no Region is given; set the input, or AWS_REGION or AWS_DEFAULT_REGION in the environment');
    }
    if (partitions.length > 1) {
        found.push(`\`aws-region\`: Regions of one partition go into a run, these are of ${partitions.join(' and ')}; use one step for each`);
    }
    if (role !== undefined && partitions.length === 1 && role.partition !== partitions[0]) {
        found.push(`\`role-to-assume\`: ${role.arn} is of the partition ${role.partition}, \`aws-region\` of ${partitions[0]}; give a role of the Regions' partition`);
    }
    if (values['update-description'] === true && 'role-description' in values && values['role-description'] === undefined) {
        found.push('`update-description`: needs `role-description`, the text to set');
    }
    if (values['on-missing'] === 'create' && values.rules?.['role-exists'] === 'off') {
        found.push('`on-missing`: create needs the rule role-exists, which `rules` sets to off');
    }
    if (values['update-description'] === true && values.rules?.description === 'off') {
        found.push('`update-description`: needs the rule description, which `rules` sets to off');
    }
    if ((values['initial-delay'] ?? 0) > (values['max-delay'] ?? Number.POSITIVE_INFINITY)) {
        found.push('`initial-delay`: is longer than `max-delay`');
    }
    if (values['comment-on-pr'] !== undefined && values['comment-on-pr'] !== 'never') {
        found.push('`comment-on-pr`: this version writes no comments yet; leave it at never');
    }
    if (values.mode === 'teardown') {
        found.push(...teardownContradictions(values));
    }
    return found;
}
function teardownContradictions(values) {
    const found = [];
    if (values['allowed-account-ids']?.length === 0) {
        found.push('`allowed-account-ids`: a teardown needs the ids of the accounts it may delete in');
    }
    const selectors = [values['resource-names'], values['resource-tags']];
    if ((values['delete-resources'] ?? 'none') !== 'none' && selectors.every(selector => selector?.length === 0)) {
        found.push('`delete-resources`: needs `resource-names` or `resource-tags` to say which; "*" says all');
    }
    for (const name of ['expected-plan', 'dry-run']) {
        if (values['delete-resources'] === 'blocking' && values[name]) {
            found.push(`\`${name}\`: needs \`delete-resources: all\` or \`none\`: what \`blocking\` deletes is known only once a deletion has failed`);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/report/result.js




function judged(facts, failOn, finishedAt) {
    const { status, findings } = verdict(facts.check.judgements);
    return { ...facts, status, green: passes(findings, failOn), finishedAt, problem: undefined };
}
function tornDown(facts, whenInUse, finishedAt) {
    const { teardown } = facts;
    const { ending = 'timed-out' } = teardown;
    const failed = [...teardown.swept.values()].filter(swept => swept.state === 'failed');
    const [first] = failed;
    if (ending === 'in-use' && whenInUse === 'fail') {
        return red(facts, 'in-use', inUse(teardown), finishedAt);
    }
    if (ending === 'timed-out') {
        return red(facts, 'timed-out', notDeleted(teardown), finishedAt);
    }
    if (first !== undefined) {
        return red(facts, 'error', leftBehind(first, failed.length), finishedAt);
    }
    const [gap] = teardown.plan.gaps.filter(({ problem }) => problem.code !== 'region-disabled');
    if (gap !== undefined) {
        return red(facts, 'error', notSeen(gap), finishedAt);
    }
    return { ...facts, status: ending === 'in-use' ? 'kept' : ending, green: true, finishedAt, problem: undefined };
}
function red(facts, status, problem, finishedAt) {
    return { ...facts, status, green: false, finishedAt, problem: resumable(problem, facts) };
}
function requests(attempts) {
    return attempts.filter(({ number }) => number > 0).length;
}
function inUse({ blocking, attempts }) {
    return {
        code: 'in-use',
        message: `${core_role/* ROLE_NAME */.VA} is still in use after ${(0,core_text/* count */.U9)(requests(attempts), 'request')} for its deletion; held by ${(0,core_text/* count */.U9)(blocking.length, 'resource')}`,
        advice: 'delete what holds it, or let `delete-resources`, `resource-names` and `resource-tags` take it in; `when-in-use: keep` leaves the role to the last one out',
        settled: false,
    };
}
function notDeleted({ attempts }) {
    return {
        code: 'timed-out',
        message: `${core_role/* ROLE_NAME */.VA} could not be deleted by ${(0,core_text/* count */.U9)(requests(attempts), 'request')}, and AWS names nothing that holds it now`,
        advice: 'run the job again in some minutes, or raise `max-attempts` and `timeout`',
        settled: false,
    };
}
function leftBehind({ resource, problem }, total) {
    return {
        code: 'left-over',
        message: `${(0,core_text/* count */.U9)(total, 'resource')} of the plan could not be deleted, the first of them ${(0,core_text/* data */.p)(resource.name)}: ${problem.message}`,
        advice: problem.advice,
        settled: false,
    };
}
function notSeen({ region, kind, problem }) {
    return {
        code: 'left-over',
        message: `not everything could be looked at, so that something may be left: ${kind} in ${region}: ${problem.message}`,
        advice: problem.advice,
        settled: false,
    };
}
function resumable(problem, { teardown }) {
    const last = teardown?.attempts.at(-1);
    return last?.outcome === 'pending' && last.task !== undefined
        ? {
            ...problem,
            advice: `${problem.advice}; to go on with the deletion that is under way, set \`deletion-task-id\` to \`${(0,core_text/* data */.p)(last.task)}\``,
        }
        : problem;
}
function ended(facts, thrown, finishedAt) {
    const problem = thrown instanceof core_problem/* RunError */.e
        ? thrown.problem
        : {
            code: 'unexpected',
            message: (0,core_text/* data */.p)(String(thrown)),
            advice: 'this should not happen: please report it, with the log of the step',
            settled: false,
        };
    return red(facts, ENDED[problem.code] ?? 'error', problem, finishedAt);
}
const ENDED = { refused: 'refused', cancelled: 'cancelled', 'timed-out': 'timed-out' };
function verdictOf({ check, problem }) {
    const all = verdict(check?.judgements ?? []);
    return { ...all, healthy: all.healthy && check !== undefined && problem === undefined };
}

;// CONCATENATED MODULE: ./lib/report/annotations.js


const EACH = 10;
const LENGTH = 4_000;
function annotations(result) {
    const { findings } = verdictOf(result);
    const all = [
        ...(result.problem ? [annotation('error', `SES role gate: ${result.status}`, result.problem)] : []),
        ...findings.map(finding => annotation(finding.severity, `${finding.rule}${finding.region === undefined ? '' : ` in ${finding.region}`}`, finding)),
    ];
    return ['error', 'warning'].flatMap(severity => {
        const some = all.filter(each => each.severity === severity);
        const more = some.length - EACH + 1;
        return some.length <= EACH
            ? some
            : [
                ...some.slice(0, EACH - 1),
                { severity, title: 'SES role gate', message: `${(0,core_text/* count */.U9)(more, 'more finding')}: see the job summary or the JSON report.` },
            ];
    });
}
function annotation(severity, title, { message, advice }) {
    return { severity, title, message: (0,core_text/* oneLine */.TN)((0,core_text/* logLine */.BP)(`${message}. To mend it: ${advice}.`, LENGTH), LENGTH) };
}

;// CONCATENATED MODULE: ./lib/report/data.js




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

;// CONCATENATED MODULE: ./lib/report/headline.js




function headline(result) {
    const { findings } = verdictOf(result);
    const errors = (0,core_text/* count */.U9)(tally(findings, 'error'), 'error');
    const warnings = (0,core_text/* count */.U9)(tally(findings, 'warning'), 'warning');
    const where = `${result.regions.join(', ')}${result.account === undefined ? '' : ` of account ${result.account.id}`}`;
    const gone = [...(result.teardown?.swept.values() ?? [])].filter(({ state }) => state !== 'failed').length;
    const swept = gone === 0 ? '' : `, and this run deleted ${(0,core_text/* count */.U9)(gone, 'resource')}`;
    switch (result.status) {
        case 'healthy':
            return `SES may be deployed to ${where}.`;
        case 'degraded':
            return result.green
                ? `SES may be deployed to ${where}, with ${warnings}.`
                : `Warnings fail this gate, and there is more than none for ${where}: ${warnings}.`;
        case 'unhealthy':
            return `SES is not ready in ${where}: ${errors}, ${warnings}.`;
        case 'missing':
            return `${core_role/* ROLE_NAME */.VA} does not exist in account ${result.account?.id}.`;
        case 'unknown':
            return `Not everything could be looked at in ${where}: that is not taken for healthy.`;
        case 'deleted':
            return `${core_role/* ROLE_NAME */.VA} is deleted from account ${result.account?.id}${swept}.`;
        case 'absent':
            return `There is no ${core_role/* ROLE_NAME */.VA} in account ${result.account?.id}${swept}.`;
        case 'planned':
            return `A dry run: ${(0,core_text/* count */.U9)(result.teardown?.plan.deletions.length ?? 0, 'resource')} and the role would be deleted from account ${result.account?.id}.`;
        case 'kept':
            return `${core_role/* ROLE_NAME */.VA} stays in account ${result.account?.id}: others use it${swept}.`;
        case 'in-use':
            return `${core_role/* ROLE_NAME */.VA} is still in use in account ${result.account?.id}${swept}.`;
        case 'timed-out':
            return `${core_role/* ROLE_NAME */.VA} was not deleted in time${swept}.`;
        case 'refused':
            return `A guard said no${swept}.`;
        case 'cancelled':
            return 'The run was cancelled before its verdict.';
        case 'error':
            return 'The run ended before its verdict.';
    }
}

;// CONCATENATED MODULE: ./lib/report/marks.js
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

;// CONCATENATED MODULE: ./lib/report/log.js


function judgementLines({ check }) {
    return (check?.judgements ?? [])
        .filter(({ outcome }) => outcome !== 'not-applicable')
        .map(judgement => `${mark(judgement)} ${judgement.rule} (${judgement.region ?? 'role'}): ${judgement.message}`);
}
function lastLine(result) {
    return `${statusMark(result)} ${result.status}: ${headline(result)}`;
}

;// CONCATENATED MODULE: ./lib/report/outputs.js



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
        regions: JSON.stringify(regionVerdicts(result)),
        findings: outputs_list(findings.map(judgementData), LIST_LIMIT),
        errors: String(tally(findings, 'error') + (result.problem === undefined ? 0 : 1)),
        warnings: String(tally(findings, 'warning')),
        ...(teardown && teardownOutputs(teardown)),
        'report-path': reportPath,
    };
    return new Map(Object.entries(values).filter((entry) => entry[1] !== undefined));
}
function teardownOutputs({ attempts, blocking, swept, digest }) {
    const deleted = [...swept.values()].filter(({ state }) => state !== 'failed');
    return {
        attempts: String(attempts.filter(({ number }) => number > 0).length),
        'deletion-task-id': attempts.findLast(({ task }) => task !== undefined)?.task,
        'blocking-resources': outputs_list(blocking, LIST_LIMIT),
        'deleted-resources': outputs_list(deleted.map(({ resource }) => resourceData(resource)), LIST_LIMIT),
        'plan-digest': digest,
    };
}
function outputs_list(items, limit) {
    const texts = [];
    let length = 2;
    for (const text of items.map(item => JSON.stringify(item))) {
        length += text.length + 1;
        if (length > limit) {
            break;
        }
        texts.push(text);
    }
    return `[${texts.join(',')}]`;
}

;// CONCATENATED MODULE: ./lib/report/console.js

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
    return page(partition, `iam/home#/roles/details/${core_role/* ROLE_NAME */.VA}`);
}
function sesPage(partition, region) {
    return page(partition, `ses/home?region=${region}#/account`);
}

;// CONCATENATED MODULE: ./lib/report/table.js
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

;// CONCATENATED MODULE: ./lib/teardown/resource.js
function keyOf({ kind, region, name, arn }) {
    return arn ?? `${region}/${kind}/${name}`;
}

;// CONCATENATED MODULE: ./lib/report/teardown.js




const ROWS_LIMIT = 100;
const REASONS = {
    'not-selected': 'no selector matches it',
    'holds-data': 'it holds data or a paid subscription (`include-data` is off)',
    going: 'it is on its way out already',
    'tags-unreadable': 'its tags could not be read',
};
const FATES = { deleted: 'deleted by this run', going: 'this run has asked for its deletion, which is under way' };
function teardownParts({ plan, swept, attempts, blocking }) {
    return [
        ...(blocking.length > 0 && attempts.at(-1)?.outcome !== 'deleted' ? [holders(blocking, plan, swept)] : []),
        ...(plan.deletions.length > 0 ? [deletions(plan, swept)] : []),
        ...(failures(swept).length > 0 ? [left(failures(swept))] : []),
        ...(plan.kept.length > 0 ? [kept(plan)] : []),
        ...(plan.gaps.length > 0 ? [gaps(plan)] : []),
        ...(attempts.length > 0 ? [timeline(attempts)] : []),
    ];
}
function limited(title, header, rows) {
    const more = rows.length - ROWS_LIMIT;
    return `### ${title}\n\n${table(header, rows.slice(0, ROWS_LIMIT))}${more > 0 ? `\n\n${(0,core_text/* count */.U9)(more, 'more row')} in the JSON report.` : ''}`;
}
function holders(blocking, plan, swept) {
    const reasons = new Map(plan.kept.map(({ resource, reason }) => [keyOf(resource), REASONS[reason]]));
    const why = (arn) => {
        const done = swept.get(arn);
        if (done !== undefined) {
            return done.state === 'failed' ? done.problem.message : FATES[done.state];
        }
        return reasons.get(arn) ?? (locate(arn) === undefined ? 'it is of a kind that this action does not know' : 'it is not in the plan');
    };
    return limited('What holds the role', ['Resource', 'Reported for', 'Why it is there'], blocking.map(({ arn, region }) => [(0,core_text/* code */.aY)(arn), (0,core_text/* markdown */.wD)(region), (0,core_text/* markdown */.wD)(why(arn))]));
}
function tallies(resources) {
    return [...Map.groupBy(resources, ({ region, kind }) => `${region} ${kind}`).values()].flatMap(own => own.slice(0, 1).map(({ region, kind }) => ({ region, kind, resources: own })));
}
function deletions({ deletions: planned }, swept) {
    const rows = tallies(planned).map(({ region, kind, resources }) => {
        const fates = resources.map(resource => swept.get(keyOf(resource)));
        const deleted = fates.filter(fate => fate?.state === 'deleted').length;
        const going = fates.flatMap(fate => (fate?.state === 'going' ? [fate.goneBy ? `until ${day(fate.goneBy)}` : 'on the way'] : []));
        return [
            (0,core_text/* markdown */.wD)(region),
            (0,core_text/* markdown */.wD)(kind),
            String(resources.length),
            `${deleted}${going.length > 0 ? `, and ${going.length} ${going.toSorted().at(-1)}` : ''}`,
            String(resources.length - deleted - going.length),
        ];
    });
    return limited('Resources', ['Region', 'Kind', 'Planned', 'Deleted', 'Left'], rows);
}
function failures(swept) {
    return [...swept.values()].filter(each => each.state === 'failed');
}
function left(failed) {
    return limited('What could not be deleted', ['Region', 'Resource', 'What is wrong', 'What to do'], failed.map(({ resource, problem }) => [
        (0,core_text/* markdown */.wD)(resource.region),
        `${(0,core_text/* markdown */.wD)(resource.kind)} ${(0,core_text/* code */.aY)(resource.name)}`,
        (0,core_text/* markdown */.wD)(problem.message),
        (0,core_text/* markdown */.wD)(problem.advice),
    ]));
}
function kept({ kept: all }) {
    const groups = [...Map.groupBy(all, ({ resource, reason }) => `${resource.region} ${resource.kind} ${reason}`).values()];
    const rows = groups.flatMap(group => {
        const until = group
            .flatMap(({ resource: { goneBy } }) => (goneBy ? [day(goneBy)] : []))
            .toSorted()
            .at(-1);
        return group
            .slice(0, 1)
            .map(({ resource: { region, kind }, reason }) => [
            (0,core_text/* markdown */.wD)(region),
            (0,core_text/* markdown */.wD)(kind),
            String(group.length),
            (0,core_text/* markdown */.wD)(REASONS[reason] + (until ? `, until ${until}` : '')),
        ]);
    });
    return limited('What stays', ['Region', 'Kind', 'How many', 'Why'], rows);
}
function day(date) {
    return date.toISOString().slice(0, 10);
}
function gaps({ gaps: all }) {
    return limited('What could not be listed', ['Region', 'Kind', 'Why'], all.map(({ region, kind, problem }) => [(0,core_text/* markdown */.wD)(region), (0,core_text/* markdown */.wD)(kind), (0,core_text/* markdown */.wD)(problem.message)]));
}
const SHORTEST_BAR = 1_000;
function timeline(attempts) {
    const bars = attempts.flatMap(({ number, startedAt, endedAt, outcome }) => {
        const critical = outcome === 'deleted' || outcome === 'absent' ? 'done' : 'crit';
        const end = Math.max(endedAt ?? startedAt, startedAt + SHORTEST_BAR);
        return [
            `    section ${number === 0 ? 'Earlier run' : `Request ${number}`}`,
            `    ${outcome.replace('-', ' ')} :${critical}, ${startedAt}, ${end}`,
        ];
    });
    return ['### Requests for deletion', '', '```mermaid', 'gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...bars, '```'].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/summary.js









const SUMMARY_LIMIT = 900_000;
const summary_ROWS_LIMIT = 200;
const COLUMNS_LIMIT = 5;
function summary(result) {
    const { findings } = verdictOf(result);
    const parts = [
        `## ${statusMark(result)} SES role gate: ${result.status}`,
        (0,core_text/* markdown */.wD)(headline(result)),
        ...(result.problem ? [problem(result.problem)] : []),
        ...(findings.length > 0 ? [whatToDo(findings)] : []),
        ...(result.check ? [rules(result.check.judgements, [...result.check.snapshot.regions.keys()])] : []),
        ...(result.teardown ? teardownParts(result.teardown) : []),
        ...(result.check || result.teardown ? [facts(result)] : []),
    ];
    return cut(`${parts.join('\n\n')}\n`);
}
function cut(text) {
    const bytes = Buffer.from(text);
    if (bytes.length <= SUMMARY_LIMIT) {
        return text;
    }
    const whole = bytes.subarray(0, bytes.lastIndexOf('\n', SUMMARY_LIMIT)).toString('utf8');
    return `${whole}\n\nThe rest does not fit into a summary: see the JSON report.\n`;
}
function problem({ message, advice }) {
    return `**What happened:** ${(0,core_text/* markdown */.wD)(message, 4000)}\n\n**What to do:** ${(0,core_text/* markdown */.wD)(advice, 2000)}`;
}
function whatToDo(findings) {
    const shown = findings.slice(0, summary_ROWS_LIMIT);
    const rows = shown.map(finding => [
        mark(finding),
        (0,core_text/* code */.aY)(finding.rule),
        finding.region === undefined ? 'role' : (0,core_text/* markdown */.wD)(finding.region),
        (0,core_text/* markdown */.wD)(finding.message),
        (0,core_text/* markdown */.wD)(finding.advice),
    ]);
    const more = findings.length - shown.length;
    return `### What to do\n\n${table(['', 'Rule', 'Where', 'What is wrong', 'What to do'], rows)}${more > 0 ? `\n\n${(0,core_text/* count */.U9)(more, 'more finding')} in the JSON report.` : ''}`;
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
        ...(idle.length > 0 ? [`Nothing to judge: ${idle.map(rule => (0,core_text/* code */.aY)(rule)).join(', ')}`] : []),
        ...(off.length > 0 ? [`Off: ${off.map(rule => (0,core_text/* code */.aY)(rule)).join(', ')}`] : []),
    ];
    const role = judged.filter(rule => !isRegional(rule));
    const regional = judged.filter(isRegional);
    const columns = [undefined, ...regions];
    const tables = regions.length <= COLUMNS_LIMIT
        ? [
            table(['Rule', 'Role', ...regions.map(region => (0,core_text/* markdown */.wD)(region))], judged.map(rule => [(0,core_text/* code */.aY)(rule), ...columns.map(column => cell(rule, column))])),
        ]
        : [
            table(['Rule', 'Role'], role.map(rule => [(0,core_text/* code */.aY)(rule), cell(rule, undefined)])),
            table(['Region', ...regional.map(rule => (0,core_text/* code */.aY)(rule))], regions.map(region => [(0,core_text/* markdown */.wD)(region), ...regional.map(rule => cell(rule, region))])),
        ];
    return ['### Rules', ...tables, `<sub>${notes.join('<br>')}</sub>`].join('\n\n');
}
function facts({ account, principal, check, teardown, startedAt, finishedAt }) {
    const partition = account?.partition ?? '';
    const reading = check?.snapshot.role ?? teardown?.role;
    const role = reading?.kind === 'found' ? reading.value : undefined;
    const policy = check?.snapshot.policy;
    const lastUsed = role?.lastUsed;
    const rows = [
        ['Account', `${(0,core_text/* code */.aY)(account?.id ?? '')} (${(0,core_text/* markdown */.wD)(partition)})`],
        ['Acting as', (0,core_text/* code */.aY)(principal ?? '')],
        ...(role ? [['Role', summary_link((0,core_text/* code */.aY)(role.arn), rolePage(partition))]] : []),
        ...(role?.created ? [['Role created', `${summary_day(role.created)}${check?.created ? ', by this run' : ''}`]] : []),
        ...(role
            ? [
                [
                    'Role last used',
                    lastUsed ? `${summary_day(lastUsed.at)}${lastUsed.region ? ` in ${(0,core_text/* markdown */.wD)(lastUsed.region)}` : ''}` : 'not in the last 400 days',
                ],
            ]
            : []),
        ...(check?.described ? [['Description', 'changed by this run']] : []),
        ...(policy?.kind === 'found' ? [['Policy version', (0,core_text/* code */.aY)(policy.value.id)]] : []),
        ...[...(check?.snapshot.regions ?? [])].flatMap(([region, { account: ses }]) => ses?.kind === 'found' ? [[`SES in ${summary_link((0,core_text/* markdown */.wD)(region), sesPage(partition, region))}`, quota(ses.value)]] : []),
        ...(teardown?.digest ? [['Plan digest', (0,core_text/* code */.aY)(teardown.digest)]] : []),
        ['Took', `${(0,core_text/* duration */.p0)(finishedAt - startedAt)}${check && check.looks > 1 ? `, ${check.looks} looks` : ''}`],
    ];
    return `### Facts\n\n${table(['', ''], rows)}`;
}
function quota(ses) {
    const left = quotaLeft(ses);
    if (left === undefined) {
        return 'send quota unknown';
    }
    return left === Number.POSITIVE_INFINITY
        ? 'unlimited send quota'
        : `${left.toLocaleString('en-US')} of ${Number(ses.quota).toLocaleString('en-US')} messages left in 24 hours`;
}
function summary_link(text, url) {
    return url === undefined ? text : `<a href="${encodeURI(url)}">${text}</a>`;
}
function summary_day(date) {
    return date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/teardown/deletion.js



const POLLS = [500, 1_000, 2_000];
const POLL_EVERY = 3_000;
const TASK_LAG = 60_000;
const ROLE_LAG = 120_000;
const SECOND_LOOK = 1_000;
const LAST_REQUEST = 60_000;
async function insist(read, between) {
    let reading = await read();
    for (let polls = 0; reading.kind === 'unreadable'; polls++) {
        if (reading.problem.settled) {
            throw new core_problem/* RunError */.e(reading.problem);
        }
        await between(reading.problem, polls);
        reading = await read();
    }
    return reading;
}
async function deleteRole(before, settings, ports) {
    const { clock } = ports;
    const deletion = new Deletion(before, settings, ports, clock.now());
    let state = settings.task === undefined ? { at: 'request' } : deletion.resume(settings.task);
    while (state.at !== 'end') {
        state = await deletion.step(state);
    }
    return state.ending;
}
class Deletion {
    #settings;
    #ports;
    #lastRequestAt;
    #roleId;
    #attempts = [];
    #number = 0;
    #waits = 0;
    constructor(before, settings, ports, startedAt) {
        this.#settings = settings;
        this.#ports = ports;
        this.#roleId = before?.id;
        this.#lastRequestAt = settings.deadline - Math.min(LAST_REQUEST, (settings.deadline - startedAt) / 4);
    }
    resume(task) {
        this.#begin(0, task);
        this.#ports.log(`going on with the deletion task ${task}`);
        return { at: 'poll', task, asked: Number.NEGATIVE_INFINITY, polls: 0 };
    }
    step(state) {
        switch (state.at) {
            case 'request':
                return this.#request();
            case 'poll':
                return this.#poll(state);
            case 'confirm':
                return this.#confirm(state);
            case 'failed':
                return this.#failed(state.usage);
        }
    }
    async #request() {
        const { clock, iam, log } = this.#ports;
        const earlier = this.#attempts.length > 0;
        const number = this.#number + 1;
        this.#begin(number, undefined);
        const reading = await this.#insist(() => iam.requestDeletion());
        if (reading.kind === 'absent') {
            log(`request ${number}: the role is not there`);
            return this.#look(earlier ? 'deleted' : 'absent');
        }
        this.#amend({ task: reading.value });
        log(`request ${number}: deletion task ${reading.value}`);
        return { at: 'poll', task: reading.value, asked: clock.now(), polls: 0 };
    }
    async #poll(state) {
        const { clock, iam, log } = this.#ports;
        await this.#ports.wait(pollDelay(state.polls), `the deletion task of request ${this.#attempts.at(-1)?.number} is open`);
        const reading = await this.#insist(() => iam.deletionTask(state.task));
        if (reading.kind === 'absent') {
            return this.#purged(state);
        }
        const { status, reason, usage } = reading.value;
        if (status === 'SUCCEEDED') {
            return this.#look('deleted');
        }
        if (status !== 'FAILED') {
            return { ...state, polls: state.polls + 1 };
        }
        this.#amend({ outcome: usage.length > 0 ? 'in-use' : 'failed', reason, usage, endedAt: clock.now() });
        const role = await this.#insist(() => iam.role());
        if (role.kind === 'absent') {
            this.#amend({ outcome: 'pending', reason: undefined, usage: [], endedAt: undefined });
            return this.#look('deleted');
        }
        this.#roleId = role.value.id;
        const said = reason === undefined ? 'AWS gives no reason' : (0,core_text/* data */.p)(reason);
        log(`the deletion failed: ${said}${usage.length === 0 ? '' : `; held by ${usage.map(({ region, arn }) => `${(0,core_text/* data */.p)(arn)} (${(0,core_text/* data */.p)(region)})`).join(', ')}`}`);
        return { at: 'failed', usage };
    }
    async #purged(state) {
        const { clock, iam, log } = this.#ports;
        if ((await this.#insist(() => iam.role())).kind === 'absent') {
            return this.#look('deleted');
        }
        if (clock.now() - state.asked < TASK_LAG) {
            return { ...state, polls: state.polls + 1 };
        }
        this.#amend({ outcome: 'lost', endedAt: clock.now() });
        log(`IAM does not know the deletion task ${state.task} any more, and still shows the role: asking again`);
        return this.#again();
    }
    async #confirm(state) {
        const { clock, iam, log, wait } = this.#ports;
        const reading = await this.#insist(() => iam.role());
        if (reading.kind === 'absent') {
            await wait(SECOND_LOOK, 'looking once more whether the role is gone');
            const second = await this.#insist(() => iam.role());
            if (second.kind === 'absent') {
                this.#amend({ outcome: state.ending, endedAt: clock.now() });
                log(state.ending === 'deleted' ? 'the role is deleted: IAM does not show it any more' : 'there is no role to delete');
                return { at: 'end', ending: state.ending };
            }
            return { ...state, polls: state.polls + 1 };
        }
        if (this.#roleId !== undefined && reading.value.id !== this.#roleId) {
            this.#roleId = reading.value.id;
            this.#amend({ outcome: 'created-again', endedAt: clock.now() });
            log('SES has created the role again: something of SES still needs it');
            return { at: 'failed', usage: [] };
        }
        if (clock.now() - state.since >= ROLE_LAG) {
            this.#amend({ outcome: 'lost', endedAt: clock.now() });
            log(`IAM still shows the role ${(0,core_text/* duration */.p0)(ROLE_LAG)} after its deletion: asking again`);
            return this.#again();
        }
        await wait(pollDelay(state.polls), 'IAM still shows the role');
        return { ...state, polls: state.polls + 1 };
    }
    async #failed(usage) {
        const { random, clear } = this.#ports;
        const { initialDelay, maxDelay } = this.#settings;
        const moved = usage.length > 0 && (await clear(usage));
        if (this.#isOver() && !(moved && this.#hasRequests())) {
            return this.#end(usage);
        }
        this.#waits = moved ? 1 : this.#waits + 1;
        const left = Math.max(0, this.#lastRequestAt - this.#ports.clock.now());
        const pause = Math.min(left, (0,backoff/* backoff */.J)(this.#waits, { least: 0, initial: initialDelay, max: maxDelay }, random));
        await this.#ports.wait(pause, usage.length === 0 ? 'the role could not be deleted' : 'the role is in use');
        return { at: 'request' };
    }
    #again() {
        return this.#isOver() ? this.#end([]) : { at: 'request' };
    }
    #isOver() {
        return !this.#hasRequests() || this.#ports.clock.now() >= this.#lastRequestAt;
    }
    #hasRequests() {
        return this.#number < this.#settings.maxAttempts;
    }
    #end(usage) {
        return { at: 'end', ending: usage.length > 0 ? 'in-use' : 'timed-out' };
    }
    #look(ending) {
        return { at: 'confirm', ending, since: this.#ports.clock.now(), polls: 0 };
    }
    async #insist(read) {
        return insist(read, async (problem, polls) => {
            this.#ports.log(`${problem.message}; trying again`);
            await this.#ports.wait(pollDelay(polls), 'AWS does not answer');
        });
    }
    #begin(number, task) {
        this.#number = number;
        const attempt = {
            number,
            task,
            startedAt: this.#ports.clock.now(),
            endedAt: undefined,
            outcome: 'pending',
            reason: undefined,
            usage: [],
        };
        this.#attempts = [...this.#attempts, attempt];
        this.#ports.progress(this.#attempts);
    }
    #amend(more) {
        const last = this.#attempts.at(-1);
        if (last !== undefined) {
            this.#attempts = [...this.#attempts.slice(0, -1), { ...last, ...more }];
            this.#ports.progress(this.#attempts);
        }
    }
}
function pollDelay(polls) {
    return POLLS[polls] ?? POLL_EVERY;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/teardown/selector.js

function selectsName({ names, tags }, name) {
    return tags.includes('*') || names.some(glob => like(glob, name));
}
function selectsTags({ tags: wanted }, tags) {
    return wanted.some(each => {
        const [key = '', glob = ''] = each.split(/=(.*)/s);
        const value = tags.get(key);
        return value !== undefined && like(glob, value);
    });
}

;// CONCATENATED MODULE: ./lib/teardown/plan.js






const EMPTY_PLAN = { deletions: [], kept: [], gaps: [] };
async function planRegion(region, kinds, reader, settings, wanted) {
    const deletions = [];
    const kept = [];
    const gaps = [];
    for (const kind of kinds) {
        const listed = await reader.list(kind);
        if (listed.kind === 'unreadable') {
            gaps.push({ region, kind, problem: listed.problem });
            if (listed.problem.code === 'region-disabled') {
                break;
            }
        }
        for (const resource of listed.kind === 'found' ? listed.value.filter(each => !isAwsOwned(each) && wanted(each)) : []) {
            const reason = await reasonToKeep(resource, reader, settings);
            if (reason === undefined) {
                deletions.push(resource);
            }
            else if (typeof reason === 'string') {
                kept.push({ resource, reason });
            }
            else {
                kept.push({ resource, reason: 'tags-unreadable' });
                gaps.push({ region, kind, problem: reason });
            }
        }
    }
    return { deletions, kept, gaps };
}
async function reasonToKeep(resource, reader, { selectors, includeData }) {
    if (resource.going) {
        return 'going';
    }
    if (!selectsName(selectors, resource.name)) {
        if (selectors.tags.length === 0 || !CATALOGUE[resource.kind].taggable) {
            return 'not-selected';
        }
        const tags = await reader.tags(resource);
        if (tags.kind === 'unreadable') {
            return tags.problem;
        }
        if (tags.kind === 'absent' || !selectsTags(selectors, tags.value)) {
            return 'not-selected';
        }
    }
    return CATALOGUE[resource.kind].data && !includeData ? 'holds-data' : undefined;
}
function merge(plans) {
    return {
        deletions: plans.flatMap(({ deletions }) => deletions).toSorted(byKey),
        kept: plans.flatMap(({ kept }) => kept).toSorted((one, other) => byKey(one.resource, other.resource)),
        gaps: plans.flatMap(({ gaps }) => gaps),
    };
}
function byKey(one, other) {
    const [first, second] = [keyOf(one), keyOf(other)];
    if (first === second) {
        return 0;
    }
    return first < second ? -1 : 1;
}
function digest(plan, account) {
    const text = JSON.stringify([account.partition, account.id, ...plan.deletions.map(keyOf).toSorted()]);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}
function guardPlan(plan, account, limits) {
    const found = digest(plan, account);
    if (limits.expectedPlan !== undefined && limits.expectedPlan !== found) {
        throw (0,core_problem/* fail */.f)('refused', `the plan is not the one that was reviewed: it is ${found}, \`expected-plan\` is ${limits.expectedPlan}`, 'review the plan of this run, and set `expected-plan` to its digest');
    }
    if (plan.deletions.length > limits.maxDeletions) {
        throw (0,core_problem/* fail */.f)('refused', `the plan deletes ${(0,core_text/* count */.U9)(plan.deletions.length, 'resource')}, \`max-deletions\` is ${limits.maxDeletions}`, 'narrow `resource-names` or `resource-tags`, or raise `max-deletions`');
    }
}

;// CONCATENATED MODULE: ./lib/teardown/progress.js

const BEAT = 10_000;
const PRESUMED = 1_000;
class Progress {
    #clock;
    #deadline;
    #regions = new Map();
    #doing = 'starting';
    constructor(clock, deadline) {
        this.#clock = clock;
        this.#deadline = deadline;
    }
    doing(what) {
        this.#doing = what;
    }
    expect(region, total) {
        this.#regions.set(region, { total, startedAt: this.#clock.now(), done: 0 });
    }
    count(region) {
        const progress = this.#regions.get(region);
        if (progress !== undefined) {
            progress.done += 1;
        }
    }
    async tell(log, signal) {
        while (!signal.aborted) {
            await this.#clock.sleep(BEAT, signal).catch(() => undefined);
            if (!signal.aborted) {
                log(this.line());
            }
        }
    }
    line() {
        const regions = [...this.#regions.values()];
        const total = regions.reduce((sum, each) => sum + each.total, 0);
        const done = regions.reduce((sum, each) => sum + each.done, 0);
        const timeLeft = `${(0,core_text/* duration */.p0)(Math.max(0, this.#deadline - this.#clock.now()))} until the deadline`;
        if (done === total) {
            return `${this.#doing}; ${timeLeft}`;
        }
        const rest = Math.max(...regions.map(each => this.#rest(each)));
        return `${done} of ${total} resources done, ${total - done} left, about ${(0,core_text/* duration */.p0)(rest)} at this rate; ${timeLeft}`;
    }
    #rest({ total, done, startedAt }) {
        const each = done === 0 ? PRESUMED : (this.#clock.now() - startedAt) / done;
        return (total - done) * each;
    }
}

;// CONCATENATED MODULE: ./lib/teardown/sweep.js




const CONFLICT_TRIES = 8;
const BETWEEN_CONFLICTS = { least: 2_000, initial: 5_000, max: 60_000 };
const GOING_WITHIN = 15 * 60_000;
const BETWEEN_LOOKS = 5_000;
async function sweep(resources, ports, going = []) {
    const over = new AbortController();
    const signal = AbortSignal.any([ports.signal, over.signal]);
    const before = going.filter(({ kind, goneBy }) => CATALOGUE[kind].asynchronous && goneBy === undefined);
    const lanes = [...Map.groupBy(resources, ({ region }) => region)].map(([region, own]) => {
        const earlier = before.filter(each => each.region === region);
        return new Lane(own, ports.region(region), { ...ports, signal }, earlier).run().catch((error) => {
            over.abort(error);
            throw error;
        });
    });
    await Promise.allSettled(lanes);
    await Promise.all(lanes);
}
class Lane {
    #aws;
    #ports;
    #waiting;
    #going = new Map();
    #left;
    #unsettled;
    #before;
    #lastLook = Number.NEGATIVE_INFINITY;
    constructor(resources, aws, ports, before) {
        this.#aws = aws;
        this.#ports = ports;
        const jobs = Map.groupBy(resources.map((resource) => ({ resource, tries: 0, notBefore: 0 })), ({ resource }) => resource.kind);
        this.#waiting = new Map(KINDS.map(kind => [kind, jobs.get(kind) ?? []]));
        this.#left = Object.fromEntries(KINDS.map(kind => [kind, jobs.get(kind)?.length ?? 0]));
        this.#unsettled = resources.length;
        for (const resource of before) {
            this.#going.set(keyOf(resource), { resource, since: ports.clock.now() });
            this.#left[resource.kind] += 1;
        }
        this.#before = new Set(before);
    }
    async run() {
        const { clock, signal } = this.#ports;
        while (this.#unsettled > 0) {
            signal.throwIfAborted();
            const now = clock.now();
            const job = this.#next(now);
            if (job !== undefined) {
                await this.#delete(job);
            }
            else if (this.#going.size > 0 && now >= this.#lastLook + BETWEEN_LOOKS) {
                await this.#lookAtGoing();
            }
            else {
                await clock.sleep(this.#nextTime(now) - now, signal);
            }
        }
    }
    #isLeft(kind) {
        return this.#left[kind] > 0;
    }
    #next(now) {
        for (const [kind, jobs] of this.#waiting) {
            const index = jobs.findIndex(({ notBefore }) => notBefore <= now);
            if (index >= 0 && !CATALOGUE[kind].after.some(each => this.#isLeft(each))) {
                return jobs.splice(index, 1)[0];
            }
        }
        return undefined;
    }
    #nextTime(now) {
        const waits = [...this.#waiting.values()].flat().map(({ notBefore }) => notBefore);
        const looks = this.#going.size > 0 ? [this.#lastLook + BETWEEN_LOOKS] : [];
        return Math.min(...[...waits, ...looks].filter(time => time > now));
    }
    async #delete(job) {
        const { clock, random } = this.#ports;
        const { resource } = job;
        const deletion = await this.#aws.delete(resource);
        switch (deletion.kind) {
            case 'gone':
                this.#settle(resource, { state: 'deleted' });
                break;
            case 'going':
                if (deletion.goneBy === undefined) {
                    this.#going.set(keyOf(resource), { resource, since: clock.now() });
                    this.#ports.started?.(resource);
                }
                else {
                    this.#settle(resource, { state: 'going', goneBy: deletion.goneBy });
                }
                break;
            case 'conflict':
                job.tries += 1;
                if (job.tries < CONFLICT_TRIES) {
                    job.notBefore = clock.now() + (0,backoff/* backoff */.J)(job.tries, BETWEEN_CONFLICTS, random);
                    this.#waiting.get(resource.kind)?.push(job);
                    break;
                }
                this.#settle(resource, { state: 'failed', problem: deletion.problem });
                break;
            case 'failed':
                this.#settle(resource, { state: 'failed', problem: deletion.problem });
                break;
        }
    }
    async #lookAtGoing() {
        const { clock } = this.#ports;
        this.#lastLook = clock.now();
        for (const [kind, going] of Map.groupBy([...this.#going], ([, { resource }]) => resource.kind)) {
            const listed = await this.#aws.list(kind);
            const there = listed.kind === 'found' ? new Set(listed.value.map(keyOf)) : undefined;
            for (const [key, { resource, since }] of going) {
                const late = clock.now() - since >= GOING_WITHIN;
                if (there !== undefined && !there.has(key)) {
                    this.#going.delete(key);
                    this.#settle(resource, { state: 'deleted' });
                }
                else if (listed.kind === 'unreadable' && (late || listed.problem.settled)) {
                    this.#going.delete(key);
                    this.#settle(resource, { state: 'failed', problem: listed.problem });
                }
                else if (late) {
                    this.#going.delete(key);
                    this.#settle(resource, { state: 'failed', problem: stillThere(resource) });
                }
            }
        }
    }
    #settle(resource, fate) {
        this.#left[resource.kind] -= 1;
        if (!this.#before.has(resource)) {
            this.#unsettled -= 1;
            this.#ports.settled({ resource, ...fate });
        }
    }
}
function stillThere({ name }) {
    return {
        code: 'unexpected',
        message: `${(0,core_text/* data */.p)(name)} is still there ${(0,core_text/* duration */.p0)(GOING_WITHIN)} after its deletion was asked for`,
        advice: 'look at it in the SES console, and run the job again',
        settled: false,
    };
}

;// CONCATENATED MODULE: ./lib/teardown/teardown.js










const LISTED = 100;
const ROLE_ACTIONS = ['iam:GetRole', 'iam:DeleteServiceLinkedRole', 'iam:GetServiceLinkedRoleDeletionStatus'];
const RESOURCE_ACTIONS = {
    'multi-region-endpoint': ['ses:DeleteMultiRegionEndpoint'],
    'ingress-point': ['ses:DeleteIngressPoint'],
    tenant: ['ses:DeleteTenant', 'ses:DeleteTenantResourceAssociation'],
    'rule-set': ['ses:DeleteRuleSet'],
    'traffic-policy': ['ses:DeleteTrafficPolicy'],
    relay: ['ses:DeleteRelay'],
    'address-list': ['ses:DeleteAddressList', 'ses:StopAddressListImportJob'],
    archive: ['ses:DeleteArchive'],
    'addon-instance': ['ses:DeleteAddonInstance'],
    'addon-subscription': ['ses:DeleteAddonSubscription'],
    'receipt-rule-set': ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet', 'ses:DeleteReceiptRuleSet'],
    'receipt-filter': ['ses:DeleteReceiptFilter'],
    identity: ['ses:DeleteEmailIdentity'],
    'configuration-set': ['ses:DeleteConfigurationSet'],
    'dedicated-ip-pool': ['ses:DeleteDedicatedIpPool'],
    template: ['ses:DeleteEmailTemplate'],
    'custom-verification-email-template': ['ses:DeleteCustomVerificationEmailTemplate'],
    'contact-list': ['ses:DeleteContactList'],
    'export-job': ['ses:CancelExportJob'],
};
function teardownActions(inputs) {
    const kinds = KINDS.filter(kind => inputs['include-data'] || !CATALOGUE[kind].data);
    const resources = inputs['delete-resources'] === 'none' ? [] : ['ses:List*', ...kinds.flatMap(kind => RESOURCE_ACTIONS[kind])];
    return inputs['dry-run'] ? ['iam:GetRole', ...resources.filter(action => action === 'ses:List*')] : [...ROLE_ACTIONS, ...resources];
}
async function teardown(inputs, ports) {
    const over = new AbortController();
    const run = new Teardown(inputs, ports);
    const telling = run.tell(AbortSignal.any([ports.signal, over.signal]));
    try {
        return await run.run();
    }
    finally {
        over.abort();
        await telling;
    }
}
class Teardown {
    #inputs;
    #ports;
    #progress;
    #swept = new Map();
    #result = {
        role: undefined,
        plan: EMPTY_PLAN,
        digest: undefined,
        swept: this.#swept,
        attempts: [],
        blocking: [],
        ending: undefined,
    };
    constructor(inputs, ports) {
        this.#inputs = inputs;
        this.#ports = ports;
        this.#progress = new Progress(ports.clock, ports.deadline);
    }
    tell(signal) {
        return this.#progress.tell(this.#ports.log, signal);
    }
    async run() {
        const { log } = this.#ports;
        const task = this.#inputs['deletion-task-id'];
        guardTask(task);
        const look = () => insist(() => this.#lookAtRole(), (problem, polls) => this.#wait(pollDelay(polls), problem.message));
        const role = await look();
        guardRole(role);
        await this.#plan();
        if (this.#inputs['dry-run']) {
            log(`dry run: ${role.kind === 'found' ? `${core_role/* ROLE_NAME */.VA} would be deleted` : 'there is no role to delete'}, and ${(0,core_text/* count */.U9)(this.#result.plan.deletions.length, 'resource')}`);
            return this.#learn({ ending: 'planned' });
        }
        await this.#sweep(this.#result.plan.deletions);
        if (role.kind === 'absent') {
            await this.#wait(SECOND_LOOK, 'looking once more whether there is a role');
        }
        const now = role.kind === 'absent' ? await look() : role;
        guardRole(now);
        if (now.kind === 'absent' && task === undefined) {
            log('there is no role to delete');
            return this.#learn({ ending: 'absent' });
        }
        const ending = await this.#deleteRole(now.kind === 'found' ? now.value : undefined);
        const cleared = this.#result.blocking.every(({ arn }) => this.#swept.get(arn)?.state === 'deleted');
        return this.#learn(ending === 'in-use' && cleared ? { ending: 'timed-out', blocking: [] } : { ending });
    }
    async #plan() {
        const mode = this.#inputs['delete-resources'];
        if (mode !== 'all') {
            this.#ports.log(mode === 'none' ? 'no resources are deleted' : 'resources are deleted where a failed deletion of the role names them');
        }
        else {
            const regions = sesRegions(this.#ports.account.partition);
            this.#progress.doing(`taking an inventory of ${(0,core_text/* count */.U9)(regions.length, 'Region')}`);
            const plans = await Promise.all(regions.map(region => this.#planRegion(region, KINDS, () => true)));
            this.#add(merge(plans));
        }
        if (mode !== 'blocking') {
            this.#guard();
        }
    }
    #planRegion(region, kinds, wanted) {
        const settings = {
            selectors: { names: this.#inputs['resource-names'], tags: this.#inputs['resource-tags'] },
            includeData: this.#inputs['include-data'],
        };
        return planRegion(region, kinds, this.#ports.resources(region), settings, wanted);
    }
    #add(more, listed = new Set()) {
        const { log, account } = this.#ports;
        const { gaps, ...before } = this.#result.plan;
        const plan = merge([{ ...before, gaps: gaps.filter(gap => !listed.has(placeOf(gap))) }, more]);
        this.#learn({ plan, digest: digest(plan, account) });
        for (const { region, kind, problem } of more.gaps) {
            log(`${kind} in ${region} could not be listed: ${problem.message}`);
        }
        for (const { kind, name, region } of more.deletions.slice(0, LISTED)) {
            log(`to be deleted: ${kind} ${(0,core_text/* data */.p)(name)} in ${region}`);
        }
        if (more.deletions.length > LISTED) {
            log(`and ${more.deletions.length - LISTED} more, which the JSON report lists`);
        }
        log(`the plan: ${(0,core_text/* count */.U9)(plan.deletions.length, 'resource')} to delete, ${plan.kept.length} to keep; digest ${this.#result.digest}`);
    }
    #guard() {
        const { plan } = this.#result;
        const { account } = this.#ports;
        this.#learn({ digest: digest(plan, account) });
        guardPlan(plan, account, { maxDeletions: this.#inputs['max-deletions'], expectedPlan: this.#inputs['expected-plan'] });
    }
    async #sweep(resources) {
        const { clock, random, signal, log } = this.#ports;
        let moved = false;
        for (const [region, own] of Map.groupBy(resources, each => each.region)) {
            this.#progress.expect(region, own.length);
        }
        await sweep(resources, {
            region: name => this.#ports.resources(name),
            clock,
            random,
            signal,
            started: resource => {
                this.#swept.set(keyOf(resource), { resource, state: 'going', goneBy: undefined });
                this.#learn({});
            },
            settled: swept => {
                moved ||= swept.state !== 'failed';
                this.#progress.count(swept.resource.region);
                this.#swept.set(keyOf(swept.resource), swept);
                this.#learn({});
                log(describe(swept));
                if (swept.state === 'failed' && swept.problem.code === 'credentials') {
                    throw new core_problem/* RunError */.e(swept.problem);
                }
            },
        }, this.#result.plan.kept.flatMap(({ resource, reason }) => (reason === 'going' ? [resource] : [])));
        return moved;
    }
    async #deleteRole(role) {
        const { iam, clock, random, signal, log, deadline } = this.#ports;
        const settings = {
            maxAttempts: this.#inputs['max-attempts'],
            initialDelay: this.#inputs['initial-delay'],
            maxDelay: this.#inputs['max-delay'],
            deadline,
            task: this.#inputs['deletion-task-id'],
        };
        return deleteRole(role, settings, {
            iam: { ...iam, role: () => this.#lookAtRole() },
            clock,
            random,
            signal,
            log,
            progress: attempts => this.#learn({ attempts, blocking: teardown_holders(attempts) }),
            wait: (milliseconds, what) => this.#wait(milliseconds, what),
            clear: usage => this.#clear(usage),
        });
    }
    async #wait(milliseconds, what) {
        const { clock, signal } = this.#ports;
        this.#progress.doing(what);
        await clock.sleep(milliseconds, signal);
    }
    async #lookAtRole() {
        const role = await this.#ports.iam.role();
        this.#learn({ role });
        return role;
    }
    async #clear(usage) {
        const mode = this.#inputs['delete-resources'];
        if (mode === 'none') {
            return false;
        }
        const named = new Set(usage.map(({ arn }) => arn));
        if (mode === 'blocking') {
            await this.#planBlocking(named);
        }
        const left = this.#result.plan.deletions.filter(resource => {
            const state = this.#swept.get(keyOf(resource))?.state;
            return resource.arn !== undefined && named.has(resource.arn) && (state === undefined || state === 'failed');
        });
        return this.#sweep(left);
    }
    async #planBlocking(named) {
        this.#progress.doing('looking at what holds the role');
        const known = new Set([...this.#result.plan.deletions, ...this.#result.plan.kept.map(({ resource }) => resource)].map(keyOf));
        const fresh = [...named].filter(arn => !known.has(arn));
        const places = fresh.map(locate).filter(place => place !== undefined);
        const regions = Map.groupBy(places, ({ region }) => region);
        if (regions.size > 0) {
            const wanted = new Set(fresh);
            const again = new Set(places.map(placeOf));
            const plans = await Promise.all([...regions].map(([region, own]) => this.#planRegion(region, [...new Set(own.map(({ kind }) => kind))], ({ arn = '' }) => wanted.has(arn))));
            this.#add(merge(plans), again);
        }
        this.#guard();
    }
    #learn(more) {
        this.#result = { ...this.#result, ...more };
        this.#ports.progress(this.#result);
        return this.#result;
    }
}
function teardown_holders(attempts) {
    const last = attempts.findLast(({ outcome }) => outcome !== 'pending');
    return last?.outcome === 'in-use' ? last.usage : [];
}
function placeOf({ region, kind }) {
    return `${region} ${kind}`;
}
function guardTask(task) {
    if (task !== undefined && !task.startsWith(`task/aws-service-role/${core_role/* SERVICE_PRINCIPAL */.P1}/${core_role/* ROLE_NAME */.VA}/`)) {
        throw (0,core_problem/* fail */.f)('refused', `\`deletion-task-id\`: ${task} is the task of another role`, `give the \`deletion-task-id\` of an earlier teardown of ${core_role/* ROLE_NAME */.VA}`);
    }
}
function guardRole(role) {
    if (role.kind === 'found' && role.value.path !== core_role/* ROLE_PATH */.XZ) {
        throw (0,core_problem/* fail */.f)('refused', `${(0,core_text/* data */.p)(role.value.arn)} has the role's name, but is not the service-linked role: it is not deleted`, 'look at who made it; what is not at the path of the service is yours to delete');
    }
}
function describe(swept) {
    const { kind, name, region } = swept.resource;
    const what = `${kind} ${(0,core_text/* data */.p)(name)} in ${region}`;
    switch (swept.state) {
        case 'deleted':
            return `deleted: ${what}`;
        case 'going':
            return `deleted: ${what}; AWS keeps it until ${swept.goneBy?.toISOString().slice(0, 10)}`;
        case 'failed':
            return `not deleted: ${what}: ${swept.problem.message}`;
    }
}

;// CONCATENATED MODULE: ./lib/main.js
















async function run(adapters) {
    const { clock, env, runner } = adapters;
    const parsed = parseInputs(name => runner.input(name), env);
    const reporting = 'inputs' in parsed ? parsed.inputs : parsed.reporting;
    let facts = {
        mode: reporting.mode,
        startedAt: clock.now(),
        regions: [],
        account: undefined,
        principal: undefined,
        check: undefined,
        teardown: undefined,
    };
    const learn = (more) => {
        facts = { ...facts, ...more };
        return facts;
    };
    let result;
    try {
        if ('problems' in parsed) {
            throw (0,core_problem/* fail */.f)('input', `${(0,core_text/* count */.U9)(parsed.problems.length, 'input')} refused: ${parsed.problems.join('; ')}`, 'correct `with:` in the workflow; nothing was called');
        }
        const { inputs } = parsed;
        learn({ regions: inputs['aws-region'] });
        runner.log(`ses-role-gate ${VERSION}: ${inputs.mode}${inputs.mode === 'check' ? ` of ${inputs['aws-region'].join(', ')}` : ''}`);
        result = await (inputs.mode === 'check' ? gate : tearDown)(inputs, adapters, learn);
    }
    catch (thrown) {
        result = ended(facts, thrown, clock.now());
    }
    return publish(result, reporting, runner);
}
async function gate(inputs, adapters, learn) {
    const { clock, random, signal, runner } = adapters;
    const session = await authenticate(inputs, actionsOf(inputs), adapters);
    try {
        const { account, principal, iam, ses } = session;
        learn({ account, principal });
        const log = (line) => runner.log(line);
        const result = await check(inputs, { account, iam, ses, clock, random, signal, log, progress: soFar => learn({ check: soFar }) });
        return judged({ ...learn({}), check: result }, inputs['fail-on'], clock.now());
    }
    finally {
        session.close();
    }
}
async function tearDown(inputs, adapters, learn) {
    const { clock, random, runner } = adapters;
    const limit = startDeadline(inputs.timeout, clock, adapters.signal);
    const { signal, at: deadline } = limit;
    try {
        const session = await authenticate(inputs, teardownActions(inputs), { ...adapters, signal });
        try {
            const { account, principal, iam, resources, expires } = session;
            learn({ account, principal });
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
                progress: soFar => learn({ teardown: soFar }),
            });
            return tornDown({ ...learn({}), teardown: result }, inputs['when-in-use'], clock.now());
        }
        finally {
            session.close();
        }
    }
    finally {
        limit.stop();
    }
}
async function authenticate(inputs, actions, adapters) {
    const { runner } = adapters;
    const allowed = inputs['allowed-account-ids'];
    if (inputs['role-to-assume'] !== undefined) {
        guardAccount(inputs['role-to-assume'].account, allowed);
    }
    const session = await openSession(inputs, actions, { ...adapters, mask: secret => runner.mask(secret) });
    try {
        guardAccount(session.account.id, allowed);
    }
    catch (refused) {
        session.close();
        throw refused;
    }
    const until = session.expires === undefined ? '' : `, until ${session.expires.toISOString()}`;
    runner.log(`acting as ${session.principal} in account ${session.account.id} (${session.account.partition})${until}`);
    return session;
}
async function publish(planned, reporting, runner) {
    let path = reporting['report-path'];
    let result = planned;
    try {
        await writeWhole(path, `${JSON.stringify(report(result), undefined, 2)}\n`);
    }
    catch (error) {
        const problem = (0,core_problem/* fail */.f)('input', `\`report-path\`: the report can't be written: ${(0,core_text/* data */.p)(error.message)}`, 'name a file in a folder that the job may write to');
        runner.log(problem.message);
        path = undefined;
        result = result.problem === undefined ? ended(result, problem, result.finishedAt) : result;
    }
    const lost = withOutputs(outputs(result, path), runner);
    if (reporting['job-summary']) {
        await Promise.try(() => runner.summarize(summary(result))).catch((error) => runner.log(`there is no job summary: ${(0,core_text/* data */.p)(String(error))}`));
    }
    const judgements = judgementLines(result);
    if (judgements.length > 0) {
        runner.group('Rules', judgements);
    }
    annotations(result).forEach(annotation => {
        runner.annotate(annotation);
    });
    runner.log(lastLine(result));
    return result.green && !lost;
}
function withOutputs(values, runner) {
    let lost = false;
    for (const [name, value] of values) {
        try {
            runner.output(name, value);
        }
        catch (error) {
            runner.log(`the output ${name} can't be set: ${(0,core_text/* data */.p)(error.message)}`);
            lost = true;
        }
    }
    return lost;
}


/***/ })

};
