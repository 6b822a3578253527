// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "widgets/field_chips.h"
#include "widgets/field_suggest.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Tags)
};

} // namespace

QDialog* openTags(QWidget* parent, curation::Project& project, model::DocumentId id)
{
    const auto info = project.reader().documentInfo(id);
    auto* dialog = new DialogFrame(
        parent, "tagsDialog", Words::tr("Tags of this document"),
        Words::tr("Words of your own that group documents. The inbox shows one group when you "
                  "choose its tag."));
    QList<FieldChips::Choice> known;
    const auto tags = project.reader().tags();
    for (const QString& tag : tags ? *tags : QStringList())
        known.append({tag, tag, {}});
    auto* chips = new FieldChips(known, dialog);
    chips->setOpen(true);
    chips->setObjectName(QStringLiteral("tags"));
    chips->setPlaceholder(Words::tr("add a tag, then Enter"));
    chips->line()->setAccessibleName(Words::tr("add a tag, then Enter"));
    chips->setReadOnly(project.isReadOnly());
    if (info)
        chips->setValues(info->tags);
    else
        dialog->sayProblem(info.error().message);
    dialog->body()->addWidget(chips);
    QObject::connect(chips, &FieldChips::edited, dialog,
                     [dialog, chips, &project, id](const QStringList& wanted) {
                         const auto saved = project.setDocumentTags(id, wanted);
                         dialog->sayProblem(saved ? QString() : saved.error().message);
                         if (const auto stored = project.reader().documentInfo(id))
                             chips->setValues(stored->tags); // as the project keeps them
                     });
    auto* close = dialog->addCloseButton(Words::tr("Close"));
    close->setAutoDefault(false);
    dialog->present(460);
    chips->line()->setFocus();
    return dialog;
}

} // namespace casus::ui
