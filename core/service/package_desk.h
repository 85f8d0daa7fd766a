// SPDX-License-Identifier: GPL-3.0-or-later
// Products sold as contracts: the list of what is for sale, the sale itself with number, printed contract and receipt,
// and the report on sales, use and what is still owed.
#pragma once

#include "core/domain/service_package.h"
#include "core/service/agreement_composer.h"
#include "core/storage/contract_store.h"

namespace sanbao {

struct StarterProfile;

/// Field names of issues: those of the agreement, "package", "payment".
struct PackageSale
{
    PackageId package;
    CustomerId customer;
    ProductUnitId product; ///< needed for an extended warranty
    WorkOrderId order; ///< the price becomes a line of its fees; without an order the contract has a receipt of its own
    QDate startsOn;
    Money price;
    PaymentMethod method = PaymentMethod::Wechat;
};

struct SoldContract
{
    Agreement agreement;
    std::optional<ContractReceipt> receipt;
};

struct TierFigures
{
    ServiceTier tier = ServiceTier::Basic;
    int sold = 0;
    Money revenue;
};

struct PackageReport
{
    std::vector<PackageFigures> packages;
    PackageFigures total;
    std::vector<TierFigures> tiers;
};

class PackageDesk final
{
public:
    explicit PackageDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Those in use first.
    Outcome<std::vector<ServicePackage>> all();
    /// What can be sold today to this customer for this unit (invalid: for none in particular).
    Outcome<std::vector<ServicePackage>> onSale(CustomerId customer, ProductUnitId product);
    std::vector<FieldIssue> check(const ServicePackage& package);
    /// Adds it when its id is invalid; the code of a known one stays.
    Outcome<ServicePackage> save(const ServicePackage& package);

    /// A sale as it is usually made: today's price, beginning today; an extended warranty begins when the present one
    /// ends.
    Outcome<PackageSale> proposal(PackageId package, CustomerId customer, ProductUnitId product, WorkOrderId order);
    /// The contract's text as it would be printed.
    Outcome<AgreementText> preview(const PackageSale& sale);
    /// Contracts of the same kind that are in force in the same days.
    Outcome<std::vector<Agreement>> overlapping(const PackageSale& sale);
    Outcome<SoldContract> sell(const PackageSale& sale);

    /// Both days included.
    Outcome<PackageReport> report(QDate from, QDate to);

private:
    Outcome<AgreementDraft> draftOf(const PackageSale& sale);
    void insertCover(const Agreement& agreement, const ServicePackage& package, Instant at);
    Done addToOrder(const PackageSale& sale, const Agreement& agreement, const QString& name);

    ServiceContext& m_context;
};

void addShippedPackages(ServiceContext& context, const StarterProfile& profile);

} // namespace sanbao
