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
    for (const QJsonValue& value : entities)
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
    Q_UNUSED(folded);
    Q_UNUSED(entities);
    Q_UNUSED(analysis);
    return {};
}

} // namespace casus::extraction::sequence
