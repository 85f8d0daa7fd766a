// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_page.h"

#include "core/document/wording.h"
#include "core/service/contract_desk.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/workplace.h"
#include "ui/agreements/agreement_facts.h"
#include "ui/agreements/agreement_form.h"
#include "ui/agreements/cancel_panel.h"
#include "ui/agreements/sign_panel.h"
#include "ui/attachments/attachment_card.h"
#include "ui/models/list_pane.h"
#include "ui/printing/preview_view.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace sanbao {

namespace {

constexpr int kRestMs = 200;

} // namespace

AgreementPage::AgreementPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_formCard(new Card(tr("Agreement terms"), this))
    , m_changes(new Card(tr("What changes with the renewal"), this))
    , m_warning(wrappedLabel({}, TextRole::Body, Ink::Warn, this))
    , m_form(new AgreementForm(context.workplace, this))
    , m_paper(new QStackedWidget(this))
    , m_preview(new PreviewView(m_paper))
    , m_missing(new EmptyState(QStringLiteral("agreements"), tr("The agreement appears here"), {}, nullptr, m_paper))
    , m_facts(new AgreementFacts(context.workplace, this))
    , m_sign(new SignPanel(context.workplace, this))
    , m_cancelPanel(new CancelPanel(context.workplace, this))
{
    buildBody();
    buildActions();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &AgreementPage::showPreview);
    connect(m_form, &AgreementForm::edited, this, &AgreementPage::draftEdited);
    connectParts();
}

void AgreementPage::buildBody()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_formCard);
    column->setSpacing(dp(12));
    column->addWidget(m_changes);
    column->addWidget(m_warning);
    column->addWidget(m_form);
    column->addStretch(1);
    m_changes->setEdge(ChipTone::Accent);
    m_changes->body()->setSpacing(dp(4));
    m_warning->setObjectName(QStringLiteral("overlap"));
    m_formCard->body()->addWidget(area, 1);
    m_formCard->setFixedWidth(dp(476));
    m_facts->setFixedWidth(dp(300));
    m_files = new AttachmentCard(m_context, m_facts);
    connect(m_files, &AttachmentCard::messageRequested, this, &Page::messageRequested);
    m_facts->addBelow(m_files);
    m_paper->addWidget(m_missing);
    m_paper->addWidget(m_preview);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_formCard);
    row->addWidget(m_paper, 1);
    row->addWidget(m_facts);
    row->addWidget(m_sign->panel());
    row->addWidget(m_cancelPanel->panel());
    m_frame->body()->addLayout(row, 1);
}

void AgreementPage::buildActions()
{
    m_print = makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P), tr("Print this agreement"));
    m_issue = makeAction(this, tr("Issue agreement"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                         tr("Freeze the text and give it a number"));
    m_signAction = makeAction(this, tr("Sign"), QKeySequence(Qt::Key_F6),
                              tr("Let the customer sign on the screen, or note that the paper is signed"));
    m_renew = makeAction(this, tr("Renew"), QKeySequence(Qt::Key_F7),
                         tr("Draw up the next term with today's promises and prices"));
    m_cancel =
        makeAction(this, tr("Cancel"), QKeySequence(Qt::Key_F8), tr("End it before its time and give back the rest"));
    m_void =
        makeAction(this, tr("Undo the sale"), QKeySequence(), tr("Before its first use; somebody else must approve"));
    m_approve =
        makeAction(this, tr("Approve undoing"), QKeySequence(), tr("Void the contract and give back all of its price"));
    m_refuse = makeAction(this, tr("Turn down"), QKeySequence(), tr("The contract stays in force"));
    connect(m_print, &QAction::triggered, this,
            [this] { Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Agreement, m_id.value)); });
    connect(m_issue, &QAction::triggered, this, &AgreementPage::issue);
    connect(m_signAction, &QAction::triggered, this, [this] {
        closePanels();
        m_facts->hide();
        m_sign->openFor(m_line);
    });
    connect(m_cancel, &QAction::triggered, this, [this] {
        closePanels();
        m_facts->hide();
        m_cancelPanel->openFor(m_line);
    });
    connect(m_renew, &QAction::triggered, this, [this] {
        Q_EMIT openRequested({QStringLiteral("agreement"), 0, {{QStringLiteral("renew"), m_id.value}}});
    });
    connect(m_void, &QAction::triggered, this, &AgreementPage::askVoid);
    connect(m_approve, &QAction::triggered, this, [this] { decideVoid(true); });
    connect(m_refuse, &QAction::triggered, this, [this] { decideVoid(false); });
    m_frame->addButton(m_refuse, Emphasis::Quiet);
    m_frame->addButton(m_approve, Emphasis::Danger);
    m_frame->addButton(m_void, Emphasis::Quiet);
    m_frame->addButton(m_cancel, Emphasis::Quiet);
    m_frame->addButton(m_renew, Emphasis::Secondary);
    m_frame->addButton(m_print, Emphasis::Secondary);
    m_frame->addButton(m_signAction, Emphasis::Primary);
    m_frame->addButton(m_issue, Emphasis::Primary);
}

