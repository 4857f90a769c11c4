"use strict";
exports.id = 179;
exports.ids = [179];
exports.modules = {

/***/ 9808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ untilAborted),
/* harmony export */   db: () => (/* binding */ startDeadline),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   o2: () => (/* binding */ handleEvents)
/* harmony export */ });
/* unused harmony export steady */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(557);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6759);



function steady(date, uptime) {
    const began = date - uptime();
    return () => began + uptime();
}
function systemClock() {
    return {
        now: steady(Date.now(), () => Number(process.hrtime.bigint() / 1000000n)),
        sleep: async (milliseconds, signal) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
        },
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
function startDeadline(within, clock, signal) {
    const over = new AbortController();
    const stopped = new AbortController();
    const error = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .runError */ .ML)('timed-out', `it did not end within its \`timeout\` of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(within)}`, 'run the job again, or raise `timeout`');
    clock.sleep(within, AbortSignal.any([signal, stopped.signal])).then(() => over.abort(error), () => undefined);
    return { at: clock.now() + within, signal: AbortSignal.any([signal, over.signal]), stop: () => stopped.abort() };
}
async function handleEvents() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
}


/***/ }),

/***/ 3753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ newFacts),
/* harmony export */   LM: () => (/* binding */ reduceTeardown),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   Qw: () => (/* binding */ notesByKey),
/* harmony export */   S0: () => (/* binding */ EMPTY_PLAN),
/* harmony export */   TS: () => (/* binding */ reduce),
/* harmony export */   _0: () => (/* binding */ gapsByCause),
/* harmony export */   cQ: () => (/* binding */ NEW_TEARDOWN),
/* harmony export */   dP: () => (/* binding */ isCleared),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* unused harmony export nameUsers */
/* harmony import */ var _model_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6759);


const EMPTY_PLAN = { deletions: [], kept: [], gaps: [], notes: [] };
const NEW_TEARDOWN = {
    role: undefined,
    plan: EMPTY_PLAN,
    digest: undefined,
    swept: [],
    attempts: [],
    blocking: [],
    unanswered: new Map(),
    outcome: undefined,
};
function newFacts(mode, startedAt) {
    return { mode, startedAt, regions: [], account: undefined, principal: undefined, otherHosts: [], check: undefined, teardown: undefined };
}
function reduce(facts, event) {
    switch (event.kind) {
        case 'regions':
            return { ...facts, regions: event.regions };
        case 'other-host':
            return facts.otherHosts.includes(event.host) ? facts : { ...facts, otherHosts: [...facts.otherHosts, event.host] };
        case 'authenticated':
            return { ...facts, account: event.account, principal: event.principal };
        case 'checked':
            return { ...facts, check: event.check };
        default:
            return { ...facts, teardown: reduceTeardown(facts.teardown ?? NEW_TEARDOWN, event) };
    }
}
function reduceTeardown(known, event) {
    switch (event.kind) {
        case 'role-read':
            return { ...known, role: event.role };
        case 'request':
            return { ...known, unanswered: withRequest(known.unanswered, event) };
        case 'planned':
            return { ...known, plan: event.plan, digest: event.digest };
        case 'resource':
            return { ...known, swept: withOutcome(known.swept, event.outcome) };
        case 'attempt': {
            const attempts = [...known.attempts.filter(({ number }) => number !== event.attempt.number), event.attempt];
            return { ...known, attempts, blocking: usersIn(attempts) };
        }
        case 'torn-down':
            return { ...known, outcome: event.outcome, blocking: event.outcome === 'in-use' ? known.blocking : [] };
    }
}
function withRequest(unanswered, { request, problem }) {
    const others = [...unanswered].filter(([other]) => other !== request);
    return new Map(problem === undefined ? others : [...others, [request, problem]]);
}
function gapsByCause(gaps) {
    const cause = ({ kind, problem }) => problem.message.replaceAll(/\barn:\S+|\b[a-z]{2,}(?:-[a-z]+)+-\d\b/g, '').replaceAll(_model_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[kind].listAction, '');
    return [...Map.groupBy(gaps, cause).values()];
}
function isClosed({ code }) {
    return ['region-disabled', 'credentials', 'timed-out', 'cancelled'].includes(code);
}
function placesOf(gaps) {
    const kinds = [...new Set(gaps.map(({ kind }) => kind))].join(', ');
    const regions = [...new Set(gaps.map(({ region }) => region))].join(', ');
    const [{ kind, problem }] = gaps;
    const isLast = isClosed(problem) && problem.message.includes(_model_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[kind].listAction);
    const isWhole = problem.code === 'region-disabled' || (isLast && kinds === 'identity');
    return { kinds: isWhole ? 'all resources' : `${kinds}${isLast ? ' and every kind that is listed later' : ''}`, regions };
}
function notesByKey(notes) {
    const unique = new Map(notes.map(note => [`${note.kind} ${note.key} ${note.region}`, note]));
    return [...Map.groupBy(unique.values(), ({ kind, key }) => `${kind} ${key}`).values()];
}
function isCleared({ blocking, swept }, accepted = false) {
    const deleted = new Set(swept.flatMap(({ resource, state }) => (state === 'deleted' || (accepted && state === 'deleting') ? [resource.arn] : [])));
    return blocking.length > 0 && blocking.every(({ arn }) => deleted.has(arn));
}
function nameUsers(usage, limit = 3) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(usage, limit, ({ region, arn }) => {
        const resource = arn === '' ? 'a resource that AWS does not name' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(arn.replace(/^arn:(?:[^:]*:){4}(?=.)/, ''));
        return region === '' ? resource : `${resource} in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(region)}`;
    });
}
function failureOf({ reason, usage }) {
    const said = reason === undefined ? 'AWS gives no reason' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(reason, 1000);
    return usage.length === 0 ? said : `${said.replace(/\.$/, '')}; in use by ${nameUsers(usage)}`;
}
function withOutcome(swept, outcome) {
    const key = (0,_model_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(outcome.resource);
    const index = swept.findIndex(({ resource, state }) => state !== 'deleted' && (0,_model_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(resource) === key);
    return index < 0 ? [...swept, outcome] : swept.with(index, outcome);
}
function usersIn(attempts) {
    const last = attempts.findLast(({ outcome }) => outcome !== 'pending');
    return last?.outcome === 'in-use' ? last.usage : [];
}


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   jE: () => (/* binding */ OverError)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(557);

function backoff(attempt, { least, initial, max }, random) {
    const ceiling = Math.min(max, initial * 2 ** (attempt - 1));
    return least + random() * Math.max(0, ceiling - least);
}
class OverError extends _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 {
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
        throw cause !== undefined && error === signal.reason && error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 ? new OverError(error.problem, { cause }) : error;
    }
}


/***/ }),

