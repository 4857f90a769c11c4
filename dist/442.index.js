export const id = 442;
export const ids = [442];
export const modules = {

/***/ 9442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Changes: () => (/* binding */ Changes),
  actionsOf: () => (/* binding */ actionsOf),
  changeActions: () => (/* binding */ changeActions),
  check: () => (/* binding */ check),
  settingsOf: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: ./core/retry.js
var retry = __webpack_require__(6151);
// EXTERNAL MODULE: ./core/text.js + 1 modules
var core_text = __webpack_require__(7964);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(9216);
// EXTERNAL MODULE: ./model/role.js
var model_role = __webpack_require__(1403);
// EXTERNAL MODULE: ./model/rules.js
var rules = __webpack_require__(896);
// EXTERNAL MODULE: ./check/evaluate.js + 6 modules
var evaluate = __webpack_require__(9286);
;// CONCATENATED MODULE: ./check/snapshot.js
const READ_ACTIONS = {
    role: ['iam:GetRole'],
    attachedPolicies: ['iam:ListAttachedRolePolicies'],
    inlinePolicies: ['iam:ListRolePolicies'],
    policy: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
    account: ['ses:GetAccount'],
    identities: ['ses:GetEmailIdentity'],
    configurationSets: ['ses:GetConfigurationSet'],
};
async function takeSnapshot(reads, inputs, { iam, ses }) {
    const [role, attachedPolicies, inlinePolicies, policy, regions] = await Promise.all([
        reads.has('role') ? iam.role() : undefined,
        reads.has('attachedPolicies') ? iam.attachedPolicies() : undefined,
        reads.has('inlinePolicies') ? iam.inlinePolicies() : undefined,
        reads.has('policy') ? iam.policy() : undefined,
        readAll(inputs['aws-region'], region => readRegion(reads, inputs, ses(region))),
    ]);
    return { role, attachedPolicies, inlinePolicies, policy, regions };
}
async function readRegion(reads, inputs, ses) {
    const [account, identities, configurationSets] = await Promise.all([
        reads.has('account') ? ses.account() : undefined,
        readAll(reads.has('identities') ? inputs.identities : [], name => ses.identity(name)),
        readAll(reads.has('configurationSets') ? inputs['configuration-sets'] : [], name => ses.configurationSet(name)),
    ]);
    return { account, identities, configurationSets };
}
async function readAll(names, read) {
    return new Map(await Promise.all(names.map(async (name) => [name, await read(name)])));
}

;// CONCATENATED MODULE: ./check/check.js







const VISIBLE_WITHIN = 120_000;
const UNTIL_VISIBLE = { least: 500, initial: 1_000, max: 10_000 };
const SETTLES_WITHIN = 5_000;
const UNTIL_PASSED = { least: 1_000, initial: 4_000, max: 30_000 };
function settingsOf(inputs) {
    return { ...rules/* DEFAULT_SETTINGS */.a, ...(inputs['on-missing'] === 'warn' && { 'role-exists': 'warning' }), ...inputs.rules };
}
function actionsOf(inputs) {
    return [...[...(0,evaluate/* readsFor */.n5)(settingsOf(inputs), inputs)].flatMap(read => READ_ACTIONS[read]), ...changeActions(inputs)];
}
async function check(inputs, ports) {
    const { clock, random, signal, log } = ports;
    const timeout = inputs['wait-timeout'];
    const deadline = clock.now() + timeout;
    const rounds = new Rounds(inputs, ports);
    for (let number = 1;; number++) {
        const result = await rounds.run(number);
        const { findings } = (0,evaluate/* verdict */.WJ)(result.evaluations);
        const left = deadline - clock.now();
        if (timeout === 0 || (0,evaluate/* passes */.WE)(findings, inputs['fail-on'])) {
            return result;
        }
        const permanent = findings.find(finding => finding.permanent && !(0,evaluate/* passes */.WE)([finding], inputs['fail-on']));
        if (permanent !== undefined || left <= 0) {
            log(permanent ? `not looking again: no wait changes ${permanent.rule}` : `the gate did not pass within ${(0,core_text/* duration */.p0)(timeout)}`);
            return result;
        }
        const wait = Math.min(left, (0,retry/* backoff */.J)(number, UNTIL_PASSED, random));
        log(`the gate does not pass yet; looking again in ${(0,core_text/* duration */.p0)(wait)}, for at most ${(0,core_text/* duration */.p0)(left)}`);
        await clock.sleep(wait, signal);
    }
}
class Rounds {
    #inputs;
    #ports;
    #settings;
    #reads;
    #changes;
    #number = 0;
    constructor(inputs, ports) {
        this.#inputs = inputs;
        this.#ports = ports;
        this.#settings = settingsOf(inputs);
        this.#reads = (0,evaluate/* readsFor */.n5)(this.#settings, inputs);
        this.#changes = new Changes(inputs, line => ports.log(line));
    }
    async run(number) {
        this.#number = number;
        const snapshot = await takeSnapshot(this.#reads, this.#inputs, this.#ports);
        this.#evaluate(snapshot);
        return this.#evaluate(await this.#updateDescription(await this.#createRole(snapshot)));
    }
    #evaluate(snapshot) {
        const changes = this.#changes;
        const evaluations = (0,evaluate/* evaluate */._3)(snapshot, this.#settings, this.#inputs, this.#ports.account);
        const result = {
            snapshot,
            evaluations: evaluations.map(evaluation => changes.explain(evaluation)),
            created: changes.done('role-exists'),
            described: changes.done('description'),
            rounds: this.#number,
        };
        this.#ports.learn({ kind: 'checked', check: result });
        return result;
    }
    async #createRole(snapshot) {
        const { clock, iam, log, signal } = this.#ports;
        if (snapshot.role?.kind !== 'absent' || this.#inputs['on-missing'] !== 'create') {
            return snapshot;
        }
        const creation = await this.#changes.make('role-exists', `creating ${model_role/* ROLE_NAME */.VA}`, () => iam.create(this.#inputs['role-description']), () => this.#evaluate(snapshot));
        if (creation === undefined) {
            return snapshot;
        }
        if (creation.kind === 'failed') {
            const after = await this.#readRole(snapshot);
            return after.role?.kind === 'found' ? after : snapshot;
        }
        this.#evaluate(snapshot);
        const after = await this.#waitUntilVisible(snapshot);
        if (creation.changed && after.role?.kind === 'found') {
            log(`giving SES ${(0,core_text/* duration */.p0)(SETTLES_WITHIN)} to be able to use the new role`);
            await clock.sleep(SETTLES_WITHIN, signal);
        }
        return after;
    }
    async #updateDescription(snapshot) {
        const { role } = snapshot;
        const description = this.#inputs['role-description'];
        if (!this.#inputs['update-description'] ||
            description === undefined ||
            role?.kind !== 'found' ||
            role.value.path !== model_role/* ROLE_PATH */.XZ ||
            role.value.description === description) {
            return snapshot;
        }
        const update = await this.#changes.make('description', `setting the description of ${model_role/* ROLE_NAME */.VA}`, () => this.#ports.iam.describe(description), () => this.#evaluate(snapshot));
        return update?.kind === 'done' ? { ...snapshot, role: { ...role, value: { ...role.value, description } } } : snapshot;
    }
    async #waitUntilVisible(before) {
        const { clock, random, signal } = this.#ports;
        const deadline = clock.now() + VISIBLE_WITHIN;
        let after = await this.#readRole(before);
        for (let tries = 1; isPartOfRoleAbsent(after) && clock.now() < deadline; tries++) {
            await clock.sleep((0,retry/* backoff */.J)(tries, UNTIL_VISIBLE, random), signal);
            after = await this.#readRole(before);
        }
        return after;
    }
    async #readRole(before) {
        const after = { ...(await takeSnapshot(this.#reads, { ...this.#inputs, 'aws-region': [] }, this.#ports)), regions: before.regions };
        this.#evaluate(after);
        return after;
    }
}
function isPartOfRoleAbsent({ role, attachedPolicies, inlinePolicies }) {
    return [role, attachedPolicies, inlinePolicies].some(reading => reading?.kind === 'absent');
}
function changeActions(inputs) {
    if (inputs['dry-run']) {
        return [];
    }
    return [
        ...(inputs['on-missing'] === 'create' ? ['iam:CreateServiceLinkedRole'] : []),
        ...(inputs['update-description'] ? ['iam:UpdateRoleDescription'] : []),
    ];
}
class Changes {
    #made = new Map();
    #dryRun;
    #log;
    constructor({ 'dry-run': dryRun }, log) {
        this.#dryRun = dryRun;
        this.#log = log;
    }
    async make(rule, what, request, interrupted) {
        if (this.#made.has(rule)) {
            return undefined;
        }
        if (this.#dryRun) {
            this.#log(`dry run: ${what} is left undone`);
            return undefined;
        }
        const change = await request().catch((error) => {
            if (!(error instanceof problem/* RunError */.e && error.problem.code === 'unexpected')) {
                this.#made.set(rule, { kind: 'failed', problem: unanswered(what) });
                interrupted();
            }
            throw error;
        });
        this.#made.set(rule, change);
        this.#log(change.kind === 'failed'
            ? `${what} failed: ${change.problem.message}`
            : `${what}: ${change.changed ? 'done' : 'somebody else was faster'}`);
        return change;
    }
    done(rule) {
        const change = this.#made.get(rule);
        return change?.kind === 'done' && change.changed;
    }
    explain(evaluation) {
        const change = this.#made.get(evaluation.rule);
        if (evaluation.outcome !== 'failed' || change === undefined) {
            return evaluation;
        }
        return change.kind === 'done'
            ? {
                ...evaluation,
                message: `${evaluation.message}; IAM took the request that mends it, but does not show it yet`,
                advice: 'run the job again, or set `wait-timeout`',
            }
            : {
                ...evaluation,
                message: `${evaluation.message}; ${change.problem.message}`,
                advice: change.problem.advice,
                permanent: change.problem.permanent,
            };
    }
}
function unanswered(what) {
    return {
        code: 'cancelled',
        message: `whether ${what} took effect is not known: the run ended before AWS answered`,
        advice: 'run the job again',
        permanent: false,
    };
}


/***/ }),

/***/ 6151:
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
    const { budget, clock, signal, attempts, delay, retryable, retrying, turn } = settings;
    signal.throwIfAborted();
    await turn?.();
    const startedAt = clock.now();
    try {
        return await attempt(budget);
    }
    catch (error) {
        signal.throwIfAborted();
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


/***/ })

};
