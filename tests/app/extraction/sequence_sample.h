// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sequence_data.h"
#include "extraction/sequence_trainer.h"

#include <QString>

/// Made sentences with made names, enough to learn from. Names are written in brackets with their label:
/// "[PERSON Aru Tebo] spoke in [PLACE Kossa] .".
namespace sample {

using namespace casus::extraction;

inline sequence::Label labelNamed(QStringView name)
{
    if (name == u"PERSON")
        return sequence::Label::Person;
    return name == u"ORG" ? sequence::Label::Org : sequence::Label::Place;
}

inline sequence::AnnotatedText annotated(const QStringList& sentences)
{
    sequence::TextBuilder builder;
    for (const QString& sentence : sentences) {
        bool open = false;
        bool first = false;
        sequence::Label label = sequence::Label::Person;
        for (QString word : sentence.split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(u'[')) {
                label = labelNamed(word.mid(1));
                open = first = true;
                continue;
            }
            const bool last = word.endsWith(u']');
            if (last)
                word.chop(1);
            using Tag = sequence::TextBuilder::Tag;
            builder.add(word, !open ? Tag::Outside : first ? Tag::Begin : Tag::Inside, label);
            first = false;
            open = open && !last;
        }
        builder.endSentence();
    }
    return builder.take();
}

inline QStringList sentences()
{
    const QStringList persons{u"Aru Tebo"_qs, u"Mila Osten"_qs, u"Jon Varga"_qs, u"Sela Ndoye"_qs,
                              u"Idris Kamo"_qs};
    const QStringList places{u"Kossa"_qs, u"Tiram"_qs, u"Beldo"_qs, u"Oru Vale"_qs, u"Zamfi"_qs};
    const QStringList bodies{u"Kossa Relief Committee"_qs, u"Northern Press Agency"_qs,
                             u"Union of Herders"_qs, u"Tiram Council"_qs};
    QStringList all;
    for (qsizetype i = 0; i < 60; ++i) {
        const QString& person = persons[i % persons.size()];
        const QString& place = places[(i / 2) % places.size()];
        const QString& body = bodies[(i / 3) % bodies.size()];
        all << u"Governor [PERSON %1] told reporters in [PLACE %2] that roads were closed ."_qs.arg(person,
                                                                                                    place)
            << u"The [ORG %1] said two people died near [PLACE %2] on Monday ."_qs.arg(body, place)
            << u"Later [PERSON %1] returned to [PLACE %2] ."_qs.arg(person, place)
            << u"Nobody has claimed the attack ."_qs;
    }
    return all;
}

inline sequence::Weights trained(std::uint64_t seed = 1)
{
    sequence::TrainingOptions options;
    options.seed = seed;
    return *sequence::train({annotated(sentences())}, {}, options);
}

} // namespace sample
