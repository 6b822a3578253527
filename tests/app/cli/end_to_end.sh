#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Casus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# end_to_end.sh CASUS SOURCES: the program from the samples to CSV, as a person calls it.
set -euo pipefail
casus=$1
samples=$2/resources/samples
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export CASUS_RESOURCES=$2/resources

fail() {
  echo "end_to_end: $*" >&2
  exit 1
}
# expect CODE command...: the command must end with that code.
expect() {
  local wanted=$1 code=0
  shift
  "$@" > out 2> err || code=$?
  [ "$code" -eq "$wanted" ] || fail "$* ended with $code instead of $wanted: $(cat err)"
}

expect 0 "$casus" --version
grep -q '^casus [0-9]' out || fail "no version"
expect 0 "$casus" --help
expect 2 "$casus" extract

count=$(find "$samples" -name '*.txt' | wc -l)
expect 0 "$casus" extract --metadata "$samples/metadata.csv" "$samples"/*.txt
[ "$(wc -l < out)" -eq "$count" ] || fail "extract printed $(wc -l < out) lines for $count files"
[ ! -s err ] || fail "extract complained: $(cat err)"
python3 - "$samples" <<'PY'
import json, pathlib, sys
samples = pathlib.Path(sys.argv[1])
names = sorted(p.stem for p in samples.glob("*.txt"))
rows = [json.loads(line) for line in open("out", encoding="utf-8")]
assert [r["id"] for r in rows] == names, "order of the files"
for row in rows:
    text = (samples / (row["id"] + ".txt")).read_text(encoding="utf-8")
    for mention in row["mentions"]:
        assert text[mention["start"]:mention["end"]] == mention["text"], (row["id"], mention)
    assert row["incidents"], row["id"] + " has no draft"
PY

# A pipe that closes early and a file that is no text do no harm to the rest.
printf 'a\0b' > bad.txt
expect 1 "$casus" extract bad.txt "$samples"/mali-three-attacks.txt
[ "$(wc -l < out)" -eq 1 ] || fail "the good file was not done"
grep -q 'bad.txt' err || fail "the bad file was not named"

expect 0 "$casus" import p.casus --metadata "$samples/metadata.csv" "$samples"/*.txt
grep -q "^$count documents imported" out || fail "$(cat out)"
expect 0 "$casus" import p.casus --metadata "$samples/metadata.csv" "$samples"/*.txt
grep -q "^0 documents imported, $count already there, 0 drafted" out || fail "$(cat out)"
expect 0 "$casus" draft p.casus
expect 0 "$casus" check p.casus

expect 0 "$casus" export p.casus --format csv --all -o table.csv
expect 0 "$casus" export p.casus --format record-csv --all -o record.csv
expect 0 "$casus" export p.casus --format mentions-csv --all -o mentions.csv
python3 - <<'PY'
import csv
for name in ("table.csv", "record.csv", "mentions.csv"):
    with open(name, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert len(rows) > 8, name
    assert len({len(row) for row in rows}) == 1, name + " is ragged"
PY
expect 0 "$casus" export p.casus --all
cmp -s out table.csv || fail "standard output and file differ"
ls -A > names
! grep -q 'tmp\|part' names || fail "something is left over: $(cat names)"
echo "end_to_end: all good"
