// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/event_data.h"

#include "exchange/events/event_columns.h"
#include "exchange/reading/article.h"
#include "exchange/reading/file_kind.h"
#include "exchange/reading/table_rows.h"
#include "exchange/reading/zip_member.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::EventData)
};

/// A table is of a kind where it has one column of each of these groups.
struct Signature {
    model::EventDataKind kind;
    std::array<QLatin1StringView, 4> groups; // names parted by |
};
constexpr std::array<Signature, 3> kSignatures{{
    {model::EventDataKind::Acled,
     {"event_id_cnty|data_id"_L1, "event_date"_L1, "actor1"_L1, "event_type"_L1}},
    {model::EventDataKind::UcdpGed, {"id|relid"_L1, "type_of_violence"_L1, "side_a"_L1, "date_start"_L1}},
    {model::EventDataKind::Gtd, {"eventid"_L1, "iyear"_L1, "imonth"_L1, "iday"_L1}},
}};

QSet<QString> namesOf(const QStringList& headers)
{
    QSet<QString> names;
    for (const QString& header : headers)
        names.insert(header.trimmed().toLower());
    return names;
}

bool hasOne(const QSet<QString>& names, QLatin1StringView group)
{
    const QStringList choices = QString(group).split(u'|');
    return std::any_of(choices.cbegin(), choices.cend(),
                       [&](const QString& name) { return names.contains(name); });
}

/// Rows are told to whoever waits this often.
constexpr qint64 kRowsBetween = 1000;

/// A file of rows, or the one table in a ZIP.
class TableFile {
public:
    Result<void> open(const QString& path)
    {
        m_name = QFileInfo(path).fileName();
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::ReadOnly))
            return unreadable(ErrorCode::Unreadable, m_name, m_file.errorString());
        m_kind = fileKind(m_file.peek(kKindBytes), m_name);
        m_device = &m_file;
        if (m_kind != FileKind::Zip)
            return {};
        m_member = std::make_unique<ZipMember>(path);
        if (!m_member->find([](const QString& member) { return isTable(kindOfName(member)); })) {
            return unreadable(ErrorCode::Refused, m_name,
                              m_member->failed() ? m_member->errorString() : Words::tr("it holds no table"));
        }
        m_kind = kindOfName(m_member->path());
        m_device = m_member.get();
        return {};
    }

    /// A file whose name says nothing of it may still be a table: its header decides.
    [[nodiscard]] FileKind kind() const { return isTable(m_kind) ? m_kind : FileKind::Csv; }
    /// As exchange::forEachRow; a workbook that is no member of a ZIP need not fit into memory.
    [[nodiscard]] Result<void> forEachRow(const std::function<bool(const TableRow&)>& take) const
    {
        return m_kind == FileKind::Xlsx && !m_member ? forEachSheetRowOf(m_file.fileName(), take)
                                                     : exchange::forEachRow(*m_device, kind(), take);
    }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] qint64 done() const { return m_member ? m_member->packedRead() : m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    /// Why a member could not be read to its end; empty where it could.
    [[nodiscard]] QString damage() const
    {
        return m_member && m_member->failed() ? m_member->errorString() : QString();
    }

private:
    QString m_name;
    QFile m_file;
    std::unique_ptr<ZipMember> m_member;
    QIODevice* m_device = nullptr;
    FileKind m_kind = FileKind::Other;
};

bool isAmbiguous(const QString& cell)
{
    const QDate dayFirst = publicationDate(cell, DateOrder::DayFirst).date;
    const QDate monthFirst = publicationDate(cell, DateOrder::MonthFirst).date;
    return dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst;
}

/// The order in which the file writes its dates, from the first that can be read in one way only; where all
/// can be read in two ways the day comes first, as in the files of ACLED before 2023.
DateOrder dateOrderOf(const QString& path, QLatin1StringView column, const Cancellation& cancellation)
{
    TableFile table;
    DateOrder order = DateOrder::DayFirst;
    if (!table.open(path))
        return order;
    std::unique_ptr<NamedCells> cells;
    [[maybe_unused]] const auto read = table.forEachRow([&](const TableRow& row) {
        if (!row.problem.isEmpty())
            return true;
        if (!cells) {
            cells = std::make_unique<NamedCells>(row.cells);
            return true;
        }
        cells->setRow(row.cells);
        const QString cell = (*cells)[column];
        const bool dayFirst = publicationDate(cell, DateOrder::DayFirst).date.isValid();
        const bool monthFirst = publicationDate(cell, DateOrder::MonthFirst).date.isValid();
        if (dayFirst == monthFirst)
            return !cancellation.requested();
        order = dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        return false;
    });
    return order;
}

