// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/offsets.h"
#include "viewer/document_view.h"
#include "viewer/mark_painter.h"
#include "viewer/mark_store.h"
#include "viewer/text_column.h"

#include <QBasicTimer>
#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>

namespace casus::ui {

struct DocumentView::Private {
    using Range = MarkStore::Range; // UTF-16

    explicit Private(DocumentView& owner);

    // --- geometry; "content" is y from the top of everything, "column" y from the top of the text
    // ---------------
    static constexpr int kTopMargin = 26;
    static constexpr int kBottomMargin = 48;
    static constexpr int kSideMargin = 30;
    static constexpr int kLineLength = 78;
    void restyle(); // font or width changed: lays out anew, keeps what is at the top
    void settle();  // lays out what is visible, keeping what is below the top edge in place
    void updateScrollRange();
    void scrollTo(double columnY);
    void reveal(int begin, int end);
    [[nodiscard]] double toViewY(double columnY) const;
    [[nodiscard]] QPointF toColumn(const QPointF& viewPoint) const;
    [[nodiscard]] double laneStep() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int positionAt(const QPointF& viewPoint);

    // --- painting
    // -------------------------------------------------------------------------------------------------
    void paint(QPainter& painter, const QRect& clip);
    void paintBlock(QPainter& painter, std::size_t block, const QRectF& clip);
    void paintRanges(QPainter& painter, std::size_t block, const QList<Range>& ranges, const QColor& color,
                     bool underlined);
    void paintHits(QPainter& painter, std::size_t block);
    void paintLanes(QPainter& painter, std::size_t block);
    void paintLaneBadges(QPainter& painter, const QRectF& clip);
    void paintCaret(QPainter& painter);
    void paintPlaceholder(QPainter& painter);
    void paintEdgeHint(QPainter& painter);
    [[nodiscard]] MarkStyle styleOf(const VisibleMark& mark, std::size_t block) const;
    [[nodiscard]] std::vector<VisibleMark> marksOf(std::size_t block) const; // an edge being moved counts
    void repaintRange(const Range& range);                                   // only the lines it stands on
    void repaintLanes();

    // --- place, selection, editing
    // ----------------------------------------------------------------------------------
    enum class Anchor { Move, Keep };
    void setCaret(int position, Anchor anchor);
    void setSelected(int anchorPosition, int caretPosition);
    [[nodiscard]] Range selected() const { return {std::min(anchor, caret), std::max(anchor, caret)}; }
    [[nodiscard]] Range toRange(const model::Span& span) const;
    [[nodiscard]] model::Span toSpan(const Range& range) const;
    [[nodiscard]] QList<Range> toRanges(const QList<model::Span>& spans) const;
    bool moveByKey(const QKeyEvent& event);
    bool editEdgeByKey(const QKeyEvent& event);
    void endEdgeEdit();
    void dragTo(const QPointF& viewPoint);
    void click(const QPointF& viewPoint);
    [[nodiscard]] std::optional<int> markAt(const QPointF& viewPoint);
    [[nodiscard]] std::optional<int> laneAt(const QPointF& viewPoint);
    [[nodiscard]] QString toolTipAt(const QPointF& viewPoint);
    bool goToHit(int number);

    struct EdgeEdit {
        Edge edge = Edge::Start;
        int mark = 0;
        Range range;
        Range before;
    };
    struct Lane {
        IncidentLane lane;
        QList<Range> ranges;
    };
    enum class Unit { Character, Word, Paragraph };

    DocumentView& view;
    model::Document document;
    bool hasDocument = false;
    QString placeholder;
    text::OffsetMap offsets;
    TextColumn column;
    MarkStore marks;
    model::Codebook codebook = model::builtInCodebook();
    std::optional<model::MentionId> current;
    std::optional<EdgeEdit> edgeEdit;
    QList<Lane> lanes;
    QList<Range> evidence;
    QList<Range> flashed;
    QVariantAnimation flashFade;
    double points = 0; // 0: the default size
    QString family;
    int lineLength = kLineLength; // characters a line
    double columnLeft = 0;
    bool settling = false;

    int anchor = 0;
    int caret = 0;
    std::optional<double> wishedX; // of vertical moves, in the column

    QString findWords;
    std::vector<int> hits; // begins, ascending
    int hit = -1;

    bool pressed = false;
    bool dragged = false;
    Unit unit = Unit::Character;
    Range unitBase;
    QPointF pressPoint;
    QPointF dragPoint;
    QBasicTimer autoScroll;
    quint64 doubleClicked = 0; // time of the event, ms
    double wheelRest = 0;
};

} // namespace casus::ui
