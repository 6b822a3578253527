// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_kinds.h"

#include "text/characters.h"
#include "text/cue_set.h"
#include "text/line_cues.h"
#include "text/lines.h"
#include "text/word_list.h"

#include <algorithm>
#include <array>

namespace casus::text {

namespace {

constexpr qsizetype kShort = 130;  // longer lines are prose unless they talk of the page
constexpr qsizetype kButton = 40;  // the words of a button or a link
constexpr qsizetype kHeading = 90; // a subhead is no longer
constexpr qsizetype kProse = 80;   // a line from here on that ends as a sentence is body text

/// QStringView::startsWith, settled by the first letter nearly always.
bool startsWith(QStringView text, QStringView cue)
{
    return text.size() >= cue.size() && text.front() == cue.front() && text.startsWith(cue);
}

template <std::size_t N>
bool startsWithAny(QStringView text, const std::array<QStringView, N>& cues)
{
    return std::any_of(cues.begin(), cues.end(), [&](QStringView cue) { return startsWith(text, cue); });
}

template <std::size_t N>
bool endsWithAny(QStringView text, const std::array<QStringView, N>& cues)
{
    return std::any_of(cues.begin(), cues.end(), [&](QStringView cue) { return text.endsWith(cue); });
}

QString lowered(QStringView text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lower.begin(), [](QChar c) {
        const char16_t u = c.unicode();
        if (u < 128)
            return u >= u'A' && u <= u'Z' ? QChar(u + 32) : c;
        return u == 0x2019 ? QChar(u'\'') : c.toLower();
    });
    return lower;
}

/// Does the cue end where a word of the line ends? "tweet" opens "Tweet | Share", not "Tweeting from ...".
template <std::size_t N>
bool startsWithPhrase(QStringView text, const std::array<QStringView, N>& cues)
{
    return std::any_of(cues.begin(), cues.end(), [&](QStringView cue) {
        if (!startsWith(text, cue))
            return false;
        if (text.size() == cue.size() || !cue.back().isLetter())
            return true;
        const QChar next = text[cue.size()];
        // One word alone proves little before more words: "Copyright | Terms", not "Register of the dead
        // opens in Gao".
        return !next.isLetter() && (!next.isSpace() || text.size() <= kButton || cue.contains(u' '));
    });
}

bool endsSentence(QStringView trimmed)
{
    qsizetype i = trimmed.size();
    while (i > 0 && (trimmed[i - 1] == u'"' || trimmed[i - 1] == QChar(0x201D) || trimmed[i - 1] == u')' ||
                     trimmed[i - 1] == QChar(0x00BB) || trimmed[i - 1] == u'\'' ||
                     trimmed[i - 1] == QChar(0x2019) || trimmed[i - 1].isSpace()))
        --i;
    if (i == 0)
        return false;
    const char16_t c = trimmed[i - 1].unicode();
    return c == u'.' || c == u'!' || c == u'?' || c == 0x2026 || c == 0x061F;
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool word = !c.isSpace();
        count += word && !inWord;
        inWord = word;
    }
    return count;
}

template <typename Each>
void forEachWord(QStringView text, Each each)
{
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool part = i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() ||
                                              text[i] == u'.' || isApostrophe(text[i].unicode()));
        if (part && begin < 0) {
            begin = i;
        } else if (!part && begin >= 0) {
            each(text.mid(begin, i - begin));
            begin = -1;
        }
    }
}

