// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/step_panel.h"

#include "core/service/completion_desk.h"
#include "core/service/labels.h"
#include "core/service/process_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/confirm_fields.h"
#include "ui/editors/day_edit.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

template <class E> void offerAll(ChoiceCombo* box)
{
    for (const auto& [value, code] : Codes<E>::table)
        box->addChoice(label(value), QString::fromLatin1(code));
}

} // namespace

StepPanel::StepPanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(QString(), parent))
    , m_form(new FormSection(m_panel, 84))
    , m_hint(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_panel))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
    , m_technician(new ChoiceCombo(m_panel))
    , m_appointment(new QWidget(m_panel))
    , m_day(new DayEdit(m_appointment))
    , m_from(new QLineEdit(m_appointment))
    , m_to(new QLineEdit(m_appointment))
    , m_wanted(new QCheckBox(tr("The customer asked for this time"), m_panel))
    , m_reason(new ChoiceCombo(m_panel))
    , m_cause(textArea(QStringLiteral("step.cause")))
    , m_fault(new ChoiceCombo(m_panel))
    , m_grade(new ChoiceCombo(m_panel))
    , m_action(textArea(QStringLiteral("step.action")))
    , m_result(new ChoiceCombo(m_panel))
    , m_toldTo(new QLineEdit(m_panel))
    , m_toldWay(new ChoiceCombo(m_panel))
    , m_note(textArea(QStringLiteral("step.note")))
    , m_at(new QLineEdit(m_panel))
{
    build();
    buildFields();
}

QPlainTextEdit* StepPanel::textArea(const QString& name)
{
    auto* edit = new QPlainTextEdit(m_panel);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(dp(72));
    return edit;
}

void StepPanel::build()
{
    m_panel->body()->addWidget(m_hint);
    m_panel->body()->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("step.problem"));
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    connect(m_panel->addSave(tr("Record"), tr("Record this step"), QStringLiteral("step.save")), &QAction::triggered,
            this, &StepPanel::save);
}

void StepPanel::buildFields()
{
    offerAll<WaitReason>(m_reason);
    offerAll<ToldWay>(m_toldWay);
    offerAll<ResolveResult>(m_result);
    auto* row = new QHBoxLayout(m_appointment);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(6));
    m_day->setObjectName(QStringLiteral("step.day"));
    m_day->setAccessibleName(tr("Day of the visit"));
    m_from->setObjectName(QStringLiteral("step.from"));
    m_from->setAccessibleName(tr("Visit from"));
    m_to->setObjectName(QStringLiteral("step.to"));
    m_to->setAccessibleName(tr("Visit until"));
    m_from->setPlaceholderText(QStringLiteral("09:00"));
    m_to->setPlaceholderText(QStringLiteral("11:00"));
    row->addWidget(m_day, 5);
    row->addWidget(m_from, 2);
    row->addWidget(plainLabel(QStringLiteral("–"), TextRole::Body, Ink::Muted, m_appointment));
    row->addWidget(m_to, 2);
    m_at->setPlaceholderText(tr("now; or 09:30, or 2026-03-02 09:30"));
    const auto add = [this](StepField field, const QString& words, QWidget* editor) {
        const QString name = QStringLiteral("step.") + keyOf(field);
        m_form->addRow(keyOf(field), words, editor);
        editor->setObjectName(name);
    };
    add(StepField::Technician, tr("Technician"), m_technician);
    add(StepField::Appointment, tr("Visit time"), m_appointment);
    m_wanted->setToolTip(tr("The arrival and completion clocks then start at the visit"));
    add(StepField::Wanted, tr("Wanted"), m_wanted);
    add(StepField::Reason, tr("Reason"), m_reason);
    add(StepField::Cause, tr("Cause"), m_cause);
    add(StepField::FaultCode, tr("Fault code"), m_fault);
    add(StepField::Grade, tr("Grade"), m_grade);
    add(StepField::Action, tr("What was done"), m_action);
    add(StepField::Result, tr("Result"), m_result);
    m_confirm = new ConfirmFields(m_form, QStringLiteral("step"), this);
    m_toldTo->setMaxLength(100);
    add(StepField::ToldTo, tr("Result told to"), m_toldTo);
    add(StepField::ToldWay, tr("Told how"), m_toldWay);
    add(StepField::Note, tr("Note"), m_note);
    add(StepField::At, tr("Happened"), m_at);
}

bool StepPanel::isOpen() const
{
    return !m_panel->isHidden();
}

QStringList StepPanel::texts() const
{
    return {m_cause->toPlainText(), m_action->toPlainText(), m_note->toPlainText(), m_at->text(),
            m_toldTo->text(),       m_day->text(),           m_from->text(),        m_to->text()};
}

bool StepPanel::hasInput() const
{
    return isOpen() && (texts() != m_offered || m_confirm->hasInput());
}

