export const id = 270;
export const ids = [270];
export const modules = {

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   yd: () => (/* binding */ regionVerdict)
/* harmony export */ });
const isFinding = (evaluation) => evaluation.outcome === 'failed' || evaluation.outcome === 'unknown';
const isMissing = ({ rule, outcome }) => rule === 'role-exists' && outcome === 'failed';
function verdict(evaluations) {
    const findings = evaluations.filter(isFinding);
    const status = checkStatusOf(findings);
    return { status, healthy: status === 'healthy' || status === 'degraded', findings };
}
function checkStatusOf(findings) {
    const errors = findings.filter(finding => finding.severity === 'error' && !isMissing(finding));
    if (findings.some(isMissing) && errors.length === 0) {
        return 'missing';
    }
    if (errors.some(({ outcome }) => outcome === 'failed') || findings.some(finding => isMissing(finding) && finding.severity === 'error')) {
        return 'unhealthy';
    }
    if (errors.length > 0) {
        return 'unknown';
    }
    return findings.length > 0 ? 'degraded' : 'healthy';
}
function regionVerdict(evaluations, region) {
    return verdict(evaluations.filter(evaluation => evaluation.region === undefined || evaluation.region === region));
}
const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] };
function passes(findings, failOn) {
    return !findings.some(({ severity }) => FAILING[failOn].includes(severity));
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ newFacts),
/* harmony export */   LM: () => (/* binding */ reduceTeardown),
/* harmony export */   TS: () => (/* binding */ reduce),
/* harmony export */   cQ: () => (/* binding */ NEW_TEARDOWN)
/* harmony export */ });
/* unused harmony export EMPTY_PLAN */
/* harmony import */ var _model_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9460);

const EMPTY_PLAN = { deletions: [], kept: [], gaps: [] };
const NEW_TEARDOWN = {
    role: undefined,
    plan: EMPTY_PLAN,
    digest: undefined,
    swept: [],
    attempts: [],
    blocking: [],
    trouble: undefined,
    outcome: undefined,
};
function newFacts(mode, startedAt) {
    return { mode, startedAt, regions: [], account: undefined, principal: undefined, check: undefined, teardown: undefined };
}
function reduce(facts, event) {
    switch (event.kind) {
        case 'regions':
            return { ...facts, regions: event.regions };
        case 'authenticated':
            return { ...facts, account: event.account, principal: event.principal };
        case 'checked':
            return { ...facts, check: event.check };
        default:
            return { ...facts, teardown: reduceTeardown(facts.teardown ?? NEW_TEARDOWN, event) };
    }
}
function reduceTeardown(known, event) {
    switch (event.kind) {
        case 'role-read':
            return { ...known, role: event.role };
        case 'trouble':
            return { ...known, trouble: event.problem };
        case 'planned':
            return { ...known, plan: event.plan, digest: event.digest };
        case 'resource':
            return { ...known, swept: withOutcome(known.swept, event.outcome) };
        case 'attempt': {
            const attempts = [...known.attempts.filter(({ number }) => number !== event.attempt.number), event.attempt];
            return { ...known, attempts, blocking: usersIn(attempts) };
        }
        case 'torn-down':
            return { ...known, outcome: event.outcome, blocking: event.outcome === 'in-use' ? known.blocking : [] };
    }
}
function withOutcome(swept, outcome) {
    const key = (0,_model_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(outcome.resource);
    const index = swept.findIndex(({ resource, state }) => state !== 'deleted' && (0,_model_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(resource) === key);
    return index < 0 ? [...swept, outcome] : swept.with(index, outcome);
}
function usersIn(attempts) {
    const last = attempts.findLast(({ outcome }) => outcome !== 'pending');
    return last?.outcome === 'in-use' ? last.usage : [];
}


/***/ }),

/***/ 6460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ defaultAudience),
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
function defaultAudience(partition) {
    return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
function claimsOf(token) {
    const claims = payload(token);
    const text = (name) => {
        const value = claims[name];
        return typeof value === 'string' ? value : undefined;
    };
    return { sub: text('sub'), aud: text('aud'), repository: text('repository'), environment: text('environment'), iss: text('iss') };
}
function payload(token) {
    try {
        return { ...JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) };
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 9742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ endTeardown),
/* harmony export */   gr: () => (/* binding */ asProblem),
/* harmony export */   gu: () => (/* binding */ endCheck),
/* harmony export */   qq: () => (/* binding */ endWithError)
/* harmony export */ });
/* harmony import */ var _check_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5547);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7964);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9216);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1403);




