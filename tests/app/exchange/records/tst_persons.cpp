// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"
#include "exchange/records/persons.h"
#include "records.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::exchange;

namespace {

const QString kText =
    QStringLiteral("In Sokoura the mayor, Moussa\nAg Ilias, met Captain IBRAHIM TRAORÉ; seven soldiers "
                   "died, Moussa Ag Ilias told Aïcha Dicko by telephone.");

model::Evidence words(const QString& quote)
{
    const auto begin = static_cast<int>(kText.indexOf(quote));
    return {model::DocumentId(1), {begin, begin + static_cast<int>(quote.size())}, quote};
}

/// Names in every place that can hold one.
model::Incident incident()
{
    model::Incident incident;
    incident.id = model::IncidentId(1);
    incident.publicId = QStringLiteral("C-0000000001");
    incident.status = model::IncidentStatus::Accepted;
    incident.fields[model::FieldKey::Summary].value =
        QStringLiteral("Ibrahim Traoré was hurt; Moussa Ag Ilias fled.");
    incident.fields[model::FieldKey::Summary].derived = QStringLiteral("Aïcha Dicko");
    incident.fields[model::FieldKey::Tags].value = QStringList{QStringLiteral("Aïcha Dicko")};
    incident.fields[model::FieldKey::Summary].evidence = {words(QStringLiteral("mayor, Moussa"))};
    model::IncidentActor actor;
    actor.name = QStringLiteral("Ibrahim Traoré");
    actor.evidence = {words(QStringLiteral("Captain IBRAHIM TRAORÉ"))};
    incident.actors = {actor};
    model::Claim claim;
    claim.document = model::DocumentId(1);
    claim.low = claim.high = 7;
    claim.claimant = QStringLiteral("Moussa Ag Ilias");
    claim.via = {QStringLiteral("Aïcha Dicko")};
    claim.useReason = QStringLiteral("as Moussa Ag Ilias says");
    claim.evidence = {words(QStringLiteral("seven soldiers"))};
    incident.claims = {claim};
    incident.reports = {{model::DocumentId(1), {words(QStringLiteral("Ilias told Aïcha"))}}};
    incident.note = QStringLiteral("ask Aïcha Dicko");
    return incident;
}

test::Records records()
{
    test::Records records;
    model::DocumentInfo document;
    document.id = model::DocumentId(1);
    document.name = QStringLiteral("d1");
    document.title = QStringLiteral("Moussa Ag Ilias speaks");
    records.documents = {document};
    records.incidents = {incident()};
    model::Mention mention;
    mention.document = model::DocumentId(1);
    mention.type = model::MentionType::Person;
    mention.quote = QStringLiteral("IBRAHIM TRAORÉ");
    mention.value = model::PersonValue{QStringLiteral("Ibrahim Traoré")};
    mention.state = model::MentionState::Confirmed;
    records.mentions = {mention};
    return records;
}

} // namespace

class TestPersons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two names") << QStringLiteral("Ada Bo") << QStringLiteral("A. B.");
        QTest::newRow("hyphen and accent") << QStringLiteral("Jean-Élie Ag") << QStringLiteral("J. É. A.");
        QTest::newRow("an apostrophe is inside a name")
            << QStringLiteral("N'Golo O’Neil") << QStringLiteral("N. O.");
        QTest::newRow("Arabic") << QStringLiteral("محمد علي") << QStringLiteral("م. ع.");
        QTest::newRow("decomposed accents") << QStringLiteral("e\u0301ric x") << QStringLiteral("E. X.");
    }
    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }

    void wholeWordsInAnyCaseAndTheLongestFirst()
    {
        const PersonFilter filter({QStringLiteral("Ada"), QStringLiteral("Ada Bo")}, PersonNames::LeaveOut);
        QCOMPARE(filter.without(QStringLiteral("Adana met ADA  BO, Ada's guest")),
                 QStringLiteral("Adana met [name left out], [name left out]'s guest"));
        QCOMPARE(PersonFilter({}, PersonNames::LeaveOut).without(QStringLiteral("Ada")),
                 QStringLiteral("Ada"));
        QCOMPARE(
            PersonFilter({QStringLiteral("a(b")}, PersonNames::Initials).without(QStringLiteral("x a(b y")),
            QStringLiteral("x A. B. y"));
    }

    void positionsMoveAlong()
    {
        const PersonFilter filter({QStringLiteral("Ada Bo")}, PersonNames::Initials);
        QList<qsizetype> at{0, 4, 8, 10, 15};
        QCOMPARE(filter.without(QStringLiteral("and Ada Bo came"), &at), QStringLiteral("and A. B. came"));
        QCOMPARE(at, QList<qsizetype>({0, 4, 9, 9, 14}));
    }

    void noFormatHoldsAName_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("persons");
        for (const ExportFormat format : exportFormats()) {
            if (format == ExportFormat::Xlsx)
                continue; // packed; it writes the same cells as record-csv, which the independent readers
                          // compare
            for (const PersonNames persons : {PersonNames::Initials, PersonNames::LeaveOut})
                QTest::addRow("%s, %s", qPrintable(toString(format)), qPrintable(toString(persons)))
                    << int(format) << int(persons);
        }
    }
    void noFormatHoldsAName()
    {
        QFETCH(int, format);
        QFETCH(int, persons);
        const test::Records project = records();
        ExportSource source = project.source();
        source.text = [](model::DocumentId) -> Result<QString> { return kText; };
        source.persons = [](model::DocumentId) -> Result<QStringList> {
            return QStringList{QStringLiteral("Moussa Ag Ilias"),
                               QStringLiteral("Ibrahim Traoré"),
                               QStringLiteral("IBRAHIM TRAORÉ"),
                               QStringLiteral("Aïcha Dicko"),
                               QStringLiteral("Moussa"),
                               QStringLiteral("Ilias"),
                               QStringLiteral("Aïcha")};
        };
        ExportOptions options;
        options.format = static_cast<ExportFormat>(format);
        options.persons = static_cast<PersonNames>(persons);
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        const auto report = exportTo(device, options, source);
        QVERIFY(report.ok());
        const QString out = QString::fromUtf8(device.data());
        for (const char* name : {"Moussa", "Ilias", "Ibrahim", "Traor", "Aïcha", "Dicko"})
            QVERIFY2(!out.contains(QString::fromUtf8(name), Qt::CaseInsensitive), name);
        QVERIFY(report->toText().contains(QStringLiteral("Not covered")));
    }

    void namesAreKeptWhereNobodyAsks()
    {
        const test::Records project = records();
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        const auto report = exportTo(device, {}, project.source());
        QVERIFY(report.ok());
        QVERIFY(device.data().contains("Ibrahim"));
        QVERIFY(!report->toText().contains(QStringLiteral("Names of persons")));
    }
};

QTEST_GUILESS_MAIN(TestPersons)
#include "tst_persons.moc"
