// SPDX-License-Identifier: GPL-3.0-or-later
// Requests received elsewhere, as a table: choose the file, see every line with what is wrong with it, then take in the
// good ones.
#pragma once

#include "core/service/request_import.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace sanbao {

class ListPane;
class PageFrame;

class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;
    /// Reads and shows the file.
    void readFile(const QString& path);
    const RequestTable& table() const { return m_table; }

private:
    void choose();
    void saveTemplate();
    void takeIn();
    void showState();

    PageContext& m_context;
    PageFrame* m_frame;
    QAction* m_choose = nullptr;
    QAction* m_take = nullptr;
    PagedTableModel<ImportLine>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    RequestTable m_table;
    QString m_name;
};

} // namespace sanbao
