import type { Reading } from '../../src/check/snapshot.ts';
import type { Problem } from '../../src/core/problem.ts';
import { CATALOGUE } from '../../src/teardown/catalogue.ts';
import type { Kind, Resource } from '../../src/teardown/resource.ts';
import { ACCOUNT, type Answers } from '../support/ports.ts';

export const never = new AbortController().signal;

/** A 5xx, or a connection that broke: another try may be answered. */
export const BROKEN: Problem = {
  code: 'unreachable',
  message: 'the connection broke',
  advice: 'look at the network',
  settled: false,
};

export const EXPIRED: Problem = {
  code: 'credentials',
  message: 'AWS does not accept the credentials: ExpiredToken',
  advice: 'raise `role-duration-seconds`',
  settled: true,
};

export const IN_THE_WAY: Problem = {
  code: 'unexpected',
  message: 'something refers to it',
  advice: 'run the job again',
  settled: true,
};

/** Answers one after the other, the last one again and again; or by the time of the question. */
export type Script<T> = Answers<T> | ((at: number) => T);

export function player<T>(script: Script<T>): (at: number) => T {
  if (typeof script === 'function') {
    return script;
  }
  const [first, ...more] = script;
  const answers = [first, ...more];
  return () => (answers.length > 1 ? answers.shift() : answers[0]) ?? first;
}

export function resource(kind: Kind, name: string, more: Partial<Resource> = {}): Resource {
  const { region = 'us-east-1', id = name } = more;
  const { arnType } = CATALOGUE[kind];
  return {
    kind,
    region,
    name,
    id,
    arn: arnType && `arn:aws:ses:${region}:${ACCOUNT.id}:${arnType}/${id}`,
    going: false,
    goneBy: undefined,
    ...more,
  };
}

export function readingOf<T>(value: T | undefined): Reading<T> {
  return value === undefined ? { kind: 'absent' } : { kind: 'found', value };
}
