// SPDX-License-Identifier: GPL-3.0-or-later
// import events, import orders and search.
#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "core/service/comment_desk.h"
#include "core/service/event_log_import.h"
#include "core/service/order_json.h"
#include "core/service/order_table_import.h"
#include "core/service/part_import.h"
#include "core/service/request_import.h"

#include <QCoreApplication>
#include <QFile>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

QJsonObject toJson(const ImportReport& report)
{
    QJsonArray refused;
    for (const RefusedRow& row : report.refused) {
        refused.append(QJsonObject{{QStringLiteral("line"), row.line},
                                   {QStringLiteral("field"), row.field},
                                   {QStringLiteral("value"), row.value},
                                   {QStringLiteral("reason"), row.reason}});
    }
    return {{QStringLiteral("read"), report.read},
            {QStringLiteral("imported"), report.imported},
            {QStringLiteral("orders"), report.orders},
            {QStringLiteral("known"), report.known},
            {QStringLiteral("refused"), refused}};
}

void show(const ImportReport& report)
{
    printPairs({{Words::tr("Rows read"), QString::number(report.read)},
                {Words::tr("Rows imported"), QString::number(report.imported)},
                {Words::tr("New orders"), QString::number(report.orders)},
                {Words::tr("Rows imported before"), QString::number(report.known)},
                {Words::tr("Rows refused"), QString::number(report.refused.size())}});
    for (const RefusedRow& row : report.refused)
        complain(Words::tr("Line %1, %2 \"%3\": %4").arg(QString::number(row.line), row.field, row.value, row.reason));
}

/// Opens file and store and runs `import` with them and the mapping.
template <class Map, class Import> int importWith(Invocation& run, const Map& map, Import import)
{
    QFile file(run.positional(0));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            Failure::of(FailureKind::NotFound, Words::tr("The file %1 cannot be read.").arg(run.positional(0))));
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    ImportOptions options;
    options.dryRun = run.has("dry-run");
    Progress progress(Words::tr("Importing"));
    options.progress = progress.function();
    const Outcome<ImportReport> report = import((*place)->context(), file, map, options);
    if (!report)
        return refuse(report.error());
    if (run.json())
        printJson(toJson(*report));
    else
        show(*report);
    return kDone;
}

/// Reads the mapping with `read` first.
template <class Read, class Import> int importMapped(Invocation& run, Read read, Import import)
{
    if (!run.has("map")) {
        complain(Words::tr("%1 needs %2.").arg(run.arguments().command->name(), QStringLiteral("--map MAP.json")));
        return kWrongUsage;
    }
    const Outcome<QJsonObject> document = readJson(run.option("map"));
    if (!document)
        return refuse(document.error());
    const auto map = read(*document);
    return map ? importWith(run, *map, import) : refuse(map.error());
}

int importEvents(Invocation& run)
{
    return importMapped(run, EventLogMap::fromJson, importEventLog);
}

int importOrders(Invocation& run)
{
    return importMapped(run, OrderTableMap::fromJson, importOrderTable);
}

int importPartTable(Invocation& run)
{
    const auto asWritten = [](const QJsonObject& map) { return Outcome<QJsonObject>(map); };
    return importMapped(run, asWritten,
                        [](ServiceContext& context, QFile& file, const QJsonObject& map, const ImportOptions& options) {
                            return importParts(context, file, map, options.dryRun);
                        });
}

int importRequestTable(Invocation& run)
{
    QFile file(run.positional(0));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            Failure::of(FailureKind::NotFound, Words::tr("The file %1 cannot be read.").arg(run.positional(0))));
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    Outcome<RequestTable> table = readRequests((*place)->context(), file);
    if (!table)
        return refuse(table.error());
    if (!run.has("dry-run")) {
        if (const Outcome<int> made = importRequests((*place)->context(), *table); !made)
            return refuse(made.error());
    }
    ImportReport report;
    for (const ImportLine& line : table->lines) {
        ++report.read;
        report.known += line.known ? 1 : 0;
        report.orders += line.number.isEmpty() ? 0 : 1;
        report.imported += line.isGood() || !line.number.isEmpty() ? 1 : 0;
        for (const FieldIssue& issue : line.issues)
            report.refused.push_back({line.line, issue.field, QString(), issue.message});
    }
    if (run.json())
        printJson(toJson(report));
    else
        show(report);
    return kDone;
}

int importComments(Invocation& run)
{
    QFile file(run.positional(0));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            Failure::of(FailureKind::NotFound, Words::tr("The file %1 cannot be read.").arg(run.positional(0))));
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    const Outcome<CommentImport> taken = CommentDesk((*place)->context()).importTable(file, run.has("dry-run"));
    if (!taken)
        return refuse(taken.error());
    ImportReport report;
    report.read = taken->read;
    report.imported = taken->imported;
    report.known = taken->known;
    for (const CommentRefusal& refused : taken->refused)
        report.refused.push_back({refused.line, refused.field, refused.value, refused.reason});
    if (run.json())
        printJson(toJson(report));
    else
        show(report);
    return kDone;
}

