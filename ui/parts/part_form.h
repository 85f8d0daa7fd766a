// SPDX-License-Identifier: GPL-3.0-or-later
// The master data of one part beside the list: what it is, how it is tracked, what stands in for it and what it fits.
#pragma once

#include "core/service/store_room.h"

#include <QObject>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class MoneyEdit;
class SidePanel;
class Workplace;

class PartForm final : public QObject
{
    Q_OBJECT
public:
    PartForm(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    /// A new part when there is no card.
    void openFor(const std::optional<PartCard>& card);

Q_SIGNALS:
    void saved(qint64 part, const QString& text);

private:
    void build();
    void offer();
    void save();
    Part typed(std::vector<FieldIssue>& issues) const;

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QLineEdit* m_unit;
    ChoiceCombo* m_tracking;
    ChoiceCombo* m_priceCode;
    MoneyEdit* m_price;
    ChoiceCombo* m_supplier;
    QLineEdit* m_level;
    QLineEdit* m_substitutes;
    QLineEdit* m_models;
    QCheckBox* m_divisible;
    QCheckBox* m_main;
    QCheckBox* m_oldBack;
    QCheckBox* m_active;
    QLabel* m_problem;
    Part m_part;
};

} // namespace sanbao
