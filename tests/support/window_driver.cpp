// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_driver.h"

#include "inbox/inbox_panel.h"
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

WindowDriver::WindowDriver(const QString& folder)
    : m_folder(folder)
    , m_settings(std::make_unique<ui::WindowSettings>(QDir(folder).filePath(QStringLiteral("settings.ini"))))
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
    m_window = std::make_unique<ui::MainWindow>(*m_settings, m_prompts, fixedTime);
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
    m_window->activateWindow(); // offscreen nobody gives the focus back when a dialog closes
    if (!QTest::qWaitForWindowActive(m_window.get()))
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
    m_window->activateWindow();
    return QTest::qWaitFor([&report] { return report() == nullptr; }) &&
           QTest::qWaitForWindowActive(m_window.get());
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
