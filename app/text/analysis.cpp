// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"

#include "text/line_kinds.h"
#include "text/lines.h"
#include "text/sentences.h"

#include <algorithm>

namespace casus::text {

namespace {

constexpr int kHeadlineWords = 5; // fewer are a label: "OBITUARY", "PRESS RELEASE"

/// "Seven killed in Mopti | Example News" -> "Seven killed in Mopti"
QString withoutSiteLabel(QStringView line)
{
    const qsizetype bar = line.lastIndexOf(u'|');
    if (bar > 20)
        line = line.left(bar);
    return line.trimmed().toString().replace(u'\n', u' ');
}

} // namespace

Analysis analyze(const QString& canonicalText)
{
    Analysis analysis;
    analysis.text = canonicalText;
    analysis.lines = splitLines(analysis.text);
    classifyLines(analysis.text, analysis.lines);
    analysis.tokens = tokenize(analysis.text);
    splitSentences(analysis);
    return analysis;
}

QString headlineOf(const Analysis& analysis)
{
    QString label;
    for (const Line& line : analysis.lines) {
        if (line.kind != LineKind::Headline)
            continue;
        const QString headline = withoutSiteLabel(analysis.view(line));
        if (headline.count(u' ') + 1 >= kHeadlineWords)
            return headline;
        if (label.isEmpty())
            label = headline;
    }
    return label;
}

} // namespace casus::text
