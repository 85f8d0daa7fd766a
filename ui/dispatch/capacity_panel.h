// SPDX-License-Identifier: GPL-3.0-or-later
// What customers ask for against what the people can do, by area and product, and how evenly the days are spread.
#pragma once

#include "core/service/dispatch_desk.h"
#include "ui/models/paged_table_model.h"

#include <QObject>

class QLabel;
class QWidget;

namespace sanbao {

class ListView;
class SidePanel;

class CapacityPanel final : public QObject
{
    Q_OBJECT
public:
    CapacityPanel(ServiceContext& context, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const DispatchBoard& board);

private:
    ServiceContext& m_context;
    SidePanel* m_panel;
    QLabel* m_sum;
    PagedTableModel<CapacityLine>* m_model = nullptr;
    ListView* m_list;
    std::vector<CapacityLine> m_lines;
};

} // namespace sanbao
