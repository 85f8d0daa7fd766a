// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/warranty_section.h"

#include "core/base/text_fold.h"
#include "core/service/warranty_words.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_view.h"
#include "ui/prompt/prompt.h"
#include "ui/settings/rule_form.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WarrantySection)
};

QString goodsWords(const WarrantyRule& rule, const Catalogue& catalogue)
{
    const Category* category = catalogue.categoryByCode(rule.category);
    QString name = category ? catalogue.categoryName(category->id) : rule.category;
    if (name.isEmpty())
        name = Words::tr("All goods");
    for (const QString& part : {rule.brand, rule.model}) {
        if (!part.isEmpty())
            name += QStringLiteral(" · ") + part;
    }
    return name;
}

QString partWords(const WarrantyRule& rule)
{
    QStringList words{rule.coversWholeUnit() ? Words::tr("Whole unit") : inLanguage(rule.part)};
    if (rule.use)
        words << label(*rule.use);
    if (rule.defect)
        words << label(*rule.defect);
    return words.join(QStringLiteral(" · "));
}

QString termWords(const WarrantyRule& rule)
{
    return rule.months ? Words::tr("%1 months").arg(*rule.months) : Words::tr("for life");
}

QString stateWords(const WarrantyRule& rule, QDate today)
{
    if (rule.state == RuleState::Published && rule.effectiveUntil.isValid() && rule.effectiveUntil < today)
        return Words::tr("Ended");
    if (rule.state == RuleState::Published && rule.effectiveFrom > today)
        return Words::tr("Coming");
    return label(rule.state);
}

Columns<WarrantyRule> columnsOf(Workplace& workplace)
{
    Columns<WarrantyRule> columns;
    Column<WarrantyRule> goods{
        QStringLiteral("goods"), [] { return Words::tr("Goods"); }, 130, CellKind::Strong,
        [&workplace](const WarrantyRule& rule) { return goodsWords(rule, workplace.catalogue()); }};
    goods.tooltip = [](const WarrantyRule& rule) { return inLanguage(rule.source); };
    columns.push_back(goods);
    Column<WarrantyRule> part{QStringLiteral("part"), [] { return Words::tr("Covers"); }, 120, CellKind::Text,
                              partWords};
    part.stretch = true;
    part.tooltip = partWords;
    columns.push_back(part);
    columns.push_back({QStringLiteral("term"), [] { return Words::tr("Term"); }, 84, CellKind::Text, termWords});
    Column<WarrantyRule> layer{QStringLiteral("layer"), [] { return Words::tr("Promised by"); }, 104, CellKind::Text,
                               [](const WarrantyRule& rule) { return label(rule.layer); }};
    layer.optional = true;
    columns.push_back(layer);
    Column<WarrantyRule> from{QStringLiteral("from"), [] { return Words::tr("From"); }, 96, CellKind::Text,
                              [](const WarrantyRule& rule) { return rule.effectiveFrom.toString(Qt::ISODate); }};
    from.optional = true;
    columns.push_back(from);
    const auto today = [&workplace] { return localDay(workplace.clock().now(), workplace.catalogue().zone()); };
    Column<WarrantyRule> state{QStringLiteral("state"), [] { return Words::tr("State"); }, 88, CellKind::Chip,
                               [today](const WarrantyRule& rule) { return stateWords(rule, today()); }};
    state.data = [today](const WarrantyRule& rule, int role) -> QVariant {
        if (role != ToneRole)
            return {};
        const bool holds =
            rule.state == RuleState::Published && (!rule.effectiveUntil.isValid() || rule.effectiveUntil >= today());
        return int(rule.state == RuleState::Draft ? ChipTone::Warn : holds ? ChipTone::Ok : ChipTone::Neutral);
    };
    columns.push_back(state);
    return columns;
}

} // namespace

