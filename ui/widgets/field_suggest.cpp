// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_suggest.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <utility>

namespace casus::ui {

namespace {

constexpr int kTextRole = Qt::UserRole + 1;
constexpr int kDetailRole = Qt::UserRole + 2;
constexpr int kDataRole = Qt::UserRole + 3;

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
    // The list must be new before the completer shows it, so this connection comes first at each key.
    connect(this, &QLineEdit::textEdited, this, &FieldSuggest::refresh);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const Suggestion chosen{.text = index.data(kTextRole).toString(),
                                        .detail = index.data(kDetailRole).toString(),
                                        .data = index.data(kDataRole)};
                // Queued: the line itself puts the completion in after this signal.
                QMetaObject::invokeMethod(
                    this,
                    [this, chosen] {
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

void FieldSuggest::refresh(const QString& typed)
{
    m_model->clear();
    const QList<Suggestion> suggestions = m_provider ? m_provider(typed) : QList<Suggestion>();
    for (const Suggestion& suggestion : suggestions) {
        const QString shown = suggestion.detail.isEmpty()
                                  ? suggestion.text
                                  : QString(suggestion.text + QStringLiteral("  ·  ") + suggestion.detail);
        auto* item = new QStandardItem(shown);
        item->setData(suggestion.text, kTextRole);
        item->setData(suggestion.detail, kDetailRole);
        item->setData(suggestion.data, kDataRole);
        item->setToolTip(shown);
        m_model->appendRow(item);
    }
}

} // namespace casus::ui