/***/ 6759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aj: () => (/* binding */ sanitize),
/* harmony export */   dr: () => (/* binding */ asciiName),
/* harmony export */   f: () => (/* binding */ tokenClaims),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   iO: () => (/* binding */ tokenPayload),
/* harmony export */   mj: () => (/* binding */ like),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
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
function formatDuration(milliseconds) {
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

/***/ 7009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ LOOKUPS),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   p9: () => (/* binding */ isAwsOwned),
/* harmony export */   tf: () => (/* binding */ REFERENCES),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
function keyOf({ kind, region, name, arn }) {
    return arn ?? `${region}/${kind}/${name}`;
}
const LOOKUPS = {
    'ses:GetEmailIdentity': { api: 'account', about: 'resource', names: 'the default configuration set' },
    'ses:GetConfigurationSet': { api: 'account', about: 'resource', names: 'the sending pool and the archive' },
    'ses:GetRuleSet': { api: 'mail-manager', about: 'resource', names: 'all that the rules name' },
    'ses:GetTrafficPolicy': { api: 'mail-manager', about: 'resource', names: 'all that the statements name' },
    'ses:GetIngressPoint': { api: 'mail-manager', about: 'resource', names: 'the rule set and the traffic policy' },
    'ses:ListResourceTenants': { api: 'ses', about: 'resource', names: 'the associated tenants' },
    'ses:GetTenant': { api: 'account', about: 'resource', names: 'the suppression list that the tenant has of its own' },
    'ses:DescribeActiveReceiptRuleSet': { api: 'receiving', about: 'region', names: 'the active receipt rule set' },
    'ses:GetAccount': { api: 'account', about: 'region', names: 'the pricing plan, and VDM if it is on' },
    'ses:GetDedicatedIps': { api: 'ses', about: 'region', names: 'the dedicated IP addresses' },
    'ses:GetDeliverabilityDashboardOptions': { api: 'ses', about: 'region', names: 'the subscription of the dashboard' },
};
const LEAVE_TENANTS = ['ses:ListResourceTenants', 'ses:DeleteTenantResourceAssociation'];
const ONLY_SETTINGS = { data: false, dataReason: 'only settings, which can be created again' };
const TEXTS = { data: true, dataReason: 'the texts of messages' };
const DEFAULTS = { otherActions: [], taggable: true, after: [], asynchronous: false };
const KIND_TABLE = {
    'multi-region-endpoint': {
        ...DEFAULTS,
        data: false,
        dataReason: 'only settings; a new endpoint has another id',
        api: 'ses',
        arnType: 'multi-region-endpoint',
        listAction: 'ses:ListMultiRegionEndpoints',
        deleteAction: 'ses:DeleteMultiRegionEndpoint',
        asynchronous: true,
    },
    'ingress-point': {
        ...DEFAULTS,
        data: false,
        dataReason: 'only settings; a new ingress point has another host name',
        api: 'mail-manager',
        arnType: 'mailmanager-ingress-point',
        listAction: 'ses:ListIngressPoints',
        deleteAction: 'ses:DeleteIngressPoint',
        asynchronous: true,
    },
    tenant: {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'tenant',
        listAction: 'ses:ListTenants',
        deleteAction: 'ses:DeleteTenant',
        data: 'ses:GetTenant',
        dataReason: 'a suppression list of its own holds addresses; without one it is only settings',
    },
    'rule-set': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-rule-set',
        listAction: 'ses:ListRuleSets',
        deleteAction: 'ses:DeleteRuleSet',
        after: ['ingress-point'],
    },
    'traffic-policy': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-traffic-policy',
        listAction: 'ses:ListTrafficPolicies',
        deleteAction: 'ses:DeleteTrafficPolicy',
        after: ['ingress-point'],
    },
    relay: {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-smtp-relay',
        listAction: 'ses:ListRelays',
        deleteAction: 'ses:DeleteRelay',
        after: ['rule-set'],
    },
    'address-list': {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'mailmanager-address-list',
        listAction: 'ses:ListAddressLists',
        deleteAction: 'ses:DeleteAddressList',
        otherActions: ['ses:ListAddressListImportJobs', 'ses:StopAddressListImportJob'],
        after: ['rule-set', 'traffic-policy'],
        data: true,
        dataReason: "people's addresses",
    },
    archive: {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'mailmanager-archive',
        listAction: 'ses:ListArchives',
        deleteAction: 'ses:DeleteArchive',
        after: ['rule-set', 'configuration-set'],
        data: true,
        dataReason: 'archived mail',
    },
    'addon-instance': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'mail-manager',
        arnType: 'addon-instance',
        listAction: 'ses:ListAddonInstances',
        deleteAction: 'ses:DeleteAddonInstance',
        after: ['rule-set', 'traffic-policy'],
    },
    'addon-subscription': {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'addon-subscription',
        listAction: 'ses:ListAddonSubscriptions',
        deleteAction: 'ses:DeleteAddonSubscription',
        after: ['addon-instance'],
        data: true,
        dataReason: 'a paid subscription',
    },
    'receipt-rule-set': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'receiving',
        arnType: undefined,
        listAction: 'ses:ListReceiptRuleSets',
        deleteAction: 'ses:DeleteReceiptRuleSet',
        otherActions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
        taggable: false,
    },
    'receipt-filter': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'receiving',
        arnType: undefined,
        listAction: 'ses:ListReceiptFilters',
        deleteAction: 'ses:DeleteReceiptFilter',
        taggable: false,
    },
    identity: {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'ses',
        arnType: 'identity',
        listAction: 'ses:ListEmailIdentities',
        deleteAction: 'ses:DeleteEmailIdentity',
        otherActions: LEAVE_TENANTS,
        after: ['tenant', 'multi-region-endpoint'],
    },
    'configuration-set': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'ses',
        arnType: 'configuration-set',
        listAction: 'ses:ListConfigurationSets',
        deleteAction: 'ses:DeleteConfigurationSet',
        otherActions: LEAVE_TENANTS,
        after: ['tenant', 'identity'],
    },
    'dedicated-ip-pool': {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'dedicated-ip-pool',
        listAction: 'ses:ListDedicatedIpPools',
        deleteAction: 'ses:DeleteDedicatedIpPool',
        after: ['configuration-set'],
        data: true,
        dataReason: 'addresses that are paid for, and their reputation',
    },
    template: {
        ...DEFAULTS,
        ...TEXTS,
        api: 'ses',
        arnType: 'template',
        listAction: 'ses:ListEmailTemplates',
        deleteAction: 'ses:DeleteEmailTemplate',
        otherActions: LEAVE_TENANTS,
        after: ['tenant'],
    },
    'custom-verification-email-template': {
        ...DEFAULTS,
        ...TEXTS,
        api: 'ses',
        arnType: 'custom-verification-email-template',
        listAction: 'ses:ListCustomVerificationEmailTemplates',
        deleteAction: 'ses:DeleteCustomVerificationEmailTemplate',
    },
    'contact-list': {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'contact-list',
        listAction: 'ses:ListContactLists',
        deleteAction: 'ses:DeleteContactList',
        data: true,
        dataReason: 'contacts and their preferences',
    },
    'export-job': {
        ...DEFAULTS,
        data: false,
        dataReason: 'a copy of data that stays',
        api: 'ses',
        arnType: 'export-job',
        listAction: 'ses:ListExportJobs',
        deleteAction: 'ses:CancelExportJob',
        taggable: false,
    },
};
const CATALOGUE = KIND_TABLE;
const KINDS = Object.keys(CATALOGUE);
const REFERENCES = [
    {
        lookup: 'ses:GetEmailIdentity',
        of: 'identity',
        to: ['configuration-set'],
        effect: 'SES rejects messages of an identity whose default configuration set does not exist',
    },
    {
        lookup: 'ses:GetConfigurationSet',
        of: 'configuration-set',
        to: ['dedicated-ip-pool', 'archive'],
        effect: 'messages with the configuration set are then sent from another pool, not archived, or rejected',
    },
    {
        lookup: 'ses:GetRuleSet',
        of: 'rule-set',
        to: ['relay', 'archive', 'address-list', 'addon-instance'],
        effect: 'the rules that name it then fail',
    },
    {
        lookup: 'ses:GetTrafficPolicy',
        of: 'traffic-policy',
        to: ['address-list', 'addon-instance'],
        effect: 'the statements that name it then fail',
    },
    {
        lookup: 'ses:GetIngressPoint',
        of: 'ingress-point',
        to: ['rule-set', 'traffic-policy'],
        effect: 'AWS then refuses the deletion, or the ingress point accepts no mail',
    },
];
const SHARED_POOLS = new Set(['ses-shared-pool', 'ses-default-dedicated-pool']);
function isAwsOwned({ kind, name }) {
    return kind === 'dedicated-ip-pool' && SHARED_POOLS.has(name);
}
function parseArn(arn) {
    const { region = '', type = '', id = '', } = /^arn:[\w-]+:ses:(?<region>[\w-]+):\d{12}:(?<type>[\w-]+)\/(?<id>.+)/s.exec(arn)?.groups ?? {};
    const kind = KINDS.find(each => CATALOGUE[each].arnType === type);
    return kind && { kind, region, name: id, id, arn, deleting: false, deletedBy: undefined };
}


