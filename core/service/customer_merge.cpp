// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one person. Finding them: the same number, or the same name (or one that sounds the same) at a similar
// address. Merging moves every row of the second record to the first in one transaction and keeps a journal, from which
// the merge can be taken back on the same day.
#include "core/service/customer_desk.h"

#include "core/base/pinyin.h"
#include "core/base/text_fold.h"
#include "core/domain/phone.h"
#include "core/service/unit_of_work.h"
#include "core/storage/customer_store.h"
#include "core/storage/merge_store.h"
#include "core/storage/profile_store.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kCandidates = 60;
constexpr double kSimilar = 0.5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

Failure noCustomer()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This customer does not exist."));
}

/// Share of two-character pieces two addresses have in common, of the pieces of the shorter one.
double likeness(const QString& first, const QString& second)
{
    const auto piecesOf = [](const QString& text) {
        const QString folded = searchFold(text).remove(QLatin1Char(' '));
        QStringList pieces;
        for (qsizetype at = 0; at + 2 <= folded.size(); ++at)
            pieces.append(folded.mid(at, 2));
        pieces.removeDuplicates();
        return pieces;
    };
    const QStringList a = piecesOf(first);
    const QStringList b = piecesOf(second);
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const auto common = std::count_if(a.begin(), a.end(), [&b](const QString& piece) { return b.contains(piece); });
    return double(common) / double(std::min(a.size(), b.size()));
}

bool soundsAlike(const QString& first, const QString& second)
{
    if (searchFold(first) == searchFold(second))
        return true;
    const QStringList a = pinyinFull(first);
    const QStringList b = pinyinFull(second);
    return first.size() == second.size() &&
           std::any_of(a.begin(), a.end(), [&b](const QString& key) { return b.contains(key); });
}

std::vector<SearchKey> keysOf(const Customer& customer, const std::vector<LabelledPhone>& further)
{
    QStringList phones{customer.phone};
    for (const LabelledPhone& phone : further)
        phones.append(phone.phone);
    return SearchIndex::customerKeys(customer.name, phones, customer.address);
}

/// Values of the second record that the first one lacks.
struct Additions
{
    std::vector<LabelledPhone> phones;
    QString address;
    std::vector<qint64> groups;
};

Additions additionsOf(const Customer& kept, const CustomerProfile& keptProfile, const Customer& merged,
                      const CustomerProfile& mergedProfile)
{
    Additions additions;
    const auto isKnown = [&](const QString& phone) {
        const auto same = [&phone](const LabelledPhone& one) { return one.phone == phone; };
        return phone.isEmpty() || phone == kept.phone ||
               std::any_of(keptProfile.phones.begin(), keptProfile.phones.end(), same) ||
               std::any_of(additions.phones.begin(), additions.phones.end(), same);
    };
    std::vector<LabelledPhone> theirs{
        {mergedProfile.phoneLabel, merged.phone, merged.phoneRaw.isEmpty() ? merged.phone : merged.phoneRaw}};
    theirs.insert(theirs.end(), mergedProfile.phones.begin(), mergedProfile.phones.end());
    for (const LabelledPhone& phone : theirs) {
        if (!isKnown(phone.phone))
            additions.phones.push_back(phone);
    }
    if (kept.address.isEmpty())
        additions.address = merged.address;
    for (const qint64 group : mergedProfile.groups) {
        if (std::find(keptProfile.groups.begin(), keptProfile.groups.end(), group) == keptProfile.groups.end())
            additions.groups.push_back(group);
    }
    return additions;
}

/// The journal's entry for the values that were added, so that they can be taken away again.
QJsonObject journalOf(const Additions& additions)
{
    QJsonArray phones;
    for (const LabelledPhone& phone : additions.phones)
        phones.append(phone.phone);
    QJsonArray groups;
    for (const qint64 group : additions.groups)
        groups.append(group);
    return {{QStringLiteral("phones"), phones},
            {QStringLiteral("address"), additions.address},
            {QStringLiteral("groups"), groups}};
}

} // namespace

