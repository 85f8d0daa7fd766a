// SPDX-License-Identifier: GPL-3.0-or-later
// sanbaoctl as scripts see it: exit codes, streams, documents, and that a refused command leaves the file as it was.
#include "core/storage/database.h"
#include "tests/support/catch.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace sanbao;
namespace {
struct Answer
{
    int code = -1;
    QString out;
    QString error;
    QJsonDocument json() const
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &problem);
        INFO(out.toStdString() << error.toStdString());
        REQUIRE(problem.error == QJsonParseError::NoError);
        return document;
    }
};

class CommandLine
{
public:
    CommandLine()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"LC_ALL", "LC_MESSAGES"})
            m_environment.remove(QLatin1String(name));
        m_environment.insert(QStringLiteral("LANG"), QStringLiteral("en_US.UTF-8"));
        m_environment.insert(QStringLiteral("SANBAO_DB"), path("store.sqlite"));
    }

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    Answer run(const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(SANBAO_PROGRAM_FOLDER "/sanbaoctl"), arguments);
        REQUIRE(process.waitForFinished(120000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    /// Splits at spaces: for arguments without any.
    Answer run(const char* line) const { return run(QString::fromUtf8(line).split(QLatin1Char(' '))); }

    void init() const
    {
        const Answer made = run({QStringLiteral("init"), QStringLiteral("--profile"), QStringLiteral("appliance"), QStringLiteral("--store"),
                                 QStringLiteral("CX"), QStringLiteral("--name"), QStringLiteral("城西店")});
        INFO(made.error.toStdString());
        REQUIRE(made.code == 0);
    }

    /// Logs the request and gives the order's number.
    QString intake(const QByteArray& request) const
    {
        const Answer logged = run({QStringLiteral("intake"), write("request.json", request), QStringLiteral("--json")});
        INFO(logged.error.toStdString());
        REQUIRE(logged.code == 0);
        return logged.json().object().value(QStringLiteral("number")).toString();
    }

    /// Grows with every action that was done.
    qint64 actions() const
    {
        return run("audit verify --json").json().object().value(QStringLiteral("entries")).toInteger();
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

const QByteArray kRequest = R"({"customer":{"name":"欧阳建国","phone":"13912345678","address":"文三路478号"},
    "product":{"category":"refrigerator","brand":"青禾","model":"X1","serial":"SN778899","invoiced":"2026-01-03","installed":"2026-01-05"},
    "fault":"不制冷","type":"repair","channel":"hotline","priority":"normal","note":"周末在家"})";

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
        {"W03", "repair", list("open 03-03 10:00, answer 03-03 10:45, arrive 03-03 15:00, parts 03-03 15:20, arrive 03-05 14:00, done 03-05 16:30")},
        {"W04", "installation", list("open 03-03 13:00, answer 03-03 13:05, arrive 03-03 15:30, done 03-03 16:40")},
        {"W05", "installation", list("open 03-04 16:00, answer 03-04 16:20, customer 03-04 17:00, resume 03-05 09:00, arrive 03-05 09:40, done 03-05 11:00")},
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
                       .arg(QLatin1String(order.id), parts[0], parts[1], parts[2], QLatin1String(order.type)).toUtf8();
        }
    }
    return csv;
}

} // namespace
TEST_CASE("an unknown command, option or argument is wrong usage and says what there is")
{
    const CommandLine shell;
    const Answer unknown = shell.run("vanish");
    REQUIRE(unknown.code == 2);
    REQUIRE(unknown.out.isEmpty());
    REQUIRE(unknown.error.contains(QStringLiteral("order show")));
    REQUIRE(shell.run("order").code == 2);
    REQUIRE(shell.run("order show").code == 2);
    REQUIRE(shell.run("order show A B").code == 2);
    REQUIRE(shell.run("order list --colour").code == 2);
    REQUIRE(shell.run("calc rmb --json=1 5").code == 2);
    REQUIRE(shell.run("--locale fr order list").code == 2);
    REQUIRE(shell.run("import events a.csv").code == 2);
    REQUIRE(shell.run("order list --db").code == 2);
}

