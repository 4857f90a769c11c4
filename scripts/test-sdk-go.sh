#!/usr/bin/env bash
# Calls the emulator with the AWS SDK for Go.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v go >/dev/null || { echo "test-sdk-go: go is missing: install Go 1.24 or later." >&2; exit 1; }
mkdir -p out
go build -C scripts/sdk-go -buildvcs=false -o "$PWD/out/sdk-go" .
PATH="$PWD/node_modules/.bin:$PATH" exec out/sdk-go
