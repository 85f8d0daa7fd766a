// SPDX-License-Identifier: GPL-3.0-or-later
// Panel beside the life page: correcting the product's data. What was typed stays until it is saved or the panel is
// closed.
#pragma once

#include "core/domain/product.h"
#include "core/domain/warranty/unit_detail.h"
#include "core/service/workplace.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class FormSection;
class MoneyEdit;
class SidePanel;

class UnitEditor final : public QObject
{
    Q_OBJECT
public:
    UnitEditor(Workplace& workplace, QWidget* parent);
    SidePanel* panel() const { return m_panel; }
    void edit(const ProductUnit& unit);
    bool isEdited() const;

Q_SIGNALS:
    void saved(sanbao::ProductUnitId id);
    void failed(const QString& message);

private:
    void save();
    ProductUnit typed() const;
    UnitDetail typedDetail() const;
    void addCardRows();
    void refuse(const Failure& failure);

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    ProductUnit m_unit;
    ChoiceCombo* m_category;
    QLineEdit* m_brand;
    QLineEdit* m_model;
    QLineEdit* m_serial;
    DayEdit* m_invoiced;
    DayEdit* m_delivered;
    DayEdit* m_installed;
    DayEdit* m_exchanged;
    QPlainTextEdit* m_note;
    UnitDetail m_detail;
    QLineEdit* m_imei;
    QLineEdit* m_invoiceNumber;
    MoneyEdit* m_invoicePrice;
    DayEdit* m_produced;
    ChoiceCombo* m_use;
};

} // namespace sanbao
