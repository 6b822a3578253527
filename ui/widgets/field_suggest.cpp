// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_suggest.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace casus::ui {

namespace {

constexpr int kTextRole = Qt::UserRole + 1;
constexpr int kDetailRole = Qt::UserRole + 2;
constexpr int kRemarkRole = Qt::UserRole + 3;
constexpr int kWidestList = 640;
constexpr int kGap = 10;

/// What the line takes, then quietly what tells it apart, and a remark at the right edge.
class SuggestDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const QStyle* style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool marked = item.state.testFlag(QStyle::State_Selected);
        const QColor text = item.palette.color(marked ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = marked ? text : item.palette.color(QPalette::PlaceholderText);
        QRect place = item.rect.adjusted(6, 0, -6, 0);
        painter->save();
        painter->setFont(item.font);
        const QString remark = index.data(kRemarkRole).toString();
        if (!remark.isEmpty()) {
            painter->setPen(quiet);
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, remark);
            place.setRight(place.right() - item.fontMetrics.horizontalAdvance(remark) - kGap);
        }
        const QString name =
            item.fontMetrics.elidedText(index.data(kTextRole).toString(), Qt::ElideRight, place.width());
        painter->setPen(text);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, name);
        place.setLeft(place.left() + item.fontMetrics.horizontalAdvance(name) + kGap);
        if (place.width() > 0) {
            painter->setPen(quiet);
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                              item.fontMetrics.elidedText(index.data(kDetailRole).toString(), Qt::ElideRight,
                                                          place.width()));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QFontMetrics& metrics = option.fontMetrics;
        int width = 2 * kGap + 12;
        for (const int role : {kTextRole, kDetailRole, kRemarkRole})
            width += metrics.horizontalAdvance(index.data(role).toString());
        return {width, metrics.height() + 5};
    }
};

} // namespace

FieldSuggest::FieldSuggest(Provider provider, QWidget* parent)
    : FieldLine(parent)
    , m_provider(std::move(provider))
{
    m_model = new QStandardItemModel(this);
    auto* completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(kTextRole);
    completer->setMaxVisibleItems(10);
    setCompleter(completer);
    // After setCompleter(), which puts in a delegate of its own.
    completer->popup()->setItemDelegate(new SuggestDelegate(completer->popup()));
    completer->popup()->installEventFilter(this);
    // The list must be new before the completer shows it, so this connection comes first at each key.
    connect(this, &QLineEdit::textEdited, this, &FieldSuggest::refresh);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this,
            [this](const QModelIndex& index) { ponder(index.row()); });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const int row = index.row();
                if (row < 0 || row >= m_suggestions.size())
                    return;
                // Queued: the line itself puts the completion in after this signal.
                QMetaObject::invokeMethod(
                    this,
                    [this, chosen = m_suggestions[row]] {
                        setText(chosen.text);
                        Q_EMIT picked(chosen);
                    },
                    Qt::QueuedConnection);
            });
}

void FieldSuggest::openList()
{
    refresh(text());
    if (m_model->rowCount() > 0)
        completer()->complete();
}

void FieldSuggest::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible() && !isReadOnly()) {
        openList();
        event->accept();
        return;
    }
    FieldLine::keyPressEvent(event);
}

bool FieldSuggest::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == completer()->popup()) {
        switch (event->type()) {
        case QEvent::Show:
            fitList();
            ponder(0);
            break;
        case QEvent::Move: // the completer puts it below the line again at each key
            fitList();
            break;
        case QEvent::Hide: Q_EMIT pondered(std::nullopt); break;
        default: break;
        }
    }
    return FieldLine::eventFilter(watched, event);
}

void FieldSuggest::fitList()
{
    // As wide as its rows ask for, the line itself may be narrow; and within the screen.
    QAbstractItemView& list = *completer()->popup();
    const int wanted = std::max(width(), std::min(list.sizeHintForColumn(0) + 2 * kGap, kWidestList));
    if (list.minimumWidth() != wanted)
        list.setMinimumWidth(wanted);
    const QRect there = screen()->availableGeometry();
    if (list.x() + wanted > there.right() && list.x() > there.left())
        list.move(std::max(there.left(), there.right() - wanted), list.y());
}

void FieldSuggest::ponder(int row)
{
    if (row >= 0 && row < m_suggestions.size())
        Q_EMIT pondered(m_suggestions[row]);
}

void FieldSuggest::refresh(const QString& typed)
{
    m_model->clear();
    m_suggestions = m_provider ? m_provider(typed) : QList<Suggestion>();
    for (const Suggestion& suggestion : std::as_const(m_suggestions)) {
        const QString shown = suggestion.detail.isEmpty()
                                  ? suggestion.text
                                  : QString(suggestion.text + QStringLiteral("  ·  ") + suggestion.detail);
        auto* item = new QStandardItem(shown);
        item->setData(suggestion.text, kTextRole);
        item->setData(suggestion.detail, kDetailRole);
        item->setData(suggestion.remark, kRemarkRole);
        item->setToolTip(shown);
        item->setData(suggestion.remark.isEmpty() ? shown
                                                  : QString(shown + QStringLiteral(", ") + suggestion.remark),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (completer()->popup()->isVisible())
        ponder(0);
}

} // namespace casus::ui
