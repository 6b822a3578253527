// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/loss_report.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace casus::exchange {

namespace {

constexpr qsizetype kExamples = 5;

template <typename Loss>
void count(Loss& loss, const QString& example)
{
    ++loss.count;
    if (!example.isEmpty() && loss.examples.size() < kExamples && !loss.examples.contains(example))
        loss.examples.append(example);
}

template <typename Loss>
QString examplesOf(const Loss& loss)
{
    if (loss.examples.isEmpty())
        return {};
    return QStringLiteral(": ") + loss.examples.join(QStringLiteral(", ")) +
           (loss.count > loss.examples.size() ? QStringLiteral(" …") : QString());
}

} // namespace

void LossReport::refuse(const QString& reason, const QString& example, bool chosen)
{
    auto found = std::find_if(refused.begin(), refused.end(), [&](const Refusal& refusal) {
        return refusal.chosen == chosen && refusal.reason == reason;
    });
    if (found == refused.end()) {
        refused.append({reason, 0, chosen, {}});
        found = refused.end() - 1;
    }
    count(*found, example);
}

void LossReport::narrow(const QString& field, const QString& reason, const QString& example, bool chosen)
{
    auto found = std::find_if(narrowed.begin(), narrowed.end(), [&](const Narrowing& narrowing) {
        return narrowing.field == field && narrowing.reason == reason;
    });
    if (found == narrowed.end()) {
        narrowed.append({field, reason, 0, chosen, {}});
        found = narrowed.end() - 1;
    }
    count(*found, example);
}

void LossReport::note(const QString& sentence)
{
    if (!notes.contains(sentence))
        notes.append(sentence);
}

bool LossReport::isComplete() const
{
    const auto chosen = [](const auto& loss) { return loss.chosen; };
    return std::all_of(refused.begin(), refused.end(), chosen) &&
           std::all_of(narrowed.begin(), narrowed.end(), chosen);
}

QString LossReport::toText() const
{
    const QString target =
        path.isEmpty() ? QString() : QStringLiteral(" to “%1”").arg(QFileInfo(path).fileName());
    QString text = written == 1
                       ? QStringLiteral("1 %1 was written%2.").arg(unit, target)
                       : QStringLiteral("%1 %2 were written%3.").arg(QString::number(written), units, target);
    for (const Refusal& refusal : refused) {
        text += QStringLiteral("\n%1: %2 (%3)%4.")
                    .arg(refusal.chosen ? QStringLiteral("Left out") : QStringLiteral("Refused"),
                         QString::number(refusal.count), refusal.reason, examplesOf(refusal));
    }
    for (const Narrowing& narrowing : narrowed) {
        const QString often =
            narrowing.count == 1 ? QStringLiteral("once") : QStringLiteral("%1 times").arg(narrowing.count);
        text += QStringLiteral("\n%1: %2, %3 (%4)%5.")
                    .arg(narrowing.chosen ? QStringLiteral("Narrowed") : QStringLiteral("Not complete"),
                         narrowing.field, often, narrowing.reason, examplesOf(narrowing));
    }
    for (const QString& sentence : notes)
        text += u'\n' + sentence;
    return text;
}

QJsonObject LossReport::toJson() const
{
    QJsonArray refusals;
    for (const Refusal& refusal : refused) {
        refusals.append(
            QJsonObject{{QStringLiteral("reason"), refusal.reason},
                        {QStringLiteral("count"), refusal.count},
                        {QStringLiteral("chosen"), refusal.chosen},
                        {QStringLiteral("examples"), QJsonArray::fromStringList(refusal.examples)}});
    }
    QJsonArray narrowings;
    for (const Narrowing& narrowing : narrowed) {
        narrowings.append(
            QJsonObject{{QStringLiteral("field"), narrowing.field},
                        {QStringLiteral("reason"), narrowing.reason},
                        {QStringLiteral("count"), narrowing.count},
                        {QStringLiteral("chosen"), narrowing.chosen},
                        {QStringLiteral("examples"), QJsonArray::fromStringList(narrowing.examples)}});
    }
    return {{QStringLiteral("file"), path.isEmpty() ? QString() : QFileInfo(path).fileName()},
            {QStringLiteral("format"), format},
            {QStringLiteral("written"), written},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("complete"), isComplete()},
            {QStringLiteral("refused"), refusals},
            {QStringLiteral("narrowed"), narrowings},
            {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
}

Result<void> writeLossReport(const QString& path, const LossReport& report)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(report.toJson()).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Unreadable,
                     QStringLiteral("The report “%1” was not written: %2.")
                         .arg(QFileInfo(path).fileName(), file.errorString()),
                     {}};
    return {};
}

} // namespace casus::exchange
