// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/document_view.h"

#include "viewer/document_accessible.h"
#include "viewer/document_view_p.h"
#include "viewer/sentence_steps.h"

#include <QAccessible>
#include <QPaintEvent>

#include <algorithm>

namespace casus::ui {

namespace {

constexpr double kDefaultPoints = 11.5;
constexpr double kSmallest = 7;
constexpr double kLargest = 40;
constexpr int kFlashMilliseconds = 1200;
constexpr std::size_t kMostHits = 100'000;

} // namespace

DocumentView::Private::Private(DocumentView& owner)
    : view(owner)
{
    marks.setOffsets(&offsets);
    flashFade.setDuration(kFlashMilliseconds);
    flashFade.setStartValue(1.0);
    flashFade.setEndValue(0.0);
    flashFade.setEasingCurve(QEasingCurve::InQuad);
}

DocumentView::DocumentView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(*this))
{
    QAccessible::installFactory(documentAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Text of the document"));
    setAccessibleDescription(
        tr("Marks are announced by their type. Keys: A accepts, X rejects, ? shows all keys."));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 120);
    connect(&d->flashFade, &QVariantAnimation::valueChanged, this, [this] {
        for (const auto& range : std::as_const(d->flashed))
            d->repaintRange(range);
    });
    connect(&d->flashFade, &QVariantAnimation::finished, this, [this] { d->flashed.clear(); });
}

DocumentView::~DocumentView() = default;

void DocumentView::setDocument(const model::Document& document)
{
    const bool hadSelection = d->anchor != d->caret;
    d->document = document;
    d->hasDocument = true;
    d->placeholder = document.text.isEmpty() ? tr("This document is empty.") : QString();
    d->offsets = text::OffsetMap(document.text);
    d->marks.clear();
    d->current.reset();
    d->edgeEdit.reset();
    d->lanes.clear();
    d->evidence.clear();
    d->flashFade.stop();
    d->flashed.clear();
    d->findWords.clear();
    d->hits.clear();
    d->hit = -1;
    d->anchor = d->caret = 0;
    d->wishedX.reset();
    d->column.setText(document.text, document.info.title);
    verticalScrollBar()->setValue(0);
    d->restyle();
    if (hadSelection)
        Q_EMIT selectionChanged();
    QAccessibleEvent changed(this, QAccessible::TextUpdated);
    QAccessible::updateAccessibility(&changed);
}

void DocumentView::clear(const QString& placeholder)
{
    setDocument({});
    d->hasDocument = false;
    d->placeholder = placeholder;
    viewport()->update();
}

void DocumentView::setMentions(const QList<model::Mention>& mentions)
{
    d->edgeEdit.reset();
    d->marks.assign(mentions);
    viewport()->update();
}

void DocumentView::setCodebook(const model::Codebook& codebook)
{
    d->codebook = codebook;
    viewport()->update();
}

void DocumentView::updateMention(const model::Mention& mention)
{
    if (d->edgeEdit && d->current == mention.id)
        d->endEdgeEdit();
    const auto touched = d->marks.update(mention);
    for (const auto& range : touched)
        d->repaintRange(range);
}

void DocumentView::setCurrent(std::optional<model::MentionId> id)
{
    if (d->edgeEdit && d->current != id)
        d->endEdgeEdit();
    const auto repaint = [this] {
        if (const auto mark = d->current ? d->marks.find(*d->current) : std::nullopt)
            d->repaintRange(d->marks.range(*mark));
    };
    if (d->current != id) {
        repaint();
        d->current = id;
        repaint();
    }
    const auto mark = id ? d->marks.find(*id) : std::nullopt;
    if (!mark)
        return;
    const auto range = d->marks.range(*mark);
    d->reveal(range.begin, range.end);
    // Where marks meet the caret stays, so that the next one at this place can be asked for.
    const bool inside = range.begin <= d->caret && d->caret < range.end;
    if (d->anchor == d->caret && !d->pressed && !inside)
        d->setCaret(range.begin, Private::Anchor::Move);
}

std::optional<model::MentionId> DocumentView::current() const
{
    return d->current;
}

void DocumentView::setLanes(const QList<IncidentLane>& lanes)
{
    const auto before = d->lanes.size();
    d->lanes.clear();
    for (const IncidentLane& lane : lanes)
        d->lanes.append({lane, d->toRanges(lane.spans)});
    if (before != d->lanes.size())
        d->restyle();
    viewport()->update();
}

void DocumentView::setEvidence(const QList<model::Span>& spans)
{
    const auto before = d->evidence;
    d->evidence = d->toRanges(spans);
    for (const auto& range : before)
        d->repaintRange(range);
    for (const auto& range : std::as_const(d->evidence))
        d->repaintRange(range);
    if (!d->evidence.isEmpty())
        d->reveal(d->evidence.front().begin, d->evidence.front().end);
}

void DocumentView::flash(const QList<model::Span>& spans)
{
    d->flashFade.stop();
    d->flashed = d->toRanges(spans);
    if (d->flashed.isEmpty())
        return;
    d->reveal(d->flashed.front().begin, d->flashed.front().end);
    d->flashFade.start();
}

std::optional<model::Span> DocumentView::selection() const
{
    if (d->anchor == d->caret)
        return std::nullopt;
    return d->toSpan(d->selected());
}

QString DocumentView::selectedText() const
{
    const auto range = d->selected();
    return d->document.text.mid(range.begin, range.end - range.begin);
}

