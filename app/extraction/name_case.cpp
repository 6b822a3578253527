// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/name_case.h"

#include "extraction/name_tokens.h"
#include "knowledge/gazetteer.h"
#include "knowledge/phrase_matcher.h"
#include "text/word_list.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace casus::extraction {

namespace {

using text::isOneOf;

bool hasSmall(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

/// Words of a name as its list writes them, split as tokens are.
QStringList wordsOf(const QString& written)
{
    QString spaced = withSplitElisions(written);
    for (QChar& c : spaced) {
        if (c == u'-' || c == u'\u2010' || c == u'\u2011')
            c = u' ';
    }
    spaced.replace(QStringLiteral("'s"), QStringLiteral(" 's"))
        .replace(QStringLiteral("\u2019s"), QStringLiteral(" 's"));
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

constexpr std::array<QStringView, 31> kDays{
    u"monday",   u"tuesday", u"wednesday", u"thursday", u"friday",  u"saturday",  u"sunday",  u"january",
    u"february", u"april",   u"june",      u"july",     u"august",  u"september", u"october", u"november",
    u"december", u"jan",     u"feb",       u"apr",      u"jun",     u"jul",       u"aug",     u"sept",
    u"sep",      u"oct",     u"nov",       u"dec",      u"ramadan", u"christmas", u"easter"};
/// Months that are words as well: names only beside a number or one of these.
constexpr std::array<QStringView, 11> kBeforeMonth{u"in",   u"since",   u"late",  u"early", u"mid", u"of",
                                                   u"last", u"between", u"until", u"from",  u"by"};
/// Kinds of bodies that close an English name: "the Shan Human Rights Foundation".
constexpr std::array<QStringView, 17> kBodies{
    u"agency",      u"commission", u"institute", u"foundation",  u"federation",   u"association",
    u"bureau",      u"council",    u"committee", u"exchange",    u"organisation", u"organization",
    u"observatory", u"authority",  u"network",   u"corporation", u"chamber"};
constexpr std::array<QStringView, 6> kOpenBody{u"international", u"national", u"human",
                                               u"world",         u"global",   u"regional"};
/// Words that no such name holds.
constexpr std::array<QStringView, 40> kNotInBody{
    u"the",    u"a",        u"an",       u"of",     u"for",   u"in",        u"on",     u"at",
    u"to",     u"from",     u"by",       u"with",   u"and",   u"or",        u"as",     u"that",
    u"which",  u"who",      u"said",     u"says",   u"told",  u"has",       u"have",   u"had",
    u"was",    u"were",     u"is",       u"are",    u"be",    u"put",       u"asked",  u"after",
    u"before", u"recorded", u"reported", u"blamed", u"wrote", u"condemned", u"denied", u"called"};
/// Endings of words that name nobody, where the gazetteer does not know the word.
constexpr std::array<QStringView, 12> kEnglishEndings{u"tion", u"tions", u"ment", u"ments", u"ing",  u"ings",
                                                      u"ed",   u"ly",    u"ness", u"ers",   u"able", u"less"};
constexpr std::array<QStringView, 22> kFrenchEndings{
    u"tion", u"tions", u"ment",  u"ments", u"aient", u"ait",  u"ees",   u"ants", u"ant", u"eurs",  u"euse",
    u"ique", u"iques", u"istes", u"iste",  u"aires", u"aire", u"erent", u"ites", u"ite", u"elles", u"eaux"};

} // namespace

struct NameCase::Words {
    explicit Words(const knowledge::Knowledge& knowledge);

    [[nodiscard]] const QSet<QString>& ordinary(QStringView language) const
    {
        return language == u"fr" ? ordinaryFrench : ordinaryEnglish;
    }

    QSet<QString> ordinaryEnglish; // folded
    QSet<QString> ordinaryFrench;
    QSet<QString> placeKinds;
    QSet<QString> directions;
    knowledge::PhraseMatcher names;
    std::vector<QStringList> spellings; // the words of each name as its list writes them
};

NameCase::Words::Words(const knowledge::Knowledge& knowledge)
{
    const auto addWords = [&](const QString& lexicon) {
        for (const knowledge::LexiconEntry& entry : knowledge.lexicon(lexicon).entries()) {
            const bool french = entry.language == u"fr" || entry.language == u"*";
            const bool english = entry.language != u"fr";
            for (const QString& word : wordsOf(entry.phrase)) {
                if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c.isDigit(); }))
                    continue;
                const QString folded = text::foldName(word);
                if (english)
                    ordinaryEnglish.insert(folded);
                if (french)
                    ordinaryFrench.insert(folded);
            }
        }
    };
    for (const QString& lexicon :
         {QStringLiteral("ordinary_words"), QStringLiteral("events"), QStringLiteral("outcomes"),
          QStringLiteral("victims"), QStringLiteral("weapons"), QStringLiteral("claims"),
          QStringLiteral("claimants"), QStringLiteral("titles"), QStringLiteral("numbers"),
          QStringLiteral("place_words")})
        addWords(lexicon);
    for (const knowledge::LexiconEntry& entry : knowledge.lexicon(QStringLiteral("place_words")).entries()) {
        if (entry.category == u"direction")
            directions.insert(text::foldName(entry.phrase));
        else
            placeKinds.insert(text::foldName(entry.phrase));
    }

    const auto addName = [&](const QString& written) {
        if (written.isEmpty() ||
            !std::any_of(written.begin(), written.end(), [](QChar c) { return c.isUpper() || c.isDigit(); }))
            return;
        const QStringList words = wordsOf(written);
        QStringList folded;
        for (const QString& word : words)
            folded.append(text::foldName(word));
        folded.removeAll(QString());
        // "IS", "CAR", "US": in capitals they cannot be told from the words
        if (folded.isEmpty() || (folded.size() == 1 && (ordinaryEnglish.contains(folded.front()) ||
                                                        ordinaryFrench.contains(folded.front()))))
            return;
        names.addWords(folded, static_cast<std::uint32_t>(spellings.size()));
        spellings.push_back(words);
    };
    for (const knowledge::Actor& actor : knowledge.actors().actors()) {
        addName(actor.name);
        for (const QString& alias : actor.aliases)
            addName(alias);
    }
    for (const knowledge::Country& country : knowledge.countries().all()) {
        addName(country.name);
        addName(country.capital);
        for (const QString& alias : country.aliases)
            addName(alias);
        for (const QString& adjective : country.adjectives) {
            if (adjective.front().isUpper())
                addName(adjective);
        }
    }
    for (const knowledge::LexiconEntry& entry :
         knowledge.lexicon(QStringLiteral("organisations")).entries()) {
        if (entry.category != u"head")
            addName(entry.phrase);
    }
    names.build();
}

