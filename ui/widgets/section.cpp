// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace casus::ui {

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
{
    m_header = new QToolButton(this);
    m_header->setObjectName(QStringLiteral("sectionHeader"));
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_header->setFocusPolicy(Qt::TabFocus);
    QFont strong = m_header->font();
    strong.setWeight(QFont::DemiBold);
    m_header->setFont(strong);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_header);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(true);
}

void Section::setContent(QWidget* content)
{
    delete m_content;
    m_content = content;
    m_layout->addWidget(content);
    content->setVisible(m_open);
}

void Section::setOpen(bool open)
{
    m_open = open;
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_header->setText(open || m_summary.isEmpty() ? m_title : m_title + QStringLiteral("  ·  ") + m_summary);
    m_header->setAccessibleName(m_header->text());
    if (m_content)
        m_content->setVisible(open);
}

void Section::setSummary(const QString& text)
{
    m_summary = text;
    setOpen(m_open);
}

} // namespace casus::ui
