// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reviewer's desk with the real window, by keyboard alone: many decisions at once, order and threshold,
// the way back, hidden drafts, keys of one's own, the article on paper, the tour, and what a screen reader
// meets.

#include "dialogs/dialogs.h"
#include "incident/incident_panel.h"
#include "support/keyboard.h"
#include "support/window_driver.h"
#include "viewer/document_view.h"
#include "viewer/suggestion_bar.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QtTest>

using namespace casus;
using model::MentionState;

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyAreDecidedInOneStep();
    void occurrencesInTheWholeProject();
    void lowScoresArePutAsideAndRemembered();
    void theOrderIsRemembered();
    void theWayBackToADecision();
    void marksAtOnePlaceTakeTurns();
    void wordsAndSentencesAreMarkedWithoutAMouse();
    void draftsAreHiddenUntilAskedFor();
    void aLanguageWithoutFindersIsSaid();
    void keysAreChangedAndRemembered();
    void theLookOfTheTextIsRemembered();
    void anArticleIsSavedAsPdf();
    void theTourComesOnce();
    void screenReadersMeetNamesAndRoles();
    void everythingIsReachedByTab();

private:
    static model::DocumentId idOf(test::WindowDriver& driver, const QString& name);
    static QList<model::Mention> mentions(test::WindowDriver& driver,
                                          const QString& name = QStringLiteral("mali-three-attacks"));
    static int countOf(const QList<model::Mention>& list, MentionState state);
    static QDialog* openDialog(test::WindowDriver& driver); // with the focus in it
    static bool hasDialog(test::WindowDriver& driver);
    static QString progress(test::WindowDriver& driver);
    /// A key to the text, once the window is in front again after a dialog.
    static void press(test::WindowDriver& driver, Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

model::DocumentId TestDesk::idOf(test::WindowDriver& driver, const QString& name)
{
    const auto documents = driver.project().reader().documents();
    for (const model::DocumentInfo& info : *documents) {
        if (info.name == name)
            return info.id;
    }
    return {};
}

QList<model::Mention> TestDesk::mentions(test::WindowDriver& driver, const QString& name)
{
    auto list = driver.project().reader().mentions(idOf(driver, name));
    return list ? *list : QList<model::Mention>();
}

int TestDesk::countOf(const QList<model::Mention>& list, MentionState state)
{
    return static_cast<int>(std::count_if(list.begin(), list.end(),
                                          [state](const auto& mention) { return mention.state == state; }));
}

bool TestDesk::hasDialog(test::WindowDriver& driver)
{
    const QList<QDialog*> dialogs = driver.window().findChildren<QDialog*>();
    return std::any_of(dialogs.begin(), dialogs.end(),
                       [](const QDialog* dialog) { return dialog->isVisible(); });
}

QDialog* TestDesk::openDialog(test::WindowDriver& driver)
{
    const QList<QDialog*> dialogs = driver.window().findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        if (!test::activate(*dialog)) // offscreen no window manager does it
            qWarning("The dialog did not become active.");
        return dialog;
    }
    return nullptr;
}

void TestDesk::press(test::WindowDriver& driver, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    driver.textKey(key, modifiers);
}

QString TestDesk::progress(test::WindowDriver& driver)
{
    return driver.find<QLabel>("suggestionProgress")->text();
}

