// SPDX-License-Identifier: GPL-3.0-or-later
// All issued agreements, the newest first, and those that need something: running out, unsigned, ended.
#pragma once

#include "core/domain/agreement_shelf.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace sanbao {

class ChipChoice;
class ListPane;
class PageFrame;

class AgreementListPage final : public Page
{
    Q_OBJECT
public:
    explicit AgreementListPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    /// `extras["scope"]`: all, running, ending, unsigned, ended.
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    void refresh();
    void showSelection(qint64 id);

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_scope;
    PagedTableModel<AgreementLineItem>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    QAction* m_new = nullptr;
    QAction* m_print = nullptr;
    QAction* m_renew = nullptr;
};

} // namespace sanbao
