// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace casus::ui {

/// A key as it looks on a keyboard.
class KeyCap : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyCap)

public:
    KeyCap(const QString& text, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace casus::ui
