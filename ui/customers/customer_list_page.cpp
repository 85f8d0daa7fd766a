// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list_page.h"

#include "core/domain/phone.h"
#include "core/service/labels.h"
#include "core/service/record_desk.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace sanbao {

namespace {

Columns<Customer> customerColumns(Workplace& workplace)
{
    Columns<Customer> columns;
    columns.push_back(
        {QStringLiteral("name"), [] { return CustomerListPage::tr("Name"); }, 160, CellKind::Strong,
         [](const Customer& row) { return row.name.isEmpty() ? CustomerListPage::tr("Unnamed") : row.name; }});
    columns.back().tooltip = [](const Customer& row) { return row.name; };
    columns.push_back({QStringLiteral("phone"), [] { return CustomerListPage::tr("Phone"); }, 140, CellKind::Text,
                       [](const Customer& row) { return displayPhone(row.phone); }});
    columns.push_back({QStringLiteral("address"), [] { return CustomerListPage::tr("Address"); }, 240, CellKind::Text,
                       [](const Customer& row) { return row.address; }});
    columns.back().tooltip = [](const Customer& row) { return row.address; };
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("tier"), [] { return CustomerListPage::tr("Priority"); }, 100, CellKind::Chip,
                       [](const Customer& row) { return row.tier == Priority::Normal ? QString() : label(row.tier); }});
    columns.back().data = [](const Customer&, int role) {
        return role == ToneRole ? QVariant(int(ChipTone::Accent)) : QVariant();
    };
    columns.push_back({QStringLiteral("orders"), [] { return CustomerListPage::tr("Orders"); }, 80, CellKind::Number,
                       [](const Customer& row) { return QString::number(row.orderCount); }});
    columns.push_back({QStringLiteral("since"), [] { return CustomerListPage::tr("Since"); }, 110, CellKind::Text,
                       [&workplace](const Customer& row) {
                           return localDay(row.createdAt, workplace.catalogue().zone()).toString(Qt::ISODate);
                       }});
    return columns;
}

} // namespace

CustomerListPage::CustomerListPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_search(new SearchField(tr("Phone, name, pinyin, address or serial number"), this))
{
    m_frame->setTitle(title());
    m_search->setAccessibleName(tr("Find customers"));
    m_search->setMinimumWidth(dp(300));
    m_search->installEventFilter(this);
    m_frame->addWidget(m_search);
    QAction* find = makeAction(this, tr("Find customers"), QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    QAction* fresh = makeAction(this, tr("New customer"), QKeySequence(Qt::CTRL | Qt::Key_N),
                                tr("Enter a customer without a request"));
    fresh->setEnabled(m_context.workplace.context().may(Permission::EditCustomer));
    connect(fresh, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("customer"), 0, {}}); });
    m_frame->addButton(fresh, Emphasis::Primary);
    m_model = new PagedTableModel<Customer>(
        customerColumns(m_context.workplace), [this](const PageRequest<Customer>& request) { return read(request); },
        [](const Customer& row) { return row.id.value; }, this);
    m_pane = new ListPane(m_model, title(), QStringLiteral("customers"),
                          new EmptyState(QStringLiteral("customers"), QString(), QString(), nullptr, this), this);
    m_frame->body()->addWidget(m_pane);
    connect(m_pane->view(), &ListView::opened, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("customer"), id, {}});
    });
    connect(m_search, &SearchField::searched, this, [this] {
        showEmpty();
        m_model->reload();
        m_pane->view()->selectFirst();
    });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Customer}))
            m_model->refresh();
    });
    showEmpty();
}

QString CustomerListPage::title() const
{
    return tr("Customers & products");
}

Outcome<std::vector<Customer>> CustomerListPage::read(const PageRequest<Customer>& request)
{
    RecordDesk& records = m_context.workplace.records();
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        return records.customers(request.after ? request.after->id : CustomerId(), request.limit);
    // A search answers with its best hits at once; there is no second page.
    if (request.after)
        return std::vector<Customer>();
    return records.findCustomers(text);
}

void CustomerListPage::showEmpty()
{
    if (m_search->text().trimmed().isEmpty())
        m_pane->empty()->setTexts(tr("No customer yet"), tr("Customers are entered with their first request."));
    else
        m_pane->empty()->setTexts(tr("Nobody found"),
                                  tr("Try the last four digits of the phone, or one character of the name."));
}

void CustomerListPage::open(const Route&)
{
    m_model->refresh();
}

QWidget* CustomerListPage::firstFocus()
{
    return m_search;
}

void CustomerListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isBeingOpened())
        m_model->refresh();
}

/// From the search line Down enters the list and Enter opens its first row.
bool CustomerListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            m_search->flush();
            m_pane->view()->setFocus(Qt::TabFocusReason);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_search->text().trimmed().isEmpty()) {
            m_search->flush();
            if (m_pane->view()->currentKey() > 0)
                Q_EMIT openRequested({QStringLiteral("customer"), m_pane->view()->currentKey(), {}});
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace sanbao