function endCheck(facts, failOn, finishedAt) {
    const { status, findings } = (0,_check_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(facts.check.evaluations);
    return resultOf(facts, status, (0,_check_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)(findings, failOn), undefined, finishedAt);
}
function endTeardown(facts, whenInUse, finishedAt) {
    const { teardown } = facts;
    const { outcome = 'timed-out' } = teardown;
    const left = leftOver(teardown);
    if (outcome === 'in-use' && whenInUse === 'fail') {
        return failedResult(facts, 'in-use', inUse(teardown, left), finishedAt);
    }
    if (outcome === 'timed-out') {
        return failedResult(facts, 'timed-out', notDeleted(teardown), finishedAt);
    }
    if (left !== undefined) {
        return failedResult(facts, 'error', left, finishedAt);
    }
    return resultOf(facts, outcome === 'in-use' ? 'kept' : outcome, true, undefined, finishedAt);
}
function failedResult(facts, status, problem, finishedAt) {
    return resultOf(facts, status, false, resumable(problem, facts), finishedAt);
}
function resultOf(facts, status, passed, problem, finishedAt) {
    const { check } = facts;
    const evaluations = check?.evaluations ?? [];
    const { healthy, ...rest } = check === undefined ? NOT_CHECKED : (0,_check_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(evaluations);
    const regions = [...(check?.snapshot.regions.keys() ?? [])];
    return {
        ...facts,
        status,
        passed,
        verdict: { ...rest, healthy: healthy && problem === undefined },
        regionVerdicts: new Map(regions.map(region => [region, (0,_check_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .regionVerdict */ .yd)(evaluations, region)])),
        finishedAt,
        problem,
    };
}
const NOT_CHECKED = { status: 'unknown', healthy: false, findings: [] };
function requests(attempts) {
    return attempts.filter(({ number }) => number > 0).length;
}
function leftOver({ plan, swept }) {
    const gap = plan.gaps.find(({ problem }) => problem.code !== 'region-disabled');
    if (gap !== undefined) {
        return notSeen(gap);
    }
    const failed = swept.filter(each => each.state === 'failed');
    return failed[0] && leftBehind(failed[0], failed.length);
}
function inUse({ blocking, attempts }, left) {
    const message = `${_model_role_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLE_NAME */ .VA} is still in use after ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(requests(attempts), 'request')} for its deletion; held by ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(blocking.length, 'resource')}`;
    return {
        code: 'in-use',
        message: left === undefined ? message : `${message}; ${left.message}`,
        advice: left?.advice ??
            'delete what holds it, or let `delete-resources`, `resource-names` and `resource-tags` take it in; `when-in-use: keep` leaves the role to the last one out',
        permanent: false,
    };
}
function notDeleted({ attempts }) {
    return {
        code: 'timed-out',
        message: `${_model_role_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLE_NAME */ .VA} could not be deleted by ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(requests(attempts), 'request')}, and AWS names nothing that holds it now`,
        advice: 'run the job again in some minutes, or raise `max-attempts` and `timeout`',
        permanent: false,
    };
}
function leftBehind({ resource, problem }, total) {
    return {
        code: 'left-over',
        message: `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(total, 'resource')} of the plan could not be deleted, the first of them ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(resource.name)}: ${problem.message}`,
        advice: problem.advice,
        permanent: false,
    };
}
function notSeen({ region, kind, problem }) {
    return {
        code: 'left-over',
        message: `not everything could be looked at, so that something may be left: ${kind} in ${region}: ${problem.message}`,
        advice: problem.advice,
        permanent: false,
    };
}
function resumable(problem, { teardown }) {
    const last = teardown?.attempts.at(-1);
    return last?.outcome === 'pending' && last.task !== undefined
        ? {
            ...problem,
            advice: `${problem.advice}; to go on with the deletion that is under way, set \`deletion-task-id\` to \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(last.task)}\``,
        }
        : problem;
}
function endWithError(facts, thrown, finishedAt) {
    const problem = asProblem(thrown);
    return failedResult(facts, ENDED[problem.code] ?? 'error', cutShort(problem, facts), finishedAt);
}
function cutShort(problem, { teardown }) {
    const trouble = problem.code === 'timed-out' ? teardown?.trouble : undefined;
    return trouble === undefined ? problem : { ...problem, message: `${problem.message}: ${trouble.message}`, advice: trouble.advice };
}
function asProblem(thrown) {
    return thrown instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e
        ? thrown.problem
        : {
            code: 'unexpected',
            message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(String(thrown)),
            advice: 'this should not happen: please report it, with the log of the step',
            permanent: false,
        };
}
const ENDED = { refused: 'refused', cancelled: 'cancelled', 'timed-out': 'timed-out' };


/***/ }),

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   p9: () => (/* binding */ isAwsOwned),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
function keyOf({ kind, region, name, arn }) {
    return arn ?? `${region}/${kind}/${name}`;
}
const LEAVE_TENANTS = ['ses:ListResourceTenants', 'ses:DeleteTenantResourceAssociation'];
const SETTINGS = { data: false, dataReason: 'only settings, which can be created again' };
const DEFAULTS = { otherActions: [], taggable: true, after: [], asynchronous: false };
const TABLE = {
    'multi-region-endpoint': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'multi-region-endpoint',
        listAction: 'ses:ListMultiRegionEndpoints',
        deleteAction: 'ses:DeleteMultiRegionEndpoint',
        asynchronous: true,
    },
    'ingress-point': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-ingress-point',
        listAction: 'ses:ListIngressPoints',
        deleteAction: 'ses:DeleteIngressPoint',
        asynchronous: true,
    },
    tenant: { ...DEFAULTS, ...SETTINGS, api: 'ses', arnType: 'tenant', listAction: 'ses:ListTenants', deleteAction: 'ses:DeleteTenant' },
    'rule-set': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-rule-set',
        listAction: 'ses:ListRuleSets',
        deleteAction: 'ses:DeleteRuleSet',
        after: ['ingress-point'],
    },
    'traffic-policy': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-traffic-policy',
        listAction: 'ses:ListTrafficPolicies',
        deleteAction: 'ses:DeleteTrafficPolicy',
        after: ['ingress-point'],
    },
    relay: {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-smtp-relay',
        listAction: 'ses:ListRelays',
        deleteAction: 'ses:DeleteRelay',
        after: ['rule-set'],
    },
    'address-list': {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'mailmanager-address-list',
        listAction: 'ses:ListAddressLists',
        deleteAction: 'ses:DeleteAddressList',
        otherActions: ['ses:ListAddressListImportJobs', 'ses:StopAddressListImportJob'],
        after: ['rule-set', 'traffic-policy'],
        data: false,
        dataReason: 'a filter of Mail Manager, filled from elsewhere',
    },
    archive: {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'mailmanager-archive',
        listAction: 'ses:ListArchives',
        deleteAction: 'ses:DeleteArchive',
        after: ['rule-set', 'configuration-set'],
        data: true,
        dataReason: 'archived mail',
    },
    'addon-instance': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'mail-manager',
        arnType: 'addon-instance',
        listAction: 'ses:ListAddonInstances',
        deleteAction: 'ses:DeleteAddonInstance',
        after: ['rule-set', 'traffic-policy'],
    },
    'addon-subscription': {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'addon-subscription',
        listAction: 'ses:ListAddonSubscriptions',
        deleteAction: 'ses:DeleteAddonSubscription',
        after: ['addon-instance'],
        data: true,
        dataReason: 'a paid subscription',
    },
    'receipt-rule-set': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'receiving',
        arnType: undefined,
        listAction: 'ses:ListReceiptRuleSets',
        deleteAction: 'ses:DeleteReceiptRuleSet',
        otherActions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
        taggable: false,
    },
    'receipt-filter': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'receiving',
        arnType: undefined,
        listAction: 'ses:ListReceiptFilters',
        deleteAction: 'ses:DeleteReceiptFilter',
        taggable: false,
    },
    identity: {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'identity',
        listAction: 'ses:ListEmailIdentities',
        deleteAction: 'ses:DeleteEmailIdentity',
        otherActions: LEAVE_TENANTS,
        after: ['tenant', 'multi-region-endpoint'],
    },
    'configuration-set': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'configuration-set',
        listAction: 'ses:ListConfigurationSets',
        deleteAction: 'ses:DeleteConfigurationSet',
        otherActions: LEAVE_TENANTS,
        after: ['tenant', 'identity'],
    },
    'dedicated-ip-pool': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'dedicated-ip-pool',
        listAction: 'ses:ListDedicatedIpPools',
        deleteAction: 'ses:DeleteDedicatedIpPool',
        after: ['configuration-set'],
    },
    template: {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'template',
        listAction: 'ses:ListEmailTemplates',
        deleteAction: 'ses:DeleteEmailTemplate',
        otherActions: LEAVE_TENANTS,
        after: ['tenant'],
        data: true,
        dataReason: 'the text of messages',
    },
    'custom-verification-email-template': {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'custom-verification-email-template',
        listAction: 'ses:ListCustomVerificationEmailTemplates',
        deleteAction: 'ses:DeleteCustomVerificationEmailTemplate',
        data: true,
        dataReason: 'the text of messages',
    },
    'contact-list': {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'contact-list',
        listAction: 'ses:ListContactLists',
        deleteAction: 'ses:DeleteContactList',
        data: true,
        dataReason: 'contacts and their preferences',
    },
    'export-job': {
        ...DEFAULTS,
        ...SETTINGS,
        api: 'ses',
        arnType: 'export-job',
        listAction: 'ses:ListExportJobs',
        deleteAction: 'ses:CancelExportJob',
        taggable: false,
    },
};
const CATALOGUE = TABLE;
const KINDS = Object.keys(CATALOGUE);
const SHARED_POOLS = new Set(['ses-shared-pool', 'ses-default-dedicated-pool']);
function isAwsOwned({ kind, name }) {
    return kind === 'dedicated-ip-pool' && SHARED_POOLS.has(name);
}
function locate(arn) {
    const { region = '', type = '' } = /^arn:[\w-]+:ses:(?<region>[\w-]+):\d{12}:(?<type>[\w-]+)\//.exec(arn)?.groups ?? {};
    const kind = KINDS.find(each => CATALOGUE[each].arnType === type);
    return kind && { region, kind };
}


