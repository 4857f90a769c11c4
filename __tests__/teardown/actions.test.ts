import { expect, test } from '@jest/globals';
import { teardownActions } from '../../src/teardown/teardown.ts';

type Mode = 'none' | 'blocking' | 'all';

const ROLE = ['iam:GetRole', 'iam:DeleteServiceLinkedRole', 'iam:GetServiceLinkedRoleDeletionStatus'];
/** Resources that a failed deletion can name by ARN. */
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
  'ses:DeleteAddonInstance',
  'ses:DeleteEmailIdentity',
  'ses:DeleteConfigurationSet',
  'ses:CancelExportJob',
];
const RECEIVING = [
  'ses:DescribeActiveReceiptRuleSet',
  'ses:SetActiveReceiptRuleSet',
  'ses:DeleteReceiptRuleSet',
  'ses:DeleteReceiptFilter',
];
/** The lookups of a plan for all kinds: without data, with data, and with an inventory. */
const LOOKUPS = ['ses:GetEmailIdentity', 'ses:GetRuleSet', 'ses:GetTrafficPolicy', 'ses:GetIngressPoint'];
const WITHOUT_DATA = ['ses:GetTenant'];
const CHARGES = ['ses:GetAccount', 'ses:GetDedicatedIps', 'ses:GetDeliverabilityDashboardOptions'];
const CHANGES = ['ses:ListResourceTenants', 'ses:DescribeActiveReceiptRuleSet'];
const DATA = [
  'ses:GetConfigurationSet',
  'ses:DeleteAddressList',
  'ses:ListAddressListImportJobs',
  'ses:StopAddressListImportJob',
  'ses:DeleteDedicatedIpPool',
  'ses:DeleteArchive',
  'ses:DeleteAddonSubscription',
  'ses:DeleteEmailTemplate',
  'ses:DeleteCustomVerificationEmailTemplate',
  'ses:DeleteContactList',
];
const TAGS = 'ses:ListTagsForResource';

test.each<{ mode: Mode; tags: string[]; data: boolean; dryRun: boolean; actions: string[] }>([
  { mode: 'none', tags: [], data: false, dryRun: false, actions: ROLE },
  { mode: 'none', tags: ['env=pr-1'], data: true, dryRun: false, actions: ROLE },
  { mode: 'none', tags: [], data: false, dryRun: true, actions: ['iam:GetRole'] },
  { mode: 'blocking', tags: [], data: false, dryRun: false, actions: [...ROLE, ...NAMED, ...DELETIONS, ...LOOKUPS, ...WITHOUT_DATA] },
  { mode: 'blocking', tags: ['*'], data: true, dryRun: false, actions: [...ROLE, ...NAMED, TAGS, ...DELETIONS, ...LOOKUPS, ...DATA] },
  {
    mode: 'all',
    tags: [],
    data: false,
    dryRun: false,
    actions: [...ROLE, ...LISTS, ...DELETIONS, ...RECEIVING, ...LOOKUPS, ...WITHOUT_DATA, ...CHARGES],
  },
  {
    mode: 'all',
    tags: ['env=pr-1'],
    data: true,
    dryRun: false,
    actions: [...ROLE, ...LISTS, TAGS, ...DELETIONS, ...RECEIVING, ...LOOKUPS, ...CHARGES, ...DATA],
  },
  {
    mode: 'all',
    tags: [],
    data: true,
    dryRun: true,
    actions: ['iam:GetRole', ...LISTS, ...LOOKUPS, ...CHANGES, ...CHARGES, 'ses:GetConfigurationSet'],
  },
  {
    mode: 'all',
    tags: ['env=pr-1'],
    data: false,
    dryRun: true,
    actions: ['iam:GetRole', ...LISTS, TAGS, ...LOOKUPS, ...CHANGES, ...CHARGES, ...WITHOUT_DATA],
  },
])('a teardown of $mode with tags $tags, data: $data, dry run: $dryRun needs these actions', ({ mode, tags, data, dryRun, actions }) => {
  const inputs = { 'delete-resources': mode, 'resource-tags': tags, 'include-data': data, 'dry-run': dryRun };
  expect(teardownActions(inputs).toSorted()).toEqual(actions.toSorted());
});
