"use strict";
exports.id = 428;
exports.ids = [428];
exports.modules = {

/***/ 6996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ MailManagerClient)
});

// UNUSED EXPORTS: __Client

// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
var configurations = __webpack_require__(6868);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
var hostHeaderMiddleware = __webpack_require__(4405);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js + 4 modules
var user_agent_middleware = __webpack_require__(5424);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = __webpack_require__(1478);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js + 2 modules
var getRecursionDetectionPlugin = __webpack_require__(2713);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js + 2 modules
var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(7579);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = __webpack_require__(9688);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js + 1 modules
var getHttpSigningMiddleware = __webpack_require__(2841);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var client = __webpack_require__(7860);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js + 3 modules
var resolveRegionConfig = __webpack_require__(9053);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(7926);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var contentLengthMiddleware = __webpack_require__(7979);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js + 6 modules
var middleware_retry_configurations = __webpack_require__(478);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/index.js + 5 modules
var retry = __webpack_require__(868);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js + 3 modules
var getSchemaSerdePlugin = __webpack_require__(6979);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js + 4 modules
var httpAuthSchemes = __webpack_require__(4631);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(6134);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(4876);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/auth/httpAuthSchemeProvider.js


const defaultMailManagerHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0,getSmithyContext/* getSmithyContext */.u)(context).operation,
        region: await (0,normalizeProvider/* normalizeProvider */.t)(config.region)() || (() => {
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
    const config_0 = (0,httpAuthSchemes/* resolveAwsSdkSigV4Config */.ho)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0,normalizeProvider/* normalizeProvider */.t)(config.authSchemePreference ?? []),
    });
};

// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/endpoint/EndpointParameters.js
var EndpointParameters = __webpack_require__(4860);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/package.json
const package_namespaceObject = {"rE":"3.1112.0"};
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var emitWarningIfUnsupportedVersion = __webpack_require__(8739);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js + 3 modules
var defaultUserAgent = __webpack_require__(1250);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var nodeAppIdConfigOptions = __webpack_require__(9670);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js + 2 modules
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(8898);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js + 2 modules
var defaultProvider = __webpack_require__(1956);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(3816);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var defaults_mode = __webpack_require__(7613);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js + 1 modules
var resolveDefaultsModeConfig = __webpack_require__(5412);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(3559);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var regionConfig_config = __webpack_require__(446);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var NodeUseDualstackEndpointConfigOptions = __webpack_require__(2766);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var NodeUseFipsEndpointConfigOptions = __webpack_require__(4824);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var util_retry_config = __webpack_require__(9903);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
var calculateBodyLength = __webpack_require__(2149);
// EXTERNAL MODULE: ../node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __webpack_require__(18);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var stream_collector = __webpack_require__(5606);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js + 2 modules
var AwsSdkSigV4Signer = __webpack_require__(9752);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = __webpack_require__(4501);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js + 5 modules
var JsonCodec2 = __webpack_require__(685);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js + 1 modules
var parseJsonBody = __webpack_require__(8876);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref = __webpack_require__(8934);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __webpack_require__(6627);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = __webpack_require__(8063);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js



