// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "support/actions.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace casus::ui {

/// Above the text: headline, publisher, publication date (or that it is missing and what that means), how the
/// file was read, note, and the buttons that finish the document.
class DocumentHeader : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentHeader)

public:
    explicit DocumentHeader(const Actions& actions, QWidget* parent = nullptr);
    /// `finders`: whether the program finds mentions in the language of the document.
    void setDocument(const model::DocumentInfo& info, bool finders = true);
    void clear();

private:
    const Actions& m_actions;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_hint = nullptr;
    QToolButton* m_done = nullptr;
    QToolButton* m_noIncident = nullptr;
};

} // namespace casus::ui
