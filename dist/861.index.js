"use strict";
exports.id = 861;
exports.ids = [861];
exports.modules = {

/***/ 7861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sesAccount: () => (/* binding */ sesAccount)
});

// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/SESv2Client.js + 8 modules
var SESv2Client = __webpack_require__(7583);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(830);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(4525);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/GetAccountCommand.js


class GetAccountCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAccount", schemas_0/* GetAccount$ */.elp) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/GetEmailIdentityCommand.js


class GetEmailIdentityCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetEmailIdentity", schemas_0/* GetEmailIdentity$ */.Z_$) {
}

// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListEmailIdentitiesCommand.js
var ListEmailIdentitiesCommand = __webpack_require__(3924);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/GetConfigurationSetCommand.js


class GetConfigurationSetCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetConfigurationSet", schemas_0/* GetConfigurationSet$ */.HOm) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/GetTenantCommand.js


class GetTenantCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetTenant", schemas_0/* GetTenant$ */.$XK) {
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/ListRecommendationsCommand.js


class ListRecommendationsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListRecommendations", schemas_0/* ListRecommendations$ */.lAG) {
}

// EXTERNAL MODULE: ./aws/reading.js
var reading = __webpack_require__(558);
;// CONCATENATED MODULE: ./aws/account.js


function sesAccount(settings, call, account) {
    const client = new SESv2Client/* SESv2Client */.Z(settings);
    const { region } = settings;
    const operation = (action) => ({ action, region, account });
    return {
        account: () => (0,reading/* read */.LF)(() => call(options => client.send(new GetAccountCommand({}), options)), operation('ses:GetAccount'), answer => ({
            sendingEnabled: flag(answer.SendingEnabled),
            enforcementStatus: word(answer.EnforcementStatus),
            productionAccess: flag(answer.ProductionAccessEnabled),
            quota: quantity(answer.SendQuota?.Max24HourSend),
            sent: quantity(answer.SendQuota?.SentLast24Hours),
            sendRate: quantity(answer.SendQuota?.MaxSendRate),
            reviewStatus: word(answer.Details?.ReviewDetails?.Status),
            reviewCase: word(answer.Details?.ReviewDetails?.CaseId),
            deliveryMode: word(answer.DeliveryAttributes?.SharedPoolDeliveryMode),
            vdm: word(answer.VdmAttributes?.VdmEnabled),
            pricingPlan: word(answer.PricingAttributes?.NextPlan ?? answer.PricingAttributes?.CurrentPlan),
        })),
        identity: EmailIdentity => (0,reading/* read */.LF)(() => call(options => client.send(new GetEmailIdentityCommand({ EmailIdentity }), options)), operation('ses:GetEmailIdentity'), answer => ({
            verifiedForSending: flag(answer.VerifiedForSendingStatus),
            verificationStatus: word(answer.VerificationStatus),
            errorType: word(answer.VerificationInfo?.ErrorType),
            dkimSigning: flag(answer.DkimAttributes?.SigningEnabled),
            dkimStatus: word(answer.DkimAttributes?.Status),
            dkimOrigin: word(answer.DkimAttributes?.SigningAttributesOrigin),
            dkimTokens: [answer.DkimAttributes?.Tokens ?? []].flat().map(String),
            dkimZone: word(answer.DkimAttributes?.SigningHostedZone),
            mailFromDomain: word(answer.MailFromAttributes?.MailFromDomain),
            mailFromStatus: word(answer.MailFromAttributes?.MailFromDomainStatus),
            onMxFailure: word(answer.MailFromAttributes?.BehaviorOnMxFailure),
            policies: new Map(Object.entries(answer.Policies ?? {})),
            configurationSet: word(answer.ConfigurationSetName),
        })),
        identities: () => (0,reading/* read */.LF)(() => (0,reading/* pages */.Bd)(async (NextToken) => {
            const page = await call(options => client.send(new ListEmailIdentitiesCommand/* ListEmailIdentitiesCommand */.C({ NextToken, PageSize: 1000 }), options));
            return { items: (0,reading/* required */.mw)(page.EmailIdentities, 'list of identities'), next: page.NextToken };
        }), operation('ses:ListEmailIdentities'), all => all.map(({ IdentityName, SendingEnabled, VerificationStatus }) => ({
            name: (0,reading/* text */.Qq)(IdentityName, 'name of an identity'),
            verifiedForSending: flag(SendingEnabled),
            verificationStatus: word(VerificationStatus),
        }))),
        configurationSet: ConfigurationSetName => (0,reading/* read */.LF)(() => call(options => client.send(new GetConfigurationSetCommand({ ConfigurationSetName }), options)), operation('ses:GetConfigurationSet'), answer => ({
            sendingEnabled: flag(answer.SendingOptions?.SendingEnabled),
            tlsPolicy: word(answer.DeliveryOptions?.TlsPolicy),
            deliveryMode: word(answer.DeliveryOptions?.SharedPoolDeliveryMode),
            sendingPool: word(answer.DeliveryOptions?.SendingPoolName),
            maxDeliverySeconds: quantity(answer.DeliveryOptions?.MaxDeliverySeconds),
            archive: word(answer.ArchivingOptions?.ArchiveArn),
        })),
        tenant: TenantName => (0,reading/* read */.LF)(() => call(options => client.send(new GetTenantCommand({ TenantName }), options)), operation('ses:GetTenant'), answer => {
            const { TenantArn, SendingStatus, SuppressionAttributes: suppression } = (0,reading/* required */.mw)(answer.Tenant, 'tenant');
            return { arn: word(TenantArn), sendingStatus: word(SendingStatus), suppression: word(suppression?.SuppressionScope) };
        }),
        recommendations: () => (0,reading/* read */.LF)(() => (0,reading/* pages */.Bd)(async (NextToken) => {
            const request = new ListRecommendationsCommand({ Filter: { STATUS: 'OPEN' }, PageSize: 100, NextToken });
            const answer = await call(options => client.send(request, options));
            return { items: (0,reading/* required */.mw)(answer.Recommendations, 'list of recommendations'), next: answer.NextToken };
        }), operation('ses:ListRecommendations'), all => all
            .filter(({ Status }) => Status !== 'FIXED')
            .map(each => ({ type: word(each.Type), impact: word(each.Impact), text: word(each.Description), arn: word(each.ResourceArn) }))),
    };
}
const flag = (value) => (typeof value === 'boolean' ? value : undefined);
const word = (value) => (typeof value === 'string' ? value : undefined);
const quantity = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);


/***/ })

};
;