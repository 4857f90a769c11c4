"use strict";
exports.id = 788;
exports.ids = [788];
exports.modules = {

/***/ 4155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   FR: () => (/* binding */ NotAwsError),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   cg: () => (/* binding */ serviceError),
/* harmony export */   r3: () => (/* binding */ isRetryable)
/* harmony export */ });
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1404);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6759);
/* harmony import */ var _model_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1214);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(557);
/* harmony import */ var _model_regions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5910);





function serviceError(error) {
    const { name, message, code } = Object(error);
    return {
        name: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(String(name ?? 'Error'), 100),
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(String(message ?? error), 1_000),
        code: typeof code === 'string' ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(code, 100) : undefined,
    };
}
class NotAwsError extends Error {
    name = 'NotAwsError';
}
const THROTTLED = /^(?:Throttling|ThrottlingException|ThrottledException|RequestThrottled|RequestThrottledException|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|LimitExceededException|SlowDown|PriorRequestNotComplete)$/;
const TRANSIENT = /^(?:TimeoutError|RequestTimeout|RequestTimeoutException|ConcurrentModification\w*|IDPCommunicationError\w*)$/;
const TRANSIENT_STATUSES = [500, 502, 503, 504];
const CONNECTION = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
const KEYS_UNAVAILABLE = /Couldn't retrieve verification key|configured thumbprint/;
function isThrottled(error) {
    return THROTTLED.test(serviceError(error).name) || statusOf(error) === 429;
}
function isRetryable(error) {
    const { name, message, code = '' } = serviceError(error);
    return (isThrottled(error) ||
        TRANSIENT.test(name) ||
        CONNECTION.test(code) ||
        TRANSIENT_STATUSES.includes(statusOf(error)) ||
        KEYS_UNAVAILABLE.test(message) ||
        isSkewed({ name, message }));
}
function isSkewed({ name, message }) {
    return /^Request(?:TimeTooSkewed|InTheFuture)$/.test(name) || /Signature (?:expired|not yet current)/.test(message);
}
function statusOf(error) {
    return metadataOf(error)['httpStatusCode'];
}
function metadataOf(error) {
    const { $metadata } = { $metadata: undefined, ...Object(error) };
    return typeof $metadata === 'object' && $metadata !== null ? { ...$metadata } : {};
}
const NO_VALID_CREDENTIALS = /^(?:ExpiredToken(?:Exception)?|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|MissingAuthenticationToken(?:Exception)?|IncompleteSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed)$/;
const UNUSABLE = /^(?:SyntaxError|NotAwsError|Error: @aws-sdk XML parse error|Unknown|UnknownError|NotFound)\b/;
const SDK_HINT = / Deserialization error: to see the raw response.*$/;
const MEANINGS = [
    {
        code: 'access-denied',
        final: true,
        when: ({ name }) => /^AccessDenied/.test(name),
        message: ({ action, message }) => `${action} was denied: ${message}`,
        advice: ({ action, account, message }) => (0,_model_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .denialOf */ .Z9)(message, action, account).advice,
    },
    {
        code: 'region-disabled',
        final: true,
        when: ({ action, name }) => action.startsWith('sts:') && name === 'RegionDisabledException',
        message: ({ region, message }) => `STS is not activated in ${region}: ${message}`,
        advice: ({ region }) => `activate STS for ${region} in the account settings of IAM, or name another Region first in \`aws-region\``,
    },
    {
        code: 'region-disabled',
        final: true,
        when: ({ action, region, accepted, name }) => action.startsWith('ses:') &&
            accepted !== true &&
            (0,_model_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .isOptIn */ .fx)(region) &&
            /^(?:UnrecognizedClientException|InvalidClientTokenId)$/.test(name),
        message: ({ region, name, message }) => `the opt-in Region ${region} is off for the account, or refuses its session token: ${name}: ${message}`,
        advice: ({ region }) => `enable ${region} under "AWS Regions" in the account settings, or leave it out of \`aws-region\` and \`resource-regions\`; if it is enabled, use a session token of a regional STS endpoint, because opt-in Regions refuse those of the global one`,
    },
    {
        code: 'credentials',
        final: true,
        when: ({ name }) => NO_VALID_CREDENTIALS.test(name),
        message: ({ said }) => `AWS does not accept the credentials: ${said}`,
        advice: failure => {
            if (/^Expired|^RequestExpired/.test(failure.name)) {
                return 'authenticate right before this step, or raise `role-duration-seconds`';
            }
            return isSkewed(failure) ? "correct the runner's clock: it differs from AWS's by minutes" : "check the job's credentials";
        },
    },
    {
        code: 'throttled',
        when: ({ error }) => isThrottled(error),
        message: ({ said }) => `AWS throttled every attempt: ${said}`,
        advice: () => 'run fewer jobs at once against this account, or run the job again',
    },
    {
        code: 'unreachable',
        when: ({ name, code }) => code !== undefined || name === 'TimeoutError',
        message: ({ action, region, code, name, message }) => `no answer to ${action} in ${region}: ${code ?? name}: ${message}`,
        advice: ({ action, region, code }) => code === 'ENOTFOUND' && !action.startsWith('iam:') && !_model_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .REGIONS */ .ij.has(region)
            ? `check the name of the Region ${region}: no Region with Amazon SES was known by this name when this release was made`
            : (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .networkAdvice */ .B0)(code),
    },
    {
        code: 'unexpected',
        when: ({ name, message }) => UNUSABLE.test(`${name}: ${message}`),
        message: ({ action, region, error, message }) => `the answer to ${action} in ${region} is unusable: ${contentOf(error, message)}`,
        advice: () => 'check the proxy, the firewall and AWS_ENDPOINT_URL: the answer has to come from AWS',
    },
    {
        code: 'unexpected',
        when: ({ name }) => name === 'EndpointError',
        advice: () => 'check AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT, and their equivalents in the profile',
    },
    {
        code: 'unexpected',
        when: ({ error }) => isRetryable(error),
        advice: () => 'run the job again; if the error stays, see the AWS Health Dashboard',
    },
    {
        code: 'unexpected',
        when: () => true,
        advice: ({ action, region }) => `resolve what AWS's message names, in the console of ${action.startsWith('ses:') ? `SES in ${region}` : 'IAM'}`,
    },
];
function problemOf(error, operation) {
    if (error instanceof _core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .OverError */ .jE) {
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4(error.problem, { cause: new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4(problemOf(error.cause, operation)) });
    }
    if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4) {
        throw error;
    }
    const { action, region, account } = operation;
    const parts = serviceError(error);
    const failure = { ...operation, ...parts, error, said: `${action} in ${region}: ${parts.name}: ${parts.message}` };
    const { code, final, message, advice } = MEANINGS.find(({ when }) => when(failure));
    const { httpStatusCode, requestId } = metadataOf(error);
    return {
        code,
        message: message?.(failure) ?? failure.said,
        advice: advice(failure),
        permanent: final ?? !isRetryable(error),
        action,
        ...(code === 'access-denied' && { missing: (0,_model_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .denialOf */ .Z9)(parts.message, action, account).missing }),
        ...(requestId !== undefined && { answer: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(`HTTP ${httpStatusCode}, request id ${requestId}`, 100) }),
    };
}
function contentOf(error, message) {
    const { httpStatusCode, requestId } = metadataOf(error);
    const { headers } = Object(Object(error).$response);
    const words = message.replace(SDK_HINT, '').replace(/^Unknown(?:Error)?$/, 'it has no error');
    const id = requestId === undefined ? 'no AWS request id: a proxy or firewall probably sent the answer' : 'an AWS request id';
    return httpStatusCode === undefined
        ? words
        : `${words}; HTTP status ${httpStatusCode}, content type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(String(headers?.['content-type'] ?? 'none'), 100)}, ${id}`;
}


