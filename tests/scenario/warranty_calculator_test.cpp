// SPDX-License-Identifier: GPL-3.0-or-later
// The warranty calculator of the command line.
#include "core/service/warranty_json.h"
#include "tests/support/catch.h"
#include "tests/support/command_line.h"

#include <QJsonArray>

using namespace sanbao;
using namespace sanbao::test;

TEST_CASE("sanbaoctl calc warranty answers as the engine does and refuses what it does not know")
{
    const CommandLine shell;
    const QByteArray question =
        R"({"category":"air_conditioner","region":"浙江","invoiced":"2025-03-01","installed":"2025-03-15",
        "repairs":[{"in":"2025-07-01","out":"2025-07-13","fault":"不制冷"}],"on":"2026-03-20"})";
    const Answer told = shell.run({QStringLiteral("calc"), QStringLiteral("warranty"), shell.write("w.json", question),
                                   QStringLiteral("--json")});
    REQUIRE(told.code == 0);
    const Outcome<QJsonObject> answer =
        calculateWarranty(QJsonDocument::fromJson(question).object(), QDate(2026, 3, 20));
    REQUIRE_DONE(answer);
    CHECK(told.json().object() == *answer);
    CHECK(answer->value(QStringLiteral("nominal_end")).toString() == QStringLiteral("2026-03-15"));
    CHECK(answer->value(QStringLiteral("end")).toString() == QStringLiteral("2026-03-27"));
    CHECK(answer->value(QStringLiteral("remedies")).toArray() == QJsonArray{QStringLiteral("repair")});
    const QByteArray wrong = R"({"category":"tv","colour":"red","region":"Mars"})";
    const Answer refused = shell.run(
        {QStringLiteral("calc"), QStringLiteral("warranty"), shell.write("x.json", wrong), QStringLiteral("--json")});
    CHECK(refused.code == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.error.contains(QStringLiteral("colour")));
    CHECK(refused.error.contains(QStringLiteral("Mars")));
}
