// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_lists.h"

#include "extraction/sequence_hash.h"
#include "knowledge/gazetteer_layer.h"
#include "knowledge/knowledge.h"
#include "knowledge/table_reader.h"
#include "text/analysis.h"

#include <QFile>

namespace casus::extraction::sequence {

namespace {

constexpr qsizetype kLongestPhrase = 6; // words

std::uint16_t placeBits(knowledge::PlaceKind kind, std::uint32_t population)
{
    using knowledge::PlaceKind;
    switch (kind) {
    case PlaceKind::Country: return CountryName;
    case PlaceKind::Region:
    case PlaceKind::Admin1:
    case PlaceKind::Admin2: return RegionName;
    default: break;
    }
    if (population >= 100'000)
        return BigPlace;
    return population >= 10'000 ? MidPlace : SmallPlace;
}

} // namespace

void ListBuilder::add(const QString& phrase, std::uint16_t bits)
{
    const QStringList words = text::foldWords(phrase);
    if (words.isEmpty() || words.size() > kLongestPhrase || (words.size() == 1 && words[0].size() < 2))
        return;
    std::uint32_t hash = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::uint32_t word = wordHash(words[i]);
        hash = i == 0 ? word : joined(hash, word);
        m_lists[hash] |= i + 1 == words.size() ? bits : static_cast<std::uint16_t>(LongerPhrase);
    }
}

void ListBuilder::addKnowledge(const knowledge::Knowledge& knowledge)
{
    for (const knowledge::Country& country : knowledge.countries().all()) {
        add(country.name, CountryName);
        add(country.capital, BigPlace);
        for (const QString& alias : country.aliases)
            add(alias, CountryName);
        for (const QString& adjective : country.adjectives)
            add(adjective, Adjective);
    }
    for (const knowledge::Actor& actor : knowledge.actors().actors()) {
        if (!actor.country.isEmpty())
            continue; // "Malian army" is made of words that say enough
        add(actor.name, ActorName);
        for (const QString& alias : actor.aliases)
            add(alias, ActorName);
    }
    for (const auto& entry : knowledge.lexicon(QStringLiteral("organisations")).entries())
        add(entry.phrase, entry.category == u"head" ? OrgHead : OrgName);
    for (const auto& entry : knowledge.lexicon(QStringLiteral("titles")).entries())
        add(entry.phrase, TitleWord);
    for (const auto& entry : knowledge.lexicon(QStringLiteral("first_names")).entries())
        add(entry.phrase, GivenName);
    for (const auto& entry : knowledge.lexicon(QStringLiteral("place_words")).entries())
        add(entry.phrase, PlaceWord);
    for (const auto& entry : knowledge.lexicon(QStringLiteral("not_names")).entries())
        add(entry.phrase, entry.category == u"date" ? DateWord : NotName);
}

void ListBuilder::addGazetteer(const QString& binaryFile)
{
    QFile file(binaryFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    const auto layer = knowledge::GazetteerLayer::open(reinterpret_cast<const uchar*>(bytes.constData()),
                                                       bytes.size(), binaryFile);
    if (!layer)
        return;
    for (std::uint32_t i = 0; i < layer->size(); ++i) {
        const knowledge::PlaceEntry entry = layer->entry(i);
        add(entry.name, placeBits(entry.kind, layer->population(i)));
        if (!entry.admin1.isEmpty())
            add(entry.admin1, RegionName);
    }
}

void ListBuilder::addPersonNames(const QString& tsvFile)
{
    const auto rows = knowledge::readTable(tsvFile, nullptr);
    if (!rows)
        return;
    for (const knowledge::TableRow& row : *rows) {
        const QString kind = row.column(1);
        const bool given = kind != u"family";
        const bool family = kind != u"given";
        add(row.column(0), static_cast<std::uint16_t>((given ? GivenName : 0) | (family ? FamilyName : 0)));
    }
}

void ListBuilder::addOrganisationNames(const QString& tsvFile)
{
    const auto rows = knowledge::readTable(tsvFile, nullptr);
    if (!rows)
        return;
    for (const knowledge::TableRow& row : *rows)
        add(row.column(0), OrgName);
}

} // namespace casus::extraction::sequence
