// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/actions.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace casus::ui;

namespace {

QKeySequence key(const char* text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

class KeyMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasTheKeysOfTheTable()
    {
        const KeyMap keys;
        for (const ActionSpec& spec : actionTable()) {
            QCOMPARE(keys.keys(spec.id), defaultKeys(spec));
            QVERIFY(!keys.isChanged(spec.id));
        }
    }

    void theTableItselfHasNoConflictAndNoRefusedKey()
    {
        const KeyMap keys;
        for (const ActionSpec& spec : actionTable()) {
            for (const QKeySequence& each : keys.keys(spec.id)) {
                QVERIFY2(!keys.owner(each, spec.id), spec.name);
                QVERIFY2(KeyMap::whyRefused(spec.id, each).isEmpty(), spec.name);
            }
        }
    }

    void aKeyIsRefusedWhereItWouldBeTypedOrMoves_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, ActionId id, const char* keys, bool refused) {
            QTest::newRow(name) << id << QString::fromLatin1(keys) << refused;
        };
        row("a letter for the text", ActionId::Accept, "G", false);
        row("a letter for the window", ActionId::Export, "G", true);
        row("a digit for the window", ActionId::Export, "7", true);
        row("a letter with Ctrl for the window", ActionId::Export, "Ctrl+G", false);
        row("an arrow", ActionId::Accept, "Left", true);
        row("an arrow with Alt: sentences", ActionId::Accept, "Alt+Right", true);
        row("Escape", ActionId::Accept, "Esc", true);
        row("Tab", ActionId::Export, "Tab", true);
        row("copying", ActionId::Export, "Ctrl+C", true);
        row("a page", ActionId::Accept, "PgDown", true);
        row("a page with Ctrl", ActionId::NextDocument, "Ctrl+PgDown", false);
        row("a function key", ActionId::Export, "F9", false);
        row("space for the window", ActionId::Undo, "Space", true);
    }
    void aKeyIsRefusedWhereItWouldBeTypedOrMoves()
    {
        QFETCH(ActionId, id);
        QFETCH(QString, key);
        QFETCH(bool, refused);
        QCOMPARE(!KeyMap::whyRefused(id, QKeySequence(key, QKeySequence::PortableText)).isEmpty(), refused);
    }

    void conflictsAreFoundAcrossScopes()
    {
        KeyMap keys;
        QVERIFY(keys.owner(key("X"), ActionId::Accept) == ActionId::Reject);
        QVERIFY(!keys.owner(key("X"), ActionId::Reject));
        QVERIFY(keys.owner(key("Ctrl+Z"), ActionId::Accept) == ActionId::Undo);
        QVERIFY(!keys.owner(key("Ctrl+Alt+Q"), ActionId::Accept));
        keys.set(ActionId::Reject, {});
        QVERIFY(!keys.owner(key("X"), ActionId::Accept));
    }

    void swappingGivesTheOtherTheFormerKey()
    {
        KeyMap keys;
        keys.swap(ActionId::Skip, key("X"));
        QCOMPARE(keys.keys(ActionId::Skip), QList<QKeySequence>{key("X")});
        QCOMPARE(keys.keys(ActionId::Reject), QList<QKeySequence>{key("Space")});
        keys.swap(ActionId::Skip, key("Space"));
        QVERIFY2(!keys.isChanged(ActionId::Skip) && !keys.isChanged(ActionId::Reject), "as delivered again");
        // A letter does not suit a command of the window: it goes without.
        keys.swap(ActionId::Accept, key("Ctrl+E"));
        QCOMPARE(keys.keys(ActionId::Accept), QList<QKeySequence>{key("Ctrl+E")});
        for (const QKeySequence& each : keys.keys(ActionId::Export))
            QVERIFY(KeyMap::whyRefused(ActionId::Export, each).isEmpty());
    }

    void keysAreWrittenAndReadBack()
    {
        KeyMap keys;
        keys.set(ActionId::Accept, {key("G"), key("Ctrl+G")});
        keys.set(ActionId::Skip, {});
        const QMap<QString, QString> text = keys.toText();
        QCOMPARE(text.size(), 2);
        QCOMPARE(text.value(QStringLiteral("accept")), QStringLiteral("G|Ctrl+G"));
        QVERIFY(KeyMap::fromText(text) == keys);
        // What no longer is there, or cannot be, is passed over.
        const KeyMap odd = KeyMap::fromText({{QStringLiteral("gone"), QStringLiteral("G")},
                                             {QStringLiteral("export"), QStringLiteral("G|Ctrl+G")}});
        QCOMPARE(odd.keys(ActionId::Export), QList<QKeySequence>{key("Ctrl+G")});
    }

    void signsAreBoundWithoutShift()
    {
        QCOMPARE(chord(Qt::Key_Question, Qt::ShiftModifier), key("?"));
        QCOMPARE(chord(Qt::Key_A, Qt::ShiftModifier), key("Shift+A"));
        QCOMPARE(chord(Qt::Key_G, Qt::ControlModifier | Qt::KeypadModifier), key("Ctrl+G"));
    }

    /// The page of the guide is made from the same table; CASUS_UPDATE_GOLDEN=1 writes it anew.
    void theGuideListsEveryKey()
    {
        const Actions actions(nullptr);
        QString page = QStringLiteral(
            "# Keys\n\nEvery command can be found by typing in the palette (`Ctrl+K`), and every key can be "
            "changed with *Help ▸ Change keys*. Letters and digits act while the text has the focus; there "
            "the "
            "arrows move the caret by a character, with Ctrl by a word, with Alt by a sentence, and with "
            "Shift "
            "they select. *Help ▸ Keys* shows the keys that hold now and prints them.\n");
        QString category;
        for (const ActionSpec& spec : actionTable()) {
            const QString keys = actions.keyHint(spec.id);
            if (keys.isEmpty())
                continue;
            if (categoryText(spec) != category) {
                category = categoryText(spec);
                page += QStringLiteral("\n## %1\n\n| Command | Key |\n|---|---|\n").arg(category);
            }
            page += QStringLiteral("| %1 | %2 |\n").arg(actionText(spec), keys);
        }
        const QString path = QStringLiteral(CASUS_RESOURCES "/guide/keys.md");
        if (qEnvironmentVariableIsSet("CASUS_UPDATE_GOLDEN")) {
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(page.toUtf8());
        }
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(QString::fromUtf8(file.readAll()), page);
    }

    void actionsFollow()
    {
        QWidget window;
        auto* text = new QWidget(&window);
        text->setFocusPolicy(Qt::StrongFocus);
        Actions actions(&window);
        actions.attach(&window, text);
        QSignalSpy changed(&actions, &Actions::keysChanged);
        KeyMap keys;
        keys.set(ActionId::Accept, {key("G")});
        keys.set(ActionId::NextDocument, {key("N"), key("Ctrl+Alt+N")});
        actions.setKeys(keys);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(actions[ActionId::Accept]->toolTip(), QStringLiteral("Accept and next (G)"));
        QCOMPARE(actions.keyHint(ActionId::NextDocument), QStringLiteral("N or Ctrl+Alt+N"));
        QCOMPARE(actions[ActionId::Accept]->shortcut(), key("G")); // what a menu shows
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        text->setFocus();
        QSignalSpy accepted(actions[ActionId::Accept], &QAction::triggered);
        QSignalSpy next(actions[ActionId::NextDocument], &QAction::triggered);
        QTest::keyClick(text, Qt::Key_A);
        QCOMPARE(accepted.size(), 0);
        QTest::keyClick(text, Qt::Key_G);
        QCOMPARE(accepted.size(), 1);
        QTest::keyClick(text, Qt::Key_PageDown, Qt::ControlModifier); // the former one
        QCOMPARE(next.size(), 0);
        QTest::keyClick(text, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(next.size(), 1);
        actions.setKeys({});
        QTest::keyClick(text, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(next.size(), 2);
        QTest::keyClick(text, Qt::Key_A);
        QCOMPARE(accepted.size(), 2);
    }
};

QTEST_MAIN(KeyMapTest)
#include "tst_ui_key_map.moc"
