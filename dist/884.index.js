export const id = 884;
export const ids = [884];
export const modules = {

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mailManagerResources: () => (/* binding */ mailManagerResources)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9157);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8039);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2146);



const PageSize = 50;
const ARCHIVE_KEPT = 30 * 24 * 3_600_000;
function goneBy({ ArchiveState, LastUpdatedTimestamp }) {
    const deleted = ArchiveState === 'PENDING_DELETION' ? LastUpdatedTimestamp : undefined;
    const date = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .validDate */ .BY)(deleted && new Date(deleted.getTime() + ARCHIVE_KEPT));
    return date === undefined ? {} : { goneBy: date };
}
function item(id, name) {
    const known = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(id, 'id of a resource');
    return { id: known, name: name ?? known };
}
function mailManagerResources(client, clock) {
    return {
        operations: {
            'ingress-point': {
                listAction: 'ses:ListIngressPoints',
                deleteAction: 'ses:DeleteIngressPoint',
                async page(NextToken, options) {
                    const page = await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.ListIngressPointsCommand({ NextToken, PageSize }), options);
                    const items = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.IngressPoints, 'list of ingress points').map(each => ({
                        ...item(each.IngressPointId, each.IngressPointName),
                        going: each.Status === 'DEPROVISIONING',
                    }));
                    return { items, next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.DeleteIngressPointCommand({ IngressPointId: id }), options);
                    return 'going';
                },
            },
            'rule-set': {
                listAction: 'ses:ListRuleSets',
                deleteAction: 'ses:DeleteRuleSet',
                async page(NextToken, options) {
                    const page = await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.ListRuleSetsCommand({ NextToken, PageSize }), options);
                    return {
                        items: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.RuleSets, 'list of rule sets').map(each => item(each.RuleSetId, each.RuleSetName)),
                        next: page.NextToken,
                    };
                },
                async remove({ id }, options) {
                    await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.DeleteRuleSetCommand({ RuleSetId: id }), options);
                    return 'gone';
                },
            },
            'traffic-policy': {
                listAction: 'ses:ListTrafficPolicies',
                deleteAction: 'ses:DeleteTrafficPolicy',
                async page(NextToken, options) {
                    const page = await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.ListTrafficPoliciesCommand({ NextToken, PageSize }), options);
                    const items = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.TrafficPolicies, 'list of traffic policies').map(each => item(each.TrafficPolicyId, each.TrafficPolicyName));
                    return { items, next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.DeleteTrafficPolicyCommand({ TrafficPolicyId: id }), options);
                    return 'gone';
                },
            },
            relay: {
                listAction: 'ses:ListRelays',
                deleteAction: 'ses:DeleteRelay',
                async page(NextToken, options) {
                    const page = await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.ListRelaysCommand({ NextToken, PageSize }), options);
                    return { items: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.Relays, 'list of relays').map(each => item(each.RelayId, each.RelayName)), next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.DeleteRelayCommand({ RelayId: id }), options);
                    return 'gone';
                },
            },
            'address-list': {
                listAction: 'ses:ListAddressLists',
                deleteAction: 'ses:DeleteAddressList',
                async page(NextToken, options) {
                    const page = await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.ListAddressListsCommand({ NextToken, PageSize }), options);
                    const items = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.AddressLists, 'list of address lists').map(each => item(each.AddressListId, each.AddressListName));
                    return { items, next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.DeleteAddressListCommand({ AddressListId: id }), options);
                    return 'gone';
                },
                async release({ id }, ask) {
                    const jobs = await (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .pages */ .Bd)(async (NextToken) => {
                        const page = await ask('ses:ListAddressListImportJobs', options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.ListAddressListImportJobsCommand({ AddressListId: id, NextToken, PageSize }), options));
                        return { items: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.ImportJobs, 'list of import jobs'), next: page.NextToken };
                    });
                    const running = jobs.filter(({ Status }) => Status === 'CREATED' || Status === 'PROCESSING');
                    for (const { JobId } of running) {
                        await ask('ses:StopAddressListImportJob', options => client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.StopAddressListImportJobCommand({ JobId }), options));
                    }
                    return running.length > 0;
                },
            },
            archive: {
                listAction: 'ses:ListArchives',
                deleteAction: 'ses:DeleteArchive',
                async page(NextToken, options) {
                    const page = await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.ListArchivesCommand({ NextToken, PageSize }), options);
                    const items = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.Archives, 'list of archives').map(each => ({
                        ...item(each.ArchiveId, each.ArchiveName),
                        going: each.ArchiveState === 'PENDING_DELETION',
                        ...goneBy(each),
                    }));
                    return { items, next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.DeleteArchiveCommand({ ArchiveId: id }), options);
                    return new Date(clock.now() + ARCHIVE_KEPT);
                },
            },
            'addon-instance': {
                listAction: 'ses:ListAddonInstances',
                deleteAction: 'ses:DeleteAddonInstance',
                async page(NextToken, options) {
                    const page = await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.ListAddonInstancesCommand({ NextToken, PageSize }), options);
                    return {
                        items: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.AddonInstances, 'list of add-on instances').map(each => item(each.AddonInstanceId, each.AddonName)),
                        next: page.NextToken,
                    };
                },
                async remove({ id }, options) {
                    await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.DeleteAddonInstanceCommand({ AddonInstanceId: id }), options);
                    return 'gone';
                },
            },
            'addon-subscription': {
                listAction: 'ses:ListAddonSubscriptions',
                deleteAction: 'ses:DeleteAddonSubscription',
                async page(NextToken, options) {
                    const page = await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.ListAddonSubscriptionsCommand({ NextToken, PageSize }), options);
                    const items = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.AddonSubscriptions, 'list of add-on subscriptions').map(each => item(each.AddonSubscriptionId, each.AddonName));
                    return { items, next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.DeleteAddonSubscriptionCommand({ AddonSubscriptionId: id }), options);
                    return 'gone';
                },
            },
        },
        tags: async (ResourceArn, options) => (0,_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsOf */ .F)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((await client.send(new _aws_sdk_client_mailmanager__WEBPACK_IMPORTED_MODULE_1__.ListTagsForResourceCommand({ ResourceArn }), options)).Tags, 'list of tags')),
    };
}


/***/ })

};
