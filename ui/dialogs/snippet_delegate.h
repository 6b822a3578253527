// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace casus::ui {

/// A check box and words in their context: the context quiet, the words strong and always in view.
class SnippetDelegate : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnippetDelegate)

public:
    /// A row with words in HeadRole is a heading: these words alone.
    enum Role { BeforeRole = Qt::UserRole + 1, WordsRole, AfterRole, HeadRole };

    explicit SnippetDelegate(QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace casus::ui
