// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "knowledge/knowledge.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::About)
};

/// resources/CREDITS.tsv: name, what, version, licence, origin.
QList<QStringList> readCredits(QString* problem)
{
    QFile file(knowledge::resourcesFolder() + QStringLiteral("/CREDITS.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = Words::tr("The credits could not be read: %1").arg(file.errorString());
        return {};
    }
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            rows << line.split(u'\t');
    }
    return rows;
}

QTreeWidget* creditsTable(QWidget* parent, const QList<QStringList>& rows)
{
    auto* table = new QTreeWidget(parent);
    table->setObjectName(QStringLiteral("credits"));
    table->setAccessibleName(Words::tr("Data and software that Casus is built on"));
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (row == 0) {
            table->setHeaderLabels({Words::tr("Name"), Words::tr("What"), Words::tr("Version"),
                                    Words::tr("Licence"), Words::tr("Origin")});
            continue;
        }
        auto* item = new QTreeWidgetItem(table, rows.at(row));
        for (int column = 0; column < rows.at(row).size(); ++column)
            item->setToolTip(column, rows.at(row).at(column));
    }
    constexpr int kWidths[] = {130, 220, 90, 110, 160};
    for (int column = 0; column < 5; ++column)
        table->setColumnWidth(column, kWidths[column]);
    return table;
}

} // namespace

QDialog* openAbout(QWidget* parent, const QString& version)
{
    auto* dialog = new DialogFrame(parent, "aboutDialog", Words::tr("About Casus"));
    auto* name =
        new QLabel(version.isEmpty() ? QStringLiteral("Casus") : Words::tr("Casus %1").arg(version), dialog);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    name->setFont(large);
    dialog->body()->addWidget(name);
    auto* what = new QLabel(
        Words::tr("From news reports of political violence to curated incident data. It works on this "
                  "computer alone and sends nothing anywhere."),
        dialog);
    what->setWordWrap(true);
    dialog->body()->addWidget(what);
    auto* licence = new QLabel(
        Words::tr("© The Casus authors. Free software under the GNU General Public License, version 3 or "
                  "later; it comes without any warranty. Built with Qt %1.")
            .arg(QString::fromLatin1(qVersion())),
        dialog);
    licence->setWordWrap(true);
    dialog->body()->addWidget(licence);
    auto* head = new QLabel(Words::tr("Built on"), dialog);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    dialog->body()->addWidget(head);
    QString problem;
    dialog->body()->addWidget(creditsTable(dialog, readCredits(&problem)), 1);
    dialog->sayProblem(problem);
    dialog->addCloseButton(Words::tr("Close"))->setDefault(true);
    dialog->present(760, 480);
    return dialog;
}

} // namespace casus::ui
