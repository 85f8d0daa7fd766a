// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/unit_desk.h"

#include "core/base/text_fold.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_case_words.h"
#include "core/service/warranty_words.h"
#include "core/storage/customer_store.h"
#include "core/storage/product_store.h"
#include "core/storage/unit_detail_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

constexpr int kLongText = 300;
constexpr int kShortText = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnitCard)
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Failure noUnit()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This product does not exist."));
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("The product was changed meanwhile. It has been reloaded; check it and try again."));
}

QString differences(const UnitDetail& before, const UnitDetail& now)
{
    QStringList parts;
    const auto compare = [&parts](const QString& name, const QString& old, const QString& fresh) {
        const QString none = QStringLiteral("–");
        if (old != fresh)
            parts
                << QStringLiteral("%1: %2 → %3").arg(name, old.isEmpty() ? none : old, fresh.isEmpty() ? none : fresh);
    };
    const auto price = [](const UnitDetail& detail) {
        return detail.invoicePrice ? detail.invoicePrice->grouped() : QString();
    };
    compare(QStringLiteral("IMEI"), before.imei, now.imei);
    compare(Words::tr("Invoice no."), before.invoiceNumber, now.invoiceNumber);
    compare(Words::tr("Invoice price"), price(before), price(now));
    compare(Words::tr("Produced"), iso(before.producedOn), iso(now.producedOn));
    compare(Words::tr("Use"), label(before.use), label(now.use));
    return parts.join(QStringLiteral(" · "));
}

TimelineEntry entryOf(const ProductUnit& unit, const char* event, const QString& note)
{
    TimelineEntry entry;
    entry.product = unit.id;
    entry.customer = unit.customer;
    entry.event = QLatin1String(event);
    entry.note = note;
    return entry;
}

} // namespace

Outcome<UnitCard> UnitDesk::card(ProductUnitId unit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    UnitDetailStore store(m_context.database);
    UnitCard card;
    card.detail = store.of(unit);
    card.configuration = store.configuration(unit);
    card.owners = store.owners(unit);
    return readResult(m_context, std::move(card));
}

std::vector<FieldIssue> UnitDesk::check(const UnitDetail& detail)
{
    std::vector<FieldIssue> issues;
    const auto refuse = [&issues](const char* field, const QString& text) {
        issues.push_back({QLatin1String(field), text});
    };
    const QString imei = asciiKey(detail.imei);
    if (!imei.isEmpty() && !isImei(imei))
        refuse("unit.imei", Words::tr("An IMEI has 15 digits; this one does not check."));
    const ProductUnitId other = imei.isEmpty() ? ProductUnitId() : UnitDetailStore(m_context.database).byImei(imei);
    if (other.isValid() && other != detail.product)
        refuse("unit.imei", Words::tr("Another product has this IMEI already."));
    if (detail.invoiceNumber.size() > kShortText)
        refuse("unit.invoice_number", Words::tr("The text is longer than %1 characters.").arg(kShortText));
    if (detail.invoicePrice && detail.invoicePrice->isNegative())
        refuse("unit.invoice_price", Words::tr("A price cannot be negative."));
    if (detail.producedOn.isValid() && detail.producedOn > localDay(m_context.clock.now(), m_context.catalogue.zone()))
        refuse("unit.produced", Words::tr("The day %1 lies in the future.").arg(iso(detail.producedOn)));
    return issues;
}

