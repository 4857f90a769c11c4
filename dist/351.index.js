"use strict";
exports.id = 351;
exports.ids = [351];
exports.modules = {

/***/ 5351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   receivingResources: () => (/* binding */ receivingResources),
/* harmony export */   sesResources: () => (/* binding */ sesResources)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2917);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8469);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8771);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1122);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(8602);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5551);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5831);
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
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2137);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1523);
/* harmony import */ var _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4155);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(558);




const ENDED_JOBS = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);
function sesResources(settings) {
    const client = new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_2__/* .SESv2Client */ .Z(settings);
    const tenantsOf = (ResourceArn, call) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .pages */ .Bd)(async (NextToken) => {
        const page = await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_3__/* .ListResourceTenantsCommand */ .z({ ResourceArn, NextToken }), options));
        return { items: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(page.ResourceTenants, 'list of tenants').map(({ TenantName }) => TenantName), next: page.NextToken };
    });
    const release = async ({ arn }, ask) => {
        const tenants = await tenantsOf(arn, send => ask('ses:ListResourceTenants', send));
        for (const TenantName of tenants) {
            const command = new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_4__/* .DeleteTenantResourceAssociationCommand */ .K({ TenantName, ResourceArn: arn });
            await ask('ses:DeleteTenantResourceAssociation', options => client.send(command, options));
        }
        return tenants.length > 0;
    };
    const exportJobs = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
        list: (NextToken, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_5__/* .ListExportJobsCommand */ .o({ NextToken, PageSize: 1000 }), options),
        items: page => page.ExportJobs?.filter(({ JobStatus = '' }) => !ENDED_JOBS.has(JobStatus)).map(({ JobId }) => ({ name: JobId })),
        delete: (JobId, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_6__/* .CancelExportJobCommand */ .R({ JobId }), options),
    });
    const cancel = (job, call) => exportJobs.remove(job, call).catch(async (error) => {
        const refused = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceError */ .cg)(error).name === 'BadRequestException';
        if (!refused || (await (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .pages */ .Bd)(marker => exportJobs.page(marker, call))).some(({ name }) => name === job.name)) {
            throw error;
        }
        return undefined;
    });
    return {
        kinds: {
            'multi-region-endpoint': (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_7__/* .ListMultiRegionEndpointsCommand */ .h({ NextToken, PageSize: 1000 }), options),
                items: page => page.MultiRegionEndpoints?.map(each => ({ name: each.EndpointName, deleting: each.Status === 'DELETING', uses: each.Regions })),
                delete: (EndpointName, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_8__/* .DeleteMultiRegionEndpointCommand */ .D({ EndpointName }), options),
            }),
            tenant: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_9__/* .ListTenantsCommand */ .j({ NextToken, PageSize: 100 }), options),
                items: page => page.Tenants?.map(each => ({ name: each.TenantName, arn: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(each.TenantArn, 'ARN of a tenant') })),
                delete: (TenantName, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_10__/* .DeleteTenantCommand */ .B({ TenantName }), options),
            }),
            identity: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_11__/* .ListEmailIdentitiesCommand */ .C({ NextToken, PageSize: 1000 }), options),
                items: page => page.EmailIdentities?.map(({ IdentityName }) => ({ name: IdentityName })),
                delete: (EmailIdentity, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_12__/* .DeleteEmailIdentityCommand */ .p({ EmailIdentity }), options),
                release,
            }),
            'configuration-set': (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_13__/* .ListConfigurationSetsCommand */ .b({ NextToken, PageSize: 1000 }), options),
                items: page => page.ConfigurationSets?.map(name => ({ name })),
                delete: (ConfigurationSetName, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_14__/* .DeleteConfigurationSetCommand */ .t({ ConfigurationSetName }), options),
                release,
            }),
            'dedicated-ip-pool': (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_15__/* .ListDedicatedIpPoolsCommand */ .T({ NextToken, PageSize: 100 }), options),
                items: page => page.DedicatedIpPools?.map(name => ({ name })),
                delete: (PoolName, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_16__/* .DeleteDedicatedIpPoolCommand */ .$({ PoolName }), options),
            }),
            template: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_17__/* .ListEmailTemplatesCommand */ .d({ NextToken, PageSize: 100 }), options),
                items: page => page.TemplatesMetadata?.map(({ TemplateName }) => ({ name: TemplateName })),
                delete: (TemplateName, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_18__/* .DeleteEmailTemplateCommand */ .N({ TemplateName }), options),
                release,
            }),
            'custom-verification-email-template': (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_19__/* .ListCustomVerificationEmailTemplatesCommand */ .X({ NextToken, PageSize: 50 }), options),
                items: page => page.CustomVerificationEmailTemplates?.map(({ TemplateName }) => ({ name: TemplateName })),
                delete: (TemplateName, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_20__/* .DeleteCustomVerificationEmailTemplateCommand */ .p({ TemplateName }), options),
            }),
            'contact-list': (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_21__/* .ListContactListsCommand */ .B({ NextToken, PageSize: 100 }), options),
                items: page => page.ContactLists?.map(({ ContactListName }) => ({ name: ContactListName })),
                delete: (ContactListName, options) => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_22__/* .DeleteContactListCommand */ .$({ ContactListName }), options),
            }),
            'export-job': { ...exportJobs, remove: cancel },
        },
        lookups: {
            'ses:ListResourceTenants': (_, arn, call) => tenantsOf(arn, call),
            'ses:GetDedicatedIps': (_id, _arn, call) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .pages */ .Bd)(async (NextToken) => {
                const page = await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_23__/* .GetDedicatedIpsCommand */ .v({ NextToken, PageSize: 1000 }), options));
                return { items: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(page.DedicatedIps, 'list of addresses').map(({ Ip }) => Ip), next: page.NextToken };
            }),
            'ses:GetDeliverabilityDashboardOptions': async (_id, _arn, call) => [
                (await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_24__/* .GetDeliverabilityDashboardOptionsCommand */ .Z({}), options))).AccountStatus,
            ],
        },
        tags: async (ResourceArn, call) => (await call(options => client.send(new _aws_sdk_client_sesv2__WEBPACK_IMPORTED_MODULE_25__/* .ListTagsForResourceCommand */ .a({ ResourceArn }), options))).Tags,
    };
}
function receivingResources(settings) {
    const client = new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_26__/* .SESClient */ .T(settings);
    const activeRuleSet = async (call) => [
        (await call(options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_27__/* .DescribeActiveReceiptRuleSetCommand */ .b({}), options))).Metadata?.Name,
    ];
    return {
        kinds: {
            'receipt-rule-set': (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_28__/* .ListReceiptRuleSetsCommand */ .j({ NextToken }), options),
                items: page => page.RuleSets?.map(({ Name }) => ({ name: Name })),
                delete: (RuleSetName, options) => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_29__/* .DeleteReceiptRuleSetCommand */ .J({ RuleSetName }), options),
                async release({ name }, ask) {
                    const [active] = await activeRuleSet(send => ask('ses:DescribeActiveReceiptRuleSet', send));
                    if (active !== name) {
                        return false;
                    }
                    await ask('ses:SetActiveReceiptRuleSet', options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_30__/* .SetActiveReceiptRuleSetCommand */ .Y({}), options));
                    return true;
                },
            }),
            'receipt-filter': (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceApi */ .Rh)({
                list: (_, options) => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_31__/* .ListReceiptFiltersCommand */ .d({}), options),
                items: page => page.Filters?.map(({ Name }) => ({ name: Name })),
                delete: (FilterName, options) => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_32__/* .DeleteReceiptFilterCommand */ .J({ FilterName }), options),
            }),
        },
        lookups: { 'ses:DescribeActiveReceiptRuleSet': (_id, _arn, call) => activeRuleSet(call) },
        tags: async () => [],
    };
}


/***/ })

};
;