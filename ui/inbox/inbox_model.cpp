// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inbox_model.h"

#include "curation/draft_fingerprint.h"
#include "support/labels.h"

#include <QCoreApplication>

namespace casus::ui {

namespace {

// Beyond this many rows that leave at once, a reset is cheaper than telling each.
constexpr qsizetype kMostRemovals = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Inbox)
};

QString detail(const model::DocumentInfo& info)
{
    QStringList parts;
    parts.append(info.published.isValid() ? dateLabel(info.published.toString(Qt::ISODate))
                                          : Words::tr("no date"));
    if (!info.publisher.isEmpty())
        parts.append(info.publisher);
    if (info.copyOf)
        parts.append(Words::tr("near copy"));
    if (info.revisionOf)
        parts.append(Words::tr("new version"));
    for (const QString& tag : info.tags)
        parts.append(u'#' + tag);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

InboxModel::InboxModel(QObject* parent)
    : QAbstractListModel(parent)
{}

void InboxModel::rebuildIndex()
{
    m_rowOf.clear();
    m_rowOf.reserve(m_rows.size());
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows[row].id, static_cast<int>(row));
}

/// Takes away the rows whose documents are not in `rows`, where they are few.
void InboxModel::removeMissing(const QList<model::DocumentInfo>& rows)
{
    QSet<model::DocumentId> kept;
    kept.reserve(rows.size());
    for (const model::DocumentInfo& info : rows)
        kept.insert(info.id);
    QList<int> missing;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!kept.contains(m_rows[row].id))
            missing.append(static_cast<int>(row));
    }
    if (missing.size() > kMostRemovals)
        return;
    for (auto row = missing.crbegin(); row != missing.crend(); ++row) {
        beginRemoveRows({}, *row, *row);
        m_rows.removeAt(*row);
        rebuildIndex();
        endRemoveRows();
    }
}

void InboxModel::setRows(const QList<model::DocumentInfo>& rows)
{
    if (!m_rows.isEmpty())
        removeMissing(rows);
    bool samePrefix = m_rows.size() <= rows.size();
    for (qsizetype row = 0; samePrefix && row < m_rows.size(); ++row)
        samePrefix = m_rows[row].id == rows[row].id;
    if (!samePrefix || m_rows.isEmpty()) {
        beginResetModel();
        m_rows = rows;
        rebuildIndex();
        endResetModel();
        return;
    }
    const int before = static_cast<int>(m_rows.size());
    for (int row = 0; row < before; ++row) {
        if (!(m_rows[row] == rows[row])) {
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (rows.size() > before) {
        beginInsertRows({}, before, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        rebuildIndex();
        endInsertRows();
    }
}

bool InboxModel::updateRow(const model::DocumentInfo& info)
{
    const int row = rowOf(info.id);
    if (row < 0)
        return false;
    if (!(m_rows[row] == info)) {
        m_rows[row] = info;
        Q_EMIT dataChanged(index(row), index(row));
    }
    return true;
}

bool InboxModel::removeRow(model::DocumentId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    rebuildIndex();
    endRemoveRows();
    return true;
}

void InboxModel::setFingerprint(const QString& fingerprint)
{
    if (m_fingerprint == fingerprint)
        return;
    m_fingerprint = fingerprint;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1),
                           {StaleRole, Qt::ToolTipRole});
}

void InboxModel::setSnippets(const QHash<model::DocumentId, QString>& snippets)
{
    if (m_snippets.isEmpty() && snippets.isEmpty())
        return;
    m_snippets = snippets;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1),
                           {SnippetRole, Qt::ToolTipRole});
}

int InboxModel::rowOf(model::DocumentId id) const
{
    return m_rowOf.value(id, -1);
}

std::optional<model::DocumentId> InboxModel::idAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return std::nullopt;
    return m_rows[row].id;
}

int InboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString InboxModel::toolTip(const model::DocumentInfo& info) const
{
    QStringList lines{info.title, detail(info) + QStringLiteral(" · ") + label(info.status)};
    if (info.openSuggestions > 0)
        lines.append(Words::tr("%n suggestion(s) open", nullptr, info.openSuggestions));
    if (!m_fingerprint.isEmpty() && curation::isStale(info, m_fingerprint))
        lines.append(Words::tr("Its suggestions are older than today's lists; drafting again is safe."));
    if (!info.note.isEmpty())
        lines.append(Words::tr("Note: ") + info.note);
    if (!info.readingNote.isEmpty())
        lines.append(info.readingNote);
    return lines.join(u'\n');
}

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const model::DocumentInfo& info = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return info.title.isEmpty() ? info.name : info.title;
    case Qt::ToolTipRole: return toolTip(info);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4")
            .arg(info.title, detail(info), label(info.status),
                 Words::tr("%n suggestion(s) open", nullptr, info.openSuggestions));
    case IdRole: return info.id.value();
    case StatusRole: return static_cast<int>(info.status);
    case OpenRole: return info.openSuggestions;
    case FlaggedRole: return info.flagged;
    case NotedRole: return !info.note.isEmpty();
    case StaleRole: return !m_fingerprint.isEmpty() && curation::isStale(info, m_fingerprint);
    case DetailRole: return detail(info);
    case SnippetRole: return m_snippets.value(info.id);
    default: return {};
    }
}

} // namespace casus::ui
