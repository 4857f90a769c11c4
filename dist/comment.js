const { createHash } = process.getBuiltinModule('node:crypto');
import { R as RunError, f as fail } from './problem.js';
import { i as code, u as backoff, F as request, V as VERSION, G as parseJson, d as data, H as members } from './start.js';
import { l as link, c as cut, w as whole } from './check.js';
const { readFile } = process.getBuiltinModule('node:fs/promises');

const COMMENT_LIMIT = 65_536;
function comment(result, marker, { workflow, job, page, commit }) {
    const start = `${marker}\n`;
    const of = commit === undefined ? '' : ` of ${code(commit.slice(0, 7))}`;
    const end = `\n<sub>Job ${code(job, 200)} in ${code(workflow, 200)}: ${link(`run${of}`, page)}</sub>\n`;
    const room = COMMENT_LIMIT - Buffer.byteLength(start + end);
    return start + cut(whole(result), room, 'The rest does not fit into a comment: see the job summary of the run.') + end;
}

const TRIES = 3;
const BETWEEN_TRIES = { least: 500, initial: 1_000, max: 5_000 };
const A_MINUTE = 60_000;
const LONGEST_ANSWER = 64 * 1024 * 1024;
const LATER = 'run the job again; see githubstatus.com if it stays so';
class Refusal extends RunError {
    after;
    constructor(code, message, advice, after) {
        super({ code, message, advice, settled: after === Number.POSITIVE_INFINITY });
        this.after = after;
    }
}
async function withApi(token, work, ports, limits) {
    const { clock, random, signal } = ports;
    const deadline = clock.now() + limits.all;
    for (let tries = 1;; tries++) {
        try {
            return await work((method, path, body) => {
                const within = Math.min(limits.answer, Math.max(0, deadline - clock.now()));
                return send(token, method, path, body, ports, AbortSignal.timeout(within));
            });
        }
        catch (error) {
            const after = error instanceof Refusal ? error.after : Number.POSITIVE_INFINITY;
            const wait = Math.max(after, backoff(tries, BETWEEN_TRIES, random));
            if (tries === TRIES || clock.now() + wait >= deadline) {
                throw error;
            }
            await clock.sleep(wait, signal);
        }
    }
}
async function send(token, method, path, body, { env, signal }, within) {
    const root = String(env['GITHUB_API_URL']);
    const url = `${path === '/graphql' ? root.replace(/\/v3$/, '') : root}${path}`;
    const headers = {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'User-Agent': `ses-role-gate/${VERSION}`,
        'X-GitHub-Api-Version': '2022-11-28',
    };
    const text = body === undefined ? '' : JSON.stringify(body);
    const answer = await request(url, { method, headers, body: text, longest: LONGEST_ANSWER }, env, AbortSignal.any([signal, within]));
    signal.throwIfAborted();
    if (answer.status < 200 || answer.status > 299) {
        throw refusal(answer);
    }
    return parseJson(answer.body);
}
function unreadable() {
    return new Refusal('unexpected', "GitHub's answer cannot be read", LATER, 0);
}
function refusal({ status, headers, body }) {
    if (status === 0) {
        return new Refusal('unreachable', `GitHub did not answer: ${data(body, 200)}`, LATER, 0);
    }
    const { message } = members(parseJson(body));
    const said = typeof message === 'string' ? `: ${data(message, 300)}` : '';
    const answered = `GitHub answered with HTTP status ${status}${said}`;
    if (status >= 500) {
        return new Refusal('unexpected', answered, LATER, 0);
    }
    if (status === 429 || (status === 403 && /rate limit/i.test(said))) {
        const seconds = Number(headers['retry-after'] ?? (status === 429 ? 0 : Number.NaN));
        const after = Number.isFinite(seconds) ? seconds * 1000 : A_MINUTE;
        return new Refusal('throttled', answered, 'run the job again in some minutes', after);
    }
    if (status === 403 && /\bis locked\b/i.test(said)) {
        return new Refusal('refused', answered, 'unlock the conversation of the pull request', Number.POSITIVE_INFINITY);
    }
    if (status === 401 || status === 403 || status === 404) {
        return new Refusal('access-denied', answered, 'give the job "permissions: pull-requests: write", or a `github-token` that may write comments', Number.POSITIVE_INFINITY);
    }
    return new Refusal('unexpected', answered, 'see what GitHub says; the result is in the job summary', Number.POSITIVE_INFINITY);
}

