// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/guide_page.h"

#include <QResizeEvent>
#include <QTextBlock>
#include <QTextTable>

namespace casus::ui {

namespace {

constexpr qreal kMargin = 18;
constexpr qreal kLineHeight = 125; // percent
constexpr qreal kCellPadding = 4;

/// Markdown comes in as tight as a web page without a style sheet.
void layOut(QTextDocument& document)
{
    document.setDocumentMargin(kMargin);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) // a picture is a line too
            format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0)
            format.setTopMargin(format.headingLevel() == 1 ? 4 : 18);
        cursor.setBlockFormat(format);
        if (auto* table = cursor.currentTable()) {
            QTextTableFormat lines = table->format();
            lines.setBorderCollapse(true);
            lines.setBorder(0.5);
            lines.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            lines.setCellPadding(kCellPadding);
            table->setFormat(lines);
        }
    }
}

} // namespace

GuidePage::GuidePage(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(true);
    setOpenExternalLinks(false);
    m_refit.setSingleShot(true);
    m_refit.setInterval(0);
    connect(&m_refit, &QTimer::timeout, this, &GuidePage::refitPictures);
}

void GuidePage::showPage(const QString& path)
{
    const QUrl url = QUrl::fromLocalFile(path);
    if (source() != url)
        setSource(url, QTextDocument::MarkdownResource);
}

void GuidePage::doSetSource(const QUrl& name, QTextDocument::ResourceType type)
{
    const QUrl page = source().isEmpty() ? name : source().resolved(name);
    if (!page.isLocalFile())
        return;
    m_pictures.clear();
    QTextBrowser::doSetSource(page, type);
    layOut(*document());
}

QVariant GuidePage::loadResource(int type, const QUrl& name)
{
    if (!name.isRelative() && !name.isLocalFile())
        return {};
    const QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return resource;
    QImage image;
    if (!image.loadFromData(resource.toByteArray()))
        return resource;
    m_pictures.insert(name, image);
    return fitted(image);
}

QImage GuidePage::fitted(const QImage& picture) const
{
    const qreal ratio = devicePixelRatioF();
    const int room = static_cast<int>((viewport()->width() - 2 * kMargin) * ratio);
    QImage image =
        room > 0 && picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
    image.setDevicePixelRatio(ratio);
    return image;
}

void GuidePage::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    // Not now: a scroll bar that comes or goes while a page is being read resizes too.
    if (event->size().width() != event->oldSize().width())
        m_refit.start();
}

void GuidePage::refitPictures()
{
    for (auto picture = m_pictures.cbegin(); picture != m_pictures.cend(); ++picture)
        document()->addResource(QTextDocument::ImageResource, picture.key(), fitted(picture.value()));
    document()->markContentsDirty(0, document()->characterCount());
}

} // namespace casus::ui
