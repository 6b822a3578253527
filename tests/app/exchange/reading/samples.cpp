// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QFile>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

namespace casus::test {

namespace {

la_ssize_t collect(struct archive*, void* target, const void* bytes, std::size_t count)
{
    static_cast<QByteArray*>(target)->append(static_cast<const char*>(bytes), static_cast<qsizetype>(count));
    return static_cast<la_ssize_t>(count);
}

void add(struct archive* writer, const QByteArray& path, const QByteArray& content)
{
    struct archive_entry* entry = archive_entry_new();
    const bool link = path.endsWith('@');
    archive_entry_set_pathname(entry, path.constData());
    archive_entry_set_filetype(entry, link ? AE_IFLNK : AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    if (link)
        archive_entry_set_symlink(entry, content.constData());
    else
        archive_entry_set_size(entry, content.size());
    archive_write_header(writer, entry);
    if (!link)
        archive_write_data(writer, content.constData(), static_cast<std::size_t>(content.size()));
    archive_entry_free(entry);
}

} // namespace

QByteArray zipOf(const QList<Member>& members)
{
    QByteArray zip;
    struct archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &zip, nullptr, collect, nullptr);
    for (const auto& [path, content] : members)
        add(writer, path, content);
    archive_write_free(writer);
    return zip;
}

QByteArray gzipOf(const QByteArray& bytes)
{
    QByteArray packed;
    struct archive* writer = archive_write_new();
    archive_write_add_filter_gzip(writer);
    archive_write_set_format_raw(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &packed, nullptr, collect, nullptr);
    add(writer, "data", bytes);
    archive_write_free(writer);
    return packed;
}

QByteArray docxOf(const QByteArray& body)
{
    return zipOf(
        {{"[Content_Types].xml", "<Types/>"},
         {"word/document.xml",
          "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/"
          "2006/main\"><w:body>" +
              body + "</w:body></w:document>"}});
}

QByteArray odtOf(const QByteArray& body)
{
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"content.xml", "<?xml version=\"1.0\"?><o:document-content "
                         "xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text>" +
                             body + "</o:text></o:body></o:document-content>"}});
}

QByteArray xlsxOf(const QByteArray& rows)
{
    return zipOf(
        {{"[Content_Types].xml", "<Types/>"},
         {"xl/workbook.xml", "<workbook xmlns=\"m\" xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" "
                             "r:id=\"rId1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {"xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"m\"><sheetData>" + rows + "</sheetData></worksheet>"}});
}

QByteArray pdfOf(const QList<QByteArray>& pages)
{
    QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kids;
    for (const QByteArray& page : pages) {
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            "/Contents " +
            QByteArray::number(objects.size() + 2) + " 0 R >>");
        objects.append("<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page +
                       "\nendstream");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>";
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype begin = pdf.size();
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n" + table + "trailer\n<< /Size " + count +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(begin) + "\n%%EOF\n";
}

Reading readFile(const QString& file, const exchange::ReadOptions& options)
{
    Reading reading;
    exchange::ReadSink sink;
    sink.document = [&](const QString& name, exchange::FileKind, model::Document&& document,
                        const QStringList&) {
        reading.names.append(name);
        reading.documents.append(std::move(document));
        return true;
    };
    sink.refused = [&](const QString& name, const Error& error) {
        reading.refused.append(QString(name % u" | " % error.message));
    };
    sink.noted = [&](const QString& name, const QString& note) {
        reading.notes.append(QString(name % u" | " % note));
    };
    exchange::readDocuments(file, options, sink);
    return reading;
}

Reading readBytes(const QByteArray& bytes, const QString& name, const exchange::ReadOptions& options)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    return readFile(file.fileName(), options);
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace casus::test
