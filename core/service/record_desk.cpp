// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and correcting records. The life page itself is put together in life_page.cpp.
#include "core/service/record_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/masking.h"
#include "core/domain/phone.h"
#include "core/service/customer_keys.h"
#include "core/service/search_desk.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_answer.h"
#include "core/storage/agreement_table.h"
#include "core/storage/customer_store.h"
#include "core/storage/fee_store.h"
#include "core/storage/product_store.h"
#include "core/storage/search_index.h"
#include "core/storage/voucher_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMaxNameLength = 100;
constexpr int kMaxTextLength = 2000;
constexpr int kListedOrders = 50;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Failure noCustomer()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This customer does not exist."));
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("The record was changed meanwhile. It has been reloaded; check it and try again."));
}

void checkLength(std::vector<FieldIssue>& issues, const char* field, const QString& text, int most)
{
    if (text.size() > most)
        issues.push_back({QLatin1String(field), Words::tr("The text is longer than %1 characters.").arg(most)});
}

QJsonObject auditBody(const Customer& customer)
{
    return {{QStringLiteral("name"), customer.name},
            {QStringLiteral("phone"), customer.phone},
            {QStringLiteral("address"), customer.address},
            {QStringLiteral("tier"), codeOf(customer.tier)},
            {QStringLiteral("note"), customer.note}};
}

