// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/event_comparison.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <sys/resource.h>

// event_scale [--events N] [--incidents N]: times to import made-up event data and to compare it.
using namespace casus;

namespace {

double megabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

const QStringList kPlaces{QStringLiteral("Sokolo"),  QStringLiteral("Diabaly"), QStringLiteral("Djenne"),
                          QStringLiteral("Mopti"),   QStringLiteral("Niono"),   QStringLiteral("Tominian"),
                          QStringLiteral("Bankass"), QStringLiteral("Koro")};

QDate dayOf(QRandomGenerator& random)
{
    return QDate(2018, 1, 1).addDays(random.bounded(6 * 365));
}

bool writeEvents(const QString& path, int events)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
               "assoc_actor_"
               "1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,"
               "admin1,admin2,"
               "admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,"
               "timestamp\n");
    QRandomGenerator random(1);
    const QByteArray notes(300, 'n');
    for (int i = 0; i < events; ++i) {
        file.write(
            "EX" + QByteArray::number(i) + ',' + dayOf(random).toString(Qt::ISODate).toLatin1() +
            ",2020,1,Political violence,Battles,Armed clash,JNIM: Group for Support of Islam and "
            "Muslims,,Rebel "
            "group,Military Forces of Mali (2021-),,State forces,,,466,Western Africa,Mali,Mopti,Mopti,," +
            kPlaces[random.bounded(static_cast<int>(kPlaces.size()))].toLatin1() +
            QByteArray::number(i % 50) + ',' + QByteArray::number(13 + random.bounded(2.0)) + ',' +
            QByteArray::number(-6 + random.bounded(3.0)) + ",1,Wire,National," + notes + ',' +
            QByteArray::number(random.bounded(20)) + ",,1682000000\n");
    }
    return true;
}

void addIncidents(store::Store& store, int incidents)
{
    QRandomGenerator random(2);
    constexpr int kAtOnce = 500;
    for (int done = 0; done < incidents;) {
        store::Step step;
        step.verb = QStringLiteral("add");
        for (; done < incidents && step.changes.size() < kAtOnce; ++done) {
            model::Incident incident;
            const auto set = [&](model::FieldKey key, const model::FieldValue& value) {
                incident.fields[key].value = value;
            };
            set(model::FieldKey::Date, dayOf(random).toString(Qt::ISODate));
            set(model::FieldKey::Country, QStringLiteral("ML"));
            model::IncidentPlace place;
            place.name =
                kPlaces[random.bounded(static_cast<int>(kPlaces.size()))] + QString::number(done % 50);
            place.lat = 13 + random.bounded(2.0);
            place.lon = -6 + random.bounded(3.0);
            incident.places.append(place);
            model::IncidentActor jnim;
            jnim.name = QStringLiteral("JNIM");
            jnim.actor = QStringLiteral("jnim");
            incident.actors.append(jnim);
            model::Claim killed;
            killed.low = killed.high = random.bounded(20);
            incident.claims.append(killed);
            incident.suggested = false;
            step.changes.append(store::IncidentChange{std::nullopt, incident});
        }
        if (const auto committed = store.commit(step); !committed)
            qFatal("%s", qUtf8Printable(committed.error().message));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto number = [&](const QString& option, int usual) {
        const auto at = words.indexOf(option);
        return at < 0 ? usual : words.value(at + 1).toInt();
    };
    const int events = number(QStringLiteral("--events"), 100'000);
    const int incidents = number(QStringLiteral("--incidents"), 1000);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.casus"));
    const QString csv = folder.filePath(QStringLiteral("events.csv"));
    const auto knowledge = knowledge::Knowledge::load({.resources = knowledge::resourcesFolder()});
    const auto opened = store::Store::open(path, store::OpenMode::CreateNew);
    if (!knowledge || !opened.store || !writeEvents(csv, events))
        return 1;
    addIncidents(*opened.store, incidents);
    QElapsedTimer timer;
    timer.start();
    const double before = megabytes();
    const auto imported = curation::importEventData(path, {csv}, (*knowledge)->countries(), {}, {});
    if (!imported)
        return 1;
    out << "import of " << events << " events: " << timer.elapsed() << " ms, memory +" << megabytes() - before
        << " MB\n";
    timer.restart();
    const auto again = curation::importEventData(path, {csv}, (*knowledge)->countries(), {}, {});
    out << "the same file again: " << timer.elapsed() << " ms\n";
    timer.restart();
    qint64 matches = 0;
    const auto all =
        curation::forEachIncidentMatches(opened.store->reader(), **knowledge, drafting::kEventThreshold,
                                         [&](const curation::IncidentMatches& one) {
                                             matches += one.matches.size();
                                             return true;
                                         });
    out << incidents << " incidents against all: " << timer.elapsed() << " ms, " << matches << " matches\n";
    std::vector<qint64> times;
    QList<model::Incident> some;
    const auto read = opened.store->reader().forEachIncident([&](const model::Incident& incident) {
        some.append(incident);
        return some.size() < 100;
    });
    for (const model::Incident& incident : std::as_const(some)) {
        timer.restart();
        const auto found = curation::eventMatches(opened.store->reader(), incident, **knowledge);
        times.push_back(timer.nsecsElapsed() / 1000);
        if (!found)
            return 1;
    }
    std::sort(times.begin(), times.end());
    out << "one incident: median " << times[times.size() / 2] << " us, most " << times.back() << " us\n";
    return again && all && read ? 0 : 1;
}
