"""Drives every operation of the emulator by boto3, and holds every answer against AWS's own models, which botocore has with it."""

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
from pathlib import Path
from unittest import mock
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
SERVICES = ("iam", "sts", "sesv2", "ses", "mailmanager")
SERVICE_OF = {"iam": "iam", "sts": "sts", "sesv2": "ses", "ses": "ses", "mailmanager": "ses"}

# What any operation may answer besides the errors that its model lists: IAM's guide, "Common errors".
COMMON = {
    "AccessDenied", "AccessDeniedException", "ExpiredToken", "InvalidAction", "InvalidClientTokenId", "InvalidSignatureException",
    "MissingAuthenticationToken", "SignatureDoesNotMatch", "Throttling", "ThrottlingException", "UnknownOperationException",
    "UnrecognizedClientException", "ValidationError", "ValidationException",
}

# What AWS answers in spite of its model, as clients that were tried on it have found: the word of the ARN.
AGAINST_THE_MODEL = {"ListTenantResources: TenantResources[].ResourceType"}

tally = {True: 0, False: 0}
# By operation: how many answers there were, and in what they are not as the model has them.
answers: dict[str, list[set[str]]] = {}


def check(title: str, passed: bool, got: object = "") -> None:
    """One thing that has to hold."""
    tally[bool(passed)] += 1
    print(f"ok      {title}" if passed else f"FAILED  {title}\n  got: {got!r}")


def equal(title: str, got: object, expected: object) -> None:
    check(title, got == expected, got)


def refused(title: str, kind: type[ClientError], code: str, call, **parameters) -> None:
    """A call that has to end as this exception of botocore, under this code of AWS."""
    try:
        got = call(**parameters)
    except kind as error:
        got = error.response["Error"]["Code"]
    except ClientError as error:
        got = f"{type(error).__name__}: {error}"
    equal(title, got, code)


# -- Answers against the models --


def deviations(shape, value, at: str) -> list[str]:
    """Where a JSON answer is not as its model has it."""
    kind = shape.type_name
    if kind == "structure":
        if not isinstance(value, dict):
            return [f"{at} is no object"]
        names = {member.serialization.get("name", name): name for name, member in shape.members.items()}
        known = {key: part for key, part in value.items() if key in names}
        missing = [f"{at} lacks {name}" for name in shape.required_members if name not in {names[key] for key in known}]
        unknown = [f"{at} has {key}" for key in value.keys() - known.keys()]
        inner = [deviations(shape.members[names[key]], part, f"{at}.{key}".lstrip(".")) for key, part in known.items()]
        return missing + unknown + sum(inner, [])
    if kind == "list":
        if not isinstance(value, list):
            return [f"{at} is no list"]
        return sum((deviations(shape.member, part, f"{at}[]") for part in value), [])
    if kind == "map":
        return [] if isinstance(value, dict) else [f"{at} is no object"]
    if kind == "string":
        fits = isinstance(value, str) and (not shape.enum or value in shape.enum)
    elif kind == "boolean":
        fits = isinstance(value, bool)
    else:
        fits = isinstance(value, (int, float)) and not isinstance(value, bool)
    return [] if fits else [f"{at} is {value!r}, no {kind} {getattr(shape, 'enum', '')}"]