class AwsJsonRpcProtocol extends RpcProtocol/* RpcProtocol */.M {
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
                new JsonCodec2/* JsonCodec2 */.p({
                    timestampFormat: {
                        useTrait: true,
                        default: 7,
                    },
                    jsonName: false,
                });
        this.serializer = this.codec.createSerializer();
        this.deserializer = this.codec.createDeserializer();
        this.awsQueryCompatible = !!awsQueryCompatible;
        this.mixin = new ProtocolLib/* ProtocolLib */.U(this.awsQueryCompatible);
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
        if ((0,deref/* deref */.L)(operationSchema.input) === "unit" || !request.body) {
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
        const errorIdentifier = (0,parseJsonBody/* loadJsonRpcErrorCode */.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
        const ns = NormalizedSchema/* NormalizedSchema */.l1.of(errorSchema);
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

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js

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

// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js + 1 modules
var Sha256Node = __webpack_require__(2068);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = __webpack_require__(51);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js + 1 modules
var parseUrl = __webpack_require__(6663);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __webpack_require__(7022);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __webpack_require__(7307);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __webpack_require__(4574);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __webpack_require__(1787);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js + 2 modules
var aws = __webpack_require__(1958);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = __webpack_require__(4397);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js + 24 modules
var decideEndpoint = __webpack_require__(6467);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __webpack_require__(7228);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = __webpack_require__(2988);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/endpoint/bdd.js

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
const bdd = BinaryDecisionDiagram/* BinaryDecisionDiagram */.d.from(nodes, root, _data.conditions, _data.results);

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/endpoint/endpointResolver.js



const cache = new EndpointCache/* EndpointCache */.k({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => (0,decideEndpoint/* decideEndpoint */.c)(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions/* customEndpointFunctions */.m.aws = aws/* awsEndpointFunctions */.U;

// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(6555);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/runtimeConfig.shared.js









const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2023-10-17",
        base64Decoder: config?.base64Decoder ?? fromBase64/* fromBase64 */.E,
        base64Encoder: config?.base64Encoder ?? toBase64/* toBase64 */.n,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultMailManagerHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer/* AwsSdkSigV4Signer */.f2(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger/* NoOpLogger */.N(),
        protocol: config?.protocol ?? AwsJson1_0Protocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.mailmanager",
            errorTypeRegistries: schemas_0/* errorTypeRegistries */.q1U,
            version: "2023-10-17",
            serviceTarget: "MailManagerSvc",
        },
        serviceId: config?.serviceId ?? "MailManager",
        sha256: config?.sha256 ?? Sha256Node/* Sha256Node */.k,
        urlParser: config?.urlParser ?? parseUrl/* parseUrl */.D,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8/* fromUtf8 */.a,
        utf8Encoder: config?.utf8Encoder ?? toUtf8/* toUtf8 */.P,
    };
};

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/runtimeConfig.js










const runtimeConfig_getRuntimeConfig = (config) => {
    (0,smithy_client_emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
    const defaultsMode = (0,resolveDefaultsModeConfig/* resolveDefaultsModeConfig */.I)(config);
    const defaultConfigProvider = () => defaultsMode().then(defaults_mode/* loadConfigsForDefaultMode */.l);
    const clientSharedValues = getRuntimeConfig(config);
    (0,emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0,configLoader/* loadConfig */.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS/* NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */.$, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength/* calculateBodyLength */.n,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider/* defaultProvider */.v6,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,defaultUserAgent/* createDefaultUserAgentProvider */.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_namespaceObject.rE }),
        maxAttempts: config?.maxAttempts ?? (0,configLoader/* loadConfig */.Z)(middleware_retry_configurations/* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */.qs, config),
        region: config?.region ?? (0,configLoader/* loadConfig */.Z)(regionConfig_config/* NODE_REGION_CONFIG_OPTIONS */.GG, { ...regionConfig_config/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig }),
        requestHandler: node_http_handler/* NodeHttpHandler */.$.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            (0,configLoader/* loadConfig */.Z)({
                ...middleware_retry_configurations/* NODE_RETRY_MODE_CONFIG_OPTIONS */.kN,
                default: async () => (await defaultConfigProvider()).retryMode || util_retry_config/* DEFAULT_RETRY_MODE */.L0,
            }, config),
        streamCollector: config?.streamCollector ?? stream_collector/* streamCollector */.k,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseDualstackEndpointConfigOptions/* NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */.e$, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseFipsEndpointConfigOptions/* NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */.Ko, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0,configLoader/* loadConfig */.Z)(nodeAppIdConfigOptions/* NODE_APP_ID_CONFIG_OPTIONS */.hV, loaderConfig),
    };
};

// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var region_config_resolver_extensions = __webpack_require__(5489);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js + 3 modules
var defaultExtensionConfiguration = __webpack_require__(2061);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var httpExtensionConfiguration = __webpack_require__(8440);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/auth/httpAuthExtensionConfiguration.js
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

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/runtimeExtensions.js




const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0,region_config_resolver_extensions/* getAwsRegionExtensionConfiguration */.R)(runtimeConfig), (0,defaultExtensionConfiguration/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,httpExtensionConfiguration/* getHttpHandlerExtensionConfiguration */.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0,region_config_resolver_extensions/* resolveAwsRegionExtensionConfiguration */.$)(extensionConfiguration), (0,defaultExtensionConfiguration/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,httpExtensionConfiguration/* resolveHttpHandlerRuntimeConfig */.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/MailManagerClient.js













class MailManagerClient extends client/* Client */.K {
    config;
    constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0,EndpointParameters/* resolveClientEndpointParameters */.v)(_config_0);
        const _config_2 = (0,configurations/* resolveUserAgentConfig */.D)(_config_1);
        const _config_3 = (0,middleware_retry_configurations/* resolveRetryConfig */.$z)(_config_2);
        const _config_4 = (0,resolveRegionConfig/* resolveRegionConfig */.T)(_config_3);
        const _config_5 = (0,hostHeaderMiddleware/* resolveHostHeaderConfig */.OV)(_config_4);
        const _config_6 = (0,endpoints/* resolveEndpointConfig */.Co)(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0,getSchemaSerdePlugin/* getSchemaSerdePlugin */.wq)(this.config));
        this.middlewareStack.use((0,user_agent_middleware/* getUserAgentPlugin */.sM)(this.config));
        this.middlewareStack.use((0,retry/* getRetryPlugin */.ey)(this.config));
        this.middlewareStack.use((0,contentLengthMiddleware/* getContentLengthPlugin */.vK)(this.config));
        this.middlewareStack.use((0,hostHeaderMiddleware/* getHostHeaderPlugin */.TC)(this.config));
        this.middlewareStack.use((0,loggerMiddleware/* getLoggerPlugin */.Y7)(this.config));
        this.middlewareStack.use((0,getRecursionDetectionPlugin/* getRecursionDetectionPlugin */.n)(this.config));
        this.middlewareStack.use((0,getHttpAuthSchemeEndpointRuleSetPlugin/* getHttpAuthSchemeEndpointRuleSetPlugin */.w)(this.config, {
            httpAuthSchemeParametersProvider: defaultMailManagerHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig/* DefaultIdentityProviderConfig */.h({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use((0,getHttpSigningMiddleware/* getHttpSigningPlugin */.l)(this.config));
    }
    destroy() {
        super.destroy();
    }
}


/***/ }),

/***/ 4467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5747);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7926);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4860);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "MailManagerSvc", "MailManagerClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DeleteAddonInstanceCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class DeleteAddonInstanceCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteAddonInstance", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteAddonInstance$ */ .LjU) {
}


