import { randomUUID } from 'node:crypto';
import { type Answer, ApiError, type Caller, type Operation } from './api.ts';
import { authorize } from './permissions.ts';
import type { SesRegion, World } from './world.ts';

const ROUTES: { action: string; pattern: RegExp; parameter?: string }[] = [
  { action: 'GetAccount', pattern: /^\/v2\/email\/account\/?$/ },
  { action: 'GetEmailIdentity', pattern: /^\/v2\/email\/identities\/([^/]+)$/, parameter: 'EmailIdentity' },
  { action: 'GetConfigurationSet', pattern: /^\/v2\/email\/configuration-sets\/([^/]+)$/, parameter: 'ConfigurationSetName' },
];

/** The operation of SES that a method and a path stand for. */
export function routeSes(method: string, path: string): Pick<Operation, 'action' | 'parameters'> {
  for (const { action, pattern, parameter } of method === 'GET' ? ROUTES : []) {
    const match = pattern.exec(path);
    if (match) return { action, parameters: parameter ? { [parameter]: decodeURIComponent(match[1] ?? '') } : {} };
  }
  return { action: `${method} ${path}`, parameters: {} };
}

// When requests were let through, per Region of an account.
const admitted = new WeakMap<SesRegion, number[]>();

function throttle(region: SesRegion, now: number): void {
  const limit = region.requestsPerSecond;
  if (limit === undefined) return;
  const recent = (admitted.get(region) ?? []).filter(at => at > now - 1000);
  if (recent.length >= limit) throw new ApiError(429, 'TooManyRequestsException', 'Rate exceeded');
  admitted.set(region, [...recent, now]);
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID(), ...headers },
    body: JSON.stringify(body),
  };
}

/** An error of SES. The front door of AWS, which denies access, spells `Message` otherwise than SES does. */
export function sesError({ status, code, message }: ApiError): Answer {
  const body = code === 'AccessDeniedException' ? { Message: message } : { message };
  return json(status, body, { 'x-amzn-errortype': code });
}

/** Answers a call to SES. */
export function answerSes({ action, region, parameters }: Operation, caller: Caller, world: World): Answer {
  const { account } = caller;
  const ses = account.regions.get(region);
  if (!ses) throw new ApiError(0, 'NoSuchHost', `email.${region}.amazonaws.com`);
  throttle(ses, world.now());
  const allow = (resource: string, shown?: string) =>
    authorize(caller, region, {
      action: `ses:${action}`,
      resource,
      context: { 'ses:ApiVersion': '2' },
      code: 'AccessDeniedException',
      shown,
    });
  const arn = (kind: string, name: string) => `arn:${account.partition}:ses:${region}:${account.id}:${kind}/${name}`;

  if (action === 'GetAccount') {
    allow('*');
    return json(200, ses.account);
  }
  if (action === 'GetEmailIdentity') {
    const name = parameters['EmailIdentity'] ?? '';
    allow(arn('identity', name), arn('identity', name));
    const identity = ses.identities.get(name);
    if (!identity) throw new ApiError(404, 'NotFoundException', `Email identity ${name} does not exist.`);
    return json(200, identity);
  }
  if (action === 'GetConfigurationSet') {
    const name = parameters['ConfigurationSetName'] ?? '';
    allow(arn('configuration-set', name), arn('configuration-set', name));
    const set = ses.configurationSets.get(name);
    if (!set) throw new ApiError(404, 'NotFoundException', `Configuration set <${name}> does not exist.`);
    return json(200, { ConfigurationSetName: name, ...set });
  }
  throw new ApiError(404, 'UnknownOperationException', `Unknown operation: ${action}`);
}
