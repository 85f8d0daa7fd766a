// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_pane.h"

#include "ui/models/list_view.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace sanbao {

ListPane::ListPane(PagedTableModelBase* model, const QString& accessibleName, const QString& widthsKey,
                   EmptyState* empty, Page* page, int rowHeight)
    : QWidget(page)
    , m_card(new Card({}, this))
    , m_view(nullptr)
    , m_empty(empty)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setFlush(true);
    auto* stack = new QStackedWidget(m_card);
    m_view = new ListView(stack);
    m_view->setRowHeight(rowHeight);
    m_view->setList(model, accessibleName, widthsInSettings(widthsKey));
    m_view->setObjectName(widthsKey + QStringLiteral("List"));
    stack->addWidget(m_view);
    stack->addWidget(empty);
    m_card->body()->addWidget(stack);
    connect(model, &PagedTableModelBase::refreshed, stack,
            [stack, model] { stack->setCurrentIndex(model->isEmptyAfterLoad() ? 1 : 0); });
    connect(model, &PagedTableModelBase::readFailed, page,
            [page](const QString& text) { Q_EMIT page->messageRequested(Tone::Error, text); });
}

ChipChoice::ChipChoice(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &ChipChoice::chosen);
}

void ChipChoice::addChip(const QString& text, int value)
{
    auto* chip = new FilterChip(text, this);
    chip->setCheckable(true);
    chip->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(chip, value);
    m_row->addWidget(chip);
}

int ChipChoice::value() const
{
    return m_group->checkedId();
}

void ChipChoice::setValue(int value)
{
    if (QAbstractButton* chip = m_group->button(value))
        chip->setChecked(true);
}

bool touches(const ChangeSet& changes, std::initializer_list<EntityKind> kinds)
{
    return std::any_of(changes.begin(), changes.end(), [kinds](const Change& change) {
        return std::find(kinds.begin(), kinds.end(), change.kind) != kinds.end();
    });
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (item->layout())
            clearLayout(item->layout());
        delete item;
    }
}

} // namespace sanbao
