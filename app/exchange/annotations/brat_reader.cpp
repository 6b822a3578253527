// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/reader.h"
#include "text/decode.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <map>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

/// Words shown for a type ([labels] of visual.conf) are its label here.
QHash<QString, QString> shownLabels(const QString& folder)
{
    QHash<QString, QString> shown;
    QFile file(folder + QStringLiteral("/visual.conf"));
    if (!file.open(QIODevice::ReadOnly))
        return shown;
    bool inLabels = false;
    for (const QByteArray& bytes : file.read(1024 * 1024).split('\n')) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.startsWith(u'['))
            inLabels = line == u"[labels]";
        const qsizetype bar = line.indexOf(u" | ");
        if (inLabels && bar > 0 && bar + 3 < line.size())
            shown.insert(line.left(bar).trimmed(), line.mid(bar + 3).trimmed());
    }
    return shown;
}

QString noteFrom(const QString& text)
{
    if (!text.startsWith(u'"'))
        return text;
    const QJsonValue value = parseJson('[' + text.toUtf8() + ']', nullptr);
    return value.isUndefined() ? text : value[0].toString(text);
}

class BratDocument {
public:
    BratDocument(const ReadFile& file, ReadContext& context, const QString& text,
                 QHash<QString, QString> shown)
        : m_file(file)
        , m_context(context)
        // Python reads CRLF as LF, so places count in the canonical text already; UTF-16 is what its window
        // counts.
        , m_source(text::canonical(text), OffsetUnit::CodePoint)
        , m_other(text::canonical(text), OffsetUnit::Utf16)
        , m_shown(std::move(shown))
    {
        document.name = baseName(file);
        document.text = m_source.canonical();
    }

    void take(const QString& line, qint64 number)
    {
        if (line.trimmed().isEmpty())
            return;
        m_place = lineOf(m_file, number);
        const qsizetype tab = line.indexOf(u'\t');
        if (tab <= 0) {
            refuse(Words::tr("the line has no tab after its number"));
            return;
        }
        const QString id = line.left(tab);
        const QString rest = line.mid(tab + 1);
        switch (id[0].unicode()) {
        case u'T': takeMark(id, rest); break;
        case u'A':
        case u'M': takeAttribute(rest); break;
        case u'#': takeNote(rest); break;
        case u'N': takeReference(rest); break;
        case u'E':
        case u'R':
        case u'*': refuse(Words::tr("events, relations and equivalences are not read"), Cause::Chosen); break;
        default: refuse(Words::tr("“%1” is no kind of line").arg(id.left(20)));
        }
    }

    AnnotatedDocument finish()
    {
        for (const QString& id : m_order)
            document.spans.append(m_marks.value(id));
        return std::move(document);
    }

    AnnotatedDocument document;

private:
    using Cause = MarkLosses::Cause;
    void refuse(const QString& why, Cause cause = Cause::NotChosen)
    {
        m_context.report.refuse(why, m_place, cause);
    }

    std::optional<QList<model::Span>> partsIn(const SourceText& source, QStringView places,
                                              const QString* quote) const
    {
        QList<model::Span> parts;
        QString words;
        for (const QStringView piece : places.split(u';')) {
            const QList<QStringView> ends = piece.split(u' ', Qt::SkipEmptyParts);
            bool beginOk = false;
            bool endOk = false;
            const qint64 begin = ends.value(0).toLongLong(&beginOk);
            const qint64 end = ends.value(1).toLongLong(&endOk);
            const auto part = beginOk && endOk && ends.size() == 2 ? source.span(begin, end) : std::nullopt;
            if (!part)
                return std::nullopt;
            words += (parts.isEmpty() ? QString() : QStringLiteral(" ")) % source.words(*part);
            parts.append(*part);
        }
        // A line end cannot stand in the column: brat writes a blank for it.
        if (quote && words != *quote && words.simplified() != quote->simplified())
            return std::nullopt;
        return parts;
    }

    void takeMark(const QString& id, const QString& rest)
    {
        const qsizetype tab = rest.indexOf(u'\t');
        const QString head = tab < 0 ? rest : rest.left(tab);
        const QString quote = tab < 0 ? QString() : rest.mid(tab + 1);
        const qsizetype blank = head.indexOf(u' ');
        if (blank <= 0) {
            refuse(Words::tr("a mark has no place"));
            return;
        }
        const QStringView places = QStringView(head).mid(blank + 1);
        const QString* quoted = tab < 0 ? nullptr : &quote;
        auto parts = partsIn(m_source, places, quoted);
        if (!parts && quoted)
            parts = partsIn(m_other, places, quoted);
        if (!parts) {
            refuse(partsIn(m_source, places, nullptr)
                       ? Words::tr("the words there are not those that are quoted")
                       : Words::tr("the place lies outside of the text or is empty"));
            return;
        }
        if (m_marks.contains(id)) {
            refuse(Words::tr("the number “%1” is there already").arg(id));
            return;
        }
        AnnotatedSpan span;
        const QString word = head.left(blank);
        span.label = m_shown.value(word, word);
        span.span = parts->takeFirst();
        span.further = *parts;
        m_order.append(id);
        m_marks.insert(id, span);
    }