/***/ }),

/***/ 558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ validDate),
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rh: () => (/* binding */ resourceApi),
/* harmony export */   ed: () => (/* binding */ saysGone),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4155);

const NOT_THERE = /^(?:NoSuchEntity|NoSuchEntityException|NotFoundException|ResourceNotFoundException)$/;
function saysGone(error, codes) {
    const { httpStatusCode, requestId } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataOf */ .Nk)(error);
    return codes.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceError */ .cg)(error).name) && requestId !== undefined && Number(httpStatusCode) < 500;
}
function required(value, what) {
    if (value === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotAwsError */ .FR(`the answer has no ${what}`);
    }
    return value;
}
function text(value, what) {
    return required(typeof value === 'string' ? value : undefined, what);
}
async function read(call, operation, value) {
    try {
        return { kind: 'found', value: value(await call()) };
    }
    catch (error) {
        return saysGone(error, NOT_THERE) ? { kind: 'absent' } : { kind: 'unreadable', problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error, operation) };
    }
}
const MAX_PAGES = 1_000;
async function pages(page) {
    const items = [];
    const seen = new Set();
    for (let marker; seen.size < MAX_PAGES && !seen.has(marker);) {
        seen.add(marker);
        const { items: more, next } = await page(marker);
        items.push(...more);
        if (next === undefined) {
            return items;
        }
        marker = next;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotAwsError */ .FR('the list is not usable: AWS returned a page twice');
}
function validDate(date) {
    return Number.isFinite(date?.getTime()) ? date : undefined;
}
function resourceApi(requests) {
    const { release } = requests;
    return {
        async page(marker, call) {
            const page = await call(options => requests.list(marker, options));
            const items = required(requests.items(page), 'list of resources').map(each => ({
                ...each,
                id: 'id' in each ? text(each.id, 'id of a resource') : text(each.name, 'name of a resource'),
                name: text(each.name ?? each.id, 'name of a resource'),
            }));
            return { items, next: page.NextToken };
        },
        async remove({ id }, call) {
            await call(options => requests.delete(id, options));
            return requests.deletedBy?.();
        },
        ...(release && { release }),
    };
}


/***/ }),

