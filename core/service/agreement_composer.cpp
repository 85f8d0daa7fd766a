// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/agreement_composer.h"

#include "core/base/text_fold.h"
#include "core/document/agreement_text.h"
#include "core/domain/phone.h"
#include "core/domain/rmb_uppercase.h"
#include "core/service/labels.h"
#include "core/service/target_text.h"
#include "core/service/template_text.h"
#include "core/storage/agreement_table.h"
#include "core/storage/customer_store.h"
#include "core/storage/order_store.h"
#include "core/storage/package_store.h"
#include "core/storage/product_store.h"
#include "core/storage/template_store.h"

#include <QCoreApplication>

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

void addLines(QStringList& lines, const QString& text, const QString& pattern = QStringLiteral("%1"))
{
    for (const QString& line : cleanText(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(QStringLiteral("- ") + escapedForAgreement(pattern.arg(line.trimmed())));
    }
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

struct AgreementComposer::Parties
{
    AgreementTemplate text;
    Customer customer;
    std::optional<ProductUnit> product;
    QString orderNumber;
    QString packageName;
};

QString templateTitle(const AgreementTemplate& agreementTemplate)
{
    return speaksChinese() ? agreementTemplate.titleZh : agreementTemplate.titleEn;
}

const QString& templateBody(const AgreementTemplate& agreementTemplate)
{
    return speaksChinese() ? agreementTemplate.bodyZh : agreementTemplate.bodyEn;
}

QString emptyScopeMessage()
{
    return mandatorySections().front().empty;
}

QString AgreementComposer::scopeText(const AgreementDraft& draft)
{
    QStringList lines;
    if (const auto package =
            draft.package.isValid() ? PackageStore(m_context.database).find(draft.package) : std::nullopt) {
        addLines(lines, package->name, Agreements::tr("Package: %1"));
        addLines(lines, package->cover);
        addLines(lines, package->exclusions, Agreements::tr("Not included: %1"));
    }
    if (draft.visits > 0)
        addLines(lines, QString::number(draft.visits), Agreements::tr("Visits included: %1"));
    for (const ServiceType type : draft.services)
        addLines(lines, scopeOf(type));
    addLines(lines, draft.scopeNote);
    return lines.join(u'\n');
}

Outcome<AgreementComposer::Parties> AgreementComposer::partiesOf(const AgreementDraft& draft)
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
    if (draft.package.isValid()) {
        if (const auto package = PackageStore(m_context.database).find(draft.package))
            parties.packageName = package->name;
    }
    return readResult(m_context, std::move(parties));
}

std::vector<AgreedTarget> AgreementComposer::targetsFor(const AgreementDraft& draft, const Parties& parties)
{
    std::vector<AgreedTarget> agreed;
    for (const ServiceType type : draft.services) {
        TargetQuery query;
        query.type = type;
        query.priority = parties.customer.tier;
        query.category = parties.product ? parties.product->category : CategoryId();
        for (const ServiceTarget& target : sanbao::targetsFor(m_context.catalogue.targets(), query)) {
            if (target.kind <= PromiseKind::Completion) // callback and reply are no promise about the work
                agreed.push_back({type, target.kind, target.minutes, target.base, target.pausedBy});
        }
    }
    for (const AgreedTarget& wanted : draft.targets) {
        const auto same = std::find_if(agreed.begin(), agreed.end(), [&wanted](const AgreedTarget& target) {
            return target.type == wanted.type && target.kind == wanted.kind;
        });
        if (same != agreed.end()) {
            same->minutes = wanted.minutes;
            same->base = wanted.base;
        }
    }
    return agreed;
}

Outcome<std::vector<AgreedTarget>> AgreementComposer::targets(const AgreementDraft& draft)
{
    Parties parties;
    if (const auto customer = CustomerStore(m_context.database).find(draft.customer))
        parties.customer = *customer;
    if (draft.product.isValid())
        parties.product = ProductStore(m_context.database).find(draft.product);
    return readResult(m_context, targetsFor(draft, parties));
}

std::vector<AgreedPrice> AgreementComposer::prices(const AgreementDraft& draft)
{
    std::vector<AgreedPrice> agreed;
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    for (const PriceItem& item : m_context.catalogue.prices()) {
        if (!item.active || item.effectiveFrom > today)
            continue;
        AgreedPrice price{item.code, item.name, item.unitName, item.kind, item.price};
        for (const AgreedPrice& wanted : draft.prices) {
            if (wanted.code == item.code)
                price.price = wanted.price;
        }
        agreed.push_back(std::move(price));
    }
    return agreed;
}

void AgreementComposer::addTargets(const std::vector<AgreedTarget>& targets, MergeValues& values)
{
    MergeList list;
    list.fields = QStringList{QStringLiteral("service"), QStringLiteral("kind"), QStringLiteral("duration")};
    for (const AgreedTarget& target : targets) {
        list.rows.push_back({{QStringLiteral("service"), label(target.type)},
                             {QStringLiteral("kind"), label(target.kind)},
                             {QStringLiteral("duration"), targetText(target.minutes, target.base)}});
    }
    values.lists.insert(QStringLiteral("targets"), list);
}

void AgreementComposer::addPrices(const std::vector<AgreedPrice>& prices, MergeValues& values)
{
    MergeList list;
    list.fields = QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("unit"),
                              QStringLiteral("price"), QStringLiteral("effective_from")};
    QDate newest;
    for (const AgreedPrice& price : prices) {
        QDate from;
        for (const PriceItem& item : m_context.catalogue.prices()) {
            if (item.code == price.code)
                from = std::max(from, item.effectiveFrom);
        }
        newest = std::max(newest, from);
        list.rows.push_back({{QStringLiteral("code"), price.code},
                             {QStringLiteral("name"), price.name},
                             {QStringLiteral("unit"), price.unitName},
                             {QStringLiteral("price"), price.price.grouped()},
                             {QStringLiteral("effective_from"), isoDay(from)}});
    }
    values.texts.insert(QStringLiteral("price_list.effective_from"),
                        newest.isValid() ? isoDay(newest) : QStringLiteral("—"));
    values.lists.insert(QStringLiteral("prices"), list);
}

