// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/steps_card.h"

#include "core/service/labels.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace sanbao {

namespace {

/// Two em spaces: the second line begins under the name of the step.
const QString kIndent = QStringLiteral("\u2003\u2003");

} // namespace

StepsCard::StepsCard(ServiceContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(context)
    , m_card(new Card(tr("Steps"), this))
    , m_sum(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_card))
    , m_list(new QListWidget(m_card))
    , m_ask(new QWidget(m_card))
    , m_askColumn(new QVBoxLayout(m_ask))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_askColumn->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("work.steps"));
    m_list->setAccessibleName(tr("Steps of the order"));
    m_list->setWordWrap(true);
    m_list->setSpacing(dp(2));
    m_list->setMinimumHeight(dp(120));
    m_sum->setObjectName(QStringLiteral("work.sum"));
    m_card->body()->addWidget(m_sum);
    m_card->body()->addWidget(m_list, 1);
    m_card->body()->addWidget(m_ask);
    m_card->body()->addWidget(rule());
    buildExtra(m_card->body());
}

void StepsCard::buildExtra(QVBoxLayout* column)
{
    m_extra = new FormSection(m_card, 84);
    m_name = new QLineEdit(m_extra);
    m_name->setObjectName(QStringLiteral("work.extra"));
    m_name->setMaxLength(80);
    m_minutes = new QSpinBox(m_extra);
    m_minutes->setRange(1, 1440);
    m_minutes->setValue(15);
    m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_reason = new QLineEdit(m_extra);
    m_reason->setObjectName(QStringLiteral("work.reason"));
    m_reason->setMaxLength(120);
    m_extra->addRow(QStringLiteral("name"), tr("Extra step"), m_name);
    m_extra->addRow(QStringLiteral("minutes"), tr("Minutes"), m_minutes);
    m_extra->addRow(QStringLiteral("reason"), tr("Why"), m_reason);
    column->addWidget(m_extra);
    auto* add = new ActionButton(tr("Add for this order only"), Emphasis::Secondary, m_card);
    connect(add, &QPushButton::clicked, this, &StepsCard::addStep);
    connect(m_reason, &QLineEdit::returnPressed, this, &StepsCard::addStep);
    column->addWidget(add, 0, Qt::AlignRight);
}

void StepsCard::showOrder(WorkOrderId order)
{
    if (order != m_order) {
        m_name->clear();
        m_reason->clear();
        m_extra->clearIssues();
    }
    m_order = order;
    const Outcome<WorkRun> run = m_desk.run(order);
    if (!run) {
        Q_EMIT refused(run.error().message);
        return;
    }
    m_run = *run;
    showRun();
}

void StepsCard::showRun()
{
    const Instant now = m_context.clock.now();
    const int chosen = m_list->currentRow();
    m_list->clear();
    for (const WorkStep& step : m_run.steps) {
        const int over = minutesOver(step, now);
        QString words =
            QStringLiteral("%1  %2. %3\n%4%5")
                .arg(isOutOfLimits(step) ? QStringLiteral("!")
                     : step.finishedAt   ? QStringLiteral("✓")
                     : step.startedAt    ? QStringLiteral("▶")
                                         : QStringLiteral("○"),
                     QString::number(step.position), step.name, kIndent, tr("standard %1 min").arg(step.minutes));
        if (step.limitMinutes > 0)
            words += QStringLiteral(" · ") + tr("limit %1 min").arg(step.limitMinutes);
        if (step.role != Role::Technician)
            words += QStringLiteral(" · ") + label(step.role);
        if (step.startedAt)
            words += QStringLiteral(" · ") + tr("taken %1 min").arg(minutesTaken(step, now));
        if (step.finishedAt || over > 0)
            words += QStringLiteral(" · ") + (over > 0 ? tr("%1 min over").arg(over) : tr("%1 min under").arg(-over));
        if (step.value)
            words += QStringLiteral(" · %1 %2 %3")
                         .arg(step.measure, QString::number(double(*step.value) / 1000.0), step.unit);
        if (isOutOfLimits(step))
            words += QStringLiteral(" · ") + tr("out of limits: do it again");
        if (step.isExtra)
            words += QStringLiteral(" · ") + tr("extra: %1").arg(step.extraReason);
        auto* item = new QListWidgetItem(words, m_list);
        const Theme& theme = themeOf(this);
        if (isOutOfLimits(step) || isOverdue(step, now))
            item->setForeground(theme.badInk);
        else if (step.finishedAt)
            item->setForeground(theme.muted);
    }
    if (m_run.steps.empty())
        m_list->addItem(
            m_run.standard
                ? tr("Not begun yet: %1").arg(speaksChinese() ? m_run.standard->nameZh : m_run.standard->nameEn)
                : tr("No standard for this work. Add steps for this order only."));
    for (std::size_t i = 0; m_run.steps.empty() && m_run.standard && i < m_run.standard->steps.size(); ++i) {
        const StepStandard& step = m_run.standard->steps[i];
        m_list->addItem(QStringLiteral("○  %1. %2\n%3%4")
                            .arg(QString::number(i + 1), speaksChinese() ? step.nameZh : step.nameEn, kIndent,
                                 tr("standard %1 min").arg(step.minutes)));
    }
    m_list->setCurrentRow(chosen);
    const WorkStep* next = nextStep(m_run.steps);
    m_isDone = !m_run.steps.empty() && !next;
    m_sum->setText(
        tr("Standard %1 min, taken %2 min")
            .arg(QString::number(m_run.standardMinutes), QString::number(m_run.takenMinutes)) +
        (m_run.standard ? QStringLiteral(" · ") + tr("version %1").arg(m_run.standard->version) : QString()));
    showRunning(next && next->startedAt && !next->finishedAt ? next : nullptr);
}

