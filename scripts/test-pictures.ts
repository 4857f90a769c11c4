/**
 * Renders summaries, comments and a fleet's table in Chromium as GitHub shows them: in light and dark mode, at GitHub's width and on a
 * phone. Writes pictures to out/pictures/ for people, and fails on problems that a machine can detect. `--write` writes docs/summary.svg.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { page } from '../demo/page.ts';
import { fleet, play, SCENES, type Scene, type Shown } from '../demo/scenes.ts';
import { svg } from '../demo/svg.ts';
import { debianFile } from './tools.ts';

const OUT = resolve('out/pictures');
const PICTURE = 'docs/summary.svg';
const PHONE = { width: 375, height: 667 };
/** The widths of GitHub's column and of a phone, in pixels. */
const WIDTHS = [1012, PHONE.width];
const COLOURS = ['light', 'dark'] as const;
/** Height of a line of the picture, in pixels. Other fonts might need one more line. */
const LINE = 21;
/** Size of an image of a single color in bytes, with a margin. */
const BLANK = 4_000;
const SCRIPTS = [fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), resolve('scripts/pictures.browser.js')];

let passed = 0;
let failed = 0;

function report(what: string, complaints: readonly string[]): void {
  if (complaints.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.error([`not ok: ${what}`, ...complaints].join('\n    '));
}

type Colour = (typeof COLOURS)[number];

interface Sight {
  readonly name: string;
  readonly markdown: string;
  readonly isGreen: boolean;
}

/** Returns the problems of the page, with its sections collapsed and open. */
async function complaintsOf(shown: Page, { name, markdown, isGreen }: Sight, width: number, colour: Colour): Promise<string[]> {
  const complaints: string[] = [];
  const ask = async (question: string): Promise<void> => {
    complaints.push(...((await shown.evaluate(question)) as string[]));
  };
  await shown.setContent(page(name, markdown));
  for (const path of SCRIPTS) {
    await shown.addScriptTag({ path });
  }
  const file = `${OUT}/${name}-${width}-${colour}`;
  const picture = await shown.screenshot({ path: `${file}.png`, fullPage: true });
  if (picture.length < BLANK) {
    complaints.push(`the picture has ${picture.length} bytes: it is blank`);
  }
  const advice = (await shown.evaluate('advice()')) as number | null;
  if (!isGreen && width === PHONE.width && !(advice !== null && advice < PHONE.height)) {
    complaints.push(`the first advice is not on the first screen, but at ${advice}`);
  }
  await ask('look()');
  await shown.evaluate('document.querySelectorAll("details").forEach(each => { each.open = true; })');
  await ask('look()');
  if (width === PHONE.width) {
    await ask('barriers()');
    await shown.screenshot({ path: `${file}-open.png`, fullPage: true });
  }
  return complaints;
}

/** Renders the pages one after the other. */
async function show(browser: Browser, sights: readonly Promise<Sight>[], width: number, colour: Colour): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: PHONE.height }, colorScheme: colour });
  const shown = await context.newPage();
  let complaints: string[] = [];
  shown.on('console', message => complaints.push(`console: ${message.text()}`));
  shown.on('pageerror', error => complaints.push(`error: ${error.message}`));
  for (const coming of sights) {
    const sight = await coming;
    complaints = [];
    try {
      complaints.push(...(await complaintsOf(shown, sight, width, colour)));
    } catch (error) {
      complaints.push(String(error));
    }
    report(`${sight.name}, ${width} pixels, ${colour}`, complaints);
  }
  await context.close();
}

/** Checks the README's picture: the file in the repository, and its rendering as an image. */
async function showPicture(browser: Browser, { markdown }: Shown): Promise<void> {
  const wanted = svg('The job summary of a gate that found two errors and a warning', markdown);
  if (process.argv.includes('--write')) {
    writeFileSync(PICTURE, wanted);
  }
  const isCurrent = readFileSync(PICTURE, 'utf8') === wanted;
  report(PICTURE, isCurrent ? [] : ['it is not what the scene gives: run "npm run test:pictures -- --write", and look at it']);
  for (const colorScheme of COLOURS) {
    const context = await browser.newContext({ viewport: { width: 1012, height: PHONE.height }, colorScheme });
    const shown = await context.newPage();
    await shown.goto(pathToFileURL(resolve(PICTURE)).href);
    const room = (await shown.evaluate(
      '(main => main.clientHeight - [...main.children].at(-1).offsetTop - [...main.children].at(-1).offsetHeight + main.offsetTop)(document.querySelector("main"))',
    )) as number;
    await shown.goto(pathToFileURL(`${OUT}/readme.html`).href);
    const picture = await shown.screenshot({ path: `${OUT}/readme-${colorScheme}.png` });
    await context.close();
    report(`${PICTURE} in the ${colorScheme}`, [
      ...(room >= LINE && room < 3 * LINE ? [] : [`it has ${room} pixels left at its end`]),
      ...(picture.length < BLANK ? ['it is blank'] : []),
    ]);
  }
}

const executablePath = debianFile('chromium', '/usr/bin/chromium');
debianFile('fonts-noto-color-emoji', '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf');
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/readme.html`, page('README', `<img alt="summary" src="../../${PICTURE}">`));

const browser = await chromium.launch({ executablePath });

const played = Object.fromEntries(
  (Object.entries(SCENES) as [keyof typeof SCENES, Scene][]).map(([name, scene]) => [name, play(scene)]),
) as Record<keyof typeof SCENES, Promise<Shown>>;

async function fleetOf(name: string, ...scenes: readonly (keyof typeof SCENES)[]): Promise<Sight> {
  const reports = await Promise.all(scenes.map(async scene => [scene, (await played[scene]).job.report]));
  return { name, markdown: await fleet({ ...Object.fromEntries(reports), gone: undefined }), isGreen: true };
}

try {
  const sights: readonly Promise<Sight>[] = [
    ...Object.entries(played).map(async ([name, shown]) => {
      const { markdown, job } = await shown;
      return { name, markdown, isGreen: job.exitCode === 0 };
    }),
    fleetOf('fleet', 'healthy', 'degraded', 'unhealthy', 'missing', 'refused'),
    fleetOf('fleet-teardown', 'deleted', 'planned', 'crowded', 'in-use'),
  ];
  await Promise.all(WIDTHS.flatMap(width => COLOURS.map(colour => show(browser, sights, width, colour))));
  await showPicture(browser, await played.changed);
} finally {
  await browser.close();
}
console.log(`The pictures are in ${OUT}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
