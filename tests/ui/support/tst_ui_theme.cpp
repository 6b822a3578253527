// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/theme.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QTest>

#include <array>
#include <cmath>

using namespace casus;
using namespace casus::ui;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kNormal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Vector transformed(const Matrix& matrix, const Vector& vector)
{
    Vector result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

/// CIELAB of a colour as seen through `vision`.
Vector seen(const QColor& color, const Matrix& vision)
{
    Vector rgb = transformed(vision, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double& value : rgb)
        value = std::clamp(value, 0.0, 1.0);
    constexpr Matrix toXyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    const Vector xyz = transformed(toXyz, rgb);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Vector& a, const Vector& b)
{
    return std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) +
                     (a[2] - b[2]) * (a[2] - b[2]));
}

const QList<model::MentionType> kTypes{model::MentionType::Person, model::MentionType::Actor,
                                       model::MentionType::Org,    model::MentionType::Place,
                                       model::MentionType::Date,   model::MentionType::Casualty,
                                       model::MentionType::Weapon, model::MentionType::Event};

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemes_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
    }

    void textIsLegibleEverywhere_data() { schemes_data(); }
    void textIsLegibleEverywhere()
    {
        QFETCH(ColorScheme, scheme);
        const QPalette palette = themePalette(scheme);
        QCOMPARE(isDark(palette), scheme == ColorScheme::Dark);
        const QColor text = palette.color(QPalette::Text);
        const QColor base = palette.color(QPalette::Base);
        const QColor window = palette.color(QPalette::Window);
        QVERIFY(contrast(text, base) >= 7);
        QVERIFY(contrast(palette.color(QPalette::WindowText), window) >= 7);
        QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 7);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
                4.5);
        QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
        for (const QColor& ground : {base, window, palette.color(QPalette::AlternateBase)}) {
            QVERIFY(contrast(quietText(palette), ground) >= 4.5);
            QVERIFY(contrast(warningColor(palette), ground) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::Link), ground) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), ground) >= 4.5);
        }
        QVERIFY(contrast(text, evidenceColor(palette)) >= 4.5);
        QVERIFY(contrast(text, findColor(palette)) >= 4.5);
        for (int index = 0; index < 8; ++index)
            QVERIFY(contrast(incidentColor(index, palette), base) >= 4.5);
        for (int status = 0; status < 4; ++status)
            QVERIFY(contrast(statusColor(static_cast<model::DocumentStatus>(status), palette), base) >= 3);
    }

    void marksAreLegible_data() { schemes_data(); }
    void marksAreLegible()
    {
        QFETCH(ColorScheme, scheme);
        const QPalette palette = themePalette(scheme);
        QSet<QString> tags;
        int key = 0;
        for (const model::MentionType type : kTypes) {
            const TypeLook look = typeLook(type, palette);
            QVERIFY2(contrast(palette.color(QPalette::Text), look.fill) >= 4.5, qPrintable(look.name));
            QVERIFY2(contrast(look.line, palette.color(QPalette::Base)) >= 4.5, qPrintable(look.name));
            QCOMPARE(look.key, ++key);
            tags.insert(look.tag);
        }
        QCOMPARE(tags.size(), kTypes.size());
    }

    void typesStayApartForColourBlindReaders_data() { schemes_data(); }
    void typesStayApartForColourBlindReaders()
    {
        QFETCH(ColorScheme, scheme);
        const QPalette palette = themePalette(scheme);
        for (const Matrix& vision : {kNormal, kDeuteranopia, kProtanopia}) {
            for (qsizetype a = 0; a < kTypes.size(); ++a) {
                for (qsizetype b = a + 1; b < kTypes.size(); ++b) {
                    const TypeLook first = typeLook(kTypes[a], palette);
                    const TypeLook second = typeLook(kTypes[b], palette);
                    const QString pair = first.tag + u'/' + second.tag;
                    QVERIFY2(distance(seen(first.line, vision), seen(second.line, vision)) >= 15,
                             qPrintable(pair));
                    QVERIFY2(distance(seen(first.fill, vision), seen(second.fill, vision)) >= 9,
                             qPrintable(pair));
                }
            }
        }
    }

    void anOwnTypeHasALookToo()
    {
        const QPalette palette = themePalette(ColorScheme::Light);
        const TypeLook look = typeLook(model::MentionType::FirstCustom, palette);
        QVERIFY(!look.tag.isEmpty());
        QVERIFY(contrast(palette.color(QPalette::Text), look.fill) >= 4.5);
    }

    void themeIsApplied()
    {
        applyTheme(*qApp, ColorScheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyTheme(*qApp, ColorScheme::Light);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void iconsTakeTheColourOfTheText_data() { schemes_data(); }
    void iconsTakeTheColourOfTheText()
    {
        QFETCH(ColorScheme, scheme);
        const QPalette palette = themePalette(scheme);
        const QIcon icon = themedIcon(QStringLiteral("accept"), palette);
        QVERIFY(!icon.isNull());
        const QImage image = icon.pixmap(QSize(24, 24), 2.0).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        const QColor ink = palette.color(QPalette::ButtonText);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() == 255) {
                    QVERIFY(std::abs(pixel.red() - ink.red()) < 8);
                    ++inked;
                }
            }
        }
        QVERIFY(inked > 20);
        QVERIFY(themedIcon(QStringLiteral("no such icon"), palette).isNull());
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_ui_theme.moc"
