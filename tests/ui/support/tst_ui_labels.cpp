// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labels.h"

#include <QLocale>
#include <QTest>

using namespace casus;
using namespace casus::ui;

namespace {

template <typename Enum>
void checkAll()
{
    QSet<QString> words;
    const QList<Enum> values = model::all<Enum>();
    QVERIFY(!values.isEmpty());
    for (const Enum value : values) {
        QVERIFY2(!label(value).isEmpty(), qPrintable(model::toString(value)));
        words.insert(label(value));
    }
    QCOMPARE(words.size(), values.size());
}

} // namespace

class LabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyValueHasWordsOfItsOwn()
    {
        checkAll<model::IncidentStatus>();
        checkAll<model::IncidentRole>();
        checkAll<model::Effect>();
        checkAll<model::VictimKind>();
        checkAll<model::VictimSide>();
        checkAll<model::ClaimantType>();
        checkAll<model::Attribution>();
        checkAll<model::ActorRole>();
        checkAll<model::PlaceRelation>();
    }

    void gazetteersAreNamed()
    {
        QCOMPARE(gazetteerLabel(QStringLiteral("geonames:2453348")), QStringLiteral("GeoNames 2453348"));
        for (const auto* id : {"own:ML/mopti", "country:MR"})
            QVERIFY2(!gazetteerLabel(QString::fromLatin1(id)).contains(u':'), id);
        QCOMPARE(gazetteerLabel(QStringLiteral("P-12")), QStringLiteral("P-12"));
    }

    void everyFieldIsExplained()
    {
        QSet<QString> labels;
        constexpr int last = static_cast<int>(model::FieldKey::DoubtReason);
        for (int key = 0; key <= last; ++key) {
            const auto field = static_cast<model::FieldKey>(key);
            QVERIFY2(!label(field).isEmpty(), qPrintable(QString::number(key)));
            QVERIFY2(explanation(field).endsWith(u'.'), qPrintable(label(field)));
            labels.insert(label(field));
        }
        QCOMPARE(labels.size(), last + 1);
    }

    void choices()
    {
        QCOMPARE(choiceLabel(model::FieldKey::Tactics, QStringLiteral("suicide_bombing")),
                 QStringLiteral("Suicide bombing"));
        QCOMPARE(choiceLabel(model::FieldKey::Kind, QStringLiteral("ied_mine")),
                 QStringLiteral("Mine or planted bomb"));
        QCOMPARE(choiceLabel(model::FieldKey::GeoPrecision, QStringLiteral("4")),
                 QStringLiteral("4 – region"));
        QCOMPARE(choiceLabel(model::FieldKey::GeoPrecision, QStringLiteral("40")), QStringLiteral("40"));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char16_t* edtf, const char16_t* words) {
            QTest::newRow(name) << QString::fromUtf16(edtf) << QString::fromUtf16(words);
        };
        row("day", u"2023-04-18", u"18 Apr 2023");
        row("month", u"2022-07", u"July 2022");
        row("year", u"2012", u"2012");
        row("days of a month", u"2023-03-12/2023-03-13", u"12–13 Mar 2023");
        row("days of a year", u"2023-03-30/2023-04-02", u"30 Mar – 2 Apr 2023");
        row("days over the year's end", u"2022-12-31/2023-01-01", u"31 Dec 2022 – 1 Jan 2023");
        row("months", u"2022-06/2022-12", u"June – December 2022");
        row("years", u"2012/2015", u"2012–2015");
        row("since", u"2012/..", u"since 2012");
        row("until", u"../2012-05", u"until May 2012");
        row("about", u"2023-04-18~", u"about 18 Apr 2023");
        row("a day that does not exist", u"2023-02-30", u"2023-02-30");
        row("unspecified digits", u"2022-07-2X", u"2022-07-2X");
        row("a set", u"[2022,2023]", u"[2022,2023]");
        row("nothing", u"", u"");
    }
    void dates()
    {
        QFETCH(QString, edtf);
        QFETCH(QString, words);
        QCOMPARE(dateLabel(edtf), words);
    }
};

QTEST_GUILESS_MAIN(LabelsTest)
#include "tst_ui_labels.moc"
