// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "support/labels.h"
#include "support/theme.h"
#include "support/value_words.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kKindRole = Qt::UserRole + 2;
enum Kind { DocumentKind, IncidentKind };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Trash)
};

void addRow(QTreeWidget* tree, Kind kind, qint64 id, const QStringList& cells)
{
    auto* item = new QTreeWidgetItem(tree, cells);
    item->setData(0, kIdRole, id);
    item->setData(0, kKindRole, kind);
    item->setToolTip(1, cells.value(1));
}

/// Reads the trash anew; the sentence says why not.
QString fill(QTreeWidget* tree, const curation::Project& project)
{
    tree->clear();
    store::DocumentFilter filter;
    filter.trashed = true;
    const auto documents = project.reader().documents(filter);
    if (!documents)
        return documents.error().message;
    for (const model::DocumentInfo& info : *documents) {
        const QString date =
            info.published.isValid() ? dateLabel(info.published.toString(Qt::ISODate)) : QString();
        addRow(tree, DocumentKind, info.id.value(),
               {Words::tr("Document"), info.title,
                QStringList{info.publisher, date}.join(QStringLiteral("  "))});
    }
    const auto incidents = project.reader().trashedIncidents();
    if (!incidents)
        return incidents.error().message;
    for (const model::Incident& incident : *incidents) {
        addRow(tree, IncidentKind, incident.id.value(),
               {Words::tr("Incident"), incidentLabel(incident), label(incident.status)});
    }
    for (int column = 0; column < 3; ++column)
        tree->resizeColumnToContents(column);
    tree->setColumnWidth(1, qMin(tree->columnWidth(1), 340));
    return {};
}

QTreeWidget* makeTree(QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(QStringLiteral("trash"));
    tree->setAccessibleName(Words::tr("What lies in the trash"));
    tree->setHeaderLabels({Words::tr("What"), Words::tr("Title"), Words::tr("Published, status")});
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setAlternatingRowColors(true);
    return tree;
}

QString restore(curation::Project& project, const QTreeWidgetItem* item)
{
    const qint64 id = item->data(0, kIdRole).toLongLong();
    const auto done = item->data(0, kKindRole).toInt() == DocumentKind
                          ? project.restoreDocument(model::DocumentId(id))
                          : project.restoreIncident(model::IncidentId(id));
    return done ? QString() : done.error().message;
}

} // namespace

QDialog* openTrash(QWidget* parent, curation::Project& project)
{
    auto* dialog = new DialogFrame(parent, "trashDialog", Words::tr("Trash"));
    QTreeWidget* tree = makeTree(dialog);
    auto* empty = new FieldNote(quietText, dialog);
    empty->setObjectName(QStringLiteral("empty"));
    dialog->body()->addWidget(empty);
    dialog->body()->addWidget(tree, 1);
    QPushButton* ok = dialog->addMainButton(Words::tr("Restore"), "restore");
    dialog->addCloseButton(Words::tr("Close"));
    const auto refresh = [dialog, tree, empty, &project] {
        const QString problem = fill(tree, project);
        const bool none = tree->topLevelItemCount() == 0;
        tree->setVisible(!none);
        empty->say(none && problem.isEmpty()
                       ? Words::tr("The trash is empty. What is deleted lies here until it is restored; "
                                   "nothing is deleted for good.")
                       : QString());
        if (!problem.isEmpty())
            dialog->sayProblem(problem);
        if (!none)
            tree->setCurrentItem(tree->topLevelItem(0));
    };
    const auto enable = [tree, ok, &project] {
        ok->setEnabled(!project.isReadOnly() && !tree->selectedItems().isEmpty());
    };
    QObject::connect(tree, &QTreeWidget::itemSelectionChanged, dialog, enable);
    QObject::connect(ok, &QPushButton::clicked, dialog, [dialog, tree, refresh, enable, &project] {
        QString problem;
        for (const QTreeWidgetItem* item : tree->selectedItems()) {
            problem = restore(project, item);
            if (!problem.isEmpty())
                break;
        }
        refresh();
        dialog->sayProblem(problem);
        enable();
    });
    refresh();
    enable();
    dialog->present(640, 360);
    tree->setFocus();
    return dialog;
}

} // namespace casus::ui
