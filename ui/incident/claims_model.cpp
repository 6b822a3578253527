// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/claims_model.h"

#include "incident/claim_words.h"
#include "support/labels.h"

#include <algorithm>

namespace casus::ui {

namespace {

QString keyOf(const model::Claim& claim)
{
    return claim.claimantActor.isEmpty() ? claim.claimant.simplified().toLower() : claim.claimantActor;
}

bool isStruck(const model::Claim& claim)
{
    return claim.polarity == model::Polarity::Denied || claim.polarity == model::Polarity::Retracted ||
           claim.use == model::ClaimUse::Rejected;
}

} // namespace

ClaimsModel::ClaimsModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void ClaimsModel::setClaims(const QList<model::Claim>& claims,
                            const QHash<model::DocumentId, QString>& documentTitles)
{
    if (claims == m_claims && documentTitles == m_titles)
        return;
    beginResetModel();
    m_claims = claims;
    m_titles = documentTitles;
    arrange();
    endResetModel();
}

void ClaimsModel::arrange()
{
    m_rows.clear();
    m_sources.clear();
    m_cells.clear();
    for (const model::Claim& claim : std::as_const(m_claims)) {
        if (claim.rejected)
            continue;
        if (rowOf(claim) < 0)
            m_rows.append({.effect = claim.effect,
                           .victims = groupOf(claim.victimKind),
                           .part = claim.includes,
                           .conflict = false});
        if (sourceOf(claim) < 0)
            m_sources.append({.claimant = claimantName(claim),
                              .key = keyOf(claim),
                              .type = claim.claimantType,
                              .document = claim.document,
                              .via = claim.via});
    }
    // Effects in the order of the value set; a count before its parts; victims as they were told.
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return a.effect != b.effect ? a.effect < b.effect : a.part < b.part;
    });
    for (qsizetype i = 0; i < m_claims.size(); ++i) {
        const model::Claim& claim = m_claims.at(i);
        if (!claim.rejected)
            m_cells[{rowOf(claim), sourceOf(claim)}].append(static_cast<int>(i));
    }
    markConflicts();
}

void ClaimsModel::markConflicts()
{
    m_conflicting.clear();
    for (qsizetype a = 0; a < m_claims.size(); ++a) {
        for (qsizetype b = a + 1; b < m_claims.size(); ++b) {
            const model::Claim& first = m_claims.at(a);
            const model::Claim& second = m_claims.at(b);
            const bool comparable = counts(first) && counts(second) && rowOf(first) == rowOf(second) &&
                                    sourceOf(first) != sourceOf(second);
            if (!comparable || compatible(first, second))
                continue;
            m_conflicting << static_cast<int>(a) << static_cast<int>(b);
            m_rows[rowOf(first)].conflict = true;
        }
    }
}

int ClaimsModel::rowOf(const model::Claim& claim) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows.at(i);
        if (row.effect == claim.effect && row.victims == groupOf(claim.victimKind) &&
            row.part == claim.includes)
            return static_cast<int>(i);
    }
    return -1;
}

int ClaimsModel::sourceOf(const model::Claim& claim) const
{
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const Source& source = m_sources.at(i);
        if (source.key == keyOf(claim) && source.type == claim.claimantType &&
            source.document == claim.document)
            return static_cast<int>(i);
    }
    return -1;
}

QList<int> ClaimsModel::claimsAt(const QModelIndex& index) const
{
    return index.isValid() ? m_cells.value({index.row(), index.column()}) : QList<int>();
}

QModelIndex ClaimsModel::indexOfClaim(int claim) const
{
    if (claim < 0 || claim >= m_claims.size() || m_claims.at(claim).rejected)
        return {};
    return index(rowOf(m_claims.at(claim)), sourceOf(m_claims.at(claim)));
}

int ClaimsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QList<int> cell = claimsAt(index);
    const auto any = [&](auto&& test) {
        return std::any_of(cell.begin(), cell.end(), [&](int claim) { return test(m_claims.at(claim)); });
    };
    switch (role) {
    case Qt::DisplayRole: return cellText(cell);
    case DetailRole: return cellDetail(cell);
    case ClaimsRole: return QVariant::fromValue(cell);
    case ConflictRole:
        return std::any_of(cell.begin(), cell.end(),
                           [this](int claim) { return m_conflicting.contains(claim); });
    case SuggestedRole: return any([](const model::Claim& claim) { return claim.suggested; });
    case StruckRole: return any(isStruck);
    case PartRole: return m_rows.at(index.row()).part;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList sentences;
        for (const int claim : cell)
            sentences << claimSentence(m_claims.at(claim));
        if (cell.isEmpty())
            return tr("%1 says nothing of it").arg(m_sources.at(index.column()).claimant);
        if (data(index, ConflictRole).toBool())
            sentences.prepend(tr("Conflicts with another source."));
        return sentences.join(u'\n');
    }
    default: return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return section >= 0 && section < m_sources.size() ? sourceData(m_sources.at(section), role)
                                                          : QVariant();
    return section >= 0 && section < m_rows.size() ? rowData(m_rows.at(section), role) : QVariant();
}

QVariant ClaimsModel::sourceData(const Source& source, int role) const
{
    const bool severalDocuments = std::any_of(m_sources.begin(), m_sources.end(), [&](const Source& other) {
        return other.document != m_sources.constFirst().document;
    });
    QStringList third;
    if (!source.via.isEmpty())
        third << tr("via %1").arg(source.via.join(QStringLiteral(" ← ")));
    if (severalDocuments)
        third << m_titles.value(source.document);
    switch (role) {
    case Qt::DisplayRole: return QString(source.claimant.left(1).toUpper() + source.claimant.mid(1));
    case SubtitleRole: return label(source.type);
    case TertiaryRole: return third.join(QStringLiteral(" · "));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList lines{source.claimant, label(source.type)};
        lines << third;
        if (!severalDocuments && m_titles.contains(source.document))
            lines << m_titles.value(source.document);
        return lines.join(u'\n');
    }
    default: return {};
    }
}

QVariant ClaimsModel::rowData(const Row& row, int role) const
{
    const QString victims = label(model::defaultKindOf(row.victims));
    switch (role) {
    case Qt::DisplayRole: return row.part ? tr("of these") : label(row.effect);
    case SubtitleRole: return row.part ? tr("%1 %2").arg(victims, label(row.effect).toLower()) : victims;
    case ConflictRole: return row.conflict;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString words = QStringLiteral("%1, %2").arg(label(row.effect), victims);
        if (row.part)
            words = tr("Part of a larger count: %1").arg(words);
        return row.conflict ? tr("%1: the sources disagree").arg(words) : words;
    }
    default: return {};
    }
}

QString ClaimsModel::cellText(const QList<int>& claims) const
{
    QStringList figures;
    for (const int claim : claims)
        figures << figureText(m_claims.at(claim));
    return figures.join(QStringLiteral("; "));
}

QString ClaimsModel::cellDetail(const QList<int>& claims) const
{
    QStringList details;
    for (const int index : claims) {
        const model::Claim& claim = m_claims.at(index);
        if (claim.polarity != model::Polarity::Asserted)
            details << label(claim.polarity);
        if (claim.use != model::ClaimUse::Counts)
            details << label(claim.use);
        if (claim.scope != model::ClaimScope::ThisIncident)
            details << label(claim.scope);
        if (claim.victimKind != model::defaultKindOf(groupOf(claim.victimKind)))
            details << label(claim.victimKind).toLower();
        details << gradeText(claim);
    }
    details.removeAll(QString());
    details.removeDuplicates();
    return details.join(QStringLiteral(" · "));
}

} // namespace casus::ui
