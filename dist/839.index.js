export const id = 839;
export const ids = [839];
export const modules = {

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

/***/ 1839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubRunner: () => (/* binding */ githubRunner)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6490);


const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e };
function githubRunner(env) {
    const log = (line) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(line));
    const runner = {
        input: name => (env[`INPUT_${name.toUpperCase()}`] === undefined ? undefined : (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name)),
        log,
        group(title, lines) {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(title));
            lines.forEach(log);
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
        },
        debug: line => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(line)),
        mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
        annotate: ({ severity, title, message }) => ANNOTATE[severity](message, { title }),
        output: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH,
        async summarize(markdown) {
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
        },
    };
    const outside = {
        ...runner,
        group: (title, lines) => [title, ...lines].forEach(log),
        debug: log,
        mask: () => undefined,
        annotate: ({ severity, title, message }) => log(`${severity}: ${title}: ${message}`),
        output: () => undefined,
        summarize: async (markdown) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(markdown).split('\n').forEach(log),
    };
    return env['GITHUB_ACTIONS'] === 'true' ? runner : outside;
}


/***/ })

};
