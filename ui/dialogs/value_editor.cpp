// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/value_editor.h"

#include "dialogs/place_value_editor.h"
#include "support/labels.h"
#include "support/theme.h"
#include "widgets/count_line.h"
#include "widgets/field_completions.h"
#include "widgets/field_note.h"
#include "widgets/field_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace casus::ui {

namespace {

using model::MentionValue;

Error refusal(const QString& sentence)
{
    return {.code = ErrorCode::Refused, .message = sentence, .detail = {}};
}

QFormLayout* formOf(QWidget* widget)
{
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

class DateValueEditor : public ValueEditor {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::DateValueEditor)

public:
    DateValueEditor(const ValueContext& context, QWidget* parent)
        : ValueEditor(parent)
        , m_context(context)
    {
        m_line = new QLineEdit(this);
        m_line->setObjectName(QStringLiteral("edtf"));
        m_line->setPlaceholderText(tr("2023-04-18, 2023-04, 2023-04-18/2023-04-20, or words"));
        m_meaning = new FieldNote(quietText, this);
        m_meaning->setObjectName(QStringLiteral("meaning"));
        QFormLayout* form = formOf(this);
        form->addRow(tr("&Date"), m_line);
        form->addRow(QString(), m_meaning);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
            const QString edtf = text.simplified().size() < 3 ? QString() : read(text);
            m_meaning->say(edtf.isEmpty() ? QString() : dateLabel(edtf));
        });
    }

    void setValue(const MentionValue& value) override
    {
        const auto* date = std::get_if<model::DateValue>(&value);
        m_line->setText(date ? date->edtf : QString());
    }
    [[nodiscard]] Result<MentionValue> value() const override
    {
        const QString text = m_line->text().simplified();
        if (text.isEmpty())
            return MentionValue();
        const QString edtf = read(text);
        if (edtf.isEmpty())
            return refusal(noDateSentence(text));
        return MentionValue(model::DateValue{edtf});
    }

private:
    [[nodiscard]] QString read(const QString& text) const
    {
        return edtfFromWords(text, m_context.engine, m_context.document);
    }

    ValueContext m_context;
    QLineEdit* m_line = nullptr;
    FieldNote* m_meaning = nullptr;
};

class ActorValueEditor : public ValueEditor {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::ActorValueEditor)

public:
    ActorValueEditor(const ValueContext& context, QWidget* parent)
        : ValueEditor(parent)
        , m_context(context)
    {
        m_line = new FieldSuggest(actorCompletions(context.engine.knowledge()), this);
        m_line->setObjectName(QStringLiteral("actor"));
        m_line->setPlaceholderText(tr("a party of the register; empty: not in it"));
        m_meaning = new FieldNote(quietText, this);
        m_meaning->setObjectName(QStringLiteral("meaning"));
        QFormLayout* form = formOf(this);
        form->addRow(tr("&Party"), m_line);
        form->addRow(QString(), m_meaning);
        setFocusProxy(m_line);
        connect(m_line, &FieldSuggest::picked, this,
                [this](const Suggestion& chosen) { take(chosen.data.toString()); });
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
            const auto known = m_context.engine.knowledge().actors().withAlias(text.simplified());
            take(known.size() == 1 ? known.constFirst()->id : QString());
        });
    }

    void setValue(const MentionValue& value) override
    {
        const auto* given = std::get_if<model::ActorValue>(&value);
        const QString id = given ? given->actor : QString();
        const knowledge::Actor* actor = m_context.engine.knowledge().actors().find(id);
        m_line->setStored(actor ? actor->name : id);
        take(id);
    }
    [[nodiscard]] Result<MentionValue> value() const override
    {
        const QString text = m_line->text().simplified();
        if (text.isEmpty())
            return MentionValue();
        if (m_actor.isEmpty())
            return refusal(tr("“%1” is not in the register, or several parties have this name. Choose one of "
                              "the list, or "
                              "leave it empty.")
                               .arg(text));
        return MentionValue(model::ActorValue{m_actor});
    }