void TestDesk::manyAreDecidedInOneStep()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto before = mentions(driver);
    press(driver, Qt::Key_B);
    QDialog* dialog = openDialog(driver);
    QVERIFY(dialog);
    auto* groups = dialog->findChild<QTreeWidget*>(QStringLiteral("groups"));
    QVERIFY(groups->hasFocus());
    // Places only; the first line is taken out with Space, Enter accepts the rest.
    auto* type = dialog->findChild<QComboBox*>(QStringLiteral("type"));
    type->setFocus();
    QTest::keyClicks(type, QStringLiteral("Place"));
    QCOMPARE(type->currentText(), QStringLiteral("Place"));
    int places = 0;
    for (int row = 0; row < groups->topLevelItemCount(); ++row)
        places += groups->topLevelItem(row)->text(2).toInt();
    const int left = groups->topLevelItem(0)->text(2).toInt();
    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_Space);
    QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("acceptMany"))
                ->text()
                .contains(QString::number(places - left)));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!hasDialog(driver));
    const auto after = mentions(driver);
    QCOMPARE(countOf(after, MentionState::Confirmed), places - left);
    for (const model::Mention& mention : after)
        QVERIFY(mention.state == MentionState::Suggested || mention.type == model::MentionType::Place);
    // What is left: the ticked ones are right, the line that is not ticked is wrong.
    press(driver, Qt::Key_B);
    dialog = openDialog(driver);
    QVERIFY(dialog);
    groups = dialog->findChild<QTreeWidget*>(QStringLiteral("groups"));
    const int wrong = groups->topLevelItem(0)->text(2).toInt();
    QTest::keyClick(groups, Qt::Key_Space);
    QTest::keyClick(groups, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!hasDialog(driver));
    QCOMPARE(countOf(mentions(driver), MentionState::Suggested), 0);
    QCOMPARE(countOf(mentions(driver), MentionState::Rejected), wrong);
    // One step each, also after a restart.
    driver.start(driver.file(QStringLiteral("project.casus")));
    driver.trigger(ui::ActionId::Undo);
    QCOMPARE(mentions(driver), after);
    driver.trigger(ui::ActionId::Undo);
    QCOMPARE(mentions(driver), before);
    QVERIFY(driver.prompts().errors.isEmpty());
}

void TestDesk::occurrencesInTheWholeProject()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto documents = driver.project().reader().documents();
    // A word that the coder marks here and that stands in other articles, too.
    auto* view = driver.window().findChild<ui::DocumentView*>();
    const qsizetype at = view->text().indexOf(QStringLiteral(" were ")) + 1;
    QVERIFY(at > 0);
    view->setSelection(model::Span{static_cast<int>(at), static_cast<int>(at) + 4});
    press(driver, Qt::Key_8);
    press(driver, Qt::Key_L);
    QDialog* dialog = openDialog(driver);
    QVERIFY(dialog);
    auto* mark = dialog->findChild<QPushButton*>(QStringLiteral("mark"));
    const QString here = mark->text();
    auto* scope = dialog->findChild<QComboBox*>(QStringLiteral("scope"));
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_Down);
    QVERIFY2(mark->text() != here, "there are more in the whole project");
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!hasDialog(driver));
    int marked = 0;
    int holding = 0;
    for (const model::DocumentInfo& info : *documents) {
        const auto list = driver.project().reader().mentions(info.id).value();
        const auto own = std::count_if(list.begin(), list.end(), [](const model::Mention& mention) {
            return mention.quote == u"were" && mention.state == MentionState::Added;
        });
        marked += static_cast<int>(own);
        holding += own > 0 ? 1 : 0;
    }
    QVERIFY(holding > 1);
    driver.trigger(ui::ActionId::Undo);
    int left = 0;
    for (const model::DocumentInfo& info : *documents) {
        const auto list = driver.project().reader().mentions(info.id).value();
        left += static_cast<int>(std::count_if(list.begin(), list.end(), [](const model::Mention& mention) {
            return mention.quote == u"were";
        }));
    }
    QCOMPARE(left, 1); // the one marked by hand
    QVERIFY(marked > left);
}

