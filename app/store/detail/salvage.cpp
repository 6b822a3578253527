// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/salvage.h"

#include "store/detail/codebooks.h"
#include "store/detail/documents.h"
#include "store/detail/drafts.h"
#include "store/detail/incidents.h"
#include "store/detail/json.h"
#include "store/detail/mentions.h"
#include "store/detail/near_copies.h"
#include "store/detail/register_rows.h"
#include "store/detail/words.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

/// How the rows of a table look on a page. K: the rowid's place (always NULL there), I integer, R number, T
/// text, B bytes; small letters may be NULL. No two tables look alike, nor does an index look like one of
/// them.
struct Shape {
    QLatin1StringView table;
    QLatin1StringView columns;
    [[nodiscard]] bool hasRowId() const { return columns.front() == u'K'; }
};

constexpr std::array<Shape, 18> kShapes = {{
    {"documents"_L1, "KTTTTtTTITTIITTTTIIIiiTR"_L1},
    {"document_sketches"_L1, "KTB"_L1},
    {"texts"_L1, "KT"_L1},
    {"mentions"_L1, "KIIItTTtTRTTTt"_L1},
    {"incidents"_L1, "KTTTttTTIRTIITTtt"_L1},
    {"incident_fields"_L1, "ITtTRTtTtt"_L1},
    {"incident_places"_L1, "IITTrTTrrTTRTTt"_L1},
    {"incident_actors"_L1, "IITTTTTTRTTttiiii"_L1},
    {"claims"_L1, "IIIiTTTiiTITTTttTTiTTTTIIRTTtiTT"_L1},
    {"reports"_L1, "IIIt"_L1},
    {"total_overrides"_L1, "ITiiiTTt"_L1},
    {"steps"_L1, "KTTTTi"_L1},
    {"decisions"_L1, "KITItt"_L1},
    {"gazetteer_layers"_L1, "KTTTITB"_L1},
    {"codebooks"_L1, "KTTTT"_L1},
    {"export_ids"_L1, "TIT"_L1},
    {"reference_sets"_L1, "KTTTTTI"_L1},
    {"reference_events"_L1, "KIITTIIITrriiiiTT"_L1},
}};
constexpr auto kSettings = "TT"_L1;
constexpr auto kPublicId = "TI"_L1; // of `public_ids` and of the index of `incidents`: the same rows

bool fits(QChar letter, const QVariant& value)
{
    if (!value.isValid())
        return letter.isLower() || letter == u'K';
    const int type = value.metaType().id();
    switch (letter.toUpper().unicode()) {
    case u'I': return type == QMetaType::LongLong;
    case u'R':
        return type == QMetaType::LongLong || type == QMetaType::Double; // whole numbers are kept as integers
    case u'T': return type == QMetaType::QString;
    case u'B': return type == QMetaType::QByteArray;
    default: return false;
    }
}

bool fits(QLatin1StringView columns, const RawRecord& record)
{
    if (record.values.size() != columns.size() || record.hasRowId != (columns.front() == u'K'))
        return false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!fits(QChar(columns[i]), record.values[i]))
            return false;
    }
    return true;
}

