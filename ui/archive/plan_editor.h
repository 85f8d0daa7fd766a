// SPDX-License-Identifier: GPL-3.0-or-later
// Panel beside the life page: adding or changing a maintenance plan. Only the fields that count for what the plan goes
// by are shown.
#pragma once

#include "core/domain/plan_basis.h"
#include "core/domain/stock/archive_record.h"
#include "core/service/workplace.h"

#include <QObject>

class QCompleter;
class QLineEdit;
class QSpinBox;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class FormSection;
class SidePanel;

class PlanEditor final : public QObject
{
    Q_OBJECT
public:
    PlanEditor(Workplace& workplace, QWidget* parent);
    SidePanel* panel() const { return m_panel; }
    void edit(const MaintenancePlan& plan);

Q_SIGNALS:
    void saved();
    void failed(const QString& message);

private:
    void addRows();
    void showBasis(const PlanBasis& basis);
    PlanBasisKind kind() const;
    PlanBasis typedBasis() const;
    void showKind();
    void takeUnit();
    void save();

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    MaintenancePlan m_plan;
    std::vector<UnitReading> m_known; ///< what was read on this product so far
    QLineEdit* m_name;
    ChoiceCombo* m_kind;
    QSpinBox* m_months;
    ChoiceCombo* m_seasonMonth;
    QSpinBox* m_seasonDay;
    QLineEdit* m_reading;
    QSpinBox* m_step;
    QLineEdit* m_unit;
    DayEdit* m_next;
};

} // namespace sanbao
