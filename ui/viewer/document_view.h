// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/codebook.h"
#include "model/document.h"
#include "model/mention.h"

#include <QAbstractScrollArea>
#include <QColor>
#include <QList>

#include <memory>
#include <optional>

namespace casus::ui {

/// One incident's passages, painted as a lane in the left margin.
struct IncidentLane {
    model::IncidentId incident;
    QString label;
    QColor color;
    QList<model::Span> spans;
    bool current = false;
};

/// The text of a document with its marks. Suggestions are outlined, decided mentions filled, rejected ones
/// absent; the current one has a frame; each mark carries its type's small tag. Only the visible part is laid
/// out and painted; marks live in an interval index; the text is never laid out whole. All positions at this
/// interface are code points. Owns no data of the project and changes none: it asks by signals.
class DocumentView : public QAbstractScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentView)

public:
    explicit DocumentView(QWidget* parent = nullptr);
    ~DocumentView() override;

    void setDocument(const model::Document& document); // clears marks, selection and scroll position
    void clear(const QString& placeholder = {});       // empty state: what to do first
    void setMentions(
        const QList<model::Mention>& mentions); // rejected ones are passed over; keeps the scroll position
    void setCodebook(const model::Codebook& codebook); // looks and words of the types
    void updateMention(const model::Mention& mention);   // one changed mark, without touching the others
    void setCurrent(std::optional<model::MentionId> id); // scrolls it into view
    [[nodiscard]] std::optional<model::MentionId> current() const;
    void setLanes(const QList<IncidentLane>& lanes);
    void
    setEvidence(const QList<model::Span>& spans); // words that prove the focused field; scrolls to the first
    void flash(const QList<model::Span>& spans);

    [[nodiscard]] std::optional<model::Span> selection() const; // empty selection: none
    [[nodiscard]] QString selectedText() const;
    /// The selection without blanks at its ends; none where nothing else is selected.
    [[nodiscard]] std::optional<model::Span> selectedWords() const;
    void setSelection(std::optional<model::Span> span);
    /// The word at the caret; once more its sentence, then the paragraph.
    void selectMore();
    /// The marks that stand at the caret (or before it), from the inner to the outer.
    [[nodiscard]] QList<model::MentionId> marksAtCaret() const;
    [[nodiscard]] int caret() const;

    /// Moving an edge of the current mark with arrow keys: Left/Right a character (grapheme), Ctrl a word,
    /// Enter takes it, Esc gives up. Emits spanEdited once taken.
    enum class Edge { Start, End };
    void beginEdgeEdit(Edge edge);
    [[nodiscard]] bool isEditingEdge() const;

    void setTextSize(qreal points);
    [[nodiscard]] qreal textSize() const;
    void setTextFamily(const QString& family); // empty: the window's font
    [[nodiscard]] QString textFamily() const;
    /// Longest line in average letters; 0: as wide as the window.
    void setLineLength(int characters);
    [[nodiscard]] int lineLength() const;
    void setFind(const QString& words); // highlights all, goes to the first; findNext/findPrevious go on
    bool findNext();
    bool findPrevious();
    [[nodiscard]] int findCount() const;

    [[nodiscard]] QString text() const;                 // of the document in view
    [[nodiscard]] QRect rectOf(model::Span span) const; // of its first line, in the viewport
    [[nodiscard]] int positionAt(const QPoint& viewportPoint) const;

Q_SIGNALS:
    void mentionClicked(casus::model::MentionId id);
    void selectionChanged();
    void spanEdited(casus::model::MentionId id, casus::model::Span span);
    void laneClicked(casus::model::IncidentId id);
    void contextMenuAsked(const QPoint& globalPos, std::optional<casus::model::MentionId> id);
    void textSizeChanged(qreal points);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casus::ui
