// SPDX-License-Identifier: GPL-3.0-or-later
// The starter profiles: complete in both languages, consistent, and with the numbers the trade promises.
#include "core/domain/starter_profile.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <set>

using namespace sanbao;

namespace {

StarterProfile load(const char* code)
{
    const Outcome<StarterProfile> loaded = loadStarterProfile(QString::fromLatin1(code));
    if (!loaded)
        FAIL(code << ": " << loaded.error().lines().join(QLatin1Char('\n')).toStdString());
    return loaded.value();
}

std::vector<StarterProfile> all()
{
    std::vector<StarterProfile> profiles;
    for (const QString& code : starterProfileCodes())
        profiles.push_back(load(code.toLatin1().constData()));
    return profiles;
}

QJsonObject document(const char* code)
{
    QFile file(QStringLiteral(":/sanbao/profiles/%1.json").arg(QString::fromLatin1(code)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonArray filtered(const QJsonValue& list, const char* key, const char* removed)
{
    QJsonArray kept;
    for (const QJsonValue& entry : list.toArray()) {
        if (entry[QLatin1String(key)].toString() != QLatin1String(removed))
            kept.append(entry);
    }
    return kept;
}

QStringList fields(const Outcome<StarterProfile>& outcome)
{
    QStringList names;
    if (!outcome) {
        for (const FieldIssue& issue : outcome.error().issues)
            names.append(issue.field);
    }
    return names;
}

std::optional<int> minutes(const StarterProfile& profile, ServiceType type, PromiseKind kind,
                           std::optional<Priority> priority = {}, std::optional<FaultGrade> grade = {})
{
    for (const ProfileTarget& target : profile.targets) {
        if (target.type == type && target.kind == kind && target.priority == priority && target.grade == grade &&
            target.category.isEmpty())
            return target.minutes;
    }
    return std::nullopt;
}

const ProfileSurveyItem& item(const StarterProfile& profile, const char* code)
{
    const auto& items = profile.questionnaire.items;
    const auto found = std::find_if(items.begin(), items.end(),
                                    [code](const ProfileSurveyItem& one) { return one.code == QLatin1String(code); });
    REQUIRE(found != items.end());
    return *found;
}

} // namespace

TEST_CASE("Every starter profile loads and has something of everything")
{
    CHECK(starterProfileCodes().size() == 4);
    for (const StarterProfile& profile : all()) {
        INFO(profile.code.toStdString());
        CHECK(profile.name.isComplete());
        CHECK(profile.categories.size() >= 8);
        CHECK(profile.prices.size() >= 20);
        CHECK(profile.targets.size() >= 25);
        CHECK(profile.complaintLevels.size() == 3);
        CHECK(profile.pauseReasons.size() == 4);
        CHECK(profile.agreements.size() == 3);
        CHECK(profile.maintenance.size() >= 3);
        CHECK(profile.week == workingWeek({{540, 1080}}));
        CHECK(profile.zone == QStringLiteral("Asia/Shanghai"));
        for (const ProfileCategory& category : profile.categories) {
            INFO(category.code.toStdString());
            CHECK(category.name.isComplete());
            CHECK(category.group.isComplete());
            CHECK(profile.warrantyMonths(category.code) >= 12);
            CHECK(std::any_of(profile.faults.begin(), profile.faults.end(),
                              [&](const ProfileFault& fault) { return fault.category == category.code; }));
        }
    }
    CHECK(loadStarterProfile(QStringLiteral("garden")).error().kind == FailureKind::NotFound);
}

TEST_CASE("Chinese texts are Chinese and English texts are not")
{
    const auto hasHan = [](const QString& text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    };
    for (const StarterProfile& profile : all()) {
        std::vector<BilingualText> texts{profile.name, profile.description, profile.questionnaire.title};
        for (const ProfileCategory& one : profile.categories)
            texts.push_back(one.name);
        for (const ProfileFault& one : profile.faults)
            texts.push_back(one.name);
        for (const ProfilePrice& one : profile.prices)
            texts.push_back(one.name);
        for (const ProfileWarranty& one : profile.warranties)
            texts.push_back(one.source);
        for (const ProfileSurveyItem& one : profile.questionnaire.items)
            texts.push_back(one.text);
        for (const ProfileAgreement& one : profile.agreements)
            texts.push_back(one.body());
        for (const BilingualText& text : texts) {
            INFO(text.zh.toStdString());
            REQUIRE(hasHan(text.zh));
            REQUIRE_FALSE(hasHan(text.en));
            REQUIRE_FALSE(text.en.isEmpty());
        }
    }
}

TEST_CASE("The three trades bring the categories their plans name", "[S2-001]")
{
    const auto has = [](const StarterProfile& profile, std::initializer_list<const char*> codes) {
        return std::all_of(codes.begin(), codes.end(), [&profile](const char* code) {
            return std::any_of(profile.categories.begin(), profile.categories.end(),
                               [code](const ProfileCategory& one) { return one.code == QLatin1String(code); });
        });
    };
    const StarterProfile appliance = load("appliance");
    CHECK(has(appliance, {"tv", "refrigerator", "washer", "air_conditioner", "range_hood", "gas_water_heater",
                          "electric_water_heater", "rice_cooker"}));
    CHECK(std::any_of(appliance.categories.begin(), appliance.categories.end(),
                      [](const ProfileCategory& one) { return !one.peakMonths.empty(); }));
    const StarterProfile bathware = load("bathware");
    CHECK(has(bathware, {"smart_toilet", "smart_shower", "toilet", "tap", "shower_room"}));
    CHECK(has(load("homeimprovement"), {"wood_floor", "door", "kitchen_cabinet", "lighting", "plumbing", "paint"}));
    for (const StarterProfile& profile : {appliance, bathware, load("homeimprovement")}) {
        CHECK(profile.procedures.size() > load("generic").procedures.size());
        CHECK(profile.faults.size() > 50);
    }
}

TEST_CASE("National warranty terms are marked and carry their rule", "[S2-001]")
{
    struct Row
    {
        const char* category;
        int unit;
        int parts;
        int depreciation;
    };
    const StarterProfile profile = load("appliance");
    for (const Row& row : {Row{"tv", 12, 36, 10},
                           {"refrigerator", 12, 36, 5},
                           {"washer", 12, 36, 5},
                           {"air_conditioner", 12, 36, 10},
                           {"microwave", 12, 24, 5},
                           {"vacuum_cleaner", 12, 36, 5},
                           {"fan", 12, 36, 5},
                           {"gas_water_heater", 12, 0, 5}}) {
        INFO(row.category);
        int parts = 0;
        for (const ProfileWarranty& one : profile.warranties) {
            if (one.category != QLatin1String(row.category))
                continue;
            CHECK(one.statutory);
            if (one.part) {
                parts = one.months;
            } else {
                CHECK(one.months == row.unit);
                CHECK(one.depreciationBasisPointsPerDay == row.depreciation);
            }
        }
        CHECK(parts == row.parts);
    }
    for (const ProfileWarranty& one : load("bathware").warranties)
        CHECK_FALSE(one.statutory); // bathroom ware is not on the national list
}

TEST_CASE("The promised times of a new store are the usual ones")
{
    for (const StarterProfile& profile : all()) {
        CHECK(minutes(profile, ServiceType::Repair, PromiseKind::Response) == 30);
        CHECK(minutes(profile, ServiceType::Installation, PromiseKind::Response) == 30);
        CHECK(minutes(profile, ServiceType::Installation, PromiseKind::Arrival) == 180);
        CHECK(minutes(profile, ServiceType::Installation, PromiseKind::Completion) == 24 * 60);
        CHECK_FALSE(minutes(profile, ServiceType::Repair, PromiseKind::Arrival).has_value());
        CHECK(minutes(profile, ServiceType::Repair, PromiseKind::Response, Priority::Premium) == 15);
        CHECK(minutes(profile, ServiceType::Repair, PromiseKind::Callback) == 3 * 1440);
        for (const ProfileTarget& target : profile.targets) {
            const bool aroundTheClock =
                target.kind == PromiseKind::Callback ||
                (target.type == ServiceType::Installation && target.kind == PromiseKind::Completion);
            CHECK((target.base == TimeBase::Calendar) == aroundTheClock);
        }
    }
}

TEST_CASE("The questionnaire has the five indicators with their weights", "[S2-043][S2-046]")
{
    const StarterProfile profile = load("generic");
    const std::vector<std::pair<const char*, int>> expected{
        {"quality", 4500}, {"attitude", 2500}, {"response_speed", 1500}, {"efficiency", 1000}, {"overall", 500}};
    for (const auto& [code, weight] : expected) {
        CHECK(item(profile, code).use == ProfileSurveyItem::Use::Evaluated);
        CHECK(item(profile, code).weightBasisPoints == weight);
    }
    const auto& grades = profile.questionnaire.grades;
    REQUIRE(grades.size() == 5);
    for (int at = 0; at < 5; ++at) {
        CHECK(grades[std::size_t(at)].code == 5 - at);
        CHECK(grades[std::size_t(at)].score == 100 - 20 * at);
    }
    CHECK(grades.front().name.zh == QStringLiteral("非常满意"));
    CHECK(profile.questionnaire.recommendQuestion.isComplete());
    CHECK(profile.questionnaire.commentQuestion.isComplete());
}

TEST_CASE("Three items ask for installation, speed and thoroughness apart")
{
    const StarterProfile profile = load("bathware");
    CHECK(item(profile, "installation_professionalism").text.zh.contains(QStringLiteral("安装的专业性")));
    CHECK(item(profile, "response_speed").text.zh.contains(QStringLiteral("维修响应速度")));
    CHECK(item(profile, "fix_thoroughness").text.zh.contains(QStringLiteral("问题解决的彻底性")));
    for (const char* code : {"installation_professionalism", "response_speed", "fix_thoroughness"})
        CHECK(item(profile, code).use != ProfileSurveyItem::Use::Optional);
}

TEST_CASE("Quality and attitude have their weighted sub-items", "[S2-049][S2-050]")
{
    const auto codes = [](const ProfileSurveyItem& one) {
        QStringList list;
        for (const ProfileSubItem& sub : one.subItems)
            list.append(sub.code + QLatin1Char(' ') + QString::number(sub.weightBasisPoints));
        return list;
    };
    const StarterProfile profile = load("generic");
    CHECK(codes(item(profile, "quality")) ==
          QStringList({QStringLiteral("skill 5584"), QStringLiteral("plan 3196"), QStringLiteral("tools 1220")}));
    CHECK(codes(item(profile, "attitude")) ==
          QStringList(
              {QStringLiteral("warmth 2500"), QStringLiteral("patience 2500"), QStringLiteral("professional 5000")}));
}

TEST_CASE("The stock installation procedure takes 15, 20, 30 and 5 minutes")
{
    for (const StarterProfile& profile : all()) {
        const auto found = std::find_if(profile.procedures.begin(), profile.procedures.end(), [](const auto& one) {
            return one.code == QStringLiteral("installation_standard");
        });
        REQUIRE(found != profile.procedures.end());
        std::vector<int> standard;
        for (const ProfileStep& step : found->steps)
            standard.push_back(step.minutes);
        CHECK(standard == std::vector<int>{15, 20, 30, 5});
    }
}

TEST_CASE("Every agreement has its mandatory sections and no unfair term")
{
    for (const StarterProfile& profile : all()) {
        for (const ProfileAgreement& agreement : profile.agreements) {
            std::set<QString> mandatory;
            for (const ProfileAgreementSection& section : agreement.sections) {
                if (section.mandatory)
                    mandatory.insert(section.code);
                CHECK(section.conspicuous == (section.code == QStringLiteral("liability")));
            }
            for (const char* code :
                 {"scope", "response", "fees", "warranty", "liability", "personal_data", "disputes", "signature"})
                CHECK(mandatory.count(QString::fromLatin1(code)) == 1);
            const BilingualText body = agreement.body();
            CHECK_FALSE(body.zh.contains(QStringLiteral("最终解释权")));
            CHECK_FALSE(body.zh.contains(QStringLiteral("解释权归")));
            CHECK_FALSE(body.en.contains(QStringLiteral("final interpretation")));
        }
    }
}

TEST_CASE("An agreement text has numbered headings and marks what must be noticed")
{
    const BilingualText body = load("generic").agreements.front().body();
    CHECK(body.zh.startsWith(QStringLiteral("# 一、双方与产品\n服务方：{{store.name}}")));
    CHECK(body.zh.contains(QStringLiteral("\n# 二、服务范围\n")));
    CHECK(body.zh.contains(QStringLiteral("\n{{scope}}\n")));
    CHECK(body.zh.contains(QStringLiteral("\n# 六、责任与提示\n! 以下情形")));
    CHECK(body.en.contains(QStringLiteral("\n# 6. Liability and cautions\n! Not covered")));
    CHECK(body.zh.contains(QStringLiteral("{{#targets}}| {{service}} | {{kind}} | {{duration}} |\n{{/targets}}\n")));
    CHECK(body.en.contains(QStringLiteral("{{#prices}}| {{name}} | {{unit}} | {{price}} |\n{{/prices}}\n")));
    CHECK(body.zh.count(QStringLiteral("\n! ")) == 4);
}

TEST_CASE("A profile that contradicts itself is refused with the place")
{
    const QJsonObject common = document("common");
    QJsonObject profile = document("generic");
    CHECK(parseStarterProfile(common, profile).has_value());

    profile[QStringLiteral("categories")] = filtered(profile[QStringLiteral("categories")], "code", "tool");
    CHECK(fields(parseStarterProfile(common, profile)).contains(QStringLiteral("faults")));
    CHECK(fields(parseStarterProfile(common, profile)).contains(QStringLiteral("warranties")));

    profile = document("generic");
    profile.insert(QStringLiteral("colour"), 1);
    CHECK(fields(parseStarterProfile(common, profile)) == QStringList({QStringLiteral("profile.colour")}));

    profile = document("generic");
    QJsonArray prices = profile[QStringLiteral("prices")].toArray();
    QJsonObject first = prices.at(0).toObject();
    first[QStringLiteral("price")] = QStringLiteral("-1");
    first.remove(QStringLiteral("tier"));
    first[QStringLiteral("name")] = QJsonObject{{QStringLiteral("zh"), QStringLiteral("安装费")}};
    prices[0] = first;
    profile[QStringLiteral("prices")] = prices;
    const QStringList found = fields(parseStarterProfile(common, profile));
    for (const char* field : {"profile.prices[0].price", "profile.prices[0].tier", "profile.prices[0].name.en"})
        CHECK(found.contains(QString::fromLatin1(field)));
}

TEST_CASE("Questionnaire weights and merge fields are checked")
{
    const QJsonObject profile = document("generic");
    QJsonObject common = document("common");
    QJsonObject questionnaire = common[QStringLiteral("questionnaire")].toObject();
    questionnaire[QStringLiteral("items")] = filtered(questionnaire[QStringLiteral("items")], "code", "overall");
    common[QStringLiteral("questionnaire")] = questionnaire;
    CHECK(fields(parseStarterProfile(common, profile)) == QStringList({QStringLiteral("questionnaire")}));

    for (const char* wrong : {"{{customer.salary}}", "{{#targets}} open", "{{kind}}", "{{/targets}}"}) {
        common = document("common");
        QJsonArray sections = common[QStringLiteral("agreement_sections")].toArray();
        QJsonObject section = sections.at(1).toObject();
        section[QStringLiteral("body")] = QJsonObject{{QStringLiteral("zh"), QString::fromLatin1(wrong)},
                                                      {QStringLiteral("en"), QStringLiteral("{{scope}}")}};
        sections[1] = section;
        common[QStringLiteral("agreement_sections")] = sections;
        INFO(wrong);
        CHECK(fields(parseStarterProfile(common, profile)).contains(QStringLiteral("agreements.service.scope")));
    }
}
