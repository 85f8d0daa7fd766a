// SPDX-License-Identifier: GPL-3.0-or-later
// A side panel that prints one kind of paper of many orders: choose the paper, see it run, stop it.
#pragma once

#include "ui/printing/batch_run.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QProgressBar;
class QSpinBox;

namespace sanbao {

class ActionButton;
class ChoiceCombo;
class FormSection;
class SidePanel;

class BatchPanel final : public QObject
{
    Q_OBJECT
public:
    BatchPanel(PageContext& context, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    /// Offers the papers for these orders.
    void openFor(const QList<qint64>& orders);
    bool isRunning() const { return m_run.isRunning(); }

Q_SIGNALS:
    void messageRequested(sanbao::Tone tone, const QString& text);

private:
    void build();
    void kindChosen();
    void paperChosen();
    void start();
    void showRunning(bool running);
    void finished(const BatchResult& result);
    std::vector<PrintJob> jobs() const;
    PaperFormat paper() const;
    DocumentKind kind() const;

    PageContext& m_context;
    SidePanel* m_panel;
    FormSection* m_form = nullptr;
    ChoiceCombo* m_kind = nullptr;
    ChoiceCombo* m_paper = nullptr;
    ChoiceCombo* m_printer = nullptr;
    QSpinBox* m_copies = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_note = nullptr;
    QProgressBar* m_progress = nullptr;
    ActionButton* m_start = nullptr;
    ActionButton* m_stop = nullptr;
    QList<qint64> m_orders;
    BatchRun m_run;
};

} // namespace sanbao
