// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence.h"

#include <QWidget>

namespace casus::ui {

class FieldLink;
class FieldNote;

/// The words that prove a value, as a link to where they stand, and what the draft says of itself.
class EvidenceLine : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceLine)

public:
    explicit EvidenceLine(QWidget* parent = nullptr);
    /// `remark`: quiet words after the link ("93 %"); `reason` goes to the tool tip.
    void show(const QList<model::Evidence>& evidence, const QString& remark, const QString& reason);
    void setName(const QString& name); // objectName and accessible name of the link

Q_SIGNALS:
    void asked(const QList<casus::model::Evidence>& evidence);

private:
    QList<model::Evidence> m_evidence;
    FieldLink* m_link = nullptr;
    FieldNote* m_remark = nullptr;
};

/// “Sokolo” · “Farabougou”: the quotes on one line
[[nodiscard]] QString quotesOf(const QList<model::Evidence>& evidence);
/// "93 %"; empty for a score of 0
[[nodiscard]] QString scoreText(double score);
[[nodiscard]] bool restsOn(const QList<model::Evidence>& evidence, model::DocumentId document,
                           model::Span span);

} // namespace casus::ui
