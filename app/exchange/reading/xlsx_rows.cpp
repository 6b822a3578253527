// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/archive.h"
#include "exchange/reading/article.h"
#include "exchange/reading/office_reader.h"
#include "exchange/reading/table_rows.h"
#include "exchange/reading/zip_member.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <cmath>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::XlsxReader)
};

// Bounds of the format (ECMA-376).
constexpr int kMostColumns = 16384;
constexpr qsizetype kMostCharacters = 32767;

Error brokenXml(const QXmlStreamReader& xml)
{
    return because(
        Words::tr("its inner XML is damaged in line %1 (%2)").arg(xml.lineNumber()).arg(xml.errorString()));
}

/// Strings that cells name by number; each may be made of runs. Phonetic guides are left out.
Result<QStringList> sharedStrings(QXmlStreamReader& xml)
{
    QStringList strings;
    QString words;
    bool inText = false;
    int phonetic = 0;
    while (nextToken(xml)) {
        const QStringView name = xml.name();
        if (xml.isStartElement()) {
            if (name == u"si")
                words.clear();
            phonetic += name == u"rPh" ? 1 : 0;
            inText = name == u"t" && phonetic == 0;
        } else if (xml.isEndElement()) {
            if (name == u"si")
                strings.append(words);
            phonetic -= name == u"rPh" ? 1 : 0;
            inText = false;
        } else if (xml.isCharacters() && inText && words.size() < kMostCharacters) {
            words.append(xml.text());
        }
    }
    if (xml.hasError())
        return brokenXml(xml);
    return strings;
}

bool isDateFormat(const QString& code)
{
    QString bare; // without what stands in quotes, brackets or behind a backslash
    bool quoted = false;
    bool bracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'[')
            bracket = true;
        else if (!quoted && c == u']')
            bracket = false;
        else if (c == u'\\')
            ++i;
        else if (!quoted && !bracket)
            bare.append(c.toLower());
    }
    return bare.contains(u'y') || (bare.contains(u'd') && bare.contains(u'm'));
}

/// Numbers of the cell styles that show a date.
QSet<int> dateStyles(const QByteArray& part)
{
    QSet<int> formats{14, 15, 16, 17, 22, 27, 30, 36, 50, 57};
    QSet<int> styles;
    QXmlStreamReader xml(part);
    bool inCells = false;
    int index = 0;
    while (nextToken(xml)) {
        if (xml.isStartElement() && xml.name() == u"numFmt") {
            if (isDateFormat(xml.attributes().value(QStringLiteral("formatCode")).toString()))
                formats.insert(xml.attributes().value(QStringLiteral("numFmtId")).toInt());
        } else if (xml.name() == u"cellXfs") {
            inCells = xml.isStartElement();
        } else if (inCells && xml.isStartElement() && xml.name() == u"xf") {
            if (formats.contains(xml.attributes().value(QStringLiteral("numFmtId")).toInt()))
                styles.insert(index);
            ++index;
        }
    }
    return styles;
}

struct Workbook {
    QStringList sheetPaths; // in the order of the tabs
    bool from1904 = false;
};

Workbook workbook(const QByteArray& book, const QByteArray& relations)
{
    QHash<QString, QString> targets;
    QXmlStreamReader links(relations);
    while (nextToken(links)) {
        if (!links.isStartElement() || links.name() != u"Relationship")
            continue;
        QString target = links.attributes().value(QStringLiteral("Target")).toString();
        target = target.startsWith(u'/') ? target.mid(1) : QString(u"xl/" % target);
        targets.insert(links.attributes().value(QStringLiteral("Id")).toString(), target);
    }
    Workbook found;
    QXmlStreamReader xml(book);
    while (nextToken(xml)) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"workbookPr") {
            const auto flag = xml.attributes().value(QStringLiteral("date1904"));
            found.from1904 = flag == u"1" || flag == u"true";
        } else if (xml.name() == u"sheet") {
            const QString path = targets.value(xml.attributes().value(QStringLiteral("r:id")).toString());
            if (!path.isEmpty())
                found.sheetPaths.append(path);
        }
    }
    return found;
}

/// "C7" is column 2; -1 where it is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > kMostColumns)
            return -1;
    }
    return column - 1;
}

class SheetReader {
public:
    SheetReader(const QStringList& strings, const QSet<int>& dates, bool from1904)
        : m_strings(strings)
        , m_dates(dates)
        , m_from1904(from1904)
    {}

    Result<bool> read(QXmlStreamReader& xml, const std::function<bool(const TableRow&)>& take)
    {
        bool any = false;
        while (nextToken(xml)) {
            if (xml.isStartElement())
                start(xml);
            else if (xml.isCharacters() && (m_inValue || m_inText))
                m_value.append(xml.text());
            else if (xml.isEndElement() && end(xml.name())) {
                any = true;
                if (!take({m_row, m_cells, {}}))
                    return true;
            }
        }
        if (xml.hasError())
            return brokenXml(xml);
        return any;
    }

private:
    void start(const QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (name == u"row") {
            const int number = xml.attributes().value(QStringLiteral("r")).toInt();
            m_row = number > 0 ? number : m_row + 1;
            m_cells.clear();
            m_next = 0;
        } else if (name == u"c") {
            const int column = columnOf(xml.attributes().value(QStringLiteral("r")));
            m_column = column >= 0 ? column : m_next;
            m_next = m_column + 1;
            m_type = xml.attributes().value(QStringLiteral("t")).toString();
            m_style = xml.attributes().value(QStringLiteral("s")).toInt();
            m_value.clear();
        } else {
            m_inValue = name == u"v";
            m_inText = name == u"t" && m_type == u"inlineStr";
        }
    }

