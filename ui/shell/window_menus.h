// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/actions.h"

#include <QObject>

class QMenu;
class QMenuBar;

namespace casus::ui {

class WindowSettings;

/// The menu bar of the window, made from the action table, with the recent projects and the colour schemes.
class WindowMenus : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowMenus)

public:
    WindowMenus(const Actions& actions, WindowSettings& settings, QObject* parent);
    void build(QMenuBar& bar);
    /// The menu of the text: of a mention, or of the selection.
    void popUpOverText(QWidget* parent, const QPoint& globalPos, bool onMention) const;

Q_SIGNALS:
    void projectChosen(const QString& path);

private:
    void addColorSchemes(QMenu& menu);
    void addLanguages(QMenu& menu);

    const Actions& m_actions;
    WindowSettings& m_settings;
};

} // namespace casus::ui
