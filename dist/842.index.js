export const id = 842;
export const ids = [842];
export const modules = {

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sesResources: () => (/* binding */ sesResources)
});

// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/SESv2Client.js + 8 modules
var SESv2Client = __webpack_require__(7583);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(830);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(4525);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListResourceTenantsCommand.js


class ListResourceTenantsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListResourceTenants", schemas_0/* ListResourceTenants$ */._5d) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/DeleteTenantResourceAssociationCommand.js


class DeleteTenantResourceAssociationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteTenantResourceAssociation", schemas_0/* DeleteTenantResourceAssociation$ */.Hq8) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListExportJobsCommand.js


class ListExportJobsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListExportJobs", schemas_0/* ListExportJobs$ */.dSO) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/CancelExportJobCommand.js


class CancelExportJobCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CancelExportJob", schemas_0/* CancelExportJob$ */.yoc) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListMultiRegionEndpointsCommand.js


class ListMultiRegionEndpointsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListMultiRegionEndpoints", schemas_0/* ListMultiRegionEndpoints$ */.__5) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/DeleteMultiRegionEndpointCommand.js


class DeleteMultiRegionEndpointCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteMultiRegionEndpoint", schemas_0/* DeleteMultiRegionEndpoint$ */.ufe) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListTenantsCommand.js


class ListTenantsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListTenants", schemas_0/* ListTenants$ */.AGx) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/DeleteTenantCommand.js


class DeleteTenantCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteTenant", schemas_0/* DeleteTenant$ */.i1V) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListEmailIdentitiesCommand.js


class ListEmailIdentitiesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListEmailIdentities", schemas_0/* ListEmailIdentities$ */.v0) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/DeleteEmailIdentityCommand.js


class DeleteEmailIdentityCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteEmailIdentity", schemas_0/* DeleteEmailIdentity$ */.iuu) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListConfigurationSetsCommand.js


class ListConfigurationSetsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListConfigurationSets", schemas_0/* ListConfigurationSets$ */.yMJ) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/DeleteConfigurationSetCommand.js


class DeleteConfigurationSetCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteConfigurationSet", schemas_0/* DeleteConfigurationSet$ */.COL) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListDedicatedIpPoolsCommand.js


class ListDedicatedIpPoolsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListDedicatedIpPools", schemas_0/* ListDedicatedIpPools$ */.mRN) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/DeleteDedicatedIpPoolCommand.js


class DeleteDedicatedIpPoolCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteDedicatedIpPool", schemas_0/* DeleteDedicatedIpPool$ */.QNB) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListEmailTemplatesCommand.js


class ListEmailTemplatesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListEmailTemplates", schemas_0/* ListEmailTemplates$ */.EU6) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/DeleteEmailTemplateCommand.js


class DeleteEmailTemplateCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteEmailTemplate", schemas_0/* DeleteEmailTemplate$ */.c3_) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListCustomVerificationEmailTemplatesCommand.js


class ListCustomVerificationEmailTemplatesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListCustomVerificationEmailTemplates", schemas_0/* ListCustomVerificationEmailTemplates$ */.sIe) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/DeleteCustomVerificationEmailTemplateCommand.js


class DeleteCustomVerificationEmailTemplateCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteCustomVerificationEmailTemplate", schemas_0/* DeleteCustomVerificationEmailTemplate$ */.o9f) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListContactListsCommand.js


class ListContactListsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListContactLists", schemas_0/* ListContactLists$ */._IK) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/DeleteContactListCommand.js


class DeleteContactListCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteContactList", schemas_0/* DeleteContactList$ */.smq) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListTagsForResourceCommand.js


class ListTagsForResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListTagsForResource", schemas_0/* ListTagsForResource$ */.Tzn) {
}

// EXTERNAL MODULE: ./aws/errors.js
var errors = __webpack_require__(7180);
// EXTERNAL MODULE: ./aws/reading.js
var reading = __webpack_require__(8771);
;// CONCATENATED MODULE: ./aws/ses-resources.js



const ENDED = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);
function sesResources(settings) {
    const client = new SESv2Client/* SESv2Client */.Z(settings);
    const release = async ({ arn }, ask) => {
        const tenants = await (0,reading/* pages */.Bd)(async (NextToken) => {
            const command = new ListResourceTenantsCommand({ ResourceArn: arn, NextToken });
            const page = await ask('ses:ListResourceTenants', options => client.send(command, options));
            return { items: (0,reading/* required */.mw)(page.ResourceTenants, 'list of tenants'), next: page.NextToken };
        });
        for (const { TenantName } of tenants) {
            const command = new DeleteTenantResourceAssociationCommand({ TenantName, ResourceArn: arn });
            await ask('ses:DeleteTenantResourceAssociation', options => client.send(command, options));
        }
        return tenants.length > 0;
    };
    const exportJobs = {
        async page(NextToken, call) {
            const page = await call(options => client.send(new ListExportJobsCommand({ NextToken, PageSize: 1000 }), options));
            const running = page.ExportJobs?.filter(({ JobStatus = '' }) => !ENDED.has(JobStatus));
            return (0,reading/* listed */.KE)(running, page.NextToken, ({ JobId }) => ({ name: JobId }));
        },
        async remove({ name }, call) {
            try {
                await call(options => client.send(new CancelExportJobCommand({ JobId: name }), options));
            }
            catch (error) {
                const refused = (0,errors/* serviceError */.cg)(error).name === 'BadRequestException';
                if (!refused || (await (0,reading/* pages */.Bd)(marker => exportJobs.page(marker, call))).some(job => job.name === name)) {
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
                    return (0,reading/* listed */.KE)(page.MultiRegionEndpoints, page.NextToken, ({ EndpointName, Status }) => ({
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
                    return (0,reading/* listed */.KE)(page.Tenants, page.NextToken, ({ TenantName, TenantArn }) => ({
                        name: TenantName,
                        arn: (0,reading/* required */.mw)(TenantArn, 'ARN of a tenant'),
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
                    return (0,reading/* listed */.KE)(page.EmailIdentities, page.NextToken, ({ IdentityName }) => ({ name: IdentityName }));
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
                    return (0,reading/* listed */.KE)(page.ConfigurationSets, page.NextToken, name => ({ name }));
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
                    return (0,reading/* listed */.KE)(page.DedicatedIpPools, page.NextToken, name => ({ name }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new DeleteDedicatedIpPoolCommand({ PoolName: name }), options));
                    return 'gone';
                },
            },
            template: {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new ListEmailTemplatesCommand({ NextToken, PageSize: 100 }), options));
                    return (0,reading/* listed */.KE)(page.TemplatesMetadata, page.NextToken, ({ TemplateName }) => ({ name: TemplateName }));
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
                    return (0,reading/* listed */.KE)(page.CustomVerificationEmailTemplates, page.NextToken, ({ TemplateName }) => ({ name: TemplateName }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new DeleteCustomVerificationEmailTemplateCommand({ TemplateName: name }), options));
                    return 'gone';
                },
            },
            'contact-list': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new ListContactListsCommand({ NextToken, PageSize: 100 }), options));
                    return (0,reading/* listed */.KE)(page.ContactLists, page.NextToken, ({ ContactListName }) => ({ name: ContactListName }));
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


/***/ })

};
