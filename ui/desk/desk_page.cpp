// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_page.h"

#include "core/service/complaint_desk.h"
#include "core/service/contract_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/labels.h"
#include "core/service/maintenance_desk.h"
#include "core/service/policy_desk.h"
#include "core/service/print_job_desk.h"
#include "core/service/promise_desk.h"
#include "core/service/workplace.h"
#include "ui/desk/desk_columns.h"
#include "ui/models/duration_words.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/task_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kRefreshMs = 30000;
constexpr int kSideLines = 6;
constexpr int kPlanDays = 7;
constexpr int kReviewDays = 14;

void clearBody(Card* card)
{
    while (QLayoutItem* item = card->body()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QString greeting(int hour, const QString& name)
{
    if (hour < 6)
        return DeskPage::tr("Hello, %1").arg(name);
    if (hour < 12)
        return DeskPage::tr("Good morning, %1").arg(name);
    if (hour < 14)
        return DeskPage::tr("Good day, %1").arg(name);
    return hour < 18 ? DeskPage::tr("Good afternoon, %1").arg(name) : DeskPage::tr("Good evening, %1").arg(name);
}

} // namespace

DeskPage::DeskPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
{
    QAction* intake = makeAction(this, tr("New intake"), QKeySequence(Qt::Key_F2), tr("Log a repair request"));
    connect(intake, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("intake"), 0, {}}); });
    m_frame->addButton(intake, Emphasis::Primary);
    buildFigures();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(buildLists(), 17);
    row->addWidget(buildSide(), 10);
    m_frame->body()->addLayout(row, 1);

    m_minute.setInterval(kRefreshMs);
    connect(&m_minute, &QTimer::timeout, this, &DeskPage::refreshNow);
    m_minute.start();
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this] {
        m_stale = true;
        refreshNow();
    });
}

QString DeskPage::title() const
{
    return tr("Desk");
}

Instant DeskPage::now() const
{
    return m_context.workplace.clock().now();
}

void DeskPage::buildFigures()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    const auto add = [this, row](const QString& name, const QString& scope) {
        auto* tile = new FigureTile(name, this);
        connect(tile, &QAbstractButton::clicked, this, [this, scope] {
            Q_EMIT openRequested({QStringLiteral("orders"), 0, {{QStringLiteral("scope"), scope}}});
        });
        row->addWidget(tile);
        return tile;
    };
    m_overdue = add(tr("Overdue"), QStringLiteral("overdue"));
    m_today = add(tr("Due today"), QStringLiteral("dueToday"));
    m_open = add(tr("In progress"), QStringLiteral("open"));
    m_registered = add(tr("Registered today"), QStringLiteral("registeredToday"));
    m_resolved = add(tr("Resolved today"), QStringLiteral("resolvedToday"));
    m_frame->body()->addLayout(row);
}

Card* DeskPage::listCard(const QString& title, PagedTableModelBase* model, ListView*& view, const QString& emptyTitle,
                         const QString& emptyText, const QString& iconName)
{
    auto* card = new Card(title, this);
    card->setFlush(true);
    auto* stack = new QStackedWidget(card);
    view = new ListView(stack);
    view->setRowHeight(44);
    view->setList(model, title, widthsInSettings(QStringLiteral("desk.") + iconName));
    stack->addWidget(view);
    stack->addWidget(new EmptyState(iconName, emptyTitle, emptyText, nullptr, stack));
    stack->setMinimumHeight(dp(120));
    card->body()->addWidget(stack);
    connect(model, &PagedTableModelBase::refreshed, stack,
            [stack, model] { stack->setCurrentIndex(model->isEmptyAfterLoad() ? 1 : 0); });
    connect(model, &PagedTableModelBase::readFailed, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Error, text); });
    return card;
}

