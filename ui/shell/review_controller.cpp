// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/review_controller.h"

#include "dialogs/dialogs.h"
#include "incident/incident_panel.h"
#include "support/labels.h"
#include "support/theme.h"
#include "viewer/document_view.h"
#include "viewer/suggestion_bar.h"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <array>

namespace casus::ui {

namespace {

using model::MentionType;

/// Key n sets type n; the order of the annotation guidelines.
constexpr std::array kTypes{MentionType::Person, MentionType::Actor, MentionType::Org,
                            MentionType::Place,  MentionType::Date,  MentionType::Casualty,
                            MentionType::Weapon, MentionType::Event};
constexpr std::array kTypeActions{ActionId::Type1, ActionId::Type2, ActionId::Type3, ActionId::Type4,
                                  ActionId::Type5, ActionId::Type6, ActionId::Type7, ActionId::Type8};

bool isOpen(const model::Mention& mention)
{
    return mention.state == model::MentionState::Suggested;
}

} // namespace

ReviewController::ReviewController(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectActions();
    connect(&m_parts.view, &DocumentView::mentionClicked, this,
            [this](model::MentionId id) { setCurrent(id); });
    connect(&m_parts.view, &DocumentView::spanEdited, this, &ReviewController::editSpan);
    connect(&m_parts.bar, &SuggestionBar::typeChosen, this, &ReviewController::setType);
    connect(&m_parts.bar, &SuggestionBar::valueEditAsked, this, &ReviewController::editValue);
}

void ReviewController::connectActions()
{
    const auto on = [this](ActionId id, auto method) {
        connect(m_parts.actions[id], &QAction::triggered, this, [this, method] {
            if (m_project && m_document)
                (this->*method)();
        });
    };
    on(ActionId::Accept, &ReviewController::acceptCurrent);
    on(ActionId::Reject, &ReviewController::rejectCurrent);
    on(ActionId::Skip, &ReviewController::skip);
    on(ActionId::Back, &ReviewController::back);
    on(ActionId::MarkSelection, &ReviewController::markSelection);
    on(ActionId::NewIncident, &ReviewController::newIncident);
    on(ActionId::FillField, &ReviewController::fillField);
    for (std::size_t i = 0; i < kTypes.size(); ++i) {
        connect(m_parts.actions[kTypeActions[i]], &QAction::triggered, this,
                [this, i] { setType(kTypes[i]); });
    }
    connect(m_parts.actions[ActionId::TakeStartEdge], &QAction::triggered, this, [this] {
        if (m_current)
            m_parts.view.beginEdgeEdit(DocumentView::Edge::Start);
    });
    connect(m_parts.actions[ActionId::TakeEndEdge], &QAction::triggered, this, [this] {
        if (m_current)
            m_parts.view.beginEdgeEdit(DocumentView::Edge::End);
    });
    connect(m_parts.actions[ActionId::LabelOccurrences], &QAction::triggered, this, [this] {
        if (const auto mention = current())
            openOccurrences(&m_parts.window, *m_project, *mention);
    });
}

void ReviewController::setProject(curation::Project* project)
{
    m_project = project;
    setDocument(std::nullopt);
    if (project)
        connect(project, &curation::Project::changed, this, &ReviewController::onChanged);
    m_parts.bar.setReadOnly(project && project->isReadOnly());
}

void ReviewController::setDocument(std::optional<model::DocumentId> id)
{
    m_document = id;
    m_current.reset();
    m_all.clear();
    if (!m_project || !id) {
        m_queue = {};
        m_parts.bar.setMention(std::nullopt);
        m_parts.bar.setProgress(0, 0);
        return;
    }
    reloadMentions();
    goOn(0);
}

std::optional<model::Mention> ReviewController::current() const
{
    if (!m_current)
        return std::nullopt;
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [this](const auto& m) { return m.id == *m_current; });
    return found == m_all.end() ? std::nullopt : std::make_optional(*found);
}

void ReviewController::setCurrent(std::optional<model::MentionId> id)
{
    m_current = id;
    showCurrent();
}

void ReviewController::onChanged(const curation::ChangeNotice& notice)
{
    if (!m_document || !notice.documents.contains(*m_document))
        return;
    // A notice that names its mentions is answered one by one; else everything of the document may have
    // changed.
    if (notice.mentions.isEmpty() || !refreshMentions(notice.mentions))
        reloadMentions();
    if (m_current && !current())
        m_current.reset();
    showCurrent();
}

bool ReviewController::refreshMentions(const QSet<model::MentionId>& ids)
{
    for (const model::MentionId id : ids) {
        const auto known =
            std::find_if(m_all.begin(), m_all.end(), [id](const auto& m) { return m.id == id; });
        const auto stored = m_project->reader().mention(id);
        if (known == m_all.end() || !stored || !*stored)
            return false;
        const bool gone = (*stored)->state == model::MentionState::Rejected;
        const bool moved = known->span != (*stored)->span;
        *known = **stored;
        if (gone || moved)
            return false;
        m_parts.view.updateMention(*known);
    }
    m_queue = curation::Queue(m_all);
    return true;
}

