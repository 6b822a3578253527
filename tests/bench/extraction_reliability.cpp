// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// extraction_reliability [--rules] FOLDER...: what the scores of suggestions are worth. Reads documents with
// answer keys (NAME.txt, NAME.gold.json) and prints, for each band of scores, how many suggestions fall into
// it and which share of them is right (span, type and date value), for all and for each type; with --rules
// for each rule too, which is where the scores of the rules come from. Asserts nothing.
#include "../app/extraction/answer_key.h"
#include "../app/extraction/reliability.h"
#include "extraction/extractor.h"

#include <QFile>
#include <QTextStream>

using namespace casus;

int main(int argc, char** argv)
{
    QTextStream out(stdout);
    bool byRule = false;
    QList<test::AnswerKey> keys;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QFile::decodeName(argv[i]);
        if (argument == u"--rules")
            byRule = true;
        else
            keys += test::answerKeys(argument);
    }
    if (keys.isEmpty()) {
        out << "Usage: extraction_reliability [--rules] FOLDER...   (folders with answer keys)\n";
        return 1;
    }
    auto knowledge = knowledge::Knowledge::load({QStringLiteral(CASUS_RESOURCES), {}, {}});
    if (!knowledge) {
        out << knowledge.error().message << '\n';
        return 1;
    }
    const extraction::Extractor extractor(*knowledge);
    test::Reliability reliability;
    for (const test::AnswerKey& key : std::as_const(keys)) {
        extraction::Context context;
        context.published = key.published;
        context.publisher = key.publisher;
        reliability.add(key, extractor.extract(key.text, context).mentions);
    }
    out << keys.size() << " documents\n" << reliability.table(byRule);
    return 0;
}
