// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/codebooks.h"
#include "store/detail/documents.h"
#include "store/detail/drafts.h"
#include "store/detail/files.h"
#include "store/detail/incident_assembler.h"
#include "store/detail/json.h"
#include "store/detail/mentions.h"
#include "store/detail/migrations.h"
#include "store/detail/snapshot.h"
#include "store/detail/words.h"
#include "store/store.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

constexpr int kMostProblems = 100; // a person reads the first few

/// Collects what is wrong. Each part runs for itself: one that cannot be read does not hide what the next one
/// finds.
class Checker {
public:
    Checker(const Connection& connection, CheckReport& report)
        : m_connection(connection)
        , m_report(report)
    {}

    void run()
    {
        part(&Checker::structure);
        part(&Checker::history);
        part(&Checker::foreignKeys);
        part(&Checker::texts);
        part(&Checker::quotes);
        part(&Checker::evidence);
        part(&Checker::counters);
        part(&Checker::log);
        part(&Checker::codebook);
        part(&Checker::facts);
        m_report.sound = m_report.problems.isEmpty();
    }

private:
    void part(void (Checker::*work)())
    {
        const Result<void> done = attempt([&] { (this->*work)(); });
        if (!done)
            problem(u"A part of the project cannot be read: %1"_s.arg(done.error().message));
    }

    void problem(const QString& sentence)
    {
        if (m_report.problems.size() < kMostProblems && !m_report.problems.contains(sentence))
            m_report.problems.append(sentence);
    }

    void structure()
    {
        Query query(m_connection, u"PRAGMA integrity_check(20)"_s);
        query.run();
        while (query.next()) {
            if (query.text(0) != "ok"_L1)
                problem(u"The file is damaged: %1"_s.arg(query.text(0).simplified()));
        }
    }

    void history()
    {
        const Result<QList<Migration>> migrations = readMigrations(builtInMigrations());
        if (!migrations)
            throw Failure{migrations.error()};
        if (schemaVersion(m_connection) > migrations->size())
            problem(u"The project was made by a newer Casus; this one cannot judge all of it."_s);
        if (const QString why = whyForeign(m_connection, *migrations); !why.isEmpty())
            problem(u"The project is not one of a released Casus: %1."_s.arg(why));
    }

    void foreignKeys()
    {
        Query query(m_connection, u"PRAGMA foreign_key_check"_s);
        query.run();
        while (query.next())
            problem(u"A row of “%1” refers to a row of “%2” that is not there."_s.arg(query.text(0),
                                                                                      query.text(2)));
    }

    void texts()
    {
        Query lost(m_connection,
                   u"SELECT name FROM documents WHERE id NOT IN (SELECT document FROM texts)"_s);
        lost.run();
        while (lost.next())
            problem(u"The text of “%1” is missing."_s.arg(lost.text(0)));
        Query query(
            m_connection,
            u"SELECT d.name, d.sha256, d.length, t.text FROM texts t JOIN documents d ON d.id = t.document"_s);
        query.run();
        while (query.next()) {
            const QString text = query.text(3);
            const QByteArray hash =
                QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
            if (QString::fromLatin1(hash) != query.text(1) || codePoints(text) != query.number(2))
                problem(u"The text of “%1” is not the one that was imported."_s.arg(query.text(0)));
        }
        Query search(m_connection,
                     u"SELECT (SELECT count(*) FROM texts) - (SELECT count(*) FROM document_fts_docsize)"_s);
        if (search.run().one().integer(0) != 0)
            problem(u"The search does not cover every document."_s);
    }

    void quotes()
    {
        Query query(m_connection, u"SELECT m.document, m.span_begin, m.span_end, m.quote FROM mentions m "
                                  "ORDER BY m.document, m.span_begin, m.span_end"_s);
        query.run();
        const Documents documents(m_connection);
        model::DocumentId document;
        QString text;
        std::optional<Words> words;
        while (query.next()) {
            const auto id = query.id<model::DocumentId>(0);
            if (id != document) {
                document = id;
                text = documents.text(id).value_or(QString());
                words.emplace(text);
            }
            if (words->at({query.number(1), query.number(2)}) != query.text(3))
                problem(u"A mention of “%1” does not lie where its words are."_s.arg(name(id)));
        }
    }

