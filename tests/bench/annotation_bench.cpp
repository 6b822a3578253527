// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// annotation_bench [ROUNDS [FORMAT]]: 1,000,000 marks in 20,000 documents (68 MB of text) to every format;
// the median of the rounds by the clock, and the processor's time, which others on the machine do not change.
#include "exchange/annotations/training_files.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace casus;
using namespace casus::exchange::annotations;

namespace {

constexpr int kDocuments = 20'000;
constexpr int kMarks = 50;

AnnotatedDocument sample()
{
    AnnotatedDocument document;
    const QString words =
        QStringLiteral("JNIM fighters attacked a camp near Bamba on Tuesday, killing seven. ");
    for (int i = 0; i < kMarks; ++i) {
        AnnotatedSpan span;
        const int begin = static_cast<int>(document.text.size());
        span.span = {begin, begin + 4};
        span.label = QStringLiteral("ACTOR");
        span.state = model::MentionState::Confirmed;
        span.author = QStringLiteral("awa");
        document.spans.append(span);
        document.text += words;
    }
    document.completeness = Completeness::Complete;
    return document;
}

double seconds(Format format, const AnnotatedDocument& document)
{
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    WriteOptions options;
    options.format = format;
    const QString target =
        folder.filePath(traits(format).perDocument ? QStringLiteral("out.zip") : QStringLiteral("out.jsonl"));
    const auto written = writeDocuments(target, options, [&](const auto& take) -> Result<void> {
        AnnotatedDocument copy = document;
        for (int i = 0; i < kDocuments; ++i) {
            copy.name = QStringLiteral("d%1").arg(i);
            if (!take(copy))
                break;
        }
        return {};
    });
    if (!written || written->marks != qint64{kDocuments} * kMarks)
        return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char* argv[])
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 3;
    const auto only = argc > 2 ? formatFromString(QString::fromUtf8(argv[2])) : std::nullopt;
    const AnnotatedDocument document = sample();
    for (const Format format : formats()) {
        if (only && *only != format)
            continue;
        const std::clock_t before = std::clock();
        std::vector<double> times;
        for (int i = 0; i < rounds; ++i)
            times.push_back(seconds(format, document));
        std::sort(times.begin(), times.end());
        const double processor = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / rounds;
        std::printf("%-16s %6.2f s (median of %d), processor %6.2f s, for 1,000,000 marks\n",
                    qPrintable(toString(format)), times[times.size() / 2], rounds, processor);
        std::fflush(stdout);
    }
    return 0;
}
