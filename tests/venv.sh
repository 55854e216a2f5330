#!/usr/bin/env bash
# Makes a Python environment below target/ for tests: venv.sh FOLDER ARGUMENTS-OF-PIP-INSTALL...
# Done again with the same packages it does nothing.
set -euo pipefail
folder=$1
shift

wanted=$(printf '%s\n' "$@"; for argument in "$@"; do [ ! -f "$argument" ] || cat "$argument"; done)
if [ "$(cat "$folder/complete" 2>/dev/null)" != "$wanted" ]; then
  rm -rf "$folder"
  python3 -m venv "$folder"
  "$folder/bin/python" -m pip install --quiet --disable-pip-version-check "$@"
  echo "$wanted" >"$folder/complete"
fi
