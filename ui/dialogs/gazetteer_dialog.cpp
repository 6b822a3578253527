// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Gazetteer)
};

QTreeWidget* makeList(QWidget* parent, const char* name, const QString& accessible,
                      const QStringList& columns)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(accessible);
    list->setHeaderLabels(columns);
    list->setHeaderHidden(columns.size() == 1);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    return list;
}

/// Reads what was imported anew; the sentence says why not.
QString fill(QTreeWidget* list, const curation::Project& project)
{
    list->clear();
    const auto layers = project.reader().placeLayers(store::LayerBytes::LeaveOut);
    if (!layers)
        return layers.error().message;
    const QLocale locale;
    for (const store::PlaceLayer& layer : *layers) {
        const QString source = layer.credit.isEmpty()
                                   ? layer.source
                                   : QString(layer.source + QStringLiteral(" · ") + layer.credit);
        auto* item = new QTreeWidgetItem(
            list, {layer.name, locale.toString(layer.places),
                   locale.toString(layer.importedAt.toLocalTime(), QLocale::ShortFormat), source});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(3, source);
    }
    for (int column = 0; column < 3; ++column)
        list->resizeColumnToContents(column);
    return {};
}

void showLines(QTreeWidget* list, const QStringList& lines)
{
    list->clear();
    for (const QString& line : lines)
        (new QTreeWidgetItem(list, {line}))->setToolTip(0, line);
    list->setVisible(!lines.isEmpty());
}

QString foldersText(const curation::Project& project)
{
    QStringList folders;
    for (const QString& folder : curation::userKnowledgeFolders(project.path()))
        folders.append(QDir::toNativeSeparators(folder));
    return Words::tr("Your own tables of parties (actors/*.tsv), places (gazetteer/*.tsv) and words "
                     "(lexicons/*.tsv) "
                     "are read when a project opens, from these folders where they exist:\n%1")
        .arg(folders.join(u'\n'));
}

QList<model::DocumentId> everyDocument(const curation::Project& project)
{
    QList<model::DocumentId> ids;
    if (const auto documents = project.reader().documents()) {
        for (const model::DocumentInfo& info : *documents)
            ids.append(info.id);
    }
    return ids;
}

struct Parts {
    DialogFrame* dialog;
    QTreeWidget* layers;
    FieldNote* result;
    QTreeWidget* lines;
    QPushButton* import;
    QPushButton* remove;
    QPushButton* draft;
};

void refresh(const Parts& parts, const curation::Project& project)
{
    parts.dialog->sayProblem(fill(parts.layers, project));
    const bool writable = !project.isReadOnly() && !project.isBusy();
    parts.import->setEnabled(writable);
    parts.draft->setEnabled(writable);
    parts.remove->setEnabled(writable && !parts.layers->selectedItems().isEmpty());
}

void connectProject(const Parts& parts, curation::Project& project)
{
    using curation::Project;
    QObject::connect(&project, &Project::gazetteerFinished, parts.dialog,
                     [parts, &project](const Result<curation::GazetteerOutcome>& outcome) {
                         refresh(parts, project);
                         if (!outcome) {
                             parts.dialog->sayProblem(outcome.error().message);
                             return;
                         }
                         parts.result->say(
                             outcome->imported.isEmpty()
                                 ? outcome->toText()
                                 : QString(outcome->toText() + u' ' +
                                           Words::tr("“Draft again” uses them for what is undecided.")));
                         showLines(parts.lines, outcome->warnings);
                     });
    QObject::connect(&project, &Project::draftingFinished, parts.dialog,
                     [parts](const Result<curation::DraftOutcome>& outcome) {
                         if (outcome)
                             parts.result->say(
                                 Words::tr("%1 documents were drafted again; decisions stay as they are.")
                                     .arg(outcome->drafted));
                     });
    QObject::connect(&project, &Project::jobFinished, parts.dialog,
                     [parts, &project] { refresh(parts, project); });
    QObject::connect(&project, &QObject::destroyed, parts.dialog, &QDialog::reject);
}

void connectButtons(const Parts& parts, curation::Project& project, Prompts& prompts)
{
    QObject::connect(parts.import, &QPushButton::clicked, parts.dialog, [parts, &project, &prompts] {
        prompts.openFiles(parts.dialog, Words::tr("Import gazetteer"),
                          Words::tr("GeoNames dumps and tables (*.zip *.txt *.txt.gz *.tsv);;All files (*)"),
                          [parts, &project](const QStringList& files) {
                              if (files.isEmpty())
                                  return;
                              parts.result->say(Words::tr("Reading …"));
                              parts.import->setEnabled(false);
                              project.startGazetteerImport(files);
                          });
    });
    QObject::connect(parts.remove, &QPushButton::clicked, parts.dialog, [parts, &project] {
        const QList<QTreeWidgetItem*> chosen = parts.layers->selectedItems();
        if (chosen.isEmpty())
            return;
        const auto removed = project.removeGazetteer(chosen.constFirst()->text(0));
        refresh(parts, project);
        if (!removed)
            parts.dialog->sayProblem(removed.error().message);
    });
    QObject::connect(parts.draft, &QPushButton::clicked, parts.dialog, [parts, &project] {
        const QList<model::DocumentId> documents = everyDocument(project);
        if (documents.isEmpty())
            return;
        parts.draft->setEnabled(false);
        project.startDrafting(documents);
    });
    QObject::connect(parts.layers, &QTreeWidget::itemSelectionChanged, parts.dialog, [parts, &project] {
        parts.remove->setEnabled(!project.isReadOnly() && !project.isBusy() &&
                                 !parts.layers->selectedItems().isEmpty());
    });
}

} // namespace

QDialog* openGazetteer(QWidget* parent, curation::Project& project, Prompts& prompts)
{
    auto* dialog = new DialogFrame(
        parent, "gazetteerDialog", Words::tr("Gazetteer"),
        Words::tr("Places that you import are kept in the project file. GeoNames dumps of a country (such as "
                  "ML.zip) "
                  "and tables of your own can be taken; importing a file again replaces what came from it."));
    Parts parts{};
    parts.dialog = dialog;
    parts.layers =
        makeList(dialog, "layers", Words::tr("Imported gazetteers"),
                 {Words::tr("Name"), Words::tr("Places"), Words::tr("Imported"), Words::tr("Source")});
    dialog->body()->addWidget(parts.layers, 2);
    parts.result = new FieldNote(quietText, dialog);
    parts.result->setObjectName(QStringLiteral("result"));
    dialog->body()->addWidget(parts.result);
    parts.lines = makeList(dialog, "lines", Words::tr("Lines that could not be read"),
                           {Words::tr("Lines that could not be read")});
    dialog->body()->addWidget(parts.lines, 1);
    auto* folders = new QLabel(foldersText(project), dialog);
    folders->setObjectName(QStringLiteral("folders"));
    folders->setWordWrap(true);
    folders->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    dialog->body()->addWidget(folders);
    parts.import = dialog->addMainButton(Words::tr("Import…"), "import");
    parts.draft = dialog->addButton(Words::tr("Draft again"), "draft");
    parts.remove = dialog->addButton(Words::tr("Remove"), "remove");
    dialog->addCloseButton(Words::tr("Close"));
    connectButtons(parts, project, prompts);
    connectProject(parts, project);
    refresh(parts, project);
    const QStringList& warnings = project.engine().warnings();
    showLines(parts.lines, warnings);
    if (!warnings.isEmpty())
        parts.result->say(Words::tr("Some lines of your tables could not be read; the rest is used."));
    dialog->present(620, 440);
    return dialog;
}

} // namespace casus::ui
