// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/action_table.h"

#include <QCoreApplication>

#include <array>

namespace casus::ui {

namespace {

#define CASUS_ACTION(text) QT_TRANSLATE_NOOP("Actions", text)

using enum ActionId;
constexpr auto kWindow = ActionScope::Window;
constexpr auto kText = ActionScope::Text;

// clang-format off
constexpr std::array kTable{
    ActionSpec{NewProject, "new-project", CASUS_ACTION("&New project…"), "Ctrl+N", CASUS_ACTION("Project"), "new", kWindow},
    ActionSpec{OpenProject, "open-project", CASUS_ACTION("&Open project…"), "Ctrl+O", CASUS_ACTION("Project"), "open", kWindow},
    ActionSpec{ImportFiles, "import-files", CASUS_ACTION("&Import articles…"), "Ctrl+I", CASUS_ACTION("Project"), "import", kWindow},
    ActionSpec{ImportFolder, "import-folder", CASUS_ACTION("Import a &folder…"), "Ctrl+Shift+I", CASUS_ACTION("Project"), "folder", kWindow},
    ActionSpec{PasteArticle, "paste-article", CASUS_ACTION("&Paste an article…"), "Ctrl+Shift+V", CASUS_ACTION("Project"), "paste", kWindow},
    ActionSpec{ImportGazetteer, "import-gazetteer", CASUS_ACTION("Import &gazetteer…"), "", CASUS_ACTION("Project"), "place", kWindow},
    ActionSpec{ImportCorpus, "import-corpus", CASUS_ACTION("Import &annotated corpus…"), "", CASUS_ACTION("Project"), "import", kWindow},
    ActionSpec{Export, "export", CASUS_ACTION("&Export…"), "Ctrl+E", CASUS_ACTION("Project"), "export", kWindow},
    ActionSpec{ExportTraining, "export-training", CASUS_ACTION("Export &training data…"), "", CASUS_ACTION("Project"), "export", kWindow},
    ActionSpec{Print, "print", CASUS_ACTION("&Print the article…"), "Ctrl+P", CASUS_ACTION("Project"), "", kWindow},
    ActionSpec{SavePdf, "save-pdf", CASUS_ACTION("Save the article as P&DF…"), "Ctrl+Shift+P", CASUS_ACTION("Project"), "", kWindow},
    ActionSpec{Backup, "backup", CASUS_ACTION("&Back up to…"), "", CASUS_ACTION("Project"), "backup", kWindow},
    ActionSpec{RestoreBackup, "restore-backup", CASUS_ACTION("&Restore a backup…"), "", CASUS_ACTION("Project"), "restore", kWindow},
    ActionSpec{CloseProject, "close-project", CASUS_ACTION("&Close project"), "Ctrl+W", CASUS_ACTION("Project"), "", kWindow},
    ActionSpec{Quit, "quit", CASUS_ACTION("&Quit"), "Ctrl+Q", CASUS_ACTION("Project"), "", kWindow},

    ActionSpec{Undo, "undo", CASUS_ACTION("&Undo"), "Ctrl+Z", CASUS_ACTION("Edit"), "undo", kWindow},
    ActionSpec{Redo, "redo", CASUS_ACTION("&Redo"), "Ctrl+Shift+Z|Ctrl+Y", CASUS_ACTION("Edit"), "redo", kWindow},
    ActionSpec{Find, "find", CASUS_ACTION("&Search…"), "/|Ctrl+F", CASUS_ACTION("Edit"), "search", kWindow},
    ActionSpec{Trash, "trash", CASUS_ACTION("&Trash…"), "", CASUS_ACTION("Edit"), "trash", kWindow},
    ActionSpec{SetCoder, "set-coder", CASUS_ACTION("&Name of the coder…"), "", CASUS_ACTION("Edit"), "person", kWindow},
    ActionSpec{Codebook, "codebook", CASUS_ACTION("Code&book…"), "Ctrl+B", CASUS_ACTION("Edit"), "", kWindow},

    ActionSpec{Accept, "accept", CASUS_ACTION("&Accept and next"), "A|Return|Enter", CASUS_ACTION("Review"), "accept", kText},
    ActionSpec{Reject, "reject", CASUS_ACTION("&Reject and next"), "X", CASUS_ACTION("Review"), "reject", kText},
    ActionSpec{Skip, "skip", CASUS_ACTION("&Skip"), "Space", CASUS_ACTION("Review"), "skip", kText},
    ActionSpec{Back, "back", CASUS_ACTION("&Back one"), "Backspace", CASUS_ACTION("Review"), "back", kText},
    ActionSpec{TakeStartEdge, "take-start-edge", CASUS_ACTION("Move the s&tart edge"), "[", CASUS_ACTION("Review"), "edge-start", kText},
    ActionSpec{TakeEndEdge, "take-end-edge", CASUS_ACTION("Move the &end edge"), "]", CASUS_ACTION("Review"), "edge-end", kText},
    ActionSpec{MarkSelection, "mark-selection", CASUS_ACTION("&Mark the selection"), "M", CASUS_ACTION("Review"), "mark", kText},
    ActionSpec{LabelOccurrences, "label-occurrences", CASUS_ACTION("Mark all &occurrences…"), "L", CASUS_ACTION("Review"), "occurrences", kText},
    ActionSpec{NewIncident, "new-incident", CASUS_ACTION("New &incident from the selection"), "I", CASUS_ACTION("Review"), "incident-new", kText},
    ActionSpec{FillField, "fill-field", CASUS_ACTION("&Fill the focused field"), "F", CASUS_ACTION("Review"), "fill", kText},
    ActionSpec{EditValue, "edit-value", CASUS_ACTION("Edit the &value…"), "V", CASUS_ACTION("Review"), "edit", kText},
    ActionSpec{Type1, "type-1", CASUS_ACTION("Person"), "1", CASUS_ACTION("Type"), "", kText},
    ActionSpec{Type2, "type-2", CASUS_ACTION("Armed actor"), "2", CASUS_ACTION("Type"), "", kText},
    ActionSpec{Type3, "type-3", CASUS_ACTION("Organisation"), "3", CASUS_ACTION("Type"), "", kText},
    ActionSpec{Type4, "type-4", CASUS_ACTION("Place"), "4", CASUS_ACTION("Type"), "", kText},
    ActionSpec{Type5, "type-5", CASUS_ACTION("Date"), "5", CASUS_ACTION("Type"), "", kText},
    ActionSpec{Type6, "type-6", CASUS_ACTION("Casualty"), "6", CASUS_ACTION("Type"), "", kText},
    ActionSpec{Type7, "type-7", CASUS_ACTION("Weapon"), "7", CASUS_ACTION("Type"), "", kText},
    ActionSpec{Type8, "type-8", CASUS_ACTION("Event"), "8", CASUS_ACTION("Type"), "", kText},
    ActionSpec{CycleMarks, "cycle-marks", CASUS_ACTION("Next mark at this &place"), "O", CASUS_ACTION("Review"), "", kText},
    ActionSpec{SelectMore, "select-more", CASUS_ACTION("Select the &word, sentence, paragraph"), "W", CASUS_ACTION("Review"), "", kText},
    ActionSpec{DecideMany, "decide-many", CASUS_ACTION("Decide &many…"), "B", CASUS_ACTION("Review"), "", kText},
    ActionSpec{History, "history", CASUS_ACTION("&Last decisions…"), "H", CASUS_ACTION("Review"), "", kText},
    ActionSpec{HideMore, "hide-more", CASUS_ACTION("Put aside &more unsure suggestions"), ".", CASUS_ACTION("Review"), "", kText},
    ActionSpec{HideLess, "hide-less", CASUS_ACTION("Put aside &fewer suggestions"), ",", CASUS_ACTION("Review"), "", kText},
    ActionSpec{OrderReading, "order-reading", CASUS_ACTION("In &reading order"), "", CASUS_ACTION("Review"), "", kText},
    ActionSpec{OrderSurest, "order-surest", CASUS_ACTION("The &surest first"), "", CASUS_ACTION("Review"), "", kText},
    ActionSpec{OrderInformative, "order-informative", CASUS_ACTION("The &most informative first"), "", CASUS_ACTION("Review"), "", kText},
    ActionSpec{ShowDrafts, "show-drafts", CASUS_ACTION("Show the &drafts of this document"), "Ctrl+Shift+D", CASUS_ACTION("Document"), "", kWindow},
    ActionSpec{BlindCoding, "blind-coding", CASUS_ACTION("&Hide drafts until they are asked for"), "", CASUS_ACTION("Document"), "", kWindow},

    ActionSpec{NextDocument, "next-document", CASUS_ACTION("&Next document"), "N|Ctrl+PgDown", CASUS_ACTION("Document"), "next", kText},
    ActionSpec{PreviousDocument, "previous-document", CASUS_ACTION("&Previous document"), "P|Ctrl+PgUp", CASUS_ACTION("Document"), "previous", kText},
    ActionSpec{LeastSureDocument, "least-sure-document", CASUS_ACTION("The document that &teaches most"), "Ctrl+Shift+PgDown", CASUS_ACTION("Document"), "", kWindow},
    ActionSpec{DocumentDetails, "document-details", CASUS_ACTION("&Details and publication date…"), "F2", CASUS_ACTION("Document"), "details", kWindow},
    ActionSpec{DocumentNote, "document-note", CASUS_ACTION("N&ote…"), "Ctrl+M", CASUS_ACTION("Document"), "note", kWindow},
    ActionSpec{DocumentFlag, "document-flag", CASUS_ACTION("&Flag"), "Ctrl+Shift+F", CASUS_ACTION("Document"), "flag", kWindow},
    ActionSpec{DocumentTags, "document-tags", CASUS_ACTION("Ta&gs…"), "Ctrl+T", CASUS_ACTION("Document"), "", kWindow},
    ActionSpec{DocumentDone, "document-done", CASUS_ACTION("D&one"), "Ctrl+Return", CASUS_ACTION("Document"), "done", kWindow},
    ActionSpec{DocumentNoIncident, "document-no-incident", CASUS_ACTION("No &incident in it"), "Ctrl+Shift+N", CASUS_ACTION("Document"), "no-incident", kWindow},
    ActionSpec{DraftAgain, "draft-again", CASUS_ACTION("Draft &again"), "F5", CASUS_ACTION("Document"), "draft", kWindow},
    ActionSpec{DraftStale, "draft-stale", CASUS_ACTION("Draft all older suggestions again"), "Shift+F5", CASUS_ACTION("Document"), "", kWindow},
    ActionSpec{CarryOver, "carry-over", CASUS_ACTION("Carry &over decisions of the former version"), "Ctrl+Shift+T", CASUS_ACTION("Document"), "", kWindow},
    ActionSpec{TrashDocument, "trash-document", CASUS_ACTION("Move to &trash"), "", CASUS_ACTION("Document"), "trash", kWindow},

    ActionSpec{AcceptIncident, "accept-incident", CASUS_ACTION("&Accept the incident"), "Ctrl+Shift+A", CASUS_ACTION("Incident"), "accept", kWindow},
    ActionSpec{RejectIncident, "reject-incident", CASUS_ACTION("&Reject the incident"), "Ctrl+Shift+X", CASUS_ACTION("Incident"), "reject", kWindow},
    ActionSpec{JoinIncident, "join-incident", CASUS_ACTION("The &same as proposed: join"), "Ctrl+J", CASUS_ACTION("Incident"), "merge", kWindow},
    ActionSpec{KeepApart, "keep-apart", CASUS_ACTION("N&ot the same as proposed"), "Ctrl+Shift+J", CASUS_ACTION("Incident"), "", kWindow},
    ActionSpec{TrashIncident, "trash-incident", CASUS_ACTION("Move to &trash"), "", CASUS_ACTION("Incident"), "trash", kWindow},
    ActionSpec{IncidentNote, "incident-note", CASUS_ACTION("&Note…"), "Ctrl+Shift+M", CASUS_ACTION("Incident"), "note", kWindow},
    ActionSpec{IncidentFlag, "incident-flag", CASUS_ACTION("&Flag"), "Ctrl+Shift+G", CASUS_ACTION("Incident"), "flag", kWindow},

    ActionSpec{FocusInbox, "focus-inbox", CASUS_ACTION("Go to the &inbox"), "Alt+1", CASUS_ACTION("View"), "", kWindow},
    ActionSpec{FocusText, "focus-text", CASUS_ACTION("Go to the &text"), "Alt+2", CASUS_ACTION("View"), "", kWindow},
    ActionSpec{FocusIncident, "focus-incident", CASUS_ACTION("Go to the in&cident"), "Alt+3", CASUS_ACTION("View"), "", kWindow},
    ActionSpec{Definitions, "definitions", CASUS_ACTION("&Definitions"), "Ctrl+D", CASUS_ACTION("View"), "", kWindow},
    ActionSpec{Register, "register", CASUS_ACTION("&Register of all incidents and mentions"), "Ctrl+R", CASUS_ACTION("View"), "", kWindow},
    ActionSpec{BackToRegister, "back-to-register", CASUS_ACTION("&Back to the register"), "Ctrl+Shift+R", CASUS_ACTION("View"), "", kWindow},
    ActionSpec{ZoomIn, "zoom-in", CASUS_ACTION("&Larger text"), "Ctrl++|Ctrl+=", CASUS_ACTION("View"), "zoom-in", kWindow},
    ActionSpec{ZoomOut, "zoom-out", CASUS_ACTION("&Smaller text"), "Ctrl+-", CASUS_ACTION("View"), "zoom-out", kWindow},
    ActionSpec{ZoomReset, "zoom-reset", CASUS_ACTION("&Normal text size"), "Ctrl+0", CASUS_ACTION("View"), "", kWindow},
    ActionSpec{TextFont, "text-font", CASUS_ACTION("&Font of the text…"), "", CASUS_ACTION("View"), "", kWindow},
    ActionSpec{WiderLines, "wider-lines", CASUS_ACTION("L&onger lines"), "Alt+=|Alt++", CASUS_ACTION("View"), "", kWindow},
    ActionSpec{NarrowerLines, "narrower-lines", CASUS_ACTION("Short&er lines"), "Alt+-", CASUS_ACTION("View"), "", kWindow},

    ActionSpec{Palette, "palette", CASUS_ACTION("&Commands…"), "Ctrl+K", CASUS_ACTION("Help"), "", kWindow},
    ActionSpec{Guide, "guide", CASUS_ACTION("User &guide"), "F1", CASUS_ACTION("Help"), "", kWindow},
    ActionSpec{Keys, "keys", CASUS_ACTION("&Keys…"), "?", CASUS_ACTION("Help"), "keyboard", kWindow},
    ActionSpec{EditKeys, "edit-keys", CASUS_ACTION("&Change keys…"), "", CASUS_ACTION("Help"), "", kWindow},
    ActionSpec{Tour, "tour", CASUS_ACTION("&Tour"), "", CASUS_ACTION("Help"), "", kWindow},
    ActionSpec{About, "about", CASUS_ACTION("&About Casus…"), "", CASUS_ACTION("Help"), "info", kWindow},
};
// clang-format on

QString translated(const char* words)
{
    return QCoreApplication::translate("Actions", words);
}

} // namespace

std::span<const ActionSpec> actionTable()
{
    return kTable;
}

const ActionSpec& actionSpec(ActionId id)
{
    for (const ActionSpec& spec : kTable) {
        if (spec.id == id)
            return spec;
    }
    return kTable.front();
}

QList<QKeySequence> defaultKeys(const ActionSpec& spec)
{
    QList<QKeySequence> keys;
    const QStringList parts = QString::fromLatin1(spec.keys).split(u'|', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        keys.append(QKeySequence(part, QKeySequence::PortableText));
    return keys;
}

QString actionText(const ActionSpec& spec)
{
    QString text = translated(spec.text);
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString categoryText(const ActionSpec& spec)
{
    return translated(spec.category);
}

} // namespace casus::ui