PATTERNS = {"boolean": "true|false", "integer": r"-?\d+", "long": r"-?\d+", "timestamp": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"}


def xml_deviations(shape, element, at: str) -> list[str]:
    """Where an XML answer is not as its model has it."""

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
    """Where an error is none of its operation, or comes with another status than its model has."""
    for shape in model.error_shapes:
        if code in (shape.name, shape.metadata.get("error", {}).get("code")):
            expected = shape.metadata.get("error", {}).get("httpStatusCode", 400)
            return [] if status == expected else [f"{code} comes with {status}, not with {expected}"]
    return [] if code in COMMON else [f"{code} is no error of {model.name}"]


def examine(response_dict, operation_model, **_) -> None:
    """Botocore's hook before it reads an answer."""
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
    known = {each for each in found if f"{model.name}: {each.partition(' is ')[0]}" in AGAINST_THE_MODEL}
    answers.setdefault(f"{service.service_name}:{model.name}", []).append(set(found) - known)


# -- The emulator, and clients of it --


class Emulated:
    """An emulator that runs, and clients of it that its user signs for."""

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

    def clients(self, region: str = ""):
        return [self.client(service, region) for service in SERVICES]

    def id_token(self, audience: str = "sts.amazonaws.com") -> str:
        environment = self.ready["environment"]
        request = Request(f"{environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience={audience}")
        request.add_header("Authorization", f"bearer {environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}")
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
        iam, sts, sesv2, *_ = here.clients()
        equal("the caller", sts.get_caller_identity()["Arn"], f"arn:aws:iam::{ACCOUNT}:user/operator")
        role = iam.get_role(RoleName=ROLE)["Role"]
        equal("the role", (role["Arn"], role["Path"], role["MaxSessionDuration"]), (ROLE_ARN, PATH, 3600))
        (statement,) = role["AssumeRolePolicyDocument"]["Statement"]
        equal("its trust policy is an object", statement["Principal"], {"Service": "ses.amazonaws.com"})
        equal("its day is a date with its zone", role["CreateDate"], datetime(2026, 1, 5, 9, tzinfo=timezone.utc))
        equal("it was never used", role["RoleLastUsed"], {})
        policies = iam.list_attached_role_policies(RoleName=ROLE)
        equal("its policy", [policy["PolicyArn"] for policy in policies["AttachedPolicies"]], [POLICY_ARN])
        check("the list has one page", policies["IsTruncated"] is False and "Marker" not in policies, policies)
        equal("no inline policy", iam.list_role_policies(RoleName=ROLE)["PolicyNames"], [])
        policy = iam.get_policy(PolicyArn=POLICY_ARN)["Policy"]
        check("numbers and booleans of a policy", policy["AttachmentCount"] == 1 and policy["IsAttachable"] is True, policy)
        version = iam.get_policy_version(PolicyArn=POLICY_ARN, VersionId="v1")["PolicyVersion"]
        equal("the document of a version is an object", version["Document"]["Statement"][0]["Action"], "cloudwatch:PutMetricData")
        refused("a version that is not there", iam.exceptions.NoSuchEntityException, "NoSuchEntity", iam.get_policy_version,
                PolicyArn=POLICY_ARN, VersionId="v9")
        refused("an ARN that is none", iam.exceptions.InvalidInputException, "InvalidInput", iam.get_policy,
                PolicyArn="arn:aws:iam::aws:role/other")
        refused("a role that is not there", iam.exceptions.NoSuchEntityException, "NoSuchEntity", iam.get_role, RoleName="other")
        refused("a name that is taken", iam.exceptions.InvalidInputException, "InvalidInput", iam.create_service_linked_role,
                AWSServiceName="ses.amazonaws.com")
        text = "Räume & <Zeichen> \"+%25\n"
        equal("a description of any characters", iam.update_role_description(RoleName=ROLE, Description=text)["Role"]["Description"], text)
        equal("stays", iam.get_role(RoleName=ROLE)["Role"]["Description"], text)
        iam.update_role(RoleName=ROLE, Description="By Terraform")
        equal("or is changed the other way", iam.get_role(RoleName=ROLE)["Role"]["Description"], "By Terraform")
        refused("but for its longest session", iam.exceptions.UnmodifiableEntityException, "UnmodifiableEntity", iam.update_role,
                RoleName=ROLE, MaxSessionDuration=7200)
        refused("an operation that is not emulated", ClientError, "InvalidAction", iam.list_users)

        account = sesv2.get_account()
        equal("the account in SES", (account["SendingEnabled"], account["SendQuota"]["Max24HourSend"]), (True, 50000.0))
        check("an identity", sesv2.get_email_identity(EmailIdentity="example.com")["VerifiedForSendingStatus"] is True)
        refused("an identity of odd characters", sesv2.exceptions.NotFoundException, "NotFoundException", sesv2.get_email_identity,
                EmailIdentity="a+b/c d@example.com")
        check("a configuration set", sesv2.get_configuration_set(ConfigurationSetName="transactional")["SendingOptions"]["SendingEnabled"])
        refused("a set that is not there", sesv2.exceptions.NotFoundException, "NotFoundException", sesv2.get_configuration_set,
                ConfigurationSetName="bulk")


def test_creation() -> None:
    with emulator("slow-create") as here:
        iam = here.client("iam")
        quick = {"Delay": 1, "MaxAttempts": 6}
        try:
            iam.get_waiter("role_exists").wait(RoleName=ROLE, WaiterConfig={"Delay": 1, "MaxAttempts": 1})
            check("the waiter does not find a role that is not there", False)
        except WaiterError as error:
            check("the waiter does not find a role that is not there", "Max attempts exceeded" in str(error), error)
        refused("a suffix", iam.exceptions.InvalidInputException, "InvalidInput", iam.create_service_linked_role,
                AWSServiceName="ses.amazonaws.com", CustomSuffix="two")
        made = iam.create_service_linked_role(AWSServiceName="ses.amazonaws.com", Description="For our mail")["Role"]
        equal("the new role", (made["Arn"], made["Description"]), (ROLE_ARN, "For our mail"))
        age = datetime.now(timezone.utc) - made["CreateDate"]
        check("is new", timedelta(seconds=-5) < age < timedelta(minutes=1), age)
        refused("it does not show yet", iam.exceptions.NoSuchEntityException, "NoSuchEntity", iam.get_role, RoleName=ROLE)
        iam.get_waiter("role_exists").wait(RoleName=ROLE, WaiterConfig=quick)
        equal("until the waiter has seen it", iam.get_role(RoleName=ROLE)["Role"]["RoleName"], ROLE)
        iam.get_waiter("policy_exists").wait(PolicyArn=POLICY_ARN, WaiterConfig=quick)
        check("the waiter finds its policy", True)


def test_deletion() -> None:
    with emulator("teardown-in-use") as here:
        iam = here.client("iam")
        task = iam.delete_service_linked_role(RoleName=ROLE)["DeletionTaskId"]
        check("a task's id names the role", task.startswith(f"task{PATH}{ROLE}/"), task)
        failed = iam.get_service_linked_role_deletion_status(DeletionTaskId=task)
        usage = {entry["Region"]: len(entry["Resources"]) for entry in failed["Reason"]["RoleUsageList"]}
        equal("it fails, and says why", (failed["Status"], usage), ("FAILED", {"eu-west-1": 1, "us-east-1": 4}))
        unknown = f"task{PATH}{ROLE}/00000000-0000-4000-8000-000000000000"
        refused("a task that is not known", iam.exceptions.NoSuchEntityException, "NoSuchEntity",
                iam.get_service_linked_role_deletion_status, DeletionTaskId=unknown)
        refused("an id that is none", iam.exceptions.InvalidInputException, "InvalidInput",
                iam.get_service_linked_role_deletion_status, DeletionTaskId="none")
    with emulator("teardown-unused") as here:
        iam = here.client("iam")
        task = iam.delete_service_linked_role(RoleName=ROLE)["DeletionTaskId"]
        done = iam.get_service_linked_role_deletion_status(DeletionTaskId=task)
        check("a role that nothing uses goes", done["Status"] == "SUCCEEDED" and "Reason" not in done, done)
        refused("and is gone", iam.exceptions.NoSuchEntityException, "NoSuchEntity", iam.delete_service_linked_role, RoleName=ROLE)


def test_sessions() -> None:
    with emulator("healthy") as here:
        anonymous = here.client("sts", config=Config(signature_version=UNSIGNED))
        errors = anonymous.exceptions
        token = here.id_token()
        role = {"RoleArn": GATE, "RoleSessionName": "run-1001"}

        def refuses(title, kind, code, **parameters):
            refused(title, kind, code, anonymous.assume_role_with_web_identity, **{**role, "WebIdentityToken": token, **parameters})

        refuses("another audience", errors.InvalidIdentityTokenException, "InvalidIdentityToken", WebIdentityToken=here.id_token("other"))
        refuses("a changed token", errors.InvalidIdentityTokenException, "InvalidIdentityToken", WebIdentityToken=f"{token[:-6]}AAAAAA")
        refuses("a policy that is none", errors.MalformedPolicyDocumentException, "MalformedPolicyDocument", Policy="{")
        refuses("a role that does not trust the job", ClientError, "AccessDenied", RoleArn=f"arn:aws:iam::{ACCOUNT}:role/other")
        refuses("too long a session", ClientError, "ValidationError", DurationSeconds=7200)
        only_iam = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:Get*", "Resource": "*"}]})
        answer = anonymous.assume_role_with_web_identity(**role, WebIdentityToken=token, Policy=only_iam, DurationSeconds=900)
        given = answer["Credentials"]
        left = given["Expiration"] - datetime.now(timezone.utc)
        check("a session ends when it was asked to", timedelta(minutes=14) < left < timedelta(minutes=16), left)
        check("how much of the room its policy takes", 0 < answer["PackedPolicySize"] <= 100, answer["PackedPolicySize"])
        keys = {"aws_access_key_id": given["AccessKeyId"], "aws_secret_access_key": given["SecretAccessKey"]}
        session = {**keys, "aws_session_token": given["SessionToken"]}
        equal("a session signs with its token", here.client("sts", **session).get_caller_identity()["Arn"],
              f"arn:aws:sts::{ACCOUNT}:assumed-role/gate/run-1001")
        equal("it may what its policy allows", here.client("iam", **session).get_role(RoleName=ROLE)["Role"]["Arn"], ROLE_ARN)
        refused("and no more, of IAM", ClientError, "AccessDenied", here.client("iam", **session).list_role_policies, RoleName=ROLE)
        refused("nor of SES", ClientError, "AccessDeniedException", here.client("sesv2", **session).get_account)
        mails = here.client("mailmanager", **session)
        refused("nor of Mail Manager", mails.exceptions.AccessDeniedException, "AccessDeniedException", mails.list_archives)
        refused("nor of receiving", ClientError, "AccessDenied", here.client("ses", **session).list_receipt_filters)
        refused("without its token it is none", ClientError, "InvalidClientTokenId", here.client("sts", **keys).get_caller_identity)
        refused("nor with another's", ClientError, "InvalidClientTokenId",
                here.client("sts", **keys, aws_session_token="other").get_caller_identity)
        denied = here.client("sts")
        refused("a role that trusts jobs alone", ClientError, "AccessDenied", denied.assume_role, **role)

        # As in a pod: botocore's own chain goes to STS.
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "token")
            file.write_text(here.id_token())
            environment = {"AWS_WEB_IDENTITY_TOKEN_FILE": str(file), "AWS_ROLE_ARN": GATE, "AWS_ROLE_SESSION_NAME": "pod",
                           "AWS_ENDPOINT_URL": here.ready["url"], "AWS_DEFAULT_REGION": "us-east-1"}
            with mock.patch.dict(os.environ, environment):
                arn = boto3.Session().client("sts").get_caller_identity()["Arn"]
        equal("boto3's chain finds a web identity", arn, f"arn:aws:sts::{ACCOUNT}:assumed-role/gate/pod")


