import type { Inputs } from '../inputs/inputs.ts';
import { CATALOGUE, KINDS, type Kind } from '../model/kinds.ts';
import type { Action } from '../model/permissions.ts';

/** The deletion of the role. */
const ROLE: readonly Action[] = ['iam:DeleteServiceLinkedRole', 'iam:GetServiceLinkedRoleDeletionStatus'];

const LIST: Readonly<Record<Kind, Action>> = {
  'multi-region-endpoint': 'ses:ListMultiRegionEndpoints',
  'ingress-point': 'ses:ListIngressPoints',
  tenant: 'ses:ListTenants',
  'rule-set': 'ses:ListRuleSets',
  'traffic-policy': 'ses:ListTrafficPolicies',
  relay: 'ses:ListRelays',
  'address-list': 'ses:ListAddressLists',
  archive: 'ses:ListArchives',
  'addon-instance': 'ses:ListAddonInstances',
  'addon-subscription': 'ses:ListAddonSubscriptions',
  'receipt-rule-set': 'ses:ListReceiptRuleSets',
  'receipt-filter': 'ses:ListReceiptFilters',
  identity: 'ses:ListEmailIdentities',
  'configuration-set': 'ses:ListConfigurationSets',
  'dedicated-ip-pool': 'ses:ListDedicatedIpPools',
  template: 'ses:ListEmailTemplates',
  'custom-verification-email-template': 'ses:ListCustomVerificationEmailTemplates',
  'contact-list': 'ses:ListContactLists',
  'export-job': 'ses:ListExportJobs',
};

/** What ends the associations of a resource with tenants. */
const DISSOCIATE: readonly Action[] = ['ses:ListResourceTenants', 'ses:DeleteTenantResourceAssociation'];

/** What deletes a kind, and takes away before what stands in the way. */
const DELETE: Readonly<Record<Kind, readonly Action[]>> = {
  'multi-region-endpoint': ['ses:DeleteMultiRegionEndpoint'],
  'ingress-point': ['ses:DeleteIngressPoint'],
  tenant: ['ses:DeleteTenant'],
  'rule-set': ['ses:DeleteRuleSet'],
  'traffic-policy': ['ses:DeleteTrafficPolicy'],
  relay: ['ses:DeleteRelay'],
  'address-list': ['ses:DeleteAddressList', 'ses:ListAddressListImportJobs', 'ses:StopAddressListImportJob'],
  archive: ['ses:DeleteArchive'],
  'addon-instance': ['ses:DeleteAddonInstance'],
  'addon-subscription': ['ses:DeleteAddonSubscription'],
  'receipt-rule-set': ['ses:DeleteReceiptRuleSet', 'ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
  'receipt-filter': ['ses:DeleteReceiptFilter'],
  identity: ['ses:DeleteEmailIdentity', ...DISSOCIATE],
  'configuration-set': ['ses:DeleteConfigurationSet', ...DISSOCIATE],
  'dedicated-ip-pool': ['ses:DeleteDedicatedIpPool'],
  template: ['ses:DeleteEmailTemplate', ...DISSOCIATE],
  'custom-verification-email-template': ['ses:DeleteCustomVerificationEmailTemplate'],
  'contact-list': ['ses:DeleteContactList'],
  'export-job': ['ses:CancelExportJob'],
};

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
  const listed = kindsOf(inputs['delete-resources']);
  const tags: readonly Action[] = listed.length > 0 && inputs['resource-tags'].length > 0 ? ['ses:ListTagsForResource'] : [];
  const looks: readonly Action[] = ['iam:GetRole', ...listed.map(kind => LIST[kind]), ...tags];
  if (inputs['dry-run']) {
    return [...looks];
  }
  const deleted = listed.filter(kind => inputs['include-data'] || !CATALOGUE[kind].data);
  return [...new Set([...looks, ...ROLE, ...deleted.flatMap(kind => DELETE[kind])])];
}
