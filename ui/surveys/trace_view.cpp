// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/trace_view.h"

#include "core/service/alert_desk.h"
#include "core/service/kpi_amount.h"
#include "core/service/kpi_room.h"
#include "core/service/labels.h"
#include "core/service/steering.h"
#include "ui/prompt/prompt.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

Route routeOf(const ActionSource& source)
{
    switch (source.kind) {
    case ActionSourceKind::Order:
        return {QStringLiteral("order"), source.id, {}};
    case ActionSourceKind::Survey:
        return {QStringLiteral("survey"), source.id, {}};
    case ActionSourceKind::Complaint:
        return {QStringLiteral("complaint"), source.id, {}};
    case ActionSourceKind::Feedback:
        return {QStringLiteral("feedback"), source.id, {}};
    case ActionSourceKind::Alert:
        break;
    }
    return {QStringLiteral("alerts"), 0, {}};
}

} // namespace

TraceView::TraceView(PageContext& context, Page* page)
    : QWidget(page)
    , m_context(context)
    , m_page(page)
    , m_reader(context.workplace)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(buildActions(), 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(dp(16));
    right->addWidget(buildOrder(), 1);
    right->addWidget(buildSources(), 1);
    row->addLayout(right, 2);
}

QWidget* TraceView::buildActions()
{
    auto* card = new Card(tr("Improvement items"), this);
    card->setFlush(true);
    m_actions = new FigureTable(tr("Improvement items"),
                                {tr("What"), tr("Month"), tr("Owner"), tr("Due"), tr("Sources")}, card);
    m_actions->setObjectName(QStringLiteral("trace.actions"));
    m_actions->setFigureWidth(88);
    card->body()->addWidget(m_actions, 1);
    connect(m_actions, &QTableWidget::currentCellChanged, this, [this](int line) { chooseAction(line); });
    return card;
}

QWidget* TraceView::buildOrder()
{
    m_orderCard = new Card(tr("What followed from the order"), this);
    m_steps = new FigureTable(tr("What followed from the order"), {tr("Step"), tr("Result")}, m_orderCard);
    m_steps->setObjectName(QStringLiteral("trace.steps"));
    m_steps->setFigureWidth(150);
    auto* add = new ActionButton(tr("New item …"), Emphasis::Quiet, m_orderCard);
    auto* link = new ActionButton(tr("Link to the chosen item"), Emphasis::Quiet, m_orderCard);
    add->setObjectName(QStringLiteral("trace.add"));
    link->setObjectName(QStringLiteral("trace.link"));
    add->setEnabled(m_context.workplace.context().may(kSteersStore));
    link->setEnabled(m_context.workplace.context().may(Permission::LogComplaint));
    m_orderCard->addHeaderWidget(link);
    m_orderCard->addHeaderWidget(add);
    m_orderCard->body()->addWidget(m_steps, 1);
    connect(add, &QPushButton::clicked, this, &TraceView::addItem);
    connect(link, &QPushButton::clicked, this, &TraceView::linkOrder);
    connect(m_steps, &FigureTable::lineChosen, this, [this](int line) {
        if (line >= 0 && line < int(m_stepRoutes.size()) && !m_stepRoutes[std::size_t(line)].page.isEmpty())
            Q_EMIT m_page->openRequested(m_stepRoutes[std::size_t(line)]);
    });
    return m_orderCard;
}

QWidget* TraceView::buildSources()
{
    auto* card = new Card(tr("What the chosen item came from"), this);
    m_behind = new ActionButton(tr("Show the orders"), Emphasis::Quiet, card);
    m_behind->setObjectName(QStringLiteral("trace.orders"));
    card->addHeaderWidget(m_behind);
    m_sources = new FigureTable(tr("What the chosen item came from"), {tr("Source"), tr("Order")}, card);
    m_sources->setObjectName(QStringLiteral("trace.sources"));
    m_sources->setFigureWidth(150);
    card->body()->addWidget(m_sources, 1);
    connect(m_behind, &QPushButton::clicked, this, &TraceView::showOrders);
    connect(m_sources, &FigureTable::lineChosen, this, [this](int line) {
        if (line >= 0 && line < int(m_sourceRoutes.size()))
            Q_EMIT m_page->openRequested(m_sourceRoutes[std::size_t(line)]);
    });
    return card;
}

QWidget* TraceView::firstFocus() const
{
    return m_actions;
}

