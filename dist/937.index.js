"use strict";
exports.id = 937;
exports.ids = [937];
exports.modules = {

/***/ 9937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mailManagerResources: () => (/* binding */ mailManagerResources)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6996);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6529);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6699);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3162);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8372);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6416);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4207);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8177);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2745);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6176);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(586);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6550);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3443);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3842);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5860);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3685);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7625);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1367);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6903);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5777);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4530);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5876);
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3290);
/* harmony import */ var _core_collections_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5283);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(558);



const PageSize = 50;
const ARCHIVE_KEPT = 30 * 24 * 3_600_000;
function purgedBy({ ArchiveState, LastUpdatedTimestamp }) {
    const deleted = ArchiveState === 'PENDING_DELETION' ? LastUpdatedTimestamp : undefined;
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .validDate */ .BY)(deleted && new Date(deleted.getTime() + ARCHIVE_KEPT));
}
function mailManagerResources(settings, clock) {
    const client = new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__/* .MailManagerClient */ .a(settings);
    return {
        kinds: {
            'ingress-point': (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_2__/* .ListIngressPointsCommand */ .e({ NextToken, PageSize }), options),
                items: page => page.IngressPoints?.map(each => ({
                    id: each.IngressPointId,
                    name: each.IngressPointName,
                    deleting: each.Status === 'DEPROVISIONING',
                })),
                delete: (id, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_3__/* .DeleteIngressPointCommand */ .m({ IngressPointId: id }), options),
            }),
            'rule-set': (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_4__/* .ListRuleSetsCommand */ .j({ NextToken, PageSize }), options),
                items: page => page.RuleSets?.map(each => ({ id: each.RuleSetId, name: each.RuleSetName })),
                delete: (id, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_5__/* .DeleteRuleSetCommand */ .b({ RuleSetId: id }), options),
            }),
            'traffic-policy': (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_6__/* .ListTrafficPoliciesCommand */ .H({ NextToken, PageSize }), options),
                items: page => page.TrafficPolicies?.map(each => ({ id: each.TrafficPolicyId, name: each.TrafficPolicyName })),
                delete: (id, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_7__/* .DeleteTrafficPolicyCommand */ .s({ TrafficPolicyId: id }), options),
            }),
            relay: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_8__/* .ListRelaysCommand */ .U({ NextToken, PageSize }), options),
                items: page => page.Relays?.map(each => ({ id: each.RelayId, name: each.RelayName })),
                delete: (id, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_9__/* .DeleteRelayCommand */ .y({ RelayId: id }), options),
            }),
            'address-list': (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_10__/* .ListAddressListsCommand */ .v({ NextToken, PageSize }), options),
                items: page => page.AddressLists?.map(each => ({ id: each.AddressListId, name: each.AddressListName })),
                delete: (id, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_11__/* .DeleteAddressListCommand */ .h({ AddressListId: id }), options),
                async release({ id }, ask) {
                    const jobs = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .pages */ .Bd)(async (NextToken) => {
                        const command = new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_12__/* .ListAddressListImportJobsCommand */ .D({ AddressListId: id, NextToken, PageSize });
                        const page = await ask('ses:ListAddressListImportJobs', options => client.send(command, options));
                        return { items: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.ImportJobs, 'list of import jobs'), next: page.NextToken };
                    });
                    const running = jobs.filter(({ Status }) => Status === 'CREATED' || Status === 'PROCESSING');
                    for (const { JobId } of running) {
                        await ask('ses:StopAddressListImportJob', options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_13__/* .StopAddressListImportJobCommand */ .g({ JobId }), options));
                    }
                    return running.length > 0;
                },
            }),
            archive: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_14__/* .ListArchivesCommand */ .z({ NextToken, PageSize }), options),
                items: page => page.Archives?.map(each => ({
                    id: each.ArchiveId,
                    name: each.ArchiveName,
                    deleting: each.ArchiveState === 'PENDING_DELETION',
                    deletedBy: purgedBy(each),
                })),
                delete: (id, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_15__/* .DeleteArchiveCommand */ .d({ ArchiveId: id }), options),
                deletedBy: () => new Date(clock.now() + ARCHIVE_KEPT),
            }),
            'addon-instance': (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_16__/* .ListAddonInstancesCommand */ .w({ NextToken, PageSize }), options),
                items: page => page.AddonInstances?.map(each => ({ id: each.AddonInstanceId, name: each.AddonName, uses: [each.AddonSubscriptionId] })),
                delete: (id, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_17__/* .DeleteAddonInstanceCommand */ .O({ AddonInstanceId: id }), options),
            }),
            'addon-subscription': (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceApi */ .Rh)({
                list: (NextToken, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_18__/* .ListAddonSubscriptionsCommand */ .K({ NextToken, PageSize }), options),
                items: page => page.AddonSubscriptions?.map(each => ({ id: each.AddonSubscriptionId, name: each.AddonName })),
                delete: (id, options) => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_19__/* .DeleteAddonSubscriptionCommand */ .s({ AddonSubscriptionId: id }), options),
            }),
        },
        lookups: {
            'ses:GetRuleSet': async (RuleSetId, _, call) => (0,_core_collections_js__WEBPACK_IMPORTED_MODULE_20__/* .leaves */ .F)((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_21__/* .GetRuleSetCommand */ .e({ RuleSetId }), options))).Rules, 'list of rules')),
            'ses:GetTrafficPolicy': async (TrafficPolicyId, _, call) => (0,_core_collections_js__WEBPACK_IMPORTED_MODULE_20__/* .leaves */ .F)((await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_22__/* .GetTrafficPolicyCommand */ .$({ TrafficPolicyId }), options))).PolicyStatements),
            'ses:GetIngressPoint': async (IngressPointId, _, call) => {
                const answer = await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_23__/* .GetIngressPointCommand */ .T({ IngressPointId }), options));
                return [answer.RuleSetId, answer.TrafficPolicyId];
            },
        },
        tags: async (ResourceArn, call) => (await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_24__/* .ListTagsForResourceCommand */ .a({ ResourceArn }), options))).Tags,
    };
}


/***/ })

};
;