// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/entry_row.h"

namespace casus::ui {

class FieldChoice;
class FieldLink;

/// One party: name, role, and for perpetrators who says that it was them.
class ActorRow : public EntryRow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActorRow)

public:
    ActorRow(const FormContext& context, QWidget* parent);
    void setIndex(int index);
    void setActor(const model::IncidentActor& actor);
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    void roleChosen(casus::model::ActorRole role);
    void fightEntered(const casus::model::IncidentActor& actor); // side, initiator, strength, captured
    void attributionChosen(casus::model::Attribution attribution);

private:
    const FormContext& m_context;
    FieldChoice* m_role = nullptr;
    FieldChoice* m_attribution = nullptr;
    FieldLink* m_fight = nullptr;
    model::IncidentActor m_actor;
};

} // namespace casus::ui
