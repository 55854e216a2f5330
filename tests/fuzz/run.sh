#!/bin/sh
# Fuzzes readers: run.sh SECONDS [TARGET…], each target for so many seconds, two at a
# time; all of them when none is named. Prints a line for each: executions, seconds,
# files of the corpus, findings. Exit code 1 when there is a finding; its input then
# lies in target/fuzz/findings/TARGET, and the fuzzer's own words in TARGET.log.
#
# Needs cargo-fuzz (`cargo install cargo-fuzz`) and a C++ compiler. The readers hold no
# `unsafe`, so no sanitizer is wanted: a finding is a panic, an overflow, a property
# that does not hold, more than 300 MB, or more than ten seconds.
set -eu
seconds=${1:?run.sh SECONDS [TARGET…]}
shift
cd "$(dirname "$0")/../.."
fuzz=tests/fuzz
work=${CARGO_TARGET_DIR:-target}/fuzz
# The instrumentation is a matter of unstable flags.
export RUSTC_BOOTSTRAP=1
[ $# -gt 0 ] || set -- $(cd $fuzz/fuzz_targets && ls | sed 's/\.rs$//')
# BUILT=1 runs what was built before.
[ -n "${BUILT-}" ] ||
    cargo fuzz build --fuzz-dir $fuzz --target-dir "$work" --sanitizer none --debug-assertions >&2
built=$(echo "$work"/*-*/release)

fuzz_one() {
    target=$1
    mkdir -p "$work/corpus/$target" "$work/findings/$target" "$fuzz/corpus/$target"
    set -- -max_total_time="$seconds" -rss_limit_mb=300 -timeout=10 -max_len=65536 \
        -print_final_stats=1 -artifact_prefix="$work/findings/$target/"
    if [ -f "$fuzz/words/$target.dict" ]; then
        set -- "$@" -dict="$fuzz/words/$target.dict"
    fi
    log=$work/findings/$target.log
    "$built/$target" "$work/corpus/$target" "$fuzz/corpus/$target" "$@" >"$log" 2>&1 || true
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    took=$(sed -n 's/^Done [0-9]* runs in \([0-9]*\) second.*/\1/p' "$log")
    found=$(find "$work/findings/$target" -type f -newer "$work/started" | wc -l)
    echo "$target: ${runs:-?} runs, ${took:-stopped after under $seconds} s," \
        "$(ls "$work/corpus/$target" | wc -l) files in the corpus, $found findings"
}

mkdir -p "$work"
touch "$work/started"
while [ $# -gt 0 ]; do
    first=$1
    shift
    fuzz_one "$first" &
    if [ $# -gt 0 ]; then
        fuzz_one "$1"
        shift
    fi
    wait
done
[ -z "$(find "$work/findings" -mindepth 2 -type f -newer "$work/started")" ]
