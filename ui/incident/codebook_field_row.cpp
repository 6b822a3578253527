// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/codebook_field_row.h"

#include "incident/evidence_line.h"
#include "incident/words_to_value.h"
#include "support/codebook_looks.h"
#include "support/labels.h"
#include "widgets/field_chips.h"
#include "widgets/field_choice.h"
#include "widgets/field_completions.h"
#include "widgets/field_line.h"
#include "widgets/field_note.h"
#include "widgets/field_suggest.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace casus::ui {

using model::OwnFieldKind;

OwnFieldRow::OwnFieldRow(const model::OwnField& field, const model::Codebook& codebook,
                         const FormContext& context, Set set, QWidget* parent)
    : FormRow(parent)
    , m_definition(field)
    , m_context(context)
    , m_set(std::move(set))
{
    setObjectName(QStringLiteral("own_") + field.id);
    build(codebook);
    setField(nullptr);
}

void OwnFieldRow::build(const model::Codebook& codebook)
{
    const QString id = m_definition.id;
    m_label = new QLabel(fieldLabel(m_definition), this);
    m_label->setWordWrap(true);
    m_label->setToolTip(m_definition.description);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_label->setContentsMargins(0, 4, 0, 0);
    QWidget* editor = nullptr;
    switch (m_definition.kind) {
    case OwnFieldKind::YesNo:
    case OwnFieldKind::Choice: editor = makeChoice(codebook); break;
    case OwnFieldKind::Choices: editor = makeChips(codebook); break;
    case OwnFieldKind::Text:
    case OwnFieldKind::Number:
    case OwnFieldKind::Date:
    case OwnFieldKind::Place: editor = makeLine(); break;
    }
    editor->setToolTip(m_definition.description);
    m_label->setBuddy(editor);
    m_clear = rowButton(this, QString(), QStringLiteral("×"), tr("Clear: make it unknown (Alt+Delete)"));
    m_clear->setObjectName(QStringLiteral("clear_own_") + id);
    m_evidenceLine->setName(QStringLiteral("evidence_own_") + id);
    m_error->setObjectName(QStringLiteral("error_own_") + id);
    m_reason = new FieldLine(this);
    m_reason->setObjectName(QStringLiteral("reason_own_") + id);
    m_reason->setPlaceholderText(tr("no words kept: say why it is so"));
    m_reason->setAccessibleName(tr("%1: reason for a value without words").arg(m_label->text()));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(7, 2, 2, 2);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_label, 0, 1, Qt::AlignTop);
    grid->addWidget(editor, 0, 2);
    grid->addWidget(m_clear, 0, 3, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_evidenceLine, 1, 2, 1, 2);
    grid->addWidget(m_reason, 2, 2, 1, 2);
    grid->addWidget(m_error, 3, 2, 1, 2);
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(3, m_clear->sizeHint().width() * 2);
    m_sign->setFixedHeight(m_clear->sizeHint().height());

    const auto clear = [this] {
        if (!std::holds_alternative<std::monostate>(m_field.value))
            take({}, {}, {});
    };
    connect(m_clear, &QToolButton::clicked, this, clear);
    connect(m_reason, &FieldLine::committed, this,
            [this](const QString& reason) { take(m_field.value, m_field.evidence, reason.trimmed()); });
    auto* clearKey = new QAction(this);
    clearKey->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Delete));
    clearKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(clearKey);
    connect(clearKey, &QAction::triggered, this, clear);
}

QWidget* OwnFieldRow::makeLine()
{
    if (m_definition.kind == OwnFieldKind::Place) {
        auto* suggest = new FieldSuggest(placeCompletions(m_context.knowledge()), this);
        connect(suggest, &FieldSuggest::picked, this, [this, suggest](const Suggestion& chosen) {
            suggest->giveUp(); // what was typed has become a choice
            takeText(chosen.text);
        });
        m_line = suggest;
    } else {
        m_line = new FieldLine(this);
    }
    m_line->setObjectName(QStringLiteral("edit_own_") + m_definition.id);
    m_line->setAccessibleName(m_label->text());
    if (m_definition.kind == OwnFieldKind::Date)
        m_line->setPlaceholderText(tr("2023-04-18 or words"));
    connect(m_line, &FieldLine::committed, this, &OwnFieldRow::takeText);
    connect(m_line, &QLineEdit::textEdited, this, [this] { showError({}); });
    connect(m_line, &FieldLine::focusGained, this, &FormRow::focusGained);
    return m_line;
}

