// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mention.h"

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
};

} // namespace casus::ui
