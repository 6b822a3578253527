// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/warc_reader.h"

#include "exchange/reading/archive.h"
#include "exchange/reading/article.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::WarcReader)
};

constexpr qsizetype kLongestHeader = 256 * 1024;
constexpr qint64 kLargestPage = 64LL * 1024 * 1024;

using Headers = QHash<QByteArray, QByteArray>; // names in small letters

/// Bytes of the file behind a place that moves on.
class Source {
public:
    explicit Source(PackedFile& file)
        : m_file(file)
    {}

    /// A line without its end; nothing at the end of the file.
    std::optional<QByteArray> line()
    {
        for (qsizetype seen = 0;;) {
            const qsizetype end = m_bytes.indexOf('\n', m_at + seen);
            if (end >= 0) {
                QByteArray words = m_bytes.mid(m_at, end - m_at);
                m_at = end + 1;
                if (words.endsWith('\r'))
                    words.chop(1);
                return words;
            }
            seen = m_bytes.size() - m_at;
            if (seen > kLongestHeader || !more())
                return std::nullopt;
        }
    }

    /// Fewer than asked for at the end of the file.
    QByteArray take(qint64 count)
    {
        while (m_bytes.size() - m_at < count && more()) {
        }
        const QByteArray bytes = m_bytes.mid(m_at, count);
        m_at += bytes.size();
        return bytes;
    }

    void skip(qint64 count)
    {
        while (count > 0) {
            const qint64 here = std::min<qint64>(count, m_bytes.size() - m_at);
            m_at += here;
            count -= here;
            if (count > 0 && !more())
                return;
        }
    }

private:
    bool more()
    {
        if (m_at > 0) {
            m_bytes.remove(0, m_at);
            m_at = 0;
        }
        const QByteArray piece = m_file.next();
        m_bytes.append(piece);
        return !piece.isEmpty();
    }

    PackedFile& m_file;
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

void takeHeader(const QByteArray& line, Headers& headers)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && headers.size() < 200)
        headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
}

/// The body of "Transfer-Encoding: chunked"; what is damaged ends it.
QByteArray unchunked(const QByteArray& body)
{
    QByteArray whole;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf('\n', at);
        if (end < 0 || end - at > 100)
            break;
        const QByteArray length = body.mid(at, end - at).split(';').first().trimmed();
        bool isNumber = false;
        const qint64 size = length.toLongLong(&isNumber, 16);
        if (!isNumber || size < 0)
            return whole.isEmpty() ? body : whole; // many archives keep the name but not the chunks
        if (size == 0)
            break;
        whole.append(body.mid(end + 1, std::min<qint64>(size, body.size())));
        at = end + 1 + std::min<qint64>(size, body.size());
        while (at < body.size() && (body[at] == '\r' || body[at] == '\n'))
            ++at;
    }
    return whole;
}

bool isPage(const QByteArray& contentType)
{
    return contentType.startsWith("text/html") || contentType.startsWith("application/xhtml");
}

QString charsetIn(const QByteArray& contentType)
{
    static const QRegularExpression kCharset(QStringLiteral("charset=\\s*\"?([A-Za-z0-9_:.-]+)"));
    return kCharset.match(QString::fromLatin1(contentType)).captured(1);
}

/// The page of an HTTP response; nothing where it is none.
std::optional<WarcPage> pageOf(const QByteArray& response)
{
    const qsizetype lineEnd = response.indexOf('\n');
    if (lineEnd < 0 || !response.startsWith("HTTP/"))
        return std::nullopt;
    const QList<QByteArray> status = response.left(lineEnd).split(' ');
    if (status.size() < 2 || status[1] != "200")
        return std::nullopt;
    Headers headers;
    qsizetype at = lineEnd + 1;
    while (at < response.size()) {
        qsizetype end = response.indexOf('\n', at);
        if (end < 0)
            end = response.size();
        const QByteArray line = response.mid(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty())
            break;
        takeHeader(line, headers);
    }
    const QByteArray type = headers.value("content-type").toLower();
    if (!isPage(type))
        return std::nullopt;
    WarcPage page;
    page.origin.charset = charsetIn(type);
    page.bytes = response.mid(at);
    if (headers.value("transfer-encoding").toLower().contains("chunked"))
        page.bytes = unchunked(page.bytes);
    const QByteArray coding = headers.value("content-encoding").toLower();
    if (page.bytes.startsWith("\x1F\x8B")) {
        if (auto unpacked = unpackedGzip(page.bytes, kLargestPage)) {
            page.bytes = std::move(*unpacked);
        } else {
            page.problem = unpacked.error().message;
            page.bytes.clear();
        }
    } else if (coding == "br" || coding == "zstd") {
        page.problem =
            Words::tr("it is packed as “%1”, which cannot be unpacked").arg(QString::fromLatin1(coding));
        page.bytes.clear();
    }
    return page;
}

} // namespace

Result<WarcCounts> readWarc(PackedFile& file, const std::function<bool(WarcPage&&)>& take,
                            const Cancellation& cancellation)
{
    Source source(file);
    WarcCounts counts;
    bool any = false;
    while (!cancellation.requested()) {
        std::optional<QByteArray> line = source.line();
        while (line && line->isEmpty())
            line = source.line();
        if (!line)
            break;
        if (!line->startsWith("WARC/"))
            return because(any ? Words::tr("it is damaged: a record does not begin where the one before ends")
                               : Words::tr("it is no WARC file"));
        any = true;
        Headers headers;
        for (line = source.line(); line && !line->isEmpty(); line = source.line())
            takeHeader(*line, headers);
        bool isNumber = false;
        const qint64 length = headers.value("content-length").toLongLong(&isNumber);
        if (!isNumber || length < 0)
            return because(Words::tr("it is damaged: a record does not say how long it is"));
        const QByteArray type = headers.value("warc-type").toLower();
        const QByteArray recordType = headers.value("content-type").toLower();
        const bool response = type == "response" && recordType.startsWith("application/http");
        const bool resource = type == "resource" && isPage(recordType);
        if ((!response && !resource) || length > kLargestPage) {
            ++counts.others;
            source.skip(length);
            continue;
        }
        const QByteArray content = source.take(length);
        std::optional<WarcPage> page = response ? pageOf(content) : WarcPage{content, {}, {}};
        if (!page) {
            ++counts.others;
            continue;
        }
        QByteArray url = headers.value("warc-target-uri");
        if (url.startsWith('<') && url.endsWith('>'))
            url = url.mid(1, url.size() - 2);
        page->origin.url = QString::fromUtf8(url);
        if (content.size() < length)
            page->problem = Words::tr("the file ends in the middle of it");
        if (!take(std::move(*page)))
            return counts;
    }
    if (!file.problem().isEmpty())
        return because(file.problem());
    if (!any)
        return because(Words::tr("it holds no record"));
    return counts;
}

} // namespace casus::exchange
