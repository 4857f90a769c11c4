#!/usr/bin/env bash
# Checks the templates in bootstrap/ without AWS: cfn-lint checks the CloudFormation template, a parser the files of the Terraform module.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
bin=out/linters/bin
bash scripts/venv.sh out/linters requirements-lint.txt

# Includes informational findings about actions and resources in policies (W3037, I3510).
"$bin/cfn-lint" --include-checks I -- bootstrap/cloudformation.yaml
echo 'CloudFormation: no findings'

for file in bootstrap/terraform/*.tf; do
  "$bin/python" -c 'import sys, hcl2; hcl2.load(open(sys.argv[1]))' "$file"
done
echo 'Terraform: every file parses'
