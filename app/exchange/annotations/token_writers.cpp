// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/token_layout.h"
#include "exchange/annotations/writer.h"

#include <QCoreApplication>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

/// A column is closed by white space.
bool allowedInColumn(QChar c)
{
    return !c.isSpace() && c.unicode() > 0x20 && c.unicode() != 0x7F;
}

AnnotatedDocument relabelled(const AnnotatedDocument& document, LabelWords& words, MarkLosses& report)
{
    AnnotatedDocument copy = document;
    for (AnnotatedSpan& span : copy.spans) {
        const QString& word = words.of(span.label);
        if (word != span.label)
            report.narrow(Words::tr("the label “%1” is written as “%2”").arg(span.label, word), {},
                          MarkLosses::Cause::Chosen);
        span.label = word;
    }
    return copy;
}

class ConllWriter final : public Writer {
public:
    ConllWriter(const WriterOptions& options, Output& output, MarkLosses& report)
        : Writer(options, output, report)
        , m_words(allowedInColumn)
    {}

    Result<void> write(const AnnotatedDocument& original, const QString& split) override
    {
        const AnnotatedDocument document = relabelled(original, m_words, m_report);
        const OffsetWriter offsets(document.text, OffsetUnit::CodePoint);
        const TokenLayout layout = layOut(document, offsets, Overlaps::Refuse, m_report);
        const QStringList tags = tagsOf(layout, m_options.scheme);
        QByteArray rows = "-DOCSTART- -X- O O\n\n";
        std::size_t token = 0;
        for (const std::size_t end : layout.sentenceEnds) {
            for (; token < end; ++token) {
                const TokenLayout::Token& place = layout.tokens[token];
                rows.append(QStringView(document.text).mid(place.begin, place.end - place.begin).toUtf8());
                rows.append(" -X- _ ").append(tags[static_cast<qsizetype>(token)].toUtf8()).append('\n');
            }
            rows.append('\n');
        }
        if (auto done = m_output.append(split, {}, rows); !done)
            return done;
        return m_output.append(split, QStringLiteral(".offsets.jsonl"), sidecar(original, offsets, layout));
    }

private:
    /// The text and where each word stands in it, so that the columns can come back.
    QByteArray sidecar(const AnnotatedDocument& document, const OffsetWriter& offsets,
                       const TokenLayout& layout) const
    {
        QByteArray line;
        JsonOut json(line);
        json.raw("{").key("name").string(document.name).key("title").string(document.title);
        json.key("publisher").string(document.publisher);
        json.key("published").string(document.published.toString(Qt::ISODate));
        json.key("url").string(document.url);
        if (document.completeness != Completeness::Unknown)
            json.key("complete").raw(document.completeness == Completeness::Complete ? "true" : "false");
        json.key("text").string(document.text).key("tokens").raw("[");
        for (const TokenLayout::Token& token : layout.tokens) {
            json.next().raw("[").number(offsets.map().toCodePoint(token.begin)).raw(",");
            json.number(offsets.map().toCodePoint(token.end)).raw("]");
        }
        json.raw("]").key("labels").raw("{");
        for (const AnnotatedSpan& span : document.spans) {
            const QString word = m_words.all().value(span.label, span.label);
            if (word != span.label)
                json.next().string(word).raw(":").string(span.label);
        }
        json.raw("}}\n");
        return line;
    }

    LabelWords m_words;
};

class HuggingFaceWriter final : public Writer {
public:
    HuggingFaceWriter(const WriterOptions& options, Output& output, MarkLosses& report)
        : Writer(options, output, report)
    {
        number(QStringLiteral("O"));
        for (const QString& label : options.labels)
            numberLabel(label);
    }

    Result<void> write(const AnnotatedDocument& document, const QString& split) override
    {
        const OffsetWriter offsets(document.text, OffsetUnit::CodePoint);
        const TokenLayout layout = layOut(document, offsets, Overlaps::Refuse, m_report);
        const QStringList tags = tagsOf(layout, m_options.scheme);
        QByteArray rows;
        JsonOut json(rows);
        std::size_t begin = 0;
        int sentence = 0;
        for (const std::size_t end : layout.sentenceEnds) {
            json.raw("{").key("id").string(document.name % u'-' % QString::number(sentence++));
            json.key("document").string(document.name).key("tokens").raw("[");
            for (std::size_t i = begin; i < end; ++i) {
                const TokenLayout::Token& token = layout.tokens[i];
                json.next().string(QStringView(document.text).mid(token.begin, token.end - token.begin));
            }
            json.raw("]").key("ner_tags").raw("[");
            for (std::size_t i = begin; i < end; ++i)
                json.next().number(tagNumber(tags[static_cast<qsizetype>(i)]));
            json.raw("]").key("offsets").raw("[");
            for (std::size_t i = begin; i < end; ++i) {
                json.next().raw("[").number(offsets.map().toCodePoint(layout.tokens[i].begin)).raw(",");
                json.number(offsets.map().toCodePoint(layout.tokens[i].end)).raw("]");
            }
            json.raw("]}\n");
            begin = end;
        }
        return m_output.append(split, {}, rows);
    }

    Result<void> end(const QStringList&) override
    {
        QByteArray list;
        JsonOut json(list);
        json.raw("[");
        for (const QString& tag : std::as_const(m_tags))
            json.next().string(tag);
        json.raw("]\n");
        return m_output.append({}, QStringLiteral(".labels.json"), list);
    }

private:
    qint64 number(const QString& tag)
    {
        const auto found = m_numbers.constFind(tag);
        if (found != m_numbers.cend())
            return *found;
        m_tags.append(tag);
        return *m_numbers.insert(tag, m_tags.size() - 1);
    }
    void numberLabel(const QString& label)
    {
        const bool bioes = m_options.scheme == TagScheme::Bioes;
        for (const char16_t letter : std::u16string_view(bioes ? u"BIES" : u"BI"))
            number(QChar(letter) % QStringLiteral("-") % label);
    }
    qint64 tagNumber(const QString& tag)
    {
        if (tag.size() > 2 && !m_numbers.contains(tag))
            numberLabel(tag.mid(2));
        return number(tag);
    }

    QStringList m_tags;
    QHash<QString, qint64> m_numbers;
};

} // namespace

std::unique_ptr<Writer> makeConllWriter(const WriterOptions& options, Output& output, MarkLosses& report)
{
    return std::make_unique<ConllWriter>(options, output, report);
}

std::unique_ptr<Writer> makeHuggingFaceWriter(const WriterOptions& options, Output& output,
                                              MarkLosses& report)
{
    return std::make_unique<HuggingFaceWriter>(options, output, report);
}

} // namespace casus::exchange::annotations
