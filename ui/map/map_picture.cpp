// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kScale = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::MapPicture)
};

QByteArray svg(const Picture& picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(picture.title);
    generator.setDescription(Words::tr("Made with Casus. Country outlines: Natural Earth."));
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    generator.setResolution(96);
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray png(const Picture& picture)
{
    QImage image(picture.size * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(Qt::white);
    image.setText(u"Title"_s, picture.title);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

Result<void> savePicture(const Picture& picture, const QString& path)
{
    const bool asSvg = QFileInfo(path).suffix().compare(u"svg"_s, Qt::CaseInsensitive) == 0;
    const QByteArray bytes = asSvg ? svg(picture) : png(picture);
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        const QString reason = bytes.isEmpty() ? Words::tr("the picture is too large") : file.errorString();
        return Error{ErrorCode::ReadOnly, Words::tr("%1 was not written: %2").arg(path, reason), {}};
    }
    return {};
}

void paintOnPage(const Picture& picture, QPagedPaintDevice& device)
{
    QPainter painter(&device);
    const QRectF page(0, 0, device.width(), device.height());
    const double scale = std::min(page.width() / picture.size.width(), page.height() / picture.size.height());
    painter.scale(scale, scale);
    picture.paint(painter);
}

} // namespace casus::ui