void TestDesk::lowScoresArePutAsideAndRemembered()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto list = mentions(driver);
    const auto below = [&list](double score) {
        return static_cast<int>(std::count_if(
            list.begin(), list.end(), [score](const auto& mention) { return mention.score < score; }));
    };
    for (int i = 0; i < 18; ++i) // 90 %
        press(driver, Qt::Key_Period);
    const int aside = below(0.9);
    QVERIFY(aside > 0);
    QVERIFY2(progress(driver).contains(QStringLiteral("%1 put aside (below 90 %)").arg(aside)),
             qPrintable(progress(driver)));
    QVERIFY(progress(driver).contains(QString::number(list.size() - aside)));
    driver.start(driver.file(QStringLiteral("project.casus")));
    QVERIFY(driver.showDocument(QStringLiteral("mali-three-attacks")));
    QVERIFY(progress(driver).contains(QStringLiteral("put aside")));
    for (int i = 0; i < 18; ++i)
        press(driver, Qt::Key_Comma);
    QVERIFY(!progress(driver).contains(QStringLiteral("put aside")));
}

void TestDesk::theOrderIsRemembered()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    driver.trigger(ui::ActionId::OrderInformative);
    const auto distance = [](const model::Mention& mention) { return std::abs(mention.score - 0.5); };
    auto* view = driver.window().findChild<ui::DocumentView*>();
    const auto current = [&] {
        const auto list = mentions(driver);
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const auto& mention) { return view->current() == mention.id; });
        return found == list.end() ? model::Mention() : *found;
    };
    QVERIFY(driver.showDocument(QStringLiteral("borno-convoy-ambush")));
    QVERIFY(driver.showDocument(QStringLiteral("mali-three-attacks")));
    const auto all = mentions(driver);
    const auto least = std::min_element(
        all.begin(), all.end(), [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
    QCOMPARE(distance(current()), distance(*least));
    const auto first = current().id;
    double last = distance(current());
    for (int i = 0; i < 5; ++i) {
        press(driver, Qt::Key_A);
        QVERIFY(distance(current()) >= last);
        last = distance(current());
    }
    for (int i = 0; i < 5; ++i) // back the way one came
        press(driver, Qt::Key_Backspace);
    QCOMPARE(current().id, first);
    driver.start(driver.file(QStringLiteral("project.casus")));
    QVERIFY(driver.window().actions()[ui::ActionId::OrderInformative]->isChecked());
    QVERIFY(!driver.window().actions()[ui::ActionId::OrderReading]->isChecked());
}

void TestDesk::theWayBackToADecision()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto list = mentions(driver);
    press(driver, Qt::Key_A);
    press(driver, Qt::Key_X);
    QVERIFY(driver.showDocument(QStringLiteral("borno-convoy-ambush")));
    press(driver, Qt::Key_A);
    press(driver, Qt::Key_H);
    QDialog* dialog = openDialog(driver);
    QVERIFY(dialog);
    auto* decisions = dialog->findChild<QTreeWidget*>(QStringLiteral("decisions"));
    QCOMPARE(decisions->topLevelItemCount(), 3);
    QVERIFY(decisions->topLevelItem(2)->text(0).contains(list[0].quote.left(10)));
    QTest::keyClick(decisions, Qt::Key_Down);
    QTest::keyClick(decisions, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!hasDialog(driver));
    auto* view = driver.window().findChild<ui::DocumentView*>();
    QCOMPARE(view->current(), std::make_optional(list[0].id)); // in the other document
    press(driver, Qt::Key_X);
    QVERIFY(mentions(driver)[0].state == MentionState::Rejected);
}

void TestDesk::marksAtOnePlaceTakeTurns()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto list = mentions(driver);
    const auto place = std::find_if(list.begin(), list.end(), [](const auto& mention) {
        return mention.type == model::MentionType::Place && mention.span.begin > 40;
    });
    QVERIFY(place != list.end());
    auto* view = driver.window().findChild<ui::DocumentView*>();
    view->setSelection(model::Span{place->span.begin - 3, place->span.end + 2});
    press(driver, Qt::Key_8);
    const auto outer = view->current();
    QVERIFY(outer && *outer != place->id);
    view->setSelection(model::Span{place->span.begin, place->span.begin});
    press(driver, Qt::Key_O);
    QCOMPARE(view->current(), std::make_optional(place->id));
    press(driver, Qt::Key_O);
    QCOMPARE(view->current(), outer);
    press(driver, Qt::Key_O);
    QCOMPARE(view->current(), std::make_optional(place->id));
}