    void evidence()
    {
        IncidentAssembler incidents(m_connection, {});
        const Documents documents(m_connection);
        QString text;
        model::DocumentId document;
        while (const std::optional<model::Incident> incident = incidents.next()) {
            QList<model::Evidence> all = allEvidence(*incident);
            std::sort(all.begin(), all.end(), [](const model::Evidence& a, const model::Evidence& b) {
                return std::tie(a.document, a.span) < std::tie(b.document, b.span);
            });
            std::optional<Words> words;
            for (const model::Evidence& piece : std::as_const(all)) {
                if (piece.document != document || !words) {
                    if (piece.document != document)
                        text = documents.text(piece.document).value_or(QString());
                    document = piece.document;
                    words.emplace(text);
                }
                if (!piece.quote.isEmpty() && words->at(piece.span) != piece.quote) {
                    problem(u"Evidence of the incident %1 does not lie where its words are in “%2”."_s.arg(
                        incident->publicId, name(piece.document)));
                }
            }
        }
    }

    static QList<model::Evidence> allEvidence(const model::Incident& incident)
    {
        QList<model::Evidence> all;
        for (const model::Field& field : incident.fields)
            all.append(field.evidence);
        for (const model::Field& field : incident.ownFields)
            all.append(field.evidence);
        for (const model::IncidentPlace& place : incident.places)
            all.append(place.evidence);
        for (const model::IncidentActor& actor : incident.actors)
            all.append(actor.evidence);
        for (const model::Claim& claim : incident.claims)
            all.append(claim.evidence);
        for (const model::Report& report : incident.reports)
            all.append(report.evidence);
        return all;
    }

    void counters()
    {
        Query query(m_connection, uR"(SELECT d.name FROM documents d WHERE
            d.open_mentions <> (SELECT count(*) FROM mentions m WHERE m.document = d.id AND m.state = 'suggested')
            OR d.incident_count <> (SELECT count(DISTINCT i.id) FROM reports r JOIN incidents i ON i.id = r.incident
                WHERE r.document = d.id AND i.trashed = 0 AND i.status NOT IN ('rejected', 'merged_into', 'split_into'))
            OR d.open_incidents <> (SELECT count(DISTINCT i.id) FROM reports r JOIN incidents i ON i.id = r.incident
                WHERE r.document = d.id AND i.suggested = 1 AND i.trashed = 0
                      AND i.status NOT IN ('rejected', 'merged_into', 'split_into')))"_s);
        query.run();
        while (query.next())
            problem(u"The open suggestions of “%1” are counted wrongly."_s.arg(query.text(0)));
        Query tally(m_connection, uR"(SELECT
            (SELECT coalesce(sum(documents), 0) FROM document_tally) <> (SELECT count(*) FROM documents)
            OR (SELECT coalesce(sum(suggestions), 0) FROM document_tally)
               <> (SELECT coalesce(sum(open_mentions + open_incidents), 0) FROM documents)
            OR (SELECT coalesce(sum(incidents), 0) FROM incident_tally) <> (SELECT count(*) FROM incidents))"_s);
        if (tally.run().one().flag(0))
            problem(u"The project's documents or incidents are counted wrongly."_s);
    }

