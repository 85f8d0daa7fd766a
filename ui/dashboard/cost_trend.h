// SPDX-License-Identifier: GPL-3.0-or-later
// What an order costs the store, month by month, with the goal as a line; for those who may read costs.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/store_room.h"
#include "ui/shell/page_context.h"

#include <QWidget>

namespace sanbao {

class ChartCard;
class TrendChart;

class CostTrend final : public QWidget
{
    Q_OBJECT
public:
    CostTrend(PageContext& context, QWidget* parent);

    TrendChart* chart() const { return m_chart; }
    ChartCard* card() const { return m_card; }

Q_SIGNALS:
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void display(const Outcome<CostReport>& report);

    PageContext& m_context;
    BackgroundReader m_reader;
    TrendChart* m_chart;
    ChartCard* m_card;
};

} // namespace sanbao
