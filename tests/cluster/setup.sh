#!/usr/bin/env bash
# Puts Spark and Ray from PyPI below target/, for the tests in this folder: setup.sh [FOLDER].
# Done again it does nothing; some 450 MB are fetched the first time.
set -euo pipefail
here=$(dirname "$0")
exec "$here/../venv.sh" "${1:-"$here/../../target/cluster"}" pyspark==4.3.0 ray==2.60.0 pyarrow==26.0.1
