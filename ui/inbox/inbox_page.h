// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns the person who is working: notices, and the open tasks of the teams.
#pragma once

#include "core/domain/teamwork.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace sanbao {

class ChipChoice;
class ListPane;
class PageFrame;

class InboxPage final : public Page
{
    Q_OBJECT
public:
    explicit InboxPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLists();
    void showScope();
    void refresh();
    void openNotice(qint64 id);
    void openSubject(const Subject& about);
    void markAll();
    void finishTask();

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_scope;
    PagedTableModel<Notice>* m_notices = nullptr;
    PagedTableModel<TeamTask>* m_tasks = nullptr;
    ListPane* m_noticePane = nullptr;
    ListPane* m_taskPane = nullptr;
    QAction* m_markAll = nullptr;
    QAction* m_finish = nullptr;
};

} // namespace sanbao
