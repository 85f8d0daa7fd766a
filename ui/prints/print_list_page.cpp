// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prints/print_list_page.h"

#include "core/service/print_job_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/print_centre.h"
#include "ui/prints/print_columns.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"

#include <QHBoxLayout>

namespace sanbao {

namespace {

enum Scope { Everything, NotDone };

} // namespace

PrintListPage::PrintListPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
{
    m_frame->setTitle(title());
    buildActions();
    buildFilters();
    buildList();
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    showEmpty();
    showActions();
}

QString PrintListPage::title() const
{
    return tr("Prints");
}

QWidget* PrintListPage::firstFocus()
{
    return m_pane->view();
}

void PrintListPage::buildActions()
{
    m_thing = makeAction(this, tr("Open what it is about"), QKeySequence(Qt::CTRL | Qt::Key_O),
                         tr("Go to the order, agreement or product of this paper"));
    m_issued = makeAction(this, tr("Save the issued copy"), QKeySequence(Qt::CTRL | Qt::Key_S),
                          tr("Save the PDF exactly as it was issued"));
    m_again = makeAction(this, tr("Print again"), QKeySequence::Print, tr("The paper as it was comes out again"));
    QAction* refreshing = makeAction(this, tr("Refresh"), QKeySequence(Qt::Key_F5), tr("Read the list again"));
    connect(m_thing, &QAction::triggered, this, &PrintListPage::openThing);
    connect(m_issued, &QAction::triggered, this, &PrintListPage::saveIssued);
    connect(m_again, &QAction::triggered, this, &PrintListPage::printAgain);
    connect(refreshing, &QAction::triggered, this, &PrintListPage::refresh);
    m_frame->addButton(m_thing, Emphasis::Secondary);
    m_frame->addButton(m_issued, Emphasis::Secondary);
    m_frame->addButton(m_again, Emphasis::Primary);
}

void PrintListPage::buildFilters()
{
    m_scope = new ChipChoice(tr("Which prints"), this);
    m_scope->addChip(tr("All"), Everything);
    m_scope->addChip(tr("Did not come out"), NotDone);
    m_kind = new ChoiceCombo(this);
    m_kind->setObjectName(QStringLiteral("document"));
    m_kind->setAccessibleName(tr("Document"));
    m_kind->addChoice(tr("Every document"), QString());
    for (const auto& [kind, code] : Codes<DocumentKind>::table)
        m_kind->addChoice(documentKindName(kind), QLatin1String(code));
    m_kind->setMinimumContentsLength(16);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    row->addWidget(m_scope);
    row->addWidget(m_kind);
    row->addStretch(1);
    m_frame->body()->addLayout(row);
    const auto filtered = [this] {
        showEmpty();
        m_model->reload();
        m_pane->view()->selectFirst();
        showActions();
    };
    connect(m_scope, &ChipChoice::chosen, this, filtered);
    connect(m_kind, &ChoiceCombo::chosen, this, filtered);
}

void PrintListPage::buildList()
{
    m_model = new PagedTableModel<PrintRecord>(
        printColumns(m_context.workplace),
        [this](const PageRequest<PrintRecord>& request) {
            PrintFilter filter;
            filter.document = m_kind->value().toString();
            filter.notDoneOnly = m_scope->value() == NotDone;
            return m_context.workplace.printJobs().page(filter, lastOf(request), request.limit);
        },
        [](const PrintRecord& row) { return row.id.value; }, this);
    m_pane = new ListPane(m_model, title(), QStringLiteral("prints"),
                          new EmptyState(QStringLiteral("print"), QString(), QString(), nullptr, this), this);
    m_pane->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_frame->body()->addWidget(m_pane, 1);
    connect(m_pane->view(), &ListView::opened, this, &PrintListPage::printAgain);
    connect(m_pane->view(), &ListView::currentKeyChanged, this, &PrintListPage::showActions);
}

void PrintListPage::showEmpty()
{
    if (m_scope->value() == NotDone)
        m_pane->empty()->setTexts(tr("Every paper came out"), tr("A print that fails stays here with its reason."));
    else
        m_pane->empty()->setTexts(tr("Nothing was printed yet"),
                                  tr("Every slip, receipt and PDF appears here with time, person and printer."));
}

void PrintListPage::open(const Route& route)
{
    if (route.extras.value(QStringLiteral("scope")).toString() == QLatin1String("failed"))
        m_scope->setValue(NotDone);
    showEmpty();
    refresh();
    if (m_pane->view()->currentKey() == 0)
        m_pane->view()->selectFirst();
    showActions();
}

void PrintListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isBeingOpened())
        refresh();
}

void PrintListPage::refresh()
{
    m_model->refresh();
    const int failed = m_context.workplace.printJobs().failedToday();
    m_frame->setSubtitle(failed > 0 ? tr("%1 did not come out today").arg(failed) : QString());
    showActions();
}

const PrintRecord* PrintListPage::current() const
{
    return m_model->rowAt(m_model->rowOfKey(m_pane->view()->currentKey()));
}

void PrintListPage::showActions()
{
    const PrintRecord* record = current();
    const std::optional<DocumentKind> kind = record ? fromCode<DocumentKind>(record->document) : std::nullopt;
    m_again->setEnabled(kind.has_value());
    m_issued->setEnabled(record && record->hasIssuedCopy);
    m_thing->setEnabled(record && record->thing > 0 && kind && subjectOf(*kind) != PaperSubject::Policy);
}

void PrintListPage::printAgain()
{
    const PrintRecord* record = current();
    const std::optional<DocumentKind> kind = record ? fromCode<DocumentKind>(record->document) : std::nullopt;
    if (kind)
        Q_EMIT openRequested(PrintCentre::previewRoute(*kind, record->thing, record->id));
}

void PrintListPage::saveIssued()
{
    const PrintRecord* record = current();
    if (!record)
        return;
    const Outcome<QByteArray> copy = m_context.workplace.printJobs().issuedCopy(record->id);
    if (!copy) {
        Q_EMIT messageRequested(Tone::Error, copy.error().message);
        return;
    }
    const QString name = QStringLiteral("%1 %2.pdf").arg(record->title, record->number);
    const std::optional<QString> path =
        m_context.prompt.saveFile(this, tr("Save the issued copy"), name, tr("PDF files (*.pdf)"));
    if (!path || path->isEmpty())
        return;
    const Done written = writeVerified(*path, *copy);
    Q_EMIT messageRequested(written ? Tone::Success : Tone::Error,
                            written ? tr("Saved as %1.").arg(*path) : written.error().message);
}

void PrintListPage::openThing()
{
    const PrintRecord* record = current();
    const std::optional<DocumentKind> kind = record ? fromCode<DocumentKind>(record->document) : std::nullopt;
    if (!kind)
        return;
    switch (subjectOf(*kind)) {
    case PaperSubject::Agreement:
        Q_EMIT openRequested({QStringLiteral("agreement"), record->thing, {}});
        return;
    case PaperSubject::Unit:
        Q_EMIT openRequested({QStringLiteral("unit"), record->thing, {}});
        return;
    case PaperSubject::Complaint:
        Q_EMIT openRequested({QStringLiteral("complaint"), record->thing, {}});
        return;
    case PaperSubject::Contract:
        Q_EMIT openRequested({QStringLiteral("agreements"), 0, {}});
        return;
    default:
        Q_EMIT openRequested({QStringLiteral("order"), record->thing, {}});
    }
}

} // namespace sanbao
