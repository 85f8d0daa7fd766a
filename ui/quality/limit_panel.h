// SPDX-License-Identifier: GPL-3.0-or-later
// Limits of one figure: when it warns, when it is critical, from how many cases on, and what to do when it fires.
#pragma once

#include "core/analytics/kpi_catalog.h"
#include "ui/widgets/side_panel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class Workplace;

class LimitPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LimitPanel(Workplace& workplace, QWidget* parent = nullptr);
    void openPanel();

Q_SIGNALS:
    void saved(const QString& words);
    void failed(const QString& words);

private:
    Kpi kpi() const;
    void showLimits();
    void save();

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    ChoiceCombo* m_kpi;
    QLineEdit* m_warning;
    QLineEdit* m_critical;
    QLineEdit* m_benchmark;
    QSpinBox* m_least;
    QPlainTextEdit* m_playbook;
    QLabel* m_hint;
};

} // namespace sanbao
