// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/table_rows.h"

#include "exchange/bounded_line.h"
#include "exchange/csv.h"
#include "exchange/reading/article.h"
#include "exchange/reading/html_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::TableRows)
};

using Take = std::function<bool(const TableRow&)>;

constexpr qsizetype kHeaderRecords = 200; // whose names make the header of a file of records
constexpr qsizetype kMostColumns = 20'000;
constexpr qint64 kLongestLine = 64LL * 1024 * 1024;

/// The separator that the header has most of, outside of quotes.
char separatorOf(const QByteArray& head)
{
    std::array<int, 3> counts{};
    constexpr std::array kSeparators{',', ';', '\t'};
    bool quoted = false;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (std::size_t i = 0; i < kSeparators.size(); ++i)
            counts[i] += !quoted && c == kSeparators[i] ? 1 : 0;
    }
    return kSeparators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) -
                                                counts.begin())];
}

QString cellOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array: {
        QStringList items;
        for (const QJsonValue& item : value.toArray()) {
            if (!item.isString())
                return {};
            items.append(item.toString());
        }
        return items.join(u"; ");
    }
    default: return {};
    }
}

/// Names and cells of a record, with those of inner objects.
QList<std::pair<QString, QJsonValue>> flattened(const QJsonObject& record)
{
    QList<std::pair<QString, QJsonValue>> flat;
    for (auto it = record.begin(); it != record.end(); ++it) {
        if (!it.value().isObject()) {
            flat.append({it.key(), it.value()});
            continue;
        }
        const QJsonObject inner = it.value().toObject();
        for (auto detail = inner.begin(); detail != inner.end(); ++detail)
            flat.append({it.key() % u'.' % detail.key(), detail.value()});
    }
    return flat;
}

/// Holds back the first records until the header is known.
class Records {
public:
    explicit Records(const Take& take)
        : m_take(take)
    {}

    bool append(int number, const QJsonObject& record)
    {
        if (m_headerGiven)
            return give(number, record);
        m_waiting.append({number, record});
        for (const auto& [name, value] : flattened(record)) {
            if (!m_columns.contains(name) && m_columns.size() < kMostColumns) {
                m_columns.insert(name, m_columns.size());
                m_header.append(name);
            }
        }
        return m_waiting.size() < kHeaderRecords || flush();
    }

    bool problem(int number, const QString& why)
    {
        if (!m_headerGiven && !m_waiting.isEmpty() && !flush())
            return false;
        return m_take({number, {}, why});
    }

    bool flush()
    {
        if (m_headerGiven || m_waiting.isEmpty())
            return true;
        m_headerGiven = true;
        if (!m_take({1, m_header, {}}))
            return false;
        return std::all_of(m_waiting.cbegin(), m_waiting.cend(),
                           [this](const auto& waiting) { return give(waiting.first, waiting.second); });
    }

private:
    bool give(int number, const QJsonObject& record)
    {
        QStringList cells(m_header.size());
        for (const auto& [name, value] : flattened(record)) {
            if (const auto column = m_columns.constFind(name); column != m_columns.cend())
                cells[*column] = cellOf(value);
        }
        return m_take({number, cells, {}});
    }

    const Take& m_take;
    QHash<QString, qsizetype> m_columns;
    QStringList m_header;
    QList<std::pair<int, QJsonObject>> m_waiting;
    bool m_headerGiven = false;
};

QString jsonProblem(const QJsonParseError& error)
{
    return Words::tr("it is no JSON (%1)").arg(error.errorString());
}

Result<void> jsonLines(QIODevice& device, const Take& take)
{
    Records records(take);
    for (int number = 1; !device.atEnd(); ++number) {
        QByteArray line = boundedLine(device, kLongestLine);
        if (line.size() >= kLongestLine - 1)
            return because(Words::tr("line %1 is longer than 64 MB").arg(number));
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument record = QJsonDocument::fromJson(line, &error); // refuses what nests beyond 1,024
        bool more = true;
        if (error.error != QJsonParseError::NoError)
            more = records.problem(number, jsonProblem(error));
        else if (!record.isObject())
            more = records.problem(number, Words::tr("it is no record with names"));
        else
            more = records.append(number, record.object());
        if (!more)
            return {};
    }
    Q_UNUSED(records.flush())
    return {};
}

/// The list of records: the whole file, or the longest list in its one object.
QJsonArray recordsOf(const QJsonDocument& document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    QJsonArray longest;
    for (const QJsonValue& value : object) {
        if (value.isArray() && value.toArray().size() > longest.size() && value.toArray().first().isObject())
            longest = value.toArray();
    }
    if (longest.isEmpty() && !object.isEmpty())
        longest.append(object);
    return longest;
}

Result<void> jsonFile(QIODevice& device, const Take& take)
{
    QByteArray bytes = device.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return because(jsonProblem(error));
    Records records(take);
    int number = 0;
    for (const QJsonValue& value : recordsOf(document)) {
        ++number;
        const bool more = value.isObject() ? records.append(number, value.toObject())
                                           : records.problem(number, Words::tr("it is no record with names"));
        if (!more)
            return {};
    }
    Q_UNUSED(records.flush())
    return {};
}

Result<void> delimited(QIODevice& device, const Take& take, char separator)
{
    const Result<void> read = readCsv(
        device,
        [&](const QStringList& cells, int line) {
            return take({line, cells, {}});
        },
        separator);
    if (read)
        return {};
    QString why = read.error().message; // a sentence; here the part of one
    if (why.endsWith(u'.'))
        why.chop(1);
    return Error{read.error().code, why.left(1).toLower() + why.mid(1), {}};
}

} // namespace

Result<void> forEachRow(QIODevice& device, FileKind kind, const Take& take)
{
    switch (kind) {
    case FileKind::Csv: return delimited(device, take, separatorOf(device.peek(kKindBytes)));
    case FileKind::Tsv: return delimited(device, take, '\t');
    case FileKind::JsonLines: return jsonLines(device, take);
    case FileKind::Json: return jsonFile(device, take);
    case FileKind::Xlsx: return forEachSheetRow(device.readAll(), take);
    default: return because(Words::tr("it is no table"));
    }
}

} // namespace casus::exchange
