// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/diagnosis_card.h"

#include "core/service/dispatch_words.h"
#include "core/service/labels.h"
#include "core/service/process_desk.h"
#include "core/service/visit_kit_desk.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/duration_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

DiagnosisCard::DiagnosisCard(ServiceContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(context)
    , m_history(wrappedLabel({}, TextRole::Hint, Ink::Muted, this))
    , m_form(new FormSection(this, 84))
    , m_symptom(new ChoiceCombo(this))
    , m_cause(new ChoiceCombo(this))
    , m_action(new ChoiceCombo(this))
    , m_finding(new QLineEdit(this))
    , m_method(new QLineEdit(this))
    , m_confidence(new QSpinBox(this))
    , m_grade(new ChoiceCombo(this))
    , m_route(new ChoiceCombo(this))
    , m_routeReason(new QLineEdit(this))
    , m_standard(wrappedLabel({}, TextRole::Hint, Ink::Accent, this))
    , m_remote(new FormSection(this, 84))
    , m_support(new ChoiceCombo(this))
    , m_medium(new ChoiceCombo(this))
    , m_minutes(new QSpinBox(this))
    , m_note(new QLineEdit(this))
    , m_solved(new QCheckBox(tr("solved without a visit"), this))
    , m_escalation(new FormSection(this, 84))
    , m_tier(new ChoiceCombo(this))
    , m_reason(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(12));
    buildDiagnosis(column);
    buildRemote(column);
    buildEscalation(column);
}

void DiagnosisCard::buildDiagnosis(QVBoxLayout* column)
{
    auto* card = new Card(tr("Diagnosis"), this);
    m_history->setObjectName(QStringLiteral("diagnosis.history"));
    m_cause->setObjectName(QStringLiteral("diagnosis.cause"));
    m_symptom->setObjectName(QStringLiteral("diagnosis.symptom"));
    m_finding->setObjectName(QStringLiteral("diagnosis.finding"));
    m_route->setObjectName(QStringLiteral("diagnosis.route"));
    m_grade->setObjectName(QStringLiteral("diagnosis.grade"));
    m_routeReason->setObjectName(QStringLiteral("diagnosis.reason"));
    m_confidence->setRange(0, 100);
    m_confidence->setValue(80);
    m_confidence->setSuffix(QStringLiteral(" %"));
    for (const auto& [grade, code] : Codes<FaultGrade>::table)
        m_grade->addChoice(label(grade), int(grade));
    for (const auto& [route, code] : Codes<FaultRoute>::table)
        m_route->addChoice(label(route), int(route));
    m_form->addRow({}, tr("Symptom"), m_symptom);
    m_form->addRow(QStringLiteral("cause"), tr("Cause"), m_cause);
    m_form->addRow({}, tr("Action"), m_action);
    m_form->addRow({}, tr("Finding"), m_finding);
    m_form->addRow({}, tr("Method"), m_method);
    m_form->addRow(QStringLiteral("confidence"), tr("Sure"), m_confidence);
    m_form->addRow({}, tr("Grade"), m_grade);
    m_form->addLoose(m_standard);
    m_form->addRow({}, tr("Goes to"), m_route);
    m_form->addRow(QStringLiteral("routeReason"), tr("Why there"), m_routeReason);
    card->body()->addWidget(m_history);
    card->body()->addWidget(m_form);
    auto* row = new QHBoxLayout;
    auto* sure = new ActionButton(tr("Confirm this cause"), Emphasis::Secondary, this);
    sure->setObjectName(QStringLiteral("diagnosis.confirm"));
    sure->setToolTip(tr("The cause that was found in the end; another one than diagnosed is kept as a misdiagnosis"));
    connect(sure, &QPushButton::clicked, this, &DiagnosisCard::confirm);
    m_save = new ActionButton(tr("Record the diagnosis"), Emphasis::Secondary, this);
    m_save->setObjectName(QStringLiteral("diagnosis.save"));
    connect(m_save, &QPushButton::clicked, this, &DiagnosisCard::diagnose);
    row->addStretch(1);
    row->addWidget(sure);
    row->addWidget(m_save);
    card->body()->addLayout(row);
    column->addWidget(card);
    connect(m_symptom, &ChoiceCombo::chosen, this, &DiagnosisCard::narrow);
    connect(m_cause, &ChoiceCombo::chosen, this, [this] {
        offer(m_action, m_view.actions, m_cause->value().toLongLong());
        followGrade();
    });
    connect(m_grade, &ChoiceCombo::chosen, this,
            [this] { m_route->setValue(int(routeFor(FaultGrade(m_grade->value().toInt())))); });
}

