// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/name_organisation.h"

#include "extraction/actor_patterns.h"
#include "extraction/name_organisation_french.h"
#include "text/word_list.h"

#include <algorithm>
#include <array>

namespace casus::extraction {

namespace {

using text::isOneOf;

bool isAbbreviation(QStringView form)
{
    return form.size() <= 8 && std::none_of(form.begin(), form.end(), [](QChar c) { return c.isLower(); });
}

/// Heads that name a body even in small letters after a proper name: "Mueda hospital", "US embassy".
constexpr std::array<QStringView, 4> kSmallHeads{u"hospital", u"embassy", u"university", u"hopital"};
constexpr std::array<QStringView, 7> kInner{u"of", u"for", u"and", u"the", u"de", u"des", u"du"};

/// Which words of a form of the list are written in small letters, split as tokens are.
std::vector<bool> smallWordsOf(const QString& form)
{
    QString spaced = withSplitElisions(form);
    spaced.replace(u'-', u' ').replace(QStringLiteral("'s"), QStringLiteral(" 's"));
    std::vector<bool> small;
    for (const QString& word : spaced.split(u' ', Qt::SkipEmptyParts))
        small.push_back(word.front().isLower());
    return small;
}

} // namespace

OrganisationReader::OrganisationReader(const knowledge::Knowledge& knowledge, const NameWords& words)
    : m_words(words)
{
    QSet<QString> ordinary;
    for (const auto& entry : knowledge.lexicon(QStringLiteral("ordinary_words")).entries())
        ordinary.insert(text::foldName(entry.phrase));
    for (const auto& entry : knowledge.lexicon(QStringLiteral("organisations")).entries()) {
        if (entry.category == u"head") {
            (entry.language == u"fr" ? m_frenchHeads : m_heads).insert(text::foldName(entry.phrase));
            continue;
        }
        const auto payload = static_cast<std::uint32_t>(m_forms.size());
        m_names.add(entry.phrase, payload);
        if (const QString split = withSplitElisions(entry.phrase); split != entry.phrase)
            m_names.add(split, payload);
        m_forms.push_back({isAbbreviation(entry.phrase), entry.category == u"ministry",
                           ordinary.contains(text::foldName(entry.phrase)), smallWordsOf(entry.phrase)});
    }
    m_names.build();
}

class OrganisationReader::Reader {
public:
    Reader(const OrganisationReader& reader, const FinderInput& input, const NameTokens& tokens,
           const std::vector<Candidate>& earlier)
        : m_reader(reader)
        , m_input(input)
        , m_tokens(tokens)
        , m_actors(actorTokens(earlier, tokens.size()))
        , m_french(input.french)
    {}

    std::vector<Candidate> read()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens.isReadable(i))
                continue;
            listed(i);
            headed(i);
            if (!m_french)
                describedBefore(i);
            if (!m_french)
                describedBehind(i);
            if (m_french)
                openedInFrench(i);
            else
                opened(i);
        }
        agenciesOfDatelines();
        abbreviations();
        return std::move(m_found);
    }

