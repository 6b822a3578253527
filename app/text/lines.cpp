// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lines.h"

#include <algorithm>

namespace casus::text {

namespace {

// A wrapped text is recognised by its width; texts narrower or wider than this are not taken as wrapped.
constexpr qsizetype kNarrowestWrap = 50;
constexpr qsizetype kWidestWrap = 120;
// So many lines on end must agree before a width is believed.
constexpr std::size_t kLinesToBelieve = 3;

struct Physical {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool blank = false;
    bool listItem = false;
    [[nodiscard]] qsizetype length() const { return end - begin; }
};

std::vector<Physical> physicalLines(QStringView text)
{
    std::vector<Physical> lines;
    qsizetype begin = 0;
    while (begin <= text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const QStringView content = text.mid(begin, end - begin);
        Physical line{begin, end, content.trimmed().isEmpty(), false};
        if (!line.blank)
            line.listItem = listLabelLength(content) > 0;
        lines.push_back(line);
        begin = end + 1;
    }
    if (!lines.empty() && lines.back().begin == text.size() && lines.size() > 1)
        lines.pop_back(); // the text ended with an LF
    return lines;
}

qsizetype firstWordLength(QStringView text, const Physical& line)
{
    qsizetype i = line.begin;
    while (i < line.end && text[i].isSpace())
        ++i;
    const qsizetype begin = i;
    while (i < line.end && !text[i].isSpace())
        ++i;
    return i - begin;
}

/// Was `line` broken because the first word of `next` would have gone over `width`?
bool brokenForWidth(QStringView text, const Physical& line, const Physical& next, qsizetype width)
{
    return !next.blank && !next.listItem && line.length() <= width && next.length() <= width &&
           line.length() + 1 + firstWordLength(text, next) > width;
}

/// The width at which the text is wrapped, 0 where it is not: a block of lines whose breaks its longest line
/// explains.
qsizetype wrapWidth(QStringView text, const std::vector<Physical>& lines)
{
    qsizetype width = 0;
    std::size_t first = 0;
    while (first < lines.size()) {
        std::size_t last = first;
        qsizetype longest = 0;
        while (last < lines.size() && !lines[last].blank && !(last > first && lines[last].listItem)) {
            longest = std::max(longest, lines[last].length());
            ++last;
        }
        if (last - first >= kLinesToBelieve && longest >= kNarrowestWrap && longest <= kWidestWrap) {
            bool explained = true;
            for (std::size_t i = first; explained && i + 1 < last; ++i)
                explained = brokenForWidth(text, lines[i], lines[i + 1], longest);
            if (explained)
                width = std::max(width, longest);
        }
        first = std::max(last, first + 1);
    }
    return width;
}

} // namespace

qsizetype listLabelLength(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && (line[i] == u' ' || line[i] == u'\t'))
        ++i;
    const qsizetype label = i;
    if (i < line.size() &&
        (line[i] == u'-' || line[i] == u'*' || line[i] == u'+' || line[i] == QChar(0x2022) ||
         line[i] == QChar(0x2013) || line[i] == QChar(0x25CF) || line[i] == QChar(0x25AA) ||
         line[i] == QChar(0x25E6) || line[i] == QChar(0x2043) || line[i] == QChar(0x00B7))) {
        ++i;
    } else {
        while (i < line.size() && i - label < 2 && line[i].isDigit())
            ++i;
        if (i == label && i < line.size() && line[i].isLower() && i + 1 < line.size() && line[i + 1] == u')')
            ++i;
        if (i == label || i >= line.size() || (line[i] != u'.' && line[i] != u')'))
            return 0;
        ++i;
    }
    const qsizetype space = i;
    while (i < line.size() && (line[i] == u' ' || line[i] == u'\t' || line[i] == QChar(0x00A0)))
        ++i;
    return i > space && i < line.size() ? i : 0;
}

std::vector<Line> splitLines(QStringView text)
{
    const std::vector<Physical> physical = physicalLines(text);
    const qsizetype width = wrapWidth(text, physical);
    std::vector<Line> lines;
    lines.reserve(physical.size());
    for (std::size_t i = 0; i < physical.size(); ++i) {
        Line line;
        line.begin = physical[i].begin;
        line.end = physical[i].end;
        line.kind = physical[i].blank ? LineKind::Blank : LineKind::Body;
        line.listItem = physical[i].listItem;
        while (width > 0 && !physical[i].blank && i + 1 < physical.size() &&
               brokenForWidth(text, physical[i], physical[i + 1], width)) {
            ++i;
            line.end = physical[i].end;
        }
        line.datelineEnd = line.begin;
        lines.push_back(line);
    }
    return lines;
}

} // namespace casus::text
