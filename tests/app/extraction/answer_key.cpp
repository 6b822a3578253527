// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_key.h"

#include "model/edtf.h"
#include "text/decode.h"
#include "text/offsets.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace casus::test {

namespace {

/// Whole-word occurrences of the quote, in UTF-16 units.
std::vector<std::pair<qsizetype, qsizetype>> occurrences(const QString& text, const QString& quote)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (qsizetype at = text.indexOf(quote); at >= 0 && !quote.isEmpty(); at = text.indexOf(quote, at + 1)) {
        const qsizetype end = at + quote.size();
        const bool left = at == 0 || !isWord(quote.front()) || !isWord(text[at - 1]);
        const bool right = end == text.size() || !isWord(quote.back()) || !isWord(text[end]);
        if (left && right)
            found.emplace_back(at, end);
    }
    return found;
}

struct Entry {
    QString quote;
    qsizetype nth = 0; // 0: every occurrence
    model::MentionType type = model::MentionType::Person;
    QString edtf;
};

/// Those with a number first, then the longest first: where a quote stands inside a longer one, that wins.
void place(AnswerKey& key, std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::pair(a.nth == 0, -a.quote.size()) < std::pair(b.nth == 0, -b.quote.size());
    });
    const text::OffsetMap offsets(key.text);
    std::vector<std::pair<qsizetype, qsizetype>> taken;
    for (const Entry& entry : entries) {
        auto spans = occurrences(key.text, entry.quote);
        if (spans.empty() || entry.nth > static_cast<qsizetype>(spans.size())) {
            key.problems.append(entry.quote);
            continue;
        }
        if (entry.nth > 0)
            spans = {spans[static_cast<std::size_t>(entry.nth) - 1]};
        for (const auto& [begin, end] : spans) {
            const bool free =
                std::none_of(taken.begin(), taken.end(), [b = begin, e = end](const auto& other) {
                    return b < other.second && other.first < e;
                });
            if (!free)
                continue;
            taken.emplace_back(begin, end);
            key.mentions.push_back(
                {entry.type, {offsets.toCodePoint(begin), offsets.toCodePoint(end)}, entry.edtf});
        }
    }
    std::sort(key.mentions.begin(), key.mentions.end(),
              [](const KeyMention& a, const KeyMention& b) { return a.span.begin < b.span.begin; });
}

std::optional<AnswerKey> readKey(const QString& fileName)
{
    QFile file(fileName);
    QFile textFile(QString(fileName).replace(QStringLiteral(".gold.json"), QStringLiteral(".txt")));
    if (!file.open(QIODevice::ReadOnly) || !textFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto decoded = text::decode(textFile.readAll(), textFile.fileName());
    if (!decoded)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    AnswerKey key;
    key.name = object.value(QStringLiteral("id")).toString();
    key.text = decoded->text;
    key.published = QDate::fromString(object.value(QStringLiteral("published")).toString(), Qt::ISODate);
    key.publisher = object.value(QStringLiteral("publisher")).toString();
    std::vector<Entry> entries;
    for (const QJsonValue& value : object.value(QStringLiteral("mentions")).toArray()) {
        const QJsonObject mention = value.toObject();
        const auto type = model::mentionTypeFromString(mention.value(QStringLiteral("type")).toString());
        const QString quote = mention.value(QStringLiteral("text")).toString();
        if (!type) {
            key.problems.append(quote);
            continue;
        }
        entries.push_back({quote, mention.value(QStringLiteral("nth")).toInt(), *type,
                           mention.value(QStringLiteral("value")).toString()});
    }
    place(key, std::move(entries));
    return key;
}

bool isSameDate(const QString& wanted, const QString& found)
{
    const auto one = model::Edtf::parse(wanted);
    const auto other = model::Edtf::parse(found);
    return wanted == found ||
           (one && other && one->earliest() == other->earliest() && one->latest() == other->latest());
}

const KeyMention* inKey(const AnswerKey& key, const model::Mention& mention)
{
    const auto same = std::find_if(key.mentions.begin(), key.mentions.end(), [&](const KeyMention& wanted) {
        return wanted.type == mention.type && wanted.span == mention.span;
    });
    return same == key.mentions.end() ? nullptr : &*same;
}

bool hasRightDate(const KeyMention& wanted, const model::Mention& found)
{
    const auto* date = std::get_if<model::DateValue>(&found.value);
    return date && isSameDate(wanted.edtf, date->edtf);
}

} // namespace

QList<AnswerKey> answerKeys(const QString& folder)
{
    QStringList names;
    if (!folder.isEmpty()) {
        QDirIterator files(folder, {QStringLiteral("*.gold.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(files.next());
    }
    names.sort();
    QList<AnswerKey> keys;
    for (const QString& name : std::as_const(names)) {
        if (std::optional<AnswerKey> key = readKey(name))
            keys.append(*std::move(key));
    }
    return keys;
}

double Tally::f1() const
{
    return wanted + found == 0 ? 100.0 : 200.0 * right / (wanted + found);
}

Tally& Tally::operator+=(const Tally& other)
{
    wanted += other.wanted;
    found += other.found;
    right += other.right;
    return *this;
}

Tally Score::all() const
{
    Tally sum;
    for (const auto& [type, tally] : types)
        sum += tally;
    return sum;
}

double Score::dateValue() const
{
    return datesWanted == 0 ? 100.0 : 100.0 * datesRight / datesWanted;
}

void Score::add(const AnswerKey& key, const std::vector<model::Mention>& found)
{
    for (const KeyMention& mention : key.mentions) {
        ++types[mention.type].wanted;
        datesWanted += mention.edtf.isEmpty() ? 0 : 1;
    }
    for (const model::Mention& mention : found) {
        Tally& tally = types[mention.type];
        ++tally.found;
        const KeyMention* wanted = inKey(key, mention);
        if (!wanted)
            continue;
        ++tally.right;
        datesRight += !wanted->edtf.isEmpty() && hasRightDate(*wanted, mention) ? 1 : 0;
    }
}

QString Score::table() const
{
    QString lines;
    for (const auto& [type, tally] : types) {
        lines += QStringLiteral("%1 F1 %2 (wanted %3, found %4, right %5)\n")
                     .arg(model::toString(type), -8)
                     .arg(tally.f1(), 0, 'f', 1)
                     .arg(tally.wanted)
                     .arg(tally.found)
                     .arg(tally.right);
    }
    return lines +
           QStringLiteral("all F1 %1, date value %2").arg(all().f1(), 0, 'f', 1).arg(dateValue(), 0, 'f', 1);
}

bool isRight(const AnswerKey& key, const model::Mention& mention)
{
    const KeyMention* wanted = inKey(key, mention);
    return wanted && (wanted->edtf.isEmpty() || hasRightDate(*wanted, mention));
}

} // namespace casus::test
