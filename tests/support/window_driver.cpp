// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_driver.h"

#include "inbox/inbox_panel.h"
#include "support/keyboard.h"
#include "viewer/document_view.h"

#include <QAction>
#include <QDialog>
#include <QTest>

namespace casus::test {

namespace {

QDateTime fixedTime()
{
    return QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
}

} // namespace

WindowDriver::WindowDriver(const QString& folder, Questions questions)
    : m_folder(folder)
    , m_settings(std::make_unique<ui::WindowSettings>(QDir(folder).filePath(QStringLiteral("settings.ini"))))
    , m_questions(questions)
{
    m_settings->setCoder(QStringLiteral("Aminata"));
    m_settings->setTourSeen(); // or it would stand over the text
}

WindowDriver::~WindowDriver()
{
    stop();
}

void WindowDriver::start(const QString& project)
{
    stop();
    ui::Prompts& prompts =
        m_questions == Questions::Dialogs ? static_cast<ui::Prompts&>(m_dialogs) : m_prompts;
    m_window = std::make_unique<ui::MainWindow>(*m_settings, prompts, fixedTime);
    m_window->resize(1280, 800);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("The window did not become active.");
    if (!project.isEmpty())
        m_window->openOrCreate(project, ui::MainWindow::Missing::Create);
}

void WindowDriver::stop()
{
    if (m_window)
        m_window->close();
    m_window.reset();
}

void WindowDriver::trigger(ui::ActionId id)
{
    m_window->actions()[id]->trigger();
}

void WindowDriver::textKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!activate(*m_window)) // offscreen nobody gives the focus back when a dialog closes
        qWarning("The window did not become active.");
    auto* view = m_window->findChild<ui::DocumentView*>();
    view->setFocus();
    QTest::keyClick(view, key, modifiers);
}

bool WindowDriver::waitForJobs()
{
    return QTest::qWaitFor([this] { return !project().isBusy(); }, 60000);
}

bool WindowDriver::importSamples()
{
    m_prompts.folders.append(QStringLiteral(CASUS_RESOURCES) + QStringLiteral("/samples"));
    trigger(ui::ActionId::ImportFolder);
    if (!waitForJobs() || !m_prompts.errors.isEmpty())
        return false;
    // The folder holds a file that is no article: the report says so.
    const auto report = [this] { return m_window->findChild<QDialog*>(QStringLiteral("importReport")); };
    if (!QTest::qWaitFor([&report] { return report() != nullptr; }))
        return false;
    report()->close();
    return QTest::qWaitFor([&report] { return report() == nullptr; }) && activate(*m_window);
}

bool WindowDriver::openSamples()
{
    start();
    m_prompts.saveNames.append(file(QStringLiteral("project.casus")));
    trigger(ui::ActionId::NewProject);
    return m_window->project() && importSamples() && showDocument(QStringLiteral("mali-three-attacks"));
}

bool WindowDriver::showDocument(const QString& name)
{
    const auto documents = project().reader().documents();
    if (!documents)
        return false;
    for (const model::DocumentInfo& info : *documents) {
        if (info.name == name) {
            m_window->findChild<ui::InboxPanel*>()->setCurrent(info.id);
            return true;
        }
    }
    return false;
}

} // namespace casus::test
