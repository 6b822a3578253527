// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/field_finder.h"

#include "support/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace casus::ui {

namespace {

constexpr int kNumberRole = Qt::UserRole + 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::FieldFinder)
};

/// 0: not at all; the beginning of the name counts most, then the beginning of one of its words.
int answer(const QString& name, const QString& typed)
{
    if (typed.isEmpty())
        return 1;
    if (name.startsWith(typed, Qt::CaseInsensitive))
        return 4;
    if (name.contains(u' ' + typed, Qt::CaseInsensitive))
        return 3;
    return name.contains(typed, Qt::CaseInsensitive) ? 2 : 0;
}

class FieldFinder : public QDialog {
public:
    FieldFinder(QWidget* parent, QList<FieldTarget> targets)
        : QDialog(parent)
        , m_targets(std::move(targets))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(QStringLiteral("fieldFinder"));
        setWindowTitle(Words::tr("Go to a field"));
        m_line = new QLineEdit(this);
        m_line->setObjectName(QStringLiteral("search"));
        m_line->setPlaceholderText(Words::tr("name of a field, place or party"));
        m_line->setAccessibleName(Words::tr("Find a field"));
        m_line->installEventFilter(this);
        m_list = new QTreeWidget(this);
        m_list->setObjectName(QStringLiteral("fields"));
        m_list->setAccessibleName(Words::tr("Fields and what stands in them"));
        m_list->setColumnCount(2);
        m_list->setHeaderHidden(true);
        m_list->setRootIsDecorated(false);
        m_list->setUniformRowHeights(true);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->header()->setStretchLastSection(true);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(14, 14, 14, 14);
        layout->setSpacing(8);
        layout->addWidget(m_line);
        layout->addWidget(m_list, 1);
        connect(m_line, &QLineEdit::textChanged, this, [this](const QString& typed) { fill(typed); });
        connect(m_list, &QTreeWidget::itemClicked, this, [this] { go(); });
        fill({});
        m_list->resizeColumnToContents(0);
        m_line->setFocus();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != m_line || event->type() != QEvent::KeyPress)
            return QDialog::eventFilter(watched, event);
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: go(); return true;
        default: return QDialog::eventFilter(watched, event);
        }
    }

private:
    void fill(const QString& typed)
    {
        const QString words = typed.simplified();
        QList<std::pair<int, qsizetype>> found;
        for (qsizetype i = 0; i < m_targets.size(); ++i) {
            if (const int score = answer(m_targets.at(i).name, words); score > 0)
                found.append({score, i});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        m_list->clear();
        for (const auto& [score, number] : std::as_const(found)) {
            const FieldTarget& target = m_targets.at(number);
            auto* item = new QTreeWidgetItem(m_list, {target.name, target.value});
            item->setData(0, kNumberRole, number);
            item->setForeground(1, quietText(palette()));
        }
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }

    void go()
    {
        const QTreeWidgetItem* item = m_list->currentItem();
        if (!item)
            return;
        const std::function<void()> go = m_targets.at(item->data(0, kNumberRole).toLongLong()).go;
        accept(); // the focus goes back first
        go();
    }

    const QList<FieldTarget> m_targets;
    QLineEdit* m_line = nullptr;
    QTreeWidget* m_list = nullptr;
};

} // namespace

QDialog* openFieldFinder(QWidget* parent, const QList<FieldTarget>& targets)
{
    auto* dialog = new FieldFinder(parent, targets);
    dialog->resize(460, 380);
    dialog->open();
    return dialog;
}

} // namespace casus::ui
