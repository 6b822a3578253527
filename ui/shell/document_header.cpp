// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/document_header.h"

#include "support/labels.h"
#include "support/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

QToolButton* actionButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

QString languageName(const QString& code)
{
    const QLocale::Language language = QLocale(code).language();
    return language == QLocale::C ? code : QLocale::languageToString(language);
}

QString factsLine(const model::DocumentInfo& info)
{
    QStringList facts;
    if (!info.publisher.isEmpty())
        facts.append(info.publisher);
    if (info.published.isValid())
        facts.append(QLocale().toString(info.published, QLocale::LongFormat));
    if (!info.language.isEmpty())
        facts.append(languageName(info.language));
    facts.append(label(info.status));
    if (info.flagged)
        facts.append(DocumentHeader::tr("⚑ flagged"));
    return facts.join(QStringLiteral("  ·  "));
}

QString hintLine(const model::DocumentInfo& info, bool finders)
{
    QStringList hints;
    if (!finders) {
        hints.append(
            DocumentHeader::tr("No finders for %1: little or nothing is suggested here. Mark by hand: "
                               "select words and press the number of a type.")
                .arg(languageName(info.language)));
    }
    if (!info.published.isValid()) {
        hints.append(
            DocumentHeader::tr("The publication date is missing: dates such as “on Tuesday” stay open. "
                               "<a href=\"details\">Set the date</a>"));
    }
    if (info.revisionOf) {
        hints.append(DocumentHeader::tr("A new version of an article that is here already. "
                                        "<a href=\"carry\">Carry over what was decided there</a>"));
    }
    if (!info.readingNote.isEmpty())
        hints.append(info.readingNote.toHtmlEscaped());
    if (!info.note.isEmpty())
        hints.append(DocumentHeader::tr("Note: %1").arg(info.note.toHtmlEscaped()));
    return hints.join(QStringLiteral("<br>"));
}

} // namespace

DocumentHeader::DocumentHeader(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_done(actionButton(actions[ActionId::DocumentDone], this))
    , m_noIncident(actionButton(actions[ActionId::DocumentNoIncident], this))
{
    setObjectName(QStringLiteral("documentHeader"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QPalette quiet = m_facts->palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_facts->setPalette(quiet);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("documentHint"));
    connect(m_hint, &QLabel::linkActivated, this, [this](const QString& link) {
        m_actions[link == u"carry" ? ActionId::CarryOver : ActionId::DocumentDetails]->trigger();
    });

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_hint);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(words, 1);
    layout->addWidget(m_noIncident, 0, Qt::AlignTop);
    layout->addWidget(m_done, 0, Qt::AlignTop);
    clear();
}

void DocumentHeader::setDocument(const model::DocumentInfo& info, bool finders)
{
    m_title->setText(info.title.isEmpty() ? info.name : info.title);
    m_title->setToolTip(info.url.isEmpty() ? info.name : info.name + QLatin1Char('\n') + info.url);
    m_facts->setText(factsLine(info));
    const QString hint = hintLine(info, finders);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_actions[ActionId::DocumentFlag]->setChecked(info.flagged);
    show();
}

void DocumentHeader::clear()
{
    hide();
}

} // namespace casus::ui
