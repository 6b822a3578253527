// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/quantity.h"

#include <algorithm>
#include <array>
#include <limits>

namespace casus::extraction {

namespace {

constexpr qint64 kLargest = 1'000'000'000;

struct Hedge {
    QStringView words; // folded, separated by one space
    enum class Bound { AtLeast, MoreThan, AtMost, FewerThan, About } bound;
};

// Longest first: the first that fits the words before the count is taken.
constexpr std::array kHedges{
    Hedge{u"no fewer than", Hedge::Bound::AtLeast},
    Hedge{u"not fewer than", Hedge::Bound::AtLeast},
    Hedge{u"no less than", Hedge::Bound::AtLeast},
    Hedge{u"not less than", Hedge::Bound::AtLeast},
    Hedge{u"a minimum of", Hedge::Bound::AtLeast},
    Hedge{u"a total of", Hedge::Bound::About},
    Hedge{u"as many as", Hedge::Bound::AtMost},
    Hedge{u"a maximum of", Hedge::Bound::AtMost},
    Hedge{u"at least", Hedge::Bound::AtLeast},
    Hedge{u"more than", Hedge::Bound::MoreThan},
    Hedge{u"fewer than", Hedge::Bound::FewerThan},
    Hedge{u"less than", Hedge::Bound::FewerThan},
    Hedge{u"up to", Hedge::Bound::AtMost},
    Hedge{u"at most", Hedge::Bound::AtMost},
    Hedge{u"an estimated", Hedge::Bound::About},
    Hedge{u"close to", Hedge::Bound::About},
    Hedge{u"upwards of", Hedge::Bound::AtLeast},
    Hedge{u"well over", Hedge::Bound::MoreThan},
    Hedge{u"over", Hedge::Bound::MoreThan},
    Hedge{u"under", Hedge::Bound::FewerThan},
    Hedge{u"about", Hedge::Bound::About},
    Hedge{u"around", Hedge::Bound::About},
    Hedge{u"some", Hedge::Bound::About},
    Hedge{u"nearly", Hedge::Bound::About},
    Hedge{u"almost", Hedge::Bound::About},
    Hedge{u"approximately", Hedge::Bound::About},
    Hedge{u"roughly", Hedge::Bound::About},
    Hedge{u"au moins", Hedge::Bound::AtLeast},
    Hedge{u"pas moins de", Hedge::Bound::AtLeast},
    Hedge{u"plus de", Hedge::Bound::MoreThan},
    Hedge{u"plus d", Hedge::Bound::MoreThan},
    Hedge{u"moins de", Hedge::Bound::FewerThan},
    Hedge{u"moins d", Hedge::Bound::FewerThan},
    Hedge{u"jusqu a", Hedge::Bound::AtMost},
    Hedge{u"au plus", Hedge::Bound::AtMost},
    Hedge{u"pres de", Hedge::Bound::About},
    Hedge{u"pres d", Hedge::Bound::About},
    Hedge{u"environ", Hedge::Bound::About},
    Hedge{u"quelque", Hedge::Bound::About},
    Hedge{u"presque", Hedge::Bound::About},
};

/// First token of `words` where they end right before `at`.
std::optional<std::size_t> endsBefore(const FinderInput& input, std::size_t begin, std::size_t at,
                                      QStringView words)
{
    std::size_t token = at;
    qsizetype end = words.size();
    while (end > 0) {
        const qsizetype space = words.lastIndexOf(u' ', end - 1);
        const QStringView word = words.mid(space + 1, end - space - 1);
        while (token > begin && input.folded[token - 1].isEmpty())
            --token;
        if (token <= begin || input.folded[token - 1] != word)
            return std::nullopt;
        --token;
        end = space;
    }
    return token;
}

std::optional<qint64> digitsOf(QStringView view)
{
    qint64 value = 0;
    bool any = false;
    for (qsizetype i = 0; i < view.size(); ++i) {
        const QChar c = view[i];
        if (c.digitValue() >= 0) {
            value = value * 10 + c.digitValue();
            any = true;
            if (value > kLargest)
                return std::nullopt;
        } else if (c == u',' || c == u'.' || c.unicode() == 0x00A0 || c.unicode() == 0x202F) {
            // a separator of thousands has three digits behind it; anything else is a decimal or a date
            qsizetype digits = 0;
            while (i + 1 + digits < view.size() && view[i + 1 + digits].isDigit())
                ++digits;
            if (digits != 3)
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return any ? std::optional(value) : std::nullopt;
}

int clampInt(qint64 value)
{
    return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

} // namespace

QuantityReader::QuantityReader()
{
    const auto series = [](QHash<QString, Word>& table, Kind kind, int first, int step,
                           const QString& forms) {
        int value = first;
        const QStringList list = forms.split(u' ', Qt::SkipEmptyParts);
        for (const QString& form : list) {
            table.insert(form, {kind, value, 0});
            value += step;
        }
    };
    const auto vague = [](QHash<QString, Word>& table, const QString& form, int low, int high) {
        table.insert(form, {Kind::Vague, high, low});
    };
    // English. Bounds of dozens, scores, hundreds and several: annotation guidelines.
    series(m_english, Kind::Small, 1, 1,
           QStringLiteral(
               "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
               "sixteen seventeen eighteen nineteen"));
    series(m_english, Kind::Tens, 20, 10,
           QStringLiteral("twenty thirty forty fifty sixty seventy eighty ninety"));
    m_english.insert(QStringLiteral("hundred"), {Kind::Hundred, 100, 0});
    m_english.insert(QStringLiteral("thousand"), {Kind::Thousand, 1000, 0});
    m_english.insert(QStringLiteral("million"), {Kind::Million, 1000000, 0});
    m_english.insert(QStringLiteral("dozen"), {Kind::Dozen, 12, 0});
    m_english.insert(QStringLiteral("a"), {Kind::Article, 1, 0});
    m_english.insert(QStringLiteral("an"), {Kind::Article, 1, 0});
    m_english.insert(QStringLiteral("another"), {Kind::Article, 1, 0});
    vague(m_english, QStringLiteral("dozens"), 24, 99);
    vague(m_english, QStringLiteral("scores"), 40, 99);
    vague(m_english, QStringLiteral("hundreds"), 200, 999);
    vague(m_english, QStringLiteral("several"), 3, 9);
    vague(m_english, QStringLiteral("thousands"), 0, 0);
    vague(m_english, QStringLiteral("millions"), 0, 0);

    series(m_french, Kind::Small, 2, 1,
           QStringLiteral(
               "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"));
    series(m_french, Kind::Tens, 20, 10, QStringLiteral("vingt trente quarante cinquante soixante"));
    m_french.insert(QStringLiteral("un"), {Kind::Article, 1, 0});
    m_french.insert(QStringLiteral("une"), {Kind::Article, 1, 0});
    for (const QString& hundred : {QStringLiteral("cent"), QStringLiteral("cents")})
        m_french.insert(hundred, {Kind::Hundred, 100, 0});
    m_french.insert(QStringLiteral("mille"), {Kind::Thousand, 1000, 0});
    for (const QString& million : {QStringLiteral("million"), QStringLiteral("millions")})
        m_french.insert(million, {Kind::Million, 1000000, 0});
    const std::array<std::pair<QString, int>, 9> rounds{{{QStringLiteral("dizaine"), 10},
                                                         {QStringLiteral("douzaine"), 12},
                                                         {QStringLiteral("quinzaine"), 15},
                                                         {QStringLiteral("vingtaine"), 20},
                                                         {QStringLiteral("trentaine"), 30},
                                                         {QStringLiteral("quarantaine"), 40},
                                                         {QStringLiteral("cinquantaine"), 50},
                                                         {QStringLiteral("soixantaine"), 60},
                                                         {QStringLiteral("centaine"), 100}}};
    for (const auto& [form, value] : rounds)
        m_french.insert(form, {Kind::Dozen, value, 0});
    vague(m_french, QStringLiteral("dizaines"), 24, 99);
    vague(m_french, QStringLiteral("centaines"), 200, 999);
    vague(m_french, QStringLiteral("plusieurs"), 3, 9);
    vague(m_french, QStringLiteral("milliers"), 0, 0);
}

QuantityReader::Word QuantityReader::wordAt(const FinderInput& input, std::size_t i, std::size_t end) const
{
    if (i >= end || input.folded[i].isEmpty())
        return {};
    const text::Token& token = input.analysis.tokens[i];
    const QStringView view = input.analysis.view(token);
    if (view[0].isDigit()) {
        const std::optional<qint64> value = digitsOf(view);
        return value ? Word{Kind::Digits, clampInt(*value), 0} : Word{};
    }
    return (input.french ? m_french : m_english).value(input.folded[i]);
}

/// Over what joins the words of one number: hyphens, "and" after hundreds, "et" before un and onze.
std::size_t QuantityReader::skipJoint(const FinderInput& input, std::size_t i, std::size_t end, qint64 group,
                                      Kind before) const
{
    const bool french = input.french;
    while (i < end && input.folded[i].isEmpty() && !input.analysis.tokens[i].spaceBefore)
        ++i;
    if (i + 1 >= end || before == Kind::Digits || group <= 0)
        return i;
    const Kind next = wordAt(input, i + 1, end).kind;
    const bool english = !french && input.folded[i] == u"and" && group % 100 == 0 &&
                         (next == Kind::Small || next == Kind::Tens);
    const bool vingtEtUn = french && input.folded[i] == u"et" && group % 10 == 0 &&
                           (next == Kind::Article || input.folded[i + 1] == u"onze");
    return english || vingtEtUn ? i + 1 : i;
}

std::optional<qint64> QuantityReader::number(const FinderInput& input, std::size_t& at, std::size_t end) const
{
    const bool french = input.french;
    qint64 total = 0;
    qint64 group = 0;
    bool any = false;
    std::size_t i = at;
    std::size_t last = at;
    bool open = true; // a small number may follow
    while (i < end && i < at + 14) {
        const Word word = wordAt(input, i, end);
        bool taken = true;
        switch (word.kind) {
        case Kind::Digits:
            taken = !any;
            group = word.value;
            open = false;
            break;
        case Kind::Small:
            taken = open;
            group += word.value;
            // "soixante-dix", "quatre-vingt-dix": the teens follow
            open = french && word.value == 10;
            break;
        case Kind::Tens:
            if (french && any && word.value == 20 && group % 100 == 4) {
                group += 76; // quatre-vingt
            } else {
                taken = open && group % 100 == 0;
                group += word.value;
            }
            open = taken;
            break;
        case Kind::Hundred:
            taken = (group < 100 && (any || french || input.folded[i] == u"cents")) || (any && group == 1);
            group = (group == 0 ? 1 : group) * 100;
            open = true;
            break;
        case Kind::Thousand:
        case Kind::Million:
            taken = any || french;
            total += (group == 0 ? 1 : group) * word.value;
            group = 0;
            open = true;
            break;
        case Kind::Dozen:
            taken = any && group < 20 && total == 0;
            group = group * word.value;
            open = false;
            break;
        case Kind::Article:
            // "a hundred", "a dozen", "une dizaine", "vingt et un"
            if (any && french) {
                group += 1;
                open = false;
            } else {
                const Kind next = wordAt(input, i + 1, end).kind;
                taken = !any && (next == Kind::Hundred || next == Kind::Thousand || next == Kind::Dozen ||
                                 next == Kind::Million);
                group = 1;
            }
            break;
        case Kind::Vague:
        case Kind::None: taken = false; break;
        }
        if (!taken)
            break;
        any = true;
        last = ++i;
        i = skipJoint(input, i, end, group, word.kind);
    }
    if (!any)
        return std::nullopt;
    at = last;
    return std::min(total + group, kLargest);
}

std::optional<Quantity> QuantityReader::read(const FinderInput& input, std::size_t begin, std::size_t at,
                                             std::size_t end) const
{
    const Word first = wordAt(input, at, end);
    const bool between = input.folded[at] == u"between" || (input.french && input.folded[at] == u"entre");
    if (first.kind == Kind::None && !between)
        return std::nullopt;

    Quantity quantity;
    quantity.firstToken = quantity.hedgeToken = at;
    if (first.kind == Kind::Vague) {
        quantity.lastToken = at + 1;
        quantity.vague = true;
        quantity.boundless = first.value == 0;
        quantity.low = first.low;
        quantity.high = first.value;
        // "several dozen", "plusieurs centaines": the bounds of the round number
        if (first.value == 9 && at + 1 < end) {
            const Word round = wordAt(input, at + 1, end);
            const bool hundreds = round.kind == Kind::Hundred ||
                                  (round.kind == Kind::Dozen && round.value == 100) ||
                                  (round.kind == Kind::Vague && round.value == 999);
            const bool dozens = round.kind == Kind::Dozen || (round.kind == Kind::Vague && round.value == 99);
            const bool thousands =
                round.kind == Kind::Thousand || (round.kind == Kind::Vague && round.value == 0);
            if (hundreds || dozens || thousands) {
                quantity.lastToken = at + 2;
                quantity.low = hundreds ? 200 : 24;
                quantity.high = hundreds ? 999 : 99;
                quantity.boundless = thousands;
            }
            return quantity;
        }
        // "tens of thousands", "hundreds of thousands"
        if (at + 2 < end && input.folded[at + 1] == u"of" && wordAt(input, at + 2, end).kind == Kind::Vague)
            quantity.boundless = true;
        return quantity;
    }
    std::size_t next = between ? at + 1 : at;
    const std::optional<qint64> low = number(input, next, end);
    if (!low) {
        if (first.kind != Kind::Article)
            return std::nullopt;
        quantity.lastToken = at + 1;
        quantity.article = true;
        quantity.low = quantity.high = 1;
        return quantity;
    }
    quantity.digits = first.kind == Kind::Digits;
    quantity.lastToken = next;
    quantity.low = quantity.high = clampInt(*low);
    // "20 to 25", "20-25", "between 20 and 25"
    const bool french = input.french;
    if (next + 1 < end) {
        const QString& joint = input.folded[next];
        const bool hyphen = joint.isEmpty() && quantity.digits;
        const bool joins =
            between ? joint == (french ? u"et" : u"and") : (joint == (french ? u"a" : u"to") || hyphen);
        std::size_t after = next + 1;
        if (joins) {
            const std::optional<qint64> high = number(input, after, end);
            if (high && *high > *low) {
                quantity.high = clampInt(*high);
                quantity.lastToken = after;
                return quantity;
            }
        }
    }
    if (between)
        return std::nullopt;
    applyHedge(input, begin, quantity);
    return quantity;
}

void QuantityReader::applyHedge(const FinderInput& input, std::size_t begin, Quantity& quantity)
{
    // "at least 14", but also 'at least "14 ...'
    std::size_t at = quantity.firstToken;
    if (at > begin && input.analysis.tokens[at - 1].kind == text::TokenKind::Punctuation &&
        QStringView(u"\"'\u201c\u2018\u00ab(")
            .contains(input.analysis.view(input.analysis.tokens[at - 1]).front()))
        --at;
    while (at > begin && input.folded[at - 1].isEmpty())
        --at;
    if (at <= begin)
        return;
    const QStringView before = input.folded[at - 1];
    for (const Hedge& hedge : kHedges) {
        if (!hedge.words.endsWith(before.back()))
            continue;
        const std::optional<std::size_t> first = endsBefore(input, begin, at, hedge.words);
        if (!first)
            continue;
        quantity.hedgeToken = *first;
        const int count = quantity.low.value_or(0);
        switch (hedge.bound) {
        case Hedge::Bound::AtLeast: quantity.high.reset(); break;
        case Hedge::Bound::MoreThan:
            quantity.low = count + 1;
            quantity.high.reset();
            break;
        case Hedge::Bound::AtMost: quantity.low.reset(); break;
        case Hedge::Bound::FewerThan:
            quantity.high = std::max(count - 1, 0);
            quantity.low.reset();
            break;
        case Hedge::Bound::About: break;
        }
        return;
    }
}

} // namespace casus::extraction
