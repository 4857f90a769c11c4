import { CATALOGUE, type Kind, type Resource } from '../../src/model/kinds.ts';
import type { Clock } from '../../src/model/ports.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Reading } from '../../src/model/readings.ts';
import { ACCOUNT, type Answers } from '../support/ports.ts';

/** Runs a request when its turn comes. */
export type Turn = <T>(request: () => Promise<T>) => Promise<T>;

/** Starts requests in order, at least `interval` milliseconds apart, as the limiter of a Region does. */
export function turns(interval: number, clock: Clock, signal: AbortSignal): Turn {
  let next = Number.NEGATIVE_INFINITY;
  return async request => {
    const start = Math.max(clock.now(), next);
    next = start + interval;
    if (start > clock.now()) {
      await clock.sleep(start - clock.now(), signal);
    }
    return request();
  };
}

export const never = new AbortController().signal;

/** A 5xx or a broken connection: a retry can succeed. */
export const BROKEN: Problem = {
  code: 'unreachable',
  message: 'the connection broke',
  advice: 'look at the network',
  permanent: false,
};

export const EXPIRED: Problem = {
  code: 'credentials',
  message: 'AWS does not accept the credentials: ExpiredToken',
  advice: 'raise `role-duration-seconds`',
  permanent: true,
};

export const IN_THE_WAY: Problem = {
  code: 'unexpected',
  message: 'something refers to it',
  advice: 'run the job again',
  permanent: true,
};

/** Returns one answer after the other and repeats the last one, or answers by the time of the call. */
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
    deleting: false,
    deletedBy: undefined,
    ...more,
  };
}

export function readingOf<T>(value: T | undefined): Reading<T> {
  return value === undefined ? { kind: 'absent' } : { kind: 'found', value };
}
