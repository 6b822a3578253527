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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::CoderDialog)
};

} // namespace

QDialog* openCoderDialog(QWidget* parent, const QString& name, std::function<void(const QString&)> chosen)
{
    auto* dialog = new DialogFrame(
        parent, "coderDialog", Words::tr("Who is coding?"),
        Words::tr("Every decision is stored with the name of the coder. Initials are enough; the name "
                  "stays in this project and its exports."));
    auto* line = new QLineEdit(name, dialog);
    line->setObjectName(QStringLiteral("coder"));
    line->setMaxLength(80);
    line->setPlaceholderText(Words::tr("your name or initials"));
    auto* form = new QFormLayout;
    form->addRow(Words::tr("&Name"), line);
    dialog->body()->addLayout(form);
    QPushButton* ok = dialog->addMainButton(Words::tr("Use this name"), "store");
    dialog->addCloseButton(Words::tr("Cancel"));
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
