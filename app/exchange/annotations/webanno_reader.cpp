// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/cas_model.h"
#include "exchange/annotations/reader.h"
#include "exchange/annotations/webanno_text.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

constexpr qsizetype kFirstColumn = 3; // after number, place and word
// Gaps between sentences are white space; a place far away is a mistake, not a gap to fill.
constexpr qint64 kLongestGap = 10'000;

struct Column {
    QString layer;
    QString feature;
    bool isSpan = true;
};

/// A mark while it grows word by word.
struct Growing {
    qint64 begin = 0;
    qint64 end = 0;
    qsizetype layer = 0; // index of the layer's first column
    QHash<QString, QJsonValue> features;
    qint64 line = 0;
};

class TsvReader {
public:
    TsvReader(const ReadFile& file, ReadContext& context)
        : m_file(file)
        , m_context(context)
    {}

    void take(const QString& line, qint64 number)
    {
        m_line = number;
        if (line.startsWith(QStringLiteral("#FORMAT=")))
            return;
        if (line.startsWith(QStringLiteral("#T_")))
            takeLayer(line);
        else if (line.startsWith(QStringLiteral("#Text=")))
            m_sentence += unescapeTsvText(QStringView(line).mid(6)) % u'\n';
        else if (!line.isEmpty() && !isComment(line))
            takeWord(line);
    }

    AnnotatedDocument finish()
    {
        // The line end after the last sentence is the reader's own.
        if (!m_sentence.isEmpty() || m_text.endsWith(u'\n'))
            closeSentences();
        AnnotatedDocument document;
        document.name = baseName(m_file);
        const SourceText source(m_text, m_context.unitOf(Format::WebAnno));
        document.text = source.canonical();
        for (const Growing& mark : std::as_const(m_marks)) {
            AnnotatedSpan span;
            span.label = labelOfLayer(m_columns[mark.layer].layer, mark.features);
            addSpan(document, source, std::move(span), mark.begin, mark.end, lineOf(m_file, mark.line),
                    m_context.report);
        }
        return document;
    }

private:
    /// A token's line begins with a number.
    static bool isComment(const QString& line) { return line.startsWith(u'#'); }

    void refuse(const QString& why, MarkLosses::Cause cause = MarkLosses::Cause::NotChosen)
    {
        m_context.report.refuse(why, lineOf(m_file, m_line), cause);
    }

    void takeLayer(const QString& line)
    {
        const QStringList fields = line.mid(line.indexOf(u'=') + 1).split(u'|');
        const bool isSpan = line.startsWith(QStringLiteral("#T_SP=")) && !isGrammarLayer(fields.constFirst());
        if (!isSpan)
            m_context.report.narrow(
                Words::tr("the layer “%1” is passed over")
                    .arg(fields.constFirst().mid(fields.constFirst().lastIndexOf(u'.') + 1)),
                {}, MarkLosses::Cause::Chosen);
        if (fields.size() == 1)
            m_columns.append({fields.constFirst(), {}, isSpan});
        for (const QString& feature : fields.mid(1)) {
            // Slots and their targets are links between marks.
            const bool plain = !feature.startsWith(QStringLiteral("ROLE_")) && !feature.contains(u'.');
            m_columns.append({fields.constFirst(), feature, isSpan && plain});
        }
    }

    void closeSentences()
    {
        m_text += m_sentence;
        m_sentence.clear();
        if (m_text.endsWith(u'\n'))
            m_text.chop(1);
    }

    bool openSentence(qint64 begin)
    {
        if (m_sentence.isEmpty())
            return true;
        // Of two sentences without a line end between them the first has one too many.
        if (m_text.size() > begin && m_text.endsWith(u'\n'))
            m_text.chop(1);
        if (begin < m_text.size() || begin - m_text.size() > kLongestGap)
            return false;
        m_text += QString(begin - m_text.size(), u' ') % std::exchange(m_sentence, {});
        return true;
    }

