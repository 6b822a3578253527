// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/document_accessible.h"

#include "text/offsets.h"
#include "viewer/document_view.h"

#include <QAccessibleWidget>

namespace casus::ui {

namespace {

class DocumentAccessible final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit DocumentAccessible(DocumentView* view)
        : QAccessibleWidget(view, QAccessible::Document)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int, int* startOffset, int* endOffset) const override
    {
        const auto span = view().selection();
        *startOffset = span ? toUtf16(span->begin) : 0;
        *endOffset = span ? toUtf16(span->end) : 0;
    }
    int selectionCount() const override { return view().selection() ? 1 : 0; }
    void addSelection(int startOffset, int endOffset) override { setSelection(0, startOffset, endOffset); }
    void removeSelection(int) override { view().setSelection(std::nullopt); }
    void setSelection(int, int startOffset, int endOffset) override
    {
        view().setSelection(model::Span{toCodePoint(startOffset), toCodePoint(endOffset)});
    }

    int cursorPosition() const override { return toUtf16(view().caret()); }
    void setCursorPosition(int position) override { setSelection(0, position, position); }
    QString text(int startOffset, int endOffset) const override
    {
        return view().text().mid(startOffset, endOffset - startOffset);
    }
    int characterCount() const override { return static_cast<int>(view().text().size()); }
    QRect characterRect(int offset) const override
    {
        const int position = toCodePoint(offset);
        const QRect rect = view().rectOf({position, position + 1});
        return {view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint& point) const override
    {
        return toUtf16(view().positionAt(view().viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int startIndex, int endIndex) override { setSelection(0, startIndex, endIndex); }
    QString attributes(int, int* startOffset, int* endOffset) const override
    {
        *startOffset = 0;
        *endOffset = characterCount();
        return {};
    }

private:
    [[nodiscard]] DocumentView& view() const { return *static_cast<DocumentView*>(object()); }
    [[nodiscard]] int toUtf16(int codePoint) const
    {
        return static_cast<int>(text::OffsetMap(view().text()).toUtf16(codePoint));
    }
    [[nodiscard]] int toCodePoint(int utf16) const
    {
        return text::OffsetMap(view().text()).toCodePoint(utf16);
    }
};

} // namespace

QAccessibleInterface* documentAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<DocumentView*>(object);
    return view ? new DocumentAccessible(view) : nullptr; // QAccessible's cache owns it
}

} // namespace casus::ui
