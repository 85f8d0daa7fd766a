// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a repair request: who calls, what is broken, what we promise. The intake page and `sanbaoctl intake` both
// call accept(); one call is one transaction that writes customer, product, order, promises, timeline, audit and search
// keys.
#pragma once

#include "core/domain/customer.h"
#include "core/domain/product.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"
#include "core/service/warranty_words.h"
#include "core/storage/draft_store.h"

#include <QJsonObject>

namespace sanbao {

/// What was typed. Keys of the JSON form are in cli.md; field names of issues equal those keys ("customer.phone").
struct IntakeRequest
{
    CustomerId customer; ///< chosen existing customer; otherwise found by phone and name, or created
    QString customerName;
    QString phone;
    QString address;
    ProductUnitId product; ///< chosen existing unit
    QString category;      ///< category code
    QString brand;
    QString model;
    QString serial;
    QString imei;
    QString firmware; ///< of a smart product
    QString controlBoard;
    QString invoicedOn; ///< ISO days as typed, so that an impossible day can be refused by name
    QString installedOn;
    QString fault;
    QString faultCode;
    QString type = QStringLiteral("repair");
    QString channel = QStringLiteral("walk_in");
    QString priority; ///< empty: the customer's tier
    QString accessories;
    QString item;       ///< what stays in the store
    QString appearance; ///< its looks at receipt
    QString shelf;      ///< where it is put
    QString platform;   ///< online shop, its order number, and the parcel's tracking number
    QString platformOrder;
    QString logisticsNumber;
    QString firstContactAt; ///< when the customer first asked, as typed; empty: at registration
    QString firstContactChannel;
    qint64 contact = 0; ///< the consultation it comes from
    WorkOrderId parent; ///< the order whose callback asked for it
    QString wish;
    QString note;
    MaybeInstant registeredAt; ///< empty: now
    PlanId plan;
    QString externalRef;

    QJsonObject toJson() const;
    /// Invalid names every unknown key.
    static Outcome<IntakeRequest> fromJson(const QJsonObject& document, const QTimeZone& zone);
};

/// What would be promised and covered; computed at each key press, writes nothing.
struct IntakePreview
{
    std::vector<Promise> promises;
    WarrantyTerm warranty;
    WarrantyCardText card; ///< the same answer in words
    bool isFree = false;   ///< the fault as described is repaired free of charge
};

struct IntakeAnswer
{
    WorkOrderId order;
    QString number;
    std::vector<Promise> promises;
    WarrantyTerm warranty;
    QJsonObject verdict; ///< the warranty as the calculator says it
};

class IntakeDesk final
{
public:
    explicit IntakeDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Every broken rule of the request; empty when accept() would take it.
    std::vector<FieldIssue> check(const IntakeRequest& request);
    IntakePreview preview(const IntakeRequest& request);
    Outcome<IntakeAnswer> accept(const IntakeRequest& request);

    Outcome<std::vector<Customer>> customersByPhone(const QString& typed);
    Outcome<std::optional<Customer>> customer(CustomerId id);
    Outcome<std::vector<ProductUnit>> unitsOf(CustomerId customer);
    Outcome<std::optional<ProductUnit>> unitBySerial(const QString& serial);

    /// Drafts survive a crash; saving one is not an audited business action.
    Done saveDraft(const QString& slot, const IntakeRequest& request);
    Done dropDraft(const QString& slot);
    Outcome<std::vector<std::pair<QString, IntakeRequest>>> drafts();

private:
    struct Resolved;
    Resolved resolve(const IntakeRequest& request);
    void checkCustomer(const IntakeRequest& request, Resolved& resolved);
    void checkProduct(const IntakeRequest& request, Resolved& resolved);
    void checkProblem(const IntakeRequest& request, Resolved& resolved);
    void checkExtras(const IntakeRequest& request, Instant registeredAt, std::vector<FieldIssue>& issues);
    void storeExtras(const IntakeRequest& request, const WorkOrder& order);
    void storeIdentity(const IntakeRequest& request, ProductUnitId unit);
    std::vector<Customer> withPhone(const QString& phone);
    void findCustomer(Resolved& resolved);
    void raisePriority(const IntakeRequest& request, Resolved& resolved);
    CustomerId storeCustomer(class UnitOfWork& work, Resolved& resolved);
    ProductUnitId storeUnit(class UnitOfWork& work, Resolved& resolved);

    ServiceContext& m_context;
};

} // namespace sanbao
