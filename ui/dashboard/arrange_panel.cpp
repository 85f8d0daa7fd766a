// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/arrange_panel.h"

#include "core/analytics/kpi_catalog.h"
#include "core/service/dashboard_desk.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kIdRole = Qt::UserRole;

std::vector<LayoutEntry> entriesOf(const QListWidget* list)
{
    std::vector<LayoutEntry> entries;
    for (int row = 0; row < list->count(); ++row) {
        const QListWidgetItem* item = list->item(row);
        entries.push_back({item->data(kIdRole).toString(), item->checkState() == Qt::Checked});
    }
    return entries;
}

QString figureName(const QString& id)
{
    const std::optional<Kpi> kpi = kpiFromId(id);
    return kpi ? kpiName(*kpi) : id;
}

QString chartName(const QString& id)
{
    switch (fromCode<DashboardChart>(id).value_or(DashboardChart::BacklogAge)) {
    case DashboardChart::ComplaintTrend:
        return ArrangePanel::tr("%1, 12 periods").arg(kpiName(Kpi::ComplaintRate));
    case DashboardChart::ResponseTrend:
        return ArrangePanel::tr("%1, 12 periods").arg(kpiName(Kpi::FirstResponseTime));
    case DashboardChart::BacklogAge:
        return ArrangePanel::tr("Backlog by age");
    case DashboardChart::IntakeHours:
        return ArrangePanel::tr("When requests come in");
    case DashboardChart::OrderCost:
        return ArrangePanel::tr("Operating cost per order, 12 months");
    }
    return id;
}

