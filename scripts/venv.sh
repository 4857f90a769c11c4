#!/usr/bin/env bash
# venv.sh FOLDER REQUIREMENTS [MINIMUM]: creates a Python environment with these packages, and recreates it if they change.
 # Uses python3, or a later Python if python3 is older than MINIMUM (such as 3.12).
set -euo pipefail

folder=$1 requirements=$2 minimum=${3:-3}
is_recent() { "$1" -c 'import sys; sys.exit(sys.version_info < tuple(map(int, sys.argv[1].split("."))))' "$minimum" 2>/dev/null; }

if ! cmp -s "$requirements" "$folder/requirements.txt"; then
  for python in python3 python3.{14,13,12} "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.*/bin/python3 ''; do
    is_recent "$python" && break
  done
  [ -n "$python" ] || { echo "venv: Python $minimum or later is missing" >&2; exit 1; }
  rm -rf "$folder"
  "$python" -m venv "$folder" || { echo "venv: $python has no venv module: install python3-venv" >&2; exit 1; }
  "$folder/bin/pip" install --quiet --no-compile --disable-pip-version-check -r "$requirements"
  cp "$requirements" "$folder/requirements.txt"
fi
