// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/part_panel.h"

#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/choice_list.h"
#include "ui/editors/day_edit.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kSuggestions = 6;

} // namespace

PartPanel::PartPanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Part"), parent))
    , m_form(new FormSection(m_panel, 92))
    , m_part(new QLineEdit(m_form))
    , m_found(new ChoiceList(tr("Parts found"), m_form, kSuggestions))
    , m_quantity(new QLineEdit(m_form))
    , m_place(new ChoiceCombo(m_form))
    , m_lot(new QLineEdit(m_form))
    , m_condition(new ChoiceCombo(m_form))
    , m_consent(new QLineEdit(m_form))
    , m_instead(new ChoiceCombo(m_form))
    , m_expected(new DayEdit(m_form))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    build();
}

void PartPanel::build()
{
    const auto add = [this](const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("orderPart.") + QLatin1String(field));
        m_form->addRow(QLatin1String(field), words, editor);
    };
    add("part", tr("Part"), m_part);
    m_found->setObjectName(QStringLiteral("orderPart.found"));
    m_form->addLoose(m_found);
    add("quantity", tr("Quantity"), m_quantity);
    add("instead", tr("In place of"), m_instead);
    add("from", tr("Place"), m_place);
    add("lot", tr("Serial or batch"), m_lot);
    add("condition", tr("Condition"), m_condition);
    add("consent", tr("Consent"), m_consent);
    add("expectedOn", tr("Expected"), m_expected);
    m_part->setPlaceholderText(tr("Scan or type number, name or pinyin"));
    m_consent->setPlaceholderText(tr("How the customer agreed to it"));
    for (const auto& [condition, code] : Codes<PartCondition>::table)
        m_condition->addChoice(label(condition), int(condition));
    m_panel->body()->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("orderPart.problem"));
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    connect(m_part, &QLineEdit::textEdited, this, &PartPanel::suggest);
    connect(m_part, &QLineEdit::returnPressed, this, &PartPanel::suggest);
    connect(m_found, &ChoiceList::chosen, this, [this](qint64 id) {
        if (const Outcome<PartCard> card = m_workplace.storeRoom().stock().card(PartId(id)))
            take(card->part);
    });
    connect(m_condition, &ChoiceCombo::chosen, this, [this] {
        m_form->row(QStringLiteral("consent"))
            ->setVisible(m_task == Task::Ask && PartCondition(m_condition->value().toInt()) != PartCondition::New);
    });
    connect(m_panel->addSave(tr("Record")), &QAction::triggered, this, &PartPanel::save);
}

void PartPanel::start(Task task, const QString& title)
{
    m_task = task;
    m_panel->setTitle(title);
    m_form->clearIssues();
    m_problem->hide();
    m_lot->clear();
    m_consent->clear();
    m_condition->setValue(int(PartCondition::New));
    const bool ask = task == Task::Ask;
    const auto show = [this](const char* field, bool visible) {
        m_form->row(QLatin1String(field))->setVisible(visible);
    };
    show("part", ask);
    m_found->setVisible(false);
    show("instead", ask && m_instead->count() > 1);
    show("from", task == Task::Issue || task == Task::Return || task == Task::Request);
    const bool tracked = !ask && (task == Task::KeepOld || m_view.part.tracking != Tracking::None);
    show("lot", tracked && task != Task::Request);
    show("condition", ask || task == Task::Return);
    show("consent", false);
    show("expectedOn", task == Task::Request);
    show("quantity", task != Task::Request);
}

void PartPanel::openAsk(WorkOrderId order)
{
    m_order = order;
    m_view = OrderPartView();
    m_chosen.reset();
    m_part->clear();
    m_quantity->setText(QStringLiteral("1"));
    m_instead->clear();
    start(Task::Ask, tr("Ask for a part"));
    std::vector<ChoiceItem> items;
    for (const Part& part : m_workplace.storeRoom().orderParts().likelyKit(order).value_or(std::vector<Part>()))
        items.push_back({part.id.value, part.code + QLatin1Char(' ') + part.name, tr("often needed here"), {}});
    m_found->setItems(items);
    m_found->setVisible(!items.empty());
    m_panel->openPanel(m_part);
}

