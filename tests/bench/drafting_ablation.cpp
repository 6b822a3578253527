// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// drafting_ablation FOLDER...: what each resolver and rule of the drafter is worth: incident and slot F1 over
// the texts with answer keys in the folders, with everything and with one rule left out at a time. Prints a
// table.
#include "app/drafting/gold_mentions.h"
#include "app/drafting/slot_score.h"
#include "bench_texts.h"
#include "drafting/drafter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <array>

using namespace casus;
using drafting::Rule;

namespace {

struct Named {
    const char* name;
    Rule rule;
};

constexpr std::array kRules{
    Named{"speakers", Rule::Speakers},
    Named{"pronouns and definite nouns", Rule::Pronouns},
    Named{"speech over sentences", Rule::CarriedSpeech},
    Named{"relays", Rule::Relays},
    Named{"recalled acts", Rule::Recall},
    Named{"general talk", Rule::GeneralTalk},
    Named{"division into acts", Rule::Division},
    Named{"sums and pieces", Rule::Sums},
    Named{"use of dates", Rule::DateUse},
    Named{"use of places", Rule::PlaceUse},
    Named{"own reports", Rule::OwnReports},
    Named{"state actions", Rule::StateActions},
    Named{"inherited parties", Rule::Inheritance},
    Named{"victims from context", Rule::VictimContext},
    Named{"named victims", Rule::NamedVictims},
    Named{"same counts joined", Rule::SameCounts},
    Named{"revisions", Rule::Revisions},
    Named{"verdict", Rule::Verdict},
};

struct Ready {
    extraction::Extraction extraction;
    extraction::Context context;
    QJsonArray key;
};

test::SlotScores scoresOf(const std::vector<Ready>& documents, const drafting::Drafter& drafter)
{
    test::SlotScores scores;
    for (const Ready& document : documents)
        test::score(drafter.draft(document.extraction, document.context), document.key, scores);
    return scores;
}

} // namespace

int main(int argc, char** argv)
{
    QTextStream out(stdout);
    const auto knowledge = bench::shippedKnowledge(out);
    if (!knowledge)
        return 1;
    const extraction::Extractor extractor(knowledge);
    std::vector<Ready> documents;
    for (int i = 1; i < argc; ++i) {
        for (const test::KeyedDocument& document : test::readCorpus(QFile::decodeName(argv[i])))
            documents.push_back(
                {extractor.extract(document.text, document.context), document.context,
                 QJsonDocument::fromJson(document.key).object()[QStringLiteral("incidents")].toArray()});
    }
    if (documents.empty()) {
        out << "No texts with answer keys were given.\n";
        return 1;
    }
    const auto line = [&](const char* name, const test::SlotScores& scores, const test::SlotScores& all) {
        const auto points = [](const test::Slot& slot) { return 100 * slot.f1(); };
        out << qSetFieldWidth(30) << Qt::left << name << qSetFieldWidth(10) << Qt::right << Qt::fixed
            << qSetRealNumberPrecision(1) << points(scores.incidents)
            << points(scores.incidents) - points(all.incidents) << points(scores.all())
            << points(scores.all()) - points(all.all()) << qSetFieldWidth(0) << '\n';
        out.flush();
    };
    out << documents.size() << " texts\n";
    out << "without                         incidents    change     slots    change\n";
    const test::SlotScores all = scoresOf(documents, drafting::Drafter(knowledge));
    line("(nothing left out)", all, all);
    for (const Named& one : kRules)
        line(one.name, scoresOf(documents, drafting::Drafter(knowledge, one.rule)), all);
    return 0;
}
