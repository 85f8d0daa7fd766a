// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one warranty rule, with the warning when a term falls below the law.
#pragma once

#include "core/domain/warranty/warranty_rule.h"
#include "core/service/workplace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class FormSection;

class RuleForm final : public QWidget
{
    Q_OBJECT
public:
    RuleForm(Workplace& workplace, QWidget* parent);

    void showRule(const WarrantyRule& rule);
    WarrantyRule typed() const;
    const WarrantyRule& shown() const { return m_rule; }
    bool isEdited() const;
    /// Days that are no days.
    std::vector<FieldIssue> issues() const;
    FormSection* form() const { return m_form; }
    QWidget* firstField() const;

private:
    void buildConditions();
    void buildTerm();
    void buildBasis();
    void warn();

    Workplace& m_workplace;
    WarrantyRule m_rule;
    FormSection* m_form;
    ChoiceCombo* m_layer;
    ChoiceCombo* m_region;
    ChoiceCombo* m_category;
    QLineEdit* m_brand;
    QLineEdit* m_model;
    QLineEdit* m_part;
    ChoiceCombo* m_use;
    ChoiceCombo* m_defect;
    QSpinBox* m_months;
    QCheckBox* m_endless;
    ChoiceCombo* m_start;
    QCheckBox* m_labour;
    QCheckBox* m_material;
    QSpinBox* m_replace;
    QCheckBox* m_lifelong;
    QSpinBox* m_response;
    QSpinBox* m_parts;
    DayEdit* m_from;
    QLineEdit* m_source;
    DayEdit* m_review;
    QLabel* m_floor;
};

} // namespace sanbao