void TraceView::refresh()
{
    TraceDesk desk(m_context.workplace.context(), m_context.workplace.kpis());
    m_items = desk.actions().value_or(std::vector<LinkedAction>());
    const Catalogue& catalogue = m_context.workplace.catalogue();
    std::vector<QStringList> lines;
    int selected = 0;
    for (const LinkedAction& item : m_items) {
        if (item.id == m_chosen)
            selected = int(lines.size());
        lines.push_back({item.what, monthText(item.month), catalogue.staffName(item.owner),
                         item.doneAt ? tr("done") : item.dueOn.toString(QStringLiteral("MM-dd")),
                         QString::number(item.sources)});
    }
    const QSignalBlocker quiet(m_actions);
    m_actions->setLines(lines);
    if (!lines.empty())
        m_actions->selectRow(selected);
    m_chosen = m_items.empty() ? 0 : m_items[std::size_t(selected)].id;
    showSources();
    m_orderCard->setVisible(m_order.isValid());
    if (!m_order.isValid())
        return;
    const WorkOrderId order = m_order;
    m_page->setProperty("busy", true);
    m_reader.ask(
        [order](Workplace& place, const Stop&) { return TraceDesk(place.context(), place.kpis()).ofOrder(order); },
        [this](const Outcome<OrderTrace>& trace) { displayOrder(trace); });
}

void TraceView::displayOrder(const Outcome<OrderTrace>& trace)
{
    m_page->setProperty("busy", false);
    if (!trace) {
        Q_EMIT m_page->messageRequested(Tone::Error, trace.error().message);
        return;
    }
    m_orderCard->setTitle(tr("What followed from %1").arg(trace->orderNumber));
    AlertDesk alerts(m_context.workplace.context());
    std::vector<QStringList> lines{{tr("Order %1").arg(trace->orderNumber), {}}};
    m_stepRoutes = {{QStringLiteral("order"), trace->order.value, {}}};
    if (trace->survey) {
        lines.push_back({tr("Survey"), label(trace->survey->state)});
        m_stepRoutes.push_back({QStringLiteral("survey"), trace->survey->id.value, {}});
    }
    for (const ComplaintRow& complaint : trace->complaints) {
        lines.push_back({tr("Complaint %1").arg(complaint.number), label(complaint.state)});
        m_stepRoutes.push_back({QStringLiteral("complaint"), complaint.id.value, {}});
    }
    for (const KpiAlert& alert : trace->alerts) {
        lines.push_back({tr("Alert: %1").arg(alerts.subjectName(alert.subject)), alertStateName(alert.state)});
        m_stepRoutes.push_back({QStringLiteral("alerts"), 0, {}});
    }
    for (const LinkedAction& action : trace->actions) {
        lines.push_back(
            {tr("Improvement: %1").arg(action.what), action.doneAt ? tr("done") : action.dueOn.toString(Qt::ISODate)});
        m_stepRoutes.push_back({});
    }
    m_steps->setLines(lines);
}

void TraceView::chooseAction(int line)
{
    if (line < 0 || line >= int(m_items.size()))
        return;
    m_chosen = m_items[std::size_t(line)].id;
    showSources();
}

void TraceView::showSources()
{
    m_sourceRoutes.clear();
    std::vector<QStringList> lines;
    TraceDesk desk(m_context.workplace.context(), m_context.workplace.kpis());
    if (const Outcome<std::vector<ActionSource>> sources = desk.sourcesOf(m_chosen)) {
        for (const ActionSource& source : *sources) {
            lines.push_back({label(source.kind), source.orderNumber});
            m_sourceRoutes.push_back(routeOf(source));
        }
    }
    m_sources->setLines(lines);
    m_behind->setEnabled(!lines.empty());
}

void TraceView::showOrders()
{
    const Outcome<std::vector<WorkOrderId>> orders =
        TraceDesk(m_context.workplace.context(), m_context.workplace.kpis()).ordersBehind(m_chosen);
    if (!orders || orders->empty()) {
        Q_EMIT m_page->messageRequested(Tone::Info, tr("No order stands behind this item."));
        return;
    }
    QVariantList ids;
    for (const WorkOrderId order : *orders)
        ids.append(order.value);
    QString title;
    for (const LinkedAction& item : m_items)
        title = item.id == m_chosen ? item.what : title;
    Q_EMIT m_page->openRequested(
        {QStringLiteral("orders"), 0, {{QStringLiteral("ids"), ids}, {QStringLiteral("title"), title}}});
}

void TraceView::linkOrder()
{
    if (m_chosen > 0 && m_order.isValid())
        tell(TraceDesk(m_context.workplace.context(), m_context.workplace.kpis())
                 .link(m_chosen, ActionSourceKind::Order, m_order.value),
             tr("The order is linked to the item."));
}

void TraceView::addItem()
{
    const TextQuestion question{tr("New improvement item"),
                                tr("What is to be done because of this order? It is due in thirty days."),
                                QString(),
                                tr("Add"),
                                {},
                                false};
    const std::optional<QString> what = m_context.prompt.askText(this, question);
    if (what)
        tell(TraceDesk(m_context.workplace.context(), m_context.workplace.kpis()).addFrom(m_order, *what),
             tr("The item is in this month's review."));
}

void TraceView::tell(const Done& done, const QString& success)
{
    if (!done) {
        Q_EMIT m_page->messageRequested(Tone::Error, done.error().lines().join(QLatin1Char('\n')));
        return;
    }
    refresh();
    Q_EMIT m_page->messageRequested(Tone::Success, success);
}

} // namespace sanbao
