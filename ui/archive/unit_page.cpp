// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/unit_page.h"

#include "core/domain/phone.h"
#include "core/service/contract_desk.h"
#include "core/service/maintenance_desk.h"
#include "core/service/plan_rhythm.h"
#include "core/service/warranty_desk.h"
#include "core/service/workplace.h"
#include "ui/archive/life_model.h"
#include "ui/archive/outlook_card.h"
#include "ui/archive/plan_editor.h"
#include "ui/archive/unit_editor.h"
#include "ui/archive/unit_history.h"
#include "ui/attachments/attachment_card.h"
#include "ui/models/list_pane.h"
#include "ui/models/record_words.h"
#include "ui/models/verdict_card.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contract_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/task_line.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>

namespace sanbao {

UnitPage::UnitPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_model(new LifeModel(this))
{
    buildActions();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    auto* left = new QVBoxLayout;
    left->setSpacing(dp(16));
    left->addWidget(buildHead());
    left->addWidget(buildLife(), 1);
    row->addLayout(left, 17);
    row->addWidget(buildSide(), 8);
    buildPanels(row);
    m_frame->body()->addLayout(row, 1);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        const bool mine =
            touches(changes, {EntityKind::ProductUnit, EntityKind::WorkOrder, EntityKind::Plan, EntityKind::Survey,
                              EntityKind::Complaint, EntityKind::Agreement, EntityKind::Customer});
        if (isVisible() && mine && m_page.unit.id.isValid())
            load(m_page.unit.id);
    });
}

void UnitPage::buildActions()
{
    m_print = makeAction(this, tr("Print archive"), QKeySequence(QKeySequence::Print),
                         tr("Print the maintenance archive of this product"));
    m_label = makeAction(this, tr("Label"), QKeySequence(Qt::CTRL | Qt::Key_L),
                         tr("Print a label with the number of this product"));
    m_edit = makeAction(this, tr("Edit"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Correct the product's data"));
    m_order = makeAction(this, tr("New request"), QKeySequence(Qt::Key_F6), tr("Take in a request for this product"));
    m_addPlan =
        makeAction(this, tr("Add a plan"), QKeySequence(Qt::Key_F7), tr("Plan periodic maintenance of this product"));
    m_change =
        makeAction(this, tr("Changes"), QKeySequence(Qt::Key_F8), tr("Record new firmware or boards, or a new owner"));
    m_frame->addButton(m_print, Emphasis::Secondary);
    m_frame->addButton(m_label, Emphasis::Secondary);
    m_frame->addButton(m_edit, Emphasis::Secondary);
    m_frame->addButton(m_order, Emphasis::Primary);
    connect(m_order, &QAction::triggered, this, [this] {
        Q_EMIT openRequested({QStringLiteral("intake"), 0, {{QStringLiteral("unit"), m_page.unit.id.value}}});
    });
    connect(m_change, &QAction::triggered, this, [this] {
        closePanels();
        m_side->hide();
        m_changes->openFor(m_page.unit);
    });
    connect(m_edit, &QAction::triggered, this, [this] {
        closePanels();
        m_side->hide();
        m_editor->edit(m_page.unit);
    });
    connect(m_print, &QAction::triggered, this,
            [this] { Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Archive, m_page.unit.id.value)); });
    connect(m_label, &QAction::triggered, this,
            [this] { Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::UnitLabel, m_page.unit.id.value)); });
    connect(m_addPlan, &QAction::triggered, this, &UnitPage::addPlan);
}

