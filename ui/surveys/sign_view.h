// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis of feedback that falls due each period: what the period says, and the conclusion a manager signs.
#pragma once

#include "core/service/campaign_desk.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;

namespace sanbao {

class ActionButton;
class ChoiceCombo;
class FigureTable;
class FormSection;
class Page;
struct PageContext;

class SignView final : public QWidget
{
    Q_OBJECT
public:
    SignView(PageContext& context, Page* page);
    void refresh();
    void sign();
    QWidget* firstFocus() const;

private:
    QWidget* buildPeriods();
    QWidget* buildConclusion();
    void choose(int line);
    void showChosen();
    void savePeriod();

    PageContext& m_context;
    Page* m_page;
    FigureTable* m_table = nullptr;
    ChoiceCombo* m_months = nullptr;
    QLabel* m_what = nullptr;
    FormSection* m_form = nullptr;
    QPlainTextEdit* m_conclusion = nullptr;
    ActionButton* m_sign = nullptr;
    std::vector<AnalysisPeriod> m_periods;
    int m_chosen = 0;
};

} // namespace sanbao
