import type { Inputs } from '../inputs/inputs.ts';
import { CATALOGUE, KINDS, type Kind } from '../model/kinds.ts';
import type { Action } from '../model/permissions.ts';

/** The deletion of the role. */
const ROLE: readonly Action[] = ['iam:DeleteServiceLinkedRole', 'iam:GetServiceLinkedRoleDeletionStatus'];

/** The kinds that a teardown lists: what holds the role is named by its ARN, so that `blocking` finds no kind that has none. */
function kindsOf(mode: Inputs['delete-resources']): readonly Kind[] {
  switch (mode) {
    case 'none':
      return [];
    case 'blocking':
      return KINDS.filter(kind => CATALOGUE[kind].arnType !== undefined);
    case 'all':
      return KINDS;
  }
}

/** Every action that the teardown may call: its session needs these and no other. */
export function teardownActions(inputs: Pick<Inputs, 'delete-resources' | 'resource-tags' | 'include-data' | 'dry-run'>): Action[] {
  const kinds = kindsOf(inputs['delete-resources']).map(kind => CATALOGUE[kind]);
  const tags: readonly Action[] = kinds.length > 0 && inputs['resource-tags'].length > 0 ? ['ses:ListTagsForResource'] : [];
  const reads: readonly Action[] = ['iam:GetRole', ...kinds.map(({ listAction }) => listAction), ...tags];
  if (inputs['dry-run']) {
    return [...reads];
  }
  const deletions = kinds
    .filter(({ data }) => inputs['include-data'] || !data)
    .flatMap(({ deleteAction, otherActions }) => [deleteAction, ...otherActions]);
  return [...new Set([...reads, ...ROLE, ...deletions])];
}
