// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/column_mapping_dialog.h"

#include "dialogs/dialog_frame.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <memory>
#include <utility>

namespace casus::ui {

namespace {

using exchange::ColumnMapping;
using exchange::DateOrder;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

struct Part {
    const char* name; // of the widget
    const char* label;
    QString ColumnMapping::*column;
};
constexpr std::array kParts{
    Part{"text", QT_TRANSLATE_NOOP("ColumnMapping", "&Text of the article"), &ColumnMapping::text},
    Part{"title", QT_TRANSLATE_NOOP("ColumnMapping", "T&itle"), &ColumnMapping::title},
    Part{"date", QT_TRANSLATE_NOOP("ColumnMapping", "&Date of publication"), &ColumnMapping::published},
    Part{"publisher", QT_TRANSLATE_NOOP("ColumnMapping", "&Publisher"), &ColumnMapping::publisher},
    Part{"url", QT_TRANSLATE_NOOP("ColumnMapping", "&Address (URL)"), &ColumnMapping::url},
    Part{"id", QT_TRANSLATE_NOOP("ColumnMapping", "&Name or number"), &ColumnMapping::id},
};

struct Controls {
    std::array<QComboBox*, kParts.size()> columns{};
    QComboBox* dateOrder = nullptr;
    QTableWidget* rows = nullptr;
    QLabel* date = nullptr;
    QPushButton* import = nullptr;
};

ColumnMapping mappingOf(const Controls& controls)
{
    ColumnMapping mapping;
    for (std::size_t i = 0; i < kParts.size(); ++i)
        mapping.*kParts[i].column = controls.columns[i]->currentData().toString();
    mapping.dateOrder = static_cast<DateOrder>(controls.dateOrder->currentData().toInt());
    return mapping;
}

QTableWidget* previewOf(QWidget* parent, const exchange::TablePreview& preview)
{
    const int columns = static_cast<int>(qMin<qsizetype>(preview.headers.size(), 200));
    auto* table = new QTableWidget(static_cast<int>(preview.rows.size()), columns, parent);
    table->setObjectName(QStringLiteral("preview"));
    table->setAccessibleName(Words::tr("First rows of the table"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QString cell = preview.rows[row].value(column);
            auto* item = new QTableWidgetItem(cell.simplified());
            item->setToolTip(cell.left(200));
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        table->setColumnWidth(column, qBound(130, table->columnWidth(column), 190));
    return table;
}

/// Heads say what each column becomes; the date is shown as it will be read.
void follow(const Controls& controls, const exchange::TablePreview& preview)
{
    const ColumnMapping mapping = mappingOf(controls);
    for (int column = 0; column < controls.rows->columnCount(); ++column) {
        QString head = preview.headers[column].simplified().left(60);
        bool used = false;
        for (const Part& part : kParts) {
            if (mapping.*part.column == preview.headers[column]) {
                head += u'\n' + Words::tr(part.label).remove(u'&');
                used = true;
            }
        }
        auto* item = new QTableWidgetItem(used ? head : QString(head % u'\n'));
        QFont font = item->font();
        font.setBold(used);
        item->setFont(font);
        controls.rows->setHorizontalHeaderItem(column, item);
    }
    controls.import->setEnabled(mapping.isUsable());
    QString words;
    const qsizetype dates = preview.headers.indexOf(mapping.published);
    for (const QStringList& row : preview.rows) {
        const QString cell = dates < 0 ? QString() : row.value(dates);
        if (cell.trimmed().isEmpty() || !words.isEmpty())
            continue;
        const exchange::PublicationDate date = exchange::publicationDate(cell, mapping.dateOrder);
        words = date.date.isValid()
                    ? Words::tr("“%1” is read as %2.")
                          .arg(cell.left(40), QLocale().toString(date.date, QLocale::LongFormat))
                    : date.problem;
    }
    controls.date->setText(words);
}

QComboBox* columnChoice(QWidget* parent, const Part& part, const QStringList& headers, const QString& chosen)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(QString::fromLatin1(part.name));
    choice->setAccessibleName(Words::tr(part.label).remove(u'&'));
    choice->addItem(Words::tr("none"), QString());
    for (const QString& header : headers.mid(0, 2000)) {
        if (!header.trimmed().isEmpty())
            choice->addItem(header.simplified().left(80), header);
    }
    choice->setCurrentIndex(qMax(0, choice->findData(chosen)));
    return choice;
}

QComboBox* dateOrderChoice(QWidget* parent, DateOrder chosen)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(QStringLiteral("dateOrder"));
    choice->setAccessibleName(Words::tr("Dates in numbers"));
    choice->addItem(Words::tr("only where they can be read in one way"),
                    static_cast<int>(DateOrder::Unknown));
    choice->addItem(Words::tr("day first: 25/03/2024"), static_cast<int>(DateOrder::DayFirst));
    choice->addItem(Words::tr("month first: 03/25/2024"), static_cast<int>(DateOrder::MonthFirst));
    choice->setCurrentIndex(qMax(0, choice->findData(static_cast<int>(chosen))));
    return choice;
}

} // namespace

QDialog* openColumnMapping(QWidget* parent, const QString& fileName, const exchange::TablePreview& preview,
                           const ColumnMapping& proposal, std::function<void(const ColumnMapping&)> chosen)
{
    auto* dialog = new DialogFrame(
        parent, "columnMapping", Words::tr("Import a table"),
        Words::tr("“%1” has an article in each row. Which column is what? Your choice is kept for "
                  "tables with the same columns.")
            .arg(fileName));
    Controls controls;
    auto* form = new QFormLayout;
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        controls.columns[i] = columnChoice(dialog, kParts[i], preview.headers, proposal.*kParts[i].column);
        form->addRow(Words::tr(kParts[i].label), controls.columns[i]);
    }
    controls.dateOrder = dateOrderChoice(dialog, proposal.dateOrder);
    form->addRow(Words::tr("Dates in num&bers"), controls.dateOrder);
    controls.date = new QLabel(dialog);
    controls.date->setObjectName(QStringLiteral("dateReading"));
    controls.date->setTextFormat(Qt::PlainText);
    controls.date->setWordWrap(true);
    form->addRow(QString(), controls.date);
    dialog->body()->addLayout(form);
    controls.rows = previewOf(dialog, preview);
    dialog->body()->addWidget(controls.rows, 1);
    controls.import = dialog->addMainButton(Words::tr("Import"), "import");
    dialog->addCloseButton(Words::tr("Cancel"));
    const auto update = [controls, preview] { follow(controls, preview); };
    for (QComboBox* choice : controls.columns)
        QObject::connect(choice, &QComboBox::currentIndexChanged, dialog, update);
    QObject::connect(controls.dateOrder, &QComboBox::currentIndexChanged, dialog, update);
    QObject::connect(controls.import, &QPushButton::clicked, dialog,
                     [dialog, controls, done = std::move(chosen)] {
                         const ColumnMapping mapping = mappingOf(controls);
                         dialog->accept();
                         done(mapping);
                     });
    update();
    dialog->present(760, 560);
    controls.columns[0]->setFocus();
    return dialog;
}

} // namespace casus::ui
