// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogs.h"
#include "dialogs/guide_page.h"
#include "knowledge/knowledge.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

constexpr int kFileRole = Qt::UserRole;
constexpr int kTextRole = Qt::UserRole + 1; // what the search looks through

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Guide)
};

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The pages in the order in which the first one links to them; the first one itself leads, pages without a
/// link come last.
void fillContents(QListWidget& contents, const QDir& folder)
{
    const QString index = readAll(folder.filePath(QStringLiteral("index.md")));
    const auto add = [&contents, &folder](const QString& title, const QString& file) {
        const QString path = folder.filePath(file);
        const QString text = readAll(path);
        if (text.isEmpty())
            return;
        auto* item = new QListWidgetItem(title, &contents);
        item->setData(kFileRole, path);
        item->setData(kTextRole, text);
    };
    QStringList rest = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    rest.removeOne(QStringLiteral("index.md"));
    add(Words::tr("Start here"), QStringLiteral("index.md"));
    static const QRegularExpression link(QStringLiteral(R"(\[([^\]]+)\]\(([a-z0-9-]+\.md)\))"));
    auto links = link.globalMatch(index);
    while (links.hasNext()) {
        const QRegularExpressionMatch found = links.next();
        if (rest.removeOne(found.captured(2)))
            add(found.captured(1), found.captured(2));
    }
    for (const QString& file : qAsConst(rest)) {
        const QString text = readAll(folder.filePath(file));
        add(text.section(u'\n', 0, 0).remove(u'#').trimmed(), file); // named by its heading
    }
}

void choose(QListWidget& contents, const QString& path)
{
    for (int row = 0; row < contents.count(); ++row) {
        if (QDir::cleanPath(contents.item(row)->data(kFileRole).toString()) == QDir::cleanPath(path))
            contents.setCurrentRow(row);
    }
}

/// Pages without the words are hidden; where the shown page has none, the first that has them is shown.
void search(QListWidget& contents, GuidePage& page, const QString& words)
{
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < contents.count(); ++row) {
        QListWidgetItem* item = contents.item(row);
        const bool holds = item->data(kTextRole).toString().contains(words, Qt::CaseInsensitive);
        item->setHidden(!holds);
        if (holds && (!first || item == contents.currentItem()))
            first = item;
    }
    if (words.isEmpty() || !first)
        return;
    contents.setCurrentItem(first);
    page.moveCursor(QTextCursor::Start);
    page.find(words);
}

QToolButton* arrow(QWidget* parent, const char* object, const QString& name, Qt::ArrowType type)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(object));
    button->setArrowType(type);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setEnabled(false);
    return button;
}

} // namespace

QDialog* openGuide(QWidget* parent, const QString& pageName)
{
    const QDir folder(knowledge::resourcesFolder() + QStringLiteral("/guide"));
    if (auto* open = parent ? parent->findChild<QDialog*>(QStringLiteral("guide")) : nullptr) {
        choose(*open->findChild<QListWidget*>(), folder.filePath(pageName));
        open->raise();
        open->activateWindow();
        return open;
    }
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("guide"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Casus guide"));
    dialog->resize(1000, 720);

    auto* words = new QLineEdit(dialog);
    words->setObjectName(QStringLiteral("search"));
    words->setPlaceholderText(Words::tr("find in the guide"));
    words->setAccessibleName(words->placeholderText());
    words->setClearButtonEnabled(true);
    auto* contents = new QListWidget(dialog);
    contents->setAccessibleName(Words::tr("Pages of the guide"));
    contents->setFrameShape(QFrame::NoFrame);
    contents->setSpacing(3);
    contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new GuidePage(dialog);
    page->setAccessibleName(dialog->windowTitle());
    auto* back = arrow(dialog, "back", Words::tr("Back"), Qt::LeftArrow);
    auto* forward = arrow(dialog, "forward", Words::tr("Forward"), Qt::RightArrow);

    auto* bar = new QHBoxLayout;
    bar->addWidget(back);
    bar->addWidget(forward);
    bar->addWidget(words, 1);
    auto* split = new QSplitter(dialog);
    split->addWidget(contents);
    split->addWidget(page);
    split->setStretchFactor(1, 1);
    split->setSizes({260, 740});
    auto* layout = new QVBoxLayout(dialog);
    layout->addLayout(bar);
    layout->addWidget(split, 1);

    fillContents(*contents, folder);
    if (contents->count() == 0) {
        auto* note = new FieldNote(warningColor, dialog);
        note->say(Words::tr("The guide is not where it should be: %1").arg(folder.path()));
        layout->insertWidget(0, note);
    }

    QObject::connect(back, &QToolButton::clicked, page, &GuidePage::backward);
    QObject::connect(forward, &QToolButton::clicked, page, &GuidePage::forward);
    QObject::connect(page, &GuidePage::backwardAvailable, back, &QWidget::setEnabled);
    QObject::connect(page, &GuidePage::forwardAvailable, forward, &QWidget::setEnabled);
    QObject::connect(contents, &QListWidget::currentItemChanged, page, [page](QListWidgetItem* item) {
        if (item)
            page->showPage(item->data(kFileRole).toString());
    });
    QObject::connect(page, &GuidePage::sourceChanged, contents,
                     [contents](const QUrl& source) { choose(*contents, source.toLocalFile()); });
    QObject::connect(words, &QLineEdit::textChanged, page,
                     [contents, page](const QString& text) { search(*contents, *page, text.trimmed()); });
    QObject::connect(words, &QLineEdit::returnPressed, page, [page, words] {
        if (!page->find(words->text().trimmed())) {
            page->moveCursor(QTextCursor::Start);
            page->find(words->text().trimmed());
        }
    });
    choose(*contents, folder.filePath(pageName.isEmpty() ? QStringLiteral("index.md") : pageName));
    page->setFocus();
    dialog->show();
    return dialog;
}

} // namespace casus::ui