/// The tokens of one line in capitals.
class NameCase::Line {
public:
    Line(const Words& words, const FinderInput& input, const QSet<QString>& bracketed, QString& text,
         std::size_t first, std::size_t last)
        : m_words(words)
        , m_input(input)
        , m_bracketed(bracketed)
        , m_text(text)
        , m_first(first)
        , m_last(last)
    {}

    void restore(const std::vector<bool>& opensSentence)
    {
        for (std::size_t i = m_first; i < m_last;) {
            if (!isWord(i)) {
                ++i;
                continue;
            }
            std::size_t next = body(i);
            if (next == i)
                next = listed(i);
            if (next == i)
                next = numbered(i);
            if (next == i)
                next = placed(i);
            if (next == i)
                next = compass(i);
            if (next == i) {
                single(i);
                next = i + 1;
            }
            if (opensSentence[i])
                capital(i);
            i = next;
        }
    }

private:
    const QString& folded(std::size_t i) const { return m_input.folded[i]; }
    QStringView view(std::size_t i) const { return m_input.analysis.view(m_input.analysis.tokens[i]); }
    bool isWord(std::size_t i) const
    {
        return i < m_last && m_input.analysis.tokens[i].kind == text::TokenKind::Word;
    }
    bool isOrdinary(const QString& word) const { return m_words.ordinary(m_input.language).contains(word); }
    bool isHyphen(std::size_t i) const
    {
        return i < m_last && folded(i).isEmpty() && !m_input.analysis.tokens[i].spaceBefore;
    }
    bool isDirection(std::size_t i) const { return i < m_last && m_words.directions.contains(folded(i)); }

