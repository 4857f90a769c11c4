import { t as tagsOf } from './operations.js';
import { e as required, p as pages, t as text, v as validDate } from './check.js';
import { r as resolveAwsSdkSigV4Config, b as getSmithyContext, B as BinaryDecisionDiagram, E as EndpointCache, d as decideEndpoint, a as awsEndpointFunctions, c as customEndpointFunctions, N as NoOpLogger, A as AwsSdkSigV4Signer, f as emitWarningIfUnsupportedVersion, h as emitWarningIfUnsupportedVersion$1, i as calculateBodyLength, m as NODE_APP_ID_CONFIG_OPTIONS, o as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, p as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, q as NODE_RETRY_MODE_CONFIG_OPTIONS, D as DEFAULT_RETRY_MODE, s as NODE_REGION_CONFIG_OPTIONS, t as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, j as createDefaultUserAgentProvider, u as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, k as resolveDefaultsModeConfig, l as loadConfigsForDefaultMode, w as NODE_REGION_CONFIG_FILE_OPTIONS, x as getAwsRegionExtensionConfiguration, y as getDefaultExtensionConfiguration, z as getHttpHandlerExtensionConfiguration, C as resolveAwsRegionExtensionConfiguration, F as resolveDefaultRuntimeConfig, G as resolveHttpHandlerRuntimeConfig, H as Client, I as resolveUserAgentConfig, J as resolveRetryConfig, K as resolveRegionConfig, L as resolveEndpointConfig, M as getSchemaSerdePlugin, O as getUserAgentPlugin, P as getRetryPlugin, Q as getContentLengthPlugin, R as getHostHeaderPlugin, S as getLoggerPlugin, T as getRecursionDetectionPlugin, U as getHttpAuthSchemeEndpointRuleSetPlugin, X as DefaultIdentityProviderConfig, V as getHttpSigningPlugin, W as resolveHostHeaderConfig, Y as makeBuilder, Z as getEndpointPlugin } from './sdk12.js';
import { a8 as RpcProtocol, a9 as JsonCodec2, aa as ProtocolLib, ab as deref, ac as loadJsonRpcErrorCode, ad as NormalizedSchema, w as normalizeProvider, z as ServiceException, T as TypeRegistry, t as toUtf8, f as fromUtf8, e as Sha256Node, c as toBase64, d as fromBase64, y as streamCollector } from './sdk2.js';
import { p as parseUrl, l as loadConfig } from './sdk14.js';
import { d as defaultProvider, N as NodeHttpHandler } from './sdk3.js';

class AwsJsonRpcProtocol extends RpcProtocol {
    serializer;
    deserializer;
    serviceTarget;
    codec;
    mixin;
    awsQueryCompatible;
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
        super({
            defaultNamespace,
            errorTypeRegistries,
        });
        this.serviceTarget = serviceTarget;
        this.codec =
            jsonCodec ??
                new JsonCodec2({
                    timestampFormat: {
                        useTrait: true,
                        default: 7,
                    },
                    jsonName: false,
                });
        this.serializer = this.codec.createSerializer();
        this.deserializer = this.codec.createDeserializer();
        this.awsQueryCompatible = !!awsQueryCompatible;
        this.mixin = new ProtocolLib(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        if (!request.path.endsWith("/")) {
            request.path += "/";
        }
        request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
        request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
        if (this.awsQueryCompatible) {
            request.headers["x-amzn-query-mode"] = "true";
        }
        if (deref(operationSchema.input) === "unit" || !request.body) {
            request.body = "{}";
        }
        return request;
    }
    getPayloadCodec() {
        return this.codec;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
        const { awsQueryCompatible } = this;
        if (awsQueryCompatible) {
            this.mixin.setQueryCompatError(dataObject, response);
        }
        const errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
        const ns = NormalizedSchema.of(errorSchema);
        const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        const output = {};
        const errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) {
            if (dataObject[name] != null) {
                output[name] = errorDeserializer.readObject(member, dataObject[name]);
            }
        }
        if (awsQueryCompatible) {
            this.mixin.queryCompatOutput(dataObject, output);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message,
        }, output), dataObject);
    }
}

class AwsJson1_0Protocol extends AwsJsonRpcProtocol {
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
        super({
            defaultNamespace,
            errorTypeRegistries,
            serviceTarget,
            awsQueryCompatible,
            jsonCodec,
        });
    }
    getShapeId() {
        return "aws.protocols#awsJson1_0";
    }
    getJsonRpcVersion() {
        return "1.0";
    }
    getDefaultContentType() {
        return "application/x-amz-json-1.0";
    }
}

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

