#!/usr/bin/env bash
# What Terraform reads of the same things, with the job's ID token. Arguments: what comes before the plan.
set -euo pipefail

"$@"
curl -sSf -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" |
  sed 's/.*"value":"\([^"]*\)".*/\1/' >"$AWS_WEB_IDENTITY_TOKEN_FILE"
terraform plan -input=false
