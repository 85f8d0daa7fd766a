// SPDX-License-Identifier: GPL-3.0-or-later
// Parts sold at the counter: scan, scan, take the money. What has to be paid stands large, and what was put on the
// counter gives the change.
#pragma once

#include "core/domain/stock/counter_sale.h"

#include <QObject>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class MoneyEdit;
class ScanEntry;
class SidePanel;
class Workplace;

class SalePanel final : public QObject
{
    Q_OBJECT
public:
    SalePanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const std::optional<Part>& part);
    bool hasInput() const;

Q_SIGNALS:
    void sold(const sanbao::CounterSale& sale);

private:
    void build();
    void offer();
    void showDue();
    void showChange();
    void save();

    std::vector<SaleLine> lines() const;

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    ChoiceCombo* m_from;
    QLabel* m_due;
    FormSection* m_money;
    ChoiceCombo* m_method;
    MoneyEdit* m_received;
    QLineEdit* m_buyer;
    QLineEdit* m_phone;
    QLabel* m_change;
    QLabel* m_problem;
    ScanEntry* m_scans = nullptr;
};

} // namespace sanbao
