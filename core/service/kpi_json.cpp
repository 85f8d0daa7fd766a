// SPDX-License-Identifier: GPL-3.0-or-later
// The document of `sanbaoctl kpi --json`.
#include "core/service/kpi_json.h"

#include "core/service/kpi_ledger.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject variants(const KpiFigure& figure)
{
    QJsonObject object;
    for (const VariantFigure& variant : figure.variants) {
        object.insert(variant.code, QJsonObject{{QStringLiteral("numerator"), variant.numerator},
                                                {QStringLiteral("denominator"), variant.denominator},
                                                {QStringLiteral("value"), number(variant.value())}});
    }
    return object;
}

} // namespace

QJsonObject toJson(const KpiFigure& figure)
{
    const KpiForm form = definitionOf(figure.kpi).form;
    QJsonObject object{
        {QStringLiteral("id"), kpiId(figure.kpi)},       {QStringLiteral("n"), figure.n},
        {QStringLiteral("value"), number(figure.value)}, {QStringLiteral("provisional"), figure.provisional},
        {QStringLiteral("excluded"), figure.excluded},   {QStringLiteral("open"), figure.open}};
    if (form == KpiForm::Share || form == KpiForm::Score) {
        object.insert(QStringLiteral("numerator"), figure.numerator);
        object.insert(QStringLiteral("denominator"), figure.denominator);
        object.insert(QStringLiteral("low"), number(figure.low));
        object.insert(QStringLiteral("high"), number(figure.high));
    }
    if (form == KpiForm::Duration || figure.kpi == Kpi::Backlog || figure.kpi == Kpi::Csat) {
        object.insert(QStringLiteral("mean"), number(figure.mean));
        object.insert(QStringLiteral("median"), number(figure.median));
        object.insert(QStringLiteral("p90"), number(figure.p90));
    }
    if (!figure.variants.empty())
        object.insert(QStringLiteral("variants"), variants(figure));
    return object;
}

QJsonObject toJson(const KpiReport& report, const QTimeZone& zone)
{
    QJsonArray groups;
    for (const KpiGroup& group : report.groups) {
        QJsonArray kpis;
        for (const KpiFigure& figure : group.figures)
            kpis.append(toJson(figure));
        groups.append(QJsonObject{{QStringLiteral("key"), group.key}, {QStringLiteral("kpis"), kpis}});
    }
    return {{QStringLiteral("from"), report.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), report.to.toString(Qt::ISODate)},
            {QStringLiteral("as_of"), isoWithOffset(report.asOf, zone)},
            {QStringLiteral("clock"), clockCode(report.clock)},
            {QStringLiteral("groups"), groups}};
}

Outcome<std::vector<Kpi>> parseKpiIds(const QString& list)
{
    std::vector<Kpi> kpis;
    std::vector<FieldIssue> issues;
    for (const QString& part : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString id = part.trimmed();
        if (const std::optional<Kpi> kpi = kpiFromId(id)) {
            kpis.push_back(*kpi);
            continue;
        }
        issues.push_back(
            {QStringLiteral("only"), QCoreApplication::translate("Kpi", "There is no KPI called %1.").arg(id)});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return kpis;
}

} // namespace sanbao