/***/ 2788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: ./core/clock.js
var core_clock = __webpack_require__(9808);
// EXTERNAL MODULE: ./core/collections.js
var collections = __webpack_require__(5283);
// EXTERNAL MODULE: ./core/retry.js
var retry = __webpack_require__(1404);
;// CONCATENATED MODULE: ./core/limiter.js

const DOCUMENTED_RATE = 1;
const SLOWEST_RATE = 0.9 * DOCUMENTED_RATE;
const DECREASE = 0.95;
const INCREASE = 0.000_25;
const BETWEEN_REFUSALS = { least: 100, initial: 500, max: 4_000 };
const STARVED_AFTER = 5 * 60_000;
const CONCURRENCY = 16;
const SECOND = 1_000;
function limiter(clock, random, signal) {
    let rate = Number.POSITIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    let refusedAt = Number.NEGATIVE_INFINITY;
    let refusedSince = Number.POSITIVE_INFINITY;
    let refusals = 0;
    let streak = 0;
    let passed = [];
    let pending = 0;
    let entered = 0;
    let asleep = false;
    const queue = [];
    const isStarved = () => clock.now() - refusedSince >= STARVED_AFTER;
    const proceed = () => {
        while (!asleep && pending < (refusals > 0 ? 1 : CONCURRENCY) && queue.length > 0) {
            const now = clock.now();
            if (now < next && !isStarved()) {
                asleep = true;
                const wake = () => {
                    asleep = false;
                    proceed();
                };
                clock.sleep(next - now, signal).then(wake, () => undefined);
                return;
            }
            next = now + SECOND / rate;
            pending += 1;
            queue.shift()?.go();
        }
    };
    const stopAll = () => {
        for (const { stop } of queue.splice(0)) {
            stop(signal.reason);
        }
    };
    signal.addEventListener('abort', stopAll, { once: true });
    const pass = (now) => {
        passed.push(now);
        streak += 1;
        refusals = 0;
        refusedSince = Number.POSITIVE_INFINITY;
        rate += INCREASE * streak * Math.max(DOCUMENTED_RATE, rate);
    };
    const refuse = (now) => {
        refusals += 1;
        refusedSince = Math.min(refusedSince, now);
        refusedAt = now;
        streak = 0;
        if (refusals === 1) {
            rate = Math.max(SLOWEST_RATE, DECREASE * Math.min(rate, Math.max(DOCUMENTED_RATE, passed.length)));
            next = now + SECOND / rate;
        }
        else {
            const pace = Math.max(DOCUMENTED_RATE, rate);
            const { least, initial, max } = BETWEEN_REFUSALS;
            next = now + (0,retry/* backoff */.JN)(refusals - 1, { least: least / pace, initial: initial / pace, max }, random);
        }
    };
    return {
        enter() {
            const number = entered++;
            let sentAt = 0;
            return {
                async turn() {
                    signal.throwIfAborted();
                    await new Promise((go, stop) => {
                        queue.splice(queue.findLastIndex(earlier => earlier.number < number) + 1, 0, { number, go, stop });
                        proceed();
                    });
                    sentAt = clock.now();
                },
                answered(throttled) {
                    pending -= 1;
                    const now = clock.now();
                    passed = passed.filter(time => time > now - SECOND);
                    if (!throttled) {
                        pass(now);
                    }
                    else if (sentAt > refusedAt) {
                        refuse(now);
                    }
                    proceed();
                },
                isStarved,
            };
        },
    };
}

// EXTERNAL MODULE: ./model/permissions.js
var permissions = __webpack_require__(1214);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/STSClient.js + 8 modules
var STSClient = __webpack_require__(970);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = __webpack_require__(7201);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetScopedCredentialsCommand.js
var GetScopedCredentialsCommand = __webpack_require__(9360);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = __webpack_require__(5760);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/credential-providers/dist-es/fromNodeProviderChain.js
var fromNodeProviderChain = __webpack_require__(1063);
// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(6759);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(557);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(5910);
// EXTERNAL MODULE: ./aws/errors.js
var errors = __webpack_require__(4155);
// EXTERNAL MODULE: ./aws/reading.js
var reading = __webpack_require__(558);
;// CONCATENATED MODULE: ./aws/auth.js










