#!/usr/bin/env bash
# Drives every operation of the emulator by the AWS CLI: a client that shares no code with the SDK of the action.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
PATH="$PWD/node_modules/.bin:$PATH"

VENV=out/clients
WORK=$(mktemp -d)
ROLE=AWSServiceRoleForAmazonSES
ROLE_ARN=arn:aws:iam::111122223333:role/aws-service-role/ses.amazonaws.com/$ROLE
POLICY=arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy
GATE=arn:aws:iam::111122223333:role/gate
TAKEN="Service role name $ROLE has been taken in this account, please try a different suffix."

passed=0
failed=0
emulator=

stop() {
  if [[ -n $emulator ]]; then
    kill "$emulator" 2>/dev/null || true
    wait "$emulator" 2>/dev/null || true
    emulator=
  fi
}

finish() {
  stop
  rm -rf "$WORK"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

die() {
  echo "test-aws-cli: $*" >&2
  exit 1
}

check_tools() {
  command -v node >/dev/null || die "node is missing: install Node.js 24, or run npm ci."
  node -e 'process.exit(process.features.typescript ? 0 : 1)' || die "node $(node --version) does not run TypeScript: install Node.js 24, or run npm ci."
}

install_cli() {
  bash scripts/venv.sh "$VENV" requirements-ci.txt || die "the AWS CLI cannot be installed."
  PATH="$PWD/$VENV/bin:$PATH"
}

# Nothing of the machine's own AWS set-up may reach the CLI, and nothing of the CLI the network.
isolate() {
  local name
  for name in $(compgen -e | grep '^AWS_' || true); do unset "$name"; done
  unset HTTP_PROXY HTTPS_PROXY ALL_PROXY http_proxy https_proxy all_proxy
  export AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_EC2_METADATA_DISABLED=true
  export AWS_MAX_ATTEMPTS=1 AWS_PAGER= AWS_DEFAULT_OUTPUT=json
}

# field NAME...: what the running emulator said of itself.
field() {
  node -e 'let value = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")); for (const name of process.argv.slice(2)) value = value[name]; console.log(value)' "$WORK/ready" "$@"
}

# start SCENARIO REGION: a fresh emulator, and its user's credentials.
start() {
  stop
  : >"$WORK/ready"
  node emulator/main.ts --scenario "$1" >"$WORK/ready" 2>"$WORK/log" &
  emulator=$!
  local try
  for ((try = 0; try < 200; try++)); do
    [[ -s $WORK/ready ]] && break
    kill -0 "$emulator" 2>/dev/null || die "the emulator did not start: $(cat "$WORK/log")"
    sleep 0.1
  done
  [[ -s $WORK/ready ]] || die "the emulator did not start within 20 s."
  AWS_ENDPOINT_URL=$(field url)
  AWS_ACCESS_KEY_ID=$(field accessKeyId)
  AWS_SECRET_ACCESS_KEY=$(field secretAccessKey)
  AWS_DEFAULT_REGION=$2
  unset AWS_SESSION_TOKEN
  export AWS_ENDPOINT_URL AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_DEFAULT_REGION
  echo "# $1"
}

pass() {
  passed=$((passed + 1))
  echo "ok      $1"
}

fail() {
  failed=$((failed + 1))
  printf 'FAILED  %s\n  expected: %s\n  got:      %s\n' "$1" "$2" "$3"
}

# gives NAME EXPECTED COMMAND...: succeeds, and prints just this.
gives() {
  local name=$1 expected=$2 status=0 output
  shift 2
  output=$("$@" 2>"$WORK/stderr") || status=$?
  if [[ $status == 0 && $output == "$expected" ]]; then pass "$name"; else fail "$name" "$expected" "[$status] $output $(<"$WORK/stderr")"; fi
}

# refuses NAME OPERATION CODE MESSAGE COMMAND...: ends as the CLI ends on an error of AWS, and says this.
refuses() {
  local name=$1 text="An error occurred ($3) when calling the $2 operation: $4" status=0 output
  shift 4
  output=$("$@" 2>&1) || status=$?
  output=$(tr -d '\n' <<<"$output")
  if [[ $status == 255 && $output == *"$text"* ]]; then pass "$name"; else fail "$name" "[255] $text" "[$status] $output"; fi
}

# text QUERY COMMAND...: the answer of a CLI command, cut down by a query.
text() {
  local query=$1
  shift
  aws "$@" --query "$query" --output text
}

# json QUERY COMMAND...: the same as JSON in one line; in this format the CLI puts the pages of a list together.
json() {
  local query=$1
  shift
  aws "$@" --query "$query" --output json | tr -d ' \n'
}

# token AUDIENCE [BEARER]: the job's ID token.
token() {
  node -e '
    const [url, bearer, audience] = process.argv.slice(1);
    const response = await fetch(`${url}&audience=${audience}`, { headers: { authorization: `bearer ${bearer}` } });
    const { value, message } = await response.json();
    console.log(response.ok ? value : `${response.status} ${message}`);
  ' --input-type=module "$(field environment ACTIONS_ID_TOKEN_REQUEST_URL)" "${2:-$(field environment ACTIONS_ID_TOKEN_REQUEST_TOKEN)}" "$1"
}

# web_identity ARGUMENT...: assumes the job's role.
web_identity() {
  aws sts assume-role-with-web-identity --no-sign-request --role-arn "$GATE" --role-session-name run-1001 "$@"
}

# become ARGUMENT...: goes on under credentials of the job's role.
become() {
  local credentials
  credentials=$(web_identity --web-identity-token "$(token sts.amazonaws.com)" "$@" \
    --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text)
  read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN <<<"$credentials"
  export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
}

test_healthy() {
  start healthy us-east-1
  gives 'the caller' $'111122223333\tarn:aws:iam::111122223333:user/operator' text '[Account,Arn]' sts get-caller-identity
  gives 'the role' "$ROLE_ARN"$'\t3600\tses.amazonaws.com' \
    text 'Role.[Arn,MaxSessionDuration,AssumeRolePolicyDocument.Statement[0].Principal.Service]' iam get-role --role-name "$ROLE"
  gives 'its policy' "$POLICY" text 'AttachedPolicies[].PolicyArn' iam list-attached-role-policies --role-name "$ROLE"
  gives 'no inline policy' 0 text 'length(PolicyNames)' iam list-role-policies --role-name "$ROLE"
  gives 'the policy' $'AmazonSESServiceRolePolicy\tv1' text 'Policy.[PolicyName,DefaultVersionId]' iam get-policy --policy-arn "$POLICY"
  gives 'the version of the policy' $'True\tcloudwatch:PutMetricData\tAWS/SES AWS/SES/MailManager AWS/SES/Addons' \
    text 'PolicyVersion.[IsDefaultVersion,Document.Statement[0].Action,join(`" "`,Document.Statement[0].Condition.StringLike."cloudwatch:namespace")]' \
    iam get-policy-version --policy-arn "$POLICY" --version-id v1
  refuses 'a role of another name' GetRole NoSuchEntity 'The role with name other cannot be found.' aws iam get-role --role-name other
  refuses 'a role whose name is taken' CreateServiceLinkedRole InvalidInput "$TAKEN" \
    aws iam create-service-linked-role --aws-service-name ses.amazonaws.com
  gives 'a new description' 'For our mail' text Role.Description iam update-role-description --role-name "$ROLE" --description 'For our mail'
  gives 'which stays' 'For our mail' text Role.Description iam get-role --role-name "$ROLE"
  gives 'the SES account' $'True\tHEALTHY\tTrue\t50000.0' \
    text '[SendingEnabled,EnforcementStatus,ProductionAccessEnabled,SendQuota.Max24HourSend]' sesv2 get-account
  gives 'an identity' $'True\tSUCCESS' text '[VerifiedForSendingStatus,VerificationStatus]' sesv2 get-email-identity --email-identity example.com
  refuses 'an identity that is not there' GetEmailIdentity NotFoundException 'Email identity a+b@example.com does not exist.' \
    aws sesv2 get-email-identity --email-identity a+b@example.com
  gives 'a configuration set' True text SendingOptions.SendingEnabled sesv2 get-configuration-set --configuration-set-name transactional
  refuses 'a configuration set that is not there' GetConfigurationSet NotFoundException 'Configuration set <bulk> does not exist.' \
    aws sesv2 get-configuration-set --configuration-set-name bulk
  refuses 'an operation that is not there' ListUsers InvalidAction 'Could not find operation ListUsers for version 2010-05-08' aws iam list-users
  refuses 'IAM, a wrong secret' GetRole SignatureDoesNotMatch 'The request signature we calculated does not match' \
    env AWS_SECRET_ACCESS_KEY=wrong aws iam get-role --role-name "$ROLE"
  refuses 'SES, a wrong secret' GetAccount SignatureDoesNotMatch 'The request signature we calculated does not match' \
    env AWS_SECRET_ACCESS_KEY=wrong aws sesv2 get-account
  refuses 'STS, an unknown key' GetCallerIdentity InvalidClientTokenId 'The security token included in the request is invalid.' \
    env AWS_ACCESS_KEY_ID=AKIAUNKNOWN aws sts get-caller-identity
  refuses 'SES, an unknown key' GetAccount UnrecognizedClientException 'The security token included in the request is invalid.' \
    env AWS_ACCESS_KEY_ID=AKIAUNKNOWN aws sesv2 get-account
}

test_pages() {
  start extra-policies us-east-1
  local list=(iam list-attached-role-policies --role-name "$ROLE") next
  gives 'all pages' '["AmazonSESServiceRolePolicy","AdministratorAccess"]' json 'AttachedPolicies[].PolicyName' "${list[@]}" --page-size 1
  gives 'one item' '["AmazonSESServiceRolePolicy"]' json 'AttachedPolicies[].PolicyName' "${list[@]}" --max-items 1
  next=$(json NextToken "${list[@]}" --max-items 1 | tr -d '"')
  gives 'the next item' '["AdministratorAccess"]' json 'AttachedPolicies[].PolicyName' "${list[@]}" --max-items 1 --starting-token "$next"
  gives 'policies under a path' '["AmazonSESServiceRolePolicy"]' json 'AttachedPolicies[].PolicyName' "${list[@]}" --path-prefix /aws-service-role/
  gives 'an inline policy' debug text 'PolicyNames[]' iam list-role-policies --role-name "$ROLE" --page-size 1
}

test_creation() {
  local create=(iam create-service-linked-role --aws-service-name ses.amazonaws.com)
  start slow-create us-east-1
  refuses 'no role' ListRolePolicies NoSuchEntity "The role with name $ROLE cannot be found." aws iam list-role-policies --role-name "$ROLE"
  refuses 'a suffix' CreateServiceLinkedRole InvalidInput 'Custom suffix is not allowed for ses.amazonaws.com' aws "${create[@]}" --custom-suffix two
  gives 'a new role' "$ROLE_ARN"$'\tses.amazonaws.com' \
    text 'Role.[Arn,AssumeRolePolicyDocument.Statement[0].Principal.Service]' "${create[@]}"
  refuses 'it does not show yet' GetRole NoSuchEntity "The role with name $ROLE cannot be found." aws iam get-role --role-name "$ROLE"
  refuses 'but is taken' CreateServiceLinkedRole InvalidInput "$TAKEN" aws "${create[@]}"
  refuses 'and still does not show' GetRole NoSuchEntity "The role with name $ROLE cannot be found." aws iam get-role --role-name "$ROLE"
  gives 'until it does' "$ROLE_ARN" text Role.Arn iam get-role --role-name "$ROLE"
}

test_job() {
  local jwt session=arn:aws:sts::111122223333:assumed-role/gate/run-1001
  local only_iam='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:Get*","Resource":"*"}]}'
  start healthy eu-west-1
  jwt=$(token sts.amazonaws.com)
  gives 'a token for a wrong bearer' '401 The bearer token of the request is not valid.' token sts.amazonaws.com wrong
  gives 'the role of the job' "sts.amazonaws.com"$'\t'"$session"$'\trepo:octo-org/mailer:environment:production' \
    text '[Audience,AssumedRoleUser.Arn,SubjectFromWebIdentityToken]' \
    sts assume-role-with-web-identity --no-sign-request --role-arn "$GATE" --role-session-name run-1001 --web-identity-token "$jwt"
  refuses 'another audience' AssumeRoleWithWebIdentity InvalidIdentityToken 'Incorrect token audience' web_identity --web-identity-token "$(token other)"
  refuses 'no token' AssumeRoleWithWebIdentity InvalidIdentityToken 'The ID Token provided is not a valid JWT.' web_identity --web-identity-token none
  refuses 'a token that was changed' AssumeRoleWithWebIdentity InvalidIdentityToken 'The web identity token that was passed could not be validated by AWS.' \
    web_identity --web-identity-token "${jwt%.*}.AAAA"
  refuses 'too long a session' AssumeRoleWithWebIdentity ValidationError 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.' \
    web_identity --web-identity-token "$jwt" --duration-seconds 7200
  refuses 'a policy that is none' AssumeRoleWithWebIdentity MalformedPolicyDocument 'This policy contains invalid Json' \
    web_identity --web-identity-token "$jwt" --policy '{'
  become
  gives 'who the job is' "$session" text Arn sts get-caller-identity
  gives 'the job sees the role' "$ROLE_ARN" text Role.Arn iam get-role --role-name "$ROLE"
  gives 'the job sees SES' True text SendingEnabled sesv2 get-account
  refuses 'a session without its token' GetCallerIdentity InvalidClientTokenId 'The security token included in the request is invalid.' \
    env -u AWS_SESSION_TOKEN aws sts get-caller-identity
  become --policy "$only_iam"
  gives 'what the session policy allows' "$ROLE_ARN" text Role.Arn iam get-role --role-name "$ROLE"
  refuses 'what it does not, of SES' GetAccount AccessDeniedException \
    "User: $session is not authorized to perform: ses:GetAccount because no session policy allows the ses:GetAccount action" aws sesv2 get-account
  refuses 'what it does not, of IAM' ListRolePolicies AccessDenied \
    "User: $session is not authorized to perform: iam:ListRolePolicies on resource: role $ROLE because no session policy allows the iam:ListRolePolicies action" \
    aws iam list-role-policies --role-name "$ROLE"

  start untrusted eu-west-1
  refuses 'a repository that is not trusted' AssumeRoleWithWebIdentity AccessDenied 'Not authorized to perform sts:AssumeRoleWithWebIdentity' \
    web_identity --web-identity-token "$(token sts.amazonaws.com)"
  start no-provider eu-west-1
  refuses 'an account without the provider' AssumeRoleWithWebIdentity InvalidIdentityToken \
    'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com' \
    web_identity --web-identity-token "$(token sts.amazonaws.com)"
  start least-privilege-missing eu-west-1
  become
  refuses 'a role that is not there has no path' GetRole AccessDenied \
    "User: $session is not authorized to perform: iam:GetRole on resource: role $ROLE because no identity-based policy allows the iam:GetRole action" aws iam get-role --role-name "$ROLE"
}

test_regions() {
  start paused us-east-1
  gives 'sending is paused here' False text SendingEnabled sesv2 get-account
  gives 'but not there' True text SendingEnabled --region eu-west-1 sesv2 get-account
  start opt-in-off me-south-1
  refuses 'SES of a Region that is off' GetAccount UnrecognizedClientException 'The security token included in the request is invalid.' aws sesv2 get-account
  refuses 'STS of a Region that is off' GetCallerIdentity InvalidClientTokenId 'The security token included in the request is invalid.' \
    aws sts get-caller-identity
  start govcloud us-gov-west-1
  gives 'GovCloud' "arn:aws-us-gov:iam::444455556666:role/aws-service-role/ses.amazonaws.com/$ROLE" text Role.Arn iam get-role --role-name "$ROLE"
  refuses 'a key of GovCloud elsewhere' GetCallerIdentity InvalidClientTokenId 'The security token included in the request is invalid.' \
    aws --region us-east-1 sts get-caller-identity
}

# deletion_of TASK: what IAM says of it.
deletion_of() {
  text Status iam get-service-linked-role-deletion-status --deletion-task-id "$1"
}

test_deletion() {
  local delete=(iam delete-service-linked-role --role-name "$ROLE") task no_task
  no_task=task/aws-service-role/ses.amazonaws.com/$ROLE/00000000-0000-4000-8000-000000000000
  start teardown-in-use us-east-1
  task=$(text DeletionTaskId "${delete[@]}")
  gives 'a task of the right form' 'task/aws-service-role/ses.amazonaws.com' echo "${task%/"$ROLE"/*}"
  gives 'a deletion that fails' FAILED deletion_of "$task"
  gives 'what keeps the role, by Region' '[["eu-west-1",1],["us-east-1",4]]' \
    json 'Reason.RoleUsageList[].[Region,length(Resources)]' iam get-service-linked-role-deletion-status --deletion-task-id "$task"
  gives 'the resource that keeps it' 'arn:aws:ses:eu-west-1:111122223333:multi-region-endpoint/global' \
    text 'Reason.RoleUsageList[0].Resources[0]' iam get-service-linked-role-deletion-status --deletion-task-id "$task"
  gives 'so it stays' "$ROLE_ARN" text Role.Arn iam get-role --role-name "$ROLE"
  refuses 'a task that is not known' GetServiceLinkedRoleDeletionStatus NoSuchEntity \
    "The deletion task with id $no_task cannot be found." deletion_of "$no_task"
  refuses 'an id that is none' GetServiceLinkedRoleDeletionStatus InvalidInput 'The deletion task id none is not valid.' deletion_of none
  start teardown-unused us-east-1
  task=$(text DeletionTaskId "${delete[@]}")
  gives 'a deletion that succeeds' SUCCEEDED deletion_of "$task"
  refuses 'the role is gone' GetRole NoSuchEntity "The role with name $ROLE cannot be found." aws iam get-role --role-name "$ROLE"
  refuses 'and can not be deleted again' DeleteServiceLinkedRole NoSuchEntity "The role with name $ROLE cannot be found." aws "${delete[@]}"
  start impostor us-east-1
  refuses 'a role that is not linked to SES' DeleteServiceLinkedRole InvalidInput "The role $ROLE is not a service-linked role." aws "${delete[@]}"
}

# bare COMMAND...: the answer of a CLI command, of which an empty object is nothing.
bare() {
  aws "$@" | tr -d '{} \n'
}

# done_by NAME COMMAND...: succeeds, and has nothing to say.
done_by() {
  local name=$1
  shift
  gives "$name" '' bare "$@"
}

test_ses_resources() {
  local arn=arn:aws:ses:us-east-1:111122223333 associated next
  associated='because it has tenant associations. Remove all tenant associations and try again.'
  start teardown-everything us-east-1
  gives 'identities' '["example.com","pr-1.example.com"]' json 'EmailIdentities[].IdentityName' sesv2 list-email-identities
  gives 'one identity' '["example.com"]' json 'EmailIdentities[].IdentityName' sesv2 list-email-identities --page-size 1
  next=$(text NextToken sesv2 list-email-identities --page-size 1)
  gives 'the next identity' '["pr-1.example.com"]' json 'EmailIdentities[].IdentityName' sesv2 list-email-identities --next-token "$next"
  refuses 'a token of another list' ListConfigurationSets BadRequestException 'The NextToken is not valid.' \
    aws sesv2 list-configuration-sets --next-token "$next"
  gives 'configuration sets' '["bulk","transactional"]' json ConfigurationSets sesv2 list-configuration-sets
  gives 'templates' receipt text 'TemplatesMetadata[].TemplateName' sesv2 list-email-templates
  gives 'custom verification templates' welcome text 'CustomVerificationEmailTemplates[].TemplateName' sesv2 list-custom-verification-email-templates
  gives 'contact lists' customers text 'ContactLists[].ContactListName' sesv2 list-contact-lists
  gives 'pools' '["bulk-pool","ses-default-dedicated-pool","ses-shared-pool"]' json DedicatedIpPools sesv2 list-dedicated-ip-pools
  gives 'a pool' STANDARD text DedicatedIpPool.ScalingMode sesv2 get-dedicated-ip-pool --pool-name bulk-pool
  refuses 'a pool of SES' GetDedicatedIpPool BadRequestException 'Pool name describes either a shared or default dedicated ip pool' \
    aws sesv2 get-dedicated-ip-pool --pool-name ses-shared-pool
  gives 'addresses' 192.0.2.1 text 'DedicatedIps[].Ip' sesv2 get-dedicated-ips
  gives 'tags' $'env\tpr-1' text 'Tags[0].[Key,Value]' sesv2 list-tags-for-resource --resource-arn "$arn:identity/pr-1.example.com"
  gives 'tenants' acme text 'Tenants[].TenantName' sesv2 list-tenants
  gives 'a tenant' ENABLED text Tenant.SendingStatus sesv2 get-tenant --tenant-name acme
  gives 'what is its' '["configuration-set","identity","template"]' json 'TenantResources[].ResourceType' \
    sesv2 list-tenant-resources --tenant-name acme
  gives 'whose a template is' acme text 'ResourceTenants[].TenantName' sesv2 list-resource-tenants --resource-arn "$arn:template/receipt"
  refuses 'an identity that is a tenant'\''s' DeleteEmailIdentity BadRequestException "Cannot delete <$arn:identity/pr-1.example.com> $associated" \
    aws sesv2 delete-email-identity --email-identity pr-1.example.com
  done_by 'an association ends' sesv2 delete-tenant-resource-association --tenant-name acme --resource-arn "$arn:identity/pr-1.example.com"
  done_by 'an identity goes' sesv2 delete-email-identity --email-identity pr-1.example.com
  refuses 'only once' DeleteEmailIdentity NotFoundException 'Email identity pr-1.example.com does not exist.' \
    aws sesv2 delete-email-identity --email-identity pr-1.example.com
  done_by 'a tenant goes' sesv2 delete-tenant --tenant-name acme
  refuses 'a tenant that is not there' GetTenant NotFoundException 'The requested tenant <acme> does not exist.' aws sesv2 get-tenant --tenant-name acme
  refuses 'a pool that a set sends from' DeleteDedicatedIpPool BadRequestException 'Cannot delete <bulk-pool>' \
    aws sesv2 delete-dedicated-ip-pool --pool-name bulk-pool
  done_by 'a configuration set goes' sesv2 delete-configuration-set --configuration-set-name bulk
  done_by 'a pool goes' sesv2 delete-dedicated-ip-pool --pool-name bulk-pool
  done_by 'a template goes' sesv2 delete-email-template --template-name receipt
  done_by 'a custom verification template goes' sesv2 delete-custom-verification-email-template --template-name welcome
  done_by 'a contact list goes' sesv2 delete-contact-list --contact-list-name customers
  gives 'endpoints' $'global\tREADY' text 'MultiRegionEndpoints[].[EndpointName,Status]' sesv2 list-multi-region-endpoints
  gives 'an endpoint goes' DELETING text Status sesv2 delete-multi-region-endpoint --endpoint-name global
  gives 'not at once' DELETING text Status sesv2 get-multi-region-endpoint --endpoint-name global
  refuses 'but then' GetMultiRegionEndpoint NotFoundException 'Multi-region endpoint <global> does not exist.' \
    aws sesv2 get-multi-region-endpoint --endpoint-name global
  gives 'jobs that run' export-running text 'ExportJobs[].JobId' sesv2 list-export-jobs --job-status PROCESSING
  done_by 'a job is cancelled' sesv2 cancel-export-job --job-id export-running
  gives 'and listed' '["COMPLETED","CANCELLED"]' json 'ExportJobs[].JobStatus' sesv2 list-export-jobs
  gives 'import jobs' import-done text 'ImportJobs[].JobId' sesv2 list-import-jobs
  gives 'addresses that get no more mail' bounced@example.com text 'SuppressedDestinationSummaries[].EmailAddress' sesv2 list-suppressed-destinations
  done_by 'one of them goes' sesv2 delete-suppressed-destination --email-address bounced@example.com

  gives 'receipt rule sets' '["inbound","previous"]' json 'RuleSets[].Name' ses list-receipt-rule-sets
  gives 'the one in force' inbound text Metadata.Name ses describe-active-receipt-rule-set
  refuses 'which can not be deleted' DeleteReceiptRuleSet CannotDelete 'Cannot delete active rule set: inbound' \
    aws ses delete-receipt-rule-set --rule-set-name inbound
  refuses 'one that is not there' SetActiveReceiptRuleSet RuleSetDoesNotExist 'Rule set does not exist: none' \
    aws ses set-active-receipt-rule-set --rule-set-name none
  done_by 'none is in force' ses set-active-receipt-rule-set
  gives 'indeed' None text Metadata ses describe-active-receipt-rule-set
  done_by 'a receipt rule set goes' ses delete-receipt-rule-set --rule-set-name inbound
  done_by 'twice' ses delete-receipt-rule-set --rule-set-name inbound
  gives 'filters' blocked text 'Filters[].Name' ses list-receipt-filters
  done_by 'a filter goes' ses delete-receipt-filter --filter-name blocked
  refuses 'a Region that receives no mail' ListReceiptRuleSets InvalidAction 'Unavailable Operation' aws --region me-central-1 ses list-receipt-rule-sets
}

# first_id LIST ID: the id of the first resource of a kind of Mail Manager.
first_id() {
  text "*[0].$2 | [0]" mailmanager "$1"
}

test_mail_manager() {
  local point rules policy relay archive addresses instance subscription
  start teardown-everything us-east-1
  point=$(first_id list-ingress-points IngressPointId)
  rules=$(first_id list-rule-sets RuleSetId)
  policy=$(first_id list-traffic-policies TrafficPolicyId)
  relay=$(first_id list-relays RelayId)
  archive=$(first_id list-archives ArchiveId)
  addresses=$(first_id list-address-lists AddressListId)
  instance=$(first_id list-addon-instances AddonInstanceId)
  subscription=$(first_id list-addon-subscriptions AddonSubscriptionId)
  gives 'an ingress point' "ACTIVE"$'\t'"$rules"$'\t'"$policy" text '[Status,RuleSetId,TrafficPolicyId]' mailmanager get-ingress-point --ingress-point-id "$point"
  gives 'its tags' $'env\tpr-1' text 'Tags[0].[Key,Value]' \
    mailmanager list-tags-for-resource --resource-arn "arn:aws:ses:us-east-1:111122223333:mailmanager-ingress-point/$point"
  refuses 'a rule set in use' DeleteRuleSet ConflictException "Resource $rules is in use" aws mailmanager delete-rule-set --rule-set-id "$rules"
  done_by 'an ingress point goes' mailmanager delete-ingress-point --ingress-point-id "$point"
  gives 'not at once' DEPROVISIONING text Status mailmanager get-ingress-point --ingress-point-id "$point"
  refuses 'but then' GetIngressPoint ResourceNotFoundException "Resource $point does not exist." \
    aws mailmanager get-ingress-point --ingress-point-id "$point"
  done_by 'and is as good as deleted' mailmanager delete-ingress-point --ingress-point-id "$point"
  done_by 'a rule set goes' mailmanager delete-rule-set --rule-set-id "$rules"
  done_by 'a traffic policy goes' mailmanager delete-traffic-policy --traffic-policy-id "$policy"
  done_by 'a relay goes' mailmanager delete-relay --relay-id "$relay"
  refuses 'an address list that is being filled' DeleteAddressList ConflictException "Resource $addresses is being filled" \
    aws mailmanager delete-address-list --address-list-id "$addresses"
  gives 'its jobs' $'import-senders\tPROCESSING' text 'ImportJobs[].[JobId,Status]' mailmanager list-address-list-import-jobs --address-list-id "$addresses"
  done_by 'a job is stopped' mailmanager stop-address-list-import-job --job-id import-senders
  done_by 'an address list goes' mailmanager delete-address-list --address-list-id "$addresses"
  refuses 'a subscription in use' DeleteAddonSubscription ConflictException "Resource $subscription is in use" \
    aws mailmanager delete-addon-subscription --addon-subscription-id "$subscription"
  done_by 'an add-on instance goes' mailmanager delete-addon-instance --addon-instance-id "$instance"
  done_by 'a subscription goes' mailmanager delete-addon-subscription --addon-subscription-id "$subscription"
  refuses 'an archive that a configuration set writes to' DeleteArchive ConflictException "Resource $archive is in use" \
    aws mailmanager delete-archive --archive-id "$archive"
  aws sesv2 delete-tenant --tenant-name acme >/dev/null
  aws sesv2 delete-configuration-set --configuration-set-name bulk >/dev/null
  done_by 'an archive goes' mailmanager delete-archive --archive-id "$archive"
  gives 'in 30 days' PENDING_DELETION text ArchiveState mailmanager get-archive --archive-id "$archive"
  refuses 'a wrong secret' ListRuleSets InvalidSignatureException 'The request signature we calculated does not match' \
    env AWS_SECRET_ACCESS_KEY=wrong aws mailmanager list-rule-sets
  refuses 'an unknown key' ListRuleSets UnrecognizedClientException 'The security token included in the request is invalid.' \
    env AWS_ACCESS_KEY_ID=AKIAUNKNOWN aws mailmanager list-rule-sets
}

check_tools
install_cli
isolate
test_healthy
test_pages
test_creation
test_job
test_regions
test_deletion
test_ses_resources
test_mail_manager
stop
echo "$passed passed, $failed failed"
[[ $failed == 0 ]]