    void small(std::size_t i)
    {
        const text::Token& token = m_input.analysis.tokens[i];
        for (qsizetype at = token.begin; at < token.end; ++at)
            m_text[at] = m_text[at].toLower();
    }
    void capital(std::size_t i)
    {
        const qsizetype begin = m_input.analysis.tokens[i].begin;
        m_text[begin] = m_text[begin].toUpper();
    }
    void title(std::size_t i)
    {
        small(i);
        const text::Token& token = m_input.analysis.tokens[i];
        // "N'Djamena", "Jama'at": a capital behind an apostrophe only after one letter
        capital(i);
        if (token.end - token.begin > 3 &&
            (m_text[token.begin + 1] == u'\'' || m_text[token.begin + 1] == u'\u2019'))
            m_text[token.begin + 2] = m_text[token.begin + 2].toUpper();
    }
    void as(std::size_t i, QStringView written)
    {
        if (written.front().isLower())
            small(i);
        else if (written.size() == 1 || hasSmall(written))
            title(i);
    }

    /// A name of the lists: as those write it. One past its last token, or i.
    std::size_t listed(std::size_t i)
    {
        const auto match = m_words.names.longestAt(m_input.folded, i);
        if (!match || match->lastToken > m_last)
            return i;
        // of several ways to write it the one with small letters: "Hamas" before "HAMAS"
        const QStringList* written = &m_words.spellings[match->payloads.front()];
        for (const std::uint32_t payload : match->payloads) {
            if (hasSmall(m_words.spellings[payload].join(QString()))) {
                written = &m_words.spellings[payload];
                break;
            }
        }
        qsizetype word = 0;
        for (std::size_t k = i; k < match->lastToken; ++k) {
            if (!isWord(k))
                continue;
            if (word < written->size())
                as(k, written->at(word));
            else
                title(k);
            ++word;
        }
        return match->lastToken;
    }

    /// Behind "the": "Ethiopian Human Rights Commission", "Congolese Institute for Nature Conservation". The
    /// words before the kind tell whose it is, so that "the electoral commission" stays small. One past its
    /// last token, or i.
    std::size_t body(std::size_t i)
    {
        if (m_input.french || i == m_first || folded(i - 1) != u"the")
            return i;
        bool named = false;
        std::size_t head = i;
        while (head < i + 5 && isPartOfBody(head) && !(head > i && isOneOf(folded(head), kBodies))) {
            const QString& word = folded(head);
            named = named || !isOrdinary(word) || isOneOf(word, kOpenBody) ||
                    m_input.knowledge.countries().byAdjective(word) ||
                    m_input.knowledge.countries().byName(word);
            ++head;
        }
        if (!named || head == i || !isWord(head) || !isOneOf(folded(head), kBodies))
            return i;
        std::size_t end = head + 1;
        if (isWord(end) && (folded(end) == u"of" || folded(end) == u"for")) {
            std::size_t aim = end + 1;
            while (aim < end + 4 && isPartOfBody(aim))
                ++aim;
            if (aim > end + 1 && !isPartOfBody(aim))
                end = aim;
        }
        for (std::size_t k = i; k < end; ++k) {
            if (folded(k) == u"of" || folded(k) == u"for")
                small(k);
            else if (folded(k) != u"un" && folded(k) != u"eu")
                title(k);
        }
        return end;
    }
    bool isPartOfBody(std::size_t i) const { return isWord(i) && !isOneOf(folded(i), kNotInBody); }

    /// "6th Infantry Division", "25 Task Force Brigade": the words behind the number, or i.
    std::size_t numbered(std::size_t i)
    {
        static constexpr std::array<QStringView, 7> kUnits{u"battalion", u"brigade", u"division", u"regiment",
                                                           u"front",     u"corps",   u"squadron"};
        if (i == m_first || m_input.analysis.tokens[i - 1].kind != text::TokenKind::Number)
            return i;
        std::size_t end = i;
        while (end < i + 4 && isWord(end) && !isOneOf(folded(end), kUnits))
            ++end;
        if (end >= i + 4 || !isWord(end))
            return i;
        for (std::size_t k = i; k <= end; ++k)
            title(k);
        return end + 1;
    }

    /// "Sud-Liban", "Centre-Nord region": a compass word joined to a name is part of it.
    std::size_t compass(std::size_t i)
    {
        if (!isHyphen(i + 1) || !isWord(i + 2) || (!isDirection(i) && !isDirection(i + 2)))
            return i;
        const bool region = i + 3 < m_last && m_words.placeKinds.contains(folded(i + 3));
        if (isDirection(i) && isDirection(i + 2) && !region)
            return i;
        title(i);
        title(i + 2);
        return i + 3;
    }

