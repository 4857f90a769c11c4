import {
  DeleteReceiptFilterCommand,
  DeleteReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  ListReceiptFiltersCommand,
  ListReceiptRuleSetsCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import {
  CancelExportJobCommand,
  DeleteConfigurationSetCommand,
  DeleteContactListCommand,
  DeleteCustomVerificationEmailTemplateCommand,
  DeleteDedicatedIpPoolCommand,
  DeleteEmailIdentityCommand,
  DeleteEmailTemplateCommand,
  DeleteMultiRegionEndpointCommand,
  DeleteTenantCommand,
  DeleteTenantResourceAssociationCommand,
  GetDedicatedIpsCommand,
  GetDeliverabilityDashboardOptionsCommand,
  ListConfigurationSetsCommand,
  ListContactListsCommand,
  ListCustomVerificationEmailTemplatesCommand,
  ListDedicatedIpPoolsCommand,
  ListEmailIdentitiesCommand,
  ListEmailTemplatesCommand,
  ListExportJobsCommand,
  ListMultiRegionEndpointsCommand,
  ListResourceTenantsCommand,
  ListTagsForResourceCommand,
  ListTenantsCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { KindOf, LookupOf, Resource } from '../model/kinds.ts';
import type { Call, RegionalSettings } from './clients.ts';
import { serviceError } from './errors.ts';
import { type Ask, pages, type ResourceApi, type ResourceApis, required, resourceApi } from './reading.ts';

/** Export jobs in these states have ended, and nobody can delete them. */
const ENDED_JOBS: ReadonlySet<string> = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);

/** Returns the API of SES v2 resources in one Region. */
export function sesResources(settings: RegionalSettings): ResourceApis<KindOf<'ses'>, LookupOf<'ses'>> {
  const client = new SESv2Client(settings);
  const tenantsOf = (ResourceArn: string | undefined, call: Call): Promise<readonly (string | undefined)[]> =>
    pages(async NextToken => {
      const page = await call(options => client.send(new ListResourceTenantsCommand({ ResourceArn, NextToken }), options));
      return { items: required(page.ResourceTenants, 'list of tenants').map(({ TenantName }) => TenantName), next: page.NextToken };
    });
  /** Removes a resource's associations with tenants, which block its deletion. */
  const release = async ({ arn }: Resource, ask: Ask): Promise<boolean> => {
    const tenants = await tenantsOf(arn, send => ask('ses:ListResourceTenants', send));
    for (const TenantName of tenants) {
      const command = new DeleteTenantResourceAssociationCommand({ TenantName, ResourceArn: arn });
      await ask('ses:DeleteTenantResourceAssociation', options => client.send(command, options));
    }
    return tenants.length > 0;
  };

  const exportJobs = resourceApi({
    list: (NextToken, options) => client.send(new ListExportJobsCommand({ NextToken, PageSize: 1000 }), options),
    items: page => page.ExportJobs?.filter(({ JobStatus = '' }) => !ENDED_JOBS.has(JobStatus)).map(({ JobId }) => ({ name: JobId })),
    delete: (JobId, options) => client.send(new CancelExportJobCommand({ JobId }), options),
  });
  /** SES has no error code for a job that ended after the list, so a second list decides. */
  const cancel: ResourceApi['remove'] = (job, call) =>
    exportJobs.remove(job, call).catch(async (error: unknown) => {
      const refused = serviceError(error).name === 'BadRequestException';
      if (!refused || (await pages(marker => exportJobs.page(marker, call))).some(({ name }) => name === job.name)) {
        throw error;
      }
      return undefined;
    });

  return {
    kinds: {
      'multi-region-endpoint': resourceApi({
        list: (NextToken, options) => client.send(new ListMultiRegionEndpointsCommand({ NextToken, PageSize: 1000 }), options),
        items: page =>
          page.MultiRegionEndpoints?.map(each => ({ name: each.EndpointName, deleting: each.Status === 'DELETING', uses: each.Regions })),
        delete: (EndpointName, options) => client.send(new DeleteMultiRegionEndpointCommand({ EndpointName }), options),
      }),
      tenant: resourceApi({
        list: (NextToken, options) => client.send(new ListTenantsCommand({ NextToken, PageSize: 100 }), options),
        items: page => page.Tenants?.map(each => ({ name: each.TenantName, arn: required(each.TenantArn, 'ARN of a tenant') })),
        delete: (TenantName, options) => client.send(new DeleteTenantCommand({ TenantName }), options),
      }),
      identity: resourceApi({
        list: (NextToken, options) => client.send(new ListEmailIdentitiesCommand({ NextToken, PageSize: 1000 }), options),
        items: page => page.EmailIdentities?.map(({ IdentityName }) => ({ name: IdentityName })),
        delete: (EmailIdentity, options) => client.send(new DeleteEmailIdentityCommand({ EmailIdentity }), options),
        release,
      }),
      'configuration-set': resourceApi({
        list: (NextToken, options) => client.send(new ListConfigurationSetsCommand({ NextToken, PageSize: 1000 }), options),
        items: page => page.ConfigurationSets?.map(name => ({ name })),
        delete: (ConfigurationSetName, options) => client.send(new DeleteConfigurationSetCommand({ ConfigurationSetName }), options),
        release,
      }),
      'dedicated-ip-pool': resourceApi({
        list: (NextToken, options) => client.send(new ListDedicatedIpPoolsCommand({ NextToken, PageSize: 100 }), options),
        items: page => page.DedicatedIpPools?.map(name => ({ name })),
        delete: (PoolName, options) => client.send(new DeleteDedicatedIpPoolCommand({ PoolName }), options),
      }),
      template: resourceApi({
        list: (NextToken, options) => client.send(new ListEmailTemplatesCommand({ NextToken, PageSize: 100 }), options),
        items: page => page.TemplatesMetadata?.map(({ TemplateName }) => ({ name: TemplateName })),
        delete: (TemplateName, options) => client.send(new DeleteEmailTemplateCommand({ TemplateName }), options),
        release,
      }),
      'custom-verification-email-template': resourceApi({
        list: (NextToken, options) => client.send(new ListCustomVerificationEmailTemplatesCommand({ NextToken, PageSize: 50 }), options),
        items: page => page.CustomVerificationEmailTemplates?.map(({ TemplateName }) => ({ name: TemplateName })),
        delete: (TemplateName, options) => client.send(new DeleteCustomVerificationEmailTemplateCommand({ TemplateName }), options),
      }),
      'contact-list': resourceApi({
        list: (NextToken, options) => client.send(new ListContactListsCommand({ NextToken, PageSize: 100 }), options),
        items: page => page.ContactLists?.map(({ ContactListName }) => ({ name: ContactListName })),
        delete: (ContactListName, options) => client.send(new DeleteContactListCommand({ ContactListName }), options),
      }),
      'export-job': { ...exportJobs, remove: cancel },
    },
    lookups: {
      'ses:ListResourceTenants': (_, arn, call) => tenantsOf(arn, call),
      'ses:GetDedicatedIps': (_id, _arn, call) =>
        pages(async NextToken => {
          const page = await call(options => client.send(new GetDedicatedIpsCommand({ NextToken, PageSize: 1000 }), options));
          return { items: required(page.DedicatedIps, 'list of addresses').map(({ Ip }) => Ip), next: page.NextToken };
        }),
      'ses:GetDeliverabilityDashboardOptions': async (_id, _arn, call) => [
        (await call(options => client.send(new GetDeliverabilityDashboardOptionsCommand({}), options))).AccountStatus,
      ],
    },
    tags: async (ResourceArn, call) => (await call(options => client.send(new ListTagsForResourceCommand({ ResourceArn }), options))).Tags,
  };
}

/** Returns the API of the resources for email receiving (SES v1) in one Region. */
export function receivingResources(settings: RegionalSettings): ResourceApis<KindOf<'receiving'>, LookupOf<'receiving'>> {
  const client = new SESClient(settings);
  const activeRuleSet = async (call: Call): Promise<readonly unknown[]> => [
    (await call(options => client.send(new DescribeActiveReceiptRuleSetCommand({}), options))).Metadata?.Name,
  ];
  return {
    kinds: {
      'receipt-rule-set': resourceApi({
        list: (NextToken, options) => client.send(new ListReceiptRuleSetsCommand({ NextToken }), options),
        items: page => page.RuleSets?.map(({ Name }) => ({ name: Name })),
        delete: (RuleSetName, options) => client.send(new DeleteReceiptRuleSetCommand({ RuleSetName }), options),
        // A Region has one active rule set. Only the one to delete is deactivated.
        async release({ name }, ask) {
          const [active] = await activeRuleSet(send => ask('ses:DescribeActiveReceiptRuleSet', send));
          if (active !== name) {
            return false;
          }
          await ask('ses:SetActiveReceiptRuleSet', options => client.send(new SetActiveReceiptRuleSetCommand({}), options));
          return true;
        },
      }),
      'receipt-filter': resourceApi({
        list: (_, options) => client.send(new ListReceiptFiltersCommand({}), options),
        items: page => page.Filters?.map(({ Name }) => ({ name: Name })),
        delete: (FilterName, options) => client.send(new DeleteReceiptFilterCommand({ FilterName }), options),
      }),
    },
    lookups: { 'ses:DescribeActiveReceiptRuleSet': (_id, _arn, call) => activeRuleSet(call) },
    // SES v1 has no tags.
    tags: async () => [],
  };
}
