// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/package_page.h"

#include "core/service/contract_words.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/agreements/package_report_view.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>

namespace sanbao {

namespace {

enum Side { Products, Report };

class PackageColumns
{
    Q_DECLARE_TR_FUNCTIONS(PackageColumns)
public:
    static Columns<ServicePackage> of(const Workplace& workplace)
    {
        Columns<ServicePackage> columns;
        columns.push_back({QStringLiteral("code"), [] { return tr("Code"); }, 64, CellKind::Strong,
                           [](const ServicePackage& package) { return package.code; }});
        columns.push_back({QStringLiteral("name"), [] { return tr("Name"); }, 150, CellKind::Text,
                           [](const ServicePackage& package) { return package.name; }});
        columns.back().stretch = true;
        columns.push_back({QStringLiteral("kind"), [] { return tr("Kind"); }, 112, CellKind::Text,
                           [](const ServicePackage& package) { return label(package.kind); }});
        columns.push_back({QStringLiteral("price"), [] { return tr("Price (yuan)"); }, 92, CellKind::Number,
                           [](const ServicePackage& package) { return package.price.grouped(); }});
        columns.push_back({QStringLiteral("months"), [] { return tr("Months"); }, 62, CellKind::Number,
                           [](const ServicePackage& package) { return QString::number(package.months); }});
        columns.push_back({QStringLiteral("visits"), [] { return tr("Visits"); }, 58, CellKind::Number,
                           [](const ServicePackage& package) { return QString::number(package.visits); }});
        Column<ServicePackage> state{QStringLiteral("state"), [] { return tr("State"); }, 96, CellKind::Chip,
                                     [&workplace](const ServicePackage& package) {
                                         const QDate today =
                                             localDay(workplace.clock().now(), workplace.catalogue().zone());
                                         return package.isOnSale(today) ? tr("for sale") : tr("not for sale");
                                     }};
        state.data = [&workplace](const ServicePackage& package, int role) {
            const QDate today = localDay(workplace.clock().now(), workplace.catalogue().zone());
            return role == ToneRole ? QVariant(int(package.isOnSale(today) ? ChipTone::Ok : ChipTone::Neutral))
                                    : QVariant();
        };
        columns.push_back(state);
        return columns;
    }
};

} // namespace

PackagePage::PackagePage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
{
    m_frame->setTitle(title());
    m_side = new ChipChoice(tr("What is shown"), this);
    m_side->addChip(tr("Products for sale"), Products);
    m_side->addChip(tr("Sales and use"), Report);
    m_frame->addWidget(m_side);
    buildActions();
    m_stack = new QStackedWidget(this);
    m_report = new PackageReportView(m_context.workplace, this);
    m_stack->addWidget(buildProducts());
    m_stack->addWidget(m_report);
    m_frame->body()->addWidget(m_stack, 1);
    connect(m_side, &ChipChoice::chosen, this, &PackagePage::showSide);
    connect(m_report, &PackageReportView::failed, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Error, text); });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (!isVisible() || !touches(changes, {EntityKind::Agreement, EntityKind::Setting}))
            return;
        m_model->refresh();
        if (m_side->value() == Report)
            m_report->load();
    });
}

void PackagePage::buildActions()
{
    m_new =
        makeAction(this, tr("New product"), QKeySequence(Qt::CTRL | Qt::Key_N), tr("Offer another package or service"));
    m_save = makeAction(this, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S),
                        tr("Save the product; contracts that were sold stay as they are"));
    m_sell = makeAction(this, tr("Sell"), QKeySequence(Qt::Key_F6), tr("Sell the selected product"));
    connect(m_new, &QAction::triggered, this, [this] {
        showPackage(ServicePackage());
        m_code->setFocus();
    });
    connect(m_save, &QAction::triggered, this, &PackagePage::save);
    connect(m_sell, &QAction::triggered, this, [this] {
        Q_EMIT openRequested({QStringLiteral("sale"), 0, {{QStringLiteral("package"), m_package.id.value}}});
    });
    m_frame->addButton(m_sell, Emphasis::Secondary);
    m_frame->addButton(m_new, Emphasis::Secondary);
    m_frame->addButton(m_save, Emphasis::Primary);
}