    /// A place of several words, not all of them ordinary ("North Waziristan", "Port-au-Prince"), or an
    /// ordinary word that names a unit ("Plateau State"). One past its last token, or i.
    std::size_t placed(std::size_t i)
    {
        const knowledge::Gazetteer& gazetteer = m_input.knowledge.gazetteer();
        constexpr std::size_t kWords = 4;
        QString key = folded(i);
        bool named = !isOrdinary(key);
        // "forêt du Wagadou", "west of Niger": the kind in front is no part of the name
        const bool kind = m_words.placeKinds.contains(key) || isDirection(i);
        if (kind && (isWord(i + 1) && (folded(i + 1) == u"of" || folded(i + 1) == u"de" ||
                                       folded(i + 1) == u"du" || folded(i + 1) == u"d")))
            return i;
        std::size_t best = i;
        std::size_t end = i + 1;
        for (std::size_t words = 1; words < kWords && gazetteer.hasPrefix(key); ++words) {
            while (end < m_last && folded(end).isEmpty() && !m_input.analysis.tokens[end].spaceBefore)
                ++end;
            if (!isWord(end))
                break;
            const bool unit = m_words.placeKinds.contains(folded(end));
            const QString shorter = key;
            key += u' ' + folded(end);
            named = named || !isOrdinary(folded(end));
            ++end;
            if (!gazetteer.hasName(key))
                continue;
            if (unit) { // "Plateau State", but "Mopti region": most kinds are written small
                static constexpr std::array<QStringView, 3> kWritten{u"state", u"city", u"township"};
                if (gazetteer.hasName(shorter) || !isOrdinary(folded(i))) {
                    for (std::size_t k = i; k + 1 < end; ++k) {
                        if (isWord(k))
                            title(k);
                    }
                    if (isOneOf(folded(end - 1), kWritten))
                        title(end - 1);
                    else
                        small(end - 1);
                    return end;
                }
            } else if (named) {
                best = end;
            }
        }
        static constexpr std::array<QStringView, 11> kInner{u"au", u"aux", u"de", u"du",  u"des", u"la",
                                                            u"le", u"sur", u"of", u"del", u"en"};
        for (std::size_t k = i; k < best; ++k) {
            if (!isWord(k))
                continue;
            if (k > i && isOneOf(folded(k), kInner))
                small(k);
            else
                title(k);
        }
        return best;
    }

    bool isMonth(std::size_t i) const
    {
        const QString& word = folded(i);
        if (word != u"may" && word != u"march" && word != u"mar")
            return false;
        const auto number = [&](std::size_t k) {
            return k < m_last && m_input.analysis.tokens[k].kind == text::TokenKind::Number;
        };
        return number(i + 1) || (i > m_first && (number(i - 1) || isOneOf(folded(i - 1), kBeforeMonth)));
    }

    void single(std::size_t i)
    {
        const QStringView written = view(i);
        const QString& word = folded(i);
        const bool french = m_input.french;
        if (isOneOf(word, kDays) || isMonth(i)) {
            if (french)
                small(i);
            else
                title(i);
        } else if (written.endsWith(u'.') || (word == u"i" && !french) ||
                   std::any_of(written.begin(), written.end(), [](QChar c) { return c.isDigit(); })) {
            return; // initials, "U.N.", "M23"
        } else if (french && i > m_first && folded(i - 1) == u"a" && isParticiple(word)) {
            small(i); // "A CONFIÉ" is no "à Confié"
        } else if (isBracketed(i)) {
            return; // "(IS)"
        } else if (word.size() < 2 || isOrdinary(word) || hasOrdinaryEnding(word)) {
            // "3R": a letter right behind a number belongs to it
            if (i == m_first || m_input.analysis.tokens[i].spaceBefore ||
                m_input.analysis.tokens[i - 1].kind != text::TokenKind::Number)
                small(i);
        } else if (!isAbbreviation(i)) {
            title(i);
        }
    }