void AgreementPage::connectParts()
{
    const auto refuse = [this](const QString& text) { Q_EMIT messageRequested(Tone::Error, text); };
    connect(m_sign, &SignPanel::refused, this, refuse);
    connect(m_cancelPanel, &CancelPanel::refused, this, refuse);
    for (SidePanel* panel : {m_sign->panel(), m_cancelPanel->panel()})
        connect(panel, &SidePanel::closed, this, [this] { m_facts->setVisible(m_id.isValid()); });
    connect(m_sign, &SignPanel::agreementSigned, this, [this] {
        openIssued(m_id);
        Q_EMIT messageRequested(Tone::Success, tr("Agreement %1 is signed.").arg(m_line.agreement.number));
    });
    connect(m_cancelPanel, &CancelPanel::cancelled, this, [this] {
        openIssued(m_id);
        Q_EMIT messageRequested(Tone::Success, tr("Agreement %1 is cancelled.").arg(m_line.agreement.number));
    });
    const auto opens = [this](const char* page) {
        return [this, page](qint64 id) { Q_EMIT openRequested({QLatin1String(page), id, {}}); };
    };
    connect(m_facts, &AgreementFacts::customerRequested, this, opens("customer"));
    connect(m_facts, &AgreementFacts::unitRequested, this, opens("unit"));
    connect(m_facts, &AgreementFacts::agreementRequested, this, opens("agreement"));
    connect(m_facts, &AgreementFacts::receiptRequested, this,
            [this](qint64 id) { Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::ContractReceipt, id)); });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && m_id.isValid() && touches(changes, {EntityKind::Agreement}))
            openIssued(m_id);
    });
}

QString AgreementPage::title() const
{
    return m_id.isValid() ? tr("Agreement %1").arg(m_line.agreement.number) : tr("New agreement");
}

QWidget* AgreementPage::firstFocus()
{
    return m_id.isValid() ? static_cast<QWidget*>(m_preview) : m_form->firstFocus();
}

void AgreementPage::closePanels()
{
    m_sign->panel()->closePanel();
    m_cancelPanel->panel()->closePanel();
}

void AgreementPage::open(const Route& route)
{
    m_rest.stop();
    m_dirty = false;
    closePanels();
    if (route.id > 0)
        openIssued(AgreementId(route.id));
    else
        openNew(route);
    m_formCard->setVisible(!m_id.isValid());
    m_files->setOwner(AttachmentOwner::Agreement, m_id.value);
    m_facts->setVisible(m_id.isValid());
    m_frame->setTitle(title());
    Q_EMIT titleChanged();
}

AgreementDraft AgreementPage::startingDraft(const Route& route)
{
    const auto extra = [&route](const char* name) { return route.extras.value(QLatin1String(name)).toLongLong(); };
    m_changes->hide();
    if (extra("renew") > 0) {
        const Outcome<Renewal> renewal = m_context.workplace.contracts().renewal(AgreementId(extra("renew")));
        if (renewal) {
            showChanges(renewal->changes);
            return renewal->draft;
        }
        Q_EMIT messageRequested(Tone::Error, renewal.error().message);
    }
    AgreementDraft draft = m_context.workplace.agreements().blankDraft();
    draft.customer = CustomerId(extra("customer"));
    draft.product = ProductUnitId(extra("product"));
    draft.order = WorkOrderId(extra("order"));
    if (draft.order.isValid() && !draft.customer.isValid()) {
        if (const Outcome<OrderView> view = m_context.workplace.orders().open(draft.order)) {
            draft.customer = view->order.customer;
            draft.product = view->order.product;
        }
    }
    return draft;
}

void AgreementPage::openNew(const Route& route)
{
    m_id = AgreementId();
    m_line = {};
    m_form->setDraft(startingDraft(route));
    m_frame->setSubtitle(tr("Promises and prices come from the settings as they are now."));
    showSteps();
    showPreview();
}

void AgreementPage::showChanges(const std::vector<RenewalChange>& changes)
{
    clearLayout(m_changes->body());
    for (const RenewalChange& change : changes) {
        auto* line = wrappedLabel(tr("%1: %2 → %3").arg(change.what, change.before, change.after), TextRole::Body,
                                  Ink::Text, m_changes);
        m_changes->body()->addWidget(line);
    }
    m_changes->show();
}

void AgreementPage::openIssued(AgreementId id)
{
    m_id = id;
    m_line = {};
    const Outcome<AgreementLineItem> line = m_context.workplace.contracts().line(id);
    if (line)
        m_line = *line;
    m_frame->setTitle(title());
    const Agreement& agreement = m_line.agreement;
    m_frame->setSubtitle(
        line ? tr("%1 to %2 · %3 yuan")
                   .arg(wording::day(agreement.startsOn), wording::day(agreement.endsOn), agreement.price.grouped())
             : QString());
    m_facts->showAgreement(m_line);
    showSteps();
    const Outcome<Document> document = m_context.printing.document(DocumentKind::Agreement, id.value);
    if (document)
        return showPaper(*document);
    m_missing->setTexts(tr("The agreement cannot be shown"), document.error().lines().join(u'\n'));
    m_paper->setCurrentWidget(m_missing);
}

