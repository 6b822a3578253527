// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_features.h"

#include "extraction/sequence_hash.h"

#include <algorithm>
#include <array>

namespace casus::extraction::sequence {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr std::size_t kOccurrences = 12; // looked at on each side
constexpr std::size_t kOthers = 8;       // of those, how many lend their neighbours

/// What a single occurrence says of its word.
enum Evidence : std::uint16_t {
    SmallLetters = 1U << 0U,
    CapitalInside = 1U << 1U, // a capital where none is due
    AfterTitle = 1U << 2U,
    AfterGivenName = 1U << 3U,
    AfterPreposition = 1U << 4U, // of place
    AfterArticle = 1U << 5U,
    BeforeSaying = 1U << 6U,
    BeforePlace = 1U << 7U, // "X, Mali"
    BeforeCapital = 1U << 8U,
    AfterCapital = 1U << 9U,
    InBrackets = 1U << 10U,
    BesidePlaceWord = 1U << 11U,
    BeforeOrgHead = 1U << 12U,
    InCapitals = 1U << 13U,
    InListedPhrase = 1U << 14U,
};
constexpr int kEvidenceBits = 15;

struct Words {
    std::vector<std::uint32_t> prepositions;
    std::vector<std::uint32_t> saying;
    std::uint32_t the = wordHash(u"the");

    Words()
    {
        for (const QStringView word : {u"in", u"at", u"near", u"from", u"outside", u"around", u"into",
                                       u"across", u"throughout", u"toward", u"towards", u"inside"})
            prepositions.push_back(wordHash(word));
        for (const QStringView word : {u"said", u"says", u"told", u"added", u"announced", u"warned", u"who"})
            saying.push_back(wordHash(word));
        std::sort(prepositions.begin(), prepositions.end());
        std::sort(saying.begin(), saying.end());
    }
};

const Words& words()
{
    static const Words all;
    return all;
}

bool contains(const std::vector<std::uint32_t>& sorted, std::uint32_t hash)
{
    return std::binary_search(sorted.begin(), sorted.end(), hash);
}

/// Templates; the order is part of kFeatureVersion.
enum Template : std::uint32_t {
    Bias = 1,
    Word0,
    WordB1,
    WordA1,
    WordB2,
    WordA2,
    WordsB1,
    WordsA1,
    WordsB2,
    WordsA2,
    Look0,
    LookB1,
    LookA1,
    LookAround,
    WordLook,
    BeforeLook,
    AfterLook,
    Prefix2,
    Prefix3,
    Prefix4,
    Suffix1,
    Suffix2,
    Suffix3,
    Suffix4,
    ListOne,
    ListAll,
    ListsB1,
    ListsA1,
    ListB1One,
    ListA1One,
    PhraseOne,
    Joint,
    DocumentOne,
    DocumentAll,
    Words3,
    LookB2,
    RunFirst,
    RunLast,
    RunLastLists,
    RunBefore,
    RunBeforeLists,
    RunAfter,
    RunPlace,
    PrefixB1,
    SuffixB1,
    SuffixA1,
    Marks,
    MarkB1,
    MarkA1,
    OtherB1,
    OtherA1,
    OtherRunLast,
    OtherRunLastLists,
    OtherRunFirstLists,
    OtherRunPlace,
    RunWords,
    RunBefore1,
    RunAfter1,
    RunBefore2,
    RunAfter2,
    Abbreviated,
    Abbreviation,
    AbbreviationWord,
    AbbreviationLists,
    PhraseAll,
    PhraseB1,
    PhraseA1,
    Suffix5,
};

std::uint32_t lookOf(const TokenFacts& fact)
{
    return static_cast<std::uint32_t>(fact.shape) | (fact.sentenceStart ? 32U : 0U) |
           (fact.titleCase ? 64U : 0U);
}

constexpr std::uint32_t kPlaceBits = CountryName | BigPlace | MidPlace | RegionName;

} // namespace

FeatureReader::FeatureReader(const text::Analysis& analysis, const std::vector<QString>& folded,
                             const std::vector<TokenFacts>& facts, const std::vector<Island>& islands)
    : m_analysis(analysis)
    , m_folded(folded)
    , m_facts(facts)
    , m_runs(folded, facts, islands)
    , m_document(facts.size(), 0)
    , m_otherRanges(facts.size())
{
    gatherEvidence(islands);
}