std::vector<DuplicateHint> CustomerDesk::duplicatesOf(const Customer& typed, const QStringList& phones, int limit)
{
    CustomerStore customers(m_context.database);
    std::vector<DuplicateHint> hints;
    const auto add = [&](CustomerId id, bool phone) {
        const auto known = std::find_if(hints.begin(), hints.end(),
                                        [id](const DuplicateHint& hint) { return hint.customer.id == id; });
        const std::optional<Customer> customer = customers.find(id);
        if (id == typed.id || known != hints.end() || !customer || int(hints.size()) >= limit)
            return;
        const bool alike = !typed.name.trimmed().isEmpty() && soundsAlike(customer->name, typed.name) &&
                           likeness(customer->address, typed.address) >= kSimilar;
        if (phone || alike)
            hints.push_back({*customer, phone, alike});
    };
    for (const QString& typedPhone : phones) {
        const Outcome<PhoneNumber> phone = parsePhone(typedPhone);
        if (!phone)
            continue;
        for (const Customer& customer : customers.byPhone(phone->normalized))
            add(customer.id, true);
        for (const CustomerId id : ProfileStore(m_context.database).withPhone(phone->normalized))
            add(id, true);
    }
    SearchIndex index(m_context.database);
    if (!typed.name.trimmed().isEmpty() && !typed.address.trimmed().isEmpty()) {
        for (const QString& key : pinyinFull(typed.name)) {
            for (const qint64 id : index.withAll(SearchField::CustomerPinyin, {key}, kCandidates))
                add(CustomerId(id), false);
        }
    }
    m_context.database.takeFailure();
    return hints;
}

Outcome<MergePreview> CustomerDesk::previewMerge(CustomerId keep, CustomerId merge)
{
    CustomerStore customers(m_context.database);
    ProfileStore profiles(m_context.database);
    const std::optional<Customer> kept = customers.find(keep);
    const std::optional<Customer> merged = customers.find(merge);
    if (!kept || !merged)
        return m_context.database.takeFailure().value_or(noCustomer());
    if (keep == merge)
        return Failure::invalid(QStringLiteral("customer"), Words::tr("Choose another customer."));
    MergePreview preview{*kept, *merged, MergeStore(m_context.database).countsOf(merge), {}, {}};
    const Additions additions = additionsOf(*kept, profiles.of(keep), *merged, profiles.of(merge));
    for (const LabelledPhone& phone : additions.phones)
        preview.addedPhones.append(phone.phone);
    preview.filledAddress = additions.address;
    return readResult(m_context, std::move(preview));
}

QJsonArray CustomerDesk::join(const Customer& first, const Customer& merged)
{
    CustomerStore customers(m_context.database);
    ProfileStore profiles(m_context.database);
    Customer kept = first;
    CustomerProfile keptProfile = profiles.of(kept.id);
    const CustomerProfile mergedProfile = profiles.of(merged.id);
    const Additions additions = additionsOf(kept, keptProfile, merged, mergedProfile);
    const std::vector<SearchKey> before = keysOf(kept, keptProfile.phones);
    QJsonArray journal = MergeStore(m_context.database).move(merged.id, kept.id);
    journal.append(journalOf(additions));
    keptProfile.phones.insert(keptProfile.phones.end(), additions.phones.begin(), additions.phones.end());
    keptProfile.groups.insert(keptProfile.groups.end(), additions.groups.begin(), additions.groups.end());
    profiles.save(keptProfile);
    if (!additions.address.isEmpty()) {
        kept.address = additions.address;
        customers.update(kept);
    }
    SearchIndex search(m_context.database);
    search.remove(merged.id.value, keysOf(merged, mergedProfile.phones));
    search.replace(kept.id.value, before, keysOf(kept, keptProfile.phones));
    return journal;
}

