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

// A notice of more changes than this is answered by reading the document anew.
constexpr qsizetype kMostOneByOne = 60;
constexpr qsizetype kLongestTrail = 100;

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
    on(ActionId::CycleMarks, &ReviewController::cycleMarks);
    on(ActionId::ShowDrafts, &ReviewController::showDrafts);
    const auto always = [this](ActionId id, auto method) {
        connect(m_parts.actions[id], &QAction::triggered, this, [this, method] {
            if (m_project)
                (this->*method)();
        });
    };
    always(ActionId::DecideMany, &ReviewController::decideMany);
    always(ActionId::History, &ReviewController::showHistory);
    always(ActionId::BlindCoding, &ReviewController::toggleBlind);
    connect(m_parts.actions[ActionId::SelectMore], &QAction::triggered, &m_parts.view,
            &DocumentView::selectMore);
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
    if (project) {
        connect(project, &curation::Project::changed, this, &ReviewController::onChanged);
        connect(project, &curation::Project::blindChanged, this, &ReviewController::onBlindChanged);
    }
    m_parts.actions[ActionId::BlindCoding]->setChecked(project && project->isBlind());
    m_parts.bar.setReadOnly(project && project->isReadOnly());
}

void ReviewController::setDocument(std::optional<model::DocumentId> id)
{
    m_document = id;
    m_current.reset();
    m_trail.clear();
    m_all.clear();
    if (!m_project || !id) {
        m_queue = {};
        m_parts.bar.setMention(std::nullopt);
        m_parts.bar.setProgress({});
        m_parts.actions[ActionId::ShowDrafts]->setEnabled(false);
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
    const bool few = !notice.mentions.isEmpty() && notice.mentions.size() <= kMostOneByOne;
    if (!few || !refreshMentions(notice.mentions))
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
        if (isOpen(**stored) && (m_options.draftsHidden || (*stored)->score < m_options.threshold))
            return false;
        const bool gone = (*stored)->state == model::MentionState::Rejected;
        const bool moved = known->span != (*stored)->span;
        *known = **stored;
        if (gone || moved)
            return false;
        m_parts.view.updateMention(*known);
    }
    m_queue = curation::Queue(m_all, m_options);
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
    m_options.draftsHidden = !m_project->draftsShown(*m_document);
    m_parts.actions[ActionId::ShowDrafts]->setEnabled(m_options.draftsHidden && !m_project->isReadOnly());
    m_queue = curation::Queue(m_all, m_options);
    m_parts.view.setMentions(m_queue.mentions());
}

void ReviewController::showCurrent()
{
    m_parts.view.setCurrent(m_current);
    const auto mention = current();
    m_parts.bar.setMention(mention);
    m_parts.bar.setProgress({m_queue.openCount(), static_cast<int>(m_queue.mentions().size()),
                             m_queue.putAside(), m_options.threshold, m_options.draftsHidden});
    if (mention)
        m_parts.incidents.highlightFieldsFor(mention->document, mention->span);
}

void ReviewController::goTo(std::optional<model::Mention> mention)
{
    if (m_current && m_options.order != curation::QueueOrder::Reading) {
        m_trail.append(*m_current);
        if (m_trail.size() > kLongestTrail)
            m_trail.removeFirst();
    }
    m_current = mention ? std::make_optional(mention->id) : std::nullopt;
    showCurrent();
}

void ReviewController::goOn(int from)
{
    goTo(m_queue.nextOpen(from));
}

void ReviewController::goOnAfter(const model::Mention& one)
{
    goTo(m_queue.nextAfter(one));
}

void ReviewController::setQueueOptions(const curation::QueueOptions& options)
{
    const bool hidden = m_options.draftsHidden;
    m_options = options;
    m_options.draftsHidden = hidden;
    if (!m_document)
        return;
    m_queue = curation::Queue(m_all, m_options);
    m_parts.view.setMentions(m_queue.mentions());
    const auto now = current();
    const bool offered =
        now && std::any_of(m_queue.mentions().begin(), m_queue.mentions().end(),
                           [&now](const model::Mention& mention) { return mention.id == now->id; });
    if (offered)
        showCurrent();
    else if (now)
        goOnAfter(*now);
    else
        goOn(0);
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
    goOnAfter(*mention);
}

