"use strict";
exports.id = 780;
exports.ids = [780];
exports.modules = {

/***/ 780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  teardown: () => (/* binding */ teardown),
  teardownActions: () => (/* binding */ teardownActions)
});

// UNUSED EXPORTS: Heartbeat

// EXTERNAL MODULE: ./core/facts.js
var facts = __webpack_require__(3753);
// EXTERNAL MODULE: ./core/text.js
var core_text = __webpack_require__(6759);
// EXTERNAL MODULE: ./model/kinds.js
var model_kinds = __webpack_require__(7009);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(557);
// EXTERNAL MODULE: ./model/role.js
var model_role = __webpack_require__(5596);
// EXTERNAL MODULE: ./core/retry.js
var retry = __webpack_require__(1404);
;// CONCATENATED MODULE: ./teardown/deletion.js




const POLLS = [500, 1_000, 2_000];
const POLL_EVERY = 3_000;
const TASK_LAG = 60_000;
const ROLE_LAG = 120_000;
const SECOND_READ = 1_000;
const LAST_REQUEST = 60_000;
const SAYS_IN_USE = /\bin use\b|\bactive session|\bused by\b|\buses it\b|\bis using\b/i;
function begin(role, settings, now) {
    const { deadline, task } = settings;
    const lastRequestAt = deadline - Math.min(LAST_REQUEST, (deadline - now) / 4);
    const state = { settings, lastRequestAt, roleId: role?.id, attempts: [], waits: 0 };
    return task === undefined
        ? request(state, now)
        : poll(withAttempt(state, 0, task, now), { task, requestedAt: Number.NEGATIVE_INFINITY, polls: 0 }, [
            `resuming the deletion task ${task}`,
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
                    return afterFailedTask(state, answer.reading, moment);
                case 'unknown-task':
                    return afterUnknownTask(state, answer, answer.reading, now);
                default:
                    return deleted(state, answer, answer.reading, moment);
            }
        default:
            return pause(state, answer.cleared, moment);
    }
}
function request(state, now, log = []) {
    return { state: withAttempt(state, (state.attempts.at(-1)?.number ?? 0) + 1, undefined, now), next: { do: 'request' }, log };
}
function requested(state, reading, now) {
    const { number } = last(state);
    if (reading.kind === 'absent') {
        const outcome = state.attempts.length > 1 || state.roleId !== undefined ? 'deleted' : 'absent';
        return deletion_confirm(state, outcome, now, [`request ${number}: the role does not exist`]);
    }
    const task = reading.value;
    return poll(amend(state, { task }), { task, requestedAt: now, polls: 0 }, [`request ${number}: deletion task ${task}`]);
}
function taskRead(state, { task, requestedAt, polls }, reading, now) {
    if (reading.kind === 'absent') {
        return { state, next: { do: 'read-role', after: 'unknown-task', task, requestedAt, polls }, log: [] };
    }
    const { status, reason, usage } = reading.value;
    const read = status === last(state).status ? state : amend(state, { status });
    switch (status) {
        case 'SUCCEEDED':
            return deletion_confirm(read, 'deleted', now);
        case 'FAILED': {
            const isInUse = usage.length > 0 || SAYS_IN_USE.test(reason ?? '');
            return {
                state: amend(read, { outcome: isInUse ? 'in-use' : 'failed', reason, usage, endedAt: now }),
                next: { do: 'read-role', after: 'failed-task' },
                log: [],
            };
        }
        default:
            return poll(read, { task, requestedAt, polls: polls + 1 });
    }
}
function afterFailedTask(state, reading, moment) {
    if (reading.kind === 'absent') {
        return deletion_confirm(amend(state, { outcome: 'pending', reason: undefined, usage: [], endedAt: undefined }), 'deleted', moment.now);
    }
    const { reason, usage } = last(state);
    const log = [`the deletion failed: ${(0,facts/* failureOf */.g5)({ reason, usage })}`];
    const found = { ...state, roleId: reading.value.id };
    return usage.length > 0 ? { state: found, next: { do: 'clear', usage }, log } : pause(found, false, moment, log);
}
function afterUnknownTask(state, { task, requestedAt, polls }, reading, now) {
    if (reading.kind === 'absent') {
        return deletion_confirm(state, 'deleted', now);
    }
    return now - requestedAt < TASK_LAG
        ? poll(state, { task, requestedAt, polls: polls + 1 })
        : lost(state, now, `IAM no longer knows the deletion task ${task}, but still shows the role: requesting the deletion again`);
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
            : again(SECOND_READ, 'checking again whether the role is gone', true);
    }
    const { id } = reading.value;
    if (state.roleId !== undefined && id !== state.roleId) {
        const created = amend({ ...state, roleId: id }, { outcome: 'created-again', endedAt: now });
        return pause(created, false, moment, ['SES has created the role again: something of SES still needs it']);
    }
    return now - since < ROLE_LAG
        ? again(pollDelay(polls), 'IAM still shows the role', false)
        : lost(state, now, `IAM still shows the role ${(0,core_text/* formatDuration */.a3)(ROLE_LAG)} after its deletion: requesting the deletion again`);
}
function lost(state, now, line) {
    const ended = amend(state, { outcome: 'lost', endedAt: now });
    return isOver(ended, now) ? end(ended, [line]) : request(ended, now, [line]);
}
function pause(state, cleared, { now, jitter }, log = []) {
    if (isOver(state, now) && !(cleared && hasRequests(state))) {
        return end(state, log);
    }
    const waits = cleared ? 1 : state.waits + 1;
    const { initialDelay, maxDelay } = state.settings;
    const delay = (0,retry/* backoff */.JN)(waits, { least: 0, initial: initialDelay, max: maxDelay }, () => jitter);
    const milliseconds = Math.min(delay, Math.max(0, state.lastRequestAt - now));
    const reason = last(state).outcome === 'in-use' ? 'the role is in use' : 'the role could not be deleted';
    return { state: { ...state, waits }, next: { do: 'wait', milliseconds, reason, before: { do: 'request' } }, log };
}
function end(state, log) {
    return { state, next: { do: 'end', outcome: last(state).outcome === 'in-use' ? 'in-use' : 'timed-out' }, log };
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
    const attempt = {
        number,
        task,
        status: undefined,
        startedAt,
        endedAt: undefined,
        outcome: 'pending',
        reason: undefined,
        usage: [],
    };
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
            throw new problem/* RunError */.e4(reading.problem);
        }
        return reading;
    };
    return (0,retry/* retry */.L5)(attempt, {
        clock,
        signal,
        budget: Number.POSITIVE_INFINITY,
        attempts: Number.POSITIVE_INFINITY,
        delay: number => pollDelay(number - 1),
        retryable: error => error instanceof problem/* RunError */.e4 && !error.problem.permanent,
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
// EXTERNAL MODULE: ../node_modules/p-map/index.js
var p_map = __webpack_require__(356);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(5910);
;// CONCATENATED MODULE: ./teardown/plan.js








const READS_AT_ONCE = 16;
function regionsOf(scope, given, partition) {
    return scope === 'all' ? [...new Set([...(0,regions/* sesRegions */.FP)(partition), ...given])] : scope;
}
async function planAll(regions, planned, selectors) {
    const plans = await Promise.all(regions.map(planned));
    const notes = [...endpointNotes(merge(plans), regions), ...inventoryNotes(plans, selectors)];
    return merge([...plans, { deletions: [], kept: [], gaps: [], notes }]);
}
const LIST_ORDER = ['identity', ...model_kinds/* KINDS */.GW.filter(kind => kind !== 'identity')];
async function inventory(region, reader, settings) {
    const plan = await planRegion(region, LIST_ORDER, reader, settings, () => true);
    const charges = plan.gaps.some(({ problem }) => (0,facts/* isClosed */.Lx)(problem)) ? [] : await chargesOf(region, reader);
    return { ...plan, notes: [...plan.notes, ...charges] };
}
async function planRegion(region, kinds, reader, settings, wanted) {
    const deletions = [];
    const kept = [];
    const gaps = [];
    const lists = new Map();
    for (const kind of kinds) {
        const listed = await reader.list(kind);
        lists.set(kind, listed);
        if (listed.kind === 'unreadable') {
            gaps.push({ region, kind, problem: listed.problem });
            if ((0,facts/* isClosed */.Lx)(listed.problem)) {
                break;
            }
        }
    }
    const candidates = [...lists.values()].flatMap(each => ownOf(each).filter(wanted));
    const choice = new Choice(settings, reader);
    const decided = await (0,p_map/* default */.Ay)(candidates, async (resource) => ({ resource, reason: await choice.reasonToKeep(resource) }), {
        concurrency: READS_AT_ONCE,
    });
    for (const { resource, reason } of decided) {
        if (reason === undefined) {
            deletions.push(resource);
        }
        else if (typeof reason === 'string') {
            kept.push({ resource, reason });
        }
        else {
            kept.push({ resource, reason: reason.reason });
            gaps.push({ region, kind: resource.kind, problem: reason.problem });
        }
    }
    const notes = await new SideEffects(region, deletions, reader, lists).notes();
    const { matched, allTagsRead } = choice;
    return { deletions, kept, gaps, notes, matched, allTagsRead, found: candidates.length };
}
function ownOf(listed) {
    const all = listed.kind === 'found' ? listed.value : [];
    return [...new Map(all.map(resource => [(0,model_kinds/* keyOf */.TN)(resource), resource])).values()].filter(each => !(0,model_kinds/* isAwsOwned */.p9)(each));
}
function selectorsOf({ names, tags }) {
    const of = (input, texts) => texts.map(text => ({ input, text, pattern: text.replace(/^!/, ''), excludes: text.startsWith('!') }));
    return [...of('resource-names', names), ...of('resource-tags', tags)];
}
function matchesTags(pattern, tags) {
    const [key = '', glob = ''] = pattern.split(/=(.*)/s);
    const value = tags.get(key);
    return value !== undefined && (0,core_text/* like */.mj)(glob, value);
}
function matchesName(pattern, { kind, name }) {
    return kind === 'identity' ? (0,core_text/* like */.mj)(pattern.replaceAll(/[^.@]+/g, core_text/* asciiName */.dr), name.toLowerCase()) : (0,core_text/* like */.mj)(pattern, name);
}
function needsTags({ kind, name, deleting }, { names, tags }) {
    const matching = names.filter(each => matchesName(each.replace(/^!/, ''), { kind, name }));
    const isNamed = tags.includes('*') || matching.some(each => !each.startsWith('!'));
    const isDecided = deleting || !model_kinds/* CATALOGUE */.yh[kind].taggable || matching.some(each => each.startsWith('!'));
    return !isDecided && tags.some(each => each !== '*' && each.startsWith('!') === isNamed);
}
class Choice {
    #selectors;
    #names;
    #tags;
    #all;
    #includeData;
    #reader;
    matched = new Set();
    allTagsRead = true;
    constructor({ selectors, includeData }, reader) {
        const tags = selectorsOf({ names: [], tags: selectors.tags });
        this.#selectors = selectors;
        this.#names = selectorsOf({ names: selectors.names, tags: [] });
        this.#tags = tags.filter(({ pattern }) => pattern !== '*');
        this.#all = this.#tags.length < tags.length;
        this.#includeData = includeData;
        this.#reader = reader;
    }
    async reasonToKeep(resource) {
        const { taggable } = model_kinds/* CATALOGUE */.yh[resource.kind];
        const byName = this.#match(this.#names, pattern => matchesName(pattern, resource));
        const isNamed = byName.selects || this.#all;
        if (!needsTags(resource, this.#selectors)) {
            this.allTagsRead &&= !taggable;
            return resource.deleting ? 'deleting' : byName.excludes ? 'excluded' : isNamed ? this.#reasonOfData(resource) : 'not-selected';
        }
        const tags = await this.#reader.tags(resource);
        if (tags.kind !== 'found') {
            return tags.kind === 'unreadable' ? { reason: 'tags-unreadable', problem: tags.problem } : 'not-selected';
        }
        const byTags = this.#match(this.#tags, pattern => matchesTags(pattern, tags.value));
        return byTags.excludes ? 'excluded' : isNamed || byTags.selects ? this.#reasonOfData(resource) : 'not-selected';
    }
    #match(selectors, matches) {
        const matching = selectors.filter(({ pattern }) => matches(pattern));
        for (const each of matching) {
            this.matched.add(selectorKey(each));
        }
        return { selects: matching.some(({ excludes }) => !excludes), excludes: matching.some(({ excludes }) => excludes) };
    }
    async #reasonOfData(resource) {
        const { data } = model_kinds/* CATALOGUE */.yh[resource.kind];
        if (this.#includeData || typeof data === 'boolean') {
            return data && !this.#includeData ? 'holds-data' : undefined;
        }
        const held = await this.#reader.lookUp(data, resource);
        if (held.kind === 'unreadable') {
            return { reason: 'data-unreadable', problem: held.problem };
        }
        return held.kind === 'found' && held.value.length > 0 ? 'holds-data' : undefined;
    }
}
function selectorKey({ input, text }) {
    return `${input} ${text}`;
}
function endpointNotes({ deletions, kept }, regions) {
    const senders = deletions.filter(({ kind }) => kind === 'identity' || kind === 'configuration-set');
    const notes = (endpoints, concerns, message, advice) => endpoints
        .filter(({ kind, deleting }) => kind === 'multi-region-endpoint' && !deleting)
        .flatMap(endpoint => {
        const named = [endpoint.uses].flat().filter(each => typeof each === 'string');
        return named.filter(concerns).map(other => ({
            kind: 'change',
            region: endpoint.region,
            key: `${(0,model_kinds/* keyOf */.TN)(endpoint)} ${other}`,
            message: `${titleOf(endpoint)} ${message.replace('REGION', (0,core_text/* sanitize */.aj)(other))}`,
            advice,
        }));
    });
    return [
        ...notes(deletions, region => !regions.includes(region), 'is deleted, and also sends through REGION, which `resource-regions` does not name', 'if that Region needs the endpoint, exclude it: `!PATTERN` in `resource-names`'),
        ...notes(kept.map(({ resource }) => resource), region => senders.some(each => each.region === region), 'is kept, and sends through REGION, where identities or configuration sets are deleted: messages that need one of them then fail there', 'delete the endpoint too, or exclude what it needs: `!PATTERN` in `resource-names`'),
    ];
}
function inventoryNotes(plans, selectors) {
    const found = plans.reduce((sum, each) => sum + each.found, 0);
    const matched = new Set(plans.flatMap(each => [...each.matched]));
    const off = plans.filter(({ gaps }) => gaps.some(({ problem }) => problem.code === 'region-disabled'));
    const where = `in ${(0,core_text/* count */.U9)(plans.length - off.length, 'Region')}`;
    const isKnown = ({ input }) => input === 'resource-names' || plans.every(({ allTagsRead }) => allTagsRead);
    const unmatched = plans.some(each => each.gaps.length > 0 && !off.includes(each))
        ? []
        : selectorsOf(selectors).filter(each => each.pattern !== '*' && !matched.has(selectorKey(each)) && (isKnown(each) || each.excludes));
    const isEmpty = plans.every(({ deletions }) => deletions.length === 0);
    return [
        ...(isEmpty
            ? [
                {
                    kind: 'empty',
                    region: undefined,
                    key: 'empty',
                    message: `the plan deletes no resource: ${found === 0 ? 'nothing was found' : `it keeps everything that was found, ${(0,core_text/* count */.U9)(found, 'resource')}`} ${where}`,
                    advice: 'check `resource-names`, `resource-tags` and `resource-regions`, if there should be resources to delete',
                },
            ]
            : []),
        ...(found === 0 ? [] : [...Map.groupBy(unmatched, each => `${each.input} ${each.excludes}`).values()]).map(same => {
            const [first] = same;
            const names = (0,core_text/* firstOf */.Ku)(same, NAMED, ({ text }) => `\`${(0,core_text/* sanitize */.aj)(text)}\``, more => (0,core_text/* count */.U9)(more, 'more selector'));
            return {
                kind: 'selector',
                region: undefined,
                key: selectorKey(first),
                message: `\`${first.input}\`: no resource matches ${names} (${isKnown(first) ? (0,core_text/* count */.U9)(found, 'resource') : 'of those whose tags were read,'} ${where})${first.excludes ? ', so nothing is excluded' : ''}`,
                advice: first.excludes ? `check the spelling: ${PATTERNS}` : `correct or remove the selector: ${PATTERNS}`,
            };
        }),
        ...unprotectedNote(plans, selectors),
    ];
}
function unprotectedNote(plans, { tags }) {
    const deleted = plans.flatMap(({ deletions }) => deletions.filter(({ kind }) => !model_kinds/* CATALOGUE */.yh[kind].taggable));
    if (deleted.length === 0 || !tags.some(each => each.startsWith('!'))) {
        return [];
    }
    const names = (0,core_text/* firstOf */.Ku)(deleted, NAMED, each => `${titleOf(each)} in ${each.region}`, more => (0,core_text/* count */.U9)(more, 'more resource'));
    return [
        {
            kind: 'untagged',
            region: undefined,
            key: 'untagged',
            message: `\`resource-tags\` excludes no resource that cannot have tags, and the plan deletes ${names}`,
            advice: 'exclude what has to stay by its name in `resource-names`: `!PATTERN`',
        },
    ];
}
const NAMED = 5;
const PATTERNS = 'upper and lower case differ except in identities, `*` is any text, and `?` is any character';
const BY_ACCOUNT = {
    'ses:GetEmailIdentity': async (ses, name) => named(await ses.identity(name), ({ configurationSet }) => [configurationSet]),
    'ses:GetConfigurationSet': async (ses, name) => named(await ses.configurationSet(name), ({ sendingPool, archive }) => [sendingPool, archive]),
    'ses:GetTenant': async (ses, name) => named(await ses.tenant(name), ({ suppression }) => (suppression === 'TENANT' ? [suppression] : [])),
    'ses:GetAccount': async (ses) => named(await ses.account(), ({ pricingPlan = 'NONE', vdm }) => [pricingPlan, vdm === 'ENABLED' ? 'VDM' : undefined]),
};
function named(reading, names) {
    return reading.kind === 'found' ? { kind: 'found', value: names(reading.value).filter(name => name !== undefined) } : reading;
}
function lookUpBy(ses, resources) {
    const isOfAccount = (lookup) => lookup in BY_ACCOUNT;
    return (lookup, resource) => (isOfAccount(lookup) ? BY_ACCOUNT[lookup](ses, resource?.id ?? '') : resources.lookUp(lookup, resource));
}
const LOOKUPS_AT_MOST = 100;
const titleOf = ({ kind, name }) => `the ${kind} \`${(0,core_text/* sanitize */.aj)(name)}\``;
class SideEffects {
    #region;
    #deletions;
    #reader;
    #lists;
    #notes = [];
    constructor(region, deletions, reader, lists) {
        this.#region = region;
        this.#deletions = deletions;
        this.#reader = reader;
        this.#lists = lists;
    }
    async notes() {
        for (const { lookup, of, to, effect } of model_kinds/* REFERENCES */.tf) {
            const targets = this.#deleted(to);
            const kept = targets.length === 0 ? [] : await this.#kept(of, lookup);
            await this.#lookUpEach({
                lookup,
                about: kept ?? [],
                changes: (names, referrer) => targets
                    .filter(({ id, arn, name }) => [id, arn, name].some(each => each !== undefined && names.includes(each)))
                    .map(target => changeOf(referrer, target, `names ${titleOf(target)}, which is deleted: ${effect}`)),
            });
        }
        this.#compareAddons();
        await this.#lookUpTenants();
        await this.#lookUpActiveRuleSet();
        return this.#notes;
    }
    #deleted(kinds) {
        return this.#deletions.filter(({ kind }) => kinds.includes(kind)).toSorted(byKey);
    }
    async #kept(kind, lookup) {
        const listed = this.#lists.get(kind) ?? (await this.#reader.list(kind));
        if (listed.kind === 'unreadable') {
            this.#unknown(lookup, `the kind ${kind} could not be listed: ${listed.problem.message}`, listed.problem.advice);
            return undefined;
        }
        return this.#keptOf(listed);
    }
    #keptOf(listed) {
        const deleted = new Set(this.#deletions.map(model_kinds/* keyOf */.TN));
        return ownOf(listed).filter(each => !deleted.has((0,model_kinds/* keyOf */.TN)(each)) && !each.deleting);
    }
    #compareAddons() {
        const listed = this.#lists.get('addon-instance');
        const kept = listed === undefined ? [] : this.#keptOf(listed);
        const changes = this.#deleted(['addon-subscription']).flatMap(subscription => kept
            .filter(({ uses = [] }) => uses.includes(subscription.id))
            .map(each => changeOf(each, subscription, `names ${titleOf(subscription)}, which is deleted: AWS refuses that, or the add-on stops`)));
        this.#notes.push(...changes.map(each => ({ kind: 'change', region: this.#region, ...each })));
    }
    async #lookUpTenants() {
        const lookup = 'ses:ListResourceTenants';
        const members = this.#deleted(model_kinds/* KINDS */.GW.filter(kind => model_kinds/* CATALOGUE */.yh[kind].otherActions.includes(lookup)));
        const kept = members.length === 0 ? [] : await this.#kept('tenant', lookup);
        const deleted = this.#deleted(['tenant']).map(({ name }) => name);
        await this.#lookUpEach({
            lookup,
            about: kept?.length === 0 ? [] : members,
            changes: (names, member) => names
                .filter(name => !deleted.includes(name))
                .map(name => changeOf({ kind: 'tenant', name }, member, `loses ${titleOf(member)}, which is deleted: the tenant cannot send with it any more`)),
        });
    }
    async #lookUpActiveRuleSet() {
        const sets = this.#deleted(['receipt-rule-set']);
        await this.#lookUpEach({
            lookup: 'ses:DescribeActiveReceiptRuleSet',
            about: sets.slice(0, 1),
            changes: names => sets
                .filter(({ name }) => names.includes(name))
                .map(set => ({
                key: `active ${(0,model_kinds/* keyOf */.TN)(set)}`,
                message: `${titleOf(set)} is active and is deleted: the Region then has no active receipt rule set, and SES receives no mail in it`,
                advice: 'activate another receipt rule set first, or exclude this one in `resource-names`',
            })),
        });
    }
    async #lookUpEach({ lookup, about, changes }) {
        const sorted = about.toSorted(byKey);
        const [first, others] = [sorted.slice(0, 1), sorted.slice(1, LOOKUPS_AT_MOST)];
        const read = new Set();
        let problem;
        const lookUp = async (resource) => {
            const answer = problem && (0,facts/* isClosed */.Lx)(problem) ? undefined : await this.#reader.lookUp(lookup, resource);
            if (answer?.kind === 'unreadable') {
                problem = answer.problem;
            }
            else if (answer !== undefined) {
                read.add(resource);
                const names = answer.kind === 'found' ? answer.value : [];
                this.#notes.push(...changes(names, resource).map(each => ({ kind: 'change', region: this.#region, ...each })));
            }
        };
        await (0,p_map/* default */.Ay)(first, lookUp);
        await (0,p_map/* default */.Ay)(problem?.permanent ? [] : others, lookUp, { concurrency: READS_AT_ONCE });
        const unread = sorted.filter(each => !read.has(each));
        if (unread.length > 0) {
            const reason = problem?.message ?? `a plan looks up at most ${LOOKUPS_AT_MOST} in a Region`;
            this.#unknown(lookup, `${(0,core_text/* count */.U9)(unread.length, 'resource')} of ${about.length} could not be looked up: ${reason}`, problem?.advice ?? `check whether one of them needs what the plan deletes, or narrow the selectors`, unread);
        }
    }
    #unknown(lookup, why, advice, unread = []) {
        const message = `changes to kept resources may be missing, because \`${lookup}\` did not show ${model_kinds/* LOOKUPS */.CY[lookup].names}: ${why}`;
        this.#notes.push({ kind: 'not-looked-up', region: this.#region, key: lookup, message, advice, unread: unread.map(model_kinds/* keyOf */.TN) });
    }
}
function changeOf(kept, deleted, effect) {
    return {
        key: `${kept.kind} ${kept.name} ${(0,model_kinds/* keyOf */.TN)(deleted)}`,
        message: `${titleOf(kept)} is kept, and ${effect}`,
        advice: `change ${titleOf(kept)} first, or keep both: \`!PATTERN\` in \`resource-names\` excludes what it matches`,
    };
}
const CHARGES = [
    {
        lookup: 'ses:GetAccount',
        name: 'plan',
        message: ([plan = 'NONE']) => (['NONE', 'ESSENTIALS'].includes(plan) ? undefined : `the pricing plan ${(0,core_text/* sanitize */.aj)(plan)}`),
        end: region => `run \`aws sesv2 put-account-pricing-attributes --plan NONE --region ${region}\`; the plan ends with the month`,
    },
    {
        lookup: 'ses:GetAccount',
        name: 'vdm',
        message: names => (names.includes('VDM') ? 'Virtual Deliverability Manager' : undefined),
        end: region => `run \`aws sesv2 put-account-vdm-attributes --vdm-attributes VdmEnabled=DISABLED --region ${region}\``,
    },
    {
        lookup: 'ses:GetDeliverabilityDashboardOptions',
        name: 'dashboard',
        message: names => (names.includes('ACTIVE') ? 'the deliverability dashboard' : undefined),
        end: region => `run \`aws sesv2 put-deliverability-dashboard-option --no-dashboard-enabled --region ${region}\`; the subscription ends with the month`,
    },
    {
        lookup: 'ses:GetDedicatedIps',
        name: 'ips',
        message: names => (names.length > 0 ? (0,core_text/* count */.U9)(names.length, 'dedicated IP address', 'dedicated IP addresses') : undefined),
        end: region => `delete a managed pool with \`aws sesv2 delete-dedicated-ip-pool --pool-name NAME --region ${region}\`; standard addresses are given back in the SES console`,
    },
];
function lookupsOf(mode, includeData) {
    const isDeleted = (kind) => includeData || model_kinds/* CATALOGUE */.yh[kind].data !== true;
    const lookups = new Set([
        'ses:ListResourceTenants',
        ...model_kinds/* REFERENCES */.tf.filter(({ to }) => to.some(isDeleted)).map(({ lookup }) => lookup),
        ...(includeData ? [] : model_kinds/* KINDS */.GW.flatMap(kind => dataLookup(kind) ?? [])),
        ...(mode === 'all' ? ['ses:DescribeActiveReceiptRuleSet', ...CHARGES.map(({ lookup }) => lookup)] : []),
    ]);
    return mode === 'none' ? [] : [...lookups];
}
function dataLookup(kind) {
    const { data } = model_kinds/* CATALOGUE */.yh[kind];
    return typeof data === 'string' ? data : undefined;
}
async function chargesOf(region, reader) {
    const lookups = [...new Set(CHARGES.map(({ lookup }) => lookup))];
    const answers = new Map(await (0,p_map/* default */.Ay)(lookups, async (lookup) => [lookup, await reader.lookUp(lookup)]));
    const unread = [...answers].flatMap(([lookup, answer]) => answer.kind === 'unreadable'
        ? [
            {
                key: lookup,
                message: `not known, because \`${lookup}\` did not show ${model_kinds/* LOOKUPS */.CY[lookup].names}: ${answer.problem.message}`,
                advice: answer.problem.advice,
            },
        ]
        : []);
    const charges = CHARGES.flatMap(({ lookup, name, message, end }) => {
        const answer = answers.get(lookup);
        const charge = answer?.kind === 'found' ? message(answer.value) : undefined;
        return charge === undefined ? [] : [{ key: `${name} ${charge}`, message: charge, advice: end(region) }];
    });
    return [...charges, ...unread].map(each => ({ kind: 'charge', region, ...each }));
}
function merge(plans) {
    const notes = plans.flatMap(each => each.notes);
    return {
        deletions: plans.flatMap(({ deletions }) => deletions).toSorted(byKey),
        kept: plans.flatMap(({ kept }) => kept).toSorted((one, other) => byKey(one.resource, other.resource)),
        gaps: plans.flatMap(({ gaps }) => gaps),
        notes: [...new Map(notes.map(note => [noteKey(note), note])).values()],
    };
}
function noteKey({ kind, region = '', key, unread = [] }) {
    return [kind, region, key, ...(unread.length > 0 ? [JSON.stringify(unread)] : [])].join(' ');
}
function byKey(one, other) {
    const [first, second] = [(0,model_kinds/* keyOf */.TN)(one), (0,model_kinds/* keyOf */.TN)(other)];
    if (first === second) {
        return 0;
    }
    return first < second ? -1 : 1;
}
function digest(plan, account, role) {
    const unread = plan.kept.filter(({ reason }) => reason === 'tags-unreadable' || reason === 'data-unreadable');
    const parts = {
        gaps: plan.gaps.map(({ region, kind, problem }) => `${region}/${(0,facts/* isClosed */.Lx)(problem) ? '*' : kind}`),
        unread: unread.map(({ resource }) => (0,model_kinds/* keyOf */.TN)(resource)),
        notes: plan.notes.filter(({ kind }) => kind === 'change' || kind === 'not-looked-up').map(noteKey),
    };
    const more = Object.entries(parts).flatMap(([part, keys]) => (keys.length === 0 ? [] : [[part, ...[...new Set(keys)].toSorted()]]));
    const text = JSON.stringify([account.partition, account.id, role ? model_role/* ROLE_NAME */.VA : null, ...plan.deletions.map(model_kinds/* keyOf */.TN).toSorted(), ...more]);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}
