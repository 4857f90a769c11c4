const os = process.getBuiltinModule('os');
const { EOL } = process.getBuiltinModule('os');
const crypto = process.getBuiltinModule('crypto');
const fs = process.getBuiltinModule('fs');
const { promises, constants } = process.getBuiltinModule('fs');
const { readdir, stat, readFile } = process.getBuiltinModule('node:fs/promises');
const { join } = process.getBuiltinModule('node:path');

// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}

/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}

// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, constants.R_OK | constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
const summary = _summary;

/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    return val.trim();
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}

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
function data(text, limit = 500) {
    return oneLine(text, limit).replaceAll('`', "'");
}
const MARKUP = /[\\`*_[\]<>#|~&@$]|^[-+]|(?<=^\d{1,9})[.)]|:(?=\/\/)|(?<=\bwww)\./gi;
const REFERENCE = /@|#(?=\w)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;
const COMMIT = /\b(?=\d*[a-f])[\da-f]{7,40}\b/gi;
const PART = '\u0000';
const entity = (character) => `&#${character.charCodeAt(0)};`;
function parted(text) {
    return text.replace(REFERENCE, `$&${PART}`).replace(COMMIT, id => id.replace(/.{6}(?=.)/g, `$&${PART}`));
}
function markdown(text, limit = 1000) {
    return oneLine(text, limit)
        .split(/`([^`]*)`/)
        .map((part, index) => (index % 2 === 0 ? parted(part).replace(MARKUP, entity).replaceAll(PART, '<!-- -->') : code(part)))
        .join('');
}
function code(text, limit = 1000) {
    return `<code>${oneLine(text, limit).replace(MARKUP, entity)}</code>`;
}
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}

const ANNOTATE = { error, warning };
function githubRunner() {
    const log = (line) => info(logLine(line));
    return {
        input: name => getInput(name),
        log,
        group(title, lines) {
            startGroup(logLine(title));
            lines.forEach(log);
            endGroup();
        },
        mask: setSecret,
        annotate: ({ severity, title, message }) => ANNOTATE[severity](message, { title }),
        output: setOutput,
        async summarize(markdown) {
            await summary.addRaw(markdown).write();
        },
    };
}

class RunError extends Error {
    problem;
    constructor(problem, options) {
        super(problem.message, options);
        this.name = 'RunError';
        this.problem = problem;
    }
}
function fail(code, message, advice, cause) {
    return new RunError({ code, message, advice, settled: true }, { cause });
}

function list(items) {
    return items.map(item => `- ${item}`).join(items.some(item => item.includes('<br>')) ? '\n\n' : '\n');
}
function fold(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function strong(text) {
    return `<strong>${text}</strong>`;
}

function json(value, space) {
    return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? part.toWellFormed() : part), space);
}

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

const ROLE_DOCUMENTED = new Set(['us-east-1', 'us-east-2', 'ap-southeast-2', 'ap-northeast-1', 'eu-central-1', 'eu-west-1']);
const ALWAYS_ON = new Set(`ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1
    eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2`.split(/\s+/));
const MAIL_MANAGER = ALWAYS_ON;
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
        .split(/\s/)
        .filter(name => name !== '')
        .map(name => ({
        name,
        partition,
        ses,
        roleDocumented: ROLE_DOCUMENTED.has(name),
        optIn: partition === 'aws' && !ALWAYS_ON.has(name),
        mailManager: MAIL_MANAGER.has(name),
    }));
}
new Map(Object.keys(ENDPOINTS)
    .flatMap(partition => [...rows(partition, ENDPOINTS[partition].ses, true), ...rows(partition, ENDPOINTS[partition].without, false)])
    .map(region => [region.name, region]));

const ASSUMED_ROLE = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/[\w+=,.@/-]{1,512}$/;

const END_OF_FOLD = '\n\n</details>';
function cut(text, limit, rest) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit) {
        return text;
    }
    const end = `\n\n${rest}\n`;
    const room = limit - Buffer.byteLength(end);
    const whole = wholeLines(bytes, room);
    if (!isInFold(whole)) {
        return whole + end;
    }
    const shorter = wholeLines(bytes, room - END_OF_FOLD.length);
    return `${shorter}${isInFold(shorter) ? END_OF_FOLD : ''}${end}`;
}
function wholeLines(bytes, room) {
    const lines = bytes.subarray(0, bytes.lastIndexOf('\n', room)).toString('utf8');
    const closed = (lines.match(/^```/gm)?.length ?? 0) % 2 === 0;
    return (closed ? lines : lines.slice(0, lines.lastIndexOf('\n```'))).trimEnd();
}
function isInFold(text) {
    return text.lastIndexOf('<details>') > text.lastIndexOf('</details>');
}

