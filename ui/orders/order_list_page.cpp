// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_list_page.h"

#include "core/base/verified_file.h"
#include "core/service/workplace.h"
#include "ui/models/list_view.h"
#include "ui/orders/order_columns.h"
#include "ui/orders/order_export.h"
#include "ui/orders/order_filter_bar.h"
#include "ui/orders/order_preview.h"
#include "ui/orders/step_panel.h"
#include "ui/printing/batch_panel.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kTickMs = 30000;
constexpr int kSoonMs = 40;
constexpr int kPreviewRestMs = 60;
constexpr int kWideList = 1150;
constexpr int kWidestList = 1400;
constexpr int kMostExported = 1000000;
constexpr int kMostPrinted = 2000;
constexpr int kScannedDays = 60;
const QString kDueKey = QStringLiteral("due");
const QString kRegisteredKey = QStringLiteral("registered");

OrderSort sortOf(const QString& key, Qt::SortOrder order)
{
    if (key == kDueKey)
        return OrderSort::NextDue;
    return order == Qt::DescendingOrder ? OrderSort::Newest : OrderSort::Oldest;
}

} // namespace

OrderListPage::OrderListPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(nullptr)
    , m_filters(new OrderFilterBar(context.workplace))
    , m_card(new Card)
    , m_stack(new QStackedWidget)
    , m_list(new ListView)
    , m_empty(nullptr)
    , m_previewCard(new Card)
    , m_preview(new OrderPreview(context.workplace))
    , m_step(new StepPanel(context.workplace, this))
    , m_batch(new BatchPanel(context, this))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_frame = new PageFrame(this);
    m_frame->setTitle(title());
    whole->addWidget(m_frame, 1);
    whole->addWidget(m_step->panel());
    whole->addWidget(m_batch->panel());
    buildActions();
    buildList();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_card, 1);
    m_previewCard->body()->addWidget(m_preview, 1);
    row->addWidget(m_previewCard);
    m_frame->body()->setSpacing(dp(12));
    m_frame->body()->addWidget(m_filters);
    m_frame->body()->addLayout(row, 1);
    connectParts();
}

QString OrderListPage::title() const
{
    return tr("Work orders");
}

QWidget* OrderListPage::firstFocus()
{
    return m_list;
}

void OrderListPage::buildActions()
{
    QAction* exportAction =
        makeAction(this, tr("Export"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Save the shown list as a CSV file"));
    connect(exportAction, &QAction::triggered, this, &OrderListPage::exportCsv);
    QAction* printAction = makeAction(this, tr("Print"), QKeySequence::Print, tr("Print the shown list"));
    connect(printAction, &QAction::triggered, this, &OrderListPage::printList);
    QAction* several = makeAction(this, tr("Print papers"), QKeySequence(Qt::CTRL | Qt::Key_B),
                                  tr("Slips or labels of the selected orders in one go"));
    connect(several, &QAction::triggered, this, &OrderListPage::printSelected);
    QAction* refresh = makeAction(this, tr("Refresh"), QKeySequence(Qt::Key_F5), tr("Read the list again"));
    connect(refresh, &QAction::triggered, this, &OrderListPage::refreshNow);
    QAction* intake = makeAction(this, tr("New intake"), QKeySequence(Qt::Key_F2), tr("Log a repair request"));
    connect(intake, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("intake"), 0, {}}); });
    m_frame->addButton(exportAction, Emphasis::Secondary)->setObjectName(QStringLiteral("export"));
    m_frame->addButton(several, Emphasis::Secondary)->setObjectName(QStringLiteral("printSeveral"));
    m_frame->addButton(printAction, Emphasis::Secondary)->setObjectName(QStringLiteral("print"));
    m_frame->addButton(intake, Emphasis::Primary)->setObjectName(QStringLiteral("newIntake"));
    QAction* emptyAction = new QAction(tr("Log a repair request"), this);
    connect(emptyAction, &QAction::triggered, intake, &QAction::trigger);
    m_empty = new EmptyState(QStringLiteral("orders"), QString(), QString(), emptyAction);
}

