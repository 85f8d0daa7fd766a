// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/own_list_page.h"

#include "core/service/dispatch_words.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"

#include <QVBoxLayout>

namespace sanbao {

OwnListPage::OwnListPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_desk(context.workplace.context())
    , m_frame(new PageFrame(this))
    , m_who(new ChoiceCombo(this))
{
    m_frame->setTitle(title());
    m_who->setObjectName(QStringLiteral("own.who"));
    m_who->setAccessibleName(tr("Technician"));
    m_who->setMinimumWidth(dp(140));
    m_frame->addWidget(m_who);
    connect(m_who, &ChoiceCombo::chosen, this, [this] { m_model->reload(); });
    QAction* open =
        makeAction(this, tr("Open the work"), QKeySequence(Qt::Key_F6), tr("Steps, diagnosis and hand-over"));
    connect(open, &QAction::triggered, this, [this] {
        if (m_pane->view()->currentKey() > 0)
            Q_EMIT openRequested({QStringLiteral("work"), m_pane->view()->currentKey(), {}});
    });
    m_frame->addButton(open, Emphasis::Secondary);
    QAction* action = makeAction(this, tr("Next step"), QKeySequence(Qt::Key_F4),
                                 tr("Arrive, start a step, finish it, report it done"));
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, &OwnListPage::next);
    m_frame->addButton(action, Emphasis::Primary);
    buildModel();
    connect(m_pane->view(), &ListView::opened, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("work"), id, {}});
    });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::WorkOrder}))
            refresh();
    });
}

void OwnListPage::buildModel()
{
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    Columns<OwnWork> columns;
    columns.push_back({QStringLiteral("time"), [] { return tr("Visit"); }, 156, CellKind::Strong,
                       [&zone](const OwnWork& one) { return one.slot ? slotText(*one.slot, zone) : tr("no time"); }});
    columns.push_back({QStringLiteral("customer"), [] { return tr("Customer"); }, 190, CellKind::TwoLine,
                       [](const OwnWork& one) { return one.order.contactName; }});
    columns.back().data = [](const OwnWork& one, int role) {
        return role == SecondLineRole ? QVariant(one.order.contactAddress) : QVariant();
    };
    columns.push_back({QStringLiteral("product"), [] { return tr("Product and fault"); }, 200, CellKind::TwoLine,
                       [](const OwnWork& one) { return one.productLabel; }});
    columns.back().data = [](const OwnWork& one, int role) {
        return role == SecondLineRole ? QVariant(one.order.faultText.simplified()) : QVariant();
    };
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("state"), [] { return tr("State"); }, 110, CellKind::Chip,
                       [](const OwnWork& one) { return label(one.order.state); }});
    columns.push_back({QStringLiteral("next"), [] { return tr("Next step"); }, 220, CellKind::TwoLine,
                       [](const OwnWork& one) { return one.next; }});
    columns.back().data = [](const OwnWork& one, int role) {
        return role == SecondLineRole && one.steps > 0
                   ? QVariant(tr("%1 of %2 steps, %3 min taken")
                                  .arg(QString::number(one.finished), QString::number(one.steps),
                                       QString::number(one.takenMinutes)))
                   : QVariant();
    };
    m_model = new PagedTableModel<OwnWork>(
        std::move(columns),
        [this](const PageRequest<OwnWork>& request) -> Outcome<std::vector<OwnWork>> {
            if (request.offset > 0)
                return std::vector<OwnWork>();
            return m_desk.listOf(StaffId(m_who->value().toLongLong()));
        },
        [](const OwnWork& one) { return one.order.id.value; }, this);
    auto* empty = new EmptyState(QStringLiteral("tool"), tr("Nothing to do"),
                                 tr("Orders that are dispatched to you stand here."), nullptr, this);
    m_pane = new ListPane(m_model, title(), QStringLiteral("own"), empty, this, 52);
    m_frame->body()->addWidget(m_pane, 1);
}

QString OwnListPage::title() const
{
    return tr("My work");
}

QWidget* OwnListPage::firstFocus()
{
    return m_pane->view();
}

void OwnListPage::offerPeople()
{
    const QVariant kept = m_who->count() > 0 ? m_who->value() : QVariant(m_context.workplace.session().staff.value);
    m_who->clear();
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        const bool own = member.id == m_context.workplace.session().staff;
        if (own || (member.active && member.role == Role::Technician))
            m_who->addChoice(member.name, member.id.value);
    }
    m_who->setValue(kept);
    if (m_context.workplace.session().role != Role::Technician && m_desk.listOf(StaffId(kept.toLongLong())) &&
        m_desk.listOf(StaffId(kept.toLongLong()))->empty() && m_who->count() > 1 &&
        kept == QVariant(m_context.workplace.session().staff.value))
        m_who->setCurrentIndex(1);
}

void OwnListPage::open(const Route&)
{
    offerPeople();
    m_model->reload();
    if (m_pane->view()->currentKey() == 0)
        m_pane->view()->selectFirst();
    refresh();
}

void OwnListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isBeingOpened())
        refresh();
}

void OwnListPage::refresh()
{
    m_model->refresh();
    m_frame->setSubtitle(tr("%1 orders").arg(m_model->rowCount()));
}

void OwnListPage::next()
{
    const OwnWork* work = m_model->rowAt(m_model->rowOfKey(m_pane->view()->currentKey()));
    if (work)
        advance(*work);
    else
        Q_EMIT messageRequested(Tone::Info, tr("Choose an order first."));
}

void OwnListPage::advance(const OwnWork& work)
{
    const OrderState state = work.order.state;
    const WorkOrderId id = work.order.id;
    if (state != OrderState::OnSite && state != OrderState::InWorkshop) {
        OrderEvent event;
        event.kind = OrderEventKind::Arrive;
        const Outcome<WorkOrder> there = m_context.workplace.orders().act(id, work.order.revision, event);
        if (!there)
            refresh();
        Q_EMIT messageRequested(there ? Tone::Success : Tone::Warning,
                                there ? tr("%1: arrived.").arg(there->number)
                                      : there.error().lines().join(QLatin1Char('\n')));
        return;
    }
    if (work.steps > 0 && work.finished == work.steps) {
        Q_EMIT openRequested(
            {QStringLiteral("order"), id.value, {{QStringLiteral("step"), QStringLiteral("resolve")}}});
        return;
    }
    const Outcome<WorkStep> step = m_desk.advance(id);
    if (!step) {
        refresh();
        Q_EMIT messageRequested(Tone::Warning, step.error().lines().join(QLatin1Char('\n')));
        // What the step asks for is entered on the page of the work.
        if (step.error().kind == FailureKind::Invalid)
            Q_EMIT openRequested({QStringLiteral("work"), id.value, {}});
        return;
    }
    Q_EMIT messageRequested(Tone::Success,
                            step->finishedAt ? tr("Finished: %1").arg(step->name) : tr("Started: %1").arg(step->name));
}

} // namespace sanbao
