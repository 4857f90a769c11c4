export const id = 950;
export const ids = [950];
export const modules = {

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   receivingResources: () => (/* binding */ receivingResources),
/* harmony export */   sesResources: () => (/* binding */ sesResources)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2917);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1152);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1122);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8469);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8602);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5551);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5831);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7583);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2633);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5468);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(336);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7507);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(889);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8405);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4333);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7483);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3924);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2231);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6867);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8341);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3943);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4247);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8483);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7135);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9591);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3431);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3929);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7405);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7180);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8771);




const ENDED = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);
function sesResources(settings) {
    const client = new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_2__/* .SESv2Client */ .Z(settings);
    const release = async ({ arn }, ask) => {
        const tenants = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .pages */ .Bd)(async (NextToken) => {
            const command = new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_3__/* .ListResourceTenantsCommand */ .z({ ResourceArn: arn, NextToken });
            const page = await ask('ses:ListResourceTenants', options => client.send(command, options));
            return { items: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(page.ResourceTenants, 'list of tenants'), next: page.NextToken };
        });
        for (const { TenantName } of tenants) {
            const command = new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_4__/* .DeleteTenantResourceAssociationCommand */ .K({ TenantName, ResourceArn: arn });
            await ask('ses:DeleteTenantResourceAssociation', options => client.send(command, options));
        }
        return tenants.length > 0;
    };
    const exportJobs = {
        async page(NextToken, call) {
            const page = await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_5__/* .ListExportJobsCommand */ .o({ NextToken, PageSize: 1000 }), options));
            const running = page.ExportJobs?.filter(({ JobStatus = '' }) => !ENDED.has(JobStatus));
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(running, page.NextToken, ({ JobId }) => ({ name: JobId }));
        },
        async remove({ name }, call) {
            try {
                await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_6__/* .CancelExportJobCommand */ .R({ JobId: name }), options));
            }
            catch (error) {
                const refused = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceError */ .cg)(error).name === 'BadRequestException';
                if (!refused || (await (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .pages */ .Bd)(marker => exportJobs.page(marker, call))).some(job => job.name === name)) {
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
                    const page = await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_7__/* .ListMultiRegionEndpointsCommand */ .h({ NextToken, PageSize: 1000 }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(page.MultiRegionEndpoints, page.NextToken, ({ EndpointName, Status }) => ({
                        name: EndpointName,
                        going: Status === 'DELETING',
                    }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_8__/* .DeleteMultiRegionEndpointCommand */ .D({ EndpointName: name }), options));
                    return 'going';
                },
            },
            tenant: {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_9__/* .ListTenantsCommand */ .j({ NextToken, PageSize: 100 }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(page.Tenants, page.NextToken, ({ TenantName, TenantArn }) => ({
                        name: TenantName,
                        arn: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(TenantArn, 'ARN of a tenant'),
                    }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_10__/* .DeleteTenantCommand */ .B({ TenantName: name }), options));
                    return 'gone';
                },
            },
            identity: {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_11__/* .ListEmailIdentitiesCommand */ .C({ NextToken, PageSize: 1000 }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(page.EmailIdentities, page.NextToken, ({ IdentityName }) => ({ name: IdentityName }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_12__/* .DeleteEmailIdentityCommand */ .p({ EmailIdentity: name }), options));
                    return 'gone';
                },
                release,
            },
            'configuration-set': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_13__/* .ListConfigurationSetsCommand */ .b({ NextToken, PageSize: 1000 }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(page.ConfigurationSets, page.NextToken, name => ({ name }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_14__/* .DeleteConfigurationSetCommand */ .t({ ConfigurationSetName: name }), options));
                    return 'gone';
                },
                release,
            },
            'dedicated-ip-pool': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_15__/* .ListDedicatedIpPoolsCommand */ .T({ NextToken, PageSize: 100 }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(page.DedicatedIpPools, page.NextToken, name => ({ name }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_16__/* .DeleteDedicatedIpPoolCommand */ .$({ PoolName: name }), options));
                    return 'gone';
                },
            },
            template: {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_17__/* .ListEmailTemplatesCommand */ .d({ NextToken, PageSize: 100 }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(page.TemplatesMetadata, page.NextToken, ({ TemplateName }) => ({ name: TemplateName }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_18__/* .DeleteEmailTemplateCommand */ .N({ TemplateName: name }), options));
                    return 'gone';
                },
                release,
            },
            'custom-verification-email-template': {
                async page(NextToken, call) {
                    const command = new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_19__/* .ListCustomVerificationEmailTemplatesCommand */ .X({ NextToken, PageSize: 50 });
                    const page = await call(options => client.send(command, options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(page.CustomVerificationEmailTemplates, page.NextToken, ({ TemplateName }) => ({ name: TemplateName }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_20__/* .DeleteCustomVerificationEmailTemplateCommand */ .p({ TemplateName: name }), options));
                    return 'gone';
                },
            },
            'contact-list': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_21__/* .ListContactListsCommand */ .B({ NextToken, PageSize: 100 }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(page.ContactLists, page.NextToken, ({ ContactListName }) => ({ name: ContactListName }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_22__/* .DeleteContactListCommand */ .$({ ContactListName: name }), options));
                    return 'gone';
                },
            },
            'export-job': exportJobs,
        },
        tags: async (ResourceArn, call) => (await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_23__/* .ListTagsForResourceCommand */ .a({ ResourceArn }), options))).Tags,
    };
}
function receivingResources(settings) {
    const client = new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_24__/* .SESClient */ .T(settings);
    return {
        kinds: {
            'receipt-rule-set': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_25__/* .ListReceiptRuleSetsCommand */ .j({ NextToken }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(page.RuleSets, page.NextToken, ({ Name }) => ({ name: Name }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_26__/* .DeleteReceiptRuleSetCommand */ .J({ RuleSetName: name }), options));
                    return 'gone';
                },
                async release({ name }, ask) {
                    const active = await ask('ses:DescribeActiveReceiptRuleSet', options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_27__/* .DescribeActiveReceiptRuleSetCommand */ .b({}), options));
                    if (active.Metadata?.Name !== name) {
                        return false;
                    }
                    await ask('ses:SetActiveReceiptRuleSet', options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_28__/* .SetActiveReceiptRuleSetCommand */ .Y({}), options));
                    return true;
                },
            },
            'receipt-filter': {
                async page(_marker, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_29__/* .ListReceiptFiltersCommand */ .d({}), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(page.Filters, undefined, ({ Name }) => ({ name: Name }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_30__/* .DeleteReceiptFilterCommand */ .J({ FilterName: name }), options));
                    return 'gone';
                },
            },
        },
        tags: async () => [],
    };
}


/***/ })

};
