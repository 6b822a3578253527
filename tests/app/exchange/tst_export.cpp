// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/claims_json.h"
#include "exchange/export.h"
#include "records.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace casus;
using namespace casus::exchange;

Q_DECLARE_METATYPE(casus::exchange::ExportOptions)

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

QByteArray exported(const ExportOptions& options, const test::Records& records)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const auto report = exportTo(device, options, records.source());
    return report ? device.data() : report.error().message.toUtf8();
}

QList<QStringList> rowsOf(const QByteArray& csv)
{
    QBuffer device;
    device.setData(csv);
    device.open(QIODevice::ReadOnly);
    QList<QStringList> rows;
    const auto read = readCsv(device, [&](const QStringList& cells, int) {
        rows.append(cells);
        return true;
    });
    return read ? rows : QList<QStringList>();
}

/// No file may grow beyond this while the guard lives: what a full disk looks like to the program.
class DiskLimit {
public:
    explicit DiskLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~DiskLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(DiskLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

ExportOptions options(ExportFormat format, bool all = false)
{
    ExportOptions options;
    options.format = format;
    options.all = all;
    return options;
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private:
    const test::Records m_records = test::records();

    /// A source of many rows that are made as they are asked for.
    [[nodiscard]] ExportSource many(int count, const std::function<void(int)>& onRow = {}) const
    {
        ExportSource source = m_records.source();
        source.incidents = [this, count,
                            onRow](const std::function<bool(const model::Incident&)>& row) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                if (onRow)
                    onRow(i);
                if (!row(m_records.incidents.first()))
                    break;
            }
            return {};
        };
        return source;
    }

private Q_SLOTS:
    void goldenFiles_data()
    {
        QTest::addColumn<ExportOptions>("options");
        QTest::addColumn<QString>("file");
        QTest::newRow("report") << options(ExportFormat::ReportCsv) << QStringLiteral("report.csv");
        ExportOptions guarded = options(ExportFormat::ReportCsv, true);
        guarded.csv = {.byteOrderMark = true, .guardFormulas = true};
        QTest::newRow("report of all, with mark and guard")
            << guarded << QStringLiteral("report_all_guarded.csv");
        ExportOptions acled = options(ExportFormat::ReportCsv);
        acled.policy = model::Policy::Acled;
        QTest::newRow("report by the ACLED policy") << acled << QStringLiteral("report_acled.csv");
        QTest::newRow("record") << options(ExportFormat::RecordCsv) << QStringLiteral("record.csv");
        QTest::newRow("mentions") << options(ExportFormat::MentionsCsv) << QStringLiteral("mentions.csv");
        QTest::newRow("mentions of all states")
            << options(ExportFormat::MentionsCsv, true) << QStringLiteral("mentions_all.csv");
    }
    void goldenFiles()
    {
        QFETCH(ExportOptions, options);
        QFETCH(QString, file);
        const QString golden = QStringLiteral(CASUS_GOLDEN "/") + file;
        const QByteArray bytes = exported(options, m_records);
        if (qEnvironmentVariableIsSet("CASUS_UPDATE_GOLDEN")) {
            QFile update(golden);
            QVERIFY(update.open(QIODevice::WriteOnly));
            QCOMPARE(update.write(bytes), bytes.size());
        }
        QCOMPARE(bytes, contentOf(golden));
    }

    void rowsAreAsWideAsTheirColumns()
    {
        for (const ExportFormat format :
             {ExportFormat::ReportCsv, ExportFormat::RecordCsv, ExportFormat::MentionsCsv}) {
            const QList<QStringList> rows = rowsOf(exported(options(format, true), m_records));
            QVERIFY(rows.size() > 3);
            QCOMPARE(rows.first(), exportColumns(format));
            QCOMPARE(QSet<QString>(rows.first().begin(), rows.first().end()).size(), rows.first().size());
            for (const QStringList& row : rows)
                QCOMPARE(row.size(), rows.first().size());
            QVERIFY(exportFormatFromString(toString(format)) == format);
        }
        for (const ExportFormat format : exportFormats())
            QVERIFY(exportFormatFromString(toString(format)) == format);
        QVERIFY(!exportFormatFromString(u"xml"));
    }

    void claimsSurviveTheRecord()
    {
        const QList<QStringList> rows = rowsOf(exported(options(ExportFormat::RecordCsv), m_records));
        const QString json = rows[1][rows[0].indexOf(QStringLiteral("claims_json"))];
        QList<model::Claim> claims;
        for (const QJsonValue& claim : QJsonDocument::fromJson(json.toUtf8()).array())
            claims.append(model::claimFromJson(claim.toObject()));
        QCOMPARE(claims, m_records.incidents.first().claims);
    }