MergeValues AgreementComposer::valuesOf(const AgreementDraft& draft, const Parties& parties, const QString& number)
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
    put("package.name", orDash(parties.packageName));
    put("package.visits", QString::number(draft.visits));
    put("agreement.number", number);
    put("agreement.starts_on", isoDay(draft.startsOn));
    put("agreement.ends_on", isoDay(draft.endsOn));
    put("agreement.price", draft.price.value_or(Money()).grouped());
    put("agreement.price_uppercase", rmbUppercase(draft.price.value_or(Money())));
    put("agreement.issued_on", isoDay(localDay(m_context.clock.now(), m_context.catalogue.zone())));
    put("agreement.issued_by", m_context.session.name);
    values.trusted.insert(QStringLiteral("scope"), scopeText(draft));
    return values;
}

Outcome<std::vector<ClauseChoice>> AgreementComposer::clauses(TemplateId agreementTemplate)
{
    std::vector<ClauseChoice> choices;
    const std::optional<AgreementTemplate> text = AgreementTable(m_context.database).findTemplate(agreementTemplate);
    if (!text)
        return readResult(m_context, std::move(choices));
    QStringList present;
    for (const AgreementSection& section : sectionsOf(templateBody(*text))) {
        present.append(section.title);
        choices.push_back(
            {{u'#' + section.title, true}, section.title, section.isMandatory(), section.isConspicuous(), false});
    }
    for (const AgreementClause& clause : TemplateStore(m_context.database).clauses()) {
        const QString& title = speaksChinese() ? clause.titleZh : clause.titleEn;
        const AgreementSection section{title, speaksChinese() ? clause.bodyZh : clause.bodyEn};
        if (!present.contains(title))
            choices.push_back({{u'@' + clause.code, false}, title, false, section.isConspicuous(), true});
    }
    return readResult(m_context, std::move(choices));
}

/// The picked clauses in their order; a mandatory section cannot be left out, and a section the picks do not know (they
/// were made for an older version) keeps its place at the end.
QString AgreementComposer::bodyOf(const AgreementTemplate& agreementTemplate, const std::vector<ClausePick>& picks)
{
    if (picks.empty())
        return templateBody(agreementTemplate);
    std::vector<AgreementSection> own = sectionsOf(templateBody(agreementTemplate));
    std::vector<AgreementSection> wanted;
    TemplateStore store(m_context.database);
    for (const ClausePick& pick : picks) {
        if (pick.key.startsWith(u'@')) {
            const std::optional<AgreementClause> clause = pick.on ? store.clause(pick.key.mid(1)) : std::nullopt;
            if (clause)
                wanted.push_back(speaksChinese() ? AgreementSection{clause->titleZh, clause->bodyZh}
                                                 : AgreementSection{clause->titleEn, clause->bodyEn});
            continue;
        }
        const auto section = std::find_if(own.begin(), own.end(), [&pick](const AgreementSection& candidate) {
            return candidate.title == pick.key.mid(1);
        });
        if (section == own.end())
            continue;
        if (pick.on || section->isMandatory())
            wanted.push_back(*section);
        own.erase(section);
    }
    wanted.insert(wanted.end(), own.begin(), own.end());
    return joinSections(wanted, speaksChinese());
}

Outcome<ComposedAgreement> AgreementComposer::compose(const AgreementDraft& draft, const QString& number)
{
    const Outcome<Parties> parties = partiesOf(draft);
    if (!parties)
        return parties.error();
    ComposedAgreement composed;
    composed.targets = targetsFor(draft, *parties);
    composed.prices = prices(draft);
    MergeValues values = valuesOf(draft, *parties, number);
    addTargets(composed.targets, values);
    addPrices(composed.prices, values);
    const QString body = bodyOf(parties->text, draft.clauses);
    if (Done complete = checkSections(body, values); !complete)
        return std::move(complete).error();
    Outcome<QString> merged = mergeTemplate(body, values);
    if (!merged)
        return std::move(merged).error();
    composed.text = {templateTitle(parties->text), std::move(*merged)};
    return composed;
}

Outcome<AgreementText> AgreementComposer::sample(const QString& title, const QString& body, bool whole)
{
    AgreementDraft draft;
    draft.startsOn = localDay(m_context.clock.now(), m_context.catalogue.zone());
    draft.endsOn = termOfMonths(draft.startsOn, 12).to;
    draft.price = Money::fromYuan(299);
    draft.visits = 2;
    draft.services = {ServiceType::Repair, ServiceType::Maintenance};
    Parties parties;
    parties.customer.name = Agreements::tr("Sample customer");
    parties.customer.phone = QStringLiteral("13800000000");
    parties.customer.address = Agreements::tr("1 Sample Street");
    parties.packageName = Agreements::tr("Sample package");
    MergeValues values = valuesOf(draft, parties, Agreements::tr("(given when issued)"));
    addTargets(targetsFor(draft, parties), values);
    addPrices(prices(draft), values);
    if (Done complete = whole ? checkSections(body, values) : Done(); !complete)
        return std::move(complete).error();
    Outcome<QString> merged = mergeTemplate(body, values);
    if (!merged)
        return std::move(merged).error();
    return AgreementText{title, std::move(*merged)};
}

} // namespace sanbao
