export const id = 157;
export const ids = [157];
export const modules = {

/***/ 9157:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(402);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(2658);
const { Command: $Command } = __webpack_require__(2658);
exports.$Command = $Command;
exports.__Client = Client;
const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291);
const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085);
const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422);
const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609);
const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890);
const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523);
const { defaultProvider } = __webpack_require__(5861);
const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430);
const { streamCollector, NodeHttpHandler } = __webpack_require__(1279);
const { AwsJson1_0Protocol } = __webpack_require__(7288);
const { Sha256 } = __webpack_require__(9542);

const defaultMailManagerHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "ses",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultMailManagerHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "ses",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1111.0";
var packageInfo = {
	version: version};

const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://mail-manager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://mail-manager-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://mail-manager.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://mail-manager.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 12, 3,
    1, 4, r + 11,
    2, 5, r + 11,
    3, 8, 6,
    4, 7, r + 10,
    5, r + 8, r + 9,
    4, 10, 9,
    6, r + 6, r + 7,
    5, 11, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 13,
    4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

class MailManagerServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, MailManagerServiceException.prototype);
    }
}

class AccessDeniedException extends MailManagerServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
        this.Message = opts.Message;
    }
}
class ConflictException extends MailManagerServiceException {
    name = "ConflictException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceNotFoundException extends MailManagerServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
class ServiceQuotaExceededException extends MailManagerServiceException {
    name = "ServiceQuotaExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
        this.Message = opts.Message;
    }
}
class ValidationException extends MailManagerServiceException {
    name = "ValidationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ValidationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
        this.Message = opts.Message;
    }
}
class ThrottlingException extends MailManagerServiceException {
    name = "ThrottlingException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ThrottlingException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ThrottlingException.prototype);
        this.Message = opts.Message;
    }
}

