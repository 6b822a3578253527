// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "exchange/export.h"
#include "model/record_filter.h"
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
QDialog* openExportDialog(QWidget* parent, curation::Project& project, Prompts& prompts,
                          const model::RecordFilter& filter = {});

/// Title, publisher, URL, publication date, language; says how many dates will be valued again. Refuses a
/// date that does not exist, in the dialog.
QDialog* openDocumentDetails(QWidget* parent, curation::Project& project, model::DocumentId id);

/// Paste an article: text, title, publisher, date; the clipboard's text is there already.
QDialog* openPasteDialog(QWidget* parent, curation::Project& project,
                         std::function<void(model::DocumentId)> imported);

/// Value of a mention by its type (date, place, actor, casualty ...), with what the words give by themselves.
QDialog* openMentionValue(QWidget* parent, curation::Project& project, const model::Mention& mention);

/// All other places where the same words stand, in the document or the project, with a check box each and
/// their context; one undo step.
QDialog* openOccurrences(QWidget* parent, curation::Project& project, const model::Mention& mention);

/// Many undecided suggestions, by type, score and words: what is ticked is accepted or rejected; one undo
/// step. Without a document only the whole project can be asked about.
QDialog* openBulkDecision(QWidget* parent, curation::Project& project,
                          std::optional<model::DocumentId> document,
                          std::optional<model::MentionType> type = {});

/// The last decisions, whoever made them; one is gone to.
struct HistoryTargets {
    std::function<void(model::MentionId)> mention;
    std::function<void(model::IncidentId)> incident;
};
QDialog* openHistory(QWidget* parent, const curation::Project& project, const HistoryTargets& targets);

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

/// The user guide (resources/guide), beside the window: a second call brings the same one to the front.
/// `page` is a file of it, empty for the first.
QDialog* openGuide(QWidget* parent, const QString& page = {});

/// Key card made from the action table, with the keys that hold now; can be printed.
QDialog* openKeyCard(QWidget* parent, const Actions& actions, Prompts& prompts);

/// Every command with its keys, which can be changed; one key never serves two commands. `taken`: keys that
/// the project's own types have, with their words. The actions follow at once; `store` keeps the keys.
QDialog* openKeyEditor(QWidget* parent, Actions& actions, Prompts& prompts,
                       const QMap<QString, QString>& taken, std::function<void(const KeyMap&)> store);

/// Version, licence, credits of every bundled data set (resources/CREDITS.tsv).
QDialog* openAbout(QWidget* parent, const QString& version);

} // namespace casus::ui
