// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/alert_page.h"

#include "core/service/alert_desk.h"
#include "core/service/order_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/quality/limit_panel.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

enum Scope { Open, All };
constexpr int kSoonMinutes = 120;

ChipTone toneOf(const KpiAlert& alert)
{
    if (alert.level == QLatin1String("critical"))
        return ChipTone::Bad;
    return alert.level == QLatin1String("warning") ? ChipTone::Warn : ChipTone::Neutral;
}

Columns<KpiAlert> alertColumns(Workplace& workplace)
{
    ServiceContext& context = workplace.context();
    Columns<KpiAlert> columns;
    columns.push_back({QStringLiteral("level"), [] { return AlertPage::tr("Level"); }, 90, CellKind::Chip,
                       [](const KpiAlert& alert) { return alertLevelName(alert.level); }});
    columns.back().data = [](const KpiAlert& alert, int role) {
        return role == ToneRole ? QVariant(int(toneOf(alert))) : QVariant();
    };
    columns.push_back({QStringLiteral("what"), [] { return AlertPage::tr("What"); }, 380, CellKind::TwoLine,
                       [&context](const KpiAlert& alert) { return AlertDesk(context).subjectName(alert.subject); }});
    columns.back().data = [&context](const KpiAlert& alert, int role) {
        return role == SecondLineRole ? QVariant(AlertDesk(context).sentence(alert)) : QVariant();
    };
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("state"), [] { return AlertPage::tr("State"); }, 110, CellKind::TwoLine,
                       [](const KpiAlert& alert) { return alertStateName(alert.state); }});
    columns.back().data = [&context](const KpiAlert& alert, int role) {
        if (role != SecondLineRole)
            return QVariant();
        const StaffId who = alert.closedBy.isValid() ? alert.closedBy : alert.acknowledgedBy;
        return QVariant(context.catalogue.staffName(who));
    };
    columns.push_back(
        {QStringLiteral("raised"), [] { return AlertPage::tr("Raised"); }, 130, CellKind::Text,
         [&context](const KpiAlert& alert) {
             return inZone(alert.raisedAt, context.catalogue.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
         }});
    return columns;
}

} // namespace

