// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inbox_model.h"
#include "inbox/inbox_panel.h"
#include "support/theme.h"
#include "text/decode.h"
#include "widgets/elided_label.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::ui;

namespace {

model::Document article(const QString& title, const QString& publisher, const QDate& published,
                        const QString& body)
{
    model::Document document;
    document.text = title + QStringLiteral("\n\n") + body;
    document.info.name = title;
    document.info.title = title;
    document.info.publisher = publisher;
    document.info.published = published;
    document.info.sha256 = text::fingerprint(document.text);
    document.info.length = static_cast<int>(document.text.size());
    document.info.importedAt = QDateTime(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC);
    return document;
}

QList<model::Document> articles()
{
    return {article(QStringLiteral("Ambush kills seven near Sokolo"), QStringLiteral("Daily"),
                    QDate(2023, 4, 18), QStringLiteral("Gunmen struck at dawn.")),
            article(QStringLiteral("Market reopens in Gao"), QStringLiteral("Gazette"), QDate(2023, 4, 12),
                    QStringLiteral("Traders came back after the clashes.")),
            article(QStringLiteral("Convoy attacked on the road"), QStringLiteral("Radio"), {},
                    QStringLiteral("A convoy hit a mine; gunmen then opened fire."))};
}

/// A project with three documents.
struct Desk {
    Desk()
    {
        auto opened =
            store::Store::open(folder.filePath(QStringLiteral("test.casus")), store::OpenMode::CreateNew);
        if (!opened.store)
            qFatal("No project could be made.");
        project = std::make_unique<curation::Project>(std::move(opened.store), nullptr);
        add(articles());
    }
    /// As an import of another process would: with a connection of its own.
    void add(const QList<model::Document>& documents)
    {
        auto writer = store::Store::open(project->path(), store::OpenMode::JoinWriter);
        if (!writer.store)
            qFatal("The project cannot be joined.");
        const auto added = writer.store->addDocuments(documents);
        if (!added)
            qFatal("The documents could not be added.");
        for (const auto& one : *added)
            ids.append(one.id);
    }

    QTemporaryDir folder;
    std::unique_ptr<curation::Project> project;
    QList<model::DocumentId> ids;
};

QStringList titles(const InboxPanel& panel)
{
    const auto* list = panel.findChild<QListView*>(QStringLiteral("inboxList"));
    QStringList found;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        found.append(list->model()->index(row, 0).data().toString());
    return found;
}

} // namespace

class InboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ColorScheme::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void opensWithTheFirstDocument()
    {
        Desk desk;
        InboxPanel panel;
        QSignalSpy chosen(&panel, &InboxPanel::documentChosen);
        panel.setProject(desk.project.get());
        QCOMPARE(titles(panel).size(), 3);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<model::DocumentId>(), desk.ids[0]);
        QCOMPARE(panel.findChild<ElidedLabel*>(QStringLiteral("inboxTotals"))->text(),
                 QStringLiteral("3 documents"));
    }

    void goesOnInTheOrderShown()
    {
        Desk desk;
        InboxPanel panel;
        panel.setProject(desk.project.get());
        auto* order = panel.findChild<QComboBox*>(QStringLiteral("inboxOrder"));
        order->setCurrentIndex(order->findData(static_cast<int>(store::DocumentFilter::Order::Title)));
        QCOMPARE(*panel.current(), desk.ids[0]); // the chosen one stays chosen
        QVERIFY(panel.goNext());
        QCOMPARE(*panel.current(), desk.ids[2]);
        QVERIFY(panel.goNext());
        QCOMPARE(*panel.current(), desk.ids[1]);
        QVERIFY(!panel.goNext());
        QVERIFY(panel.goPrevious());
        QCOMPARE(*panel.current(), desk.ids[2]);
    }

    void searchNarrowsAndKeepsWhatIsOpen()
    {
        Desk desk;
        InboxPanel panel;
        panel.setProject(desk.project.get());
        QSignalSpy chosen(&panel, &InboxPanel::documentChosen);
        QSignalSpy none(&panel, &InboxPanel::noneChosen);
        auto* search = panel.findChild<QLineEdit*>(QStringLiteral("inboxSearch"));
        panel.show();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("convoy"));
        QTRY_COMPARE(titles(panel), QStringList{QStringLiteral("Convoy attacked on the road")});
        const auto* list = panel.findChild<QListView*>(QStringLiteral("inboxList"));
        QVERIFY(!list->model()->index(0, 0).data(InboxModel::SnippetRole).toString().isEmpty());
        QCOMPARE(*panel.current(), desk.ids[0]); // still open in the text, though not in the list
        QCOMPARE(chosen.count(), 0);
        QVERIFY(panel.goNext());
        QCOMPARE(*panel.current(), desk.ids[2]);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(titles(panel).size(), 3);
        QCOMPARE(*panel.current(), desk.ids[2]);
        QTest::keyClicks(search, QStringLiteral("zebra"));
        auto* empty = panel.findChild<QWidget*>(QStringLiteral("inboxEmpty"));
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->findChild<QLabel*>(QStringLiteral("emptyTitle"))
                    ->text()
                    .contains(QStringLiteral("zebra")));
        QCOMPARE(none.count(), 0);
    }

    void followsChangesRowByRow()
    {
        Desk desk;
        InboxPanel panel;
        panel.setProject(desk.project.get());
        const auto* list = panel.findChild<QListView*>(QStringLiteral("inboxList"));
        QSignalSpy reset(list->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(list->model(), &QAbstractItemModel::dataChanged);
        QSignalSpy chosen(&panel, &InboxPanel::documentChosen);
        QVERIFY(desk.project->setDocumentStatus(desk.ids[1], model::DocumentStatus::Done));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QVERIFY(desk.project->setDocumentFlag(desk.ids[2], true));
        QVERIFY(list->model()->index(2, 0).data(InboxModel::FlaggedRole).toBool());
        QTRY_COMPARE(panel.findChild<ElidedLabel*>(QStringLiteral("inboxTotals"))->text(),
                     QStringLiteral("3 documents · 1 done"));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(chosen.count(), 0);
        auto* show = panel.findChild<QComboBox*>(QStringLiteral("inboxShow"));
        show->setCurrentIndex(5); // flagged
        QCOMPARE(titles(panel), QStringList{QStringLiteral("Convoy attacked on the road")});
        panel.setCurrent(desk.ids[0]); // asked for from elsewhere: the filter gives way
        QCOMPARE(titles(panel).size(), 3);
        QCOMPARE(*panel.current(), desk.ids[0]);
    }

    void theNeighbourTakesThePlaceOfATrashedOne()
    {
        Desk desk;
        InboxPanel panel;
        panel.setProject(desk.project.get());
        panel.setCurrent(desk.ids[1]);
        QVERIFY(desk.project->trashDocument(desk.ids[1]));
        QCOMPARE(titles(panel).size(), 2);
        QCOMPARE(*panel.current(), desk.ids[2]);
        QVERIFY(desk.project->undo());
        QTRY_COMPARE(titles(panel).size(), 3);
        QCOMPARE(*panel.current(), desk.ids[2]);
    }

    void anEmptyProjectSaysWhatToDo()
    {
        QTemporaryDir folder;
        auto opened =
            store::Store::open(folder.filePath(QStringLiteral("e.casus")), store::OpenMode::CreateNew);
        QVERIFY(opened.store);
        curation::Project project(std::move(opened.store), nullptr);
        InboxPanel panel;
        QSignalSpy none(&panel, &InboxPanel::noneChosen);
        panel.setProject(&project);
        panel.show();
        auto* empty = panel.findChild<QWidget*>(QStringLiteral("inboxEmpty"));
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->findChild<QLabel*>(QStringLiteral("emptyTitle"))->text(),
                 QStringLiteral("No documents yet."));
        QVERIFY(empty->findChild<QLabel*>(QStringLiteral("emptyHint"))
                    ->text()
                    .contains(QStringLiteral("Ctrl+I")));
        QCOMPARE(none.count(), 1);
        panel.setProject(nullptr);
        QVERIFY(!panel.isEnabled());
    }

    void droppedFilesAreHandedOn()
    {
        Desk desk;
        InboxPanel panel;
        panel.setProject(desk.project.get());
        panel.resize(300, 500);
        panel.show();
        QSignalSpy dropped(&panel, &InboxPanel::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.txt")),
                      QUrl(QStringLiteral("https://example.org/b"))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&panel, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&panel, &event);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList{QStringLiteral("/tmp/a.txt")});
    }
};

QTEST_MAIN(InboxTest)
#include "tst_ui_inbox.moc"
