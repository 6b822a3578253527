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

/// Every command of the window, declared once; menus, buttons, tool tips and the key card are made from this table.
enum class ActionId {
    // project
    NewProject, OpenProject, ImportFiles, ImportFolder, PasteArticle, Export, Backup, RestoreBackup, CloseProject, Quit,
    // edit
    Undo, Redo, Find, Trash, SetCoder,
    // review: letter keys, active only while the text has the focus
    Accept, Reject, Skip, Back, TakeStartEdge, TakeEndEdge, MarkSelection, LabelOccurrences, NewIncident,
    FillField, Type1, Type2, Type3, Type4, Type5, Type6, Type7, Type8, Type9,
    // document
    NextDocument, PreviousDocument, DocumentDetails, DocumentNote, DocumentFlag, DocumentDone, DocumentNoIncident,
    DraftAgain, TrashDocument,
    // incident
    AcceptIncident, RejectIncident, TrashIncident, IncidentNote, IncidentFlag,
    // view
    FocusInbox, FocusText, FocusIncident, ZoomIn, ZoomOut, ZoomReset,
    // help
    Keys, About,
};

/// Where the keys act.
enum class ActionScope {
    Window, // anywhere in the window
    Text,   // only while the text has the focus, so that letters can be typed elsewhere
};

struct ActionSpec {
    ActionId id;
    const char* name;       // stable, for settings and tests: "accept"
    const char* text;       // translated with context "Actions"
    const char* keys;       // portable text, several separated by a blank line-free "|": "A|Return"
    const char* category;   // "Project", "Review" ...
    const char* icon;       // file in resources/icons without ".svg"; may be empty
    ActionScope scope;
};
[[nodiscard]] std::span<const ActionSpec> actionTable();

/// The QActions of one window, by id. Tool tips carry the keys. Owned by `parent`.
class Actions : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    explicit Actions(QObject* parent);
    [[nodiscard]] QAction* operator[](ActionId id) const;
    [[nodiscard]] QList<QAction*> all() const;
    /// Text-scoped actions work while `textWidget` or a child of it has the focus.
    void attach(QWidget* window, QWidget* textWidget);

private:
    QHash<int, QAction*> m_actions;
};

} // namespace casus::ui
