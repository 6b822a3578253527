// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register_page.h"

namespace casus::ui {

class IncidentModel;

/// All incidents.
class IncidentsPage : public RegisterPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentsPage)

public:
    IncidentsPage(Prompts& prompts, QWidget* parent);
    void setProject(curation::Project* project, curation::RegisterSearch* search) override;

protected:
    void askRows(curation::RegisterSearch& search) override;
    void decide(RegisterTable::Verb verb) override;
    [[nodiscard]] QString emptyTitle() const override;

private:
    void onFound(const QList<model::IncidentId>& ids);
    void editCell(model::IncidentId id, const QString& column, const QString& value);
    void make(model::IncidentId id, const curation::RegisterEdit& edit);
    [[nodiscard]] QList<model::IncidentId> selected() const;

    IncidentModel* m_incidents;
};

} // namespace casus::ui