const packageInfo = {
  "version": "3.1112.0"};

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

const _ADE = "AccessDeniedException";
const _AI = "AddonInstance";
const _AIA = "AddonInstanceArn";
const _AII = "AddonInstanceId";
const _AId = "AddonInstances";
const _AIr = "ArchiveId";
const _AL = "AddressList";
const _ALA = "AddressListArn";
const _ALI = "AddressListId";
const _ALN = "AddressListName";
const _ALd = "AddressLists";
const _ALr = "ArchivesList";
const _AN = "AddonName";
const _ANr = "ArchiveName";
const _AR = "ARecord";
const _AS = "AddonSubscription";
const _ASA = "AddonSubscriptionArn";
const _ASI = "AddonSubscriptionId";
const _ASd = "AddonSubscriptions";
const _ASr = "ArchiveState";
const _Ar = "Archive";
const _Arc = "Archives";
const _CE = "ConflictException";
const _CT = "CreatedTimestamp";
const _CTom = "CompletedTimestamp";
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
const _DIP = "DeleteIngressPoint";
const _DIPR = "DeleteIngressPointRequest";
const _DIPRe = "DeleteIngressPointResponse";
const _DR = "DeleteRelay";
const _DRR = "DeleteRelayRequest";
const _DRRe = "DeleteRelayResponse";
const _DRS = "DeleteRuleSet";
const _DRSR = "DeleteRuleSetRequest";
const _DRSRe = "DeleteRuleSetResponse";
const _DTP = "DeleteTrafficPolicy";
const _DTPR = "DeleteTrafficPolicyRequest";
const _DTPRe = "DeleteTrafficPolicyResponse";
const _Er = "Error";
const _FIC = "FailedItemsCount";
const _IDF = "ImportDataFormat";
const _IDT = "ImportDataType";
const _IIC = "ImportedItemsCount";
const _IJ = "ImportJob";
const _IJm = "ImportJobs";
const _IP = "IngressPoint";
const _IPI = "IngressPointId";
const _IPL = "IngressPointsList";
const _IPN = "IngressPointName";
const _IPn = "IngressPoints";
const _JI = "JobId";
const _K = "Key";
const _LA = "ListArchives";
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
const _LIP = "ListIngressPoints";
const _LIPR = "ListIngressPointsRequest";
const _LIPRi = "ListIngressPointsResponse";
const _LMD = "LastModificationDate";
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
const _N = "Name";
const _NT = "NextToken";
const _PSU = "PreSignedUrl";
const _PSa = "PageSize";
const _RAes = "ResourceArn";
const _RI = "RelayId";
const _RN = "RelayName";
const _RNFE = "ResourceNotFoundException";
const _RS = "RuleSets";
const _RSI = "RuleSetId";
const _RSN = "RuleSetName";
const _RSu = "RuleSet";
const _Re = "Relays";
const _Rel = "Relay";
const _SALIJRto = "StopAddressListImportJobRequest";
const _SALIJRtop = "StopAddressListImportJobResponse";
const _SALIJt = "StopAddressListImportJob";
const _SQEE = "ServiceQuotaExceededException";
const _STt = "StartTimestamp";
const _Sta = "Status";
const _T = "Tags";
const _TE = "ThrottlingException";
const _TL = "TagList";
const _TPI = "TrafficPolicyId";
const _TPL = "TrafficPolicyList";
const _TPN = "TrafficPolicyName";
const _TPr = "TrafficPolicies";
const _TPra = "TrafficPolicy";
const _Ta = "Tag";
const _Ty = "Type";
const _VE = "ValidationException";
const _Va = "Value";
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
var PreSignedUrl = [0, n0, _PSU, 8, 0];
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
var AddressList$ = [3, n0, _AL,
    0,
    [_ALI, _ALA, _ALN, _CT, _LUT],
    [0, 0, 0, 4, 4], 5
];
var Archive$ = [3, n0, _Ar,
    0,
    [_AIr, _ANr, _ASr, _LUT],
    [0, 0, 0, 4], 1
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
var IngressPoint$ = [3, n0, _IP,
    0,
    [_IPN, _IPI, _Sta, _Ty, _AR],
    [0, 0, 0, 0, 0], 4
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
var Relay$ = [3, n0, _Rel,
    0,
    [_RI, _RN, _LMT],
    [0, 0, 4]
];
var RuleSet$ = [3, n0, _RSu,
    0,
    [_RSI, _RSN, _LMD],
    [0, 0, 4]
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
var Tag$ = [3, n0, _Ta,
    0,
    [_K, _Va],
    [0, 0], 2
];
var TrafficPolicy$ = [3, n0, _TPra,
    0,
    [_TPN, _TPI, _DA],
    [0, 0, 0], 3
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
var ArchivesList = [1, n0, _ALr,
    0, () => Archive$
];
var ImportJobs = [1, n0, _IJm,
    0, [() => ImportJob$,
        0]
];
var IngressPointsList = [1, n0, _IPL,
    0, () => IngressPoint$
];
var Relays = [1, n0, _Re,
    0, () => Relay$
];
var RuleSets = [1, n0, _RS,
    0, () => RuleSet$
];
var TagList = [1, n0, _TL,
    0, () => Tag$
];
var TrafficPolicyList = [1, n0, _TPL,
    0, () => TrafficPolicy$
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
var ListArchives$ = [9, n0, _LA,
    0, () => ListArchivesRequest$, () => ListArchivesResponse$
];
var ListIngressPoints$ = [9, n0, _LIP,
    0, () => ListIngressPointsRequest$, () => ListIngressPointsResponse$
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
var StopAddressListImportJob$ = [9, n0, _SALIJt,
    2, () => StopAddressListImportJobRequest$, () => StopAddressListImportJobResponse$
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
        sha256: config?.sha256 ?? Sha256Node,
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
        this.middlewareStack.use(getLoggerPlugin());
        this.middlewareStack.use(getRecursionDetectionPlugin());
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultMailManagerHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(getHttpSigningPlugin());
    }
    destroy() {
        super.destroy();
    }
}

const command = makeBuilder(commonParams, "MailManagerSvc", "MailManagerClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

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

class ListAddonInstancesCommand extends command(_ep0, _mw0, "ListAddonInstances", ListAddonInstances$) {
}

class ListAddonSubscriptionsCommand extends command(_ep0, _mw0, "ListAddonSubscriptions", ListAddonSubscriptions$) {
}

class ListAddressListImportJobsCommand extends command(_ep0, _mw0, "ListAddressListImportJobs", ListAddressListImportJobs$) {
}

class ListAddressListsCommand extends command(_ep0, _mw0, "ListAddressLists", ListAddressLists$) {
}

class ListArchivesCommand extends command(_ep0, _mw0, "ListArchives", ListArchives$) {
}

class ListIngressPointsCommand extends command(_ep0, _mw0, "ListIngressPoints", ListIngressPoints$) {
}

class ListRelaysCommand extends command(_ep0, _mw0, "ListRelays", ListRelays$) {
}

class ListRuleSetsCommand extends command(_ep0, _mw0, "ListRuleSets", ListRuleSets$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListTrafficPoliciesCommand extends command(_ep0, _mw0, "ListTrafficPolicies", ListTrafficPolicies$) {
}

class StopAddressListImportJobCommand extends command(_ep0, _mw0, "StopAddressListImportJob", StopAddressListImportJob$) {
}

const PageSize = 50;
const ARCHIVE_KEPT = 30 * 24 * 3_600_000;
function goneBy({ ArchiveState, LastUpdatedTimestamp }) {
    const deleted = ArchiveState === 'PENDING_DELETION' ? LastUpdatedTimestamp : undefined;
    const date = validDate(deleted && new Date(deleted.getTime() + ARCHIVE_KEPT));
    return date === undefined ? {} : { goneBy: date };
}
function item(id, name) {
    const known = text(id, 'id of a resource');
    return { id: known, name: text(name ?? known, 'name of a resource') };
}
function mailManagerResources(config, clock) {
    const client = new MailManagerClient(config);
    return {
        operations: {
            'ingress-point': {
                listAction: 'ses:ListIngressPoints',
                deleteAction: 'ses:DeleteIngressPoint',
                async page(NextToken, options) {
                    const page = await client.send(new ListIngressPointsCommand({ NextToken, PageSize }), options);
                    const items = required(page.IngressPoints, 'list of ingress points').map(each => ({
                        ...item(each.IngressPointId, each.IngressPointName),
                        going: each.Status === 'DEPROVISIONING',
                    }));
                    return { items, next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new DeleteIngressPointCommand({ IngressPointId: id }), options);
                    return 'going';
                },
            },
            'rule-set': {
                listAction: 'ses:ListRuleSets',
                deleteAction: 'ses:DeleteRuleSet',
                async page(NextToken, options) {
                    const page = await client.send(new ListRuleSetsCommand({ NextToken, PageSize }), options);
                    return {
                        items: required(page.RuleSets, 'list of rule sets').map(each => item(each.RuleSetId, each.RuleSetName)),
                        next: page.NextToken,
                    };
                },
                async remove({ id }, options) {
                    await client.send(new DeleteRuleSetCommand({ RuleSetId: id }), options);
                    return 'gone';
                },
            },
            'traffic-policy': {
                listAction: 'ses:ListTrafficPolicies',
                deleteAction: 'ses:DeleteTrafficPolicy',
                async page(NextToken, options) {
                    const page = await client.send(new ListTrafficPoliciesCommand({ NextToken, PageSize }), options);
                    const items = required(page.TrafficPolicies, 'list of traffic policies').map(each => item(each.TrafficPolicyId, each.TrafficPolicyName));
                    return { items, next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new DeleteTrafficPolicyCommand({ TrafficPolicyId: id }), options);
                    return 'gone';
                },
            },
            relay: {
                listAction: 'ses:ListRelays',
                deleteAction: 'ses:DeleteRelay',
                async page(NextToken, options) {
                    const page = await client.send(new ListRelaysCommand({ NextToken, PageSize }), options);
                    return { items: required(page.Relays, 'list of relays').map(each => item(each.RelayId, each.RelayName)), next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new DeleteRelayCommand({ RelayId: id }), options);
                    return 'gone';
                },
            },
            'address-list': {
                listAction: 'ses:ListAddressLists',
                deleteAction: 'ses:DeleteAddressList',
                async page(NextToken, options) {
                    const page = await client.send(new ListAddressListsCommand({ NextToken, PageSize }), options);
                    const items = required(page.AddressLists, 'list of address lists').map(each => item(each.AddressListId, each.AddressListName));
                    return { items, next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new DeleteAddressListCommand({ AddressListId: id }), options);
                    return 'gone';
                },
                async release({ id }, ask) {
                    const jobs = await pages(async (NextToken) => {
                        const page = await ask('ses:ListAddressListImportJobs', options => client.send(new ListAddressListImportJobsCommand({ AddressListId: id, NextToken, PageSize }), options));
                        return { items: required(page.ImportJobs, 'list of import jobs'), next: page.NextToken };
                    });
                    const running = jobs.filter(({ Status }) => Status === 'CREATED' || Status === 'PROCESSING');
                    for (const { JobId } of running) {
                        await ask('ses:StopAddressListImportJob', options => client.send(new StopAddressListImportJobCommand({ JobId }), options));
                    }
                    return running.length > 0;
                },
            },
            archive: {
                listAction: 'ses:ListArchives',
                deleteAction: 'ses:DeleteArchive',
                async page(NextToken, options) {
                    const page = await client.send(new ListArchivesCommand({ NextToken, PageSize }), options);
                    const items = required(page.Archives, 'list of archives').map(each => ({
                        ...item(each.ArchiveId, each.ArchiveName),
                        going: each.ArchiveState === 'PENDING_DELETION',
                        ...goneBy(each),
                    }));
                    return { items, next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new DeleteArchiveCommand({ ArchiveId: id }), options);
                    return new Date(clock.now() + ARCHIVE_KEPT);
                },
            },
            'addon-instance': {
                listAction: 'ses:ListAddonInstances',
                deleteAction: 'ses:DeleteAddonInstance',
                async page(NextToken, options) {
                    const page = await client.send(new ListAddonInstancesCommand({ NextToken, PageSize }), options);
                    return {
                        items: required(page.AddonInstances, 'list of add-on instances').map(each => item(each.AddonInstanceId, each.AddonName)),
                        next: page.NextToken,
                    };
                },
                async remove({ id }, options) {
                    await client.send(new DeleteAddonInstanceCommand({ AddonInstanceId: id }), options);
                    return 'gone';
                },
            },
            'addon-subscription': {
                listAction: 'ses:ListAddonSubscriptions',
                deleteAction: 'ses:DeleteAddonSubscription',
                async page(NextToken, options) {
                    const page = await client.send(new ListAddonSubscriptionsCommand({ NextToken, PageSize }), options);
                    const items = required(page.AddonSubscriptions, 'list of add-on subscriptions').map(each => item(each.AddonSubscriptionId, each.AddonName));
                    return { items, next: page.NextToken };
                },
                async remove({ id }, options) {
                    await client.send(new DeleteAddonSubscriptionCommand({ AddonSubscriptionId: id }), options);
                    return 'gone';
                },
            },
        },
        tags: async (ResourceArn, options) => tagsOf(required((await client.send(new ListTagsForResourceCommand({ ResourceArn }), options)).Tags, 'list of tags')),
    };
}

export { mailManagerResources };