void ReviewController::rejectCurrent()
{
    const auto mention = current();
    if (mention && done(m_project->rejectMention(mention->id)))
        goOnAfter(*mention);
}

void ReviewController::skip()
{
    if (const auto mention = current())
        goOnAfter(*mention);
    else
        goOn(0);
}

void ReviewController::back()
{
    while (!m_trail.isEmpty()) {
        const model::MentionId last = m_trail.takeLast();
        const auto still = std::find_if(m_queue.mentions().begin(), m_queue.mentions().end(),
                                        [last](const model::Mention& mention) { return mention.id == last; });
        if (still != m_queue.mentions().end()) {
            setCurrent(last);
            return;
        }
    }
    const auto mention = current();
    const int before = mention ? mention->span.begin : m_parts.view.caret();
    if (const auto previous = m_queue.previous(before))
        setCurrent(previous->id);
}

void ReviewController::cycleMarks()
{
    const QList<model::MentionId> here = m_parts.view.marksAtCaret();
    if (here.isEmpty()) {
        Q_EMIT noticed(tr("No mark stands at the caret."));
        return;
    }
    const auto at = m_current ? here.indexOf(*m_current) : -1;
    setCurrent(here.at((at + 1) % here.size()));
    if (here.size() == 1)
        Q_EMIT noticed(tr("This is the only mark here."));
}

void ReviewController::decideMany()
{
    openBulkDecision(&m_parts.window, *m_project, m_document);
}

void ReviewController::showHistory()
{
    openHistory(&m_parts.window, *m_project,
                {[this](model::MentionId id) {
                     const auto mention = m_project ? m_project->reader().mention(id)
                                                    : Result<std::optional<model::Mention>>(std::nullopt);
                     if (!mention || !*mention) {
                         Q_EMIT noticed(tr("That mark is no longer there."));
                         return;
                     }
                     if (m_document != (*mention)->document)
                         Q_EMIT mentionAsked((*mention)->document, id);
                     else if ((*mention)->state == model::MentionState::Rejected)
                         m_parts.view.setSelection((*mention)->span); // rejected: its words
                     else
                         setCurrent(id);
                     m_parts.view.setFocus();
                 },
                 [this](model::IncidentId id) {
                     const auto incident = m_project ? m_project->reader().incident(id)
                                                     : Result<std::optional<model::Incident>>(std::nullopt);
                     if (incident && *incident && !(*incident)->reports.isEmpty())
                         Q_EMIT incidentAsked((*incident)->reports.constFirst().document, id);
                 }});
}

void ReviewController::showDrafts()
{
    if (!m_project->draftsShown(*m_document))
        done(m_project->showDrafts(*m_document));
}

void ReviewController::toggleBlind()
{
    const bool wanted = !m_project->isBlind();
    if (done(m_project->setBlind(wanted)) && wanted)
        Q_EMIT noticed(tr("Drafts are hidden until you ask for them in each document. Decisions made before "
                          "are recorded as made blind."));
}

void ReviewController::onBlindChanged()
{
    m_parts.actions[ActionId::BlindCoding]->setChecked(m_project->isBlind());
    if (!m_document)
        return;
    reloadMentions();
    if (!m_current || !current())
        goOn(0);
    else
        setQueueOptions(m_options);
}

void ReviewController::setType(model::MentionType type)
{
    if (!m_project || !m_document)
        return;
    m_lastType = type;
    if (const auto selection = m_parts.view.selectedWords()) {
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
    const auto selection = m_parts.view.selectedWords();
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
    for (const model::LabelType& type : std::as_const(m_ownTypes)) {
        QAction* action = menu->addAction(type.label.isEmpty() ? type.name : type.label);
        connect(action, &QAction::triggered, this,
                [this, span = *selection, id = type.id] { addMention(span, id); });
    }
    menu->popup(m_parts.view.viewport()->mapToGlobal(m_parts.view.rectOf(*selection).bottomLeft()));
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
    auto passage = m_parts.view.selectedWords();
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
