// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_population.h"

#include "core/domain/phone.h"
#include "core/domain/starter_profile.h"
#include "core/service/demo_words.h"
#include "core/storage/setting_store.h"

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kFirmPerThousand = 12;
constexpr int kFirmCallsPerThousand = 60;
constexpr int kKnownThingPerThousand = 720;

/// The likelihood of each category in each month: some things break in summer, some in winter.
std::vector<std::vector<int>> monthWeights(ServiceContext& context)
{
    const std::vector<Category>& categories = context.catalogue.categories();
    std::vector<std::vector<int>> weights(13, std::vector<int>(categories.size(), 10));
    const QString code = SettingStore(context.database).value(QStringLiteral("profile")).value_or(QString());
    const Outcome<StarterProfile> profile = loadStarterProfile(code);
    for (std::size_t i = 0; i < categories.size(); ++i) {
        // The first categories of a profile are its main business.
        const int share = 10 + int(60 / (i + 2));
        for (std::vector<int>& month : weights)
            month[i] = share;
        for (const ProfileCategory& source : profile ? profile->categories : std::vector<ProfileCategory>{}) {
            for (const int month : source.code == categories[i].code ? source.peakMonths : std::vector<int>{})
                weights[std::size_t(month)][i] = share * 3;
        }
    }
    return weights;
}

} // namespace

DemoPopulation::DemoPopulation(ServiceContext& context, HistoryWriter& writer, qint64 orders, qint64 expected)
    : m_context(context)
    , m_writer(writer)
    , m_newPerThousand(int(std::clamp<qint64>(expected * 1000 / std::max<qint64>(orders, 1), 1, 1000)))
    , m_monthWeights(monthWeights(context))
{
}

std::size_t DemoPopulation::caller(DemoRandom& random, Instant at)
{
    if (m_customers.empty() || random.chance(m_newPerThousand))
        return newCustomer(random, at);
    if (!m_firms.empty() && random.chance(kFirmCallsPerThousand))
        return random.pick(m_firms);
    return std::size_t(random.below(qint64(m_customers.size())));
}

std::size_t DemoPopulation::newCustomer(DemoRandom& random, Instant at)
{
    const bool isFirm = m_customers.size() == 3 || random.chance(kFirmPerThousand);
    DemoCustomer made;
    Customer& customer = made.customer;
    customer.name = isFirm ? demoFirmName(random) : demoPersonName(random);
    customer.phone = isFirm ? demoLandline(random) : demoMobile(random);
    customer.phoneRaw = displayPhone(customer.phone);
    customer.address = demoAddress(random);
    customer.tier = isFirm || random.chance(60) ? Priority::Premium : Priority::Normal;
    customer.createdAt = at;
    customer.id = m_writer.addCustomer(customer);
    m_customers.push_back(std::move(made));
    if (isFirm)
        m_firms.push_back(m_customers.size() - 1);
    return m_customers.size() - 1;
}

const Category& DemoPopulation::category(DemoRandom& random, Instant at)
{
    const int month = localDay(at, m_context.catalogue.zone()).month();
    return m_context.catalogue.categories()[random.weighted(m_monthWeights[std::size_t(month)])];
}

std::size_t DemoPopulation::thing(DemoRandom& random, std::size_t customer, ServiceType type, Instant at)
{
    const std::vector<quint32>& owned = m_customers[customer].units;
    const bool isInstallation = type == ServiceType::Installation;
    if (!owned.empty() && !isInstallation && random.chance(kKnownThingPerThousand))
        return random.pick(owned);
    return newUnit(random, customer, isInstallation, at);
}

std::size_t DemoPopulation::newUnit(DemoRandom& random, std::size_t customer, bool isInstallation, Instant at)
{
    const QDate today = localDay(at, m_context.catalogue.zone());
    const Category& kind = category(random, at);
    DemoUnit made;
    ProductUnit& unit = made.unit;
    unit.customer = m_customers[customer].customer.id;
    unit.category = kind.id;
    const int shelf = int(&kind - m_context.catalogue.categories().data());
    unit.brand = demoBrand(random, shelf);
    unit.model = demoModel(random, shelf);
    if (random.chance(880))
        unit.serial = demoSerial(random);
    if (isInstallation) {
        unit.invoicedOn = today.addDays(-random.between(1, 9));
    } else if (random.chance(850)) {
        const qint64 age = random.chance(450) ? random.between(20, 380) : random.between(380, 2900);
        unit.invoicedOn = today.addDays(-age);
        unit.installedOn = unit.invoicedOn.addDays(random.between(0, 6));
    }
    unit.createdAt = at;
    made.label = m_context.catalogue.productLabel(unit.category, unit.brand, unit.model);
    unit.id = m_writer.addUnit(unit);
    m_units.push_back(std::move(made));
    m_customers[customer].units.push_back(quint32(m_units.size() - 1));
    return m_units.size() - 1;
}

} // namespace sanbao