std::size_t FeatureReader::before(std::size_t at, std::size_t first) const
{
    while (at != kNone && at > first) {
        if (m_facts[--at].word != 0)
            return at;
    }
    return kNone;
}

std::size_t FeatureReader::after(std::size_t at, std::size_t last) const
{
    while (at != kNone && at + 1 < last) {
        if (m_facts[++at].word != 0)
            return at;
    }
    return kNone;
}

std::uint16_t FeatureReader::evidenceAt(std::size_t at) const
{
    const TokenFacts& fact = m_facts[at];
    if (fact.shape == Shape::Lower)
        return SmallLetters;
    const text::Sentence& sentence = m_analysis.sentences[fact.sentence];
    unsigned evidence = 0;
    const bool plain = !fact.titleCase && fact.shape != Shape::Shouted;
    if (plain && !fact.sentenceStart)
        evidence |= CapitalInside;
    if (fact.shape == Shape::AllCapitals)
        evidence |= InCapitals;
    if (fact.part != PhrasePart::None)
        evidence |= InListedPhrase;
    if (const std::size_t b = before(at, sentence.firstToken); b != kNone) {
        const TokenFacts& previous = m_facts[b];
        if ((previous.lists & TitleWord) != 0)
            evidence |= AfterTitle;
        if ((previous.lists & GivenName) != 0 && previous.mayName)
            evidence |= AfterGivenName;
        if ((previous.lists & PlaceWord) != 0)
            evidence |= BesidePlaceWord;
        if (previous.mayName && plain && !previous.sentenceStart)
            evidence |= AfterCapital;
        if (previous.shape == Shape::Open)
            evidence |= InBrackets;
        if (contains(words().prepositions, previous.word))
            evidence |= AfterPreposition;
        if (previous.word == words().the)
            evidence |= AfterArticle;
    }
    if (const std::size_t a = after(at, sentence.lastToken); a != kNone) {
        const TokenFacts& next = m_facts[a];
        if (next.mayName && plain)
            evidence |= BeforeCapital;
        if ((next.lists & PlaceWord) != 0)
            evidence |= BesidePlaceWord;
        if ((next.lists & OrgHead) != 0)
            evidence |= BeforeOrgHead;
        if (contains(words().saying, next.word))
            evidence |= BeforeSaying;
        if (next.shape == Shape::Comma && a + 1 < sentence.lastToken &&
            ((m_facts[a + 1].lists | m_facts[a + 1].phrase) & kPlaceBits) != 0)
            evidence |= BeforePlace;
    }
    return static_cast<std::uint16_t>(evidence);
}

void FeatureReader::gatherEvidence(const std::vector<Island>& islands)
{
    std::vector<Occurrence> occurrences;
    std::vector<bool> wanted(65536, false); // words of islands, by part of their hash
    for (const Island& island : islands) {
        for (std::size_t i = island.first; i < island.last; ++i) {
            if (!m_facts[i].mayName)
                continue;
            wanted[m_facts[i].word & 0xFFFFU] = true;
            occurrences.push_back({m_facts[i].word, static_cast<std::uint32_t>(i), evidenceAt(i)});
        }
    }
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        if (m_facts[i].shape == Shape::Lower && !m_facts[i].mayName && wanted[m_facts[i].word & 0xFFFFU])
            occurrences.push_back({m_facts[i].word, static_cast<std::uint32_t>(i), SmallLetters});
    }
    std::sort(occurrences.begin(), occurrences.end(), [](const Occurrence& a, const Occurrence& b) {
        return a.word != b.word ? a.word < b.word : a.token < b.token;
    });
    for (std::size_t k = 0; k < occurrences.size(); ++k) {
        const Occurrence& own = occurrences[k];
        const std::uint32_t sentence = m_facts[own.token].sentence;
        unsigned evidence = 0;
        const auto begin = static_cast<std::uint32_t>(m_others.size());
        const auto look = [&](const Occurrence& other, std::size_t n) {
            evidence |= other.evidence;
            if (n < kOthers && other.evidence != SmallLetters)
                m_others.push_back(other.token);
        };
        for (std::size_t j = k, n = 0; j > 0 && n < kOccurrences; ++n) {
            const Occurrence& other = occurrences[--j];
            if (other.word != own.word || m_facts[other.token].sentence + kSameName < sentence)
                break;
            look(other, n);
        }
        for (std::size_t j = k + 1, n = 0; j < occurrences.size() && n < kOccurrences; ++j, ++n) {
            const Occurrence& other = occurrences[j];
            if (other.word != own.word || m_facts[other.token].sentence > sentence + kSameName)
                break;
            look(other, n);
        }
        m_document[own.token] = static_cast<std::uint16_t>(evidence);
        m_otherRanges[own.token] = {begin, static_cast<std::uint32_t>(m_others.size())};
    }
}

