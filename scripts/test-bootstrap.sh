#!/usr/bin/env bash
# Checks bootstrap/: the CloudFormation template by cfn-lint, the Terraform module as far as it goes without the AWS provider.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

VENV=out/bootstrap

# Terraform goes by the module alone, not by the settings of whoever runs this.
unset TF_CLI_CONFIG_FILE

die() {
  echo "test-bootstrap: $*" >&2
  exit 1
}

command -v python3 >/dev/null || die 'python3 is missing.'
command -v node >/dev/null || die 'node is missing: install Node.js 24, or run npm ci.'

if ! cmp -s requirements-bootstrap.txt "$VENV/requirements.txt"; then
  rm -rf "$VENV"
  python3 -m venv "$VENV" || die 'python3 has no venv module: install it (python3-venv).'
  "$VENV/bin/pip" install --quiet --disable-pip-version-check -r requirements-bootstrap.txt
  cp requirements-bootstrap.txt "$VENV/requirements.txt"
fi

# Actions and resources of the policies too (W3037, I3510): informational findings count.
"$VENV/bin/cfn-lint" --include-checks I -- bootstrap/cloudformation.yaml
echo 'CloudFormation: no findings'

for file in bootstrap/terraform/*.tf; do
  "$VENV/bin/python" -c 'import sys, hcl2; hcl2.load(open(sys.argv[1]))' "$file"
done
echo 'Terraform: every file parses'

if command -v terraform >/dev/null; then
  terraform -chdir=bootstrap/terraform fmt -check -diff -recursive
  node scripts/test-terraform.ts
else
  echo 'Terraform is not at hand: formatting, variables and policies of the module were not checked by it'
fi
