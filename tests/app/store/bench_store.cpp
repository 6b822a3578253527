// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

/// Figures, not verdicts: a commit beside one fsync of the same disk, and a project of CASUS_BENCH_DOCUMENTS
/// (100,000) documents.
class StoreBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commitBesideFsync();
    void opening();
    void inboxList();
    void search_data();
    void search();
    void counts();
    void exporting();

private:
    static double median(QList<double> times)
    {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }
    QList<double> milliseconds(int times, const std::function<void()>& work)
    {
        QList<double> all;
        for (int i = 0; i < times; ++i) {
            QElapsedTimer timer;
            timer.start();
            const std::clock_t processor = std::clock();
            work();
            all.append(double(timer.nsecsElapsed()) / 1e6);
            m_processor.append(double(std::clock() - processor) * 1000 / CLOCKS_PER_SEC);
        }
        return all;
    }
    void tell(const char* what, const QList<double>& times)
    {
        QList<double> sorted = times;
        std::sort(sorted.begin(), sorted.end());
        qInfo("%s: median %.2f ms, p99 %.2f ms, of the processor %.2f ms", what, median(times),
              sorted[(sorted.size() - 1) * 99 / 100], median(std::exchange(m_processor, {})));
    }

    QList<double> m_processor; // beside the last times, for a machine that is busy otherwise
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void StoreBench::initTestCase()
{
    const int documents = qEnvironmentVariableIntValue("CASUS_BENCH_DOCUMENTS") > 0
                              ? qEnvironmentVariableIntValue("CASUS_BENCH_DOCUMENTS")
                              : 100000;
    m_path = m_folder.filePath(u"p.casus"_s);
    m_store = samples::project(m_path, 200); // drafted ones
    QElapsedTimer timer;
    timer.start();
    QList<model::Document> batch;
    for (int n = 200; n < documents; ++n) {
        model::Document document = samples::document(n);
        document.text = document.text.repeated(9); // about 3 KB, as a short article
        batch.append(document);
        if (batch.size() == 1000 || n + 1 == documents) {
            QVERIFY(m_store->addDocuments(batch));
            batch.clear();
        }
    }
    qInfo("%d documents added in %.1f s, file %.0f MB", documents, double(timer.elapsed()) / 1000,
          double(QFileInfo(m_path).size()) / 1e6);
}

void StoreBench::commitBesideFsync()
{
#ifdef Q_OS_UNIX
    QFile raw(m_folder.filePath(u"raw"_s));
    QVERIFY(raw.open(QIODevice::WriteOnly));
    const QByteArray page(4120, 'x'); // one frame of the log
    const QList<double> fsyncs = milliseconds(200, [&] {
        raw.write(page);
        raw.flush();
        ::fsync(raw.handle());
    });
    tell("one write and fsync", fsyncs);
#endif
    const model::DocumentId id = m_store->reader().documents({}).value().first().id;
    const QList<double> commits = milliseconds(200, [&] {
        const model::Mention before = m_store->reader().mentions(id)->first();
        model::Mention after = before;
        after.state = after.state == model::MentionState::Confirmed ? model::MentionState::Rejected
                                                                    : model::MentionState::Confirmed;
        QVERIFY(m_store->commit(samples::step(u"confirm"_s, {MentionChange{before, after}})));
    });
    tell("decision on a mention: read, commit", commits);
    const QList<double> incidents = milliseconds(200, [&] {
        const model::Incident before = m_store->reader().incidents(id)->first();
        model::Incident after = before;
        after.flagged = !after.flagged;
        QVERIFY(m_store->commit(samples::step(u"flag"_s, {IncidentChange{before, after}})));
    });
    tell("decision on an incident: read, commit", incidents);
    tell("undo", milliseconds(50, [&] { QVERIFY(m_store->undo(u"Ana"_s)); }));
}

void StoreBench::opening()
{
    tell("open, counts, first list", milliseconds(3, [&] {
             m_store.reset();
             m_store = Store::open(m_path, OpenMode::OpenExisting).store;
             QVERIFY(m_store->reader().counts());
             QVERIFY(!m_store->reader().documents()->isEmpty());
         }));
}

void StoreBench::inboxList()
{
    DocumentFilter filter;
    tell("inbox list", milliseconds(3, [&] { QVERIFY(!m_store->reader().documents(filter)->isEmpty()); }));
    filter.order = DocumentFilter::Order::Title;
    tell("inbox list by title",
         milliseconds(3, [&] { QVERIFY(!m_store->reader().documents(filter)->isEmpty()); }));
    filter.order = DocumentFilter::Order::OpenSuggestions;
    tell("inbox list by open suggestions",
         milliseconds(3, [&] { QVERIFY(!m_store->reader().documents(filter)->isEmpty()); }));
}

void StoreBench::search_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("rare word") << u"4711"_s;
    QTest::newRow("word of a fifth of all") << u"belkassa"_s;
    QTest::newRow("word of all") << u"soldiers"_s;
    QTest::newRow("two words") << u"soldiers belkassa"_s;
    QTest::newRow("phrase") << u"\"army statement said\""_s;
    QTest::newRow("prefix") << u"sol*"_s;
}

void StoreBench::search()
{
    QFETCH(QString, query);
    tell(QTest::currentDataTag(),
         milliseconds(5, [&] { QVERIFY(!m_store->reader().search(query)->isEmpty()); }));
}

void StoreBench::counts()
{
    tell("counts", milliseconds(100, [&] { QVERIFY(m_store->reader().counts()); }));
}

void StoreBench::exporting()
{
    int rows = 0;
    const QList<double> times = milliseconds(1, [&] {
        QVERIFY(m_store->reader().forEachMention(
            [&](const model::Mention&, const model::DocumentInfo&) { return ++rows > 0; }));
    });
    qInfo("mentions read for an export: %.0f a second", rows / times.first() * 1000);
    rows = 0;
    const QList<double> incidents = milliseconds(1, [&] {
        QVERIFY(m_store->reader().forEachIncident([&](const model::Incident&) { return ++rows > 0; }));
    });
    qInfo("incidents read for an export: %.0f a second", rows / incidents.first() * 1000);
}

QTEST_GUILESS_MAIN(StoreBench)
#include "bench_store.moc"