    bool hasOrdinaryEnding(const QString& word) const
    {
        if (word.size() < 6 || m_input.knowledge.gazetteer().hasName(word))
            return word.endsWith(u's') && isOrdinary(word.chopped(1));
        const auto ends = [&](QStringView ending) { return word.endsWith(ending); };
        if (word.endsWith(u's') && isOrdinary(word.chopped(1)))
            return true;
        return m_input.french ? std::any_of(kFrenchEndings.begin(), kFrenchEndings.end(), ends)
                              : std::any_of(kEnglishEndings.begin(), kEnglishEndings.end(), ends);
    }

    bool isBracketed(std::size_t i) const
    {
        return folded(i).size() < 7 && i > m_first && i + 1 < m_last && view(i - 1) == u"(" &&
               view(i + 1) == u")" && (folded(i).size() > 2 ? !isOrdinary(folded(i)) : folded(i).size() == 2);
    }

    bool isParticiple(const QString& word) const
    {
        static constexpr std::array<QStringView, 6> kEndings{u"e", u"u", u"is", u"it", u"er", u"i"};
        return !m_input.knowledge.gazetteer().hasName(word) &&
               std::any_of(kEndings.begin(), kEndings.end(),
                           [&](QStringView ending) { return word.endsWith(ending); });
    }

    bool isAbbreviation(std::size_t i) const
    {
        const QString& word = folded(i);
        const bool vowel =
            std::any_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"aeiouy").contains(c); });
        return m_bracketed.contains(word) || (!vowel && word.size() < 6);
    }

    const Words& m_words;
    const FinderInput& m_input;
    const QSet<QString>& m_bracketed; // abbreviations that the text introduces: "(FDLR)"
    QString& m_text;
    std::size_t m_first;
    std::size_t m_last;
};

NameCase::NameCase(const knowledge::Knowledge& knowledge)
    : m_knowledge(knowledge)
{}

NameCase::~NameCase() = default;

const NameCase::Words& NameCase::words() const
{
    std::call_once(m_made, [this] { m_words = std::make_unique<const Words>(m_knowledge); });
    return *m_words;
}

std::optional<text::Analysis> NameCase::restored(const FinderInput& input) const
{
    const text::Analysis& analysis = input.analysis;
    struct Range {
        std::size_t first;
        std::size_t last;
    };
    std::vector<Range> shouted;
    std::size_t token = 0;
    for (const text::Line& line : analysis.lines) {
        while (token < analysis.tokens.size() && analysis.tokens[token].begin < line.begin)
            ++token;
        const std::size_t first = token;
        std::size_t words = 0;
        qsizetype small = 0;
        qsizetype letters = 0;
        while (token < analysis.tokens.size() && analysis.tokens[token].begin < line.end) {
            const text::Token& one = analysis.tokens[token++];
            if (one.kind != text::TokenKind::Word)
                continue;
            const QStringView view = analysis.view(one);
            if (view.size() > 2)
                ++words;
            letters += view.size();
            small += std::count_if(view.begin(), view.end(), [](QChar c) { return c.isLower(); });
        }
        // a few small letters are let pass: "16th", "km"
        if (words >= 3 && small * 20 <= letters)
            shouted.push_back({first, token});
    }
    if (shouted.empty())
        return std::nullopt;

    const Words& known = words();
    QSet<QString> bracketed;
    std::vector<bool> opensSentence(analysis.tokens.size(), false);
    for (const text::Sentence& sentence : analysis.sentences) {
        std::size_t first = sentence.firstToken;
        while (first < sentence.lastToken && analysis.tokens[first].kind != text::TokenKind::Word)
            ++first;
        if (first < sentence.lastToken)
            opensSentence[first] = true;
    }
    for (std::size_t i = 1; i + 1 < analysis.tokens.size(); ++i) {
        const QStringView word = analysis.view(analysis.tokens[i]);
        if (analysis.view(analysis.tokens[i - 1]) == u"(" && analysis.view(analysis.tokens[i + 1]) == u")" &&
            word.size() > 1 && word.size() < 9 && !hasSmall(word) &&
            !known.ordinary(input.language).contains(input.folded[i]))
            bracketed.insert(input.folded[i]);
    }
    text::Analysis usual = analysis;
    for (const Range& range : shouted)
        Line(known, input, bracketed, usual.text, range.first, range.last).restore(opensSentence);
    return usual;
}

} // namespace casus::extraction
