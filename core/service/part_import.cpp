// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/part_import.h"

#include "core/base/csv_reader.h"
#include "core/base/text_fold.h"
#include "core/service/stock_desk.h"
#include "core/service/unit_of_work.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr std::array<const char*, 6> kKeys{"code", "name", "unit", "price", "tracking", "supplier"};

using ColumnNames = QHash<QString, QString>;

Outcome<ColumnNames> readMap(const QJsonObject& map)
{
    std::vector<FieldIssue> issues;
    ColumnNames names;
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (it.key() != QLatin1String("columns"))
            issues.push_back({it.key(), Words::tr("The key \"%1\" is unknown.").arg(it.key())});
    }
    const QJsonObject columns = map.value(QLatin1String("columns")).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const bool known =
            std::any_of(kKeys.begin(), kKeys.end(), [&it](const char* key) { return it.key() == QLatin1String(key); });
        if (known && it->isString())
            names.insert(it.key(), it->toString());
        else
            issues.push_back(
                {QStringLiteral("columns.") + it.key(), Words::tr("The key \"%1\" is unknown.").arg(it.key())});
    }
    for (const char* needed : {"code", "name"}) {
        if (!names.contains(QLatin1String(needed)))
            issues.push_back({QStringLiteral("columns.") + QLatin1String(needed),
                              Words::tr("The column \"%1\" must be mapped.").arg(QLatin1String(needed))});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return names;
}

class PartTable final
{
public:
    PartTable(ServiceContext& context, const ColumnNames& names)
        : m_desk(context)
        , m_names(names)
    {
    }

    /// Invalid names the columns that the header does not have.
    Done readHeader(const QStringList& header)
    {
        std::vector<FieldIssue> issues;
        for (auto it = m_names.begin(); it != m_names.end(); ++it) {
            const int at = int(header.indexOf(it.value()));
            if (at < 0)
                issues.push_back({QStringLiteral("columns.") + it.key(),
                                  Words::tr("The file has no column \"%1\".").arg(it.value())});
            m_places.insert(it.key(), at);
        }
        if (const auto suppliers = m_desk.suppliers()) {
            for (const Supplier& supplier : *suppliers)
                m_suppliers.insert(asciiKey(supplier.code), supplier.id);
        }
        return issues.empty() ? Done() : Done(Failure::invalid(std::move(issues)));
    }

    void take(const CsvRow& row, ImportReport& report)
    {
        ++report.read;
        const auto refuse = [&](const char* field, const QString& value, const QString& reason) {
            report.refused.push_back({row.line, QLatin1String(field), value, reason});
        };
        Part part;
        part.code = field(row, "code");
        part.name = field(row, "name");
        part.unitName = field(row, "unit");
        if (m_desk.find(part.code)) {
            ++report.known;
            return;
        }
        const QString price = field(row, "price");
        const Outcome<Money> amount = price.isEmpty() ? Outcome<Money>(Money()) : Money::parse(price);
        if (!amount)
            return refuse("price", price, amount.error().message);
        part.price = *amount;
        const QString tracking = field(row, "tracking");
        const std::optional<Tracking> how = tracking.isEmpty() ? Tracking::None : fromCode<Tracking>(tracking);
        if (!how)
            return refuse("tracking", tracking, Words::tr("Possible: %1.").arg(QStringLiteral("none, batch, serial")));
        part.tracking = *how;
        const QString supplier = field(row, "supplier");
        part.supplier = m_suppliers.value(asciiKey(supplier));
        if (!supplier.isEmpty() && !part.supplier.isValid())
            return refuse("supplier", supplier, Words::tr("No supplier has this number."));
        const Outcome<Part> saved = m_desk.save(part);
        if (saved)
            ++report.imported;
        else if (saved.error().issues.empty())
            refuse("", part.code, saved.error().message);
        else
            for (const FieldIssue& issue : saved.error().issues)
                report.refused.push_back({row.line, issue.field, part.code, issue.message});
    }

private:
    QString field(const CsvRow& row, const char* key) const
    {
        return cleanText(row.fields.value(m_places.value(QLatin1String(key), -1)));
    }

    StockDesk m_desk;
    const ColumnNames& m_names;
    QHash<QString, int> m_places;
    QHash<QString, SupplierId> m_suppliers;
};

} // namespace

Outcome<ImportReport> importParts(ServiceContext& context, QIODevice& file, const QJsonObject& map, bool dryRun)
{
    const Outcome<ColumnNames> names = readMap(map);
    if (!names)
        return names.error();
    CsvReader reader(file);
    if (Done open = reader.open(); !open)
        return std::move(open).error();
    UnitOfWork work(context, Permission::ImportData);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    PartTable table(context, *names);
    CsvRow row;
    ImportReport report;
    if (reader.next(row)) {
        if (Done header = table.readHeader(row.fields); !header)
            return std::move(header).error();
    }
    while (reader.next(row))
        table.take(row, report);
    if (reader.problem())
        return *reader.problem();
    if (dryRun)
        return report;
    work.audit(QStringLiteral("part.imported"), EntityKind::Part, 0, {{QStringLiteral("parts"), report.imported}});
    work.touch(EntityKind::Part, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return report;
}

} // namespace sanbao
