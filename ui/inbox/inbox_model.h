// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <optional>

namespace casus::ui {

/// The documents shown, one row each, in the order given. Keeps its own snapshot of rows.
class InboxModel : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxModel)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, // qint64
        StatusRole,                // int of model::DocumentStatus
        OpenRole,                  // suggestions open
        FlaggedRole,
        NotedRole,
        StaleRole, // the drafts are older than the present lists
        DetailRole,  // "18 Apr 2023 · AFP"
        SnippetRole, // where the search hit, with U+2068 and U+2069 around the hits; empty without one
    };

    explicit InboxModel(QObject* parent = nullptr);
    /// Becomes these rows. Rows that only join at the end or only leave are told as such, so that views keep
    /// their place; anything else is a reset.
    void setRows(const QList<model::DocumentInfo>& rows);
    /// One row that changed; false where it is not shown.
    bool updateRow(const model::DocumentInfo& info);
    bool removeRow(model::DocumentId id); // false where it is not shown
    /// Documents whose drafts are older than this, as Project::draftFingerprint() says; empty: none.
    void setFingerprint(const QString& fingerprint);
    void setSnippets(const QHash<model::DocumentId, QString>& snippets);

    [[nodiscard]] int rowOf(model::DocumentId id) const; // -1 where not shown
    [[nodiscard]] std::optional<model::DocumentId> idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void removeMissing(const QList<model::DocumentInfo>& rows);
    void rebuildIndex();
    [[nodiscard]] QString toolTip(const model::DocumentInfo& info) const;

    QList<model::DocumentInfo> m_rows;
    QHash<model::DocumentId, int> m_rowOf;
    QHash<model::DocumentId, QString> m_snippets;
    QString m_fingerprint;
};

} // namespace casus::ui
