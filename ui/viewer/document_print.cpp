// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/document_print.h"

#include "support/labels.h"
#include "support/theme.h"
#include "text/offsets.h"
#include "viewer/mark_painter.h"
#include "viewer/mark_store.h"
#include "viewer/text_column.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <limits>
#include <map>

namespace casus::ui {

namespace {

constexpr double kFootHeight = 26; // in points of the layout
constexpr double kPointsAnInch = 72;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Printing)
};

/// Lays out in units of the screen's fonts and scales them to the device, so that the text's own layout is
/// used.
class ArticlePrinter {
public:
    ArticlePrinter(const PrintedArticle& article, QPagedPaintDevice& device)
        : m_article(article)
        , m_device(device)
        , m_palette(themePalette(ColorScheme::Light))
        , m_font(article.font)
        , m_offsets(article.document.text)
    {
        m_font.setHintingPreference(QFont::PreferNoHinting);
        m_marks.setOffsets(&m_offsets);
        m_marks.assign(article.mentions);
    }

    int run()
    {
        if (!m_painter.begin(&m_device))
            return 0;
        // Fonts of the layout are measured at the screen's resolution.
        const double screen = QFontMetricsF(m_font).fontDpi();
        m_scale = m_device.logicalDpiX() / screen;
        m_perPoint = screen / kPointsAnInch;
        const QRectF page(QPointF(), m_device.pageLayout().paintRectPixels(m_device.logicalDpiX()).size());
        m_width = page.width() / m_scale;
        m_height = page.height() / m_scale;
        m_painter.scale(m_scale, m_scale);
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_pages = 1;
        paintHead();
        paintText();
        paintLegend();
        paintFoot();
        m_painter.end();
        return m_pages;
    }

private:
    /// In pixels of the layout: points would be those of the device.
    [[nodiscard]] QFont paperFont(double scale) const
    {
        QFont font = m_font;
        font.setPixelSize(std::max(1, qRound(m_font.pointSizeF() * scale * m_perPoint)));
        return font;
    }

    [[nodiscard]] double bottom() const { return m_height - kFootHeight * m_perPoint; }

    void newPage()
    {
        paintFoot();
        m_device.newPage();
        ++m_pages;
        m_y = 0;
    }

    void paintFoot()
    {
        const QFont small = paperFont(0.72);
        m_painter.setFont(small);
        m_painter.setPen(Qt::black);
        const QRectF foot(0, bottom(), m_width, m_height - bottom());
        m_painter.drawLine(QPointF(0, foot.top() + 6), QPointF(m_width, foot.top() + 6));
        m_painter.drawText(
            foot.adjusted(0, 10, -60, 0), Qt::AlignLeft | Qt::AlignTop,
            QFontMetricsF(small).elidedText(m_article.document.info.name, Qt::ElideMiddle, m_width - 80));
        m_painter.drawText(foot.adjusted(0, 10, 0, 0), Qt::AlignRight | Qt::AlignTop,
                           Words::tr("page %1").arg(m_pages));
    }

