// SPDX-License-Identifier: GPL-3.0-or-later
// One agreement. Without an id: the form with the paper growing beside it, Ctrl+Enter issues. With an id: the frozen
// paper. Route extras of a new one: "customer", "product", "order" (row ids).
#pragma once

#include "core/document/document.h"
#include "core/service/agreement_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QTimer>

class QStackedWidget;

namespace sanbao {

class AgreementForm;
class AttachmentCard;
class Card;
class EmptyState;
class PageFrame;
class PreviewView;

class AgreementPage final : public Page
{
    Q_OBJECT
public:
    explicit AgreementPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    void openNew(const Route& route);
    void openIssued(AgreementId id);
    void draftEdited();
    void showPreview();
    void showPaper(const Document& document);
    void issue();

    PageContext& m_context;
    PageFrame* m_frame;
    Card* m_formCard;
    AgreementForm* m_form;
    QStackedWidget* m_paper;
    AttachmentCard* m_files = nullptr;
    PreviewView* m_preview;
    EmptyState* m_missing;
    QAction* m_issue = nullptr;
    QAction* m_print = nullptr;
    QTimer m_rest;
    AgreementId m_id;
    QString m_number;
    bool m_dirty = false;
};

} // namespace sanbao
