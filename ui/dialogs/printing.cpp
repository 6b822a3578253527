// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/printing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include <memory>

namespace casus::ui {

namespace {

constexpr int kPdfResolution = 600; // dots an inch
constexpr QMarginsF kMargins(18, 16, 18, 16);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Printing)
};

} // namespace

void openPrintDialog(QWidget* parent, const QString& title, const PagePainter& paint)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageMargins(kMargins, QPageLayout::Millimeter);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, paint] { paint(*printer); });
    dialog->open();
}

void savePdf(QWidget* parent, Prompts& prompts, const QString& suggestion, const QString& title,
             const PagePainter& paint)
{
    prompts.saveFile(parent, Words::tr("Save as PDF"), suggestion, Words::tr("PDF files (*.pdf)"),
                     [parent, &prompts, title, paint](const QString& name) {
                         const QString path =
                             QFileInfo(name).suffix().isEmpty() ? name + QStringLiteral(".pdf") : name;
                         QSaveFile file(path);
                         bool written = file.open(QIODevice::WriteOnly);
                         if (written) {
                             QPdfWriter writer(&file);
                             writer.setTitle(title);
                             writer.setCreator(QStringLiteral("Casus"));
                             writer.setResolution(kPdfResolution);
                             writer.setPageSize(QPageSize(QPageSize::A4));
                             writer.setPageMargins(kMargins, QPageLayout::Millimeter);
                             paint(writer);
                             written = file.error() == QFileDevice::NoError;
                         }
                         if (!written || !file.commit()) {
                             prompts.error(parent, Words::tr("Save as PDF"),
                                           Words::tr("%1 was not written: %2").arg(path, file.errorString()));
                         }
                     });
}

} // namespace casus::ui
