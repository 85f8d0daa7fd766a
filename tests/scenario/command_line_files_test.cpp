// SPDX-License-Identifier: GPL-3.0-or-later
// sanbaoctl and its files: logs taken in, stores held, damaged or newer, demos, backups and the audit trail.
#include "core/base/csv_reader.h"
#include "core/base/instant.h"
#include "core/base/xlsx_writer.h"
#include "core/storage/database.h"
#include "tests/support/command_line.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringEncoder>

using namespace sanbao;
using sanbao::test::Answer;
using sanbao::test::approx;
using sanbao::test::CommandLine;
using sanbao::test::kRequest;

namespace {

const QByteArray kMap = R"({"columns":{"order":"order","event":"event","at":"at","customer":"customer","type":"type"},
    "events":{"open":"registered","answer":"first_response","arrive":"arrived","parts":"pause:parts","customer":"pause:customer",
    "done":"resolved","off":"cancelled"}})";

/// The figure of the only group with this id.
QJsonObject figure(const Answer& answer, const char* id)
{
    const QJsonArray groups = answer.json().object().value(QStringLiteral("groups")).toArray();
    REQUIRE(groups.size() == 1);
    for (const QJsonValue& value : groups[0].toObject().value(QStringLiteral("kpis")).toArray()) {
        if (value.toObject().value(QStringLiteral("id")).toString() == QLatin1String(id))
            return value.toObject();
    }
    return {};
}

/// The March and April orders of the KPI dictionary as an event log.
QByteArray goldenLog()
{
    struct Order
    {
        const char* id;
        const char* type;
        QStringList events; ///< "open 03-02 09:05"
    };
    const auto list = [](const char* text) { return QString::fromLatin1(text).split(QStringLiteral(", ")); };
    const Order orders[] = {
        {"W01", "repair", list("open 03-02 09:05, answer 03-02 09:20, arrive 03-02 11:00, done 03-02 12:10")},
        {"W02", "repair", list("open 03-02 17:50, answer 03-03 09:10, arrive 03-03 10:30, done 03-03 11:40")},
        {"W03", "repair",
         list("open 03-03 10:00, answer 03-03 10:45, arrive 03-03 15:00, parts 03-03 15:20, arrive 03-05 14:00, done "
              "03-05 16:30")},
        {"W04", "installation", list("open 03-03 13:00, answer 03-03 13:05, arrive 03-03 15:30, done 03-03 16:40")},
        {"W05", "installation",
         list("open 03-04 16:00, answer 03-04 16:20, customer 03-04 17:00, resume 03-05 09:00, arrive 03-05 09:40, "
              "done 03-05 11:00")},
        {"W06", "repair", list("open 03-10 09:30, answer 03-10 09:50, arrive 03-10 13:00, done 03-10 14:00")},
        {"W07", "repair", list("open 03-11 08:30, answer 03-11 09:25, arrive 03-11 14:00")},
        {"W08", "repair", list("open 03-12 11:00, off 03-12 11:30")},
        {"W09", "repair", list("open 03-13 10:15, answer 03-13 10:40, done 03-13 11:05")},
        {"W10", "repair", list("open 04-08 09:00, answer 04-08 09:15, arrive 04-08 10:00, done 04-08 11:00")}};
    QByteArray csv = "order,event,at,customer,type\n";
    for (const Order& order : orders) {
        for (const QString& event : order.events) {
            const QStringList parts = event.split(QLatin1Char(' '));
            csv += QStringLiteral("%1,%2,2026-%3T%4:00+08:00,Customer %1,%5\n")
                       .arg(QLatin1String(order.id), parts[0], parts[1], parts[2], QLatin1String(order.type))
                       .toUtf8();
        }
    }
    return csv;
}

} // namespace

