// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agreement_table.h"

#include "core/storage/database.h"

#include <limits>

namespace sanbao {

namespace {

AgreementTemplate readTemplate(const Statement& row)
{
    return {row.id<TemplateId>(0), row.text(1), int(row.integer(2)), row.text(3),
            row.text(4),           row.text(5), row.text(6)};
}

Agreement readRow(const Statement& row)
{
    Agreement agreement;
    agreement.id = row.id<AgreementId>(0);
    agreement.number = row.text(1);
    agreement.agreementTemplate = row.id<TemplateId>(2);
    agreement.customer = row.id<CustomerId>(3);
    agreement.product = row.id<ProductUnitId>(4);
    agreement.order = row.id<WorkOrderId>(5);
    agreement.startsOn = row.day(6);
    agreement.endsOn = row.day(7);
    agreement.price = row.money(8);
    agreement.title = row.text(9);
    agreement.body = row.text(10);
    agreement.bodyHash = row.text(11).toLatin1();
    agreement.issuedAt = row.instant(12);
    agreement.issuedBy = row.id<StaffId>(13);
    return agreement;
}

std::vector<Agreement> readAll(Statement& rows)
{
    std::vector<Agreement> agreements;
    while (rows.next())
        agreements.push_back(readRow(rows));
    return agreements;
}

} // namespace

TemplateId AgreementTable::insertTemplate(const AgreementTemplate& agreementTemplate)
{
    return TemplateId(
        m_database
            .statement("INSERT INTO agreement_template (code, version, title_zh, title_en, body_zh, body_en) "
                       "VALUES (?, ?, ?, ?, ?, ?)")
            .with(agreementTemplate.code, agreementTemplate.version, agreementTemplate.titleZh,
                  agreementTemplate.titleEn, agreementTemplate.bodyZh, agreementTemplate.bodyEn)
            .insert());
}

std::vector<AgreementTemplate> AgreementTable::templates()
{
    std::vector<AgreementTemplate> templates;
    Statement rows = m_database.statement("SELECT id, code, version, title_zh, title_en, body_zh, body_en FROM "
                                          "agreement_template AS t WHERE is_active = 1 "
                                          "AND version = (SELECT MAX(version) FROM agreement_template WHERE code = "
                                          "t.code AND is_active = 1) ORDER BY id");
    while (rows.next())
        templates.push_back(readTemplate(rows));
    return templates;
}

std::optional<AgreementTemplate> AgreementTable::findTemplate(TemplateId id)
{
    Statement row =
        m_database.statement("SELECT id, code, version, title_zh, title_en, body_zh, body_en FROM agreement_template "
                             "WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<AgreementTemplate>(readTemplate(row)) : std::nullopt;
}

AgreementId AgreementTable::insert(const Agreement& agreement)
{
    return AgreementId(m_database
                           .statement("INSERT INTO agreement (number, template_id, customer_id, product_id, order_id, "
                                      "starts_on, ends_on, price_fen, title, body, body_hash, issued_at, issued_by) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                           .with(agreement.number, agreement.agreementTemplate, agreement.customer, agreement.product,
                                 agreement.order, agreement.startsOn, agreement.endsOn, agreement.price,
                                 agreement.title, agreement.body, QString::fromLatin1(agreement.bodyHash),
                                 agreement.issuedAt, agreement.issuedBy)
                           .insert());
}

std::optional<Agreement> AgreementTable::find(AgreementId id)
{
    Statement row =
        m_database.statement("SELECT id, number, template_id, customer_id, product_id, order_id, starts_on, ends_on, "
                             "price_fen, title, body, body_hash, issued_at, issued_by FROM agreement WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<Agreement>(readRow(row)) : std::nullopt;
}

std::optional<AgreementId> AgreementTable::idOf(const QString& number)
{
    Statement row = m_database.statement("SELECT id FROM agreement WHERE number = ?");
    row.with(number);
    return row.next() ? std::optional<AgreementId>(row.id<AgreementId>(0)) : std::nullopt;
}

std::vector<Agreement> AgreementTable::ofCustomer(CustomerId customer)
{
    Statement rows =
        m_database.statement("SELECT id, number, template_id, customer_id, product_id, order_id, starts_on, ends_on, "
                             "price_fen, title, body, body_hash, issued_at, issued_by FROM agreement "
                             "WHERE customer_id = ? ORDER BY issued_at DESC");
    rows.with(customer);
    return readAll(rows);
}

std::vector<Agreement> AgreementTable::page(AgreementId before, int limit)
{
    Statement rows =
        m_database.statement("SELECT id, number, template_id, customer_id, product_id, order_id, starts_on, ends_on, "
                             "price_fen, title, body, body_hash, issued_at, issued_by FROM agreement "
                             "WHERE id < ? ORDER BY id DESC LIMIT ?");
    rows.with(before.isValid() ? before.value : std::numeric_limits<qint64>::max(), limit);
    return readAll(rows);
}

} // namespace sanbao
