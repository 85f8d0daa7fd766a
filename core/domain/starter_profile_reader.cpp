// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/starter_profile_reader.h"

#include "core/domain/promise_calculator.h"
#include "core/domain/warranty/warranty_reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMostMinutes = 527'040; ///< a leap year
using Texts = QHash<QString, BilingualText>;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

BilingualText readText(JsonNode node)
{
    return {node.text(key("zh")), node.text(key("en"))};
}

BilingualText readText(JsonNode& node, const char* name)
{
    return readText(node.object(key(name)));
}

std::vector<BilingualText> readTexts(JsonNode& node, const char* name)
{
    std::vector<BilingualText> texts;
    for (JsonNode& entry : node.list(key(name)))
        texts.push_back(readText(std::move(entry)));
    return texts;
}

ProfileCategory readCategory(JsonNode& node, const Texts& groups)
{
    ProfileCategory category;
    category.code = node.text(key("code"));
    category.name = readText(node, "name");
    const QString group = node.text(key("group"));
    if (!groups.contains(group))
        node.refuse(key("group"),
                    QCoreApplication::translate("StarterProfile", "The group \"%1\" is not listed.").arg(group));
    category.group = groups.value(group);
    category.smart = node.flag(key("smart"), false);
    category.lifeYears = node.number(key("life_years"), 1, 100, 0);
    category.peakMonths = node.numbers(key("peak_months"), 1, 12);
    return category;
}

ProfileFault readFault(JsonNode& node)
{
    ProfileFault fault;
    fault.category = node.text(key("category"), QString());
    fault.code = node.text(key("code"));
    fault.name = readText(node, "name");
    fault.grade = node.code<FaultGrade>(key("grade"));
    return fault;
}

ProfileTarget readTarget(JsonNode& node)
{
    ProfileTarget target;
    target.type = node.code<ServiceType>(key("service_type"));
    target.kind = node.code<PromiseKind>(key("kind"));
    target.minutes = node.number(key("minutes"), 1, kMostMinutes);
    target.base = node.code<TimeBase>(key("base"));
    target.category = node.text(key("category"), QString());
    target.grade = node.maybeCode<FaultGrade>(key("grade"));
    target.priority = node.maybeCode<Priority>(key("priority"));
    return target;
}

ProfilePrice readPrice(JsonNode& node)
{
    ProfilePrice price;
    price.code = node.text(key("code"));
    price.name = readText(node, "name");
    price.kind = node.code<FeeKind>(key("kind"));
    price.type = node.maybeCode<ServiceType>(key("service_type"));
    price.category = node.text(key("category"), QString());
    price.unit = readText(node, "unit");
    price.tier = node.code<ServiceTier>(key("tier"));
    price.effectiveFrom = node.day(key("effective_from"));
    const Outcome<Money> amount = Money::parse(node.text(key("price")));
    if (!amount || amount->isNegative())
        node.refuse(key("price"), QCoreApplication::translate("StarterProfile", "A price is an amount of 0 or more."));
    else
        price.price = *amount;
    return price;
}

ProfileWarranty readWarranty(JsonNode& node)
{
    ProfileWarranty warranty;
    warranty.rule = readWarrantyRule(node);
    const WarrantyRule& rule = warranty.rule;
    warranty.category = rule.category;
    if (!rule.coversWholeUnit())
        warranty.part = rule.part;
    warranty.months = rule.months.value_or(0);
    warranty.statutory = rule.layer == WarrantyLayer::Statutory;
    warranty.start = rule.start;
    warranty.depreciationBasisPointsPerDay = rule.depreciationBasisPointsPerDay;
    warranty.source = rule.source;
    if (rule.category.isEmpty() || !rule.source.isComplete())
        node.refuse(key("category"),
                    QCoreApplication::translate("StarterProfile", "A warranty needs its category and its source."));
    return warranty;
}

ProfileComplaintLevel readComplaintLevel(JsonNode& node)
{
    ProfileComplaintLevel level;
    level.level = node.code<ComplaintLevel>(key("level"));
    level.name = readText(node, "name");
    level.meaning = readText(node, "meaning");
    level.limitDays = node.number(key("limit_days"), 1, 365);
    level.responsible = node.code<Role>(key("responsible"));
    level.escalateTo = node.maybeCode<Role>(key("escalate_to"));
    return level;
}

ProfilePauseReason readPauseReason(JsonNode& node)
{
    return {node.code<WaitReason>(key("reason")), readText(node, "name")};
}

