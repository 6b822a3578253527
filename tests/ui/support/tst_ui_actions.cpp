// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/actions.h"
#include "support/theme.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace casus::ui;

class ActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIdStandsOnceInTheTable()
    {
        QSet<int> ids;
        QSet<QString> names;
        for (const ActionSpec& spec : actionTable()) {
            ids.insert(static_cast<int>(spec.id));
            names.insert(QString::fromLatin1(spec.name));
        }
        QCOMPARE(ids.size(), static_cast<qsizetype>(actionTable().size()));
        QCOMPARE(names.size(), static_cast<qsizetype>(actionTable().size()));
        for (int id = 0; id <= static_cast<int>(ActionId::About); ++id)
            QVERIFY2(ids.contains(id), qPrintable(QString::number(id)));
    }

    void noKeyIsGivenTwice()
    {
        QHash<QString, QString> owner;
        for (const ActionSpec& spec : actionTable()) {
            const QList<QKeySequence> keys = defaultKeys(spec);
            for (const QKeySequence& key : keys) {
                QVERIFY2(!key.isEmpty(), spec.name);
                const QString text = key.toString();
                QVERIFY2(!owner.contains(text),
                         qPrintable(text + QStringLiteral(" of ") + owner.value(text)));
                owner.insert(text, QString::fromLatin1(spec.name));
            }
        }
    }

    void keysWaitForAnOpenDialog()
    {
        QWidget window;
        auto* text = new QWidget(&window);
        text->setFocusPolicy(Qt::StrongFocus);
        Actions actions(&window);
        actions.attach(&window, text);
        window.show();
        window.activateWindow();
        text->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy accepted(actions[ActionId::Accept], &QAction::triggered);
        QTest::keyClick(text, Qt::Key_A);
        QCOMPARE(accepted.size(), 1);
        QDialog dialog(&window);
        dialog.open();
        window.activateWindow(); // as a window manager may
        text->setFocus();
        QTest::keyClick(text, Qt::Key_A);
        QCOMPARE(accepted.size(), 1);
        dialog.reject();
        QTest::keyClick(text, Qt::Key_A);
        QCOMPARE(accepted.size(), 2);
    }

    void lettersAndDigitsBelongToTheText()
    {
        for (const ActionSpec& spec : actionTable()) {
            const QList<QKeySequence> keys = defaultKeys(spec);
            for (const QKeySequence& key : keys) {
                const bool bare = !(key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier));
                const int code = static_cast<int>(key[0].key());
                const bool typed = (code >= Qt::Key_A && code <= Qt::Key_Z) ||
                                   (code >= Qt::Key_0 && code <= Qt::Key_9) || code == Qt::Key_Space ||
                                   code == Qt::Key_Backspace;
                if (bare && typed)
                    QVERIFY2(spec.scope == ActionScope::Text, spec.name);
            }
        }
    }

    void designKeys_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char* name, ActionId id, const QStringList& keys) {
            QTest::newRow(name) << id << keys;
        };
        row("accept", ActionId::Accept,
            {QStringLiteral("A"), QStringLiteral("Return"), QStringLiteral("Enter")});
        row("reject", ActionId::Reject, {QStringLiteral("X")});
        row("skip", ActionId::Skip, {QStringLiteral("Space")});
        row("back", ActionId::Back, {QStringLiteral("Backspace")});
        row("start edge", ActionId::TakeStartEdge, {QStringLiteral("[")});
        row("end edge", ActionId::TakeEndEdge, {QStringLiteral("]")});
        row("mark", ActionId::MarkSelection, {QStringLiteral("M")});
        row("occurrences", ActionId::LabelOccurrences, {QStringLiteral("L")});
        row("incident", ActionId::NewIncident, {QStringLiteral("I")});
        row("fill", ActionId::FillField, {QStringLiteral("F")});
        row("first type", ActionId::Type1, {QStringLiteral("1")});
        row("undo", ActionId::Undo, {QStringLiteral("Ctrl+Z")});
    }
    void designKeys()
    {
        QFETCH(ActionId, id);
        QFETCH(QStringList, keys);
        QStringList actual;
        const QList<QKeySequence> sequences = defaultKeys(actionSpec(id));
        for (const QKeySequence& key : sequences)
            actual.append(key.toString());
        QCOMPARE(actual, keys);
    }

    void everyIconExists()
    {
        for (const ActionSpec& spec : actionTable()) {
            if (*spec.icon)
                QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(spec.icon))),
                         spec.icon);
        }
    }

    void toolTipsCarryTheKeys()
    {
        const Actions actions(nullptr);
        QCOMPARE(actions[ActionId::Accept]->toolTip(), QStringLiteral("Accept and next (A or Enter)"));
        QCOMPARE(actions[ActionId::Backup]->toolTip(), QStringLiteral("Back up to"));
        QCOMPARE(actions.all().size(), static_cast<qsizetype>(actionTable().size()));
    }

    void letterKeysActOnlyInTheText()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* text = new QWidget(&window);
        text->setFocusPolicy(Qt::StrongFocus);
        auto* edit = new QLineEdit(&window);
        layout->addWidget(text);
        layout->addWidget(edit);
        Actions actions(&window);
        actions.attach(&window, text);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QSignalSpy accepted(actions[ActionId::Accept], &QAction::triggered);
        QSignalSpy next(actions[ActionId::NextDocument], &QAction::triggered);
        QSignalSpy found(actions[ActionId::Find], &QAction::triggered);
        QSignalSpy imported(actions[ActionId::ImportFiles], &QAction::triggered);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_A);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(accepted.count(), 2);
        QTest::keyClick(text, Qt::Key_Slash);
        QCOMPARE(found.count(), 1);

        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A);
        QTest::keyClick(edit, Qt::Key_Slash);
        QTest::keyClick(edit, Qt::Key_N);
        QCOMPARE(edit->text(), QStringLiteral("a/n"));
        QCOMPARE(accepted.count(), 2);
        QCOMPARE(found.count(), 1);
        QCOMPARE(next.count(), 0);
        QTest::keyClick(edit, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(next.count(), 1);
        QTest::keyClick(edit, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(imported.count(), 1);
    }

    void aDisabledActionIsNotReachedByItsExtraKey()
    {
        QWidget window;
        auto* text = new QWidget(&window);
        text->setFocusPolicy(Qt::StrongFocus);
        Actions actions(&window);
        actions.attach(&window, text);
        actions[ActionId::NextDocument]->setEnabled(false);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy next(actions[ActionId::NextDocument], &QAction::triggered);
        QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(next.count(), 0);
    }
};

QTEST_MAIN(ActionsTest)
#include "tst_ui_actions.moc"
