// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/archive_desk.h"

#include "core/base/csv_reader.h"
#include "core/base/text_fold.h"
#include "core/service/order_entry.h"
#include "core/service/plan_rhythm.h"
#include "core/service/product_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/order_store.h"
#include "core/storage/product_store.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace sanbao {

struct ReadingColumns
{
    int serial = -1;
    int kind = -1;
    int value = -1;
    int unit = -1;
    int takenAt = -1;
};

namespace {

constexpr int kShownReadings = 50;
constexpr int kMaxKind = 60;
constexpr int kMostIssues = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

QDate firstDay(const ProductUnit& unit)
{
    QDate first;
    for (const QDate day : {unit.invoicedOn, unit.deliveredOn, unit.installedOn}) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

int monthsFrom(QDate first, QDate until)
{
    int months = (until.year() - first.year()) * 12 + until.month() - first.month();
    if (first.addMonths(months) > until)
        --months;
    return std::max(0, months);
}

ReadingColumns columnsOf(const QStringList& head)
{
    ReadingColumns columns;
    for (int i = 0; i < head.size(); ++i) {
        const QString name = searchFold(head[i]);
        if (name == QLatin1String("serial") || name == QStringLiteral("序列号"))
            columns.serial = i;
        else if (name == QLatin1String("kind") || name == QStringLiteral("项目"))
            columns.kind = i;
        else if (name == QLatin1String("value") || name == QStringLiteral("数值"))
            columns.value = i;
        else if (name == QLatin1String("unit") || name == QStringLiteral("单位"))
            columns.unit = i;
        else if (name == QLatin1String("taken_at") || name == QStringLiteral("时间"))
            columns.takenAt = i;
    }
    return columns;
}

} // namespace

Outcome<UnitOutlook> ArchiveDesk::outlook(ProductUnitId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(id);
    if (!unit)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This product does not exist.")));
    ArchiveStore store(m_context.database);
    UnitOutlook outlook;
    const QTimeZone& zone = m_context.catalogue.zone();
    for (const auto& [name, at] : store.mainParts(id))
        outlook.mainParts.push_back({name, localDay(at, zone)});
    const QDate first = firstDay(*unit);
    const QDate today = localDay(m_context.clock.now(), zone);
    const ModelAdvice advice = ProductDesk(m_context).advice(unit->brand, unit->model, first);
    if (first.isValid() && first <= today && advice.model) {
        const int replaced = outlook.mainParts.empty() ? 0 : monthsFrom(first, outlook.mainParts.front().day);
        outlook.life = lifeOutlook(monthsFrom(first, today), advice.model->lifeYears, replaced);
    }
    outlook.readings = store.readings(id, kShownReadings);
    return readResult(m_context, std::move(outlook));
}

std::vector<FieldIssue> ArchiveDesk::check(const UnitReading& reading)
{
    std::vector<FieldIssue> issues;
    if (reading.kind.isEmpty() || reading.kind.size() > kMaxKind)
        issues.push_back({QStringLiteral("kind"), Words::tr("Say what was read, in at most 60 characters.")});
    if (!std::isfinite(reading.value))
        issues.push_back({QStringLiteral("value"), Words::tr("This is not a number.")});
    if (reading.takenAt > m_context.clock.now())
        issues.push_back({QStringLiteral("takenAt"), Words::tr("A reading cannot be taken in the future.")});
    return issues;
}

Outcome<UnitReading> ArchiveDesk::addReading(const UnitReading& typed)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    UnitReading reading = typed;
    reading.kind = cleanText(typed.kind);
    reading.unitName = cleanText(typed.unitName);
    if (reading.takenAt == Instant())
        reading.takenAt = work.now();
    if (std::vector<FieldIssue> issues = check(reading); !issues.empty())
        return Failure::invalid(std::move(issues));
    reading.enteredBy = m_context.session.staff;
    if (ArchiveStore(m_context.database).insert(reading) > 0)
        moveUsagePlans(m_context, work, {reading.product});
    TimelineEntry entry;
    entry.product = reading.product;
    entry.happenedAt = reading.takenAt;
    entry.event = QStringLiteral("reading");
    entry.note =
        QStringLiteral("%1: %2 %3").arg(reading.kind, QString::number(reading.value), reading.unitName).trimmed();
    work.tell(entry);
    work.audit(QStringLiteral("unit.reading"), EntityKind::ProductUnit, reading.product.value,
               {{QStringLiteral("kind"), reading.kind}, {QStringLiteral("value"), reading.value}});
    work.touch(EntityKind::ProductUnit, reading.product.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return reading;
}

/// What is wrong with the line; empty when it is a reading.
QString ArchiveDesk::readLine(const ReadingColumns& columns, const QStringList& fields, UnitReading& reading)
{
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).bySerial(fields.value(columns.serial));
    if (!unit)
        return Words::tr("no product has the serial number %1").arg(fields.value(columns.serial));
    bool number = false;
    reading.product = unit->id;
    reading.kind = cleanText(fields.value(columns.kind));
    reading.value = fields.value(columns.value).toDouble(&number);
    reading.unitName = columns.unit >= 0 ? cleanText(fields.value(columns.unit)) : QString();
    const std::optional<Instant> at = parseInstant(fields.value(columns.takenAt), m_context.catalogue.zone());
    if (!number)
        return Words::tr("%1 is not a number").arg(fields.value(columns.value));
    if (!at)
        return Words::tr("%1 is not a moment").arg(fields.value(columns.takenAt));
    reading.takenAt = *at;
    const std::vector<FieldIssue> issues = check(reading);
    return issues.empty() ? QString() : issues.front().message;
}

