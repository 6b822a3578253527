// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/event_data_dialog.h"

#include "dialogs/dialog_frame.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::EventData)
};

struct Parts {
    DialogFrame* dialog;
    QTreeWidget* sets;
    FieldNote* result;
    QTreeWidget* rows;
    QPushButton* import;
    QPushButton* remove;
    QPushButton* cancel;
};

QTreeWidget* makeList(QWidget* parent, const char* name, const QString& accessible,
                      const QStringList& columns)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(accessible);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    return list;
}

/// The sentence says why they cannot be read.
QString fill(const Parts& parts, const curation::Project& project)
{
    parts.sets->clear();
    const auto sets = project.reader().referenceSets();
    if (!sets)
        return sets.error().message;
    const QLocale locale;
    for (const model::ReferenceSet& set : *sets) {
        auto* item = new QTreeWidgetItem(
            parts.sets, {set.name, model::nameOf(set.kind), locale.toString(set.rows),
                         locale.toString(set.importedAt.toLocalTime(), QLocale::ShortFormat),
                         set.sha256.isEmpty() ? Words::tr("not read to its end") : QString()});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, set.file);
    }
    for (int column = 0; column < parts.sets->columnCount(); ++column)
        parts.sets->resizeColumnToContents(column);
    if (sets->isEmpty())
        parts.result->say(
            Words::tr("No event data yet. Import the files as you downloaded them: CSV, XLSX, or "
                      "a ZIP of one."));
    return {};
}

void refreshButtons(const Parts& parts, const curation::Project& project)
{
    const bool idle = !project.isReadOnly() && !project.isBusy();
    parts.import->setEnabled(idle);
    parts.remove->setEnabled(idle && !parts.sets->selectedItems().isEmpty());
    parts.cancel->setVisible(project.isBusy());
}

void refresh(const Parts& parts, const curation::Project& project)
{
    parts.dialog->sayProblem(fill(parts, project));
    refreshButtons(parts, project);
}

void onImported(const Parts& parts, const curation::Project& project,
                const Result<curation::EventImportOutcome>& outcome)
{
    refresh(parts, project);
    parts.rows->clear();
    if (!outcome) {
        parts.result->say({});
        parts.dialog->sayProblem(outcome.error().message);
        return;
    }
    parts.result->say(outcome->toText());
    for (const curation::FileProblem& problem : outcome->refused)
        (new QTreeWidgetItem(parts.rows, {problem.message}))->setToolTip(0, problem.message);
    parts.rows->setVisible(!outcome->refused.isEmpty());
}

void connectParts(const Parts& parts, curation::Project& project, Prompts& prompts)
{
    using curation::Project;
    QObject::connect(parts.import, &QPushButton::clicked, parts.dialog, [parts, &project, &prompts] {
        prompts.openFiles(parts.dialog, Words::tr("Import event data"),
                          Words::tr("Event data (*.csv *.tsv *.xlsx *.zip *.json *.jsonl);;All files (*)"),
                          [parts, &project](const QStringList& files) {
                              if (files.isEmpty())
                                  return;
                              parts.result->say(Words::tr("Reading …"));
                              project.startEventImport(files);
                              refreshButtons(parts, project);
                          });
    });
    QObject::connect(parts.remove, &QPushButton::clicked, parts.dialog, [parts, &project] {
        const QList<QTreeWidgetItem*> chosen = parts.sets->selectedItems();
        if (chosen.isEmpty())
            return;
        parts.result->say(Words::tr("Removing …"));
        project.startEventRemoval(chosen.constFirst()->text(0));
        refreshButtons(parts, project);
    });
    QObject::connect(parts.cancel, &QPushButton::clicked, parts.dialog, [&project] { project.cancelJobs(); });
    QObject::connect(parts.sets, &QTreeWidget::itemSelectionChanged, parts.dialog,
                     [parts, &project] { refreshButtons(parts, project); });
    QObject::connect(&project, &Project::jobProgressed, parts.dialog,
                     [parts](qint64, qint64, const QString& what) {
                         if (!what.isEmpty() && parts.cancel->isVisible())
                             parts.result->say(what);
                     });
    QObject::connect(&project, &Project::eventImportFinished, parts.dialog,
                     [parts, &project](const Result<curation::EventImportOutcome>& outcome) {
                         onImported(parts, project, outcome);
                     });
    QObject::connect(&project, &Project::eventRemovalFinished, parts.dialog,
                     [parts, &project](const Result<void>& outcome) {
                         parts.result->say(
                             outcome ? Words::tr("Removed. What was decided stays with the incidents.")
                                     : QString());
                         refresh(parts, project);
                         if (!outcome)
                             parts.dialog->sayProblem(outcome.error().message);
                     });
    QObject::connect(&project, &Project::jobFinished, parts.dialog,
                     [parts, &project] { refreshButtons(parts, project); });
    QObject::connect(&project, &QObject::destroyed, parts.dialog, &QDialog::reject);
}

} // namespace

QDialog* openEventData(QWidget* parent, curation::Project& project, Prompts& prompts)
{
    auto* dialog = new DialogFrame(
        parent, "eventDataDialog", Words::tr("Compare with event data"),
        Words::tr("Files of ACLED, UCDP GED and GTD stand beside the project, so that you see what is coded "
                  "elsewhere. They never become part of it: no export, list or count of incidents includes "
                  "them. The same file again changes nothing; a newer one brings its rows up to date."));
    Parts parts{};
    parts.dialog = dialog;
    parts.sets = makeList(dialog, "sets", Words::tr("Imported event data"),
                          {Words::tr("File"), Words::tr("Data set"), Words::tr("Events"),
                           Words::tr("Imported"), Words::tr("State")});
    dialog->body()->addWidget(parts.sets, 2);
    parts.result = new FieldNote(quietText, dialog);
    parts.result->setObjectName(QStringLiteral("result"));
    dialog->body()->addWidget(parts.result);
    parts.rows = makeList(dialog, "rows", Words::tr("What could not be taken"),
                          {Words::tr("What could not be taken")});
    parts.rows->hide();
    dialog->body()->addWidget(parts.rows, 1);
    parts.import = dialog->addMainButton(Words::tr("Import…"), "import");
    parts.remove = dialog->addButton(Words::tr("Remove"), "remove");
    parts.cancel = dialog->addButton(Words::tr("Stop"), "stop");
    dialog->addCloseButton(Words::tr("Close"));
    connectParts(parts, project, prompts);
    refresh(parts, project);
    dialog->present(640, 380);
    return dialog;
}

} // namespace casus::ui
