// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register_model.h"
#include "register/row_cache.h"

#include <QPointer>

namespace casus::ui {

/// Mentions as rows.
class MentionModel : public RegisterModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentionModel)

public:
    explicit MentionModel(QObject* parent = nullptr);

    void setProject(curation::Project* project) override;
    void setIds(const QList<model::MentionId>& ids);
    bool refresh(const curation::ChangeNotice& notice) override;
    [[nodiscard]] std::optional<CellTarget> target(const QModelIndex& cell) const override;
    [[nodiscard]] const QList<model::MentionId>& ids() const { return m_cache.ids(); }
    [[nodiscard]] const store::MentionRow* at(int row) const; // null: gone; valid until the next call
    [[nodiscard]] qsizetype held() const { return m_cache.held(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void noteAsked(casus::model::MentionId id, const QString& note);

private:
    QPointer<curation::Project> m_project;
    mutable RowCache<model::MentionId, store::MentionRow> m_cache;
};

} // namespace casus::ui
