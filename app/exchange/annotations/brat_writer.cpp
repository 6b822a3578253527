// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/source_text.h"
#include "exchange/annotations/writer.h"

#include <QCoreApplication>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

bool allowedInType(QChar c)
{
    return c == u'-' || c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()) ||
           (c.unicode() >= 128 && c.isLetterOrNumber() && !c.isSurrogate());
}

/// Readers that split lines as Python does end one at each of these.
bool isLineEnd(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0A && u <= 0x0D) || (u >= 0x1C && u <= 0x1E) || u == 0x85 || u == 0x2028 || u == 0x2029;
}

/// The pieces of a part that stand on lines of their own, without the white space at their ends.
QList<model::Span> linesOf(QStringView text, const OffsetWriter& offsets, model::Span part)
{
    QList<model::Span> pieces;
    const qsizetype end = offsets.map().toUtf16(part.end);
    qsizetype from = offsets.map().toUtf16(part.begin);
    for (qsizetype i = from; i <= end; ++i) {
        if (i < end && !isLineEnd(text[i]))
            continue;
        qsizetype first = from;
        qsizetype last = i;
        const bool whole = from == offsets.map().toUtf16(part.begin) && i == end;
        while (!whole && first < last && text[first].isSpace())
            ++first;
        while (!whole && last > first && text[last - 1].isSpace())
            --last;
        if (first < last)
            pieces.append({offsets.map().toCodePoint(first), offsets.map().toCodePoint(last)});
        from = i + 1;
    }
    return pieces;
}

/// A note of one line: JSON where it would break the line.
QByteArray noteText(const QString& note)
{
    QByteArray bytes;
    JsonOut(bytes).string(note);
    const bool plain =
        bytes.size() == note.toUtf8().size() + 2 && !note.startsWith(u'"') && note == note.trimmed();
    return plain ? note.toUtf8() : bytes;
}

class BratWriter final : public Writer {
public:
    BratWriter(const WriterOptions& options, Output& output, MarkLosses& report)
        : Writer(options, output, report)
        , m_words(allowedInType)
    {}

    Result<void> write(const AnnotatedDocument& document, const QString& split) override
    {
        const OffsetWriter offsets(document.text, OffsetUnit::CodePoint);
        QByteArray lines;
        int mark = 0;
        int attribute = 0;
        int note = 0;
        for (const AnnotatedSpan& span : document.spans) {
            if (!writeMark(lines, document, offsets, span, ++mark))
                continue;
            const QByteArray id = 'T' + QByteArray::number(mark);
            const auto addNote = [&](const char* kind, const QByteArray& text) {
                lines.append('#').append(QByteArray::number(++note)).append('\t').append(kind);
                lines.append(' ').append(id).append('\t').append(text).append('\n');
            };
            lines.append('A').append(QByteArray::number(++attribute)).append("\tState ").append(id);
            lines.append(' ').append(model::toString(span.state).toUtf8()).append('\n');
            if (!span.note.isEmpty())
                addNote("AnnotatorNotes", noteText(span.note));
            if (!span.author.isEmpty())
                addNote("Author", noteText(span.author));
            if (span.score)
                addNote("Score", QByteArray::number(*span.score, 'g', 17));
            if (!span.value.isNull() && !span.value.isUndefined()) {
                QByteArray value;
                JsonOut(value).json(span.value);
                addNote("Value", value);
            }
            // Parts that were cut at line ends are put together again by this.
            if (m_cut)
                addNote("Span", fragmentsText(partsOf(span)).toLatin1());
        }
        const QString name = m_names.take(split, document.name);
        if (auto done = m_output.append(split, name + QStringLiteral(".txt"), document.text.toUtf8()); !done)
            return done;
        return m_output.append(split, name + QStringLiteral(".ann"), lines);
    }

    Result<void> end(const QStringList&) override
    {
        QStringList labels = m_words.all().keys();
        labels.sort();
        QByteArray types = "[entities]\n";
        QByteArray shown = "[labels]\n";
        for (const QString& label : std::as_const(labels)) {
            const QString& word = m_words.of(label);
            types.append(word.toUtf8()).append('\n');
            if (word != label)
                shown.append(word.toUtf8()).append(" | ").append(label.toUtf8()).append('\n');
        }
        types.append("\n[relations]\n\n[events]\n\n[attributes]\n"
                     "State\tArg:<ENTITY>, Value:suggested|confirmed|corrected|added|rejected\n");
        shown.append("\n[drawing]\n");
        if (auto done = m_output.append({}, QStringLiteral("annotation.conf"), types); !done)
            return done;
        return m_output.append({}, QStringLiteral("visual.conf"), shown);
    }

private:
    bool writeMark(QByteArray& lines, const AnnotatedDocument& document, const OffsetWriter& offsets,
                   const AnnotatedSpan& span, int number)
    {
        QList<model::Span> pieces;
        for (const model::Span& part : partsOf(span))
            pieces.append(linesOf(document.text, offsets, part));
        if (pieces.isEmpty()) {
            m_report.refuse(Words::tr("holds nothing but line ends"), placeOf(document, span));
            return false;
        }
        m_cut = pieces != partsOf(span);
        const QString& word = m_words.of(span.label);
        if (word != span.label)
            m_report.narrow(Words::tr("the label “%1” is written as “%2”").arg(span.label, word), {},
                            MarkLosses::Cause::Chosen);
        lines.append('T').append(QByteArray::number(number)).append('\t').append(word.toUtf8()).append(' ');
        QString words;
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            lines.append(i > 0 ? ";" : "").append(QByteArray::number(pieces[i].begin)).append(' ');
            lines.append(QByteArray::number(pieces[i].end));
            words += (i > 0 ? QStringLiteral(" ") : QString()) % offsets.words(document.text, pieces[i]);
        }
        lines.append('\t').append(words.toUtf8()).append('\n');
        return true;
    }

    FileNames m_names;
    LabelWords m_words;
    bool m_cut = false; // the mark just written stands in other parts than it has
};

} // namespace

std::unique_ptr<Writer> makeBratWriter(const WriterOptions& options, Output& output, MarkLosses& report)
{
    return std::make_unique<BratWriter>(options, output, report);
}

} // namespace casus::exchange::annotations
