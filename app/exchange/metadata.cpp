// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/import.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace casus::exchange {

namespace {

/// Spreadsheets of some countries write semicolons: the separator that the first line has most of.
char separatorOf(const QByteArray& firstLine)
{
    char best = ',';
    for (const char candidate : std::array{';', '\t'}) {
        if (firstLine.count(candidate) > firstLine.count(best))
            best = candidate;
    }
    return best;
}

QString baseName(const QString& file)
{
    return QFileInfo(QString(file).replace(u'\\', u'/')).fileName();
}

class MetadataReader {
public:
    /// False where the header makes the table useless.
    bool take(const QStringList& cells, int line)
    {
        if (m_columns.isEmpty()) {
            for (const QString& cell : cells)
                m_columns.append(cell.trimmed().toLower());
            return m_columns.contains(QStringLiteral("file"));
        }
        const QString file = baseName(cell(cells, QStringLiteral("file")));
        if (file.isEmpty()) {
            warn(line, QStringLiteral("names no file and was left out"));
            return true;
        }
        if (m_table.byFile.contains(file))
            warn(line, QStringLiteral("gives “%1” a second time; the later row counts").arg(file));
        Metadata metadata;
        metadata.publisher = cell(cells, QStringLiteral("publisher"));
        metadata.title = cell(cells, QStringLiteral("title"));
        metadata.url = cell(cells, QStringLiteral("url"));
        const QString published = cell(cells, QStringLiteral("published"));
        if (!published.isEmpty()) {
            if (const auto date = parseDate(published))
                metadata.published = *date;
            else
                m_table.warnings.append(QStringLiteral("Line %1: %2 “%3” has no publication date.")
                                            .arg(line)
                                            .arg(date.error().message, file));
        }
        m_table.byFile.insert(file, metadata);
        return true;
    }

    [[nodiscard]] bool hasHeader() const { return !m_columns.isEmpty(); }
    [[nodiscard]] bool hasFileColumn() const { return m_columns.contains(QStringLiteral("file")); }
    [[nodiscard]] const MetadataTable& table() const { return m_table; }

private:
    [[nodiscard]] QString cell(const QStringList& cells, const QString& column) const
    {
        const qsizetype index = m_columns.indexOf(column);
        return index >= 0 && index < cells.size() ? cells[index].trimmed() : QString();
    }

    void warn(int line, const QString& what)
    {
        m_table.warnings.append(QStringLiteral("Line %1 %2.").arg(line).arg(what));
    }

    QStringList m_columns;
    MetadataTable m_table;
};

} // namespace

Result<MetadataTable> readMetadata(const QString& csvFile)
{
    const QString name = QFileInfo(csvFile).fileName();
    QFile file(csvFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
            QStringLiteral("The metadata table “%1” cannot be read: %2.").arg(name, file.errorString()),
            {}};
    const char separator = separatorOf(file.peek(4096).split('\n').first());
    MetadataReader reader;
    const Result<void> read = readCsv(
        file, [&](const QStringList& cells, int line) { return reader.take(cells, line); }, separator);
    if (!read)
        return Error{read.error().code,
                     QStringLiteral("The metadata table “%1”: %2").arg(name, read.error().message),
                     {}};
    if (!reader.hasHeader())
        return Error{ErrorCode::Refused, QStringLiteral("The metadata table “%1” is empty.").arg(name), {}};
    if (!reader.hasFileColumn())
        return Error{
            ErrorCode::Refused,
            QStringLiteral("The metadata table “%1” has no column “file” in its first line.").arg(name),
            {}};
    return reader.table();
}

} // namespace casus::exchange
