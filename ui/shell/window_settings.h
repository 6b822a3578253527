// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/queue.h"
#include "support/key_map.h"
#include "support/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace casus::ui {

/// What the window remembers of its user: nothing of a project's content. Unknown keys are kept.
class WindowSettings {
public:
    /// `file`: an INI file; empty = the user's own settings.
    explicit WindowSettings(const QString& file);

    [[nodiscard]] ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);
    [[nodiscard]] QString language() const; // ISO 639-1; empty: that of the system
    void setLanguage(const QString& language);
    [[nodiscard]] QString coder() const;
    void setCoder(const QString& name);
    [[nodiscard]] qreal textSize() const; // points; 0 = never set
    void setTextSize(qreal points);
    [[nodiscard]] QString textFamily() const; // empty: the window's font
    void setTextFamily(const QString& family);
    [[nodiscard]] int lineLength() const; // characters; 0: as wide as the window
    void setLineLength(int characters);
    [[nodiscard]] curation::QueueOptions queue() const; // order and threshold
    void setQueue(const curation::QueueOptions& options);
    [[nodiscard]] KeyMap keys() const;
    void setKeys(const KeyMap& keys);
    [[nodiscard]] bool measuresTime() const; // of the coder, for the coder alone
    void setMeasuresTime(bool measures);
    [[nodiscard]] QString folder() const; // of these settings
    [[nodiscard]] bool tourSeen() const;
    void setTourSeen();
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray splitter() const;
    void setLayout(const QByteArray& geometry, const QByteArray& splitter);

    [[nodiscard]] QStringList recentProjects() const; // newest first, existing files only, at most ten
    void addRecentProject(const QString& path);
    [[nodiscard]] QString lastProject() const; // open when the window was closed; empty after "Close project"
    void setLastProject(const QString& path);
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

private:
    QSettings m_settings;
};

} // namespace casus::ui
