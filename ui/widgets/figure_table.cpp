// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_table.h"

#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sanbao {

namespace {

/// Cells and header share the same distance from the column's edges.
class PaddedCell final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->rect.adjust(index.column() == 0 ? dp(7) : 0, 0, index.column() == 0 ? 0 : -dp(16), 0);
    }
};

} // namespace

FigureTable::FigureTable(const QString& accessibleName, const QStringList& headers, QWidget* parent)
    : QTableWidget(0, int(headers.size()), parent)
{
    setAccessibleName(accessibleName);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setItemDelegate(new PaddedCell(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(dp(30));
    setHorizontalHeaderLabels(headers);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                                       Qt::AlignVCenter);
    setFigureWidth(84);
    connect(this, &QTableWidget::cellActivated, this, [this](int row, int) { Q_EMIT lineChosen(row); });
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int) { Q_EMIT lineChosen(row); });
}

void FigureTable::setFigureWidth(int designPixels)
{
    const QFontMetrics metrics(horizontalHeader()->font());
    for (int column = 1; column < columnCount(); ++column)
        setColumnWidth(column, std::max(dp(designPixels),
                                        metrics.horizontalAdvance(horizontalHeaderItem(column)->text()) + dp(36)));
}

void FigureTable::setLines(const std::vector<QStringList>& lines)
{
    setRowCount(int(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QString text = lines[std::size_t(row)].value(column);
            auto* cell = new QTableWidgetItem(text);
            cell->setToolTip(plainToolTip(text));
            cell->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            setItem(row, column, cell);
        }
    }
    widenForFigures();
}

/// A figure is never cut off; a long text is, beyond a fair width.
void FigureTable::widenForFigures()
{
    const QFontMetrics metrics(font());
    for (int column = 1; column < columnCount(); ++column) {
        int widest = 0;
        for (int row = 0; row < rowCount(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(item(row, column)->text()));
        setColumnWidth(column, std::max(columnWidth(column), std::min(widest + dp(40), dp(232))));
    }
}

QString FigureTable::asText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.append(horizontalHeaderItem(column)->text());
    lines.append(cells.join(QLatin1Char('\t')));
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column)
            cells.append(item(row, column)->text());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(asText());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace sanbao
