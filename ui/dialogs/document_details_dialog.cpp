// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/date_line.h"
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::DocumentDetails)
};

struct Controls {
    QLineEdit* title = nullptr;
    QLineEdit* publisher = nullptr;
    QLineEdit* url = nullptr;
    DateLine* published = nullptr;
    QComboBox* language = nullptr;
};

QLineEdit* line(QWidget* parent, const char* name, const QString& text)
{
    auto* edit = new QLineEdit(text, parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setCursorPosition(0);
    return edit;
}

QComboBox* languageBox(QWidget* parent, const QString& present)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("language"));
    box->addItem(Words::tr("undetermined"), QString());
    for (const char* code : {"en", "fr", "ar", "es"})
        box->addItem(QLocale::languageToString(QLocale(QString::fromLatin1(code)).language()),
                     QString::fromLatin1(code));
    if (!present.isEmpty() && box->findData(present) < 0)
        box->addItem(present, present);
    box->setCurrentIndex(box->findData(present));
    return box;
}

/// What depends on the publication date and nobody has decided yet.
int undecidedDates(const curation::Project& project, model::DocumentId id)
{
    int count = 0;
    if (const auto mentions = project.reader().mentions(id)) {
        for (const model::Mention& mention : *mentions)
            count +=
                mention.type == model::MentionType::Date && mention.state == model::MentionState::Suggested;
    }
    return count;
}

void store(DialogFrame* dialog, curation::Project& project, model::DocumentId id, const Controls& controls)
{
    const auto date = controls.published->date();
    if (!date) {
        dialog->sayProblem(date.error().message);
        controls.published->setFocus();
        return;
    }
    const curation::Project::DocumentDetails details{.title = controls.title->text().simplified(),
                                                     .publisher = controls.publisher->text().simplified(),
                                                     .url = controls.url->text().trimmed(),
                                                     .language = controls.language->currentData().toString(),
                                                     .published = *date};
    const auto changed = project.setDocumentDetails(id, details);
    if (changed)
        dialog->accept();
    else
        dialog->sayProblem(changed.error().message);
}

} // namespace

QDialog* openDocumentDetails(QWidget* parent, curation::Project& project, model::DocumentId id)
{
    auto* dialog = new DialogFrame(parent, "documentDetails", Words::tr("Document"));
    const auto read = project.reader().documentInfo(id);
    const model::DocumentInfo info = read ? *read : model::DocumentInfo();
    Controls controls;
    controls.title = line(dialog, "title", info.title);
    controls.publisher = line(dialog, "publisher", info.publisher);
    controls.url = line(dialog, "url", info.url);
    controls.published = new DateLine(dialog);
    controls.published->setDate(info.published);
    controls.language = languageBox(dialog, info.language);
    auto* form = new QFormLayout;
    form->addRow(Words::tr("&Title"), controls.title);
    form->addRow(Words::tr("&Publisher"), controls.publisher);
    form->addRow(Words::tr("P&ublished"), controls.published);
    form->addRow(Words::tr("&Address (URL)"), controls.url);
    form->addRow(Words::tr("&Language"), controls.language);
    dialog->body()->addLayout(form);

    auto* effect = new FieldNote(quietText, dialog);
    effect->setObjectName(QStringLiteral("revaluation"));
    dialog->body()->addWidget(effect);
    const int open = undecidedDates(project, id);
    const auto explain = [effect, controls, open, before = info.published] {
        const auto date = controls.published->date();
        const bool moves = date && *date != before;
        effect->say(
            !moves      ? QString()
            : open == 0 ? Words::tr("No undecided date in this document depends on it.")
            : open == 1
                ? Words::tr(
                      "1 undecided date of this document, and what is drafted from it, is valued again at "
                      "once. Decided ones stay.")
                : Words::tr("%1 undecided dates of this document, and what is drafted from them, are valued "
                            "again at once. Decided ones stay.")
                      .arg(open));
    };
    QObject::connect(controls.published, &DateLine::edited, dialog, explain);
    explain();
    auto* facts = new FieldNote(quietText, dialog);
    dialog->body()->addWidget(facts);
    QStringList known{Words::tr("%n characters", nullptr, info.length),
                      Words::tr("imported %1")
                          .arg(QLocale().toString(info.importedAt.toLocalTime(), QLocale::ShortFormat))};
    if (!info.readingNote.isEmpty())
        known << info.readingNote;
    if (!info.draftedBy.isEmpty())
        known << Words::tr("drafted by %1").arg(info.draftedBy);
    facts->say(known.join(QStringLiteral(" · ")));
    dialog->body()->addStretch(1);

    QPushButton* ok = dialog->addMainButton(Words::tr("Store"), "store");
    dialog->addCloseButton(Words::tr("Cancel"));
    ok->setEnabled(read.ok() && !project.isReadOnly());
    if (!read)
        dialog->sayProblem(read.error().message);
    else if (project.isReadOnly())
        dialog->sayProblem(Words::tr("The project is open for reading only."));
    QObject::connect(ok, &QPushButton::clicked, dialog,
                     [dialog, &project, id, controls] { store(dialog, project, id, controls); });
    dialog->present(560);
    controls.published->setFocus();
    controls.published->line()->selectAll();
    return dialog;
}

} // namespace casus::ui
