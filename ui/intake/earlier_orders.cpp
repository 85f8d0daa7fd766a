// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/earlier_orders.h"

#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/workplace.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/task_line.h"

#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kShown = 4;

} // namespace

EarlierOrders::EarlierOrders(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_title(plainLabel({}, TextRole::Section, Ink::Text, this))
    , m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, dp(8), 0, 0);
    column->setSpacing(dp(4));
    column->addWidget(m_title);
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    hide();
}

void EarlierOrders::showFor(CustomerId customer, ProductUnitId unit)
{
    if (customer == m_customer && unit == m_unit)
        return;
    m_customer = customer;
    m_unit = unit;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    OrderFilter filter;
    filter.scope = OrderScope::All;
    filter.product = unit;
    filter.customer = unit.isValid() ? CustomerId() : customer;
    std::vector<OrderRow> rows;
    if (customer.isValid() || unit.isValid()) {
        if (const Outcome<std::vector<OrderRow>> found =
                m_workplace.orders().page(filter, OrderSort::Newest, std::nullopt, kShown))
            rows = *found;
    }
    for (const OrderRow& row : rows) {
        auto* line = new TaskLine(this);
        const QString day = localDay(row.registeredAt, m_workplace.catalogue().zone()).toString(Qt::ISODate);
        line->setWords(row.faultText, QStringList{day, label(row.type), row.number}.join(QStringLiteral(" · ")));
        line->setNote(label(row.state));
        line->setFocusPolicy(Qt::NoFocus);
        connect(line, &QAbstractButton::clicked, this, [this, id = row.id.value] { Q_EMIT orderRequested(id); });
        m_lines->addWidget(line);
    }
    m_title->setText(unit.isValid() ? tr("Earlier orders of this product") : tr("Earlier orders of this customer"));
    setVisible(!rows.empty());
}

} // namespace sanbao
