// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cross_view.h"

#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>

namespace sanbao {

CrossView::CrossView(QWidget* parent)
    : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setDefaultSectionSize(dp(30));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMaximumWidth(dp(220));
    horizontalHeader()->setMinimumSectionSize(dp(72));
    connect(this, &QTableWidget::cellActivated, this, &CrossView::cellOpened);
}

void CrossView::setCells(const QStringList& rows, const QStringList& columns,
                         const std::vector<std::vector<CrossText>>& cells)
{
    clear();
    setRowCount(int(rows.size()));
    setColumnCount(int(columns.size()));
    setVerticalHeaderLabels(rows);
    setHorizontalHeaderLabels(columns);
    const Theme& theme = themeOf(this);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const CrossText& cell = cells[std::size_t(row)][std::size_t(column)];
            auto* item = new QTableWidgetItem(cell.text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(plainToolTip(cell.details));
            if (cell.weight) {
                QColor ground = theme.accent;
                ground.setAlphaF(float(0.05 + 0.35 * *cell.weight));
                item->setBackground(ground);
            }
            setItem(row, column, item);
        }
    }
    horizontalHeader()->setSectionResizeMode(columnCount() <= 8 ? QHeaderView::Stretch : QHeaderView::Interactive);
}

} // namespace sanbao
