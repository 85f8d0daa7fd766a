// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/scope_bar.h"

#include "ui/editors/choice_combo.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace sanbao {

ScopeBar::ScopeBar(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(8));
    for (const KpiGrouping by : groupings()) {
        auto* combo = new ChoiceCombo(this);
        combo->setObjectName(QStringLiteral("scope.") + groupingCode(by));
        combo->setMinimumWidth(dp(96));
        combo->setMaximumWidth(dp(170));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(combo);
        m_combos.push_back({by, combo});
        connect(combo, &ChoiceCombo::chosen, this, &ScopeBar::changed);
    }
    row->addStretch(1);
    setChoices({});
}

const std::vector<KpiGrouping>& ScopeBar::groupings()
{
    static const std::vector<KpiGrouping> offered{KpiGrouping::Store, KpiGrouping::Category, KpiGrouping::Brand,
                                                  KpiGrouping::Technician, KpiGrouping::District};
    return offered;
}

std::vector<KpiFilter> ScopeBar::filters() const
{
    std::vector<KpiFilter> filters;
    for (const One& one : m_combos) {
        if (const QString key = one.combo->value().toString(); !key.isEmpty())
            filters.push_back({one.by, key});
    }
    return filters;
}

QString ScopeBar::words() const
{
    QStringList words;
    for (const One& one : m_combos) {
        if (!one.combo->value().toString().isEmpty())
            words << QStringLiteral("%1 %2").arg(groupingName(one.by), one.combo->currentText());
    }
    return words.join(QStringLiteral(" · "));
}

void ScopeBar::setChoices(const ScopeChoices& choices)
{
    for (const One& one : m_combos) {
        const QSignalBlocker quiet(one.combo);
        const QString kept = one.combo->value().toString();
        const QString words = one.combo->currentText();
        one.combo->clear();
        one.combo->setAccessibleName(groupingName(one.by));
        one.combo->setToolTip(tr("Only one: %1").arg(groupingName(one.by)));
        one.combo->addChoice(tr("%1: all").arg(groupingName(one.by)), QString());
        if (const auto found = choices.find(one.by); found != choices.end()) {
            for (const auto& [key, label] : found->second)
                one.combo->addChoice(label, key);
        }
        if (!kept.isEmpty() && one.combo->findData(kept) < 0)
            one.combo->addChoice(words, kept);
        one.combo->setValue(kept);
    }
}

void ScopeBar::retranslate()
{
    for (const One& one : m_combos) {
        one.combo->setAccessibleName(groupingName(one.by));
        one.combo->setItemText(0, tr("%1: all").arg(groupingName(one.by)));
    }
}

} // namespace sanbao
