// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_evaluation.h"

#include <algorithm>

namespace casus::extraction::sequence {

namespace {

bool isTold(Label label)
{
    return label == Label::Person || label == Label::Org || label == Label::Place;
}

} // namespace

Tally& Tally::operator+=(const Tally& other)
{
    right += other.right;
    marked += other.marked;
    wanted += other.wanted;
    return *this;
}

void Evaluation::add(const std::vector<NameSpan>& wanted, const std::vector<TaggedName>& marked)
{
    for (const NameSpan& name : wanted)
        ++labels[static_cast<std::size_t>(name.label)].wanted;
    for (const TaggedName& name : marked) {
        Tally& tally = labels[static_cast<std::size_t>(name.span.label)];
        ++tally.marked;
        const auto at =
            std::lower_bound(wanted.begin(), wanted.end(), name.span.first,
                             [](const NameSpan& span, std::size_t first) { return span.first < first; });
        const bool right = at != wanted.end() && *at == name.span;
        tally.right += right ? 1 : 0;
        if (!isTold(name.span.label))
            continue;
        Bin& bin = bins[static_cast<std::size_t>(std::clamp(static_cast<int>(name.probability * 10), 0, 9))];
        ++bin.marked;
        bin.right += right ? 1 : 0;
        bin.scores += name.probability;
    }
}

Tally Evaluation::names() const
{
    Tally all;
    for (const Label label : {Label::Person, Label::Org, Label::Place})
        all += labels[static_cast<std::size_t>(label)];
    return all;
}

} // namespace casus::extraction::sequence
