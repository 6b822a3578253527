// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace casus::test {

/// The engine on the shipped resources; loaded once a test program.
[[nodiscard]] std::shared_ptr<const curation::Engine> sharedEngine();

/// A clock that goes on by one second with every look at it.
[[nodiscard]] Clock tickingClock();

/// A project in a temporary folder with two documents. The first has drafts made by hand, so that a test
/// knows them whatever the finders do; the second has none.
class Desk {
public:
    Desk();

    [[nodiscard]] curation::Project& project() { return *m_project; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.casus")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    void close() { m_project.reset(); }
    void reopen(store::OpenMode mode = store::OpenMode::OpenExisting);

    /// Everything that a decision can change, as one value to compare.
    [[nodiscard]] QJsonObject snapshot() const;

    [[nodiscard]] model::Mention
    mention(model::MentionType type) const;         // the first of its type in the first document
    [[nodiscard]] model::Incident incident() const; // the drafted one
    [[nodiscard]] model::Span spanOf(const QString& words, int nth = 1) const; // in the first document

    model::DocumentId first;
    model::DocumentId second;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<curation::Project> m_project;
};

/// The text of the first document: one emoji before everything else, so that code points and UTF-16 units
/// differ.
[[nodiscard]] QString deskText();

void writeFile(const QString& path, const QByteArray& bytes);

} // namespace casus::test
