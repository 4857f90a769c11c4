"use strict";
exports.id = 899;
exports.ids = [899];
exports.modules = {

/***/ 3899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* unused harmony exports readPullRequest, withOctokit */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6013);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1404);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6759);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(557);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4432);
/* harmony import */ var _stand_ins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7187);








async function keepComment(content, inputs, ports) {
    const { env, signal } = ports;
    if (signal.aborted) {
        return 'no comment is written: the run was cancelled';
    }
    const pull = await readPullRequest(env);
    if (pull === undefined) {
        return `no comment is written: the event ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(String(env['GITHUB_EVENT_NAME']), 100)} does not belong to a pull request`;
    }
    try {
        return await writeComment(content, inputs, pull, ports);
    }
    catch (error) {
        if (pull.readOnly && error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4 && error.problem.code === 'access-denied') {
            return `no comment is written: ${error.message}; from a fork, a pull request gets a token that may only read, and no secrets`;
        }
        throw error;
    }
}
async function readPullRequest(env) {
    const { GITHUB_EVENT_PATH: path = '', GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: repository } = env;
    const event = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8')
        .then(JSON.parse)
        .catch(() => undefined);
    const pull = event?.issue?.pull_request ? event.issue : event?.pull_request;
    if (!Number.isSafeInteger(pull?.number) || pull.number < 1) {
        return undefined;
    }
    const { number, head } = pull;
    return {
        number,
        commit: /^[\da-f]{40,64}$/.test(head?.sha) ? head.sha : undefined,
        readOnly: head !== undefined && name !== 'pull_request_target' && head?.repo?.full_name !== repository,
    };
}
async function writeComment(content, inputs, pull, ports) {
    const { env, runner } = ports;
    const token = inputs['github-token'];
    if (token === undefined) {
        throw (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .runError */ .ML)('access-denied', '`github-token`: it is empty, so no comment can be written', 'leave `github-token` out, or give it a token; a secret is empty in a pull request of Dependabot');
    }
    runner.mask(token);
    if (!/^[!-~]+$/.test(token)) {
        throw (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .runError */ .ML)('input', '`github-token` is not a token: it has a space, a line break or another character that no token has', 'correct the input or the secret');
    }
    const marker = markerOf(runner, env);
    const body = content.text(marker, {
        workflow: String(env['GITHUB_WORKFLOW']),
        job: String(env['GITHUB_JOB']),
        page: `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}/attempts/${env['GITHUB_RUN_ATTEMPT']}`,
        commit: pull.commit,
    });
    const [owner = '', repo = ''] = String(env['GITHUB_REPOSITORY']).split('/');
    const issue = { owner, repo, issue_number: pull.number };
    const write = async (octokit) => {
        const { issues } = octokit.rest;
        const [kept, ...doubles] = await findComments(octokit, issue, marker);
        if (kept === undefined) {
            if (content.passed && inputs['comment-on-pr'] === 'on-failure') {
                return `no comment is needed on pull request #${pull.number}`;
            }
            await issues.createComment({ ...issue, body });
            return `wrote a comment on pull request #${pull.number}`;
        }
        await issues.updateComment({ owner, repo, comment_id: kept, body });
        for (const comment_id of doubles) {
            await issues.deleteComment({ owner, repo, comment_id });
        }
        return `updated the comment on pull request #${pull.number}`;
    };
    return withOctokit(token, write, ports);
}
const KEY = ['mode', 'aws-region', 'role-to-assume', 'comment-key'];
function markerOf(runner, env) {
    const { GITHUB_WORKFLOW: name, GITHUB_WORKFLOW_REF: workflow = String(name), GITHUB_JOB: job, GITHUB_ACTION: step } = env;
    const gate = JSON.stringify([workflow.split('@')[0], job, step, ...KEY.map(name => runner.input(name))]);
    return `<!-- ses-role-gate ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(gate).digest('hex').slice(0, 32)} -->`;
}
async function findComments(octokit, issue, marker) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
    const marked = comments.filter(({ body }) => body?.startsWith(marker));
    if (marked.length === 0) {
        return [];
    }
    const { viewer } = await octokit.graphql('{ viewer { databaseId } }').catch(async (error) => {
        if (Object(error).status !== 404) {
            throw error;
        }
        const person = await octokit.rest.users.getAuthenticated().catch(() => undefined);
        return { viewer: person === undefined ? { login: 'github-actions[bot]' } : { databaseId: person.data.id } };
    });
    const own = marked.filter(({ user }) => user !== null && ('login' in viewer ? user.login === viewer.login : user.id === viewer.databaseId));
    if (own.length === 0 && 'login' in viewer) {
        const advice = 'delete the old comment; this GitHub Enterprise Server has no GraphQL API that names its author';
        throw (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .runError */ .ML)('unexpected', 'the comment of an earlier run may be out of date: GitHub does not say who writes with `github-token`', advice);
    }
    return own.map(({ id }) => id);
}
const ATTEMPTS = 3;
const BETWEEN_ATTEMPTS = { least: 500, initial: 1_000, max: 5_000 };
const ANSWER_WITHIN = 10_000;
const BUDGET = 30_000;
const RATE_LIMIT_WAIT = 60;
const LATER = 'run the job again; see githubstatus.com if it happens again';
async function withOctokit(token, work, ports) {
    const { env, clock, random, signal, timeout = AbortSignal.timeout } = ports;
    await (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_5__.loadUndici)();
    const { getOctokit } = await __webpack_require__.e(/* import() */ 20).then(__webpack_require__.bind(__webpack_require__, 2020));
    const attempt = async (left) => {
        const octokit = getOctokit(token, { baseUrl: String(env['GITHUB_API_URL']), userAgent: `ses-role-gate/${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}` });
        const budget = timeout(Math.ceil(left));
        octokit.hook.before('request', options => {
            options.request = {
                ...options.request,
                signal: AbortSignal.any([signal, budget, timeout(ANSWER_WITHIN)]),
                redirect: 'error',
                log: { warn: () => undefined },
            };
        });
        return work(octokit);
    };
    try {
        return await (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(attempt, {
            clock,
            signal,
            budget: BUDGET,
            attempts: ATTEMPTS,
            delay: (number, error) => Math.max(retryAfter(error), (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoff */ .JN)(number, BETWEEN_ATTEMPTS, random)),
            retryable: error => !problemOfApi(error).permanent,
        });
    }
    catch (error) {
        signal.throwIfAborted();
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4(problemOfApi(error));
    }
}
function retryAfter(error) {
    const asked = error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_7__/* .RequestError */ .G ? Number(error.response?.headers['retry-after']) : 0;
    return (asked || (problemOfApi(error).code === 'throttled' ? RATE_LIMIT_WAIT : 0)) * 1000;
}
function problemOfApi(error) {
    if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4) {
        return error.problem;
    }
    if (!(error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_7__/* .RequestError */ .G)) {
        const message = `GitHub's answer cannot be read: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(String(error), 200)}`;
        return { code: 'unexpected', message, advice: LATER, permanent: false };
    }
    const { status, response } = error;
    if (response === undefined) {
        return { code: 'unreachable', message: `GitHub did not answer: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(error.message, 200)}`, advice: LATER, permanent: false };
    }
    const said = saidIn(response.data);
    const message = `GitHub answered with HTTP status ${status}${said}`;
    if (status >= 500) {
        return { code: 'unexpected', message, advice: LATER, permanent: false };
    }
    if (status === 429 || (status === 403 && /rate limit/i.test(said))) {
        return { code: 'throttled', message, advice: 'run the job again in a few minutes', permanent: false };
    }
    if (status === 403 && /\bis locked\b/i.test(said)) {
        return { code: 'refused', message, advice: 'unlock the conversation of the pull request', permanent: true };
    }
    if (status === 401 || status === 403 || status === 404) {
        const advice = 'give the job `permissions: { pull-requests: write }`, or a `github-token` that may write comments';
        return { code: 'access-denied', message, advice, permanent: true };
    }
    return { code: 'unexpected', message, advice: 'see what GitHub says; the result is in the job summary', permanent: true };
}
function saidIn(data) {
    const known = typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string';
    return known ? `: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(String(data.message), 300)}` : '';
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProxyAgent: () => (/* binding */ ProxyAgent),
/* harmony export */   fetch: () => (/* binding */ fetch),
/* harmony export */   getExecOutput: () => (/* binding */ getExecOutput),
/* harmony export */   loadUndici: () => (/* binding */ loadUndici)
/* harmony export */ });
let loaded;
async function loadUndici() {
    loaded = (await __webpack_require__.e(/* import() */ 734).then(__webpack_require__.t.bind(__webpack_require__, 734, 19))).default;
}
const fetch = (...request) => loaded.fetch(...request);
class ProxyAgent {
    constructor(...options) {
        return new loaded.ProxyAgent(...options);
    }
}
const getExecOutput = undefined;


/***/ }),

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ })

};
;