// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// register_scale [--incidents N] [--mentions N] [--project FILE]: a project of that size (made in a temporary
// folder, or kept in FILE and used again), then what the register asks of it. Prints figures; asserts
// nothing.
#include "samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMentionsADocument = 50;
constexpr int kRuns = 5;
constexpr int kWindow = 128;

void require(bool held, const char* what)
{
    if (!held)
        qFatal("%s", what);
}

void makeMentions(Store& store, int mentions)
{
    constexpr model::MentionType kTypes[] = {model::MentionType::Person, model::MentionType::Actor,
                                             model::MentionType::Place, model::MentionType::Date,
                                             model::MentionType::Casualty};
    const int documents = mentions / kMentionsADocument;
    for (int n = 0; n < documents; ++n) {
        model::Document document = samples::document(n);
        const auto added = store.addDocument(document);
        require(added.ok(), "a document was not added");
        QList<model::Mention> drafts;
        for (int i = 0; i < kMentionsADocument; ++i) {
            model::Mention mention = samples::mention(document, added->id, document.text.left(3));
            mention.type = kTypes[static_cast<std::size_t>(n + i) % std::size(kTypes)];
            mention.score = double(i) / kMentionsADocument;
            drafts.append(mention);
        }
        require(store.replaceDrafts(added->id, drafts, {}, u"casus"_s).ok(), "drafts were not stored");
    }
}

void makeIncidents(Store& store, int incidents)
{
    const QList<model::DocumentInfo> infos = store.reader().documents().value();
    const QStringList countries{u"ML"_s, u"NE"_s, u"BF"_s, u"TD"_s, u"NG"_s};
    QList<AnyChange> changes;
    for (int n = 0; n < incidents; ++n) {
        const int at = n % static_cast<int>(infos.size());
        model::Incident incident = samples::incident(samples::document(at), infos[at].id);
        incident.status = n % 4 ? model::IncidentStatus::Accepted : model::IncidentStatus::Rejected;
        incident.suggested = false;
        incident.fields[model::FieldKey::Country].value = countries[n % countries.size()];
        incident.fields[model::FieldKey::Date].value =
            QDate(2010, 1, 1).addDays(n % 5000).toString(Qt::ISODate);
        incident.note = n % 1000 ? QString() : u"looked at twice"_s;
        changes.append(IncidentChange{std::nullopt, incident});
        if (changes.size() == 1000 || n + 1 == incidents) {
            require(store.commit(samples::step(u"add"_s, changes)).ok(), "incidents were not stored");
            changes.clear();
        }
    }
}

void measure(const QString& what, const std::function<qsizetype()>& work)
{
    QList<double> times;
    qsizetype rows = 0;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        rows = work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-52s %9lld rows, median %8.1f ms, worst %8.1f ms\n", qPrintable(what), rows,
                times[kRuns / 2], times.constLast());
}

void measureIncidents(const Reader& reader)
{
    const auto ask = [&](const QString& what, const IncidentQuery& query) {
        measure(u"incidents, "_s + what, [&] { return reader.find(query)->size(); });
    };
    ask(u"all"_s, {});
    for (const char* column : {"date_edtf", "country_iso2", "place", "killed", "summary", "updated_at"})
        ask(u"by "_s + QString::fromLatin1(column), {{}, {QString::fromLatin1(column), true}});
    IncidentQuery query;
    query.filter.from = QDate(2012, 3, 1);
    query.filter.to = QDate(2012, 3, 31);
    ask(u"of one month"_s, query);
    query.filter.countries = QStringList{u"ML"_s};
    ask(u"of one month and country"_s, query);
    query = {};
    query.filter.text = u"looked twi"_s;
    ask(u"with rare words"_s, query);
    query = {};
    query.filter.statuses = {model::IncidentStatus::Rejected};
    query.filter.kinds = QStringList{u"abduction"_s};
    ask(u"of a status and a kind"_s, query);
    const QList<model::IncidentId> ids = reader.find(IncidentQuery{}).value();
    qsizetype at = 0;
    measure(u"incidents, a window of rows"_s, [&] {
        at = (at + ids.size() / 3) % std::max<qsizetype>(1, ids.size() - kWindow);
        return reader.incidents(ids.mid(at, kWindow))->size();
    });
}

void measureMentions(const Reader& reader)
{
    const auto ask = [&](const QString& what, const MentionQuery& query) {
        measure(u"mentions, "_s + what, [&] { return reader.find(query)->size(); });
    };
    ask(u"all, in reading order"_s, {});
    for (const char* column : {"type", "score", "words", "document"})
        ask(u"by "_s + QString::fromLatin1(column), {{}, {QString::fromLatin1(column), true}});
    MentionQuery query;
    query.filter.types = {model::MentionType::Place};
    ask(u"of a type"_s, query);
    query.filter.states = {model::MentionState::Confirmed};
    ask(u"of a type and a rare state"_s, query);
    query = {};
    query.filter.text = u"nowhere"_s;
    ask(u"with words that are rare"_s, query);
    const QList<model::MentionId> ids = reader.find(MentionQuery{}).value();
    qsizetype at = 0;
    measure(u"mentions, a window of rows"_s, [&] {
        at = (at + ids.size() / 3) % std::max<qsizetype>(1, ids.size() - kWindow);
        return reader.mentionRows(ids.mid(at, kWindow))->size();
    });
}

} // namespace

int main(int argc, char** argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption incidents(u"incidents"_s, {}, u"N"_s, u"100000"_s);
    const QCommandLineOption mentions(u"mentions"_s, {}, u"N"_s, u"1000000"_s);
    const QCommandLineOption project(u"project"_s, {}, u"FILE"_s);
    parser.addOptions({incidents, mentions, project});
    parser.process(application);
    const QTemporaryDir folder;
    const QString path = parser.isSet(project) ? parser.value(project) : folder.filePath(u"p.casus"_s);
    if (!QFileInfo::exists(path)) {
        const Store::Opened made = Store::open(path, OpenMode::CreateNew);
        require(made.store != nullptr, "the project cannot be made");
        makeMentions(*made.store, std::max(kMentionsADocument, parser.value(mentions).toInt()));
        makeIncidents(*made.store, parser.value(incidents).toInt());
    }
    const Store::Opened opened = Store::open(path, OpenMode::ReadOnly);
    require(opened.store != nullptr, "the project cannot be opened");
    std::printf("file %.0f MB\n", double(QFileInfo(path).size()) / 1e6);
    measureIncidents(opened.store->reader());
    measureMentions(opened.store->reader());
    return 0;
}
