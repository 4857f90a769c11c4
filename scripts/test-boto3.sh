#!/usr/bin/env bash
# Calls every operation of the emulator with boto3, and a few with the AWS CLI.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash scripts/venv.sh out/clients requirements-ci.txt
PATH="$PWD/node_modules/.bin:$PATH" exec out/clients/bin/python scripts/test_boto3.py
