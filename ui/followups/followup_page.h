// SPDX-License-Identifier: GPL-3.0-or-later
// The work list of customer care: who is to be called today and why, the longest due first. Finishing, putting off and
// dropping happen beside the list.
#pragma once

#include "core/service/care_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QPlainTextEdit;

namespace sanbao {

class ChipChoice;
class DayEdit;
class FormSection;
class ListPane;
class PageFrame;
class SidePanel;

class FollowupPage final : public Page
{
    Q_OBJECT
public:
    explicit FollowupPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    void buildPanel();
    Outcome<std::vector<CareTask>> read(const PageRequest<CareTask>& request);
    const CareTask* current() const;
    void showPanel();
    void take(const Outcome<CareTask>& result, const QString& success);
    void showCounts();
    QDate today() const;

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_span;
    PagedTableModel<CareTask>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    SidePanel* m_panel = nullptr;
    FormSection* m_form = nullptr;
    QLabel* m_what = nullptr;
    QPlainTextEdit* m_result = nullptr;
    DayEdit* m_day = nullptr;
    CareTask m_task;
    bool m_refreshed = false;
};

} // namespace sanbao
