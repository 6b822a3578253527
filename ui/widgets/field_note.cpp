// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_note.h"

#include <QEvent>

namespace casus::ui {

FieldNote::FieldNote(Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    // The height follows from the width at hand; without this, a layout asks for the height at the least
    // width.
    setMinimumSize(40, fontMetrics().height());
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    recolor();
    hide();
}

void FieldNote::say(const QString& text)
{
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void FieldNote::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        recolor();
}

void FieldNote::recolor()
{
    if (m_recoloring)
        return;
    m_recoloring = true; // setPalette() sends the event again
    QPalette colors = palette();
    const QColor tone = m_tone(parentWidget() ? parentWidget()->palette() : colors);
    if (colors.color(QPalette::WindowText) != tone) {
        colors.setColor(QPalette::WindowText, tone);
        setPalette(colors);
    }
    m_recoloring = false;
}

} // namespace casus::ui
