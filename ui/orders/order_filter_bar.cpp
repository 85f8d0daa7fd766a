// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_filter_bar.h"

#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/day_edit.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderFilterBar)
};

constexpr int kWeekDays = 7;
constexpr int kMonthDays = 30;

QString wordsFor(OrderScope scope)
{
    switch (scope) {
    case OrderScope::Open:
        return Words::tr("In progress");
    case OrderScope::Closed:
        return Words::tr("Finished");
    case OrderScope::All:
        break;
    }
    return Words::tr("All orders");
}

QString wordsFor(OrderSort sort)
{
    switch (sort) {
    case OrderSort::NextDue:
        return Words::tr("next due first");
    case OrderSort::Newest:
        return Words::tr("newest first");
    case OrderSort::Oldest:
        break;
    }
    return Words::tr("oldest first");
}

QString wordsFor(OrderPeriod period)
{
    switch (period) {
    case OrderPeriod::Today:
        return Words::tr("today");
    case OrderPeriod::Week:
        return Words::tr("last 7 days");
    case OrderPeriod::Month:
        return Words::tr("last 30 days");
    case OrderPeriod::Custom:
        return Words::tr("from – to");
    case OrderPeriod::All:
        break;
    }
    return Words::tr("all");
}

QString menuText(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void setChip(FilterChip* chip, const QString& words, bool active)
{
    chip->setText(menuText(words) + QStringLiteral(" ▾"));
    chip->setChecked(active);
}

} // namespace

OrderFilterBar::OrderFilterBar(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_row(new QHBoxLayout(this))
    , m_drillChip(addChip(QStringLiteral("filter.drillDown")))
    , m_scopeChip(addChip(QStringLiteral("filter.scope")))
    , m_stateChip(addChip(QStringLiteral("filter.state")))
    , m_typeChip(addChip(QStringLiteral("filter.type")))
    , m_technicianChip(addChip(QStringLiteral("filter.technician")))
    , m_periodChip(addChip(QStringLiteral("filter.period")))
    , m_overdueChip(addChip(QStringLiteral("filter.overdue")))
    , m_sortChip(addChip(QStringLiteral("filter.sort")))
    , m_clearChip(addChip(QStringLiteral("filter.clear")))
    , m_custom(new QWidget(this))
    , m_from(new DayEdit(m_custom))
    , m_to(new DayEdit(m_custom))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(dp(8));
    build();
    buildPeriod();
    m_row->addStretch(1);
    showState();
}