QWidget* OwnFieldRow::makeChoice(const model::Codebook& codebook)
{
    m_choice = new FieldChoice(this);
    m_choice->setObjectName(QStringLiteral("edit_own_") + m_definition.id);
    m_choice->setAccessibleName(m_label->text());
    m_choice->addItem(tr("unknown"), QVariant());
    if (m_definition.kind == OwnFieldKind::YesNo) {
        m_choice->addItem(tr("yes"), true);
        m_choice->addItem(tr("no"), false);
    }
    for (const QString& value : model::offeredValues(codebook, m_definition.list))
        m_choice->addItem(valueLabel(codebook, m_definition.list, value), value);
    connect(m_choice, &FieldChoice::chosen, this, [this](const QVariant& item) {
        const bool flag = item.typeId() == QMetaType::Bool;
        const model::FieldValue value = !item.isValid() ? model::FieldValue()
                                        : flag          ? model::FieldValue(item.toBool())
                                                        : model::FieldValue(item.toString());
        take(value, item.isValid() ? m_field.evidence : QList<model::Evidence>(), {});
    });
    connect(m_choice, &FieldChoice::focusGained, this, &FormRow::focusGained);
    return m_choice;
}

QWidget* OwnFieldRow::makeChips(const model::Codebook& codebook)
{
    QList<FieldChips::Choice> choices;
    for (const QString& value : model::offeredValues(codebook, m_definition.list))
        choices.append({value, valueLabel(codebook, m_definition.list, value), {}});
    m_chips = new FieldChips(choices, this);
    m_chips->setObjectName(QStringLiteral("chips_own_") + m_definition.id);
    m_chips->line()->setObjectName(QStringLiteral("edit_own_") + m_definition.id);
    m_chips->line()->setAccessibleName(tr("%1: add a value").arg(m_label->text()));
    connect(m_chips, &FieldChips::edited, this, [this](const QStringList& values) {
        take(values.isEmpty() ? model::FieldValue() : model::FieldValue(values),
             values.isEmpty() ? QList<model::Evidence>() : m_field.evidence, {});
    });
    connect(m_chips, &FieldChips::refused, this, [this](const QString& why) { showError(why); });
    connect(m_chips, &FieldChips::focusGained, this, &FormRow::focusGained);
    return m_chips;
}

void OwnFieldRow::takeText(const QString& text)
{
    const auto value = valueOf({text, {}, {}});
    if (!value)
        showError(value.error().message);
    else
        take(*value,
             std::holds_alternative<std::monostate>(*value) ? QList<model::Evidence>() : m_field.evidence,
             {});
}

Result<model::FieldValue> OwnFieldRow::valueOf(const PickedWords& picked) const
{
    const QString words = picked.words.simplified();
    if (words.isEmpty())
        return model::FieldValue();
    switch (m_definition.kind) {
    case OwnFieldKind::Text:
    case OwnFieldKind::Place: return model::FieldValue(words);
    case OwnFieldKind::Date: {
        const model::FieldSpec& date = model::fieldSpec(model::FieldKey::Date);
        return picked.evidence.document.isStored() ? valueFromWords(date, picked, m_field.value, m_context)
                                                   : valueFromText(date, words, m_context);
    }
    case OwnFieldKind::Number: {
        bool ok = false;
        const double number = QLocale::c().toDouble(QString(words).remove(u','), &ok);
        if (ok)
            return model::FieldValue(number);
        return Error{ErrorCode::Refused, tr("“%1” is no number.").arg(words), {}};
    }
    case OwnFieldKind::YesNo: return model::FieldValue(true); // words that show it
    case OwnFieldKind::Choice:
    case OwnFieldKind::Choices: break;
    }
    const model::Codebook& codebook = m_context.project->codebook();
    for (const QString& value : model::offeredValues(codebook, m_definition.list)) {
        if (words.compare(value, Qt::CaseInsensitive) != 0 &&
            words.compare(valueLabel(codebook, m_definition.list, value), Qt::CaseInsensitive) != 0)
            continue;
        if (m_definition.kind == OwnFieldKind::Choice)
            return model::FieldValue(value);
        const auto* present = std::get_if<QStringList>(&m_field.value);
        QStringList values = present ? *present : QStringList();
        if (!values.contains(value))
            values.append(value);
        return model::FieldValue(values);
    }
    if (m_hasField) // the words prove what is chosen already
        return m_field.value;
    return Error{
        ErrorCode::Refused, tr("Choose a value first; the words are then kept as its evidence."), {}};
}

