// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/agreement_desk.h"

#include "core/base/text_fold.h"
#include "core/document/agreement_text.h"
#include "core/domain/phone.h"
#include "core/domain/rmb_uppercase.h"
#include "core/service/labels.h"
#include "core/service/policy_desk.h"
#include "core/service/target_text.h"
#include "core/service/template_text.h"
#include "core/service/unit_of_work.h"
#include "core/storage/agreement_table.h"
#include "core/storage/customer_store.h"
#include "core/storage/number_series.h"
#include "core/storage/order_store.h"
#include "core/storage/product_store.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

class Agreements
{
    Q_DECLARE_TR_FUNCTIONS(Agreements)
};

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

/// What one kind of service covers, as a line of the scope.
QString scopeOf(ServiceType type)
{
    switch (type) {
    case ServiceType::Repair:
        return Agreements::tr(
            "Repair: fault diagnosis, repair, replacement of parts with the customer's consent, function test.");
    case ServiceType::Installation:
        return Agreements::tr("Installation: delivery check, installation, trial run and instruction of the user.");
    case ServiceType::Maintenance:
        return Agreements::tr(
            "Maintenance: inspection, cleaning, adjustment and replacement of wear parts by the maintenance list.");
    case ServiceType::Upgrade:
        return Agreements::tr("Upgrade: refitting or replacing parts to extend the product's functions.");
    case ServiceType::Consultation:
        return Agreements::tr("Consultation: advice on use, care and faults by telephone or at the counter.");
    case ServiceType::Return:
        return Agreements::tr("Return and exchange: inspection and handling by the statutory rules.");
    }
    return {};
}

/// The scope as list lines; what the clerk wrote is escaped line by line.
QString scopeText(const AgreementDraft& draft)
{
    QStringList lines;
    for (const ServiceType type : draft.services)
        lines.append(QStringLiteral("- ") + escapedForAgreement(scopeOf(type)));
    for (const QString& line : cleanText(draft.scopeNote).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(QStringLiteral("- ") + escapedForAgreement(line));
    }
    return lines.join(u'\n');
}

QByteArray fingerprint(const QString& title, const QString& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(title.toUtf8());
    hash.addData(QByteArray("\n"));
    hash.addData(body.toUtf8());
    return hash.result().toHex();
}

/// A section that must be there and must not be empty, see the requirement on agreement scope.
struct MandatorySection
{
    QString name;
    QString field;
    QString missing;
    QString empty;
};

std::vector<MandatorySection> mandatorySections()
{
    return {{QStringLiteral("scope"), QStringLiteral("scope"),
             Agreements::tr("The template has no section on the scope of service."),
             Agreements::tr("The scope of service is empty: choose at least one service or describe it.")},
            {QStringLiteral("targets"), QStringLiteral("scope"),
             Agreements::tr("The template has no section on response times."),
             Agreements::tr("No response times are configured for these services: set them in the settings first.")},
            {QStringLiteral("prices"), QStringLiteral("template"),
             Agreements::tr("The template has no section on fees."),
             Agreements::tr("The price list is empty: enter prices in the settings first.")}};
}

Done checkSections(const QString& body, const MergeValues& values)
{
    const QStringList fields = templateFields(body);
    for (const MandatorySection& section : mandatorySections()) {
        if (!fields.contains(section.name))
            return Failure::invalid(QStringLiteral("template"), section.missing);
        const bool empty = values.lists.contains(section.name) ? values.lists.value(section.name).rows.empty()
                                                               : values.trusted.value(section.name).isEmpty();
        if (empty)
            return Failure::invalid(section.field, section.empty);
    }
    return {};
}

} // namespace

struct AgreementDesk::Parties
{
    AgreementTemplate text;
    Customer customer;
    std::optional<ProductUnit> product;
    QString orderNumber;
};

QString templateTitle(const AgreementTemplate& agreementTemplate)
{
    return speaksChinese() ? agreementTemplate.titleZh : agreementTemplate.titleEn;
}

