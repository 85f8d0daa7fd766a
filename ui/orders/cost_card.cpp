// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/cost_card.h"

#include "core/domain/stock/stock_rule.h"
#include "core/service/order_desk.h"
#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/money_edit.h"
#include "ui/editors/quick_form.h"
#include "ui/models/list_pane.h"
#include "ui/models/trip_form.h"
#include "ui/prompt/prompt.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

OrderCostCard::OrderCostCard(PageContext& context, QWidget* page)
    : QWidget(page)
    , m_context(context)
    , m_card(new Card(tr("Costs"), this))
    , m_archive(new Card(tr("Archive"), this))
    , m_rows(new QVBoxLayout)
    , m_records(new QVBoxLayout)
    , m_form(new QuickForm(QStringLiteral("cost"), page))
    , m_claim(new QuickForm(QStringLiteral("claim"), page))
    , m_amend(new QuickForm(QStringLiteral("amend"), page))
    , m_way(new TripForm(context.workplace, QStringLiteral("way"), page))
    , m_add(makeAction(this, tr("Enter a cost"), QKeySequence(Qt::ALT | Qt::Key_K), tr("Labour, way, third parties …")))
    , m_claimAction(makeAction(this, tr("Claim on the maker"), QKeySequence(Qt::ALT | Qt::Key_M),
                               tr("Ask the maker to pay, or note his answer")))
    , m_amendAction(makeAction(this, tr("Amend"), QKeySequence(Qt::ALT | Qt::Key_A),
                               tr("Append a correction to the closed order")))
    , m_archiveAction(makeAction(this, tr("Archive"), QKeySequence(Qt::ALT | Qt::Key_H),
                                 tr("Lock the order and fix how long it is kept")))
    , m_wayAction(makeAction(this, tr("Trip"), QKeySequence(Qt::ALT | Qt::Key_Y),
                             tr("Kilometres, minutes and what came of a visit")))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(dp(16));
    whole->addWidget(m_card);
    whole->addWidget(m_archive);
    for (QVBoxLayout* rows : {m_rows, m_records})
        rows->setSpacing(dp(4));
    m_card->body()->addLayout(m_rows);
    m_archive->body()->addLayout(m_records);
    m_card->addHeaderWidget(new ActionButton(m_claimAction, Emphasis::Quiet, m_card));
    auto* way = new ActionButton(m_wayAction, Emphasis::Quiet, m_card);
    way->setObjectName(QStringLiteral("costs.way"));
    m_card->addHeaderWidget(way);
    connect(m_wayAction, &QAction::triggered, this, &OrderCostCard::enterWay);
    connect(m_way, &TripForm::saved, this, [this](const QString& text) {
        Q_EMIT messageRequested(Tone::Success, text);
        Q_EMIT changed();
    });
    auto* add = new ActionButton(m_add, Emphasis::Quiet, m_card);
    add->setObjectName(QStringLiteral("costs.add"));
    m_card->addHeaderWidget(add);
    m_archive->addHeaderWidget(new ActionButton(m_amendAction, Emphasis::Quiet, m_archive));
    m_archive->addHeaderWidget(new ActionButton(m_archiveAction, Emphasis::Quiet, m_archive));
    buildForms();
    connect(m_add, &QAction::triggered, this, &OrderCostCard::addCost);
    connect(m_claimAction, &QAction::triggered, this, &OrderCostCard::claim);
    connect(m_amendAction, &QAction::triggered, this, &OrderCostCard::amend);
    connect(m_archiveAction, &QAction::triggered, this, &OrderCostCard::archive);
    for (const QuickForm* form : {m_form, m_claim, m_amend})
        connect(form, &QuickForm::saved, this, [this](const QString& text) {
            Q_EMIT messageRequested(Tone::Success, text);
            Q_EMIT changed();
        });
}

