// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

namespace casus::ui {

/// Claims as sources against what they say: one column a source (claimant, type, document), one row a pair of
/// effect and coarse victims, parts of a count ("of whom three civilians") in rows of their own. Rejected
/// claims are left out.
class ClaimsModel : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsModel)

public:
    enum Role {
        ClaimsRole = Qt::UserRole + 1, // QList<int>: indexes into claims()
        ConflictRole,                  // bool: this figure and another of the row cannot both be true
        DetailRole,                    // "soldiers · B2"
        SuggestedRole,                 // bool: a claim of the cell is undecided
        StruckRole,                    // bool: denied, taken back, not believed
        PartRole,                      // bool: the row counts parts of another count
        SubtitleRole,                  // of a header: second line
        TertiaryRole,                  // of a header: third line
    };

    explicit ClaimsModel(QObject* parent = nullptr);
    void setClaims(const QList<model::Claim>& claims,
                   const QHash<model::DocumentId, QString>& documentTitles);
    [[nodiscard]] const QList<model::Claim>& claims() const { return m_claims; }
    [[nodiscard]] QList<int> claimsAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfClaim(int claim) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        model::Effect effect = model::Effect::Killed;
        model::VictimGroup victims = model::VictimGroup::Unknown;
        bool part = false;
        bool conflict = false;
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Source {
        QString claimant;
        QString key; // register id or folded name
        model::ClaimantType type = model::ClaimantType::Unknown;
        model::DocumentId document;
        QStringList via;
        friend bool operator==(const Source&, const Source&) = default;
    };

    void arrange();
    void markConflicts();
    [[nodiscard]] int rowOf(const model::Claim& claim) const;
    [[nodiscard]] int sourceOf(const model::Claim& claim) const;
    [[nodiscard]] QString cellText(const QList<int>& claims) const;
    [[nodiscard]] QString cellDetail(const QList<int>& claims) const;
    [[nodiscard]] QVariant sourceData(const Source& source, int role) const;
    [[nodiscard]] QVariant rowData(const Row& row, int role) const;

    QList<model::Claim> m_claims;
    QHash<model::DocumentId, QString> m_titles;
    QList<Row> m_rows;
    QList<Source> m_sources;
    QHash<std::pair<int, int>, QList<int>> m_cells;
    QSet<int> m_conflicting; // claims
};

} // namespace casus::ui
