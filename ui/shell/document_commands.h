// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "support/actions.h"
#include "support/prompts.h"

#include <QObject>

#include <optional>

class QWidget;

namespace casus::ui {

/// The commands that concern the current document as a whole: details, note, tags, flag, status, drafting again,
/// trash.
class DocumentCommands : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentCommands)

public:
    DocumentCommands(const Actions& actions, Prompts& prompts, QWidget& window, QObject* parent = nullptr);
    void setProject(curation::Project* project);
    void setDocument(std::optional<model::DocumentId> id);

Q_SIGNALS:
    void leastSureAsked();
    void finished(); // the document was closed with a decision: the next one is wanted

private:
    void connectActions();
    [[nodiscard]] std::optional<model::DocumentInfo> info() const;
    void editNote();
    void toggleFlag();
    void carryOver();
    void finish(model::DocumentStatus status);
    void trash();
    bool done(const Result<void>& result);

    const Actions& m_actions;
    Prompts& m_prompts;
    QWidget& m_window;
    curation::Project* m_project = nullptr;
    std::optional<model::DocumentId> m_document;
};

} // namespace casus::ui
