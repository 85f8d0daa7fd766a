// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox of warnings: figures beyond their limits or beyond chance, faults that rise, and promises about to break.
// Each alert is taken note of by somebody, gets its cause, and is closed with what was done.
#pragma once

#include "core/domain/kpi_alert.h"
#include "core/domain/order_list.h"
#include "core/service/background_reader.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QPlainTextEdit;

namespace sanbao {

class Card;
class ChipChoice;
class FormSection;
class LimitPanel;
class ListPane;
class PageFrame;
class SidePanel;

class AlertPage final : public Page
{
    Q_OBJECT
public:
    explicit AlertPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

Q_SIGNALS:
    /// The figures are judged and the list is current.
    void judged();

private:
    void judge();
    void buildActions();
    void buildPanel();
    Outcome<std::vector<KpiAlert>> read(const PageRequest<KpiAlert>& request);
    const KpiAlert* current() const;
    void showPanel();
    void showPromises();
    void showCounts();
    void openCause();
    void openPromises();
    void take(const Outcome<KpiAlert>& result, const QString& success);

    PageContext& m_context;
    BackgroundReader m_reader;
    PageFrame* m_frame;
    ChipChoice* m_scope;
    PagedTableModel<KpiAlert>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    SidePanel* m_panel = nullptr;
    FormSection* m_form = nullptr;
    LimitPanel* m_limits = nullptr;
    QLabel* m_what = nullptr;
    QLabel* m_playbook = nullptr;
    QPlainTextEdit* m_cause = nullptr;
    QPlainTextEdit* m_done = nullptr;
    QLabel* m_promises = nullptr;
    QVariantList m_promiseIds;
    KpiAlert m_alert;
};

} // namespace sanbao
