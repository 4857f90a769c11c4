import type { Job } from '../../emulator/job.ts';
import type { Emulator } from '../../emulator/server.ts';

/** The minimum length of a piece of a secret: a shorter one reveals nothing. */
const PIECE = 16;

/** Every secret that a job had or could derive, by its name. */
export function secretsOf({ world, calls }: Emulator, given: Readonly<Record<string, string>> = {}): Map<string, string> {
  const secrets = new Map(Object.entries({ 'the token of the request': world.github.requestToken, ...given }));
  for (const account of world.accounts.values()) {
    for (const [id, { secretAccessKey, sessionToken }] of account.accessKeys) {
      // The user of the account has a key that only some jobs get.
      if (sessionToken !== undefined || Object.values(given).includes(secretAccessKey)) {
        secrets.set(`the key ${id}`, id).set(`the secret of ${id}`, secretAccessKey);
        secrets.set(`the session token of ${id}`, sessionToken ?? secretAccessKey);
      }
    }
  }
  for (const { action, parameters, authorization } of calls) {
    const token = String(parameters['WebIdentityToken'] ?? '');
    if (token !== '') {
      secrets.set('the ID token', token);
      token.split('.').forEach((part, index) => {
        secrets.set(`part ${index} of the ID token`, part);
      });
    }
    const [, signature] = /Signature=([\da-f]+)/.exec(authorization) ?? [];
    if (signature !== undefined) {
      secrets.set(`a signature of ${action}`, signature);
    }
  }
  return secrets;
}

/** The encodings of a secret. */
function forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  // Base64 of a longer text has the secret in one of three alignments, without the first and last characters.
  const aligned = ['', 'x', 'xx'].map(before =>
    Buffer.concat([Buffer.from(before), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  const plain = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...aligned];
  return [...new Set([...plain, ...aligned.map(each => each.replaceAll('+', '-').replaceAll('/', '_')), bytes.toString('hex')])];
}

/** The secrets, or pieces of them, in a text. */
export function leaks(text: string, secrets: ReadonlyMap<string, string>): string[] {
  return [...secrets].flatMap(([what, secret]) =>
    forms(secret).flatMap(form => {
      for (let at = 0; at + PIECE <= form.length; at++) {
        const piece = form.slice(at, at + PIECE);
        if (text.includes(piece)) {
          return [`${what}: ${piece}…`];
        }
      }
      return form.length < PIECE && text.includes(form) ? [what] : [];
    }),
  );
}

/** All results of a job, by place; without the commands that mask a secret, which the runner removes. */
export function leftBy(job: Job): Map<string, string> {
  const printed = job.raw.split('\n').filter(line => !line.startsWith('::add-mask::'));
  const rest = job.commands.filter(({ name }) => name !== 'add-mask');
  return new Map([['the log', printed.join('\n')], ['the commands', JSON.stringify(rest)], ...Object.entries(job.files)]);
}

/** The secrets of a job in its results, by place. */
export function leaksOf(job: Job, secrets: ReadonlyMap<string, string>): string[] {
  return [...leftBy(job)].flatMap(([where, text]) => leaks(text, secrets).map(leak => `${where}: ${leak}`));
}
