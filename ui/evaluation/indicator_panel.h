// SPDX-License-Identifier: GPL-3.0-or-later
// One indicator of the quality score as data: its name, group, what it reads, its scale, direction and weight.
#pragma once

#include "core/service/quality_desk.h"

#include <QObject>

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class Page;
class SidePanel;
struct PageContext;

class IndicatorPanel final : public QObject
{
    Q_OBJECT
public:
    IndicatorPanel(PageContext& context, Page* page);
    SidePanel* panel() const { return m_panel; }
    /// An empty code makes a new one.
    void edit(const QualityIndicator& indicator);

Q_SIGNALS:
    void saved(const QString& words);

private:
    void build();
    void fillReferences();
    void save();

    PageContext& m_context;
    Page* m_page;
    SidePanel* m_panel;
    FormSection* m_form = nullptr;
    QLineEdit* m_nameZh = nullptr;
    QLineEdit* m_nameEn = nullptr;
    ChoiceCombo* m_parent = nullptr;
    ChoiceCombo* m_reads = nullptr;
    ChoiceCombo* m_reference = nullptr;
    ChoiceCombo* m_direction = nullptr;
    QDoubleSpinBox* m_worst = nullptr;
    QDoubleSpinBox* m_best = nullptr;
    QSpinBox* m_weight = nullptr;
    QCheckBox* m_active = nullptr;
    QualityIndicator m_indicator;
};

} // namespace sanbao