function guardPlan(plan, account, role, limits) {
    const found = digest(plan, account, role);
    if (limits.expectedPlan !== undefined && limits.expectedPlan !== found) {
        throw (0,problem/* runError */.ML)('refused', `the plan differs from the reviewed plan: it has ${contents(plan, role)}, and its digest is ${found}; \`expected-plan\` is ${limits.expectedPlan}`, 'review the plan of this run, and set `expected-plan` to its digest');
    }
    if (plan.deletions.length > limits.maxDeletions) {
        throw (0,problem/* runError */.ML)('refused', `the plan deletes ${(0,core_text/* count */.U9)(plan.deletions.length, 'resource')}, \`max-deletions\` is ${limits.maxDeletions}`, 'narrow `resource-names` or `resource-tags`, or raise `max-deletions`');
    }
}
function contents({ deletions, gaps, notes }, role) {
    const changes = notes.filter(({ kind }) => kind === 'change').length;
    return [
        (0,core_text/* count */.U9)(deletions.length, 'resource'),
        ...(changes > 0 ? [(0,core_text/* count */.U9)(changes, 'change to a kept resource', 'changes to kept resources')] : []),
        ...(gaps.length > 0 ? [(0,core_text/* count */.U9)(gaps.length, 'gap')] : []),
        `and ${role ? 'the role' : 'no role'}`,
    ]
        .join(', ')
        .replace(/, and/, ' and');
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
        ports.ended(outcome.resource);
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
        finally {
            ports.regionEnded(region);
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
        const refused = (problem) => ({ resource, state: 'failed', problem: advised(problem) });
        const answer = await this.#aws.delete(resource).catch((error) => {
            if (error instanceof problem/* RunError */.e4 && error.cause instanceof problem/* RunError */.e4) {
                learn({ kind: 'resource', outcome: refused(error.cause.problem) });
            }
            throw error;
        });
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
                    job.notBefore = clock.now() + (0,retry/* backoff */.JN)(job.attempts, BETWEEN_CONFLICTS, random);
                    learn({ kind: 'resource', outcome: refused(answer.problem) });
                    this.#waiting.get(resource.kind)?.push(job);
                    break;
                }
                this.#end(refused(answer.problem));
                break;
            case 'failed':
                this.#end(refused(answer.problem));
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
            throw new problem/* RunError */.e4(outcome.problem);
        }
    }
}
const DELETION_REFUSALS = [
    [/configuration.?set.*associat|associat.*configuration.?set/i, 'remove the resource from the configuration set, or select the set too'],
    [
        /DeleteDedicatedIpPool\b.*\b(?:contain|ha[sd]|have|hold|assign).*\bips?\b/i,
        'move the addresses to another pool under "Dedicated IPs" in the SES console, or ask AWS Support to release them',
    ],
    [/not (?:supported|available) in|unsupported/i, 'the feature is not in this Region: leave the Region out of `resource-regions`'],
    [/$/, "resolve what AWS's message names in the SES console, and run the job again: without a change, AWS gives the same answer"],
];
function advised(problem) {
    const [, advice] = DELETION_REFUSALS.find(([words]) => words.test(problem.message));
    return problem.code === 'unexpected' && problem.permanent ? { ...problem, advice } : problem;
}
function stillListed({ name }) {
    return {
        code: 'unexpected',
        message: `${(0,core_text/* sanitize */.aj)(name)} still exists ${(0,core_text/* formatDuration */.a3)(DELETED_WITHIN)} after the request for its deletion`,
        advice: 'check it in the SES console, and run the job again',
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
            this.#heartbeat.waitFor('checking again whether there is a role');
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
        return this.#learn({ kind: 'torn-down', outcome: outcome === 'in-use' && (0,facts/* isCleared */.dP)(this.#known) ? 'timed-out' : outcome });
    }
    async #plan() {
        const mode = this.#inputs['delete-resources'];
        if (mode !== 'all') {
            this.#ports.log(mode === 'none'
                ? 'no resources are deleted'
                : 'if the deletion of the role fails, the teardown deletes the resources that AWS names');
        }
        else {
            const regions = regionsOf(this.#inputs['resource-regions'], this.#inputs['aws-region'], this.#ports.account.partition);
            const settings = this.#planSettings();
            this.#heartbeat.waitFor(`listing the resources in ${(0,core_text/* count */.U9)(regions.length, 'Region')}`);
            const planned = async (region) => this.#required(await inventory(region, this.#reader(region, model_kinds/* KINDS */.GW), settings).finally(() => this.#heartbeat.end(region)));
            this.#add(await planAll(regions, planned, settings.selectors));
            this.#ports.signal.throwIfAborted();
        }
        if (mode !== 'blocking') {
            this.#guard();
        }
    }
    #planSettings() {
        return {
            selectors: { names: this.#inputs['resource-names'], tags: this.#inputs['resource-tags'] },
            includeData: this.#inputs['include-data'],
        };
    }
    #required(plan) {
        const isNamed = (region) => this.#inputs['resource-regions'] !== 'all' ||
            this.#inputs['delete-resources'] === 'blocking' ||
            this.#inputs['aws-region'].includes(region);
        const gaps = plan.gaps.map(gap => gap.problem.code === 'region-disabled' ? { ...gap, ignored: !isNamed(gap.region) } : { ...gap, problem: advised(gap.problem) });
        return { ...plan, gaps };
    }
    #reader(region, kinds) {
        const aws = this.#ports.resources(region);
        const lookUp = lookUpBy(this.#ports.ses(region), aws);
        const heartbeat = this.#heartbeat;
        const { selectors } = this.#planSettings();
        const counted = (answer) => answer.finally(() => heartbeat.count(region));
        const expected = (answer) => {
            heartbeat.expect('request', region, 1);
            return counted(answer);
        };
        heartbeat.expect('request', region, kinds.length);
        let closed;
        return {
            list: async (kind) => {
                const listed = await this.#forPlan(listRequest(kind, region), aws.list(kind));
                const found = listed.kind === 'found' ? listed.value : [];
                const more = kinds.includes(kind) ? found.filter(each => needsTags(each, selectors)).length : 1;
                heartbeat.expect('request', region, more);
                heartbeat.count(region);
                closed = listed.kind !== 'found' && (closed ?? kind === 'identity');
                return listed.kind === 'unreadable' && closed ? { ...listed, problem: regionDenied(listed.problem, region) } : listed;
            },
            tags: resource => counted(this.#forPlan(`ses:ListTagsForResource in ${region}`, aws.tags(resource))),
            lookUp: (lookup, resource) => expected(this.#forPlan(`${lookup} in ${region}`, lookUp(lookup, resource))),
        };
    }
    #add(more, listed = new Set()) {
        const { log, group } = this.#ports;
        const { gaps, ...before } = this.#known.plan;
        const plan = merge([{ ...before, gaps: gaps.filter(gap => !listed.has(placeOf(gap))) }, more]);
        const digested = this.#planned(plan);
        const gapLines = (0,facts/* gapsByCause */._0)(more.gaps).map(lineOfGaps);
        if (gapLines.length > 0) {
            group(`Not listed, for ${(0,core_text/* count */.U9)(gapLines.length, 'reason')}`, gapLines);
        }
        const lines = more.deletions.slice(0, LISTED).map(({ kind, name, region }) => `to be deleted: ${kind} ${(0,core_text/* sanitize */.aj)(name)} in ${region}`);
        const others = more.deletions.length - lines.length;
        if (lines.length > 0) {
            group(`To be deleted: ${(0,core_text/* count */.U9)(more.deletions.length, 'resource')}`, [
                ...lines,
                ...(others > 0 ? [`and ${others} more, which the JSON report lists`] : []),
            ]);
        }
        for (const same of (0,facts/* notesByKey */.Qw)(more.notes).slice(0, LISTED)) {
            log(lineOfNotes(same));
        }
        log(`the plan: ${(0,core_text/* count */.U9)(plan.deletions.length, 'resource')} to delete, ${plan.kept.length} to keep; the role is ${this.#known.role?.kind === 'found' ? 'to be deleted' : 'missing'}; digest ${digested}`);
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
            return { delete: resource => aws.delete(resource), list: kind => this.#read(listRequest(kind, name), aws.list(kind)) };
        };
        const deleting = this.#known.plan.kept.flatMap(({ resource, reason }) => (reason === 'deleting' ? [resource] : []));
        const learn = (event) => {
            this.#learn(event);
            if (event.kind === 'resource' && event.outcome.state === 'failed') {
                this.#heartbeat.refuse(event.outcome.resource, true);
            }
        };
        const ended = (resource) => {
            this.#heartbeat.refuse(resource, false);
            this.#heartbeat.count(resource.region);
        };
        const regionEnded = (name) => this.#tell(name, resources);
        const outcomes = await sweep(resources, { region, clock, random, signal, learn, ended, regionEnded }, deleting);
        return outcomes.some(({ state }) => state !== 'failed');
    }
    #tell(region, resources) {
        const own = new Set(resources.filter(each => each.region === region).map(model_kinds/* keyOf */.TN));
        const outcomes = this.#known.swept.filter(({ resource }) => own.has((0,model_kinds/* keyOf */.TN)(resource)));
        const failures = outcomes.filter(each => each.state === 'failed');
        const deleted = outcomes.length - failures.length;
        this.#ports.group(`${region}: deleted ${deleted} of ${(0,core_text/* count */.U9)(own.size, 'resource')}`, [
            ...outcomes.filter(each => each.state !== 'failed').map(lineOfDeletion),
            ...[...Map.groupBy(failures, ({ problem }) => problem.message).values()].map(lineOfFailures),
        ]);
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
                requestDeletion: () => this.#read('iam:DeleteServiceLinkedRole', iam.requestDeletion()),
                deletionTask: id => this.#read('iam:GetServiceLinkedRoleDeletionStatus', iam.deletionTask(id)),
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
        const role = await this.#read('iam:GetRole', this.#ports.iam.role());
        this.#learn({ kind: 'role-read', role });
        return role;
    }
    async #read(request, asked) {
        const { signal } = this.#ports;
        const learn = (problem) => this.#learn({ kind: 'request', request, problem });
        try {
            const reading = await asked;
            learn(reading.kind === 'unreadable' && !reading.problem.permanent ? reading.problem : undefined);
            return reading;
        }
        catch (error) {
            if (signal.aborted) {
                const { problem: end } = signal.reason;
                const { cause } = error;
                const last = cause instanceof problem/* RunError */.e4 ? cause.problem : this.#known.unanswered.get(request);
                learn({
                    code: end.code,
                    message: `AWS had not answered ${request} when the run ended${last === undefined ? '' : `; its last answer: ${last.message}`}`,
                    advice: last?.advice ?? end.advice,
                    permanent: false,
                });
            }
            throw error;
        }
    }
    #forPlan(request, asked) {
        return this.#read(request, asked).catch((error) => {
            if (this.#ports.signal.aborted) {
                return { kind: 'unreadable', problem: this.#known.unanswered.get(request) };
            }
            throw error;
        });
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
        this.#heartbeat.waitFor('reading the resources that use the role');
        const places = this.#unknown(named);
        const regions = Map.groupBy(places, ({ region }) => region);
        if (regions.size > 0) {
            const wanted = new Set(places.map(({ arn }) => arn));
            const plans = await Promise.all([...regions].map(async ([region, own]) => {
                const kinds = [...new Set(own.map(({ kind }) => kind))];
                const isWanted = ({ arn }) => wanted.has(arn);
                const reader = this.#reader(region, kinds);
                return this.#required(await planRegion(region, kinds, reader, this.#planSettings(), isWanted).finally(() => this.#heartbeat.end(region)));
            }));
            this.#add(merge(plans), new Set(places.map(placeOf)));
        }
        this.#ports.signal.throwIfAborted();
        this.#guard();
    }
    #isDone(arn) {
        const outcome = this.#known.swept.find(({ resource }) => resource.arn === arn);
        return outcome !== undefined && outcome.state !== 'failed';
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
function listRequest(kind, region) {
    return `${model_kinds/* CATALOGUE */.yh[kind].listAction} in ${region}`;
}
function regionDenied(problem, region) {
    return problem.code === 'access-denied' && problem.message.includes('service control policy')
        ? {
            ...problem,
            code: 'region-disabled',
            message: `the organization denies ${region}: ${problem.message}`,
            advice: `leave ${region} out of \`aws-region\` and \`resource-regions\`, or let the organization's service control policies allow SES there`,
        }
        : problem;
}
function guardTask(task) {
    if (task !== undefined && !task.startsWith(`task/aws-service-role/${model_role/* SERVICE_PRINCIPAL */.P1}/${model_role/* ROLE_NAME */.VA}/`)) {
        throw (0,problem/* runError */.ML)('refused', `\`deletion-task-id\`: ${task} is the task of another role`, `give the \`deletion-task-id\` of an earlier teardown of ${model_role/* ROLE_NAME */.VA}`);
    }
}
function guardRole(role) {
    if (role.kind === 'found' && role.value.path !== model_role/* ROLE_PATH */.XZ) {
        throw (0,problem/* runError */.ML)('refused', `${(0,core_text/* sanitize */.aj)(role.value.arn)} has the role's name, but is not the service-linked role: it is not deleted`, 'find out who created the role, and delete it yourself');
    }
}
function lineOfGaps(gaps) {
    const { kinds, regions } = (0,facts/* placesOf */.ek)(gaps);
    return `${kinds} in ${regions}: ${gaps[0].problem.message}`;
}
function lineOfNotes(notes) {
    const [{ kind, message, advice }] = notes;
    const regions = notes.flatMap(({ region }) => region ?? []).join(', ');
    return `${kind === 'charge' ? 'still paid for' : 'warning'}${regions === '' ? '' : ` in ${regions}`}: ${message}; ${advice}`;
}
function lineOfDeletion({ resource: { kind, name, region }, ...outcome }) {
    const date = outcome.state === 'deleting' ? (outcome.deletedBy?.toISOString().slice(0, 10) ?? 'its deletion ends') : undefined;
    return `deleted: ${kind} ${(0,core_text/* sanitize */.aj)(name)} in ${region}${date === undefined ? '' : `; AWS keeps it until ${date}`}`;
}
function lineOfFailures(failures) {
    const names = failures.map(({ resource: { kind, name, region } }) => `${kind} ${(0,core_text/* sanitize */.aj)(name)} in ${region}`);
    return `not deleted: ${names.join(', ')}: ${failures[0]?.problem.message}`;
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
    const mode = inputs['delete-resources'];
    const kinds = kindsOf(mode).map(kind => model_kinds/* CATALOGUE */.yh[kind]);
    const tags = kinds.length > 0 && inputs['resource-tags'].length > 0 ? ['ses:ListTagsForResource'] : [];
    const reads = ['iam:GetRole', ...kinds.map(({ listAction }) => listAction), ...tags];
    const lookups = lookupsOf(mode, inputs['include-data']);
    if (inputs['dry-run']) {
        return [...reads, ...lookups];
    }
    const deletions = kinds
        .filter(({ data }) => inputs['include-data'] || data !== true)
        .flatMap(({ deleteAction, otherActions }) => [deleteAction, ...otherActions]);
    return [...new Set([...reads, ...ROLE, ...deletions, ...lookups])];
}
const INTERVAL = 10_000;
const MEASURED = 30_000;
class Heartbeat {
    #clock;
    #deadline;
    #regions = new Map();
    #refused = new Set();
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
    refuse(resource, refused) {
        this.#refused[refused ? 'add' : 'delete']((0,model_kinds/* keyOf */.TN)(resource));
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
        const timeLeft = `${(0,core_text/* formatDuration */.a3)(Math.max(0, this.#deadline - this.#clock.now()))} until the deadline`;
        if (done === total) {
            return `${this.#reason}; ${timeLeft}`;
        }
        const progress = `${this.#unit === 'request' ? `${this.#reason}: ` : ''}${done} of ${(0,core_text/* count */.U9)(total, this.#unit)} done`;
        if (this.#refused.size > 0) {
            return `${progress}, and AWS refuses ${this.#refused.size} for now; ${timeLeft}`;
        }
        const estimates = [...this.#regions].map(([region, tally]) => ({ region, ...this.#estimate(tally) }));
        const [slowest] = estimates
            .filter(({ left }) => left > 0 && left < Number.POSITIVE_INFINITY)
            .toSorted((one, other) => other.left - one.left);
        return slowest === undefined
            ? `${progress}; ${timeLeft}`
            : `${progress}, at ${Number(slowest.rate.toPrecision(2))} a second in ${slowest.region}, about ${(0,core_text/* formatDuration */.a3)(slowest.left)} left; ${timeLeft}`;
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
;