import type { RawRequest } from './api.ts';
import { jsonParameters } from './json.ts';
import type { RegionalCall } from './regional.ts';

/** An operation of the REST API of SES: what asks for it, and what answers it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** After `/v2/email/`; what is in braces is a parameter. */
  readonly path: string;
  readonly action: string;
  readonly answer: (call: RegionalCall) => unknown;
}

/** The parameters of a request for a route: from the path, the query and the body; undefined where it isn't one. */
export function parametersFor(route: Route, { method, path, query, body }: RawRequest): Record<string, string> | undefined {
  if (method !== route.method) return undefined;
  const pattern = route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const match = new RegExp(`^/v2/email/${pattern}/?$`).exec(path);
  if (!match) return undefined;
  const named = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
  return { ...Object.fromEntries(new URLSearchParams(query)), ...jsonParameters(body), ...Object.fromEntries(named) };
}