/// The tokens beside, marks included, which the windows of words pass over.
void FeatureReader::readMarks(std::size_t at, const text::Sentence& sentence,
                              std::vector<std::uint32_t>& features) const
{
    constexpr std::uint32_t kBeyond = 63;
    const TokenFacts& fact = m_facts[at];
    const std::uint32_t before =
        at > sentence.firstToken ? static_cast<std::uint32_t>(m_facts[at - 1].shape) : kBeyond;
    const std::uint32_t after =
        at + 1 < sentence.lastToken ? static_cast<std::uint32_t>(m_facts[at + 1].shape) : kBeyond;
    features.push_back(joined(Marks, before << 16U | lookOf(fact) << 8U | after));
    features.push_back(joined(MarkB1, joined(fact.word, before)));
    features.push_back(joined(MarkA1, joined(fact.word, after)));
}

/// The neighbours of the same word elsewhere, each once.
void FeatureReader::readOthers(std::size_t at, std::vector<std::uint32_t>& features) const
{
    const auto start = static_cast<std::ptrdiff_t>(features.size());
    const auto add = [&](Template kind, std::size_t neighbour) {
        const std::uint32_t feature = joined(kind, neighbour == kNone ? 0 : m_facts[neighbour].word);
        if (std::find(features.begin() + start, features.end(), feature) == features.end())
            features.push_back(feature);
    };
    for (std::uint32_t i = m_otherRanges[at].begin; i < m_otherRanges[at].end; ++i) {
        const std::size_t other = m_others[i];
        const text::Sentence& sentence = m_analysis.sentences[m_facts[other].sentence];
        add(OtherB1, before(other, sentence.firstToken));
        add(OtherA1, after(other, sentence.lastToken));
    }
}

void FeatureReader::readAffixes(std::size_t at, std::vector<std::uint32_t>& features) const
{
    const QString& word = m_folded[at];
    const qsizetype size = word.size();
    std::uint64_t hash = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(size, 4); ++i) {
        hash = withUnit(hash, word[i].unicode());
        if (i >= 1 && i + 1 < size)
            features.push_back(
                joined(Prefix2 + static_cast<std::uint32_t>(i) - 1, static_cast<std::uint32_t>(mixed(hash))));
    }
    hash = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(size, 4); ++i) {
        hash = withUnit(hash, word[size - 1 - i].unicode());
        if (i + 1 < size)
            features.push_back(
                joined(Suffix1 + static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(mixed(hash))));
    }
    if (size > 6)
        features.push_back(
            joined(Suffix5, static_cast<std::uint32_t>(mixed(withUnit(hash, word[size - 5].unicode())))));
}

/// What the runs that the same word stands in elsewhere are: "Caterpillar" and "Caterpillar Inc."
void FeatureReader::readOtherRuns(std::size_t at, std::vector<std::uint32_t>& features) const
{
    constexpr std::uint32_t kLists = (1U << static_cast<unsigned>(kListBits)) - 1;
    const auto start = static_cast<std::ptrdiff_t>(features.size());
    const auto add = [&](Template kind, std::uint32_t value) {
        const std::uint32_t feature = joined(kind, value);
        if (std::find(features.begin() + start, features.end(), feature) == features.end())
            features.push_back(feature);
    };
    for (std::uint32_t i = m_otherRanges[at].begin; i < m_otherRanges[at].end; ++i) {
        const std::size_t other = m_others[i];
        const Run* run = m_runs.at(other);
        if (!run || run->count < 2)
            continue;
        const bool opens = other == run->first;
        const bool closes = other + 1 == run->last;
        const TokenFacts& last = m_facts[run->last - 1];
        if (!closes) {
            add(OtherRunLast, last.word);
            add(OtherRunLastLists, last.lists & kLists);
        }
        if (!opens)
            add(OtherRunFirstLists, m_facts[run->first].lists & kLists);
        add(OtherRunPlace, (opens ? 1U : closes ? 2U : 3U) << 8U | run->count);
    }
}

