// SPDX-License-Identifier: GPL-3.0-or-later
// Profile, household, groups and points. Duplicates and merging are in customer_merge.cpp.
#include "core/service/customer_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/masking.h"
#include "core/domain/phone.h"
#include "core/service/record_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/customer_store.h"
#include "core/storage/merge_store.h"
#include "core/storage/point_store.h"
#include "core/storage/profile_store.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace sanbao {

namespace {

constexpr int kMostPhones = 12;
constexpr qint64 kMostPoints = 10'000'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

Failure noCustomer()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This customer does not exist."));
}

QStringList allPhones(const Customer& customer, const std::vector<LabelledPhone>& further)
{
    QStringList phones{customer.phone};
    for (const LabelledPhone& phone : further)
        phones.append(phone.phone);
    return phones;
}

QJsonObject auditBody(const CustomerProfile& profile)
{
    QJsonArray phones;
    for (const LabelledPhone& phone : profile.phones)
        phones.append(codeOf(phone.label) + QLatin1Char(' ') + phone.phone);
    QJsonArray groups;
    for (const qint64 group : profile.groups)
        groups.append(group);
    return {{QStringLiteral("phones"), phones},
            {QStringLiteral("level"), codeOf(profile.level)},
            {QStringLiteral("region"), profile.regionCode},
            {QStringLiteral("consent"), codeOf(profile.consent)},
            {QStringLiteral("groups"), groups}};
}

} // namespace

bool CustomerDesk::hasStored(CustomerId id)
{
    return CustomerStore(m_context.database).find(id).has_value();
}

Outcome<CustomerProfile> CustomerDesk::profile(CustomerId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    CustomerProfile profile = ProfileStore(m_context.database).of(id);
    if (!m_context.may(Permission::EditCustomer)) {
        for (LabelledPhone& phone : profile.phones) {
            phone.phone = maskPhone(phone.phone);
            phone.raw = phone.phone;
        }
        profile.addressDetail = profile.addressDetail.isEmpty() ? QString() : QStringLiteral("***");
    }
    return readResult(m_context, std::move(profile));
}

std::vector<FieldIssue> CustomerDesk::check(const CustomerProfile& profile) const
{
    std::vector<FieldIssue> issues;
    for (std::size_t at = 0; at < profile.phones.size(); ++at) {
        if (const Outcome<PhoneNumber> phone = parsePhone(profile.phones[at].raw); !phone)
            issues.push_back({QStringLiteral("phone.%1").arg(at), phone.error().lines().join(QLatin1Char('\n'))});
    }
    if (profile.phones.size() > std::size_t(kMostPhones))
        issues.push_back(
            {QStringLiteral("phone.0"), Words::tr("More than %1 numbers cannot be kept.").arg(kMostPhones)});
    if (profile.addressDetail.size() > 300)
        issues.push_back(
            {QStringLiteral("customer.address"), Words::tr("The text is longer than %1 characters.").arg(300)});
    if (profile.consentNote.size() > 300)
        issues.push_back(
            {QStringLiteral("customer.consent"), Words::tr("The text is longer than %1 characters.").arg(300)});
    return issues;
}

CustomerProfile CustomerDesk::prepared(const CustomerProfile& wanted, const CustomerProfile& before, QDate today) const
{
    CustomerProfile profile = wanted;
    for (LabelledPhone& phone : profile.phones) {
        phone.raw = cleanText(phone.raw);
        if (const Outcome<PhoneNumber> parsed = parsePhone(phone.raw))
            phone.phone = parsed->normalized;
    }
    profile.region = cleanText(wanted.region);
    profile.addressDetail = cleanText(wanted.addressDetail);
    profile.consentNote = cleanText(wanted.consentNote);
    if (profile.consent != before.consent)
        profile.consentOn = today;
    return profile;
}

Outcome<Customer> CustomerDesk::save(const Customer& wanted, const CustomerProfile& wantedProfile)
{
    UnitOfWork work(m_context, Permission::EditCustomer);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    RecordDesk records(m_context);
    Customer customer = wanted;
    if (!wantedProfile.region.isEmpty() || !wantedProfile.addressDetail.isEmpty())
        customer.address = QString(wantedProfile.region).remove(QLatin1Char(' ')) + wantedProfile.addressDetail;
    if (wantedProfile.level == CustomerLevel::Vip && customer.tier == Priority::Normal)
        customer.tier = Priority::Premium;
    std::vector<FieldIssue> issues = records.check(customer);
    for (FieldIssue& issue : check(wantedProfile))
        issues.push_back(std::move(issue));
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    const Outcome<Customer> saved = records.saveCustomer(customer);
    if (!saved)
        return saved;
    ProfileStore profiles(m_context.database);
    const CustomerProfile before = profiles.of(saved->id);
    CustomerProfile profile = prepared(wantedProfile, before, localDay(work.now(), m_context.catalogue.zone()));
    profile.customer = saved->id;
    profile.household = before.household;
    profiles.save(profile);
    SearchIndex(m_context.database)
        .replace(saved->id.value,
                 SearchIndex::customerKeys(saved->name, allPhones(*saved, before.phones), saved->address),
                 SearchIndex::customerKeys(saved->name, allPhones(*saved, profile.phones), saved->address));
    work.audit(QStringLiteral("customer.profile"), EntityKind::Customer, saved->id.value, auditBody(profile));
    work.touch(EntityKind::Customer, saved->id.value, !wanted.id.isValid());
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return saved;
}

