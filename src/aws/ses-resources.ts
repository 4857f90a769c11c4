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
import { serviceError } from './errors.ts';
import { type Ask, type Listed, type Operations, type Service, tagsOf } from './operations.ts';
import { pages, required, text } from './reader.ts';
import type { RegionalConfig } from './transport.ts';

/** Export jobs that are history, which nobody can delete. */
const ENDED: ReadonlySet<string> = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);

function named<T>(items: readonly T[] | undefined, nameOf: (item: T) => string | undefined): Listed[] {
  return required(items, 'list of resources').map(item => ({ name: text(nameOf(item), 'name of a resource') }));
}

/** The resources of SES v2 in one Region. */
export function sesResources(config: RegionalConfig): Service<KindOf<'ses'>> {
  const client = new SESv2Client(config);
  /** Tenants refer to a resource by associations, which belong to it and go before it. */
  const dissociate = async ({ arn }: Resource, ask: Ask): Promise<boolean> => {
    const tenants = await pages(async NextToken => {
      const page = await ask('ses:ListResourceTenants', options =>
        client.send(new ListResourceTenantsCommand({ ResourceArn: arn, NextToken }), options),
      );
      return { items: required(page.ResourceTenants, 'list of tenants'), next: page.NextToken };
    });
    for (const { TenantName } of tenants) {
      await ask('ses:DeleteTenantResourceAssociation', options =>
        client.send(new DeleteTenantResourceAssociationCommand({ TenantName, ResourceArn: arn }), options),
      );
    }
    return tenants.length > 0;
  };

  const operations: Record<KindOf<'ses'>, Operations> = {
    'multi-region-endpoint': {
      listAction: 'ses:ListMultiRegionEndpoints',
      deleteAction: 'ses:DeleteMultiRegionEndpoint',
      async page(NextToken, options) {
        const page = await client.send(new ListMultiRegionEndpointsCommand({ NextToken, PageSize: 1000 }), options);
        const items = required(page.MultiRegionEndpoints, 'list of endpoints').map(({ EndpointName, Status }) => ({
          name: text(EndpointName, 'name of an endpoint'),
          going: Status === 'DELETING',
        }));
        return { items, next: page.NextToken };
      },
      async remove({ name }, options) {
        await client.send(new DeleteMultiRegionEndpointCommand({ EndpointName: name }), options);
        return 'going';
      },
    },
    tenant: {
      listAction: 'ses:ListTenants',
      deleteAction: 'ses:DeleteTenant',
      async page(NextToken, options) {
        const page = await client.send(new ListTenantsCommand({ NextToken, PageSize: 100 }), options);
        const items = required(page.Tenants, 'list of tenants').map(({ TenantName, TenantArn }) => ({
          name: text(TenantName, 'name of a tenant'),
          arn: text(TenantArn, 'ARN of a tenant'),
        }));
        return { items, next: page.NextToken };
      },
      async remove({ name }, options) {
        await client.send(new DeleteTenantCommand({ TenantName: name }), options);
        return 'gone';
      },
    },
    identity: {
      listAction: 'ses:ListEmailIdentities',
      deleteAction: 'ses:DeleteEmailIdentity',
      async page(NextToken, options) {
        const page = await client.send(new ListEmailIdentitiesCommand({ NextToken, PageSize: 1000 }), options);
        return { items: named(page.EmailIdentities, each => each.IdentityName), next: page.NextToken };
      },
      async remove({ name }, options) {
        await client.send(new DeleteEmailIdentityCommand({ EmailIdentity: name }), options);
        return 'gone';
      },
      release: dissociate,
    },
    'configuration-set': {
      listAction: 'ses:ListConfigurationSets',
      deleteAction: 'ses:DeleteConfigurationSet',
      async page(NextToken, options) {
        const page = await client.send(new ListConfigurationSetsCommand({ NextToken, PageSize: 1000 }), options);
        return { items: named(page.ConfigurationSets, each => each), next: page.NextToken };
      },
      async remove({ name }, options) {
        await client.send(new DeleteConfigurationSetCommand({ ConfigurationSetName: name }), options);
        return 'gone';
      },
      release: dissociate,
    },
    'dedicated-ip-pool': {
      listAction: 'ses:ListDedicatedIpPools',
      deleteAction: 'ses:DeleteDedicatedIpPool',
      async page(NextToken, options) {
        const page = await client.send(new ListDedicatedIpPoolsCommand({ NextToken, PageSize: 100 }), options);
        return { items: named(page.DedicatedIpPools, each => each), next: page.NextToken };
      },
      async remove({ name }, options) {
        await client.send(new DeleteDedicatedIpPoolCommand({ PoolName: name }), options);
        return 'gone';
      },
    },
    template: {
      listAction: 'ses:ListEmailTemplates',
      deleteAction: 'ses:DeleteEmailTemplate',
      async page(NextToken, options) {
        const page = await client.send(new ListEmailTemplatesCommand({ NextToken, PageSize: 100 }), options);
        return { items: named(page.TemplatesMetadata, each => each.TemplateName), next: page.NextToken };
      },
      async remove({ name }, options) {
        await client.send(new DeleteEmailTemplateCommand({ TemplateName: name }), options);
        return 'gone';
      },
      release: dissociate,
    },
    'custom-verification-email-template': {
      listAction: 'ses:ListCustomVerificationEmailTemplates',
      deleteAction: 'ses:DeleteCustomVerificationEmailTemplate',
      async page(NextToken, options) {
        const page = await client.send(new ListCustomVerificationEmailTemplatesCommand({ NextToken, PageSize: 50 }), options);
        return { items: named(page.CustomVerificationEmailTemplates, each => each.TemplateName), next: page.NextToken };
      },
      async remove({ name }, options) {
        await client.send(new DeleteCustomVerificationEmailTemplateCommand({ TemplateName: name }), options);
        return 'gone';
      },
    },
    'contact-list': {
      listAction: 'ses:ListContactLists',
      deleteAction: 'ses:DeleteContactList',
      async page(NextToken, options) {
        const page = await client.send(new ListContactListsCommand({ NextToken, PageSize: 100 }), options);
        return { items: named(page.ContactLists, each => each.ContactListName), next: page.NextToken };
      },
      async remove({ name }, options) {
        await client.send(new DeleteContactListCommand({ ContactListName: name }), options);
        return 'gone';
      },
    },
    'export-job': {
      listAction: 'ses:ListExportJobs',
      deleteAction: 'ses:CancelExportJob',
      async page(NextToken, options) {
        const page = await client.send(new ListExportJobsCommand({ NextToken, PageSize: 1000 }), options);
        const running = required(page.ExportJobs, 'list of jobs').filter(({ JobStatus = '' }) => !ENDED.has(JobStatus));
        return { items: named(running, each => each.JobId), next: page.NextToken };
      },
      async remove({ name }, options) {
        await client.send(new CancelExportJobCommand({ JobId: name }), options).catch(async (error: unknown) => {
          // SES has no code of its own for a job that has ended since it was listed.
          const refused = serviceError(error).name === 'BadRequestException';
          const running = refused ? await pages(marker => operations['export-job'].page(marker, options)) : [];
          if (!refused || running.some(job => job.name === name)) {
            throw error;
          }
        });
        return 'gone';
      },
    },
  };
  return {
    operations,
    tags: async (ResourceArn, options) =>
      tagsOf(required((await client.send(new ListTagsForResourceCommand({ ResourceArn }), options)).Tags, 'list of tags')),
  };
}