void ReviewController::reloadMentions()
{
    auto mentions = m_project->reader().mentions(*m_document);
    if (!mentions) {
        m_parts.prompts.error(&m_parts.window, tr("Reading the project"), mentions.error().message);
        return;
    }
    m_all = std::move(*mentions);
    m_queue = curation::Queue(m_all);
    m_parts.view.setMentions(m_queue.mentions());
}

void ReviewController::showCurrent()
{
    m_parts.view.setCurrent(m_current);
    const auto mention = current();
    m_parts.bar.setMention(mention);
    m_parts.bar.setProgress(m_queue.openCount(), static_cast<int>(m_queue.mentions().size()));
    if (mention)
        m_parts.incidents.highlightFieldsFor(mention->document, mention->span);
}

void ReviewController::goOn(int from)
{
    const auto next = m_queue.nextOpen(from);
    m_current = next ? std::make_optional(next->id) : std::nullopt;
    showCurrent();
}

void ReviewController::acceptCurrent()
{
    const auto mention = current();
    if (!mention) {
        goOn(0);
        return;
    }
    if (isOpen(*mention) && !done(m_project->confirmMention(mention->id)))
        return;
    goOn(mention->span.begin);
}

void ReviewController::rejectCurrent()
{
    const auto mention = current();
    if (mention && done(m_project->rejectMention(mention->id)))
        goOn(mention->span.begin);
}

void ReviewController::skip()
{
    const auto mention = current();
    goOn(mention ? mention->span.begin + 1 : 0);
}

void ReviewController::back()
{
    const auto mention = current();
    const int before = mention ? mention->span.begin : m_parts.view.caret();
    if (const auto previous = m_queue.previous(before))
        setCurrent(previous->id);
}

void ReviewController::setType(model::MentionType type)
{
    if (!m_project || !m_document)
        return;
    m_lastType = type;
    if (const auto selection = m_parts.view.selection()) {
        addMention(*selection, type);
        return;
    }
    const auto mention = current();
    if (mention && mention->type != type)
        done(m_project->setMentionType(mention->id, type));
}

void ReviewController::editValue()
{
    if (const auto mention = current())
        openMentionValue(&m_parts.window, *m_project, *mention);
}

void ReviewController::markSelection()
{
    const auto selection = m_parts.view.selection();
    if (!selection) {
        Q_EMIT noticed(tr("Select some words first, then press M or a type's number."));
        return;
    }
    auto* menu = new QMenu(&m_parts.view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("markMenu"));
    for (const MentionType type : kTypes) {
        const TypeLook look = typeLook(type, m_parts.view.palette());
        QAction* action = menu->addAction(QStringLiteral("&%1  %2").arg(look.key).arg(look.name));
        connect(action, &QAction::triggered, this,
                [this, span = *selection, type] { addMention(span, type); });
        if (type == m_lastType)
            menu->setActiveAction(action);
    }
    menu->popup(QCursor::pos());
}

void ReviewController::addMention(model::Span span, model::MentionType type)
{
    m_lastType = type;
    const auto added = m_project->addMention(*m_document, span, type);
    if (!added) {
        m_parts.prompts.error(&m_parts.window, tr("Mark words"), added.error().message);
        return;
    }
    m_parts.view.setSelection(std::nullopt);
    setCurrent(*added);
}

void ReviewController::newIncident()
{
    auto passage = m_parts.view.selection();
    if (!passage) {
        if (const auto mention = current())
            passage = mention->span;
    }
    const auto added = m_project->addIncident(*m_document, passage.value_or(model::Span{}));
    if (!added) {
        m_parts.prompts.error(&m_parts.window, tr("New incident"), added.error().message);
        return;
    }
    m_parts.incidents.setCurrent(*added);
}

void ReviewController::fillField()
{
    if (const auto selection = m_parts.view.selection()) {
        const auto covering = m_queue.at(selection->begin);
        const auto same = std::find_if(covering.begin(), covering.end(),
                                       [&](const auto& m) { return m.span == *selection; });
        const auto mention = same == covering.end() ? std::nullopt : std::make_optional(*same);
        m_parts.incidents.fillFocusedField(*m_document, *selection, m_parts.view.selectedText(), mention);
    } else if (const auto mention = current()) {
        m_parts.incidents.fillFocusedField(*m_document, mention->span, mention->quote, mention);
    }
}

void ReviewController::editSpan(model::MentionId id, model::Span span)
{
    done(m_project->setMentionSpan(id, span));
}

bool ReviewController::done(const Result<void>& result)
{
    if (!result)
        m_parts.prompts.error(&m_parts.window, tr("The decision was not saved"), result.error().message);
    return result.ok();
}

} // namespace casus::ui
