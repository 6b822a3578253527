// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/entry_row.h"

class QToolButton;
class QVBoxLayout;

namespace casus::ui {

class FieldLink;
class PlaceRow;

/// The places that locate the incident, most specific first. Names complete from the gazetteer and bring
/// their coordinates along.
class PlacesEditor : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlacesEditor)

public:
    PlacesEditor(const FormContext& context, Commit<QList<model::IncidentPlace>> commit, QWidget* parent);

    void setPlaces(const QList<model::IncidentPlace>& places);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QList<FormRow*> rows() const;
    void discard(); // what is typed, and a row never stored
    void addRow();  // an empty one, with the focus

Q_SIGNALS:
    void rowsChanged(); // other row widgets than before

private:
    PlaceRow* makeRow(int index);
    void syncRows(qsizetype wanted);
    void change(qsizetype index, const std::function<void(model::IncidentPlace&)>& edit);
    void remove(qsizetype index);
    void takeEntry(qsizetype index, const QString& gazetteerId);
    void takeName(qsizetype index, const QString& name);
    void takeWords(qsizetype index, const PickedWords& picked);

    const FormContext& m_context;
    Commit<QList<model::IncidentPlace>> m_commit;
    QList<model::IncidentPlace> m_places; // as stored, and perhaps one new and empty at the end
    QList<PlaceRow*> m_rows;
    QVBoxLayout* m_layout = nullptr;
    FieldLink* m_add = nullptr;
    bool m_readOnly = false;
    bool m_pendingNew = false;
};

} // namespace casus::ui
