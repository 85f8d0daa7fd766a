// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/clause_list.h"

#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kKeyRole = Qt::UserRole + 1;
constexpr int kShownRows = 8;

} // namespace

ClauseList::ClauseList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(6));
    m_list->setObjectName(QStringLiteral("clauses"));
    m_list->setAccessibleName(tr("Clauses of this agreement"));
    m_list->setToolTip(tr("Space switches a clause on or off, Alt with the arrow keys moves it"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(dp(28) * kShownRows);
    column->addWidget(m_list);
    auto* row = new QHBoxLayout;
    QAction* up = makeAction(this, tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), tr("Move the clause up"));
    QAction* down = makeAction(this, tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), tr("Move the clause down"));
    connect(up, &QAction::triggered, this, [this] { move(-1); });
    connect(down, &QAction::triggered, this, [this] { move(1); });
    row->addWidget(new ActionButton(up, Emphasis::Quiet, this));
    row->addWidget(new ActionButton(down, Emphasis::Quiet, this));
    row->addStretch(1);
    column->addLayout(row);
    const auto changed = [this] {
        if (m_filling)
            return;
        m_changed = true;
        Q_EMIT edited();
    };
    connect(m_list, &QListWidget::itemChanged, this, changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, changed);
}

void ClauseList::addChoice(const ClauseChoice& choice, bool on)
{
    QString words = choice.title.isEmpty() ? tr("Introduction") : choice.title;
    if (choice.mandatory)
        words = tr("%1 (mandatory)").arg(words);
    else if (choice.conspicuous)
        words = tr("%1 (emphasised)").arg(words);
    auto* item = new QListWidgetItem(words, m_list);
    item->setData(kKeyRole, choice.pick.key);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (!choice.mandatory)
        flags |= Qt::ItemIsUserCheckable;
    item->setFlags(flags);
    item->setCheckState(on || choice.mandatory ? Qt::Checked : Qt::Unchecked);
    if (choice.fromLibrary)
        item->setToolTip(tr("From the library of clauses"));
}

void ClauseList::setChoices(const std::vector<ClauseChoice>& choices, const std::vector<ClausePick>& picks)
{
    m_filling = true;
    m_list->clear();
    std::vector<ClauseChoice> left = choices;
    for (const ClausePick& pick : picks) {
        const auto known = std::find_if(left.begin(), left.end(),
                                        [&pick](const ClauseChoice& choice) { return choice.pick.key == pick.key; });
        if (known == left.end())
            continue;
        addChoice(*known, pick.on);
        left.erase(known);
    }
    for (const ClauseChoice& choice : left)
        addChoice(choice, choice.pick.on);
    m_list->setCurrentRow(0);
    m_changed = !picks.empty();
    m_filling = false;
}

std::vector<ClausePick> ClauseList::picks() const
{
    std::vector<ClausePick> picks;
    for (int row = 0; m_changed && row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        picks.push_back({item->data(kKeyRole).toString(), item->checkState() == Qt::Checked});
    }
    return picks;
}

void ClauseList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_filling = false;
    m_changed = true;
    Q_EMIT edited();
}

} // namespace sanbao
