// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/compare_dialog.h"

#include "incident/claim_words.h"
#include "support/codebook_looks.h"
#include "support/labels.h"
#include "support/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

using model::FieldKey;
using model::Incident;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::CompareDialog)
};

QString fieldText(const Incident& incident, const model::FieldSpec& spec, const model::Codebook& codebook)
{
    const model::FieldValue& value = model::value(incident, spec.key);
    const QString name(spec.name);
    if (const auto* list = std::get_if<QStringList>(&value)) {
        QStringList words;
        for (const QString& each : *list)
            words << (spec.choices.empty() ? each : valueLabel(codebook, name, each));
        return words.join(QStringLiteral(", "));
    }
    const auto* text = std::get_if<QString>(&value);
    if (text && spec.type == model::FieldType::Edtf)
        return dateLabel(*text);
    if (text && !spec.choices.empty())
        return valueLabel(codebook, name, *text);
    return model::toText(value);
}

QString places(const Incident& incident)
{
    QStringList words;
    for (const model::IncidentPlace& place : incident.places)
        words << (place.country.isEmpty() ? place.name : Words::tr("%1 (%2)").arg(place.name, place.country));
    return words.join(u'\n');
}

QString parties(const Incident& incident)
{
    QStringList words;
    for (const model::IncidentActor& actor : incident.actors)
        words << Words::tr("%1: %2").arg(label(actor.role), actor.name);
    return words.join(u'\n');
}

QString claims(const Incident& incident)
{
    QStringList words;
    for (const model::Claim& claim : incident.claims) {
        if (!claim.rejected)
            words << Words::tr("%1: %2 %3")
                         .arg(claimantName(claim), figureText(claim), label(claim.effect).toLower());
    }
    return words.join(u'\n');
}

QString reports(const Incident& incident, const FormContext& context)
{
    QStringList words;
    for (const model::Report& report : incident.reports) {
        const auto info = context.project->reader().documentInfo(report.document);
        if (!info)
            continue;
        QStringList parts{info->publisher,
                          info->published.isValid() ? dateLabel(info->published.toString(Qt::ISODate))
                                                    : QString(),
                          info->title};
        parts.removeAll(QString());
        words << parts.join(QStringLiteral(", "));
    }
    return words.join(u'\n');
}

void addRow(QTableWidget& table, const QString& what, const QString& one, const QString& other)
{
    if (one.isEmpty() && other.isEmpty())
        return;
    const int row = table.rowCount();
    table.insertRow(row);
    table.setVerticalHeaderItem(row, new QTableWidgetItem(what));
    for (int column = 0; column < 2; ++column) {
        auto* item = new QTableWidgetItem(column == 0 ? one : other);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        if (one == other) {
            item->setForeground(quietText(table.palette()));
        } else {
            QFont strong = table.font();
            strong.setWeight(QFont::DemiBold);
            item->setFont(strong);
        }
        table.setItem(row, column, item);
    }
}

QTableWidget* makeTable(QWidget* parent, const FormContext& context, const Incident& one,
                        const Incident& other)
{
    auto* table = new QTableWidget(0, 2, parent);
    table->setObjectName(QStringLiteral("compared"));
    table->setAccessibleName(Words::tr("The two incidents side by side"));
    table->setHorizontalHeaderLabels({Words::tr("This incident"), Words::tr("The proposed one")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    addRow(*table, Words::tr("Status"), label(one.status), label(other.status));
    addRow(*table, Words::tr("Reports"), reports(one, context), reports(other, context));
    addRow(*table, Words::tr("Places"), places(one), places(other));
    addRow(*table, Words::tr("Parties"), parties(one), parties(other));
    addRow(*table, Words::tr("Claims"), claims(one), claims(other));
    const model::Codebook& codebook = context.project->codebook();
    for (const model::FieldSpec& spec : model::fieldTable()) {
        if (spec.key != FieldKey::Minutes)
            addRow(*table, label(spec.key), fieldText(one, spec, codebook), fieldText(other, spec, codebook));
    }
    return table;
}

} // namespace

QDialog* openCompareDialog(QWidget* parent, const FormContext& context, const Incident& one,
                           const Incident& other, const std::function<void()>& join,
                           const std::function<void()>& keepApart)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("compareDialog"));
    dialog->setWindowTitle(Words::tr("The same incident?"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->setSpacing(10);
    QTableWidget* table = makeTable(dialog, context, one, other);
    layout->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(dialog);
    const auto add = [&](const QString& text, const char* name, const std::function<void()>& then) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setEnabled(!context.readOnly());
        QObject::connect(button, &QPushButton::clicked, dialog, [dialog, then] {
            dialog->accept();
            then();
        });
        return button;
    };
    add(Words::tr("The &same: join"), "join", join)->setDefault(true);
    add(Words::tr("&Not the same"), "apart", keepApart)->setAutoDefault(false);
    QPushButton* close = buttons->addButton(Words::tr("Decide later"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->resize(780, 560);
    table->resizeRowsToContents();
    dialog->open();
    table->setFocus();
    return dialog;
}

} // namespace casus::ui
