// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/prompts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace casus::test {

/// Answers the window's questions from lists filled by the test and records what was shown. A question
/// without an answer is cancelled and recorded, so that a test that forgot one fails on its own expectations.
class ScriptedPrompts final : public ui::Prompts {
public:
    QList<QStringList> files; // answers of openFiles, in order
    QStringList folders;
    QStringList saveNames;
    QStringList texts;
    bool confirmAll = true;
    QStringList asked;  // titles of questions
    QStringList errors; // texts
    QStringList informations;

    void openFiles(QWidget*, const QString& title, const QString&,
                   std::function<void(const QStringList&)> chosen) override
    {
        asked.append(title);
        if (!files.isEmpty())
            chosen(files.takeFirst());
    }
    void openFolder(QWidget*, const QString& title, std::function<void(const QString&)> chosen) override
    {
        asked.append(title);
        if (!folders.isEmpty())
            chosen(folders.takeFirst());
    }
    void saveFile(QWidget*, const QString& title, const QString&, const QString&,
                  std::function<void(const QString&)> chosen) override
    {
        asked.append(title);
        if (!saveNames.isEmpty())
            chosen(saveNames.takeFirst());
    }
    void confirm(QWidget*, const QString& title, const QString&, const QString&,
                 std::function<void()> confirmed) override
    {
        asked.append(title);
        if (confirmAll)
            confirmed();
    }
    void askText(QWidget*, const QString& title, const QString&, const QString&, bool,
                 std::function<void(const QString&)> entered) override
    {
        asked.append(title);
        if (!texts.isEmpty())
            entered(texts.takeFirst());
    }
    void error(QWidget*, const QString&, const QString& text) override { errors.append(text); }
    void information(QWidget*, const QString&, const QString& text) override { informations.append(text); }
};

} // namespace casus::test
