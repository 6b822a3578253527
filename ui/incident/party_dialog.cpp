// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/party_dialog.h"

#include "support/theme.h"
#include "widgets/count_line.h"
#include "widgets/field_note.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::PartyDialog)
};

QString label(model::ActorSide side)
{
    switch (side) {
    case model::ActorSide::A: return Words::tr("side A");
    case model::ActorSide::B: return Words::tr("side B");
    case model::ActorSide::Other: return Words::tr("another side");
    case model::ActorSide::None: break;
    }
    return Words::tr("no side");
}

QComboBox* makeChoice(QWidget* parent, const char* name, const QString& accessible)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->addItem(Words::tr("not known"), -1);
    return box;
}

CountLine* makeCount(QWidget* parent, const char* name, const QString& accessible, std::optional<int> count)
{
    auto* line = new CountLine(parent);
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(accessible);
    line->setCount(count);
    return line;
}

struct Inputs {
    QComboBox* side;
    QComboBox* initiator;
    CountLine* low;
    CountLine* high;
    CountLine* captured;
};

Inputs buildForm(QDialog* dialog, QVBoxLayout* layout, const model::IncidentActor& actor)
{
    Inputs inputs{};
    inputs.side = makeChoice(dialog, "partySide", Words::tr("Side"));
    for (const model::ActorSide side : model::all<model::ActorSide>())
        inputs.side->addItem(label(side), static_cast<int>(side));
    inputs.side->setCurrentIndex(inputs.side->findData(actor.side ? static_cast<int>(*actor.side) : -1));
    inputs.initiator = makeChoice(dialog, "partyInitiator", Words::tr("Began the fight"));
    inputs.initiator->addItem(Words::tr("yes"), 1);
    inputs.initiator->addItem(Words::tr("no"), 0);
    inputs.initiator->setCurrentIndex(
        inputs.initiator->findData(actor.initiator ? static_cast<int>(*actor.initiator) : -1));
    inputs.low = makeCount(dialog, "partyLow", Words::tr("Persons, at least"), actor.strengthLow);
    inputs.high = makeCount(dialog, "partyHigh", Words::tr("Persons, at most"), actor.strengthHigh);
    inputs.captured = makeCount(dialog, "partyCaptured", Words::tr("Of them captured"), actor.captured);
    auto* form = new QFormLayout;
    form->addRow(Words::tr("&Side"), inputs.side);
    form->addRow(Words::tr("&Began it"), inputs.initiator);
    auto* strength = new QHBoxLayout;
    strength->addWidget(inputs.low);
    strength->addWidget(new QLabel(Words::tr("to"), dialog));
    strength->addWidget(inputs.high);
    strength->addStretch(1);
    form->addRow(Words::tr("&Persons"), strength);
    form->addRow(Words::tr("&Captured"), inputs.captured);
    layout->addLayout(form);
    return inputs;
}

} // namespace

QString fightInWords(const model::IncidentActor& actor)
{
    QStringList parts;
    if (actor.side)
        parts.append(label(*actor.side));
    if (actor.initiator)
        parts.append(*actor.initiator ? Words::tr("began it") : Words::tr("did not begin it"));
    if (actor.strengthLow && actor.strengthHigh)
        parts.append(*actor.strengthLow == *actor.strengthHigh
                         ? Words::tr("%1 persons").arg(*actor.strengthLow)
                         : Words::tr("%1 to %2 persons").arg(*actor.strengthLow).arg(*actor.strengthHigh));
    else if (actor.strengthLow)
        parts.append(Words::tr("at least %1 persons").arg(*actor.strengthLow));
    else if (actor.strengthHigh)
        parts.append(Words::tr("up to %1 persons").arg(*actor.strengthHigh));
    if (actor.captured)
        parts.append(Words::tr("%1 captured").arg(*actor.captured));
    return parts.join(QStringLiteral(" · "));
}

QDialog* openPartyDialog(QWidget* parent, const model::IncidentActor& actor,
                         const std::function<void(const model::IncidentActor&)>& done)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("partyDialog"));
    dialog->setWindowTitle(Words::tr("How the party fought"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setSpacing(10);
    layout->addWidget(new QLabel(QStringLiteral("<b>%1</b>").arg(actor.name.toHtmlEscaped()), dialog));
    const Inputs inputs = buildForm(dialog, layout, actor);
    auto* problem = new FieldNote(warningColor, dialog);
    problem->setObjectName(QStringLiteral("problem"));
    layout->addWidget(problem);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(Words::tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    QPushButton* ok = buttons->addButton(Words::tr("Keep"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("store"));
    ok->setDefault(true);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(ok, &QPushButton::clicked, dialog, [dialog, inputs, problem, actor, done] {
        model::IncidentActor entered = actor;
        const int side = inputs.side->currentData().toInt();
        entered.side = side < 0 ? std::nullopt : std::optional(static_cast<model::ActorSide>(side));
        const int initiator = inputs.initiator->currentData().toInt();
        entered.initiator = initiator < 0 ? std::nullopt : std::optional(initiator == 1);
        entered.strengthLow = inputs.low->count();
        entered.strengthHigh = inputs.high->count();
        entered.captured = inputs.captured->count();
        if (entered.strengthLow && entered.strengthHigh && *entered.strengthLow > *entered.strengthHigh) {
            problem->say(Words::tr("The lowest number is above the highest."));
            return;
        }
        dialog->accept();
        done(entered);
    });
    dialog->resize(360, dialog->sizeHint().height());
    dialog->open();
    return dialog;
}

} // namespace casus::ui
