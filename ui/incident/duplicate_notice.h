// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "incident/form_context.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace casus::ui {

class FieldLink;
class FieldNote;

/// Says which incident of another document may be the one in hand, and why; joins the two or remembers that
/// they are two. Hidden where nothing is proposed. The likest proposal is shown, the others at a click.
class DuplicateNotice : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DuplicateNotice)

public:
    explicit DuplicateNotice(const FormContext& context, QWidget* parent = nullptr); // outlives the notice
    void setIncident(const model::Incident* incident);                               // null: none
    [[nodiscard]] bool hasProposal() const { return m_other.has_value(); }

public Q_SLOTS:
    /// The accepted one stays, else the earlier one; it takes the reports and claims of the other.
    void join();
    void keepApart();

Q_SIGNALS:
    void incidentAsked(casus::model::DocumentId document, casus::model::IncidentId incident);
    void joined(casus::model::IncidentId kept);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showProposal(qsizetype number);
    void say(const Result<void>& done);

    const FormContext& m_context;
    std::optional<model::Incident> m_incident;
    QList<curation::DuplicateProposal> m_proposals;
    qsizetype m_number = 0;
    std::optional<model::Incident> m_other;
    QLabel* m_title = nullptr;
    FieldNote* m_where = nullptr;
    FieldNote* m_why = nullptr;
    FieldNote* m_error = nullptr;
    FieldLink* m_join = nullptr;
    FieldLink* m_apart = nullptr;
    FieldLink* m_show = nullptr;
    FieldLink* m_more = nullptr;
};

} // namespace casus::ui
