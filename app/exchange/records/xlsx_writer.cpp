// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/record_writer.h"
#include "exchange/records/xlsx_columns.h"
#include "exchange/rows.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <xlsxwriter.h>

namespace casus::exchange {

namespace {

// Limits of the file format.
constexpr lxw_row_t kRows = 1048576;
constexpr qsizetype kCellLength = 32767;
constexpr qint64 kChunk = 1 << 20;

const QString kListSheet = QStringLiteral("Value lists");

struct Sheet {
    lxw_worksheet* sheet = nullptr; // of the workbook
    QStringList headings;
    QList<CellType> types;
    QStringList columns; // own names of the headings
    lxw_row_t rows = 0;  // the heading among them
    bool full = false;
};

QStringList claimColumns()
{
    return QStringLiteral(
               "incident_id,claim_id,document_id,document,quote,span_begin,span_end,effect,victim_kind,"
               "victim_side,victim_actor,low,high,form,includes,includes_attackers,claimant,claimant_type,"
               "claimant_actor,via,claim_date,scope,period,polarity,supersedes,reliability,credibility,use,"
               "use_reason,partisan,suggested,rejected,coder")
        .split(u',');
}

QStringList sourceColumns()
{
    return QStringLiteral(
               "incident_id,document_id,document,title,publisher,url,language,published,retrieved,sha256")
        .split(u',');
}

QString yesNo(std::optional<bool> value)
{
    return !value ? QString() : *value ? QStringLiteral("yes") : QStringLiteral("no");
}

QStringList claimRow(const model::Incident& incident, const model::Claim& claim, const Documents& documents)
{
    QString document;
    for (const model::DocumentInfo& info : documents) {
        if (info.id == claim.document)
            document = info.name;
    }
    QStringList quotes;
    for (const model::Evidence& evidence : claim.evidence)
        quotes.append(evidence.quote);
    const bool any = !claim.evidence.isEmpty();
    return {incident.publicId,
            QString::number(claim.id.value()),
            claim.document.isStored() ? QString::number(claim.document.value()) : QString(),
            document,
            quotes.join(QStringLiteral(" […] ")),
            any ? QString::number(claim.evidence.first().span.begin) : QString(),
            any ? QString::number(claim.evidence.first().span.end) : QString(),
            model::toString(claim.effect),
            model::toString(claim.victimKind),
            model::toString(claim.victimSide),
            claim.victimActor,
            countCell(claim.low),
            countCell(claim.high),
            model::toString(claim.form),
            yesNo(claim.includes),
            yesNo(claim.includesAttackers),
            claim.claimant,
            model::toString(claim.claimantType),
            claim.claimantActor,
            claim.via.join(QStringLiteral(" ← ")),
            dateCell(claim.claimDate),
            model::toString(claim.scope),
            claim.period,
            model::toString(claim.polarity),
            claim.supersedes.isStored() ? QString::number(claim.supersedes.value()) : QString(),
            claim.reliability,
            claim.credibility,
            model::toString(claim.use),
            claim.useReason,
            model::toString(model::partisanship(claim)),
            yesNo(claim.suggested),
            yesNo(claim.rejected),
            claim.coder};
}

QStringList sourceRow(const model::Incident& incident, const model::DocumentInfo& document)
{
    return {incident.publicId,
            QString::number(document.id.value()),
            document.name,
            document.title,
            document.publisher,
            document.url,
            document.language,
            dateCell(document.published),
            timeCell(document.importedAt),
            document.sha256};
}

/// A workbook that is written row by row to a temporary file and then copied to the device.
class XlsxWriter final : public RecordWriter {
public:
    XlsxWriter(QIODevice& device, const ExportOptions& options)
        : m_device(device)
        , m_options(options)
        , m_whole(recordColumns())
        , m_selection(xlsxColumns(), options.columns)
    {}
    ~XlsxWriter() override
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    bool begin(LossReport& loss) override
    {
        loss.unit = QStringLiteral("incident");
        loss.units = QStringLiteral("incidents");
        loss.note(QStringLiteral(
            "Parties and places are written as lists in a cell; evidence of fields is not written, "
            "jsonl holds it."));
        if (!m_folder.isValid())
            return fail(m_folder.errorString());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(file()).constData(), &options);
        if (!m_book)
            return fail(QStringLiteral("the workbook could not be made"));
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_bg_color(m_heading, 0xE8E4DA);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy-mm-dd");
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
        const QStringList all = xlsxColumns();
        QStringList columns;
        for (const qsizetype index : m_selection.indexes()) {
            columns.append(all[index]);
            m_cells.append(m_whole.indexOf(all[index]));
        }
        return open(m_incidents, QStringLiteral("Incidents"), columns, m_selection.headings()) &&
               open(m_claims, QStringLiteral("Claims"), claimColumns(), claimColumns()) &&
               open(m_sources, QStringLiteral("Sources"), sourceColumns(), sourceColumns()) &&
               open(m_lists, kListSheet, {QStringLiteral("column"), QStringLiteral("value")},
                    {QStringLiteral("column"), QStringLiteral("value")});
    }