/// "Serial number: A1 → A2 · Installed: 2026-03-01 → 2026-03-02"
QString differences(const ProductUnit& before, const ProductUnit& now)
{
    QStringList parts;
    const auto compare = [&parts](const QString& name, const QString& old, const QString& fresh) {
        if (old != fresh)
            parts.append(QStringLiteral("%1: %2 → %3")
                             .arg(name, old.isEmpty() ? QStringLiteral("–") : old,
                                  fresh.isEmpty() ? QStringLiteral("–") : fresh));
    };
    const auto day = [](QDate value) { return value.toString(Qt::ISODate); };
    compare(Words::tr("Brand"), before.brand, now.brand);
    compare(Words::tr("Model"), before.model, now.model);
    compare(Words::tr("Serial number"), before.serial, now.serial);
    compare(Words::tr("Sold"), day(before.invoicedOn), day(now.invoicedOn));
    compare(Words::tr("Delivered"), day(before.deliveredOn), day(now.deliveredOn));
    compare(Words::tr("Installed"), day(before.installedOn), day(now.installedOn));
    compare(Words::tr("Exchanged"), day(before.exchangedOn), day(now.exchangedOn));
    compare(Words::tr("Note"), before.note, now.note);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Customer RecordDesk::shown(Customer customer) const
{
    if (m_context.may(Permission::EditCustomer))
        return customer;
    customer.phone = maskPhone(customer.phone);
    customer.phoneRaw = customer.phone;
    customer.address = customer.address.isEmpty() ? QString() : maskAddress(customer.address);
    return customer;
}

Outcome<std::vector<Customer>> RecordDesk::customers(CustomerId before, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<Customer> found = CustomerStore(m_context.database).page(before, limit);
    for (Customer& customer : found)
        customer = shown(std::move(customer));
    return readResult(m_context, std::move(found));
}

Outcome<std::vector<Customer>> RecordDesk::findCustomers(const QString& text, int limit)
{
    Outcome<std::vector<SearchHit>> hits = SearchDesk(m_context).find(text, limit);
    if (!hits)
        return std::move(hits).error();
    CustomerStore customers(m_context.database);
    ProductStore units(m_context.database);
    std::vector<CustomerId> ids;
    const auto add = [&ids](CustomerId id) {
        if (id.isValid() && std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    };
    for (const SearchHit& hit : *hits) {
        if (hit.kind == HitKind::Customer)
            add(CustomerId(hit.id));
    }
    for (const SearchHit& hit : *hits) {
        if (hit.kind == HitKind::Unit) {
            if (const std::optional<ProductUnit> unit = units.find(ProductUnitId(hit.id)))
                add(unit->customer);
        }
    }
    std::vector<Customer> found;
    for (const CustomerId id : ids) {
        if (std::optional<Customer> customer = customers.find(id); customer && int(found.size()) < limit)
            found.push_back(shown(std::move(*customer)));
    }
    return readResult(m_context, std::move(found));
}

Outcome<CustomerView> RecordDesk::customer(CustomerId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<Customer> found = CustomerStore(m_context.database).find(id);
    if (!found)
        return m_context.database.takeFailure().value_or(noCustomer());
    CustomerView view;
    view.customer = shown(*found);
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    for (const ProductUnit& unit : ProductStore(m_context.database).ofCustomer(id)) {
        view.units.push_back({unit, m_context.catalogue.productLabel(unit.category, unit.brand, unit.model),
                              unitTerm(m_context, unit, today)});
    }
    OrderFilter filter;
    filter.scope = OrderScope::All;
    filter.customer = id;
    view.orders =
        OrderFinder(m_context.database).page(filter, OrderSort::Newest, {}, kListedOrders, m_context.clock.now());
    FeeStore fees(m_context.database);
    VoucherStore vouchers(m_context.database);
    for (const OrderRow& row : view.orders) {
        const bool open =
            row.state != OrderState::Closed && row.state != OrderState::Cancelled && row.state != OrderState::Settled;
        if (open && !vouchers.settlementOf(row.id))
            view.unpaid = view.unpaid + totalsOf(fees.lines(row.id)).due;
    }
    for (const Agreement& agreement : AgreementTable(m_context.database).ofCustomer(id)) {
        view.agreements.push_back(
            {agreement.id, agreement.number, agreement.title, agreement.startsOn, agreement.endsOn, agreement.price});
    }
    view.complaints = ComplaintStore(m_context.database).ofCustomer(id, kListedOrders);
    return readResult(m_context, std::move(view));
}

std::vector<FieldIssue> RecordDesk::check(const Customer& customer)
{
    std::vector<FieldIssue> issues;
    if (cleanText(customer.name).isEmpty())
        issues.push_back({QStringLiteral("customer.name"), Words::tr("The customer needs a name.")});
    checkLength(issues, "customer.name", customer.name, kMaxNameLength);
    // An imported customer may have no phone; it stays that way until somebody enters one.
    const bool nothingTyped = customer.phoneRaw.trimmed().isEmpty();
    if (nothingTyped && !(customer.id.isValid() && customer.phone.isEmpty()))
        issues.push_back({QStringLiteral("customer.phone"), Words::tr("The customer's phone is needed.")});
    if (!nothingTyped) {
        if (const Outcome<PhoneNumber> phone = parsePhone(customer.phoneRaw); !phone)
            issues.push_back({QStringLiteral("customer.phone"), phone.error().message});
    }
    checkLength(issues, "customer.address", customer.address, 300);
    checkLength(issues, "customer.note", customer.note, kMaxTextLength);
    return issues;
}

Outcome<Customer> RecordDesk::saveCustomer(const Customer& wanted)
{
    UnitOfWork work(m_context, Permission::EditCustomer);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (std::vector<FieldIssue> issues = check(wanted); !issues.empty())
        return Failure::invalid(std::move(issues));
    CustomerStore customers(m_context.database);
    const std::optional<Customer> before = customers.find(wanted.id);
    if (wanted.id.isValid() && !before)
        return m_context.database.takeFailure().value_or(noCustomer());
    Customer customer = wanted;
    customer.name = cleanText(wanted.name);
    customer.phoneRaw = cleanText(wanted.phoneRaw);
    customer.address = cleanText(wanted.address);
    customer.note = cleanText(wanted.note);
    if (const Outcome<PhoneNumber> phone = parsePhone(customer.phoneRaw))
        customer.phone = phone->normalized;
    const std::vector<SearchKey> keys = keysOfCustomer(m_context.database, customer);
    SearchIndex search(m_context.database);
    if (before) {
        if (!customers.update(customer))
            return m_context.database.takeFailure().value_or(changedMeanwhile());
        customer.revision += 1;
        search.replace(customer.id.value, keysOfCustomer(m_context.database, *before), keys);
    } else {
        customer.uid = newUid();
        customer.createdAt = work.now();
        customer.id = customers.insert(customer);
        search.add(customer.id.value, keys);
    }
    work.audit(before ? QStringLiteral("customer.changed") : QStringLiteral("customer.created"), EntityKind::Customer,
               customer.id.value, auditBody(customer));
    work.touch(EntityKind::Customer, customer.id.value, !before);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return customer;
}

Outcome<ProductUnitId> RecordDesk::unitBySerial(const QString& serial)
{
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).bySerial(serial);
    if (!unit)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("There is no product with serial number %1.").arg(serial)));
    return unit->id;
}