QWidget* DeskPage::buildLists()
{
    Workplace& workplace = m_context.workplace;
    m_dueModel = new PagedTableModel<OrderRow>(
        dueColumns(workplace),
        [&workplace](const PageRequest<OrderRow>& request) {
            return workplace.orders().page(OrderFilter(), OrderSort::NextDue,
                                           request.after ? std::optional<OrderRow>(*request.after) : std::nullopt,
                                           request.limit);
        },
        [](const OrderRow& row) { return row.id.value; }, this);
    m_callModel = new PagedTableModel<CallRow>(
        callColumns(workplace),
        [this, &workplace](const PageRequest<CallRow>& request) {
            return CallbackDesk(workplace.context())
                .due(localDay(now(), workplace.catalogue().zone()), lastOf(request), request.limit);
        },
        [](const CallRow& row) { return row.key; }, this);

    m_dueCard = listCard(tr("Due next"), m_dueModel, m_dueList, tr("Nothing is open"),
                         tr("Every promise is kept. The next request starts with F2."), QStringLiteral("orders"));
    m_callCard = listCard(tr("Calls to make today"), m_callModel, m_callList, tr("No calls today"),
                          tr("Closed orders appear here when their callback is due."), QStringLiteral("callbacks"));
    m_dueCard->setHint(tr("by remaining time"));
    m_dueList->setObjectName(QStringLiteral("dueList"));
    m_callList->setObjectName(QStringLiteral("callList"));
    connect(m_dueList, &ListView::opened, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("order"), id, {}});
    });
    connect(m_callList, &ListView::opened, this, [this](qint64 key) {
        Q_EMIT openRequested({QStringLiteral("surveys"), 0, {{QStringLiteral("household"), key}}});
    });

    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(16));
    layout->addWidget(m_dueCard, 3);
    layout->addWidget(m_callCard, 2);
    return column;
}

QWidget* DeskPage::buildSide()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, this);
    column->setSpacing(dp(16));
    m_unanswered = new Card(tr("Waiting for an answer"), area);
    m_unanswered->setObjectName(QStringLiteral("desk.unanswered"));
    m_complaints = new Card(tr("Complaints"), area);
    m_plans = new Card(tr("Maintenance due this week"), area);
    m_contracts = new Card(tr("Agreements running out"), area);
    m_drafts = new Card(tr("Parked requests"), area);
    m_reminders = new Card(tr("Reminders"), area);
    for (Card* card : {m_unanswered, m_complaints, m_plans, m_contracts, m_drafts, m_reminders}) {
        card->body()->setSpacing(0);
        column->addWidget(card);
    }
    column->addStretch(1);
    area->setMinimumWidth(dp(260));
    return area;
}

void DeskPage::open(const Route&)
{
    m_stale = true;
    refreshNow();
}

QWidget* DeskPage::firstFocus()
{
    return m_dueList;
}

void DeskPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isBeingOpened())
        refreshNow();
}

void DeskPage::refreshNow()
{
    if (!isVisible())
        return;
    refreshHeader();
    refreshFigures();
    m_dueModel->refresh();
    m_callModel->refresh();
    if (!m_stale)
        return;
    m_stale = false;
    refreshUnanswered();
    refreshComplaints();
    refreshPlans();
    refreshContracts();
    refreshDrafts();
    refreshReminders();
}

void DeskPage::refreshHeader()
{
    const QDateTime local = inZone(now(), m_context.workplace.catalogue().zone());
    const Session& session = m_context.workplace.session();
    m_frame->setTitle(greeting(local.time().hour(), session.name.isEmpty() ? label(session.role) : session.name));
    m_frame->setSubtitle(tr("What needs you now"));
}

void DeskPage::refreshFigures()
{
    const Outcome<OrderCounts> counts = m_context.workplace.orders().counts();
    if (!counts)
        return;
    m_overdue->setFigure(QString::number(counts->overdue), counts->overdue > 0 ? ChipTone::Bad : ChipTone::Neutral);
    m_today->setFigure(QString::number(counts->dueToday), counts->dueToday > 0 ? ChipTone::Warn : ChipTone::Neutral);
    m_open->setFigure(QString::number(counts->open));
    m_registered->setFigure(QString::number(counts->registeredToday));
    m_resolved->setFigure(QString::number(counts->resolvedToday));
    if (const Outcome<CallCounts> calls = CallbackDesk(m_context.workplace.context()).counts())
        m_callCard->setHint(
            tr("%1 waiting, %2 since before today").arg(QString::number(calls->due), QString::number(calls->overdue)));
}