/// Only a date, with at most a few capitalised words (place, section) and words of publication around it.
bool isDateLine(QStringView trimmed)
{
    if (trimmed.size() > 110)
        return false;
    bool named = false;
    int numbers = 0;
    int separators = 0;
    int capitalised = 0;
    bool other = false;
    bool preposition = false;
    bool publication = false;
    bool first = true;
    forEachWord(trimmed, [&](QStringView word) {
        while (!word.isEmpty() && (word.back() == u'.' || word.back() == u'\''))
            word.chop(1);
        if (word.isEmpty())
            return;
        const QString lower = lowered(word);
        if (word[0].isDigit()) {
            ++numbers;
        } else if (isOneOf(lower, kDateWords)) {
            named = true;
        } else if (isOneOf(lower, kDateCompanions) || isOneOf(QString(lower + u'.'), kDateCompanions)) {
            preposition =
                preposition || lower == u"in" || lower == u"on" || lower == u"at" || lower == u"the";
            publication = publication || first;
        } else if (word[0].isUpper()) {
            ++capitalised;
        } else {
            other = true;
        }
        first = false;
    });
    if (preposition && capitalised > 0 && !publication)
        return false; // "Ambush in Mopti on 3 March"
    for (qsizetype i = 1; i + 1 < trimmed.size(); ++i) {
        separators += (trimmed[i] == u'/' || trimmed[i] == u'-' || trimmed[i] == u'.') &&
                      trimmed[i - 1].isDigit() && trimmed[i + 1].isDigit();
    }
    return !other && capitalised <= 4 && ((named && numbers > 0) || (numbers >= 3 && separators >= 2));
}

/// "Home / News / Insurgency", "World > Africa": short labels with separators.
bool isBreadcrumb(QStringView trimmed)
{
    if (trimmed.size() > kHeading || endsSentence(trimmed))
        return false;
    for (const QStringView separator :
         {QStringView(u" / "), QStringView(u" > "), QStringView(u" » "), QStringView(u" › ")}) {
        if (!trimmed.contains(separator))
            continue;
        const auto parts = trimmed.split(separator);
        return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
            return !part.isEmpty() && wordCount(part) <= 3 && (part[0].isUpper() || part[0].isDigit());
        });
    }
    return false;
}

/// "Sign in | Register", "Share this story | Print"
bool isBar(QStringView lower)
{
    if (lower.size() > kShort ||
        !(lower.contains(u" | ") || lower.contains(u" · ") || lower.contains(u" • ")))
        return false;
    return std::any_of(kBarWords.begin(), kBarWords.end(),
                       [&](QStringView word) { return lower.contains(word); });
}

bool talksOfThePage(QStringView lower)
{
    static const CueSet kCues{kPageTalk};
    return kCues.countIn(lower, 2) >= 2;
}

bool isFurniture(QStringView trimmed, QStringView lower)
{
    if (trimmed.size() == 1)
        return true; // a button's cross or letter
    if (isBar(lower))
        return true;
    if (trimmed.size() <= kShort && startsWithPhrase(lower, kFurnitureStarts))
        return true;
    if (lower.startsWith(u"disclaimer:") || lower.startsWith(u"copyright:"))
        return true;
    return talksOfThePage(lower);
}

/// "with AFP", "By Omar Jamaal", "Le Monde avec AFP", "(Reporting by ...; Editing by ...)"
bool isCredit(QStringView trimmed, QStringView lower)
{
    if (trimmed.size() > kShort)
        return false;
    if (lower.contains(u"reporting by") || lower.contains(u"editing by"))
        return true;
    const bool agency = lower.endsWith(u" with afp") || lower.endsWith(u" avec afp") ||
                        lower.endsWith(u" with agencies") || lower.endsWith(u" with reuters") ||
                        lower.endsWith(u" (avec afp)");
    if (agency && wordCount(trimmed) <= 6)
        return true;
    if (!startsWithAny(lower, kCreditStarts) || endsSentence(trimmed) || wordCount(trimmed) > 10)
        return false;
    bool names = true;
    bool first = true;
    forEachWord(trimmed, [&](QStringView word) {
        const QString low = lowered(word);
        if (!first && word[0].isLower() && low != u"and" && low != u"et" && low != u"in" && low != u"à" &&
            low != u"de" && low != u"al" && low != u"ag" && low != u"el")
            names = false;
        first = false;
    });
    return names;
}

