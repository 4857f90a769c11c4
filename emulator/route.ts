import type { RawRequest } from './api.ts';
import { jsonParameters } from './json.ts';
import type { RegionalCall } from './regional.ts';

/** An operation of SES's REST API and its handler. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The path after `/v2/email/`. Names in braces are parameters. */
  readonly path: string;
  readonly action: string;
  readonly answer: (call: RegionalCall) => unknown;
}

/** Returns the parameters in the path, query and body of a request; undefined if the route does not match. */
export function parametersFor(route: Route, { method, path, query, body }: RawRequest): Record<string, string> | undefined {
  if (method !== route.method) return undefined;
  const pattern = route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const match = new RegExp(`^/v2/email/${pattern}/?$`).exec(path);
  if (!match) return undefined;
  const named = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
  return { ...Object.fromEntries(new URLSearchParams(query)), ...jsonParameters(body), ...Object.fromEntries(named) };
}
