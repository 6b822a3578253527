// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"
#include "generated.h"
#include "records.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

// exchange_sample FOLDER writes a sample in every format; exchange_sample --speed N FOLDER writes N incidents
// in every format and prints seconds, megabytes and the peak of memory.

using namespace casus;
using namespace casus::exchange;

namespace {

ExportSource facts(ExportSource source)
{
    source.actor = [](const QString& id) -> ActorFacts {
        return id == u"jnim" ? ActorFacts{QStringLiteral("JNIM"), QStringLiteral("rebel"), {}}
                             : ActorFacts{QStringLiteral("Malian army"), QStringLiteral("state_military"),
                                          QStringLiteral("ML")};
    };
    source.persons = [](model::DocumentId) -> Result<QStringList> {
        return QStringList{QStringLiteral("Nobody")};
    };
    source.text = [](model::DocumentId) -> Result<QString> {
        return QStringLiteral("words of a report ").repeated(160);
    };
    source.outlines = QStringLiteral(CASUS_RESOURCES "/countries/outlines.tsv");
    return source;
}

int megabytesAtMost()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    }
    return 0;
}

bool write(const QString& path, ExportFormat format, const ExportSource& source, LossReport& loss)
{
    ExportOptions options;
    options.format = format;
    options.all = true;
    const auto report = exportTo(path, options, source);
    if (!report) {
        std::fprintf(stderr, "%s\n", qPrintable(report.error().message));
        return false;
    }
    loss = *report;
    return true;
}

/// The sample, and incidents with every kind of odd character.
int writeSample(const QDir& folder)
{
    test::Records records = test::records();
    for (quint32 i = 0; i < 60; ++i) {
        records.incidents.append(test::generatedIncident(i));
        records.incidents.last().trashed = false;
        // Control characters have no place in the cells of a workbook and line ends are one kind there: the
        // comparison with CSV is of the rest.
        for (model::Field& field : records.incidents.last().fields) {
            if (auto* text = std::get_if<QString>(&field.value))
                text->remove(QChar(1)).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
            if (auto* list = std::get_if<QStringList>(&field.value))
                list->replaceInStrings(QStringLiteral("\u0001"), QString())
                    .replaceInStrings(QStringLiteral("\r\n"), QStringLiteral("\n"));
        }
        for (QString* text : {&records.incidents.last().note, &records.incidents.last().coder})
            text->remove(QChar(1)).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        records.incidents.last().actors.clear();
        records.incidents.last().places.clear();
    }
    const ExportSource source = facts(records.source());
    for (const ExportFormat format : exportFormats()) {
        LossReport loss;
        const QString path = folder.filePath(toString(format) + u'.' + fileExtension(format));
        if (!write(path, format, source, loss) || !writeLossReport(path + QStringLiteral(".report"), loss))
            return 1;
    }
    return 0;
}

int measure(const QDir& folder, int count)
{
    const test::Records records = test::records();
    ExportSource source = facts(records.source());
    const QList<model::Incident>& few = records.incidents;
    source.incidents = [&](const std::function<bool(const model::Incident&)>& row) -> Result<void> {
        model::Incident incident = few.first();
        for (int i = 0; i < count; ++i) {
            incident.id = model::IncidentId(i + 1);
            incident.fields[model::FieldKey::Date].value =
                QDate(2020, 1, 1).addDays(i % 2000).toString(Qt::ISODate);
            incident.publicId = QStringLiteral("C-%1").arg(i, 10, 10, QChar(u'0'));
            if (!row(incident))
                break;
        }
        return {};
    };
    source.mentions = [&](const std::function<bool(const model::Mention&, const model::DocumentInfo&)>& row)
        -> Result<void> {
        for (int i = 0; i < count; ++i) {
            if (!row(records.mentions.first(), records.documents.first()))
                break;
        }
        return {};
    };
    for (const ExportFormat format : exportFormats()) {
        QElapsedTimer timer;
        timer.start();
        LossReport loss;
        const QString path = folder.filePath(QStringLiteral("speed.") + fileExtension(format));
        if (!write(path, format, source, loss))
            return 1;
        std::printf("%-14s %8lld written %7.1f s %8.1f MB, peak of memory %d MB\n",
                    qPrintable(toString(format)), loss.written, double(timer.elapsed()) / 1000,
                    double(QFileInfo(path).size()) / 1e6, megabytesAtMost());
        std::fflush(stdout);
        QFile::remove(path);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2)
        return writeSample(QDir(QString::fromLocal8Bit(argv[1])));
    if (argc == 4 && qstrcmp(argv[1], "--speed") == 0)
        return measure(QDir(QString::fromLocal8Bit(argv[3])), QByteArray(argv[2]).toInt());
    std::fprintf(stderr, "exchange_sample FOLDER | exchange_sample --speed N FOLDER\n");
    return 2;
}
