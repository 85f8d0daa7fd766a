// SPDX-License-Identifier: GPL-3.0-or-later
// The page "print-preview": the paper as it will come out, with the choices that matter beside it. Route: id of the
// thing, extra "document" with the document's code, extra "reprint" with the earlier print that is to come out again
// (see PrintCentre::previewRoute).
#pragma once

#include "core/document/document.h"
#include "ui/printing/print_centre.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QSpinBox;

namespace sanbao {

class ChoiceCombo;
class PageFrame;
class PreviewView;

class PreviewPane final : public Page
{
    Q_OBJECT
public:
    explicit PreviewPane(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    QWidget* buildOptions();
    void buildActions();
    void fillPrinters();
    void fillTrays();
    void showHabits();
    void paperChosen();
    void layOut();
    void rebuild();
    void print();
    void savePdf();
    PrintJob job() const;
    void report(const Outcome<QString>& outcome);

    PageContext& m_context;
    PageFrame* m_frame;
    PreviewView* m_view;
    ChoiceCombo* m_paper = nullptr;
    ChoiceCombo* m_printer = nullptr;
    ChoiceCombo* m_tray = nullptr;
    ChoiceCombo* m_size = nullptr;
    QSpinBox* m_copies = nullptr;
    QLabel* m_pages = nullptr;
    QLabel* m_zoom = nullptr;
    QAction* m_printAction = nullptr;
    DocumentKind m_kind = DocumentKind::Intake;
    qint64 m_id = 0;
    PrintJobId m_reprintOf;
    std::optional<Document> m_document;
};

} // namespace sanbao
