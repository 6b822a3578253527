// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record_filter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace casus::ui {

/// One line: which incidents an export takes. What it has no field for (statuses, coder) is kept as it was
/// set.
class ExportFilterLine : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportFilterLine)

public:
    explicit ExportFilterLine(QWidget* parent = nullptr);
    [[nodiscard]] model::RecordFilter filter() const;
    void setFilter(const model::RecordFilter& filter);
    /// A sentence where what is written is no day or no country; empty where all is well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit* addField(const QString& label, const char* name, const QString& hint, int width);

    model::RecordFilter m_rest; // what the line has no field for
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_country = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_actor = nullptr;
    QLineEdit* m_text = nullptr;
};

} // namespace casus::ui
