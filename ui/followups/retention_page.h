// SPDX-License-Identifier: GPL-3.0-or-later
// Whether customers stay: those at risk of being lost as a list to call through, and the share that bought again after
// a service. Counted beside the window: it looks at every customer.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/retention.h"
#include "core/service/background_reader.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QSpinBox;

namespace sanbao {

class DayEdit;
class EmptyState;
class FormSection;
class ListPane;
class PageFrame;

class RetentionPage final : public Page
{
    Q_OBJECT
public:
    explicit RetentionPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

Q_SIGNALS:
    /// The newest question is answered.
    void counted();

private:
    void buildActions();
    QWidget* buildFigure(const QString& name, const QString& meaning, QLabel*& value, QLabel*& note);
    QWidget* buildSide();
    RetentionQuestion question() const;
    void count();
    void take(const Outcome<RetentionReport>& answer);
    void showFigures();
    void exportList();

    PageContext& m_context;
    PageFrame* m_frame;
    PagedTableModel<AtRiskRow>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    EmptyState* m_empty = nullptr;
    FormSection* m_form = nullptr;
    QSpinBox* m_silent = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_to = nullptr;
    QSpinBox* m_purchase = nullptr;
    QLabel* m_risk = nullptr;
    QLabel* m_riskNote = nullptr;
    QLabel* m_again = nullptr;
    QLabel* m_againNote = nullptr;
    RetentionReport m_report;
    BackgroundReader m_reader;
};

} // namespace sanbao