    void takeWord(const QString& line)
    {
        const QStringList fields = line.split(u'\t');
        const qsizetype dash = fields.value(1).indexOf(u'-');
        bool beginOk = false;
        bool endOk = false;
        const qint64 begin = fields.value(1).left(std::max<qsizetype>(dash, 0)).toLongLong(&beginOk);
        const qint64 end = fields.value(1).mid(dash + 1).toLongLong(&endOk);
        if (fields.size() < kFirstColumn || !beginOk || !endOk) {
            refuse(Words::tr("the line has no place of a word"));
            return;
        }
        if (!openSentence(begin)) {
            refuse(Words::tr("the sentence does not stand where its first word says"));
            m_sentence.clear();
            return;
        }
        for (qsizetype i = 0; i < m_columns.size() && kFirstColumn + i < fields.size(); ++i) {
            if (m_columns[i].isSpan && fields[kFirstColumn + i] != u"_")
                takeCell(i, fields[kFirstColumn + i], begin, end);
        }
        m_unit.clear();
    }

    void takeCell(qsizetype column, const QString& cell, qint64 begin, qint64 end)
    {
        qsizetype layer = column;
        while (layer > 0 && m_columns[layer - 1].layer == m_columns[column].layer)
            --layer;
        qsizetype position = 0;
        for (QStringView value : splitTsvValues(cell, u'|')) {
            int number = 0;
            if (value.endsWith(u']') && !value.endsWith(QStringLiteral("\\]"))) {
                const qsizetype open = value.lastIndexOf(u'[');
                bool ok = false;
                number = value.mid(open + 1, value.size() - open - 2).toInt(&ok);
                if (open < 0 || !ok) {
                    refuse(Words::tr("“%1” has no number in its brackets").arg(value.left(40)));
                    continue;
                }
                value = value.left(open);
            }
            const qsizetype mark = markOf(layer, position++, number, begin, end);
            if (value != u"*" && value != u"_" && !m_columns[column].feature.isEmpty())
                m_marks[mark].features.insert(m_columns[column].feature, unescapeTsvValue(value));
        }
    }

    /// The mark that this value belongs to: begun in another column of this word, begun at a word before, or
    /// new.
    qsizetype markOf(qsizetype layer, qsizetype position, int number, qint64 begin, qint64 end)
    {
        const auto here = m_unit.find({layer, position});
        if (here != m_unit.end())
            return here->second;
        const auto known = number > 0 ? m_numbered.find({layer, number}) : m_numbered.end();
        if (known != m_numbered.end()) {
            m_marks[known->second].end = std::max(m_marks[known->second].end, end);
            m_unit[{layer, position}] = known->second;
            return known->second;
        }
        m_marks.append({begin, end, layer, {}, m_line});
        const qsizetype index = m_marks.size() - 1;
        m_unit[{layer, position}] = index;
        if (number > 0)
            m_numbered[{layer, number}] = index;
        return index;
    }

    const ReadFile& m_file;
    ReadContext& m_context;
    QList<Column> m_columns;
    QString m_text;
    QString m_sentence; // of the header lines just read
    QList<Growing> m_marks;
    std::map<std::pair<qsizetype, qsizetype>, qsizetype>
        m_unit; // marks of this word: layer, position in the cell
    std::map<std::pair<qsizetype, int>, qsizetype> m_numbered; // layer, number in brackets
    qint64 m_line = 0;
};

} // namespace

Result<void> readWebAnno(const ReadFile& file, ReadContext& context)
{
    const auto bytes = readAll(file);
    if (!bytes)
        return bytes.error();
    QByteArray content = *bytes;
    if (content.startsWith("\xEF\xBB\xBF"))
        content.remove(0, 3);
    if (!content.startsWith("#FORMAT=WebAnno TSV 3"))
        return unreadable(file, Words::tr("its first line is not “#FORMAT=WebAnno TSV 3.3”"));
    TsvReader reader(file, context);
    qint64 number = 0;
    for (qsizetype from = 0; from < content.size();) {
        qsizetype end = content.indexOf('\n', from);
        if (end < 0)
            end = content.size();
        qsizetype stop = end;
        if (stop > from && content.at(stop - 1) == '\r')
            --stop;
        reader.take(QString::fromUtf8(content.constData() + from, stop - from), ++number);
        from = end + 1;
    }
    (void)context.deliver(reader.finish());
    return {};
}

} // namespace casus::exchange::annotations
