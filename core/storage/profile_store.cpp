// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

CustomerGroup readGroup(const Statement& row)
{
    CustomerGroup group;
    group.id = row.integer(0);
    group.name = row.text(1);
    group.priority = row.code(2, Priority::Normal);
    group.discountBasisPoints = int(row.integer(3));
    group.packageName = row.text(4);
    group.callbackMonths = int(row.integer(5));
    group.active = row.flag(6);
    group.revision = row.integer(7);
    return group;
}

} // namespace

CustomerProfile ProfileStore::of(CustomerId customer)
{
    CustomerProfile profile;
    profile.customer = customer;
    Statement row =
        m_database.statement("SELECT phone_label, level, region_code, region, address_detail, consent, consent_on, "
                             "consent_note, household_id FROM customer_profile WHERE customer_id = ?");
    row.with(customer);
    if (row.next()) {
        profile.phoneLabel = row.code(0, PhoneLabel::Mobile);
        profile.level = row.code(1, CustomerLevel::Normal);
        profile.regionCode = row.text(2);
        profile.region = row.text(3);
        profile.addressDetail = row.text(4);
        profile.consent = row.code(5, Consent::Unknown);
        profile.consentOn = row.day(6);
        profile.consentNote = row.text(7);
        profile.household = row.integer(8);
    }
    profile.phones = phonesOf(customer);
    Statement tags = m_database.statement("SELECT group_id FROM customer_tag WHERE customer_id = ? ORDER BY group_id");
    tags.with(customer);
    while (tags.next())
        profile.groups.push_back(tags.integer(0));
    return profile;
}

void ProfileStore::save(const CustomerProfile& profile)
{
    // An id that is not valid is stored as NULL.
    const Id<struct HouseholdTag> household(profile.household);
    m_database
        .statement(
            "INSERT INTO customer_profile (customer_id, phone_label, level, region_code, region, address_detail, "
            "consent, consent_on, consent_note, household_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (customer_id) DO UPDATE SET phone_label = excluded.phone_label, level = excluded.level, "
            "region_code = excluded.region_code, region = excluded.region, address_detail = excluded.address_detail, "
            "consent = excluded.consent, consent_on = excluded.consent_on, consent_note = excluded.consent_note, "
            "household_id = excluded.household_id")
        .with(profile.customer, profile.phoneLabel, profile.level, profile.regionCode, profile.region,
              profile.addressDetail, profile.consent, profile.consentOn, profile.consentNote, household)
        .run();
    replacePhones(profile.customer, profile.phones);
    m_database.statement("DELETE FROM customer_tag WHERE customer_id = ?").with(profile.customer).run();
    for (const qint64 group : profile.groups) {
        m_database.statement("INSERT INTO customer_tag (customer_id, group_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .with(profile.customer, group)
            .run();
    }
}

std::vector<LabelledPhone> ProfileStore::phonesOf(CustomerId customer)
{
    std::vector<LabelledPhone> phones;
    Statement rows = m_database.statement(
        "SELECT label, phone, phone_raw FROM customer_phone WHERE customer_id = ? ORDER BY position");
    rows.with(customer);
    while (rows.next())
        phones.push_back({rows.code(0, PhoneLabel::Other), rows.text(1), rows.text(2)});
    return phones;
}

void ProfileStore::replacePhones(CustomerId customer, const std::vector<LabelledPhone>& phones)
{
    m_database.statement("DELETE FROM customer_phone WHERE customer_id = ?").with(customer).run();
    int position = 1;
    for (const LabelledPhone& phone : phones) {
        m_database
            .statement(
                "INSERT INTO customer_phone (customer_id, position, label, phone, phone_raw) VALUES (?, ?, ?, ?, ?)")
            .with(customer, position++, phone.label, phone.phone, phone.raw)
            .run();
    }
}

std::vector<CustomerId> ProfileStore::withPhone(const QString& phone, int limit)
{
    std::vector<CustomerId> found;
    Statement rows = m_database.statement(
        "SELECT DISTINCT customer_id FROM customer_phone WHERE phone = ? ORDER BY customer_id DESC LIMIT ?");
    rows.with(phone, limit);
    while (rows.next())
        found.push_back(rows.id<CustomerId>(0));
    return found;
}

std::vector<CustomerGroup> ProfileStore::groups()
{
    std::vector<CustomerGroup> found;
    Statement rows = m_database.statement(
        "SELECT id, name, priority, discount_bp, package_name, callback_months, is_active, revision "
        "FROM customer_group ORDER BY is_active DESC, name");
    while (rows.next())
        found.push_back(readGroup(rows));
    return found;
}

std::optional<CustomerGroup> ProfileStore::group(qint64 id)
{
    Statement row = m_database.statement(
        "SELECT id, name, priority, discount_bp, package_name, callback_months, is_active, revision "
        "FROM customer_group WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<CustomerGroup>(readGroup(row)) : std::nullopt;
}

bool ProfileStore::saveGroup(CustomerGroup& group)
{
    if (group.id == 0) {
        group.id = m_database
                       .statement("INSERT INTO customer_group (name, priority, discount_bp, package_name, "
                                  "callback_months, is_active) "
                                  "VALUES (?, ?, ?, ?, ?, ?)")
                       .with(group.name, group.priority, group.discountBasisPoints, group.packageName,
                             group.callbackMonths, group.active)
                       .insert();
        return group.id > 0;
    }
    Statement change = m_database.statement(
        "UPDATE customer_group SET name = ?, priority = ?, discount_bp = ?, package_name = ?, "
        "callback_months = ?, is_active = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(group.name, group.priority, group.discountBasisPoints, group.packageName, group.callbackMonths,
                group.active, group.id, group.revision);
    return change.run() && change.changes() == 1;
}

std::vector<CustomerGroup> ProfileStore::groupsOf(CustomerId customer)
{
    std::vector<CustomerGroup> found;
    Statement rows =
        m_database.statement("SELECT g.id, g.name, g.priority, g.discount_bp, g.package_name, g.callback_months, "
                             "g.is_active, g.revision FROM customer_tag t JOIN customer_group g ON g.id = t.group_id "
                             "WHERE t.customer_id = ? AND g.is_active = 1 ORDER BY g.name");
    rows.with(customer);
    while (rows.next())
        found.push_back(readGroup(rows));
    return found;
}

qint64 ProfileStore::newHousehold(Instant at)
{
    return m_database.statement("INSERT INTO household (created_at) VALUES (?)").with(at).insert();
}

std::vector<CustomerId> ProfileStore::household(qint64 id)
{
    std::vector<CustomerId> found;
    Statement rows = m_database.statement(
        "SELECT customer_id FROM customer_profile WHERE household_id = ? ORDER BY customer_id LIMIT 50");
    rows.with(id);
    while (id > 0 && rows.next())
        found.push_back(rows.id<CustomerId>(0));
    return found;
}

} // namespace sanbao
