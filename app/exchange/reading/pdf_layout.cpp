// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/pdf_layout.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace casus::exchange {

namespace {

constexpr double kEdge = 0.12;        // heads and feet stand in this share of the page at its top and bottom
constexpr double kSameHeight = 0.15;  // letters of one size differ by less
constexpr double kApart = 1.45;       // lines of one paragraph follow within this many usual distances
constexpr double kMuchShorter = 0.25; // of a column's width
constexpr int kEdgeLines = 3;         // of the first and last lines

QString withoutDigits(const QString& words)
{
    QString out;
    for (const QChar c : words.simplified())
        out.append(c.isDigit() ? QChar(u'#') : c.toLower());
    static const QRegularExpression kRuns(QStringLiteral("#+"));
    return out.replace(kRuns, QStringLiteral("#"));
}

/// What an edge line is recognised by on other pages: its words without numbers, and its height on the page.
QString edgeKey(const PageLine& line, double pageHeight)
{
    const double place = pageHeight > 0 ? line.top / pageHeight : 0;
    return withoutDigits(line.words) + u'@' + QString::number(std::lround(place * 50));
}

bool isAtEdge(const PageLine& line, double pageHeight)
{
    return line.top < kEdge * pageHeight || line.top + line.height > (1 - kEdge) * pageHeight;
}

int removeRunningHeads(QList<PageLines>& pages)
{
    QHash<QString, int> seen; // pages on which each stands
    const auto edges = [](const PageLines& page) {
        QList<qsizetype> indexes;
        for (qsizetype i = 0; i < page.lines.size(); ++i) {
            if ((i < kEdgeLines || i >= page.lines.size() - kEdgeLines) &&
                isAtEdge(page.lines[i], page.height))
                indexes.append(i);
        }
        return indexes;
    };
    for (const PageLines& page : std::as_const(pages)) {
        QSet<QString> here;
        for (const qsizetype i : edges(page))
            here.insert(edgeKey(page.lines[i], page.height));
        for (const QString& key : std::as_const(here))
            ++seen[key];
    }
    const int enough = pages.size() < 4 ? 2 : 3; // heads of left and right pages differ
    int removed = 0;
    for (PageLines& page : pages) {
        const QList<qsizetype> candidates = edges(page);
        for (auto it = candidates.crbegin(); it != candidates.crend(); ++it) {
            if (seen.value(edgeKey(page.lines[*it], page.height)) >= enough) {
                page.lines.removeAt(*it);
                ++removed;
            }
        }
    }
    return removed;
}

/// Lines one below the other, as in one column.
struct Run {
    qsizetype begin = 0;
    qsizetype end = 0;
    double left = 0;
    double right = 0;
    double leading = 0; // usual distance from line to line
};

QList<Run> runsOf(const PageLines& page)
{
    QList<Run> runs;
    const QList<PageLine>& lines = page.lines;
    for (qsizetype i = 0; i < lines.size();) {
        Run run{i, i + 1, lines[i].left, lines[i].right, 0};
        QList<double> distances;
        while (run.end < lines.size() && lines[run.end].top > lines[run.end - 1].top &&
               lines[run.end].left < run.right && lines[run.end].right > run.left) {
            distances.append((lines[run.end].top - lines[run.end - 1].top) /
                             std::max(lines[run.end].height, 1.0));
            run.left = std::min(run.left, lines[run.end].left);
            run.right = std::max(run.right, lines[run.end].right);
            ++run.end;
        }
        if (!distances.isEmpty()) {
            std::nth_element(distances.begin(), distances.begin() + distances.size() / 2, distances.end());
            run.leading = std::clamp(distances[distances.size() / 2], 0.8, 2.5);
        }
        i = run.end;
        runs.append(run);
    }
    return runs;
}

bool endsSentence(const QString& words)
{
    qsizetype at = words.size() - 1;
    while (at > 0 && (words[at] == u'"' || words[at] == u'”' || words[at] == u'»' || words[at] == u')' ||
                      words[at] == u'’'))
        --at;
    return at >= 0 && (words[at] == u'.' || words[at] == u'?' || words[at] == u'!' || words[at] == u':' ||
                       words[at] == u'…');
}

bool hadRoom(const PageLine& line, const PageLine& next, double right)
{
    return line.right + next.firstWord + 0.35 * line.height < right;
}

bool sameSize(const PageLine& a, const PageLine& b)
{
    return std::abs(a.height - b.height) <= kSameHeight * std::max(a.height, b.height);
}

bool startsItem(const QString& words)
{
    static const QRegularExpression kItem(QStringLiteral("^(?:[•▪◦‣*–-]|\\(?[0-9]{1,2}[.)])\\s"));
    return kItem.match(words).hasMatch();
}

class Joiner {
public:
    explicit Joiner(const QList<PageLines>& pages)
    {
        static const QRegularExpression kWord(QStringLiteral("[\\p{L}\\p{N}]+(?:[-‐][\\p{L}\\p{N}]+)*"));
        for (const PageLines& page : pages) {
            for (const PageLine& line : page.lines) {
                for (auto words = kWord.globalMatch(line.words); words.hasNext();)
                    m_known.insert(words.next().captured().toLower());
            }
        }
    }

