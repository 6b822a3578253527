// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogs.h"
#include "dialogs/export_form.h"

namespace casus::ui {

QDialog* openExportDialog(QWidget* parent, curation::Project& project, Prompts& prompts,
                          const model::RecordFilter& filter)
{
    auto* dialog = new ExportForm(parent, project, prompts);
    dialog->setFilter(filter);
    dialog->start();
    return dialog;
}

} // namespace casus::ui
