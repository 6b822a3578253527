// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_settings.h"

#include <QFileInfo>

#include <algorithm>

namespace casus::ui {

namespace {

constexpr int kRecentProjects = 10;
constexpr int kLineLength = 78; // the default, in characters

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

QString WindowSettings::language() const
{
    return m_settings.value(QStringLiteral("window/language")).toString();
}

void WindowSettings::setLanguage(const QString& language)
{
    m_settings.setValue(QStringLiteral("window/language"), language);
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

QString WindowSettings::textFamily() const
{
    return m_settings.value(QStringLiteral("text/family")).toString();
}

void WindowSettings::setTextFamily(const QString& family)
{
    m_settings.setValue(QStringLiteral("text/family"), family);
}

int WindowSettings::lineLength() const
{
    return m_settings.value(QStringLiteral("text/line-length"), kLineLength).toInt();
}

void WindowSettings::setLineLength(int characters)
{
    m_settings.setValue(QStringLiteral("text/line-length"), characters);
}

curation::QueueOptions WindowSettings::queue() const
{
    curation::QueueOptions options;
    options.order =
        curation::queueOrderFromString(m_settings.value(QStringLiteral("review/order")).toString());
    options.threshold = std::clamp(m_settings.value(QStringLiteral("review/threshold")).toDouble(), 0.0, 1.0);
    return options;
}

void WindowSettings::setQueue(const curation::QueueOptions& options)
{
    m_settings.setValue(QStringLiteral("review/order"), curation::toString(options.order));
    m_settings.setValue(QStringLiteral("review/threshold"), options.threshold);
}

KeyMap WindowSettings::keys() const
{
    QMap<QString, QString> text;
    const QVariantMap stored = m_settings.value(QStringLiteral("keys/changed")).toMap();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        text.insert(it.key(), it.value().toString());
    return KeyMap::fromText(text);
}

void WindowSettings::setKeys(const KeyMap& keys)
{
    QVariantMap stored;
    const QMap<QString, QString> text = keys.toText();
    for (auto it = text.begin(); it != text.end(); ++it)
        stored.insert(it.key(), it.value());
    m_settings.setValue(QStringLiteral("keys/changed"), stored);
}

bool WindowSettings::measuresTime() const
{
    return m_settings.value(QStringLiteral("coder/measures-time"), true).toBool();
}

void WindowSettings::setMeasuresTime(bool measures)
{
    m_settings.setValue(QStringLiteral("coder/measures-time"), measures);
}

QString WindowSettings::folder() const
{
    return QFileInfo(m_settings.fileName()).absolutePath();
}

bool WindowSettings::tourSeen() const
{
    return m_settings.value(QStringLiteral("window/tour-seen")).toBool();
}

void WindowSettings::setTourSeen()
{
    m_settings.setValue(QStringLiteral("window/tour-seen"), true);
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
