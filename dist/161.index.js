export const id = 161;
export const ids = [161];
export const modules = {

/***/ 7487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ like)
/* harmony export */ });
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


/***/ }),

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   p9: () => (/* binding */ isAwsOwned),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
function keyOf({ kind, region, name, arn }) {
    return arn ?? `${region}/${kind}/${name}`;
}
const LEAVE_TENANTS = ['ses:ListResourceTenants', 'ses:DeleteTenantResourceAssociation'];
const SETTINGS = { data: false, dataReason: 'only settings, which can be created again' };
const DEFAULTS = { otherActions: [], taggable: true, after: [], asynchronous: false };
const TABLE = {
    'multi-region-endpoint': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'multi-region-endpoint',
        listAction: 'ses:ListMultiRegionEndpoints',
        deleteAction: 'ses:DeleteMultiRegionEndpoint',
        asynchronous: true,
    },
    'ingress-point': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-ingress-point',
        listAction: 'ses:ListIngressPoints',
        deleteAction: 'ses:DeleteIngressPoint',
        asynchronous: true,
    },
    tenant: { ...DEFAULTS, ...SETTINGS, api: 'ses', arnType: 'tenant', listAction: 'ses:ListTenants', deleteAction: 'ses:DeleteTenant' },
    'rule-set': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-rule-set',
        listAction: 'ses:ListRuleSets',
        deleteAction: 'ses:DeleteRuleSet',
        after: ['ingress-point'],
    },
    'traffic-policy': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-traffic-policy',
        listAction: 'ses:ListTrafficPolicies',
        deleteAction: 'ses:DeleteTrafficPolicy',
        after: ['ingress-point'],
    },
    relay: {
        ...DEFAULTS,
        ...SETTINGS,
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
        data: false,
        dataReason: 'a filter of Mail Manager, filled from elsewhere',
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
        ...SETTINGS,
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
        ...SETTINGS,
        api: 'receiving',
        arnType: undefined,
        listAction: 'ses:ListReceiptRuleSets',
        deleteAction: 'ses:DeleteReceiptRuleSet',
        otherActions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
        taggable: false,
    },
    'receipt-filter': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'receiving',
        arnType: undefined,
        listAction: 'ses:ListReceiptFilters',
        deleteAction: 'ses:DeleteReceiptFilter',
        taggable: false,
    },
    identity: {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'identity',
        listAction: 'ses:ListEmailIdentities',
        deleteAction: 'ses:DeleteEmailIdentity',
        otherActions: LEAVE_TENANTS,
        after: ['tenant', 'multi-region-endpoint'],
    },
    'configuration-set': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'configuration-set',
        listAction: 'ses:ListConfigurationSets',
        deleteAction: 'ses:DeleteConfigurationSet',
        otherActions: LEAVE_TENANTS,
        after: ['tenant', 'identity'],
    },
    'dedicated-ip-pool': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'dedicated-ip-pool',
        listAction: 'ses:ListDedicatedIpPools',
        deleteAction: 'ses:DeleteDedicatedIpPool',
        after: ['configuration-set'],
    },
    template: {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'template',
        listAction: 'ses:ListEmailTemplates',
        deleteAction: 'ses:DeleteEmailTemplate',
        otherActions: LEAVE_TENANTS,
        after: ['tenant'],
        data: true,
        dataReason: 'the text of messages',
    },
    'custom-verification-email-template': {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'custom-verification-email-template',
        listAction: 'ses:ListCustomVerificationEmailTemplates',
        deleteAction: 'ses:DeleteCustomVerificationEmailTemplate',
        data: true,
        dataReason: 'the text of messages',
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
        ...SETTINGS,
        api: 'ses',
        arnType: 'export-job',
        listAction: 'ses:ListExportJobs',
        deleteAction: 'ses:CancelExportJob',
        taggable: false,
    },
};
const CATALOGUE = TABLE;
const KINDS = Object.keys(CATALOGUE);
const SHARED_POOLS = new Set(['ses-shared-pool', 'ses-default-dedicated-pool']);
function isAwsOwned({ kind, name }) {
    return kind === 'dedicated-ip-pool' && SHARED_POOLS.has(name);
}
function locate(arn) {
    const { region = '', type = '' } = /^arn:[\w-]+:ses:(?<region>[\w-]+):\d{12}:(?<type>[\w-]+)\//.exec(arn)?.groups ?? {};
    const kind = KINDS.find(each => CATALOGUE[each].arnType === type);
    return kind && { region, kind };
}


/***/ }),

/***/ 9161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  teardown: () => (/* binding */ teardown),
  teardownActions: () => (/* reexport */ teardownActions)
});

// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(6490);
// EXTERNAL MODULE: ./model/kinds.js
var model_kinds = __webpack_require__(9460);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(9216);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var model_regions = __webpack_require__(6059);
// EXTERNAL MODULE: ./model/role.js
var model_role = __webpack_require__(1403);
// EXTERNAL MODULE: ./core/retry.js
var retry = __webpack_require__(6151);
;// CONCATENATED MODULE: ./teardown/deletion.js



const POLLS = [500, 1_000, 2_000];
const POLL_EVERY = 3_000;
const TASK_LAG = 60_000;
const ROLE_LAG = 120_000;
const SECOND_LOOK = 1_000;
const LAST_REQUEST = 60_000;
async function insist(read, between) {
    let reading = await read();
    for (let polls = 0; reading.kind === 'unreadable'; polls++) {
        if (reading.problem.permanent) {
            throw new problem/* RunError */.e(reading.problem);
        }
        await between(reading.problem, polls);
        reading = await read();
    }
    return reading;
}
async function deleteRole(before, settings, ports) {
    const { clock } = ports;
    const deletion = new Deletion(before, settings, ports, clock.now());
    let state = settings.task === undefined ? { at: 'request' } : deletion.resume(settings.task);
    while (state.at !== 'end') {
        state = await deletion.step(state);
    }
    return state.ending;
}
class Deletion {
    #settings;
    #ports;
    #lastRequestAt;
    #roleId;
    #attempts = [];
    #number = 0;
    #waits = 0;
    constructor(before, settings, ports, startedAt) {
        this.#settings = settings;
        this.#ports = ports;
        this.#roleId = before?.id;
        this.#lastRequestAt = settings.deadline - Math.min(LAST_REQUEST, (settings.deadline - startedAt) / 4);
    }
    resume(task) {
        this.#begin(0, task);
        this.#ports.log(`going on with the deletion task ${task}`);
        return { at: 'poll', task, asked: Number.NEGATIVE_INFINITY, polls: 0 };
    }
    step(state) {
        switch (state.at) {
            case 'request':
                return this.#request();
            case 'poll':
                return this.#poll(state);
            case 'confirm':
                return this.#confirm(state);
            case 'failed':
                return this.#failed(state.usage);
        }
    }
    async #request() {
        const { clock, iam, log } = this.#ports;
        const wasThere = this.#attempts.length > 0 || this.#roleId !== undefined;
        const number = this.#number + 1;
        this.#begin(number, undefined);
        const reading = await this.#insist(() => iam.requestDeletion());
        if (reading.kind === 'absent') {
            log(`request ${number}: the role is not there`);
            return this.#look(wasThere ? 'deleted' : 'absent');
        }
        this.#amend({ task: reading.value });
        log(`request ${number}: deletion task ${reading.value}`);
        return { at: 'poll', task: reading.value, asked: clock.now(), polls: 0 };
    }
    async #poll(state) {
        const { clock, iam, log } = this.#ports;
        await this.#ports.wait(pollDelay(state.polls), `the deletion task of request ${this.#attempts.at(-1)?.number} is open`);
        const reading = await this.#insist(() => iam.deletionTask(state.task));
        if (reading.kind === 'absent') {
            return this.#purged(state);
        }
        const { status, reason, usage } = reading.value;
        if (status === 'SUCCEEDED') {
            return this.#look('deleted');
        }
        if (status !== 'FAILED') {
            return { ...state, polls: state.polls + 1 };
        }
        this.#amend({ outcome: usage.length > 0 ? 'in-use' : 'failed', reason, usage, endedAt: clock.now() });
        const role = await this.#insist(() => iam.role());
        if (role.kind === 'absent') {
            this.#amend({ outcome: 'pending', reason: undefined, usage: [], endedAt: undefined });
            return this.#look('deleted');
        }
        this.#roleId = role.value.id;
        const said = reason === undefined ? 'AWS gives no reason' : (0,core_text/* sanitize */.aj)(reason);
        log(`the deletion failed: ${said}${usage.length === 0 ? '' : `; held by ${usage.map(({ region, arn }) => `${(0,core_text/* sanitize */.aj)(arn)} (${(0,core_text/* sanitize */.aj)(region)})`).join(', ')}`}`);
        return { at: 'failed', usage };
    }
    async #purged(state) {
        const { clock, iam, log } = this.#ports;
        if ((await this.#insist(() => iam.role())).kind === 'absent') {
            return this.#look('deleted');
        }
        if (clock.now() - state.asked < TASK_LAG) {
            return { ...state, polls: state.polls + 1 };
        }
        this.#amend({ outcome: 'lost', endedAt: clock.now() });
        log(`IAM does not know the deletion task ${state.task} any more, and still shows the role: asking again`);
        return this.#again();
    }
    async #confirm(state) {
        const { clock, iam, log, wait } = this.#ports;
        const reading = await this.#insist(() => iam.role());
        if (reading.kind === 'absent') {
            await wait(SECOND_LOOK, 'looking once more whether the role is gone');
            const second = await this.#insist(() => iam.role());
            if (second.kind === 'absent') {
                this.#amend({ outcome: state.ending, endedAt: clock.now() });
                log(state.ending === 'deleted' ? 'the role is deleted: IAM does not show it any more' : 'there is no role to delete');
                return { at: 'end', ending: state.ending };
            }
            return { ...state, polls: state.polls + 1 };
        }
        if (this.#roleId !== undefined && reading.value.id !== this.#roleId) {
            this.#roleId = reading.value.id;
            this.#amend({ outcome: 'created-again', endedAt: clock.now() });
            log('SES has created the role again: something of SES still needs it');
            return { at: 'failed', usage: [] };
        }
        if (clock.now() - state.since >= ROLE_LAG) {
            this.#amend({ outcome: 'lost', endedAt: clock.now() });
            log(`IAM still shows the role ${(0,core_text/* duration */.p0)(ROLE_LAG)} after its deletion: asking again`);
            return this.#again();
        }
        await wait(pollDelay(state.polls), 'IAM still shows the role');
        return { ...state, polls: state.polls + 1 };
    }
    async #failed(usage) {
        const { random, clear } = this.#ports;
        const { initialDelay, maxDelay } = this.#settings;
        const moved = usage.length > 0 && (await clear(usage));
        if (this.#isOver() && !(moved && this.#hasRequests())) {
            return this.#end(usage);
        }
        this.#waits = moved ? 1 : this.#waits + 1;
        const left = Math.max(0, this.#lastRequestAt - this.#ports.clock.now());
        const pause = Math.min(left, (0,retry/* backoff */.J)(this.#waits, { least: 0, initial: initialDelay, max: maxDelay }, random));
        await this.#ports.wait(pause, usage.length === 0 ? 'the role could not be deleted' : 'the role is in use');
        return { at: 'request' };
    }
    #again() {
        return this.#isOver() ? this.#end([]) : { at: 'request' };
    }
    #isOver() {
        return !this.#hasRequests() || this.#ports.clock.now() >= this.#lastRequestAt;
    }
    #hasRequests() {
        return this.#number < this.#settings.maxAttempts;
    }
    #end(usage) {
        return { at: 'end', ending: usage.length > 0 ? 'in-use' : 'timed-out' };
    }
    #look(ending) {
        return { at: 'confirm', ending, since: this.#ports.clock.now(), polls: 0 };
    }
    async #insist(read) {
        return insist(read, async (problem, polls) => {
            this.#ports.log(`${problem.message}; trying again`);
            await this.#ports.wait(pollDelay(polls), 'AWS does not answer');
        });
    }
    #begin(number, task) {
        this.#number = number;
        const attempt = {
            number,
            task,
            startedAt: this.#ports.clock.now(),
            endedAt: undefined,
            outcome: 'pending',
            reason: undefined,
            usage: [],
        };
        this.#attempts = [...this.#attempts, attempt];
        this.#ports.progress(this.#attempts);
    }
    #amend(more) {
        const last = this.#attempts.at(-1);
        if (last !== undefined) {
            this.#attempts = [...this.#attempts.slice(0, -1), { ...last, ...more }];
            this.#ports.progress(this.#attempts);
        }
    }
}
function pollDelay(polls) {
    return POLLS[polls] ?? POLL_EVERY;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../node_modules/p-map/index.js
var p_map = __webpack_require__(356);
// EXTERNAL MODULE: ./core/wildcard.js
var wildcard = __webpack_require__(7487);
;// CONCATENATED MODULE: ./teardown/selector.js

function selectsName({ names, tags }, name) {
    return tags.includes('*') || names.some(glob => (0,wildcard/* like */.m)(glob, name));
}
function selectsTags({ tags: wanted }, tags) {
    return wanted.some(each => {
        const [key = '', glob = ''] = each.split(/=(.*)/s);
        const value = tags.get(key);
        return value !== undefined && (0,wildcard/* like */.m)(glob, value);
    });
}

;// CONCATENATED MODULE: ./teardown/plan.js







const TAGS_AT_ONCE = 16;
const EMPTY_PLAN = { deletions: [], kept: [], gaps: [] };
async function planRegion(region, kinds, reader, settings, wanted) {
    const deletions = [];
    const kept = [];
    const gaps = [];
    const lists = [];
    for (const kind of kinds) {
        const listed = await reader.list(kind);
        if (listed.kind === 'unreadable') {
            gaps.push({ region, kind, problem: listed.problem });
            if (['region-disabled', 'credentials'].includes(listed.problem.code)) {
                break;
            }
        }
        lists.push(listed.kind === 'found' ? once(listed.value).filter(each => !(0,model_kinds/* isAwsOwned */.p9)(each) && wanted(each)) : []);
    }
    const judged = await (0,p_map/* default */.Ay)(lists.flat(), async (resource) => ({ resource, reason: await reasonToKeep(resource, reader, settings) }), {
        concurrency: TAGS_AT_ONCE,
    });
    for (const { resource, reason } of judged) {
        if (reason === undefined) {
            deletions.push(resource);
        }
        else if (typeof reason === 'string') {
            kept.push({ resource, reason });
        }
        else {
            kept.push({ resource, reason: 'tags-unreadable' });
            gaps.push({ region, kind: resource.kind, problem: reason });
        }
    }
    return { deletions, kept, gaps };
}
function once(resources) {
    return [...new Map(resources.map(resource => [(0,model_kinds/* keyOf */.TN)(resource), resource])).values()];
}
async function reasonToKeep(resource, reader, { selectors, includeData }) {
    if (resource.going) {
        return 'going';
    }
    if (!selectsName(selectors, resource.name)) {
        if (selectors.tags.length === 0 || !model_kinds/* CATALOGUE */.yh[resource.kind].taggable) {
            return 'not-selected';
        }
        const tags = await reader.tags(resource);
        if (tags.kind === 'unreadable') {
            return tags.problem;
        }
        if (tags.kind === 'absent' || !selectsTags(selectors, tags.value)) {
            return 'not-selected';
        }
    }
    return model_kinds/* CATALOGUE */.yh[resource.kind].data && !includeData ? 'holds-data' : undefined;
}
function merge(plans) {
    return {
        deletions: plans.flatMap(({ deletions }) => deletions).toSorted(byKey),
        kept: plans.flatMap(({ kept }) => kept).toSorted((one, other) => byKey(one.resource, other.resource)),
        gaps: plans.flatMap(({ gaps }) => gaps),
    };
}
function byKey(one, other) {
    const [first, second] = [(0,model_kinds/* keyOf */.TN)(one), (0,model_kinds/* keyOf */.TN)(other)];
    if (first === second) {
        return 0;
    }
    return first < second ? -1 : 1;
}
function digest(plan, account, role) {
    const text = JSON.stringify([account.partition, account.id, role ? model_role/* ROLE_NAME */.VA : null, ...plan.deletions.map(model_kinds/* keyOf */.TN).toSorted()]);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}
function guardPlan(plan, account, role, limits) {
    const found = digest(plan, account, role);
    if (limits.expectedPlan !== undefined && limits.expectedPlan !== found) {
        throw (0,problem/* runError */.M)('refused', `the plan is not the one that was reviewed: it is ${found}, of ${(0,core_text/* count */.U9)(plan.deletions.length, 'resource')} and ${role ? 'the role' : 'no role'}; \`expected-plan\` is ${limits.expectedPlan}`, 'review the plan of this run, and set `expected-plan` to its digest');
    }
    if (plan.deletions.length > limits.maxDeletions) {
        throw (0,problem/* runError */.M)('refused', `the plan deletes ${(0,core_text/* count */.U9)(plan.deletions.length, 'resource')}, \`max-deletions\` is ${limits.maxDeletions}`, 'narrow `resource-names` or `resource-tags`, or raise `max-deletions`');
    }
}

;// CONCATENATED MODULE: ./teardown/progress.js

const BEAT = 10_000;
const PRESUMED = 1_000;
class Progress {
    #clock;
    #deadline;
    #regions = new Map();
    #doing = 'starting';
    constructor(clock, deadline) {
        this.#clock = clock;
        this.#deadline = deadline;
    }
    doing(what) {
        this.#doing = what;
    }
    expect(region, total) {
        this.#regions.set(region, { total, startedAt: this.#clock.now(), done: 0 });
    }
    count(region) {
        const progress = this.#regions.get(region);
        if (progress !== undefined) {
            progress.done += 1;
        }
    }
    async tell(log, signal) {
        while (!signal.aborted) {
            await this.#clock.sleep(BEAT, signal).catch(() => undefined);
            if (!signal.aborted) {
                log(this.line());
            }
        }
    }
    line() {
        const regions = [...this.#regions.values()];
        const total = regions.reduce((sum, each) => sum + each.total, 0);
        const done = regions.reduce((sum, each) => sum + each.done, 0);
        const timeLeft = `${(0,core_text/* duration */.p0)(Math.max(0, this.#deadline - this.#clock.now()))} until the deadline`;
        if (done === total) {
            return `${this.#doing}; ${timeLeft}`;
        }
        const rest = Math.max(...regions.map(each => this.#rest(each)));
        return `${done} of ${total} resources done, ${total - done} left, about ${(0,core_text/* duration */.p0)(rest)} at this rate; ${timeLeft}`;
    }
    #rest({ total, done, startedAt }) {
        const each = done === 0 ? PRESUMED : (this.#clock.now() - startedAt) / done;
        return (total - done) * each;
    }
}

;// CONCATENATED MODULE: ./teardown/sweep.js



const CONFLICT_TRIES = 8;
const BETWEEN_CONFLICTS = { least: 2_000, initial: 5_000, max: 60_000 };
const GOING_WITHIN = 15 * 60_000;
const BETWEEN_LOOKS = 5_000;
async function sweep(resources, ports, going = []) {
    const over = new AbortController();
    const signal = AbortSignal.any([ports.signal, over.signal]);
    const before = going.filter(({ kind, goneBy }) => model_kinds/* CATALOGUE */.yh[kind].asynchronous && goneBy === undefined);
    const lanes = [...Map.groupBy(resources, ({ region }) => region)].map(([region, own]) => {
        const earlier = before.filter(each => each.region === region);
        return new Lane(own, ports.region(region), { ...ports, signal }, earlier).run().catch((error) => {
            over.abort(error);
            throw error;
        });
    });
    await Promise.allSettled(lanes);
    await Promise.all(lanes);
}
class Lane {
    #aws;
    #ports;
    #waiting;
    #going = new Map();
    #left;
    #unsettled;
    #before;
    #lastLook = Number.NEGATIVE_INFINITY;
    constructor(resources, aws, ports, before) {
        this.#aws = aws;
        this.#ports = ports;
        const jobs = Map.groupBy(resources.map((resource) => ({ resource, tries: 0, notBefore: 0 })), ({ resource }) => resource.kind);
        this.#waiting = new Map(model_kinds/* KINDS */.GW.map(kind => [kind, jobs.get(kind) ?? []]));
        this.#left = Object.fromEntries(model_kinds/* KINDS */.GW.map(kind => [kind, jobs.get(kind)?.length ?? 0]));
        this.#unsettled = resources.length;
        for (const resource of before) {
            this.#going.set((0,model_kinds/* keyOf */.TN)(resource), { resource, since: ports.clock.now() });
            this.#left[resource.kind] += 1;
        }
        this.#before = new Set(before);
    }
    async run() {
        const { clock, signal } = this.#ports;
        while (this.#unsettled > 0) {
            signal.throwIfAborted();
            const now = clock.now();
            const job = this.#next(now);
            if (job !== undefined) {
                await this.#delete(job);
            }
            else if (this.#going.size > 0 && now >= this.#lastLook + BETWEEN_LOOKS) {
                await this.#lookAtGoing();
            }
            else {
                await clock.sleep(this.#nextTime(now) - now, signal);
            }
        }
    }
    #isLeft(kind) {
        return this.#left[kind] > 0;
    }
    #next(now) {
        for (const [kind, jobs] of this.#waiting) {
            const index = jobs.findIndex(({ notBefore }) => notBefore <= now);
            if (index >= 0 && !model_kinds/* CATALOGUE */.yh[kind].after.some(each => this.#isLeft(each))) {
                return jobs.splice(index, 1)[0];
            }
        }
        return undefined;
    }
    #nextTime(now) {
        const waits = [...this.#waiting.values()].flat().map(({ notBefore }) => notBefore);
        const looks = this.#going.size > 0 ? [this.#lastLook + BETWEEN_LOOKS] : [];
        const times = [...waits, ...looks].filter(time => time > now);
        if (times.length === 0) {
            throw new Error(`the sweep has ${(0,core_text/* count */.U9)(this.#unsettled, 'resource')} left, and nothing to wait for`);
        }
        return Math.min(...times);
    }
    async #delete(job) {
        const { clock, random } = this.#ports;
        const { resource } = job;
        const deletion = await this.#aws.delete(resource);
        switch (deletion.kind) {
            case 'gone':
                this.#settle(resource, { state: 'deleted' });
                break;
            case 'going':
                if (deletion.goneBy === undefined) {
                    this.#going.set((0,model_kinds/* keyOf */.TN)(resource), { resource, since: clock.now() });
                    this.#ports.started?.(resource);
                }
                else {
                    this.#settle(resource, { state: 'going', goneBy: deletion.goneBy });
                }
                break;
            case 'conflict':
                job.tries += 1;
                if (job.tries < CONFLICT_TRIES) {
                    job.notBefore = clock.now() + (0,retry/* backoff */.J)(job.tries, BETWEEN_CONFLICTS, random);
                    this.#waiting.get(resource.kind)?.push(job);
                    break;
                }
                this.#settle(resource, { state: 'failed', problem: deletion.problem });
                break;
            case 'failed':
                this.#settle(resource, { state: 'failed', problem: deletion.problem });
                break;
        }
    }
    async #lookAtGoing() {
        const { clock } = this.#ports;
        this.#lastLook = clock.now();
        for (const [kind, going] of Map.groupBy([...this.#going], ([, { resource }]) => resource.kind)) {
            const listed = await this.#aws.list(kind);
            const there = listed.kind === 'found' ? new Set(listed.value.map(model_kinds/* keyOf */.TN)) : undefined;
            for (const [key, { resource, since }] of going) {
                const late = clock.now() - since >= GOING_WITHIN;
                if (there !== undefined && !there.has(key)) {
                    this.#going.delete(key);
                    this.#settle(resource, { state: 'deleted' });
                }
                else if (listed.kind === 'unreadable' && (late || listed.problem.permanent)) {
                    this.#going.delete(key);
                    this.#settle(resource, { state: 'failed', problem: listed.problem });
                }
                else if (late) {
                    this.#going.delete(key);
                    this.#settle(resource, { state: 'failed', problem: stillThere(resource) });
                }
            }
        }
    }
    #settle(resource, fate) {
        this.#left[resource.kind] -= 1;
        if (!this.#before.has(resource)) {
            this.#unsettled -= 1;
            this.#ports.settled({ resource, ...fate });
        }
    }
}
function stillThere({ name }) {
    return {
        code: 'unexpected',
        message: `${(0,core_text/* sanitize */.aj)(name)} is still there ${(0,core_text/* duration */.p0)(GOING_WITHIN)} after its deletion was asked for`,
        advice: 'look at it in the SES console, and run the job again',
        permanent: false,
    };
}

;// CONCATENATED MODULE: ./teardown/actions.js

const ROLE = ['iam:DeleteServiceLinkedRole', 'iam:GetServiceLinkedRoleDeletionStatus'];
function kindsOf(mode) {
    switch (mode) {
        case 'none':
            return [];
        case 'blocking':
            return model_kinds/* KINDS */.GW.filter(kind => model_kinds/* CATALOGUE */.yh[kind].arnType !== undefined);
        case 'all':
            return model_kinds/* KINDS */.GW;
    }
}
function teardownActions(inputs) {
    const kinds = kindsOf(inputs['delete-resources']).map(kind => model_kinds/* CATALOGUE */.yh[kind]);
    const tags = kinds.length > 0 && inputs['resource-tags'].length > 0 ? ['ses:ListTagsForResource'] : [];
    const reads = ['iam:GetRole', ...kinds.map(({ listAction }) => listAction), ...tags];
    if (inputs['dry-run']) {
        return [...reads];
    }
    const deletions = kinds
        .filter(({ data }) => inputs['include-data'] || !data)
        .flatMap(({ deleteAction, otherActions }) => [deleteAction, ...otherActions]);
    return [...new Set([...reads, ...ROLE, ...deletions])];
}

;// CONCATENATED MODULE: ./teardown/teardown.js










const LISTED = 100;
async function teardown(inputs, ports) {
    const over = new AbortController();
    const run = new Teardown(inputs, ports);
    const telling = run.tell(AbortSignal.any([ports.signal, over.signal]));
    try {
        return await run.run();
    }
    finally {
        over.abort();
        await telling;
    }
}
class Teardown {
    #inputs;
    #ports;
    #progress;
    #swept = new Map();
    #result = {
        role: undefined,
        plan: EMPTY_PLAN,
        digest: undefined,
        swept: this.#swept,
        attempts: [],
        blocking: [],
        trouble: undefined,
        ending: undefined,
    };
    constructor(inputs, ports) {
        this.#inputs = inputs;
        this.#ports = ports;
        this.#progress = new Progress(ports.clock, ports.deadline);
    }
    tell(signal) {
        return this.#progress.tell(this.#ports.log, signal);
    }
    async run() {
        const { log } = this.#ports;
        const task = this.#inputs['deletion-task-id'];
        guardTask(task);
        const look = () => insist(() => this.#lookAtRole(), (problem, polls) => this.#wait(pollDelay(polls), problem.message));
        const role = await look();
        guardRole(role);
        await this.#plan();
        if (this.#inputs['dry-run']) {
            log(`dry run: ${role.kind === 'found' ? `${model_role/* ROLE_NAME */.VA} would be deleted` : 'there is no role to delete'}, and ${(0,core_text/* count */.U9)(this.#result.plan.deletions.length, 'resource')}`);
            return this.#learn({ ending: 'planned' });
        }
        await this.#sweep(this.#result.plan.deletions);
        if (role.kind === 'absent') {
            await this.#wait(SECOND_LOOK, 'looking once more whether there is a role');
        }
        const now = role.kind === 'absent' ? await look() : role;
        guardRole(now);
        if (now.kind !== role.kind && this.#inputs['delete-resources'] !== 'blocking') {
            this.#guard();
        }
        if (now.kind === 'absent' && task === undefined) {
            log('there is no role to delete');
            return this.#learn({ ending: 'absent' });
        }
        const ending = await this.#deleteRole(now.kind === 'found' ? now.value : undefined);
        const cleared = this.#result.blocking.every(({ arn }) => this.#swept.get(arn)?.state === 'deleted');
        return this.#learn(ending === 'in-use' && cleared ? { ending: 'timed-out', blocking: [] } : { ending });
    }
    async #plan() {
        const mode = this.#inputs['delete-resources'];
        if (mode !== 'all') {
            this.#ports.log(mode === 'none' ? 'no resources are deleted' : 'resources are deleted where a failed deletion of the role names them');
        }
        else {
            const regions = [...new Set([...(0,model_regions/* sesRegions */.FP)(this.#ports.account.partition), ...this.#inputs['aws-region']])];
            this.#progress.doing(`taking an inventory of ${(0,core_text/* count */.U9)(regions.length, 'Region')}`);
            const plans = await Promise.all(regions.map(region => this.#planRegion(region, model_kinds/* KINDS */.GW, () => true)));
            this.#add(merge(plans));
        }
        if (mode !== 'blocking') {
            this.#guard();
        }
    }
    #planRegion(region, kinds, wanted) {
        const settings = {
            selectors: { names: this.#inputs['resource-names'], tags: this.#inputs['resource-tags'] },
            includeData: this.#inputs['include-data'],
        };
        return planRegion(region, kinds, this.#ports.resources(region), settings, wanted);
    }
    #add(more, listed = new Set()) {
        const { log, account } = this.#ports;
        const { gaps, ...before } = this.#result.plan;
        const plan = merge([{ ...before, gaps: gaps.filter(gap => !listed.has(placeOf(gap))) }, more]);
        const digested = digest(plan, account, this.#isRolePlanned());
        this.#learn({ plan, digest: digested });
        for (const { region, kind, problem } of more.gaps) {
            log(`${kind} in ${region} could not be looked at: ${problem.message}`);
        }
        for (const { kind, name, region } of more.deletions.slice(0, LISTED)) {
            log(`to be deleted: ${kind} ${(0,core_text/* sanitize */.aj)(name)} in ${region}`);
        }
        if (more.deletions.length > LISTED) {
            log(`and ${more.deletions.length - LISTED} more, which the JSON report lists`);
        }
        log(`the plan: ${(0,core_text/* count */.U9)(plan.deletions.length, 'resource')} to delete, ${plan.kept.length} to keep; the role is ${this.#isRoleThere() ? 'to be deleted' : 'not there'}; digest ${digested}`);
    }
    #guard() {
        const { plan } = this.#result;
        const { account } = this.#ports;
        const role = this.#isRolePlanned();
        this.#learn({ digest: digest(plan, account, role) });
        guardPlan(plan, account, role, { maxDeletions: this.#inputs['max-deletions'], expectedPlan: this.#inputs['expected-plan'] });
    }
    #isRolePlanned() {
        return this.#isRoleThere() || this.#inputs['deletion-task-id'] !== undefined;
    }
    #isRoleThere() {
        return this.#result.role?.kind === 'found';
    }
    async #sweep(resources) {
        const { clock, random, signal, log } = this.#ports;
        let moved = false;
        for (const [region, own] of Map.groupBy(resources, each => each.region)) {
            this.#progress.expect(region, own.length);
        }
        await sweep(resources, {
            region: name => {
                const aws = this.#ports.resources(name);
                return { delete: resource => aws.delete(resource), list: kind => this.#notice(aws.list(kind)) };
            },
            clock,
            random,
            signal,
            started: resource => {
                this.#swept.set((0,model_kinds/* keyOf */.TN)(resource), { resource, state: 'going', goneBy: undefined });
                this.#learn({});
            },
            settled: swept => {
                moved ||= swept.state !== 'failed';
                this.#progress.count(swept.resource.region);
                this.#swept.set((0,model_kinds/* keyOf */.TN)(swept.resource), swept);
                this.#learn({});
                log(describe(swept));
                if (swept.state === 'failed' && swept.problem.code === 'credentials') {
                    throw new problem/* RunError */.e(swept.problem);
                }
            },
        }, this.#result.plan.kept.flatMap(({ resource, reason }) => (reason === 'going' ? [resource] : [])));
        return moved;
    }
    async #deleteRole(role) {
        const { iam, clock, random, signal, log, deadline } = this.#ports;
        const settings = {
            maxAttempts: this.#inputs['max-attempts'],
            initialDelay: this.#inputs['initial-delay'],
            maxDelay: this.#inputs['max-delay'],
            deadline,
            task: this.#inputs['deletion-task-id'],
        };
        return deleteRole(role, settings, {
            iam: {
                role: () => this.#lookAtRole(),
                requestDeletion: () => this.#notice(iam.requestDeletion()),
                deletionTask: id => this.#notice(iam.deletionTask(id)),
            },
            clock,
            random,
            signal,
            log,
            progress: attempts => this.#learn({ attempts, blocking: holders(attempts) }),
            wait: (milliseconds, what) => this.#wait(milliseconds, what),
            clear: usage => this.#clear(usage),
        });
    }
    async #wait(milliseconds, what) {
        const { clock, signal } = this.#ports;
        this.#progress.doing(what);
        await clock.sleep(milliseconds, signal);
    }
    async #lookAtRole() {
        const role = await this.#notice(this.#ports.iam.role());
        this.#learn({ role });
        return role;
    }
    async #notice(asked) {
        const reading = await asked;
        this.#learn({ trouble: reading.kind === 'unreadable' ? reading.problem : undefined });
        return reading;
    }
    async #clear(usage) {
        const mode = this.#inputs['delete-resources'];
        if (mode === 'none') {
            return false;
        }
        const named = new Set(usage.map(({ arn }) => arn));
        if (mode === 'blocking') {
            await this.#planBlocking(named);
        }
        const left = this.#result.plan.deletions.filter(resource => {
            const state = this.#swept.get((0,model_kinds/* keyOf */.TN)(resource))?.state;
            return resource.arn !== undefined && named.has(resource.arn) && (state === undefined || state === 'failed');
        });
        return this.#sweep(left);
    }
    async #planBlocking(named) {
        this.#progress.doing('looking at what holds the role');
        const known = new Set([...this.#result.plan.deletions, ...this.#result.plan.kept.map(({ resource }) => resource)].map(model_kinds/* keyOf */.TN));
        const fresh = [...named].filter(arn => !known.has(arn));
        const places = fresh.map(model_kinds/* locate */.x5).filter(place => place !== undefined);
        const regions = Map.groupBy(places, ({ region }) => region);
        if (regions.size > 0) {
            const wanted = new Set(fresh);
            const again = new Set(places.map(placeOf));
            const plans = await Promise.all([...regions].map(([region, own]) => this.#planRegion(region, [...new Set(own.map(({ kind }) => kind))], ({ arn = '' }) => wanted.has(arn))));
            this.#add(merge(plans), again);
        }
        this.#guard();
    }
    #learn(more) {
        this.#result = { ...this.#result, ...more };
        this.#ports.progress(this.#result);
        return this.#result;
    }
}
function holders(attempts) {
    const last = attempts.findLast(({ outcome }) => outcome !== 'pending');
    return last?.outcome === 'in-use' ? last.usage : [];
}
function placeOf({ region, kind }) {
    return `${region} ${kind}`;
}
function guardTask(task) {
    if (task !== undefined && !task.startsWith(`task/aws-service-role/${model_role/* SERVICE_PRINCIPAL */.P1}/${model_role/* ROLE_NAME */.VA}/`)) {
        throw (0,problem/* runError */.M)('refused', `\`deletion-task-id\`: ${task} is the task of another role`, `give the \`deletion-task-id\` of an earlier teardown of ${model_role/* ROLE_NAME */.VA}`);
    }
}
function guardRole(role) {
    if (role.kind === 'found' && role.value.path !== model_role/* ROLE_PATH */.XZ) {
        throw (0,problem/* runError */.M)('refused', `${(0,core_text/* sanitize */.aj)(role.value.arn)} has the role's name, but is not the service-linked role: it is not deleted`, 'look at who made it; what is not at the path of the service is yours to delete');
    }
}
function describe(swept) {
    const { kind, name, region } = swept.resource;
    const what = `${kind} ${(0,core_text/* sanitize */.aj)(name)} in ${region}`;
    switch (swept.state) {
        case 'deleted':
            return `deleted: ${what}`;
        case 'going':
            return `deleted: ${what}; AWS keeps it until ${swept.goneBy?.toISOString().slice(0, 10)}`;
        case 'failed':
            return `not deleted: ${what}: ${swept.problem.message}`;
    }
}


/***/ })

};
