// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/reading.h"

#include <algorithm>
#include <array>

namespace casus::drafting {

Reading::Reading(const extraction::Extraction& extraction, const extraction::Context& context,
                 const Cues& cues)
    : m_extraction(extraction)
    , m_context(context)
    , m_offsets(extraction.analysis->text)
{
    const text::Analysis& analysis = *extraction.analysis;
    m_folded.reserve(analysis.tokens.size());
    for (const text::Token& token : analysis.tokens)
        m_folded.push_back(text::foldName(analysis.view(token)));
    markQuotes();
    placeMentions();
    m_cues = cues.find(m_folded);
    // the French article is not the United Nations
    std::erase_if(m_cues, [this](const CueHit& hit) {
        return hit.last == hit.first + 1 && m_folded[hit.first] == u"un" && raw(hit.first) != u"UN";
    });

    m_sentences.reserve(analysis.sentences.size());
    auto item = m_items.cbegin();
    auto cue = m_cues.cbegin();
    for (std::size_t i = 0; i < analysis.sentences.size(); ++i) {
        const text::Sentence& sentence = analysis.sentences[i];
        SentenceParts parts;
        parts.tokens = {sentence.firstToken, sentence.lastToken};
        parts.line = sentence.line;
        parts.kind = analysis.lines[sentence.line].kind;
        const auto firstItem = item;
        while (item != m_items.cend() && item->tokens.first < sentence.lastToken)
            ++item;
        const auto firstCue = cue;
        while (cue != m_cues.cend() && cue->first < sentence.lastToken)
            ++cue;
        parts.items = {firstItem, item};
        parts.cues = {firstCue, cue};
        for (auto in = firstItem; in != item; ++in)
            m_items[static_cast<std::size_t>(in - m_items.cbegin())].sentence = i;
        m_sentences.push_back(parts);
    }
}

const QString& Reading::word(std::size_t token) const
{
    static const QString none;
    return token < m_folded.size() ? m_folded[token] : none;
}

QStringView Reading::raw(std::size_t token) const
{
    return token < analysis().tokens.size() ? analysis().view(analysis().tokens[token]) : QStringView();
}

std::size_t Reading::sentenceAt(std::size_t token) const
{
    const auto after =
        std::upper_bound(m_sentences.cbegin(), m_sentences.cend(), token,
                         [](std::size_t at, const SentenceParts& one) { return at < one.tokens.first; });
    return after == m_sentences.cbegin() ? 0 : static_cast<std::size_t>(after - m_sentences.cbegin()) - 1;
}

const Item* Reading::itemAt(std::size_t token) const
{
    ++m_lookups;
    auto it = std::upper_bound(m_items.cbegin(), m_items.cend(), token,
                               [](std::size_t at, const Item& item) { return at < item.tokens.first; });
    if (it == m_items.cbegin())
        return nullptr;
    --it;
    return it->tokens.contains(token) ? &*it : nullptr;
}

QString Reading::textOf(Tokens tokens) const
{
    if (tokens.empty() || tokens.last > analysis().tokens.size())
        return {};
    const auto begin = analysis().tokens[tokens.first].begin;
    return analysis().text.mid(begin, analysis().tokens[tokens.last - 1].end - begin);
}

model::Evidence Reading::evidence(Tokens tokens) const
{
    model::Evidence out;
    if (tokens.empty() || tokens.last > analysis().tokens.size())
        return out;
    out.span = {m_offsets.toCodePoint(analysis().tokens[tokens.first].begin),
                m_offsets.toCodePoint(analysis().tokens[tokens.last - 1].end)};
    out.quote = textOf(tokens);
    return out;
}

model::Evidence Reading::evidence(const Item& item) const
{
    model::Evidence out;
    out.span = item.mention->span;
    out.quote = item.mention->quote;
    return out;
}

const CueHit* Reading::firstCue(Tokens range, Cue cue) const
{
    for (const CueHit& hit : cuesIn(range)) {
        if (hit.cue() == cue && hit.last <= range.last)
            return &hit;
    }
    return nullptr;
}

const CueHit* Reading::lastCue(Tokens range, Cue cue) const
{
    const CueHit* found = nullptr;
    for (const CueHit& hit : cuesIn(range)) {
        if (hit.cue() == cue && hit.last <= range.last)
            found = &hit;
    }
    return found;
}

std::span<const CueHit> Reading::cuesIn(Tokens range) const
{
    ++m_lookups;
    const auto before = [](const CueHit& hit, std::size_t token) { return hit.first < token; };
    const auto first = std::lower_bound(m_cues.cbegin(), m_cues.cend(), range.first, before);
    const auto last = std::lower_bound(first, m_cues.cend(), std::max(range.first, range.last), before);
    return {first, last};
}

std::span<const Item> Reading::itemsIn(Tokens range) const
{
    ++m_lookups;
    const auto before = [](const Item& item, std::size_t token) { return item.tokens.first < token; };
    const auto first = std::lower_bound(m_items.cbegin(), m_items.cend(), range.first, before);
    const auto last = std::lower_bound(first, m_items.cend(), std::max(range.first, range.last), before);
    return {first, last};
}

bool Reading::hasItem(Tokens range, model::MentionType type) const
{
    const auto items = itemsIn(range);
    return std::any_of(items.begin(), items.end(), [type](const Item& item) { return item.type() == type; });
}

void Reading::placeMentions()
{
    const auto& tokens = analysis().tokens;
    m_items.reserve(m_extraction.mentions.size());
    std::size_t at = 0;
    for (const model::Mention& mention : m_extraction.mentions) {
        if (mention.state == model::MentionState::Rejected)
            continue;
        const auto begin = m_offsets.toUtf16(mention.span.begin);
        const auto end = m_offsets.toUtf16(mention.span.end);
        while (at < tokens.size() && tokens[at].end <= begin)
            ++at;
        std::size_t last = at;
        while (last < tokens.size() && tokens[last].begin < end)
            ++last;
        if (at < last)
            m_items.push_back({&mention, {at, last}, 0, m_quoted[at]});
    }
}

void Reading::markQuotes()
{
    // Quotation marks open and close inside one line; an unclosed one ends with its line.
    m_quoted.assign(analysis().tokens.size(), false);
    bool open = false;
    std::size_t line = kNone;
    for (const text::Sentence& sentence : analysis().sentences) {
        if (sentence.line != line)
            open = false;
        line = sentence.line;
        for (std::size_t t = sentence.firstToken; t < sentence.lastToken; ++t) {
            const QStringView view = analysis().view(analysis().tokens[t]);
            const QChar mark = view.isEmpty() ? QChar() : view.front();
            if (mark == u'"')
                open = !open;
            else if (mark == u'\u201C' || mark == u'\u00AB')
                open = true;
            else if (mark == u'\u201D' || mark == u'\u00BB')
                open = false;
            else
                m_quoted[t] = open;
        }
    }
}

std::size_t datelineEnd(const Reading& reading, Tokens sentence)
{
    constexpr std::size_t kLongest = 16;
    const Item* first = reading.itemAt(sentence.first);
    if (first == nullptr || first->type() != model::MentionType::Place)
        return sentence.first;
    for (std::size_t t = first->tokens.last; t < sentence.last && t < sentence.first + kLongest; ++t) {
        const QStringView raw = reading.raw(t);
        if (raw == u":" && t == first->tokens.last && reading.raw(sentence.first).toString().isUpper())
            return t + 1; // "QUETTA: "
        const bool dash = raw == u"-" || raw == u"\u2013" || raw == u"\u2014";
        if (dash && reading.analysis().tokens[t].spaceBefore)
            return t + 1;
        const Item* item = reading.itemAt(t);
        const bool event = item != nullptr && (item->type() == model::MentionType::Event ||
                                               item->type() == model::MentionType::Casualty);
        const bool lower = item == nullptr && !raw.isEmpty() && raw.front().isLower();
        if (event || lower)
            return sentence.first;
    }
    return sentence.first;
}

int smallNumber(QStringView folded)
{
    struct Word {
        QStringView word;
        int value;
    };
    static constexpr std::array kWords{
        Word{u"two", 2},     Word{u"three", 3},    Word{u"four", 4},   Word{u"five", 5},   Word{u"six", 6},
        Word{u"seven", 7},   Word{u"eight", 8},    Word{u"nine", 9},   Word{u"ten", 10},   Word{u"dozen", 12},
        Word{u"deux", 2},    Word{u"trois", 3},    Word{u"quatre", 4}, Word{u"cinq", 5},   Word{u"sept", 7},
        Word{u"huit", 8},    Word{u"neuf", 9},     Word{u"dix", 10},   Word{u"double", 2}, Word{u"twin", 2},
        Word{u"several", 3}, Word{u"plusieurs", 3}};
    for (const Word& word : kWords) {
        if (folded == word.word)
            return word.value;
    }
    bool ok = false;
    const int number = folded.toInt(&ok);
    return ok && number > 1 ? number : 0;
}

} // namespace casus::drafting
