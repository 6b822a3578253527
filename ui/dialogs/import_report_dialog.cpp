// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::ImportReport)
};

QString summaryOf(const curation::ImportOutcome& outcome)
{
    QStringList sentences{Words::tr("%n article(s) were imported.", nullptr, outcome.imported)};
    if (outcome.drafted > 0)
        sentences << Words::tr("%1 drafted.").arg(outcome.drafted);
    if (outcome.alreadyThere > 0)
        sentences << Words::tr("%n were already in the project.", nullptr, outcome.alreadyThere);
    if (!outcome.refused.isEmpty())
        sentences << Words::tr("%n file(s) were refused.", nullptr, static_cast<int>(outcome.refused.size()));
    if (!outcome.nearCopies.isEmpty())
        sentences << Words::tr("%n are near copies of others.", nullptr,
                               static_cast<int>(outcome.nearCopies.size()));
    if (!outcome.revisions.isEmpty())
        sentences << Words::tr("%n are new versions of articles that stay beside them.", nullptr,
                               static_cast<int>(outcome.revisions.size()));
    if (outcome.cancelled)
        sentences << Words::tr("The import was stopped; what was done until then stays.");
    if (outcome.kinds.size() > 1) {
        QStringList kinds;
        for (const auto& [kind, count] : outcome.kinds)
            kinds << QStringLiteral("%1 %2").arg(kind).arg(count);
        sentences << Words::tr("Read by kind: %1.").arg(kinds.join(u", "));
    }
    return sentences.join(u' ');
}

/// A file and what is to be said of it in each row. Rows of one height, so that thousands open at once.
QTreeWidget* fileTable(QWidget* parent, const char* name, const QStringList& headers,
                       const QList<curation::FileProblem>& rows)
{
    auto* table = new QTreeWidget(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setColumnCount(2);
    table->setHeaderLabels(headers);
    table->setAccessibleName(headers.join(u", "));
    table->setRootIsDecorated(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(rows.size() <= 200);
    table->setUniformRowHeights(rows.size() > 200);
    QList<QTreeWidgetItem*> items;
    for (const curation::FileProblem& row : rows) {
        auto* item = new QTreeWidgetItem({QFileInfo(row.file).fileName(), row.message});
        item->setToolTip(0, row.file);
        item->setToolTip(1, row.message);
        items.append(item);
    }
    table->addTopLevelItems(items);
    table->resizeColumnToContents(0);
    table->setColumnWidth(0, qMin(table->columnWidth(0), 240));
    return table;
}

QTreeWidget* noteList(QWidget* parent, const QStringList& notes)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(QStringLiteral("notes"));
    list->setAccessibleName(Words::tr("Notes on the files taken"));
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setWordWrap(notes.size() <= 200);
    list->setUniformRowHeights(notes.size() > 200);
    QList<QTreeWidgetItem*> items;
    for (const QString& note : notes) {
        items.append(new QTreeWidgetItem({note}));
        items.last()->setToolTip(0, note);
    }
    list->addTopLevelItems(items);
    return list;
}

} // namespace

QDialog* openImportReport(QWidget* parent, const curation::ImportOutcome& outcome)
{
    auto* dialog = new DialogFrame(parent, "importReport", Words::tr("Import"), summaryOf(outcome));
    auto* tabs = new QTabWidget(dialog);
    tabs->setObjectName(QStringLiteral("groups"));
    tabs->setDocumentMode(true);
    const auto add = [tabs](QTreeWidget* list, const QString& title) {
        if (list->topLevelItemCount() > 0)
            tabs->addTab(list, QStringLiteral("%1 (%2)").arg(title).arg(list->topLevelItemCount()));
        else
            delete list;
    };
    add(fileTable(tabs, "refused", {Words::tr("Refused file"), Words::tr("Why")}, outcome.refused),
        Words::tr("&Refused"));
    add(fileTable(tabs, "nearCopies", {Words::tr("Article"), Words::tr("Near copy of")}, outcome.nearCopies),
        Words::tr("Near &copies"));
    add(fileTable(tabs, "revisions", {Words::tr("Article"), Words::tr("New version of")}, outcome.revisions),
        Words::tr("New &versions"));
    add(noteList(tabs, outcome.notes), Words::tr("&Worth knowing"));
    const bool lists = tabs->count() > 0;
    tabs->setVisible(lists);
    if (lists)
        dialog->body()->addWidget(tabs, 1);
    else
        dialog->body()->addStretch(0);
    QPushButton* ok = dialog->addCloseButton(Words::tr("Close"));
    ok->setDefault(true);
    dialog->present(640, lists ? 420 : 0);
    return dialog;
}

} // namespace casus::ui
