// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/theme.h"
#include "viewer/document_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <vector>

// Prints milliseconds; sets no limits. Run: QT_QPA_PLATFORM=offscreen bench_document_view [KILOBYTES
// MENTIONS]
using namespace casus;

namespace {

constexpr int kDecisions = 500;
constexpr int kScrolls = 300;

QString articleText(qsizetype length)
{
    const QString paragraph = QStringLiteral(
        "Gunmen on motorbikes attacked an army post near the town on Tuesday night, killing at least seven "
        "soldiers and "
        "wounding a dozen others, two security sources and a local official said. The army confirmed the "
        "attack in a "
        "statement and said that reinforcements had been sent to the area. No group claimed it at once.\n\n");
    QString text = QStringLiteral("Soldiers killed in attack on post\n\n");
    while (text.size() < length)
        text += paragraph;
    return text;
}

QList<model::Mention> mentionsOf(const QString& text, int count)
{
    QList<model::Mention> mentions;
    const qsizetype step = text.size() / count;
    for (int i = 0; i < count; ++i) {
        model::Mention mention;
        mention.id = model::MentionId(i + 1);
        mention.type = static_cast<model::MentionType>(i % 8);
        const int begin = static_cast<int>(i * step);
        mention.span = {begin, begin + 6 + (i % 5) * 9}; // some overlap their neighbours
        mention.quote = text.mid(begin, mention.span.length());
        mentions.append(mention);
    }
    return mentions;
}

void report(QTextStream& out, const char* what, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&values](double share) {
        return values[std::min(values.size() - 1,
                               static_cast<std::size_t>(share * static_cast<double>(values.size())))];
    };
    out << what << ": median " << at(0.5) << " ms, p99 " << at(0.99) << " ms, worst " << values.back()
        << " ms\n";
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ColorScheme::Light);
    const int kilobytes = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    const int count = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 20000;
    QTextStream out(stdout);

    model::Document document;
    document.text = articleText(qsizetype{kilobytes} * 1000);
    QList<model::Mention> mentions = mentionsOf(document.text, count);
    out << document.text.size() << " characters, " << mentions.size() << " mentions\n";

    ui::DocumentView view;
    view.resize(900, 800);
    view.setDocument({});
    view.show();
    application.processEvents();

    std::vector<double> opened;
    for (int round = 0; round < 7; ++round) {
        QElapsedTimer timer;
        timer.start();
        view.setDocument(document);
        view.setMentions(mentions);
        view.viewport()->repaint();
        opened.push_back(milliseconds(timer));
    }
    report(out, "open to first paint", opened);

    std::vector<double> decided;
    for (int i = 0; i < kDecisions; ++i) {
        model::Mention& mention = mentions[(i * 37) % mentions.size()];
        mention.state = model::MentionState::Confirmed;
        const model::MentionId next = mentions[(i * 37 + 1) % mentions.size()].id;
        QElapsedTimer timer;
        timer.start();
        view.updateMention(mention);
        view.setCurrent(next);
        application.processEvents(); // the repaint
        decided.push_back(milliseconds(timer));
    }
    report(out, "one decision, far apart (mark, next one scrolled to, painted)", decided);

    decided.clear();
    for (int i = 0; i < kDecisions; ++i) {
        model::Mention& mention = mentions[i % mentions.size()];
        mention.state = i % 2 ? model::MentionState::Confirmed : model::MentionState::Corrected;
        QElapsedTimer timer;
        timer.start();
        view.updateMention(mention);
        view.setCurrent(mentions[(i + 1) % mentions.size()].id);
        application.processEvents();
        decided.push_back(milliseconds(timer));
    }
    report(out, "one decision, one after the other", decided);

    std::vector<double> scrolled;
    for (int i = 0; i < kScrolls; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 240);
        view.viewport()->repaint();
        scrolled.push_back(milliseconds(timer));
    }
    report(out, "scroll by 240 pixels and paint", scrolled);
    return 0;
}