WarrantySection::WarrantySection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    buildList();
    auto* card = new Card(tr("Warranty rules"), this);
    card->setFlush(true);
    m_search = new SearchField(tr("Goods, brand, part"), card);
    m_search->setMaximumWidth(dp(180));
    card->addHeaderWidget(m_search);
    QAction* add = makeAction(this, tr("New rule"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, [this] {
        WarrantyRule fresh;
        fresh.months = 12;
        fresh.effectiveFrom = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
        showRule(fresh);
        m_form->firstField()->setFocus();
    });
    card->addHeaderWidget(new ActionButton(add, Emphasis::Quiet, card));
    card->body()->addWidget(m_list);
    auto* left = new QVBoxLayout;
    left->setSpacing(dp(16));
    left->addWidget(card, 1);
    left->addWidget(buildRegion());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addLayout(left, 1);
    row->addWidget(buildEditor());
    connect(m_search, &SearchField::searched, this, [this] { m_model->reload(); });
    connect(m_list, &ListView::currentKeyChanged, this, [this](qint64 id) {
        if (const WarrantyRule* rule = m_model->rowAt(m_model->rowOfKey(id)))
            showRule(*rule);
    });
    connect(m_list, &ListView::opened, this, [this] { m_form->firstField()->setFocus(); });
}