int search(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const QString text = run.arguments().positional.join(QLatin1Char(' '));
    const Outcome<qint64> limit = run.number("limit", 8, 1, 200);
    if (!limit)
        return refuse(limit.error());
    const Outcome<std::vector<SearchHit>> hits = (*place)->search().find(text, int(*limit));
    if (!hits)
        return refuse(hits.error());
    if (run.json()) {
        printJson(searchJson(text, *hits));
        return kDone;
    }
    QList<QStringList> rows;
    for (const SearchHit& hit : *hits)
        rows.append({label(hit.kind), hit.label, hit.detail, label(hit.reason)});
    printTable({Words::tr("Kind"), Words::tr("Found"), Words::tr("Details"), Words::tr("Because of")}, rows);
    return kDone;
}

} // namespace

std::vector<Command> dataCommands()
{
    return {
        {{QStringLiteral("import"), QStringLiteral("events")},
         QStringLiteral("FILE.csv|FILE.xlsx"),
         Words::tr("Turns an event log, one row an event, into work orders with their timelines."),
         {{QStringLiteral("map"), QStringLiteral("MAP.json"),
           Words::tr("What the columns and events of the log mean.")},
          {QStringLiteral("dry-run"), QString(), Words::tr("Check everything, keep nothing.")}},
         1,
         1,
         importEvents,
         Words::tr("The mapping: {\"columns\":{\"order\":\"ticket\",\"event\":\"activity\",\"at\":\"timestamp\"},"
                   "\"events\":{\"Opened\":\"registered\"},\"other\":\"note\"}") +
             QLatin1Char('\n') +
             Words::tr("Columns: order, event and at are needed; actor, customer, product, service_level, phone, "
                       "category, type, "
                       "channel, serial, fault and technician may be given.") +
             QLatin1Char('\n') + Words::tr("Meanings of events: %1").arg(logTargetWords().join(QStringLiteral(", ")))},
        {{QStringLiteral("import"), QStringLiteral("parts")},
         QStringLiteral("FILE.csv|FILE.xlsx"),
         Words::tr("Takes in parts from a table, one row a part; known numbers are left as they are."),
         {{QStringLiteral("map"), QStringLiteral("MAP.json"), Words::tr("What the columns of the table hold.")},
          {QStringLiteral("dry-run"), QString(), Words::tr("Check everything, keep nothing.")}},
         1,
         1,
         importPartTable,
         Words::tr(
             "The mapping: {\"columns\":{\"code\":\"No\",\"name\":\"Name\"}}; unit, price, tracking (none, batch, "
             "serial) and supplier (his number) may be given.")},
        {{QStringLiteral("import"), QStringLiteral("orders")},
         QStringLiteral("FILE.csv|FILE.xlsx"),
         Words::tr("Takes in finished work of another system, one row an order."),
         {{QStringLiteral("map"), QStringLiteral("MAP.json"),
           Words::tr("What the columns and cells of the table mean.")},
          {QStringLiteral("dry-run"), QString(), Words::tr("Check everything, keep nothing.")}},
         1,
         1,
         importOrders,
         Words::tr(
             "The mapping: {\"columns\":{\"order\":\"id\",\"registered\":\"date\",\"category\":\"kind\",\"result\":"
             "\"status\"},\"categories\":{\"Laptop\":\"computer\"},\"other_category\":\"other\",\"results\":{\"Done\":"
             "\"fixed\"}}") +
             QLatin1Char('\n') +
             Words::tr("Columns: order, registered, category and result are needed; resolved, brand, model, serial, "
                       "fault, customer, phone and technician may be given. Outcomes: the result codes, open, "
                       "cancelled; other_result for what is not listed.")},
        {{QStringLiteral("import"), QStringLiteral("requests")},
         QStringLiteral("FILE.csv|FILE.xlsx"),
         Words::tr("Takes in requests received elsewhere, one row a request, as the intake page does."),
         {{QStringLiteral("dry-run"), QString(), Words::tr("Check everything, keep nothing.")}},
         1,
         1,
         importRequestTable,
         QString()},
        {{QStringLiteral("import"), QStringLiteral("comments")},
         QStringLiteral("FILE.csv|FILE.xlsx"),
         Words::tr("Takes in comments, one a row: columns comment, positive (1 or 0) and category."),
         {{QStringLiteral("dry-run"), QString(), Words::tr("Check everything, keep nothing.")}},
         1,
         1,
         importComments,
         QString()},
        {{QStringLiteral("search")},
         QStringLiteral("TEXT"),
         Words::tr("The one search box: phone, name, pinyin, serial, number."),
         {{QStringLiteral("limit"), QStringLiteral("N"), Words::tr("At most so many of each kind, 8 when left out.")}},
         1,
         -1,
         search,
         QString()}};
}

} // namespace sanbao::ctl