    void beginPage() { m_pageBegins.append(-1); }

    void breakParagraph()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u"\n\n"))
            m_text.append(u"\n\n");
    }

    void breakLine()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text.append(u'\n');
    }

    void append(const QString& words)
    {
        QString line = words;
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            join(line);
        for (qsizetype& begin : m_pageBegins)
            begin = begin < 0 ? m_text.size() : begin;
        m_text.append(line);
    }

    LaidOutText take()
    {
        while (m_text.endsWith(u'\n'))
            m_text.chop(1);
        for (qsizetype& begin : m_pageBegins)
            begin = begin < 0 ? m_text.size() : begin;
        return {std::move(m_text), std::move(m_pageBegins), 0};
    }

private:
    /// Puts the space between two lines, or makes one word of two halves.
    void join(const QString& next)
    {
        const QChar last = m_text.back();
        const bool soft = last.unicode() == 0x00AD;
        const bool hyphen = last == u'-' || last.unicode() == 0x2010;
        if (m_text.size() < 2 || (!soft && !hyphen) || !m_text[m_text.size() - 2].isLetter() ||
            next.isEmpty()) {
            m_text.append(u' ');
            return;
        }
        if (soft) {
            m_text.chop(1);
            return;
        }
        if (!next[0].isLower())
            return; // Al-Qaeda, 2023-24
        qsizetype begin = m_text.size() - 1;
        while (begin > 0 && (m_text[begin - 1].isLetter() || m_text[begin - 1] == u'-'))
            --begin;
        qsizetype end = 0;
        while (end < next.size() && (next[end].isLetter() || next[end] == u'-'))
            ++end;
        const QString first = m_text.mid(begin, m_text.size() - 1 - begin).toLower();
        const QString second = next.left(end).toLower();
        // As the text writes the word elsewhere; else the hyphen only parted it.
        if (m_known.contains(QString(first % u'-' % second)) && !m_known.contains(QString(first % second)))
            return;
        m_text.chop(1);
    }

    QString m_text;
    QList<qsizetype> m_pageBegins;
    QSet<QString> m_known;
};

/// A paragraph ends between two lines of one column.
bool endsWithin(const Run& run, const PageLine& line, const PageLine& next)
{
    if (!sameSize(line, next) || startsItem(next.words))
        return true;
    const double distance = (next.top - line.top) / std::max(next.height, 1.0);
    if (run.leading > 0 && distance > kApart * run.leading)
        return true;
    const bool setIn = next.left > run.left + 0.8 * next.height && line.left < run.left + 0.4 * line.height &&
                       endsSentence(line.words);
    // Without the end of a sentence only a line that is much shorter ends one: a heading, an item.
    const bool muchShorter = run.right - line.right > kMuchShorter * (run.right - run.left);
    return setIn || (hadRoom(line, next, run.right) && (endsSentence(line.words) || muchShorter));
}

/// A paragraph ends between the last line of a column or page and the first of the next.
bool endsBetween(const Run& run, const PageLine& line, const PageLine& next)
{
    if (!sameSize(line, next) || startsItem(next.words))
        return true;
    return endsSentence(line.words) && (hadRoom(line, next, run.right) || !next.words[0].isLower());
}

} // namespace

LaidOutText layOut(QList<PageLines> pages)
{
    for (PageLines& page : pages)
        page.lines.removeIf([](const PageLine& line) { return line.words.trimmed().isEmpty(); });
    const int removed = removeRunningHeads(pages);
    Joiner joiner(pages);
    const PageLine* former = nullptr;
    Run formerRun;
    for (const PageLines& page : std::as_const(pages)) {
        joiner.beginPage();
        for (const Run& run : runsOf(page)) {
            for (qsizetype i = run.begin; i < run.end; ++i) {
                const PageLine& line = page.lines[i];
                const bool ends = former && (i == run.begin ? endsBetween(formerRun, *former, line)
                                                            : endsWithin(run, *former, line));
                const bool bothItems =
                    ends && i > run.begin && startsItem(former->words) && startsItem(line.words);
                if (bothItems)
                    joiner.breakLine();
                else if (ends)
                    joiner.breakParagraph();
                joiner.append(line.words);
                former = &line;
                formerRun = run;
            }
        }
    }
    LaidOutText text = joiner.take();
    text.headsRemoved = removed;
    return text;
}

} // namespace casus::exchange
