// SPDX-License-Identifier: GPL-3.0-or-later
// Panels beside an order: who is responsible for the fault, and asking for a return or an exchange with the refund
// shown while choosing.
#pragma once

#include "core/service/remedy_desk.h"
#include "core/service/workplace.h"

#include <QObject>

class QLabel;
class QPlainTextEdit;
class QWidget;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class MoneyEdit;
class SidePanel;

class FindingPanel final : public QObject
{
    Q_OBJECT
public:
    FindingPanel(Workplace& workplace, QWidget* page);
    SidePanel* panel() const { return m_panel; }
    void openFor(WorkOrderId order);

Q_SIGNALS:
    void saved(const QString& text);
    void failed(const QString& text);

private:
    void save();

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    ChoiceCombo* m_responsibility;
    ChoiceCombo* m_exclusion;
    QPlainTextEdit* m_evidence;
    WorkOrderId m_order;
};

class ReturnPanel final : public QObject
{
    Q_OBJECT
public:
    ReturnPanel(Workplace& workplace, QWidget* page);
    SidePanel* panel() const { return m_panel; }
    void openFor(WorkOrderId order, const OrderCase& present);

Q_SIGNALS:
    void saved(const QString& text);
    void failed(const QString& text);

private:
    void fillGrounds();
    void preview();
    void save();
    ReturnWish typed() const;

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    ChoiceCombo* m_kind;
    ChoiceCombo* m_ground;
    MoneyEdit* m_price;
    QPlainTextEdit* m_note;
    QLabel* m_check;
    QLabel* m_sum;
    WorkOrderId m_order;
    WarrantyVerdict m_verdict;
};

} // namespace sanbao
