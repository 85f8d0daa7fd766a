// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/kpi_amount.h"

#include "core/service/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace sanbao {

namespace {

constexpr qint64 kFewest = 5;

} // namespace

QString amountText(Kpi kpi, double value)
{
    switch (definitionOf(kpi).form) {
    case KpiForm::Share:
        return QLocale().toString(value * 100, 'f', 1) + QStringLiteral(" %");
    case KpiForm::Duration:
        return durationText(qint64(value + 0.5));
    case KpiForm::Count:
    case KpiForm::Score:
        break;
    }
    return QLocale().toString(value, 'f', 0) + QLatin1Char(' ') + kpiUnit(kpi);
}

QString figureText(const KpiFigure& figure)
{
    const KpiForm form = definitionOf(figure.kpi).form;
    const std::optional<double> value = form == KpiForm::Duration && figure.median ? figure.median : figure.value;
    if (!value)
        return QStringLiteral("–");
    if (form == KpiForm::Share && figure.n < kFewest)
        return QCoreApplication::translate("Dashboard", "%1 of %2")
            .arg(QString::number(figure.numerator), QString::number(figure.denominator));
    return amountText(figure.kpi, *value);
}

QString monthText(int month)
{
    return QStringLiteral("%1-%2").arg(month / 100).arg(month % 100, 2, 10, QLatin1Char('0'));
}

} // namespace sanbao
