// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/field_row.h"

#include "incident/evidence_line.h"
#include "incident/field_editor.h"
#include "incident/words_to_value.h"
#include "support/codebook_looks.h"
#include "support/labels.h"
#include "support/theme.h"
#include "widgets/field_completions.h"
#include "widgets/field_link.h"
#include "widgets/field_note.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace casus::ui {

FieldRow::FieldRow(const model::FieldSpec& spec, const FormContext& context, const FieldVerbs& verbs,
                   QWidget* parent)
    : FormRow(parent)
    , m_spec(spec)
    , m_context(context)
    , m_verbs(verbs)
{
    setObjectName(QStringLiteral("field_") + QString(spec.name));
    build();
    connectParts();
    setField(nullptr);
}

void FieldRow::build()
{
    const QString name(m_spec.name);
    m_label = new QLabel(label(m_spec.key), this);
    m_label->setWordWrap(true);
    m_label->setToolTip(explanation(m_spec.key));
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_label->setContentsMargins(0, 4, 0, 0);
    m_editor = makeFieldEditor(m_spec, m_context, this);
    m_label->setBuddy(m_editor);
    m_confirm->setObjectName(QStringLiteral("confirm_") + name);
    m_clear = rowButton(this, QString(), QStringLiteral("×"), tr("Clear: make it unknown (Alt+Delete)"));
    m_clear->setObjectName(QStringLiteral("clear_") + name);
    m_evidenceLine->setName(QStringLiteral("evidence_") + name);
    m_error->setObjectName(QStringLiteral("error_") + name);
    m_derived = new FieldNote(quietText, this);
    m_derived->setObjectName(QStringLiteral("derived_") + name);
    m_revert = new FieldLink(this);
    m_revert->setText(tr("take the draft"));
    m_revert->setObjectName(QStringLiteral("revert_") + name);
    m_revert->setAccessibleName(tr("%1: take the drafted value again").arg(label(m_spec.key)));
    m_reason = new FieldLine(this);
    m_reason->setObjectName(QStringLiteral("reason_") + name);
    m_reason->setPlaceholderText(tr("no words kept: say why it is so"));
    m_reason->setAccessibleName(tr("%1: reason for a value without words").arg(label(m_spec.key)));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(7, 2, 2, 2);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_label, 0, 1, Qt::AlignTop);
    grid->addWidget(m_editor, 0, 2);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_clear);
    grid->addLayout(buttons, 0, 3, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_evidenceLine, 1, 2, 1, 2);
    auto* draft = new QHBoxLayout;
    draft->setSpacing(6);
    draft->addWidget(m_derived, 1);
    draft->addWidget(m_revert, 0, Qt::AlignTop);
    grid->addLayout(draft, 2, 2, 1, 2);
    grid->addWidget(m_reason, 3, 2, 1, 2);
    grid->addWidget(m_error, 4, 2, 1, 2);
    grid->setColumnStretch(2, 1);
    const int buttonSide = m_clear->sizeHint().width();
    grid->setColumnMinimumWidth(3, buttonSide * 2);
    m_sign->setFixedHeight(m_clear->sizeHint().height()); // in line with the words of the label
}

void FieldRow::connectParts()
{
    connect(m_editor, &FieldEditor::edited, this, [this](const model::FieldValue& value) {
        const bool cleared = std::holds_alternative<std::monostate>(value);
        take(value, cleared ? QList<model::Evidence>() : m_field.evidence, {});
    });
    connect(m_editor, &FieldEditor::refused, this, [this](const QString& sentence) {
        showError(m_hasField ? tr("%1 The old value stays.").arg(sentence) : sentence);
    });
    connect(m_editor, &FieldEditor::typing, this, [this] { showError({}); });
    connect(m_editor, &FieldEditor::typing, this, &FormRow::typing);
    connect(m_editor, &FieldEditor::focusGained, this, &FormRow::focusGained);
    connect(m_clear, &QToolButton::clicked, this, &FieldRow::clear);
    connect(m_revert, &FieldLink::clicked, this, &FieldRow::revert);
    connect(m_reason, &FieldLine::committed, this,
            [this](const QString& reason) { take(m_field.value, m_field.evidence, reason.trimmed()); });
    auto* clearKey = new QAction(this);
    clearKey->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Delete));
    clearKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(clearKey);
    connect(clearKey, &QAction::triggered, this, &FieldRow::clear);
}

void FieldRow::setField(const model::Field* field)
{
    const bool same = m_hasField == (field != nullptr) && (!field || m_field == *field);
    if (!same)
        showError({});
    m_hasField = field != nullptr;
    m_field = field ? *field : model::Field();
    m_editor->setValue(m_field.value);
    showState();
    showDerived();
}

bool FieldRow::isSuggested() const
{
    return m_hasField && m_field.state == model::FieldState::Suggested;
}

