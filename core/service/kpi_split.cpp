// SPDX-License-Identifier: GPL-3.0-or-later
// Facts to groups. Names are looked up once a group, traits of an order once an order.
#include "core/service/kpi_split.h"

#include "core/service/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Kpi)
};

struct Named
{
    KpiGrouping grouping;
    const char* code;
    const char* name;
};

constexpr std::array<Named, 15> kNamed{
    {{KpiGrouping::Month, "month", QT_TRANSLATE_NOOP("Kpi", "Month")},
     {KpiGrouping::Week, "week", QT_TRANSLATE_NOOP("Kpi", "Week")},
     {KpiGrouping::Store, "store", QT_TRANSLATE_NOOP("Kpi", "Store")},
     {KpiGrouping::Region, "region", QT_TRANSLATE_NOOP("Kpi", "Region")},
     {KpiGrouping::Product, "product", QT_TRANSLATE_NOOP("Kpi", "Model")},
     {KpiGrouping::Brand, "brand", QT_TRANSLATE_NOOP("Kpi", "Brand")},
     {KpiGrouping::Category, "category", QT_TRANSLATE_NOOP("Kpi", "Category")},
     {KpiGrouping::Fault, "fault", QT_TRANSLATE_NOOP("Kpi", "Fault")},
     {KpiGrouping::Technician, "technician", QT_TRANSLATE_NOOP("Kpi", "Technician")},
     {KpiGrouping::Team, "team", QT_TRANSLATE_NOOP("Kpi", "Team")},
     {KpiGrouping::Channel, "channel", QT_TRANSLATE_NOOP("Kpi", "Channel")},
     {KpiGrouping::Type, "type", QT_TRANSLATE_NOOP("Kpi", "Type")},
     {KpiGrouping::ServiceLevel, "service_level", QT_TRANSLATE_NOOP("Kpi", "Service level")},
     {KpiGrouping::Priority, "priority", QT_TRANSLATE_NOOP("Kpi", "Priority")},
     {KpiGrouping::District, "district", QT_TRANSLATE_NOOP("Kpi", "District")}}};

KpiGroup group(const QString& key, const QString& label)
{
    if (key.isEmpty())
        return {QStringLiteral("none"), Words::tr("None"), {}};
    return {key, label.isEmpty() ? key : label, {}};
}

} // namespace

std::optional<KpiGrouping> groupingFromCode(const QString& code)
{
    for (const Named& one : kNamed) {
        if (code == QLatin1String(one.code))
            return one.grouping;
    }
    return code == QLatin1String("model") ? std::optional<KpiGrouping>(KpiGrouping::Product) : std::nullopt;
}

QString groupingCode(KpiGrouping grouping)
{
    const auto one = std::find_if(kNamed.begin(), kNamed.end(),
                                  [grouping](const Named& named) { return named.grouping == grouping; });
    return one == kNamed.end() ? QStringLiteral("all") : QString(QLatin1String(one->code));
}

QString groupingName(KpiGrouping grouping)
{
    const auto one = std::find_if(kNamed.begin(), kNamed.end(),
                                  [grouping](const Named& named) { return named.grouping == grouping; });
    return one == kNamed.end() ? Words::tr("All") : QCoreApplication::translate("Kpi", one->name);
}

const std::vector<KpiGrouping>& scopeGroupings()
{
    static const std::vector<KpiGrouping> groupings = [] {
        std::vector<KpiGrouping> list;
        for (const Named& one : kNamed) {
            if (one.grouping != KpiGrouping::Month && one.grouping != KpiGrouping::Week)
                list.push_back(one.grouping);
        }
        return list;
    }();
    return groupings;
}

QStringList groupingCodes()
{
    QStringList codes;
    for (const Named& one : kNamed)
        codes << QLatin1String(one.code);
    return codes;
}

KpiSplitter::KpiSplitter(Database& database, const Catalogue& catalogue)
    : m_store(database)
    , m_catalogue(catalogue)
{
}

const OrderTraits& KpiSplitter::traits(WorkOrderId order)
{
    const auto known = m_traits.find(order.value);
    if (known != m_traits.end())
        return known->second;
    return m_traits.emplace(order.value, order.isValid() ? m_store.order(order) : OrderTraits()).first->second;
}

KpiSplitter::Place KpiSplitter::placeOf(KpiGrouping grouping, const Subject& subject)
{
    const FactScope& scope = subject.scope;
    switch (grouping) {
    case KpiGrouping::Store:
    case KpiGrouping::Region:
        return {scope.unit.value, {}};
    case KpiGrouping::Product:
    case KpiGrouping::Brand:
        return {scope.product.value, {}};
    case KpiGrouping::Category:
        return {scope.category.value, {}};
    case KpiGrouping::Fault:
        return {subject.fault ? subject.fault->value : traits(subject.order).fault.value, {}};
    case KpiGrouping::Technician:
    case KpiGrouping::Team:
        return {scope.technician.value, {}};
    case KpiGrouping::Channel:
        return {scope.channel ? int(*scope.channel) : -1, {}};
    case KpiGrouping::Type:
        return {scope.type ? int(*scope.type) : -1, {}};
    case KpiGrouping::ServiceLevel:
        return {0, scope.serviceLevel};
    case KpiGrouping::Priority: {
        const std::optional<Priority>& priority = traits(subject.order).priority;
        return {priority ? int(*priority) : -1, {}};
    }
    case KpiGrouping::District:
        return {0, traits(subject.order).district};
    case KpiGrouping::None:
    case KpiGrouping::Month:
    case KpiGrouping::Week:
        break;
    }
    return {};
}

