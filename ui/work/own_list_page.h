// SPDX-License-Identifier: GPL-3.0-or-later
// A technician's own orders in the order of their visits. F4 does what comes next on the chosen one: arrive, start a
// step, finish it, report it done.
#pragma once

#include "core/service/work_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace sanbao {

class ChoiceCombo;
class ListPane;
class PageFrame;

class OwnListPage final : public Page
{
    Q_OBJECT
public:
    explicit OwnListPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildModel();
    void offerPeople();
    void refresh();
    void next();
    void advance(const OwnWork& work);

    PageContext& m_context;
    WorkDesk m_desk;
    PageFrame* m_frame;
    ChoiceCombo* m_who;
    PagedTableModel<OwnWork>* m_model = nullptr;
    ListPane* m_pane = nullptr;
};

} // namespace sanbao
