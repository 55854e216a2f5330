#!/usr/bin/env bash
# How long each page of the server takes: pages.sh MEMORY [REQUESTS [PAGE…]]
# Serves the memory on a free port with the teletipo of $TELETIPO (by default the release
# build), asks for each page, those named beside them too, REQUESTS times (20) by curl, one after the other, and prints the
# least, the middle and the most milliseconds from the request to the last byte. The first
# line is a file that the server holds in working memory: what asking costs by itself. Exits
# with 1 where a middle is above 100 ms, which is what a page may take.
set -euo pipefail
memory=$1
requests=${2:-20}
teletipo=${TELETIPO:-$(dirname "$0")/../../target/release/teletipo}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

"$teletipo" serve --memory "$memory" --bind 127.0.0.1:0 --no-access-log >"$work/url" &
server=$!
until [ -s "$work/url" ]; do sleep 0.1; done
url=$(cat "$work/url")
url=${url%/}

# Stories that are there: the least certain one, and the last of the first page.
stories() {
  curl -s "$url/stories?order=$1" | grep -o 'href="/story?id=[^"]*"' | sed 's/.*id=//; s/"//'
}
least=$(stories unsure | head -1 || true)
newest=$(stories newest | tail -1 || true)
# The link to the second page of a list.
further() {
  curl -s "$url$1" | grep -o '<a href="[^"]*" rel="next"' | sed 's/<a href="//; s/" rel.*//; s/&amp;/\&/g'
}
pages=(
  /pages.css
  /
  '/concordance?q=gobierno'
  '/concordance?q=de'
  '/concordance?q=de&sort=date'
  '/concordance?q=gobierno&sort=date'
  '/concordance?q=%22the%20president%22&in=target'
  '/concordance?q=de&from=980'
  '/stories?order=unsure'
  "$(further '/stories?order=unsure' || true)"
  '/stories?order=newest'
  '/stories?order=id'
  '/stories?order=newest&stage=untranslated'
  '/stories?order=id&q=no-such-story'
  "${least:+/story?id=$least}"
  "${least:+/story?id=$least&order=text}"
  "${newest:+/story?id=$newest}"
  "${least:+/story/history?id=$least}"
  "${least:+/story/leverage?id=$least}"
  /leverage
  /figures
  /sign-in
  "${@:3}"
)
# The index of look-ups and the figures are made aside, once; the pages do not wait for them.
for warm in /figures "${least:+/story/leverage?id=$least}"; do
  [ -z "$warm" ] || curl -s -o "$work/page" "$url$warm"
done
until curl -s "$url/figures" | grep -q 'counted <time'; do sleep 0.5; done

slow=0
printf '%8s %8s %8s  %s\n' least middle most page
for page in "${pages[@]}"; do
  [ -n "$page" ] || continue
  for _ in $(seq "$requests"); do
    curl -s -o "$work/page" -w '%{time_total} %{http_code}\n' "$url$page"
  done >"$work/times"
  if grep -qv ' 200$' "$work/times"; then
    echo "$page does not answer 200" >&2
    exit 1
  fi
  awk '{ print $1 * 1000 }' "$work/times" | sort -n | awk -v page="$page" '
    { time[NR] = $1 }
    END { printf "%8.1f %8.1f %8.1f  %s\n", time[1], time[int((NR + 1) / 2)], time[NR], page }
  ' | tee "$work/line"
  awk '$2 > 100 { exit 1 }' "$work/line" || slow=1
done
exit $slow