/// The most urgent first; who is answered leaves the list.
void DeskPage::refreshUnanswered()
{
    clearBody(m_unanswered);
    const auto rows = m_context.workplace.promises().unanswered();
    if (!rows)
        return;
    m_unanswered->setHint(rows->empty() ? QString() : QString::number(rows->size()));
    if (rows->empty())
        m_unanswered->body()->addWidget(plainLabel(tr("Everybody has been answered."), TextRole::Body, Ink::Muted));
    for (const OrderRow& row : std::vector<OrderRow>(
             rows->begin(), rows->begin() + std::min<qsizetype>(qsizetype(rows->size()), kSideLines))) {
        auto* line = new TaskLine(m_unanswered);
        line->setWords(row.contactName + QStringLiteral(" · ") + row.productLabel, row.faultText);
        const bool late = row.nextDueAt && *row.nextDueAt < now();
        if (row.nextDueAt)
            line->setNote(
                inZone(*row.nextDueAt, m_context.workplace.catalogue().zone()).toString(QStringLiteral("MM-dd HH:mm")),
                late ? ChipTone::Bad : ChipTone::Neutral);
        connect(line, &QAbstractButton::clicked, this, [this, id = row.id.value] {
            Q_EMIT openRequested({QStringLiteral("order"), id, {}});
        });
        m_unanswered->body()->addWidget(line);
    }
}

void DeskPage::refreshComplaints()
{
    clearBody(m_complaints);
    const auto rows = m_context.workplace.complaints().page(ComplaintScope::Open, std::nullopt, kSideLines);
    if (!rows)
        return;
    if (const Outcome<ComplaintCounts> counts = m_context.workplace.complaints().counts())
        m_complaints->setHint(tr("%1 open").arg(counts->open));
    if (rows->empty())
        m_complaints->body()->addWidget(plainLabel(tr("No complaint is open."), TextRole::Body, Ink::Muted));
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    for (const ComplaintRow& row : *rows) {
        auto* line = new TaskLine(m_complaints);
        const bool late = row.dueAt < now();
        line->setChip(codeOf(row.level), row.level == ComplaintLevel::L1 ? ChipTone::Neutral : ChipTone::Bad);
        line->setWords(row.claim, row.customerName + QStringLiteral(" · ") + row.number);
        line->setNote(late ? tr("late since %1").arg(dayAndTimeWords(row.dueAt, now(), zone))
                           : dayAndTimeWords(row.dueAt, now(), zone),
                      late ? ChipTone::Bad : ChipTone::Neutral);
        connect(line, &QAbstractButton::clicked, this, [this, id = row.id.value] {
            Q_EMIT openRequested({QStringLiteral("complaint"), id, {}});
        });
        m_complaints->body()->addWidget(line);
    }
}

void DeskPage::refreshPlans()
{
    clearBody(m_plans);
    Workplace& workplace = m_context.workplace;
    const QDate today = localDay(now(), workplace.catalogue().zone());
    const auto rows = workplace.maintenance().due(today.addDays(kPlanDays), std::nullopt, kSideLines);
    if (!rows)
        return;
    if (const Outcome<PlanCounts> counts = workplace.maintenance().counts())
        m_plans->setHint(tr("%1 due").arg(counts->due));
    if (rows->empty()) {
        m_plans->body()->addWidget(plainLabel(tr("Nothing is due this week."), TextRole::Body, Ink::Muted));
        return;
    }
    for (const PlanRow& row : *rows) {
        auto* line = new TaskLine(m_plans);
        const bool late = row.plan.nextDueOn < today;
        line->setWords(workplace.catalogue().productLabel(row.category, row.brand, row.model),
                       row.customerName + QStringLiteral(" · ") + row.plan.name);
        line->setNote(row.openOrderNumber.isEmpty() ? row.plan.nextDueOn.toString(QStringLiteral("MM-dd"))
                                                    : row.openOrderNumber,
                      late && row.openOrderNumber.isEmpty() ? ChipTone::Warn : ChipTone::Neutral);
        connect(line, &QAbstractButton::clicked, this, [this, id = row.plan.product.value] {
            Q_EMIT openRequested({QStringLiteral("unit"), id, {}});
        });
        m_plans->body()->addWidget(line);
    }
    auto* all = new ActionButton(tr("Create visits in one go"), Emphasis::Secondary, m_plans);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({QStringLiteral("maintenance"), 0, {}}); });
    m_plans->body()->addSpacing(dp(10));
    m_plans->body()->addWidget(all);
}