const NOT_AWS = 'check AWS_ENDPOINT_URL and the proxy: the answer has to come from AWS';
const REFUSED_FOR = 8_000;
const REFUSED_ATTEMPTS = 3;
const AFTER_REFUSAL = { least: 1_000, initial: 2_000, max: 4_000 };
async function assumeRole(role, inputs, actions, settings, call, context) {
    const { clock, random, signal } = context;
    const operation = { action: 'sts:AssumeRoleWithWebIdentity', region: settings.region, account: undefined };
    const sts = new STSClient/* STSClient */.i(settings);
    let token = '';
    let tokenEnds = 0;
    const tries = { number: 0 };
    const assume = async () => {
        if (!(clock.now() < tokenEnds)) {
            const asked = clock.now();
            token = await context.idToken(inputs.audience ?? (0,regions/* defaultAudience */.Yl)(role.partition), signal);
            context.mask(token);
            const { iat, exp } = (0,core_text/* tokenPayload */.iO)(token);
            tokenEnds = asked + (Number(exp) - Number(iat)) * 1000;
        }
        const command = new AssumeRoleWithWebIdentityCommand/* AssumeRoleWithWebIdentityCommand */.W({
            RoleArn: role.arn,
            RoleSessionName: inputs['role-session-name'],
            WebIdentityToken: token,
            DurationSeconds: inputs['role-duration-seconds'],
            Policy: inputs['scope-session'] ? (0,permissions/* sessionPolicy */.li)(actions, { id: role.account, partition: role.partition }, inputs) : undefined,
        });
        try {
            return identityOf(await call(options => sts.send(command, options), tries), role, context);
        }
        catch (error) {
            throw error instanceof problem/* RunError */.e4 ? error : new problem/* RunError */.e4(assumeProblem(error, operation, role.arn, token), { cause: error });
        }
    };
    return (0,retry/* retry */.L5)(assume, {
        clock,
        signal,
        budget: REFUSED_FOR,
        attempts: REFUSED_ATTEMPTS,
        delay: number => (0,retry/* backoff */.JN)(number, AFTER_REFUSAL, random),
        retryable: error => (0,errors/* serviceError */.cg)(Object(error).cause).name === 'AccessDenied',
    });
}
function identityOf({ Credentials: session, AssumedRoleUser: user }, role, context) {
    const credentials = credentialsOf(session, context);
    const principal = (0,reading/* required */.mw)(user?.Arn, 'ARN');
    const account = accountOf(principal);
    if (account.id !== role.account || account.partition !== role.partition) {
        throw (0,problem/* runError */.ML)('refused', `STS returned a session of account ${account.id} (${account.partition}) for ${role.arn}: the run did not use the session`, NOT_AWS);
    }
    return { account, principal, expires: session?.Expiration, credentials: async () => credentials };
}
function credentialsOf(session, context) {
    const credentials = {
        accessKeyId: (0,reading/* required */.mw)(session?.AccessKeyId, 'access key'),
        secretAccessKey: (0,reading/* required */.mw)(session?.SecretAccessKey, 'secret access key'),
        sessionToken: (0,reading/* required */.mw)(session?.SessionToken, 'session token'),
    };
    maskAll(credentials, context);
    return credentials;
}
async function limitCredentials(Policy, settings, call, context) {
    const found = await settings.credentials();
    if (found.sessionToken === undefined) {
        context.log('the session is not limited to what the run needs: STS limits temporary credentials only');
        return found;
    }
    try {
        const answer = await call(options => new STSClient/* STSClient */.i(settings).send(new GetScopedCredentialsCommand/* GetScopedCredentialsCommand */.s({ Policy }), options));
        return credentialsOf(answer.Credentials, context);
    }
    catch (error) {
        const operation = { action: 'sts:GetScopedCredentials', region: settings.region, account: undefined };
        context.log(`the session is not limited to what the run needs: ${(0,errors/* problemOf */.Zw)(error, operation).message}`);
        return found;
    }
}
async function whoAmI(settings, call) {
    const sts = new STSClient/* STSClient */.i(settings);
    try {
        return (0,reading/* required */.mw)((await call(options => sts.send(new GetCallerIdentityCommand/* GetCallerIdentityCommand */.z({}), options))).Arn, 'ARN');
    }
    catch (error) {
        const operation = { action: 'sts:GetCallerIdentity', region: settings.region, account: undefined };
        throw new problem/* RunError */.e4((0,errors/* problemOf */.Zw)(error, operation), { cause: error });
    }
}
async function ambientIdentity(inputs, actions, settings, call, limits, context) {
    const { env, signal, timeout = AbortSignal.timeout } = context;
    const { requestHandler, customUserAgent } = settings;
    const chain = (0,fromNodeProviderChain/* fromNodeProviderChain */.b)({ clientConfig: { requestHandler, customUserAgent } });
    const callerClientConfig = { region: async () => settings.region };
    const provide = async () => {
        const until = AbortSignal.any([signal, timeout(limits.call)]);
        const found = await (0,core_clock/* untilAborted */.Eu)(chain({ callerClientConfig }), until).catch((error) => {
            signal.throwIfAborted();
            throw noCredentials(error, env);
        });
        maskAll(found, context);
        refuseInvisible(found);
        return found;
    };
    const policy = (0,permissions/* sessionPolicy */.li)(actions, { id: '*', partition: (0,regions/* partitionOf */.iQ)(settings.region) }, inputs);
    const identify = (found) => {
        const own = { ...settings, credentials: async () => found };
        return Promise.all([whoAmI(own, call), inputs['scope-session'] ? limitCredentials(policy, own, call, context) : found]);
    };
    const first = await provide();
    const [principal, limited] = await identify(first);
    const account = accountOf(principal);
    const verify = async (renewed) => {
        const [arn, usable] = await identify(renewed);
        const now = accountOf(arn);
        if (now.id !== account.id || now.partition !== account.partition) {
            throw (0,problem/* runError */.ML)('refused', `the job's credentials have changed from account ${account.id} (${account.partition}) to account ${now.id} (${now.partition}): nothing was read or changed with the new ones`, 'keep what gives the credentials, such as AWS_PROFILE or the role of the machine, to one account while the step runs, or set `role-to-assume`');
        }
        return usable;
    };
    const verified = new Map([[first.accessKeyId, Promise.resolve(limited)]]);
    return {
        account,
        principal,
        expires: undefined,
        credentials: async () => {
            const found = await provide();
            const known = verified.get(found.accessKeyId) ?? verify(found);
            verified.set(found.accessKeyId, known);
            return known.catch((error) => {
                verified.delete(found.accessKeyId);
                throw error;
            });
        },
    };
}
function refuseInvisible({ accessKeyId, secretAccessKey, sessionToken = '' }) {
    const given = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
    const found = Object.entries(given).find(([, value]) => /[^\x21-\x7e]/.test(value));
    if (found !== undefined) {
        throw (0,problem/* runError */.ML)('credentials', `${found[0]}, or its value in the profile, contains a character that no AWS key contains`, 'set it again, without a line end or a space');
    }
}
const SAFE_TEXT = /Could not load credentials from any providers|Not authorized to perform sts:AssumeRoleWithWebIdentity|run '?aws sso login|re-authenticate using aws login|requires multi-factor authentication/;
function noCredentials(error, env) {
    const { AWS_PROFILE: profile, ACTIONS_ID_TOKEN_REQUEST_URL: offersToken, GITHUB_ACTIONS: inJob } = env;
    const { name, message, code } = (0,errors/* serviceError */.cg)(error);
    const words = [name, code].filter(word => /^[a-z_]{3,60}$/i.test(word ?? ''));
    const reason = [...words, ...(SAFE_TEXT.exec(message) ?? [])].join(': ') || 'an error without a name';
    return (0,problem/* runError */.ML)('credentials', `there are no AWS credentials: ${reason}`, profile
        ? `run \`aws sts get-caller-identity\` before this step: it says what is wrong with AWS_PROFILE ${(0,core_text/* sanitize */.aj)(profile)}`
        : offersToken && message.includes('from any providers')
            ? '`role-to-assume` is empty, although the job may request an ID token: check the secret, variable or expression that it comes from'
            : inJob === 'true'
                ? 'set `role-to-assume` and give the job `permissions: { id-token: write }`, or run aws-actions/configure-aws-credentials before this step; `aws sts get-caller-identity` says more'
                : 'run `aws sso login`, or set AWS_PROFILE to a profile that has credentials; `aws sts get-caller-identity` says more', error);
}
function maskAll({ accessKeyId, secretAccessKey, sessionToken = '' }, { mask }) {
    for (const secret of [accessKeyId, secretAccessKey, sessionToken].filter(each => each !== '')) {
        mask(secret);
    }
}
function accountOf(arn) {
    const { partition = '', id = '' } = /^arn:(?<partition>aws[a-z-]*):(?:sts|iam)::(?<id>\d{12}):/.exec(arn)?.groups ?? {};
    if (id === '') {
        throw (0,problem/* runError */.ML)('unexpected', `STS returned an ARN without an account: ${(0,core_text/* sanitize */.aj)(arn)}`, NOT_AWS);
    }
    return { id, partition };
}
function assumeProblem(error, operation, role, token) {
    const problem = (0,errors/* problemOf */.Zw)(error, operation);
    const { name, message } = (0,errors/* serviceError */.cg)(error);
    const claims = (0,core_text/* tokenClaims */.f)(token, permissions/* CLAIMS */.IF);
    const isDenied = name === 'AccessDenied' && /authorized to perform/.test(message);
    const advice = (0,permissions/* refusalAdvice */.tT)(`${name}: ${message}`, claims) ?? (isDenied ? problem.advice : undefined);
    const { sub = '(none)', aud = '(none)' } = claims;
    return advice === undefined
        ? problem
        : {
            ...problem,
            code: 'credentials',
            message: `${role} could not be assumed: ${name}: ${message}. The ID token has sub ${sub} and aud ${aud}`,
            advice,
            details: Object.entries(claims).map(([claim, value]) => `${claim}: ${value}`),
        };
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ../node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __webpack_require__(18);
// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(4432);
;// CONCATENATED MODULE: ./aws/clients.js







const LIMITS = { connect: 5_000, answer: 15_000, call: 45_000 };
const LARGEST_ANSWER = 8 * 1024 * 1024;
const attempts = new external_node_async_hooks_.AsyncLocalStorage();
function requestLog(region, clock, debug) {
    const ignore = () => undefined;
    const tell = ({ clientName, commandName, error, metadata }) => {
        const { number, startedAt } = { number: 0, startedAt: clock.now(), ...attempts.getStore() };
        const service = /^(?:IAM|STS)/.exec(String(clientName))?.[0].toLowerCase() ?? 'ses';
        const { httpStatusCode: status = 'none', requestId = 'none' } = (0,errors/* metadataOf */.Nk)({ $metadata: metadata });
        const { name, code = name } = (0,errors/* serviceError */.cg)(error);
        const answer = `HTTP status ${status}${error === undefined ? '' : ` (${code})`}, request id ${requestId}`;
        const action = `${service}:${String(commandName).replace(/Command$/, '')}`;
        debug(`${action} in ${region}: ${answer}, ${clock.now() - startedAt} ms, attempt ${number}`);
    };
    return { logger: { info: tell, error: tell, debug: ignore, warn: ignore } };
}
function clientSettings({ httpAgent, httpsAgent }, { connect, answer }, sending) {
    const limits = { connectionTimeout: connect, requestTimeout: answer, throwOnRequestTimeout: true };
    const requestHandler = Object.assign(new BoundedHandler({ httpAgent, httpsAgent, ...limits }), { sending });
    return { requestHandler, customUserAgent: [['ses-role-gate', version/* VERSION */.x]], maxAttempts: 1 };
}
class BoundedHandler extends node_http_handler/* NodeHttpHandler */.$ {
    async handle(...asked) {
        this.sending(asked[0]);
        const { response } = await super.handle(...asked);
        let size = 0;
        const bounded = new external_node_stream_.Transform({
            transform(chunk, _encoding, done) {
                size += chunk.length;
                done(size > LARGEST_ANSWER ? new errors/* NotAwsError */.FR(`the answer has more than ${LARGEST_ANSWER} bytes`) : null, chunk);
            },
        });
        const { body } = response;
        body.on('error', (error) => bounded.destroy(error));
        bounded.on('error', () => body.destroy());
        response.body = body.pipe(bounded);
        return { response };
    }
}
function openingSettings(settings, shared, count) {
    const open = ({ protocol, hostname, port }) => {
        for (let opened = 0; protocol === 'https:' && opened < count; opened++) {
            shared.openAhead({ hostname, port });
        }
        throw new Error('no request is sent');
    };
    const requestHandler = Object.assign(new BoundedHandler(), { sending: open });
    return { ...settings, requestHandler, credentials: async () => ({ accessKeyId: '-', secretAccessKey: '-' }) };
}
const ATTEMPTS = 8;
const BETWEEN_ATTEMPTS = { least: 100, initial: 500, max: 8_000 };
function caller({ clock, random, signal, limits, timeout = AbortSignal.timeout, limiter }) {
    return async (send, tries = { number: 0 }) => {
        const place = limiter?.enter();
        const attempt = async (left) => {
            tries.number += 1;
            const late = timeout(Math.ceil(Math.min(left, limits.answer)));
            const abortSignal = AbortSignal.any([signal, late]);
            const answer = await (0,core_clock/* untilAborted */.Eu)(attempts.run({ ...tries, startedAt: clock.now() }, () => send({ abortSignal })), abortSignal).catch((error) => {
                place?.answered((0,errors/* isThrottled */.B5)(error));
                throw late.aborted ? late.reason : error;
            });
            place?.answered(false);
            const { requestId, httpStatusCode } = answer.$metadata;
            if (requestId === undefined) {
                throw new errors/* NotAwsError */.FR(`it has HTTP status ${httpStatusCode} and no AWS request id`);
            }
            return answer;
        };
        return (0,retry/* retry */.L5)(attempt, {
            clock,
            signal,
            budget: limits.call,
            attempts: ATTEMPTS,
            delay: number => (0,retry/* backoff */.JN)(number, BETWEEN_ATTEMPTS, random),
            retryable: error => (0,errors/* isRetryable */.r3)(error) && !(place && (0,errors/* isThrottled */.B5)(error)),
            ...(place && { turn: () => place.turn(), free: error => (0,errors/* isThrottled */.B5)(error) && !place.isStarved() }),
        });
    };
}

// EXTERNAL MODULE: ./model/kinds.js
var kinds = __webpack_require__(7009);
;// CONCATENATED MODULE: ./aws/inventory.js






const GONE = /^(?:NotFoundException|NoSuchEntity|ResourceNotFound)|DoesNotExist/;
const IN_THE_WAY = /^(?:Conflict|ConcurrentModification|CannotDelete)/;
const TENANTS_IN_THE_WAY = 'tenant associations';
const NO_SERVICE = /^InvalidAction$/;
function regionResources(settings, regionCall, { clock, signal, account }) {
    const { region } = settings;
    let accepted = false;
    const call = async (send) => {
        const answer = await regionCall(send);
        accepted = true;
        return answer;
    };
    const serviceOf = (0,collections/* memoize */.B)(async (api) => {
        if (api === 'mail-manager') {
            return (await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(428), __webpack_require__.e(937)]).then(__webpack_require__.bind(__webpack_require__, 9937))).mailManagerResources(settings, clock);
        }
        const { sesResources, receivingResources } = await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(272), __webpack_require__.e(778), __webpack_require__.e(136), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 5351));
        return api === 'ses' ? sesResources(settings) : receivingResources(settings);
    });
    const apiOf = async (kind) => (0,reading/* required */.mw)((await serviceOf(kinds/* CATALOGUE */.yh[kind].api)).kinds[kind], `operations of ${kind}`);
    const operation = (action) => ({ action, region, account, accepted });
    let mailManager = false;
    const resource = (kind, listed) => {
        const { arnType } = kinds/* CATALOGUE */.yh[kind];
        const arn = arnType && `arn:${account.partition}:ses:${region}:${account.id}:${arnType}/${listed.id}`;
        return { kind, region, arn, deleting: false, deletedBy: undefined, ...listed };
    };
    return {
        async list(kind) {
            const { page } = await apiOf(kind);
            const { api, listAction } = kinds/* CATALOGUE */.yh[kind];
            try {
                const items = await (0,reading/* pages */.Bd)(marker => page(marker, call));
                mailManager ||= api === 'mail-manager';
                return { kind: 'found', value: items.map(each => resource(kind, each)) };
            }
            catch (error) {
                const missing = (api === 'receiving' && (0,reading/* saysGone */.ed)(error, NO_SERVICE)) || (api === 'mail-manager' && !mailManager && hasNoHost(error, region));
                return missing ? { kind: 'found', value: [] } : { kind: 'unreadable', problem: (0,errors/* problemOf */.Zw)(error, operation(listAction)) };
            }
        },
        async tags({ kind, arn = '' }) {
            const { tags } = await serviceOf(kinds/* CATALOGUE */.yh[kind].api);
            return (0,reading/* read */.LF)(() => tags(arn, call), operation('ses:ListTagsForResource'), found => new Map((0,reading/* required */.mw)(found, 'list of tags').map(({ Key, Value }) => [(0,reading/* text */.Qq)(Key, 'key of a tag'), (0,reading/* text */.Qq)(Value, 'value of a tag')])));
        },
        async lookUp(lookup, resource) {
            const { lookups } = await serviceOf(kinds/* LOOKUPS */.CY[lookup].api);
            const names = (0,reading/* required */.mw)(lookups[lookup], `operation of ${lookup}`);
            return (0,reading/* read */.LF)(() => names(resource?.id ?? '', resource?.arn ?? '', call), operation(lookup), found => found.filter(name => typeof name === 'string'));
        },
        async delete(target) {
            const { remove, release } = await apiOf(target.kind);
            const { deleteAction, asynchronous } = kinds/* CATALOGUE */.yh[target.kind];
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
            const attempt = () => remove(target, send => ask(deleteAction, send))
                .then((deletedBy) => (asynchronous || deletedBy ? { kind: 'deleting', deletedBy } : { kind: 'deleted' }))
                .catch(orGone({ kind: 'deleted' }));
            try {
                return await attempt().catch(async (error) => {
                    if (isInTheWay(error) && (await release?.(target, ask).catch(orGone(true)))) {
                        return attempt();
                    }
                    asked = deleteAction;
                    throw error;
                });
            }
            catch (error) {
                if (unanswered && signal.aborted && asked === deleteAction) {
                    return { kind: 'failed', problem: notKnown(target, asked, error) };
                }
                return { kind: isInTheWay(error) ? 'conflict' : 'failed', problem: (0,errors/* problemOf */.Zw)(error, operation(asked)) };
            }
        },
    };
}
function notKnown({ name, region }, action, error) {
    const { cause } = error;
    const [{ httpStatusCode = 'none' }, before] = [(0,errors/* metadataOf */.Nk)(cause), (0,errors/* serviceError */.cg)(cause)];
    const last = cause === undefined ? '' : `; before, HTTP status ${httpStatusCode}: ${before.code ?? before.name}: ${before.message}`;
    return {
        code: 'cancelled',
        message: `whether ${(0,core_text/* sanitize */.aj)(name)} is deleted is not known: the run ended before AWS answered ${action} in ${region}${last}`,
        advice: 'run the job again',
        permanent: false,
    };
}
function orGone(value) {
    return error => {
        if ((0,reading/* saysGone */.ed)(error, GONE)) {
            return value;
        }
        throw error;
    };
}
function hasNoHost(error, region) {
    const { hostname } = Object(error);
    return ((0,errors/* serviceError */.cg)(error).code === 'ENOTFOUND' &&
        regions/* REGIONS */.ij.get(region)?.mailManager !== true &&
        new RegExp(`^mail-manager(?:-fips)?\\.${region}\\.(?:amazonaws|api)\\.`).test(String(hostname)));
}
function isInTheWay(error) {
    const { name, message } = (0,errors/* serviceError */.cg)(error);
    return IN_THE_WAY.test(name) || message.includes(TENANTS_IN_THE_WAY);
}