TEST_CASE("figures of an imported log equal the worked example of the KPI dictionary")
{
    const CommandLine shell;
    shell.init();
    QByteArray map = kMap;
    map.replace("\"off\":\"cancelled\"}", "\"off\":\"cancelled\"},\"other\":\"note\"");
    const Answer imported =
        shell.run({QStringLiteral("import"), QStringLiteral("events"), shell.write("log.csv", goldenLog()),
                   QStringLiteral("--map"), shell.write("map.json", map), QStringLiteral("--json")});
    REQUIRE(imported.code == 0);
    REQUIRE(imported.json().object().value(QStringLiteral("orders")).toInt() == 10);
    REQUIRE(imported.json().object().value(QStringLiteral("refused")).toArray().isEmpty());

    const char* march = "kpi --from 2026-03-01 --to 2026-03-31 --as-of 2026-03-31T18:00:00+08:00 --json --clock";
    const Answer business = shell.run((QString::fromLatin1(march) + QStringLiteral(" business")).toUtf8().constData());
    const Answer calendar = shell.run((QString::fromLatin1(march) + QStringLiteral(" calendar")).toUtf8().constData());
    const QJsonObject response = figure(business, "first_response_time");
    REQUIRE(response.value(QStringLiteral("n")).toInt() == 8);
    REQUIRE(response.value(QStringLiteral("mean")).toDouble() == approx(21.875, 1e-6));
    REQUIRE(response.value(QStringLiteral("median")).toDouble() == approx(20, 1e-6));
    REQUIRE(response.value(QStringLiteral("p90")).toDouble() == approx(45, 1e-6));
    REQUIRE(figure(calendar, "first_response_time").value(QStringLiteral("mean")).toDouble() == approx(138.125, 1e-6));
    REQUIRE(figure(calendar, "first_response_time").value(QStringLiteral("p90")).toDouble() == approx(920, 1e-6));
    const QJsonObject attained = figure(business, "response_attainment");
    REQUIRE(attained.value(QStringLiteral("numerator")).toInt() == 7);
    REQUIRE(attained.value(QStringLiteral("denominator")).toInt() == 8);
    REQUIRE(attained.value(QStringLiteral("excluded")).toInt() == 1);
    REQUIRE(figure(calendar, "response_attainment").value(QStringLiteral("numerator")).toInt() == 5);
    REQUIRE(figure(business, "arrival_attainment").value(QStringLiteral("numerator")).toInt() == 2);
    REQUIRE(figure(calendar, "arrival_attainment").value(QStringLiteral("numerator")).toInt() == 1);
    REQUIRE(figure(business, "resolved_within_24h").value(QStringLiteral("value")).toDouble() == approx(0.75, 1e-6));
    REQUIRE(figure(business, "resolution_time").value(QStringLiteral("n")).toInt() == 7);
    REQUIRE(figure(business, "resolution_time").value(QStringLiteral("mean")).toDouble() == approx(1545.0 / 7, 1e-6));

    const Answer members =
        shell.run("kpi list response_attainment --from 2026-03-01 --to 2026-03-31 --as-of 2026-03-31T18:00:00+08:00 "
                  "--side numerator --json");
    REQUIRE(members.json().array().size() == 7);
}

TEST_CASE("importing the same log twice adds nothing, and a damaged one is refused whole")
{
    const CommandLine shell;
    shell.init();
    const QString map = shell.write("map.json", kMap);
    const auto import = [&](const char* name, const QByteArray& csv) {
        return shell.run({QStringLiteral("import"), QStringLiteral("events"), shell.write(name, csv),
                          QStringLiteral("--map"), map, QStringLiteral("--json")});
    };
    QStringEncoder encoder("GB18030");
    const QByteArray log = encoder.encode(
        QStringLiteral("order,event,at,customer,type\nA1,open,2026-03-02T09:00:00+08:00,欧阳建国,repair\n"
                       "A1,done,2026-03-02T11:00:00+08:00,欧阳建国,repair\n"));
    REQUIRE(import("a.csv", log).json().object().value(QStringLiteral("imported")).toInt() == 2);
    REQUIRE(shell.run({QStringLiteral("search"), QStringLiteral("欧阳"), QStringLiteral("--json")})
                .out.contains(QStringLiteral("欧阳建国")));
    const QJsonObject again = import("a.csv", log).json().object();
    REQUIRE(again.value(QStringLiteral("imported")).toInt() == 0);
    REQUIRE(again.value(QStringLiteral("orders")).toInt() == 0);

    const qint64 before = shell.actions();
    const Answer cut =
        import("b.csv", "order,event,at,customer,type\nB1,open,2026-03-02T09:00:00+08:00,x,repair\nB2,\"op");
    REQUIRE(cut.code == 1);
    REQUIRE(cut.out.isEmpty());
    REQUIRE(cut.error.contains(QStringLiteral("Line 3")));
    const Answer column = import("c.csv", "order,event,when,customer,type\n");
    REQUIRE(column.code == 1);
    REQUIRE(column.error.contains(QStringLiteral("\"at\"")));
    REQUIRE(shell.actions() == before);
    REQUIRE(shell.run("order list --json").json().array().size() == 1);
}

