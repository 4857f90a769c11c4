export const id = 808;
export const ids = [808];
export const modules = {

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   FR: () => (/* binding */ NotAwsError),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   cg: () => (/* binding */ serviceError),
/* harmony export */   r3: () => (/* binding */ isRetryable),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7964);
/* harmony import */ var _model_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7455);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9216);
/* harmony import */ var _model_regions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6059);




function serviceError(error) {
    const { name, message, code } = Object(error);
    return {
        name: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(String(name ?? 'Error'), 100),
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(String(message ?? error), 500),
        code: typeof code === 'string' ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(code, 100) : undefined,
    };
}
class NotAwsError extends Error {
    name = 'NotAwsError';
}
const THROTTLED = /^(?:Throttling|ThrottlingException|ThrottledException|RequestThrottled|RequestThrottledException|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|LimitExceededException|SlowDown|PriorRequestNotComplete)$/;
const TRANSIENT = /^(?:TimeoutError|RequestTimeout|RequestTimeoutException|ConcurrentModification\w*)$/;
const TRANSIENT_STATUSES = [500, 502, 503, 504];
const CONNECTION = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
const PASSING = /Couldn't retrieve verification key|Signature (?:expired|not yet current)/;
function isThrottled(error) {
    return THROTTLED.test(serviceError(error).name) || statusOf(error) === 429;
}
function isRetryable(error) {
    const { name, message, code = '' } = serviceError(error);
    return (isThrottled(error) ||
        TRANSIENT.test(name) ||
        CONNECTION.test(code) ||
        TRANSIENT_STATUSES.includes(statusOf(error)) ||
        PASSING.test(message) ||
        /^(?:RequestTimeTooSkewed|RequestInTheFuture)$/.test(name));
}
function statusOf(error) {
    return metadataOf(error)['httpStatusCode'];
}
function metadataOf(error) {
    const { $metadata } = { $metadata: undefined, ...Object(error) };
    return typeof $metadata === 'object' && $metadata !== null ? { ...$metadata } : {};
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
const UNREADABLE = /^(?:SyntaxError|NotAwsError|Error: @aws-sdk XML parse error)\b/;
const SDK_HINT = / Deserialization error: to see the raw response.*$/;
function isRefusal(error) {
    return ['UnrecognizedClientException', 'InvalidClientTokenId'].includes(serviceError(error).name);
}
function problemOf(error, operation) {
    if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e) {
        throw error;
    }
    const { name, message, code } = serviceError(error);
    const said = `${operation.action} in ${operation.region}: ${name}: ${message}`;
    if (/^AccessDenied/.test(name)) {
        return {
            code: 'access-denied',
            message: `${operation.action} was denied: ${message}`,
            advice: allow(operation, message),
            permanent: true,
        };
    }
    const { region, accepted } = operation;
    if (operation.action.startsWith('sts:') && name === 'RegionDisabledException') {
        return {
            code: 'region-disabled',
            message: `STS is off in ${region}: ${message}`,
            advice: `activate STS for ${region} in the account settings of IAM, or name another Region first in \`aws-region\``,
            permanent: true,
        };
    }
    if (operation.action.startsWith('ses:') && accepted !== true && (0,_model_regions_js__WEBPACK_IMPORTED_MODULE_2__/* .isOptIn */ .fx)(region) && isRefusal(error)) {
        return {
            code: 'region-disabled',
            message: `${region} does not accept the account's credentials: ${name}: ${message}`,
            advice: `${region} is an opt-in Region that the account has not enabled, or an organization's policy keeps it off: enable it under "AWS Regions" in the account settings, or leave it out of \`aws-region\`. It also refuses session tokens of the global STS endpoint: use those of a regional one`,
            permanent: true,
        };
    }
    if (NO_VALID_CREDENTIALS.has(name)) {
        const advice = /^Expired|^RequestExpired/.test(name)
            ? 'authenticate right before this step, or raise `role-duration-seconds`'
            : "check the job's credentials, and that the runner's clock is right";
        return { code: 'credentials', message: `AWS does not accept the credentials: ${said}`, advice, permanent: true };
    }
    if (isThrottled(error)) {
        return {
            code: 'throttled',
            message: `throttled to the end: ${said}`,
            advice: 'run fewer jobs at once against this account, or run the job again',
            permanent: false,
        };
    }
    if (code !== undefined || name === 'TimeoutError') {
        return {
            code: 'unreachable',
            message: `no answer to ${operation.action} in ${operation.region}: ${code ?? name}: ${message}`,
            advice: code === 'ENOTFOUND' && !operation.action.startsWith('iam:') && !_model_regions_js__WEBPACK_IMPORTED_MODULE_2__/* .REGIONS */ .ij.has(region)
                ? `check the name of the Region ${region}: no Region with Amazon SES was known by this name when this release was made`
                : "check the runner's way to AWS: DNS, firewall, HTTPS_PROXY and NO_PROXY",
            permanent: !isRetryable(error),
        };
    }
    if (UNREADABLE.test(`${name}: ${message}`)) {
        return {
            code: 'unexpected',
            message: `the answer to ${operation.action} in ${operation.region} is not one of AWS: ${message.replace(SDK_HINT, '')}`,
            advice: 'check AWS_ENDPOINT_URL and the proxy: is it AWS that answers?',
            permanent: !isRetryable(error),
        };
    }
    if (name === 'EndpointError') {
        return {
            code: 'unexpected',
            message: said,
            advice: 'check AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT, and what the profile has in their place',
            permanent: true,
        };
    }
    return {
        code: 'unexpected',
        message: said,
        advice: 'run the job again; if it stays so, see the AWS Health Dashboard',
        permanent: !isRetryable(error),
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
        : `add this statement to the role's permissions: \`${JSON.stringify((0,_model_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .statementFor */ .J)(action, account))}\``;
}


/***/ }),