    void takeAttribute(const QString& rest)
    {
        const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
        AnnotatedSpan* span = markOf(words.value(1));
        const auto state = model::mentionStateFromString(words.value(2));
        if (span && words.value(0) == u"State" && state)
            span->state = *state;
        else if (span)
            m_context.report.narrow(Words::tr("the attribute “%1” is not read").arg(words.value(0)), m_place,
                                    Cause::Chosen);
    }

    void takeNote(const QString& rest)
    {
        const qsizetype tab = rest.indexOf(u'\t');
        const QStringList words = rest.left(tab < 0 ? rest.size() : tab).split(u' ', Qt::SkipEmptyParts);
        const QString text = tab < 0 ? QString() : rest.mid(tab + 1);
        AnnotatedSpan* span = markOf(words.value(1));
        if (!span)
            return;
        const QString kind = words.value(0);
        bool ok = false;
        if (kind == u"Author") {
            span->author = noteFrom(text);
        } else if (const double score = text.toDouble(&ok); kind == u"Score" && ok) {
            span->score = score;
        } else if (const QJsonValue value = parseJson('[' + text.toUtf8() + ']', nullptr);
                   kind == u"Value" && !value.isUndefined()) {
            span->value = value[0];
        } else if (const auto parts = fragmentsFromText(text); kind == u"Span" && parts) {
            takeParts(*span, *parts);
        } else {
            span->note += (span->note.isEmpty() ? QString() : QStringLiteral("\n")) % noteFrom(text);
        }
    }

    void takeParts(AnnotatedSpan& span, QList<model::Span> parts)
    {
        for (const model::Span& part : std::as_const(parts)) {
            if (part.end > m_source.length()) {
                refuse(Words::tr("the place lies outside of the text or is empty"));
                return;
            }
        }
        span.span = parts.takeFirst();
        span.further = parts;
    }

    void takeReference(const QString& rest)
    {
        const qsizetype tab = rest.indexOf(u'\t');
        const QStringList words = rest.left(tab < 0 ? rest.size() : tab).split(u' ', Qt::SkipEmptyParts);
        AnnotatedSpan* span = markOf(words.value(1));
        const QString reference = words.value(2);
        if (!span || !reference.startsWith(QStringLiteral("geonames:"), Qt::CaseInsensitive))
            return;
        span->value = QJsonObject{{QStringLiteral("name"), tab < 0 ? QString() : rest.mid(tab + 1)},
                                  {QStringLiteral("gazetteer"), reference.toLower()}};
    }

    AnnotatedSpan* markOf(const QString& id)
    {
        const auto found = m_marks.find(id);
        if (found != m_marks.end())
            return &*found;
        if (id.startsWith(u'T'))
            refuse(Words::tr("it speaks of “%1”, which is not there").arg(id));
        else
            refuse(Words::tr("it speaks of something that is no mark"), Cause::Chosen);
        return nullptr;
    }

    const ReadFile& m_file;
    ReadContext& m_context;
    SourceText m_source;
    SourceText m_other;
    QHash<QString, QString> m_shown;
    QHash<QString, AnnotatedSpan> m_marks;
    QStringList m_order;
    QString m_place;
};

} // namespace

Result<void> readBrat(const ReadFile& file, ReadContext& context)
{
    const QFileInfo info(file.path);
    const QString base = info.path() % u'/' % info.completeBaseName();
    const bool isText = info.suffix() == u"txt";
    if (isText && QFileInfo::exists(base + QStringLiteral(".ann")))
        return {}; // comes with its .ann
    const ReadFile textFile{base + QStringLiteral(".txt"), info.completeBaseName() + QStringLiteral(".txt")};
    if (!QFileInfo::exists(textFile.path))
        return unreadable(file, Words::tr("its text “%1” is not beside it").arg(textFile.shown));
    QString note;
    const auto text = readText(textFile, note);
    if (!text)
        return text.error();
    BratDocument document(file, context, *text, shownLabels(info.path()));
    document.document.readingNote = note;
    if (!isText) {
        const auto lines = readAll(file);
        if (!lines)
            return lines.error();
        qint64 number = 0;
        for (qsizetype from = 0; from < lines->size();) {
            qsizetype end = lines->indexOf('\n', from);
            if (end < 0)
                end = lines->size();
            qsizetype stop = end;
            if (stop > from && lines->at(stop - 1) == '\r')
                --stop;
            document.take(QString::fromUtf8(lines->constData() + from, stop - from), ++number);
            from = end + 1;
        }
    }
    (void)context.deliver(document.finish());
    return {};
}

} // namespace casus::exchange::annotations
