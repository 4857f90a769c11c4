export const id = 646;
export const ids = [646];
export const modules = {

/***/ 2646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3290);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8771);


const PageSize = 50;
const ARCHIVE_KEPT = 30 * 24 * 3_600_000;
function goneBy({ ArchiveState, LastUpdatedTimestamp }) {
    const deleted = ArchiveState === 'PENDING_DELETION' ? LastUpdatedTimestamp : undefined;
    const date = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .validDate */ .BY)(deleted && new Date(deleted.getTime() + ARCHIVE_KEPT));
    return date === undefined ? {} : { goneBy: date };
}
function item(id, name = id) {
    return { id: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(id, 'id of a resource'), name };
}
function mailManagerResources(settings, clock) {
    const client = new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__/* .MailManagerClient */ .a(settings);
    return {
        kinds: {
            'ingress-point': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_2__/* .ListIngressPointsCommand */ .e({ NextToken, PageSize }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(page.IngressPoints, page.NextToken, ({ IngressPointId, IngressPointName, Status }) => ({
                        ...item(IngressPointId, IngressPointName),
                        going: Status === 'DEPROVISIONING',
                    }));
                },
                async remove({ id }, call) {
                    await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_3__/* .DeleteIngressPointCommand */ .m({ IngressPointId: id }), options));
                    return 'going';
                },
            },
            'rule-set': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_4__/* .ListRuleSetsCommand */ .j({ NextToken, PageSize }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(page.RuleSets, page.NextToken, ({ RuleSetId, RuleSetName }) => item(RuleSetId, RuleSetName));
                },
                async remove({ id }, call) {
                    await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_5__/* .DeleteRuleSetCommand */ .b({ RuleSetId: id }), options));
                    return 'gone';
                },
            },
            'traffic-policy': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_6__/* .ListTrafficPoliciesCommand */ .H({ NextToken, PageSize }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(page.TrafficPolicies, page.NextToken, ({ TrafficPolicyId, TrafficPolicyName }) => item(TrafficPolicyId, TrafficPolicyName));
                },
                async remove({ id }, call) {
                    await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_7__/* .DeleteTrafficPolicyCommand */ .s({ TrafficPolicyId: id }), options));
                    return 'gone';
                },
            },
            relay: {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_8__/* .ListRelaysCommand */ .U({ NextToken, PageSize }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(page.Relays, page.NextToken, ({ RelayId, RelayName }) => item(RelayId, RelayName));
                },
                async remove({ id }, call) {
                    await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_9__/* .DeleteRelayCommand */ .y({ RelayId: id }), options));
                    return 'gone';
                },
            },
            'address-list': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_10__/* .ListAddressListsCommand */ .v({ NextToken, PageSize }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(page.AddressLists, page.NextToken, ({ AddressListId, AddressListName }) => item(AddressListId, AddressListName));
                },
                async remove({ id }, call) {
                    await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_11__/* .DeleteAddressListCommand */ .h({ AddressListId: id }), options));
                    return 'gone';
                },
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
            },
            archive: {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_14__/* .ListArchivesCommand */ .z({ NextToken, PageSize }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(page.Archives, page.NextToken, archive => ({
                        ...item(archive.ArchiveId, archive.ArchiveName),
                        going: archive.ArchiveState === 'PENDING_DELETION',
                        ...goneBy(archive),
                    }));
                },
                async remove({ id }, call) {
                    await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_15__/* .DeleteArchiveCommand */ .d({ ArchiveId: id }), options));
                    return new Date(clock.now() + ARCHIVE_KEPT);
                },
            },
            'addon-instance': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_16__/* .ListAddonInstancesCommand */ .w({ NextToken, PageSize }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(page.AddonInstances, page.NextToken, ({ AddonInstanceId, AddonName }) => item(AddonInstanceId, AddonName));
                },
                async remove({ id }, call) {
                    await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_17__/* .DeleteAddonInstanceCommand */ .O({ AddonInstanceId: id }), options));
                    return 'gone';
                },
            },
            'addon-subscription': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_18__/* .ListAddonSubscriptionsCommand */ .K({ NextToken, PageSize }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(page.AddonSubscriptions, page.NextToken, ({ AddonSubscriptionId, AddonName }) => item(AddonSubscriptionId, AddonName));
                },
                async remove({ id }, call) {
                    await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_19__/* .DeleteAddonSubscriptionCommand */ .s({ AddonSubscriptionId: id }), options));
                    return 'gone';
                },
            },
        },
        tags: async (ResourceArn, call) => (await call(options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_20__/* .ListTagsForResourceCommand */ .a({ ResourceArn }), options))).Tags,
    };
}


/***/ })

};
