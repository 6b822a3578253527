// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/name_person.h"

#include "text/word_list.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace casus::extraction {

namespace {

using text::isOneOf;

/// Small words inside names.
constexpr std::array<QStringView, 20> kInner{u"ag",  u"ould", u"bin", u"ben",  u"ibn",  u"al", u"el",
                                             u"ul",  u"ur",   u"abu", u"abou", u"de",   u"da", u"dos",
                                             u"del", u"van",  u"von", u"la",   u"bint", u"ud"};
/// Roles that stand just before a name, with or without a comma.
constexpr std::array<QStringView, 62> kRoles{
    u"spokesman",   u"spokeswoman", u"spokesperson",   u"mayor",      u"chairman",  u"director",
    u"resident",    u"trader",      u"nurse",          u"witness",    u"governor",  u"administrator",
    u"prefect",     u"officer",     u"commander",      u"leader",     u"head",      u"chief",
    u"journalist",  u"shopkeeper",  u"waiter",         u"shepherd",   u"elder",     u"cousin",
    u"brother",     u"principal",   u"doctor",         u"minister",   u"president", u"general",
    u"colonel",     u"preacher",    u"founder",        u"husband",    u"wife",      u"son",
    u"daughter",    u"teacher",     u"student",        u"farmer",     u"villager",  u"driver",
    u"imam",        u"priest",      u"pastor",         u"lawmaker",   u"senator",   u"analyst",
    u"researcher",  u"secretary",   u"deputy",         u"official",   u"activist",  u"lawyer",
    u"civilian",    u"member",      u"representative", u"ambassador", u"judge",     u"prosecutor",
    u"porteparole", u"maire"};
/// The same in French; folded, of "porte-parole" the second half.
constexpr std::array<QStringView, 22> kFrenchRoles{
    u"gouverneur",  u"ministre",   u"prefet",      u"depute",    u"senateur", u"procureur",
    u"directeur",   u"directrice", u"commandant",  u"capitaine", u"chef",     u"parole",
    u"medecin",     u"infirmier",  u"journaliste", u"habitant",  u"avocat",   u"professeur",
    u"commissaire", u"pasteur",    u"pretre",      u"commercant"};
constexpr std::array<QStringView, 13> kSaying{u"said",      u"told",      u"says",   u"added", u"warned",
                                              u"explained", u"announced", u"denied", u"wrote", u"asked",
                                              u"lamented",  u"according", u"stated"};

} // namespace

PersonReader::PersonReader(const knowledge::Knowledge& knowledge, const NameWords& words)
    : m_words(words)
{
    for (const auto& entry : knowledge.lexicon(QStringLiteral("titles")).entries())
        m_titles.add(entry.phrase, 0);
    m_titles.build();
}

class PersonReader::Reader {
public:
    Reader(const PersonReader& reader, const FinderInput& input, const NameTokens& tokens,
           const std::vector<Candidate>& earlier)
        : m_reader(reader)
        , m_input(input)
        , m_tokens(tokens)
        , m_kind(tokens.size(), 0)
    {
        for (const Candidate& candidate : earlier) {
            if (candidate.score < 0.5)
                continue;
            const bool place = candidate.type == model::MentionType::Place;
            const bool sure = !place || candidate.score >= 0.8;
            for (std::size_t i = candidate.firstToken; i < candidate.lastToken; ++i)
                m_kind[i] = std::max<std::uint8_t>(m_kind[i], sure ? (place ? 2 : 3) : 1);
        }
    }

