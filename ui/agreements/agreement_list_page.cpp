// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_list_page.h"

#include "core/document/wording.h"
#include "core/service/contract_desk.h"
#include "core/service/contract_words.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/printing/print_centre.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contract_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace sanbao {

namespace {

class AgreementColumns
{
    Q_DECLARE_TR_FUNCTIONS(AgreementColumns)
public:
    static Columns<AgreementLineItem> of(const Workplace& workplace)
    {
        const auto state = [&workplace](const AgreementLineItem& line) {
            return contractState(line, localDay(workplace.clock().now(), workplace.catalogue().zone()));
        };
        Columns<AgreementLineItem> columns;
        columns.push_back({QStringLiteral("number"), [] { return tr("Agreement number"); }, 130, CellKind::Strong,
                           [](const AgreementLineItem& line) { return line.agreement.number; }});
        columns.push_back({QStringLiteral("customer"), [] { return tr("Customer"); }, 130, CellKind::Text,
                           [](const AgreementLineItem& line) { return line.customerName; }});
        columns.push_back({QStringLiteral("title"), [] { return tr("Agreement"); }, 200, CellKind::Text,
                           [](const AgreementLineItem& line) { return line.agreement.title; }});
        columns.push_back({QStringLiteral("product"), [] { return tr("Product"); }, 150, CellKind::Text,
                           [](const AgreementLineItem& line) { return line.productLabel; }});
        columns.back().stretch = true;
        columns.push_back({QStringLiteral("validity"), [] { return tr("Validity"); }, 116, CellKind::Chip,
                           [state](const AgreementLineItem& line) { return state(line).first; }});
        columns.back().data = [state](const AgreementLineItem& line, int role) {
            return role == ToneRole ? QVariant(int(state(line).second)) : QVariant();
        };
        columns.push_back(
            {QStringLiteral("rest"), [] { return tr("Visits left"); }, 96, CellKind::Number,
             [](const AgreementLineItem& line) {
                 return line.terms.visits == 0
                            ? QString()
                            : QStringLiteral("%1 / %2").arg(line.terms.visits - line.used).arg(line.terms.visits);
             }});
        columns.push_back({QStringLiteral("from"), [] { return tr("First day"); }, 100, CellKind::Text,
                           [](const AgreementLineItem& line) { return wording::day(line.agreement.startsOn); }});
        columns.push_back({QStringLiteral("to"), [] { return tr("Last day"); }, 100, CellKind::Text,
                           [](const AgreementLineItem& line) { return wording::day(line.agreement.endsOn); }});
        columns.push_back({QStringLiteral("price"), [] { return tr("Price (yuan)"); }, 100, CellKind::Number,
                           [](const AgreementLineItem& line) { return line.agreement.price.grouped(); }});
        return columns;
    }
};

AgreementScope scopeOf(const QString& code)
{
    if (code == QLatin1String("ending"))
        return AgreementScope::EndingSoon;
    if (code == QLatin1String("unsigned"))
        return AgreementScope::Unsigned;
    if (code == QLatin1String("running"))
        return AgreementScope::Running;
    return code == QLatin1String("ended") ? AgreementScope::Ended : AgreementScope::All;
}

} // namespace

