"""The requests of a check by boto3, as in a script of a workflow."""

import json
import os
import sys
import urllib.request

import boto3

ROLE = "AWSServiceRoleForAmazonSES"
POLICY = "arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy"

request = urllib.request.Request(
    os.environ["ACTIONS_ID_TOKEN_REQUEST_URL"] + "&audience=sts.amazonaws.com",
    headers={"Authorization": "Bearer " + os.environ["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]},
)
with urllib.request.urlopen(request) as answer:
    token = json.load(answer)["value"]
credentials = boto3.client("sts").assume_role_with_web_identity(
    RoleArn=os.environ["ROLE_TO_ASSUME"], RoleSessionName="script", WebIdentityToken=token
)["Credentials"]
session = boto3.Session(credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"])

iam = session.client("iam")
role = iam.get_role(RoleName=ROLE)["Role"]
attached = iam.list_attached_role_policies(RoleName=ROLE)["AttachedPolicies"]
inline = iam.list_role_policies(RoleName=ROLE)["PolicyNames"]
version = iam.get_policy(PolicyArn=POLICY)["Policy"]["DefaultVersionId"]
document = iam.get_policy_version(PolicyArn=POLICY, VersionId=version)["PolicyVersion"]["Document"]
ses = session.client("sesv2")
account = ses.get_account()
identities = [ses.get_email_identity(EmailIdentity=name) for name in os.environ.get("IDENTITIES", "").split()]

healthy = (
    role["Path"] == "/aws-service-role/ses.amazonaws.com/"
    and [policy["PolicyArn"] for policy in attached] == [POLICY]
    and inline == []
    and "AWS/SES" in json.dumps(document)
    and account["SendingEnabled"]
    and all(identity["VerifiedForSendingStatus"] for identity in identities)
)
sys.exit(0 if healthy else 1)
