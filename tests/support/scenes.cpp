// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenes.h"

#include "incident/incident_panel.h"
#include "viewer/document_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>

#include <utility>

namespace casus::test {

Scenes::Scenes(Articles articles, Seen seen)
    : m_articles(std::move(articles))
    , m_seen(std::move(seen))
    , m_driver(m_folder.path())
{}

bool Scenes::play()
{
    m_driver.start();
    shoot(QStringLiteral("welcome"));
    if (!openArticles())
        return false;
    article();
    claims();
    dialogs();
    overlaps();
    tour();
    return codebook() && modes();
}

bool Scenes::fail(const QString& what)
{
    m_problem = QStringList({what, m_driver.prompts().errors.join(u' ')}).join(QStringLiteral(": "));
    return false;
}

bool Scenes::openArticles()
{
    m_driver.prompts().saveNames.append(m_driver.file(QStringLiteral("Sahel 2023.casus")));
    m_driver.trigger(ui::ActionId::NewProject);
    if (!m_driver.window().project())
        return fail(QStringLiteral("no project was made"));
    shoot(QStringLiteral("empty-project"));
    m_driver.prompts().folders.append(m_articles.folder);
    m_driver.trigger(ui::ActionId::ImportFolder);
    if (!m_driver.waitForJobs() || !m_driver.prompts().errors.isEmpty())
        return fail(QStringLiteral("the import failed"));
    closeDialogs();
    return m_driver.showDocument(m_articles.document) || fail(QStringLiteral("the article is not there"));
}

void Scenes::article()
{
    shoot(QStringLiteral("inbox"));
    for (int i = 0; i < 9; ++i)
        m_driver.textKey(i == 4 ? Qt::Key_Space : Qt::Key_A);
    shoot(QStringLiteral("article"));
}

/// The incident whose sources differ.
void Scenes::claims()
{
    auto* panel = m_driver.window().findChild<ui::IncidentPanel*>();
    const auto incidents = panel->incidents();
    for (const model::Incident& incident : incidents) {
        const auto totals = model::derive(incident.claims, model::Policy::Native);
        const auto* killed = totals.find(model::Effect::Killed, model::TotalSide::All);
        if (killed && killed->conflicting) {
            panel->setCurrent(incident.id);
            break;
        }
    }
    shoot(QStringLiteral("incident"));
    if (auto* view = m_driver.find<QWidget>("claimsView")) {
        view->setFocus();
        for (QWidget* parent = view->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(parent))
                scroll->ensureWidgetVisible(view, 0, 120);
        }
    }
    shoot(QStringLiteral("claims"));
    auto* form = m_driver.find<QScrollArea>("incidentScroll");
    if (auto* policy = m_driver.find<QWidget>("policy"); form && policy) {
        form->ensureWidgetVisible(policy, 0, 300);
        shoot(QStringLiteral("totals"));
    }
}

void Scenes::dialogs()
{
    const std::pair<ui::ActionId, const char*> list[] = {{ui::ActionId::Export, "export"},
                                                         {ui::ActionId::ExportTraining, "training"},
                                                         {ui::ActionId::CompareEvents, "event-data"},
                                                         {ui::ActionId::Guide, "guide"},
                                                         {ui::ActionId::DocumentDetails, "details"},
                                                         {ui::ActionId::EditValue, "value"},
                                                         {ui::ActionId::LabelOccurrences, "occurrences"},
                                                         {ui::ActionId::PasteArticle, "paste"},
                                                         {ui::ActionId::Trash, "trash"},
                                                         {ui::ActionId::Palette, "palette"},
                                                         {ui::ActionId::Keys, "keys"},
                                                         {ui::ActionId::DecideMany, "bulk"},
                                                         {ui::ActionId::History, "history"},
                                                         {ui::ActionId::EditKeys, "key-editor"},
                                                         {ui::ActionId::About, "about"}};
    for (const auto& [action, name] : list) {
        m_driver.trigger(action);
        shootDialog(QString::fromLatin1(name));
    }
    if (auto* claims = m_driver.find<QWidget>("claimsView")) {
        claims->setFocus();
        QTest::keyClick(claims, Qt::Key_E);
        shootDialog(QStringLiteral("claim"));
    }
    if (auto* override = m_driver.find<QAbstractButton>("override_killed_all")) {
        override->click();
        shootDialog(QStringLiteral("override"));
    }
}

