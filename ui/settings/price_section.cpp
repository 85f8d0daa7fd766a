// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/price_section.h"

#include "core/service/labels.h"
#include "core/service/price_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/models/list_view.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

PriceSection::PriceSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    buildList();
    auto* card = new Card(tr("Price list"), this);
    card->setFlush(true);
    buildActions(card);
    card->body()->addWidget(m_list);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(card, 1);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(12));
    column->addWidget(buildEditor(), 1);
    column->addWidget(buildPublication());
    side->setFixedWidth(dp(308));
    row->addWidget(side);
    connect(m_list, &ListView::currentKeyChanged, this, [this](qint64 id) {
        if (const PriceItem* item = m_model->rowAt(m_model->rowOfKey(id)))
            showItem(*item);
    });
    connect(m_list, &ListView::opened, this, [this] { m_price->setFocus(); });
}

void PriceSection::buildActions(Card* card)
{
    m_version = new ChoiceCombo(card);
    m_version->setObjectName(QStringLiteral("prices.version"));
    m_version->setAccessibleName(tr("Version of the price list"));
    m_version->setMinimumContentsLength(18);
    connect(m_version, &ChoiceCombo::chosen, this, &PriceSection::showVersion);
    card->addHeaderWidget(m_version);
    m_prepare = makeAction(this, tr("Prepare a new version"), QKeySequence(Qt::CTRL | Qt::Key_D),
                           tr("Copy the newest list to change it"));
    m_prepare->setObjectName(QStringLiteral("prices.prepare"));
    connect(m_prepare, &QAction::triggered, this, &PriceSection::prepare);
    card->addHeaderWidget(new ActionButton(m_prepare, Emphasis::Quiet, card));
    m_add = makeAction(this, tr("New item"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_add, &QAction::triggered, this, [this] {
        showItem(PriceItem());
        m_code->setFocus();
    });
    card->addHeaderWidget(new ActionButton(m_add, Emphasis::Quiet, card));
}

void PriceSection::buildList()
{
    Columns<PriceItem> columns;
    columns.push_back({QStringLiteral("code"), [] { return tr("Code"); }, 76, CellKind::Strong,
                       [](const PriceItem& item) { return item.code; }});
    Column<PriceItem> name{QStringLiteral("name"), [] { return tr("Name"); }, 140, CellKind::Text,
                           [](const PriceItem& item) { return item.name; }};
    name.stretch = true;
    name.tooltip = name.text;
    columns.push_back(name);
    columns.push_back({QStringLiteral("kind"), [] { return tr("Kind"); }, 76, CellKind::Text,
                       [](const PriceItem& item) { return label(item.kind); }});
    columns.push_back({QStringLiteral("tier"), [] { return tr("Tier"); }, 92, CellKind::Text,
                       [](const PriceItem& item) { return label(item.tier); }});
    columns.back().optional = true;
    columns.push_back({QStringLiteral("price"), [] { return tr("Price, yuan"); }, 100, CellKind::Number,
                       [](const PriceItem& item) { return item.price.grouped(); }});
    columns.push_back({QStringLiteral("unit"), [] { return tr("per"); }, 52, CellKind::Text,
                       [](const PriceItem& item) { return item.unitName; }});
    columns.back().optional = true;
    Column<PriceItem> state{QStringLiteral("state"), [] { return tr("State"); }, 86, CellKind::Chip,
                            [](const PriceItem& item) {
                                if (!item.active)
                                    return tr("retired");
                                return item.freeReason.isEmpty() ? tr("in use") : tr("free");
                            }};
    state.data = [](const PriceItem& item, int role) {
        return role == ToneRole ? QVariant(int(item.active ? ChipTone::Ok : ChipTone::Neutral)) : QVariant();
    };
    columns.push_back(state);
    m_model = new PagedTableModel<PriceItem>(
        std::move(columns),
        [this](const PageRequest<PriceItem>& request) -> Outcome<std::vector<PriceItem>> {
            const PriceList* list = request.offset > 0 ? nullptr : shownList();
            return list ? list->items : std::vector<PriceItem>();
        },
        [](const PriceItem& item) { return item.id.value; }, this);
    m_list = new ListView(this);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setList(m_model, tr("Price list"), widthsInSettings(QStringLiteral("settings.prices")));
}

QWidget* PriceSection::buildEditor()
{
    m_editor = new Card(tr("Item"), this);
    QVBoxLayout* column = nullptr;
    QScrollArea* scroll = scrollColumn(column, m_editor);
    m_form = new FormSection(m_editor, 72);
    const auto line = [this](const char* field, const QString& words, int most) {
        auto* edit = new QLineEdit(m_editor);
        edit->setMaxLength(most);
        edit->setObjectName(QStringLiteral("price.") + QLatin1String(field));
        m_form->addRow(QLatin1String(field), words, edit);
        return edit;
    };
    m_code = line("code", tr("Code"), 20);
    m_name = line("name", tr("Name"), 80);
    m_kind = new ChoiceCombo(m_editor);
    for (const auto& [kind, code] : Codes<FeeKind>::table)
        m_kind->addChoice(label(kind), int(kind));
    m_form->addRow({}, tr("Kind"), m_kind);
    m_tier = new ChoiceCombo(m_editor);
    for (const auto& [tier, code] : Codes<ServiceTier>::table)
        m_tier->addChoice(label(tier), int(tier));
    m_form->addRow({}, tr("Tier"), m_tier);
    m_price = new MoneyEdit(m_editor);
    m_price->setObjectName(QStringLiteral("price.price"));
    m_form->addRow(QStringLiteral("price"), tr("Price, yuan"), m_price);
    m_unit = line("unit", tr("per"), 12);
    m_scope = line("scope", tr("Scope"), 200);
    m_terms = line("conditions", tr("Conditions"), 200);
    m_duration = new QSpinBox(m_editor);
    m_duration->setRange(0, 30 * 24 * 60);
    m_duration->setSpecialValueText(tr("not stated"));
    m_duration->setSuffix(QLatin1Char(' ') + tr("min"));
    m_form->addRow(QStringLiteral("duration"), tr("Takes"), m_duration);
    m_free = new ChoiceCombo(m_editor);
    m_form->addRow({}, tr("Free because"), m_free);
    m_active = new QCheckBox(tr("in use"), m_editor);
    m_form->addLoose(m_active);
    column->addWidget(m_form);
    column->addStretch(1);
    m_editor->body()->addWidget(scroll, 1);
    m_save = makeAction(this, tr("Save the item"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(m_save, &QAction::triggered, this, &PriceSection::save);
    m_remove =
        makeAction(this, tr("Remove"), QKeySequence(Qt::CTRL | Qt::Key_Delete), tr("Take the item out of the draft"));
    connect(m_remove, &QAction::triggered, this, &PriceSection::remove);
    auto* row = new QHBoxLayout;
    row->addWidget(new ActionButton(m_remove, Emphasis::Quiet, m_editor));
    row->addStretch(1);
    row->addWidget(new ActionButton(m_save, Emphasis::Primary, m_editor));
    m_editor->body()->addLayout(row);
    return m_editor;
}

QWidget* PriceSection::buildPublication()
{
    m_publication = new Card(tr("Publish this version"), this);
    m_days = new FormSection(m_publication, 72);
    m_from = new DayEdit(m_publication);
    m_from->setObjectName(QStringLiteral("prices.from"));
    m_days->addRow(QStringLiteral("from"), tr("Holds from"), m_from);
    m_until = new DayEdit(m_publication);
    m_until->setObjectName(QStringLiteral("prices.until"));
    m_until->setPlaceholderText(tr("until the next version"));
    m_days->addRow(QStringLiteral("until"), tr("Last day"), m_until);
    m_note = new QLineEdit(m_publication);
    m_note->setMaxLength(120);
    m_days->addRow({}, tr("Note"), m_note);
    m_publication->body()->addWidget(m_days);
    QAction* publishAction = makeAction(m_publication, tr("Publish"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(publishAction, &QAction::triggered, this, &PriceSection::publish);
    auto* dropButton = new ActionButton(tr("Discard the draft"), Emphasis::Quiet, m_publication);
    connect(dropButton, &QPushButton::clicked, this, &PriceSection::drop);
    auto* row = new QHBoxLayout;
    row->addWidget(dropButton);
    row->addStretch(1);
    row->addWidget(new ActionButton(publishAction, Emphasis::Primary, m_publication));
    m_publication->body()->addLayout(row);
    return m_publication;
}

const PriceList* PriceSection::shownList() const
{
    for (const PriceList& list : m_context.workplace.prices().lists()) {
        if (m_version && list.version == m_version->value().toInt())
            return &list;
    }
    return nullptr;
}

void PriceSection::offerVersions(int version)
{
    m_version->clear();
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const std::vector<PriceList>& lists = m_context.workplace.prices().lists();
    const PriceList* holds = listOn(lists, today);
    for (auto list = lists.rbegin(); list != lists.rend(); ++list) {
        QString words = tr("Version %1, draft").arg(list->version);
        if (list->published)
            words =
                list->until.isValid()
                    ? tr("Version %1, %2 to %3")
                          .arg(QString::number(list->version), list->from.toString(Qt::ISODate),
                               list->until.toString(Qt::ISODate))
                    : tr("Version %1, from %2").arg(QString::number(list->version), list->from.toString(Qt::ISODate));
        m_version->addChoice(words, list->version);
    }
    m_version->setValue(version > 0 || !holds ? version : holds->version);
    showVersion();
}

void PriceSection::showVersion()
{
    const PriceList* list = shownList();
    const bool draft = list && !list->published;
    bool anyDraft = false;
    for (const PriceList& one : m_context.workplace.prices().lists())
        anyDraft = anyDraft || !one.published;
    m_prepare->setVisible(!anyDraft);
    m_add->setVisible(draft);
    m_publication->setVisible(draft);
    m_form->setEnabled(draft);
    m_save->setVisible(draft);
    m_remove->setVisible(draft);
    m_model->reload();
    m_list->selectFirst();
    const PriceItem* item = m_model->rowAt(m_model->rowOfKey(m_list->currentKey()));
    showItem(item ? *item : PriceItem());
}

void PriceSection::load()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_from->setToday(today);
    m_until->setToday(today);
    m_free->clear();
    m_free->addChoice(tr("not free"), QString());
    for (const NamedChoice& reason : m_context.workplace.catalogue().rules().waiverReasons) {
        const QString words = speaksChinese() ? reason.nameZh : reason.nameEn;
        if (reason.active)
            m_free->addChoice(words, words);
    }
    const PriceList* shown = shownList();
    offerVersions(shown ? shown->version : 0);
}

QWidget* PriceSection::firstFocus()
{
    return m_list;
}

void PriceSection::showItem(const PriceItem& item)
{
    m_item = item;
    m_form->clearIssues();
    m_editor->setTitle(item.id.isValid() ? tr("Item %1").arg(item.code) : tr("New item"));
    m_code->setText(item.code);
    m_code->setReadOnly(item.id.isValid());
    m_name->setText(item.name);
    m_kind->setValue(int(item.kind));
    m_tier->setValue(int(item.tier));
    m_unit->setText(item.unitName);
    m_price->setValue(item.price);
    m_scope->setText(item.scope);
    m_terms->setText(item.conditions);
    m_duration->setValue(item.durationMinutes);
    if (!item.freeReason.isEmpty() && m_free->findData(item.freeReason) < 0)
        m_free->addChoice(item.freeReason, item.freeReason);
    m_free->setValue(item.freeReason);
    m_active->setChecked(item.active);
}

void PriceSection::save()
{
    m_form->clearIssues();
    if (!m_price->value()) {
        m_form->showIssues(
            {{QStringLiteral("price"), m_price->problem().isEmpty() ? tr("Give the price.") : m_price->problem()}});
        return;
    }
    PriceItem item = m_item;
    item.code = m_code->text();
    item.name = m_name->text();
    item.kind = FeeKind(m_kind->value().toInt());
    item.tier = ServiceTier(m_tier->value().toInt());
    item.unitName = m_unit->text();
    item.price = *m_price->value();
    item.scope = m_scope->text();
    item.conditions = m_terms->text();
    item.durationMinutes = m_duration->value();
    item.freeReason = m_free->value().toString();
    item.active = m_active->isChecked();
    const Outcome<PriceItemId> saved = m_context.workplace.prices().saveItem(item);
    if (!report(saved ? Done() : Done(saved.error()), m_form, tr("The item is saved in the draft.")))
        return;
    m_model->refresh();
    m_list->selectKey(saved->value);
}

void PriceSection::remove()
{
    const Question question{tr("Remove the item"), tr("Remove \"%1\" from the new version?").arg(m_item.name),
                            tr("Remove"), tr("Keep"), true};
    if (!m_item.id.isValid() || !m_context.prompt.confirm(this, question))
        return;
    if (report(m_context.workplace.prices().removeItem(m_item.id), nullptr, tr("The item is removed from the draft.")))
        showVersion();
}

void PriceSection::prepare()
{
    const Outcome<PriceList> draft = m_context.workplace.prices().draft();
    if (!report(draft ? Done() : Done(draft.error()), nullptr, {}))
        return;
    m_days->clearIssues();
    m_from->setValue(localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()).addDays(1));
    m_until->clear();
    m_note->clear();
    offerVersions(draft->version);
    m_list->setFocus();
}

void PriceSection::publish()
{
    std::vector<FieldIssue> issues;
    if (!m_from->problem().isEmpty())
        issues.push_back({QStringLiteral("from"), m_from->problem()});
    if (!m_until->problem().isEmpty())
        issues.push_back({QStringLiteral("until"), m_until->problem()});
    m_days->showIssues(issues);
    const PriceList* list = shownList();
    if (!issues.empty() || !list)
        return;
    const int version = list->version;
    if (report(m_context.workplace.prices().publish(m_from->value(), m_until->value(), m_note->text()), m_days,
               tr("Version %1 is published.").arg(version)))
        offerVersions(version);
}

void PriceSection::drop()
{
    const Question question{tr("Discard the draft"), tr("Discard everything changed in the new version?"),
                            tr("Discard"), tr("Keep"), true};
    if (m_context.prompt.confirm(this, question) && report(m_context.workplace.prices().dropDraft(), nullptr, {}))
        offerVersions(0);
}

} // namespace sanbao