Card* UnitPage::buildHead()
{
    m_head = new Card({}, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(dp(12));
    m_name = new ElidedLabel({}, TextRole::PageTitle, Ink::Text, m_head);
    m_warranty = new Chip({}, ChipTone::Neutral, m_head);
    line->addWidget(m_name);
    line->addWidget(m_warranty);
    line->addStretch(1);
    m_figures = new QVBoxLayout;
    m_head->body()->addLayout(line);
    m_head->body()->addLayout(m_figures);
    return m_head;
}

Card* UnitPage::buildLife()
{
    auto* card = new Card(tr("Life"), this);
    card->setFlush(true);
    m_filter = new ChipChoice(tr("What is shown"), card);
    m_filter->addChip(tr("Everything"), int(LifeFilter::Everything));
    m_filter->addChip(tr("Services"), int(LifeFilter::Services));
    m_filter->addChip(tr("Surveys and complaints"), int(LifeFilter::Voices));
    card->addHeaderWidget(m_filter);
    m_lifeStack = new QStackedWidget(card);
    m_life = new QListView(m_lifeStack);
    m_life->setObjectName(QStringLiteral("lifeList"));
    m_life->setAccessibleName(tr("Life of the product, newest first"));
    m_life->setFrameShape(QFrame::NoFrame);
    m_life->setModel(m_model);
    m_life->setItemDelegate(new LifeDelegate(m_life));
    m_life->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_life->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lifeStack->addWidget(m_life);
    m_lifeStack->addWidget(new EmptyState(
        QStringLiteral("history"), tr("Nothing has happened yet"),
        tr("Sale, installation, services, surveys and complaints appear here in date order."), nullptr, m_lifeStack));
    card->body()->addWidget(m_lifeStack);
    connect(m_life, &QListView::activated, this, [this](const QModelIndex& index) { openEvent(index.row()); });
    connect(m_filter, &ChipChoice::chosen, this, [this](int value) {
        m_model->setFilter(static_cast<LifeFilter>(value));
        m_lifeStack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    });
    return card;
}

QWidget* UnitPage::buildSide()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, this);
    column->setSpacing(dp(16));
    m_facts = new Card(tr("Product"), area);
    m_facts->body()->setSpacing(dp(4));
    m_plans = new Card(tr("Maintenance plans"), area);
    m_plans->body()->setSpacing(dp(6));
    m_verdict = new VerdictCard(area);
    m_history = new UnitHistoryCard(m_context.workplace, area);
    m_history->card()->addHeaderWidget(new ActionButton(m_change, Emphasis::Quiet, area));
    connect(m_history, &UnitHistoryCard::unitRequested, this, [this](ProductUnitId unit) {
        Q_EMIT openRequested({QStringLiteral("unit"), unit.value, {}});
    });
    column->addWidget(m_verdict);
    column->addWidget(m_facts);
    column->addWidget(m_history);
    m_outlook = new OutlookCard(m_context, this);
    connect(m_outlook, &OutlookCard::messageRequested, this, &Page::messageRequested);
    connect(m_outlook, &OutlookCard::changed, this, [this] { load(m_page.unit.id); });
    column->addWidget(m_outlook);
    m_contracts = new ContractCard(tr("Agreements and packages"), area);
    connect(m_contracts, &ContractCard::agreementRequested, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("agreement"), id, {}});
    });
    connect(m_contracts, &ContractCard::sellRequested, this, [this] {
        Q_EMIT openRequested({QStringLiteral("sale"),
                              0,
                              {{QStringLiteral("customer"), m_page.customer.id.value},
                               {QStringLiteral("product"), m_page.unit.id.value}}});
    });
    column->addWidget(m_contracts);
    column->addWidget(m_plans);
    m_files = new AttachmentCard(m_context, area);
    connect(m_files, &AttachmentCard::messageRequested, this, &Page::messageRequested);
    column->addWidget(m_files);
    column->addStretch(1);
    area->setMinimumWidth(dp(230));
    m_side = area;
    return area;
}

void UnitPage::buildPanels(QLayout* row)
{
    m_editor = new UnitEditor(m_context.workplace, this);
    m_planEditor = new PlanEditor(m_context.workplace, this);
    row->addWidget(m_editor->panel());
    row->addWidget(m_planEditor->panel());
    m_changes = new UnitHistoryPanel(m_context.workplace, this);
    row->addWidget(m_changes->panel());
    row->addWidget(m_outlook->panel());
    // The panel takes the place of the facts, so that the thread of life keeps its width.
    for (SidePanel* panel : {m_editor->panel(), m_planEditor->panel(), m_changes->panel()})
        connect(panel, &SidePanel::closed, m_side, &QWidget::show);
    const auto fail = [this](const QString& text) { Q_EMIT messageRequested(Tone::Error, text); };
    connect(m_editor, &UnitEditor::failed, this, fail);
    connect(m_planEditor, &PlanEditor::failed, this, fail);
    connect(m_changes, &UnitHistoryPanel::failed, this, fail);
    connect(m_changes, &UnitHistoryPanel::saved, this, [this](const QString& text) {
        load(m_page.unit.id);
        Q_EMIT messageRequested(Tone::Success, text);
    });
    connect(m_editor, &UnitEditor::saved, this, [this](ProductUnitId id) {
        const bool fresh = !m_page.unit.id.isValid();
        load(id);
        Q_EMIT messageRequested(Tone::Success, tr("The product's data is saved."));
        if (fresh)
            Q_EMIT openRequested({QStringLiteral("unit"), id.value, {}});
    });
    connect(m_planEditor, &PlanEditor::saved, this, [this] {
        load(m_page.unit.id);
        Q_EMIT messageRequested(Tone::Success, tr("The maintenance plan is saved."));
    });
}

QString UnitPage::title() const
{
    return m_page.unit.id.isValid() ? m_page.label : tr("Product");
}

QWidget* UnitPage::firstFocus()
{
    return m_page.unit.id.isValid() ? m_life : nullptr;
}