/***/ }),

/***/ 6059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ij: () => (/* binding */ REGIONS),
  HP: () => (/* binding */ REGIONS_AS_OF),
  cc: () => (/* binding */ documentedRegions),
  fx: () => (/* binding */ isOptIn),
  iQ: () => (/* binding */ partitionOf),
  FP: () => (/* binding */ sesRegions)
});

;// CONCATENATED MODULE: ./model/regions.json
const regions_namespaceObject = /*#__PURE__*/JSON.parse('{"M":[{"partition":"aws","regionRegex":"^(us|eu|ap|sa|ca|me|af|il|mx)\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":["af-south-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2"]},{"partition":"aws-cn","regionRegex":"^cn\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-eusc","regionRegex":"^eusc\\\\-(de)\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":["eusc-de-east-1"]},{"partition":"aws-iso","regionRegex":"^us\\\\-iso\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-iso-b","regionRegex":"^us\\\\-isob\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-iso-e","regionRegex":"^eu\\\\-isoe\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-iso-f","regionRegex":"^us\\\\-isof\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":[]},{"partition":"aws-us-gov","regionRegex":"^us\\\\-gov\\\\-\\\\w+\\\\-\\\\d+$","sesRegions":["us-gov-east-1","us-gov-west-1"]}]}');
;// CONCATENATED MODULE: ./model/regions.js

const REGIONS_AS_OF = '2026-11-26';
const ROLE_DOCUMENTED = new Set(['us-east-1', 'us-east-2', 'ap-southeast-2', 'ap-northeast-1', 'eu-central-1', 'eu-west-1']);
const ALWAYS_ON = new Set(`ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1
    eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2`.split(/\s+/));