bool isIntact(const Agreement& agreement)
{
    return fingerprint(agreement.title, agreement.body) == agreement.bodyHash;
}

Outcome<std::vector<AgreementTemplate>> AgreementDesk::templates()
{
    return readResult(m_context, AgreementTable(m_context.database).templates());
}

Outcome<std::vector<AgreementRow>> AgreementDesk::page(AgreementId before, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<AgreementRow> rows;
    CustomerStore customers(m_context.database);
    ProductStore products(m_context.database);
    for (Agreement& agreement : AgreementTable(m_context.database).page(before, limit)) {
        AgreementRow row;
        if (const std::optional<Customer> customer = customers.find(agreement.customer))
            row.customerName = customer->name;
        if (const std::optional<ProductUnit> unit =
                agreement.product.isValid() ? products.find(agreement.product) : std::nullopt)
            row.productLabel = m_context.catalogue.productLabel(unit->category, unit->brand, unit->model);
        row.agreement = std::move(agreement);
        rows.push_back(std::move(row));
    }
    return readResult(m_context, std::move(rows));
}

Outcome<Agreement> AgreementDesk::open(AgreementId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<Agreement> agreement = AgreementTable(m_context.database).find(id);
    if (!agreement) {
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Agreements::tr("This agreement does not exist.")));
    }
    return *agreement;
}

Outcome<AgreementId> AgreementDesk::idOf(const QString& number)
{
    const std::optional<AgreementId> id = AgreementTable(m_context.database).idOf(number.trimmed());
    if (!id) {
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Agreements::tr("There is no agreement with number %1.").arg(number)));
    }
    return *id;
}

AgreementDraft AgreementDesk::blankDraft()
{
    AgreementDraft draft;
    const std::vector<AgreementTemplate> offered = AgreementTable(m_context.database).templates();
    if (!offered.empty())
        draft.agreementTemplate = offered.front().id;
    draft.services = {ServiceType::Repair};
    draft.startsOn = localDay(m_context.clock.now(), m_context.catalogue.zone());
    draft.endsOn = draft.startsOn.addYears(1).addDays(-1);
    return draft;
}

std::vector<FieldIssue> AgreementDesk::check(const AgreementDraft& draft)
{
    std::vector<FieldIssue> issues;
    const auto refuse = [&issues](const QString& field, const QString& text) { issues.push_back({field, text}); };
    if (!draft.customer.isValid())
        refuse(QStringLiteral("customer"), Agreements::tr("Choose the customer."));
    if (!draft.agreementTemplate.isValid())
        refuse(QStringLiteral("template"), Agreements::tr("Choose a template."));
    if (!draft.startsOn.isValid())
        refuse(QStringLiteral("startsOn"), Agreements::tr("Enter the first day."));
    if (!draft.endsOn.isValid())
        refuse(QStringLiteral("endsOn"), Agreements::tr("Enter the last day."));
    else if (draft.startsOn.isValid() && draft.endsOn < draft.startsOn)
        refuse(QStringLiteral("endsOn"), Agreements::tr("The last day lies before the first one."));
    if (!draft.price)
        refuse(QStringLiteral("price"), Agreements::tr("Enter the price; 0 when the agreement is free."));
    else if (draft.price->isNegative())
        refuse(QStringLiteral("price"), Agreements::tr("The price may not be negative."));
    if (scopeText(draft).isEmpty())
        refuse(QStringLiteral("scope"), mandatorySections().front().empty);
    return issues;
}

Outcome<AgreementDesk::Parties> AgreementDesk::partiesOf(const AgreementDraft& draft)
{
    Parties parties;
    const std::optional<AgreementTemplate> text =
        AgreementTable(m_context.database).findTemplate(draft.agreementTemplate);
    if (!text)
        return m_context.database.takeFailure().value_or(
            Failure::invalid(QStringLiteral("template"), Agreements::tr("Choose a template.")));
    const std::optional<Customer> customer = CustomerStore(m_context.database).find(draft.customer);
    if (!customer)
        return m_context.database.takeFailure().value_or(
            Failure::invalid(QStringLiteral("customer"), Agreements::tr("Choose the customer.")));
    parties.text = *text;
    parties.customer = *customer;
    if (draft.product.isValid()) {
        parties.product = ProductStore(m_context.database).find(draft.product);
        if (!parties.product || parties.product->customer != customer->id)
            return Failure::invalid(QStringLiteral("product"),
                                    Agreements::tr("This product belongs to another customer."));
    }
    if (draft.order.isValid()) {
        const std::optional<WorkOrder> order = OrderStore(m_context.database).find(draft.order);
        parties.orderNumber = order ? order->number : QString();
    }
    return readResult(m_context, std::move(parties));
}

