// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/date_line.h"
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::PasteDialog)
};

struct Controls {
    QPlainTextEdit* text = nullptr;
    QLineEdit* title = nullptr;
    QLineEdit* publisher = nullptr;
    QLineEdit* url = nullptr;
    DateLine* published = nullptr;
};

QString firstLine(const QString& text)
{
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            return line.simplified().left(80);
    }
    return Words::tr("Pasted article");
}

void import(DialogFrame* dialog, curation::Project& project, const Controls& controls,
            const std::function<void(model::DocumentId)>& imported)
{
    const QString text = controls.text->toPlainText();
    if (text.trimmed().isEmpty()) {
        dialog->sayProblem(Words::tr("There is no text yet: paste the article into the field above."));
        controls.text->setFocus();
        return;
    }
    const auto date = controls.published->date();
    if (!date) {
        dialog->sayProblem(date.error().message);
        controls.published->setFocus();
        return;
    }
    const QString title = controls.title->text().simplified();
    const exchange::Metadata metadata{.published = *date,
                                      .publisher = controls.publisher->text().simplified(),
                                      .title = title,
                                      .url = controls.url->text().trimmed()};
    const auto id = project.importText(text, title.isEmpty() ? firstLine(text) : title, metadata);
    if (!id) {
        dialog->sayProblem(id.error().message);
        return;
    }
    dialog->accept();
    if (imported)
        imported(*id);
}

} // namespace

QDialog* openPasteDialog(QWidget* parent, curation::Project& project,
                         std::function<void(model::DocumentId)> imported)
{
    auto* dialog = new DialogFrame(parent, "pasteDialog", Words::tr("Paste an article"));
    Controls controls;
    controls.text = new QPlainTextEdit(dialog);
    controls.text->setObjectName(QStringLiteral("text"));
    controls.text->setAccessibleName(Words::tr("Text of the article"));
    controls.text->setPlaceholderText(Words::tr("Paste the article here, headline first."));
    controls.text->setTabChangesFocus(true);
    controls.text->setPlainText(QGuiApplication::clipboard()->text());
    controls.title = new QLineEdit(dialog);
    controls.title->setObjectName(QStringLiteral("title"));
    controls.title->setPlaceholderText(Words::tr("empty: the headline of the text"));
    controls.publisher = new QLineEdit(dialog);
    controls.publisher->setObjectName(QStringLiteral("publisher"));
    controls.publisher->setPlaceholderText(Words::tr("who published it: Reuters"));
    controls.url = new QLineEdit(dialog);
    controls.url->setObjectName(QStringLiteral("url"));
    controls.published = new DateLine(dialog);
    auto* label = new QLabel(Words::tr("&Text"), dialog);
    label->setBuddy(controls.text);
    dialog->body()->addWidget(label);
    dialog->body()->addWidget(controls.text, 1);
    auto* form = new QFormLayout;
    form->addRow(Words::tr("P&ublished"), controls.published);
    form->addRow(Words::tr("&Publisher"), controls.publisher);
    form->addRow(Words::tr("T&itle"), controls.title);
    form->addRow(Words::tr("&Address (URL)"), controls.url);
    dialog->body()->addLayout(form);
    QPushButton* ok = dialog->addMainButton(Words::tr("Import"), "import");
    dialog->addCloseButton(Words::tr("Cancel"));
    ok->setEnabled(!project.isReadOnly());
    if (project.isReadOnly())
        dialog->sayProblem(Words::tr("The project is open for reading only."));
    QObject::connect(ok, &QPushButton::clicked, dialog,
                     [dialog, &project, controls, done = std::move(imported)] {
                         import(dialog, project, controls, done);
                     });
    dialog->present(640, 560);
    if (controls.text->toPlainText().isEmpty())
        controls.text->setFocus();
    else
        controls.published->setFocus();
    return dialog;
}

} // namespace casus::ui
