// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/claim_form.h"

#include "exchange/import.h"
#include "incident/claim_words.h"
#include "model/edtf.h"
#include "support/labels.h"
#include "widgets/count_line.h"
#include "widgets/field_completions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace casus::ui {

namespace {

template <typename Enum>
QComboBox* choices(QWidget* parent, const QString& name, const QString& accessible)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    for (const Enum value : model::all<Enum>())
        box->addItem(label(value), static_cast<int>(value));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

template <typename Enum>
void choose(QComboBox* box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <typename Enum>
Enum chosen(const QComboBox* box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

QHBoxLayout* beside(std::initializer_list<QWidget*> widgets)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return layout;
}

/// A label with a mnemonic for a row of several fields: it leads to the first of them.
void addPair(QFormLayout* form, const QString& text, QWidget* first, QLayout* row)
{
    auto* label = new QLabel(text, first->parentWidget());
    label->setBuddy(first);
    form->addRow(label, row);
}

struct Bounds {
    std::optional<int> low;
    std::optional<int> high;
};

/// What vague words stand for (annotation guidelines).
std::optional<Bounds> boundsOf(model::CountForm form)
{
    using model::CountForm;
    switch (form) {
    case CountForm::Plural: return Bounds{.low = 2, .high = {}};
    case CountForm::Several: return Bounds{.low = 3, .high = 9};
    case CountForm::Dozens: return Bounds{.low = 24, .high = 99};
    case CountForm::Tens: return Bounds{.low = 10, .high = 99};
    case CountForm::Hundreds: return Bounds{.low = 200, .high = 999};
    case CountForm::None: return Bounds{.low = 0, .high = 0};
    case CountForm::NotStated: return Bounds{};
    default: return std::nullopt;
    }
}

bool takesOneNumber(model::CountForm form)
{
    return form == model::CountForm::Exact || form == model::CountForm::About;
}

} // namespace

ClaimForm::ClaimForm(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    m_layout = new QFormLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setVerticalSpacing(6);
    buildWho();
    buildWhat();
    buildUse();
}

void ClaimForm::buildWho()
{
    m_claimant = new FieldSuggest(actorCompletions(m_context.knowledge()), this);
    m_claimant->setObjectName(QStringLiteral("claimant"));
    m_claimant->setAccessibleName(tr("Who says so"));
    m_claimant->setPlaceholderText(tr("as named in the text; empty: the article itself"));
    m_type = choices<model::ClaimantType>(this, QStringLiteral("claimantType"), tr("Kind of source"));
    m_via = new QLineEdit(this);
    m_via->setObjectName(QStringLiteral("via"));
    m_via->setPlaceholderText(tr("relays, nearest first: AFP; army statement"));
    m_date = new QLineEdit(this);
    m_date->setObjectName(QStringLiteral("claimDate"));
    m_date->setPlaceholderText(tr("when it was said: 2023-04-20"));
    m_layout->addRow(tr("&Who says so"), m_claimant);
    m_layout->addRow(tr("&Kind of source"), m_type);
    m_layout->addRow(tr("&Via"), m_via);
    m_layout->addRow(tr("Said &on"), m_date);
    connect(m_claimant, &FieldSuggest::picked, this,
            [this](const Suggestion& suggestion) { m_actor = suggestion.data.toString(); });
    connect(m_claimant, &QLineEdit::textEdited, this, [this] { m_actor.clear(); });
}

void ClaimForm::buildWhat()
{
    m_effect = choices<model::Effect>(this, QStringLiteral("effect"), tr("What happened to them"));
    m_victims = choices<model::VictimKind>(this, QStringLiteral("victims"), tr("Who they are"));
    m_side = choices<model::VictimSide>(this, QStringLiteral("side"), tr("Side of the victims"));
    m_form = choices<model::CountForm>(this, QStringLiteral("countForm"), tr("How the count is worded"));
    m_low = new CountLine(this);
    m_low->setObjectName(QStringLiteral("low"));
    m_low->setAccessibleName(tr("Lowest number"));
    m_high = new CountLine(this);
    m_high->setObjectName(QStringLiteral("high"));
    m_high->setAccessibleName(tr("Highest number"));
    m_to = new QLabel(tr("to"), this);
    m_includes = new QCheckBox(tr("&Part of another count of this source (never added)"), this);
    m_includes->setObjectName(QStringLiteral("includes"));
    buildVictims();
    m_layout->addRow(tr("&Effect"), m_effect);
    addPair(m_layout, tr("Vict&ims"), m_victims, beside({m_victims, m_side}));
    m_layout->addRow(tr("Their party"), m_victimActor);
    auto* count = beside({m_form, m_low, m_to, m_high});
    count->addStretch(1);
    addPair(m_layout, tr("&Count"), m_form, count);
    m_layout->addRow(QString(), m_includes);
    m_layout->addRow(tr("Attackers in it"), m_attackers);
    connect(m_form, &QComboBox::activated, this, &ClaimForm::onFormChosen);
}

void ClaimForm::buildVictims()
{
    m_victimActor = new FieldSuggest(actorCompletions(m_context.knowledge()), this);
    m_victimActor->setObjectName(QStringLiteral("victimActor"));
    m_victimActor->setAccessibleName(tr("Party that the victims belong to"));
    m_victimActor->setPlaceholderText(tr("a party of the register, where one is meant"));
    m_attackers = new QComboBox(this);
    m_attackers->setObjectName(QStringLiteral("includesAttackers"));
    m_attackers->setAccessibleName(tr("Attackers are counted too"));
    m_attackers->addItem(tr("not known"), -1);
    m_attackers->addItem(tr("yes"), 1);
    m_attackers->addItem(tr("no"), 0);
    connect(m_victimActor, &FieldSuggest::picked, this,
            [this](const Suggestion& suggestion) { m_victimActorId = suggestion.data.toString(); });
    connect(m_victimActor, &QLineEdit::textEdited, this, [this] { m_victimActorId.clear(); });
}

void ClaimForm::buildUse()
{
    m_polarity = choices<model::Polarity>(this, QStringLiteral("polarity"), tr("Asserted or denied"));
    m_scope = choices<model::ClaimScope>(this, QStringLiteral("scope"), tr("What the count is about"));
    m_use = choices<model::ClaimUse>(this, QStringLiteral("use"), tr("Use of the claim"));
    m_useReason = new QLineEdit(this);
    m_useReason->setObjectName(QStringLiteral("useReason"));
    m_useReason->setPlaceholderText(tr("why"));
    m_useReason->setAccessibleName(tr("Why it is used so"));
    m_reliability = new QComboBox(this);
    m_reliability->setObjectName(QStringLiteral("reliability"));
    m_reliability->setAccessibleName(tr("Reliability of the source"));
    for (const char* letter : {"", "A", "B", "C", "D", "E", "F"})
        m_reliability->addItem(reliabilityLabel(QString::fromLatin1(letter)), QString::fromLatin1(letter));
    m_credibility = new QComboBox(this);
    m_credibility->setObjectName(QStringLiteral("credibility"));
    m_credibility->setAccessibleName(tr("Credibility of the information"));
    for (const char* digit : {"", "1", "2", "3", "4", "5", "6"})
        m_credibility->addItem(credibilityLabel(QString::fromLatin1(digit)), QString::fromLatin1(digit));
    for (QComboBox* box : {m_reliability, m_credibility}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("claimReason"));
    m_layout->addRow(tr("The source"), m_polarity);
    m_period = new QLineEdit(this);
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("Period that the count is of"));
    m_period->setPlaceholderText(tr("period: 2022-01/.. or 2022"));
    addPair(m_layout, tr("The count is of"), m_scope, beside({m_scope, m_period}));
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        m_period->setVisible(chosen<model::ClaimScope>(m_scope) == model::ClaimScope::CumulativePeriod);
    });
    addPair(m_layout, tr("&Use"), m_use, beside({m_use, m_useReason}));
    addPair(m_layout, tr("&Grade"), m_reliability, beside({m_reliability, m_credibility}));
    m_layout->addRow(tr("&Reason"), m_reason);
}

