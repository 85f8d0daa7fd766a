// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_page.h"

#include "core/document/wording.h"
#include "core/service/paper_desk.h"
#include "core/service/workplace.h"
#include "ui/agreements/agreement_form.h"
#include "ui/attachments/attachment_card.h"
#include "ui/printing/preview_view.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
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
    , m_form(new AgreementForm(context.workplace, this))
    , m_paper(new QStackedWidget(this))
    , m_preview(new PreviewView(m_paper))
    , m_missing(new EmptyState(QStringLiteral("agreements"), tr("The agreement appears here"), {}, nullptr, m_paper))
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_formCard);
    column->addWidget(m_form);
    column->addStretch(1);
    m_formCard->body()->addWidget(area, 1);
    m_formCard->setFixedWidth(dp(400));
    m_paper->addWidget(m_missing);
    m_paper->addWidget(m_preview);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_formCard);
    row->addWidget(m_paper, 1);
    m_frame->body()->addLayout(row, 1);
    m_files = new AttachmentCard(context, this);
    connect(m_files, &AttachmentCard::messageRequested, this, &Page::messageRequested);
    m_frame->body()->addWidget(m_files);
    buildActions();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &AgreementPage::showPreview);
    connect(m_form, &AgreementForm::edited, this, &AgreementPage::draftEdited);
}

void AgreementPage::buildActions()
{
    m_print = makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P), tr("Print this agreement"));
    m_issue = makeAction(this, tr("Issue agreement"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                         tr("Freeze the text and give it a number"));
    connect(m_print, &QAction::triggered, this,
            [this] { Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Agreement, m_id.value)); });
    connect(m_issue, &QAction::triggered, this, &AgreementPage::issue);
    m_frame->addButton(m_print, Emphasis::Primary);
    m_frame->addButton(m_issue, Emphasis::Primary);
}

QString AgreementPage::title() const
{
    return m_id.isValid() ? tr("Agreement %1").arg(m_number) : tr("New agreement");
}

QWidget* AgreementPage::firstFocus()
{
    return m_id.isValid() ? static_cast<QWidget*>(m_preview) : m_form->firstFocus();
}

void AgreementPage::open(const Route& route)
{
    m_rest.stop();
    m_dirty = false;
    if (route.id > 0)
        openIssued(AgreementId(route.id));
    else
        openNew(route);
    m_formCard->setVisible(!m_id.isValid());
    m_files->setOwner(AttachmentOwner::Agreement, m_id.value);
    m_issue->setVisible(!m_id.isValid());
    m_issue->setEnabled(!m_id.isValid());
    m_print->setVisible(m_id.isValid());
    m_print->setEnabled(m_id.isValid());
    m_frame->setTitle(title());
    Q_EMIT titleChanged();
}

void AgreementPage::openNew(const Route& route)
{
    m_id = AgreementId();
    m_number.clear();
    AgreementDraft draft = m_context.workplace.agreements().blankDraft();
    draft.customer = CustomerId(route.extras.value(QStringLiteral("customer")).toLongLong());
    draft.product = ProductUnitId(route.extras.value(QStringLiteral("product")).toLongLong());
    draft.order = WorkOrderId(route.extras.value(QStringLiteral("order")).toLongLong());
    m_form->setDraft(draft);
    m_frame->setSubtitle(tr("Promises and prices come from the settings as they are now."));
    showPreview();
}

void AgreementPage::openIssued(AgreementId id)
{
    const Outcome<Agreement> agreement = m_context.workplace.agreements().open(id);
    m_id = id;
    m_number = agreement ? agreement->number : QString();
    m_frame->setSubtitle(agreement ? tr("%1 to %2 · %3 yuan")
                                         .arg(wording::day(agreement->startsOn), wording::day(agreement->endsOn),
                                              agreement->price.grouped())
                                   : QString());
    const Outcome<Document> document = m_context.printing.document(DocumentKind::Agreement, id.value);
    if (document)
        return showPaper(*document);
    m_missing->setTexts(tr("The agreement cannot be shown"), document.error().lines().join(u'\n'));
    m_paper->setCurrentWidget(m_missing);
}

void AgreementPage::draftEdited()
{
    m_dirty = true;
    m_rest.start();
}

void AgreementPage::showPreview()
{
    const Outcome<AgreementText> text = m_context.workplace.agreements().preview(m_form->draft());
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
        QStringList lines;
        for (const FieldIssue& issue : m_form->showIssues(issued.error().issues))
            lines.append(issue.message);
        if (issued.error().issues.empty())
            lines.append(issued.error().message);
        if (!lines.isEmpty())
            Q_EMIT messageRequested(Tone::Error, lines.join(u'\n'));
        return;
    }
    m_dirty = false;
    Q_EMIT messageRequested(Tone::Success, tr("Agreement %1 is issued.").arg(issued->number));
    Q_EMIT openRequested({QStringLiteral("agreement"), issued->id.value, {}});
}

Done AgreementPage::canLeave()
{
    if (!m_dirty)
        return {};
    Question question;
    question.title = tr("Discard the agreement?");
    question.text = tr("What you entered has not been issued and would be lost.");
    question.yes = tr("Discard");
    question.no = tr("Keep editing");
    question.dangerous = true;
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Conflict, tr("The agreement is still open."));
    m_dirty = false;
    return {};
}

} // namespace sanbao
