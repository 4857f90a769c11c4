#!/usr/bin/env bash
# Plans with the job's ID token. The arguments are a command that runs first.
set -euo pipefail

"$@"
curl -sSf -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" |
  sed 's/.*"value":"\([^"]*\)".*/\1/' >"$AWS_WEB_IDENTITY_TOKEN_FILE"
terraform plan -input=false
