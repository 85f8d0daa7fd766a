// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_preview.h"

#include "core/domain/masking.h"
#include "core/domain/phone.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/models/warranty_words.h"
#include "ui/orders/order_words.h"
#include "ui/orders/promise_view.h"
#include "ui/orders/timeline_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/task_line.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr std::size_t kButtons = 2;
constexpr int kHistory = 6;

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

OrderPreview::OrderPreview(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_content(new QWidget(this))
    , m_empty(wrappedLabel(tr("Choose an order to see it here."), TextRole::Body, Ink::Muted, this))
    , m_number(plainLabel({}, TextRole::Section))
    , m_product(new ElidedLabel({}, TextRole::Section))
    , m_state(new Chip)
    , m_warranty(new Chip)
    , m_customer(new ElidedLabel({}, TextRole::Hint, Ink::Muted))
    , m_fault(wrappedLabel({}))
    , m_clock(new ClockLine)
    , m_steps(new QWidget)
    , m_stepRow(new QHBoxLayout(m_steps))
    , m_timeline(new TimelineView(workplace))
    , m_historyTitle(plainLabel(tr("History of the product"), TextRole::Section))
    , m_history(new QVBoxLayout)
{
    build();
    showOrder({});
}

void OrderPreview::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_empty->setAlignment(Qt::AlignCenter);
    whole->addWidget(m_empty, 1);
    whole->addWidget(m_content, 1);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    auto* head = new QHBoxLayout;
    m_number->setObjectName(QStringLiteral("preview.number"));
    head->addWidget(m_number);
    head->addWidget(m_state);
    head->addStretch(1);
    auto* open = new ActionButton(tr("Open"), Emphasis::Quiet);
    open->setObjectName(QStringLiteral("preview.open"));
    open->setToolTip(tr("Open the whole page") + QStringLiteral("  Enter"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_id.value); });
    head->addWidget(open);
    column->addLayout(head);
    auto* product = new QHBoxLayout;
    product->addWidget(m_product, 1);
    product->addWidget(m_warranty);
    column->addLayout(product);
    column->addWidget(m_customer);
    column->addWidget(m_fault);
    column->addWidget(m_clock);
    m_stepRow->setContentsMargins(0, dp(4), 0, dp(4));
    m_stepRow->setSpacing(dp(8));
    column->addWidget(m_steps);

    QVBoxLayout* story = nullptr;
    QScrollArea* area = scrollColumn(story, m_content);
    story->addWidget(plainLabel(tr("Timeline"), TextRole::Section));
    story->addWidget(m_timeline);
    story->addSpacing(dp(4));
    story->addWidget(m_historyTitle);
    m_history->setSpacing(0);
    story->addLayout(m_history);
    story->addStretch(1);
    column->addWidget(area, 1);
}

void OrderPreview::showOrder(WorkOrderId id)
{
    m_id = id;
    const Outcome<OrderView> view = id.isValid() ? m_workplace.orders().open(id) : Outcome<OrderView>(Failure{});
    m_content->setVisible(view.has_value());
    m_empty->setVisible(!view.has_value());
    m_empty->setText(id.isValid() && !view ? view.error().message : tr("Choose an order to see it here."));
    if (view)
        showView(*view);
}

void OrderPreview::showView(const OrderView& view)
{
    const WorkOrder& order = view.order;
    const Instant now = m_workplace.clock().now();
    m_number->setText(order.number);
    m_state->setState(stateWords(order.state), stateTone(order.state));
    m_product->setText(view.productLabel.isEmpty() ? label(order.type) : view.productLabel);
    m_warranty->setState(warrantyWords(view.warranty), warrantyTone(view.warranty.status));
    m_warranty->setVisible(view.product.has_value());
    m_customer->setText(joined({order.contactName, maskPhone(order.contactPhone), order.contactAddress}));
    m_fault->setText(order.faultText);
    const Promise* next = nextPromise(order);
    m_clock->setVisible(next);
    if (next) {
        ClockFace face = clockOf(*next, now, m_workplace.catalogue().zone());
        face.words = label(next->kind) + QStringLiteral(" · ") + face.words;
        m_clock->setFace(face);
    }
    showSteps(view);
    m_timeline->showEntries(view.timeline);
    showHistory(view);
}

void OrderPreview::showSteps(const OrderView& view)
{
    clear(m_stepRow);
    QMenu* more = nullptr;
    ActionButton* moreButton = nullptr;
    std::size_t shown = 0;
    for (const OrderEventKind kind : view.allowed) {
        const auto ask = [this, view, kind] { Q_EMIT stepRequested(view, kind); };
        if (shown < kButtons && kind != OrderEventKind::Note) {
            auto* button =
                new ActionButton(actionLabel(kind), shown == 0 ? Emphasis::Primary : Emphasis::Secondary, m_steps);
            button->setObjectName(QStringLiteral("preview.") + codeOf(kind));
            connect(button, &QPushButton::clicked, this, ask);
            m_stepRow->addWidget(button);
            ++shown;
            continue;
        }
        if (!more) {
            moreButton = new ActionButton(QStringLiteral("…"), Emphasis::Secondary, m_steps);
            moreButton->setAccessibleName(tr("More steps"));
            moreButton->setToolTip(tr("More steps"));
            more = new QMenu(moreButton);
            moreButton->setMenu(more);
        }
        connect(more->addAction(actionLabel(kind)), &QAction::triggered, this, ask);
    }
    if (moreButton)
        m_stepRow->addWidget(moreButton);
    m_stepRow->addStretch(1);
}

void OrderPreview::showHistory(const OrderView& view)
{
    clear(m_history);
    m_historyTitle->hide();
    if (!view.order.product.isValid())
        return;
    OrderFilter filter;
    filter.scope = OrderScope::All;
    filter.product = view.order.product;
    const Outcome<std::vector<OrderRow>> rows =
        m_workplace.orders().page(filter, OrderSort::Newest, std::nullopt, kHistory);
    if (!rows)
        return;
    for (const OrderRow& row : *rows) {
        if (row.id == view.order.id)
            continue;
        auto* line = new TaskLine;
        const QDate day = localDay(row.registeredAt, m_workplace.catalogue().zone());
        line->setWords(joined({day.toString(Qt::ISODate), label(row.type)}), row.faultText);
        line->setNote(label(row.state));
        connect(line, &QAbstractButton::clicked, this, [this, id = row.id.value] { Q_EMIT orderRequested(id); });
        m_history->addWidget(line);
    }
    m_historyTitle->setVisible(m_history->count() > 0);
}

} // namespace sanbao
