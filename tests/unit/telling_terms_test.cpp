// SPDX-License-Identifier: GPL-3.0-or-later
// The statistic is worked out by hand: a in n discontented, b in m content comments, half a comment added to each.
#include "core/analytics/telling_terms.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace sanbao;

TEST_CASE("the log odds ratio over its error follows the formula")
{
    // ((30.5/70.5) / (5.5/95.5)) = 7.5119; error = sqrt(1/30.5 + 1/70.5 + 1/5.5 + 1/95.5) = 0.48923
    CHECK(oddsRatio(30, 100, 5, 100) == Approx(7.5119).epsilon(1e-4));
    CHECK(logOddsZ(30, 100, 5, 100) == Approx(std::log(7.5119) / 0.48923).epsilon(1e-3));
    CHECK(logOddsZ(10, 100, 10, 100) == Approx(0.0).margin(1e-12));
    CHECK(logOddsZ(5, 100, 30, 100) < 0);
}

TEST_CASE("the term that only the discontented use comes first, and the longer term stands for its parts")
{
    std::vector<QString> bad(20, QStringLiteral("漏水严重，客服不理。"));
    bad.resize(30, QStringLiteral("安装费太贵"));
    const std::vector<QString> good(40, QStringLiteral("安装师傅很好，加热快"));
    const std::vector<TellingTerm> terms = tellingTerms(bad, good);
    REQUIRE_FALSE(terms.empty());
    const auto holds = [&terms](const char* text) {
        return std::any_of(terms.begin(), terms.end(),
                           [text](const TellingTerm& term) { return term.text == QString::fromUtf8(text); });
    };
    CHECK(holds("漏水严重"));
    CHECK_FALSE(holds("漏水"));
    CHECK_FALSE(holds("安装"));
    CHECK_FALSE(holds("加热快"));
    CHECK(terms.front().inDiscontent == 20);
    CHECK(terms.front().inContent == 0);
    CHECK(terms.front().z > 1.96);
}

TEST_CASE("without any comment there is no term")
{
    CHECK(tellingTerms({}, {}).empty());
}
