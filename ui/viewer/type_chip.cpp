// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/type_chip.h"

#include "support/theme.h"

#include <QMenu>
#include <QPainter>

#include <array>

namespace casus::ui {

namespace {

constexpr std::array kTypes{model::MentionType::Person, model::MentionType::Actor,
                            model::MentionType::Org,    model::MentionType::Place,
                            model::MentionType::Date,   model::MentionType::Casualty,
                            model::MentionType::Weapon, model::MentionType::Event};
constexpr int kSidePadding = 9;
constexpr int kGap = 7;

QPixmap swatch(const TypeLook& look, double ratio)
{
    constexpr int side = 14;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 1.5));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3, 3);
    return pixmap;
}

} // namespace

TypeChip::TypeChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("suggestionType"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setType(m_type);
    connect(this, &QAbstractButton::clicked, this, &TypeChip::offerTypes);
}

void TypeChip::setType(model::MentionType type)
{
    m_type = type;
    const TypeLook look = typeLook(type, palette());
    setText(look.name);
    setAccessibleName(tr("Type: %1").arg(look.name));
    setToolTip(tr("Change the type (1–8)"));
    updateGeometry();
    update();
}

QFont TypeChip::tagFont() const
{
    QFont tag = font();
    tag.setPointSizeF(font().pointSizeF() * 0.8);
    tag.setWeight(QFont::Bold);
    return tag;
}

QSize TypeChip::sizeHint() const
{
    const TypeLook look = typeLook(m_type, palette());
    return {2 * kSidePadding + QFontMetrics(tagFont()).horizontalAdvance(look.tag) + kGap +
                fontMetrics().horizontalAdvance(look.name),
            fontMetrics().height() + 8};
}

void TypeChip::paintEvent(QPaintEvent*)
{
    const TypeLook look = typeLook(m_type, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(look.line, hasFocus() ? 2.2 : 1.2));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(palette().color(QPalette::Active, QPalette::Text));
    painter.setFont(tagFont());
    const int tagWidth = painter.fontMetrics().horizontalAdvance(look.tag);
    painter.drawText(rect().adjusted(kSidePadding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, look.tag);
    painter.setFont(font());
    painter.drawText(rect().adjusted(kSidePadding + tagWidth + kGap, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, look.name);
}

void TypeChip::offerTypes()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const model::MentionType type : kTypes) {
        const TypeLook look = typeLook(type, palette());
        QAction* action = menu->addAction(QIcon(swatch(look, devicePixelRatioF())),
                                          QStringLiteral("%1\t%2").arg(look.name, QString::number(look.key)));
        action->setCheckable(true);
        action->setChecked(type == m_type);
        connect(action, &QAction::triggered, this, [this, type] {
            if (type != m_type)
                Q_EMIT typeChosen(type);
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace casus::ui
