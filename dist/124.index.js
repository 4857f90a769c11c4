export const id = 124;
export const ids = [124];
export const modules = {

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

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestIdToken: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6151);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7964);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9216);





const ATTEMPTS = 4;
const BETWEEN_ATTEMPTS = { least: 100, initial: 500, max: 4_000 };
const ANSWER_WITHIN = 10_000;
const LONGEST_ANSWER = 64 * 1024;
async function requestIdToken(audience, ports) {
    const { env, clock, random, signal } = ports;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: service, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (!service || !bearer) {
        throw (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .runError */ .M)('credentials', `\`role-to-assume\` is set, but the job may not have an ID token: ${service ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL'} is not there`, 'give the job "permissions: id-token: write"; a pull request from a fork never has it, and a reusable workflow only if its caller has');
    }
    const url = `${service}&audience=${encodeURIComponent(audience)}`;
    return (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L)(() => askOnce(url, bearer, ports), {
        clock,
        signal,
        budget: Number.POSITIVE_INFINITY,
        attempts: ATTEMPTS,
        delay: number => (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .backoff */ .J)(number, BETWEEN_ATTEMPTS, random),
        retryable: error => error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e && !error.problem.permanent,
    });
}
async function askOnce(url, bearer, ports) {
    const { status, body } = await get(url, bearer, ports).catch((error) => ({
        status: 0,
        body: error.code === 'ABORT_ERR' ? 'no answer in time' : String(error.code),
    }));
    const token = status === 200 ? tokenIn(body) : undefined;
    if (token !== undefined) {
        return token;
    }
    const said = status === 0 ? body : `HTTP status ${status}${status === 200 ? ', without a token' : ''}`;
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e({
        code: 'credentials',
        message: `GitHub's token service gave no ID token: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .aj)(said, 200)}`,
        advice: 'run the job again; see githubstatus.com if it stays so',
        permanent: status >= 400 && status < 500 && status !== 429,
    });
}
function tokenIn(body) {
    try {
        const value = JSON.parse(body)?.value;
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
async function get(url, bearer, ports) {
    const { env, signal, timeout = AbortSignal.timeout } = ports;
    const [request, Agent] = url.startsWith('https:') ? [node_https__WEBPACK_IMPORTED_MODULE_1__.request, node_https__WEBPACK_IMPORTED_MODULE_1__.Agent] : [node_http__WEBPACK_IMPORTED_MODULE_0__.request, node_http__WEBPACK_IMPORTED_MODULE_0__.Agent];
    const { promise, resolve, reject } = Promise.withResolvers();
    const headers = { Authorization: `Bearer ${bearer}`, Accept: 'application/json' };
    const within = AbortSignal.any([signal, timeout(ANSWER_WITHIN)]);
    request(url, { headers, agent: new Agent({ proxyEnv: env }), signal: within }, resolve)
        .on('error', reject)
        .on('close', () => reject(Object.assign(new Error('no answer'), { code: 'the connection ended without an answer' })))
        .end();
    const response = await promise;
    let body = '';
    for await (const chunk of response.setEncoding('utf8')) {
        body += chunk;
        if (body.length > LONGEST_ANSWER) {
            throw Object.assign(new Error('too large'), { code: 'the answer is too large' });
        }
    }
    return { status: Number(response.statusCode), body };
}


/***/ })

};
