// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/key_card.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::KeyCard)
};

QString category(const Actions& actions, const QString& name)
{
    QString rows;
    for (const ActionSpec& spec : actionTable()) {
        const QString keys = actions.keyHint(spec.id);
        if (categoryText(spec) != name || keys.isEmpty())
            continue;
        rows += QStringLiteral("<tr><td>%1</td><td align=\"right\"><b>%2</b></td></tr>")
                    .arg(actionText(spec).toHtmlEscaped(), keys.toHtmlEscaped());
    }
    return rows.isEmpty() ? rows
                          : QStringLiteral("<h3>%1</h3><table width=\"100%\" cellpadding=\"1\">%2</table>")
                                .arg(name.toHtmlEscaped(), rows);
}

QString html(const Actions& actions)
{
    QStringList names;
    for (const ActionSpec& spec : actionTable()) {
        if (!names.contains(categoryText(spec)))
            names.append(categoryText(spec));
    }
    // Two columns of about the same length.
    QStringList columns{QString(), QString()};
    for (const QString& name : std::as_const(names)) {
        QString& shorter = columns[0].size() <= columns[1].size() ? columns[0] : columns[1];
        shorter += category(actions, name);
    }
    return QStringLiteral("<h2>%1</h2><table width=\"100%\" cellspacing=\"12\"><tr><td width=\"50%\" "
                          "valign=\"top\">%2</td><td width=\"50%\" valign=\"top\">%3</td></tr></table>"
                          "<p>%4</p>")
        .arg(Words::tr("Keys of Casus"), columns[0], columns[1], keyCardNote().toHtmlEscaped());
}

} // namespace

QString keyCardNote()
{
    return Words::tr(
        "Letter keys act while the text has the focus. There the arrows move the caret by a character, "
        "with Ctrl by a word, with Alt by a sentence; with Shift they select. In the incident form: "
        "Alt+Enter confirms a field, F4 shows its words, Alt+Delete clears it. In the claims table: "
        "Enter shows the words, E edits, Space confirms, Insert adds, Delete takes away.");
}

void printKeyCard(const Actions& actions, QPagedPaintDevice& device)
{
    QTextDocument card;
    QFont font(QStringLiteral("Sans Serif"));
    font.setPointSizeF(8);
    card.setDefaultFont(font);
    card.setDocumentMargin(0);
    card.setHtml(html(actions));
    card.print(&device);
}

} // namespace casus::ui
