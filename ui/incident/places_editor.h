// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/entries_editor.h"
#include "incident/place_row.h"

namespace casus::ui {

/// The places that locate the incident, most specific first. Names complete from the gazetteer and bring
/// their coordinates along.
class PlacesEditor : public EntriesOf<model::IncidentPlace, PlaceRow> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlacesEditor)

public:
    PlacesEditor(const FormContext& context, Commit<QList<model::IncidentPlace>> commit, QWidget* parent);

protected:
    [[nodiscard]] model::IncidentPlace newEntry() const override;
    void showEntry(PlaceRow& row, const model::IncidentPlace& entry) override;
    void connectDetails(PlaceRow& row, int index) override;
    void takeName(qsizetype index, const QString& name) override;
    void takeChosen(qsizetype index, const Suggestion& chosen) override;
    void takeWords(qsizetype index, const PickedWords& picked) override;
};

} // namespace casus::ui
