#!/usr/bin/env bash
# Runs all tests. On a fresh Debian or Ubuntu machine with Rust and a C compiler it
# installs the CAT clients that read our TMX first, the browser that the pages are tested
# in, PostgreSQL and Java; elsewhere, or without the rights to install, the tests that need
# what is missing say so and are skipped. So it is with what drives the browser, from npm, and
# with Weblate and the engines under the recipes for clusters, from PyPI into target/.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(omegat translate-toolkit python3-cheroot python3-levenshtein python3-lxml gettext libxml2-utils unzip chromium postgresql openssl python3-venv default-jre-headless)
missing=()
if command -v dpkg-query >/dev/null; then
  for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
fi
if [ ${#missing[@]} -gt 0 ]; then
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  if "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}"; then
    :
  else
    echo "note: cannot install ${missing[*]}; the tests with these clients are skipped" >&2
  fi
fi

# What drives the browser comes from npm, where there is node.
if command -v npm >/dev/null && ! (cd tests/browser && npm ls >/dev/null 2>&1); then
  (cd tests/browser && npm ci) || echo "note: npm cannot install; the tests of the pages are skipped" >&2
fi
if ! tests/venv.sh target/weblate --no-deps -r tests/server/weblate.txt; then
  echo "note: cannot fetch Weblate; the test with its client is skipped" >&2
fi
if ! tests/cluster/setup.sh; then
  echo "note: cannot fetch Spark and Ray; the tests with these engines are skipped" >&2
fi

exec cargo test --locked "$@"
