// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// extraction_reliability [--rules] [--mistakes] [--capitals] [--without rules|knowledge|model]... FOLDER...:
// what the scores of suggestions are worth. Reads documents with answer keys (NAME.txt, NAME.gold.json) and
// prints, for each band of scores, how many suggestions fall into it and which share of them is right (span,
// type and date value), for all and for each type; with --rules for each rule too, which is where the scores
// of the rules come from; with --mistakes every mention that was missed or should not be; with --capitals on
// the texts in capitals; with --without what is reached when that means is switched off. Asserts nothing.
#include "app/extraction/answer_key.h"
#include "app/extraction/reliability.h"
#include "bench_texts.h"
#include "extraction/extractor.h"
#include "text/offsets.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace casus;

namespace {

void printMistakes(QTextStream& out, const test::AnswerKey& key, const std::vector<model::Mention>& found)
{
    const text::OffsetMap offsets(key.text);
    const auto line = [&](const char* what, model::MentionType type, model::Span span, const QString& more) {
        const auto cut = [&](int begin, int end) {
            const qsizetype first = offsets.toUtf16(std::max(begin, 0));
            QString piece = key.text.mid(first, offsets.toUtf16(end) - first);
            return piece.replace(u'\n', u' ');
        };
        out << "  " << what << ' ' << model::toString(type) << " [" << cut(span.begin, span.end) << "]  ..."
            << cut(span.begin - 40, span.begin) << "|" << cut(span.end, span.end + 30) << "  " << more
            << '\n';
    };
    out << key.name << '\n';
    for (const test::KeyMention& wanted : key.mentions) {
        const bool known = std::any_of(found.begin(), found.end(), [&](const model::Mention& mention) {
            return mention.type == wanted.type && mention.span == wanted.span;
        });
        if (!known)
            line("missed", wanted.type, wanted.span, {});
    }
    for (const model::Mention& mention : found) {
        if (test::isRight(key, mention))
            continue;
        const auto* date = std::get_if<model::DateValue>(&mention.value);
        line(
            "wrong ", mention.type, mention.span,
            QStringLiteral("%1 %2 %3").arg(mention.score).arg(mention.reason, date ? date->edtf : QString()));
    }
}

void switchOff(extraction::ExtractorOptions& options, const QString& means)
{
    if (means == u"rules")
        options.rules = false;
    else if (means == u"knowledge")
        options.knowledge = false;
    else if (means == u"model")
        options.model = false;
}

/// Letter by letter, so that the spans of the key stay.
void writeInCapitals(QString& text)
{
    for (QChar& c : text)
        c = c.toUpper();
}

} // namespace

int main(int argc, char** argv)
{
    QTextStream out(stdout);
    bool byRule = false;
    bool mistakes = false;
    bool capitals = false;
    extraction::ExtractorOptions options;
    QList<test::AnswerKey> keys;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QFile::decodeName(argv[i]);
        if (argument == u"--rules")
            byRule = true;
        else if (argument == u"--mistakes")
            mistakes = true;
        else if (argument == u"--capitals")
            capitals = true;
        else if (argument == u"--without" && i + 1 < argc)
            switchOff(options, QFile::decodeName(argv[++i]));
        else
            keys += test::answerKeys(argument);
    }
    if (keys.isEmpty()) {
        out << "Usage: extraction_reliability [--rules] [--mistakes] [--capitals] [--without MEANS]... "
               "FOLDER...   (folders with answer keys)\n";
        return 1;
    }
    const auto knowledge = bench::shippedKnowledge(out);
    if (!knowledge)
        return 1;
    const extraction::Extractor extractor(knowledge, options);
    test::Reliability reliability;
    test::Score score;
    for (test::AnswerKey& key : keys) {
        if (capitals)
            writeInCapitals(key.text);
        extraction::Context context;
        context.published = key.published;
        context.publisher = key.publisher;
        const std::vector<model::Mention> found = extractor.extract(key.text, context).mentions;
        reliability.add(key, found);
        score.add(key, found);
        if (mistakes)
            printMistakes(out, key, found);
    }
    out << keys.size() << " documents\n" << score.table() << "\n\n" << reliability.table(byRule);
    return 0;
}
