// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace casus::ui {

namespace {

constexpr int kResolution = 144; // dots an inch: of text, which stays text
constexpr int kMapSharpness = 3;

QImage mapOf(const QByteArray& svg)
{
    QSvgRenderer renderer(svg);
    QImage image(renderer.defaultSize() * kMapSharpness, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// Lays out one incident after the other on pages of one file.
class Pages {
public:
    explicit Pages(QIODevice& device)
        : m_writer(&device)
    {
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(18, 16, 18, 18), QPageLayout::Millimeter);
        m_writer.setResolution(kResolution);
        m_writer.setTitle(QStringLiteral("Incident dossier"));
        m_writer.setCreator(QStringLiteral("Casus"));
    }

    bool add(const exchange::DossierPage& page)
    {
        if (!m_painter.isActive()) {
            if (!m_painter.begin(&m_writer))
                return false;
        } else if (!m_writer.newPage()) {
            return false;
        }
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&m_writer);
        // Rich text knows lengths in dots only.
        document.setDefaultStyleSheet(
            page.style + QStringLiteral("th,td{padding-top:3px;padding-bottom:3px;padding-right:22px}"
                                        "h3{margin-top:26px;margin-bottom:6px}"
                                        "blockquote{margin-top:6px;margin-bottom:10px;margin-left:24px}"));
        const QSizeF paper(m_writer.width(), m_writer.height() - kFooter);
        const QImage map = page.mapSvg.isEmpty() ? QImage() : mapOf(page.mapSvg);
        if (!map.isNull())
            document.addResource(QTextDocument::ImageResource, QUrl(exchange::DossierPage::mapName()), map);
        QString html = page.html;
        // Rich text takes a picture as many dots wide as it has.
        const int width = static_cast<int>(paper.width() * kMapWidth);
        const int height = width * map.height() / std::max(1, map.width());
        html.replace(QStringLiteral("<img "),
                     QStringLiteral("<img width=\"%1\" height=\"%2\" ").arg(width).arg(height));
        html.remove(QStringLiteral("<hr>"));
        document.setHtml(html);
        document.setDocumentMargin(0);
        document.setPageSize(paper);
        for (int i = 0; i < document.pageCount(); ++i) {
            if (i > 0 && !m_writer.newPage())
                return false;
            m_painter.save();
            m_painter.translate(0, -i * paper.height());
            document.drawContents(&m_painter, QRectF(0, i * paper.height(), paper.width(), paper.height()));
            m_painter.restore();
            drawNumber(paper);
        }
        return true;
    }

    /// At least one page, or the file is no PDF.
    bool finish()
    {
        if (!m_painter.isActive() && !m_painter.begin(&m_writer))
            return false;
        return m_painter.end();
    }

private:
    static constexpr int kFooter = 40;
    static constexpr double kMapWidth = 0.42; // of the paper

    void drawNumber(const QSizeF& paper)
    {
        m_painter.save();
        QFont font = m_painter.font();
        font.setPointSizeF(8);
        m_painter.setFont(font);
        m_painter.setPen(QColor(0x6b, 0x67, 0x57));
        m_painter.drawText(QRectF(0, paper.height(), paper.width(), kFooter),
                           Qt::AlignRight | Qt::AlignBottom, QString::number(++m_number));
        m_painter.restore();
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    int m_number = 0;
};

Error notWritten(const QString& path, const QString& why)
{
    return {ErrorCode::DiskFull,
            DossierPdfJob::tr("“%1” was not written: %2. A file that was there before is unchanged.")
                .arg(QFileInfo(path).fileName(), why),
            {}};
}

} // namespace

Result<exchange::LossReport> writeDossierPdf(const QString& path, const DossierSource& source,
                                             const Progress& progress, const Cancellation& cancellation)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    Result<exchange::LossReport> report = exchange::LossReport();
    bool whole = false;
    {
        Pages pages(file);
        report = source([&pages](const exchange::DossierPage& page) { return pages.add(page); }, progress,
                        cancellation);
        whole = pages.finish();
    }
    if (!report) {
        file.cancelWriting();
        return report.error();
    }
    if (!whole || file.error() != QFileDevice::NoError || !file.flush() || !file.commit())
        return notWritten(path, file.errorString());
    report->path = path;
    report->format = QStringLiteral("dossier-pdf");
    return report;
}

DossierPdfJob::DossierPdfJob(QObject* parent)
    : QObject(parent)
{}

DossierPdfJob::~DossierPdfJob()
{
    m_cancellation.request();
    if (m_thread)
        m_thread->wait();
}

void DossierPdfJob::start(const QString& path, DossierSource source)
{
    if (m_thread)
        m_thread->wait();
    m_cancellation = {};
    m_thread.reset(QThread::create([this, path, source = std::move(source), stop = m_cancellation] {
        const auto outcome = writeDossierPdf(
            path, source, [this](qint64 done, qint64, const QString&) { Q_EMIT progressed(done); }, stop);
        // The job waits for this thread before it goes: it is there.
        QMetaObject::invokeMethod(
            this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

} // namespace casus::ui
