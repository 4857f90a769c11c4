export const id = 617;
export const ids = [617];
export const modules = {

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   receivingResources: () => (/* binding */ receivingResources)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2917);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1152);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1122);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8469);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8602);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5551);
/* harmony import */ var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5831);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8771);


function receivingResources(settings) {
    const client = new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_1__/* .SESClient */ .T(settings);
    return {
        kinds: {
            'receipt-rule-set': {
                async page(NextToken, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_2__/* .ListReceiptRuleSetsCommand */ .j({ NextToken }), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(page.RuleSets, page.NextToken, ({ Name }) => ({ name: Name }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_3__/* .DeleteReceiptRuleSetCommand */ .J({ RuleSetName: name }), options));
                    return 'gone';
                },
                async release({ name }, ask) {
                    const active = await ask('ses:DescribeActiveReceiptRuleSet', options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_4__/* .DescribeActiveReceiptRuleSetCommand */ .b({}), options));
                    if (active.Metadata?.Name !== name) {
                        return false;
                    }
                    await ask('ses:SetActiveReceiptRuleSet', options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_5__/* .SetActiveReceiptRuleSetCommand */ .Y({}), options));
                    return true;
                },
            },
            'receipt-filter': {
                async page(_marker, call) {
                    const page = await call(options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_6__/* .ListReceiptFiltersCommand */ .d({}), options));
                    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(page.Filters, undefined, ({ Name }) => ({ name: Name }));
                },
                async remove({ name }, call) {
                    await call(options => client.send(new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_7__/* .DeleteReceiptFilterCommand */ .J({ FilterName: name }), options));
                    return 'gone';
                },
            },
        },
        tags: async () => [],
    };
}


/***/ })

};
