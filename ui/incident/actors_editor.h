// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/actor_row.h"
#include "incident/entries_editor.h"

namespace casus::ui {

/// The parties to the incident with role and attribution. Names complete from the actor register.
class ActorsEditor : public EntriesOf<model::IncidentActor, ActorRow> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActorsEditor)

public:
    ActorsEditor(const FormContext& context, Commit<QList<model::IncidentActor>> commit, QWidget* parent);

protected:
    [[nodiscard]] model::IncidentActor newEntry() const override;
    void showEntry(ActorRow& row, const model::IncidentActor& entry) override;
    void connectDetails(ActorRow& row, int index) override;
    void takeName(qsizetype index, const QString& name) override;
    void takeChosen(qsizetype index, const Suggestion& chosen) override;
    void takeWords(qsizetype index, const PickedWords& picked) override;
};

} // namespace casus::ui
