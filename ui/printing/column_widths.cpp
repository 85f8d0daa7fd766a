// SPDX-License-Identifier: GPL-3.0-or-later
// Water filling: fix every column whose natural width fits its weighted share, share the rest again.
#include "ui/printing/column_widths.h"

#include <algorithm>

namespace sanbao {

namespace {

class WidthShare
{
public:
    WidthShare(const std::vector<ColumnDemand>& demands, double width)
        : m_demands(demands)
        , m_widths(demands.size(), kOpen)
        , m_left(width)
    {
        for (const ColumnDemand& demand : demands)
            m_weights += weightOf(demand);
    }

    void fixFigures(double limit)
    {
        double sum = 0;
        for (const ColumnDemand& demand : m_demands)
            sum += demand.figures ? demand.natural : 0;
        for (size_t i = 0; i < m_demands.size() && sum <= limit; ++i) {
            if (m_demands[i].figures)
                fix(i, m_demands[i].natural);
        }
    }

    bool fixOne()
    {
        for (size_t i = 0; i < m_demands.size(); ++i) {
            if (isOpen(i) && m_demands[i].natural <= share(i)) {
                fix(i, m_demands[i].natural);
                return true;
            }
        }
        for (size_t i = 0; i < m_demands.size(); ++i) {
            if (isOpen(i) && m_demands[i].minimum > share(i) && m_demands[i].minimum < m_left) {
                fix(i, m_demands[i].minimum);
                return true;
            }
        }
        return false;
    }

    std::vector<double> finish()
    {
        const bool anyOpen = std::any_of(m_widths.begin(), m_widths.end(), [](double width) { return width < 0; });
        double all = 0;
        for (const ColumnDemand& demand : m_demands)
            all += weightOf(demand);
        std::vector<double> result = m_widths;
        for (size_t i = 0; i < result.size(); ++i) {
            if (!anyOpen)
                result[i] += m_left * weightOf(m_demands[i]) / all;
            else if (isOpen(i))
                result[i] = share(i);
        }
        return result;
    }

private:
    static constexpr double kOpen = -1;
    static double weightOf(const ColumnDemand& demand) { return std::max(demand.weight, 1); }
    bool isOpen(size_t i) const { return m_widths[i] < 0; }
    double share(size_t i) const { return m_left * weightOf(m_demands[i]) / m_weights; }
    void fix(size_t i, double width)
    {
        m_widths[i] = width;
        m_left -= width;
        m_weights -= weightOf(m_demands[i]);
    }

    const std::vector<ColumnDemand>& m_demands;
    std::vector<double> m_widths;
    double m_left;
    double m_weights = 0;
};

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnDemand>& demands, double width)
{
    constexpr double kMostForFigures = 0.75;
    WidthShare share(demands, width);
    share.fixFigures(width * kMostForFigures);
    while (share.fixOne()) {
    }
    return share.finish();
}

} // namespace sanbao