async function readPullRequest(env) {
    const { GITHUB_EVENT_PATH: path = '', GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: repository } = env;
    const event = members(parseJson(await readFile(path, 'utf8').catch(() => '')));
    const issue = members(event['issue']);
    const { number, head } = members(issue['pull_request'] ? issue : event['pull_request']);
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
        return undefined;
    }
    const { sha, repo } = members(head);
    return {
        number,
        commit: typeof sha === 'string' && /^[\da-f]{40,64}$/.test(sha) ? sha : undefined,
        readOnly: head !== undefined && name !== 'pull_request_target' && members(repo)['full_name'] !== repository,
    };
}

const LIMITS = { answer: 10_000, all: 30_000 };
const PAGES = 25;
const PER_PAGE = 100;
async function keepComment(result, inputs, ports, limits = LIMITS) {
    const { env, signal } = ports;
    if (signal.aborted) {
        return 'no comment is written: the run was cancelled';
    }
    const pull = await readPullRequest(env);
    if (pull === undefined) {
        return `no comment is written: the event ${data(String(env['GITHUB_EVENT_NAME']), 100)} is of no pull request`;
    }
    try {
        return await keep(result, inputs, pull, ports, limits);
    }
    catch (error) {
        if (pull.readOnly && error instanceof RunError && error.problem.code === 'access-denied') {
            return `no comment is written: ${error.message}; from a fork, a pull request gets a token that may only read, and no secrets`;
        }
        throw error;
    }
}
async function keep(result, inputs, pull, ports, limits) {
    const { env, runner } = ports;
    const token = inputs['github-token'];
    if (token === undefined) {
        throw fail('access-denied', '`github-token`: there is none to write the comment with', 'leave `github-token` out, or give it a token; a secret is empty in a pull request of Dependabot');
    }
    runner.mask(token);
    const repository = `/repos/${env['GITHUB_REPOSITORY']}`;
    const marker = markerOf(runner, env);
    const body = comment(result, marker, {
        workflow: String(env['GITHUB_WORKFLOW']),
        job: String(env['GITHUB_JOB']),
        page: `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}/attempts/${env['GITHUB_RUN_ATTEMPT']}`,
        commit: pull.commit,
    });
    const work = async (call) => {
        const comments = `${repository}/issues/${pull.number}/comments`;
        const [kept, ...doubles] = await find(call, comments, marker);
        if (kept === undefined) {
            if (result.green && inputs['comment-on-pr'] === 'on-failure') {
                return `no comment is needed on pull request #${pull.number}`;
            }
            await call('POST', comments, { body });
            return `wrote a comment on pull request #${pull.number}`;
        }
        await call('PATCH', `${repository}/issues/comments/${kept}`, { body });
        for (const double of doubles) {
            await call('DELETE', `${repository}/issues/comments/${double}`);
        }
        return `brought the comment on pull request #${pull.number} up to date`;
    };
    return withApi(token, work, ports, limits);
}
const KEY = ['mode', 'aws-region', 'role-to-assume', 'comment-key'];
function markerOf(runner, env) {
    const { GITHUB_WORKFLOW: name, GITHUB_WORKFLOW_REF: workflow = String(name), GITHUB_JOB: job, GITHUB_ACTION: step } = env;
    const gate = JSON.stringify([workflow.split('@')[0], job, step, ...KEY.map(name => runner.input(name))]);
    return `<!-- ses-role-gate ${createHash('sha256').update(gate).digest('hex').slice(0, 32)} -->`;
}
async function find(call, comments, marker) {
    const marked = [];
    for (let page = 1; page <= PAGES; page++) {
        const listed = await call('GET', `${comments}?per_page=${PER_PAGE}&page=${page}`);
        if (!Array.isArray(listed)) {
            throw unreadable();
        }
        for (const { id, body, user } of listed.map(members)) {
            if (typeof body === 'string' && body.startsWith(marker) && Number.isSafeInteger(id)) {
                marked.push({ id: Number(id), user: members(user)['id'] });
            }
        }
        if (listed.length < PER_PAGE) {
            break;
        }
    }
    if (marked.length === 0) {
        return [];
    }
    const self = await whoAmI(call);
    return marked.filter(({ user }) => user === self).map(({ id }) => id);
}
async function whoAmI(call) {
    const answer = members(await call('POST', '/graphql', { query: '{ viewer { databaseId } }' }));
    const { databaseId } = members(members(answer['data'])['viewer']);
    if (typeof databaseId !== 'number') {
        throw unreadable();
    }
    return databaseId;
}

export { keepComment };
