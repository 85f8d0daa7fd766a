// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/store_setup.h"

#include "core/base/text_fold.h"
#include "core/domain/official_calendar.h"
#include "core/domain/starter_profile.h"
#include "core/service/package_desk.h"
#include "core/service/template_desk.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_answer.h"
#include "core/service/workplace.h"
#include "core/storage/catalogue_store.h"
#include "core/storage/policy_store.h"
#include "core/storage/price_store.h"
#include "core/storage/question_store.h"
#include "core/storage/rule_store.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoreSetup)
};

std::vector<FieldIssue> checkSetup(const StoreSetup& setup)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z0-9]{1,8}$"));
    std::vector<FieldIssue> issues;
    if (!code.match(setup.code).hasMatch())
        issues.push_back(
            {QStringLiteral("code"), Words::tr("The store code needs 1 to 8 letters or digits, for example CX.")});
    if (cleanText(setup.name).isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("The store needs a name.")});
    if (!starterProfileCodes().contains(setup.profile))
        issues.push_back(
            {QStringLiteral("profile"), Words::tr("There is no starter profile \"%1\". Choose from: %2.")
                                            .arg(setup.profile, starterProfileCodes().join(QStringLiteral(", ")))});
    return issues;
}

const QString& inLanguage(const BilingualText& text)
{
    return speaksChinese() || text.en.isEmpty() ? text.zh : text.en;
}

/// The people of a fresh store; names and logins are edited in the settings.
void addStaff(CatalogueStore& store, OrgUnitId unit)
{
    store.insertStaff({{}, unit, QStringLiteral("admin"), Words::tr("Administrator"), Role::Admin, true});
    store.insertStaff({{}, unit, QStringLiteral("manager"), Words::tr("Manager"), Role::Manager, true});
    store.insertStaff({{}, unit, QStringLiteral("counter"), Words::tr("Counter"), Role::Counter, true});
    store.insertStaff({{}, unit, QStringLiteral("dispatch"), Words::tr("Dispatcher"), Role::Dispatcher, true});
    store.insertStaff({{}, unit, QStringLiteral("tech1"), Words::tr("Technician 1"), Role::Technician, true});
    store.insertStaff({{}, unit, QStringLiteral("tech2"), Words::tr("Technician 2"), Role::Technician, true});
}

const ProfileWarranty* unitWarranty(const StarterProfile& profile, const QString& category)
{
    for (const ProfileWarranty& warranty : profile.warranties) {
        if (warranty.category == category && !warranty.part && warranty.rule.brand.isEmpty())
            return &warranty;
    }
    return nullptr;
}

QHash<QString, CategoryId> addCategories(CatalogueStore& store, const StarterProfile& profile)
{
    QHash<QString, CategoryId> ids;
    for (const ProfileCategory& source : profile.categories) {
        Category category;
        category.code = source.code;
        category.nameZh = source.name.zh;
        category.nameEn = source.name.en;
        category.warrantyMonths = profile.warrantyMonths(source.code);
        if (const ProfileWarranty* warranty = unitWarranty(profile, source.code))
            category.warrantySource = inLanguage(warranty->source);
        int maintenance = 0;
        for (const ProfileMaintenance& plan : profile.maintenance) {
            if (plan.category == source.code && maintenance == 0)
                maintenance = plan.intervalMonths;
        }
        const CategoryId id = store.insertCategory(category, maintenance);
        QStringList months;
        for (const int month : source.peakMonths)
            months.append(QString::number(month));
        store.setPeakMonths(id, months.join(u','));
        ids.insert(source.code, id);
    }
    return ids;
}

/// The recommendation, and how easy it was made for the customer.
void addOpenQuestions(QuestionForm& questionnaire, const BilingualText& recommend)
{
    FormQuestion item;
    item.code = QLatin1String(kRecommendItem);
    item.kind = QuestionKind::Recommend;
    item.textZh = recommend.zh;
    item.textEn = recommend.en;
    questionnaire.items.push_back(item);
    item.code = QStringLiteral("effort");
    item.kind = QuestionKind::Effort;
    item.textZh = QStringLiteral("我们让您的问题得到解决的过程有多省力？1 非常费力，7 非常省力");
    item.textEn = QStringLiteral("How easy did we make it to get your problem solved? 1 very hard, 7 very easy");
    questionnaire.items.push_back(item);
}

void addRules(Database& database, CatalogueStore& store, const StarterProfile& profile,
              const QHash<QString, CategoryId>& categories)
{
    for (const ProfileFault& fault : profile.faults)
        store.insertFaultCode(
            {{}, categories.value(fault.category), fault.code, fault.name.zh, fault.name.en, fault.grade, true});
    QuestionForm questionnaire;
    questionnaire.code = profile.questionnaire.code;
    questionnaire.titleZh = profile.questionnaire.title.zh;
    questionnaire.titleEn = profile.questionnaire.title.en;
    for (const ProfileSurveyItem& item : profile.questionnaire.items) {
        if (item.use != ProfileSurveyItem::Use::Optional)
            questionnaire.items.push_back({{item.code, item.text.zh, item.text.en, item.weightBasisPoints}});
    }
    addOpenQuestions(questionnaire, profile.questionnaire.recommendQuestion);
    QuestionStore(database).insert(questionnaire);
}

void addTargets(Database& database, const StarterProfile& profile, const QHash<QString, CategoryId>& categories)
{
    RuleStore rules(database);
    for (const ProfileTarget& target : profile.targets) {
        const bool pauses = target.kind == PromiseKind::Arrival || target.kind == PromiseKind::Completion;
        rules.insertTarget({0,
                            target.type,
                            target.kind,
                            target.priority,
                            target.grade,
                            categories.value(target.category),
                            target.minutes,
                            target.base,
                            {},
                            pauses ? PauseSet() : PauseSet::none(),
                            {}},
                           1);
    }
}

