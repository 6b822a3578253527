// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <memory>

/// Made-up content for tests of the store, and whole-project snapshots to compare.
namespace casus::store::samples {

/// The n-th of any number of short articles, each with a text of its own (emoji, Arabic and accents among
/// them).
[[nodiscard]] model::Document document(int n);
/// The first occurrence of `words`.
[[nodiscard]] model::Mention mention(const model::Document& in, model::DocumentId id, const QString& words,
                                     model::MentionType type = model::MentionType::Place);
/// A drafted incident with every part filled, all evidence from the document's text.
[[nodiscard]] model::Incident incident(const model::Document& in, model::DocumentId id);

/// A new project at `path` with documents 0 .. count-1, each drafted with mentions and an incident.
std::unique_ptr<Store> project(const QString& path, int count);

/// Everything that a reader shows.
struct Contents {
    QList<model::DocumentInfo> documents; // with the trash
    QStringList texts;
    QList<model::Mention> mentions;
    QList<model::Incident> incidents;
    QList<int> counts;
    friend bool operator==(const Contents&, const Contents&) = default;
};
[[nodiscard]] Contents contents(const Reader& reader);
/// Where two contents differ, for a test's message; empty where they are equal.
[[nodiscard]] QString difference(const Contents& a, const Contents& b);

/// Steps as a coder might make them, of every kind, by chance.
class RandomCoder {
public:
    explicit RandomCoder(quint32 seed)
        : m_random(seed)
    {}
    [[nodiscard]] Step step(const Reader& reader);
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

private:
    [[nodiscard]] AnyChange documentChange(const Reader& reader);
    [[nodiscard]] AnyChange mentionChange(const Reader& reader);
    [[nodiscard]] AnyChange incidentChange(const Reader& reader);
    [[nodiscard]] model::MentionValue value(model::MentionType type);
    [[nodiscard]] model::FieldValue value(const model::FieldSpec& spec);
    void changeOnePart(model::Incident& incident, const model::Document& document);
    [[nodiscard]] QString words();
    template <typename T>
    [[nodiscard]] const T& oneOf(const QList<T>& list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

    QRandomGenerator m_random;
};

[[nodiscard]] DocumentChange change(const model::DocumentInfo& before, const model::DocumentInfo& after);
[[nodiscard]] Step step(const QString& verb, const QList<AnyChange>& changes);

} // namespace casus::store::samples
