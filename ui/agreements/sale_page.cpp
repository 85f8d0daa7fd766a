// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/sale_page.h"

#include "core/service/agreement_desk.h"
#include "core/service/contract_words.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/record_desk.h"
#include "core/service/workplace.h"
#include "ui/agreements/customer_picker.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/printing/preview_view.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace sanbao {

namespace {

constexpr int kRestMs = 200;

} // namespace

SalePage::SalePage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
{
    m_frame->setTitle(title());
    m_frame->setSubtitle(tr("Number, contract and receipt are made in one go."));
    m_sell = makeAction(this, tr("Sell"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                        tr("Issue the contract and take the money"));
    m_sell->setAutoRepeat(false);
    connect(m_sell, &QAction::triggered, this, &SalePage::sell);
    m_frame->addButton(m_sell, Emphasis::Primary);
    auto* card = new Card(tr("Sale"), this);
    card->setFixedWidth(dp(400));
    card->body()->addWidget(buildForm());
    card->body()->addStretch(1);
    m_paper = new QStackedWidget(this);
    m_preview = new PreviewView(m_paper);
    m_missing = new EmptyState(QStringLiteral("agreements"), tr("The contract appears here"), {}, nullptr, m_paper);
    m_paper->addWidget(m_missing);
    m_paper->addWidget(m_preview);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(card);
    row->addWidget(m_paper, 1);
    m_frame->body()->addLayout(row, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SalePage::showPreview);
    connectForm();
}

QWidget* SalePage::buildForm()
{
    m_form = new FormSection(this, 84);
    m_customer = new CustomerPicker(
        [this](const QString& text) {
            return m_context.workplace.records().findCustomers(text, 5).value_or(std::vector<Customer>());
        },
        m_form);
    m_product = new ChoiceCombo(m_form);
    m_package = new ChoiceCombo(m_form);
    m_from = new DayEdit(m_form);
    m_price = new MoneyEdit(m_form);
    m_method = new ChoiceCombo(m_form);
    m_package->setObjectName(QStringLiteral("package"));
    m_product->setObjectName(QStringLiteral("product"));
    m_price->setObjectName(QStringLiteral("price"));
    for (const auto& [method, code] : Codes<PaymentMethod>::table)
        m_method->addChoice(label(method), int(method));
    m_form->addRow(QStringLiteral("customer"), tr("Customer"), m_customer);
    m_form->addRow(QStringLiteral("product"), tr("Product"), m_product);
    m_form->addRow(QStringLiteral("package"), tr("For sale"), m_package);
    m_form->addRow(QStringLiteral("startsOn"), tr("First day"), m_from);
    m_form->addRow(QStringLiteral("price"), tr("Price (yuan)"), m_price);
    m_form->addRow(QStringLiteral("payment"), tr("Paid by"), m_method);
    m_where = wrappedLabel({}, TextRole::Hint, Ink::Muted, m_form);
    m_warning = wrappedLabel({}, TextRole::Body, Ink::Warn, m_form);
    m_form->addFullWidth(m_where);
    m_form->addFullWidth(m_warning);
    return m_form;
}

void SalePage::connectForm()
{
    connect(m_customer, &CustomerPicker::chosen, this, [this] {
        fillUnits({});
        m_dirty = true;
    });
    connect(m_product, &ChoiceCombo::chosen, this, [this] {
        fillPackages();
        m_dirty = true;
    });
    connect(m_package, &ChoiceCombo::chosen, this, [this] {
        propose();
        m_dirty = true;
    });
    const auto edited = [this] {
        m_dirty = true;
        m_rest.start();
    };
    connect(m_from, &QLineEdit::textEdited, this, edited);
    connect(m_price, &QLineEdit::textEdited, this, edited);
}

QString SalePage::title() const
{
    return tr("Sell a package");
}

QWidget* SalePage::firstFocus()
{
    return m_customer->customer().isValid() ? static_cast<QWidget*>(m_package) : m_customer;
}

void SalePage::open(const Route& route)
{
    const auto extra = [&route](const char* name) { return route.extras.value(QLatin1String(name)).toLongLong(); };
    m_order = WorkOrderId(extra("order"));
    CustomerId customer(extra("customer"));
    ProductUnitId product(extra("product"));
    if (m_order.isValid()) {
        if (const Outcome<OrderView> view = m_context.workplace.orders().open(m_order)) {
            customer = view->order.customer;
            product = view->order.product;
            m_where->setText(
                view->receipt
                    ? tr("Order %1 is settled: the contract gets a receipt of its own.").arg(view->order.number)
                    : tr("The price becomes a line of order %1.").arg(view->order.number));
            if (view->receipt)
                m_order = WorkOrderId();
        }
    } else {
        m_where->setText(tr("The contract gets a receipt of its own."));
    }
    m_form->row(QStringLiteral("payment"))->setVisible(!m_order.isValid());
    m_from->setToday(localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()));
    m_form->clearIssues();
    m_customer->setCustomer(
        customer.isValid() ? m_context.workplace.agreements().customer(customer).value_or(std::nullopt) : std::nullopt);
    m_dirty = false;
    fillUnits(product);
    if (extra("package") > 0) {
        m_package->setValue(extra("package"));
        propose();
    }
    m_sell->setEnabled(m_context.workplace.context().may(Permission::IssueAgreement));
}

