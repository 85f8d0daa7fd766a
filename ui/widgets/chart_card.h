// SPDX-License-Identifier: GPL-3.0-or-later
// A card with a picture of numbers and, one key away, the same numbers as a table that can be copied as text. Every
// chart of the dashboard is in one.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace sanbao {

class Card;

struct ChartTable
{
    QStringList headers;
    std::vector<QStringList> rows;
    /// Tab-separated lines, headers first.
    QString text() const;
};

class ChartCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartCard(QWidget* chart, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    const QString& title() const { return m_title; }
    void setHint(const QString& hint);
    void setTable(const ChartTable& table);
    const ChartTable& table() const { return m_table; }
    void setTableShown(bool shown);
    bool isTableShown() const;
    QWidget* chart() const { return m_chart; }
    void retranslate();

Q_SIGNALS:
    /// Enter or double click on a row of the table.
    void rowActivated(int row);
    /// The chart with its table is wanted as a file.
    void saveRequested();

private:
    void copyShown();

    Card* m_card;
    QWidget* m_chart;
    QTableWidget* m_view;
    QStackedWidget* m_stack;
    QToolButton* m_toggle;
    QToolButton* m_copy;
    QToolButton* m_save;
    QString m_title;
    ChartTable m_table;
};

} // namespace sanbao
