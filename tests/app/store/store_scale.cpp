// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// store_scale [--documents N] [--incidents N] [--runs N] [--project FILE]: a project of that size (made in a
// temporary folder, or kept in FILE and used again), then: opening with the inbox list, and the export of the
// full record. Prints figures; asserts nothing.
#include "curation/jobs.h"
#include "samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const Error& error)
{
    qFatal("%s %s", qUtf8Printable(error.message), qUtf8Printable(error.detail));
}

/// Of /proc/self/status, in MB; 0 where there is none.
double memory(const char* name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(name))
            return line.mid(static_cast<qsizetype>(qstrlen(name)) + 1)
                       .simplified()
                       .split(' ')
                       .first()
                       .toDouble() /
                   1024;
    }
    return 0;
}

void make(const QString& path, int documents, int incidents)
{
    const std::unique_ptr<Store> store = samples::project(path, 1);
    QList<model::Document> batch;
    for (int n = 1; n < documents; ++n) {
        model::Document document = samples::document(n);
        document.text = document.text.repeated(9); // about 3 KB, as a short article
        batch.append(document);
        if (batch.size() == 1000 || n + 1 == documents) {
            if (const auto added = store->addDocuments(batch); !added)
                stop(added.error());
            batch.clear();
        }
    }
    const QList<model::DocumentInfo> infos = store->reader().documents().value();
    QList<AnyChange> changes;
    for (int n = 0; n < incidents; ++n) {
        const int at = n % static_cast<int>(infos.size());
        model::Incident incident = samples::incident(samples::document(at), infos[at].id);
        incident.status = model::IncidentStatus::Accepted;
        incident.suggested = false;
        changes.append(IncidentChange{std::nullopt, incident});
        if (changes.size() == 1000 || n + 1 == incidents) {
            if (const auto done = store->commit(samples::step(u"add"_s, changes)); !done)
                stop(done.error());
            changes.clear();
        }
    }
}

void measure(const char* what, int runs, const std::function<void()>& work)
{
    QList<double> wall;
    QList<double> processor;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t begin = std::clock();
        QElapsedTimer timer;
        timer.start();
        work();
        wall.append(double(timer.nsecsElapsed()) / 1e9);
        processor.append(double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(processor.begin(), processor.end());
    std::printf("%-34s median %6.2f s, of the processor %6.2f s\n", what, wall[wall.size() / 2],
                processor[processor.size() / 2]);
}

} // namespace

int main(int argc, char** argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption documents(u"documents"_s, {}, u"N"_s, u"100000"_s);
    const QCommandLineOption incidents(u"incidents"_s, {}, u"N"_s, u"100000"_s);
    const QCommandLineOption runs(u"runs"_s, {}, u"N"_s, u"3"_s);
    const QCommandLineOption project(u"project"_s, {}, u"FILE"_s);
    parser.addOptions({documents, incidents, runs, project});
    parser.process(application);

    const QTemporaryDir folder;
    const QString path = parser.isSet(project) ? parser.value(project) : folder.filePath(u"p.casus"_s);
    const int times = std::max(1, parser.value(runs).toInt());
    if (!QFileInfo::exists(path))
        measure("made", 1, [&] {
            make(path, std::max(1, parser.value(documents).toInt()), parser.value(incidents).toInt());
        });
    std::printf("file %.0f MB\n", double(QFileInfo(path).size()) / 1e6);

    const double before = memory("VmRSS:");
    std::unique_ptr<Store> store;
    QList<model::DocumentInfo> list;
    measure("open, counts and inbox list", times, [&] {
        list.clear();
        store.reset();
        store = Store::open(path, OpenMode::OpenExisting).store;
        if (!store || !store->reader().counts())
            qFatal("the project cannot be opened");
        list = store->reader().documents().value();
    });
    std::printf("%lld documents; memory %.0f MB more\n", list.size(), memory("VmRSS:") - before);
    list = {};

    measure("counts", times, [&] {
        if (!store->reader().counts())
            qFatal("the project cannot be counted");
    });
    measure("inbox list alone", times, [&] { list = store->reader().documents().value(); });

    measure("every incident read", times, [&] {
        qint64 claims = 0;
        const auto read = store->reader().forEachIncident([&](const model::Incident& incident) {
            claims += incident.claims.size();
            return true;
        });
        if (!read)
            stop(read.error());
    });

    exchange::ExportOptions options;
    options.format = exchange::ExportFormat::RecordCsv;
    const QString target = folder.filePath(u"record.csv"_s);
    const double peak = memory("VmHWM:");
    qint64 written = 0;
    measure("export of the full record", times, [&] {
        const auto report = exchange::exportTo(target, options, curation::exportSource(store->reader()));
        if (!report)
            stop(report.error());
        written = report->written;
    });
    std::printf("%lld incidents, %.0f MB; peak of memory %.0f MB more\n", written,
                double(QFileInfo(target).size()) / 1e6, memory("VmHWM:") - peak);
    return 0;
}
