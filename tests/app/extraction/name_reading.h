// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/extractor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace casus::test {

/// The names that the whole extractor finds, on the shipped resources.
class NameReading {
public:
    NameReading()
    {
        knowledge::KnowledgeSources sources;
        sources.resources = QStringLiteral(CASUS_RESOURCES);
        auto knowledge = knowledge::Knowledge::load(sources);
        if (!knowledge)
            qFatal("%s", qPrintable(knowledge.error().message));
        m_extractor = std::make_unique<extraction::Extractor>(*knowledge);
    }

    [[nodiscard]] std::vector<model::Mention> read(const QString& text, model::MentionType type) const
    {
        std::vector<model::Mention> mentions;
        for (const model::Mention& mention : m_extractor->extract(text, {}).mentions) {
            if (mention.type == type)
                mentions.push_back(mention);
        }
        return mentions;
    }

    /// "words = actor id or full name", joined by "; ".
    [[nodiscard]] QString names(const QString& text, model::MentionType type) const
    {
        QStringList found;
        for (const model::Mention& mention : read(text, type)) {
            QString value;
            if (const auto* actor = std::get_if<model::ActorValue>(&mention.value))
                value = actor->actor;
            if (const auto* person = std::get_if<model::PersonValue>(&mention.value))
                value = person->full;
            found.append(value.isEmpty() ? mention.quote : mention.quote + QStringLiteral(" = ") + value);
        }
        return found.join(QStringLiteral("; "));
    }

private:
    std::unique_ptr<extraction::Extractor> m_extractor;
};

} // namespace casus::test
