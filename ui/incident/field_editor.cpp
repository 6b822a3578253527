// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/field_editor.h"

#include "incident/words_to_value.h"
#include "model/edtf.h"
#include "support/codebook_looks.h"
#include "support/labels.h"
#include "support/theme.h"
#include "widgets/field_chips.h"
#include "widgets/field_choice.h"
#include "widgets/field_completions.h"
#include "widgets/field_note.h"
#include "widgets/field_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace casus::ui {

namespace {

using model::FieldSpec;
using model::FieldType;
using model::FieldValue;

QHBoxLayout* bareLayout(QWidget* widget)
{
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

QString nameOf(const FieldSpec& spec)
{
    return QStringLiteral("edit_") + QString(spec.name);
}

/// Text, numbers and countries: one line.
class LineEditor : public FieldEditor {
public:
    LineEditor(const FieldSpec& spec, const FormContext& context, QWidget* parent)
        : FieldEditor(parent)
        , m_spec(spec)
        , m_context(context)
    {
        auto* layout = bareLayout(this);
        m_line = makeLine();
        m_line->setObjectName(nameOf(spec));
        m_line->setAccessibleName(label(spec.key));
        m_line->setToolTip(explanation(spec.key));
        layout->addWidget(m_line, 3);
        setFocusProxy(m_line);
        connect(m_line, &FieldLine::committed, this, [this](const QString& text) { take(text); });
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::typing);
        connect(m_line, &FieldLine::focusGained, this, &FieldEditor::focusGained);
    }

    void setValue(const FieldValue& value) override { m_line->setStored(shown(value)); }
    void setReadOnly(bool readOnly) override { m_line->setReadOnly(readOnly); }
    [[nodiscard]] QString pendingText() const override
    {
        return m_line->isPending() ? m_line->text().simplified() : QString();
    }
    void flush() override { m_line->commit(); }
    void discard() override { m_line->giveUp(); }

protected:
    [[nodiscard]] FieldLine* line() const { return m_line; }

private:
    FieldLine* makeLine()
    {
        if (m_spec.type != FieldType::Country)
            return new FieldLine(this);
        auto* line = new FieldSuggest(countryCompletions(m_context.knowledge().countries()), this);
        connect(line, &FieldSuggest::picked, this, [this, line](const Suggestion& chosen) {
            line->giveUp(); // what was typed has become a choice
            Q_EMIT edited(FieldValue(chosen.data.toString()));
        });
        return line;
    }

    [[nodiscard]] QString shown(const FieldValue& value) const
    {
        const auto* text = std::get_if<QString>(&value);
        if (m_spec.type == FieldType::Country && text)
            return countryText(m_context.knowledge().countries(), *text);
        return model::toText(value);
    }

    void take(const QString& text)
    {
        const auto value = valueFromText(m_spec, text, m_context);
        if (value)
            Q_EMIT edited(*value);
        else
            Q_EMIT refused(value.error().message);
    }

    const FieldSpec& m_spec;
    const FormContext& m_context;
    FieldLine* m_line = nullptr;
};

/// A date: the line, and what it means in words beside it (below a long one), while one types too.
class DateEditor : public LineEditor {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::DateEditor)

public:
    DateEditor(const FieldSpec& spec, const FormContext& context, QWidget* parent)
        : LineEditor(spec, context, parent)
        , m_context(context)
    {
        line()->setPlaceholderText(tr("2023-04-18 or words"));
        m_meaning = new FieldNote(quietText, this);
        m_meaning->setObjectName(nameOf(spec) + QStringLiteral("_meaning"));
        layout()->addWidget(m_meaning);
        static_cast<QHBoxLayout*>(layout())->setStretchFactor(m_meaning, 2);
        connect(line(), &QLineEdit::textChanged, this, [this](const QString& text) { explain(text); });
    }

private:
    void explain(const QString& text)
    {
        const bool isLong = text.size() > kLongDate;
        static_cast<QBoxLayout*>(layout())->setDirection(isLong ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
        const auto edtf = model::Edtf::parse(text.simplified());
        if (edtf) {
            m_meaning->say(dateLabel(edtf->text()));
            return;
        }
        const QString meant = text.simplified().size() < 3 ? QString() : edtfFromText(text, m_context);
        m_meaning->say(meant.isEmpty() ? QString() : QString(QStringLiteral("= ") + dateLabel(meant)));
    }

    static constexpr qsizetype kLongDate = 12; // characters: longer than a day with a qualifier
    const FormContext& m_context;
    FieldNote* m_meaning = nullptr;
};

class LongTextEditor : public FieldEditor {
public:
    LongTextEditor(const FieldSpec& spec, QWidget* parent)
        : FieldEditor(parent)
    {
        auto* layout = bareLayout(this);
        m_text = new FieldText(this);
        m_text->setObjectName(nameOf(spec));
        m_text->setAccessibleName(label(spec.key));
        m_text->setToolTip(explanation(spec.key));
        layout->addWidget(m_text);
        setFocusProxy(m_text);
        connect(m_text, &FieldText::committed, this, [this](const QString& text) {
            const QString words = text.trimmed();
            Q_EMIT edited(words.isEmpty() ? FieldValue() : FieldValue(words));
        });
        connect(m_text, &FieldText::focusGained, this, &FieldEditor::focusGained);
    }

