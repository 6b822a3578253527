// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/duplicate_notice.h"

#include "support/labels.h"
#include "support/theme.h"
#include "widgets/field_flow_layout.h"
#include "widgets/field_link.h"
#include "widgets/field_note.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace casus::ui {

namespace {

/// "Reuters, 22 April 2023": where an incident is told.
QString source(const model::DocumentInfo& document)
{
    QStringList parts{document.publisher.isEmpty() ? document.title : document.publisher};
    if (document.published.isValid())
        parts << dateLabel(document.published.toString(Qt::ISODate));
    return parts.join(QStringLiteral(", "));
}

} // namespace

DuplicateNotice::DuplicateNotice(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setAccessibleName(tr("Perhaps told before"));
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("duplicateTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_where = new FieldNote(quietText, this);
    m_where->setObjectName(QStringLiteral("duplicateWhere"));
    m_why = new FieldNote(quietText, this);
    m_why->setObjectName(QStringLiteral("duplicateWhy"));
    m_error = new FieldNote(warningColor, this);
    m_error->setObjectName(QStringLiteral("duplicateError"));
    m_join = new FieldLink(
        tr("The same: join"), "duplicateJoin",
        tr("One incident, told by both: claims and evidence of both stand side by side (Ctrl+J)"), this);
    m_apart = new FieldLink(tr("Not the same"), "duplicateApart",
                            tr("Two incidents: they are not proposed again (Ctrl+Shift+J)"), this);
    m_show =
        new FieldLink(tr("Show it"), "duplicateShow", tr("Opens the other article at that incident"), this);
    m_more =
        new FieldLink(QString(), "duplicateMore", tr("Shows the next incident that may be the same"), this);

    auto* links = new FieldFlowLayout;
    for (FieldLink* each : {m_join, m_apart, m_show, m_more})
        links->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 8);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_where);
    layout->addWidget(m_why);
    layout->addLayout(links);
    layout->addWidget(m_error);

    connect(m_join, &FieldLink::clicked, this, &DuplicateNotice::join);
    connect(m_apart, &FieldLink::clicked, this, &DuplicateNotice::keepApart);
    connect(m_more, &FieldLink::clicked, this, [this] { showProposal((m_number + 1) % m_proposals.size()); });
    connect(m_show, &FieldLink::clicked, this, [this] {
        if (m_other && !m_other->reports.isEmpty())
            Q_EMIT incidentAsked(m_other->reports.constFirst().document, m_other->id);
    });
    setIncident(nullptr);
}

void DuplicateNotice::paintEvent(QPaintEvent* /*event*/)
{
    constexpr int kBar = 3;
    QPainter painter(this);
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    QColor tint = accent;
    tint.setAlphaF(0.10F);
    painter.fillRect(rect(), tint);
    painter.fillRect(0, 0, kBar, height(), accent);
}

void DuplicateNotice::setIncident(const model::Incident* incident)
{
    const bool another = !incident || !m_incident || incident->id != m_incident->id;
    m_incident = incident ? std::make_optional(*incident) : std::nullopt;
    m_proposals.clear();
    if (another)
        m_error->say({});
    if (incident && m_context.project) {
        const auto proposals = m_context.project->duplicateProposals(incident->id);
        if (proposals)
            m_proposals = *proposals;
    }
    showProposal(another ? 0 : m_number);
}

void DuplicateNotice::showProposal(qsizetype number)
{
    m_number = number < m_proposals.size() ? number : 0;
    m_other.reset();
    if (!m_proposals.isEmpty()) {
        const auto other = m_context.project->reader().incident(m_proposals.at(m_number).incident);
        if (other)
            m_other = *other;
    }
    setVisible(m_other.has_value());
    if (!m_other)
        return;
    const curation::DuplicateProposal& proposal = m_proposals.at(m_number);
    m_title->setText(tr("Perhaps the same: %1").arg(model::headline(*m_other)));
    QStringList where;
    for (const model::Report& report : std::as_const(m_other->reports)) {
        if (const auto document = m_context.project->reader().documentInfo(report.document))
            where << source(*document);
    }
    where << label(m_other->status).toLower();
    m_where->say(where.join(QStringLiteral(" · ")));
    m_why->say(
        tr("%1\u00A0%: %2")
            .arg(QString::number(qRound(proposal.score * 100)), proposal.reasons.join(QStringLiteral("; "))));
    m_more->setText(tr("Next (%1 of %2)").arg(m_number + 1).arg(m_proposals.size()));
    m_more->setVisible(m_proposals.size() > 1);
    const bool writable = !m_context.readOnly();
    m_join->setVisible(writable);
    m_apart->setVisible(writable);
    m_show->setVisible(!m_other->reports.isEmpty());
}

void DuplicateNotice::join()
{
    if (!m_other || !m_incident || m_context.readOnly())
        return;
    const bool otherFirst =
        m_incident->status != model::IncidentStatus::Accepted ||
        (m_other->status == model::IncidentStatus::Accepted && m_other->id < m_incident->id);
    const model::IncidentId kept = otherFirst ? m_other->id : m_incident->id;
    const model::IncidentId told = otherFirst ? m_incident->id : m_other->id;
    const Result<void> done = m_context.project->linkReport(kept, told);
    say(done);
    if (done)
        Q_EMIT joined(kept);
}

void DuplicateNotice::keepApart()
{
    if (m_other && m_incident && !m_context.readOnly())
        say(m_context.project->keepApart(m_incident->id, m_other->id));
}

void DuplicateNotice::say(const Result<void>& done)
{
    m_error->say(done ? QString() : done.error().message);
}

} // namespace casus::ui