std::optional<model::Span> DocumentView::selectedWords() const
{
    auto range = d->selected();
    const QString& text = d->document.text;
    while (range.begin < range.end && text.at(range.end - 1).isSpace())
        --range.end;
    while (range.begin < range.end && text.at(range.begin).isSpace())
        ++range.begin;
    if (range.begin >= range.end)
        return std::nullopt;
    return d->toSpan(range);
}

void DocumentView::selectMore()
{
    if (!d->hasDocument)
        return;
    const auto now = d->selected();
    for (const auto& wider :
         {d->column.wordAt(now.begin), sentenceAt(d->column, now.begin), d->column.paragraphAt(now.begin)}) {
        const bool holds = wider.begin <= now.begin && now.end <= wider.end;
        if (!holds || wider.end - wider.begin <= now.end - now.begin)
            continue;
        d->setSelected(wider.begin, wider.end); // the caret at the end: arrows with Shift go on from there
        d->reveal(wider.begin, wider.end);
        return;
    }
}

QList<model::MentionId> DocumentView::marksAtCaret() const
{
    std::vector<int> found = d->marks.at(d->caret);
    if (found.empty() && d->caret > 0)
        found = d->marks.at(d->caret - 1);
    QList<model::MentionId> ids;
    for (const int mark : found)
        ids.append(d->marks.mention(mark).id);
    return ids;
}

void DocumentView::setSelection(std::optional<model::Span> span)
{
    if (!span) {
        d->setSelected(d->caret, d->caret);
        return;
    }
    const auto range = d->toRange(*span);
    d->setSelected(range.begin, range.end);
    d->reveal(range.begin, range.end);
}

int DocumentView::caret() const
{
    return d->offsets.toCodePoint(d->caret);
}

QString DocumentView::text() const
{
    return d->document.text;
}

void DocumentView::beginEdgeEdit(Edge edge)
{
    const auto mark = d->current ? d->marks.find(*d->current) : std::nullopt;
    if (!mark)
        return;
    if (d->edgeEdit && d->edgeEdit->mark == *mark) {
        d->edgeEdit->edge = edge; // the other edge of the same mark: what was moved stays moved
    } else {
        const auto range = d->toRange(d->marks.mention(*mark).span);
        d->edgeEdit = Private::EdgeEdit{edge, *mark, range, range};
    }
    d->setSelected(d->caret, d->caret);
    d->reveal(d->edgeEdit->range.begin, d->edgeEdit->range.end);
    viewport()->update();
}

bool DocumentView::isEditingEdge() const
{
    return d->edgeEdit.has_value();
}

void DocumentView::setTextSize(qreal points)
{
    const double size = points <= 0 ? 0 : std::clamp(points, kSmallest, kLargest);
    if (qFuzzyCompare(size + 1, d->points + 1))
        return;
    d->points = size;
    d->restyle();
    Q_EMIT textSizeChanged(textSize());
}

qreal DocumentView::textSize() const
{
    return d->points > 0 ? d->points : kDefaultPoints;
}

void DocumentView::setTextFamily(const QString& family)
{
    if (family == d->family)
        return;
    d->family = family;
    d->restyle();
}

QString DocumentView::textFamily() const
{
    return d->textFont().family();
}

void DocumentView::setLineLength(int characters)
{
    if (characters == d->lineLength)
        return;
    d->lineLength = characters;
    d->restyle();
}

int DocumentView::lineLength() const
{
    return d->lineLength;
}

void DocumentView::setFind(const QString& words)
{
    d->findWords = words;
    d->hits.clear();
    d->hit = -1;
    const QString& text = d->document.text;
    if (!words.isEmpty()) {
        qsizetype place = text.indexOf(words, 0, Qt::CaseInsensitive);
        while (place >= 0 && d->hits.size() < kMostHits) {
            d->hits.push_back(static_cast<int>(place));
            place = text.indexOf(words, place + words.size(), Qt::CaseInsensitive);
        }
    }
    viewport()->update();
    if (!d->hits.empty())
        d->goToHit(0);
}

bool DocumentView::findNext()
{
    return !d->hits.empty() && d->goToHit((d->hit + 1) % static_cast<int>(d->hits.size()));
}

bool DocumentView::findPrevious()
{
    const int count = static_cast<int>(d->hits.size());
    return count > 0 && d->goToHit((d->hit + count - 1) % count);
}

int DocumentView::findCount() const
{
    return static_cast<int>(d->hits.size());
}

void DocumentView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    d->paint(painter, event->rect());
}

void DocumentView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->restyle();
}

void DocumentView::scrollContentsBy(int, int)
{
    d->settle();
    viewport()->update();
}

void DocumentView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        d->restyle();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

QRect DocumentView::rectOf(model::Span span) const
{
    const auto range = d->toRange(span);
    const std::size_t block = d->column.blockOf(range.begin);
    const auto pieces = d->column.rangeRects(range.begin, std::max(range.end, range.begin + 1), block, block);
    if (pieces.isEmpty())
        return d->column.caretRect(range.begin).translated(d->columnLeft, d->toViewY(0)).toAlignedRect();
    return pieces.front().rect.translated(d->columnLeft, d->toViewY(0)).toAlignedRect();
}

int DocumentView::positionAt(const QPoint& viewportPoint) const
{
    return d->offsets.toCodePoint(d->positionAt(viewportPoint));
}

} // namespace casus::ui
