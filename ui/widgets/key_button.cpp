// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_button.h"

#include <QAction>
#include <QPainter>

namespace casus::ui {

namespace {

constexpr int kSidePadding = 11;
constexpr int kGap = 8;
constexpr int kKeyPadding = 5;
constexpr int kVerticalPadding = 7;

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto channel = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

} // namespace

KeyButton::KeyButton(QAction* action, const QString& text, const QString& key, Weight weight, QWidget* parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_key(key)
    , m_weight(weight)
{
    setText(text);
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text, so that keys go on working
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, action, [action] { action->trigger(); });
    connect(action, &QAction::changed, this, &KeyButton::follow);
    follow();
}

void KeyButton::follow()
{
    setEnabled(m_action && m_action->isEnabled());
    if (m_action) {
        setToolTip(m_action->toolTip());
        setAccessibleName(m_action->toolTip());
    }
}

void KeyButton::setKey(const QString& key)
{
    if (key == m_key)
        return;
    m_key = key;
    updateGeometry();
    update();
}

QFont KeyButton::keyFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.82);
    return small;
}

int KeyButton::keyWidth() const
{
    if (m_key.isEmpty())
        return 0;
    const QFontMetrics metrics(keyFont());
    return std::max(metrics.horizontalAdvance(m_key) + 2 * kKeyPadding, metrics.height() + 2);
}

QSize KeyButton::sizeHint() const
{
    const int key = keyWidth();
    return {2 * kSidePadding + fontMetrics().horizontalAdvance(text()) + (key ? kGap - 3 + key : 0),
            fontMetrics().height() + 2 * kVerticalPadding};
}

void KeyButton::enterEvent(QEnterEvent*)
{
    update();
}

void KeyButton::leaveEvent(QEvent*)
{
    update();
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const bool primary = m_weight == Weight::Primary && isEnabled();
    QColor ground =
        primary ? palette().color(group, QPalette::Highlight) : palette().color(group, QPalette::Button);
    const QColor ink = primary ? palette().color(group, QPalette::HighlightedText)
                               : palette().color(group, QPalette::ButtonText);
    const QColor edge =
        primary ? ground : mixed(palette().color(QPalette::Active, QPalette::Mid), ground, 0.15);
    if (isDown() && isEnabled())
        ground = mixed(ground, ink, 0.16);
    else if (underMouse() && isEnabled())
        ground = mixed(ground, ink, 0.07);

    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 6, 6);
    if (hasFocus()) {
        painter.setPen(
            QPen(palette().color(group, primary ? QPalette::HighlightedText : QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4);
    }

    painter.setPen(ink);
    painter.drawText(rect().adjusted(kSidePadding, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    const int key = keyWidth();
    if (!key)
        return;
    const QFontMetrics metrics(keyFont());
    const double height = metrics.height() + 2;
    const QRectF cap(width() - kSidePadding + 3 - key, (QWidget::height() - height) / 2.0, key, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(ground, ink, primary ? 0.22 : 0.10));
    painter.drawRoundedRect(cap, 3.5, 3.5);
    painter.setFont(keyFont());
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace casus::ui
