// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/file_kind.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::FileKind)
};

struct Suffix {
    QLatin1StringView suffix;
    FileKind kind;
    bool inFolders; // taken from folders and archives without being named
};

constexpr std::array kSuffixes{
    Suffix{QLatin1StringView("txt"), FileKind::Text, true},
    Suffix{QLatin1StringView("text"), FileKind::Text, true},
    Suffix{QLatin1StringView("html"), FileKind::Html, true},
    Suffix{QLatin1StringView("htm"), FileKind::Html, true},
    Suffix{QLatin1StringView("xhtml"), FileKind::Html, true},
    Suffix{QLatin1StringView("pdf"), FileKind::Pdf, true},
    Suffix{QLatin1StringView("docx"), FileKind::Docx, true},
    Suffix{QLatin1StringView("odt"), FileKind::Odt, true},
    Suffix{QLatin1StringView("rtf"), FileKind::Rtf, true},
    Suffix{QLatin1StringView("eml"), FileKind::Mail, true},
    Suffix{QLatin1StringView("mht"), FileKind::WebArchive, true},
    Suffix{QLatin1StringView("mhtml"), FileKind::WebArchive, true},
    Suffix{QLatin1StringView("warc"), FileKind::Warc, true},
    Suffix{QLatin1StringView("csv"), FileKind::Csv, true},
    Suffix{QLatin1StringView("tsv"), FileKind::Tsv, true},
    Suffix{QLatin1StringView("tab"), FileKind::Tsv, false},
    Suffix{QLatin1StringView("xlsx"), FileKind::Xlsx, true},
    Suffix{QLatin1StringView("jsonl"), FileKind::JsonLines, true},
    Suffix{QLatin1StringView("ndjson"), FileKind::JsonLines, true},
    Suffix{QLatin1StringView("json"), FileKind::Json, false},
    Suffix{QLatin1StringView("zip"), FileKind::Zip, true},
    Suffix{QLatin1StringView("gz"), FileKind::Gzip, false},
};

/// Markup that opens a web page, behind whatever white space and comments stand before it.
bool looksLikeHtml(const QByteArray& head)
{
    qsizetype at = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (int skipped = 0; skipped < 20; ++skipped) {
        while (at < head.size() && (head[at] == ' ' || (head[at] >= 9 && head[at] <= 13)))
            ++at;
        const QByteArray rest = head.mid(at, 64).toLower();
        const auto skipTo = [&](const char* end) {
            const qsizetype found = head.indexOf(end, at);
            at = found < 0 ? head.size() : found + static_cast<qsizetype>(qstrlen(end));
        };
        if (rest.startsWith("<!--"))
            skipTo("-->");
        else if (rest.startsWith("<?xml"))
            skipTo("?>");
        else
            return rest.startsWith("<!doctype html") || rest.startsWith("<html") ||
                   rest.startsWith("<head") || rest.startsWith("<body") || rest.startsWith("<article") ||
                   rest.startsWith("<meta charset");
    }
    return false;
}

struct MailHeaders {
    bool from = false, dateOrSubject = false, mime = false, related = false, location = false;
};

/// The header block of a mail, where the bytes begin with one.
std::optional<MailHeaders> mailHeaders(const QByteArray& head)
{
    MailHeaders found;
    qsizetype at = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    bool inType = false;
    while (at < head.size()) {
        qsizetype end = head.indexOf('\n', at);
        if (end < 0)
            end = head.size();
        const QByteArray line = head.mid(at, std::min<qsizetype>(end - at, 400)).toLower();
        at = end + 1;
        if (line.trimmed().isEmpty())
            break;
        if (line[0] == ' ' || line[0] == '\t') {
            if (inType && line.contains("multipart/related"))
                found.related = true;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const auto isNameByte = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        };
        if (colon <= 0 || !std::all_of(line.begin(), line.begin() + colon, isNameByte))
            return std::nullopt;
        const QByteArray name = line.left(colon);
        inType = name == "content-type";
        found.from |= name == "from";
        found.dateOrSubject |= name == "date" || name == "subject";
        found.mime |= name == "mime-version" || name == "message-id" || name == "received" || inType;
        found.related |= inType && line.contains("multipart/related");
        found.location |= name == "content-location" || name == "snapshot-content-location";
    }
    return found;
}

