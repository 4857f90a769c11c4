import { type Answer, ApiError, type Operation, type RawRequest } from './api.ts';
import { json } from './github.ts';
import type { Comment, PullRequest, User, World } from './world.ts';

/** The path of GitHub's API, as on Enterprise Server, with GraphQL beside it. */
export const API_PATH = '/_github/api/v3';
const GRAPHQL_PATH = '/_github/api/graphql';

const LONGEST_BODY = 65_536;

type Routed = Pick<Operation, 'action' | 'parameters'>;

/** Returns the operation of a request to the API; undefined for any other request. */
export function routeApi({ method, path, query, body }: RawRequest): Routed | undefined {
  const sent = body.toString();
  if (path === GRAPHQL_PATH) return { action: 'GraphQL', parameters: { body: sent } };
  if (path === `${API_PATH}/user`) return { action: 'GetUser', parameters: {} };
  if (!path.startsWith(`${API_PATH}/`)) return undefined;
  const [, repository = '', place = '', id = ''] =
    /^\/repos\/([^/]+\/[^/]+)\/issues\/(?:(comments)\/)?(\d+)(?:\/comments)?$/.exec(path.slice(API_PATH.length)) ?? [];
  const parameters = { ...Object.fromEntries(new URLSearchParams(query)), repository, id, body: sent };
  const actions: Record<string, string> = {
    'GET ': 'ListComments',
    'POST ': 'CreateComment',
    'PATCH comments': 'UpdateComment',
    'DELETE comments': 'DeleteComment',
  };
  return { action: (repository !== '' && actions[`${method} ${place}`]) || `${method} ${path}`, parameters };
}

function notFound(): ApiError {
  return new ApiError(404, 'NotFound', 'Not Found');
}

function bodyOf(text: string): string {
  const { body } = JSON.parse(text) as { body?: unknown };
  if (typeof body !== 'string' || body === '') throw new ApiError(422, 'Unprocessable', 'Validation Failed');
  if ([...body].length > LONGEST_BODY) {
    throw new ApiError(422, 'Unprocessable', `Validation Failed: body is too long (maximum is ${LONGEST_BODY} characters)`);
  }
  return body;
}

/** Answers a job that reads or writes comments. */
export function answerApi({ action, parameters }: Operation, request: RawRequest, world: World): Answer {
  const { github } = world;
  const { headers } = request;
  if (!headers['user-agent']) {
    throw new ApiError(
      403,
      'Forbidden',
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  const token = github.tokens.get(/^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '');
  if (!token) throw new ApiError(401, 'Unauthorized', 'Bad credentials');
  const { user, permission } = token;
  if (action === 'GraphQL') return viewer(user, parameters['body'] ?? '');
  if (action === 'GetUser') {
    // The token of a job has no permission.
    if (user.type !== 'User') throw new ApiError(403, 'Forbidden', 'Resource not accessible by integration');
    return json(200, user);
  }
  if (parameters['repository'] !== github.claims['repository']) throw notFound();
  if (permission === 'none' || (permission === 'read' && action !== 'ListComments')) {
    throw new ApiError(403, 'Forbidden', 'Resource not accessible by integration');
  }
  const id = Number(parameters['id']);
  if (action === 'ListComments' || action === 'CreateComment') {
    const pull = github.pullRequests.get(id);
    if (!pull) throw notFound();
    return action === 'ListComments' ? list(pull, request) : create(world, pull, user, parameters);
  }
  const pull = [...github.pullRequests.values()].find(({ comments }) => comments.some(each => each.id === id));
  const comment = pull?.comments.find(each => each.id === id);
  if (!pull || !comment || (action !== 'UpdateComment' && action !== 'DeleteComment')) throw notFound();
  // A user with write permission can change the comments of others.
  if (action === 'UpdateComment') {
    comment.body = bodyOf(parameters['body'] ?? '');
    return json(200, comment);
  }
  pull.comments = pull.comments.filter(each => each !== comment);
  return { status: 204, headers: {}, body: '' };
}

function viewer(user: User, text: string): Answer {
  const { query } = JSON.parse(text) as { query?: string };
  const [, fields] = /^\s*(?:query\s*)?\{\s*viewer\s*\{([\w\s]+)\}\s*\}\s*$/.exec(query ?? '') ?? [];
  if (fields === undefined) return json(200, { errors: [{ type: 'PARSE_ERROR', message: 'The emulator knows the viewer alone.' }] });
  const known: Record<string, unknown> = { databaseId: user.id, login: user.login };
  return json(200, {
    data: {
      viewer: Object.fromEntries(
        fields
          .trim()
          .split(/\s+/)
          .map(field => [field, known[field]]),
      ),
    },
  });
}

/** Returns a page of comments. Its `link` header names the next and the last page, as GitHub's does. */
function list({ comments }: PullRequest, { origin, path, query }: RawRequest): Answer {
  const asked = new URLSearchParams(query);
  const perPage = Math.min(Number(asked.get('per_page') ?? 30), 100);
  const page = Number(asked.get('page') ?? 1);
  const last = Math.ceil(comments.length / perPage);
  const link = (to: number, rel: string): string => {
    const parameters = new URLSearchParams(query);
    parameters.set('page', String(to));
    return `<${origin}${path}?${parameters}>; rel="${rel}"`;
  };
  const answer = json(200, comments.slice((page - 1) * perPage, page * perPage));
  if (page >= last) return answer;
  return { ...answer, headers: { ...answer.headers, link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } };
}

function create({ github }: World, pull: PullRequest, user: User, parameters: Record<string, string>): Answer {
  if (pull.locked) throw new ApiError(403, 'Forbidden', 'Unable to create comment because issue is locked.');
  const comment: Comment = { id: github.nextCommentId, user, body: bodyOf(parameters['body'] ?? '') };
  github.nextCommentId += 1;
  pull.comments.push(comment);
  return json(201, comment);
}