QString hashOf(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

qint64 Salvage::number(const QString& sql) const
{
    return m_target.value(sql).toLongLong();
}

qint64 Salvage::change(const QString& sql) const
{
    Query query(m_target, sql);
    return query.run().changedRows();
}

void Salvage::lost(qint64 count, const QString& sentence)
{
    if (count > 0)
        m_report.lost.append(sentence.arg(QLocale(QLocale::English).toString(count)));
}

void Salvage::run(PageReader& pages)
{
    m_target.execute(u"PRAGMA foreign_keys = OFF"_s);
    Transaction transaction(m_target);
    const QStringList triggers = takeTriggers();
    takeRows(pages);
    mendDocuments();
    mendTexts();
    mendLog();
    restoreFromLog();
    mendMentions();
    mendIncidents();
    mendReferences();
    mendCodebook();
    linkLog();
    recount();
    for (const QString& trigger : triggers)
        m_target.execute(trigger);
    summarise(pages);
    transaction.commit();
    m_target.execute(u"PRAGMA foreign_keys = ON"_s);
}

/// Rows come in any order; what the triggers keep is made anew at the end. Gives their SQL.
QStringList Salvage::takeTriggers() const
{
    QStringList names, statements;
    {
        Query query(m_target, u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s);
        query.run();
        while (query.next()) {
            names.append(query.text(0));
            statements.append(query.text(1));
        }
    }
    for (const QString& name : std::as_const(names))
        m_target.execute(u"DROP TRIGGER "_s + name);
    return statements;
}

void Salvage::takeRows(PageReader& pages)
{
    std::vector<std::unique_ptr<Query>> inserts; // one for each shape, prepared once
    for (const Shape& shape : kShapes) {
        const QStringList marks(shape.columns.size(), u"?"_s);
        inserts.push_back(std::make_unique<Query>(
            m_target, u"INSERT OR IGNORE INTO %1 VALUES (%2)"_s.arg(shape.table, marks.join(u", "_s))));
    }
    Query setting(m_target, u"INSERT OR IGNORE INTO settings VALUES (?, ?)"_s);
    Query publicId(m_target, u"INSERT OR IGNORE INTO public_ids VALUES (?, ?)"_s);
    qint64 found = 0;
    pages.forEachRecord([&](const RawRecord& record) {
        for (std::size_t i = 0; i < kShapes.size(); ++i) {
            if (!fits(kShapes[i].columns, record))
                continue;
            QVariantList values = record.values;
            if (kShapes[i].hasRowId())
                values[0] = record.rowId;
            // A value that the table refuses was never one of its rows.
            if (attempt([&] { inserts[i]->runList(values); }).ok())
                ++found;
            return;
        }
        if (fits(kSettings, record))
            setting.runList(record.values);
        else if (fits(kPublicId, record) && record.values[0].toString().startsWith("C-"_L1))
            publicId.runList(record.values);
    });
    if (found == 0)
        fail(ErrorCode::Damaged, u"Nothing that belongs to a project could be found in the file."_s);
}

void Salvage::mendDocuments()
{
    lost(number(u"SELECT coalesce(max(id), 0) - count(*) FROM documents"_s) -
             number(u"SELECT count(*) FROM texts WHERE document NOT IN (SELECT id FROM documents)"_s),
         u"%1 documents are lost as a whole."_s);
    QList<std::pair<qint64, QString>> nameless;
    {
        Query query(m_target,
                    u"SELECT document, text FROM texts WHERE document NOT IN (SELECT id FROM documents)"_s);
        query.run();
        while (query.next())
            nameless.append({query.integer(0), query.text(1)});
    }
    Query insert(
        m_target,
        uR"(INSERT INTO documents (id, name, title, publisher, url, published, language, sha256, length,
        imported_at, status, reading_note) VALUES (?, ?, ?, '', '', NULL, '', ?, ?, '1970-01-01T00:00:00.000Z', ?,
        'title, publisher and dates were lost in a damaged project'))"_s);
    for (const auto& [id, text] : std::as_const(nameless)) {
        const QString name = u"recovered-%1"_s.arg(id);
        insert.run(id, name, name, hashOf(text), codePoints(text),
                   model::toString(model::DocumentStatus::Unread));
    }
    lost(nameless.size(), u"Title, publisher and dates of %1 documents are lost; their texts are saved."_s);
    change(u"UPDATE documents SET copy_of = NULL WHERE copy_of NOT IN (SELECT id FROM documents)"_s);
    change(u"UPDATE documents SET revision_of = NULL WHERE revision_of NOT IN (SELECT id FROM documents)"_s);
    change(u"DELETE FROM document_sketches WHERE document NOT IN (SELECT id FROM documents)"_s);
}