/***/ }),

/***/ 6903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeleteAddonSubscriptionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class DeleteAddonSubscriptionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteAddonSubscription", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteAddonSubscription$ */ .ZzF) {
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DeleteAddressListCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class DeleteAddressListCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteAddressList", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteAddressList$ */ .Olt) {
}


/***/ }),

/***/ 5860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DeleteArchiveCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class DeleteArchiveCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteArchive", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteArchive$ */ .eab) {
}


/***/ }),

/***/ 6699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ DeleteIngressPointCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class DeleteIngressPointCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteIngressPoint", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteIngressPoint$ */ .T2r) {
}


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ DeleteRelayCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class DeleteRelayCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteRelay", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteRelay$ */ .LZI) {
}


/***/ }),

/***/ 8372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ DeleteRuleSetCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class DeleteRuleSetCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteRuleSet", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteRuleSet$ */ .InJ) {
}


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeleteTrafficPolicyCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class DeleteTrafficPolicyCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteTrafficPolicy", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteTrafficPolicy$ */ .NTJ) {
}


/***/ }),

/***/ 5876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ GetIngressPointCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class GetIngressPointCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "GetIngressPoint", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .GetIngressPoint$ */ .OCy) {
}


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ GetRuleSetCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class GetRuleSetCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "GetRuleSet", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .GetRuleSet$ */ .zF2) {
}


/***/ }),

/***/ 4530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ GetTrafficPolicyCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class GetTrafficPolicyCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "GetTrafficPolicy", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .GetTrafficPolicy$ */ .oQ) {
}


/***/ }),

/***/ 3685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ListAddonInstancesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class ListAddonInstancesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListAddonInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListAddonInstances$ */ .l4r) {
}


/***/ }),

/***/ 1367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ListAddonSubscriptionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class ListAddonSubscriptionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListAddonSubscriptions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListAddonSubscriptions$ */ .tdv) {
}


/***/ }),

