// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include "text/characters.h"
#include "text/tokens.h"

#include <algorithm>
#include <array>

namespace casus::text {

namespace {

bool isClosing(QStringView token)
{
    if (token.size() != 1)
        return false;
    const char16_t c = token[0].unicode();
    return c == u'"' || c == 0x201D || c == 0x2019 || c == u'\'' || c == u')' || c == u']' || c == 0x00BB ||
           c == 0x203A;
}

bool isTerminator(QStringView token)
{
    const char16_t c = token[0].unicode();
    return c == u'.' || c == u'!' || c == u'?' || c == 0x2026 || c == 0x061F || c == 0x06D4 || c == 0x3002 ||
           c == 0x203C || c == 0x2049;
}

/// Capitalised words that begin sentences rather than names: after an abbreviation only these close the
/// sentence.
bool isStarter(QStringView word)
{
    static constexpr std::array kStarters{
        QStringView(u"The"),     QStringView(u"A"),     QStringView(u"An"),        QStringView(u"In"),
        QStringView(u"On"),      QStringView(u"At"),    QStringView(u"He"),        QStringView(u"She"),
        QStringView(u"It"),      QStringView(u"They"),  QStringView(u"We"),        QStringView(u"But"),
        QStringView(u"And"),     QStringView(u"This"),  QStringView(u"That"),      QStringView(u"These"),
        QStringView(u"There"),   QStringView(u"His"),   QStringView(u"Her"),       QStringView(u"Its"),
        QStringView(u"Their"),   QStringView(u"No"),    QStringView(u"According"), QStringView(u"Meanwhile"),
        QStringView(u"However"), QStringView(u"Some"),  QStringView(u"Many"),      QStringView(u"After"),
        QStringView(u"When"),    QStringView(u"While"), QStringView(u"As"),        QStringView(u"For"),
        QStringView(u"From"),    QStringView(u"Since"), QStringView(u"Le"),        QStringView(u"La"),
        QStringView(u"Les"),     QStringView(u"Il"),    QStringView(u"Elle"),      QStringView(u"Ils"),
        QStringView(u"Un"),      QStringView(u"Une"),   QStringView(u"Des"),       QStringView(u"Dans"),
        QStringView(u"Selon"),   QStringView(u"Cette"), QStringView(u"Ce"),        QStringView(u"Mais"),
    };
    return std::find(kStarters.begin(), kStarters.end(), word) != kStarters.end();
}

/// What commonly follows "9 p.m." inside its sentence although it has a capital.
bool isTimeCompanion(QStringView word)
{
    static constexpr std::array kCompanions{
        QStringView(u"Monday"),   QStringView(u"Tuesday"),   QStringView(u"Wednesday"),
        QStringView(u"Thursday"), QStringView(u"Friday"),    QStringView(u"Saturday"),
        QStringView(u"Sunday"),   QStringView(u"GMT"),       QStringView(u"UTC"),
        QStringView(u"EST"),      QStringView(u"EDT"),       QStringView(u"January"),
        QStringView(u"February"), QStringView(u"March"),     QStringView(u"April"),
        QStringView(u"May"),      QStringView(u"June"),      QStringView(u"July"),
        QStringView(u"August"),   QStringView(u"September"), QStringView(u"October"),
        QStringView(u"November"), QStringView(u"December"),
    };
    return std::find(kCompanions.begin(), kCompanions.end(), word) != kCompanions.end();
}

class Splitter {
public:
    explicit Splitter(Analysis& analysis)
        : m_analysis(analysis)
        , m_tokens(analysis.tokens)
    {}

