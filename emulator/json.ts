import { randomUUID } from 'node:crypto';
import type { Answer } from './api.ts';

/** Returns the members of a JSON body as texts; none if the body is not JSON. */
export function jsonParameters(body: Buffer): Record<string, string> {
  try {
    const members = Object.entries(JSON.parse(body.toString() || '{}') as Record<string, unknown>);
    return Object.fromEntries(members.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
  } catch {
    return {};
  }
}

/** Returns an answer in JSON, without undefined members. */
export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID(), ...headers },
    body: JSON.stringify(body),
  };
}

/** Returns a date as AWS's JSON protocols encode it. */
export function seconds(date: Date): number {
  return date.getTime() / 1000;
}
