// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/package_desk.h"

#include "core/base/text_fold.h"
#include "core/service/agreement_desk.h"
#include "core/service/contract_receipts.h"
#include "core/service/contract_words.h"
#include "core/service/order_desk.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_answer.h"
#include "core/storage/fee_store.h"
#include "core/storage/order_store.h"
#include "core/storage/package_store.h"
#include "core/storage/product_store.h"
#include "core/storage/template_store.h"
#include "core/storage/warranty_contract_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Contracts)
};

QString usualTemplate(ContractKind kind)
{
    switch (kind) {
    case ContractKind::Maintenance:
    case ContractKind::ValueAdded:
        return QStringLiteral("maintenance_package");
    case ContractKind::Warranty:
        return QStringLiteral("extended_warranty");
    case ContractKind::Service:
        break;
    }
    return QStringLiteral("service");
}

/// What the clocks of the contract are about.
std::vector<ServiceType> servicesOfKind(ContractKind kind)
{
    return {kind == ContractKind::Warranty ? ServiceType::Repair : ServiceType::Maintenance};
}

const QString& inLanguage(const BilingualText& text)
{
    return speaksChinese() || text.en.isEmpty() ? text.zh : text.en;
}

void add(PackageFigures& sum, const PackageFigures& line)
{
    sum.sold += line.sold;
    sum.voided += line.voided;
    sum.revenue += line.revenue;
    sum.granted += line.granted;
    sum.used += line.used;
    sum.remaining += line.remaining;
    sum.obligation += line.obligation;
}

} // namespace

Outcome<std::vector<ServicePackage>> PackageDesk::all()
{
    return readResult(m_context, PackageStore(m_context.database).all());
}

Outcome<std::vector<ServicePackage>> PackageDesk::onSale(CustomerId customer, ProductUnitId product)
{
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    const std::optional<ProductUnit> unit =
        product.isValid() ? ProductStore(m_context.database).find(product) : std::nullopt;
    std::vector<ServicePackage> offered;
    for (ServicePackage& package : PackageStore(m_context.database).all()) {
        const bool fits = !package.category.isValid() || (unit && unit->category == package.category);
        const bool unitNeeded = package.kind == ContractKind::Warranty && !unit;
        if (package.isOnSale(today) && fits && !unitNeeded && customer.isValid())
            offered.push_back(std::move(package));
    }
    return readResult(m_context, std::move(offered));
}

std::vector<FieldIssue> PackageDesk::check(const ServicePackage& package)
{
    std::vector<FieldIssue> issues;
    for (const auto& [field, rule] : checkPackage(package))
        issues.push_back({field, ruleText(rule)});
    const std::optional<PackageId> known = PackageStore(m_context.database).idOf(package.code.trimmed());
    if (known && *known != package.id)
        issues.push_back({QStringLiteral("code"), Words::tr("There is a product with this code already.")});
    return issues;
}

Outcome<ServicePackage> PackageDesk::save(const ServicePackage& wanted)
{
    ServicePackage package = wanted;
    package.code = cleanText(wanted.code).toUpper();
    package.name = cleanText(wanted.name);
    package.cover = cleanText(wanted.cover);
    package.exclusions = cleanText(wanted.exclusions);
    if (std::vector<FieldIssue> issues = check(package); !issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    PackageStore store(m_context.database);
    const bool fresh = !package.id.isValid();
    if (fresh)
        package.id = store.insert(package);
    else if (!store.update(package))
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::Conflict,
                        Words::tr("The product was changed meanwhile. It has been reloaded; check it and try again.")));
    else
        package.revision += 1;
    work.audit(QStringLiteral("package.saved"), EntityKind::Setting, package.id.value,
               {{QStringLiteral("code"), package.code},
                {QStringLiteral("price"), package.price.plain()},
                {QStringLiteral("months"), package.months},
                {QStringLiteral("visits"), package.visits},
                {QStringLiteral("active"), package.active}});
    work.touch(EntityKind::Setting, package.id.value, fresh);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return package;
}

