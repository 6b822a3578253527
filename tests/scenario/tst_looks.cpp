// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translation.h"
#include "support/scenes.h"
#include "support/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QHash>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace casus;

namespace {

// Pictures are kept at half their size: layout, weight and colour show, the smoothing of letters does not.
constexpr int kShrink = 2;
constexpr int kBlock = 20;        // pixels of the kept picture
constexpr double kMostMean = 2.0; // grey levels of 256 over the whole picture
constexpr double kMostInBlock = 40.0;

QString fileOf(const QString& view)
{
    return QStringLiteral(CASUS_SOURCE_DIR "/tests/golden/looks/%1.png").arg(view);
}

QImage kept(const QImage& picture)
{
    return picture.convertToFormat(QImage::Format_RGB32)
        .scaled(picture.size() / kShrink, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

double difference(const QImage& a, const QImage& b, const QRect& area)
{
    qint64 sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            sum += std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
                   std::abs(qBlue(one) - qBlue(other));
        }
    }
    return double(sum) / 3.0 / (double(area.width()) * double(area.height()));
}

/// What differs, in words; empty where the pictures are alike.
QString unlike(const QImage& now, const QImage& before)
{
    if (now.size() != before.size())
        return QStringLiteral("%1x%2 instead of %3x%4")
            .arg(now.width())
            .arg(now.height())
            .arg(before.width())
            .arg(before.height());
    const double mean = difference(now, before, now.rect());
    if (mean > kMostMean)
        return QStringLiteral("all in all %1 levels off").arg(mean);
    for (int y = 0; y + kBlock <= now.height(); y += kBlock) {
        for (int x = 0; x + kBlock <= now.width(); x += kBlock) {
            const double here = difference(now, before, QRect(x, y, kBlock, kBlock));
            if (here > kMostInBlock)
                return QStringLiteral("at %1, %2 %3 levels off").arg(x * kShrink).arg(y * kShrink).arg(here);
        }
    }
    return {};
}

} // namespace

/// The main views look as they did when somebody last looked at them. After a wanted change:
/// CASUS_UPDATE_GOLDEN=1 ctest -R looks, then look at tests/golden/looks.
class TestLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mainViews_data();
    void mainViews();
    void aDifferenceIsSeen();
};

void TestLooks::mainViews_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLooks::mainViews()
{
    QFETCH(bool, dark);
    const QString family = QStringLiteral("DejaVu Sans");
    if (!QFontDatabase::families().contains(family))
        QSKIP("The pictures were made with DejaVu Sans, which is not installed.");
    ui::applyTheme(*qApp, dark ? ui::ColorScheme::Dark : ui::ColorScheme::Light);
    QApplication::setFont(QFont(family, 9));
    QHash<QString, QImage> seen;
    test::Scenes scenes(
        {.folder = QStringLiteral(CASUS_RESOURCES "/samples"),
         .document = QStringLiteral("mali-three-attacks")},
        [&](const QString& name, const QImage& picture) { seen.insert(name, kept(picture)); });
    QVERIFY2(scenes.play(), qPrintable(scenes.problem()));
    const char* views[] = {"welcome",        "article", "claims",   "bulk",
                           "codebook-types", "export",  "register", "map"};
    QStringList differ;
    for (const char* view : views) {
        const QString name = QString::fromLatin1(view) + (dark ? QStringLiteral("-dark") : QString());
        const QImage now = seen.value(QString::fromLatin1(view));
        QVERIFY2(!now.isNull(), view);
        if (qEnvironmentVariableIsSet("CASUS_UPDATE_GOLDEN")) {
            QDir().mkpath(QFileInfo(fileOf(name)).path());
            QVERIFY(now.save(fileOf(name)));
            continue;
        }
        const QImage before = QImage(fileOf(name)).convertToFormat(QImage::Format_RGB32);
        if (const QString what = unlike(now, before); !what.isEmpty()) {
            differ.append(name % QStringLiteral(": ") % what);
            now.save(QDir::temp().filePath(QStringLiteral("casus-looks-%1.png").arg(name)));
        }
    }
    QVERIFY2(differ.isEmpty(),
             qPrintable(differ.join(QStringLiteral("; ")) %
                        QStringLiteral("; what they look like now is in ") % QDir::tempPath()));
}

void TestLooks::aDifferenceIsSeen()
{
    QImage plain(400, 300, QImage::Format_RGB32);
    plain.fill(Qt::white);
    QVERIFY(unlike(plain, plain).isEmpty());
    QImage gone = plain;
    for (int y = 100; y < 120; ++y) {
        for (int x = 100; x < 120; ++x)
            gone.setPixel(x, y, qRgb(0, 90, 200)); // a button's worth
    }
    QVERIFY(!unlike(gone, plain).isEmpty());
    QVERIFY(!unlike(plain.copy(0, 0, 380, 300), plain).isEmpty());
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
