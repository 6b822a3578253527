// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/duplicate_search.h"
#include "curation/project.h"
#include "incident/form_context.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace casus::ui {

class FieldLink;
class FieldNote;

/// Says which incident of another document may be the one in hand, and why; joins the two or remembers that
/// they are two. Hidden where nothing is proposed. The likest proposal is shown, the others at a click. The
/// project is asked in the background: what was proposed stays until the answer is there.
class DuplicateNotice : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DuplicateNotice)

public:
    explicit DuplicateNotice(const FormContext& context, QWidget* parent = nullptr); // outlives the notice
    void setIncident(const model::Incident* incident);                               // null: none
    /// The same incident as it is being typed.
    void setTyped(const model::Incident& incident);
    void setProject(); // that of the context is another one
    [[nodiscard]] bool hasProposal() const { return m_other.has_value(); }
    [[nodiscard]] bool isSearching() const { return m_searching; }

public Q_SLOTS:
    /// The accepted one stays, else the earlier one; it takes the reports and claims of the other.
    void join();
    void keepApart();
    void compare(); // side by side

Q_SIGNALS:
    void incidentAsked(casus::model::DocumentId document, casus::model::IncidentId incident);
    void joined(casus::model::IncidentId kept);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const model::Incident& incident);
    void takeProposals(const QList<curation::DuplicateProposal>& proposals);
    void showProposal(qsizetype number);
    void say(const Result<void>& done);

    const FormContext& m_context;
    std::unique_ptr<curation::DuplicateSearch> m_search; // null without a project
    bool m_searching = false;
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
    FieldLink* m_compare = nullptr;
    FieldLink* m_show = nullptr;
    FieldLink* m_more = nullptr;
};

} // namespace casus::ui
