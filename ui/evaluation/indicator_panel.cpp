// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/indicator_panel.h"

#include "core/analytics/kpi_catalog.h"
#include "core/service/kpi_room.h"
#include "core/service/questionnaire_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

IndicatorPanel::IndicatorPanel(PageContext& context, Page* page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_panel(new SidePanel(tr("Indicator"), page, 400))
{
    build();
}

void IndicatorPanel::build()
{
    m_form = new FormSection(m_panel, 100);
    m_nameZh = new QLineEdit(m_form);
    m_nameZh->setObjectName(QStringLiteral("indicator.name"));
    m_nameEn = new QLineEdit(m_form);
    m_parent = new ChoiceCombo(m_form);
    m_reads = new ChoiceCombo(m_form);
    m_reads->addChoice(tr("A question of the survey"), int(IndicatorSource::Question));
    m_reads->addChoice(tr("A figure of the process"), int(IndicatorSource::Figure));
    m_reference = new ChoiceCombo(m_form);
    m_reference->setMinimumContentsLength(14);
    m_direction = new ChoiceCombo(m_form);
    m_direction->addChoice(tr("higher is better"), int(IndicatorDirection::Up));
    m_direction->addChoice(tr("lower is better"), int(IndicatorDirection::Down));
    m_worst = new QDoubleSpinBox(m_form);
    m_worst->setObjectName(QStringLiteral("indicator.worst"));
    m_best = new QDoubleSpinBox(m_form);
    m_best->setObjectName(QStringLiteral("indicator.best"));
    for (QDoubleSpinBox* box : {m_worst, m_best}) {
        box->setDecimals(3);
        box->setRange(-100'000, 100'000);
    }
    m_weight = new QSpinBox(m_form);
    m_weight->setObjectName(QStringLiteral("indicator.weight"));
    m_weight->setRange(0, 100);
    m_active = new QCheckBox(tr("Counts in the quality score"), m_form);
    m_active->setObjectName(QStringLiteral("indicator.active"));
    m_form->addRow(QStringLiteral("name"), tr("In Chinese"), m_nameZh);
    m_form->addRow(QStringLiteral("nameEn"), tr("In English"), m_nameEn);
    m_form->addRow(QStringLiteral("parent"), tr("Group"), m_parent);
    m_form->addRow(QStringLiteral("source"), tr("Reads"), m_reads);
    m_form->addRow(QStringLiteral("reference"), tr("Which one"), m_reference);
    m_form->addRow(QStringLiteral("direction"), tr("Direction"), m_direction);
    m_form->addRow(QStringLiteral("worst"), tr("Worst (0)"), m_worst);
    m_form->addRow(QStringLiteral("best"), tr("Best (100)"), m_best);
    m_form->addRow(QStringLiteral("weight"), tr("Weight"), m_weight);
    m_form->addLoose(m_active);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addWidget(wrappedLabel(tr("Grades run from 1 to 5, shares from 0 to 1, times in minutes. Weights "
                                               "are compared with those of the same group."),
                                            TextRole::Hint, Ink::Muted, m_panel));
    m_panel->body()->addStretch(1);
    connect(m_reads, &QComboBox::currentIndexChanged, this, &IndicatorPanel::fillReferences);
    QAction* save = m_panel->addSave(tr("Save"), {}, QStringLiteral("indicator.save"));
    connect(save, &QAction::triggered, this, &IndicatorPanel::save);
}

void IndicatorPanel::fillReferences()
{
    m_reference->clear();
    if (static_cast<IndicatorSource>(m_reads->value().toInt()) == IndicatorSource::Figure) {
        for (const KpiDefinition& definition : kpiCatalog()) {
            if (definition.form == KpiForm::Share || definition.form == KpiForm::Duration)
                m_reference->addChoice(kpiName(definition.kpi), kpiId(definition.kpi));
        }
        return;
    }
    if (const Outcome<QuestionForm> form = QuestionnaireDesk(m_context.workplace.context()).current()) {
        for (const FormQuestion& item : form->items) {
            if (item.kind == QuestionKind::Grade)
                m_reference->addChoice(speaksChinese() || item.textEn.isEmpty() ? item.textZh : item.textEn, item.code);
        }
    }
}

void IndicatorPanel::edit(const QualityIndicator& indicator)
{
    m_indicator = indicator;
    const bool group = indicator.level == 1;
    m_parent->clear();
    QualityDesk desk(m_context.workplace.context(), m_context.workplace.kpis());
    if (const Outcome<std::vector<QualityIndicator>> all = desk.indicators()) {
        for (const QualityIndicator& each : *all) {
            if (each.level == 1)
                m_parent->addChoice(nameOf(each), each.code);
        }
    }
    m_nameZh->setText(indicator.nameZh);
    m_nameEn->setText(indicator.nameEn);
    m_parent->setValue(indicator.parent);
    m_reads->setValue(int(indicator.source));
    fillReferences();
    m_reference->setValue(indicator.reference);
    m_direction->setValue(int(indicator.direction));
    m_worst->setValue(indicator.worst);
    m_best->setValue(indicator.best);
    m_weight->setValue(indicator.weight);
    m_active->setChecked(indicator.active);
    for (const char* field : {"parent", "source", "reference", "direction", "worst", "best"})
        m_form->row(QLatin1String(field))->setVisible(!group);
    m_form->clearIssues();
    m_panel->setTitle(!indicator.code.isEmpty() ? nameOf(indicator) : group ? tr("New group") : tr("New indicator"));
    m_panel->openPanel(m_nameZh);
}

void IndicatorPanel::save()
{
    QualityIndicator indicator = m_indicator;
    indicator.nameZh = m_nameZh->text();
    indicator.nameEn = m_nameEn->text();
    indicator.weight = m_weight->value();
    indicator.active = m_active->isChecked();
    if (indicator.level != 1) {
        indicator.parent = m_parent->value().toString();
        indicator.source = static_cast<IndicatorSource>(m_reads->value().toInt());
        indicator.reference = m_reference->value().toString();
        indicator.direction = static_cast<IndicatorDirection>(m_direction->value().toInt());
        indicator.worst = m_worst->value();
        indicator.best = m_best->value();
    }
    m_form->clearIssues();
    const Outcome<QualityIndicator> kept =
        QualityDesk(m_context.workplace.context(), m_context.workplace.kpis()).save(indicator);
    if (!kept) {
        if (const QString words = placeRefusal(kept.error(), m_form); !words.isEmpty())
            Q_EMIT m_page->messageRequested(Tone::Error, words);
        return;
    }
    m_panel->closePanel();
    Q_EMIT saved((kept->level == 1 ? tr("The group \"%1\" is saved.") : tr("The indicator \"%1\" is saved."))
                     .arg(nameOf(*kept)));
}

} // namespace sanbao
