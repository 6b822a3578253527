// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/codebook_looks.h"
#include "support/labels.h"
#include "support/value_words.h"
#include "viewer/document_view_p.h"
#include "viewer/sentence_steps.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>

// Keys and mouse.
namespace casus::ui {

namespace {

constexpr int kScrollInterval = 40; // ms, while a selection is dragged beyond the border
constexpr double kWheelStep = 120;

/// Keys that belong to the edge being moved and not to the window's actions.
bool isEdgeKey(int key)
{
    constexpr std::array keys{Qt::Key_Left,   Qt::Key_Right, Qt::Key_Return, Qt::Key_Enter,
                              Qt::Key_Escape, Qt::Key_Up,    Qt::Key_Down,   Qt::Key_Tab};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isSideways(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

} // namespace

void DocumentView::Private::setSelected(int anchorPosition, int caretPosition)
{
    const int length = static_cast<int>(column.text().size());
    const Range before = selected();
    const int oldCaret = caret;
    anchor = std::clamp(anchorPosition, 0, length);
    caret = std::clamp(caretPosition, 0, length);
    const Range after = selected();
    repaintRange({oldCaret, oldCaret + 1});
    repaintRange({caret, caret + 1});
    if (before.begin != after.begin || before.end != after.end) {
        // Only what joined or left the selection looks different.
        const bool disjoint = before.end <= after.begin || after.end <= before.begin;
        if (disjoint) {
            repaintRange(before);
            repaintRange(after);
        } else {
            repaintRange({std::min(before.begin, after.begin), std::max(before.begin, after.begin)});
            repaintRange({std::min(before.end, after.end), std::max(before.end, after.end)});
        }
        const bool had = before.begin != before.end;
        const bool has = after.begin != after.end;
        if (had || has)
            Q_EMIT view.selectionChanged();
    }
    if (oldCaret != caret && QAccessible::isActive()) {
        QAccessibleTextCursorEvent moved(&view, caret);
        QAccessible::updateAccessibility(&moved);
    }
}

void DocumentView::Private::setCaret(int position, Anchor mode)
{
    setSelected(mode == Anchor::Keep ? anchor : position, position);
}

bool DocumentView::Private::moveByKey(const QKeyEvent& event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const auto mode = event.modifiers() & Qt::ShiftModifier ? Anchor::Keep : Anchor::Move;
    const auto step = control ? TextColumn::Step::Word : TextColumn::Step::Character;
    const double page = std::max(column.pitch(), view.viewport()->height() - 2 * column.pitch());
    int target = caret;
    bool vertical = false;
    if (!wishedX)
        wishedX = column.caretRect(caret).left();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool right = event.key() == Qt::Key_Right;
        const Range range = selected();
        if (event.modifiers() & Qt::AltModifier) {
            const bool forward = right != column.blocks()[column.blockOf(caret)].rightToLeft;
            target = sentenceStep(column, caret, forward);
            // The end of a paragraph closes a selection; the bare caret goes on to the next sentence.
            if (forward && mode == Anchor::Move && target == column.paragraphAt(caret).end)
                target = sentenceStep(column, target, true);
        } else if (mode == Anchor::Move && !control && range.begin != range.end)
            target = right ? range.end : range.begin;
        else
            target = column.movedSideways(caret, right, step);
        break;
    }
    case Qt::Key_Up:
        target = column.movedVertically(caret, -column.pitch(), *wishedX);
        vertical = true;
        break;
    case Qt::Key_Down:
        target = column.movedVertically(caret, column.pitch(), *wishedX);
        vertical = true;
        break;
    case Qt::Key_PageUp:
        target = column.movedVertically(caret, -page, *wishedX);
        vertical = true;
        break;
    case Qt::Key_PageDown:
        target = column.movedVertically(caret, page, *wishedX);
        vertical = true;
        break;
    case Qt::Key_Home: target = control ? 0 : column.lineStart(caret); break;
    case Qt::Key_End:
        target = control ? static_cast<int>(column.text().size()) : column.lineEnd(caret);
        break;
    default: wishedX.reset(); return false;
    }
    if (!vertical)
        wishedX.reset();
    setCaret(target, mode);
    reveal(caret, caret);
    return true;
}

bool DocumentView::Private::editEdgeByKey(const QKeyEvent& event)
{
    if (!edgeEdit)
        return false;
    const auto step =
        event.modifiers() & Qt::ControlModifier ? TextColumn::Step::Word : TextColumn::Step::Character;
    Range& range = edgeEdit->range;
    const Range before = range;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool right = event.key() == Qt::Key_Right;
        int& edge = edgeEdit->edge == Edge::Start ? range.begin : range.end;
        edge = column.movedSideways(edge, right, step);
        if (range.begin >= range.end)
            range = before; // a mark keeps at least one character
        repaintRange({std::min(before.begin, range.begin), std::max(before.end, range.end) + 1});
        reveal(edge, edge);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const model::MentionId id = marks.mention(edgeEdit->mark).id;
        const model::Span span = toSpan(range);
        const bool changed = range.begin != edgeEdit->before.begin || range.end != edgeEdit->before.end;
        endEdgeEdit();
        if (changed)
            Q_EMIT view.spanEdited(id, span);
        return true;
    }
    case Qt::Key_Escape: endEdgeEdit(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Tab: return true;
    default: return false;
    }
}

