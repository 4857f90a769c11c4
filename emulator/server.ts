import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, ApiError, type Operation, type RawRequest, type ServiceName } from './api.ts';
import { authenticate } from './authentication.ts';
import { deliver, deliverBroken } from './delivery.ts';
import { type Fault, Faults } from './faults.ts';
import { answerGithub, githubError } from './github.ts';
import { answerIam, IAM_NAMESPACE } from './iam.ts';
import { answerMailManager, mailManagerError, routeMailManager } from './mail-manager.ts';
import { API_PATH, answerApi, routeApi } from './pull-requests.ts';
import { answerReceiving, RECEIVING_NAMESPACE } from './receiving.ts';
import { answerSes, routeSes, sesError } from './ses.ts';
import { answerSts, isUnsigned, STS_NAMESPACE } from './sts.ts';
import { healthyWorld, type World } from './world.ts';
import { queryError } from './xml.ts';

export type { Fault } from './faults.ts';

/** A received request and its result. */
export interface Call {
  service: ServiceName;
  action: string;
  /** The Region in the signature; empty without a signature. */
  region: string;
  accountId?: string;
  principal?: string;
  parameters: Record<string, unknown>;
  /** 0 until the answer, and always if a fault withholds it. */
  status: number;
  errorCode?: string;
  /** The answer before a fault changed it. */
  answer?: Answer;
  /** `performance.now()` at arrival. */
  at: number;
  /** The signed date in ISO 8601's basic format; undefined without a signature. */
  signedAt?: string | undefined;
  userAgent: string;
  /** The `authorization` header; empty if there is none. */
  authorization: string;
}

export interface Emulator {
  readonly url: string;
  readonly world: World;
  /** In the order of arrival. */
  readonly calls: Call[];
  /** The number of accepted TCP connections. */
  readonly connections: number;
  /** The number of requests whose answers a fault withholds forever. */
  readonly withheld: number;
  /** Returns the variables that send a job's requests to AWS and GitHub to this emulator. */
  environment(): Record<string, string>;
  /** Adds a fault to an operation. */
  fail(action: string, fault: Fault): void;
  /** Removes the faults of an operation, or all faults. */
  heal(action?: string): void;
  close(): Promise<void>;
}

export interface EmulatorOptions {
  /** A free port by default. */
  port?: number;
  /** Key and certificate in PEM, for TLS. */
  tls?: { key: string; cert: string };
  /** The minimum time of an answer, in milliseconds; 0 by default. */
  serviceTime?: number;
  /** Called with each call before its answer, and can delay the answer. */
  heard?: (call: Call) => void | Promise<void>;
}

const TOKEN_PATH = '/_github/token';
const SES_PATH = '/v2/email/';
const VERSIONS: Record<string, ServiceName> = { '2010-05-08': 'iam', '2011-06-15': 'sts', '2010-12-01': 'ses' };
const NAMESPACES: Partial<Record<ServiceName, string>> = { iam: IAM_NAMESPACE, sts: STS_NAMESPACE, ses: RECEIVING_NAMESPACE };

/** Returns the scope of a signature, which is not verified. */
function scopeOf(authorization: string | undefined): { region: string; service: string } {
  const [, region = '', service = ''] = /Credential=[^/,]+\/[^/,]+\/([^/,]+)\/([^/,]+)\//.exec(authorization ?? '') ?? [];
  return { region, service };
}

function route(request: RawRequest): Operation {
  const { path, query, headers, body } = request;
  const { region, service } = scopeOf(headers.authorization);
  if (path === TOKEN_PATH) {
    const parameters = Object.fromEntries(new URLSearchParams(query));
    return { service: 'github', protocol: 'http', action: 'GetToken', region: '', parameters };
  }
  const api = routeApi(request);
  if (api) return { service: 'github', protocol: 'http', region: '', ...api };
  if (path.startsWith(SES_PATH)) return { service: 'ses', protocol: 'rest', region, ...routeSes(request) };
  const mailManager = routeMailManager(request);
  if (mailManager) return { service: 'mailmanager', protocol: 'json', region, ...mailManager };
  const { Action: action = `${request.method} ${path}`, ...parameters } = Object.fromEntries(new URLSearchParams(body.toString() || query));
  const asked = service in NAMESPACES ? (service as ServiceName) : VERSIONS[parameters['Version'] ?? ''];
  return { service: asked ?? 'sts', protocol: 'query', action, region, parameters };
}

async function read(message: IncomingMessage): Promise<RawRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const [path = '/', query = ''] = (message.url ?? '/').split(/\?(.*)/s);
  const origin = `http${'encrypted' in message.socket ? 's' : ''}://${message.headers.host}`;
  return { method: message.method ?? 'GET', origin, path, query, headers: message.headers, body: Buffer.concat(chunks) };
}

function renderError({ service, protocol }: Operation, error: ApiError): Answer {
  if (protocol === 'http') return githubError(error);
  if (protocol === 'rest') return sesError(error);
  if (protocol === 'json') return mailManagerError(error);
  return queryError(NAMESPACES[service] ?? STS_NAMESPACE, error);
}

