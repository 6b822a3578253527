// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"
#include "text/characters.h"

#include <array>

namespace casus::text {

namespace {

/// Letters that Unicode does not decompose, among them those of West African orthographies.
QStringView withoutStroke(char16_t c)
{
    switch (c) {
    case 0x00E6: return u"ae";
    case 0x0153: return u"oe";
    case 0x00DF: return u"ss";
    case 0x00F8: return u"o";
    case 0x00F0: return u"d";
    case 0x00FE: return u"th";
    case 0x0111: return u"d";
    case 0x0142: return u"l";
    case 0x0131: return u"i";
    case 0x014B: return u"n"; // eng
    case 0x0272: return u"n"; // n with left hook
    case 0x0254: return u"o"; // open o
    case 0x025B: return u"e"; // open e
    case 0x01DD:
    case 0x0259: return u"e";
    case 0x0253: return u"b"; // hooked b, d, k, y
    case 0x0257: return u"d";
    case 0x0199: return u"k";
    case 0x01B4: return u"y";
    default: return {};
    }
}

/// Folds one token that is not plain ASCII.
QString foldUnicode(QStringView token)
{
    const QString decomposed = token.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        const char16_t u = c.unicode();
        const QChar::Category category = c.category();
        if (isApostrophe(u) || isHyphen(u) || isJoiner(u) || u == 0x0640 ||
            category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
            continue;
        if (u == u'.' && !folded.isEmpty() && folded.back().isLetter())
            continue;
        const QStringView plain = u < 128 ? QStringView() : withoutStroke(u);
        if (plain.isEmpty())
            folded.append(c);
        else
            folded.append(plain);
    }
    return folded;
}

QString foldToken(QStringView token)
{
    QString folded(token.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    bool letterBefore = false;
    for (const QChar c : token) {
        const char16_t u = c.unicode();
        if (u >= 128)
            return foldUnicode(token);
        if (u == u'\'' || u == u'-' || u == u'`')
            continue;
        if (u == u'.' && letterBefore)
            continue;
        const char16_t lower = (u >= u'A' && u <= u'Z') ? static_cast<char16_t>(u + 32) : u;
        letterBefore = lower >= u'a' && lower <= u'z';
        *out++ = QChar(lower);
    }
    folded.truncate(out - folded.constData());
    return folded;
}

bool isPlainWord(QStringView name)
{
    for (const QChar c : name) {
        const char16_t u = c.unicode();
        if (u >= 128 ||
            (detail::kAsciiClasses[u] != CharClass::Letter && detail::kAsciiClasses[u] != CharClass::Digit))
            return false;
    }
    return true;
}

/// A hyphen with space (or an end) on both sides is a dash: it separates, so it is not folded away.
bool isDash(QStringView text, const std::vector<Token>& tokens, std::size_t i)
{
    const Token& token = tokens[i];
    return isHyphen(text[token.begin].unicode()) && tokens.size() > 1 && (token.spaceBefore || i == 0) &&
           (i + 1 == tokens.size() || tokens[i + 1].spaceBefore);
}

QString foldInContext(QStringView text, const std::vector<Token>& tokens, std::size_t i)
{
    if (isDash(text, tokens, i))
        return QStringLiteral("-");
    return foldToken(text.mid(tokens[i].begin, tokens[i].end - tokens[i].begin));
}

} // namespace

QString foldName(QStringView name)
{
    if (isPlainWord(name))
        return foldToken(name);
    const std::vector<Token> tokens = tokenize(name);
    if (tokens.size() == 1)
        return foldToken(name.mid(tokens[0].begin, tokens[0].end - tokens[0].begin));
    QString folded;
    folded.reserve(name.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const QString part = foldInContext(name, tokens, i);
        if (part.isEmpty())
            continue;
        if (!folded.isEmpty())
            folded.append(u' ');
        folded.append(part);
    }
    return folded;
}

QStringList foldWords(QStringView phrase)
{
    QStringList words;
    const std::vector<Token> tokens = tokenize(phrase);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const QString part = foldInContext(phrase, tokens, i);
        if (!part.isEmpty())
            words.append(part);
    }
    return words;
}

std::vector<QString> foldTokens(const Analysis& analysis)
{
    std::vector<QString> folded;
    folded.reserve(analysis.tokens.size());
    for (std::size_t i = 0; i < analysis.tokens.size(); ++i)
        folded.push_back(foldInContext(analysis.text, analysis.tokens, i));
    return folded;
}

} // namespace casus::text
