// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/intake_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/phone.h"
#include "core/service/agreement_cover.h"
#include "core/service/customer_desk.h"
#include "core/service/order_desk.h"
#include "core/service/order_service_desk.h"
#include "core/service/policy_desk.h"
#include "core/service/rule_desk.h"
#include "core/service/running_number.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_answer.h"
#include "core/service/warranty_json.h"
#include "core/storage/customer_store.h"
#include "core/storage/order_store.h"
#include "core/storage/product_store.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMaxTextLength = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

/// The request with everything looked up; filled by the checks, used by store().
struct IntakeDesk::Resolved
{
    std::vector<FieldIssue> issues;
    Instant registeredAt;
    Customer customer;
    bool customerChanged = false;
    ProductUnit unit;
    bool hasUnit = false;
    bool unitChanged = false;
    CategoryId category;
    WorkOrder order;
    QString productLabel;

    void refuse(const char* field, const QString& text) { issues.push_back({QLatin1String(field), text}); }
};

void IntakeDesk::checkCustomer(const IntakeRequest& request, Resolved& resolved)
{
    const QString name = cleanText(request.customerName);
    const Outcome<PhoneNumber> phone = parsePhone(request.phone);
    const bool importedWithoutPhone = !request.externalRef.isEmpty() && request.phone.trimmed().isEmpty();
    if (request.customer.isValid()) {
        if (const std::optional<Customer> known = CustomerStore(m_context.database).find(request.customer))
            resolved.customer = *known;
        else
            resolved.refuse("customer.phone", Words::tr("This customer no longer exists."));
    } else if (request.phone.trimmed().isEmpty() && !importedWithoutPhone) {
        resolved.refuse("customer.phone", Words::tr("The customer's phone is needed."));
    } else if (!phone && !importedWithoutPhone) {
        resolved.refuse("customer.phone", phone.error().message);
    } else if (phone) {
        resolved.customer.phone = phone->normalized;
        resolved.customer.phoneRaw = cleanText(request.phone);
        resolved.customer.name = name;
        findCustomer(resolved);
    }
    if (name.size() > 100)
        resolved.refuse("customer.name", Words::tr("The name is longer than 100 characters."));
    const QString address = cleanText(request.address);
    if (!name.isEmpty() && name != resolved.customer.name && request.customer.isValid()) {
        resolved.customer.name = name;
        resolved.customerChanged = true;
    }
    if (resolved.customer.name.isEmpty())
        resolved.customer.name = name;
    if (!address.isEmpty() && address != resolved.customer.address) {
        resolved.customer.address = address;
        resolved.customerChanged = true;
    }
}

/// One phone may belong to several people: with a name given only the customer of that name is reused.
void IntakeDesk::findCustomer(Resolved& resolved)
{
    const QString name = searchFold(resolved.customer.name);
    for (const Customer& known : withPhone(resolved.customer.phone)) {
        if (name.isEmpty() || searchFold(known.name) == name || known.name.isEmpty()) {
            const QString typed = resolved.customer.name;
            resolved.customer = known;
            if (known.name.isEmpty() && !typed.isEmpty()) {
                resolved.customer.name = typed;
                resolved.customerChanged = true;
            }
            return;
        }
    }
}

