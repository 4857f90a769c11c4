import { type Answer, ApiError, type Caller, type Operation } from './api.ts';
import { find, list, remove } from './inventory.ts';
import { page } from './paging.ts';
import { enter, type RegionalCall } from './regional.ts';
import { optional, required } from './validation.ts';
import type { World } from './world.ts';
import { queryResult, type XmlValue } from './xml.ts';

/** XML namespace of SES v1, the only API for email receiving. */
export const RECEIVING_NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

const MANNER = { throttled: { status: 400, code: 'Throttling' }, denied: { code: 'AccessDenied' }, version: '1' } as const;
const PAGING = { max: 100, invalidToken: 'ValidationError' };

type Handler = (call: RegionalCall) => Record<string, XmlValue>;

const listReceiptRuleSets: Handler = call => {
  const { items, NextToken } = page(call, list(call.place, 'receipt-rule-set'), ({ name }) => name, PAGING);
  return { RuleSets: items.map(({ name, createdAt }) => ({ Name: name, CreatedTimestamp: createdAt })), NextToken };
};

const describeActiveReceiptRuleSet: Handler = ({ place }) => {
  const active = find(place, 'receipt-rule-set', place.ses.activeReceiptRuleSet ?? '');
  return active ? { Metadata: { Name: active.name, CreatedTimestamp: active.createdAt }, Rules: [] } : {};
};

const setActiveReceiptRuleSet: Handler = ({ place, parameters }) => {
  const name = optional(parameters, 'RuleSetName');
  if (name !== undefined && !find(place, 'receipt-rule-set', name)) {
    throw new ApiError(400, 'RuleSetDoesNotExist', `Rule set does not exist: ${name}`);
  }
  place.ses.activeReceiptRuleSet = name;
  return {};
};

// A missing set counts as deleted.
const deleteReceiptRuleSet: Handler = ({ place, parameters }) => {
  const name = required(parameters, 'RuleSetName');
  const set = find(place, 'receipt-rule-set', name);
  if (set && place.ses.activeReceiptRuleSet === name) throw new ApiError(400, 'CannotDelete', `Cannot delete active rule set: ${name}`);
  if (set) remove(place, set);
  return {};
};

const listReceiptFilters: Handler = ({ place }) => ({
  Filters: list(place, 'receipt-filter').map(({ name }) => ({ Name: name, IpFilter: { Policy: 'Block', Cidr: '192.0.2.0/24' } })),
});

const deleteReceiptFilter: Handler = ({ place, parameters }) => {
  const filter = find(place, 'receipt-filter', required(parameters, 'FilterName'));
  if (filter) remove(place, filter);
  return {};
};

const HANDLERS: Record<string, Handler> = {
  ListReceiptRuleSets: listReceiptRuleSets,
  DescribeActiveReceiptRuleSet: describeActiveReceiptRuleSet,
  SetActiveReceiptRuleSet: setActiveReceiptRuleSet,
  DeleteReceiptRuleSet: deleteReceiptRuleSet,
  ListReceiptFilters: listReceiptFilters,
  DeleteReceiptFilter: deleteReceiptFilter,
};

/** Answers a call to SES v1. */
export function answerReceiving(operation: Operation, caller: Caller, world: World): Answer {
  const { action, parameters } = operation;
  const call = enter(operation, caller, world, MANNER);
  const handler = parameters['Version'] === '2010-12-01' ? HANDLERS[action] : undefined;
  if (!handler) {
    const version = parameters['Version'] ?? 'NO_VERSION_SPECIFIED';
    throw new ApiError(400, 'InvalidAction', `Could not find operation ${action} for version ${version}`);
  }
  if (!call.place.ses.receiving) throw new ApiError(400, 'InvalidAction', 'Unavailable Operation');
  // A policy can't limit these actions to one resource.
  call.allow();
  return queryResult(action, RECEIVING_NAMESPACE, handler(call));
}
