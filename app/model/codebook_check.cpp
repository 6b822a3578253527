// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/codebook.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace casus::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::model::Codebook)
};
using Part = CodebookProblem::Part;

constexpr qsizetype kLongestName = 32;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// What every format of the exchange can hold: no blank, bar, hyphen, comma or quote, nothing outside ASCII.
QString whyNoName(const QString& name)
{
    if (name.isEmpty())
        return Words::tr("A name is needed.");
    if (name.size() > kLongestName)
        return Words::tr("A name has at most %1 characters.").arg(kLongestName);
    if (!isLetter(name.front()))
        return Words::tr("A name begins with a letter from A to Z.");
    for (const QChar c : name) {
        if (!isLetter(c) && !(c >= u'0' && c <= u'9') && c != u'_')
            return Words::tr("“%1” cannot stand in a name: export formats keep letters, digits and “_” only.")
                .arg(c);
    }
    return {};
}

class Checker {
public:
    Checker(const Codebook& codebook, const QMap<QString, QString>& takenKeys)
        : m_codebook(codebook)
        , m_takenKeys(takenKeys)
    {}

    QList<CodebookProblem> run()
    {
        for (int i = 0; i < m_codebook.types.size(); ++i)
            type(i);
        for (int i = 0; i < m_codebook.lists.size(); ++i)
            list(i);
        for (int i = 0; i < m_codebook.fields.size(); ++i)
            field(i);
        return m_found;
    }

private:
    void add(Part part, int index, const QString& attribute, const QString& message, int value = -1)
    {
        if (!message.isEmpty())
            m_found.append({part, index, value, attribute, message});
    }

    void type(int index)
    {
        const LabelType& type = m_codebook.types[index];
        const QString name = QStringLiteral("name");
        const QString why = whyNoName(type.name);
        add(Part::Type, index, name, why);
        if (why.isEmpty() && type.name.toUpper() == u"O")
            add(Part::Type, index, name, Words::tr("“O” means “no type” in token formats."));
        if (!m_typeNames.contains(type.name.toUpper()))
            m_typeNames.insert(type.name.toUpper());
        else if (why.isEmpty())
            add(Part::Type, index, name, Words::tr("Another type is named “%1”.").arg(type.name));
        if (!isBuiltIn(type.id) && type.label.trimmed().isEmpty())
            add(Part::Type, index, QStringLiteral("label"), Words::tr("Say how the type is shown."));
        if (!type.retired)
            key(index, type);
    }

    void key(int index, const LabelType& type)
    {
        if (type.key.isEmpty())
            return;
        const QString attribute = QStringLiteral("key");
        const QString key = type.key.toUpper();
        if (key.size() != 1 || !(isLetter(key.front()) || (key.front() >= u'1' && key.front() <= u'9'))) {
            add(Part::Type, index, attribute,
                Words::tr("A key is one letter from A to Z or a digit from 1 to 9."));
            return;
        }
        if (m_keys.contains(key))
            add(Part::Type, index, attribute,
                Words::tr("The key %1 sets “%2” already.").arg(key, m_keys.value(key)));
        else if (m_takenKeys.contains(key))
            add(Part::Type, index, attribute,
                Words::tr("The key %1 is taken: %2.").arg(key, m_takenKeys.value(key)));
        m_keys.insert(key, type.label.isEmpty() ? type.name : type.label);
    }

    void list(int index)
    {
        const ValueList& list = m_codebook.lists[index];
        const QString name = QStringLiteral("name");
        const QString why = whyNoName(list.name);
        add(Part::List, index, name, why);
        if (why.isEmpty() && m_listNames.contains(list.name.toLower()))
            add(Part::List, index, name, Words::tr("Another list is named “%1”.").arg(list.name));
        m_listNames.insert(list.name.toLower());
        if (!list.builtIn && list.label.trimmed().isEmpty())
            add(Part::List, index, QStringLiteral("label"), Words::tr("Say how the list is shown."));
        QSet<QString> ids;
        for (int i = 0; i < list.values.size(); ++i) {
            const ListValue& value = list.values[i];
            // Built-in values need not look like names ("1" of the place precision).
            const QString whyValue = value.builtIn ? QString() : whyNoName(value.id);
            add(Part::List, index, name, whyValue, i);
            if (whyValue.isEmpty() && ids.contains(value.id.toLower()))
                add(Part::List, index, name, Words::tr("Another value is named “%1”.").arg(value.id), i);
            ids.insert(value.id.toLower());
            if (!value.builtIn && value.label.trimmed().isEmpty())
                add(Part::List, index, QStringLiteral("label"), Words::tr("Say how the value is shown."), i);
        }
    }

    void field(int index)
    {
        const OwnField& field = m_codebook.fields[index];
        const QString name = QStringLiteral("name");
        const QString why = whyNoName(field.name);
        add(Part::Field, index, name, why);
        if (why.isEmpty() && m_fieldNames.contains(field.name.toLower()))
            add(Part::Field, index, name, Words::tr("Another field is named “%1”.").arg(field.name));
        m_fieldNames.insert(field.name.toLower());
        if (field.label.trimmed().isEmpty())
            add(Part::Field, index, QStringLiteral("label"), Words::tr("Say how the field is shown."));
        if (field.kind != OwnFieldKind::Choice && field.kind != OwnFieldKind::Choices)
            return;
        const ValueList* list = findList(m_codebook, field.list);
        if (!list)
            add(Part::Field, index, QStringLiteral("list"),
                Words::tr("Choose the list that holds its values."));
        else if (offeredValues(m_codebook, list->name).isEmpty())
            add(Part::Field, index, QStringLiteral("list"), Words::tr("The list holds no value yet."));
    }