AlertPage::AlertPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_reader(context.workplace)
    , m_frame(new PageFrame(this))
    , m_scope(new ChipChoice(tr("Alerts"), this))
{
    m_frame->setTitle(title());
    m_scope->addChip(tr("Open"), Open);
    m_scope->addChip(tr("All"), All);
    m_scope->setValue(Open);
    m_frame->addWidget(m_scope);
    buildActions();
    m_promises = wrappedLabel({}, TextRole::Body, Ink::Text, this);
    auto* card = new Card(tr("Promises about to break"), this);
    auto* orders = new ActionButton(tr("Show the orders"), Emphasis::Secondary, this);
    orders->setObjectName(QStringLiteral("alerts.promises"));
    card->addHeaderWidget(orders);
    card->body()->addWidget(m_promises);
    connect(orders, &QPushButton::clicked, this, &AlertPage::openPromises);
    m_model = new PagedTableModel<KpiAlert>(
        alertColumns(context.workplace), [this](const PageRequest<KpiAlert>& request) { return read(request); },
        [](const KpiAlert& alert) { return alert.id.value; }, this);
    m_pane = new ListPane(m_model, title(), QStringLiteral("alerts"),
                          new EmptyState(QStringLiteral("bell"), tr("Nothing is wrong"),
                                         tr("Figures beyond their limits, beyond chance, and faults that rise above "
                                            "their history come up here once a month is settled."),
                                         nullptr, this),
                          this, 46);
    buildPanel();
    m_limits = new LimitPanel(context.workplace, this);
    connect(m_limits, &LimitPanel::saved, this,
            [this](const QString& words) { Q_EMIT messageRequested(Tone::Success, words); });
    connect(m_limits, &LimitPanel::failed, this,
            [this](const QString& words) { Q_EMIT messageRequested(Tone::Error, words); });
    auto* left = new QVBoxLayout;
    left->setSpacing(dp(16));
    left->addWidget(card);
    left->addWidget(m_pane, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addLayout(left, 1);
    row->addWidget(m_panel);
    row->addWidget(m_limits);
    m_frame->body()->addLayout(row, 1);
    connect(m_scope, &ChipChoice::chosen, this, [this] { m_model->reload(); });
    connect(m_pane->view(), &ListView::opened, this, &AlertPage::showPanel);
}

void AlertPage::buildActions()
{
    QAction* cause = makeAction(this, tr("Analyse"), QKeySequence(Qt::Key_F6), tr("Look for what it came from"));
    QAction* limits = makeAction(this, tr("Limits"), QKeySequence(Qt::Key_F7), tr("When figures warn"));
    QAction* note = makeAction(this, tr("Take note …"), QKeySequence(Qt::Key_F9), tr("Cause, action and closing"));
    m_frame->addButton(cause, Emphasis::Secondary);
    m_frame->addButton(limits, Emphasis::Secondary);
    m_frame->addButton(note, Emphasis::Primary);
    connect(cause, &QAction::triggered, this, &AlertPage::openCause);
    connect(limits, &QAction::triggered, this, [this] {
        m_panel->closePanel();
        m_limits->openPanel();
    });
    connect(note, &QAction::triggered, this, &AlertPage::showPanel);
}

void AlertPage::buildPanel()
{
    m_panel = new SidePanel(tr("Alert"), this, 350);
    m_what = wrappedLabel({}, TextRole::Body, Ink::Text, m_panel);
    m_playbook = wrappedLabel({}, TextRole::Hint, Ink::Muted, m_panel);
    m_form = new FormSection(m_panel, 60);
    m_cause = textBox(4, m_form);
    m_cause->setObjectName(QStringLiteral("alert.cause"));
    m_done = textBox(4, m_form);
    m_done->setObjectName(QStringLiteral("alert.action"));
    m_form->addRow(QStringLiteral("cause"), tr("Cause"), m_cause);
    m_form->addRow(QStringLiteral("action"), tr("Action"), m_done);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_what, m_playbook, m_form})
        m_panel->body()->addWidget(widget);
    m_panel->body()->addStretch(1);
    QAction* note = makeAction(m_panel, tr("Noted"), QKeySequence(Qt::CTRL | Qt::Key_S));
    QAction* close = makeAction(m_panel, tr("Close alert"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_panel->footer()->addWidget(new ActionButton(note, Emphasis::Secondary, m_panel));
    m_panel->footer()->addWidget(new ActionButton(close, Emphasis::Primary, m_panel));
    connect(note, &QAction::triggered, this, [this] {
        take(AlertDesk(m_context.workplace.context()).acknowledge(m_alert.id, m_alert.revision, m_cause->toPlainText()),
             tr("The alert is noted."));
    });
    connect(close, &QAction::triggered, this, [this] {
        take(AlertDesk(m_context.workplace.context())
                 .close(m_alert.id, m_alert.revision, m_cause->toPlainText(), m_done->toPlainText()),
             tr("The alert is closed."));
    });
}

QString AlertPage::title() const
{
    return tr("Alerts");
}

void AlertPage::open(const Route&)
{
    m_model->refresh();
    showCounts();
    showPromises();
    judge();
}

void AlertPage::judge()
{
    setProperty("busy", true);
    m_reader.ask([](Workplace& place, const Stop&) { return AlertDesk(place.context()).look(); },
                 [this](const Outcome<AlertFindings>& findings) {
                     setProperty("busy", false);
                     const Outcome<int> raised = findings ? AlertDesk(m_context.workplace.context()).settle(*findings)
                                                          : Outcome<int>(findings.error());
                     if (!raised)
                         Q_EMIT messageRequested(Tone::Warning, raised.error().message);
                     m_model->refresh();
                     showCounts();
                     Q_EMIT judged();
                 });
}

QWidget* AlertPage::firstFocus()
{
    return m_pane->view();
}

Outcome<std::vector<KpiAlert>> AlertPage::read(const PageRequest<KpiAlert>& request)
{
    return AlertDesk(m_context.workplace.context()).page(m_scope->value() == Open, lastOf(request), request.limit);
}

void AlertPage::showCounts()
{
    const Outcome<qint64> open = AlertDesk(m_context.workplace.context()).countOpen();
    m_frame->setSubtitle(open ? tr("Open: %1").arg(*open) : QString());
}

void AlertPage::showPromises()
{
    OrderFilter filter;
    filter.scope = OrderScope::Open;
    const auto rows = m_context.workplace.orders().page(filter, OrderSort::NextDue, std::nullopt, 200);
    const Instant now = m_context.workplace.clock().now();
    int soon = 0;
    int late = 0;
    m_promiseIds.clear();
    for (const OrderRow& row : rows.value_or(std::vector<OrderRow>())) {
        if (!row.nextDueAt || row.nextDueAt->minutesSince(now) > kSoonMinutes)
            continue;
        m_promiseIds.append(row.id.value);
        (*row.nextDueAt < now ? late : soon) += 1;
    }
    m_promises->setText(
        tr("Due within two hours: %1 · already past: %2").arg(QString::number(soon), QString::number(late)));
}

void AlertPage::openPromises()
{
    if (m_promiseIds.isEmpty()) {
        Q_EMIT messageRequested(Tone::Info, tr("No promise is about to break."));
        return;
    }
    Q_EMIT openRequested(
        {QStringLiteral("orders"),
         0,
         {{QStringLiteral("ids"), m_promiseIds}, {QStringLiteral("title"), tr("Promises about to break")}}});
}

const KpiAlert* AlertPage::current() const
{
    return m_model->rowAt(m_model->rowOfKey(m_pane->view()->currentKey()));
}

void AlertPage::openCause()
{
    const KpiAlert* alert = current();
    if (!alert)
        return;
    const bool figure = kpiFromId(alert->subject).has_value();
    const QString month =
        QStringLiteral("%1-%2").arg(alert->lastMonth / 100).arg(alert->lastMonth % 100, 2, 10, QLatin1Char('0'));
    Route route{QStringLiteral("analysis"), 0, {}};
    route.extras.insert(QStringLiteral("kpi"), figure ? alert->subject : kpiId(Kpi::IntakeVolume));
    route.extras.insert(QStringLiteral("by"), figure ? QStringLiteral("category") : QStringLiteral("product"));
    route.extras.insert(QStringLiteral("month"), month);
    Q_EMIT openRequested(route);
}

void AlertPage::showPanel()
{
    const KpiAlert* alert = current();
    if (!alert)
        return;
    m_alert = *alert;
    AlertDesk desk(m_context.workplace.context());
    m_panel->setTitle(desk.subjectName(m_alert.subject));
    m_what->setText(desk.sentence(m_alert));
    const QString playbook = desk.playbook(m_alert);
    m_playbook->setText(playbook.isEmpty() ? QString() : tr("What to do: %1").arg(playbook));
    m_playbook->setVisible(!playbook.isEmpty());
    m_cause->setPlainText(m_alert.cause);
    m_done->setPlainText(m_alert.action);
    m_form->clearIssues();
    m_panel->openPanel(m_cause);
}

void AlertPage::take(const Outcome<KpiAlert>& result, const QString& success)
{
    m_form->clearIssues();
    if (result) {
        m_panel->closePanel();
        m_model->refresh();
        showCounts();
        Q_EMIT messageRequested(Tone::Success, success);
        return;
    }
    if (const QString words = placeRefusal(result.error(), m_form); !words.isEmpty())
        Q_EMIT messageRequested(Tone::Error, words);
}

} // namespace sanbao
