/**
 * Runs the shipped action on independent AWS emulators, and compares the results with docs/compatibility.md.
 *
 * `--all` includes fakecloud, which cargo builds in about ten minutes. `--write` writes the results and the date into the document.
 * Needs Python 3.12 or later with its venv module; `--all` also needs Rust.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { startEmulator } from '../emulator/server.ts';
import { filled } from './marked.ts';
import { Account, type Pair, titleOf } from './servers/account.ts';
import { type Results, runCases } from './servers/cases.ts';
import { document, withoutDates } from './servers/document.ts';
import { FAKECLOUD, LOCALEMU, MINISTACK, MOTO, type Product, type Server, start } from './servers/server.ts';

const DOCUMENT = 'docs/compatibility.md';

/** The accounts by the part of the document that shows them. */
const PARTS: Readonly<Record<string, readonly Pair[]>> = {
  ...(process.argv.includes('--all') && { 'servers on a schedule': [{ iam: LOCALEMU, ses: FAKECLOUD }] }),
  servers: [LOCALEMU, MINISTACK, MOTO].map(product => ({ iam: product, ses: product })),
};

const began = Date.now();
const log = (event: string): void => console.log(`# ${event} after ${Math.round((Date.now() - began) / 1_000)} s`);

const pairs = Object.values(PARTS).flat();
await Promise.all([...new Set(pairs.flatMap(({ iam, ses }) => [iam, ses]))].map(product => product.install()));
log('servers installed');

const github = await startEmulator();
const { AWS_ENDPOINT_URL: _url, ...token } = github.environment();
const servers: Server[] = [];

async function startServer(product: Product): Promise<Server> {
  const server = await start(product);
  servers.push(server);
  return server;
}

async function resultsOf({ iam, ses }: Pair): Promise<Results> {
  const iamServer = await startServer(iam);
  const account = new Account(iamServer, iam === ses ? iamServer : await startServer(ses));
  try {
    return await runCases(account, token);
  } finally {
    account.close();
    log(`${account.title}: cases run`);
  }
}

// Waits for all runs before the servers stop, also if one fails.
const settled = await Promise.allSettled(pairs.map(async pair => [pair, await resultsOf(pair)] as const));
await Promise.all([...servers.map(server => server.stop()), github.close()]);
const results = new Map(
  settled.map(each => {
    if (each.status === 'rejected') {
      throw each.reason;
    }
    return each.value;
  }),
);

const checks = [...results.values()].flatMap(each => each.checks);
const today = new Date().toISOString().slice(0, 10);
const parts = Object.entries(PARTS).map(([part, its]) => [
  part,
  document(new Map(its.map(pair => [titleOf(pair), results.get(pair)?.outcomes ?? new Map()])), today),
]);
const before = readFileSync(DOCUMENT, 'utf8');
const after = filled(before, Object.fromEntries(parts));
if (process.argv.includes('--write')) {
  writeFileSync(DOCUMENT, after);
} else {
  const agrees = withoutDates(after) === withoutDates(before);
  checks.push({ title: `${DOCUMENT} has these results (npm run test:servers -- --write writes them)`, passed: agrees });
  if (!agrees) {
    console.error(`The document should have:\n${parts.map(([, text]) => text).join('\n\n')}\n`);
  }
}
for (const { title, passed } of checks) {
  console.log(`${passed ? 'ok     ' : 'FAILED '} ${title}`);
}
const failed = checks.filter(({ passed }) => !passed).length;
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
