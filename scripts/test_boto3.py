"""Calls every operation of the emulator with boto3, and compares every answer with AWS's own models, which are part of botocore."""

import fnmatch
import json
import logging
import os
import re
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from functools import cached_property
from pathlib import Path
from unittest import mock
from urllib.error import HTTPError
from urllib.request import Request, urlopen
from xml.etree import ElementTree

import boto3
import botocore.auth
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError, WaiterError

ROLE = "AWSServiceRoleForAmazonSES"
ACCOUNT = "111122223333"
PATH = "/aws-service-role/ses.amazonaws.com/"
ROLE_ARN = f"arn:aws:iam::{ACCOUNT}:role{PATH}{ROLE}"
POLICY_ARN = "arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy"
GATE = f"arn:aws:iam::{ACCOUNT}:role/gate"
TAKEN = f"Service role name {ROLE} has been taken in this account, please try a different suffix."
NO_ROLE = f"The role with name {ROLE} cannot be found."
INVALID_TOKEN = "The security token included in the request is invalid."
SERVICES = ("iam", "sts", "sesv2", "ses", "mailmanager")
SERVICE_OF = {"iam": "iam", "sts": "sts", "sesv2": "ses", "ses": "ses", "mailmanager": "ses"}

# Errors that any operation can return besides those in its model. Source: "Common errors" in the IAM guide.
COMMON = {
    "AccessDenied", "AccessDeniedException", "ExpiredToken", "InvalidAction", "InvalidClientTokenId", "InvalidSignatureException",
    "MissingAuthenticationToken", "SignatureDoesNotMatch", "Throttling", "ThrottlingException", "UnknownOperationException",
    "UnrecognizedClientException", "ValidationError", "ValidationException",
}

# Known deviations from the models.
AGAINST_THE_MODEL = {
    # Clients on AWS get the resource type of the ARN.
    "ListTenantResources: TenantResources[].ResourceType",
    # The model has no error for a role that is not service-linked.
    "DeleteServiceLinkedRole: InvalidInput",
}

tally = {True: 0, False: 0}
# By operation: the deviations of each answer from the model.
answers: dict[str, list[set[str]]] = {}


def check(title: str, passed: bool, got: object = "") -> None:
    """Records the result of one condition."""
    tally[bool(passed)] += 1
    print(f"ok      {title}" if passed else f"FAILED  {title}\n  got: {got!r}")


def equal(title: str, got: object, expected: object) -> None:
    check(title, got == expected, got)


def refused(title: str, kind: type[ClientError], code: str, call, says: str = "", **parameters) -> None:
    """Checks that a call fails with this botocore exception, this AWS error code, and this text in its message."""
    try:
        got = call(**parameters)
    except ClientError as error:
        told = error.response["Error"]
        as_expected = isinstance(error, kind) and says in told["Message"].replace("\n", " ")
        got = told["Code"] if as_expected else f"{type(error).__name__}: {error}"
    equal(f"refused: {title}", got, code)


# -- Answers against the models --


def deviations(shape, value, at: str) -> list[str]:
    """Returns the deviations of a JSON answer from its model."""
    kind = shape.type_name
    if kind == "structure":
        if not isinstance(value, dict):
            return [f"{at} is not an object"]
        names = {member.serialization.get("name", name): name for name, member in shape.members.items()}
        known = {key: part for key, part in value.items() if key in names}
        # AWS omits the domain and its status if an identity has no MAIL FROM domain, although the model requires both.
        optional = {"MailFromDomain", "MailFromDomainStatus"}
        required = set(shape.required_members) - (optional if shape.name == "MailFromAttributes" else set())
        missing = [f"{at} lacks {name}" for name in required if name not in {names[key] for key in known}]
        unknown = [f"{at} has {key}" for key in value.keys() - known.keys()]
        inner = [deviations(shape.members[names[key]], part, f"{at}.{key}".lstrip(".")) for key, part in known.items()]
        return missing + unknown + sum(inner, [])
    if kind == "list":
        if not isinstance(value, list):
            return [f"{at} is no list"]
        return sum((deviations(shape.member, part, f"{at}[]") for part in value), [])
    if kind == "map":
        return [] if isinstance(value, dict) else [f"{at} is not an object"]
    if kind == "string":
        fits = isinstance(value, str) and (not shape.enum or value in shape.enum)
    elif kind == "boolean":
        fits = isinstance(value, bool)
    else:
        fits = isinstance(value, (int, float)) and not isinstance(value, bool)
    return [] if fits else [f"{at} is {value!r}, no {kind} {getattr(shape, 'enum', '')}"]