    void claimsAreWrittenAsTheirJson()
    {
        QCOMPARE(claimsJson({}), QString());
        QList<model::Claim> claims = m_records.incidents.first().claims;
        claims[0].claimant = QStringLiteral("a \"b\" \\ c/d\n\t\r\b\f\u0001 é 😀 \u2028");
        claims[0].via = {QStringLiteral("AFP"), QStringLiteral("x\"y")};
        claims[0].claimDate = QDate(2026, 2, 25);
        claims[0].score = 0.1 + 0.2;
        claims[1].score = 1e-7;
        claims[1].high = std::nullopt;
        claims[1].evidence = {claims[0].evidence.first(), claims[0].evidence.first()};
        QJsonArray array;
        for (const model::Claim& claim : claims) {
            QJsonObject json = model::toJson(claim);
            json[QStringLiteral("about")] = QStringLiteral("casualty");
            json[QStringLiteral("partisan")] = model::toString(model::partisanship(claim));
            array.append(json);
        }
        QCOMPARE(claimsJson(claims), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    }

    void unknownIsEmptyAndNoneIsZero()
    {
        const QList<QStringList> rows = rowsOf(exported(options(ExportFormat::RecordCsv), m_records));
        const qsizetype best = rows[0].indexOf(QStringLiteral("killed_total_best"));
        QCOMPARE(rows[2][best], QStringLiteral("0"));
        QCOMPARE(rows[3][best], QString());
    }

    void reportSaysWhatIsMissing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        const auto report = exportTo(path, options(ExportFormat::ReportCsv), m_records.source());
        QVERIFY(report.ok());
        QCOMPARE(report->path, path);
        QCOMPARE(report->written, 3);
        QCOMPARE(report->toText(),
                 QStringLiteral("3 rows were written to “out.csv”.\nLeft out: 1 (not accepted): C-0000000004."
                                "\nLeft out: 1 (in the trash): C-0000000005."));
        QVERIFY(report->refused[0].chosen);
        QVERIFY(report->isComplete());
        const auto mentions = exportTo(path, options(ExportFormat::MentionsCsv), m_records.source());
        QCOMPARE(
            mentions->toText(),
            QStringLiteral("3 rows were written to “out.csv”.\nLeft out: 1 (not decided): d1.\nLeft out: 1 "
                           "(rejected): d1."));
    }

    void aMissingDocumentIsNamed()
    {
        test::Records records = m_records;
        records.documents.removeLast();
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        const auto report = exportTo(device, options(ExportFormat::ReportCsv), records.source());
        QCOMPARE(report->written, 3);
        const auto missing = std::find_if(report->narrowed.begin(), report->narrowed.end(),
                                          [](const LossReport::Narrowing& one) { return !one.chosen; });
        QVERIFY(missing != report->narrowed.end());
        QCOMPARE(missing->count, 2);
        QVERIFY(!report->isComplete());
    }

    void rowsGoOutAsTheyCome()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        qint64 before = -1;
        bool grew = true;
        const auto report = exportTo(device, options(ExportFormat::ReportCsv), many(1000, [&](int) {
                                         grew = grew && device.size() > before;
                                         before = device.size();
                                     }));
        QCOMPARE(report->written, 1000);
        QVERIFY(grew);
    }

    void progressIsTold()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        QList<qint64> seen;
        const auto report = exportTo(device, options(ExportFormat::ReportCsv), many(1000),
                                     [&](qint64 done, qint64, const QString&) { seen.append(done); });
        QVERIFY(report.ok());
        QCOMPARE(seen, QList<qint64>({256, 512, 768, 1000}));
    }

    void cancelLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const Cancellation cancellation;
        const auto report = exportTo(path, options(ExportFormat::RecordCsv),
                                     many(5000,
                                          [&](int row) {
                                              if (row == 400)
                                                  cancellation.request();
                                          }),
                                     {}, cancellation);
        QVERIFY(!report.ok());
        QVERIFY(report.error().code == ErrorCode::Cancelled);
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFullDiskLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        Result<LossReport> report = LossReport();
        {
            const DiskLimit limit(64 * 1024);
            report = exportTo(path, options(ExportFormat::RecordCsv), many(2000));
        }
        QVERIFY(!report.ok());
        QVERIFY(report.error().code == ErrorCode::DiskFull);
        QVERIFY(report.error().message.contains(QStringLiteral("out.csv")));
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFullDiskAtTheLastByteIsSeen()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        Result<LossReport> report = LossReport();
        {
            const DiskLimit limit(64); // less than the header, which the file's buffer holds until the end
            report = exportTo(path, options(ExportFormat::ReportCsv), m_records.source());
        }
        QVERIFY(!report.ok());
        QVERIFY(!QFile::exists(path));
    }

    void aFolderThatIsNotThere()
    {
        const auto report = exportTo(QStringLiteral("/no/such/folder/out.csv"),
                                     options(ExportFormat::ReportCsv), m_records.source());
        QVERIFY(!report.ok());
        QVERIFY(report.error().message.contains(QStringLiteral("“out.csv” was not written")));
    }

    void aSourceThatFailsLeavesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        ExportSource source = m_records.source();
        source.incidents = [](const auto&) -> Result<void> {
            return Error{ErrorCode::Damaged, QStringLiteral("The project is damaged."), {}};
        };
        const auto report = exportTo(path, options(ExportFormat::ReportCsv), source);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().message, QStringLiteral("The project is damaged."));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
