// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading/archive.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace casus::exchange {

/// A member of a ZIP file, unpacked as it is read, so that it need not fit into memory. Ends with an error
/// where it unpacks to more than ArchiveLimits allow for a whole archive, or is damaged.
class ZipMember : public QIODevice {
    Q_DISABLE_COPY_MOVE(ZipMember)

public:
    explicit ZipMember(const QString& file);
    ~ZipMember() override;

    /// Goes to the first file that `wanted` names and opens it for reading. False where there is none, or it
    /// cannot be read: then errorString() says why (the part of a sentence).
    [[nodiscard]] bool find(const std::function<bool(const QString& path)>& wanted);
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] qint64 packedSize() const { return m_packedSize; } // of the whole ZIP
    [[nodiscard]] qint64 packedRead() const;
    [[nodiscard]] bool failed() const { return m_failed; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended && QIODevice::bytesAvailable() == 0; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    void fail(const QString& why);

    ::archive* m_archive;
    QString m_path;
    qint64 m_packedSize = 0;
    qint64 m_allowed = 0;
    qint64 m_unpacked = 0;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace casus::exchange
