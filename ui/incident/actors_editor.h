// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/entry_row.h"

class QVBoxLayout;

namespace casus::ui {

class ActorRow;
class FieldLink;

/// The parties to the incident with role and attribution. Names complete from the actor register.
class ActorsEditor : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActorsEditor)

public:
    ActorsEditor(const FormContext& context, Commit<QList<model::IncidentActor>> commit, QWidget* parent);

    void setActors(const QList<model::IncidentActor>& actors);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QList<FormRow*> rows() const;
    void discard(); // what is typed, and a row never stored
    void addRow();

Q_SIGNALS:
    void rowsChanged();

private:
    ActorRow* makeRow(int index);
    void syncRows(qsizetype wanted);
    void change(qsizetype index, const std::function<void(model::IncidentActor&)>& edit);
    void remove(qsizetype index);
    void takeName(qsizetype index, const QString& name);
    void takeWords(qsizetype index, const PickedWords& picked);
    [[nodiscard]] model::IncidentActor newActor() const;

    const FormContext& m_context;
    Commit<QList<model::IncidentActor>> m_commit;
    QList<model::IncidentActor> m_actors; // as stored, and perhaps one new and empty at the end
    QList<ActorRow*> m_rows;
    QVBoxLayout* m_layout = nullptr;
    FieldLink* m_add = nullptr;
    bool m_readOnly = false;
    bool m_pendingNew = false;
};

} // namespace casus::ui
