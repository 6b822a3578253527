// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace casus::ui {

/// A figure large, what qualifies it small below; sign of an undecided claim at the left, a crossed equals
/// sign and a tint where sources disagree, struck out where the figure is denied or not believed.
class ClaimsDelegate : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsDelegate)

public:
    explicit ClaimsDelegate(QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Headers of up to three lines: name, then quieter ones.
class ClaimsHeader : public QHeaderView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsHeader)

public:
    explicit ClaimsHeader(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace casus::ui