Outcome<Customer> CustomerDesk::makePrimary(CustomerId id, int position)
{
    const std::optional<Customer> found = CustomerStore(m_context.database).find(id);
    if (!found)
        return m_context.database.takeFailure().value_or(noCustomer());
    CustomerProfile profile = ProfileStore(m_context.database).of(id);
    if (position < 0 || position >= int(profile.phones.size()))
        return Failure::of(FailureKind::NotFound, Words::tr("There is no such number."));
    LabelledPhone& other = profile.phones[std::size_t(position)];
    Customer customer = *found;
    const LabelledPhone main{profile.phoneLabel, customer.phone,
                             customer.phoneRaw.isEmpty() ? customer.phone : customer.phoneRaw};
    customer.phoneRaw = other.raw;
    profile.phoneLabel = other.label;
    other = main;
    if (main.phone.isEmpty())
        profile.phones.erase(profile.phones.begin() + position);
    return save(customer, profile);
}

Done CustomerDesk::write(Permission permission, const QString& action, CustomerId customer, const QJsonObject& body,
                         const std::function<Done(UnitOfWork&)>& change)
{
    UnitOfWork work(m_context, permission);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (!hasStored(customer))
        return m_context.database.takeFailure().value_or(noCustomer());
    if (Done changed = change(work); !changed)
        return changed;
    work.audit(action, EntityKind::Customer, customer.value, body);
    work.touch(EntityKind::Customer, customer.value);
    return work.commit();
}

Done CustomerDesk::joinHousehold(CustomerId customer, CustomerId member)
{
    if (customer == member)
        return Failure::invalid(QStringLiteral("household"), Words::tr("Choose another customer."));
    return write(Permission::EditCustomer, QStringLiteral("customer.household"), customer,
                 {{QStringLiteral("with"), member.value}}, [&](UnitOfWork& work) -> Done {
                     if (!hasStored(member))
                         return noCustomer();
                     ProfileStore profiles(m_context.database);
                     CustomerProfile mine = profiles.of(customer);
                     CustomerProfile other = profiles.of(member);
                     if (mine.household == 0 && other.household == 0)
                         mine.household = profiles.newHousehold(work.now());
                     else if (mine.household == 0)
                         mine.household = other.household;
                     other.household = mine.household;
                     profiles.save(mine);
                     profiles.save(other);
                     work.touch(EntityKind::Customer, member.value);
                     return {};
                 });
}

Done CustomerDesk::leaveHousehold(CustomerId customer)
{
    return write(Permission::EditCustomer, QStringLiteral("customer.household_left"), customer, {},
                 [&](UnitOfWork&) -> Done {
                     ProfileStore profiles(m_context.database);
                     CustomerProfile mine = profiles.of(customer);
                     mine.household = 0;
                     profiles.save(mine);
                     return {};
                 });
}

Outcome<std::vector<Customer>> CustomerDesk::household(CustomerId customer)
{
    ProfileStore profiles(m_context.database);
    CustomerStore customers(m_context.database);
    std::vector<Customer> others;
    for (const CustomerId id : profiles.household(profiles.of(customer).household)) {
        if (id == customer)
            continue;
        if (std::optional<Customer> other = customers.find(id)) {
            if (!m_context.may(Permission::EditCustomer))
                other->phone = maskPhone(other->phone);
            others.push_back(std::move(*other));
        }
    }
    return readResult(m_context, std::move(others));
}

Outcome<std::vector<CustomerGroup>> CustomerDesk::groups()
{
    return readResult(m_context, ProfileStore(m_context.database).groups());
}

