// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/evaluation_json.h"

#include "core/analytics/ahp.h"
#include "core/analytics/control_chart.h"
#include "core/analytics/two_level_evaluation.h"
#include "core/domain/json_node.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

/// 3, 0.5, "3" and "1/3" are numbers.
std::optional<double> numberOf(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toDouble();
    const QStringList parts = value.toString().split(QLatin1Char('/'));
    bool understood = !value.toString().isEmpty() && parts.size() <= 2;
    double number = understood ? parts.front().trimmed().toDouble(&understood) : 0;
    if (understood && parts.size() == 2) {
        const double divisor = parts.back().trimmed().toDouble(&understood);
        understood = understood && divisor > 0;
        number = understood ? number / divisor : 0;
    }
    return understood ? std::optional<double>(number) : std::nullopt;
}

/// Reads a document and keeps what is wrong with it.
class Reader final
{
public:
    explicit Reader(const QJsonObject& document)
        : m_node(std::in_place, QJsonValue(document), QString(), m_issues)
    {
    }
    JsonNode& node() { return *m_node; }

    std::vector<double> numbers(const QString& key) { return row(m_node->raw(key), key); }
    std::vector<std::vector<double>> table(const QString& key) { return tableOf(m_node->raw(key), key); }

    std::vector<double> row(const QJsonValue& value, const QString& place)
    {
        std::vector<double> numbers;
        if (!value.isArray())
            m_issues.push_back({place, Words::tr("A list of numbers is expected here.")});
        const QJsonArray list = value.toArray();
        for (int i = 0; i < list.size(); ++i) {
            const std::optional<double> number = numberOf(list.at(i));
            if (!number)
                m_issues.push_back({QStringLiteral("%1[%2]").arg(place).arg(i), Words::tr("This is not a number.")});
            numbers.push_back(number.value_or(1));
        }
        return numbers;
    }

    std::vector<std::vector<double>> tableOf(const QJsonValue& value, const QString& place)
    {
        std::vector<std::vector<double>> rows;
        if (!value.isArray())
            m_issues.push_back({place, Words::tr("A list of lists of numbers is expected here.")});
        const QJsonArray list = value.toArray();
        for (int i = 0; i < list.size(); ++i)
            rows.push_back(row(list.at(i), QStringLiteral("%1[%2]").arg(place).arg(i)));
        return rows;
    }
    /// What is wrong, once everything was asked for.
    std::optional<Failure> failure()
    {
        m_node.reset();
        if (m_issues.empty())
            return std::nullopt;
        return Failure::invalid(std::move(m_issues));
    }

private:
    JsonNode::Issues m_issues;
    std::optional<JsonNode> m_node;
};

QJsonObject jsonOf(const AhpResult& result)
{
    QJsonObject json{
        {QStringLiteral("weights"), numbersJson(result.weights)}, {QStringLiteral("lambda_max"), result.lambdaMax},
        {QStringLiteral("ci"), result.consistencyIndex},          {QStringLiteral("ri"), result.randomIndex},
        {QStringLiteral("cr"), result.consistencyRatio},          {QStringLiteral("consistent"), result.consistent}};
    QJsonArray worst;
    for (const DoubtfulJudgement& judgement : result.doubtful) {
        if (worst.size() == 3 || judgement.disagreement < 1.01)
            break;
        worst.append(QJsonObject{{QStringLiteral("row"), judgement.row + 1},
                                 {QStringLiteral("column"), judgement.column + 1},
                                 {QStringLiteral("given"), judgement.given},
                                 {QStringLiteral("implied"), judgement.implied}});
    }
    json.insert(QStringLiteral("doubtful"), worst);
    return json;
}

Membership sharesOf(const std::vector<std::vector<double>>& counts, Reader& reader)
{
    std::vector<std::vector<qint64>> whole;
    for (const std::vector<double>& row : counts) {
        whole.emplace_back();
        for (const double count : row) {
            if (count < 0 || std::floor(count) != count)
                reader.node().refuse(QStringLiteral("counts"), Words::tr("Counts are whole numbers, 0 or more."));
            whole.back().push_back(std::max<qint64>(0, qint64(count)));
        }
    }
    return membershipOfCounts(whole);
}