/***/ }),

/***/ 5910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ij: () => (/* binding */ REGIONS),
  HP: () => (/* binding */ REGIONS_AS_OF),
  Yl: () => (/* binding */ defaultAudience),
  cc: () => (/* binding */ documentedRegions),
  Mx: () => (/* binding */ isAwsHost),
  fx: () => (/* binding */ isOptIn),
  iQ: () => (/* binding */ partitionOf),
  FP: () => (/* binding */ sesRegions)
});

;// CONCATENATED MODULE: ./model/regions.json
const regions_namespaceObject = /*#__PURE__*/JSON.parse('{"M":[{"partition":"aws","regionRegex":"^(us|eu|ap|sa|ca|me|af|il|mx)\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":["af-south-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2"]},{"partition":"aws-cn","regionRegex":"^cn\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-eusc","regionRegex":"^eusc\\\\-(de)\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":["eusc-de-east-1"]},{"partition":"aws-iso","regionRegex":"^us\\\\-iso\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-iso-b","regionRegex":"^us\\\\-isob\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-iso-e","regionRegex":"^eu\\\\-isoe\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-iso-f","regionRegex":"^us\\\\-isof\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-us-gov","regionRegex":"^us\\\\-gov\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":["us-gov-east-1","us-gov-west-1"]}]}');
;// CONCATENATED MODULE: ./model/regions.js

const REGIONS_AS_OF = '2026-11-26';
const ROLE_DOCUMENTED = new Set(['us-east-1', 'us-east-2', 'ap-southeast-2', 'ap-northeast-1', 'eu-central-1', 'eu-west-1']);
const ALWAYS_ON = new Set(`ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1
    eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2`.split(/\s+/));
const MAIL_MANAGER = ALWAYS_ON;
const REGIONS = new Map(regions_namespaceObject.M.flatMap(({ partition, sesRegions }) => sesRegions.map((name) => [
    name,
    {
        name,
        partition,
        roleDocumented: ROLE_DOCUMENTED.has(name),
        optIn: partition === 'aws' && !ALWAYS_ON.has(name),
        mailManager: MAIL_MANAGER.has(name),
    },
])));
function partitionOf(region) {
    return regions_namespaceObject.M.find(({ regionRegex }) => new RegExp(regionRegex).test(region))?.partition ?? 'aws';
}
function isOptIn(region) {
    return REGIONS.get(region)?.optIn ?? true;
}
function sesRegions(partition) {
    return [...REGIONS.values()]
        .filter(region => partition === undefined || region.partition === partition)
        .map(({ name }) => name)
        .sort();
}
function documentedRegions() {
    return [...ROLE_DOCUMENTED].sort();
}
const AWS_HOST = /^(?:vpce-[\w-]+\.)?(?:iam|sts|email|mail-manager)(?:-fips)?(?:\.(?:us-gov|global|[a-z]+(?:-[a-z]+)+-\d+))?(?:\.vpce)?\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu)|(?:c2s|csp\.hci)\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk)$/;
function isAwsHost(name) {
    return AWS_HOST.test(name);
}
function defaultAudience(partition) {
    return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}


/***/ }),

/***/ 5596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ IAM_ROLE_ARN),
/* harmony export */   Ky: () => (/* binding */ POLICY_VERSION),
/* harmony export */   P1: () => (/* binding */ SERVICE_PRINCIPAL),
/* harmony export */   Po: () => (/* binding */ MISSING_MESSAGE),
/* harmony export */   VA: () => (/* binding */ ROLE_NAME),
/* harmony export */   XZ: () => (/* binding */ ROLE_PATH),
/* harmony export */   dK: () => (/* binding */ NAMESPACES),
/* harmony export */   mF: () => (/* binding */ policyArn),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   wS: () => (/* binding */ POLICY_ACTION),
/* harmony export */   xl: () => (/* binding */ POLICY_NAME)
/* harmony export */ });
const ROLE_NAME = 'AWSServiceRoleForAmazonSES';
const MISSING_MESSAGE = `${ROLE_NAME} does not exist in this account`;
const SERVICE_PRINCIPAL = 'ses.amazonaws.com';
const ROLE_PATH = `/aws-service-role/${SERVICE_PRINCIPAL}/`;
const POLICY_NAME = 'AmazonSESServiceRolePolicy';
const POLICY_ACTION = 'cloudwatch:PutMetricData';
const NAMESPACES = ['AWS/SES', 'AWS/SES/MailManager', 'AWS/SES/Addons'];
const POLICY_VERSION = 'v1';
const IAM_ROLE_ARN = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/[\w+=,.@/-]{1,512}$/;
function roleArn({ id, partition }) {
    return `arn:${partition}:iam::${id}:role${ROLE_PATH}${ROLE_NAME}`;
}
function policyArn({ partition }) {
    return `arn:${partition}:iam::aws:policy/aws-service-role/${POLICY_NAME}`;
}


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ RULE_IDS),
/* harmony export */   Lx: () => (/* binding */ ROLE_RULE_IDS),
/* harmony export */   a$: () => (/* binding */ DEFAULT_SETTINGS),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
const DEFAULT_SETTINGS = {
    'role-exists': 'error',
    'role-path': 'error',
    'trust-policy': 'error',
    'permissions-policy': 'error',
    'extra-policies': 'warning',
    'permissions-boundary': 'warning',
    description: 'warning',
    'region-supported': 'warning',
    'sending-enabled': 'error',
    'enforcement-status': 'error',
    'production-access': 'warning',
    'identity-verified': 'error',
    'mail-from': 'error',
    dkim: 'warning',
    'identity-policy': 'warning',
    'default-configuration-set': 'error',
    'configuration-set-sending': 'error',
    'tls-required': 'off',
    'send-quota': 'error',
    'send-rate': 'error',
    'regional-delivery': 'off',
    'tenant-sending': 'error',
    recommendations: 'off',
};
const RULE_IDS = Object.keys(DEFAULT_SETTINGS);
const ROLE_RULE_IDS = RULE_IDS.slice(0, RULE_IDS.indexOf('region-supported'));
function hasEnded({ until }, now) {
    return until !== undefined && until < new Date(now).toISOString().slice(0, 10);
}