TEST_CASE("help names every command that works and each command has its own")
{
    const CommandLine shell;
    const Answer overview = shell.run("--help");
    REQUIRE(overview.code == 0);
    for (const char* name : {"init", "demo", "import events", "intake", "order show", "order list", "order do", "search", "kpi",
                             "kpi list", "calc rmb", "calc promise", "check", "audit verify", "audit export", "backup create",
                             "backup list", "backup verify"}) {
        INFO(name);
        REQUIRE(overview.out.contains(QLatin1String(name)));
        const Answer help = shell.run(QString::fromLatin1(name).split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")});
        REQUIRE(help.code == 0);
        REQUIRE(help.out.contains(QStringLiteral("sanbaoctl ") + QLatin1String(name)));
        REQUIRE(help.error.isEmpty());
    }
    REQUIRE(shell.run("--version").out == QStringLiteral("sanbaoctl " SANBAO_VERSION "\n"));
}

TEST_CASE("a request becomes an order, is worked on, paid and closed")
{
    const CommandLine shell;
    shell.init();
    const QString number = shell.intake(kRequest);
    const QStringList act{QStringLiteral("order"), QStringLiteral("do"), number};
    REQUIRE(shell.run(act + QStringList{QStringLiteral("respond"), QStringLiteral("--note"), QStringLiteral("已联系客户")}).code == 0);
    REQUIRE(shell.run(act + QStringList{QStringLiteral("diagnose"), QStringLiteral("--set"), QStringLiteral("cause=主控板损坏")}).code == 0);
    REQUIRE(shell.run(act + QStringList{QStringLiteral("schedule"), QStringLiteral("--set"), QStringLiteral("technician=tech1")}).code == 0);
    REQUIRE(shell.run(act + QStringList{QStringLiteral("arrive")}).code == 0);
    REQUIRE(shell.run(act + QStringList{QStringLiteral("wait"), QStringLiteral("--set"), QStringLiteral("reason=parts")}).code == 0);
    REQUIRE(shell.run(act + QStringList{QStringLiteral("resume")}).code == 0);
    REQUIRE(shell.run(act + QStringList{QStringLiteral("resolve"), QStringLiteral("--set"), QStringLiteral("action=更换主控板"),
                                        QStringLiteral("--set"), QStringLiteral("cause=主控板损坏")}).code == 0);
    REQUIRE(shell.run(act + QStringList{QStringLiteral("accept"), QStringLiteral("--set"), QStringLiteral("by=欧阳建国")}).code == 0);
    REQUIRE(shell.run(act + QStringList{QStringLiteral("settle"), QStringLiteral("--set"), QStringLiteral("method=cash")}).code == 0);
    const Answer closed = shell.run(act + QStringList{QStringLiteral("close"), QStringLiteral("--json")});
    REQUIRE(closed.code == 0);
    REQUIRE(closed.json().object().value(QStringLiteral("state")).toString() == QStringLiteral("closed"));

    const QJsonObject order = shell.run({QStringLiteral("order"), QStringLiteral("show"), number, QStringLiteral("--json")}).json().object();
    QStringList events;
    for (const QJsonValue& entry : order.value(QStringLiteral("timeline")).toArray())
        events.append(entry.toObject().value(QStringLiteral("event")).toString());
    REQUIRE(events.mid(0, 11) == QStringList{QStringLiteral("registered"), QStringLiteral("respond"), QStringLiteral("diagnose"),
                                             QStringLiteral("schedule"), QStringLiteral("arrive"), QStringLiteral("wait"),
                                             QStringLiteral("resume"), QStringLiteral("resolve"), QStringLiteral("accept"),
                                             QStringLiteral("settle"), QStringLiteral("close")});
    REQUIRE(order.value(QStringLiteral("technician")).toString() == QStringLiteral("tech1"));
    REQUIRE(order.value(QStringLiteral("promises")).toArray().size() == 2);
    REQUIRE(order.value(QStringLiteral("warranty")).toObject().value(QStringLiteral("status")).toString() == QStringLiteral("in"));
    REQUIRE(order.value(QStringLiteral("fees")).toObject().value(QStringLiteral("due")).toString() == QStringLiteral("0.00"));
    REQUIRE(order.contains(QStringLiteral("parts")));
}

TEST_CASE("a step that is not possible is refused with the possible ones, and nothing happens")
{
    const CommandLine shell;
    shell.init();
    const QString number = shell.intake(kRequest);
    const qint64 before = shell.actions();
    const Answer refused = shell.run({QStringLiteral("order"), QStringLiteral("do"), number, QStringLiteral("close")});
    REQUIRE(refused.code == 1);
    REQUIRE(refused.out.isEmpty());
    for (const char* possible : {"respond", "diagnose", "schedule", "cancel"})
        REQUIRE(refused.error.contains(QLatin1String(possible)));
    REQUIRE(shell.actions() == before);
}

TEST_CASE("wrong values are refused with their own words and leave the file as it was")
{
    const CommandLine shell;
    shell.init();
    const QString number = shell.intake(kRequest);
    const auto request = [&shell](const char* from, const char* to) {
        QByteArray text = kRequest;
        text.replace(from, to);
        return QStringList{QStringLiteral("intake"), shell.write("wrong.json", text)};
    };
    const QStringList act{QStringLiteral("order"), QStringLiteral("do"), number};
    const auto set = [&act](const char* event, const char* pair) {
        return act + QStringList{QLatin1String(event), QStringLiteral("--set"), QLatin1String(pair)};
    };
    const std::pair<QStringList, const char*> cases[] = {
        {request("13912345678", "1391234567"), "1391234567"},
        {request("2026-01-05", "2026-02-30"), "2026-02-30"},
        {request("\"fault\":", "\"fault2\":"), "fault2"},
        {request("refrigerator", "spaceship"), "spaceship"},
        {request("\"hotline\"", "\"pigeon\""), "pigeon"},
        {request("13912345678", "13912345679"), "SN778899"}, // the serial number of somebody else
        {request("}", ""), "JSON"},
        {set("schedule", "technician=nobody"), "nobody"},
        {set("schedule", "from=2026-02-30T10:00"), "2026-02-30"},
        {set("wait", "reason=moon"), "moon"},
        {set("resolve", "outcome=fixed"), "outcome"},
        {act + QStringList{QStringLiteral("respond"), QStringLiteral("--at"), QStringLiteral("2031-01-01T09:00")}, ""},
        {act + QStringList{QStringLiteral("respond"), QStringLiteral("--at"), QStringLiteral("yesterday")}, "yesterday"},
        {QStringList{QStringLiteral("order"), QStringLiteral("show"), QStringLiteral("CX-000000-0000")}, "CX-000000-0000"},
        {QStringLiteral("kpi --from 2026-02-30 --to 2026-03-01").split(QLatin1Char(' ')), "2026-02-30"},
        {QStringLiteral("kpi --from 2026-03-01 --to 2026-03-02 --only nonsense").split(QLatin1Char(' ')), "nonsense"},
        {QStringLiteral("order list --state asleep").split(QLatin1Char(' ')), "asleep"},
        {QStringLiteral("order list --as nobody").split(QLatin1Char(' ')), "nobody"}};
    const qint64 before = shell.actions();
    for (const auto& [arguments, word] : cases) {
        const Answer refused = shell.run(arguments);
        INFO(arguments.join(QLatin1Char(' ')).toStdString() << ": " << refused.error.toStdString());
        CHECK(refused.code == 1);
        CHECK(refused.out.isEmpty());
        CHECK_FALSE(refused.error.trimmed().isEmpty());
        CHECK(refused.error.contains(QLatin1String(word)));
        CHECK(shell.actions() == before);
    }
}

TEST_CASE("a payment that is negative or not what is due settles nothing")
{
    const CommandLine shell;
    shell.init();
    const QString number = shell.intake(kRequest);
    const QStringList act{QStringLiteral("order"), QStringLiteral("do"), number};
    REQUIRE(shell.run(act + QStringList{QStringLiteral("resolve"), QStringLiteral("--set"), QStringLiteral("action=清洁")}).code == 0);
    for (const char* amount : {"amount=-5", "amount=1e5", "amount=0.001", "amount=5"}) {
        const Answer refused = shell.run(act + QStringList{QStringLiteral("settle"), QStringLiteral("--set"), QLatin1String(amount)});
        INFO(amount << ": " << refused.error.toStdString());
        REQUIRE(refused.code == 1);
        REQUIRE_FALSE(refused.error.isEmpty());
    }
    REQUIRE(shell.run(act + QStringList{QStringLiteral("settle"), QStringLiteral("--set"), QStringLiteral("amount=0.00")}).code == 0);
}

TEST_CASE("figures of an imported log equal the worked example of the KPI dictionary")
{
    const CommandLine shell;
    shell.init();
    QByteArray map = kMap;
    map.replace("\"off\":\"cancelled\"}", "\"off\":\"cancelled\"},\"other\":\"note\"");
    const Answer imported = shell.run({QStringLiteral("import"), QStringLiteral("events"), shell.write("log.csv", goldenLog()), QStringLiteral("--map"),
                                       shell.write("map.json", map), QStringLiteral("--json")});
    REQUIRE(imported.code == 0);
    REQUIRE(imported.json().object().value(QStringLiteral("orders")).toInt() == 10);
    REQUIRE(imported.json().object().value(QStringLiteral("refused")).toArray().isEmpty());

    const char* march = "kpi --from 2026-03-01 --to 2026-03-31 --as-of 2026-03-31T18:00:00+08:00 --json --clock";
    const Answer business = shell.run((QString::fromLatin1(march) + QStringLiteral(" business")).toUtf8().constData());
    const Answer calendar = shell.run((QString::fromLatin1(march) + QStringLiteral(" calendar")).toUtf8().constData());
    const QJsonObject response = figure(business, "first_response_time");
    REQUIRE(response.value(QStringLiteral("n")).toInt() == 8);
    REQUIRE(response.value(QStringLiteral("mean")).toDouble() == Approx(21.875));
    REQUIRE(response.value(QStringLiteral("median")).toDouble() == Approx(20));
    REQUIRE(response.value(QStringLiteral("p90")).toDouble() == Approx(45));
    REQUIRE(figure(calendar, "first_response_time").value(QStringLiteral("mean")).toDouble() == Approx(138.125));
    REQUIRE(figure(calendar, "first_response_time").value(QStringLiteral("p90")).toDouble() == Approx(920));
    const QJsonObject attained = figure(business, "response_attainment");
    REQUIRE(attained.value(QStringLiteral("numerator")).toInt() == 7);
    REQUIRE(attained.value(QStringLiteral("denominator")).toInt() == 8);
    REQUIRE(attained.value(QStringLiteral("excluded")).toInt() == 1);
    REQUIRE(figure(calendar, "response_attainment").value(QStringLiteral("numerator")).toInt() == 5);
    REQUIRE(figure(business, "arrival_attainment").value(QStringLiteral("numerator")).toInt() == 2);
    REQUIRE(figure(calendar, "arrival_attainment").value(QStringLiteral("numerator")).toInt() == 1);
    REQUIRE(figure(business, "resolved_within_24h").value(QStringLiteral("value")).toDouble() == Approx(0.75));
    REQUIRE(figure(business, "resolution_time").value(QStringLiteral("n")).toInt() == 7);
    REQUIRE(figure(business, "resolution_time").value(QStringLiteral("mean")).toDouble() == Approx(1545.0 / 7));

    const Answer members = shell.run("kpi list response_attainment --from 2026-03-01 --to 2026-03-31 --as-of 2026-03-31T18:00:00+08:00 "
                                     "--side numerator --json");
    REQUIRE(members.json().array().size() == 7);
}

TEST_CASE("importing the same log twice adds nothing, and a damaged one is refused whole")
{
    const CommandLine shell;
    shell.init();
    const QString map = shell.write("map.json", kMap);
    const auto import = [&](const char* name, const QByteArray& csv) {
        return shell.run({QStringLiteral("import"), QStringLiteral("events"), shell.write(name, csv), QStringLiteral("--map"), map, QStringLiteral("--json")});
    };
    QStringEncoder encoder("GB18030");
    const QByteArray log = encoder.encode(QStringLiteral("order,event,at,customer,type\nA1,open,2026-03-02T09:00:00+08:00,欧阳建国,repair\n"
                                                         "A1,done,2026-03-02T11:00:00+08:00,欧阳建国,repair\n"));
    REQUIRE(import("a.csv", log).json().object().value(QStringLiteral("imported")).toInt() == 2);
    REQUIRE(shell.run({QStringLiteral("search"), QStringLiteral("欧阳"), QStringLiteral("--json")}).out.contains(QStringLiteral("欧阳建国")));
    const QJsonObject again = import("a.csv", log).json().object();
    REQUIRE(again.value(QStringLiteral("imported")).toInt() == 0);
    REQUIRE(again.value(QStringLiteral("orders")).toInt() == 0);

    const qint64 before = shell.actions();
    const Answer cut = import("b.csv", "order,event,at,customer,type\nB1,open,2026-03-02T09:00:00+08:00,x,repair\nB2,\"op");
    REQUIRE(cut.code == 1);
    REQUIRE(cut.out.isEmpty());
    REQUIRE(cut.error.contains(QStringLiteral("Line 3")));
    const Answer column = import("c.csv", "order,event,when,customer,type\n");
    REQUIRE(column.code == 1);
    REQUIRE(column.error.contains(QStringLiteral("\"at\"")));
    REQUIRE(shell.actions() == before);
    REQUIRE(shell.run("order list --json").json().array().size() == 1);
}

TEST_CASE("while somebody holds the file it can be read, and writing is refused with the holder's name")
{
    const CommandLine shell;
    shell.init();
    const QString number = shell.intake(kRequest);
    const Outcome<std::unique_ptr<Database>> holder = Database::open(shell.path("store.sqlite"), OpenMode::ReadWrite);
    REQUIRE_DONE(holder);
    REQUIRE(shell.run("order list --json").json().array().size() == 1);
    const Answer refused = shell.run({QStringLiteral("order"), QStringLiteral("do"), number, QStringLiteral("respond")});
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

    const Answer buried = shell.run({QStringLiteral("--db"), shell.path("notes.txt/store.sqlite"), QStringLiteral("init"), QStringLiteral("--store"),
                                     QStringLiteral("CX"), QStringLiteral("--name"), QStringLiteral("x")});
    REQUIRE(buried.code == 1);
    REQUIRE_FALSE(buried.error.isEmpty());

    {
        const Outcome<std::unique_ptr<Database>> opened = Database::open(shell.path("store.sqlite"), OpenMode::ReadWrite);
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
    const Answer wrong = shell.run({QStringLiteral("--db"), fresh, QStringLiteral("init"), QStringLiteral("--store"), QStringLiteral("C X"),
                                    QStringLiteral("--name"), QStringLiteral("x"), QStringLiteral("--profile"), QStringLiteral("appliance")});
    REQUIRE(wrong.code == 1);
    REQUIRE_FALSE(QFileInfo::exists(fresh));
}

TEST_CASE("the same demo seed gives the same orders, and the demo passes every check")
{
    const CommandLine shell;
    QStringList lists;
    for (const char* name : {"one.sqlite", "two.sqlite"}) {
        const QStringList file{QStringLiteral("--db"), shell.path(name)};
        const Answer made = shell.run(file + QStringLiteral("demo --orders 80 --seed 5 --to 2026-03-31").split(QLatin1Char(' ')));
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

TEST_CASE("calculators answer without a store")
{
    const CommandLine shell;
    const Answer rmb = shell.run("calc rmb 107000.53 12 10.05");
    REQUIRE(rmb.code == 0);
    REQUIRE(rmb.out == QStringLiteral("壹拾万柒仟元伍角叁分\n壹拾贰元整\n壹拾元零伍分\n"));
    const Answer half = shell.run("calc rmb 5 nan");
    REQUIRE(half.code == 1);
    REQUIRE(half.out.isEmpty());
    // Friday 17:00: one hour left, three on Monday morning, four in the afternoon.
    const QString document = shell.write("promise.json", R"({"calendar":{"weekly":{"mon":[["09:00","12:00"],["13:30","18:00"]],
        "fri":[["09:00","12:00"],["13:30","18:00"]]},"zone":"Asia/Shanghai"},"start":"2026-03-06T17:00:00+08:00","target_minutes":480})");
    const Answer promise = shell.run({QStringLiteral("calc"), QStringLiteral("promise"), document, QStringLiteral("--json")});
    INFO(promise.error.toStdString());
    REQUIRE(promise.code == 0);
    REQUIRE(promise.json().object().value(QStringLiteral("due")).toString() == QStringLiteral("2026-03-09T17:30:00+08:00"));
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
        const Outcome<std::unique_ptr<Database>> opened = Database::open(shell.path("store.sqlite"), OpenMode::ReadWrite);
        REQUIRE_DONE(opened);
        REQUIRE((*opened)->statement("DROP TRIGGER audit_entry_is_never_changed").run());
        REQUIRE((*opened)->statement("UPDATE audit_entry SET body = '{}' WHERE id = 2").run());
    }
    REQUIRE(shell.run("audit verify").code == 1);
    REQUIRE(shell.run("check").code == 1);
    REQUIRE(shell.run("audit verify --json").json().object().value(QStringLiteral("broken_at")).toInt() == 2);
}
