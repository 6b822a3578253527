// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/override_dialog.h"

#include "support/theme.h"
#include "widgets/count_line.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::OverrideDialog)
};

QString figure(const std::optional<int>& number)
{
    return number ? QString::number(*number) : Words::tr("open");
}

QString problemOf(const model::TotalOverride& value)
{
    if (!value.low && !value.best && !value.high)
        return Words::tr("Give at least one figure.");
    const auto above = [](const std::optional<int>& a, const std::optional<int>& b) {
        return a && b && *a > *b;
    };
    if (above(value.low, value.best) || above(value.best, value.high) || above(value.low, value.high))
        return Words::tr("Low, best and high must rise: low ≤ best ≤ high.");
    if (value.reason.isEmpty())
        return Words::tr("Say why: the derived figure stays in the record beside yours.");
    return {};
}

} // namespace

QDialog* openOverrideDialog(QWidget* parent, const OverrideRequest& request,
                            const Commit<std::optional<model::TotalOverride>>& commit)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("overrideDialog"));
    dialog->setWindowTitle(Words::tr("Write another figure"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setSpacing(10);
    auto* head = new QLabel(QStringLiteral("<b>%1</b>").arg(request.title.toHtmlEscaped()), dialog);
    layout->addWidget(head);
    auto* derived = new FieldNote(quietText, dialog);
    layout->addWidget(derived);
    derived->say(Words::tr("Derived: low %1, best %2, high %3. %4")
                     .arg(figure(request.derived.low), figure(request.derived.best),
                          figure(request.derived.high), request.derived.reason));
    auto* low = new CountLine(dialog);
    low->setObjectName(QStringLiteral("overrideLow"));
    auto* best = new CountLine(dialog);
    best->setObjectName(QStringLiteral("overrideBest"));
    auto* high = new CountLine(dialog);
    high->setObjectName(QStringLiteral("overrideHigh"));
    auto* reason = new QLineEdit(dialog);
    reason->setObjectName(QStringLiteral("overrideReason"));
    const model::TotalOverride start =
        request.present.value_or(model::TotalOverride{.low = request.derived.low,
                                                      .best = request.derived.best,
                                                      .high = request.derived.high,
                                                      .reason = {},
                                                      .coder = {},
                                                      .decidedAt = {}});
    low->setCount(start.low);
    best->setCount(start.best);
    high->setCount(start.high);
    reason->setText(start.reason);
    auto* form = new QFormLayout;
    form->addRow(Words::tr("&Low"), low);
    form->addRow(Words::tr("&Best"), best);
    form->addRow(Words::tr("&High"), high);
    form->addRow(Words::tr("&Reason"), reason);
    layout->addLayout(form);
    auto* problem = new FieldNote(warningColor, dialog);
    problem->setObjectName(QStringLiteral("problem"));
    layout->addWidget(problem);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(Words::tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    QPushButton* ok = buttons->addButton(Words::tr("Write the figure"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("store"));
    ok->setDefault(true);
    QPushButton* drop = buttons->addButton(Words::tr("Use the derived one"), QDialogButtonBox::ResetRole);
    drop->setObjectName(QStringLiteral("useDerived"));
    drop->setEnabled(request.present.has_value());
    layout->addWidget(buttons);
    const auto finish = [dialog, problem](const std::optional<QString>& why) {
        problem->say(why.value_or(QString()));
        if (!why)
            dialog->accept();
    };
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(drop, &QPushButton::clicked, dialog, [finish, commit] { finish(commit(std::nullopt)); });
    QObject::connect(ok, &QPushButton::clicked, dialog, [=, coder = request.coder] {
        const model::TotalOverride value{.low = low->count(),
                                         .best = best->count(),
                                         .high = high->count(),
                                         .reason = reason->text().trimmed(),
                                         .coder = coder,
                                         .decidedAt = QDateTime::currentDateTimeUtc()};
        const QString wrong = problemOf(value);
        finish(wrong.isEmpty() ? commit(value) : std::optional<QString>(wrong));
    });
    dialog->resize(420, dialog->sizeHint().height());
    dialog->open();
    return dialog;
}

} // namespace casus::ui
