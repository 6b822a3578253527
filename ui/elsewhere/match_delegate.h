// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace casus::ui {

/// Two lines a match: sign of the decision, title and score; what tells it apart below.
class MatchDelegate : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatchDelegate)

public:
    enum Role {
        LineRole = Qt::UserRole + 1,
        ScoreRole,
        DecisionRole
    }; // texts, the last an EventDecision as int

    explicit MatchDelegate(QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace casus::ui
