// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/gold_mentions.h"

#include "text/offsets.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace casus::test {
namespace {

using model::MentionType;

struct Place {
    int begin = 0;
    int end = 0;
};

std::vector<Place> occurrences(const QString& text, const QString& quote)
{
    const QString left = quote.front().isLetterOrNumber() ? QStringLiteral("(?<!\\w)") : QString();
    const QString right = quote.back().isLetterOrNumber() ? QStringLiteral("(?!\\w)") : QString();
    const QRegularExpression pattern(left + QRegularExpression::escape(quote) + right,
                                     QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Place> places;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        places.push_back({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd())});
    }
    return places;
}

int numberIn(const QString& words)
{
    static const QStringList kNumbers{
        QStringLiteral("zero"),     QStringLiteral("one"),      QStringLiteral("two"),
        QStringLiteral("three"),    QStringLiteral("four"),     QStringLiteral("five"),
        QStringLiteral("six"),      QStringLiteral("seven"),    QStringLiteral("eight"),
        QStringLiteral("nine"),     QStringLiteral("ten"),      QStringLiteral("eleven"),
        QStringLiteral("twelve"),   QStringLiteral("thirteen"), QStringLiteral("fourteen"),
        QStringLiteral("fifteen"),  QStringLiteral("sixteen"),  QStringLiteral("seventeen"),
        QStringLiteral("eighteen"), QStringLiteral("nineteen"), QStringLiteral("twenty")};
    static const QRegularExpression kSplit(QStringLiteral("[\\s-]+"));
    int sum = -1;
    for (const QString& word : words.toLower().split(kSplit)) {
        bool ok = false;
        QString digits = word;
        const int number = digits.remove(u',').toInt(&ok);
        if (ok)
            return number;
        const auto index = kNumbers.indexOf(word);
        if (index >= 0)
            sum = std::max(sum, 0) + static_cast<int>(index);
        else if (word == u"thirty")
            sum = 30;
        else if (word == u"dozen")
            return 12;
        else if (word == u"a" || word == u"an")
            sum = std::max(sum, 1);
    }
    return sum;
}

model::CasualtyValue casualtyFrom(const QString& text, Place place)
{
    model::CasualtyValue value;
    const QString words = text.mid(place.begin, place.end - place.begin).toLower();
    const QString near = text.mid(place.begin, place.end - place.begin + 40).toLower();
    const int number = numberIn(words);
    if (number >= 0)
        value.low = value.high = number;
    if (near.contains(u"wounded") || near.contains(u"injured") || near.contains(u"hurt"))
        value.outcome = model::Outcome::Wounded;
    if (words.contains(u"soldier") || words.contains(u"troops") || words.contains(u"police"))
        value.victims = model::VictimGroup::SecurityForces;
    return value;
}

const model::Mention* atSamePlace(const std::vector<model::Mention>& mentions, MentionType type,
                                  model::Span span)
{
    const auto found = std::find_if(mentions.begin(), mentions.end(), [&](const model::Mention& mention) {
        return mention.type == type && mention.span.overlaps(span);
    });
    return found != mentions.end() ? &*found : nullptr;
}

model::MentionValue valueFor(const QJsonObject& entry, MentionType type, const QString& text, Place place,
                             const model::Mention* own, const knowledge::Knowledge& knowledge)
{
    const QString quote = text.mid(place.begin, place.end - place.begin);
    if (type == MentionType::Date)
        return model::DateValue{entry.value(QStringLiteral("value")).toString()};
    if (own != nullptr && !std::holds_alternative<std::monostate>(own->value))
        return own->value;
    if (type == MentionType::Casualty)
        return casualtyFrom(text, place);
    if (type == MentionType::Actor) {
        const auto actors = knowledge.actors().withAlias(quote);
        return actors.isEmpty() ? model::MentionValue() : model::ActorValue{actors.front()->id};
    }
    if (type == MentionType::Place) {
        const auto entries = knowledge.gazetteer().find(quote);
        model::PlaceValue value;
        value.name = quote;
        if (!entries.isEmpty()) {
            value.country = entries.front().country;
            value.lat = entries.front().lat;
            value.lon = entries.front().lon;
            value.gazetteerId = entries.front().id;
        }
        return value;
    }
    if (type == MentionType::Event) {
        const QString folded = text::foldName(quote);
        for (const auto& line : knowledge.lexicon(QStringLiteral("events")).entries()) {
            if (text::foldName(line.phrase) == folded)
                return model::EventValue{
                    model::parse<model::Tactic>(line.category).value_or(model::Tactic::Other)};
        }
        return model::EventValue{model::Tactic::ArmedAssault};
    }
    return {};
}

} // namespace

