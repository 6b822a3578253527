// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inbox_delegate.h"

#include "inbox/inbox_model.h"
#include "support/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace casus::ui {

namespace {

constexpr int kPadding = 9;
constexpr int kSign = 14; // side of the status sign
constexpr int kLeft = 12;
constexpr int kTextLeft = kLeft + kSign + 10;
constexpr int kRight = 12;
constexpr int kIcon = 14;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

/// Ring, half disc, tick or bar: told apart without colour.
void paintStatus(QPainter& painter, const QRectF& box, model::DocumentStatus status, const QColor& color)
{
    const QRectF ring = box.adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case model::DocumentStatus::Unread:
        painter.setBrush(color);
        painter.drawEllipse(ring.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    case model::DocumentStatus::InProgress:
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(ring.adjusted(1, 1, -1, -1), 90 * 16, -180 * 16);
        break;
    case model::DocumentStatus::Done: {
        QPainterPath tick;
        tick.moveTo(box.left() + 2, box.center().y() + 0.5);
        tick.lineTo(box.left() + box.width() * 0.4, box.bottom() - 3);
        tick.lineTo(box.right() - 1.5, box.top() + 3);
        painter.setPen(QPen(color, 2.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
        break;
    }
    case model::DocumentStatus::NoIncident:
        painter.drawEllipse(ring);
        painter.drawLine(QPointF(ring.left() + 2.2, ring.bottom() - 2.2),
                         QPointF(ring.right() - 2.2, ring.top() + 2.2));
        break;
    }
}

/// Paints the pill right-aligned at `right`; returns its left edge.
int paintPill(QPainter& painter, int right, int centreY, int number, const QFont& font, const QColor& ink)
{
    const QString words = QString::number(number);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2;
    const int width = std::max(metrics.horizontalAdvance(words) + 12, height + 4);
    const QRectF pill(right - width, centreY - height / 2.0, width, height);
    QColor ground = ink;
    ground.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, words);
    return right - width;
}

constexpr QChar kHitBegin(0x2068);
constexpr QChar kHitEnd(0x2069);
constexpr qsizetype kWordsBeforeHit = 14; // characters left of the first hit, so that a narrow row shows it

/// The snippet from shortly before its first hit, on one line.
QString aroundHit(QString snippet)
{
    snippet.replace(u'\n', u' ');
    const qsizetype hit = snippet.indexOf(kHitBegin);
    if (hit <= kWordsBeforeHit)
        return snippet.trimmed();
    const qsizetype space = snippet.indexOf(u' ', hit - kWordsBeforeHit);
    return u'…' + snippet.mid(space >= 0 && space < hit ? space + 1 : hit);
}

/// Draws the snippet, its hits stronger, as far as it fits.
void paintSnippet(QPainter& painter, const QRect& area, const QString& snippet, const QFont& font,
                  const QPalette& palette)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    int x = area.left();
    qsizetype begin = 0;
    bool inHit = false;
    while (begin < snippet.size() && x < area.right()) {
        qsizetype end = snippet.indexOf(inHit ? kHitEnd : kHitBegin, begin);
        if (end < 0)
            end = snippet.size();
        const QFontMetrics metrics(inHit ? strong : font);
        const QString piece = snippet.mid(begin, end - begin);
        const int room = area.right() - x;
        const bool fits = metrics.horizontalAdvance(piece) <= room;
        painter.setFont(inHit ? strong : font);
        painter.setPen(inHit ? palette.color(QPalette::Active, QPalette::Text) : quietText(palette));
        painter.drawText(QRect(x, area.top(), room, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fits ? piece : metrics.elidedText(piece, Qt::ElideRight, room));
        if (!fits)
            return;
        x += metrics.horizontalAdvance(piece);
        inHit = !inHit;
        begin = end + 1;
    }
}

} // namespace

InboxDelegate::InboxDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int first = QFontMetrics(option.font).height();
    const int second = QFontMetrics(smallFont(option.font)).height();
    return {160, 2 * kPadding + first + 3 + second};
}

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette& palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_HasFocus || option.state & QStyle::State_Active;
    const QRect rect = option.rect;
    painter->fillRect(rect, palette.color(QPalette::Active, QPalette::Base));
    if (selected) {
        QColor ground = palette.color(QPalette::Active, QPalette::Highlight);
        ground.setAlphaF(active ? 0.17F : 0.11F);
        painter->fillRect(rect, ground);
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()),
                          palette.color(QPalette::Active, QPalette::Highlight));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(rect, palette.color(QPalette::Active, QPalette::AlternateBase));
    }
    painter->fillRect(QRect(rect.left() + kTextLeft, rect.bottom(), rect.width() - kTextLeft, 1),
                      hairline(palette));

    const auto status = static_cast<model::DocumentStatus>(index.data(InboxModel::StatusRole).toInt());
    QFont titleFont = option.font;
    titleFont.setWeight(status == model::DocumentStatus::Unread ? QFont::DemiBold : QFont::Normal);
    const QFont small = smallFont(option.font);
    const QFontMetrics titleMetrics(titleFont);
    const QFontMetrics smallMetrics(small);
    const QRect first(rect.left() + kTextLeft, rect.top() + kPadding, rect.width() - kTextLeft - kRight,
                      titleMetrics.height());
    QRect second(first.left(), first.bottom() + 4, first.width(), smallMetrics.height());

    paintStatus(*painter, QRectF(rect.left() + kLeft, first.center().y() - kSign / 2.0 + 0.5, kSign, kSign),
                status, statusColor(status, palette));
    int right = second.right();
    if (const int open = index.data(InboxModel::OpenRole).toInt(); open > 0)
        right = paintPill(*painter, right, second.center().y(), open, small,
                          palette.color(QPalette::Active, QPalette::Link)) -
                6;
    const auto icon = [&](const QString& name) {
        themedIcon(name, palette)
            .paint(painter, QRect(right - kIcon, second.center().y() - kIcon / 2, kIcon, kIcon));
        right -= kIcon + 5;
    };
    if (index.data(InboxModel::StaleRole).toBool())
        icon(QStringLiteral("draft"));
    if (index.data(InboxModel::NotedRole).toBool())
        icon(QStringLiteral("note"));
    if (index.data(InboxModel::FlaggedRole).toBool())
        icon(QStringLiteral("flag"));
    second.setRight(right - 2);

    const bool dim = status == model::DocumentStatus::NoIncident;
    painter->setFont(titleFont);
    painter->setPen(dim ? quietText(palette) : palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        titleMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, first.width()));
    const QString snippet = index.data(InboxModel::SnippetRole).toString();
    if (!snippet.isEmpty()) {
        paintSnippet(*painter, second, aroundHit(snippet), small, palette);
    } else {
        painter->setFont(small);
        painter->setPen(quietText(palette));
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          smallMetrics.elidedText(index.data(InboxModel::DetailRole).toString(),
                                                  Qt::ElideRight, second.width()));
    }
    painter->restore();
}

} // namespace casus::ui
