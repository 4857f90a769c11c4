#!/usr/bin/env bash
# venv.sh FOLDER REQUIREMENTS: makes a Python environment with these packages, and makes it anew after they have changed.
set -euo pipefail

folder=$1 requirements=$2
if ! cmp -s "$requirements" "$folder/requirements.txt"; then
  command -v python3 >/dev/null || { echo "venv: python3 is missing" >&2; exit 1; }
  rm -rf "$folder"
  python3 -m venv "$folder" || { echo "venv: python3 has no venv module: install python3-venv" >&2; exit 1; }
  "$folder/bin/pip" install --quiet --no-compile --disable-pip-version-check -r "$requirements"
  cp "$requirements" "$folder/requirements.txt"
fi
