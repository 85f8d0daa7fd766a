// SPDX-License-Identifier: GPL-3.0-or-later
// One customer: the record to correct, and everything that belongs to him.
#pragma once

#include "core/service/record_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLineEdit;
class QPlainTextEdit;

namespace sanbao {

class Card;
class ChoiceCombo;
class ContractCard;
class FormSection;
class ListPane;
class PageFrame;
class PhoneEdit;

class CustomerPage final : public Page
{
    Q_OBJECT
public:
    explicit CustomerPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    QWidget* buildLeft();
    QWidget* buildRight();
    void load(CustomerId id);
    void showCustomer();
    void showUnits();
    void showCare();
    Customer typed() const;
    void save();
    void merge();

    PageContext& m_context;
    PageFrame* m_frame;
    CustomerView m_view;
    bool m_edited = false;

    QAction* m_save = nullptr;
    QAction* m_intake = nullptr;
    QAction* m_complaint = nullptr;
    QAction* m_addUnit = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    PhoneEdit* m_phone = nullptr;
    QPlainTextEdit* m_address = nullptr;
    ChoiceCombo* m_tier = nullptr;
    QPlainTextEdit* m_note = nullptr;
    Card* m_units = nullptr;
    Card* m_care = nullptr;
    ContractCard* m_contracts = nullptr;
    PagedTableModel<OrderRow>* m_orders = nullptr;
    ListPane* m_orderPane = nullptr;
};

} // namespace sanbao