void DocumentView::Private::endEdgeEdit()
{
    edgeEdit.reset();
    view.viewport()->update();
}

std::optional<int> DocumentView::Private::markAt(const QPointF& viewPoint)
{
    const QPointF point = toColumn(viewPoint);
    if (point.y() < 0 || point.y() >= column.height())
        return std::nullopt;
    const int position = column.positionAt(point, QTextLine::CursorOnCharacter);
    std::vector<int> found = marks.at(position);
    // Where marks meet, a second click goes to the next one outward.
    const auto hitsBox = [&](int mark) {
        const Range range = marks.range(mark);
        const std::size_t block = column.blockOf(position);
        const auto pieces = column.rangeRects(range.begin, range.end, block, block);
        return std::any_of(pieces.begin(), pieces.end(), [&point](const RangeRect& piece) {
            return piece.rect.adjusted(-3, -6, 3, 4).contains(point);
        });
    };
    found.erase(std::remove_if(found.begin(), found.end(), [&hitsBox](int mark) { return !hitsBox(mark); }),
                found.end());
    if (found.empty())
        return std::nullopt;
    const auto shown = std::find_if(found.begin(), found.end(),
                                    [this](int mark) { return current == marks.mention(mark).id; });
    if (shown == found.end() || shown + 1 == found.end())
        return found.front();
    return *(shown + 1);
}

std::optional<int> DocumentView::Private::laneAt(const QPointF& viewPoint)
{
    const double step = laneStep();
    const QPointF point = toColumn(viewPoint);
    for (qsizetype number = 0; number < lanes.size(); ++number) {
        const double x = -22 - (static_cast<double>(number) + 0.5) * step;
        if (std::abs(point.x() - x) > std::max(5.0, step / 2))
            continue;
        const std::size_t block = column.blockAtY(point.y());
        for (const Range& range : std::as_const(lanes[number].ranges)) {
            const auto pieces = column.rangeRects(range.begin, range.end, block, block);
            if (!pieces.isEmpty() && point.y() >= pieces.front().bandTop &&
                point.y() <= pieces.back().bandBottom)
                return static_cast<int>(number);
        }
    }
    return std::nullopt;
}

QString DocumentView::Private::toolTipAt(const QPointF& viewPoint)
{
    if (const auto lane = laneAt(viewPoint))
        return QStringLiteral("%1 · %2").arg(QString::number(*lane + 1), lanes[*lane].lane.label);
    const QPointF point = toColumn(viewPoint);
    if (point.y() < 0 || point.y() >= column.height())
        return {};
    QStringList lines;
    const std::vector<int> found = marks.at(column.positionAt(point, QTextLine::CursorOnCharacter));
    for (const int mark : found) {
        const model::Mention& mention = marks.mention(mark);
        QString line = QStringLiteral("%1 · %2").arg(label(mention.type, codebook), label(mention.state));
        const QString value = valueLabel(mention.value);
        if (!value.isEmpty())
            line += QStringLiteral(" · ") + value;
        lines.append(line);
    }
    return lines.join(u'\n');
}

void DocumentView::Private::click(const QPointF& viewPoint)
{
    if (const auto lane = laneAt(viewPoint)) {
        Q_EMIT view.laneClicked(lanes[*lane].lane.incident);
        return;
    }
    if (const auto mark = markAt(viewPoint))
        Q_EMIT view.mentionClicked(marks.mention(*mark).id);
}

void DocumentView::Private::dragTo(const QPointF& viewPoint)
{
    const int position = positionAt(viewPoint);
    if (unit == Unit::Character) {
        setCaret(position, Anchor::Keep);
        return;
    }
    const auto whole = unit == Unit::Word ? column.wordAt(position) : column.paragraphAt(position);
    if (position < unitBase.begin)
        setSelected(unitBase.end, std::min(whole.begin, position));
    else
        setSelected(unitBase.begin, std::max(unitBase.end, position <= whole.begin ? position : whole.end));
}

bool DocumentView::Private::goToHit(int number)
{
    hit = number;
    const int begin = hits[static_cast<std::size_t>(number)];
    const int end = begin + static_cast<int>(findWords.size());
    reveal(begin, end);
    setSelected(begin, end); // found words can be marked at once
    view.viewport()->update();
    return true;
}

