// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/weights_card.h"

#include "core/service/catalogue.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sanbao {

namespace {

/// Hundredths of a percent that sum to 100 % whenever the weights do: those cut off most get what is missing.
std::vector<int> wholeHundredths(const EvaluationWeights& weights)
{
    double sum = 0;
    std::vector<int> whole;
    std::vector<std::size_t> order;
    for (const IndicatorWeight& indicator : weights.indicators) {
        sum += indicator.weight;
        order.push_back(whole.size());
        whole.push_back(int(std::floor(indicator.weight * 10000 + 1e-6)));
    }
    int missing = int(std::lround(sum * 10000)) - std::accumulate(whole.begin(), whole.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return weights.indicators[a].weight * 10000 - whole[a] > weights.indicators[b].weight * 10000 - whole[b];
    });
    for (std::size_t i = 0; i < order.size() && missing > 0; ++i, --missing)
        ++whole[order[i]];
    return whole;
}

} // namespace

WeightsCard::WeightsCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Weights"), this))
    , m_form(new FormSection(m_card, 96))
    , m_source(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_card))
    , m_sum(plainLabel({}, TextRole::Strong, Ink::Text, m_card))
    , m_issue(wrappedLabel({}, TextRole::Hint, Ink::Bad, m_card))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_card->body()->addWidget(m_source);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_sum);
    m_card->body()->addWidget(m_issue);
    m_issue->hide();

    QAction* save =
        makeAction(this, tr("Save weights"), QKeySequence(Qt::CTRL | Qt::Key_S), tr("Use these weights from now on"));
    QAction* judge = makeAction(this, tr("Pairwise judgements…"), QKeySequence(Qt::CTRL | Qt::Key_J),
                                tr("Derive the weights from what experts say about each pair"));
    QAction* shipped = makeAction(this, tr("As shipped"), {}, tr("Back to the weights of the questionnaire"));
    connect(save, &QAction::triggered, this, &WeightsCard::saveRequested);
    connect(judge, &QAction::triggered, this, &WeightsCard::judgementsRequested);
    connect(shipped, &QAction::triggered, this, &WeightsCard::shippedRequested);
    m_save = new ActionButton(save, Emphasis::Primary, m_card);
    auto* row = new QHBoxLayout;
    row->addWidget(new ActionButton(shipped, Emphasis::Secondary, m_card));
    row->addStretch(1);
    row->addWidget(m_save);
    m_card->body()->addWidget(new ActionButton(judge, Emphasis::Secondary, m_card));
    m_card->body()->addLayout(row);
}

void WeightsCard::buildRows(const EvaluationWeights& weights)
{
    for (const IndicatorWeight& indicator : weights.indicators) {
        auto* field = new QDoubleSpinBox(m_form);
        field->setRange(0, 100);
        field->setDecimals(2);
        field->setSuffix(QStringLiteral(" %"));
        field->setFocusPolicy(Qt::StrongFocus);
        field->setAccessibleName(speaksChinese() ? indicator.textZh : indicator.textEn);
        field->setToolTip(plainToolTip(field->accessibleName()));
        m_form->addRow(indicator.code, indicatorName(indicator.code), field);
        connect(field, &QDoubleSpinBox::valueChanged, this, &WeightsCard::showSum);
        m_fields.emplace_back(indicator.code, field);
    }
}

void WeightsCard::showWeights(const EvaluationWeights& weights)
{
    if (m_fields.empty())
        buildRows(weights);
    const std::vector<int> rounded = wholeHundredths(weights);
    for (std::size_t i = 0; i < m_fields.size() && i < rounded.size(); ++i) {
        const QSignalBlocker quiet(m_fields[i].second);
        m_fields[i].second->setValue(rounded[i] / 100.0);
    }
    switch (weights.source) {
    case WeightSource::Shipped:
        m_source->setText(tr("The weights of the questionnaire."));
        break;
    case WeightSource::Direct:
        m_source->setText(tr("Entered directly."));
        break;
    case WeightSource::Judgements:
        m_source->setText(
            tr("From the judgements of %1 experts, consistency ratio %2.")
                .arg(QString::number(weights.experts.size()),
                     QString::number(weights.judged ? weights.judged->group.consistencyRatio : 0, 'f', 4)));
        break;
    }
    m_form->clearIssues();
    m_issue->hide();
    showSum();
}

std::map<QString, int> WeightsCard::entered() const
{
    std::map<QString, int> weights;
    for (const auto& [code, field] : m_fields)
        weights[code] = int(std::lround(field->value() * 100));
    return weights;
}

void WeightsCard::showSum()
{
    int sum = 0;
    for (const auto& [code, weight] : entered())
        sum += weight;
    m_sum->setText(tr("Sum %1 %").arg(QString::number(sum / 100.0, 'f', 2)));
    setInk(m_sum, sum == 10000 ? Ink::Ok : Ink::Bad);
}

void WeightsCard::showRefusal(const Failure& failure)
{
    fillProblem(m_issue, failure, {m_form});
}

} // namespace sanbao
