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

export { RunError as R, fail as f };
