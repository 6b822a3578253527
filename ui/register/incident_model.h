// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register_model.h"
#include "register/row_cache.h"

#include <QPointer>

namespace casus::ui {

/// Incidents as rows.
class IncidentModel : public RegisterModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentModel)

public:
    explicit IncidentModel(QObject* parent = nullptr);

    void setProject(curation::Project* project) override;
    void setIds(const QList<model::IncidentId>& ids);
    bool refresh(const curation::ChangeNotice& notice) override;
    [[nodiscard]] std::optional<CellTarget> target(const QModelIndex& cell) const override;
    [[nodiscard]] const QList<model::IncidentId>& ids() const { return m_cache.ids(); }
    [[nodiscard]] const model::Incident* at(int row) const; // null: gone; valid until the next call
    [[nodiscard]] qsizetype held() const { return m_cache.held(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// EditRole: a RegisterEdit's value as text, told by editAsked(); the row follows when it is made.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void editAsked(casus::model::IncidentId id, const QString& column, const QString& value);

private:
    [[nodiscard]] QVariant notes(const model::Incident& incident, int role) const;

    QPointer<curation::Project> m_project;
    mutable RowCache<model::IncidentId, model::Incident> m_cache;
};

} // namespace casus::ui
