// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/model_section.h"

#include "core/service/product_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sanbao {

ModelSection::ModelSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    buildList();
    auto* card = new Card(tr("Product catalogue"), this);
    card->setFlush(true);
    auto* stack = new QStackedWidget(card);
    stack->addWidget(m_list);
    stack->addWidget(new EmptyState(QStringLiteral("product"), tr("No models yet"),
                                    tr("A model keeps what all its units have in common: service life, parts supply, "
                                       "papers. Brand and model typed at "
                                       "the counter complete from here."),
                                    nullptr, stack));
    card->body()->addWidget(stack);
    connect(m_model, &PagedTableModelBase::refreshed, stack,
            [this, stack] { stack->setCurrentIndex(m_model->isEmptyAfterLoad() ? 1 : 0); });
    QAction* add = makeAction(this, tr("New model"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, [this] {
        showModel(ProductModel());
        m_category->setFocus();
    });
    card->addHeaderWidget(new ActionButton(add, Emphasis::Quiet, card));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(card, 1);
    row->addWidget(buildEditor());
    connect(m_list, &ListView::currentKeyChanged, this, [this](qint64 id) {
        if (const ProductModel* model = m_model->rowAt(m_model->rowOfKey(id)))
            showModel(*model);
    });
    connect(m_list, &ListView::opened, this, [this] { m_name->setFocus(); });
}

void ModelSection::buildList()
{
    Columns<ProductModel> columns;
    columns.push_back({QStringLiteral("model"), [] { return tr("Model"); }, 130, CellKind::Strong,
                       [](const ProductModel& one) { return one.model; }});
    columns.push_back({QStringLiteral("brand"), [] { return tr("Brand"); }, 90, CellKind::Text,
                       [](const ProductModel& one) { return one.brand; }});
    columns.push_back(
        {QStringLiteral("category"), [] { return tr("Category"); }, 110, CellKind::Text,
         [this](const ProductModel& one) { return m_context.workplace.catalogue().categoryName(one.category); }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("smart"), [] { return tr("Kind"); }, 90, CellKind::Chip,
                       [](const ProductModel& one) { return one.smart ? tr("smart") : QString(); }});
    columns.back().data = [](const ProductModel&, int role) {
        return role == ToneRole ? QVariant(int(ChipTone::Accent)) : QVariant();
    };
    columns.push_back({QStringLiteral("parts"), [] { return tr("Parts until"); }, 110, CellKind::Text,
                       [](const ProductModel& one) {
                           return one.partsForLife ? tr("for life") : one.partsUntil.toString(Qt::ISODate);
                       }});
    m_model = new PagedTableModel<ProductModel>(
        std::move(columns),
        [this](const PageRequest<ProductModel>& request) -> Outcome<std::vector<ProductModel>> {
            if (request.offset > 0)
                return std::vector<ProductModel>();
            return m_context.workplace.products().models();
        },
        [](const ProductModel& one) { return one.id; }, this);
    m_list = new ListView(this);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setList(m_model, tr("Product catalogue"), widthsInSettings(QStringLiteral("settings.models")));
}