void OrderListPage::buildList()
{
    m_model = new PagedTableModel<OrderRow>(
        orderColumns(m_context.workplace, m_hints),
        [this](const PageRequest<OrderRow>& request) { return readPage(request); },
        [](const OrderRow& row) { return row.id.value; }, this);
    m_list->setObjectName(QStringLiteral("orderList"));
    m_list->setList(m_model, title(), widthsInSettings(QStringLiteral("orders")));
    m_card->setFlush(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_card->body()->addWidget(m_stack);
}

void OrderListPage::connectParts()
{
    connect(m_filters, &OrderFilterBar::filterChanged, this, &OrderListPage::applyFilter);
    connect(m_list, &ListView::opened, this, &OrderListPage::openOrder);
    connect(m_list, &ListView::currentKeyChanged, this, [this] { m_previewRest.start(); });
    connect(m_model, &PagedTableModelBase::refreshed, this, &OrderListPage::showEmptyOrList);
    connect(m_model, &PagedTableModelBase::readFailed, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Error, text); });
    connect(m_preview, &OrderPreview::openRequested, this, &OrderListPage::openOrder);
    connect(m_preview, &OrderPreview::orderRequested, this, &OrderListPage::openOrder);
    connect(m_preview, &OrderPreview::stepRequested, this, &OrderListPage::takeStep);
    connect(m_step, &StepPanel::done, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Success, text); });
    connect(m_step, &StepPanel::refused, this, [this](const QString& text) {
        Q_EMIT messageRequested(Tone::Warning, text);
        refreshNow();
    });
    connect(m_batch, &BatchPanel::messageRequested, this, &Page::messageRequested);
    connect(m_batch->panel(), &SidePanel::closed, this, [this] { m_previewCard->show(); });
    connect(m_step->panel(), &SidePanel::closed, this, [this] { m_previewCard->show(); });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this] { m_soon.start(); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &OrderListPage::refreshNow);
    m_previewRest.setSingleShot(true);
    m_previewRest.setInterval(kPreviewRestMs);
    connect(&m_previewRest, &QTimer::timeout, this,
            [this] { m_preview->showOrder(WorkOrderId(m_list->currentKey())); });
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &OrderListPage::refreshNow);
    m_tick.start();
}

Outcome<std::vector<OrderRow>> OrderListPage::readPage(const PageRequest<OrderRow>& request)
{
    const OrderSort sort = sortOf(request.sortKey, request.order);
    if (sort != m_filters->sort()) {
        // A click on the header: the chip follows.
        const QSignalBlocker quiet(m_filters);
        m_filters->setSort(sort);
    }
    const OrderFilter filter = m_filters->filter();
    if (m_filters->isDrillDown() && filter.ids.empty())
        return std::vector<OrderRow>{};
    Outcome<std::vector<OrderRow>> rows = m_context.workplace.orders().page(
        filter, m_filters->sort(), request.after ? std::optional<OrderRow>(*request.after) : std::nullopt,
        request.limit);
    if (rows) {
        for (const OrderRow& row : *rows)
            m_hints->remove(row.id.value);
        for (const auto& [order, warning] : m_context.workplace.remedies().hints(*rows))
            m_hints->insert(order.value, warning);
    }
    return rows;
}

void OrderListPage::open(const Route& route)
{
    const QSignalBlocker quiet(m_filters);
    if (route.extras.contains(QStringLiteral("ids"))) {
        std::vector<WorkOrderId> ids;
        for (const QVariant& id : route.extras.value(QStringLiteral("ids")).toList())
            ids.emplace_back(id.toLongLong());
        const QString name = route.extras.value(QStringLiteral("title")).toString();
        m_filters->setDrillDown(ids, name.isEmpty() ? tr("Chosen orders") : name);
    } else if (route.extras.contains(QStringLiteral("scope"))) {
        applyScope(route.extras.value(QStringLiteral("scope")).toString());
    } else if (m_model->rowCount() > 0) {
        refreshNow();
        return;
    }
    applyFilter();
}