void DeskPage::refreshContracts()
{
    clearBody(m_contracts);
    ContractDesk& desk = m_context.workplace.contracts();
    const auto lines = desk.page(AgreementScope::EndingSoon, {}, kSideLines);
    const Outcome<AgreementCounts> counts = desk.counts();
    const int asked = counts ? counts->voidAsked : 0;
    m_contracts->setVisible(lines && (!lines->empty() || asked > 0));
    if (!lines)
        return;
    m_contracts->setHint(tr("within %1 days").arg(desk.noticeDays()));
    const QDate today = localDay(now(), m_context.workplace.catalogue().zone());
    for (std::size_t i = 0; i < lines->size() && i < std::size_t(kSideLines); ++i) {
        const AgreementLineItem& item = (*lines)[i];
        auto* line = new TaskLine(m_contracts);
        line->setWords(item.customerName, item.agreement.title + QStringLiteral(" · ") + item.agreement.number);
        const qint64 days = today.daysTo(item.agreement.endsOn);
        line->setNote(item.agreement.endsOn.toString(QStringLiteral("MM-dd")),
                      days <= 7 ? ChipTone::Warn : ChipTone::Neutral);
        connect(line, &QAbstractButton::clicked, this, [this, id = item.agreement.id.value] {
            Q_EMIT openRequested({QStringLiteral("agreement"), id, {}});
        });
        m_contracts->body()->addWidget(line);
    }
    auto* all = new ActionButton(asked > 0 ? tr("All agreements, %1 to approve").arg(asked) : tr("All that run out"),
                                 Emphasis::Secondary, m_contracts);
    connect(all, &QPushButton::clicked, this, [this, asked] {
        const QString scope = asked > 0 ? QStringLiteral("running") : QStringLiteral("ending");
        Q_EMIT openRequested({QStringLiteral("agreements"), 0, {{QStringLiteral("scope"), scope}}});
    });
    m_contracts->body()->addSpacing(dp(10));
    m_contracts->body()->addWidget(all);
}

void DeskPage::refreshDrafts()
{
    clearBody(m_drafts);
    const auto drafts = m_context.workplace.intake().drafts();
    m_drafts->setVisible(drafts && !drafts->empty());
    if (!drafts)
        return;
    m_drafts->setHint(QString::number(drafts->size()));
    for (const auto& [slot, request] : *drafts) {
        auto* line = new TaskLine(m_drafts);
        QString who = request.customerName.isEmpty() ? request.phone : request.customerName;
        line->setWords(who.isEmpty() ? tr("Unnamed request") : who, request.fault);
        line->setNote(tr("continue"));
        connect(line, &QAbstractButton::clicked, this, [this, name = slot] {
            Q_EMIT openRequested({QStringLiteral("intake"), 0, {{QStringLiteral("draft"), name}}});
        });
        m_drafts->body()->addWidget(line);
    }
}

void DeskPage::refreshReminders()
{
    clearBody(m_reminders);
    Workplace& workplace = m_context.workplace;
    int lines = 0;
    const auto add = [this, &lines](const QString& title, const QString& second, const QString& note,
                                    const Route& route) {
        auto* line = new TaskLine(m_reminders);
        line->setWords(title, second);
        line->setNote(note, ChipTone::Warn);
        connect(line, &QAbstractButton::clicked, this, [this, route] { Q_EMIT openRequested(route); });
        m_reminders->body()->addWidget(line);
        ++lines;
    };
    if (const int failed = workplace.context().may(Permission::Print) ? workplace.printJobs().failedToday() : 0;
        failed > 0) {
        add(tr("Papers did not come out"), tr("printed today"), QString::number(failed),
            {QStringLiteral("prints"), 0, {{QStringLiteral("scope"), QStringLiteral("failed")}}});
    }
    const QDate today = localDay(now(), workplace.catalogue().zone());
    if (workplace.context().may(Permission::ManageSettings)) {
        const auto due = workplace.policies().dueForReview(today.addDays(kReviewDays));
        for (const Policy& policy : due.value_or(std::vector<Policy>())) {
            add(policy.title, tr("to be reviewed"), policy.reviewOn.toString(Qt::ISODate),
                {QStringLiteral("settings"), 0, {{QStringLiteral("section"), QStringLiteral("policies")}}});
        }
    }
    m_reminders->setVisible(lines > 0);
}

} // namespace sanbao
