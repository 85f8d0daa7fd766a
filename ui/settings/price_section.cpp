// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/price_section.h"

#include "core/service/labels.h"
#include "core/service/settings_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/models/list_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

PriceSection::PriceSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    buildList();
    auto* card = new Card(tr("Price list"), this);
    card->setFlush(true);
    card->body()->addWidget(m_list);
    QAction* add = makeAction(this, tr("New item"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, [this] {
        PriceItem fresh;
        fresh.effectiveFrom = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
        showItem(fresh);
        m_code->setFocus();
    });
    card->addHeaderWidget(new ActionButton(add, Emphasis::Quiet, card));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(card, 1);
    row->addWidget(buildEditor());
    connect(m_list, &ListView::currentKeyChanged, this, [this](qint64 id) {
        if (const PriceItem* item = m_model->rowAt(m_model->rowOfKey(id)))
            showItem(*item);
    });
    connect(m_list, &ListView::opened, this, [this] { m_price->setFocus(); });
}

void PriceSection::buildList()
{
    Columns<PriceItem> columns;
    columns.push_back({QStringLiteral("code"), [] { return tr("Code"); }, 90, CellKind::Strong,
                       [](const PriceItem& item) { return item.code; }});
    Column<PriceItem> name{QStringLiteral("name"), [] { return tr("Name"); }, 140, CellKind::Text,
                           [](const PriceItem& item) { return item.name; }};
    name.stretch = true;
    name.tooltip = name.text;
    columns.push_back(name);
    columns.push_back({QStringLiteral("kind"), [] { return tr("Kind"); }, 90, CellKind::Text,
                       [](const PriceItem& item) { return label(item.kind); }});
    columns.push_back({QStringLiteral("price"), [] { return tr("Price, yuan"); }, 100, CellKind::Number,
                       [](const PriceItem& item) { return item.price.grouped(); }});
    columns.push_back({QStringLiteral("unit"), [] { return tr("per"); }, 56, CellKind::Text,
                       [](const PriceItem& item) { return item.unitName; }});
    columns.push_back({QStringLiteral("from"), [] { return tr("From"); }, 110, CellKind::Text,
                       [](const PriceItem& item) { return item.effectiveFrom.toString(Qt::ISODate); }});
    Column<PriceItem> state{QStringLiteral("state"), [] { return tr("State"); }, 90, CellKind::Chip,
                            [](const PriceItem& item) { return item.active ? tr("in use") : tr("retired"); }};
    state.data = [](const PriceItem& item, int role) {
        return role == ToneRole ? QVariant(int(item.active ? ChipTone::Ok : ChipTone::Neutral)) : QVariant();
    };
    columns.push_back(state);
    m_model = new PagedTableModel<PriceItem>(
        std::move(columns),
        [this](const PageRequest<PriceItem>& request) -> Outcome<std::vector<PriceItem>> {
            if (request.offset > 0)
                return std::vector<PriceItem>();
            return m_context.workplace.catalogue().prices();
        },
        [](const PriceItem& item) { return item.id.value; }, this);
    m_list = new ListView(this);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setList(m_model, tr("Price list"), widthsInSettings(QStringLiteral("settings.prices")));
}

QWidget* PriceSection::buildEditor()
{
    m_editor = new Card(tr("Item"), this);
    m_editor->setFixedWidth(dp(296));
    m_form = new FormSection(m_editor, 76);
    m_code = new QLineEdit(m_editor);
    m_code->setMaxLength(20);
    m_form->addRow(QStringLiteral("code"), tr("Code"), m_code);
    m_name = new QLineEdit(m_editor);
    m_name->setMaxLength(80);
    m_form->addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_kind = new ChoiceCombo(m_editor);
    for (const FeeKind kind : {FeeKind::Visit, FeeKind::Labour, FeeKind::Part, FeeKind::Material, FeeKind::Other})
        m_kind->addChoice(label(kind), int(kind));
    m_form->addRow({}, tr("Kind"), m_kind);
    m_price = new MoneyEdit(m_editor);
    m_form->addRow(QStringLiteral("price"), tr("Price, yuan"), m_price);
    m_unit = new QLineEdit(m_editor);
    m_unit->setMaxLength(12);
    m_form->addRow({}, tr("per"), m_unit);
    m_from = new DayEdit(m_editor);
    m_form->addRow(QStringLiteral("effectiveFrom"), tr("Holds from"), m_from);
    m_active = new QCheckBox(tr("in use"), m_editor);
    m_form->addLoose(m_active);
    m_editor->body()->addWidget(m_form);
    QAction* action = makeAction(this, tr("Save the item"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(action, &QAction::triggered, this, &PriceSection::save);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(new ActionButton(action, Emphasis::Primary, m_editor));
    m_editor->body()->addLayout(row);
    m_editor->body()->addStretch(1);
    return m_editor;
}

void PriceSection::load()
{
    m_from->setToday(localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()));
    m_model->refresh();
    if (m_list->currentKey() == 0)
        m_list->selectFirst();
    if (const PriceItem* item = m_model->rowAt(m_model->rowOfKey(m_list->currentKey())))
        showItem(*item);
    else
        showItem(PriceItem());
}

QWidget* PriceSection::firstFocus()
{
    return m_list;
}

void PriceSection::showItem(const PriceItem& item)
{
    m_item = item;
    m_form->clearIssues();
    m_editor->setTitle(item.id.isValid() ? tr("Change the item") : tr("New item"));
    m_code->setText(item.code);
    m_code->setReadOnly(item.id.isValid());
    m_name->setText(item.name);
    m_kind->setValue(int(item.kind));
    m_unit->setText(item.unitName);
    m_price->setValue(item.price);
    m_from->setValue(item.effectiveFrom);
    m_active->setChecked(item.active);
}

void PriceSection::save()
{
    std::vector<FieldIssue> issues;
    if (!m_price->value())
        issues.push_back(
            {QStringLiteral("price"), m_price->problem().isEmpty() ? tr("Give the price.") : m_price->problem()});
    if (!m_from->problem().isEmpty())
        issues.push_back({QStringLiteral("effectiveFrom"), m_from->problem()});
    m_form->showIssues(issues);
    if (!issues.empty())
        return;
    PriceItem item = m_item;
    item.code = m_code->text();
    item.name = m_name->text();
    item.kind = FeeKind(m_kind->value().toInt());
    item.unitName = m_unit->text();
    item.price = *m_price->value();
    item.effectiveFrom = m_from->value();
    item.active = m_active->isChecked();
    if (!report(m_context.workplace.settings().savePrice(item), m_form, tr("The item is saved.")))
        return;
    m_model->refresh();
    for (const PriceItem& kept : m_context.workplace.catalogue().prices()) {
        if (kept.code == item.code.trimmed())
            m_list->selectKey(kept.id.value);
    }
}

} // namespace sanbao
