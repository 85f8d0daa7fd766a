// SPDX-License-Identifier: GPL-3.0-or-later
// Customers: the newest first, or what the search finds by phone, name, pinyin, address or serial number.
#pragma once

#include "core/domain/customer.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace sanbao {

class ListPane;
class PageFrame;
class SearchField;

class CustomerListPage final : public Page
{
    Q_OBJECT
public:
    explicit CustomerListPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Outcome<std::vector<Customer>> read(const PageRequest<Customer>& request);
    void showEmpty();

    PageContext& m_context;
    PageFrame* m_frame;
    SearchField* m_search;
    PagedTableModel<Customer>* m_model = nullptr;
    ListPane* m_pane = nullptr;
};

} // namespace sanbao
