// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to customers: the visits of a day sorted so that areas stay together, entering a way with its kilometres and
// what came of it, and the mean way by point of the network.
#pragma once

#include "core/service/trip_desk.h"
#include "ui/shell/page_context.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTableWidget;

namespace sanbao {

class Card;
class DayEdit;
class SidePanel;
class TripForm;

class WayView final : public QWidget
{
    Q_OBJECT
public:
    WayView(PageContext& context, QWidget* page);

    SidePanel* panel() const;
    void refresh();
    void showPoints(const TripReport& report);

Q_SIGNALS:
    void orderRequested(qint64 order);
    void recorded(const QString& text);

private:
    void build();
    void showRoute();
    void record();
    const RouteStop* current() const;
    QDate today() const;

    PageContext& m_context;
    DayEdit* m_day;
    QLabel* m_words;
    QTableWidget* m_table;
    Card* m_points;
    QGridLayout* m_pointGrid;
    TripForm* m_form;
    DayRoute m_route;
};

} // namespace sanbao
