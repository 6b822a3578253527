// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QToolButton>

namespace casus::ui {

/// Several of a closed set, ticked in a menu: "Status: any", "Status: accepted", "Status: 2".
class ChoiceButton : public QToolButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceButton)

public:
    struct Choice {
        QString value;
        QString label;
    };

    ChoiceButton(const QString& title, const QList<Choice>& choices, QWidget* parent = nullptr);
    void setValues(const QStringList& values);
    [[nodiscard]] QStringList values() const; // in the order of the set

Q_SIGNALS:
    void edited();

private:
    void showValues();

    QString m_title;
    QMenu* m_menu = nullptr;
};

} // namespace casus::ui
