// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace casus::model {

enum class DocumentStatus {
    Unread,     // imported, nobody has decided anything
    InProgress, // at least one decision
    Done,       // the coder has finished it
    NoIncident, // decided to hold no incident
};

/// What the inbox shows of a document.
struct DocumentInfo {
    DocumentId id;
    QString name;  // file name without folder and last extension; unique names are not required
    QString title; // headline, or the name where none was found
    QString publisher;
    QString url;
    QDate published;      // DCT, the anchor of relative dates; null where unknown
    QString language;     // ISO 639-1, empty where undetermined
    QString sha256;       // of the canonical text in UTF-8, lower-case hex
    int length = 0;       // code points
    QDateTime importedAt; // UTC
    DocumentStatus status = DocumentStatus::Unread;
    bool flagged = false;
    bool trashed = false;
    QString note;
    QStringList tags; // the project's own words, sorted, none twice, each on one line
    QString readingNote;     // how the bytes were read where that is worth saying ("read as Windows-1252")
    QString draftedBy;       // version of the program that drafted it; empty before
    QString draftedWith; // fingerprint of what drafted it: program, lists, places, model, codebook
    // Both are found by the store as the document comes, and never change.
    std::optional<DocumentId> copyOf;     // the first document of which this is a near copy (syndicated)
    std::optional<DocumentId> revisionOf; // the document that came from the same source before, with other words
    int openSuggestions = 0; // undecided mentions and incidents; filled by the store, never written
    int incidents = 0;       // incidents that are not rejected or trashed; filled by the store

    friend bool operator==(const DocumentInfo&, const DocumentInfo&) = default;
};

struct Document {
    DocumentInfo info;
    QString text; // canonical (LF only); never changes once stored

    friend bool operator==(const Document&, const Document&) = default;
};

[[nodiscard]] QString toString(DocumentStatus status);
[[nodiscard]] std::optional<DocumentStatus> documentStatusFromString(QStringView name);

} // namespace casus::model