TEST_CASE("orders come in from a spreadsheet as from CSV, and every refused row is told with its reason")
{
    const CommandLine shell;
    shell.init();
    const QString map = shell.write("orders.json", R"({"columns":{"order":"id","registered":"date","category":"kind",
        "result":"status","phone":"phone","fault":"problem"},"categories":{"冰箱":"refrigerator"},
        "results":{"好了":"fixed"}})");
    const std::vector<QStringList> rows{
        {QStringLiteral("a1"), QStringLiteral("2026-03-02"), QStringLiteral("冰箱"), QStringLiteral("好了"),
         QStringLiteral("13912345678"), QStringLiteral("不制冷")},
        {QStringLiteral("a2"), QStringLiteral("2026-03-03"), QStringLiteral("烤箱"), QStringLiteral("好了"),
         QStringLiteral("13912345679"), QStringLiteral("不热")},
        {QStringLiteral("a3"),
         QStringLiteral("someday"),
         QStringLiteral("冰箱"),
         QStringLiteral("好了"),
         QStringLiteral("13912345670"),
         {}},
        {QStringLiteral("a4"), QStringLiteral("2026-03-04"), QStringLiteral("冰箱"), QStringLiteral("好了"), {}, {}}};
    const Outcome<QByteArray> sheet = xlsxBytes(
        {QStringLiteral("订单"), QStringLiteral("id,date,kind,status,phone,problem").split(QLatin1Char(',')), rows});
    REQUIRE_DONE(sheet);
    const auto import = [&](const QString& file) {
        return shell.run({QStringLiteral("import"), QStringLiteral("orders"), file, QStringLiteral("--map"), map,
                          QStringLiteral("--json")});
    };
    const Answer taken = import(shell.write("orders.xlsx", *sheet));
    INFO(taken.error.toStdString());
    REQUIRE(taken.code == 0);
    const QJsonObject report = taken.json().object();
    REQUIRE(report.value(QStringLiteral("orders")).toInt() == 2);
    const QJsonArray refused = report.value(QStringLiteral("refused")).toArray();
    REQUIRE(refused.size() == 2);
    REQUIRE(refused[0].toObject().value(QStringLiteral("line")).toInt() == 3);
    REQUIRE(refused[0].toObject().value(QStringLiteral("field")).toString() == QStringLiteral("category"));
    REQUIRE(refused[0].toObject().value(QStringLiteral("value")).toString() == QStringLiteral("烤箱"));
    REQUIRE_FALSE(refused[0].toObject().value(QStringLiteral("reason")).toString().isEmpty());
    REQUIRE(refused[1].toObject().value(QStringLiteral("line")).toInt() == 4);
    REQUIRE(import(shell.path("orders.xlsx")).json().object().value(QStringLiteral("known")).toInt() == 2);
    const Answer cut = import(shell.write("cut.xlsx", sheet->left(sheet->size() / 2)));
    REQUIRE(cut.code == 1);
    REQUIRE(cut.error.contains(QStringLiteral("damaged")));
    REQUIRE(shell.run("order list --json").json().array().size() == 2);
}

