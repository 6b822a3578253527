// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/text_commands.h"

#include "dialogs/dialogs.h"
#include "dialogs/printing.h"
#include "shell/project_host.h"
#include "shell/review_controller.h"
#include "shell/type_keys.h"
#include "shell/window_settings.h"
#include "support/labels.h"
#include "viewer/document_view.h"

#include <QAction>
#include <QCoreApplication>
#include <QFontDialog>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>
#include <array>
#include <cmath>

namespace casus::ui {

namespace {

constexpr std::array kLineLengths{48, 60, 78, 96, 120, 0}; // characters; 0: as wide as the window
constexpr double kThresholdStep = 0.05;
constexpr double kHighestThreshold = 0.95;
constexpr double kPrintedPoints = 10.5;

} // namespace

TextCommands::TextCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectLook();
    connectReview();
    connectPaper();
    connectTypes();
    const WindowSettings& settings = m_parts.settings;
    m_parts.view.setTextFamily(settings.textFamily());
    m_parts.view.setLineLength(settings.lineLength());
    if (settings.textSize() > 0)
        m_parts.view.setTextSize(settings.textSize());
    m_parts.review.setQueueOptions(settings.queue());
    m_parts.actions.setKeys(settings.keys());
    showOrder();
}

void TextCommands::connectLook()
{
    DocumentView& view = m_parts.view;
    const auto on = [this](ActionId id, auto run) {
        connect(m_parts.actions[id], &QAction::triggered, this, run);
    };
    on(ActionId::ZoomIn, [&view] { view.setTextSize(view.textSize() + 1); });
    on(ActionId::ZoomOut, [&view] { view.setTextSize(view.textSize() - 1); });
    on(ActionId::ZoomReset, [&view] { view.setTextSize(0); });
    on(ActionId::TextFont, [this] { chooseFont(); });
    on(ActionId::WiderLines, [this] { changeLineLength(true); });
    on(ActionId::NarrowerLines, [this] { changeLineLength(false); });
    on(ActionId::Palette, [this] { openCommandPalette(&m_parts.window, m_parts.actions); });
    on(ActionId::Guide, [this] { openGuide(&m_parts.window); });
    on(ActionId::About, [this] { openAbout(&m_parts.window, QCoreApplication::applicationVersion()); });
    on(ActionId::Keys, [this] { openKeyCard(&m_parts.window, m_parts.actions, m_parts.prompts); });
    on(ActionId::EditKeys, [this] { editKeys(); });
    connect(&view, &DocumentView::textSizeChanged, this,
            [this](qreal points) { m_parts.settings.setTextSize(points); });
}

void TextCommands::connectReview()
{
    const auto on = [this](ActionId id, auto run) {
        connect(m_parts.actions[id], &QAction::triggered, this, run);
    };
    on(ActionId::HideMore, [this] { changeThreshold(kThresholdStep); });
    on(ActionId::HideLess, [this] { changeThreshold(-kThresholdStep); });
    on(ActionId::OrderReading, [this] { setOrder(curation::QueueOrder::Reading); });
    on(ActionId::OrderSurest, [this] { setOrder(curation::QueueOrder::Surest); });
    on(ActionId::OrderInformative, [this] { setOrder(curation::QueueOrder::MostInformative); });
}

void TextCommands::connectPaper()
{
    connect(m_parts.actions[ActionId::Print], &QAction::triggered, this, [this] {
        if (const auto printed = article())
            openPrintDialog(&m_parts.window, printed->document.info.title,
                            [printed](QPagedPaintDevice& device) { printArticle(*printed, device); });
    });
    connect(m_parts.actions[ActionId::SavePdf], &QAction::triggered, this, [this] {
        if (const auto printed = article())
            savePdf(&m_parts.window, m_parts.prompts, printed->document.info.name + QStringLiteral(".pdf"),
                    printed->document.info.title,
                    [printed](QPagedPaintDevice& device) { printArticle(*printed, device); });
    });
}

void TextCommands::connectTypes()
{
    auto* menu = m_parts.window.findChild<QMenu*>(QStringLiteral("typeMenu"));
    m_types = new TypeKeys(m_parts.actions, m_parts.view, menu, this);
    connect(m_types, &TypeKeys::chosen, &m_parts.review, &ReviewController::setType);
    connect(&m_parts.host, &ProjectHost::opened, this, [this] {
        curation::Project* project = m_parts.host.project();
        const auto follow = [this, project] {
            m_types->setCodebook(project->codebook());
            m_parts.review.setOwnTypes(m_types->types());
        };
        connect(project, &curation::Project::codebookChanged, this, follow);
        follow();
    });
}

