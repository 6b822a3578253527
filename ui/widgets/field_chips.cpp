// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_chips.h"

#include "widgets/field_flow_layout.h"
#include "widgets/field_suggest.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace casus::ui {

namespace {

/// One value: a rounded label with a cross.
class Chip : public QToolButton {
public:
    Chip(const QString& label, QWidget* parent)
        : QToolButton(parent)
        , m_label(label)
    {
        setFocusPolicy(Qt::ClickFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    void setCross(bool shown)
    {
        m_cross = shown;
        updateGeometry();
        update();
    }

    [[nodiscard]] QRect crossRect() const { return {width() - height(), 0, height(), height()}; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        const int height = metrics.height() + 6;
        return {metrics.horizontalAdvance(m_label) + 16 + (m_cross ? height - 8 : 0), height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette& colors = palette();
        QColor fill = colors.color(QPalette::Highlight);
        fill.setAlphaF(hasFocus() ? 0.45F : 0.16F);
        QColor line = colors.color(QPalette::Highlight);
        line.setAlphaF(hasFocus() ? 1.0F : 0.55F);
        painter.setPen(QPen(line, hasFocus() ? 2 : 1));
        painter.setBrush(fill);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(box, 5, 5);
        painter.setPen(colors.color(QPalette::Text));
        const int right = m_cross ? height() - 2 : 8;
        const QRect textBox = rect().adjusted(8, 0, -right, 0);
        painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_label, Qt::ElideRight, textBox.width()));
        if (!m_cross)
            return;
        const QPointF centre = QRectF(crossRect()).center();
        constexpr qreal kArm = 3.2;
        painter.setPen(QPen(colors.color(QPalette::Text), 1.3));
        painter.drawLine(centre + QPointF(-kArm, -kArm), centre + QPointF(kArm, kArm));
        painter.drawLine(centre + QPointF(-kArm, kArm), centre + QPointF(kArm, -kArm));
    }

private:
    QString m_label;
    bool m_cross = true;
};

} // namespace

FieldChips::FieldChips(const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
{
    m_flow = new FieldFlowLayout(this);
    m_line = new FieldSuggest(
        [this](const QString& typed) {
            QList<Suggestion> found;
            for (const Choice& choice : std::as_const(m_choices)) {
                if (m_values.contains(choice.value) ||
                    !choice.label.contains(typed.trimmed(), Qt::CaseInsensitive))
                    continue;
                found.append({.text = choice.label, .detail = {}, .data = choice.value});
            }
            return found;
        },
        this);
    m_line->setPlaceholderText(tr("add …"));
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    m_flow->insertWidget(0, m_line);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_line, &FieldLine::committed, this, [this] { addTyped(); });
    connect(m_line, &FieldSuggest::picked, this, [this](const Suggestion& chosen) {
        m_line->giveUp();
        add(chosen.data.toString());
    });
    connect(m_line, &FieldLine::focusGained, this, &FieldChips::focusGained);
}

void FieldChips::setValues(const QStringList& values)
{
    if (values == m_values)
        return;
    m_values = values;
    rebuild();
}

void FieldChips::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    m_line->setReadOnly(readOnly);
    m_line->setVisible(!readOnly || m_values.isEmpty());
    rebuild();
}

void FieldChips::setPlaceholder(const QString& text)
{
    m_line->setPlaceholderText(text);
}

bool FieldChips::addTyped()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        m_line->giveUp();
        return true;
    }
    if (!add(typed))
        return false;
    m_line->giveUp();
    return true;
}

bool FieldChips::add(const QString& valueOrLabel)
{
    const QString value = valueOf(valueOrLabel);
    if (value.isEmpty()) {
        QStringList labels;
        for (const Choice& choice : std::as_const(m_choices))
            labels << choice.label;
        Q_EMIT refused(tr("“%1” is not in the list. It takes: %2.")
                           .arg(valueOrLabel, labels.join(QStringLiteral(", "))));
        return false;
    }
    if (!m_values.contains(value))
        Q_EMIT edited(m_values + QStringList{value});
    return true;
}

bool FieldChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_line) {
            const bool toChips = m_line->text().isEmpty() && !m_chips.isEmpty() &&
                                 (key->key() == Qt::Key_Left || key->key() == Qt::Key_Backspace);
            if (toChips) {
                focusChip(m_chips.size() - 1);
                return true;
            }
        } else if (chipKey(watched, key->key(), key->text())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FieldChips::chipKey(QObject* chip, int key, const QString& text)
{
    const qsizetype index = m_chips.indexOf(static_cast<QWidget*>(chip));
    if (index < 0)
        return false;
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_readOnly)
            removeAt(index);
        return true;
    case Qt::Key_Left: focusChip(qMax<qsizetype>(0, index - 1)); return true;
    case Qt::Key_Right:
        if (index + 1 < m_chips.size())
            focusChip(index + 1);
        else
            m_line->setFocus();
        return true;
    default: break;
    }
    if (!text.isEmpty() && text.at(0).isLetterOrNumber() && !m_readOnly) {
        m_line->setFocus();
        m_line->setText(text);
        return true;
    }
    return false;
}

void FieldChips::focusChip(qsizetype index)
{
    if (index >= 0 && index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::OtherFocusReason);
}

void FieldChips::removeAt(qsizetype index)
{
    QStringList left = m_values;
    left.removeAt(index);
    m_line->setFocus();
    Q_EMIT edited(left);
}

void FieldChips::rebuild()
{
    for (QWidget* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString& value : std::as_const(m_values)) {
        auto* chip = new Chip(labelOf(value), this);
        chip->setCross(!m_readOnly);
        chip->setObjectName(QStringLiteral("chip_") + value);
        chip->setAccessibleName(m_readOnly ? labelOf(value) : tr("%1, remove").arg(labelOf(value)));
        chip->setToolTip(m_readOnly ? labelOf(value)
                                    : tr("Click or Delete removes “%1”.").arg(labelOf(value)));
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, value] {
            if (!m_readOnly)
                removeAt(m_values.indexOf(value));
        });
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->show();
        m_chips.append(chip);
    }
    m_line->setVisible(!m_readOnly || m_values.isEmpty());
    updateGeometry();
}

QString FieldChips::labelOf(const QString& value) const
{
    for (const Choice& choice : m_choices) {
        if (choice.value == value)
            return choice.label;
    }
    return value;
}

QString FieldChips::valueOf(const QString& typed) const
{
    if (m_choices.isEmpty())
        return typed.trimmed();
    QString beginning;
    int beginnings = 0;
    for (const Choice& choice : m_choices) {
        if (choice.value == typed || choice.label.compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return choice.value;
        if (choice.label.startsWith(typed, Qt::CaseInsensitive)) {
            beginning = choice.value;
            ++beginnings;
        }
    }
    if (m_open)
        return typed.trimmed();
    return beginnings == 1 ? beginning : QString();
}

} // namespace casus::ui
