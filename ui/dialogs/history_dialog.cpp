// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "support/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

constexpr int kShown = 20;  // decisions
constexpr int kRead = 2000; // lines of the log: a decision on many has one each
constexpr int kMentionRole = Qt::UserRole + 1;
constexpr int kIncidentRole = Qt::UserRole + 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::History)
};

QString timeOf(const QDateTime& when)
{
    const QDateTime local = when.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

/// One line a decision, the last one first; of a step with many changes the first that can be gone to.
void fill(QTreeWidget& tree, const QList<store::LogEntry>& log)
{
    model::StepId last;
    for (const store::LogEntry& entry : log) {
        const bool mention = entry.kind == u"mention";
        if (entry.step == last || (!mention && entry.kind != u"incident"))
            continue;
        if (tree.topLevelItemCount() >= kShown)
            return;
        last = entry.step;
        auto* item = new QTreeWidgetItem(&tree, {entry.text, entry.coder, timeOf(entry.when)});
        item->setData(0, mention ? kMentionRole : kIncidentRole, entry.subject);
        item->setToolTip(0, entry.text);
        for (const int column : {1, 2})
            item->setForeground(column, quietText(tree.palette()));
    }
}

} // namespace

QDialog* openHistory(QWidget* parent, const curation::Project& project, const HistoryTargets& targets)
{
    auto* dialog = new DialogFrame(parent, "historyDialog", Words::tr("Last decisions"));
    auto* tree = new QTreeWidget(dialog);
    tree->setObjectName(QStringLiteral("decisions"));
    tree->setAccessibleName(Words::tr("Last decisions, the latest first; Enter goes to one"));
    tree->setColumnCount(3);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    dialog->body()->addWidget(tree, 1);
    const auto log = project.reader().log(kRead);
    if (log)
        fill(*tree, *log);
    if (tree->topLevelItemCount() == 0)
        dialog->sayProblem(log ? Words::tr("Nothing has been decided in this project yet.")
                               : log.error().message);
    tree->setCurrentItem(tree->topLevelItem(0));
    QPushButton* go = dialog->addMainButton(Words::tr("Go to it"), "goTo");
    go->setEnabled(tree->topLevelItemCount() > 0);
    dialog->addCloseButton(Words::tr("Close"));
    const auto goThere = [dialog, tree, targets] {
        const QTreeWidgetItem* item = tree->currentItem();
        if (!item)
            return;
        const qint64 mention = item->data(0, kMentionRole).toLongLong();
        const qint64 incident = item->data(0, kIncidentRole).toLongLong();
        dialog->accept(); // the focus goes back first
        if (mention > 0)
            targets.mention(model::MentionId(mention));
        else if (incident > 0)
            targets.incident(model::IncidentId(incident));
    };
    QObject::connect(go, &QPushButton::clicked, dialog, goThere);
    QObject::connect(tree, &QTreeWidget::itemDoubleClicked, dialog, goThere);
    dialog->present(560, 460);
    tree->setFocus();
    return dialog;
}

} // namespace casus::ui