    const Codebook& m_codebook;
    const QMap<QString, QString>& m_takenKeys;
    QList<CodebookProblem> m_found;
    QSet<QString> m_typeNames, m_listNames, m_fieldNames;
    QMap<QString, QString> m_keys;
};

QString called(const LabelType& type)
{
    return type.name;
}

/// "retired" and "brought back" are told apart from other changes, which are told as one.
template <typename Entry>
void tellChange(QStringList& told, const QString& what, const Entry& before, const Entry& after)
{
    if (before.retired != after.retired)
        told.append((after.retired ? Words::tr("%1 retired.") : Words::tr("%1 brought back.")).arg(what));
    Entry same = before;
    same.retired = after.retired;
    if (!(same == after))
        told.append(Words::tr("%1 changed.").arg(what));
}

template <typename Entry, typename Id>
bool sameOrder(const QList<Entry>& before, const QList<Entry>& after, Id id)
{
    qsizetype at = 0;
    for (const Entry& entry : after) {
        if (at < before.size() && id(before[at]) == id(entry))
            ++at;
    }
    return at == before.size();
}

void tellTypes(QStringList& told, const Codebook& before, const Codebook& after)
{
    for (const LabelType& type : after.types) {
        const QString what = Words::tr("Type %1").arg(called(type));
        const LabelType* former = findType(before, type.id);
        if (!former) {
            told.append(Words::tr("%1 added.").arg(what));
        } else if (former->name != type.name) {
            told.append(Words::tr("Type %1 renamed to %2.").arg(former->name, type.name));
            LabelType renamed = *former;
            renamed.name = type.name;
            tellChange(told, what, renamed, type);
        } else {
            tellChange(told, what, *former, type);
        }
    }
    if (!sameOrder(before.types, after.types, [](const LabelType& type) { return type.id; }))
        told.append(Words::tr("Types put in another order."));
}

void tellLists(QStringList& told, const Codebook& before, const Codebook& after)
{
    for (const ValueList& list : after.lists) {
        const ValueList* former = findList(before, list.name);
        if (!former) {
            told.append(Words::tr("List %1 added.").arg(list.name));
            continue;
        }
        if (former->label != list.label || former->description != list.description)
            told.append(Words::tr("List %1 changed.").arg(list.name));
        for (const ListValue& value : list.values) {
            const QString what = Words::tr("Value %1 of %2").arg(value.id, list.name);
            if (const ListValue* known = findValue(before, list.name, value.id))
                tellChange(told, what, *known, value);
            else
                told.append(Words::tr("%1 added.").arg(what));
        }
        if (!sameOrder(former->values, list.values, [](const ListValue& value) { return value.id; }))
            told.append(Words::tr("Values of %1 put in another order.").arg(list.name));
    }
}

void tellFields(QStringList& told, const Codebook& before, const Codebook& after)
{
    for (const OwnField& field : after.fields) {
        const QString what = Words::tr("Field %1").arg(field.name);
        const OwnField* former = findField(before, field.id);
        if (!former)
            told.append(Words::tr("%1 added.").arg(what));
        else
            tellChange(told, what, *former, field);
    }
    if (!sameOrder(before.fields, after.fields, [](const OwnField& field) { return field.id; }))
        told.append(Words::tr("Fields put in another order."));
}

} // namespace

QList<CodebookProblem> problems(const Codebook& codebook, const QMap<QString, QString>& takenKeys)
{
    return Checker(codebook, takenKeys).run();
}

QString whyNotAfter(const Codebook& before, const Codebook& after)
{
    for (const LabelType& type : before.types) {
        const LabelType* now = findType(after, type.id);
        if (!now)
            return Words::tr("The type “%1” cannot be taken away, only retired.").arg(type.name);
        if (isBuiltIn(type.id) && now->name != type.name)
            return Words::tr("The built-in type “%1” keeps its name in files.").arg(type.name);
    }
    for (const ValueList& list : before.lists) {
        const ValueList* now = findList(after, list.name);
        if (!now)
            return Words::tr("The list “%1” cannot be taken away.").arg(list.name);
        for (const ListValue& value : list.values) {
            const ListValue* kept = findValue(after, list.name, value.id);
            if (!kept || kept->builtIn != value.builtIn)
                return Words::tr("The value “%1” of “%2” cannot be taken away, only retired.")
                    .arg(value.id, list.name);
        }
        if (list.closed && now->values.size() != list.values.size())
            return Words::tr(
                       "Nothing can be added to the list “%1”: totals and exports depend on its values.")
                .arg(list.name);
    }
    for (const OwnField& field : before.fields) {
        const OwnField* now = findField(after, field.id);
        if (!now)
            return Words::tr("The field “%1” cannot be taken away, only retired.").arg(field.name);
        if (now->kind != field.kind || now->list != field.list)
            return Words::tr("The field “%1” keeps its kind and its list: what is recorded depends on them.")
                .arg(field.name);
    }
    return {};
}

QStringList changesInWords(const Codebook& before, const Codebook& after)
{
    QStringList told;
    tellTypes(told, before, after);
    tellLists(told, before, after);
    tellFields(told, before, after);
    return told;
}

} // namespace casus::model
