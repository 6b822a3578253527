// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/fields.h"
#include "model/incident.h"
#include "model/mention.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

// A project's codebook: its label types, value lists and own fields. A plain value; whoever needs the name of
// a type or the values of a list takes it as an argument. Nothing is ever taken out of it: what is no longer
// used is retired, so that every record stays readable.
namespace casus::model {

/// 0xRRGGBB, for light and dark windows: the line of a mark and what is behind a decided one.
struct TypeColour {
    quint32 line = 0, fill = 0, darkLine = 0, darkFill = 0;
    friend bool operator==(const TypeColour&, const TypeColour&) = default;
};
/// The colours to choose from: those of the built-in types in their order, then as many for own types.
[[nodiscard]] std::span<const TypeColour> typePalette();

struct LabelType {
    MentionType id = MentionType::FirstCustom; // stays for ever; what the store keeps
    QString name;                              // printed in files: "PERSON", "VEHICLE"
    QString label;                             // shown; empty: the program's own word (built-in types)
    TypeColour colour;
    QString key; // one character, "1" or "g"; empty: none
    QString description;
    bool retired = false;
    friend bool operator==(const LabelType&, const LabelType&) = default;
};

struct ListValue {
    QString id;    // stored and printed in files; stays for ever
    QString label; // shown; empty: the program's own words
    QString description;
    bool builtIn = false;
    bool retired = false; // no longer offered; still a valid value of what is recorded
    friend bool operator==(const ListValue&, const ListValue&) = default;
};

struct ValueList {
    QString name; // column of the record ("kind"), or the name of a list of the project
    QString label;
    QString description;
    bool builtIn = false;
    bool closed = false; // totals and exports depend on the values: they can be worded, not added to
    QList<ListValue> values;
    friend bool operator==(const ValueList&, const ValueList&) = default;
};

enum class OwnFieldKind { Text, Number, YesNo, Date, Choice, Choices, Place };

/// A field of the incident record that the project has added.
struct OwnField {
    QString id;   // stays for ever; key of Incident::ownFields
    QString name; // column in files, behind "own_"
    QString label;
    OwnFieldKind kind = OwnFieldKind::Text;
    QString list; // ValueList::name, for Choice and Choices
    QString description;
    bool retired = false;
    friend bool operator==(const OwnField&, const OwnField&) = default;
};

struct Codebook {
    int version = 0; // 0: the program's own, never stored
    QList<LabelType> types;
    QList<ValueList> lists;
    QList<OwnField> fields;
    friend bool operator==(const Codebook&, const Codebook&) = default;
};

/// The codebook of a project that has changed nothing.
[[nodiscard]] const Codebook& builtInCodebook();

[[nodiscard]] bool isBuiltIn(MentionType type);
[[nodiscard]] const LabelType* findType(const Codebook& codebook, MentionType type);
[[nodiscard]] const ValueList* findList(const Codebook& codebook, QStringView name);
[[nodiscard]] const ListValue* findValue(const Codebook& codebook, QStringView list, QStringView id);
[[nodiscard]] const OwnField* findField(const Codebook& codebook, QStringView id);

/// The name of a type in files: "PERSON", "VEHICLE"; "TYPE_64" where the codebook does not know it.
[[nodiscard]] QString labelOf(MentionType type, const Codebook& codebook);
/// The inverse; retired types too.
[[nodiscard]] std::optional<MentionType> typeNamed(QStringView name, const Codebook& codebook);
/// A number for a further type.
[[nodiscard]] MentionType nextType(const Codebook& codebook);
/// An id for a further field or value that is not among `taken`: `wanted`, or with a number behind it.
[[nodiscard]] QString freeId(const QString& wanted, const QStringList& taken);

/// One column of record tables for each own field, in their order, retired ones too; they stand at the end.
struct OwnColumn {
    QString field; // OwnField::id
    QString name;  // "own_ransom"
    friend bool operator==(const OwnColumn&, const OwnColumn&) = default;
};
[[nodiscard]] QList<OwnColumn> ownColumns(const Codebook& codebook);
/// The cell: toText of the incident's value; empty where unknown.
[[nodiscard]] QString ownText(const Incident& incident, const QString& field);

/// As whyInvalid of fields.h; the project's additional values of the field's list are valid as well.
[[nodiscard]] std::optional<QString> whyInvalid(FieldKey key, const FieldValue& value,
                                                const Codebook& codebook);
[[nodiscard]] std::optional<QString> whyInvalid(const OwnField& field, const FieldValue& value,
                                                const Codebook& codebook);
/// What is offered for a field with choices, without retired values.
[[nodiscard]] QStringList offeredValues(const Codebook& codebook, QStringView list);

[[nodiscard]] QString toString(OwnFieldKind kind);
[[nodiscard]] std::optional<OwnFieldKind> ownFieldKindFromString(QStringView name);
[[nodiscard]] FieldType fieldType(OwnFieldKind kind);

/// Losslessly. What a newer program has added to the built-in parts is completed on reading.
[[nodiscard]] QJsonObject toJson(const Codebook& codebook);
[[nodiscard]] Codebook codebookFromJson(const QJsonObject& json);

/// What is wrong with one entry, for the line beside it.
struct CodebookProblem {
    enum class Part { Type, List, Value, Field } part = Part::Type;
    int index = 0;     // in types, lists or fields
    int value = -1;    // in the list's values
    QString attribute; // "name", "label", "key", "colour", "list", "values"
    QString message;   // a sentence
    friend bool operator==(const CodebookProblem&, const CodebookProblem&) = default;
};
/// Names that files could not hold, names and keys given twice, fields without their list. `takenKeys`: keys
/// of the window's commands, with the command's words.
[[nodiscard]] QList<CodebookProblem> problems(const Codebook& codebook,
                                              const QMap<QString, QString>& takenKeys = {});
/// Why `after` cannot follow `before`: something would be lost. Empty where it can.
[[nodiscard]] QString whyNotAfter(const Codebook& before, const Codebook& after);
/// What `after` changes, one sentence each, for the history: "Type VEHICLE added."
[[nodiscard]] QStringList changesInWords(const Codebook& before, const Codebook& after);

} // namespace casus::model