KpiGroup KpiSplitter::named(KpiGrouping grouping, const Subject& subject, const Place& place)
{
    const FactScope& scope = subject.scope;
    switch (grouping) {
    case KpiGrouping::Store: {
        const UnitTraits unit = m_store.unit(scope.unit);
        return group(unit.code, unit.name);
    }
    case KpiGrouping::Region: {
        const UnitTraits unit = m_store.unit(scope.unit);
        return group(unit.regionCode, unit.regionName);
    }
    case KpiGrouping::Product:
    case KpiGrouping::Brand: {
        const ProductTraits product = scope.product.isValid() ? m_store.product(scope.product) : ProductTraits();
        return group(grouping == KpiGrouping::Brand ? product.brand
                                                    : (product.brand + QLatin1Char(' ') + product.model).trimmed(),
                     {});
    }
    case KpiGrouping::Category: {
        const Category* category = m_catalogue.category(scope.category);
        return group(category ? category->code : QString(), m_catalogue.categoryName(scope.category));
    }
    case KpiGrouping::Fault: {
        const FaultCode* fault = m_catalogue.fault(FaultCodeId(place.first));
        return group(fault ? fault->code : QString(), m_catalogue.faultName(FaultCodeId(place.first)));
    }
    case KpiGrouping::Technician: {
        const StaffMember* member = m_catalogue.member(scope.technician);
        return group(member ? member->login : QString(), m_catalogue.staffName(scope.technician));
    }
    case KpiGrouping::Team:
        return group(m_store.team(scope.technician), {});
    case KpiGrouping::Channel:
        return scope.channel ? group(codeOf(*scope.channel), label(*scope.channel)) : group({}, {});
    case KpiGrouping::Type:
        return scope.type ? group(codeOf(*scope.type), label(*scope.type)) : group({}, {});
    case KpiGrouping::ServiceLevel:
    case KpiGrouping::District:
        return group(place.second, {});
    case KpiGrouping::Priority: {
        const std::optional<Priority>& priority = traits(subject.order).priority;
        return priority ? group(codeOf(*priority), label(*priority)) : group({}, {});
    }
    case KpiGrouping::None:
    case KpiGrouping::Month:
    case KpiGrouping::Week:
        break;
    }
    return group(QStringLiteral("all"), Words::tr("All"));
}

const KpiGroup& KpiSplitter::groupOf(KpiGrouping grouping, const Subject& subject)
{
    const std::pair<KpiGrouping, Place> place{grouping, placeOf(grouping, subject)};
    const auto known = m_groups.find(place);
    if (known != m_groups.end())
        return known->second;
    return m_groups.emplace(place, named(grouping, subject, place.second)).first->second;
}

std::map<QString, KpiSplitter::Part> KpiSplitter::split(KpiGrouping grouping, const KpiFacts& facts)
{
    // Different rows may share a key (units of the same model): first rows to keys, then facts to keys.
    std::map<QString, Part> parts;
    const auto partOf = [&](const Subject& subject) -> KpiFacts& {
        const KpiGroup& found = groupOf(grouping, subject);
        return parts.try_emplace(found.key, Part{found, {}}).first->second.facts;
    };
    for (const OrderFact& order : facts.orders)
        partOf({scopeOf(order), order.order, order.faultCode}).orders.push_back(order);
    for (const ComplaintFact& complaint : facts.complaints)
        partOf({complaint.scope, complaint.order, {}}).complaints.push_back(complaint);
    for (const SurveyFact& survey : facts.surveys)
        partOf({survey.scope, survey.order, {}}).surveys.push_back(survey);
    return parts;
}

bool KpiSplitter::belongs(const Subject& subject, const std::vector<KpiFilter>& filters)
{
    return std::all_of(filters.begin(), filters.end(), [&](const KpiFilter& filter) {
        return filter.by == KpiGrouping::None || groupOf(filter.by, subject).key == filter.key;
    });
}

KpiFacts KpiSplitter::narrowed(const KpiFacts& facts, const std::vector<KpiFilter>& filters)
{
    if (filters.empty())
        return facts;
    KpiFacts kept;
    for (const OrderFact& order : facts.orders) {
        if (belongs({scopeOf(order), order.order, order.faultCode}, filters))
            kept.orders.push_back(order);
    }
    for (const ComplaintFact& complaint : facts.complaints) {
        if (belongs({complaint.scope, complaint.order, {}}, filters))
            kept.complaints.push_back(complaint);
    }
    for (const SurveyFact& survey : facts.surveys) {
        if (belongs({survey.scope, survey.order, {}}, filters))
            kept.surveys.push_back(survey);
    }
    return kept;
}

} // namespace sanbao