FileKind kindOfZip(const QByteArray& head, FileKind byName)
{
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text"))
        return FileKind::Odt;
    if (byName == FileKind::Docx || byName == FileKind::Xlsx || byName == FileKind::Odt)
        return byName;
    // Parts of an office file come early, whatever the file is called.
    if (head.contains("[Content_Types].xml") || head.contains("_rels/.rels")) {
        if (head.contains("word/"))
            return FileKind::Docx;
        if (head.contains("xl/"))
            return FileKind::Xlsx;
    }
    return FileKind::Zip;
}

bool isBinary(const QByteArray& head)
{
    return head.startsWith("\x89PNG") || head.startsWith("GIF8") || head.startsWith("\xFF\xD8\xFF") ||
           head.startsWith("\x7F"
                           "ELF") ||
           head.startsWith("\xD0\xCF\x11\xE0") || head.startsWith("SQLite format 3") ||
           head.startsWith("Rar!") || head.startsWith("7z\xBC\xAF");
}

} // namespace

FileKind kindOfName(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0)
        return FileKind::Other;
    const QString suffix = name.mid(dot + 1).toLower();
    if (suffix == u"gz" && name.left(dot).endsWith(QStringLiteral(".warc"), Qt::CaseInsensitive))
        return FileKind::Warc;
    for (const Suffix& known : kSuffixes) {
        if (suffix == known.suffix)
            return known.kind;
    }
    return FileKind::Other;
}

FileKind fileKind(const QByteArray& head, const QString& name)
{
    const FileKind byName = kindOfName(name);
    const qsizetype pdf = head.left(1024).indexOf("%PDF-");
    if (pdf == 0 || (pdf > 0 && byName == FileKind::Pdf))
        return FileKind::Pdf;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return kindOfZip(head, byName);
    if (head.startsWith("\x1F\x8B"))
        return byName == FileKind::Warc ? FileKind::Warc : FileKind::Gzip;
    if (head.startsWith("{\\rtf"))
        return FileKind::Rtf;
    if (head.startsWith("WARC/"))
        return FileKind::Warc;
    if (isBinary(head))
        return FileKind::Other;
    if (looksLikeHtml(head))
        return FileKind::Html;
    if (byName == FileKind::Csv || byName == FileKind::Tsv || byName == FileKind::JsonLines ||
        byName == FileKind::Json || byName == FileKind::Html)
        return byName;
    const std::optional<MailHeaders> mail = mailHeaders(head);
    if (mail && (mail->related && (mail->location || byName == FileKind::WebArchive)))
        return FileKind::WebArchive;
    if (byName == FileKind::Mail || byName == FileKind::WebArchive)
        return byName;
    if (mail && mail->from && mail->dateOrSubject && mail->mime)
        return FileKind::Mail;
    // What claims to be a PDF, an archive ... and is none of it is said so by its reader.
    return byName == FileKind::Other || byName == FileKind::Rtf ? FileKind::Text : byName;
}

bool isTable(FileKind kind)
{
    return kind == FileKind::Csv || kind == FileKind::Tsv || kind == FileKind::Xlsx ||
           kind == FileKind::Json || kind == FileKind::JsonLines;
}

QString kindLabel(FileKind kind)
{
    switch (kind) {
    case FileKind::Text: return Words::tr("text");
    case FileKind::Html: return Words::tr("web page");
    case FileKind::Pdf: return QStringLiteral("PDF");
    case FileKind::Docx: return Words::tr("Word document");
    case FileKind::Odt: return Words::tr("OpenDocument text");
    case FileKind::Rtf: return QStringLiteral("RTF");
    case FileKind::Mail: return Words::tr("e-mail");
    case FileKind::WebArchive: return Words::tr("saved page (MHTML)");
    case FileKind::Warc: return Words::tr("web archive (WARC)");
    case FileKind::Csv: return QStringLiteral("CSV");
    case FileKind::Tsv: return QStringLiteral("TSV");
    case FileKind::Xlsx: return Words::tr("Excel table");
    case FileKind::Json: return QStringLiteral("JSON");
    case FileKind::JsonLines: return QStringLiteral("JSONL");
    case FileKind::Zip: return QStringLiteral("ZIP");
    case FileKind::Gzip: return QStringLiteral("gzip");
    case FileKind::Other: break;
    }
    return Words::tr("other file");
}

QStringList importSuffixes()
{
    QStringList suffixes;
    for (const Suffix& known : kSuffixes) {
        if (known.inFolders)
            suffixes.append(QString(known.suffix));
    }
    suffixes.append(QStringLiteral("warc.gz"));
    return suffixes;
}

} // namespace casus::exchange
