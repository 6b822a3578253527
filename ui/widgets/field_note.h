// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace casus::ui {

/// Small text in a tone of its own (quiet, warning) that follows the palette. Wraps; hidden while empty.
class FieldNote : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldNote)

public:
    using Tone = QColor (*)(const QPalette&);

    explicit FieldNote(Tone tone, QWidget* parent = nullptr);
    void say(const QString& text); // empty hides it

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    Tone m_tone;
    bool m_recoloring = false;
};

} // namespace casus::ui