void IntakeDesk::checkProduct(const IntakeRequest& request, Resolved& resolved)
{
    const auto day = [&](const QString& text, const char* field, QDate& target) {
        if (text.trimmed().isEmpty())
            return;
        const QDate parsed = QDate::fromString(text.trimmed(), Qt::ISODate);
        if (!parsed.isValid())
            resolved.refuse(field,
                            Words::tr("\"%1\" is not a day that exists; write it as 2026-03-02.").arg(text.trimmed()));
        else if (parsed > localDay(resolved.registeredAt, m_context.catalogue.zone()))
            resolved.refuse(field, Words::tr("The day %1 lies in the future.").arg(text.trimmed()));
        else if (parsed != target) {
            target = parsed;
            resolved.unitChanged = true;
        }
    };
    ProductStore units(m_context.database);
    if (request.product.isValid()) {
        if (const std::optional<ProductUnit> known = units.find(request.product))
            resolved.unit = *known;
        else
            resolved.refuse("product.serial", Words::tr("This product no longer exists."));
    } else if (const std::optional<ProductUnit> known = units.bySerial(request.serial)) {
        resolved.unit = *known;
    }
    const bool known = resolved.unit.id.isValid();
    if (known && resolved.customer.id.isValid() && resolved.unit.customer != resolved.customer.id) {
        const std::optional<Customer> owner = CustomerStore(m_context.database).find(resolved.unit.customer);
        resolved.refuse(
            "product.serial",
            Words::tr("Serial number %1 already belongs to %2. Open that product and correct its owner first.")
                .arg(resolved.unit.serial, owner ? owner->name : QString()));
    } else if (known && !resolved.customer.id.isValid() && !request.phone.isEmpty()) {
        resolved.refuse(
            "product.serial",
            Words::tr("Serial number %1 is already registered to another customer.").arg(resolved.unit.serial));
    }
    const Category* category = m_context.catalogue.categoryByCode(request.category);
    if (!known && request.category.isEmpty())
        resolved.refuse("product.category", Words::tr("Choose the product category."));
    else if (!category && !request.category.isEmpty())
        resolved.refuse("product.category", Words::tr("There is no product category \"%1\".").arg(request.category));
    if (known)
        category = m_context.catalogue.category(resolved.unit.category);
    if (!category)
        return;
    resolved.category = category->id;
    resolved.hasUnit = known || !request.brand.trimmed().isEmpty() || !request.model.trimmed().isEmpty() ||
                       !request.serial.trimmed().isEmpty() || !request.installedOn.isEmpty() ||
                       !request.invoicedOn.isEmpty();
    if (!known) {
        resolved.unit.category = category->id;
        resolved.unit.brand = cleanText(request.brand);
        resolved.unit.model = cleanText(request.model);
        resolved.unit.serial = cleanText(request.serial);
    }
    day(request.invoicedOn, "product.invoiced", resolved.unit.invoicedOn);
    day(request.installedOn, "product.installed", resolved.unit.installedOn);
}

void IntakeDesk::checkProblem(const IntakeRequest& request, Resolved& resolved)
{
    WorkOrder& order = resolved.order;
    const auto choose = [&](auto& target, const QString& code, const char* field, const QString& text) {
        using E = std::remove_reference_t<decltype(target)>;
        if (const std::optional<E> value = fromCode<E>(code))
            target = *value;
        else
            resolved.refuse(field, text.arg(code));
    };
    if (const std::optional<ServiceType> type = typeOfKind(m_context, request.type))
        order.type = *type;
    else
        resolved.refuse("type", Words::tr("There is no service type \"%1\".").arg(request.type));
    choose(order.channel, request.channel, "channel", Words::tr("There is no channel \"%1\"."));
    order.priority = std::max(resolved.customer.tier, CustomerDesk(m_context).groupPriority(resolved.customer.id));
    if (!request.priority.isEmpty())
        choose(order.priority, request.priority, "priority", Words::tr("There is no priority \"%1\"."));
    order.faultText = cleanText(request.fault);
    if (order.faultText.isEmpty())
        resolved.refuse("fault", Words::tr("Say what is wrong, in the customer's words."));
    if (order.faultText.size() > kMaxTextLength || request.note.size() > kMaxTextLength)
        resolved.refuse(order.faultText.size() > kMaxTextLength ? "fault" : "note",
                        Words::tr("The text is longer than 2000 characters."));
    if (!request.faultCode.isEmpty()) {
        if (const FaultCode* fault = m_context.catalogue.faultByCode(resolved.category, request.faultCode)) {
            order.faultCode = fault->id;
            order.grade = fault->grade;
        } else {
            resolved.refuse("fault_code",
                            Words::tr("There is no fault code \"%1\" for this category.").arg(request.faultCode));
        }
    }
    if (request.registeredAt && *request.registeredAt > m_context.clock.now())
        resolved.refuse("registered_at", Words::tr("The moment of registration lies in the future."));
    order.accessories = cleanText(request.accessories);
    order.wish = cleanText(request.wish);
    checkExtras(request, resolved.registeredAt, resolved.issues);
}

void IntakeDesk::raisePriority(const IntakeRequest& request, Resolved& resolved)
{
    const ServiceRules& rules = m_context.catalogue.rules();
    WorkOrder& order = resolved.order;
    PriorityFacts facts;
    facts.problem = order.faultText + QLatin1Char(' ') + order.wish + QLatin1Char(' ') + request.note;
    facts.customer = resolved.customer.note;
    facts.tier = resolved.customer.tier;
    facts.premiumProduct = isPremium(rules.premium, resolved.category, resolved.unit.brand, resolved.unit.model);
    if (resolved.unit.id.isValid() && order.type == ServiceType::Repair)
        facts.daysSinceRepair = RuleStore(m_context.database).daysSinceRepair(resolved.unit.id, resolved.registeredAt);
    const Priority asked = request.priority.isEmpty() ? Priority::Normal : order.priority;
    if (const PriorityRule* rule = raisingRule(rules.priority, facts, asked)) {
        order.priority = std::max(order.priority, rule->priority);
        order.priorityRule = codeOf(rule->trigger);
    }
}

