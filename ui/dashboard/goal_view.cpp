// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/goal_view.h"

#include "core/service/kpi_amount.h"
#include "ui/editors/choice_combo.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

void fill(QTableWidget* view, const QStringList& headers, const std::vector<QStringList>& rows, int firstNumber)
{
    fillTable(view, headers, rows, firstNumber);
    view->horizontalHeader()->setMinimumSectionSize(dp(84));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

QString percent(const std::optional<double>& share)
{
    return share ? QLocale().toString(*share * 100, 'f', 0) + QStringLiteral(" %") : QStringLiteral("–");
}

bool isShare(const std::optional<Kpi>& kpi)
{
    return kpi && definitionOf(*kpi).form == KpiForm::Share;
}

/// People write shares as per cent.
std::optional<double> typedValue(const QString& text, const std::optional<Kpi>& kpi)
{
    bool number = false;
    const double value = QString(text).remove(QLatin1Char('%')).trimmed().toDouble(&number);
    if (!number)
        return std::nullopt;
    return isShare(kpi) ? value / 100 : value;
}

QString writtenValue(double value, const std::optional<Kpi>& kpi)
{
    return QString::number(isShare(kpi) ? value * 100 : value, 'g', 6);
}

} // namespace

GoalView::GoalView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(context.workplace)
    , m_words(wrappedLabel({}, TextRole::Body, Ink::Muted, this))
    , m_targets(plainTable(tr("Targets of the month"), QStringLiteral("goal.targets"), this))
    , m_goals(plainTable(tr("Objectives of the year"), QStringLiteral("goal.objectives"), this))
    , m_noGoals(wrappedLabel(tr("No objective is written down for this year yet."), TextRole::Body, Ink::Muted, this))
{
    auto* column = new QVBoxLayout;
    column->setSpacing(dp(12));
    column->addWidget(m_words);
    auto* targets = new Card(tr("Targets of the month"), this);
    targets->body()->addWidget(m_targets);
    column->addWidget(targets, 3);
    auto* goals = new Card(tr("Objectives of the year"), this);
    auto* add = new ActionButton(tr("New objective"), Emphasis::Secondary, this);
    add->setObjectName(QStringLiteral("goal.new"));
    goals->addHeaderWidget(add);
    goals->body()->addWidget(m_noGoals);
    goals->body()->addWidget(m_goals);
    column->addWidget(goals, 2);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(dp(16));
    whole->addLayout(column, 1);
    buildPanel();
    whole->addWidget(m_panel);
    connect(m_targets, &QTableWidget::cellActivated, this, &GoalView::editTarget);
    connect(m_goals, &QTableWidget::cellActivated, this, &GoalView::editObjective);
    connect(add, &QPushButton::clicked, this, [this] {
        m_form->clearIssues();
        m_panel->openPanel(m_what);
    });
}

void GoalView::buildPanel()
{
    m_panel = new SidePanel(tr("New objective"), this, 340);
    m_form = new FormSection(m_panel, 84);
    m_what = new QLineEdit(m_form);
    m_what->setObjectName(QStringLiteral("goal.what"));
    m_kpi = new ChoiceCombo(m_form);
    m_kpi->setObjectName(QStringLiteral("goal.kpi"));
    m_kpi->addChoice(tr("Measured by hand"), QString());
    for (const KpiDefinition& definition : kpiCatalog()) {
        if (definition.direction != KpiDirection::Neutral)
            m_kpi->addChoice(kpiName(definition.kpi), kpiId(definition.kpi));
    }
    m_measure = new QLineEdit(m_form);
    m_measure->setObjectName(QStringLiteral("goal.measure"));
    m_target = new QLineEdit(m_form);
    m_target->setObjectName(QStringLiteral("goal.target"));
    m_target->setPlaceholderText(tr("Per cent, minutes or a number"));
    m_owner = new ChoiceCombo(m_form);
    m_owner->addChoice(tr("Nobody yet"), qint64(0));
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active)
            m_owner->addChoice(member.name, member.id.value);
    }
    m_form->addRow(QStringLiteral("what"), tr("Objective"), m_what);
    m_form->addRow(QStringLiteral("kpi"), tr("Figure"), m_kpi);
    m_form->addRow(QStringLiteral("measure"), tr("Measure"), m_measure);
    m_form->addRow(QStringLiteral("target"), tr("Target"), m_target);
    m_form->addRow(QStringLiteral("owner"), tr("Owner"), m_owner);
    connect(m_kpi, &ChoiceCombo::chosen, this, [this] { m_measure->setEnabled(m_kpi->value().toString().isEmpty()); });
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addStretch(1);
    QAction* save = m_panel->addSave(tr("Add"), tr("Keep this objective"), QStringLiteral("goal.save"));
    connect(save, &QAction::triggered, this, &GoalView::addObjective);
    m_panel->hide();
}