Outcome<int> ArchiveDesk::importReadings(QIODevice& table, const QString& name)
{
    UnitOfWork work(m_context, Permission::ImportData);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    CsvReader reader(table);
    if (Done opened = reader.open(); !opened)
        return std::move(opened).error();
    CsvRow row;
    const ReadingColumns columns = reader.next(row) ? columnsOf(row.fields) : ReadingColumns();
    if (std::min({columns.serial, columns.kind, columns.value, columns.takenAt}) < 0)
        return Failure::invalid(QStringLiteral("lines.1"),
                                Words::tr("The first row must name the columns serial, kind, value, unit, taken_at."));
    std::vector<FieldIssue> issues;
    int read = 0;
    std::set<ProductUnitId> units;
    while (reader.next(row) && int(issues.size()) < kMostIssues) {
        UnitReading reading;
        reading.source = name;
        reading.enteredBy = m_context.session.staff;
        if (const QString problem = readLine(columns, row.fields, reading); !problem.isEmpty())
            issues.push_back({QStringLiteral("lines.%1").arg(row.line),
                              Words::tr("Line %1: %2").arg(QString::number(row.line), problem)});
        else if (ArchiveStore(m_context.database).insert(reading) > 0) {
            ++read;
            units.insert(reading.product);
        }
    }
    if (reader.problem())
        return *reader.problem();
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    moveUsagePlans(m_context, work, units);
    work.audit(QStringLiteral("unit.readings_imported"), EntityKind::ProductUnit, 0,
               {{QStringLiteral("file"), name}, {QStringLiteral("readings"), read}});
    work.touch(EntityKind::ProductUnit, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return read;
}

void ArchiveDesk::tell(UnitOfWork& work, WorkOrderId id, const char* event, const QString& note)
{
    work.tell(orderEntry(m_context, id, QLatin1String(event), note));
    work.touch(EntityKind::WorkOrder, id.value);
}

Outcome<std::vector<OrderAmendment>> ArchiveDesk::amendments(WorkOrderId order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, ArchiveStore(m_context.database).amendments(order));
}

Outcome<OrderAmendment> ArchiveDesk::amend(WorkOrderId id, const QString& body, const QString& reason)
{
    UnitOfWork work(m_context, Permission::KeepArchive);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order || order->isOpen())
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::Conflict, Words::tr("Only closed orders are amended; an open one is changed.")));
    OrderAmendment amendment{0, id, cleanText(body), cleanText(reason), work.now(), m_context.session.staff};
    std::vector<FieldIssue> issues;
    if (amendment.body.isEmpty())
        issues.push_back({QStringLiteral("body"), Words::tr("Write what is added or corrected.")});
    if (amendment.reason.isEmpty())
        issues.push_back({QStringLiteral("reason"), Words::tr("Say why it is corrected.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    amendment.id = ArchiveStore(m_context.database).insert(amendment);
    tell(work, id, "amended", amendment.body + QStringLiteral(" · ") + amendment.reason);
    work.audit(QStringLiteral("order.amended"), EntityKind::WorkOrder, id.value,
               {{QStringLiteral("body"), amendment.body}, {QStringLiteral("reason"), amendment.reason}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return amendment;
}

Outcome<std::vector<RetentionClass>> ArchiveDesk::classes()
{
    return readResult(m_context, ArchiveStore(m_context.database).classes());
}

Outcome<std::optional<ArchivedOrder>> ArchiveDesk::archived(WorkOrderId order)
{
    return readResult(m_context, ArchiveStore(m_context.database).archived(order));
}

Outcome<ArchivedOrder> ArchiveDesk::archive(WorkOrderId id, const QString& retention)
{
    UnitOfWork work(m_context, Permission::KeepArchive);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order || order->isOpen())
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::Conflict, Words::tr("Only closed orders are archived.")));
    if (Done open = requireNotArchived(m_context, id); !open)
        return std::move(open).error();
    ArchiveStore store(m_context.database);
    const std::vector<RetentionClass> classes = store.classes();
    const auto chosen =
        std::find_if(classes.begin(), classes.end(), [&](const RetentionClass& one) { return one.code == retention; });
    if (chosen == classes.end())
        return Failure::invalid(QStringLiteral("retention"), Words::tr("Choose how long it is kept."));
    const Instant end = order->closedAt.value_or(order->cancelledAt.value_or(work.now()));
    const QDate destroy = localDay(end, m_context.catalogue.zone()).addYears(chosen->years);
    const ArchivedOrder record{id, retention, work.now(), m_context.session.staff, destroy};
    store.insert(record);
    tell(work, id, "archived", Words::tr("kept until %1").arg(destroy.toString(Qt::ISODate)));
    work.audit(
        QStringLiteral("order.archived"), EntityKind::WorkOrder, id.value,
        {{QStringLiteral("class"), retention}, {QStringLiteral("destroy_after"), destroy.toString(Qt::ISODate)}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return record;
}

Outcome<std::vector<std::pair<WorkOrderId, QString>>> ArchiveDesk::toDestroy(QDate on)
{
    return readResult(m_context, ArchiveStore(m_context.database).overdue(on, 500));
}

Done requireNotArchived(ServiceContext& context, WorkOrderId order)
{
    const std::optional<ArchivedOrder> record = ArchiveStore(context.database).archived(order);
    if (!record)
        return {};
    return Failure::of(FailureKind::Conflict,
                       Words::tr("The order was archived on %1 and is locked.")
                           .arg(localDay(record->archivedAt, context.catalogue.zone()).toString(Qt::ISODate)));
}

} // namespace sanbao
