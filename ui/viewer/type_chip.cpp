// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/type_chip.h"

#include "support/codebook_looks.h"

#include <QMenu>
#include <QPainter>

namespace casus::ui {

namespace {

constexpr int kSidePadding = 9;
constexpr int kGap = 7;

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
    const TypeLook look = typeLook(type, palette(), m_codebook);
    setText(look.name);
    setAccessibleName(tr("Type: %1").arg(look.name));
    setToolTip(tr("Change the type"));
    updateGeometry();
    update();
}

void TypeChip::setCodebook(const model::Codebook& codebook)
{
    m_codebook = codebook;
    setType(m_type);
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
    const TypeLook look = typeLook(m_type, palette(), m_codebook);
    return {2 * kSidePadding + QFontMetrics(tagFont()).horizontalAdvance(look.tag) + kGap +
                fontMetrics().horizontalAdvance(look.name),
            fontMetrics().height() + 8};
}

void TypeChip::paintEvent(QPaintEvent*)
{
    const TypeLook look = typeLook(m_type, palette(), m_codebook);
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
    for (const model::LabelType& type : std::as_const(m_codebook.types)) {
        if (type.retired && type.id != m_type)
            continue;
        const TypeLook look = typeLook(type, palette());
        QAction* action = menu->addAction(typeIcon(look, devicePixelRatioF()),
                                          QStringLiteral("%1\t%2").arg(look.name, type.key));
        action->setCheckable(true);
        action->setChecked(type.id == m_type);
        connect(action, &QAction::triggered, this, [this, id = type.id] {
            if (id != m_type)
                Q_EMIT typeChosen(id);
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace casus::ui