const _A = "Address";
const _AA = "ArchiveAction";
const _AAr = "ArchiveArn";
const _ABE = "ArchiveBooleanExpression";
const _ABTE = "ArchiveBooleanToEvaluate";
const _ADE = "AccessDeniedException";
const _AF = "AddressFilter";
const _AFC = "ArchiveFilterConditions";
const _AFCr = "ArchiveFilterCondition";
const _AFP = "ActionFailurePolicy";
const _AFr = "ArchiveFilters";
const _AH = "AddHeader";
const _AHA = "AddHeaderAction";
const _AI = "AddonInstance";
const _AIA = "AddonInstanceArn";
const _AII = "AddonInstanceId";
const _AId = "AddonInstances";
const _AIp = "ApplicationId";
const _AIr = "ArchiveId";
const _AL = "AddressList";
const _ALA = "AddressListArn";
const _ALI = "AddressListId";
const _ALN = "AddressListName";
const _ALd = "AddressLists";
const _ALr = "ArchivesList";
const _AMI = "ArchivedMessageId";
const _AN = "AddonName";
const _ANr = "ArchiveName";
const _AP = "AddressPrefix";
const _AR = "ARecord";
const _ARr = "ArchiveRetention";
const _AS = "AddonSubscription";
const _ASA = "AddonSubscriptionArn";
const _ASE = "ArchiveStringExpression";
const _ASI = "AddonSubscriptionId";
const _ASTE = "ArchiveStringToEvaluate";
const _ASd = "AddonSubscriptions";
const _ASr = "ArchiveState";
const _Ac = "Action";
const _Act = "Actions";
const _Ad = "Addresses";
const _An = "Analysis";
const _Ana = "Analyzer";
const _Ar = "Archive";
const _Arc = "Archives";
const _At = "Attribute";
const _Au = "Authentication";
const _B = "Body";
const _BA = "BounceAction";
const _BE = "BooleanExpression";
const _BM = "BounceMessage";
const _Bo = "Bounce";
const _C = "Conditions";
const _CA = "CreateArchive";
const _CAC = "CAContent";
const _CAI = "CreateAddonInstance";
const _CAIR = "CreateAddonInstanceRequest";
const _CAIRr = "CreateAddonInstanceResponse";
const _CAL = "CreateAddressList";
const _CALIJ = "CreateAddressListImportJob";
const _CALIJR = "CreateAddressListImportJobRequest";
const _CALIJRr = "CreateAddressListImportJobResponse";
const _CALR = "CreateAddressListRequest";
const _CALRr = "CreateAddressListResponse";
const _CAR = "CreateArchiveRequest";
const _CARr = "CreateArchiveResponse";
const _CAS = "CreateAddonSubscription";
const _CASR = "CreateAddonSubscriptionRequest";
const _CASRr = "CreateAddonSubscriptionResponse";
const _CC = "CrlContent";
const _CCA = "ClientCertificateAttribute";
const _CD = "CreatedDate";
const _CE = "ConflictException";
const _CIP = "CreateIngressPoint";
const _CIPR = "CreateIngressPointRequest";
const _CIPRr = "CreateIngressPointResponse";
const _CR = "CreateRelay";
const _CRR = "CreateRelayRequest";
const _CRRr = "CreateRelayResponse";
const _CRS = "CreateRuleSet";
const _CRSR = "CreateRuleSetRequest";
const _CRSRr = "CreateRuleSetResponse";
const _CS = "ConfigurationSet";
const _CT = "CreatedTimestamp";
const _CTP = "CreateTrafficPolicy";
const _CTPR = "CreateTrafficPolicyRequest";
const _CTPRr = "CreateTrafficPolicyResponse";
const _CTl = "ClientToken";
const _CTo = "CompletionTimestamp";
const _CTom = "CompletedTimestamp";
const _Cc = "Cc";
const _D = "Date";
const _DA = "DefaultAction";
const _DAI = "DeleteAddonInstance";
const _DAIR = "DeleteAddonInstanceRequest";
const _DAIRe = "DeleteAddonInstanceResponse";
const _DAL = "DeleteAddressList";
const _DALR = "DeleteAddressListRequest";
const _DALRe = "DeleteAddressListResponse";
const _DAR = "DeleteArchiveRequest";
const _DARe = "DeleteArchiveResponse";
const _DAS = "DeleteAddonSubscription";
const _DASR = "DeleteAddonSubscriptionRequest";
const _DASRe = "DeleteAddonSubscriptionResponse";
const _DAe = "DeleteArchive";
const _DAr = "DropAction";
const _DE = "DmarcExpression";
const _DIP = "DeleteIngressPoint";
const _DIPR = "DeleteIngressPointRequest";
const _DIPRe = "DeleteIngressPointResponse";
const _DM = "DiagnosticMessage";
const _DMFAL = "DeregisterMemberFromAddressList";
const _DMFALR = "DeregisterMemberFromAddressListRequest";
const _DMFALRe = "DeregisterMemberFromAddressListResponse";
const _DR = "DeleteRelay";
const _DRR = "DeleteRelayRequest";
const _DRRe = "DeleteRelayResponse";
const _DRS = "DeleteRuleSet";
const _DRSR = "DeleteRuleSetRequest";
const _DRSRe = "DeleteRuleSetResponse";
const _DTM = "DeliverToMailbox";
const _DTMA = "DeliverToMailboxAction";
const _DTP = "DeleteTrafficPolicy";
const _DTPR = "DeleteTrafficPolicyRequest";
const _DTPRe = "DeleteTrafficPolicyResponse";
const _DTQB = "DeliverToQBusiness";
const _DTQBA = "DeliverToQBusinessAction";
const _Dr = "Drop";
const _E = "Evaluate";
const _EA = "EmailAddress";
const _EDC = "ExportDestinationConfiguration";
const _EI = "ExportId";
const _EM = "ErrorMessage";
const _ES = "ExportStatus";
const _ESL = "ExportSummaryList";
const _ESx = "ExportSummary";
const _En = "Envelope";
const _Enc = "Encoding";
const _Er = "Error";
const _Ex = "Exports";
const _F = "From";
const _FA = "FunctionArn";
const _FIC = "FailedItemsCount";
const _FT = "FromTimestamp";
const _Fi = "Filters";
const _Fil = "Filter";
const _GA = "GetArchive";
const _GAE = "GetArchiveExport";
const _GAER = "GetArchiveExportRequest";
const _GAERe = "GetArchiveExportResponse";
const _GAI = "GetAddonInstance";
const _GAIR = "GetAddonInstanceRequest";
const _GAIRe = "GetAddonInstanceResponse";
const _GAL = "GetAddressList";
const _GALIJ = "GetAddressListImportJob";
const _GALIJR = "GetAddressListImportJobRequest";
const _GALIJRe = "GetAddressListImportJobResponse";
const _GALR = "GetAddressListRequest";
const _GALRe = "GetAddressListResponse";
const _GAM = "GetArchiveMessage";
const _GAMC = "GetArchiveMessageContent";
const _GAMCR = "GetArchiveMessageContentRequest";
const _GAMCRe = "GetArchiveMessageContentResponse";
const _GAMR = "GetArchiveMessageRequest";
const _GAMRe = "GetArchiveMessageResponse";
const _GAR = "GetArchiveRequest";
const _GARe = "GetArchiveResponse";
const _GAS = "GetAddonSubscription";
const _GASR = "GetAddonSubscriptionRequest";
const _GASRR = "GetArchiveSearchResultsRequest";
const _GASRRe = "GetArchiveSearchResultsResponse";
const _GASRe = "GetAddonSubscriptionResponse";
const _GASRet = "GetArchiveSearchRequest";
const _GASRetr = "GetArchiveSearchResponse";
const _GASRetrc = "GetArchiveSearchResults";
const _GASe = "GetArchiveSearch";
const _GIP = "GetIngressPoint";
const _GIPR = "GetIngressPointRequest";
const _GIPRe = "GetIngressPointResponse";
const _GMOAL = "GetMemberOfAddressList";
const _GMOALR = "GetMemberOfAddressListRequest";
const _GMOALRe = "GetMemberOfAddressListResponse";
const _GR = "GetRelay";
const _GRR = "GetRelayRequest";
const _GRRe = "GetRelayResponse";
const _GRS = "GetRuleSet";
const _GRSR = "GetRuleSetRequest";
const _GRSRe = "GetRuleSetResponse";
const _GTP = "GetTrafficPolicy";
const _GTPR = "GetTrafficPolicyRequest";
const _GTPRe = "GetTrafficPolicyResponse";
const _H = "Helo";
const _HA = "HasAttachments";
const _HN = "HeaderName";
const _HV = "HeaderValue";
const _Ht = "Html";
const _I = "Include";
const _IA = "IngressAnalysis";
const _IBE = "IngressBooleanExpression";
const _IBTE = "IngressBooleanToEvaluate";
const _IDF = "ImportDataFormat";
const _IDT = "ImportDataType";
const _IE = "IpExpression";
const _IEp = "Ipv6Expression";
const _II = "IndexId";
const _IIAL = "IsInAddressList";
const _IIC = "ImportedItemsCount";
const _IIE = "IngressIpv4Expression";
const _IIEn = "IngressIpv6Expression";
const _IIIAL = "IngressIsInAddressList";
const _IITE = "IngressIpToEvaluate";
const _IITEn = "IngressIpv6ToEvaluate";
const _IJ = "ImportJob";
const _IJm = "ImportJobs";
const _IL = "InvokeLambda";
const _ILA = "InvokeLambdaAction";
const _IM = "IncludeMetadata";
const _IP = "IngressPoint";
const _IPA = "IngressPointArn";
const _IPAC = "IngressPointAuthConfiguration";
const _IPC = "IngressPointConfiguration";
const _IPI = "IngressPointId";
const _IPL = "IngressPointsList";
const _IPN = "IngressPointName";
const _IPPC = "IngressPointPasswordConfiguration";
const _IPn = "IngressPoints";
const _IRT = "InReplyTo";
const _ISE = "IngressStringExpression";
const _ISTE = "IngressStringToEvaluate";
const _IT = "InvocationType";
const _ITPE = "IngressTlsProtocolExpression";
const _ITPTE = "IngressTlsProtocolToEvaluate";
const _ITSC = "IncludeTrustStoreContents";
const _ITp = "IpType";
const _JI = "JobId";
const _K = "Key";
const _KKA = "KmsKeyArn";
const _LA = "ListArchives";
const _LAE = "ListArchiveExports";
const _LAER = "ListArchiveExportsRequest";
const _LAERi = "ListArchiveExportsResponse";
const _LAI = "ListAddonInstances";
const _LAIR = "ListAddonInstancesRequest";
const _LAIRi = "ListAddonInstancesResponse";
const _LAL = "ListAddressLists";
const _LALIJ = "ListAddressListImportJobs";
const _LALIJR = "ListAddressListImportJobsRequest";
const _LALIJRi = "ListAddressListImportJobsResponse";
const _LALR = "ListAddressListsRequest";
const _LALRi = "ListAddressListsResponse";
const _LAR = "ListArchivesRequest";
const _LARi = "ListArchivesResponse";
const _LAS = "ListAddonSubscriptions";
const _LASR = "ListAddonSubscriptionsRequest";
const _LASRi = "ListAddonSubscriptionsResponse";
const _LASRis = "ListArchiveSearchesRequest";
const _LASRist = "ListArchiveSearchesResponse";
const _LASi = "ListArchiveSearches";
const _LIP = "ListIngressPoints";
const _LIPR = "ListIngressPointsRequest";
const _LIPRi = "ListIngressPointsResponse";
const _LMD = "LastModificationDate";
const _LMOAL = "ListMembersOfAddressList";
const _LMOALR = "ListMembersOfAddressListRequest";
const _LMOALRi = "ListMembersOfAddressListResponse";
const _LMT = "LastModifiedTimestamp";
const _LR = "ListRelays";
const _LRR = "ListRelaysRequest";
const _LRRi = "ListRelaysResponse";
const _LRS = "ListRuleSets";
const _LRSR = "ListRuleSetsRequest";
const _LRSRi = "ListRuleSetsResponse";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LTP = "ListTrafficPolicies";
const _LTPR = "ListTrafficPoliciesRequest";
const _LTPRi = "ListTrafficPoliciesResponse";
const _LUT = "LastUpdatedTimestamp";
const _M = "Message";
const _MA = "MailboxArn";
const _MB = "MessageBody";
const _MDL = "MessageDownloadLink";
const _MF = "MailFrom";
const _MHA = "MimeHeaderAttribute";
const _MI = "MessageId";
const _MM = "MessageMalformed";
const _MMSB = "MaxMessageSizeBytes";
const _MR = "MaxResults";
const _Me = "Metadata";
const _N = "Name";
const _NA = "NoAuthentication";
const _NC = "NetworkConfiguration";
const _NE = "NumberExpression";
const _NT = "NextToken";
const _O = "Operator";
const _PC = "PolicyConditions";
const _PCo = "PolicyCondition";
const _PNC = "PrivateNetworkConfiguration";
const _PNCu = "PublicNetworkConfiguration";
const _PS = "PolicyStatements";
const _PSL = "PolicyStatementList";
const _PSPET = "PreviousSmtpPasswordExpiryTimestamp";
const _PSPV = "PreviousSmtpPasswordVersion";
const _PSU = "PreSignedUrl";
const _PSa = "PageSize";
const _PSo = "PolicyStatement";
const _PT = "PayloadType";
const _PTS = "PublishToSns";
const _R = "Retention";
const _RA = "RoleArn";
const _RAe = "RelayArn";
const _RAel = "RelayAction";
const _RAela = "RelayAuthentication";
const _RAes = "ResourceArn";
const _RAu = "RuleActions";
const _RAul = "RuleAction";
const _RBE = "RuleBooleanExpression";
const _RBTE = "RuleBooleanToEvaluate";
const _RC = "RuleConditions";
const _RCu = "RuleCondition";
const _RDE = "RuleDmarcExpression";
const _RF = "ResultField";
const _RH = "ReceivedHeaders";
const _RI = "RelayId";
const _RIE = "RuleIpExpression";
const _RIIAL = "RuleIsInAddressList";
const _RITE = "RuleIpToEvaluate";
const _RL = "RowsList";
const _RMTAL = "RegisterMemberToAddressList";
const _RMTALR = "RegisterMemberToAddressListRequest";
const _RMTALRe = "RegisterMemberToAddressListResponse";
const _RN = "RelayName";
const _RNE = "RuleNumberExpression";
const _RNFE = "ResourceNotFoundException";
const _RNTE = "RuleNumberToEvaluate";
const _RP = "RetentionPeriod";
const _RR = "ReplaceRecipient";
const _RRA = "ReplaceRecipientAction";
const _RS = "RuleSets";
const _RSA = "RuleSetArn";
const _RSE = "RuleStringExpression";
const _RSI = "RuleSetId";
const _RSL = "RuleStringList";
const _RSN = "RuleSetName";
const _RSTE = "RuleStringToEvaluate";
const _RSV = "RuleStringValue";
const _RSu = "RuleSet";
const _RT = "ReceivedTimestamp";
const _RTM = "RetryTimeMinutes";
const _RVE = "RuleVerdictExpression";
const _RVTE = "RuleVerdictToEvaluate";
const _RW = "ReplaceWith";
const _Re = "Relays";
const _Rec = "Recipients";
const _Rel = "Relay";
const _Ro = "Rows";
const _Row = "Row";
const _Ru = "Rules";
const _Rul = "Rule";
const _S = "Sender";
const _SA = "SecretArn";
const _SAE = "StartArchiveExport";
const _SAER = "StartArchiveExportRequest";
const _SAERt = "StartArchiveExportResponse";
const _SAERto = "StopArchiveExportRequest";
const _SAERtop = "StopArchiveExportResponse";
const _SAEt = "StopArchiveExport";
const _SALIJ = "StartAddressListImportJob";
const _SALIJR = "StartAddressListImportJobRequest";
const _SALIJRt = "StartAddressListImportJobResponse";
const _SALIJRto = "StopAddressListImportJobRequest";
const _SALIJRtop = "StopAddressListImportJobResponse";
const _SALIJt = "StopAddressListImportJob";
const _SAS = "StartArchiveSearch";
const _SASR = "StartArchiveSearchRequest";
const _SASRt = "StartArchiveSearchResponse";
const _SASRto = "StopArchiveSearchRequest";
const _SASRtop = "StopArchiveSearchResponse";
const _SASt = "StopArchiveSearch";
const _SAa = "SavedAddress";
const _SAav = "SavedAddresses";
const _SAc = "S3Action";
const _SAe = "SendAction";
const _SAn = "SnsAction";
const _SAo = "SourceArn";
const _SB = "S3Bucket";
const _SC = "StatusCode";
const _SE = "StringExpression";
const _SEDC = "S3ExportDestinationConfiguration";
const _SH = "SenderHostname";
const _SI = "SearchId";
const _SIA = "SenderIpAddress";
const _SIo = "SourceIdentity";
const _SL = "S3Location";
const _SM = "SendingMethod";
const _SN = "ServerName";
const _SP = "SmtpPassword";
const _SPV = "SmtpPasswordVersion";
const _SPe = "ServerPort";
const _SPen = "SendingPool";
const _SPr = "S3Prefix";
const _SQEE = "ServiceQuotaExceededException";
const _SRC = "SmtpReplyCode";
const _SS = "SearchStatus";
const _SSKKI = "S3SseKmsKeyId";
const _SSL = "SearchSummaryList";
const _SSe = "SearchSummary";
const _ST = "SubmissionTimestamp";
const _STU = "StatusToUpdate";
const _STt = "StartTimestamp";
const _S_ = "S3";
const _Se = "Searches";
const _Sen = "Send";
const _St = "State";
const _Sta = "Status";
const _Su = "Subject";
const _T = "Tags";
const _TA = "TargetArchive";
const _TAC = "TlsAuthConfiguration";
const _TAo = "TopicArn";
const _TCS = "TlsCipherSuite";
const _TE = "ThrottlingException";
const _TEl = "TlsExpression";
const _TK = "TagKeys";
const _TL = "TagList";
const _TP = "TlsPolicy";
const _TPA = "TrafficPolicyArn";
const _TPI = "TrafficPolicyId";
const _TPL = "TrafficPolicyList";
const _TPN = "TrafficPolicyName";
const _TPl = "TlsProtocol";
const _TPr = "TrafficPolicies";
const _TPra = "TrafficPolicy";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TS = "TrustStore";
const _TT = "ToTimestamp";
const _Ta = "Tag";
const _Te = "Text";
const _Ti = "Timestamp";
const _To = "To";
const _Ty = "Type";
const _U = "Unless";
const _UA = "UpdateArchive";
const _UAR = "UpdateArchiveRequest";
const _UARp = "UpdateArchiveResponse";
const _UIP = "UpdateIngressPoint";
const _UIPR = "UpdateIngressPointRequest";
const _UIPRp = "UpdateIngressPointResponse";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _URRp = "UpdateRelayRequest";
const _URRpd = "UpdateRelayResponse";
const _URS = "UpdateRuleSet";
const _URSR = "UpdateRuleSetRequest";
const _URSRp = "UpdateRuleSetResponse";
const _URp = "UpdateRelay";
const _UTP = "UpdateTrafficPolicy";
const _UTPR = "UpdateTrafficPolicyRequest";
const _UTPRp = "UpdateTrafficPolicyResponse";
const _V = "Values";
const _VE = "ValidationException";
const _VEI = "VpcEndpointId";
const _VEe = "VerdictExpression";
const _Va = "Value";
const _WTS = "WriteToS3";
const _XM = "XMailer";
const _XOM = "XOriginalMailer";
const _XP = "XPriority";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.mailmanager";
const n0 = "com.amazonaws.mailmanager";
const _s_registry = TypeRegistry.for(_s);
var MailManagerServiceException$ = [-3, _s, "MailManagerServiceException", 0, [], []];
_s_registry.registerError(MailManagerServiceException$, MailManagerServiceException);
const n0_registry = TypeRegistry.for(n0);
var AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c, [_hE]: 403 },
    [_M],
    [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_M],
    [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [-3, n0, _SQEE,
    { [_e]: _c, [_hE]: 402 },
    [_M],
    [0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [-3, n0, _TE,
    { [_e]: _c, [_hE]: 429 },
    [_M],
    [0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = [-3, n0, _VE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var Address = [0, n0, _A, 8, 0];
var AddressPrefix = [0, n0, _AP, 8, 0];
var BounceMessage = [0, n0, _BM, 8, 0];
var CAContent = [0, n0, _CAC, 8, 0];
var CrlContent = [0, n0, _CC, 8, 0];
var DiagnosticMessage = [0, n0, _DM, 8, 0];
var EmailAddress = [0, n0, _EA, 8, 0];
var PreSignedUrl = [0, n0, _PSU, 8, 0];
var RuleStringValue = [0, n0, _RSV, 8, 0];
var SenderIpAddress = [0, n0, _SIA, 8, 0];
var SmtpPassword = [0, n0, _SP, 8, 0];
var AddHeaderAction$ = [3, n0, _AHA,
    0,
    [_HN, _HV],
    [0, 0], 2
];
var AddonInstance$ = [3, n0, _AI,
    0,
    [_AII, _ASI, _AN, _AIA, _CT],
    [0, 0, 0, 0, 4]
];
var AddonSubscription$ = [3, n0, _AS,
    0,
    [_ASI, _AN, _ASA, _CT],
    [0, 0, 0, 4]
];
var AddressFilter$ = [3, n0, _AF,
    0,
    [_AP],
    [[() => AddressPrefix, 0]]
];
var AddressList$ = [3, n0, _AL,
    0,
    [_ALI, _ALA, _ALN, _CT, _LUT],
    [0, 0, 0, 4, 4], 5
];
var Analysis$ = [3, n0, _An,
    0,
    [_Ana, _RF],
    [0, 0], 2
];
var Archive$ = [3, n0, _Ar,
    0,
    [_AIr, _ANr, _ASr, _LUT],
    [0, 0, 0, 4], 1
];
var ArchiveAction$ = [3, n0, _AA,
    0,
    [_TA, _AFP],
    [0, 0], 1
];
var ArchiveBooleanExpression$ = [3, n0, _ABE,
    0,
    [_E, _O],
    [() => ArchiveBooleanToEvaluate$, 0], 2
];
var ArchiveFilters$ = [3, n0, _AFr,
    0,
    [_I, _U],
    [() => ArchiveFilterConditions, () => ArchiveFilterConditions]
];
var ArchiveStringExpression$ = [3, n0, _ASE,
    0,
    [_E, _O, _V],
    [() => ArchiveStringToEvaluate$, 0, 64 | 0], 3
];
var BounceAction$ = [3, n0, _BA,
    0,
    [_RA, _S, _SC, _SRC, _DM, _AFP, _M],
    [0, [() => EmailAddress, 0], 0, 0, [() => DiagnosticMessage, 0], 0, [() => BounceMessage, 0]], 5
];
var CreateAddonInstanceRequest$ = [3, n0, _CAIR,
    0,
    [_ASI, _CTl, _T],
    [0, [0, 4], () => TagList], 1
];
var CreateAddonInstanceResponse$ = [3, n0, _CAIRr,
    0,
    [_AII],
    [0], 1
];
var CreateAddonSubscriptionRequest$ = [3, n0, _CASR,
    0,
    [_AN, _CTl, _T],
    [0, [0, 4], () => TagList], 1
];
var CreateAddonSubscriptionResponse$ = [3, n0, _CASRr,
    0,
    [_ASI],
    [0], 1
];
var CreateAddressListImportJobRequest$ = [3, n0, _CALIJR,
    0,
    [_ALI, _N, _IDF, _CTl],
    [0, 0, () => ImportDataFormat$, [0, 4]], 3
];
var CreateAddressListImportJobResponse$ = [3, n0, _CALIJRr,
    0,
    [_JI, _PSU],
    [0, [() => PreSignedUrl, 0]], 2
];
var CreateAddressListRequest$ = [3, n0, _CALR,
    0,
    [_ALN, _CTl, _T],
    [0, [0, 4], () => TagList], 1
];
var CreateAddressListResponse$ = [3, n0, _CALRr,
    0,
    [_ALI],
    [0], 1
];
var CreateArchiveRequest$ = [3, n0, _CAR,
    0,
    [_ANr, _CTl, _R, _KKA, _T],
    [0, [0, 4], () => ArchiveRetention$, 0, () => TagList], 1
];
var CreateArchiveResponse$ = [3, n0, _CARr,
    0,
    [_AIr],
    [0], 1
];
var CreateIngressPointRequest$ = [3, n0, _CIPR,
    0,
    [_IPN, _Ty, _RSI, _TPI, _CTl, _IPC, _NC, _TP, _T],
    [0, 0, 0, 0, [0, 4], [() => IngressPointConfiguration$, 0], () => NetworkConfiguration$, 0, () => TagList], 4
];
var CreateIngressPointResponse$ = [3, n0, _CIPRr,
    0,
    [_IPI],
    [0], 1
];
var CreateRelayRequest$ = [3, n0, _CRR,
    0,
    [_RN, _SN, _SPe, _Au, _CTl, _T],
    [0, 0, 1, () => RelayAuthentication$, [0, 4], () => TagList], 4
];
var CreateRelayResponse$ = [3, n0, _CRRr,
    0,
    [_RI],
    [0], 1
];
var CreateRuleSetRequest$ = [3, n0, _CRSR,
    0,
    [_RSN, _Ru, _CTl, _T],
    [0, [() => Rules, 0], [0, 4], () => TagList], 2
];
var CreateRuleSetResponse$ = [3, n0, _CRSRr,
    0,
    [_RSI],
    [0], 1
];
var CreateTrafficPolicyRequest$ = [3, n0, _CTPR,
    0,
    [_TPN, _PS, _DA, _CTl, _MMSB, _T],
    [0, () => PolicyStatementList, 0, [0, 4], 1, () => TagList], 3
];
var CreateTrafficPolicyResponse$ = [3, n0, _CTPRr,
    0,
    [_TPI],
    [0], 1
];
var DeleteAddonInstanceRequest$ = [3, n0, _DAIR,
    0,
    [_AII],
    [0], 1
];
var DeleteAddonInstanceResponse$ = [3, n0, _DAIRe,
    0,
    [],
    []
];
var DeleteAddonSubscriptionRequest$ = [3, n0, _DASR,
    0,
    [_ASI],
    [0], 1
];
var DeleteAddonSubscriptionResponse$ = [3, n0, _DASRe,
    0,
    [],
    []
];
var DeleteAddressListRequest$ = [3, n0, _DALR,
    0,
    [_ALI],
    [0], 1
];
var DeleteAddressListResponse$ = [3, n0, _DALRe,
    0,
    [],
    []
];
var DeleteArchiveRequest$ = [3, n0, _DAR,
    0,
    [_AIr],
    [0], 1
];
var DeleteArchiveResponse$ = [3, n0, _DARe,
    0,
    [],
    []
];
var DeleteIngressPointRequest$ = [3, n0, _DIPR,
    0,
    [_IPI],
    [0], 1
];
var DeleteIngressPointResponse$ = [3, n0, _DIPRe,
    0,
    [],
    []
];
var DeleteRelayRequest$ = [3, n0, _DRR,
    0,
    [_RI],
    [0], 1
];
var DeleteRelayResponse$ = [3, n0, _DRRe,
    0,
    [],
    []
];
var DeleteRuleSetRequest$ = [3, n0, _DRSR,
    0,
    [_RSI],
    [0], 1
];
var DeleteRuleSetResponse$ = [3, n0, _DRSRe,
    0,
    [],
    []
];
var DeleteTrafficPolicyRequest$ = [3, n0, _DTPR,
    0,
    [_TPI],
    [0], 1
];
var DeleteTrafficPolicyResponse$ = [3, n0, _DTPRe,
    0,
    [],
    []
];
var DeliverToMailboxAction$ = [3, n0, _DTMA,
    0,
    [_MA, _RA, _AFP],
    [0, 0, 0], 2
];
var DeliverToQBusinessAction$ = [3, n0, _DTQBA,
    0,
    [_AIp, _II, _RA, _AFP],
    [0, 0, 0, 0], 3
];
var DeregisterMemberFromAddressListRequest$ = [3, n0, _DMFALR,
    0,
    [_ALI, _A],
    [0, [() => Address, 0]], 2
];
var DeregisterMemberFromAddressListResponse$ = [3, n0, _DMFALRe,
    0,
    [],
    []
];
var DropAction$ = [3, n0, _DAr,
    0,
    [],
    []
];
var Envelope$ = [3, n0, _En,
    0,
    [_H, _F, _To],
    [0, 0, 64 | 0]
];
var ExportStatus$ = [3, n0, _ES,
    0,
    [_ST, _CTo, _St, _EM],
    [4, 4, 0, 0]
];
var ExportSummary$ = [3, n0, _ESx,
    0,
    [_EI, _Sta],
    [0, () => ExportStatus$]
];
var GetAddonInstanceRequest$ = [3, n0, _GAIR,
    0,
    [_AII],
    [0], 1
];
var GetAddonInstanceResponse$ = [3, n0, _GAIRe,
    0,
    [_ASI, _AN, _AIA, _CT],
    [0, 0, 0, 4]
];
var GetAddonSubscriptionRequest$ = [3, n0, _GASR,
    0,
    [_ASI],
    [0], 1
];
var GetAddonSubscriptionResponse$ = [3, n0, _GASRe,
    0,
    [_AN, _ASA, _CT],
    [0, 0, 4]
];
var GetAddressListImportJobRequest$ = [3, n0, _GALIJR,
    0,
    [_JI],
    [0], 1
];
var GetAddressListImportJobResponse$ = [3, n0, _GALIJRe,
    0,
    [_JI, _N, _Sta, _PSU, _IDF, _ALI, _CT, _IIC, _FIC, _STt, _CTom, _Er],
    [0, 0, 0, [() => PreSignedUrl, 0], () => ImportDataFormat$, 0, 4, 1, 1, 4, 4, 0], 7
];
var GetAddressListRequest$ = [3, n0, _GALR,
    0,
    [_ALI],
    [0], 1
];
var GetAddressListResponse$ = [3, n0, _GALRe,
    0,
    [_ALI, _ALA, _ALN, _CT, _LUT],
    [0, 0, 0, 4, 4], 5
];
var GetArchiveExportRequest$ = [3, n0, _GAER,
    0,
    [_EI],
    [0], 1
];
var GetArchiveExportResponse$ = [3, n0, _GAERe,
    0,
    [_AIr, _Fi, _FT, _TT, _MR, _EDC, _Sta],
    [0, () => ArchiveFilters$, 4, 4, 1, () => ExportDestinationConfiguration$, () => ExportStatus$]
];
var GetArchiveMessageContentRequest$ = [3, n0, _GAMCR,
    0,
    [_AMI],
    [0], 1
];
var GetArchiveMessageContentResponse$ = [3, n0, _GAMCRe,
    0,
    [_B],
    [() => MessageBody$]
];
var GetArchiveMessageRequest$ = [3, n0, _GAMR,
    0,
    [_AMI],
    [0], 1
];
var GetArchiveMessageResponse$ = [3, n0, _GAMRe,
    0,
    [_MDL, _Me, _En],
    [0, [() => Metadata$, 0], () => Envelope$]
];
var GetArchiveRequest$ = [3, n0, _GAR,
    0,
    [_AIr],
    [0], 1
];
var GetArchiveResponse$ = [3, n0, _GARe,
    0,
    [_AIr, _ANr, _AAr, _ASr, _R, _CT, _LUT, _KKA],
    [0, 0, 0, 0, () => ArchiveRetention$, 4, 4, 0], 5
];
var GetArchiveSearchRequest$ = [3, n0, _GASRet,
    0,
    [_SI],
    [0], 1
];
var GetArchiveSearchResponse$ = [3, n0, _GASRetr,
    0,
    [_AIr, _Fi, _FT, _TT, _MR, _Sta],
    [0, () => ArchiveFilters$, 4, 4, 1, () => SearchStatus$]
];
var GetArchiveSearchResultsRequest$ = [3, n0, _GASRR,
    0,
    [_SI],
    [0], 1
];
var GetArchiveSearchResultsResponse$ = [3, n0, _GASRRe,
    0,
    [_Ro],
    [[() => RowsList, 0]]
];
var GetIngressPointRequest$ = [3, n0, _GIPR,
    0,
    [_IPI, _ITSC],
    [0, 0], 1
];
var GetIngressPointResponse$ = [3, n0, _GIPRe,
    0,
    [_IPI, _IPN, _IPA, _Sta, _Ty, _AR, _RSI, _TPI, _IPAC, _NC, _TP, _CT, _LUT],
    [0, 0, 0, 0, 0, 0, 0, 0, [() => IngressPointAuthConfiguration$, 0], () => NetworkConfiguration$, 0, 4, 4], 2
];
var GetMemberOfAddressListRequest$ = [3, n0, _GMOALR,
    0,
    [_ALI, _A],
    [0, [() => Address, 0]], 2
];
var GetMemberOfAddressListResponse$ = [3, n0, _GMOALRe,
    0,
    [_A, _CT],
    [[() => Address, 0], 4], 2
];
var GetRelayRequest$ = [3, n0, _GRR,
    0,
    [_RI],
    [0], 1
];
var GetRelayResponse$ = [3, n0, _GRRe,
    0,
    [_RI, _RAe, _RN, _SN, _SPe, _Au, _CT, _LMT],
    [0, 0, 0, 0, 1, () => RelayAuthentication$, 4, 4], 1
];
var GetRuleSetRequest$ = [3, n0, _GRSR,
    0,
    [_RSI],
    [0], 1
];
var GetRuleSetResponse$ = [3, n0, _GRSRe,
    0,
    [_RSI, _RSA, _RSN, _CD, _LMD, _Ru],
    [0, 0, 0, 4, 4, [() => Rules, 0]], 6
];
var GetTrafficPolicyRequest$ = [3, n0, _GTPR,
    0,
    [_TPI],
    [0], 1
];
var GetTrafficPolicyResponse$ = [3, n0, _GTPRe,
    0,
    [_TPN, _TPI, _TPA, _PS, _MMSB, _DA, _CT, _LUT],
    [0, 0, 0, () => PolicyStatementList, 1, 0, 4, 4], 2
];
var ImportDataFormat$ = [3, n0, _IDF,
    0,
    [_IDT],
    [0], 1
];
var ImportJob$ = [3, n0, _IJ,
    0,
    [_JI, _N, _Sta, _PSU, _IDF, _ALI, _CT, _IIC, _FIC, _STt, _CTom, _Er],
    [0, 0, 0, [() => PreSignedUrl, 0], () => ImportDataFormat$, 0, 4, 1, 1, 4, 4, 0], 7
];
var IngressAnalysis$ = [3, n0, _IA,
    0,
    [_Ana, _RF],
    [0, 0], 2
];
var IngressBooleanExpression$ = [3, n0, _IBE,
    0,
    [_E, _O],
    [() => IngressBooleanToEvaluate$, 0], 2
];
var IngressIpv4Expression$ = [3, n0, _IIE,
    0,
    [_E, _O, _V],
    [() => IngressIpToEvaluate$, 0, 64 | 0], 3
];
var IngressIpv6Expression$ = [3, n0, _IIEn,
    0,
    [_E, _O, _V],
    [() => IngressIpv6ToEvaluate$, 0, 64 | 0], 3
];
var IngressIsInAddressList$ = [3, n0, _IIIAL,
    0,
    [_At, _ALd],
    [0, 64 | 0], 2
];
var IngressPoint$ = [3, n0, _IP,
    0,
    [_IPN, _IPI, _Sta, _Ty, _AR],
    [0, 0, 0, 0, 0], 4
];
var IngressPointAuthConfiguration$ = [3, n0, _IPAC,
    0,
    [_IPPC, _SA, _TAC],
    [() => IngressPointPasswordConfiguration$, 0, [() => TlsAuthConfiguration$, 0]]
];
var IngressPointPasswordConfiguration$ = [3, n0, _IPPC,
    0,
    [_SPV, _PSPV, _PSPET],
    [0, 0, 4]
];
var IngressStringExpression$ = [3, n0, _ISE,
    0,
    [_E, _O, _V],
    [() => IngressStringToEvaluate$, 0, 64 | 0], 3
];
var IngressTlsProtocolExpression$ = [3, n0, _ITPE,
    0,
    [_E, _O, _Va],
    [() => IngressTlsProtocolToEvaluate$, 0, 0], 3
];
var InvokeLambdaAction$ = [3, n0, _ILA,
    0,
    [_FA, _IT, _RA, _AFP, _RTM],
    [0, 0, 0, 0, 1], 3
];
var ListAddonInstancesRequest$ = [3, n0, _LAIR,
    0,
    [_NT, _PSa],
    [0, 1]
];
var ListAddonInstancesResponse$ = [3, n0, _LAIRi,
    0,
    [_AId, _NT],
    [() => AddonInstances, 0]
];
var ListAddonSubscriptionsRequest$ = [3, n0, _LASR,
    0,
    [_NT, _PSa],
    [0, 1]
];
var ListAddonSubscriptionsResponse$ = [3, n0, _LASRi,
    0,
    [_ASd, _NT],
    [() => AddonSubscriptions, 0]
];
var ListAddressListImportJobsRequest$ = [3, n0, _LALIJR,
    0,
    [_ALI, _NT, _PSa],
    [0, 0, 1], 1
];
var ListAddressListImportJobsResponse$ = [3, n0, _LALIJRi,
    0,
    [_IJm, _NT],
    [[() => ImportJobs, 0], 0], 1
];
var ListAddressListsRequest$ = [3, n0, _LALR,
    0,
    [_NT, _PSa],
    [0, 1]
];
var ListAddressListsResponse$ = [3, n0, _LALRi,
    0,
    [_ALd, _NT],
    [() => AddressLists, 0], 1
];
var ListArchiveExportsRequest$ = [3, n0, _LAER,
    0,
    [_AIr, _NT, _PSa],
    [0, 0, 1], 1
];
var ListArchiveExportsResponse$ = [3, n0, _LAERi,
    0,
    [_Ex, _NT],
    [() => ExportSummaryList, 0]
];
var ListArchiveSearchesRequest$ = [3, n0, _LASRis,
    0,
    [_AIr, _NT, _PSa],
    [0, 0, 1], 1
];
var ListArchiveSearchesResponse$ = [3, n0, _LASRist,
    0,
    [_Se, _NT],
    [() => SearchSummaryList, 0]
];
var ListArchivesRequest$ = [3, n0, _LAR,
    0,
    [_NT, _PSa],
    [0, 1]
];
var ListArchivesResponse$ = [3, n0, _LARi,
    0,
    [_Arc, _NT],
    [() => ArchivesList, 0], 1
];
var ListIngressPointsRequest$ = [3, n0, _LIPR,
    0,
    [_PSa, _NT],
    [1, 0]
];
var ListIngressPointsResponse$ = [3, n0, _LIPRi,
    0,
    [_IPn, _NT],
    [() => IngressPointsList, 0]
];
var ListMembersOfAddressListRequest$ = [3, n0, _LMOALR,
    0,
    [_ALI, _Fil, _NT, _PSa],
    [0, [() => AddressFilter$, 0], 0, 1], 1
];
var ListMembersOfAddressListResponse$ = [3, n0, _LMOALRi,
    0,
    [_Ad, _NT],
    [[() => SavedAddresses, 0], 0], 1
];
var ListRelaysRequest$ = [3, n0, _LRR,
    0,
    [_PSa, _NT],
    [1, 0]
];
var ListRelaysResponse$ = [3, n0, _LRRi,
    0,
    [_Re, _NT],
    [() => Relays, 0], 1
];
var ListRuleSetsRequest$ = [3, n0, _LRSR,
    0,
    [_NT, _PSa],
    [0, 1]
];
var ListRuleSetsResponse$ = [3, n0, _LRSRi,
    0,
    [_RS, _NT],
    [() => RuleSets, 0], 1
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RAes],
    [0], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_T],
    [() => TagList], 1
];
var ListTrafficPoliciesRequest$ = [3, n0, _LTPR,
    0,
    [_PSa, _NT],
    [1, 0]
];
var ListTrafficPoliciesResponse$ = [3, n0, _LTPRi,
    0,
    [_TPr, _NT],
    [() => TrafficPolicyList, 0]
];
var MessageBody$ = [3, n0, _MB,
    0,
    [_Te, _Ht, _MM],
    [0, 0, 2]
];
var Metadata$ = [3, n0, _Me,
    0,
    [_Ti, _IPI, _TPI, _RSI, _SH, _SIA, _TCS, _TPl, _SM, _SIo, _SPen, _CS, _SAo],
    [4, 0, 0, 0, 0, [() => SenderIpAddress, 0], 0, 0, 0, 0, 0, 0, 0]
];
var NoAuthentication$ = [3, n0, _NA,
    0,
    [],
    []
];
var PolicyStatement$ = [3, n0, _PSo,
    0,
    [_C, _Ac],
    [() => PolicyConditions, 0], 2
];
var PrivateNetworkConfiguration$ = [3, n0, _PNC,
    0,
    [_VEI],
    [0], 1
];
var PublicNetworkConfiguration$ = [3, n0, _PNCu,
    0,
    [_ITp],
    [0], 1
];
var RegisterMemberToAddressListRequest$ = [3, n0, _RMTALR,
    0,
    [_ALI, _A],
    [0, [() => Address, 0]], 2
];
var RegisterMemberToAddressListResponse$ = [3, n0, _RMTALRe,
    0,
    [],
    []
];
var Relay$ = [3, n0, _Rel,
    0,
    [_RI, _RN, _LMT],
    [0, 0, 4]
];
var RelayAction$ = [3, n0, _RAel,
    0,
    [_Rel, _AFP, _MF],
    [0, 0, 0], 1
];
var ReplaceRecipientAction$ = [3, n0, _RRA,
    0,
    [_RW],
    [[() => Recipients, 0]]
];
var Row$ = [3, n0, _Row,
    0,
    [_AMI, _RT, _D, _To, _F, _Cc, _Su, _MI, _HA, _RH, _IRT, _XM, _XOM, _XP, _IPI, _SH, _SIA, _En, _SAo],
    [0, 4, 0, 0, 0, 0, 0, 0, 2, 64 | 0, 0, 0, 0, 0, 0, 0, [() => SenderIpAddress, 0], () => Envelope$, 0]
];
var Rule$ = [3, n0, _Rul,
    0,
    [_Act, _N, _C, _U],
    [[() => RuleActions, 0], 0, [() => RuleConditions, 0], [() => RuleConditions, 0]], 1
];
var RuleBooleanExpression$ = [3, n0, _RBE,
    0,
    [_E, _O],
    [() => RuleBooleanToEvaluate$, 0], 2
];
var RuleDmarcExpression$ = [3, n0, _RDE,
    0,
    [_O, _V],
    [0, 64 | 0], 2
];
var RuleIpExpression$ = [3, n0, _RIE,
    0,
    [_E, _O, _V],
    [() => RuleIpToEvaluate$, 0, 64 | 0], 3
];
var RuleIsInAddressList$ = [3, n0, _RIIAL,
    0,
    [_At, _ALd],
    [0, 64 | 0], 2
];
var RuleNumberExpression$ = [3, n0, _RNE,
    0,
    [_E, _O, _Va],
    [() => RuleNumberToEvaluate$, 0, 1], 3
];
var RuleSet$ = [3, n0, _RSu,
    0,
    [_RSI, _RSN, _LMD],
    [0, 0, 4]
];
var RuleStringExpression$ = [3, n0, _RSE,
    0,
    [_E, _O, _V],
    [() => RuleStringToEvaluate$, 0, [() => RuleStringList, 0]], 3
];
var RuleVerdictExpression$ = [3, n0, _RVE,
    0,
    [_E, _O, _V],
    [() => RuleVerdictToEvaluate$, 0, 64 | 0], 3
];
var S3Action$ = [3, n0, _SAc,
    0,
    [_RA, _SB, _AFP, _SPr, _SSKKI],
    [0, 0, 0, 0, 0], 2
];
var S3ExportDestinationConfiguration$ = [3, n0, _SEDC,
    0,
    [_SL],
    [0]
];
var SavedAddress$ = [3, n0, _SAa,
    0,
    [_A, _CT],
    [[() => Address, 0], 4], 2
];
var SearchStatus$ = [3, n0, _SS,
    0,
    [_ST, _CTo, _St, _EM],
    [4, 4, 0, 0]
];
var SearchSummary$ = [3, n0, _SSe,
    0,
    [_SI, _Sta],
    [0, () => SearchStatus$]
];
var SendAction$ = [3, n0, _SAe,
    0,
    [_RA, _AFP],
    [0, 0], 1
];
var SnsAction$ = [3, n0, _SAn,
    0,
    [_TAo, _RA, _AFP, _Enc, _PT],
    [0, 0, 0, 0, 0], 2
];
var StartAddressListImportJobRequest$ = [3, n0, _SALIJR,
    0,
    [_JI],
    [0], 1
];
var StartAddressListImportJobResponse$ = [3, n0, _SALIJRt,
    0,
    [],
    []
];
var StartArchiveExportRequest$ = [3, n0, _SAER,
    0,
    [_AIr, _FT, _TT, _EDC, _Fi, _MR, _IM],
    [0, 4, 4, () => ExportDestinationConfiguration$, () => ArchiveFilters$, 1, 2], 4
];
var StartArchiveExportResponse$ = [3, n0, _SAERt,
    0,
    [_EI],
    [0]
];
var StartArchiveSearchRequest$ = [3, n0, _SASR,
    0,
    [_AIr, _FT, _TT, _MR, _Fi],
    [0, 4, 4, 1, () => ArchiveFilters$], 4
];
var StartArchiveSearchResponse$ = [3, n0, _SASRt,
    0,
    [_SI],
    [0]
];
var StopAddressListImportJobRequest$ = [3, n0, _SALIJRto,
    0,
    [_JI],
    [0], 1
];
var StopAddressListImportJobResponse$ = [3, n0, _SALIJRtop,
    0,
    [],
    []
];
var StopArchiveExportRequest$ = [3, n0, _SAERto,
    0,
    [_EI],
    [0], 1
];
var StopArchiveExportResponse$ = [3, n0, _SAERtop,
    0,
    [],
    []
];
var StopArchiveSearchRequest$ = [3, n0, _SASRto,
    0,
    [_SI],
    [0], 1
];
var StopArchiveSearchResponse$ = [3, n0, _SASRtop,
    0,
    [],
    []
];
var Tag$ = [3, n0, _Ta,
    0,
    [_K, _Va],
    [0, 0], 2
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RAes, _T],
    [0, () => TagList], 2
];
var TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
var TlsAuthConfiguration$ = [3, n0, _TAC,
    0,
    [_TS],
    [[() => TrustStore$, 0]]
];
var TrafficPolicy$ = [3, n0, _TPra,
    0,
    [_TPN, _TPI, _DA],
    [0, 0, 0], 3
];
var TrustStore$ = [3, n0, _TS,
    0,
    [_CAC, _CC, _KKA],
    [[() => CAContent, 0], [() => CrlContent, 0], 0], 1
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RAes, _TK],
    [0, 64 | 0], 2
];
var UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
var UpdateArchiveRequest$ = [3, n0, _UAR,
    0,
    [_AIr, _ANr, _R],
    [0, 0, () => ArchiveRetention$], 1
];
var UpdateArchiveResponse$ = [3, n0, _UARp,
    0,
    [],
    []
];
var UpdateIngressPointRequest$ = [3, n0, _UIPR,
    0,
    [_IPI, _IPN, _STU, _RSI, _TPI, _IPC, _TP],
    [0, 0, 0, 0, 0, [() => IngressPointConfiguration$, 0], 0], 1
];
var UpdateIngressPointResponse$ = [3, n0, _UIPRp,
    0,
    [],
    []
];
var UpdateRelayRequest$ = [3, n0, _URRp,
    0,
    [_RI, _RN, _SN, _SPe, _Au],
    [0, 0, 0, 1, () => RelayAuthentication$], 1
];
var UpdateRelayResponse$ = [3, n0, _URRpd,
    0,
    [],
    []
];
var UpdateRuleSetRequest$ = [3, n0, _URSR,
    0,
    [_RSI, _RSN, _Ru],
    [0, 0, [() => Rules, 0]], 1
];
var UpdateRuleSetResponse$ = [3, n0, _URSRp,
    0,
    [],
    []
];
var UpdateTrafficPolicyRequest$ = [3, n0, _UTPR,
    0,
    [_TPI, _TPN, _PS, _DA, _MMSB],
    [0, 0, () => PolicyStatementList, 0, 1], 1
];
var UpdateTrafficPolicyResponse$ = [3, n0, _UTPRp,
    0,
    [],
    []
];
var AddonInstances = [1, n0, _AId,
    0, () => AddonInstance$
];
var AddonSubscriptions = [1, n0, _ASd,
    0, () => AddonSubscription$
];
var AddressLists = [1, n0, _ALd,
    0, () => AddressList$
];
var ArchiveFilterConditions = [1, n0, _AFC,
    0, () => ArchiveFilterCondition$
];
var ArchivesList = [1, n0, _ALr,
    0, () => Archive$
];
var ExportSummaryList = [1, n0, _ESL,
    0, () => ExportSummary$
];
var ImportJobs = [1, n0, _IJm,
    0, [() => ImportJob$,
        0]
];
var IngressPointsList = [1, n0, _IPL,
    0, () => IngressPoint$
];
var PolicyConditions = [1, n0, _PC,
    0, () => PolicyCondition$
];
var PolicyStatementList = [1, n0, _PSL,
    0, () => PolicyStatement$
];
var Recipients = [1, n0, _Rec,
    0, [() => EmailAddress,
        0]
];
var Relays = [1, n0, _Re,
    0, () => Relay$
];
var RowsList = [1, n0, _RL,
    0, [() => Row$,
        0]
];
var RuleActions = [1, n0, _RAu,
    0, [() => RuleAction$,
        0]
];
var RuleConditions = [1, n0, _RC,
    0, [() => RuleCondition$,
        0]
];
var Rules = [1, n0, _Ru,
    0, [() => Rule$,
        0]
];
var RuleSets = [1, n0, _RS,
    0, () => RuleSet$
];
var RuleStringList = [1, n0, _RSL,
    0, [() => RuleStringValue,
        0]
];
var SavedAddresses = [1, n0, _SAav,
    0, [() => SavedAddress$,
        0]
];
var SearchSummaryList = [1, n0, _SSL,
    0, () => SearchSummary$
];
var TagList = [1, n0, _TL,
    0, () => Tag$
];
var TrafficPolicyList = [1, n0, _TPL,
    0, () => TrafficPolicy$
];
var ArchiveBooleanToEvaluate$ = [4, n0, _ABTE,
    0,
    [_At],
    [0]
];
var ArchiveFilterCondition$ = [4, n0, _AFCr,
    0,
    [_SE, _BE],
    [() => ArchiveStringExpression$, () => ArchiveBooleanExpression$]
];
var ArchiveRetention$ = [4, n0, _ARr,
    0,
    [_RP],
    [0]
];
var ArchiveStringToEvaluate$ = [4, n0, _ASTE,
    0,
    [_At],
    [0]
];
var ExportDestinationConfiguration$ = [4, n0, _EDC,
    0,
    [_S_],
    [() => S3ExportDestinationConfiguration$]
];
var IngressBooleanToEvaluate$ = [4, n0, _IBTE,
    0,
    [_An, _IIAL],
    [() => IngressAnalysis$, () => IngressIsInAddressList$]
];
var IngressIpToEvaluate$ = [4, n0, _IITE,
    0,
    [_At],
    [0]
];
var IngressIpv6ToEvaluate$ = [4, n0, _IITEn,
    0,
    [_At],
    [0]
];
var IngressPointConfiguration$ = [4, n0, _IPC,
    0,
    [_SP, _SA, _TAC],
    [[() => SmtpPassword, 0], 0, [() => TlsAuthConfiguration$, 0]]
];
var IngressStringToEvaluate$ = [4, n0, _ISTE,
    0,
    [_At, _An],
    [0, () => IngressAnalysis$]
];
var IngressTlsProtocolToEvaluate$ = [4, n0, _ITPTE,
    0,
    [_At],
    [0]
];
var NetworkConfiguration$ = [4, n0, _NC,
    0,
    [_PNCu, _PNC],
    [() => PublicNetworkConfiguration$, () => PrivateNetworkConfiguration$]
];
var PolicyCondition$ = [4, n0, _PCo,
    0,
    [_SE, _IE, _IEp, _TEl, _BE],
    [() => IngressStringExpression$, () => IngressIpv4Expression$, () => IngressIpv6Expression$, () => IngressTlsProtocolExpression$, () => IngressBooleanExpression$]
];
var RelayAuthentication$ = [4, n0, _RAela,
    0,
    [_SA, _NA],
    [0, () => NoAuthentication$]
];
var RuleAction$ = [4, n0, _RAul,
    0,
    [_Dr, _Rel, _Ar, _WTS, _Sen, _AH, _RR, _DTM, _DTQB, _PTS, _Bo, _IL],
    [() => DropAction$, () => RelayAction$, () => ArchiveAction$, () => S3Action$, () => SendAction$, () => AddHeaderAction$, [() => ReplaceRecipientAction$, 0], () => DeliverToMailboxAction$, () => DeliverToQBusinessAction$, () => SnsAction$, [() => BounceAction$, 0], () => InvokeLambdaAction$]
];
var RuleBooleanToEvaluate$ = [4, n0, _RBTE,
    0,
    [_At, _An, _IIAL],
    [0, () => Analysis$, () => RuleIsInAddressList$]
];
var RuleCondition$ = [4, n0, _RCu,
    0,
    [_BE, _SE, _NE, _IE, _VEe, _DE],
    [() => RuleBooleanExpression$, [() => RuleStringExpression$, 0], () => RuleNumberExpression$, () => RuleIpExpression$, () => RuleVerdictExpression$, () => RuleDmarcExpression$]
];
var RuleIpToEvaluate$ = [4, n0, _RITE,
    0,
    [_At],
    [0]
];
var RuleNumberToEvaluate$ = [4, n0, _RNTE,
    0,
    [_At],
    [0]
];
var RuleStringToEvaluate$ = [4, n0, _RSTE,
    0,
    [_At, _MHA, _An, _CCA],
    [0, 0, () => Analysis$, 0]
];
var RuleVerdictToEvaluate$ = [4, n0, _RVTE,
    0,
    [_At, _An],
    [0, () => Analysis$]
];
var CreateAddonInstance$ = [9, n0, _CAI,
    2, () => CreateAddonInstanceRequest$, () => CreateAddonInstanceResponse$
];
var CreateAddonSubscription$ = [9, n0, _CAS,
    2, () => CreateAddonSubscriptionRequest$, () => CreateAddonSubscriptionResponse$
];
var CreateAddressList$ = [9, n0, _CAL,
    2, () => CreateAddressListRequest$, () => CreateAddressListResponse$
];
var CreateAddressListImportJob$ = [9, n0, _CALIJ,
    2, () => CreateAddressListImportJobRequest$, () => CreateAddressListImportJobResponse$
];
var CreateArchive$ = [9, n0, _CA,
    2, () => CreateArchiveRequest$, () => CreateArchiveResponse$
];
var CreateIngressPoint$ = [9, n0, _CIP,
    2, () => CreateIngressPointRequest$, () => CreateIngressPointResponse$
];
var CreateRelay$ = [9, n0, _CR,
    2, () => CreateRelayRequest$, () => CreateRelayResponse$
];
var CreateRuleSet$ = [9, n0, _CRS,
    2, () => CreateRuleSetRequest$, () => CreateRuleSetResponse$
];
var CreateTrafficPolicy$ = [9, n0, _CTP,
    2, () => CreateTrafficPolicyRequest$, () => CreateTrafficPolicyResponse$
];
var DeleteAddonInstance$ = [9, n0, _DAI,
    2, () => DeleteAddonInstanceRequest$, () => DeleteAddonInstanceResponse$
];
var DeleteAddonSubscription$ = [9, n0, _DAS,
    2, () => DeleteAddonSubscriptionRequest$, () => DeleteAddonSubscriptionResponse$
];
var DeleteAddressList$ = [9, n0, _DAL,
    2, () => DeleteAddressListRequest$, () => DeleteAddressListResponse$
];
var DeleteArchive$ = [9, n0, _DAe,
    2, () => DeleteArchiveRequest$, () => DeleteArchiveResponse$
];
var DeleteIngressPoint$ = [9, n0, _DIP,
    2, () => DeleteIngressPointRequest$, () => DeleteIngressPointResponse$
];
var DeleteRelay$ = [9, n0, _DR,
    2, () => DeleteRelayRequest$, () => DeleteRelayResponse$
];
var DeleteRuleSet$ = [9, n0, _DRS,
    2, () => DeleteRuleSetRequest$, () => DeleteRuleSetResponse$
];
var DeleteTrafficPolicy$ = [9, n0, _DTP,
    2, () => DeleteTrafficPolicyRequest$, () => DeleteTrafficPolicyResponse$
];
var DeregisterMemberFromAddressList$ = [9, n0, _DMFAL,
    2, () => DeregisterMemberFromAddressListRequest$, () => DeregisterMemberFromAddressListResponse$
];
var GetAddonInstance$ = [9, n0, _GAI,
    0, () => GetAddonInstanceRequest$, () => GetAddonInstanceResponse$
];
var GetAddonSubscription$ = [9, n0, _GAS,
    0, () => GetAddonSubscriptionRequest$, () => GetAddonSubscriptionResponse$
];
var GetAddressList$ = [9, n0, _GAL,
    0, () => GetAddressListRequest$, () => GetAddressListResponse$
];
var GetAddressListImportJob$ = [9, n0, _GALIJ,
    0, () => GetAddressListImportJobRequest$, () => GetAddressListImportJobResponse$
];
var GetArchive$ = [9, n0, _GA,
    0, () => GetArchiveRequest$, () => GetArchiveResponse$
];
var GetArchiveExport$ = [9, n0, _GAE,
    0, () => GetArchiveExportRequest$, () => GetArchiveExportResponse$
];
var GetArchiveMessage$ = [9, n0, _GAM,
    0, () => GetArchiveMessageRequest$, () => GetArchiveMessageResponse$
];
var GetArchiveMessageContent$ = [9, n0, _GAMC,
    0, () => GetArchiveMessageContentRequest$, () => GetArchiveMessageContentResponse$
];
var GetArchiveSearch$ = [9, n0, _GASe,
    0, () => GetArchiveSearchRequest$, () => GetArchiveSearchResponse$
];
var GetArchiveSearchResults$ = [9, n0, _GASRetrc,
    0, () => GetArchiveSearchResultsRequest$, () => GetArchiveSearchResultsResponse$
];
var GetIngressPoint$ = [9, n0, _GIP,
    0, () => GetIngressPointRequest$, () => GetIngressPointResponse$
];
var GetMemberOfAddressList$ = [9, n0, _GMOAL,
    0, () => GetMemberOfAddressListRequest$, () => GetMemberOfAddressListResponse$
];
var GetRelay$ = [9, n0, _GR,
    0, () => GetRelayRequest$, () => GetRelayResponse$
];
var GetRuleSet$ = [9, n0, _GRS,
    0, () => GetRuleSetRequest$, () => GetRuleSetResponse$
];
var GetTrafficPolicy$ = [9, n0, _GTP,
    0, () => GetTrafficPolicyRequest$, () => GetTrafficPolicyResponse$
];
var ListAddonInstances$ = [9, n0, _LAI,
    0, () => ListAddonInstancesRequest$, () => ListAddonInstancesResponse$
];
var ListAddonSubscriptions$ = [9, n0, _LAS,
    0, () => ListAddonSubscriptionsRequest$, () => ListAddonSubscriptionsResponse$
];
var ListAddressListImportJobs$ = [9, n0, _LALIJ,
    0, () => ListAddressListImportJobsRequest$, () => ListAddressListImportJobsResponse$
];
var ListAddressLists$ = [9, n0, _LAL,
    0, () => ListAddressListsRequest$, () => ListAddressListsResponse$
];
var ListArchiveExports$ = [9, n0, _LAE,
    0, () => ListArchiveExportsRequest$, () => ListArchiveExportsResponse$
];
var ListArchives$ = [9, n0, _LA,
    0, () => ListArchivesRequest$, () => ListArchivesResponse$
];
var ListArchiveSearches$ = [9, n0, _LASi,
    0, () => ListArchiveSearchesRequest$, () => ListArchiveSearchesResponse$
];
var ListIngressPoints$ = [9, n0, _LIP,
    0, () => ListIngressPointsRequest$, () => ListIngressPointsResponse$
];
var ListMembersOfAddressList$ = [9, n0, _LMOAL,
    0, () => ListMembersOfAddressListRequest$, () => ListMembersOfAddressListResponse$
];
var ListRelays$ = [9, n0, _LR,
    0, () => ListRelaysRequest$, () => ListRelaysResponse$
];
var ListRuleSets$ = [9, n0, _LRS,
    0, () => ListRuleSetsRequest$, () => ListRuleSetsResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    0, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var ListTrafficPolicies$ = [9, n0, _LTP,
    0, () => ListTrafficPoliciesRequest$, () => ListTrafficPoliciesResponse$
];
var RegisterMemberToAddressList$ = [9, n0, _RMTAL,
    2, () => RegisterMemberToAddressListRequest$, () => RegisterMemberToAddressListResponse$
];
var StartAddressListImportJob$ = [9, n0, _SALIJ,
    2, () => StartAddressListImportJobRequest$, () => StartAddressListImportJobResponse$
];
var StartArchiveExport$ = [9, n0, _SAE,
    0, () => StartArchiveExportRequest$, () => StartArchiveExportResponse$
];
var StartArchiveSearch$ = [9, n0, _SAS,
    0, () => StartArchiveSearchRequest$, () => StartArchiveSearchResponse$
];
var StopAddressListImportJob$ = [9, n0, _SALIJt,
    2, () => StopAddressListImportJobRequest$, () => StopAddressListImportJobResponse$
];
var StopArchiveExport$ = [9, n0, _SAEt,
    0, () => StopArchiveExportRequest$, () => StopArchiveExportResponse$
];
var StopArchiveSearch$ = [9, n0, _SASt,
    2, () => StopArchiveSearchRequest$, () => StopArchiveSearchResponse$
];
var TagResource$ = [9, n0, _TR,
    2, () => TagResourceRequest$, () => TagResourceResponse$
];
var UntagResource$ = [9, n0, _UR,
    2, () => UntagResourceRequest$, () => UntagResourceResponse$
];
var UpdateArchive$ = [9, n0, _UA,
    2, () => UpdateArchiveRequest$, () => UpdateArchiveResponse$
];
var UpdateIngressPoint$ = [9, n0, _UIP,
    2, () => UpdateIngressPointRequest$, () => UpdateIngressPointResponse$
];
var UpdateRelay$ = [9, n0, _URp,
    2, () => UpdateRelayRequest$, () => UpdateRelayResponse$
];
var UpdateRuleSet$ = [9, n0, _URS,
    2, () => UpdateRuleSetRequest$, () => UpdateRuleSetResponse$
];
var UpdateTrafficPolicy$ = [9, n0, _UTP,
    2, () => UpdateTrafficPolicyRequest$, () => UpdateTrafficPolicyResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2023-10-17",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultMailManagerHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsJson1_0Protocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.mailmanager",
            errorTypeRegistries,
            version: "2023-10-17",
            serviceTarget: "MailManagerSvc",
        },
        serviceId: config?.serviceId ?? "MailManager",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};

const getRuntimeConfig = (config) => {
    emitWarningIfUnsupportedVersion(process.version);
    const defaultsMode = resolveDefaultsModeConfig(config);
    const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
    const clientSharedValues = getRuntimeConfig$1(config);
    emitWarningIfUnsupportedVersion$1(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};

const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class MailManagerClient extends Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultMailManagerHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

const command = makeBuilder(commonParams, "MailManagerSvc", "MailManagerClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class CreateAddonInstanceCommand extends command(_ep0, _mw0, "CreateAddonInstance", CreateAddonInstance$) {
}

class CreateAddonSubscriptionCommand extends command(_ep0, _mw0, "CreateAddonSubscription", CreateAddonSubscription$) {
}

class CreateAddressListCommand extends command(_ep0, _mw0, "CreateAddressList", CreateAddressList$) {
}

class CreateAddressListImportJobCommand extends command(_ep0, _mw0, "CreateAddressListImportJob", CreateAddressListImportJob$) {
}

class CreateArchiveCommand extends command(_ep0, _mw0, "CreateArchive", CreateArchive$) {
}

class CreateIngressPointCommand extends command(_ep0, _mw0, "CreateIngressPoint", CreateIngressPoint$) {
}

class CreateRelayCommand extends command(_ep0, _mw0, "CreateRelay", CreateRelay$) {
}

class CreateRuleSetCommand extends command(_ep0, _mw0, "CreateRuleSet", CreateRuleSet$) {
}

class CreateTrafficPolicyCommand extends command(_ep0, _mw0, "CreateTrafficPolicy", CreateTrafficPolicy$) {
}

class DeleteAddonInstanceCommand extends command(_ep0, _mw0, "DeleteAddonInstance", DeleteAddonInstance$) {
}

class DeleteAddonSubscriptionCommand extends command(_ep0, _mw0, "DeleteAddonSubscription", DeleteAddonSubscription$) {
}

class DeleteAddressListCommand extends command(_ep0, _mw0, "DeleteAddressList", DeleteAddressList$) {
}

class DeleteArchiveCommand extends command(_ep0, _mw0, "DeleteArchive", DeleteArchive$) {
}

class DeleteIngressPointCommand extends command(_ep0, _mw0, "DeleteIngressPoint", DeleteIngressPoint$) {
}

class DeleteRelayCommand extends command(_ep0, _mw0, "DeleteRelay", DeleteRelay$) {
}

class DeleteRuleSetCommand extends command(_ep0, _mw0, "DeleteRuleSet", DeleteRuleSet$) {
}

class DeleteTrafficPolicyCommand extends command(_ep0, _mw0, "DeleteTrafficPolicy", DeleteTrafficPolicy$) {
}

class DeregisterMemberFromAddressListCommand extends command(_ep0, _mw0, "DeregisterMemberFromAddressList", DeregisterMemberFromAddressList$) {
}

class GetAddonInstanceCommand extends command(_ep0, _mw0, "GetAddonInstance", GetAddonInstance$) {
}

class GetAddonSubscriptionCommand extends command(_ep0, _mw0, "GetAddonSubscription", GetAddonSubscription$) {
}

class GetAddressListCommand extends command(_ep0, _mw0, "GetAddressList", GetAddressList$) {
}

class GetAddressListImportJobCommand extends command(_ep0, _mw0, "GetAddressListImportJob", GetAddressListImportJob$) {
}

class GetArchiveCommand extends command(_ep0, _mw0, "GetArchive", GetArchive$) {
}

class GetArchiveExportCommand extends command(_ep0, _mw0, "GetArchiveExport", GetArchiveExport$) {
}

class GetArchiveMessageCommand extends command(_ep0, _mw0, "GetArchiveMessage", GetArchiveMessage$) {
}

class GetArchiveMessageContentCommand extends command(_ep0, _mw0, "GetArchiveMessageContent", GetArchiveMessageContent$) {
}

class GetArchiveSearchCommand extends command(_ep0, _mw0, "GetArchiveSearch", GetArchiveSearch$) {
}

class GetArchiveSearchResultsCommand extends command(_ep0, _mw0, "GetArchiveSearchResults", GetArchiveSearchResults$) {
}

class GetIngressPointCommand extends command(_ep0, _mw0, "GetIngressPoint", GetIngressPoint$) {
}

class GetMemberOfAddressListCommand extends command(_ep0, _mw0, "GetMemberOfAddressList", GetMemberOfAddressList$) {
}

class GetRelayCommand extends command(_ep0, _mw0, "GetRelay", GetRelay$) {
}

class GetRuleSetCommand extends command(_ep0, _mw0, "GetRuleSet", GetRuleSet$) {
}

class GetTrafficPolicyCommand extends command(_ep0, _mw0, "GetTrafficPolicy", GetTrafficPolicy$) {
}

class ListAddonInstancesCommand extends command(_ep0, _mw0, "ListAddonInstances", ListAddonInstances$) {
}

class ListAddonSubscriptionsCommand extends command(_ep0, _mw0, "ListAddonSubscriptions", ListAddonSubscriptions$) {
}

class ListAddressListImportJobsCommand extends command(_ep0, _mw0, "ListAddressListImportJobs", ListAddressListImportJobs$) {
}

class ListAddressListsCommand extends command(_ep0, _mw0, "ListAddressLists", ListAddressLists$) {
}

class ListArchiveExportsCommand extends command(_ep0, _mw0, "ListArchiveExports", ListArchiveExports$) {
}

class ListArchivesCommand extends command(_ep0, _mw0, "ListArchives", ListArchives$) {
}

class ListArchiveSearchesCommand extends command(_ep0, _mw0, "ListArchiveSearches", ListArchiveSearches$) {
}

class ListIngressPointsCommand extends command(_ep0, _mw0, "ListIngressPoints", ListIngressPoints$) {
}

class ListMembersOfAddressListCommand extends command(_ep0, _mw0, "ListMembersOfAddressList", ListMembersOfAddressList$) {
}

class ListRelaysCommand extends command(_ep0, _mw0, "ListRelays", ListRelays$) {
}

class ListRuleSetsCommand extends command(_ep0, _mw0, "ListRuleSets", ListRuleSets$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListTrafficPoliciesCommand extends command(_ep0, _mw0, "ListTrafficPolicies", ListTrafficPolicies$) {
}

class RegisterMemberToAddressListCommand extends command(_ep0, _mw0, "RegisterMemberToAddressList", RegisterMemberToAddressList$) {
}

class StartAddressListImportJobCommand extends command(_ep0, _mw0, "StartAddressListImportJob", StartAddressListImportJob$) {
}

class StartArchiveExportCommand extends command(_ep0, _mw0, "StartArchiveExport", StartArchiveExport$) {
}

class StartArchiveSearchCommand extends command(_ep0, _mw0, "StartArchiveSearch", StartArchiveSearch$) {
}

class StopAddressListImportJobCommand extends command(_ep0, _mw0, "StopAddressListImportJob", StopAddressListImportJob$) {
}

class StopArchiveExportCommand extends command(_ep0, _mw0, "StopArchiveExport", StopArchiveExport$) {
}

class StopArchiveSearchCommand extends command(_ep0, _mw0, "StopArchiveSearch", StopArchiveSearch$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateArchiveCommand extends command(_ep0, _mw0, "UpdateArchive", UpdateArchive$) {
}

class UpdateIngressPointCommand extends command(_ep0, _mw0, "UpdateIngressPoint", UpdateIngressPoint$) {
}

class UpdateRelayCommand extends command(_ep0, _mw0, "UpdateRelay", UpdateRelay$) {
}

class UpdateRuleSetCommand extends command(_ep0, _mw0, "UpdateRuleSet", UpdateRuleSet$) {
}

class UpdateTrafficPolicyCommand extends command(_ep0, _mw0, "UpdateTrafficPolicy", UpdateTrafficPolicy$) {
}

const paginateListAddonInstances = createPaginator(MailManagerClient, ListAddonInstancesCommand, "NextToken", "NextToken", "PageSize");

const paginateListAddonSubscriptions = createPaginator(MailManagerClient, ListAddonSubscriptionsCommand, "NextToken", "NextToken", "PageSize");

const paginateListAddressListImportJobs = createPaginator(MailManagerClient, ListAddressListImportJobsCommand, "NextToken", "NextToken", "PageSize");

const paginateListAddressLists = createPaginator(MailManagerClient, ListAddressListsCommand, "NextToken", "NextToken", "PageSize");

const paginateListArchiveExports = createPaginator(MailManagerClient, ListArchiveExportsCommand, "NextToken", "NextToken", "PageSize");

const paginateListArchiveSearches = createPaginator(MailManagerClient, ListArchiveSearchesCommand, "NextToken", "NextToken", "PageSize");

const paginateListArchives = createPaginator(MailManagerClient, ListArchivesCommand, "NextToken", "NextToken", "PageSize");

const paginateListIngressPoints = createPaginator(MailManagerClient, ListIngressPointsCommand, "NextToken", "NextToken", "PageSize");

const paginateListMembersOfAddressList = createPaginator(MailManagerClient, ListMembersOfAddressListCommand, "NextToken", "NextToken", "PageSize");

const paginateListRelays = createPaginator(MailManagerClient, ListRelaysCommand, "NextToken", "NextToken", "PageSize");

const paginateListRuleSets = createPaginator(MailManagerClient, ListRuleSetsCommand, "NextToken", "NextToken", "PageSize");

const paginateListTrafficPolicies = createPaginator(MailManagerClient, ListTrafficPoliciesCommand, "NextToken", "NextToken", "PageSize");

const commands = {
    CreateAddonInstanceCommand,
    CreateAddonSubscriptionCommand,
    CreateAddressListCommand,
    CreateAddressListImportJobCommand,
    CreateArchiveCommand,
    CreateIngressPointCommand,
    CreateRelayCommand,
    CreateRuleSetCommand,
    CreateTrafficPolicyCommand,
    DeleteAddonInstanceCommand,
    DeleteAddonSubscriptionCommand,
    DeleteAddressListCommand,
    DeleteArchiveCommand,
    DeleteIngressPointCommand,
    DeleteRelayCommand,
    DeleteRuleSetCommand,
    DeleteTrafficPolicyCommand,
    DeregisterMemberFromAddressListCommand,
    GetAddonInstanceCommand,
    GetAddonSubscriptionCommand,
    GetAddressListCommand,
    GetAddressListImportJobCommand,
    GetArchiveCommand,
    GetArchiveExportCommand,
    GetArchiveMessageCommand,
    GetArchiveMessageContentCommand,
    GetArchiveSearchCommand,
    GetArchiveSearchResultsCommand,
    GetIngressPointCommand,
    GetMemberOfAddressListCommand,
    GetRelayCommand,
    GetRuleSetCommand,
    GetTrafficPolicyCommand,
    ListAddonInstancesCommand,
    ListAddonSubscriptionsCommand,
    ListAddressListImportJobsCommand,
    ListAddressListsCommand,
    ListArchiveExportsCommand,
    ListArchivesCommand,
    ListArchiveSearchesCommand,
    ListIngressPointsCommand,
    ListMembersOfAddressListCommand,
    ListRelaysCommand,
    ListRuleSetsCommand,
    ListTagsForResourceCommand,
    ListTrafficPoliciesCommand,
    RegisterMemberToAddressListCommand,
    StartAddressListImportJobCommand,
    StartArchiveExportCommand,
    StartArchiveSearchCommand,
    StopAddressListImportJobCommand,
    StopArchiveExportCommand,
    StopArchiveSearchCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateArchiveCommand,
    UpdateIngressPointCommand,
    UpdateRelayCommand,
    UpdateRuleSetCommand,
    UpdateTrafficPolicyCommand,
};
const paginators = {
    paginateListAddonInstances,
    paginateListAddonSubscriptions,
    paginateListAddressListImportJobs,
    paginateListAddressLists,
    paginateListArchiveExports,
    paginateListArchives,
    paginateListArchiveSearches,
    paginateListIngressPoints,
    paginateListMembersOfAddressList,
    paginateListRelays,
    paginateListRuleSets,
    paginateListTrafficPolicies,
};
class MailManager extends MailManagerClient {
}
createAggregatedClient(commands, MailManager, { paginators });

const AcceptAction = {
    ALLOW: "ALLOW",
    DENY: "DENY",
};
const ActionFailurePolicy = {
    CONTINUE: "CONTINUE",
    DROP: "DROP",
};
const ArchiveState = {
    ACTIVE: "ACTIVE",
    PENDING_DELETION: "PENDING_DELETION",
};
const ArchiveBooleanEmailAttribute = {
    HAS_ATTACHMENTS: "HAS_ATTACHMENTS",
};
const ArchiveBooleanOperator = {
    IS_FALSE: "IS_FALSE",
    IS_TRUE: "IS_TRUE",
};
const ArchiveStringEmailAttribute = {
    CC: "CC",
    ENVELOPE_FROM: "ENVELOPE_FROM",
    ENVELOPE_TO: "ENVELOPE_TO",
    FROM: "FROM",
    SUBJECT: "SUBJECT",
    TO: "TO",
};
const ArchiveStringOperator = {
    CONTAINS: "CONTAINS",
};
const RetentionPeriod = {
    EIGHTEEN_MONTHS: "EIGHTEEN_MONTHS",
    EIGHT_YEARS: "EIGHT_YEARS",
    FIVE_YEARS: "FIVE_YEARS",
    FOUR_YEARS: "FOUR_YEARS",
    NINE_MONTHS: "NINE_MONTHS",
    NINE_YEARS: "NINE_YEARS",
    ONE_YEAR: "ONE_YEAR",
    PERMANENT: "PERMANENT",
    SEVEN_YEARS: "SEVEN_YEARS",
    SIX_MONTHS: "SIX_MONTHS",
    SIX_YEARS: "SIX_YEARS",
    TEN_YEARS: "TEN_YEARS",
    THIRTY_MONTHS: "THIRTY_MONTHS",
    THREE_MONTHS: "THREE_MONTHS",
    THREE_YEARS: "THREE_YEARS",
    TWO_YEARS: "TWO_YEARS",
};
const ImportDataType = {
    CSV: "CSV",
    JSON: "JSON",
};
const IpType = {
    DUAL_STACK: "DUAL_STACK",
    IPV4: "IPV4",
};
const TlsPolicy = {
    FIPS: "FIPS",
    OPTIONAL: "OPTIONAL",
    REQUIRED: "REQUIRED",
};
const IngressPointType = {
    AUTH: "AUTH",
    MTLS: "MTLS",
    OPEN: "OPEN",
};
const LambdaInvocationType = {
    EVENT: "EVENT",
    REQUEST_RESPONSE: "REQUEST_RESPONSE",
};
const SnsNotificationEncoding = {
    BASE64: "BASE64",
    UTF_8: "UTF-8",
};
const SnsNotificationPayloadType = {
    CONTENT: "CONTENT",
    HEADERS: "HEADERS",
};
const MailFrom = {
    PRESERVE: "PRESERVE",
    REPLACE: "REPLACE",
};
const RuleBooleanEmailAttribute = {
    READ_RECEIPT_REQUESTED: "READ_RECEIPT_REQUESTED",
    TLS: "TLS",
    TLS_WRAPPED: "TLS_WRAPPED",
};
const RuleAddressListEmailAttribute = {
    CC: "CC",
    FROM: "FROM",
    MAIL_FROM: "MAIL_FROM",
    RECIPIENT: "RECIPIENT",
    SENDER: "SENDER",
    TO: "TO",
};
const RuleBooleanOperator = {
    IS_FALSE: "IS_FALSE",
    IS_TRUE: "IS_TRUE",
};
const RuleDmarcOperator = {
    EQUALS: "EQUALS",
    NOT_EQUALS: "NOT_EQUALS",
};
const RuleDmarcPolicy = {
    NONE: "NONE",
    QUARANTINE: "QUARANTINE",
    REJECT: "REJECT",
};
const RuleIpEmailAttribute = {
    SOURCE_IP: "SOURCE_IP",
};
const RuleIpOperator = {
    CIDR_MATCHES: "CIDR_MATCHES",
    NOT_CIDR_MATCHES: "NOT_CIDR_MATCHES",
};
const RuleNumberEmailAttribute = {
    MESSAGE_SIZE: "MESSAGE_SIZE",
};
const RuleNumberOperator = {
    EQUALS: "EQUALS",
    GREATER_THAN: "GREATER_THAN",
    GREATER_THAN_OR_EQUAL: "GREATER_THAN_OR_EQUAL",
    LESS_THAN: "LESS_THAN",
    LESS_THAN_OR_EQUAL: "LESS_THAN_OR_EQUAL",
    NOT_EQUALS: "NOT_EQUALS",
};
const RuleStringEmailAttribute = {
    CC: "CC",
    FROM: "FROM",
    HELO: "HELO",
    MAIL_FROM: "MAIL_FROM",
    RECIPIENT: "RECIPIENT",
    SENDER: "SENDER",
    SUBJECT: "SUBJECT",
    TO: "TO",
};
const RuleClientCertificateAttribute = {
    CN: "CN",
    SAN_DIRECTORY_NAME: "SAN_DIRECTORY_NAME",
    SAN_DNS_NAME: "SAN_DNS_NAME",
    SAN_IP_ADDRESS: "SAN_IP_ADDRESS",
    SAN_REGISTERED_ID: "SAN_REGISTERED_ID",
    SAN_RFC822_NAME: "SAN_RFC822_NAME",
    SAN_UNIFORM_RESOURCE_IDENTIFIER: "SAN_UNIFORM_RESOURCE_IDENTIFIER",
    SERIAL_NUMBER: "SERIAL_NUMBER",
};
const RuleStringOperator = {
    CONTAINS: "CONTAINS",
    ENDS_WITH: "ENDS_WITH",
    EQUALS: "EQUALS",
    NOT_EQUALS: "NOT_EQUALS",
    STARTS_WITH: "STARTS_WITH",
};
const RuleVerdictAttribute = {
    DKIM: "DKIM",
    SPF: "SPF",
};
const RuleVerdictOperator = {
    EQUALS: "EQUALS",
    NOT_EQUALS: "NOT_EQUALS",
};
const RuleVerdict = {
    FAIL: "FAIL",
    GRAY: "GRAY",
    PASS: "PASS",
    PROCESSING_FAILED: "PROCESSING_FAILED",
};
const IngressAddressListEmailAttribute = {
    RECIPIENT: "RECIPIENT",
};
const IngressBooleanOperator = {
    IS_FALSE: "IS_FALSE",
    IS_TRUE: "IS_TRUE",
};
const IngressIpv4Attribute = {
    SENDER_IP: "SENDER_IP",
};
const IngressIpOperator = {
    CIDR_MATCHES: "CIDR_MATCHES",
    NOT_CIDR_MATCHES: "NOT_CIDR_MATCHES",
};
const IngressIpv6Attribute = {
    SENDER_IPV6: "SENDER_IPV6",
};
const IngressStringEmailAttribute = {
    RECIPIENT: "RECIPIENT",
};
const IngressStringOperator = {
    CONTAINS: "CONTAINS",
    ENDS_WITH: "ENDS_WITH",
    EQUALS: "EQUALS",
    NOT_EQUALS: "NOT_EQUALS",
    STARTS_WITH: "STARTS_WITH",
};
const IngressTlsAttribute = {
    TLS_PROTOCOL: "TLS_PROTOCOL",
};
const IngressTlsProtocolOperator = {
    IS: "IS",
    MINIMUM_TLS_VERSION: "MINIMUM_TLS_VERSION",
};
const IngressTlsProtocolAttribute = {
    TLS1_2: "TLS1_2",
    TLS1_3: "TLS1_3",
};
const ExportState = {
    CANCELLED: "CANCELLED",
    COMPLETED: "COMPLETED",
    FAILED: "FAILED",
    PREPROCESSING: "PREPROCESSING",
    PROCESSING: "PROCESSING",
    QUEUED: "QUEUED",
};
const ImportJobStatus = {
    COMPLETED: "COMPLETED",
    CREATED: "CREATED",
    FAILED: "FAILED",
    PROCESSING: "PROCESSING",
    STOPPED: "STOPPED",
};
const SearchState = {
    CANCELLED: "CANCELLED",
    COMPLETED: "COMPLETED",
    FAILED: "FAILED",
    QUEUED: "QUEUED",
    RUNNING: "RUNNING",
};
const TrustStoreResponseOption = {
    EXCLUDE: "EXCLUDE",
    INCLUDE: "INCLUDE",
};
const IngressPointStatus = {
    ACTIVE: "ACTIVE",
    ASSOCIATED_VPC_ENDPOINT_DOES_NOT_EXIST: "ASSOCIATED_VPC_ENDPOINT_DOES_NOT_EXIST",
    CLOSED: "CLOSED",
    DEPROVISIONING: "DEPROVISIONING",
    FAILED: "FAILED",
    PROVISIONING: "PROVISIONING",
    UPDATING: "UPDATING",
};
const IngressPointStatusToUpdate = {
    ACTIVE: "ACTIVE",
    CLOSED: "CLOSED",
};

exports.AcceptAction = AcceptAction;
exports.AccessDeniedException = AccessDeniedException;
exports.AccessDeniedException$ = AccessDeniedException$;
exports.ActionFailurePolicy = ActionFailurePolicy;
exports.AddHeaderAction$ = AddHeaderAction$;
exports.AddonInstance$ = AddonInstance$;
exports.AddonSubscription$ = AddonSubscription$;
exports.AddressFilter$ = AddressFilter$;
exports.AddressList$ = AddressList$;
exports.Analysis$ = Analysis$;
exports.Archive$ = Archive$;
exports.ArchiveAction$ = ArchiveAction$;
exports.ArchiveBooleanEmailAttribute = ArchiveBooleanEmailAttribute;
exports.ArchiveBooleanExpression$ = ArchiveBooleanExpression$;
exports.ArchiveBooleanOperator = ArchiveBooleanOperator;
exports.ArchiveBooleanToEvaluate$ = ArchiveBooleanToEvaluate$;
exports.ArchiveFilterCondition$ = ArchiveFilterCondition$;
exports.ArchiveFilters$ = ArchiveFilters$;
exports.ArchiveRetention$ = ArchiveRetention$;
exports.ArchiveState = ArchiveState;
exports.ArchiveStringEmailAttribute = ArchiveStringEmailAttribute;
exports.ArchiveStringExpression$ = ArchiveStringExpression$;
exports.ArchiveStringOperator = ArchiveStringOperator;
exports.ArchiveStringToEvaluate$ = ArchiveStringToEvaluate$;
exports.BounceAction$ = BounceAction$;
exports.ConflictException = ConflictException;
exports.ConflictException$ = ConflictException$;
exports.CreateAddonInstance$ = CreateAddonInstance$;
exports.CreateAddonInstanceCommand = CreateAddonInstanceCommand;
exports.CreateAddonInstanceRequest$ = CreateAddonInstanceRequest$;
exports.CreateAddonInstanceResponse$ = CreateAddonInstanceResponse$;
exports.CreateAddonSubscription$ = CreateAddonSubscription$;
exports.CreateAddonSubscriptionCommand = CreateAddonSubscriptionCommand;
exports.CreateAddonSubscriptionRequest$ = CreateAddonSubscriptionRequest$;
exports.CreateAddonSubscriptionResponse$ = CreateAddonSubscriptionResponse$;
exports.CreateAddressList$ = CreateAddressList$;
exports.CreateAddressListCommand = CreateAddressListCommand;
exports.CreateAddressListImportJob$ = CreateAddressListImportJob$;
exports.CreateAddressListImportJobCommand = CreateAddressListImportJobCommand;
exports.CreateAddressListImportJobRequest$ = CreateAddressListImportJobRequest$;
exports.CreateAddressListImportJobResponse$ = CreateAddressListImportJobResponse$;
exports.CreateAddressListRequest$ = CreateAddressListRequest$;
exports.CreateAddressListResponse$ = CreateAddressListResponse$;
exports.CreateArchive$ = CreateArchive$;
exports.CreateArchiveCommand = CreateArchiveCommand;
exports.CreateArchiveRequest$ = CreateArchiveRequest$;
exports.CreateArchiveResponse$ = CreateArchiveResponse$;
exports.CreateIngressPoint$ = CreateIngressPoint$;
exports.CreateIngressPointCommand = CreateIngressPointCommand;
exports.CreateIngressPointRequest$ = CreateIngressPointRequest$;
exports.CreateIngressPointResponse$ = CreateIngressPointResponse$;
exports.CreateRelay$ = CreateRelay$;
exports.CreateRelayCommand = CreateRelayCommand;
exports.CreateRelayRequest$ = CreateRelayRequest$;
exports.CreateRelayResponse$ = CreateRelayResponse$;
exports.CreateRuleSet$ = CreateRuleSet$;
exports.CreateRuleSetCommand = CreateRuleSetCommand;
exports.CreateRuleSetRequest$ = CreateRuleSetRequest$;
exports.CreateRuleSetResponse$ = CreateRuleSetResponse$;
exports.CreateTrafficPolicy$ = CreateTrafficPolicy$;
exports.CreateTrafficPolicyCommand = CreateTrafficPolicyCommand;
exports.CreateTrafficPolicyRequest$ = CreateTrafficPolicyRequest$;
exports.CreateTrafficPolicyResponse$ = CreateTrafficPolicyResponse$;
exports.DeleteAddonInstance$ = DeleteAddonInstance$;
exports.DeleteAddonInstanceCommand = DeleteAddonInstanceCommand;
exports.DeleteAddonInstanceRequest$ = DeleteAddonInstanceRequest$;
exports.DeleteAddonInstanceResponse$ = DeleteAddonInstanceResponse$;
exports.DeleteAddonSubscription$ = DeleteAddonSubscription$;
exports.DeleteAddonSubscriptionCommand = DeleteAddonSubscriptionCommand;
exports.DeleteAddonSubscriptionRequest$ = DeleteAddonSubscriptionRequest$;
exports.DeleteAddonSubscriptionResponse$ = DeleteAddonSubscriptionResponse$;
exports.DeleteAddressList$ = DeleteAddressList$;
exports.DeleteAddressListCommand = DeleteAddressListCommand;
exports.DeleteAddressListRequest$ = DeleteAddressListRequest$;
exports.DeleteAddressListResponse$ = DeleteAddressListResponse$;
exports.DeleteArchive$ = DeleteArchive$;
exports.DeleteArchiveCommand = DeleteArchiveCommand;
exports.DeleteArchiveRequest$ = DeleteArchiveRequest$;
exports.DeleteArchiveResponse$ = DeleteArchiveResponse$;
exports.DeleteIngressPoint$ = DeleteIngressPoint$;
exports.DeleteIngressPointCommand = DeleteIngressPointCommand;
exports.DeleteIngressPointRequest$ = DeleteIngressPointRequest$;
exports.DeleteIngressPointResponse$ = DeleteIngressPointResponse$;
exports.DeleteRelay$ = DeleteRelay$;
exports.DeleteRelayCommand = DeleteRelayCommand;
exports.DeleteRelayRequest$ = DeleteRelayRequest$;
exports.DeleteRelayResponse$ = DeleteRelayResponse$;
exports.DeleteRuleSet$ = DeleteRuleSet$;
exports.DeleteRuleSetCommand = DeleteRuleSetCommand;
exports.DeleteRuleSetRequest$ = DeleteRuleSetRequest$;
exports.DeleteRuleSetResponse$ = DeleteRuleSetResponse$;
exports.DeleteTrafficPolicy$ = DeleteTrafficPolicy$;
exports.DeleteTrafficPolicyCommand = DeleteTrafficPolicyCommand;
exports.DeleteTrafficPolicyRequest$ = DeleteTrafficPolicyRequest$;
exports.DeleteTrafficPolicyResponse$ = DeleteTrafficPolicyResponse$;
exports.DeliverToMailboxAction$ = DeliverToMailboxAction$;
exports.DeliverToQBusinessAction$ = DeliverToQBusinessAction$;
exports.DeregisterMemberFromAddressList$ = DeregisterMemberFromAddressList$;
exports.DeregisterMemberFromAddressListCommand = DeregisterMemberFromAddressListCommand;
exports.DeregisterMemberFromAddressListRequest$ = DeregisterMemberFromAddressListRequest$;
exports.DeregisterMemberFromAddressListResponse$ = DeregisterMemberFromAddressListResponse$;
exports.DropAction$ = DropAction$;
exports.Envelope$ = Envelope$;
exports.ExportDestinationConfiguration$ = ExportDestinationConfiguration$;
exports.ExportState = ExportState;
exports.ExportStatus$ = ExportStatus$;
exports.ExportSummary$ = ExportSummary$;
exports.GetAddonInstance$ = GetAddonInstance$;
exports.GetAddonInstanceCommand = GetAddonInstanceCommand;
exports.GetAddonInstanceRequest$ = GetAddonInstanceRequest$;
exports.GetAddonInstanceResponse$ = GetAddonInstanceResponse$;
exports.GetAddonSubscription$ = GetAddonSubscription$;
exports.GetAddonSubscriptionCommand = GetAddonSubscriptionCommand;
exports.GetAddonSubscriptionRequest$ = GetAddonSubscriptionRequest$;
exports.GetAddonSubscriptionResponse$ = GetAddonSubscriptionResponse$;
exports.GetAddressList$ = GetAddressList$;
exports.GetAddressListCommand = GetAddressListCommand;
exports.GetAddressListImportJob$ = GetAddressListImportJob$;
exports.GetAddressListImportJobCommand = GetAddressListImportJobCommand;
exports.GetAddressListImportJobRequest$ = GetAddressListImportJobRequest$;
exports.GetAddressListImportJobResponse$ = GetAddressListImportJobResponse$;
exports.GetAddressListRequest$ = GetAddressListRequest$;
exports.GetAddressListResponse$ = GetAddressListResponse$;
exports.GetArchive$ = GetArchive$;
exports.GetArchiveCommand = GetArchiveCommand;
exports.GetArchiveExport$ = GetArchiveExport$;
exports.GetArchiveExportCommand = GetArchiveExportCommand;
exports.GetArchiveExportRequest$ = GetArchiveExportRequest$;
exports.GetArchiveExportResponse$ = GetArchiveExportResponse$;
exports.GetArchiveMessage$ = GetArchiveMessage$;
exports.GetArchiveMessageCommand = GetArchiveMessageCommand;
exports.GetArchiveMessageContent$ = GetArchiveMessageContent$;
exports.GetArchiveMessageContentCommand = GetArchiveMessageContentCommand;
exports.GetArchiveMessageContentRequest$ = GetArchiveMessageContentRequest$;
exports.GetArchiveMessageContentResponse$ = GetArchiveMessageContentResponse$;
exports.GetArchiveMessageRequest$ = GetArchiveMessageRequest$;
exports.GetArchiveMessageResponse$ = GetArchiveMessageResponse$;
exports.GetArchiveRequest$ = GetArchiveRequest$;
exports.GetArchiveResponse$ = GetArchiveResponse$;
exports.GetArchiveSearch$ = GetArchiveSearch$;
exports.GetArchiveSearchCommand = GetArchiveSearchCommand;
exports.GetArchiveSearchRequest$ = GetArchiveSearchRequest$;
exports.GetArchiveSearchResponse$ = GetArchiveSearchResponse$;
exports.GetArchiveSearchResults$ = GetArchiveSearchResults$;
exports.GetArchiveSearchResultsCommand = GetArchiveSearchResultsCommand;
exports.GetArchiveSearchResultsRequest$ = GetArchiveSearchResultsRequest$;
exports.GetArchiveSearchResultsResponse$ = GetArchiveSearchResultsResponse$;
exports.GetIngressPoint$ = GetIngressPoint$;
exports.GetIngressPointCommand = GetIngressPointCommand;
exports.GetIngressPointRequest$ = GetIngressPointRequest$;
exports.GetIngressPointResponse$ = GetIngressPointResponse$;
exports.GetMemberOfAddressList$ = GetMemberOfAddressList$;
exports.GetMemberOfAddressListCommand = GetMemberOfAddressListCommand;
exports.GetMemberOfAddressListRequest$ = GetMemberOfAddressListRequest$;
exports.GetMemberOfAddressListResponse$ = GetMemberOfAddressListResponse$;
exports.GetRelay$ = GetRelay$;
exports.GetRelayCommand = GetRelayCommand;
exports.GetRelayRequest$ = GetRelayRequest$;
exports.GetRelayResponse$ = GetRelayResponse$;
exports.GetRuleSet$ = GetRuleSet$;
exports.GetRuleSetCommand = GetRuleSetCommand;
exports.GetRuleSetRequest$ = GetRuleSetRequest$;
exports.GetRuleSetResponse$ = GetRuleSetResponse$;
exports.GetTrafficPolicy$ = GetTrafficPolicy$;
exports.GetTrafficPolicyCommand = GetTrafficPolicyCommand;
exports.GetTrafficPolicyRequest$ = GetTrafficPolicyRequest$;
exports.GetTrafficPolicyResponse$ = GetTrafficPolicyResponse$;
exports.ImportDataFormat$ = ImportDataFormat$;
exports.ImportDataType = ImportDataType;
exports.ImportJob$ = ImportJob$;
exports.ImportJobStatus = ImportJobStatus;
exports.IngressAddressListEmailAttribute = IngressAddressListEmailAttribute;
exports.IngressAnalysis$ = IngressAnalysis$;
exports.IngressBooleanExpression$ = IngressBooleanExpression$;
exports.IngressBooleanOperator = IngressBooleanOperator;
exports.IngressBooleanToEvaluate$ = IngressBooleanToEvaluate$;
exports.IngressIpOperator = IngressIpOperator;
exports.IngressIpToEvaluate$ = IngressIpToEvaluate$;
exports.IngressIpv4Attribute = IngressIpv4Attribute;
exports.IngressIpv4Expression$ = IngressIpv4Expression$;
exports.IngressIpv6Attribute = IngressIpv6Attribute;
exports.IngressIpv6Expression$ = IngressIpv6Expression$;
exports.IngressIpv6ToEvaluate$ = IngressIpv6ToEvaluate$;
exports.IngressIsInAddressList$ = IngressIsInAddressList$;
exports.IngressPoint$ = IngressPoint$;
exports.IngressPointAuthConfiguration$ = IngressPointAuthConfiguration$;
exports.IngressPointConfiguration$ = IngressPointConfiguration$;
exports.IngressPointPasswordConfiguration$ = IngressPointPasswordConfiguration$;
exports.IngressPointStatus = IngressPointStatus;
exports.IngressPointStatusToUpdate = IngressPointStatusToUpdate;
exports.IngressPointType = IngressPointType;
exports.IngressStringEmailAttribute = IngressStringEmailAttribute;
exports.IngressStringExpression$ = IngressStringExpression$;
exports.IngressStringOperator = IngressStringOperator;
exports.IngressStringToEvaluate$ = IngressStringToEvaluate$;
exports.IngressTlsAttribute = IngressTlsAttribute;
exports.IngressTlsProtocolAttribute = IngressTlsProtocolAttribute;
exports.IngressTlsProtocolExpression$ = IngressTlsProtocolExpression$;
exports.IngressTlsProtocolOperator = IngressTlsProtocolOperator;
exports.IngressTlsProtocolToEvaluate$ = IngressTlsProtocolToEvaluate$;
exports.InvokeLambdaAction$ = InvokeLambdaAction$;
exports.IpType = IpType;
exports.LambdaInvocationType = LambdaInvocationType;
exports.ListAddonInstances$ = ListAddonInstances$;
exports.ListAddonInstancesCommand = ListAddonInstancesCommand;
exports.ListAddonInstancesRequest$ = ListAddonInstancesRequest$;
exports.ListAddonInstancesResponse$ = ListAddonInstancesResponse$;
exports.ListAddonSubscriptions$ = ListAddonSubscriptions$;
exports.ListAddonSubscriptionsCommand = ListAddonSubscriptionsCommand;
exports.ListAddonSubscriptionsRequest$ = ListAddonSubscriptionsRequest$;
exports.ListAddonSubscriptionsResponse$ = ListAddonSubscriptionsResponse$;
exports.ListAddressListImportJobs$ = ListAddressListImportJobs$;
exports.ListAddressListImportJobsCommand = ListAddressListImportJobsCommand;
exports.ListAddressListImportJobsRequest$ = ListAddressListImportJobsRequest$;
exports.ListAddressListImportJobsResponse$ = ListAddressListImportJobsResponse$;
exports.ListAddressLists$ = ListAddressLists$;
exports.ListAddressListsCommand = ListAddressListsCommand;
exports.ListAddressListsRequest$ = ListAddressListsRequest$;
exports.ListAddressListsResponse$ = ListAddressListsResponse$;
exports.ListArchiveExports$ = ListArchiveExports$;
exports.ListArchiveExportsCommand = ListArchiveExportsCommand;
exports.ListArchiveExportsRequest$ = ListArchiveExportsRequest$;
exports.ListArchiveExportsResponse$ = ListArchiveExportsResponse$;
exports.ListArchiveSearches$ = ListArchiveSearches$;
exports.ListArchiveSearchesCommand = ListArchiveSearchesCommand;
exports.ListArchiveSearchesRequest$ = ListArchiveSearchesRequest$;
exports.ListArchiveSearchesResponse$ = ListArchiveSearchesResponse$;
exports.ListArchives$ = ListArchives$;
exports.ListArchivesCommand = ListArchivesCommand;
exports.ListArchivesRequest$ = ListArchivesRequest$;
exports.ListArchivesResponse$ = ListArchivesResponse$;
exports.ListIngressPoints$ = ListIngressPoints$;
exports.ListIngressPointsCommand = ListIngressPointsCommand;
exports.ListIngressPointsRequest$ = ListIngressPointsRequest$;
exports.ListIngressPointsResponse$ = ListIngressPointsResponse$;
exports.ListMembersOfAddressList$ = ListMembersOfAddressList$;
exports.ListMembersOfAddressListCommand = ListMembersOfAddressListCommand;
exports.ListMembersOfAddressListRequest$ = ListMembersOfAddressListRequest$;
exports.ListMembersOfAddressListResponse$ = ListMembersOfAddressListResponse$;
exports.ListRelays$ = ListRelays$;
exports.ListRelaysCommand = ListRelaysCommand;
exports.ListRelaysRequest$ = ListRelaysRequest$;
exports.ListRelaysResponse$ = ListRelaysResponse$;
exports.ListRuleSets$ = ListRuleSets$;
exports.ListRuleSetsCommand = ListRuleSetsCommand;
exports.ListRuleSetsRequest$ = ListRuleSetsRequest$;
exports.ListRuleSetsResponse$ = ListRuleSetsResponse$;
exports.ListTagsForResource$ = ListTagsForResource$;
exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$;
exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$;
exports.ListTrafficPolicies$ = ListTrafficPolicies$;
exports.ListTrafficPoliciesCommand = ListTrafficPoliciesCommand;
exports.ListTrafficPoliciesRequest$ = ListTrafficPoliciesRequest$;
exports.ListTrafficPoliciesResponse$ = ListTrafficPoliciesResponse$;
exports.MailFrom = MailFrom;
exports.MailManager = MailManager;
exports.MailManagerClient = MailManagerClient;
exports.MailManagerServiceException = MailManagerServiceException;
exports.MailManagerServiceException$ = MailManagerServiceException$;
exports.MessageBody$ = MessageBody$;
exports.Metadata$ = Metadata$;
exports.NetworkConfiguration$ = NetworkConfiguration$;
exports.NoAuthentication$ = NoAuthentication$;
exports.PolicyCondition$ = PolicyCondition$;
exports.PolicyStatement$ = PolicyStatement$;
exports.PrivateNetworkConfiguration$ = PrivateNetworkConfiguration$;
exports.PublicNetworkConfiguration$ = PublicNetworkConfiguration$;
exports.RegisterMemberToAddressList$ = RegisterMemberToAddressList$;
exports.RegisterMemberToAddressListCommand = RegisterMemberToAddressListCommand;
exports.RegisterMemberToAddressListRequest$ = RegisterMemberToAddressListRequest$;
exports.RegisterMemberToAddressListResponse$ = RegisterMemberToAddressListResponse$;
exports.Relay$ = Relay$;
exports.RelayAction$ = RelayAction$;
exports.RelayAuthentication$ = RelayAuthentication$;
exports.ReplaceRecipientAction$ = ReplaceRecipientAction$;
exports.ResourceNotFoundException = ResourceNotFoundException;
exports.ResourceNotFoundException$ = ResourceNotFoundException$;
exports.RetentionPeriod = RetentionPeriod;
exports.Row$ = Row$;
exports.Rule$ = Rule$;
exports.RuleAction$ = RuleAction$;
exports.RuleAddressListEmailAttribute = RuleAddressListEmailAttribute;
exports.RuleBooleanEmailAttribute = RuleBooleanEmailAttribute;
exports.RuleBooleanExpression$ = RuleBooleanExpression$;
exports.RuleBooleanOperator = RuleBooleanOperator;
exports.RuleBooleanToEvaluate$ = RuleBooleanToEvaluate$;
exports.RuleClientCertificateAttribute = RuleClientCertificateAttribute;
exports.RuleCondition$ = RuleCondition$;
exports.RuleDmarcExpression$ = RuleDmarcExpression$;
exports.RuleDmarcOperator = RuleDmarcOperator;
exports.RuleDmarcPolicy = RuleDmarcPolicy;
exports.RuleIpEmailAttribute = RuleIpEmailAttribute;
exports.RuleIpExpression$ = RuleIpExpression$;
exports.RuleIpOperator = RuleIpOperator;
exports.RuleIpToEvaluate$ = RuleIpToEvaluate$;
exports.RuleIsInAddressList$ = RuleIsInAddressList$;
exports.RuleNumberEmailAttribute = RuleNumberEmailAttribute;
exports.RuleNumberExpression$ = RuleNumberExpression$;
exports.RuleNumberOperator = RuleNumberOperator;
exports.RuleNumberToEvaluate$ = RuleNumberToEvaluate$;
exports.RuleSet$ = RuleSet$;
exports.RuleStringEmailAttribute = RuleStringEmailAttribute;
exports.RuleStringExpression$ = RuleStringExpression$;
exports.RuleStringOperator = RuleStringOperator;
exports.RuleStringToEvaluate$ = RuleStringToEvaluate$;
exports.RuleVerdict = RuleVerdict;
exports.RuleVerdictAttribute = RuleVerdictAttribute;
exports.RuleVerdictExpression$ = RuleVerdictExpression$;
exports.RuleVerdictOperator = RuleVerdictOperator;
exports.RuleVerdictToEvaluate$ = RuleVerdictToEvaluate$;
exports.S3Action$ = S3Action$;
exports.S3ExportDestinationConfiguration$ = S3ExportDestinationConfiguration$;
exports.SavedAddress$ = SavedAddress$;
exports.SearchState = SearchState;
exports.SearchStatus$ = SearchStatus$;
exports.SearchSummary$ = SearchSummary$;
exports.SendAction$ = SendAction$;
exports.ServiceQuotaExceededException = ServiceQuotaExceededException;
exports.ServiceQuotaExceededException$ = ServiceQuotaExceededException$;
exports.SnsAction$ = SnsAction$;
exports.SnsNotificationEncoding = SnsNotificationEncoding;
exports.SnsNotificationPayloadType = SnsNotificationPayloadType;
exports.StartAddressListImportJob$ = StartAddressListImportJob$;
exports.StartAddressListImportJobCommand = StartAddressListImportJobCommand;
exports.StartAddressListImportJobRequest$ = StartAddressListImportJobRequest$;
exports.StartAddressListImportJobResponse$ = StartAddressListImportJobResponse$;
exports.StartArchiveExport$ = StartArchiveExport$;
exports.StartArchiveExportCommand = StartArchiveExportCommand;
exports.StartArchiveExportRequest$ = StartArchiveExportRequest$;
exports.StartArchiveExportResponse$ = StartArchiveExportResponse$;
exports.StartArchiveSearch$ = StartArchiveSearch$;
exports.StartArchiveSearchCommand = StartArchiveSearchCommand;
exports.StartArchiveSearchRequest$ = StartArchiveSearchRequest$;
exports.StartArchiveSearchResponse$ = StartArchiveSearchResponse$;
exports.StopAddressListImportJob$ = StopAddressListImportJob$;
exports.StopAddressListImportJobCommand = StopAddressListImportJobCommand;
exports.StopAddressListImportJobRequest$ = StopAddressListImportJobRequest$;
exports.StopAddressListImportJobResponse$ = StopAddressListImportJobResponse$;
exports.StopArchiveExport$ = StopArchiveExport$;
exports.StopArchiveExportCommand = StopArchiveExportCommand;
exports.StopArchiveExportRequest$ = StopArchiveExportRequest$;
exports.StopArchiveExportResponse$ = StopArchiveExportResponse$;
exports.StopArchiveSearch$ = StopArchiveSearch$;
exports.StopArchiveSearchCommand = StopArchiveSearchCommand;
exports.StopArchiveSearchRequest$ = StopArchiveSearchRequest$;
exports.StopArchiveSearchResponse$ = StopArchiveSearchResponse$;
exports.Tag$ = Tag$;
exports.TagResource$ = TagResource$;
exports.TagResourceCommand = TagResourceCommand;
exports.TagResourceRequest$ = TagResourceRequest$;
exports.TagResourceResponse$ = TagResourceResponse$;
exports.ThrottlingException = ThrottlingException;
exports.ThrottlingException$ = ThrottlingException$;
exports.TlsAuthConfiguration$ = TlsAuthConfiguration$;
exports.TlsPolicy = TlsPolicy;
exports.TrafficPolicy$ = TrafficPolicy$;
exports.TrustStore$ = TrustStore$;
exports.TrustStoreResponseOption = TrustStoreResponseOption;
exports.UntagResource$ = UntagResource$;
exports.UntagResourceCommand = UntagResourceCommand;
exports.UntagResourceRequest$ = UntagResourceRequest$;
exports.UntagResourceResponse$ = UntagResourceResponse$;
exports.UpdateArchive$ = UpdateArchive$;
exports.UpdateArchiveCommand = UpdateArchiveCommand;
exports.UpdateArchiveRequest$ = UpdateArchiveRequest$;
exports.UpdateArchiveResponse$ = UpdateArchiveResponse$;
exports.UpdateIngressPoint$ = UpdateIngressPoint$;
exports.UpdateIngressPointCommand = UpdateIngressPointCommand;
exports.UpdateIngressPointRequest$ = UpdateIngressPointRequest$;
exports.UpdateIngressPointResponse$ = UpdateIngressPointResponse$;
exports.UpdateRelay$ = UpdateRelay$;
exports.UpdateRelayCommand = UpdateRelayCommand;
exports.UpdateRelayRequest$ = UpdateRelayRequest$;
exports.UpdateRelayResponse$ = UpdateRelayResponse$;
exports.UpdateRuleSet$ = UpdateRuleSet$;
exports.UpdateRuleSetCommand = UpdateRuleSetCommand;
exports.UpdateRuleSetRequest$ = UpdateRuleSetRequest$;
exports.UpdateRuleSetResponse$ = UpdateRuleSetResponse$;
exports.UpdateTrafficPolicy$ = UpdateTrafficPolicy$;
exports.UpdateTrafficPolicyCommand = UpdateTrafficPolicyCommand;
exports.UpdateTrafficPolicyRequest$ = UpdateTrafficPolicyRequest$;
exports.UpdateTrafficPolicyResponse$ = UpdateTrafficPolicyResponse$;
exports.ValidationException = ValidationException;
exports.ValidationException$ = ValidationException$;
exports.errorTypeRegistries = errorTypeRegistries;
exports.paginateListAddonInstances = paginateListAddonInstances;
exports.paginateListAddonSubscriptions = paginateListAddonSubscriptions;
exports.paginateListAddressListImportJobs = paginateListAddressListImportJobs;
exports.paginateListAddressLists = paginateListAddressLists;
exports.paginateListArchiveExports = paginateListArchiveExports;
exports.paginateListArchiveSearches = paginateListArchiveSearches;
exports.paginateListArchives = paginateListArchives;
exports.paginateListIngressPoints = paginateListIngressPoints;
exports.paginateListMembersOfAddressList = paginateListMembersOfAddressList;
exports.paginateListRelays = paginateListRelays;
exports.paginateListRuleSets = paginateListRuleSets;
exports.paginateListTrafficPolicies = paginateListTrafficPolicies;


/***/ })

};
