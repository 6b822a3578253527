// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour.h"

#include "shell/window_settings.h"
#include "support/theme.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace casus::ui {

namespace {

constexpr int kCalloutWidth = 330;
constexpr int kGap = 14; // between what is meant and the words

struct Stop {
    QWidget* target = nullptr;
    QString title;
    QString words;
};

/// Covers the window, leaves out what is meant and says a few words beside it.
class TourOverlay : public QWidget {
public:
    TourOverlay(QWidget* window, QList<Stop> stops)
        : QWidget(window)
        , m_stops(std::move(stops))
        , m_focusBefore(window->focusWidget())
    {
        setObjectName(QStringLiteral("tour"));
        setAttribute(Qt::WA_DeleteOnClose);
        setAccessibleName(Tour::tr("Tour"));
        m_box = new QFrame(this);
        m_box->setAutoFillBackground(true);
        m_box->setFrameShape(QFrame::StyledPanel);
        auto* layout = new QVBoxLayout(m_box);
        layout->setContentsMargins(16, 14, 16, 12);
        layout->setSpacing(8);
        m_title = new QLabel(m_box);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        strong.setPointSizeF(strong.pointSizeF() * 1.15);
        m_title->setFont(strong);
        m_words = new QLabel(m_box);
        m_words->setObjectName(QStringLiteral("tourWords"));
        m_words->setWordWrap(true);
        layout->addWidget(m_title);
        layout->addWidget(m_words);
        auto* row = new QHBoxLayout;
        m_count = new QLabel(m_box);
        m_end = new QPushButton(Tour::tr("End (Esc)"), m_box);
        m_end->setObjectName(QStringLiteral("tourEnd"));
        m_next = new QPushButton(m_box);
        m_next->setObjectName(QStringLiteral("tourNext"));
        m_next->setDefault(true);
        row->addWidget(m_count, 1);
        row->addWidget(m_end);
        row->addWidget(m_next);
        layout->addLayout(row);
        QObject::connect(m_end, &QPushButton::clicked, this, [this] { end(); });
        QObject::connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
        window->installEventFilter(this);
        setGeometry(window->rect());
        show();
        raise();
        arrange();
        m_next->setFocus();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize && watched == parentWidget()) {
            setGeometry(parentWidget()->rect());
            arrange();
        }
        return QWidget::eventFilter(watched, event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Escape: end(); return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Right:
        case Qt::Key_Space: go(1); return;
        case Qt::Key_Left: go(-1); return;
        default: event->accept();
        }
    }
    bool focusNextPrevChild(bool) override // stays on its two buttons
    {
        (m_next->hasFocus() ? m_end : m_next)->setFocus(Qt::TabFocusReason);
        return true;
    }
    void mousePressEvent(QMouseEvent*) override { go(1); }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath veil;
        veil.addRect(rect());
        QPainterPath hole;
        hole.addRoundedRect(QRectF(lit()), 6, 6);
        painter.fillPath(veil.subtracted(hole), QColor(0, 0, 0, isDark(palette()) ? 140 : 90));
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawPath(hole);
    }

private:
    [[nodiscard]] QRect lit() const
    {
        const QWidget* target = m_stops.at(m_at).target;
        if (!target || !target->isVisible())
            return {};
        return QRect(target->mapTo(parentWidget(), QPoint()), target->size())
            .adjusted(-2, -2, 2, 2)
            .intersected(rect().adjusted(1, 1, -1, -1));
    }

    void go(qsizetype by)
    {
        m_at = std::max<qsizetype>(0, m_at + by);
        if (m_at >= m_stops.size()) {
            end();
            return;
        }
        arrange();
    }

    void end()
    {
        if (m_focusBefore)
            m_focusBefore->setFocus();
        close();
    }

    void arrange()
    {
        const Stop& stop = m_stops.at(m_at);
        m_title->setText(stop.title);
        m_words->setText(stop.words);
        m_count->setText(Tour::tr("%1 of %2").arg(m_at + 1).arg(m_stops.size()));
        m_next->setText(m_at + 1 < m_stops.size() ? Tour::tr("Next (Enter)") : Tour::tr("Begin (Enter)"));
        m_box->setFixedWidth(kCalloutWidth);
        const int height = m_box->layout()->totalHeightForWidth(kCalloutWidth);
        const QRect target = lit();
        // Right of it, left of it, above it: where there is room.
        QPoint place((width() - kCalloutWidth) / 2, (this->height() - height) / 2);
        if (target.isValid()) {
            const int middle =
                std::clamp(target.center().y() - height / 2, 8, std::max(8, this->height() - height - 8));
            if (target.right() + kGap + kCalloutWidth < width())
                place = {target.right() + kGap, middle};
            else if (target.left() - kGap - kCalloutWidth > 0)
                place = {target.left() - kGap - kCalloutWidth, middle};
            else if (target.top() - kGap - height > 0)
                place.setY(target.top() - kGap - height);
        }
        m_box->setGeometry(place.x(), place.y(), kCalloutWidth, height);
        setAccessibleDescription(stop.title + QStringLiteral(". ") + stop.words);
        update();
    }

    QList<Stop> m_stops;
    QPointer<QWidget> m_focusBefore;
    qsizetype m_at = 0;
    QFrame* m_box = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_end = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace

Tour::Tour(const Parts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(parts.actions[ActionId::Tour], &QAction::triggered, this, &Tour::begin);
}

void Tour::offer()
{
    if (m_parts.settings.tourSeen())
        return;
    // Once the document is painted; a question that is open comes first.
    QTimer::singleShot(0, this, [this] {
        if (!m_parts.settings.tourSeen() && m_window->isVisible() && !QApplication::activeModalWidget())
            begin();
    });
}

void Tour::begin()
{
    if (m_overlay)
        return;
    m_parts.settings.setTourSeen();
    const auto key = [this](ActionId id) { return m_parts.actions.shortKeyHint(id); };
    m_overlay = new TourOverlay(
        m_window,
        {{&m_parts.inbox, tr("Articles"),
          tr("What you have imported, with its status and what is still undecided. %1 goes to the next one.")
              .arg(key(ActionId::NextDocument))},
         {&m_parts.text, tr("The text with its marks"),
          tr("An outline is a suggestion, a fill is decided. Select words and press %1 to %2 to mark them "
             "yourself; %3 selects the word at the caret.")
              .arg(key(ActionId::Type1), key(ActionId::Type8), key(ActionId::SelectMore))},
         {&m_parts.bar, tr("One decision after the other"),
          tr("%1 accepts and goes on, %2 rejects, %3 skips, %4 goes back. Everything can be undone, also "
             "tomorrow.")
              .arg(key(ActionId::Accept), key(ActionId::Reject), key(ActionId::Skip), key(ActionId::Back))},
         {&m_parts.incidents, tr("Incidents"),
          tr("What the article tells, field by field, with the words that prove it. %1 accepts an incident.")
              .arg(key(ActionId::AcceptIncident))},
         {nullptr, tr("Everything else"),
          tr("%1 finds every command by typing, %2 shows all keys.")
              .arg(key(ActionId::Palette), key(ActionId::Keys))}});
}

} // namespace casus::ui
