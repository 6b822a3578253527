// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/prompts.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

// Each dialog is a child of `parent`, so it goes with it, and its connections with the dialog.

void openMessage(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(icon, title, text, QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("message"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& filter)
{
    auto* dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void DialogPrompts::openFiles(QWidget* parent, const QString& title, const QString& filter,
                              std::function<void(const QStringList&)> chosen)
{
    QFileDialog* dialog = fileDialog(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, chosen = std::move(chosen)] { chosen(dialog->selectedFiles()); });
    dialog->open();
}

void DialogPrompts::openFolder(QWidget* parent, const QString& title,
                               std::function<void(const QString&)> chosen)
{
    QFileDialog* dialog = fileDialog(parent, title, QString());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, chosen = std::move(chosen)] {
        const QStringList folders = dialog->selectedFiles();
        if (!folders.isEmpty())
            chosen(folders.front());
    });
    dialog->open();
}

void DialogPrompts::saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                             const QString& filter, std::function<void(const QString&)> chosen)
{
    QFileDialog* dialog = fileDialog(parent, title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!suggestion.isEmpty()) {
        const QFileInfo info(suggestion);
        if (info.isAbsolute())
            dialog->setDirectory(info.absolutePath());
        dialog->selectFile(info.fileName());
        dialog->setDefaultSuffix(info.suffix());
    }
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, chosen = std::move(chosen)] {
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            chosen(files.front());
    });
    dialog->open();
}

void DialogPrompts::confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                            std::function<void()> confirmed)
{
    auto* box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box->setObjectName(QStringLiteral("confirm"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* go = box->addButton(action, QMessageBox::AcceptRole);
    go->setObjectName(QStringLiteral("confirmButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(go, &QPushButton::clicked, box, [confirmed = std::move(confirmed)] { confirmed(); });
    box->open();
}

void DialogPrompts::askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
                            bool severalLines, std::function<void(const QString&)> entered)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("askText"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    auto* caption = new QLabel(label, dialog);
    caption->setWordWrap(true);
    layout->addWidget(caption);
    std::function<QString()> current;
    if (severalLines) {
        auto* edit = new QPlainTextEdit(text, dialog);
        edit->setObjectName(QStringLiteral("text"));
        edit->setAccessibleName(label);
        edit->setTabChangesFocus(true);
        edit->setMinimumSize(420, 140);
        caption->setBuddy(edit);
        layout->addWidget(edit);
        current = [edit] { return edit->toPlainText(); };
    } else {
        auto* edit = new QLineEdit(text, dialog);
        edit->setObjectName(QStringLiteral("text"));
        edit->setAccessibleName(label);
        edit->setMinimumWidth(360);
        edit->selectAll();
        caption->setBuddy(edit);
        layout->addWidget(edit);
        current = [edit] { return edit->text(); };
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [current = std::move(current), entered = std::move(entered)] { entered(current()); });
    dialog->open();
}

void DialogPrompts::error(QWidget* parent, const QString& title, const QString& text)
{
    openMessage(parent, QMessageBox::Warning, title, text);
}

void DialogPrompts::information(QWidget* parent, const QString& title, const QString& text)
{
    openMessage(parent, QMessageBox::Information, title, text);
}

} // namespace casus::ui
