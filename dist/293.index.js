"use strict";
exports.id = 293;
exports.ids = [293];
exports.modules = {

/***/ 9293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asProblem: () => (/* binding */ asProblem),
/* harmony export */   endCheck: () => (/* binding */ endCheck),
/* harmony export */   endTeardown: () => (/* binding */ endTeardown),
/* harmony export */   endWithError: () => (/* binding */ endWithError)
/* harmony export */ });
/* harmony import */ var _check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4846);
/* harmony import */ var _core_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6759);
/* harmony import */ var _model_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7009);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(557);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5596);






function endCheck(facts, failOn, finishedAt) {
    const { status, findings } = (0,_check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(facts.check.evaluations);
    return resultOf(facts, status, (0,_check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)(findings, failOn), undefined, finishedAt);
}
function endTeardown(facts, inputs, finishedAt) {
    const { teardown } = facts;
    const { outcome = 'timed-out' } = teardown;
    const left = leftOver(teardown);
    if (outcome === 'in-use' && inputs['when-in-use'] === 'fail') {
        return failedResult(facts, 'in-use', inUse(teardown, left[0], inputs), finishedAt);
    }
    if (outcome === 'timed-out') {
        return failedResult(facts, 'timed-out', notDeleted(teardown, left[0]), finishedAt);
    }
    if (left[0] !== undefined) {
        const { message, advice } = left[0];
        const words = [message, ...(outcome === 'in-use' ? [stillInUse(teardown)] : [])];
        return failedResult(facts, 'error', { code: 'left-over', message: words.join('; '), advice, permanent: false }, finishedAt);
    }
    return resultOf(facts, outcome === 'in-use' ? 'kept' : outcome, true, undefined, finishedAt);
}
function failedResult(facts, status, problem, finishedAt) {
    return resultOf(facts, status, false, resumable(withLastWords(problem, facts), facts), finishedAt);
}
function resultOf(facts, status, passed, problem, finishedAt) {
    const { check } = facts;
    const evaluations = check?.evaluations ?? [];
    const { healthy, ...rest } = check === undefined ? NOT_CHECKED : (0,_check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(evaluations);
    const regions = [...(check?.snapshot.regions.keys() ?? [])];
    return {
        ...facts,
        status,
        passed,
        verdict: { ...rest, healthy: healthy && problem === undefined },
        regionVerdicts: new Map(regions.map(region => [region, (0,_check_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .regionVerdict */ .yd)(evaluations, region)])),
        finishedAt,
        problem,
    };
}
const NOT_CHECKED = { status: 'unknown', healthy: false, findings: [] };
function requests(attempts) {
    return attempts.filter(({ number }) => number > 0).length;
}
function leftOver({ plan, swept }) {
    const gaps = (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsByCause */ ._0)(plan.gaps.filter(({ ignored }) => ignored !== true)).map(same => {
        const [{ problem }] = same;
        const { kinds, regions } = (0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .ek)(same);
        return {
            message: `${kinds} in ${regions} could not be read, so resources may be left: ${problem.message}`,
            advice: problem.advice,
            words: problem.message,
        };
    });
    const failed = swept.filter(each => each.state === 'failed');
    const failures = [...Map.groupBy(failed, ({ problem }) => problem.message).values()].map(same => {
        const [{ resource, problem }] = same;
        return {
            message: `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(same.length, 'resource')} of the plan could not be deleted, for example ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(resource.name)}: ${problem.message}`,
            advice: problem.advice,
            words: problem.message,
        };
    });
    return [...gaps, ...failures];
}
function stillInUse({ attempts }) {
    return `${_model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_NAME */ .VA} is still in use after ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(requests(attempts), 'deletion request')}`;
}
function inUse(teardown, left, inputs) {
    return {
        code: 'in-use',
        message: stillInUse(teardown),
        advice: left?.advice ??
            otherRegionsAdvice(teardown, inputs) ??
            'delete the resources that use the role, or select them with `delete-resources`, `resource-names` and `resource-tags`. If others use the role, set `when-in-use: keep`',
        permanent: false,
    };
}
function otherRegionsAdvice({ blocking }, { 'delete-resources': mode, 'resource-regions': scope }) {
    if (mode === 'none' || scope === 'all') {
        return undefined;
    }
    const users = blocking.map(({ arn, region }) => {
        const known = (0,_model_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .Lw)(arn);
        return { known, region: known?.region ?? region };
    });
    const others = users.filter(({ region }) => region !== '' && !scope.includes(region));
    if (others.length === 0) {
        return undefined;
    }
    const byList = mode === 'blocking' && others.some(({ known }) => known === undefined) ? ' and set `delete-resources: all`' : '';
    return `add ${[...new Set(others.map(({ region }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(region)))].join(', ')} to \`resource-regions\`${byList} if the resources there are yours to delete`;
}
function notDeleted({ attempts }, left) {
    return {
        code: 'timed-out',
        message: `${_model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_NAME */ .VA} was not deleted after ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(requests(attempts), 'deletion request')}, and AWS no longer names anything that uses the role`,
        advice: left?.advice ?? 'run the job again in a few minutes, or raise `max-attempts` and `timeout`',
        permanent: false,
    };
}
function resumable(problem, { teardown }) {
    const last = teardown?.attempts.at(-1);
    return last?.outcome === 'pending' && last.task !== undefined
        ? {
            ...problem,
            advice: `${problem.advice}; to resume the deletion, set \`deletion-task-id\` to \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(last.task)}\``,
        }
        : problem;
}
function endWithError(facts, thrown, finishedAt) {
    const problem = asProblem(thrown);
    const isInUse = problem.code === 'timed-out' && isUsed(facts.teardown);
    return failedResult(facts, isInUse ? 'in-use' : (STATUS_BY_PROBLEM[problem.code] ?? 'error'), problem, finishedAt);
}
function isUsed(teardown = _core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NEW_TEARDOWN */ .cQ) {
    const { attempts } = teardown;
    const isPending = attempts.at(-1)?.outcome === 'pending';
    return attempts.findLast(({ outcome }) => outcome !== 'pending')?.outcome === 'in-use' && !(0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCleared */ .dP)(teardown, isPending);
}
function withLastWords(problem, { teardown = _core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NEW_TEARDOWN */ .cQ }) {
    const { attempts, plan, swept, unanswered } = teardown;
    const last = attempts.at(-1);
    const isOver = last?.outcome === 'deleted' || last?.outcome === 'absent';
    const told = new Set([...plan.gaps, ...swept.filter(each => each.state === 'failed')].map(each => each.problem.message));
    const requests = [...unanswered.values()]
        .filter(({ message }) => !told.has(message))
        .map(each => ({ ...each, words: each.message }))
        .toReversed();
    const words = [
        ...(last?.outcome === 'pending' && last.status !== undefined ? [`the role's deletion task is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(last.status, 100)}`] : []),
        ...(isOver ? [] : failureWords(attempts)),
        ...firstCauses(requests, problem),
        ...firstCauses(leftOver(teardown), problem),
    ];
    const advice = problem.code === 'timed-out' ? ([...unanswered.values()].at(-1)?.advice ?? problem.advice) : problem.advice;
    return { ...problem, message: [problem.message, ...words].join('; '), advice };
}
const MAX_CAUSES = 3;
function firstCauses(causes, { message: told }) {
    const others = causes.filter(({ words }) => !told.includes(words)).map(({ message }) => message);
    const more = others.length - MAX_CAUSES;
    return [...others.slice(0, MAX_CAUSES), ...(more > 0 ? [`and ${more} more, which the job summary lists`] : [])];
}
function failureWords(attempts) {
    const failed = attempts.findLast(({ outcome }) => outcome === 'in-use' || outcome === 'failed');
    return failed === undefined ? [] : [`${failed.reason === undefined ? '' : 'AWS: '}${(0,_core_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(failed)}`];
}
function asProblem(thrown) {
    return thrown instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4
        ? thrown.problem
        : {
            code: 'unexpected',
            message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(String(thrown)),
            advice: 'this should not happen: please report it, with the log of the step',
            permanent: false,
        };
}
const STATUS_BY_PROBLEM = {
    refused: 'refused',
    cancelled: 'cancelled',
    'timed-out': 'timed-out',
};


/***/ })

};
;