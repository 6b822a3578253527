// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/html_metadata.h"

#include "exchange/reading/article.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

namespace casus::exchange {

namespace {

constexpr int kDeepestJson = 12;

/// Of several places the first in the list counts.
QString firstOf(const QHash<QString, QString>& meta, const QStringList& keys)
{
    for (const QString& key : keys) {
        if (const QString value = meta.value(key); !value.isEmpty())
            return value;
    }
    return {};
}

bool isArticleType(const QJsonValue& type)
{
    const auto one = [](const QString& name) {
        return name.endsWith(QStringLiteral("Article")) || name == u"BlogPosting" || name == u"Report" ||
               name == u"LiveBlogPosting";
    };
    if (type.isString())
        return one(type.toString());
    const QJsonArray list = type.toArray();
    return std::any_of(list.begin(), list.end(),
                       [&](const QJsonValue& name) { return one(name.toString()); });
}

QString nameOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return nameOf(value.toArray().first());
    return value.toObject().value(u"name").toString();
}

/// The first object that describes an article, anywhere in the linked data.
QJsonObject articleObject(const QJsonValue& value, int depth)
{
    if (depth > kDeepestJson)
        return {};
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray()) {
            if (const QJsonObject found = articleObject(item, depth + 1); !found.isEmpty())
                return found;
        }
        return {};
    }
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return {};
    if (isArticleType(object.value(u"@type")))
        return object;
    for (const auto key : {u"@graph", u"mainEntity", u"mainEntityOfPage", u"itemListElement"}) {
        if (const QJsonObject found = articleObject(object.value(QStringView(key)), depth + 1);
            !found.isEmpty())
            return found;
    }
    return {};
}

QString addressOf(const QJsonObject& article)
{
    const QJsonValue page = article.value(u"mainEntityOfPage");
    for (const QString& candidate :
         {article.value(u"url").toString(), page.toString(), page.toObject().value(u"@id").toString(),
          article.value(u"@id").toString()}) {
        if (const QString address = webAddress(candidate); !address.isEmpty())
            return address;
    }
    return {};
}

/// Collects <meta>, <link rel=canonical>, <time>, <title>, item properties and linked data of the page.
struct Collector {
    QHash<QString, QString> meta, items;
    QString canonical, pageTitle, time, markedTime;
    QJsonObject article;

    void take(const GumboNode* node)
    {
        switch (node->v.element.tag) {
        case GUMBO_TAG_META: takeMeta(node); break;
        case GUMBO_TAG_LINK:
            if (canonical.isEmpty() && attribute(node, "rel").toLower() == u"canonical")
                canonical = webAddress(attribute(node, "href"));
            break;
        case GUMBO_TAG_TITLE:
            if (pageTitle.isEmpty())
                pageTitle = wordsOf(node);
            break;
        case GUMBO_TAG_TIME: takeTime(node); break;
        case GUMBO_TAG_SCRIPT: takeScript(node); break;
        default: break;
        }
        if (hasAttribute(node, "itemprop"))
            takeItem(node);
    }

private:
    void takeMeta(const GumboNode* node)
    {
        const QString content = collapsed(attribute(node, "content"));
        if (content.isEmpty())
            return;
        for (const char* name : {"property", "name", "itemprop", "http-equiv"}) {
            const QString key = attribute(node, name).trimmed().toLower();
            if (!key.isEmpty() && !meta.contains(key))
                meta.insert(key, content);
        }
    }

    void takeTime(const GumboNode* node)
    {
        QString words = attribute(node, "datetime").trimmed();
        if (words.isEmpty())
            words = wordsOf(node);
        const QString about =
            QString(attribute(node, "itemprop") + u' ' + attribute(node, "class")).toLower();
        if (about.contains(QStringLiteral("modif")) || about.contains(QStringLiteral("updat")))
            return;
        if (time.isEmpty())
            time = words;
        if (markedTime.isEmpty() &&
            (hasAttribute(node, "pubdate") || about.contains(QStringLiteral("publish"))))
            markedTime = words;
    }

    void takeItem(const GumboNode* node)
    {
        const QString key = attribute(node, "itemprop").trimmed().toLower();
        if (key != u"datepublished" && key != u"headline" && key != u"publisher" && key != u"datecreated")
            return;
        QString value = attribute(node, "content");
        if (value.isEmpty())
            value = attribute(node, "datetime");
        if (value.isEmpty())
            value = wordsOf(node).left(300);
        if (!items.contains(key) && !value.isEmpty())
            items.insert(key, value);
    }

    void takeScript(const GumboNode* node)
    {
        if (!article.isEmpty())
            return;
        QByteArray json;
        forEachChild(node, [&](const GumboNode* child) {
            if (isText(child))
                json.append(child->v.text.text);
        });
        // Qt refuses JSON that nests deeper than 1,024 levels.
        const QJsonDocument document = QJsonDocument::fromJson(json.trimmed());
        if (document.isArray())
            article = articleObject(document.array(), 0);
        else
            article = articleObject(document.object(), 0);
    }
};

} // namespace

QString webAddress(const QString& words)
{
    const QUrl url(words.trimmed().left(2000), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return {};
    return url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString();
}

PageMetadata pageMetadata(const GumboNode* root)
{
    Collector found;
    forEachElement(root, [&](const GumboNode* node) {
        found.take(node);
        return true;
    });
    const auto key = [](const char* list) { return QString::fromLatin1(list).split(u' '); };
    const auto first = [](const QStringList& values) {
        for (const QString& value : values) {
            if (!value.trimmed().isEmpty())
                return collapsed(value);
        }
        return QString();
    };
    PageMetadata page;
    page.pageTitle = found.pageTitle;
    page.headline =
        first({found.article.value(u"headline").toString(), found.items.value(QStringLiteral("headline")),
               firstOf(found.meta, key("og:title twitter:title dc.title dcterms.title citation_title "
                                       "sailthru.title parsely-title"))});
    page.published =
        first({found.article.value(u"datePublished").toString(),
               firstOf(found.meta, key("article:published_time og:published_time datepublished "
                                       "og:article:published_time article:published")),
               found.items.value(QStringLiteral("datepublished")), found.markedTime,
               firstOf(found.meta, key("date pubdate publishdate publish-date publish_date publication_date "
                                       "date.publication dc.date.issued dcterms.issued dc.date dcterms.date "
                                       "dcterms.created dc.date.created sailthru.date parsely-pub-date "
                                       "cxenseparse:recs:publishtime citation_publication_date citation_date "
                                       "article_date_original originalpublicationdate rnews:datepublished")),
               found.article.value(u"dateCreated").toString(),
               found.items.value(QStringLiteral("datecreated")), found.time});
    page.url =
        first({found.canonical, webAddress(firstOf(found.meta, key("og:url"))), addressOf(found.article),
               webAddress(firstOf(found.meta, key("twitter:url parsely-link")))});
    page.publisher = first({nameOf(found.article.value(u"publisher")),
                            firstOf(found.meta, key("og:site_name dc.publisher dcterms.publisher publisher "
                                                    "citation_journal_title application-name")),
                            found.items.value(QStringLiteral("publisher"))});
    if (page.publisher.startsWith(QStringLiteral("http")))
        page.publisher = QUrl(page.publisher).host();
    return page;
}

} // namespace casus::exchange