def test_signatures() -> None:
    with emulator("healthy") as here:
        for service, call, wrong, unknown in (
            ("iam", lambda client: client.get_role(RoleName=ROLE), "SignatureDoesNotMatch", "InvalidClientTokenId"),
            ("sesv2", lambda client: client.get_account(), "SignatureDoesNotMatch", "UnrecognizedClientException"),
            ("ses", lambda client: client.list_receipt_filters(), "SignatureDoesNotMatch", "InvalidClientTokenId"),
            ("mailmanager", lambda client: client.list_relays(), "InvalidSignatureException", "UnrecognizedClientException"),
        ):
            refused(f"{service}: a wrong secret", ClientError, wrong, lambda: call(here.client(service, aws_secret_access_key="wrong")))
            refused(f"{service}: an unknown key", ClientError, unknown, lambda: call(here.client(service, aws_access_key_id="AKIAUNKNOWN")))
        now = botocore.auth.get_current_datetime
        for ahead in (-4, 4):
            with mock.patch.object(botocore.auth, "get_current_datetime", lambda **how: now(**how) + timedelta(minutes=ahead)):
                check(f"a clock that is {ahead} minutes ahead is good enough", here.client("iam").get_role(RoleName=ROLE))
        for ahead in (-6, 6):
            with mock.patch.object(botocore.auth, "get_current_datetime", lambda **how: now(**how) + timedelta(minutes=ahead)):
                refused(f"a clock that is {ahead} minutes ahead is not", ClientError, "SignatureDoesNotMatch",
                        here.client("iam").get_role, RoleName=ROLE)


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
        equal("twelve calls, an error among them, take one connection", len(opened), 1)
    with emulator("throttled") as here:
        once, patient = here.client("sesv2"), here.client("sesv2", config=Config(retries={"total_max_attempts": 6, "mode": "standard"}))
        once.get_account()
        refused("a second request within a second", once.exceptions.TooManyRequestsException, "TooManyRequestsException", once.get_account)
        metadata = patient.get_account()["ResponseMetadata"]
        check("botocore tries again until it is let in", metadata["RetryAttempts"] >= 1, metadata)
        mails = here.client("mailmanager")
        refused("Mail Manager has the same budget", mails.exceptions.ThrottlingException, "ThrottlingException", mails.list_rule_sets)
        refused("and so has receiving", ClientError, "Throttling", here.client("ses").list_receipt_rule_sets)
    with emulator("opt-in-off") as here:
        refused("a Region that is off", ClientError, "UnrecognizedClientException", here.client("sesv2", "me-south-1").get_account)
    with emulator("govcloud") as here:
        here.region = "us-gov-west-1"
        arn = here.client("iam").get_role(RoleName=ROLE)["Role"]["Arn"]
        check("another partition", arn.startswith("arn:aws-us-gov:iam::444455556666:role/"), arn)