void UnitPage::open(const Route& route)
{
    if (route.id > 0 && route.id == m_page.unit.id.value && m_editor->isEdited())
        return;
    closePanels();
    if (route.id > 0)
        load(ProductUnitId(route.id));
    else
        startNew(CustomerId(route.extras.value(QStringLiteral("customer")).toLongLong()));
}

void UnitPage::startNew(CustomerId owner)
{
    m_page = {};
    m_page.unit.customer = owner;
    if (const Outcome<CustomerView> view = m_context.workplace.records().customer(owner))
        m_page.customer = view->customer;
    showUnit();
    m_side->hide();
    m_editor->edit(m_page.unit);
}

void UnitPage::load(ProductUnitId id)
{
    const Outcome<LifePage> page = m_context.workplace.records().unit(id);
    if (!page) {
        Q_EMIT messageRequested(Tone::Error, page.error().message);
        return;
    }
    const bool same = m_page.unit.id == id;
    const int row = m_life->currentIndex().row();
    m_page = *page;
    showUnit();
    m_life->setCurrentIndex(m_model->index(same && row >= 0 ? std::min(row, m_model->rowCount() - 1) : 0, 0));
}

void UnitPage::showUnit()
{
    const bool known = m_page.unit.id.isValid();
    const ServiceContext& service = m_context.workplace.context();
    m_frame->setTitle(tr("Life page"));
    m_frame->setSubtitle(m_page.customer.name);
    m_head->setVisible(known);
    m_name->setText(m_page.label);
    showWarranty();
    m_change->setEnabled(known && service.may(Permission::EditCustomer));
    m_edit->setEnabled(known && service.may(Permission::EditCustomer));
    m_order->setEnabled(known && service.may(Permission::RegisterOrder));
    m_print->setEnabled(known && service.may(Permission::Print));
    m_label->setEnabled(m_print->isEnabled());
    m_addPlan->setEnabled(known && service.may(Permission::ManagePlans));
    clearLayout(m_figures);
    QStringList facts;
    if (!m_page.unit.serial.isEmpty())
        facts.append(QStringLiteral("SN ") + m_page.unit.serial);
    if (m_page.ageMonths)
        facts.append(tr("Age: %1").arg(ageWords(*m_page.ageMonths)));
    facts.append(tr("Orders: %1").arg(m_page.orderCount));
    if (m_page.nextDueOn.isValid())
        facts.append(tr("Next maintenance: %1").arg(m_page.nextDueOn.toString(Qt::ISODate)));
    m_figures->addWidget(new ElidedLabel(facts.join(QStringLiteral("  ·  ")), TextRole::Body, Ink::Muted, m_head));
    m_model->setEvents(m_page.events, m_context.workplace.catalogue().zone());
    m_lifeStack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showFacts();
    showPlans();
    showContracts();
    m_outlook->showUnit(m_page.unit.id);
    m_files->setOwner(AttachmentOwner::ProductUnit, m_page.unit.id.value);
    Q_EMIT titleChanged();
}

void UnitPage::closePanels()
{
    for (SidePanel* panel : {m_editor->panel(), m_planEditor->panel(), m_changes->panel(), m_outlook->panel()})
        panel->closePanel();
}

void UnitPage::showWarranty()
{
    m_history->showUnit(m_page.unit.id);
    m_verdict->setVisible(m_page.unit.id.isValid());
    WarrantyQuestion question;
    question.on = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const Outcome<WarrantyAnswer> answer = m_context.workplace.warranty().ofUnit(m_page.unit, question);
    if (!answer)
        return;
    const WarrantyCardText text = cardText(answer->verdict, answer->facts);
    m_warranty->setState(text.headline, toneOf(text.status));
    m_verdict->showText(text);
}

void UnitPage::showFacts()
{
    clearLayout(m_facts->body());
    auto* owner = new TaskLine(m_facts);
    owner->setWords(m_page.customer.name, displayPhone(m_page.customer.phone));
    connect(owner, &QAbstractButton::clicked, this, [this] {
        Q_EMIT openRequested({QStringLiteral("customer"), m_page.customer.id.value, {}});
    });
    m_facts->body()->addWidget(owner);
    const auto add = [this](const QString& name, const QString& value) {
        if (value.isEmpty())
            return;
        auto* line = new QHBoxLayout;
        line->addWidget(plainLabel(name, TextRole::Body, Ink::Muted, m_facts));
        auto* words = new ElidedLabel(value, TextRole::Body, Ink::Text, m_facts);
        words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(words, 1);
        m_facts->body()->addLayout(line);
    };
    const ProductUnit& unit = m_page.unit;
    m_facts->body()->addSpacing(dp(4));
    add(tr("Sold"), unit.invoicedOn.toString(Qt::ISODate));
    add(tr("Delivered"), unit.deliveredOn.toString(Qt::ISODate));
    add(tr("Installed"), unit.installedOn.toString(Qt::ISODate));
    add(tr("Exchanged"), unit.exchangedOn.toString(Qt::ISODate));
    if (!unit.note.isEmpty())
        m_facts->body()->addWidget(wrappedLabel(unit.note, TextRole::Body, Ink::Text, m_facts));
}

