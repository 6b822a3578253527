// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/mention_values.h"

#include "model/edtf.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace casus::curation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::MentionValues)
};

// Texts up to this many UTF-16 units are read whole, longer ones by the paragraph of the passage: the answer
// to a key press must not wait for a book.
constexpr qsizetype kWholeText = 20'000;

bool hasValue(const model::MentionValue& value)
{
    if (const auto* date = std::get_if<model::DateValue>(&value))
        return !date->edtf.isEmpty();
    return !std::holds_alternative<std::monostate>(value);
}

struct Excerpt {
    QString text;
    int begin = 0; // code point of the document at which the excerpt begins
};

Excerpt excerptAround(const DocumentText& text, model::Span span)
{
    if (text.text.size() <= kWholeText)
        return {text.text, 0};
    const qsizetype from = text.map.toUtf16(span.begin);
    qsizetype begin = from == 0 ? 0 : text.text.lastIndexOf(u'\n', from - 1) + 1;
    begin = std::max(begin, from - kWholeText / 2);
    const qsizetype to = text.map.toUtf16(span.end);
    qsizetype end = text.text.indexOf(u'\n', to);
    end = std::min(end < 0 ? text.text.size() : end, to + kWholeText / 2);
    const int first = text.map.toCodePoint(begin);
    return {text.text.mid(text.map.toUtf16(first), end - text.map.toUtf16(first)), first};
}

/// What the finders see at the place: the very span first, else the mention that shares most of it.
model::MentionValue found(const Engine& engine, const DocumentText& text, model::Span span,
                          model::MentionType type, const extraction::Context& context)
{
    const Excerpt excerpt = excerptAround(text, span);
    const model::Span here{span.begin - excerpt.begin, span.end - excerpt.begin};
    const extraction::Extraction extraction = engine.extractor().extract(excerpt.text, context);
    model::MentionValue best;
    int bestShared = 0;
    for (const model::Mention& mention : extraction.mentions) {
        if (mention.type != type || !mention.span.overlaps(here) || !hasValue(mention.value))
            continue;
        if (mention.span == here)
            return mention.value;
        const int shared = std::min(mention.span.end, here.end) - std::max(mention.span.begin, here.begin);
        if (shared > bestShared) {
            best = mention.value;
            bestShared = shared;
        }
    }
    return best;
}

/// What the finders see in the words alone.
model::MentionValue ofWords(const Engine& engine, const QString& words, model::MentionType type,
                            const extraction::Context& context)
{
    const extraction::Extraction extraction = engine.extractor().extract(words, context);
    for (const model::Mention& mention : extraction.mentions) {
        if (mention.type == type && hasValue(mention.value))
            return mention.value;
    }
    return {};
}

model::MentionValue placeNamed(const knowledge::Knowledge& knowledge, const QString& words,
                               const QList<model::Mention>& known)
{
    QList<knowledge::PlaceEntry> entries = knowledge.gazetteer().find(words);
    if (entries.isEmpty())
        return {};
    // Of places that share a name, the one in the country that the document speaks of most.
    QMap<QString, int> countries;
    for (const model::Mention& mention : known) {
        const auto* place = std::get_if<model::PlaceValue>(&mention.value);
        if (place && mention.state != model::MentionState::Rejected)
            ++countries[place->country];
    }
    const auto best =
        std::max_element(entries.cbegin(), entries.cend(), [&countries](const auto& a, const auto& b) {
            return countries.value(a.country) < countries.value(b.country);
        });
    model::PlaceValue value;
    value.name = best->name;
    value.country = best->country;
    value.lat = best->lat;
    value.lon = best->lon;
    value.gazetteerId = best->id;
    return value;
}

model::MentionValue looked(const Engine& engine, const QString& words, model::MentionType type,
                           const QList<model::Mention>& known)
{
    switch (type) {
    case model::MentionType::Person: return model::PersonValue{words.simplified()};
    case model::MentionType::Actor: {
        const auto actors = engine.knowledge().actors().withAlias(words);
        return actors.isEmpty() ? model::MentionValue() : model::ActorValue{actors.constFirst()->id};
    }
    case model::MentionType::Place: return placeNamed(engine.knowledge(), words, known);
    case model::MentionType::Date:
        if (const auto edtf = model::Edtf::parse(words))
            return model::DateValue{edtf->text()};
        return {};
    default: return {};
    }
}

