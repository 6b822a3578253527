// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/suggestion_bar.h"

#include "support/labels.h"
#include "support/theme.h"
#include "support/value_words.h"
#include "viewer/type_chip.h"
#include "widgets/elided_label.h"
#include "widgets/key_button.h"
#include "widgets/score_bar.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QToolButton>

namespace casus::ui {

namespace {

constexpr double kVerySure = 0.95;
constexpr double kFairlySure = 0.8;
constexpr double kUnsure = 0.6;

QString scoreWords(double score)
{
    const QString percent = QStringLiteral(" · %1 %").arg(qRound(score * 100));
    if (score >= kVerySure)
        return SuggestionBar::tr("very sure") + percent;
    if (score >= kFairlySure)
        return SuggestionBar::tr("fairly sure") + percent;
    if (score >= kUnsure)
        return SuggestionBar::tr("unsure") + percent;
    return SuggestionBar::tr("a guess") + percent;
}

QString oneLine(QString words)
{
    return words.replace(u'\n', u' ');
}

} // namespace

struct SuggestionBar::Private {
    explicit Private(SuggestionBar& owner, const Actions& windowActions)
        : view(owner)
        , actions(windowActions)
    {}

    void build();
    QWidget* buildInfo();
    QWidget* buildButtons();
    void arrange(int width);
    void show();
    [[nodiscard]] QString emptyWords() const;
    [[nodiscard]] QString progressWords() const;

    SuggestionBar& view;
    const Actions& actions;
    std::optional<model::Mention> mention;
    Progress progressed;
    bool readOnly = false;
    bool narrow = false;

    QGridLayout* layout = nullptr;
    QWidget* info = nullptr;
    QWidget* buttons = nullptr;
    TypeChip* type = nullptr;
    ElidedLabel* quote = nullptr;
    QToolButton* value = nullptr;
    ScoreBar* scoreBar = nullptr;
    QLabel* score = nullptr;
    ElidedLabel* reason = nullptr;
    ElidedLabel* empty = nullptr;
    QLabel* progress = nullptr;
};

SuggestionBar::SuggestionBar(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, actions))
{
    setObjectName(QStringLiteral("suggestionBar"));
    setAccessibleName(tr("Current suggestion"));
    setAutoFillBackground(true);
    d->build();
    connect(d->type, &TypeChip::typeChosen, this, &SuggestionBar::typeChosen);
    connect(d->value, &QToolButton::clicked, this, &SuggestionBar::valueEditAsked);
    connect(actions[ActionId::EditValue], &QAction::triggered, this, [this] {
        if (d->mention && !d->readOnly)
            Q_EMIT valueEditAsked();
    });
    connect(&actions, &Actions::keysChanged, this, [this] { d->show(); });
    d->show();
}

SuggestionBar::~SuggestionBar() = default;

void SuggestionBar::Private::build()
{
    layout = new QGridLayout(&view);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setHorizontalSpacing(20);
    layout->setVerticalSpacing(8);
    info = buildInfo();
    buttons = buildButtons();
    empty = new ElidedLabel(&view);
    empty->setObjectName(QStringLiteral("suggestionEmpty"));
    progress = new QLabel(&view);
    progress->setObjectName(QStringLiteral("suggestionProgress"));
    progress->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    arrange(view.width());
}

QWidget* SuggestionBar::Private::buildInfo()
{
    auto* box = new QWidget(&view);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);

    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    type = new TypeChip(box);
    quote = new ElidedLabel(box);
    quote->setObjectName(QStringLiteral("suggestionQuote"));
    quote->setElideMode(Qt::ElideMiddle);
    QFont strong = view.font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    quote->setFont(strong);
    value = new QToolButton(box);
    value->setObjectName(QStringLiteral("suggestionValue"));
    value->setAutoRaise(true);
    value->setFocusPolicy(Qt::TabFocus);
    value->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    first->addWidget(type);
    first->addWidget(quote);
    first->addWidget(value);
    first->addStretch(1);

    auto* second = new QHBoxLayout;
    second->setSpacing(10);
    scoreBar = new ScoreBar(box);
    score = new QLabel(box);
    score->setObjectName(QStringLiteral("suggestionScore"));
    reason = new ElidedLabel(box);
    reason->setObjectName(QStringLiteral("suggestionReason"));
    reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    second->addWidget(scoreBar);
    second->addWidget(score);
    second->addWidget(reason, 1);
    lines->addLayout(first);
    lines->addLayout(second);
    return box;
}

QWidget* SuggestionBar::Private::buildButtons()
{
    auto* box = new QWidget(&view);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](ActionId id, const QString& words, KeyButton::Weight weight) {
        auto* button = new KeyButton(actions[id], words, actions.shortKeyHint(id), weight, box);
        row->addWidget(button);
        QObject::connect(&actions, &Actions::keysChanged, button,
                         [this, button, id] { button->setKey(actions.shortKeyHint(id)); });
    };
    add(ActionId::Accept, SuggestionBar::tr("Accept"), KeyButton::Weight::Primary);
    add(ActionId::Reject, SuggestionBar::tr("Reject"), KeyButton::Weight::Normal);
    add(ActionId::Skip, SuggestionBar::tr("Skip"), KeyButton::Weight::Normal);
    add(ActionId::Back, SuggestionBar::tr("Back"), KeyButton::Weight::Normal);
    row->addStretch(1);
    return box;
}