/***/ 8771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ validDate),
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rh: () => (/* binding */ resourceApi),
/* harmony export */   ed: () => (/* binding */ saysGone),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7180);

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
    if (typeof value !== 'string') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotAwsError */ .FR(`the answer has no ${what}`);
    }
    return value;
}
async function read(call, operation, value) {
    try {
        return { kind: 'found', value: value(await call()) };
    }
    catch (error) {
        return saysGone(error, NOT_THERE) ? { kind: 'absent' } : { kind: 'unreadable', problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error, operation) };
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotAwsError */ .FR('the list has no end: AWS repeats a page');
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

/***/ 6808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./core/limiter.js
const DOCUMENTED_RATE = 1;
const SLOWEST_RATE = DOCUMENTED_RATE / 8;
const DECREASE = 0.95;
const STEEP_DECREASE = 0.85;
const INCREASE = 0.000_25;
const CONCURRENCY = 16;
const SECOND = 1_000;
function limiter(clock, signal) {
    let rate = Number.POSITIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    let decreasedAt = Number.NEGATIVE_INFINITY;
    let streak = 1;
    let passed = [];
    let pending = 0;
    let entered = 0;
    let asleep = false;
    const queue = [];
    const proceed = () => {
        while (!asleep && pending < CONCURRENCY && queue.length > 0) {
            const now = clock.now();
            if (now < next) {
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
                        passed.push(now);
                        streak += 1;
                        rate += INCREASE * streak * Math.max(DOCUMENTED_RATE, rate);
                    }
                    else if (sentAt > decreasedAt) {
                        const decrease = streak > 0 ? DECREASE : STEEP_DECREASE;
                        rate = Math.max(SLOWEST_RATE, decrease * Math.min(rate, Math.max(DOCUMENTED_RATE, passed.length)));
                        decreasedAt = now;
                        streak = 0;
                        next = now + SECOND / rate;
                    }
                    proceed();
                },
            };
        },
    };
}

// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/STSClient.js + 8 modules
var STSClient = __webpack_require__(970);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = __webpack_require__(7201);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = __webpack_require__(5760);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/credential-providers/dist-es/fromNodeProviderChain.js
var fromNodeProviderChain = __webpack_require__(1063);
// EXTERNAL MODULE: ../node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __webpack_require__(18);
// EXTERNAL MODULE: ./core/text.js + 1 modules
var core_text = __webpack_require__(7964);
// EXTERNAL MODULE: ./inputs/inputs.js + 1 modules
var inputs_inputs = __webpack_require__(6017);
// EXTERNAL MODULE: ./model/permissions.js
var permissions = __webpack_require__(7455);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(9216);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./core/retry.js
var retry = __webpack_require__(6151);
// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(7253);
// EXTERNAL MODULE: ./aws/errors.js
var errors = __webpack_require__(7180);
;// CONCATENATED MODULE: ./aws/clients.js





const LIMITS = { connect: 5_000, answer: 15_000, call: 45_000 };
const LARGEST_ANSWER = 8 * 1024 * 1024;
function clientSettings({ httpAgent, httpsAgent }, { connect, answer }) {
    const requestHandler = new BoundedHandler({
        httpAgent,
        httpsAgent,
        connectionTimeout: connect,
        requestTimeout: answer,
        throwOnRequestTimeout: true,
    });
    return { requestHandler, customUserAgent: [['ses-role-gate', version/* VERSION */.x]], maxAttempts: 1 };
}
class BoundedHandler extends node_http_handler/* NodeHttpHandler */.$ {
    async handle(...asked) {
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
    return {
        ...settings,
        requestHandler: new OpeningHandler(shared, count),
        credentials: async () => ({ accessKeyId: '-', secretAccessKey: '-' }),
    };
}
class OpeningHandler extends node_http_handler/* NodeHttpHandler */.$ {
    #connections;
    #count;
    constructor(shared, count) {
        super();
        this.#connections = shared;
        this.#count = count;
    }
    async handle(...[{ protocol, hostname, port }]) {
        for (let opened = 0; protocol === 'https:' && opened < this.#count; opened++) {
            this.#connections.openAhead({ hostname, port });
        }
        throw new Error('no request is sent');
    }
}
const ATTEMPTS = 8;
const LIMITED_ATTEMPTS = 16;
const BETWEEN_ATTEMPTS = { least: 100, initial: 500, max: 8_000 };
function caller({ clock, random, signal, limits, timeout = AbortSignal.timeout, limiter }) {
    return async (send) => {
        const place = limiter?.enter();
        const isLimited = (error) => place !== undefined && (0,errors/* isThrottled */.B5)(error);
        const attempt = async (left) => {
            const late = timeout(Math.ceil(Math.min(left, limits.answer)));
            const abortSignal = AbortSignal.any([signal, late]);
            const answer = await untilAborted(send({ abortSignal }), abortSignal).catch((error) => {
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
        return (0,retry/* retry */.L)(attempt, {
            clock,
            signal,
            budget: limits.call,
            attempts: LIMITED_ATTEMPTS,
            delay: (number, error) => (isLimited(error) ? 0 : (0,retry/* backoff */.J)(number, BETWEEN_ATTEMPTS, random)),
            retryable: (error, number) => (0,errors/* isRetryable */.r3)(error) && (number < ATTEMPTS || isLimited(error)),
            ...(place && { turn: () => place.turn() }),
        });
    };
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

// EXTERNAL MODULE: ./aws/reading.js
var reading = __webpack_require__(8771);
;// CONCATENATED MODULE: ./aws/auth.js










const NOT_AWS = 'check AWS_ENDPOINT_URL and the proxy: is it AWS that answers?';
async function assumeRole(role, inputs, actions, settings, call, context) {
    const token = await context.idToken(inputs.audience ?? (0,inputs_inputs/* defaultAudience */.Yl)(role.partition), context.signal);
    context.mask(token);
    const operation = { action: 'sts:AssumeRoleWithWebIdentity', region: settings.region, account: undefined };
    const regions = inputs.mode === 'check' ? inputs['aws-region'] : inputs['resource-regions'];
    const policy = (0,permissions/* policyFor */.K)(actions, { id: role.account, partition: role.partition }, regions);
    const sts = new STSClient/* STSClient */.i(settings);
    const command = new AssumeRoleWithWebIdentityCommand/* AssumeRoleWithWebIdentityCommand */.W({
        RoleArn: role.arn,
        RoleSessionName: inputs['role-session-name'],
        WebIdentityToken: token,
        DurationSeconds: inputs['role-duration-seconds'],
        Policy: inputs['scope-session'] ? JSON.stringify(policy) : undefined,
    });
    try {
        const { Credentials: session, AssumedRoleUser: user } = await call(options => sts.send(command, options));
        const credentials = {
            accessKeyId: (0,reading/* required */.mw)(session?.AccessKeyId, 'access key'),
            secretAccessKey: (0,reading/* required */.mw)(session?.SecretAccessKey, 'secret access key'),
            sessionToken: (0,reading/* required */.mw)(session?.SessionToken, 'session token'),
        };
        maskAll(credentials, context);
        const principal = (0,reading/* required */.mw)(user?.Arn, 'ARN');
        const account = accountOf(principal);
        if (account.id !== role.account || account.partition !== role.partition) {
            throw (0,problem/* runError */.M)('refused', `STS answered a session of account ${account.id} (${account.partition}) for ${role.arn}: nothing was called with it`, NOT_AWS);
        }
        return { account, principal, expires: session?.Expiration, credentials: async () => credentials };
    }
    catch (error) {
        throw error instanceof problem/* RunError */.e ? error : new problem/* RunError */.e(assumeProblem(error, operation, role.arn, claimsOf(token)), { cause: error });
    }
}
async function whoAmI(settings, call) {
    const sts = new STSClient/* STSClient */.i(settings);
    try {
        return (0,reading/* required */.mw)((await call(options => sts.send(new GetCallerIdentityCommand/* GetCallerIdentityCommand */.z({}), options))).Arn, 'ARN');
    }
    catch (error) {
        const operation = { action: 'sts:GetCallerIdentity', region: settings.region, account: undefined };
        throw new problem/* RunError */.e((0,errors/* problemOf */.Zw)(error, operation), { cause: error });
    }
}
async function ambientIdentity(settings, call, limits, context) {
    const { connections, env, signal } = context;
    const { httpAgent, httpsAgent } = connections;
    const requestHandler = new node_http_handler/* NodeHttpHandler */.$({ httpAgent, httpsAgent, connectionTimeout: limits.connect, requestTimeout: limits.answer });
    const clientConfig = { requestHandler, customUserAgent: settings.customUserAgent };
    const chain = (0,fromNodeProviderChain/* fromNodeProviderChain */.b)({ clientConfig });
    const callerClientConfig = { region: async () => settings.region };
    const provide = async () => {
        const until = AbortSignal.any([signal, AbortSignal.timeout(limits.call)]);
        const found = await untilAborted(chain({ callerClientConfig }), until).catch((error) => {
            signal.throwIfAborted();
            throw noCredentials(error, env);
        });
        maskAll(found, context);
        refuseInvisible(found);
        return found;
    };
    const principalOf = (found) => whoAmI({ ...settings, credentials: async () => found }, call);
    const first = await provide();
    const principal = await principalOf(first);
    const account = accountOf(principal);
    const verify = async (renewed) => {
        const now = accountOf(await principalOf(renewed));
        if (now.id !== account.id || now.partition !== account.partition) {
            throw (0,problem/* runError */.M)('refused', `the job's credentials have changed from account ${account.id} (${account.partition}) to account ${now.id} (${now.partition}): nothing was read or changed with the new ones`, 'keep what gives the credentials, such as AWS_PROFILE or the role of the machine, to one account while the step runs, or set `role-to-assume`');
        }
    };
    const verified = new Map([[first.accessKeyId, Promise.resolve()]]);
    return {
        account,
        principal,
        expires: undefined,
        credentials: async () => {
            const found = await provide();
            const known = verified.get(found.accessKeyId) ?? verify(found);
            verified.set(found.accessKeyId, known);
            await known.catch((error) => {
                verified.delete(found.accessKeyId);
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
        throw (0,problem/* runError */.M)('credentials', `${found[0]}, or what the profile has in its place, has a character in it that no key of AWS has`, 'set it again, without a line end or a space');
    }
}
const SAFE_TEXT = /Could not load credentials from any providers|Not authorized to perform sts:AssumeRoleWithWebIdentity|run '?aws sso login|re-authenticate using aws login|requires multi-factor authentication/;
function noCredentials(error, { AWS_PROFILE: profile }) {
    const { name, message, code } = (0,errors/* serviceError */.cg)(error);
    const words = [name, code].filter(word => /^[a-z_]{3,60}$/i.test(word ?? ''));
    const reason = [...words, ...(SAFE_TEXT.exec(message) ?? [])].join(': ') || 'an error without a name';
    return (0,problem/* runError */.M)('credentials', `there are no AWS credentials: ${reason}`, profile
        ? `run \`aws sts get-caller-identity\` before this step: it says what is wrong with AWS_PROFILE ${(0,core_text/* sanitize */.aj)(profile)}`
        : 'set `role-to-assume` and give the job "permissions: id-token: write", or run aws-actions/configure-aws-credentials before this step; `aws sts get-caller-identity` says more', error);
}
function maskAll({ accessKeyId, secretAccessKey, sessionToken = '' }, { mask }) {
    for (const secret of [accessKeyId, secretAccessKey, sessionToken].filter(each => each !== '')) {
        mask(secret);
    }
}
function accountOf(arn) {
    const { partition = '', id = '' } = /^arn:(?<partition>aws[a-z-]*):(?:sts|iam)::(?<id>\d{12}):/.exec(arn)?.groups ?? {};
    if (id === '') {
        throw (0,problem/* runError */.M)('unexpected', `STS answered an ARN that names no account: ${(0,core_text/* sanitize */.aj)(arn)}`, NOT_AWS);
    }
    return { id, partition };
}
function assumeProblem(error, operation, role, claims) {
    const problem = (0,errors/* problemOf */.Zw)(error, operation);
    const { name, message } = (0,errors/* serviceError */.cg)(error);
    const refused = (advice) => ({
        code: 'credentials',
        message: `${role} could not be assumed: ${name}: ${message}`,
        advice,
        permanent: true,
    });
    const issuer = (0,core_text/* sanitize */.aj)(claims.iss ?? 'https://token.actions.githubusercontent.com');
    const shown = Object.entries(claims)
        .map(([claim, value]) => `${claim}: ${(0,core_text/* sanitize */.aj)(value ?? '(none)')}`)
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
function claimsOf(token) {
    const claims = payload(token);
    const text = (name) => {
        const value = claims[name];
        return typeof value === 'string' ? value : undefined;
    };
    return { sub: text('sub'), aud: text('aud'), repository: text('repository'), environment: text('environment'), iss: text('iss') };
}
function payload(token) {
    try {
        return { ...JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) };
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./model/kinds.js
var kinds = __webpack_require__(9460);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(6059);
;// CONCATENATED MODULE: ./aws/inventory.js






const GONE = /^(?:NotFoundException|NoSuchEntity|ResourceNotFound)|DoesNotExist/;
const IN_THE_WAY = /^(?:Conflict|ConcurrentModification|CannotDelete)/;
const TENANTS_IN_THE_WAY = 'tenant associations';
const NO_SERVICE = /^InvalidAction$/;
const inventory_ATTEMPTS = 3;
const inventory_BETWEEN_ATTEMPTS = 5_000;
function regionResources(settings, regionCall, { clock, signal, account }) {
    const { region } = settings;
    let accepted = false;
    let rejections = 0;
    const call = async (send) => {
        const answer = await (0,retry/* retry */.L)(() => regionCall(send), {
            clock,
            signal,
            budget: Number.POSITIVE_INFINITY,
            attempts: inventory_ATTEMPTS,
            delay: () => inventory_BETWEEN_ATTEMPTS,
            retryable: error => {
                rejections += Number((0,errors/* isRefusal */.vu)(error));
                return !accepted && (0,errors/* isRefusal */.vu)(error) && rejections < inventory_ATTEMPTS;
            },
        });
        accepted = true;
        return answer;
    };
    const services = {
        ses: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(272), __webpack_require__.e(968), __webpack_require__.e(695), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 2950))).sesResources(settings)),
        receiving: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(272), __webpack_require__.e(968), __webpack_require__.e(695), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 2950))).receivingResources(settings)),
        'mail-manager': once(async () => (await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(910), __webpack_require__.e(646)]).then(__webpack_require__.bind(__webpack_require__, 2646))).mailManagerResources(settings, clock)),
    };
    const apiOf = async (kind) => (0,reading/* required */.mw)((await services[kinds/* CATALOGUE */.yh[kind].api]()).kinds[kind], `operations of ${kind}`);
    const operation = (action) => ({ action, region, account, accepted });
    let mailManager = false;
    const resource = (kind, { name, id, arn, deleting = false, deletedBy }) => {
        const { arnType } = kinds/* CATALOGUE */.yh[kind];
        return {
            kind,
            region,
            name,
            id,
            arn: arn ?? (arnType && `arn:${account.partition}:ses:${region}:${account.id}:${arnType}/${id}`),
            deleting,
            deletedBy,
        };
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
            const { tags } = await services[kinds/* CATALOGUE */.yh[kind].api]();
            return (0,reading/* read */.LF)(() => tags(arn, call), operation('ses:ListTagsForResource'), found => new Map((0,reading/* required */.mw)(found, 'list of tags').map(({ Key, Value }) => [(0,reading/* text */.Qq)(Key, 'key of a tag'), (0,reading/* text */.Qq)(Value, 'value of a tag')])));
        },
        async delete(target) {
            const { remove, release } = await apiOf(target.kind);
            const { deleteAction, asynchronous } = kinds/* CATALOGUE */.yh[target.kind];
            let asked = deleteAction;
            let unanswered = false;
            const tracked = async (send) => {
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
            const ask = (action, send) => {
                asked = action;
                return tracked(send);
            };
            const attempt = () => {
                asked = deleteAction;
                return remove(target, tracked)
                    .then((deletedBy) => (asynchronous || deletedBy ? { kind: 'deleting', deletedBy } : { kind: 'deleted' }))
                    .catch(orGone({ kind: 'deleted' }));
            };
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
                    return { kind: 'failed', problem: notKnown(target) };
                }
                const problem = (0,errors/* problemOf */.Zw)(error, operation(asked));
                return { kind: isInTheWay(error) ? 'conflict' : 'failed', problem };
            }
        },
    };
}
function notKnown({ name }) {
    return {
        code: 'cancelled',
        message: `whether ${(0,core_text/* sanitize */.aj)(name)} is deleted is not known: the run ended before AWS answered`,
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
function once(load) {
    let loaded;
    return () => {
        loaded ??= load();
        return loaded;
    };
}

;// CONCATENATED MODULE: ./aws/session.js





async function openSession(inputs, actions, context) {
    const { clock, random, signal, connections, limits = LIMITS } = context;
    const call = caller({ clock, random, signal, limits });
    const [region] = inputs['aws-region'];
    const settings = { ...clientSettings(connections, limits), region };
    const role = inputs['role-to-assume'];
    const open = async (count, name, use) => {
        if (inputs.mode === 'check') {
            await use(openingSettings({ ...settings, region: name }, connections, count)).catch(() => undefined);
            await (0,promises_.setImmediate)();
        }
    };
    const sendOnce = send => send({ abortSignal: signal });
    await open(1, region, opening => whoAmI(opening, sendOnce));
    const authenticated = role === undefined
        ? ambientIdentity(settings, call, limits, context)
        : assumeRole(role, inputs, await actions, settings, call, context);
    authenticated.catch(() => undefined);
    const { iamRole } = await Promise.all(/* import() */[__webpack_require__.e(716), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 3623));
    await open(IAM_READS, region, opening => iamRole(opening, sendOnce, NO_ACCOUNT).role());
    const { sesAccount } = await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(272), __webpack_require__.e(968), __webpack_require__.e(107)]).then(__webpack_require__.bind(__webpack_require__, 9107));
    await Promise.all(inputs['aws-region'].map(name => open(1, name, opening => sesAccount(opening, sendOnce, NO_ACCOUNT).account())));
    const identity = await authenticated;
    const { account, principal, expires, credentials } = identity;
    const regional = perRegion((name) => [
        { ...settings, credentials, region: name },
        caller({ clock, random, signal, limits, limiter: limiter(clock, signal) }),
    ]);
    return {
        account,
        principal,
        expires,
        iam: iamRole({ ...settings, credentials }, call, account),
        ses: perRegion(name => sesAccount(...regional(name), account)),
        resources: perRegion(name => regionResources(...regional(name), { clock, signal, account })),
    };
}
const IAM_READS = 5;
const NO_ACCOUNT = { id: '', partition: '' };
function perRegion(make) {
    const made = new Map();
    return region => {
        const value = made.get(region) ?? make(region);
        made.set(region, value);
        return value;
    };
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
async function retry(attempt, settings, number = 1) {
    const { budget, clock, signal, attempts, delay, retryable, retrying, turn } = settings;
    signal.throwIfAborted();
    await turn?.();
    const startedAt = clock.now();
    try {
        return await attempt(budget);
    }
    catch (error) {
        signal.throwIfAborted();
        const wait = delay(number, error);
        const left = budget - (clock.now() - startedAt) - wait;
        if (number >= attempts || left <= 0 || !retryable(error, number)) {
            throw error;
        }
        retrying?.(error);
        await clock.sleep(wait, signal);
        return retry(attempt, { ...settings, budget: left }, number + 1);
    }
}


/***/ }),