private:
    static std::vector<bool> actorTokens(const std::vector<Candidate>& earlier, std::size_t size)
    {
        std::vector<Candidate> actors;
        std::copy_if(earlier.begin(), earlier.end(), std::back_inserter(actors),
                     [](const Candidate& c) { return c.type == model::MentionType::Actor; });
        return coveredTokens(actors, size);
    }

    void add(std::size_t first, std::size_t last, double score, const QString& reason)
    {
        Candidate candidate;
        candidate.firstToken = first;
        candidate.lastToken = last;
        candidate.type = model::MentionType::Org;
        candidate.score = score;
        candidate.reason = reason;
        m_found.push_back(std::move(candidate));
    }

    void listed(std::size_t at)
    {
        const auto match = m_reader.m_names.longestAt(m_input.folded, at);
        if (!match)
            return;
        for (const std::uint32_t payload : match->payloads) {
            const Form& form = m_reader.m_forms[payload];
            if (form.small) {
                ministry(at, match->lastToken);
                return;
            }
            if (!agrees(form, at, match->lastToken))
                continue;
            const bool single = match->lastToken == at + 1;
            // "Dawn broke": here the capital says nothing
            if (form.ordinary && !form.capitals && (m_tokens.isSentenceStart(at) || m_tokens.isTitleCase(at)))
                continue;
            double score = 0.95;
            if (single && m_tokens.isNotName(at) && !form.capitals)
                score = 0.3;
            if (m_actors[at])
                score = std::min(score, 0.6); // the register says otherwise
            add(at, match->lastToken, score, QStringLiteral("name in the list of organisations"));
            return;
        }
    }

    [[nodiscard]] bool agrees(const Form& form, std::size_t first, std::size_t last) const
    {
        std::size_t word = 0;
        for (std::size_t i = first; i < last; ++i) {
            if (m_tokens.token(i).kind != text::TokenKind::Word)
                continue;
            const std::size_t at = word++;
            if (!form.capitals && at < form.smallWords.size() && form.smallWords[at])
                continue;
            if (form.capitals && !m_tokens.isAllCapitals(i))
                return false;
            if (!m_tokens.isCapital(i) && m_tokens.folded(i).size() > 3)
                return false;
        }
        return m_tokens.isCapital(first);
    }

    /// "defence ministry", "Ministry of National Defence": with its nationality left outside.
    void ministry(std::size_t first, std::size_t last)
    {
        std::size_t end = last;
        add(first, end, 0.8, QStringLiteral("ministry"));
    }

    /// "Medina Hospital", "Jol Development Association".
    void headed(std::size_t head)
    {
        if (!m_reader.m_heads.contains(m_tokens.folded(head)) || head == 0 || m_tokens.isTitleCase(head) ||
            m_tokens.isShouted(head) || m_actors[head])
            return;
        const bool capital = m_tokens.isCapital(head);
        if (!capital && !isOneOf(m_tokens.folded(head), kSmallHeads))
            return;
        std::size_t first = head;
        std::size_t words = 0;
        while (first > 0 && m_tokens.goesOn(first - 1) && m_tokens.isReadable(first - 1)) {
            const std::size_t previous = first - 1;
            const bool hyphen = m_tokens.isHyphen(previous) && !m_tokens.token(previous).spaceBefore;
            if (m_actors[previous] || m_tokens.is(previous, u"the") ||
                (m_french && isFrenchArticle(m_tokens.folded(previous))) ||
                (!hyphen && !m_tokens.isCapital(previous) &&
                 !(isOneOf(m_tokens.folded(previous), kInner) && previous > 0 &&
                   m_tokens.isCapital(previous - 1) && capital)))
                break;
            first = previous;
            words += hyphen ? 0U : 1U;
        }
        while (first < head &&
               (m_tokens.isHyphen(first) || isOneOf(m_tokens.folded(first), kInner) ||
                (m_tokens.isSentenceStart(first) && m_tokens.isNotName(first) && first + 1 < head)))
            ++first;
        if (first == head ||
            (head - first == 1 && m_tokens.isNotName(first) && !m_tokens.isAllCapitals(first) && !capital))
            return;
        if (words == 0)
            return;
        std::size_t last = head + 1;
        if (capital && last < m_tokens.size() && (m_tokens.is(last, u"of") || m_tokens.is(last, u"for")))
            last = std::max(last, endOfName(last, true));
        add(first, last, capital ? 0.82 : 0.7, QStringLiteral("name that ends in a kind of organisation"));
    }

    /// End of the capitalised words from `first` on, none of them a party's.
    [[nodiscard]] std::size_t endOfRun(std::size_t first) const
    {
        constexpr std::size_t kLongest = 5;
        std::size_t last = first;
        while (last < m_tokens.size() && last < first + kLongest && m_tokens.isCapital(last) &&
               !m_actors[last] && (last == first || m_tokens.goesOn(last - 1)))
            ++last;
        return last;
    }

    /// "told the newspaper Diario del Norte", "the monitor Deep South Watch": the word before says what it
    /// is.
    void describedBefore(std::size_t at)
    {
        static constexpr std::array<QStringView, 10> kKinds{
            u"newspaper", u"daily",    u"weekly",  u"magazine",   u"broadcaster",
            u"monitor",   u"watchdog", u"charity", u"newsletter", u"broadsheet"};
        if (!isOneOf(m_tokens.folded(at), kKinds) || m_tokens.isCapital(at) || m_tokens.isTitleCase(at) ||
            !m_tokens.goesOn(at) || !m_tokens.mayName(at + 1))
            return;
        std::size_t last = endOfRun(at + 1);
        // "Diario del Norte"
        static constexpr std::array<QStringView, 6> kParticles{u"del", u"de", u"la", u"da", u"do", u"di"};
        if (last < m_tokens.size() && m_tokens.goesOn(last - 1) &&
            isOneOf(m_tokens.folded(last), kParticles) && m_tokens.goesOn(last) && m_tokens.mayName(last + 1))
            last = endOfRun(last + 1);
        add(at + 1, last, 0.8, QStringLiteral("name behind the word for its kind"));
    }

    /// "Centro Norte, a rights group,": what it is stands behind it.
    void describedBehind(std::size_t at)
    {
        static constexpr std::array<QStringView, 9> kKinds{u"group",    u"organisation", u"organization",
                                                           u"ngo",      u"charity",      u"newspaper",
                                                           u"watchdog", u"association",  u"broadcaster"};
        // Of a group only what tells it from an armed one.
        static constexpr std::array<QStringView, 10> kPeaceful{
            u"rights",   u"aid",     u"advocacy", u"monitoring", u"relief",
            u"campaign", u"medical", u"lobby",    u"research",   u"humanitarian"};
        if (!isOneOf(m_tokens.folded(at), kKinds) || at < 4)
            return;
        if (m_tokens.is(at, u"group") && !isOneOf(m_tokens.folded(at - 1), kPeaceful))
            return;
        constexpr std::size_t kMostWords = 4; // between the article and the kind
        std::size_t article = at;
        while (article > 0 && at - article <= kMostWords && m_tokens.goesOn(article - 1) &&
               !m_tokens.is(article, u"a") && !m_tokens.is(article, u"an"))
            --article;
        if (article < 2 || (!m_tokens.is(article, u"a") && !m_tokens.is(article, u"an")) ||
            m_tokens.view(article - 1) != u",")
            return;
        std::size_t first = article - 1;
        while (first > 0 && m_tokens.goesOn(first - 1) && m_tokens.isCapital(first - 1) &&
               !m_actors[first - 1] &&
               !(m_tokens.isSentenceStart(first - 1) && m_tokens.isNotName(first - 1)))
            --first;
        if (first + 1 < article)
            add(first, article - 1, 0.8, QStringLiteral("name before the word for its kind"));
    }

    /// "BANGKOK, August 10 (Morning Herald) -": who sends the report.
    void agenciesOfDatelines()
    {
        const auto& tokens = m_input.analysis.tokens;
        for (const text::Line& line : m_input.analysis.lines) {
            if (line.datelineEnd <= line.begin)
                continue;
            auto at =
                static_cast<std::size_t>(std::lower_bound(tokens.begin(), tokens.end(), line.begin,
                                                          [](const text::Token& token, qsizetype begin) {
                                                              return token.begin < begin;
                                                          }) -
                                         tokens.begin());
            for (; at + 2 < tokens.size() && tokens[at].begin < line.datelineEnd; ++at) {
                const std::size_t last = m_tokens.view(at) == u"(" ? endOfRun(at + 1) : at + 1;
                if (last > at + 1 && last < tokens.size() && m_tokens.view(last) == u")")
                    add(at + 1, last, 0.85, QStringLiteral("sender of the report in its dateline"));
            }
        }
    }

    /// "University of Nairobi", "Bureau of Investigative Journalism", "Ministry of Defence".
    void opened(std::size_t at)
    {
        if (!m_tokens.isCapital(at) || !m_reader.m_heads.contains(m_tokens.folded(at)) ||
            m_tokens.isTitleCase(at) || m_actors[at])
            return;
        if (at + 1 >= m_tokens.size() || !m_tokens.goesOn(at) ||
            !(m_tokens.is(at + 1, u"of") || m_tokens.is(at + 1, u"for") || m_tokens.is(at + 1, u"de") ||
              m_tokens.is(at + 1, u"des")))
            return;
        const std::size_t last = endOfName(at + 1, true);
        if (last <= at + 2)
            return;
        std::size_t first = at;
        while (first > 0 && m_tokens.goesOn(first - 1) && m_tokens.mayName(first - 1) && !m_actors[first - 1])
            --first;
        add(first, last, 0.85, QStringLiteral("name that opens with a kind of organisation"));
    }

    /// "Agence d'information du Zork", "ministère de la Sécurité publique".
    void openedInFrench(std::size_t at)
    {
        if (m_tokens.isTitleCase(at) || m_actors[at])
            return;
        std::size_t end = at + 1;
        QString head = m_tokens.folded(at);
        // "Croix-Rouge", "Haut-Commissariat"
        if (at + 2 < m_tokens.size() && m_tokens.isHyphen(at + 1) && !m_tokens.token(at + 1).spaceBefore) {
            end = at + 3;
            head = m_tokens.key(at, end);
        }
        if (!m_reader.m_heads.contains(head) && !m_reader.m_frenchHeads.contains(head))
            return;
        const auto listedFrom = [&](std::size_t i) {
            const auto match = m_reader.m_names.longestAt(m_input.folded, i);
            if (!match)
                return i;
            const bool named =
                std::any_of(match->payloads.begin(), match->payloads.end(), [&](std::uint32_t payload) {
                    return !m_reader.m_forms[payload].small &&
                           agrees(m_reader.m_forms[payload], i, match->lastToken);
                });
            return named ? match->lastToken : i;
        };
        const std::size_t last = FrenchBody(m_tokens, m_reader.m_words, m_actors).endOf(at, end, listedFrom);
        if (last > end)
            add(at, last, 0.83, QStringLiteral("French name that opens with a kind of organisation"));
    }

    /// Past "of National Defence", "for Security and Co-operation in Europe".
    [[nodiscard]] std::size_t endOfName(std::size_t at, bool opened) const
    {
        std::size_t end = at;
        std::size_t i = at;
        while (i < m_tokens.size() && m_tokens.goesOn(i - 1)) {
            const bool afterHyphen = m_tokens.isHyphen(i - 1) && !m_tokens.token(i).spaceBefore;
            if ((m_tokens.isCapital(i) || afterHyphen) && !m_tokens.isHyphen(i) && !m_actors[i]) {
                end = ++i;
                continue;
            }
            const bool link = isOneOf(m_tokens.folded(i), kInner) || (opened && m_tokens.is(i, u"in")) ||
                              (m_tokens.isHyphen(i) && !m_tokens.token(i).spaceBefore);
            if (!link || i > at + 10)
                break;
            // "and" joins two names as often as it stands inside one: only after "for" or "of".
            if (m_tokens.is(i, u"and") &&
                !(i > at && (m_tokens.is(i - 2, u"for") || m_tokens.is(i - 2, u"of"))))
                break;
            ++i;
        }
        return end;
    }

    void abbreviations()
    {
        QSet<QString> introduced;
        const std::size_t count = m_found.size();
        for (std::size_t c = 0; c < count; ++c) {
            if (m_found[c].score < 0.5)
                continue;
            const auto bracket = bracketedAbbreviation(m_tokens, m_found[c].lastToken);
            if (!bracket || m_actors[bracket->first])
                continue;
            introduced.insert(m_tokens.text(bracket->first, bracket->second));
            add(bracket->first, bracket->second, 0.92, QStringLiteral("abbreviation introduced in brackets"));
        }
        for (std::size_t i = 0; i < m_tokens.size() && !introduced.isEmpty(); ++i) {
            if (m_tokens.isReadable(i) && m_tokens.isAllCapitals(i) &&
                introduced.contains(m_tokens.view(i).toString()))
                add(i, i + 1, 0.9, QStringLiteral("abbreviation introduced in the text"));
        }
    }

    const OrganisationReader& m_reader;
    const FinderInput& m_input;
    const NameTokens& m_tokens;
    std::vector<bool> m_actors;
    bool m_french;
    std::vector<Candidate> m_found;
};

std::vector<Candidate> OrganisationReader::find(const FinderInput& input, const NameTokens& tokens,
                                                const std::vector<Candidate>& earlier) const
{
    return Reader(*this, input, tokens, earlier).read();
}

} // namespace casus::extraction
