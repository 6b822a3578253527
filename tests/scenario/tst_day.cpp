// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day of work with thirty articles, by keys alone: the real window with its real dialogs, from a new
// project to the table that was exported, over a restart. The mouse is not touched and no command is called
// from here; the project is only looked into to see what became of it. The steps follow one another.

#include "exchange/csv.h"
#include "inbox/inbox_panel.h"
#include "incident/duplicate_notice.h"
#include "incident/incident_panel.h"
#include "support/keyboard.h"
#include "support/window_driver.h"
#include "viewer/document_view.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace casus;
using model::FieldKey;
using model::IncidentStatus;
using model::MentionState;

class TestDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void marksAreDecidedAndCorrected();
    void manyAreDecidedInOneStep();
    void wordsAreMarkedWhereverTheyStand();
    void aFieldTakesWordsOfTheText();
    void anIncidentIsMadeByHand();
    void reportsOfOneIncidentAreJoinedAndSplit();
    void aNoteIsMended();
    void articlesAreTaggedAndFound();
    void theRestIsReadAndFinished();
    void theNightTakesNothing();
    void theTableIsWritten();
    void cleanupTestCase() { m_driver.reset(); }

private:
    void startKeyboard() { m_keys = std::make_unique<test::Keyboard>(m_driver->window()); }
    void press(const QString& keys) { m_keys->press(keys); }
    [[nodiscard]] const store::Reader& reader() { return m_driver->project().reader(); }
    [[nodiscard]] ui::DocumentView& view() { return *m_driver->find<ui::DocumentView>("documentView"); }
    [[nodiscard]] ui::IncidentPanel& panel() { return *m_driver->window().findChild<ui::IncidentPanel*>(); }
    /// The article before the reader.
    [[nodiscard]] model::DocumentId here()
    {
        return m_driver->window().findChild<ui::InboxPanel*>()->current().value_or(model::DocumentId());
    }
    [[nodiscard]] QList<model::Mention> mentions() { return reader().mentions(here()).value(); }
    [[nodiscard]] model::Mention mention(model::MentionId id)
    {
        const auto read = reader().mention(id);
        return read && *read ? **read : model::Mention();
    }
    [[nodiscard]] model::Incident incident() // the one in the panel
    {
        const auto read = panel().current() ? reader().incident(*panel().current())
                                            : Result<std::optional<model::Incident>>(std::nullopt);
        return read && *read ? **read : model::Incident();
    }
    [[nodiscard]] static qsizetype countOf(const QList<model::Mention>& list, MentionState state)
    {
        return std::count_if(list.begin(), list.end(),
                             [state](const auto& mention) { return mention.state == state; });
    }
    void goToFirst() { press(QStringLiteral("Alt+1 Home Return")); }
    void goTo(model::DocumentId id)
    {
        goToFirst();
        for (int i = 0; i < 30 && here() != id; ++i)
            press(QStringLiteral("N"));
        QCOMPARE(here(), id);
    }
    /// "/" and the words; they stay selected.
    void find(const QString& words)
    {
        press(QStringLiteral("Alt+2 Ctrl+F"));
        m_keys->type(words);
        press(QStringLiteral("Escape"));
    }
    [[nodiscard]] qsizetype openIncidents()
    {
        const auto list = panel().incidents();
        return std::count_if(list.begin(), list.end(), [](const model::Incident& each) {
            return each.status == IncidentStatus::Candidate || each.status == IncidentStatus::InReview;
        });
    }
    /// One key an incident.
    void acceptIncidents()
    {
        for (int guard = 0; openIncidents() > 0 && guard < 20; ++guard)
            press(QStringLiteral("Ctrl+Shift+A"));
        QCOMPARE(openIncidents(), 0);
    }
    [[nodiscard]] QString frontName() { return m_keys->front()->objectName(); }

    QTemporaryDir m_folder;
    std::unique_ptr<test::WindowDriver> m_driver;
    std::unique_ptr<test::Keyboard> m_keys;
    int m_presses = 0;
};

void TestDay::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_driver = std::make_unique<test::WindowDriver>(m_folder.path(), test::WindowDriver::Questions::Dialogs);
    m_driver->start();
    startKeyboard();
    press(QStringLiteral("Ctrl+N Ctrl+A"));
    m_keys->type(m_driver->file(QStringLiteral("day.casus")));
    press(QStringLiteral("Return"));
    QTRY_VERIFY(m_driver->window().project());
    press(QStringLiteral("Ctrl+Shift+I Ctrl+A"));
    m_keys->type(QStringLiteral(CASUS_TEST_DATA "/day"));
    press(QStringLiteral("Return"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->project().isBusy() && reader().counts()->documents == 30, 120000);
    if (frontName() == u"importReport")
        press(QStringLiteral("Escape"));
    QCOMPARE(m_keys->front(), &m_driver->window());
    QCOMPARE(reader().counts()->unread, 30);
    QVERIFY(reader().counts()->openSuggestions > 500);
    QVERIFY(here().isStored());
}