void AgreementDesk::addTargets(const AgreementDraft& draft, const Parties& parties, MergeValues& values)
{
    MergeList targets;
    targets.fields = QStringList{QStringLiteral("service"), QStringLiteral("kind"), QStringLiteral("duration")};
    for (const ServiceType type : draft.services) {
        TargetQuery query;
        query.type = type;
        query.priority = parties.customer.tier;
        query.category = parties.product ? parties.product->category : CategoryId();
        for (const ServiceTarget& target : targetsFor(m_context.catalogue.targets(), query)) {
            if (target.kind == PromiseKind::Callback)
                continue;
            targets.rows.push_back({{QStringLiteral("service"), label(type)},
                                    {QStringLiteral("kind"), label(target.kind)},
                                    {QStringLiteral("duration"), targetText(target.minutes, target.base)}});
        }
    }
    values.lists.insert(QStringLiteral("targets"), targets);
}

void AgreementDesk::addPrices(MergeValues& values)
{
    MergeList prices;
    prices.fields = QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("unit"),
                                QStringLiteral("price"), QStringLiteral("effective_from")};
    QDate newest;
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    for (const PriceItem& item : m_context.catalogue.prices()) {
        if (!item.active || item.effectiveFrom > today)
            continue;
        newest = std::max(newest, item.effectiveFrom);
        prices.rows.push_back({{QStringLiteral("code"), item.code},
                               {QStringLiteral("name"), item.name},
                               {QStringLiteral("unit"), item.unitName},
                               {QStringLiteral("price"), item.price.grouped()},
                               {QStringLiteral("effective_from"), isoDay(item.effectiveFrom)}});
    }
    values.texts.insert(QStringLiteral("price_list.effective_from"),
                        newest.isValid() ? isoDay(newest) : QStringLiteral("—"));
    values.lists.insert(QStringLiteral("prices"), prices);
}

MergeValues AgreementDesk::valuesOf(const AgreementDraft& draft, const Parties& parties, const QString& number)
{
    const OrgUnit& store = m_context.catalogue.unit();
    const ProductUnit unit = parties.product.value_or(ProductUnit{});
    MergeValues values;
    const auto put = [&values](const char* field, const QString& text) {
        values.texts.insert(QString::fromLatin1(field), text);
    };
    put("store.name", store.name);
    put("store.code", store.code);
    put("store.address", orDash(store.address));
    put("store.hotline", orDash(store.hotline));
    put("customer.name", parties.customer.name);
    put("customer.phone", displayPhone(parties.customer.phone));
    put("customer.address", orDash(parties.customer.address));
    put("product.category", orDash(parties.product ? m_context.catalogue.categoryName(unit.category) : QString()));
    put("product.brand", unit.brand);
    put("product.model", unit.model);
    put("product.serial", orDash(unit.serial));
    put("order.number", orDash(parties.orderNumber));
    put("agreement.number", number);
    put("agreement.starts_on", isoDay(draft.startsOn));
    put("agreement.ends_on", isoDay(draft.endsOn));
    put("agreement.price", draft.price.value_or(Money()).grouped());
    put("agreement.price_uppercase", rmbUppercase(draft.price.value_or(Money())));
    put("agreement.issued_on", isoDay(localDay(m_context.clock.now(), m_context.catalogue.zone())));
    put("agreement.issued_by", m_context.session.name);
    values.trusted.insert(QStringLiteral("scope"), scopeText(draft));
    addTargets(draft, parties, values);
    addPrices(values);
    return values;
}

