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
import { type Listed, type Service, tagsOf } from './operations.ts';
import { pages, required, text, validDate } from './reader.ts';
import type { RegionalConfig } from './transport.ts';

const PageSize = 50;
/** How long Mail Manager keeps an archive after its deletion, in milliseconds. Source: API reference, DeleteArchive. */
const ARCHIVE_KEPT = 30 * 24 * 3_600_000;

/** When an archive that was deleted is gone, where the answer tells. */
function goneBy({ ArchiveState, LastUpdatedTimestamp }: Archive): Pick<Listed, 'goneBy'> {
  const deleted = ArchiveState === 'PENDING_DELETION' ? LastUpdatedTimestamp : undefined;
  const date = validDate(deleted && new Date(deleted.getTime() + ARCHIVE_KEPT));
  return date === undefined ? {} : { goneBy: date };
}

function item(id: string | undefined, name: string | undefined): Listed {
  const known = text(id, 'id of a resource');
  return { id: known, name: text(name ?? known, 'name of a resource') };
}

/** The resources of Mail Manager in one Region. */
export function mailManagerResources(config: RegionalConfig, clock: Clock): Service<KindOf<'mail-manager'>> {
  const client = new MailManagerClient(config);
  return {
    operations: {
      'ingress-point': {
        listAction: 'ses:ListIngressPoints',
        deleteAction: 'ses:DeleteIngressPoint',
        async page(NextToken, options) {
          const page = await client.send(new ListIngressPointsCommand({ NextToken, PageSize }), options);
          const items = required(page.IngressPoints, 'list of ingress points').map(each => ({
            ...item(each.IngressPointId, each.IngressPointName),
            going: each.Status === 'DEPROVISIONING',
          }));
          return { items, next: page.NextToken };
        },
        async remove({ id }, options) {
          await client.send(new DeleteIngressPointCommand({ IngressPointId: id }), options);
          return 'going';
        },
      },
      'rule-set': {
        listAction: 'ses:ListRuleSets',
        deleteAction: 'ses:DeleteRuleSet',
        async page(NextToken, options) {
          const page = await client.send(new ListRuleSetsCommand({ NextToken, PageSize }), options);
          return {
            items: required(page.RuleSets, 'list of rule sets').map(each => item(each.RuleSetId, each.RuleSetName)),
            next: page.NextToken,
          };
        },
        async remove({ id }, options) {
          await client.send(new DeleteRuleSetCommand({ RuleSetId: id }), options);
          return 'gone';
        },
      },
      'traffic-policy': {
        listAction: 'ses:ListTrafficPolicies',
        deleteAction: 'ses:DeleteTrafficPolicy',
        async page(NextToken, options) {
          const page = await client.send(new ListTrafficPoliciesCommand({ NextToken, PageSize }), options);
          const items = required(page.TrafficPolicies, 'list of traffic policies').map(each =>
            item(each.TrafficPolicyId, each.TrafficPolicyName),
          );
          return { items, next: page.NextToken };
        },
        async remove({ id }, options) {
          await client.send(new DeleteTrafficPolicyCommand({ TrafficPolicyId: id }), options);
          return 'gone';
        },
      },
      relay: {
        listAction: 'ses:ListRelays',
        deleteAction: 'ses:DeleteRelay',
        async page(NextToken, options) {
          const page = await client.send(new ListRelaysCommand({ NextToken, PageSize }), options);
          return { items: required(page.Relays, 'list of relays').map(each => item(each.RelayId, each.RelayName)), next: page.NextToken };
        },
        async remove({ id }, options) {
          await client.send(new DeleteRelayCommand({ RelayId: id }), options);
          return 'gone';
        },
      },
      'address-list': {
        listAction: 'ses:ListAddressLists',
        deleteAction: 'ses:DeleteAddressList',
        async page(NextToken, options) {
          const page = await client.send(new ListAddressListsCommand({ NextToken, PageSize }), options);
          const items = required(page.AddressLists, 'list of address lists').map(each => item(each.AddressListId, each.AddressListName));
          return { items, next: page.NextToken };
        },
        async remove({ id }, options) {
          await client.send(new DeleteAddressListCommand({ AddressListId: id }), options);
          return 'gone';
        },
        async release({ id }, ask) {
          const jobs = await pages(async NextToken => {
            const page = await ask('ses:ListAddressListImportJobs', options =>
              client.send(new ListAddressListImportJobsCommand({ AddressListId: id, NextToken, PageSize }), options),
            );
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
        listAction: 'ses:ListArchives',
        deleteAction: 'ses:DeleteArchive',
        async page(NextToken, options) {
          const page = await client.send(new ListArchivesCommand({ NextToken, PageSize }), options);
          const items = required(page.Archives, 'list of archives').map(each => ({
            ...item(each.ArchiveId, each.ArchiveName),
            going: each.ArchiveState === 'PENDING_DELETION',
            ...goneBy(each),
          }));
          return { items, next: page.NextToken };
        },
        async remove({ id }, options) {
          await client.send(new DeleteArchiveCommand({ ArchiveId: id }), options);
          return new Date(clock.now() + ARCHIVE_KEPT);
        },
      },
      'addon-instance': {
        listAction: 'ses:ListAddonInstances',
        deleteAction: 'ses:DeleteAddonInstance',
        async page(NextToken, options) {
          const page = await client.send(new ListAddonInstancesCommand({ NextToken, PageSize }), options);
          return {
            items: required(page.AddonInstances, 'list of add-on instances').map(each => item(each.AddonInstanceId, each.AddonName)),
            next: page.NextToken,
          };
        },
        async remove({ id }, options) {
          await client.send(new DeleteAddonInstanceCommand({ AddonInstanceId: id }), options);
          return 'gone';
        },
      },
      'addon-subscription': {
        listAction: 'ses:ListAddonSubscriptions',
        deleteAction: 'ses:DeleteAddonSubscription',
        async page(NextToken, options) {
          const page = await client.send(new ListAddonSubscriptionsCommand({ NextToken, PageSize }), options);
          const items = required(page.AddonSubscriptions, 'list of add-on subscriptions').map(each =>
            item(each.AddonSubscriptionId, each.AddonName),
          );
          return { items, next: page.NextToken };
        },
        async remove({ id }, options) {
          await client.send(new DeleteAddonSubscriptionCommand({ AddonSubscriptionId: id }), options);
          return 'gone';
        },
      },
    },
    tags: async (ResourceArn, options) =>
      tagsOf(required((await client.send(new ListTagsForResourceCommand({ ResourceArn }), options)).Tags, 'list of tags')),
  };
}
