// SPDX-License-Identifier: GPL-3.0-or-later
// Which causes of complaints weigh most: bars with the line of their sum, and the same numbers as a table. A row or a
// bar opens its complaints.
#pragma once

#include "core/domain/complaint_file.h"

#include <QWidget>

class QTableWidget;

namespace sanbao {

class Card;

class ParetoChart final : public QWidget
{
    Q_OBJECT
public:
    explicit ParetoChart(QWidget* parent = nullptr);
    void setRows(const std::vector<ParetoRow>& rows);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    std::vector<ParetoRow> m_rows;
};

class ParetoPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ParetoPanel(QWidget* parent = nullptr);
    void showRows(const QString& title, const std::vector<ParetoRow>& rows);

Q_SIGNALS:
    void chosen(const QString& code, const QString& name);

private:
    void choose(int row);

    Card* m_card;
    ParetoChart* m_chart;
    QTableWidget* m_table;
    std::vector<ParetoRow> m_rows;
};

} // namespace sanbao
