// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/codebook.h"

#include <QAbstractButton>

namespace casus::ui {

/// The type of a mention as a coloured chip with its tag and name; a click offers the other types with their
/// keys.
class TypeChip : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypeChip)

public:
    explicit TypeChip(QWidget* parent = nullptr);
    void setType(model::MentionType type);
    void setCodebook(const model::Codebook& codebook); // what is offered, and how it looks
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void typeChosen(casus::model::MentionType type);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void offerTypes();
    [[nodiscard]] QFont tagFont() const;

    model::MentionType m_type = model::MentionType::Person;
    model::Codebook m_codebook = model::builtInCodebook();
};

} // namespace casus::ui
