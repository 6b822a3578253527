// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <span>

class QAction;
class QWidget;

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
    Export,
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
    Type9,
    // document
    NextDocument,
    PreviousDocument,
    DocumentDetails,
    DocumentNote,
    DocumentFlag,
    DocumentDone,
    DocumentNoIncident,
    DraftAgain,
    TrashDocument,
    // incident
    AcceptIncident,
    RejectIncident,
    JoinIncident,
    KeepApart,
    TrashIncident,
    IncidentNote,
    IncidentFlag,
    // view
    FocusInbox,
    FocusText,
    FocusIncident,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    // help
    Palette,
    Keys,
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
/// "A or Enter": as printed on keyboards, for hints and the key card; empty where there is none.
[[nodiscard]] QString keyHint(const ActionSpec& spec);
/// The first key alone: "A", for buttons.
[[nodiscard]] QString shortKeyHint(const ActionSpec& spec);

/// The QActions of one window, by id. Tool tips carry the keys. Owned by `parent`.
class Actions : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    explicit Actions(QObject* parent);
    [[nodiscard]] QAction* operator[](ActionId id) const;
    [[nodiscard]] QList<QAction*> all() const; // in the order of the table
    /// Text-scoped actions work while `textWidget` or a child of it has the focus.
    void attach(QWidget* window, QWidget* textWidget);

protected:
    bool eventFilter(QObject* watched,
                     QEvent* event) override; // icons follow the palette; keys wait for an open dialog

private:
    void drawIcons();

    QHash<int, QAction*> m_actions;
};

} // namespace casus::ui
