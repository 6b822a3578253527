// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/entry_row.h"
#include "widgets/field_completions.h"

namespace casus::ui {

class FieldChoice;
class FieldLine;

/// One place: name, how the incident lies to it (in, near, 15 km N of ...), and what is known of it.
class PlaceRow : public EntryRow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceRow)

public:
    PlaceRow(const FormContext& context, QWidget* parent);
    void setIndex(int index);
    void setPlace(const model::IncidentPlace& place);
    void setReadOnly(bool readOnly) override;
    void flush() override;
    void discard() override;

Q_SIGNALS:
    void relationChosen(casus::model::PlaceRelation relation);
    void distanceTyped(std::optional<double> km);
    void bearingChosen(const QString& bearing);

private:
    /// Those that the document names, without this one; read once each time the field is entered.
    [[nodiscard]] const QList<NamedPlace>& otherPlaces();

    const FormContext& m_context;
    QList<NamedPlace> m_others;
    bool m_othersKnown = false;
    FieldChoice* m_relation = nullptr;
    FieldLine* m_km = nullptr;
    FieldChoice* m_bearing = nullptr;
    QWidget* m_unit = nullptr;
};

} // namespace casus::ui
