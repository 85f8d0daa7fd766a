// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/figure_grid.h"

#include "ui/widgets/card.h"

#include <QGridLayout>

namespace sanbao {

QGridLayout* figureGrid(Card* card)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(16));
    grid->setVerticalSpacing(dp(6));
    card->body()->addLayout(grid);
    return grid;
}

void setHead(QGridLayout* grid, const QStringList& titles, QWidget* parent)
{
    for (int column = 0; column < titles.size(); ++column)
        grid->addWidget(plainLabel(titles[column], TextRole::Hint, Ink::Muted, parent), 0, column,
                        column == 0 ? Qt::AlignLeft : Qt::AlignRight);
}

void setCell(QGridLayout* grid, int row, int column, const QString& text, QWidget* parent, Ink ink)
{
    grid->addWidget(plainLabel(text, column == 0 ? TextRole::Strong : TextRole::Body, ink, parent), row, column,
                    column == 0 ? Qt::AlignLeft : Qt::AlignRight);
}

QString percentText(const std::optional<double>& share)
{
    return share ? QString::number(*share * 100, 'f', 1) + QStringLiteral(" %") : QStringLiteral("–");
}

QString costMonthText(int month)
{
    return QStringLiteral("%1-%2").arg(month / 100).arg(month % 100, 2, 10, QLatin1Char('0'));
}

} // namespace sanbao
