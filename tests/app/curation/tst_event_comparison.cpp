// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "curation/event_comparison.h"
#include "desk.h"

#include <QFile>
#include <QSignalSpy>

// Every event here is made up.
using namespace casus;
using curation::EventDecision;
using curation::EventMatch;
using curation::Project;
using model::EventDataKind;
using test::Desk;

namespace {

const QByteArray kHeader =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,iso,country,"
    "admin1,location,latitude,longitude,geo_precision,fatalities,timestamp\n";
const QByteArray kSame =
    "XAA1,2023-04-18,1,Battles,Armed clash,JNIM: Group for Support of Islam and Muslims,Military "
    "Forces of Mali (2021-),466,Mali,Segou,Sokolo,14.7301,-6.1201,1,7,1682000000\n";
const QByteArray kOther =
    "XAA2,2023-04-18,1,Battles,Armed clash,A,B,854,Burkina Faso,Sahel,Djibo,14.1,-1.63,1,3,1682000000\n";

QString written(Desk& desk, const QString& name, const QByteArray& bytes)
{
    test::writeFile(desk.file(name), bytes);
    return desk.file(name);
}

curation::EventImportOutcome imported(Desk& desk, const QString& name, const QByteArray& bytes,
                                      const Cancellation& cancellation = {})
{
    const auto outcome =
        curation::importEventData(desk.path(), {written(desk, name, bytes)},
                                  test::sharedEngine()->knowledge().countries(), {}, cancellation);
    if (!outcome)
        qFatal("%s", qUtf8Printable(outcome.error().message));
    return *outcome;
}

QList<EventMatch> matches(Desk& desk)
{
    const auto found = desk.project().eventMatches(desk.incident().id);
    return found ? *found : QList<EventMatch>();
}

QStringList exported(Desk& desk, const QString& format)
{
    const QString target = desk.file(QStringLiteral("out.") + format);
    exchange::ExportOptions options;
    options.format = *exchange::exportFormatFromString(format);
    options.all = true;
    if (!curation::exportProject(desk.path(), target, options, {}, {}))
        return {};
    QFile file(target);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

} // namespace

class TestEventComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCodedElsewhereIsProposed()
    {
        Desk desk;
        QVERIFY(matches(desk).isEmpty());
        const auto outcome = imported(desk, QStringLiteral("acled.csv"), kHeader + kSame + kOther);
        QCOMPARE(outcome.files.size(), 1);
        QCOMPARE(outcome.files[0].counts.added, 2);
        QVERIFY(outcome.refused.isEmpty());
        const auto found = matches(desk);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].event.sourceId, QStringLiteral("XAA1"));
        QCOMPARE(found[0].event.country, QStringLiteral("ML"));
        QCOMPARE(found[0].set, QStringLiteral("acled.csv"));
        QVERIFY(found[0].decision == EventDecision::Undecided);
        QVERIFY2(found[0].likeness.score > 0.7, qUtf8Printable(found[0].likeness.reasons.join(u'\n')));
    }

    void importingAgainChangesNothing()
    {
        Desk desk;
        imported(desk, QStringLiteral("acled.csv"), kHeader + kSame + kOther);
        const auto again = imported(desk, QStringLiteral("acled.csv"), kHeader + kSame + kOther);
        QVERIFY(again.files[0].unchanged);
        QVERIFY(again.toText().contains(u"nothing has changed"));
        const auto renamed = imported(desk, QStringLiteral("copy.csv"), kHeader + kSame + kOther);
        QVERIFY2(renamed.files[0].unchanged, "the very bytes under another name");
        QCOMPARE(desk.project().reader().referenceSets().value().size(), 1);
        const auto newer =
            imported(desk, QStringLiteral("acled.csv"), kHeader + QByteArray(kSame).replace(",7,", ",9,"));
        QCOMPARE(newer.files[0].counts.changed, 1);
        QCOMPARE(newer.files[0].gone, 1);
        QCOMPARE(matches(desk).value(0).event.best, std::optional(9));
    }

    void rowsThatAreNoneAreNamed()
    {
        Desk desk;
        const auto outcome = imported(desk, QStringLiteral("acled.csv"), kHeader + "XAA9,someday\n" + kSame);
        QCOMPARE(outcome.refused.size(), 1);
        QVERIFY2(outcome.refused[0].message.startsWith(u"acled.csv, row 2: "),
                 qUtf8Printable(outcome.refused[0].message));
        QCOMPARE(outcome.files[0].counts.added, 1);
        const auto other = imported(desk, QStringLiteral("x.csv"), "a,b\n1,2\n");
        QVERIFY(other.files.isEmpty());
        QVERIFY(other.refused.value(0).message.contains(u"no table of ACLED"));
        QCOMPARE(desk.project().reader().referenceSets().value().size(), 1);
    }

    void aThousandBadRowsAreCounted()
    {
        Desk desk;
        QByteArray bytes = kHeader;
        for (int i = 0; i < 1000; ++i)
            bytes += "X" + QByteArray::number(i) + ",never\n";
        const auto outcome = imported(desk, QStringLiteral("acled.csv"), bytes);
        QCOMPARE(outcome.files[0].refusedRows, 1000);
        QCOMPARE(outcome.refused.size(), 101);
    }

    void aCancelledImportGoesOn()
    {
        Desk desk;
        const Cancellation cancellation;
        cancellation.request();
        const auto outcome = imported(desk, QStringLiteral("acled.csv"), kHeader + kSame, cancellation);
        QVERIFY(outcome.cancelled);
        const auto whole = imported(desk, QStringLiteral("acled.csv"), kHeader + kSame);
        QVERIFY(!whole.files[0].unchanged);
        QCOMPARE(desk.project().reader().referenceSets().value().first().rows, 1);
        QVERIFY(!desk.project().reader().referenceSets().value().first().sha256.isEmpty());
    }

    void decisionsAreLoggedAndUndone_data()
    {
        QTest::addColumn<int>("decision");
        QTest::newRow("same") << static_cast<int>(EventDecision::Same);
        QTest::newRow("not the same") << static_cast<int>(EventDecision::NotSame);
    }
    void decisionsAreLoggedAndUndone()
    {
        QFETCH(int, decision);
        const auto wanted = static_cast<EventDecision>(decision);
        Desk desk;
        imported(desk, QStringLiteral("acled.csv"), kHeader + kSame);
        desk.project().setCoder(QStringLiteral("Awa"));
        const QJsonObject before = desk.snapshot();
        const bool wasDraft = desk.incident().suggested;
        QVERIFY(desk.project().decideEvent(desk.incident().id, EventDataKind::Acled, QStringLiteral("XAA1"),
                                           wanted));
        QVERIFY(matches(desk).value(0).decision == wanted);
        QCOMPARE(desk.incident().suggested, wasDraft);
        const auto field = desk.incident().fields.value(model::FieldKey::RelatedIds);
        QCOMPARE(field.coder, QStringLiteral("Awa"));
        QVERIFY(field.decidedAt.isValid());
        const auto log = desk.project().reader().log(1).value();
        QCOMPARE(log.first().verb, QStringLiteral("compare"));
        QCOMPARE(log.first().coder, QStringLiteral("Awa"));
        const QJsonObject after = desk.snapshot();
        QVERIFY(desk.project().undo());
        QCOMPARE(desk.snapshot(), before);
        QVERIFY(matches(desk).value(0).decision == EventDecision::Undecided);
        QVERIFY(desk.project().redo());
        QCOMPARE(desk.snapshot(), after);
        desk.reopen();
        QVERIFY(matches(desk).value(0).decision == wanted);
        // The other way, then open again.
        QVERIFY(desk.project().decideEvent(desk.incident().id, EventDataKind::Acled, QStringLiteral("XAA1"),
                                           EventDecision::Undecided));
        QVERIFY(model::relations(desk.incident()).isEmpty());
    }

    void decisionsOutliveTheirDataSet()
    {
        Desk desk;
        imported(desk, QStringLiteral("acled.csv"), kHeader + kSame);
        QVERIFY(desk.project().decideEvent(desk.incident().id, EventDataKind::Acled, QStringLiteral("XAA1"),
                                           EventDecision::Same));
        QSignalSpy removed(&desk.project(), &Project::eventRemovalFinished);
        desk.project().startEventRemoval(QStringLiteral("acled.csv"));
        QTRY_COMPARE(removed.size(), 1);
        const auto found = matches(desk);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found[0].known && found[0].decision == EventDecision::Same);
        QCOMPARE(found[0].event.sourceId, QStringLiteral("XAA1"));
    }

    void theSameForAllIncidentsAtOnce()
    {
        Desk desk;
        imported(desk, QStringLiteral("acled.csv"), kHeader + kSame + kOther);
        QVERIFY(desk.project().decideEvent(desk.incident().id, EventDataKind::Acled, QStringLiteral("XAA2"),
                                           EventDecision::NotSame));
        QList<curation::IncidentMatches> all;
        QVERIFY(curation::forEachIncidentMatches(desk.project().reader(), test::sharedEngine()->knowledge(),
                                                 drafting::kEventThreshold, [&](const auto& one) {
                                                     all.append(one);
                                                     return true;
                                                 }));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].publicId, desk.incident().publicId);
        const auto alone = matches(desk);
        QCOMPARE(all[0].matches.size(), alone.size());
        for (qsizetype i = 0; i < alone.size(); ++i) {
            QVERIFY(all[0].matches[i].event == alone[i].event);
            QVERIFY(all[0].matches[i].likeness == alone[i].likeness);
            QVERIFY(all[0].matches[i].decision == alone[i].decision);
        }
        QVERIFY(alone.last().decision == EventDecision::NotSame);
    }

    void nothingOfThemLeavesWithAnExport()
    {
        Desk desk;
        const QStringList formats{QStringLiteral("csv"),          QStringLiteral("record-csv"),
                                  QStringLiteral("mentions-csv"), QStringLiteral("acled-csv"),
                                  QStringLiteral("gtd-csv"),      QStringLiteral("ucdp-ged-csv"),
                                  QStringLiteral("jsonl"),        QStringLiteral("geojson")};
        QHash<QString, QStringList> before;
        for (const QString& format : formats)
            before.insert(format, exported(desk, format));
        QVERIFY(before.value(QStringLiteral("csv")).size() > 1);
        const auto counts = desk.project().reader().counts().value();
        imported(desk, QStringLiteral("acled.csv"), kHeader + kSame + kOther);
        for (const QString& format : formats)
            QCOMPARE(exported(desk, format), before.value(format));
        const auto now = desk.project().reader().counts().value();
        QCOMPARE(now.incidents, counts.incidents);
        QCOMPARE(now.documents, counts.documents);
        QCOMPARE(now.openSuggestions, counts.openSuggestions);
    }

    void aMergedRecordTakesWhatItWasCompared()
    {
        Desk desk;
        imported(desk, QStringLiteral("acled.csv"), kHeader + kSame);
        const auto other = desk.project().addIncident(desk.second, {0, 10});
        QVERIFY(other);
        QVERIFY(desk.project().decideEvent(*other, EventDataKind::Acled, QStringLiteral("XAA1"),
                                           EventDecision::Same));
        QVERIFY(desk.project().linkReport(desk.incident().id, *other));
        QVERIFY(curation::decisionOn(desk.incident(), QStringLiteral("acled:XAA1")) == EventDecision::Same);
    }

    void theWindowImportsInTheBackground()
    {
        Desk desk;
        QSignalSpy finished(&desk.project(), &Project::eventImportFinished);
        desk.project().startEventImport({written(desk, QStringLiteral("acled.csv"), kHeader + kSame)});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(matches(desk).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestEventComparison)
#include "tst_event_comparison.moc"
