import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The longest answer that is listened to, in UTF-16 units. */
  readonly longest: number;
}

export interface Answer {
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The answer's text; the reason where none came. */
  readonly body: string;
}

/**
 * One try of a request. Follows no redirect: what it carries goes to the host of `url` alone, through the proxy that the
 * environment names.
 */
export async function request(url: string, wanted: Request, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Answer> {
  return send(url, wanted, env, signal).catch((error: NodeJS.ErrnoException) => ({
    status: 0,
    headers: {},
    body: error.code === 'ABORT_ERR' ? 'no answer in time' : String(error.code),
  }));
}

async function send(
  url: string,
  { method, headers, body, longest }: Request,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Answer> {
  const [open, Agent] = url.startsWith('https:') ? ([httpsRequest, HttpsAgent] as const) : ([httpRequest, HttpAgent] as const);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  open(url, { method, headers, agent: new Agent({ proxyEnv: env }), signal }, response => {
    const { statusCode, headers: answered } = response;
    resolve(read(response, longest).then(text => ({ status: Number(statusCode), headers: answered, body: text })));
  })
    .on('error', reject)
    // Of a server that goes over to another protocol there is neither an answer nor an error. After one this changes nothing.
    .on('close', () => reject(Object.assign(new Error('no answer'), { code: 'the connection ended without an answer' })))
    .end(body);
  return promise;
}

async function read(response: IncomingMessage, longest: number): Promise<string> {
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) {
    body += chunk;
    if (body.length > longest) {
      throw Object.assign(new Error('too large'), { code: 'the answer is too large' });
    }
  }
  return body;
}