QWidget* ModelSection::buildEditor()
{
    m_editor = new Card(tr("Model"), this);
    m_editor->setFixedWidth(dp(320));
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_editor);
    m_form = new FormSection(area, 84);
    m_category = new ChoiceCombo(m_form);
    m_brand = new QLineEdit(m_form);
    m_name = new QLineEdit(m_form);
    m_smart = new QCheckBox(tr("smart, with electronics"), m_form);
    m_smart->setObjectName(QStringLiteral("smart"));
    m_firmware = new QLineEdit(m_form);
    m_board = new QLineEdit(m_form);
    m_life = new QSpinBox(m_form);
    m_life->setRange(0, 60);
    m_life->setSuffix(QLatin1Char(' ') + tr("years"));
    m_life->setSpecialValueText(tr("not known"));
    m_parts = new DayEdit(m_form);
    m_partsForLife = new QCheckBox(tr("parts for life"), m_form);
    m_documents = textBox(3, m_form);
    m_documents->setPlaceholderText(tr("Links or file names, one a line"));
    m_active = new QCheckBox(tr("in use"), m_form);
    m_form->addRow(QStringLiteral("category"), tr("Category"), m_category);
    m_form->addRow(QStringLiteral("brand"), tr("Brand"), m_brand);
    m_form->addRow(QStringLiteral("model"), tr("Model"), m_name);
    m_form->addLoose(m_smart);
    m_form->addRow(QStringLiteral("firmware"), tr("Firmware"), m_firmware);
    m_form->addRow(QStringLiteral("board"), tr("Control board"), m_board);
    m_form->addRow(QStringLiteral("life"), tr("Service life"), m_life);
    m_form->addRow(QStringLiteral("partsUntil"), tr("Parts until"), m_parts);
    m_form->addLoose(m_partsForLife);
    m_form->addRow(QStringLiteral("documents"), tr("Documents"), m_documents);
    m_form->addLoose(m_active);
    connect(m_smart, &QCheckBox::toggled, this, &ModelSection::showSmart);
    connect(m_partsForLife, &QCheckBox::toggled, this, [this](bool forLife) { m_parts->setEnabled(!forLife); });
    column->addWidget(m_form);
    column->addStretch(1);
    m_editor->body()->addWidget(area, 1);
    QAction* action = makeAction(this, tr("Save the model"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(action, &QAction::triggered, this, &ModelSection::save);
    m_editor->body()->addWidget(new ActionButton(action, Emphasis::Primary, m_editor), 0, Qt::AlignRight);
    return m_editor;
}

void ModelSection::load()
{
    m_category->clear();
    for (const Category& category : m_context.workplace.catalogue().categories())
        m_category->addChoice(m_context.workplace.catalogue().categoryName(category.id), category.id.value);
    m_parts->setToday(localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()));
    m_model->refresh();
    if (m_list->currentKey() == 0)
        m_list->selectFirst();
    const ProductModel* model = m_model->rowAt(m_model->rowOfKey(m_list->currentKey()));
    showModel(model ? *model : ProductModel());
}

QWidget* ModelSection::firstFocus()
{
    return m_list;
}

void ModelSection::showSmart()
{
    m_form->row(QStringLiteral("firmware"))->setVisible(m_smart->isChecked());
    m_form->row(QStringLiteral("board"))->setVisible(m_smart->isChecked());
}

void ModelSection::showModel(const ProductModel& model)
{
    m_shown = model;
    m_form->clearIssues();
    m_editor->setTitle(model.id > 0 ? tr("Change the model") : tr("New model"));
    m_category->setCurrentIndex(m_category->findData(model.category.value));
    m_brand->setText(model.brand);
    m_name->setText(model.model);
    m_smart->setChecked(model.smart);
    m_firmware->setText(model.firmware);
    m_board->setText(model.controlBoard);
    m_life->setValue(model.lifeYears);
    m_parts->setValue(model.partsUntil);
    m_partsForLife->setChecked(model.partsForLife);
    m_parts->setEnabled(!model.partsForLife);
    m_documents->setPlainText(model.documents);
    m_active->setChecked(model.active);
    showSmart();
}

void ModelSection::save()
{
    if (!m_parts->problem().isEmpty()) {
        m_form->showIssues({{QStringLiteral("partsUntil"), m_parts->problem()}});
        return;
    }
    ProductModel model = m_shown;
    model.category = CategoryId(m_category->value().toLongLong());
    model.brand = m_brand->text();
    model.model = m_name->text();
    model.smart = m_smart->isChecked();
    model.firmware = model.smart ? m_firmware->text() : QString();
    model.controlBoard = model.smart ? m_board->text() : QString();
    model.lifeYears = m_life->value();
    model.partsUntil = m_partsForLife->isChecked() ? QDate() : m_parts->value();
    model.partsForLife = m_partsForLife->isChecked();
    model.documents = m_documents->toPlainText();
    model.active = m_active->isChecked();
    const Outcome<ProductModel> saved = m_context.workplace.products().save(model);
    if (!report(saved ? Done() : Done(saved.error()), m_form, tr("The model is saved.")))
        return;
    m_model->refresh();
    m_list->selectKey(saved->id);
    showModel(*saved);
}

} // namespace sanbao
