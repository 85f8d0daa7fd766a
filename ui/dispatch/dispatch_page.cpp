// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatch_page.h"

#include "core/service/day_sheet_paper.h"
#include "core/service/dispatch_words.h"
#include "core/service/workplace.h"
#include "ui/dispatch/board_view.h"
#include "ui/dispatch/capacity_panel.h"
#include "ui/dispatch/pool_list.h"
#include "ui/dispatch/pool_panel.h"
#include "ui/dispatch/proposal_panel.h"
#include "ui/dispatch/visit_panel.h"
#include "ui/editors/day_edit.h"
#include "ui/models/list_pane.h"
#include "ui/printing/print_centre.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kWeek = 7;
constexpr int kSoonMs = 20;
constexpr std::size_t kRemembered = 100;

} // namespace

DispatchPage::DispatchPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_desk(context.workplace.context())
    , m_frame(nullptr)
    , m_pool(new PoolList(this))
    , m_view(new BoardView(context.workplace.catalogue(), this))
    , m_refusal(new MessageBar(this))
    , m_proposals(new ProposalPanel(context.workplace.context(), this))
    , m_plan(new PoolPanel(context.workplace.context(), this))
    , m_visit(new VisitPanel(context.workplace.context(), this))
    , m_capacity(new CapacityPanel(context.workplace.context(), this))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_frame = new PageFrame(this);
    whole->addWidget(m_frame, 1);
    for (SidePanel* panel : {m_proposals->panel(), m_plan->panel(), m_visit->panel(), m_capacity->panel()})
        whole->addWidget(panel);
    m_frame->setTitle(title());
    buildHead();
    buildBody();
    connectBoard();
    connectPanels();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &DispatchPage::reload);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::WorkOrder, EntityKind::Staff, EntityKind::Setting}))
            m_soon.start();
    });
}

QString DispatchPage::title() const
{
    return tr("Dispatch");
}

QWidget* DispatchPage::firstFocus()
{
    return m_pool->count() > 0 ? static_cast<QWidget*>(m_pool) : m_view;
}