void TestDay::marksAreDecidedAndCorrected()
{
    goToFirst();
    const auto list = mentions();
    press(QStringLiteral("A A X Return Space"));
    const auto after = mentions();
    QCOMPARE(countOf(after, MentionState::Confirmed), 3);
    QCOMPARE(countOf(after, MentionState::Rejected), 1);
    QVERIFY(view().current());
    // Another type, then an edge a word further.
    const model::MentionId current = *view().current();
    const bool wasOrganisation = mention(current).type == model::MentionType::Org;
    press(wasOrganisation ? QStringLiteral("1") : QStringLiteral("3"));
    QVERIFY(mention(current).type ==
            (wasOrganisation ? model::MentionType::Person : model::MentionType::Org));
    QVERIFY(mention(current).state == MentionState::Corrected);
    const model::Span before = mention(current).span;
    press(QStringLiteral("] Ctrl+Right Return"));
    QVERIFY2(mention(current).span.end > before.end, qPrintable(mention(current).quote));
    press(QStringLiteral("Ctrl+Z Ctrl+Z"));
    QVERIFY(mention(current).span == before);
    QVERIFY(mention(current).state == MentionState::Suggested);
    QCOMPARE(mentions().size(), list.size());
}

void TestDay::manyAreDecidedInOneStep()
{
    press(QStringLiteral("N"));
    const auto before = mentions();
    press(QStringLiteral("B"));
    QCOMPARE(frontName(), QStringLiteral("bulkDialog"));
    press(QStringLiteral("Space Return")); // the first line not
    QTRY_COMPARE(m_keys->front(), &m_driver->window());
    const auto after = mentions();
    const qsizetype accepted = countOf(after, MentionState::Confirmed);
    QVERIFY(accepted > 5 && accepted < before.size());
    press(QStringLiteral("Ctrl+Z"));
    QVERIFY(mentions() == before);
    press(QStringLiteral("Ctrl+Shift+Z"));
    QCOMPARE(countOf(mentions(), MentionState::Confirmed), accepted);
}

void TestDay::wordsAreMarkedWhereverTheyStand()
{
    const auto added = [this] {
        qsizetype all = 0;
        const auto documents = reader().documents().value();
        for (const model::DocumentInfo& info : documents)
            all += countOf(reader().mentions(info.id).value(), MentionState::Added);
        return all;
    };
    QCOMPARE(added(), 0);
    find(QStringLiteral("people"));
    press(QStringLiteral("3 L"));
    QCOMPARE(frontName(), QStringLiteral("occurrencesDialog"));
    for (int i = 0; i < 4 && m_keys->focus()->objectName() != u"scope"; ++i)
        press(QStringLiteral("Shift+Tab"));
    press(QStringLiteral("Down Return")); // in the whole project
    QTRY_COMPARE(m_keys->front(), &m_driver->window());
    const qsizetype marked = added();
    QVERIFY2(marked > 5, "in many articles");
    press(QStringLiteral("Ctrl+Z"));
    QCOMPARE(added(), 1);
    press(QStringLiteral("Ctrl+Z"));
    QCOMPARE(added(), 0);
}

void TestDay::aFieldTakesWordsOfTheText()
{
    goToFirst();
    const auto list = mentions();
    const auto date = std::find_if(list.begin(), list.end(), [](const model::Mention& mention) {
        return mention.type == model::MentionType::Date;
    });
    QVERIFY(date != list.end());
    press(QStringLiteral("Alt+3 Return")); // into the form: the date
    find(date->quote);
    press(QStringLiteral("F"));
    const model::Field field = incident().fields.value(FieldKey::Date);
    QCOMPARE(model::toText(field.value), std::get<model::DateValue>(date->value).edtf);
    QVERIFY(std::any_of(field.evidence.begin(), field.evidence.end(),
                        [&](const model::Evidence& words) { return words.span == date->span; }));
    QVERIFY(field.state != model::FieldState::Suggested);
}