void TextCommands::changeLineLength(bool longer)
{
    const auto now = std::find(kLineLengths.begin(), kLineLengths.end(), m_parts.view.lineLength());
    const auto at = now == kLineLengths.end() ? 2 : now - kLineLengths.begin();
    const auto wanted = std::clamp<std::ptrdiff_t>(at + (longer ? 1 : -1), 0,
                                                   static_cast<std::ptrdiff_t>(kLineLengths.size()) - 1);
    const int length = kLineLengths[static_cast<std::size_t>(wanted)];
    m_parts.view.setLineLength(length);
    m_parts.settings.setLineLength(length);
    Q_EMIT noticed(length > 0 ? tr("Lines of at most %n characters", nullptr, length)
                              : tr("Lines as wide as the window"));
}

void TextCommands::chooseFont()
{
    auto* dialog = new QFontDialog(QFont(m_parts.view.textFamily()), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fontDialog"));
    dialog->setWindowTitle(tr("Font of the text"));
    QFont now(m_parts.view.textFamily());
    now.setPointSizeF(m_parts.view.textSize());
    dialog->setCurrentFont(now);
    connect(dialog, &QFontDialog::fontSelected, this, [this](const QFont& font) {
        m_parts.view.setTextFamily(font.family());
        m_parts.settings.setTextFamily(font.family());
        m_parts.view.setTextSize(font.pointSizeF());
    });
    dialog->open();
}

void TextCommands::changeThreshold(double by)
{
    curation::QueueOptions options = m_parts.review.queueOptions();
    // Whole steps, so that going up and down meets the same values.
    const double steps = std::round((options.threshold + by) / kThresholdStep);
    options.threshold = std::clamp(steps * kThresholdStep, 0.0, kHighestThreshold);
    m_parts.review.setQueueOptions(options);
    m_parts.settings.setQueue(options);
    Q_EMIT noticed(options.threshold > 0
                       ? tr("Suggestions below %1 % are put aside").arg(qRound(options.threshold * 100))
                       : tr("All suggestions are shown"));
}

void TextCommands::setOrder(curation::QueueOrder order)
{
    curation::QueueOptions options = m_parts.review.queueOptions();
    options.order = order;
    m_parts.review.setQueueOptions(options);
    m_parts.settings.setQueue(options);
    showOrder();
}

void TextCommands::showOrder()
{
    using curation::QueueOrder;
    const QueueOrder order = m_parts.review.queueOptions().order;
    m_parts.actions[ActionId::OrderReading]->setChecked(order == QueueOrder::Reading);
    m_parts.actions[ActionId::OrderSurest]->setChecked(order == QueueOrder::Surest);
    m_parts.actions[ActionId::OrderInformative]->setChecked(order == QueueOrder::MostInformative);
}

std::optional<PrintedArticle> TextCommands::article() const
{
    const curation::Project* project = m_parts.host.project();
    if (!project || !m_document)
        return std::nullopt;
    auto document = project->reader().document(*m_document);
    auto mentions = project->reader().mentions(*m_document);
    if (!document || !mentions) {
        m_parts.prompts.error(&m_parts.window, tr("Reading the project"),
                              (document ? mentions.error() : document.error()).message);
        return std::nullopt;
    }
    PrintedArticle printed;
    printed.document = std::move(*document);
    const bool hidden = !project->draftsShown(*m_document);
    for (const model::Mention& mention : std::as_const(*mentions)) {
        if (!hidden || mention.state != model::MentionState::Suggested)
            printed.mentions.append(mention);
    }
    printed.font = QFont(m_parts.view.textFamily());
    printed.font.setPointSizeF(kPrintedPoints);
    const model::DocumentInfo& info = printed.document.info;
    QStringList facts;
    if (!info.publisher.isEmpty())
        facts.append(info.publisher);
    if (info.published.isValid())
        facts.append(QLocale().toString(info.published, QLocale::LongFormat));
    facts.append(label(info.status));
    printed.facts = facts.join(QStringLiteral(" · "));
    return printed;
}

void TextCommands::editKeys()
{
    openKeyEditor(&m_parts.window, m_parts.actions, m_parts.prompts, m_types->taken(),
                  [this](const KeyMap& keys) { m_parts.settings.setKeys(keys); });
}

} // namespace casus::ui
