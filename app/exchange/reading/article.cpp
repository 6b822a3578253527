// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/article.h"

#include "text/analysis.h"
#include "text/decode.h"
#include "text/offsets.h"

#include <algorithm>

namespace casus::exchange {

namespace {

// The headline stands in the first screens of a text.
constexpr qsizetype kHeadlineWithin = 20000;

QString headline(const QString& text)
{
    qsizetype end = text.size();
    if (end > kHeadlineWithin) {
        const qsizetype lineEnd = text.lastIndexOf(u'\n', kHeadlineWithin);
        end = lineEnd > 0 ? lineEnd : kHeadlineWithin;
    }
    return text::headlineOf(text::analyze(text.left(end))).simplified();
}

bool isStrayControl(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != u'\n' && unit != u'\t' && unit != u'\r') || (unit >= 0x7F && unit < 0xA0);
}

/// Letters and digits alone, so that quotes, stops and case make no difference.
QString comparable(QStringView words)
{
    QString bare;
    for (const QChar c : words) {
        if (c.isLetterOrNumber())
            bare.append(c.toLower());
    }
    return bare;
}

} // namespace

model::Document toDocument(Article article, const QString& fileName, const Metadata& known)
{
    const auto first = [](const QString& preferred, const QString& other) {
        return preferred.isEmpty() ? other : preferred;
    };
    model::Document document;
    document.text = text::canonical(std::move(article.text));
    model::DocumentInfo& info = document.info;
    info.name = first(article.name, fileName);
    info.title = first(known.title, article.title);
    if (info.title.isEmpty())
        info.title = headline(document.text);
    if (info.title.isEmpty())
        info.title = info.name;
    info.publisher = first(known.publisher, article.publisher);
    info.url = first(known.url, article.url);
    info.published = known.published.isValid() ? known.published : article.published;
    info.language = text::detectLanguage(document.text);
    info.sha256 = text::fingerprint(document.text);
    info.length = text::OffsetMap(document.text).codePointCount();
    info.readingNote = (article.facts + article.warnings).join(u' ');
    return document;
}

QString textOf(const QString& title, const QStringList& paragraphs)
{
    return withTitle(title, paragraphs.join(u"\n\n"));
}

QString withTitle(const QString& title, const QString& text)
{
    const QString wanted = comparable(title);
    if (wanted.isEmpty())
        return text;
    // Where the text opens with some other line (section, date), the title may be the second or third.
    qsizetype begin = 0;
    for (int line = 0; line < 4 && begin < text.size(); ++line) {
        while (begin < text.size() && text[begin].isSpace())
            ++begin;
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        if (comparable(QStringView(text).mid(begin, std::min<qsizetype>(end - begin, 1000))) == wanted)
            return text;
        begin = end;
    }
    return text.isEmpty() ? title : QString(title % u"\n\n" % text);
}

QString collapsed(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool space = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u' ' || (unit >= 0x09 && unit <= 0x0D) || unit == 0x2028 || unit == 0x2029) {
            space = true;
            continue;
        }
        if (isStrayControl(c))
            continue;
        if (space && !out.isEmpty())
            out.append(u' ');
        space = false;
        out.append(c);
    }
    return out;
}

QString withoutControls(QString text)
{
    text.removeIf(isStrayControl);
    return text;
}

Error unreadable(ErrorCode code, const QString& name, const QString& why)
{
    return {code, QStringLiteral("“%1” cannot be read: %2.").arg(name, why), {}};
}

} // namespace casus::exchange