void TestDesk::wordsAndSentencesAreMarkedWithoutAMouse()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    auto* view = driver.window().findChild<ui::DocumentView*>();
    press(driver, Qt::Key_Home, Qt::ControlModifier);
    press(driver, Qt::Key_Right, Qt::AltModifier); // the first sentence of the body
    press(driver, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(view->selectedWords());
    QVERIFY2(view->selectedText().contains(u' '), qPrintable(view->selectedText()));
    press(driver, Qt::Key_Escape);
    press(driver, Qt::Key_W);
    const QString word = view->selectedText();
    QVERIFY2(!word.isEmpty() && !word.contains(u' '), qPrintable(word));
    const auto before = countOf(mentions(driver), MentionState::Added);
    press(driver, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(driver, Qt::Key_W);
    const QString sentence = view->selectedText();
    QVERIFY(sentence.size() > word.size());
    press(driver, Qt::Key_W);
    QVERIFY(view->selectedText().size() >= sentence.size());
    press(driver, Qt::Key_8);
    const auto after = mentions(driver);
    QCOMPARE(countOf(after, MentionState::Added), before + 1);
    for (const model::Mention& mention : after)
        QCOMPARE(mention.quote, mention.quote.trimmed()); // never with a blank at an end
}

void TestDesk::draftsAreHiddenUntilAskedFor()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    auto* view = driver.window().findChild<ui::DocumentView*>();
    auto* panel = driver.window().findChild<ui::IncidentPanel*>();
    const auto drafts = panel->incidents().size();
    QVERIFY(drafts > 0);
    driver.trigger(ui::ActionId::BlindCoding);
    QVERIFY(driver.project().isBlind());
    QVERIFY(!view->current());
    QCOMPARE(panel->incidents().size(), 0);
    QVERIFY(driver.find<QWidget>("suggestionEmpty")->isVisible());
    press(driver, Qt::Key_A); // nothing to accept
    QCOMPARE(countOf(mentions(driver), MentionState::Confirmed), 0);
    view->setSelection(model::Span{0, 5});
    press(driver, Qt::Key_1);
    QCOMPARE(driver.project().reader().log(1)->constFirst().verb, QStringLiteral("add-blind"));
    driver.start(driver.file(QStringLiteral("project.casus")));
    QVERIFY(driver.showDocument(QStringLiteral("mali-three-attacks")));
    panel = driver.window().findChild<ui::IncidentPanel*>();
    QCOMPARE(panel->incidents().size(), 0);
    driver.trigger(ui::ActionId::ShowDrafts);
    QCOMPARE(panel->incidents().size(), drafts);
    press(driver, Qt::Key_A);
    press(driver, Qt::Key_A);
    QVERIFY(countOf(mentions(driver), MentionState::Confirmed) > 0);
    QCOMPARE(driver.project().reader().log(1)->constFirst().verb, QStringLiteral("confirm"));
    QVERIFY(driver.showDocument(QStringLiteral("borno-convoy-ambush")));
    QCOMPARE(panel->incidents().size(), 0); // each document for itself
}

