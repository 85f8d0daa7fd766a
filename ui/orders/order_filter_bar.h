// SPDX-License-Identifier: GPL-3.0-or-later
// What the order list shows: scope, state, type, technician, period and order of the rows, each a chip with a menu. A
// list that another page asked for (a figure's orders) replaces all of them by one chip that leads back.
#pragma once

#include "core/domain/order_list.h"

#include <QDate>
#include <QWidget>

class QHBoxLayout;

namespace sanbao {

class DayEdit;
class FilterChip;
class Workplace;

enum class OrderPeriod { All, Today, Week, Month, Custom };

class OrderFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit OrderFilterBar(Workplace& workplace, QWidget* parent = nullptr);

    OrderFilter filter() const;
    OrderSort sort() const { return m_sort; }
    /// Next due exists for open orders only and switches the scope to them.
    void setSort(OrderSort sort);
    void setScope(OrderScope scope);
    void setOverdueOnly(bool only);
    void setPeriod(OrderPeriod period);

    /// Exactly these orders until the person leaves the list; an empty list stays empty.
    void setDrillDown(const std::vector<WorkOrderId>& ids, const QString& title);
    void leaveDrillDown();
    bool isDrillDown() const { return m_drillDown; }
    QString drillDownTitle() const { return m_drillTitle; }
    /// Back to open orders without further conditions.
    void reset();

Q_SIGNALS:
    void filterChanged();

private:
    void build();
    void buildPeriod();
    FilterChip* addChip(const QString& name);
    template <class Value> void addChoice(FilterChip* chip, const QString& words, Value value, Value& target);
    void changed();
    void showState();
    void keepSensible();
    std::pair<QDate, QDate> days() const;

    Workplace& m_workplace;
    QHBoxLayout* m_row;
    FilterChip* m_drillChip;
    FilterChip* m_scopeChip;
    FilterChip* m_stateChip;
    FilterChip* m_typeChip;
    FilterChip* m_technicianChip;
    FilterChip* m_periodChip;
    FilterChip* m_overdueChip;
    FilterChip* m_sortChip;
    FilterChip* m_clearChip;
    QWidget* m_custom;
    DayEdit* m_from;
    DayEdit* m_to;

    OrderScope m_scope = OrderScope::Open;
    std::optional<OrderState> m_state;
    std::optional<ServiceType> m_type;
    StaffId m_technician;
    OrderPeriod m_period = OrderPeriod::All;
    bool m_overdueOnly = false;
    OrderSort m_sort = OrderSort::NextDue;
    bool m_drillDown = false;
    QString m_drillTitle;
    std::vector<WorkOrderId> m_drillIds;
};

} // namespace sanbao
