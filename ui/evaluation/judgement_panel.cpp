// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/judgement_panel.h"

#include "ui/editors/choice_combo.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace sanbao {

namespace {

/// Saaty's scale from 9 times more to 9 times less.
std::vector<double> saatyScale()
{
    std::vector<double> scale;
    for (int times = 9; times >= 2; --times)
        scale.push_back(times);
    scale.push_back(1);
    for (int times = 2; times <= 9; ++times)
        scale.push_back(1.0 / times);
    return scale;
}

} // namespace

JudgementPanel::JudgementPanel(QWidget* page)
    : QObject(page)
    , m_panel(new SidePanel(tr("Pairwise judgements"), page, 460))
    , m_who(new ChoiceCombo(m_panel))
    , m_name(new QLineEdit(m_panel))
    , m_result(wrappedLabel({}, TextRole::Body, Ink::Text, m_panel))
    , m_issue(wrappedLabel({}, TextRole::Hint, Ink::Bad, m_panel))
{
    auto* form = new FormSection(m_panel, 64);
    m_who->setAccessibleName(tr("Expert"));
    m_name->setMaxLength(40);
    form->addRow({}, tr("Expert"), m_who);
    form->addRow({}, tr("Name"), m_name);
    m_panel->body()->addWidget(form);
    auto* row = new QHBoxLayout;
    QAction* add = makeAction(m_panel, tr("Add an expert"), QKeySequence(Qt::ALT | Qt::Key_Plus));
    QAction* remove = makeAction(m_panel, tr("Remove this expert"), {});
    connect(add, &QAction::triggered, this, &JudgementPanel::addExpert);
    connect(remove, &QAction::triggered, this, &JudgementPanel::removeExpert);
    m_remove = new ActionButton(remove, Emphasis::Secondary, m_panel);
    row->addWidget(new ActionButton(add, Emphasis::Secondary, m_panel));
    row->addWidget(m_remove);
    row->addStretch(1);
    m_panel->body()->addLayout(row);
    m_panel->body()->addWidget(scrollColumn(m_pairColumn, m_panel), 1);
    m_panel->body()->addWidget(m_result);
    m_panel->body()->addWidget(m_issue);
    m_issue->hide();

    QAction* save = makeAction(m_panel, tr("Use these judgements"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(save, &QAction::triggered, this, &JudgementPanel::saveRequested);
    m_panel->footer()->addWidget(new ActionButton(save, Emphasis::Primary, m_panel));
    connect(m_who, &ChoiceCombo::chosen, this, [this] {
        keepExpert();
        showExpert(m_who->currentIndex());
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        m_experts[std::size_t(m_current)].expert = name;
        m_who->setItemText(m_current, name);
    });
}

void JudgementPanel::buildPairs(const EvaluationWeights& weights)
{
    for (const IndicatorWeight& indicator : weights.indicators)
        m_codes.push_back(indicator.code);
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        for (std::size_t j = i + 1; j < m_codes.size(); ++j) {
            auto* line = new QHBoxLayout;
            const QString first = indicatorName(m_codes[i]);
            const QString second = indicatorName(m_codes[j]);
            auto* name = plainLabel(tr("%1 against %2").arg(first, second), TextRole::Body, Ink::Text, m_panel);
            auto* choice = new ChoiceCombo(m_panel);
            choice->setAccessibleName(name->text());
            for (const double value : saatyScale()) {
                const QString times = QString::number(value >= 1 ? value : 1 / value, 'g', 2);
                choice->addChoice(value > 1.0   ? tr("%1 weighs %2 times as much").arg(first, times)
                                  : value < 1.0 ? tr("%1 weighs %2 times as much").arg(second, times)
                                                : tr("both weigh the same"),
                                  value);
            }
            connect(choice, &ChoiceCombo::chosen, this, &JudgementPanel::preview);
            line->addWidget(name, 1);
            line->addWidget(choice, 1);
            m_pairColumn->addLayout(line);
            m_pairs.push_back(choice);
            m_pairNames.push_back(name);
        }
    }
    m_pairColumn->addStretch(1);
}

void JudgementPanel::edit(const EvaluationWeights& weights)
{
    if (m_pairs.empty())
        buildPairs(weights);
    m_experts = weights.experts;
    if (m_experts.empty())
        m_experts.push_back({QString(), std::vector<double>(m_pairs.size(), 1.0)});
    fillExperts();
    showExpert(0);
    m_issue->hide();
    m_panel->openPanel(m_name);
}

void JudgementPanel::fillExperts()
{
    m_who->clear();
    for (std::size_t i = 0; i < m_experts.size(); ++i)
        m_who->addChoice(m_experts[i].expert, int(i));
    m_remove->setEnabled(m_experts.size() > 1);
}

void JudgementPanel::showExpert(int expert)
{
    m_current = expert;
    const ExpertJudgement& shown = m_experts[std::size_t(expert)];
    m_who->setCurrentIndex(expert);
    m_name->setText(shown.expert);
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        int nearest = 0;
        for (int row = 0; row < m_pairs[i]->count(); ++row) {
            const auto distance = [&](int at) {
                return std::abs(std::log(m_pairs[i]->itemData(at).toDouble() / shown.upper[i]));
            };
            if (distance(row) < distance(nearest))
                nearest = row;
        }
        m_pairs[i]->setCurrentIndex(nearest);
    }
    preview();
}