/***/ }),

/***/ 179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// UNUSED EXPORTS: guard, guardAccount, run

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./model/problem.js
var model_problem = __webpack_require__(557);
;// CONCATENATED MODULE: ./aws/connections.js





const PROXIES = { http: ['http_proxy', 'HTTP_PROXY'], https: ['https_proxy', 'HTTPS_PROXY'] };
function connections(env) {
    refuseEndpoints(env);
    const httpAgent = proxied('http', env, proxyEnv => new external_node_http_.Agent({ keepAlive: true, proxyEnv }));
    const httpsAgent = proxied('https', env, proxyEnv => new ReadyAgent({ keepAlive: true, proxyEnv }));
    return {
        httpAgent,
        httpsAgent,
        opensAhead: !(PROXIES.https.some(name => env[name]) || env['AWS_ENDPOINT_URL']?.startsWith('http:')),
        openAhead: host => httpsAgent.openAhead(host),
        close() {
            httpAgent.destroy();
            httpsAgent.destroy();
        },
    };
}
function proxied(protocol, env, make) {
    const name = PROXIES[protocol].find(each => env[each]);
    const isUnused = ['no_proxy', 'NO_PROXY'].some(each => env[each]?.trim() === '*');
    if (name === undefined || isUnused || /^https?:\/\//.test(String(env[name]))) {
        try {
            return make(isUnused ? {} : env);
        }
        catch {
        }
    }
    throw (0,model_problem/* runError */.ML)('input', `${name} is not the URL of a proxy`, 'write http://host:port or http://user:password@host:port (SOCKS does not work), with special characters of user and password percent-encoded: "@" as %40, "/" as %2F, "%" as %25');
}
function refuseEndpoints(env) {
    const isUrl = (text = '') => text === '' || /^https?:$/.test(URL.parse(text)?.protocol ?? '');
    const name = Object.keys(env).find(each => /^AWS_ENDPOINT_URL(?:_|$)/.test(each) && !isUrl(env[each]));
    if (name !== undefined && env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] !== 'true') {
        throw (0,model_problem/* runError */.ML)('input', `${name} is not the URL of an endpoint`, 'write https://host or http://host:port. The step made no call');
    }
}
class ReadyAgent extends external_node_https_.Agent {
    #ready = new Map();
    openAhead({ hostname, port = 443 }) {
        const socket = (0,external_node_tls_.connect)({ host: hostname, port, servername: (0,external_node_net_.isIP)(hostname) === 0 ? hostname : '' });
        const key = `${hostname}:${port}`;
        const ready = this.#ready.get(key) ?? new Set();
        this.#ready.set(key, ready.add(socket));
        const forget = () => {
            ready.delete(socket);
        };
        socket.unref().on('error', forget).on('close', forget);
    }
    createConnection(options, callback) {
        const ready = this.#ready.get(`${options.host}:${options.port}`);
        const [socket] = ready ?? [];
        if (socket === undefined) {
            return super.createConnection(options, callback);
        }
        ready?.delete(socket);
        return socket.ref();
    }
    destroy() {
        super.destroy();
        for (const socket of [...this.#ready.values()].flatMap(sockets => [...sockets])) {
            socket.destroy();
        }
    }
}

// EXTERNAL MODULE: ./core/clock.js
var core_clock = __webpack_require__(9808);
// EXTERNAL MODULE: ./core/facts.js
var core_facts = __webpack_require__(3753);
// EXTERNAL MODULE: external "node:querystring"
var external_node_querystring_ = __webpack_require__(1792);
// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(6759);
;// CONCATENATED MODULE: ./core/secrets.js



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
        return password === '' && userinfo.length < PIECE ? [] : [userinfo, password, (0,external_node_querystring_.unescape)(password)];
    });
}
const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/i;
function refusePlainHttp(url) {
    const { protocol, hostname = '' } = url ?? {};
    if (protocol === 'http:' && !LOOPBACK.test(hostname)) {
        throw (0,model_problem/* runError */.ML)('refused', `${(0,core_text/* sanitize */.aj)(hostname)} would get the job's ID token over plain HTTP`, 'use an https: URL in AWS_ENDPOINT_URL, or in the ACTIONS_ID_TOKEN_REQUEST_URL of the runner');
    }
}

// EXTERNAL MODULE: ./core/retry.js
var retry = __webpack_require__(1404);
;// CONCATENATED MODULE: ./github/id-token.js






