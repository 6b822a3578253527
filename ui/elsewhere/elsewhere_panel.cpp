// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elsewhere/elsewhere_panel.h"

#include "elsewhere/match_delegate.h"
#include "elsewhere/match_words.h"
#include "support/theme.h"
#include "widgets/field_flow_layout.h"
#include "widgets/field_link.h"
#include "widgets/field_note.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace casus::ui {

using curation::EventDecision;
using curation::EventMatch;

namespace {

constexpr int kMostRows = 4;     // of the list; the others by scrolling
constexpr int kFewRows = 2;      // while nobody has asked for more
constexpr int kMostDetails = 96; // pixels of notes

} // namespace

ElsewherePanel::ElsewherePanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("elsewherePanel"));
    setAccessibleName(tr("Coded elsewhere"));
    setFocusPolicy(Qt::ClickFocus);
    build();
    hide();
}

void ElsewherePanel::build()
{
    m_title = new QLabel(tr("Coded elsewhere"), this);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_state = new FieldNote(quietText, this);
    m_state->setObjectName(QStringLiteral("elsewhereState"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("elsewhereList"));
    m_list->setAccessibleName(tr("Events that may be this incident"));
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_why = new FieldNote(quietText, this);
    m_why->setObjectName(QStringLiteral("elsewhereWhy"));
    m_details = new FieldNote(quietText, this);
    m_details->setObjectName(QStringLiteral("elsewhereDetails"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_more = new QScrollArea(this);
    m_more->setFrameShape(QFrame::NoFrame);
    m_more->setWidgetResizable(true);
    m_more->setWidget(m_details);
    m_more->setFocusPolicy(Qt::NoFocus);
    m_more->setMaximumHeight(kMostDetails);
    m_error = new FieldNote(warningColor, this);
    m_error->setObjectName(QStringLiteral("elsewhereError"));
    m_same = new FieldLink(tr("The same event"), "elsewhereSame",
                           tr("This event is the incident (Enter in the list)"), this);
    m_other = new FieldLink(tr("Not the same"), "elsewhereOther", tr("Another event (X in the list)"), this);
    m_open = new FieldLink(tr("Leave open"), "elsewhereOpen",
                           tr("Takes the decision back (Backspace in the list)"), this);
    m_import = new FieldLink(tr("Import event data…"), "elsewhereImport",
                             tr("ACLED, UCDP GED or GTD files, kept beside the project"), this);
    auto* links = new QWidget(this);
    auto* row = new FieldFlowLayout(links);
    for (FieldLink* each : {m_same, m_other, m_open, m_import})
        row->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 8);
    layout->setSpacing(3);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    layout->addLayout(head);
    for (QWidget* each : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_why),
                          static_cast<QWidget*>(m_more), links, static_cast<QWidget*>(m_error)})
        layout->addWidget(each);
    connect(m_list, &QListWidget::currentRowChanged, this, &ElsewherePanel::showCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { decide(EventDecision::Same); });
    connect(m_same, &FieldLink::clicked, this, [this] { decide(EventDecision::Same); });
    connect(m_other, &FieldLink::clicked, this, [this] { decide(EventDecision::NotSame); });
    connect(m_open, &FieldLink::clicked, this, [this] { decide(EventDecision::Undecided); });
    connect(m_import, &FieldLink::clicked, this, &ElsewherePanel::importAsked);
}

void ElsewherePanel::setProject(curation::Project* project)
{
    using curation::Project;
    for (const QMetaObject::Connection& each : {m_changes, m_imports, m_removals})
        disconnect(each);
    m_project = project;
    m_incident.reset();
    if (project) {
        m_changes = connect(project, &Project::changed, this, [this](const curation::ChangeNotice& notice) {
            if (m_incident && notice.incidents.contains(*m_incident))
                reload();
        });
        m_imports = connect(project, &Project::eventImportFinished, this, [this] { reload(); });
        m_removals = connect(project, &Project::eventRemovalFinished, this, [this] { reload(); });
    }
    reload();
}

void ElsewherePanel::setIncident(std::optional<model::IncidentId> incident)
{
    if (incident != m_incident) {
        m_incident = incident;
        reload();
    }
}

void ElsewherePanel::open()
{
    m_asked = true;
    reload();
    if (!m_matches.isEmpty())
        m_list->setFocus();
    else if (!m_import->isHidden())
        m_import->setFocus();
    else
        setFocus(); // so that Escape leaves it
    Q_EMIT openChanged(true);
}

