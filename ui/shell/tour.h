// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/actions.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace casus::ui {

class WindowSettings;

/// A few words over the real window, once: where things are and which keys to begin with. Enter goes on,
/// Escape ends it; afterwards it comes only when asked for.
class Tour : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tour)

public:
    struct Parts {
        QWidget& inbox;
        QWidget& text;
        QWidget& bar;
        QWidget& incidents;
        const Actions& actions;
        WindowSettings& settings;
    };
    /// Over `window`, which is its parent.
    Tour(const Parts& parts, QWidget* window);

    /// Begins where it has never been seen and nothing stands in the way.
    void offer();
    void begin();

private:
    Parts m_parts;
    QWidget* m_window;
    QPointer<QWidget> m_overlay;
};

} // namespace casus::ui