/** The state of one emulator: its world, its faults and its calls. */
class Dispatcher {
  readonly calls: Call[] = [];
  readonly faults = new Faults();
  readonly world: World;
  withheld = 0;
  readonly #serviceTime: number;
  readonly #heard: (call: Call) => void | Promise<void>;

  constructor(world: World, { serviceTime = 0, heard = () => undefined }: EmulatorOptions) {
    this.world = world;
    this.#serviceTime = serviceTime;
    this.#heard = heard;
  }

  async handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const request = await read(message);
    const operation = route(request);
    const { protocol: _, ...asked } = operation;
    const { 'user-agent': userAgent = '', 'x-amz-date': signedAt, authorization = '' } = request.headers;
    const call: Call = { ...asked, status: 0, at, signedAt: signedAt?.toString(), userAgent, authorization };
    this.calls.push(call);
    const turn = this.#heard(call);
    if (turn !== undefined) await turn;
    const fault = this.faults.take(operation.action, operation.region);
    const answer = this.#answer(request, operation, call, fault);
    if (this.#serviceTime > 0) await sleep(this.#serviceTime);
    if (answer === 'hang' || (fault && 'breaks' in fault && fault.breaks === 'stall')) this.#withhold(response);
    if (answer === 'hang') return;
    if (answer === 'reset') {
      message.socket.resetAndDestroy();
      return;
    }
    call.status = answer.status;
    call.answer = answer;
    // The world's date, because clients set their clocks by it.
    const dated = { ...answer, headers: { date: new Date(this.world.now()).toUTCString(), ...answer.headers } };
    if (fault && 'breaks' in fault) deliverBroken(dated, response, fault.breaks, fault.at);
    else deliver(fault && 'alter' in fault ? fault.alter(dated) : dated, response);
  }

  #withhold(response: ServerResponse): void {
    this.withheld += 1;
    response.once('close', () => {
      this.withheld -= 1;
    });
  }

  #answer(request: RawRequest, operation: Operation, call: Call, fault: Fault | undefined): Answer | 'hang' | 'reset' {
    if (fault && 'hang' in fault) return 'hang';
    if (fault && 'reset' in fault) return 'reset';
    if (fault && 'body' in fault) {
      const { status = 200, headers, contentType, body, stranger = false } = fault;
      return { status, headers: { ...headers, 'content-type': contentType, ...(!stranger && { 'x-amzn-requestid': randomUUID() }) }, body };
    }
    try {
      if (fault && 'code' in fault) {
        throw new ApiError(fault.status, fault.code, typeof fault.message === 'string' ? fault.message : fault.message(request));
      }
      if (fault && 'happens' in fault) fault.happens();
      return this.#perform(request, operation, call);
    } catch (error) {
      const known = error instanceof ApiError ? error : new ApiError(500, 'InternalFailure', `The emulator failed: ${error}`);
      // A Region without SES has no host name, so a client gets no connection.
      if (known.code === 'NoSuchHost') return 'reset';
      call.errorCode = known.code;
      return renderError(operation, known);
    }
  }

  #perform(request: RawRequest, operation: Operation, call: Call): Answer {
    const { service, protocol, parameters } = operation;
    if (service === 'github' && operation.action === 'GetToken') {
      return answerGithub(this.world, request.headers.authorization, parameters['audience']);
    }
    if (service === 'github') return answerApi(operation, request, this.world);
    if (isUnsigned(operation)) return answerSts(operation, undefined, this.world);
    const caller = authenticate(request, operation, this.world);
    call.accountId = caller.account.id;
    call.principal = caller.key.principalArn;
    if (service === 'iam') return answerIam(operation, caller, this.world);
    if (service === 'mailmanager') return answerMailManager(operation, caller, this.world);
    if (service === 'ses') return (protocol === 'rest' ? answerSes : answerReceiving)(operation, caller, this.world);
    return answerSts(operation, caller, this.world);
  }
}

/** Starts the emulator on the loopback interface. */
export async function startEmulator(world: World = healthyWorld(), options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, tls } = options;
  const dispatcher = new Dispatcher(world, options);
  const listener = (message: IncomingMessage, response: ServerResponse): void => {
    dispatcher.handle(message, response).catch(() => response.destroy());
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  // Node's default of 5 s could close a connection just when a client reuses it.
  server.keepAliveTimeout = 60_000;
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http${tls ? 's' : ''}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    world,
    calls: dispatcher.calls,
    get connections() {
      return connections;
    },
    get withheld() {
      return dispatcher.withheld;
    },
    environment: () => ({
      AWS_ENDPOINT_URL: url,
      AWS_EC2_METADATA_DISABLED: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}${TOKEN_PATH}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: world.github.requestToken,
      GITHUB_API_URL: `${url}${API_PATH}`,
    }),
    fail: (action, fault) => dispatcher.faults.add(action, fault),
    heal: action => dispatcher.faults.clear(action),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
