"use strict";
exports.id = 536;
exports.ids = [536];
exports.modules = {

/***/ 536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iamRole: () => (/* binding */ iamRole)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(561);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6304);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9550);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5956);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8800);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3756);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9064);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9487);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2172);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2473);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6759);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(557);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5596);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4155);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(558);






function iamRole(settings, call, account) {
    const client = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__/* .IAMClient */ .h(settings);
    const operation = (action) => ({ action, region: settings.region, account });
    const name = { RoleName: _model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_NAME */ .VA };
    const PolicyArn = (0,_model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .policyArn */ .mF)(account);
    const version = (id) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF)(() => call(options => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_6__/* .GetPolicyVersionCommand */ .G({ PolicyArn, VersionId: id }), options)), operation('iam:GetPolicyVersion'), ({ PolicyVersion: found }) => ({ id, document: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(found?.Document, 'policy document') }));
    const change = async (action, act) => {
        try {
            return { kind: 'done', changed: await act() };
        }
        catch (error) {
            return { kind: 'failed', problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, operation(action)) };
        }
    };
    return {
        role: () => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF)(() => call(options => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_7__/* .GetRoleCommand */ .k(name), options)), operation('iam:GetRole'), ({ Role: found }) => readRole(found, account)),
        attachedPolicies: () => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF)(() => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .Bd)(async (Marker) => {
            const page = await call(options => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_8__/* .ListAttachedRolePoliciesCommand */ .w({ ...name, Marker }), options));
            return { items: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(page.AttachedPolicies, 'list of policies'), next: nextMarker(page) };
        }), operation('iam:ListAttachedRolePolicies'), policies => policies.map(({ PolicyArn: arn }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(arn, 'policy ARN'))),
        inlinePolicies: () => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF)(() => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .Bd)(async (Marker) => {
            const page = await call(options => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_9__/* .ListRolePoliciesCommand */ .Y({ ...name, Marker }), options));
            return { items: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(page.PolicyNames, 'list of policies'), next: nextMarker(page) };
        }), operation('iam:ListRolePolicies'), names => names),
        async policy() {
            const [policy, expected] = await Promise.all([
                (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF)(() => call(options => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_10__/* .GetPolicyCommand */ .s({ PolicyArn }), options)), operation('iam:GetPolicy'), ({ Policy: found }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(found?.DefaultVersionId, 'default version')),
                version(_model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_VERSION */ .Ky),
            ]);
            if (policy.kind !== 'found') {
                return policy;
            }
            return policy.value === _model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_VERSION */ .Ky ? expected : version(policy.value);
        },
        create: Description => change('iam:CreateServiceLinkedRole', async () => {
            const command = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_11__/* .CreateServiceLinkedRoleCommand */ .A({ AWSServiceName: _model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .SERVICE_PRINCIPAL */ .P1, Description });
            try {
                const { Role: made } = await call(options => client.send(command, options).catch(withoutRoom));
                if (made?.RoleName !== undefined && made.RoleName !== _model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_NAME */ .VA) {
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NotAwsError */ .FR(`it created the role ${made.RoleName}`);
                }
                return true;
            }
            catch (error) {
                const { name: code, message } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceError */ .cg)(error);
                if (code.startsWith('InvalidInput') && message.includes('has been taken')) {
                    return false;
                }
                throw error;
            }
        }),
        requestDeletion: () => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF)(() => call(options => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_12__/* .DeleteServiceLinkedRoleCommand */ .Z(name), options)), operation('iam:DeleteServiceLinkedRole'), ({ DeletionTaskId }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(DeletionTaskId, 'deletion task id')),
        deletionTask: DeletionTaskId => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF)(() => call(options => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_13__/* .GetServiceLinkedRoleDeletionStatusCommand */ .G({ DeletionTaskId }), options)), operation('iam:GetServiceLinkedRoleDeletionStatus'), ({ Status, Reason }) => ({
            status: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(Status, 'status'),
            reason: Reason?.Reason,
            usage: (Reason?.RoleUsageList ?? []).flatMap(({ Region = '', Resources: [first = '', ...others] = [] }) => [first, ...others].map(arn => ({ region: Region, arn })).filter(({ region, arn }) => region !== '' || arn !== '')),
        })),
        describe: Description => change('iam:UpdateRoleDescription', async () => {
            const { Role: changed } = await call(options => client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_14__/* .UpdateRoleDescriptionCommand */ .V({ ...name, Description }), options));
            roleArnOf(changed?.Arn, account);
            return true;
        }),
    };
}
function nextMarker({ IsTruncated, Marker }) {
    return IsTruncated ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(Marker, 'marker of the next page') : Marker;
}
function withoutRoom(error) {
    const { name, message } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceError */ .cg)(error);
    if (name.startsWith('LimitExceeded')) {
        throw (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .runError */ .ML)('unexpected', `${_model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_NAME */ .VA} could not be created, because the account has its maximum number of roles: iam:CreateServiceLinkedRole: ${name}: ${message}`, 'raise the quota "Roles per account" of IAM, or delete roles that nobody uses');
    }
    throw error;
}
function roleArnOf(arn, { id, partition }) {
    const found = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(arn, 'role ARN');
    const whose = `arn:${partition}:iam::${id}:role/`;
    if (!(found.startsWith(whose) && found.toLowerCase().endsWith(`/${_model_role_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_NAME */ .VA}`.toLowerCase()))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NotAwsError */ .FR(`the answer is about another role: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(found)}`);
    }
    return found;
}
function readRole(role, account) {
    const lastUsed = role?.RoleLastUsed;
    const used = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .validDate */ .BY)(lastUsed?.LastUsedDate);
    return {
        arn: roleArnOf(role?.Arn, account),
        id: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(role?.RoleId, 'role id'),
        path: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(role?.Path, 'role path'),
        trustPolicy: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(role?.AssumeRolePolicyDocument, 'trust policy'),
        description: role?.Description,
        permissionsBoundary: role?.PermissionsBoundary?.PermissionsBoundaryArn,
        created: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .validDate */ .BY)(role?.CreateDate),
        lastUsed: used && { at: used, region: lastUsed?.Region },
    };
}


/***/ })

};
;