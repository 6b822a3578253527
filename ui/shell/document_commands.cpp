// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/document_commands.h"

#include "dialogs/dialogs.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace casus::ui {

DocumentCommands::DocumentCommands(const Actions& actions, Prompts& prompts, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_prompts(prompts)
    , m_window(window)
{
    connectActions();
}

void DocumentCommands::connectActions()
{
    const auto on = [this](ActionId id, auto run) {
        connect(m_actions[id], &QAction::triggered, this, [this, run] {
            if (m_project && m_document)
                run();
        });
    };
    connect(m_actions[ActionId::Trash], &QAction::triggered, this, [this] {
        if (m_project)
            openTrash(&m_window, *m_project);
    });
    on(ActionId::DocumentDetails, [this] { openDocumentDetails(&m_window, *m_project, *m_document); });
    on(ActionId::DocumentNote, [this] { editNote(); });
    on(ActionId::DocumentTags, [this] { openTags(&m_window, *m_project, *m_document); });
    on(ActionId::CarryOver, [this] { carryOver(); });
    on(ActionId::LeastSureDocument, [this] { Q_EMIT leastSureAsked(); });
    on(ActionId::DocumentFlag, [this] { toggleFlag(); });
    on(ActionId::DocumentDone, [this] { finish(model::DocumentStatus::Done); });
    on(ActionId::DocumentNoIncident, [this] { finish(model::DocumentStatus::NoIncident); });
    on(ActionId::DraftAgain, [this] { m_project->startDrafting({*m_document}); });
    on(ActionId::TrashDocument, [this] { trash(); });
}

void DocumentCommands::setProject(curation::Project* project)
{
    m_project = project;
    m_document.reset();
}

void DocumentCommands::setDocument(std::optional<model::DocumentId> id)
{
    m_document = id;
}

std::optional<model::DocumentInfo> DocumentCommands::info() const
{
    auto info = m_project->reader().documentInfo(*m_document);
    if (!info) {
        m_prompts.error(&m_window, tr("Reading the project"), info.error().message);
        return std::nullopt;
    }
    return std::move(*info);
}

void DocumentCommands::editNote()
{
    const auto current = info();
    if (!current)
        return;
    m_prompts.askText(&m_window, tr("Note on this document"), tr("Note"), current->note, true,
                      [this, id = *m_document](const QString& note) {
                          if (m_project)
                              done(m_project->setDocumentNote(id, note));
                      });
}

void DocumentCommands::toggleFlag()
{
    if (const auto current = info())
        done(m_project->setDocumentFlag(*m_document, !current->flagged));
}

void DocumentCommands::carryOver()
{
    const auto carried = m_project->carryOver(*m_document);
    if (!carried) {
        m_prompts.error(&m_window, tr("Carry over decisions"), carried.error().message);
        return;
    }
    QString message =
        tr("%n decision(s) of the former version stand here as suggestions.", nullptr, carried->carried);
    if (!carried->lost.isEmpty()) {
        message += u'\n' + tr("These words are no longer here, or cannot be told apart:") + u'\n' +
                   carried->lost.join(u'\n');
    }
    m_prompts.information(&m_window, tr("Carry over decisions"), message);
}

void DocumentCommands::finish(model::DocumentStatus status)
{
    const auto current = info();
    if (!current)
        return;
    if (current->status == status) { // the same key again opens it again
        done(m_project->setDocumentStatus(*m_document, model::DocumentStatus::InProgress));
        return;
    }
    const auto close = [this, id = *m_document, status] {
        if (m_project && done(m_project->setDocumentStatus(id, status)))
            Q_EMIT finished();
    };
    const auto incidents = m_project->reader().incidents(*m_document);
    const bool holdsIncidents =
        incidents && std::any_of(incidents->begin(), incidents->end(), [](const model::Incident& incident) {
            return incident.status == model::IncidentStatus::Accepted;
        });
    if (status == model::DocumentStatus::NoIncident && holdsIncidents) {
        m_prompts.confirm(
            &m_window, tr("No incident in this document?"),
            tr("This document has accepted incidents. They stay as they are; only the document is marked "
               "as holding no incident."),
            tr("Mark all the same"), close);
        return;
    }
    close();
}

void DocumentCommands::trash()
{
    if (done(m_project->trashDocument(*m_document)))
        Q_EMIT finished();
}

bool DocumentCommands::done(const Result<void>& result)
{
    if (!result)
        m_prompts.error(&m_window, tr("The change was not saved"), result.error().message);
    return result.ok();
}

} // namespace casus::ui
