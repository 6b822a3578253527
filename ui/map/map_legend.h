// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace casus::ui {

/// What the symbols of the map mean, in as many lines as the width asks for.
class MapLegend : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapLegend)

public:
    explicit MapLegend(QWidget* parent = nullptr);
    /// Paints into `width` and gives the height that it took; with a null painter only that.
    int paintInto(QPainter* painter, int width) const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace casus::ui
