// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register_words.h"

#include "model/edtf.h"
#include "support/labels.h"
#include "widgets/field_completions.h"
#include "widgets/field_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace casus::ui {

using namespace Qt::StringLiterals;
using model::FieldKey;
using model::FieldSpec;
using model::FieldType;
using model::FieldValue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

std::optional<QString> choiceOf(const FieldSpec& spec, const QString& line)
{
    for (const QLatin1StringView choice : spec.choices) {
        const QString name(choice);
        if (line.compare(name, Qt::CaseInsensitive) == 0 ||
            line.compare(choiceLabel(spec.key, name), Qt::CaseInsensitive) == 0)
            return name;
    }
    return std::nullopt;
}

std::optional<double> number(const QString& line)
{
    bool known = false;
    double value = QLocale::c().toDouble(line, &known);
    if (!known)
        value = QLocale().toDouble(line, &known);
    return known ? std::optional(value) : std::nullopt;
}

Error refuse(const QString& sentence)
{
    return Error{ErrorCode::Refused, sentence, {}};
}

Result<FieldValue> listOf(const FieldSpec& spec, const QString& line)
{
    QStringList items;
    const QStringList parts = line.split(u';', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString item = part.simplified();
        if (item.isEmpty())
            continue;
        if (spec.type == FieldType::TextList) {
            items.append(item);
            continue;
        }
        const auto choice = choiceOf(spec, item);
        if (!choice)
            return refuse(Words::tr("“%1” is not among the choices.").arg(item));
        items.append(*choice);
    }
    items.removeDuplicates();
    return items.isEmpty() ? FieldValue() : FieldValue(items);
}

Result<FieldValue> readLine(const FieldSpec& spec, const QString& line, const curation::Engine& engine,
                            QDate published)
{
    switch (spec.type) {
    case FieldType::Edtf: {
        const QString edtf = edtfFromWords(line, engine, {published, {}, {}});
        return edtf.isEmpty() ? Result<FieldValue>(refuse(noDateSentence(line))) : FieldValue(edtf);
    }
    case FieldType::Country:
        if (const auto* country = countryFromText(engine.knowledge().countries(), line))
            return FieldValue(country->iso2);
        return refuse(Words::tr("“%1” is no country that is known.").arg(line));
    case FieldType::Integer:
        if (const auto value = number(line); value && *value == static_cast<double>(qRound64(*value)))
            return FieldValue(qRound64(*value));
        return refuse(Words::tr("“%1” is no whole number.").arg(line));
    case FieldType::Decimal:
        if (const auto value = number(line))
            return FieldValue(*value);
        return refuse(Words::tr("“%1” is no number.").arg(line));
    case FieldType::Boolean:
        if (line.compare(u"yes"_s, Qt::CaseInsensitive) == 0 ||
            line.compare(Words::tr("yes"), Qt::CaseInsensitive) == 0)
            return FieldValue(true);
        if (line.compare(u"no"_s, Qt::CaseInsensitive) == 0 ||
            line.compare(Words::tr("no"), Qt::CaseInsensitive) == 0)
            return FieldValue(false);
        return refuse(Words::tr("Write yes or no."));
    case FieldType::Choice: return FieldValue(choiceOf(spec, line).value_or(line));
    case FieldType::ChoiceList:
    case FieldType::TextList: return listOf(spec, line);
    case FieldType::Text:
    case FieldType::LongText: break;
    }
    return FieldValue(line);
}

} // namespace

Result<FieldValue> valueFromLine(FieldKey key, const QString& line, const curation::Engine& engine,
                                 QDate published)
{
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return FieldValue();
    auto value = readLine(model::fieldSpec(key), trimmed, engine, published);
    if (!value)
        return value;
    if (const auto why = model::whyInvalid(key, *value))
        return refuse(*why);
    return value;
}

std::pair<QDate, QDate> daysFromLine(const QString& line, const curation::Engine& engine)
{
    const QString edtf = line.trimmed().isEmpty() ? QString() : edtfFromWords(line.trimmed(), engine, {});
    const auto date = model::Edtf::parse(edtf);
    if (!date)
        return {};
    return {date->earliest().value_or(QDate()), date->latest().value_or(QDate())};
}

QString tabSeparated(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text.append(u'\t');
            QString cell = row[i];
            const bool quoted =
                cell.contains(u'\t') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
            if (quoted) {
                cell.replace(u'"', u"\"\""_s);
                cell.prepend(u'"');
                cell.append(u'"');
            }
            text.append(cell);
        }
        text.append(u"\r\n"_s);
    }
    return text;
}

} // namespace casus::ui
