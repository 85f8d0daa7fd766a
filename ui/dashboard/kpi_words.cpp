// SPDX-License-Identifier: GPL-3.0-or-later
// Formatting of figures; every number a person reads on the dashboard passes through here.
#include "ui/dashboard/kpi_words.h"

#include "core/service/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

KpiForm formOf(const KpiFigure& figure)
{
    return definitionOf(figure.kpi).form;
}

bool isFew(const KpiFigure& figure)
{
    return formOf(figure) == KpiForm::Share && figure.n > 0 && figure.n < kFewest;
}

QString decimal(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

/// Percentages below ten keep two digits: complaint rates live there.
QString percent(double share)
{
    const double value = share * 100;
    return decimal(value, std::fabs(value) < 9.995 && value != 0 ? 2 : 1);
}

struct TimeWords
{
    QString number;
    QString unit;
};

/// Short times in minutes, long ones in hours or days with one digit.
TimeWords timeWords(double minutes)
{
    if (minutes < 120)
        return {decimal(minutes, minutes < 10 && minutes != std::floor(minutes) ? 1 : 0), Words::tr("min")};
    if (minutes < 72 * 60)
        return {decimal(minutes / 60, 1), Words::tr("h")};
    return {decimal(minutes / 1440, 1), Words::tr("d")};
}

QString variantLine(const KpiFigure& figure, const VariantFigure& variant)
{
    const bool count = formOf(figure) == KpiForm::Count;
    const std::optional<double> share = variant.value();
    if (count || !share)
        return QStringLiteral("%1: %2").arg(variantName(variant.code), QString::number(variant.numerator));
    return QStringLiteral("%1: %2 % (%3 / %4)")
        .arg(variantName(variant.code), percent(*share), QString::number(variant.numerator),
             QString::number(variant.denominator));
}

QStringList formLines(const KpiFigure& figure)
{
    QStringList lines;
    switch (formOf(figure)) {
    case KpiForm::Share:
        lines << Words::tr("Numerator %1, denominator %2")
                     .arg(QString::number(figure.numerator), QString::number(figure.denominator));
        break;
    case KpiForm::Duration:
        if (figure.mean)
            lines << Words::tr("Mean %1").arg(amountWords(figure.kpi, *figure.mean));
        if (figure.median && figure.p90)
            lines << Words::tr("Median %1, P90 %2")
                         .arg(amountWords(figure.kpi, *figure.median), amountWords(figure.kpi, *figure.p90));
        break;
    case KpiForm::Score:
        lines << Words::tr("Answers %1, promoters minus detractors %2")
                     .arg(QString::number(figure.n), QString::number(figure.numerator));
        break;
    case KpiForm::Count:
        if (figure.median)
            lines << Words::tr("Median age %1").arg(durationText(qint64(*figure.median)));
        break;
    }
    if (figure.kpi == Kpi::Csat && figure.mean)
        lines << Words::tr("Mean grade %1 of 5").arg(decimal(*figure.mean, 2));
    return lines;
}

} // namespace

std::optional<double> headlineOf(const KpiFigure& figure)
{
    return formOf(figure) == KpiForm::Duration && figure.median ? figure.median : figure.value;
}

std::optional<double> plottedValue(const KpiFigure& figure)
{
    const std::optional<double> value = headlineOf(figure);
    return value && formOf(figure) == KpiForm::Share ? std::optional<double>(*value * 100) : value;
}

QString valueWords(const KpiFigure& figure)
{
    const std::optional<double> value = headlineOf(figure);
    if (!value)
        return QStringLiteral("–");
    if (isFew(figure))
        return Words::tr("%1 of %2").arg(QString::number(figure.numerator), QString::number(figure.denominator));
    switch (formOf(figure)) {
    case KpiForm::Share:
        return percent(*value);
    case KpiForm::Duration:
        return timeWords(*value).number;
    case KpiForm::Count:
    case KpiForm::Score:
        break;
    }
    return decimal(*value, 0);
}

QString unitWords(const KpiFigure& figure)
{
    const std::optional<double> value = headlineOf(figure);
    if (!value || isFew(figure))
        return {};
    return formOf(figure) == KpiForm::Duration ? timeWords(*value).unit : kpiUnit(figure.kpi);
}