void TestDesk::aLanguageWithoutFindersIsSaid()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    exchange::Metadata metadata;
    metadata.published = QDate(2024, 3, 1);
    QVERIFY(driver.project().importText(
        QString::fromUtf8("مقتل سبعة جنود في هجوم\n\nقال الجيش إن سبعة جنود قتلوا في هجوم على موقع للجيش قرب "
                          "المدينة يوم الثلاثاء، ولم تعلن أي جهة مسؤوليتها عن الهجوم.\n"),
        QStringLiteral("arabic"), metadata));
    auto* hint = driver.find<QLabel>("documentHint");
    QVERIFY(!hint->isVisible() || !hint->text().contains(QStringLiteral("finders")));
    QVERIFY(driver.showDocument(QStringLiteral("arabic")));
    QVERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(QStringLiteral("Arabic")), qPrintable(hint->text()));
    auto* view = driver.window().findChild<ui::DocumentView*>();
    const qsizetype at = view->text().indexOf(QString::fromUtf8("الجيش"));
    view->setSelection(model::Span{static_cast<int>(at), static_cast<int>(at) + 5});
    press(driver, Qt::Key_3);
    const auto marked = mentions(driver, QStringLiteral("arabic"));
    QVERIFY(std::any_of(marked.begin(), marked.end(), [](const model::Mention& mention) {
        return mention.quote == QString::fromUtf8("الجيش") && mention.state == MentionState::Added;
    }));
}

void TestDesk::keysAreChangedAndRemembered()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    driver.trigger(ui::ActionId::EditKeys);
    QDialog* dialog = openDialog(driver);
    QVERIFY(dialog);
    auto* search = dialog->findChild<QLineEdit*>(QStringLiteral("search"));
    QTest::keyClicks(search, QStringLiteral("Accept and next"));
    auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("newKey"));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_G); // free
    QCOMPARE(driver.window().actions().shortKeyHint(ui::ActionId::Accept), QStringLiteral("G"));
    QTest::keyClick(line, Qt::Key_X); // of Reject: swapped after asking
    QVERIFY(driver.prompts().asked.contains(QStringLiteral("This key is in use")));
    QCOMPARE(driver.window().actions().shortKeyHint(ui::ActionId::Accept), QStringLiteral("X"));
    QCOMPARE(driver.window().actions().shortKeyHint(ui::ActionId::Reject), QStringLiteral("G"));
    dialog->reject();
    QVERIFY(driver.window().actions()[ui::ActionId::Accept]->toolTip().contains(QStringLiteral("(X)")));
    press(driver, Qt::Key_X);
    QCOMPARE(countOf(mentions(driver), MentionState::Confirmed), 1);
    press(driver, Qt::Key_A); // is nobody's key now
    QCOMPARE(countOf(mentions(driver), MentionState::Confirmed), 1);

    driver.start(driver.file(QStringLiteral("project.casus")));
    QVERIFY(driver.showDocument(QStringLiteral("mali-three-attacks")));
    press(driver, Qt::Key_G);
    QCOMPARE(countOf(mentions(driver), MentionState::Rejected), 1);
    driver.trigger(ui::ActionId::EditKeys);
    dialog = openDialog(driver);
    dialog->findChild<QPushButton*>(QStringLiteral("resetAll"))->click();
    dialog->reject();
    QCOMPARE(driver.window().actions().shortKeyHint(ui::ActionId::Accept), QStringLiteral("A"));
}

void TestDesk::theLookOfTheTextIsRemembered()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    auto* view = driver.window().findChild<ui::DocumentView*>();
    const int before = view->lineLength();
    const qreal size = view->textSize();
    press(driver, Qt::Key_Minus, Qt::AltModifier);
    press(driver, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view->lineLength() < before);
    QVERIFY(view->textSize() > size);
    const int after = view->lineLength();
    driver.start(driver.file(QStringLiteral("project.casus")));
    view = driver.window().findChild<ui::DocumentView*>();
    QCOMPARE(view->lineLength(), after);
    QVERIFY(view->textSize() > size);
}