void OwnFieldRow::setField(const model::Field* field)
{
    const bool same = m_hasField == (field != nullptr) && (!field || m_field == *field);
    if (!same)
        showError({});
    m_hasField = field != nullptr;
    m_field = field ? *field : model::Field();
    showValue();
    showState();
}

void OwnFieldRow::showValue()
{
    if (m_line)
        m_line->setStored(model::toText(m_field.value));
    if (m_chips) {
        const auto* values = std::get_if<QStringList>(&m_field.value);
        m_chips->setValues(values ? *values : QStringList());
    }
    if (!m_choice)
        return;
    const auto* text = std::get_if<QString>(&m_field.value);
    if (text && m_choice->findData(*text) < 0) // retired since
        m_choice->addItem(valueLabel(m_context.project->codebook(), m_definition.list, *text), *text);
    const auto* flag = std::get_if<bool>(&m_field.value);
    m_choice->setStored(flag ? QVariant(*flag) : text ? QVariant(*text) : QVariant());
}

void OwnFieldRow::showState()
{
    const bool empty = std::holds_alternative<std::monostate>(m_field.value);
    if (!m_hasField) {
        m_sign->setState(FieldSign::State::Unknown, tr("Unknown"));
        m_evidenceLine->show({}, {}, {});
    } else {
        m_sign->setState(signState(m_field.state), tr("Entered by %1").arg(m_field.coder));
        m_evidenceLine->show(m_field.evidence, {}, m_field.reason);
    }
    m_clear->setVisible(m_hasField && !empty && !m_readOnly);
    const bool wordless = m_hasField && !empty && m_field.evidence.isEmpty();
    m_reason->setVisible(wordless);
    m_reason->setStored(wordless ? m_field.reason : QString());
}

void OwnFieldRow::setReadOnly(bool readOnly)
{
    // What a retired field holds can be read and cleared, not written anew.
    m_readOnly = readOnly;
    const bool fixed = readOnly || m_definition.retired;
    if (m_line)
        m_line->setReadOnly(fixed);
    if (m_choice)
        m_choice->setReadOnly(fixed);
    if (m_chips)
        m_chips->setReadOnly(fixed);
    m_reason->setReadOnly(readOnly);
    showState();
}

void OwnFieldRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

bool OwnFieldRow::fill(const PickedWords& picked)
{
    const auto value = valueOf(picked);
    if (!value) {
        showError(value.error().message);
        return false;
    }
    QList<model::Evidence> evidence = *value == m_field.value || std::holds_alternative<QStringList>(*value)
                                          ? m_field.evidence
                                          : QList<model::Evidence>();
    if (!evidence.contains(picked.evidence))
        evidence.append(picked.evidence);
    take(*value, evidence, {});
    return errorText().isEmpty();
}

void OwnFieldRow::take(const model::FieldValue& value, const QList<model::Evidence>& evidence,
                       const QString& reason)
{
    if (m_readOnly)
        return;
    if (m_hasField && value == m_field.value && evidence == m_field.evidence && reason.isEmpty()) {
        showValue(); // the same, written otherwise
        return;
    }
    const auto why = m_set(m_definition.id, value, evidence, reason);
    showError(why.value_or(QString()));
}

void OwnFieldRow::flush()
{
    if (m_line)
        m_line->commit();
    if (m_chips)
        m_chips->addTyped();
    m_reason->commit();
}

void OwnFieldRow::discard()
{
    if (m_line)
        m_line->giveUp();
    if (m_chips)
        m_chips->line()->giveUp();
    m_reason->giveUp();
    showError({});
}

} // namespace casus::ui
