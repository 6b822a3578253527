// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

#include <QListView>

namespace casus::ui {

class IncidentListModel;

/// The incidents of the document as a compact list, as high as its rows up to a few, then scrolling.
class IncidentList : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentList)

public:
    explicit IncidentList(QWidget* parent = nullptr);
    void
    setIncidents(const QList<model::Incident>& incidents); // keeps the current one where it is still there
    [[nodiscard]] const QList<model::Incident>& incidents() const;
    [[nodiscard]] std::optional<model::IncidentId> currentId() const;
    void setCurrentId(model::IncidentId id);
    [[nodiscard]] const model::Incident* currentIncident() const;
    /// The next one after the current that is neither accepted nor rejected, wrapping round; none when all
    /// are decided.
    [[nodiscard]] std::optional<model::IncidentId> nextOpen() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(); // another one became current, by the user or because the list changed

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    IncidentListModel* m_model = nullptr;
    bool m_updating = false;
};

} // namespace casus::ui
