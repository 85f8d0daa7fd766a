// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/plan_editor.h"

#include "core/service/maintenance_desk.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/side_panel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace sanbao {

namespace {

constexpr int kMostStep = 10'000'000;
constexpr int kUsualStep = 500;

} // namespace

PlanEditor::PlanEditor(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Maintenance plan"), parent))
    , m_form(new FormSection(m_panel, 104))
    , m_name(new QLineEdit(m_form))
    , m_kind(new ChoiceCombo(m_form))
    , m_months(new QSpinBox(m_form))
    , m_seasonMonth(new ChoiceCombo(m_form))
    , m_seasonDay(new QSpinBox(m_form))
    , m_reading(new QLineEdit(m_form))
    , m_step(new QSpinBox(m_form))
    , m_unit(new QLineEdit(m_form))
    , m_next(new DayEdit(m_form))
{
    m_next->setToday(localDay(workplace.clock().now(), workplace.catalogue().zone()));
    m_kind->addChoice(tr("by months"), codeOf(PlanBasisKind::Interval));
    m_kind->addChoice(tr("by season"), codeOf(PlanBasisKind::Season));
    m_kind->addChoice(tr("by usage"), codeOf(PlanBasisKind::Usage));
    for (int month = 1; month <= 12; ++month)
        m_seasonMonth->addChoice(QLocale().standaloneMonthName(month), month);
    m_next->setObjectName(QStringLiteral("plan.next"));
    m_months->setRange(1, 120);
    m_seasonDay->setRange(1, 31);
    m_step->setRange(1, kMostStep);
    addRows();
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addStretch(1);
    QAction* saving = makeAction(m_panel, tr("Save plan"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(saving, &QAction::triggered, this, &PlanEditor::save);
    m_panel->footer()->addWidget(new ActionButton(saving, Emphasis::Primary, m_panel));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanEditor::showKind);
    connect(m_reading, &QLineEdit::textChanged, this, &PlanEditor::takeUnit);
}

void PlanEditor::addRows()
{
    m_form->addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_form->addRow(QStringLiteral("planKind"), tr("Goes by"), m_kind);
    m_form->addRow(QStringLiteral("seasonMonth"), tr("Before (month)"), m_seasonMonth);
    m_form->addRow(QStringLiteral("seasonDay"), tr("Day of the month"), m_seasonDay);
    m_form->addRow(QStringLiteral("reading"), tr("Reading"), m_reading);
    m_form->addRow(QStringLiteral("step"), tr("Due every"), m_step);
    m_form->addRow(QStringLiteral("unitName"), tr("Unit"), m_unit);
    m_form->addRow(QStringLiteral("intervalMonths"), tr("Every (months)"), m_months);
    m_form->addRow(QStringLiteral("nextDueOn"), tr("Next due"), m_next);
    m_reading->setPlaceholderText(tr("running hours"));
    m_unit->setPlaceholderText(tr("h"));
}

PlanBasisKind PlanEditor::kind() const
{
    return fromCode<PlanBasisKind>(m_kind->value().toString()).value_or(PlanBasisKind::Interval);
}

void PlanEditor::showKind()
{
    const PlanBasisKind now = kind();
    for (const char* field : {"seasonMonth", "seasonDay"})
        m_form->row(QLatin1String(field))->setVisible(now == PlanBasisKind::Season);
    for (const char* field : {"reading", "step", "unitName"})
        m_form->row(QLatin1String(field))->setVisible(now == PlanBasisKind::Usage);
    FormRow* months = m_form->row(QStringLiteral("intervalMonths"));
    months->setVisible(now != PlanBasisKind::Season);
    months->label()->setText(now == PlanBasisKind::Usage ? tr("Unread (months)") : tr("Every (months)"));
    m_months->setToolTip(now == PlanBasisKind::Usage ? tr("Counts as long as there are fewer than two readings")
                                                     : QString());
    m_form->row(QStringLiteral("nextDueOn"))->setVisible(now == PlanBasisKind::Interval);
}

/// The unit in which this was read before.
void PlanEditor::takeUnit()
{
    for (const UnitReading& known : m_known) {
        if (known.kind == m_reading->text())
            m_unit->setText(known.unitName);
    }
}

void PlanEditor::showBasis(const PlanBasis& basis)
{
    m_known = m_workplace.maintenance().readingKinds(m_plan.product).value_or(std::vector<UnitReading>());
    QStringList names;
    for (const UnitReading& known : m_known)
        names.append(known.kind);
    auto* completer = new QCompleter(names, m_reading);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_reading->setCompleter(completer);
    m_kind->setValue(codeOf(basis.kind));
    const bool season = basis.kind == PlanBasisKind::Season;
    m_seasonMonth->setValue(season ? basis.month : 11);
    m_seasonDay->setValue(season ? basis.day : 1);
    const bool usage = basis.kind == PlanBasisKind::Usage;
    m_reading->setText(usage ? basis.reading : names.value(0));
    m_step->setValue(usage ? int(basis.step) : kUsualStep);
    if (usage)
        m_unit->setText(basis.unitName);
    showKind();
}

void PlanEditor::edit(const MaintenancePlan& plan)
{
    m_plan = plan;
    m_form->clearIssues();
    m_unit->clear();
    m_name->setText(plan.name);
    m_months->setValue(plan.intervalMonths);
    m_next->setValue(plan.nextDueOn);
    const Outcome<PlanBasis> basis = m_workplace.maintenance().basisOf(plan.id);
    if (!basis) {
        Q_EMIT failed(basis.error().message);
        return;
    }
    showBasis(*basis);
    m_panel->openPanel(m_name);
}

PlanBasis PlanEditor::typedBasis() const
{
    PlanBasis basis;
    basis.kind = kind();
    if (basis.kind == PlanBasisKind::Season) {
        basis.month = m_seasonMonth->value().toInt();
        basis.day = m_seasonDay->value();
    } else if (basis.kind == PlanBasisKind::Usage) {
        basis.reading = m_reading->text();
        basis.step = m_step->value();
        basis.unitName = m_unit->text();
    }
    return basis;
}

void PlanEditor::save()
{
    const PlanBasis basis = typedBasis();
    m_form->clearIssues();
    if (basis.kind == PlanBasisKind::Interval && !m_next->problem().isEmpty()) {
        m_form->showIssues({{QStringLiteral("nextDueOn"), m_next->problem()}});
        return;
    }
    MaintenancePlan plan = m_plan;
    plan.name = m_name->text();
    plan.intervalMonths = m_months->value();
    plan.nextDueOn = m_next->value();
    MaintenanceDesk& desk = m_workplace.maintenance();
    const Outcome<MaintenancePlan> stored = plan.id.isValid() ? desk.change(plan, basis) : desk.create(plan, basis);
    if (!stored) {
        if (const QString words = placeRefusal(stored.error(), m_form); !words.isEmpty())
            Q_EMIT failed(words);
        return;
    }
    m_panel->closePanel();
    Q_EMIT saved();
}

} // namespace sanbao
