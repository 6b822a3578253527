#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Casus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# link_end_to_end.sh CASUS SOURCES: two reports of one attack are proposed as one, an attack of another day is not.
set -euo pipefail
casus=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export CASUS_RESOURCES=$2/resources

fail() {
  echo "link: $*" >&2
  exit 1
}
# expect CODE command...: the command must end with that code.
expect() {
  local wanted=$1 code=0
  shift
  "$@" > out 2> err || code=$?
  [ "$code" -eq "$wanted" ] || fail "$* ended with $code instead of $wanted: $(cat err)"
}

cat > first.txt <<'TEXT'
Jihadists attacked an army camp near Sokolo on Monday and killed 15 soldiers, the army said.
TEXT
cat > second.txt <<'TEXT'
JNIM claimed responsibility on Wednesday for Monday's attack on a military camp in Sokolo. It said it had killed 21 soldiers.
TEXT
cat > another.txt <<'TEXT'
Jihadists attacked an army camp near Sokolo on 3 April and killed four soldiers, the army said.
TEXT
cat > metadata.csv <<'TEXT'
file,published,publisher
first.txt,2023-05-16,Agency A
second.txt,2023-05-17,Agency B
another.txt,2023-04-04,Agency A
TEXT
expect 0 "$casus" import p.casus --metadata metadata.csv first.txt second.txt another.txt
expect 0 "$casus" link p.casus
python3 - <<'PY'
import json
pairs = [json.loads(line) for line in open("out", encoding="utf-8")]
assert [sorted([p["a"], p["b"]]) for p in pairs] == [[["first", 0], ["second", 0]]], pairs
assert 0.6 <= pairs[0]["score"] <= 1, pairs
assert any("2023-05-15" in reason for reason in pairs[0]["reasons"]), pairs
assert any("Sokolo" in reason for reason in pairs[0]["reasons"]), pairs
PY
expect 0 "$casus" link p.casus --threshold 1
[ ! -s out ] || fail "a pair is certain: $(cat out)"
expect 0 "$casus" link p.casus --format text
grep -q 'first 0: ' out || fail "no readable pair: $(cat out)"
expect 2 "$casus" link p.casus --threshold much
expect 2 "$casus" link p.casus --format html
expect 2 "$casus" link
expect 1 "$casus" link absent.casus
echo "link: all good"
