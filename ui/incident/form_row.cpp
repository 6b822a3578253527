// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/form_row.h"

#include "incident/evidence_line.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QPainter>
#include <QShortcut>
#include <QToolButton>

namespace casus::ui {

FormRow::FormRow(QWidget* parent)
    : QWidget(parent)
{
    m_sign = new FieldSign(this);
    m_confirm =
        rowButton(this, QStringLiteral("accept"), QStringLiteral("✓"), tr("Confirm as drafted (Alt+Enter)"));
    m_confirm->hide();
    m_evidenceLine = new EvidenceLine(this);
    m_error = new FieldNote(warningColor, this);
    connect(m_confirm, &QToolButton::clicked, this, [this] { confirm(); });
    connect(m_evidenceLine, &EvidenceLine::asked, this, &FormRow::evidenceAsked);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* confirmKey = new QShortcut(QKeySequence(Qt::ALT | key), this);
        confirmKey->setContext(Qt::WidgetWithChildrenShortcut);
        connect(confirmKey, &QShortcut::activated, this, [this] { confirm(); });
    }
    auto* showKey = new QShortcut(QKeySequence(Qt::Key_F4), this);
    showKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(showKey, &QShortcut::activated, this, [this] { Q_EMIT evidenceAsked(evidence()); });
}

void FormRow::setTarget(bool target)
{
    m_target = target;
    update();
}

void FormRow::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void FormRow::showError(const QString& sentence)
{
    m_error->say(sentence);
}

QString FormRow::errorText() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void FormRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QColor accent = palette().color(QPalette::Highlight);
    if (m_highlighted) {
        QColor tint = accent;
        tint.setAlphaF(0.18F);
        painter.fillRect(rect(), tint);
    }
    if (m_target || m_highlighted)
        painter.fillRect(QRect(0, 0, m_target ? 3 : 2, height()), accent);
}

FieldSign::State signState(model::FieldState state)
{
    switch (state) {
    case model::FieldState::Suggested: return FieldSign::State::Suggested;
    case model::FieldState::Confirmed: return FieldSign::State::Confirmed;
    case model::FieldState::Entered: return FieldSign::State::Entered;
    }
    return FieldSign::State::Unknown;
}

QToolButton* rowButton(QWidget* parent, const QString& icon, const QString& glyph, const QString& tip)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    const QIcon drawn = themedIcon(icon, parent->palette());
    if (drawn.isNull())
        button->setText(glyph);
    else
        button->setIcon(drawn);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace casus::ui
