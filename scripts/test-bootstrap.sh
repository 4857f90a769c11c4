#!/usr/bin/env bash
# Checks the templates in bootstrap/ without AWS: the CloudFormation template with cfn-lint, the files of the Terraform module with a parser.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
bin=out/linters/bin
bash scripts/venv.sh out/linters requirements-lint.txt

# Informational findings count too: actions and resources of the policies (W3037, I3510).
"$bin/cfn-lint" --include-checks I -- bootstrap/cloudformation.yaml
echo 'CloudFormation: no findings'

for file in bootstrap/terraform/*.tf; do
  "$bin/python" -c 'import sys, hcl2; hcl2.load(open(sys.argv[1]))' "$file"
done
echo 'Terraform: every file parses'