AgreementListPage::AgreementListPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_scope(new ChipChoice(tr("Which agreements"), this))
{
    m_frame->setTitle(title());
    m_scope->addChip(tr("All"), int(AgreementScope::All));
    m_scope->addChip(tr("In force"), int(AgreementScope::Running));
    m_scope->addChip(tr("Running out"), int(AgreementScope::EndingSoon));
    m_scope->addChip(tr("Not signed"), int(AgreementScope::Unsigned));
    m_scope->addChip(tr("Ended"), int(AgreementScope::Ended));
    buildActions();
    m_model = new PagedTableModel<AgreementLineItem>(
        AgreementColumns::of(m_context.workplace),
        [this](const PageRequest<AgreementLineItem>& request) {
            return m_context.workplace.contracts().page(AgreementScope(m_scope->value()),
                                                        request.after ? request.after->agreement.id : AgreementId(),
                                                        request.limit);
        },
        [](const AgreementLineItem& line) { return line.agreement.id.value; }, this);
    auto* empty = new EmptyState(
        QStringLiteral("agreements"), tr("No agreement here"),
        tr("An agreement fixes promises and prices for a customer. Its text is frozen when it is issued."), m_new,
        this);
    m_pane = new ListPane(m_model, title(), QStringLiteral("agreements"), empty, this);
    m_pane->view()->setObjectName(QStringLiteral("agreements"));
    m_pane->card()->addHeaderWidget(m_scope);
    m_frame->body()->addWidget(m_pane, 1);
    connect(m_scope, &ChipChoice::chosen, this, [this] {
        m_model->reload();
        showSelection(m_pane->view()->currentKey());
    });
    connect(m_pane->view(), &ListView::opened, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("agreement"), id, {}});
    });
    connect(m_pane->view(), &ListView::currentKeyChanged, this, &AgreementListPage::showSelection);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, &AgreementListPage::refresh);
}

void AgreementListPage::buildActions()
{
    m_new = makeAction(this, tr("New agreement"), QKeySequence(Qt::CTRL | Qt::Key_N), tr("Draw up an agreement"));
    m_print = makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P), tr("Print the selected agreement"));
    m_renew =
        makeAction(this, tr("Renew"), QKeySequence(Qt::Key_F7), tr("Draw up the next term of the selected agreement"));
    QAction* packages = makeAction(this, tr("Packages"), QKeySequence(Qt::Key_F8),
                                   tr("Products sold as contracts, their sales and use"));
    QAction* texts = makeAction(this, tr("Texts"), QKeySequence(Qt::Key_F9), tr("Templates and clauses of agreements"));
    const auto opens = [this](QAction* action, const char* page) {
        connect(action, &QAction::triggered, this, [this, page] {
            Q_EMIT openRequested({QLatin1String(page), 0, {}});
        });
    };
    opens(m_new, "agreement");
    opens(packages, "packages");
    opens(texts, "agreement-texts");
    connect(m_print, &QAction::triggered, this, [this] {
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Agreement, m_pane->view()->currentKey()));
    });
    connect(m_renew, &QAction::triggered, this, [this] {
        Q_EMIT openRequested(
            {QStringLiteral("agreement"), 0, {{QStringLiteral("renew"), m_pane->view()->currentKey()}}});
    });
    m_frame->addButton(texts, Emphasis::Quiet);
    m_frame->addButton(packages, Emphasis::Secondary);
    m_frame->addButton(m_renew, Emphasis::Secondary);
    m_frame->addButton(m_print, Emphasis::Secondary);
    m_frame->addButton(m_new, Emphasis::Primary);
}

QString AgreementListPage::title() const
{
    return tr("Agreements");
}

void AgreementListPage::open(const Route& route)
{
    if (route.extras.contains(QStringLiteral("scope")))
        m_scope->setValue(int(scopeOf(route.extras.value(QStringLiteral("scope")).toString())));
    m_new->setEnabled(m_context.workplace.context().may(Permission::IssueAgreement));
    m_model->reload();
    refresh();
}

QWidget* AgreementListPage::firstFocus()
{
    return m_pane->view();
}

void AgreementListPage::showSelection(qint64 id)
{
    const AgreementLineItem* line = m_model->rowAt(m_model->rowOfKey(id));
    m_print->setEnabled(line);
    m_renew->setEnabled(line && line->terms.state == AgreementState::Running && !line->renewed &&
                        m_context.workplace.context().may(Permission::IssueAgreement));
}

void AgreementListPage::refresh()
{
    m_model->refresh();
    if (const Outcome<AgreementCounts> counts = m_context.workplace.contracts().counts()) {
        m_frame->setSubtitle(tr("%1 in force, %2 run out within %3 days, %4 not signed")
                                 .arg(QString::number(counts->running), QString::number(counts->endingSoon),
                                      QString::number(m_context.workplace.contracts().noticeDays()),
                                      QString::number(counts->unsignedOnes)));
    }
    showSelection(m_pane->view()->currentKey());
}

} // namespace sanbao
