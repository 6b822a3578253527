// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/prompts.h"

#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QWidget>

using namespace casus::ui;

class PromptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void confirmCallsBackOnlyOnTheActionsButton_data()
    {
        QTest::addColumn<bool>("goOn");
        QTest::newRow("go on") << true;
        QTest::newRow("cancel") << false;
    }
    void confirmCallsBackOnlyOnTheActionsButton()
    {
        QFETCH(bool, goOn);
        QWidget window;
        window.show();
        DialogPrompts prompts;
        int confirmed = 0;
        prompts.confirm(&window, QStringLiteral("Reject"), QStringLiteral("Reject all 12?"),
                        QStringLiteral("Reject all"), [&confirmed] { ++confirmed; });
        QPointer<QMessageBox> box = window.findChild<QMessageBox*>(QStringLiteral("confirm"));
        QVERIFY(box);
        auto* go = box->findChild<QPushButton*>(QStringLiteral("confirmButton"));
        QCOMPARE(go->text(), QStringLiteral("Reject all"));
        if (goOn)
            QTest::mouseClick(go, Qt::LeftButton);
        else
            QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QCOMPARE(confirmed, goOn ? 1 : 0);
        QTRY_VERIFY(box.isNull());
    }

    void askTextGivesWhatWasTyped()
    {
        QWidget window;
        window.show();
        DialogPrompts prompts;
        QString entered;
        prompts.askText(&window, QStringLiteral("Coder"), QStringLiteral("Your name"), QStringLiteral("old"),
                        false, [&entered](const QString& text) { entered = text; });
        auto* edit = window.findChild<QLineEdit*>(QStringLiteral("text"));
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("Awa"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(entered, QStringLiteral("Awa"));
    }

    void askTextTakesSeveralLines()
    {
        QWidget window;
        window.show();
        DialogPrompts prompts;
        QString entered;
        prompts.askText(&window, QStringLiteral("Note"), QStringLiteral("Note"), QString(), true,
                        [&entered](const QString& text) { entered = text; });
        auto* edit = window.findChild<QPlainTextEdit*>(QStringLiteral("text"));
        QVERIFY(edit);
        edit->setPlainText(QStringLiteral("one\ntwo"));
        window.findChild<QDialog*>(QStringLiteral("askText"))->accept();
        QCOMPARE(entered, QStringLiteral("one\ntwo"));
    }

    void saveFileSuggestsAName()
    {
        QWidget window;
        window.show();
        DialogPrompts prompts;
        prompts.saveFile(&window, QStringLiteral("Export"), QStringLiteral("incidents.csv"),
                         QStringLiteral("CSV (*.csv)"), [](const QString&) {});
        auto* dialog = window.findChild<QFileDialog*>(QStringLiteral("fileDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("incidents.csv"));
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
    }

    void nothingIsCalledOnceTheParentIsGone()
    {
        auto window = std::make_unique<QWidget>();
        window->show();
        DialogPrompts prompts;
        int called = 0;
        prompts.confirm(window.get(), QString(), QStringLiteral("?"), QStringLiteral("Yes"),
                        [&called] { ++called; });
        prompts.askText(window.get(), QString(), QStringLiteral("?"), QString(), false,
                        [&called](const QString&) { ++called; });
        window.reset();
        QCoreApplication::processEvents();
        QCOMPARE(called, 0);
    }

    void messagesAreShownAsPlainText()
    {
        QWidget window;
        window.show();
        DialogPrompts prompts;
        prompts.error(&window, QStringLiteral("Import"), QStringLiteral("<b>a.txt</b> is binary."));
        auto* box = window.findChild<QMessageBox*>(QStringLiteral("message"));
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QCOMPARE(box->icon(), QMessageBox::Warning);
    }
};

QTEST_MAIN(PromptsTest)
#include "tst_ui_prompts.moc"
