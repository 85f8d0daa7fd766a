// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/repeat_panel.h"

#include "core/service/diagnosis_desk.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QVBoxLayout>

namespace sanbao {

namespace {

QString share(int part, int whole)
{
    return whole > 0 ? QString::number(100.0 * part / whole, 'f', 1) + QStringLiteral(" %") : QStringLiteral("–");
}

} // namespace

RepeatPanel::RepeatPanel(Workplace& workplace, QWidget* page)
    : QObject(page)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Repeats and misdiagnoses"), page, 420))
    , m_days(new ChoiceCombo(m_panel))
    , m_repeats(wrappedLabel({}, TextRole::Body, Ink::Text, m_panel))
    , m_diagnoses(wrappedLabel({}, TextRole::Body, Ink::Text, m_panel))
    , m_support(wrappedLabel({}, TextRole::Body, Ink::Text, m_panel))
{
    m_days->setAccessibleName(tr("Time"));
    for (const int days : {30, 90, 365})
        m_days->addChoice(tr("the last %1 days").arg(days), days);
    m_days->setValue(90);
    connect(m_days, &ChoiceCombo::chosen, this, &RepeatPanel::show);
    m_repeats->setObjectName(QStringLiteral("repeats.causes"));
    m_diagnoses->setObjectName(QStringLiteral("repeats.diagnoses"));
    m_support->setObjectName(QStringLiteral("repeats.support"));
    m_panel->body()->addWidget(m_days);
    const auto card = [this](const QString& title, QLabel* text) {
        auto* made = new Card(title, m_panel);
        made->body()->addWidget(text);
        m_panel->body()->addWidget(made);
    };
    card(tr("Repeats by cause"), m_repeats);
    card(tr("Misdiagnoses"), m_diagnoses);
    card(tr("Technical support"), m_support);
    m_panel->body()->addStretch(1);
}

void RepeatPanel::openPanel()
{
    show();
    m_panel->openPanel(m_days);
}

void RepeatPanel::show()
{
    const QDate last = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    const QDate first = last.addDays(1 - m_days->value().toInt());
    const Outcome<RepeatReport> report = OrderServiceDesk(m_workplace.context()).report(first, last);
    if (!report) {
        Q_EMIT refused(report.error().message);
        return;
    }
    m_repeats->setText(repeatWords(*report));
    m_diagnoses->setText(diagnosisWords(*report));
    m_support->setText(supportWords(first, last));
}

QString RepeatPanel::repeatWords(const RepeatReport& report) const
{
    QStringList lines;
    for (const RepeatLine& line : report.repeats)
        lines.append(
            m_workplace.context().may(Permission::ReadCost)
                ? tr("%1: %2, cost ¥ %3").arg(label(line.cause), QString::number(line.count), line.cost.grouped())
                : tr("%1: %2").arg(label(line.cause), QString::number(line.count)));
    return lines.isEmpty() ? tr("No repeat has its cause recorded in this time.") : lines.join(QLatin1Char('\n'));
}

QString RepeatPanel::diagnosisWords(const RepeatReport& report) const
{
    if (report.diagnoses == 0)
        return tr("Nothing was diagnosed in this time.");
    const Catalogue& catalogue = m_workplace.catalogue();
    const auto row = [](const QString& who, const MisdiagnosisLine& line) {
        return tr("%1: %2 of %3 (%4)")
            .arg(who.isEmpty() ? QStringLiteral("–") : who, QString::number(line.wrong),
                 QString::number(line.diagnoses), share(line.wrong, line.diagnoses));
    };
    QStringList lines{tr("All: %1 of %2 (%3)")
                          .arg(QString::number(report.wrong), QString::number(report.diagnoses),
                               share(report.wrong, report.diagnoses))};
    for (const MisdiagnosisLine& line : report.byTechnician)
        lines.append(row(catalogue.staffName(line.technician), line));
    for (const MisdiagnosisLine& line : report.byFault)
        lines.append(row(line.fault.isValid() ? catalogue.faultName(line.fault) : tr("without a fault code"), line));
    return lines.join(QLatin1Char('\n'));
}

QString RepeatPanel::supportWords(QDate first, QDate last) const
{
    QStringList lines;
    const std::vector<SupportTime> sums =
        DiagnosisDesk(m_workplace.context()).supportTime(first, last).value_or(std::vector<SupportTime>());
    for (const SupportTime& sum : sums)
        lines.append(
            tr("%1: %2 times, %3").arg(label(sum.kind), QString::number(sum.count), durationText(sum.minutes)));
    return lines.isEmpty() ? tr("No technical support was logged in this time.") : lines.join(QLatin1Char('\n'));
}

} // namespace sanbao
