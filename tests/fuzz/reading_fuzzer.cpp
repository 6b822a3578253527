// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds one reader of documents with anything (CASUS_FUZZ_READER names it): no crash, no hang, an article or
// a sentence. Office files are fed from the inside, since hardly any change of a packed file leaves it
// readable.
#include "../app/exchange/reading/samples.h"
#include "exchange/reading/archive.h"
#include "exchange/reading/article.h"
#include "exchange/reading/html_reader.h"
#include "exchange/reading/mail_reader.h"
#include "exchange/reading/office_reader.h"
#include "exchange/reading/pdf_reader.h"
#include "exchange/reading/publication_date.h"
#include "exchange/reading/rtf_reader.h"
#include "exchange/reading/table_reader.h"
#include "exchange/reading/warc_reader.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace casus;
using namespace casus::exchange;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const Result<Article>& article)
{
    if (!article) {
        require(!article.error().message.isEmpty());
        return;
    }
    const model::Document document = toDocument(*article, QStringLiteral("a"), {});
    require(document.text.isValidUtf16() && !document.info.title.isEmpty());
}

void table(const QByteArray& bytes, FileKind kind)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    TableSink sink;
    sink.article = [](const QString&, Article&& article) {
        check(std::move(article));
        return true;
    };
    sink.refused = [](const QString&, const QString& why) { require(!why.isEmpty()); };
    sink.noted = [](const QString&) {};
    const auto read = readTable(device, kind, {}, sink);
    require(read.ok() || !read.error().message.isEmpty());
}

void warc(const QByteArray& bytes)
{
    PackedFile file(bytes);
    const auto counts = readWarc(file, [](WarcPage&& page) {
        check(readHtml(page.bytes, page.origin));
        return true;
    });
    require(counts.ok() || !counts.error().message.isEmpty());
}

void zip(const QByteArray& bytes)
{
    ArchiveLimits limits;
    limits.always = 8 * 1024 * 1024;
    const auto read = readZip(
        bytes, limits, [](const QString&) { return true; }, [](ArchiveMember&&) { return true; });
    require(read.ok() || !read.error().message.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QByteArray reader = CASUS_FUZZ_READER;
    if (reader == "html")
        check(readHtml(bytes));
    else if (reader == "pdf")
        check(readPdf(bytes));
    else if (reader == "rtf")
        check(readRtf("{\\rtf1 " + bytes));
    else if (reader == "docx")
        check(readDocx(test::docxOf(bytes)));
    else if (reader == "odt")
        check(readOdt(test::odtOf(bytes)));
    else if (reader == "mail")
        check(readMail(bytes));
    else if (reader == "csv")
        table(bytes, FileKind::Csv);
    else if (reader == "jsonl")
        table(bytes, FileKind::JsonLines);
    else if (reader == "xlsx")
        table(test::xlsxOf(bytes), FileKind::Xlsx);
    else if (reader == "warc")
        warc(bytes);
    else if (reader == "zip")
        zip(bytes);
    else
        (void)publicationDate(QString::fromUtf8(bytes));
    return 0;
}