    void run()
    {
        std::size_t token = 0;
        for (std::size_t line = 0; line < m_analysis.lines.size(); ++line) {
            std::size_t end = token;
            while (end < m_tokens.size() && m_tokens[end].begin < m_analysis.lines[line].end)
                ++end;
            if (end > token)
                splitLine(line, token, end);
            token = end;
        }
    }

private:
    void splitLine(std::size_t line, std::size_t begin, std::size_t end)
    {
        std::size_t first = begin;
        const qsizetype datelineEnd = m_analysis.lines[line].datelineEnd;
        for (std::size_t i = begin; i < end; ++i) {
            std::size_t next = i + 1;
            if (next < end && m_tokens[i].end <= datelineEnd && m_tokens[next].begin >= datelineEnd) {
                m_analysis.sentences.push_back({first, next, line});
                first = next;
                continue;
            }
            if (!mayEnd(i))
                continue;
            while (next < end && !m_tokens[next].spaceBefore && isClosing(view(next)))
                ++next;
            if (next < end && !ends(first, i, next))
                continue;
            m_analysis.sentences.push_back({first, next, line});
            first = next;
            i = next - 1;
        }
        if (first < end)
            m_analysis.sentences.push_back({first, end, line});
    }

    [[nodiscard]] QStringView view(std::size_t token) const { return m_analysis.view(m_tokens[token]); }

    [[nodiscard]] bool mayEnd(std::size_t i) const
    {
        const QStringView word = view(i);
        if (m_tokens[i].kind == TokenKind::Punctuation)
            return isTerminator(word);
        return m_tokens[i].kind == TokenKind::Word && word.size() > 1 && word.back() == u'.';
    }

    /// Does the sentence [first, ...] end with token `i`, given that `next` follows the closing marks after
    /// it?
    [[nodiscard]] bool ends(std::size_t first, std::size_t i, std::size_t next) const
    {
        const QStringView following = skipOpening(next);
        const bool capital = !following.isEmpty() && (following[0].isUpper() || following[0].isTitleCase() ||
                                                      (following[0].isLetter() && !following[0].isLower()));
        const bool lower = !following.isEmpty() && following[0].isLower();
        if (m_tokens[i].kind == TokenKind::Word)
            return m_tokens[next].spaceBefore && capital && abbreviationEnds(i, following);
        if (lower)
            return false;
        const bool quoteBetween = next > i + 1;
        if (!m_tokens[next].spaceBefore)
            return capital && (quoteBetween || gluedSentence(i, following));
        if (view(i)[0] != u'.' || view(i).size() > 1)
            return true;
        if (i == first + 1 && m_tokens[first].kind == TokenKind::Number)
            return false; // "3. Mueda district."
        if (i > first) {
            const QStringView before = view(i - 1);
            const bool numberNext = !following.isEmpty() && following[0].isDigit();
            if (numberNext && (before == u"No" || before == u"no" || before == u"Nos" || before == u"pp" ||
                               before == u"p" || before == u"art" || before == u"Art" || before == u"n"))
                return false;
        }
        return true;
    }

    /// The first word or number at or after `next`, opening quotes and brackets passed over.
    [[nodiscard]] QStringView skipOpening(std::size_t next) const
    {
        for (std::size_t i = next; i < m_tokens.size() && i < next + 3; ++i) {
            if (m_tokens[i].kind == TokenKind::Word || m_tokens[i].kind == TokenKind::Number)
                return view(i);
        }
        return {};
    }

    [[nodiscard]] bool abbreviationEnds(std::size_t i, QStringView following) const
    {
        const QStringView word = view(i);
        const QStringView stem = word.chopped(1);
        if (stem == u"p.m" || stem == u"a.m")
            return !isTimeCompanion(following);
        if (stem == u"etc")
            return true;
        if (isTitleAbbreviation(stem))
            return false;
        return isStarter(following);
    }

    /// "were killed.The army": a stop between a lower-case word of three letters or more and a capitalised
    /// word.
    [[nodiscard]] bool gluedSentence(std::size_t i, QStringView following) const
    {
        if (i == 0 || m_tokens[i].spaceBefore || m_tokens[i - 1].kind != TokenKind::Word ||
            following.size() < 2)
            return following.size() == 1 && isStarter(following);
        const QStringView before = view(i - 1);
        return before.size() >= 3 && before.back().isLower() && before[before.size() - 2].isLower() &&
               (following[1].isLower() || isStarter(following));
    }

    Analysis& m_analysis;
    const std::vector<Token>& m_tokens;
};

} // namespace

void splitSentences(Analysis& analysis)
{
    analysis.sentences.clear();
    Splitter(analysis).run();
}

} // namespace casus::text
