// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inbox_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace casus;
using namespace casus::ui;

namespace {

model::DocumentInfo info(qint64 id, const QString& title = QStringLiteral("Title"))
{
    model::DocumentInfo made;
    made.id = model::DocumentId(id);
    made.title = title;
    made.publisher = QStringLiteral("AFP");
    made.published = QDate(2023, 4, 18);
    made.openSuggestions = 4;
    return made;
}

QList<qint64> idsOf(const InboxModel& model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.data(model.index(row), InboxModel::IdRole).toLongLong());
    return ids;
}

} // namespace

class InboxModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void tellsARowInWords()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto first = info(1, QStringLiteral("Attack near Sokolo"));
        first.note = QStringLiteral("check the date");
        auto second = info(2);
        second.published = {};
        second.publisher.clear();
        model.setRows({first, second});
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Attack near Sokolo"));
        QCOMPARE(model.index(0).data(InboxModel::DetailRole).toString(), QStringLiteral("18 Apr 2023 · AFP"));
        QVERIFY(model.index(0).data(InboxModel::NotedRole).toBool());
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("check the date")));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Unread")));
        QCOMPARE(model.index(1).data(InboxModel::DetailRole).toString(), QStringLiteral("no date"));
        QVERIFY(!model.data(model.index(5), Qt::DisplayRole).isValid());
    }

    void oneChangedDocumentIsOneChangedRow()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({info(1), info(2), info(3)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        auto second = info(2);
        second.openSuggestions = 3;
        QVERIFY(model.updateRow(second));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QVERIFY(model.updateRow(second)); // the same again: nothing to tell
        QCOMPARE(changed.count(), 1);
        QVERIFY(!model.updateRow(info(9)));
        QCOMPARE(reset.count(), 0);
    }

    void rowsThatJoinOrLeaveAreToldAsSuch_data()
    {
        QTest::addColumn<QList<qint64>>("before");
        QTest::addColumn<QList<qint64>>("after");
        QTest::addColumn<bool>("resets");
        QTest::newRow("join at the end") << QList<qint64>{1, 2} << QList<qint64>{1, 2, 3, 4} << false;
        QTest::newRow("leave") << QList<qint64>{1, 2, 3, 4} << QList<qint64>{1, 4} << false;
        QTest::newRow("leave and join") << QList<qint64>{1, 2, 3} << QList<qint64>{1, 3, 5} << false;
        QTest::newRow("the same") << QList<qint64>{1, 2} << QList<qint64>{1, 2} << false;
        QTest::newRow("another order") << QList<qint64>{1, 2, 3} << QList<qint64>{3, 2, 1} << true;
        QTest::newRow("join at the begin") << QList<qint64>{2, 3} << QList<qint64>{1, 2, 3} << true;
    }
    void rowsThatJoinOrLeaveAreToldAsSuch()
    {
        QFETCH(QList<qint64>, before);
        QFETCH(QList<qint64>, after);
        QFETCH(bool, resets);
        InboxModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = [](const QList<qint64>& ids) {
            QList<model::DocumentInfo> made;
            for (const qint64 id : ids)
                made.append(info(id));
            return made;
        };
        model.setRows(rows(before));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept(
            model.index(model.rowOf(model::DocumentId(before.contains(1) ? 1 : 2))));
        model.setRows(rows(after));
        QCOMPARE(idsOf(model), after);
        QCOMPARE(reset.count(), resets ? 1 : 0);
        if (!resets)
            QVERIFY(kept.isValid());
        for (int row = 0; row < after.size(); ++row)
            QCOMPARE(model.rowOf(model::DocumentId(after[row])), row);
    }

    void snippetsBelongToTheirDocuments()
    {
        InboxModel model;
        model.setRows({info(1), info(2)});
        model.setSnippets({{model::DocumentId(2), QStringLiteral("near \u2068Sokolo\u2069")}});
        QVERIFY(model.index(0).data(InboxModel::SnippetRole).toString().isEmpty());
        QVERIFY(model.index(1).data(InboxModel::SnippetRole).toString().contains(QStringLiteral("Sokolo")));
        model.setSnippets({});
        QVERIFY(model.index(1).data(InboxModel::SnippetRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(InboxModelTest)
#include "tst_ui_inbox_model.moc"
