import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { healthyWorld, PULL_REQUEST } from '../../emulator/world.ts';
import { keepComment } from '../../src/github/comment.ts';
import { atEnd, emulate, serve, virtualClock } from '../aws/support.ts';

// In its own file: the toolkit reads the proxy when it is loaded.
test('the comment is sent through the proxy of the environment', async () => {
  const world = healthyWorld();
  const emulator = await emulate(world);
  const tunnels: (string | undefined)[] = [];
  const proxy = await serve(
    (_request, response) => response.writeHead(405).end(),
    server => {
      server.on('connect', async (request, socket) => {
        tunnels.push(request.url);
        const github = connect(Number(new URL(emulator.url).port), '127.0.0.1');
        atEnd(() => void github.destroy());
        await once(github, 'connect');
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        socket.pipe(github).pipe(socket);
      });
    },
  );
  const folder = await mkdtemp(join(tmpdir(), 'proxy-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: PULL_REQUEST } }));
  const api = String(emulator.environment()['GITHUB_API_URL']).replace(emulator.url, 'http://github.octo-org.example');
  Object.assign(process.env, {
    GITHUB_API_URL: api,
    GITHUB_EVENT_PATH: event,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'octo-org/mailer',
    http_proxy: proxy,
  });
  const written = await keepComment(
    { passed: true, text: marker => marker },
    { 'comment-on-pr': 'always', 'github-token': 'ghs_emulated' },
    {
      env: process.env,
      clock: virtualClock(),
      random: () => 0.5,
      signal: new AbortController().signal,
      runner: { input: () => '', mask: () => undefined },
    },
  );
  expect(written).toBe(`wrote a comment on pull request #${PULL_REQUEST}`);
  expect(emulator.calls.map(({ action }) => action)).toEqual(['ListComments', 'CreateComment']);
  expect(new Set(tunnels)).toEqual(new Set(['github.octo-org.example:80']));
});
