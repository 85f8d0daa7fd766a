// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_list_page.h"

#include "core/document/wording.h"
#include "core/service/workplace.h"
#include "ui/models/list_view.h"
#include "ui/printing/print_centre.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

class AgreementColumns
{
    Q_DECLARE_TR_FUNCTIONS(AgreementColumns)
public:
    static Columns<AgreementRow> of(const Workplace& workplace)
    {
        const auto validity = [&workplace](const AgreementRow& row) {
            const QDate today = localDay(workplace.clock().now(), workplace.catalogue().zone());
            if (row.agreement.endsOn < today)
                return std::pair(tr("Ended"), ChipTone::Neutral);
            return row.agreement.startsOn > today ? std::pair(tr("Not begun"), ChipTone::Accent)
                                                  : std::pair(tr("Valid"), ChipTone::Ok);
        };
        const auto chip = [validity](const AgreementRow& row, int role) {
            return role == ToneRole ? QVariant(int(validity(row).second)) : QVariant();
        };
        Columns<AgreementRow> columns;
        columns.push_back({QStringLiteral("number"), [] { return tr("Agreement number"); }, 130, CellKind::Strong,
                           [](const AgreementRow& row) { return row.agreement.number; }});
        columns.push_back({QStringLiteral("customer"), [] { return tr("Customer"); }, 150, CellKind::Text,
                           [](const AgreementRow& row) { return row.customerName; }});
        columns.push_back({QStringLiteral("title"), [] { return tr("Agreement"); }, 220, CellKind::Text,
                           [](const AgreementRow& row) { return row.agreement.title; }});
        columns.push_back({QStringLiteral("product"), [] { return tr("Product"); }, 180, CellKind::Text,
                           [](const AgreementRow& row) { return row.productLabel; }});
        columns.back().stretch = true;
        columns.push_back({QStringLiteral("validity"),
                           [] { return tr("Validity"); },
                           100,
                           CellKind::Chip,
                           [validity](const AgreementRow& row) { return validity(row).first; },
                           {},
                           {},
                           chip});
        columns.push_back({QStringLiteral("from"), [] { return tr("First day"); }, 100, CellKind::Text,
                           [](const AgreementRow& row) { return wording::day(row.agreement.startsOn); }});
        columns.push_back({QStringLiteral("to"), [] { return tr("Last day"); }, 100, CellKind::Text,
                           [](const AgreementRow& row) { return wording::day(row.agreement.endsOn); }});
        columns.push_back({QStringLiteral("price"), [] { return tr("Price (yuan)"); }, 110, CellKind::Number,
                           [](const AgreementRow& row) { return row.agreement.price.grouped(); }});
        return columns;
    }
};

} // namespace

AgreementListPage::AgreementListPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ListView(m_stack))
{
    m_frame->setTitle(title());
    m_model = new PagedTableModel<AgreementRow>(
        AgreementColumns::of(m_context.workplace),
        [this](const PageRequest<AgreementRow>& request) {
            return m_context.workplace.agreements().page(request.after ? request.after->agreement.id : AgreementId(),
                                                         request.limit);
        },
        [](const AgreementRow& row) { return row.agreement.id.value; }, this);
    m_list->setObjectName(QStringLiteral("agreements"));
    m_list->setList(m_model, title(), widthsInSettings(QStringLiteral("agreements")));
    buildActions();
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("agreements"), tr("No agreement yet"),
        tr("An agreement fixes promises and prices for a customer. Its text is frozen when it is issued."), m_new,
        m_stack));
    auto* card = new Card({}, this);
    card->setFlush(true);
    card->body()->addWidget(m_stack);
    m_frame->body()->addWidget(card, 1);
    connect(m_model, &PagedTableModelBase::refreshed, this,
            [this] { m_stack->setCurrentIndex(m_model->isEmptyAfterLoad() ? 1 : 0); });
    connect(m_model, &PagedTableModelBase::readFailed, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Error, text); });
    connect(m_list, &ListView::opened, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("agreement"), id, {}});
    });
    connect(m_list, &ListView::currentKeyChanged, this, [this](qint64 id) { m_print->setEnabled(id > 0); });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, &AgreementListPage::refresh);
}

void AgreementListPage::buildActions()
{
    m_new = makeAction(this, tr("New agreement"), QKeySequence(Qt::CTRL | Qt::Key_N), tr("Draw up an agreement"));
    m_print = makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P), tr("Print the selected agreement"));
    m_print->setEnabled(false);
    connect(m_new, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("agreement"), 0, {}}); });
    connect(m_print, &QAction::triggered, this,
            [this] { Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Agreement, m_list->currentKey())); });
    m_frame->addButton(m_print, Emphasis::Secondary);
    m_frame->addButton(m_new, Emphasis::Primary);
}

QString AgreementListPage::title() const
{
    return tr("Agreements");
}

void AgreementListPage::open(const Route&)
{
    m_new->setEnabled(m_context.workplace.context().may(Permission::IssueAgreement));
    refresh();
}

QWidget* AgreementListPage::firstFocus()
{
    return m_stack->currentIndex() == 0 ? static_cast<QWidget*>(m_list) : m_stack;
}

void AgreementListPage::refresh()
{
    m_model->refresh();
}

} // namespace sanbao