void ClaimForm::setClaim(const model::Claim& claim)
{
    m_claim = claim;
    m_actor = claim.claimantActor;
    m_claimant->setStored(claim.claimant);
    choose(m_type, claim.claimantType);
    m_via->setText(claim.via.join(QStringLiteral("; ")));
    m_date->setText(claim.claimDate.isValid() ? claim.claimDate.toString(Qt::ISODate) : QString());
    choose(m_effect, claim.effect);
    choose(m_victims, claim.victimKind);
    choose(m_side, claim.victimSide);
    choose(m_form, claim.form);
    m_low->setCount(claim.low);
    m_high->setCount(claim.high);
    m_includes->setChecked(claim.includes);
    choose(m_polarity, claim.polarity);
    choose(m_scope, claim.scope);
    m_period->setText(claim.period);
    m_period->setVisible(claim.scope == model::ClaimScope::CumulativePeriod);
    m_victimActorId = claim.victimActor;
    const knowledge::Actor* victims = m_context.knowledge().actors().find(claim.victimActor);
    m_victimActor->setStored(victims ? victims->name : claim.victimActor);
    m_attackers->setCurrentIndex(
        m_attackers->findData(claim.includesAttackers ? static_cast<int>(*claim.includesAttackers) : -1));
    choose(m_use, claim.use);
    m_useReason->setText(claim.useReason);
    m_reliability->setCurrentIndex(qMax(0, m_reliability->findData(claim.reliability)));
    m_credibility->setCurrentIndex(qMax(0, m_credibility->findData(claim.credibility)));
    m_reason->setText(claim.evidence.isEmpty() ? claim.reason : QString());
    m_reason->setPlaceholderText(claim.evidence.isEmpty() ? tr("needed: no words are kept for this claim")
                                                          : tr("optional: the words above prove it"));
    showInputs();
}