std::vector<FieldIssue> RecordDesk::check(const ProductUnit& unit)
{
    std::vector<FieldIssue> issues;
    if (!m_context.catalogue.category(unit.category))
        issues.push_back({QStringLiteral("product.category"), Words::tr("Choose the product category.")});
    CustomerStore customers(m_context.database);
    if (!customers.find(unit.customer))
        issues.push_back({QStringLiteral("product.customer"), Words::tr("Choose the customer who owns the product.")});
    const std::optional<ProductUnit> other = ProductStore(m_context.database).bySerial(unit.serial);
    if (other && other->id != unit.id) {
        const std::optional<Customer> owner = customers.find(other->customer);
        const QString product = m_context.catalogue.productLabel(other->category, other->brand, other->model);
        issues.push_back(
            {QStringLiteral("product.serial"), Words::tr("Serial number %1 already belongs to %2 (%3).")
                                                   .arg(other->serial, owner ? owner->name : QString(), product)});
    }
    checkLength(issues, "product.serial", unit.serial, kMaxNameLength);
    checkLength(issues, "product.brand", unit.brand, kMaxNameLength);
    checkLength(issues, "product.model", unit.model, kMaxNameLength);
    checkLength(issues, "product.note", unit.note, kMaxTextLength);
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    for (const auto& [field, day] :
         {std::pair{"product.invoiced", unit.invoicedOn}, std::pair{"product.delivered", unit.deliveredOn},
          std::pair{"product.installed", unit.installedOn}, std::pair{"product.exchanged", unit.exchangedOn}}) {
        if (day.isValid() && day > today)
            issues.push_back(
                {QLatin1String(field), Words::tr("The day %1 lies in the future.").arg(day.toString(Qt::ISODate))});
    }
    return issues;
}

Outcome<ProductUnit> RecordDesk::saveUnit(const ProductUnit& wanted)
{
    UnitOfWork work(m_context, Permission::EditCustomer);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    ProductUnit unit = wanted;
    unit.brand = cleanText(wanted.brand);
    unit.model = cleanText(wanted.model);
    unit.serial = cleanText(wanted.serial);
    unit.note = cleanText(wanted.note);
    if (std::vector<FieldIssue> issues = check(unit); !issues.empty())
        return Failure::invalid(std::move(issues));
    ProductStore units(m_context.database);
    SearchIndex search(m_context.database);
    const std::vector<SearchKey> keys = SearchIndex::unitKeys(unit.serial, unit.brand, unit.model);
    const std::optional<ProductUnit> before = units.find(unit.id);
    TimelineEntry entry;
    if (before) {
        if (!units.update(unit))
            return m_context.database.takeFailure().value_or(changedMeanwhile());
        unit.revision += 1;
        search.replace(unit.id.value, SearchIndex::unitKeys(before->serial, before->brand, before->model), keys);
        entry.event = QStringLiteral("unit_changed");
        entry.note = differences(*before, unit);
    } else {
        unit.uid = newUid();
        unit.createdAt = work.now();
        unit.id = units.insert(unit);
        search.add(unit.id.value, keys);
        entry.event = QStringLiteral("unit_created");
    }
    entry.product = unit.id;
    entry.customer = unit.customer;
    work.tell(entry);
    work.audit(before ? QStringLiteral("unit.changed") : QStringLiteral("unit.created"), EntityKind::ProductUnit,
               unit.id.value, {{QStringLiteral("serial"), unit.serial}, {QStringLiteral("changes"), entry.note}});
    work.touch(EntityKind::ProductUnit, unit.id.value, !before);
    work.touch(EntityKind::Customer, unit.customer.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return unit;
}

} // namespace sanbao
