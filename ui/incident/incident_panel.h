// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "support/actions.h"
#include "support/prompts.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace casus::ui {

/// The incidents of the current document: one tab or row an incident, its fields with state, its places and
/// parties, the claims table (one column a source, conflicting figures side by side, low / best / high by
/// policy with the reason) and evidence both ways. Edits are verbs of the project, committed at once; a
/// failed one is shown and the old value stays.
class IncidentPanel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentPanel)

public:
    IncidentPanel(const Actions& actions, Prompts& prompts, QWidget* parent = nullptr);
    ~IncidentPanel() override;
    void setProject(curation::Project* project); // null: none; not owned
    void setDocument(std::optional<model::DocumentId> id);
    [[nodiscard]] std::optional<model::IncidentId> current() const;
    void setCurrent(model::IncidentId id);
    [[nodiscard]] QList<model::Incident> incidents() const; // of the document, in the order shown

    /// F: the focused field takes the words (normalised where it can) and keeps them as evidence. False when
    /// no field is focused or the words do not fit it; the panel says why beside the field.
    bool fillFocusedField(model::DocumentId document, model::Span span, const QString& words,
                          const std::optional<model::Mention>& mention);
    /// Shows which fields rest on these words.
    void highlightFieldsFor(model::DocumentId document, model::Span span);

public Q_SLOTS:
    void showDefinitions(bool shown); // the panel of the codebook below the form
    void acceptCurrent();
    void rejectCurrent();
    void trashCurrent();
    void editNote();
    void toggleFlag();
    void joinProposed();      // with the incident of another document that may be the same
    void keepProposedApart(); // they are two
    void compareProposed();   // side by side
    void joinAnother();       // with any other incident
    void splitCurrent();
    void goToField();  // by its name
    void moveClaims(); // those chosen in the table, to another incident

Q_SIGNALS:
    void evidenceAsked(const QList<casus::model::Evidence>& evidence); // show these words in the text
    void incidentsChanged(); // list or current one changed: lanes are drawn again
    void currentChanged();
    void incidentAsked(casus::model::DocumentId document, casus::model::IncidentId incident); // show it

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casus::ui
