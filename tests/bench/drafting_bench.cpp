// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// drafting_bench [FOLDER of .txt files] [LARGEST KB]: tokens a second of extraction and of drafting on one
// core, as one document grows from 64 kB to 4 MB (or further), and how much slower the largest is per token
// than the smallest. Prints figures; asserts nothing.
#include "bench_texts.h"
#include "drafting/drafter.h"
#include "text/decode.h"

#include <QDirIterator>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace casus;

namespace {

struct Figure {
    std::size_t tokens = 0;
    std::size_t incidents = 0;
    std::uint64_t lookups = 0;
    double extraction = 0; // seconds of processor time, median of the runs
    double drafting = 0;

    [[nodiscard]] double perToken() const { return (extraction + drafting) / static_cast<double>(tokens); }
};

double seconds(std::clock_t from)
{
    return static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Figure measure(const extraction::Extractor& extractor, const drafting::Drafter& drafter, const QString& text,
               int runs)
{
    const extraction::Context context{QDate(2023, 5, 18), {}, {}};
    Figure figure;
    std::vector<double> extraction;
    std::vector<double> drafting;
    for (int run = 0; run < runs; ++run) {
        std::clock_t start = std::clock();
        const extraction::Extraction mentions = extractor.extract(text, context);
        extraction.push_back(seconds(start));
        start = std::clock();
        drafting::DraftWork work;
        figure.incidents = drafter.draft(mentions, context, &work).size();
        drafting.push_back(seconds(start));
        figure.tokens = mentions.analysis->tokens.size();
        figure.lookups = work.lookups;
    }
    figure.extraction = median(extraction);
    figure.drafting = median(drafting);
    return figure;
}

} // namespace

int main(int argc, char** argv)
{
    const QString folder = argc > 1 ? QFile::decodeName(argv[1]) : QStringLiteral(CASUS_SAMPLES);
    const qsizetype largest = argc > 2 ? QByteArray(argv[2]).toLongLong() * 1024 : 4 * 1024 * 1024;
    QTextStream out(stdout);
    const QString text = bench::sampleText(folder);
    if (text.isEmpty()) {
        out << "No text files in " << folder << ".\n";
        return 1;
    }
    const auto knowledge = bench::shippedKnowledge(out);
    if (!knowledge)
        return 1;
    const extraction::Extractor extractor(knowledge);
    const drafting::Drafter drafter(knowledge);
    out << "characters     tokens  incidents   extract ms     draft ms     tokens/s  look-ups/token\n";
    std::vector<Figure> figures;
    for (qsizetype size = 64 * 1024; size <= largest; size *= 8) {
        const QString document = text.repeated(size / text.size() + 1).left(size);
        const Figure figure = measure(extractor, drafter, document, size > 1024 * 1024 ? 3 : 9);
        figures.push_back(figure);
        out << qSetFieldWidth(10) << size << figure.tokens << qint64(figure.incidents) << Qt::fixed
            << qSetRealNumberPrecision(1) << qSetFieldWidth(13) << 1000 * figure.extraction
            << 1000 * figure.drafting << qint64(1 / figure.perToken()) << qSetFieldWidth(16)
            << static_cast<double>(figure.lookups) / static_cast<double>(figure.tokens) << qSetFieldWidth(0)
            << '\n';
        out.flush();
    }
    out << "time of a token in the largest, against the smallest: " << qSetRealNumberPrecision(2)
        << figures.back().perToken() / figures.front().perToken() << '\n';
    return 0;
}
