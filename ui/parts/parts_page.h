// SPDX-License-Identifier: GPL-3.0-or-later
// The stock: parts with what is free of them, orders that wait, what was asked for, every document, old parts, and the
// suppliers and places behind it.
//
// Route: id of a part. Extra "side" (stock, waiting, requests, documents, old, suppliers, places, reorder, slow, sales,
// losses) opens that list.
#pragma once

#include "core/service/store_room.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace sanbao {

class ArrivalPanel;
class ChipChoice;
class ListPane;
class PageFrame;
class PartForm;
class PartView;
class PartyPanel;
class QuickForm;
class SalePanel;
class SearchField;
class SidePanel;
class SlipPanel;
class TracePanel;

class PartsPage final : public Page
{
    Q_OBJECT
public:
    explicit PartsPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

private:
    enum Side { Stock, Waiting, Requests, Documents, OldParts, Suppliers, Places, Reorder, Slow, Sales, Losses };
    void buildActions();
    void buildStock();
    void buildLists();
    template <class Row>
    PagedTableModel<Row>* addList(Columns<Row> columns, typename PagedTableModel<Row>::Source source,
                                  typename PagedTableModel<Row>::KeyOf key, const QString& name, const char* icon,
                                  const QString& empty, const QString& hint);
    void connectParts();
    void showSide(int side);
    void showPart(qint64 id);
    void refresh();
    void addNew();
    void change();
    void book(StockKind kind);
    void nextStep();
    void arrived();
    void callOff();
    void printPaper();
    void sendRequest();
    void sendOld();
    void answerOld();
    void buildSupply();
    void buildSuppliers();
    void buildSales();
    void buildLosses();
    QWidget* withSpan(Side side, ChipChoice*& span, QLabel*& words);
    std::pair<QDate, QDate> spanOf(const ChipChoice* span) const;
    void sell();
    void takeBack();
    void printSale(const CounterSale& sale);
    void showLosses();
    void setStockOnly(bool only);
    void enterDefects();
    void requestPurchases();
    void orderRequests();
    void closePanels();
    void tell(const Failure& failure);
    std::optional<Part> currentPart() const;
    qint64 currentKey() const;

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_side;
    QStackedWidget* m_stack;
    SearchField* m_search = nullptr;
    PartView* m_view = nullptr;
    PartForm* m_form;
    SlipPanel* m_slip;
    PartyPanel* m_party;
    TracePanel* m_trace;
    ArrivalPanel* m_arrival;
    std::vector<ListPane*> m_panes;
    PagedTableModel<PartRow>* m_parts = nullptr;
    PagedTableModel<WaitingPart>* m_waiting = nullptr;
    PagedTableModel<RequestRow>* m_requests = nullptr;
    PagedTableModel<DocumentRow>* m_documents = nullptr;
    PagedTableModel<OldPartRow>* m_old = nullptr;
    PagedTableModel<SupplierRow>* m_suppliers = nullptr;
    PagedTableModel<StockPlace>* m_places = nullptr;
    PagedTableModel<ReorderRow>* m_reorder = nullptr;
    PagedTableModel<SlowRowView>* m_slow = nullptr;
    PagedTableModel<CounterSale>* m_sales = nullptr;
    PagedTableModel<LossRow>* m_losses = nullptr;
    SalePanel* m_sale;
    QuickForm* m_back;
    QuickForm* m_defects;
    ChipChoice* m_supplierSpan = nullptr;
    ChipChoice* m_lossSpan = nullptr;
    QLabel* m_supplierWords = nullptr;
    QLabel* m_lossWords = nullptr;
    QCheckBox* m_stockOnly = nullptr;
    LossReport m_lossReport;
    QAction* m_new = nullptr;
    QAction* m_change = nullptr;
    QAction* m_receive = nullptr;
    QAction* m_move = nullptr;
    QAction* m_next = nullptr;
    QAction* m_arrived = nullptr;
    QAction* m_order = nullptr;
    QAction* m_callOff = nullptr;
    QAction* m_print = nullptr;
    QAction* m_sell = nullptr;
    QAction* m_takeBack = nullptr;
};

} // namespace sanbao
