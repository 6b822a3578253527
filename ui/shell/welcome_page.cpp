// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcome_page.h"

#include "support/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

constexpr int kColumnWidth = 480;
constexpr int kButtonHeight = 36;

/// A wide button of an action with what it is for below it.
QWidget* startButton(QAction* action, const QString& title, const QString& description, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* button = new QPushButton(action->icon(), title, box);
    button->setObjectName(QStringLiteral("welcome_") + action->objectName());
    button->setToolTip(action->toolTip());
    button->setMinimumHeight(kButtonHeight);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    auto* words = new QLabel(description, box);
    QPalette quiet = words->palette();
    quiet.setColor(QPalette::WindowText, quietText(parent->palette()));
    words->setPalette(quiet);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(button);
    layout->addWidget(words);
    return box;
}

} // namespace

WelcomePage::WelcomePage(const Actions& actions, QWidget* parent)
    : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    auto* column = new QWidget(this);
    column->setFixedWidth(kColumnWidth);
    outer->addStretch(1);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(2);

    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(8);
    auto* title = new QLabel(QStringLiteral("Casus"), column);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2.4);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* what =
        new QLabel(tr("From news reports of political violence to curated incident data. Everything stays in "
                      "one file on this computer."),
                   column);
    what->setWordWrap(true);
    what->setFixedSize(kColumnWidth,
                       what->heightForWidth(kColumnWidth)); // a wrapped label asks for too little
    QPalette quiet = what->palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    what->setPalette(quiet);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addSpacing(16);
    layout->addWidget(startButton(actions[ActionId::NewProject], tr("New project…"),
                                  tr("A file that holds your articles, decisions and incidents"), column));
    layout->addWidget(startButton(actions[ActionId::OpenProject], tr("Open project…"),
                                  tr("Go on where you stopped: undo included"), column));
    layout->addSpacing(16);
    m_recent = new QWidget(column);
    m_recentLayout = new QVBoxLayout(m_recent);
    m_recentLayout->setContentsMargins(0, 0, 0, 0);
    m_recentLayout->setSpacing(2);
    layout->addWidget(m_recent);
}

void WelcomePage::setRecentProjects(const QStringList& paths)
{
    while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto* title = new QLabel(tr("Recent projects"), m_recent);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_recentLayout->addWidget(title);
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* button = new QPushButton(file.completeBaseName(), m_recent);
        button->setFlat(true);
        button->setToolTip(path);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT projectChosen(path); });
        m_recentLayout->addWidget(button);
    }
}

} // namespace casus::ui
