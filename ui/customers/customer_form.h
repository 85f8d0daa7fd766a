// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's data as one form: name, numbers, address with type-ahead for the division, level, groups and consent.
// While a new customer is typed, likely duplicates are offered below the numbers.
#pragma once

#include "core/domain/customer.h"
#include "core/service/customer_desk.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace sanbao {

class AddressAhead;
class ChoiceCombo;
class ChoiceList;
class FormSection;
class PhoneRows;
class Workplace;

class CustomerForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerForm(Workplace& workplace, QWidget* parent = nullptr);

    void show(const Customer& customer, const CustomerProfile& profile, bool readOnly);
    Customer customer() const;
    CustomerProfile profile() const;
    /// Puts the issues beside their fields; the rest comes back as text.
    std::vector<FieldIssue> showIssues(const std::vector<FieldIssue>& issues);
    void clearIssues();
    QLineEdit* nameEdit() const { return m_name; }
    PhoneRows* phones() const { return m_phones; }
    QLineEdit* regionEdit() const { return m_region; }
    ChoiceList* duplicates() const { return m_duplicates; }

Q_SIGNALS:
    void edited();
    void duplicateChosen(qint64 customer);

private:
    void build();
    void connectFields();
    void buildGroups();
    void lookForDuplicates();
    bool isAddressTouched() const;

    Workplace& m_workplace;
    FormSection* m_form;
    QLineEdit* m_name;
    PhoneRows* m_phones;
    QLabel* m_duplicateTitle;
    ChoiceList* m_duplicates;
    QLineEdit* m_region;
    AddressAhead* m_ahead;
    QLineEdit* m_detail;
    ChoiceCombo* m_level;
    ChoiceCombo* m_tier;
    QWidget* m_groupBox;
    QVBoxLayout* m_groupColumn;
    std::vector<std::pair<qint64, QCheckBox*>> m_groups;
    ChoiceCombo* m_consent;
    QLabel* m_consentDay;
    QPlainTextEdit* m_note;
    QTimer m_rest;
    Customer m_customer;
    CustomerProfile m_profile;
    bool m_showing = false;
    bool m_structured = true; ///< the address is stored by division and detail
};

} // namespace sanbao
