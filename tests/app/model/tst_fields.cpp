// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fields.h"
#include "model/values.h"

#include <QSet>
#include <QTest>

using namespace casus::model;

Q_DECLARE_METATYPE(casus::model::FieldValue)

class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableHoldsEveryFieldOnce()
    {
        QSet<QString> names;
        int at = 0;
        for (const FieldSpec& spec : fieldTable()) {
            QCOMPARE(static_cast<int>(spec.key), at++);
            QCOMPARE(&fieldSpec(spec.key), &spec);
            QCOMPARE(fieldKeyFromName(QString(spec.name)), std::optional(spec.key));
            names.insert(QString(spec.name));
            const bool choice = spec.type == FieldType::Choice || spec.type == FieldType::ChoiceList;
            QCOMPARE(choice, !spec.choices.empty());
            QVERIFY(!spec.group.isEmpty());
        }
        QCOMPARE(static_cast<int>(FieldKey::Minutes) + 1, at);
        QCOMPARE(names.size(), at);
        QVERIFY(!fieldKeyFromName(u"nothing"));
    }

    void choicesOfTacticsAndTargetsAreTheirValueSets()
    {
        QStringList tactics;
        for (const Tactic tactic : all<Tactic>())
            tactics.append(toString(tactic));
        QStringList targets;
        for (const TargetKind target : all<TargetKind>())
            targets.append(toString(target));
        const auto choices = [](FieldKey key) {
            QStringList list;
            for (const QLatin1StringView choice : fieldSpec(key).choices)
                list.append(QString(choice));
            return list;
        };
        QCOMPARE(choices(FieldKey::Tactics), tactics);
        QCOMPARE(choices(FieldKey::Targets), targets);
    }

    void validity_data()
    {
        QTest::addColumn<FieldKey>("key");
        QTest::addColumn<FieldValue>("value");
        QTest::addColumn<bool>("valid");
        const auto text = [](const char* value) { return FieldValue(QString::fromUtf8(value)); };
        const auto list = [](const char* value) { return FieldValue(QString::fromUtf8(value).split(u'|')); };
        QTest::newRow("unknown") << FieldKey::Latitude << FieldValue() << true;
        QTest::newRow("day") << FieldKey::Date << text("2023-04-18") << true;
        QTest::newRow("day that does not exist") << FieldKey::Date << text("2023-02-30") << false;
        QTest::newRow("empty text is not unknown") << FieldKey::Summary << text("") << false;
        QTest::newRow("country") << FieldKey::Country << text("ML") << true;
        QTest::newRow("country in small letters") << FieldKey::Country << text("ml") << false;
        QTest::newRow("country by name") << FieldKey::Country << text("Mali") << false;
        QTest::newRow("latitude") << FieldKey::Latitude << FieldValue(14.73) << true;
        QTest::newRow("whole latitude") << FieldKey::Latitude << FieldValue(qint64(14)) << true;
        QTest::newRow("latitude too far north") << FieldKey::Latitude << FieldValue(90.5) << false;
        QTest::newRow("longitude too far west") << FieldKey::Longitude << FieldValue(-180.1) << false;
        QTest::newRow("longitude as text") << FieldKey::Longitude << text("6 W") << false;
        QTest::newRow("no number") << FieldKey::Latitude << FieldValue(qQNaN()) << false;
        QTest::newRow("negative radius") << FieldKey::UncertaintyKm << FieldValue(-1.0) << false;
        QTest::newRow("choice") << FieldKey::Stage << text("attempted") << true;
        QTest::newRow("no choice") << FieldKey::Stage << text("tried") << false;
        QTest::newRow("part of the day") << FieldKey::TimeOfDay << text("NI") << true;
        QTest::newRow("clock time") << FieldKey::TimeOfDay << text("09:30") << true;
        QTest::newRow("clock time that does not exist") << FieldKey::TimeOfDay << text("25:00") << false;
        QTest::newRow("choices") << FieldKey::Tactics << list("ambush|explosive") << true;
        QTest::newRow("active days") << FieldKey::ActiveDays << list("2023-04-18|2023-04-20") << true;
        QTest::newRow("active day that does not exist")
            << FieldKey::ActiveDays << list("2023-02-30") << false;
        QTest::newRow("active month") << FieldKey::ActiveDays << list("2023-04") << false;
        QTest::newRow("relation") << FieldKey::RelatedIds << list("part_of C-0123456789") << true;
        QTest::newRow("relation of no kind") << FieldKey::RelatedIds << list("like C-0123456789") << false;
        QTest::newRow("relation to nothing") << FieldKey::RelatedIds << list("part_of ") << false;
        QTest::newRow("responsibility") << FieldKey::ResponsibilityClaims << list("JNIM") << true;
        QTest::newRow("negative damage") << FieldKey::PropertyValue << FieldValue(-1.0) << false;
        QTest::newRow("negative minutes") << FieldKey::Minutes << FieldValue(qint64(-1)) << false;
        QTest::newRow("choices with a stranger") << FieldKey::Tactics << list("ambush|bombing") << false;
        QTest::newRow("single for a list") << FieldKey::Tactics << text("ambush") << false;
        QTest::newRow("list for a single") << FieldKey::Kind << list("abduction") << false;
        QTest::newRow("free list") << FieldKey::Weapons << list("mine|motorbikes") << true;
        QTest::newRow("free list with a gap") << FieldKey::Weapons << list("mine|") << false;
        QTest::newRow("yes") << FieldKey::Suicide << FieldValue(true) << true;
        QTest::newRow("yes where text is due") << FieldKey::Summary << FieldValue(true) << false;
        QTest::newRow("text where yes is due") << FieldKey::Suicide << text("yes") << false;
        QTest::newRow("number where text is due") << FieldKey::Motive << FieldValue(1.0) << false;
    }
    void validity()
    {
        QFETCH(FieldKey, key);
        QFETCH(FieldValue, value);
        QFETCH(bool, valid);
        const auto why = whyInvalid(key, value);
        QCOMPARE(!why, valid);
        if (why)
            QVERIFY2(why->endsWith(u'.'), qPrintable(*why));
    }

    void valuesSurviveJson()
    {
        const QList<std::pair<FieldKey, FieldValue>> values{
            {FieldKey::Date, FieldValue(QStringLiteral("2023-04-18"))},
            {FieldKey::Latitude, FieldValue(14.7300001)},
            {FieldKey::Suicide, FieldValue(false)},
            {FieldKey::Tags, FieldValue(QStringList{QStringLiteral("a; b"), QStringLiteral("é")})},
            {FieldKey::Tags, FieldValue(QStringList())},
            {FieldKey::Summary, FieldValue()},
        };
        for (const auto& [key, value] : values)
            QCOMPARE(fieldValueFromJson(key, toJson(value)), value);
        QCOMPARE(fieldValueFromJson(FieldKey::Suicide, QJsonValue(QStringLiteral("yes"))), FieldValue());
    }

    void textOfValues()
    {
        QCOMPARE(toText(FieldValue()), QString());
        QCOMPARE(toText(FieldValue(14.73)), QStringLiteral("14.73"));
        QCOMPARE(toText(FieldValue(QStringList{QStringLiteral("a"), QStringLiteral("b")})),
                 QStringLiteral("a; b"));
        QCOMPARE(toText(FieldValue(true)), QStringLiteral("yes"));
        QCOMPARE(toText(FieldValue(qint64(0))), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
