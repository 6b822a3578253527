// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/codebook_panel.h"

#include "incident/actor_row.h"
#include "incident/claims_table.h"
#include "incident/codebook_field_row.h"
#include "incident/field_row.h"
#include "incident/place_row.h"
#include "support/codebook_looks.h"
#include "support/labels.h"
#include "support/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

constexpr int kLines = 7;

QStringList textsOf(const model::FieldValue& value)
{
    if (const auto* list = std::get_if<QStringList>(&value))
        return *list;
    if (const auto* text = std::get_if<QString>(&value))
        return {*text};
    return {};
}

} // namespace

CodebookPanel::CodebookPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("codebookPanel"));
    setAccessibleName(tr("Definitions"));
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("codebookTitle"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("codebookText"));
    m_text->setAccessibleName(tr("Definition of the field in hand"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFocusPolicy(Qt::ClickFocus); // Tab goes on from field to field
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * kLines);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    render();
}

void CodebookPanel::setProject(curation::Project* project)
{
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    if (project) {
        if (m_definitions.isEmpty())
            m_definitions = curation::Definitions::shipped();
        connect(project, &curation::Project::codebookChanged, this, [this] { showRow(nullptr); });
    }
    showRow(nullptr);
}

CodebookPanel::Topic CodebookPanel::topicOf(const QWidget* row) const
{
    if (!row || !m_project)
        return {};
    const model::Codebook& codebook = m_project->codebook();
    if (const auto* field = qobject_cast<const FieldRow*>(row)) {
        const model::FieldKey key = field->spec().key;
        const QString name(field->spec().name);
        Topic topic{label(key), m_definitions.ofField(codebook, key), {}, textsOf(field->value())};
        if (model::findList(codebook, name))
            topic.lists.append(name);
        return topic;
    }
    if (const auto* own = qobject_cast<const OwnFieldRow*>(row)) {
        const model::OwnField& field = own->definition();
        Topic topic{fieldLabel(field), field.description, {}, textsOf(own->value())};
        if (topic.definition.isEmpty())
            topic.definition = tr("A field of this project: %1.").arg(kindLabel(field.kind).toLower());
        if (!field.list.isEmpty())
            topic.lists.append(field.list);
        return topic;
    }
    const auto parts = [&](const QString& title, const QStringList& lists) {
        QStringList words;
        for (const QString& list : lists)
            words.append(m_definitions.ofList(codebook, list));
        return Topic{title, words.join(u' '), lists, {}};
    };
    if (qobject_cast<const ActorRow*>(row))
        return parts(tr("Parties"), {QStringLiteral("actor_role"), QStringLiteral("attribution")});
    if (qobject_cast<const PlaceRow*>(row))
        return parts(tr("Places"), {QStringLiteral("place_relation")});
    if (qobject_cast<const ClaimsTable*>(row))
        return parts(tr("Claims"), {QStringLiteral("effect"), QStringLiteral("victim_kind"),
                                    QStringLiteral("claimant_type"), QStringLiteral("count_form")});
    return {};
}

void CodebookPanel::showRow(const QWidget* row)
{
    disconnect(m_highlight);
    m_pointedAt.clear();
    m_topic = topicOf(row);
    if (row) {
        if (const auto* box = row->findChild<const QComboBox*>()) {
            m_highlight = connect(box, qOverload<int>(&QComboBox::highlighted), this, [this, box](int index) {
                m_pointedAt = box->itemData(index).toString();
                render();
            });
        }
    }
    render();
}

void CodebookPanel::showType(model::MentionType type)
{
    if (!m_project)
        return;
    disconnect(m_highlight);
    m_pointedAt.clear();
    m_topic = {label(type, m_project->codebook()), m_definitions.ofType(m_project->codebook(), type), {}, {}};
    render();
}

void CodebookPanel::render()
{
    m_title->setText(m_topic.title.isEmpty() ? tr("Definitions") : m_topic.title);
    if (m_topic.title.isEmpty() || !m_project) {
        m_text->setHtml(tr("What a field and its values mean stands here while the field has the focus.")
                            .toHtmlEscaped());
        return;
    }
    const model::Codebook& codebook = m_project->codebook();
    const QString quiet = quietText(palette()).name();
    QStringList first, others;
    for (const QString& list : std::as_const(m_topic.lists)) {
        const model::ValueList* values = model::findList(codebook, list);
        if (!values)
            continue;
        if (m_topic.lists.size() > 1)
            others.append(QStringLiteral("<i>%1</i>").arg(listLabel(codebook, list).toHtmlEscaped()));
        for (const model::ListValue& value : values->values) {
            const bool chosen =
                m_pointedAt.isEmpty() ? m_topic.present.contains(value.id) : m_pointedAt == value.id;
            if (value.retired && !chosen)
                continue;
            const QString words = valueLabel(codebook, list, value.id).toHtmlEscaped();
            const QString meaning = m_definitions.ofValue(codebook, list, value.id).toHtmlEscaped();
            const QString line =
                chosen ? QStringLiteral("<b>%1</b>: %2").arg(words, meaning)
                       : QStringLiteral("%1: <span style='color:%3'>%2</span>").arg(words, meaning, quiet);
            (chosen ? first : others).append(line);
        }
    }
    m_text->setHtml(
        (QStringList{m_topic.definition.toHtmlEscaped()} + first + others).join(QStringLiteral("<br>")));
}

QString CodebookPanel::shownText() const
{
    return m_title->text() + u'\n' + m_text->toPlainText();
}

void CodebookPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_text->setFixedHeight(fontMetrics().lineSpacing() * kLines);
        render();
    }
}

} // namespace casus::ui