void ClaimForm::onFormChosen()
{
    if (const auto bounds = boundsOf(chosen<model::CountForm>(m_form))) {
        m_low->setText(bounds->low ? QString::number(*bounds->low) : QString());
        m_high->setText(bounds->high ? QString::number(*bounds->high) : QString());
    }
    showInputs();
}

void ClaimForm::showInputs()
{
    const auto form = chosen<model::CountForm>(m_form);
    const bool stated = form != model::CountForm::NotStated && form != model::CountForm::None;
    m_low->setVisible(stated && form != model::CountForm::AtMost);
    m_high->setVisible(stated && form != model::CountForm::AtLeast && !takesOneNumber(form));
    m_to->setVisible(!m_low->isHidden() && !m_high->isHidden());
}

/// Register id of the victims' party; empty where none is named.
Result<QString> ClaimForm::victimActor() const
{
    const QString party = m_victimActor->text().simplified();
    if (!m_victimActorId.isEmpty() || party.isEmpty())
        return party.isEmpty() ? QString() : m_victimActorId;
    const auto known = m_context.knowledge().actors().withAlias(party);
    if (known.size() != 1)
        return Error{ErrorCode::Refused, tr("“%1” is no party of the register.").arg(party), {}};
    return known.constFirst()->id;
}

/// EDTF; empty where the count is of no period.
Result<QString> ClaimForm::period() const
{
    const QString period = m_period->text().trimmed();
    if (chosen<model::ClaimScope>(m_scope) != model::ClaimScope::CumulativePeriod || period.isEmpty())
        return QString();
    if (!model::Edtf::parse(period))
        return Error{ErrorCode::Refused, tr("“%1” is no period such as 2022-01/.. or 2022.").arg(period), {}};
    return period;
}

Result<model::Claim> ClaimForm::claim() const
{
    model::Claim claim = m_claim;
    claim.claimant = m_claimant->text().simplified();
    claim.claimantActor = m_actor;
    claim.claimantType = chosen<model::ClaimantType>(m_type);
    claim.via.clear();
    for (const QString& relay : m_via->text().split(u';', Qt::SkipEmptyParts)) {
        if (!relay.trimmed().isEmpty())
            claim.via << relay.trimmed();
    }
    claim.claimDate = {};
    if (const QString date = m_date->text().trimmed(); !date.isEmpty()) {
        const auto parsed = exchange::parseDate(date);
        if (!parsed)
            return parsed.error();
        claim.claimDate = *parsed;
    }
    claim.effect = chosen<model::Effect>(m_effect);
    claim.victimKind = chosen<model::VictimKind>(m_victims);
    claim.victimSide = chosen<model::VictimSide>(m_side);
    claim.form = chosen<model::CountForm>(m_form);
    claim.low = m_low->count();
    claim.high = takesOneNumber(claim.form) ? claim.low : m_high->count();
    if (claim.form == model::CountForm::AtLeast)
        claim.high.reset();
    if (claim.form == model::CountForm::AtMost)
        claim.low.reset();
    if (claim.form == model::CountForm::None)
        claim.low = claim.high = 0;
    if (claim.form == model::CountForm::NotStated) {
        claim.low.reset();
        claim.high.reset();
    }
    claim.includes = m_includes->isChecked();
    const int attackers = m_attackers->currentData().toInt();
    claim.includesAttackers = attackers < 0 ? std::nullopt : std::optional(attackers == 1);
    const auto victims = victimActor();
    if (!victims)
        return victims.error();
    claim.victimActor = *victims;
    const auto span = period();
    if (!span)
        return span.error();
    claim.period = *span;
    claim.polarity = chosen<model::Polarity>(m_polarity);
    claim.scope = chosen<model::ClaimScope>(m_scope);
    claim.use = chosen<model::ClaimUse>(m_use);
    claim.useReason = m_useReason->text().trimmed();
    claim.reliability = m_reliability->currentData().toString();
    claim.credibility = m_credibility->currentData().toString();
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty() || claim.evidence.isEmpty())
        claim.reason = reason;
    return claim;
}

} // namespace casus::ui
