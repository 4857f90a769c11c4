/** Plays the action on the embedded emulator: the shipped dist/, started as a runner starts it. Leaves the summaries as HTML in out/demo/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { page } from './page.ts';
import { play, SCENES } from './scenes.ts';
import { terminal } from './terminal.ts';

const { healthy, impostor, missing, created, deleted } = SCENES;
const OUT = 'out/demo';

function rule(text: string): string {
  return `\n━━ ${text} ${'━'.repeat(Math.max(0, 100 - text.length))}\n`;
}

mkdirSync(OUT, { recursive: true });
for (const [index, scene] of [healthy, impostor, missing, created, deleted].entries()) {
  console.log(rule(`${index + 1}. ${scene.title}`));
  const { job, calls } = await play(scene);
  const file = `${OUT}/${index + 1}-${scene.status}.html`;
  writeFileSync(file, page(scene.title, job.summary));
  console.log(`${job.log}\n\n(the step ${job.exitCode === 0 ? 'passes' : 'fails'}, with ${calls} calls)\n`);
  console.log(terminal(job.summary));
  console.log(`\nThe summary as a page: ${file}`);
}