void DiagnosisCard::buildRemote(QVBoxLayout* column)
{
    auto* card = new Card(tr("Technical support"), this);
    for (const auto& [kind, code] : Codes<SupportKind>::table)
        m_support->addChoice(label(kind), int(kind));
    m_support->setValue(int(SupportKind::RemoteAssistance));
    m_support->setObjectName(QStringLiteral("remote.kind"));
    for (const QString& medium : {tr("Phone"), tr("Video"), tr("Message"), tr("Remote access")})
        m_medium->addChoice(medium, medium);
    m_note->setObjectName(QStringLiteral("remote.note"));
    m_solved->setObjectName(QStringLiteral("remote.solved"));
    m_minutes->setRange(1, 1440);
    m_minutes->setValue(10);
    m_minutes->setObjectName(QStringLiteral("remote.minutes"));
    m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_remote->addRow({}, tr("Kind"), m_support);
    m_remote->addRow(QStringLiteral("medium"), tr("Medium"), m_medium);
    m_remote->addRow(QStringLiteral("minutes"), tr("Took"), m_minutes);
    m_remote->addRow(QStringLiteral("note"), tr("What was tried"), m_note);
    m_remote->addLoose(m_solved);
    card->body()->addWidget(m_remote);
    auto* save = new ActionButton(tr("Record the attempt"), Emphasis::Secondary, this);
    save->setObjectName(QStringLiteral("remote.save"));
    connect(save, &QPushButton::clicked, this, &DiagnosisCard::tryRemotely);
    card->body()->addWidget(save, 0, Qt::AlignRight);
    column->addWidget(card);
}

void DiagnosisCard::buildEscalation(QVBoxLayout* column)
{
    auto* card = new Card(tr("To a higher tier"), this);
    for (int tier = 2; tier <= 3; ++tier)
        m_tier->addChoice(tierText(tier), tier);
    m_tier->setValue(3);
    m_reason->setObjectName(QStringLiteral("escalation.reason"));
    m_escalation->addRow(QStringLiteral("tier"), tr("Tier"), m_tier);
    m_escalation->addRow(QStringLiteral("reason"), tr("Reason"), m_reason);
    card->body()->addWidget(m_escalation);
    auto* save = new ActionButton(tr("Escalate"), Emphasis::Secondary, this);
    save->setObjectName(QStringLiteral("escalation.save"));
    connect(save, &QPushButton::clicked, this, &DiagnosisCard::escalate);
    card->body()->addWidget(save, 0, Qt::AlignRight);
    column->addWidget(card);
}

void DiagnosisCard::offer(ChoiceCombo* box, const std::vector<DiagnosisNode>& nodes, qint64 parent)
{
    const QVariant kept = box->value();
    box->clear();
    box->addChoice(tr("not coded"), qint64(0));
    for (const DiagnosisNode& node : nodes) {
        if (parent == 0 || node.parent == 0 || node.parent == parent)
            box->addChoice(node.code + QLatin1Char(' ') + m_desk.nameOf(node), node.id);
    }
    box->setValue(kept);
}

void DiagnosisCard::narrow()
{
    offer(m_cause, m_view.causes, m_symptom->value().toLongLong());
    offer(m_action, m_view.actions, m_cause->value().toLongLong());
    followGrade();
}

void DiagnosisCard::followGrade()
{
    for (const std::vector<DiagnosisNode>* nodes : {&m_view.symptoms, &m_view.causes}) {
        const qint64 chosen = (nodes == &m_view.symptoms ? m_symptom : m_cause)->value().toLongLong();
        for (const DiagnosisNode& node : *nodes) {
            if (node.id == chosen && node.grade)
                m_grade->setValue(int(*node.grade));
        }
    }
    m_route->setValue(int(routeFor(FaultGrade(m_grade->value().toInt()))));
}

QString DiagnosisCard::historyWords() const
{
    QStringList lines;
    for (const OrderDiagnosis& one : m_view.diagnoses) {
        QString cause = one.finding;
        for (const DiagnosisNode& node : m_view.causes) {
            if (node.id == one.cause)
                cause = m_desk.nameOf(node);
        }
        lines.append(cause + QStringLiteral(" · ") + label(one.grade) + QStringLiteral(" → ") + label(one.route) +
                     (one.isWrong       ? QStringLiteral(" · ! ") + tr("misdiagnosed")
                      : one.isConfirmed ? QStringLiteral(" · ✓ ") + tr("confirmed")
                                        : QString()));
    }
    for (const RemoteAttempt& one : m_view.attempts)
        lines.append(label(one.kind) + QStringLiteral(" · ") + one.medium + QStringLiteral(" · ") +
                     durationText(one.minutes) + QStringLiteral(" · ") +
                     (one.isSolved ? tr("solved") : tr("not solved")));
    for (const Escalation& one : m_view.escalations)
        lines.append(tr("To tier %1 until %2: %3")
                         .arg(QString::number(one.toTier),
                              dayAndTimeWords(one.dueAt, m_context.clock.now(), m_context.catalogue.zone()),
                              one.reason));
    return lines.isEmpty() ? tr("Nothing diagnosed yet.") : lines.join(QLatin1Char('\n'));
}