/// Places with stock of it, the nearest first; for a return the places of the store.
void PartPanel::offerPlaces(const OrderPartView& view)
{
    m_place->clear();
    if (m_task != Task::Return) {
        for (const PlaceStock& stock : view.stock) {
            const bool other = stock.place.kind == PlaceKind::Branch;
            if (stock.condition == view.line.condition && (m_task == Task::Request || !other))
                m_place->addChoice(tr("%1 (%2 there)").arg(stock.place.name, amountText(view.part, stock.onHand)),
                                   stock.place.id.value);
        }
    }
    for (const StockPlace& place : m_workplace.storeRoom().stock().places().value_or(std::vector<StockPlace>())) {
        const bool fits = m_task == Task::Request  ? place.kind == PlaceKind::Branch
                          : m_task == Task::Return ? place.kind != PlaceKind::Branch
                                                   : false;
        if (place.active && fits && m_place->findData(place.id.value) < 0)
            m_place->addChoice(place.name, place.id.value);
    }
    m_place->setValue(view.line.place.value);
}

void PartPanel::openFor(Task task, const OrderPartView& view)
{
    m_view = view;
    m_order = view.line.order;
    m_chosen = view.part;
    const QString part = view.part.code + QLatin1Char(' ') + view.part.name;
    start(task, task == Task::Issue     ? tr("Take %1").arg(part)
                : task == Task::Return  ? tr("Bring back %1").arg(part)
                : task == Task::Request ? tr("Ask for %1").arg(part)
                                        : tr("Old part %1").arg(part));
    offerPlaces(view);
    const qint64 all = task == Task::Issue ? view.line.missing() : task == Task::Return ? view.line.used() : 1000;
    m_quantity->setText(quantityText(view.part.tracking == Tracking::Serial ? 1000 : all));
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    m_expected->setToday(today);
    m_expected->setValue(today.addDays(1));
    QWidget* first = task == Task::Request ? static_cast<QWidget*>(m_place) : m_quantity;
    if (task == Task::KeepOld || (task != Task::Request && view.part.tracking != Tracking::None))
        first = m_lot;
    m_panel->openPanel(first);
}

void PartPanel::suggest()
{
    m_chosen.reset();
    m_form->clearIssues();
    if (const Outcome<ScannedPart> exact = m_workplace.storeRoom().stock().find(m_part->text())) {
        take(exact->part);
        return;
    }
    const Outcome<std::vector<PartRow>> rows =
        m_workplace.storeRoom().stock().parts(m_part->text(), {}, m_part->text().isEmpty() ? 0 : kSuggestions);
    std::vector<ChoiceItem> items;
    for (const PartRow& row : rows.value_or(std::vector<PartRow>())) {
        const qint64 free = row.onHand - row.reserved;
        items.push_back({row.part.id.value, row.part.code + QLatin1Char(' ') + row.part.name,
                         QStringLiteral("¥ ") + row.part.price.grouped(),
                         free > 0 ? amountText(row.part, free) : tr("none"), free > 0 ? ChipTone::Ok : ChipTone::Warn});
    }
    m_found->setItems(items);
    m_found->setVisible(!items.empty());
}

void PartPanel::take(const Part& part)
{
    m_chosen = part;
    m_part->setText(part.code);
    m_found->setVisible(false);
    m_instead->clear();
    m_instead->addChoice(tr("nothing"), qint64(0));
    for (const OrderPartView& view : m_workplace.storeRoom().orderParts().of(m_order).value_or(OrderParts()).lines) {
        if (view.line.state == OrderPartState::Waiting)
            m_instead->addChoice(view.part.code + QLatin1Char(' ') + view.part.name, view.part.id.value);
    }
    m_form->row(QStringLiteral("instead"))->setVisible(m_instead->count() > 1);
    m_quantity->setFocus();
    m_quantity->selectAll();
}

