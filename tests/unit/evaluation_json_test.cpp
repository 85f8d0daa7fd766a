// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluation calculators as scripts use them: fractions are understood, unknown keys and wrong cells are named.
#include "core/analytics/evaluation_json.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace sanbao;
using sanbao::test::approx;

namespace {

QJsonObject document(const char* text)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(text);
    REQUIRE(parsed.isObject());
    return parsed.object();
}

} // namespace

TEST_CASE("A matrix with fractions gives weights, and each expert his own consistency")
{
    const QJsonObject alone =
        *calculateAhp(document(R"({"items":["a","b","c"],"matrix":[[1,3,5],["1/3",1,3],["1/5","1/3",1]]})"));
    CHECK(alone.value(QStringLiteral("weights")).toArray().at(0).toDouble() == approx(0.636986, 1e-6));
    CHECK(alone.value(QStringLiteral("ri")).toDouble() == approx(0.58, 1e-12));
    CHECK(alone.value(QStringLiteral("consistent")).toBool());
    const QJsonObject group = *calculateAhp(document(R"({"experts":[[[1,3],["1/3",1]],[[1,"1/3"],[3,1]]]})"));
    CHECK(group.value(QStringLiteral("weights")).toArray().at(0).toDouble() == approx(0.5, 1e-9));
    CHECK(group.value(QStringLiteral("experts")).toArray().size() == 2);
}

TEST_CASE("Counts and shares give the same evaluation, the operator is named")
{
    const QJsonObject counted =
        *calculateFuzzy(document(R"({"weights":[0.6,0.4],"counts":[[5,3,2],[2,4,4]],"scores":[100,60,20]})"));
    CHECK(counted.value(QStringLiteral("score")).toDouble() == approx(64.0, 1e-9));
    CHECK(counted.value(QStringLiteral("operator")).toString() == QStringLiteral("product-sum"));
    const QJsonObject shares = *calculateFuzzy(document(
        R"({"weights":[0.6,0.4],"membership":[[0.5,0.3,0.2],[0.2,0.4,0.4]],"scores":[100,60,20],"operator":"min-max"})"));
    CHECK(shares.value(QStringLiteral("score")).toDouble() == approx(63.0769, 1e-4));
    CHECK(shares.value(QStringLiteral("grade")).toInt() == 1);
}

TEST_CASE("Factors with items of their own are evaluated on two levels")
{
    const QJsonObject whole = *calculateFuzzy(document(R"({"factors":[
        {"weight":0.6,"weights":["1/2","1/2"],"counts":[[5,3,2],[3,5,2]]},
        {"weight":0.4,"weights":[1],"membership":[[0.2,0.4,0.4]]},
        {"weight":9,"weights":[1],"counts":[[0,0,0]]}],"scores":[100,60,20]})"));
    // By hand: the first factor .4 .4 .2, together .32 .40 .28.
    CHECK(whole.value(QStringLiteral("score")).toDouble() == approx(61.6, 1e-9));
    const QJsonArray factors = whole.value(QStringLiteral("factors")).toArray();
    REQUIRE(factors.size() == 3);
    CHECK(factors[0].toObject().value(QStringLiteral("score")).toDouble() == approx(68, 1e-9));
    CHECK(factors[2].isNull());
    const Outcome<QJsonObject> wrong =
        calculateFuzzy(document(R"({"factors":[{"weight":1,"weigths":[1],"counts":[[1,0]]}],"scores":[100,0]})"));
    REQUIRE_FALSE(wrong.has_value());
    QStringList fields;
    for (const FieldIssue& issue : wrong.error().issues)
        fields << issue.field;
    CHECK(fields.contains(QStringLiteral("factors[0].weigths")));
}

TEST_CASE("A control chart tells its limits and signals")
{
    const QJsonObject chart =
        *calculateControl(document(R"({"chart":"p","counts":[9],"sizes":[58],"baseline":0.04296875})"));
    const QJsonObject point = chart.value(QStringLiteral("points")).toArray().at(0).toObject();
    CHECK(point.value(QStringLiteral("exact_tail")).toDouble() == approx(0.000786, 1e-6));
    CHECK(point.value(QStringLiteral("signal")).toBool());
    CHECK(calculateControl(document(R"({"chart":"ewma","values":[0.1,0.2]})")).has_value());
    CHECK(calculateControl(document(R"({"chart":"g","gaps":[3,4,5]})")).has_value());
}

TEST_CASE("What cannot be understood is named")
{
    const auto fieldOf = [](const Outcome<QJsonObject>& outcome) {
        REQUIRE_FALSE(outcome.has_value());
        return outcome.error().issues.front().field;
    };
    CHECK(fieldOf(calculateAhp(document(R"({"matrix":[[1,"x"],[2,1]]})"))) == QStringLiteral("matrix[0][1]"));
    CHECK(fieldOf(calculateAhp(document(R"({"matrix":[[1]],"colour":1})"))) == QStringLiteral("colour"));
    CHECK(fieldOf(calculateFuzzy(document(R"({"weights":[1],"counts":[[1,0]],"scores":[1,0],"operator":"magic"})"))) ==
          QStringLiteral("operator"));
    CHECK(fieldOf(calculateFuzzy(document(R"({"weights":[1],"counts":[[1.5,0]],"scores":[1,0]})"))) ==
          QStringLiteral("counts"));
    CHECK(fieldOf(calculateControl(document(R"({"chart":"q"})"))) == QStringLiteral("chart"));
    CHECK(fieldOf(calculateControl(document(R"({"chart":"p","counts":[1,2],"sizes":[10]})"))) ==
          QStringLiteral("sizes"));
}
