// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/package_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

ServicePackage readPackage(const Statement& row)
{
    ServicePackage package;
    package.id = row.id<PackageId>(0);
    package.code = row.text(1);
    package.name = row.text(2);
    package.kind = row.code(3, ContractKind::Maintenance);
    package.tier = row.code(4, ServiceTier::ValueAdded);
    package.price = row.money(5);
    package.months = int(row.integer(6));
    package.visits = int(row.integer(7));
    package.cover = row.text(8);
    package.exclusions = row.text(9);
    package.category = row.id<CategoryId>(10);
    package.customerGroup = row.text(11);
    package.templateCode = row.text(12);
    package.soldFrom = row.day(13);
    package.soldUntil = row.day(14);
    package.active = row.flag(15);
    package.revision = row.integer(16);
    return package;
}

} // namespace

PackageId PackageStore::insert(const ServicePackage& package)
{
    return PackageId(
        m_database
            .statement("INSERT INTO service_package (code, name, kind, tier, price_fen, months, visits, cover, "
                       "exclusions, category_id, customer_group, template_code, sold_from, sold_until, is_active) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(package.code, package.name, package.kind, package.tier, package.price, package.months, package.visits,
                  package.cover, package.exclusions, package.category, package.customerGroup, package.templateCode,
                  package.soldFrom, package.soldUntil, package.active)
            .insert());
}

bool PackageStore::update(const ServicePackage& package)
{
    Statement write = m_database.statement(
        "UPDATE service_package SET name = ?, tier = ?, price_fen = ?, months = ?, visits = ?, cover = ?, exclusions = "
        "?, "
        "category_id = ?, customer_group = ?, template_code = ?, sold_from = ?, sold_until = ?, is_active = ?, "
        "revision = revision + 1 WHERE id = ? AND revision = ?");
    write.with(package.name, package.tier, package.price, package.months, package.visits, package.cover,
               package.exclusions, package.category, package.customerGroup, package.templateCode, package.soldFrom,
               package.soldUntil, package.active, package.id, package.revision);
    return write.run() && write.changes() == 1;
}

std::vector<ServicePackage> PackageStore::all()
{
    Statement rows = m_database.statement(
        "SELECT id, code, name, kind, tier, price_fen, months, visits, cover, exclusions, category_id, customer_group, "
        "template_code, sold_from, sold_until, is_active, revision FROM service_package ORDER BY is_active DESC, code");
    std::vector<ServicePackage> packages;
    while (rows.next())
        packages.push_back(readPackage(rows));
    return packages;
}

std::optional<ServicePackage> PackageStore::find(PackageId id)
{
    Statement row = m_database.statement(
        "SELECT id, code, name, kind, tier, price_fen, months, visits, cover, exclusions, category_id, customer_group, "
        "template_code, sold_from, sold_until, is_active, revision FROM service_package WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional(readPackage(row)) : std::nullopt;
}

std::optional<PackageId> PackageStore::idOf(const QString& code)
{
    Statement row = m_database.statement("SELECT id FROM service_package WHERE code = ?");
    row.with(code);
    return row.next() ? std::optional(row.id<PackageId>(0)) : std::nullopt;
}

std::vector<PackageFigures> PackageStore::figures(Instant from, Instant until, QDate today)
{
    std::vector<PackageFigures> figures;
    for (ServicePackage& package : all()) {
        PackageFigures line;
        Statement rows = m_database.statement("SELECT a.price_fen, a.refund_fen, a.visits, a.state, a.ends_on, (SELECT "
                                              "COUNT(*) FROM entitlement_use e WHERE "
                                              "e.agreement_id = a.id), a.issued_at >= ? AND a.issued_at < ? FROM "
                                              "agreement a WHERE a.package_id = ? ORDER BY a.id");
        rows.with(from, until, package.id);
        while (rows.next()) {
            const int visits = int(rows.integer(2));
            const int used = int(rows.integer(5));
            const bool running =
                rows.code(3, AgreementState::Running) == AgreementState::Running && rows.day(4) >= today;
            if (rows.flag(6)) {
                ++line.sold;
                line.voided += rows.code(3, AgreementState::Running) == AgreementState::Voided ? 1 : 0;
                line.revenue += rows.money(0) - rows.money(1);
                line.granted += visits;
                line.used += used;
            }
            if (running && visits > used) {
                line.remaining += visits - used;
                line.obligation += obligationOf(rows.money(0), visits, used);
            }
        }
        line.package = std::move(package);
        figures.push_back(std::move(line));
    }
    return figures;
}

} // namespace sanbao
