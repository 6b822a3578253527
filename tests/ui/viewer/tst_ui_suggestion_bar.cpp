// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/theme.h"
#include "viewer/suggestion_bar.h"
#include "widgets/elided_label.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace casus;
using namespace casus::ui;

namespace {

model::Mention date()
{
    model::Mention mention;
    mention.id = model::MentionId(3);
    mention.type = model::MentionType::Date;
    mention.span = {10, 17};
    mention.quote = QStringLiteral("Tuesday");
    mention.value = model::DateValue{QStringLiteral("2023-04-18")};
    mention.score = 0.97;
    mention.reason = QStringLiteral("weekday before the publication date");
    return mention;
}

} // namespace

class SuggestionBarTest : public QObject {
    Q_OBJECT

private:
    template <typename T>
    T* part(const SuggestionBar& bar, const char* name)
    {
        return bar.findChild<T*>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ColorScheme::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void tellsTheSuggestionInWords()
    {
        const Actions actions(nullptr);
        SuggestionBar bar(actions);
        bar.resize(1000, 80);
        bar.setMention(date());
        bar.setProgress({.open = 12, .total = 48});
        bar.show();
        QCOMPARE(part<ElidedLabel>(bar, "suggestionQuote")->text(), QStringLiteral("“Tuesday”"));
        QCOMPARE(part<QToolButton>(bar, "suggestionValue")->text(), QStringLiteral("18 Apr 2023"));
        QCOMPARE(part<QLabel>(bar, "suggestionScore")->text(), QStringLiteral("very sure · 97 %"));
        QVERIFY(
            part<ElidedLabel>(bar, "suggestionReason")->text().contains(QStringLiteral("weekday before")));
        QCOMPARE(part<QLabel>(bar, "suggestionProgress")->text(), QStringLiteral("12 of 48 left"));
        QCOMPARE(part<QAbstractButton>(bar, "suggestionType")->text(), QStringLiteral("Date"));
    }

    void buttonsDoTheActions_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::addColumn<QString>("button");
        QTest::newRow("accept") << ActionId::Accept << QStringLiteral("acceptButton");
        QTest::newRow("reject") << ActionId::Reject << QStringLiteral("rejectButton");
        QTest::newRow("skip") << ActionId::Skip << QStringLiteral("skipButton");
        QTest::newRow("back") << ActionId::Back << QStringLiteral("backButton");
    }
    void buttonsDoTheActions()
    {
        QFETCH(ActionId, id);
        QFETCH(QString, button);
        const Actions actions(nullptr);
        SuggestionBar bar(actions);
        bar.resize(1000, 80);
        bar.setMention(date());
        bar.setProgress({.open = 1, .total = 2});
        bar.show();
        QSignalSpy triggered(actions[id], &QAction::triggered);
        auto* found = bar.findChild<QAbstractButton*>(button);
        QVERIFY(found);
        QTest::mouseClick(found, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        bar.setReadOnly(true);
        QTest::mouseClick(found, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
    }

    void theValueIsAskedForByButtonAndKey()
    {
        const Actions actions(nullptr);
        SuggestionBar bar(actions);
        bar.resize(1000, 80);
        bar.show();
        QSignalSpy asked(&bar, &SuggestionBar::valueEditAsked);
        actions[ActionId::EditValue]->trigger();
        QCOMPARE(asked.count(), 0);
        bar.setMention(date());
        QTest::mouseClick(part<QToolButton>(bar, "suggestionValue"), Qt::LeftButton);
        actions[ActionId::EditValue]->trigger();
        QCOMPARE(asked.count(), 2);
    }

    void anotherTypeIsOffered()
    {
        const Actions actions(nullptr);
        SuggestionBar bar(actions);
        bar.resize(1000, 80);
        bar.setMention(date());
        bar.show();
        QSignalSpy chosen(&bar, &SuggestionBar::typeChosen);
        QTest::mouseClick(part<QAbstractButton>(bar, "suggestionType"), Qt::LeftButton);
        auto* menu = bar.findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 8);
        QVERIFY(menu->actions().at(4)->isChecked());
        menu->actions().at(3)->trigger();
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen[0][0].value<model::MentionType>() == model::MentionType::Place);
        menu->close();
    }

    void theEndIsSaid()
    {
        const Actions actions(nullptr);
        SuggestionBar bar(actions);
        bar.resize(1000, 80);
        bar.setMention(std::nullopt);
        bar.setProgress({.open = 0, .total = 48});
        bar.show();
        auto* empty = part<ElidedLabel>(bar, "suggestionEmpty");
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->text(),
                 QStringLiteral("All suggestions of this article are decided · N for the next article"));
        bar.setProgress({});
        QVERIFY(empty->text().startsWith(QStringLiteral("No suggestions here")));
        bar.setMention(date());
        QVERIFY(!empty->isVisible());
    }

    void nothingIsCutAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 430;
        QTest::newRow("middle") << 700;
        QTest::newRow("wide") << 1400;
    }
    void nothingIsCutAtAnyWidth()
    {
        QFETCH(int, width);
        const Actions actions(nullptr);
        SuggestionBar bar(actions);
        bar.setMention(date());
        bar.setProgress({.open = 12, .total = 48});
        bar.resize(width, 20);
        bar.show();
        QCoreApplication::processEvents();
        bar.resize(width, bar.sizeHint().height());
        QCoreApplication::processEvents();
        for (const char* name :
             {"acceptButton", "rejectButton", "skipButton", "backButton", "suggestionProgress"}) {
            auto* widget = part<QWidget>(bar, name);
            const QRect rect(widget->mapTo(&bar, QPoint(0, 0)), widget->size());
            QVERIFY2(bar.rect().contains(rect), name);
            QVERIFY2(widget->width() >= widget->sizeHint().width(), name);
        }
    }
};

QTEST_MAIN(SuggestionBarTest)
#include "tst_ui_suggestion_bar.moc"