bool DocumentView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && d->edgeEdit) {
        if (isEdgeKey(static_cast<QKeyEvent*>(event)->key())) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool DocumentView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = d->hasDocument ? d->toolTipAt(help->pos()) : QString();
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DocumentView::keyPressEvent(QKeyEvent* event)
{
    if (!d->hasDocument) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (d->editEdgeByKey(*event)) {
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        if (d->anchor != d->caret)
            QApplication::clipboard()->setText(selectedText());
        event->accept();
    } else if (event->matches(QKeySequence::SelectAll)) {
        d->setSelected(0, static_cast<int>(d->column.text().size()));
        event->accept();
    } else if (event->key() == Qt::Key_Escape && d->anchor != d->caret) {
        d->setSelected(d->caret, d->caret);
        event->accept();
    } else if (!(event->modifiers() & Qt::MetaModifier) &&
               (!(event->modifiers() & Qt::AltModifier) || isSideways(event->key())) &&
               d->moveByKey(*event)) {
        event->accept();
    } else {
        event->ignore();
    }
}

void DocumentView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->hasDocument) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    if (d->edgeEdit)
        d->endEdgeEdit();
    d->wishedX.reset();
    const bool third =
        d->unit == Private::Unit::Word && event->timestamp() >= d->doubleClicked &&
        event->timestamp() - d->doubleClicked < static_cast<quint64>(QApplication::doubleClickInterval()) &&
        (event->position() - d->pressPoint).manhattanLength() < QApplication::startDragDistance();
    d->pressed = true;
    d->pressPoint = event->position();
    const int position = d->positionAt(event->position());
    if (third) {
        d->unit = Private::Unit::Paragraph;
        const auto paragraph = d->column.paragraphAt(position);
        d->unitBase = {paragraph.begin, paragraph.end};
        d->dragged = true;
        d->setSelected(paragraph.begin, paragraph.end);
        return;
    }
    d->unit = Private::Unit::Character;
    d->dragged = false;
    d->setCaret(position,
                event->modifiers() & Qt::ShiftModifier ? Private::Anchor::Keep : Private::Anchor::Move);
}

void DocumentView::mouseMoveEvent(QMouseEvent* event)
{
    if (!d->pressed) {
        viewport()->setCursor(d->hasDocument && d->laneAt(event->position()) ? Qt::PointingHandCursor
                                                                             : Qt::IBeamCursor);
        return;
    }
    const bool far =
        (event->position() - d->pressPoint).manhattanLength() >= QApplication::startDragDistance();
    if (!d->dragged && !far)
        return;
    d->dragged = true;
    d->dragPoint = event->position();
    d->dragTo(event->position());
    const bool outside = event->position().y() < 0 || event->position().y() > viewport()->height();
    if (outside && !d->autoScroll.isActive())
        d->autoScroll.start(kScrollInterval, this);
    else if (!outside)
        d->autoScroll.stop();
}

void DocumentView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->pressed)
        return;
    d->pressed = false;
    d->autoScroll.stop();
    if (!d->dragged && d->unit == Private::Unit::Character && !(event->modifiers() & Qt::ShiftModifier))
        d->click(event->position());
}

void DocumentView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->hasDocument)
        return;
    const auto word = d->column.wordAt(d->positionAt(event->position()));
    d->unit = Private::Unit::Word;
    d->unitBase = {word.begin, word.end};
    d->doubleClicked = event->timestamp();
    d->pressed = true;
    d->dragged = false;
    d->pressPoint = event->position();
    d->setSelected(word.begin, word.end);
}

void DocumentView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    d->wheelRest += event->angleDelta().y();
    const int steps = static_cast<int>(d->wheelRest / kWheelStep);
    d->wheelRest -= steps * kWheelStep;
    if (steps != 0)
        setTextSize(textSize() + steps);
    event->accept();
}

void DocumentView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!d->hasDocument)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPoint place =
            d->column.caretRect(d->caret).translated(d->columnLeft, d->toViewY(0)).bottomLeft().toPoint();
        Q_EMIT contextMenuAsked(viewport()->mapToGlobal(place), d->current);
        return;
    }
    const auto mark = d->markAt(event->pos());
    Q_EMIT contextMenuAsked(event->globalPos(),
                            mark ? std::optional(d->marks.mention(*mark).id) : std::nullopt);
}

void DocumentView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DocumentView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DocumentView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != d->autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const double beyond = d->dragPoint.y() < 0 ? d->dragPoint.y() : d->dragPoint.y() - viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(beyond));
    const double inside = std::clamp(d->dragPoint.y(), 0.0, static_cast<double>(viewport()->height()));
    d->dragTo({d->dragPoint.x(), inside});
}

} // namespace casus::ui
