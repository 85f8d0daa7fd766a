// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of calls by due day, with the call beside it, and the finished surveys by outcome.
#pragma once

#include "core/domain/callback.h"
#include "core/domain/care_list.h"
#include "core/service/background_reader.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QStackedWidget;

namespace sanbao {

class ChipChoice;
class CallPanel;
class ListPane;
class PageFrame;

class SurveyListPage final : public Page
{
    Q_OBJECT
public:
    explicit SurveyListPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void planCalls();
    enum Choice { Today, Coming, Answered, Declined, Unreachable };
    void buildLists();
    void buildCall();
    void openCall(qint64 key, bool evenOneSurvey);
    void choose();
    void refresh();
    bool showsCalls() const;
    SurveyState outcome() const;
    QDate lastDay() const;

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_choice;
    QStackedWidget* m_stack;
    PagedTableModel<CallRow>* m_calls = nullptr;
    PagedTableModel<SurveyRow>* m_finished = nullptr;
    ListPane* m_callPane = nullptr;
    ListPane* m_finishedPane = nullptr;
    CallPanel* m_call = nullptr;
    BackgroundReader m_reader;
    QDate m_plannedOn; ///< the day for which the calls that come up were looked for
};

} // namespace sanbao