def test_pages() -> None:
    with emulator("extra-policies") as here:
        iam = here.client("iam")
        pages = list(iam.get_paginator("list_attached_role_policies").paginate(RoleName=ROLE, PaginationConfig={"PageSize": 1}))
        equal("a page for each policy", [len(page["AttachedPolicies"]) for page in pages], [1, 1])
        names = iam.get_paginator("list_role_policies").paginate(RoleName=ROLE, PaginationConfig={"PageSize": 1}).build_full_result()
        equal("inline policies", names["PolicyNames"], ["debug"])
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
        # Of these botocore has no paginator.
        for operation, member in (
            ("list_email_identities", "EmailIdentities"),
            ("list_configuration_sets", "ConfigurationSets"),
            ("list_email_templates", "TemplatesMetadata"),
        ):
            call = getattr(sesv2, operation)
            first = call(PageSize=1)
            second = call(PageSize=1, NextToken=first["NextToken"])
            check(f"{operation} goes on where it stopped", first[member] != second[member], second)
            refused(f"{operation} with another's token", sesv2.exceptions.BadRequestException, "BadRequestException", call,
                    NextToken="bm9uZQ==")
        refused("rule sets with another's token", mails.exceptions.ValidationException, "ValidationException", mails.list_rule_sets,
                NextToken="bm9uZQ==")


