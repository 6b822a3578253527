// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// extraction_bench [FOLDER of .txt files]: tokens a second of the extraction on one core, tokenising
// included, and the time of one document as it grows to 1 MB. Prints figures; asserts nothing.
#include "bench_texts.h"
#include "extraction/extractor.h"
#include "extraction/sequence_model.h"
#include "text/decode.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace casus;

namespace {

struct Figure {
    qsizetype characters = 0;
    std::size_t tokens = 0;
    std::size_t mentions = 0;
    double seconds = 0; // of processor time, median of the runs
};

Figure measure(const extraction::Extractor& extractor, const QString& text, int runs)
{
    extraction::Context context;
    context.published = QDate(2022, 6, 3);
    Figure figure;
    figure.characters = text.size();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        const extraction::Extraction extraction = extractor.extract(text, context);
        times.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        figure.tokens = extraction.analysis->tokens.size();
        figure.mentions = extraction.mentions.size();
    }
    std::sort(times.begin(), times.end());
    figure.seconds = times[times.size() / 2];
    return figure;
}

/// One line a size; how the time grows from 256 KB to 1 MB.
void printTable(const extraction::Extractor& extractor, const QString& text, QTextStream& out)
{
    out << "characters     tokens   mentions   ms        tokens/s\n";
    double quarter = 0;
    for (qsizetype size : {10'000, 64'000, 256'000, 1'024'000}) {
        const QString document = text.repeated(size / text.size() + 1).left(size);
        const Figure figure = measure(extractor, document, size > 200'000 ? 5 : 15);
        out << qSetFieldWidth(10) << figure.characters << figure.tokens << qint64(figure.mentions)
            << qSetFieldWidth(9) << Qt::fixed << qSetRealNumberPrecision(1) << 1000 * figure.seconds
            << qSetFieldWidth(14)
            << qint64(static_cast<double>(figure.tokens) / std::max(figure.seconds, 1e-9))
            << qSetFieldWidth(0) << '\n';
        if (size == 256'000)
            quarter = figure.seconds;
        else if (size == 1'024'000)
            out << "four times the text takes " << figure.seconds / std::max(quarter, 1e-9)
                << " times as long\n";
        out.flush();
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QString folder = argc > 1 ? QFile::decodeName(argv[1]) : QStringLiteral(CASUS_SAMPLES);
    QTextStream out(stdout);
    const QString text = bench::sampleText(folder);
    if (text.isEmpty()) {
        out << "No text files in " << folder << ".\n";
        return 1;
    }
    QElapsedTimer loading;
    loading.start();
    const auto knowledge = bench::shippedKnowledge(out);
    if (!knowledge)
        return 1;
    out << "knowledge ready in " << loading.elapsed() << " ms\n";
    const QString modelFile = QStringLiteral(CASUS_RESOURCES "/models/names.model");
    loading.restart();
    const auto model = extraction::sequence::Model::open(modelFile);
    out << "model of names " << (model ? "open" : "missing") << " after "
        << static_cast<double>(loading.nsecsElapsed()) / 1e6 << " ms\n";
    for (const bool withModel : {true, false}) {
        out << (withModel ? "\nrules, knowledge and model\n" : "\nwithout the model\n");
        extraction::ExtractorOptions options;
        options.model = withModel;
        options.modelFile = modelFile;
        printTable(extraction::Extractor(knowledge, options), text, out);
    }
    return 0;
}
