#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Casus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_person_names.py ROOT > person_names.tsv

Gathers given and family names in Latin letters from the Debian packages php-faker, ruby-faker and
python3-fake-factory (all MIT), unpacked below ROOT ("/" where they are installed). The same packages
give the same table.
"""
import ast
import pathlib
import re
import sys
import unicodedata

WORD = re.compile(r"^[^\W\d_]+(?:['’-][^\W\d_]+)*$")


def is_latin(word):
    return all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in word)


def kind_of(variable):
    name = variable.lower()
    if "last" in name or "surname" in name:
        return "family"
    if "first" in name:
        return "given"
    return None


def php(root):
    for file in sorted(root.glob("usr/share/php/Faker/Provider/*/Person.php")):
        text = file.read_text(encoding="utf-8")
        for match in re.finditer(r"static\s+\$(\w+)\s*=\s*(?:array\(|\[)(.*?)(?:\)|\]);", text, re.S):
            kind = kind_of(match.group(1))
            if kind and "format" not in match.group(1).lower():
                for name in re.findall(r"'((?:[^'\\]|\\.)+)'|\"([^\"]+)\"", match.group(2)):
                    yield kind, (name[0] or name[1]).replace("\\'", "'")


def python(root):
    for file in sorted(root.glob("usr/lib/python3/dist-packages/faker/providers/person/*/__init__.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
                continue
            kind = kind_of(node.targets[0].id)
            if kind and "format" not in node.targets[0].id:
                for part in ast.walk(node.value):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield kind, part.value


def ruby(root):
    pattern = "usr/share/rubygems-integration/all/gems/faker-*/lib/locales/**/*.yml"
    for file in sorted(root.glob(pattern)):
        text = file.read_text(encoding="utf-8")
        for match in re.finditer(r"^\s+(\w*(?:first|last)_name\w*):\s*\[(.*?)\]", text, re.S | re.M):
            for name in match.group(2).split(","):
                yield kind_of(match.group(1)), name.strip().strip("'\"")


def main():
    root = pathlib.Path(sys.argv[1])
    names = {}
    for source in (php, python, ruby):
        for kind, name in source(root):
            name = unicodedata.normalize("NFC", name)
            if 2 < len(name) < 24 and name[0].isupper() and WORD.match(name) and is_latin(name):
                names.setdefault(name, set()).add(kind)
    print("# SPDX-FileCopyrightText: The authors of php-faker, ruby-faker and python3-fake-factory")
    print("# SPDX-License-Identifier: MIT")
    print("# name\tkind: given, family or both")
    for name in sorted(names):
        kinds = names[name]
        print(name, "both" if len(kinds) == 2 else next(iter(kinds)), sep="\t")


main()
