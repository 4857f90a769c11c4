export const id = 9;
export const ids = [9];
export const modules = {

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
function backoff(attempt, { least, initial, max }, random) {
    const ceiling = Math.min(max, initial * 2 ** (attempt - 1));
    return least + random() * Math.max(0, ceiling - least);
}
async function retry(attempt, settings, number = 1) {
    const { budget, clock, signal, attempts, delay, retryable, free, retrying, turn } = settings;
    signal.throwIfAborted();
    await turn?.();
    const startedAt = clock.now();
    try {
        return await attempt(budget);
    }
    catch (error) {
        signal.throwIfAborted();
        if (free?.(error)) {
            return retry(attempt, settings, number);
        }
        const wait = delay(number, error);
        const left = budget - (clock.now() - startedAt) - wait;
        if (number >= attempts || left <= 0 || !retryable(error, number)) {
            throw error;
        }
        retrying?.(error);
        await clock.sleep(wait, signal);
        return retry(attempt, { ...settings, budget: left }, number + 1);
    }
}


/***/ }),

/***/ 8390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  teardown: () => (/* binding */ teardown),
  teardownActions: () => (/* binding */ teardownActions)
});

// UNUSED EXPORTS: Heartbeat

// EXTERNAL MODULE: ./core/facts.js
var facts = __webpack_require__(1819);
// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(2617);
// EXTERNAL MODULE: ./model/kinds.js
var model_kinds = __webpack_require__(7367);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(235);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var model_regions = __webpack_require__(3836);
// EXTERNAL MODULE: ./model/role.js
var model_role = __webpack_require__(9178);
// EXTERNAL MODULE: ./core/retry.js
var retry = __webpack_require__(5666);
;// CONCATENATED MODULE: ./teardown/deletion.js



