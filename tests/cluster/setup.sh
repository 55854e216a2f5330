#!/usr/bin/env bash
# Puts Spark and Ray from PyPI below target/, for the tests in this folder: setup.sh [FOLDER].
# Done again it does nothing; some 450 MB are fetched the first time.
set -euo pipefail
folder=${1:-"$(dirname "$0")/../../target/cluster"}

packages=(pyspark==4.3.0 ray==2.60.0 pyarrow==26.0.1)
if [ "$(cat "$folder/complete" 2>/dev/null)" != "${packages[*]}" ]; then
  python3 -m venv "$folder"
  "$folder/bin/python" -m pip install --quiet --disable-pip-version-check "${packages[@]}"
  echo "${packages[*]}" >"$folder/complete"
fi
