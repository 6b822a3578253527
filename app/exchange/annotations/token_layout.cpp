// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/token_layout.h"

#include "text/analysis.h"

#include <QCoreApplication>

#include <algorithm>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

/// Tokens of the analysis, cut at `cuts` (ascending) and at white space that the tokenizer left inside.
std::vector<TokenLayout::Token> cutTokens(const text::Analysis& analysis, const std::vector<qsizetype>& cuts,
                                          std::vector<std::size_t>& pieces)
{
    std::vector<TokenLayout::Token> tokens;
    tokens.reserve(analysis.tokens.size() + cuts.size());
    pieces.reserve(analysis.tokens.size());
    auto cut = cuts.begin();
    for (const text::Token& token : analysis.tokens) {
        while (cut != cuts.end() && *cut <= token.begin)
            ++cut;
        qsizetype begin = token.begin;
        for (qsizetype i = token.begin; i <= token.end; ++i) {
            const bool atEnd = i == token.end;
            const bool space = !atEnd && analysis.text[i].isSpace();
            const bool here = cut != cuts.end() && *cut == i;
            if (here)
                ++cut;
            if (!atEnd && !space && !here)
                continue;
            if (i > begin)
                tokens.push_back({begin, i});
            begin = space ? i + 1 : i;
        }
        pieces.push_back(tokens.size());
    }
    return tokens;
}

void dropOverlaps(TokenLayout& layout, const AnnotatedDocument& document, MarkLosses& report)
{
    std::vector<TokenLayout::Mark> marks = std::move(layout.marks);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const auto& a, const auto& b) { return a.last - a.first > b.last - b.first; });
    std::vector<bool> taken(layout.tokens.size(), false);
    layout.marks.clear();
    for (const TokenLayout::Mark& mark : marks) {
        const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(mark.first);
        const auto end = taken.begin() + static_cast<std::ptrdiff_t>(mark.last + 1);
        if (std::find(begin, end, true) != end) {
            report.refuse(Words::tr("lies over another mark, and a word has one tag"),
                          placeOf(document, *mark.span));
            continue;
        }
        std::fill(begin, end, true);
        layout.marks.push_back(mark);
    }
    std::stable_sort(layout.marks.begin(), layout.marks.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
}

void endSentences(TokenLayout& layout, const text::Analysis& analysis, const std::vector<std::size_t>& pieces)
{
    // How many marks go on from the token before to this one.
    std::vector<int> goingOn(layout.tokens.size() + 1, 0);
    for (const TokenLayout::Mark& mark : layout.marks) {
        ++goingOn[mark.first + 1];
        --goingOn[mark.last + 1];
    }
    for (std::size_t i = 1; i < goingOn.size(); ++i)
        goingOn[i] += goingOn[i - 1];
    for (const text::Sentence& sentence : analysis.sentences) {
        const std::size_t end = sentence.lastToken == 0 ? 0 : pieces[sentence.lastToken - 1];
        const std::size_t before = layout.sentenceEnds.empty() ? 0 : layout.sentenceEnds.back();
        if (end > before && (end == layout.tokens.size() || goingOn[end] == 0))
            layout.sentenceEnds.push_back(end);
    }
    if (!layout.tokens.empty() &&
        (layout.sentenceEnds.empty() || layout.sentenceEnds.back() < layout.tokens.size()))
        layout.sentenceEnds.push_back(layout.tokens.size());
}

} // namespace

TokenLayout layOut(const AnnotatedDocument& document, const OffsetWriter& offsets, Overlaps overlaps,
                   MarkLosses& report)
{
    using Cause = MarkLosses::Cause;
    std::vector<const AnnotatedSpan*> spans;
    std::vector<qsizetype> cuts;
    for (const AnnotatedSpan& span : document.spans) {
        spans.push_back(&span);
        cuts.push_back(offsets.map().toUtf16(span.span.begin));
        cuts.push_back(offsets.map().toUtf16(span.span.end));
        if (!span.further.isEmpty())
            report.narrow(Words::tr("has parts after a gap; only the first part is written"),
                          placeOf(document, span));
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::stable_sort(spans.begin(), spans.end(),
                     [](const AnnotatedSpan* a, const AnnotatedSpan* b) { return a->span < b->span; });

    const text::Analysis analysis = text::analyze(document.text);
    TokenLayout layout;
    std::vector<std::size_t> pieces; // [token of the analysis] -> one past its last piece
    layout.tokens = cutTokens(analysis, cuts, pieces);
    for (const AnnotatedSpan* span : spans) {
        const qsizetype begin = offsets.map().toUtf16(span->span.begin);
        const qsizetype end = offsets.map().toUtf16(span->span.end);
        const auto first = std::partition_point(layout.tokens.begin(), layout.tokens.end(),
                                                [&](const auto& token) { return token.begin < begin; });
        const auto after = std::partition_point(first, layout.tokens.end(),
                                                [&](const auto& token) { return token.end <= end; });
        if (first == after) {
            report.refuse(Words::tr("holds no word"), placeOf(document, *span));
            continue;
        }
        if (first->begin != begin || std::prev(after)->end != end)
            report.narrow(Words::tr("begins or ends with white space, which is left out"),
                          placeOf(document, *span), Cause::NotChosen);
        layout.marks.push_back({static_cast<std::size_t>(first - layout.tokens.begin()),
                                static_cast<std::size_t>(after - layout.tokens.begin()) - 1, span});
    }
    if (overlaps == Overlaps::Refuse)
        dropOverlaps(layout, document, report);
    endSentences(layout, analysis, pieces);
    return layout;
}

QStringList tagsOf(const TokenLayout& layout, TagScheme scheme)
{
    QStringList tags(static_cast<qsizetype>(layout.tokens.size()), QStringLiteral("O"));
    const TokenLayout::Mark* before = nullptr;
    const auto begins = [&](std::size_t token) {
        return std::binary_search(layout.sentenceEnds.begin(), layout.sentenceEnds.end(), token);
    };
    for (const TokenLayout::Mark& mark : layout.marks) {
        const bool single = mark.first == mark.last;
        // IOB1 writes B only where a mark of the same label ends right before, in the same sentence.
        const bool touches = before && before->last + 1 == mark.first &&
                             before->span->label == mark.span->label && !begins(mark.first);
        for (std::size_t i = mark.first; i <= mark.last; ++i) {
            QChar letter = u'I';
            if (scheme == TagScheme::Bioes && single)
                letter = u'S';
            else if (i == mark.first && (scheme != TagScheme::Iob1 || touches))
                letter = u'B';
            else if (scheme == TagScheme::Bioes && i == mark.last)
                letter = u'E';
            tags[static_cast<qsizetype>(i)] = letter % QStringLiteral("-") % mark.span->label;
        }
        before = &mark;
    }
    return tags;
}

} // namespace casus::exchange::annotations