Outcome<QString> PartPanel::ask(qint64 quantity)
{
    if (!m_chosen)
        return Failure::invalid(QStringLiteral("part"), tr("Choose a part of the list."));
    PartWish wish;
    wish.order = m_order;
    wish.part = m_chosen->id;
    wish.quantity = quantity;
    wish.condition = PartCondition(m_condition->value().toInt());
    wish.consent = m_consent->text();
    wish.insteadOf = PartId(m_instead->value().toLongLong());
    const Outcome<OrderPart> line = m_workplace.storeRoom().orderParts().ask(wish);
    if (!line)
        return line.error();
    return line->state == OrderPartState::Reserved ? tr("%1 is kept for this order.").arg(m_chosen->code)
                                                   : tr("%1 is not there: the order waits for it.").arg(m_chosen->code);
}

Outcome<QString> PartPanel::issue(qint64 quantity)
{
    OrderPartDesk& desk = m_workplace.storeRoom().orderParts();
    const IssueWish wish{m_view.line.id, m_view.line.revision, StockPlaceId(m_place->value().toLongLong()), quantity,
                         m_lot->text()};
    if (m_task == Task::Return) {
        const Outcome<OrderPart> back = desk.giveBack(wish, PartCondition(m_condition->value().toInt()));
        return back ? Outcome<QString>(tr("%1 is back.").arg(m_view.part.code)) : Outcome<QString>(back.error());
    }
    const Outcome<Issued> taken = desk.issue(wish);
    if (!taken)
        return taken.error();
    Q_EMIT issued(taken->fee);
    return tr("%1 is taken: %2.").arg(m_view.part.code, taken->document.number);
}

Outcome<QString> PartPanel::keepOld(qint64 quantity)
{
    OldPart old;
    old.order = m_order;
    old.part = m_view.part.id;
    old.serial = m_lot->text();
    old.quantity = quantity;
    const Outcome<OldPart> kept = m_workplace.storeRoom().orderParts().keepOld(old);
    return kept ? Outcome<QString>(tr("The old part is kept.")) : Outcome<QString>(kept.error());
}

Outcome<QString> PartPanel::run()
{
    if (m_task == Task::Request) {
        if (!m_expected->problem().isEmpty())
            return Failure::invalid(QStringLiteral("expectedOn"), m_expected->problem());
        const Outcome<StockRequest> request = m_workplace.storeRoom().orderParts().requestTransfer(
            m_view.line.id, m_view.line.revision, StockPlaceId(m_place->value().toLongLong()), m_expected->value());
        return request ? Outcome<QString>(tr("Request %1 is made; the order waits for the part.").arg(request->number))
                       : Outcome<QString>(request.error());
    }
    const std::optional<qint64> quantity = parseQuantity(m_quantity->text());
    if (!quantity)
        return Failure::invalid(QStringLiteral("quantity"), tr("This is not a quantity."));
    if (m_task == Task::Ask)
        return ask(*quantity);
    return m_task == Task::KeepOld ? keepOld(*quantity) : issue(*quantity);
}

/// Somebody else was quicker: the next try is made on the line as it stands now, with what is typed.
void PartPanel::readAgain()
{
    for (const OrderPartView& view : m_workplace.storeRoom().orderParts().of(m_order).value_or(OrderParts()).lines) {
        if (view.line.id == m_view.line.id)
            m_view = view;
    }
    if (m_task != Task::Ask)
        offerPlaces(m_view);
    if (m_task == Task::Issue && m_view.line.missing() <= 0)
        m_panel->closePanel();
    Q_EMIT refused(m_problem->text());
}

/// A shortage stays open with the reason, so that another place, a substitute or waiting can be chosen.
void PartPanel::save()
{
    m_form->clearIssues();
    m_problem->hide();
    const Outcome<QString> done = run();
    if (!done) {
        fillProblem(m_problem, done.error(), {m_form});
        if (done.error().kind == FailureKind::Conflict)
            readAgain();
        return;
    }
    m_panel->closePanel();
    Q_EMIT this->done(*done);
}

} // namespace sanbao
