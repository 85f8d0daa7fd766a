// SPDX-License-Identifier: GPL-3.0-or-later
// What every record list is made of: the table in a card, what it says when it is empty, exclusive filter chips above
// it, and a table that follows the change feed without losing its place.
#pragma once

#include "core/base/change_set.h"
#include "core/base/outcome.h"
#include "ui/models/paged_table_model.h"

#include <QWidget>

#include <initializer_list>

class QButtonGroup;
class QHBoxLayout;
class QLayout;

namespace sanbao {

class Card;
class ChangeFeed;
class EmptyState;
class ListView;
class Page;

/// The card of a list; shows `empty` instead of the table when there is nothing to list.
class ListPane final : public QWidget
{
    Q_OBJECT
public:
    /// `widthsKey` names the remembered column widths. Read errors go to the page's message line.
    ListPane(PagedTableModelBase* model, const QString& accessibleName, const QString& widthsKey, EmptyState* empty,
             Page* page, int rowHeight = 36);
    ListView* view() const { return m_view; }
    Card* card() const { return m_card; }
    EmptyState* empty() const { return m_empty; }

private:
    Card* m_card;
    ListView* m_view;
    EmptyState* m_empty;
};

/// Chips of which exactly one is pressed.
class ChipChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipChoice(const QString& accessibleName, QWidget* parent = nullptr);
    void addChip(const QString& text, int value);
    int value() const;
    /// Does not emit chosen().
    void setValue(int value);

Q_SIGNALS:
    void chosen(int value);

private:
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};

bool touches(const ChangeSet& changes, std::initializer_list<EntityKind> kinds);
/// Removes and deletes everything in the layout.
void clearLayout(QLayout* layout);

template <class Row> std::optional<Row> lastOf(const PageRequest<Row>& request)
{
    return request.after ? std::optional<Row>(*request.after) : std::nullopt;
}

} // namespace sanbao
