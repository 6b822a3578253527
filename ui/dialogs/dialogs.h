// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "exchange/export.h"
#include "support/actions.h"
#include "support/prompts.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

// Each function makes a dialog, open()s it and returns it; it deletes itself. Nothing blocks.
namespace casus::ui {

/// Format, accepted only or all, policy, BOM, formula guard, target; a preview of the first rows; after the
/// export its report (written, left out, why).
QDialog* openExportDialog(QWidget* parent, curation::Project& project, Prompts& prompts);

/// Title, publisher, URL, publication date, language; says how many dates will be valued again. Refuses a
/// date that does not exist, in the dialog.
QDialog* openDocumentDetails(QWidget* parent, curation::Project& project, model::DocumentId id);

/// Paste an article: text, title, publisher, date; the clipboard's text is there already.
QDialog* openPasteDialog(QWidget* parent, curation::Project& project,
                         std::function<void(model::DocumentId)> imported);

/// Value of a mention by its type (date, place, actor, casualty ...), with what the words give by themselves.
QDialog* openMentionValue(QWidget* parent, curation::Project& project, const model::Mention& mention);

/// All other places where the same words stand, with a check box each and their context; one undo step.
QDialog* openOccurrences(QWidget* parent, curation::Project& project, const model::Mention& mention);

/// Trashed documents and incidents, restore one or several.
QDialog* openTrash(QWidget* parent, curation::Project& project);

/// Tags of a document as chips, completed from those of the project; written as each is added or taken away.
QDialog* openTags(QWidget* parent, curation::Project& project, model::DocumentId id);

/// Name of the coder, asked once a project and changed from the Edit menu.
QDialog* openCoderDialog(QWidget* parent, const QString& name, std::function<void(const QString&)> chosen);

/// What an import did: files taken, those already there, those refused with their reasons, notes on
/// encodings.
QDialog* openImportReport(QWidget* parent, const curation::ImportOutcome& outcome);

/// Everything that the window can do now, found by typing; Enter does it. Made from the action table.
QDialog* openCommandPalette(QWidget* parent, const Actions& actions);

/// Places imported into the project: list, import, remove, draft again; bad lines; where own tables lie.
QDialog* openGazetteer(QWidget* parent, curation::Project& project, Prompts& prompts);

/// The user guide (resources/guide), beside the window: a second call brings the same one to the front. `page` is
/// a file of it, empty for the first.
QDialog* openGuide(QWidget* parent, const QString& page = {});

/// Key card made from the action table.
QDialog* openKeyCard(QWidget* parent, const Actions& actions);

/// Version, licence, credits of every bundled data set (resources/CREDITS.tsv).
QDialog* openAbout(QWidget* parent, const QString& version);

} // namespace casus::ui
