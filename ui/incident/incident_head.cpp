// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/incident_head.h"

#include "support/labels.h"
#include "support/theme.h"
#include "widgets/field_choice.h"
#include "widgets/field_note.h"
#include "widgets/field_text.h"

#include <QGridLayout>
#include <QLabel>

namespace casus::ui {

IncidentHead::IncidentHead(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    m_role = new FieldChoice(this);
    m_role->setObjectName(QStringLiteral("role"));
    m_role->setAccessibleName(tr("Role of the incident in this document"));
    m_role->setToolTip(
        tr("Main: news of this document. Part: a component of a main incident. Aggregate: a sum over "
           "several. Background: an earlier or other one."));
    for (const model::IncidentRole role : model::all<model::IncidentRole>())
        m_role->addItem(label(role), static_cast<int>(role));
    m_status = new FieldChoice(this);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setAccessibleName(tr("Status of the incident"));
    m_status->setToolTip(tr("Only accepted incidents are exported, unless you ask for all."));
    for (const model::IncidentStatus status :
         {model::IncidentStatus::Candidate, model::IncidentStatus::InReview, model::IncidentStatus::Accepted,
          model::IncidentStatus::Rejected})
        m_status->addItem(label(status), static_cast<int>(status));
    m_noteLabel = new QLabel(tr("Note"), this);
    m_note = new FieldText(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note on the incident"));
    m_note->setPlaceholderText(tr("A note of your own. Enter stores it, Shift+Enter breaks the line."));
    m_facts = new FieldNote(quietText, this);
    m_error = new FieldNote(warningColor, this);
    m_error->setObjectName(QStringLiteral("headError"));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    auto* roleLabel = new QLabel(tr("Role"), this);
    auto* statusLabel = new QLabel(tr("Status"), this);
    roleLabel->setBuddy(m_role);
    statusLabel->setBuddy(m_status);
    grid->addWidget(roleLabel, 0, 0);
    grid->addWidget(m_role, 0, 1);
    grid->addWidget(statusLabel, 0, 2);
    grid->addWidget(m_status, 0, 3);
    grid->addWidget(m_facts, 1, 0, 1, 4);
    grid->addWidget(m_noteLabel, 2, 0, Qt::AlignTop);
    grid->addWidget(m_note, 2, 1, 1, 3);
    grid->addWidget(m_error, 3, 0, 1, 4);
    grid->setColumnStretch(1, 8); // its words are longer
    grid->setColumnStretch(3, 5);

    connect(m_role, &FieldChoice::chosen, this, [this](const QVariant& item) {
        run([&](curation::Project& project) {
            return project.setIncidentRole(m_id, static_cast<model::IncidentRole>(item.toInt()));
        });
    });
    connect(m_status, &FieldChoice::chosen, this, [this](const QVariant& item) {
        run([&](curation::Project& project) {
            return project.setIncidentStatus(m_id, static_cast<model::IncidentStatus>(item.toInt()));
        });
    });
    connect(m_note, &FieldText::committed, this, [this](const QString& text) {
        run([&](curation::Project& project) { return project.setIncidentNote(m_id, text.trimmed()); });
    });
}

template <typename Verb>
void IncidentHead::run(Verb&& verb)
{
    if (m_context.readOnly())
        return;
    const Result<void> done = verb(*m_context.project);
    m_error->say(done ? QString() : done.error().message);
}

void IncidentHead::setIncident(const model::Incident& incident)
{
    if (incident.id != m_id) {
        m_editingNote = false;
        m_error->say({});
    }
    m_id = incident.id;
    m_role->setStored(static_cast<int>(incident.role));
    if (m_status->findData(static_cast<int>(incident.status)) < 0) // merged or split: told, never chosen
        m_status->addItem(label(incident.status), static_cast<int>(incident.status));
    m_status->setStored(static_cast<int>(incident.status));
    m_note->setStored(incident.note);
    const bool shown = m_editingNote || !incident.note.isEmpty();
    m_note->setVisible(shown);
    m_noteLabel->setVisible(shown);
    QStringList facts;
    if (!incident.publicId.isEmpty())
        facts << incident.publicId;
    if (incident.suggested && !incident.reason.isEmpty())
        facts << tr("drafted because: %1").arg(incident.reason);
    m_facts->say(facts.join(QStringLiteral(" · ")));
}

void IncidentHead::setReadOnly(bool readOnly)
{
    m_role->setReadOnly(readOnly);
    m_status->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
}

void IncidentHead::editNote()
{
    m_editingNote = true;
    m_note->show();
    m_noteLabel->show();
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void IncidentHead::flush()
{
    m_note->commit();
}

} // namespace casus::ui