QString amountWords(Kpi kpi, double value)
{
    switch (definitionOf(kpi).form) {
    case KpiForm::Share:
        return percent(value) + QStringLiteral(" %");
    case KpiForm::Duration: {
        const TimeWords words = timeWords(value);
        return words.number + QLatin1Char(' ') + words.unit;
    }
    case KpiForm::Count:
    case KpiForm::Score:
        break;
    }
    return decimal(value, 0) + QLatin1Char(' ') + kpiUnit(kpi);
}

QString targetWords(Kpi kpi, double target)
{
    const bool atMost = definitionOf(kpi).direction == KpiDirection::LowerIsBetter;
    const QString sign = atMost ? QStringLiteral("≤ ") : QStringLiteral("≥ ");
    if (definitionOf(kpi).form == KpiForm::Share)
        return sign + QLocale().toString(target * 100, 'g', 6) + QStringLiteral(" %");
    return sign + amountWords(kpi, target);
}

bool meetsTarget(Kpi kpi, double value, double target)
{
    return definitionOf(kpi).direction == KpiDirection::LowerIsBetter ? value <= target : value >= target;
}

DeltaWords deltaWords(const KpiFigure& now, const KpiFigure* before)
{
    const std::optional<double> value = headlineOf(now);
    const std::optional<double> old = before ? headlineOf(*before) : std::nullopt;
    if (!value || !old)
        return {};
    const double change = *value - *old;
    DeltaWords words;
    const QString sign = change > 0 ? QStringLiteral("▲ ") : change < 0 ? QStringLiteral("▼ ") : QStringLiteral("＝ ");
    switch (formOf(now)) {
    case KpiForm::Share:
        words.text = sign + Words::tr("%1 pts").arg(decimal(std::fabs(change) * 100, 2));
        break;
    case KpiForm::Duration:
        words.text = sign + amountWords(now.kpi, std::fabs(change));
        break;
    case KpiForm::Count:
    case KpiForm::Score:
        words.text = sign + decimal(std::fabs(change), 0);
        break;
    }
    const KpiDirection direction = definitionOf(now.kpi).direction;
    if (change == 0 || direction == KpiDirection::Neutral)
        return words;
    words.tone = (change > 0) == (direction == KpiDirection::HigherIsBetter) ? ChipTone::Ok : ChipTone::Bad;
    return words;
}

QString intervalWords(const KpiFigure& figure)
{
    if (!figure.low || !figure.high || isFew(figure))
        return {};
    if (formOf(figure) == KpiForm::Share)
        return QStringLiteral("%1–%2 %").arg(decimal(*figure.low * 100, 1), decimal(*figure.high * 100, 1));
    return QStringLiteral("%1–%2").arg(decimal(*figure.low, 0), decimal(*figure.high, 0));
}

QString explanation(const KpiFigure& figure, const KpiFigure* before, const std::optional<double>& target)
{
    QStringList lines{kpiName(figure.kpi), kpiText(figure.kpi), QString()};
    if (figure.n == 0)
        lines << Words::tr("No data in this period.");
    else
        lines << formLines(figure);
    if (const QString interval = intervalWords(figure); !interval.isEmpty())
        lines << Words::tr("95 % interval %1").arg(interval);
    for (const VariantFigure& variant : figure.variants)
        lines << variantLine(figure, variant);
    if (target)
        lines << Words::tr("Target %1").arg(targetWords(figure.kpi, *target));
    if (before && headlineOf(*before))
        lines << Words::tr("Period before: %1 (n %2)")
                     .arg(amountWords(figure.kpi, *headlineOf(*before)), QString::number(before->n));
    if (figure.excluded > 0)
        lines << Words::tr("Left out: %1 (cancelled before an answer, or consultations without work)")
                     .arg(figure.excluded);
    if (figure.open > 0)
        lines << Words::tr("Not decided yet: %1").arg(figure.open);
    if (figure.provisional)
        lines << Words::tr("Provisional: the window of this figure has not passed for every order.");
    return lines.join(QLatin1Char('\n'));
}

QStringList figureHeaders()
{
    return {Words::tr("Value"),     Words::tr("Unit"),          Words::tr("n"),
            Words::tr("Numerator"), Words::tr("95 % interval"), Words::tr("Remark")};
}

QStringList figureCells(const KpiFigure& figure)
{
    const bool share = formOf(figure) == KpiForm::Share || formOf(figure) == KpiForm::Score;
    return {valueWords(figure),        unitWords(figure),
            QString::number(figure.n), share ? QString::number(figure.numerator) : QString(),
            intervalWords(figure),     figure.provisional ? Words::tr("provisional") : QString()};
}

} // namespace sanbao
