// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shared_options.h"
#include "cli/subcommands.h"
#include "curation/engine.h"
#include "extraction/sequence_data.h"
#include "extraction/sequence_evaluation.h"
#include "extraction/sequence_tagger.h"
#include "extraction/sequence_trainer.h"
#include "text/offsets.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <functional>

namespace casus::cli {

namespace {

namespace sequence = extraction::sequence;
using sequence::AnnotatedText;

/// Texts of all files in their order; empty where one cannot be read, which has been said.
std::optional<std::vector<AnnotatedText>> readAll(const QStringList& files,
                                                  const knowledge::Knowledge& knowledge, Console& console,
                                                  int& code, sequence::Labels labels)
{
    std::vector<AnnotatedText> texts;
    for (const QString& file : files) {
        QStringList warnings;
        auto read = sequence::readAnnotated(file, knowledge, &warnings, labels);
        for (const QString& warning : std::as_const(warnings)) {
            console.complain(warning);
            code = SomethingRefused;
        }
        if (!read) {
            console.complain(read.error().message);
            code = SomethingRefused;
            return std::nullopt;
        }
        std::move(read->begin(), read->end(), std::back_inserter(texts));
    }
    return texts;
}

void printEvaluation(const sequence::Evaluation& evaluation, Console& console)
{
    const auto row = [&](const QString& name, const sequence::Tally& tally) {
        console.say(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                        .arg(name, -8)
                        .arg(tally.precision(), 9, 'f', 1)
                        .arg(tally.recall(), 9, 'f', 1)
                        .arg(tally.f1(), 9, 'f', 1)
                        .arg(tally.right, 9)
                        .arg(tally.marked, 9)
                        .arg(tally.wanted, 9));
    };
    console.say(QStringLiteral("label    precision    recall        F1     right    marked    wanted"));
    const QStringList names = QString::fromLatin1(sequence::kLabelNames).split(u' ');
    for (qsizetype i = 0; i < names.size(); ++i)
        row(names[i], evaluation.labels[static_cast<std::size_t>(i)]);
    row(QStringLiteral("names"), evaluation.names());
    console.say(QStringLiteral("\nscore       marked    right %   mean score"));
    for (std::size_t i = evaluation.bins.size(); i-- > 0;) {
        const sequence::Bin& bin = evaluation.bins[i];
        if (bin.marked == 0)
            continue;
        console.say(QStringLiteral("%1-%2 %3 %4 %5")
                        .arg(static_cast<double>(i) / 10, 0, 'f', 1)
                        .arg(static_cast<double>(i + 1) / 10, 0, 'f', 1)
                        .arg(bin.marked, 10)
                        .arg(100.0 * bin.right / bin.marked, 10, 'f', 1)
                        .arg(bin.scores / bin.marked, 12, 'f', 3));
    }
}

/// One line a wrong or missing name, with its sentence, for reading.
void printMistakes(const AnnotatedText& text, const std::vector<sequence::TaggedName>& marked,
                   Console& console)
{
    const QStringList labels = QString::fromLatin1(sequence::kLabelNames).split(u' ');
    const auto show = [&](const QString& what, const sequence::NameSpan& name) {
        const auto sentence =
            std::upper_bound(text.analysis.sentences.begin(), text.analysis.sentences.end(), name.first,
                             [](std::size_t token, const text::Sentence& s) { return token < s.lastToken; });
        const auto words = [&](std::size_t first, std::size_t last) {
            const qsizetype begin = text.analysis.tokens[first].begin;
            return text.analysis.text.mid(begin, text.analysis.tokens[last - 1].end - begin).simplified();
        };
        console.say(QStringLiteral("%1 %2 “%3” in: %4")
                        .arg(what, labels[static_cast<int>(name.label)], words(name.first, name.last),
                             words(sentence->firstToken, sentence->lastToken)));
    };
    for (const sequence::TaggedName& name : marked) {
        if (!std::binary_search(text.names.begin(), text.names.end(), name.span, sequence::before))
            show(QStringLiteral("wrong"), name.span);
    }
    for (const sequence::NameSpan& name : text.names) {
        const bool found = std::any_of(marked.begin(), marked.end(),
                                       [&](const sequence::TaggedName& other) { return other.span == name; });
        if (!found)
            show(QStringLiteral("missed"), name);
    }
}

/// Adds copies of a share of the texts in capitals and in title case, so that the model reads wires and
/// headlines as well.
void addVariants(std::vector<AnnotatedText>& texts)
{
    constexpr std::size_t kPiece = 20;
    const std::size_t count = texts.size();
    for (std::size_t t = 0; t < count; ++t) {
        const std::vector<AnnotatedText> pieces = sequence::inPieces(texts[t], kPiece);
        for (std::size_t p = 0; p < pieces.size(); ++p) {
            if (p % 12 == 0)
                texts.push_back(sequence::inCapitals(pieces[p]));
            else if (p % 24 == 1)
                texts.push_back(sequence::inTitleCase(pieces[p]));
        }
    }
}

/// Whatever marks names in an annotated text.
using Marker = std::function<std::vector<sequence::TaggedName>(const AnnotatedText&)>;

/// The whole extraction as a marker. A party is counted as an organisation, as the data sets do; those
/// without a capital ("the army") are no names there.
std::vector<sequence::TaggedName> markByExtraction(const extraction::Extractor& extractor,
                                                   const AnnotatedText& text)
{
    std::vector<sequence::TaggedName> names;
    const text::OffsetMap offsets(text.analysis.text);
    const auto& tokens = text.analysis.tokens;
    for (const model::Mention& mention : extractor.extract(text.analysis.text, {}).mentions) {
        sequence::TaggedName name;
        switch (mention.type) {
        case model::MentionType::Person: name.span.label = sequence::Label::Person; break;
        case model::MentionType::Place: name.span.label = sequence::Label::Place; break;
        case model::MentionType::Org:
        case model::MentionType::Actor: name.span.label = sequence::Label::Org; break;
        default: continue;
        }
        if (std::none_of(mention.quote.begin(), mention.quote.end(), [](QChar c) { return c.isUpper(); }))
            continue;
        const qsizetype begin = offsets.toUtf16(mention.span.begin);
        const qsizetype end = offsets.toUtf16(mention.span.end);
        const auto at =
            std::lower_bound(tokens.begin(), tokens.end(), begin,
                             [](const text::Token& token, qsizetype b) { return token.begin < b; });
        name.span.first = static_cast<std::size_t>(at - tokens.begin());
        name.span.last = name.span.first;
        while (name.span.last < tokens.size() && tokens[name.span.last].end <= end)
            ++name.span.last;
        name.probability = mention.score;
        if (name.span.last > name.span.first)
            names.push_back(name);
    }
    return names;
}

int evaluate(const Marker& mark, const std::vector<AnnotatedText>& texts, const CommandLine& line,
             Console& console)
{
    constexpr std::size_t kPiece = 20; // sentences: about one report
    sequence::Evaluation evaluation;
    for (const AnnotatedText& text : texts) {
        for (const AnnotatedText& piece : sequence::inPieces(text, kPiece)) {
            const AnnotatedText shown = line.has(QStringLiteral("capitals")) ? sequence::inCapitals(piece)
                                        : line.has(QStringLiteral("without-accents"))
                                            ? sequence::withoutAccents(piece)
                                            : piece;
            const std::vector<sequence::TaggedName> marked = mark(shown);
            evaluation.add(shown.names, marked);
            if (line.has(QStringLiteral("mistakes")))
                printMistakes(shown, marked, console);
        }
    }
    printEvaluation(evaluation, console);
    return Done;
}

int evaluateModel(const QString& modelFile, const std::vector<AnnotatedText>& texts, const CommandLine& line,
                  Console& console)
{
    auto model = sequence::Model::open(modelFile);
    if (!model) {
        console.complain(model.error().message);
        return SomethingRefused;
    }
    const sequence::Tagger tagger(*model);
    return evaluate([&](const AnnotatedText& text) { return tagger.tag(text.analysis, text.folded); }, texts,
                    line, console);
}

} // namespace

namespace {

/// The lists of an earlier model, or what the program knows now. Nothing where that model cannot be read.
std::optional<sequence::WordLists> listsFor(const QString& model, const knowledge::Knowledge& knowledge,
                                            const QString& resources, Console& console)
{
    if (!model.isEmpty()) {
        const auto earlier = sequence::Model::open(model);
        if (earlier)
            return (*earlier)->lists().entries();
        console.complain(earlier.error().message);
        return std::nullopt;
    }
    sequence::ListBuilder lists;
    lists.addKnowledge(knowledge);
    lists.addGazetteer(resources % QStringLiteral("/gazetteer/casus.gaz"));
    lists.addPersonNames(resources % QStringLiteral("/models/person_names.tsv"));
    lists.addOrganisationNames(resources % QStringLiteral("/models/organisation_names.tsv"));
    return lists.lists();
}

} // namespace

Syntax trainSyntax()
{
    return {
        .name = QStringLiteral("train"),
        .arguments = QStringLiteral("FILE..."),
        .summary = QStringLiteral("Train the model of names on annotated texts, or evaluate one."),
        .options =
            {{QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("FILE"),
              QStringLiteral("Where the model is written; names.model without it.")},
             {QStringLiteral("evaluate"),
              {},
              QStringLiteral("MODEL"),
              QStringLiteral("Train nothing: print how well this model marks the names of the files.")},
             {QStringLiteral("evaluate-extraction"),
              {},
              {},
              QStringLiteral(
                  "Train nothing: evaluate the whole extraction, rules and knowledge with the model.")},
             withoutOption(),
             {QStringLiteral("labels-as-given"),
              {},
              {},
              QStringLiteral(
                  "Take the labels of all .conll files as they are, without the rules of cleaning.")},
             {QStringLiteral("labels-cleaned"),
              {},
              {},
              QStringLiteral(
                  "Clean the labels of all .conll files; else those with labels named otherwise.")},
             {QStringLiteral("without-accents"),
              {},
              {},
              QStringLiteral("Evaluate on the same texts without accents.")},
             {QStringLiteral("capitals"),
              {},
              {},
              QStringLiteral("Evaluate on the same texts written in capitals.")},
             {QStringLiteral("mistakes"),
              {},
              {},
              QStringLiteral("Evaluate and print each name that is wrong or missed.")},
             {QStringLiteral("lists"),
              {},
              QStringLiteral("MODEL"),
              QStringLiteral("Take the lists of names from this model instead of today's knowledge.")},
             {QStringLiteral("epochs"), {}, QStringLiteral("N"), QStringLiteral("Passes over the texts.")},
             {QStringLiteral("runs"),
              {},
              QStringLiteral("N"),
              QStringLiteral("Runs in other orders of the examples, whose mean is taken.")},
             {QStringLiteral("rate"), {}, QStringLiteral("NUMBER"), QStringLiteral("Learning rate.")},
             {QStringLiteral("decay"),
              {},
              QStringLiteral("NUMBER"),
              QStringLiteral("How strongly weights are drawn to nought.")},
             {QStringLiteral("dropout"),
              {},
              QStringLiteral("NUMBER"),
              QStringLiteral("Share of features passed over at each look, 0 to 0.9.")},
             {QStringLiteral("doubt"),
              {},
              QStringLiteral("NUMBER"),
              QStringLiteral("Leave out labels that a model of the other half holds less likely.")},
             {QStringLiteral("cutoff"),
              {},
              QStringLiteral("N"),
              QStringLiteral("Features seen less often are left out.")},
             {QStringLiteral("seed"),
              {},
              QStringLiteral("N"),
              QStringLiteral("Order of the examples; equal seeds and texts give equal models.")}},
        .least = 1,
        .most = -1,
        .more = QStringLiteral("Files: .conll or .jsonl, also packed as .gz.")};
}

int trainModel(const CommandLine& line, Console& console)
{
    int code = Done;
    const QString resources = knowledge::resourcesFolder();
    QStringList warnings;
    knowledge::KnowledgeSources sources; // the shipped ones alone, so that a model can be made again
    sources.resources = resources;
    const auto knowledge = knowledge::Knowledge::load(sources, &warnings);
    for (const QString& warning : std::as_const(warnings))
        console.complain(warning);
    if (!knowledge) {
        console.complain(knowledge.error().message);
        return SomethingRefused;
    }
    auto texts =
        readAll(line.arguments, **knowledge, console, code,
                line.has(QStringLiteral("labels-as-given"))  ? sequence::Labels::AsGiven
                : line.has(QStringLiteral("labels-cleaned")) ? sequence::Labels::Cleaned
                                                             : sequence::Labels::CleanedWhereForeign);
    if (!texts)
        return SomethingRefused;
    if (const QString model = line.value(QStringLiteral("evaluate")); !model.isEmpty())
        return std::max(code, evaluateModel(model, *texts, line, console));
    if (line.has(QStringLiteral("evaluate-extraction"))) {
        const auto options = extractorOptions(line, QStringLiteral("train"), console);
        if (!options)
            return WrongWords;
        const extraction::Extractor extractor(*knowledge, *options);
        return std::max(code,
                        evaluate([&](const AnnotatedText& text) { return markByExtraction(extractor, text); },
                                 *texts, line, console));
    }

    sequence::TrainingOptions options;
    if (const QString v = line.value(QStringLiteral("epochs")); !v.isEmpty())
        options.epochs = v.toInt();
    if (const QString v = line.value(QStringLiteral("runs")); !v.isEmpty())
        options.runs = v.toInt();
    if (const QString v = line.value(QStringLiteral("rate")); !v.isEmpty())
        options.rate = v.toDouble();
    if (const QString v = line.value(QStringLiteral("decay")); !v.isEmpty())
        options.decay = v.toDouble();
    if (const QString v = line.value(QStringLiteral("dropout")); !v.isEmpty())
        options.dropout = v.toDouble();
    if (const QString v = line.value(QStringLiteral("doubt")); !v.isEmpty())
        options.doubt = v.toDouble();
    if (const QString v = line.value(QStringLiteral("cutoff")); !v.isEmpty())
        options.cutoff = v.toUInt();
    if (const QString v = line.value(QStringLiteral("seed")); !v.isEmpty())
        options.seed = v.toULongLong();

    const auto lists = listsFor(line.value(QStringLiteral("lists")), **knowledge, resources, console);
    if (!lists)
        return SomethingRefused;
    addVariants(*texts);
    QElapsedTimer timer;
    timer.start();
    const auto weights = sequence::train(*texts, *lists, options, console.progress());
    if (!weights)
        return SomethingRefused;
    const QByteArray bytes = sequence::packModel(*weights);
    const QString output = line.value(QStringLiteral("output")).isEmpty()
                               ? QStringLiteral("names.model")
                               : line.value(QStringLiteral("output"));
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        console.complain(QStringLiteral("“%1” cannot be written: %2.").arg(output, file.errorString()));
        return SomethingRefused;
    }
    console.say(QStringLiteral("%1: %2 bytes, %3 features, trained in %4 s")
                    .arg(output)
                    .arg(bytes.size())
                    .arg(weights->features.size())
                    .arg(static_cast<double>(timer.elapsed()) / 1000, 0, 'f', 1));
    console.say(
        QStringLiteral("sha256 %1")
            .arg(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())));
    return code;
}

} // namespace casus::cli
