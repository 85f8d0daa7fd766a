// SPDX-License-Identifier: GPL-3.0-or-later
// All issued agreements, the newest first.
#pragma once

#include "core/service/agreement_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QStackedWidget;

namespace sanbao {

class ListView;
class PageFrame;

class AgreementListPage final : public Page
{
    Q_OBJECT
public:
    explicit AgreementListPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    void refresh();

    PageContext& m_context;
    PageFrame* m_frame;
    PagedTableModel<AgreementRow>* m_model;
    QStackedWidget* m_stack;
    ListView* m_list;
    QAction* m_new = nullptr;
    QAction* m_print = nullptr;
};

} // namespace sanbao
