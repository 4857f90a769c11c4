import { type Answer, ApiError, type Caller, type Operation, type RawRequest } from './api.ts';
import { COLLECTION_ROUTES } from './collections.ts';
import { arnOf, find } from './inventory.ts';
import { JOB_ROUTES } from './jobs.ts';
import { jsonAnswer } from './json.ts';
import { MULTI_REGION_ROUTES } from './multi-region.ts';
import { page } from './paging.ts';
import { POOL_ROUTES } from './pools.ts';
import { enter, type RegionalCall } from './regional.ts';
import type { ResourceKind } from './resources.ts';
import { parametersFor, type Route } from './route.ts';
import { SUPPRESSION_ROUTES } from './suppression.ts';
import { TAG_ROUTES } from './tags.ts';
import { TENANT_ROUTES } from './tenants.ts';
import { renaming } from './validation.ts';
import type { World } from './world.ts';

const MANNER = {
  throttled: { status: 429, code: 'TooManyRequestsException' },
  denied: { code: 'AccessDeniedException' },
  version: '2',
} as const;

function allowed({ place, allow }: RegionalCall, kind: ResourceKind, name: string): void {
  allow(arnOf(place, kind, name), find(place, kind, name));
}

function getAccount({ place, allow }: RegionalCall): unknown {
  allow();
  return place.ses.account;
}

function getDeliverabilityDashboardOptions({ place, allow }: RegionalCall): unknown {
  allow();
  const { dashboard } = place.ses;
  return {
    DashboardEnabled: dashboard !== 'DISABLED',
    AccountStatus: dashboard,
    ActiveSubscribedDomains: [],
    PendingExpirationSubscribedDomains: [],
  };
}

function getEmailIdentity(call: RegionalCall): unknown {
  const name = call.parameters['EmailIdentity'] ?? '';
  allowed(call, 'identity', name);
  const identity = call.place.ses.identities.get(name);
  if (!identity) throw new ApiError(404, 'NotFoundException', `Email identity ${name} does not exist.`);
  return identity;
}

function getConfigurationSet(call: RegionalCall): unknown {
  const name = call.parameters['ConfigurationSetName'] ?? '';
  allowed(call, 'configuration-set', name);
  const set = call.place.ses.configurationSets.get(name);
  if (!set) throw new ApiError(404, 'NotFoundException', `Configuration set <${name}> does not exist.`);
  return { ConfigurationSetName: name, ...set };
}

/** A filter has one key, or `STATUS` with `IMPACT` or `TYPE`. */
const RECOMMENDATION_FILTERS = /^(?:IMPACT|RESOURCE_ARN|STATUS|TYPE|IMPACT,STATUS|STATUS,TYPE)?$/;

// AWS does not document the answer if Virtual Deliverability Manager is off. The emulator returns the recommendations.
function listRecommendations(call: RegionalCall): unknown {
  call.allow();
  const filter = JSON.parse(call.parameters['Filter'] ?? '{}') as Record<string, string>;
  const keys = Object.keys(filter).sort().join();
  if (!RECOMMENDATION_FILTERS.test(keys)) throw new ApiError(400, 'BadRequestException', `Invalid filter: ${keys}`);
  const fitting = call.place.ses.recommendations.filter(({ Type, Impact, Status, ResourceArn }) => {
    const { TYPE = Type, IMPACT = Impact, STATUS = Status, RESOURCE_ARN = ResourceArn } = filter;
    return TYPE === Type && IMPACT === Impact && STATUS === Status && RESOURCE_ARN === ResourceArn;
  });
  const keyed = fitting.map((item, index) => ({ item, key: String(index).padStart(6, '0') }));
  const { items, NextToken } = page(call, keyed, ({ key }) => key, { max: 100, filters: true, invalidToken: 'BadRequestException' });
  return { Recommendations: items.map(({ item }) => item), NextToken };
}

const ROUTES: readonly Route[] = [
  { method: 'GET', path: 'account', action: 'GetAccount', answer: getAccount },
  { method: 'GET', path: 'identities/{EmailIdentity}', action: 'GetEmailIdentity', answer: getEmailIdentity },
  { method: 'GET', path: 'configuration-sets/{ConfigurationSetName}', action: 'GetConfigurationSet', answer: getConfigurationSet },
  { method: 'POST', path: 'vdm/recommendations', action: 'ListRecommendations', answer: listRecommendations },
  {
    method: 'GET',
    path: 'deliverability-dashboard',
    action: 'GetDeliverabilityDashboardOptions',
    answer: getDeliverabilityDashboardOptions,
  },
  ...COLLECTION_ROUTES,
  ...POOL_ROUTES,
  ...TENANT_ROUTES,
  ...MULTI_REGION_ROUTES,
  ...JOB_ROUTES,
  ...SUPPRESSION_ROUTES,
  ...TAG_ROUTES,
];

/** Returns the SES operation of a request. */
export function routeSes(request: RawRequest): Pick<Operation, 'action' | 'parameters'> {
  for (const route of ROUTES) {
    const parameters = parametersFor(route, request);
    if (parameters) return { action: route.action, parameters };
  }
  return { action: `${request.method} ${request.path}`, parameters: {} };
}

/** Returns an error of SES. AWS's front end, which denies access, spells `Message` differently from SES. */
export function sesError({ status, code, message }: ApiError): Answer {
  const body = code === 'AccessDeniedException' ? { Message: message } : { message };
  return jsonAnswer(status, body, { 'x-amzn-errortype': code });
}

/** Answers a call to SES. */
export function answerSes(operation: Operation, caller: Caller, world: World): Answer {
  const call = enter(operation, caller, world, MANNER);
  const route = ROUTES.find(({ action }) => action === operation.action);
  if (!route) throw new ApiError(404, 'UnknownOperationException', `Unknown operation: ${operation.action}`);
  return jsonAnswer(
    200,
    renaming('ValidationError', 'BadRequestException', () => route.answer(call)),
  );
}