std::vector<KeyedDocument> readCorpus(const QString& folder)
{
    std::vector<KeyedDocument> documents;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.gold.json")}, QDir::Files, QDir::Name)) {
        KeyedDocument document;
        document.id = name.left(name.size() - static_cast<qsizetype>(qstrlen(".gold.json")));
        QFile key(dir.filePath(name));
        QFile text(dir.filePath(document.id + QStringLiteral(".txt")));
        if (!key.open(QIODevice::ReadOnly) || !text.open(QIODevice::ReadOnly))
            continue;
        document.key = key.readAll();
        document.text = QString::fromUtf8(text.readAll());
        const QJsonObject root = QJsonDocument::fromJson(document.key).object();
        document.context.published =
            QDate::fromString(root.value(QStringLiteral("published")).toString(), Qt::ISODate);
        document.context.publisher = root.value(QStringLiteral("publisher")).toString();
        documents.push_back(std::move(document));
    }
    return documents;
}

extraction::Extraction goldMentions(const KeyedDocument& document, const extraction::Extractor& extractor)
{
    extraction::Extraction extraction = extractor.extract(document.text, document.context);
    const std::vector<model::Mention> own = std::move(extraction.mentions);
    extraction.mentions.clear();
    const text::OffsetMap offsets(document.text);
    const QJsonArray mentions =
        QJsonDocument::fromJson(document.key).object().value(QStringLiteral("mentions")).toArray();
    std::vector<QJsonObject> entries;
    for (const QJsonValue& value : mentions)
        entries.push_back(value.toObject());
    // numbered ones first, then the longest: a quote inside a longer mention is no mention
    std::stable_sort(entries.begin(), entries.end(), [](const QJsonObject& a, const QJsonObject& b) {
        const bool x = a.contains(QStringLiteral("nth"));
        const bool y = b.contains(QStringLiteral("nth"));
        if (x != y)
            return x;
        return a.value(QStringLiteral("text")).toString().size() >
               b.value(QStringLiteral("text")).toString().size();
    });
    for (const QJsonObject& entry : entries) {
        const QString quote = entry.value(QStringLiteral("text")).toString();
        const auto type = model::mentionTypeFromString(entry.value(QStringLiteral("type")).toString());
        std::vector<Place> places = occurrences(document.text, quote);
        const int nth = entry.value(QStringLiteral("nth")).toInt();
        if (nth > 0)
            places = nth <= static_cast<int>(places.size())
                         ? std::vector<Place>{places[static_cast<std::size_t>(nth - 1)]}
                         : std::vector<Place>{};
        for (const Place& place : places) {
            const model::Span span{offsets.toCodePoint(place.begin), offsets.toCodePoint(place.end)};
            const bool taken =
                std::any_of(extraction.mentions.begin(), extraction.mentions.end(),
                            [&](const model::Mention& mention) { return mention.span.overlaps(span); });
            if (taken || !type)
                continue;
            model::Mention mention;
            mention.type = *type;
            mention.span = span;
            mention.quote = quote;
            mention.score = 1;
            mention.value = valueFor(entry, *type, document.text, place, atSamePlace(own, *type, span),
                                     extractor.knowledge());
            extraction.mentions.push_back(std::move(mention));
        }
    }
    std::sort(extraction.mentions.begin(), extraction.mentions.end(),
              [](const model::Mention& a, const model::Mention& b) { return a.span < b.span; });
    return extraction;
}

} // namespace casus::test
