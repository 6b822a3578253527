// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"

#include <QWidget>

class QLineEdit;

namespace casus::ui {

class FieldNote;

/// A publication date: ISO, or empty where it is unknown; says beside the line what it means or why it is
/// none.
class DateLine : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateLine)

public:
    explicit DateLine(QWidget* parent);
    void setDate(QDate date);
    [[nodiscard]] Result<QDate> date() const; // null date: empty
    [[nodiscard]] QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    void explain();

    QLineEdit* m_line = nullptr;
    FieldNote* m_meaning = nullptr;
    FieldNote* m_wrong = nullptr;
};

} // namespace casus::ui
