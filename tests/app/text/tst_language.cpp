// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"

#include <QTest>

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral(
                                        "The army said that seven of its men were killed by gunmen.")
                                 << QStringLiteral("en");
        QTest::newRow("French")
            << QStringLiteral("L’armée a annoncé que sept de ses hommes ont été tués dans une embuscade, "
                              "selon le ministère et des sources locales.")
            << QStringLiteral("fr");
        QTest::newRow("Spanish")
            << QStringLiteral("Siete soldados fueron muertos por los rebeldes en el sur del país, según "
                              "las autoridades.")
            << QStringLiteral("es");
        QTest::newRow("Arabic") << QStringLiteral("قتل سبعة جنود في هجوم قرب الحدود") << QStringLiteral("ar");
        QTest::newRow("Arabic with Latin names")
            << QStringLiteral("قتل سبعة جنود في هجوم قرب JNIM الحدود كما قال") << QStringLiteral("ar");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("numbers") << QStringLiteral("12 34 56") << QString();
        QTest::newRow("names only") << QStringLiteral("Bamako Gao Mopti") << QString();
        QTest::newRow("German, which is not among them")
            << QStringLiteral("Sieben Soldaten wurden nahe Gao getötet.") << QString();
    }
    void detects()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(casus::text::detectLanguage(text), language);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
