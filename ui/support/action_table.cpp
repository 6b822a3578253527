// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/action_table.h"

#include <QCoreApplication>

#include <array>

namespace casus::ui {

namespace {

using enum ActionId;
constexpr auto kWindow = ActionScope::Window;
constexpr auto kText = ActionScope::Text;

// clang-format off
constexpr std::array kTable{
    ActionSpec{NewProject, "new-project", QT_TRANSLATE_NOOP("Actions", "&New project…"), "Ctrl+N", QT_TRANSLATE_NOOP("Actions", "Project"), "new", kWindow},
    ActionSpec{OpenProject, "open-project", QT_TRANSLATE_NOOP("Actions", "&Open project…"), "Ctrl+O", QT_TRANSLATE_NOOP("Actions", "Project"), "open", kWindow},
    ActionSpec{ImportFiles, "import-files", QT_TRANSLATE_NOOP("Actions", "&Import articles…"), "Ctrl+I", QT_TRANSLATE_NOOP("Actions", "Project"), "import", kWindow},
    ActionSpec{ImportFolder, "import-folder", QT_TRANSLATE_NOOP("Actions", "Import a &folder…"), "Ctrl+Shift+I", QT_TRANSLATE_NOOP("Actions", "Project"), "folder", kWindow},
    ActionSpec{PasteArticle, "paste-article", QT_TRANSLATE_NOOP("Actions", "&Paste an article…"), "Ctrl+Shift+V", QT_TRANSLATE_NOOP("Actions", "Project"), "paste", kWindow},
    ActionSpec{ImportGazetteer, "import-gazetteer", QT_TRANSLATE_NOOP("Actions", "Import &gazetteer…"), "", QT_TRANSLATE_NOOP("Actions", "Project"), "place", kWindow},
    ActionSpec{ImportCorpus, "import-corpus", QT_TRANSLATE_NOOP("Actions", "Import &annotated corpus…"), "", QT_TRANSLATE_NOOP("Actions", "Project"), "import", kWindow},
    ActionSpec{CompareEvents, "compare-events", QT_TRANSLATE_NOOP("Actions", "Compare with e&vent data…"), "", QT_TRANSLATE_NOOP("Actions", "Project"), "", kWindow},
    ActionSpec{Export, "export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E", QT_TRANSLATE_NOOP("Actions", "Project"), "export", kWindow},
    ActionSpec{ExportTraining, "export-training", QT_TRANSLATE_NOOP("Actions", "Export &training data…"), "", QT_TRANSLATE_NOOP("Actions", "Project"), "export", kWindow},
    ActionSpec{Print, "print", QT_TRANSLATE_NOOP("Actions", "&Print the article…"), "Ctrl+P", QT_TRANSLATE_NOOP("Actions", "Project"), "", kWindow},
    ActionSpec{SavePdf, "save-pdf", QT_TRANSLATE_NOOP("Actions", "Save the article as P&DF…"), "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Actions", "Project"), "", kWindow},
    ActionSpec{Backup, "backup", QT_TRANSLATE_NOOP("Actions", "&Back up to…"), "", QT_TRANSLATE_NOOP("Actions", "Project"), "backup", kWindow},
    ActionSpec{RestoreBackup, "restore-backup", QT_TRANSLATE_NOOP("Actions", "&Restore a backup…"), "", QT_TRANSLATE_NOOP("Actions", "Project"), "restore", kWindow},
    ActionSpec{CloseProject, "close-project", QT_TRANSLATE_NOOP("Actions", "&Close project"), "Ctrl+W", QT_TRANSLATE_NOOP("Actions", "Project"), "", kWindow},
    ActionSpec{Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", QT_TRANSLATE_NOOP("Actions", "Project"), "", kWindow},

    ActionSpec{Undo, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", QT_TRANSLATE_NOOP("Actions", "Edit"), "undo", kWindow},
    ActionSpec{Redo, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z|Ctrl+Y", QT_TRANSLATE_NOOP("Actions", "Edit"), "redo", kWindow},
    ActionSpec{Find, "find", QT_TRANSLATE_NOOP("Actions", "&Search…"), "/|Ctrl+F", QT_TRANSLATE_NOOP("Actions", "Edit"), "search", kWindow},
    ActionSpec{Trash, "trash", QT_TRANSLATE_NOOP("Actions", "&Trash…"), "", QT_TRANSLATE_NOOP("Actions", "Edit"), "trash", kWindow},
    ActionSpec{SetCoder, "set-coder", QT_TRANSLATE_NOOP("Actions", "&Name of the coder…"), "", QT_TRANSLATE_NOOP("Actions", "Edit"), "person", kWindow},
    ActionSpec{MyTime, "my-time", QT_TRANSLATE_NOOP("Actions", "My ti&me…"), "", QT_TRANSLATE_NOOP("Actions", "Edit"), "", kWindow},
    ActionSpec{Codebook, "codebook", QT_TRANSLATE_NOOP("Actions", "Code&book…"), "Ctrl+B", QT_TRANSLATE_NOOP("Actions", "Edit"), "", kWindow},

    ActionSpec{Accept, "accept", QT_TRANSLATE_NOOP("Actions", "&Accept and next"), "A|Return|Enter", QT_TRANSLATE_NOOP("Actions", "Review"), "accept", kText},
    ActionSpec{Reject, "reject", QT_TRANSLATE_NOOP("Actions", "&Reject and next"), "X", QT_TRANSLATE_NOOP("Actions", "Review"), "reject", kText},
    ActionSpec{Skip, "skip", QT_TRANSLATE_NOOP("Actions", "&Skip"), "Space", QT_TRANSLATE_NOOP("Actions", "Review"), "skip", kText},
    ActionSpec{Back, "back", QT_TRANSLATE_NOOP("Actions", "&Back one"), "Backspace", QT_TRANSLATE_NOOP("Actions", "Review"), "back", kText},
    ActionSpec{TakeStartEdge, "take-start-edge", QT_TRANSLATE_NOOP("Actions", "Move the s&tart edge"), "[", QT_TRANSLATE_NOOP("Actions", "Review"), "edge-start", kText},
    ActionSpec{TakeEndEdge, "take-end-edge", QT_TRANSLATE_NOOP("Actions", "Move the &end edge"), "]", QT_TRANSLATE_NOOP("Actions", "Review"), "edge-end", kText},
    ActionSpec{MarkSelection, "mark-selection", QT_TRANSLATE_NOOP("Actions", "&Mark the selection"), "M", QT_TRANSLATE_NOOP("Actions", "Review"), "mark", kText},
    ActionSpec{LabelOccurrences, "label-occurrences", QT_TRANSLATE_NOOP("Actions", "Mark all &occurrences…"), "L", QT_TRANSLATE_NOOP("Actions", "Review"), "occurrences", kText},
    ActionSpec{NewIncident, "new-incident", QT_TRANSLATE_NOOP("Actions", "New &incident from the selection"), "I", QT_TRANSLATE_NOOP("Actions", "Review"), "incident-new", kText},
    ActionSpec{FillField, "fill-field", QT_TRANSLATE_NOOP("Actions", "&Fill the focused field"), "F", QT_TRANSLATE_NOOP("Actions", "Review"), "fill", kText},
    ActionSpec{EditValue, "edit-value", QT_TRANSLATE_NOOP("Actions", "Edit the &value…"), "V", QT_TRANSLATE_NOOP("Actions", "Review"), "edit", kText},
    ActionSpec{Type1, "type-1", QT_TRANSLATE_NOOP("Actions", "Person"), "1", QT_TRANSLATE_NOOP("Actions", "Type"), "", kText},
    ActionSpec{Type2, "type-2", QT_TRANSLATE_NOOP("Actions", "Armed actor"), "2", QT_TRANSLATE_NOOP("Actions", "Type"), "", kText},
    ActionSpec{Type3, "type-3", QT_TRANSLATE_NOOP("Actions", "Organisation"), "3", QT_TRANSLATE_NOOP("Actions", "Type"), "", kText},
    ActionSpec{Type4, "type-4", QT_TRANSLATE_NOOP("Actions", "Place"), "4", QT_TRANSLATE_NOOP("Actions", "Type"), "", kText},
    ActionSpec{Type5, "type-5", QT_TRANSLATE_NOOP("Actions", "Date"), "5", QT_TRANSLATE_NOOP("Actions", "Type"), "", kText},
    ActionSpec{Type6, "type-6", QT_TRANSLATE_NOOP("Actions", "Casualty"), "6", QT_TRANSLATE_NOOP("Actions", "Type"), "", kText},
    ActionSpec{Type7, "type-7", QT_TRANSLATE_NOOP("Actions", "Weapon"), "7", QT_TRANSLATE_NOOP("Actions", "Type"), "", kText},
    ActionSpec{Type8, "type-8", QT_TRANSLATE_NOOP("Actions", "Event"), "8", QT_TRANSLATE_NOOP("Actions", "Type"), "", kText},
    ActionSpec{CycleMarks, "cycle-marks", QT_TRANSLATE_NOOP("Actions", "Next mark at this &place"), "O", QT_TRANSLATE_NOOP("Actions", "Review"), "", kText},
    ActionSpec{SelectMore, "select-more", QT_TRANSLATE_NOOP("Actions", "Select the &word, sentence, paragraph"), "W", QT_TRANSLATE_NOOP("Actions", "Review"), "", kText},
    ActionSpec{DecideMany, "decide-many", QT_TRANSLATE_NOOP("Actions", "Decide &many…"), "B", QT_TRANSLATE_NOOP("Actions", "Review"), "", kText},
    ActionSpec{History, "history", QT_TRANSLATE_NOOP("Actions", "&Last decisions…"), "H", QT_TRANSLATE_NOOP("Actions", "Review"), "", kText},
    ActionSpec{HideMore, "hide-more", QT_TRANSLATE_NOOP("Actions", "Put aside &more unsure suggestions"), ".", QT_TRANSLATE_NOOP("Actions", "Review"), "", kText},
    ActionSpec{HideLess, "hide-less", QT_TRANSLATE_NOOP("Actions", "Put aside &fewer suggestions"), ",", QT_TRANSLATE_NOOP("Actions", "Review"), "", kText},
    ActionSpec{OrderReading, "order-reading", QT_TRANSLATE_NOOP("Actions", "In &reading order"), "", QT_TRANSLATE_NOOP("Actions", "Review"), "", kText},
    ActionSpec{OrderSurest, "order-surest", QT_TRANSLATE_NOOP("Actions", "The &surest first"), "", QT_TRANSLATE_NOOP("Actions", "Review"), "", kText},
    ActionSpec{OrderInformative, "order-informative", QT_TRANSLATE_NOOP("Actions", "The &most informative first"), "", QT_TRANSLATE_NOOP("Actions", "Review"), "", kText},
    ActionSpec{ShowDrafts, "show-drafts", QT_TRANSLATE_NOOP("Actions", "Show the &drafts of this document"), "Ctrl+Shift+D", QT_TRANSLATE_NOOP("Actions", "Document"), "", kWindow},
    ActionSpec{BlindCoding, "blind-coding", QT_TRANSLATE_NOOP("Actions", "&Hide drafts until they are asked for"), "", QT_TRANSLATE_NOOP("Actions", "Document"), "", kWindow},

    ActionSpec{NextDocument, "next-document", QT_TRANSLATE_NOOP("Actions", "&Next document"), "N|Ctrl+PgDown", QT_TRANSLATE_NOOP("Actions", "Document"), "next", kText},
    ActionSpec{PreviousDocument, "previous-document", QT_TRANSLATE_NOOP("Actions", "&Previous document"), "P|Ctrl+PgUp", QT_TRANSLATE_NOOP("Actions", "Document"), "previous", kText},
    ActionSpec{LeastSureDocument, "least-sure-document", QT_TRANSLATE_NOOP("Actions", "The document that &teaches most"), "Ctrl+Shift+PgDown", QT_TRANSLATE_NOOP("Actions", "Document"), "", kWindow},
    ActionSpec{DocumentDetails, "document-details", QT_TRANSLATE_NOOP("Actions", "&Details and publication date…"), "F2", QT_TRANSLATE_NOOP("Actions", "Document"), "details", kWindow},
    ActionSpec{DocumentNote, "document-note", QT_TRANSLATE_NOOP("Actions", "N&ote…"), "Ctrl+M", QT_TRANSLATE_NOOP("Actions", "Document"), "note", kWindow},
    ActionSpec{DocumentFlag, "document-flag", QT_TRANSLATE_NOOP("Actions", "&Flag"), "Ctrl+Shift+F", QT_TRANSLATE_NOOP("Actions", "Document"), "flag", kWindow},
    ActionSpec{DocumentTags, "document-tags", QT_TRANSLATE_NOOP("Actions", "Ta&gs…"), "Ctrl+T", QT_TRANSLATE_NOOP("Actions", "Document"), "", kWindow},
    ActionSpec{DocumentDone, "document-done", QT_TRANSLATE_NOOP("Actions", "D&one"), "Ctrl+Return", QT_TRANSLATE_NOOP("Actions", "Document"), "done", kWindow},
    ActionSpec{DocumentNoIncident, "document-no-incident", QT_TRANSLATE_NOOP("Actions", "No &incident in it"), "Ctrl+Shift+N", QT_TRANSLATE_NOOP("Actions", "Document"), "no-incident", kWindow},
    ActionSpec{DraftAgain, "draft-again", QT_TRANSLATE_NOOP("Actions", "Draft &again"), "F5", QT_TRANSLATE_NOOP("Actions", "Document"), "draft", kWindow},
    ActionSpec{DraftStale, "draft-stale", QT_TRANSLATE_NOOP("Actions", "Draft all older suggestions again"), "Shift+F5", QT_TRANSLATE_NOOP("Actions", "Document"), "", kWindow},
    ActionSpec{CarryOver, "carry-over", QT_TRANSLATE_NOOP("Actions", "Carry &over decisions of the former version"), "Ctrl+Shift+T", QT_TRANSLATE_NOOP("Actions", "Document"), "", kWindow},
    ActionSpec{TrashDocument, "trash-document", QT_TRANSLATE_NOOP("Actions", "Move to &trash"), "", QT_TRANSLATE_NOOP("Actions", "Document"), "trash", kWindow},

    ActionSpec{AcceptIncident, "accept-incident", QT_TRANSLATE_NOOP("Actions", "&Accept the incident"), "Ctrl+Shift+A", QT_TRANSLATE_NOOP("Actions", "Incident"), "accept", kWindow},
    ActionSpec{RejectIncident, "reject-incident", QT_TRANSLATE_NOOP("Actions", "&Reject the incident"), "Ctrl+Shift+X", QT_TRANSLATE_NOOP("Actions", "Incident"), "reject", kWindow},
    ActionSpec{JoinIncident, "join-incident", QT_TRANSLATE_NOOP("Actions", "The &same as proposed: join"), "Ctrl+J", QT_TRANSLATE_NOOP("Actions", "Incident"), "merge", kWindow},
    ActionSpec{KeepApart, "keep-apart", QT_TRANSLATE_NOOP("Actions", "N&ot the same as proposed"), "Ctrl+Shift+J", QT_TRANSLATE_NOOP("Actions", "Incident"), "", kWindow},
    ActionSpec{CompareIncidents, "compare-incidents", QT_TRANSLATE_NOOP("Actions", "&Compare with the proposed…"), "Ctrl+Shift+C", QT_TRANSLATE_NOOP("Actions", "Incident"), "", kWindow},
    ActionSpec{JoinAnother, "join-another", QT_TRANSLATE_NOOP("Actions", "&Join with another incident…"), "Ctrl+Alt+J", QT_TRANSLATE_NOOP("Actions", "Incident"), "", kWindow},
    ActionSpec{SplitIncident, "split-incident", QT_TRANSLATE_NOOP("Actions", "S&plit the incident…"), "Ctrl+Shift+S", QT_TRANSLATE_NOOP("Actions", "Incident"), "", kWindow},
    ActionSpec{MoveClaim, "move-claim", QT_TRANSLATE_NOOP("Actions", "Move the c&laim to another incident…"), "Ctrl+Shift+L", QT_TRANSLATE_NOOP("Actions", "Incident"), "", kWindow},
    ActionSpec{TrashIncident, "trash-incident", QT_TRANSLATE_NOOP("Actions", "Move to &trash"), "", QT_TRANSLATE_NOOP("Actions", "Incident"), "trash", kWindow},
    ActionSpec{IncidentNote, "incident-note", QT_TRANSLATE_NOOP("Actions", "&Note…"), "Ctrl+Shift+M", QT_TRANSLATE_NOOP("Actions", "Incident"), "note", kWindow},
    ActionSpec{IncidentFlag, "incident-flag", QT_TRANSLATE_NOOP("Actions", "&Flag"), "Ctrl+Shift+G", QT_TRANSLATE_NOOP("Actions", "Incident"), "flag", kWindow},
    ActionSpec{CodedElsewhere, "coded-elsewhere", QT_TRANSLATE_NOOP("Actions", "Coded &elsewhere"), "Ctrl+Shift+E", QT_TRANSLATE_NOOP("Actions", "Incident"), "", kWindow},

    ActionSpec{FocusInbox, "focus-inbox", QT_TRANSLATE_NOOP("Actions", "Go to the &inbox"), "Alt+1", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},
    ActionSpec{FocusText, "focus-text", QT_TRANSLATE_NOOP("Actions", "Go to the &text"), "Alt+2", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},
    ActionSpec{FocusIncident, "focus-incident", QT_TRANSLATE_NOOP("Actions", "Go to the in&cident"), "Alt+3", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},
    ActionSpec{GoToField, "go-to-field", QT_TRANSLATE_NOOP("Actions", "Go to a &field of the incident…"), "Alt+4", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},
    ActionSpec{Definitions, "definitions", QT_TRANSLATE_NOOP("Actions", "&Definitions"), "Ctrl+D", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},
    ActionSpec{Register, "register", QT_TRANSLATE_NOOP("Actions", "&Register of all incidents and mentions"), "Ctrl+R", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},
    ActionSpec{BackToRegister, "back-to-register", QT_TRANSLATE_NOOP("Actions", "&Back to the register"), "Ctrl+Shift+R", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},
    ActionSpec{Map, "map", QT_TRANSLATE_NOOP("Actions", "&Map and timeline"), "Ctrl+G", QT_TRANSLATE_NOOP("Actions", "View"), "place", kWindow},
    ActionSpec{ZoomIn, "zoom-in", QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl++|Ctrl+=", QT_TRANSLATE_NOOP("Actions", "View"), "zoom-in", kWindow},
    ActionSpec{ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "Ctrl+-", QT_TRANSLATE_NOOP("Actions", "View"), "zoom-out", kWindow},
    ActionSpec{ZoomReset, "zoom-reset", QT_TRANSLATE_NOOP("Actions", "&Normal text size"), "Ctrl+0", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},
    ActionSpec{TextFont, "text-font", QT_TRANSLATE_NOOP("Actions", "&Font of the text…"), "", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},
    ActionSpec{WiderLines, "wider-lines", QT_TRANSLATE_NOOP("Actions", "L&onger lines"), "Alt+=|Alt++", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},
    ActionSpec{NarrowerLines, "narrower-lines", QT_TRANSLATE_NOOP("Actions", "Short&er lines"), "Alt+-", QT_TRANSLATE_NOOP("Actions", "View"), "", kWindow},

    ActionSpec{Palette, "palette", QT_TRANSLATE_NOOP("Actions", "&Commands…"), "Ctrl+K", QT_TRANSLATE_NOOP("Actions", "Help"), "", kWindow},
    ActionSpec{Guide, "guide", QT_TRANSLATE_NOOP("Actions", "User &guide"), "F1", QT_TRANSLATE_NOOP("Actions", "Help"), "", kWindow},
    ActionSpec{Keys, "keys", QT_TRANSLATE_NOOP("Actions", "&Keys…"), "?", QT_TRANSLATE_NOOP("Actions", "Help"), "keyboard", kWindow},
    ActionSpec{EditKeys, "edit-keys", QT_TRANSLATE_NOOP("Actions", "&Change keys…"), "", QT_TRANSLATE_NOOP("Actions", "Help"), "", kWindow},
    ActionSpec{Tour, "tour", QT_TRANSLATE_NOOP("Actions", "&Tour"), "", QT_TRANSLATE_NOOP("Actions", "Help"), "", kWindow},
    ActionSpec{About, "about", QT_TRANSLATE_NOOP("Actions", "&About Casus…"), "", QT_TRANSLATE_NOOP("Actions", "Help"), "info", kWindow},
};
// clang-format on

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

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
    QString text = Words::tr(spec.text);
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString categoryText(const ActionSpec& spec)
{
    return Words::tr(spec.category);
}

} // namespace casus::ui
