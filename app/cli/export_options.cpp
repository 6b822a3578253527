// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_options.h"

namespace casus::cli {

namespace {

std::optional<QString> setDay(QDate& day, const QString& value)
{
    day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid())
        return std::nullopt;
    return QStringLiteral("“%1” is no day such as 2023-04-18.").arg(value);
}

std::optional<QString> addChoices(QStringList& list, model::FieldKey key, const QStringList& values)
{
    for (const QString& value : values) {
        // A project's own codebook may know more than the list: only the shape is looked at.
        if (value.trimmed().isEmpty())
            return QStringLiteral("The filter by %1 holds an empty value.")
                .arg(QString(model::fieldSpec(key).name));
        list.append(value.trimmed());
    }
    return std::nullopt;
}

QList<exchange::ColumnChoice> columnsOf(const QString& words)
{
    QList<exchange::ColumnChoice> columns;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equal = word.indexOf(u'=');
        columns.append(
            equal < 0 ? exchange::ColumnChoice{word.trimmed(), {}}
                      : exchange::ColumnChoice{word.left(equal).trimmed(), word.mid(equal + 1).trimmed()});
    }
    return columns;
}

} // namespace

QString filterKeys()
{
    return QStringLiteral("from, to (days), country, kind, tactic, status, actor, coder, text, flagged=yes");
}

std::optional<QString> addToFilter(model::RecordFilter& filter, const QString& word)
{
    const qsizetype equal = word.indexOf(u'=');
    const QString key = word.left(equal).trimmed();
    const QString value = equal < 0 ? QString() : word.mid(equal + 1).trimmed();
    if (equal < 1 || value.isEmpty())
        return QStringLiteral("“%1” is no KEY=VALUE.").arg(word);
    if (key == u"from")
        return setDay(filter.from, value);
    if (key == u"to")
        return setDay(filter.to, value);
    const QStringList values = value.split(u',', Qt::SkipEmptyParts);
    if (key == u"country") {
        for (const QString& country : values) {
            const QString code = country.trimmed().toUpper();
            if (model::whyInvalid(model::FieldKey::Country, code))
                return QStringLiteral("“%1” is no country code: two letters, such as ML.").arg(country);
            filter.countries.append(code);
        }
        return std::nullopt;
    }
    if (key == u"kind")
        return addChoices(filter.kinds, model::FieldKey::Kind, values);
    if (key == u"tactic")
        return addChoices(filter.tactics, model::FieldKey::Tactics, values);
    if (key == u"status") {
        for (const QString& name : values) {
            const auto status = model::parse<model::IncidentStatus>(name.trimmed());
            if (!status)
                return QStringLiteral("There is no status “%1”.").arg(name);
            filter.statuses.append(*status);
        }
        return std::nullopt;
    }
    if (key == u"flagged") {
        filter.flaggedOnly = value == u"yes";
        return value == u"yes" || value == u"no" ? std::nullopt
                                                 : std::optional(QStringLiteral("flagged is yes or no."));
    }
    if (key == u"actor")
        filter.actor = value;
    else if (key == u"coder")
        filter.coder = value;
    else if (key == u"text")
        filter.text = value;
    else
        return QStringLiteral("There is no filter by “%1”; known are %2.").arg(key, filterKeys());
    return std::nullopt;
}

bool readExportOptions(const CommandLine& line, const QString& command, Console& console,
                       exchange::ExportOptions& options)
{
    const auto wrong = [&](const QString& sentence) {
        (void)wrongWords(console, command, sentence);
        return false;
    };
    if (const QString name = line.value(QStringLiteral("format")); !name.isEmpty()) {
        const auto format = exchange::exportFormatFromString(name);
        if (!format)
            return wrong(QStringLiteral("There is no format “%1”.").arg(name));
        if (*format != options.format)
            options.columns.clear(); // of the profile's format
        options.format = *format;
    }
    if (const QString name = line.value(QStringLiteral("policy")); !name.isEmpty()) {
        const auto policy = model::policyFromString(name);
        if (!policy)
            return wrong(QStringLiteral("There is no policy “%1”.").arg(name));
        options.policy = *policy;
    }
    if (const QString name = line.value(QStringLiteral("persons")); !name.isEmpty()) {
        const auto persons = exchange::personNamesFromString(name);
        if (!persons)
            return wrong(
                QStringLiteral("Names of persons can be keep, initials or leave-out, not “%1”.").arg(name));
        options.persons = *persons;
    }
    if (const QString names = line.value(QStringLiteral("columns")); !names.isEmpty())
        options.columns = columnsOf(names);
    const QStringList filters = line.values.value(QStringLiteral("filter"));
    if (!filters.isEmpty())
        options.filter = {};
    for (const QString& filter : filters) {
        if (const auto why = addToFilter(options.filter, filter))
            return wrong(*why);
    }
    if (!filters.isEmpty() && options.format == exchange::ExportFormat::MentionsCsv)
        return wrong(QStringLiteral("A filter is of incidents; mentions-csv has none."));
    options.all = options.all || line.has(QStringLiteral("all"));
    options.csv.byteOrderMark = options.csv.byteOrderMark || line.has(QStringLiteral("bom"));
    options.csv.guardFormulas = options.csv.guardFormulas || line.has(QStringLiteral("guard-formulas"));
    return true;
}

} // namespace casus::cli
