// SPDX-License-Identifier: GPL-3.0-or-later
// Of whom the numbers are: one list each for store, category, brand, technician and district, together as filters.
// Every dashboard has the same one.
#pragma once

#include "core/service/analysis_desk.h"

#include <QWidget>

namespace sanbao {

class ChoiceCombo;

class ScopeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeBar(QWidget* parent = nullptr);

    static const std::vector<KpiGrouping>& groupings();
    std::vector<KpiFilter> filters() const;
    /// "category 电冰箱 · technician 李强"; empty without filters.
    QString words() const;
    /// A choice that is not offered any more stays as it is until something else is chosen.
    void setChoices(const ScopeChoices& choices);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct One
    {
        KpiGrouping by;
        ChoiceCombo* combo;
    };
    std::vector<One> m_combos;
};

} // namespace sanbao
