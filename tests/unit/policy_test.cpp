// SPDX-License-Identifier: GPL-3.0-or-later
// When a policy binds and when it is refused.
#include "core/domain/policy.h"
#include "core/domain/starter_profile.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

Policy version(int number, QDate from, bool published = true)
{
    Policy policy;
    policy.id = PolicyId(number);
    policy.code = QStringLiteral("CX-P001");
    policy.version = number;
    policy.title = QStringLiteral("售后服务政策");
    policy.body = QStringLiteral("- 保修三年");
    policy.scope.from = from;
    if (number > 1)
        policy.changeNote = QStringLiteral("延长保修");
    if (published)
        policy.publishedAt = Instant(1);
    return policy;
}

const QDate kMarch(2026, 3, 1);
const QDate kJune(2026, 6, 1);

} // namespace

TEST_CASE("A version binds from its day until a later published one does")
{
    const std::vector<Policy> versions{version(1, kMarch), version(2, kJune)};
    CHECK(stateOf(versions[0], versions, kMarch.addDays(-1)) == PolicyState::Upcoming);
    CHECK(stateOf(versions[0], versions, kMarch) == PolicyState::InForce);
    CHECK(stateOf(versions[0], versions, kJune.addDays(-1)) == PolicyState::InForce);
    CHECK(stateOf(versions[0], versions, kJune) == PolicyState::Superseded);
    CHECK(stateOf(versions[1], versions, kJune) == PolicyState::InForce);
    const std::vector<Policy> withDraft{version(1, kMarch), version(2, kJune, false)};
    CHECK(stateOf(withDraft[0], withDraft, kJune) == PolicyState::InForce);
    CHECK(stateOf(withDraft[1], withDraft, kJune) == PolicyState::Draft);
}

TEST_CASE("A withdrawn version no longer binds, an ended one neither")
{
    Policy policy = version(1, kMarch);
    policy.withdrawnOn = kJune;
    CHECK(stateOf(policy, {policy}, kJune.addDays(-1)) == PolicyState::InForce);
    CHECK(stateOf(policy, {policy}, kJune) == PolicyState::Withdrawn);
    Policy ending = version(1, kMarch);
    ending.scope.until = kJune;
    CHECK(stateOf(ending, {ending}, kJune) == PolicyState::InForce);
    CHECK(stateOf(ending, {ending}, kJune.addDays(1)) == PolicyState::Ended);
}

TEST_CASE("Nothing is offered outside the unit, category and days it holds for")
{
    Policy policy = version(1, kMarch);
    policy.scope.unit = OrgUnitId(1);
    policy.scope.category = CategoryId(7);
    policy.scope.until = kJune;
    const auto offered = [&policy](OrgUnitId unit, CategoryId category, QDate on) {
        return !policiesInForce({policy}, unit, category, on).empty();
    };
    CHECK(offered(OrgUnitId(1), CategoryId(7), kMarch));
    CHECK_FALSE(offered(OrgUnitId(2), CategoryId(7), kMarch));
    CHECK_FALSE(offered(OrgUnitId(1), CategoryId(8), kMarch));
    CHECK_FALSE(offered(OrgUnitId(1), CategoryId(), kMarch));
    CHECK_FALSE(offered(OrgUnitId(1), CategoryId(7), kMarch.addDays(-1)));
    CHECK_FALSE(offered(OrgUnitId(1), CategoryId(7), kJune.addDays(1)));
}

TEST_CASE("The right of final interpretation is recognised in whatever words it comes")
{
    for (const char* clause :
         {"本店保留最终解释权", "本政策的最终解释权归本店所有", "解释权归公司所有", "最 终\n解 释 权归商家",
          "唯一解释权", "The store has the final right of interpretation", "sole interpretation rests with us"}) {
        INFO(clause);
        CHECK(reservesInterpretation(QString::fromUtf8(clause)));
    }
    for (const char* text : {"请向店员询问，店员会作解释", "如有疑问，由双方协商解释", "We explain every charge."}) {
        INFO(text);
        CHECK_FALSE(reservesInterpretation(QString::fromUtf8(text)));
    }
    Policy policy = version(1, kMarch);
    policy.body = QStringLiteral("本店拥有最终解释权");
    CHECK(brokenRules(policy) == std::vector<PolicyRule>{PolicyRule::FinalInterpretation});
}

TEST_CASE("No shipped text reserves the interpretation", "[S1-063]")
{
    for (const QString& code : starterProfileCodes()) {
        const Outcome<StarterProfile> profile = loadStarterProfile(code);
        REQUIRE_DONE(profile);
        INFO(code.toStdString());
        CHECK(profile->policies.size() >= 3);
        for (const ProfilePolicy& policy : profile->policies) {
            CHECK_FALSE(reservesInterpretation(policy.body.zh));
            CHECK_FALSE(reservesInterpretation(policy.body.en));
        }
        for (const ProfileAgreement& agreement : profile->agreements) {
            CHECK_FALSE(reservesInterpretation(agreement.body().zh));
            CHECK_FALSE(reservesInterpretation(agreement.body().en));
        }
    }
}

TEST_CASE("A second version says what changed")
{
    Policy policy = version(2, kJune);
    policy.changeNote = QStringLiteral(" ");
    CHECK(brokenRules(policy) == std::vector<PolicyRule>{PolicyRule::ChangeNoteMissing});
    policy.scope.until = kMarch;
    policy.changeNote = QStringLiteral("x");
    CHECK(brokenRules(policy) == std::vector<PolicyRule>{PolicyRule::EndsBeforeStart});
}
