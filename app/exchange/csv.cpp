// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include "text/decode.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace casus::exchange {

namespace {

constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kLongestRow = 64 * 1024 * 1024;

bool needsQuotes(QStringView cell)
{
    return std::any_of(cell.begin(), cell.end(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

bool looksLikeFormula(QStringView cell)
{
    return !cell.isEmpty() && (cell[0] == u'=' || cell[0] == u'+' || cell[0] == u'-' || cell[0] == u'@' ||
                               cell[0] == u'\t' || cell[0] == u'\r');
}

void appendCell(QString& row, const QString& cell, const CsvOptions& options)
{
    const bool guarded = options.guardFormulas && looksLikeFormula(cell);
    if (!needsQuotes(cell)) {
        if (guarded)
            row.append(u'\'');
        row.append(cell);
        return;
    }
    row.append(u'"');
    if (guarded)
        row.append(u'\'');
    qsizetype begin = 0; // of a piece that ends with a quote, which is doubled
    for (qsizetype end = cell.indexOf(u'"'); end >= 0; end = cell.indexOf(u'"', begin)) {
        row.append(QStringView(cell).sliced(begin, end + 1 - begin));
        row.append(u'"');
        begin = end + 1;
    }
    row.append(QStringView(cell).sliced(begin));
    row.append(u'"');
}

Error refused(const QString& message)
{
    return {ErrorCode::Refused, message, {}};
}

/// Bytes of the device as UTF-8, whatever its byte order mark says.
class Utf8Source {
public:
    explicit Utf8Source(QIODevice& device)
        : m_device(device)
    {}

    /// Empty at the end.
    QByteArray next()
    {
        QByteArray chunk = m_device.read(kChunk);
        if (!m_begun) {
            m_begun = true;
            if (chunk.startsWith("\xEF\xBB\xBF"))
                chunk.remove(0, 3);
            else if (chunk.startsWith("\xFF\xFE"))
                m_decoder.emplace(QStringConverter::Utf16LE);
            else if (chunk.startsWith("\xFE\xFF"))
                m_decoder.emplace(QStringConverter::Utf16BE);
        }
        if (!m_decoder || chunk.isEmpty())
            return chunk;
        const QString text = m_decoder->decode(chunk);
        const QByteArray utf8 = text.toUtf8();
        return utf8.isEmpty() ? next() : utf8;
    }

private:
    QIODevice& m_device;
    std::optional<QStringDecoder> m_decoder;
    bool m_begun = false;
};

/// The cells of rows from their bytes, one byte at a time. UTF-8 and Windows-1252 keep ASCII apart from all
/// else.
class RowParser {
public:
    using Row = std::function<bool(const QStringList&, int)>;

    RowParser(const Row& row, char separator)
        : m_row(row)
        , m_separator(separator)
    {}

    enum class Step { More, Stop, Fail };

    Step take(char c)
    {
        if (c == '\0')
            return fail(QStringLiteral("Line %1 holds a NUL character; this is no CSV text.").arg(m_line));
        const bool afterCr = m_afterCr;
        m_afterCr = false;
        if (++m_rowBytes > kLongestRow)
            return fail(
                QStringLiteral("The row that begins in line %1 is longer than 64 MB; a closing quote may be "
                               "missing.")
                    .arg(m_rowLine));
        switch (m_state) {
        case State::Quoted: return takeQuoted(c, afterCr);
        case State::QuoteSeen:
            if (c == '"') {
                m_cell.append('"');
                m_state = State::Quoted;
                return Step::More;
            }
            m_state = State::Plain;
            [[fallthrough]];
        case State::CellStart:
        case State::Plain: return takePlain(c, afterCr);
        }
        return Step::More;
    }

    Step end()
    {
        if (m_state == State::Quoted)
            return fail(QStringLiteral("The quote that opens in line %1 is never closed.").arg(m_quoteLine));
        if (m_state == State::CellStart && m_cells.isEmpty())
            return Step::More;
        return endRow();
    }

    [[nodiscard]] const QString& error() const { return m_error; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteSeen };

    Step takeQuoted(char c, bool afterCr)
    {
        if (c == '"') {
            m_state = State::QuoteSeen;
            return Step::More;
        }
        if (c == '\r' || (c == '\n' && !afterCr))
            ++m_line;
        m_afterCr = c == '\r';
        m_cell.append(c);
        return Step::More;
    }

    Step takePlain(char c, bool afterCr)
    {
        if (c == '"' && m_state == State::CellStart) {
            m_state = State::Quoted;
            m_quoteLine = m_line;
            m_quoted = true;
            return Step::More;
        }
        if (c == m_separator) {
            endCell();
            return Step::More;
        }
        if (c == '\n' && afterCr) {
            --m_rowBytes;
            return Step::More;
        }
        if (c == '\n' || c == '\r') {
            m_afterCr = c == '\r';
            const Step step = isBlankRow() ? clearRow() : endRow();
            ++m_line;
            m_rowLine = m_line;
            return step;
        }
        m_cell.append(c);
        m_state = State::Plain;
        return Step::More;
    }

    [[nodiscard]] bool isBlankRow() const { return m_cells.isEmpty() && m_cell.isEmpty() && !m_quoted; }

    Step clearRow()
    {
        m_cell.clear();
        m_rowBytes = 0;
        m_state = State::CellStart;
        return Step::More;
    }

    void endCell()
    {
        const QString utf8 = QString::fromUtf8(m_cell);
        if (utf8.contains(QChar::ReplacementCharacter)) {
            const auto decoded = text::decode(m_cell, {});
            m_cells.append(decoded ? decoded->text : utf8);
        } else {
            m_cells.append(utf8);
        }
        m_cell.clear();
        m_quoted = false;
        m_state = State::CellStart;
    }

    Step endRow()
    {
        endCell();
        const bool more = m_row(m_cells, m_rowLine);
        m_cells.clear();
        m_rowBytes = 0;
        return more ? Step::More : Step::Stop;
    }

    Step fail(const QString& message)
    {
        m_error = message;
        return Step::Fail;
    }

    const Row& m_row;
    char m_separator;
    State m_state = State::CellStart;
    QByteArray m_cell;
    QStringList m_cells;
    QString m_error;
    qsizetype m_rowBytes = 0;
    int m_line = 1;
    int m_rowLine = 1;
    int m_quoteLine = 1;
    bool m_quoted = false;
    bool m_afterCr = false;
};

} // namespace

CsvWriter::CsvWriter(QIODevice& device, CsvOptions options)
    : m_device(device)
    , m_options(options)
{}

bool CsvWriter::writeRow(const QStringList& cells)
{
    QString row;
    qsizetype length = cells.size() + 2;
    for (const QString& cell : cells)
        length += cell.size() + 2;
    row.reserve(length);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row.append(u',');
        appendCell(row, cells[i], m_options);
    }
    if (row.isEmpty())
        row = QStringLiteral("\"\""); // one empty cell, not a blank line
    row.append(u"\r\n");
    QByteArray bytes = row.toUtf8();
    if (!m_started && m_options.byteOrderMark)
        bytes.prepend("\xEF\xBB\xBF");
    m_started = true;
    return m_device.write(bytes) == bytes.size();
}

Result<void> readCsv(QIODevice& device, const std::function<bool(const QStringList& cells, int line)>& row,
                     char separator)
{
    Utf8Source source(device);
    RowParser parser(row, separator);
    for (QByteArray chunk = source.next(); !chunk.isEmpty(); chunk = source.next()) {
        for (const char c : chunk) {
            const RowParser::Step step = parser.take(c);
            if (step == RowParser::Step::Stop)
                return {};
            if (step == RowParser::Step::Fail)
                return refused(parser.error());
        }
    }
    if (parser.end() == RowParser::Step::Fail)
        return refused(parser.error());
    return {};
}

} // namespace casus::exchange
