// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/warranty/warranty_reader.h"

#include "core/base/text_fold.h"
#include "core/domain/starter_profile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMostMonths = 1200;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// {"zh","en"}, or one text for both languages.
BilingualText readEither(JsonNode& node, const char* name)
{
    if (!node.has(key(name)))
        return {};
    const QJsonValue value = node.raw(key(name));
    if (value.isString())
        return {value.toString(), value.toString()};
    JsonNode both = node.object(key(name));
    return {both.text(key("zh")), both.text(key("en"))};
}

QDate maybeDay(JsonNode& node, const char* name)
{
    return node.has(key(name)) ? node.day(key(name)) : QDate();
}

std::optional<int> maybeNumber(JsonNode& node, const char* name, int least, int most)
{
    return node.has(key(name)) ? std::optional<int>(node.number(key(name), least, most)) : std::nullopt;
}

void readTerm(JsonNode& node, WarrantyRule& rule)
{
    const bool endless = node.flag(key("lifetime"), false);
    if (!endless)
        rule.months = node.number(key("months"), 1, kMostMonths);
    else if (node.has(key("months")))
        node.refuse(key("months"), QCoreApplication::translate("Warranty", "A term for life has no months."));
    rule.start = node.maybeCode<WarrantyStart>(key("start")).value_or(WarrantyStart::Invoice);
    rule.depreciationBasisPointsPerDay = node.number(key("depreciation_basis_points_per_day"), 0, 10'000, 0);
    rule.freeLabour = node.flag(key("free_labour"), true);
    rule.freeMaterial = node.flag(key("free_material"), true);
    rule.replaceMonths = node.number(key("replace_months"), 0, kMostMonths, 0);
    rule.proofMonths = node.number(key("proof_months"), 0, kMostMonths, 0);
    rule.servicedForLife = node.flag(key("serviced_for_life"), false);
    rule.responseMinutes = maybeNumber(node, "response_minutes", 1, 527'040);
    rule.partsYears = maybeNumber(node, "parts_years", 1, 100);
}

QJsonObject readResource(const QString& name)
{
    QFile file(QStringLiteral(":/sanbao/profiles/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// What a shipped row leaves out.
struct ShippedDefaults
{
    int responseMinutes = 0;
    int partsYears = 0;
    QDate effectiveFrom;
};

struct National
{
    WarrantyBook book;
    ShippedDefaults defaults;
};

Outcome<National> readNational()
{
    std::vector<FieldIssue> issues;
    National made;
    {
        JsonNode node(readResource(QStringLiteral("warranty")), QStringLiteral("warranty"), issues);
        JsonNode defaults = node.object(key("defaults"));
        made.defaults.responseMinutes = defaults.number(key("response_minutes"), 1, 527'040);
        made.defaults.partsYears = defaults.number(key("parts_years"), 1, 100);
        made.defaults.effectiveFrom = defaults.day(key("effective_from"));
        for (JsonNode& entry : node.list(key("regions")))
            made.book.regions.push_back(readWarrantyRegion(entry));
        for (JsonNode& entry : node.list(key("rules")))
            made.book.rules.push_back(readWarrantyRule(entry));
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return made;
}

void fillIn(WarrantyRule& rule, const ShippedDefaults& defaults)
{
    rule.responseMinutes = rule.responseMinutes.value_or(defaults.responseMinutes);
    rule.partsYears = rule.partsYears.value_or(defaults.partsYears);
    if (!rule.effectiveFrom.isValid())
        rule.effectiveFrom = defaults.effectiveFrom;
}

template <class Wanted> Outcome<WarrantyBook> collect(const Wanted& wanted, QHash<QString, QString>* categories)
{
    Outcome<National> national = readNational();
    if (!national)
        return std::move(national).error();
    WarrantyBook book = std::move(national->book);
    for (const QString& code : starterProfileCodes()) {
        const Outcome<StarterProfile> profile = loadStarterProfile(code);
        if (!profile)
            return profile.error();
        for (const ProfileCategory& category : profile->categories) {
            if (!categories)
                break;
            for (const QString& name : {category.code, category.name.zh, category.name.en})
                categories->insert(searchFold(name), category.code);
        }
        for (const ProfileWarranty& warranty : profile->warranties) {
            if (wanted(code, warranty.rule))
                book.rules.push_back(warranty.rule);
        }
    }
    for (WarrantyRule& rule : book.rules)
        fillIn(rule, national->defaults);
    return book;
}

} // namespace

QString ruleCodeOf(const WarrantyRule& rule)
{
    QStringList parts{codeOf(rule.layer), rule.region, rule.category, rule.brand, rule.model};
    parts << (rule.use ? codeOf(*rule.use) : QString()) << (rule.defect ? codeOf(*rule.defect) : QString());
    if (!rule.coversWholeUnit()) {
        const QString slug = asciiKey(rule.part.en).toLower();
        parts << (slug.isEmpty() ? searchFold(rule.part.zh) : slug);
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char('.'));
}

WarrantyRule readWarrantyRule(JsonNode& node)
{
    WarrantyRule rule;
    const bool statutory = node.flag(key("statutory"), false);
    rule.layer = node.maybeCode<WarrantyLayer>(key("layer"))
                     .value_or(statutory ? WarrantyLayer::Statutory : WarrantyLayer::Brand);
    rule.state = node.maybeCode<RuleState>(key("state")).value_or(RuleState::Published);
    rule.region = node.text(key("region"), QString());
    rule.category = node.text(key("category"), QString());
    rule.brand = node.text(key("brand"), QString());
    rule.model = node.text(key("model"), QString());
    rule.smartOnly = node.flag(key("smart_only"), false);
    rule.part = readEither(node, "part");
    rule.use = node.maybeCode<UseKind>(key("use"));
    rule.defect = node.maybeCode<DefectKind>(key("defect"));
    rule.listed = node.flag(key("listed"), rule.layer == WarrantyLayer::Statutory);
    readTerm(node, rule);
    rule.effectiveFrom = maybeDay(node, "effective_from");
    rule.effectiveUntil = maybeDay(node, "effective_until");
    rule.reviewOn = maybeDay(node, "review_on");
    rule.source = readEither(node, node.has(key("source")) ? "source" : "name");
    rule.code = node.text(key("code"), QString());
    if (rule.code.isEmpty())
        rule.code = ruleCodeOf(rule);
    return rule;
}

WarrantyRegion readWarrantyRegion(JsonNode& node)
{
    WarrantyRegion region;
    region.code = node.text(key("code"));
    region.name = readEither(node, "name");
    region.dayBasis = node.code<DayBasis>(key("day_basis"));
    region.returnDays = node.number(key("return_days"), 0, 365);
    region.exchangeDays = node.number(key("exchange_days"), 0, 365);
    region.repairsBeforeExchange = node.number(key("repairs_before_exchange"), 1, 100);
    region.repairDays = node.number(key("repair_days"), 1, 365);
    region.repairDaysAddUp = node.flag(key("repair_days_add_up"), false);
    region.lateRepairReturns = node.flag(key("late_repair_returns"), false);
    region.partsWaitDays = node.number(key("parts_wait_days"), 1, 365);
    region.loanerDays = node.number(key("loaner_days"), 0, 365, 0);
    region.repairedSpotDays = node.number(key("repaired_spot_days"), 0, 3650);
    region.restartsRepairedPart = node.flag(key("restarts_repaired_part"), false);
    region.deductsUse = node.flag(key("deducts_use"), true);
    region.rollsOver = node.flag(key("rolls_over"), true);
    region.countsSameDay = node.flag(key("counts_same_day"), true);
    region.warnDays = node.number(key("warn_days"), 0, 365);
    region.delayDays = node.number(key("delay_days"), 0, 365);
    region.effectiveFrom = node.day(key("effective_from"));
    region.source = readEither(node, "source");
    return region;
}

Outcome<WarrantyBook> loadNationalWarranty()
{
    return collect([](const QString&, const WarrantyRule&) { return false; }, nullptr);
}

Outcome<WarrantyBook> loadShippedWarranty(QHash<QString, QString>* categories)
{
    return collect([](const QString&, const WarrantyRule&) { return true; }, categories);
}

Outcome<WarrantyBook> warrantyForProfile(const QString& profile)
{
    return collect(
        [&profile](const QString& owner, const WarrantyRule& rule) {
            const bool law = rule.layer == WarrantyLayer::Statutory || rule.layer == WarrantyLayer::Regional;
            return law || owner == profile;
        },
        nullptr);
}

} // namespace sanbao
