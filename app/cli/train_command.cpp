// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands.h"
#include "curation/engine.h"
#include "extraction/sequence_data.h"
#include "extraction/sequence_evaluation.h"
#include "extraction/sequence_tagger.h"
#include "extraction/sequence_trainer.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>

namespace casus::cli {

namespace {

namespace sequence = extraction::sequence;
using sequence::AnnotatedText;

/// Texts of all files in their order; empty where one cannot be read, which has been said.
std::optional<std::vector<AnnotatedText>>
readAll(const QStringList& files, const knowledge::Knowledge& knowledge, Console& console, int& code)
{
    std::vector<AnnotatedText> texts;
    for (const QString& file : files) {
        QStringList warnings;
        auto read = sequence::readAnnotated(file, knowledge, &warnings);
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

int evaluate(const QString& modelFile, const std::vector<AnnotatedText>& texts, bool capitals,
             Console& console)
{
    auto model = sequence::Model::open(modelFile);
    if (!model) {
        console.complain(model.error().message);
        return SomethingRefused;
    }
    const sequence::Tagger tagger(*model);
    sequence::Evaluation evaluation;
    for (const AnnotatedText& text : texts) {
        const AnnotatedText shown = capitals ? sequence::inCapitals(text) : text;
        evaluation.add(shown.names, tagger.tag(shown.analysis, shown.folded));
    }
    printEvaluation(evaluation, console);
    return Done;
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
             {QStringLiteral("capitals"),
              {},
              {},
              QStringLiteral("Evaluate on the same texts written in capitals.")},
             {QStringLiteral("epochs"), {}, QStringLiteral("N"), QStringLiteral("Passes over the texts.")},
             {QStringLiteral("rate"), {}, QStringLiteral("NUMBER"), QStringLiteral("Learning rate.")},
             {QStringLiteral("decay"),
              {},
              QStringLiteral("NUMBER"),
              QStringLiteral("How strongly weights are drawn to nought.")},
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
    const auto knowledge = knowledge::Knowledge::load({resources, {}, {}}, &warnings);
    for (const QString& warning : std::as_const(warnings))
        console.complain(warning);
    if (!knowledge) {
        console.complain(knowledge.error().message);
        return SomethingRefused;
    }
    auto texts = readAll(line.arguments, **knowledge, console, code);
    if (!texts)
        return SomethingRefused;
    if (const QString model = line.value(QStringLiteral("evaluate")); !model.isEmpty())
        return std::max(code, evaluate(model, *texts, line.has(QStringLiteral("capitals")), console));

    sequence::TrainingOptions options;
    if (const QString v = line.value(QStringLiteral("epochs")); !v.isEmpty())
        options.epochs = v.toInt();
    if (const QString v = line.value(QStringLiteral("rate")); !v.isEmpty())
        options.rate = v.toDouble();
    if (const QString v = line.value(QStringLiteral("decay")); !v.isEmpty())
        options.decay = v.toDouble();
    if (const QString v = line.value(QStringLiteral("cutoff")); !v.isEmpty())
        options.cutoff = v.toUInt();
    if (const QString v = line.value(QStringLiteral("seed")); !v.isEmpty())
        options.seed = v.toULongLong();

    sequence::ListBuilder lists;
    lists.addKnowledge(**knowledge);
    lists.addGazetteer(resources % QStringLiteral("/gazetteer/casus.gaz"));
    lists.addPersonNames(resources % QStringLiteral("/models/person_names.tsv"));
    QElapsedTimer timer;
    timer.start();
    const auto weights = sequence::train(*texts, lists.lists(), options, console.progress());
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