    void setValue(const FieldValue& value) override { m_text->setStored(model::toText(value)); }
    void setReadOnly(bool readOnly) override { m_text->setReadOnly(readOnly); }
    void flush() override { m_text->commit(); }
    void discard() override { m_text->giveUp(); }

private:
    FieldText* m_text = nullptr;
};

/// One of a list, or yes and no; the first entry is "unknown".
class ChoiceEditor : public FieldEditor {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::ChoiceEditor)

public:
    ChoiceEditor(const FieldSpec& spec, const FormContext& context, QWidget* parent)
        : FieldEditor(parent)
        , m_list(spec.name)
        , m_context(context)
    {
        auto* layout = bareLayout(this);
        m_box = new FieldChoice(this);
        m_box->setObjectName(nameOf(spec));
        m_box->setAccessibleName(label(spec.key));
        m_box->setToolTip(explanation(spec.key));
        m_box->addItem(tr("unknown"), QVariant());
        if (spec.type == FieldType::Boolean) {
            m_box->addItem(tr("yes"), true);
            m_box->addItem(tr("no"), false);
        }
        const model::Codebook& codebook = context.project->codebook();
        for (const QString& value : model::offeredValues(codebook, m_list))
            m_box->addItem(valueLabel(codebook, m_list, value), value);
        layout->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &FieldChoice::chosen, this, [this](const QVariant& item) {
            if (!item.isValid())
                Q_EMIT edited(FieldValue());
            else if (item.typeId() == QMetaType::Bool)
                Q_EMIT edited(FieldValue(item.toBool()));
            else
                Q_EMIT edited(FieldValue(item.toString()));
        });
        connect(m_box, &FieldChoice::focusGained, this, &FieldEditor::focusGained);
    }

    void setValue(const FieldValue& value) override
    {
        if (const auto* flag = std::get_if<bool>(&value))
            m_box->setStored(*flag);
        else if (const auto* text = std::get_if<QString>(&value))
            showText(*text);
        else
            m_box->setStored(QVariant());
    }
    void setReadOnly(bool readOnly) override { m_box->setReadOnly(readOnly); }

private:
    void showText(const QString& text)
    {
        if (m_box->findData(text) < 0) { // such as a time of day, "14:30", or a value that was retired since
            const model::Codebook& codebook = m_context.project->codebook();
            m_box->addItem(
                model::findValue(codebook, m_list, text) ? valueLabel(codebook, m_list, text) : text, text);
        }
        m_box->setStored(text);
    }

    const QString m_list;
    const FormContext& m_context;
    FieldChoice* m_box = nullptr;
};

class ListEditor : public FieldEditor {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::ListEditor)

public:
    ListEditor(const FieldSpec& spec, const FormContext& context, QWidget* parent)
        : FieldEditor(parent)
    {
        QList<FieldChips::Choice> choices;
        // Retired values too: chips of what is recorded need their words.
        const model::Codebook& codebook = context.project->codebook();
        const QString name(spec.name);
        const model::ValueList* known =
            spec.type == FieldType::ChoiceList ? model::findList(codebook, name) : nullptr;
        for (const model::ListValue& value : known ? known->values : QList<model::ListValue>())
            choices.append({.value = value.id, .label = valueLabel(codebook, name, value.id), .hint = {}});
        auto* layout = bareLayout(this);
        m_chips = new FieldChips(choices, this);
        m_chips->setObjectName(QStringLiteral("chips_") + QString(spec.name));
        m_chips->line()->setObjectName(nameOf(spec));
        m_chips->line()->setAccessibleName(tr("%1: add a value").arg(label(spec.key)));
        m_chips->line()->setToolTip(explanation(spec.key));
        layout->addWidget(m_chips);
        setFocusProxy(m_chips);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        connect(m_chips, &FieldChips::edited, this, [this](const QStringList& values) {
            Q_EMIT edited(values.isEmpty() ? FieldValue() : FieldValue(values));
        });
        connect(m_chips, &FieldChips::refused, this, &FieldEditor::refused);
        connect(m_chips, &FieldChips::focusGained, this, &FieldEditor::focusGained);
        connect(m_chips->line(), &QLineEdit::textEdited, this, &FieldEditor::typing);
    }

    void setValue(const FieldValue& value) override
    {
        const auto* list = std::get_if<QStringList>(&value);
        m_chips->setValues(list ? *list : QStringList());
    }
    void setReadOnly(bool readOnly) override { m_chips->setReadOnly(readOnly); }
    void flush() override { m_chips->addTyped(); }
    void discard() override { m_chips->line()->giveUp(); }

private:
    FieldChips* m_chips = nullptr;
};

} // namespace

FieldEditor* makeFieldEditor(const FieldSpec& spec, const FormContext& context, QWidget* parent)
{
    switch (spec.type) {
    case FieldType::Edtf: return new DateEditor(spec, context, parent);
    case FieldType::LongText: return new LongTextEditor(spec, parent);
    case FieldType::Choice:
    case FieldType::Boolean: return new ChoiceEditor(spec, context, parent);
    case FieldType::ChoiceList:
    case FieldType::TextList: return new ListEditor(spec, context, parent);
    case FieldType::Text:
    case FieldType::Country:
    case FieldType::Integer:
    case FieldType::Decimal: break;
    }
    return new LineEditor(spec, context, parent);
}

} // namespace casus::ui
