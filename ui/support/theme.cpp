// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/theme.h"

#include "support/icon_engine.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QStyleFactory>
#include <QToolTip>

#include <array>
#include <cmath>

namespace casus::ui {

namespace {

struct LookRow {
    model::MentionType type;
    const char* tag;
    const char* name;
    QRgb line, fill, darkLine, darkFill;
};

// Hues start from the colour-blind-safe set of Okabe and Ito; lightness was then moved until every pair stays
// apart under simulated deuteranopia and protanopia and all contrasts hold (tested in tests/ui/support).
constexpr std::array kLooks{
    LookRow{model::MentionType::Person, "PER", QT_TRANSLATE_NOOP("Labels", "Person"), 0x0060ba, 0xb4e0ff,
            0x2ea3f7, 0x1b4588},
    LookRow{model::MentionType::Actor, "ACT", QT_TRANSLATE_NOOP("Labels", "Armed actor"), 0x902800, 0xf0b890,
            0xe07d2e, 0x562600},
    LookRow{model::MentionType::Org, "ORG", QT_TRANSLATE_NOOP("Labels", "Organisation"), 0x7a7035, 0xe8e384,
            0xf5f48a, 0x5c5a30},
    LookRow{model::MentionType::Place, "PLC", QT_TRANSLATE_NOOP("Labels", "Place"), 0x207f62, 0xc3f5d3,
            0x4cb475, 0x0a4533},
    LookRow{model::MentionType::Date, "DAT", QT_TRANSLATE_NOOP("Labels", "Date"), 0x1e7bac, 0xd0f1f1,
            0x8ecffd, 0x3c5c80},
    LookRow{model::MentionType::Casualty, "CAS", QT_TRANSLATE_NOOP("Labels", "Casualty"), 0x900e6e, 0xe6b4da,
            0xd080b2, 0x600d50},
    LookRow{model::MentionType::Weapon, "WPN", QT_TRANSLATE_NOOP("Labels", "Weapon"), 0x3e3931, 0xccc8c0,
            0xd7d6d2, 0x5c575c},
    LookRow{model::MentionType::Event, "EVT", QT_TRANSLATE_NOOP("Labels", "Event"), 0x956f00, 0xfbeeb0,
            0xfec00a, 0x685a00},
};

constexpr std::array<QRgb, 8> kIncidentLight{0x2b6cb0, 0xb45309, 0x0f766e, 0x9d3c72,
                                             0x5b6b00, 0x6d4bc3, 0x8a4b2d, 0x475569};
constexpr std::array<QRgb, 8> kIncidentDark{0x63b3ed, 0xf6ad55, 0x4fd1c5, 0xed8fbb,
                                            0xc5d44a, 0xb79cf7, 0xe0a186, 0xa3b1c2};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

struct Scheme {
    QRgb window, base, alternate, text, button, quiet, highlight, link, light, mid, dark, shadow, toolTip,
        toolTipText, disabled;
};
constexpr Scheme kLight{0xf3f4f6, 0xffffff, 0xf7f8fa, 0x1c232d, 0xfafbfc, 0x5c6673, 0x2a6496, 0x1f5f99,
                        0xffffff, 0xc3c9d1, 0xa3abb6, 0x6f7a87, 0x27303b, 0xf2f4f7, 0x949ca7};
constexpr Scheme kDark{0x1d2025, 0x16191d, 0x1a1e23, 0xe3e7ec, 0x292e35, 0xa0a9b5, 0x35709f, 0x83bdf0,
                       0x3a414b, 0x3a414a, 0x101215, 0x0a0c0e, 0x343b45, 0xf2f4f7, 0x6a737f};

constexpr QRgb kDarkField = 0x2c323b;

QPalette paletteOf(const Scheme& scheme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb value) {
        palette.setColor(role, QColor(value));
    };
    set(QPalette::Window, scheme.window);
    set(QPalette::WindowText, scheme.text);
    set(QPalette::Base, scheme.base);
    set(QPalette::AlternateBase, scheme.alternate);
    set(QPalette::Text, scheme.text);
    set(QPalette::PlaceholderText, scheme.quiet);
    set(QPalette::Button, scheme.button);
    set(QPalette::ButtonText, scheme.text);
    set(QPalette::BrightText, 0xffffff);
    set(QPalette::Highlight, scheme.highlight);
    set(QPalette::HighlightedText, 0xffffff);
    set(QPalette::Link, scheme.link);
    set(QPalette::LinkVisited, scheme.link);
    set(QPalette::Light, scheme.light);
    set(QPalette::Midlight, scheme.window);
    set(QPalette::Mid, scheme.mid);
    set(QPalette::Dark, scheme.dark);
    set(QPalette::Shadow, scheme.shadow);
    set(QPalette::ToolTipBase, scheme.toolTip);
    set(QPalette::ToolTipText, scheme.toolTipText);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(scheme.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(scheme.mid));
    return palette;
}

/// Qt 6.4 has no question for the system's scheme: the platform's palette or the GTK theme's name tells.
bool systemIsDark()
{
    const QString gtkTheme = qEnvironmentVariable("GTK_THEME").toLower();
    if (gtkTheme.endsWith(QStringLiteral("dark")))
        return true;
    return isDark(QGuiApplication::palette());
}

} // namespace

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Base)) <
           luminance(palette.color(QPalette::Active, QPalette::Text));
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

