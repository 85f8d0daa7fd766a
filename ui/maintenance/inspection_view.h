// SPDX-License-Identifier: GPL-3.0-or-later
// Products whose faults become more frequent, each with the reason: choose, and an inspection order is registered for
// each before the customer has to call. The list is made beside the window.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/store_room.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;

namespace sanbao {

class ListPane;

class InspectionView final : public QWidget
{
    Q_OBJECT
public:
    InspectionView(PageContext& context, Page* page);

    void refresh();
    ListPane* pane() const { return m_pane; }
    std::vector<InspectionRow> chosen() const;

Q_SIGNALS:
    void unitRequested(qint64 unit);
    void selectionChanged();
    /// The newest answer is on screen.
    void shown();

private:
    struct Answer
    {
        std::vector<InspectionRow> rows;
        InitiativeCounts counts;
    };
    void display(const Outcome<Answer>& answer);

    PageContext& m_context;
    Page* m_page;
    BackgroundReader m_reader;
    std::vector<InspectionRow> m_rows;
    PagedTableModel<InspectionRow>* m_model;
    ListPane* m_pane;
    QLabel* m_words;
};

} // namespace sanbao
