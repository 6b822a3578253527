// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts of every direction with marks in each other; steps of the caret; the text on paper.
#include "support/theme.h"
#include "text/decode.h"
#include "text/offsets.h"
#include "viewer/document_print.h"
#include "viewer/document_view.h"

#include <QApplication>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::ui;

namespace {

model::Document documentOf(const QString& text)
{
    model::Document document;
    document.info.id = model::DocumentId(1);
    document.text = text::canonical(text);
    document.info.title = QStringLiteral("A title");
    document.info.name = QStringLiteral("article-7");
    return document;
}

model::Mention mentionOf(const model::Document& document, qint64 id, const QString& words,
                         model::MentionType type, model::MentionState state = model::MentionState::Suggested)
{
    const qsizetype place = document.text.indexOf(words);
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

QStringList wordsOf(const model::Document& document, const DocumentView& view,
                    const QList<model::Mention>& all)
{
    QStringList words;
    const QList<model::MentionId> ids = view.marksAtCaret();
    for (const model::MentionId id : ids) {
        for (const model::Mention& mention : all) {
            if (mention.id == id)
                words.append(mention.quote);
        }
    }
    Q_UNUSED(document)
    return words;
}

const QString kMixed =
    QString::fromUtf8("هجوم قرب Sokolo قتل 14 جنديا يوم الثلاثاء.\n\n"
                      "Se\xCC\x81gou: the army (القوات المسلحة) said Amadou Diallo\xCC\x81 died; "
                      "👩\xE2\x80\x8D👩\xE2\x80\x8D👧 fled. A second sentence follows here. And a third one.\n\n"
                      "The last paragraph stands alone.");

} // namespace

class ReadingTest : public QObject {
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