/// The run of capitalised words that the token is in, hyphens inside: its ends say most of what it is.
void FeatureReader::readRun(std::size_t at, const text::Sentence& sentence,
                            std::vector<std::uint32_t>& features) const
{
    const Run* run = m_runs.at(at);
    if (!run)
        return;
    // A comma, a bracket or a quotation mark beside the run.
    const auto markBetween = [&](std::size_t low, std::size_t high) {
        for (std::size_t i = low; i < high; ++i) {
            if (const Shape shape = m_facts[i].shape; shape != Shape::Hyphen && shape != Shape::Stop)
                return static_cast<std::uint32_t>(shape);
        }
        return 0U;
    };
    std::uint32_t place = 0;
    for (std::size_t i = run->first; i < at; ++i)
        place += m_facts[i].mayName ? 1U : 0U;
    const TokenFacts& last = m_facts[run->last - 1];
    const std::size_t b = before(run->first, sentence.firstToken);
    const std::size_t a = after(run->last - 1, sentence.lastToken);
    const std::uint32_t where = place << 8U | run->count;
    const auto add = [&](Template kind, std::uint32_t value) { features.push_back(joined(kind, value)); };
    add(RunPlace, where | (m_facts[run->first].sentenceStart ? 1U << 16U : 0U));
    if (run->count > 1) {
        add(RunFirst, joined(m_facts[run->first].word, place));
        add(RunLast, joined(last.word, run->count - place));
        add(RunLastLists, static_cast<std::uint32_t>(last.lists) << 8U | (run->count - place));
    }
    const std::uint32_t wordBefore = b == kNone ? 0 : m_facts[b].word;
    const std::uint32_t wordAfter = a == kNone ? 0 : m_facts[a].word;
    const std::uint32_t markBefore = b == kNone ? 0 : markBetween(b + 1, run->first);
    const std::uint32_t markAfter = a == kNone ? 0 : markBetween(run->last, a);
    add(RunBefore, joined(wordBefore, where | markBefore << 20U));
    add(RunAfter, joined(wordAfter, where | markAfter << 20U));
    if (b != kNone && m_facts[b].lists != 0)
        add(RunBeforeLists, static_cast<std::uint32_t>(m_facts[b].lists) << 8U | place);
    readRunWords(at, *run, sentence, features);
}

/// The words of the run as one, and two words on each side of it.
void FeatureReader::readRunWords(std::size_t at, const Run& run, const text::Sentence& sentence,
                                 std::vector<std::uint32_t>& features) const
{
    const auto add = [&](Template kind, std::uint32_t value) { features.push_back(joined(kind, value)); };
    const auto word = [&](std::size_t i) { return i == kNone ? 0U : m_facts[i].word; };
    const std::size_t b1 = before(run.first, sentence.firstToken);
    const std::size_t a1 = after(run.last - 1, sentence.lastToken);
    if (run.count > 1)
        add(RunWords, joined(run.words, static_cast<std::uint32_t>(at - run.first)));
    if (at != run.first)
        add(RunBefore1, word(b1));
    if (at + 1 != run.last)
        add(RunAfter1, word(a1));
    add(RunBefore2, joined(word(before(b1, sentence.firstToken)), word(b1)));
    add(RunAfter2, joined(word(a1), word(after(a1, sentence.lastToken))));
}

/// "WFP", and the "World Food Programme" near by.
void FeatureReader::readAbbreviation(std::size_t at, std::vector<std::uint32_t>& features) const
{
    const auto add = [&](Template kind, std::uint32_t value) { features.push_back(joined(kind, value)); };
    if (const Run* meant = m_runs.abbreviatedBy(at)) {
        add(Abbreviation, 0);
        add(AbbreviationWord, m_facts[meant->first].word);
        add(AbbreviationLists, m_facts[meant->first].lists);
    }
    if (const Run* run = m_runs.at(at); run && run->abbreviated)
        add(Abbreviated, at == run->first ? 1 : 2);
}

/// All that the listed phrase is known as at once, here and beside.
void FeatureReader::readPhrases(std::size_t at, const TokenFacts& before, const TokenFacts& after,
                                std::vector<std::uint32_t>& features) const
{
    const auto add = [&](Template kind, const TokenFacts& fact) {
        if (fact.phrase != 0)
            features.push_back(joined(kind, static_cast<std::uint32_t>(fact.part) << 16U | fact.phrase));
    };
    add(PhraseAll, m_facts[at]);
    add(PhraseB1, before);
    add(PhraseA1, after);
}

