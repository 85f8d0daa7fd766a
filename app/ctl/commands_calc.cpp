// SPDX-License-Identifier: GPL-3.0-or-later
// The calculators: the rules engine alone, without a store.
#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "core/analytics/evaluation_json.h"
#include "core/domain/promise_calculator.h"
#include "core/domain/rmb_uppercase.h"
#include "core/service/labels.h"
#include "core/service/warranty_json.h"

#include <QCoreApplication>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

using Calculator = Outcome<QJsonObject> (*)(const QJsonObject&);

QString plainText(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts.append(plainText(part));
        return parts.join(QStringLiteral("  "));
    }
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 7);
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys())
            parts.append(key + QLatin1Char(' ') + plainText(object.value(key)));
        return QLatin1Char('\n') + parts.join(QStringLiteral(", "));
    }
    return value.isNull() ? QStringLiteral("–") : value.toString();
}

/// The document in, the answer out: as it is for scripts, as lines for people.
int calculate(Invocation& run, Calculator calculator)
{
    const Outcome<QJsonObject> document = readJson(run.positional(0));
    if (!document)
        return refuse(document.error());
    const Outcome<QJsonObject> answer = calculator(*document);
    if (!answer)
        return refuse(answer.error());
    if (run.json()) {
        printJson(*answer);
        return kDone;
    }
    for (const QString& key : answer->keys())
        printLine(key + QStringLiteral(": ") + plainText(answer->value(key)));
    return kDone;
}

int calcAhp(Invocation& run)
{
    return calculate(run, calculateAhp);
}

int calcFuzzy(Invocation& run)
{
    return calculate(run, calculateFuzzy);
}

int calcControl(Invocation& run)
{
    return calculate(run, calculateControl);
}

int calcRmb(Invocation& run)
{
    QStringList lines;
    std::vector<FieldIssue> issues;
    for (const QString& text : run.arguments().positional) {
        const Outcome<Money> amount = Money::parse(text);
        if (amount)
            lines.append(rmbUppercase(*amount));
        else
            issues.push_back({text, amount.error().message});
    }
    if (!issues.empty())
        return refuse(Failure::invalid(std::move(issues)));
    if (run.json())
        printJson(QJsonArray::fromStringList(lines));
    else
        printLine(lines.join(QLatin1Char('\n')));
    return kDone;
}

int calcPromise(Invocation& run)
{
    const Outcome<QJsonObject> document = readJson(run.positional(0));
    if (!document)
        return refuse(document.error());
    const Outcome<QJsonObject> answer = calculatePromise(*document);
    if (!answer)
        return refuse(answer.error());
    if (run.json()) {
        printJson(*answer);
        return kDone;
    }
    const auto minutes = [&answer](const char* key) {
        const QJsonValue value = answer->value(QLatin1String(key));
        return value.isNull() ? QStringLiteral("–") : durationText(value.toInteger());
    };
    printPairs({{Words::tr("Due"), answer->value(QStringLiteral("due")).toString(QStringLiteral("–"))},
                {Words::tr("Elapsed"), minutes("elapsed_minutes")},
                {Words::tr("Elapsed with pauses"), minutes("gross_minutes")}});
    return kDone;
}

int calcWarranty(Invocation& run)
{
    const Outcome<QJsonObject> document = readJson(run.positional(0));
    if (!document)
        return refuse(document.error());
    const Outcome<QJsonObject> answer =
        calculateWarranty(*document, localDay(run.clock().now(), QTimeZone("Asia/Shanghai")));
    if (!answer)
        return refuse(answer.error());
    if (run.json()) {
        printJson(*answer);
        return kDone;
    }
    const auto text = [&answer](const char* key) {
        return answer->value(QLatin1String(key)).toString(QStringLiteral("–"));
    };
    printPairs({{Words::tr("Warranty"), text("reason")},
                {Words::tr("Term"), Words::tr("%1 to %2").arg(text("start"), text("end"))},
                {Words::tr("Rule"), text("rule")},
                {Words::tr("The customer pays"), text("charge")}});
    return kDone;
}

} // namespace

std::vector<Command> calculatorCommands()
{
    return {
        {{QStringLiteral("calc"), QStringLiteral("rmb")},
         QStringLiteral("AMOUNT…"),
         Words::tr("Amounts in Chinese banking numerals."),
         {},
         1,
         -1,
         calcRmb,
         QString()},
        {{QStringLiteral("calc"), QStringLiteral("promise")},
         QStringLiteral("FILE.json"),
         Words::tr("When a promise is due, and how much of it has passed."),
         {},
         1,
         1,
         calcPromise,
         Words::tr("The document: {\"calendar\":…,\"start\":…,\"target_minutes\":…,\"pauses\":[…],\"until\":…}; a "
                   "file name of - reads "
                   "standard input.")},
        {{QStringLiteral("calc"), QStringLiteral("warranty")},
         QStringLiteral("FILE.json"),
         Words::tr("Whether a product is covered, until when, by which rule, and what the customer may ask for."),
         {},
         1,
         1,
         calcWarranty,
         Words::tr("The document: "
                   "{\"category\":…,\"brand\":…,\"region\":…,\"invoiced\":DAY,\"delivered\":DAY,\"installed\":DAY,"
                   "\"exchanged\":DAY,\"repairs\":[{\"in\":DAY,\"out\":DAY}],\"on\":DAY,\"part\":…,\"rules\":[…]}; "
                   "without rules the shipped ones count.")},
        {{QStringLiteral("calc"), QStringLiteral("ahp")},
         QStringLiteral("FILE.json"),
         Words::tr("Weights of factors from pairwise judgements, with their consistency."),
         {},
         1,
         1,
         calcAhp,
         Words::tr("The document: {\"items\":[…],\"matrix\":[[1,\"1/3\"],[3,1]]}, or \"experts\":[matrix,…].")},
        {{QStringLiteral("calc"), QStringLiteral("fuzzy")},
         QStringLiteral("FILE.json"),
         Words::tr("A fuzzy comprehensive evaluation of shares or counts of answers."),
         {},
         1,
         1,
         calcFuzzy,
         Words::tr("The document: {\"weights\":[…],\"membership\":[[…]] or "
                   "\"counts\":[[…]],\"scores\":[…],\"operator\":\"product-sum\"}.") +
             QLatin1Char('\n') +
             Words::tr(
                 "On two levels: {\"factors\":[{\"weight\":0.6,\"weights\":[…],\"counts\":[[…]]},…],\"scores\":[…]}.")},
        {{QStringLiteral("calc"), QStringLiteral("control")},
         QStringLiteral("FILE.json"),
         Words::tr("Limits and signals of a control chart."),
         {},
         1,
         1,
         calcControl,
         Words::tr("The document: {\"chart\":\"p\" or \"u\",\"counts\":[…],\"sizes\":[…]}, "
                   "{\"chart\":\"g\",\"gaps\":[…]} or {\"chart\":\"ewma\",\"values\":[…]}.")}};
}

} // namespace sanbao::ctl
