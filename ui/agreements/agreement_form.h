// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a new agreement: terms, clauses, agreed promises and prices. It holds one draft; what is typed and the
// draft are the same thing in two shapes.
#pragma once

#include "core/service/agreement_desk.h"

#include <QWidget>

class QPlainTextEdit;
class QSpinBox;

namespace sanbao {

class AgreedTable;
class ChoiceCombo;
class ClauseList;
class CustomerPicker;
class DayEdit;
class FilterChip;
class FormSection;
class MoneyEdit;
class Workplace;

class AgreementForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementForm(Workplace& workplace, QWidget* parent = nullptr);

    void setDraft(const AgreementDraft& draft);
    AgreementDraft draft() const;
    void clearIssues();
    /// Issues without a row of their own come back.
    std::vector<FieldIssue> showIssues(const std::vector<FieldIssue>& issues);
    QWidget* firstFocus() const;

Q_SIGNALS:
    void edited();

private:
    void buildRows();
    QWidget* buildServices();
    void connectEditors();
    QWidget* buildBargain();
    void fillClauses(const std::vector<ClausePick>& picks);
    void fillBargain(const std::vector<AgreedTarget>& targets, const std::vector<AgreedPrice>& prices);
    void basisChanged();
    void fillUnits(CustomerId customer, ProductUnitId chosen);
    std::vector<Customer> findCustomers(const QString& text);

    Workplace& m_workplace;
    FormSection* m_form;
    CustomerPicker* m_customer;
    ChoiceCombo* m_product;
    ChoiceCombo* m_template;
    std::vector<std::pair<ServiceType, FilterChip*>> m_services;
    QPlainTextEdit* m_scope;
    DayEdit* m_from;
    DayEdit* m_to;
    MoneyEdit* m_price;
    QSpinBox* m_visits;
    ClauseList* m_clauses;
    AgreedTable* m_agreed;
    bool m_filling = false;
    AgreementDraft m_draft; ///< what the form does not show
};

} // namespace sanbao
