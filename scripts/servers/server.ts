import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** An AWS server that somebody else wrote. */
export interface Product {
  /** As its requirements file is called. */
  readonly id: 'moto' | 'ministack' | 'localstack';
  readonly name: string;
  /** Its package, whose version counts. */
  readonly package: string;
  /** The account that all callers are in. */
  readonly account: string;
  /** How long it gets for a teardown of everything: one that answers 500 where it knows no Mail Manager keeps the action trying again. */
  readonly inventoryWithin: '15s' | '60s';
  /** How it is started below its virtual environment, on a port of the loopback interface alone. */
  command(port: number): readonly [string, ...string[]];
  environment(port: number, home: string): Readonly<Record<string, string>>;
}

export const LOCALSTACK: Product = {
  id: 'localstack',
  name: 'LocalStack',
  package: 'localstack-core',
  account: '000000000000',
  inventoryWithin: '15s',
  command: () => ['python', '-m', 'localstack.runtime.main'],
  environment: (port, home) => ({
    GATEWAY_LISTEN: `127.0.0.1:${port}`,
    // Its other web server listens on every interface, whatever it is told.
    GATEWAY_SERVER: 'hypercorn',
    FILESYSTEM_ROOT: join(home, 'files'),
    DISABLE_EVENTS: '1',
    SKIP_SSL_CERT_DOWNLOAD: '1',
    DNS_ADDRESS: '0',
  }),
};

export const MINISTACK: Product = {
  id: 'ministack',
  name: 'MiniStack',
  package: 'ministack',
  account: '000000000000',
  inventoryWithin: '60s',
  command: () => ['ministack'],
  environment: port => ({ BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port) }),
};

export const MOTO: Product = {
  id: 'moto',
  name: 'moto',
  package: 'moto',
  account: '123456789012',
  inventoryWithin: '15s',
  command: port => ['moto_server', '-H', '127.0.0.1', '-p', String(port)],
  environment: () => ({ MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' }),
};

/** Longer than a start takes on a busy machine. */
const READY_WITHIN = 60_000;
const END_WITHIN = 5_000;

/** A server that runs. */
export interface Server {
  readonly product: Product;
  readonly version: string;
  readonly url: string;
  stop(): Promise<void>;
}

function requirements({ id }: Product): string {
  return join(import.meta.dirname, `${id}.txt`);
}

function versionOf(product: Product): string {
  const [, version] = new RegExp(`^${product.package}==(.+)$`, 'm').exec(readFileSync(requirements(product), 'utf8')) ?? [];
  if (version === undefined) {
    throw new Error(`${requirements(product)} does not pin ${product.package}.`);
  }
  return version;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  const until = Date.now() + READY_WITHIN;
  for (;;) {
    const answers = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answers !== undefined) {
      return;
    }
    if (child.exitCode !== null || Date.now() > until) {
      throw new Error(`It does not start:\n${printed()}`);
    }
    await sleep(200);
  }
}

function folderOf({ id }: Product): string {
  return join('out', 'servers', id);
}

/** Installs a server into a virtual environment of its own, unless it is there already. */
export async function install(product: Product): Promise<void> {
  await promisify(execFile)('bash', [join('scripts', 'venv.sh'), folderOf(product), requirements(product)]);
}

/** Starts an installed server on a free port. */
export async function start(product: Product): Promise<Server> {
  const [port, home] = [await freePort(), mkdtempSync(join(tmpdir(), `ses-role-gate-${product.id}-`))];
  const [program, ...args] = product.command(port);
  const child = spawn(join(process.cwd(), folderOf(product), 'bin', program), args, {
    cwd: home,
    env: { PATH: process.env['PATH'], HOME: home, ...product.environment(port, home) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-10_000);
    });
  }
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill();
    const kill = setTimeout(() => child.kill('SIGKILL'), END_WITHIN);
    await ended;
    clearTimeout(kill);
    rmSync(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url, child, () => printed);
  } catch (error) {
    await stop();
    throw new Error(`${product.name}: ${(error as Error).message}`, { cause: error });
  }
  return { product, version: versionOf(product), url, stop };
}
