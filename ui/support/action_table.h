// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace casus::ui {

/// Every command of the window, declared once; menus, buttons, tool tips and the key card are made from this
/// table.
enum class ActionId {
    // project
    NewProject,
    OpenProject,
    ImportFiles,
    ImportFolder,
    PasteArticle,
    ImportGazetteer,
    ImportCorpus,
    CompareEvents,
    Export,
    ExportTraining,
    Print,
    SavePdf,
    Backup,
    RestoreBackup,
    CloseProject,
    Quit,
    // edit
    Undo,
    Redo,
    Find,
    Trash,
    SetCoder,
    MyTime,
    Codebook,
    // review: letter keys, active only while the text has the focus
    Accept,
    Reject,
    Skip,
    Back,
    TakeStartEdge,
    TakeEndEdge,
    MarkSelection,
    LabelOccurrences,
    NewIncident,
    FillField,
    EditValue,
    Type1,
    Type2,
    Type3,
    Type4,
    Type5,
    Type6,
    Type7,
    Type8,
    CycleMarks,
    SelectMore,
    DecideMany,
    History,
    HideMore,
    HideLess,
    OrderReading,
    OrderSurest,
    OrderInformative,
    ShowDrafts,
    BlindCoding,
    // document
    NextDocument,
    PreviousDocument,
    LeastSureDocument,
    DocumentDetails,
    DocumentNote,
    DocumentFlag,
    DocumentTags,
    DocumentDone,
    DocumentNoIncident,
    DraftAgain,
    DraftStale,
    CarryOver,
    TrashDocument,
    // incident
    AcceptIncident,
    RejectIncident,
    JoinIncident,
    KeepApart,
    CompareIncidents,
    JoinAnother,
    SplitIncident,
    MoveClaim,
    TrashIncident,
    IncidentNote,
    IncidentFlag,
    CodedElsewhere,
    // view
    FocusInbox,
    FocusText,
    FocusIncident,
    GoToField,
    Definitions,
    Register,
    BackToRegister,
    Map,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    TextFont,
    WiderLines,
    NarrowerLines,
    // help
    Palette,
    Guide,
    Keys,
    EditKeys,
    Tour,
    About,
};

/// Where the keys act.
enum class ActionScope {
    Window, // anywhere in the window
    Text, // only while the text has the focus, so that letters can be typed elsewhere; keys of such an action
          // that carry Ctrl or Alt act in the whole window all the same
};

struct ActionSpec {
    ActionId id;
    const char* name;     // stable, for settings and tests: "accept"
    const char* text;     // translated with context "Actions"
    const char* keys;     // portable text, several separated by a blank line-free "|": "A|Return"
    const char* category; // "Project", "Review" ...
    const char* icon;     // file in resources/icons without ".svg"; may be empty
    ActionScope scope;
};
[[nodiscard]] std::span<const ActionSpec> actionTable();
[[nodiscard]] const ActionSpec& actionSpec(ActionId id);
/// The keys of the table, in its order.
[[nodiscard]] QList<QKeySequence> defaultKeys(const ActionSpec& spec);
/// The text without mnemonic mark and dots, and the category, translated.
[[nodiscard]] QString actionText(const ActionSpec& spec);
[[nodiscard]] QString categoryText(const ActionSpec& spec);
} // namespace casus::ui
