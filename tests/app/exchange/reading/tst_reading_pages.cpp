// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/html_cleaning.h"
#include "exchange/reading/html_reader.h"

#include <QTest>

using namespace casus;
using namespace casus::exchange;

namespace {

const char kFirst[] =
    "Seven soldiers were killed on Tuesday when gunmen attacked their post near the border, the army said.";
const char kSecond[] =
    "The attackers came on motorcycles at dawn, according to an officer who asked not to be named.";

/// A page as sites build them: much around two paragraphs.
QByteArray page(const QByteArray& head, const QByteArray& around = {})
{
    return "<!DOCTYPE html><html><head><title>Seven soldiers killed near border | Example News</title>" +
           head +
           "</head><body class=\"has-sidebar\"><header><nav><ul><li><a href=\"/\">Home</a></li><li><a "
           "href=\"/w\">World</a>"
           "</li></ul></nav></header><div id=\"cookie-banner\">We use cookies on this site. By going on you "
           "accept all of "
           "them, and those of our 400 partners, for ever.</div><div class=\"wrapper\"><div "
           "class=\"content\">"
           "<h1>Seven soldiers killed near border</h1><div class=\"share-buttons\">Share this on every "
           "network that "
           "there is, please, it would make us happy</div><p>" +
           kFirst +
           "</p><figure><img src=\"https://example.org/x.jpg\"><figcaption>A soldier in the capital in "
           "2019</figcaption>"
           "</figure><p>" +
           kSecond + "</p><ul><li>Two civilians were wounded in it</li><li>Nobody has claimed it</li></ul>" +
           around +
           "</div><aside><p>Subscribe to our newsletter for more stories like this one, every "
           "morning.</p></aside></div>"
           "<div class=\"related-articles\"><p>Twelve killed in another attack that has nothing to do with "
           "this one at "
           "all, elsewhere</p></div><div class=\"comments\"><p>I think that all of this is made up, and so "
           "on and on and on."
           "</p></div><footer><p>Copyright 2024 Example News. All rights reserved, all wrongs "
           "too.</p></footer>"
           "<script>document.write('scripted words')</script></body></html>";
}

} // namespace

class TestReadingPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theArticleIsFound()
    {
        const auto article = readHtml(page({}));
        QVERIFY(article.ok());
        QCOMPARE(article->title, QStringLiteral("Seven soldiers killed near border"));
        QCOMPARE(article->text,
                 QStringLiteral("Seven soldiers killed near border\n\n%1\n\n%2\n\n- Two civilians were "
                                "wounded in it\n- Nobody has claimed it")
                     .arg(QLatin1StringView(kFirst), QLatin1StringView(kSecond)));
        QVERIFY(article->warnings.isEmpty());
    }

    void whatThePageMarksCounts()
    {
        const QByteArray html =
            QByteArray(
                "<html><body><div><p>Much text of some other kind stands here, longer than the article "
                "itself, with commas, stops and all. And a second sentence of it, too, to be sure of "
                "it.</p></div>"
                "<article><h1>Title here</h1><div itemprop=\"articleBody\"><p>") +
            kFirst + "</p><p>" + kSecond + "</p></div></article></body></html>";
        const auto article = readHtml(html);
        QVERIFY(article.ok());
        QVERIFY(article->text.startsWith(QStringLiteral("Title here\n\nSeven soldiers were")));
        QVERIFY(!article->text.contains(QStringLiteral("some other kind")));
    }

    void breaksAndCells()
    {
        const auto article =
            readHtml(QByteArray("<html><body><h1>Title</h1>") + kFirst + "<br><br>" + kSecond +
                     "<br>A line of its own<table><tr><td>Killed</td><td>7</td></tr><tr><td>Wounded"
                     "</td><td>2</td></tr></table></body></html>");
        QVERIFY(article.ok());
        QCOMPARE(article->text,
                 QStringLiteral("Title\n\n%1\n\n%2\nA line of its own\n\nKilled | 7\nWounded | 2")
                     .arg(QLatin1StringView(kFirst), QLatin1StringView(kSecond)));
    }

    void metadata_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<QString>("url");
        const QString heading = QStringLiteral("Seven soldiers killed near border");
        const QDate day(2024, 3, 12);
        QTest::newRow("linked data")
            << QByteArray(
                   "<script "
                   "type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":"
                   "\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Headline of the "
                   "data\","
                   "\"datePublished\":\"2024-03-12T08:00:00+01:00\",\"publisher\":{\"@type\":"
                   "\"Organization\",\"name\":"
                   "\"Example Wire\"},\"mainEntityOfPage\":{\"@id\":\"https://example.org/a#x\"}}]}</script>")
            << QStringLiteral("Headline of the data") << day << QStringLiteral("Example Wire")
            << QStringLiteral("https://example.org/a");
        QTest::newRow("OpenGraph")
            << QByteArray(
                   "<meta property=\"og:title\" content=\"Seven soldiers killed near border - Example News\">"
                   "<meta property=\"article:published_time\" content=\"2024-03-12T23:30:00Z\">"
                   "<meta property=\"og:site_name\" content=\"Example News\">"
                   "<meta property=\"og:url\" content=\"https://example.org/og\">")
            << heading << day << QStringLiteral("Example News") << QStringLiteral("https://example.org/og");
        QTest::newRow("other meta and canonical link")
            << QByteArray("<meta name=\"DC.date.issued\" content=\"12 March 2024\"><meta "
                          "name=\"DC.publisher\" content=\"Wire\">"
                          "<link rel=\"canonical\" href=\"https://www.example.org/c?id=1\">")
            << heading << day << QStringLiteral("Wire") << QStringLiteral("https://www.example.org/c?id=1");
        QTest::newRow("publisher from the address")
            << QByteArray("<link rel=\"canonical\" href=\"https://www.example.org/c\">") << heading << QDate()
            << QStringLiteral("example.org") << QStringLiteral("https://www.example.org/c");
        QTest::newRow("other schemes are no address")
            << QByteArray("<link rel=\"canonical\" href=\"javascript:alert(1)\">") << heading << QDate()
            << QString() << QString();
        QTest::newRow("damaged linked data")
            << QByteArray("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",</script>")
            << heading << QDate() << QString() << QString();
    }
    void metadata()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, title);
        QFETCH(QDate, published);
        QFETCH(QString, publisher);
        QFETCH(QString, url);
        const auto article = readHtml(page(head));
        QVERIFY(article.ok());
        QCOMPARE(article->title, title);
        QCOMPARE(article->published, published);
        QCOMPARE(article->publisher, publisher);
        QCOMPARE(article->url, url);
    }

    void timeElement()
    {
        const auto article =
            readHtml(page({}, "<time class=\"updated\" datetime=\"2024-05-01\">x</time><time "
                              "datetime=\"2024-03-12\">x</time>"));
        QCOMPARE(article->published, QDate(2024, 3, 12));
    }

    void anAmbiguousDateIsLeftOutAndSaid()
    {
        const auto article = readHtml(page("<meta name=\"date\" content=\"03/04/2024\">"));
        QVERIFY(!article->published.isValid());
        QVERIFY(article->warnings.join(u' ').contains(QStringLiteral("03/04/2024")));
    }

    void theAddressFromOutside()
    {
        QCOMPARE(readHtml(page({}), {.charset = {}, .url = QStringLiteral("https://example.org/w")})->url,
                 QStringLiteral("https://example.org/w"));
        QCOMPARE(readHtml("<!-- saved from url=(0021)https://example.org/s -->" + page({}))->url,
                 QStringLiteral("https://example.org/s"));
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("declaration");
        QTest::addColumn<QByteArray>("letters");
        QTest::addColumn<QString>("charset");
        QTest::newRow("none, UTF-8") << QByteArray() << QByteArray("\xC3\xA9t\xC3\xA9") << QString();
        QTest::newRow("none, Windows-1252") << QByteArray() << QByteArray("\xE9t\xE9") << QString();
        QTest::newRow("Latin-1 by meta")
            << QByteArray("<meta charset=\"iso-8859-1\">") << QByteArray("\xE9t\xE9") << QString();
        QTest::newRow("old form of meta")
            << QByteArray("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">")
            << QByteArray("\xE9t\xE9") << QString();
        QTest::newRow("UTF-8 that calls itself Latin-1")
            << QByteArray("<meta charset=\"iso-8859-1\">") << QByteArray("\xC3\xA9t\xC3\xA9") << QString();
        QTest::newRow("by the server")
            << QByteArray() << QByteArray("\xE9t\xE9") << QStringLiteral("ISO-8859-15");
        QTest::newRow("unknown charset")
            << QByteArray("<meta charset=\"x-none\">") << QByteArray("\xE9t\xE9") << QString();
    }
    void charsets()
    {
        QFETCH(QByteArray, declaration);
        QFETCH(QByteArray, letters);
        QFETCH(QString, charset);
        const auto article = readHtml(page(declaration, "<p>En " + letters +
                                                            " 2023, plusieurs attaques ont eu lieu dans la "
                                                            "meme region du pays.</p>"),
                                      {.charset = charset, .url = {}});
        QVERIFY(article.ok());
        QVERIFY2(article->text.contains(QStringLiteral("En été 2023")), qPrintable(article->text.right(120)));
    }

    void arabicByItsCodePage()
    {
        // "قتل سبعة" in windows-1256
        const QByteArray words("\xDE\xCA\xE1 \xD3\xC8\xDA\xC9");
        const auto article = readHtml(page("<meta charset=\"windows-1256\">", "<p>" + words + "</p>"));
        QVERIFY(article->text.contains(QStringLiteral("قتل سبعة")));
    }

    void scriptsAndStylesAreNoText()
    {
        const auto article =
            readHtml(page("<style>p { color: red }</style>",
                          "<script>var x = '<p>hidden</p>'</script><noscript><p>Please switch on scripts to "
                          "read this page in full.</p></noscript><p hidden>unseen</p>"
                          "<div style=\"display: none\"><p>unseen too</p></div><svg><text>drawn</text></svg>"
                          "<template><p>template</p></template>"));
        QVERIFY(article.ok());
        for (const char* word : {"color", "hidden", "unseen", "drawn", "template", "scripted"})
            QVERIFY2(!article->text.contains(QLatin1StringView(word)), word);
    }

    void aPageWithoutText()
    {
        const auto refused = readHtml(
            "<html><head><title>x</title></head><body><div id=\"root\"></div><script>go()</script></body>");
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(QStringLiteral("scripts")));
    }

    void aPageWithoutArticle()
    {
        const auto article = readHtml("<html><body><p>Short words.</p></body></html>");
        QVERIFY(article.ok());
        QCOMPARE(article->text, QStringLiteral("Short words."));
        QVERIFY(article->warnings.first().contains(QStringLiteral("all its text")));
    }

    void fragments()
    {
        QVERIFY(isHtmlFragment(QStringLiteral("<p>One</p><p>Two</p>")));
        QVERIFY(isHtmlFragment(QStringLiteral("One<br/>Two")));
        QVERIFY(!isHtmlFragment(QStringLiteral("casualties < 5 and > 2")));
        QCOMPARE(htmlParagraphs(QStringLiteral("<p>One &amp; <b>two</b></p><p>Three</p>")),
                 QStringList({QStringLiteral("One & two"), QStringLiteral("Three")}));
    }

    void cleaningKeepsWhatIsNeeded()
    {
        QCOMPARE(cleanedHtml("<p onclick=\"x()\" class=a>1 < 2 <b>x</b><img src=http://e.org/>y</p>"),
                 QByteArray("<!DOCTYPE html><p class=\"a\">1 &lt; 2 xy</p>"));
        QCOMPARE(cleanedHtml("<title>a <b> c</title>"),
                 QByteArray("<!DOCTYPE html><title>a &lt;b> c</title>"));
        QCOMPARE(cleanedHtml("a<script>b</script>c<!-- d -->e"), QByteArray("<!DOCTYPE html>ace"));
        QCOMPARE(cleanedHtml("<script>never closed <p>text</p>"),
                 QByteArray("<!DOCTYPE html>never closed <p>text</p>"));
    }
};

QTEST_GUILESS_MAIN(TestReadingPages)
#include "tst_reading_pages.moc"