void FeatureReader::read(std::size_t at, std::vector<std::uint32_t>& features) const
{
    const TokenFacts& fact = m_facts[at];
    const text::Sentence& sentence = m_analysis.sentences[fact.sentence];
    static const TokenFacts beyond;
    const std::size_t b1 = before(at, sentence.firstToken);
    const std::size_t b2 = before(b1, sentence.firstToken);
    const std::size_t a1 = after(at, sentence.lastToken);
    const std::size_t a2 = after(a1, sentence.lastToken);
    const auto factAt = [&](std::size_t i) -> const TokenFacts& { return i == kNone ? beyond : m_facts[i]; };
    const TokenFacts& p1 = factAt(b1);
    const TokenFacts& p2 = factAt(b2);
    const TokenFacts& n1 = factAt(a1);
    const TokenFacts& n2 = factAt(a2);
    const auto add = [&](Template kind, std::uint32_t value) { features.push_back(joined(kind, value)); };
    const std::uint32_t look0 = lookOf(fact);

    add(Bias, 0);
    add(Word0, fact.word);
    add(WordB1, p1.word);
    add(WordA1, n1.word);
    add(WordB2, p2.word);
    add(WordA2, n2.word);
    add(WordsB1, joined(p1.word, fact.word));
    add(WordsA1, joined(fact.word, n1.word));
    add(WordsB2, joined(p2.word, p1.word));
    add(WordsA2, joined(n1.word, n2.word));
    add(Look0, look0);
    add(LookB1, look0 << 8U | lookOf(p1));
    add(LookA1, look0 << 8U | lookOf(n1));
    add(LookAround, lookOf(p1) << 16U | look0 << 8U | lookOf(n1));
    add(WordLook, joined(fact.word, look0));
    add(BeforeLook, joined(p1.word, look0));
    add(AfterLook, joined(n1.word, look0));
    add(Words3, joined(joined(p1.word, fact.word), n1.word));
    add(LookB2, lookOf(p2) << 16U | lookOf(p1) << 8U | look0);
    readMarks(at, sentence, features);
    readAffixes(at, features);
    readRun(at, sentence, features);

    const auto addBits = [&](Template kind, std::uint32_t bits, int count, std::uint32_t extra) {
        for (int bit = 0; bit < count; ++bit) {
            if ((bits >> static_cast<unsigned>(bit) & 1U) != 0)
                add(kind, extra << 8U | static_cast<std::uint32_t>(bit));
        }
    };
    const bool shouted = fact.shape == Shape::Shouted;
    addBits(ListOne, fact.lists, kListBits, shouted ? 1 : 0);
    if (fact.lists != 0)
        add(ListAll, fact.lists & ~static_cast<std::uint32_t>(LongerPhrase));
    addBits(ListB1One, p1.lists, kListBits, p1.mayName ? 1 : 0);
    addBits(ListA1One, n1.lists, kListBits, n1.mayName ? 1 : 0);
    add(ListsB1, static_cast<std::uint32_t>(p1.lists) << 16U | fact.lists);
    add(ListsA1, static_cast<std::uint32_t>(n1.lists) << 16U | fact.lists);
    addBits(PhraseOne, fact.phrase, kListBits, static_cast<std::uint32_t>(fact.part));
    readPhrases(at, p1, n1, features);
    readAbbreviation(at, features);

    const bool joinedBefore =
        at > sentence.firstToken && !fact.spaceBefore && m_facts[at - 1].shape == Shape::Hyphen;
    const bool joinedAfter =
        at + 1 < sentence.lastToken && !m_facts[at + 1].spaceBefore && m_facts[at + 1].shape == Shape::Hyphen;
    add(Joint, (joinedBefore ? 1U : 0U) | (joinedAfter ? 2U : 0U) | look0 << 8U);

    readOthers(at, features);
    readOtherRuns(at, features);
    if (m_document[at] != 0) {
        addBits(DocumentOne, m_document[at], kEvidenceBits, shouted ? 1 : 0);
        add(DocumentAll, static_cast<std::uint32_t>(m_document[at]) << 8U | look0);
    } else {
        add(DocumentAll, look0);
    }
}

} // namespace casus::extraction::sequence
