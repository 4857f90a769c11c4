import {
  type Archive,
  DeleteAddonInstanceCommand,
  DeleteAddonSubscriptionCommand,
  DeleteAddressListCommand,
  DeleteArchiveCommand,
  DeleteIngressPointCommand,
  DeleteRelayCommand,
  DeleteRuleSetCommand,
  DeleteTrafficPolicyCommand,
  GetIngressPointCommand,
  GetRuleSetCommand,
  GetTrafficPolicyCommand,
  ListAddonInstancesCommand,
  ListAddonSubscriptionsCommand,
  ListAddressListImportJobsCommand,
  ListAddressListsCommand,
  ListArchivesCommand,
  ListIngressPointsCommand,
  ListRelaysCommand,
  ListRuleSetsCommand,
  ListTagsForResourceCommand,
  ListTrafficPoliciesCommand,
  MailManagerClient,
  StopAddressListImportJobCommand,
} from '@aws-sdk/client-mailmanager';
import { leaves } from '../core/collections.ts';
import type { KindOf, LookupOf } from '../model/kinds.ts';
import type { Clock } from '../model/ports.ts';
import type { RegionalSettings } from './clients.ts';
import { pages, type ResourceApis, required, resourceApi, validDate } from './reading.ts';

const PageSize = 50;
/** How long Mail Manager keeps a deleted archive, in milliseconds. Source: DeleteArchive in the API reference. */
const ARCHIVE_KEPT = 30 * 24 * 3_600_000;

/** Returns the time at which AWS purges a deleted archive, if known. */
function purgedBy({ ArchiveState, LastUpdatedTimestamp }: Archive): Date | undefined {
  const deleted = ArchiveState === 'PENDING_DELETION' ? LastUpdatedTimestamp : undefined;
  return validDate(deleted && new Date(deleted.getTime() + ARCHIVE_KEPT));
}

/** Returns the API of Mail Manager's resources in one Region. */
export function mailManagerResources(
  settings: RegionalSettings,
  clock: Clock,
): ResourceApis<KindOf<'mail-manager'>, LookupOf<'mail-manager'>> {
  const client = new MailManagerClient(settings);
  return {
    kinds: {
      'ingress-point': resourceApi({
        list: (NextToken, options) => client.send(new ListIngressPointsCommand({ NextToken, PageSize }), options),
        items: page =>
          page.IngressPoints?.map(each => ({
            id: each.IngressPointId,
            name: each.IngressPointName,
            deleting: each.Status === 'DEPROVISIONING',
          })),
        delete: (id, options) => client.send(new DeleteIngressPointCommand({ IngressPointId: id }), options),
      }),
      'rule-set': resourceApi({
        list: (NextToken, options) => client.send(new ListRuleSetsCommand({ NextToken, PageSize }), options),
        items: page => page.RuleSets?.map(each => ({ id: each.RuleSetId, name: each.RuleSetName })),
        delete: (id, options) => client.send(new DeleteRuleSetCommand({ RuleSetId: id }), options),
      }),
      'traffic-policy': resourceApi({
        list: (NextToken, options) => client.send(new ListTrafficPoliciesCommand({ NextToken, PageSize }), options),
        items: page => page.TrafficPolicies?.map(each => ({ id: each.TrafficPolicyId, name: each.TrafficPolicyName })),
        delete: (id, options) => client.send(new DeleteTrafficPolicyCommand({ TrafficPolicyId: id }), options),
      }),
      relay: resourceApi({
        list: (NextToken, options) => client.send(new ListRelaysCommand({ NextToken, PageSize }), options),
        items: page => page.Relays?.map(each => ({ id: each.RelayId, name: each.RelayName })),
        delete: (id, options) => client.send(new DeleteRelayCommand({ RelayId: id }), options),
      }),
      'address-list': resourceApi({
        list: (NextToken, options) => client.send(new ListAddressListsCommand({ NextToken, PageSize }), options),
        items: page => page.AddressLists?.map(each => ({ id: each.AddressListId, name: each.AddressListName })),
        delete: (id, options) => client.send(new DeleteAddressListCommand({ AddressListId: id }), options),
        async release({ id }, ask) {
          const jobs = await pages(async NextToken => {
            const command = new ListAddressListImportJobsCommand({ AddressListId: id, NextToken, PageSize });
            const page = await ask('ses:ListAddressListImportJobs', options => client.send(command, options));
            return { items: required(page.ImportJobs, 'list of import jobs'), next: page.NextToken };
          });
          const running = jobs.filter(({ Status }) => Status === 'CREATED' || Status === 'PROCESSING');
          for (const { JobId } of running) {
            await ask('ses:StopAddressListImportJob', options => client.send(new StopAddressListImportJobCommand({ JobId }), options));
          }
          return running.length > 0;
        },
      }),
      archive: resourceApi({
        list: (NextToken, options) => client.send(new ListArchivesCommand({ NextToken, PageSize }), options),
        items: page =>
          page.Archives?.map(each => ({
            id: each.ArchiveId,
            name: each.ArchiveName,
            deleting: each.ArchiveState === 'PENDING_DELETION',
            deletedBy: purgedBy(each),
          })),
        delete: (id, options) => client.send(new DeleteArchiveCommand({ ArchiveId: id }), options),
        deletedBy: () => new Date(clock.now() + ARCHIVE_KEPT),
      }),
      'addon-instance': resourceApi({
        list: (NextToken, options) => client.send(new ListAddonInstancesCommand({ NextToken, PageSize }), options),
        items: page =>
          page.AddonInstances?.map(each => ({ id: each.AddonInstanceId, name: each.AddonName, uses: [each.AddonSubscriptionId] })),
        delete: (id, options) => client.send(new DeleteAddonInstanceCommand({ AddonInstanceId: id }), options),
      }),
      'addon-subscription': resourceApi({
        list: (NextToken, options) => client.send(new ListAddonSubscriptionsCommand({ NextToken, PageSize }), options),
        items: page => page.AddonSubscriptions?.map(each => ({ id: each.AddonSubscriptionId, name: each.AddonName })),
        delete: (id, options) => client.send(new DeleteAddonSubscriptionCommand({ AddonSubscriptionId: id }), options),
      }),
    },
    lookups: {
      'ses:GetRuleSet': async (RuleSetId, _, call) =>
        leaves(required((await call(options => client.send(new GetRuleSetCommand({ RuleSetId }), options))).Rules, 'list of rules')),
      'ses:GetTrafficPolicy': async (TrafficPolicyId, _, call) =>
        leaves((await call(options => client.send(new GetTrafficPolicyCommand({ TrafficPolicyId }), options))).PolicyStatements),
      'ses:GetIngressPoint': async (IngressPointId, _, call) => {
        const answer = await call(options => client.send(new GetIngressPointCommand({ IngressPointId }), options));
        return [answer.RuleSetId, answer.TrafficPolicyId];
      },
    },
    tags: async (ResourceArn, call) => (await call(options => client.send(new ListTagsForResourceCommand({ ResourceArn }), options))).Tags,
  };
}