/// Marks in each other and across each other: four deep around one word, two that cross.
void Scenes::overlaps()
{
    auto* view = m_driver.window().findChild<ui::DocumentView*>();
    const QString text = view->text();
    const int begin = static_cast<int>(text.indexOf(QStringLiteral(". "), text.size() / 3)) + 2;
    const auto mark = [&](int from, int length, model::MentionType type) {
        view->setSelection(model::Span{begin + from, begin + from + length});
        m_driver.textKey(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(type)));
    };
    using enum model::MentionType;
    mark(0, 44, Event);
    mark(4, 30, Casualty);
    mark(8, 18, Actor);
    mark(10, 8, Person);
    mark(38, 26, Org);
    mark(56, 30, Weapon);
    shoot(QStringLiteral("overlaps"));
}

void Scenes::tour()
{
    m_driver.trigger(ui::ActionId::Tour);
    if (auto* overlay = m_driver.find<QWidget>("tour")) {
        QTest::keyClick(overlay, Qt::Key_Return);
        QTest::keyClick(overlay, Qt::Key_Return);
        shoot(QStringLiteral("tour"));
        QTest::keyClick(overlay, Qt::Key_Escape);
    }
}

/// Own type and fields; the pages of the dialog; definitions; drafts that have become stale.
bool Scenes::codebook()
{
    model::Codebook book = m_driver.project().codebook();
    book.types.append({.id = model::nextType(book),
                       .name = QStringLiteral("VEHICLE"),
                       .label = QStringLiteral("Vehicle"),
                       .colour = model::typePalette()[8],
                       .key = QStringLiteral("9"),
                       .description = QStringLiteral("A vehicle that was used or hit."),
                       .retired = false});
    book.fields.append({QStringLiteral("ransom"),
                        QStringLiteral("ransom"),
                        QStringLiteral("Ransom"),
                        model::OwnFieldKind::Number,
                        {},
                        QStringLiteral("The sum that was asked for."),
                        false});
    book.fields.append({QStringLiteral("route"),
                        QStringLiteral("route"),
                        QStringLiteral("On which road"),
                        model::OwnFieldKind::Place,
                        {},
                        {},
                        false});
    if (!m_driver.project().setCodebook(book))
        return fail(QStringLiteral("the codebook was not taken"));
    auto* view = m_driver.window().findChild<ui::DocumentView*>();
    view->setSelection(model::Span{0, 12});
    m_driver.textKey(Qt::Key_9);
    m_driver.trigger(ui::ActionId::Definitions);
    if (auto* kind = m_driver.find<QWidget>("edit_kind"))
        kind->setFocus();
    shoot(QStringLiteral("definitions"));
    if (auto* own = m_driver.find<QWidget>("edit_own_route"))
        own->setFocus();
    shoot(QStringLiteral("own-fields"));
    const char* pages[] = {"codebook-types", "codebook-values", "codebook-fields", "codebook-history"};
    for (int page = 0; page < 4; ++page) {
        m_driver.trigger(ui::ActionId::Codebook);
        if (auto* tabs = m_driver.find<QTabWidget>("codebookTabs"))
            tabs->setCurrentIndex(page);
        if (auto* list = m_driver.find<QListWidget>("typesList"); list && page == 0)
            list->setCurrentRow(list->count() - 1);
        shootDialog(QString::fromLatin1(pages[page]));
        QTest::qWait(50); // closed dialogs go
    }
    book = m_driver.project().codebook();
    book.types[2].retired = true;
    if (m_driver.project().setCodebook(book))
        shoot(QStringLiteral("stale"));
    m_driver.trigger(ui::ActionId::Definitions);
    return true;
}

/// What stands in the place of inbox, text and incidents.
bool Scenes::modes()
{
    const std::pair<ui::ActionId, const char*> list[] = {{ui::ActionId::Register, "register"},
                                                         {ui::ActionId::Map, "map"}};
    for (const auto& [action, name] : list) {
        m_driver.trigger(action);
        if (!m_driver.waitForJobs())
            return fail(QString::fromLatin1(name));
        QTest::qWait(400); // rows and points are read in the background
        shoot(QString::fromLatin1(name));
        m_driver.trigger(action);
    }
    return true;
}

void Scenes::shootDialog(const QString& name)
{
    QTest::qWait(50);
    for (QDialog* dialog : m_driver.window().findChildren<QDialog*>()) {
        if (dialog->isVisible())
            m_seen(name, dialog->grab().toImage());
    }
    closeDialogs();
}

void Scenes::closeDialogs()
{
    for (QDialog* dialog : m_driver.window().findChildren<QDialog*>())
        dialog->reject();
    QTest::qWait(20);
}

void Scenes::shoot(const QString& name)
{
    QTest::qWait(80); // layouts and delayed loading settle
    m_seen(name, m_driver.window().grab().toImage());
}

} // namespace casus::test
