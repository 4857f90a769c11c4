/** Runs the shipped action on the emulator, as a runner does. Prints logs and summaries, and writes the summaries as HTML to out/demo/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { page } from './page.ts';
import { play, SCENES } from './scenes.ts';
import { terminal, WIDTH, wrapped } from './terminal.ts';

const { healthy, changed, impostor, missing, created, deleted } = SCENES;
const OUT = 'out/demo';

function rule(text: string): string {
  return `\n━━ ${text} ${'━'.repeat(WIDTH - text.length - 4)}\n`;
}

mkdirSync(OUT, { recursive: true });
console.log(wrapped('An emulator on this machine stands in for AWS and GitHub. Each run warns that the host is not one of AWS.'));
for (const [index, scene] of [healthy, changed, impostor, missing, created, deleted].entries()) {
  console.log(rule(`${index + 1}. ${scene.title}`));
  const { job, calls } = await play(scene);
  const file = `${OUT}/${index + 1}-${scene.status}.html`;
  writeFileSync(file, page(scene.title, job.summary));
  console.log(`${wrapped(job.log)}\n\n(the step ${job.exitCode === 0 ? 'passes' : 'fails'}, with ${calls} calls)\n`);
  console.log(terminal(job.summary));
  console.log(`\nThe summary as a page: ${file}`);
}