void StepPanel::offerTechnicians()
{
    m_technician->clear();
    m_technician->addChoice(tr("Nobody yet"), qint64(0));
    for (const StaffMember& member : m_workplace.catalogue().staff()) {
        if (member.active && (member.role == Role::Technician || member.id == m_view.order.technician))
            m_technician->addChoice(member.name, member.id.value);
    }
    m_technician->setValue(m_view.order.technician.value);
}

void StepPanel::offerFaults()
{
    m_fault->clear();
    m_fault->addChoice(tr("As registered"), qint64(0));
    for (const FaultCode& fault : m_workplace.catalogue().faultsOf(m_view.order.category))
        m_fault->addChoice(fault.code + QLatin1Char(' ') + m_workplace.catalogue().faultName(fault.id), fault.id.value);
    m_fault->setValue(m_view.order.faultCode.value);
}

/// A step that sends somebody has to know the class; nothing is chosen for it when nothing is known.
void StepPanel::offerGrades()
{
    const std::optional<FaultGrade> known = gradeOfFault(m_workplace.context(), m_view.order);
    m_grade->clear();
    if (m_kind == OrderEventKind::Schedule && !known)
        m_grade->addChoice(tr("not classed yet"), QString());
    offerAll<FaultGrade>(m_grade);
    if (m_kind == OrderEventKind::Schedule && !known)
        m_grade->setValue(QString());
    else
        m_grade->setValue(codeOf(known.value_or(FaultGrade::General)));
}

std::vector<StepField> StepPanel::wanted() const
{
    std::vector<StepField> fields;
    for (const StepField field : fieldsOf(m_kind)) {
        const bool closing = m_kind == OrderEventKind::Close;
        const bool known = (field == StepField::AcceptedBy && m_view.order.acceptedAt) ||
                           ((field == StepField::ToldTo || field == StepField::ToldWay) && m_told);
        if (!closing || !known)
            fields.push_back(field);
    }
    return fields;
}

