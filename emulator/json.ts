import { randomUUID } from 'node:crypto';
import type { Answer } from './api.ts';

/** The members of a JSON body, each as a text; what isn't JSON has none. */
export function jsonParameters(body: Buffer): Record<string, string> {
  try {
    const members = Object.entries(JSON.parse(body.toString() || '{}') as Record<string, unknown>);
    return Object.fromEntries(members.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
  } catch {
    return {};
  }
}

/** An answer in JSON; what is undefined is left out. */
export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID(), ...headers },
    body: JSON.stringify(body),
  };
}

/** A date as JSON has it. */
export function seconds(date: Date): number {
  return date.getTime() / 1000;
}
