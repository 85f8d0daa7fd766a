// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/warranty_json.h"

#include "core/base/text_fold.h"
#include "core/domain/warranty/warranty_reader.h"
#include "core/service/warranty_words.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Warranty)
};

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QDate maybeDay(JsonNode& node, const char* name)
{
    return node.has(key(name)) && !node.raw(key(name)).isNull() ? node.day(key(name)) : QDate();
}

QString maybeText(JsonNode& node, const char* name)
{
    return node.has(key(name)) && !node.raw(key(name)).isNull() ? node.text(key(name), QString()) : QString();
}

RepairSpell readRepair(JsonNode& node)
{
    RepairSpell repair;
    repair.days.in = node.day(key("in"));
    repair.days.out = maybeDay(node, "out");
    repair.fault = maybeText(node, "fault");
    repair.part = maybeText(node, "part");
    if (repair.days.out.isValid() && repair.days.out < repair.days.in)
        node.refuse(key("out"), Words::tr("A repair cannot end before it begins."));
    return repair;
}

WarrantyContract readContract(JsonNode& node)
{
    WarrantyContract contract;
    contract.number = maybeText(node, "number");
    contract.from = node.day(key("from"));
    contract.until = node.day(key("until"));
    contract.coversLabour = node.flag(key("covers_labour"), true);
    contract.coversMaterial = node.flag(key("covers_material"), true);
    return contract;
}

void readDays(JsonNode& node, WarrantyFacts& facts)
{
    facts.invoiced = maybeDay(node, "invoiced");
    facts.delivered = maybeDay(node, "delivered");
    facts.installed = maybeDay(node, "installed");
    facts.exchanged = maybeDay(node, "exchanged");
    facts.produced = maybeDay(node, "produced");
    for (JsonNode& entry : node.list(key("repairs")))
        facts.repairs.push_back(readRepair(entry));
    for (JsonNode& entry : node.list(key("contracts")))
        facts.contracts.push_back(readContract(entry));
}

/// The code of a category given by its code or name; a shorter name counts when it means only one category.
QString categoryOf(const QString& text, const QHash<QString, QString>& categories)
{
    const QString wanted = searchFold(text);
    if (const auto exact = categories.constFind(wanted); exact != categories.constEnd())
        return *exact;
    QString found;
    for (auto it = categories.constBegin(); it != categories.constEnd() && wanted.size() > 1; ++it) {
        if (!it.key().contains(wanted) || it.value() == found)
            continue;
        if (!found.isEmpty())
            return text;
        found = it.value();
    }
    return found.isEmpty() ? text : found;
}

void readSubject(JsonNode& node, const WarrantyBook& book, const QHash<QString, QString>& categories,
                 WarrantyFacts& facts)
{
    facts.subject.category = categoryOf(node.text(key("category")), categories);
    facts.subject.brand = maybeText(node, "brand");
    facts.subject.model = maybeText(node, "model");
    facts.subject.smart = node.flag(key("smart"), false);
    facts.subject.use = node.maybeCode<UseKind>(key("use")).value_or(UseKind::Home);
    facts.subject.defect = node.maybeCode<DefectKind>(key("defect"));
    facts.part = maybeText(node, "part");
    facts.fault = maybeText(node, "fault");
    const QString region = maybeText(node, "region");
    facts.subject.region = book.regionCode(region);
    if (!region.isEmpty() && facts.subject.region.isEmpty())
        node.refuse(key("region"), Words::tr("There is no region \"%1\".").arg(region));
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString ruleOf(const WarrantyVerdict& verdict)
{
    if (verdict.winner)
        return inLanguage(verdict.winner->source).isEmpty() ? verdict.winner->ruleCode
                                                            : inLanguage(verdict.winner->source);
    return verdict.contract ? verdict.contract->number : QString();
}

} // namespace

Outcome<QJsonObject> calculateWarranty(const QJsonObject& document, QDate today)
{
    QHash<QString, QString> categories;
    Outcome<WarrantyBook> book = loadShippedWarranty(&categories);
    if (!book)
        return std::move(book).error();
    std::vector<FieldIssue> issues;
    WarrantyFacts facts;
    {
        JsonNode node(document, QString(), issues);
        readSubject(node, *book, categories, facts);
        readDays(node, facts);
        facts.on = node.has(key("on")) ? node.day(key("on")) : today;
        if (node.has(key("rules"))) {
            book->rules.clear();
            for (JsonNode& entry : node.list(key("rules"))) {
                WarrantyRule rule = readWarrantyRule(entry);
                rule.category = categoryOf(rule.category, categories);
                rule.region = book->regionCode(rule.region);
                book->rules.push_back(std::move(rule));
            }
        }
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return verdictJson(decideWarranty(facts, *book), facts);
}

QJsonObject verdictJson(const WarrantyVerdict& verdict, const WarrantyFacts& facts)
{
    QJsonArray remedies;
    for (const auto& [remedy, code] : Codes<Remedy>::table) {
        if (verdict.offers(remedy))
            remedies.append(QString::fromLatin1(code));
    }
    QStringList reasons = verdictReasons(verdict, facts);
    reasons << remedyLines(verdict);
    const QString rule = ruleOf(verdict);
    return {{key("status"), codeOf(verdict.status)},
            {key("start"), dayOrNull(verdict.start)},
            {key("nominal_end"), dayOrNull(verdict.nominalEnd)},
            {key("end"), dayOrNull(verdict.end)},
            {key("excluded_days"), verdict.excludedDays},
            {key("rule"), rule.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(rule)},
            {key("layer"), verdict.winner ? QJsonValue(codeOf(verdict.winner->layer)) : QJsonValue(QJsonValue::Null)},
            {key("remedies"), remedies},
            {key("charge"), verdictCharge(verdict)},
            {key("reason"), verdictHeadline(verdict) + QStringLiteral(". ") + reasons.join(QLatin1Char(' '))}};
}

} // namespace sanbao
