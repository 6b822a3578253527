// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/reader.h"
#include "exchange/bounded_line.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <memory>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

constexpr qint64 kLongestLine = 1024 * 1024;

struct Row {
    QString word;
    QChar letter;  // B I E S, or O
    QString label; // empty for O
    bool sentenceBegins = false;
};

/// A tag of IOB1, IOB2, BIOES or BILOU. Nothing where it is none.
std::optional<std::pair<QChar, QString>> tagFrom(QStringView word)
{
    if (word == u"O")
        return std::pair(QChar(u'O'), QString());
    if (word.size() < 3 || word[1] != u'-')
        return std::nullopt;
    switch (word[0].unicode()) {
    case u'B':
    case u'I':
    case u'E':
    case u'S': return std::pair(word[0], word.mid(2).toString());
    case u'L': return std::pair(QChar(u'E'), word.mid(2).toString());
    case u'U': return std::pair(QChar(u'S'), word.mid(2).toString());
    default: return std::nullopt;
    }
}

struct Chunk {
    qsizetype first = 0;
    qsizetype last = 0;
    QString label;
};

/// One rule reads every scheme: a chunk begins at B and S, after a chunk's end, or where the label changes.
QList<Chunk> chunksOf(const QList<Row>& rows)
{
    QList<Chunk> chunks;
    bool open = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        if (row.sentenceBegins || row.letter == u'O')
            open = false;
        if (row.letter == u'O')
            continue;
        const bool begins =
            !open || row.letter == u'B' || row.letter == u'S' || chunks.constLast().label != row.label;
        if (begins)
            chunks.append({i, i, row.label});
        else
            chunks.last().last = i;
        open = row.letter != u'E' && row.letter != u'S';
    }
    return chunks;
}

class ConllReader {
public:
    ConllReader(const ReadFile& file, ReadContext& context)
        : m_file(file)
        , m_context(context)
    {
        const QFileInfo info(file.path);
        m_sidecarFile.setFileName(info.path() % u'/' % info.completeBaseName() %
                                  QStringLiteral(".offsets.jsonl"));
        if (m_sidecarFile.open(QIODevice::ReadOnly))
            m_sidecar = std::make_unique<JsonElements>(m_sidecarFile);
    }

    /// False to stop.
    bool take(const QString& line, qint64 number)
    {
        const QStringList columns = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (columns.isEmpty()) {
            m_sentenceBegins = true;
            return true;
        }
        if (columns.constFirst() == u"-DOCSTART-") {
            const bool go = flush();
            m_started = true;
            m_sentenceBegins = true;
            return go;
        }
        const auto tag = columns.size() > 1 ? tagFrom(columns.constLast()) : std::nullopt;
        if (!tag) {
            m_context.report.refuse(columns.size() > 1
                                        ? Words::tr("“%1” is no tag").arg(columns.constLast().left(40))
                                        : Words::tr("the line has no tag"),
                                    lineOf(m_file, number));
            if (columns.size() > 1)
                m_rows.append({columns.constFirst(), u'O', {}, std::exchange(m_sentenceBegins, false)});
            m_started = true;
            return true;
        }
        m_started = true;
        m_rows.append(
            {columns.constFirst(), tag->first, tag->second, std::exchange(m_sentenceBegins, false)});
        return true;
    }

    bool flush()
    {
        if (!m_started)
            return true;
        m_started = false;
        ++m_number;
        const QList<Row> rows = std::exchange(m_rows, {});
        AnnotatedDocument document;
        if (!fromSidecar(document, rows))
            rebuilt(document, rows);
        return m_context.deliver(std::move(document));
    }

private:
    bool fromSidecar(AnnotatedDocument& document, const QList<Row>& rows)
    {
        if (!m_sidecar)
            return false;
        const auto element = m_sidecar->next();
        if (!element || !*element) {
            m_sidecar.reset();
            return false;
        }
        const QJsonObject places = (*element)->value.toObject();
        const QJsonArray tokens = places.value(u"tokens").toArray();
        const SourceText source(places.value(u"text").toString(), OffsetUnit::CodePoint);
        QList<model::Span> spans;
        bool fits = tokens.size() == rows.size();
        for (qsizetype i = 0; fits && i < rows.size(); ++i) {
            const QJsonArray token = tokens[i].toArray();
            const auto span = source.span(offsetFrom(token.at(0)), offsetFrom(token.at(1)));
            fits = span && source.words(*span) == rows[i].word;
            if (fits)
                spans.append(*span);
        }
        if (!fits) {
            m_context.report.narrow(
                Words::tr("the words are not those of the file of places beside it"),
                lineOf({m_sidecarFile.fileName(), QFileInfo(m_sidecarFile).fileName()}, (*element)->line));
            return false;
        }
        document.text = source.canonical();
        takeMeta(document, places, baseName(m_file) % u'-' % QString::number(m_number));
        const QJsonObject labels = places.value(u"labels").toObject();
        for (const Chunk& chunk : chunksOf(rows)) {
            const QString label = labels.value(chunk.label).toString();
            addChunk(document, {spans[chunk.first].begin, spans[chunk.last].end},
                     label.isEmpty() ? chunk.label : label);
        }
        return true;
    }

    /// Without places the text can only be made of the words: a blank between them, a line a sentence.
    void rebuilt(AnnotatedDocument& document, const QList<Row>& rows)
    {
        QList<model::Span> spans;
        int length = 0;
        for (const Row& row : rows) {
            if (!document.text.isEmpty()) {
                document.text += row.sentenceBegins ? u'\n' : u' ';
                ++length;
            }
            const int size = text::OffsetMap(row.word).codePointCount();
            spans.append({length, length + size});
            document.text += row.word;
            length += size;
        }
        document.name = baseName(m_file) % u'-' % QString::number(m_number);
        document.readingNote =
            Words::tr("The text was put together from the words of “%1”, with a blank between them.")
                .arg(m_file.shown);
        if (!rows.isEmpty())
            m_context.report.narrow(
                Words::tr("the text was put together from its words, with a blank between them"),
                document.name, MarkLosses::Cause::Chosen);
        for (const Chunk& chunk : chunksOf(rows))
            addChunk(document, {spans[chunk.first].begin, spans[chunk.last].end}, chunk.label);
    }

    static void addChunk(AnnotatedDocument& document, model::Span place, const QString& label)
    {
        AnnotatedSpan span;
        span.span = place;
        span.label = label;
        document.spans.append(span);
    }

    const ReadFile& m_file;
    ReadContext& m_context;
    QFile m_sidecarFile;
    std::unique_ptr<JsonElements> m_sidecar;
    QList<Row> m_rows;
    bool m_started = false;
    bool m_sentenceBegins = true;
    qint64 m_number = 0;
};

} // namespace

Result<void> readConll(const ReadFile& file, ReadContext& context)
{
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly))
        return unreadable(file, device.errorString());
    ConllReader reader(file, context);
    qint64 number = 0;
    while (!device.atEnd()) {
        ++number;
        QByteArray line = boundedLine(device, kLongestLine);
        if (line.size() >= kLongestLine - 1 && !line.endsWith('\n')) {
            while (!line.isEmpty() && !line.endsWith('\n'))
                line = boundedLine(device, kLongestLine);
            context.report.refuse(Words::tr("the line is longer than 1 MB"), lineOf(file, number));
            continue;
        }
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        QString words = QString::fromUtf8(line);
        words.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        if (!reader.take(words, number))
            return {};
    }
    if (device.error() != QFileDevice::NoError)
        return unreadable(file, device.errorString());
    (void)reader.flush();
    return {};
}

} // namespace casus::exchange::annotations
