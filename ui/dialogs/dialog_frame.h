// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace casus::ui {

class FieldNote;

/// What every dialog has: a body, a place for the sentence when something was refused, buttons. Escape
/// closes.
class DialogFrame : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogFrame)

public:
    DialogFrame(QWidget* parent, const char* name, const QString& title, const QString& lead = {});

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void sayProblem(const QString& sentence); // empty: none
    [[nodiscard]] QString problem() const;
    QPushButton* addMainButton(const QString& text, const char* name); // the default one
    QPushButton* addButton(const QString& text, const char* name);
    QPushButton* addCloseButton(const QString& text); // rejects
    /// Opens it at a width that suits its content.
    void present(int width, int height = 0);

private:
    QVBoxLayout* m_body = nullptr;
    FieldNote* m_problem = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace casus::ui
