// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/evidence_line.h"

#include "support/theme.h"
#include "widgets/field_link.h"
#include "widgets/field_note.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace casus::ui {

EvidenceLine::EvidenceLine(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_link = new FieldLink(this);
    m_remark = new FieldNote(quietText, this);
    m_remark->setWordWrap(false);
    m_remark->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_link->setFont(small);
    m_remark->setFont(small);
    layout->addWidget(m_link, 1);
    layout->addWidget(m_remark);
    layout->addStretch(0);
    connect(m_link, &FieldLink::clicked, this, [this] { Q_EMIT asked(m_evidence); });
    hide();
}

void EvidenceLine::setName(const QString& name)
{
    m_link->setObjectName(name);
}

void EvidenceLine::show(const QList<model::Evidence>& evidence, const QString& remark, const QString& reason)
{
    m_evidence = evidence;
    const QString quotes = quotesOf(evidence);
    m_link->setText(quotes);
    m_link->setVisible(!quotes.isEmpty());
    m_link->setAccessibleName(tr("Words: %1. Show them in the text.").arg(quotes));
    QStringList tip;
    if (!quotes.isEmpty())
        tip << tr("Show %1 in the text (F4)")
                   .arg(quotes.size() > 300 ? QString(quotes.left(300) + u'…') : quotes);
    if (!reason.isEmpty())
        tip << tr("Because: %1").arg(reason);
    m_link->setToolTip(tip.join(u'\n'));
    m_remark->setToolTip(reason.isEmpty() ? QString() : tr("Because: %1").arg(reason));
    m_remark->say(remark);
    setVisible(!quotes.isEmpty() || !remark.isEmpty());
}

QString quotesOf(const QList<model::Evidence>& evidence)
{
    QStringList quotes;
    for (const model::Evidence& each : evidence) {
        const QString quote = QStringLiteral("“%1”").arg(each.quote.simplified());
        if (!each.quote.isEmpty() && !quotes.contains(quote))
            quotes << quote;
    }
    return quotes.join(QStringLiteral(" · "));
}

QString scoreText(double score)
{
    return score > 0 ? QStringLiteral("%1\u00A0%").arg(qRound(score * 100)) : QString();
}

bool restsOn(const QList<model::Evidence>& evidence, model::DocumentId document, model::Span span)
{
    return std::any_of(evidence.begin(), evidence.end(), [&](const model::Evidence& each) {
        return each.document == document && each.span.overlaps(span);
    });
}

} // namespace casus::ui