/// Wide: the mention on the left, buttons and progress on the right. Narrow: the buttons get a row of their
/// own.
void SuggestionBar::Private::arrange(int width)
{
    narrow = width < buttons->sizeHint().width() + 420;
    for (QWidget* part : {info, buttons, static_cast<QWidget*>(empty), static_cast<QWidget*>(progress)})
        layout->removeWidget(part);
    if (narrow) {
        layout->addWidget(info, 0, 0, 1, 3); // the count stands below it, beside the buttons
        layout->addWidget(empty, 0, 0, 1, 2);
        layout->addWidget(buttons, 1, 0);
        layout->addWidget(progress, mention || progressed.open > 0 ? 1 : 0, 2);
    } else {
        layout->addWidget(info, 0, 0, 2, 1);
        layout->addWidget(empty, 0, 0, 2, 1);
        layout->addWidget(buttons, 0, 1);
        layout->addWidget(progress, 1, 1);
    }
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 0);
}

QString SuggestionBar::Private::emptyWords() const
{
    if (progressed.draftsHidden)
        return SuggestionBar::tr("Drafts are hidden: read, mark what you find, then press %1 to see them")
            .arg(actions.shortKeyHint(ActionId::ShowDrafts));
    if (progressed.total == 0)
        return SuggestionBar::tr("No suggestions here · select words and press %1 to mark them")
            .arg(actions.shortKeyHint(ActionId::MarkSelection));
    if (progressed.open == 0)
        return SuggestionBar::tr("All suggestions of this article are decided · %1 for the next article")
            .arg(actions.shortKeyHint(ActionId::NextDocument));
    return SuggestionBar::tr("%n suggestion(s) open · %1 goes on", nullptr, progressed.open)
        .arg(actions.shortKeyHint(ActionId::Skip));
}

QString SuggestionBar::Private::progressWords() const
{
    if (readOnly)
        return SuggestionBar::tr("Read-only project");
    QString words;
    if (progressed.open > 0)
        words = SuggestionBar::tr("%1 of %2 left").arg(progressed.open).arg(progressed.total);
    else if (progressed.total > 0)
        words = SuggestionBar::tr("%n decided", nullptr, progressed.total);
    if (progressed.putAside > 0) {
        const QString aside = SuggestionBar::tr("%n put aside (below %1 %)", nullptr, progressed.putAside)
                                  .arg(qRound(progressed.threshold * 100));
        words = words.isEmpty() ? aside : words + QStringLiteral(" · ") + aside;
    }
    return words;
}

void SuggestionBar::Private::show()
{
    const QPalette palette = view.palette();
    const bool has = mention.has_value();
    arrange(view.width());
    info->setVisible(has);
    empty->setVisible(!has);
    empty->setText(emptyWords());
    buttons->setEnabled(!readOnly);
    buttons->setVisible(has || progressed.open > 0);
    progress->setText(progressWords());
    QPalette quiet = palette;
    quiet.setColor(QPalette::WindowText, quietText(palette));
    progress->setPalette(quiet);
    score->setPalette(quiet);
    reason->setColor(quietText(palette));
    if (!has)
        return;

    type->setType(mention->type);
    type->setEnabled(!readOnly);
    quote->setText(QStringLiteral("“%1”").arg(oneLine(mention->quote)));
    const QString words = valueLabel(mention->value);
    value->setText(words.isEmpty() ? SuggestionBar::tr("no value") : words);
    value->setIcon(themedIcon(QStringLiteral("edit"), palette));
    value->setToolTip(actions[ActionId::EditValue]->toolTip());
    value->setAccessibleName(SuggestionBar::tr("Value: %1").arg(value->text()));
    value->setEnabled(!readOnly);
    const bool suggested = mention->state == model::MentionState::Suggested;
    scoreBar->setVisible(suggested);
    scoreBar->setScore(mention->score);
    score->setText(suggested ? scoreWords(mention->score) : label(mention->state));
    QString why = mention->reason;
    if (!suggested && !mention->author.isEmpty())
        why = SuggestionBar::tr("by %1").arg(mention->author);
    reason->setText(why.isEmpty() ? QString() : QStringLiteral("· ") + oneLine(why));
}

void SuggestionBar::setMention(const std::optional<model::Mention>& mention)
{
    d->mention = mention;
    d->show();
}

void SuggestionBar::setProgress(const Progress& progress)
{
    d->progressed = progress;
    d->show();
}

void SuggestionBar::setCodebook(const model::Codebook& codebook)
{
    d->type->setCodebook(codebook);
}

void SuggestionBar::setReadOnly(bool readOnly)
{
    d->readOnly = readOnly;
    d->show();
}

void SuggestionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < d->buttons->sizeHint().width() + 420;
    if (narrow != d->narrow)
        d->arrange(event->size().width());
}

void SuggestionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d->layout)
        d->show();
}

void SuggestionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), hairline(palette()));
}

} // namespace casus::ui