Outcome<MergeRecord> CustomerDesk::merge(CustomerId keep, CustomerId merge)
{
    UnitOfWork work(m_context, Permission::EditCustomer);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const Outcome<MergePreview> possible = previewMerge(keep, merge);
    if (!possible)
        return possible.error();
    MergeStore merges(m_context.database);
    const QJsonArray journal = join(possible->kept, possible->merged);
    merges.setMergedInto(merge, keep);
    merges.recountOrders(keep);
    merges.recountOrders(merge);
    const QString name = possible->merged.name;
    MergeRecord record{merges.insert(keep, merge, work.now(), m_context.session.staff, journal), keep, merge, name,
                       work.now()};
    work.audit(QStringLiteral("customer.merged"), EntityKind::Customer, keep.value,
               {{QStringLiteral("merged"), merge.value},
                {QStringLiteral("name"), name},
                {QStringLiteral("journal"), journal}});
    for (const CustomerId id : {keep, merge})
        work.touch(EntityKind::Customer, id.value);
    work.touch(EntityKind::WorkOrder, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return record;
}

void CustomerDesk::separate(CustomerId keptId, CustomerId mergedId, const QJsonObject& added)
{
    CustomerStore customers(m_context.database);
    ProfileStore profiles(m_context.database);
    Customer kept = customers.find(keptId).value_or(Customer());
    CustomerProfile keptProfile = profiles.of(keptId);
    const std::vector<SearchKey> before = keysOf(kept, keptProfile.phones);
    const QJsonArray phones = added.value(QStringLiteral("phones")).toArray();
    std::erase_if(keptProfile.phones, [&phones](const LabelledPhone& phone) { return phones.contains(phone.phone); });
    const QJsonArray groups = added.value(QStringLiteral("groups")).toArray();
    std::erase_if(keptProfile.groups, [&groups](qint64 group) { return groups.contains(group); });
    profiles.save(keptProfile);
    const QString address = added.value(QStringLiteral("address")).toString();
    if (!address.isEmpty() && kept.address == address) {
        kept.address.clear();
        customers.update(kept);
    }
    const Customer merged = customers.find(mergedId).value_or(Customer());
    SearchIndex search(m_context.database);
    search.replace(keptId.value, before, keysOf(kept, keptProfile.phones));
    search.add(mergedId.value, keysOf(merged, profiles.phonesOf(mergedId)));
}

Done CustomerDesk::undoMerge(qint64 id)
{
    UnitOfWork work(m_context, Permission::EditCustomer);
    if (Done ready = work.begin(); !ready)
        return ready;
    MergeStore merges(m_context.database);
    const std::optional<MergeRow> row = merges.find(id);
    if (!row || row->undone)
        return Failure::of(FailureKind::NotFound, Words::tr("This merge was taken back already."));
    const QTimeZone& zone = m_context.catalogue.zone();
    if (localDay(row->at, zone) != localDay(work.now(), zone))
        return Failure::of(FailureKind::Conflict, Words::tr("A merge can be taken back on the same day only."));
    QJsonArray journal = row->journal;
    const QJsonObject added = journal.takeAt(journal.size() - 1).toObject();
    if (!merges.moveBack(journal, row->kept, row->merged))
        return m_context.database.takeFailure().value_or(Failure::of(
            FailureKind::Conflict,
            Words::tr("Something that was moved belongs to another customer now. Correct the records by hand.")));
    separate(row->kept, row->merged, added);
    merges.setMergedInto(row->merged, std::nullopt);
    merges.recountOrders(row->kept);
    merges.recountOrders(row->merged);
    merges.markUndone(id, work.now());
    work.audit(QStringLiteral("customer.merge_undone"), EntityKind::Customer, row->kept.value,
               {{QStringLiteral("merged"), row->merged.value}});
    for (const CustomerId one : {row->kept, row->merged})
        work.touch(EntityKind::Customer, one.value);
    work.touch(EntityKind::WorkOrder, 0);
    return work.commit();
}

Outcome<std::vector<MergeRecord>> CustomerDesk::undoableMerges(CustomerId keep)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    const QDate today = localDay(m_context.clock.now(), zone);
    std::vector<MergeRecord> records;
    for (const MergeRow& row : MergeStore(m_context.database).into(keep)) {
        if (localDay(row.at, zone) != today)
            continue;
        const std::optional<Customer> merged = CustomerStore(m_context.database).find(row.merged);
        records.push_back({row.id, row.kept, row.merged, merged ? merged->name : QString(), row.at});
    }
    return readResult(m_context, std::move(records));
}

} // namespace sanbao
