import { expect, test } from '@jest/globals';
import { teardownActions } from '../../src/teardown/actions.ts';

type Mode = 'none' | 'blocking' | 'all';

const ROLE = ['iam:GetRole', 'iam:DeleteServiceLinkedRole', 'iam:GetServiceLinkedRoleDeletionStatus'];
/** What a deletion that failed can name by ARN. */
const NAMED = [
  'ses:ListMultiRegionEndpoints',
  'ses:ListIngressPoints',
  'ses:ListTenants',
  'ses:ListRuleSets',
  'ses:ListTrafficPolicies',
  'ses:ListRelays',
  'ses:ListAddressLists',
  'ses:ListArchives',
  'ses:ListAddonInstances',
  'ses:ListAddonSubscriptions',
  'ses:ListEmailIdentities',
  'ses:ListConfigurationSets',
  'ses:ListDedicatedIpPools',
  'ses:ListEmailTemplates',
  'ses:ListCustomVerificationEmailTemplates',
  'ses:ListContactLists',
  'ses:ListExportJobs',
];
const LISTS = [...NAMED, 'ses:ListReceiptRuleSets', 'ses:ListReceiptFilters'];
const DELETIONS = [
  'ses:DeleteMultiRegionEndpoint',
  'ses:DeleteIngressPoint',
  'ses:DeleteTenant',
  'ses:ListResourceTenants',
  'ses:DeleteTenantResourceAssociation',
  'ses:DeleteRuleSet',
  'ses:DeleteTrafficPolicy',
  'ses:DeleteRelay',
  'ses:DeleteAddressList',
  'ses:ListAddressListImportJobs',
  'ses:StopAddressListImportJob',
  'ses:DeleteAddonInstance',
  'ses:DeleteEmailIdentity',
  'ses:DeleteConfigurationSet',
  'ses:DeleteDedicatedIpPool',
  'ses:CancelExportJob',
];
const RECEIVING = [
  'ses:DescribeActiveReceiptRuleSet',
  'ses:SetActiveReceiptRuleSet',
  'ses:DeleteReceiptRuleSet',
  'ses:DeleteReceiptFilter',
];
const DATA = [
  'ses:DeleteArchive',
  'ses:DeleteAddonSubscription',
  'ses:DeleteEmailTemplate',
  'ses:DeleteCustomVerificationEmailTemplate',
  'ses:DeleteContactList',
];
const TAGS = 'ses:ListTagsForResource';

test.each<[Mode, string[], boolean, boolean, string[]]>([
  ['none', [], false, false, ROLE],
  ['none', ['env=pr-1'], true, false, ROLE],
  ['none', [], false, true, ['iam:GetRole']],
  ['blocking', [], false, false, [...ROLE, ...NAMED, ...DELETIONS]],
  ['blocking', ['*'], true, false, [...ROLE, ...NAMED, TAGS, ...DELETIONS, ...DATA]],
  ['all', [], false, false, [...ROLE, ...LISTS, ...DELETIONS, ...RECEIVING]],
  ['all', ['env=pr-1'], true, false, [...ROLE, ...LISTS, TAGS, ...DELETIONS, ...RECEIVING, ...DATA]],
  ['all', [], true, true, ['iam:GetRole', ...LISTS]],
  ['all', ['env=pr-1'], false, true, ['iam:GetRole', ...LISTS, TAGS]],
])('a teardown of %s with tags %j, data: %s, dry run: %s may do no more than it does', (mode, tags, data, dryRun, expected) => {
  const inputs = { 'delete-resources': mode, 'resource-tags': tags, 'include-data': data, 'dry-run': dryRun };
  expect(teardownActions(inputs).toSorted()).toEqual(expected.toSorted());
});
