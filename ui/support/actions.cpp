// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/actions.h"

#include "support/theme.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QShortcut>
#include <QWidget>

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
    ActionSpec{Export, "export", CASUS_ACTION("&Export…"), "Ctrl+E", CASUS_ACTION("Project"), "export", kWindow},
    ActionSpec{Backup, "backup", CASUS_ACTION("&Back up to…"), "", CASUS_ACTION("Project"), "backup", kWindow},
    ActionSpec{RestoreBackup, "restore-backup", CASUS_ACTION("&Restore a backup…"), "", CASUS_ACTION("Project"), "restore", kWindow},
    ActionSpec{CloseProject, "close-project", CASUS_ACTION("&Close project"), "Ctrl+W", CASUS_ACTION("Project"), "", kWindow},
    ActionSpec{Quit, "quit", CASUS_ACTION("&Quit"), "Ctrl+Q", CASUS_ACTION("Project"), "", kWindow},

    ActionSpec{Undo, "undo", CASUS_ACTION("&Undo"), "Ctrl+Z", CASUS_ACTION("Edit"), "undo", kWindow},
    ActionSpec{Redo, "redo", CASUS_ACTION("&Redo"), "Ctrl+Shift+Z|Ctrl+Y", CASUS_ACTION("Edit"), "redo", kWindow},
    ActionSpec{Find, "find", CASUS_ACTION("&Search…"), "/|Ctrl+F", CASUS_ACTION("Edit"), "search", kWindow},
    ActionSpec{Trash, "trash", CASUS_ACTION("&Trash…"), "", CASUS_ACTION("Edit"), "trash", kWindow},
    ActionSpec{SetCoder, "set-coder", CASUS_ACTION("&Name of the coder…"), "", CASUS_ACTION("Edit"), "person", kWindow},

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
    ActionSpec{Type9, "type-9", CASUS_ACTION("Own type"), "9", CASUS_ACTION("Type"), "", kText},

    ActionSpec{NextDocument, "next-document", CASUS_ACTION("&Next document"), "N|Ctrl+PgDown", CASUS_ACTION("Document"), "next", kText},
    ActionSpec{PreviousDocument, "previous-document", CASUS_ACTION("&Previous document"), "P|Ctrl+PgUp", CASUS_ACTION("Document"), "previous", kText},
    ActionSpec{DocumentDetails, "document-details", CASUS_ACTION("&Details and publication date…"), "F2", CASUS_ACTION("Document"), "details", kWindow},
    ActionSpec{DocumentNote, "document-note", CASUS_ACTION("N&ote…"), "Ctrl+M", CASUS_ACTION("Document"), "note", kWindow},
    ActionSpec{DocumentFlag, "document-flag", CASUS_ACTION("&Flag"), "Ctrl+Shift+F", CASUS_ACTION("Document"), "flag", kWindow},
    ActionSpec{DocumentDone, "document-done", CASUS_ACTION("D&one"), "Ctrl+Return", CASUS_ACTION("Document"), "done", kWindow},
    ActionSpec{DocumentNoIncident, "document-no-incident", CASUS_ACTION("No &incident in it"), "Ctrl+Shift+N", CASUS_ACTION("Document"), "no-incident", kWindow},
    ActionSpec{DraftAgain, "draft-again", CASUS_ACTION("Draft &again"), "F5", CASUS_ACTION("Document"), "draft", kWindow},
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
    ActionSpec{ZoomIn, "zoom-in", CASUS_ACTION("&Larger text"), "Ctrl++|Ctrl+=", CASUS_ACTION("View"), "zoom-in", kWindow},
    ActionSpec{ZoomOut, "zoom-out", CASUS_ACTION("&Smaller text"), "Ctrl+-", CASUS_ACTION("View"), "zoom-out", kWindow},
    ActionSpec{ZoomReset, "zoom-reset", CASUS_ACTION("&Normal text size"), "Ctrl+0", CASUS_ACTION("View"), "", kWindow},

    ActionSpec{Palette, "palette", CASUS_ACTION("&Commands…"), "Ctrl+K", CASUS_ACTION("Help"), "", kWindow},
    ActionSpec{Keys, "keys", CASUS_ACTION("&Keys…"), "?|F1", CASUS_ACTION("Help"), "keyboard", kWindow},
    ActionSpec{About, "about", CASUS_ACTION("&About Casus…"), "", CASUS_ACTION("Help"), "info", kWindow},
};
// clang-format on