void JudgementPanel::keepExpert()
{
    ExpertJudgement& kept = m_experts[std::size_t(m_current)];
    kept.expert = m_name->text().trimmed();
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        kept.upper[i] = m_pairs[i]->value().toDouble();
}

std::vector<ExpertJudgement> JudgementPanel::experts() const
{
    std::vector<ExpertJudgement> all = m_experts;
    all[std::size_t(m_current)].expert = m_name->text().trimmed();
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        all[std::size_t(m_current)].upper[i] = m_pairs[i]->value().toDouble();
    return all;
}

void JudgementPanel::addExpert()
{
    keepExpert();
    m_experts.push_back({QString(), std::vector<double>(m_pairs.size(), 1.0)});
    fillExperts();
    showExpert(int(m_experts.size()) - 1);
    m_name->setFocus();
}

void JudgementPanel::removeExpert()
{
    m_experts.erase(m_experts.begin() + m_current);
    fillExperts();
    showExpert(0);
}

void JudgementPanel::preview()
{
    std::vector<JudgementMatrix> matrices;
    for (const ExpertJudgement& expert : experts())
        matrices.push_back(reciprocalMatrix(int(m_codes.size()), expert.upper));
    const Outcome<AhpGroupResult> result = ahpGroupWeights(matrices);
    if (!result)
        return;
    QStringList weights;
    for (std::size_t i = 0; i < m_codes.size(); ++i)
        weights << QStringLiteral("%1 %2").arg(indicatorName(m_codes[i]),
                                               QString::number(result->group.weights[i], 'f', 4));
    const AhpResult& own = result->experts[std::size_t(m_current)];
    m_result->setText(weights.join(QStringLiteral(" · ")) + QLatin1Char('\n') +
                      tr("Consistency ratio: this expert %1, all together %2 (must be below 0.10)")
                          .arg(QString::number(own.consistencyRatio, 'f', 4),
                               QString::number(result->group.consistencyRatio, 'f', 4)));
    setInk(m_result, result->group.consistent ? Ink::Text : Ink::Bad);
    std::size_t pair = 0;
    for (int i = 0; i < int(m_codes.size()); ++i) {
        for (int j = i + 1; j < int(m_codes.size()); ++j, ++pair) {
            const bool worst = !own.consistent && own.doubtful.front().row == i && own.doubtful.front().column == j;
            setInk(m_pairNames[pair], worst ? Ink::Bad : Ink::Text);
            m_pairs[pair]->setToolTip(worst ? tr("This judgement contradicts the others most.") : QString());
        }
    }
}

void JudgementPanel::close()
{
    m_panel->closePanel();
}

void JudgementPanel::showRefusal(const Failure& failure)
{
    m_issue->setText(failure.lines().join(QLatin1Char('\n')));
    m_issue->show();
}

} // namespace sanbao