void fillList(QListWidget* list, const std::vector<LayoutEntry>& entries, QString (*name)(const QString&))
{
    const int row = std::max(0, list->currentRow());
    list->clear();
    for (const LayoutEntry& entry : entries) {
        auto* item = new QListWidgetItem(name(entry.id), list);
        item->setData(kIdRole, entry.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(entry.shown ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(std::min(row, list->count() - 1));
}

} // namespace

ArrangePanel::ArrangePanel(PageContext& context, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_panel(new SidePanel({}, page, 400))
    , m_roleLabel(plainLabel({}, TextRole::Hint, Ink::Muted, m_panel))
    , m_role(new ChoiceCombo(m_panel))
    , m_figureLabel(plainLabel({}, TextRole::Hint, Ink::Muted, m_panel))
    , m_figures(makeList("arrange.figures"))
    , m_chartLabel(plainLabel({}, TextRole::Hint, Ink::Muted, m_panel))
    , m_charts(makeList("arrange.charts"))
    , m_issue(wrappedLabel({}, TextRole::Hint, Ink::Bad, m_panel))
    , m_active(m_figures)
{
    m_role->setObjectName(QStringLiteral("arrange.role"));
    m_roleLabel->setBuddy(m_role);
    m_figureLabel->setBuddy(m_figures);
    m_chartLabel->setBuddy(m_charts);
    m_figures->setMinimumHeight(dp(100));
    m_charts->setFixedHeight(dp(96));
    auto* who = new QHBoxLayout;
    who->setSpacing(dp(8));
    who->addWidget(m_roleLabel);
    who->addWidget(m_role, 1);
    m_panel->body()->addLayout(who);
    m_panel->body()->addWidget(m_figureLabel);
    m_panel->body()->addWidget(m_figures, 1);
    m_panel->body()->addWidget(m_chartLabel);
    m_panel->body()->addWidget(m_charts);
    buildActions();
    m_panel->body()->addWidget(m_issue);
    connect(m_role, &ChoiceCombo::chosen, this, &ArrangePanel::readRole);
    connect(m_save, &QAction::triggered, this, &ArrangePanel::save);
    retranslate();
}

QListWidget* ArrangePanel::makeList(const char* name)
{
    auto* list = new QListWidget(m_panel);
    list->setObjectName(QLatin1String(name));
    list->setDragDropMode(QAbstractItemView::InternalMove);
    list->setDefaultDropAction(Qt::MoveAction);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->installEventFilter(this);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(list, &QListWidget::itemChanged, this, tell);
    connect(list->model(), &QAbstractItemModel::rowsMoved, this, tell);
    return list;
}

void ArrangePanel::buildActions()
{
    m_up = makeAction(m_panel, {}, QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = makeAction(m_panel, {}, QKeySequence(Qt::ALT | Qt::Key_Down));
    m_shipped = makeAction(m_panel, {}, QKeySequence(Qt::ALT | Qt::Key_Home));
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_shipped, &QAction::triggered, this, [this] {
        fill(DashboardDesk::shipped(role()));
        Q_EMIT changed();
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(new ActionButton(m_up, Emphasis::Secondary, m_panel));
    row->addWidget(new ActionButton(m_down, Emphasis::Secondary, m_panel));
    row->addStretch(1);
    m_panel->body()->addLayout(row);
    m_save = m_panel->addSave(tr("Save"), {}, QStringLiteral("arrange.save"));
    m_panel->footer()->insertWidget(0, new ActionButton(m_shipped, Emphasis::Quiet, m_panel));
}

bool ArrangePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_active = watched == m_charts ? m_charts : m_figures;
    return QObject::eventFilter(watched, event);
}

void ArrangePanel::retranslate()
{
    m_panel->setTitle(tr("Arrange the dashboard"));
    m_roleLabel->setText(tr("For the role"));
    m_role->setAccessibleName(tr("For the role"));
    m_figureLabel->setText(tr("Figures, the first two are large"));
    m_figures->setAccessibleName(tr("Figures"));
    m_chartLabel->setText(tr("Charts"));
    m_charts->setAccessibleName(tr("Charts"));
    for (QListWidget* list : {m_figures, m_charts})
        list->setToolTip(tr("Space switches on and off, Alt with the arrow keys moves"));
    m_up->setText(tr("Up"));
    m_up->setToolTip(tr("Move the chosen figure or chart up"));
    m_down->setText(tr("Down"));
    m_down->setToolTip(tr("Move the chosen figure or chart down"));
    m_shipped->setText(tr("As shipped"));
    m_shipped->setToolTip(tr("Show everything in the order it was delivered with; saving keeps it"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Everybody with this role sees the dashboard like this"));
    for (int row = 0; row < m_role->count(); ++row)
        m_role->setItemText(row, label(Role(m_role->itemData(row).toInt())));
    fill(layout());
}

void ArrangePanel::open()
{
    m_role->clear();
    for (const Role role : DashboardDesk(m_context.workplace.context()).roles())
        m_role->addChoice(label(role), int(role));
    m_role->setEnabled(m_role->count() > 1);
    readRole();
    m_panel->openPanel(m_figures);
}

Role ArrangePanel::role() const
{
    return Role(m_role->value().toInt());
}

void ArrangePanel::readRole()
{
    showIssue({});
    const Outcome<DashboardLayout> kept = DashboardDesk(m_context.workplace.context()).layout(role());
    if (!kept) {
        Q_EMIT messageRequested(Tone::Error, kept.error().message);
        return;
    }
    fill(*kept);
    Q_EMIT changed();
}

DashboardLayout ArrangePanel::layout() const
{
    return {entriesOf(m_figures), entriesOf(m_charts)};
}

void ArrangePanel::fill(const DashboardLayout& layout)
{
    m_filling = true;
    fillList(m_figures, layout.figures, &figureName);
    fillList(m_charts, layout.charts, &chartName);
    m_filling = false;
}

void ArrangePanel::move(int by)
{
    const int row = m_active->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_active->count())
        return;
    m_filling = true;
    m_active->insertItem(row + by, m_active->takeItem(row));
    m_active->setCurrentRow(row + by);
    m_filling = false;
    Q_EMIT changed();
}

void ArrangePanel::showIssue(const QString& text)
{
    m_issue->setText(text);
    m_issue->setVisible(!text.isEmpty());
}

void ArrangePanel::save()
{
    const Done kept = DashboardDesk(m_context.workplace.context()).arrange(role(), layout());
    showIssue(kept ? QString() : kept.error().lines().join(QLatin1Char('\n')));
    if (!kept)
        return;
    Q_EMIT messageRequested(Tone::Success, tr("The dashboard of the role %1 is kept like this.").arg(label(role())));
    m_panel->closePanel();
}

} // namespace sanbao