void Salvage::mendTexts()
{
    // A document keeps its row, and the report of an incident its document, even without a text. Its
    // fingerprint is given up, so that the article can be imported again.
    change(u"INSERT INTO texts SELECT id, '' FROM documents WHERE id NOT IN (SELECT document FROM texts)"_s);
    QList<std::pair<qint64, QString>> changed;
    qint64 gone = 0;
    {
        Query query(m_target,
                    u"SELECT d.id, d.sha256, t.text FROM documents d JOIN texts t ON t.document = d.id"_s);
        query.run();
        while (query.next()) {
            const QString text = query.text(2);
            const QString hash = hashOf(text);
            if (hash == query.text(1))
                continue;
            gone += text.isEmpty() ? 1 : 0;
            changed.append({query.integer(0), text.isEmpty() ? u"lost-"_s + query.text(1) : hash});
        }
    }
    Query update(m_target, u"UPDATE OR IGNORE documents SET sha256 = ?, reading_note = ? WHERE id = ?"_s);
    Query length(
        m_target,
        u"UPDATE documents SET length = (SELECT length(text) FROM texts WHERE document = ?) WHERE id = ?"_s);
    for (const auto& [id, hash] : std::as_const(changed)) {
        update.run(hash,
                   hash.startsWith("lost-"_L1) ? u"the text was lost in a damaged project"_s
                                               : u"parts of the text were lost in a damaged project"_s,
                   id);
        length.run(id, id);
    }
    lost(gone, u"The texts of %1 documents are lost."_s);
    lost(changed.size() - gone, u"The texts of %1 documents are not what was imported."_s);
}

void Salvage::mendLog()
{
    lost(number(u"SELECT coalesce(max(id), 0) - count(*) FROM decisions"_s),
         u"%1 entries of the decision log are lost."_s);
    lost(change(uR"(INSERT INTO steps (id, verb, text, coder, decided_at)
                    SELECT DISTINCT step, 'lost', '', '', '1970-01-01T00:00:00.000Z' FROM decisions
                    WHERE step NOT IN (SELECT id FROM steps))"_s),
         u"Coder and time of %1 steps of the decision log are lost."_s);
    change(u"UPDATE steps SET of = NULL WHERE of NOT IN (SELECT id FROM steps)"_s);
    change(u"INSERT OR IGNORE INTO public_ids SELECT public_id, id FROM incidents"_s);
    change(
        u"UPDATE sequences SET last = max(last, (SELECT coalesce(max(id), 0) FROM claims)) WHERE name = 'claim'"_s);
}

/// Decided mentions and incidents whose rows are lost stand in the log as they were last.
void Salvage::restoreFromLog()
{
    QStringList mentions, incidents;
    {
        Query query(m_target, uR"(SELECT kind, after FROM decisions d
            WHERE id IN (SELECT max(id) FROM decisions GROUP BY kind, subject) AND after IS NOT NULL
              AND ((kind = 'mention' AND subject NOT IN (SELECT id FROM mentions))
                OR (kind = 'incident' AND subject NOT IN (SELECT id FROM incidents))))"_s);
        query.run();
        while (query.next())
            (query.text(0) == "mention"_L1 ? mentions : incidents).append(query.text(1));
    }
    const Mentions mentionRows(m_target);
    for (const QString& json : std::as_const(mentions)) {
        const model::Mention mention = model::mentionFromJson(objectFrom(json));
        if (mention.id.isStored() && mention.document.isStored() && !isUntouched(mention))
            mentionRows.insert(mention);
    }
    for (const QString& json : std::as_const(incidents)) {
        model::Incident incident = model::incidentFromJson(objectFrom(json));
        if (!incident.id.isStored() || isUntouched(incident))
            continue;
        for (const QString& table : {u"incident_fields"_s, u"incident_places"_s, u"incident_actors"_s,
                                     u"claims"_s, u"reports"_s, u"total_overrides"_s})
            Query(m_target, u"DELETE FROM "_s + table + u" WHERE incident = ?"_s).run(incident.id);
        // One that contradicts what was found is left out, and counted with the others below.
        [[maybe_unused]] const Result<void> inserted = attempt([&] { Incidents(m_target).insert(incident); });
    }
}

