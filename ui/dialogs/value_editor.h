// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "model/mention.h"

#include <QWidget>

namespace casus::ui {

/// What a value editor knows of its surroundings.
struct ValueContext {
    const curation::Engine& engine;
    extraction::Context document; // publication date, publisher, language
};

/// The value of a mention, by its type.
class ValueEditor : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueEditor)

public:
    explicit ValueEditor(QWidget* parent)
        : QWidget(parent)
    {}
    virtual void setValue(const model::MentionValue& value) = 0;
    /// The sentence says what cannot be read.
    [[nodiscard]] virtual Result<model::MentionValue> value() const = 0;
};

/// Null for types without a value (organisations, types of the project's own).
[[nodiscard]] ValueEditor* makeValueEditor(model::MentionType type, const ValueContext& context,
                                           QWidget* parent);

} // namespace casus::ui