Outcome<PackageSale> PackageDesk::proposal(PackageId id, CustomerId customer, ProductUnitId product, WorkOrderId order)
{
    const std::optional<ServicePackage> package = PackageStore(m_context.database).find(id);
    if (!package)
        return m_context.database.takeFailure().value_or(
            Failure::invalid(QStringLiteral("package"), Words::tr("Choose a product.")));
    PackageSale sale;
    sale.package = id;
    sale.customer = customer;
    sale.product = product;
    sale.order = order;
    sale.price = package->price;
    sale.startsOn = localDay(m_context.clock.now(), m_context.catalogue.zone());
    const std::optional<ProductUnit> unit =
        product.isValid() ? ProductStore(m_context.database).find(product) : std::nullopt;
    if (package->kind == ContractKind::Warranty && unit) {
        const WarrantyTerm term = unitTerm(m_context, *unit, sale.startsOn);
        if (term.end.isValid())
            sale.startsOn = std::max(sale.startsOn, term.end.addDays(1));
    }
    return readResult(m_context, std::move(sale));
}

Outcome<AgreementDraft> PackageDesk::draftOf(const PackageSale& sale)
{
    const std::optional<ServicePackage> package = PackageStore(m_context.database).find(sale.package);
    if (!package)
        return m_context.database.takeFailure().value_or(
            Failure::invalid(QStringLiteral("package"), Words::tr("Choose a product.")));
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    if (!package->isOnSale(today))
        return Failure::invalid(QStringLiteral("package"),
                                Words::tr("\"%1\" is not for sale today.").arg(package->name));
    if (package->kind == ContractKind::Warranty && !sale.product.isValid())
        return Failure::invalid(QStringLiteral("product"),
                                Words::tr("An extended warranty belongs to one product: choose it."));
    const QString code = package->templateCode.isEmpty() ? usualTemplate(package->kind) : package->templateCode;
    const std::optional<TemplateVersion> text = TemplateStore(m_context.database).current(code);
    if (!text)
        return m_context.database.takeFailure().value_or(Failure::invalid(
            QStringLiteral("package"), Words::tr("There is no template \"%1\" for the contract.").arg(code)));
    AgreementDraft draft;
    draft.customer = sale.customer;
    draft.product = sale.product;
    draft.order = sale.order;
    draft.agreementTemplate = text->text.id;
    draft.services = servicesOfKind(package->kind);
    draft.startsOn = sale.startsOn;
    if (sale.startsOn.isValid())
        draft.endsOn = termOfMonths(sale.startsOn, package->months).to;
    draft.price = sale.price;
    draft.kind = package->kind;
    draft.visits = package->visits;
    draft.package = package->id;
    return draft;
}

Outcome<AgreementText> PackageDesk::preview(const PackageSale& sale)
{
    const Outcome<AgreementDraft> draft = draftOf(sale);
    if (!draft)
        return draft.error();
    return AgreementDesk(m_context).preview(*draft);
}

Outcome<std::vector<Agreement>> PackageDesk::overlapping(const PackageSale& sale)
{
    const Outcome<AgreementDraft> draft = draftOf(sale);
    return draft ? AgreementDesk(m_context).overlapping(*draft) : std::vector<Agreement>();
}

Done PackageDesk::addToOrder(const PackageSale& sale, const Agreement& agreement, const QString& name)
{
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(sale.order);
    if (!order || order->customer != sale.customer)
        return Failure::invalid(QStringLiteral("order"), Words::tr("The order belongs to another customer."));
    FeeStore fees(m_context.database);
    std::vector<FeeLine> lines = fees.lines(sale.order);
    FeeLine line;
    line.kind = FeeKind::Other;
    line.name = QStringLiteral("%1 · %2").arg(name, agreement.number);
    line.unitPrice = sale.price;
    line.note = Words::tr("Contract %1").arg(agreement.number);
    lines.push_back(line);
    return OrderDesk(m_context).recordFees(sale.order, order->revision, lines);
}

