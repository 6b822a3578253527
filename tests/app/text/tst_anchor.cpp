// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anchor.h"

#include <QtTest>

using casus::text::Anchor;

class TestAnchor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void sameTextGivesTheSamePlaces();
    void nothingOutsideOfTheText();
    void oftenRepeatedWordsAreFast();
};

void TestAnchor::finds_data()
{
    QTest::addColumn<QString>("from"); // the passage stands between [ and ]
    QTest::addColumn<QString>("to");   // "" in brackets nowhere: not to be found
    const auto row = [](const char* name, const QString& from, const QString& to) {
        QTest::newRow(name) << from << to;
    };
    row("a sentence came before it", QStringLiteral("Gunmen attacked [Sokolo] on Monday."),
        QStringLiteral("UPDATED. Gunmen attacked [Sokolo] on Monday."));
    row("the sentence was written anew", QStringLiteral("Gunmen attacked [Sokolo] on Monday."),
        QStringLiteral("Near [Sokolo], men with guns killed five."));
    row("the right one of two", QStringLiteral("In Gao five died. In [Gao] the army fired back."),
        QStringLiteral("In Gao six died. In [Gao] the army fired back."));
    row("the figure has changed", QStringLiteral("At least [five soldiers] were killed."),
        QStringLiteral("At least six soldiers were killed."));
    row("two places are equally like", QStringLiteral("x [Gao] y"), QStringLiteral("z Gao w. z Gao w."));
    row("only one is left of two, elsewhere", QStringLiteral("Gao burned. Later [Gao] was quiet again."),
        QStringLiteral("There was an attack near Gao, nothing more."));
    row("part of a longer word is another word", QStringLiteral("the [Mali] army"),
        QStringLiteral("the Malian army"));
    row("marks and emoji around it", QStringLiteral("🙂 Ségou: [هجوم] على القرية"),
        QStringLiteral("👩‍👩‍👧 new. 🙂 Ségou: [هجوم] على القرية"));
    row("passage of several words", QStringLiteral("On [the night of 12 March] they came."),
        QStringLiteral("They came. On [the night of 12 March] they came."));
}

void TestAnchor::finds()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto cut = [](QString& text) -> std::optional<std::pair<qsizetype, qsizetype>> {
        const qsizetype begin = text.indexOf(u'[');
        if (begin < 0)
            return std::nullopt;
        text.remove(begin, 1);
        const qsizetype end = text.indexOf(u']');
        text.remove(end, 1);
        return std::pair(begin, end);
    };
    const auto passage = cut(from);
    const auto expected = cut(to);
    QVERIFY(Anchor(from, to).find(passage->first, passage->second) == expected);
}

void TestAnchor::sameTextGivesTheSamePlaces()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("On day %1 the army fought near village %2. ").arg(i).arg(i * i);
    const Anchor anchor(text, text);
    for (qsizetype at = text.indexOf(u"army"); at >= 0; at = text.indexOf(u"army", at + 1))
        QVERIFY(anchor.find(at, at + 4) == std::pair(at, at + 4));
}

void TestAnchor::nothingOutsideOfTheText()
{
    const QString text = QStringLiteral("short");
    const Anchor anchor(text, text);
    QVERIFY(!anchor.find(-1, 2));
    QVERIFY(!anchor.find(2, 2));
    QVERIFY(!anchor.find(3, 9));
    QVERIFY(Anchor(text, QString()).find(0, 5) == std::nullopt);
}

void TestAnchor::oftenRepeatedWordsAreFast()
{
    QString text;
    while (text.size() < 300'000)
        text += QStringLiteral("attack number %1 in Gao. ").arg(text.size());
    const Anchor anchor(text, text);
    int found = 0;
    for (qsizetype at = text.indexOf(u"Gao"); at >= 0 && found < 200; at = text.indexOf(u"Gao", at + 1))
        found += anchor.find(at, at + 3) ? 1 : 0;
    QCOMPARE(found, 200);
}

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
