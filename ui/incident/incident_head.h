// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/incident.h"

#include <QWidget>

namespace casus::ui {

class FieldChoice;
class FieldNote;
class FieldText;

/// Role, status and note of the incident as a whole.
class IncidentHead : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentHead)

public:
    IncidentHead(const FormContext& context, QWidget* parent);
    void setIncident(const model::Incident& incident);
    void setReadOnly(bool readOnly);
    void editNote();
    void flush();

private:
    template <typename Verb>
    void run(Verb&& verb);

    const FormContext& m_context;
    model::IncidentId m_id;
    FieldChoice* m_role = nullptr;
    FieldChoice* m_status = nullptr;
    QWidget* m_noteLabel = nullptr;
    FieldText* m_note = nullptr;
    FieldNote* m_facts = nullptr;
    FieldNote* m_error = nullptr;
    bool m_editingNote = false;
};

} // namespace casus::ui
