// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/field_finder.h"
#include "incident/field_row.h"
#include "incident/form_context.h"
#include "model/incident.h"

#include <QHash>
#include <QMap>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace casus::ui {

class ActorsEditor;
class ClaimsTable;
class FieldLink;
class FormNotes;
class IncidentHead;
class OwnFieldRow;
class PlacesEditor;
class Section;
class TotalsView;

/// The form of one incident: head, then When, Where, What, Parties, Casualties and Coding. Made once for a
/// project; showing another incident only sets values.
class IncidentForm : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentForm)

public:
    IncidentForm(const FormContext& context, QWidget* parent);

    void setIncident(const model::Incident& incident);
    [[nodiscard]] const model::Incident& incident() const { return m_incident; }
    /// The incident with the date, country, places and parties that are being typed, as far as they are
    /// understood.
    [[nodiscard]] model::Incident asTyped() const;
    [[nodiscard]] QList<model::ClaimId> currentClaims() const; // chosen in the table
    [[nodiscard]] QList<FieldTarget> targets();                // where one can go by name
    void setReadOnly(bool readOnly);

    bool fillFocused(const PickedWords& picked);
    void highlightFor(model::DocumentId document, model::Span span);
    void flush();   // commits what is being typed
    void discard(); // gives up what is being typed
    void editNote();
    void focusFirst(); // the first field

Q_SIGNALS:
    void evidenceAsked(const QList<casus::model::Evidence>& evidence);
    void rowEntered(QWidget* row); // to be scrolled into view
    void typing();
    void claimMoveAsked();

private:
    void buildSections();
    Section* addSection(const QString& name, const QString& title, const QList<QWidget*>& parts);
    void buildFields();
    void buildOwnFields();
    QWidget* fieldGroup(const QString& group);
    void showMore(const QString& group, bool more);
    void showFields();
    void summarize();
    void watchRow(FormRow* row);
    void chooseTarget(FormRow* row);
    [[nodiscard]] QList<FormRow*> allRows() const;
    [[nodiscard]] FieldVerbs fieldVerbs();
    /// The sentence says why it was not done.
    [[nodiscard]] std::optional<QString>
    ask(const std::function<Result<void>(curation::Project&)>& verb) const;

    struct Group {
        QList<FieldRow*> rows;
        FieldLink* more = nullptr;
        bool all = false;
    };

    const FormContext& m_context;
    model::Incident m_incident;
    FieldVerbs m_verbs;
    QMap<QString, Group> m_groups;
    QMap<QString, Section*> m_sections;
    QHash<int, FieldRow*> m_fields; // by FieldKey
    QList<OwnFieldRow*> m_ownFields;
    FormNotes* m_notes = nullptr;
    IncidentHead* m_head = nullptr;
    PlacesEditor* m_places = nullptr;
    ActorsEditor* m_actors = nullptr;
    ClaimsTable* m_claims = nullptr;
    TotalsView* m_totals = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QPointer<FormRow> m_target; // the row that F fills
    bool m_readOnly = false;
};

} // namespace casus::ui