Outcome<CustomerGroup> CustomerDesk::saveGroup(const CustomerGroup& wanted)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    ProfileStore profiles(m_context.database);
    CustomerGroup group = wanted;
    group.name = cleanText(wanted.name);
    group.packageName = cleanText(wanted.packageName);
    std::vector<FieldIssue> issues;
    if (group.name.isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("The group needs a name.")});
    if (group.name.size() > 60)
        issues.push_back({QStringLiteral("name"), Words::tr("The text is longer than %1 characters.").arg(60)});
    for (const CustomerGroup& other : profiles.groups()) {
        if (other.id != group.id && searchFold(other.name) == searchFold(group.name))
            issues.push_back({QStringLiteral("name"), Words::tr("There is a group of this name already.")});
    }
    if (group.discountBasisPoints < 0 || group.discountBasisPoints > 10000)
        issues.push_back({QStringLiteral("discount"), Words::tr("A discount lies between 0 and 100 percent.")});
    if (group.callbackMonths < 0 || group.callbackMonths > 60)
        issues.push_back({QStringLiteral("callback"), Words::tr("The interval lies between 0 and 60 months.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (!profiles.saveGroup(group))
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::Conflict, Words::tr("The group was changed meanwhile. Look at it again.")));
    work.audit(QStringLiteral("group.saved"), EntityKind::Setting, group.id,
               {{QStringLiteral("name"), group.name},
                {QStringLiteral("priority"), codeOf(group.priority)},
                {QStringLiteral("discount_bp"), group.discountBasisPoints},
                {QStringLiteral("callback_months"), group.callbackMonths}});
    work.touch(EntityKind::Setting, group.id, wanted.id == 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return group;
}

Priority CustomerDesk::groupPriority(CustomerId customer)
{
    Priority best = Priority::Normal;
    for (const CustomerGroup& group : ProfileStore(m_context.database).groupsOf(customer))
        best = std::max(best, group.priority);
    return best;
}

int CustomerDesk::groupDiscount(CustomerId customer)
{
    int most = 0;
    for (const CustomerGroup& group : ProfileStore(m_context.database).groupsOf(customer))
        most = std::max(most, group.discountBasisPoints);
    return most;
}

Outcome<qint64> CustomerDesk::points(CustomerId customer)
{
    return readResult(m_context, PointStore(m_context.database).balance(customer));
}

Outcome<std::vector<PointEntry>> CustomerDesk::pointEntries(CustomerId customer, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<PointEntry> entries;
    for (const PointRow& row : PointStore(m_context.database).entries(customer, limit))
        entries.push_back({row.id, row.points, row.reason, row.order, row.at, row.staff});
    return readResult(m_context, std::move(entries));
}

Outcome<qint64> CustomerDesk::bookPoints(CustomerId customer, qint64 points, const QString& reason, WorkOrderId order)
{
    const QString why = cleanText(reason);
    const Done booked = write(
        Permission::EditCustomer, QStringLiteral("customer.points"), customer,
        {{QStringLiteral("points"), points}, {QStringLiteral("reason"), why}}, [&](UnitOfWork& work) -> Done {
            PointStore store(m_context.database);
            std::vector<FieldIssue> issues;
            const qint64 balance = store.balance(customer);
            if (points == 0 || points > kMostPoints || points < -kMostPoints)
                issues.push_back({QStringLiteral("points"), Words::tr("Say how many points are earned or spent.")});
            else if (balance + points < 0)
                issues.push_back(
                    {QStringLiteral("points"), Words::tr("Only %1 points are there to spend.").arg(balance)});
            if (why.isEmpty())
                issues.push_back({QStringLiteral("reason"), Words::tr("Say what the points are for.")});
            if (why.size() > 300)
                issues.push_back(
                    {QStringLiteral("reason"), Words::tr("The text is longer than %1 characters.").arg(300)});
            if (!issues.empty())
                return Failure::invalid(std::move(issues));
            store.book(customer, points, why, order, work.now(), m_context.session.staff);
            return {};
        });
    if (!booked)
        return booked.error();
    return this->points(customer);
}

QString label(PhoneLabel label)
{
    switch (label) {
    case PhoneLabel::Mobile:
        return Words::tr("Mobile");
    case PhoneLabel::Home:
        return Words::tr("Home");
    case PhoneLabel::Work:
        return Words::tr("Work");
    case PhoneLabel::Relative:
        return Words::tr("Relative");
    case PhoneLabel::Other:
        break;
    }
    return Words::tr("Other");
}

QString label(CustomerLevel level)
{
    switch (level) {
    case CustomerLevel::Member:
        return Words::tr("Member");
    case CustomerLevel::Vip:
        return Words::tr("VIP");
    case CustomerLevel::Normal:
        break;
    }
    return Words::tr("Ordinary customer");
}

QString label(Consent consent)
{
    switch (consent) {
    case Consent::Given:
        return Words::tr("Agreed");
    case Consent::Refused:
        return Words::tr("Refused");
    case Consent::Withdrawn:
        return Words::tr("Withdrawn");
    case Consent::Unknown:
        break;
    }
    return Words::tr("Not asked");
}

} // namespace sanbao
