export const id = 581;
export const ids = [581];
export const modules = {

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

/***/ 3581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubRunner: () => (/* binding */ githubRunner)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);


const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e };
function githubRunner() {
    const log = (line) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(line));
    return {
        input: name => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name),
        log,
        group(title, lines) {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(title));
            lines.forEach(log);
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
        },
        mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
        annotate: ({ severity, title, message }) => ANNOTATE[severity](message, { title }),
        output: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH,
        async summarize(markdown) {
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
        },
    };
}


/***/ })

};
