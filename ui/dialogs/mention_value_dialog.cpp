// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "dialogs/value_editor.h"
#include "support/labels.h"
#include "support/theme.h"
#include "support/value_words.h"
#include "widgets/field_link.h"
#include "widgets/field_note.h"
#include "widgets/field_words.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::MentionValue)
};

extraction::Context contextOf(const curation::Project& project, model::DocumentId id)
{
    const auto info = project.reader().documentInfo(id);
    if (!info)
        return {};
    return {.published = info->published, .publisher = info->publisher, .language = info->language};
}

/// What the words give by themselves, with a link that takes it.
void addOwnReading(DialogFrame* dialog, ValueEditor* editor, const model::Mention& mention,
                   const ValueContext& context)
{
    const auto read = mentionInWords(mention.type, mention.quote, context.engine, context.document);
    const QString words = read ? valueLabel(read->value) : QString();
    auto* own = new FieldNote(quietText, dialog);
    own->setObjectName(QStringLiteral("ownReading"));
    dialog->body()->addWidget(own);
    if (words.isEmpty()) {
        own->say(Words::tr("By themselves the words give no value."));
        return;
    }
    own->say(Words::tr("By themselves the words give: %1").arg(words));
    if (read->value == mention.value)
        return;
    auto* take = new FieldLink(dialog);
    take->setText(Words::tr("Take that"));
    take->setObjectName(QStringLiteral("takeOwn"));
    dialog->body()->addWidget(take);
    QObject::connect(take, &FieldLink::clicked, editor,
                     [editor, value = read->value] { editor->setValue(value); });
}

void store(DialogFrame* dialog, curation::Project& project, const model::Mention& mention,
           const ValueEditor* editor, const QLineEdit* note)
{
    if (editor) {
        const auto value = editor->value();
        if (!value) {
            dialog->sayProblem(value.error().message);
            return;
        }
        if (*value != mention.value) {
            const auto done = project.setMentionValue(mention.id, *value);
            if (!done) {
                dialog->sayProblem(done.error().message);
                return;
            }
        }
    }
    if (note->text().trimmed() != mention.note) {
        const auto done = project.setMentionNote(mention.id, note->text().trimmed());
        if (!done) {
            dialog->sayProblem(done.error().message);
            return;
        }
    }
    dialog->accept();
}

} // namespace

QDialog* openMentionValue(QWidget* parent, curation::Project& project, const model::Mention& mention)
{
    auto* dialog = new DialogFrame(parent, "mentionValue", Words::tr("Value of the mention"));
    const ValueContext context{.engine = project.engine(), .document = contextOf(project, mention.document)};
    auto* head = new QLabel(dialog);
    head->setTextFormat(Qt::RichText);
    head->setWordWrap(true);
    head->setText(QStringLiteral("%1 &nbsp;<b>“%2”</b>")
                      .arg(label(mention.type).toHtmlEscaped(), mention.quote.simplified().toHtmlEscaped()));
    dialog->body()->addWidget(head);
    ValueEditor* editor = makeValueEditor(mention.type, context, dialog);
    if (editor) {
        editor->setValue(mention.value);
        dialog->body()->addWidget(editor);
        addOwnReading(dialog, editor, mention, context);
    } else {
        auto* none = new FieldNote(quietText, dialog);
        dialog->body()->addWidget(none);
        none->say(Words::tr("Mentions of this type have no value of their own."));
    }
    auto* form = new QFormLayout;
    auto* note = new QLineEdit(mention.note, dialog);
    note->setObjectName(QStringLiteral("note"));
    form->addRow(Words::tr("N&ote"), note);
    dialog->body()->addLayout(form);
    dialog->body()->addStretch(1);
    QPushButton* ok = dialog->addMainButton(Words::tr("Store"), "store");
    dialog->addCloseButton(Words::tr("Cancel"));
    ok->setEnabled(!project.isReadOnly());
    if (project.isReadOnly())
        dialog->sayProblem(Words::tr("The project is open for reading only."));
    QObject::connect(ok, &QPushButton::clicked, dialog, [dialog, &project, mention, editor, note] {
        store(dialog, project, mention, editor, note);
    });
    dialog->present(480);
    if (editor)
        editor->setFocus();
    return dialog;
}

} // namespace casus::ui
