// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/table_export.h"

#include "core/base/csv_writer.h"
#include "core/base/verified_file.h"
#include "core/base/xlsx_writer.h"
#include "core/domain/masking.h"
#include "core/service/kpi_room.h"
#include "core/service/unit_of_work.h"
#include "core/storage/export_store.h"

#include <QCoreApplication>

#include <optional>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qint64 kTellEvery = 1000;
constexpr qint64 kMostSheetRows = 1'000'000;
const QString kFigures = QStringLiteral("kpi");

std::optional<ExportKind> kindOf(const QString& table)
{
    const qsizetype place = exportTables().indexOf(table);
    return place >= 0 && table != kFigures ? std::optional<ExportKind>(ExportKind(place)) : std::nullopt;
}

/// Collects the rows in the form the file has: CSV goes out at once, a spreadsheet at the end.
class TableFile final
{
public:
    TableFile(const ExportRequest& request, const QStringList& headers)
        : m_request(request)
        , m_isSheet(request.path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        , m_sheet{request.table, headers, {}}
    {
        if (!m_isSheet)
            m_csv.emplace(request.path).write(csvByteOrderMark() + csvLine(headers));
    }

    /// False when there is no use in going on.
    bool add(const QStringList& cells)
    {
        ++m_rows;
        if (m_isSheet)
            m_sheet.rows.push_back(cells);
        else
            m_csv->write(csvLine(cells));
        m_stopped = m_request.progress && m_rows % kTellEvery == 0 && !m_request.progress(m_rows);
        return !m_stopped && !isTooLong();
    }

    Outcome<qint64> finish()
    {
        if (m_stopped)
            return Failure::of(FailureKind::Unavailable, Words::tr("The export was stopped. No file was written."));
        if (isTooLong())
            return Failure::of(FailureKind::Invalid,
                               Words::tr("A spreadsheet cannot hold so many rows. Export them as CSV."));
        Done written;
        if (m_isSheet) {
            const Outcome<QByteArray> bytes = xlsxBytes(m_sheet);
            written = bytes ? writeVerified(m_request.path, *bytes) : Done(bytes.error());
        } else {
            written = m_csv->commit();
        }
        return written ? Outcome<qint64>(m_rows) : Outcome<qint64>(std::move(written).error());
    }

private:
    bool isTooLong() const { return m_isSheet && m_rows > kMostSheetRows; }

    const ExportRequest& m_request;
    bool m_isSheet;
    SheetTable m_sheet;
    std::optional<VerifiedFile> m_csv;
    qint64 m_rows = 0;
    bool m_stopped = false;
};

QString cellText(const Statement& row, int column, ExportCell cell, bool masked, const QTimeZone& zone)
{
    if (row.isNull(column))
        return {};
    switch (cell) {
    case ExportCell::Moment:
        return isoWithOffset(row.instant(column), zone);
    case ExportCell::Number:
        return QString::number(row.integer(column));
    case ExportCell::Name:
        return masked ? maskName(row.text(column)) : row.text(column);
    case ExportCell::Phone:
        return masked ? maskPhone(row.text(column)) : row.text(column);
    case ExportCell::Address:
        return masked ? maskAddress(row.text(column)) : row.text(column);
    case ExportCell::Text:
        break;
    }
    return row.text(column);
}

Outcome<qint64> exportRows(ServiceContext& context, ExportKind kind, const ExportRequest& request)
{
    const QTimeZone& zone = context.catalogue.zone();
    const std::vector<ExportColumn>& columns = ExportStore::columns(kind);
    const bool masked = request.reason.isEmpty();
    QStringList headers;
    for (const ExportColumn& column : columns)
        headers << QLatin1String(column.name);
    TableFile file(request, headers);
    ExportStore(context.database)
        .read(kind, startOfDay(request.from, zone), startOfDay(request.to.addDays(1), zone), [&](const Statement& row) {
            QStringList cells;
            for (std::size_t i = 0; i < columns.size(); ++i)
                cells << cellText(row, int(i), columns[i].cell, masked, zone);
            return file.add(cells);
        });
    if (std::optional<Failure> failure = context.database.takeFailure())
        return std::move(*failure);
    return file.finish();
}

QString numberText(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 10) : QString();
}

/// A row a figure and month; a figure without data has no value.
Outcome<qint64> exportFigures(ServiceContext& context, const ExportRequest& request)
{
    KpiQuery query;
    query.from = request.from;
    query.to = request.to;
    query.grouping = KpiGrouping::Month;
    const Outcome<KpiReport> report = KpiRoom(context).figures(query);
    if (!report)
        return report.error();
    TableFile file(request, QStringLiteral("month,id,n,numerator,denominator,value,low,high,provisional,excluded,open")
                                .split(QLatin1Char(',')));
    for (const KpiGroup& group : report->groups) {
        for (const KpiFigure& figure : group.figures) {
            const bool share = definitionOf(figure.kpi).form == KpiForm::Share;
            file.add({group.key, kpiId(figure.kpi), QString::number(figure.n),
                      share ? QString::number(figure.numerator) : QString(),
                      share ? QString::number(figure.denominator) : QString(), numberText(figure.value),
                      numberText(figure.low), numberText(figure.high),
                      figure.provisional ? QStringLiteral("1") : QStringLiteral("0"), QString::number(figure.excluded),
                      QString::number(figure.open)});
        }
    }
    return file.finish();
}

Done check(const ServiceContext& context, const ExportRequest& request)
{
    if (!exportTables().contains(request.table))
        return Failure::invalid(QStringLiteral("table"),
                                Words::tr("There is no table \"%1\". Possible: %2.")
                                    .arg(request.table, exportTables().join(QStringLiteral(", "))));
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from)
        return Failure::invalid(QStringLiteral("to"), Words::tr("The last day lies before the first day."));
    if (!request.reason.isEmpty() && !context.may(Permission::UnmaskCustomer))
        return Failure::of(FailureKind::Denied,
                           Words::tr("Your role may not see personal data. Without a reason it comes masked."));
    return {};
}

} // namespace

QStringList exportTables()
{
    return {QStringLiteral("orders"), QStringLiteral("customers"), QStringLiteral("surveys"),
            QStringLiteral("complaints"), kFigures};
}

Outcome<qint64> exportTable(ServiceContext& context, const ExportRequest& request)
{
    // The trace comes first and alone: a long export keeps nobody from writing, and one that fails was asked for too.
    UnitOfWork work(context, Permission::Export);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (Done sound = check(context, request); !sound)
        return std::move(sound).error();
    work.audit(QStringLiteral("table.exported"), EntityKind::Setting, 0,
               {{QStringLiteral("table"), request.table},
                {QStringLiteral("from"), request.from.toString(Qt::ISODate)},
                {QStringLiteral("to"), request.to.toString(Qt::ISODate)},
                {QStringLiteral("reason"), request.reason}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    const std::optional<ExportKind> kind = kindOf(request.table);
    return kind ? exportRows(context, *kind, request) : exportFigures(context, request);
}

} // namespace sanbao
