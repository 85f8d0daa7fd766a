// SPDX-License-Identifier: GPL-3.0-or-later
// One customer: the record to correct, and everything that belongs to him.
#pragma once

#include "core/service/contact_desk.h"
#include "core/service/record_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QStackedWidget;

namespace sanbao {

class Card;
class ChipChoice;
class ContractCard;
class ContactPanel;
class CustomerForm;
class ListPane;
class MergePanel;
class PageFrame;
class RelationCards;
class TrainingCard;

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
    void buildPanels();
    QWidget* buildLeft();
    QWidget* buildRight();
    void buildOrders();
    void buildContacts();
    void load(CustomerId id);
    void showCustomer();
    void showUnits();
    void showCare();
    void save();
    void keepMine(const Customer& before, const Customer& mine);
    void startFrom(const QString& page, qint64 contact);

    PageContext& m_context;
    PageFrame* m_frame;
    CustomerView m_view;
    bool m_edited = false;

    QAction* m_save = nullptr;
    QAction* m_intake = nullptr;
    QAction* m_complaint = nullptr;
    QAction* m_addUnit = nullptr;
    QAction* m_contact = nullptr;
    QAction* m_merge = nullptr;
    CustomerForm* m_form = nullptr;
    Card* m_units = nullptr;
    Card* m_care = nullptr;
    ContractCard* m_contracts = nullptr;
    RelationCards* m_relations = nullptr;
    TrainingCard* m_training = nullptr;
    ChipChoice* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    PagedTableModel<OrderRow>* m_orders = nullptr;
    ListPane* m_orderPane = nullptr;
    PagedTableModel<ContactLogRow>* m_contacts = nullptr;
    ListPane* m_contactPane = nullptr;
    ContactPanel* m_contactPanel = nullptr;
    MergePanel* m_mergePanel = nullptr;
};

} // namespace sanbao
