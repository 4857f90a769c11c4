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
import type { KindOf } from '../model/kinds.ts';
import type { Clock } from '../model/ports.ts';
import type { RegionalSettings } from './clients.ts';
import { type Listed, listed, pages, type ResourceApis, required, text, validDate } from './reading.ts';

const PageSize = 50;
/** How long Mail Manager keeps a deleted archive, in milliseconds. Source: API reference, DeleteArchive. */
const ARCHIVE_KEPT = 30 * 24 * 3_600_000;

/** When AWS purges a deleted archive, if the answer tells. */
function goneBy({ ArchiveState, LastUpdatedTimestamp }: Archive): Pick<Listed, 'goneBy'> {
  const deleted = ArchiveState === 'PENDING_DELETION' ? LastUpdatedTimestamp : undefined;
  const date = validDate(deleted && new Date(deleted.getTime() + ARCHIVE_KEPT));
  return date === undefined ? {} : { goneBy: date };
}

function item(id: string | undefined, name = id): { readonly id: string; readonly name: string | undefined } {
  return { id: text(id, 'id of a resource'), name };
}

/** The resources of Mail Manager in one Region. */
export function mailManagerResources(settings: RegionalSettings, clock: Clock): ResourceApis<KindOf<'mail-manager'>> {
  const client = new MailManagerClient(settings);
  return {
    kinds: {
      'ingress-point': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListIngressPointsCommand({ NextToken, PageSize }), options));
          return listed(page.IngressPoints, page.NextToken, ({ IngressPointId, IngressPointName, Status }) => ({
            ...item(IngressPointId, IngressPointName),
            going: Status === 'DEPROVISIONING',
          }));
        },
        async remove({ id }, call) {
          await call(options => client.send(new DeleteIngressPointCommand({ IngressPointId: id }), options));
          return 'going';
        },
      },
      'rule-set': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListRuleSetsCommand({ NextToken, PageSize }), options));
          return listed(page.RuleSets, page.NextToken, ({ RuleSetId, RuleSetName }) => item(RuleSetId, RuleSetName));
        },
        async remove({ id }, call) {
          await call(options => client.send(new DeleteRuleSetCommand({ RuleSetId: id }), options));
          return 'gone';
        },
      },
      'traffic-policy': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListTrafficPoliciesCommand({ NextToken, PageSize }), options));
          return listed(page.TrafficPolicies, page.NextToken, ({ TrafficPolicyId, TrafficPolicyName }) =>
            item(TrafficPolicyId, TrafficPolicyName),
          );
        },
        async remove({ id }, call) {
          await call(options => client.send(new DeleteTrafficPolicyCommand({ TrafficPolicyId: id }), options));
          return 'gone';
        },
      },
      relay: {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListRelaysCommand({ NextToken, PageSize }), options));
          return listed(page.Relays, page.NextToken, ({ RelayId, RelayName }) => item(RelayId, RelayName));
        },
        async remove({ id }, call) {
          await call(options => client.send(new DeleteRelayCommand({ RelayId: id }), options));
          return 'gone';
        },
      },
      'address-list': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListAddressListsCommand({ NextToken, PageSize }), options));
          return listed(page.AddressLists, page.NextToken, ({ AddressListId, AddressListName }) => item(AddressListId, AddressListName));
        },
        async remove({ id }, call) {
          await call(options => client.send(new DeleteAddressListCommand({ AddressListId: id }), options));
          return 'gone';
        },
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
      },
      archive: {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListArchivesCommand({ NextToken, PageSize }), options));
          return listed(page.Archives, page.NextToken, archive => ({
            ...item(archive.ArchiveId, archive.ArchiveName),
            going: archive.ArchiveState === 'PENDING_DELETION',
            ...goneBy(archive),
          }));
        },
        async remove({ id }, call) {
          await call(options => client.send(new DeleteArchiveCommand({ ArchiveId: id }), options));
          return new Date(clock.now() + ARCHIVE_KEPT);
        },
      },
      'addon-instance': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListAddonInstancesCommand({ NextToken, PageSize }), options));
          return listed(page.AddonInstances, page.NextToken, ({ AddonInstanceId, AddonName }) => item(AddonInstanceId, AddonName));
        },
        async remove({ id }, call) {
          await call(options => client.send(new DeleteAddonInstanceCommand({ AddonInstanceId: id }), options));
          return 'gone';
        },
      },
      'addon-subscription': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListAddonSubscriptionsCommand({ NextToken, PageSize }), options));
          return listed(page.AddonSubscriptions, page.NextToken, ({ AddonSubscriptionId, AddonName }) =>
            item(AddonSubscriptionId, AddonName),
          );
        },
        async remove({ id }, call) {
          await call(options => client.send(new DeleteAddonSubscriptionCommand({ AddonSubscriptionId: id }), options));
          return 'gone';
        },
      },
    },
    tags: async (ResourceArn, call) => (await call(options => client.send(new ListTagsForResourceCommand({ ResourceArn }), options))).Tags,
  };
}
