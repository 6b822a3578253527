// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field_line.h"

#include <QList>
#include <QVariant>

#include <functional>

class QStandardItemModel;

namespace casus::ui {

/// One line of a completion list.
struct Suggestion {
    QString text;   // what the line takes
    QString detail; // tells entries of the same name apart
    QVariant data;  // for the receiver of picked()
};

/// A line that offers completions while one types; the provider is asked at each key.
class FieldSuggest : public FieldLine {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldSuggest)

public:
    using Provider = std::function<QList<Suggestion>(const QString& typed)>;

    explicit FieldSuggest(Provider provider, QWidget* parent = nullptr);
    /// Opens the list for what stands in the line (all of it, where the provider offers something for
    /// nothing).
    void openList();

Q_SIGNALS:
    void picked(const casus::ui::Suggestion& suggestion);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh(const QString& typed);

    Provider m_provider;
    QStandardItemModel* m_model = nullptr;
};

} // namespace casus::ui
