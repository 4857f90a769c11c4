/** Loaded before the action (`node --import`): resolves host names that end with `.localhost` to this machine. */
import dns, { type LookupOptions } from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

interface LookUp {
  readonly code: string;
  readonly times?: number;
}

const lookUps = JSON.parse(process.env['NAMES'] ?? '{}') as Readonly<Record<string, LookUp>>;
const counts = new Map<string, number>();
const { lookup } = dns;

function named(name: string, options: LookupOptions, done: (error: Error | null, ...found: unknown[]) => void): void {
  if (!name.endsWith('.localhost')) {
    Reflect.apply(lookup, dns, [name, options, done]);
    return;
  }
  const { code, times = Number.POSITIVE_INFINITY } = lookUps[name] ?? { code: 'ENOTFOUND' };
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  const error = Object.assign(new Error(`getaddrinfo ${code} ${name}`), { code, syscall: 'getaddrinfo', hostname: name });
  const found = options.all ? [[{ address: '127.0.0.1', family: 4 }]] : ['127.0.0.1', 4];
  process.nextTick(() => (count > times ? done(null, ...found) : done(error)));
}

Object.assign(dns, { lookup: named });
syncBuiltinESMExports();
