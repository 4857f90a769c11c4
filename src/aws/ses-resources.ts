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
import type { KindOf, Resource } from '../model/kinds.ts';
import type { RegionalSettings } from './clients.ts';
import { serviceError } from './errors.ts';
import { type Ask, listed, pages, type ResourceApi, type ResourceApis, required } from './reading.ts';

/** Export jobs that have ended, which nobody can delete. */
const ENDED: ReadonlySet<string> = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);

/** The resources of SES v2 in one Region. */
export function sesResources(settings: RegionalSettings): ResourceApis<KindOf<'ses'>> {
  const client = new SESv2Client(settings);
  /** Removes the associations of a resource with tenants, which keep SES from deleting it. */
  const release = async ({ arn }: Resource, ask: Ask): Promise<boolean> => {
    const tenants = await pages(async NextToken => {
      const command = new ListResourceTenantsCommand({ ResourceArn: arn, NextToken });
      const page = await ask('ses:ListResourceTenants', options => client.send(command, options));
      return { items: required(page.ResourceTenants, 'list of tenants'), next: page.NextToken };
    });
    for (const { TenantName } of tenants) {
      const command = new DeleteTenantResourceAssociationCommand({ TenantName, ResourceArn: arn });
      await ask('ses:DeleteTenantResourceAssociation', options => client.send(command, options));
    }
    return tenants.length > 0;
  };

  const exportJobs: ResourceApi = {
    async page(NextToken, call) {
      const page = await call(options => client.send(new ListExportJobsCommand({ NextToken, PageSize: 1000 }), options));
      const running = page.ExportJobs?.filter(({ JobStatus = '' }) => !ENDED.has(JobStatus));
      return listed(running, page.NextToken, ({ JobId }) => ({ name: JobId }));
    },
    async remove({ name }, call) {
      try {
        await call(options => client.send(new CancelExportJobCommand({ JobId: name }), options));
      } catch (error) {
        // SES has no error code for a job that has ended since it was listed.
        const refused = serviceError(error).name === 'BadRequestException';
        if (!refused || (await pages(marker => exportJobs.page(marker, call))).some(job => job.name === name)) {
          throw error;
        }
      }
      return 'gone';
    },
  };

  return {
    kinds: {
      'multi-region-endpoint': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListMultiRegionEndpointsCommand({ NextToken, PageSize: 1000 }), options));
          return listed(page.MultiRegionEndpoints, page.NextToken, ({ EndpointName, Status }) => ({
            name: EndpointName,
            going: Status === 'DELETING',
          }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteMultiRegionEndpointCommand({ EndpointName: name }), options));
          return 'going';
        },
      },
      tenant: {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListTenantsCommand({ NextToken, PageSize: 100 }), options));
          return listed(page.Tenants, page.NextToken, ({ TenantName, TenantArn }) => ({
            name: TenantName,
            arn: required(TenantArn, 'ARN of a tenant'),
          }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteTenantCommand({ TenantName: name }), options));
          return 'gone';
        },
      },
      identity: {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListEmailIdentitiesCommand({ NextToken, PageSize: 1000 }), options));
          return listed(page.EmailIdentities, page.NextToken, ({ IdentityName }) => ({ name: IdentityName }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteEmailIdentityCommand({ EmailIdentity: name }), options));
          return 'gone';
        },
        release,
      },
      'configuration-set': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListConfigurationSetsCommand({ NextToken, PageSize: 1000 }), options));
          return listed(page.ConfigurationSets, page.NextToken, name => ({ name }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteConfigurationSetCommand({ ConfigurationSetName: name }), options));
          return 'gone';
        },
        release,
      },
      'dedicated-ip-pool': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListDedicatedIpPoolsCommand({ NextToken, PageSize: 100 }), options));
          return listed(page.DedicatedIpPools, page.NextToken, name => ({ name }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteDedicatedIpPoolCommand({ PoolName: name }), options));
          return 'gone';
        },
      },
      template: {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListEmailTemplatesCommand({ NextToken, PageSize: 100 }), options));
          return listed(page.TemplatesMetadata, page.NextToken, ({ TemplateName }) => ({ name: TemplateName }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteEmailTemplateCommand({ TemplateName: name }), options));
          return 'gone';
        },
        release,
      },
      'custom-verification-email-template': {
        async page(NextToken, call) {
          const command = new ListCustomVerificationEmailTemplatesCommand({ NextToken, PageSize: 50 });
          const page = await call(options => client.send(command, options));
          return listed(page.CustomVerificationEmailTemplates, page.NextToken, ({ TemplateName }) => ({ name: TemplateName }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteCustomVerificationEmailTemplateCommand({ TemplateName: name }), options));
          return 'gone';
        },
      },
      'contact-list': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListContactListsCommand({ NextToken, PageSize: 100 }), options));
          return listed(page.ContactLists, page.NextToken, ({ ContactListName }) => ({ name: ContactListName }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteContactListCommand({ ContactListName: name }), options));
          return 'gone';
        },
      },
      'export-job': exportJobs,
    },
    tags: async (ResourceArn, call) => (await call(options => client.send(new ListTagsForResourceCommand({ ResourceArn }), options))).Tags,
  };
}

/** The resources with which SES receives mail (SES v1) in one Region. */
export function receivingResources(settings: RegionalSettings): ResourceApis<KindOf<'receiving'>> {
  const client = new SESClient(settings);
  return {
    kinds: {
      'receipt-rule-set': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListReceiptRuleSetsCommand({ NextToken }), options));
          return listed(page.RuleSets, page.NextToken, ({ Name }) => ({ name: Name }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteReceiptRuleSetCommand({ RuleSetName: name }), options));
          return 'gone';
        },
        // A Region has one active rule set. It is deactivated only if it is this one.
        async release({ name }, ask) {
          const active = await ask('ses:DescribeActiveReceiptRuleSet', options =>
            client.send(new DescribeActiveReceiptRuleSetCommand({}), options),
          );
          if (active.Metadata?.Name !== name) {
            return false;
          }
          await ask('ses:SetActiveReceiptRuleSet', options => client.send(new SetActiveReceiptRuleSetCommand({}), options));
          return true;
        },
      },
      'receipt-filter': {
        async page(_marker, call) {
          const page = await call(options => client.send(new ListReceiptFiltersCommand({}), options));
          return listed(page.Filters, undefined, ({ Name }) => ({ name: Name }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteReceiptFilterCommand({ FilterName: name }), options));
          return 'gone';
        },
      },
    },
    // Nothing of SES v1 has tags.
    tags: async () => [],
  };
}