void GoalView::setPeriod(const KpiPeriod& period)
{
    m_month = period.lastMonth();
}

void GoalView::ask()
{
    setProperty("busy", true);
    m_reader.ask(
        [month = m_month](Workplace& place, const Stop&) -> Outcome<Answer> {
            GoalDesk desk(place.context());
            Outcome<std::vector<StoreGoals>> stores = desk.month(month);
            if (!stores)
                return std::move(stores).error();
            Outcome<std::vector<ObjectiveProgress>> objectives = desk.year(month / 100);
            if (!objectives)
                return std::move(objectives).error();
            return Answer{std::move(*stores), std::move(*objectives)};
        },
        [this](const Outcome<Answer>& answer) { display(answer); });
}

void GoalView::display(const Outcome<Answer>& answer)
{
    setProperty("busy", false);
    if (!answer) {
        Q_EMIT messageRequested(Tone::Error, answer.error().message);
        return;
    }
    m_stores = answer->stores;
    m_objectives = answer->objectives;
    QStringList ranks;
    for (const StoreGoals& store : m_stores) {
        if (store.rank > 0)
            ranks << tr("%1. %2 (%3)").arg(QString::number(store.rank), store.name, percent(store.attainment));
    }
    m_words->setText(
        ranks.isEmpty()
            ? tr("Nothing in %1 can be measured yet. Enter on a row sets its target.").arg(monthText(m_month))
            : tr("%1, by mean attainment: %2. Enter on a row sets its target.")
                  .arg(monthText(m_month), ranks.join(QStringLiteral(" · "))));
    showTargets();
    showObjectives();
    Q_EMIT shown();
}

QString GoalView::targetWords(Kpi kpi, double value) const
{
    const bool low = definitionOf(kpi).direction == KpiDirection::LowerIsBetter;
    return (low ? QStringLiteral("≤ ") : QStringLiteral("≥ ")) + amountText(kpi, value);
}

ChartTable GoalView::table() const
{
    ChartTable table{
        {tr("Figure"), tr("Store"), tr("This month"), tr("n"), tr("Target"), tr("Attainment"), tr("Reached")}, {}};
    for (const StoreGoals& store : m_stores) {
        for (const GoalLine& line : store.lines)
            table.rows.push_back(
                {kpiName(line.kpi), store.name, figureText(line.figure), QString::number(line.figure.n),
                 !line.target ? QStringLiteral("–")
                              : targetWords(line.kpi, *line.target) + (line.own ? QString() : QStringLiteral(" *")),
                 percent(line.attainment),
                 !line.attainment ? QString()
                 : line.reached   ? tr("yes")
                                  : tr("no")});
    }
    return table;
}

void GoalView::showTargets()
{
    m_places.clear();
    for (std::size_t store = 0; store < m_stores.size(); ++store) {
        for (std::size_t line = 0; line < m_stores[store].lines.size(); ++line)
            m_places.push_back({store, line});
    }
    const ChartTable shownTable = table();
    fill(m_targets, shownTable.headers, shownTable.rows, 2);
    for (int row = 0; row < m_targets->rowCount(); ++row) {
        const Place place = m_places[std::size_t(row)];
        const GoalLine& line = m_stores[place.store].lines[place.line];
        if (line.attainment && !line.reached)
            m_targets->item(row, 6)->setForeground(themeOf(this).badInk);
    }
    m_targets->setToolTip(tr("* holds every month until the month gets a target of its own"));
}

