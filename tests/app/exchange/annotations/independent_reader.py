# SPDX-FileCopyrightText: The Casus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# independent_reader.py FORMAT PATH: reads an export as the format's specification says, with nothing of Casus,
# checks it against schema and type system, and prints [{"text", "marks": [[label, [[begin, end], ...]], ...]}]
# in code points. Fails with a sentence where the file breaks its rules.
import json
import pathlib
import re
import sys

import jsonschema
from lxml import etree

NUMBER = {"type": "integer", "minimum": 0}
TEXT = {"type": "string"}


def record(properties, optional=()):
    return {"type": "object", "properties": properties, "required": [k for k in properties if k not in optional]}


def items(of):
    return {"type": "array", "items": of}


SPAN = record({"start": NUMBER, "end": NUMBER, "label": TEXT})
SCHEMAS = {
    "spacy": record({"text": TEXT, "meta": {"type": "object"}, "spans": items(SPAN),
                     "answer": {"enum": ["accept", "reject", "ignore"]}}),
    "doccano": record({"text": TEXT, "label": items({"type": "array", "prefixItems": [NUMBER, NUMBER, TEXT],
                                                     "minItems": 3, "maxItems": 3})}),
    "label-studio": items(record({
        "data": record({"text": TEXT}),
        "annotations": items(record({"result": items({"$ref": "#/$defs/result"})})),
        "predictions": items(record({"model_version": TEXT, "result": items({"$ref": "#/$defs/result"})}))})),
    "huggingface": record({"id": TEXT, "tokens": items(TEXT), "ner_tags": items(NUMBER)}),
    "cas-json": record({
        "%TYPES": {"type": "object", "additionalProperties": record({"%NAME": TEXT, "%SUPER_TYPE": TEXT})},
        "%FEATURE_STRUCTURES": items(record({"%ID": {"type": "integer", "minimum": 1}, "%TYPE": TEXT})),
        "%VIEWS": {"type": "object", "additionalProperties": record({"%SOFA": NUMBER, "%MEMBERS": items(NUMBER)})}}),
    "web-annotation": record({"@context": {}, "type": {"const": "AnnotationPage"}, "items": items(record({
        "id": TEXT, "type": {"const": "Annotation"},
        "body": items(record({"type": {"const": "TextualBody"}, "purpose": TEXT, "value": TEXT})), "target": {}}))}),
}
SCHEMAS["label-studio"]["$defs"] = {"result": record({
    "id": TEXT, "from_name": TEXT, "to_name": TEXT, "type": {"const": "labels"},
    "value": record({"start": NUMBER, "end": NUMBER, "text": TEXT, "labels": items(TEXT)})})}


def valid(value, name):
    jsonschema.validate(value, SCHEMAS[name])
    return value


def read_text(path):
    return path.read_text(encoding="utf-8")


def lines(path):
    # As a file of lines is read: line feeds alone, never the other line ends of Unicode.
    return [json.loads(line) for line in path.read_bytes().decode("utf-8").split("\n") if line]


def from_utf16(text, offset):
    return len(text.encode("utf-16-le")[: 2 * offset].decode("utf-16-le"))


def spacy(path):
    documents = []
    for row in lines(path):
        valid(row, "spacy")
        if row["answer"] != "accept":
            continue
        marks = [[s["label"], s.get("fragments", [[s["start"], s["end"]]])] for s in row["spans"]]
        documents.append({"text": row["text"], "marks": marks})
    return documents


def doccano(path):
    documents = []
    for row in lines(path):
        valid(row, "doccano")
        text = row["text"]
        marks = [[label, [[from_utf16(text, b), from_utf16(text, e)]]] for b, e, label in row["label"]]
        documents.append({"text": text, "marks": marks})
    return documents