/// The first price list holds from the day its prices were made for.
void addPrices(Database& database, const StarterProfile& profile, Instant now)
{
    PriceList list;
    list.published = true;
    list.madeAt = now;
    for (const ProfilePrice& price : profile.prices) {
        PriceItem item;
        item.code = price.code;
        item.name = inLanguage(price.name);
        item.kind = price.kind;
        item.unitName = inLanguage(price.unit);
        item.price = price.price;
        item.tier = price.tier;
        list.items.push_back(item);
        list.from = list.from.isValid() ? std::min(list.from, price.effectiveFrom) : price.effectiveFrom;
    }
    if (!list.items.empty())
        PriceStore(database).insertList(list);
}

void addCalendar(CatalogueStore& store, OrgUnitId unit, const StarterProfile& profile, bool openDaily)
{
    WeekPattern week = profile.week;
    if (openDaily)
        week.days.fill(week.days[0]);
    store.replaceWeek(unit, week);
    if (openDaily || !profile.officialHolidays)
        return;
    for (const int year : shippedOfficialYears()) {
        const Outcome<OfficialYear> table = shippedOfficialYear(year);
        if (!table)
            continue;
        for (const OfficialDay& day : table->days)
            store.putException(unit, {day.day, !day.off, day.name, table->source, {}});
    }
}

void addSettings(SettingStore& settings, const StarterProfile& profile)
{
    settings.set(QStringLiteral("zone"), profile.zone.isEmpty() ? QStringLiteral("Asia/Shanghai") : profile.zone);
    settings.set(QStringLiteral("profile"), profile.code);
    settings.set(QStringLiteral("survey.callback_days"),
                 QString::number(std::max(0, profile.questionnaire.dueDaysAfterClose)));
    for (const ProfileComplaintLevel& level : profile.complaintLevels)
        settings.set(QStringLiteral("complaint.limit.") + codeOf(level.level), QString::number(level.limitDays));
}

Policy starterPolicy(const OrgUnit& unit, const BilingualText& title, const QString& body)
{
    Policy policy;
    policy.title = inLanguage(title);
    policy.body = body;
    policy.issuedByUnit = unit.name;
    return policy;
}

QString procedureText(const ProfileProcedure& procedure)
{
    QStringList lines;
    for (const ProfileStep& step : procedure.steps)
        lines.append(Words::tr("- %1 (%2 min)").arg(inLanguage(step.name), QString::number(step.minutes)));
    return lines.join(u'\n');
}

QString checklistText(const ProfileChecklist& checklist)
{
    QStringList lines;
    for (const BilingualText& point : checklist.points)
        lines.append(QStringLiteral("- ") + inLanguage(point));
    return lines.join(u'\n');
}

/// What the trade binds itself to and how it works, in force from the first day, to be read again after a year.
void addPolicies(UnitOfWork& work, ServiceContext& context, const StarterProfile& profile, const OrgUnit& unit,
                 const QHash<QString, CategoryId>& categories)
{
    const QDate today = localDay(work.now(), QTimeZone(profile.zone.toLatin1()));
    PolicyStore store(context.database);
    const auto publish = [&](Policy policy, PolicyKind kind, int reviewMonths, CategoryId category) {
        policy.code = store.nextCode(unit.code);
        policy.kind = kind;
        policy.scope.from = today;
        policy.scope.category = category;
        policy.reviewOn = today.addMonths(reviewMonths);
        policy.publishedAt = work.now();
        store.insert(policy);
    };
    constexpr int kYear = 12;
    for (const ProfilePolicy& policy : profile.policies)
        publish(starterPolicy(unit, policy.title, inLanguage(policy.body)), PolicyKind::Policy, policy.reviewMonths,
                {});
    for (const ProfileProcedure& procedure : profile.procedures)
        publish(starterPolicy(unit, procedure.name, procedureText(procedure)), PolicyKind::Procedure, kYear,
                categories.value(procedure.category));
    for (const ProfileChecklist& checklist : profile.checklists)
        publish(starterPolicy(unit, checklist.name, checklistText(checklist)), PolicyKind::Procedure, kYear, {});
}

} // namespace

Done setUpStore(ServiceContext& context, const StoreSetup& setup)
{
    if (std::vector<FieldIssue> issues = checkSetup(setup); !issues.empty())
        return Failure::invalid(std::move(issues));
    Outcome<StarterProfile> profile = loadStarterProfile(setup.profile);
    if (!profile)
        return std::move(profile).error();
    UnitOfWork work(context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    CatalogueStore store(context.database);
    const OrgUnit row{{}, setup.code, cleanText(setup.name), UnitLevel::Store, QString(), QString()};
    const OrgUnitId unit = store.insertUnit(row);
    addStaff(store, unit);
    const QHash<QString, CategoryId> categories = addCategories(store, *profile);
    addRules(context.database, store, *profile, categories);
    addPolicies(work, context, *profile, row, categories);
    addTargets(context.database, *profile, categories);
    addPrices(context.database, *profile, work.now());
    addCalendar(store, unit, *profile, setup.openDaily);
    SettingStore settings(context.database);
    addSettings(settings, *profile);
    if (Done seeded = seedWarranty(context, setup.profile); !seeded)
        return seeded;
    addShippedTemplates(context, *profile);
    addShippedPackages(context, *profile);
    work.audit(QStringLiteral("store.created"), EntityKind::Setting, unit.value,
               {{QStringLiteral("code"), setup.code}, {QStringLiteral("profile"), setup.profile}});
    return work.commit();
}

} // namespace sanbao