void FieldRow::showState()
{
    QStringList words;
    if (!m_hasField) {
        words << tr("Unknown");
        m_sign->setState(FieldSign::State::Unknown, words.constFirst());
        m_evidenceLine->show({}, {}, {});
    } else {
        switch (m_field.state) {
        case model::FieldState::Suggested:
            words << tr("Drafted, undecided (%1)").arg(scoreText(m_field.score));
            break;
        case model::FieldState::Confirmed: words << tr("Confirmed by %1").arg(m_field.coder); break;
        case model::FieldState::Entered: words << tr("Entered by %1").arg(m_field.coder); break;
        }
        if (!m_field.reason.isEmpty())
            words << tr("Because: %1").arg(m_field.reason);
        m_sign->setState(signState(m_field.state), words.join(u'\n'));
        const QString remark = isSuggested() ? scoreText(m_field.score) : QString();
        m_evidenceLine->show(m_field.evidence, remark, m_field.reason);
    }
    m_confirm->setVisible(isSuggested() && !m_readOnly);
    const bool empty = std::holds_alternative<std::monostate>(m_field.value);
    m_clear->setVisible(m_hasField && !empty && !m_readOnly);
    const bool wordless =
        m_hasField && !empty && m_field.state == model::FieldState::Entered && m_field.evidence.isEmpty();
    m_reason->setVisible(wordless);
    m_reason->setStored(wordless ? m_field.reason : QString());
}

void FieldRow::showDerived()
{
    const bool overridden =
        !std::holds_alternative<std::monostate>(m_field.derived) && m_field.derived != m_field.value;
    m_derived->say(overridden ? tr("Drafted: %1").arg(shownValue(m_field.derived)) : QString());
    m_revert->setVisible(overridden && !m_readOnly);
}

QString FieldRow::shownValue(const model::FieldValue& value) const
{
    if (const auto* list = std::get_if<QStringList>(&value)) {
        QStringList labels;
        for (const QString& each : *list)
            labels << (m_spec.choices.empty()
                           ? each
                           : valueLabel(m_context.project->codebook(), QString(m_spec.name), each));
        return labels.join(QStringLiteral(", "));
    }
    const auto* text = std::get_if<QString>(&value);
    if (text && m_spec.type == model::FieldType::Edtf)
        return QStringLiteral("%1 (%2)").arg(*text, dateLabel(*text));
    if (text && m_spec.type == model::FieldType::Country)
        return countryText(m_context.knowledge().countries(), *text);
    if (text && !m_spec.choices.empty())
        return valueLabel(m_context.project->codebook(), QString(m_spec.name), *text);
    return model::toText(value);
}

void FieldRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_editor->setReadOnly(readOnly);
    m_reason->setReadOnly(readOnly);
    showState();
    showDerived();
}

void FieldRow::addBelow(QWidget* part)
{
    if (auto* grid = qobject_cast<QGridLayout*>(layout()))
        grid->addWidget(part, grid->rowCount(), 2, 1, 2);
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

bool FieldRow::fill(const PickedWords& picked)
{
    const auto value = valueFromWords(m_spec, picked, m_field.value, m_context);
    if (!value) {
        showError(value.error().message);
        return false;
    }
    const bool grows = std::holds_alternative<QStringList>(*value);
    QList<model::Evidence> evidence = grows ? m_field.evidence : QList<model::Evidence>();
    if (!evidence.contains(picked.evidence))
        evidence.append(picked.evidence);
    take(*value, evidence, {});
    return errorText().isEmpty();
}

void FieldRow::flush()
{
    m_editor->flush();
    m_reason->commit();
}

void FieldRow::focusEditor()
{
    m_editor->setFocus(Qt::TabFocusReason);
}

QString FieldRow::pendingText() const
{
    return m_editor->pendingText();
}

void FieldRow::discard()
{
    m_editor->discard();
    m_reason->giveUp();
    showError({});
}

void FieldRow::confirm()
{
    if (!isSuggested() || m_readOnly)
        return;
    if (const auto why = m_verbs.confirm(m_spec.key))
        showError(*why);
}

void FieldRow::take(const model::FieldValue& value, const QList<model::Evidence>& evidence,
                    const QString& reason)
{
    if (m_readOnly)
        return;
    if (const auto why = model::whyInvalid(m_spec.key, value, m_context.project->codebook())) {
        showError(m_hasField ? tr("%1 The old value stays.").arg(*why) : *why);
        return;
    }
    if (m_hasField && value == m_field.value && evidence == m_field.evidence && reason.isEmpty()) {
        m_editor->setValue(m_field.value); // the same, written otherwise
        return;
    }
    if (const auto why = m_verbs.set(m_spec.key, value, evidence, reason))
        showError(*why);
    else
        showError({});
}

void FieldRow::clear()
{
    if (!std::holds_alternative<std::monostate>(m_field.value))
        take({}, {}, {});
}

void FieldRow::revert()
{
    take(m_field.derived, m_field.evidence, {});
}

void FieldRow::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* confirmAction = menu->addAction(tr("Confirm as drafted"), this, [this] { confirm(); });
    confirmAction->setEnabled(isSuggested() && !m_readOnly);
    QAction* showAction = menu->addAction(tr("Show the words in the text"), this,
                                          [this] { Q_EMIT evidenceAsked(m_field.evidence); });
    showAction->setEnabled(!m_field.evidence.isEmpty());
    QAction* revertAction = menu->addAction(tr("Take the drafted value again"), this, &FieldRow::revert);
    revertAction->setEnabled(m_revert->isVisibleTo(this));
    QAction* clearAction = menu->addAction(tr("Clear"), this, &FieldRow::clear);
    clearAction->setEnabled(m_hasField && !m_readOnly);
    menu->popup(event->globalPos());
}

} // namespace casus::ui