void TestDay::anIncidentIsMadeByHand()
{
    press(QStringLiteral("N N"));
    const qsizetype before = panel().incidents().size();
    press(QStringLiteral("Alt+2 Ctrl+Home Alt+Right Alt+Shift+Right"));
    const QString sentence = view().selectedText();
    QVERIFY2(sentence.contains(u' '), qPrintable(sentence));
    press(QStringLiteral("I"));
    QCOMPARE(panel().incidents().size(), before + 1);
    QCOMPARE(incident().reports.first().evidence.first().quote, sentence.trimmed());
    press(QStringLiteral("Alt+3 Return"));
    m_keys->type(QStringLiteral("12 March 2022"));
    press(QStringLiteral("Return"));
    QCOMPARE(model::text(incident(), FieldKey::Date), QStringLiteral("2022-03-12"));
    press(QStringLiteral("Ctrl+Shift+X"));
    const auto all = reader().incidents(here()).value();
    QVERIFY(std::any_of(all.begin(), all.end(),
                        [](const model::Incident& each) { return each.status == IncidentStatus::Rejected; }));
}

void TestDay::reportsOfOneIncidentAreJoinedAndSplit()
{
    goToFirst();
    auto* notice = m_driver->find<ui::DuplicateNotice>("duplicateNotice");
    for (int i = 0; i < 30; ++i) {
        QTRY_VERIFY(!notice->isSearching());
        if (notice->isVisible())
            break;
        press(QStringLiteral("N"));
    }
    QVERIFY2(notice->isVisible(), "no two articles tell the same");
    press(QStringLiteral("Ctrl+Shift+C"));
    QCOMPARE(frontName(), QStringLiteral("compareDialog"));
    press(QStringLiteral("Return"));
    QTRY_COMPARE(m_keys->front(), &m_driver->window());
    QTRY_COMPARE(incident().reports.size(), 2);
    const model::Incident joined = incident();

    press(QStringLiteral("Ctrl+Shift+S"));
    QCOMPARE(frontName(), QStringLiteral("splitDialog"));
    auto* parts = m_keys->front()->findChild<QTreeWidget*>(QStringLiteral("splitParts"));
    press(QStringLiteral("Left Down Space"));
    QCOMPARE(parts->currentItem(), parts->topLevelItem(1));
    press(QStringLiteral("Return"));
    QTRY_COMPARE(m_keys->front(), &m_driver->window());
    QCOMPARE(reader().incident(joined.id).value()->reports.size(), 1);
    press(QStringLiteral("Ctrl+Z"));
    QVERIFY(reader().incident(joined.id).value()->claims == joined.claims);
    QCOMPARE(reader().incident(joined.id).value()->reports.size(), 2);
}

void TestDay::aNoteIsMended()
{
    // An article with an incident that a check has something to say about, with a value that mends it.
    const auto mendable = [this](const model::Incident& incident) {
        const auto notes = m_driver->project().notes(incident);
        return std::any_of(notes.begin(), notes.end(),
                           [](const model::RecordNote& note) { return note.hasFix(); });
    };
    goToFirst();
    const auto found = [&] { return panel().current() && mendable(incident()); };
    for (int i = 0; i < 30 && !found(); ++i)
        press(QStringLiteral("N"));
    QVERIFY2(found(), "no draft has anything to mend");
    const auto before = m_driver->project().notes(incident()).size();
    press(QStringLiteral("Alt+3 Return"));
    const model::Incident was = incident();
    for (int i = 0; i < 80 && incident() == was; ++i)
        press(QStringLiteral("F8 Tab"));
    QVERIFY2(m_driver->project().notes(incident()).size() < before, "F8 mends it");
}

void TestDay::articlesAreTaggedAndFound()
{
    press(QStringLiteral("Alt+2"));
    const model::DocumentId tagged = here();
    press(QStringLiteral("Ctrl+T"));
    QCOMPARE(frontName(), QStringLiteral("tagsDialog"));
    m_keys->type(QStringLiteral("sahel"));
    press(QStringLiteral("Return Escape"));
    QTRY_COMPARE(m_keys->front(), &m_driver->window());
    QCOMPARE(reader().documentInfo(tagged)->tags, QStringList{QStringLiteral("sahel")});
    auto* list = m_driver->find<QListView>("inboxList");
    press(QStringLiteral("Alt+1 /"));
    m_keys->type(QStringLiteral("mogadishu"));
    press(QStringLiteral("Return"));
    const auto hits = reader().search(QStringLiteral("mogadishu"));
    QVERIFY(hits->size() > 0 && hits->size() < 30);
    QTRY_COMPARE(list->model()->rowCount(), static_cast<int>(hits->size()));
    QVERIFY(list->hasFocus());
    press(QStringLiteral("Home Return"));
    QVERIFY(view().text().contains(QStringLiteral("Mogadishu"), Qt::CaseInsensitive));
    press(QStringLiteral("Alt+1 / Escape"));
    QTRY_COMPARE(list->model()->rowCount(), 30);
}