bool isCaption(QStringView trimmed, QStringView lower)
{
    if (startsWithAny(lower, kCaptionStarts) || endsWithAny(lower, kCaptionEnds))
        return true;
    // "... in the north in 2012. / TRTWorld": prose with a credit after a slash.
    const qsizetype slash = trimmed.lastIndexOf(u'/');
    if (slash < 20 || slash + 2 >= trimmed.size() || endsSentence(trimmed))
        return false;
    const QStringView credit = trimmed.mid(slash + 1).trimmed();
    const QStringView prose = trimmed.left(slash).trimmed();
    return !credit.isEmpty() && credit[0].isUpper() && wordCount(credit) <= 4 && endsSentence(prose);
}

bool isDash(QStringView text, qsizetype i)
{
    return i < text.size() && (text[i] == u'-' || text[i] == QChar(0x2013) || text[i] == QChar(0x2014));
}

/// End of "MOGADISHU, Sept 12 (Reuters) - ", "Bamako (AFP) – " or "QUETTA: " at the start of a line, or 0.
/// Before the dash stand only capitalised words, numbers and brackets; the first word is in capitals or an
/// agency in brackets.
qsizetype inlineDatelineLength(QStringView line)
{
    constexpr qsizetype kLongest = 80;
    qsizetype i = 0;
    while (i < line.size() && line[i].isSpace())
        ++i;
    if (i >= line.size() || !line[i].isUpper())
        return 0;
    bool firstWord = true;
    bool firstInCapitals = true;
    bool bracket = false;
    int letters = 0;
    while (i < line.size() && i < kLongest) {
        const QChar c = line[i];
        if (c.isLetter()) {
            if (!c.isUpper())
                return 0;
            for (; i < line.size() &&
                   (line[i].isLetter() || line[i].isMark() || isApostrophe(line[i].unicode()) ||
                    (line[i] == u'-' && isLetterAt(line, i + 1)));
                 ++i) {
                if (firstWord) {
                    firstInCapitals = firstInCapitals && !line[i].isLower();
                    letters += line[i].isLetter();
                }
            }
            firstWord = false;
        } else if (c == u'(') {
            bracket = true;
            i = line.indexOf(u')', i);
            if (i < 0)
                return 0;
            ++i;
        } else if (c == u':') {
            const bool place =
                firstInCapitals && letters >= 3 && i + 1 < line.size() && line[i + 1].isSpace();
            return place ? i + 1 : 0;
        } else if (isDash(line, i)) {
            if (!line[i - 1].isSpace())
                return 0;
            while (isDash(line, i))
                ++i;
            const bool agency = bracket || (firstInCapitals && letters >= 3);
            return agency && i < line.size() && line[i].isSpace() ? i : 0;
        } else if (c.isSpace() || c.isDigit() || c == u',' || c == u'.' || c == u'/') {
            ++i;
        } else {
            return 0;
        }
    }
    return 0;
}

class Classifier {
public:
    Classifier(QStringView text, std::vector<Line>& lines)
        : m_text(text)
        , m_lines(lines)
    {}

    void run()
    {
        byCues();
        const std::size_t body = firstProse();
        beforeBody(body);
        subheads(body);
        for (Line& line : m_lines) {
            if (line.kind == LineKind::Body)
                line.datelineEnd = line.begin + inlineDatelineLength(view(line));
        }
    }

private:
    [[nodiscard]] QStringView view(const Line& line) const
    {
        return m_text.mid(line.begin, line.end - line.begin);
    }

    void byCues()
    {
        bool relatedList = false;
        for (Line& line : m_lines) {
            if (line.kind == LineKind::Blank)
                continue;
            const QStringView trimmed = view(line).trimmed();
            if (trimmed.size() > kLongestCued) {
                relatedList = false;
                continue;
            }
            const QString lower = lowered(trimmed);
            line.kind = kindByCues(line, trimmed, lower, relatedList);
        }
    }

