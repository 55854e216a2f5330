#!/usr/bin/env bash
# Look-ups a second over HTTP, with keep-alive, by wrk (Debian's `wrk`):
#
#   cargo build --release
#   tests/benches/serve.sh UNITS.tsv QUERIES.tsv [SECONDS]
#
# takes the files of `teletipo bench match`: units as number, source, target; queries as one
# text a line, or a table whose first line names a column `es`. It imports the units into a
# new memory, serves it and asks for the queries, again and again; the server keeps no
# answers. Beside it stands what the same machine does with less: an address that is not
# there (HTTP alone), and /healthz (HTTP, and a thread that asks the memory for one number).
set -euo pipefail
cd "$(dirname "$0")/../.."
units=$1 seconds=${3:-10}
teletipo=${TELETIPO:-${CARGO_TARGET_DIR:-target}/release/teletipo}
work=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

queries=$work/queries
awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "es") column = i; if (column) next }
  { print column ? $column : $1 }' "$2" >"$queries"
cut -f 2,3 "$units" | sed 's/\\/\\\\/g' >"$work/units.tsv"
"$teletipo" --memory "$work/memory.db" import "$work/units.tsv" --from tsv --src es --tgt en -q >/dev/null
"$teletipo" --memory "$work/memory.db" serve --bind 127.0.0.1:0 --no-access-log >"$work/url" &
server=$!
until [ -s "$work/url" ]; do sleep 0.1; done
url=$(sed 's,/$,,' "$work/url")
memory=$("$teletipo" --memory "$work/memory.db" stats --json | grep -o '"units":[0-9]*' | head -1 | cut -d: -f2)
echo "$memory units; $(nproc) processors; $(wc -l <"$queries") queries; $seconds s each"
printf '%-42s %12s %9s %9s %9s %9s %8s\n' "" "requests/s" "median ms" "p95 ms" "p99 ms" "max ms" "failed"

row() { # name, connections, prefix
  local before after figures
  before=$(awk '{print $14 + $15}' "/proc/$server/stat")
  figures=$(QUERIES="$queries" PREFIX="$3" wrk -t "$(($2 > 1 ? 2 : 1))" -c "$2" -d "${seconds}s" --timeout 30s \
    -s tests/benches/serve.lua "$url" | grep '^FIGURES')
  after=$(awk '{print $14 + $15}' "/proc/$server/stat")
  echo "$figures" | awk -F'\t' -v name="$1" -v ticks="$((after - before))" -v hz="$(getconf CLK_TCK)" '{
    printf "%-42s %12s %9s %9s %9s %9s %8s   %.0f us of processor time each\n",
      name, $2, $3, $4, $5, $6, $8, ticks / hz * 1e6 / $7 }'
}

curl -sf "$url/tmserver/es/en/unit/a" >/dev/null # the index is open
row "no such address (all fail: 404)" 64 "/nowhere?"
row "/healthz" 64 "/healthz?"
row "look-up, 70, 5 best, 1 connection" 1 "/tmserver/es/en/unit/"
row "look-up, 70, 5 best, 64 connections" 64 "/tmserver/es/en/unit/"
row "look-up, 70, the best, 64 connections" 64 "/tmserver/es/en/unit/?max_candidates=1&source="
row "look-up, 70, 5 best, 1,000 connections" 1000 "/tmserver/es/en/unit/"