void StepsCard::showRunning(const WorkStep* step)
{
    const StepEntry typed = entry();
    const QString typedValue = m_value ? m_value->text() : QString();
    const bool isSame = step && step->id == m_running;
    m_running = step ? step->id : 0;
    while (QLayoutItem* item = m_askColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_checks = nullptr;
    m_value = nullptr;
    m_ask->setVisible(step);
    if (!step)
        return;
    if (!step->checks.isEmpty()) {
        m_checks = new QListWidget(m_ask);
        m_checks->setObjectName(QStringLiteral("work.checks"));
        m_checks->setAccessibleName(tr("Points of the step"));
        m_checks->setFixedHeight(dp(110));
        for (const QString& check : step->checks)
            (new QListWidgetItem(check, m_checks))->setCheckState(Qt::Unchecked);
        m_askColumn->addWidget(m_checks);
    }
    if (!step->measure.isEmpty()) {
        QStringList limits;
        if (step->low)
            limits.append(QStringLiteral("≥ ") + QString::number(double(*step->low) / 1000.0));
        if (step->high)
            limits.append(QStringLiteral("≤ ") + QString::number(double(*step->high) / 1000.0));
        m_value = new QLineEdit(m_ask);
        m_value->setObjectName(QStringLiteral("work.value"));
        m_value->setAccessibleName(step->measure);
        m_value->setPlaceholderText(step->measure + QLatin1Char(' ') + limits.join(QStringLiteral(", ")) +
                                    QLatin1Char(' ') + step->unit);
        m_askColumn->addWidget(m_value);
    }
    if (step->needsPhoto)
        m_askColumn->addWidget(
            wrappedLabel(tr("This step needs a photo in the files of the order."), TextRole::Hint, Ink::Warn, m_ask));
    if (isSame)
        keepEntry(typed, typedValue);
}

void StepsCard::keepEntry(const StepEntry& typed, const QString& value)
{
    for (int row = 0; m_checks && row < m_checks->count(); ++row) {
        if (typed.checked.contains(m_checks->item(row)->text()))
            m_checks->item(row)->setCheckState(Qt::Checked);
    }
    if (m_value)
        m_value->setText(value);
}

StepEntry StepsCard::entry() const
{
    StepEntry made;
    for (int row = 0; m_checks && row < m_checks->count(); ++row) {
        if (m_checks->item(row)->checkState() == Qt::Checked)
            made.checked.append(m_checks->item(row)->text());
    }
    bool valid = false;
    const double value = m_value ? m_value->text().trimmed().toDouble(&valid) : 0.0;
    if (valid)
        made.value = std::llround(value * 1000.0);
    return made;
}

QString StepsCard::nextWords() const
{
    const WorkStep* next = nextStep(m_run.steps);
    if (m_run.steps.empty())
        return m_run.standard ? tr("Begin the work") : QString();
    if (!next)
        return {};
    return next->startedAt && !next->finishedAt ? tr("Finish step %1").arg(next->position)
                                                : tr("Start step %1").arg(next->position);
}

void StepsCard::advance()
{
    // The key does what it says: a step that was finished elsewhere meanwhile does not start the one after it.
    const WorkStep* next = nextStep(m_run.steps);
    const Outcome<WorkStep> step = !next                                  ? m_desk.advance(m_order, entry())
                                   : next->startedAt && !next->finishedAt ? m_desk.finish(m_order, next->id, entry())
                                                                          : m_desk.start(m_order, next->id);
    if (!step) {
        Q_EMIT refused(step.error().lines().join(QLatin1Char('\n')));
        return;
    }
    Q_EMIT changed(step->finishedAt ? tr("Finished: %1").arg(step->name) : tr("Started: %1").arg(step->name));
}

void StepsCard::addStep()
{
    m_extra->clearIssues();
    const Outcome<WorkStep> step = m_desk.addStep(m_order, m_name->text(), m_minutes->value(), m_reason->text());
    if (!step) {
        if (const QString words = placeRefusal(step.error(), m_extra); !words.isEmpty())
            Q_EMIT refused(words);
        return;
    }
    m_name->clear();
    m_reason->clear();
    Q_EMIT changed(tr("Added: %1").arg(step->name));
}

} // namespace sanbao
