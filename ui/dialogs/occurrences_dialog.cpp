// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "dialogs/snippet_delegate.h"
#include "support/labels.h"
#include "text/offsets.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

constexpr int kContext = 60; // characters either side

QString tr(const char* text)
{
    return QCoreApplication::translate("Occurrences", text);
}

QString around(const QString& text, qsizetype from, qsizetype to)
{
    return text.mid(from, to - from).simplified();
}

void addPlace(QListWidget* list, const QString& text, const text::OffsetMap& offsets, const model::Span& span)
{
    const qsizetype begin = offsets.toUtf16(span.begin);
    const qsizetype end = offsets.toUtf16(span.end);
    // By code points, so that no pair is cut in two.
    const qsizetype from = offsets.toUtf16(qMax(0, span.begin - kContext));
    const qsizetype to = offsets.toUtf16(qMin(offsets.codePointCount(), span.end + kContext));
    auto* item = new QListWidgetItem(list);
    const QString before = around(text, from, begin);
    const QString words = around(text, begin, end);
    const QString after = around(text, end, to);
    item->setText(QStringLiteral("%1 %2 %3").arg(before, words, after));
    item->setData(SnippetDelegate::BeforeRole, before);
    item->setData(SnippetDelegate::WordsRole, words);
    item->setData(SnippetDelegate::AfterRole, after);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
}

QList<model::Span> checkedSpans(const QListWidget* list, const QList<model::Span>& spans)
{
    QList<model::Span> checked;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            checked << spans.at(row);
    }
    return checked;
}

void checkAll(QListWidget* list, Qt::CheckState state)
{
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(state);
}

QListWidget* makeList(QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setObjectName(QStringLiteral("occurrences"));
    list->setAccessibleName(tr("Other places with the same words; Space ticks one"));
    list->setItemDelegate(new SnippetDelegate(list));
    list->setAlternatingRowColors(true);
    list->setUniformItemSizes(true);
    return list;
}

} // namespace

QDialog* openOccurrences(QWidget* parent, curation::Project& project, const model::Mention& mention)
{
    auto* dialog = new DialogFrame(parent, "occurrencesDialog", tr("Mark all occurrences"));
    const auto spans = project.otherOccurrences(mention.id);
    const auto document = project.reader().document(mention.document);
    if (!spans || !document || spans->isEmpty()) {
        const QString why =
            !spans ? spans.error().message
            : !document
                ? document.error().message
                : tr("“%1” stands nowhere else in this document unmarked.").arg(mention.quote.simplified());
        dialog->sayProblem(why);
        dialog->addCloseButton(tr("Close"))->setDefault(true);
        dialog->present(440);
        return dialog;
    }
    dialog->setWindowTitle(
        tr("Mark “%1” as %2").arg(mention.quote.simplified(), label(mention.type).toLower()));
    QListWidget* list = makeList(dialog);
    const text::OffsetMap offsets(document->text);
    for (const model::Span& span : *spans)
        addPlace(list, document->text, offsets, span);
    list->setCurrentRow(0);
    dialog->body()->addWidget(list, 1);
    auto* all = new QPushButton(tr("Tick &all"), dialog);
    all->setObjectName(QStringLiteral("all"));
    auto* none = new QPushButton(tr("Tick &none"), dialog);
    none->setObjectName(QStringLiteral("none"));
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {all, none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    dialog->body()->addLayout(row);
    QPushButton* ok = dialog->addMainButton(QString(), "mark");
    dialog->addCloseButton(tr("Cancel"));
    const auto count = [list, ok, places = *spans, readOnly = project.isReadOnly()] {
        const auto checked = checkedSpans(list, places).size();
        ok->setText(checked == 1 ? tr("Mark 1 place") : tr("Mark %1 places").arg(checked));
        ok->setEnabled(checked > 0 && !readOnly);
    };
    count();
    QObject::connect(list, &QListWidget::itemChanged, dialog, count);
    QObject::connect(all, &QPushButton::clicked, dialog, [list] { checkAll(list, Qt::Checked); });
    QObject::connect(none, &QPushButton::clicked, dialog, [list] { checkAll(list, Qt::Unchecked); });
    QObject::connect(ok, &QPushButton::clicked, dialog,
                     [dialog, list, &project, id = mention.id, places = *spans] {
                         const auto added = project.addOccurrences(id, checkedSpans(list, places));
                         if (added)
                             dialog->accept();
                         else
                             dialog->sayProblem(added.error().message);
                     });
    dialog->present(680, qBound(240, 150 + list->count() * 30, 520));
    list->setFocus();
    return dialog;
}

} // namespace casus::ui