/// What can be done with it now; a step that cannot be taken is not offered.
void AgreementPage::showSteps()
{
    const ServiceContext& service = m_context.workplace.context();
    const bool issued = m_id.isValid() && m_line.agreement.id.isValid();
    const bool running = issued && m_line.terms.state == AgreementState::Running;
    const bool may = service.may(Permission::IssueAgreement);
    const bool asked = running && m_line.terms.voidAskedAt.has_value();
    const bool sold = m_line.terms.package.isValid() && m_line.used == 0;
    const auto offer = [](QAction* action, bool possible) {
        action->setVisible(possible);
        action->setEnabled(possible);
    };
    offer(m_issue, !m_id.isValid() && may);
    offer(m_print, issued && service.may(Permission::Print));
    offer(m_signAction, running && may && !m_line.isSigned);
    offer(m_renew, running && may && !m_line.renewed);
    offer(m_cancel, running && may && !asked);
    offer(m_void, running && may && sold && !asked);
    offer(m_approve, asked && service.may(Permission::WaiveFee));
    offer(m_refuse, asked && service.may(Permission::WaiveFee));
}

void AgreementPage::draftEdited()
{
    m_dirty = true;
    m_rest.start();
}

void AgreementPage::showPreview()
{
    if (m_id.isValid())
        return;
    const AgreementDraft draft = m_form->draft();
    QStringList same;
    for (const Agreement& other :
         m_context.workplace.agreements().overlapping(draft).value_or(std::vector<Agreement>()))
        same.append(other.number);
    m_warning->setText(
        tr("In these days the same kind of agreement is in force already: %1.").arg(same.join(QStringLiteral(", "))));
    m_warning->setVisible(!same.isEmpty());
    const Outcome<AgreementText> text = m_context.workplace.agreements().preview(draft);
    if (text)
        return showPaper(m_context.workplace.papers().draftAgreement(*text));
    m_missing->setTexts(tr("The agreement appears here"), text.error().lines().join(u'\n'));
    m_paper->setCurrentWidget(m_missing);
}

void AgreementPage::showPaper(const Document& document)
{
    m_preview->setAccessibleDescription(textsOf(document).join(u'\n'));
    m_preview->setPages(PageSet(document, paperFormats().front()));
    m_paper->setCurrentWidget(m_preview);
}

void AgreementPage::issue()
{
    m_form->clearIssues();
    const Outcome<Agreement> issued = m_context.workplace.agreements().issue(m_form->draft());
    if (!issued) {
        const QStringList lines = linesLeft(issued.error(), m_form->showIssues(issued.error().issues));
        if (!lines.isEmpty())
            Q_EMIT messageRequested(Tone::Error, lines.join(u'\n'));
        return;
    }
    m_dirty = false;
    Q_EMIT messageRequested(Tone::Success, tr("Agreement %1 is issued.").arg(issued->number));
    Q_EMIT openRequested({QStringLiteral("agreement"), issued->id.value, {}});
}

void AgreementPage::told(const Outcome<AgreementTerms>& done, const QString& success)
{
    openIssued(m_id);
    if (done)
        Q_EMIT messageRequested(Tone::Success, success);
    else
        Q_EMIT messageRequested(Tone::Error, done.error().lines().join(u'\n'));
}

void AgreementPage::askVoid()
{
    const TextQuestion question{
        tr("Undo the sale"),
        tr("Why is contract %1 undone? Somebody else must approve it.").arg(m_line.agreement.number),
        QString(),
        tr("Ask for approval"),
        {tr("The customer changed his mind"), tr("Sold by mistake")},
        false};
    const std::optional<QString> reason = m_context.prompt.askText(this, question);
    if (reason)
        told(m_context.workplace.contracts().askVoid(m_id, m_line.terms.revision, *reason),
             tr("Waiting for approval."));
}

void AgreementPage::decideVoid(bool approve)
{
    const Question question{tr("Undo the sale"),
                            tr("%1 yuan are given back and contract %2 is void. Reason: %3")
                                .arg(m_line.agreement.price.grouped(), m_line.agreement.number, m_line.terms.endReason),
                            tr("Approve"), tr("Keep it"), true};
    if (approve && !m_context.prompt.confirm(this, question))
        return;
    told(m_context.workplace.contracts().decideVoid(m_id, m_line.terms.revision, approve, PaymentMethod::Cash),
         approve ? tr("The sale is undone.") : tr("The contract stays in force."));
}

Done AgreementPage::canLeave()
{
    if (!m_dirty && !m_sign->hasInput())
        return {};
    Question question;
    question.title = tr("Discard the agreement?");
    question.text =
        m_dirty ? tr("What you entered has not been issued and would be lost.") : tr("The signature is not kept yet.");
    question.yes = tr("Discard");
    question.no = tr("Keep editing");
    question.dangerous = true;
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Conflict, tr("The agreement is still open."));
    m_dirty = false;
    return {};
}

} // namespace sanbao
