// SPDX-License-Identifier: GPL-3.0-or-later
// The quality score of a month from what customers say and how the work went, with every indicator, its scale and its
// weight shown; the indicators are rows the manager edits.
#pragma once

#include "core/analytics/quality_score.h"
#include "core/service/service_context.h"

#include <vector>

namespace sanbao {

class KpiRoom;

struct QualityMonth
{
    QDate month; ///< its first day
    QualityScore quality;
};

class QualityDesk final
{
public:
    QualityDesk(ServiceContext& context, KpiRoom& kpis)
        : m_context(context)
        , m_kpis(kpis)
    {
    }

    Outcome<std::vector<QualityIndicator>> indicators();
    /// A new one when the code is empty. Invalid names the fields of indicatorIssues() or "reference"; Conflict when it
    /// was changed meanwhile. For the manager.
    Outcome<QualityIndicator> save(const QualityIndicator& wanted);
    /// `count` months, the oldest first, the last one contains `last`; with one, the month alone. For a thread beside
    /// the window when there are many.
    Outcome<std::vector<QualityMonth>> months(QDate last, int count);

private:
    std::map<QString, IndicatorValue> questionValues(const std::vector<QualityIndicator>& indicators, QDate month);

    ServiceContext& m_context;
    KpiRoom& m_kpis;
};

QString nameOf(const QualityIndicator& indicator);
/// "82.5 %", "4.31", or a dash.
QString valueWords(const QualityIndicator& indicator, const IndicatorValue& value);
/// The whole formula with its weights, in one line a group.
QString formulaOf(const QualityScore& quality);

} // namespace sanbao