bool StepPanel::asks(StepField field) const
{
    const std::vector<StepField> fields = wanted();
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

void StepPanel::openFor(const OrderView& view, OrderEventKind kind)
{
    m_view = view;
    m_kind = kind;
    m_panel->setTitle(actionLabel(kind));
    m_hint->setText(view.order.number + QStringLiteral(" · ") + view.order.contactName);
    m_problem->hide();
    m_form->clearIssues();
    offerTechnicians();
    offerFaults();
    for (QPlainTextEdit* edit : {m_cause, m_action, m_note})
        edit->clear();
    m_at->clear();
    m_wanted->setChecked(false);
    const QTimeZone& zone = m_workplace.catalogue().zone();
    m_day->setToday(localDay(m_workplace.clock().now(), zone));
    m_day->setValue(view.order.appointmentFrom ? localDay(*view.order.appointmentFrom, zone) : QDate());
    const auto time = [&zone](MaybeInstant at) {
        return at ? inZone(*at, zone).toString(QStringLiteral("HH:mm")) : QString();
    };
    m_from->setText(time(view.order.appointmentFrom));
    m_to->setText(time(view.order.appointmentTo));
    m_cause->setPlainText(view.order.diagnosedCause);
    offerGrades();
    m_result->setValue(codeOf(ResolveResult::Fixed));
    const CompletionView ending = CompletionDesk(m_workplace.context()).open(view.order.id).value_or(CompletionView());
    m_told = ending.told && (!view.order.resolvedAt || ending.told->at >= *view.order.resolvedAt);
    m_confirm->start(kind == OrderEventKind::Accept ? view.order.contactName : QString());
    m_toldTo->clear();
    m_toldWay->setValue(codeOf(ToldWay::Phone));
    m_offered = texts();
    showFields();
    m_panel->openPanel(firstField());
}

void StepPanel::showFields()
{
    for (FormRow* row : m_form->rows()) {
        bool shown = false;
        for (const StepField field : wanted())
            shown = shown || keyOf(field) == row->field();
        row->setVisible(shown);
    }
    m_confirm->setVisible(asks(StepField::AcceptedBy));
    const bool isReason = m_kind == OrderEventKind::Cancel || m_kind == OrderEventKind::Reopen;
    m_form->row(keyOf(StepField::Note))->label()->setText(isReason ? tr("Reason") : tr("Note"));
}

QWidget* StepPanel::firstField() const
{
    const std::vector<StepField> fields = wanted();
    return fields.empty() ? nullptr : m_form->row(keyOf(fields.front()))->editor();
}

void StepPanel::readAppointment(OrderEvent& event, std::vector<FieldIssue>& issues) const
{
    const QString field = keyOf(StepField::Appointment);
    const bool untouched =
        m_day->text().trimmed().isEmpty() && m_from->text().trimmed().isEmpty() && m_to->text().trimmed().isEmpty();
    if (untouched)
        return;
    const QTimeZone& zone = m_workplace.catalogue().zone();
    const QDate day = m_day->text().trimmed().isEmpty() ? localDay(m_workplace.clock().now(), zone) : m_day->value();
    const std::optional<int> from = parseTimeOfDay(m_from->text());
    const std::optional<int> to = parseTimeOfDay(m_to->text());
    if (!day.isValid())
        issues.push_back({field, m_day->problem()});
    else if (!from || (!to && !m_to->text().trimmed().isEmpty()))
        issues.push_back({field, tr("Write the times as 09:00 or 930.")});
    if (!issues.empty())
        return;
    event.appointmentFrom = atWallTime(day, *from, zone);
    if (to)
        event.appointmentTo = atWallTime(day, *to, zone);
}

OrderEvent StepPanel::event(std::vector<FieldIssue>& issues) const
{
    OrderEvent event;
    event.kind = m_kind;
    event.note = m_note->toPlainText().trimmed();
    const Instant now = m_workplace.clock().now();
    const std::optional<Instant> at = parseMoment(m_at->text(), now, m_workplace.catalogue().zone());
    if (!at)
        issues.push_back(
            {keyOf(StepField::At), tr("Write a time like 09:30 or a day and time like 2026-03-02 09:30.")});
    event.at = at.value_or(now);
    for (const StepField field : wanted()) {
        switch (field) {
        case StepField::Technician:
            event.technician = StaffId(m_technician->value().toLongLong());
            break;
        case StepField::Appointment:
            readAppointment(event, issues);
            break;
        case StepField::Wanted:
            event.customerChose = m_wanted->isChecked() && event.appointmentFrom.has_value();
            break;
        case StepField::Reason:
            event.waitReason = fromCode<WaitReason>(m_reason->value().toString());
            break;
        case StepField::Cause:
            event.cause = m_cause->toPlainText().trimmed();
            break;
        case StepField::FaultCode:
            event.faultCode = FaultCodeId(m_fault->value().toLongLong());
            break;
        case StepField::Grade:
            event.grade = fromCode<FaultGrade>(m_grade->value().toString());
            break;
        case StepField::Action:
            event.action = m_action->toPlainText().trimmed();
            break;
        case StepField::Result:
            event.result = fromCode<ResolveResult>(m_result->value().toString());
            break;
        case StepField::AcceptedBy:
            event.acceptedBy = m_confirm->value().name.trimmed();
            break;
        case StepField::ToldTo:
        case StepField::ToldWay:
        case StepField::Note:
        case StepField::At:
            break;
        }
    }
    return event;
}

void StepPanel::save()
{
    if (!isOpen())
        return;
    m_problem->hide();
    std::vector<FieldIssue> issues;
    const OrderEvent step = event(issues);
    const FlowResult tried = advance(m_view.order, step, m_workplace.catalogue().calendar(), m_workplace.clock().now());
    if (issues.empty() && tried.refusal && tried.refusal->rule != FlowRule::IllegalStep)
        issues.push_back(
            {keyOf(fieldOf(tried.refusal->rule, m_kind)), refusalText(*tried.refusal, m_view.order.state)});
    if (m_kind == OrderEventKind::Note && step.note.isEmpty())
        issues.push_back({keyOf(StepField::Note), tr("Write the note first.")});
    m_form->showIssues(issues);
    if (!issues.empty())
        return;
    const Outcome<WorkOrder> next = take(step);
    if (!next) {
        showRefusal(next.error());
        return;
    }
    m_panel->closePanel();
    Q_EMIT done(QStringLiteral("%1: %2").arg(next->number, eventLabel(codeOf(m_kind))));
}

/// With who confirmed it and who was told, where the step asks for them.
Outcome<WorkOrder> StepPanel::take(const OrderEvent& step)
{
    const WorkOrderId id = m_view.order.id;
    const bool closing = m_kind == OrderEventKind::Close;
    if (!closing && m_kind != OrderEventKind::Accept)
        return m_workplace.orders().act(id, m_view.order.revision, step);
    std::optional<Confirmation> confirmation;
    if (asks(StepField::AcceptedBy) && (!closing || m_confirm->hasInput()))
        confirmation = m_confirm->value();
    std::optional<ToldResult> told;
    if (asks(StepField::ToldTo) && !m_toldTo->text().trimmed().isEmpty()) {
        told = ToldResult();
        told->to = m_toldTo->text();
        told->way = fromCode<ToldWay>(m_toldWay->value().toString()).value_or(ToldWay::Phone);
        told->at = step.at;
    }
    return CompletionDesk(m_workplace.context()).take(id, m_view.order.revision, step, confirmation, told);
}

void StepPanel::showRefusal(const Failure& failure)
{
    Failure here = failure;
    for (FieldIssue& issue : here.issues)
        issue.field = rowOf(issue.field);
    fillProblem(m_problem, here, {m_form});
    if (m_problem->text().isEmpty())
        return;
    // What is typed stays; the next attempt is made on the order as it stands now.
    if (failure.kind == FailureKind::Conflict) {
        if (const Outcome<OrderView> fresh = m_workplace.orders().open(m_view.order.id))
            m_view = *fresh;
    }
    Q_EMIT refused(m_problem->text());
}

} // namespace sanbao
