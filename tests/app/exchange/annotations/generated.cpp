// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated.h"

#include "text/offsets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace casus::tests {

using namespace exchange::annotations;

namespace {

const QStringList& words()
{
    static const QStringList kWords{
        QStringLiteral("JNIM"),
        QStringLiteral("attaqué"),
        QString::fromUtf8("e\xCC\x81vacue\xCC\x81"), // NFD accents
        QString::fromUtf8("\xF0\x9F\x92\xA5"),       // collision
        QString::fromUtf8(
            "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"), // ZWJ family
        QString::fromUtf8("قُتل"),
        QString::fromUtf8("جنود"),
        QStringLiteral("14"),
        QStringLiteral("troops"),
        QStringLiteral("Bamba,"),
        QStringLiteral("\"quoted\""),
        QStringLiteral("back\\slash"),
        QStringLiteral("#Text=no"),
        QStringLiteral("-DOCSTART-"),
        QStringLiteral("<tag>&amp;"),
        QStringLiteral("a|b_c;d*[1]->"),
        QStringLiteral("N'Djamena"),
        QStringLiteral("Lt. Col. Diallo."),
        QStringLiteral("Sokolo."),
        QString::fromUtf8("𝔊othic"),
    };
    return kWords;
}

const QStringList& gaps(bool controls)
{
    static const QStringList kPlain{QStringLiteral(" "),    QStringLiteral("  "),   QStringLiteral("\n"),
                                    QStringLiteral("\n\n"), QStringLiteral("\t"),   QString(QChar(0x00A0)),
                                    QStringLiteral(" \n "), QString(QChar(0x3000)), QStringLiteral(" "),
                                    QString(QChar(0x200B))};
    static const QStringList kControls = kPlain + QStringList{QStringLiteral("\f"), QStringLiteral(" \a "),
                                                              QString(QChar(0x0085)), QStringLiteral("\v")};
    return controls ? kControls : kPlain;
}

template <typename List>
auto pick(QRandomGenerator& random, const List& list)
{
    return list[random.bounded(static_cast<int>(list.size()))];
}

bool isBlank(const QString& text, const text::OffsetMap& map, int codePoint)
{
    const QChar c = text[map.toUtf16(codePoint)];
    return c.isSpace() || c.unicode() < 0x20 || c.unicode() == 0x200B || c.unicode() == 0x85;
}

model::Span randomSpan(QRandomGenerator& random, const QString& text, const text::OffsetMap& map,
                       const Wanted& wanted)
{
    const int length = map.codePointCount();
    const int begin = random.bounded(4) == 0 ? 0 : random.bounded(length);
    const int end = random.bounded(6) == 0 ? length : std::min(length, begin + 1 + random.bounded(12));
    model::Span span{begin, end};
    while (wanted.wholeWords && !span.isEmpty() && isBlank(text, map, span.begin))
        ++span.begin;
    while (wanted.wholeWords && !span.isEmpty() && isBlank(text, map, span.end - 1))
        --span.end;
    return span;
}

void addDetails(AnnotatedSpan& span, QRandomGenerator& random, const Wanted& wanted)
{
    using State = model::MentionState;
    QList<State> states{State::Confirmed, State::Corrected, State::Added};
    if (wanted.suggestions)
        states.append(State::Suggested);
    if (wanted.rejected)
        states.append(State::Rejected);
    span.state = pick(random, states);
    span.author = span.isSuggestion()
                      ? QStringLiteral("casus 0.1.0")
                      : pick(random, QStringList{QStringLiteral("awa"), QString::fromUtf8("Żółć \"x\"")});
    if (span.isSuggestion())
        span.score = random.bounded(1001) / 1000.0;
    const QStringList notes{{},
                            {},
                            QStringLiteral("see p. 3"),
                            QStringLiteral("two\nlines\tand a tab"),
                            QStringLiteral(" \"begins quoted")};
    span.note = pick(random, notes);
    const QList<QJsonValue> values{
        QJsonValue(), QJsonValue(QStringLiteral("2023-04-18")),
        QJsonObject{{QStringLiteral("name"), QStringLiteral("Sokolo\n")},
                    {QStringLiteral("lat"), 14.73},
                    {QStringLiteral("lon"), QJsonValue()}},
        QJsonObject{{QStringLiteral("low"), 7}, {QStringLiteral("includes"), false}}};
    span.value = pick(random, values);
}

} // namespace

