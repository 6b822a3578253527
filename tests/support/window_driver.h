// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/main_window.h"
#include "shell/window_settings.h"
#include "support/scripted_prompts.h"

#include <QDir>
#include <QString>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace casus::test {

/// The real window in a folder of its own, with scripted prompts and a clock that stands still. Lets a test
/// speak as an analyst acts: keys to the text, actions by id, widgets by object name.
class WindowDriver {
public:
    enum class Questions { Scripted, Dialogs }; // answered by lists, or by keys in the real dialogs
    explicit WindowDriver(const QString& folder, Questions questions = Questions::Scripted);
    ~WindowDriver();

    /// Shows a window (a second call is a restart: the old one is closed first).
    void start(const QString& project = {});
    void stop();

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] curation::Project& project() { return *m_window->project(); }
    [[nodiscard]] ScriptedPrompts& prompts() { return m_prompts; }
    [[nodiscard]] ui::WindowSettings& settings() { return *m_settings; }
    [[nodiscard]] QString file(const QString& name) const { return QDir(m_folder).filePath(name); }

    void trigger(ui::ActionId id);
    void textKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); // to the focused text
    /// Waits until no background job runs. False after 60 s.
    [[nodiscard]] bool waitForJobs();
    /// Imports the project's own samples with their dates. False when that fails.
    [[nodiscard]] bool importSamples();
    [[nodiscard]] bool showDocument(const QString& name);
    /// A new project "project.casus" with the samples, the article on Mali before the reader. False when that
    /// fails.
    [[nodiscard]] bool openSamples();

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* objectName)
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(objectName));
    }

private:
    QString m_folder;
    std::unique_ptr<ui::WindowSettings> m_settings;
    ScriptedPrompts m_prompts;
    ui::DialogPrompts m_dialogs;
    Questions m_questions;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace casus::test