    static LineKind kindByCues(const Line& line, QStringView trimmed, QStringView lower, bool& relatedList)
    {
        const bool heading = trimmed.size() <= kShort && !endsSentence(trimmed);
        if (startsWithPhrase(lower, kRelatedStarts) && trimmed.size() <= kLongestTitle) {
            const qsizetype colon = lower.indexOf(u':');
            const bool titled = colon > 0 && colon < 50 && colon + 2 < lower.size();
            if (titled)
                return LineKind::Related;
            if (heading) {
                relatedList = true;
                return LineKind::Boilerplate;
            }
        }
        if (isFurniture(trimmed, lower))
            return LineKind::Boilerplate;
        if (relatedList && (line.listItem || heading))
            return LineKind::Related;
        relatedList = false;
        if (isDateLine(trimmed) || isCredit(trimmed, lower))
            return LineKind::Dateline;
        if (isCaption(trimmed, lower))
            return LineKind::Caption;
        return isBreadcrumb(trimmed) ? LineKind::Related : LineKind::Body;
    }

    [[nodiscard]] bool isProse(const Line& line) const
    {
        const QStringView trimmed = view(line).trimmed();
        return line.kind == LineKind::Body && trimmed.size() >= kProse && endsSentence(trimmed);
    }

    [[nodiscard]] std::size_t firstProse() const
    {
        const auto found =
            std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return isProse(line); });
        return static_cast<std::size_t>(found - m_lines.begin());
    }

    /// What stands before the first prose is headline, but for small captions. A text without prose has a
    /// headline where its first line is no sentence and more follows.
    void beforeBody(std::size_t body)
    {
        if (body == m_lines.size()) {
            const auto first = std::find_if(m_lines.begin(), m_lines.end(),
                                            [](const Line& line) { return line.kind == LineKind::Body; });
            const bool more = first != m_lines.end() &&
                              std::any_of(first + 1, m_lines.end(),
                                          [](const Line& line) { return line.kind == LineKind::Body; });
            if (more && !endsSentence(view(*first).trimmed()) && !first->listItem)
                first->kind = LineKind::Headline;
            return;
        }
        bool headline = false;
        for (std::size_t i = 0; i < body; ++i) {
            Line& line = m_lines[i];
            if (line.kind != LineKind::Body)
                continue;
            const QStringView trimmed = view(line).trimmed();
            const qsizetype words = wordCount(trimmed);
            if (headline && words <= 4 && i > 0 && m_lines[i - 1].kind == LineKind::Blank &&
                m_lines[i + 1].kind == LineKind::Blank) {
                line.kind = LineKind::Caption;
            } else if (headline && i + 1 == body && words <= 4) {
                line.kind = LineKind::Subhead;
            } else if (headline && (line.listItem || endsSentence(trimmed))) {
                // a standfirst or a first item: body
            } else {
                line.kind = LineKind::Headline;
                headline = headline || words >= 5;
            }
        }
    }

    void subheads(std::size_t body)
    {
        for (std::size_t i = body; i + 1 < m_lines.size(); ++i) {
            Line& line = m_lines[i];
            const QStringView trimmed = view(line).trimmed();
            if (line.kind != LineKind::Body || line.listItem || trimmed.size() > kHeading)
                continue;
            const bool question =
                trimmed.endsWith(u'?') && wordCount(trimmed) <= 8 && isProse(m_lines[i + 1]);
            const bool open = trimmed.endsWith(u',') || trimmed.endsWith(u';');
            if ((!endsSentence(trimmed) && !open && bodyFollows(i)) || question)
                line.kind = LineKind::Subhead;
        }
    }

    [[nodiscard]] bool bodyFollows(std::size_t i) const
    {
        std::size_t next = i + 1;
        while (next < m_lines.size() && m_lines[next].kind == LineKind::Blank)
            ++next;
        if (next == m_lines.size() || m_lines[next].kind != LineKind::Body)
            return false;
        return m_lines[next].listItem || endsSentence(view(m_lines[next]).trimmed());
    }

    static constexpr qsizetype kLongestCued = 600;
    static constexpr qsizetype kLongestTitle = 220;

    QStringView m_text;
    std::vector<Line>& m_lines;
};

} // namespace

void classifyLines(QStringView text, std::vector<Line>& lines)
{
    Classifier(text, lines).run();
}

} // namespace casus::text