AnnotatedDocument generated(quint32 seed, const Wanted& wanted)
{
    QRandomGenerator random(seed);
    AnnotatedDocument document;
    document.name = QStringLiteral("d%1").arg(seed, 6, 10, QChar(u'0'));
    if (wanted.metadata) {
        document.title = pick(random, QStringList{{},
                                                  QStringLiteral("Title \"with\" quotes & <tags>"),
                                                  QString::fromUtf8("Attaqué 💥")});
        document.publisher = pick(random, QStringList{{}, QStringLiteral("AFP")});
        document.published =
            random.bounded(2) == 0 ? QDate() : QDate(2023, 4, 22).addDays(random.bounded(1000));
        document.url = pick(random, QStringList{{}, QStringLiteral("https://example.org/a?b=c&d=e#f")});
        document.completeness =
            pick(random, QList<Completeness>{Completeness::Complete, Completeness::Partial});
    }
    const int count = random.bounded(10) == 0 && !wanted.wordFirst ? 0 : 1 + random.bounded(30);
    if (!wanted.wordFirst && random.bounded(4) == 0)
        document.text += pick(random, gaps(wanted.controls));
    for (int i = 0; i < count; ++i) {
        document.text += pick(random, words());
        if (random.bounded(5) > 0)
            document.text += pick(random, gaps(wanted.controls));
    }
    const text::OffsetMap map(document.text);
    if (map.codePointCount() == 0)
        return document;
    // Columns hold no blanks, brat no more than letters; the formats say how they write the others.
    const QStringList labels{QStringLiteral("PERSON"), QStringLiteral("ACTOR"),
                             QStringLiteral("PLACE"),  QStringLiteral("OWN TYPE|x"),
                             QStringLiteral("A_B-C"),  QStringLiteral("A->B;*[2]\\")};
    const int marks = random.bounded(10);
    for (int i = 0; i < marks; ++i) {
        AnnotatedSpan span;
        span.span = randomSpan(random, document.text, map, wanted);
        const auto inked = [&](int from) {
            while (from < span.span.end && isBlank(document.text, map, from))
                ++from;
            return from < span.span.end;
        };
        if (span.span.isEmpty() || (wanted.someInk && !inked(span.span.begin)))
            continue;
        span.label = pick(random, labels);
        if (wanted.gaps && random.bounded(4) == 0) {
            const model::Span next = randomSpan(random, document.text, map, wanted);
            if (next.begin > span.span.end && !next.isEmpty())
                span.further.append(next);
        }
        if (wanted.details)
            addDetails(span, random, wanted);
        const bool overlaps =
            std::any_of(document.spans.begin(), document.spans.end(),
                        [&](const AnnotatedSpan& other) { return other.span.overlaps(span.span); });
        if (wanted.overlaps || !overlaps)
            document.spans.append(span);
    }
    return document;
}

QList<AnnotatedDocument> generatedCorpus(quint32 firstSeed, int count, const Wanted& wanted)
{
    QList<AnnotatedDocument> corpus;
    for (int i = 0; i < count; ++i)
        corpus.append(generated(firstSeed + static_cast<quint32>(i), wanted));
    return corpus;
}

QStringList described(AnnotatedDocument document)
{
    QStringList lines;
    for (const AnnotatedSpan& span : std::as_const(document.spans)) {
        QString line = QStringLiteral("%1-%2").arg(span.span.begin, 6).arg(span.span.end, 6);
        for (const model::Span& part : span.further)
            line += QStringLiteral(" %1-%2").arg(part.begin).arg(part.end);
        line +=
            QStringLiteral(" [%1] %2 by “%3” %4 note “%5” value %6")
                .arg(span.label, model::toString(span.state), span.author,
                     span.score ? QString::number(*span.score) : QStringLiteral("-"), span.note,
                     QString::fromUtf8(QJsonDocument(QJsonArray{span.value}).toJson(QJsonDocument::Compact)));
        lines.append(line);
    }
    lines.sort();
    lines.prepend(QStringLiteral("%1 | %2 | %3 | %4 | %5 | %6")
                      .arg(document.name, document.title, document.publisher,
                           document.published.toString(Qt::ISODate), document.url)
                      .arg(static_cast<int>(document.completeness)));
    lines.prepend(document.text);
    return lines;
}

} // namespace casus::tests