IntakeDesk::Resolved IntakeDesk::resolve(const IntakeRequest& request)
{
    Resolved resolved;
    resolved.registeredAt = request.registeredAt.value_or(m_context.clock.now());
    checkCustomer(request, resolved);
    checkProduct(request, resolved);
    checkProblem(request, resolved);
    WorkOrder& order = resolved.order;
    order.category = resolved.category;
    order.registeredAt = resolved.registeredAt;
    order.unit = m_context.catalogue.unit().id;
    order.registeredBy = m_context.session.staff;
    raisePriority(request, resolved);
    order.outOfHours = !m_context.catalogue.isAnswered(order.channel, order.registeredAt);
    order.serviceLevel = codeOf(order.priority);
    order.externalRef = request.externalRef;
    order.plan = request.plan;
    order.contactName = resolved.customer.name;
    order.contactPhone = resolved.customer.phone;
    order.contactAddress = resolved.customer.address;
    resolved.productLabel =
        m_context.catalogue.productLabel(resolved.category, resolved.unit.brand, resolved.unit.model);
    const TargetQuery query{order.type, order.priority, order.grade, order.category, codeOf(resolved.customer.tier)};
    const std::vector<ServiceTarget> targets =
        targetsOfOrder(m_context, query, resolved.customer.id, resolved.unit.id,
                       localDay(resolved.registeredAt, m_context.catalogue.zone()));
    order.promises = promisesFor(targets, m_context.catalogue.calendar(), resolved.registeredAt,
                                 m_context.catalogue.rules().targetVersion);
    const std::optional<AgreementCover> cover =
        coverFor(m_context, {resolved.customer.id, resolved.unit.id, order.type,
                             localDay(resolved.registeredAt, m_context.catalogue.zone())});
    order.agreement = cover ? cover->id : AgreementId();
    return resolved;
}

std::vector<FieldIssue> IntakeDesk::check(const IntakeRequest& request)
{
    return resolve(request).issues;
}

IntakePreview IntakeDesk::preview(const IntakeRequest& request)
{
    const Resolved resolved = resolve(request);
    IntakePreview preview;
    preview.promises = resolved.order.promises;
    if (m_context.catalogue.category(resolved.category)) {
        const WarrantyAnswer answer =
            answerWarranty(m_context, resolved.unit, questionOf(resolved.order, m_context.catalogue.zone()));
        preview.warranty = shortTerm(answer.verdict);
        preview.card = cardText(answer.verdict, answer.facts);
        preview.isFree = answer.verdict.isFree();
    }
    return preview;
}

CustomerId IntakeDesk::storeCustomer(UnitOfWork& work, Resolved& resolved)
{
    CustomerStore customers(m_context.database);
    SearchIndex search(m_context.database);
    Customer& customer = resolved.customer;
    const bool isNew = !customer.id.isValid();
    if (isNew) {
        customer.uid = newUid();
        customer.createdAt = resolved.registeredAt;
        customer.id = customers.insert(customer);
        search.add(customer.id.value, SearchIndex::customerKeys(customer.name, customer.phone, customer.address));
    } else if (resolved.customerChanged) {
        const std::optional<Customer> before = customers.find(customer.id);
        if (!customers.update(customer))
            m_context.database.note(
                Failure::of(FailureKind::Conflict,
                            Words::tr("The customer was changed meanwhile. Check the data and save again.")));
        if (before) {
            search.replace(customer.id.value, SearchIndex::customerKeys(before->name, before->phone, before->address),
                           SearchIndex::customerKeys(customer.name, customer.phone, customer.address));
        }
    }
    customers.countOrder(customer.id);
    work.touch(EntityKind::Customer, customer.id.value, isNew);
    return customer.id;
}

ProductUnitId IntakeDesk::storeUnit(UnitOfWork& work, Resolved& resolved)
{
    if (!resolved.hasUnit)
        return {};
    ProductStore units(m_context.database);
    ProductUnit& unit = resolved.unit;
    if (unit.id.isValid()) {
        if (resolved.unitChanged && !units.update(unit))
            m_context.database.note(Failure::of(
                FailureKind::Conflict, Words::tr("The product was changed meanwhile. Check the data and save again.")));
        work.touch(EntityKind::ProductUnit, unit.id.value);
        return unit.id;
    }
    unit.uid = newUid();
    unit.customer = resolved.customer.id;
    unit.createdAt = resolved.registeredAt;
    unit.id = units.insert(unit);
    SearchIndex(m_context.database).add(unit.id.value, SearchIndex::unitKeys(unit.serial, unit.brand, unit.model));
    work.touch(EntityKind::ProductUnit, unit.id.value, true);
    return unit.id;
}

