// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many keys it takes to curate articles completely by their answer keys, from import to export, with the
// real window and real key events: keypresses FOLDER...
// A folder holds NAME.txt with NAME.gold.json (published, publisher, mentions with type and text, incidents).
// Right suggestions are accepted and wrong ones rejected at once (B), missing marks are searched and marked,
// wrong dates are rewritten; of incidents the fields, places, parties and claims are brought to the key.
// Counted are keys pressed, letters that are typed included. Decisions are what the answer key makes one
// decide: each suggested or missing mark, and each part of an incident (date, country, each value, each
// claim).

#include "curate_incidents.h"
#include "inbox/inbox_panel.h"
#include "support/labels.h"
#include "viewer/document_view.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTextStream>
#include <QTreeWidget>

using namespace casus;
using test::Keyboard;

namespace {

struct Article {
    QString name;
    QString text;
    QJsonObject key;
};

std::optional<Article> read(const QDir& folder, const QString& name)
{
    QFile text(folder.filePath(name + QStringLiteral(".txt")));
    QFile key(folder.filePath(name + QStringLiteral(".gold.json")));
    if (!text.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Article{name, QString::fromUtf8(text.readAll()), QJsonDocument::fromJson(key.readAll()).object()};
}

struct Tally {
    int decisions = 0;
    int import = 0, marks = 0, missing = 0, incidents = 0, finish = 0;
    [[nodiscard]] int keys() const { return import + marks + missing + incidents + finish; }
    void add(const Tally& other)
    {
        decisions += other.decisions;
        import += other.import;
        marks += other.marks;
        missing += other.missing;
        incidents += other.incidents;
        finish += other.finish;
    }
};

/// One article in a project of its own.
class Curation {
public:
    Curation(const Article& article, const QDir& folder)
        : m_article(article)
        , m_folder(folder)
        , m_driver(m_folder.path(), test::WindowDriver::Questions::Dialogs)
    {
        const QJsonArray mentions = article.key.value(u"mentions").toArray();
        for (const QJsonValue& each : mentions) {
            if (const auto type = model::mentionTypeFromString(each[u"type"].toString()))
                m_gold.append({*type, each[u"text"].toString().simplified(), each[u"value"].toString()});
        }
    }

    std::optional<Tally> run()
    {
        if (!prepare())
            return std::nullopt;
        Tally tally;
        tally.import = count([this] { import(); });
        const auto documents = m_driver.project().reader().documents();
        if (!documents || documents->size() != 1)
            return std::nullopt;
        m_document = documents->first().id;
        tally.marks = count([&] { decideMarks(tally.decisions); });
        tally.missing = count([&] { addMissing(tally.decisions); });
        tally.incidents = count([&] {
            test::curateIncidents(m_driver, *m_keys, m_document, m_article.key.value(u"incidents").toArray(),
                                  tally.decisions);
        });
        tally.finish = count([this] { m_keys->press(QStringLiteral("Ctrl+Return Ctrl+E Return Escape")); });
        return tally;
    }

private:
    struct Gold {
        model::MentionType type;
        QString words;
        QString value;
    };

    template <typename Work>
    int count(Work&& work)
    {
        const int before = m_keys->presses();
        work();
        return m_keys->presses() - before;
    }

    /// The article in a folder with its details, a new project beside it: not counted.
    bool prepare()
    {
        const QDir& folder = m_folder;
        QDir(folder.filePath(QStringLiteral("a"))).removeRecursively();
        QFile text(folder.filePath(QStringLiteral("a/") + m_article.name + QStringLiteral(".txt")));
        QFile details(folder.filePath(QStringLiteral("a/metadata.csv")));
        if (!folder.mkdir(QStringLiteral("a")) || !text.open(QIODevice::WriteOnly) ||
            !details.open(QIODevice::WriteOnly))
            return false;
        text.write(m_article.text.toUtf8());
        details.write(QStringLiteral("file,published,publisher\n%1.txt,%2,\"%3\"\n")
                          .arg(m_article.name, m_article.key.value(u"published").toString(),
                               m_article.key.value(u"publisher").toString())
                          .toUtf8());
        text.close();
        details.close();
        QDir::setCurrent(folder.path()); // where dialogs begin
        m_driver.start(folder.filePath(m_article.name + QStringLiteral(".casus")));
        m_keys = std::make_unique<Keyboard>(m_driver.window());
        return m_driver.window().project() != nullptr;
    }

    void import()
    {
        m_keys->press(QStringLiteral("Ctrl+Shift+I"));
        m_keys->type(QStringLiteral("a"));
        m_keys->press(QStringLiteral("Return"));
        const bool done = QTest::qWaitFor(
            [this] {
                return !m_driver.project().isBusy() && m_driver.project().reader().counts()->documents == 1;
            },
            60000);
        if (!done)
            qWarning("The article was not imported.");
        m_keys->press(QStringLiteral("Alt+2"));
    }

    [[nodiscard]] QList<model::Mention> mentions()
    {
        return m_driver.project().reader().mentions(m_document).value();
    }
    [[nodiscard]] bool isRight(model::MentionType type, const QString& words) const
    {
        return std::any_of(m_gold.begin(), m_gold.end(), [&](const Gold& gold) {
            return gold.type == type && gold.words == words.simplified();
        });
    }

    /// B, the wrong lines unticked, Ctrl+Enter; then dates with another value.
    void decideMarks(int& decisions)
    {
        decisions += static_cast<int>(mentions().size());
        if (mentions().isEmpty())
            return;
        m_keys->press(QStringLiteral("B"));
        auto* groups = m_keys->front()->findChild<QTreeWidget*>(QStringLiteral("groups"));
        if (!groups)
            return;
        for (int row = 0, at = 0; row < groups->topLevelItemCount(); ++row) {
            const QTreeWidgetItem* item = groups->topLevelItem(row);
            const bool right = std::any_of(m_gold.begin(), m_gold.end(), [item](const Gold& gold) {
                return gold.words == item->text(0).simplified() && ui::label(gold.type) == item->text(1);
            });
            if (right)
                continue;
            m_keys->press(Qt::Key_Down, row - at);
            m_keys->press(QStringLiteral("Space"));
            at = row;
        }
        m_keys->press(QStringLiteral("Ctrl+Return"));
        for (const model::Mention& mention : mentions())
            mendDate(mention);
    }

    void mendDate(const model::Mention& mention)
    {
        const auto* date = std::get_if<model::DateValue>(&mention.value);
        if (!date || mention.state == model::MentionState::Rejected)
            return;
        for (const Gold& gold : std::as_const(m_gold)) {
            if (gold.type != model::MentionType::Date || gold.words != mention.quote.simplified())
                continue;
            if (gold.value.isEmpty() || gold.value == date->edtf)
                return;
            find(gold.words);
            m_keys->press(QStringLiteral("O V Ctrl+A"));
            m_keys->type(gold.value);
            m_keys->press(QStringLiteral("Return"));
            return;
        }
    }

    /// "/" and the first letters until the words are met, Esc; then the selection grows by words.
    void find(const QString& words)
    {
        const qsizetype at = m_article.text.indexOf(words);
        qsizetype letters = 1;
        while (letters < words.size() &&
               m_article.text.indexOf(words.left(letters), 0, Qt::CaseInsensitive) != at)
            ++letters;
        m_keys->press(QStringLiteral("/"));
        m_keys->type(words.left(letters));
        m_keys->press(QStringLiteral("Escape")); // what was found stays selected
        const auto* view = m_driver.find<ui::DocumentView>("documentView");
        const auto length = [view] { return view->selectedText().trimmed().size(); };
        for (int guard = 0; guard < 30 && length() < words.size(); ++guard)
            m_keys->press(QStringLiteral("Ctrl+Shift+Right"));
        for (int guard = 0; guard < 30 && length() > words.size(); ++guard)
            m_keys->press(QStringLiteral("Shift+Left"));
    }

    /// "/", the words, Esc, the type; L and Enter where they stand several times.
    void addMissing(int& decisions)
    {
        QSet<QString> there;
        const auto keyOf = [](model::MentionType type, const QString& words) -> QString {
            return model::toString(type) + u' ' + words;
        };
        for (const model::Mention& mention : mentions()) {
            if (mention.state != model::MentionState::Rejected)
                there.insert(keyOf(mention.type, mention.quote.simplified()));
        }
        for (const Gold& gold : std::as_const(m_gold)) {
            if (there.contains(keyOf(gold.type, gold.words)))
                continue;
            there.insert(keyOf(gold.type, gold.words));
            ++decisions;
            find(gold.words);
            m_keys->press(QString::number(static_cast<int>(gold.type) + 1));
            if (m_article.text.count(gold.words) > 1) {
                m_keys->press(QStringLiteral("L Return"));
                if (m_keys->front() != &m_driver.window()) // nowhere else undecided
                    m_keys->press(QStringLiteral("Escape"));
            }
        }
    }

    const Article& m_article;
    const QDir m_folder; // the same for all: file dialogs open where the last one was
    test::WindowDriver m_driver;
    std::unique_ptr<Keyboard> m_keys;
    model::DocumentId m_document;
    QList<Gold> m_gold;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList folders = application.arguments().mid(1);
    QList<Article> articles;
    for (const QString& path : folders) {
        const QDir folder(path);
        for (const QString& file :
             folder.entryList({QStringLiteral("*.gold.json")}, QDir::Files, QDir::Name)) {
            if (const auto article = read(folder, file.section(u'.', 0, 0)))
                articles.append(*article);
        }
    }
    if (articles.isEmpty()) {
        out << "keypresses FOLDER...: no articles with answer keys\n";
        return 2;
    }
    const auto line = [&out](const QString& name, qsizetype marks, const Tally& tally) {
        out << name.leftJustified(9);
        for (const auto number : {static_cast<int>(marks), tally.decisions, tally.import, tally.marks,
                                  tally.missing, tally.incidents, tally.finish, tally.keys()})
            out << QString::number(number).rightJustified(10);
        out << QString::number(tally.keys() / std::max(1.0, double(tally.decisions)), 'f', 2)
                   .rightJustified(8)
            << Qt::endl;
    };
    out << "document   mentions decisions    import     marks   missing incidents    finish      keys     "
           "per\n";
    const QTemporaryDir work;
    Tally sum;
    qsizetype all = 0;
    for (const Article& article : std::as_const(articles)) {
        const auto tally = Curation(article, QDir(work.path())).run();
        if (!tally) {
            out << article.name << ": failed\n";
            return 1;
        }
        const qsizetype marks = article.key.value(u"mentions").toArray().size();
        line(article.name, marks, *tally);
        sum.add(*tally);
        all += marks;
    }
    line(QStringLiteral("together"), all, sum);
    return 0;
}