QWidget* PackagePage::buildProducts()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    m_model = new PagedTableModel<ServicePackage>(
        PackageColumns::of(m_context.workplace),
        [this](const PageRequest<ServicePackage>& request) -> Outcome<std::vector<ServicePackage>> {
            if (request.offset > 0)
                return std::vector<ServicePackage>();
            return m_context.workplace.packages().all();
        },
        [](const ServicePackage& package) { return package.id.value; }, this);
    auto* empty = new EmptyState(
        QStringLiteral("agreements"), tr("Nothing is for sale yet"),
        tr("Yearly maintenance, extended warranty, deep cleaning: what you sell as a contract stands here."), m_new,
        this);
    m_pane = new ListPane(m_model, tr("Products for sale"), QStringLiteral("packages"), empty, this);
    m_pane->view()->setObjectName(QStringLiteral("packages"));
    row->addWidget(m_pane, 1);
    row->addWidget(buildEditor());
    connect(m_pane->view(), &ListView::currentKeyChanged, this, &PackagePage::select);
    connect(m_pane->view(), &ListView::opened, this, [this] { m_name->setFocus(); });
    return box;
}

QWidget* PackagePage::buildEditor()
{
    m_editor = new Card(tr("Product"), this);
    m_editor->setFixedWidth(dp(360));
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_editor);
    m_form = new FormSection(area, 84);
    m_code = new QLineEdit(m_form);
    m_name = new QLineEdit(m_form);
    m_kind = new ChoiceCombo(m_form);
    m_tier = new ChoiceCombo(m_form);
    m_price = new MoneyEdit(m_form);
    m_months = new QSpinBox(m_form);
    m_visits = new QSpinBox(m_form);
    m_cover = textBox(4, m_form);
    m_exclusions = textBox(3, m_form);
    m_category = new ChoiceCombo(m_form);
    m_from = new DayEdit(m_form);
    m_until = new DayEdit(m_form);
    m_active = new QCheckBox(tr("for sale"), m_form);
    m_code->setMaxLength(20);
    m_name->setMaxLength(80);
    m_months->setRange(1, 120);
    m_visits->setRange(0, 999);
    m_cover->setPlaceholderText(tr("One item a line; it is printed in the contract"));
    for (const ContractKind kind : {ContractKind::Maintenance, ContractKind::Warranty, ContractKind::ValueAdded})
        m_kind->addChoice(label(kind), int(kind));
    for (const auto& [tier, code] : Codes<ServiceTier>::table)
        m_tier->addChoice(label(tier), int(tier));
    m_form->addRow(QStringLiteral("code"), tr("Code"), m_code);
    m_form->addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_form->addRow(QStringLiteral("kind"), tr("Kind"), m_kind);
    m_form->addRow(QStringLiteral("tier"), tr("Tier"), m_tier);
    m_form->addRow(QStringLiteral("price"), tr("Price (yuan)"), m_price);
    m_form->addRow(QStringLiteral("months"), tr("Months"), m_months);
    m_form->addRow(QStringLiteral("visits"), tr("Visits"), m_visits);
    m_form->addRow(QStringLiteral("cover"), tr("Included"), m_cover);
    m_form->addRow(QStringLiteral("exclusions"), tr("Not included"), m_exclusions);
    m_form->addRow(QStringLiteral("category"), tr("Only for"), m_category);
    m_form->addRow(QStringLiteral("soldFrom"), tr("Sold from"), m_from);
    m_form->addRow(QStringLiteral("soldUntil"), tr("Sold until"), m_until);
    m_form->addLoose(m_active);
    column->addWidget(m_form);
    column->addStretch(1);
    m_editor->body()->addWidget(area, 1);
    const auto edited = [this] {
        if (!m_filling)
            m_dirty = true;
    };
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{m_code, m_name, m_price, m_from, m_until})
        connect(line, &QLineEdit::textEdited, this, edited);
    for (QPlainTextEdit* box : {m_cover, m_exclusions})
        connect(box, &QPlainTextEdit::textChanged, this, edited);
    for (QSpinBox* number : {m_months, m_visits})
        connect(number, &QSpinBox::valueChanged, this, edited);
    for (ChoiceCombo* choice : {m_kind, m_tier, m_category})
        connect(choice, &ChoiceCombo::chosen, this, edited);
    connect(m_active, &QCheckBox::toggled, this, edited);
    return m_editor;
}

QString PackagePage::title() const
{
    return tr("Packages");
}

QWidget* PackagePage::firstFocus()
{
    return m_side->value() == Products ? static_cast<QWidget*>(m_pane->view()) : m_report->firstFocus();
}

