// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints: the open ones by the time that is left, or all by receipt.
#pragma once

#include "core/domain/care_list.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <optional>

namespace sanbao {

class ChipChoice;
class ListPane;
class ParetoPanel;
class PageFrame;

class ComplaintListPage final : public Page
{
    Q_OBJECT
public:
    explicit ComplaintListPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showScope();
    void buildCauses();
    void showCauses();
    void openCause(const QString& code, const QString& name);
    QDate today() const;

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_scope;
    PagedTableModel<ComplaintRow>* m_model;
    ParetoPanel* m_causes = nullptr;
    std::optional<QString> m_cause; ///< only complaints of this cause are listed
    ListPane* m_pane = nullptr;
};

} // namespace sanbao