QJsonObject jsonOf(const ControlChart& chart)
{
    QJsonArray points;
    for (const ControlPoint& point : chart.points) {
        QJsonObject json{{QStringLiteral("value"), point.value},
                         {QStringLiteral("lower"), point.lower},
                         {QStringLiteral("upper"), numberJson(point.upper)},
                         {QStringLiteral("outside"), point.outside},
                         {QStringLiteral("signal"), point.signal}};
        if (point.exactTail)
            json.insert(QStringLiteral("exact_tail"), *point.exactTail);
        points.append(json);
    }
    return {{QStringLiteral("centre"), chart.centre},
            {QStringLiteral("sigma_z"), chart.sigmaZ},
            {QStringLiteral("points"), points}};
}

Outcome<ControlChart> countChart(Reader& reader, bool shares)
{
    const std::vector<double> counts = reader.numbers(QStringLiteral("counts"));
    const std::vector<double> sizes = reader.numbers(QStringLiteral("sizes"));
    ControlOptions options;
    options.laney = reader.node().flag(QStringLiteral("laney"), false);
    if (reader.node().has(QStringLiteral("baseline")))
        options.baseline = numberOf(reader.node().raw(QStringLiteral("baseline")));
    if (counts.size() != sizes.size())
        reader.node().refuse(QStringLiteral("sizes"), Words::tr("Each count needs its size."));
    if (options.baseline && (*options.baseline < 0 || (shares && *options.baseline > 1)))
        reader.node().refuse(QStringLiteral("baseline"), Words::tr("The baseline is not a possible share."));
    if (std::optional<Failure> failure = reader.failure())
        return std::move(*failure);
    std::vector<ControlCount> months;
    for (std::size_t i = 0; i < counts.size(); ++i)
        months.push_back({qint64(counts[i]), sizes[i]});
    return shares ? pChart(months, options) : uChart(months, options);
}

} // namespace

