#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Casus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# training_end_to_end.sh CASUS SOURCES: a corpus of another tool in, every format out and in again.
set -euo pipefail
casus=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export CASUS_RESOURCES=$2/resources

fail() {
  echo "training_end_to_end: $*" >&2
  exit 1
}
# expect CODE command...: the command must end with that code.
expect() {
  local wanted=$1 code=0
  shift
  "$@" > out 2> err || code=$?
  [ "$code" -eq "$wanted" ] || fail "$* ended with $code instead of $wanted: $(cat out err)"
}
count() { sqlite3 p.casus "select count(*) from mentions where state $1"; }

mkdir corpus
printf '💥 JNIM attacked Bamba.\r\nSeven died near Mopti.\n' > corpus/a.txt
printf 'T1\tORG 2 6\tJNIM\nT2\tLOC 16 21\tBamba\nT3\tMISC 23 28\tSeven\nT4\tLOC 99 104\tMopti\n' > corpus/a.ann
printf 'Nothing to mark here.\n' > corpus/b.txt
touch corpus/b.ann

# MISC means nothing and T4 stands nowhere: both are named, the rest is taken.
expect 1 "$casus" import p.casus --from auto --no-draft --author awa corpus
grep -q 'MISC' err || fail "the unknown label was not named: $(cat err)"
grep -q 'a.ann, line 4' err || fail "the wrong place was not named: $(cat err)"
[ "$(count "= 'added'")" -eq 2 ] || fail "$(count "= 'added'") marks instead of 2"
[ "$(sqlite3 p.casus "select author || ' ' || quote from mentions where type = 'PLACE'")" = 'awa Bamba' ] || fail "the mark is another"

# Again changes nothing.
expect 1 "$casus" import p.casus --from brat --no-draft --author awa corpus
[ "$(count "<> ''")" -eq 2 ] || fail "importing again added marks"
grep -q '^0 documents imported, 2 already there, 0 marks added, 2 marks were there' out || fail "$(cat out)"
expect 0 "$casus" import p.casus --from brat --no-draft --author awa --labels 'MISC=' --report loss.json corpus/b.ann
grep -q '"complete": true' loss.json || fail "$(cat loss.json)"

for format in spacy doccano label-studio brat conll webanno cas-json cas-xmi web-annotation huggingface; do
  expect 0 "$casus" export p.casus --format "$format" -o "out.$format"
  [ -e "out.$format" ] || fail "$format wrote nothing"
  [ "$format" != huggingface ] || continue
  rm -f q.casus
  expect 0 "$casus" import q.casus --from "$format" --no-draft "out.$format"
  [ "$(sqlite3 q.casus "select group_concat(quote || ' ' || type) from (select * from mentions order by id)")" = 'JNIM ORG,Bamba PLACE' ] ||
    fail "$format: other marks came back"
  [ "$(sqlite3 q.casus 'select text from texts')" = "$(sqlite3 p.casus "select text from texts where text like '%JNIM%'")" ] ||
    fail "$format: another text came back"
done
expect 0 "$casus" export p.casus --format brat -o out.zip
expect 1 "$casus" export p.casus --format brat -o out.brat # is there already
expect 2 "$casus" export p.casus --format brat
expect 2 "$casus" export p.casus --format spacy --split 80/30/10 -o x.jsonl
expect 2 "$casus" export p.casus --format spacy --policy acled -o x.jsonl
expect 0 "$casus" export p.casus --format spacy --split 80/10/10 -o x.jsonl
[ "$(cat x.train.jsonl x.dev.jsonl x.test.jsonl | wc -l)" -eq 1 ] || fail "the parts do not make the whole"
expect 0 "$casus" export p.casus --format conll --scheme bioes
grep -q '^JNIM -X- _ S-ORG$' out || fail "$(cat out)"
expect 0 "$casus" check p.casus
