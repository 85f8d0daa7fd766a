// SPDX-License-Identifier: GPL-3.0-or-later
// The answers behind a figure: who said what, with which grade. Enter opens the survey.
#pragma once

#include "core/service/survey_result_desk.h"

#include <QObject>

class QLabel;

namespace sanbao {

class FigureTable;
class Page;
class SidePanel;
struct PageContext;

class AnswersPanel final : public QObject
{
    Q_OBJECT
public:
    AnswersPanel(PageContext& context, Page* page);
    SidePanel* panel() const { return m_panel; }
    /// Answers to a question (or the recommendation) with a value of `low`..`high` in the days.
    void show(const QString& title, const QString& item, int low, int high, QDate from, QDate to);

private:
    PageContext& m_context;
    Page* m_page;
    SidePanel* m_panel;
    QLabel* m_count;
    FigureTable* m_table;
    std::vector<AnswerRow> m_rows;
};

} // namespace sanbao
