// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/limit_panel.h"

#include "core/service/alert_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

namespace {

bool isShare(Kpi kpi)
{
    return definitionOf(kpi).form == KpiForm::Share;
}

QString typed(Kpi kpi, const std::optional<double>& value)
{
    return value ? QLocale().toString(isShare(kpi) ? *value * 100 : *value, 'g', 6) : QString();
}

} // namespace

LimitPanel::LimitPanel(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Limits"), this, 360))
    , m_form(new FormSection(m_panel, 84))
    , m_kpi(new ChoiceCombo(m_form))
    , m_warning(new QLineEdit(m_form))
    , m_critical(new QLineEdit(m_form))
    , m_benchmark(new QLineEdit(m_form))
    , m_least(new QSpinBox(m_form))
    , m_playbook(textBox(6, m_form))
    , m_hint(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_panel))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panel);
    for (const KpiDefinition& definition : kpiCatalog()) {
        if (definition.direction != KpiDirection::Neutral && definition.kpi != Kpi::Backlog)
            m_kpi->addChoice(kpiName(definition.kpi), kpiId(definition.kpi));
    }
    if (!isRecorded(Kpi::CostPerOrder)) // its trend comes from the costs; others can be compared with
        m_kpi->addChoice(kpiName(Kpi::CostPerOrder), kpiId(Kpi::CostPerOrder));
    m_least->setRange(1, 100000);
    m_kpi->setObjectName(QStringLiteral("limits.kpi"));
    m_warning->setObjectName(QStringLiteral("limits.warning"));
    m_critical->setObjectName(QStringLiteral("limits.critical"));
    m_benchmark->setObjectName(QStringLiteral("limits.benchmark"));
    m_benchmark->setToolTip(tr("What others reach; a dotted line in the trend"));
    m_playbook->setObjectName(QStringLiteral("limits.playbook"));
    m_form->addRow(QStringLiteral("kpi"), tr("Figure"), m_kpi);
    m_form->addRow(QStringLiteral("warning"), tr("Warning"), m_warning);
    m_form->addRow(QStringLiteral("critical"), tr("Critical"), m_critical);
    m_form->addRow(QStringLiteral("benchmark"), tr("Benchmark"), m_benchmark);
    m_form->addRow(QStringLiteral("leastN"), tr("From n"), m_least);
    m_form->addRow(QStringLiteral("playbook"), tr("What to do"), m_playbook);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addWidget(m_hint);
    m_panel->body()->addStretch(1);
    QAction* save = makeAction(m_panel, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S));
    m_panel->footer()->addWidget(new ActionButton(save, Emphasis::Primary, m_panel));
    connect(save, &QAction::triggered, this, &LimitPanel::save);
    connect(m_kpi, &ChoiceCombo::chosen, this, &LimitPanel::showLimits);
    connect(m_panel, &SidePanel::closed, this, &QWidget::hide);
    hide();
}

Kpi LimitPanel::kpi() const
{
    return kpiFromId(m_kpi->value().toString()).value_or(Kpi::ComplaintRate);
}

void LimitPanel::openPanel()
{
    showLimits();
    show();
    m_panel->openPanel(m_kpi);
}

void LimitPanel::showLimits()
{
    const StoredThreshold limits = AlertDesk(m_workplace.context()).threshold(kpi());
    m_warning->setText(typed(kpi(), limits.warning));
    m_critical->setText(typed(kpi(), limits.critical));
    m_benchmark->setText(typed(kpi(), limits.benchmark));
    m_least->setValue(int(limits.leastN));
    m_playbook->setPlainText(limits.playbook);
    m_form->clearIssues();
    for (const char* field : {"warning", "critical", "leastN"})
        m_form->row(QLatin1String(field))->setVisible(isRecorded(kpi()));
    const bool high = definitionOf(kpi()).direction == KpiDirection::HigherIsBetter;
    const QString unit = isShare(kpi()) ? QStringLiteral("%") : kpiUnit(kpi());
    m_hint->setVisible(isRecorded(kpi()));
    m_hint->setText(high ? tr("In %1. An alert comes up below the limit.").arg(unit)
                         : tr("In %1. An alert comes up above the limit.").arg(unit));
}

void LimitPanel::save()
{
    m_form->clearIssues();
    StoredThreshold limits = AlertDesk(m_workplace.context()).threshold(kpi());
    std::vector<FieldIssue> issues;
    const auto read = [&](const QLineEdit* edit, const char* field) -> std::optional<double> {
        const QString text = edit->text().trimmed();
        if (text.isEmpty())
            return std::nullopt;
        bool good = false;
        const double value = QLocale().toDouble(text, &good);
        if (!good)
            issues.push_back({QLatin1String(field), tr("Not a number.")});
        return isShare(kpi()) ? value / 100 : value;
    };
    limits.warning = read(m_warning, "warning");
    limits.critical = read(m_critical, "critical");
    limits.benchmark = read(m_benchmark, "benchmark");
    limits.leastN = m_least->value();
    limits.playbook = m_playbook->toPlainText();
    if (!issues.empty()) {
        m_form->showIssues(issues);
        return;
    }
    const Done done = AlertDesk(m_workplace.context()).setThreshold(kpi(), limits);
    if (done) {
        Q_EMIT saved(tr("The limits of \"%1\" are saved.").arg(kpiName(kpi())));
        return;
    }
    if (const QString words = placeRefusal(done.error(), m_form); !words.isEmpty())
        Q_EMIT failed(words);
}

} // namespace sanbao
