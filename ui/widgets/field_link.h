// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace casus::ui {

/// Words that do something when clicked, set like a link; cut with "…" where there is no room.
class FieldLink : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldLink)

public:
    explicit FieldLink(QWidget* parent = nullptr);
    FieldLink(const QString& text, const char* objectName, const QString& tip, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace casus::ui
