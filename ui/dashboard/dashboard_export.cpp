// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, pictures and pages of the dashboard as bytes; writeVerified() brings them to the disk.
#include "ui/dashboard/dashboard_export.h"

#include "core/base/csv_writer.h"
#include "core/base/xlsx_writer.h"
#include "ui/dashboard/kpi_words.h"
#include "ui/widgets/chart_card.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 10) : QString();
}

} // namespace

ChartTable dashboardTable(const DashboardSnapshot& snapshot)
{
    ChartTable table;
    table.headers = {Words::tr("Period"),      QStringLiteral("id"), Words::tr("Figure"),    Words::tr("Value"),
                     Words::tr("Unit"),        Words::tr("n"),       Words::tr("Numerator"), Words::tr("Lower bound"),
                     Words::tr("Upper bound"), Words::tr("Remark")};
    for (std::size_t period = 0; period < snapshot.trend.size(); ++period) {
        // The asked period is exact, with medians; the others are trend points.
        const bool last = period + 1 == snapshot.trend.size();
        for (const KpiFigure& figure : last ? snapshot.current : snapshot.trend[period]) {
            const bool share = definitionOf(figure.kpi).form == KpiForm::Share;
            table.rows.push_back({snapshot.periods[period].title(), kpiId(figure.kpi), kpiName(figure.kpi),
                                  number(plottedValue(figure)), share ? QStringLiteral("%") : kpiUnit(figure.kpi),
                                  QString::number(figure.n), QString::number(figure.numerator), number(figure.low),
                                  number(figure.high), figure.provisional ? Words::tr("provisional") : QString()});
        }
    }
    return table;
}

QByteArray dashboardCsv(const DashboardSnapshot& snapshot)
{
    return tableCsv(dashboardTable(snapshot));
}

QByteArray tableCsv(const ChartTable& table)
{
    QByteArray csv = csvByteOrderMark() + csvLine(table.headers);
    for (const QStringList& row : table.rows)
        csv += csvLine(row);
    return csv;
}

QByteArray picturePng(QWidget* widget)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    widget->grab().save(&buffer, "PNG");
    return bytes;
}

QByteArray pagePdf(QWidget* widget, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Sanbao"));
    const bool wide = widget->width() > widget->height();
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), wide ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    QPainter painter(&writer);
    const double scale = std::min(double(writer.width()) / widget->width(), double(writer.height()) / widget->height());
    painter.scale(scale, scale);
    widget->render(&painter);
    painter.end();
    return bytes;
}

Done saveTable(const QString& path, const QString& name, const ChartTable& table)
{
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return writeVerified(path, tableCsv(table));
    const Outcome<QByteArray> bytes = xlsxBytes({name, table.headers, table.rows});
    return bytes ? writeVerified(path, *bytes) : Done(bytes.error());
}

Done saveChart(const QString& path, ChartCard* card)
{
    if (path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return writeVerified(path, picturePng(card));
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return writeVerified(path, pagePdf(card, card->title()));
    return saveTable(path, card->title(), card->table());
}

Done saveDashboard(const QString& path, const DashboardSnapshot& snapshot, QWidget* page, const QString& title)
{
    if (path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return writeVerified(path, picturePng(page));
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return writeVerified(path, pagePdf(page, title));
    return saveTable(path, title, dashboardTable(snapshot));
}

} // namespace sanbao
