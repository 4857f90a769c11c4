export const id = 107;
export const ids = [107];
export const modules = {

/***/ 9107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/commands/GetConfigurationSetCommand.js


class GetConfigurationSetCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetConfigurationSet", schemas_0/* GetConfigurationSet$ */.HOm) {
}

// EXTERNAL MODULE: ./aws/reading.js
var reading = __webpack_require__(8771);
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
        })),
        identity: EmailIdentity => (0,reading/* read */.LF)(() => call(options => client.send(new GetEmailIdentityCommand({ EmailIdentity }), options)), operation('ses:GetEmailIdentity'), answer => ({
            verifiedForSending: flag(answer.VerifiedForSendingStatus),
            verificationStatus: word(answer.VerificationStatus),
            errorType: word(answer.VerificationInfo?.ErrorType),
        })),
        configurationSet: ConfigurationSetName => (0,reading/* read */.LF)(() => call(options => client.send(new GetConfigurationSetCommand({ ConfigurationSetName }), options)), operation('ses:GetConfigurationSet'), answer => ({ sendingEnabled: flag(answer.SendingOptions?.SendingEnabled) })),
    };
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function word(value) {
    return typeof value === 'string' ? value : undefined;
}
function quantity(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}


/***/ })

};
