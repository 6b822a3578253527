// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace casus::ui {

/// A line to search with: tells what was typed after a short rest, at once on Enter. Esc empties it.
class SearchField : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString& words); // trimmed; never twice the same
    void leaveAsked();                        // Enter, Down, or Esc in an empty field: on to the results

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();

    QTimer m_rest;
    QString m_told;
};

} // namespace casus::ui
