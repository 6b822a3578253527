// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/totals_view.h"

#include "incident/claim_words.h"
#include "incident/override_dialog.h"
#include "support/labels.h"
#include "support/theme.h"
#include "widgets/field_choice.h"
#include "widgets/field_link.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace casus::ui {

namespace {

constexpr std::array kPolicies{model::Policy::Native, model::Policy::Acled, model::Policy::Gtd};
constexpr std::array kSides{model::TotalSide::A, model::TotalSide::B, model::TotalSide::Civilian,
                            model::TotalSide::Unknown};

QString figure(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QStringLiteral("–");
}

QLabel* cell(QWidget* parent, const QString& text, bool strong)
{
    auto* label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont font = label->font();
    font.setBold(strong);
    label->setFont(font);
    return label;
}

QString threeFigures(const model::Total& total)
{
    return QStringLiteral("%1 / %2 / %3").arg(figure(total.low), figure(total.best), figure(total.high));
}

} // namespace

QString policyRule(model::Policy policy)
{
    switch (policy) {
    case model::Policy::Native:
        return TotalsView::tr(
            "Lowest and highest figure of the sources; best is the best graded one, then the one that most "
            "independent sources give, then the latest, then the lowest.");
    case model::Policy::Acled:
        return TotalsView::tr(
            "After ACLED: the lowest figure until a better one is corroborated; vague words count by "
            "its table.");
    case model::Policy::Gtd:
        return TotalsView::tr(
            "After GTD: the latest credible figure, else what the majority says, else the lowest.");
    }
    return {};
}

TotalsView::TotalsView(const FormContext& context,
                       Commit<QString, std::optional<model::TotalOverride>> commit, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_commit(std::move(commit))
{
    m_choice = new FieldChoice(this);
    m_choice->setObjectName(QStringLiteral("policy"));
    m_choice->setAccessibleName(tr("Rule that makes totals of the claims"));
    for (const model::Policy each : kPolicies) {
        m_choice->addItem(label(each), static_cast<int>(each));
        m_choice->setItemData(m_choice->count() - 1, policyRule(each), Qt::ToolTipRole);
    }
    m_rule = new FieldNote(quietText, this);
    m_error = new FieldNote(warningColor, this);
    m_error->setObjectName(QStringLiteral("totalsError"));
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    auto* title = new QLabel(tr("Totals by"), this);
    title->setBuddy(m_choice);
    head->addWidget(title);
    head->addWidget(m_choice, 1);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(7, 6, 4, 2);
    m_layout->setSpacing(4);
    m_layout->addLayout(head);
    m_layout->addWidget(m_rule);
    m_layout->addWidget(m_error);
    connect(m_choice, &FieldChoice::chosen, this, [this](const QVariant& item) {
        setPolicy(static_cast<model::Policy>(item.toInt()));
        Q_EMIT policyChosen(m_policy);
    });
    setPolicy(model::Policy::Native);
}

void TotalsView::setPolicy(model::Policy policy)
{
    m_policy = policy;
    m_choice->setStored(static_cast<int>(policy));
    m_rule->say(policyRule(policy));
    refresh();
}

void TotalsView::setIncident(const model::Incident& incident)
{
    if (m_table && incident.claims == m_claims && incident.overrides == m_overrides)
        return;
    m_claims = incident.claims;
    m_overrides = incident.overrides;
    m_error->say({});
    refresh();
}

void TotalsView::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    refresh();
}

void TotalsView::refresh()
{
    if (m_table) {
        m_table->hide();
        m_layout->removeWidget(m_table);
        m_table->setParent(nullptr);
        m_table->deleteLater(); // one of its links may be what asked
    }
    m_table = new QWidget(this);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const model::Totals shown = model::derive(m_claims, m_policy, m_overrides);
    const model::Totals derived = model::derive(m_claims, m_policy);
    bool any = false;
    for (const model::Effect effect : model::all<model::Effect>()) {
        QList<model::TotalSide> sides;
        for (const model::TotalSide side : kSides) {
            if (shown.find(effect, side))
                sides << side;
        }
        if (const model::Total* all = shown.find(effect, model::TotalSide::All)) {
            if (!any) {
                int column = 1;
                for (const QString& word : {tr("low"), tr("best"), tr("high")})
                    grid->addWidget(cell(m_table, word, false), 0, column++);
            }
            any = true;
            addTotal(effect, model::TotalSide::All, *all, derived.find(effect, model::TotalSide::All));
        }
        if (sides.size() < 2)
            continue; // one side alone is the total
        for (const model::TotalSide side : std::as_const(sides)) {
            any = true;
            addTotal(effect, side, *shown.find(effect, side), derived.find(effect, side));
        }
    }
    if (!any) {
        auto* none = new FieldNote(quietText, m_table);
        grid->addWidget(none, 0, 0, 1, 5);
        none->say(m_claims.isEmpty() ? tr("No totals: no claims.") : tr("No totals: no claim counts."));
    }
    m_layout->insertWidget(2, m_table);
    m_table->show();
}

