// SPDX-License-Identifier: GPL-3.0-or-later
// Beyond the single call: what surveys say together, the calendar of campaigns, and the analysis somebody signs.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QDate>

class QStackedWidget;

namespace sanbao {

class CampaignView;
class ChipChoice;
class ChoiceCombo;
class PageFrame;
class ResultView;
class SignView;
class TraceView;

class ResultPage final : public Page
{
    Q_OBJECT
public:
    explicit ResultPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    enum View { Results, Calendar, Analyses, Trace };
    void buildHead();
    void buildActions();
    void fillPeriods();
    void choose();
    void refresh();
    void exportFile();
    QDate today() const;

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_choice;
    ChoiceCombo* m_period;
    QStackedWidget* m_stack;
    ResultView* m_results;
    CampaignView* m_campaigns;
    SignView* m_sign;
    TraceView* m_trace;
    QAction* m_export = nullptr;
    QAction* m_new = nullptr;
    QAction* m_draw = nullptr;
    QAction* m_close = nullptr;
};

} // namespace sanbao
