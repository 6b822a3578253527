// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QtTest>

using casus::test::Desk;
using namespace casus::model;

namespace {

const QString& article()
{
    static const QString text = QStringLiteral("Gunmen kill 14 soldiers in Mali\n\n"
                                               "Fourteen soldiers were killed on Tuesday in an ambush by "
                                               "JNIM near Sokolo in central Mali, the army said on "
                                               "Wednesday. Seven others were wounded.\n");
    return text;
}

QString valueOf(Desk& desk, DocumentId document, const QString& words)
{
    const auto mentions = desk.project().reader().mentions(document);
    if (mentions) {
        for (const Mention& mention : *mentions) {
            if (mention.quote == words && mention.type == MentionType::Date)
                return toJson(mention.value).toString();
        }
    }
    return QStringLiteral("none");
}

QString dateOf(Desk& desk, DocumentId document)
{
    const auto incidents = desk.project().reader().incidents(document);
    return incidents && !incidents->isEmpty() ? text(incidents->constFirst(), FieldKey::Date)
                                              : QStringLiteral("no incident");
}

casus::curation::Project::DocumentDetails details(Desk& desk, DocumentId document, QDate published)
{
    const auto info = desk.project().reader().documentInfo(document);
    return {info->title, info->publisher, info->url, info->language, published};
}

} // namespace

/// A new publication date, on an article drafted by the engine.
class TestRedating : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undecidedDatesFollowThePublicationDate()
    {
        Desk desk;
        const auto id =
            desk.project().importText(article(), QStringLiteral("ambush"), {QDate(2023, 4, 22), {}, {}, {}});
        QVERIFY(id);
        QCOMPARE(valueOf(desk, *id, QStringLiteral("Tuesday")), QStringLiteral("2023-04-18"));
        QCOMPARE(dateOf(desk, *id), QStringLiteral("2023-04-18"));

        const auto changed = desk.project().setDocumentDetails(*id, details(desk, *id, QDate(2023, 5, 6)));
        QVERIFY(changed);
        QCOMPARE(valueOf(desk, *id, QStringLiteral("Tuesday")), QStringLiteral("2023-05-02"));
        QCOMPARE(valueOf(desk, *id, QStringLiteral("Wednesday")), QStringLiteral("2023-05-03"));
        QCOMPARE(dateOf(desk, *id), QStringLiteral("2023-05-02"));
        QCOMPARE(*changed, 3); // two mentions, one incident

        QVERIFY(desk.project().undo()); // all of it is one step
        QCOMPARE(desk.project().reader().documentInfo(*id)->published, QDate(2023, 4, 22));
        QCOMPARE(valueOf(desk, *id, QStringLiteral("Tuesday")), QStringLiteral("2023-04-18"));
        QCOMPARE(dateOf(desk, *id), QStringLiteral("2023-04-18"));
    }

    void aDateThatCameLaterSettlesWhatWasOpen()
    {
        Desk desk;
        const auto id = desk.project().importText(article(), QStringLiteral("ambush"), {});
        QVERIFY(id);
        QCOMPARE(valueOf(desk, *id, QStringLiteral("Tuesday")), QString());
        const auto changed = desk.project().setDocumentDetails(*id, details(desk, *id, QDate(2023, 4, 22)));
        QVERIFY(changed);
        QCOMPARE(valueOf(desk, *id, QStringLiteral("Tuesday")), QStringLiteral("2023-04-18"));
        QCOMPARE(dateOf(desk, *id), QStringLiteral("2023-04-18"));
    }

    void decidedDatesStay()
    {
        Desk desk;
        const auto id =
            desk.project().importText(article(), QStringLiteral("ambush"), {QDate(2023, 4, 22), {}, {}, {}});
        QVERIFY(id);
        const auto mentions = desk.project().reader().mentions(*id);
        for (const Mention& mention : *mentions) {
            if (mention.quote == QStringLiteral("Tuesday"))
                QVERIFY(desk.project().confirmMention(mention.id));
        }
        const auto incidents = desk.project().reader().incidents(*id);
        QVERIFY(!incidents->isEmpty());
        QVERIFY(desk.project().confirmField(incidents->constFirst().id, FieldKey::Date));

        QVERIFY(desk.project().setDocumentDetails(*id, details(desk, *id, QDate(2023, 5, 6))));
        QCOMPARE(valueOf(desk, *id, QStringLiteral("Tuesday")), QStringLiteral("2023-04-18"));
        QCOMPARE(valueOf(desk, *id, QStringLiteral("Wednesday")), QStringLiteral("2023-05-03"));
        QCOMPARE(dateOf(desk, *id), QStringLiteral("2023-04-18"));
    }
};

QTEST_GUILESS_MAIN(TestRedating)
#include "tst_redating.moc"
