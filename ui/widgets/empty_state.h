// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace casus::ui {

/// What a list shows while it is empty: a sentence on what is so, and one on what to do first.
class EmptyState : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& hint);
    void setPicture(const QPixmap& picture); // null: none

private:
    QLabel* m_picture = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace casus::ui
