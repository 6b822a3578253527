// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; // one, or those of a counted text
    bool counted = false;
    bool finished = true;
};

QString fileOf(const QString& language)
{
    return QStringLiteral(CASUS_RESOURCES "/translations/casus_%1.ts").arg(language);
}

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            Message message;
            message.context = context;
            message.counted = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
            messages.append(message);
        } else if (xml.name() == u"source" && !messages.isEmpty()) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation" && !messages.isEmpty()) {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.last().counted)
                messages.last().forms = {xml.readElementText()};
        } else if (xml.name() == u"numerusform" && !messages.isEmpty()) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString key(const Message& message)
{
    return message.context % QStringLiteral(": ") % message.source;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%L?n|%L?[0-9]|<[^>]+>"));
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    std::sort(found.begin(), found.end());
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("(?<!&)&[^\\s&]"));
    return form.match(text).hasMatch();
}

bool fits(const QString& form, const QString& source)
{
    return !form.trimmed().isEmpty() && placeholders(form) == placeholders(source) &&
           hasMnemonic(form) == hasMnemonic(source) && form.endsWith(u'…') == source.endsWith(u'…') &&
           form.startsWith(u' ') == source.startsWith(u' ') && form.endsWith(u' ') == source.endsWith(u' ');
}

} // namespace

/// The words of the window in other languages: whole, fit to be filled in, and those that the sources have.
class TestTranslation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void theFilesHoldTheTextsOfTheSources();
    void unknownLanguagesAreEnglish();
    void countedNounsHaveForms();
};

void TestTranslation::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English, counted texts alone") << QStringLiteral("en");
    QTest::newRow("French") << QStringLiteral("fr");
}

void TestTranslation::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(fileOf(language));
    QVERIFY(!messages.isEmpty());
    QStringList wrong;
    for (const Message& message : messages) {
        const bool whole = message.finished && message.forms.size() == (message.counted ? 2 : 1) &&
                           std::all_of(message.forms.begin(), message.forms.end(),
                                       [&](const QString& form) { return fits(form, message.source); });
        if (!whole)
            wrong.append(key(message) % QStringLiteral(" -> ") % message.forms.join(u" | "));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslation::theFilesHoldTheTextsOfTheSources()
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("casus_fr.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(CASUS_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral(CASUS_SOURCE_DIR "/app"), QStringLiteral(CASUS_SOURCE_DIR "/ui"),
                   QStringLiteral("-ts"), fresh});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    // A text whose context the tool guesses wrongly is never found at run time.
    const QString said = QString::fromUtf8(lupdate.readAllStandardError());
    QVERIFY2(!said.contains(u"lacks Q_OBJECT"), qPrintable(said));
    QSet<QString> known;
    for (const Message& message : messagesOf(fileOf(QStringLiteral("fr"))))
        known.insert(key(message));
    QStringList missing;
    const QList<Message> texts = messagesOf(fresh);
    QVERIFY(texts.size() > 1000);
    for (const Message& message : texts) {
        if (!known.contains(key(message)))
            missing.append(key(message));
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("Build update_translations and translate:\n") % missing.join(u'\n')));
}

void TestTranslation::unknownLanguagesAreEnglish()
{
    casus::installTranslation(*qApp, QStringLiteral("xx"));
    QCOMPARE(QCoreApplication::translate("Actions", "Person"), QStringLiteral("Person"));
    QVERIFY(casus::translations().contains(casus::systemTranslation()));
}

void TestTranslation::countedNounsHaveForms()
{
    const auto counted = [](int n) {
        return QCoreApplication::translate("casus::ui::Inbox", "%n suggestion(s) open", nullptr, n);
    };
    casus::installTranslation(*qApp, QStringLiteral("en"));
    QCOMPARE(counted(1), QStringLiteral("1 suggestion open"));
    QCOMPARE(counted(2), QStringLiteral("2 suggestions open"));
    casus::installTranslation(*qApp, QStringLiteral("fr")); // hides the one before
    QCOMPARE(counted(0), QStringLiteral("0 suggestion à décider"));
    QCOMPARE(counted(3), QStringLiteral("3 suggestions à décider"));
    QCOMPARE(QCoreApplication::translate("Actions", "Person"), QStringLiteral("Personne"));
    QCOMPARE(QLocale().language(), QLocale::French);
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
