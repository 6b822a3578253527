// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace casus::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CoderDialog", text);
}

} // namespace

QDialog* openCoderDialog(QWidget* parent, const QString& name, std::function<void(const QString&)> chosen)
{
    auto* dialog = new DialogFrame(
        parent, "coderDialog", tr("Who is coding?"),
        tr("Every decision is stored with the name of the coder. Initials are enough; the name "
           "stays in this project and its exports."));
    auto* line = new QLineEdit(name, dialog);
    line->setObjectName(QStringLiteral("coder"));
    line->setMaxLength(80);
    line->setPlaceholderText(tr("your name or initials"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), line);
    dialog->body()->addLayout(form);
    QPushButton* ok = dialog->addMainButton(tr("Use this name"), "store");
    dialog->addCloseButton(tr("Cancel"));
    const auto check = [line, ok] { ok->setEnabled(!line->text().trimmed().isEmpty()); };
    QObject::connect(line, &QLineEdit::textChanged, dialog, check);
    QObject::connect(ok, &QPushButton::clicked, dialog, [dialog, line, done = std::move(chosen)] {
        const QString coder = line->text().simplified();
        dialog->accept();
        if (done)
            done(coder);
    });
    check();
    dialog->present(420);
    line->setFocus();
    line->selectAll();
    return dialog;
}

} // namespace casus::ui