    /// Words over the whole width; goes to a new page where they do not fit.
    void paintWords(const QFont& font, const QString& words, double space)
    {
        if (words.isEmpty())
            return;
        const QRectF needed =
            QFontMetricsF(font).boundingRect(QRectF(0, 0, m_width, 1e6), Qt::TextWordWrap, words);
        if (m_y + needed.height() > bottom())
            newPage();
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRectF(0, m_y, m_width, needed.height() + 2), Qt::TextWordWrap, words);
        m_y += needed.height() + space;
    }

    void paintHead()
    {
        QFont title = paperFont(1.4);
        title.setBold(true);
        const model::DocumentInfo& info = m_article.document.info;
        paintWords(title, info.title.isEmpty() ? info.name : info.title, 4);
        const QFont small = paperFont(0.8);
        paintWords(small, m_article.facts, 2);
        paintWords(small, info.url, 2);
        paintWords(small, info.note, 2);
        m_y += 8;
    }

    void paintText()
    {
        m_column.setText(m_article.document.text, {});
        m_column.setStyle(m_font, m_width);
        for (std::size_t block = 0; block < m_column.blocks().size(); ++block)
            paintBlock(block);
    }

    void paintBlock(std::size_t block)
    {
        const TextBlock& source = m_column.blocks()[block];
        const LaidBlock& laid = m_column.laid(block);
        if (source.kind == BlockKind::Blank) {
            m_y += laid.pitch;
            return;
        }
        struct Piece {
            RangeRect rect;
            MarkStyle style;
        };
        std::vector<Piece> pieces;
        for (const VisibleMark& mark : m_marks.visible(source.begin, source.end())) {
            const model::Mention& mention = m_marks.mention(mark.mark);
            const MarkStyle style{typeLook(mention.type, m_palette),
                                  mention.state != model::MentionState::Suggested, false, mark.level,
                                  source.rightToLeft};
            const auto rects = m_column.rangeRects(mark.begin, mark.end, block, block);
            for (const RangeRect& rect : rects)
                pieces.push_back({rect, style});
        }
        const double top = m_column.top(block);
        for (int number = 0; number < laid.layout.lineCount(); ++number) {
            if (m_y + laid.pitch > bottom())
                newPage();
            const double bandTop = top + laid.padding + number * laid.pitch;
            m_painter.save();
            m_painter.translate(0, m_y - bandTop);
            MarkPainter marker(m_painter, m_palette, paperFont(1));
            const auto here = [bandTop](const Piece& piece) {
                return std::abs(piece.rect.bandTop - bandTop) < 0.5;
            };
            for (int level = MarkStore::kDeepestLevel; level >= 0; --level) {
                for (const Piece& piece : pieces) {
                    if (here(piece) && piece.style.level == level)
                        marker.paintBehind(piece.rect, piece.style);
                }
            }
            m_painter.setPen(Qt::black);
            laid.layout.lineAt(number).draw(&m_painter, QPointF(0, top));
            double freeFrom = std::numeric_limits<double>::lowest();
            for (const Piece& piece : pieces) {
                if (!here(piece))
                    continue;
                marker.paintBefore(piece.rect, piece.style);
                freeFrom = std::max(freeFrom, marker.paintTag(piece.rect, piece.style, freeFrom));
            }
            m_painter.restore();
            m_y += laid.pitch;
        }
        if (source.endsParagraph)
            m_y += m_column.blockHeight(block) - laid.padding - laid.layout.lineCount() * laid.pitch;
    }

    void paintLegend()
    {
        struct Count {
            int decided = 0;
            int suggested = 0;
        };
        std::map<model::MentionType, Count> counts;
        for (const model::Mention& mention : m_article.mentions) {
            if (mention.state == model::MentionState::Rejected)
                continue;
            Count& count = counts[mention.type];
            ++(mention.state == model::MentionState::Suggested ? count.suggested : count.decided);
        }
        if (counts.empty())
            return;
        QStringList lines{
            Words::tr("Outlined: suggested by the program, undecided. Filled and underlined: decided.")};
        for (const auto& [type, count] : counts) {
            const TypeLook look = typeLook(type, m_palette);
            lines.append(Words::tr("%1  %2: %3 decided, %4 suggested")
                             .arg(look.tag, look.name)
                             .arg(count.decided)
                             .arg(count.suggested));
        }
        const QFont small = paperFont(0.8);
        m_y += 10;
        paintWords(small, lines.join(u'\n'), 0);
    }

    const PrintedArticle& m_article;
    QPagedPaintDevice& m_device;
    QPainter m_painter;
    QPalette m_palette;
    QFont m_font;
    text::OffsetMap m_offsets;
    MarkStore m_marks;
    TextColumn m_column;
    double m_scale = 1;
    double m_perPoint = 1;
    double m_width = 0;
    double m_height = 0;
    double m_y = 0;
    int m_pages = 0;
};

} // namespace

int printArticle(const PrintedArticle& article, QPagedPaintDevice& device)
{
    return ArticlePrinter(article, device).run();
}

} // namespace casus::ui