void WarrantySection::buildList()
{
    m_model = new PagedTableModel<WarrantyRule>(
        columnsOf(m_context.workplace),
        [this](const PageRequest<WarrantyRule>& request) -> Outcome<std::vector<WarrantyRule>> {
            std::vector<WarrantyRule> rows;
            if (request.offset > 0)
                return rows;
            const QString wanted = searchFold(m_search->text());
            for (const WarrantyRule& rule : m_rules) {
                const QString text =
                    searchFold(goodsWords(rule, m_context.workplace.catalogue()) + QLatin1Char(' ') + partWords(rule));
                if (rule.state != RuleState::Withdrawn && (wanted.isEmpty() || text.contains(wanted)))
                    rows.push_back(rule);
            }
            return rows;
        },
        [](const WarrantyRule& rule) { return rule.id.value; }, this);
    m_list = new ListView(this);
    m_list->setObjectName(QStringLiteral("warrantyRules"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setList(m_model, tr("Warranty rules"), widthsInSettings(QStringLiteral("settings.warranty")));
}

QWidget* WarrantySection::buildRegion()
{
    auto* card = new Card(tr("Region of the store"), this);
    m_region = new ChoiceCombo(card);
    m_region->setObjectName(QStringLiteral("warranty.region"));
    m_region->setAccessibleName(tr("Region of the store"));
    m_deducts = new QCheckBox(tr("Use is deducted from a return"), card);
    m_rolls = new QCheckBox(tr("Day limits move past days off"), card);
    m_sameDay = new QCheckBox(tr("A repair within one day counts one day"), card);
    m_regionNote = wrappedLabel({}, TextRole::Hint, Ink::Muted, card);
    auto* save = new ActionButton(tr("Save the region"), Emphasis::Secondary, card);
    save->setObjectName(QStringLiteral("warranty.region.save"));
    connect(save, &QPushButton::clicked, this, &WarrantySection::saveRegion);
    connect(m_region, &ChoiceCombo::currentIndexChanged, this, &WarrantySection::showRegion);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    row->addWidget(m_region);
    row->addStretch(1);
    row->addWidget(save);
    card->body()->addLayout(row);
    for (QCheckBox* box : {m_deducts, m_rolls, m_sameDay})
        card->body()->addWidget(box);
    card->body()->addWidget(m_regionNote);
    return card;
}

QWidget* WarrantySection::buildEditor()
{
    m_editor = new Card(tr("Rule"), this);
    m_editor->setFixedWidth(dp(376));
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_editor);
    m_form = new RuleForm(m_context.workplace, area);
    column->addWidget(m_form);
    column->addStretch(1);
    m_editor->body()->addWidget(area, 1);
    QAction* publishing = makeAction(this, tr("Publish"), QKeySequence(Qt::CTRL | Qt::Key_S),
                                     tr("Publish the rule, or its next version"));
    connect(publishing, &QAction::triggered, this, &WarrantySection::publish);
    auto* draft = new ActionButton(tr("Keep as draft"), Emphasis::Quiet, m_editor);
    draft->setObjectName(QStringLiteral("rule.draft"));
    connect(draft, &QPushButton::clicked, this, &WarrantySection::saveDraft);
    auto* end = new ActionButton(tr("End"), Emphasis::Quiet, m_editor);
    end->setObjectName(QStringLiteral("rule.end"));
    connect(end, &QPushButton::clicked, this, &WarrantySection::withdraw);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(end);
    buttons->addStretch(1);
    buttons->addWidget(draft);
    buttons->addWidget(new ActionButton(publishing, Emphasis::Primary, m_editor));
    m_editor->body()->addLayout(buttons);
    return m_editor;
}

void WarrantySection::readRules()
{
    if (Outcome<std::vector<WarrantyRule>> rules = m_context.workplace.warranty().rules())
        m_rules = std::move(*rules);
    const Catalogue& catalogue = m_context.workplace.catalogue();
    std::stable_sort(m_rules.begin(), m_rules.end(), [&catalogue](const WarrantyRule& a, const WarrantyRule& b) {
        const bool ownA = catalogue.categoryByCode(a.category);
        const bool ownB = catalogue.categoryByCode(b.category);
        return ownA != ownB ? ownA : false;
    });
}

void WarrantySection::load()
{
    readRules();
    m_model->reload();
    m_list->selectFirst();
    if (const Outcome<std::vector<WarrantyRegion>> regions = m_context.workplace.warranty().regions())
        m_regions = *regions;
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    for (const WarrantyRegion& region : m_regions)
        m_region->addChoice(inLanguage(region.name), region.code);
    const QString own = m_context.workplace.warranty().region();
    m_region->setValue(own.isEmpty() ? QStringLiteral("CN") : own);
    showRegion();
}

bool WarrantySection::isDirty() const
{
    return m_form->isEdited();
}

QWidget* WarrantySection::firstFocus()
{
    return m_list;
}

void WarrantySection::showRule(const WarrantyRule& rule)
{
    m_form->showRule(rule);
    m_editor->setTitle(rule.id.isValid() ? tr("Version %1").arg(rule.version) : tr("New rule"));
}

void WarrantySection::showRegion()
{
    for (const WarrantyRegion& region : m_regions) {
        if (region.code != m_region->value().toString())
            continue;
        m_deducts->setChecked(region.deductsUse);
        m_rolls->setChecked(region.rollsOver);
        m_sameDay->setChecked(region.countsSameDay);
        m_regionNote->setText(tr("Return %1 days, exchange %2 days, repair within %3 days. %4")
                                  .arg(QString::number(region.returnDays), QString::number(region.exchangeDays),
                                       QString::number(region.repairDays), inLanguage(region.source)));
    }
}

void WarrantySection::saveRegion()
{
    WarrantyDesk& desk = m_context.workplace.warranty();
    for (WarrantyRegion region : m_regions) {
        if (region.code != m_region->value().toString())
            continue;
        const bool changed = region.deductsUse != m_deducts->isChecked() || region.rollsOver != m_rolls->isChecked() ||
                             region.countsSameDay != m_sameDay->isChecked();
        region.deductsUse = m_deducts->isChecked();
        region.rollsOver = m_rolls->isChecked();
        region.countsSameDay = m_sameDay->isChecked();
        region.effectiveFrom = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
        if (changed && !report(desk.saveRegion(region), nullptr, {}))
            return;
        if (report(desk.setRegion(region.code), nullptr, tr("The region is saved.")))
            load();
        return;
    }
}

void WarrantySection::reselect(const WarrantyRule& rule)
{
    readRules();
    m_model->reload();
    m_list->selectKey(rule.id.value);
    showRule(rule);
}

void WarrantySection::publish()
{
    m_form->form()->clearIssues();
    if (const std::vector<FieldIssue> issues = m_form->issues(); !issues.empty()) {
        m_form->form()->showIssues(issues);
        return;
    }
    const Outcome<WarrantyRule> stored = m_context.workplace.warranty().publish(m_form->typed());
    if (report(stored ? Done() : Done(stored.error()), m_form->form(),
               tr("The rule holds from %1 on.").arg(m_form->typed().effectiveFrom.toString(Qt::ISODate))))
        reselect(*stored);
}

void WarrantySection::saveDraft()
{
    const Outcome<WarrantyRule> stored = m_context.workplace.warranty().saveDraft(m_form->typed());
    if (report(stored ? Done() : Done(stored.error()), m_form->form(),
               tr("The draft is kept; it decides nothing yet.")))
        reselect(*stored);
}

void WarrantySection::withdraw()
{
    const WarrantyRule rule = m_form->shown();
    if (!rule.id.isValid())
        return;
    const Question question{
        tr("End the rule"),
        tr("The rule no longer counts for products sold after today. What was sold before keeps it."),
        tr("End the rule"), tr("Keep it"), true};
    if (!m_context.prompt.confirm(this, question))
        return;
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    if (report(m_context.workplace.warranty().withdraw(rule.id, today), m_form->form(), tr("The rule is ended.")))
        load();
}

} // namespace sanbao
