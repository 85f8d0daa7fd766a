// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/part_card.h"

#include "core/service/order_desk.h"
#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/orders/part_panel.h"
#include "ui/prompt/prompt.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

ChipTone toneOf(OrderPartState state)
{
    switch (state) {
    case OrderPartState::Waiting:
        return ChipTone::Warn;
    case OrderPartState::Reserved:
    case OrderPartState::Issued:
        return ChipTone::Ok;
    default:
        return ChipTone::Neutral;
    }
}

} // namespace

OrderPartCard::OrderPartCard(PageContext& context, QWidget* page)
    : QWidget(page)
    , m_context(context)
    , m_card(new Card(tr("Parts"), this))
    , m_rows(new QVBoxLayout)
    , m_ask(makeAction(this, tr("Ask for a part"), QKeySequence(Qt::ALT | Qt::Key_P),
                       tr("Keep a part for this order, or wait for it")))
    , m_panel(new PartPanel(context.workplace, page))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_rows->setSpacing(dp(6));
    m_card->body()->addLayout(m_rows);
    auto* button = new ActionButton(m_ask, Emphasis::Quiet, m_card);
    button->setObjectName(QStringLiteral("parts.ask"));
    m_card->addHeaderWidget(button);
    connect(m_ask, &QAction::triggered, this, [this] {
        Q_EMIT panelOpening();
        m_panel->openAsk(m_order);
    });
    connect(m_panel, &PartPanel::done, this, [this](const QString& text) {
        Q_EMIT messageRequested(Tone::Success, text);
        Q_EMIT changed();
    });
    connect(m_panel, &PartPanel::issued, this, &OrderPartCard::feeProposed, Qt::QueuedConnection);
}

SidePanel* OrderPartCard::panel() const
{
    return m_panel->panel();
}

void OrderPartCard::showOrder(const OrderView& view)
{
    m_order = view.order.id;
    m_parts = m_context.workplace.storeRoom().orderParts().of(m_order).value_or(OrderParts());
    const bool open = view.order.isOpen() && m_context.workplace.context().may(Permission::MovePart);
    // What was taken for an order that was cancelled comes back all the same.
    m_mayReturn =
        open || (view.order.state == OrderState::Cancelled && m_context.workplace.context().may(Permission::MovePart));
    m_ask->setVisible(open);
    m_ask->setEnabled(open);
    clearLayout(m_rows);
    m_card->setHint(m_parts.waits() && m_parts.expectedOn.isValid()
                        ? tr("expected on %1").arg(m_parts.expectedOn.toString(Qt::ISODate))
                        : QString());
    int index = 0;
    for (const OrderPartView& part : m_parts.lines) {
        if (part.line.state != OrderPartState::Dropped)
            addLine(part, index++, open);
    }
    if (index == 0)
        m_rows->addWidget(wrappedLabel(tr("No part is used or wanted."), TextRole::Body, Ink::Muted, m_card));
    addRest();
}

void OrderPartCard::addStep(QGridLayout* grid, int row, int column, const QString& words, const char* name,
                            std::function<void()> run)
{
    auto* button = new ActionButton(words, Emphasis::Quiet, m_card);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, std::move(run));
    grid->addWidget(button, row, column, Qt::AlignLeft);
}

void OrderPartCard::addLine(const OrderPartView& view, int index, bool open)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(8));
    grid->setVerticalSpacing(dp(2));
    grid->setColumnStretch(3, 1);
    QString what =
        QStringLiteral("%1 %2 × %3").arg(view.part.code, view.part.name, amountText(view.part, view.line.wanted));
    if (!view.lots.isEmpty())
        what += QStringLiteral(" · ") + view.lots.join(QStringLiteral(", "));
    auto* name = new ElidedLabel(what, TextRole::Body, Ink::Text, m_card);
    name->setObjectName(QStringLiteral("parts.%1").arg(index));
    grid->addWidget(name, 0, 0, 1, 4);
    QString state = label(view.line.state);
    if (view.line.state == OrderPartState::Reserved)
        state = tr("kept in %1").arg(view.place);
    grid->addWidget(new Chip(state, toneOf(view.line.state), m_card), 0, 4, Qt::AlignRight);
    QStringList notes;
    if (!view.insteadOf.isEmpty())
        notes.append(tr("in place of %1").arg(view.insteadOf));
    if (view.line.condition != PartCondition::New)
        notes.append(label(view.line.condition) + QStringLiteral(" · ") + view.line.consent);
    if (view.line.returned > 0)
        notes.append(tr("%1 brought back").arg(quantityText(view.line.returned)));
    if (!notes.isEmpty())
        grid->addWidget(new ElidedLabel(notes.join(QStringLiteral(" · ")), TextRole::Hint, Ink::Muted, m_card), 1, 0, 1,
                        4);
    int column = 0;
    const auto step = [&](const QString& words, const char* key, PartPanel::Task task) {
        addStep(grid, 2, column++, words, key, [this, view, task] {
            Q_EMIT panelOpening();
            m_panel->openFor(task, view);
        });
    };
    if (open && view.line.missing() > 0) {
        step(tr("Take"), "parts.take", PartPanel::Task::Issue);
        step(tr("Ask elsewhere"), "parts.request", PartPanel::Task::Request);
    }
    if (m_mayReturn && view.line.used() > 0) {
        step(tr("Bring back"), "parts.return", PartPanel::Task::Return);
        if (open && (view.part.oldPartBack || view.part.main))
            step(tr("Keep the old part"), "parts.old", PartPanel::Task::KeepOld);
    } else if (open) {
        addStep(grid, 2, column++, tr("Not needed"), "parts.drop", [this, view] { drop(view); });
    }
    m_rows->addLayout(grid);
}

void OrderPartCard::addRest()
{
    for (const StockRequest& request : m_parts.requests) {
        if (!request.isOpen())
            continue;
        QString text = QStringLiteral("%1 · %2").arg(request.number, label(request.state));
        if (!request.carrier.isEmpty())
            text += QStringLiteral(" · ") + request.carrier + QLatin1Char(' ') + request.tracking;
        m_rows->addWidget(new ElidedLabel(text, TextRole::Hint, Ink::Muted, m_card));
    }
    for (const OldPart& old : m_parts.oldParts)
        m_rows->addWidget(new ElidedLabel(tr("Old part %1 · %2").arg(old.serial, label(old.state)), TextRole::Hint,
                                          Ink::Muted, m_card));
}

void OrderPartCard::drop(const OrderPartView& view)
{
    const auto done = m_context.workplace.storeRoom().orderParts().drop(view.line.id, view.line.revision);
    if (!done)
        Q_EMIT messageRequested(Tone::Warning, done.error().lines().join(QLatin1Char('\n')));
    Q_EMIT changed();
}

} // namespace sanbao