;// CONCATENATED MODULE: ./aws/session.js







async function openSession(inputs, loadActions, context) {
    const { clock, random, signal, timeout, connections, limits = LIMITS, debug } = context;
    const calling = { clock, random, signal, timeout, limits };
    const call = caller(calling);
    const [region, ...others] = inputs['aws-region'];
    const silent = { ...clientSettings(connections, limits, context.sending), region };
    const logging = (name) => debug && requestLog(name, clock, debug);
    const settings = { ...silent, ...logging(region) };
    const role = inputs['role-to-assume'];
    const open = async (count, name, use) => {
        if (inputs.mode === 'check' && connections.opensAhead) {
            await (0,core_clock/* handleEvents */.o2)();
            await use(openingSettings({ ...silent, region: name }, connections, count)).catch(() => undefined);
            await (0,core_clock/* handleEvents */.o2)();
        }
    };
    const sendOnce = send => send({ abortSignal: signal });
    await open(role === undefined ? STS_REQUESTS : 1, region, opening => whoAmI(opening, sendOnce));
    const { iamRole } = await Promise.all(/* import() */[__webpack_require__.e(716), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 536));
    await open(IAM_READS, region, opening => iamRole(opening, sendOnce, UNKNOWN_ACCOUNT).role());
    const { sesAccount } = await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(272), __webpack_require__.e(778), __webpack_require__.e(861)]).then(__webpack_require__.bind(__webpack_require__, 7861));
    const openSes = (name) => open(1, name, opening => sesAccount(opening, sendOnce, UNKNOWN_ACCOUNT).account());
    await openSes(region);
    const actions = await loadActions();
    const authenticated = role === undefined
        ? ambientIdentity(inputs, actions, settings, call, limits, context)
        : assumeRole(role, inputs, actions, settings, call, context);
    authenticated.catch(() => undefined);
    await Promise.all(others.map(openSes));
    const identity = await authenticated;
    if (!inputs['scope-session']) {
        context.log('the session is not limited to what the run needs: `scope-session` is false');
    }
    const { account, principal, expires, credentials } = identity;
    if (inputs['scope-session'] && (0,permissions/* hasTooManyRegions */.fb)(actions, account, inputs)) {
        context.log('the session is not limited to the Regions of the run: STS takes no session policy that long');
    }
    const regional = (0,collections/* memoize */.B)((name) => [
        { ...silent, credentials, region: name, ...logging(name) },
        caller({ ...calling, limiter: limiter(clock, random, signal) }),
    ]);
    return {
        account,
        principal,
        expires,
        iam: iamRole({ ...settings, credentials }, call, account),
        ses: (0,collections/* memoize */.B)(name => sesAccount(...regional(name), account)),
        resources: (0,collections/* memoize */.B)(name => regionResources(...regional(name), { clock, signal, account })),
    };
}
const IAM_READS = 5;
const STS_REQUESTS = 2;
const UNKNOWN_ACCOUNT = { id: '', partition: '' };


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


/***/ })

};
;