void Salvage::mendMentions()
{
    lost(change(u"DELETE FROM mentions WHERE document NOT IN (SELECT id FROM documents)"_s),
         u"%1 mentions of lost documents are lost."_s);
    // Only texts that changed can have lost the words of a mention.
    lost(
        change(
            uR"(DELETE FROM mentions WHERE document IN (SELECT id FROM documents WHERE reading_note LIKE '%damaged project')
                    AND quote <> (SELECT substr(text, span_begin + 1, span_end - span_begin)
                                  FROM texts WHERE texts.document = mentions.document))"_s),
        u"%1 mentions are lost with the words that they marked."_s);
}

void Salvage::mendIncidents()
{
    lost(number(uR"(SELECT count(*) FROM (
            SELECT incident FROM incident_fields UNION SELECT incident FROM reports UNION SELECT incident FROM claims)
            WHERE incident NOT IN (SELECT id FROM incidents))"_s),
         u"%1 incidents are lost."_s);
    for (const QString& table : {u"incident_fields"_s, u"incident_places"_s, u"incident_actors"_s,
                                 u"claims"_s, u"reports"_s, u"total_overrides"_s})
        change(u"DELETE FROM "_s + table + u" WHERE incident NOT IN (SELECT id FROM incidents)"_s);
    lost(change(u"DELETE FROM reports WHERE document NOT IN (SELECT id FROM documents)"_s),
         u"%1 links from incidents to lost documents are lost."_s);
    change(u"UPDATE claims SET document = NULL WHERE document NOT IN (SELECT id FROM documents)"_s);
    lost(number(u"SELECT count(*) FROM incidents WHERE id NOT IN (SELECT incident FROM incident_fields)"_s),
         u"%1 incidents have no field left."_s);
}

/// Rows whose data set is lost cannot be told apart: its file can be imported again. An import begins anew
/// where rows were lost.
void Salvage::mendReferences()
{
    lost(change(u"DELETE FROM reference_events WHERE reference_set NOT IN (SELECT id FROM reference_sets)"_s),
         u"%1 events of data sets for comparison are lost with their set."_s);
    change(u"UPDATE reference_sets SET sha256 = ''"_s);
}

/// Types and fields that records have and no saved version of the codebook knows come back without their
/// words.
void Salvage::mendCodebook() const
{
    const Codebooks codebooks(m_target);
    model::Codebook codebook = codebooks.current();
    const CodebookUses uses = codebooks.uses();
    for (auto it = uses.types.cbegin(); it != uses.types.cend(); ++it) {
        if (model::findType(codebook, it.key()))
            continue;
        const QString name = model::labelOf(it.key(), codebook);
        const auto colours = model::typePalette();
        codebook.types.append({.id = it.key(),
                               .name = name,
                               .label = name,
                               .colour = colours[static_cast<std::size_t>(it.key()) % colours.size()],
                               .key = {},
                               .description = {},
                               .retired = false});
    }
    QStringList names;
    for (const model::OwnField& field : std::as_const(codebook.fields))
        names.append(field.name);
    for (auto it = uses.fields.cbegin(); it != uses.fields.cend(); ++it) {
        if (model::findField(codebook, it.key()))
            continue;
        names.append(model::freeId(it.key(), names));
        model::OwnField field;
        field.id = it.key();
        field.name = field.label = names.last();
        codebook.fields.append(field);
    }
    // A name that another entry has taken in the version that was saved: the records stay, the word is lost.
    [[maybe_unused]] const auto kept =
        attempt([&] { return codebooks.append(codebook, u"recovery"_s, QDateTime::currentDateTimeUtc()); });
}