/// The warranty engine honours it once the present cover has ended.
void PackageDesk::insertCover(const Agreement& agreement, const ServicePackage& package, Instant at)
{
    WarrantyContract contract;
    contract.product = agreement.product;
    contract.number = agreement.number;
    contract.agreement = agreement.id;
    contract.from = agreement.startsOn;
    contract.until = agreement.endsOn;
    contract.price = agreement.price;
    contract.exclusions = package.exclusions;
    contract.createdAt = at;
    contract.createdBy = m_context.session.staff;
    WarrantyContractStore(m_context.database).insert(contract);
}

Outcome<SoldContract> PackageDesk::sell(const PackageSale& sale)
{
    UnitOfWork work(m_context, Permission::IssueAgreement);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const Outcome<AgreementDraft> draft = draftOf(sale);
    if (!draft)
        return draft.error();
    Outcome<Agreement> issued = AgreementDesk(m_context).issue(*draft);
    if (!issued)
        return std::move(issued).error();
    const std::optional<ServicePackage> package = PackageStore(m_context.database).find(sale.package);
    SoldContract sold{std::move(*issued), {}};
    if (sale.order.isValid()) {
        if (Done added = addToOrder(sale, sold.agreement, package ? package->name : sold.agreement.title); !added)
            return std::move(added).error();
        work.touch(EntityKind::WorkOrder, sale.order.value);
    } else if (!sale.price.isZero()) {
        Outcome<ContractReceipt> receipt =
            issueContractReceipt(m_context, work, sold.agreement, sale.price, sale.method);
        if (!receipt)
            return std::move(receipt).error();
        sold.receipt = std::move(*receipt);
    }
    if (package && package->kind == ContractKind::Warranty)
        insertCover(sold.agreement, *package, work.now());
    TimelineEntry entry;
    entry.order = sale.order;
    entry.product = sale.product;
    entry.customer = sale.customer;
    entry.event = QStringLiteral("contract_sold");
    entry.note = QStringLiteral("%1 · %2 · ¥ %3")
                     .arg(package ? package->name : QString(), sold.agreement.number, sale.price.grouped());
    work.tell(entry);
    work.audit(QStringLiteral("agreement.sold"), EntityKind::Agreement, sold.agreement.id.value,
               {{QStringLiteral("package"), package ? package->code : QString()},
                {QStringLiteral("price"), sale.price.plain()},
                {QStringLiteral("receipt"), sold.receipt ? sold.receipt->number : QString()}});
    work.touch(EntityKind::Agreement, sold.agreement.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return sold;
}

Outcome<PackageReport> PackageDesk::report(QDate from, QDate to)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    if (!from.isValid() || !to.isValid() || to < from)
        return Failure::invalid(QStringLiteral("to"), Words::tr("The last day lies before the first one."));
    const QTimeZone& zone = m_context.catalogue.zone();
    PackageReport report;
    report.packages =
        PackageStore(m_context.database)
            .figures(startOfDay(from, zone), startOfDay(to.addDays(1), zone), localDay(m_context.clock.now(), zone));
    for (const auto& [tier, code] : Codes<ServiceTier>::table)
        report.tiers.push_back({tier, 0, {}});
    for (const PackageFigures& line : report.packages) {
        add(report.total, line);
        TierFigures& tier = report.tiers[std::size_t(line.package.tier)];
        tier.sold += line.sold;
        tier.revenue += line.revenue;
    }
    return readResult(m_context, std::move(report));
}

void addShippedPackages(ServiceContext& context, const StarterProfile& profile)
{
    PackageStore store(context.database);
    for (const ProfilePackage& source : profile.packages) {
        ServicePackage package;
        package.code = source.code;
        package.name = inLanguage(source.name);
        package.kind = fromCode<ContractKind>(source.kind).value_or(ContractKind::ValueAdded);
        package.tier = source.tier;
        package.price = source.price;
        package.months = source.months;
        package.visits = source.visits;
        package.cover = inLanguage(source.cover);
        package.exclusions = inLanguage(source.exclusions);
        store.insert(package);
    }
}

} // namespace sanbao
