// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/codebook_commands.h"

#include "dialogs/codebook_dialog.h"
#include "incident/incident_panel.h"
#include "shell/project_host.h"
#include "support/theme.h"
#include "viewer/document_view.h"
#include "viewer/suggestion_bar.h"
#include "widgets/field_link.h"
#include "widgets/field_note.h"

#include <QAction>
#include <QBoxLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace casus::ui {

namespace {

constexpr std::array kTypeActions{ActionId::Type1, ActionId::Type2, ActionId::Type3, ActionId::Type4,
                                  ActionId::Type5, ActionId::Type6, ActionId::Type7, ActionId::Type8};

} // namespace

CodebookCommands::CodebookCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    buildNotice();
    connect(m_parts.actions[ActionId::Codebook], &QAction::triggered, this, &CodebookCommands::open);
    connect(m_parts.actions[ActionId::DraftStale], &QAction::triggered, this, &CodebookCommands::draftStale);
    QAction* definitions = m_parts.actions[ActionId::Definitions];
    definitions->setCheckable(true);
    connect(definitions, &QAction::toggled, &m_parts.incidents, &IncidentPanel::showDefinitions);
    connect(&m_parts.host, &ProjectHost::opened, this, &CodebookCommands::onOpened);
}

void CodebookCommands::buildNotice()
{
    QWidget* middle = m_parts.view.parentWidget();
    m_notice = new QWidget(middle);
    m_notice->setObjectName(QStringLiteral("staleNotice"));
    auto* row = new QHBoxLayout(m_notice);
    row->setContentsMargins(16, 4, 16, 4);
    auto* words = new FieldNote(warningColor, m_notice);
    words->setObjectName(QStringLiteral("staleWords"));
    words->say(tr("The suggestions are older than today's lists, places, model or codebook. Drafting again "
                  "replaces what is undecided; decisions stay."));
    row->addWidget(words, 1);
    m_again = new FieldLink(m_notice);
    m_again->setObjectName(QStringLiteral("staleDraftAgain"));
    row->addWidget(m_again);
    connect(m_again, &FieldLink::clicked, m_parts.actions[ActionId::DraftAgain], &QAction::trigger);
    if (auto* layout = qobject_cast<QBoxLayout*>(middle->layout()))
        layout->insertWidget(layout->indexOf(&m_parts.view), m_notice);
    m_notice->hide();
}

void CodebookCommands::onOpened()
{
    m_project = m_parts.host.project();
    if (!m_project)
        return;
    connect(m_project, &curation::Project::codebookChanged, this, &CodebookCommands::applyCodebook);
    connect(m_project, &curation::Project::knowledgeChanged, this, &CodebookCommands::refreshNotice);
    connect(m_project, &curation::Project::changed, this, [this](const curation::ChangeNotice& notice) {
        if (m_document && notice.documents.contains(*m_document))
            refreshNotice();
    });
    applyCodebook();
}

void CodebookCommands::applyCodebook()
{
    const model::Codebook& codebook = m_project->codebook();
    m_parts.view.setCodebook(codebook);
    m_parts.bar.setCodebook(codebook);
    for (std::size_t i = 0; i < kTypeActions.size(); ++i) {
        const auto type = static_cast<model::MentionType>(i);
        const model::LabelType* known = model::findType(codebook, type);
        QAction* action = m_parts.actions[kTypeActions[i]];
        action->setVisible(!known || !known->retired);
        if (known && !known->label.isEmpty())
            action->setText(known->label);
        else
            action->setText(actionText(actionSpec(kTypeActions[i])));
    }
    refreshNotice();
}

void CodebookCommands::setDocument(std::optional<model::DocumentId> id)
{
    m_document = id;
    refreshNotice();
}

void CodebookCommands::refreshNotice()
{
    bool stale = false;
    if (m_project && m_document && !m_project->isReadOnly()) {
        const auto info = m_project->reader().documentInfo(*m_document);
        stale = info && m_project->isStale(*info);
    }
    const QString key = m_parts.actions.shortKeyHint(ActionId::DraftAgain);
    m_again->setText(key.isEmpty() ? tr("Draft again") : tr("Draft again (%1)").arg(key));
    m_notice->setVisible(stale);
}

QMap<QString, QString> CodebookCommands::takenKeys() const
{
    QMap<QString, QString> taken;
    for (const ActionSpec& spec : actionTable()) {
        const bool isType =
            std::find(kTypeActions.begin(), kTypeActions.end(), spec.id) != kTypeActions.end();
        for (const QKeySequence& key : m_parts.actions.keys().keys(spec.id)) {
            const QString text = key.toString(QKeySequence::PortableText);
            // The digits of the built-in types stand in the codebook itself.
            if (text.size() == 1 && !(isType && text.front().isDigit()))
                taken.insert(text.toUpper(), actionText(spec));
        }
    }
    return taken;
}

void CodebookCommands::open()
{
    if (m_project)
        openCodebook(&m_parts.window, *m_project, takenKeys());
}

void CodebookCommands::draftStale()
{
    if (!m_project)
        return;
    const auto started = m_project->startDraftingStale();
    if (!started)
        m_parts.prompts.error(&m_parts.window, tr("Draft again"), started.error().message);
    else if (*started == 0)
        m_parts.prompts.information(
            &m_parts.window, tr("Draft again"),
            tr("All suggestions are of today's lists: nothing is to be drafted again."));
}

} // namespace casus::ui
