// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogs.h"
#include "dialogs/guide_page.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QTextBlock>
#include <QToolButton>
#include <QtTest>

using namespace casus::ui;

namespace {

QDir guideFolder()
{
    return QDir(QStringLiteral(CASUS_RESOURCES "/guide"));
}

QString pageText(const QString& name)
{
    QFile file(guideFolder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

int shownRows(const QListWidget& list)
{
    int shown = 0;
    for (int row = 0; row < list.count(); ++row)
        shown += list.item(row)->isHidden() ? 0 : 1;
    return shown;
}

} // namespace

class TestUiGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QWidget>();
        m_guide = openGuide(m_parent.get());
        m_page = m_guide->findChild<GuidePage*>();
        m_contents = m_guide->findChild<QListWidget*>();
        m_search = m_guide->findChild<QLineEdit*>(QStringLiteral("search"));
    }
    void cleanup() { m_parent.reset(); }

    void beginsWithTheFirstPage();
    void everyFileIsAPageAndEveryLinkLeadsSomewhere();
    void contentsAndLinksAndBack();
    void findsWords();
    void aSecondCallBringsTheSameOne();
    void opensNothingOfTheNetwork();
    void picturesFitThePage();

private:
    std::unique_ptr<QWidget> m_parent;
    QDialog* m_guide = nullptr;
    GuidePage* m_page = nullptr;
    QListWidget* m_contents = nullptr;
    QLineEdit* m_search = nullptr;
};

void TestUiGuide::beginsWithTheFirstPage()
{
    QVERIFY(!m_guide->isModal());
    QCOMPARE(m_page->source().fileName(), QStringLiteral("index.md"));
    QCOMPARE(m_contents->currentRow(), 0);
    QCOMPARE(m_page->document()->begin().blockFormat().headingLevel(), 1);
}

void TestUiGuide::everyFileIsAPageAndEveryLinkLeadsSomewhere()
{
    const QStringList files = guideFolder().entryList({QStringLiteral("*.md")}, QDir::Files);
    QCOMPARE(m_contents->count(), files.size());
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)]+)\))"));
    for (const QString& file : files) {
        auto links = link.globalMatch(pageText(file));
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            QVERIFY2(QFile::exists(guideFolder().filePath(target)), qPrintable(file + u": " + target));
        }
    }
}

void TestUiGuide::contentsAndLinksAndBack()
{
    auto* back = m_guide->findChild<QToolButton*>(QStringLiteral("back"));
    QVERIFY(!back->isEnabled());
    m_page->setSource(QUrl(QStringLiteral("safety.md")));
    QCOMPARE(m_page->source().fileName(), QStringLiteral("safety.md"));
    QVERIFY(m_contents->currentItem()->data(Qt::UserRole).toString().endsWith(QStringLiteral("safety.md")));
    QVERIFY(back->isEnabled());
    back->click();
    QCOMPARE(m_page->source().fileName(), QStringLiteral("index.md"));
    QCOMPARE(m_contents->currentRow(), 0);
    m_contents->setCurrentRow(m_contents->count() - 1);
    QVERIFY(m_page->source().fileName() != QStringLiteral("index.md"));
}

void TestUiGuide::findsWords()
{
    QTest::keyClicks(m_search, QStringLiteral("cloud service"));
    QVERIFY(shownRows(*m_contents) >= 1 && shownRows(*m_contents) < m_contents->count());
    QCOMPARE(m_page->source().fileName(), QStringLiteral("safety.md"));
    QCOMPARE(m_page->textCursor().selectedText(), QStringLiteral("cloud service"));
    m_search->clear();
    QCOMPARE(shownRows(*m_contents), m_contents->count());
    QTest::keyClicks(m_search, QStringLiteral("zzzz"));
    QCOMPARE(shownRows(*m_contents), 0);
    QCOMPARE(m_page->source().fileName(), QStringLiteral("safety.md")); // nothing found: nothing moves
}

void TestUiGuide::aSecondCallBringsTheSameOne()
{
    QCOMPARE(openGuide(m_parent.get(), QStringLiteral("incidents.md")), m_guide);
    QCOMPARE(m_page->source().fileName(), QStringLiteral("incidents.md"));
    const QPointer<QDialog> guide = m_guide;
    QTest::keyClick(m_guide, Qt::Key_Escape);
    QTRY_VERIFY(guide.isNull());
}

void TestUiGuide::opensNothingOfTheNetwork()
{
    m_page->setSource(QUrl(QStringLiteral("https://example.org/page.md")));
    QCOMPARE(m_page->source().fileName(), QStringLiteral("index.md"));
    QVERIFY(
        m_page->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("https://example.org/a.png")))
            .isNull());
}

void TestUiGuide::picturesFitThePage()
{
    for (const int width : {1000, 640}) {
        m_guide->resize(width, 600);
        QCoreApplication::processEvents();
        QVERIFY2(m_page->document()->idealWidth() <= m_page->viewport()->width() + 1,
                 qPrintable(QString::number(m_page->document()->idealWidth())));
    }
}

QTEST_MAIN(TestUiGuide)
#include "tst_ui_guide.moc"
