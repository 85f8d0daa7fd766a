// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_list_page.h"

#include "core/service/complaint_desk.h"
#include "core/service/complaint_file_desk.h"
#include "core/service/team_desk.h"
#include "core/service/voice_paper.h"
#include "core/service/workplace.h"
#include "ui/complaints/complaint_columns.h"
#include "ui/complaints/pareto_panel.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/printing/print_centre.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kByCause = 100;
constexpr int kMyTeams = 101;

} // namespace

ComplaintListPage::ComplaintListPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_scope(new ChipChoice(tr("Which complaints"), this))
    , m_model(nullptr)
{
    Workplace& workplace = m_context.workplace;
    m_frame->setTitle(title());
    m_scope->addChip(tr("Open"), int(ComplaintScope::Open));
    m_scope->addChip(tr("All"), int(ComplaintScope::All));
    m_scope->addChip(tr("My teams"), kMyTeams);
    m_scope->addChip(tr("By cause"), kByCause);
    m_frame->body()->addWidget(m_scope, 0, Qt::AlignLeft);
    QAction* fresh =
        makeAction(this, tr("New complaint"), QKeySequence(Qt::CTRL | Qt::Key_N), tr("Log a complaint of a customer"));
    connect(fresh, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("complaint"), 0, {}}); });
    fresh->setEnabled(workplace.context().may(Permission::LogComplaint));
    m_frame->addButton(fresh, Emphasis::Primary);
    m_model = new PagedTableModel<ComplaintRow>(
        complaintColumns(workplace),
        [this, &workplace](const PageRequest<ComplaintRow>& request) {
            if (m_scope->value() == kByCause) {
                if (request.after || !m_cause)
                    return Outcome<std::vector<ComplaintRow>>(std::vector<ComplaintRow>());
                return ComplaintFileDesk(workplace.context())
                    .behind(ComplaintCodeKind::Cause, *m_cause, today().addYears(-1).addDays(1), today());
            }
            if (m_scope->value() == kMyTeams)
                return request.after ? Outcome<std::vector<ComplaintRow>>(std::vector<ComplaintRow>())
                                     : TeamDesk(workplace.context()).complaintQueue();
            return workplace.complaints().page(static_cast<ComplaintScope>(m_scope->value()), lastOf(request),
                                               request.limit);
        },
        [](const ComplaintRow& row) { return row.id.value; }, this);
    m_pane = new ListPane(m_model, title(), QStringLiteral("complaints"),
                          new EmptyState(QStringLiteral("complaints"), QString(), QString(), nullptr, this), this);
    buildCauses();
    connect(m_pane->view(), &ListView::opened, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("complaint"), id, {}});
    });
    connect(m_scope, &ChipChoice::chosen, this, [this] {
        showScope();
        m_model->reload();
    });
    connect(&workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Complaint, EntityKind::Customer}))
            refresh();
    });
    showScope();
}

void ComplaintListPage::buildCauses()
{
    m_causes = new ParetoPanel(this);
    m_causes->setFixedWidth(dp(380));
    m_causes->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_pane, 1);
    row->addWidget(m_causes);
    m_frame->body()->addLayout(row, 1);
    connect(m_causes, &ParetoPanel::chosen, this, &ComplaintListPage::openCause);
    QAction* feedback = makeAction(this, tr("Feedback"), QKeySequence(Qt::Key_F6),
                                   tr("Praise, suggestions, questions and what is published about us"));
    m_frame->addButton(feedback, Emphasis::Quiet);
    connect(feedback, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("feedback"), 0, {}}); });
    QAction* print = makeAction(this, tr("Print the month"), QKeySequence(Qt::CTRL | Qt::Key_P),
                                tr("The register of this month's complaints with age, level and reason of closing"));
    m_frame->addButton(print, Emphasis::Secondary);
    connect(print, &QAction::triggered, this, [this] {
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::ComplaintRegister, registerPaperId(today())));
    });
}

QDate ComplaintListPage::today() const
{
    return localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
}

void ComplaintListPage::showCauses()
{
    ComplaintFileDesk desk(m_context.workplace.context());
    const Outcome<std::vector<ParetoRow>> rows =
        desk.pareto(ComplaintCodeKind::Cause, today().addYears(-1).addDays(1), today());
    if (!rows)
        return;
    m_causes->showRows(tr("Causes of the last 12 months"), *rows);
    if (!m_cause && !rows->empty())
        m_cause = rows->front().code;
}

void ComplaintListPage::openCause(const QString& code, const QString&)
{
    m_cause = code;
    m_model->reload();
}

QString ComplaintListPage::title() const
{
    return tr("Complaints");
}

void ComplaintListPage::showScope()
{
    const bool byCause = m_scope->value() == kByCause;
    m_causes->setVisible(byCause);
    if (byCause)
        showCauses();
    if (m_scope->value() == int(ComplaintScope::Open))
        m_pane->empty()->setTexts(tr("No open complaint"),
                                  tr("Every complaint is settled. New ones are logged here or on an order."));
    else if (m_scope->value() == kMyTeams)
        m_pane->empty()->setTexts(tr("Your teams have no complaint"),
                                  tr("A complaint is given to a team on its own page; the members share it here."));
    else
        m_pane->empty()->setTexts(tr("No complaint yet"),
                                  tr("Complaints get a number, a level and a limit of their own."));
}

void ComplaintListPage::open(const Route& route)
{
    if (route.extras.contains(QStringLiteral("scope"))) {
        const QString scope = route.extras.value(QStringLiteral("scope")).toString();
        m_scope->setValue(scope == QLatin1String("all")      ? int(ComplaintScope::All)
                          : scope == QLatin1String("causes") ? kByCause
                                                             : int(ComplaintScope::Open));
        showScope();
        m_model->reload();
    }
    refresh();
}

QWidget* ComplaintListPage::firstFocus()
{
    return m_pane->view();
}

void ComplaintListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isBeingOpened())
        refresh();
}

void ComplaintListPage::refresh()
{
    m_model->refresh();
    if (const Outcome<ComplaintCounts> counts = m_context.workplace.complaints().counts())
        m_frame->setSubtitle(
            tr("%1 open · %2 overdue").arg(QString::number(counts->open), QString::number(counts->overdue)));
}

} // namespace sanbao