QJsonArray numbersJson(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QJsonValue numberJson(const std::optional<double>& value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

Outcome<QJsonObject> calculateAhp(const QJsonObject& document)
{
    Reader reader(document);
    JsonNode& node = reader.node();
    if (node.has(QStringLiteral("items")))
        node.raw(QStringLiteral("items"));
    const QString index = node.text(QStringLiteral("random_index"), QStringLiteral("saaty"));
    if (index != QLatin1String("saaty") && index != QLatin1String("alonso_lamata"))
        node.refuse(QStringLiteral("random_index"), Words::tr("Known are saaty and alonso_lamata."));
    std::vector<JudgementMatrix> experts;
    if (node.has(QStringLiteral("experts"))) {
        const QJsonArray list = node.raw(QStringLiteral("experts")).toArray();
        for (int i = 0; i < list.size(); ++i)
            experts.push_back(reader.tableOf(list.at(i), QStringLiteral("experts[%1]").arg(i)));
    } else {
        experts.push_back(reader.table(QStringLiteral("matrix")));
    }
    const bool several = node.has(QStringLiteral("experts"));
    if (std::optional<Failure> failure = reader.failure())
        return std::move(*failure);
    const RandomIndexTable table =
        index == QLatin1String("saaty") ? RandomIndexTable::Saaty : RandomIndexTable::AlonsoLamata;
    const Outcome<AhpGroupResult> result = ahpGroupWeights(experts, table);
    if (!result)
        return result.error();
    QJsonObject json = jsonOf(result->group);
    if (several) {
        QJsonArray each;
        for (const AhpResult& expert : result->experts)
            each.append(jsonOf(expert));
        json.insert(QStringLiteral("experts"), each);
    }
    return json;
}

namespace {

/// Shares as they are, or made of counts.
Membership membershipIn(JsonNode& node, Reader& reader, const QString& path)
{
    if (node.has(QStringLiteral("counts")))
        return sharesOf(reader.tableOf(node.raw(QStringLiteral("counts")), path + QStringLiteral("counts")), reader);
    return reader.tableOf(node.raw(QStringLiteral("membership")), path + QStringLiteral("membership"));
}

QJsonObject jsonOf(const FuzzyResult& result)
{
    return {{QStringLiteral("raw"), numbersJson(result.raw)},
            {QStringLiteral("normalised"), numbersJson(result.normalised)},
            {QStringLiteral("score"), result.score},
            {QStringLiteral("grade"), result.grade + 1},
            {QStringLiteral("tied"), result.tied},
            {QStringLiteral("validity"), numberJson(result.validity)}};
}

/// The factors of a document of two levels, each {"weight":w,"weights":[…],"membership" or "counts":[[…]]}.
std::vector<FuzzyFactor> factorsIn(Reader& reader)
{
    std::vector<FuzzyFactor> factors;
    for (JsonNode& node : reader.node().list(QStringLiteral("factors"))) {
        const QString path = QStringLiteral("factors[%1].").arg(factors.size());
        FuzzyFactor factor;
        const QJsonValue weight = node.raw(QStringLiteral("weight"));
        if (!numberOf(weight))
            node.refuse(QStringLiteral("weight"), Words::tr("This is not a number."));
        factor.weight = numberOf(weight).value_or(0);
        factor.weights = reader.row(node.raw(QStringLiteral("weights")), path + QStringLiteral("weights"));
        factor.membership = membershipIn(node, reader, path);
        factors.push_back(std::move(factor));
    }
    return factors;
}

QJsonObject jsonOf(const TwoLevelResult& result)
{
    QJsonArray factors;
    for (const std::optional<FuzzyResult>& factor : result.factors)
        factors.append(factor ? QJsonValue(jsonOf(*factor)) : QJsonValue());
    QJsonObject json = jsonOf(result.whole);
    json.insert(QStringLiteral("factors"), factors);
    return json;
}

} // namespace

Outcome<QJsonObject> calculateFuzzy(const QJsonObject& document)
{
    Reader reader(document);
    JsonNode& node = reader.node();
    const bool twoLevels = node.has(QStringLiteral("factors"));
    std::vector<FuzzyFactor> factors;
    if (twoLevels)
        factors = factorsIn(reader);
    else
        factors.push_back({1, reader.numbers(QStringLiteral("weights")), membershipIn(node, reader, QString())});
    const std::vector<double> scores = reader.numbers(QStringLiteral("scores"));
    const QString code = node.text(QStringLiteral("operator"), QStringLiteral("product-sum"));
    const std::optional<FuzzyOperator> by = fromCode<FuzzyOperator>(code);
    if (!by)
        node.refuse(QStringLiteral("operator"), Words::tr("Known are min-max, product-max, min-sum and product-sum."));
    if (std::optional<Failure> failure = reader.failure())
        return std::move(*failure);
    QJsonObject json;
    if (twoLevels) {
        const Outcome<TwoLevelResult> result = evaluateTwoLevels(factors, scores, *by);
        if (!result)
            return result.error();
        json = jsonOf(*result);
    } else {
        const Outcome<FuzzyResult> result =
            evaluateFuzzy(factors.front().weights, factors.front().membership, scores, *by);
        if (!result)
            return result.error();
        json = jsonOf(*result);
    }
    json.insert(QStringLiteral("operator"), code);
    return json;
}

Outcome<QJsonObject> calculateControl(const QJsonObject& document)
{
    Reader reader(document);
    const QString kind = reader.node().text(QStringLiteral("chart"));
    Outcome<ControlChart> chart = ControlChart();
    if (kind == QLatin1String("p") || kind == QLatin1String("u")) {
        chart = countChart(reader, kind == QLatin1String("p"));
    } else if (kind == QLatin1String("g") || kind == QLatin1String("ewma")) {
        const bool gaps = kind == QLatin1String("g");
        const std::vector<double> values = reader.numbers(gaps ? QStringLiteral("gaps") : QStringLiteral("values"));
        const auto option = [&reader](const QString& key, double usual) {
            return reader.node().has(key) ? numberOf(reader.node().raw(key)).value_or(-1) : usual;
        };
        const double lambda = gaps ? 0 : option(QStringLiteral("lambda"), 0.2);
        const double width = gaps ? 0 : option(QStringLiteral("width"), 2.7);
        if (std::optional<Failure> failure = reader.failure())
            return std::move(*failure);
        chart = gaps ? gChart(values) : ewmaChart(values, lambda, width);
    } else {
        reader.node().refuse(QStringLiteral("chart"), Words::tr("Known are p, u, g and ewma."));
        if (std::optional<Failure> failure = reader.failure())
            return std::move(*failure);
    }
    if (!chart)
        return chart.error();
    return jsonOf(*chart);
}

} // namespace sanbao