FilterChip* OrderFilterBar::addChip(const QString& name)
{
    auto* chip = new FilterChip(QString(), this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    m_row->addWidget(chip);
    return chip;
}

template <class Value>
void OrderFilterBar::addChoice(FilterChip* chip, const QString& words, Value value, Value& target)
{
    if (!chip->menu())
        chip->setMenu(new QMenu(chip));
    connect(chip->menu()->addAction(menuText(words)), &QAction::triggered, this, [this, value, &target] {
        target = value;
        changed();
    });
}

void OrderFilterBar::build()
{
    for (const OrderScope scope : {OrderScope::Open, OrderScope::Closed, OrderScope::All})
        addChoice(m_scopeChip, wordsFor(scope), scope, m_scope);
    addChoice(m_stateChip, tr("All states"), std::optional<OrderState>(), m_state);
    for (const auto& [state, code] : Codes<OrderState>::table)
        addChoice(m_stateChip, label(state), std::optional<OrderState>(state), m_state);
    addChoice(m_typeChip, tr("All types"), std::optional<ServiceType>(), m_type);
    for (const auto& [type, code] : Codes<ServiceType>::table)
        addChoice(m_typeChip, label(type), std::optional<ServiceType>(type), m_type);
    addChoice(m_technicianChip, tr("Everybody"), StaffId(), m_technician);
    for (const StaffMember& member : m_workplace.catalogue().staff()) {
        if (member.role == Role::Technician)
            addChoice(m_technicianChip, member.name, member.id, m_technician);
    }
    for (const OrderPeriod period :
         {OrderPeriod::All, OrderPeriod::Today, OrderPeriod::Week, OrderPeriod::Month, OrderPeriod::Custom})
        addChoice(m_periodChip, wordsFor(period), period, m_period);
    for (const OrderSort sort : {OrderSort::NextDue, OrderSort::Newest, OrderSort::Oldest}) {
        if (!m_sortChip->menu())
            m_sortChip->setMenu(new QMenu(m_sortChip));
        connect(m_sortChip->menu()->addAction(wordsFor(sort)), &QAction::triggered, this,
                [this, sort] { setSort(sort); });
    }
    m_overdueChip->setText(tr("Overdue only"));
    connect(m_overdueChip, &QToolButton::clicked, this, [this](bool on) {
        m_overdueOnly = on;
        changed();
    });
    m_clearChip->setText(tr("Reset"));
    m_clearChip->setCheckable(false);
    connect(m_clearChip, &QToolButton::clicked, this, [this] {
        reset();
        Q_EMIT filterChanged();
    });
    m_drillChip->setToolTip(tr("Leave this list and show all orders again"));
    connect(m_drillChip, &QToolButton::clicked, this, &OrderFilterBar::leaveDrillDown);
}

void OrderFilterBar::buildPeriod()
{
    auto* row = new QHBoxLayout(m_custom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(6));
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    m_from->setObjectName(QStringLiteral("filter.from"));
    m_to->setObjectName(QStringLiteral("filter.to"));
    m_from->setAccessibleName(tr("From day"));
    m_to->setAccessibleName(tr("To day"));
    for (DayEdit* edit : {m_from, m_to}) {
        edit->setToday(today);
        edit->setFixedWidth(dp(128));
        row->addWidget(edit);
        connect(edit, &QLineEdit::editingFinished, this, [this] { changed(); });
        connect(edit, &DayEdit::valueEdited, this, [this, edit] {
            if (edit->value().isValid() || edit->text().isEmpty())
                changed();
        });
    }
    row->insertWidget(1, plainLabel(QStringLiteral("–"), TextRole::Body, Ink::Muted, m_custom));
    m_row->insertWidget(m_row->indexOf(m_periodChip) + 1, m_custom);
}

std::pair<QDate, QDate> OrderFilterBar::days() const
{
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    switch (m_period) {
    case OrderPeriod::Today:
        return {today, today};
    case OrderPeriod::Week:
        return {today.addDays(1 - kWeekDays), today};
    case OrderPeriod::Month:
        return {today.addDays(1 - kMonthDays), today};
    case OrderPeriod::Custom:
        return {m_from->value(), m_to->value()};
    case OrderPeriod::All:
        break;
    }
    return {};
}

OrderFilter OrderFilterBar::filter() const
{
    OrderFilter filter;
    if (m_drillDown) {
        filter.scope = OrderScope::All;
        filter.ids = m_drillIds;
        return filter;
    }
    const QTimeZone& zone = m_workplace.catalogue().zone();
    filter.scope = m_scope;
    filter.state = m_state;
    filter.type = m_type;
    filter.technician = m_technician;
    filter.overdueOnly = m_overdueOnly;
    const auto [from, to] = days();
    if (from.isValid())
        filter.from = startOfDay(from, zone);
    if (to.isValid())
        filter.until = startOfDay(to.addDays(1), zone);
    return filter;
}

void OrderFilterBar::keepSensible()
{
    const bool ended = m_state == OrderState::Closed || m_state == OrderState::Cancelled;
    if (m_state && ended == (m_scope == OrderScope::Open) && m_scope != OrderScope::All)
        m_scope = ended ? OrderScope::Closed : OrderScope::Open;
    if (m_scope != OrderScope::Open) {
        m_overdueOnly = false;
        if (m_sort == OrderSort::NextDue)
            m_sort = OrderSort::Newest;
    }
}

void OrderFilterBar::changed()
{
    keepSensible();
    showState();
    Q_EMIT filterChanged();
}

void OrderFilterBar::setSort(OrderSort sort)
{
    m_sort = sort;
    if (sort == OrderSort::NextDue && !m_drillDown) {
        m_scope = OrderScope::Open;
        if (m_state == OrderState::Closed || m_state == OrderState::Cancelled)
            m_state.reset();
    }
    showState();
    Q_EMIT filterChanged();
}

void OrderFilterBar::setScope(OrderScope scope)
{
    m_scope = scope;
    changed();
}

void OrderFilterBar::setOverdueOnly(bool only)
{
    m_overdueOnly = only;
    changed();
}

void OrderFilterBar::setPeriod(OrderPeriod period)
{
    m_period = period;
    changed();
}

void OrderFilterBar::setDrillDown(const std::vector<WorkOrderId>& ids, const QString& title)
{
    m_drillDown = true;
    m_drillIds = ids;
    m_drillTitle = title;
    if (m_sort == OrderSort::NextDue)
        m_sort = OrderSort::Newest;
    showState();
    Q_EMIT filterChanged();
}

void OrderFilterBar::leaveDrillDown()
{
    reset();
    Q_EMIT filterChanged();
}

void OrderFilterBar::reset()
{
    m_drillDown = false;
    m_drillIds.clear();
    m_drillTitle.clear();
    m_scope = OrderScope::Open;
    m_state.reset();
    m_type.reset();
    m_technician = StaffId();
    m_period = OrderPeriod::All;
    m_overdueOnly = false;
    m_sort = OrderSort::NextDue;
    showState();
}

void OrderFilterBar::showState()
{
    for (FilterChip* chip : {m_scopeChip, m_stateChip, m_typeChip, m_technicianChip, m_periodChip})
        chip->setVisible(!m_drillDown);
    m_overdueChip->setVisible(!m_drillDown && m_scope == OrderScope::Open);
    m_drillChip->setVisible(m_drillDown);
    m_drillChip->setText(menuText(m_drillTitle) + QStringLiteral(" ×"));
    m_drillChip->setChecked(true);
    m_custom->setVisible(!m_drillDown && m_period == OrderPeriod::Custom);
    const QString all = tr("all");
    const QString technician = m_workplace.catalogue().staffName(m_technician);
    setChip(m_scopeChip, wordsFor(m_scope), true);
    setChip(m_stateChip, tr("State: %1").arg(m_state ? label(*m_state) : all), m_state.has_value());
    setChip(m_typeChip, tr("Type: %1").arg(m_type ? label(*m_type) : all), m_type.has_value());
    setChip(m_technicianChip, tr("Technician: %1").arg(technician.isEmpty() ? all : technician),
            m_technician.isValid());
    setChip(m_periodChip, tr("Period: %1").arg(wordsFor(m_period)), m_period != OrderPeriod::All);
    setChip(m_sortChip, tr("Sorted: %1").arg(wordsFor(m_sort)), false);
    m_overdueChip->setChecked(m_overdueOnly);
    m_clearChip->setVisible(
        !m_drillDown && (m_state || m_type || m_technician.isValid() || m_period != OrderPeriod::All || m_overdueOnly));
}

} // namespace sanbao
