// SPDX-License-Identifier: GPL-3.0-or-later
// Moving in the calendar shows the day's plans at once; Enter goes on into them.
#include "ui/maintenance/calendar_view.h"

#include "core/service/maintenance_desk.h"
#include "core/service/workplace.h"
#include "ui/maintenance/due_calendar.h"
#include "ui/maintenance/plan_columns.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>

namespace sanbao {

namespace {

constexpr int kRowHeight = 46;

} // namespace

CalendarView::CalendarView(PageContext& context, Page* page)
    : QWidget(page)
    , m_context(context)
    , m_calendar(new DueCalendar(this))
    , m_words(wrappedLabel({}, TextRole::Body, Ink::Muted, this))
    , m_empty(new EmptyState(QStringLiteral("maintenance"), {}, {}, nullptr, this))
    , m_model(new PagedTableModel<PlanRow>(
          dayPlanColumns(context.workplace),
          [this](const PageRequest<PlanRow>& request) {
              return m_context.workplace.maintenance().dueOn(m_calendar->day(), lastOf(request), request.limit);
          },
          [](const PlanRow& row) { return row.plan.id.value; }, this))
    , m_pane(
          new ListPane(m_model, tr("Plans of the day"), QStringLiteral("maintenance-day"), m_empty, page, kRowHeight))
{
    m_pane->view()->setObjectName(QStringLiteral("maintenance.day"));
    m_words->setObjectName(QStringLiteral("calendar.words"));
    m_calendar->setToday(today());
    m_calendar->setDay(today());
    m_month = buildMonth();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(12));
    row->addWidget(m_month, 1);
    row->addWidget(m_pane, 1);
    connect(m_calendar, &DueCalendar::rangeChanged, this, &CalendarView::readMonth);
    connect(m_calendar, &DueCalendar::dayChanged, this, &CalendarView::showDay);
    connect(m_calendar, &DueCalendar::chosen, this, &CalendarView::enterDay);
}

QDate CalendarView::today() const
{
    return localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
}

Card* CalendarView::buildMonth()
{
    auto* card = new Card({}, this);
    const auto button = [&](const QString& text, const QString& name, auto target) {
        auto* made = new ActionButton(text, Emphasis::Quiet, card);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QPushButton::clicked, this, [this, target] { m_calendar->setDay(target()); });
        card->addHeaderWidget(made);
    };
    button(QStringLiteral("‹"), tr("Previous month (PageUp)"), [this] { return m_calendar->day().addMonths(-1); });
    button(tr("Today"), tr("Go to today"), [this] { return today(); });
    button(QStringLiteral("›"), tr("Next month (PageDown)"), [this] { return m_calendar->day().addMonths(1); });
    card->body()->addWidget(m_calendar, 1);
    card->body()->addWidget(m_words);
    return card;
}

void CalendarView::refresh()
{
    m_calendar->setToday(today());
    readMonth();
    showDay();
}

void CalendarView::readMonth()
{
    //: A month of a year: a pattern of Qt
    const QString month = QLocale().toString(m_calendar->day(), tr("MMMM yyyy"));
    m_month->setTitle(month);
    const Outcome<std::vector<PlanDay>> days =
        m_context.workplace.maintenance().calendar(m_calendar->firstDay(), m_calendar->lastDay());
    if (!days) {
        m_words->setText(days.error().message);
        return;
    }
    m_calendar->setCounts(*days);
    const int plans = m_calendar->monthCount();
    if (plans == 0)
        m_words->setText(tr("No maintenance is due in %1.").arg(month));
    else
        m_words->setText(tr("%1 due in %2 · ! overdue · ✓ all visits registered").arg(QString::number(plans), month));
}

void CalendarView::showDay()
{
    //: A day of a year: a pattern of Qt
    const QString day = QLocale().toString(m_calendar->day(), tr("d MMMM yyyy"));
    m_pane->card()->setTitle(day);
    m_empty->setTexts(tr("No maintenance is due on this day"),
                      tr("Arrow keys go from day to day; Enter opens the plans of a day."));
    if (m_shown == m_calendar->day())
        m_model->refresh();
    else
        m_model->reload();
    m_shown = m_calendar->day();
}

void CalendarView::enterDay()
{
    if (m_model->rowCount() == 0)
        return;
    m_pane->view()->setFocus();
    m_pane->view()->selectFirst();
}

} // namespace sanbao
