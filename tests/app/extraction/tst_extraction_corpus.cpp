// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "text/decode.h"
#include "text/offsets.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace casus;

// On an outside corpus with answer keys (CASUS_CORPUS_DIR): what the rules reach there must not slip. Skipped
// without.
class TestExtractionCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentIsSound();
    void datesAreFound();

private:
    struct Document {
        QString name;
        QString text;
        QJsonObject key;
    };
    static QList<Document> documents();
    test::Reading m_reading;
};

QList<TestExtractionCorpus::Document> TestExtractionCorpus::documents()
{
    QList<Document> found;
    const QString folder = QStringLiteral(CASUS_CORPUS);
    if (folder.isEmpty())
        return found;
    QDirIterator files(folder, {QStringLiteral("*.gold.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString keyFile = files.next();
        QFile key(keyFile);
        QFile text(QString(keyFile).replace(QStringLiteral(".gold.json"), QStringLiteral(".txt")));
        if (!key.open(QIODevice::ReadOnly) || !text.open(QIODevice::ReadOnly))
            continue;
        auto decoded = text::decode(text.readAll(), text.fileName());
        if (decoded)
            found.append({keyFile, decoded->text, QJsonDocument::fromJson(key.readAll()).object()});
    }
    return found;
}

void TestExtractionCorpus::everyDocumentIsSound()
{
    const QList<Document> all = documents();
    if (all.isEmpty())
        QSKIP("no outside corpus (CASUS_CORPUS_DIR)");
    for (const Document& document : all) {
        const QDate published =
            QDate::fromString(document.key.value(QStringLiteral("published")).toString(), Qt::ISODate);
        const auto mentions = m_reading.read(document.text, published).mentions;
        QCOMPARE(test::faults(document.text, mentions), QStringList());
        QVERIFY2(!mentions.empty(), qPrintable(document.name));
    }
}

void TestExtractionCorpus::datesAreFound()
{
    const QList<Document> all = documents();
    if (all.isEmpty())
        QSKIP("no outside corpus (CASUS_CORPUS_DIR)");
    int wanted = 0;
    int right = 0;
    for (const Document& document : all) {
        const QDate published =
            QDate::fromString(document.key.value(QStringLiteral("published")).toString(), Qt::ISODate);
        QMultiHash<QString, QString> found;
        for (const model::Mention& mention : m_reading.read(document.text, published).mentions) {
            if (const auto* date = std::get_if<model::DateValue>(&mention.value))
                found.insert(mention.quote, date->edtf);
        }
        for (const QJsonValue& value : document.key.value(QStringLiteral("mentions")).toArray()) {
            const QJsonObject mention = value.toObject();
            const QString edtf = mention.value(QStringLiteral("value")).toString();
            if (mention.value(QStringLiteral("type")) != QStringLiteral("DATE") || edtf.isEmpty())
                continue;
            ++wanted;
            right += found.contains(mention.value(QStringLiteral("text")).toString(), edtf) ? 1 : 0;
        }
    }
    QVERIFY(wanted > 0);
    QVERIFY2(100 * right >= 90 * wanted, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(wanted)));
}

QTEST_GUILESS_MAIN(TestExtractionCorpus)
#include "tst_extraction_corpus.moc"
