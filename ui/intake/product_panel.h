// SPDX-License-Identifier: GPL-3.0-or-later
// What is broken: the chosen customer's products as a list with their warranty, or a new product typed in place. A
// known unit without any date asks for the dates that decide its warranty.
#pragma once

#include "core/domain/product.h"
#include "core/domain/product_model.h"
#include "core/service/intake_desk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace sanbao {

class ChoiceCombo;
class ChoiceList;
class DayEdit;
class FormSection;
class ModelAhead;
class Workplace;

class ProductPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductPanel(Workplace& workplace, QWidget* parent = nullptr);

    ChoiceList* list() const { return m_list; }
    ChoiceCombo* categoryBox() const { return m_category; }
    QLineEdit* brandEdit() const { return m_brand; }
    QLineEdit* modelEdit() const { return m_model; }
    ModelAhead* models() const { return m_models; }
    QLineEdit* serialEdit() const { return m_serial; }
    DayEdit* invoicedEdit() const { return m_invoiced; }
    DayEdit* installedEdit() const { return m_installed; }

    /// Lists the units of the customer; an invalid id is a new customer without any.
    void setCustomer(CustomerId customer);
    void chooseUnit(ProductUnitId unit);
    const std::optional<ProductUnit>& unit() const { return m_unit; }
    /// Of the chosen unit or of the new product; invalid when none is chosen.
    CategoryId category() const;
    /// The field to go to first: the list when there is one.
    QWidget* firstField() const;

    void show(const IntakeRequest& request);
    void fill(IntakeRequest& request) const;
    /// Puts issues beside their fields; answers those that belong elsewhere.
    std::vector<FieldIssue> showIssues(const std::vector<FieldIssue>& issues);
    /// Days that are none and a serial number of somebody else are told when their field is left.
    void checkField(const QWidget* editor, CustomerId customer);

Q_SIGNALS:
    void edited();
    /// Another unit or category is chosen.
    void productChanged();
    /// The unit on the list was confirmed with Enter or a click.
    void confirmed();
    /// The serial number typed for a new product belongs to this unit.
    void unitFound(const sanbao::ProductUnit& unit);

private:
    void build();
    void connectFields();
    void listUnits();
    void takeModel(const ProductModel& model);
    void showAdvice();
    void take(qint64 key);
    void showFields();
    void lookUpSerial(CustomerId customer);

    Workplace& m_workplace;
    QWidget* m_head;
    ChoiceList* m_list;
    QLabel* m_listIssue;
    FormSection* m_form;
    FormSection* m_dates;
    ChoiceCombo* m_category;
    QLineEdit* m_brand;
    QLineEdit* m_model;
    QLineEdit* m_serial;
    ModelAhead* m_models;
    QLabel* m_advice;
    DayEdit* m_invoiced;
    DayEdit* m_installed;
    std::vector<ProductUnit> m_units;
    std::optional<ProductUnit> m_unit;
    bool m_isNew = true;
};

} // namespace sanbao
