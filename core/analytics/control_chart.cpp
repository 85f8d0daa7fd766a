// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/control_chart.h"

#include <QCoreApplication>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/poisson.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

/// Mean moving range of two neighbours in units of sigma (d2 for n = 2).
constexpr double kMovingRange = 1.128;

struct Rule
{
    std::function<double(double centre, double size)> sigma;
    std::function<double(double centre, const ControlCount&)> tail; ///< P(X >= count)
    double highest;                                                 ///< of a value
};

Done checkMonths(const std::vector<ControlCount>& months, bool shares)
{
    if (months.empty())
        return Failure::invalid(QStringLiteral("counts"), Words::tr("There is nothing to judge."));
    std::vector<FieldIssue> issues;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const ControlCount& month = months[i];
        const bool whole = std::floor(month.size) == month.size;
        if (!(month.size > 0) || (shares && !whole))
            issues.push_back({QStringLiteral("sizes[%1]").arg(i), Words::tr("The size of a point is above 0.")});
        if (month.count < 0 || (shares && double(month.count) > month.size))
            issues.push_back(
                {QStringLiteral("counts[%1]").arg(i), Words::tr("The count does not fit the size of the point.")});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return {};
}

double centreOf(const std::vector<ControlCount>& months)
{
    double counts = 0;
    double sizes = 0;
    for (const ControlCount& month : months) {
        counts += double(month.count);
        sizes += month.size;
    }
    return counts / sizes;
}

double laneyFactor(const std::vector<double>& z)
{
    if (z.size() < 2)
        return 1;
    double ranges = 0;
    for (std::size_t i = 1; i < z.size(); ++i)
        ranges += std::abs(z[i] - z[i - 1]);
    return ranges / double(z.size() - 1) / kMovingRange;
}

ControlChart charted(const std::vector<ControlCount>& months, const ControlOptions& options, const Rule& rule)
{
    ControlChart chart;
    chart.centre = options.baseline.value_or(centreOf(months));
    const auto sigmaAt = [&](double size) { return rule.sigma(chart.centre, size); };
    if (options.laney) {
        std::vector<double> z;
        for (const ControlCount& month : months) {
            const double sigma = sigmaAt(month.size);
            z.push_back(sigma > 0 ? (double(month.count) / month.size - chart.centre) / sigma : 0);
        }
        chart.sigmaZ = laneyFactor(z);
    }
    for (const ControlCount& month : months) {
        const double reach = 3 * sigmaAt(month.size) * chart.sigmaZ;
        ControlPoint point;
        point.value = double(month.count) / month.size;
        point.lower = std::max(0.0, chart.centre - reach);
        point.upper = std::min(rule.highest, chart.centre + reach);
        point.outside = point.value > point.upper || point.value < point.lower;
        point.exactTail = month.count == 0 ? 1.0 : rule.tail(chart.centre, month);
        point.signal = *point.exactTail < kSignalTail;
        chart.points.push_back(point);
    }
    return chart;
}

} // namespace

Outcome<ControlChart> pChart(const std::vector<ControlCount>& months, const ControlOptions& options)
{
    if (Done sound = checkMonths(months, true); !sound)
        return std::move(sound).error();
    const Rule rule{[](double centre, double size) { return std::sqrt(centre * (1 - centre) / size); },
                    [](double centre, const ControlCount& month) {
                        const boost::math::binomial_distribution<double> chance(month.size, centre);
                        return cdf(complement(chance, double(month.count - 1)));
                    },
                    1.0};
    return charted(months, options, rule);
}

Outcome<ControlChart> uChart(const std::vector<ControlCount>& months, const ControlOptions& options)
{
    if (Done sound = checkMonths(months, false); !sound)
        return std::move(sound).error();
    const Rule rule{[](double centre, double size) { return std::sqrt(centre / size); },
                    [](double centre, const ControlCount& month) {
                        if (centre <= 0)
                            return 0.0;
                        const boost::math::poisson_distribution<double> chance(centre * month.size);
                        return cdf(complement(chance, double(month.count - 1)));
                    },
                    std::numeric_limits<double>::infinity()};
    return charted(months, options, rule);
}

Outcome<ControlChart> gChart(const std::vector<double>& gaps)
{
    if (gaps.empty())
        return Failure::invalid(QStringLiteral("gaps"), Words::tr("There is nothing to judge."));
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        if (!(gaps[i] >= 0))
            return Failure::invalid(QStringLiteral("gaps[%1]").arg(i), Words::tr("A gap is not negative."));
    }
    ControlChart chart;
    chart.centre = std::accumulate(gaps.begin(), gaps.end(), 0.0) / double(gaps.size());
    const double upper = chart.centre + 3 * std::sqrt(chart.centre * (chart.centre + 1));
    const double chance = 1 / (chart.centre + 1);
    for (const double gap : gaps) {
        ControlPoint point;
        point.value = gap;
        point.upper = upper;
        point.outside = gap > upper;
        point.exactTail = 1 - std::pow(1 - chance, gap + 1);
        point.signal = *point.exactTail < kSignalTail;
        chart.points.push_back(point);
    }
    return chart;
}

Outcome<ControlChart> ewmaChart(const std::vector<double>& z, double lambda, double width)
{
    if (z.empty())
        return Failure::invalid(QStringLiteral("values"), Words::tr("There is nothing to judge."));
    if (!(lambda > 0 && lambda <= 1))
        return Failure::invalid(QStringLiteral("lambda"),
                                Words::tr("The weight of the newest value is above 0 and at most 1."));
    ControlChart chart;
    double mean = 0;
    for (std::size_t i = 0; i < z.size(); ++i) {
        mean = lambda * z[i] + (1 - lambda) * mean;
        const double spread = lambda / (2 - lambda) * (1 - std::pow(1 - lambda, 2.0 * double(i + 1)));
        ControlPoint point;
        point.value = mean;
        point.upper = width * std::sqrt(spread);
        point.lower = -point.upper;
        point.outside = std::abs(mean) > point.upper;
        point.signal = point.outside;
        chart.points.push_back(point);
    }
    return chart;
}

std::vector<double> standardisedShares(const std::vector<ControlCount>& months, double centre)
{
    std::vector<double> z;
    for (const ControlCount& month : months) {
        const double sigma = std::sqrt(centre * (1 - centre) / month.size);
        z.push_back(sigma > 0 ? (double(month.count) / month.size - centre) / sigma : 0);
    }
    return z;
}

} // namespace sanbao
