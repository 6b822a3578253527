// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_legend.h"

#include "map/kind_groups.h"
#include "support/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <functional>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSign = 9;
constexpr int kGap = 16;

struct Entry {
    QString words;
    std::function<void(QPainter&, QPointF)> sign;
};

} // namespace

MapLegend::MapLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"mapLegend"_s);
    QStringList words;
    for (const KindGroup group : kindGroups())
        words.append(label(group));
    setAccessibleName(tr("Legend: %1. Filled symbols are accepted, hollow ones undecided, crossed out ones "
                         "rejected. The larger, the more deaths.")
                          .arg(words.join(u", "_s)));
    setToolTip(
        tr("A circle with a number stands for several incidents; a small ring at it says that some are "
           "undecided. A dashed circle shows how far the place is uncertain."));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int MapLegend::paintInto(QPainter* painter, int width) const
{
    const bool dark = isDark(palette());
    QList<Entry> entries;
    for (const KindGroup group : kindGroups()) {
        entries.append({label(group), [group, dark](QPainter& on, QPointF at) {
                            paintSymbol(on, at, group, Standing::Accepted, 6.5, dark);
                        }});
    }
    for (const Standing each : {Standing::Accepted, Standing::Open, Standing::Out}) {
        entries.append({label(each), [each, dark](QPainter& on, QPointF at) {
                            paintSymbol(on, at, KindGroup::Other, each, 6.5, dark);
                        }});
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const QFontMetrics metrics(small);
    const int line = metrics.height() + 6;
    int x = 10;
    int y = 2;
    if (painter) {
        painter->setFont(small);
        painter->setRenderHint(QPainter::Antialiasing);
    }
    for (const Entry& entry : std::as_const(entries)) {
        const int taken = 2 * kSign + 2 + metrics.horizontalAdvance(entry.words);
        if (x > 10 && x + taken > width - 10) {
            x = 10;
            y += line;
        }
        if (painter) {
            entry.sign(*painter, QPointF(x + kSign - 1, y + line / 2.0));
            painter->setPen(quietText(palette()));
            painter->drawText(QRect(x + 2 * kSign + 2, y, taken, line), Qt::AlignVCenter | Qt::AlignLeft,
                              entry.words);
        }
        x += taken + kGap;
    }
    return y + line + 2;
}

int MapLegend::heightForWidth(int width) const
{
    return paintInto(nullptr, width);
}

QSize MapLegend::sizeHint() const
{
    return {640, heightForWidth(std::max(width(), 640))};
}

QSize MapLegend::minimumSizeHint() const
{
    return {200, fontMetrics().height() + 8};
}

void MapLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintInto(&painter, width());
}

} // namespace casus::ui