/***/ 7455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ statementFor),
/* harmony export */   K: () => (/* binding */ policyFor)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9460);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1403);


const anyPath = ({ id, partition }) => ({
    Resource: [`arn:${partition}:iam::${id}:role/${_role_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_NAME */ .VA}`, `arn:${partition}:iam::${id}:role/*/${_role_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_NAME */ .VA}`],
});
const role = (account) => ({ Resource: (0,_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleArn */ .w3)(account) });
const managedPolicy = (account) => ({ Resource: (0,_role_js__WEBPACK_IMPORTED_MODULE_1__/* .policyArn */ .mF)(account) });
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
        Condition: { StringEquals: { 'iam:AWSServiceName': _role_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_PRINCIPAL */ .P1 } },
    }),
    'iam:UpdateRoleDescription': role,
    'ses:GetAccount': everything,
    'ses:GetEmailIdentity': ses('identity'),
    'ses:GetConfigurationSet': ses('configuration-set'),
    'iam:DeleteServiceLinkedRole': anyPath,
    'iam:GetServiceLinkedRoleDeletionStatus': anyPath,
    'ses:ListTagsForResource': everything,
};
const RESOURCE_SCOPES = Object.fromEntries(Object.values(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh).flatMap(({ arnType, listAction, deleteAction, otherActions }) => [
    [listAction, everything],
    ...[deleteAction, ...otherActions].map(action => [action, arnType === undefined ? everything : sesResources]),
]));
const ALL_SCOPES = { ...SCOPES, ...RESOURCE_SCOPES };
const MAX_REGIONS = 20;
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
    const isLimited = regions !== 'all' && regions.length <= MAX_REGIONS && allowed.some(({ Action }) => Action.some(action => action.startsWith('ses:')));
    return isLimited
        ? policy(...allowed, {
            Effect: 'Deny',
            Action: ['ses:*'],
            Resource: '*',
            Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
        })
        : policy(...allowed);
}
function policy(...statements) {
    return { Version: '2012-10-17', Statement: statements };
}
function statementFor(action, account) {
    return { Effect: 'Allow', Action: [action], ...ALL_SCOPES[action](account) };
}


/***/ })

};
