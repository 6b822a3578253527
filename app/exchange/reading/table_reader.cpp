// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/table_reader.h"

#include "exchange/reading/html_reader.h"
#include "exchange/reading/table_rows.h"

#include <QCoreApplication>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::TableReader)
};

constexpr int kMostNamed = 5;
constexpr int kMostRefused = 100; // rows that are named one by one
constexpr qsizetype kLongestName = 120;

QString someOf(const QStringList& items, qsizetype count)
{
    return items.mid(0, kMostNamed).join(u", ") + (count > kMostNamed ? QStringLiteral(", …") : QString());
}

class RowReader {
public:
    RowReader(const std::function<std::optional<ColumnMapping>(const QStringList&)>& decided,
              const TableSink& sink)
        : m_decided(decided)
        , m_sink(sink)
    {}

    bool take(const TableRow& row)
    {
        if (!row.problem.isEmpty())
            return refuse(row.number, row.problem);
        if (m_headers.isEmpty()) {
            m_headers = row.cells;
            for (QString& header : m_headers)
                header = header.trimmed();
            return chooseColumns();
        }
        return article(row);
    }

    Result<void> finish()
    {
        if (!m_failure.isEmpty())
            return because(m_failure);
        if (m_headers.isEmpty())
            return because(Words::tr("it is empty"));
        const auto note = [this](const QString& sentence) { m_sink.noted(sentence); };
        note(Words::tr("Columns: %1.").arg(m_mapping.inWords()));
        if (m_blank > 0)
            m_sink.refused(
                Words::tr("rows without text"),
                Words::tr("%n row(s) have no text (%1)", nullptr, m_blank).arg(someOf(m_blankRows, m_blank)));
        if (m_refused > kMostRefused)
            m_sink.refused(Words::tr("further rows"),
                           Words::tr("%n more cannot be read", nullptr, m_refused - kMostRefused));
        if (m_dateProblems > 0)
            note(Words::tr("%n row(s) have a date that was not taken, such as in row %1: %2", nullptr,
                           m_dateProblems)
                     .arg(m_dateRow, m_dateProblem));
        QStringList unused;
        for (const QString& header : std::as_const(m_headers)) {
            if (!header.isEmpty() && !m_used.contains(header))
                unused.append(header.left(60));
        }
        if (!unused.isEmpty())
            note(Words::tr("Columns that were not read: %1.").arg(someOf(unused, unused.size())));
        return {};
    }

private:
    bool refuse(int row, const QString& why)
    {
        if (++m_refused <= kMostRefused)
            m_sink.refused(QString::number(row), why);
        return true;
    }

    bool chooseColumns()
    {
        std::optional<ColumnMapping> mapping = m_decided ? m_decided(m_headers) : std::nullopt;
        if (mapping && !fits(*mapping, m_headers)) {
            m_failure = Words::tr("it has not all of the columns that were named (%1); its columns are %2")
                            .arg(mapping->inWords(), someOf(m_headers, m_headers.size()));
            return false;
        }
        m_mapping = mapping ? *mapping : guessedColumns(m_headers);
        if (!m_mapping.isUsable()) {
            m_failure =
                isMetadataTable(m_headers)
                    ? Words::tr(
                          "it is a table of publication data for other files; import it together with them")
                    : Words::tr("no column could be told to hold the text; its columns are %1")
                          .arg(someOf(m_headers, m_headers.size()));
            return false;
        }
        const auto column = [this](const QString& name) {
            if (!name.isEmpty())
                m_used.append(name);
            return name.isEmpty() ? -1 : m_headers.indexOf(name);
        };
        m_text = column(m_mapping.text);
        m_title = column(m_mapping.title);
        m_date = column(m_mapping.published);
        m_publisher = column(m_mapping.publisher);
        m_url = column(m_mapping.url);
        m_id = column(m_mapping.id);
        return true;
    }

    bool article(const TableRow& row)
    {
        const auto cell = [&](qsizetype index) { return index < 0 ? QString() : row.cells.value(index); };
        QString words = cell(m_text);
        if (isHtmlFragment(words))
            words = htmlParagraphs(words).join(u"\n\n");
        if (words.trimmed().isEmpty()) {
            if (++m_blank <= kMostNamed)
                m_blankRows.append(QString::number(row.number));
            return true;
        }
        Article article;
        article.title = collapsed(cell(m_title)).left(1000);
        article.text = withTitle(article.title, withoutControls(std::move(words)));
        article.publisher = collapsed(cell(m_publisher)).left(400);
        article.url = cell(m_url).trimmed().left(2000);
        article.name = collapsed(cell(m_id)).left(kLongestName);
        const PublicationDate date = publicationDate(cell(m_date), m_mapping.dateOrder);
        article.published = date.date;
        if (!date.problem.isEmpty()) {
            article.facts.append(date.problem);
            if (++m_dateProblems == 1) {
                m_dateProblem = date.problem;
                m_dateRow = QString::number(row.number);
            }
        }
        return m_sink.article(QString::number(row.number), std::move(article));
    }

    const std::function<std::optional<ColumnMapping>(const QStringList&)>& m_decided;
    const TableSink& m_sink;
    QStringList m_headers;
    ColumnMapping m_mapping;
    QStringList m_used;
    qsizetype m_text = -1, m_title = -1, m_date = -1, m_publisher = -1, m_url = -1, m_id = -1;
    QString m_failure;
    QStringList m_blankRows;
    int m_blank = 0;
    int m_refused = 0;
    int m_dateProblems = 0;
    QString m_dateProblem, m_dateRow;
};

} // namespace

Result<void> readTable(QIODevice& device, FileKind kind,
                       const std::function<std::optional<ColumnMapping>(const QStringList& headers)>& decided,
                       const TableSink& sink)
{
    RowReader reader(decided, sink);
    if (const auto read = forEachRow(device, kind, [&](const TableRow& row) { return reader.take(row); });
        !read)
        return read;
    return reader.finish();
}

} // namespace casus::exchange
