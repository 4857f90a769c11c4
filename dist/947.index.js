export const id = 947;
export const ids = [947];
export const modules = {

/***/ 6947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   receivingResources: () => (/* binding */ receivingResources)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7192);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2146);


function receivingResources(client) {
    return {
        operations: {
            'receipt-rule-set': {
                listAction: 'ses:ListReceiptRuleSets',
                deleteAction: 'ses:DeleteReceiptRuleSet',
                async page(NextToken, options) {
                    const page = await client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_1__.ListReceiptRuleSetsCommand({ NextToken }), options);
                    return {
                        items: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.RuleSets, 'list of rule sets').map(({ Name }) => ({ name: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(Name, 'name of a rule set') })),
                        next: page.NextToken,
                    };
                },
                async remove({ name }, options) {
                    await client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_1__.DeleteReceiptRuleSetCommand({ RuleSetName: name }), options);
                    return 'gone';
                },
                async release({ name }, ask) {
                    const active = await ask('ses:DescribeActiveReceiptRuleSet', options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_1__.DescribeActiveReceiptRuleSetCommand({}), options));
                    if (active.Metadata?.Name !== name) {
                        return false;
                    }
                    await ask('ses:SetActiveReceiptRuleSet', options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_1__.SetActiveReceiptRuleSetCommand({}), options));
                    return true;
                },
            },
            'receipt-filter': {
                listAction: 'ses:ListReceiptFilters',
                deleteAction: 'ses:DeleteReceiptFilter',
                async page(_marker, options) {
                    const page = await client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_1__.ListReceiptFiltersCommand({}), options);
                    return {
                        items: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(page.Filters, 'list of filters').map(({ Name }) => ({ name: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(Name, 'name of a filter') })),
                        next: undefined,
                    };
                },
                async remove({ name }, options) {
                    await client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_1__.DeleteReceiptFilterCommand({ FilterName: name }), options);
                    return 'gone';
                },
            },
        },
        tags: async () => new Map(),
    };
}


/***/ })

};