TypeLook typeLook(model::MentionType type, const QPalette& palette)
{
    const bool dark = isDark(palette);
    int key = 0;
    for (const LookRow& row : kLooks) {
        ++key;
        if (row.type == type) {
            return {QColor(dark ? row.darkLine : row.line), QColor(dark ? row.darkFill : row.fill),
                    QString::fromLatin1(row.tag), QCoreApplication::translate("Labels", row.name), key};
        }
    }
    return {quietText(palette), palette.color(QPalette::AlternateBase), QStringLiteral("OWN"),
            QCoreApplication::translate("Labels", "Own type"), 9};
}

QColor incidentColor(int index, const QPalette& palette)
{
    const auto& colors = isDark(palette) ? kIncidentDark : kIncidentLight;
    return QColor(colors[static_cast<std::size_t>(index < 0 ? 0 : index) % colors.size()]);
}

QColor statusColor(model::DocumentStatus status, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (status) {
    case model::DocumentStatus::Unread: return QColor(dark ? 0x63b3ed : 0x2a6fb0);
    case model::DocumentStatus::InProgress: return QColor(dark ? 0xf0b24a : 0x9a6200);
    case model::DocumentStatus::Done: return QColor(dark ? 0x58c08c : 0x1f7f57);
    case model::DocumentStatus::NoIncident: return quietText(palette);
    }
    return quietText(palette);
}

QColor quietText(const QPalette& palette)
{
    return QColor(isDark(palette) ? kDark.quiet : kLight.quiet);
}

QColor hairline(const QPalette& palette)
{
    return QColor(isDark(palette) ? 0x31373f : 0xdde1e6);
}

QColor warningColor(const QPalette& palette)
{
    return QColor(isDark(palette) ? 0xffb070 : 0xa63d00);
}

QColor evidenceColor(const QPalette& palette)
{
    return QColor(isDark(palette) ? 0x3f4d1e : 0xe4f2b0);
}

QColor findColor(const QPalette& palette)
{
    return QColor(isDark(palette) ? 0x6b4a00 : 0xffdf7e);
}

QPalette themePalette(ColorScheme scheme)
{
    return paletteOf(scheme == ColorScheme::Dark ? kDark : kLight);
}

void applyTheme(QApplication& application, ColorScheme scheme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (scheme == ColorScheme::System) {
        application.setPalette(QPalette());
        scheme = systemIsDark() ? ColorScheme::Dark : ColorScheme::Light;
    }
    const QPalette palette = themePalette(scheme);
    application.setPalette(palette);
    // Fusion frames a field darker than the window. In the dark that is hardly seen: there its ground tells
    // it.
    QPalette fields = palette;
    if (scheme == ColorScheme::Dark)
        fields.setColor(QPalette::Base, QColor(kDarkField));
    for (const char* field : {"QLineEdit", "QPlainTextEdit", "QAbstractSpinBox", "QCheckBox", "QRadioButton"})
        application.setPalette(fields, field);
    QToolTip::setPalette(palette);
}

QIcon themedIcon(const QString& name, const QPalette& palette)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new IconEngine(file.readAll(), palette)); // QIcon owns the engine
}

} // namespace casus::ui
