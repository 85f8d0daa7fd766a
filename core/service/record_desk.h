// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and product units as records: finding, reading and correcting them, and the life page that shows everything
// that ever happened to one product unit.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/customer.h"
#include "core/domain/product.h"
#include "core/service/service_context.h"
#include "core/storage/complaint_store.h"
#include "core/storage/order_finder.h"

#include <optional>
#include <vector>

namespace sanbao {

struct AgreementLine
{
    AgreementId id;
    QString number;
    QString title;
    QDate startsOn;
    QDate endsOn;
    Money price;
};

struct UnitLine
{
    ProductUnit unit;
    QString label;
    WarrantyTerm warranty;
};

struct CustomerView
{
    Customer customer;
    std::vector<UnitLine> units;
    std::vector<OrderRow> orders; ///< the newest first
    std::vector<AgreementLine> agreements;
    std::vector<ComplaintRow> complaints;
    Money unpaid; ///< due on the listed orders without a receipt
};

enum class LifeKind { Milestone, Order, Step, Survey, Complaint, Plan, Agreement, Record };

/// One thing on the life page. Day-only facts (sold, installed …) stand at the first moment of their day.
struct LifeEvent
{
    LifeKind kind = LifeKind::Step;
    Instant at;
    bool dayOnly = false;
    QString title;     ///< translated
    QString text;      ///< people's words and facts
    QString actor;     ///< name, empty when nobody in particular
    WorkOrderId order; ///< valid for everything that belongs to an order
    QString number;    ///< of the order, complaint or agreement
    qint64 id = 0;     ///< row id of what `kind` names; 0 for steps and milestones
};

struct LifePage
{
    ProductUnit unit;
    Customer customer;
    QString label;
    QString warrantySource;
    WarrantyTerm warranty;
    std::vector<LifeEvent> events; ///< in date order, oldest first
    std::vector<MaintenancePlan> plans;
    QDate nextDueOn;              ///< of the active plans; invalid without one
    std::optional<int> ageMonths; ///< since the first known day; empty when no date is known
    int orderCount = 0;
};

class RecordDesk final
{
public:
    explicit RecordDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Newest first; rows older than `before` (invalid: from the newest).
    Outcome<std::vector<Customer>> customers(CustomerId before, int limit);
    /// Customers the one search box finds for `text`.
    Outcome<std::vector<Customer>> findCustomers(const QString& text, int limit = 50);
    Outcome<CustomerView> customer(CustomerId id);
    std::vector<FieldIssue> check(const Customer& customer);
    /// `phoneRaw` is what was typed; the normalised phone is derived from it. Conflict when somebody else saved
    /// meanwhile.
    Outcome<Customer> saveCustomer(const Customer& customer);

    Outcome<LifePage> unit(ProductUnitId id);
    Outcome<ProductUnitId> unitBySerial(const QString& serial);
    std::vector<FieldIssue> check(const ProductUnit& unit);
    Outcome<ProductUnit> saveUnit(const ProductUnit& unit);

private:
    /// Phone and address are masked for people who may not edit customers.
    Customer shown(Customer customer) const;
    void addOrders(LifePage& page);

    ServiceContext& m_context;
};

} // namespace sanbao
