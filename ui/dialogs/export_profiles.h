// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "exchange/records/profile.h"
#include "support/prompts.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace casus::ui {

/// The project's export profiles: choose one, keep what the form says under a name, delete one.
class ExportProfilesLine : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportProfilesLine)

public:
    /// `current` gives what the form says.
    ExportProfilesLine(QWidget* parent, curation::Project& project, Prompts& prompts,
                       std::function<exchange::ExportOptions()> current);

Q_SIGNALS:
    void chosen(const casus::exchange::ExportOptions& options);
    void failed(const QString& sentence);

private:
    void fill(const QString& select);
    void save();
    void remove();
    bool store(const QList<exchange::ExportProfile>& profiles);

    curation::Project& m_project;
    Prompts& m_prompts;
    std::function<exchange::ExportOptions()> m_current;
    QList<exchange::ExportProfile> m_profiles;
    QComboBox* m_list = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace casus::ui