void TestDay::theRestIsReadAndFinished()
{
    goToFirst();
    for (int i = 0; i < 29; ++i) {
        if (countOf(mentions(), MentionState::Suggested) > 0) {
            press(QStringLiteral("B Return"));
            QTRY_COMPARE(m_keys->front(), &m_driver->window());
        }
        acceptIncidents();
        const model::DocumentId finished = here();
        press(QStringLiteral("Ctrl+Return"));
        QVERIFY(reader().documentInfo(finished)->status == model::DocumentStatus::Done);
        QVERIFY2(here() != finished, "the next one is there");
    }
    QCOMPARE(reader().counts()->done, 29);
}

void TestDay::theNightTakesNothing()
{
    // The last article: many decisions in one step, then the window is closed.
    const model::DocumentId last = here();
    const auto before = mentions();
    press(QStringLiteral("B Return"));
    QTRY_COMPARE(m_keys->front(), &m_driver->window());
    QCOMPARE(countOf(mentions(), MentionState::Suggested), 0);
    m_presses += m_keys->presses();
    press(QStringLiteral("Ctrl+Q"));
    QTRY_VERIFY(!m_driver->window().isVisible());
    m_driver->start();
    startKeyboard();
    press(QStringLiteral("Ctrl+O Ctrl+A"));
    m_keys->type(m_driver->file(QStringLiteral("day.casus")));
    press(QStringLiteral("Return"));
    QTRY_VERIFY(m_driver->window().project());
    QCOMPARE(reader().counts()->done, 29);
    press(QStringLiteral("Ctrl+Z"));
    QVERIFY(reader().mentions(last).value() == before);
    press(QStringLiteral("Ctrl+Shift+Z"));
    QCOMPARE(countOf(reader().mentions(last).value(), MentionState::Suggested), 0);
    goTo(last);
    acceptIncidents();
    press(QStringLiteral("Ctrl+Return"));
    QCOMPARE(reader().counts()->done, 30);
    QCOMPARE(reader().counts()->openSuggestions, 0);
}

void TestDay::theTableIsWritten()
{
    const QString target = m_driver->file(QStringLiteral("incidents.csv"));
    press(QStringLiteral("Ctrl+K"));
    m_keys->type(QStringLiteral("export"));
    press(QStringLiteral("Return"));
    QTRY_COMPARE(frontName(), QStringLiteral("exportDialog"));
    press(QStringLiteral("Alt+W Ctrl+A"));
    m_keys->type(target);
    press(QStringLiteral("Return"));
    QTRY_VERIFY(!m_driver->project().isBusy() && QFile::exists(target));
    press(QStringLiteral("Escape"));
    QTRY_COMPARE(m_keys->front(), &m_driver->window());

    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QStringList> rows;
    QVERIFY(exchange::readCsv(file, [&rows](const QStringList& cells, int) {
        rows.append(cells);
        return true;
    }));
    QMap<QString, model::Incident> accepted; // by public id
    QVERIFY(reader().forEachIncident([&](const model::Incident& each) {
        if (each.status == IncidentStatus::Accepted && !each.trashed)
            accepted.insert(each.publicId, each);
        return true;
    }));
    QVERIFY(accepted.size() > 30);
    QCOMPARE(rows.size(), accepted.size() + 1);
    const QStringList heads = rows.takeFirst();
    const qsizetype id = heads.indexOf(QStringLiteral("id"));
    const qsizetype date = heads.indexOf(QStringLiteral("date"));
    const qsizetype documents = heads.indexOf(QStringLiteral("documents"));
    QVERIFY(id >= 0 && date >= 0 && documents >= 0);
    qsizetype toldTwice = 0;
    for (const QStringList& row : std::as_const(rows)) {
        QVERIFY2(accepted.contains(row.at(id)), qPrintable(row.at(id)));
        const model::Incident stored = accepted.take(row.at(id));
        QCOMPARE(row.at(date), model::text(stored, FieldKey::Date));
        toldTwice += stored.reports.size() > 1 ? 1 : 0;
    }
    QVERIFY(accepted.isEmpty());
    QCOMPARE(toldTwice, 1); // what was joined is one row
    m_presses += m_keys->presses();
    qInfo("%d keys for the day.", m_presses);
}

QTEST_MAIN(TestDay)
#include "tst_day.moc"
