// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/token_layout.h"
#include "exchange/annotations/webanno_text.h"
#include "exchange/annotations/writer.h"

#include <QCoreApplication>

#include <array>
#include <charconv>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

void appendNumber(QByteArray& out, qint64 number, char after)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data()).append(after);
}

class WebAnnoWriter final : public Writer {
public:
    using Writer::Writer;

    Result<void> write(const AnnotatedDocument& document, const QString& split) override
    {
        const OffsetWriter offsets(document.text, OffsetUnit::Utf16);
        const TokenLayout layout = layOut(document, offsets, Overlaps::Keep, m_report);
        const qsizetype start = layout.tokens.empty() ? document.text.size() : layout.tokens.front().begin;
        if (layout.tokens.empty() && !document.text.isEmpty())
            m_report.narrow(Words::tr("holds no word, and the format keeps text only with words"),
                            document.name);
        else if (!QStringView(document.text).left(start).toString().remove(u' ').isEmpty())
            m_report.narrow(Words::tr("white space before the first word comes back as blanks"),
                            document.name);
        QByteArray rows = "#FORMAT=WebAnno TSV 3.3\n#T_SP=";
        rows.append(kNamedEntity).append("|value\n\n");
        rows.reserve(document.text.size() + 64 * static_cast<qsizetype>(layout.tokens.size()));
        const QStringList cells = cellsOf(layout);
        std::size_t token = 0;
        for (std::size_t s = 0; s < layout.sentenceEnds.size(); ++s) {
            const std::size_t end = layout.sentenceEnds[s];
            const bool last = s + 1 == layout.sentenceEnds.size();
            // The white space up to the next sentence stands in the text of this one; the line end that every
            // reader adds by itself does not.
            const qsizetype begin = layout.tokens[token].begin;
            const qsizetype stop = last ? document.text.size() : layout.tokens[end].begin;
            QStringView stretch = QStringView(document.text).mid(begin, stop - begin);
            if (!last && stretch.endsWith(u'\n'))
                stretch.chop(1);
            rows.append("\n#Text=").append(escapeTsvText(stretch).toUtf8()).append('\n');
            for (std::size_t first = token; token < end; ++token) {
                const TokenLayout::Token& place = layout.tokens[token];
                const QStringView word = QStringView(document.text).mid(place.begin, place.end - place.begin);
                appendNumber(rows, static_cast<qint64>(s + 1), '-');
                appendNumber(rows, static_cast<qint64>(token - first + 1), '\t');
                appendNumber(rows, place.begin, '-');
                appendNumber(rows, place.end, '\t');
                rows.append(escapeTsvText(word).toUtf8()).append('\t');
                const QString& cell = cells[static_cast<qsizetype>(token)];
                rows.append(cell.isEmpty() ? QByteArray("_") : cell.toUtf8()).append("\t\n");
            }
        }
        return m_output.append(split, m_names.take(split, document.name) + QStringLiteral(".tsv"), rows);
    }

private:
    /// The values of each word; marks of several words or beside others carry a number.
    static QStringList cellsOf(const TokenLayout& layout)
    {
        std::vector<int> stacked(layout.tokens.size(), 0);
        for (const TokenLayout::Mark& mark : layout.marks) {
            for (std::size_t i = mark.first; i <= mark.last; ++i)
                ++stacked[i];
        }
        QStringList cells(static_cast<qsizetype>(layout.tokens.size()));
        int number = 0;
        for (const TokenLayout::Mark& mark : layout.marks) {
            QString value =
                mark.span->label.isEmpty() ? QStringLiteral("*") : escapeTsvValue(mark.span->label);
            if (mark.first < mark.last || stacked[mark.first] > 1)
                value += u'[' % QString::number(++number) % u']';
            for (std::size_t i = mark.first; i <= mark.last; ++i) {
                QString& cell = cells[static_cast<qsizetype>(i)];
                cell += (cell.isEmpty() ? QString() : QStringLiteral("|")) % value;
            }
        }
        return cells; // empty: no mark
    }

    FileNames m_names;
};

} // namespace

std::unique_ptr<Writer> makeWebAnnoWriter(const WriterOptions& options, Output& output, MarkLosses& report)
{
    return std::make_unique<WebAnnoWriter>(options, output, report);
}

} // namespace casus::exchange::annotations