const ATTEMPTS = 4;
const BETWEEN_ATTEMPTS = { least: 100, initial: 500, max: 4_000 };
const ANSWER_WITHIN = 10_000;
const LONGEST_ANSWER = 64 * 1024;
async function requestIdToken(audience, ports) {
    const { env, clock, random, signal } = ports;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: service, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (!service || !bearer) {
        throw (0,model_problem/* runError */.ML)('credentials', `\`role-to-assume\` is set, but the job cannot request an ID token: ${service ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL'} is not set`, 'give the job `permissions: { id-token: write }`. A pull request from a fork never gets it, and a reusable workflow only if its caller has it');
    }
    const url = `${service}&audience=${encodeURIComponent(audience)}`;
    refusePlainHttp(URL.parse(url));
    return (0,retry/* retry */.L5)(() => askOnce(url, bearer, ports), {
        clock,
        signal,
        budget: Number.POSITIVE_INFINITY,
        attempts: ATTEMPTS,
        delay: number => (0,retry/* backoff */.JN)(number, BETWEEN_ATTEMPTS, random),
        retryable: error => error instanceof model_problem/* RunError */.e4 && !error.problem.permanent,
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
    throw new model_problem/* RunError */.e4({
        code: 'credentials',
        message: `GitHub returned no ID token: ${(0,core_text/* sanitize */.aj)(said, 200)}`,
        advice: isGitHub
            ? 'run the job again; if the error stays, see githubstatus.com or the status of your GitHub Enterprise Server'
            : `${(0,model_problem/* networkAdvice */.B0)(said)}. The runner has to reach the host of ACTIONS_ID_TOKEN_REQUEST_URL, which GitHub Enterprise Server has too`,
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
    const [request, Agent] = url.startsWith('https:') ? [external_node_https_.request, external_node_https_.Agent] : [external_node_http_.request, external_node_http_.Agent];
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

// EXTERNAL MODULE: ../node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(1302);
;// CONCATENATED MODULE: ./github/runner.js


const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e };
function githubRunner(env) {
    const log = (line) => (0,core/* info */.pq)((0,core_text/* logLine */.BP)(line));
    const runner = {
        input: name => (env[`INPUT_${name.toUpperCase()}`] === undefined ? undefined : (0,core/* getInput */.V4)(name)),
        log,
        group(title, lines) {
            (0,core/* startGroup */.Oh)((0,core_text/* logLine */.BP)(title));
            lines.forEach(log);
            (0,core/* endGroup */.N4)();
        },
        debug: line => (0,core/* debug */.Yz)((0,core_text/* logLine */.BP)(line)),
        mask: core/* setSecret */.Pq,
        annotate: ({ severity, title, message }) => ANNOTATE[severity](message, { title }),
        output: core/* setOutput */.uH,
        async summarize(markdown) {
            await core/* summary */.z.addRaw(markdown).write();
        },
    };
    const outside = {
        ...runner,
        group: (title, lines) => [title, ...lines].forEach(log),
        debug: log,
        mask: () => undefined,
        annotate: ({ severity, title, message }) => log(`${severity}: ${title}: ${message}`),
        output: () => undefined,
        summarize: async (markdown) => (0,core_text/* plainText */.wh)(markdown).split('\n').forEach(log),
    };
    return env['GITHUB_ACTIONS'] === 'true' ? runner : outside;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./model/role.js
var role = __webpack_require__(5596);
// EXTERNAL MODULE: ./model/rules.js
var model_rules = __webpack_require__(3757);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(5910);
;// CONCATENATED MODULE: ./inputs/parse.js



class Refusal extends Error {
}
function refuse(text, accepted) {
    throw new Refusal(`"${(0,core_text/* sanitize */.aj)(text, 100)}" is not ${accepted}`);
}
function choice(...choices) {
    return text => choices.find(candidate => candidate === text) ?? refuse(text, `${(0,core_text/* oneOf */.yL)(choices)}${(0,core_text/* suggestion */.h)(text, choices)}`);
}
const parse_boolean = text => {
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
const DURATION = /^(?=.)(?:(?<h>\d{1,7})h)?(?:(?<m>\d{1,7})m)?(?:(?<s>\d{1,7})s)?$/;
function duration(minSeconds, maxSeconds) {
    return text => {
        const { h = 0, m = 0, s = 0 } = DURATION.exec(/^\d+$/.test(text) ? `${text}s` : text)?.groups ?? { s: 'not a duration' };
        const seconds = Number(h) * 3600 + Number(m) * 60 + Number(s);
        const accepted = `a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${minSeconds}s to ${maxSeconds}s`;
        return seconds >= minSeconds && seconds <= maxSeconds ? seconds * 1000 : refuse(text, accepted);
    };
}
function parseEach(texts, parse) {
    const refused = [];
    const values = texts.flatMap(text => {
        try {
            return [parse(typeof text === 'object' ? refuse(JSON.stringify(text), 'a text in a JSON array') : String(text))];
        }
        catch (error) {
            refused.push(error.message);
            return [];
        }
    });
    if (refused.length > 0) {
        throw new Refusal(refused.join('; '));
    }
    return values;
}
function list(item) {
    return text => parseEach([...new Set(jsonItems(text) ?? words(text))], item);
}
const ITEM = /#.*|(["'])(.*?)\1(?![^\s,])|([^\s,]+)/g;
function words(text) {
    return [...text.matchAll(ITEM)].flatMap(([, , quoted, word = '-']) => quoted ?? (word === '-' ? [] : word));
}
function jsonItems(text) {
    if (!/^\s*\[/.test(text)) {
        return undefined;
    }
    let items;
    try {
        items = JSON.parse(text);
    }
    catch {
        refuse(text, 'a JSON array: an item in an array needs double quotes, and no comma follows the last item');
    }
    return items.map(each => (typeof each === 'object' ? each : String(each)));
}
const ACCOUNT_ID = 'an AWS account id of 12 digits';
const parseAccountId = text => {
    const id = text.replace(/^(\d{4})-(\d{4})-(\d{4})$/, '$1$2$3');
    return /^\d{12}$/.test(id)
        ? id
        : refuse(text, /^\d{9,11}$/.test(id) ? `${ACCOUNT_ID}: put an id in quotes, because YAML drops the 0 at the start of a number` : ACCOUNT_ID);
};
function pattern(expression, accepted) {
    return text => (expression.test(text) ? text : refuse(text, accepted));
}
const NOTATIONS = [
    [/^!$/, 'an exclusion without a pattern', 'write the pattern right after the "!", such as !prod-*'],
    [/^!?arn:/, 'an ARN', 'write the name of the resource, or a pattern for it'],
    [/^!\*+$/, 'an exclusion of everything', 'exclude less, such as !prod-*'],
    [/^!!/, 'a double exclusion', 'write one "!"'],
    [/!=/, 'a comparison with !=', 'exclude a tag with !key=value, and a name with !name'],
    [/["']/, 'quotes inside a value', 'quote the whole item, or write ? for the character'],
    [/[{}]/, 'braces', 'write each alternative as an item of its own'],
    [/[[\]]/, 'brackets', 'write ? for any one character, or an item for each alternative'],
    [/^!?(?:\/|\^)|[\\|()]|\$$|=\/.*\/$/, 'a regular expression', 'write a glob, in which * is any text and ? any character'],
];
function selector(form, accepted) {
    return text => {
        const [, notation, instead] = NOTATIONS.find(([sign]) => sign.test(text)) ?? [];
        if (notation !== undefined) {
            throw new Refusal(`"${(0,core_text/* sanitize */.aj)(text, 100)}" contains ${notation}, which selectors do not support; ${instead}`);
        }
        return form.test(text.replace(/^!/, '')) ? text : refuse(text, accepted);
    };
}
function optional(parse) {
    return text => (text === '' ? undefined : parse(text));
}
const FORM = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,2}-\d{1,2}$/;
const NEW_WORD = /^(?:[a-z]{2}|central|(?:north|south)?(?:east|west)|north|south)$/;
const parseRegion = name => {
    const known = regions/* REGIONS */.ij.get(name);
    if (known !== undefined) {
        return known;
    }
    const meant = (0,core_text/* suggestion */.h)(name, (0,regions/* sesRegions */.FP)()) || (0,core_text/* suggestion */.h)(name.replace(/\d+$/, '1'), (0,regions/* sesRegions */.FP)());
    if (!FORM.test(name)) {
        refuse(name, `an AWS Region${meant || ', such as us-east-1'}`);
    }
    const partition = (0,regions/* partitionOf */.iQ)(name);
    if ((0,regions/* sesRegions */.FP)(partition).length === 0) {
        refuse(name, `a Region with Amazon SES, which the partition ${partition} does not have`);
    }
    return meant === '' || isPlausible(name) ? { name, partition } : refuse(name, `an AWS Region${meant}`);
};
function isPlausible(name) {
    const knownWords = new Set((0,regions/* sesRegions */.FP)().flatMap(region => region.split('-')));
    const words = name.split('-').slice(0, -1);
    return words.every(word => NEW_WORD.test(word) || knownWords.has(word));
}
const RULE_SETTINGS = ['error', 'warning', 'off'];
const RULE_LINE = /^(?<name>[^\s:@]+)(?:@(?<place>[^\s:@]+))?\s*:\s*(?<value>\S+)(?:\s+until\s+(?<until>\S+))?$/;
const parseRules = text => {
    const seen = new Set();
    const lines = jsonItems(text) ?? text.replaceAll(/(?<=^|\s)#.*/gm, '').split(/[\n,]/);
    const trimmed = lines.map(line => typeof line === 'string'
        ? line
            .replace(/^\s*-\s/, '')
            .replaceAll(/["']/g, '')
            .trim()
        : line);
    return parseEach(trimmed.filter(line => line !== ''), line => {
        const { name = '', place, value = '', until, } = RULE_LINE.exec(line)?.groups ??
            refuse(line, 'a line such as "dkim: off", "dkim@us-east-1: warning" or "dkim: off until 2027-01-31"');
        const rule = model_rules/* RULE_IDS */.Iu.find(id => id === name) ?? refuse(name, `a rule${(0,core_text/* suggestion */.h)(name, model_rules/* RULE_IDS */.Iu) || `; the rules are ${model_rules/* RULE_IDS */.Iu.join(', ')}`}`);
        const region = place === undefined ? undefined : parseRegion(place).name;
        if (region !== undefined && model_rules/* ROLE_RULE_IDS */.Lx.includes(rule)) {
            refuse(line, `a line for this rule: it is about the role, which all Regions share; leave out "@${region}"`);
        }
        const setting = RULE_SETTINGS.find(each => each === value) ??
            refuse(line, `a rule with a severity; severities are ${(0,core_text/* oneOf */.yL)(RULE_SETTINGS)}${(0,core_text/* suggestion */.h)(value, RULE_SETTINGS)}`);
        if (until !== undefined && !isDay(until)) {
            refuse(line, 'a line with a last day such as 2027-01-31');
        }
        const key = `${rule}${region === undefined ? '' : `@${region}`}`;
        if (seen.has(key)) {
            throw new Refusal(`"${key}" is set twice`);
        }
        seen.add(key);
        return { text: (0,core_text/* sanitize */.aj)(line, 200), rule, setting, region, until };
    });
};
function isDay(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./inputs/inputs.js





const LONGEST_JOB = 5 * 24 * 3600;
const parseRegions = list(parseRegion);
const PROTECTIONS = new Set(['dry-run', 'max-deletions', 'expected-plan', 'include-data']);
const INPUT_TABLE = {
    mode: { default: 'check', parse: choice('check', 'teardown') },
    'aws-region': { default: '', parse: parseRegions },
    'role-to-assume': { default: '', parse: optional(parseRole) },
    audience: { default: '', parse: optional(pattern(/^[\x21-\x7e]{1,1024}$/, 'an audience: up to 1024 visible characters, no spaces')) },
    'role-session-name': {
        default: '',
        parse: optional(pattern(/^[\w+=,.@-]{2,64}$/, 'a role session name: 2 to 64 letters, digits or characters of +=,.@-_')),
    },
    'role-duration-seconds': { default: '3600', parse: integer(900, 43_200) },
    'scope-session': { default: 'true', parse: parse_boolean },
    'allowed-account-ids': { default: '', parse: list(parseAccountId) },
    rules: { default: '', parse: parseRules },
    'fail-on': { default: 'error', parse: choice('error', 'warning', 'never') },
    'on-missing': { default: 'fail', parse: choice('fail', 'warn', 'create') },
    'role-description': {
        default: '',
        parse: optional(pattern(/^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/, "a description that IAM accepts: up to 1000 characters of Latin-1, for a role's description")),
    },
    'update-description': { default: 'false', parse: parse_boolean },
    identities: {
        default: '',
        parse: list(parseIdentity),
    },
    'configuration-sets': {
        default: '',
        parse: list(pattern(/^[\w-]{1,64}$/, 'the name of a configuration set: up to 64 letters, digits, "_" or "-"')),
    },
    'min-send-quota': { default: '', parse: optional(integer(0, 1_000_000_000)) },
    'min-send-rate': { default: '', parse: optional(integer(0, 1_000_000)) },
    tenants: {
        default: '',
        parse: list(pattern(/^[\w-]{1,64}$/, 'the name of an SES tenant: up to 64 letters, digits, "_" or "-"')),
    },
    'wait-timeout': { default: '0s', parse: duration(0, LONGEST_JOB) },
    'delete-resources': { default: 'none', parse: choice('none', 'blocking', 'all') },
    'resource-regions': { default: '', parse: parseRegionScope },
    'resource-names': { default: '', parse: list(selector(/^.{1,512}$/u, 'a glob of at most 512 characters')) },
    'resource-tags': { default: '', parse: list(selector(/^(?:\*|[^=]{1,128}=.{0,256})$/u, 'a tag of the form key=value, or *')) },
    'include-data': { default: 'false', parse: parse_boolean },
    'max-deletions': { default: '100', parse: integer(0, 1_000_000) },
    'dry-run': { default: 'false', parse: parse_boolean },
    'expected-plan': { default: 'any', parse: parseExpectedPlan },
    'when-in-use': { default: 'fail', parse: choice('fail', 'keep') },
    'max-attempts': { default: '8', parse: integer(1, 1000) },
    'initial-delay': { default: '5s', parse: duration(1, 3600) },
    'max-delay': { default: '2m', parse: duration(1, 3600) },
    timeout: { default: '30m', parse: duration(1, LONGEST_JOB) },
    'deletion-task-id': {
        default: '',
        parse: optional(pattern(/^task\/aws-service-role\/[\w.-]{1,128}\/[\w+=,.@-]{1,64}\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, 'a task id of the form task/aws-service-role/<service>/<role>/<uuid>')),
    },
    'job-summary': { default: 'true', parse: parse_boolean },
    'comment-on-pr': { default: 'never', parse: choice('never', 'on-failure', 'always') },
    'comment-key': { default: '', parse: (text) => text },
    'github-token': { default: '', parse: optional((text) => text) },
    'report-path': { default: '', parse: optional(pattern(/^[^\0]+$/, 'a path')) },
};
const INPUT_DEFAULTS = Object.fromEntries(Object.entries(INPUT_TABLE).map(([name, input]) => [name, input.default]));
function parseRegionScope(text) {
    return text === 'all' ? text : parseRegions(text);
}
function parseExpectedPlan(text) {
    return text === 'any' ? undefined : planDigest(text);
}
const planDigest = pattern(/^sha256:[\da-f]{64}$/, 'any, or a plan digest of the form sha256:<64 hexadecimal digits>');
function parseRole(text) {
    const groups = role/* IAM_ROLE_ARN */.$O.exec(text)?.groups;
    const { partition = '', account = '' } = groups ?? refuse(text, 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/ses-role-gate');
    return { arn: text, partition, account };
}
const IDENTITY_ARN = /^arn:aws[a-z-]*:ses:[a-z\d-]+:(?<account>\d{12}):identity\/(?<identity>.+)$/;
function parseIdentity(text) {
    const { identity = text, account } = IDENTITY_ARN.exec(text)?.groups ?? {};
    const at = identity.lastIndexOf('@') + 1;
    const name = identity.slice(0, at) + (0,core_text/* asciiName */.dr)(identity.slice(at));
    return name === '*' || /^(?=.{1,320}$)(?:[^\s@]{1,64}@)?[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(name)
        ? { name, account }
        : refuse(text, 'an SES identity: a domain, an email address, the ARN of either, or *');
}
function parseInputs(read, env, now) {
    const problems = [];
    const notes = [];
    const values = {};
    for (const [name, input] of Object.entries(INPUT_TABLE)) {
        const own = read(name);
        const given = own || input.default;
        if (own === '' && input.default !== '') {
            (PROTECTIONS.has(name) ? problems : notes).push(`\`${name}\`: ${emptyText(name, input.default)}`);
        }
        const [label, text] = name === 'aws-region' ? regionText(given, env) : [`\`${name}\``, given];
        try {
            values[name] = input.parse(text);
        }
        catch (error) {
            problems.push(`${label}: ${error.message}`);
        }
    }
    values['report-path'] ??= (0,external_node_path_.join)(env['RUNNER_TEMP'] || '.', `ses-role-gate-${(env['GITHUB_ACTION'] || 'report').replace(/[^\w-]/g, '_')}.json`);
    values['role-session-name'] ??= `ses-role-gate-${env['GITHUB_RUN_ID'] ?? 'local'}`;
    problems.push(...contradictions(values, now));
    if (problems.length > 0) {
        const { mode = 'check', 'job-summary': summary = true, 'comment-on-pr': comment = 'never' } = values;
        const { 'github-token': token, 'report-path': path } = values;
        return { problems, reporting: { mode, 'job-summary': summary, 'comment-on-pr': comment, 'github-token': token, 'report-path': path } };
    }
    const { 'aws-region': given, 'resource-regions': scope, identities } = values;
    const regions = given.map(({ name }) => name);
    const resourceRegions = scope === 'all' ? scope : scope.map(({ name }) => name);
    const inputs = {
        ...values,
        'aws-region': regions,
        'resource-regions': resourceRegions.length === 0 ? regions : resourceRegions,
        identities: [...new Set(identities.map(({ name }) => name))],
        identityAccounts: identities.flatMap(({ account }) => account ?? []),
    };
    return { inputs: inputs, notes };
}
function emptyText(name, value) {
    return PROTECTIONS.has(name)
        ? `it is empty, probably because an expression has no value, and an empty value does not turn off a safeguard; leave the input out for its default \`${value}\`, or give the expression a default: \`\${{ expression || '${value}' }}\``
        : `it is empty, so its default \`${value}\` applies`;
}
function regionText(given, env) {
    const [name, text] = ['AWS_REGION', 'AWS_DEFAULT_REGION'].map(each => [each, env[each]]).find(([, value]) => value) ?? [];
    return given !== '' || !text ? ['`aws-region`', given] : [`\`aws-region\` (from ${name})`, text];
}
function contradictions(values, now) {
    const { mode, rules, 'aws-region': regions, 'resource-regions': scope, 'role-to-assume': role, 'resource-names': names, 'resource-tags': tags, } = values;
    const partitions = [...new Set(regions?.map(({ partition }) => partition))];
    const isOff = (rule) => rules?.some(line => line.rule === rule && line.setting === 'off' && !(0,model_rules/* hasEnded */.hY)(line, now)) === true;
    const isTeardown = mode === 'teardown';
    const isUpdate = values['update-description'] === true;
    const resources = values['delete-resources'] ?? 'none';
    const selecting = (selectors = []) => selectors.filter(each => !each.startsWith('!'));
    const isAmbiguous = (selectors = []) => selecting(selectors).length > 1 && selecting(selectors).some(each => /^\*+$/.test(each));
    const alone = '"*" selects everything, and only exclusions such as "!prod-*" can be combined with it; a space or a comma in a value separates two selectors';
    const unplanned = 'needs `delete-resources: all` or `none`: what `blocking` deletes is known only once a deletion has failed';
    const checks = [
        ['aws-region', regions?.length === 0, 'no Region is set; set the input, or AWS_REGION or AWS_DEFAULT_REGION in the environment'],
        [
            'aws-region',
            partitions.length > 1,
            `a run takes Regions of one partition, and these are of ${partitions.join(' and ')}; use one step for each partition`,
        ],
        [
            'resource-regions',
            scope !== 'all' && partitions.length === 1 && scope?.some(({ partition }) => partition !== partitions[0]) === true,
            `must be Regions of the partition ${partitions[0]}, as those of \`aws-region\` are`,
        ],
        [
            'role-to-assume',
            role !== undefined && partitions.length === 1 && role.partition !== partitions[0],
            `${role?.arn} is of the partition ${role?.partition}, \`aws-region\` of ${partitions[0]}; give a role of the Regions' partition`,
        ],
        [
            'update-description',
            isUpdate && 'role-description' in values && values['role-description'] === undefined,
            'needs `role-description`, the text to set',
        ],
        [
            'on-missing',
            values['on-missing'] === 'create' && isOff('role-exists'),
            'create needs the rule role-exists, which `rules` sets to off',
        ],
        ['update-description', isUpdate && isOff('description'), 'needs the rule description, which `rules` sets to off'],
        ['initial-delay', (values['initial-delay'] ?? 0) > (values['max-delay'] ?? Number.POSITIVE_INFINITY), 'is longer than `max-delay`'],
        [
            'allowed-account-ids',
            isTeardown && values['allowed-account-ids']?.length === 0,
            'a teardown needs the ids of the accounts in which it may delete',
        ],
        [
            'delete-resources',
            isTeardown && resources !== 'none' && names !== undefined && tags !== undefined && selecting([...names, ...tags]).length === 0,
            'needs `resource-names` or `resource-tags` to say which; "*" selects everything, and an exclusion that starts with "!" selects nothing',
        ],
        ['resource-names', isTeardown && isAmbiguous(names), alone],
        ['resource-tags', isTeardown && isAmbiguous(tags), alone],
        ['expected-plan', isTeardown && resources === 'blocking' && values['expected-plan'] !== undefined, unplanned],
        ['dry-run', isTeardown && resources === 'blocking' && values['dry-run'] === true, unplanned],
    ];
    return checks.flatMap(([input, isBroken, problem]) => (isBroken ? [`\`${input}\`: ${problem}`] : []));
}

// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(4432);
;// CONCATENATED MODULE: ./run.js











function main(env, signal) {
    const { random } = Math;
    const clock = (0,core_clock/* systemClock */.ml)();
    return run({
        runner: githubRunner(env),
        env,
        clock,
        random,
        signal,
        idToken: (audience, until) => requestIdToken(audience, { env, clock, random, signal: until }),
    });
}
async function run(adapters) {
    const { clock, env } = adapters;
    const secrets = new Secrets();
    for (const secret of [adapters.runner.input('github-token'), ...secretsIn(env)].filter(each => each !== undefined)) {
        secrets.add(secret);
    }
    const runner = withoutSecrets(adapters.runner, secrets);
    const parsed = parseInputs(name => runner.input(name), env, clock.now());
    const reporting = 'inputs' in parsed ? parsed.inputs : parsed.reporting;
    let facts = (0,core_facts/* newFacts */.E3)(reporting.mode, clock.now());
    const learn = (event) => {
        facts = event === undefined ? facts : (0,core_facts/* reduce */.TS)(facts, event);
        return facts;
    };
    const around = { ...adapters, runner };
    let shared;
    let result;
    try {
        if ('problems' in parsed) {
            throw (0,model_problem/* runError */.ML)('input', `${(0,core_text/* count */.U9)(parsed.problems.length, 'input')} refused: ${parsed.problems.join('; ')}`, 'correct the inputs in `with:`. The step made no call');
        }
        const { inputs } = parsed;
        shared = connections(env);
        learn({ kind: 'regions', regions: inputs['aws-region'] });
        runner.log(`ses-role-gate ${version/* VERSION */.x}: ${inputs.mode}${inputs.mode === 'check' ? ` of ${inputs['aws-region'].join(', ')}` : ''}`);
        for (const note of parsed.notes) {
            runner.log(note);
        }
        result = await (inputs.mode === 'check' ? gate : tearDown)(inputs, { ...around, connections: shared }, learn);
    }
    catch (thrown) {
        const { endWithError } = await Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(293)]).then(__webpack_require__.bind(__webpack_require__, 9293));
        result = endWithError(facts, 'inputs' in parsed ? besideRole(thrown, parsed.inputs, env) : thrown, clock.now());
    }
    finally {
        shared?.close();
    }
    for (const host of result.otherHosts) {
        runner.log(`requests for AWS went to ${host}, which is not a host of AWS`);
    }
    const { publish } = await Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 8142));
    return publish(secrets.hideIn(result), reporting, around);
}
function besideRole(thrown, inputs, env) {
    const name = ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE'].find(each => env[each]);
    if (!(thrown instanceof model_problem/* RunError */.e4 && thrown.problem.code === 'credentials' && inputs['role-to-assume'] !== undefined && name)) {
        return thrown;
    }
    const { problem } = thrown;
    return new model_problem/* RunError */.e4({ ...problem, advice: `${problem.advice}. To use the credentials that the job has already (${name}), leave \`role-to-assume\` empty` }, { cause: thrown });
}
function withoutSecrets(runner, secrets) {
    const masked = new Set();
    return {
        ...runner,
        log: line => runner.log(secrets.hide(line)),
        group: (title, lines) => runner.group(secrets.hide(title), secrets.hideIn(lines)),
        debug: line => runner.debug(secrets.hide(line)),
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
async function gate(inputs, world, learn) {
    const { clock, random, signal, runner } = world;
    const startedAt = clock.now();
    const context = await prepare(inputs, world, signal, learn);
    const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(199), __webpack_require__.e(788)]).then(__webpack_require__.bind(__webpack_require__, 2788));
    const loadCheck = () => Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(11)]).then(__webpack_require__.bind(__webpack_require__, 8011));
    const session = await openSession(inputs, async () => (await loadCheck()).actionsOf(inputs, startedAt), context);
    enter(session, inputs, runner);
    const { account, principal, iam, ses } = session;
    learn({ kind: 'authenticated', account, principal });
    const log = (line) => runner.log(line);
    const { check } = await loadCheck();
    const ports = { account, iam, ses, startedAt, clock, random, signal, log, learn };
    const [result, { endCheck }] = await Promise.all([check(inputs, ports), loadEnding()]);
    return endCheck({ ...learn(), check: result }, inputs['fail-on'], clock.now());
}
async function loadEnding() {
    await (0,core_clock/* handleEvents */.o2)();
    const [ending] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(293)]).then(__webpack_require__.bind(__webpack_require__, 9293)), Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 8142))]);
    return ending;
}
async function tearDown(inputs, world, learn) {
    const { clock, random, runner } = world;
    const limit = (0,core_clock/* startDeadline */.db)(inputs.timeout, clock, world.signal);
    const { signal, at: deadline } = limit;
    try {
        const context = await prepare(inputs, world, signal, learn);
        const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(199), __webpack_require__.e(788)]).then(__webpack_require__.bind(__webpack_require__, 2788));
        const { teardown, teardownActions } = await Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(780)]).then(__webpack_require__.bind(__webpack_require__, 780));
        const session = await openSession(inputs, async () => teardownActions(inputs), context);
        enter(session, inputs, runner);
        const { account, principal, iam, resources, ses, expires } = session;
        learn({ kind: 'authenticated', account, principal });
        const log = (line) => runner.log(line);
        if (expires !== undefined && expires.getTime() < deadline) {
            log(`the credentials expire at ${expires.toISOString()}, before the deadline at ${new Date(deadline).toISOString()}: raise \`role-duration-seconds\`, or shorten \`timeout\``);
        }
        const result = await teardown(inputs, {
            account,
            iam,
            resources,
            ses,
            clock,
            random,
            signal,
            deadline,
            log,
            group: (title, lines) => runner.group(title, lines),
            learn,
        });
        const { endTeardown } = await Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(293)]).then(__webpack_require__.bind(__webpack_require__, 9293));
        return endTeardown({ ...learn(), teardown: result }, inputs, clock.now());
    }
    finally {
        limit.stop();
    }
}
async function prepare(inputs, world, signal, learn) {
    const { runner } = world;
    const role = inputs['role-to-assume'];
    if (role !== undefined) {
        guard(role.account, inputs);
    }
    let first = role && world.idToken(inputs.audience ?? (0,regions/* defaultAudience */.Yl)(role.partition), signal);
    first?.catch(() => undefined);
    await (0,core_clock/* handleEvents */.o2)();
    return {
        ...world,
        signal,
        mask: secret => runner.mask(secret),
        log: line => runner.log(line),
        debug: world.env['RUNNER_DEBUG'] === '1' ? line => runner.debug(line) : undefined,
        sending: ({ protocol, hostname, body }) => {
            if (!(0,regions/* isAwsHost */.Mx)(hostname)) {
                learn({ kind: 'other-host', host: (0,core_text/* sanitize */.aj)(hostname) });
            }
            if (typeof body === 'string' && body.includes('WebIdentityToken=')) {
                refusePlainHttp({ protocol, hostname });
            }
        },
        idToken(audience, until) {
            const token = first ?? world.idToken(audience, until);
            first = undefined;
            return token;
        },
    };
}
function enter({ account, principal, expires }, inputs, runner) {
    guard(account.id, inputs);
    const until = expires === undefined ? '' : `, until ${expires.toISOString()}`;
    runner.log(`acting as ${principal} in account ${account.id} (${account.partition})${until}`);
}
function guard(account, { mode, identityAccounts, 'allowed-account-ids': allowed }) {
    guardAccount(account, allowed);
    const other = identityAccounts.find(each => each !== account);
    if (mode === 'check' && other !== undefined) {
        throw (0,model_problem/* runError */.ML)('input', `\`identities\` has an ARN of account ${other}, but the run is in account ${account}: no identity was read`, 'name identities of the account that the run is in');
    }
}
function guardAccount(account, allowed) {
    if (allowed.length > 0 && !allowed.includes(account)) {
        throw (0,model_problem/* runError */.ML)('refused', `account ${account} is not in \`allowed-account-ids\` (${allowed.join(', ')}): nothing was read`, 'give the step the role of an allowed account, or add the account to `allowed-account-ids`');
    }
}


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
;