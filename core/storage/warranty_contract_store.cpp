// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/warranty_contract_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

WarrantyContract readRow(const Statement& row)
{
    WarrantyContract contract;
    contract.id = row.id<WarrantyContractId>(0);
    contract.product = row.id<ProductUnitId>(1);
    contract.number = row.text(2);
    contract.agreement = row.id<AgreementId>(3);
    contract.from = row.day(4);
    contract.until = row.day(5);
    contract.coversLabour = row.flag(6);
    contract.coversMaterial = row.flag(7);
    contract.price = row.money(8);
    contract.exclusions = row.text(9);
    contract.createdAt = row.instant(10);
    contract.createdBy = row.id<StaffId>(11);
    contract.voidedAt = row.maybeInstant(12);
    contract.voidReason = row.text(13);
    contract.revision = row.integer(14);
    return contract;
}

} // namespace

WarrantyContractId WarrantyContractStore::insert(const WarrantyContract& contract)
{
    return WarrantyContractId(
        m_database
            .statement(
                "INSERT INTO warranty_contract (product_id, number, agreement_id, from_on, until_on, covers_labour, "
                "covers_material, price_fen, exclusions, created_at, created_by) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(contract.product, contract.number, contract.agreement, contract.from, contract.until,
                  contract.coversLabour, contract.coversMaterial, contract.price, contract.exclusions,
                  contract.createdAt, contract.createdBy)
            .insert());
}

std::optional<WarrantyContract> WarrantyContractStore::find(WarrantyContractId id)
{
    Statement row = m_database.statement(
        "SELECT id, product_id, number, agreement_id, from_on, until_on, covers_labour, covers_material, price_fen, "
        "exclusions, "
        "created_at, created_by, voided_at, void_reason, revision FROM warranty_contract WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<WarrantyContract>(readRow(row)) : std::nullopt;
}

std::optional<WarrantyContract> WarrantyContractStore::ofAgreement(AgreementId agreement)
{
    Statement row = m_database.statement(
        "SELECT id, product_id, number, agreement_id, from_on, until_on, covers_labour, covers_material, price_fen, "
        "exclusions, "
        "created_at, created_by, voided_at, void_reason, revision FROM warranty_contract WHERE agreement_id = ? "
        "ORDER BY id DESC LIMIT 1");
    row.with(agreement);
    return row.next() ? std::optional<WarrantyContract>(readRow(row)) : std::nullopt;
}

std::vector<WarrantyContract> WarrantyContractStore::ofUnit(ProductUnitId product)
{
    std::vector<WarrantyContract> contracts;
    Statement rows = m_database.statement(
        "SELECT id, product_id, number, agreement_id, from_on, until_on, covers_labour, covers_material, price_fen, "
        "exclusions, "
        "created_at, created_by, voided_at, void_reason, revision FROM warranty_contract WHERE product_id = ? "
        "ORDER BY until_on DESC, id DESC");
    rows.with(product);
    while (rows.next())
        contracts.push_back(readRow(rows));
    return contracts;
}

void WarrantyContractStore::move(ProductUnitId from, ProductUnitId to)
{
    m_database
        .statement("UPDATE warranty_contract SET product_id = ?, revision = revision + 1 WHERE product_id = ? AND "
                   "voided_at IS NULL")
        .with(to, from)
        .run();
}

bool WarrantyContractStore::setVoided(const WarrantyContract& contract, Instant at, const QString& reason)
{
    Statement change =
        m_database.statement("UPDATE warranty_contract SET voided_at = ?, void_reason = ?, revision = revision + 1 "
                             "WHERE id = ? AND revision = ? AND voided_at IS NULL");
    change.with(at, reason, contract.id, contract.revision);
    return change.run() && change.changes() == 1;
}

} // namespace sanbao
