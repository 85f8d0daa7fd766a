// SPDX-License-Identifier: GPL-3.0-or-later
// sanbaoctl as scripts see it: exit codes, what stands on which stream, the documents, and that a refused command
// leaves the file as it was.
#include "tests/support/command_line.h"

#include <QJsonArray>

using sanbao::test::Answer;
using sanbao::test::CommandLine;
using sanbao::test::kRequest;

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
    for (const char* name : {"init", "demo", "import events", "intake", "order show", "order list", "order do",
                             "search", "kpi", "kpi list", "calc rmb", "calc promise", "check", "audit verify",
                             "audit export", "backup create", "backup list", "backup verify"}) {
        INFO(name);
        REQUIRE(overview.out.contains(QLatin1String(name)));
        const Answer help =
            shell.run(QString::fromLatin1(name).split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")});
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
    REQUIRE(
        shell.run(act + QStringList{QStringLiteral("respond"), QStringLiteral("--note"), QStringLiteral("已联系客户")})
            .code == 0);
    REQUIRE(shell
                .run(act + QStringList{QStringLiteral("diagnose"), QStringLiteral("--set"),
                                       QStringLiteral("cause=主控板损坏")})
                .code == 0);
    REQUIRE(shell
                .run(act + QStringList{QStringLiteral("schedule"), QStringLiteral("--set"),
                                       QStringLiteral("technician=tech1")})
                .code == 0);
    REQUIRE(shell.run(act + QStringList{QStringLiteral("arrive")}).code == 0);
    REQUIRE(
        shell.run(act + QStringList{QStringLiteral("wait"), QStringLiteral("--set"), QStringLiteral("reason=parts")})
            .code == 0);
    REQUIRE(shell.run(act + QStringList{QStringLiteral("resume")}).code == 0);
    REQUIRE(shell
                .run(act + QStringList{QStringLiteral("resolve"), QStringLiteral("--set"),
                                       QStringLiteral("action=更换主控板"), QStringLiteral("--set"),
                                       QStringLiteral("cause=主控板损坏")})
                .code == 0);
    REQUIRE(
        shell.run(act + QStringList{QStringLiteral("accept"), QStringLiteral("--set"), QStringLiteral("by=欧阳建国")})
            .code == 0);
    REQUIRE(
        shell.run(act + QStringList{QStringLiteral("settle"), QStringLiteral("--set"), QStringLiteral("method=cash")})
            .code == 0);
    const Answer closed = shell.run(act + QStringList{QStringLiteral("close"), QStringLiteral("--json")});
    REQUIRE(closed.code == 0);
    REQUIRE(closed.json().object().value(QStringLiteral("state")).toString() == QStringLiteral("closed"));

    const QJsonObject order =
        shell.run({QStringLiteral("order"), QStringLiteral("show"), number, QStringLiteral("--json")}).json().object();
    QStringList events;
    for (const QJsonValue& entry : order.value(QStringLiteral("timeline")).toArray())
        events.append(entry.toObject().value(QStringLiteral("event")).toString());
    REQUIRE(events.mid(0, 11) == QStringList{QStringLiteral("registered"), QStringLiteral("respond"),
                                             QStringLiteral("diagnose"), QStringLiteral("schedule"),
                                             QStringLiteral("arrive"), QStringLiteral("wait"), QStringLiteral("resume"),
                                             QStringLiteral("resolve"), QStringLiteral("accept"),
                                             QStringLiteral("settle"), QStringLiteral("close")});
    REQUIRE(order.value(QStringLiteral("technician")).toString() == QStringLiteral("tech1"));
    REQUIRE(order.value(QStringLiteral("promises")).toArray().size() == 2);
    REQUIRE(order.value(QStringLiteral("warranty")).toObject().value(QStringLiteral("status")).toString() ==
            QStringLiteral("in"));
    REQUIRE(order.value(QStringLiteral("fees")).toObject().value(QStringLiteral("due")).toString() ==
            QStringLiteral("0.00"));
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
        static int written = 0;
        QByteArray text = kRequest;
        text.replace(from, to);
        return QStringList{QStringLiteral("intake"),
                           shell.write(QByteArray("wrong" + QByteArray::number(++written)).constData(), text)};
    };
    const QStringList act{QStringLiteral("order"), QStringLiteral("do"), number};
    const auto set = [&act](const char* event, const char* pair) {
        return act + QStringList{QLatin1String(event), QStringLiteral("--set"), QLatin1String(pair)};
    };
    const std::pair<QStringList, const char*> cases[] = {
        {request("13912345678", "1391234567"), "11 digits"},
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
        {act + QStringList{QStringLiteral("respond"), QStringLiteral("--at"), QStringLiteral("yesterday")},
         "yesterday"},
        {QStringList{QStringLiteral("order"), QStringLiteral("show"), QStringLiteral("CX-000000-0000")},
         "CX-000000-0000"},
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
    REQUIRE(
        shell.run(act + QStringList{QStringLiteral("resolve"), QStringLiteral("--set"), QStringLiteral("action=清洁")})
            .code == 0);
    for (const char* amount : {"amount=-5", "amount=1e5", "amount=0.001", "amount=5"}) {
        const Answer refused =
            shell.run(act + QStringList{QStringLiteral("settle"), QStringLiteral("--set"), QLatin1String(amount)});
        INFO(amount << ": " << refused.error.toStdString());
        REQUIRE(refused.code == 1);
        REQUIRE_FALSE(refused.error.isEmpty());
    }
    REQUIRE(
        shell.run(act + QStringList{QStringLiteral("settle"), QStringLiteral("--set"), QStringLiteral("amount=0.00")})
            .code == 0);
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
    const QString document =
        shell.write("promise.json", R"({"calendar":{"weekly":{"mon":[["09:00","12:00"],["13:30","18:00"]],
        "fri":[["09:00","12:00"],["13:30","18:00"]]},"zone":"Asia/Shanghai"},"start":"2026-03-06T17:00:00+08:00","target_minutes":480})");
    const Answer promise =
        shell.run({QStringLiteral("calc"), QStringLiteral("promise"), document, QStringLiteral("--json")});
    INFO(promise.error.toStdString());
    REQUIRE(promise.code == 0);
    REQUIRE(promise.json().object().value(QStringLiteral("due")).toString() ==
            QStringLiteral("2026-03-09T17:30:00+08:00"));
}
