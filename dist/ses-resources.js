import { t as tagsOf } from './operations.js';
import { e as required, s as serviceError, p as pages, t as text } from './check.js';
import { c as command, _ as _mw0, a as _ep0, S as SESv2Client } from './sdk15.js';
import { I as CancelExportJob$, J as DeleteConfigurationSet$, K as DeleteContactList$, M as DeleteCustomVerificationEmailTemplate$, N as DeleteDedicatedIpPool$, O as DeleteEmailIdentity$, P as DeleteEmailTemplate$, Q as DeleteMultiRegionEndpoint$, R as DeleteTenant$, V as DeleteTenantResourceAssociation$, W as ListConfigurationSets$, X as ListContactLists$, Y as ListCustomVerificationEmailTemplates$, Z as ListDedicatedIpPools$, _ as ListEmailIdentities$, $ as ListEmailTemplates$, a0 as ListExportJobs$, a1 as ListMultiRegionEndpoints$, a2 as ListResourceTenants$, a3 as ListTagsForResource$, a4 as ListTenants$ } from './sdk2.js';

class CancelExportJobCommand extends command(_ep0, _mw0, "CancelExportJob", CancelExportJob$) {
}

class DeleteConfigurationSetCommand extends command(_ep0, _mw0, "DeleteConfigurationSet", DeleteConfigurationSet$) {
}

class DeleteContactListCommand extends command(_ep0, _mw0, "DeleteContactList", DeleteContactList$) {
}

class DeleteCustomVerificationEmailTemplateCommand extends command(_ep0, _mw0, "DeleteCustomVerificationEmailTemplate", DeleteCustomVerificationEmailTemplate$) {
}

class DeleteDedicatedIpPoolCommand extends command(_ep0, _mw0, "DeleteDedicatedIpPool", DeleteDedicatedIpPool$) {
}

class DeleteEmailIdentityCommand extends command(_ep0, _mw0, "DeleteEmailIdentity", DeleteEmailIdentity$) {
}

class DeleteEmailTemplateCommand extends command(_ep0, _mw0, "DeleteEmailTemplate", DeleteEmailTemplate$) {
}

class DeleteMultiRegionEndpointCommand extends command(_ep0, _mw0, "DeleteMultiRegionEndpoint", DeleteMultiRegionEndpoint$) {
}

class DeleteTenantCommand extends command(_ep0, _mw0, "DeleteTenant", DeleteTenant$) {
}

class DeleteTenantResourceAssociationCommand extends command(_ep0, _mw0, "DeleteTenantResourceAssociation", DeleteTenantResourceAssociation$) {
}

class ListConfigurationSetsCommand extends command(_ep0, _mw0, "ListConfigurationSets", ListConfigurationSets$) {
}

class ListContactListsCommand extends command(_ep0, _mw0, "ListContactLists", ListContactLists$) {
}

class ListCustomVerificationEmailTemplatesCommand extends command(_ep0, _mw0, "ListCustomVerificationEmailTemplates", ListCustomVerificationEmailTemplates$) {
}

class ListDedicatedIpPoolsCommand extends command(_ep0, _mw0, "ListDedicatedIpPools", ListDedicatedIpPools$) {
}

class ListEmailIdentitiesCommand extends command(_ep0, _mw0, "ListEmailIdentities", ListEmailIdentities$) {
}

class ListEmailTemplatesCommand extends command(_ep0, _mw0, "ListEmailTemplates", ListEmailTemplates$) {
}

class ListExportJobsCommand extends command(_ep0, _mw0, "ListExportJobs", ListExportJobs$) {
}

class ListMultiRegionEndpointsCommand extends command(_ep0, _mw0, "ListMultiRegionEndpoints", ListMultiRegionEndpoints$) {
}

class ListResourceTenantsCommand extends command(_ep0, _mw0, "ListResourceTenants", ListResourceTenants$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListTenantsCommand extends command(_ep0, _mw0, "ListTenants", ListTenants$) {
}

const ENDED = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);
function named(items, nameOf) {
    return required(items, 'list of resources').map(item => ({ name: text(nameOf(item), 'name of a resource') }));
}
function sesResources(config) {
    const client = new SESv2Client(config);
    const dissociate = async ({ arn }, ask) => {
        const tenants = await pages(async (NextToken) => {
            const page = await ask('ses:ListResourceTenants', options => client.send(new ListResourceTenantsCommand({ ResourceArn: arn, NextToken }), options));
            return { items: required(page.ResourceTenants, 'list of tenants'), next: page.NextToken };
        });
        for (const { TenantName } of tenants) {
            await ask('ses:DeleteTenantResourceAssociation', options => client.send(new DeleteTenantResourceAssociationCommand({ TenantName, ResourceArn: arn }), options));
        }
        return tenants.length > 0;
    };
    const operations = {
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
                await client.send(new CancelExportJobCommand({ JobId: name }), options).catch(async (error) => {
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
        tags: async (ResourceArn, options) => tagsOf(required((await client.send(new ListTagsForResourceCommand({ ResourceArn }), options)).Tags, 'list of tags')),
    };
}

export { sesResources };
