// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/record_notes.h"
#include "curation/register_search.h"
#include "curation/register_views.h"
#include "desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace casus;
using namespace casus::curation;
using namespace Qt::StringLiterals;
using model::FieldKey;
using model::IncidentId;
using model::IncidentStatus;

namespace {

RegisterEdit toStatus(IncidentStatus status)
{
    RegisterEdit edit;
    edit.status = status;
    return edit;
}

RegisterEdit toField(FieldKey key, const model::FieldValue& value, const QString& reason)
{
    RegisterEdit edit;
    edit.what = RegisterEdit::What::Field;
    edit.key = key;
    edit.value = value;
    edit.reason = reason;
    return edit;
}

} // namespace

class TestRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void previewSaysWhatWouldChange();
    void manyAreOneStep();
    void acceptingConfirmsTheParts();
    void aJoinedIncidentStays();
    void anInvalidValueIsRefused();
    void tooManyAreRefused();
    void notesAndTheirFix();
    void notesBeforeAnExport();
    void viewsSurviveText();
    void searchFindsInTheBackground();
    void aLaterQuestionReplacesTheEarlier();

private:
    [[nodiscard]] Project& project() { return m_desk->project(); }
    [[nodiscard]] model::Incident incident(IncidentId id)
    {
        return project().reader().incident(id).value().value();
    }

    std::unique_ptr<test::Desk> m_desk;
    QList<IncidentId> m_ids; // a drafted one and three by hand
};

void TestRegister::init()
{
    m_desk = std::make_unique<test::Desk>();
    project().setCoder(u"Awa"_s);
    m_ids = {m_desk->incident().id};
    for (int i = 0; i < 3; ++i)
        m_ids.append(project().addIncident(m_desk->first, {}).value());
}

void TestRegister::previewSaysWhatWouldChange()
{
    QVERIFY(project().setField(m_ids[1], FieldKey::Kind, u"abduction"_s, {}, u"told"_s));
    const QJsonObject before = m_desk->snapshot();
    const auto outcome = project().previewEdit(m_ids, toField(FieldKey::Kind, u"abduction"_s, u"seen"_s));
    QVERIFY(outcome);
    QCOMPARE(outcome->same, 1);
    QCOMPARE(outcome->changed, (QList<IncidentId>{m_ids[0], m_ids[2], m_ids[3]}));
    QVERIFY(outcome->refused.isEmpty());
    QCOMPARE(m_desk->snapshot(), before);
}

void TestRegister::manyAreOneStep()
{
    const QJsonObject before = m_desk->snapshot();
    QSignalSpy told(&project(), &Project::changed);
    const auto outcome = project().editIncidents(m_ids, toField(FieldKey::Kind, u"abduction"_s, u"seen"_s));
    QVERIFY(outcome);
    QCOMPARE(outcome->changed.size(), m_ids.size());
    QCOMPARE(told.size(), 1);
    for (const IncidentId id : std::as_const(m_ids)) {
        const model::Field field = incident(id).fields.value(FieldKey::Kind);
        QCOMPARE(model::toText(field.value), u"abduction"_s);
        QCOMPARE(field.reason, u"seen"_s);
        QCOMPARE(field.coder, u"Awa"_s);
        QVERIFY(field.evidence.isEmpty());
    }
    QVERIFY(project().undo());
    QCOMPARE(m_desk->snapshot(), before);
    QVERIFY(project().redo());
    QCOMPARE(model::text(incident(m_ids[3]), FieldKey::Kind), u"abduction"_s);
}

void TestRegister::acceptingConfirmsTheParts()
{
    const auto outcome = project().editIncidents(m_ids, toStatus(IncidentStatus::Accepted));
    QVERIFY(outcome);
    QCOMPARE(outcome->changed.size(), m_ids.size());
    const model::Incident drafted = incident(m_ids[0]);
    QVERIFY(drafted.status == IncidentStatus::Accepted);
    QVERIFY(!drafted.suggested);
    for (const model::Field& field : drafted.fields)
        QVERIFY(field.state != model::FieldState::Suggested || !field.reason.isEmpty());
    const auto again = project().editIncidents(m_ids, toStatus(IncidentStatus::Accepted));
    QCOMPARE(again->same, static_cast<int>(m_ids.size()));
    QVERIFY(again->changed.isEmpty());
}

void TestRegister::aJoinedIncidentStays()
{
    QVERIFY(project().linkReport(m_ids[0], m_ids[1]));
    const auto outcome = project().editIncidents(m_ids, toStatus(IncidentStatus::Rejected));
    QVERIFY(outcome);
    QCOMPARE(outcome->refused.size(), 1);
    QCOMPARE(outcome->refused[0].incident, m_ids[1]);
    QVERIFY(!outcome->refused[0].reason.isEmpty());
    QVERIFY(incident(m_ids[1]).status == IncidentStatus::MergedInto);
    QVERIFY(incident(m_ids[2]).status == IncidentStatus::Rejected);
}

