// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/theme.h"
#include "text/decode.h"
#include "text/offsets.h"
#include "viewer/document_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace casus;
using namespace casus::ui;

namespace {

model::Document documentOf(const QString& text)
{
    model::Document document;
    document.info.id = model::DocumentId(1);
    document.text = text::canonical(text);
    return document;
}

/// A mention on the n-th place (from 0) where the words stand.
model::Mention mentionOf(const model::Document& document, qint64 id, const QString& words,
                         model::MentionType type, model::MentionState state = model::MentionState::Suggested,
                         int nth = 0)
{
    qsizetype place = document.text.indexOf(words);
    while (nth-- > 0)
        place = document.text.indexOf(words, place + 1);
    const text::OffsetMap offsets(document.text);
    model::Mention mention;
    mention.id = model::MentionId(id);
    mention.document = document.info.id;
    mention.type = type;
    mention.span = {offsets.toCodePoint(place), offsets.toCodePoint(place + words.size())};
    mention.quote = words;
    mention.state = state;
    return mention;
}

QString quoted(const model::Document& document, const model::Span& span)
{
    const text::OffsetMap offsets(document.text);
    return document.text.mid(offsets.toUtf16(span.begin),
                             offsets.toUtf16(span.end) - offsets.toUtf16(span.begin));
}

int pixelsNear(const QImage& image, const QRect& area, const QColor& color)
{
    int count = 0;
    const QRect inside = area.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) +
                    std::abs(pixel.blue() - color.blue()) <
                24)
                ++count;
        }
    }
    return count;
}

const QString kArticle = QStringLiteral(
    "Seven soldiers killed near Sokolo\n\n"
    "Gunmen killed seven soldiers near Sokolo on Tuesday, the army said. JNIM claimed the ambush.\n\n"
    "The army said it had sent more men to Farabougou.");

} // namespace

class ViewerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DocumentView> shown(const model::Document& document)
    {
        auto view = std::make_unique<DocumentView>();
        view->resize(640, 420);
        view->setDocument(document);
        view->show();
        view->activateWindow();
        view->setFocus();
        if (!QTest::qWaitForWindowActive(view.get()))
            qWarning("The view did not become active.");
        return view;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ColorScheme::Light); }

    void aClickOnAMarkAsksForIt()
    {
        const auto document = documentOf(kArticle);
        const auto view = shown(document);
        const auto actor = mentionOf(document, 7, QStringLiteral("JNIM"), model::MentionType::Actor);
        view->setMentions(
            {actor, mentionOf(document, 8, QStringLiteral("Tuesday"), model::MentionType::Date)});
        QSignalSpy clicked(view.get(), &DocumentView::mentionClicked);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(actor.span).center());
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][0].value<model::MentionId>(), actor.id);
        const auto text = mentionOf(document, 0, QStringLiteral("claimed"), model::MentionType::Event);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(text.span).center());
        QCOMPARE(clicked.count(), 1);
    }

    void clicksWhereMarksMeetGoOutward()
    {
        const auto document = documentOf(kArticle);
        const auto view = shown(document);
        const auto inner = mentionOf(document, 1, QStringLiteral("soldiers"), model::MentionType::Actor,
                                     model::MentionState::Suggested, 1);
        const auto outer =
            mentionOf(document, 2, QStringLiteral("seven soldiers"), model::MentionType::Casualty);
        view->setMentions({outer, inner});
        QSignalSpy clicked(view.get(), &DocumentView::mentionClicked);
        const QPoint place = view->rectOf(inner.span).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(clicked.last()[0].value<model::MentionId>(), inner.id);
        view->setCurrent(inner.id);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(clicked.last()[0].value<model::MentionId>(), outer.id);
        view->setCurrent(outer.id);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(clicked.last()[0].value<model::MentionId>(), inner.id);
    }

    void selectionsAreCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << kArticle << QStringLiteral("Farabougou");
        QTest::newRow("after emoji") << QString::fromUtf8("😀😀 two 👩‍👩‍👧 then Sokolo fell")
                                     << QStringLiteral("Sokolo");
        QTest::newRow("with CRLF") << QStringLiteral("One\r\nTwo\r\nThree Sokolo")
                                   << QStringLiteral("Sokolo");
        QTest::newRow("combining") << QString::fromUtf8("Ne\u0301ma and Se\u0301gou\nthen Sokolo")
                                   << QStringLiteral("Sokolo");
        QTest::newRow("arabic") << QString::fromUtf8("قتل سبعة جنود في كمين قرب الحدود")
                                << QString::fromUtf8("كمين");
    }
    void selectionsAreCodePoints()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto document = documentOf(text);
        const auto view = shown(document);
        const auto span = mentionOf(document, 1, words, model::MentionType::Place).span;
        QSignalSpy changed(view.get(), &DocumentView::selectionChanged);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(span).center());
        QVERIFY(changed.count() >= 1);
        QCOMPARE(view->selectedText(), words);
        QCOMPARE(*view->selection(), span);
        view->setSelection(std::nullopt);
        QVERIFY(!view->selection());
        view->setSelection(span);
        QCOMPARE(view->selectedText(), words);
        QCOMPARE(quoted(document, *view->selection()), words);
    }

    void draggingSelects()
    {
        const auto document = documentOf(kArticle);
        const auto view = shown(document);
        const QRect first =
            view->rectOf(mentionOf(document, 1, QStringLiteral("Gunmen"), model::MentionType::Actor).span);
        const QRect last =
            view->rectOf(mentionOf(document, 1, QStringLiteral("soldiers"), model::MentionType::Actor,
                                   model::MentionState::Suggested, 1)
                             .span);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, QPoint(first.left() + 1, first.center().y()));
        QTest::mouseMove(view->viewport(), QPoint(first.left() + 30, first.center().y()));
        QTest::mouseMove(view->viewport(), QPoint(last.right(), last.center().y()));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, QPoint(last.right(), last.center().y()));
        QCOMPARE(view->selectedText(), QStringLiteral("Gunmen killed seven soldiers"));
    }

    void aTripleClickSelectsTheParagraph()
    {
        const auto document = documentOf(kArticle);
        const auto view = shown(document);
        const QPoint place =
            view->rectOf(mentionOf(document, 1, QStringLiteral("JNIM"), model::MentionType::Actor).span)
                .center();
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(view->selectedText().startsWith(QStringLiteral("Gunmen")));
        QVERIFY(view->selectedText().endsWith(QStringLiteral("ambush.")));
    }

    void theKeyboardSelectsAndCopies()
    {
        const auto document = documentOf(kArticle);
        const auto view = shown(document);
        const int begin = static_cast<int>(document.text.indexOf(QStringLiteral("Gunmen")));
        view->setSelection(model::Span{begin, begin + 1});
        QTest::keyClick(view.get(), Qt::Key_Left); // to the begin of the selection
        QCOMPARE(view->caret(), begin);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view->selectedText().trimmed(), QStringLiteral("Gunmen"));
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view->selectedText(), QStringLiteral("Gunmen k"));
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Gunmen k"));
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!view->selection());
        QTest::keyClick(view.get(), Qt::Key_Home);
        QCOMPARE(view->caret(), begin);
        QTest::keyClick(view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view->caret(), 0);
        QTest::keyClick(view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view->caret(), static_cast<int>(document.text.size()));
    }

    void arrowsFollowTheDirectionOfTheParagraph()
    {
        const auto document = documentOf(QString::fromUtf8("قتل سبعة جنود في كمين"));
        const auto view = shown(document);
        QCOMPARE(view->caret(), 0);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QCOMPARE(view->caret(), 1);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(view->caret(), 0);
        // The paragraph begins at the right border of the column.
        QVERIFY(view->rectOf({0, 3}).right() > view->rectOf({18, 21}).right());
    }

    void anEdgeIsMovedAndTaken()
    {
        const auto document = documentOf(kArticle);
        const auto view = shown(document);
        const auto mention = mentionOf(document, 5, QStringLiteral("seven"), model::MentionType::Casualty);
        view->setMentions({mention});
        view->setCurrent(mention.id);
        QSignalSpy edited(view.get(), &DocumentView::spanEdited);
        view->beginEdgeEdit(DocumentView::Edge::End);
        QVERIFY(view->isEditingEdge());
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QVERIFY(!view->isEditingEdge());
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][0].value<model::MentionId>(), mention.id);
        QCOMPARE(quoted(document, edited[0][1].value<model::Span>()), QStringLiteral("seven soldiers"));
    }

    void anEdgeGivenUpChangesNothing()
    {
        const auto document = documentOf(kArticle);
        const auto view = shown(document);
        const auto mention = mentionOf(document, 5, QStringLiteral("seven"), model::MentionType::Casualty);
        view->setMentions({mention});
        view->setCurrent(mention.id);
        QSignalSpy edited(view.get(), &DocumentView::spanEdited);
        view->beginEdgeEdit(DocumentView::Edge::Start);
        for (int i = 0; i < 12; ++i) // never beyond the other edge
            QTest::keyClick(view.get(), Qt::Key_Right);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!view->isEditingEdge());
        view->beginEdgeEdit(DocumentView::Edge::Start);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(edited.count(), 0);
        view->setCurrent(std::nullopt);
        view->beginEdgeEdit(DocumentView::Edge::Start);
        QVERIFY(!view->isEditingEdge());
    }

    void theCurrentMarkIsScrolledIntoView()
    {
        const auto document =
            documentOf(kArticle + QStringLiteral("\n\nFiller words stand here for long.").repeated(400) +
                       QStringLiteral("\n\nAnd at last Timbuktu is named."));
        const auto view = shown(document);
        const auto first = mentionOf(document, 1, QStringLiteral("JNIM"), model::MentionType::Actor);
        const auto last = mentionOf(document, 2, QStringLiteral("Timbuktu"), model::MentionType::Place);
        view->setMentions({first, last});
        view->setCurrent(last.id);
        QVERIFY(view->verticalScrollBar()->value() > 1000);
        QVERIFY(view->viewport()->rect().contains(view->rectOf(last.span)));
        view->setCurrent(first.id);
        QVERIFY(view->viewport()->rect().contains(view->rectOf(first.span)));
        const int value = view->verticalScrollBar()->value();
        view->setMentions({first, last});
        QCOMPARE(view->verticalScrollBar()->value(), value);
    }

    void scrollingUpDoesNotJump()
    {
        QString text;
        for (int i = 0; i < 300; ++i)
            text += QStringLiteral("Paragraph %1 ").arg(i) +
                    QStringLiteral("iiii WWWW mmmm llll ").repeated(3 + i % 17) + QStringLiteral("\n\n");
        const auto document = documentOf(text);
        const auto view = shown(document);
        const auto marker =
            mentionOf(document, 1, QStringLiteral("Paragraph 250"), model::MentionType::Event);
        view->setSelection(marker.span);
        // By small steps upward: what is in view moves by just that step.
        for (int step = 0; step < 40; ++step) {
            const int before = view->rectOf(marker.span).top();
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() - 5);
            const int moved = view->rectOf(marker.span).top() - before;
            QVERIFY2(std::abs(moved - 5) <= 1, qPrintable(QString::number(moved)));
        }
    }

    void suggestionsAreOutlinedAndDecisionsFilled()
    {
        const auto document = documentOf(kArticle);
        const auto view = shown(document);
        auto mention = mentionOf(document, 3, QStringLiteral("Farabougou"), model::MentionType::Place);
        const TypeLook look = typeLook(model::MentionType::Place, view->palette());
        view->setMentions({mention});
        const QRect area = view->rectOf(mention.span);
        const QImage outlined = view->viewport()->grab().toImage();
        mention.state = model::MentionState::Confirmed;
        view->updateMention(mention);
        const QImage filled = view->viewport()->grab().toImage();
        mention.state = model::MentionState::Rejected;
        view->updateMention(mention);
        const QImage without = view->viewport()->grab().toImage();
        QCOMPARE(pixelsNear(outlined, area, look.fill), 0);
        QVERIFY(pixelsNear(filled, area, look.fill) > area.width() * area.height() / 3);
        QVERIFY(pixelsNear(outlined, area.adjusted(-4, -4, 4, 4), look.line) > area.width());
        // The tag above is the same letters in both.
        const QRect tag(area.left() - 2, area.top() - 12, 30, 10);
        QVERIFY(pixelsNear(outlined, tag, look.line) > 5);
        QVERIFY(pixelsNear(filled, tag, look.line) > 5);
        QCOMPARE(pixelsNear(without, area.adjusted(-4, -14, 4, 4), look.line), 0);
    }

    void oneChangedMarkRepaintsOnlyItsLines()
    {
        const auto document =
            documentOf(kArticle + QStringLiteral("\n\nMore words follow here.").repeated(30));
        const auto view = shown(document);
        auto mention = mentionOf(document, 3, QStringLiteral("Farabougou"), model::MentionType::Place);
        view->setMentions(
            {mention, mentionOf(document, 4, QStringLiteral("JNIM"), model::MentionType::Actor)});
        QCoreApplication::processEvents();
        struct Watch : QObject {
            QRegion region;
            bool eventFilter(QObject*, QEvent* event) override
            {
                if (event->type() == QEvent::Paint)
                    region += static_cast<QPaintEvent*>(event)->region();
                return false;
            }
        } watch;
        view->viewport()->installEventFilter(&watch);
        mention.state = model::MentionState::Confirmed;
        view->updateMention(mention);
        QTRY_VERIFY(!watch.region.isEmpty());
        QVERIFY(watch.region.contains(view->rectOf(mention.span).center()));
        QVERIFY(watch.region.boundingRect().height() < 80);
    }

    void findGoesRound()
    {
        const auto document = documentOf(kArticle);
        const auto view = shown(document);
        view->setFind(QStringLiteral("ARMY"));
        QCOMPARE(view->findCount(), 2);
        const int first = view->caret();
        QVERIFY(view->findNext());
        QVERIFY(view->caret() > first);
        QVERIFY(view->findNext());
        QCOMPARE(view->caret(), first);
        QVERIFY(view->findPrevious());
        QVERIFY(view->caret() > first);
        view->setFind(QStringLiteral("nowhere"));
        QVERIFY(!view->findNext());
    }

    void lanesAreClickable()
    {
        const auto document = documentOf(kArticle);
        const auto view = shown(document);
        IncidentLane lane;
        lane.incident = model::IncidentId(42);
        lane.label = QStringLiteral("Ambush");
        lane.current = true;
        lane.color = incidentColor(0, view->palette());
        lane.spans = {
            mentionOf(document, 1, QStringLiteral("JNIM claimed the ambush"), model::MentionType::Event)
                .span};
        view->setLanes({lane});
        const QImage image = view->viewport()->grab().toImage();
        const QRect text = view->rectOf(lane.spans.front());
        const QRect margin(0, text.top(), text.left(), text.height());
        QSignalSpy clicked(view.get(), &DocumentView::laneClicked);
        int laneX = -1;
        for (int x = margin.right(); x > 0 && laneX < 0; --x) {
            if (pixelsNear(image, QRect(x, margin.center().y() + 8, 1, 1), lane.color) > 0)
                laneX = x;
        }
        QVERIFY(laneX > 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(laneX, margin.center().y()));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][0].value<model::IncidentId>(), lane.incident);
    }

    void zoomKeepsThePlace()
    {
        const auto document =
            documentOf(kArticle + QStringLiteral("\n\nFiller words stand here for long.").repeated(200));
        const auto view = shown(document);
        view->verticalScrollBar()->setValue(2000);
        const int before = view->positionAt(QPoint(100, 5));
        QSignalSpy changed(view.get(), &DocumentView::textSizeChanged);
        view->setTextSize(18);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(view->textSize(), 18.0);
        QVERIFY(std::abs(view->positionAt(QPoint(100, 5)) - before) < 80);
        view->setTextSize(0);
        QVERIFY(view->textSize() < 18);
    }

    void hugeAndOddTextsAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one line of 2 MB")
            << QStringLiteral("gunmen attacked the post again and ").repeated(60000);
        QTest::newRow("100,000 lines") << QStringLiteral("Line.\n").repeated(100000);
        QTest::newRow("no space in 200 kB") << QString(200000, u'x');
    }
    void hugeAndOddTextsAreShown()
    {
        QFETCH(QString, text);
        const auto document = documentOf(text);
        const auto view = shown(document);
        QVERIFY(!view->viewport()->grab().isNull());
        QTest::keyClick(view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view->caret(), static_cast<int>(document.text.size()));
        QVERIFY(!view->viewport()->grab().isNull());
        QTest::keyClick(view.get(), Qt::Key_PageUp);
        QVERIFY(view->caret() < std::max(1, static_cast<int>(document.text.size())));
    }

    void thePlaceholderIsPainted()
    {
        DocumentView view;
        view.resize(400, 300);
        view.clear(QStringLiteral("Choose a document on the left."));
        const QImage image = view.viewport()->grab().toImage();
        QVERIFY(pixelsNear(image, image.rect(), quietText(view.palette())) > 20);
        QVERIFY(!view.selection());
    }

    void screenReadersSeeAText()
    {
        const auto document = documentOf(QString::fromUtf8("😀 Sokolo fell"));
        const auto view = shown(document);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(interface);
        QAccessibleTextInterface* text = interface->textInterface();
        QVERIFY(text);
        QCOMPARE(text->characterCount(), static_cast<int>(document.text.size()));
        QCOMPARE(text->text(3, 9), QStringLiteral("Sokolo"));
        text->setSelection(0, 3, 9);
        QCOMPARE(view->selectedText(), QStringLiteral("Sokolo"));
        QCOMPARE(*view->selection(), (model::Span{2, 8}));
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    }
};

QTEST_MAIN(ViewerTest)
#include "tst_ui_viewer.moc"