void UnitPage::showPlans()
{
    clearLayout(m_plans->body());
    m_plans->setVisible(m_page.unit.id.isValid());
    const bool mayManage = m_context.workplace.context().may(Permission::ManagePlans);
    if (m_page.plans.empty())
        m_plans->body()->addWidget(
            wrappedLabel(tr("No periodic maintenance is planned."), TextRole::Body, Ink::Muted, m_plans));
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    MaintenanceDesk& desk = m_context.workplace.maintenance();
    for (const MaintenancePlan& plan : m_page.plans) {
        auto* task = new TaskLine(m_plans);
        task->setWords(plan.name, planWords(plan, desk.basisOf(plan.id).value_or(PlanBasis())));
        task->setNote(plan.active ? plan.nextDueOn.toString(Qt::ISODate) : tr("stopped"),
                      plan.active && plan.nextDueOn < today ? ChipTone::Bad : ChipTone::Neutral);
        task->setEnabled(mayManage);
        task->setToolTip(tr("Change the plan"));
        connect(task, &QAbstractButton::clicked, this, [this, plan] {
            m_editor->panel()->closePanel();
            m_side->hide();
            m_planEditor->edit(plan);
        });
        m_plans->body()->addWidget(task);
        if (!plan.active || !mayManage)
            continue;
        auto* stop = new ActionButton(tr("Stop \"%1\"").arg(plan.name), Emphasis::Quiet, m_plans);
        connect(stop, &QPushButton::clicked, this, [this, plan] { stopPlan(plan); });
        m_plans->body()->addWidget(stop, 0, Qt::AlignLeft);
    }
    m_plans->body()->addWidget(new ActionButton(m_addPlan, Emphasis::Secondary, m_plans), 0, Qt::AlignLeft);
}

void UnitPage::showContracts()
{
    const bool known = m_page.unit.id.isValid();
    m_contracts->setVisible(known);
    m_contracts->setMaySell(m_context.workplace.context().may(Permission::IssueAgreement));
    const std::vector<AgreementLineItem> none;
    m_contracts->showContracts(known ? m_context.workplace.contracts().ofUnit(m_page.unit.id).value_or(none) : none,
                               localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()));
}

void UnitPage::addPlan()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    MaintenancePlan plan;
    plan.product = m_page.unit.id;
    plan.name = tr("Periodic maintenance");
    plan.nextDueOn = today.addMonths(plan.intervalMonths);
    const Outcome<std::optional<MaintenancePlan>> suggested =
        m_context.workplace.maintenance().suggestion(m_page.unit.id);
    m_editor->panel()->closePanel();
    m_side->hide();
    m_planEditor->edit(suggested && *suggested ? **suggested : plan);
}

void UnitPage::stopPlan(const MaintenancePlan& plan)
{
    const TextQuestion question{tr("Stop the plan"),
                                tr("Why does the plan \"%1\" stop?").arg(plan.name),
                                QString(),
                                tr("Stop the plan"),
                                {tr("The customer does not want it"), tr("The product is no longer in use")},
                                false};
    const std::optional<QString> reason = m_context.prompt.askText(this, question);
    if (!reason)
        return;
    const Outcome<MaintenancePlan> stopped = m_context.workplace.maintenance().stop(plan.id, plan.revision, *reason);
    if (!stopped) {
        Q_EMIT messageRequested(Tone::Error, stopped.error().lines().join(QLatin1Char('\n')));
        return;
    }
    load(m_page.unit.id);
    Q_EMIT messageRequested(Tone::Success, tr("The plan is stopped."));
}

void UnitPage::openEvent(int row)
{
    const LifeEvent* event = m_model->eventAt(row);
    if (!event)
        return;
    if (event->kind == LifeKind::Agreement)
        Q_EMIT openRequested({QStringLiteral("agreement"), event->id, {}});
    else if (event->kind == LifeKind::Complaint && event->id > 0)
        Q_EMIT openRequested({QStringLiteral("complaint"), event->id, {}});
    else if (event->kind == LifeKind::Survey && event->id > 0)
        Q_EMIT openRequested({QStringLiteral("survey"), event->id, {}});
    else if (event->order.isValid())
        Q_EMIT openRequested({QStringLiteral("order"), event->order.value, {}});
}

Done UnitPage::canLeave()
{
    if (!m_editor->isEdited())
        return {};
    const Question question{tr("Unsaved product data"), tr("The changes to this product are not saved."), tr("Discard"),
                            tr("Keep editing"), true};
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Invalid, QString());
    m_editor->panel()->closePanel();
    return {};
}

} // namespace sanbao
