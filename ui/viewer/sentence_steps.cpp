// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/sentence_steps.h"

#include "text/analysis.h"

#include <algorithm>

namespace casus::ui {

namespace {

// A paragraph longer than this is looked at in pieces: a key press is answered at once all the same.
constexpr int kLongestLookedAt = 20'000;

std::vector<TextColumn::Range> sentencesAround(const TextColumn& column, int position)
{
    const TextColumn::Range paragraph = column.paragraphAt(position);
    const int begin = std::max(paragraph.begin, position - kLongestLookedAt / 2);
    const int end = std::min(paragraph.end, position + kLongestLookedAt / 2);
    const text::Analysis analysis = text::analyze(column.text().mid(begin, end - begin));
    std::vector<TextColumn::Range> sentences;
    sentences.reserve(analysis.sentences.size());
    for (const text::Sentence& sentence : analysis.sentences) {
        if (sentence.firstToken >= sentence.lastToken)
            continue;
        sentences.push_back({begin + static_cast<int>(analysis.tokens[sentence.firstToken].begin),
                             begin + static_cast<int>(analysis.tokens[sentence.lastToken - 1].end)});
    }
    return sentences;
}

} // namespace

TextColumn::Range sentenceAt(const TextColumn& column, int position)
{
    TextColumn::Range found{position, position};
    for (const TextColumn::Range& sentence : sentencesAround(column, position)) {
        if (sentence.begin <= position)
            found = sentence;
    }
    return found;
}

int sentenceStep(const TextColumn& column, int position, bool forward)
{
    const TextColumn::Range paragraph = column.paragraphAt(position);
    const std::vector<TextColumn::Range> here = sentencesAround(column, position);
    const int length = static_cast<int>(column.text().size());
    if (forward) {
        for (const TextColumn::Range& sentence : here) {
            if (sentence.begin > position)
                return sentence.begin;
        }
        if (position < paragraph.end)
            return paragraph.end;
        for (int next = paragraph.end; next < length;) { // over blank lines
            const TextColumn::Range following = column.paragraphAt(++next);
            const auto sentences = sentencesAround(column, next);
            if (!sentences.empty())
                return sentences.front().begin;
            next = std::max(next, following.end);
        }
        return length;
    }
    for (auto sentence = here.rbegin(); sentence != here.rend(); ++sentence) {
        if (sentence->begin < position)
            return sentence->begin;
    }
    for (int before = paragraph.begin - 1; before >= 0;) {
        const auto sentences = sentencesAround(column, before);
        if (!sentences.empty())
            return sentences.back().begin;
        before = column.paragraphAt(before).begin - 1;
    }
    return 0;
}

} // namespace casus::ui
