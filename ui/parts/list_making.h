// SPDX-License-Identifier: GPL-3.0-or-later
// How the stock page makes one of its lists; for the files that make up the page.
#pragma once

#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/parts/parts_page.h"
#include "ui/widgets/empty_state.h"

#include <array>

namespace sanbao {

/// In the order of PartsPage::Side.
inline constexpr std::array kSideNames{"stock",  "waiting", "requests", "documents", "old",   "suppliers",
                                       "places", "reorder", "slow",     "sales",     "losses"};

template <class Row>
PagedTableModel<Row>* PartsPage::addList(Columns<Row> columns, typename PagedTableModel<Row>::Source source,
                                         typename PagedTableModel<Row>::KeyOf key, const QString& name,
                                         const char* icon, const QString& empty, const QString& hint)
{
    auto* model = new PagedTableModel<Row>(std::move(columns), std::move(source), std::move(key), this);
    auto* state = new EmptyState(QLatin1String(icon), empty, hint, nullptr, this);
    auto* pane =
        new ListPane(model, name, QStringLiteral("stock-") + QLatin1String(kSideNames[m_panes.size()]), state, this);
    pane->view()->setObjectName(QStringLiteral("stock.") + QLatin1String(kSideNames[m_panes.size()]));
    m_panes.push_back(pane);
    return model;
}

} // namespace sanbao