    bool write(const Record& record, LossReport& loss) override
    {
        if (m_incidents.rows >= kRows) {
            loss.refuse(QStringLiteral("a sheet holds 1,048,575 rows"), record.incident.publicId, false);
            return true;
        }
        const QStringList cells =
            recordCells(record.incident, record.documents, m_options.policy, m_options.codebook, m_cells);
        const QString& id = record.incident.publicId;
        if (!append(m_incidents, cells, id, loss))
            return false;
        for (const model::Claim& claim : record.incident.claims) {
            if (!append(m_claims, claimRow(record.incident, claim, record.documents), id, loss))
                return false;
        }
        for (const model::DocumentInfo& document : record.documents) {
            if (!append(m_sources, sourceRow(record.incident, document), id, loss))
                return false;
        }
        ++loss.written;
        return true;
    }

    bool end(LossReport& loss) override
    {
        if (!writeLists(m_incidents, xlsxIncidentLists(), loss) ||
            !writeLists(m_claims, xlsxClaimLists(), loss))
            return false;
        for (Sheet* sheet : {&m_incidents, &m_claims, &m_sources, &m_lists})
            worksheet_autofilter(sheet->sheet, 0, 0, sheet->rows - 1,
                                 static_cast<lxw_col_t>(sheet->headings.size() - 1));
        const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
        if (closed != LXW_NO_ERROR)
            return fail(QString::fromLatin1(lxw_strerror(closed)));
        QFile finished(file());
        if (!finished.open(QIODevice::ReadOnly))
            return fail(finished.errorString());
        while (!finished.atEnd()) {
            const QByteArray bytes = finished.read(kChunk);
            if (bytes.isEmpty())
                return fail(finished.errorString());
            if (m_device.write(bytes) != bytes.size())
                return false;
        }
        return true;
    }

