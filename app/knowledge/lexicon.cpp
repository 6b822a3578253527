// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/lexicon.h"

#include "knowledge/table_reader.h"
#include "text/analysis.h"

#include <algorithm>

namespace casus::knowledge {

namespace {

QHash<QString, QString> readAttributes(const QString& cell, const QString& file, int line,
                                       QStringList* warnings)
{
    QHash<QString, QString> attributes;
    for (QStringView part : QStringView(cell).split(u';', Qt::SkipEmptyParts)) {
        part = part.trimmed();
        if (part.isEmpty())
            continue;
        const qsizetype sign = part.indexOf(u'=');
        if (sign <= 0) {
            warnLine(
                warnings, file, line,
                QStringLiteral("“%1” is no attribute of the form key=value and was left out.").arg(part));
            continue;
        }
        attributes.insert(part.left(sign).trimmed().toString(), part.mid(sign + 1).trimmed().toString());
    }
    return attributes;
}

} // namespace

Result<Lexicon> Lexicon::load(const QStringList& files, QStringList* warnings)
{
    Lexicon lexicon;
    for (const QString& file : files) {
        const Result<std::vector<TableRow>> rows = readTable(file, warnings);
        if (!rows)
            return rows.error();
        for (const TableRow& row : *rows) {
            const QString phrase = row.column(0);
            const QString language = row.column(1).isEmpty() ? QStringLiteral("*") : row.column(1).toLower();
            const QString category = row.column(2);
            if (phrase.isEmpty() || category.isEmpty()) {
                warnLine(
                    warnings, file, row.number,
                    QStringLiteral("a phrase, a language and a category are needed; the line was left out."));
                continue;
            }
            if (category == u"-") {
                const QString key = text::foldName(phrase);
                std::erase_if(lexicon.m_entries, [&](const LexiconEntry& entry) {
                    return (language == u"*" || entry.language == language) &&
                           text::foldName(entry.phrase) == key;
                });
                continue;
            }
            lexicon.m_entries.push_back(
                {phrase, language, category, readAttributes(row.column(3), file, row.number, warnings)});
        }
    }
    return lexicon;
}

} // namespace casus::knowledge
