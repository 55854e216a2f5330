#!/bin/bash
# omegat_segment.sh SRX TEXT EXPECTED [LANG] -- OmegaT loads SRX as a project's segmentation rules and segments TEXT
# (one paragraph a line); the segments must be the lines of EXPECTED. exit 0 = the same
set -u
SRX=$(realpath "$1"); TEXT=$(realpath "$2"); WANT=$(realpath "$3"); SL=${4:-es}; HERE=$(cd "$(dirname "$0")" && pwd)
W=$(mktemp -d -t oms.XXXXXX); P=$W/proj; mkdir -p $P/{source,target,omegat,glossary,dictionary,tm} $W/cfg
sed "s/@SL@/$SL/;s/@TL@/en/;s#<sentence_seg>false</sentence_seg>#<sentence_seg>true</sentence_seg>#" $HERE/omegat.project.in > $P/omegat.project
grep -q '<sentence_seg>true' $P/omegat.project || { echo "FAIL omegat.project.in has no sentence_seg"; exit 2; }
omt() { timeout ${LIMIT:-300} omegat $P --mode=console-translate --config-dir=$W/cfg --disable-project-locking --no-team --script=$HERE/segment.groovy >> $W/log 2>&1; }
echo x > $P/source/a.txt
OMT_SRX=$SRX OMT_CONF=$P/omegat/segmentation.conf omt
[ -s $P/omegat/segmentation.conf ] || { echo "FAIL OmegaT does not load $1 (see $W/log)"; grep -m5 -iE 'exception|error' $W/log; exit 1; }
# A blank line between paragraphs: a paragraph break whatever the text filter's setting.
sed 'G' "$TEXT" > $P/source/a.txt
OMT_OUT=$W/got omt
grep -v '^[[:space:]]*$' "$WANT" > $W/want
[ -s $W/want ] || { echo "FAIL $3 holds no segments to compare with"; exit 2; }
if cmp -s $W/want $W/got; then echo "PASS OmegaT segments $SL alike: $(wc -l < $W/got) segments"; rm -rf $W
else echo "FAIL OmegaT segments $SL otherwise (see $W)"; diff $W/want $W/got | head -${SHOW:-20}; exit 1; fi