    [[nodiscard]] QString problem() const override { return m_problem; }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("book.xlsx")); }

    bool fail(const QString& why)
    {
        m_problem = why;
        return false;
    }

    bool open(Sheet& sheet, const QString& name, const QStringList& columns, const QStringList& headings)
    {
        sheet.sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (!sheet.sheet)
            return fail(QStringLiteral("the sheet “%1” could not be made").arg(name));
        sheet.columns = columns;
        sheet.headings = headings;
        worksheet_freeze_panes(sheet.sheet, 1, 1);
        constexpr double kNarrow = 12;
        constexpr double kWide = 24;
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            sheet.types.append(xlsxType(columns[i]));
            worksheet_set_column(sheet.sheet, column, column,
                                 sheet.types.last() == CellType::Text ? kWide : kNarrow, nullptr);
            worksheet_write_string(sheet.sheet, 0, column, headings[i].toUtf8().constData(), m_heading);
        }
        sheet.rows = 1;
        return true;
    }

    bool append(Sheet& sheet, const QStringList& cells, const QString& id, LossReport& loss)
    {
        if (sheet.rows >= kRows) {
            loss.refuse(
                QStringLiteral("a sheet holds 1,048,575 rows, further claims or sources have no place"), id,
                false);
            return true;
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty() && !writeCell(sheet, i, cells[i], id, loss))
                return false;
        }
        ++sheet.rows;
        return true;
    }

    bool writeCell(Sheet& sheet, qsizetype index, const QString& cell, const QString& id, LossReport& loss)
    {
        const auto column = static_cast<lxw_col_t>(index);
        lxw_error error = LXW_NO_ERROR;
        bool done = false;
        switch (sheet.types[index]) {
        case CellType::Number: {
            const double number = cell.toDouble(&done);
            if (done)
                error = worksheet_write_number(sheet.sheet, sheet.rows, column, number, nullptr);
            break;
        }
        case CellType::Date: {
            const QDate date = QDate::fromString(cell, Qt::ISODate);
            done = date.isValid() && date.year() >= 1900; // the first year of the file format
            if (done)
                error = writeTime(sheet, column, date.startOfDay(Qt::UTC), m_date);
            break;
        }
        case CellType::Time: {
            const QDateTime time = QDateTime::fromString(cell, Qt::ISODate);
            done = time.isValid() && time.date().year() >= 1900;
            if (done)
                error = writeTime(sheet, column, time.toUTC(), m_time);
            break;
        }
        case CellType::Text: break;
        }
        if (!done) {
            QString text = cell;
            if (text.contains(u'\r'))
                text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
            if (text.size() > kCellLength) {
                text.truncate(text[kCellLength - 2].isHighSurrogate() ? kCellLength - 2 : kCellLength - 1);
                text.append(QChar(0x2026));
                loss.narrow(sheet.headings[index], QStringLiteral("cut: a cell holds 32,767 characters"), id,
                            false);
            }
            error =
                worksheet_write_string(sheet.sheet, sheet.rows, column, text.toUtf8().constData(), nullptr);
        }
        return error == LXW_NO_ERROR || fail(QString::fromLatin1(lxw_strerror(error)));
    }

    static lxw_error writeTime(Sheet& sheet, lxw_col_t column, const QDateTime& time, lxw_format* format)
    {
        lxw_datetime value{};
        value.year = time.date().year();
        value.month = time.date().month();
        value.day = time.date().day();
        value.hour = time.time().hour();
        value.min = time.time().minute();
        value.sec = time.time().second();
        return worksheet_write_datetime(sheet.sheet, sheet.rows, column, &value, format);
    }

    /// The lists below each other, and each offered in its column of `sheet`.
    bool writeLists(Sheet& sheet, const QList<ValueList>& lists, LossReport& loss)
    {
        for (const ValueList& list : lists) {
            const lxw_row_t first = m_lists.rows;
            for (const QString& value : list.values) {
                if (!append(m_lists, {list.name, value}, {}, loss))
                    return false;
            }
            const qsizetype column = sheet.columns.indexOf(list.name);
            if (column < 0 || sheet.rows < 2 || isList(list.name))
                continue;
            QByteArray range =
                QStringLiteral("='%1'!$B$%2:$B$%3").arg(kListSheet).arg(first + 1).arg(m_lists.rows).toUtf8();
            lxw_data_validation rule{};
            rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            rule.value_formula = range.data();
            rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING; // codebooks of a project add values
            const auto at = static_cast<lxw_col_t>(column);
            if (worksheet_data_validation_range(sheet.sheet, 1, at, sheet.rows - 1, at, &rule) !=
                LXW_NO_ERROR)
                return fail(QStringLiteral("the value list of %1 could not be written").arg(list.name));
        }
        return true;
    }

    /// Several values stand in one cell: no drop-down can hold that.
    static bool isList(const QString& column)
    {
        const auto key = model::fieldKeyFromName(column);
        return key && model::fieldSpec(*key).type == model::FieldType::ChoiceList;
    }

    QIODevice& m_device;
    const ExportOptions& m_options;
    QStringList m_whole;
    ColumnSelection m_selection;
    QList<qsizetype> m_cells; // of m_whole, in the order of the sheet
    QTemporaryDir m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_format* m_heading = nullptr; // of the workbook, as the others
    lxw_format* m_date = nullptr;
    lxw_format* m_time = nullptr;
    Sheet m_incidents, m_claims, m_sources, m_lists;
    QString m_problem;
};

} // namespace

std::unique_ptr<RecordWriter> makeXlsxWriter(QIODevice& device, const ExportOptions& options)
{
    return std::make_unique<XlsxWriter>(device, options);
}

} // namespace casus::exchange
