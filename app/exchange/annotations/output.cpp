// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>
#include <map>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

Error notWritten(const QString& path, const QString& why, ErrorCode code = ErrorCode::ReadOnly)
{
    return {code,
            Words::tr("“%1” was not written: %2. What was there before is unchanged.")
                .arg(QFileInfo(path).fileName(), why),
            {}};
}

class FileOutput final : public Output {
public:
    FileOutput(const QString& target, const QString& extension)
        : m_target(target)
    {
        const QFileInfo info(target);
        const bool named = info.suffix() == extension || !info.suffix().isEmpty();
        m_base = named ? target.left(target.size() - info.suffix().size() - 1) : target;
        m_ending = named ? u'.' + info.suffix() : QString();
    }

    Result<void> append(const QString& split, const QString& name, const QByteArray& bytes) override
    {
        const QString path = m_base % (split.isEmpty() ? QString() : QString(u'.' % split)) %
                             (name.isEmpty() ? m_ending : name);
        auto& file = m_open[path];
        if (!file) {
            file = std::make_unique<QSaveFile>(path);
            if (!file->open(QIODevice::WriteOnly))
                return notWritten(path, file->errorString());
        }
        if (file->write(bytes) != bytes.size())
            return notWritten(path, file->errorString(), ErrorCode::DiskFull);
        return {};
    }

    Result<void> commit() override
    {
        // Bytes still in buffers show only now that they cannot be written.
        for (auto& [path, file] : m_open) {
            if (!file->flush())
                return notWritten(path, file->errorString(), ErrorCode::DiskFull);
        }
        for (auto& [path, file] : m_open) {
            if (!file->commit())
                return notWritten(path, file->errorString());
            m_files.append(path);
        }
        m_open.clear();
        return {};
    }

private:
    QString m_target;
    QString m_base;
    QString m_ending;
    std::map<QString, std::unique_ptr<QSaveFile>> m_open;
};

class DeviceOutput final : public Output {
public:
    explicit DeviceOutput(QIODevice& device)
        : m_device(device)
    {}
    Result<void> append(const QString&, const QString& name, const QByteArray& bytes) override
    {
        if (name.isEmpty() && m_device.write(bytes) != bytes.size())
            return Error{ErrorCode::DiskFull,
                         Words::tr("The output could not be written: %1.").arg(m_device.errorString()),
                         {}};
        return {};
    }
    Result<void> commit() override { return {}; }

private:
    QIODevice& m_device;
};

class FolderOutput final : public Output {
public:
    explicit FolderOutput(const QString& target)
        : m_target(QDir::cleanPath(target))
        , m_folder(m_target + QStringLiteral(".part-XXXXXX"))
    {}
    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString problem() const { return m_folder.errorString(); }

    Result<void> append(const QString& split, const QString& name, const QByteArray& bytes) override
    {
        if (!split.isEmpty() && !QDir(m_folder.path()).mkpath(split))
            return notWritten(m_target, Words::tr("the folder “%1” cannot be made in it").arg(split));
        QFile file(m_folder.filePath(split.isEmpty() ? name : QString(split % u'/' % name)));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
            return notWritten(m_target, file.errorString());
        if (file.write(bytes) != bytes.size() || !file.flush())
            return notWritten(m_target, file.errorString(), ErrorCode::DiskFull);
        return {};
    }

    Result<void> commit() override
    {
        const QDir here;
        if (QFileInfo::exists(m_target) && !here.rmdir(m_target))
            return notWritten(m_target, Words::tr("the folder is not empty any more"));
        QFile::setPermissions(m_folder.path(), QFileInfo(QFileInfo(m_target).path()).permissions() |
                                                   QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                   QFileDevice::ExeOwner);
        if (!QFile::rename(m_folder.path(), m_target))
            return notWritten(m_target, Words::tr("it could not be put in its place"));
        m_folder.setAutoRemove(false);
        m_files.append(m_target);
        return {};
    }

private:
    QString m_target;
    QTemporaryDir m_folder;
};

class ZipOutput final : public Output {
public:
    explicit ZipOutput(const QString& target)
        : m_file(target)
        , m_archive(archive_write_new(), archive_write_free)
    {}

    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return notWritten(m_file.fileName(), m_file.errorString());
        archive_write_set_format_zip(m_archive.get());
        archive_write_set_bytes_in_last_block(m_archive.get(), 1);
        const auto write = [](archive*, void* file, const void* bytes, size_t size) -> la_ssize_t {
            return static_cast<la_ssize_t>(static_cast<QSaveFile*>(file)->write(
                static_cast<const char*>(bytes), static_cast<qint64>(size)));
        };
        if (archive_write_open(m_archive.get(), &m_file, nullptr, write, nullptr) != ARCHIVE_OK)
            return failed();
        return {};
    }

    Result<void> append(const QString& split, const QString& name, const QByteArray& bytes) override
    {
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(),
                                                                             archive_entry_free);
        const QByteArray path = (split.isEmpty() ? name : QString(split % u'/' % name)).toUtf8();
        archive_entry_set_pathname_utf8(entry.get(), path.constData());
        archive_entry_set_size(entry.get(), bytes.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), 315532800, 0); // 1980, so that the same marks give the same file
        if (archive_write_header(m_archive.get(), entry.get()) < ARCHIVE_WARN)
            return failed();
        if (archive_write_data(m_archive.get(), bytes.constData(), static_cast<size_t>(bytes.size())) !=
            bytes.size())
            return failed();
        return {};
    }

    Result<void> commit() override
    {
        if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
            return failed();
        if (!m_file.flush() || !m_file.commit())
            return notWritten(m_file.fileName(), m_file.errorString(), ErrorCode::DiskFull);
        m_files.append(m_file.fileName());
        return {};
    }

private:
    Error failed()
    {
        const char* why = archive_error_string(m_archive.get());
        return notWritten(m_file.fileName(), why ? QString::fromUtf8(why) : m_file.errorString(),
                          ErrorCode::DiskFull);
    }

    QSaveFile m_file;
    std::unique_ptr<archive, int (*)(archive*)> m_archive; // goes first: it may still write
};

} // namespace

Result<std::unique_ptr<Output>> openOutput(const QString& target, Format format)
{
    if (!traits(format).perDocument)
        return std::unique_ptr<Output>(
            std::make_unique<FileOutput>(target, QString(traits(format).extension)));
    if (target.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive)) {
        auto zip = std::make_unique<ZipOutput>(target);
        if (auto opened = zip->open(); !opened)
            return opened.error();
        return std::unique_ptr<Output>(std::move(zip));
    }
    const QFileInfo info(target);
    if (info.exists() && (!info.isDir() || !QDir(target).isEmpty()))
        return notWritten(target,
                          info.isDir() ? Words::tr("the folder is there already and is not empty")
                                       : Words::tr("there is a file of that name"),
                          ErrorCode::Refused);
    auto folder = std::make_unique<FolderOutput>(target);
    if (!folder->isValid())
        return notWritten(target, folder->problem());
    return std::unique_ptr<Output>(std::move(folder));
}

std::unique_ptr<Output> deviceOutput(QIODevice& device)
{
    return std::make_unique<DeviceOutput>(device);
}

} // namespace casus::exchange::annotations