/// Which documents a decision is about follows from what it says.
void Salvage::linkLog() const
{
    QList<std::pair<qint64, qint64>> links;
    {
        Query query(m_target, u"SELECT id, kind, subject, before, after FROM decisions"_s);
        query.run();
        while (query.next()) {
            const QString kind = query.text(1);
            QSet<model::DocumentId> documents;
            for (const int column : {3, 4}) {
                if (query.isNull(column))
                    continue;
                const QJsonObject json = objectFrom(query.text(column));
                if (kind == "document"_L1)
                    documents.insert(model::DocumentId(query.integer(2)));
                else if (kind == "mention"_L1)
                    documents.insert(model::mentionFromJson(json).document);
                else
                    documents.unite(documentsOf(model::incidentFromJson(json)));
            }
            for (const model::DocumentId document : std::as_const(documents))
                links.append({document.value(), query.integer(0)});
        }
    }
    Query insert(m_target,
                 u"INSERT OR IGNORE INTO decision_documents SELECT id, ? FROM documents WHERE id = ?"_s);
    for (const auto& [document, decision] : std::as_const(links))
        insert.run(decision, document);
}

void Salvage::recount() const
{
    change(uR"(UPDATE documents SET
        open_mentions = (SELECT count(*) FROM mentions m WHERE m.document = documents.id AND m.state = 'suggested'))"_s);
    QSet<model::DocumentId> all;
    {
        Query query(m_target, u"SELECT id FROM documents"_s);
        query.run();
        while (query.next())
            all.insert(query.id<model::DocumentId>(0));
    }
    Documents(m_target).recountIncidents(all);
    change(u"DELETE FROM document_tally"_s);
    change(
        uR"(INSERT INTO document_tally SELECT trashed, status, count(*), sum(open_mentions + open_incidents)
               FROM documents GROUP BY trashed, status)"_s);
    change(u"DELETE FROM incident_tally"_s);
    change(
        u"INSERT INTO incident_tally SELECT trashed, status, suggested, count(*) FROM incidents GROUP BY 1, 2, 3"_s);
    change(u"INSERT INTO document_fts (document_fts) VALUES ('rebuild')"_s);
    RegisterRows(m_target).rebuild();
    NearCopies(m_target).rebuildBands();
}

void Salvage::summarise(PageReader& pages)
{
    const auto saved = [this](const QString& table, const QString& words) {
        m_report.saved.append(
            words.arg(QLocale(QLocale::English).toString(number(u"SELECT count(*) FROM "_s + table))));
    };
    saved(u"documents"_s, u"%1 documents"_s);
    saved(u"mentions"_s, u"%1 mentions"_s);
    saved(u"incidents"_s, u"%1 incidents"_s);
    if (number(u"SELECT count(*) FROM gazetteer_layers"_s) > 0)
        saved(u"gazetteer_layers"_s, u"%1 imported gazetteers"_s);
    if (number(u"SELECT count(*) FROM reference_events"_s) > 0)
        saved(u"reference_events"_s, u"%1 events of other data sets"_s);
    if (number(u"SELECT count(*) FROM codebooks"_s) > 0)
        saved(u"codebooks"_s, u"%1 versions of the codebook"_s);
    lost(number(u"SELECT coalesce(max(version), 0) - count(*) FROM codebooks"_s),
         u"%1 versions of the codebook are lost."_s);
    saved(u"decisions"_s, u"%1 entries of the decision log"_s);
    lost(
        pages.lostPages(),
        u"%1 pages of the file are missing or overwritten; suggestions that lay there can be drafted again."_s);
    lost(pages.brokenRecords(), u"%1 rows end on pages that are lost."_s);
    m_report.lost.append(
        u"Steps made before cannot be undone in the saved project; the decision log is kept."_s);
}

} // namespace casus::store