def test_resources() -> None:
    with emulator("teardown-everything") as here:
        _iam, _sts, sesv2, ses, _mails = here.clients()
        bad, missing = sesv2.exceptions.BadRequestException, sesv2.exceptions.NotFoundException
        tenant = sesv2.get_tenant(TenantName="acme")["Tenant"]
        check("a tenant, with its day", isinstance(tenant["CreatedTimestamp"], datetime), tenant)
        arn = f"arn:aws:ses:us-east-1:{ACCOUNT}:identity/pr-1.example.com"
        equal("tags", sesv2.list_tags_for_resource(ResourceArn=arn)["Tags"], [{"Key": "env", "Value": "pr-1"}])
        kinds = {entry["ResourceType"] for entry in sesv2.list_tenant_resources(TenantName="acme")["TenantResources"]}
        equal("what a tenant has", kinds, {"identity", "configuration-set", "template"})
        refused("an identity of a tenant", bad, "BadRequestException", sesv2.delete_email_identity, EmailIdentity="pr-1.example.com")
        sesv2.delete_tenant_resource_association(TenantName="acme", ResourceArn=arn)
        sesv2.delete_email_identity(EmailIdentity="pr-1.example.com")
        refused("once more", missing, "NotFoundException", sesv2.delete_email_identity, EmailIdentity="pr-1.example.com")
        sesv2.delete_tenant(TenantName="acme")
        refused("a tenant that is gone", missing, "NotFoundException", sesv2.get_tenant, TenantName="acme")
        sesv2.delete_configuration_set(ConfigurationSetName="bulk")
        refused("a pool of SES's own", bad, "BadRequestException", sesv2.delete_dedicated_ip_pool, PoolName="ses-shared-pool")
        equal("addresses of a pool", [ip["Ip"] for ip in sesv2.get_dedicated_ips(PoolName="bulk-pool")["DedicatedIps"]], ["192.0.2.1"])
        sesv2.delete_dedicated_ip_pool(PoolName="bulk-pool")
        for operation, member, name, delete, parameter in (
            ("list_email_templates", "TemplatesMetadata", "TemplateName", "delete_email_template", "TemplateName"),
            ("list_custom_verification_email_templates", "CustomVerificationEmailTemplates", "TemplateName",
             "delete_custom_verification_email_template", "TemplateName"),
            ("list_contact_lists", "ContactLists", "ContactListName", "delete_contact_list", "ContactListName"),
        ):
            (item,) = getattr(sesv2, operation)()[member]
            getattr(sesv2, delete)(**{parameter: item[name]})
            equal(f"{delete}", getattr(sesv2, operation)()[member], [])
        pools = sesv2.list_dedicated_ip_pools()["DedicatedIpPools"]
        equal("pools", sorted(pools), ["ses-default-dedicated-pool", "ses-shared-pool"])
        endpoint = sesv2.list_multi_region_endpoints()["MultiRegionEndpoints"][0]
        check("a multi-region endpoint has its days", isinstance(endpoint["CreatedTimestamp"], datetime), endpoint)
        equal("its Regions", "EndpointId" in sesv2.get_multi_region_endpoint(EndpointName="global"), True)
        equal("goes in its time", sesv2.delete_multi_region_endpoint(EndpointName="global")["Status"], "DELETING")
        jobs = {job["JobStatus"]: job["JobId"] for job in sesv2.list_export_jobs()["ExportJobs"]}
        sesv2.cancel_export_job(JobId=jobs["PROCESSING"])
        equal("a cancelled job", sesv2.list_export_jobs(JobStatus="CANCELLED")["ExportJobs"][0]["JobId"], jobs["PROCESSING"])
        check("import jobs", len(sesv2.list_import_jobs()["ImportJobs"]) == 1)
        suppressed = sesv2.list_suppressed_destinations()["SuppressedDestinationSummaries"]
        equal("a suppressed address", [entry["EmailAddress"] for entry in suppressed], ["bounced@example.com"])
        sesv2.delete_suppressed_destination(EmailAddress="bounced@example.com")
        refused("once more", missing, "NotFoundException", sesv2.delete_suppressed_destination, EmailAddress="bounced@example.com")

        names = [entry["Name"] for entry in ses.get_paginator("list_receipt_rule_sets").paginate().build_full_result()["RuleSets"]]
        equal("receipt rule sets", sorted(names), ["inbound", "previous"])
        equal("the active one", ses.describe_active_receipt_rule_set()["Metadata"]["Name"], "inbound")
        refused("cannot be deleted", ses.exceptions.CannotDeleteException, "CannotDelete", ses.delete_receipt_rule_set,
                RuleSetName="inbound")
        refused("another can't be it", ses.exceptions.RuleSetDoesNotExistException, "RuleSetDoesNotExist",
                ses.set_active_receipt_rule_set, RuleSetName="none")
        ses.set_active_receipt_rule_set()
        check("no set is active", "Metadata" not in ses.describe_active_receipt_rule_set())
        ses.delete_receipt_rule_set(RuleSetName="inbound")
        equal("a filter", [entry["Name"] for entry in ses.list_receipt_filters()["Filters"]], ["blocked"])
        ses.delete_receipt_filter(FilterName="blocked")
        equal("is gone", ses.list_receipt_filters()["Filters"], [])
        refused("no receiving here", ClientError, "InvalidAction", here.client("ses", "ca-west-1").list_receipt_rule_sets)


