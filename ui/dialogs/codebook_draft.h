// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/codebook_definitions.h"
#include "model/codebook.h"
#include "store/codebook_history.h"

#include <QMap>
#include <QObject>

namespace casus::ui {

/// The codebook as it is being edited, shared by the pages of the dialog. Nothing is stored here.
class CodebookDraft : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookDraft)

public:
    explicit CodebookDraft(QObject* parent)
        : QObject(parent)
    {}

    model::Codebook book;
    model::Codebook stored; // what it was made from
    store::CodebookUses uses;
    curation::Definitions definitions;
    QMap<QString, QString> takenKeys; // of the window's commands, with their words
    bool readOnly = false;

    /// After each edit.
    void touch() { Q_EMIT edited(); }
    [[nodiscard]] QList<model::CodebookProblem> problems() const { return model::problems(book, takenKeys); }
    /// The sentence for one entry's attribute; empty where it is sound.
    [[nodiscard]] QString problem(model::CodebookProblem::Part part, int index, const QString& attribute,
                                  int value = -1) const
    {
        for (const model::CodebookProblem& each : problems()) {
            if (each.part == part && each.index == index && each.attribute == attribute &&
                each.value == value)
                return each.message;
        }
        return {};
    }

Q_SIGNALS:
    void edited();
};

} // namespace casus::ui
