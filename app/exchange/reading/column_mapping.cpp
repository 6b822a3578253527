// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/column_mapping.h"

#include "exchange/reading/article.h"
#include "exchange/reading/table_rows.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::ColumnMapping)
};

constexpr int kPreviewRows = 5;
constexpr qsizetype kPreviewCell = 400;

/// One table ties the parts to their names; in the order in which they are shown.
struct Part {
    QLatin1StringView name;
    QString ColumnMapping::*column;
    QLatin1StringView usual; // names of columns, the likeliest first, folded
};
constexpr std::array kParts{
    Part{QLatin1StringView("text"), &ColumnMapping::text,
         QLatin1StringView(
             "text fulltext articletext bodytext textbody body content maintext articlebody article texte "
             "textecomplet texteintegral corps contenu contenudelarticle story rawtext cleantext message "
             "transcript summarytext contentmarkdown contenthtml bodyhtml description")},
    Part{QLatin1StringView("title"), &ColumnMapping::title,
         QLatin1StringView("title headline heading articletitle titre titredelarticle hed subject objet hl")},
    Part{QLatin1StringView("date"), &ColumnMapping::published,
         QLatin1StringView(
             "published publicationdate publisheddate publishdate datepublished publishedat pubdate "
             "datepub datedepublication datepublication date publieele publiele articledate datetime "
             "createdat created timestamp day jour")},
    Part{QLatin1StringView("publisher"), &ColumnMapping::publisher,
         QLatin1StringView(
             "publisher sourcename source outlet newspaper media medianame mediaoutlet publication "
             "publicationname editeur journal organe nomdelasource site sitename domain feed")},
    Part{QLatin1StringView("url"), &ColumnMapping::url,
         QLatin1StringView(
             "url articleurl link lien href permalink adresse address web weburl sourceurl uri")},
    Part{QLatin1StringView("id"), &ColumnMapping::id,
         QLatin1StringView(
             "id docid documentid articleid uid uuid identifier identifiant key cle recordid number numero "
             "filename file fichier name")},
};

/// Small letters and digits without accents: "Date de publication" and "date_de_publication" are one name.
QString folded(const QString& name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            out.append(c.toLower());
    }
    return out;
}

/// Of "meta.title" the last part: files of records keep details in an object of their own.
QString lastPart(const QString& name)
{
    return name.mid(name.lastIndexOf(u'.') + 1);
}

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst: return QStringLiteral("dmy");
    case DateOrder::MonthFirst: return QStringLiteral("mdy");
    case DateOrder::Unknown: break;
    }
    return {};
}

std::optional<DateOrder> dateOrderFrom(const QString& name)
{
    if (name == u"dmy")
        return DateOrder::DayFirst;
    if (name == u"mdy")
        return DateOrder::MonthFirst;
    return name.isEmpty() ? std::optional(DateOrder::Unknown) : std::nullopt;
}

} // namespace

QString ColumnMapping::toJson() const
{
    QJsonObject object;
    for (const Part& part : kParts) {
        if (!(this->*part.column).isEmpty())
            object.insert(QString(part.name), this->*part.column);
    }
    if (dateOrder != DateOrder::Unknown)
        object.insert(QStringLiteral("date-order"), dateOrderName(dateOrder));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ColumnMapping> ColumnMapping::fromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    ColumnMapping mapping;
    for (const Part& part : kParts)
        mapping.*part.column = document.object().value(part.name).toString();
    mapping.dateOrder = dateOrderFrom(document.object().value(QStringLiteral("date-order")).toString())
                            .value_or(DateOrder::Unknown);
    return mapping;
}

QString ColumnMapping::inWords() const
{
    QStringList words;
    for (const Part& part : kParts) {
        if (!(this->*part.column).isEmpty())
            words.append(QStringLiteral("%1 = %2").arg(QString(part.name), this->*part.column));
    }
    return words.join(u", ");
}

ColumnMapping guessedColumns(const QStringList& headers)
{
    QStringList whole, last;
    for (const QString& header : headers.mid(0, 1000)) {
        whole.append(folded(header));
        last.append(folded(lastPart(header)));
    }
    ColumnMapping mapping;
    QList<qsizetype> taken;
    for (const Part& part : kParts) {
        for (const QString& usual : QString(part.usual).split(u' ')) {
            qsizetype at = whole.indexOf(usual);
            if (at < 0 || taken.contains(at))
                at = last.indexOf(usual);
            if (at >= 0 && !taken.contains(at)) {
                mapping.*part.column = headers[at];
                taken.append(at);
                break;
            }
        }
    }
    return mapping;
}

bool fits(const ColumnMapping& mapping, const QStringList& headers)
{
    return std::all_of(kParts.begin(), kParts.end(), [&](const Part& part) {
        return (mapping.*part.column).isEmpty() || headers.contains(mapping.*part.column);
    });
}

QString headerKey(const QStringList& headers)
{
    QStringList sorted = headers;
    sorted.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(sorted.join(QChar(u'\x1F')).toUtf8(), QCryptographicHash::Sha1).toHex());
}

Result<ColumnMapping> columnsFromWords(const QString& words)
{
    ColumnMapping mapping;
    for (const QString& pair : words.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString name = pair.left(equals).trimmed().toLower();
        const QString value = equals < 0 ? QString() : pair.mid(equals + 1).trimmed();
        if (value.isEmpty())
            return because(
                Words::tr("“%1” names no column; write for example text=body.").arg(pair.trimmed()));
        if (name == u"date-order") {
            const auto order = dateOrderFrom(value.toLower());
            if (!order)
                return because(Words::tr("“%1” is no order of dates; it is dmy or mdy.").arg(value));
            mapping.dateOrder = *order;
            continue;
        }
        const auto part =
            std::find_if(kParts.begin(), kParts.end(), [&](const Part& p) { return name == p.name; });
        if (part == kParts.end())
            return because(
                Words::tr(
                    "“%1” is no part of a document; there are text, title, date, publisher, url, id and "
                    "date-order.")
                    .arg(name));
        mapping.*part->column = value;
    }
    return mapping;
}

bool isMetadataTable(const QStringList& headers)
{
    const bool namesFiles = std::any_of(headers.begin(), headers.end(), [](const QString& header) {
        return header.trimmed().compare(QStringLiteral("file"), Qt::CaseInsensitive) == 0;
    });
    return namesFiles && !guessedColumns(headers).isUsable();
}

Result<std::optional<TablePreview>> previewTable(const QString& file)
{
    using Preview = std::optional<TablePreview>;
    const QString name = QFileInfo(file).fileName();
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return unreadable(device.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound, name,
                          device.errorString());
    TablePreview preview;
    preview.kind = fileKind(device.peek(kKindBytes), name);
    if (!isTable(preview.kind))
        return Preview();
    const Result<void> read = forEachRow(device, preview.kind, [&](const TableRow& row) {
        if (!row.problem.isEmpty())
            return true;
        QStringList cells;
        for (const QString& cell : row.cells.mid(0, 1000))
            cells.append(cell.left(kPreviewCell));
        if (preview.headers.isEmpty()) {
            for (const QString& cell : row.cells)
                preview.headers.append(cell.trimmed());
        } else {
            preview.rows.append(cells);
        }
        return preview.rows.size() < kPreviewRows;
    });
    if (!read)
        return unreadable(read.error().code, name, read.error().message);
    return Preview(std::move(preview));
}

} // namespace casus::exchange