def label_studio(path):
    documents = []
    for task in valid(json.loads(read_text(path)), "label-studio"):
        text = task["data"]["text"]
        results = [r for a in task["annotations"] + task["predictions"] for r in a["result"]]
        ids = [r["id"] for r in results]
        assert len(ids) == len(set(ids)), "ids are not unique"
        marks = []
        for result in results:
            value = result["value"]
            assert text[value["start"]:value["end"]] == value["text"], "the quoted words are others"
            fragments = result["meta"].get("fragments", [[value["start"], value["end"]]])
            marks.append([value["labels"][0], fragments])
        documents.append({"text": text, "marks": marks})
    labels = {label.get("value") for label in etree.parse(str(path.with_suffix(".config.xml"))).iter("Label")}
    assert {m[0] for d in documents for m in d["marks"]} <= labels, "a label is not in the configuration"
    return documents


def brat(folder):
    documents = []
    for path in sorted(folder.glob("*.ann")):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        marks, spans, shown = {}, {}, {}
        for line in read_text(folder / "visual.conf").split("\n"):
            if " | " in line:
                shown.update([line.split(" | ", 1)])
        types = read_text(folder / "annotation.conf").split("[relations]")[0].split("\n")[1:]
        for line in path.read_bytes().decode("utf-8").splitlines():  # every line end there is
            assert re.match(r"(T|A|#)[0-9]+\t", line), "no line of brat: " + line
            if line[0] == "T":
                identifier, head, words = line.split("\t", 2)
                kind, places = head.split(" ", 1)
                parts = [[int(n) for n in piece.split(" ")] for piece in places.split(";")]
                assert " ".join(text[b:e] for b, e in parts) == words, "does not match marked span"
                assert kind in types, "not in annotation.conf: " + kind
                marks[identifier] = [shown.get(kind, kind), parts]
            elif line[0] == "#" and line.split("\t")[1].startswith("Span "):
                _, head, places = line.split("\t", 2)
                spans[head.split(" ")[1]] = [[int(n) for n in piece.split("-")] for piece in places.split(" ")]
            else:
                assert line.split("\t")[1].split(" ")[1] in marks, "speaks of a mark that is not there"
        for identifier, parts in spans.items():
            marks[identifier][1] = parts
        documents.append({"text": text, "marks": list(marks.values())})
    return documents


def chunks(tags):
    """CoNLL-2002 (IOB2): B begins, I goes on, O is outside. [label, first, last]"""
    found = []
    for i, tag in enumerate(tags):
        if tag == "O":
            continue
        letter, label = tag.split("-", 1)
        assert letter in "BI", "no tag of IOB2: " + tag
        if letter == "B":
            found.append([label, i, i])
        else:
            assert found and found[-1][0] == label and found[-1][2] == i - 1, "I without B"
            found[-1][2] = i
    return found


def conll(path):
    documents = []
    sidecar = lines(path.with_suffix(".offsets.jsonl"))
    for block in path.read_bytes().decode("utf-8").split("-DOCSTART- -X- O O\n\n")[1:]:
        rows = []
        for sentence in block.split("\n\n"):
            before = len(rows)
            for line in sentence.split("\n"):
                if line:
                    columns = line.split(" ")
                    assert len(columns) == 4 and len(line.split()) == 4, "not four columns: " + line
                    rows.append(columns)
            # No mark goes on over the end of a sentence.
            assert len(rows) == before or not rows[before][3].startswith("I-"), "a sentence begins inside a mark"
        places = sidecar[len(documents)]
        text, tokens = places["text"], places["tokens"]
        assert [text[b:e] for b, e in tokens] == [row[0] for row in rows], "the words are not those of the text"
        marks = [[places["labels"].get(label, label), [[tokens[first][0], tokens[last][1]]]]
                 for label, first, last in chunks([row[3] for row in rows])]
        documents.append({"text": text, "marks": marks})
    assert len(documents) == len(sidecar)
    return documents


