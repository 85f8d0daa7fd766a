// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_summary.h"

#include "core/domain/phone.h"
#include "core/service/labels.h"
#include "core/service/product_desk.h"
#include "core/service/store_room.h"
#include "core/service/team_desk.h"
#include "core/service/work_desk.h"
#include "core/service/workplace.h"
#include "ui/models/warranty_words.h"
#include "ui/orders/order_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QString appointmentWords(const WorkOrder& order, const QTimeZone& zone)
{
    if (!order.appointmentFrom)
        return {};
    QString words = inZone(*order.appointmentFrom, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (order.appointmentTo)
        words += QStringLiteral("–") + inZone(*order.appointmentTo, zone).toString(QStringLiteral("HH:mm"));
    return words;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

OrderSummary::OrderSummary(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_card(new Card(QString(), this))
    , m_stage(plainLabel({}, TextRole::PageTitle))
    , m_elapsed(plainLabel({}, TextRole::PageTitle))
    , m_responsible(new ElidedLabel({}, TextRole::PageTitle))
    , m_customer(new ElidedLabel({}, TextRole::Section))
    , m_phone(plainLabel({}))
    , m_address(wrappedLabel({}, TextRole::Hint, Ink::Muted))
    , m_product(new ElidedLabel({}, TextRole::Section))
    , m_warranty(new Chip)
    , m_late(wrappedLabel({}, TextRole::Strong, Ink::Bad))
    , m_factHolder(new QWidget)
    , m_facts(new QGridLayout(m_factHolder))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_card->setAccessibleName(tr("Order"));
    m_card->body()->setSpacing(dp(10));
    m_card->body()->addWidget(buildFigures());
    m_late->setObjectName(QStringLiteral("order.late"));
    m_card->body()->addWidget(m_late);
    m_card->body()->addWidget(rule());
    m_card->body()->addWidget(buildParties());
    m_card->body()->addWidget(rule());
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(dp(12));
    m_facts->setVerticalSpacing(dp(6));
    m_facts->setColumnStretch(1, 1);
    m_card->body()->addWidget(m_factHolder);
}

QWidget* OrderSummary::buildFigures()
{
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(dp(20));
    grid->setVerticalSpacing(0);
    const auto add = [grid](int column, const QString& words, QLabel* value, const char* name) {
        value->setObjectName(QLatin1String(name));
        grid->addWidget(plainLabel(words, TextRole::Hint, Ink::Muted), 0, column);
        grid->addWidget(value, 1, column);
    };
    add(0, tr("Stage"), m_stage, "order.stage");
    add(1, tr("Elapsed"), m_elapsed, "order.elapsed");
    add(2, tr("Responsible"), m_responsible, "order.responsible");
    grid->setColumnStretch(2, 1);
    return holder;
}

QWidget* OrderSummary::buildParties()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(2));
    auto* who = new QHBoxLayout;
    who->setSpacing(dp(10));
    m_phone->setObjectName(QStringLiteral("order.phone"));
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    who->addWidget(m_customer, 1);
    who->addWidget(m_phone);
    auto* customer = new ActionButton(tr("Customer"), Emphasis::Quiet);
    customer->setObjectName(QStringLiteral("order.customer"));
    connect(customer, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(m_customerId); });
    who->addWidget(customer);
    column->addLayout(who);
    column->addWidget(m_address);
    auto* what = new QHBoxLayout;
    what->setSpacing(dp(10));
    what->addWidget(m_product, 1);
    what->addWidget(m_warranty);
    auto* unit = new ActionButton(tr("Life page"), Emphasis::Quiet);
    unit->setObjectName(QStringLiteral("order.unit"));
    connect(unit, &QPushButton::clicked, this, [this] { Q_EMIT unitRequested(m_unitId); });
    m_unitButton = unit;
    what->addWidget(unit);
    column->addLayout(what);
    return holder;
}

/// Steps of the work over their limit, and tasks of other teams that are open.
void OrderSummary::showOpenWork(WorkOrderId order)
{
    const Instant now = m_workplace.clock().now();
    QStringList lines;
    for (const WorkStep& step : WorkDesk(m_workplace.context()).overdue(order).value_or(std::vector<WorkStep>()))
        lines.append(tr("Step overdue: %1, %2 of %3 min")
                         .arg(step.name, QString::number(minutesTaken(step, now)),
                              QString::number(step.limitMinutes > 0 ? step.limitMinutes : step.minutes)));
    TeamDesk teams(m_workplace.context());
    for (const TeamTask& task : teams.tasksAbout({order, {}}).value_or(std::vector<TeamTask>())) {
        if (!task.doneAt)
            lines.append((task.isOverdue(now) ? tr("Task overdue: %1, %2") : tr("Open task: %1, %2"))
                             .arg(teams.teamName(task.team), task.title));
    }
    m_late->setText(lines.join(QLatin1Char('\n')));
    m_late->setVisible(!lines.isEmpty());
}

