// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the files; a half-written file is never left behind.
#include "ui/dashboard/dashboard_export.h"

#include "ui/dashboard/kpi_words.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QSaveFile>
#include <QWidget>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

QString cell(const QString& text)
{
    // A spreadsheet must not take a text for a formula.
    const bool formula = !text.isEmpty() && QStringLiteral("=+@").contains(text.front());
    QString quoted = formula ? QLatin1Char('\'') + text : text;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 10) : QString();
}

Done refusal(const QString& path, const QString& detail)
{
    return Failure::of(FailureKind::Unavailable,
                       QCoreApplication::translate("Dashboard", "The file %1 cannot be written.").arg(path), detail);
}

} // namespace

QString dashboardCsv(const DashboardSnapshot& snapshot)
{
    QString csv =
        QStringList{cell(Words::tr("Period")),    cell(QStringLiteral("id")),     cell(Words::tr("Figure")),
                    cell(Words::tr("Value")),     cell(Words::tr("Unit")),        cell(Words::tr("n")),
                    cell(Words::tr("Numerator")), cell(Words::tr("Lower bound")), cell(Words::tr("Upper bound")),
                    cell(Words::tr("Remark"))}
            .join(QLatin1Char(',')) +
        QStringLiteral("\r\n");
    for (std::size_t period = 0; period < snapshot.trend.size(); ++period) {
        // The asked period is exact, with medians; the others are trend points.
        const bool last = period + 1 == snapshot.trend.size();
        for (const KpiFigure& figure : last ? snapshot.current : snapshot.trend[period]) {
            const bool share = definitionOf(figure.kpi).form == KpiForm::Share;
            const QString remark = figure.provisional ? Words::tr("provisional") : QString();
            csv += QStringList{cell(snapshot.periods[period].title()),
                               kpiId(figure.kpi),
                               cell(kpiName(figure.kpi)),
                               number(plottedValue(figure)),
                               cell(share ? QStringLiteral("%") : kpiUnit(figure.kpi)),
                               QString::number(figure.n),
                               QString::number(figure.numerator),
                               number(figure.low),
                               number(figure.high),
                               cell(remark)}
                       .join(QLatin1Char(',')) +
                   QStringLiteral("\r\n");
        }
    }
    return csv;
}

Done writeCsv(const QString& path, const DashboardSnapshot& snapshot)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refusal(path, file.errorString());
    file.write("\xEF\xBB\xBF");
    file.write(dashboardCsv(snapshot).toUtf8());
    return file.commit() ? Done() : refusal(path, file.errorString());
}

Done writePicture(const QString& path, QWidget* page)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refusal(path, file.errorString());
    if (!page->grab().save(&file, "PNG"))
        return refusal(path, file.errorString());
    return file.commit() ? Done() : refusal(path, file.errorString());
}

} // namespace sanbao
