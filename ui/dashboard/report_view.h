// SPDX-License-Identifier: GPL-3.0-or-later
// The ready-made reports of the analysis page: which one, of whom, and the table, whose rows open their orders. A row
// with a course over months is drawn above. Everything shown can be saved as a table for other programs.
#pragma once

#include "core/document/document.h"
#include "core/service/analysis_desk.h"
#include "core/service/background_reader.h"
#include "core/service/report_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QSpinBox;
class QTableWidget;

namespace sanbao {

class ActionButton;
class ChartCard;
class ChoiceCombo;
class ColumnChart;
class FormSection;
class ScopeBar;
class SidePanel;

class ReportView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportView(PageContext& context, QWidget* parent = nullptr);

    void setPeriod(const KpiPeriod& period);
    void setKind(ReportKind kind);
    /// Answers the present question.
    void ask();
    /// As .csv or .xlsx; all rows, also those the window does not show.
    void save();
    const std::optional<Report>& report() const { return m_report; }

Q_SIGNALS:
    void shown();
    void openRequested(const sanbao::Route& route);
    void messageRequested(sanbao::Tone tone, const QString& text);

private:
    struct Answer
    {
        Report report;
        ScopeChoices choices;
    };
    void buildHead();
    void buildPanel();
    void kindChosen();
    void display(const Outcome<Answer>& answer);
    void showCourse();
    void openRow(int row);
    void recordAnswer();
    void saveSheet();
    void saveDay();
    void savePaper(const QString& title, const QString& name,
                   const std::function<Outcome<Document>(ServiceContext&)>& make);

    PageContext& m_context;
    BackgroundReader m_reader;
    BackgroundReader m_writer;
    KpiPeriod m_period;
    ChoiceCombo* m_kind;
    QLabel* m_limitName;
    QSpinBox* m_limit;
    ScopeBar* m_scope;
    ActionButton* m_record;
    ActionButton* m_sheet;
    ActionButton* m_day;
    QLabel* m_note;
    ColumnChart* m_chart;
    ChartCard* m_chartCard;
    QTableWidget* m_table;
    SidePanel* m_panel = nullptr;
    FormSection* m_form = nullptr;
    ChoiceCombo* m_channel = nullptr;
    QSpinBox* m_seconds = nullptr;
    ChoiceCombo* m_outcome = nullptr;
    std::optional<Report> m_report;
};

} // namespace sanbao
