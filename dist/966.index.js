export const id = 966;
export const ids = [966];
export const modules = {

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

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestIdToken: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2207);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5524);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9716);





const TRIES = 4;
const BETWEEN_TRIES = { least: 100, initial: 500, max: 4_000 };
const LARGEST_ANSWER = 64 * 1024;
async function requestIdToken(audience, env, clock, random, signal, within) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: service, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (!service || !bearer) {
        throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)('credentials', `\`role-to-assume\` is set, but the job may not have an ID token: ${service ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL'} is not there`, 'give the job "permissions: id-token: write"; a pull request from a fork never has it, and a reusable workflow only if its caller has');
    }
    const url = `${service}&audience=${encodeURIComponent(audience)}`;
    for (let tries = 1;; tries++) {
        const answer = await request(url, bearer, env, AbortSignal.any([signal, AbortSignal.timeout(within)])).catch((error) => ({
            status: 0,
            body: error.code === 'ABORT_ERR' ? 'no answer in time' : String(error.code),
        }));
        signal.throwIfAborted();
        const token = answer.status === 200 ? tokenOf(answer.body) : undefined;
        if (token !== undefined) {
            return token;
        }
        if (tries === TRIES || (answer.status >= 400 && answer.status < 500 && answer.status !== 429)) {
            throw refused(answer);
        }
        await clock.sleep((0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_3__/* .backoff */ .J)(tries, BETWEEN_TRIES, random), signal);
    }
}
async function request(url, bearer, env, signal) {
    const [get, Agent] = url.startsWith('https:') ? [node_https__WEBPACK_IMPORTED_MODULE_1__.get, node_https__WEBPACK_IMPORTED_MODULE_1__.Agent] : [node_http__WEBPACK_IMPORTED_MODULE_0__.get, node_http__WEBPACK_IMPORTED_MODULE_0__.Agent];
    const { promise, resolve, reject } = Promise.withResolvers();
    const headers = { Authorization: `Bearer ${bearer}`, Accept: 'application/json' };
    get(url, { headers, agent: new Agent({ proxyEnv: env }), signal }, response => {
        read(response).then(body => resolve({ status: Number(response.statusCode), body }), reject);
    }).on('error', reject);
    return promise;
}
async function read(response) {
    let body = '';
    for await (const chunk of response.setEncoding('utf8')) {
        body += chunk;
        if (body.length > LARGEST_ANSWER) {
            throw Object.assign(new Error('too large'), { code: 'the answer is too large' });
        }
    }
    return body;
}
function tokenOf(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function refused({ status, body }) {
    const said = status === 0 ? body : `HTTP status ${status}${status === 200 ? ', without a token' : ''}`;
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)('credentials', `GitHub's token service gave no ID token: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .data */ .p)(said, 200)}`, 'run the job again; see githubstatus.com if it stays so');
}


/***/ })

};