private:
    void take(const QString& id)
    {
        m_actor = id;
        const knowledge::Actor* actor = m_context.engine.knowledge().actors().find(id);
        if (!actor) {
            m_meaning->say({});
            return;
        }
        QStringList facts{actor->name};
        if (!actor->aliases.isEmpty())
            facts << tr("also %1").arg(actor->aliases.mid(0, 4).join(QStringLiteral(", ")));
        if (const auto* country = m_context.engine.knowledge().countries().byIso2(actor->country))
            facts << country->name;
        m_meaning->say(facts.join(QStringLiteral(" · ")));
    }

    ValueContext m_context;
    FieldSuggest* m_line = nullptr;
    FieldNote* m_meaning = nullptr;
    QString m_actor;
};

class PersonValueEditor : public ValueEditor {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::PersonValueEditor)

public:
    explicit PersonValueEditor(QWidget* parent)
        : ValueEditor(parent)
    {
        m_line = new QLineEdit(this);
        m_line->setObjectName(QStringLiteral("full"));
        m_line->setPlaceholderText(tr("full name without title or rank"));
        formOf(this)->addRow(tr("&Full name"), m_line);
        setFocusProxy(m_line);
    }
    void setValue(const MentionValue& value) override
    {
        const auto* person = std::get_if<model::PersonValue>(&value);
        m_line->setText(person ? person->full : QString());
    }
    [[nodiscard]] Result<MentionValue> value() const override
    {
        const QString full = m_line->text().simplified();
        if (full.isEmpty())
            return MentionValue();
        return MentionValue(model::PersonValue{full});
    }

private:
    QLineEdit* m_line = nullptr;
};

class CasualtyValueEditor : public ValueEditor {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::CasualtyValueEditor)

public:
    explicit CasualtyValueEditor(QWidget* parent)
        : ValueEditor(parent)
    {
        m_outcome = new QComboBox(this);
        m_outcome->setObjectName(QStringLiteral("outcome"));
        for (const model::Outcome outcome : model::all<model::Outcome>())
            m_outcome->addItem(wordOf(outcome), static_cast<int>(outcome));
        m_victims = new QComboBox(this);
        m_victims->setObjectName(QStringLiteral("victims"));
        for (const model::VictimGroup group : model::all<model::VictimGroup>())
            m_victims->addItem(label(model::defaultKindOf(group)), static_cast<int>(group));
        m_low = new CountLine(this);
        m_low->setObjectName(QStringLiteral("low"));
        m_low->setAccessibleName(tr("Lowest number"));
        m_low->setPlaceholderText(tr("open"));
        m_high = new CountLine(this);
        m_high->setObjectName(QStringLiteral("high"));
        m_high->setAccessibleName(tr("Highest number"));
        m_high->setPlaceholderText(tr("open"));
        m_includes = new QCheckBox(tr("Part of another &count of the same source"), this);
        m_includes->setObjectName(QStringLiteral("includes"));
        QFormLayout* form = formOf(this);
        form->addRow(tr("&Outcome"), m_outcome);
        form->addRow(tr("&Victims"), m_victims);
        auto* count = new QHBoxLayout;
        count->addWidget(m_low);
        count->addWidget(new QLabel(tr("to"), this));
        count->addWidget(m_high);
        count->addStretch(1);
        form->addRow(tr("&Number"), count);
        form->addRow(QString(), m_includes);
        setFocusProxy(m_low);
    }

    void setValue(const MentionValue& value) override
    {
        const auto* given = std::get_if<model::CasualtyValue>(&value);
        const model::CasualtyValue casualty = given ? *given : model::CasualtyValue();
        m_outcome->setCurrentIndex(m_outcome->findData(static_cast<int>(casualty.outcome)));
        m_victims->setCurrentIndex(m_victims->findData(static_cast<int>(casualty.victims)));
        m_low->setCount(casualty.low);
        m_high->setCount(casualty.high);
        m_includes->setChecked(casualty.includes);
    }
    [[nodiscard]] Result<MentionValue> value() const override
    {
        model::CasualtyValue casualty{
            .outcome = static_cast<model::Outcome>(m_outcome->currentData().toInt()),
            .victims = static_cast<model::VictimGroup>(m_victims->currentData().toInt()),
            .low = m_low->count(),
            .high = m_high->count(),
            .includes = m_includes->isChecked()};
        if (!casualty.low && !casualty.high)
            return refusal(tr("Give the lowest or the highest number."));
        if (casualty.low && casualty.high && *casualty.low > *casualty.high)
            return refusal(tr("The lowest number (%1) is above the highest (%2).")
                               .arg(*casualty.low)
                               .arg(*casualty.high));
        return MentionValue(casualty);
    }

