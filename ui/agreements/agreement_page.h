// SPDX-License-Identifier: GPL-3.0-or-later
// One agreement. Without an id: the form with the paper growing beside it, Ctrl+Enter issues. With an id: the frozen
// paper, what is known of it, and what can be done with it: sign, renew, cancel, undo the sale. Route extras of a new
// one: "customer", "product", "order", "renew" (row ids).
#pragma once

#include "core/document/document.h"
#include "core/domain/agreement_shelf.h"
#include "core/service/agreement_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace sanbao {

class AgreementFacts;
class AgreementForm;
class AttachmentCard;
class CancelPanel;
class Card;
class EmptyState;
class PageFrame;
class PreviewView;
class SignPanel;
struct RenewalChange;

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
    void buildBody();
    void connectParts();
    void openNew(const Route& route);
    void openIssued(AgreementId id);
    AgreementDraft startingDraft(const Route& route);
    void showChanges(const std::vector<RenewalChange>& changes);
    void showSteps();
    void draftEdited();
    void showPreview();
    void showPaper(const Document& document);
    void issue();
    void askVoid();
    void decideVoid(bool approve);
    void told(const Outcome<AgreementTerms>& done, const QString& success);
    void closePanels();

    PageContext& m_context;
    PageFrame* m_frame;
    Card* m_formCard;
    Card* m_changes;
    QLabel* m_warning;
    AgreementForm* m_form;
    QStackedWidget* m_paper;
    AttachmentCard* m_files = nullptr;
    PreviewView* m_preview;
    EmptyState* m_missing;
    AgreementFacts* m_facts;
    SignPanel* m_sign;
    CancelPanel* m_cancelPanel;
    QAction* m_issue = nullptr;
    QAction* m_print = nullptr;
    QAction* m_signAction = nullptr;
    QAction* m_renew = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_void = nullptr;
    QAction* m_approve = nullptr;
    QAction* m_refuse = nullptr;
    QTimer m_rest;
    AgreementId m_id;
    AgreementLineItem m_line;
    bool m_dirty = false;
};

} // namespace sanbao