Outcome<AgreementText> AgreementDesk::compose(const AgreementDraft& draft, const QString& number)
{
    const Outcome<Parties> parties = partiesOf(draft);
    if (!parties)
        return parties.error();
    const QString& body = speaksChinese() ? parties->text.bodyZh : parties->text.bodyEn;
    const MergeValues values = valuesOf(draft, *parties, number);
    if (Done complete = checkSections(body, values); !complete)
        return std::move(complete).error();
    Outcome<QString> merged = mergeTemplate(body, values);
    if (!merged)
        return std::move(merged).error();
    return AgreementText{templateTitle(parties->text), std::move(*merged)};
}

Outcome<AgreementText> AgreementDesk::preview(const AgreementDraft& draft)
{
    if (Done permitted = requirePermission(m_context, Permission::IssueAgreement); !permitted)
        return std::move(permitted).error();
    if (std::vector<FieldIssue> issues = check(draft); !issues.empty())
        return Failure::invalid(std::move(issues));
    return compose(draft, Agreements::tr("(given when issued)"));
}

Outcome<Agreement> AgreementDesk::issue(const AgreementDraft& draft)
{
    if (std::vector<FieldIssue> issues = check(draft); !issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::IssueAgreement);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const QString& code = m_context.catalogue.unit().code;
    const qint64 running = NumberSeries(m_context.database).next(QStringLiteral("agreement"), code);
    const QString number = code + QStringLiteral("-A") + QString::number(running).rightJustified(6, u'0');
    Outcome<AgreementText> text = compose(draft, number);
    if (!text)
        return std::move(text).error();
    Agreement agreement;
    agreement.number = number;
    agreement.agreementTemplate = draft.agreementTemplate;
    agreement.customer = draft.customer;
    agreement.product = draft.product;
    agreement.order = draft.order;
    agreement.startsOn = draft.startsOn;
    agreement.endsOn = draft.endsOn;
    agreement.price = *draft.price;
    agreement.title = text->title;
    agreement.body = text->body;
    agreement.bodyHash = fingerprint(agreement.title, agreement.body);
    agreement.issuedAt = work.now();
    agreement.issuedBy = m_context.session.staff;
    agreement.id = AgreementTable(m_context.database).insert(agreement);
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(draft.product);
    PolicyDesk(m_context).bind(work, QStringLiteral("agreement"), agreement.id.value, unit ? unit->category : CategoryId());
    record(work, agreement);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return agreement;
}

void AgreementDesk::record(UnitOfWork& work, const Agreement& agreement)
{
    const QString key = asciiKey(agreement.number);
    SearchIndex(m_context.database)
        .add(agreement.id.value, {{SearchField::AgreementNumber, key},
                                  {SearchField::AgreementNumber, asciiKey(agreement.number.section(u'-', -1))},
                                  {SearchField::AgreementNumber, agreement.number.right(6)}});
    TimelineEntry entry;
    entry.order = agreement.order;
    entry.product = agreement.product;
    entry.customer = agreement.customer;
    entry.event = QStringLiteral("agreement");
    entry.note = QStringLiteral("%1 %2").arg(agreement.number, agreement.title);
    work.tell(entry);
    work.audit(QStringLiteral("agreement.issued"), EntityKind::Agreement, agreement.id.value,
               {{QStringLiteral("number"), agreement.number},
                {QStringLiteral("hash"), QString::fromLatin1(agreement.bodyHash)},
                {QStringLiteral("price"), agreement.price.plain()}});
    work.touch(EntityKind::Agreement, agreement.id.value, true);
}

Outcome<std::vector<ProductUnit>> AgreementDesk::unitsOf(CustomerId customer)
{
    return readResult(m_context, ProductStore(m_context.database).ofCustomer(customer));
}

Outcome<std::optional<Customer>> AgreementDesk::customer(CustomerId id)
{
    return readResult(m_context, CustomerStore(m_context.database).find(id));
}

} // namespace sanbao
