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

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

QString joinedWords(const std::vector<QString>& tokens, std::size_t first, std::size_t last)
{
    QString words;
    for (std::size_t i = first; i < last; ++i)
        words += (i > first ? QStringLiteral(" ") : QString()) + tokens[i];
    return words;
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

LabelCleaner::LabelCleaner(const knowledge::Knowledge& knowledge, Labels labels)
    : m_knowledge(knowledge)
    , m_labels(labels)
{
    for (const auto& entry : knowledge.lexicon(QStringLiteral("titles")).entries()) {
        for (const QString& word : text::foldWords(entry.phrase))
            m_titles.insert(word);
    }
    for (const knowledge::Country& country : knowledge.countries().all()) {
        if (country.capital.size() > 3)
            m_capitals.insert(text::foldName(country.capital));
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

bool LabelCleaner::isCountryOrCapital(const QString& words) const
{
    return isCountry(words) || m_capitals.contains(text::foldName(words));
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
        const std::optional<Label> label = labelNamed(type, joinedWords(tokens, i, end));
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
        if (first >= last)
            continue;
        if (m_labels == Labels::AsGiven || *label == Label::Date || *label == Label::Nationality)
            names.push_back({first, last, *label});
        else
            tidy(tokens, {first, last, *label}, names);
    }
    return names;
}

void LabelCleaner::tidy(const std::vector<QString>& tokens, NameSpan name, std::vector<NameSpan>& names) const
{
    cutEdges(tokens, name);
    if (name.first >= name.last || placesJoined(tokens, name, names))
        return;
    cutTitles(tokens, name);
    const QString words = joinedWords(tokens, name.first, name.last);
    if (isCountryOrCapital(words)) { // "U.S." is an adjective as well
        if (name.label == Label::Org)
            name.label = Label::Place;
    } else if (isAdjective(words)) {
        name.label = Label::Nationality;
    }
    names.push_back(name);
}

void LabelCleaner::cutEdges(const std::vector<QString>& tokens, NameSpan& name)
{
    static const QSet<QString> kOpening{
        QStringLiteral("al"),          QStringLiteral("el"),           QStringLiteral("bin"),
        QStringLiteral("ibn"),         QStringLiteral("abu"),          QStringLiteral("von"),
        QStringLiteral("van"),         QStringLiteral("de"),           QStringLiteral("da"),
        QStringLiteral("del"),         QStringLiteral("di"),           QStringLiteral("north"),
        QStringLiteral("south"),       QStringLiteral("east"),         QStringLiteral("west"),
        QStringLiteral("northern"),    QStringLiteral("southern"),     QStringLiteral("eastern"),
        QStringLiteral("western"),     QStringLiteral("central"),      QStringLiteral("northwestern"),
        QStringLiteral("upper"),       QStringLiteral("northeastern"), QStringLiteral("southwestern"),
        QStringLiteral("southeastern")};
    while (name.first < name.last && !hasCapital(tokens[name.first]) && !hasDigit(tokens[name.first]) &&
           !kOpening.contains(tokens[name.first]))
        ++name.first;
    while (name.last > name.first && !hasCapital(tokens[name.last - 1]) && !hasDigit(tokens[name.last - 1]))
        --name.last;
}

bool LabelCleaner::placesJoined(const std::vector<QString>& tokens, const NameSpan& name,
                                std::vector<NameSpan>& names) const
{
    std::vector<NameSpan> parts;
    std::size_t first = name.first;
    for (std::size_t i = name.first; i <= name.last; ++i) {
        if (i < name.last && tokens[i] != u"and" && tokens[i] != u",")
            continue;
        if (first < i) {
            if (!isCountryOrCapital(joinedWords(tokens, first, i)))
                return false;
            parts.push_back({first, i, Label::Place});
        }
        first = i + 1;
    }
    if (parts.size() < 2)
        return false;
    names.insert(names.end(), parts.begin(), parts.end());
    return true;
}

void LabelCleaner::cutTitles(const std::vector<QString>& tokens, NameSpan& name) const
{
    // Words of offices beside the title itself: "U.S. National Intelligence Director", "Secretary of State".
    static const QSet<QString> kOffice{
        QStringLiteral("of"),       QStringLiteral("for"),          QStringLiteral("and"),
        QStringLiteral("state"),    QStringLiteral("defense"),      QStringLiteral("defence"),
        QStringLiteral("foreign"),  QStringLiteral("national"),     QStringLiteral("security"),
        QStringLiteral("advisor"),  QStringLiteral("adviser"),      QStringLiteral("deputy"),
        QStringLiteral("district"), QStringLiteral("assistant"),    QStringLiteral("interior"),
        QStringLiteral("un"),       QStringLiteral("intelligence"), QStringLiteral("undersecretary")};
    // Of organisations only those that open as nothing but a person does.
    static const QSet<QString> kPersonal{
        QStringLiteral("ayatollah"), QStringLiteral("captain"),     QStringLiteral("colonel"),
        QStringLiteral("brigadier"), QStringLiteral("lieutenant"),  QStringLiteral("sergeant"),
        QStringLiteral("senator"),   QStringLiteral("congressman"), QStringLiteral("congresswoman"),
        QStringLiteral("sheikh"),    QStringLiteral("mullah"),      QStringLiteral("imam"),
        QStringLiteral("cardinal"),  QStringLiteral("archbishop"),  QStringLiteral("ambassador"),
        QStringLiteral("spokesman"), QStringLiteral("spokeswoman"), QStringLiteral("mr"),
        QStringLiteral("mrs"),       QStringLiteral("ms"),          QStringLiteral("dr"),
        QStringLiteral("gen"),       QStringLiteral("maj"),         QStringLiteral("lt"),
        QStringLiteral("brig"),      QStringLiteral("sgt"),         QStringLiteral("majorgeneral")};
    std::size_t core = name.first;
    for (std::size_t i = name.first; i + 1 < name.last; ++i) {
        const QString folded = text::foldName(tokens[i]).remove(u' ');
        if ((folded.size() > 1 && isTitle(folded)) || folded == u"secretarygeneral" ||
            folded == u"majorgeneral")
            core = i + 1;
        else if (!kOffice.contains(folded) && !isAdjective(tokens[i]) && !isCountry(tokens[i]))
            break;
    }
    if (core == name.first || !hasCapital(tokens[core]))
        return;
    if (name.label != Label::Person) {
        const bool plain = std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(core),
                                       tokens.begin() + static_cast<std::ptrdiff_t>(name.last), hasCapital);
        if (!plain || name.last - core > 4 ||
            !kPersonal.contains(text::foldName(tokens[name.first]).remove(u' ')))
            return;
        name.label = Label::Person;
    }
    name.first = core;
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
    static const QSet<QString> kPronouns{
        QStringLiteral("we"),  QStringLiteral("they"), QStringLiteral("he"),    QStringLiteral("she"),
        QStringLiteral("it"),  QStringLiteral("us"),   QStringLiteral("them"),  QStringLiteral("her"),
        QStringLiteral("his"), QStringLiteral("our"),  QStringLiteral("their"), QStringLiteral("you"),
        QStringLiteral("who"), QStringLiteral("which")};
    const bool pronoun = span.last - span.first == 1 && kPronouns.contains(folded[span.first]) &&
                         (text.size() == 1 || text[1].isLower()); // "US" is a name
    if (isAdjective(text) || text.size() < 2 || pronoun)
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
