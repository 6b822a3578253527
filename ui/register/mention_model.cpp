// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/mention_model.h"

#include "support/labels.h"
#include "support/theme.h"
#include "support/value_words.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace casus::ui {

using namespace Qt::StringLiterals;
using model::MentionId;
using model::MentionState;
using store::MentionRow;

namespace {

QList<ColumnSpec> mentionColumns()
{
    return {
        {u"words"_s, MentionModel::tr("Words"), MentionModel::tr("As they stand in the text"), 220, true,
         false},
        {u"type"_s, MentionModel::tr("Type"), MentionModel::tr("What the words name"), 92, true, false},
        {u"value"_s, MentionModel::tr("Value"), MentionModel::tr("What the words mean"), 200, true, false},
        {u"state"_s, MentionModel::tr("State"),
         MentionModel::tr("Suggested by the program, or decided by a coder"), 92, true, false},
        {u"score"_s, MentionModel::tr("Score"),
         MentionModel::tr("How likely words, type and value are right"), 56, true, true},
        {u"document"_s, MentionModel::tr("Document"), MentionModel::tr("Title of the article"), 260, true,
         false},
        {u"published"_s, MentionModel::tr("Published"), MentionModel::tr("When the article was published"),
         100, true, false},
        {u"coder"_s, MentionModel::tr("By"), MentionModel::tr("Who decided, or the version that drafted it"),
         100, true, false},
        {u"note"_s, MentionModel::tr("Note"), MentionModel::tr("Remark of the coder"), 140, false, false},
        {u"reason"_s, MentionModel::tr("Reason"), MentionModel::tr("The rule or model that found it"), 180,
         false, false},
        {u"decided_at"_s, MentionModel::tr("Decided"), MentionModel::tr("When it was decided"), 130, false,
         false},
    };
}

QString text(const QString& column, const MentionRow& row)
{
    const model::Mention& mention = row.mention;
    if (column == u"words")
        return mention.quote.simplified();
    if (column == u"type")
        return label(mention.type);
    if (column == u"value")
        return valueLabel(mention.value);
    if (column == u"state")
        return label(mention.state);
    if (column == u"score")
        return QLocale().toString(mention.score, 'f', 2);
    if (column == u"document")
        return row.documentTitle;
    if (column == u"published")
        return row.published.isValid() ? dateLabel(row.published.toString(Qt::ISODate)) : QString();
    if (column == u"coder")
        return mention.author;
    if (column == u"note")
        return mention.note.simplified();
    if (column == u"reason")
        return mention.reason;
    if (column == u"decided_at" && mention.decidedAt.isValid())
        return QLocale().toString(mention.decidedAt.toLocalTime(), u"d MMM yyyy HH:mm"_s);
    return {};
}

} // namespace

MentionModel::MentionModel(QObject* parent)
    : RegisterModel(mentionColumns(), parent)
    , m_cache(
          [this](const QList<MentionId>& ids) {
              auto rows = m_project ? m_project->reader().mentionRows(ids)
                                    : Result<QList<MentionRow>>(QList<MentionRow>());
              return rows ? std::move(rows).value() : QList<MentionRow>();
          },
          [](const MentionRow& row) { return row.mention.id; })
{}

void MentionModel::setProject(curation::Project* project)
{
    beginResetModel();
    m_project = project;
    m_cache.setIds({});
    endResetModel();
}

void MentionModel::setIds(const QList<MentionId>& ids)
{
    if (ids == m_cache.ids()) {
        m_cache.clear();
        if (!ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_cache.setIds(ids);
    endResetModel();
}

bool MentionModel::refresh(const curation::ChangeNotice& notice)
{
    if (notice.mentions.isEmpty() && notice.documents.isEmpty())
        return true;
    for (const MentionId id : notice.mentions)
        m_cache.forget(id);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    // New ones have the highest numbers: whether each is in the list need not be looked up.
    return !notice.documentsAddedOrRemoved;
}

const MentionRow* MentionModel::at(int row) const
{
    return m_cache.at(row);
}

int MentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cache.ids().size());
}

QVariant MentionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_project)
        return {};
    const ColumnSpec& column = columns()[index.column()];
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
    const bool asksText =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!asksText && role != Qt::EditRole && role != Qt::FontRole && role != Qt::ForegroundRole)
        return {};
    const MentionRow* row = m_cache.at(index.row());
    if (!row)
        return asksText && index.column() == 0 ? tr("gone") : QVariant();
    if (asksText) {
        const QString shown = text(column.name, *row);
        if (role == Qt::AccessibleTextRole)
            return u"%1: %2"_s.arg(column.title, shown.isEmpty() ? tr("empty") : shown);
        return shown;
    }
    if (role == Qt::EditRole)
        return column.name == u"note" ? row->mention.note : QVariant();
    if (role == Qt::FontRole && row->mention.state == MentionState::Suggested) {
        QFont font;
        font.setItalic(true);
        return font;
    }
    if (role == Qt::ForegroundRole && row->mention.state == MentionState::Rejected)
        return quietText(QGuiApplication::palette());
    if (role == Qt::ForegroundRole && column.name == u"type")
        return typeLook(row->mention.type, QGuiApplication::palette()).line;
    return {};
}

Qt::ItemFlags MentionModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_project && !m_project->isReadOnly() && columns()[index.column()].name == u"note")
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MentionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT noteAsked(m_cache.ids()[index.row()], value.toString());
    return true;
}

std::optional<CellTarget> MentionModel::target(const QModelIndex& cell) const
{
    const MentionRow* row = cell.isValid() ? m_cache.at(cell.row()) : nullptr;
    if (!row)
        return std::nullopt;
    CellTarget target;
    target.document = row->mention.document;
    target.mention = row->mention.id;
    target.evidence = {model::Evidence{row->mention.document, row->mention.span, row->mention.quote}};
    return target;
}

} // namespace casus::ui
