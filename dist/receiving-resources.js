import { e as required } from './check.js';
import { r as resolveAwsSdkSigV4Config, b as getSmithyContext, B as BinaryDecisionDiagram, E as EndpointCache, d as decideEndpoint, a as awsEndpointFunctions, c as customEndpointFunctions, N as NoOpLogger, A as AwsSdkSigV4Signer, f as emitWarningIfUnsupportedVersion, h as emitWarningIfUnsupportedVersion$1, i as calculateBodyLength, m as NODE_APP_ID_CONFIG_OPTIONS, o as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, p as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, q as NODE_RETRY_MODE_CONFIG_OPTIONS, D as DEFAULT_RETRY_MODE, s as NODE_REGION_CONFIG_OPTIONS, t as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, j as createDefaultUserAgentProvider, u as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, k as resolveDefaultsModeConfig, l as loadConfigsForDefaultMode, w as NODE_REGION_CONFIG_FILE_OPTIONS, x as getAwsRegionExtensionConfiguration, y as getDefaultExtensionConfiguration, z as getHttpHandlerExtensionConfiguration, C as resolveAwsRegionExtensionConfiguration, F as resolveDefaultRuntimeConfig, G as resolveHttpHandlerRuntimeConfig, H as Client, I as resolveUserAgentConfig, J as resolveRetryConfig, K as resolveRegionConfig, L as resolveEndpointConfig, M as getSchemaSerdePlugin, O as getUserAgentPlugin, P as getRetryPlugin, Q as getContentLengthPlugin, R as getHostHeaderPlugin, S as getLoggerPlugin, T as getRecursionDetectionPlugin, U as getHttpAuthSchemeEndpointRuleSetPlugin, X as DefaultIdentityProviderConfig, V as getHttpSigningPlugin, W as resolveHostHeaderConfig, Y as makeBuilder, Z as getEndpointPlugin } from './sdk12.js';
import { w as normalizeProvider, z as ServiceException, T as TypeRegistry, t as toUtf8, f as fromUtf8, e as Sha256Node, g as AwsQueryProtocol, c as toBase64, d as fromBase64, y as streamCollector } from './sdk2.js';
import { p as parseUrl, l as loadConfig } from './sdk14.js';
import { d as defaultProvider, N as NodeHttpHandler } from './sdk3.js';
import { g as getDefaultSocketTimeout } from './sdk9.js';

const defaultSESHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
  "version": "3.1169.0"};

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

class SESServiceException extends ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ses#SESServiceException";
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, SESServiceException.prototype);
    }
}

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