/***/ 6550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ListAddressListImportJobsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class ListAddressListImportJobsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListAddressListImportJobs", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListAddressListImportJobs$ */ .cCg) {
}


/***/ }),

/***/ 6176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ListAddressListsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class ListAddressListsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListAddressLists", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListAddressLists$ */ .w7i) {
}


/***/ }),

/***/ 3842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ ListArchivesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class ListArchivesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListArchives", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListArchives$ */ .Qqd) {
}


/***/ }),

/***/ 6529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ListIngressPointsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class ListIngressPointsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListIngressPoints", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListIngressPoints$ */ .nF7) {
}


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ListRelaysCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class ListRelaysCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListRelays", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListRelays$ */ .DXf) {
}


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ListRuleSetsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class ListRuleSetsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListRuleSets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListRuleSets$ */ .Slv) {
}


/***/ }),

/***/ 3290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ListTagsForResourceCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class ListTagsForResourceCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTagsForResource", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTagsForResource$ */ .Tzn) {
}


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ListTrafficPoliciesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class ListTrafficPoliciesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTrafficPolicies", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTrafficPolicies$ */ .Mfj) {
}


/***/ }),

/***/ 3443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ StopAddressListImportJobCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);


class StopAddressListImportJobCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "StopAddressListImportJob", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .StopAddressListImportJob$ */ .v_1) {
}


/***/ }),

/***/ 4860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commonParams),
/* harmony export */   v: () => (/* binding */ resolveClientEndpointParameters)
/* harmony export */ });
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


/***/ }),

/***/ 6555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LjU: () => (/* binding */ DeleteAddonInstance$),
  ZzF: () => (/* binding */ DeleteAddonSubscription$),
  Olt: () => (/* binding */ DeleteAddressList$),
  eab: () => (/* binding */ DeleteArchive$),
  T2r: () => (/* binding */ DeleteIngressPoint$),
  LZI: () => (/* binding */ DeleteRelay$),
  InJ: () => (/* binding */ DeleteRuleSet$),
  NTJ: () => (/* binding */ DeleteTrafficPolicy$),
  OCy: () => (/* binding */ GetIngressPoint$),
  zF2: () => (/* binding */ GetRuleSet$),
  oQ: () => (/* binding */ GetTrafficPolicy$),
  l4r: () => (/* binding */ ListAddonInstances$),
  tdv: () => (/* binding */ ListAddonSubscriptions$),
  cCg: () => (/* binding */ ListAddressListImportJobs$),
  w7i: () => (/* binding */ ListAddressLists$),
  Qqd: () => (/* binding */ ListArchives$),
  nF7: () => (/* binding */ ListIngressPoints$),
  DXf: () => (/* binding */ ListRelays$),
  Slv: () => (/* binding */ ListRuleSets$),
  Tzn: () => (/* binding */ ListTagsForResource$),
  Mfj: () => (/* binding */ ListTrafficPolicies$),
  v_1: () => (/* binding */ StopAddressListImportJob$),
  q1U: () => (/* binding */ errorTypeRegistries)
});

