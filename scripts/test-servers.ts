/**
 * Runs the shipped action on AWS servers that others wrote, and compares what comes of it with docs/compatibility.md; `--write` writes it
 * there. Needs Python 3 with its venv module.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { startEmulator } from '../emulator/server.ts';
import { document } from './servers/document.ts';
import { Place } from './servers/place.ts';
import { withRequestIds } from './servers/relay.ts';
import { install, LOCALSTACK, MINISTACK, MOTO, type Server, start } from './servers/server.ts';
import { type Trial, tryOut } from './servers/trial.ts';

const DOCUMENT = 'docs/compatibility.md';
const PART = /(<!-- servers -->\n)[\s\S]*?(\n<!-- \/servers -->)/;

const PRODUCTS = [LOCALSTACK, MINISTACK, MOTO];
/** Started once more, for an account that they make up together. */
const TOGETHER = [LOCALSTACK, MINISTACK];

const began = Date.now();
const progress = (what: string): void => console.log(`# ${what} after ${Math.round((Date.now() - began) / 1_000)} s`);

const github = await startEmulator();
const servers: Server[] = [];
const places: Place[] = [];
const trials = new Map<string, Trial>();
try {
  await Promise.all(PRODUCTS.map(install));
  const started = await Promise.allSettled([...PRODUCTS, ...TOGETHER].map(start));
  servers.push(...started.flatMap(each => (each.status === 'fulfilled' ? [each.value] : [])));
  for (const each of started) {
    if (each.status === 'rejected') {
      throw each.reason;
    }
  }
  progress('the servers run');
  const [localstack, ministack, moto, iam, ses] = servers as [Server, Server, Server, Server, Server];
  const relayed = await withRequestIds(ses);
  servers.push(relayed);
  places.push(new Place(localstack), new Place(ministack), new Place(moto), new Place(iam, relayed));
  const { AWS_ENDPOINT_URL: _url, ...token } = github.environment();
  await Promise.all(
    places.map(async place => {
      // In the order of the places, whichever ends first.
      trials.set(place.title, { outcomes: new Map(), checks: [] });
      trials.set(place.title, await tryOut(place, token));
      progress(`${place.title} is tried`);
    }),
  );
} finally {
  for (const place of places) {
    place.close();
  }
  await Promise.all([...servers.map(server => server.stop()), github.close()]);
}

const checks = [...trials.values()].flatMap(trial => trial.checks);
const before = readFileSync(DOCUMENT, 'utf8');
const after = before.replace(PART, (_all, open: string, close: string) => `${open}${document(trials)}${close}`);
if (process.argv.includes('--write')) {
  writeFileSync(DOCUMENT, after);
} else {
  const agrees = after === before;
  checks.push({ title: `${DOCUMENT} says what comes of it (npm run test:servers -- --write writes it)`, passed: agrees });
  if (!agrees) {
    console.error(`It should say:\n${document(trials)}\n`);
  }
}
for (const { title, passed } of checks) {
  console.log(`${passed ? 'ok     ' : 'FAILED '} ${title}`);
}
const failed = checks.filter(({ passed }) => !passed).length;
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
