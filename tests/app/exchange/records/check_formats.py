#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Casus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sample of every format with programs that are not ours, and compares.

    check_formats.py EXCHANGE_SAMPLE GEOJSON_SCHEMA
"""
import csv
import datetime
import html.parser
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import openpyxl

csv.field_size_limit(1 << 30)


def table(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, strict=True))
    assert len({len(row) for row in rows}) == 1, f"{path.name} is ragged"
    assert len(set(rows[0])) == len(rows[0]), f"{path.name}: two columns of one name"
    return rows


def shown(value, text):
    """A typed cell as the CSV writes it."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d") if len(text) == 10 else value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, (int, float)):
        return text if abs(float(text) - value) < 1e-9 else repr(value)
    return value


def check_workbook(folder):
    book = openpyxl.load_workbook(folder / "xlsx.xlsx")
    assert book.sheetnames == ["Incidents", "Claims", "Sources", "Value lists"], book.sheetnames
    sheet = book["Incidents"]
    record = table(folder / "record-csv.csv")
    heading = [cell.value for cell in sheet[1]]
    left_out = set(record[0]) - set(heading)
    assert left_out == {"places_json", "actors_json", "claims_json", "evidence_json"}, left_out
    assert sheet.max_row == len(record), (sheet.max_row, len(record))
    compared = typed = 0
    for line, row in enumerate(sheet.iter_rows(min_row=2), start=1):
        for name, cell in zip(heading, row):
            expected = record[line][record[0].index(name)]
            expected = expected.replace("\r\n", "\n").replace("\r", "\n")
            got = shown(cell.value, expected)
            if not isinstance(cell.value, str):
                typed += cell.value is not None
            assert got == expected, (line, name, got, expected)
            assert cell.data_type != "f", "a cell became a formula"
            compared += 1
    assert typed > 100, typed
    for one in book.worksheets:
        assert one.freeze_panes == "B2", one.title
        assert one.auto_filter.ref, one.title
    lists = {}
    for name, value in book["Value lists"].iter_rows(min_row=2, values_only=True):
        lists.setdefault(name, []).append(value)
    assert "ambush_or_attack_on_forces" in lists["kind"] and "accepted" in lists["status"], lists
    rules = {str(rule.sqref).split(":")[0]: rule for rule in sheet.data_validations.dataValidation}
    kind = sheet.cell(2, heading.index("kind") + 1).coordinate
    assert kind in rules and rules[kind].type == "list" and "Value lists" in rules[kind].formula1, rules
    claims = list(book["Claims"].iter_rows(values_only=True))
    number = sum(len(json.loads(row[record[0].index("claims_json")] or "[]")) for row in record[1:])
    assert len(claims) - 1 == number > 10, (len(claims), number)
    print(f"xlsx: {compared} cells as in record-csv, {typed} of them typed, {number} claims")


def check_geojson(folder, schema):
    data = json.loads((folder / "geojson.geojson").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.Draft7Validator(schema).validate(data)
    assert data["features"], "no feature"
    for broken in ({"type": "FeatureCollection", "features": [{}]}, {"type": "Feature", "features": []}):
        assert not jsonschema.Draft7Validator(schema).is_valid(broken), "the schema takes anything"
    print(f"geojson: {len(data['features'])} features are valid")


def check_jsonl(folder):
    records = [json.loads(line) for line in (folder / "jsonl.jsonl").read_bytes().split(b"\n") if line]
    table_rows = table(folder / "record-csv.csv")
    ids = [row[table_rows[0].index("incident_id")] for row in table_rows[1:]]
    assert [record["incident"]["public_id"] for record in records] == ids
    print(f"jsonl: {len(records)} records")


class Balanced(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        assert tag not in ("script", "link", "iframe", "img", "object", "embed"), tag
        for name, value in attrs:
            if tag == "use" and name == "href":  # a part of the same file
                assert value.startswith("#"), value
                continue
            assert name not in ("src", "href", "srcset", "xlink:href") and not name.startswith("on"), (tag, name, value)
        if tag not in ("meta", "hr", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (tag, self.open[-3:])
        self.open.pop()


def check_dossier(folder):
    text = (folder / "dossier.html").read_text(encoding="utf-8")
    parser = Balanced()
    parser.feed(text)
    parser.close()
    assert not parser.open, parser.open
    print(f"dossier: {text.count('<article')} sections, every element closed, nothing remote")


def check_reports(folder):
    for path in folder.glob("*.report"):
        report = json.loads(path.read_text(encoding="utf-8"))
        assert report["written"] >= 0 and isinstance(report["refused"], list), path
        dropped = [one for one in report["refused"] + report["narrowed"] if not one["chosen"]]
        assert report["complete"] == (not dropped), path
        for one in report["refused"] + report["narrowed"]:
            assert one["reason"] and one["count"] > 0 and len(one["examples"]) <= 5, (path, one)


def main():
    program, schema_file = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([program, name], check=True)
        for path in sorted(folder.glob("*.csv")):
            rows = table(path)
            print(f"{path.name}: {len(rows) - 1} rows of {len(rows[0])} columns")
        check_workbook(folder)
        check_geojson(folder, json.loads(pathlib.Path(schema_file).read_text(encoding="utf-8")))
        check_jsonl(folder)
        check_dossier(folder)
        check_reports(folder)


if __name__ == "__main__":
    main()