void OrderListPage::applyScope(const QString& scope)
{
    m_filters->reset();
    const Instant now = m_context.workplace.clock().now();
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    const QDate today = localDay(now, zone);
    const Instant start = startOfDay(today, zone);
    const Instant end = startOfDay(today.addDays(1), zone);
    if (scope == QLatin1String("overdue")) {
        m_filters->setOverdueOnly(true);
    } else if (scope == QLatin1String("registeredToday")) {
        m_filters->setScope(OrderScope::All);
        m_filters->setPeriod(OrderPeriod::Today);
    } else if (scope == QLatin1String("dueToday")) {
        const auto dueToday = [&](const OrderRow& row) {
            return row.nextDueAt && *row.nextDueAt >= now && *row.nextDueAt < end;
        };
        const auto later = [&](const OrderRow& row) { return !row.nextDueAt || *row.nextDueAt >= end; };
        m_filters->setDrillDown(idsWhere(OrderScope::Open, OrderSort::NextDue, dueToday, later), tr("Due today"));
    } else if (scope == QLatin1String("resolvedToday")) {
        const Instant oldest = startOfDay(today.addDays(-kScannedDays), zone);
        const auto resolved = [&](const OrderRow& row) {
            return row.resolvedAt && *row.resolvedAt >= start && *row.resolvedAt < end;
        };
        const auto tooOld = [&](const OrderRow& row) { return row.registeredAt < oldest; };
        m_filters->setDrillDown(idsWhere(OrderScope::All, OrderSort::Newest, resolved, tooOld), tr("Resolved today"));
    }
}

std::vector<WorkOrderId> OrderListPage::idsWhere(OrderScope scope, OrderSort sort,
                                                 const std::function<bool(const OrderRow&)>& wanted,
                                                 const std::function<bool(const OrderRow&)>& last)
{
    OrderFilter filter;
    filter.scope = scope;
    std::vector<WorkOrderId> ids;
    std::optional<OrderRow> after;
    while (true) {
        const Outcome<std::vector<OrderRow>> rows =
            m_context.workplace.orders().page(filter, sort, after, PagedTableModelBase::kPageSize);
        if (!rows || rows->empty())
            return ids;
        for (const OrderRow& row : *rows) {
            if (last(row))
                return ids;
            if (wanted(row))
                ids.push_back(row.id);
        }
        after = rows->back();
    }
}

void OrderListPage::applyFilter()
{
    const qint64 before = m_list->currentKey();
    const bool due = m_filters->sort() == OrderSort::NextDue;
    const Qt::SortOrder order = m_filters->sort() == OrderSort::Newest ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_model->setSort(due ? kDueKey : kRegisteredKey, order);
    m_model->reload();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->sortKeyOf(column) == m_model->sortKey())
            m_list->horizontalHeader()->setSortIndicator(column, order);
    }
    showCounts();
    showEmptyOrList();
    if (!m_list->selectKey(before))
        m_list->selectFirst();
    m_preview->showOrder(WorkOrderId(m_list->currentKey()));
}

void OrderListPage::refreshNow()
{
    if (!isVisible())
        return;
    m_model->refresh();
    showCounts();
    m_preview->showOrder(WorkOrderId(m_list->currentKey()));
}

void OrderListPage::showCounts()
{
    if (m_filters->isDrillDown()) {
        m_frame->setSubtitle(
            tr("%1 · %2 orders").arg(m_filters->drillDownTitle(), QString::number(m_filters->filter().ids.size())));
        return;
    }
    const Outcome<OrderCounts> counts = m_context.workplace.orders().counts();
    if (counts) {
        m_frame->setSubtitle(tr("in progress %1 · due today %2 · overdue %3")
                                 .arg(QString::number(counts->open), QString::number(counts->dueToday),
                                      QString::number(counts->overdue)));
    }
}

void OrderListPage::showEmptyOrList()
{
    const bool empty = m_model->isEmptyAfterLoad();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_list);
    if (!empty)
        return;
    const bool filtered = m_filters->isDrillDown() || m_filters->filter().state || m_filters->filter().type ||
                          m_filters->filter().from || m_filters->filter().overdueOnly ||
                          m_filters->filter().technician.isValid();
    if (filtered)
        m_empty->setTexts(tr("No order fits"), tr("Change or reset the conditions above."));
    else
        m_empty->setTexts(tr("No orders here"),
                          tr("Every request that is logged appears here with its promised times."));
}

void OrderListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isBeingOpened())
        m_soon.start();
}

void OrderListPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= dp(kWideList);
    m_previewCard->setFixedWidth(wide ? dp(400) : dp(320));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->columnKey(column);
        if (key == QLatin1String("technician"))
            m_list->setColumnHidden(column, !wide);
        else if (key == QLatin1String("registered"))
            m_list->setColumnHidden(column, width() < dp(kWidestList));
    }
}

void OrderListPage::openOrder(qint64 id)
{
    if (id > 0)
        Q_EMIT openRequested({QStringLiteral("order"), id, {}});
}

void OrderListPage::takeStep(const OrderView& view, OrderEventKind kind)
{
    if (kind == OrderEventKind::Settle) {
        Q_EMIT openRequested({QStringLiteral("order"), view.order.id.value, {{QStringLiteral("step"), codeOf(kind)}}});
        return;
    }
    m_batch->panel()->closePanel();
    m_previewCard->hide();
    m_step->openFor(view, kind);
}

Outcome<std::vector<OrderRow>> OrderListPage::shownRows(int limit)
{
    if (m_filters->isDrillDown() && m_filters->filter().ids.empty())
        return std::vector<OrderRow>{};
    return allRows(m_context.workplace, m_filters->filter(), m_filters->sort(), limit);
}

void OrderListPage::exportCsv()
{
    if (const Done permitted = requirePermission(m_context.workplace.context(), Permission::Export); !permitted) {
        Q_EMIT messageRequested(Tone::Warning, permitted.error().message);
        return;
    }
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const std::optional<QString> path = m_context.prompt.saveFile(
        this, tr("Export the list"), tr("orders %1").arg(today.toString(Qt::ISODate)) + QStringLiteral(".csv"),
        tr("CSV files (*.csv)"));
    if (!path || path->isEmpty())
        return;
    const Outcome<std::vector<OrderRow>> rows = shownRows(kMostExported);
    if (!rows) {
        Q_EMIT messageRequested(Tone::Error, rows.error().message);
        return;
    }
    const QByteArray bytes = orderListCsv(m_context.workplace, *rows);
    if (const Done written = writeVerified(*path, bytes); !written)
        Q_EMIT messageRequested(Tone::Error, written.error().message);
    else
        Q_EMIT messageRequested(Tone::Success, tr("%1 orders saved to %2.").arg(QString::number(rows->size()), *path));
}

void OrderListPage::printSelected()
{
    const QList<qint64> orders = m_list->selectedKeys();
    if (orders.isEmpty()) {
        Q_EMIT messageRequested(Tone::Info, tr("Select the orders first."));
        return;
    }
    m_step->panel()->closePanel();
    m_previewCard->hide();
    m_batch->openFor(orders);
}

void OrderListPage::printList()
{
    const Outcome<std::vector<OrderRow>> rows = shownRows(kMostPrinted);
    if (!rows) {
        Q_EMIT messageRequested(Tone::Error, rows.error().message);
        return;
    }
    const QString name = m_filters->isDrillDown() ? m_filters->drillDownTitle() : title();
    const Document document = orderListDocument(m_context.workplace, name, *rows);
    const PaperFormat paper = paperFormatFor(QStringLiteral("A4")).value_or(paperFormats().front());
    const QString printer = m_context.printing.printerFor(document.kind, paper);
    Done done;
    QString told = tr("The list was sent to %1.").arg(printer);
    if (printer.isEmpty()) {
        const std::optional<QString> path =
            m_context.prompt.saveFile(this, tr("Save as PDF"), name + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
        if (!path || path->isEmpty())
            return;
        done = m_context.printing.savePdf(document, paper, *path);
        told = tr("Saved as %1.").arg(*path);
    } else {
        done = m_context.printing.print(document, paper, printer);
    }
    Q_EMIT messageRequested(done ? Tone::Success : Tone::Error, done ? told : done.error().message);
}

} // namespace sanbao