ProfileSurveyItem readSurveyItem(JsonNode& node)
{
    ProfileSurveyItem item;
    item.code = node.text(key("code"));
    item.text = readText(node, "text");
    item.use = node.code<ProfileSurveyItem::Use>(key("use"));
    item.weightBasisPoints = node.number(key("weight"), 0, 10'000, 0);
    for (JsonNode& sub : node.list(key("sub_items"))) {
        BilingualText text = readText(sub, "text");
        item.subItems.push_back({sub.text(key("code")), std::move(text), sub.number(key("weight"), 0, 10'000)});
    }
    return item;
}

ProfileQuestionnaire readQuestionnaire(JsonNode node)
{
    ProfileQuestionnaire questionnaire;
    questionnaire.code = node.text(key("code"));
    questionnaire.title = readText(node, "title");
    questionnaire.recommendQuestion = readText(node, "recommend");
    questionnaire.commentQuestion = readText(node, "comment");
    questionnaire.dueDaysAfterClose = node.number(key("due_days_after_close"), 0, 365);
    for (JsonNode& grade : node.list(key("grades"))) {
        BilingualText name = readText(grade, "name");
        questionnaire.grades.push_back(
            {grade.number(key("code"), 1, 5), std::move(name), grade.number(key("score"), 0, 100)});
    }
    for (JsonNode& item : node.list(key("items")))
        questionnaire.items.push_back(readSurveyItem(item));
    return questionnaire;
}

ProfileAgreementSection readSection(JsonNode& node)
{
    ProfileAgreementSection section;
    section.code = node.text(key("code"));
    section.mandatory = node.flag(key("mandatory"), true);
    section.conspicuous = node.flag(key("conspicuous"), false);
    section.title = readText(node, "title");
    JsonNode body = node.object(key("body"));
    section.body = {body.lines(key("zh")), body.lines(key("en"))};
    return section;
}

/// Sections by code: those of the common document, replaced or extended by those of the profile.
std::vector<ProfileAgreementSection> readSections(JsonNode& common, JsonNode& profile)
{
    std::vector<ProfileAgreementSection> sections;
    for (JsonNode* node : {&common, &profile}) {
        for (JsonNode& entry : node->list(key("agreement_sections"))) {
            ProfileAgreementSection section = readSection(entry);
            const auto same = [&section](const ProfileAgreementSection& other) { return other.code == section.code; };
            const auto known = std::find_if(sections.begin(), sections.end(), same);
            if (known != sections.end())
                *known = std::move(section);
            else
                sections.push_back(std::move(section));
        }
    }
    return sections;
}

ProfileAgreement readAgreement(JsonNode& node, const std::vector<ProfileAgreementSection>& library)
{
    ProfileAgreement agreement;
    agreement.code = node.text(key("code"));
    agreement.title = readText(node, "title");
    for (const QJsonValue& code : node.raw(key("sections")).toArray()) {
        const auto same = [&code](const ProfileAgreementSection& one) { return one.code == code.toString(); };
        const auto found = std::find_if(library.begin(), library.end(), same);
        if (found == library.end())
            node.refuse(
                key("sections"),
                QCoreApplication::translate("StarterProfile", "There is no section \"%1\".").arg(code.toString()));
        else
            agreement.sections.push_back(*found);
    }
    return agreement;
}

ProfilePackage readPackage(JsonNode& node)
{
    ProfilePackage package;
    package.code = node.text(key("code"));
    package.kind = node.text(key("kind"));
    package.name = readText(node, "name");
    package.tier = node.code<ServiceTier>(key("tier"));
    const Outcome<Money> amount = Money::parse(node.text(key("price")));
    if (!amount || amount->isNegative())
        node.refuse(key("price"), QCoreApplication::translate("StarterProfile", "A price is an amount of 0 or more."));
    else
        package.price = *amount;
    package.months = node.number(key("months"), 1, 120);
    package.visits = node.number(key("visits"), 0, 999);
    JsonNode cover = node.object(key("cover"));
    package.cover = {cover.lines(key("zh")), cover.lines(key("en"))};
    JsonNode exclusions = node.object(key("exclusions"));
    package.exclusions = {exclusions.lines(key("zh")), exclusions.lines(key("en"))};
    return package;
}

ProfileProcedure readProcedure(JsonNode& node)
{
    ProfileProcedure procedure;
    procedure.code = node.text(key("code"));
    procedure.name = readText(node, "name");
    procedure.type = node.code<ServiceType>(key("service_type"));
    procedure.category = node.text(key("category"), QString());
    for (JsonNode& step : node.list(key("steps"))) {
        BilingualText name = readText(step, "name");
        procedure.steps.push_back({step.text(key("code")), std::move(name), step.number(key("minutes"), 1, 1440)});
    }
    return procedure;
}

ProfileChecklist readChecklist(JsonNode& node)
{
    ProfileChecklist checklist;
    checklist.code = node.text(key("code"));
    checklist.name = readText(node, "name");
    checklist.type = node.code<ServiceType>(key("service_type"));
    checklist.points = readTexts(node, "points");
    return checklist;
}

ProfilePolicy readPolicy(JsonNode& node)
{
    ProfilePolicy policy;
    policy.code = node.text(key("code"));
    policy.title = readText(node, "title");
    policy.reviewMonths = node.number(key("review_months"), 1, 120);
    JsonNode body = node.object(key("body"));
    policy.body = {body.lines(key("zh")), body.lines(key("en"))};
    return policy;
}

ProfileMaintenance readMaintenance(JsonNode& node)
{
    ProfileMaintenance maintenance;
    maintenance.category = node.text(key("category"));
    maintenance.name = readText(node, "name");
    maintenance.intervalMonths = node.number(key("interval_months"), 1, 120);
    maintenance.tasks = readTexts(node, "tasks");
    return maintenance;
}

/// The entries of both documents one after the other, each read by `read`.
template <class T, class Read> std::vector<T> readBoth(JsonNode& common, JsonNode& profile, const char* name, Read read)
{
    std::vector<T> all;
    for (JsonNode* node : {&common, &profile}) {
        for (JsonNode& entry : node->list(key(name)))
            all.push_back(read(entry));
    }
    return all;
}

void readOpening(JsonNode& common, JsonNode& profile, StarterProfile& made)
{
    JsonNode& owner = profile.has(key("opening")) ? profile : common;
    JsonNode opening = owner.object(key("opening"));
    made.zone = opening.text(key("zone"));
    made.officialHolidays = opening.flag(key("official_holidays"), true);
    const QJsonObject document{{key("weekly"), opening.raw(key("weekly"))}, {key("zone"), made.zone}};
    const Outcome<BusinessCalendar> calendar = calendarFromJson(document);
    if (!calendar) {
        opening.refuse(key("weekly"), calendar.error().message);
        return;
    }
    const QDate monday(2024, 1, 1);
    for (std::size_t day = 0; day < made.week.days.size(); ++day)
        made.week.days[day] = calendar->spansOn(monday.addDays(qint64(day)));
}

} // namespace

StarterProfile readStarterProfile(JsonNode& common, JsonNode& profile)
{
    StarterProfile made;
    made.code = profile.text(key("code"));
    made.name = readText(profile, "name");
    made.description = readText(profile, "description");
    readOpening(common, profile, made);
    Texts groups;
    JsonNode groupNode = profile.object(key("groups"));
    for (const QString& group : groupNode.keys())
        groups.insert(group, readText(groupNode.object(group)));
    made.categories = readBoth<ProfileCategory>(common, profile, "categories",
                                                [&groups](JsonNode& node) { return readCategory(node, groups); });
    made.faults = readBoth<ProfileFault>(common, profile, "faults", readFault);
    made.targets = readBoth<ProfileTarget>(common, profile, "targets", readTarget);
    made.prices = readBoth<ProfilePrice>(common, profile, "prices", readPrice);
    made.warranties = readBoth<ProfileWarranty>(common, profile, "warranties", readWarranty);
    made.complaintLevels = readBoth<ProfileComplaintLevel>(common, profile, "complaint_levels", readComplaintLevel);
    made.pauseReasons = readBoth<ProfilePauseReason>(common, profile, "pause_reasons", readPauseReason);
    made.procedures = readBoth<ProfileProcedure>(common, profile, "procedures", readProcedure);
    made.checklists = readBoth<ProfileChecklist>(common, profile, "checklists", readChecklist);
    made.maintenance = readBoth<ProfileMaintenance>(common, profile, "maintenance", readMaintenance);
    made.policies = readBoth<ProfilePolicy>(common, profile, "policies", readPolicy);
    made.questionnaire = readQuestionnaire(common.object(key("questionnaire")));
    const std::vector<ProfileAgreementSection> sections = readSections(common, profile);
    made.agreements = readBoth<ProfileAgreement>(common, profile, "agreements",
                                                 [&sections](JsonNode& node) { return readAgreement(node, sections); });
    made.agreementSections = sections;
    made.packages = readBoth<ProfilePackage>(common, profile, "packages", readPackage);
    return made;
}

} // namespace sanbao
