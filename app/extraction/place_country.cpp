// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/place_country.h"

#include <algorithm>

namespace casus::extraction {

CountryReader::CountryReader(const knowledge::Knowledge& knowledge)
{
    const auto add = [&](const QString& form, const Form& what) {
        Form entry = what;
        entry.shouted = form.size() <= 4 && form == form.toUpper();
        m_matcher.add(form, static_cast<std::uint32_t>(m_forms.size()));
        m_forms.push_back(std::move(entry));
    };
    for (const knowledge::Country& country : knowledge.countries().all()) {
        add(country.name, {country.iso2, false, false, false});
        for (const QString& alias : country.aliases)
            add(alias, {country.iso2, false, false, false});
        for (const QString& adjective : country.adjectives)
            add(adjective, {country.iso2, true, false, false});
        if (country.capital.size() > 3)
            add(country.capital, {country.iso2, false, true, false});
    }
    m_matcher.build();
}

std::optional<CountryMention> CountryReader::at(const FinderInput& input, const NameTokens& tokens,
                                                std::size_t at) const
{
    const bool french = input.french;
    if (!tokens.isReadable(at) || (!tokens.isCapital(at) && !french))
        return std::nullopt;
    const auto match = m_matcher.longestAt(input.folded, at);
    if (!match)
        return std::nullopt;
    const Form* best = nullptr;
    for (const std::uint32_t payload : match->payloads) {
        const Form& form = m_forms[payload];
        // French writes nationality adjectives small; every other form needs its capital.
        if (!tokens.isCapital(at) && !form.adjective)
            continue;
        if (form.shouted && !tokens.isAllCapitals(at))
            continue;
        if (!best || (best->capital && !form.capital) ||
            (best->adjective && !form.adjective && !form.capital))
            best = &form;
    }
    if (!best || best->capital)
        return std::nullopt;
    return CountryMention{match->firstToken, match->lastToken, best->iso2, best->adjective};
}

TextCountries CountryReader::read(const FinderInput& input, const NameTokens& tokens) const
{
    TextCountries countries;
    QHash<QString, double> sums;
    const double size = static_cast<double>(std::max<std::size_t>(tokens.size(), 1));
    for (std::size_t i = 0; i < tokens.size();) {
        if (!tokens.isReadable(i) || (!tokens.isCapital(i) && !input.french)) {
            ++i;
            continue;
        }
        const auto match = m_matcher.longestAt(input.folded, i);
        if (!match) {
            ++i;
            continue;
        }
        // What stands early counts more: the lead says where the news is.
        const double place = static_cast<double>(i) / size;
        const double weight = i < 60 ? 2.5 : 1.5 - place;
        for (const std::uint32_t payload : match->payloads) {
            const Form& form = m_forms[payload];
            if ((form.shouted && !tokens.isAllCapitals(i)) || (!tokens.isCapital(i) && !form.adjective))
                continue;
            sums[form.iso2] += form.adjective ? 0.8 * weight : form.capital ? 0.7 * weight : weight;
        }
        if (std::optional<CountryMention> mention = at(input, tokens, i))
            countries.mentions.push_back(std::move(*mention));
        i = match->lastToken;
    }
    double most = 0;
    for (auto it = sums.constBegin(); it != sums.constEnd(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() < countries.main)) {
            most = it.value();
            countries.main = it.key();
        }
    }
    for (auto it = sums.constBegin(); it != sums.constEnd(); ++it)
        countries.weight.insert(it.key(), it.value() / most);
    return countries;
}

} // namespace casus::extraction