Outcome<UnitDetail> UnitDesk::save(const UnitDetail& typed)
{
    UnitOfWork work(m_context, Permission::EditCustomer);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(typed.product);
    if (!unit)
        return m_context.database.takeFailure().value_or(noUnit());
    UnitDetail detail = typed;
    detail.imei = asciiKey(typed.imei);
    detail.invoiceNumber = cleanText(typed.invoiceNumber);
    if (std::vector<FieldIssue> issues = check(detail); !issues.empty())
        return Failure::invalid(std::move(issues));
    UnitDetailStore store(m_context.database);
    const UnitDetail before = store.of(detail.product);
    const QString changes = differences(before, detail);
    if (changes.isEmpty())
        return before;
    if (!store.save(detail))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    detail.revision += 1;
    work.tell(entryOf(*unit, "unit_card", changes));
    work.audit(QStringLiteral("unit.card"), EntityKind::ProductUnit, unit->id.value,
               {{QStringLiteral("changes"), changes}});
    work.touch(EntityKind::ProductUnit, unit->id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return detail;
}

Done UnitDesk::addConfiguration(const ConfigurationChange& typed)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(typed.product);
    if (!unit)
        return m_context.database.takeFailure().value_or(noUnit());
    ConfigurationChange change = typed;
    change.value = cleanText(typed.value);
    change.note = cleanText(typed.note);
    std::vector<FieldIssue> issues;
    const QDate today = localDay(work.now(), m_context.catalogue.zone());
    if (change.value.isEmpty() || change.value.size() > kShortText)
        issues.push_back({QStringLiteral("configuration.value"),
                          Words::tr("Give the version or the part number, at most 60 characters.")});
    if (!change.changedOn.isValid())
        issues.push_back({QStringLiteral("configuration.on"), Words::tr("Give the day of the change.")});
    else if (change.changedOn > today)
        issues.push_back({QStringLiteral("configuration.on"),
                          Words::tr("The day %1 lies in the future.").arg(iso(change.changedOn))});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    change.enteredAt = work.now();
    change.enteredBy = m_context.session.staff;
    UnitDetailStore(m_context.database).add(change);
    QString note = QStringLiteral("%1: %2 · %3").arg(label(change.kind), change.value, iso(change.changedOn));
    if (!change.note.isEmpty())
        note += QStringLiteral(" · ") + change.note;
    work.tell(entryOf(*unit, "unit_configuration", note));
    work.audit(QStringLiteral("unit.configuration"), EntityKind::ProductUnit, unit->id.value,
               {{QStringLiteral("kind"), codeOf(change.kind)}, {QStringLiteral("value"), change.value}});
    work.touch(EntityKind::ProductUnit, unit->id.value);
    return work.commit();
}

Done UnitDesk::changeOwner(ProductUnitId id, qint64 revision, CustomerId to, QDate on, const QString& why)
{
    UnitOfWork work(m_context, Permission::EditCustomer);
    if (Done ready = work.begin(); !ready)
        return ready;
    std::optional<ProductUnit> unit = ProductStore(m_context.database).find(id);
    if (!unit)
        return m_context.database.takeFailure().value_or(noUnit());
    if (unit->revision != revision)
        return changedMeanwhile();
    const std::optional<Customer> buyer = CustomerStore(m_context.database).find(to);
    const std::optional<Customer> seller = CustomerStore(m_context.database).find(unit->customer);
    const QString reason = cleanText(why);
    std::vector<FieldIssue> issues;
    if (!buyer || to == unit->customer)
        issues.push_back(
            {QStringLiteral("owner.customer"), Words::tr("Choose the customer who owns the product from now on.")});
    if (reason.isEmpty() || reason.size() > kLongText)
        issues.push_back({QStringLiteral("owner.reason"), Words::tr("Say why the owner changes.")});
    if (!on.isValid() || on > localDay(work.now(), m_context.catalogue.zone()))
        issues.push_back({QStringLiteral("owner.on"), Words::tr("Give the day of the change, not later than today.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    OwnerChange change{0, id, unit->customer, to, on, reason, work.now(), m_context.session.staff};
    unit->customer = to;
    if (!ProductStore(m_context.database).update(*unit))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    UnitDetailStore(m_context.database).add(change);
    work.tell(entryOf(*unit, "unit_owner",
                      QStringLiteral("%1 → %2 · %3").arg(seller ? seller->name : QString(), buyer->name, reason)));
    work.audit(QStringLiteral("unit.owner"), EntityKind::ProductUnit, id.value,
               {{QStringLiteral("from"), change.from.value},
                {QStringLiteral("to"), to.value},
                {QStringLiteral("reason"), reason}});
    work.touch(EntityKind::ProductUnit, id.value);
    work.touch(EntityKind::Customer, change.from.value);
    work.touch(EntityKind::Customer, to.value);
    return work.commit();
}

} // namespace sanbao