def huggingface(path):
    names = json.loads(read_text(path.with_suffix(".labels.json")))
    assert names[0] == "O" and len(names) == len(set(names))
    documents = {}
    for row in lines(path):
        valid(row, "huggingface")
        assert len(row["tokens"]) == len(row["ner_tags"]) == len(row["offsets"])
        marks = documents.setdefault(row["document"], {"text": None, "marks": []})["marks"]
        for label, first, last in chunks([names[n] for n in row["ner_tags"]]):
            marks.append([label, [[row["offsets"][first][0], row["offsets"][last][1]]]])
    return list(documents.values())


ESCAPES = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "b": "\b", "\\": "\\"}


def webanno(folder):
    documents = []
    for path in sorted(folder.glob("*.tsv")):
        content = path.read_bytes().decode("utf-8").split("\n")
        assert content[0] == "#FORMAT=WebAnno TSV 3.3" and content[1].startswith("#T_SP=") and content[2] == ""
        text, sentence, marks, stacked = "", "", {}, 0
        for line in content[3:]:
            if line.startswith("#Text="):
                sentence += re.sub(r"\\(.)", lambda m: ESCAPES.get(m[1], m[1]), line[6:], flags=re.S) + "\n"
            elif line:
                number, place, word, cell = line.split("\t")[:4]
                begin, end = (int(n) for n in place.split("-"))
                if sentence:
                    if len(text.encode("utf-16-le")) // 2 > begin:
                        assert text.endswith("\n")
                        text = text[:-1]
                    text += " " * (begin - len(text.encode("utf-16-le")) // 2) + sentence
                    sentence = ""
                whole = text.encode("utf-16-le")
                slice_ = whole[2 * begin:2 * end].decode("utf-16-le")
                assert slice_ == re.sub(r"\\(.)", lambda m: ESCAPES.get(m[1], m[1]), word, flags=re.S), "other words"
                if cell == "_":
                    continue
                for value in re.findall(r"(?:\\.|[^|\\])+", cell, flags=re.S):
                    found = None if value.endswith("\\]") else re.fullmatch(r"(.*)\[([0-9]+)\]", value, flags=re.S)
                    label, key = (found[1], found[2]) if found else (value, "one %d" % (stacked := stacked + 1))
                    label = re.sub(r"\\(.)", lambda m: {"t": "\t", "n": "\n"}.get(m[1], m[1]), label)
                    marks.setdefault(key, [label, [[begin, end]]])[1][0][1] = end
        text = text[:-1] if text else text
        for mark in marks.values():
            mark[1] = [[from_utf16(text, n) for n in mark[1][0]]]
        documents.append({"text": text, "marks": list(marks.values())})
    return documents


BUILT_IN = {"uima.cas.TOP": [None, set()], "uima.cas.Sofa": ["uima.cas.TOP", {"sofaNum", "sofaID", "mimeType",
            "sofaArray", "sofaString", "sofaURI"}], "uima.cas.AnnotationBase": ["uima.cas.TOP", {"sofa"}],
            "uima.tcas.Annotation": ["uima.cas.AnnotationBase", {"begin", "end"}],
            "uima.tcas.DocumentAnnotation": ["uima.tcas.Annotation", {"language"}]}


def features(types, name):
    assert name in types, "a type that is not declared: " + name
    found = set()
    while name:
        found |= types[name][1]
        name = types[name][0]
    return found


def cas_marks(text, structures):
    marks = []
    for name, values in structures:
        if name.endswith(".NamedEntity"):
            fragments = values.get("casusFragments")
            pieces = [p.split("-") for p in fragments.split(" ")] if fragments else [[values["begin"], values["end"]]]
            marks.append([values["value"], [[from_utf16(text, int(b)), from_utf16(text, int(e))] for b, e in pieces]])
    return marks


def cas_json(folder):
    documents = []
    for path in sorted(folder.glob("*.json")):
        cas = valid(json.loads(read_text(path)), "cas-json")
        assert list(cas) == ["%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"], "order of the parts"
        types = dict(BUILT_IN)
        for name, declared in cas["%TYPES"].items():
            types[name] = [declared["%SUPER_TYPE"], {f for f in declared if not f.startswith("%")}]
        ids = [fs["%ID"] for fs in cas["%FEATURE_STRUCTURES"]]
        assert len(ids) == len(set(ids))
        sofa = cas["%FEATURE_STRUCTURES"][0]
        assert sofa["%TYPE"] == "uima.cas.Sofa", "the text comes first"
        structures = []
        for fs in cas["%FEATURE_STRUCTURES"]:
            assert list(fs)[:2] == ["%ID", "%TYPE"]
            values = {k.lstrip("@^"): v for k, v in fs.items() if not k.startswith("%")}
            assert set(values) <= features(types, fs["%TYPE"]), "a feature that is not declared"
            structures.append((fs["%TYPE"], values))
        view = cas["%VIEWS"]["_InitialView"]
        assert view["%SOFA"] == sofa["%ID"] and sorted(view["%MEMBERS"]) == sorted(set(ids) - {sofa["%ID"]})
        documents.append({"text": sofa["sofaString"], "marks": cas_marks(sofa["sofaString"], structures)})
    return documents


def cas_xmi(folder):
    space = {"u": "http://uima.apache.org/resourceSpecifier"}
    types = dict(BUILT_IN)
    for declared in etree.parse(str(folder / "TypeSystem.xml")).iterfind(".//u:typeDescription", space):
        names = {f.findtext("u:name", namespaces=space) for f in declared.iterfind(".//u:featureDescription", space)}
        types[declared.findtext("u:name", namespaces=space)] = [declared.findtext("u:supertypeName", namespaces=space), names]
    documents = []
    for path in sorted(folder.glob("*.xmi")):
        identifier = "{http://www.omg.org/XMI}id"
        structures, ids, text, members = [], {}, None, None
        for element in etree.parse(str(path)).getroot():
            name = etree.QName(element)
            type_ = name.namespace.removeprefix("http:///").removesuffix(".ecore").replace("/", ".") + "." + name.localname
            values = {k: v for k, v in element.attrib.items() if k != identifier}
            if type_ == "uima.cas.View":
                members = values["members"].split()
                continue
            if type_ == "uima.cas.NULL":
                continue
            assert element.get(identifier) not in ids
            ids[element.get(identifier)] = type_
            assert set(values) <= features(types, type_), "a feature that is not declared: %s %s" % (type_, set(values))
            if type_ == "uima.cas.Sofa":
                text = values["sofaString"]
            structures.append((type_, values))
        assert sorted(members) == sorted(i for i, t in ids.items() if t != "uima.cas.Sofa")
        documents.append({"text": text, "marks": cas_marks(text, structures)})
    return documents


def web_annotation(folder):
    documents = []
    for path in sorted(folder.glob("*.jsonld")):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        marks = []
        for annotation in valid(json.loads(read_text(path)), "web-annotation")["items"]:
            targets = annotation["target"] if isinstance(annotation["target"], list) else [annotation["target"]]
            parts = []
            for target in targets:
                assert target["source"] == path.with_suffix(".txt").name
                position, quote = target["selector"]
                assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
                begin, end = position["start"], position["end"]
                assert text[begin:end] == quote["exact"], "the quoted words are others"
                assert text[:begin].endswith(quote["prefix"]) and text[end:].startswith(quote["suffix"])
                parts.append([begin, end])
            label = [b["value"] for b in annotation["body"] if b["purpose"] == "tagging"]
            marks.append([label[0], parts])
        documents.append({"text": text, "marks": marks})
    return documents


READERS = {"spacy": spacy, "doccano": doccano, "label-studio": label_studio, "brat": brat, "conll": conll,
           "webanno": webanno, "cas-json": cas_json, "cas-xmi": cas_xmi, "web-annotation": web_annotation,
           "huggingface": huggingface}
json.dump(READERS[sys.argv[1]](pathlib.Path(sys.argv[2])), sys.stdout)
