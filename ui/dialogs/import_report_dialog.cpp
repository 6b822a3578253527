// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("ImportReport", text, nullptr, n);
}

QString counted(int n, const char* one, const char* many)
{
    return n == 1 ? tr(one) : tr(many).arg(n);
}

QString summaryOf(const curation::ImportOutcome& outcome)
{
    QStringList sentences{counted(outcome.imported, "1 article was imported.", "%1 articles were imported.")};
    if (outcome.drafted > 0)
        sentences << tr("%1 drafted.").arg(outcome.drafted);
    if (outcome.alreadyThere > 0)
        sentences << counted(outcome.alreadyThere, "1 was already in the project.",
                             "%1 were already in the project.");
    if (!outcome.refused.isEmpty())
        sentences << counted(static_cast<int>(outcome.refused.size()), "1 file was refused.",
                             "%1 files were refused.");
    if (outcome.cancelled)
        sentences << tr("The import was stopped; what was done until then stays.");
    return sentences.join(u' ');
}

QTreeWidget* problemTable(QWidget* parent, const QList<curation::FileProblem>& problems)
{
    auto* table = new QTreeWidget(parent);
    table->setObjectName(QStringLiteral("refused"));
    table->setAccessibleName(tr("Refused files and why"));
    table->setColumnCount(2);
    table->setHeaderLabels({tr("Refused file"), tr("Why")});
    table->setRootIsDecorated(false);
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideMiddle);
    for (const curation::FileProblem& problem : problems) {
        auto* item = new QTreeWidgetItem(table, {QFileInfo(problem.file).fileName(), problem.message});
        item->setToolTip(0, problem.file);
        item->setToolTip(1, problem.message);
    }
    table->resizeColumnToContents(0);
    table->setColumnWidth(0, qMin(table->columnWidth(0), 220));
    return table;
}

} // namespace

QDialog* openImportReport(QWidget* parent, const curation::ImportOutcome& outcome)
{
    auto* dialog = new DialogFrame(parent, "importReport", tr("Import"), summaryOf(outcome));
    if (!outcome.refused.isEmpty())
        dialog->body()->addWidget(problemTable(dialog, outcome.refused), 2);
    if (!outcome.notes.isEmpty()) {
        auto* label = new QLabel(tr("Worth knowing"), dialog);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        dialog->body()->addWidget(label);
        auto* notes = new QTreeWidget(dialog);
        notes->setObjectName(QStringLiteral("notes"));
        notes->setAccessibleName(tr("Notes on the files taken"));
        notes->setHeaderHidden(true);
        notes->setRootIsDecorated(false);
        notes->setWordWrap(true);
        for (const QString& note : outcome.notes)
            (new QTreeWidgetItem(notes, {note}))->setToolTip(0, note);
        dialog->body()->addWidget(notes, 1);
    }
    dialog->body()->addStretch(0);
    QPushButton* ok = dialog->addCloseButton(tr("Close"));
    ok->setDefault(true);
    const bool lists = !outcome.refused.isEmpty() || !outcome.notes.isEmpty();
    dialog->present(600, lists ? 380 : 0);
    return dialog;
}

} // namespace casus::ui