void GoalView::showObjectives()
{
    m_noGoals->setVisible(m_objectives.empty());
    m_goals->setVisible(!m_objectives.empty());
    std::vector<QStringList> rows;
    for (const ObjectiveProgress& one : m_objectives) {
        const std::optional<Kpi> kpi = kpiFromId(one.objective.kpi);
        const auto words = [&kpi](const std::optional<double>& value) {
            if (!value)
                return QStringLiteral("–");
            return kpi ? amountText(*kpi, *value) : QLocale().toString(*value, 'g', 6);
        };
        rows.push_back({one.objective.what, one.measure, m_context.workplace.catalogue().staffName(one.objective.owner),
                        words(one.objective.target), words(one.now), percent(one.progress),
                        !one.now      ? QString()
                        : one.reached ? tr("yes")
                                      : tr("no")});
    }
    fill(m_goals,
         {tr("Objective"), tr("Measure"), tr("Owner"), tr("Target"), tr("So far"), tr("Progress"), tr("Reached")}, rows,
         3);
}

void GoalView::editTarget(int row)
{
    if (row < 0 || row >= int(m_places.size()))
        return;
    const StoreGoals& store = m_stores[m_places[std::size_t(row)].store];
    const GoalLine& line = store.lines[m_places[std::size_t(row)].line];
    const std::optional<QString> typed = m_context.prompt.askText(
        this, {tr("Target of %1").arg(monthText(m_month)),
               isShare(line.kpi)
                   ? tr("%1, %2: per cent. Empty takes the month's own target away.").arg(kpiName(line.kpi), store.name)
                   : tr("%1, %2: in %3. Empty takes the month's own target away.")
                         .arg(kpiName(line.kpi), store.name, kpiUnit(line.kpi)),
               line.target ? writtenValue(*line.target, line.kpi) : QString(),
               tr("Set"),
               {},
               true});
    if (!typed)
        return;
    const std::optional<double> value = typedValue(*typed, line.kpi);
    if (!value && !typed->trimmed().isEmpty()) {
        Q_EMIT messageRequested(Tone::Error, tr("This is not a number."));
        return;
    }
    const Done set = GoalDesk(m_context.workplace.context()).setTarget(store.unit, m_month, line.kpi, value);
    if (!set)
        Q_EMIT messageRequested(Tone::Error, set.error().lines().join(QLatin1Char('\n')));
    else
        ask();
}

void GoalView::editObjective(int row)
{
    if (row < 0 || row >= int(m_objectives.size()))
        return;
    Objective objective = m_objectives[std::size_t(row)].objective;
    const std::optional<Kpi> kpi = kpiFromId(objective.kpi);
    const QString what =
        kpi ? tr("Target of the year: %1").arg(objective.what) : tr("Reached so far: %1").arg(objective.what);
    const QString initial = kpi                 ? writtenValue(objective.target, kpi)
                            : objective.reached ? writtenValue(*objective.reached, kpi)
                                                : QString();
    const std::optional<QString> typed =
        m_context.prompt.askText(this, {tr("Objective"), what, initial, tr("Set"), {}, false});
    if (!typed)
        return;
    const std::optional<double> value = typedValue(*typed, kpi);
    if (!value) {
        Q_EMIT messageRequested(Tone::Error, tr("This is not a number."));
        return;
    }
    if (kpi)
        objective.target = *value;
    else
        objective.reached = value;
    const Outcome<Objective> changed = GoalDesk(m_context.workplace.context()).change(objective);
    if (!changed)
        Q_EMIT messageRequested(Tone::Error, changed.error().lines().join(QLatin1Char('\n')));
    else
        ask();
}

void GoalView::addObjective()
{
    m_form->clearIssues();
    Objective objective;
    objective.year = m_month / 100;
    objective.what = m_what->text();
    objective.kpi = m_kpi->value().toString();
    objective.measure = objective.kpi.isEmpty() ? m_measure->text() : QString();
    objective.owner = StaffId(m_owner->value().toLongLong());
    const std::optional<double> target = typedValue(m_target->text(), kpiFromId(objective.kpi));
    if (!target) {
        m_form->showIssues({{QStringLiteral("target"), tr("This is not a number.")}});
        return;
    }
    objective.target = *target;
    const Outcome<Objective> added = GoalDesk(m_context.workplace.context()).add(objective);
    if (!added) {
        if (const QString words = placeRefusal(added.error(), m_form); !words.isEmpty())
            Q_EMIT messageRequested(Tone::Error, words);
        return;
    }
    for (QLineEdit* edit : {m_what, m_measure, m_target})
        edit->clear();
    m_panel->closePanel();
    ask();
}

} // namespace sanbao