const MAIL_MANAGER = ALWAYS_ON;
const REGIONS = new Map(regions_namespaceObject.M.flatMap(({ partition, sesRegions }) => sesRegions.map((name) => [
    name,
    {
        name,
        partition,
        roleDocumented: ROLE_DOCUMENTED.has(name),
        optIn: partition === 'aws' && !ALWAYS_ON.has(name),
        mailManager: MAIL_MANAGER.has(name),
    },
])));
function partitionOf(region) {
    return regions_namespaceObject.M.find(({ regionRegex }) => new RegExp(regionRegex).test(region))?.partition ?? 'aws';
}
function isOptIn(region) {
    return REGIONS.get(region)?.optIn ?? true;
}
function sesRegions(partition) {
    return [...REGIONS.values()]
        .filter(region => partition === undefined || region.partition === partition)
        .map(({ name }) => name)
        .sort();
}
function documentedRegions() {
    return [...ROLE_DOCUMENTED].sort();
}


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ IAM_ROLE_ARN),
/* harmony export */   Ky: () => (/* binding */ POLICY_VERSION),
/* harmony export */   P1: () => (/* binding */ SERVICE_PRINCIPAL),
/* harmony export */   VA: () => (/* binding */ ROLE_NAME),
/* harmony export */   XZ: () => (/* binding */ ROLE_PATH),
/* harmony export */   dK: () => (/* binding */ NAMESPACES),
/* harmony export */   mF: () => (/* binding */ policyArn),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   wS: () => (/* binding */ POLICY_ACTION),
/* harmony export */   xl: () => (/* binding */ POLICY_NAME)
/* harmony export */ });
const ROLE_NAME = 'AWSServiceRoleForAmazonSES';
const SERVICE_PRINCIPAL = 'ses.amazonaws.com';
const ROLE_PATH = `/aws-service-role/${SERVICE_PRINCIPAL}/`;
const POLICY_NAME = 'AmazonSESServiceRolePolicy';
const POLICY_ACTION = 'cloudwatch:PutMetricData';
const NAMESPACES = ['AWS/SES', 'AWS/SES/MailManager', 'AWS/SES/Addons'];
const POLICY_VERSION = 'v1';
const IAM_ROLE_ARN = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/[\w+=,.@/-]{1,512}$/;
function roleArn({ id, partition }) {
    return `arn:${partition}:iam::${id}:role${ROLE_PATH}${ROLE_NAME}`;
}
function policyArn({ partition }) {
    return `arn:${partition}:iam::aws:policy/aws-service-role/${POLICY_NAME}`;
}


/***/ }),

/***/ 896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RULE_IDS),
/* harmony export */   a: () => (/* binding */ DEFAULT_SETTINGS)
/* harmony export */ });
const DEFAULT_SETTINGS = {
    'role-exists': 'error',
    'role-path': 'error',
    'trust-policy': 'error',
    'permissions-policy': 'error',
    'extra-policies': 'warning',
    'permissions-boundary': 'warning',
    description: 'warning',
    'region-supported': 'error',
    'sending-enabled': 'error',
    'enforcement-status': 'error',
    'production-access': 'warning',
    'identity-verified': 'error',
    'configuration-set-sending': 'error',
    'send-quota': 'error',
};
const RULE_IDS = Object.keys(DEFAULT_SETTINGS);


/***/ }),

/***/ 1270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardAccount: () => (/* binding */ guardAccount),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./model/problem.js
var problem = __webpack_require__(9216);
;// CONCATENATED MODULE: ./aws/connections.js





