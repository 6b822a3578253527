// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/html_reader.h"

#include "exchange/reading/html_article.h"
#include "exchange/reading/html_cleaning.h"
#include "exchange/reading/html_metadata.h"
#include "exchange/reading/html_tree.h"
#include "exchange/reading/publication_date.h"
#include "text/decode.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::HtmlReader)
};

constexpr qsizetype kDeclarationWithin = 4096;

QString declaredCharset(const QByteArray& bytes)
{
    static const QRegularExpression kDeclared(
        QStringLiteral(
            "<(?:meta[^>]{0,300}charset|\\?xml[^>]{0,100}encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,30})"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kDeclared.match(QString::fromLatin1(bytes.left(kDeclarationWithin)));
    return match.hasMatch() ? match.captured(1) : QString();
}

/// "<!-- saved from url=(0027)https://example.org/a -->", which browsers write into pages.
QString savedFrom(const QByteArray& bytes)
{
    static const QRegularExpression kSaved(
        QStringLiteral("<!--\\s*(?:saved from url=\\([0-9]+\\)|\\s*Page saved with "
                       "[^>]{0,60}url:|\\s*url:)\\s*(https?://[^\\s>]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kSaved.match(QString::fromLatin1(bytes.left(kDeclarationWithin)));
    return match.hasMatch() ? webAddress(match.captured(1)) : QString();
}

/// "Headline | Example News" without the site's name.
QString withoutSite(const QString& title, const QString& publisher)
{
    static const QRegularExpression kSeparator(QStringLiteral("\\s+[|–—·»:-]\\s+"));
    qsizetype cut = -1;
    for (auto matches = kSeparator.globalMatch(title); matches.hasNext();) {
        const auto match = matches.next();
        const QString behind = title.mid(match.capturedEnd());
        const bool site = !publisher.isEmpty() && behind.startsWith(publisher, Qt::CaseInsensitive);
        if (site || (behind.count(u' ') < 4 && match.capturedStart() >= 20)) {
            cut = match.capturedStart();
            if (site)
                break;
        }
    }
    return cut > 0 ? title.left(cut) : title;
}

QString hostOf(const QString& url)
{
    const QString host = QUrl(url).host();
    return host.startsWith(QStringLiteral("www.")) ? host.mid(4) : host;
}

} // namespace

Result<QString> decodeMarkup(const QByteArray& bytes, const QString& declared)
{
    const auto decoded = [](Result<text::Decoded> result) -> Result<QString> {
        if (!result)
            return because(Words::tr("its bytes are no text"));
        return std::move(result->text);
    };
    if (bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return decoded(text::decode(bytes, {}));
    QString charset = (declared.isEmpty() ? declaredCharset(bytes) : declared).toLower().trimmed();
    if (charset.isEmpty() || charset == u"utf-8" || charset == u"utf8")
        return decoded(text::decode(bytes, {}));
    // As browsers do: what calls itself Latin-1 or ASCII is Windows-1252. A page that was converted to UTF-8
    // often keeps its old declaration.
    if (charset == u"iso-8859-1" || charset == u"latin1" || charset == u"us-ascii" || charset == u"ascii")
        charset = QStringLiteral("windows-1252");
    const bool ascii =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString asUtf8 = utf8.decode(bytes);
    if (ascii || !utf8.hasError())
        return asUtf8;
    QStringDecoder decoder(charset.toLatin1().constData());
    if (!decoder.isValid())
        return decoded(text::decode(bytes, {}));
    return QString(decoder.decode(bytes));
}

Result<Article> readHtml(const QByteArray& bytes, const PageOrigin& origin)
{
    const Result<QString> page = decodeMarkup(bytes, origin.charset);
    if (!page)
        return page.error();
    const HtmlTree tree(cleanedHtml(page->toUtf8()));
    const PageMetadata metadata = pageMetadata(tree.root());
    PageText text = pageText(tree.root());
    Article article;
    article.url = metadata.url;
    for (const QString& other : {origin.url, savedFrom(bytes)}) {
        if (article.url.isEmpty())
            article.url = webAddress(other);
    }
    article.publisher = metadata.publisher.isEmpty() ? hostOf(article.url) : metadata.publisher;
    article.title = metadata.headline;
    // The heading is what the reader sees; titles for other sites often carry the site's name.
    const QString stripped = withoutSite(metadata.headline, metadata.publisher);
    if (article.title.isEmpty() || (!text.heading.isEmpty() && article.title.startsWith(text.heading)))
        article.title = text.heading;
    else if (!metadata.publisher.isEmpty())
        article.title = stripped;
    if (article.title.isEmpty())
        article.title = withoutSite(metadata.pageTitle, article.publisher);
    if (text.paragraphs.isEmpty())
        return because(Words::tr("no text stands in the page; it may be one that is filled in by scripts"));
    if (text.whole)
        article.warnings.append(
            Words::tr("No article could be told from the rest of the page: all its text was taken."));
    PublicationDate date = publicationDate(metadata.published);
    article.published = date.date;
    if (!date.problem.isEmpty())
        article.warnings.append(date.problem);
    article.text = textOf(article.title, text.paragraphs);
    article.facts.append(
        Words::tr("Read from a web page; menus, links and other parts around the article were left out."));
    return article;
}

QStringList htmlParagraphs(const QString& fragment)
{
    const HtmlTree tree(cleanedHtml(fragment.toUtf8()));
    return allParagraphs(tree.root());
}

bool isHtmlFragment(const QString& cell)
{
    static const QRegularExpression kBlock(QStringLiteral("</(?:p|div|li|h[1-6])>|<br\\s*/?>|<p[ >]"),
                                           QRegularExpression::CaseInsensitiveOption);
    return cell.contains(u'<') && kBlock.match(cell).hasMatch();
}

} // namespace casus::exchange
