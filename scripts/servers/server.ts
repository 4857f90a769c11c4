import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { cargoTool } from '../tools.ts';

const ACCOUNT = '000000000000';

/** An independent server that emulates AWS. */
export interface Product {
  readonly name: string;
  readonly version: string;
  /** The ID of the account. */
  readonly account: string;
  /** The time limit of a teardown of all resources, which is enough for a server on which the teardown ends by itself. */
  readonly inventoryTimeout: '15s' | '60s';
  /** Installs the server if necessary, and returns the folder of its programs. */
  install(): Promise<string>;
  /** Returns the command that starts the server on a port, on the loopback interface only. */
  command(port: number): readonly [string, ...string[]];
  environment(port: number, home: string): Readonly<Record<string, string>>;
}

/** Returns the parts of a product that is a Python package. `NAME.txt` in this folder pins its version and dependencies. */
function pythonPackage(name: string, minimumPython?: string): Pick<Product, 'version' | 'install'> {
  const requirements = join(import.meta.dirname, `${name}.txt`);
  const folder = resolve('out', 'servers', name);
  const [, version] = new RegExp(`^${name}==(.+)$`, 'm').exec(readFileSync(requirements, 'utf8')) ?? [];
  if (version === undefined) {
    throw new Error(`${requirements} does not pin ${name}.`);
  }
  return {
    version,
    install: async () => {
      const args = [join('scripts', 'venv.sh'), folder, requirements, ...(minimumPython ? [minimumPython] : [])];
      await promisify(execFile)('bash', args);
      return join(folder, 'bin');
    },
  };
}

export const LOCALEMU: Product = {
  // The package declares Python 3.10, but uses the syntax of 3.12.
  ...pythonPackage('localemu', '3.12'),
  name: 'LocalEmu',
  account: ACCOUNT,
  inventoryTimeout: '15s',
  command: () => ['python', '-m', 'localemu.runtime.main'],
  environment: (port, home) => ({
    GATEWAY_LISTEN: `127.0.0.1:${port}`,
    // The default web server listens on all interfaces, whatever GATEWAY_LISTEN says.
    GATEWAY_SERVER: 'hypercorn',
    FILESYSTEM_ROOT: join(home, 'files'),
    SKIP_SSL_CERT_DOWNLOAD: '1',
    DNS_ADDRESS: '0',
  }),
};

const FAKECLOUD_VERSION = '0.51.0';

export const FAKECLOUD: Product = {
  name: 'fakecloud',
  version: FAKECLOUD_VERSION,
  account: ACCOUNT,
  inventoryTimeout: '60s',
  install: async () => dirname(cargoTool('fakecloud', FAKECLOUD_VERSION)),
  command: port => ['fakecloud', '--addr', `127.0.0.1:${port}`, '--account-id', ACCOUNT],
  environment: () => ({}),
};

export const MINISTACK: Product = {
  ...pythonPackage('ministack'),
  name: 'MiniStack',
  account: ACCOUNT,
  inventoryTimeout: '60s',
  command: () => ['ministack'],
  environment: port => ({ BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port) }),
};

export const MOTO: Product = {
  ...pythonPackage('moto'),
  name: 'moto',
  account: '123456789012',
  inventoryTimeout: '15s',
  command: port => ['moto_server', '-H', '127.0.0.1', '-p', String(port)],
  environment: () => ({ MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' }),
};

/** In milliseconds. A start takes less time, even on a busy machine. */
const START_TIMEOUT = 60_000;
const STOP_TIMEOUT = 5_000;

export interface Server {
  readonly product: Product;
  readonly url: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function waitUntilReady(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT;
  for (;;) {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (response !== undefined) {
      return;
    }
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`The server does not start:\n${printed()}`);
    }
    await sleep(200);
  }
}

/** Installs a server if necessary, and starts it on a free port. */
export async function start(product: Product): Promise<Server> {
  const folder = await product.install();
  const [port, home] = [await freePort(), mkdtempSync(join(tmpdir(), 'ses-role-gate-server-'))];
  const [program, ...args] = product.command(port);
  const child = spawn(join(folder, program), args, {
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
    const kill = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
    await ended;
    clearTimeout(kill);
    rmSync(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await waitUntilReady(url, child, () => printed);
  } catch (error) {
    await stop();
    throw new Error(`${product.name}: ${(error as Error).message}`, { cause: error });
  }
  return { product, url, stop };
}