void TestRegister::anInvalidValueIsRefused()
{
    const QJsonObject before = m_desk->snapshot();
    QVERIFY(!project().previewEdit(m_ids, toField(FieldKey::Kind, u"of no kind"_s, {})));
    QVERIFY(!project().editIncidents(m_ids, toField(FieldKey::Date, u"2023-02-30"_s, {})));
    const auto merged = project().previewEdit(m_ids, toStatus(IncidentStatus::MergedInto));
    QCOMPARE(merged->refused.size(), m_ids.size());
    QCOMPARE(m_desk->snapshot(), before);
}

void TestRegister::tooManyAreRefused()
{
    const QList<IncidentId> many(kMostRegisterEdits + 1, m_ids[0]);
    const auto refused = project().editIncidents(many, toStatus(IncidentStatus::Accepted));
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Refused);
}

void TestRegister::notesAndTheirFix()
{
    const IncidentId id = m_ids[1];
    QVERIFY(project().setField(id, FieldKey::Date, u"2023-04-18"_s, {}, u"told"_s));
    QVERIFY(project().setField(id, FieldKey::DurationKind, u"unknown_within"_s, {}, u"told"_s));
    const auto find = [&]() -> std::optional<model::RecordNote> {
        for (const model::RecordNote& note : project().notes(incident(id))) {
            if (note.field == FieldKey::DurationKind && note.hasFix())
                return note;
        }
        return std::nullopt;
    };
    const auto note = find();
    QVERIFY(note);
    QVERIFY(project().applyFix(id, *note));
    QCOMPARE(model::text(incident(id), FieldKey::DurationKind), u"point"_s);
    QVERIFY(!incident(id).fields.value(FieldKey::DurationKind).reason.isEmpty());
    QVERIFY(!find());
    QVERIFY(!project().applyFix(id, model::RecordNote()));
}

void TestRegister::notesBeforeAnExport()
{
    QVERIFY(project().editIncidents(m_ids.mid(1), toStatus(IncidentStatus::Accepted)));
    const auto accepted =
        notesBeforeExport(project().reader(), project().engine(), {}, NotedIncidents::Accepted);
    QVERIFY(accepted);
    const auto count = [](const QList<NoteSummary>& summaries, const QString& check) {
        for (const NoteSummary& summary : summaries) {
            if (summary.check == check)
                return summary.count;
        }
        return 0;
    };
    QCOMPARE(count(*accepted, u"date_missing"_s), 3);
    model::RecordFilter filter;
    filter.coder = u"nobody"_s;
    QVERIFY(
        notesBeforeExport(project().reader(), project().engine(), filter, NotedIncidents::All)->isEmpty());
}

void TestRegister::viewsSurviveText()
{
    RegisterView incidents;
    incidents.name = u"Mali, “open”"_s;
    incidents.incidents.countries = QStringList{u"ML"_s};
    incidents.columns = {{u"place"_s, 120}, {u"status"_s, 0}};
    incidents.order = {u"date_edtf"_s, true};
    RegisterView mentions;
    mentions.table = RegisterTable::Mentions;
    mentions.mentions.types = {model::MentionType::Place, static_cast<model::MentionType>(65)};
    mentions.mentions.states = {model::MentionState::Suggested};
    mentions.mentions.from = QDate(2023, 1, 1);
    mentions.mentions.to = QDate(2023, 2, 1);
    mentions.mentions.countries = QStringList{u"NE"_s};
    mentions.mentions.actor = u"jnim"_s;
    mentions.mentions.coder = u"Awa"_s;
    mentions.mentions.text = u"Sokolo"_s;
    const QList<RegisterView> views{incidents, mentions};
    QVERIFY(registerViewsFromText(toText(views)) == views);
    QVERIFY(registerViewsFromText(u"no JSON"_s).isEmpty());
    QVERIFY(registerViewsFromText({}).isEmpty());
    QCOMPARE(describe(store::MentionFilter()), u"all mentions"_s);
    QVERIFY(describe(mentions.mentions).contains(u"Sokolo"_s));
}

void TestRegister::searchFindsInTheBackground()
{
    RegisterSearch search(m_desk->path());
    QSignalSpy incidents(&search, &RegisterSearch::incidentsFound);
    QSignalSpy mentions(&search, &RegisterSearch::mentionsFound);
    search.find(store::IncidentQuery{});
    search.find(store::MentionQuery{});
    QVERIFY(incidents.isEmpty()); // told later, not from within
    QTRY_COMPARE(incidents.size(), 1);
    QTRY_COMPARE(mentions.size(), 1);
    QCOMPARE(incidents[0][0].value<QList<IncidentId>>(), m_ids);
    QCOMPARE(mentions[0][0].value<QList<model::MentionId>>(),
             project().reader().find(store::MentionQuery{}).value());
}

void TestRegister::aLaterQuestionReplacesTheEarlier()
{
    RegisterSearch search(m_desk->path());
    QSignalSpy found(&search, &RegisterSearch::incidentsFound);
    store::IncidentQuery none;
    none.filter.coder = u"nobody"_s;
    for (int i = 0; i < 20; ++i)
        search.find(store::IncidentQuery{});
    search.find(none);
    QTRY_VERIFY(!found.isEmpty());
    QVERIFY(found.constLast()[0].value<QList<IncidentId>>().isEmpty());
    QVERIFY(found.size() < 20);
}

QTEST_GUILESS_MAIN(TestRegister)

#include "tst_register.moc"