void OrderCostCard::buildForms()
{
    m_type = m_form->choice("type", tr("Kind"));
    for (const CostType type :
         {CostType::Labour, CostType::Transport, CostType::ThirdParty, CostType::Equipment, CostType::Other})
        m_type->addChoice(label(type), int(type));
    m_staff = m_form->choice("staff", tr("Who"));
    m_name = m_form->text("name", tr("What"), 100);
    m_quantity = m_form->text("quantity", tr("Quantity"), 12);
    m_rate = m_form->money("rate", tr("Rate (yuan)"));
    connect(m_type, &ChoiceCombo::chosen, this, &OrderCostCard::showFields);
    m_maker = m_claim->text("maker", tr("Maker"), 100);
    m_amount = m_claim->money("amount", tr("Amount (yuan)"));
    m_note = m_claim->text("note", tr("If refused: why"));
    m_retention = m_amend->choice("retention", tr("Kept as"));
    m_body = m_amend->text("body", tr("Correction"), 500);
    m_reason = m_amend->text("reason", tr("Reason"));
}

std::vector<SidePanel*> OrderCostCard::panels() const
{
    return {m_form->panel(), m_claim->panel(), m_amend->panel(), m_way->panel()};
}

void OrderCostCard::showOrder(const OrderView& view)
{
    m_order = view.order.id;
    m_technician = view.order.technician;
    m_brand = view.product ? view.product->brand : QString();
    const ServiceContext& service = m_context.workplace.context();
    const Outcome<CostSheet> sheet = m_context.workplace.storeRoom().costs().sheet(m_order);
    m_sheet = sheet ? std::optional(*sheet) : std::nullopt;
    const bool closed = view.order.state == OrderState::Closed;
    const bool enters = service.may(Permission::RecordCost) && !closed;
    m_card->setVisible(m_sheet || enters);
    m_add->setEnabled(enters);
    m_add->setVisible(enters);
    m_wayAction->setEnabled(enters);
    m_wayAction->setVisible(enters);
    m_claimAction->setVisible(enters && m_sheet);
    m_claimAction->setEnabled(enters && m_sheet);
    showCosts();
    showArchive(!view.order.isOpen());
}

void OrderCostCard::addRow(const QString& name, const QString& value, bool strong)
{
    auto* row = new QHBoxLayout;
    row->addWidget(
        new ElidedLabel(name, strong ? TextRole::Strong : TextRole::Body, strong ? Ink::Text : Ink::Muted, m_card), 1);
    row->addWidget(plainLabel(value, strong ? TextRole::Strong : TextRole::Body, Ink::Text, m_card));
    m_rows->addLayout(row);
}

void OrderCostCard::showCosts()
{
    clearLayout(m_rows);
    if (!m_sheet) {
        m_rows->addWidget(wrappedLabel(tr("Costs can be entered here; the sums are for the manager."), TextRole::Body,
                                       Ink::Muted, m_card));
        showWays();
        return;
    }
    showWays();
    for (const OrderCost& line : m_sheet->lines) {
        if (line.isVoid())
            continue;
        auto* row = new QHBoxLayout;
        row->addWidget(new ElidedLabel(
                           QStringLiteral("%1 · %2 × %3").arg(label(line.type), line.name, quantityText(line.quantity)),
                           TextRole::Body, Ink::Text, m_card),
                       1);
        row->addWidget(plainLabel(line.amount.grouped(), TextRole::Body, Ink::Text, m_card));
        if (line.move == 0 && m_add->isEnabled()) {
            auto* remove = new ActionButton(tr("Take back"), Emphasis::Quiet, m_card);
            connect(remove, &QPushButton::clicked, this, [this, line] { cancel(line); });
            row->addWidget(remove);
        }
        m_rows->addLayout(row);
    }
    const OrderMargin& margin = m_sheet->margin;
    addRow(tr("Direct %1 · indirect %2").arg(m_sheet->sums.direct.grouped(), m_sheet->sums.indirect.grouped()),
           m_sheet->sums.total().grouped());
    addRow(m_sheet->settled ? tr("Revenue") : tr("Revenue, not settled yet"), margin.revenue.grouped());
    if (m_sheet->recovery)
        addRow(
            tr("%1: %2 of %3")
                .arg(m_sheet->recovery->maker, label(m_sheet->recovery->state), m_sheet->recovery->claimed.grouped()),
            m_sheet->recovery->received.grouped());
    addRow(tr("Margin (%1 %)").arg(QString::number(margin.rate() / 100.0, 'f', 1)),
           QStringLiteral("¥ ") + margin.margin().grouped(), true);
}

