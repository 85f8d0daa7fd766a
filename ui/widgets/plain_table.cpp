// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_table.h"

#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QTableWidget>

namespace sanbao {

QTableWidget* plainTable(const QString& name, const QString& objectName, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setDefaultSectionSize(dp(28));
    return table;
}

void fillTable(QTableWidget* table, const QStringList& headers, const std::vector<QStringList>& rows, int firstNumber)
{
    table->setColumnCount(int(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    table->setRowCount(int(rows.size()));
    for (int column = 0; column < table->columnCount(); ++column) {
        const Qt::Alignment side = (column >= firstNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        table->horizontalHeaderItem(column)->setTextAlignment(side);
        for (int row = 0; row < table->rowCount(); ++row) {
            auto* item = new QTableWidgetItem(rows[std::size_t(row)].value(column));
            item->setTextAlignment(side);
            item->setToolTip(plainToolTip(item->text()));
            table->setItem(row, column, item);
        }
    }
}

} // namespace sanbao