constexpr Qt::KeyboardModifiers kCommandModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isTypedKey(const QKeySequence& key)
{
    return !(key[0].keyboardModifiers() & kCommandModifiers);
}

QString readable(const QKeySequence& key)
{
    if (key == QKeySequence(Qt::Key_Return) || key == QKeySequence(Qt::Key_Enter))
        return QCoreApplication::translate("Actions", "Enter");
    return key.toString(QKeySequence::NativeText);
}

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

QString keyHint(const ActionSpec& spec)
{
    QStringList hints;
    const QList<QKeySequence> keys = defaultKeys(spec);
    for (const QKeySequence& key : keys) {
        const QString hint = readable(key);
        if (!hints.contains(hint))
            hints.append(hint);
    }
    return hints.join(QCoreApplication::translate("Actions", " or "));
}

QString shortKeyHint(const ActionSpec& spec)
{
    const QList<QKeySequence> keys = defaultKeys(spec);
    return keys.isEmpty() ? QString() : readable(keys.front());
}

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    for (const ActionSpec& spec : kTable) {
        auto* action = new QAction(translated(spec.text), this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcuts(defaultKeys(spec));
        action->setShortcutContext(spec.scope == ActionScope::Text ? Qt::WidgetWithChildrenShortcut
                                                                   : Qt::WindowShortcut);
        const QString hint = keyHint(spec);
        action->setToolTip(hint.isEmpty() ? actionText(spec)
                                          : QStringLiteral("%1 (%2)").arg(actionText(spec), hint));
        m_actions.insert(static_cast<int>(spec.id), action);
    }
    (*this)[Quit]->setMenuRole(QAction::QuitRole);
    (*this)[About]->setMenuRole(QAction::AboutRole);
    (*this)[DocumentFlag]->setCheckable(true);
    (*this)[IncidentFlag]->setCheckable(true);
    drawIcons();
    if (auto* application = QCoreApplication::instance())
        application->installEventFilter(this);
}

QAction* Actions::operator[](ActionId id) const
{
    return m_actions.value(static_cast<int>(id));
}

QList<QAction*> Actions::all() const
{
    QList<QAction*> actions;
    for (const ActionSpec& spec : kTable)
        actions.append((*this)[spec.id]);
    return actions;
}

void Actions::attach(QWidget* window, QWidget* textWidget)
{
    for (const ActionSpec& spec : kTable) {
        QAction* action = (*this)[spec.id];
        if (spec.scope == ActionScope::Window) {
            window->addAction(action);
            continue;
        }
        QList<QKeySequence> typed;
        const QList<QKeySequence> keys = defaultKeys(spec);
        for (const QKeySequence& key : keys) {
            if (isTypedKey(key)) {
                typed.append(key);
                continue;
            }
            // A QAction has one context for all its keys; those with Ctrl or Alt are bound apart.
            auto* shortcut = new QShortcut(key, window);
            connect(shortcut, &QShortcut::activated, action, [action] { action->trigger(); });
        }
        action->setShortcuts(typed);
        textWidget->addAction(action);
    }
}

bool Actions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance())
        drawIcons();
    // Qt lets keys of a widget through while a dialog stands over its window, where the window manager gives
    // that window the focus all the same: nothing must be decided behind a question.
    if (event->type() == QEvent::Shortcut && watched->parent() == this && QApplication::activeModalWidget())
        return true;
    return QObject::eventFilter(watched, event);
}

void Actions::drawIcons()
{
    const QPalette palette = QGuiApplication::palette();
    for (const ActionSpec& spec : kTable) {
        if (*spec.icon)
            (*this)[spec.id]->setIcon(themedIcon(QString::fromLatin1(spec.icon), palette));
    }
}

} // namespace casus::ui
