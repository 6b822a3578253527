// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/value_editor.h"

class QComboBox;
class QLineEdit;

namespace casus::ui {

class FieldNote;
class FieldSuggest;

/// A place: name (completed from the gazetteer, which brings country and coordinates), country, coordinates,
/// and how what is told lies to it.
class PlaceValueEditor : public ValueEditor {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceValueEditor)

public:
    PlaceValueEditor(const ValueContext& context, QWidget* parent);
    void setValue(const model::MentionValue& value) override;
    [[nodiscard]] Result<model::MentionValue> value() const override;

private:
    void takeEntry(const QString& id);
    void showId(const QString& id);
    void showRelation();

    ValueContext m_context;
    QString m_gazetteerId;
    FieldSuggest* m_name = nullptr;
    FieldSuggest* m_country = nullptr;
    QLineEdit* m_lat = nullptr;
    QLineEdit* m_lon = nullptr;
    QComboBox* m_relation = nullptr;
    QWidget* m_distance = nullptr;
    QLineEdit* m_km = nullptr;
    QComboBox* m_bearing = nullptr;
    FieldNote* m_entry = nullptr;
};

} // namespace casus::ui