def test_mail_manager() -> None:
    with emulator("teardown-everything") as here:
        mails, sesv2 = here.client("mailmanager"), here.client("sesv2")
        conflict, missing = mails.exceptions.ConflictException, mails.exceptions.ResourceNotFoundException

        def only(operation: str, member: str, identifier: str) -> str:
            (item,) = mails.get_paginator(operation).paginate().build_full_result()[member]
            return item[identifier]

        point = only("list_ingress_points", "IngressPoints", "IngressPointId")
        rules = only("list_rule_sets", "RuleSets", "RuleSetId")
        policy = only("list_traffic_policies", "TrafficPolicies", "TrafficPolicyId")
        relay = only("list_relays", "Relays", "RelayId")
        archive = only("list_archives", "Archives", "ArchiveId")
        addresses = only("list_address_lists", "AddressLists", "AddressListId")
        instance = only("list_addon_instances", "AddonInstances", "AddonInstanceId")
        subscription = only("list_addon_subscriptions", "AddonSubscriptions", "AddonSubscriptionId")
        details = mails.get_ingress_point(IngressPointId=point)
        equal("an ingress point", (details["RuleSetId"], details["TrafficPolicyId"], details["Status"]), (rules, policy, "ACTIVE"))
        check("its days", isinstance(details["CreatedTimestamp"], datetime), details)
        arn = f"arn:aws:ses:us-east-1:{ACCOUNT}:mailmanager-ingress-point/{point}"
        equal("its tags", mails.list_tags_for_resource(ResourceArn=arn)["Tags"], [{"Key": "env", "Value": "pr-1"}])
        refused("a rule set in use", conflict, "ConflictException", mails.delete_rule_set, RuleSetId=rules)
        mails.delete_ingress_point(IngressPointId=point)
        equal("goes in its time", mails.get_ingress_point(IngressPointId=point)["Status"], "DEPROVISIONING")
        refused("but goes", missing, "ResourceNotFoundException", mails.get_ingress_point, IngressPointId=point)
        mails.delete_rule_set(RuleSetId=rules)
        mails.delete_rule_set(RuleSetId=rules)
        check("a second deletion changes nothing", True)
        mails.delete_traffic_policy(TrafficPolicyId=policy)
        mails.delete_relay(RelayId=relay)
        (job,) = mails.get_paginator("list_address_list_import_jobs").paginate(AddressListId=addresses).build_full_result()["ImportJobs"]
        equal("an import", job["Status"], "PROCESSING")
        refused("an address list that is being filled", conflict, "ConflictException", mails.delete_address_list, AddressListId=addresses)
        mails.stop_address_list_import_job(JobId=job["JobId"])
        mails.delete_address_list(AddressListId=addresses)
        refused("a subscription in use", conflict, "ConflictException", mails.delete_addon_subscription, AddonSubscriptionId=subscription)
        mails.delete_addon_instance(AddonInstanceId=instance)
        mails.delete_addon_subscription(AddonSubscriptionId=subscription)
        refused("an archive in use", conflict, "ConflictException", mails.delete_archive, ArchiveId=archive)
        sesv2.delete_tenant(TenantName="acme")
        sesv2.delete_configuration_set(ConfigurationSetName="bulk")
        mails.delete_archive(ArchiveId=archive)
        equal("an archive stays for its 30 days", mails.get_archive(ArchiveId=archive)["ArchiveState"], "PENDING_DELETION")


def test_models() -> None:
    """Every answer so far is as AWS's model of it says."""
    for operation, found in sorted(answers.items()):
        check(f"{operation}: {len(found)} answers, as its model has them", not set().union(*found), set().union(*found))


def test_completeness() -> None:
    """Every action of policies/ has been called; for one with a wildcard, something that it covers."""
    called = {f"{SERVICE_OF[service]}:{name}" for service, _, name in (operation.partition(":") for operation in answers)}
    actions = set()
    for file in Path("policies").glob("*.json"):
        for statement in json.loads(file.read_text())["Statement"]:
            actions.update([statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"])
    missed = sorted(action for action in actions if not fnmatch.filter(called, action))
    check(f"all of the {len(actions)} actions that the action needs were called", actions and not missed, missed)


def isolate() -> None:
    """Nothing of the machine's own settings, and no way past the loopback interface."""
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
