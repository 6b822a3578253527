// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/reading.h"

#include "exchange/reading/article.h"
#include "exchange/reading/html_reader.h"
#include "exchange/reading/mail_reader.h"
#include "exchange/reading/office_reader.h"
#include "exchange/reading/pdf_reader.h"
#include "exchange/reading/rtf_reader.h"
#include "exchange/reading/table_reader.h"
#include "exchange/reading/warc_reader.h"
#include "text/decode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::Reading)
};

// Offsets are counted in int, and a text is held in memory several times over while it is drafted.
constexpr qint64 kLargestFile = 512LL * 1024 * 1024;
constexpr int kDeepestArchive = 3;
constexpr int kMostNamed = 5; // members that are left out

QString baseName(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// Without the last ending, but not empty.
QString stemOf(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.left(dot) : name;
}

/// Members that systems put beside the files, and parts of saved pages.
bool isPassedOver(const QString& path)
{
    const QString base = baseName(path);
    return base.isEmpty() || base.startsWith(u'.') || path.startsWith(QStringLiteral("__MACOSX/")) ||
           base == u"Thumbs.db" || base == u"desktop.ini" || path.contains(QStringLiteral("_files/"));
}

class Walker {
public:
    Walker(const ReadOptions& options, const ReadSink& sink)
        : m_options(options)
        , m_sink(sink)
    {}

    void file(const QString& path)
    {
        const QFileInfo info(path);
        const QString name = info.fileName().isEmpty() ? path : info.fileName();
        QString why;
        if (!info.exists())
            return refuse(name, {ErrorCode::NotFound, Words::tr("there is no such file"), {}});
        if (info.isDir())
            why = info.isReadable() ? Words::tr("it is a folder")
                                    : Words::tr("it is a folder that may not be opened");
        else if (!info.isFile())
            why = Words::tr("it is no regular file");
        if (!why.isEmpty())
            return refuse(name, because(why));
        QFile device(path);
        if (!device.open(QIODevice::ReadOnly))
            return refuse(name, {ErrorCode::Unreadable, device.errorString(), {}});
        const FileKind kind = fileKind(device.peek(kKindBytes), name);
        if (kind == FileKind::Warc) {
            PackedFile packed(path);
            return warc(packed, name);
        }
        if (device.size() > kLargestFile)
            return refuse(name, because(Words::tr("it is larger than 512 MB")));
        if (kind == FileKind::Csv || kind == FileKind::Tsv || kind == FileKind::JsonLines)
            return table(device, kind, name);
        const QByteArray bytes = device.readAll();
        if (device.error() != QFileDevice::NoError)
            return refuse(name, {ErrorCode::Unreadable, device.errorString(), {}});
        content(bytes, kind, name, 0);
    }

private:
    /// `name` is the whole name, for people; its last part decides.
    void content(const QByteArray& bytes, FileKind kind, const QString& name, int depth)
    {
        switch (kind) {
        case FileKind::Text: return text(bytes, name);
        case FileKind::Html: return article(readHtml(bytes), kind, name);
        case FileKind::Pdf: return article(readPdf(bytes, m_options.cancellation), kind, name);
        case FileKind::Docx: return article(readDocx(bytes), kind, name);
        case FileKind::Odt: return article(readOdt(bytes), kind, name);
        case FileKind::Rtf: return article(readRtf(bytes), kind, name);
        case FileKind::Mail: return article(readMail(bytes), kind, name);
        case FileKind::WebArchive: return article(readWebArchive(bytes), kind, name);
        case FileKind::Warc: {
            PackedFile packed(bytes);
            return warc(packed, name);
        }
        case FileKind::Csv:
        case FileKind::Tsv:
        case FileKind::Xlsx:
        case FileKind::Json:
        case FileKind::JsonLines: {
            QBuffer device;
            device.setData(bytes);
            device.open(QIODevice::ReadOnly);
            return table(device, kind, name);
        }
        case FileKind::Zip: return zip(bytes, name, depth);
        case FileKind::Gzip: return gzip(bytes, name, depth);
        case FileKind::Other: break;
        }
        refuse(name, because(Words::tr("it is a binary file of a kind that holds no articles")));
    }

    [[nodiscard]] static QString lastPart(const QString& name)
    {
        return baseName(name.mid(name.lastIndexOf(QStringLiteral(": ")) + 1).trimmed());
    }

    [[nodiscard]] Metadata known(const QString& name) const
    {
        return m_options.metadata.value(lastPart(name));
    }

    void refuse(const QString& name, const Error& why)
    {
        if (why.code == ErrorCode::Cancelled) {
            m_stopped = true;
            return;
        }
        // Sentences of the text decoder are whole.
        m_sink.refused(name, why.message.endsWith(u'.') ? why : unreadable(why.code, name, why.message));
    }

    void text(const QByteArray& bytes, const QString& name)
    {
        auto decoded = text::decode(bytes, name);
        if (!decoded)
            return refuse(name, decoded.error());
        Article article;
        article.text = std::move(decoded->text);
        if (article.text.isEmpty())
            decoded->note = QStringLiteral("The file is empty.");
        if (!decoded->note.isEmpty())
            article.warnings.append(decoded->note);
        deliver(std::move(article), FileKind::Text, name, stemOf(lastPart(name)));
    }

    void article(Result<Article> read, FileKind kind, const QString& name)
    {
        if (!read)
            return refuse(name, read.error());
        deliver(std::move(*read), kind, name, stemOf(lastPart(name)));
    }

    void deliver(Article article, FileKind kind, const QString& name, const QString& documentName)
    {
        const QStringList warnings = article.warnings;
        if (!m_sink.document(name, kind, toDocument(std::move(article), documentName, known(name)), warnings))
            m_stopped = true;
    }

    [[nodiscard]] bool stopped()
    {
        m_stopped |= m_options.cancellation.requested();
        return m_stopped;
    }

    void table(QIODevice& device, FileKind kind, const QString& name)
    {
        const QString stem = stemOf(lastPart(name));
        TableSink rows;
        rows.article = [&](const QString& row, Article&& article) {
            deliver(std::move(article), kind, QStringLiteral("%1: %2").arg(name, row),
                    QString(stem % u' ' % row));
            return !stopped();
        };
        rows.refused = [&](const QString& row, const QString& why) {
            refuse(QStringLiteral("%1: %2").arg(name, row), because(why));
        };
        rows.noted = [&](const QString& note) { m_sink.noted(name, note); };
        if (const auto read = readTable(device, kind, m_options.columns, rows); !read)
            refuse(name, read.error());
    }

    void warc(PackedFile& packed, const QString& name)
    {
        const auto counts = readWarc(
            packed,
            [&](WarcPage&& page) {
                const QUrl url(page.origin.url);
                const QString label = QStringLiteral("%1: %2").arg(name, page.origin.url.left(200));
                if (!page.problem.isEmpty()) {
                    refuse(label, because(page.problem));
                    return !stopped();
                }
                auto read = readHtml(page.bytes, page.origin);
                QString last = stemOf(url.fileName());
                if (last.isEmpty())
                    last = url.host();
                if (read)
                    deliver(std::move(*read), FileKind::Warc, label,
                            last.isEmpty() ? stemOf(lastPart(name)) : last);
                else
                    refuse(label, read.error());
                return !stopped();
            },
            m_options.cancellation);
        if (!counts)
            return refuse(name, counts.error());
        if (counts->others > 0)
            m_sink.noted(name, Words::tr("%n record(s) that hold no page were left out.", nullptr,
                                         static_cast<int>(std::min<qint64>(counts->others, 1'000'000'000))));
    }

    void zip(const QByteArray& bytes, const QString& name, int depth)
    {
        if (depth >= kDeepestArchive)
            return refuse(name, because(Words::tr("archives in it nest too deeply")));
        QStringList others;
        int otherCount = 0;
        bool any = false;
        const auto read = readZip(
            bytes, limits(), [](const QString& path) { return !isPassedOver(path); },
            [&](ArchiveMember&& member) {
                any = true;
                m_unpacked += member.bytes.size();
                const QString label = QStringLiteral("%1: %2").arg(name, member.path);
                const FileKind kind = fileKind(member.bytes.left(kKindBytes), baseName(member.path));
                const FileKind named = kindOfName(baseName(member.path));
                if (!member.problem.isEmpty()) {
                    refuse(label, because(member.problem));
                } else if (kind == FileKind::Other || (kind == FileKind::Text && named == FileKind::Other) ||
                           named == FileKind::Json) {
                    if (++otherCount <= kMostNamed)
                        others.append(member.path);
                } else {
                    content(member.bytes, kind, label, depth + 1);
                }
                return !stopped();
            });
        if (!read)
            refuse(name, read.error());
        else if (!any)
            refuse(name, because(Words::tr("it holds no files")));
        if (otherCount > kMostNamed)
            others.append(QStringLiteral("…"));
        if (otherCount > 0)
            m_sink.noted(name, Words::tr("%n member(s) of kinds that hold no articles were left out: %1.",
                                         nullptr, otherCount)
                                   .arg(others.join(u", ")));
    }

    /// Archives in archives share what may be unpacked.
    [[nodiscard]] ArchiveLimits limits() const
    {
        ArchiveLimits limits = m_options.limits;
        limits.total = std::max<qint64>(0, limits.total - m_unpacked);
        return limits;
    }

    void gzip(const QByteArray& bytes, const QString& name, int depth)
    {
        if (depth >= kDeepestArchive)
            return refuse(name, because(Words::tr("archives in it nest too deeply")));
        const ArchiveLimits bounds = limits();
        const qint64 most =
            std::min({bounds.member, bounds.total, std::max(bounds.always, bytes.size() * bounds.ratio)});
        const auto unpacked = unpackedGzip(bytes, most);
        if (!unpacked)
            return refuse(name, unpacked.error());
        m_unpacked += unpacked->size();
        const QString inner =
            name.endsWith(QStringLiteral(".gz"), Qt::CaseInsensitive) ? name.chopped(3) : name;
        content(*unpacked, fileKind(unpacked->left(kKindBytes), lastPart(inner)), inner, depth + 1);
    }

    const ReadOptions& m_options;
    const ReadSink& m_sink;
    qint64 m_unpacked = 0;
    bool m_stopped = false;
};

} // namespace

void readDocuments(const QString& file, const ReadOptions& options, const ReadSink& sink)
{
    Walker(options, sink).file(file);
}

} // namespace casus::exchange
