// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_cleaning.h"

#include "knowledge/knowledge.h"
#include "text/offsets.h"

#include <QJsonObject>

#include <algorithm>

namespace casus::extraction::sequence {

namespace {

bool hasCapital(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c.isTitleCase(); });
}

} // namespace

std::vector<RawEntity> rawEntities(const QJsonArray& entities)
{
    std::vector<RawEntity> list;
    for (const QJsonValue value : entities)
        list.push_back({value[u"start"].toInt(-1), value[u"end"].toInt(-1), value[u"type"].toString(),
                        value[u"confidence"].toDouble(1)});
    return list;
}

LabelCleaner::LabelCleaner(const knowledge::Knowledge& knowledge)
    : m_knowledge(knowledge)
{
    for (const auto& entry : knowledge.lexicon(QStringLiteral("titles")).entries()) {
        for (const QString& word : text::foldWords(entry.phrase))
            m_titles.insert(word);
    }
}

bool LabelCleaner::isTitle(const QString& folded) const
{
    return m_titles.contains(folded);
}

bool LabelCleaner::isCountry(const QString& words) const
{
    return m_knowledge.countries().byName(words) != nullptr;
}

bool LabelCleaner::isAdjective(const QString& words) const
{
    return m_knowledge.countries().byAdjective(words) != nullptr;
}

std::optional<Label> LabelCleaner::labelNamed(const QString& type, const QString& words) const
{
    const QString name = type.toLower();
    if (name == u"person" || name == u"per")
        return Label::Person;
    if (name == u"org" || name == u"organisation" || name == u"organization" || name == u"corporation" ||
        name == u"group")
        return Label::Org;
    if (name == u"place" || name == u"geo" || name == u"loc" || name == u"location")
        return Label::Place;
    if (name == u"nat")
        return Label::Nationality;
    if (name == u"date" || name == u"tim")
        return Label::Date;
    if (name == u"gpe")
        return isCountry(words) ? Label::Place : Label::Nationality;
    if (name == u"misc" && isAdjective(words))
        return Label::Nationality;
    return std::nullopt;
}

std::vector<NameSpan> LabelCleaner::clean(const std::vector<QString>& tokens,
                                          const std::vector<QString>& tags) const
{
    std::vector<NameSpan> names;
    for (std::size_t i = 0; i < tokens.size();) {
        if (tags[i] == u"O") {
            ++i;
            continue;
        }
        const QString type = tags[i].mid(2);
        std::size_t end = i + 1;
        while (end < tokens.size() && tags[end] == u"I-" + type)
            ++end;
        QString words;
        for (std::size_t k = i; k < end; ++k)
            words += (k > i ? QStringLiteral(" ") : QString()) + tokens[k];
        const std::optional<Label> label = labelNamed(type, words);
        std::size_t first = i;
        std::size_t last = end;
        i = end;
        if (!label)
            continue;
        if (*label == Label::Date) {
            // Only the names of days, months and feasts are learnt: they keep persons and places apart.
            while (first < last && !hasCapital(tokens[first]))
                ++first;
            while (last > first && !hasCapital(tokens[last - 1]))
                --last;
        }
        if (first < last)
            names.push_back({first, last, *label});
    }
    return names;
}

std::vector<NameSpan> LabelCleaner::normalised(const text::Analysis& analysis,
                                               const std::vector<QString>& folded,
                                               const std::vector<RawEntity>& entities) const
{
    const text::OffsetMap offsets(analysis.text);
    std::vector<NameSpan> names;
    for (const RawEntity& entity : entities) {
        const std::optional<Label> label = labelNamed(entity.type, {});
        if (!label || (*label != Label::Person && *label != Label::Org && *label != Label::Place))
            continue;
        if (entity.begin < 0 || entity.end <= entity.begin || entity.end > offsets.codePointCount())
            continue;
        const qsizetype begin = offsets.toUtf16(entity.begin);
        const qsizetype end = offsets.toUtf16(entity.end);
        const auto at =
            std::lower_bound(analysis.tokens.begin(), analysis.tokens.end(), begin,
                             [](const text::Token& token, qsizetype b) { return token.begin < b; });
        NameSpan span;
        span.first = static_cast<std::size_t>(at - analysis.tokens.begin());
        span.last = span.first;
        while (span.last < analysis.tokens.size() && analysis.tokens[span.last].end <= end)
            ++span.last;
        span.label = *label;
        if (const auto core = namedCore(analysis, folded, span, entity.confidence))
            names.push_back(*core);
    }
    // Data sets mark phrases inside phrases: of overlapping names the longest stays.
    std::sort(names.begin(), names.end(), [](const NameSpan& a, const NameSpan& b) {
        return a.last - a.first != b.last - b.first ? a.last - a.first > b.last - b.first : before(a, b);
    });
    std::vector<NameSpan> kept;
    for (const NameSpan& name : names) {
        const bool free = std::none_of(kept.begin(), kept.end(), [&](const NameSpan& other) {
            return name.first < other.last && other.first < name.last;
        });
        if (free)
            kept.push_back(name);
    }
    std::sort(kept.begin(), kept.end(), before);
    return kept;
}

