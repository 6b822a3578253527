// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/codebook_definitions.h"

#include "base/logging.h"
#include "knowledge/knowledge.h"

#include <QFile>

namespace casus::curation {

namespace {

QString keyOf(const QString& group, const QString& name)
{
    return group + u'\t' + name;
}

} // namespace

Definitions Definitions::load(const QString& path, QStringList* warnings)
{
    Definitions definitions;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (warnings)
            warnings->append(QStringLiteral("“%1” cannot be read: %2.").arg(path, file.errorString()));
        return definitions;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 3 && !cells[2].trimmed().isEmpty())
            definitions.m_texts.insert(keyOf(cells[0], cells[1]), cells[2].trimmed());
        else if (warnings)
            warnings->append(QStringLiteral("%1:%2: a definition has three columns.").arg(path).arg(i + 1));
    }
    return definitions;
}

Definitions Definitions::shipped()
{
    QStringList warnings;
    Definitions definitions =
        load(knowledge::resourcesFolder() + QStringLiteral("/codebook/definitions.tsv"), &warnings);
    for (const QString& warning : std::as_const(warnings))
        qCWarning(casusCuration) << warning;
    return definitions;
}

QString Definitions::text(const QString& group, const QString& name) const
{
    return m_texts.value(keyOf(group, name));
}

QString Definitions::ofType(const model::Codebook& codebook, model::MentionType type) const
{
    const model::LabelType* known = model::findType(codebook, type);
    if (known && !known->description.isEmpty())
        return known->description;
    return model::isBuiltIn(type) ? text(QStringLiteral("type"), model::toString(type)) : QString();
}

QString Definitions::ofField(const model::Codebook&, model::FieldKey key) const
{
    return text(QStringLiteral("field"), QString(model::fieldSpec(key).name));
}

QString Definitions::ofList(const model::Codebook& codebook, const QString& list) const
{
    const model::ValueList* known = model::findList(codebook, list);
    return known && !known->description.isEmpty() ? known->description : text(QStringLiteral("list"), list);
}

QString Definitions::ofValue(const model::Codebook& codebook, const QString& list, const QString& value) const
{
    const model::ListValue* known = model::findValue(codebook, list, value);
    return known && !known->description.isEmpty() ? known->description : text(list, value);
}

} // namespace casus::curation
