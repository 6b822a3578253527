// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/incident_panel.h"
#include "support/scripted_prompts.h"
#include "support/theme.h"
#include "ui/incident/incident_fixture.h"

#include <QLabel>
#include <QScrollArea>

using namespace casus;

/// The panel at the widths that people give it: nothing wider than the panel, nothing cut off. With
/// CASUS_LOOK set to a folder it leaves pictures there.
class TestIncidentLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fits_data();
    void fits();

private:
    test::IncidentFixture m_fixture;
};

void TestIncidentLook::initTestCase()
{
    const QString problem = m_fixture.prepare();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestIncidentLook::fits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("dark");
    for (const int width : {400, 480, 620}) {
        QTest::addRow("%d pixels, light", width) << width << false;
        QTest::addRow("%d pixels, dark", width) << width << true;
    }
}

void TestIncidentLook::fits()
{
    QFETCH(const int, width);
    QFETCH(const bool, dark);
    ui::applyTheme(*qApp, dark ? ui::ColorScheme::Dark : ui::ColorScheme::Light);
    auto project = m_fixture.open();
    QVERIFY(project);
    test::ScriptedPrompts prompts;
    QObject owner;
    const ui::Actions actions(&owner);
    ui::IncidentPanel panel(actions, prompts);
    panel.setProject(project.get());
    panel.setDocument(m_fixture.document());
    panel.resize(width, 1500);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QCOMPARE(panel.width(), width);
    for (int pass = 0; pass < 5; ++pass) // parts of parts lay themselves out one after the other
        QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("CASUS_LOOK");
    if (!folder.isEmpty()) {
        const QString name = QStringLiteral("%1/panel-%2-%3.png")
                                 .arg(folder)
                                 .arg(width)
                                 .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"));
        QVERIFY(panel.grab().save(name));
    }
    auto* scroll = panel.findChild<QScrollArea*>(QStringLiteral("incidentScroll"));
    QVERIFY(scroll);
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "the form is wider than the panel");
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
    const QList<QLabel*> labels = scroll->widget()->findChildren<QLabel*>();
    QVERIFY(labels.size() > 10);
    for (const QLabel* label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QRect inForm(label->mapTo(scroll->widget(), QPoint()), label->size());
        QVERIFY2(inForm.right() <= scroll->widget()->width(), qPrintable(label->text()));
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed - 1, qPrintable(QStringLiteral("cut off: ") + label->text()));
    }
}

QTEST_MAIN(TestIncidentLook)

#include "tst_ui_incident_look.moc"
