// SPDX-License-Identifier: GPL-3.0-or-later
// A cross table painted by size: the larger the number the stronger the ground. Cells open their orders.
#pragma once

#include <QTableWidget>

#include <optional>
#include <vector>

namespace sanbao {

struct CrossText
{
    QString text;
    QString details;
    std::optional<double> weight; ///< 0..1, strength of the ground
};

class CrossView final : public QTableWidget
{
    Q_OBJECT
public:
    explicit CrossView(QWidget* parent = nullptr);
    void setCells(const QStringList& rows, const QStringList& columns,
                  const std::vector<std::vector<CrossText>>& cells);

Q_SIGNALS:
    void cellOpened(int row, int column);
};

} // namespace sanbao