    /// True at the end of a row that has cells.
    bool end(QStringView name)
    {
        m_inValue = false;
        m_inText = false;
        if (name == u"c" && !m_value.isEmpty() && m_column < kMostColumns) {
            while (m_cells.size() <= m_column)
                m_cells.append(QString());
            m_cells[m_column] = shown();
        }
        return name == u"row" && !m_cells.isEmpty();
    }

    /// The cell as a reader of the sheet sees it.
    [[nodiscard]] QString shown() const
    {
        if (m_type == u"s")
            return m_strings.value(m_value.toInt());
        if (m_type == u"b")
            return m_value == u"1" ? QStringLiteral("true") : QStringLiteral("false");
        if (m_type == u"e")
            return {}; // #N/A and the like
        if (m_type.isEmpty() || m_type == u"n") {
            if (m_dates.contains(m_style))
                return dateOf(m_value);
        }
        return m_value;
    }

    [[nodiscard]] QString dateOf(const QString& serial) const
    {
        bool isNumber = false;
        const double days = serial.toDouble(&isNumber);
        if (!isNumber || days < 0 || days > 3'000'000)
            return serial;
        // Day 60 of the older calendar is a 29 February 1900 that never was.
        const QDate epoch = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
        return epoch.addDays(static_cast<qint64>(std::floor(days))).toString(Qt::ISODate);
    }

    const QStringList& m_strings;
    const QSet<int>& m_dates;
    bool m_from1904;
    QStringList m_cells;
    QString m_type, m_value;
    int m_style = 0;
    int m_row = 0;
    int m_column = 0;
    int m_next = 0;
    bool m_inValue = false;
    bool m_inText = false;
};

} // namespace

namespace {

using PartOf = std::function<Result<QByteArray>(const QString& path)>; // null where there is no such part
/// Hands a part that may be large to `read`, which is given nothing where there is none.
using Read = std::function<Result<bool>(QXmlStreamReader& xml)>;
using WithPart = std::function<Result<bool>(const QString& path, const Read& read)>;

Result<void> sheetRows(const PartOf& part, const WithPart& with,
                       const std::function<bool(const TableRow&)>& take)
{
    QList<QByteArray> parts;
    for (const char* path : {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"}) {
        const auto bytes = part(QString::fromLatin1(path));
        if (!bytes)
            return bytes.error();
        parts.append(*bytes);
    }
    if (parts[0].isNull())
        return because(Words::tr("it is no Excel table: its workbook is missing"));
    const Workbook book = workbook(parts[0], parts[1]);
    const QSet<int> dates = dateStyles(parts[2]);
    QStringList strings;
    const auto words =
        with(QStringLiteral("xl/sharedStrings.xml"), [&](QXmlStreamReader& xml) -> Result<bool> {
            auto read = sharedStrings(xml);
            if (!read)
                return read.error();
            strings = std::move(*read);
            return true;
        });
    if (!words)
        return words.error();
    for (const QString& path : book.sheetPaths) {
        const auto any = with(path, [&](QXmlStreamReader& xml) {
            return SheetReader(strings, dates, book.from1904).read(xml, take);
        });
        if (!any)
            return any.error();
        if (*any)
            return {};
    }
    return {};
}

} // namespace

Result<void> forEachSheetRow(const QByteArray& xlsx, const std::function<bool(const TableRow&)>& take)
{
    const auto part = [&](const QString& path) -> Result<QByteArray> {
        const auto found = zipParts(xlsx, {path});
        if (!found)
            return found.error();
        return found->constFirst();
    };
    const auto with = [&](const QString& path, const Read& read) -> Result<bool> {
        const auto bytes = part(path);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return false;
        QXmlStreamReader xml(*bytes);
        return read(xml);
    };
    return sheetRows(part, with, take);
}

Result<void> forEachSheetRowOf(const QString& xlsxFile, const std::function<bool(const TableRow&)>& take)
{
    const auto named = [](const QString& path) {
        return [path](const QString& member) { return member == path; };
    };
    const auto part = [&](const QString& path) -> Result<QByteArray> {
        ZipMember member(xlsxFile);
        if (!member.find(named(path)))
            return member.failed() ? Result<QByteArray>(because(member.errorString())) : QByteArray();
        const QByteArray bytes = member.read(ArchiveLimits().always);
        if (member.failed())
            return because(member.errorString());
        return bytes;
    };
    const auto with = [&](const QString& path, const Read& read) -> Result<bool> {
        ZipMember member(xlsxFile);
        if (!member.find(named(path)))
            return member.failed() ? Result<bool>(because(member.errorString())) : Result<bool>(false);
        QXmlStreamReader xml(&member);
        auto done = read(xml);
        if (member.failed())
            return because(member.errorString());
        return done;
    };
    return sheetRows(part, with, take);
}

} // namespace casus::exchange