const PROXIES = { http: ['http_proxy', 'HTTP_PROXY'], https: ['https_proxy', 'HTTPS_PROXY'] };
function connections(env) {
    for (const name of [...PROXIES.https, ...PROXIES.http]) {
        refuseProxy(name, env[name]);
    }
    const httpAgent = new external_node_http_.Agent({ keepAlive: true, proxyEnv: env });
    const httpsAgent = new ReadyAgent({ keepAlive: true, proxyEnv: env });
    const hasProxy = PROXIES.https.some(name => env[name]);
    return {
        httpAgent,
        httpsAgent,
        openAhead(host) {
            if (!hasProxy) {
                httpsAgent.openAhead(host);
            }
        },
        close() {
            httpAgent.destroy();
            httpsAgent.destroy();
        },
    };
}
function refuseProxy(name, value) {
    if (!value) {
        return;
    }
    const url = /^https?:\/\//.test(value) ? URL.parse(value) : null;
    if (url === null || !isDecodable(url.username) || !isDecodable(url.password)) {
        throw (0,problem/* runError */.M)('input', `${name} is not the URL of a proxy`, 'write http://host:port or http://user:password@host:port (SOCKS does not work), and percent-encode special characters of user and password: "@" as %40, "/" as %2F, "%" as %25');
    }
}
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}
function proxySecrets(env) {
    return [...PROXIES.http, ...PROXIES.https].flatMap(name => {
        const [, userinfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(env[name] ?? '') ?? [];
        const password = userinfo.slice(userinfo.indexOf(':') + 1);
        return [userinfo, password, ...(isDecodable(password) ? [decodeURIComponent(password)] : [])];
    });
}
class ReadyAgent extends external_node_https_.Agent {
    #ready = new Map();
    openAhead({ hostname, port = 443 }) {
        const socket = (0,external_node_tls_.connect)({ host: hostname, port, servername: (0,external_node_net_.isIP)(hostname) === 0 ? hostname : '' });
        const key = `${hostname}:${port}`;
        const ready = this.#ready.get(key) ?? new Set();
        this.#ready.set(key, ready.add(socket));
        const forget = () => {
            ready.delete(socket);
        };
        socket.unref().on('error', forget).on('close', forget);
    }
    createConnection(options, callback) {
        const ready = this.#ready.get(`${options.host}:${options.port}`);
        const [socket] = ready ?? [];
        if (socket === undefined) {
            return super.createConnection(options, callback);
        }
        ready?.delete(socket);
        return socket.ref();
    }
    destroy() {
        super.destroy();
        for (const socket of [...this.#ready.values()].flatMap(sockets => [...sockets])) {
            socket.destroy();
        }
    }
}

// EXTERNAL MODULE: ./core/clock.js
var core_clock = __webpack_require__(3483);
// EXTERNAL MODULE: ./core/facts.js
var core_facts = __webpack_require__(9346);
;// CONCATENATED MODULE: ./core/secrets.js
const PIECE = 12;
const BLOCK = PIECE / 2;
const SIGNATURE = /(?<=\bSignature=)[\da-f]+/gi;
class Secrets {
    #held = '';
    #known = new Set();
    add(secret) {
        if (!this.#known.has(secret)) {
            this.#known.add(secret);
            this.#held += `\0${[...new Set([secret, encodeURIComponent(secret)])].join('\0')}`;
        }
    }
    hide(text) {
        const parts = [];
        let end = 0;
        for (const at of this.#piecesIn(text)) {
            if (at > end || parts.length === 0) {
                parts.push(text.slice(end, at), '***');
            }
            end = at + PIECE;
        }
        return `${parts.join('')}${text.slice(end)}`.replace(SIGNATURE, '***');
    }
    *#piecesIn(text) {
        for (let block = BLOCK; block + BLOCK <= text.length; block += BLOCK) {
            if (!this.#held.includes(text.slice(block, block + BLOCK))) {
                continue;
            }
            for (let at = block - BLOCK; at < block && at + PIECE <= text.length; at++) {
                if (this.#held.includes(text.slice(at, at + PIECE))) {
                    yield at;
                }
            }
        }
    }
    hideIn(value) {
        const known = new Map();
        const hideIn = (part) => {
            if (typeof part === 'string') {
                const hidden = known.get(part) ?? this.hide(part);
                known.set(part, hidden);
                return hidden;
            }
            if (Array.isArray(part)) {
                return part.map(hideIn);
            }
            if (part instanceof Map) {
                return new Map([...part].map(([key, each]) => [key, hideIn(each)]));
            }
            return isPlain(part) ? Object.fromEntries(Object.entries(part).map(([key, each]) => [key, hideIn(each)])) : part;
        };
        return hideIn(value);
    }
}
function isPlain(value) {
    return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

// EXTERNAL MODULE: ./core/text.js + 1 modules
var core_text = __webpack_require__(7964);
// EXTERNAL MODULE: ./core/token.js
var core_token = __webpack_require__(6460);
// EXTERNAL MODULE: ./ending.js
var ending = __webpack_require__(9742);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./model/role.js
var role = __webpack_require__(1403);
// EXTERNAL MODULE: ./model/regions.js + 1 modules
var regions = __webpack_require__(6059);
// EXTERNAL MODULE: ./model/rules.js
var rules = __webpack_require__(896);
;// CONCATENATED MODULE: ./inputs/parse.js



class Refusal extends Error {
}
function refuse(text, accepted) {
    throw new Refusal(`"${(0,core_text/* sanitize */.aj)(text, 100)}" is not ${accepted}`);
}
function choice(...choices) {
    return text => choices.find(candidate => candidate === text) ?? refuse(text, (0,core_text/* oneOf */.yL)(choices));
}
const parse_boolean = text => {
    if (/^(true|True|TRUE)$/.test(text)) {
        return true;
    }
    return /^(false|False|FALSE)$/.test(text) ? false : refuse(text, 'true or false');
};
function integer(min, max) {
    return text => {
        const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
        return value >= min && value <= max ? value : refuse(text, `a whole number from ${min} to ${max}`);
    };
}
const DURATION = /^(?=.)(?:(?<h>\d{1,7})h)?(?:(?<m>\d{1,7})m)?(?:(?<s>\d{1,7})s)?$/;
function duration(minSeconds, maxSeconds) {
    return text => {
        const { h = 0, m = 0, s = 0 } = DURATION.exec(/^\d+$/.test(text) ? `${text}s` : text)?.groups ?? { s: 'not a duration' };
        const seconds = Number(h) * 3600 + Number(m) * 60 + Number(s);
        const accepted = `a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${minSeconds}s to ${maxSeconds}s`;
        return seconds >= minSeconds && seconds <= maxSeconds ? seconds * 1000 : refuse(text, accepted);
    };
}
function parseEach(texts, parse) {
    const refused = [];
    const values = texts.flatMap(text => {
        try {
            return [parse(text)];
        }
        catch (error) {
            refused.push(error.message);
            return [];
        }
    });
    if (refused.length > 0) {
        throw new Refusal(refused.join('; '));
    }
    return values;
}
function list(item) {
    return text => parseEach([...new Set(text.split(/[\s,]/).filter(word => word !== ''))], item);
}
function pattern(expression, accepted) {
    return text => (expression.test(text) ? text : refuse(text, accepted));
}
function optional(parse) {
    return text => (text === '' ? undefined : parse(text));
}
const FORM = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,2}-\d{1,2}$/;
const NEW_WORD = /^(?:[a-z]{2}|central|(?:north|south)?(?:east|west)|north|south)$/;
const parseRegion = name => {
    const known = regions/* REGIONS */.ij.get(name);
    if (known !== undefined) {
        return known;
    }
    const meant = (0,core_text/* suggestion */.h)(name, (0,regions/* sesRegions */.FP)()) || (0,core_text/* suggestion */.h)(name.replace(/\d+$/, '1'), (0,regions/* sesRegions */.FP)());
    if (!FORM.test(name)) {
        refuse(name, `an AWS Region${meant || ', such as us-east-1'}`);
    }
    const partition = (0,regions/* partitionOf */.iQ)(name);
    if ((0,regions/* sesRegions */.FP)(partition).length === 0) {
        refuse(name, `a Region with Amazon SES, which the partition ${partition} does not have`);
    }
    return meant === '' || isPlausible(name) ? { name, partition } : refuse(name, `an AWS Region${meant}`);
};
function isPlausible(name) {
    const knownWords = new Set((0,regions/* sesRegions */.FP)().flatMap(region => region.split('-')));
    const words = name.split('-').slice(0, -1);
    return words.every(word => NEW_WORD.test(word) || knownWords.has(word));
}
const SETTINGS = ['error', 'warning', 'off'];
const parseRules = text => {
    const settings = {};
    const lines = text.split('\n').map(each => each.trim());
    parseEach(lines.filter(line => line !== '' && !line.startsWith('#')), line => {
        const [, name = '', value] = /^([^\s:]+)\s*:\s*(\S+)$/.exec(line) ?? refuse(line, 'a line of the form "rule: error", "rule: warning" or "rule: off"');
        const rule = rules/* RULE_IDS */.I.find(id => id === name) ?? refuse(name, `a rule${(0,core_text/* suggestion */.h)(name, rules/* RULE_IDS */.I) || `; the rules are ${rules/* RULE_IDS */.I.join(', ')}`}`);
        if (settings[rule] !== undefined) {
            throw new Refusal(`"${rule}" is set twice`);
        }
        settings[rule] =
            SETTINGS.find(setting => setting === value) ?? refuse(line, `a rule with a severity; severities are ${(0,core_text/* oneOf */.yL)(SETTINGS)}`);
    });
    return settings;
};

;// CONCATENATED MODULE: ./inputs/inputs.js



const LONGEST_JOB = 5 * 24 * 3600;
const TABLE = {
    mode: { default: 'check', parse: choice('check', 'teardown') },
    'aws-region': { default: '', parse: list(parseRegion) },
    'role-to-assume': { default: '', parse: optional(parseRole) },
    audience: { default: '', parse: optional(pattern(/^[\x21-\x7e]{1,1024}$/, 'an audience: up to 1024 visible characters, no spaces')) },
    'role-session-name': {
        default: '',
        parse: optional(pattern(/^[\w+=,.@-]{2,64}$/, 'a role session name: 2 to 64 letters, digits or characters of +=,.@-_')),
    },
    'role-duration-seconds': { default: '3600', parse: integer(900, 43_200) },
    'scope-session': { default: 'true', parse: parse_boolean },
    'allowed-account-ids': { default: '', parse: list(pattern(/^\d{12}$/, 'an AWS account id of 12 digits')) },
    rules: { default: '', parse: parseRules },
    'fail-on': { default: 'error', parse: choice('error', 'warning', 'never') },
    'on-missing': { default: 'fail', parse: choice('fail', 'warn', 'create') },
    'role-description': {
        default: '',
        parse: optional(pattern(/^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/, "a description that IAM accepts: up to 1000 characters of Latin-1, for a role's description")),
    },
    'update-description': { default: 'false', parse: parse_boolean },
    identities: {
        default: '',
        parse: list(pattern(/^(?=.{1,320}$)(?:[^\s@]{1,64}@)?[a-z\d-]+(?:\.[a-z\d-]+)+$/i, 'an SES identity: a domain or an email address')),
    },
    'configuration-sets': {
        default: '',
        parse: list(pattern(/^[\w-]{1,64}$/, 'the name of a configuration set: up to 64 letters, digits, "_" or "-"')),
    },
    'min-send-quota': { default: '', parse: optional(integer(0, 1_000_000_000)) },
    'wait-timeout': { default: '0s', parse: duration(0, LONGEST_JOB) },
    'delete-resources': { default: 'none', parse: choice('none', 'blocking', 'all') },
    'resource-names': { default: '', parse: list(pattern(/^.{1,512}$/u, 'a glob of at most 512 characters')) },
    'resource-tags': { default: '', parse: list(pattern(/^(?:\*|[^=]{1,128}=.{0,256})$/u, 'a tag of the form key=value, or *')) },
    'include-data': { default: 'false', parse: parse_boolean },
    'max-deletions': { default: '100', parse: integer(0, 1_000_000) },
    'dry-run': { default: 'false', parse: parse_boolean },
    'expected-plan': {
        default: '',
        parse: optional(pattern(/^sha256:[\da-f]{64}$/, 'a plan digest of the form sha256:<64 hexadecimal digits>')),
    },
    'when-in-use': { default: 'fail', parse: choice('fail', 'keep') },
    'max-attempts': { default: '8', parse: integer(1, 1000) },
    'initial-delay': { default: '5s', parse: duration(1, 3600) },
    'max-delay': { default: '2m', parse: duration(1, 3600) },
    timeout: { default: '30m', parse: duration(1, LONGEST_JOB) },
    'deletion-task-id': {
        default: '',
        parse: optional(pattern(/^task\/aws-service-role\/[\w.-]{1,128}\/[\w+=,.@-]{1,64}\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, 'a task id of the form task/aws-service-role/<service>/<role>/<uuid>')),
    },
    'job-summary': { default: 'true', parse: parse_boolean },
    'comment-on-pr': { default: 'never', parse: choice('never', 'on-failure', 'always') },
    'comment-key': { default: '', parse: (text) => text },
    'github-token': { default: '', parse: optional((text) => text) },
    'report-path': { default: '', parse: optional(pattern(/^[^\0]+$/, 'a path')) },
};
const INPUT_DEFAULTS = Object.fromEntries(Object.entries(TABLE).map(([name, input]) => [name, input.default]));
function parseRole(text) {
    const groups = role/* IAM_ROLE_ARN */.$O.exec(text)?.groups;
    const { partition = '', account = '' } = groups ?? refuse(text, 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/ses-role-gate');
    return { arn: text, partition, account };
}
function parseInputs(read, env) {
    const problems = [];
    const values = {};
    for (const [name, input] of Object.entries(TABLE)) {
        const given = read(name) || input.default;
        const [label, text] = name === 'aws-region' ? regionText(given, env) : [`\`${name}\``, given];
        try {
            values[name] = input.parse(text);
        }
        catch (error) {
            problems.push(`${label}: ${error.message}`);
        }
    }
    values['report-path'] ??= (0,external_node_path_.join)(env['RUNNER_TEMP'] || '.', `ses-role-gate-${(env['GITHUB_ACTION'] || 'report').replace(/[^\w-]/g, '_')}.json`);
    values['role-session-name'] ??= `ses-role-gate-${env['GITHUB_RUN_ID'] ?? 'local'}`;
    problems.push(...contradictions(values));
    if (problems.length > 0) {
        const { mode = 'check', 'job-summary': summary = true, 'comment-on-pr': comment = 'never' } = values;
        const { 'github-token': token, 'report-path': path } = values;
        return { problems, reporting: { mode, 'job-summary': summary, 'comment-on-pr': comment, 'github-token': token, 'report-path': path } };
    }
    const regions = values['aws-region'].map(({ name }) => name);
    return { inputs: { ...values, 'aws-region': regions } };
}
function regionText(given, env) {
    const [name, text] = ['AWS_REGION', 'AWS_DEFAULT_REGION'].map(each => [each, env[each]]).find(([, value]) => value) ?? [];
    return given !== '' || !text ? ['`aws-region`', given] : [`\`aws-region\` (from ${name})`, text];
}
function contradictions(values) {
    const { mode, rules, 'aws-region': regions, 'role-to-assume': role, 'resource-names': names, 'resource-tags': tags } = values;
    const partitions = [...new Set(regions?.map(({ partition }) => partition))];
    const isTeardown = mode === 'teardown';
    const isUpdate = values['update-description'] === true;
    const resources = values['delete-resources'] ?? 'none';
    const isAmbiguous = (selectors = []) => selectors.length > 1 && selectors.some(each => /^\*+$/.test(each));
    const alone = '"*" says all, and stands alone; a space or a comma in a value makes two selectors of it';
    const unplanned = 'needs `delete-resources: all` or `none`: what `blocking` deletes is known only once a deletion has failed';
    const checks = [
        ['aws-region', regions?.length === 0, 'no Region is given; set the input, or AWS_REGION or AWS_DEFAULT_REGION in the environment'],
        [
            'aws-region',
            partitions.length > 1,
            `Regions of one partition go into a run, these are of ${partitions.join(' and ')}; use one step for each`,
        ],
        [
            'role-to-assume',
            role !== undefined && partitions.length === 1 && role.partition !== partitions[0],
            `${role?.arn} is of the partition ${role?.partition}, \`aws-region\` of ${partitions[0]}; give a role of the Regions' partition`,
        ],
        [
            'update-description',
            isUpdate && 'role-description' in values && values['role-description'] === undefined,
            'needs `role-description`, the text to set',
        ],
        [
            'on-missing',
            values['on-missing'] === 'create' && rules?.['role-exists'] === 'off',
            'create needs the rule role-exists, which `rules` sets to off',
        ],
        ['update-description', isUpdate && rules?.description === 'off', 'needs the rule description, which `rules` sets to off'],
        ['initial-delay', (values['initial-delay'] ?? 0) > (values['max-delay'] ?? Number.POSITIVE_INFINITY), 'is longer than `max-delay`'],
        [
            'allowed-account-ids',
            isTeardown && values['allowed-account-ids']?.length === 0,
            'a teardown needs the ids of the accounts it may delete in',
        ],
        [
            'delete-resources',
            isTeardown && resources !== 'none' && names?.length === 0 && tags?.length === 0,
            'needs `resource-names` or `resource-tags` to say which; "*" says all',
        ],
        ['resource-names', isTeardown && isAmbiguous(names), alone],
        ['resource-tags', isTeardown && isAmbiguous(tags), alone],
        ['expected-plan', isTeardown && resources === 'blocking' && values['expected-plan'] !== undefined, unplanned],
        ['dry-run', isTeardown && resources === 'blocking' && values['dry-run'] === true, unplanned],
    ];
    return checks.flatMap(([input, isBroken, problem]) => (isBroken ? [`\`${input}\`: ${problem}`] : []));
}

// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(7253);
;// CONCATENATED MODULE: ./run.js











const GIVEN = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
async function run(adapters) {
    const { clock, env } = adapters;
    const secrets = new Secrets();
    for (const secret of [adapters.runner.input('github-token'), ...GIVEN.map(name => env[name] ?? ''), ...proxySecrets(env)]) {
        secrets.add(secret);
    }
    const runner = discreet(adapters.runner, secrets);
    const parsed = parseInputs(name => runner.input(name), env);
    const reporting = 'inputs' in parsed ? parsed.inputs : parsed.reporting;
    let facts = (0,core_facts/* newFacts */.E3)(reporting.mode, clock.now());
    const learn = (event) => {
        facts = (0,core_facts/* reduce */.TS)(facts, event);
        return facts;
    };
    const around = { ...adapters, runner };
    let shared;
    let result;
    try {
        if ('problems' in parsed) {
            throw (0,problem/* runError */.M)('input', `${(0,core_text/* count */.U9)(parsed.problems.length, 'input')} refused: ${parsed.problems.join('; ')}`, 'correct `with:` in the workflow; nothing was called');
        }
        const { inputs } = parsed;
        shared = connections(env);
        learn({ kind: 'regions', regions: inputs['aws-region'] });
        runner.log(`ses-role-gate ${version/* VERSION */.x}: ${inputs.mode}${inputs.mode === 'check' ? ` of ${inputs['aws-region'].join(', ')}` : ''}`);
        result = await (inputs.mode === 'check' ? gate : tearDown)(inputs, { ...around, connections: shared }, learn);
    }
    catch (thrown) {
        result = (0,ending/* endWithError */.qq)(facts, thrown, clock.now());
    }
    finally {
        shared?.close();
    }
    const { publish } = await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 6619));
    return publish(secrets.hideIn(result), reporting, around);
}
function discreet(runner, secrets) {
    const masked = new Set();
    return {
        ...runner,
        log: line => runner.log(secrets.hide(line)),
        annotate: annotation => runner.annotate(secrets.hideIn(annotation)),
        mask: secret => {
            if (!masked.has(secret)) {
                masked.add(secret);
                secrets.add(secret);
                runner.mask(secret);
            }
        },
    };
}
async function gate(inputs, world, learn) {
    const { clock, random, signal, runner } = world;
    const surroundings = await begin(inputs, world, signal);
    const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(151), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 6808));
    const loading = __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 2358));
    const [session, { check }] = await Promise.all([
        openSession(inputs, loading.then(({ actionsOf }) => actionsOf(inputs)), surroundings),
        loading,
        __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 6619)),
    ]);
    enter(session, inputs, runner);
    const { account, principal, iam, ses } = session;
    const facts = learn({ kind: 'authenticated', account, principal });
    const log = (line) => runner.log(line);
    const result = await check(inputs, { account, iam, ses, clock, random, signal, log, learn });
    return (0,ending/* endCheck */.gu)({ ...facts, check: result }, inputs['fail-on'], clock.now());
}
async function tearDown(inputs, world, learn) {
    const { clock, random, runner } = world;
    const limit = (0,core_clock/* startDeadline */.d)(inputs.timeout, clock, world.signal);
    const { signal, at: deadline } = limit;
    try {
        const surroundings = await begin(inputs, world, signal);
        const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(151), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 6808));
        const { teardown, teardownActions } = await Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(813)]).then(__webpack_require__.bind(__webpack_require__, 4813));
        const session = await openSession(inputs, teardownActions(inputs), surroundings);
        enter(session, inputs, runner);
        const { account, principal, iam, resources, expires } = session;
        const facts = learn({ kind: 'authenticated', account, principal });
        const log = (line) => runner.log(line);
        if (expires !== undefined && expires.getTime() < deadline) {
            log(`the credentials end at ${expires.toISOString()}, before the deadline at ${new Date(deadline).toISOString()}: raise \`role-duration-seconds\`, or shorten \`timeout\``);
        }
        const result = await teardown(inputs, {
            account,
            iam,
            resources,
            clock,
            random,
            signal,
            deadline,
            log,
            learn,
        });
        return (0,ending/* endTeardown */.MK)({ ...facts, teardown: result }, inputs['when-in-use'], clock.now());
    }
    finally {
        limit.stop();
    }
}
async function begin(inputs, world, signal) {
    const { runner } = world;
    const role = inputs['role-to-assume'];
    if (role !== undefined) {
        guardAccount(role.account, inputs['allowed-account-ids']);
    }
    const token = role && world.idToken(inputs.audience ?? (0,core_token/* defaultAudience */.Y)(role.partition), signal);
    token?.catch(() => undefined);
    await (0,promises_.setImmediate)();
    return { ...world, signal, mask: secret => runner.mask(secret), ...(token && { idToken: () => token }) };
}
function enter({ account, principal, expires }, inputs, runner) {
    guardAccount(account.id, inputs['allowed-account-ids']);
    const until = expires === undefined ? '' : `, until ${expires.toISOString()}`;
    runner.log(`acting as ${principal} in account ${account.id} (${account.partition})${until}`);
}
function guardAccount(account, allowed) {
    if (allowed.length > 0 && !allowed.includes(account)) {
        throw (0,problem/* runError */.M)('refused', `account ${account} is not one of \`allowed-account-ids\` (${allowed.join(', ')}): nothing in it was read`, 'give the step the role of an allowed account, or add the account to `allowed-account-ids`');
    }
}


/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