    /// The last decision on a thing says what it is now; a draft that nobody has touched may have been
    /// replaced since.
    void log()
    {
        Query query(m_connection, uR"(SELECT kind, subject, after FROM decisions
            WHERE id IN (SELECT max(id) FROM decisions GROUP BY kind, subject))"_s);
        query.run();
        const Documents documents(m_connection);
        const Mentions mentions(m_connection);
        while (query.next()) {
            const QString kind = query.text(0);
            const qint64 subject = query.integer(1);
            const QString after = query.isNull(2) ? QString() : query.text(2);
            if (kind == "document"_L1) {
                const auto stored = documents.info(model::DocumentId(subject));
                compare(u"document"_s, subject, after, stored ? compact(toJson(*stored)) : QString(), false);
            } else if (kind == "mention"_L1) {
                const auto stored = mentions.find(model::MentionId(subject));
                compare(kind, subject, after, stored ? compact(model::toJson(*stored)) : QString(),
                        !after.isEmpty() && isUntouched(model::mentionFromJson(objectFrom(after))));
            } else {
                const auto stored = IncidentAssembler(m_connection, u"SELECT ?"_s, subject).next();
                compare(kind, subject, after, stored ? compact(model::toJson(*stored)) : QString(),
                        !after.isEmpty() && isUntouched(model::incidentFromJson(objectFrom(after))));
            }
        }
    }

    void codebook()
    {
        if (const auto found = model::problems(Codebooks(m_connection).current()); !found.isEmpty())
            problem(u"The codebook is not sound: %1"_s.arg(found.first().message));
    }

    void compare(const QString& kind, qint64 subject, const QString& logged, const QString& stored,
                 bool replaceable)
    {
        if (logged == stored || (stored.isEmpty() && replaceable))
            return;
        problem(u"The %1 %2 is not what the last decision on it says."_s.arg(kind).arg(subject));
    }

    void facts()
    {
        const QLocale locale(QLocale::English);
        const auto number = [&](const QString& sql) {
            return locale.toString(m_connection.value(sql).toLongLong());
        };
        m_report.facts.append(u"%1 documents, %2 mentions, %3 incidents"_s.arg(
            number(u"SELECT count(*) FROM documents"_s), number(u"SELECT count(*) FROM mentions"_s),
            number(u"SELECT count(*) FROM incidents"_s)));
        m_report.facts.append(u"%1 decisions in %2 steps"_s.arg(number(u"SELECT count(*) FROM decisions"_s),
                                                                number(u"SELECT count(*) FROM steps"_s)));
        if (m_connection.value(u"SELECT EXISTS (SELECT 1 FROM reference_events)"_s).toInt() > 0)
            m_report.facts.append(u"%1 events of other data sets, for comparison alone"_s.arg(
                number(u"SELECT count(*) FROM reference_events"_s)));
        m_report.facts.append(u"schema %1"_s.arg(schemaVersion(m_connection)));
    }

    [[nodiscard]] QString name(model::DocumentId id) const
    {
        const std::optional<model::DocumentInfo> info = Documents(m_connection).info(id);
        return info ? info->name : u"document %1"_s.arg(id.value());
    }

    const Connection& m_connection;
    CheckReport& m_report;
};

} // namespace

Result<CheckReport> check(const QString& path)
{
    const QString file = QFileInfo(path).fileName();
    switch (sniff(path)) {
    case FileKind::Missing: return Error{ErrorCode::NotFound, u"“%1” does not exist."_s.arg(file), {}};
    case FileKind::Unreadable: return Error{ErrorCode::Unreadable, u"“%1” cannot be read."_s.arg(file), {}};
    case FileKind::OtherDatabase:
    case FileKind::Other:
        return Error{ErrorCode::Refused,
                     u"“%1” is not a Casus project, or its beginning is destroyed."_s.arg(file),
                     {}};
    case FileKind::Project: break;
    }
    CheckReport report;
    Result<std::shared_ptr<Connection>> connection = Connection::open(path, Connection::Access::ReadOnly);
    const Result<void> readable = attempt([&] {
        if (!connection)
            throw Failure{connection.error()};
        (*connection)->execute(u"SELECT count(*) FROM sqlite_schema"_s);
    });
    if (!readable && QFileInfo(path + u"-wal"_s).size() == 0)
        connection = Connection::open(path, Connection::Access::Immutable); // a folder that cannot be written
    if (!connection) {
        report.problems.append(connection.error().message);
        return report;
    }
    const Result<void> done = attempt([&] {
        const Snapshot snapshot(**connection);
        Checker(**connection, report).run();
    });
    if (!done)
        report.problems.append(done.error().message);
    return report;
}

} // namespace casus::store