class EventReading {
public:
    EventReading(const QString& path, const EventSink& sink, const Cancellation& cancellation)
        : m_path(path)
        , m_sink(sink)
        , m_cancellation(cancellation)
    {}

    Result<model::EventDataKind> run()
    {
        if (const auto opened = m_table.open(m_path); !opened)
            return opened.error();
        const auto read = m_table.forEachRow([this](const TableRow& row) { return take(row); });
        if (m_refusal)
            return *m_refusal;
        if (!read)
            return unreadable(read.error().code, m_table.name(), read.error().message);
        if (const QString damage = m_table.damage(); !damage.isEmpty())
            return unreadable(ErrorCode::Refused, m_table.name(), damage);
        if (!m_kind)
            return Error{ErrorCode::Refused, whyNoEventData(m_path, {}), {}};
        return *m_kind;
    }

private:
    bool take(const TableRow& row)
    {
        if (m_cancellation.requested())
            return false;
        if (!row.problem.isEmpty()) {
            m_sink.refused(row.number, row.problem);
            return true;
        }
        if (!m_cells)
            return takeHeader(row.cells);
        if (++m_rows % kRowsBetween == 0 && m_sink.progress)
            m_sink.progress(m_table.done(), m_table.size(),
                            Words::tr("%1: %2 rows").arg(m_table.name(), QLocale().toString(m_rows)));
        m_cells->setRow(row.cells);
        const QLatin1StringView dates = m_layout->dateColumn();
        if (m_order == DateOrder::Unknown && !dates.isEmpty() && isAmbiguous((*m_cells)[dates]))
            m_order = dateOrderOf(m_path, dates, m_cancellation);
        EventRow event = m_layout->read(*m_cells, m_order);
        if (event.problem.isEmpty())
            return m_sink.event(std::move(event.event), event.countryCode);
        m_sink.refused(row.number, event.problem);
        return true;
    }

    bool takeHeader(const QStringList& headers)
    {
        m_kind = eventDataKind(headers);
        if (!m_kind) {
            m_refusal = Error{ErrorCode::Refused, whyNoEventData(m_path, headers), {}};
            return false;
        }
        m_cells = std::make_unique<NamedCells>(headers);
        m_layout = layoutOf(*m_kind);
        return true;
    }

    QString m_path;
    const EventSink& m_sink;
    const Cancellation& m_cancellation;
    TableFile m_table;
    std::optional<model::EventDataKind> m_kind;
    std::optional<Error> m_refusal;
    std::unique_ptr<NamedCells> m_cells;
    std::unique_ptr<EventLayout> m_layout;
    DateOrder m_order = DateOrder::Unknown;
    qint64 m_rows = 0;
};

} // namespace

std::optional<model::EventDataKind> eventDataKind(const QStringList& headers)
{
    const QSet<QString> names = namesOf(headers);
    for (const Signature& signature : kSignatures) {
        if (std::all_of(signature.groups.begin(), signature.groups.end(),
                        [&](QLatin1StringView group) { return hasOne(names, group); }))
            return signature.kind;
    }
    return std::nullopt;
}

QString whyNoEventData(const QString& file, const QStringList& headers)
{
    const QSet<QString> names = namesOf(headers);
    QStringList looked;
    for (const Signature& signature : kSignatures) {
        QStringList missing;
        for (const QLatin1StringView group : signature.groups) {
            if (!hasOne(names, group))
                missing.append(QString(group).replace(u'|', Words::tr(" or ")));
        }
        looked.append(Words::tr("of %1 %2", "a data set and names of columns")
                          .arg(model::nameOf(signature.kind), missing.join(", "_L1)));
    }
    return Words::tr(
               "“%1” is no table of ACLED, UCDP GED or GTD. These columns were looked for and not found: %2.")
        .arg(QFileInfo(file).fileName(), looked.join("; "_L1));
}

Result<model::EventDataKind> readEventData(const QString& file, const EventSink& sink,
                                           const Cancellation& cancellation)
{
    return EventReading(file, sink, cancellation).run();
}

} // namespace casus::exchange