const _AEE = "AlreadyExistsException";
const _AHA = "AddHeaderAction";
const _ASPE = "AccountSendingPausedException";
const _Ac = "Actions";
const _B = "Bucket";
const _BA = "BounceAction";
const _BN = "BucketName";
const _CA = "ConnectAction";
const _CDE = "CannotDeleteException";
const _CSAEE = "ConfigurationSetAlreadyExistsException";
const _CSDNEE = "ConfigurationSetDoesNotExistException";
const _CSN = "ConfigurationSetName";
const _CSSPE = "ConfigurationSetSendingPausedException";
const _CTr = "CreatedTimestamp";
const _CVEICE = "CustomVerificationEmailInvalidContentException";
const _CVETAEE = "CustomVerificationEmailTemplateAlreadyExistsException";
const _CVETDNEE = "CustomVerificationEmailTemplateDoesNotExistException";
const _CVETN = "CustomVerificationEmailTemplateName";
const _Ci = "Cidr";
const _DARRS = "DescribeActiveReceiptRuleSet";
const _DARRSR = "DescribeActiveReceiptRuleSetRequest";
const _DARRSRe = "DescribeActiveReceiptRuleSetResponse";
const _DRF = "DeleteReceiptFilter";
const _DRFR = "DeleteReceiptFilterRequest";
const _DRFRe = "DeleteReceiptFilterResponse";
const _DRRS = "DeleteReceiptRuleSet";
const _DRRSR = "DeleteReceiptRuleSetRequest";
const _DRRSRe = "DeleteReceiptRuleSetResponse";
const _EDAEE = "EventDestinationAlreadyExistsException";
const _EDDNEE = "EventDestinationDoesNotExistException";
const _EDN = "EventDestinationName";
const _En = "Enabled";
const _Enc = "Encoding";
const _FA = "FunctionArn";
const _FEA = "FromEmailAddress";
const _FEANVE = "FromEmailAddressNotVerifiedException";
const _FN = "FilterName";
const _Fi = "Filters";
const _HN = "HeaderName";
const _HV = "HeaderValue";
const _IAMRARN = "IAMRoleARN";
const _IARN = "InstanceARN";
const _ICSE = "InvalidConfigurationSetException";
const _ICWDE = "InvalidCloudWatchDestinationException";
const _IDOE = "InvalidDeliveryOptionsException";
const _IF = "IpFilter";
const _IFDE = "InvalidFirehoseDestinationException";
const _ILFE = "InvalidLambdaFunctionException";
const _IPE = "InvalidPolicyException";
const _IRA = "IamRoleArn";
const _IRPE = "InvalidRenderingParameterException";
const _ISCE = "InvalidS3ConfigurationException";
const _ISNSDE = "InvalidSNSDestinationException";
const _ISTE = "InvalidSnsTopicException";
const _IT = "InvocationType";
const _ITE = "InvalidTemplateException";
const _ITOE = "InvalidTrackingOptionsException";
const _KKA = "KmsKeyArn";
const _LA = "LambdaAction";
const _LEE = "LimitExceededException";
const _LRF = "ListReceiptFilters";
const _LRFR = "ListReceiptFiltersRequest";
const _LRFRi = "ListReceiptFiltersResponse";
const _LRRS = "ListReceiptRuleSets";
const _LRRSR = "ListReceiptRuleSetsRequest";
const _LRRSRi = "ListReceiptRuleSetsResponse";
const _M = "Message";
const _MFDNVE = "MailFromDomainNotVerifiedException";
const _MR = "MessageRejected";
const _MRAE = "MissingRenderingAttributeException";
const _Me = "Metadata";
const _N = "Name";
const _NT = "NextToken";
const _OA = "OrganizationArn";
const _OKP = "ObjectKeyPrefix";
const _PANGE = "ProductionAccessNotGrantedException";
const _Po = "Policy";
const _RAL = "ReceiptActionsList";
const _RAe = "ReceiptAction";
const _RDNEE = "RuleDoesNotExistException";
const _RF = "ReceiptFilter";
const _RFL = "ReceiptFilterList";
const _RIF = "ReceiptIpFilter";
const _RR = "ReceiptRule";
const _RRL = "ReceiptRulesList";
const _RRSL = "ReceiptRuleSetsLists";
const _RRSM = "ReceiptRuleSetMetadata";
const _RS = "RuleSets";
const _RSDNEE = "RuleSetDoesNotExistException";
const _RSN = "RuleSetName";
const _Re = "Recipients";
const _Rul = "Rules";
const _S = "Sender";
const _SA = "S3Action";
const _SARRS = "SetActiveReceiptRuleSet";
const _SARRSR = "SetActiveReceiptRuleSetRequest";
const _SARRSRe = "SetActiveReceiptRuleSetResponse";
const _SAt = "StopAction";
const _SC = "StatusCode";
const _SE = "ScanEnabled";
const _SNSA = "SNSAction";
const _SRC = "SmtpReplyCode";
const _Sc = "Scope";
const _T = "Topic";
const _TA = "TopicArn";
const _TDNEE = "TemplateDoesNotExistException";
const _TN = "TemplateName";
const _TOAEE = "TrackingOptionsAlreadyExistsException";
const _TODNEE = "TrackingOptionsDoesNotExistException";
const _TP = "TlsPolicy";
const _WA = "WorkmailAction";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ses";
const n0 = "com.amazonaws.ses";
const _s_registry = new TypeRegistry(_s);
var SESServiceException$ = [-3, _s, "SESServiceException", 0, [], []];
_s_registry.registerError(SESServiceException$, SESServiceException);
const n0_registry = new TypeRegistry(n0);
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
var BounceAction$ = [3, n0, _BA,
    0,
    [_SRC, _M, _S, _TA, _SC],
    [0, 0, 0, 0, 0], 3
];
var ConnectAction$ = [3, n0, _CA,
    0,
    [_IARN, _IAMRARN],
    [0, 0], 2
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
var LambdaAction$ = [3, n0, _LA,
    0,
    [_FA, _TA, _IT],
    [0, 0, 0], 1
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
var S3Action$ = [3, n0, _SA,
    0,
    [_BN, _TA, _OKP, _KKA, _IRA],
    [0, 0, 0, 0, 0], 1
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
var SNSAction$ = [3, n0, _SNSA,
    0,
    [_TA, _Enc],
    [0, 0], 1
];
var StopAction$ = [3, n0, _SAt,
    0,
    [_Sc, _TA],
    [0, 0], 1
];
var WorkmailAction$ = [3, n0, _WA,
    0,
    [_OA, _TA],
    [0, 0], 1
];
var ReceiptActionsList = [1, n0, _RAL,
    0, () => ReceiptAction$
];
var ReceiptFilterList = [1, n0, _RFL,
    0, () => ReceiptFilter$
];
var ReceiptRuleSetsLists = [1, n0, _RRSL,
    0, () => ReceiptRuleSetMetadata$
];
var ReceiptRulesList = [1, n0, _RRL,
    0, () => ReceiptRule$
];
var DeleteReceiptFilter$ = [9, n0, _DRF,
    0, () => DeleteReceiptFilterRequest$, () => DeleteReceiptFilterResponse$
];
var DeleteReceiptRuleSet$ = [9, n0, _DRRS,
    0, () => DeleteReceiptRuleSetRequest$, () => DeleteReceiptRuleSetResponse$
];
var DescribeActiveReceiptRuleSet$ = [9, n0, _DARRS,
    0, () => DescribeActiveReceiptRuleSetRequest$, () => DescribeActiveReceiptRuleSetResponse$
];
var ListReceiptFilters$ = [9, n0, _LRF,
    0, () => ListReceiptFiltersRequest$, () => ListReceiptFiltersResponse$
];
var ListReceiptRuleSets$ = [9, n0, _LRRS,
    0, () => ListReceiptRuleSetsRequest$, () => ListReceiptRuleSetsResponse$
];
var SetActiveReceiptRuleSet$ = [9, n0, _SARRS,
    0, () => SetActiveReceiptRuleSetRequest$, () => SetActiveReceiptRuleSetResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2010-12-01",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSESHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsQueryProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.ses",
            errorTypeRegistries,
            xmlNamespace: "http://ses.amazonaws.com/doc/2010-12-01/",
            version: "2010-12-01",
            serviceTarget: "SimpleEmailService",
        },
        serviceId: config?.serviceId ?? "SES",
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
        defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 300_000),
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

class SESClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultSESHttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "SimpleEmailService", "SESClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class DeleteReceiptFilterCommand extends command(_ep0, _mw0, "DeleteReceiptFilter", DeleteReceiptFilter$) {
}

class DeleteReceiptRuleSetCommand extends command(_ep0, _mw0, "DeleteReceiptRuleSet", DeleteReceiptRuleSet$) {
}

class DescribeActiveReceiptRuleSetCommand extends command(_ep0, _mw0, "DescribeActiveReceiptRuleSet", DescribeActiveReceiptRuleSet$) {
}

class ListReceiptFiltersCommand extends command(_ep0, _mw0, "ListReceiptFilters", ListReceiptFilters$) {
}

class ListReceiptRuleSetsCommand extends command(_ep0, _mw0, "ListReceiptRuleSets", ListReceiptRuleSets$) {
}

class SetActiveReceiptRuleSetCommand extends command(_ep0, _mw0, "SetActiveReceiptRuleSet", SetActiveReceiptRuleSet$) {
}

function receivingResources(config) {
    const client = new SESClient(config);
    return {
        operations: {
            'receipt-rule-set': {
                listAction: 'ses:ListReceiptRuleSets',
                deleteAction: 'ses:DeleteReceiptRuleSet',
                async page(NextToken, options) {
                    const page = await client.send(new ListReceiptRuleSetsCommand({ NextToken }), options);
                    return {
                        items: required(page.RuleSets, 'list of rule sets').map(({ Name }) => ({ name: required(Name, 'name of a rule set') })),
                        next: page.NextToken,
                    };
                },
                async remove({ name }, options) {
                    await client.send(new DeleteReceiptRuleSetCommand({ RuleSetName: name }), options);
                    return 'gone';
                },
                async release({ name }, ask) {
                    const active = await ask('ses:DescribeActiveReceiptRuleSet', options => client.send(new DescribeActiveReceiptRuleSetCommand({}), options));
                    if (active.Metadata?.Name !== name) {
                        return false;
                    }
                    await ask('ses:SetActiveReceiptRuleSet', options => client.send(new SetActiveReceiptRuleSetCommand({}), options));
                    return true;
                },
            },
            'receipt-filter': {
                listAction: 'ses:ListReceiptFilters',
                deleteAction: 'ses:DeleteReceiptFilter',
                async page(_marker, options) {
                    const page = await client.send(new ListReceiptFiltersCommand({}), options);
                    return {
                        items: required(page.Filters, 'list of filters').map(({ Name }) => ({ name: required(Name, 'name of a filter') })),
                        next: undefined,
                    };
                },
                async remove({ name }, options) {
                    await client.send(new DeleteReceiptFilterCommand({ FilterName: name }), options);
                    return 'gone';
                },
            },
        },
        tags: async () => new Map(),
    };
}

export { receivingResources };
