// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_profiles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace casus::ui {

ExportProfilesLine::ExportProfilesLine(QWidget* parent, curation::Project& project, Prompts& prompts,
                                       std::function<exchange::ExportOptions()> current)
    : QWidget(parent)
    , m_project(project)
    , m_prompts(prompts)
    , m_current(std::move(current))
{
    m_list = new QComboBox(this);
    m_list->setObjectName(QStringLiteral("profile"));
    m_list->setAccessibleName(tr("Profile"));
    auto* keep = new QPushButton(tr("&Keep as profile…"), this);
    keep->setObjectName(QStringLiteral("keepProfile"));
    keep->setAutoDefault(false);
    keep->setEnabled(!project.isReadOnly());
    m_delete = new QPushButton(tr("De&lete"), this);
    m_delete->setObjectName(QStringLiteral("deleteProfile"));
    m_delete->setAutoDefault(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_list, 1);
    line->addWidget(keep);
    line->addWidget(m_delete);
    setFocusProxy(m_list);
    fill({});
    connect(keep, &QPushButton::clicked, this, &ExportProfilesLine::save);
    connect(m_delete, &QPushButton::clicked, this, &ExportProfilesLine::remove);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_delete->setEnabled(index > 0 && !m_project.isReadOnly());
        if (index > 0)
            Q_EMIT chosen(m_profiles.at(index - 1).options);
    });
}

void ExportProfilesLine::fill(const QString& select)
{
    const QSignalBlocker blocker(m_list);
    m_profiles.clear();
    if (const auto text = m_project.setting(exchange::profilesSetting()))
        m_profiles = exchange::exportProfiles(*text);
    m_list->clear();
    m_list->addItem(m_profiles.isEmpty() ? tr("none kept yet") : tr("none"));
    for (const exchange::ExportProfile& profile : std::as_const(m_profiles))
        m_list->addItem(profile.name);
    const int found =
        select.isEmpty() ? 0 : m_list->findText(select, Qt::MatchExactly | Qt::MatchCaseSensitive);
    m_list->setCurrentIndex(qMax(0, found));
    m_delete->setEnabled(m_list->currentIndex() > 0 && !m_project.isReadOnly());
}

void ExportProfilesLine::save()
{
    const QString before = m_list->currentIndex() > 0 ? m_list->currentText() : QString();
    m_prompts.askText(this, tr("Keep as profile"), tr("Name of the profile; one of that name is replaced:"),
                      before, false, [this](const QString& entered) {
                          const QString name = entered.trimmed();
                          if (name.isEmpty())
                              return;
                          QList<exchange::ExportProfile> profiles = m_profiles;
                          profiles.removeIf([&](const auto& profile) { return profile.name == name; });
                          profiles.append({name, m_current()});
                          std::sort(profiles.begin(), profiles.end(), [](const auto& a, const auto& b) {
                              return QString::localeAwareCompare(a.name, b.name) < 0;
                          });
                          if (store(profiles))
                              fill(name);
                      });
}

void ExportProfilesLine::remove()
{
    const int index = m_list->currentIndex() - 1;
    if (index < 0)
        return;
    m_prompts.confirm(this, tr("Delete the profile"),
                      tr("Delete the profile “%1”?").arg(m_profiles.at(index).name), tr("Delete"),
                      [this, index] {
                          QList<exchange::ExportProfile> profiles = m_profiles;
                          if (index < profiles.size())
                              profiles.removeAt(index);
                          if (store(profiles))
                              fill({});
                      });
}

bool ExportProfilesLine::store(const QList<exchange::ExportProfile>& profiles)
{
    const auto stored =
        m_project.setSetting(exchange::profilesSetting(), exchange::exportProfilesText(profiles));
    if (!stored)
        Q_EMIT failed(stored.error().message);
    return stored.ok();
}

} // namespace casus::ui
