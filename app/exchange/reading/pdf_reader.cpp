// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/pdf_reader.h"

#include "exchange/reading/pdf_layout.h"
#include "text/offsets.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::PdfReader)
};

constexpr int kMostPages = 20'000;
// Page marks of longer files would fill the note.
constexpr int kMostMarks = 60;

void passOver(const std::string&, void*) {}

QString fromPoppler(const poppler::ustring& words)
{
    const poppler::byte_array utf8 = words.to_utf8();
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    // Letters that fonts draw as one: the words are meant.
    static const QList<std::pair<QChar, QString>> kLigatures{
        {QChar(0xFB00), QStringLiteral("ff")},  {QChar(0xFB01), QStringLiteral("fi")},
        {QChar(0xFB02), QStringLiteral("fl")},  {QChar(0xFB03), QStringLiteral("ffi")},
        {QChar(0xFB04), QStringLiteral("ffl")}, {QChar(0xFB05), QStringLiteral("st")},
        {QChar(0xFB06), QStringLiteral("st")}};
    for (const auto& [ligature, letters] : kLigatures) {
        if (text.contains(ligature))
            text.replace(ligature, letters);
    }
    return withoutControls(text);
}

PageLines linesOf(const poppler::page& page)
{
    PageLines lines;
    lines.height = page.page_rect().height();
    bool space = false;
    for (const poppler::text_box& box : page.text_list()) {
        const poppler::rectf place = box.bbox();
        const QString words = fromPoppler(box.text());
        if (words.trimmed().isEmpty() || !std::isfinite(place.x()) || !std::isfinite(place.y()))
            continue;
        PageLine* line = lines.lines.isEmpty() ? nullptr : &lines.lines.last();
        const bool goesOn = line &&
                            std::abs(place.y() + place.height() - line->top - line->height) <
                                0.5 * std::max(line->height, place.height()) &&
                            place.x() > line->right - 0.5 * line->height &&
                            place.x() < line->right + 4 * std::max(line->height, place.height());
        if (goesOn) {
            if (space || place.x() > line->right + 0.15 * line->height)
                line->words.append(u' ');
            line->words.append(words);
            line->right = place.right();
            line->height = std::max(line->height, place.height());
        } else {
            lines.lines.append({words, place.x(), place.right(), place.y(), place.height(), place.width()});
        }
        space = box.has_space_after();
    }
    return lines;
}

QString pageList(const QList<int>& pages)
{
    QStringList ranges;
    for (qsizetype i = 0; i < pages.size();) {
        qsizetype end = i + 1;
        while (end < pages.size() && pages[end] == pages[end - 1] + 1)
            ++end;
        ranges.append(end - i > 1 ? QStringLiteral("%1–%2").arg(pages[i]).arg(pages[end - 1])
                                  : QString::number(pages[i]));
        i = end;
    }
    return ranges.join(u", ");
}

/// Where each page begins, for who wants to cite it.
QString pageMarks(const LaidOutText& text)
{
    const text::OffsetMap map(text.text);
    QStringList marks;
    for (qsizetype i = 1; i < text.pageBegins.size() && i <= kMostMarks; ++i)
        marks.append(Words::tr("page %1 at character %2")
                         .arg(i + 1)
                         .arg(QLocale::c().toString(map.toCodePoint(text.pageBegins[i]))));
    if (marks.isEmpty())
        return Words::tr("Read from a PDF of one page.");
    if (text.pageBegins.size() > kMostMarks + 1)
        marks.append(Words::tr("and so on"));
    return Words::tr("Read from a PDF of %1 pages: %2.").arg(text.pageBegins.size()).arg(marks.join(u", "));
}

Result<Article> articleOf(poppler::document& pdf, const Cancellation& cancellation)
{
    const int count = std::min(pdf.pages(), kMostPages);
    QList<PageLines> pages;
    QList<int> silent;
    for (int i = 0; i < count; ++i) {
        if (cancellation.requested())
            return Error{ErrorCode::Cancelled, Words::tr("the import was stopped"), {}};
        const std::unique_ptr<poppler::page> page(pdf.create_page(i));
        pages.append(page ? linesOf(*page) : PageLines());
        if (pages.last().lines.isEmpty())
            silent.append(i + 1);
    }
    if (count <= 0)
        return because(Words::tr("it has no page that can be read; it may be damaged"));
    if (silent.size() == count)
        return because(
            Words::tr("it has no text layer: its pages are pictures (a scan); run a text recognition such as "
                      "OCRmyPDF over it first"));
    const LaidOutText text = layOut(pages);
    Article article;
    article.text = text.text;
    article.facts.append(pageMarks(text));
    if (text.headsRemoved > 0)
        article.facts.append(Words::tr("%n line(s) that repeat at the edge of pages were left out.", nullptr,
                                       text.headsRemoved));
    if (!silent.isEmpty())
        article.warnings.append(
            silent.size() == 1
                ? Words::tr("Page %1 has no text layer (a scan or a picture).").arg(silent[0])
                : Words::tr("Pages %1 have no text layer (scans or pictures).").arg(pageList(silent)));
    if (pdf.pages() > count)
        article.warnings.append(Words::tr("Only the first %1 pages were read.").arg(count));
    const QString title = collapsed(fromPoppler(pdf.info_key("Title"))).left(400);
    if (!title.isEmpty() && article.text.left(2000).contains(title, Qt::CaseInsensitive))
        article.title = title;
    return article;
}

} // namespace

Result<Article> readPdf(const QByteArray& bytes, const Cancellation& cancellation)
{
    if (bytes.size() > std::numeric_limits<int>::max())
        return because(Words::tr("it is larger than 2 GB"));
    try {
        poppler::set_debug_error_function(passOver, nullptr); // it would talk on standard error
        const std::unique_ptr<poppler::document> pdf(
            poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
        if (!pdf)
            return because(Words::tr("it is no PDF, or a damaged one"));
        if (pdf->is_locked())
            return because(Words::tr("it is encrypted; save it without a password first"));
        return articleOf(*pdf, cancellation);
    } catch (const std::exception&) {
        return because(Words::tr("it is a damaged PDF"));
    }
}

} // namespace casus::exchange