void ElsewherePanel::shut()
{
    m_asked = false;
    showMatches();
    Q_EMIT openChanged(false);
}

void ElsewherePanel::reload()
{
    const EventMatch* before = current();
    const QString key = before ? model::referenceKey(before->event.kind, before->event.sourceId) : QString();
    m_matches.clear();
    m_error->say({});
    if (m_project && m_incident) {
        const auto found = m_project->eventMatches(*m_incident);
        if (found)
            m_matches = *found;
        else
            m_error->say(found.error().message);
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const EventMatch& match : std::as_const(m_matches)) {
        auto* item = new QListWidgetItem(matchTitle(match), m_list);
        item->setData(MatchDelegate::LineRole, matchLine(match));
        item->setData(MatchDelegate::ScoreRole, matchScore(match));
        item->setData(MatchDelegate::DecisionRole, static_cast<int>(match.decision));
        item->setData(Qt::AccessibleTextRole, QStringList{matchTitle(match), decisionWords(match.decision),
                                                          matchScore(match), matchLine(match)}
                                                  .join(QStringLiteral(", ")));
        if (model::referenceKey(match.event.kind, match.event.sourceId) == key)
            row = m_list->count() - 1;
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(row);
    showMatches();
}

void ElsewherePanel::showMatches()
{
    const bool any = !m_matches.isEmpty();
    setVisible(any || m_asked || !m_error->text().isEmpty());
    m_list->setVisible(any);
    m_list->setFixedHeight(any ? std::min(m_list->count(), m_asked ? kMostRows : kFewRows) *
                                     std::max(m_list->sizeHintForRow(0), 1)
                               : 0);
    QString state;
    bool imported = false;
    if (any) {
        const auto open = std::count_if(m_matches.cbegin(), m_matches.cend(), [](const EventMatch& match) {
            return match.decision == EventDecision::Undecided;
        });
        const auto same = std::count_if(m_matches.cbegin(), m_matches.cend(), [](const EventMatch& match) {
            return match.decision == EventDecision::Same;
        });
        state = same > 0   ? tr("Yes: %n event(s)", nullptr, static_cast<int>(same))
                : open > 0 ? tr("Perhaps: %n event(s) to look at", nullptr, static_cast<int>(open))
                           : tr("No: what is near is not the same");
        imported = true;
    } else if (m_project && m_asked) {
        const auto sets = m_project->reader().referenceSets(store::ReferenceSetRows::LeaveOut);
        imported = sets && !sets->isEmpty();
        state = !imported ? tr("No event data is imported. ACLED, UCDP GED and GTD files can be compared.")
                : !m_incident
                    ? tr("Choose an incident: what may be the same stands here.")
                    : tr("No event of the imported data lies near this incident in days and place.");
    }
    m_state->say(state);
    m_import->setVisible(!imported);
    showCurrent();
}

void ElsewherePanel::showCurrent()
{
    const EventMatch* match = current();
    const bool writable = match && m_project && !m_project->isReadOnly();
    m_why->say(match && m_asked ? matchReasons(*match) : QString());
    m_details->say(match ? matchDetails(*match) : QString());
    m_more->setVisible(match && m_asked && !m_details->text().isEmpty());
    m_same->setVisible(writable && match->decision != EventDecision::Same);
    m_other->setVisible(writable && match->decision != EventDecision::NotSame);
    m_open->setVisible(writable && match->decision != EventDecision::Undecided);
}

const EventMatch* ElsewherePanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_matches.size() ? &m_matches[row] : nullptr;
}

void ElsewherePanel::decide(EventDecision decision)
{
    const EventMatch* match = current();
    if (!match || !m_project || !m_incident || m_project->isReadOnly())
        return;
    const Result<void> done =
        m_project->decideEvent(*m_incident, match->event.kind, match->event.sourceId, decision);
    if (!done)
        m_error->say(done.error().message);
}

bool ElsewherePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return false;
    std::optional<EventDecision> decision;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: decision = EventDecision::Same; break;
    case Qt::Key_X:
    case Qt::Key_Delete: decision = EventDecision::NotSame; break;
    case Qt::Key_Backspace: decision = EventDecision::Undecided; break;
    case Qt::Key_Escape: break;
    default: return false;
    }
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true; // the key press follows
    if (decision) {
        decide(*decision);
    } else {
        shut();
        Q_EMIT leaveAsked();
    }
    return true;
}

void ElsewherePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    shut();
    Q_EMIT leaveAsked();
}

void ElsewherePanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace casus::ui