/// How often somebody went there, and which ways were for nothing.
void OrderCostCard::showWays()
{
    const auto trips = m_context.workplace.storeRoom().trips().ofOrder(m_order);
    for (const TripRow& row : trips.value_or(std::vector<TripRow>())) {
        const QString words = tr("%1 · %2 km · %3 min · %4")
                                  .arg(row.trip.day.toString(Qt::ISODate), quantityText(row.trip.metres),
                                       QString::number(row.trip.minutes), label(row.trip.outcome));
        m_rows->addWidget(
            new ElidedLabel(words, TextRole::Hint, isWasted(row.trip.outcome) ? Ink::Warn : Ink::Muted, m_card));
    }
}

void OrderCostCard::enterWay()
{
    Q_EMIT panelOpening();
    const StaffId self = m_context.workplace.session().staff;
    m_way->openFor(m_order, m_technician.isValid() ? m_technician : self,
                   localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()), {});
}

void OrderCostCard::showArchive(bool closed)
{
    clearLayout(m_records);
    ArchiveDesk& desk = m_context.workplace.storeRoom().archive();
    const Outcome<std::optional<ArchivedOrder>> record = desk.archived(m_order);
    const bool keeps = closed && m_context.workplace.context().may(Permission::KeepArchive);
    m_archive->setVisible(closed);
    m_amendAction->setEnabled(keeps);
    m_archiveAction->setEnabled(keeps && record && !*record);
    m_archiveAction->setVisible(keeps && record && !*record);
    if (!closed)
        return;
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    m_records->addWidget(wrappedLabel(record && *record
                                          ? tr("Locked on %1, kept until %2.")
                                                .arg(localDay((*record)->archivedAt, zone).toString(Qt::ISODate),
                                                     (*record)->destroyAfter.toString(Qt::ISODate))
                                          : tr("Closed: nothing changes any more, corrections are appended."),
                                      TextRole::Body, Ink::Muted, m_archive));
    for (const OrderAmendment& amendment : desk.amendments(m_order).value_or(std::vector<OrderAmendment>())) {
        m_records->addWidget(wrappedLabel(amendment.body, TextRole::Body, Ink::Text, m_archive));
        m_records->addWidget(
            wrappedLabel(tr("%1, %2: %3")
                             .arg(inZone(amendment.madeAt, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                  m_context.workplace.catalogue().staffName(amendment.madeBy), amendment.reason),
                         TextRole::Hint, Ink::Muted, m_archive));
    }
}

void OrderCostCard::showFields()
{
    const auto type = CostType(m_type->value().toInt());
    m_form->show("staff", type == CostType::Labour);
    m_form->form()
        ->row(QStringLiteral("quantity"))
        ->label()
        ->setText(type == CostType::Labour      ? tr("Hours")
                  : type == CostType::Transport ? tr("Kilometres")
                                                : tr("Quantity"));
    const bool own = type == CostType::Labour || type == CostType::Transport;
    m_rate->setPlaceholderText(own ? tr("as set") : QString());
}

void OrderCostCard::addCost()
{
    Q_EMIT panelOpening();
    m_staff->clear();
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active && member.role == Role::Technician)
            m_staff->addChoice(member.name, member.id.value);
    }
    m_staff->setValue(m_context.workplace.session().staff.value);
    m_name->clear();
    m_quantity->setText(QStringLiteral("1"));
    m_rate->clearValue();
    showFields();
    const auto run = [this]() -> Outcome<QString> {
        const std::optional<qint64> quantity = parseQuantity(m_quantity->text());
        if (!quantity)
            return Failure::invalid(QStringLiteral("quantity"), tr("This is not a quantity."));
        CostWish wish;
        wish.order = m_order;
        wish.type = CostType(m_type->value().toInt());
        wish.name = m_name->text();
        wish.quantity = *quantity;
        wish.rate = m_rate->value().value_or(Money());
        if (wish.type == CostType::Labour)
            wish.staff = StaffId(m_staff->value().toLongLong());
        const Outcome<OrderCost> line = m_context.workplace.storeRoom().costs().add(wish);
        return line ? Outcome<QString>(tr("%1 is entered.").arg(line->name)) : Outcome<QString>(line.error());
    };
    m_form->open(tr("Enter a cost"), run, m_type);
}

