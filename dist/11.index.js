"use strict";
exports.id = 11;
exports.ids = [11];
exports.modules = {

/***/ 8011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Changes: () => (/* binding */ Changes),
/* harmony export */   actionsOf: () => (/* binding */ actionsOf),
/* harmony export */   changeActions: () => (/* binding */ changeActions),
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1404);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6759);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(557);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5596);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4846);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2383);






const VISIBLE_WITHIN = 120_000;
const UNTIL_VISIBLE = { least: 500, initial: 1_000, max: 10_000 };
const SETTLES_WITHIN = 5_000;
const UNTIL_PASSED = { least: 1_000, initial: 4_000, max: 30_000 };
function actionsOf(inputs, now) {
    const reads = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .readsFor */ .n5)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f5)(inputs, now), inputs);
    const all = new Set([undefined, ...inputs['aws-region']].flatMap(region => [...reads(region)]));
    return [...new Set([...[...all].flatMap(read => _snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_ACTIONS */ .vV[read]), ...changeActions(inputs)])];
}
async function check(inputs, ports) {
    const { clock, random, signal, log } = ports;
    const timeout = inputs['wait-timeout'];
    const deadline = clock.now() + timeout;
    const rounds = new Rounds(inputs, ports);
    for (let number = 1;; number++) {
        const result = await rounds.run(number);
        const { findings } = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(result.evaluations);
        const left = deadline - clock.now();
        if (timeout === 0 || (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .passes */ .WE)(findings, inputs['fail-on'])) {
            return result;
        }
        const permanent = findings.find(finding => finding.permanent && !(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .passes */ .WE)([finding], inputs['fail-on']));
        if (permanent !== undefined || left <= 0) {
            log(permanent
                ? `not checked again: waiting does not change ${permanent.rule}`
                : `the check did not pass within ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(timeout)}`);
            return result;
        }
        const wait = Math.min(left, (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .backoff */ .JN)(number, UNTIL_PASSED, random));
        log(`the check does not pass yet; checking again in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(wait)}, for at most ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(left)}`);
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
        this.#settings = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f5)(inputs, ports.startedAt);
        this.#reads = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .readsFor */ .n5)(this.#settings, inputs);
        this.#changes = new Changes(inputs, line => ports.log(line));
    }
    async run(number) {
        this.#number = number;
        const snapshot = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .takeSnapshot */ .W9)(this.#reads, this.#inputs, this.#ports);
        this.#evaluate(snapshot);
        return this.#evaluate(await this.#updateDescription(await this.#createRole(snapshot)));
    }
    #evaluate(snapshot) {
        const changes = this.#changes;
        const inputs = this.#inputs;
        const { account, startedAt } = this.#ports;
        const evaluations = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(snapshot, this.#settings, inputs, account);
        const result = {
            snapshot,
            evaluations: evaluations.map(evaluation => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .withEnd */ .EA)(changes.explain(evaluation), inputs, startedAt)),
            notices: (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionNotices */ .j2)(snapshot, inputs, account, startedAt),
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
        const creation = await this.#changes.make('role-exists', `creating ${_model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_NAME */ .VA}`, () => iam.create(this.#inputs['role-description']), () => this.#evaluate(snapshot));
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
            log(`waiting ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(SETTLES_WITHIN)} until SES can use the new role`);
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
            role.value.path !== _model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_PATH */ .XZ ||
            role.value.description === description) {
            return snapshot;
        }
        const update = await this.#changes.make('description', `setting the description of ${_model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_NAME */ .VA}`, () => this.#ports.iam.describe(description), () => this.#evaluate(snapshot));
        return update?.kind === 'done' ? { ...snapshot, role: { ...role, value: { ...role.value, description } } } : snapshot;
    }
    async #waitUntilVisible(before) {
        const { clock, random, signal } = this.#ports;
        const deadline = clock.now() + VISIBLE_WITHIN;
        let after = await this.#readRole(before);
        for (let tries = 1; isPartOfRoleAbsent(after) && clock.now() < deadline; tries++) {
            await clock.sleep((0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .backoff */ .JN)(tries, UNTIL_VISIBLE, random), signal);
            after = await this.#readRole(before);
        }
        return after;
    }
    async #readRole(before) {
        const after = { ...(await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .takeSnapshot */ .W9)(this.#reads, { ...this.#inputs, 'aws-region': [] }, this.#ports)), regions: before.regions };
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
            this.#log(`dry run: not ${what}`);
            return undefined;
        }
        const change = await request().catch((error) => {
            if (!(error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4 && error.problem.code === 'unexpected')) {
                this.#made.set(rule, { kind: 'failed', problem: unanswered(what) });
                interrupted();
            }
            throw error;
        });
        this.#made.set(rule, change);
        this.#log(change.kind === 'failed' ? `${what} failed: ${change.problem.message}` : `${what}: ${change.changed ? 'done' : 'it exists already'}`);
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
                message: `${evaluation.message}; IAM accepted the fix, but does not show it yet`,
                advice: 'run the job again, or set `wait-timeout`',
            }
            : {
                ...evaluation,
                message: `${evaluation.message}; ${change.problem.message}`,
                advice: change.problem.advice,
                permanent: change.problem.permanent,
                problem: change.problem,
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


/***/ })

};
;