/// Organisations and the types of a project's own have none.
bool takesValue(model::MentionType type)
{
    switch (type) {
    case model::MentionType::Person:
    case model::MentionType::Actor:
    case model::MentionType::Place:
    case model::MentionType::Date:
    case model::MentionType::Casualty:
    case model::MentionType::Weapon:
    case model::MentionType::Event: return true;
    default: return false;
    }
}

std::optional<QString> whyInvalidPlace(const model::PlaceValue& place)
{
    if (place.lat && (*place.lat < -90 || *place.lat > 90))
        return Words::tr("A latitude lies between -90 and 90.");
    if (place.lon && (*place.lon < -180 || *place.lon > 180))
        return Words::tr("A longitude lies between -180 and 180.");
    if (place.lat.has_value() != place.lon.has_value())
        return Words::tr("A position needs both latitude and longitude.");
    if (place.km && *place.km < 0)
        return Words::tr("A distance is not below zero.");
    return std::nullopt;
}

std::optional<QString> whyInvalidCount(const model::CasualtyValue& count)
{
    if ((count.low && *count.low < 0) || (count.high && *count.high < 0))
        return Words::tr("A count is not below zero.");
    if (count.low && count.high && *count.low > *count.high)
        return Words::tr("The lowest count is above the highest.");
    return std::nullopt;
}

template <typename Value>
bool isOf(const model::MentionValue& value)
{
    return std::holds_alternative<Value>(value);
}

bool belongs(model::MentionType type, const model::MentionValue& value)
{
    switch (type) {
    case model::MentionType::Person: return isOf<model::PersonValue>(value);
    case model::MentionType::Actor: return isOf<model::ActorValue>(value);
    case model::MentionType::Place: return isOf<model::PlaceValue>(value);
    case model::MentionType::Date: return isOf<model::DateValue>(value);
    case model::MentionType::Casualty: return isOf<model::CasualtyValue>(value);
    case model::MentionType::Weapon: return isOf<model::WeaponValue>(value);
    case model::MentionType::Event: return isOf<model::EventValue>(value);
    default: return false;
    }
}

} // namespace

model::MentionValue workOutValue(const Engine& engine, const DocumentText& text, model::Span span,
                                 model::MentionType type, const extraction::Context& context,
                                 const KnownMentions& known)
{
    if (!takesValue(type))
        return {};
    if (model::MentionValue value = found(engine, text, span, type, context); hasValue(value))
        return value;
    const QString words = text.quote(span);
    const QString folded = text::foldName(words);
    const QList<model::Mention> others = known();
    for (const model::Mention& mention : others) {
        if (mention.type == type && mention.state != model::MentionState::Rejected &&
            hasValue(mention.value) && text::foldName(mention.quote) == folded)
            return mention.value;
    }
    if (model::MentionValue value = ofWords(engine, words, type, context); hasValue(value))
        return value;
    return looked(engine, words, type, others);
}

std::optional<QString> whyInvalidValue(model::MentionType type, const model::MentionValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return std::nullopt;
    if (!belongs(type, value))
        return Words::tr("A mention of type %1 takes no such value.").arg(model::toString(type));
    if (const auto* date = std::get_if<model::DateValue>(&value)) {
        if (!date->edtf.isEmpty() && !model::Edtf::parse(date->edtf))
            return Words::tr("“%1” is no date (EDTF), or it does not exist.").arg(date->edtf);
    }
    if (const auto* place = std::get_if<model::PlaceValue>(&value))
        return whyInvalidPlace(*place);
    if (const auto* count = std::get_if<model::CasualtyValue>(&value))
        return whyInvalidCount(*count);
    return std::nullopt;
}

} // namespace casus::curation