PATTERNS = {"boolean": "true|false", "integer": r"-?\d+", "long": r"-?\d+", "timestamp": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"}


def xml_deviations(shape, element, at: str) -> list[str]:
    """Returns the deviations of an XML answer from its model."""

    def local(child) -> str:
        return child.tag.rpartition("}")[2]

    kind = shape.type_name
    if kind == "structure":
        names = {member.serialization.get("name", name): name for name, member in shape.members.items()}
        children = {local(child): child for child in element}
        known = {key: part for key, part in children.items() if key in names}
        missing = [f"{at} lacks {name}" for name in shape.required_members if name not in {names[key] for key in known}]
        unknown = [f"{at} has {key}" for key in children.keys() - known.keys()]
        inner = [xml_deviations(shape.members[names[key]], part, f"{at}.{key}".lstrip(".")) for key, part in known.items()]
        return missing + unknown + sum(inner, [])
    if kind == "list":
        strange = [f"{at} has {local(part)}" for part in element if local(part) != "member"]
        return strange + sum((xml_deviations(shape.member, part, f"{at}[]") for part in element), [])
    text = element.text or ""
    fits = re.fullmatch(PATTERNS.get(kind, ".*"), text, re.S) and (kind != "string" or not shape.enum or text in shape.enum)
    return [] if fits else [f"{at} is {text!r}, no {kind} {getattr(shape, 'enum', '')}"]


def error_deviations(model, status: int, code: str) -> list[str]:
    """Returns the deviations of an error: the operation does not have it, or its status differs from the model."""
    for shape in model.error_shapes:
        if code in (shape.name, shape.metadata.get("error", {}).get("code")):
            expected = shape.metadata.get("error", {}).get("httpStatusCode", 400)
            return [] if status == expected else [f"{code} comes with {status}, not with {expected}"]
    return [] if code in COMMON else [f"{code} is no error of {model.name}"]


def examine(response_dict, operation_model, **_) -> None:
    """Called by botocore before it parses an answer."""
    model, status, body = operation_model, response_dict["status_code"], response_dict["body"]
    service = model.service_model
    xml = service.metadata["protocol"] == "query"
    if xml:
        root = ElementTree.fromstring(body)
        space = re.match(r"\{(.*)\}", root.tag)
        found = [] if space and space[1] == service.metadata["xmlNamespace"] else [f"the namespace is {space and space[1]}"]
        if status >= 300:
            found += error_deviations(model, status, root.findtext(".//{*}Error/{*}Code", ""))
        elif model.output_shape is not None:
            result = root.find(f"{{*}}{model.output_shape.serialization['resultWrapper']}")
            found += ["there is no result"] if result is None else xml_deviations(model.output_shape, result, "")
        found += [] if root.findtext(".//{*}RequestId") else ["there is no request id"]
    else:
        answer = json.loads(body or b"{}")
        if status >= 300:
            code = response_dict["headers"].get("x-amzn-errortype") or answer.get("__type", "")
            found = error_deviations(model, status, code.rpartition("#")[2])
        else:
            found = deviations(model.output_shape, answer, "") if model.output_shape else []
    known = {deviation for deviation in found if f"{model.name}: {deviation.partition(' is ')[0]}" in AGAINST_THE_MODEL}
    answers.setdefault(f"{service.service_name}:{model.name}", []).append(set(found) - known)


# -- The emulator, and clients of it --


class Emulated:
    """A running emulator, with clients that use the credentials of its user."""

    def __init__(self, ready: dict):
        self.ready = ready
        self.region = "us-east-1"
        self.keys = {"aws_access_key_id": ready["accessKeyId"], "aws_secret_access_key": ready["secretAccessKey"]}

    def client(self, service: str, region: str = "", config: Config | None = None, **keys):
        merged = Config(retries={"total_max_attempts": 1}).merge(config or Config())
        client = boto3.client(
            service, region or self.region, endpoint_url=self.ready["url"], config=merged, **({**self.keys, **keys})
        )
        client.meta.events.register("before-parse", examine)
        return client

    def clients(self, **keys):
        return [self.client(service, **keys) for service in SERVICES]

    @cached_property
    def anonymous(self):
        """Returns an STS client that does not sign requests."""
        return self.client("sts", config=Config(signature_version=UNSIGNED))

    @property
    def assume(self):
        return self.anonymous.assume_role_with_web_identity

    def id_token(self, audience: str = "sts.amazonaws.com", bearer: str = "") -> str:
        environment = self.ready["environment"]
        request = Request(f"{environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience={audience}")
        request.add_header("Authorization", f"bearer {bearer or environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}")
        with urlopen(request, timeout=10) as answer:
            return json.load(answer)["value"]


@contextmanager
def emulator(scenario: str):
    print(f"# {scenario}")
    command = ["node", "emulator/main.ts", "--scenario", scenario]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield Emulated(json.loads(process.stdout.readline()))
    finally:
        process.terminate()
        process.wait(10)


# -- Tests --


def test_role() -> None:
    with emulator("healthy") as here:
        iam, sts, *_ = here.clients()
        caller = sts.get_caller_identity()
        equal("GetCallerIdentity names the user", (caller["Account"], caller["Arn"]), (ACCOUNT, f"arn:aws:iam::{ACCOUNT}:user/operator"))
        role = iam.get_role(RoleName=ROLE)["Role"]
        equal("GetRole returns the role", (role["Arn"], role["Path"], role["MaxSessionDuration"]), (ROLE_ARN, PATH, 3600))
        (statement,) = role["AssumeRolePolicyDocument"]["Statement"]
        equal("the trust policy is an object", statement["Principal"], {"Service": "ses.amazonaws.com"})
        equal("CreateDate has a time zone", role["CreateDate"], datetime(2026, 1, 5, 9, tzinfo=timezone.utc))
        equal("RoleLastUsed is empty for a role that was never used", role["RoleLastUsed"], {})
        policies = iam.list_attached_role_policies(RoleName=ROLE)
        equal("the managed policy is attached", [policy["PolicyArn"] for policy in policies["AttachedPolicies"]], [POLICY_ARN])
        check("a list of one page has no marker", policies["IsTruncated"] is False and "Marker" not in policies, policies)
        equal("the role has no inline policy", iam.list_role_policies(RoleName=ROLE)["PolicyNames"], [])
        policy = iam.get_policy(PolicyArn=POLICY_ARN)["Policy"]
        equal("GetPolicy returns the policy", (policy["PolicyName"], policy["DefaultVersionId"]), ("AmazonSESServiceRolePolicy", "v1"))
        equal("its numbers and booleans have their types", (policy["AttachmentCount"], policy["IsAttachable"]), (1, True))
        version = iam.get_policy_version(PolicyArn=POLICY_ARN, VersionId="v1")["PolicyVersion"]
        (statement,) = version["Document"]["Statement"]
        equal("v1 is the default version and allows PutMetricData", (version["IsDefaultVersion"], statement["Action"]),
              (True, "cloudwatch:PutMetricData"))
        equal("in the namespaces of SES", statement["Condition"]["StringLike"]["cloudwatch:namespace"],
              ["AWS/SES", "AWS/SES/MailManager", "AWS/SES/Addons"])
        missing, invalid = iam.exceptions.NoSuchEntityException, iam.exceptions.InvalidInputException
        refused("a version that does not exist", missing, "NoSuchEntity", iam.get_policy_version, PolicyArn=POLICY_ARN, VersionId="v9")
        refused("the ARN of a role is not one of a policy", invalid, "InvalidInput", iam.get_policy, PolicyArn="arn:aws:iam::aws:role/other")
        refused("a role that does not exist", missing, "NoSuchEntity", iam.get_role,
                "The role with name other cannot be found.", RoleName="other")
        refused("a role name that is taken", invalid, "InvalidInput", iam.create_service_linked_role, TAKEN,
                AWSServiceName="ses.amazonaws.com")
        text = "Räume & <Zeichen> \"+%25\n"
        changed = iam.update_role_description(RoleName=ROLE, Description=text)["Role"]
        equal("a description can have any characters", changed["Description"], text)
        equal("GetRole returns the new description", iam.get_role(RoleName=ROLE)["Role"]["Description"], text)
        iam.update_role(RoleName=ROLE, Description="By Terraform")
        equal("UpdateRole changes the description too", iam.get_role(RoleName=ROLE)["Role"]["Description"], "By Terraform")
        refused("UpdateRole cannot change the maximum session duration", iam.exceptions.UnmodifiableEntityException, "UnmodifiableEntity",
                iam.update_role, RoleName=ROLE, MaxSessionDuration=7200)
        refused("an operation that is not emulated", ClientError, "InvalidAction", iam.list_users,
                "Could not find operation ListUsers for version 2010-05-08")
    with emulator("impostor") as here:
        iam = here.client("iam")
        refused("a role that is not linked to SES cannot be deleted as one", iam.exceptions.InvalidInputException, "InvalidInput",
                iam.delete_service_linked_role, f"The role {ROLE} is not a service-linked role.", RoleName=ROLE)


def test_account() -> None:
    with emulator("healthy") as here:
        sesv2 = here.client("sesv2")
        missing = sesv2.exceptions.NotFoundException
        account = sesv2.get_account()
        equal("GetAccount returns the state of the account",
              (account["SendingEnabled"], account["EnforcementStatus"], account["ProductionAccessEnabled"], account["SendQuota"]["Max24HourSend"]),
              (True, "HEALTHY", True, 50000.0))
        equal("no recommendation is open", sesv2.list_recommendations()["Recommendations"], [])
        equal("the deliverability dashboard is off", sesv2.get_deliverability_dashboard_options()["DashboardEnabled"], False)
        identity = sesv2.get_email_identity(EmailIdentity="example.com")
        equal("GetEmailIdentity returns the identity", (identity["VerifiedForSendingStatus"], identity["VerificationStatus"]), (True, "SUCCESS"))
        for name in ("a+b@example.com", "a+b/c d@example.com"):
            refused(f"the identity {name} does not exist", missing, "NotFoundException", sesv2.get_email_identity,
                    f"Email identity {name} does not exist.", EmailIdentity=name)
        options = sesv2.get_configuration_set(ConfigurationSetName="transactional")["SendingOptions"]
        equal("GetConfigurationSet returns the configuration set", options["SendingEnabled"], True)
        refused("a configuration set that does not exist", missing, "NotFoundException", sesv2.get_configuration_set,
                "Configuration set <bulk> does not exist.", ConfigurationSetName="bulk")


def test_creation() -> None:
    with emulator("slow-create") as here:
        iam = here.client("iam")
        missing, invalid = iam.exceptions.NoSuchEntityException, iam.exceptions.InvalidInputException
        create = {"AWSServiceName": "ses.amazonaws.com"}
        try:
            iam.get_waiter("role_exists").wait(RoleName=ROLE, WaiterConfig={"Delay": 1, "MaxAttempts": 1})
            check("the waiter role_exists gives up while the role is missing", False)
        except WaiterError as error:
            check("the waiter role_exists gives up while the role is missing", "Max attempts exceeded" in str(error), error)
        refused("the policies of a role that does not exist", missing, "NoSuchEntity", iam.list_role_policies, NO_ROLE, RoleName=ROLE)
        refused("a custom suffix", invalid, "InvalidInput", iam.create_service_linked_role,
                "Custom suffix is not allowed for ses.amazonaws.com", **create, CustomSuffix="two")
        made = iam.create_service_linked_role(**create, Description="For our mail")["Role"]
        equal("CreateServiceLinkedRole returns the new role", (made["Arn"], made["Description"]), (ROLE_ARN, "For our mail"))
        equal("with its trust policy", made["AssumeRolePolicyDocument"]["Statement"][0]["Principal"], {"Service": "ses.amazonaws.com"})
        age = datetime.now(timezone.utc) - made["CreateDate"]
        check("with the current time", timedelta(seconds=-5) < age < timedelta(minutes=1), age)
        refused("GetRole does not show the role at once", missing, "NoSuchEntity", iam.get_role, NO_ROLE, RoleName=ROLE)
        refused("but its name is taken", invalid, "InvalidInput", iam.create_service_linked_role, TAKEN, **create)
        quick = {"Delay": 1, "MaxAttempts": 6}
        iam.get_waiter("role_exists").wait(RoleName=ROLE, WaiterConfig=quick)
        equal("GetRole shows the role after the waiter role_exists", iam.get_role(RoleName=ROLE)["Role"]["RoleName"], ROLE)
        iam.get_waiter("policy_exists").wait(PolicyArn=POLICY_ARN, WaiterConfig=quick)
        check("the waiter policy_exists finds the policy", True)


def test_deletion() -> None:
    with emulator("teardown-in-use") as here:
        iam = here.client("iam")
        status = iam.get_service_linked_role_deletion_status
        task = iam.delete_service_linked_role(RoleName=ROLE)["DeletionTaskId"]
        check("the id of a deletion task names the role", task.startswith(f"task{PATH}{ROLE}/"), task)
        failed = status(DeletionTaskId=task)
        usage = {entry["Region"]: entry["Resources"] for entry in failed["Reason"]["RoleUsageList"]}
        equal("a deletion of a role in use fails and lists the resources by Region",
              (failed["Status"], {region: len(resources) for region, resources in usage.items()}), ("FAILED", {"eu-west-1": 1, "us-east-1": 4}))
        equal("by their ARNs", usage["eu-west-1"], [f"arn:aws:ses:eu-west-1:{ACCOUNT}:multi-region-endpoint/global"])
        equal("the role is kept", iam.get_role(RoleName=ROLE)["Role"]["Arn"], ROLE_ARN)
        unknown = f"task{PATH}{ROLE}/00000000-0000-4000-8000-000000000000"
        refused("a deletion task that does not exist", iam.exceptions.NoSuchEntityException, "NoSuchEntity", status,
                f"The deletion task with id {unknown} cannot be found.", DeletionTaskId=unknown)
        refused("a text that is not the id of a deletion task", iam.exceptions.InvalidInputException, "InvalidInput", status,
                "The deletion task id none is not valid.", DeletionTaskId="none")
    with emulator("teardown-unused") as here:
        iam = here.client("iam")
        missing = iam.exceptions.NoSuchEntityException
        task = iam.delete_service_linked_role(RoleName=ROLE)["DeletionTaskId"]
        done = iam.get_service_linked_role_deletion_status(DeletionTaskId=task)
        check("a deletion of an unused role succeeds", done["Status"] == "SUCCEEDED" and "Reason" not in done, done)
        refused("a deleted role cannot be read", missing, "NoSuchEntity", iam.get_role, NO_ROLE, RoleName=ROLE)
        refused("nor deleted again", missing, "NoSuchEntity", iam.delete_service_linked_role, NO_ROLE, RoleName=ROLE)


SESSION_ARN = f"arn:aws:sts::{ACCOUNT}:assumed-role/gate/run-1001"
ASSUME = {"RoleArn": GATE, "RoleSessionName": "run-1001"}


def keys_of(answer: dict) -> dict:
    """Returns the credentials of an assumed role for a client."""
    given = answer["Credentials"]
    return {
        "aws_access_key_id": given["AccessKeyId"],
        "aws_secret_access_key": given["SecretAccessKey"],
        "aws_session_token": given["SessionToken"],
    }


def test_web_identity() -> None:
    """The job's ID token is exchanged for a session of the role."""
    with emulator("healthy") as here:
        try:
            here.id_token(bearer="wrong")
            check("an ID token is refused for a wrong bearer token", False)
        except HTTPError as error:
            answer = (error.code, json.load(error)["message"])
            equal("an ID token is refused for a wrong bearer token", answer, (401, "The bearer token of the request is not valid."))
        assume, errors, token = here.assume, here.anonymous.exceptions, here.id_token()
        invalid = errors.InvalidIdentityTokenException

        def refuses(title, kind, code, says="", **parameters):
            refused(title, kind, code, assume, says, **{**ASSUME, "WebIdentityToken": token, **parameters})

        refuses("a token for another audience", invalid, "InvalidIdentityToken", "Incorrect token audience",
                WebIdentityToken=here.id_token("other"))
        refuses("a text that is not a token", invalid, "InvalidIdentityToken", "The ID Token provided is not a valid JWT.",
                WebIdentityToken="none")
        refuses("a token whose signature was changed", invalid, "InvalidIdentityToken",
                "The web identity token that was passed could not be validated by AWS.", WebIdentityToken=f"{token[:-6]}AAAAAA")
        refuses("a session policy that is not JSON", errors.MalformedPolicyDocumentException, "MalformedPolicyDocument",
                "This policy contains invalid Json", Policy="{")
        refuses("a role that does not trust the job", ClientError, "AccessDenied", RoleArn=f"arn:aws:iam::{ACCOUNT}:role/other")
        refuses("a session longer than the role allows", ClientError, "ValidationError",
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.", DurationSeconds=7200)
        answer = assume(**ASSUME, WebIdentityToken=token)
        equal("AssumeRoleWithWebIdentity names the session and the job",
              (answer["Audience"], answer["AssumedRoleUser"]["Arn"], answer["SubjectFromWebIdentityToken"]),
              ("sts.amazonaws.com", SESSION_ARN, "repo:octo-org/mailer:environment:production"))
        keys = keys_of(answer)
        equal("the session reads the role", here.client("iam", **keys).get_role(RoleName=ROLE)["Role"]["Arn"], ROLE_ARN)
        equal("the session reads the SES account", here.client("sesv2", **keys).get_account()["SendingEnabled"], True)
        for title, other in (("without its token", {"aws_session_token": None}), ("with another token", {"aws_session_token": "other"})):
            refused(f"a session {title}", ClientError, "InvalidClientTokenId", here.client("sts", **{**keys, **other}).get_caller_identity,
                    INVALID_TOKEN)
        refused("AssumeRole of a role that trusts only jobs", ClientError, "AccessDenied", here.client("sts").assume_role, **ASSUME)

        # As in a pod: botocore's own chain calls STS.
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "token")
            file.write_text(here.id_token())
            environment = {"AWS_WEB_IDENTITY_TOKEN_FILE": str(file), "AWS_ROLE_ARN": GATE, "AWS_ROLE_SESSION_NAME": "pod",
                           "AWS_ENDPOINT_URL": here.ready["url"], "AWS_DEFAULT_REGION": "us-east-1"}
            with mock.patch.dict(os.environ, environment):
                arn = boto3.Session().client("sts").get_caller_identity()["Arn"]
        equal("boto3's default chain finds a web identity", arn, f"arn:aws:sts::{ACCOUNT}:assumed-role/gate/pod")
    with emulator("untrusted") as here:
        refused("a repository that the role does not trust", ClientError, "AccessDenied", here.assume,
                "Not authorized to perform sts:AssumeRoleWithWebIdentity", **ASSUME, WebIdentityToken=here.id_token())
    with emulator("no-provider") as here:
        refused("an account without the OIDC provider", here.anonymous.exceptions.InvalidIdentityTokenException, "InvalidIdentityToken",
                here.assume, "No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com",
                **ASSUME, WebIdentityToken=here.id_token())
    with emulator("least-privilege-missing") as here:
        keys = keys_of(here.assume(**ASSUME, WebIdentityToken=here.id_token()))
        refused("a role that does not exist has no path to allow", ClientError, "AccessDenied", here.client("iam", **keys).get_role,
                f"User: {SESSION_ARN} is not authorized to perform: iam:GetRole on resource: role {ROLE} "
                "because no identity-based policy allows the iam:GetRole action", RoleName=ROLE)


def test_session_policy() -> None:
    with emulator("healthy") as here:
        only_iam = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:Get*", "Resource": "*"}]})
        answer = here.assume(**ASSUME, WebIdentityToken=here.id_token(), Policy=only_iam, DurationSeconds=900)
        left = answer["Credentials"]["Expiration"] - datetime.now(timezone.utc)
        check("a session ends after DurationSeconds", timedelta(minutes=14) < left < timedelta(minutes=16), left)
        check("PackedPolicySize is a percentage", 0 < answer["PackedPolicySize"] <= 100, answer["PackedPolicySize"])
        iam, sts, sesv2, ses, mails = here.clients(**keys_of(answer))
        not_allowed = f"User: {SESSION_ARN} is not authorized to perform: "
        equal("GetCallerIdentity needs no permission", sts.get_caller_identity()["Arn"], SESSION_ARN)
        equal("a session policy allows what it names", iam.get_role(RoleName=ROLE)["Role"]["Arn"], ROLE_ARN)
        refused("nothing else in IAM", ClientError, "AccessDenied", iam.list_role_policies,
                f"{not_allowed}iam:ListRolePolicies on resource: role {ROLE} because no session policy allows the iam:ListRolePolicies action",
                RoleName=ROLE)
        refused("nothing in SES", ClientError, "AccessDeniedException", sesv2.get_account,
                f"{not_allowed}ses:GetAccount because no session policy allows the ses:GetAccount action")
        refused("nothing in Mail Manager", mails.exceptions.AccessDeniedException, "AccessDeniedException", mails.list_archives)
        refused("nothing in SES email receiving", ClientError, "AccessDenied", ses.list_receipt_filters)


def test_signatures() -> None:
    with emulator("healthy") as here:
        for service, call, wrong, unknown in (
            ("iam", lambda client: client.get_role(RoleName=ROLE), "SignatureDoesNotMatch", "InvalidClientTokenId"),
            ("sts", lambda client: client.get_caller_identity(), "SignatureDoesNotMatch", "InvalidClientTokenId"),
            ("sesv2", lambda client: client.get_account(), "SignatureDoesNotMatch", "UnrecognizedClientException"),
            ("ses", lambda client: client.list_receipt_filters(), "SignatureDoesNotMatch", "InvalidClientTokenId"),
            ("mailmanager", lambda client: client.list_relays(), "InvalidSignatureException", "UnrecognizedClientException"),
        ):
            refused(f"{service}: a wrong secret", ClientError, wrong, lambda: call(here.client(service, aws_secret_access_key="wrong")),
                    "The request signature we calculated does not match")
            refused(f"{service}: an unknown key", ClientError, unknown,
                    lambda: call(here.client(service, aws_access_key_id="AKIAUNKNOWN")), INVALID_TOKEN)
        now = botocore.auth.get_current_datetime
        for minutes, is_accepted in ((-6, False), (-4, True), (4, True), (6, False)):
            with mock.patch.object(botocore.auth, "get_current_datetime", lambda **how: now(**how) + timedelta(minutes=minutes)):
                title, iam = f"a clock that is {minutes} minutes ahead", here.client("iam")
                if is_accepted:
                    equal(f"{title} is accepted", iam.get_role(RoleName=ROLE)["Role"]["Arn"], ROLE_ARN)
                else:
                    refused(title, ClientError, "SignatureDoesNotMatch", iam.get_role, RoleName=ROLE)


def test_regions() -> None:
    with emulator("paused") as here:
        equal("sending is paused in one Region", here.client("sesv2").get_account()["SendingEnabled"], False)
        equal("and enabled in another", here.client("sesv2", "eu-west-1").get_account()["SendingEnabled"], True)
    with emulator("opt-in-off") as here:
        refused("SES of a Region that is not enabled", ClientError, "UnrecognizedClientException",
                here.client("sesv2", "me-south-1").get_account, INVALID_TOKEN)
        refused("STS of a Region that is not enabled", ClientError, "InvalidClientTokenId",
                here.client("sts", "me-south-1").get_caller_identity, INVALID_TOKEN)
    with emulator("govcloud") as here:
        arn = here.client("iam", "us-gov-west-1").get_role(RoleName=ROLE)["Role"]["Arn"]
        equal("a role in AWS GovCloud (US)", arn, f"arn:aws-us-gov:iam::444455556666:role{PATH}{ROLE}")
        refused("a key of AWS GovCloud (US) in another partition", ClientError, "InvalidClientTokenId",
                here.client("sts").get_caller_identity, INVALID_TOKEN)


def test_transport() -> None:
    with emulator("healthy") as here:
        opened = []
        handler = logging.Handler()
        handler.emit = lambda record: "Starting new HTTP connection" in record.getMessage() and opened.append(record)
        logger = logging.getLogger("urllib3.connectionpool")
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
        iam = here.client("iam")
        for _ in range(10):
            iam.get_role(RoleName=ROLE)
        try:
            iam.get_role(RoleName="other")
        except iam.exceptions.NoSuchEntityException:
            iam.get_role(RoleName=ROLE)
        logger.removeHandler(handler)
        equal("twelve calls, one of them refused, share one connection", len(opened), 1)
    with emulator("throttled") as here:
        once, patient = here.client("sesv2"), here.client("sesv2", config=Config(retries={"total_max_attempts": 6, "mode": "standard"}))
        once.get_account()
        refused("a second request within a second", once.exceptions.TooManyRequestsException, "TooManyRequestsException", once.get_account)
        metadata = patient.get_account()["ResponseMetadata"]
        check("botocore retries a throttled request until it succeeds", metadata["RetryAttempts"] >= 1, metadata)
        mails = here.client("mailmanager")
        refused("Mail Manager shares the limit", mails.exceptions.ThrottlingException, "ThrottlingException", mails.list_rule_sets)
        refused("SES email receiving shares the limit", ClientError, "Throttling", here.client("ses").list_receipt_rule_sets)


def test_pages() -> None:
    with emulator("extra-policies") as here:
        iam = here.client("iam")
        attached = iam.get_paginator("list_attached_role_policies")
        pages = attached.paginate(RoleName=ROLE, PaginationConfig={"PageSize": 1})
        equal("list_attached_role_policies in pages of one", [[policy["PolicyName"] for policy in page["AttachedPolicies"]] for page in pages],
              [["AmazonSESServiceRolePolicy"], ["AdministratorAccess"]])
        under = attached.paginate(RoleName=ROLE, PathPrefix="/aws-service-role/").build_full_result()["AttachedPolicies"]
        equal("list_attached_role_policies under a path", [policy["PolicyArn"] for policy in under], [POLICY_ARN])
        names = iam.get_paginator("list_role_policies").paginate(RoleName=ROLE, PaginationConfig={"PageSize": 1}).build_full_result()
        equal("list_role_policies in pages of one", names["PolicyNames"], ["debug"])
    with emulator("teardown-shared") as here:
        _iam, _sts, sesv2, _ses, mails = here.clients()
        arn = f"arn:aws:ses:us-east-1:{ACCOUNT}:identity/pr-1.example.com"
        for client, operation, member, count, parameters in (
            (sesv2, "list_tenants", "Tenants", 2, {}),
            (sesv2, "list_tenant_resources", "TenantResources", 3, {"TenantName": "pr-1"}),
            (sesv2, "list_resource_tenants", "ResourceTenants", 1, {"ResourceArn": arn}),
            (sesv2, "list_multi_region_endpoints", "MultiRegionEndpoints", 0, {}),
            (mails, "list_rule_sets", "RuleSets", 2, {}),
            (mails, "list_traffic_policies", "TrafficPolicies", 2, {}),
            (mails, "list_ingress_points", "IngressPoints", 2, {}),
        ):
            pages = list(client.get_paginator(operation).paginate(**parameters, PaginationConfig={"PageSize": 1}))
            equal(f"{operation} in pages of one", [len(page[member]) for page in pages], [1] * count or [0])
        bad = sesv2.exceptions.BadRequestException
        # botocore has no paginator for these.
        for operation, member in (
            ("list_email_identities", "EmailIdentities"),
            ("list_configuration_sets", "ConfigurationSets"),
            ("list_email_templates", "TemplatesMetadata"),
        ):
            call = getattr(sesv2, operation)
            first = call(PageSize=1)
            second = call(PageSize=1, NextToken=first["NextToken"])
            check(f"{operation} continues after its first page", first[member] != second[member], second)
            refused(f"{operation} with an unknown token", bad, "BadRequestException", call, NextToken="bm9uZQ==")
        token = sesv2.list_email_identities(PageSize=1)["NextToken"]
        refused("list_configuration_sets with the token of another list", bad, "BadRequestException", sesv2.list_configuration_sets,
                "The NextToken is not valid.", NextToken=token)
        refused("list_rule_sets with an unknown token", mails.exceptions.ValidationException, "ValidationException", mails.list_rule_sets,
                NextToken="bm9uZQ==")


def test_resources() -> None:
    with emulator("teardown-everything") as here:
        sesv2 = here.client("sesv2")
        bad, missing = sesv2.exceptions.BadRequestException, sesv2.exceptions.NotFoundException
        equal("identities", [each["IdentityName"] for each in sesv2.list_email_identities()["EmailIdentities"]],
              ["example.com", "pr-1.example.com"])
        equal("configuration sets", sesv2.list_configuration_sets()["ConfigurationSets"], ["bulk", "transactional"])
        equal("dedicated IP pools", sesv2.list_dedicated_ip_pools()["DedicatedIpPools"],
              ["bulk-pool", "ses-default-dedicated-pool", "ses-shared-pool"])
        equal("tenants", [each["TenantName"] for each in sesv2.list_tenants()["Tenants"]], ["acme"])
        tenant = sesv2.get_tenant(TenantName="acme")["Tenant"]
        check("a tenant has a time of creation", isinstance(tenant["CreatedTimestamp"], datetime), tenant)
        equal("the sending of a tenant is enabled", tenant["SendingStatus"], "ENABLED")
        base = f"arn:aws:ses:us-east-1:{ACCOUNT}"
        arn = f"{base}:identity/pr-1.example.com"
        equal("the tags of an identity", sesv2.list_tags_for_resource(ResourceArn=arn)["Tags"], [{"Key": "env", "Value": "pr-1"}])
        kinds = {entry["ResourceType"] for entry in sesv2.list_tenant_resources(TenantName="acme")["TenantResources"]}
        equal("the resources of a tenant", kinds, {"identity", "configuration-set", "template"})
        tenants = sesv2.list_resource_tenants(ResourceArn=f"{base}:template/receipt")["ResourceTenants"]
        equal("the tenants of a template", [each["TenantName"] for each in tenants], ["acme"])
        refused("an identity of a tenant cannot be deleted", bad, "BadRequestException", sesv2.delete_email_identity,
                f"Cannot delete <{arn}> because it has tenant associations. Remove all tenant associations and try again.",
                EmailIdentity="pr-1.example.com")
        sesv2.delete_tenant_resource_association(TenantName="acme", ResourceArn=arn)
        sesv2.delete_email_identity(EmailIdentity="pr-1.example.com")
        refused("an identity cannot be deleted twice", missing, "NotFoundException", sesv2.delete_email_identity,
                "Email identity pr-1.example.com does not exist.", EmailIdentity="pr-1.example.com")
        sesv2.delete_tenant(TenantName="acme")
        refused("a deleted tenant cannot be read", missing, "NotFoundException", sesv2.get_tenant,
                "The requested tenant <acme> does not exist.", TenantName="acme")
        equal("a dedicated IP pool", sesv2.get_dedicated_ip_pool(PoolName="bulk-pool")["DedicatedIpPool"]["ScalingMode"], "STANDARD")
        refused("a pool that SES owns cannot be read", bad, "BadRequestException", sesv2.get_dedicated_ip_pool,
                "Pool name describes either a shared or default dedicated ip pool", PoolName="ses-shared-pool")
        refused("a pool that SES owns cannot be deleted", bad, "BadRequestException", sesv2.delete_dedicated_ip_pool,
                PoolName="ses-shared-pool")
        refused("a pool of a configuration set cannot be deleted", bad, "BadRequestException", sesv2.delete_dedicated_ip_pool,
                "Cannot delete <bulk-pool>", PoolName="bulk-pool")
        for pool in ({}, {"PoolName": "bulk-pool"}):
            equal(f"the addresses of {pool or 'all pools'}", [ip["Ip"] for ip in sesv2.get_dedicated_ips(**pool)["DedicatedIps"]], ["192.0.2.1"])
        sesv2.delete_configuration_set(ConfigurationSetName="bulk")
        sesv2.delete_dedicated_ip_pool(PoolName="bulk-pool")
        equal("a pool can be deleted after its configuration set", sesv2.list_dedicated_ip_pools()["DedicatedIpPools"],
              ["ses-default-dedicated-pool", "ses-shared-pool"])
        for lists, member, deletes, key, name in (
            ("list_email_templates", "TemplatesMetadata", "delete_email_template", "TemplateName", "receipt"),
            ("list_custom_verification_email_templates", "CustomVerificationEmailTemplates", "delete_custom_verification_email_template",
             "TemplateName", "welcome"),
            ("list_contact_lists", "ContactLists", "delete_contact_list", "ContactListName", "customers"),
        ):
            equal(lists, [item[key] for item in getattr(sesv2, lists)()[member]], [name])
            getattr(sesv2, deletes)(**{key: name})
            equal(deletes, getattr(sesv2, lists)()[member], [])
        (endpoint,) = sesv2.list_multi_region_endpoints()["MultiRegionEndpoints"]
        equal("a multi-region endpoint", (endpoint["EndpointName"], endpoint["Status"]), ("global", "READY"))
        check("it has a time of creation", isinstance(endpoint["CreatedTimestamp"], datetime), endpoint)
        check("it has an id", "EndpointId" in sesv2.get_multi_region_endpoint(EndpointName="global"))
        equal("its deletion takes time", sesv2.delete_multi_region_endpoint(EndpointName="global")["Status"], "DELETING")
        equal("meanwhile it can be read", sesv2.get_multi_region_endpoint(EndpointName="global")["Status"], "DELETING")
        refused("then it is deleted", missing, "NotFoundException", sesv2.get_multi_region_endpoint,
                "Multi-region endpoint <global> does not exist.", EndpointName="global")
        (job,) = sesv2.list_export_jobs(JobStatus="PROCESSING")["ExportJobs"]
        equal("a running export job", job["JobId"], "export-running")
        sesv2.cancel_export_job(JobId="export-running")
        equal("a cancelled export job is listed", [job["JobStatus"] for job in sesv2.list_export_jobs()["ExportJobs"]], ["COMPLETED", "CANCELLED"])
        equal("and found by its status", sesv2.list_export_jobs(JobStatus="CANCELLED")["ExportJobs"][0]["JobId"], "export-running")
        equal("import jobs", [job["JobId"] for job in sesv2.list_import_jobs()["ImportJobs"]], ["import-done"])
        suppressed = sesv2.list_suppressed_destinations()["SuppressedDestinationSummaries"]
        equal("suppressed addresses", [entry["EmailAddress"] for entry in suppressed], ["bounced@example.com"])
        sesv2.delete_suppressed_destination(EmailAddress="bounced@example.com")
        refused("a suppressed address cannot be deleted twice", missing, "NotFoundException", sesv2.delete_suppressed_destination,
                EmailAddress="bounced@example.com")


def test_receiving() -> None:
    with emulator("teardown-everything") as here:
        ses = here.client("ses")
        names = [entry["Name"] for entry in ses.get_paginator("list_receipt_rule_sets").paginate().build_full_result()["RuleSets"]]
        equal("receipt rule sets", names, ["inbound", "previous"])
        equal("the active receipt rule set", ses.describe_active_receipt_rule_set()["Metadata"]["Name"], "inbound")
        refused("the active receipt rule set cannot be deleted", ses.exceptions.CannotDeleteException, "CannotDelete",
                ses.delete_receipt_rule_set, "Cannot delete active rule set: inbound", RuleSetName="inbound")
        refused("a receipt rule set that does not exist cannot be active", ses.exceptions.RuleSetDoesNotExistException, "RuleSetDoesNotExist",
                ses.set_active_receipt_rule_set, "Rule set does not exist: none", RuleSetName="none")
        ses.set_active_receipt_rule_set()
        check("no receipt rule set is active", "Metadata" not in ses.describe_active_receipt_rule_set())
        ses.delete_receipt_rule_set(RuleSetName="inbound")
        ses.delete_receipt_rule_set(RuleSetName="inbound")
        equal("a receipt rule set can be deleted twice", [entry["Name"] for entry in ses.list_receipt_rule_sets()["RuleSets"]], ["previous"])
        equal("receipt filters", [entry["Name"] for entry in ses.list_receipt_filters()["Filters"]], ["blocked"])
        ses.delete_receipt_filter(FilterName="blocked")
        equal("a receipt filter is deleted", ses.list_receipt_filters()["Filters"], [])
        for region in ("ca-west-1", "me-central-1"):
            refused(f"SES receives no email in {region}", ClientError, "InvalidAction", here.client("ses", region).list_receipt_rule_sets,
                    "Unavailable Operation")


def test_mail_manager() -> None:
    with emulator("teardown-everything") as here:
        mails, sesv2 = here.client("mailmanager"), here.client("sesv2")
        conflict, missing = mails.exceptions.ConflictException, mails.exceptions.ResourceNotFoundException

        def only(operation: str, member: str, identifier: str) -> str:
            (item,) = mails.get_paginator(operation).paginate().build_full_result()[member]
            return item[identifier]

        point = only("list_ingress_points", "IngressPoints", "IngressPointId")
        rules = only("list_rule_sets", "RuleSets", "RuleSetId")
        equal("GetRuleSet returns the rule set", mails.get_rule_set(RuleSetId=rules)["RuleSetId"], rules)
        policy = only("list_traffic_policies", "TrafficPolicies", "TrafficPolicyId")
        equal("GetTrafficPolicy returns the policy", mails.get_traffic_policy(TrafficPolicyId=policy)["TrafficPolicyId"], policy)
        relay = only("list_relays", "Relays", "RelayId")
        archive = only("list_archives", "Archives", "ArchiveId")
        addresses = only("list_address_lists", "AddressLists", "AddressListId")
        instance = only("list_addon_instances", "AddonInstances", "AddonInstanceId")
        subscription = only("list_addon_subscriptions", "AddonSubscriptions", "AddonSubscriptionId")
        details = mails.get_ingress_point(IngressPointId=point)
        equal("an ingress point", (details["RuleSetId"], details["TrafficPolicyId"], details["Status"]), (rules, policy, "ACTIVE"))
        check("it has a time of creation", isinstance(details["CreatedTimestamp"], datetime), details)
        arn = f"arn:aws:ses:us-east-1:{ACCOUNT}:mailmanager-ingress-point/{point}"
        equal("it has tags", mails.list_tags_for_resource(ResourceArn=arn)["Tags"], [{"Key": "env", "Value": "pr-1"}])
        refused("a rule set in use", conflict, "ConflictException", mails.delete_rule_set, f"Resource {rules} is in use", RuleSetId=rules)
        mails.delete_ingress_point(IngressPointId=point)
        equal("the deletion of an ingress point takes time", mails.get_ingress_point(IngressPointId=point)["Status"], "DEPROVISIONING")
        refused("then it is deleted", missing, "ResourceNotFoundException", mails.get_ingress_point,
                f"Resource {point} does not exist.", IngressPointId=point)
        for delete, parameters in ((mails.delete_ingress_point, {"IngressPointId": point}), (mails.delete_rule_set, {"RuleSetId": rules})):
            delete(**parameters)
            delete(**parameters)
        equal("a rule set and an ingress point can be deleted twice", mails.list_rule_sets()["RuleSets"], [])
        mails.delete_traffic_policy(TrafficPolicyId=policy)
        mails.delete_relay(RelayId=relay)
        (job,) = mails.get_paginator("list_address_list_import_jobs").paginate(AddressListId=addresses).build_full_result()["ImportJobs"]
        equal("an import job of an address list", (job["JobId"], job["Status"]), ("import-senders", "PROCESSING"))
        refused("an address list with a running import job", conflict, "ConflictException", mails.delete_address_list,
                f"Resource {addresses} is being filled", AddressListId=addresses)
        mails.stop_address_list_import_job(JobId=job["JobId"])
        mails.delete_address_list(AddressListId=addresses)
        refused("an add-on subscription in use", conflict, "ConflictException", mails.delete_addon_subscription,
                f"Resource {subscription} is in use", AddonSubscriptionId=subscription)
        mails.delete_addon_instance(AddonInstanceId=instance)
        mails.delete_addon_subscription(AddonSubscriptionId=subscription)
        refused("an archive of a configuration set", conflict, "ConflictException", mails.delete_archive,
                f"Resource {archive} is in use", ArchiveId=archive)
        sesv2.delete_tenant(TenantName="acme")
        sesv2.delete_configuration_set(ConfigurationSetName="bulk")
        mails.delete_archive(ArchiveId=archive)
        equal("a deleted archive stays for 30 days", mails.get_archive(ArchiveId=archive)["ArchiveState"], "PENDING_DELETION")


def test_aws_cli() -> None:
    """
    The AWS CLI uses botocore, so the tests above also cover it. These tests cover the CLI itself: it takes all settings from the environment
    that the emulator prints, joins pages, waits, and converts an AWS error to an exit code.
    """

    def aws(here: Emulated, *arguments: str) -> tuple[int, str]:
        environment = {**os.environ, "AWS_ENDPOINT_URL": here.ready["url"], "AWS_DEFAULT_REGION": here.region, "AWS_PAGER": "",
                       "AWS_MAX_ATTEMPTS": "1", "AWS_DEFAULT_OUTPUT": "text", **{name.upper(): value for name, value in here.keys.items()}}
        done = subprocess.run([Path(sys.executable).with_name("aws"), *arguments], env=environment, capture_output=True, text=True, timeout=60)
        return done.returncode, (done.stdout or done.stderr).strip()

    def policies(here: Emulated, *arguments: str) -> dict:
        code, answer = aws(here, "iam", "list-attached-role-policies", "--role-name", ROLE, "--output", "json", *arguments)
        return {"names": [policy["PolicyName"] for policy in json.loads(answer)["AttachedPolicies"]], **json.loads(answer)} if code == 0 else {}

    with emulator("extra-policies") as here:
        all_pages, first = policies(here, "--page-size", "1"), policies(here, "--max-items", "1")
        equal("the CLI joins the pages of a list", all_pages.get("names"), ["AmazonSESServiceRolePolicy", "AdministratorAccess"])
        rest = policies(here, "--max-items", "1", "--starting-token", first.get("NextToken", ""))
        equal("the CLI continues a list", (first.get("names"), rest.get("names")), (["AmazonSESServiceRolePolicy"], ["AdministratorAccess"]))
        equal("the CLI waits for a role", aws(here, "iam", "wait", "role-exists", "--role-name", ROLE), (0, ""))
        equal("the CLI calls SES", aws(here, "sesv2", "get-account", "--query", "EnforcementStatus"), (0, "HEALTHY"))
        equal("the CLI fails with the error of AWS", aws(here, "iam", "get-role", "--role-name", "other"), (
            255, "An error occurred (NoSuchEntity) when calling the GetRole operation: The role with name other cannot be found."))


def test_models() -> None:
    """Checks that every answer so far matches AWS's model."""
    for operation, found in sorted(answers.items()):
        check(f"{operation}: {len(found)} answers, as its model has them", not set().union(*found), set().union(*found))


def test_completeness() -> None:
    """Checks that the tests called every action of policies/, or one that matches it if it has a wildcard."""
    called = {f"{SERVICE_OF[service]}:{name}" for service, _, name in (operation.partition(":") for operation in answers)}
    actions = set()
    for file in Path("policies").glob("*.json"):
        for statement in json.loads(file.read_text())["Statement"]:
            actions.update([statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"])
    missed = sorted(action for action in actions if not fnmatch.filter(called, action))
    check(f"all of the {len(actions)} actions that the action needs were called", actions and not missed, missed)


def isolate() -> None:
    """Ignores the settings and the proxies of this machine."""
    for name in list(os.environ):
        if name.startswith("AWS_") or name.lower().endswith("_proxy"):
            del os.environ[name]
    os.environ.update(AWS_CONFIG_FILE=os.devnull, AWS_SHARED_CREDENTIALS_FILE=os.devnull, AWS_EC2_METADATA_DISABLED="true")


if __name__ == "__main__":
    os.chdir(Path(__file__).resolve().parent.parent)
    isolate()
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
    print(f"# {sum(map(len, answers.values()))} answers of {len(answers)} operations")
    print(f"{tally[True]} passed, {tally[False]} failed")
    sys.exit(1 if tally[False] else 0)
