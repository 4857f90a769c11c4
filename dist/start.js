import { f as fail, R as RunError } from './problem.js';
const { request: request$2, Agent: Agent$1 } = process.getBuiltinModule('node:http');
const { request: request$1, Agent } = process.getBuiltinModule('node:https');
import { s as setOutput, a as setSecret, b as summary, w as warning, e as error, c as startGroup, d as endGroup, g as getInput, i as info } from './sdk.js';
const { setImmediate } = process.getBuiltinModule('node:timers/promises');
const { isIP } = process.getBuiltinModule('node:net');
const { unescape } = process.getBuiltinModule('node:querystring');
const { existsSync } = process.getBuiltinModule('node:fs');
const { homedir } = process.getBuiltinModule('node:os');
const { join } = process.getBuiltinModule('node:path');

function backoff(attempt, { least, initial, max }, random) {
    const ceiling = Math.min(max, initial * 2 ** (attempt - 1));
    return least + random() * Math.max(0, ceiling - least);
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
function grouped(number) {
    return String(Math.floor(number)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function oneOf(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
function duration$1(milliseconds) {
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

async function request(url, wanted, env, signal) {
    return send(url, wanted, env, signal).catch((error) => ({
        status: 0,
        headers: {},
        body: error.code === 'ABORT_ERR' ? 'no answer in time' : String(error.code),
    }));
}
async function send(url, { method, headers, body, longest }, env, signal) {
    const [open, Agent$2] = url.startsWith('https:') ? [request$1, Agent] : [request$2, Agent$1];
    const { promise, resolve, reject } = Promise.withResolvers();
    open(url, { method, headers, agent: new Agent$2({ proxyEnv: env }), signal }, response => {
        const { statusCode, headers: answered } = response;
        resolve(read(response, longest).then(text => ({ status: Number(statusCode), headers: answered, body: text })));
    })
        .on('error', reject)
        .on('close', () => reject(Object.assign(new Error('no answer'), { code: 'the connection ended without an answer' })))
        .end(body);
    return promise;
}
async function read(response, longest) {
    let body = '';
    for await (const chunk of response.setEncoding('utf8')) {
        body += chunk;
        if (body.length > longest) {
            throw Object.assign(new Error('too large'), { code: 'the answer is too large' });
        }
    }
    return body;
}

function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function members(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

const TRIES = 4;
const BETWEEN_TRIES = { least: 100, initial: 500, max: 4_000 };
const LONGEST_ANSWER = 64 * 1024;
async function requestIdToken(audience, env, clock, random, signal, within) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: service, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (!service || !bearer) {
        throw fail('credentials', `\`role-to-assume\` is set, but the job may not have an ID token: ${service ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL'} is not there`, 'give the job "permissions: id-token: write"; a pull request from a fork never has it, and a reusable workflow only if its caller has');
    }
    const url = `${service}&audience=${encodeURIComponent(audience)}`;
    const headers = { Authorization: `Bearer ${bearer}`, Accept: 'application/json' };
    const ask = async () => {
        const until = AbortSignal.any([signal, AbortSignal.timeout(within)]);
        const answer = await request(url, { method: 'GET', headers, longest: LONGEST_ANSWER }, env, until);
        signal.throwIfAborted();
        return answer;
    };
    let answer = await ask();
    for (let tries = 1; tries < TRIES && mayPass(answer); tries++) {
        await clock.sleep(backoff(tries, BETWEEN_TRIES, random), signal);
        answer = await ask();
    }
    const token = tokenOf(answer);
    if (token === undefined) {
        throw refused(answer);
    }
    return token;
}
function mayPass(answer) {
    const { status } = answer;
    return tokenOf(answer) === undefined && (status < 400 || status === 429 || status >= 500);
}
function tokenOf({ status, body }) {
    const { value } = members(parseJson(body));
    return status === 200 && typeof value === 'string' && value !== '' ? value : undefined;
}
function refused({ status, body }) {
    const said = status === 0 ? body : `HTTP status ${status}${status === 200 ? ', without a token' : ''}`;
    return fail('credentials', `GitHub's token service gave no ID token: ${data(said, 200)}`, 'run the job again; see githubstatus.com if it stays so');
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

const PROXIES = { http: ['http_proxy', 'HTTP_PROXY'], https: ['https_proxy', 'HTTPS_PROXY'] };
function connections(env) {
    const httpAgent = agent('http', env, proxyEnv => new Agent$1({ keepAlive: true, proxyEnv }));
    const httpsAgent = agent('https', env, proxyEnv => new ReadyAgent({ keepAlive: true, proxyEnv }));
    const direct = !PROXIES.https.some(name => env[name]);
    return {
        httpAgent,
        httpsAgent,
        async openAhead(origin) {
            if (direct && origin.protocol === 'https:') {
                await httpsAgent.openAhead(origin);
            }
        },
        close() {
            httpAgent.destroy();
            httpsAgent.destroy();
        },
    };
}
const NEEDED = {
    http: (env) => Object.entries(env).some(([name, value]) => /^(?:AWS_|ACTIONS_|GITHUB_).*URL/.test(name) && value?.startsWith('http:')),
    https: ({ AWS_ENDPOINT_URL: aws, ACTIONS_ID_TOKEN_REQUEST_URL: github }) => !aws?.startsWith('http:') || github?.startsWith('https:') === true,
};
function agent(protocol, env, make) {
    if (['no_proxy', 'NO_PROXY'].some(name => env[name]?.trim() === '*')) {
        return make({});
    }
    const name = PROXIES[protocol].find(each => env[each]);
    if (name === undefined || /^https?:\/\//.test(String(env[name]))) {
        try {
            return make(env);
        }
        catch {
        }
    }
    const refusal = fail('input', `${name} is not the URL of a proxy`, 'write http://host:port or http://user:password@host:port (there is no way through SOCKS), and what is neither letter nor digit in user and password percent-encoded: "@" as %40, "/" as %2F, "%" as %25');
    const refuse = () => {
        throw refusal;
    };
    return NEEDED[protocol](env) ? refuse() : Object.assign(make({}), { createConnection: refuse });
}
function proxySecrets(env) {
    return [...PROXIES.http, ...PROXIES.https].flatMap(name => {
        const [, userinfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(env[name] ?? '') ?? [];
        const password = userinfo.slice(userinfo.indexOf(':') + 1);
        return [userinfo, password, unescape(password)];
    });
}
class ReadyAgent extends Agent {
    #ready = new Map();
    async openAhead({ hostname, port }) {
        const key = keyOf({ host: hostname, port });
        const named = isIP(hostname) === 0;
        const servername = named ? hostname : '';
        const socket = super.createConnection({ host: hostname, port: Number(port || 443), servername });
        const all = this.#ready.get(key) ?? new Set();
        const ready = { socket, forget: () => all.delete(ready) };
        socket.unref().on('error', ready.forget).on('close', ready.forget);
        this.#ready.set(key, all.add(ready));
        if (named) {
            await new Promise(resolve => {
                socket.once('lookup', () => resolve()).once('close', () => resolve());
            });
        }
    }
    createConnection(options, callback) {
        const [first] = this.#ready.get(keyOf(options)) ?? [];
        if (first === undefined) {
            return super.createConnection(options, callback);
        }
        const { socket, forget } = first;
        forget();
        return socket.off('error', forget).off('close', forget).ref();
    }
    destroy() {
        super.destroy();
        for (const { socket } of [...this.#ready.values()].flatMap(all => [...all])) {
            socket.destroy();
        }
    }
}
function keyOf({ host, port }) {
    return `${host}:${port || 443}`;
}

const REGIONS_AS_OF = '2026-11-23';
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
const REGIONS = new Map(Object.keys(ENDPOINTS)
    .flatMap(partition => [...rows(partition, ENDPOINTS[partition].ses, true), ...rows(partition, ENDPOINTS[partition].without, false)])
    .map(region => [region.name, region]));
function isOptIn(region) {
    return REGIONS.get(region)?.optIn ?? true;
}
function sesRegions(partition) {
    return [...REGIONS.values()]
        .filter(region => region.ses && (partition === undefined || region.partition === partition))
        .map(region => region.name)
        .sort();
}
function documentedRegions() {
    return [...ROLE_DOCUMENTED].sort();
}

const PARTITIONS = {
    aws: { suffix: 'amazonaws.com', iam: 'iam.amazonaws.com', iamRegion: 'us-east-1' },
    'aws-us-gov': { suffix: 'amazonaws.com', iam: 'iam.us-gov.amazonaws.com', iamRegion: 'us-gov-west-1' },
    'aws-eusc': { suffix: 'amazonaws.eu', iam: 'iam.eusc-de-east-1.amazonaws.eu', iamRegion: 'eusc-de-east-1' },
};
const SETTINGS$1 = [
    'AWS_USE_FIPS_ENDPOINT',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'AWS_PROFILE',
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
];
const REACHED = ['', '_STS', '_IAM', '_SESV2', '_SES', '_MAILMANAGER', '_SSO', '_SSO_OIDC', '_SIGNIN'];
function reaches(protocol) {
    return protocol === 'https:' || protocol === 'http:';
}
function refuseEndpoints(env) {
    const services = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true' ? [] : REACHED;
    const name = services
        .map(service => `AWS_ENDPOINT_URL${service}`)
        .find(each => env[each] && !reaches(URL.parse(env[each])?.protocol ?? ''));
    if (name !== undefined) {
        throw fail('input', `${name} is not the URL of an endpoint`, 'write https://host or http://host:port; nothing was called');
    }
}
function plainEndpoint(id, region, env) {
    const partition = PARTITIONS[REGIONS.get(region)?.partition ?? ''];
    if (partition === undefined ||
        SETTINGS$1.some(name => env[name]) ||
        ['config', 'credentials'].some(name => existsSync(join(env['HOME'] || env['USERPROFILE'] || homedir(), '.aws', name)))) {
        return undefined;
    }
    const configured = env[`AWS_ENDPOINT_URL_${id.toUpperCase()}`] || env['AWS_ENDPOINT_URL'];
    if (configured) {
        const url = URL.parse(configured);
        return url ? { url, signingRegion: region } : undefined;
    }
    const { suffix, iam, iamRegion } = partition;
    switch (id) {
        case 'STS':
            return { url: new URL(`https://sts.${region}.${suffix}`), signingRegion: region };
        case 'IAM':
            return { url: new URL(`https://${iam}`), signingRegion: iamRegion };
        case 'SESv2':
            return { url: new URL(`https://email.${region}.${suffix}`), signingRegion: region };
    }
}

function startDeadline(within, clock, signal) {
    const over = new AbortController();
    const stopped = new AbortController();
    const error = fail('timed-out', `it did not end within its \`timeout\` of ${duration$1(within)}`, 'run the job again, or raise `timeout`');
    clock.sleep(within, AbortSignal.any([signal, stopped.signal])).then(() => over.abort(error), () => undefined);
    return { at: clock.now() + within, signal: AbortSignal.any([signal, over.signal]), stop: () => stopped.abort() };
}

const PIECE = 12;
const BLOCK = PIECE / 2;
const SIGNATURE = /(?<=\bSignature=)[\da-f]+/gi;
class Secrets {
    #held = '';
    #known = new Set();
    add(secret) {
        if (!this.#known.has(secret)) {
            this.#known.add(secret);
            this.#held += `\0${[...new Set([secret, encodeURIComponent(secret)])].join('\0')}`;
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
        return `${parts.join('')}${text.slice(end)}`.replace(SIGNATURE, '***');
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

function defaultAudience(partition) {
    return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
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

function guardAccount(account, allowed) {
    if (allowed.length > 0 && !allowed.includes(account)) {
        throw fail('refused', `account ${account} is not one of \`allowed-account-ids\` (${allowed.join(', ')}): nothing in it was read`, 'give the step the role of an allowed account, or add the account to `allowed-account-ids`');
    }
}

class Refusal extends Error {
}
function quoted(text) {
    return `"${data(text, 100)}"`;
}
function refuse(text, accepted) {
    throw new Refusal(`${quoted(text)} is not ${accepted}`);
}
function choice(...choices) {
    return text => choices.find(candidate => candidate === text) ?? refuse(text, oneOf(choices));
}
const boolean = text => {
    if (/^(true|True|TRUE)$/.test(text)) {
        return true;
    }
    return /^(false|False|FALSE)$/.test(text) ? false : refuse(text, 'true or false');
};
function integer(min, max) {
    return text => {
        const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
        return value >= min && value <= max ? value : refuse(text, `a whole number from ${min} to ${max}`);
    };
}
const UNITS = { h: 3_600_000, m: 60_000, s: 1000 };
function duration(minSeconds, maxSeconds) {
    return text => {
        const parts = /^(?:(?<h>\d{1,7})h)?(?:(?<m>\d{1,7})m)?(?:(?<s>\d{1,7})s)?$/.exec(/^\d+$/.test(text) ? `${text}s` : text)?.groups;
        const value = text === '' || parts === undefined ? Number.NaN : sum(parts);
        const accepted = `a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${minSeconds}s to ${maxSeconds}s`;
        return value >= minSeconds * 1000 && value <= maxSeconds * 1000 ? value : refuse(text, accepted);
    };
}
function sum(parts) {
    return Object.entries(UNITS).reduce((total, [unit, milliseconds]) => total + Number(parts[unit] ?? 0) * milliseconds, 0);
}
function list(item) {
    return text => [...new Set(text.split(/[\s,]/).filter(word => word !== ''))].map(item);
}
function pattern(expression, accepted) {
    return text => (expression.test(text) ? text : refuse(text, accepted));
}
function optional(parse) {
    return text => (text === '' ? undefined : parse(text));
}

const DEFAULT_SETTINGS = {
    'role-exists': 'error',
    'role-path': 'error',
    'trust-policy': 'error',
    'permissions-policy': 'error',
    'extra-policies': 'warning',
    'permissions-boundary': 'warning',
    description: 'warning',
    'region-supported': 'error',
    'sending-enabled': 'error',
    'enforcement-status': 'error',
    'production-access': 'warning',
    'identity-verified': 'error',
    'configuration-set-sending': 'error',
    'send-quota': 'error',
};
const RULE_IDS = Object.keys(DEFAULT_SETTINGS);
const SETTINGS = ['error', 'warning', 'off'];
const parseRules = text => {
    const settings = {};
    for (const line of text.split(/\r?\n/).map(each => each.trim())) {
        if (line === '' || line.startsWith('#')) {
            continue;
        }
        const [, name, value] = /^([^\s:]+)\s*:\s*(\S+)$/.exec(line) ?? refuse(line, 'a line of the form "rule: error", "rule: warning" or "rule: off"');
        const rule = RULE_IDS.find(id => id === name) ?? refuse(String(name), `a rule; the rules are ${RULE_IDS.join(', ')}`);
        if (settings[rule] !== undefined) {
            throw new Refusal(`"${rule}" is set twice`);
        }
        settings[rule] =
            SETTINGS.find(setting => setting === value) ?? refuse(line, `a rule with a severity; severities are ${oneOf(SETTINGS)}`);
    }
    return settings;
};

const ROLE_NAME = 'AWSServiceRoleForAmazonSES';
const SERVICE_PRINCIPAL = 'ses.amazonaws.com';
const ROLE_PATH = `/aws-service-role/${SERVICE_PRINCIPAL}/`;
const POLICY_NAME = 'AmazonSESServiceRolePolicy';
const POLICY_ACTION = 'cloudwatch:PutMetricData';
const NAMESPACES = ['AWS/SES', 'AWS/SES/MailManager', 'AWS/SES/Addons'];
const POLICY_VERSION = 'v1';
const ASSUMED_ROLE = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/[\w+=,.@/-]{1,512}$/;
function roleArn({ id, partition }) {
    return `arn:${partition}:iam::${id}:role${ROLE_PATH}${ROLE_NAME}`;
}
function policyArn({ partition }) {
    return `arn:${partition}:iam::aws:policy/aws-service-role/${POLICY_NAME}`;
}

const LONGEST_JOB = 5 * 24 * 3600;
const TABLE = {
    mode: { default: 'check', parse: choice('check', 'teardown') },
    'aws-region': { default: '', parse: list(region) },
    'role-to-assume': { default: '', parse: optional(callerRole) },
    audience: { default: '', parse: optional(pattern(/^[\x21-\x7e]{1,1024}$/, 'an audience: up to 1024 visible characters, no spaces')) },
    'role-session-name': {
        default: '',
        parse: optional(pattern(/^[\w+=,.@-]{2,64}$/, 'a role session name: 2 to 64 letters, digits or characters of +=,.@-_')),
    },
    'role-duration-seconds': { default: '3600', parse: integer(900, 43_200) },
    'scope-session': { default: 'true', parse: boolean },
    'allowed-account-ids': { default: '', parse: list(pattern(/^\d{12}$/, 'an AWS account id of 12 digits')) },
    rules: { default: '', parse: parseRules },
    'fail-on': { default: 'error', parse: choice('error', 'warning', 'never') },
    'on-missing': { default: 'fail', parse: choice('fail', 'warn', 'create') },
    'role-description': {
        default: '',
        parse: optional(pattern(/^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/, "a description that IAM accepts: up to 1000 characters of Latin-1, for a role's description")),
    },
    'update-description': { default: 'false', parse: boolean },
    identities: {
        default: '',
        parse: list(pattern(/^(?=.{1,320}$)(?:[^\s@]{1,64}@)?[a-z\d-]+(?:\.[a-z\d-]+)+$/i, 'an SES identity: a domain or an email address')),
    },
    'configuration-sets': {
        default: '',
        parse: list(pattern(/^[\w-]{1,64}$/, 'the name of a configuration set: up to 64 letters, digits, "_" or "-"')),
    },
    'min-send-quota': { default: '', parse: optional(integer(0, 1_000_000_000)) },
    'wait-timeout': { default: '0s', parse: duration(0, LONGEST_JOB) },
    'delete-resources': { default: 'none', parse: choice('none', 'blocking', 'all') },
    'resource-names': { default: '', parse: list(pattern(/^.{1,512}$/u, 'a glob of at most 512 characters')) },
    'resource-tags': { default: '', parse: list(pattern(/^(?:\*|[^=]{1,128}=.{0,256})$/u, 'a tag of the form key=value, or *')) },
    'include-data': { default: 'false', parse: boolean },
    'max-deletions': { default: '100', parse: integer(0, 1_000_000) },
    'dry-run': { default: 'false', parse: boolean },
    'expected-plan': {
        default: '',
        parse: optional(pattern(/^sha256:[\da-f]{64}$/, 'a plan digest of the form sha256:<64 hexadecimal digits>')),
    },
    'when-in-use': { default: 'fail', parse: choice('fail', 'keep') },
    'max-attempts': { default: '8', parse: integer(1, 1000) },
    'initial-delay': { default: '5s', parse: duration(1, 3600) },
    'max-delay': { default: '2m', parse: duration(1, 3600) },
    timeout: { default: '30m', parse: duration(1, LONGEST_JOB) },
    'deletion-task-id': {
        default: '',
        parse: optional(pattern(/^task\/aws-service-role\/[\w.-]{1,128}\/[\w+=,.@-]{1,64}\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, 'a task id of the form task/aws-service-role/<service>/<role>/<uuid>')),
    },
    'job-summary': { default: 'true', parse: boolean },
    'comment-on-pr': { default: 'never', parse: choice('never', 'on-failure', 'always') },
    'comment-key': { default: '', parse: (text) => text },
    'github-token': { default: '', parse: optional((text) => text) },
    'report-path': { default: '', parse: optional(pattern(/^[^\0]+$/, 'a path')) },
};
Object.fromEntries(Object.entries(TABLE).map(([name, input]) => [name, input.default]));
function callerRole(text) {
    const groups = ASSUMED_ROLE.exec(text)?.groups;
    const { partition = '', account = '' } = groups ?? refuse(text, 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/ses-role-gate');
    return { arn: text, partition, account };
}
function region(text) {
    const found = REGIONS.get(text) ?? refuse(text, `an AWS Region (as of ${REGIONS_AS_OF}); Regions with Amazon SES are ${sesRegions().join(', ')}`);
    return found.ses
        ? found
        : refuse(text, `a Region with Amazon SES (as of ${REGIONS_AS_OF}); those are ${sesRegions(found.partition).join(', ') || 'none'} in its partition`);
}
function parseInputs(read, env) {
    const problems = [];
    const values = {};
    for (const [name, input] of Object.entries(TABLE)) {
        const given = read(name) || input.default;
        const [label, text] = name === 'aws-region' ? regionText(given, env) : [`\`${name}\``, given];
        try {
            values[name] = input.parse(text);
        }
        catch (error) {
            problems.push(`${label}: ${error.message}`);
        }
    }
    values['report-path'] ??= join(env['RUNNER_TEMP'] || '.', `ses-role-gate-${(env['GITHUB_ACTION'] || 'report').replace(/[^\w-]/g, '_')}.json`);
    values['role-session-name'] ??= `ses-role-gate-${env['GITHUB_RUN_ID'] ?? 'local'}`;
    problems.push(...contradictions(values));
    if (problems.length > 0) {
        const { mode = 'check', 'job-summary': summary = true, 'comment-on-pr': comment = 'never' } = values;
        const { 'github-token': token, 'report-path': path } = values;
        return { problems, reporting: { mode, 'job-summary': summary, 'comment-on-pr': comment, 'github-token': token, 'report-path': path } };
    }
    const regions = values['aws-region'].map(({ name }) => name);
    return { inputs: { ...values, 'aws-region': regions } };
}
function regionText(given, env) {
    const [name, text] = ['AWS_REGION', 'AWS_DEFAULT_REGION'].map(each => [each, env[each]]).find(([, value]) => value) ?? [];
    return given !== '' || !text ? ['`aws-region`', given] : [`\`aws-region\` (from ${name})`, text];
}
function contradictions(values) {
    const found = [];
    const regions = values['aws-region'];
    const partitions = [...new Set(regions?.map(({ partition }) => partition))];
    const role = values['role-to-assume'];
    if (regions?.length === 0) {
        found.push('`aws-region`: no Region is given; set the input, or AWS_REGION or AWS_DEFAULT_REGION in the environment');
    }
    if (partitions.length > 1) {
        found.push(`\`aws-region\`: Regions of one partition go into a run, these are of ${partitions.join(' and ')}; use one step for each`);
    }
    if (role !== undefined && partitions.length === 1 && role.partition !== partitions[0]) {
        found.push(`\`role-to-assume\`: ${role.arn} is of the partition ${role.partition}, \`aws-region\` of ${partitions[0]}; give a role of the Regions' partition`);
    }
    if (values['update-description'] === true && 'role-description' in values && values['role-description'] === undefined) {
        found.push('`update-description`: needs `role-description`, the text to set');
    }
    if (values['on-missing'] === 'create' && values.rules?.['role-exists'] === 'off') {
        found.push('`on-missing`: create needs the rule role-exists, which `rules` sets to off');
    }
    if (values['update-description'] === true && values.rules?.description === 'off') {
        found.push('`update-description`: needs the rule description, which `rules` sets to off');
    }
    if ((values['initial-delay'] ?? 0) > (values['max-delay'] ?? Number.POSITIVE_INFINITY)) {
        found.push('`initial-delay`: is longer than `max-delay`');
    }
    if (values.mode === 'teardown') {
        found.push(...teardownContradictions(values));
    }
    return found;
}
function teardownContradictions(values) {
    const found = [];
    if (values['allowed-account-ids']?.length === 0) {
        found.push('`allowed-account-ids`: a teardown needs the ids of the accounts it may delete in');
    }
    const selectors = [values['resource-names'], values['resource-tags']];
    if ((values['delete-resources'] ?? 'none') !== 'none' && selectors.every(selector => selector?.length === 0)) {
        found.push('`delete-resources`: needs `resource-names` or `resource-tags` to say which; "*" says all');
    }
    for (const name of ['resource-names', 'resource-tags']) {
        const selectors = values[name] ?? [];
        if (selectors.length > 1 && selectors.some(each => /^\*+$/.test(each))) {
            found.push(`\`${name}\`: "*" says all, and stands alone; a space or a comma in a value makes two selectors of it`);
        }
    }
    for (const name of ['expected-plan', 'dry-run']) {
        if (values['delete-resources'] === 'blocking' && values[name]) {
            found.push(`\`${name}\`: needs \`delete-resources: all\` or \`none\`: what \`blocking\` deletes is known only once a deletion has failed`);
        }
    }
    return found;
}

const isFinding = (judgement) => judgement.outcome === 'failed' || judgement.outcome === 'unknown';
const isMissing = ({ rule, outcome }) => rule === 'role-exists' && outcome === 'failed';
function verdict(judgements) {
    const findings = judgements.filter(isFinding);
    const status = statusOf(findings);
    return { status, healthy: status === 'healthy' || status === 'degraded', findings };
}
function statusOf(findings) {
    const errors = findings.filter(finding => finding.severity === 'error' && !isMissing(finding));
    if (findings.some(isMissing) && errors.length === 0) {
        return 'missing';
    }
    if (errors.some(({ outcome }) => outcome === 'failed') || findings.some(finding => isMissing(finding) && finding.severity === 'error')) {
        return 'unhealthy';
    }
    if (errors.length > 0) {
        return 'unknown';
    }
    return findings.length > 0 ? 'degraded' : 'healthy';
}
function regionVerdict(judgements, region) {
    return verdict(judgements.filter(judgement => judgement.region === undefined || judgement.region === region));
}
const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] };
function passes(findings, failOn) {
    return !findings.some(({ severity }) => FAILING[failOn].includes(severity));
}
function tally(findings, severity) {
    return findings.filter(finding => finding.severity === severity).length;
}

function judged(facts, failOn, finishedAt) {
    const { status, findings } = verdict(facts.check.judgements);
    return { ...facts, status, green: passes(findings, failOn), finishedAt, problem: undefined };
}
function tornDown(facts, whenInUse, finishedAt) {
    const { teardown } = facts;
    const { ending = 'timed-out' } = teardown;
    const left = leftOver(teardown);
    if (ending === 'in-use' && whenInUse === 'fail') {
        return red(facts, 'in-use', inUse(teardown, left), finishedAt);
    }
    if (ending === 'timed-out') {
        return red(facts, 'timed-out', notDeleted(teardown), finishedAt);
    }
    if (left !== undefined) {
        return red(facts, 'error', left, finishedAt);
    }
    return { ...facts, status: ending === 'in-use' ? 'kept' : ending, green: true, finishedAt, problem: undefined };
}
function red(facts, status, problem, finishedAt) {
    return { ...facts, status, green: false, finishedAt, problem: resumable(problem, facts) };
}
function requests(attempts) {
    return attempts.filter(({ number }) => number > 0).length;
}
function leftOver({ plan, swept }) {
    const gap = plan.gaps.find(({ problem }) => problem.code !== 'region-disabled');
    if (gap !== undefined) {
        return notSeen(gap);
    }
    const failed = [...swept.values()].filter(each => each.state === 'failed');
    return failed[0] && leftBehind(failed[0], failed.length);
}
function inUse({ blocking, attempts }, left) {
    const message = `${ROLE_NAME} is still in use after ${count(requests(attempts), 'request')} for its deletion; held by ${count(blocking.length, 'resource')}`;
    return {
        code: 'in-use',
        message: left === undefined ? message : `${message}; ${left.message}`,
        advice: left?.advice ??
            'delete what holds it, or let `delete-resources`, `resource-names` and `resource-tags` take it in; `when-in-use: keep` leaves the role to the last one out',
        settled: false,
    };
}
function notDeleted({ attempts }) {
    return {
        code: 'timed-out',
        message: `${ROLE_NAME} could not be deleted by ${count(requests(attempts), 'request')}, and AWS names nothing that holds it now`,
        advice: 'run the job again in some minutes, or raise `max-attempts` and `timeout`',
        settled: false,
    };
}
function leftBehind({ resource, problem }, total) {
    return {
        code: 'left-over',
        message: `${count(total, 'resource')} of the plan could not be deleted, the first of them ${data(resource.name)}: ${problem.message}`,
        advice: problem.advice,
        settled: false,
    };
}
function notSeen({ region, kind, problem }) {
    return {
        code: 'left-over',
        message: `not everything could be looked at, so that something may be left: ${kind} in ${region}: ${problem.message}`,
        advice: problem.advice,
        settled: false,
    };
}
function resumable(problem, { teardown }) {
    const last = teardown?.attempts.at(-1);
    return last?.outcome === 'pending' && last.task !== undefined
        ? {
            ...problem,
            advice: `${problem.advice}; to go on with the deletion that is under way, set \`deletion-task-id\` to \`${data(last.task)}\``,
        }
        : problem;
}
function ended(facts, thrown, finishedAt) {
    const problem = problemOf(thrown);
    return red(facts, ENDED[problem.code] ?? 'error', cutShort(problem, facts), finishedAt);
}
function cutShort(problem, { teardown }) {
    const trouble = problem.code === 'timed-out' ? teardown?.trouble : undefined;
    return trouble === undefined ? problem : { ...problem, message: `${problem.message}: ${trouble.message}`, advice: trouble.advice };
}
function problemOf(thrown) {
    return thrown instanceof RunError
        ? thrown.problem
        : {
            code: 'unexpected',
            message: data(String(thrown)),
            advice: 'this should not happen: please report it, with the log of the step',
            settled: false,
        };
}
const ENDED = { refused: 'refused', cancelled: 'cancelled', 'timed-out': 'timed-out' };
function verdictOf({ check, problem }) {
    const all = verdict(check?.judgements ?? []);
    return { ...all, healthy: all.healthy && check !== undefined && problem === undefined };
}

const VERSION = '0.1.0';

const GIVEN = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
async function run(adapters) {
    const { clock, env } = adapters;
    const secrets = new Secrets();
    for (const secret of [adapters.runner.input('github-token'), ...GIVEN.map(name => env[name] ?? ''), ...proxySecrets(env)]) {
        secrets.add(secret);
    }
    const runner = discreet(adapters.runner, secrets);
    const parsed = parseInputs(name => runner.input(name), env);
    const reporting = 'inputs' in parsed ? parsed.inputs : parsed.reporting;
    let facts = {
        mode: reporting.mode,
        startedAt: clock.now(),
        regions: [],
        account: undefined,
        principal: undefined,
        check: undefined,
        teardown: undefined,
    };
    const learn = (more) => {
        facts = { ...facts, ...more };
        return facts;
    };
    const around = { ...adapters, runner };
    let shared;
    let result;
    try {
        if ('problems' in parsed) {
            throw fail('input', `${count(parsed.problems.length, 'input')} refused: ${parsed.problems.join('; ')}`, 'correct `with:` in the workflow; nothing was called');
        }
        const { inputs } = parsed;
        shared = connections(env);
        refuseEndpoints(env);
        learn({ regions: inputs['aws-region'] });
        runner.log(`ses-role-gate ${VERSION}: ${inputs.mode}${inputs.mode === 'check' ? ` of ${inputs['aws-region'].join(', ')}` : ''}`);
        result = await (inputs.mode === 'check' ? gate : tearDown)(inputs, { ...around, connections: shared }, learn);
    }
    catch (thrown) {
        result = ended(facts, thrown, clock.now());
    }
    finally {
        shared?.close();
    }
    const { publish } = await import('./check.js').then(n => n.f);
    return publish(secrets.hideIn(result), reporting, around);
}
function discreet(runner, secrets) {
    const masked = new Set();
    return {
        ...runner,
        log: line => runner.log(secrets.hide(line)),
        annotate: annotation => runner.annotate(secrets.hideIn(annotation)),
        mask: secret => {
            if (!masked.has(secret)) {
                masked.add(secret);
                secrets.add(secret);
                runner.mask(secret);
            }
        },
    };
}
const IAM_LOOKS = 5;
async function gate(inputs, world, learn) {
    const { clock, random, signal, runner } = world;
    const surroundings = await begin(inputs, world, signal, IAM_LOOKS, inputs['aws-region']);
    const [{ openSession }, { actionsOf, check }] = await Promise.all([import('./check.js').then(n => n.g), import('./check.js').then(n => n.h)]);
    const session = await openSession(inputs, actionsOf(inputs), surroundings);
    enter(session, inputs, runner);
    const { account, principal, iam, ses } = session;
    learn({ account, principal });
    const log = (line) => runner.log(line);
    const result = await check(inputs, { account, iam, ses, clock, random, signal, log, progress: soFar => learn({ check: soFar }) });
    return judged({ ...learn({}), check: result }, inputs['fail-on'], clock.now());
}
async function tearDown(inputs, world, learn) {
    const { clock, random, runner } = world;
    const limit = startDeadline(inputs.timeout, clock, world.signal);
    const { signal, at: deadline } = limit;
    try {
        const surroundings = await begin(inputs, world, signal, 1, []);
        const [{ openSession }, { teardown, teardownActions }] = await Promise.all([
            import('./check.js').then(n => n.g),
            import('./teardown.js'),
        ]);
        const session = await openSession(inputs, teardownActions(inputs), surroundings);
        enter(session, inputs, runner);
        const { account, principal, iam, resources, expires } = session;
        learn({ account, principal });
        const log = (line) => runner.log(line);
        if (expires !== undefined && expires.getTime() < deadline) {
            log(`the credentials end at ${expires.toISOString()}, before the deadline at ${new Date(deadline).toISOString()}: raise \`role-duration-seconds\`, or shorten \`timeout\``);
        }
        const result = await teardown(inputs, {
            account,
            iam,
            resources,
            clock,
            random,
            signal,
            deadline,
            log,
            progress: soFar => learn({ teardown: soFar }),
        });
        return tornDown({ ...learn({}), teardown: result }, inputs['when-in-use'], clock.now());
    }
    finally {
        limit.stop();
    }
}
const ADDRESSES_WITHIN = 10;
async function begin(inputs, world, signal, iamRequests, sesRegions) {
    const { clock, connections: shared, env, runner } = world;
    const role = inputs['role-to-assume'];
    if (role !== undefined) {
        guardAccount(role.account, inputs['allowed-account-ids']);
    }
    const token = role && world.idToken(inputs.audience ?? defaultAudience(role.partition), signal);
    token?.catch(() => undefined);
    await setImmediate();
    const [region] = inputs['aws-region'];
    const origins = [
        plainEndpoint('STS', region, env),
        ...Array.from({ length: iamRequests }, () => plainEndpoint('IAM', region, env)),
        ...sesRegions.map(name => plainEndpoint('SESv2', name, env)),
    ].flatMap(endpoint => (endpoint?.url.protocol === 'https:' ? [endpoint.url] : []));
    if (origins.length > 0) {
        const late = clock.sleep(ADDRESSES_WITHIN, signal).catch(() => undefined);
        await Promise.race([Promise.all(origins.map(origin => shared.openAhead(origin))), late]);
        await setImmediate();
    }
    return { ...world, signal, mask: secret => runner.mask(secret), ...(token && { idToken: () => token }) };
}
function enter({ account, principal, expires }, inputs, runner) {
    guardAccount(account.id, inputs['allowed-account-ids']);
    const until = expires === undefined ? '' : `, until ${expires.toISOString()}`;
    runner.log(`acting as ${principal} in account ${account.id} (${account.partition})${until}`);
}

const program = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    githubRunner,
    requestIdToken,
    run
}, Symbol.toStringTag, { value: 'Module' }));

export { defaultAudience as A, claimsOf as B, verdict as C, passes as D, DEFAULT_SETTINGS as E, request as F, parseJson as G, members as H, sesRegions as I, program as J, NAMESPACES as N, POLICY_NAME as P, RULE_IDS as R, SERVICE_PRINCIPAL as S, VERSION as V, REGIONS as a, documentedRegions as b, count as c, data as d, REGIONS_AS_OF as e, ROLE_PATH as f, ROLE_NAME as g, POLICY_ACTION as h, code as i, duration$1 as j, grouped as k, logLine as l, markdown as m, ended as n, oneLine as o, policyArn as p, problemOf as q, regionVerdict as r, roleArn as s, tally as t, backoff as u, verdictOf as v, isOptIn as w, reaches as x, plainEndpoint as y, POLICY_VERSION as z };
