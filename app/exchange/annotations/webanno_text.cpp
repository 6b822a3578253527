// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/webanno_text.h"

#include <algorithm>

namespace casus::exchange::annotations {

namespace {

/// The letter after the backslash, or 0 where the character stands as it is.
char16_t textEscape(QChar c)
{
    switch (c.unicode()) {
    case u'\t': return u't';
    case u'\n': return u'n';
    case u'\f': return u'f';
    case u'\r': return u'r';
    case u'\b': return u'b';
    case u'\\': return u'\\';
    default: return c.unicode() < 32 && c.unicode() != 11 ? c.unicode() : 0;
    }
}

} // namespace

QString escapeTsvText(QStringView text)
{
    // Mostly nothing is to be escaped.
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return textEscape(c) != 0; }))
        return text.toString();
    QString escaped;
    escaped.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (const char16_t letter = textEscape(c))
            escaped += u'\\' % QChar(letter);
        else
            escaped += c;
    }
    return escaped;
}

QString unescapeTsvText(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const char16_t letter = text[++i].unicode();
        switch (letter) {
        case u't': plain += u'\t'; break;
        case u'n': plain += u'\n'; break;
        case u'f': plain += u'\f'; break;
        case u'r': plain += u'\r'; break;
        case u'b': plain += u'\b'; break;
        case u'\\': plain += u'\\'; break;
        default:
            if (letter >= 32)
                plain += u'\\';
            plain += QChar(letter);
        }
    }
    return plain;
}

QString escapeTsvValue(QStringView value)
{
    QString escaped;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\t')
            escaped += QStringLiteral("\\t");
        else if (c == u'\n')
            escaped += QStringLiteral("\\n");
        else if (c == u'-' && i + 1 < value.size() && value[i + 1] == u'>')
            escaped += QStringLiteral("\\-");
        else if (QStringView(u"\\[]|_;*").contains(c))
            escaped += u'\\' % c;
        else
            escaped += c;
    }
    return escaped;
}

QString unescapeTsvValue(QStringView value)
{
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            plain += value[i];
            continue;
        }
        const QChar c = value[++i];
        if (c == u't')
            plain += u'\t';
        else if (c == u'n')
            plain += u'\n';
        else
            plain += c;
    }
    return plain;
}

QList<QStringView> splitTsvValues(QStringView cell, QChar separator)
{
    QList<QStringView> values;
    qsizetype from = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\') {
            ++i;
        } else if (cell[i] == separator) {
            values.append(cell.mid(from, i - from));
            from = i + 1;
        }
    }
    values.append(cell.mid(from));
    return values;
}

} // namespace casus::exchange::annotations
