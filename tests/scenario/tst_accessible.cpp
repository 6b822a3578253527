// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader meets: every control that can have the focus, of the window in each of its views and
// of every dialog that a command opens, says what it is.

#include "support/keyboard.h"
#include "support/window_driver.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QFontDialog>
#include <QTableView>
#include <QtTest>

using namespace casus;

namespace {

/// Rows and cells hold what the user wrote, which may be nothing.
bool isContent(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Cell:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
    case QAccessible::RowHeader:
    case QAccessible::ColumnHeader:
    case QAccessible::Row:
    case QAccessible::Window: return true;
    default: return false;
    }
}

QString pathOf(const QObject* object)
{
    QStringList names;
    for (const QObject* at = object; at; at = at->parent()) {
        const QString name = at->objectName();
        names.prepend(name.isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : name);
    }
    return names.join(u'/');
}

void collectNameless(QAccessibleInterface* interface, QStringList& nameless, int& met)
{
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    const auto role = interface->role();
    if (interface->state().focusable && !isContent(role)) {
        ++met;
        if (interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(
                QStringLiteral("%1 (role %2)").arg(pathOf(interface->object())).arg(static_cast<int>(role)));
    }
    if (interface->tableInterface()) // its cells are content
        return;
    for (int i = 0; i < interface->childCount(); ++i)
        collectNameless(interface->child(i), nameless, met);
}

} // namespace

class TestAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_driver = std::make_unique<test::WindowDriver>(m_folder.path());
        m_driver->start();
        checkWindow(); // the welcome page
        m_driver->stop();
        QVERIFY2(m_driver->openSamples(), qPrintable(m_driver->prompts().errors.join(u'\n')));
    }
    void cleanupTestCase() { m_driver.reset(); }

    void theViewsOfTheWindow()
    {
        checkWindow();
        m_driver->trigger(ui::ActionId::Definitions);
        m_driver->trigger(ui::ActionId::Find);
        checkWindow();
        m_driver->trigger(ui::ActionId::Register);
        checkWindow();
        m_driver->trigger(ui::ActionId::Map);
        checkWindow();
        m_driver->trigger(ui::ActionId::FocusText);
        m_driver->trigger(ui::ActionId::FocusInbox); // back at the desk
        checkWindow();
    }

    void theDialogsOfTheCommands_data()
    {
        QTest::addColumn<int>("id");
        for (const ui::ActionSpec& spec : ui::actionTable()) {
            using enum ui::ActionId;
            const auto leaves = {Quit,          CloseProject,   NewProject,  OpenProject,  TrashDocument,
                                 TrashIncident, RejectIncident, BlindCoding, DocumentDone, DocumentNoIncident,
                                 Map,           Register};
            if (std::find(leaves.begin(), leaves.end(), spec.id) == leaves.end())
                QTest::newRow(spec.name) << static_cast<int>(spec.id);
        }
    }
    void theDialogsOfTheCommands()
    {
        QFETCH(int, id);
        if (!test::activate(m_driver->window()))
            qWarning("The window did not become active.");
        m_driver->trigger(static_cast<ui::ActionId>(id));
        QCoreApplication::processEvents();
        QVERIFY(m_driver->waitForJobs());
        checkDialogs();
    }

    void theDialogsOfTheForm()
    {
        QVERIFY(m_driver->showDocument(QStringLiteral("borno-convoy-ambush")));
        auto* claims = m_driver->find<QTableView>("claimsView");
        QVERIFY(claims);
        claims->setFocus(Qt::TabFocusReason);
        QTest::keyClick(claims, Qt::Key_Insert);
        QVERIFY(checkDialogs() > 0);
        QAbstractButton* party = nullptr; // some article names one
        for (const char* name : {"borno-convoy-ambush", "mogadishu-car-bomb", "kirkuk-police-ambush"}) {
            QVERIFY(m_driver->showDocument(QString::fromLatin1(name)));
            if (!party)
                party = m_driver->find<QAbstractButton>("actor_0_fight");
        }
        QVERIFY(party);
        party->click();
        QVERIFY(checkDialogs() > 0);
    }

private:
    void checkWindow()
    {
        QStringList nameless;
        int met = 0;
        collectNameless(QAccessible::queryAccessibleInterface(&m_driver->window()), nameless, met);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY2(met > 0, "controls were met at all");
    }

    /// Each that is open; closes them. How many there were.
    int checkDialogs()
    {
        QStringList nameless;
        int dialogs = 0;
        const QList<QDialog*> all = m_driver->window().findChildren<QDialog*>();
        for (QDialog* dialog : all) {
            if (!dialog->isVisible())
                continue;
            ++dialogs;
            if (qobject_cast<QFontDialog*>(dialog)) // Qt's own
                continue;
            int met = 0;
            collectNameless(QAccessible::queryAccessibleInterface(dialog), nameless, met);
            if (dialog->windowTitle().isEmpty())
                nameless.append(pathOf(dialog) + QStringLiteral(": no title"));
            if (met == 0)
                nameless.append(pathOf(dialog) + QStringLiteral(": nothing can have the focus"));
        }
        for (QDialog* dialog : all) {
            if (dialog->isVisible())
                dialog->reject();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!nameless.isEmpty())
            QTest::qFail(qPrintable(nameless.join(u'\n')), __FILE__, __LINE__);
        return dialogs;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::WindowDriver> m_driver;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