private:
    static QString wordOf(model::Outcome outcome)
    {
        if (outcome == model::Outcome::Captured)
            return tr("Captured or abducted");
        return label(model::effectOf(outcome, model::VictimGroup::Unknown));
    }

    QComboBox* m_outcome = nullptr;
    QComboBox* m_victims = nullptr;
    CountLine* m_low = nullptr;
    CountLine* m_high = nullptr;
    QCheckBox* m_includes = nullptr;
};

QStringList choicesOf(model::FieldKey key)
{
    QStringList choices;
    if (key == model::FieldKey::Weapons) { // classes of WeaponValue
        for (const char* name :
             {"explosive", "firearm", "artillery", "aircraft", "vehicle", "blade", "fire", "other"})
            choices << QString::fromLatin1(name);
    }
    for (const QLatin1StringView choice : model::fieldSpec(key).choices)
        choices << QString(choice);
    return choices;
}

/// Tactics of events and classes of weapons: one of a list.
class ChoiceValueEditor : public ValueEditor {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::ChoiceValueEditor)

public:
    ChoiceValueEditor(model::FieldKey key, QWidget* parent)
        : ValueEditor(parent)
        , m_key(key)
    {
        m_box = new QComboBox(this);
        m_box->setObjectName(QStringLiteral("choice"));
        m_box->addItem(tr("unknown"), QString());
        for (const QString& choice : choicesOf(key))
            m_box->addItem(choiceLabel(key, choice), choice);
        formOf(this)->addRow(key == model::FieldKey::Tactics ? tr("&Tactic") : tr("&Class"), m_box);
        setFocusProxy(m_box);
    }

    void setValue(const MentionValue& value) override
    {
        QString name;
        if (const auto* event = std::get_if<model::EventValue>(&value))
            name = model::toString(event->tactic);
        else if (const auto* weapon = std::get_if<model::WeaponValue>(&value))
            name = weapon->weaponClass;
        m_box->setCurrentIndex(qMax(0, m_box->findData(name)));
    }
    [[nodiscard]] Result<MentionValue> value() const override
    {
        const QString name = m_box->currentData().toString();
        if (name.isEmpty())
            return MentionValue();
        if (m_key == model::FieldKey::Weapons)
            return MentionValue(model::WeaponValue{name});
        return MentionValue(
            model::EventValue{model::parse<model::Tactic>(name).value_or(model::Tactic::Other)});
    }

private:
    model::FieldKey m_key;
    QComboBox* m_box = nullptr;
};

} // namespace

ValueEditor* makeValueEditor(model::MentionType type, const ValueContext& context, QWidget* parent)
{
    switch (type) {
    case model::MentionType::Date: return new DateValueEditor(context, parent);
    case model::MentionType::Place: return new PlaceValueEditor(context, parent);
    case model::MentionType::Actor: return new ActorValueEditor(context, parent);
    case model::MentionType::Person: return new PersonValueEditor(parent);
    case model::MentionType::Casualty: return new CasualtyValueEditor(parent);
    case model::MentionType::Event: return new ChoiceValueEditor(model::FieldKey::Tactics, parent);
    case model::MentionType::Weapon: return new ChoiceValueEditor(model::FieldKey::Weapons, parent);
    default: return nullptr;
    }
}

} // namespace casus::ui
