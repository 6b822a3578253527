// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/duplicate_notice.h"

#include "incident/compare_dialog.h"
#include "support/labels.h"
#include "support/theme.h"
#include "support/value_words.h"
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
    m_compare =
        new FieldLink(tr("Compare"), "duplicateCompare", tr("Both side by side (Ctrl+Shift+C)"), this);
    m_show =
        new FieldLink(tr("Show it"), "duplicateShow", tr("Opens the other article at that incident"), this);
    m_more =
        new FieldLink(QString(), "duplicateMore", tr("Shows the next incident that may be the same"), this);

    auto* links = new FieldFlowLayout;
    for (FieldLink* each : {m_join, m_apart, m_compare, m_show, m_more})
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
    connect(m_compare, &FieldLink::clicked, this, &DuplicateNotice::compare);
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

void DuplicateNotice::setProject()
{
    m_search.reset();
    m_searching = false;
    if (m_context.project) {
        m_search = std::make_unique<curation::DuplicateSearch>(*m_context.project);
        connect(m_search.get(), &curation::DuplicateSearch::found, this, &DuplicateNotice::takeProposals);
    }
    setIncident(nullptr);
}

void DuplicateNotice::setIncident(const model::Incident* incident)
{
    const bool another = !incident || !m_incident || incident->id != m_incident->id;
    m_incident = incident ? std::make_optional(*incident) : std::nullopt;
    if (another) {
        m_error->say({});
        m_proposals.clear();
        showProposal(0);
    }
    if (m_incident)
        search(*m_incident);
    else if (m_search)
        m_search->forget();
    m_searching = m_searching && m_incident;
}

void DuplicateNotice::search(const model::Incident& incident)
{
    if (!m_search)
        return;
    m_searching = true;
    m_search->find(incident);
}

void DuplicateNotice::setTyped(const model::Incident& incident)
{
    if (m_incident && m_incident->id == incident.id)
        search(incident);
}

void DuplicateNotice::takeProposals(const QList<curation::DuplicateProposal>& proposals)
{
    m_searching = false;
    // The one in hand stays in hand while it is still among them.
    qsizetype number = 0;
    for (qsizetype i = 0; m_other && i < proposals.size(); ++i) {
        if (proposals.at(i).incident == m_other->id)
            number = i;
    }
    m_proposals = proposals;
    showProposal(number);
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
    m_title->setText(tr("Perhaps the same: %1").arg(incidentLabel(*m_other)));
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

void DuplicateNotice::compare()
{
    if (!m_other || !m_incident)
        return;
    // What is decided in the dialog is about the two that were compared.
    const auto still = [this, one = m_incident->id, other = m_other->id] {
        return m_incident && m_other && m_incident->id == one && m_other->id == other;
    };
    openCompareDialog(
        this, m_context, *m_incident, *m_other,
        [this, still] {
            if (still())
                join();
        },
        [this, still] {
            if (still())
                keepApart();
        });
}

void DuplicateNotice::say(const Result<void>& done)
{
    m_error->say(done ? QString() : done.error().message);
}

} // namespace casus::ui
