#!/usr/bin/env bash
# The requests of a check by the AWS CLI, as in a script of a workflow.
set -euo pipefail

role=AWSServiceRoleForAmazonSES
policy=arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy

die() {
  echo "$*" >&2
  exit 1
}

token=$(curl -sSf -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" |
  sed 's/.*"value":"\([^"]*\)".*/\1/')
read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN < <(
  aws sts assume-role-with-web-identity --role-arn "$ROLE_TO_ASSUME" --role-session-name script --web-identity-token "$token" \
    --query 'Credentials.[AccessKeyId, SecretAccessKey, SessionToken]' --output text
)
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN

[[ $(aws iam get-role --role-name $role --query Role.Path --output text) == /aws-service-role/ses.amazonaws.com/ ]] || die 'another role'
[[ $(aws iam list-attached-role-policies --role-name $role --query 'AttachedPolicies[].PolicyArn' --output text) == "$policy" ]] || die 'other policies'
[[ -z $(aws iam list-role-policies --role-name $role --query 'PolicyNames[]' --output text) ]] || die 'inline policies'
version=$(aws iam get-policy --policy-arn $policy --query Policy.DefaultVersionId --output text)
aws iam get-policy-version --policy-arn $policy --version-id "$version" --query PolicyVersion.Document --output json | grep -q AWS/SES || die 'another policy'
[[ $(aws sesv2 get-account --query SendingEnabled --output text) == True ]] || die 'sending is paused'
for identity in ${IDENTITIES:-}; do
  [[ $(aws sesv2 get-email-identity --email-identity "$identity" --query VerifiedForSendingStatus --output text) == True ]] || die "$identity is not verified"
done
