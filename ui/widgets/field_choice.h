// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace casus::ui {

/// A list of values of which one is taken. A value is taken only by choosing it in the open list: neither the
/// wheel nor an arrow key changes a record by accident.
class FieldChoice : public QComboBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldChoice)

public:
    explicit FieldChoice(QWidget* parent = nullptr);
    void setReadOnly(bool readOnly);
    void setStored(const QVariant& item); // the entry with this data; the first one where there is none

Q_SIGNALS:
    void chosen(const QVariant& item);
    void focusGained();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QVariant m_stored;
};

} // namespace casus::ui