void TotalsView::addTotal(model::Effect effect, model::TotalSide side, const model::Total& shown,
                          const model::Total* derived)
{
    auto* grid = static_cast<QGridLayout*>(m_table->layout());
    const int row = grid->rowCount();
    const bool whole = side == model::TotalSide::All;
    const QString key = model::totalKey(effect, side);
    const QString stem = QString(key).replace(u'/', u'_');
    QString title = whole ? label(effect) : QString(QStringLiteral("    ") + label(side));
    if (shown.conflicting)
        title += QStringLiteral("  ≠");
    auto* name = new QLabel(title, m_table);
    name->setObjectName(QStringLiteral("total_%1_name").arg(stem));
    QFont font = name->font();
    font.setBold(whole);
    name->setFont(font);
    name->setToolTip(shown.conflicting ? tr("Independent sources differ.") : QString());
    grid->addWidget(name, row, 0);
    int column = 1;
    const std::array figures{std::pair{QStringLiteral("low"), shown.low},
                             std::pair{QStringLiteral("best"), shown.best},
                             std::pair{QStringLiteral("high"), shown.high}};
    for (const auto& [word, number] : figures) {
        QLabel* each = cell(m_table, figure(number), word == u"best");
        each->setObjectName(QStringLiteral("total_%1_%2").arg(stem, word));
        each->setAccessibleName(QStringLiteral("%1, %2: %3").arg(label(effect), word, figure(number)));
        grid->addWidget(each, row, column++);
    }
    const model::Total base = derived ? *derived : model::Total();
    if (!m_readOnly) {
        auto* override = new FieldLink(m_table);
        override->setText(shown.overridden ? tr("change") : tr("override"));
        override->setObjectName(QStringLiteral("override_") + stem);
        override->setAccessibleName(tr("%1: write another figure").arg(label(effect)));
        grid->addWidget(override, row, column);
        const QString heading =
            whole ? label(effect) : QStringLiteral("%1, %2").arg(label(effect), label(side));
        connect(override, &FieldLink::clicked, this,
                [this, key, heading, base] { openOverride(key, heading, base); });
    }
    auto* reason = new FieldNote(quietText, m_table);
    reason->setObjectName(QStringLiteral("total_%1_reason").arg(stem));
    QString words = shown.reason;
    if (shown.overridden) {
        const model::TotalOverride written = m_overrides.value(key);
        words = tr("Written by %1: %2. Derived: %3 (%4)")
                    .arg(written.coder, written.reason, threeFigures(base), base.reason);
    }
    grid->addWidget(reason, row + 1, 0, 1, 5);
    reason->setContentsMargins(whole ? 0 : 14, 0, 0, 4);
    const QStringList others = whole ? otherRules(effect, base) : QStringList();
    reason->say(words + (others.isEmpty() ? QString() : u'\n' + others.join(u'\n')));
}

QStringList TotalsView::otherRules(model::Effect effect, const model::Total& here) const
{
    QStringList lines;
    for (const model::Policy other : kPolicies) {
        if (other == m_policy)
            continue;
        const model::Totals totals = model::derive(m_claims, other);
        const model::Total* there = totals.find(effect, model::TotalSide::All);
        if (!there || (there->low == here.low && there->best == here.best && there->high == here.high))
            continue;
        lines << tr("%1 gives %2: %3").arg(label(other), threeFigures(*there), there->reason);
    }
    return lines;
}

void TotalsView::openOverride(const QString& key, const QString& title, const model::Total& derived)
{
    const auto written = m_overrides.constFind(key);
    OverrideRequest request{
        .title = title, .derived = derived, .present = {}, .coder = m_context.project->coder()};
    if (written != m_overrides.constEnd())
        request.present = *written;
    openOverrideDialog(this, request, [this, key](const std::optional<model::TotalOverride>& value) {
        return m_commit(key, value);
    });
}

} // namespace casus::ui
