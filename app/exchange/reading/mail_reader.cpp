// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/mail_reader.h"

#include "exchange/reading/html_metadata.h"
#include "exchange/reading/html_reader.h"

#include <QCoreApplication>

// GLib uses the word "signals" as a name.
#include <gmime/gmime.h>
#include <memory>
#include <optional>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::MailReader)
};

// GMime follows nested parts by recursion; no mail has so many.
constexpr qsizetype kMostMultiparts = 400;
constexpr int kDeepest = 60;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

void startLibrary()
{
    static const bool kStarted = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(kStarted)
}

QString fromGlib(const char* words)
{
    return words ? QString::fromUtf8(words) : QString();
}

QByteArray bytesOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* bytes =
        g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem*>(stream.get()));
    return QByteArray(reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len));
}

struct Parts {
    GMimePart* plain = nullptr;
    GMimePart* html = nullptr;
    QStringList attachments;
};

void collect(GMimeObject* object, int depth, Parts& parts)
{
    if (!object || depth > kDeepest)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart* multipart = reinterpret_cast<GMimeMultipart*>(object);
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; ++i)
            collect(g_mime_multipart_get_part(multipart, i), depth + 1, parts);
        return;
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        parts.attachments.append(Words::tr("another mail"));
        return;
    }
    if (!GMIME_IS_PART(object))
        return;
    GMimePart* part = reinterpret_cast<GMimePart*>(object);
    const QString fileName = fromGlib(g_mime_part_get_filename(part));
    const bool attached = g_mime_part_is_attachment(part);
    GMimeContentType* type = g_mime_object_get_content_type(object);
    const bool text = type && g_mime_content_type_is_type(type, "text", "plain");
    const bool html = type && g_mime_content_type_is_type(type, "text", "html");
    if (!attached && text && !parts.plain)
        parts.plain = part;
    else if (!attached && html && !parts.html)
        parts.html = part;
    else if (!fileName.isEmpty() && (attached || !(type && g_mime_content_type_is_type(type, "image", "*"))))
        parts.attachments.append(fileName);
}

QString charsetOf(GMimePart* part)
{
    return fromGlib(
        g_mime_object_get_content_type_parameter(reinterpret_cast<GMimeObject*>(part), "charset"));
}

QString header(GMimeMessage* message, const char* name)
{
    return fromGlib(g_mime_object_get_header(reinterpret_cast<GMimeObject*>(message), name));
}

/// The day on which it was sent where it was sent.
QDate dateOf(GMimeMessage* message)
{
    GDateTime* sent = g_mime_message_get_date(message);
    if (!sent)
        return {};
    return QDate(g_date_time_get_year(sent), g_date_time_get_month(sent), g_date_time_get_day_of_month(sent));
}

/// The name of the first sender, or where there is none what stands behind the @.
QString senderOf(GMimeMessage* message)
{
    InternetAddressList* from = g_mime_message_get_from(message);
    if (!from || internet_address_list_length(from) == 0)
        return {};
    InternetAddress* address = internet_address_list_get_address(from, 0);
    const QString name = collapsed(fromGlib(internet_address_get_name(address))).left(200);
    if (!name.isEmpty() || !INTERNET_ADDRESS_IS_MAILBOX(address))
        return name;
    const QString mailbox =
        fromGlib(internet_address_mailbox_get_addr(reinterpret_cast<InternetAddressMailbox*>(address)));
    return mailbox.mid(mailbox.lastIndexOf(u'@') + 1).left(200);
}

Result<Owned<GMimeMessage>> parse(const QByteArray& bytes)
{
    startLibrary();
    qsizetype multiparts = 0;
    const QByteArray lower = bytes.toLower();
    for (qsizetype at = lower.indexOf("multipart/"); at >= 0; at = lower.indexOf("multipart/", at + 10))
        ++multiparts;
    for (qsizetype at = lower.indexOf("message/rfc822"); at >= 0;
         at = lower.indexOf("message/rfc822", at + 10))
        ++multiparts;
    if (multiparts > kMostMultiparts)
        return because(Words::tr("its parts nest without end"));
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return because(Words::tr("it is no mail"));
    return message;
}

} // namespace

Result<Article> readMail(const QByteArray& bytes)
{
    auto message = parse(bytes);
    if (!message)
        return message.error();
    Parts parts;
    collect(g_mime_message_get_mime_part(message->get()), 0, parts);
    Article article;
    article.title = collapsed(fromGlib(g_mime_message_get_subject(message->get()))).left(400);
    article.publisher = senderOf(message->get());
    article.published = dateOf(message->get());
    QString body;
    if (parts.plain) {
        if (auto decoded = decodeMarkup(bytesOf(parts.plain), charsetOf(parts.plain)))
            body = withoutControls(*decoded).trimmed();
    }
    if (body.isEmpty() && parts.html) {
        const auto decoded = decodeMarkup(bytesOf(parts.html), charsetOf(parts.html));
        if (decoded)
            body = htmlParagraphs(*decoded).join(u"\n\n");
    }
    if (body.isEmpty())
        return because(Words::tr("the mail holds no text"));
    article.text = withTitle(article.title, body);
    article.facts.append(Words::tr("Read from an e-mail."));
    if (!parts.attachments.isEmpty())
        article.warnings.append(
            Words::tr("What is attached was left out: %1.").arg(parts.attachments.mid(0, 10).join(u", ")));
    return article;
}

Result<Article> readWebArchive(const QByteArray& bytes)
{
    auto message = parse(bytes);
    if (!message)
        return message.error();
    Parts parts;
    collect(g_mime_message_get_mime_part(message->get()), 0, parts);
    if (!parts.html)
        return because(Words::tr("it holds no web page"));
    QString url = webAddress(fromGlib(g_mime_part_get_content_location(parts.html)));
    if (url.isEmpty())
        url = webAddress(header(message->get(), "Snapshot-Content-Location"));
    return readHtml(bytesOf(parts.html), {.charset = charsetOf(parts.html), .url = url});
}

} // namespace casus::exchange