void OrderSummary::showView(const OrderView& view)
{
    showOpenWork(view.order.id);
    const WorkOrder& order = view.order;
    m_customerId = order.customer.value;
    m_unitId = order.product.value;
    m_stage->setText(label(order.state));
    setInk(m_stage, inkOf(stateTone(order.state)));
    const QString responsible = m_workplace.catalogue().staffName(order.technician);
    const QString registrar = m_workplace.catalogue().staffName(order.registeredBy);
    if (!responsible.isEmpty())
        m_responsible->setText(responsible);
    else
        m_responsible->setText(registrar.isEmpty() ? tr("nobody yet") : tr("%1 (registered it)").arg(registrar));
    m_customer->setText(order.contactName.isEmpty() ? tr("Without a name") : order.contactName);
    m_phone->setText(displayPhone(order.contactPhone));
    m_address->setText(order.contactAddress);
    m_address->setVisible(!order.contactAddress.isEmpty());
    const QString serial =
        view.product && !view.product->serial.isEmpty() ? tr("SN %1").arg(view.product->serial) : QString();
    m_product->setText(joined({view.productLabel, serial}));
    m_warranty->setState(warrantyWords(view.warranty), warrantyTone(view.warranty.status));
    m_warranty->setVisible(view.product.has_value());
    m_unitButton->setVisible(m_unitId > 0);
    tick(order);
    showFacts(view);
}

void OrderSummary::tick(const WorkOrder& order)
{
    m_elapsed->setText(elapsedWords(order, m_workplace.clock().now()));
}

void OrderSummary::addFact(const QString& words, const QString& value)
{
    if (value.trimmed().isEmpty())
        return;
    const int row = m_facts->rowCount();
    m_facts->addWidget(plainLabel(words, TextRole::Body, Ink::Muted), row, 0, Qt::AlignTop | Qt::AlignRight);
    m_facts->addWidget(wrappedLabel(value), row, 1);
}

/// Parts that are no longer supplied for the model, and a service life that is over.
void OrderSummary::showAdvice(const OrderView& view)
{
    if (!view.product || !view.order.isOpen())
        return;
    const QDate since = view.product->installedOn.isValid() ? view.product->installedOn : view.product->invoicedOn;
    const ModelAdvice advice = m_workplace.products().advice(view.product->brand, view.product->model, since);
    if (advice.warnings.isEmpty())
        return;
    QLabel* words = wrappedLabel(advice.warnings.join(QLatin1Char('\n')), TextRole::Body, Ink::Warn);
    words->setObjectName(QStringLiteral("order.advice"));
    const int row = m_facts->rowCount();
    m_facts->addWidget(plainLabel(tr("Please note"), TextRole::Body, Ink::Muted), row, 0,
                       Qt::AlignTop | Qt::AlignRight);
    m_facts->addWidget(words, row, 1);
}

void OrderSummary::showFacts(const OrderView& view)
{
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const WorkOrder& order = view.order;
    const Catalogue& catalogue = m_workplace.catalogue();
    const FaultCode* fault = catalogue.fault(order.faultCode);
    addFact(tr("Fault"), order.faultText);
    addFact(tr("Begun"), m_workplace.storeRoom().initiative().markOf(order.id));
    showAdvice(view);
    addFact(tr("Fault code"),
            joined({fault ? fault->code + QLatin1Char(' ') + catalogue.faultName(fault->id) : QString(),
                    order.grade ? label(*order.grade) : QString()}));
    addFact(tr("Wished time"), order.wish);
    addFact(tr("Visit time"), appointmentWords(order, catalogue.zone()));
    addFact(tr("Condition"), order.accessories);
    addFact(tr("Diagnosis"), order.diagnosedCause);
    addFact(tr("Waits for"), order.waitReason ? label(*order.waitReason) : QString());
    addFact(tr("Cause"), order.confirmedCause == order.diagnosedCause ? QString() : order.confirmedCause);
    addFact(tr("What was done"), order.action);
    addFact(tr("Result"), order.result ? label(*order.result) : QString());
    addFact(tr("Accepted by"), order.acceptedBy);
    addFact(tr("Cancelled because"), order.cancelReason);
    addFact(tr("Reference"), order.externalRef);
    m_factHolder->setVisible(m_facts->count() > 0);
}

} // namespace sanbao