Outcome<IntakeAnswer> IntakeDesk::accept(const IntakeRequest& request)
{
    UnitOfWork work(m_context, Permission::RegisterOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    Resolved resolved = resolve(request);
    if (!resolved.issues.empty())
        return Failure::invalid(std::move(resolved.issues));

    WorkOrder& order = resolved.order;
    order.customer = storeCustomer(work, resolved);
    order.product = storeUnit(work, resolved);
    const QDate today = localDay(order.registeredAt, m_context.catalogue.zone());
    const WarrantyAnswer warranty =
        answerWarranty(m_context, resolved.unit, questionOf(order, m_context.catalogue.zone()));
    order.inWarranty = warranty.verdict.isFree();
    const QString scope = m_context.catalogue.unit().code + QLatin1Char('-') + today.toString(QStringLiteral("yyMMdd"));
    order.number = runningNumber(m_context, QStringLiteral("order"), scope, scope + QLatin1Char('-'), 4);
    order.uid = newUid();
    order.id = OrderStore(m_context.database).insert(order, resolved.productLabel);
    keepDecision(m_context, order.id, warranty, order.registeredAt);
    SearchIndex(m_context.database).add(order.id.value, SearchIndex::orderKeys(order.number, order.externalRef));

    storeExtras(request, order);

    TimelineEntry entry;
    entry.order = order.id;
    entry.product = order.product;
    entry.customer = order.customer;
    entry.happenedAt = order.registeredAt;
    entry.event = QStringLiteral("registered");
    entry.toState = codeOf(order.state);
    entry.note = request.note.trimmed().isEmpty() ? order.faultText
                                                  : order.faultText + QLatin1Char('\n') + cleanText(request.note);
    work.tell(entry);
    PolicyDesk(m_context).bind(work, QStringLiteral("work_order"), order.id.value, order.category);
    recordFact(m_context, order);
    QJsonObject body = request.toJson();
    body.insert(QStringLiteral("number"), order.number);
    if (!order.priorityRule.isEmpty())
        body.insert(QStringLiteral("priority_rule"), order.priorityRule);
    work.audit(QStringLiteral("order.registered"), EntityKind::WorkOrder, order.id.value, body);
    work.touch(EntityKind::WorkOrder, order.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return IntakeAnswer{order.id, order.number, order.promises, shortTerm(warranty.verdict),
                        verdictJson(warranty.verdict, warranty.facts)};
}

Outcome<std::vector<Customer>> IntakeDesk::customersByPhone(const QString& typed)
{
    const Outcome<PhoneNumber> phone = parsePhone(typed);
    if (!phone)
        return std::vector<Customer>{};
    return readResult(m_context, withPhone(phone->normalized));
}

Outcome<std::optional<Customer>> IntakeDesk::customer(CustomerId id)
{
    return readResult(m_context, CustomerStore(m_context.database).find(id));
}

Outcome<std::vector<ProductUnit>> IntakeDesk::unitsOf(CustomerId customer)
{
    return readResult(m_context, ProductStore(m_context.database).ofCustomer(customer));
}

Outcome<std::optional<ProductUnit>> IntakeDesk::unitBySerial(const QString& serial)
{
    return readResult(m_context, ProductStore(m_context.database).bySerial(serial));
}

Done IntakeDesk::saveDraft(const QString& slot, const IntakeRequest& request)
{
    const QString body = QString::fromUtf8(QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact));
    DraftStore(m_context.database).save({QStringLiteral("intake"), slot, body, m_context.clock.now()});
    const std::optional<Failure> failure = m_context.database.takeFailure();
    return failure ? Done(*failure) : Done();
}

Done IntakeDesk::dropDraft(const QString& slot)
{
    DraftStore(m_context.database).remove(QStringLiteral("intake"), slot);
    const std::optional<Failure> failure = m_context.database.takeFailure();
    return failure ? Done(*failure) : Done();
}

Outcome<std::vector<std::pair<QString, IntakeRequest>>> IntakeDesk::drafts()
{
    std::vector<std::pair<QString, IntakeRequest>> found;
    for (const Draft& draft : DraftStore(m_context.database).all(QStringLiteral("intake"))) {
        const QJsonObject document = QJsonDocument::fromJson(draft.body.toUtf8()).object();
        if (Outcome<IntakeRequest> request = IntakeRequest::fromJson(document, m_context.catalogue.zone()))
            found.emplace_back(draft.slot, *request);
    }
    return readResult(m_context, std::move(found));
}

} // namespace sanbao
