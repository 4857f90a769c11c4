export const id = 124;
export const ids = [124];
export const modules = {

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   jE: () => (/* binding */ OverError)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9216);

function backoff(attempt, { least, initial, max }, random) {
    const ceiling = Math.min(max, initial * 2 ** (attempt - 1));
    return least + random() * Math.max(0, ceiling - least);
}
class OverError extends _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e {
}
async function retry(attempt, settings) {
    const { clock, signal, attempts, delay, retryable, free, retrying, turn } = settings;
    let cause;
    const from = async (number, budget) => {
        signal.throwIfAborted();
        await turn?.();
        const startedAt = clock.now();
        try {
            return await attempt(budget);
        }
        catch (error) {
            if (signal.aborted) {
                throw error instanceof OverError ? error : signal.reason;
            }
            cause = error;
            if (free?.(error)) {
                return from(number, budget);
            }
            const wait = delay(number, error);
            const left = budget - (clock.now() - startedAt) - wait;
            if (number >= attempts || left <= 0 || !retryable(error, number)) {
                throw error;
            }
            retrying?.(error);
            await clock.sleep(wait, signal);
            return from(number + 1, left);
        }
    };
    try {
        return await from(1, settings.budget);
    }
    catch (error) {
        throw cause !== undefined && error === signal.reason && error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e ? new OverError(error.problem, { cause }) : error;
    }
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

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestIdToken: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6151);
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(584);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6490);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9216);






const ATTEMPTS = 4;
const BETWEEN_ATTEMPTS = { least: 100, initial: 500, max: 4_000 };
const ANSWER_WITHIN = 10_000;
const LONGEST_ANSWER = 64 * 1024;
async function requestIdToken(audience, ports) {
    const { env, clock, random, signal } = ports;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: service, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (!service || !bearer) {
        throw (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .runError */ .M)('credentials', `\`role-to-assume\` is set, but the job cannot request an ID token: ${service ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL'} is not set`, 'give the job `permissions: { id-token: write }`. A pull request from a fork never gets it, and a reusable workflow only if its caller has it');
    }
    const url = `${service}&audience=${encodeURIComponent(audience)}`;
    (0,_core_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .refusePlainHttp */ .zs)(URL.parse(url));
    return (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(() => askOnce(url, bearer, ports), {
        clock,
        signal,
        budget: Number.POSITIVE_INFINITY,
        attempts: ATTEMPTS,
        delay: number => (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoff */ .JN)(number, BETWEEN_ATTEMPTS, random),
        retryable: error => error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e && !error.problem.permanent,
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
    const isGitHub = status >= 500 || status === 429;
    const said = status === 0 ? body : `HTTP status ${status}${status === 200 ? ', without a token' : ''}`;
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e({
        code: 'credentials',
        message: `GitHub returned no ID token: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .aj)(said, 200)}`,
        advice: isGitHub
            ? 'run the job again; if the error stays, see githubstatus.com or the status of your GitHub Enterprise Server'
            : "check the runner's network: DNS, firewall, HTTPS_PROXY and NO_PROXY. The runner has to reach the host of ACTIONS_ID_TOKEN_REQUEST_URL, which GitHub Enterprise Server has too",
        permanent: !isGitHub && status >= 400,
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
