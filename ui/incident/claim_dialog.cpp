// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/claim_dialog.h"

#include "incident/claim_form.h"
#include "incident/evidence_line.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::ClaimDialog)
};

void store(QDialog* dialog, const ClaimForm& form, FieldNote* problem, const Commit<model::Claim>& commit)
{
    const auto claim = form.claim();
    if (!claim) {
        problem->say(claim.error().message);
        return;
    }
    QString why = claimProblem(*claim);
    if (why.isEmpty())
        why = commit(*claim).value_or(QString());
    problem->say(why);
    if (why.isEmpty())
        dialog->accept();
}

} // namespace

QString claimProblem(const model::Claim& claim)
{
    const bool numbered = claim.low || claim.high;
    if (!numbered && claim.form != model::CountForm::NotStated)
        return Words::tr("Give a number, or choose “no number given”.");
    if (claim.low && claim.high && *claim.low > *claim.high)
        return Words::tr("The lowest number (%1) is above the highest (%2).")
            .arg(*claim.low)
            .arg(*claim.high);
    if (claim.evidence.isEmpty() && claim.reason.isEmpty())
        return Words::tr("No words are kept for this claim: say in “Reason” where it comes from.");
    if (claim.use != model::ClaimUse::Counts && claim.useReason.isEmpty())
        return Words::tr("Say why this claim does not count.");
    return {};
}

QDialog* openClaimDialog(QWidget* parent, const FormContext& context, const model::Claim& claim, bool isNew,
                         Commit<model::Claim> commit)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("claimDialog"));
    dialog->setWindowTitle(isNew ? Words::tr("New claim") : Words::tr("Claim"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setSpacing(10);
    auto* words = new FieldNote(quietText, dialog);
    words->say(claim.evidence.isEmpty() ? QString() : Words::tr("Words: %1").arg(quotesOf(claim.evidence)));
    layout->addWidget(words);
    auto* form = new ClaimForm(context, dialog);
    form->setClaim(claim);
    layout->addWidget(form);
    auto* problem = new FieldNote(warningColor, dialog);
    problem->setObjectName(QStringLiteral("problem"));
    layout->addWidget(problem);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(Words::tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    QPushButton* ok = buttons->addButton(isNew ? Words::tr("Add the claim") : Words::tr("Store the claim"),
                                         QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("store"));
    ok->setDefault(true);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(ok, &QPushButton::clicked, dialog, [dialog, form, problem, commit = std::move(commit)] {
        store(dialog, *form, problem, commit);
    });
    dialog->resize(520, dialog->sizeHint().height());
    dialog->open();
    return dialog;
}

} // namespace casus::ui