/// Nothing that was typed for another order stands here.
void DiagnosisCard::startAnew()
{
    m_openedAt = m_context.clock.now();
    for (QLineEdit* edit : {m_finding, m_method, m_routeReason, m_note, m_reason})
        edit->clear();
    for (ChoiceCombo* box : {m_symptom, m_cause, m_action})
        box->setValue(qint64(0));
    m_solved->setChecked(false);
    for (FormSection* form : {m_form, m_remote, m_escalation})
        form->clearIssues();
}

void DiagnosisCard::showOrder(const WorkOrder& order)
{
    const bool isOther = order.id != m_order.id;
    const bool isFresh = isOther || order.grade != m_order.grade;
    if (isOther)
        startAnew();
    m_order = order;
    const bool may = m_context.may(Permission::WorkOnOrder);
    m_save->setEnabled(may);
    m_save->setToolTip(may ? QString() : tr("A technician or the manager records the diagnosis."));
    m_view = m_desk.open(order.id).value_or(DiagnosisView());
    offer(m_symptom, m_view.symptoms, 0);
    offer(m_cause, m_view.causes, m_symptom->value().toLongLong());
    offer(m_action, m_view.actions, m_cause->value().toLongLong());
    if (isFresh) {
        const FaultGrade grade = gradeOfFault(m_context, order).value_or(FaultGrade::General);
        m_grade->setValue(int(grade));
        m_route->setValue(int(routeFor(grade)));
    }
    showStandard(isFresh);
    m_history->setText(historyWords());
}

/// The standard of the fault class fills where the order goes; another route than the grade's says why.
void DiagnosisCard::showStandard(bool isFresh)
{
    VisitKitDesk desk(m_context);
    const std::optional<HandlingStandard> standard =
        desk.standardOf(m_order.id).value_or(std::optional<HandlingStandard>());
    m_standard->setVisible(standard.has_value());
    if (!standard)
        return;
    m_standard->setText(tr("Standard: %1").arg(desk.wordsOn(*standard)));
    if (!isFresh)
        return;
    m_route->setValue(int(standard->route));
    if (standard->route != routeFor(m_order.grade.value_or(FaultGrade::General)) && m_routeReason->text().isEmpty())
        m_routeReason->setText(tr("Standard of the fault class"));
}

bool DiagnosisCard::report(const std::optional<Failure>& failure, FormSection* form, const QString& success)
{
    form->clearIssues();
    if (!failure) {
        Q_EMIT changed(success);
        return true;
    }
    if (const QString words = placeRefusal(*failure, form); !words.isEmpty())
        Q_EMIT refused(words);
    return false;
}

void DiagnosisCard::diagnose()
{
    OrderDiagnosis made;
    made.order = m_order.id;
    made.symptom = m_symptom->value().toLongLong();
    made.cause = m_cause->value().toLongLong();
    made.action = m_action->value().toLongLong();
    made.finding = m_finding->text();
    made.method = m_method->text();
    made.confidence = m_confidence->value();
    made.grade = FaultGrade(m_grade->value().toInt());
    made.route = FaultRoute(m_route->value().toInt());
    made.routeReason = m_routeReason->text();
    made.startedAt = m_openedAt;
    made.endedAt = std::max(m_openedAt, m_context.clock.now());
    const Outcome<WorkOrder> done = m_desk.diagnose(m_order.revision, made);
    report(done ? std::nullopt : std::optional<Failure>(done.error()), m_form, tr("The diagnosis is recorded."));
}

void DiagnosisCard::tryRemotely()
{
    RemoteAttempt made;
    made.order = m_order.id;
    made.kind = SupportKind(m_support->value().toInt());
    made.medium = m_medium->value().toString();
    made.minutes = m_minutes->value();
    made.note = m_note->text();
    made.isSolved = m_solved->isChecked();
    const Outcome<WorkOrder> done = m_desk.tryRemotely(m_order.revision, made);
    if (report(done ? std::nullopt : std::optional<Failure>(done.error()), m_remote, tr("The attempt is recorded.")))
        m_note->clear();
}

void DiagnosisCard::escalate()
{
    Escalation made;
    made.order = m_order.id;
    made.toTier = m_tier->value().toInt();
    made.fromTier = m_view.escalations.empty() ? 1 : m_view.escalations.back().toTier;
    made.reason = m_reason->text();
    const Outcome<Escalation> done = m_desk.escalate(made);
    if (report(done ? std::nullopt : std::optional<Failure>(done.error()), m_escalation,
               tr("The order goes to a higher tier.")))
        m_reason->clear();
}

void DiagnosisCard::confirm()
{
    const Outcome<bool> wrong = m_desk.confirm(m_order.id, m_cause->value().toLongLong());
    report(wrong ? std::nullopt : std::optional<Failure>(wrong.error()), m_form,
           wrong && *wrong ? tr("Kept as a misdiagnosis: another cause was diagnosed.")
                           : tr("The cause is confirmed."));
}

} // namespace sanbao
