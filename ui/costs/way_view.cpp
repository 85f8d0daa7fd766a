// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/way_view.h"

#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/costs/figure_grid.h"
#include "ui/editors/day_edit.h"
#include "ui/models/list_pane.h"
#include "ui/models/trip_form.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/side_panel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sanbao {

WayView::WayView(PageContext& context, QWidget* page)
    : QWidget(page)
    , m_context(context)
    , m_day(new DayEdit(this))
    , m_words(wrappedLabel({}, TextRole::Body, Ink::Muted, this))
    , m_table(new QTableWidget(this))
    , m_points(new Card(tr("Mean trip by point"), this))
    , m_pointGrid(figureGrid(m_points))
    , m_form(new TripForm(context.workplace, QStringLiteral("way"), page))
{
    build();
}

SidePanel* WayView::panel() const
{
    return m_form->panel();
}

QDate WayView::today() const
{
    return localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
}

void WayView::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(dp(16));
    auto* card = new Card(tr("Visits of the day by area"), this);
    m_day->setObjectName(QStringLiteral("ways.day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setFixedWidth(dp(150));
    card->addHeaderWidget(m_day);
    QAction* enter = makeAction(this, tr("Enter a trip"), QKeySequence(Qt::Key_F8),
                                tr("Kilometres, minutes and what came of the visit that is selected"));
    auto* button = new ActionButton(enter, Emphasis::Secondary, card);
    button->setObjectName(QStringLiteral("ways.enter"));
    card->addHeaderWidget(button);
    m_words->setObjectName(QStringLiteral("ways.words"));
    card->body()->addWidget(m_words);
    m_table->setObjectName(QStringLiteral("ways.table"));
    m_table->setAccessibleName(tr("Visits of the day by area"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(dp(28));
    card->body()->addWidget(m_table, 1);
    card->body()->addStretch(0);
    whole->addWidget(card, 1);
    whole->addWidget(m_points);
    connect(m_form, &TripForm::saved, this, &WayView::recorded);
    connect(enter, &QAction::triggered, this, &WayView::record);
    connect(m_day, &DayEdit::valueEdited, this, &WayView::showRoute);
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        if (const RouteStop* stop = current())
            Q_EMIT orderRequested(stop->order.value);
    });
}

const RouteStop* WayView::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_route.stops.size()) ? &m_route.stops[std::size_t(row)] : nullptr;
}

void WayView::refresh()
{
    m_day->setToday(today());
    if (!m_day->value().isValid())
        m_day->setValue(today());
    showRoute();
}

void WayView::showRoute()
{
    Outcome<DayRoute> route = m_context.workplace.storeRoom().trips().route(m_day->value());
    m_route = route ? std::move(*route) : DayRoute();
    const QStringList heads{tr("No."),     tr("Technician"), tr("Area"), tr("Customer"),
                            tr("Address"), tr("Agreed"),     tr("Order")};
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(int(m_route.stops.size()));
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RouteStop& stop = m_route.stops[std::size_t(row)];
        const QString time = inZone(stop.slot.from, zone).toString(QStringLiteral("HH:mm"));
        const QStringList cells{QString::number(stop.position),
                                m_context.workplace.catalogue().staffName(stop.technician),
                                stop.area,
                                stop.customer,
                                stop.address,
                                stop.leavesSlot ? tr("%1 ▲").arg(time) : time,
                                stop.number};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == 5 && stop.leavesSlot
                                 ? tr("Agreed for an earlier time than the stop before: call first")
                                 : plainToolTip(cells[column]));
            m_table->setItem(row, column, item);
        }
    }
    m_table->setVisible(!m_route.stops.empty());
    m_table->horizontalHeader()->setMinimumSectionSize(dp(56));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    m_words->setText(m_route.stops.empty()
                         ? tr("No visit is planned on this day.")
                         : tr("In the agreed order the area changes %1 times, in this one %2 times.")
                               .arg(QString::number(m_route.changesNow), QString::number(m_route.changesThen)));
    if (m_table->rowCount() > 0)
        m_table->selectRow(0);
}

void WayView::showPoints(const TripReport& report)
{
    clearLayout(m_pointGrid);
    setHead(m_pointGrid, {tr("Point"), tr("Trips"), tr("Kilometres a trip"), tr("Minutes a trip"), tr("Yuan a trip")},
            m_points);
    int row = 1;
    for (const PointDistance& point : report.points) {
        setCell(m_pointGrid, row, 0, point.point, m_points);
        setCell(m_pointGrid, row, 1, QString::number(point.trips), m_points);
        setCell(m_pointGrid, row, 2,
                point.withDistance > 0 ? QString::number(point.meanKilometres(), 'f', 1) : QStringLiteral("–"),
                m_points);
        setCell(m_pointGrid, row, 3,
                point.withTime > 0 ? QString::number(point.meanMinutes(), 'f', 0) : QStringLiteral("–"), m_points);
        setCell(m_pointGrid, row++, 4, point.perTrip().grouped(), m_points);
    }
    if (report.points.empty())
        m_pointGrid->addWidget(
            wrappedLabel(tr("No trip was entered in this period: F8 on a visit, or Alt+Y on the order."),
                         TextRole::Body, Ink::Muted, m_points),
            1, 0, 1, 5);
}

void WayView::record()
{
    if (const RouteStop* stop = current())
        m_form->openFor(stop->order, stop->technician, m_day->value(),
                        QStringLiteral("%1 · %2").arg(stop->number, stop->customer));
}

} // namespace sanbao