    std::vector<Candidate> read()
    {
        for (std::size_t i = 0; i < m_tokens.size();) {
            if (!beginsRun(i)) {
                ++i;
                continue;
            }
            const std::size_t end = runEnd(i);
            consider(i, end);
            i = std::max(end, i + 1);
        }
        secondMentions();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool beginsRun(std::size_t i) const
    {
        if (!m_tokens.isReadable(i) || !m_tokens.isCapital(i) || m_kind[i] == 3)
            return false;
        return m_tokens.mayName(i) || titleEnd(i) > i || isInitial(i);
    }

    [[nodiscard]] bool isInitial(std::size_t i) const
    {
        return m_tokens.isCapital(i) && m_tokens.folded(i).size() == 1;
    }

    [[nodiscard]] std::size_t runEnd(std::size_t at) const
    {
        std::size_t end = at + 1;
        while (end < m_tokens.size() && m_tokens.goesOn(end - 1) && m_kind[end] != 3) {
            if (m_tokens.isHyphen(end) && !m_tokens.token(end).spaceBefore && end + 1 < m_tokens.size() &&
                m_tokens.token(end + 1).kind == text::TokenKind::Word &&
                !m_tokens.token(end + 1).spaceBefore) {
                end += 2;
                continue;
            }
            if (m_tokens.mayName(end) || isInitial(end)) {
                ++end;
                continue;
            }
            // "Gul Rahman": given names that are ordinary words elsewhere stay in the run after a name.
            if (m_tokens.isCapital(end) && m_reader.m_words.isGivenName(m_tokens.folded(end))) {
                ++end;
                continue;
            }
            if (isInner(end)) {
                end += 1;
                continue;
            }
            break;
        }
        while (end > at + 1 && (m_tokens.isHyphen(end - 1) || !m_tokens.isCapital(end - 1)) &&
               !followsHyphen(end - 1))
            --end;
        return end;
    }

    [[nodiscard]] bool followsHyphen(std::size_t i) const
    {
        return i > 0 && m_tokens.isHyphen(i - 1) && !m_tokens.isHyphen(i);
    }

    /// "bin", "al" with a name after it.
    [[nodiscard]] bool isInner(std::size_t i) const
    {
        if (!isOneOf(m_tokens.folded(i), kInner) || i + 1 >= m_tokens.size() || !m_tokens.goesOn(i))
            return false;
        if (m_tokens.isHyphen(i + 1))
            return i + 2 < m_tokens.size() && m_tokens.isCapital(i + 2);
        return m_tokens.isCapital(i + 1) && !m_tokens.isNotName(i + 1);
    }

    /// One past the titles that begin at `at`, or `at`. Titles need a capital unless a capitalised name
    /// follows at once.
    [[nodiscard]] std::size_t titleEnd(std::size_t at) const
    {
        std::size_t end = at;
        while (end < m_tokens.size()) {
            const auto match = m_reader.m_titles.longestAt(m_input.folded, end);
            if (!match || !m_tokens.isCapital(end))
                break;
            end = match->lastToken;
        }
        return end;
    }

    void consider(std::size_t at, std::size_t runLast)
    {
        std::size_t first = titleEnd(at);
        const bool titled = first > at;
        std::size_t last = std::max(runLast, first);
        if (titled && first >= runLast)
            last = first < m_tokens.size() && m_tokens.goesOn(first - 1) && m_tokens.isCapital(first)
                       ? runEnd(first)
                       : first;
        if (first >= last || (titled && !m_tokens.mayName(first) &&
                              !m_reader.m_words.isGivenName(m_tokens.folded(first)) && !isInitial(first)))
            return;
        // A nationality before the name stays outside: "Kenyan Ruth Wanjala" has none in practice, "French
        // President X" has.
        const double score = scoreOf(first, last, titled);
        if (score < 0.5)
            return;
        add(first, last, score, m_reason);
    }

    [[nodiscard]] std::size_t wordCount(std::size_t first, std::size_t last) const
    {
        std::size_t words = 0;
        for (std::size_t i = first; i < last; ++i)
            words += m_tokens.isHyphen(i) ? 0U : 1U;
        return words;
    }

    [[nodiscard]] double scoreOf(std::size_t first, std::size_t last, bool titled)
    {
        const std::size_t words = wordCount(first, last);
        const bool titleCase = m_tokens.isTitleCase(first);
        const bool shouted = m_tokens.isShouted(first);
        const bool given = m_reader.m_words.isGivenName(m_tokens.folded(first));
        bool place = false;
        bool placeWord = false;
        for (std::size_t i = first; i < last; ++i) {
            place = place || m_kind[i] == 2;
            const QString kind = m_reader.m_words.placeWord(m_tokens.folded(i));
            placeWord = placeWord || (m_tokens.isCapital(i) && !kind.isEmpty() && kind != u"direction");
        }
        const bool allPlace = m_kind[first] == 2 && m_kind[last - 1] == 2;
        if (placeWord || words > 6)
            return 0.1;
        const bool office = titled && words == 1 && last < m_tokens.size() && m_tokens.goesOn(last - 1) &&
                            m_tokens.isCapital(last); // "Chief Cabinet Secretary"
        if (titled && !(allPlace && !given) && !office) {
            m_reason = QStringLiteral("name after a title");
            return titleCase ? 0.75 : 0.95;
        }
        if (aliasBefore(first) && !allPlace) {
            m_reason = QStringLiteral("name after \"alias\"");
            return titleCase ? 0.6 : 0.82;
        }
        if (words == 1) {
            if (!given || allPlace || titleCase)
                return 0.1;
            if (sayingBeside(first, last)) {
                m_reason = QStringLiteral("given name beside a verb of saying");
                return 0.65;
            }
            if (roleBefore(first) || knownAs(first)) {
                m_reason = QStringLiteral("given name after a role");
                return 0.7;
            }
            return 0.1;
        }
        if (allPlace && !given)
            return 0.15;
        double score = 0.3;
        m_reason = QStringLiteral("several capitalised words that name nothing known");
        if (!place && words <= 3 && !m_tokens.isSentenceStart(first) && !m_tokens.isAllCapitals(first) &&
            !placeBefore(first) && !nounAfter(last))
            score = 0.52;
        if (given) {
            score = place ? 0.7 : 0.86;
            m_reason = QStringLiteral("begins with a given name");
        } else if (m_reader.m_words.isGivenName(m_tokens.folded(last - 1))) {
            score = 0.6;
            m_reason = QStringLiteral("ends in a given name");
        }
        if (roleBefore(first) || byline(first)) {
            score = std::max(score + 0.05, 0.88);
            m_reason = QStringLiteral("name after a role");
        } else if (sayingBeside(first, last)) {
            score = std::max(score + 0.05, place ? 0.55 : 0.84);
            m_reason = QStringLiteral("name beside a verb of saying");
        } else if (appositionAfter(last)) {
            score = std::max(score + 0.05, place ? 0.4 : 0.75);
            m_reason = QStringLiteral("name with a description after a comma");
        }
        if ((titleCase || shouted) && !given)
            score -= 0.4;
        if (!given && placeBefore(first) && !roleBefore(first))
            score -= 0.3;
        return std::min(score, 0.97);
    }

    /// "in X", "near X": a place more likely than a person.
    [[nodiscard]] bool placeBefore(std::size_t first) const
    {
        static constexpr std::array<QStringView, 16> kPlace{
            u"attacked", u"invaded", u"raided",  u"stormed", u"in",     u"at",  u"near", u"outside",
            u"around",   u"towards", u"through", u"between", u"across", u"the", u"into", u"of"};
        return first > 0 && m_tokens.goesOn(first - 1) && isOneOf(m_tokens.folded(first - 1), kPlace);
    }

    /// "X helicopter": a name that qualifies a thing.
    [[nodiscard]] bool nounAfter(std::size_t last) const
    {
        static constexpr std::array<QStringView, 14> kAfterPersons{u"who", u"was", u"is",   u"has", u"had",
                                                                   u"and", u"in",  u"to",   u"as",  u"at",
                                                                   u"on",  u"did", u"will", u"s"};
        return last < m_tokens.size() && m_tokens.goesOn(last - 1) &&
               m_tokens.token(last).kind == text::TokenKind::Word &&
               !isOneOf(m_tokens.folded(last), kAfterPersons);
    }

    [[nodiscard]] bool sayingBeside(std::size_t first, std::size_t last) const
    {
        if (last < m_tokens.size() && m_tokens.goesOn(last - 1) && isOneOf(m_tokens.folded(last), kSaying))
            return true;
        if (first == 0 || !m_tokens.goesOn(first - 1))
            return false;
        return isOneOf(m_tokens.folded(first - 1), kSaying) ||
               (first > 1 && m_tokens.is(first - 1, u"to") && m_tokens.is(first - 2, u"according"));
    }

    /// "spokesman Serge Mbarga", "the trader, Abdul Momade", "chairman, Bitrus Chollom".
    [[nodiscard]] bool roleBefore(std::size_t first) const
    {
        if (first == 0 || !m_tokens.goesOn(first - 1))
            return false;
        std::size_t before = first - 1;
        if (m_tokens.view(before) == u"," && before > 0)
            --before;
        if (m_input.french) {
            // "représentant spécial El-Zork Blarn"
            if (m_tokens.is(before, u"special") && before > 0 &&
                (m_tokens.is(before - 1, u"representant") || m_tokens.is(before - 1, u"envoye")))
                return true;
            if (isOneOf(m_tokens.folded(before), kFrenchRoles))
                return true;
        }
        return isOneOf(m_tokens.folded(before), kRoles);
    }

    [[nodiscard]] bool knownAs(std::size_t first) const
    {
        return first > 1 && m_tokens.is(first - 1, u"as") &&
               (m_tokens.is(first - 2, u"known") || m_tokens.is(first - 2, u"identified"));
    }

    /// "Jimmy Zork, alias Blarn", "better known as Blarn".
    [[nodiscard]] bool aliasBefore(std::size_t first) const
    {
        if (first == 0 || !m_tokens.goesOn(first - 1))
            return false;
        return m_tokens.is(first - 1, u"alias") || m_tokens.is(first - 1, u"nicknamed") ||
               (first > 2 && knownAs(first) && m_tokens.is(first - 3, u"better"));
    }

    [[nodiscard]] bool byline(std::size_t first) const
    {
        return first > 0 && m_tokens.goesOn(first - 1) && m_tokens.is(first - 1, u"by") &&
               m_tokens.isSentenceStart(first - 1);
    }

    /// ", chief of staff", ", a cattle trader", ", who"
    [[nodiscard]] bool appositionAfter(std::size_t last) const
    {
        if (last + 1 >= m_tokens.size() || !m_tokens.goesOn(last - 1) || m_tokens.view(last) != u",")
            return false;
        static constexpr std::array<QStringView, 7> kOpening{u"a",     u"an",        u"the",     u"who",
                                                             u"whose", u"spokesman", u"director"};
        return isOneOf(m_tokens.folded(last + 1), kOpening) || isOneOf(m_tokens.folded(last + 1), kRoles);
    }

    void add(std::size_t first, std::size_t last, double score, const QString& reason)
    {
        Candidate candidate;
        candidate.firstToken = first;
        candidate.lastToken = last;
        candidate.type = model::MentionType::Person;
        candidate.value = model::PersonValue{m_tokens.text(first, last)};
        candidate.score = score;
        candidate.reason = reason;
        m_found.push_back(std::move(candidate));
    }

    /// "Traore" after "Oumar Traore": by the last name, or the first where it is used alone; also the whole
    /// name again.
    void secondMentions()
    {
        struct Known {
            QString full;
            double score;
        };
        QHash<QString, Known> byPart;
        for (Candidate& candidate : m_found) {
            // "Gen. Mody" after "Salifou Mody": the full name is known.
            const auto earlier = byPart.constFind(m_tokens.folded(candidate.lastToken - 1));
            if (earlier != byPart.constEnd() && wordCount(candidate.firstToken, candidate.lastToken) == 1)
                candidate.value = model::PersonValue{earlier->full};
            // "President Bush", then "Bush": a title makes one name enough.
            const bool titled = candidate.score >= 0.95;
            if (candidate.score < 0.6 ||
                (wordCount(candidate.firstToken, candidate.lastToken) < 2 && !titled))
                continue;
            const Known known{m_tokens.text(candidate.firstToken, candidate.lastToken), candidate.score};
            const QString& surname = m_tokens.folded(candidate.lastToken - 1);
            if (surname.size() > 2 && !m_reader.m_words.isNotName(surname) && !byPart.contains(surname))
                byPart.insert(surname, known);
        }
        if (byPart.isEmpty())
            return;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens.isReadable(i) || !m_tokens.isCapital(i))
                continue;
            const auto known = byPart.constFind(m_tokens.folded(i));
            if (known == byPart.constEnd() ||
                (i > 0 && m_tokens.goesOn(i - 1) && m_tokens.mayName(i - 1) && !m_tokens.isTitleCase(i)))
                continue;
            if (i + 1 < m_tokens.size() && m_tokens.goesOn(i) && m_tokens.mayName(i + 1) &&
                !m_tokens.isTitleCase(i))
                continue;
            Candidate candidate;
            candidate.firstToken = i;
            candidate.lastToken = i + 1;
            candidate.type = model::MentionType::Person;
            candidate.value = model::PersonValue{known->full};
            // A surname that is a place as well: the place keeps it only where a preposition stands before
            // it.
            candidate.score = m_kind[i] != 2   ? std::min(0.93, known->score + 0.02)
                              : placeBefore(i) ? 0.6
                                               : 0.96;
            candidate.reason = QStringLiteral("surname of a person named in full");
            m_found.push_back(std::move(candidate));
        }
    }

    const PersonReader& m_reader;
    const FinderInput& m_input;
    const NameTokens& m_tokens;
    std::vector<std::uint8_t> m_kind; // 0 open, 1 perhaps a place, 2 a place, 3 an actor or organisation
    QString m_reason;
    std::vector<Candidate> m_found;
};

std::vector<Candidate> PersonReader::find(const FinderInput& input, const NameTokens& tokens,
                                          const std::vector<Candidate>& earlier) const
{
    return Reader(*this, input, tokens, earlier).read();
}

} // namespace casus::extraction