void TestDesk::anArticleIsSavedAsPdf()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    press(driver, Qt::Key_A);
    driver.prompts().saveNames.append(driver.file(QStringLiteral("article")));
    driver.trigger(ui::ActionId::SavePdf);
    QVERIFY2(driver.prompts().errors.isEmpty(), qPrintable(driver.prompts().errors.join(u' ')));
    QFile file(driver.file(QStringLiteral("article.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(file.size() > 3000);
    driver.prompts().saveNames.append(QStringLiteral("/nowhere/at/all.pdf"));
    driver.trigger(ui::ActionId::SavePdf);
    QCOMPARE(driver.prompts().errors.size(), 1);
}

void TestDesk::theTourComesOnce()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    QVERIFY(!driver.find<QWidget>("tour"));
    driver.trigger(ui::ActionId::Tour);
    auto* tour = driver.find<QWidget>("tour");
    QVERIFY(tour && tour->isVisible());
    auto* words = driver.find<QLabel>("tourWords");
    QStringList met;
    for (int i = 0; i < 4; ++i) {
        met.append(words->text());
        QTest::keyClick(tour, Qt::Key_Return);
    }
    QCOMPARE(QSet<QString>(met.begin(), met.end()).size(), 4);
    QTest::keyClick(tour, Qt::Key_Left);
    QCOMPARE(words->text(), met.last());
    QTest::keyClick(tour, Qt::Key_Escape);
    QTRY_VERIFY(!driver.find<QWidget>("tour"));
    QVERIFY(driver.window().findChild<ui::DocumentView*>()->hasFocus());

    // Somebody who has never seen it meets it with the first article, and never again.
    QTemporaryDir other;
    QSettings fresh(other.filePath(QStringLiteral("fresh.ini")), QSettings::IniFormat);
    ui::WindowSettings settings(fresh.fileName());
    settings.setCoder(QStringLiteral("Ada"));
    for (const bool first : {true, false}) {
        ui::MainWindow window(settings, driver.prompts());
        window.show();
        driver.stop(); // the project has one writer
        window.openOrCreate(driver.file(QStringLiteral("project.casus")), ui::MainWindow::Missing::Ignore);
        if (first)
            QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("tour")));
        QTest::qWait(0);
        QCOMPARE(window.findChild<QWidget*>(QStringLiteral("tour")) != nullptr, first);
    }
}

void TestDesk::screenReadersMeetNamesAndRoles()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto check = [&](const char* name, QAccessible::Role role) {
        auto* widget = driver.find<QWidget>(name);
        QVERIFY2(widget, name);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && interface->isValid(), name);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), name);
        QVERIFY2(interface->role() == role, qPrintable(QStringLiteral("%1: role %2")
                                                           .arg(QLatin1StringView(name))
                                                           .arg(static_cast<int>(interface->role()))));
    };
    check("documentView", QAccessible::Document);
    check("suggestionValue", QAccessible::PushButton);
    check("acceptButton", QAccessible::Button);
    check("rejectButton", QAccessible::Button);
    // Every control that is seen and can have the focus has a name.
    QStringList nameless;
    const QList<QWidget*> widgets = driver.window().findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(QStringLiteral("%1 %2").arg(QLatin1StringView(widget->metaObject()->className()),
                                                        widget->objectName()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestDesk::everythingIsReachedByTab()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    driver.window().findChild<ui::DocumentView*>()->setFocus();
    QSet<const QWidget*> met;
    const QWidget* first = driver.window().focusWidget();
    for (int i = 0; i < 400; ++i) {
        QWidget* now = driver.window().focusWidget();
        QVERIFY(now);
        met.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
        if (driver.window().focusWidget() == first && i > 0)
            break;
    }
    QCOMPARE(driver.window().focusWidget(), first); // round, never stuck
    for (const char* name : {"documentView", "acceptButton", "rejectButton", "suggestionValue"})
        QVERIFY2(met.contains(driver.find<QWidget>(name)), name);
    const auto inside = [&met](const QWidget* part) {
        return std::any_of(met.begin(), met.end(),
                           [part](const QWidget* widget) { return part->isAncestorOf(widget); });
    };
    QVERIFY(inside(driver.window().findChild<ui::IncidentPanel*>()));
}

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