function table(header, rows) {
    return [header, header.map(() => ':--'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

const SUMMARY_LIMIT = 900_000;
function withinLimit(text) {
    return cut(text, SUMMARY_LIMIT, 'The rest does not fit into a summary: see the JSON report.');
}

function object(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new TypeError('not an object');
    }
    return value;
}
function array(value) {
    if (!Array.isArray(value)) {
        throw new TypeError('not an array');
    }
    return value.map(object);
}
function string(value) {
    if (typeof value !== 'string') {
        throw new TypeError('not a string');
    }
    return value;
}
function boolean(value) {
    if (typeof value !== 'boolean') {
        throw new TypeError('not a boolean');
    }
    return value;
}
function optional(value, read) {
    return value === undefined || value === null ? undefined : read(value);
}
const note = (value) => {
    const { message, advice } = object(value);
    return { message: string(message), advice: string(advice) };
};
function readReport(text) {
    const report = object(JSON.parse(text));
    const status = string(report['status']);
    if (report['schemaVersion'] !== 1 || !isStatus(status)) {
        throw new TypeError('not a report of this version');
    }
    const teardown = optional(report['teardown'], object);
    const plan = optional(teardown?.['plan'], object);
    const problem = optional(report['problem'], note);
    return {
        status,
        passed: boolean(report['passed']),
        healthy: boolean(report['healthy']),
        account: optional(report['account'], value => string(object(value)['id'])),
        regions: Object.fromEntries(Object.entries(object(report['regions'])).map(([name, region]) => [name, string(object(region)['status'])])),
        notes: [...(problem ? [problem] : []), ...array(report['findings']).map(note)],
        planned: plan && array(plan['deletions']).length,
        deleted: teardown && array(teardown['swept']).filter(({ state }) => state !== 'failed').length,
        digest: optional(plan?.['digest'], string),
    };
}
function isStatus(status) {
    return Object.hasOwn(STATUS_MARKS, status);
}
function fleetPasses(targets) {
    return targets.every(({ reported }) => reported?.passed === true);
}
const NO_REPORT = 'there is no report that can be read: see the log of its job';
function markOf({ reported }) {
    return reported ? statusMark({ status: reported.status, green: reported.passed }) : STATUS_MARKS.unknown;
}
function fleetHeadline(targets) {
    const passed = targets.filter(({ reported }) => reported?.passed).length;
    return `${passed} of ${count(targets.length, 'target')} passed`;
}
function targetLine(target) {
    const { name, reported } = target;
    if (reported === undefined) {
        return `${markOf(target)} ${name}: ${NO_REPORT}`;
    }
    const [first] = reported.notes;
    const where = reported.account === undefined ? '' : ` (${reported.account})`;
    return `${markOf(target)} ${name}${where}: ${reported.status}${first ? `: ${first.message}` : ''}`;
}
const NOTE_LIMIT = 300;
function fleetSummary(targets) {
    const gates = targets.some(({ reported }) => reported && Object.keys(reported.regions).length > 0);
    const teardowns = targets.some(({ reported }) => reported?.planned !== undefined);
    const rows = targets.map((target) => {
        const { name, reported } = target;
        return [
            markdown(name),
            `${markOf(target)} ${reported?.status ?? 'no report'}`,
            reported?.account === undefined ? '' : code(reported.account, 20),
            ...(gates ? [regions(reported)] : []),
            ...(teardowns ? [String(reported?.planned ?? ''), String(reported?.deleted ?? '')] : []),
        ];
    });
    const mark = fleetPasses(targets) ? STATUS_MARKS.healthy : STATUS_MARKS.unhealthy;
    const todo = targets.flatMap(notes);
    const digests = targets.flatMap(({ name, reported }) => (reported?.digest ? [`${markdown(name)}: ${code(reported.digest, 100)}`] : []));
    const parts = [
        `## ${mark} SES role gate: ${fleetHeadline(targets)}`,
        table(['Target', 'Status', 'Account', ...(gates ? ['Regions'] : []), ...(teardowns ? ['Planned', 'Deleted'] : [])], rows),
        ...(todo.length > 0 ? [`### What to do\n\n${list(todo)}`] : []),
        ...(digests.length > 0 ? [fold('Plan digests', list(digests))] : []),
    ];
    return withinLimit(`${parts.join('\n\n')}\n`);
}
function notes(target) {
    const { name, reported } = target;
    const title = `${markOf(target)} ${strong(markdown(name))}:`;
    if (reported === undefined) {
        return [`${title} ${markdown(NO_REPORT)}`];
    }
    const [first, ...more] = reported.notes;
    const others = more.length > 0 ? `<br>And ${count(more.length, 'more finding')}.` : '';
    return first ? [`${title} ${markdown(first.message, NOTE_LIMIT)}<br>**What to do:** ${markdown(first.advice, NOTE_LIMIT)}${others}`] : [];
}
function regions(reported) {
    const marked = Object.entries(reported?.regions ?? {}).map(([name, status]) => ({
        name: markdown(name, 50),
        mark: isStatus(status) ? STATUS_MARKS[status] : STATUS_MARKS.unknown,
    }));
    return [...Map.groupBy(marked, ({ mark }) => mark)]
        .map(([mark, all]) => `${mark} ${all.map(({ name }) => name).join(', ')}`)
        .join('<br>');
}
function fleetOutputs(targets) {
    return new Map([
        ['passed', String(fleetPasses(targets))],
        ['healthy', String(targets.every(({ reported }) => reported?.healthy === true))],
        [
            'results',
            json(targets.map(({ name, reported }) => ({
                name,
                status: reported?.status ?? 'unknown',
                passed: reported?.passed ?? false,
                healthy: reported?.healthy ?? false,
                ...(reported?.account !== undefined && { 'account-id': reported.account }),
                ...(reported?.digest !== undefined && { 'plan-digest': reported.digest }),
            }))),
        ],
    ]);
}

const MOST = 256;
const NAME = /^[\w-]{1,100}$/;
const TARGET_KEYS = [
    'name',
    'role-to-assume',
    'aws-region',
    'identities',
    'configuration-sets',
    'expected-plan',
    'deletion-task-id',
    'environment',
];
function parseTargets(text) {
    const targets = listOf(text).map(target);
    const names = targets.map(({ name }) => name.toLowerCase());
    const twice = targets.find(({ name }, index) => names.indexOf(name.toLowerCase()) < index);
    if (twice !== undefined) {
        throw refused(`"${twice.name}" is the name of two, or of one but for its case`);
    }
    return targets;
}
function target(item) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        throw refused(`${shown(item)} is no object`);
    }
    const values = new Map(Object.entries(item));
    const name = values.get('name');
    if (typeof name !== 'string' || !NAME.test(name)) {
        throw refused(`${shown(name)} is no name`);
    }
    for (const [key, value] of values) {
        if (!TARGET_KEYS.some(known => known === key)) {
            const meant = nearest(key);
            throw refused(`"${name}" has the key ${shown(key)}, which a target has not${meant === undefined ? '' : `; \`${meant}\` is near`}`);
        }
        if (typeof value !== 'string') {
            throw refused(`\`${key}\` of "${name}" is ${shown(value)}, not a text`);
        }
        if (value.trim() === '') {
            throw refused(`\`${key}\` of "${name}" is empty: leave the key out, or fill it in`);
        }
    }
    const role = values.get('role-to-assume');
    const account = ASSUMED_ROLE.exec(role ?? '')?.groups?.['account'];
    if (account === undefined) {
        throw refused(`\`role-to-assume\` of "${name}" is ${role === undefined ? 'missing' : `${shown(role)}, not the ARN of an IAM role`}`);
    }
    return { name, account };
}
function nearest(wrong) {
    const ranked = TARGET_KEYS.map(key => {
        const [one, other] = [pairs(wrong.toLowerCase()), pairs(key)];
        return { key, likeness: (2 * one.intersection(other).size) / (one.size + other.size) };
    }).toSorted((a, b) => b.likeness - a.likeness);
    return ranked.find(({ likeness }) => likeness >= 0.6)?.key;
}
function pairs(word) {
    return new Set(Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2)));
}
function listOf(text) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        throw refused(`${shown(text)} is not JSON`);
    }
    if (!Array.isArray(list) || list.length === 0 || list.length > MOST) {
        throw refused(Array.isArray(list) ? `it has ${list.length} items` : 'it is not a list');
    }
    return list;
}
function shown(value) {
    return value === undefined ? 'nothing' : data(JSON.stringify(value), 120);
}
function refused(what) {
    return fail('input', `\`targets\`: ${what}`, `give a JSON list of 1 to ${MOST} objects, each with a \`name\` of its own of up to 100 letters, digits, - and _, and a \`role-to-assume\`; it may have ${TARGET_KEYS.slice(2).join(', ')}, and all other inputs count for all targets`);
}

