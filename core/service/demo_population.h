// SPDX-License-Identifier: GPL-3.0-or-later
// The customers of a demo history and what they own. Most have one thing and call once or twice; some firms call for
// years. People and things are written when they first appear, so that numbers grow with time as in a real store.
#pragma once

#include "core/service/demo_random.h"
#include "core/service/history_writer.h"

#include <vector>

namespace sanbao {

struct DemoUnit
{
    ProductUnit unit;
    QString label;
    FaultCodeId lastFault;
};

struct DemoCustomer
{
    Customer customer;
    std::vector<quint32> units; ///< places in DemoPopulation
};

class DemoPopulation final
{
public:
    /// About `expected` of `orders` orders come from new customers.
    DemoPopulation(ServiceContext& context, HistoryWriter& writer, qint64 orders, qint64 expected);

    /// Somebody who calls at this moment.
    std::size_t caller(DemoRandom& random, Instant at);
    /// What the call is about: something known, or something seen for the first time.
    std::size_t thing(DemoRandom& random, std::size_t customer, ServiceType type, Instant at);

    const DemoCustomer& customer(std::size_t at) const { return m_customers[at]; }
    DemoUnit& unit(std::size_t at) { return m_units[at]; }
    std::size_t unitCount() const { return m_units.size(); }
    std::size_t customerCount() const { return m_customers.size(); }

private:
    std::size_t newCustomer(DemoRandom& random, Instant at);
    std::size_t newUnit(DemoRandom& random, std::size_t customer, bool isInstallation, Instant at);
    const Category& category(DemoRandom& random, Instant at);

    ServiceContext& m_context;
    HistoryWriter& m_writer;
    int m_newPerThousand;
    std::vector<DemoCustomer> m_customers;
    std::vector<std::size_t> m_firms;
    std::vector<DemoUnit> m_units;
    std::vector<std::vector<int>> m_monthWeights; ///< by month, one weight a category
};

} // namespace sanbao