TEST_CASE("tables of a period go out as CSV and as a spreadsheet, masked unless a reason is given")
{
    const CommandLine shell;
    shell.init();
    shell.intake(kRequest);
    const qint64 before = shell.actions();
    const auto out = [&](const QString& table, const char* name, const QStringList& more = {}) {
        return shell.run(QStringList{QStringLiteral("export"), table, QStringLiteral("--from"),
                                     QStringLiteral("2020-01-01"), QStringLiteral("--to"), QStringLiteral("2099-12-31"),
                                     QStringLiteral("--out"), shell.path(name), QStringLiteral("--json")} +
                         more);
    };
    const auto rows = [&](const char* name) {
        QFile file(shell.path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CsvReader reader(file);
        REQUIRE_DONE(reader.open());
        std::vector<QStringList> found;
        CsvRow row;
        while (reader.next(row))
            found.push_back(row.fields);
        return found;
    };
    const Answer masked = out(QStringLiteral("orders"), "orders.csv");
    INFO(masked.error.toStdString());
    REQUIRE(masked.code == 0);
    REQUIRE(masked.json().object().value(QStringLiteral("rows")).toInt() == 1);
    const std::vector<QStringList> orders = rows("orders.csv");
    REQUIRE(orders.size() == 2);
    const auto cell = [](const std::vector<QStringList>& table, const char* column) {
        return table[1].value(table[0].indexOf(QLatin1String(column)));
    };
    REQUIRE(cell(orders, "customer") == QStringLiteral("欧阳**"));
    REQUIRE(cell(orders, "phone") == QStringLiteral("139****5678"));
    REQUIRE(cell(orders, "type") == QStringLiteral("repair"));
    REQUIRE(parseInstant(cell(orders, "registered"), QTimeZone("Asia/Shanghai")).has_value());
    REQUIRE(out(QStringLiteral("customers"), "people.xlsx", {QStringLiteral("--reason"), QStringLiteral("年度回访")})
                .code == 0);
    REQUIRE(cell(rows("people.xlsx"), "name") == QStringLiteral("欧阳建国"));
    REQUIRE(cell(rows("people.xlsx"), "phone") == QStringLiteral("13912345678"));
    REQUIRE(out(QStringLiteral("kpi"), "kpi.csv").code == 0);
    REQUIRE(rows("kpi.csv").size() > 20);
    REQUIRE(out(QStringLiteral("surveys"), "surveys.csv").code == 0);
    REQUIRE(rows("surveys.csv").size() == 1);
    REQUIRE(out(QStringLiteral("complaints"), "complaints.csv").code == 0);
    const Answer unknown = out(QStringLiteral("parts"), "parts.csv");
    REQUIRE(unknown.code == 1);
    REQUIRE(unknown.error.contains(QStringLiteral("complaints")));
    REQUIRE_FALSE(QFileInfo::exists(shell.path("parts.csv")));
    REQUIRE(shell.run({QStringLiteral("export"), QStringLiteral("orders")}).code == 2);
    REQUIRE(shell.actions() == before + 5);
}

TEST_CASE("while somebody holds the file it can be read, and writing is refused with the holder's name")
{
    const CommandLine shell;
    shell.init();
    const QString number = shell.intake(kRequest);
    const Outcome<std::unique_ptr<Database>> holder = Database::open(shell.path("store.sqlite"), OpenMode::ReadWrite);
    REQUIRE_DONE(holder);
    REQUIRE(shell.run("order list --json").json().array().size() == 1);
    const Answer refused =
        shell.run({QStringLiteral("order"), QStringLiteral("do"), number, QStringLiteral("respond")});
    REQUIRE(refused.code == 1);
    REQUIRE(refused.error.contains(QStringLiteral("sanbao-tests")));
    REQUIRE(refused.error.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST_CASE("files that cannot be used are refused each for its own reason")
{
    const CommandLine shell;
    shell.init();
    const auto list = [&shell](const QString& file) {
        return shell.run({QStringLiteral("--db"), file, QStringLiteral("order"), QStringLiteral("list")});
    };
    const Answer missing = list(shell.path("missing.sqlite"));
    REQUIRE(missing.code == 1);
    REQUIRE(missing.error.contains(QStringLiteral("missing.sqlite")));
    const Answer foreign = list(shell.write("notes.txt", QByteArray(4096, 'x')));
    REQUIRE(foreign.code == 1);
    REQUIRE(foreign.error != missing.error);

    const Answer buried =
        shell.run({QStringLiteral("--db"), shell.path("notes.txt/store.sqlite"), QStringLiteral("init"),
                   QStringLiteral("--store"), QStringLiteral("CX"), QStringLiteral("--name"), QStringLiteral("x")});
    REQUIRE(buried.code == 1);
    REQUIRE_FALSE(buried.error.isEmpty());

    {
        const Outcome<std::unique_ptr<Database>> opened =
            Database::open(shell.path("store.sqlite"), OpenMode::ReadWrite);
        REQUIRE_DONE(opened);
        REQUIRE((*opened)->statement("PRAGMA user_version = 99").run());
    }
    const Answer newer = list(shell.path("store.sqlite"));
    REQUIRE(newer.code == 1);
    REQUIRE(newer.error.contains(QStringLiteral("newer")));
    const Answer writing = shell.run({QStringLiteral("intake"), shell.write("r.json", kRequest)});
    REQUIRE(writing.code == 1);
    REQUIRE(writing.error.contains(QStringLiteral("newer")));
}

TEST_CASE("an existing store is never overwritten and a wrong one never begun")
{
    const CommandLine shell;
    shell.init();
    const Answer again = shell.run("init --store CX --name x");
    REQUIRE(again.code == 1);
    const QString fresh = shell.path("new/fresh.sqlite");
    const Answer wrong = shell.run({QStringLiteral("--db"), fresh, QStringLiteral("init"), QStringLiteral("--store"),
                                    QStringLiteral("C X"), QStringLiteral("--name"), QStringLiteral("x"),
                                    QStringLiteral("--profile"), QStringLiteral("appliance")});
    REQUIRE(wrong.code == 1);
    REQUIRE_FALSE(QFileInfo::exists(fresh));
}

TEST_CASE("the same demo seed gives the same orders, and the demo passes every check")
{
    const CommandLine shell;
    QStringList lists;
    for (const char* name : {"one.sqlite", "two.sqlite"}) {
        const QStringList file{QStringLiteral("--db"), shell.path(name)};
        const Answer made =
            shell.run(file + QStringLiteral("demo --orders 80 --seed 5 --to 2026-03-31").split(QLatin1Char(' ')));
        INFO(made.error.toStdString());
        REQUIRE(made.code == 0);
        lists.append(shell.run(file + QStringLiteral("order list --json").split(QLatin1Char(' '))).out);
        const Answer sound = shell.run(file + QStringLiteral("check --full --json").split(QLatin1Char(' ')));
        INFO(sound.out.toStdString());
        REQUIRE(sound.code == 0);
        REQUIRE(sound.json().object().value(QStringLiteral("ok")).toBool());
    }
    REQUIRE(lists[0] == lists[1]);
    REQUIRE(QJsonDocument::fromJson(lists[0].toUtf8()).array().size() == 80);
}

TEST_CASE("a backup is listed, verified, and refused when its bytes were touched")
{
    const CommandLine shell;
    shell.init();
    shell.intake(kRequest);
    const Answer made = shell.run("backup create --json");
    INFO(made.error.toStdString());
    REQUIRE(made.code == 0);
    const QString file = made.json().object().value(QStringLiteral("file")).toString();
    const QJsonArray listed = shell.run("backup list --json").json().array();
    REQUIRE(listed.size() == 1);
    REQUIRE(QFileInfo(listed[0].toObject().value(QStringLiteral("file")).toString()) == QFileInfo(file));
    REQUIRE(shell.run({QStringLiteral("backup"), QStringLiteral("verify"), file}).code == 0);
    QFile bytes(file);
    REQUIRE(bytes.open(QIODevice::ReadWrite));
    const qint64 size = bytes.size();
    for (qint64 at = 4096 * 3; at + 4096 <= size; at += 4096) {
        bytes.seek(at);
        bytes.write(QByteArray(64, char(0x5a)));
    }
    bytes.close();
    const Answer damaged = shell.run({QStringLiteral("backup"), QStringLiteral("verify"), file});
    REQUIRE(damaged.code == 1);
    REQUIRE_FALSE(damaged.error.isEmpty());
}

TEST_CASE("the audit trail is exported whole and a changed row is found")
{
    const CommandLine shell;
    shell.init();
    shell.intake(kRequest);
    const Answer exported = shell.run("audit export");
    REQUIRE(exported.code == 0);
    REQUIRE(exported.out.count(QStringLiteral("\r\n")) == shell.actions() + 1);
    REQUIRE(exported.out.contains(QStringLiteral("order.registered")));
    {
        const Outcome<std::unique_ptr<Database>> opened =
            Database::open(shell.path("store.sqlite"), OpenMode::ReadWrite);
        REQUIRE_DONE(opened);
        REQUIRE((*opened)->statement("DROP TRIGGER audit_entry_is_never_changed").run());
        REQUIRE((*opened)->statement("UPDATE audit_entry SET body = '{}' WHERE id = 2").run());
    }
    REQUIRE(shell.run("audit verify").code == 1);
    REQUIRE(shell.run("check").code == 1);
    REQUIRE(shell.run("audit verify --json").json().object().value(QStringLiteral("broken_at")).toInt() == 2);
}
