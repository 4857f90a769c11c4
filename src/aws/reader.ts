import type { ServiceException } from '@smithy/core/client';
import type { Reading } from '../model/readings.ts';
import type { Caller, Send } from './caller.ts';
import { type Operation, problemOf, serviceError } from './errors.ts';

/** AWS's codes for what is not there, in IAM, in SES and in Mail Manager. */
const NOT_THERE = /^(?:NoSuchEntity|NoSuchEntityException|NotFoundException|ResourceNotFoundException)$/;

/** Whether AWS itself says in one of `codes` that something is not there: with a request id, and not in passing, as of an outage. */
export function saysGone(error: unknown, codes: RegExp): boolean {
  const { httpStatusCode = 0, requestId } = (Object(error) as Partial<ServiceException>).$metadata ?? {};
  return codes.test(serviceError(error).name) && requestId !== undefined && httpStatusCode < 500;
}

/** An answer of the right status that lacks what it is about: never taken for an empty one. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** The part of an answer without which it says nothing. */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) {
    throw new Unreadable(`the answer has no ${what}`);
  }
  return value;
}

/** A text without which an answer says nothing: the SDK hands on whatever JSON has in its place. */
export function text(value: string | undefined, what: string): string {
  if (typeof value !== 'string') {
    throw new Unreadable(`the answer has no ${what}`);
  }
  return value;
}

/** Looks once, and says what was found; rejects only when the run is over. */
export async function look<T>(call: Caller, operation: Operation, send: Send<T>): Promise<Reading<T>> {
  try {
    return { kind: 'found', value: await call(send) };
  } catch (error) {
    return saysGone(error, NOT_THERE) ? { kind: 'absent' } : { kind: 'unreadable', problem: problemOf(error, operation) };
  }
}

/** More pages than any of the lists can have: 20,000 templates come in pages of 100. */
const PAGES = 1_000;

/** Every item of a list that comes in pages. */
export async function pages<T>(
  page: (marker: string | undefined) => Promise<{ readonly items: readonly T[]; readonly next: string | undefined }>,
): Promise<readonly T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  let marker: string | undefined;
  for (let number = 1; number <= PAGES; number++) {
    const { items: more, next } = await page(marker);
    items.push(...more);
    if (next === undefined) {
      return items;
    }
    if (seen.has(next)) {
      break;
    }
    seen.add(next);
    marker = next;
  }
  throw new Unreadable('the list has no end: AWS repeats a page');
}

/** A date that can be shown; what is not one is taken for left out. */
export function validDate(date: Date | undefined): Date | undefined {
  return Number.isFinite(date?.getTime()) ? date : undefined;
}
