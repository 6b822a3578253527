// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/dossier.h"
#include "exchange/records/persons.h"
#include "text/offsets.h"

namespace casus::exchange {

namespace {

constexpr int kContext = 90; // code points on each side of a quote
constexpr int kMargin = 120; // more, in which a name may begin that ends in the context

/// Texts of the documents of the last incidents.
class Texts {
public:
    explicit Texts(const ExportSource& source)
        : m_source(source)
    {}

    struct Text {
        QString words;
        text::OffsetMap offsets;
    };
    /// Null where the text is not to be had.
    const Text* of(model::DocumentId id)
    {
        if (!m_source.text)
            return nullptr;
        const auto known = m_texts.constFind(id);
        if (known != m_texts.constEnd())
            return known->words.isEmpty() ? nullptr : &*known;
        constexpr qsizetype kKept = 16;
        if (m_texts.size() >= kKept)
            m_texts.clear();
        const auto read = m_source.text(id);
        const QString words = read ? *read : QString();
        const auto put = m_texts.insert(id, {words, text::OffsetMap(words)});
        return words.isEmpty() ? nullptr : &*put;
    }

private:
    const ExportSource& m_source;
    QHash<model::DocumentId, Text> m_texts;
};

/// The words around a quote, whole words only.
QuoteInContext inContext(const model::Evidence& evidence, const Texts::Text* text,
                         const PersonFilter* persons)
{
    QuoteInContext result{{}, evidence.quote, {}};
    if (!text || evidence.span.isEmpty())
        return result;
    const auto at = [&](int codePoint) { return text->offsets.toUtf16(codePoint); };
    const qsizetype first = at(std::max(0, evidence.span.begin - kContext - kMargin));
    const qsizetype last = at(evidence.span.end + kContext + kMargin);
    QString window = text->words.mid(first, last - first);
    QList<qsizetype> marks{at(std::max(0, evidence.span.begin - kContext)) - first,
                           at(evidence.span.begin) - first, at(evidence.span.end) - first,
                           at(evidence.span.end + kContext) - first};
    if (persons)
        window = persons->without(window, &marks);
    const auto isBlank = [&](qsizetype i) { return i <= 0 || i >= window.size() || window[i].isSpace(); };
    qsizetype begin = marks[0];
    while (begin < marks[1] && !isBlank(begin) && begin > 0)
        ++begin;
    qsizetype end = marks[3];
    while (end > marks[2] && !isBlank(end))
        --end;
    const bool more = first + begin > 0;
    const bool further = end < window.size();
    result.before =
        (more ? QStringLiteral("… ") : QString()) + window.mid(begin, marks[1] - begin).trimmed() + u' ';
    result.quote = window.mid(marks[1], marks[2] - marks[1]);
    result.after =
        u' ' + window.mid(marks[2], end - marks[2]).trimmed() + (further ? QStringLiteral(" …") : QString());
    const auto touches = [&](qsizetype i) {
        return i > 0 && i < window.size() && !window[i - 1].isSpace() && !window[i].isSpace();
    };
    if (touches(marks[1]))
        result.before.chop(1);
    if (touches(marks[2]))
        result.after.remove(0, 1);
    return result;
}

/// Sections of a dossier with their maps.
class Sections {
public:
    Sections(const ExportOptions& options, const ExportSource& source)
        : m_options(options)
        , m_outlines(Outlines::load(source.outlines))
        , m_texts(source)
    {}

    [[nodiscard]] QString svg(const Record& record, MapUse use)
    {
        const auto point = mapPoint(record.incident);
        if (!point)
            return {};
        return mapSvg(*point, model::text(record.incident, model::FieldKey::Country), m_outlines, use,
                      use == MapUse::Inline ? &m_drawn : nullptr);
    }

    [[nodiscard]] QString html(const Record& record, const QString& map)
    {
        const ContextOf context = [&](const model::Evidence& evidence) {
            return inContext(evidence, m_texts.of(evidence.document), record.persons);
        };
        return dossierSection({record, m_options.policy, context, map});
    }

private:
    const ExportOptions& m_options;
    Outlines m_outlines;
    QSet<QString> m_drawn; // countries that a map of this file has defined
    Texts m_texts;
};

class DossierWriter final : public RecordWriter {
public:
    DossierWriter(QIODevice& device, const ExportOptions& options, const ExportSource& source)
        : m_device(device)
        , m_sections(options, source)
    {}

    bool begin(LossReport& loss) override
    {
        loss.unit = QStringLiteral("incident");
        loss.units = QStringLiteral("incidents");
        return put(dossierHead(QStringLiteral("Incident dossier")));
    }
    bool write(const Record& record, LossReport& loss) override
    {
        ++loss.written;
        return put(m_sections.html(record, m_sections.svg(record, MapUse::Inline)));
    }
    bool end(LossReport& loss) override
    {
        const QString nothing =
            loss.written == 0 ? QStringLiteral("<p>No incident was chosen.</p>\n") : QString();
        return put(nothing +
                   QStringLiteral("<p class=\"quiet\">Written by Casus. Country outlines: Natural Earth."
                                  "</p>\n</body>\n</html>\n"));
    }

private:
    bool put(const QString& html)
    {
        const QByteArray bytes = html.toUtf8();
        return m_device.write(bytes) == bytes.size();
    }

    QIODevice& m_device;
    Sections m_sections;
};

class PageWriter final : public RecordWriter {
public:
    PageWriter(const ExportOptions& options, const ExportSource& source, const DossierPages& pages)
        : m_pages(pages)
        , m_sections(options, source)
    {}
    bool begin(LossReport& loss) override
    {
        loss.unit = QStringLiteral("incident");
        loss.units = QStringLiteral("incidents");
        return true;
    }
    bool write(const Record& record, LossReport& loss) override
    {
        DossierPage page;
        page.mapSvg = m_sections.svg(record, MapUse::File).toUtf8();
        page.style = dossierStyle();
        page.html = m_sections.html(
            record, page.mapSvg.isEmpty() ? QString()
                                          : QStringLiteral("<img src=\"%1\">").arg(DossierPage::mapName()));
        ++loss.written;
        return m_pages(page);
    }
    bool end(LossReport& /*loss*/) override { return true; }

private:
    const DossierPages& m_pages;
    Sections m_sections;
};

} // namespace

std::unique_ptr<RecordWriter> makeDossierWriter(QIODevice& device, const ExportOptions& options,
                                                const ExportSource& source)
{
    return std::make_unique<DossierWriter>(device, options, source);
}

std::unique_ptr<RecordWriter> makePageWriter(const ExportOptions& options, const ExportSource& source,
                                             const DossierPages& pages)
{
    return std::make_unique<PageWriter>(options, source, pages);
}

} // namespace casus::exchange
