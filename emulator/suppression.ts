import { ApiError } from './api.ts';
import { find, list, remove } from './inventory.ts';
import { seconds } from './json.ts';
import { page } from './paging.ts';
import type { RegionalCall } from './regional.ts';
import type { Route } from './route.ts';

function listSuppressedDestinations(call: RegionalCall): unknown {
  call.allow();
  const paging = { max: 1000, invalidToken: 'InvalidNextTokenException' };
  const { items, NextToken } = page(call, list(call.place, 'suppressed-destination'), ({ name }) => name, paging);
  const SuppressedDestinationSummaries = items.map(({ name, updatedAt, fields }) => ({
    EmailAddress: name,
    Reason: 'BOUNCE',
    LastUpdateTime: seconds(updatedAt),
    ...fields,
  }));
  return { SuppressedDestinationSummaries, NextToken };
}

function deleteSuppressedDestination({ place, parameters, allow }: RegionalCall): unknown {
  const address = parameters['EmailAddress'] ?? '';
  allow();
  const entry = find(place, 'suppressed-destination', address);
  if (!entry) throw new ApiError(404, 'NotFoundException', `Email address ${address} does not exist on your suppression list.`);
  remove(place, entry);
  return {};
}

/** The operations on suppressed addresses. */
export const SUPPRESSION_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'suppression/addresses', action: 'ListSuppressedDestinations', answer: listSuppressedDestinations },
  {
    method: 'DELETE',
    path: 'suppression/addresses/{EmailAddress}',
    action: 'DeleteSuppressedDestination',
    answer: deleteSuppressedDestination,
  },
];
