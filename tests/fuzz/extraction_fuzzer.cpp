// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the extractor with anything: no crash, no span outside the text, no quote that differs, no overlap.
// The first byte chooses language and publication date, the rest is the text.
#include "extraction/extractor.h"
#include "model/edtf.h"
#include "text/decode.h"
#include "text/offsets.h"

#include <cstdint>
#include <cstdlib>

using namespace casus;

namespace {

const extraction::Extractor& extractor()
{
    // Built once for the process: libFuzzer gives no other place to keep it.
    static const auto* const kExtractor = [] {
        knowledge::KnowledgeSources sources;
        sources.resources = QStringLiteral(CASUS_RESOURCES);
        auto knowledge = knowledge::Knowledge::load(sources);
        if (!knowledge)
            std::abort();
        return new extraction::Extractor(*knowledge);
    }();
    return *kExtractor;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Loads before the first text, so that loading does not count as the time of a text.
extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/)
{
    (void)extractor();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString text = text::canonical(
        QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1));
    extraction::Context context;
    if ((data[0] & 1) != 0)
        context.published = QDate(2000, 1, 1).addDays(data[0] * 50);
    if ((data[0] & 6) != 0)
        context.language = (data[0] & 2) != 0 ? QStringLiteral("fr") : QStringLiteral("en");
    const extraction::Extraction extraction = extractor().extract(text, context);
    const text::OffsetMap offsets(text);
    int last = 0;
    for (const model::Mention& mention : extraction.mentions) {
        require(mention.span.begin >= last && !mention.span.isEmpty() &&
                mention.span.end <= offsets.codePointCount());
        last = mention.span.end;
        const qsizetype begin = offsets.toUtf16(mention.span.begin);
        require(text.mid(begin, offsets.toUtf16(mention.span.end) - begin) == mention.quote);
        const auto* date = std::get_if<model::DateValue>(&mention.value);
        require(!date || date->edtf.isEmpty() || model::Edtf::parse(date->edtf));
    }
    context.published = QDate(2022, 6, 3);
    require(extractor().revalueDates(text, extraction.mentions, context).size() ==
            extraction.mentions.size());
    return 0;
}