void PackagePage::open(const Route& route)
{
    m_category->clear();
    m_category->addChoice(tr("every product"), qint64(0));
    for (const Category& category : m_context.workplace.catalogue().categories())
        m_category->addChoice(m_context.workplace.catalogue().categoryName(category.id), category.id.value);
    m_model->refresh();
    const bool report = route.extras.value(QStringLiteral("side")).toString() == QLatin1String("report");
    m_side->setValue(report ? Report : Products);
    showSide(report ? Report : Products);
    if (m_pane->view()->currentKey() == 0)
        m_pane->view()->selectFirst();
    select(m_pane->view()->currentKey());
}

void PackagePage::showSide(int side)
{
    m_stack->setCurrentIndex(side);
    const bool products = side == Products;
    const ServiceContext& service = m_context.workplace.context();
    for (QAction* action : {m_new, m_save}) {
        action->setVisible(products);
        action->setEnabled(products && service.may(Permission::ManageSettings));
    }
    m_sell->setVisible(products);
    m_sell->setEnabled(products && service.may(Permission::IssueAgreement));
    if (!products)
        m_report->load();
}

void PackagePage::select(qint64 id)
{
    if (id == m_package.id.value && m_dirty)
        return;
    if (!canLeave())
        return;
    if (const ServicePackage* package = m_model->rowAt(m_model->rowOfKey(id)))
        showPackage(*package);
}

void PackagePage::showPackage(const ServicePackage& package)
{
    m_filling = true;
    m_package = package;
    m_form->clearIssues();
    m_editor->setTitle(package.id.isValid() ? tr("Change the product") : tr("New product"));
    m_code->setText(package.code);
    m_code->setReadOnly(package.id.isValid());
    m_name->setText(package.name);
    m_kind->setValue(int(package.kind));
    m_kind->setEnabled(!package.id.isValid());
    m_tier->setValue(int(package.tier));
    m_price->setValue(package.price);
    m_months->setValue(package.months);
    m_visits->setValue(package.visits);
    m_cover->setPlainText(package.cover);
    m_exclusions->setPlainText(package.exclusions);
    m_category->setValue(package.category.value);
    m_from->setValue(package.soldFrom);
    m_until->setValue(package.soldUntil);
    m_active->setChecked(package.active);
    m_filling = false;
    m_dirty = false;
}

ServicePackage PackagePage::typed() const
{
    ServicePackage package = m_package;
    package.code = m_code->text();
    package.name = m_name->text();
    package.kind = ContractKind(m_kind->value().toInt());
    package.tier = ServiceTier(m_tier->value().toInt());
    package.price = m_price->value().value_or(Money::fromFen(-1));
    package.months = m_months->value();
    package.visits = m_visits->value();
    package.cover = m_cover->toPlainText();
    package.exclusions = m_exclusions->toPlainText();
    package.category = CategoryId(m_category->value().toLongLong());
    package.soldFrom = m_from->value();
    package.soldUntil = m_until->value();
    package.active = m_active->isChecked();
    return package;
}

void PackagePage::save()
{
    m_form->clearIssues();
    std::vector<FieldIssue> typing;
    if (!m_price->problem().isEmpty())
        typing.push_back({QStringLiteral("price"), m_price->problem()});
    if (!m_from->problem().isEmpty())
        typing.push_back({QStringLiteral("soldFrom"), m_from->problem()});
    if (!m_until->problem().isEmpty())
        typing.push_back({QStringLiteral("soldUntil"), m_until->problem()});
    if (!typing.empty()) {
        m_form->showIssues(typing);
        return;
    }
    const Outcome<ServicePackage> saved = m_context.workplace.packages().save(typed());
    if (!saved) {
        if (const QString words = placeRefusal(saved.error(), m_form); !words.isEmpty())
            Q_EMIT messageRequested(Tone::Error, words);
        return;
    }
    m_dirty = false;
    m_model->refresh();
    m_pane->view()->selectKey(saved->id.value);
    showPackage(*saved);
    Q_EMIT messageRequested(Tone::Success, tr("%1 is saved.").arg(saved->name));
}

Done PackagePage::canLeave()
{
    if (!m_dirty)
        return {};
    const Question question{tr("Discard the changes?"), tr("The product is not saved yet."), tr("Discard"),
                            tr("Keep editing"), true};
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Conflict, QString());
    m_dirty = false;
    return {};
}

} // namespace sanbao