void DispatchPage::buildHead()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, const QString& hint, Emphasis emphasis,
                            void (DispatchPage::*run)()) {
        QAction* action = makeAction(this, text, keys, hint);
        connect(action, &QAction::triggered, this, run);
        m_frame->addButton(action, emphasis);
        return action;
    };
    m_day = new DayEdit(this);
    m_day->setObjectName(QStringLiteral("dispatch.day"));
    m_day->setAccessibleName(tr("Day of the plan"));
    m_day->setFixedWidth(dp(128));
    connect(m_day, &DayEdit::valueEdited, this, [this] {
        if (m_day->value().isValid() && m_day->value() != m_board.first)
            goTo(m_day->value());
    });
    m_frame->addWidget(m_day);
    m_span = new ChipChoice(tr("Days shown"), this);
    m_span->addChip(tr("Day"), 1);
    m_span->addChip(tr("Week"), kWeek);
    connect(m_span, &ChipChoice::chosen, this, [this] { goTo(m_board.first); });
    m_frame->addWidget(m_span);
    QAction* before = makeAction(this, tr("Earlier"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    connect(before, &QAction::triggered, this, [this] { goTo(m_board.first.addDays(-m_span->value())); });
    QAction* after = makeAction(this, tr("Later"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(after, &QAction::triggered, this, [this] { goTo(m_board.first.addDays(m_span->value())); });
    m_undo = add(tr("Undo"), QKeySequence::Undo, tr("Take the last change of this page back"), Emphasis::Quiet,
                 &DispatchPage::undo);
    m_undo->setEnabled(false);
    add(tr("Who?"), QKeySequence(Qt::Key_F6), tr("Propose who should go to the chosen order, with reasons"),
        Emphasis::Secondary, &DispatchPage::propose);
    QAction* visit = makeAction(this, tr("Hours & tools"), QKeySequence(Qt::Key_F7),
                                tr("Hours agreed with the customer, vehicle and tools of the chosen order"));
    connect(visit, &QAction::triggered, this, [this] {
        closePanels();
        if (chosenOrder().isValid())
            m_visit->openFor(chosenOrder());
    });
    QAction* capacity = makeAction(this, tr("Capacity"), QKeySequence(Qt::Key_F9),
                                   tr("Demand against capacity by area and product, and the spread of the load"));
    connect(capacity, &QAction::triggered, this, [this] {
        closePanels();
        m_capacity->openFor(m_board);
    });
    add(tr("Day sheet"), QKeySequence::Print, tr("Print the day of the chosen technician"), Emphasis::Secondary,
        &DispatchPage::printSheet);
    add(tr("Plan the pool"), QKeySequence(Qt::Key_F8), tr("Propose the cheapest plan for the whole pool"),
        Emphasis::Primary, &DispatchPage::planPool);
    QAction* refresh = makeAction(this, tr("Refresh"), QKeySequence(Qt::Key_F5), tr("Read the board again"));
    connect(refresh, &QAction::triggered, this, &DispatchPage::reload);
}

void DispatchPage::buildBody()
{
    m_poolCard = new Card(tr("Waiting for a visit"), this);
    m_poolCard->setFlush(true);
    m_poolCard->setFixedWidth(dp(252));
    m_pool->setObjectName(QStringLiteral("dispatch.pool"));
    m_poolCard->body()->addWidget(m_pool, 1);
    m_empty = new EmptyState(QStringLiteral("dispatch"), tr("Nothing waits"), tr("Every open order has its visit."),
                             nullptr, m_poolCard);
    m_poolCard->body()->addWidget(m_empty, 1);
    auto* card = new Card({}, this);
    card->setFlush(true);
    m_view->setObjectName(QStringLiteral("dispatch.board"));
    card->body()->addWidget(m_view, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    row->addWidget(m_poolCard);
    row->addWidget(card, 1);
    m_refusal->setObjectName(QStringLiteral("dispatch.refusal"));
    m_frame->body()->addWidget(m_refusal);
    m_frame->body()->addLayout(row, 1);
    m_hint = new ElidedLabel({}, TextRole::Hint, Ink::Muted, this);
    m_hint->setObjectName(QStringLiteral("dispatch.hint"));
    m_frame->body()->addWidget(m_hint);
}

void DispatchPage::connectBoard()
{
    const auto toBoard = [this](QPoint global) { return m_view->viewport()->mapFromGlobal(global); };
    connect(m_pool, &PoolList::dragged, this,
            [this, toBoard](QPoint point, const VisitNeed& need) { m_view->hover(toBoard(point), need); });
    connect(m_pool, &PoolList::dropped, this, [this, toBoard](QPoint point, const VisitNeed& need) {
        // Let go where it was taken up: nothing was meant.
        if (m_pool->rect().contains(m_pool->mapFromGlobal(point)))
            m_view->cancel();
        else
            m_view->drop(toBoard(point), need);
    });
    connect(m_view, &BoardView::refused, this,
            [this](WorkOrderId order, const QString& reason) { refuse(reason, order, ChipTone::Warn); });
    connect(m_pool, &PoolList::dragCancelled, m_view, &BoardView::cancel);
    connect(m_pool, &PoolList::liftRequested, this, [this](const VisitNeed& need) {
        Visit visit;
        visit.order = need.order;
        visit.number = need.number;
        visit.contactName = need.contactName;
        visit.productLabel = need.productLabel;
        visit.address = need.address;
        visit.category = need.category;
        visit.grade = need.grade;
        visit.dueAt = need.dueAt;
        visit.window = need.window;
        visit.state = need.state;
        visit.technician = need.technician;
        visit.revision = need.revision;
        visit.slot = {Instant(), Instant(qint64(need.minutes) * 60000)};
        m_view->lift(visit);
    });
    connect(m_pool, &PoolList::proposeRequested, this, &DispatchPage::propose);
    const auto openOrder = [this](WorkOrderId order) {
        Q_EMIT openRequested({QStringLiteral("order"), order.value, {}});
    };
    connect(m_pool, &PoolList::openRequested, this, openOrder);
    connect(m_view, &BoardView::openRequested, this, openOrder);
    connect(m_view, &BoardView::releaseRequested, this, &DispatchPage::releaseVisit);
    connect(m_view, &BoardView::placeRequested, this, [this](const Visit& visit) {
        if (visit.slot.to <= m_context.workplace.clock().now()) {
            refuse(tr("%1 is not planned there: %2 is over. Let go at an hour that is still to come.")
                       .arg(visit.number, slotText(visit.slot, m_context.workplace.catalogue().zone())),
                   visit.order, ChipTone::Warn);
            return;
        }
        placeVisit(visit.order, visit.revision, {visit.technician, visit.slot, false, {}});
    });
    connect(m_view, &BoardView::hintChanged, this, [this](const QString& text) {
        m_hint->setText(text.isEmpty() ? tr("Space or Enter lifts an order, arrows move it, Shift+arrows change its "
                                            "length, Enter puts it down, Delete takes it back, Ctrl+Z undoes.")
                                       : text);
    });
    Q_EMIT m_view->hintChanged({});
}

void DispatchPage::connectPanels()
{
    connect(m_proposals, &ProposalPanel::chosen, this,
            [this](const VisitNeed& need, const VisitPlace& place) { placeVisit(need.order, need.revision, place); });
    connect(m_plan, &PoolPanel::confirmed, this, &DispatchPage::carryOut);
    connect(m_visit, &VisitPanel::saved, this, [this](const QString& text) {
        reload();
        Q_EMIT messageRequested(Tone::Success, text);
    });
    connect(m_visit, &VisitPanel::refused, this, [this](const QString& text) {
        reload();
        Q_EMIT messageRequested(Tone::Warning, text);
    });
}

void DispatchPage::open(const Route& route)
{
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    const QDate today = localDay(m_context.workplace.clock().now(), zone);
    m_day->setToday(today);
    const QDate wanted = QDate::fromString(route.extras.value(QStringLiteral("day")).toString(), Qt::ISODate);
    const QDate next = m_context.workplace.catalogue().calendar().rollToWorkingDay(today);
    goTo(wanted.isValid() ? wanted : m_board.first.isValid() ? m_board.first : next.isValid() ? next : today);
    if (route.id > 0)
        m_pool->select(WorkOrderId(route.id));
}

void DispatchPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_board.first.isValid() && !isBeingOpened())
        m_soon.start();
}

void DispatchPage::goTo(QDate day)
{
    m_board.first = m_span->value() == kWeek ? day.addDays(1 - day.dayOfWeek()) : day;
    m_day->setValue(m_board.first);
    reload();
}

void DispatchPage::reload()
{
    m_soon.stop();
    const QDate first = m_board.first;
    Outcome<DispatchBoard> board = m_desk.board(first, m_span->value());
    if (!board) {
        refuse(board.error());
        return;
    }
    m_board = std::move(*board);
    const Instant now = m_context.workplace.clock().now();
    m_view->setBoard(m_board, now);
    m_pool->setPool(m_board.pool, now);
    m_pool->setVisible(!m_board.pool.empty());
    m_empty->setVisible(m_board.pool.empty());
    m_poolCard->setHint(QString::number(m_board.pool.size()));
    int conflicts = 0;
    for (const BoardVisit& visit : m_board.visits)
        conflicts += visit.conflicts.empty() ? 0 : 1;
    const QString planned = tr("%1 planned").arg(m_board.visits.size());
    m_frame->setSubtitle(conflicts == 0 ? planned
                                        : planned + QStringLiteral(" · ") + tr("%1 in conflict").arg(conflicts));
}

WorkOrderId DispatchPage::chosenOrder() const
{
    if (m_view->hasFocus() && m_view->selected().isValid())
        return m_view->selected();
    const VisitNeed* need = m_pool->current();
    return need ? need->order : m_view->selected();
}

void DispatchPage::closePanels()
{
    for (SidePanel* panel : {m_proposals->panel(), m_plan->panel(), m_visit->panel(), m_capacity->panel()})
        panel->closePanel();
}

void DispatchPage::refuse(const QString& reason, WorkOrderId order, ChipTone tone)
{
    if (order.isValid())
        m_refusal->showMessage(tone, reason, tr("Open the order"), [this, order] {
            Q_EMIT openRequested({QStringLiteral("order"), order.value, {}});
        });
    else
        m_refusal->showMessage(tone, reason);
}

void DispatchPage::refuse(const Failure& failure, WorkOrderId order)
{
    refuse(failure.lines().join(QLatin1Char('\n')), order,
           failure.kind == FailureKind::Conflict ? ChipTone::Warn : ChipTone::Bad);
}

void DispatchPage::remember(WorkOrderId order, qint64 revision)
{
    Step step;
    step.order = order;
    step.revision = revision;
    if (const Visit* before = m_view->visit(order)) {
        step.wasPlanned = true;
        step.technician = before->technician;
        step.slot = before->slot;
    }
    m_steps.push_back(step);
    if (m_steps.size() > kRemembered)
        m_steps.erase(m_steps.begin());
    m_undo->setEnabled(true);
}

void DispatchPage::placeVisit(WorkOrderId order, qint64 revision, const VisitPlace& place)
{
    const Outcome<Placed> placed = m_desk.place(order, revision, place);
    if (!placed) {
        reload();
        refuse(placed.error(), order);
        return;
    }
    m_refusal->dismiss();
    remember(order, placed->order.revision);
    reload();
    m_view->select(order);
    const QString where = placed->order.number + QStringLiteral(" → ") +
                          m_context.workplace.catalogue().staffName(place.technician) + QLatin1Char(' ') +
                          slotText(place.slot, m_context.workplace.catalogue().zone());
    if (placed->conflicts.empty())
        Q_EMIT messageRequested(Tone::Success, where);
    else
        Q_EMIT messageRequested(Tone::Warning, tr("%1, but: %2").arg(where, conflictsText(placed->conflicts)));
}

void DispatchPage::releaseVisit(WorkOrderId order)
{
    const Visit* visit = m_view->visit(order);
    if (!visit)
        return;
    const Outcome<WorkOrder> released = m_desk.release(order, visit->revision);
    if (!released) {
        reload();
        refuse(released.error(), order);
        return;
    }
    m_refusal->dismiss();
    remember(order, released->revision);
    reload();
    m_pool->select(order);
    Q_EMIT messageRequested(Tone::Success, tr("%1 waits for a visit again.").arg(released->number));
}

void DispatchPage::undo()
{
    if (m_steps.empty())
        return;
    const Step step = m_steps.back();
    m_steps.pop_back();
    m_undo->setEnabled(!m_steps.empty());
    qint64 revision = 0;
    Outcome<WorkOrder> back = Failure();
    if (step.wasPlanned) {
        const Outcome<Placed> placed = m_desk.place(step.order, step.revision, {step.technician, step.slot, false, {}});
        back = placed ? Outcome<WorkOrder>(placed->order) : Outcome<WorkOrder>(placed.error());
    } else {
        back = m_desk.release(step.order, step.revision, tr("undone"));
    }
    if (!back) {
        reload();
        refuse(back.error(), step.order);
        return;
    }
    revision = back->revision;
    for (Step& earlier : m_steps) {
        if (earlier.order == step.order)
            earlier.revision = revision;
    }
    reload();
    Q_EMIT messageRequested(Tone::Success, tr("%1: undone.").arg(back->number));
}

void DispatchPage::propose()
{
    closePanels();
    const Outcome<VisitNeed> need = m_desk.need(chosenOrder());
    if (need)
        m_proposals->openFor(*need);
    else
        Q_EMIT messageRequested(Tone::Info, tr("Choose an order first."));
}

void DispatchPage::planPool()
{
    closePanels();
    if (m_board.pool.empty()) {
        Q_EMIT messageRequested(Tone::Info, tr("Every open order has its visit."));
        return;
    }
    const Outcome<PoolPlan> plan = m_desk.planPool(m_board.first, m_board.days);
    if (plan)
        m_plan->openFor(*plan, m_board.pool);
    else
        refuse(plan.error());
}

void DispatchPage::carryOut(const PoolPlan& plan)
{
    const Outcome<int> done = m_desk.carryOut(plan);
    if (!done) {
        reload();
        refuse(done.error());
        return;
    }
    for (const auto& [order, proposal] : plan.placed) {
        if (const Outcome<VisitNeed> need = m_desk.need(order))
            remember(order, need->revision);
    }
    reload();
    Q_EMIT messageRequested(Tone::Success, tr("%1 visits are planned.").arg(*done));
}

void DispatchPage::printSheet()
{
    StaffId technician;
    if (const Visit* visit = m_view->visit(m_view->selected()))
        technician = visit->technician;
    else if (!m_board.technicians.empty())
        technician = m_board.technicians.front().staff;
    if (technician.isValid())
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::DaySheet, daySheetId(technician, m_board.first)));
}

} // namespace sanbao