const LARGEST = 64 * 1024 * 1024;
async function gather(runner) {
    const title = 'SES role gate: fleet';
    try {
        const folder = runner.input('reports');
        const named = parseTargets(runner.input('targets'));
        if (runner.input('only-targets') === 'true') {
            named.forEach(({ name, account }) => {
                runner.log(`${name} (${account})`);
            });
            return true;
        }
        if (folder === '') {
            throw fail('input', '`reports`: no folder is named', 'name the folder into which the reports were downloaded');
        }
        const at = await places(folder, runner.input('artifact'));
        const targets = await Promise.all(named.map(async (each) => {
            const reported = await reportAt(at(each.name));
            return { name: each.name, reported: reported && isOf(each, reported) ? reported : undefined };
        }));
        for (const [name, value] of fleetOutputs(targets)) {
            runner.output(name, value);
        }
        targets.forEach(target => {
            runner.log(targetLine(target));
        });
        await runner.summarize(fleetSummary(targets));
        const passes = fleetPasses(targets);
        if (!passes) {
            runner.annotate({ severity: 'error', title, message: fleetHeadline(targets) });
        }
        return passes;
    }
    catch (error) {
        const message = error instanceof RunError ? `${error.problem.message}. To mend it: ${error.problem.advice}.` : data(String(error));
        runner.annotate({ severity: 'error', title, message: logLine(message) });
        return false;
    }
}
async function places(folder, artifact) {
    const found = artifact === '' ? [] : await readdir(folder).catch(() => []);
    return name => {
        const file = `${name}.json`;
        const isBare = artifact === '' || (found.length === 1 && found[0] === file);
        return isBare ? join(folder, file) : join(folder, `${artifact}.${name}`, file);
    };
}
function isOf({ account }, reported) {
    return reported.account === account || (reported.account === undefined && !reported.passed && !reported.healthy);
}
async function reportAt(path) {
    try {
        return (await stat(path)).size > LARGEST ? undefined : readReport(await readFile(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

process.exitCode = (await gather(githubRunner())) ? 0 : 1;
