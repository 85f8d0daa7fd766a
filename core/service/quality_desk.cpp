// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/quality_desk.h"

#include "core/base/text_fold.h"
#include "core/service/kpi_room.h"
#include "core/service/steering.h"
#include "core/service/unit_of_work.h"
#include "core/storage/quality_store.h"
#include "core/storage/voice_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

constexpr int kMostText = 100;

int monthNumber(QDate month)
{
    return month.year() * 100 + month.month();
}

/// By month number, for every figure the indicators read.
using FigureValues = std::map<QString, std::map<int, IndicatorValue>>;

} // namespace

Outcome<std::vector<QualityIndicator>> QualityDesk::indicators()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, QualityStore(m_context.database).indicators());
}

Outcome<QualityIndicator> QualityDesk::save(const QualityIndicator& wanted)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    QualityStore store(m_context.database);
    const std::vector<QualityIndicator> present = store.indicators();
    QualityIndicator indicator = wanted;
    indicator.nameZh = cleanText(wanted.nameZh).left(kMostText);
    indicator.nameEn = cleanText(wanted.nameEn).left(kMostText);
    if (indicator.nameEn.isEmpty())
        indicator.nameEn = indicator.nameZh;
    QStringList groups;
    int last = 0;
    for (const QualityIndicator& each : present) {
        last = std::max(last, each.position);
        if (each.level == 1)
            groups.append(each.code);
    }
    std::vector<FieldIssue> issues = indicatorIssues(indicator, groups);
    if (indicator.source == IndicatorSource::Figure && !kpiFromId(indicator.reference))
        issues.push_back({QStringLiteral("reference"), Words::tr("Choose the figure it reads.")});
    if (indicator.source == IndicatorSource::Question && indicator.reference.isEmpty())
        issues.push_back({QStringLiteral("reference"), Words::tr("Choose the question it reads.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (indicator.code.isEmpty()) {
        indicator.code = QStringLiteral("own_%1").arg(present.size() + 1);
        indicator.position = last + 1;
        store.insert(indicator);
    } else if (!store.update(indicator)) {
        return m_context.database.takeFailure().value_or(Failure::of(
            FailureKind::Conflict, Words::tr("The indicator was changed meanwhile. Look at it again and repeat.")));
    } else {
        indicator.revision += 1;
    }
    work.audit(QStringLiteral("indicator.saved"), EntityKind::Setting, 0,
               {{QStringLiteral("code"), indicator.code},
                {QStringLiteral("name"), indicator.nameZh},
                {QStringLiteral("reference"), indicator.reference},
                {QStringLiteral("worst"), indicator.worst},
                {QStringLiteral("best"), indicator.best},
                {QStringLiteral("weight"), indicator.weight},
                {QStringLiteral("active"), indicator.active}});
    work.touch(EntityKind::Setting, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return indicator;
}

std::map<QString, IndicatorValue> QualityDesk::questionValues(const std::vector<QualityIndicator>& indicators,
                                                              QDate month)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    VoiceStore store(m_context.database);
    std::map<QString, IndicatorValue> values;
    for (const QualityIndicator& indicator : indicators) {
        if (indicator.source != IndicatorSource::Question || !indicator.active)
            continue;
        IndicatorValue value;
        value.value = store.meanGrade(indicator.reference, startOfDay(month, zone),
                                      startOfDay(month.addMonths(1), zone), value.n);
        values[indicator.code] = value;
    }
    return values;
}

Outcome<std::vector<QualityMonth>> QualityDesk::months(QDate last, int count)
{
    const Outcome<std::vector<QualityIndicator>> present = indicators();
    if (!present)
        return present.error();
    const QDate end(last.year(), last.month(), 1);
    const QDate first = end.addMonths(1 - count);
    FigureValues figures;
    for (const QualityIndicator& indicator : *present) {
        const std::optional<Kpi> kpi = kpiFromId(indicator.reference);
        if (indicator.source != IndicatorSource::Figure || !indicator.active || !kpi)
            continue;
        const Outcome<std::vector<KpiFigure>> series =
            m_kpis.series(*kpi, KpiClock::Business, monthNumber(first), monthNumber(end));
        if (!series)
            return series.error();
        for (std::size_t i = 0; i < series->size(); ++i)
            figures[indicator.code][monthNumber(first.addMonths(int(i)))] = {(*series)[i].value, (*series)[i].n};
    }
    std::vector<QualityMonth> months;
    for (QDate month = first; month <= end; month = month.addMonths(1)) {
        std::map<QString, IndicatorValue> values = questionValues(*present, month);
        for (const auto& [code, byMonth] : figures) {
            if (const auto found = byMonth.find(monthNumber(month)); found != byMonth.end())
                values[code] = found->second;
        }
        months.push_back({month, qualityScore(*present, values)});
    }
    return readResult(m_context, std::move(months));
}

QString nameOf(const QualityIndicator& indicator)
{
    return speaksChinese() || indicator.nameEn.isEmpty() ? indicator.nameZh : indicator.nameEn;
}

QString valueWords(const QualityIndicator& indicator, const IndicatorValue& value)
{
    if (!value.value || value.n == 0)
        return QStringLiteral("–");
    if (indicator.source == IndicatorSource::Figure) {
        const std::optional<Kpi> kpi = kpiFromId(indicator.reference);
        if (kpi && definitionOf(*kpi).form == KpiForm::Share)
            return QString::number(100 * *value.value, 'f', 1) + QStringLiteral(" %");
        return QString::number(*value.value, 'f', 1) + QLatin1Char(' ') + (kpi ? kpiUnit(*kpi) : QString());
    }
    return QString::number(*value.value, 'f', 2);
}

QString formulaOf(const QualityScore& quality)
{
    QStringList lines;
    QStringList whole;
    for (const ScoredIndicator& group : quality.rows) {
        if (group.indicator.level != 1)
            continue;
        whole << QStringLiteral("%1 × %2").arg(QString::number(group.share, 'f', 2), nameOf(group.indicator));
        QStringList parts;
        for (const ScoredIndicator& leaf : quality.rows) {
            if (leaf.indicator.level == 2 && leaf.indicator.parent == group.indicator.code && leaf.score)
                parts << QStringLiteral("%1 × %2").arg(QString::number(leaf.share, 'f', 2), nameOf(leaf.indicator));
        }
        lines << nameOf(group.indicator) + QStringLiteral(" = ") +
                     (parts.isEmpty() ? Words::tr("no data") : parts.join(QStringLiteral(" + ")));
    }
    lines.prepend(Words::tr("Quality score") + QStringLiteral(" = ") + whole.join(QStringLiteral(" + ")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace sanbao
