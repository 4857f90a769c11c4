"use strict";
exports.id = 136;
exports.ids = [136];
exports.modules = {

/***/ 2917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ SESClient)
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
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/auth/httpAuthSchemeProvider.js


const defaultSESHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
const defaultSESHttpAuthSchemeProvider = (authParameters) => {
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

// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/endpoint/EndpointParameters.js
var EndpointParameters = __webpack_require__(1915);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/package.json
const package_namespaceObject = {"rE":"3.1169.0"};
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var emitWarningIfUnsupportedVersion = __webpack_require__(8739);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var getDefaultSocketTimeout = __webpack_require__(4351);
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
// EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js + 7 modules
var AwsQueryProtocol = __webpack_require__(5908);
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
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/endpoint/bdd.js

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
        ["https://email-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://email-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://email.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://email.{Region}.{PartitionResult#dnsSuffix}", i],
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

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/endpoint/endpointResolver.js



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

// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(2421);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/runtimeConfig.shared.js









const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2010-12-01",
        base64Decoder: config?.base64Decoder ?? fromBase64/* fromBase64 */.E,
        base64Encoder: config?.base64Encoder ?? toBase64/* toBase64 */.n,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSESHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer/* AwsSdkSigV4Signer */.f2(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger/* NoOpLogger */.N(),
        protocol: config?.protocol ?? AwsQueryProtocol/* AwsQueryProtocol */.k,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.ses",
            errorTypeRegistries: schemas_0/* errorTypeRegistries */.q1U,
            xmlNamespace: "http://ses.amazonaws.com/doc/2010-12-01/",
            version: "2010-12-01",
            serviceTarget: "SimpleEmailService",
        },
        serviceId: config?.serviceId ?? "SES",
        sha256: config?.sha256 ?? Sha256Node/* Sha256Node */.k,
        urlParser: config?.urlParser ?? parseUrl/* parseUrl */.D,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8/* fromUtf8 */.a,
        utf8Encoder: config?.utf8Encoder ?? toUtf8/* toUtf8 */.P,
    };
};

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/runtimeConfig.js










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
        defaultSocketTimeout: (0,getDefaultSocketTimeout/* getDefaultSocketTimeout */.E)(config?.requestHandler, 300_000),
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
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/auth/httpAuthExtensionConfiguration.js
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

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/runtimeExtensions.js




const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0,region_config_resolver_extensions/* getAwsRegionExtensionConfiguration */.R)(runtimeConfig), (0,defaultExtensionConfiguration/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,httpExtensionConfiguration/* getHttpHandlerExtensionConfiguration */.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0,region_config_resolver_extensions/* resolveAwsRegionExtensionConfiguration */.$)(extensionConfiguration), (0,defaultExtensionConfiguration/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,httpExtensionConfiguration/* resolveHttpHandlerRuntimeConfig */.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/SESClient.js













class SESClient extends client/* Client */.K {
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
            httpAuthSchemeParametersProvider: defaultSESHttpAuthSchemeParametersProvider,
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

/***/ 9190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5747);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7926);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "SimpleEmailService", "SESClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

/***/ 5831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ DeleteReceiptFilterCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2421);


class DeleteReceiptFilterCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteReceiptFilter", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteReceiptFilter$ */ ._Mt) {
}


/***/ }),

/***/ 1122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ DeleteReceiptRuleSetCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2421);


class DeleteReceiptRuleSetCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteReceiptRuleSet", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteReceiptRuleSet$ */ .aSV) {
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ DescribeActiveReceiptRuleSetCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2421);


class DescribeActiveReceiptRuleSetCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeActiveReceiptRuleSet", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeActiveReceiptRuleSet$ */ .iKY) {
}


/***/ }),

/***/ 5551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ListReceiptFiltersCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2421);


class ListReceiptFiltersCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListReceiptFilters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListReceiptFilters$ */ .m9j) {
}


/***/ }),

/***/ 8771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ListReceiptRuleSetsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2421);


class ListReceiptRuleSetsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListReceiptRuleSets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListReceiptRuleSets$ */ .A97) {
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ SetActiveReceiptRuleSetCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2421);


class SetActiveReceiptRuleSetCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "SetActiveReceiptRuleSet", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .SetActiveReceiptRuleSet$ */ .gP2) {
}


/***/ }),

/***/ 1915:
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

/***/ 2421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Mt: () => (/* binding */ DeleteReceiptFilter$),
  aSV: () => (/* binding */ DeleteReceiptRuleSet$),
  iKY: () => (/* binding */ DescribeActiveReceiptRuleSet$),
  m9j: () => (/* binding */ ListReceiptFilters$),
  A97: () => (/* binding */ ListReceiptRuleSets$),
  gP2: () => (/* binding */ SetActiveReceiptRuleSet$),
  q1U: () => (/* binding */ errorTypeRegistries)
});

// UNUSED EXPORTS: AccountSendingPausedException$, AddHeaderAction$, AlreadyExistsException$, Body$, BounceAction$, BouncedRecipientInfo$, BulkEmailDestination$, BulkEmailDestinationStatus$, CannotDeleteException$, CloneReceiptRuleSet$, CloneReceiptRuleSetRequest$, CloneReceiptRuleSetResponse$, CloudWatchDestination$, CloudWatchDimensionConfiguration$, ConfigurationSet$, ConfigurationSetAlreadyExistsException$, ConfigurationSetDoesNotExistException$, ConfigurationSetSendingPausedException$, ConnectAction$, Content$, CreateConfigurationSet$, CreateConfigurationSetEventDestination$, CreateConfigurationSetEventDestinationRequest$, CreateConfigurationSetEventDestinationResponse$, CreateConfigurationSetRequest$, CreateConfigurationSetResponse$, CreateConfigurationSetTrackingOptions$, CreateConfigurationSetTrackingOptionsRequest$, CreateConfigurationSetTrackingOptionsResponse$, CreateCustomVerificationEmailTemplate$, CreateCustomVerificationEmailTemplateRequest$, CreateReceiptFilter$, CreateReceiptFilterRequest$, CreateReceiptFilterResponse$, CreateReceiptRule$, CreateReceiptRuleRequest$, CreateReceiptRuleResponse$, CreateReceiptRuleSet$, CreateReceiptRuleSetRequest$, CreateReceiptRuleSetResponse$, CreateTemplate$, CreateTemplateRequest$, CreateTemplateResponse$, CustomVerificationEmailInvalidContentException$, CustomVerificationEmailTemplate$, CustomVerificationEmailTemplateAlreadyExistsException$, CustomVerificationEmailTemplateDoesNotExistException$, DeleteConfigurationSet$, DeleteConfigurationSetEventDestination$, DeleteConfigurationSetEventDestinationRequest$, DeleteConfigurationSetEventDestinationResponse$, DeleteConfigurationSetRequest$, DeleteConfigurationSetResponse$, DeleteConfigurationSetTrackingOptions$, DeleteConfigurationSetTrackingOptionsRequest$, DeleteConfigurationSetTrackingOptionsResponse$, DeleteCustomVerificationEmailTemplate$, DeleteCustomVerificationEmailTemplateRequest$, DeleteIdentity$, DeleteIdentityPolicy$, DeleteIdentityPolicyRequest$, DeleteIdentityPolicyResponse$, DeleteIdentityRequest$, DeleteIdentityResponse$, DeleteReceiptFilterRequest$, DeleteReceiptFilterResponse$, DeleteReceiptRule$, DeleteReceiptRuleRequest$, DeleteReceiptRuleResponse$, DeleteReceiptRuleSetRequest$, DeleteReceiptRuleSetResponse$, DeleteTemplate$, DeleteTemplateRequest$, DeleteTemplateResponse$, DeleteVerifiedEmailAddress$, DeleteVerifiedEmailAddressRequest$, DeliveryOptions$, DescribeActiveReceiptRuleSetRequest$, DescribeActiveReceiptRuleSetResponse$, DescribeConfigurationSet$, DescribeConfigurationSetRequest$, DescribeConfigurationSetResponse$, DescribeReceiptRule$, DescribeReceiptRuleRequest$, DescribeReceiptRuleResponse$, DescribeReceiptRuleSet$, DescribeReceiptRuleSetRequest$, DescribeReceiptRuleSetResponse$, Destination$, EventDestination$, EventDestinationAlreadyExistsException$, EventDestinationDoesNotExistException$, ExtensionField$, FromEmailAddressNotVerifiedException$, GetAccountSendingEnabled$, GetAccountSendingEnabledResponse$, GetCustomVerificationEmailTemplate$, GetCustomVerificationEmailTemplateRequest$, GetCustomVerificationEmailTemplateResponse$, GetIdentityDkimAttributes$, GetIdentityDkimAttributesRequest$, GetIdentityDkimAttributesResponse$, GetIdentityMailFromDomainAttributes$, GetIdentityMailFromDomainAttributesRequest$, GetIdentityMailFromDomainAttributesResponse$, GetIdentityNotificationAttributes$, GetIdentityNotificationAttributesRequest$, GetIdentityNotificationAttributesResponse$, GetIdentityPolicies$, GetIdentityPoliciesRequest$, GetIdentityPoliciesResponse$, GetIdentityVerificationAttributes$, GetIdentityVerificationAttributesRequest$, GetIdentityVerificationAttributesResponse$, GetSendQuota$, GetSendQuotaResponse$, GetSendStatistics$, GetSendStatisticsResponse$, GetTemplate$, GetTemplateRequest$, GetTemplateResponse$, IdentityDkimAttributes$, IdentityMailFromDomainAttributes$, IdentityNotificationAttributes$, IdentityVerificationAttributes$, InvalidCloudWatchDestinationException$, InvalidConfigurationSetException$, InvalidDeliveryOptionsException$, InvalidFirehoseDestinationException$, InvalidLambdaFunctionException$, InvalidPolicyException$, InvalidRenderingParameterException$, InvalidS3ConfigurationException$, InvalidSNSDestinationException$, InvalidSnsTopicException$, InvalidTemplateException$, InvalidTrackingOptionsException$, KinesisFirehoseDestination$, LambdaAction$, LimitExceededException$, ListConfigurationSets$, ListConfigurationSetsRequest$, ListConfigurationSetsResponse$, ListCustomVerificationEmailTemplates$, ListCustomVerificationEmailTemplatesRequest$, ListCustomVerificationEmailTemplatesResponse$, ListIdentities$, ListIdentitiesRequest$, ListIdentitiesResponse$, ListIdentityPolicies$, ListIdentityPoliciesRequest$, ListIdentityPoliciesResponse$, ListReceiptFiltersRequest$, ListReceiptFiltersResponse$, ListReceiptRuleSetsRequest$, ListReceiptRuleSetsResponse$, ListTemplates$, ListTemplatesRequest$, ListTemplatesResponse$, ListVerifiedEmailAddresses$, ListVerifiedEmailAddressesResponse$, MailFromDomainNotVerifiedException$, Message$, MessageDsn$, MessageRejected$, MessageTag$, MissingRenderingAttributeException$, ProductionAccessNotGrantedException$, PutConfigurationSetDeliveryOptions$, PutConfigurationSetDeliveryOptionsRequest$, PutConfigurationSetDeliveryOptionsResponse$, PutIdentityPolicy$, PutIdentityPolicyRequest$, PutIdentityPolicyResponse$, RawMessage$, ReceiptAction$, ReceiptFilter$, ReceiptIpFilter$, ReceiptRule$, ReceiptRuleSetMetadata$, RecipientDsnFields$, ReorderReceiptRuleSet$, ReorderReceiptRuleSetRequest$, ReorderReceiptRuleSetResponse$, ReputationOptions$, RuleDoesNotExistException$, RuleSetDoesNotExistException$, S3Action$, SESServiceException$, SNSAction$, SNSDestination$, SendBounce$, SendBounceRequest$, SendBounceResponse$, SendBulkTemplatedEmail$, SendBulkTemplatedEmailRequest$, SendBulkTemplatedEmailResponse$, SendCustomVerificationEmail$, SendCustomVerificationEmailRequest$, SendCustomVerificationEmailResponse$, SendDataPoint$, SendEmail$, SendEmailRequest$, SendEmailResponse$, SendRawEmail$, SendRawEmailRequest$, SendRawEmailResponse$, SendTemplatedEmail$, SendTemplatedEmailRequest$, SendTemplatedEmailResponse$, SetActiveReceiptRuleSetRequest$, SetActiveReceiptRuleSetResponse$, SetIdentityDkimEnabled$, SetIdentityDkimEnabledRequest$, SetIdentityDkimEnabledResponse$, SetIdentityFeedbackForwardingEnabled$, SetIdentityFeedbackForwardingEnabledRequest$, SetIdentityFeedbackForwardingEnabledResponse$, SetIdentityHeadersInNotificationsEnabled$, SetIdentityHeadersInNotificationsEnabledRequest$, SetIdentityHeadersInNotificationsEnabledResponse$, SetIdentityMailFromDomain$, SetIdentityMailFromDomainRequest$, SetIdentityMailFromDomainResponse$, SetIdentityNotificationTopic$, SetIdentityNotificationTopicRequest$, SetIdentityNotificationTopicResponse$, SetReceiptRulePosition$, SetReceiptRulePositionRequest$, SetReceiptRulePositionResponse$, StopAction$, Template$, TemplateDoesNotExistException$, TemplateMetadata$, TestRenderTemplate$, TestRenderTemplateRequest$, TestRenderTemplateResponse$, TrackingOptions$, TrackingOptionsAlreadyExistsException$, TrackingOptionsDoesNotExistException$, UpdateAccountSendingEnabled$, UpdateAccountSendingEnabledRequest$, UpdateConfigurationSetEventDestination$, UpdateConfigurationSetEventDestinationRequest$, UpdateConfigurationSetEventDestinationResponse$, UpdateConfigurationSetReputationMetricsEnabled$, UpdateConfigurationSetReputationMetricsEnabledRequest$, UpdateConfigurationSetSendingEnabled$, UpdateConfigurationSetSendingEnabledRequest$, UpdateConfigurationSetTrackingOptions$, UpdateConfigurationSetTrackingOptionsRequest$, UpdateConfigurationSetTrackingOptionsResponse$, UpdateCustomVerificationEmailTemplate$, UpdateCustomVerificationEmailTemplateRequest$, UpdateReceiptRule$, UpdateReceiptRuleRequest$, UpdateReceiptRuleResponse$, UpdateTemplate$, UpdateTemplateRequest$, UpdateTemplateResponse$, VerifyDomainDkim$, VerifyDomainDkimRequest$, VerifyDomainDkimResponse$, VerifyDomainIdentity$, VerifyDomainIdentityRequest$, VerifyDomainIdentityResponse$, VerifyEmailAddress$, VerifyEmailAddressRequest$, VerifyEmailIdentity$, VerifyEmailIdentityRequest$, VerifyEmailIdentityResponse$, WorkmailAction$

// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __webpack_require__(9835);
// EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = __webpack_require__(3441);
;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/models/SESServiceException.js


class SESServiceException extends exceptions/* ServiceException */.T {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ses#SESServiceException";
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, SESServiceException.prototype);
    }
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/models/errors.js

class AccountSendingPausedException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#AccountSendingPausedException";
    name = "AccountSendingPausedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AccountSendingPausedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccountSendingPausedException.prototype);
    }
}
class AlreadyExistsException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#AlreadyExistsException";
    name = "AlreadyExistsException";
    $fault = "client";
    Name;
    constructor(opts) {
        super({
            name: "AlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AlreadyExistsException.prototype);
        this.Name = opts.Name;
    }
}
class CannotDeleteException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#CannotDeleteException";
    name = "CannotDeleteException";
    $fault = "client";
    Name;
    constructor(opts) {
        super({
            name: "CannotDeleteException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, CannotDeleteException.prototype);
        this.Name = opts.Name;
    }
}
class LimitExceededException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#LimitExceededException";
    name = "LimitExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
    }
}
class RuleSetDoesNotExistException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#RuleSetDoesNotExistException";
    name = "RuleSetDoesNotExistException";
    $fault = "client";
    Name;
    constructor(opts) {
        super({
            name: "RuleSetDoesNotExistException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, RuleSetDoesNotExistException.prototype);
        this.Name = opts.Name;
    }
}
class ConfigurationSetAlreadyExistsException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#ConfigurationSetAlreadyExistsException";
    name = "ConfigurationSetAlreadyExistsException";
    $fault = "client";
    ConfigurationSetName;
    constructor(opts) {
        super({
            name: "ConfigurationSetAlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConfigurationSetAlreadyExistsException.prototype);
        this.ConfigurationSetName = opts.ConfigurationSetName;
    }
}
class ConfigurationSetDoesNotExistException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#ConfigurationSetDoesNotExistException";
    name = "ConfigurationSetDoesNotExistException";
    $fault = "client";
    ConfigurationSetName;
    constructor(opts) {
        super({
            name: "ConfigurationSetDoesNotExistException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConfigurationSetDoesNotExistException.prototype);
        this.ConfigurationSetName = opts.ConfigurationSetName;
    }
}
class ConfigurationSetSendingPausedException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#ConfigurationSetSendingPausedException";
    name = "ConfigurationSetSendingPausedException";
    $fault = "client";
    ConfigurationSetName;
    constructor(opts) {
        super({
            name: "ConfigurationSetSendingPausedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConfigurationSetSendingPausedException.prototype);
        this.ConfigurationSetName = opts.ConfigurationSetName;
    }
}
class InvalidConfigurationSetException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidConfigurationSetException";
    name = "InvalidConfigurationSetException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidConfigurationSetException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidConfigurationSetException.prototype);
    }
}
class EventDestinationAlreadyExistsException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#EventDestinationAlreadyExistsException";
    name = "EventDestinationAlreadyExistsException";
    $fault = "client";
    ConfigurationSetName;
    EventDestinationName;
    constructor(opts) {
        super({
            name: "EventDestinationAlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EventDestinationAlreadyExistsException.prototype);
        this.ConfigurationSetName = opts.ConfigurationSetName;
        this.EventDestinationName = opts.EventDestinationName;
    }
}
class InvalidCloudWatchDestinationException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidCloudWatchDestinationException";
    name = "InvalidCloudWatchDestinationException";
    $fault = "client";
    ConfigurationSetName;
    EventDestinationName;
    constructor(opts) {
        super({
            name: "InvalidCloudWatchDestinationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidCloudWatchDestinationException.prototype);
        this.ConfigurationSetName = opts.ConfigurationSetName;
        this.EventDestinationName = opts.EventDestinationName;
    }
}
class InvalidFirehoseDestinationException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidFirehoseDestinationException";
    name = "InvalidFirehoseDestinationException";
    $fault = "client";
    ConfigurationSetName;
    EventDestinationName;
    constructor(opts) {
        super({
            name: "InvalidFirehoseDestinationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidFirehoseDestinationException.prototype);
        this.ConfigurationSetName = opts.ConfigurationSetName;
        this.EventDestinationName = opts.EventDestinationName;
    }
}
class InvalidSNSDestinationException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidSNSDestinationException";
    name = "InvalidSNSDestinationException";
    $fault = "client";
    ConfigurationSetName;
    EventDestinationName;
    constructor(opts) {
        super({
            name: "InvalidSNSDestinationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidSNSDestinationException.prototype);
        this.ConfigurationSetName = opts.ConfigurationSetName;
        this.EventDestinationName = opts.EventDestinationName;
    }
}
class InvalidTrackingOptionsException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidTrackingOptionsException";
    name = "InvalidTrackingOptionsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidTrackingOptionsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidTrackingOptionsException.prototype);
    }
}
class TrackingOptionsAlreadyExistsException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#TrackingOptionsAlreadyExistsException";
    name = "TrackingOptionsAlreadyExistsException";
    $fault = "client";
    ConfigurationSetName;
    constructor(opts) {
        super({
            name: "TrackingOptionsAlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TrackingOptionsAlreadyExistsException.prototype);
        this.ConfigurationSetName = opts.ConfigurationSetName;
    }
}
class CustomVerificationEmailInvalidContentException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#CustomVerificationEmailInvalidContentException";
    name = "CustomVerificationEmailInvalidContentException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "CustomVerificationEmailInvalidContentException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, CustomVerificationEmailInvalidContentException.prototype);
    }
}
class CustomVerificationEmailTemplateAlreadyExistsException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#CustomVerificationEmailTemplateAlreadyExistsException";
    name = "CustomVerificationEmailTemplateAlreadyExistsException";
    $fault = "client";
    CustomVerificationEmailTemplateName;
    constructor(opts) {
        super({
            name: "CustomVerificationEmailTemplateAlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, CustomVerificationEmailTemplateAlreadyExistsException.prototype);
        this.CustomVerificationEmailTemplateName = opts.CustomVerificationEmailTemplateName;
    }
}
class FromEmailAddressNotVerifiedException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#FromEmailAddressNotVerifiedException";
    name = "FromEmailAddressNotVerifiedException";
    $fault = "client";
    FromEmailAddress;
    constructor(opts) {
        super({
            name: "FromEmailAddressNotVerifiedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, FromEmailAddressNotVerifiedException.prototype);
        this.FromEmailAddress = opts.FromEmailAddress;
    }
}
class InvalidLambdaFunctionException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidLambdaFunctionException";
    name = "InvalidLambdaFunctionException";
    $fault = "client";
    FunctionArn;
    constructor(opts) {
        super({
            name: "InvalidLambdaFunctionException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidLambdaFunctionException.prototype);
        this.FunctionArn = opts.FunctionArn;
    }
}
class InvalidS3ConfigurationException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidS3ConfigurationException";
    name = "InvalidS3ConfigurationException";
    $fault = "client";
    Bucket;
    constructor(opts) {
        super({
            name: "InvalidS3ConfigurationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidS3ConfigurationException.prototype);
        this.Bucket = opts.Bucket;
    }
}
class InvalidSnsTopicException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidSnsTopicException";
    name = "InvalidSnsTopicException";
    $fault = "client";
    Topic;
    constructor(opts) {
        super({
            name: "InvalidSnsTopicException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidSnsTopicException.prototype);
        this.Topic = opts.Topic;
    }
}
class RuleDoesNotExistException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#RuleDoesNotExistException";
    name = "RuleDoesNotExistException";
    $fault = "client";
    Name;
    constructor(opts) {
        super({
            name: "RuleDoesNotExistException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, RuleDoesNotExistException.prototype);
        this.Name = opts.Name;
    }
}
class InvalidTemplateException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidTemplateException";
    name = "InvalidTemplateException";
    $fault = "client";
    TemplateName;
    constructor(opts) {
        super({
            name: "InvalidTemplateException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidTemplateException.prototype);
        this.TemplateName = opts.TemplateName;
    }
}
class CustomVerificationEmailTemplateDoesNotExistException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#CustomVerificationEmailTemplateDoesNotExistException";
    name = "CustomVerificationEmailTemplateDoesNotExistException";
    $fault = "client";
    CustomVerificationEmailTemplateName;
    constructor(opts) {
        super({
            name: "CustomVerificationEmailTemplateDoesNotExistException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, CustomVerificationEmailTemplateDoesNotExistException.prototype);
        this.CustomVerificationEmailTemplateName = opts.CustomVerificationEmailTemplateName;
    }
}
class EventDestinationDoesNotExistException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#EventDestinationDoesNotExistException";
    name = "EventDestinationDoesNotExistException";
    $fault = "client";
    ConfigurationSetName;
    EventDestinationName;
    constructor(opts) {
        super({
            name: "EventDestinationDoesNotExistException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EventDestinationDoesNotExistException.prototype);
        this.ConfigurationSetName = opts.ConfigurationSetName;
        this.EventDestinationName = opts.EventDestinationName;
    }
}
class TrackingOptionsDoesNotExistException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#TrackingOptionsDoesNotExistException";
    name = "TrackingOptionsDoesNotExistException";
    $fault = "client";
    ConfigurationSetName;
    constructor(opts) {
        super({
            name: "TrackingOptionsDoesNotExistException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TrackingOptionsDoesNotExistException.prototype);
        this.ConfigurationSetName = opts.ConfigurationSetName;
    }
}
class TemplateDoesNotExistException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#TemplateDoesNotExistException";
    name = "TemplateDoesNotExistException";
    $fault = "client";
    TemplateName;
    constructor(opts) {
        super({
            name: "TemplateDoesNotExistException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TemplateDoesNotExistException.prototype);
        this.TemplateName = opts.TemplateName;
    }
}
class InvalidDeliveryOptionsException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidDeliveryOptionsException";
    name = "InvalidDeliveryOptionsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidDeliveryOptionsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidDeliveryOptionsException.prototype);
    }
}
class InvalidPolicyException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidPolicyException";
    name = "InvalidPolicyException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidPolicyException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidPolicyException.prototype);
    }
}
class InvalidRenderingParameterException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#InvalidRenderingParameterException";
    name = "InvalidRenderingParameterException";
    $fault = "client";
    TemplateName;
    constructor(opts) {
        super({
            name: "InvalidRenderingParameterException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidRenderingParameterException.prototype);
        this.TemplateName = opts.TemplateName;
    }
}
class MailFromDomainNotVerifiedException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#MailFromDomainNotVerifiedException";
    name = "MailFromDomainNotVerifiedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "MailFromDomainNotVerifiedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MailFromDomainNotVerifiedException.prototype);
    }
}
class MessageRejected extends SESServiceException {
    static shapeId = "com.amazonaws.ses#MessageRejected";
    name = "MessageRejected";
    $fault = "client";
    constructor(opts) {
        super({
            name: "MessageRejected",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MessageRejected.prototype);
    }
}
class MissingRenderingAttributeException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#MissingRenderingAttributeException";
    name = "MissingRenderingAttributeException";
    $fault = "client";
    TemplateName;
    constructor(opts) {
        super({
            name: "MissingRenderingAttributeException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MissingRenderingAttributeException.prototype);
        this.TemplateName = opts.TemplateName;
    }
}
class ProductionAccessNotGrantedException extends SESServiceException {
    static shapeId = "com.amazonaws.ses#ProductionAccessNotGrantedException";
    name = "ProductionAccessNotGrantedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ProductionAccessNotGrantedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ProductionAccessNotGrantedException.prototype);
    }
}

;// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/schemas/schemas_0.js
const _A = "After";
const _AD = "ArrivalDate";
const _AEE = "AlreadyExistsException";
const _AHA = "AddHeaderAction";
const _ASPE = "AccountSendingPausedException";
const _Ac = "Actions";
const _Act = "Action";
const _B = "Bucket";
const _BA = "BounceAction";
const _BAc = "BccAddresses";
const _BED = "BulkEmailDestination";
const _BEDL = "BulkEmailDestinationList";
const _BEDS = "BulkEmailDestinationStatus";
const _BEDSL = "BulkEmailDestinationStatusList";
const _BN = "BucketName";
const _BOMXF = "BehaviorOnMXFailure";
const _BRI = "BouncedRecipientInfo";
const _BRIL = "BouncedRecipientInfoList";
const _BS = "BounceSender";
const _BSA = "BounceSenderArn";
const _BT = "BounceType";
const _BTo = "BounceTopic";
const _Bo = "Body";
const _Bou = "Bounces";
const _C = "Content";
const _CA = "ConnectAction";
const _CAc = "CcAddresses";
const _CCS = "CreateConfigurationSet";
const _CCSED = "CreateConfigurationSetEventDestination";
const _CCSEDR = "CreateConfigurationSetEventDestinationRequest";
const _CCSEDRr = "CreateConfigurationSetEventDestinationResponse";
const _CCSR = "CreateConfigurationSetRequest";
const _CCSRr = "CreateConfigurationSetResponse";
const _CCSTO = "CreateConfigurationSetTrackingOptions";
const _CCSTOR = "CreateConfigurationSetTrackingOptionsRequest";
const _CCSTORr = "CreateConfigurationSetTrackingOptionsResponse";
const _CCVET = "CreateCustomVerificationEmailTemplate";
const _CCVETR = "CreateCustomVerificationEmailTemplateRequest";
const _CDE = "CannotDeleteException";
const _CRD = "CustomRedirectDomain";
const _CRF = "CreateReceiptFilter";
const _CRFR = "CreateReceiptFilterRequest";
const _CRFRr = "CreateReceiptFilterResponse";
const _CRR = "CreateReceiptRule";
const _CRRR = "CreateReceiptRuleRequest";
const _CRRRr = "CreateReceiptRuleResponse";
const _CRRS = "CloneReceiptRuleSet";
const _CRRSR = "CloneReceiptRuleSetRequest";
const _CRRSRl = "CloneReceiptRuleSetResponse";
const _CRRSRr = "CreateReceiptRuleSetRequest";
const _CRRSRre = "CreateReceiptRuleSetResponse";
const _CRRSr = "CreateReceiptRuleSet";
const _CS = "ConfigurationSet";
const _CSAEE = "ConfigurationSetAlreadyExistsException";
const _CSAN = "ConfigurationSetAttributeNames";
const _CSDNEE = "ConfigurationSetDoesNotExistException";
const _CSN = "ConfigurationSetName";
const _CSSPE = "ConfigurationSetSendingPausedException";
const _CSo = "ConfigurationSets";
const _CT = "ComplaintTopic";
const _CTR = "CreateTemplateRequest";
const _CTRr = "CreateTemplateResponse";
const _CTr = "CreatedTimestamp";
const _CTre = "CreateTemplate";
const _CVEICE = "CustomVerificationEmailInvalidContentException";
const _CVET = "CustomVerificationEmailTemplate";
const _CVETAEE = "CustomVerificationEmailTemplateAlreadyExistsException";
const _CVETDNEE = "CustomVerificationEmailTemplateDoesNotExistException";
const _CVETN = "CustomVerificationEmailTemplateName";
const _CVETu = "CustomVerificationEmailTemplates";
const _CWD = "CloudWatchDestination";
const _CWDC = "CloudWatchDimensionConfiguration";
const _CWDCl = "CloudWatchDimensionConfigurations";
const _Ch = "Charset";
const _Ci = "Cidr";
const _Co = "Complaints";
const _D = "Destination";
const _DA = "DkimAttributes";
const _DARRS = "DescribeActiveReceiptRuleSet";
const _DARRSR = "DescribeActiveReceiptRuleSetRequest";
const _DARRSRe = "DescribeActiveReceiptRuleSetResponse";
const _DAe = "DeliveryAttempts";
const _DC = "DimensionConfigurations";
const _DCS = "DeleteConfigurationSet";
const _DCSED = "DeleteConfigurationSetEventDestination";
const _DCSEDR = "DeleteConfigurationSetEventDestinationRequest";
const _DCSEDRe = "DeleteConfigurationSetEventDestinationResponse";
const _DCSR = "DeleteConfigurationSetRequest";
const _DCSRe = "DeleteConfigurationSetResponse";
const _DCSRes = "DescribeConfigurationSetRequest";
const _DCSResc = "DescribeConfigurationSetResponse";
const _DCSTO = "DeleteConfigurationSetTrackingOptions";
const _DCSTOR = "DeleteConfigurationSetTrackingOptionsRequest";
const _DCSTORe = "DeleteConfigurationSetTrackingOptionsResponse";
const _DCSe = "DescribeConfigurationSet";
const _DCVET = "DeleteCustomVerificationEmailTemplate";
const _DCVETR = "DeleteCustomVerificationEmailTemplateRequest";
const _DCi = "DiagnosticCode";
const _DDV = "DefaultDimensionValue";
const _DE = "DkimEnabled";
const _DI = "DeleteIdentity";
const _DIP = "DeleteIdentityPolicy";
const _DIPR = "DeleteIdentityPolicyRequest";
const _DIPRe = "DeleteIdentityPolicyResponse";
const _DIR = "DeleteIdentityRequest";
const _DIRe = "DeleteIdentityResponse";
const _DN = "DimensionName";
const _DO = "DeliveryOptions";
const _DRF = "DeleteReceiptFilter";
const _DRFR = "DeleteReceiptFilterRequest";
const _DRFRe = "DeleteReceiptFilterResponse";
const _DRR = "DeleteReceiptRule";
const _DRRR = "DeleteReceiptRuleRequest";
const _DRRRe = "DeleteReceiptRuleResponse";
const _DRRRes = "DescribeReceiptRuleRequest";
const _DRRResc = "DescribeReceiptRuleResponse";
const _DRRS = "DeleteReceiptRuleSet";
const _DRRSR = "DeleteReceiptRuleSetRequest";
const _DRRSRe = "DeleteReceiptRuleSetResponse";
const _DRRSRes = "DescribeReceiptRuleSetRequest";
const _DRRSResc = "DescribeReceiptRuleSetResponse";
const _DRRSe = "DescribeReceiptRuleSet";
const _DRRe = "DescribeReceiptRule";
const _DSARN = "DeliveryStreamARN";
const _DT = "DkimTokens";
const _DTD = "DefaultTemplateData";
const _DTR = "DeleteTemplateRequest";
const _DTRe = "DeleteTemplateResponse";
const _DTe = "DeliveryTopic";
const _DTef = "DefaultTags";
const _DTel = "DeleteTemplate";
const _DVEA = "DeleteVerifiedEmailAddress";
const _DVEAR = "DeleteVerifiedEmailAddressRequest";
const _DVS = "DimensionValueSource";
const _DVSk = "DkimVerificationStatus";
const _Da = "Data";
const _De = "Destinations";
const _Do = "Domain";
const _E = "Error";
const _EA = "EmailAddress";
const _ED = "EventDestination";
const _EDAEE = "EventDestinationAlreadyExistsException";
const _EDDNEE = "EventDestinationDoesNotExistException";
const _EDN = "EventDestinationName";
const _EDv = "EventDestinations";
const _EF = "ExtensionField";
const _EFL = "ExtensionFieldList";
const _EFx = "ExtensionFields";
const _En = "Enabled";
const _Enc = "Encoding";
const _Ex = "Explanation";
const _F = "Filter";
const _FA = "FunctionArn";
const _FAr = "FromArn";
const _FE = "ForwardingEnabled";
const _FEA = "FromEmailAddress";
const _FEANVE = "FromEmailAddressNotVerifiedException";
const _FN = "FilterName";
const _FR = "FinalRecipient";
const _FRURL = "FailureRedirectionURL";
const _Fi = "Filters";
const _GASE = "GetAccountSendingEnabled";
const _GASER = "GetAccountSendingEnabledResponse";
const _GCVET = "GetCustomVerificationEmailTemplate";
const _GCVETR = "GetCustomVerificationEmailTemplateRequest";
const _GCVETRe = "GetCustomVerificationEmailTemplateResponse";
const _GIDA = "GetIdentityDkimAttributes";
const _GIDAR = "GetIdentityDkimAttributesRequest";
const _GIDARe = "GetIdentityDkimAttributesResponse";
const _GIMFDA = "GetIdentityMailFromDomainAttributes";
const _GIMFDAR = "GetIdentityMailFromDomainAttributesRequest";
const _GIMFDARe = "GetIdentityMailFromDomainAttributesResponse";
const _GINA = "GetIdentityNotificationAttributes";
const _GINAR = "GetIdentityNotificationAttributesRequest";
const _GINARe = "GetIdentityNotificationAttributesResponse";
const _GIP = "GetIdentityPolicies";
const _GIPR = "GetIdentityPoliciesRequest";
const _GIPRe = "GetIdentityPoliciesResponse";
const _GIVA = "GetIdentityVerificationAttributes";
const _GIVAR = "GetIdentityVerificationAttributesRequest";
const _GIVARe = "GetIdentityVerificationAttributesResponse";
const _GSQ = "GetSendQuota";
const _GSQR = "GetSendQuotaResponse";
const _GSS = "GetSendStatistics";
const _GSSR = "GetSendStatisticsResponse";
const _GT = "GetTemplate";
const _GTR = "GetTemplateRequest";
const _GTRe = "GetTemplateResponse";
const _H = "Html";
const _HIBNE = "HeadersInBounceNotificationsEnabled";
const _HICNE = "HeadersInComplaintNotificationsEnabled";
const _HIDNE = "HeadersInDeliveryNotificationsEnabled";
const _HN = "HeaderName";
const _HP = "HtmlPart";
const _HV = "HeaderValue";
const _I = "Identity";
const _IAMRARN = "IAMRoleARN";
const _IARN = "InstanceARN";
const _ICSE = "InvalidConfigurationSetException";
const _ICWDE = "InvalidCloudWatchDestinationException";
const _IDA = "IdentityDkimAttributes";
const _IDOE = "InvalidDeliveryOptionsException";
const _IF = "IpFilter";
const _IFDE = "InvalidFirehoseDestinationException";
const _ILFE = "InvalidLambdaFunctionException";
const _IMFDA = "IdentityMailFromDomainAttributes";
const _INA = "IdentityNotificationAttributes";
const _IPE = "InvalidPolicyException";
const _IRA = "IamRoleArn";
const _IRPE = "InvalidRenderingParameterException";
const _ISCE = "InvalidS3ConfigurationException";
const _ISNSDE = "InvalidSNSDestinationException";
const _ISTE = "InvalidSnsTopicException";
const _IT = "InvocationType";
const _ITE = "InvalidTemplateException";
const _ITOE = "InvalidTrackingOptionsException";
const _ITd = "IdentityType";
const _IVA = "IdentityVerificationAttributes";
const _Id = "Identities";
const _KFD = "KinesisFirehoseDestination";
const _KKA = "KmsKeyArn";
const _LA = "LambdaAction";
const _LAD = "LastAttemptDate";
const _LCS = "ListConfigurationSets";
const _LCSR = "ListConfigurationSetsRequest";
const _LCSRi = "ListConfigurationSetsResponse";
const _LCVET = "ListCustomVerificationEmailTemplates";
const _LCVETR = "ListCustomVerificationEmailTemplatesRequest";
const _LCVETRi = "ListCustomVerificationEmailTemplatesResponse";
const _LEE = "LimitExceededException";
const _LFS = "LastFreshStart";
const _LI = "ListIdentities";
const _LIP = "ListIdentityPolicies";
const _LIPR = "ListIdentityPoliciesRequest";
const _LIPRi = "ListIdentityPoliciesResponse";
const _LIR = "ListIdentitiesRequest";
const _LIRi = "ListIdentitiesResponse";
const _LRF = "ListReceiptFilters";
const _LRFR = "ListReceiptFiltersRequest";
const _LRFRi = "ListReceiptFiltersResponse";
const _LRRS = "ListReceiptRuleSets";
const _LRRSR = "ListReceiptRuleSetsRequest";
const _LRRSRi = "ListReceiptRuleSetsResponse";
const _LT = "ListTemplates";
const _LTR = "ListTemplatesRequest";
const _LTRi = "ListTemplatesResponse";
const _LVEA = "ListVerifiedEmailAddresses";
const _LVEAR = "ListVerifiedEmailAddressesResponse";
const _M = "Message";
const _MD = "MessageDsn";
const _MET = "MatchingEventTypes";
const _MFD = "MailFromDomain";
const _MFDA = "MailFromDomainAttributes";
const _MFDNVE = "MailFromDomainNotVerifiedException";
const _MFDS = "MailFromDomainStatus";
const _MHS = "Max24HourSend";
const _MI = "MessageId";
const _MIa = "MaxItems";
const _MR = "MessageRejected";
const _MRAE = "MissingRenderingAttributeException";
const _MRa = "MaxResults";
const _MSR = "MaxSendRate";
const _MT = "MessageTag";
const _MTL = "MessageTagList";
const _Me = "Metadata";
const _N = "Name";
const _NA = "NotificationAttributes";
const _NT = "NextToken";
const _NTo = "NotificationType";
const _OA = "OrganizationArn";
const _OKP = "ObjectKeyPrefix";
const _OMI = "OriginalMessageId";
const _ORSN = "OriginalRuleSetName";
const _P = "Policies";
const _PANGE = "ProductionAccessNotGrantedException";
const _PCSDO = "PutConfigurationSetDeliveryOptions";
const _PCSDOR = "PutConfigurationSetDeliveryOptionsRequest";
const _PCSDORu = "PutConfigurationSetDeliveryOptionsResponse";
const _PIP = "PutIdentityPolicy";
const _PIPR = "PutIdentityPolicyRequest";
const _PIPRu = "PutIdentityPolicyResponse";
const _PN = "PolicyName";
const _PNo = "PolicyNames";
const _Po = "Policy";
const _R = "Recipient";
const _RA = "RecipientArn";
const _RAL = "ReceiptActionsList";
const _RAe = "ReceiptAction";
const _RDF = "RecipientDsnFields";
const _RDNEE = "RuleDoesNotExistException";
const _RF = "ReceiptFilter";
const _RFL = "ReceiptFilterList";
const _RIF = "ReceiptIpFilter";
const _RM = "ReportingMta";
const _RME = "ReputationMetricsEnabled";
const _RMa = "RawMessage";
const _RMe = "RemoteMta";
const _RN = "RuleName";
const _RNu = "RuleNames";
const _RO = "ReputationOptions";
const _RP = "ReturnPath";
const _RPA = "ReturnPathArn";
const _RR = "ReceiptRule";
const _RRL = "ReceiptRulesList";
const _RRRS = "ReorderReceiptRuleSet";
const _RRRSR = "ReorderReceiptRuleSetRequest";
const _RRRSRe = "ReorderReceiptRuleSetResponse";
const _RRSL = "ReceiptRuleSetsLists";
const _RRSM = "ReceiptRuleSetMetadata";
const _RS = "RuleSets";
const _RSDNEE = "RuleSetDoesNotExistException";
const _RSN = "RuleSetName";
const _RT = "ReplacementTags";
const _RTA = "ReplyToAddresses";
const _RTD = "ReplacementTemplateData";
const _RTe = "RenderedTemplate";
const _Re = "Recipients";
const _Rej = "Rejects";
const _Ru = "Rule";
const _Rul = "Rules";
const _S = "Sender";
const _SA = "S3Action";
const _SARRS = "SetActiveReceiptRuleSet";
const _SARRSR = "SetActiveReceiptRuleSetRequest";
const _SARRSRe = "SetActiveReceiptRuleSetResponse";
const _SAo = "SourceArn";
const _SAt = "StopAction";
const _SB = "SendBounce";
const _SBR = "SendBounceRequest";
const _SBRe = "SendBounceResponse";
const _SBTE = "SendBulkTemplatedEmail";
const _SBTER = "SendBulkTemplatedEmailRequest";
const _SBTERe = "SendBulkTemplatedEmailResponse";
const _SC = "StatusCode";
const _SCVE = "SendCustomVerificationEmail";
const _SCVER = "SendCustomVerificationEmailRequest";
const _SCVERe = "SendCustomVerificationEmailResponse";
const _SDP = "SendDataPoints";
const _SDPL = "SendDataPointList";
const _SDPe = "SendDataPoint";
const _SE = "ScanEnabled";
const _SER = "SendEmailRequest";
const _SERe = "SendEmailResponse";
const _SEe = "SendingEnabled";
const _SEen = "SendEmail";
const _SIDE = "SetIdentityDkimEnabled";
const _SIDER = "SetIdentityDkimEnabledRequest";
const _SIDERe = "SetIdentityDkimEnabledResponse";
const _SIFFE = "SetIdentityFeedbackForwardingEnabled";
const _SIFFER = "SetIdentityFeedbackForwardingEnabledRequest";
const _SIFFERe = "SetIdentityFeedbackForwardingEnabledResponse";
const _SIHINE = "SetIdentityHeadersInNotificationsEnabled";
const _SIHINER = "SetIdentityHeadersInNotificationsEnabledRequest";
const _SIHINERe = "SetIdentityHeadersInNotificationsEnabledResponse";
const _SIMFD = "SetIdentityMailFromDomain";
const _SIMFDR = "SetIdentityMailFromDomainRequest";
const _SIMFDRe = "SetIdentityMailFromDomainResponse";
const _SINT = "SetIdentityNotificationTopic";
const _SINTR = "SetIdentityNotificationTopicRequest";
const _SINTRe = "SetIdentityNotificationTopicResponse";
const _SLH = "SentLast24Hours";
const _SNSA = "SNSAction";
const _SNSD = "SNSDestination";
const _SP = "SubjectPart";
const _SRC = "SmtpReplyCode";
const _SRE = "SendRawEmail";
const _SRER = "SendRawEmailRequest";
const _SRERe = "SendRawEmailResponse";
const _SRRP = "SetReceiptRulePosition";
const _SRRPR = "SetReceiptRulePositionRequest";
const _SRRPRe = "SetReceiptRulePositionResponse";
const _SRURL = "SuccessRedirectionURL";
const _ST = "SnsTopic";
const _STE = "SendTemplatedEmail";
const _STER = "SendTemplatedEmailRequest";
const _STERe = "SendTemplatedEmailResponse";
const _Sc = "Scope";
const _So = "Source";
const _St = "Status";
const _Su = "Subject";
const _T = "Topic";
const _TA = "TopicArn";
const _TARN = "TopicARN";
const _TAe = "TemplateArn";
const _TAo = "ToAddresses";
const _TC = "TemplateContent";
const _TD = "TemplateData";
const _TDNEE = "TemplateDoesNotExistException";
const _TM = "TemplatesMetadata";
const _TML = "TemplateMetadataList";
const _TMe = "TemplateMetadata";
const _TN = "TemplateName";
const _TO = "TrackingOptions";
const _TOAEE = "TrackingOptionsAlreadyExistsException";
const _TODNEE = "TrackingOptionsDoesNotExistException";
const _TP = "TlsPolicy";
const _TPe = "TextPart";
const _TRT = "TestRenderTemplate";
const _TRTR = "TestRenderTemplateRequest";
const _TRTRe = "TestRenderTemplateResponse";
const _TS = "TemplateSubject";
const _Ta = "Tags";
const _Te = "Text";
const _Tem = "Template";
const _Ti = "Timestamp";
const _UASE = "UpdateAccountSendingEnabled";
const _UASER = "UpdateAccountSendingEnabledRequest";
const _UCSED = "UpdateConfigurationSetEventDestination";
const _UCSEDR = "UpdateConfigurationSetEventDestinationRequest";
const _UCSEDRp = "UpdateConfigurationSetEventDestinationResponse";
const _UCSRME = "UpdateConfigurationSetReputationMetricsEnabled";
const _UCSRMER = "UpdateConfigurationSetReputationMetricsEnabledRequest";
const _UCSSE = "UpdateConfigurationSetSendingEnabled";
const _UCSSER = "UpdateConfigurationSetSendingEnabledRequest";
const _UCSTO = "UpdateConfigurationSetTrackingOptions";
const _UCSTOR = "UpdateConfigurationSetTrackingOptionsRequest";
const _UCSTORp = "UpdateConfigurationSetTrackingOptionsResponse";
const _UCVET = "UpdateCustomVerificationEmailTemplate";
const _UCVETR = "UpdateCustomVerificationEmailTemplateRequest";
const _URR = "UpdateReceiptRule";
const _URRR = "UpdateReceiptRuleRequest";
const _URRRp = "UpdateReceiptRuleResponse";
const _UT = "UpdateTemplate";
const _UTR = "UpdateTemplateRequest";
const _UTRp = "UpdateTemplateResponse";
const _V = "Value";
const _VA = "VerificationAttributes";
const _VDD = "VerifyDomainDkim";
const _VDDR = "VerifyDomainDkimRequest";
const _VDDRe = "VerifyDomainDkimResponse";
const _VDI = "VerifyDomainIdentity";
const _VDIR = "VerifyDomainIdentityRequest";
const _VDIRe = "VerifyDomainIdentityResponse";
const _VEA = "VerifiedEmailAddresses";
const _VEAR = "VerifyEmailAddressRequest";
const _VEAe = "VerifyEmailAddress";
const _VEI = "VerifyEmailIdentity";
const _VEIR = "VerifyEmailIdentityRequest";
const _VEIRe = "VerifyEmailIdentityResponse";
const _VS = "VerificationStatus";
const _VT = "VerificationToken";
const _WA = "WorkmailAction";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ses";
const n0 = "com.amazonaws.ses";



const _s_registry = new TypeRegistry/* TypeRegistry */.O(_s);
var SESServiceException$ = [-3, _s, "SESServiceException", 0, [], []];
_s_registry.registerError(SESServiceException$, SESServiceException);
const n0_registry = new TypeRegistry/* TypeRegistry */.O(n0);
var AccountSendingPausedException$ = [-3, n0, _ASPE,
    { [_aQE]: [`AccountSendingPausedException`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(AccountSendingPausedException$, AccountSendingPausedException);
var AlreadyExistsException$ = [-3, n0, _AEE,
    { [_aQE]: [`AlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_N, _m],
    [0, 0]
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var CannotDeleteException$ = [-3, n0, _CDE,
    { [_aQE]: [`CannotDelete`, 400], [_e]: _c, [_hE]: 400 },
    [_N, _m],
    [0, 0]
];
n0_registry.registerError(CannotDeleteException$, CannotDeleteException);
var ConfigurationSetAlreadyExistsException$ = [-3, n0, _CSAEE,
    { [_aQE]: [`ConfigurationSetAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_CSN, _m],
    [0, 0]
];
n0_registry.registerError(ConfigurationSetAlreadyExistsException$, ConfigurationSetAlreadyExistsException);
var ConfigurationSetDoesNotExistException$ = [-3, n0, _CSDNEE,
    { [_aQE]: [`ConfigurationSetDoesNotExist`, 400], [_e]: _c, [_hE]: 400 },
    [_CSN, _m],
    [0, 0]
];
n0_registry.registerError(ConfigurationSetDoesNotExistException$, ConfigurationSetDoesNotExistException);
var ConfigurationSetSendingPausedException$ = [-3, n0, _CSSPE,
    { [_aQE]: [`ConfigurationSetSendingPausedException`, 400], [_e]: _c, [_hE]: 400 },
    [_CSN, _m],
    [0, 0]
];
n0_registry.registerError(ConfigurationSetSendingPausedException$, ConfigurationSetSendingPausedException);
var CustomVerificationEmailInvalidContentException$ = [-3, n0, _CVEICE,
    { [_aQE]: [`CustomVerificationEmailInvalidContent`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(CustomVerificationEmailInvalidContentException$, CustomVerificationEmailInvalidContentException);
var CustomVerificationEmailTemplateAlreadyExistsException$ = [-3, n0, _CVETAEE,
    { [_aQE]: [`CustomVerificationEmailTemplateAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_CVETN, _m],
    [0, 0]
];
n0_registry.registerError(CustomVerificationEmailTemplateAlreadyExistsException$, CustomVerificationEmailTemplateAlreadyExistsException);
var CustomVerificationEmailTemplateDoesNotExistException$ = [-3, n0, _CVETDNEE,
    { [_aQE]: [`CustomVerificationEmailTemplateDoesNotExist`, 400], [_e]: _c, [_hE]: 400 },
    [_CVETN, _m],
    [0, 0]
];
n0_registry.registerError(CustomVerificationEmailTemplateDoesNotExistException$, CustomVerificationEmailTemplateDoesNotExistException);
var EventDestinationAlreadyExistsException$ = [-3, n0, _EDAEE,
    { [_aQE]: [`EventDestinationAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_CSN, _EDN, _m],
    [0, 0, 0]
];
n0_registry.registerError(EventDestinationAlreadyExistsException$, EventDestinationAlreadyExistsException);
var EventDestinationDoesNotExistException$ = [-3, n0, _EDDNEE,
    { [_aQE]: [`EventDestinationDoesNotExist`, 400], [_e]: _c, [_hE]: 400 },
    [_CSN, _EDN, _m],
    [0, 0, 0]
];
n0_registry.registerError(EventDestinationDoesNotExistException$, EventDestinationDoesNotExistException);
var FromEmailAddressNotVerifiedException$ = [-3, n0, _FEANVE,
    { [_aQE]: [`FromEmailAddressNotVerified`, 400], [_e]: _c, [_hE]: 400 },
    [_FEA, _m],
    [0, 0]
];
n0_registry.registerError(FromEmailAddressNotVerifiedException$, FromEmailAddressNotVerifiedException);
var InvalidCloudWatchDestinationException$ = [-3, n0, _ICWDE,
    { [_aQE]: [`InvalidCloudWatchDestination`, 400], [_e]: _c, [_hE]: 400 },
    [_CSN, _EDN, _m],
    [0, 0, 0]
];
n0_registry.registerError(InvalidCloudWatchDestinationException$, InvalidCloudWatchDestinationException);
var InvalidConfigurationSetException$ = [-3, n0, _ICSE,
    { [_aQE]: [`InvalidConfigurationSet`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidConfigurationSetException$, InvalidConfigurationSetException);
var InvalidDeliveryOptionsException$ = [-3, n0, _IDOE,
    { [_aQE]: [`InvalidDeliveryOptions`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidDeliveryOptionsException$, InvalidDeliveryOptionsException);
var InvalidFirehoseDestinationException$ = [-3, n0, _IFDE,
    { [_aQE]: [`InvalidFirehoseDestination`, 400], [_e]: _c, [_hE]: 400 },
    [_CSN, _EDN, _m],
    [0, 0, 0]
];
n0_registry.registerError(InvalidFirehoseDestinationException$, InvalidFirehoseDestinationException);
var InvalidLambdaFunctionException$ = [-3, n0, _ILFE,
    { [_aQE]: [`InvalidLambdaFunction`, 400], [_e]: _c, [_hE]: 400 },
    [_FA, _m],
    [0, 0]
];
n0_registry.registerError(InvalidLambdaFunctionException$, InvalidLambdaFunctionException);
var InvalidPolicyException$ = [-3, n0, _IPE,
    { [_aQE]: [`InvalidPolicy`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidPolicyException$, InvalidPolicyException);
var InvalidRenderingParameterException$ = [-3, n0, _IRPE,
    { [_aQE]: [`InvalidRenderingParameter`, 400], [_e]: _c, [_hE]: 400 },
    [_TN, _m],
    [0, 0]
];
n0_registry.registerError(InvalidRenderingParameterException$, InvalidRenderingParameterException);
var InvalidS3ConfigurationException$ = [-3, n0, _ISCE,
    { [_aQE]: [`InvalidS3Configuration`, 400], [_e]: _c, [_hE]: 400 },
    [_B, _m],
    [0, 0]
];
n0_registry.registerError(InvalidS3ConfigurationException$, InvalidS3ConfigurationException);
var InvalidSNSDestinationException$ = [-3, n0, _ISNSDE,
    { [_aQE]: [`InvalidSNSDestination`, 400], [_e]: _c, [_hE]: 400 },
    [_CSN, _EDN, _m],
    [0, 0, 0]
];
n0_registry.registerError(InvalidSNSDestinationException$, InvalidSNSDestinationException);
var InvalidSnsTopicException$ = [-3, n0, _ISTE,
    { [_aQE]: [`InvalidSnsTopic`, 400], [_e]: _c, [_hE]: 400 },
    [_T, _m],
    [0, 0]
];
n0_registry.registerError(InvalidSnsTopicException$, InvalidSnsTopicException);
var InvalidTemplateException$ = [-3, n0, _ITE,
    { [_aQE]: [`InvalidTemplate`, 400], [_e]: _c, [_hE]: 400 },
    [_TN, _m],
    [0, 0]
];
n0_registry.registerError(InvalidTemplateException$, InvalidTemplateException);
var InvalidTrackingOptionsException$ = [-3, n0, _ITOE,
    { [_aQE]: [`InvalidTrackingOptions`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidTrackingOptionsException$, InvalidTrackingOptionsException);
var LimitExceededException$ = [-3, n0, _LEE,
    { [_aQE]: [`LimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MailFromDomainNotVerifiedException$ = [-3, n0, _MFDNVE,
    { [_aQE]: [`MailFromDomainNotVerifiedException`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(MailFromDomainNotVerifiedException$, MailFromDomainNotVerifiedException);
var MessageRejected$ = [-3, n0, _MR,
    { [_aQE]: [`MessageRejected`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(MessageRejected$, MessageRejected);
var MissingRenderingAttributeException$ = [-3, n0, _MRAE,
    { [_aQE]: [`MissingRenderingAttribute`, 400], [_e]: _c, [_hE]: 400 },
    [_TN, _m],
    [0, 0]
];
n0_registry.registerError(MissingRenderingAttributeException$, MissingRenderingAttributeException);
var ProductionAccessNotGrantedException$ = [-3, n0, _PANGE,
    { [_aQE]: [`ProductionAccessNotGranted`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ProductionAccessNotGrantedException$, ProductionAccessNotGrantedException);
var RuleDoesNotExistException$ = [-3, n0, _RDNEE,
    { [_aQE]: [`RuleDoesNotExist`, 400], [_e]: _c, [_hE]: 400 },
    [_N, _m],
    [0, 0]
];
n0_registry.registerError(RuleDoesNotExistException$, RuleDoesNotExistException);
var RuleSetDoesNotExistException$ = [-3, n0, _RSDNEE,
    { [_aQE]: [`RuleSetDoesNotExist`, 400], [_e]: _c, [_hE]: 400 },
    [_N, _m],
    [0, 0]
];
n0_registry.registerError(RuleSetDoesNotExistException$, RuleSetDoesNotExistException);
var TemplateDoesNotExistException$ = [-3, n0, _TDNEE,
    { [_aQE]: [`TemplateDoesNotExist`, 400], [_e]: _c, [_hE]: 400 },
    [_TN, _m],
    [0, 0]
];
n0_registry.registerError(TemplateDoesNotExistException$, TemplateDoesNotExistException);
var TrackingOptionsAlreadyExistsException$ = [-3, n0, _TOAEE,
    { [_aQE]: [`TrackingOptionsAlreadyExistsException`, 400], [_e]: _c, [_hE]: 400 },
    [_CSN, _m],
    [0, 0]
];
n0_registry.registerError(TrackingOptionsAlreadyExistsException$, TrackingOptionsAlreadyExistsException);
var TrackingOptionsDoesNotExistException$ = [-3, n0, _TODNEE,
    { [_aQE]: [`TrackingOptionsDoesNotExistException`, 400], [_e]: _c, [_hE]: 400 },
    [_CSN, _m],
    [0, 0]
];
n0_registry.registerError(TrackingOptionsDoesNotExistException$, TrackingOptionsDoesNotExistException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var AddHeaderAction$ = [3, n0, _AHA,
    0,
    [_HN, _HV],
    [0, 0], 2
];
var Body$ = [3, n0, _Bo,
    0,
    [_Te, _H],
    [() => Content$, () => Content$]
];
var BounceAction$ = [3, n0, _BA,
    0,
    [_SRC, _M, _S, _TA, _SC],
    [0, 0, 0, 0, 0], 3
];
var BouncedRecipientInfo$ = [3, n0, _BRI,
    0,
    [_R, _RA, _BT, _RDF],
    [0, 0, 0, () => RecipientDsnFields$], 1
];
var BulkEmailDestination$ = [3, n0, _BED,
    0,
    [_D, _RT, _RTD],
    [() => Destination$, () => MessageTagList, 0], 1
];
var BulkEmailDestinationStatus$ = [3, n0, _BEDS,
    0,
    [_St, _E, _MI],
    [0, 0, 0]
];
var CloneReceiptRuleSetRequest$ = [3, n0, _CRRSR,
    0,
    [_RSN, _ORSN],
    [0, 0], 2
];
var CloneReceiptRuleSetResponse$ = [3, n0, _CRRSRl,
    0,
    [],
    []
];
var CloudWatchDestination$ = [3, n0, _CWD,
    0,
    [_DC],
    [() => CloudWatchDimensionConfigurations], 1
];
var CloudWatchDimensionConfiguration$ = [3, n0, _CWDC,
    0,
    [_DN, _DVS, _DDV],
    [0, 0, 0], 3
];
var ConfigurationSet$ = [3, n0, _CS,
    0,
    [_N],
    [0], 1
];
var ConnectAction$ = [3, n0, _CA,
    0,
    [_IARN, _IAMRARN],
    [0, 0], 2
];
var Content$ = [3, n0, _C,
    0,
    [_Da, _Ch],
    [0, 0], 1
];
var CreateConfigurationSetEventDestinationRequest$ = [3, n0, _CCSEDR,
    0,
    [_CSN, _ED],
    [0, () => EventDestination$], 2
];
var CreateConfigurationSetEventDestinationResponse$ = [3, n0, _CCSEDRr,
    0,
    [],
    []
];
var CreateConfigurationSetRequest$ = [3, n0, _CCSR,
    0,
    [_CS],
    [() => ConfigurationSet$], 1
];
var CreateConfigurationSetResponse$ = [3, n0, _CCSRr,
    0,
    [],
    []
];
var CreateConfigurationSetTrackingOptionsRequest$ = [3, n0, _CCSTOR,
    0,
    [_CSN, _TO],
    [0, () => TrackingOptions$], 2
];
var CreateConfigurationSetTrackingOptionsResponse$ = [3, n0, _CCSTORr,
    0,
    [],
    []
];
var CreateCustomVerificationEmailTemplateRequest$ = [3, n0, _CCVETR,
    0,
    [_TN, _FEA, _TS, _TC, _SRURL, _FRURL],
    [0, 0, 0, 0, 0, 0], 6
];
var CreateReceiptFilterRequest$ = [3, n0, _CRFR,
    0,
    [_F],
    [() => ReceiptFilter$], 1
];
var CreateReceiptFilterResponse$ = [3, n0, _CRFRr,
    0,
    [],
    []
];
var CreateReceiptRuleRequest$ = [3, n0, _CRRR,
    0,
    [_RSN, _Ru, _A],
    [0, () => ReceiptRule$, 0], 2
];
var CreateReceiptRuleResponse$ = [3, n0, _CRRRr,
    0,
    [],
    []
];
var CreateReceiptRuleSetRequest$ = [3, n0, _CRRSRr,
    0,
    [_RSN],
    [0], 1
];
var CreateReceiptRuleSetResponse$ = [3, n0, _CRRSRre,
    0,
    [],
    []
];
var CreateTemplateRequest$ = [3, n0, _CTR,
    0,
    [_Tem],
    [() => Template$], 1
];
var CreateTemplateResponse$ = [3, n0, _CTRr,
    0,
    [],
    []
];
var CustomVerificationEmailTemplate$ = [3, n0, _CVET,
    0,
    [_TN, _FEA, _TS, _SRURL, _FRURL],
    [0, 0, 0, 0, 0]
];
var DeleteConfigurationSetEventDestinationRequest$ = [3, n0, _DCSEDR,
    0,
    [_CSN, _EDN],
    [0, 0], 2
];
var DeleteConfigurationSetEventDestinationResponse$ = [3, n0, _DCSEDRe,
    0,
    [],
    []
];
var DeleteConfigurationSetRequest$ = [3, n0, _DCSR,
    0,
    [_CSN],
    [0], 1
];
var DeleteConfigurationSetResponse$ = [3, n0, _DCSRe,
    0,
    [],
    []
];
var DeleteConfigurationSetTrackingOptionsRequest$ = [3, n0, _DCSTOR,
    0,
    [_CSN],
    [0], 1
];
var DeleteConfigurationSetTrackingOptionsResponse$ = [3, n0, _DCSTORe,
    0,
    [],
    []
];
var DeleteCustomVerificationEmailTemplateRequest$ = [3, n0, _DCVETR,
    0,
    [_TN],
    [0], 1
];
var DeleteIdentityPolicyRequest$ = [3, n0, _DIPR,
    0,
    [_I, _PN],
    [0, 0], 2
];
var DeleteIdentityPolicyResponse$ = [3, n0, _DIPRe,
    0,
    [],
    []
];
var DeleteIdentityRequest$ = [3, n0, _DIR,
    0,
    [_I],
    [0], 1
];
var DeleteIdentityResponse$ = [3, n0, _DIRe,
    0,
    [],
    []
];
var DeleteReceiptFilterRequest$ = [3, n0, _DRFR,
    0,
    [_FN],
    [0], 1
];
var DeleteReceiptFilterResponse$ = [3, n0, _DRFRe,
    0,
    [],
    []
];
var DeleteReceiptRuleRequest$ = [3, n0, _DRRR,
    0,
    [_RSN, _RN],
    [0, 0], 2
];
var DeleteReceiptRuleResponse$ = [3, n0, _DRRRe,
    0,
    [],
    []
];
var DeleteReceiptRuleSetRequest$ = [3, n0, _DRRSR,
    0,
    [_RSN],
    [0], 1
];
var DeleteReceiptRuleSetResponse$ = [3, n0, _DRRSRe,
    0,
    [],
    []
];
var DeleteTemplateRequest$ = [3, n0, _DTR,
    0,
    [_TN],
    [0], 1
];
var DeleteTemplateResponse$ = [3, n0, _DTRe,
    0,
    [],
    []
];
var DeleteVerifiedEmailAddressRequest$ = [3, n0, _DVEAR,
    0,
    [_EA],
    [0], 1
];
var DeliveryOptions$ = [3, n0, _DO,
    0,
    [_TP],
    [0]
];
var DescribeActiveReceiptRuleSetRequest$ = [3, n0, _DARRSR,
    0,
    [],
    []
];
var DescribeActiveReceiptRuleSetResponse$ = [3, n0, _DARRSRe,
    0,
    [_Me, _Rul],
    [() => ReceiptRuleSetMetadata$, () => ReceiptRulesList]
];
var DescribeConfigurationSetRequest$ = [3, n0, _DCSRes,
    0,
    [_CSN, _CSAN],
    [0, 64 | 0], 1
];
var DescribeConfigurationSetResponse$ = [3, n0, _DCSResc,
    0,
    [_CS, _EDv, _TO, _DO, _RO],
    [() => ConfigurationSet$, () => EventDestinations, () => TrackingOptions$, () => DeliveryOptions$, () => ReputationOptions$]
];
var DescribeReceiptRuleRequest$ = [3, n0, _DRRRes,
    0,
    [_RSN, _RN],
    [0, 0], 2
];
var DescribeReceiptRuleResponse$ = [3, n0, _DRRResc,
    0,
    [_Ru],
    [() => ReceiptRule$]
];
var DescribeReceiptRuleSetRequest$ = [3, n0, _DRRSRes,
    0,
    [_RSN],
    [0], 1
];
var DescribeReceiptRuleSetResponse$ = [3, n0, _DRRSResc,
    0,
    [_Me, _Rul],
    [() => ReceiptRuleSetMetadata$, () => ReceiptRulesList]
];
var Destination$ = [3, n0, _D,
    0,
    [_TAo, _CAc, _BAc],
    [64 | 0, 64 | 0, 64 | 0]
];
var EventDestination$ = [3, n0, _ED,
    0,
    [_N, _MET, _En, _KFD, _CWD, _SNSD],
    [0, 64 | 0, 2, () => KinesisFirehoseDestination$, () => CloudWatchDestination$, () => SNSDestination$], 2
];
var ExtensionField$ = [3, n0, _EF,
    0,
    [_N, _V],
    [0, 0], 2
];
var GetAccountSendingEnabledResponse$ = [3, n0, _GASER,
    0,
    [_En],
    [2]
];
var GetCustomVerificationEmailTemplateRequest$ = [3, n0, _GCVETR,
    0,
    [_TN],
    [0], 1
];
var GetCustomVerificationEmailTemplateResponse$ = [3, n0, _GCVETRe,
    0,
    [_TN, _FEA, _TS, _TC, _SRURL, _FRURL],
    [0, 0, 0, 0, 0, 0]
];
var GetIdentityDkimAttributesRequest$ = [3, n0, _GIDAR,
    0,
    [_Id],
    [64 | 0], 1
];
var GetIdentityDkimAttributesResponse$ = [3, n0, _GIDARe,
    0,
    [_DA],
    [() => DkimAttributes], 1
];
var GetIdentityMailFromDomainAttributesRequest$ = [3, n0, _GIMFDAR,
    0,
    [_Id],
    [64 | 0], 1
];
var GetIdentityMailFromDomainAttributesResponse$ = [3, n0, _GIMFDARe,
    0,
    [_MFDA],
    [() => MailFromDomainAttributes], 1
];
var GetIdentityNotificationAttributesRequest$ = [3, n0, _GINAR,
    0,
    [_Id],
    [64 | 0], 1
];
var GetIdentityNotificationAttributesResponse$ = [3, n0, _GINARe,
    0,
    [_NA],
    [() => NotificationAttributes], 1
];
var GetIdentityPoliciesRequest$ = [3, n0, _GIPR,
    0,
    [_I, _PNo],
    [0, 64 | 0], 2
];
var GetIdentityPoliciesResponse$ = [3, n0, _GIPRe,
    0,
    [_P],
    [128 | 0], 1
];
var GetIdentityVerificationAttributesRequest$ = [3, n0, _GIVAR,
    0,
    [_Id],
    [64 | 0], 1
];
var GetIdentityVerificationAttributesResponse$ = [3, n0, _GIVARe,
    0,
    [_VA],
    [() => VerificationAttributes], 1
];
var GetSendQuotaResponse$ = [3, n0, _GSQR,
    0,
    [_MHS, _MSR, _SLH],
    [1, 1, 1]
];
var GetSendStatisticsResponse$ = [3, n0, _GSSR,
    0,
    [_SDP],
    [() => SendDataPointList]
];
var GetTemplateRequest$ = [3, n0, _GTR,
    0,
    [_TN],
    [0], 1
];
var GetTemplateResponse$ = [3, n0, _GTRe,
    0,
    [_Tem],
    [() => Template$]
];
var IdentityDkimAttributes$ = [3, n0, _IDA,
    0,
    [_DE, _DVSk, _DT],
    [2, 0, 64 | 0], 2
];
var IdentityMailFromDomainAttributes$ = [3, n0, _IMFDA,
    0,
    [_MFD, _MFDS, _BOMXF],
    [0, 0, 0], 3
];
var IdentityNotificationAttributes$ = [3, n0, _INA,
    0,
    [_BTo, _CT, _DTe, _FE, _HIBNE, _HICNE, _HIDNE],
    [0, 0, 0, 2, 2, 2, 2], 4
];
var IdentityVerificationAttributes$ = [3, n0, _IVA,
    0,
    [_VS, _VT],
    [0, 0], 1
];
var KinesisFirehoseDestination$ = [3, n0, _KFD,
    0,
    [_IAMRARN, _DSARN],
    [0, 0], 2
];
var LambdaAction$ = [3, n0, _LA,
    0,
    [_FA, _TA, _IT],
    [0, 0, 0], 1
];
var ListConfigurationSetsRequest$ = [3, n0, _LCSR,
    0,
    [_NT, _MIa],
    [0, 1]
];
var ListConfigurationSetsResponse$ = [3, n0, _LCSRi,
    0,
    [_CSo, _NT],
    [() => ConfigurationSets, 0]
];
var ListCustomVerificationEmailTemplatesRequest$ = [3, n0, _LCVETR,
    0,
    [_NT, _MRa],
    [0, 1]
];
var ListCustomVerificationEmailTemplatesResponse$ = [3, n0, _LCVETRi,
    0,
    [_CVETu, _NT],
    [() => CustomVerificationEmailTemplates, 0]
];
var ListIdentitiesRequest$ = [3, n0, _LIR,
    0,
    [_ITd, _NT, _MIa],
    [0, 0, 1]
];
var ListIdentitiesResponse$ = [3, n0, _LIRi,
    0,
    [_Id, _NT],
    [64 | 0, 0], 1
];
var ListIdentityPoliciesRequest$ = [3, n0, _LIPR,
    0,
    [_I],
    [0], 1
];
var ListIdentityPoliciesResponse$ = [3, n0, _LIPRi,
    0,
    [_PNo],
    [64 | 0], 1
];
var ListReceiptFiltersRequest$ = [3, n0, _LRFR,
    0,
    [],
    []
];
var ListReceiptFiltersResponse$ = [3, n0, _LRFRi,
    0,
    [_Fi],
    [() => ReceiptFilterList]
];
var ListReceiptRuleSetsRequest$ = [3, n0, _LRRSR,
    0,
    [_NT],
    [0]
];
var ListReceiptRuleSetsResponse$ = [3, n0, _LRRSRi,
    0,
    [_RS, _NT],
    [() => ReceiptRuleSetsLists, 0]
];
var ListTemplatesRequest$ = [3, n0, _LTR,
    0,
    [_NT, _MIa],
    [0, 1]
];
var ListTemplatesResponse$ = [3, n0, _LTRi,
    0,
    [_TM, _NT],
    [() => TemplateMetadataList, 0]
];
var ListVerifiedEmailAddressesResponse$ = [3, n0, _LVEAR,
    0,
    [_VEA],
    [64 | 0]
];
var Message$ = [3, n0, _M,
    0,
    [_Su, _Bo],
    [() => Content$, () => Body$], 2
];
var MessageDsn$ = [3, n0, _MD,
    0,
    [_RM, _AD, _EFx],
    [0, 4, () => ExtensionFieldList], 1
];
var MessageTag$ = [3, n0, _MT,
    0,
    [_N, _V],
    [0, 0], 2
];
var PutConfigurationSetDeliveryOptionsRequest$ = [3, n0, _PCSDOR,
    0,
    [_CSN, _DO],
    [0, () => DeliveryOptions$], 1
];
var PutConfigurationSetDeliveryOptionsResponse$ = [3, n0, _PCSDORu,
    0,
    [],
    []
];
var PutIdentityPolicyRequest$ = [3, n0, _PIPR,
    0,
    [_I, _PN, _Po],
    [0, 0, 0], 3
];
var PutIdentityPolicyResponse$ = [3, n0, _PIPRu,
    0,
    [],
    []
];
var RawMessage$ = [3, n0, _RMa,
    0,
    [_Da],
    [21], 1
];
var ReceiptAction$ = [3, n0, _RAe,
    0,
    [_SA, _BA, _WA, _LA, _SAt, _AHA, _SNSA, _CA],
    [() => S3Action$, () => BounceAction$, () => WorkmailAction$, () => LambdaAction$, () => StopAction$, () => AddHeaderAction$, () => SNSAction$, () => ConnectAction$]
];
var ReceiptFilter$ = [3, n0, _RF,
    0,
    [_N, _IF],
    [0, () => ReceiptIpFilter$], 2
];
var ReceiptIpFilter$ = [3, n0, _RIF,
    0,
    [_Po, _Ci],
    [0, 0], 2
];
var ReceiptRule$ = [3, n0, _RR,
    0,
    [_N, _En, _TP, _Re, _Ac, _SE],
    [0, 2, 0, 64 | 0, () => ReceiptActionsList, 2], 1
];
var ReceiptRuleSetMetadata$ = [3, n0, _RRSM,
    0,
    [_N, _CTr],
    [0, 4]
];
var RecipientDsnFields$ = [3, n0, _RDF,
    0,
    [_Act, _St, _FR, _RMe, _DCi, _LAD, _EFx],
    [0, 0, 0, 0, 0, 4, () => ExtensionFieldList], 2
];
var ReorderReceiptRuleSetRequest$ = [3, n0, _RRRSR,
    0,
    [_RSN, _RNu],
    [0, 64 | 0], 2
];
var ReorderReceiptRuleSetResponse$ = [3, n0, _RRRSRe,
    0,
    [],
    []
];
var ReputationOptions$ = [3, n0, _RO,
    0,
    [_SEe, _RME, _LFS],
    [2, 2, 4]
];
var S3Action$ = [3, n0, _SA,
    0,
    [_BN, _TA, _OKP, _KKA, _IRA],
    [0, 0, 0, 0, 0], 1
];
var SendBounceRequest$ = [3, n0, _SBR,
    0,
    [_OMI, _BS, _BRIL, _Ex, _MD, _BSA],
    [0, 0, () => BouncedRecipientInfoList, 0, () => MessageDsn$, 0], 3
];
var SendBounceResponse$ = [3, n0, _SBRe,
    0,
    [_MI],
    [0]
];
var SendBulkTemplatedEmailRequest$ = [3, n0, _SBTER,
    0,
    [_So, _Tem, _DTD, _De, _SAo, _RTA, _RP, _RPA, _CSN, _DTef, _TAe],
    [0, 0, 0, () => BulkEmailDestinationList, 0, 64 | 0, 0, 0, 0, () => MessageTagList, 0], 4
];
var SendBulkTemplatedEmailResponse$ = [3, n0, _SBTERe,
    0,
    [_St],
    [() => BulkEmailDestinationStatusList], 1
];
var SendCustomVerificationEmailRequest$ = [3, n0, _SCVER,
    0,
    [_EA, _TN, _CSN],
    [0, 0, 0], 2
];
var SendCustomVerificationEmailResponse$ = [3, n0, _SCVERe,
    0,
    [_MI],
    [0]
];
var SendDataPoint$ = [3, n0, _SDPe,
    0,
    [_Ti, _DAe, _Bou, _Co, _Rej],
    [4, 1, 1, 1, 1]
];
var SendEmailRequest$ = [3, n0, _SER,
    0,
    [_So, _D, _M, _RTA, _RP, _SAo, _RPA, _Ta, _CSN],
    [0, () => Destination$, () => Message$, 64 | 0, 0, 0, 0, () => MessageTagList, 0], 3
];
var SendEmailResponse$ = [3, n0, _SERe,
    0,
    [_MI],
    [0], 1
];
var SendRawEmailRequest$ = [3, n0, _SRER,
    0,
    [_RMa, _So, _De, _FAr, _SAo, _RPA, _Ta, _CSN],
    [() => RawMessage$, 0, 64 | 0, 0, 0, 0, () => MessageTagList, 0], 1
];
var SendRawEmailResponse$ = [3, n0, _SRERe,
    0,
    [_MI],
    [0], 1
];
var SendTemplatedEmailRequest$ = [3, n0, _STER,
    0,
    [_So, _D, _Tem, _TD, _RTA, _RP, _SAo, _RPA, _Ta, _CSN, _TAe],
    [0, () => Destination$, 0, 0, 64 | 0, 0, 0, 0, () => MessageTagList, 0, 0], 4
];
var SendTemplatedEmailResponse$ = [3, n0, _STERe,
    0,
    [_MI],
    [0], 1
];
var SetActiveReceiptRuleSetRequest$ = [3, n0, _SARRSR,
    0,
    [_RSN],
    [0]
];
var SetActiveReceiptRuleSetResponse$ = [3, n0, _SARRSRe,
    0,
    [],
    []
];
var SetIdentityDkimEnabledRequest$ = [3, n0, _SIDER,
    0,
    [_I, _DE],
    [0, 2], 2
];
var SetIdentityDkimEnabledResponse$ = [3, n0, _SIDERe,
    0,
    [],
    []
];
var SetIdentityFeedbackForwardingEnabledRequest$ = [3, n0, _SIFFER,
    0,
    [_I, _FE],
    [0, 2], 2
];
var SetIdentityFeedbackForwardingEnabledResponse$ = [3, n0, _SIFFERe,
    0,
    [],
    []
];
var SetIdentityHeadersInNotificationsEnabledRequest$ = [3, n0, _SIHINER,
    0,
    [_I, _NTo, _En],
    [0, 0, 2], 3
];
var SetIdentityHeadersInNotificationsEnabledResponse$ = [3, n0, _SIHINERe,
    0,
    [],
    []
];
var SetIdentityMailFromDomainRequest$ = [3, n0, _SIMFDR,
    0,
    [_I, _MFD, _BOMXF],
    [0, 0, 0], 1
];
var SetIdentityMailFromDomainResponse$ = [3, n0, _SIMFDRe,
    0,
    [],
    []
];
var SetIdentityNotificationTopicRequest$ = [3, n0, _SINTR,
    0,
    [_I, _NTo, _ST],
    [0, 0, 0], 2
];
var SetIdentityNotificationTopicResponse$ = [3, n0, _SINTRe,
    0,
    [],
    []
];
var SetReceiptRulePositionRequest$ = [3, n0, _SRRPR,
    0,
    [_RSN, _RN, _A],
    [0, 0, 0], 2
];
var SetReceiptRulePositionResponse$ = [3, n0, _SRRPRe,
    0,
    [],
    []
];
var SNSAction$ = [3, n0, _SNSA,
    0,
    [_TA, _Enc],
    [0, 0], 1
];
var SNSDestination$ = [3, n0, _SNSD,
    0,
    [_TARN],
    [0], 1
];
var StopAction$ = [3, n0, _SAt,
    0,
    [_Sc, _TA],
    [0, 0], 1
];
var Template$ = [3, n0, _Tem,
    0,
    [_TN, _SP, _TPe, _HP],
    [0, 0, 0, 0], 1
];
var TemplateMetadata$ = [3, n0, _TMe,
    0,
    [_N, _CTr],
    [0, 4]
];
var TestRenderTemplateRequest$ = [3, n0, _TRTR,
    0,
    [_TN, _TD],
    [0, 0], 2
];
var TestRenderTemplateResponse$ = [3, n0, _TRTRe,
    0,
    [_RTe],
    [0]
];
var TrackingOptions$ = [3, n0, _TO,
    0,
    [_CRD],
    [0]
];
var UpdateAccountSendingEnabledRequest$ = [3, n0, _UASER,
    0,
    [_En],
    [2]
];
var UpdateConfigurationSetEventDestinationRequest$ = [3, n0, _UCSEDR,
    0,
    [_CSN, _ED],
    [0, () => EventDestination$], 2
];
var UpdateConfigurationSetEventDestinationResponse$ = [3, n0, _UCSEDRp,
    0,
    [],
    []
];
var UpdateConfigurationSetReputationMetricsEnabledRequest$ = [3, n0, _UCSRMER,
    0,
    [_CSN, _En],
    [0, 2], 2
];
var UpdateConfigurationSetSendingEnabledRequest$ = [3, n0, _UCSSER,
    0,
    [_CSN, _En],
    [0, 2], 2
];
var UpdateConfigurationSetTrackingOptionsRequest$ = [3, n0, _UCSTOR,
    0,
    [_CSN, _TO],
    [0, () => TrackingOptions$], 2
];
var UpdateConfigurationSetTrackingOptionsResponse$ = [3, n0, _UCSTORp,
    0,
    [],
    []
];
var UpdateCustomVerificationEmailTemplateRequest$ = [3, n0, _UCVETR,
    0,
    [_TN, _FEA, _TS, _TC, _SRURL, _FRURL],
    [0, 0, 0, 0, 0, 0], 1
];
var UpdateReceiptRuleRequest$ = [3, n0, _URRR,
    0,
    [_RSN, _Ru],
    [0, () => ReceiptRule$], 2
];
var UpdateReceiptRuleResponse$ = [3, n0, _URRRp,
    0,
    [],
    []
];
var UpdateTemplateRequest$ = [3, n0, _UTR,
    0,
    [_Tem],
    [() => Template$], 1
];
var UpdateTemplateResponse$ = [3, n0, _UTRp,
    0,
    [],
    []
];
var VerifyDomainDkimRequest$ = [3, n0, _VDDR,
    0,
    [_Do],
    [0], 1
];
var VerifyDomainDkimResponse$ = [3, n0, _VDDRe,
    0,
    [_DT],
    [64 | 0], 1
];
var VerifyDomainIdentityRequest$ = [3, n0, _VDIR,
    0,
    [_Do],
    [0], 1
];
var VerifyDomainIdentityResponse$ = [3, n0, _VDIRe,
    0,
    [_VT],
    [0], 1
];
var VerifyEmailAddressRequest$ = [3, n0, _VEAR,
    0,
    [_EA],
    [0], 1
];
var VerifyEmailIdentityRequest$ = [3, n0, _VEIR,
    0,
    [_EA],
    [0], 1
];
var VerifyEmailIdentityResponse$ = [3, n0, _VEIRe,
    0,
    [],
    []
];
var WorkmailAction$ = [3, n0, _WA,
    0,
    [_OA, _TA],
    [0, 0], 1
];
var __Unit = "unit";
var AddressList = (/* unused pure expression or super */ null && (64 | 0));
var BouncedRecipientInfoList = [1, n0, _BRIL,
    0, () => BouncedRecipientInfo$
];
var BulkEmailDestinationList = [1, n0, _BEDL,
    0, () => BulkEmailDestination$
];
var BulkEmailDestinationStatusList = [1, n0, _BEDSL,
    0, () => BulkEmailDestinationStatus$
];
var CloudWatchDimensionConfigurations = [1, n0, _CWDCl,
    0, () => CloudWatchDimensionConfiguration$
];
var ConfigurationSetAttributeList = (/* unused pure expression or super */ null && (64 | 0));
var ConfigurationSets = [1, n0, _CSo,
    0, () => ConfigurationSet$
];
var CustomVerificationEmailTemplates = [1, n0, _CVETu,
    0, () => CustomVerificationEmailTemplate$
];
var EventDestinations = [1, n0, _EDv,
    0, () => EventDestination$
];
var EventTypes = (/* unused pure expression or super */ null && (64 | 0));
var ExtensionFieldList = [1, n0, _EFL,
    0, () => ExtensionField$
];
var IdentityList = (/* unused pure expression or super */ null && (64 | 0));
var MessageTagList = [1, n0, _MTL,
    0, () => MessageTag$
];
var PolicyNameList = (/* unused pure expression or super */ null && (64 | 0));
var ReceiptActionsList = [1, n0, _RAL,
    0, () => ReceiptAction$
];
var ReceiptFilterList = [1, n0, _RFL,
    0, () => ReceiptFilter$
];
var ReceiptRuleNamesList = (/* unused pure expression or super */ null && (64 | 0));
var ReceiptRuleSetsLists = [1, n0, _RRSL,
    0, () => ReceiptRuleSetMetadata$
];
var ReceiptRulesList = [1, n0, _RRL,
    0, () => ReceiptRule$
];
var RecipientsList = (/* unused pure expression or super */ null && (64 | 0));
var SendDataPointList = [1, n0, _SDPL,
    0, () => SendDataPoint$
];
var TemplateMetadataList = [1, n0, _TML,
    0, () => TemplateMetadata$
];
var VerificationTokenList = (/* unused pure expression or super */ null && (64 | 0));
var DkimAttributes = [2, n0, _DA,
    0, 0, () => IdentityDkimAttributes$
];
var MailFromDomainAttributes = [2, n0, _MFDA,
    0, 0, () => IdentityMailFromDomainAttributes$
];
var NotificationAttributes = [2, n0, _NA,
    0, 0, () => IdentityNotificationAttributes$
];
var PolicyMap = (/* unused pure expression or super */ null && (128 | 0));
var VerificationAttributes = [2, n0, _VA,
    0, 0, () => IdentityVerificationAttributes$
];
var CloneReceiptRuleSet$ = [9, n0, _CRRS,
    0, () => CloneReceiptRuleSetRequest$, () => CloneReceiptRuleSetResponse$
];
var CreateConfigurationSet$ = [9, n0, _CCS,
    0, () => CreateConfigurationSetRequest$, () => CreateConfigurationSetResponse$
];
var CreateConfigurationSetEventDestination$ = [9, n0, _CCSED,
    0, () => CreateConfigurationSetEventDestinationRequest$, () => CreateConfigurationSetEventDestinationResponse$
];
var CreateConfigurationSetTrackingOptions$ = [9, n0, _CCSTO,
    0, () => CreateConfigurationSetTrackingOptionsRequest$, () => CreateConfigurationSetTrackingOptionsResponse$
];
var CreateCustomVerificationEmailTemplate$ = [9, n0, _CCVET,
    0, () => CreateCustomVerificationEmailTemplateRequest$, () => __Unit
];
var CreateReceiptFilter$ = [9, n0, _CRF,
    0, () => CreateReceiptFilterRequest$, () => CreateReceiptFilterResponse$
];
var CreateReceiptRule$ = [9, n0, _CRR,
    0, () => CreateReceiptRuleRequest$, () => CreateReceiptRuleResponse$
];
var CreateReceiptRuleSet$ = [9, n0, _CRRSr,
    0, () => CreateReceiptRuleSetRequest$, () => CreateReceiptRuleSetResponse$
];
var CreateTemplate$ = [9, n0, _CTre,
    0, () => CreateTemplateRequest$, () => CreateTemplateResponse$
];
var DeleteConfigurationSet$ = [9, n0, _DCS,
    0, () => DeleteConfigurationSetRequest$, () => DeleteConfigurationSetResponse$
];
var DeleteConfigurationSetEventDestination$ = [9, n0, _DCSED,
    0, () => DeleteConfigurationSetEventDestinationRequest$, () => DeleteConfigurationSetEventDestinationResponse$
];
var DeleteConfigurationSetTrackingOptions$ = [9, n0, _DCSTO,
    0, () => DeleteConfigurationSetTrackingOptionsRequest$, () => DeleteConfigurationSetTrackingOptionsResponse$
];
var DeleteCustomVerificationEmailTemplate$ = [9, n0, _DCVET,
    0, () => DeleteCustomVerificationEmailTemplateRequest$, () => __Unit
];
var DeleteIdentity$ = [9, n0, _DI,
    0, () => DeleteIdentityRequest$, () => DeleteIdentityResponse$
];
var DeleteIdentityPolicy$ = [9, n0, _DIP,
    0, () => DeleteIdentityPolicyRequest$, () => DeleteIdentityPolicyResponse$
];
var DeleteReceiptFilter$ = [9, n0, _DRF,
    0, () => DeleteReceiptFilterRequest$, () => DeleteReceiptFilterResponse$
];
var DeleteReceiptRule$ = [9, n0, _DRR,
    0, () => DeleteReceiptRuleRequest$, () => DeleteReceiptRuleResponse$
];
var DeleteReceiptRuleSet$ = [9, n0, _DRRS,
    0, () => DeleteReceiptRuleSetRequest$, () => DeleteReceiptRuleSetResponse$
];
var DeleteTemplate$ = [9, n0, _DTel,
    0, () => DeleteTemplateRequest$, () => DeleteTemplateResponse$
];
var DeleteVerifiedEmailAddress$ = [9, n0, _DVEA,
    0, () => DeleteVerifiedEmailAddressRequest$, () => __Unit
];
var DescribeActiveReceiptRuleSet$ = [9, n0, _DARRS,
    0, () => DescribeActiveReceiptRuleSetRequest$, () => DescribeActiveReceiptRuleSetResponse$
];
var DescribeConfigurationSet$ = [9, n0, _DCSe,
    0, () => DescribeConfigurationSetRequest$, () => DescribeConfigurationSetResponse$
];
var DescribeReceiptRule$ = [9, n0, _DRRe,
    0, () => DescribeReceiptRuleRequest$, () => DescribeReceiptRuleResponse$
];
var DescribeReceiptRuleSet$ = [9, n0, _DRRSe,
    0, () => DescribeReceiptRuleSetRequest$, () => DescribeReceiptRuleSetResponse$
];
var GetAccountSendingEnabled$ = [9, n0, _GASE,
    0, () => __Unit, () => GetAccountSendingEnabledResponse$
];
var GetCustomVerificationEmailTemplate$ = [9, n0, _GCVET,
    0, () => GetCustomVerificationEmailTemplateRequest$, () => GetCustomVerificationEmailTemplateResponse$
];
var GetIdentityDkimAttributes$ = [9, n0, _GIDA,
    0, () => GetIdentityDkimAttributesRequest$, () => GetIdentityDkimAttributesResponse$
];
var GetIdentityMailFromDomainAttributes$ = [9, n0, _GIMFDA,
    0, () => GetIdentityMailFromDomainAttributesRequest$, () => GetIdentityMailFromDomainAttributesResponse$
];
var GetIdentityNotificationAttributes$ = [9, n0, _GINA,
    0, () => GetIdentityNotificationAttributesRequest$, () => GetIdentityNotificationAttributesResponse$
];
var GetIdentityPolicies$ = [9, n0, _GIP,
    0, () => GetIdentityPoliciesRequest$, () => GetIdentityPoliciesResponse$
];
var GetIdentityVerificationAttributes$ = [9, n0, _GIVA,
    0, () => GetIdentityVerificationAttributesRequest$, () => GetIdentityVerificationAttributesResponse$
];
var GetSendQuota$ = [9, n0, _GSQ,
    0, () => __Unit, () => GetSendQuotaResponse$
];
var GetSendStatistics$ = [9, n0, _GSS,
    0, () => __Unit, () => GetSendStatisticsResponse$
];
var GetTemplate$ = [9, n0, _GT,
    0, () => GetTemplateRequest$, () => GetTemplateResponse$
];
var ListConfigurationSets$ = [9, n0, _LCS,
    0, () => ListConfigurationSetsRequest$, () => ListConfigurationSetsResponse$
];
var ListCustomVerificationEmailTemplates$ = [9, n0, _LCVET,
    0, () => ListCustomVerificationEmailTemplatesRequest$, () => ListCustomVerificationEmailTemplatesResponse$
];
var ListIdentities$ = [9, n0, _LI,
    0, () => ListIdentitiesRequest$, () => ListIdentitiesResponse$
];
var ListIdentityPolicies$ = [9, n0, _LIP,
    0, () => ListIdentityPoliciesRequest$, () => ListIdentityPoliciesResponse$
];
var ListReceiptFilters$ = [9, n0, _LRF,
    0, () => ListReceiptFiltersRequest$, () => ListReceiptFiltersResponse$
];
var ListReceiptRuleSets$ = [9, n0, _LRRS,
    0, () => ListReceiptRuleSetsRequest$, () => ListReceiptRuleSetsResponse$
];
var ListTemplates$ = [9, n0, _LT,
    0, () => ListTemplatesRequest$, () => ListTemplatesResponse$
];
var ListVerifiedEmailAddresses$ = [9, n0, _LVEA,
    0, () => __Unit, () => ListVerifiedEmailAddressesResponse$
];
var PutConfigurationSetDeliveryOptions$ = [9, n0, _PCSDO,
    0, () => PutConfigurationSetDeliveryOptionsRequest$, () => PutConfigurationSetDeliveryOptionsResponse$
];
var PutIdentityPolicy$ = [9, n0, _PIP,
    0, () => PutIdentityPolicyRequest$, () => PutIdentityPolicyResponse$
];
var ReorderReceiptRuleSet$ = [9, n0, _RRRS,
    0, () => ReorderReceiptRuleSetRequest$, () => ReorderReceiptRuleSetResponse$
];
var SendBounce$ = [9, n0, _SB,
    0, () => SendBounceRequest$, () => SendBounceResponse$
];
var SendBulkTemplatedEmail$ = [9, n0, _SBTE,
    0, () => SendBulkTemplatedEmailRequest$, () => SendBulkTemplatedEmailResponse$
];
var SendCustomVerificationEmail$ = [9, n0, _SCVE,
    0, () => SendCustomVerificationEmailRequest$, () => SendCustomVerificationEmailResponse$
];
var SendEmail$ = [9, n0, _SEen,
    0, () => SendEmailRequest$, () => SendEmailResponse$
];
var SendRawEmail$ = [9, n0, _SRE,
    0, () => SendRawEmailRequest$, () => SendRawEmailResponse$
];
var SendTemplatedEmail$ = [9, n0, _STE,
    0, () => SendTemplatedEmailRequest$, () => SendTemplatedEmailResponse$
];
var SetActiveReceiptRuleSet$ = [9, n0, _SARRS,
    0, () => SetActiveReceiptRuleSetRequest$, () => SetActiveReceiptRuleSetResponse$
];
var SetIdentityDkimEnabled$ = [9, n0, _SIDE,
    0, () => SetIdentityDkimEnabledRequest$, () => SetIdentityDkimEnabledResponse$
];
var SetIdentityFeedbackForwardingEnabled$ = [9, n0, _SIFFE,
    0, () => SetIdentityFeedbackForwardingEnabledRequest$, () => SetIdentityFeedbackForwardingEnabledResponse$
];
var SetIdentityHeadersInNotificationsEnabled$ = [9, n0, _SIHINE,
    0, () => SetIdentityHeadersInNotificationsEnabledRequest$, () => SetIdentityHeadersInNotificationsEnabledResponse$
];
var SetIdentityMailFromDomain$ = [9, n0, _SIMFD,
    0, () => SetIdentityMailFromDomainRequest$, () => SetIdentityMailFromDomainResponse$
];
var SetIdentityNotificationTopic$ = [9, n0, _SINT,
    0, () => SetIdentityNotificationTopicRequest$, () => SetIdentityNotificationTopicResponse$
];
var SetReceiptRulePosition$ = [9, n0, _SRRP,
    0, () => SetReceiptRulePositionRequest$, () => SetReceiptRulePositionResponse$
];
var TestRenderTemplate$ = [9, n0, _TRT,
    0, () => TestRenderTemplateRequest$, () => TestRenderTemplateResponse$
];
var UpdateAccountSendingEnabled$ = [9, n0, _UASE,
    0, () => UpdateAccountSendingEnabledRequest$, () => __Unit
];
var UpdateConfigurationSetEventDestination$ = [9, n0, _UCSED,
    0, () => UpdateConfigurationSetEventDestinationRequest$, () => UpdateConfigurationSetEventDestinationResponse$
];
var UpdateConfigurationSetReputationMetricsEnabled$ = [9, n0, _UCSRME,
    0, () => UpdateConfigurationSetReputationMetricsEnabledRequest$, () => __Unit
];
var UpdateConfigurationSetSendingEnabled$ = [9, n0, _UCSSE,
    0, () => UpdateConfigurationSetSendingEnabledRequest$, () => __Unit
];
var UpdateConfigurationSetTrackingOptions$ = [9, n0, _UCSTO,
    0, () => UpdateConfigurationSetTrackingOptionsRequest$, () => UpdateConfigurationSetTrackingOptionsResponse$
];
var UpdateCustomVerificationEmailTemplate$ = [9, n0, _UCVET,
    0, () => UpdateCustomVerificationEmailTemplateRequest$, () => __Unit
];
var UpdateReceiptRule$ = [9, n0, _URR,
    0, () => UpdateReceiptRuleRequest$, () => UpdateReceiptRuleResponse$
];
var UpdateTemplate$ = [9, n0, _UT,
    0, () => UpdateTemplateRequest$, () => UpdateTemplateResponse$
];
var VerifyDomainDkim$ = [9, n0, _VDD,
    0, () => VerifyDomainDkimRequest$, () => VerifyDomainDkimResponse$
];
var VerifyDomainIdentity$ = [9, n0, _VDI,
    0, () => VerifyDomainIdentityRequest$, () => VerifyDomainIdentityResponse$
];
var VerifyEmailAddress$ = [9, n0, _VEAe,
    0, () => VerifyEmailAddressRequest$, () => __Unit
];
var VerifyEmailIdentity$ = [9, n0, _VEI,
    0, () => VerifyEmailIdentityRequest$, () => VerifyEmailIdentityResponse$
];


/***/ }),

/***/ 7507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CancelExportJobCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class CancelExportJobCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "CancelExportJob", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .CancelExportJob$ */ .yoc) {
}


/***/ }),

/***/ 8341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DeleteConfigurationSetCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class DeleteConfigurationSetCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteConfigurationSet", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteConfigurationSet$ */ .COL) {
}


/***/ }),

/***/ 7405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DeleteContactListCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class DeleteContactListCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteContactList", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteContactList$ */ .smq) {
}


/***/ }),

/***/ 3431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ DeleteCustomVerificationEmailTemplateCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class DeleteCustomVerificationEmailTemplateCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteCustomVerificationEmailTemplate", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteCustomVerificationEmailTemplate$ */ .o9f) {
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DeleteDedicatedIpPoolCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class DeleteDedicatedIpPoolCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteDedicatedIpPool", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteDedicatedIpPool$ */ .QNB) {
}


/***/ }),

/***/ 2231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ DeleteEmailIdentityCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class DeleteEmailIdentityCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteEmailIdentity", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteEmailIdentity$ */ .iuu) {
}


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeleteEmailTemplateCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class DeleteEmailTemplateCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteEmailTemplate", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteEmailTemplate$ */ .c3_) {
}


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DeleteMultiRegionEndpointCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class DeleteMultiRegionEndpointCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteMultiRegionEndpoint", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteMultiRegionEndpoint$ */ .ufe) {
}


/***/ }),

/***/ 7483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DeleteTenantCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class DeleteTenantCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteTenant", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteTenant$ */ .i1V) {
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DeleteTenantResourceAssociationCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class DeleteTenantResourceAssociationCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteTenantResourceAssociation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteTenantResourceAssociation$ */ .Hq8) {
}


/***/ }),

/***/ 2137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ GetDedicatedIpsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class GetDedicatedIpsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "GetDedicatedIps", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .GetDedicatedIps$ */ .wyY) {
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ GetDeliverabilityDashboardOptionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class GetDeliverabilityDashboardOptionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "GetDeliverabilityDashboardOptions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .GetDeliverabilityDashboardOptions$ */ .iGt) {
}


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ListConfigurationSetsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class ListConfigurationSetsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListConfigurationSets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListConfigurationSets$ */ .yMJ) {
}


/***/ }),

/***/ 3929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ListContactListsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class ListContactListsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListContactLists", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListContactLists$ */ ._IK) {
}


/***/ }),

/***/ 9591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ListCustomVerificationEmailTemplatesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class ListCustomVerificationEmailTemplatesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListCustomVerificationEmailTemplates", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListCustomVerificationEmailTemplates$ */ .sIe) {
}


/***/ }),

/***/ 3943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ListDedicatedIpPoolsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class ListDedicatedIpPoolsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListDedicatedIpPools", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListDedicatedIpPools$ */ .mRN) {
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ListEmailTemplatesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class ListEmailTemplatesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListEmailTemplates", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListEmailTemplates$ */ .EU6) {
}


/***/ }),

/***/ 336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ListExportJobsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class ListExportJobsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListExportJobs", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListExportJobs$ */ .dSO) {
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ListMultiRegionEndpointsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class ListMultiRegionEndpointsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListMultiRegionEndpoints", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListMultiRegionEndpoints$ */ .__5) {
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ ListResourceTenantsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class ListResourceTenantsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListResourceTenants", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListResourceTenants$ */ ._5d) {
}


/***/ }),

/***/ 7302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ListTagsForResourceCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class ListTagsForResourceCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTagsForResource", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTagsForResource$ */ .Tzn) {
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ListTenantsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);


class ListTenantsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTenants", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTenants$ */ .AGx) {
}


/***/ })

};
;