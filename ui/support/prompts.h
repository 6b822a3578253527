// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace casus::ui {

/// Every question to the user goes through here, so that tests can answer. Nothing blocks: the answer comes
/// by callback (dialogs are open()ed). Callbacks are not called once `parent` is gone.
class Prompts {
public:
    virtual ~Prompts() = default;

    virtual void openFiles(QWidget* parent, const QString& title, const QString& filter,
                           std::function<void(const QStringList&)> chosen) = 0;
    virtual void openFolder(QWidget* parent, const QString& title,
                            std::function<void(const QString&)> chosen) = 0;
    virtual void saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                          const QString& filter, std::function<void(const QString&)> chosen) = 0;
    /// `action` is the word on the button that goes on ("Reject all"); the other is Cancel.
    virtual void confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                         std::function<void()> confirmed) = 0;
    virtual void askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
                         bool severalLines, std::function<void(const QString&)> entered) = 0;
    virtual void error(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual void information(QWidget* parent, const QString& title, const QString& text) = 0;
};

/// Prompts with real dialogs.
class DialogPrompts final : public Prompts {
public:
    void openFiles(QWidget*, const QString&, const QString&,
                   std::function<void(const QStringList&)>) override;
    void openFolder(QWidget*, const QString&, std::function<void(const QString&)>) override;
    void saveFile(QWidget*, const QString&, const QString&, const QString&,
                  std::function<void(const QString&)>) override;
    void confirm(QWidget*, const QString&, const QString&, const QString&, std::function<void()>) override;
    void askText(QWidget*, const QString&, const QString&, const QString&, bool,
                 std::function<void(const QString&)>) override;
    void error(QWidget*, const QString&, const QString&) override;
    void information(QWidget*, const QString&, const QString&) override;
};

} // namespace casus::ui