// UNUSED EXPORTS: AccessDeniedException$, AddHeaderAction$, AddonInstance$, AddonSubscription$, AddressFilter$, AddressList$, Analysis$, Archive$, ArchiveAction$, ArchiveBooleanExpression$, ArchiveBooleanToEvaluate$, ArchiveFilterCondition$, ArchiveFilters$, ArchiveRetention$, ArchiveStringExpression$, ArchiveStringToEvaluate$, BounceAction$, ConflictException$, CreateAddonInstance$, CreateAddonInstanceRequest$, CreateAddonInstanceResponse$, CreateAddonSubscription$, CreateAddonSubscriptionRequest$, CreateAddonSubscriptionResponse$, CreateAddressList$, CreateAddressListImportJob$, CreateAddressListImportJobRequest$, CreateAddressListImportJobResponse$, CreateAddressListRequest$, CreateAddressListResponse$, CreateArchive$, CreateArchiveRequest$, CreateArchiveResponse$, CreateIngressPoint$, CreateIngressPointRequest$, CreateIngressPointResponse$, CreateRelay$, CreateRelayRequest$, CreateRelayResponse$, CreateRuleSet$, CreateRuleSetRequest$, CreateRuleSetResponse$, CreateTrafficPolicy$, CreateTrafficPolicyRequest$, CreateTrafficPolicyResponse$, DeleteAddonInstanceRequest$, DeleteAddonInstanceResponse$, DeleteAddonSubscriptionRequest$, DeleteAddonSubscriptionResponse$, DeleteAddressListRequest$, DeleteAddressListResponse$, DeleteArchiveRequest$, DeleteArchiveResponse$, DeleteIngressPointRequest$, DeleteIngressPointResponse$, DeleteRelayRequest$, DeleteRelayResponse$, DeleteRuleSetRequest$, DeleteRuleSetResponse$, DeleteTrafficPolicyRequest$, DeleteTrafficPolicyResponse$, DeliverToMailboxAction$, DeliverToQBusinessAction$, DeregisterMemberFromAddressList$, DeregisterMemberFromAddressListRequest$, DeregisterMemberFromAddressListResponse$, DropAction$, Envelope$, ExportDestinationConfiguration$, ExportStatus$, ExportSummary$, GetAddonInstance$, GetAddonInstanceRequest$, GetAddonInstanceResponse$, GetAddonSubscription$, GetAddonSubscriptionRequest$, GetAddonSubscriptionResponse$, GetAddressList$, GetAddressListImportJob$, GetAddressListImportJobRequest$, GetAddressListImportJobResponse$, GetAddressListRequest$, GetAddressListResponse$, GetArchive$, GetArchiveExport$, GetArchiveExportRequest$, GetArchiveExportResponse$, GetArchiveMessage$, GetArchiveMessageContent$, GetArchiveMessageContentRequest$, GetArchiveMessageContentResponse$, GetArchiveMessageRequest$, GetArchiveMessageResponse$, GetArchiveRequest$, GetArchiveResponse$, GetArchiveSearch$, GetArchiveSearchRequest$, GetArchiveSearchResponse$, GetArchiveSearchResults$, GetArchiveSearchResultsRequest$, GetArchiveSearchResultsResponse$, GetIngressPointRequest$, GetIngressPointResponse$, GetMemberOfAddressList$, GetMemberOfAddressListRequest$, GetMemberOfAddressListResponse$, GetRelay$, GetRelayRequest$, GetRelayResponse$, GetRuleSetRequest$, GetRuleSetResponse$, GetTrafficPolicyRequest$, GetTrafficPolicyResponse$, ImportDataFormat$, ImportJob$, IngressAnalysis$, IngressBooleanExpression$, IngressBooleanToEvaluate$, IngressIpToEvaluate$, IngressIpv4Expression$, IngressIpv6Expression$, IngressIpv6ToEvaluate$, IngressIsInAddressList$, IngressPoint$, IngressPointAuthConfiguration$, IngressPointConfiguration$, IngressPointPasswordConfiguration$, IngressStringExpression$, IngressStringToEvaluate$, IngressTlsProtocolExpression$, IngressTlsProtocolToEvaluate$, InvokeLambdaAction$, ListAddonInstancesRequest$, ListAddonInstancesResponse$, ListAddonSubscriptionsRequest$, ListAddonSubscriptionsResponse$, ListAddressListImportJobsRequest$, ListAddressListImportJobsResponse$, ListAddressListsRequest$, ListAddressListsResponse$, ListArchiveExports$, ListArchiveExportsRequest$, ListArchiveExportsResponse$, ListArchiveSearches$, ListArchiveSearchesRequest$, ListArchiveSearchesResponse$, ListArchivesRequest$, ListArchivesResponse$, ListIngressPointsRequest$, ListIngressPointsResponse$, ListMembersOfAddressList$, ListMembersOfAddressListRequest$, ListMembersOfAddressListResponse$, ListRelaysRequest$, ListRelaysResponse$, ListRuleSetsRequest$, ListRuleSetsResponse$, ListTagsForResourceRequest$, ListTagsForResourceResponse$, ListTrafficPoliciesRequest$, ListTrafficPoliciesResponse$, MailManagerServiceException$, MessageBody$, Metadata$, NetworkConfiguration$, NoAuthentication$, PolicyCondition$, PolicyStatement$, PrivateNetworkConfiguration$, PublicNetworkConfiguration$, RegisterMemberToAddressList$, RegisterMemberToAddressListRequest$, RegisterMemberToAddressListResponse$, Relay$, RelayAction$, RelayAuthentication$, ReplaceRecipientAction$, ResourceNotFoundException$, Row$, Rule$, RuleAction$, RuleBooleanExpression$, RuleBooleanToEvaluate$, RuleCondition$, RuleDmarcExpression$, RuleIpExpression$, RuleIpToEvaluate$, RuleIsInAddressList$, RuleNumberExpression$, RuleNumberToEvaluate$, RuleSet$, RuleStringExpression$, RuleStringToEvaluate$, RuleVerdictExpression$, RuleVerdictToEvaluate$, S3Action$, S3ExportDestinationConfiguration$, SavedAddress$, SearchStatus$, SearchSummary$, SendAction$, ServiceQuotaExceededException$, SnsAction$, StartAddressListImportJob$, StartAddressListImportJobRequest$, StartAddressListImportJobResponse$, StartArchiveExport$, StartArchiveExportRequest$, StartArchiveExportResponse$, StartArchiveSearch$, StartArchiveSearchRequest$, StartArchiveSearchResponse$, StopAddressListImportJobRequest$, StopAddressListImportJobResponse$, StopArchiveExport$, StopArchiveExportRequest$, StopArchiveExportResponse$, StopArchiveSearch$, StopArchiveSearchRequest$, StopArchiveSearchResponse$, Tag$, TagResource$, TagResourceRequest$, TagResourceResponse$, ThrottlingException$, TlsAuthConfiguration$, TrafficPolicy$, TrustStore$, UntagResource$, UntagResourceRequest$, UntagResourceResponse$, UpdateArchive$, UpdateArchiveRequest$, UpdateArchiveResponse$, UpdateIngressPoint$, UpdateIngressPointRequest$, UpdateIngressPointResponse$, UpdateRelay$, UpdateRelayRequest$, UpdateRelayResponse$, UpdateRuleSet$, UpdateRuleSetRequest$, UpdateRuleSetResponse$, UpdateTrafficPolicy$, UpdateTrafficPolicyRequest$, UpdateTrafficPolicyResponse$, ValidationException$

// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __webpack_require__(9835);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = __webpack_require__(3441);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/models/MailManagerServiceException.js


class MailManagerServiceException extends exceptions/* ServiceException */.T {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, MailManagerServiceException.prototype);
    }
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/models/errors.js

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

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-mailmanager/dist-es/schemas/schemas_0.js
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



const _s_registry = TypeRegistry/* TypeRegistry */.O.for(_s);
var MailManagerServiceException$ = [-3, _s, "MailManagerServiceException", 0, [], []];
_s_registry.registerError(MailManagerServiceException$, MailManagerServiceException);
const n0_registry = TypeRegistry/* TypeRegistry */.O.for(n0);
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
var EmailReceivedHeadersList = (/* unused pure expression or super */ null && (64 | 0));
var ExportSummaryList = [1, n0, _ESL,
    0, () => ExportSummary$
];
var ImportJobs = [1, n0, _IJm,
    0, [() => ImportJob$,
        0]
];
var IngressAddressListArnList = (/* unused pure expression or super */ null && (64 | 0));
var IngressPointsList = [1, n0, _IPL,
    0, () => IngressPoint$
];
var Ipv4Cidrs = (/* unused pure expression or super */ null && (64 | 0));
var Ipv6Cidrs = (/* unused pure expression or super */ null && (64 | 0));
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
var RuleAddressListArnList = (/* unused pure expression or super */ null && (64 | 0));
var RuleConditions = [1, n0, _RC,
    0, [() => RuleCondition$,
        0]
];
var RuleDmarcValueList = (/* unused pure expression or super */ null && (64 | 0));
var RuleIpValueList = (/* unused pure expression or super */ null && (64 | 0));
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
var RuleVerdictValueList = (/* unused pure expression or super */ null && (64 | 0));
var SavedAddresses = [1, n0, _SAav,
    0, [() => SavedAddress$,
        0]
];
var SearchSummaryList = [1, n0, _SSL,
    0, () => SearchSummary$
];
var StringList = (/* unused pure expression or super */ null && (64 | 0));
var StringValueList = (/* unused pure expression or super */ null && (64 | 0));
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
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


/***/ })

};
;