void OrderCostCard::cancel(const OrderCost& line)
{
    const std::optional<QString> reason = m_context.prompt.askText(
        this, {tr("Take back"), tr("Why is \"%1\" taken back?").arg(line.name), {}, tr("Take back"), {}, false});
    if (!reason)
        return;
    const Done done = m_context.workplace.storeRoom().costs().cancel(line.id, *reason);
    if (!done)
        Q_EMIT messageRequested(Tone::Warning, done.error().lines().join(QLatin1Char('\n')));
    Q_EMIT changed();
}

void OrderCostCard::claim()
{
    Q_EMIT panelOpening();
    const bool asked = m_sheet && m_sheet->recovery && m_sheet->recovery->state == RecoveryState::Claimed;
    m_claim->show("maker", !asked);
    m_claim->show("note", asked);
    m_maker->setText(m_brand);
    m_note->clear();
    m_amount->setValue(asked ? m_sheet->recovery->claimed : m_sheet ? m_sheet->sums.total() : Money());
    const auto run = [this, asked]() -> Outcome<QString> {
        CostDesk& desk = m_context.workplace.storeRoom().costs();
        const Money amount = m_amount->value().value_or(Money());
        const Outcome<CostRecovery> done = asked
                                               ? desk.answer(m_order, m_sheet->recovery->revision,
                                                             m_note->text().trimmed().isEmpty(), amount, m_note->text())
                                               : desk.claim(m_order, m_maker->text(), amount);
        return done ? Outcome<QString>(tr("%1: %2.").arg(done->maker, label(done->state)))
                    : Outcome<QString>(done.error());
    };
    m_claim->open(asked ? tr("The maker's answer") : tr("Claim on the maker"), run, m_amount);
}

void OrderCostCard::amend()
{
    Q_EMIT panelOpening();
    m_amend->show("retention", false);
    m_amend->show("body", true);
    m_amend->show("reason", true);
    m_body->clear();
    m_reason->clear();
    const auto run = [this]() -> Outcome<QString> {
        const auto done = m_context.workplace.storeRoom().archive().amend(m_order, m_body->text(), m_reason->text());
        return done ? Outcome<QString>(tr("The amendment is appended.")) : Outcome<QString>(done.error());
    };
    m_amend->open(tr("Amend the closed order"), run, m_body);
}

void OrderCostCard::archive()
{
    Q_EMIT panelOpening();
    m_amend->show("retention", true);
    m_amend->show("body", false);
    m_amend->show("reason", false);
    m_retention->clear();
    ArchiveDesk& desk = m_context.workplace.storeRoom().archive();
    for (const RetentionClass& one : desk.classes().value_or(std::vector<RetentionClass>()))
        m_retention->addChoice(
            tr("%1, %2 years").arg(speaksChinese() ? one.nameZh : one.nameEn, QString::number(one.years)), one.code);
    const auto run = [this]() -> Outcome<QString> {
        const auto done = m_context.workplace.storeRoom().archive().archive(m_order, m_retention->value().toString());
        return done ? Outcome<QString>(tr("Archived until %1.").arg(done->destroyAfter.toString(Qt::ISODate)))
                    : Outcome<QString>(done.error());
    };
    m_amend->open(tr("Archive the order"), run, m_retention);
}

} // namespace sanbao
