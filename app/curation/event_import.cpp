// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/event_comparison.h"
#include "curation/job_tools.h"
#include "exchange/events/event_data.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace casus::curation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::EventImport)
};

// One transaction: a decision made at the same time never waits long for the writer.
constexpr qsizetype kBatch = 2000;
constexpr qint64 kNamedRows = 100;

/// Countries as data sets write them, to ISO codes. The same few hundred names come again and again.
class CountryCodes {
public:
    explicit CountryCodes(const knowledge::Countries& countries)
        : m_countries(countries)
    {
        for (const knowledge::Country& country : countries.all())
            m_numbers.insert(country.isoNumeric, country.iso2);
    }

    QString code(int number, const QString& name)
    {
        if (const auto known = m_numbers.constFind(number); number > 0 && known != m_numbers.cend())
            return *known;
        const auto known = m_names.constFind(name);
        return known != m_names.cend() ? *known : *m_names.insert(name, byName(name));
    }

private:
    /// "DR Congo (Zaire)", "Myanmar (Burma)": the name with a former or other one.
    [[nodiscard]] QString byName(const QString& name) const
    {
        const qsizetype bracket = name.indexOf(u'(');
        QStringList forms{name};
        if (bracket >= 0)
            forms << name.left(bracket) << name.mid(bracket + 1).section(u')', 0, 0);
        forms << QString(name).replace(u'-', u' ');
        for (const QString& form : std::as_const(forms)) {
            if (const auto* country = m_countries.byName(form.trimmed()))
                return country->iso2;
        }
        return {};
    }

    const knowledge::Countries& m_countries;
    QHash<int, QString> m_numbers;
    QHash<QString, QString> m_names;
};

Result<QString> hashOf(const QString& file, const Cancellation& cancellation)
{
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Unreadable,
            Words::tr("“%1” cannot be read: %2.").arg(QFileInfo(file).fileName(), bytes.errorString()),
            {}};
    constexpr qint64 kBlock = 1024 * 1024;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!bytes.atEnd() && !cancellation.requested())
        hash.addData(bytes.read(kBlock));
    return QString::fromLatin1(hash.result().toHex());
}

/// One file on its way into the project.
class EventImport {
public:
    EventImport(store::Store& store, CountryCodes& codes, const Progress& progress,
                const Cancellation& cancellation, EventImportOutcome& outcome)
        : m_store(store)
        , m_codes(codes)
        , m_progress(progress)
        , m_cancellation(cancellation)
        , m_outcome(outcome)
    {}

    Result<void> run(const QString& path)
    {
        m_file.name = QFileInfo(path).fileName();
        const auto hash = hashOf(path, m_cancellation);
        if (!hash) {
            m_outcome.refused.append({path, hash.error().message});
            return {};
        }
        if (const auto known = knownBefore(*hash); !known || *known)
            return known ? Result<void>() : known.error();
        const exchange::EventSink sink{
            .event = [&](model::ReferenceEvent&& event,
                         int number) { return take(path, std::move(event), number); },
            .refused = [&](int row, const QString& why) { refuseRow(path, row, why); },
            .progress = m_progress};
        const auto read = exchange::readEventData(path, sink, m_cancellation);
        if (!m_failure && !m_batch.isEmpty())
            flush();
        if (m_failure)
            return ended(*m_failure,
                         Words::tr("%n row(s) had been taken until then.", nullptr,
                                   static_cast<int>(m_file.counts.added + m_file.counts.changed)));
        if (!read) { // what was read until then stays, and the file counts as unfinished
            m_outcome.refused.append({path, read.error().message});
            if (m_set.isStored())
                m_outcome.files.append(m_file);
            return {};
        }
        return finish(path, *read, *hash);
    }

private:
    /// True where the very file was imported to its end before.
    Result<bool> knownBefore(const QString& hash)
    {
        const auto sets = m_store.reader().referenceSets();
        if (!sets)
            return sets.error();
        const auto same = std::find_if(sets->cbegin(), sets->cend(),
                                       [&](const model::ReferenceSet& set) { return set.sha256 == hash; });
        if (same == sets->cend())
            return false;
        m_file.kind = same->kind;
        m_file.unchanged = true;
        m_file.counts.same = same->rows;
        m_outcome.files.append(m_file);
        return true;
    }