void SalePage::fillUnits(ProductUnitId chosen)
{
    m_product->clear();
    m_product->addChoice(tr("No particular product"), qint64(0));
    if (m_customer->customer().isValid()) {
        const std::vector<ProductUnit> none;
        for (const ProductUnit& unit :
             m_context.workplace.agreements().unitsOf(m_customer->customer()).value_or(none)) {
            const QString name = m_context.workplace.catalogue().productLabel(unit.category, unit.brand, unit.model);
            m_product->addChoice(unit.serial.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, unit.serial),
                                 unit.id.value);
        }
    }
    if (chosen.isValid())
        m_product->setValue(chosen.value);
    else if (m_product->count() == 2)
        m_product->setCurrentIndex(1);
    fillPackages();
}

void SalePage::fillPackages()
{
    const QVariant before = m_package->value();
    m_package->clear();
    const std::vector<ServicePackage> none;
    for (const ServicePackage& package :
         m_context.workplace.packages()
             .onSale(m_customer->customer(), ProductUnitId(m_product->value().toLongLong()))
             .value_or(none))
        m_package->addChoice(QStringLiteral("%1 · ¥ %2").arg(package.name, package.price.grouped()), package.id.value);
    m_package->setValue(before);
    propose();
}

void SalePage::propose()
{
    const PackageSale now = typed();
    const Outcome<PackageSale> proposal =
        m_context.workplace.packages().proposal(now.package, now.customer, now.product, m_order);
    if (proposal) {
        m_from->setValue(proposal->startsOn);
        m_price->setValue(proposal->price);
    }
    showPreview();
}

PackageSale SalePage::typed() const
{
    PackageSale sale;
    sale.customer = m_customer->customer();
    sale.product = ProductUnitId(m_product->value().toLongLong());
    sale.package = PackageId(m_package->value().toLongLong());
    sale.order = m_order;
    sale.startsOn = m_from->value();
    sale.price = m_price->value().value_or(Money::fromFen(-1));
    sale.method = PaymentMethod(m_method->value().toInt());
    return sale;
}

void SalePage::showPreview()
{
    const Outcome<AgreementText> text = m_context.workplace.packages().preview(typed());
    const Outcome<std::vector<Agreement>> same = m_context.workplace.packages().overlapping(typed());
    QStringList numbers;
    for (const Agreement& agreement : same.value_or(std::vector<Agreement>()))
        numbers.append(agreement.number);
    m_warning->setText(
        numbers.isEmpty()
            ? QString()
            : tr("The same kind of contract is in force already: %1.").arg(numbers.join(QStringLiteral(", "))));
    m_warning->setVisible(!numbers.isEmpty());
    if (!text) {
        m_missing->setTexts(tr("The contract appears here"), text.error().lines().join(u'\n'));
        m_paper->setCurrentWidget(m_missing);
        return;
    }
    const Document document = m_context.workplace.papers().draftAgreement(*text);
    m_preview->setAccessibleDescription(textsOf(document).join(u'\n'));
    m_preview->setPages(PageSet(document, paperFormats().front()));
    m_paper->setCurrentWidget(m_preview);
}

void SalePage::sell()
{
    m_form->clearIssues();
    const Outcome<SoldContract> sold = m_context.workplace.packages().sell(typed());
    if (!sold) {
        Failure failure = sold.error();
        for (FieldIssue& issue : failure.issues) {
            if (issue.field == QLatin1String("price") && !m_price->problem().isEmpty())
                issue.message = m_price->problem();
        }
        if (const QString words = placeRefusal(failure, m_form); !words.isEmpty())
            Q_EMIT messageRequested(Tone::Error, words);
        return;
    }
    m_dirty = false;
    Q_EMIT messageRequested(
        Tone::Success, sold->receipt
                           ? tr("Sold: contract %1, receipt %2.").arg(sold->agreement.number, sold->receipt->number)
                           : tr("Sold: contract %1.").arg(sold->agreement.number));
    Q_EMIT openRequested({QStringLiteral("agreement"), sold->agreement.id.value, {}});
}

Done SalePage::canLeave()
{
    if (!m_dirty)
        return {};
    const Question question{tr("Discard the sale?"), tr("The contract is not issued yet."), tr("Discard"),
                            tr("Keep editing"), true};
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Conflict, QString());
    m_dirty = false;
    return {};
}

} // namespace sanbao
