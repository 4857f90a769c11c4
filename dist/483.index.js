export const id = 483;
export const ids = [483];
export const modules = {

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