    bool take(const QString& path, model::ReferenceEvent&& event, int number)
    {
        event.country = m_codes.code(number, event.countryName);
        m_file.kind = event.kind;
        m_path = path;
        m_batch.append(std::move(event));
        if (m_batch.size() >= kBatch)
            flush();
        return !m_failure;
    }

    void refuseRow(const QString& path, int row, const QString& why)
    {
        if (++m_file.refusedRows <= kNamedRows)
            m_outcome.refused.append({path, Words::tr("%1, row %2: %3.").arg(m_file.name).arg(row).arg(why)});
    }

    bool beginSet(const QString& path)
    {
        if (m_set.isStored())
            return true;
        const auto begun = m_store.beginReferenceSet(m_file.name, m_file.kind, path);
        if (!begun) {
            m_failure = begun.error();
            return false;
        }
        m_set = begun->id;
        return true;
    }

    void flush()
    {
        if (!beginSet(m_path))
            return;
        const auto counts = m_store.addReferenceEvents(m_set, std::exchange(m_batch, {}));
        if (counts)
            m_file.counts += *counts;
        else
            m_failure = counts.error();
    }

    Result<void> finish(const QString& path, model::EventDataKind kind, const QString& hash)
    {
        m_file.kind = kind;
        if (m_file.refusedRows > kNamedRows)
            m_outcome.refused.append({path, Words::tr("%1: %n further row(s) cannot be taken.", nullptr,
                                                      static_cast<int>(m_file.refusedRows - kNamedRows))
                                                .arg(m_file.name)});
        if (!m_cancellation.requested()) {
            if (!beginSet(path)) // a table without a row
                return *m_failure;
            const auto gone = m_store.finishReferenceSet(m_set, hash);
            if (!gone)
                return gone.error();
            m_file.gone = *gone;
        }
        m_outcome.files.append(m_file);
        return {};
    }

    store::Store& m_store;
    CountryCodes& m_codes;
    const Progress& m_progress;
    const Cancellation& m_cancellation;
    EventImportOutcome& m_outcome;
    EventImportOutcome::File m_file;
    QString m_path;
    model::ReferenceSetId m_set;
    QList<model::ReferenceEvent> m_batch;
    std::optional<Error> m_failure;
};

} // namespace

QString EventImportOutcome::toText() const
{
    const QLocale locale;
    QStringList sentences;
    for (const File& file : files) {
        if (file.unchanged) {
            sentences << Words::tr("%1 was imported before; nothing has changed.").arg(file.name);
            continue;
        }
        QStringList parts{Words::tr("%1 new").arg(locale.toString(file.counts.added))};
        if (file.counts.changed > 0)
            parts << Words::tr("%1 brought up to date").arg(locale.toString(file.counts.changed));
        if (file.counts.same > 0)
            parts << Words::tr("%1 as before").arg(locale.toString(file.counts.same));
        if (file.gone > 0)
            parts << Words::tr("%1 no longer in it").arg(locale.toString(file.gone));
        if (file.refusedRows > 0)
            parts << Words::tr("%1 refused").arg(locale.toString(file.refusedRows));
        sentences << Words::tr("%1 (%2), events: %3.", "file, data set, counts")
                         .arg(file.name, model::nameOf(file.kind), parts.join(QStringLiteral(", ")));
    }
    if (cancelled)
        sentences << Words::tr("The import was cancelled; importing the file again goes on.");
    return sentences.join(u' ');
}

Result<EventImportOutcome> importEventData(const QString& project, const QStringList& files,
                                           const knowledge::Countries& countries, const Progress& progress,
                                           const Cancellation& cancellation)
{
    const auto opened = join(project);
    if (!opened)
        return opened.error();
    CountryCodes codes(countries);
    EventImportOutcome outcome;
    for (const QString& file : files) {
        if (cancellation.requested())
            break;
        if (progress)
            progress(0, 0, QFileInfo(file).fileName());
        if (const auto done = EventImport(**opened, codes, progress, cancellation, outcome).run(file); !done)
            return done.error();
    }
    outcome.cancelled = cancellation.requested();
    return outcome;
}

} // namespace casus::curation