    /// A mark's box holds the places of its letters, whatever the direction; a click into it finds it.
    void marksStandOnTheirWords_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* words) {
            QTest::newRow(name) << QString::fromUtf8(words);
        };
        row("Arabic in an Arabic line", "جنديا");
        row("several Arabic words", "يوم الثلاثاء");
        row("Latin in an Arabic line", "Sokolo");
        row("a number in an Arabic line", "14");
        row("a combining mark inside", "Se\xCC\x81gou");
        row("a combining mark at the end", "Diallo\xCC\x81");
        row("Arabic in a Latin line", "القوات المسلحة");
        row("a family of joined emoji", "👩\xE2\x80\x8D👩\xE2\x80\x8D👧");
    }
    void marksStandOnTheirWords()
    {
        QFETCH(QString, words);
        const auto document = documentOf(kMixed);
        const auto view = shown(document);
        const auto mention = mentionOf(document, 4, words, model::MentionType::Place);
        view->setMentions({mention});
        view->setSelection(mention.span);
        QCOMPARE(view->selectedText(), words);
        const QRect box = view->rectOf(mention.span);
        QVERIFY(box.width() > 4 && box.height() > 8);
        QVERIFY(view->viewport()->rect().contains(box));
        const int middle = view->positionAt(box.center());
        QVERIFY2(middle >= mention.span.begin && middle <= mention.span.end,
                 qPrintable(QString::number(middle)));
        view->setSelection(model::Span{mention.span.begin, mention.span.begin});
        QCOMPARE(view->marksAtCaret(), QList<model::MentionId>{mention.id});
    }

    void theCaretNeverStandsInsideACluster()
    {
        const auto document = documentOf(kMixed);
        const auto view = shown(document);
        const text::OffsetMap offsets(document.text);
        QTest::keyClick(view.get(), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < document.text.size() + 5; ++i) {
            const qsizetype at = offsets.toUtf16(view->caret());
            if (at < document.text.size()) {
                const QChar here = document.text.at(at);
                QVERIFY2(!here.isMark() && !here.isLowSurrogate() && here != QChar(0x200D),
                         qPrintable(QString::number(at)));
            }
            // Left goes on in a right-to-left paragraph.
            const qsizetype lineEnd = document.text.indexOf(u'\n');
            const auto key = at < lineEnd ? Qt::Key_Left : Qt::Key_Right;
            QTest::keyClick(view.get(), key);
        }
    }

    void nestedAndCrossingMarksAreAllFound()
    {
        const auto document = documentOf(kMixed);
        const auto view = shown(document);
        const QList<model::Mention> all{
            mentionOf(document, 1, QStringLiteral("A second sentence follows here"),
                      model::MentionType::Event),
            mentionOf(document, 2, QStringLiteral("second sentence follows"), model::MentionType::Org),
            mentionOf(document, 3, QStringLiteral("sentence follows"), model::MentionType::Actor),
            mentionOf(document, 4, QStringLiteral("sentence"), model::MentionType::Person),
            mentionOf(document, 5, QStringLiteral("sentence follows here. And"), model::MentionType::Place)};
        view->setMentions(all);
        view->setSelection(model::Span{all[3].span.begin, all[3].span.begin});
        QCOMPARE(wordsOf(document, *view, all),
                 QStringList({all[3].quote, all[2].quote, all[1].quote, all[4].quote, all[0].quote}));
        // The caret stays where it is while another one becomes the current one.
        view->setCurrent(all[0].id);
        QCOMPARE(view->caret(), all[3].span.begin);
    }

    void theSelectionGrowsFromWordToParagraph()
    {
        const auto document = documentOf(kMixed);
        const auto view = shown(document);
        const auto word = mentionOf(document, 1, QStringLiteral("second"), model::MentionType::Event);
        view->setSelection(model::Span{word.span.begin + 2, word.span.begin + 2});
        view->selectMore();
        QCOMPARE(view->selectedText(), QStringLiteral("second"));
        view->selectMore();
        QCOMPARE(view->selectedText(), QStringLiteral("A second sentence follows here."));
        view->selectMore();
        QVERIFY(view->selectedText().endsWith(QStringLiteral("And a third one.")));
        const QString paragraph = view->selectedText();
        view->selectMore();
        QCOMPARE(view->selectedText(), paragraph);
    }

    void altStepsBySentence()
    {
        const auto document = documentOf(kMixed);
        const auto view = shown(document);
        const auto second = mentionOf(document, 1, QStringLiteral("A second"), model::MentionType::Event);
        const auto third = mentionOf(document, 2, QStringLiteral("And a third"), model::MentionType::Event);
        const auto last = mentionOf(document, 3, QStringLiteral("The last"), model::MentionType::Event);
        view->setSelection(model::Span{second.span.begin, second.span.begin});
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view->caret(), third.span.begin);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(view->selectedText(), QStringLiteral("And a third one.")); // to the end of the paragraph
        view->setSelection(model::Span{third.span.begin, third.span.begin});
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier); // over it
        QCOMPARE(view->caret(), last.span.begin);
        QTest::keyClick(view.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(view->caret(), third.span.begin);
        QTest::keyClick(view.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(view->caret(), second.span.begin);
        QVERIFY(view->selectedWords());
        QCOMPARE(view->selectedText().trimmed(), QStringLiteral("A second sentence follows here."));
        QCOMPARE(view->selectedWords()->length(), view->selectedText().trimmed().size());
    }

    void linesAreAsLongAsAskedFor()
    {
        const auto document = documentOf(QStringLiteral("words and more words ").repeated(60));
        const auto view = shown(document);
        view->resize(1400, 500);
        const auto height = [&] { return view->rectOf({1200, 1201}).top() - view->rectOf({0, 1}).top(); };
        view->setLineLength(50);
        const int narrow = height();
        view->setLineLength(100);
        const int wide = height();
        view->setLineLength(0);
        QVERIFY(narrow > wide * 3 / 2);
        QVERIFY(height() <= wide);
        const QString before = view->textFamily();
        view->setTextFamily(QStringLiteral("DejaVu Serif"));
        QCOMPARE(view->textFamily(), QStringLiteral("DejaVu Serif"));
        view->setTextFamily({});
        QCOMPARE(view->textFamily(), before);
    }

    void anArticleOnPaper()
    {
        auto document = documentOf(
            kMixed + QStringLiteral("\n\nA paragraph that fills the page with words.").repeated(60) +
            QStringLiteral("\n\nTimbuktu is the very last word"));
        document.info.note = QStringLiteral("see map");
        const QList<model::Mention> mentions{
            mentionOf(document, 1, QStringLiteral("Sokolo"), model::MentionType::Place,
                      model::MentionState::Confirmed),
            mentionOf(document, 2, QStringLiteral("Amadou"), model::MentionType::Person),
            mentionOf(document, 3, QStringLiteral("fled"), model::MentionType::Event,
                      model::MentionState::Rejected)};
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        int pages = 0;
        {
            QPdfWriter writer(path);
            writer.setResolution(600);
            QFont font(QStringLiteral("DejaVu Sans"));
            font.setPointSizeF(10.5);
            pages = printArticle({document, mentions, font, QStringLiteral("AFP · 22 April 2023")}, writer);
        }
        if (qEnvironmentVariableIsSet("CASUS_LOOK"))
            QFile::copy(path, qEnvironmentVariable("CASUS_LOOK") + QStringLiteral("/article.pdf"));
        QVERIFY2(pages >= 2 && pages < 12, qPrintable(QString::number(pages)));
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext is not here");
        QProcess process;
        process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QCOMPARE(text.count(u'\f'), pages);
        for (const char* words :
             {"A title", "AFP · 22 April 2023", "see map", "Timbuktu is the very last word", "PLC", "PER",
              "Outlined", "1 decided, 0 suggested", "page 2"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        QVERIFY2(!text.contains(QStringLiteral("EVT")), "what was rejected is not printed as a mark");
    }
};

QTEST_MAIN(ReadingTest)
#include "tst_ui_reading.moc"
