// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_settings.h"

#include <QFileInfo>

namespace casus::ui {

namespace {

constexpr int kRecentProjects = 10;

QString schemeName(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::System: return QStringLiteral("system");
    case ColorScheme::Light: return QStringLiteral("light");
    case ColorScheme::Dark: return QStringLiteral("dark");
    }
    return QStringLiteral("system");
}

} // namespace

WindowSettings::WindowSettings(const QString& file)
    : m_settings(file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope,
                                            QStringLiteral("casus"), QStringLiteral("casus"))
                                      .fileName()
                                : file,
                 QSettings::IniFormat)
{}

ColorScheme WindowSettings::colorScheme() const
{
    const QString name = m_settings.value(QStringLiteral("window/colors")).toString();
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        if (name == schemeName(scheme))
            return scheme;
    }
    return ColorScheme::System;
}

void WindowSettings::setColorScheme(ColorScheme scheme)
{
    m_settings.setValue(QStringLiteral("window/colors"), schemeName(scheme));
}

QString WindowSettings::coder() const
{
    return m_settings.value(QStringLiteral("coder/name")).toString();
}

void WindowSettings::setCoder(const QString& name)
{
    m_settings.setValue(QStringLiteral("coder/name"), name);
}

qreal WindowSettings::textSize() const
{
    return m_settings.value(QStringLiteral("text/size")).toReal();
}

void WindowSettings::setTextSize(qreal points)
{
    m_settings.setValue(QStringLiteral("text/size"), points);
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray WindowSettings::splitter() const
{
    return m_settings.value(QStringLiteral("window/splitter")).toByteArray();
}

void WindowSettings::setLayout(const QByteArray& geometry, const QByteArray& splitter)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
    m_settings.setValue(QStringLiteral("window/splitter"), splitter);
}

QStringList WindowSettings::recentProjects() const
{
    QStringList existing;
    const QStringList stored = m_settings.value(QStringLiteral("projects/recent")).toStringList();
    for (const QString& path : stored) {
        if (QFileInfo::exists(path))
            existing.append(path);
    }
    return existing;
}

void WindowSettings::addRecentProject(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = m_settings.value(QStringLiteral("projects/recent")).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    while (recent.size() > kRecentProjects)
        recent.removeLast();
    m_settings.setValue(QStringLiteral("projects/recent"), recent);
}

QString WindowSettings::lastProject() const
{
    return m_settings.value(QStringLiteral("projects/last")).toString();
}

void WindowSettings::setLastProject(const QString& path)
{
    m_settings.setValue(QStringLiteral("projects/last"),
                        path.isEmpty() ? path : QFileInfo(path).absoluteFilePath());
}

QString WindowSettings::lastFolder() const
{
    return m_settings.value(QStringLiteral("projects/folder")).toString();
}

void WindowSettings::setLastFolder(const QString& folder)
{
    m_settings.setValue(QStringLiteral("projects/folder"), folder);
}

} // namespace casus::ui
