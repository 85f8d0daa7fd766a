// SPDX-License-Identifier: GPL-3.0-or-later
// Selling a product as a contract: customer, unit and product at the left, the contract growing at the right.
// Ctrl+Enter sells: number, frozen contract and receipt (or a line of the order) in one go. Route extras: "customer",
// "product", "order", "package" (row ids).
#pragma once

#include "core/service/package_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace sanbao {

class ChoiceCombo;
class CustomerPicker;
class DayEdit;
class EmptyState;
class FormSection;
class MoneyEdit;
class PageFrame;
class PreviewView;

class SalePage final : public Page
{
    Q_OBJECT
public:
    explicit SalePage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildForm();
    void connectForm();
    void fillUnits(ProductUnitId chosen);
    void fillPackages();
    void propose();
    void showPreview();
    PackageSale typed() const;
    void sell();

    PageContext& m_context;
    PageFrame* m_frame;
    FormSection* m_form = nullptr;
    CustomerPicker* m_customer = nullptr;
    ChoiceCombo* m_product = nullptr;
    ChoiceCombo* m_package = nullptr;
    DayEdit* m_from = nullptr;
    MoneyEdit* m_price = nullptr;
    ChoiceCombo* m_method = nullptr;
    QLabel* m_where = nullptr;
    QLabel* m_warning = nullptr;
    QStackedWidget* m_paper = nullptr;
    PreviewView* m_preview = nullptr;
    EmptyState* m_missing = nullptr;
    QAction* m_sell = nullptr;
    QTimer m_rest;
    WorkOrderId m_order;
    bool m_dirty = false;
};

} // namespace sanbao