std::optional<NameSpan> LabelCleaner::namedCore(const text::Analysis& analysis,
                                                const std::vector<QString>& folded, NameSpan span,
                                                double confidence) const
{
    const auto view = [&](std::size_t i) { return analysis.view(analysis.tokens[i]); };
    const auto capital = [&](std::size_t i) { return hasCapital(view(i)); };
    const auto words = [&](std::size_t first, std::size_t last) {
        QString joined;
        for (std::size_t i = first; i < last; ++i)
            joined +=
                (i > first && analysis.tokens[i].spaceBefore ? QStringLiteral(" ") : QString()) + view(i);
        return joined;
    };
    // Articles, small words, titles of persons and nationalities before the name stay outside; so do small
    // words and a possessive behind it.
    while (span.first < span.last) {
        const bool article =
            folded[span.first] == u"the" || folded[span.first] == u"a" || folded[span.first] == u"an";
        const bool particle =
            span.first + 1 < span.last && (folded[span.first] == u"al" || folded[span.first] == u"el");
        const bool title =
            span.label == Label::Person && (isTitle(folded[span.first]) || isAdjective(folded[span.first]) ||
                                            isCountry(folded[span.first]) || folded[span.first] == u"he");
        if (!article && !title && (capital(span.first) || particle))
            break;
        ++span.first;
    }
    while (span.last > span.first &&
           (!capital(span.last - 1) && analysis.tokens[span.last - 1].kind != text::TokenKind::Number))
        --span.last;
    if (span.first >= span.last)
        return std::nullopt;
    // What still holds small words in the middle is a phrase about a name ("fighters of X", "X's regime"),
    // unless they are the small words of names.
    for (std::size_t i = span.first; i < span.last; ++i) {
        static const QSet<QString> kInner{QStringLiteral("of"),  QStringLiteral("for"),
                                          QStringLiteral("and"), QStringLiteral("the"),
                                          QStringLiteral("in"),  QStringLiteral("al"),
                                          QStringLiteral("el"),  QStringLiteral("de"),
                                          QStringLiteral("on"),  QString()};
        const bool mark = analysis.tokens[i].kind == text::TokenKind::Punctuation && !folded[i].isEmpty();
        if (!capital(i) && (mark || !kInner.contains(folded[i])) &&
            analysis.tokens[i].kind != text::TokenKind::Number)
            return std::nullopt;
    }
    const QString text = words(span.first, span.last);
    if (isAdjective(text) || text.size() < 2)
        return std::nullopt;
    if (isCountry(text))
        span.label = Label::Place;
    // Proposals of a machine (confidence below one half) count as far as they have two words or are known.
    const bool listed = isCountry(text) || !m_knowledge.gazetteer().find(text).isEmpty() ||
                        !m_knowledge.actors().withAlias(text).isEmpty();
    if (confidence < 0.5 && !(listed && span.label != Label::Person) &&
        !(span.label == Label::Person && span.last - span.first > 1))
        return std::nullopt;
    if (span.label == Label::Person) {
        bool role = false; // "Minister for the Middle East", "Foreign Secretary"
        for (std::size_t i = span.first; i < span.last; ++i)
            role = role || isTitle(folded[i]) || folded[i] == u"for" || folded[i] == u"of";
        if (role)
            return std::nullopt;
    }
    return span;
}

} // namespace casus::extraction::sequence