const POLLS = [500, 1_000, 2_000];
const POLL_EVERY = 3_000;
const TASK_LAG = 60_000;
const ROLE_LAG = 120_000;
const SECOND_READ = 1_000;
const LAST_REQUEST = 60_000;
function begin(role, settings, now) {
    const { deadline, task } = settings;
    const lastRequestAt = deadline - Math.min(LAST_REQUEST, (deadline - now) / 4);
    const state = { settings, lastRequestAt, roleId: role?.id, attempts: [], waits: 0 };
    return task === undefined
        ? request(state, now)
        : poll(withAttempt(state, 0, task, now), { task, requestedAt: Number.NEGATIVE_INFINITY, polls: 0 }, [
            `going on with the deletion task ${task}`,
        ]);
}
function step(state, answer, moment) {
    const { now } = moment;
    switch (answer.do) {
        case 'wait':
            return answer.before.do === 'request' ? request(state, now) : { state, next: answer.before, log: [] };
        case 'request':
            return requested(state, answer.reading, now);
        case 'read-task':
            return taskRead(state, answer, answer.reading, now);
        case 'read-role':
            switch (answer.after) {
                case 'failed-task':
                    return failed(state, answer.reading, moment);
                case 'unknown-task':
                    return unknown(state, answer, answer.reading, now);
                default:
                    return deleted(state, answer, answer.reading, moment);
            }
        default:
            return pause(state, answer.usage, answer.cleared, moment);
    }
}
function request(state, now, log = []) {
    return { state: withAttempt(state, (state.attempts.at(-1)?.number ?? 0) + 1, undefined, now), next: { do: 'request' }, log };
}
function requested(state, reading, now) {
    const { number } = last(state);
    if (reading.kind === 'absent') {
        const outcome = state.attempts.length > 1 || state.roleId !== undefined ? 'deleted' : 'absent';
        return deletion_confirm(state, outcome, now, [`request ${number}: the role is not there`]);
    }
    const task = reading.value;
    return poll(amend(state, { task }), { task, requestedAt: now, polls: 0 }, [`request ${number}: deletion task ${task}`]);
}
function taskRead(state, { task, requestedAt, polls }, reading, now) {
    if (reading.kind === 'absent') {
        return { state, next: { do: 'read-role', after: 'unknown-task', task, requestedAt, polls }, log: [] };
    }
    const { status, reason, usage } = reading.value;
    switch (status) {
        case 'SUCCEEDED':
            return deletion_confirm(state, 'deleted', now);
        case 'FAILED':
            return {
                state: amend(state, { outcome: usage.length > 0 ? 'in-use' : 'failed', reason, usage, endedAt: now }),
                next: { do: 'read-role', after: 'failed-task' },
                log: [],
            };
        default:
            return poll(state, { task, requestedAt, polls: polls + 1 });
    }
}
function failed(state, reading, moment) {
    if (reading.kind === 'absent') {
        return deletion_confirm(amend(state, { outcome: 'pending', reason: undefined, usage: [], endedAt: undefined }), 'deleted', moment.now);
    }
    const { reason, usage } = last(state);
    const users = usage.map(({ region, arn }) => `${(0,core_text/* sanitize */.aj)(arn)} (${(0,core_text/* sanitize */.aj)(region)})`).join(', ');
    const said = reason === undefined ? 'AWS gives no reason' : (0,core_text/* sanitize */.aj)(reason);
    const log = [`the deletion failed: ${said}${usage.length === 0 ? '' : `; held by ${users}`}`];
    const found = { ...state, roleId: reading.value.id };
    return usage.length > 0 ? { state: found, next: { do: 'clear', usage }, log } : pause(found, usage, false, moment, log);
}
function unknown(state, { task, requestedAt, polls }, reading, now) {
    if (reading.kind === 'absent') {
        return deletion_confirm(state, 'deleted', now);
    }
    return now - requestedAt < TASK_LAG
        ? poll(state, { task, requestedAt, polls: polls + 1 })
        : lost(state, now, `IAM does not know the deletion task ${task} any more, and still shows the role: asking again`);
}
function deletion_confirm(state, outcome, now, log = []) {
    return { state, next: { do: 'read-role', after: 'deletion', outcome, since: now, polls: 0, gone: false }, log };
}
function deleted(state, { outcome, since, polls, gone }, reading, moment) {
    const { now } = moment;
    const again = (milliseconds, reason, isGone) => {
        const before = { do: 'read-role', after: 'deletion', outcome, since, polls: isGone ? polls : polls + 1, gone: isGone };
        return { state, next: { do: 'wait', milliseconds, reason, before }, log: [] };
    };
    if (reading.kind === 'absent') {
        return gone
            ? {
                state: amend(state, { outcome, endedAt: now }),
                next: { do: 'end', outcome },
                log: [outcome === 'deleted' ? 'the role is deleted: IAM does not show it any more' : 'there is no role to delete'],
            }
            : again(SECOND_READ, 'looking once more whether the role is gone', true);
    }
    const { id } = reading.value;
    if (state.roleId !== undefined && id !== state.roleId) {
        const created = amend({ ...state, roleId: id }, { outcome: 'created-again', endedAt: now });
        return pause(created, [], false, moment, ['SES has created the role again: something of SES still needs it']);
    }
    return now - since < ROLE_LAG
        ? again(pollDelay(polls), 'IAM still shows the role', false)
        : lost(state, now, `IAM still shows the role ${(0,core_text/* duration */.p0)(ROLE_LAG)} after its deletion: asking again`);
}
function lost(state, now, line) {
    const ended = amend(state, { outcome: 'lost', endedAt: now });
    return isOver(ended, now) ? end(ended, [], [line]) : request(ended, now, [line]);
}
function pause(state, usage, cleared, { now, jitter }, log = []) {
    if (isOver(state, now) && !(cleared && hasRequests(state))) {
        return end(state, usage, log);
    }
    const waits = cleared ? 1 : state.waits + 1;
    const { initialDelay, maxDelay } = state.settings;
    const delay = (0,retry/* backoff */.J)(waits, { least: 0, initial: initialDelay, max: maxDelay }, () => jitter);
    const milliseconds = Math.min(delay, Math.max(0, state.lastRequestAt - now));
    const reason = usage.length > 0 ? 'the role is in use' : 'the role could not be deleted';
    return { state: { ...state, waits }, next: { do: 'wait', milliseconds, reason, before: { do: 'request' } }, log };
}
function end(state, usage, log) {
    return { state, next: { do: 'end', outcome: usage.length > 0 ? 'in-use' : 'timed-out' }, log };
}
function isOver(state, now) {
    return !hasRequests(state) || now >= state.lastRequestAt;
}
function hasRequests(state) {
    return last(state).number < state.settings.maxAttempts;
}
function poll(state, open, log = []) {
    const reason = `the deletion task of request ${last(state).number} is open`;
    return { state, next: { do: 'wait', milliseconds: pollDelay(open.polls), reason, before: { do: 'read-task', ...open } }, log };
}
function pollDelay(polls) {
    return POLLS[polls] ?? POLL_EVERY;
}
function withAttempt(state, number, task, startedAt) {
    const attempt = { number, task, startedAt, endedAt: undefined, outcome: 'pending', reason: undefined, usage: [] };
    return { ...state, attempts: [...state.attempts, attempt] };
}
function last({ attempts }) {
    return attempts.at(-1);
}
function amend(state, more) {
    return { ...state, attempts: [...state.attempts.slice(0, -1), { ...last(state), ...more }] };
}
function readUntilAnswered(read, { clock, signal, log, waitFor }) {
    const attempt = async () => {
        const reading = await read();
        if (reading.kind === 'unreadable') {
            throw new problem/* RunError */.e(reading.problem);
        }
        return reading;
    };
    return (0,retry/* retry */.L)(attempt, {
        clock,
        signal,
        budget: Number.POSITIVE_INFINITY,
        attempts: Number.POSITIVE_INFINITY,
        delay: number => pollDelay(number - 1),
        retryable: error => error instanceof problem/* RunError */.e && !error.problem.permanent,
        retrying: error => {
            log(`${error.message}; trying again`);
            waitFor('AWS does not answer');
        },
    });
}
async function deleteRole(role, settings, ports) {
    const { clock, random, log, learn } = ports;
    let known = [];
    let current = begin(role, settings, clock.now());
    for (;;) {
        const { state, next } = current;
        for (const attempt of state.attempts.filter(each => !known.includes(each))) {
            learn({ kind: 'attempt', attempt });
        }
        known = state.attempts;
        for (const line of current.log) {
            log(line);
        }
        if (next.do === 'end') {
            return next.outcome;
        }
        const answer = await perform(next, ports);
        current = step(state, answer, { now: clock.now(), jitter: random() });
    }
}
async function perform(next, ports) {
    const { iam, clock, signal, waitFor, clear } = ports;
    switch (next.do) {
        case 'wait':
            waitFor(next.reason);
            await clock.sleep(next.milliseconds, signal);
            return next;
        case 'request':
            return { ...next, reading: await readUntilAnswered(() => iam.requestDeletion(), ports) };
        case 'read-task':
            return { ...next, reading: await readUntilAnswered(() => iam.deletionTask(next.task), ports) };
        case 'read-role':
            return { ...next, reading: await readUntilAnswered(() => iam.role(), ports) };
        case 'clear':
            return { ...next, cleared: await clear(next.usage) };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../../../work/main/node_modules/p-map/index.js
var p_map = __webpack_require__(7574);
// EXTERNAL MODULE: ./core/wildcard.js
var wildcard = __webpack_require__(4692);
;// CONCATENATED MODULE: ./teardown/plan.js







const TAGS_AT_ONCE = 16;
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
        lists.push(listed.kind === 'found' ? withoutDoubles(listed.value).filter(each => !(0,model_kinds/* isAwsOwned */.p9)(each) && wanted(each)) : []);
    }
    const decided = await (0,p_map/* default */.Ay)(lists.flat(), async (resource) => ({ resource, reason: await reasonToKeep(resource, reader, settings) }), {
        concurrency: TAGS_AT_ONCE,
    });
    for (const { resource, reason } of decided) {
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
function withoutDoubles(resources) {
    return [...new Map(resources.map(resource => [(0,model_kinds/* keyOf */.TN)(resource), resource])).values()];
}
async function reasonToKeep(resource, reader, { selectors, includeData }) {
    if (resource.deleting) {
        return 'deleting';
    }
    if (!selectsName(selectors, resource.name)) {
        if (!needsTags(resource, selectors)) {
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
function needsTags({ kind, name }, selectors) {
    return selectors.tags.length > 0 && model_kinds/* CATALOGUE */.yh[kind].taggable && !selectsName(selectors, name);
}
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

;// CONCATENATED MODULE: ./teardown/sweep.js




const CONFLICT_ATTEMPTS = 8;
const BETWEEN_CONFLICTS = { least: 2_000, initial: 5_000, max: 60_000 };
const DELETED_WITHIN = 15 * 60_000;
const BETWEEN_LISTS = 5_000;
const CONCURRENCY = 8;
async function sweep(resources, ports, earlier = []) {
    const failed = new AbortController();
    const signal = AbortSignal.any([ports.signal, failed.signal]);
    const outcomes = [];
    const ended = (outcome) => {
        outcomes.push(outcome);
        ports.learn({ kind: 'resource', outcome });
    };
    const awaited = earlier.filter(({ kind, deletedBy }) => model_kinds/* CATALOGUE */.yh[kind].asynchronous && deletedBy === undefined);
    const sweeps = [...Map.groupBy(resources, ({ region }) => region)].map(async ([region, own]) => {
        const before = awaited.filter(each => each.region === region);
        try {
            await new RegionSweep(own, ports.region(region), { ...ports, signal }, before, ended).run();
        }
        catch (error) {
            failed.abort(error);
            throw error;
        }
    });
    await Promise.allSettled(sweeps);
    await Promise.all(sweeps);
    return outcomes;
}
class RegionSweep {
    #aws;
    #ports;
    #ended;
    #waiting;
    #deleting = new Map();
    #left;
    #unfinished;
    #earlier;
    #listedAt = Number.NEGATIVE_INFINITY;
    constructor(resources, aws, ports, earlier, ended) {
        this.#aws = aws;
        this.#ports = ports;
        this.#ended = ended;
        const jobs = Map.groupBy(resources.map((resource) => ({ resource, attempts: 0, notBefore: 0 })), ({ resource }) => resource.kind);
        this.#waiting = new Map(model_kinds/* KINDS */.GW.map(kind => [kind, jobs.get(kind) ?? []]));
        this.#left = Object.fromEntries(model_kinds/* KINDS */.GW.map(kind => [kind, jobs.get(kind)?.length ?? 0]));
        this.#unfinished = resources.length;
        for (const resource of earlier) {
            this.#deleting.set((0,model_kinds/* keyOf */.TN)(resource), { resource, since: ports.clock.now() });
            this.#left[resource.kind] += 1;
        }
        this.#earlier = new Set(earlier);
    }
    async run() {
        const { clock, signal } = this.#ports;
        const running = new Set();
        const errors = [];
        while (this.#unfinished > 0 && errors.length === 0 && !signal.aborted) {
            const now = clock.now();
            const job = running.size < CONCURRENCY ? this.#next(now) : undefined;
            if (job !== undefined) {
                const deletion = this.#delete(job)
                    .catch((error) => errors.push(error))
                    .then(() => {
                    running.delete(deletion);
                });
                running.add(deletion);
            }
            else if (running.size > 0) {
                await Promise.race(running);
            }
            else if (this.#deleting.size > 0 && now >= this.#listedAt + BETWEEN_LISTS) {
                await this.#listDeleting();
            }
            else {
                await clock.sleep(this.#nextTime(now) - now, signal);
            }
        }
        await Promise.all(running);
        signal.throwIfAborted();
        if (errors.length > 0) {
            throw errors[0];
        }
    }
    #next(now) {
        for (const [kind, jobs] of this.#waiting) {
            const index = jobs.findIndex(({ notBefore }) => notBefore <= now);
            if (index >= 0 && model_kinds/* CATALOGUE */.yh[kind].after.every(each => this.#left[each] === 0)) {
                return jobs.splice(index, 1)[0];
            }
        }
        return undefined;
    }
    #nextTime(now) {
        const waits = [...this.#waiting.values()].flat().map(({ notBefore }) => notBefore);
        const lists = this.#deleting.size > 0 ? [this.#listedAt + BETWEEN_LISTS] : [];
        const times = [...waits, ...lists].filter(time => time > now);
        if (times.length === 0) {
            throw new Error(`the sweep has ${(0,core_text/* count */.U9)(this.#unfinished, 'resource')} left, and nothing to wait for`);
        }
        return Math.min(...times);
    }
    async #delete(job) {
        const { clock, random, learn } = this.#ports;
        const { resource } = job;
        const answer = await this.#aws.delete(resource);
        switch (answer.kind) {
            case 'deleted':
                this.#end({ resource, state: 'deleted' });
                break;
            case 'deleting': {
                const outcome = { resource, state: 'deleting', deletedBy: answer.deletedBy };
                if (answer.deletedBy === undefined) {
                    this.#deleting.set((0,model_kinds/* keyOf */.TN)(resource), { resource, since: clock.now() });
                    learn({ kind: 'resource', outcome });
                }
                else {
                    this.#end(outcome);
                }
                break;
            }
            case 'conflict':
                job.attempts += 1;
                if (job.attempts < CONFLICT_ATTEMPTS) {
                    job.notBefore = clock.now() + (0,retry/* backoff */.J)(job.attempts, BETWEEN_CONFLICTS, random);
                    this.#waiting.get(resource.kind)?.push(job);
                    break;
                }
                this.#end({ resource, state: 'failed', problem: answer.problem });
                break;
            case 'failed':
                this.#end({ resource, state: 'failed', problem: answer.problem });
                break;
        }
    }
    async #listDeleting() {
        const { clock } = this.#ports;
        this.#listedAt = clock.now();
        for (const [kind, deleting] of Map.groupBy([...this.#deleting], ([, { resource }]) => resource.kind)) {
            const listed = await this.#aws.list(kind);
            const shown = listed.kind === 'found' ? new Set(listed.value.map(model_kinds/* keyOf */.TN)) : undefined;
            for (const [key, { resource, since }] of deleting) {
                const late = clock.now() - since >= DELETED_WITHIN;
                if (shown !== undefined && !shown.has(key)) {
                    this.#deleting.delete(key);
                    this.#end({ resource, state: 'deleted' });
                }
                else if (listed.kind === 'unreadable' && (late || listed.problem.permanent)) {
                    this.#deleting.delete(key);
                    this.#end({ resource, state: 'failed', problem: listed.problem });
                }
                else if (late) {
                    this.#deleting.delete(key);
                    this.#end({ resource, state: 'failed', problem: stillListed(resource) });
                }
            }
        }
    }
    #end(outcome) {
        const { resource } = outcome;
        this.#left[resource.kind] -= 1;
        if (this.#earlier.has(resource)) {
            return;
        }
        this.#unfinished -= 1;
        this.#ended(outcome);
        if (outcome.state === 'failed' && outcome.problem.code === 'credentials') {
            throw new problem/* RunError */.e(outcome.problem);
        }
    }
}
function stillListed({ name }) {
    return {
        code: 'unexpected',
        message: `${(0,core_text/* sanitize */.aj)(name)} is still there ${(0,core_text/* duration */.p0)(DELETED_WITHIN)} after its deletion was asked for`,
        advice: 'look at it in the SES console, and run the job again',
        permanent: false,
    };
}

;// CONCATENATED MODULE: ./teardown/teardown.js









const LISTED = 100;
async function teardown(inputs, ports) {
    const ended = new AbortController();
    const heartbeat = new Heartbeat(ports.clock, ports.deadline);
    const beating = heartbeat.start(ports.log, AbortSignal.any([ports.signal, ended.signal]));
    try {
        return await new Teardown(inputs, ports, heartbeat).run();
    }
    finally {
        ended.abort();
        await beating;
    }
}
class Teardown {
    #inputs;
    #ports;
    #heartbeat;
    #reads;
    #known = facts/* NEW_TEARDOWN */.cQ;
    constructor(inputs, ports, heartbeat) {
        const { clock, signal, log } = ports;
        this.#inputs = inputs;
        this.#ports = ports;
        this.#heartbeat = heartbeat;
        this.#reads = { clock, signal, log, waitFor: reason => heartbeat.waitFor(reason) };
    }
    async run() {
        const { clock, signal, log } = this.#ports;
        const task = this.#inputs['deletion-task-id'];
        guardTask(task);
        const before = await this.#readRoleUntilAnswered();
        await this.#plan();
        if (this.#inputs['dry-run']) {
            log(`dry run: ${before.kind === 'found' ? `${model_role/* ROLE_NAME */.VA} would be deleted` : 'there is no role to delete'}, and ${(0,core_text/* count */.U9)(this.#known.plan.deletions.length, 'resource')}`);
            return this.#learn({ kind: 'torn-down', outcome: 'planned' });
        }
        await this.#sweep(this.#known.plan.deletions);
        let role = before;
        if (before.kind === 'absent') {
            this.#heartbeat.waitFor('looking once more whether there is a role');
            await clock.sleep(SECOND_READ, signal);
            role = await this.#readRoleUntilAnswered();
        }
        if (role.kind !== before.kind && this.#inputs['delete-resources'] !== 'blocking') {
            this.#guard();
        }
        if (role.kind === 'absent' && task === undefined) {
            log('there is no role to delete');
            return this.#learn({ kind: 'torn-down', outcome: 'absent' });
        }
        const outcome = await this.#deleteRole(role.kind === 'found' ? role.value : undefined);
        const cleared = this.#known.blocking.every(({ arn }) => this.#stateOf(arn) === 'deleted');
        return this.#learn({ kind: 'torn-down', outcome: outcome === 'in-use' && cleared ? 'timed-out' : outcome });
    }
    async #plan() {
        const mode = this.#inputs['delete-resources'];
        if (mode !== 'all') {
            this.#ports.log(mode === 'none' ? 'no resources are deleted' : 'resources are deleted where a failed deletion of the role names them');
        }
        else {
            const scope = this.#inputs['resource-regions'];
            const regions = scope === 'all' ? [...new Set([...(0,model_regions/* sesRegions */.FP)(this.#ports.account.partition), ...this.#inputs['aws-region']])] : scope;
            this.#heartbeat.waitFor(`listing the resources in ${(0,core_text/* count */.U9)(regions.length, 'Region')}`);
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
        const aws = this.#ports.resources(region);
        const heartbeat = this.#heartbeat;
        heartbeat.expect('request', region, kinds.length);
        const reader = {
            list: async (kind) => {
                const listed = await aws.list(kind);
                const found = listed.kind === 'found' ? listed.value : [];
                heartbeat.expect('request', region, found.filter(each => needsTags(each, settings.selectors)).length);
                heartbeat.count(region);
                return listed;
            },
            tags: resource => aws.tags(resource).finally(() => heartbeat.count(region)),
        };
        return planRegion(region, kinds, reader, settings, wanted).finally(() => heartbeat.end(region));
    }
    #add(more, listed = new Set()) {
        const { log } = this.#ports;
        const { gaps, ...before } = this.#known.plan;
        const plan = merge([{ ...before, gaps: gaps.filter(gap => !listed.has(placeOf(gap))) }, more]);
        const digested = this.#planned(plan);
        for (const { region, kind, problem } of more.gaps) {
            log(`${kind} in ${region} could not be looked at: ${problem.message}`);
        }
        for (const { kind, name, region } of more.deletions.slice(0, LISTED)) {
            log(`to be deleted: ${kind} ${(0,core_text/* sanitize */.aj)(name)} in ${region}`);
        }
        if (more.deletions.length > LISTED) {
            log(`and ${more.deletions.length - LISTED} more, which the JSON report lists`);
        }
        log(`the plan: ${(0,core_text/* count */.U9)(plan.deletions.length, 'resource')} to delete, ${plan.kept.length} to keep; the role is ${this.#known.role?.kind === 'found' ? 'to be deleted' : 'not there'}; digest ${digested}`);
    }
    #planned(plan) {
        const digested = digest(plan, this.#ports.account, this.#isRolePlanned());
        this.#learn({ kind: 'planned', plan, digest: digested });
        return digested;
    }
    #guard() {
        const { plan } = this.#known;
        this.#planned(plan);
        const limits = { maxDeletions: this.#inputs['max-deletions'], expectedPlan: this.#inputs['expected-plan'] };
        guardPlan(plan, this.#ports.account, this.#isRolePlanned(), limits);
    }
    #isRolePlanned() {
        return this.#known.role?.kind === 'found' || this.#inputs['deletion-task-id'] !== undefined;
    }
    async #sweep(resources) {
        const { clock, random, signal } = this.#ports;
        for (const [region, own] of Map.groupBy(resources, each => each.region)) {
            this.#heartbeat.expect('resource', region, own.length);
        }
        const region = (name) => {
            const aws = this.#ports.resources(name);
            return { delete: resource => aws.delete(resource), list: kind => this.#read(aws.list(kind)) };
        };
        const deleting = this.#known.plan.kept.flatMap(({ resource, reason }) => (reason === 'deleting' ? [resource] : []));
        const learn = (event) => {
            this.#learn(event);
            if (event.kind === 'resource') {
                this.#tell(event.outcome);
            }
        };
        const outcomes = await sweep(resources, { region, clock, random, signal, learn }, deleting);
        return outcomes.some(({ state }) => state !== 'failed');
    }
    #tell(outcome) {
        const line = lineOf(outcome);
        if (line !== undefined) {
            this.#heartbeat.count(outcome.resource.region);
            this.#ports.log(line);
        }
    }
    #deleteRole(role) {
        const { iam, random, deadline } = this.#ports;
        const settings = {
            maxAttempts: this.#inputs['max-attempts'],
            initialDelay: this.#inputs['initial-delay'],
            maxDelay: this.#inputs['max-delay'],
            deadline,
            task: this.#inputs['deletion-task-id'],
        };
        return deleteRole(role, settings, {
            ...this.#reads,
            iam: {
                role: () => this.#readRole(),
                requestDeletion: () => this.#read(iam.requestDeletion()),
                deletionTask: id => this.#read(iam.deletionTask(id)),
            },
            random,
            learn: event => this.#learn(event),
            clear: usage => this.#clear(usage),
        });
    }
    async #readRoleUntilAnswered() {
        const role = await readUntilAnswered(() => this.#readRole(), this.#reads);
        guardRole(role);
        return role;
    }
    async #readRole() {
        const role = await this.#read(this.#ports.iam.role());
        this.#learn({ kind: 'role-read', role });
        return role;
    }
    async #read(asked) {
        const reading = await asked;
        this.#learn({ kind: 'trouble', problem: reading.kind === 'unreadable' ? reading.problem : undefined });
        return reading;
    }
    async #clear(usage) {
        const mode = this.#inputs['delete-resources'];
        if (mode === 'none') {
            return false;
        }
        const named = new Set(usage.map(({ arn }) => arn));
        this.#keepOthers(named);
        if (mode === 'blocking') {
            await this.#planBlocking(named);
        }
        return this.#sweep(this.#known.plan.deletions.filter(({ arn }) => arn !== undefined && named.has(arn) && !this.#isDone(arn)));
    }
    #keepOthers(named) {
        const scope = this.#inputs['resource-regions'];
        const others = this.#unknown(named).filter(({ region }) => scope !== 'all' && !scope.includes(region));
        if (others.length > 0) {
            const kept = others.map((resource) => ({ resource, reason: 'other-region' }));
            this.#planned(merge([this.#known.plan, { ...facts/* EMPTY_PLAN */.S0, kept }]));
            this.#ports.log(`the role is in use in ${[...new Set(others.map(({ region }) => region))].join(', ')}, which \`resource-regions\` does not name: ${(0,core_text/* count */.U9)(others.length, 'resource')} kept`);
        }
    }
    #unknown(arns) {
        const { deletions, kept } = this.#known.plan;
        const known = new Set([...deletions, ...kept.map(({ resource }) => resource)].map(model_kinds/* keyOf */.TN));
        return [...arns].filter(arn => !known.has(arn)).flatMap(arn => (0,model_kinds/* parseArn */.Lw)(arn) ?? []);
    }
    async #planBlocking(named) {
        this.#heartbeat.waitFor('looking at what holds the role');
        const places = this.#unknown(named);
        const regions = Map.groupBy(places, ({ region }) => region);
        if (regions.size > 0) {
            const wanted = new Set(places.map(({ arn }) => arn));
            const plans = await Promise.all([...regions].map(([region, own]) => this.#planRegion(region, [...new Set(own.map(({ kind }) => kind))], ({ arn }) => wanted.has(arn))));
            this.#add(merge(plans), new Set(places.map(placeOf)));
        }
        this.#guard();
    }
    #isDone(arn) {
        const state = this.#stateOf(arn);
        return state !== undefined && state !== 'failed';
    }
    #stateOf(arn) {
        return this.#known.swept.find(({ resource }) => resource.arn === arn)?.state;
    }
    #learn(event) {
        this.#known = (0,facts/* reduceTeardown */.LM)(this.#known, event);
        this.#ports.learn(event);
        return this.#known;
    }
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
function lineOf(outcome) {
    const { kind, name, region } = outcome.resource;
    const resource = `${kind} ${(0,core_text/* sanitize */.aj)(name)} in ${region}`;
    switch (outcome.state) {
        case 'deleted':
            return `deleted: ${resource}`;
        case 'deleting':
            return outcome.deletedBy && `deleted: ${resource}; AWS keeps it until ${outcome.deletedBy.toISOString().slice(0, 10)}`;
        case 'failed':
            return `not deleted: ${resource}: ${outcome.problem.message}`;
    }
}
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
const INTERVAL = 10_000;
const MEASURED = 30_000;
class Heartbeat {
    #clock;
    #deadline;
    #regions = new Map();
    #unit = 'request';
    #reason = 'starting';
    constructor(clock, deadline) {
        this.#clock = clock;
        this.#deadline = deadline;
    }
    waitFor(reason) {
        this.#reason = reason;
    }
    expect(unit, region, more) {
        if (unit !== this.#unit || this.#total('total') === this.#total('done')) {
            this.#regions.clear();
            this.#unit = unit;
        }
        const tally = this.#regions.get(region) ?? { startedAt: this.#clock.now(), total: 0, done: 0, times: [] };
        tally.total += more;
        this.#regions.set(region, tally);
    }
    count(region) {
        const tally = this.#regions.get(region);
        if (tally !== undefined) {
            tally.done += 1;
            tally.times.push(this.#clock.now());
        }
    }
    end(region) {
        const tally = this.#regions.get(region);
        if (tally !== undefined) {
            tally.total = tally.done;
        }
    }
    async start(log, signal) {
        while (!signal.aborted) {
            await this.#clock.sleep(INTERVAL, signal).catch(() => undefined);
            if (!signal.aborted) {
                log(this.line());
            }
        }
    }
    line() {
        const [total, done] = [this.#total('total'), this.#total('done')];
        const timeLeft = `${(0,core_text/* duration */.p0)(Math.max(0, this.#deadline - this.#clock.now()))} until the deadline`;
        if (done === total) {
            return `${this.#reason}; ${timeLeft}`;
        }
        const progress = `${this.#unit === 'request' ? `${this.#reason}: ` : ''}${done} of ${(0,core_text/* count */.U9)(total, this.#unit)} done`;
        const estimates = [...this.#regions].map(([region, tally]) => ({ region, ...this.#estimate(tally) }));
        const [slowest] = estimates
            .filter(({ left }) => left > 0 && left < Number.POSITIVE_INFINITY)
            .toSorted((one, other) => other.left - one.left);
        return slowest === undefined
            ? `${progress}; ${timeLeft}`
            : `${progress}, at ${Number(slowest.rate.toPrecision(2))} a second in ${slowest.region}, about ${(0,core_text/* duration */.p0)(slowest.left)} left; ${timeLeft}`;
    }
    #estimate(tally) {
        const now = this.#clock.now();
        const since = Math.max(tally.startedAt, now - MEASURED);
        tally.times = tally.times.filter(time => time >= since);
        const rate = (1_000 * tally.times.length) / (now - since);
        return { rate, left: (1_000 * (tally.total - tally.done)) / rate };
    }
    #total(of) {
        return [...this.#regions.values()].reduce((sum, each) => sum + each[of], 0);
    }
}


/***/ })

};
