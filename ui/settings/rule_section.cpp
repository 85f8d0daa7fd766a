// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rule_section.h"

#include "core/service/labels.h"
#include "core/service/rule_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/settings/opening_spans.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QString triggerWords(PriorityTrigger trigger)
{
    switch (trigger) {
    case PriorityTrigger::Safety:
        return RuleSection::tr("Danger");
    case PriorityTrigger::Vulnerable:
        return RuleSection::tr("People in need");
    case PriorityTrigger::RepeatRepair:
        return RuleSection::tr("Repair comes back");
    case PriorityTrigger::PremiumProduct:
        return RuleSection::tr("Premium product");
    case PriorityTrigger::PremiumCustomer:
        return RuleSection::tr("Premium customer");
    }
    return {};
}

} // namespace

RuleSection::RuleSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    auto* left = new QVBoxLayout;
    left->setSpacing(dp(16));
    left->addWidget(buildPriorities());
    left->addWidget(buildPremium());
    left->addStretch(1);
    row->addLayout(left, 3);
    row->addWidget(buildChannels(), 2);
}

QWidget* RuleSection::buildPriorities()
{
    auto* card = new Card(tr("What raises the priority"), this);
    m_rules = new FormSection(card, 96);
    for (const auto& [trigger, code] : Codes<PriorityTrigger>::table) {
        auto* editor = new QWidget(card);
        auto* row = new QHBoxLayout(editor);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(dp(6));
        Line line;
        line.active = new QCheckBox(editor);
        line.active->setAccessibleName(tr("%1: in use").arg(triggerWords(trigger)));
        row->addWidget(line.active);
        line.priority = new ChoiceCombo(editor);
        line.priority->setAccessibleName(tr("%1: priority").arg(triggerWords(trigger)));
        for (const Priority priority : {Priority::Premium, Priority::Urgent})
            line.priority->addChoice(label(priority), int(priority));
        row->addWidget(line.priority);
        line.words = new QLineEdit(editor);
        line.words->setMaxLength(400);
        line.words->setAccessibleName(tr("%1: words").arg(triggerWords(trigger)));
        line.words->setPlaceholderText(tr("words to look for, with spaces between"));
        line.words->setVisible(trigger == PriorityTrigger::Safety || trigger == PriorityTrigger::Vulnerable);
        row->addWidget(line.words, 1);
        line.days = new QSpinBox(editor);
        line.days->setRange(1, 365);
        line.days->setSuffix(QLatin1Char(' ') + tr("days"));
        line.days->setAccessibleName(tr("%1: days").arg(triggerWords(trigger)));
        line.days->setVisible(trigger == PriorityTrigger::RepeatRepair);
        row->addWidget(line.days);
        if (!line.words->isVisibleTo(editor))
            row->addStretch(1);
        editor->setFocusProxy(line.active);
        m_rules->addRow(QString::fromLatin1(code), triggerWords(trigger), editor);
        m_lines.emplace(trigger, line);
    }
    card->body()->addWidget(m_rules);
    QAction* action = makeAction(this, tr("Save the rules"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(action, &QAction::triggered, this, &RuleSection::savePriorities);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(new ActionButton(action, Emphasis::Primary, card));
    card->body()->addLayout(foot);
    return card;
}

QWidget* RuleSection::buildPremium()
{
    auto* card = new Card(tr("Premium products"), this);
    m_known = wrappedLabel({}, TextRole::Body, Ink::Muted, card);
    card->body()->addWidget(m_known);
    m_premium = new FormSection(card, 96);
    m_category = new ChoiceCombo(card);
    m_category->addChoice(tr("every product"), qint64(0));
    for (const Category& category : m_context.workplace.catalogue().categories())
        m_category->addChoice(m_context.workplace.catalogue().categoryName(category.id), category.id.value);
    m_premium->addRow({}, tr("Product"), m_category);
    m_brand = new QLineEdit(card);
    m_brand->setMaxLength(60);
    m_premium->addRow(QStringLiteral("brand"), tr("Brand"), m_brand);
    m_model = new QLineEdit(card);
    m_model->setMaxLength(60);
    m_premium->addRow({}, tr("Model"), m_model);
    card->body()->addWidget(m_premium);
    QAction* action = makeAction(this, tr("Add the product"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(action, &QAction::triggered, this, &RuleSection::addPremium);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(new ActionButton(action, Emphasis::Secondary, card));
    card->body()->addLayout(foot);
    return card;
}

QWidget* RuleSection::buildChannels()
{
    auto* card = new Card(tr("Hours of the channels"), this);
    m_channels = new FormSection(card, 84);
    for (const auto& [channel, code] : Codes<Channel>::table) {
        auto* edit = new QLineEdit(card);
        edit->setObjectName(QStringLiteral("channel.") + QLatin1String(code));
        edit->setMaxLength(80);
        edit->setPlaceholderText(tr("as the store is open"));
        m_channels->addRow(QString::fromLatin1(code), label(channel), edit);
        m_hours.emplace(channel, edit);
    }
    card->body()->addWidget(m_channels);
    card->body()->addWidget(
        wrappedLabel(tr("For example 08:00-21:00, every day. Requests outside these hours are marked and counted."),
                     TextRole::Hint, Ink::Muted, card));
    auto* save = new ActionButton(tr("Save the hours"), Emphasis::Secondary, card);
    connect(save, &QPushButton::clicked, this, &RuleSection::saveChannels);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(save);
    card->body()->addLayout(foot);
    card->body()->addStretch(1);
    return card;
}

void RuleSection::load()
{
    const Catalogue& catalogue = m_context.workplace.catalogue();
    m_rules->clearIssues();
    m_premium->clearIssues();
    m_channels->clearIssues();
    for (const PriorityRule& rule : catalogue.rules().priority) {
        const Line& line = m_lines[rule.trigger];
        line.active->setChecked(rule.active);
        line.priority->setValue(int(rule.priority));
        line.words->setText(rule.words);
        line.words->setCursorPosition(0);
        line.days->setValue(rule.days);
    }
    for (const auto& [channel, edit] : m_hours) {
        const auto own = catalogue.rules().channelHours.find(channel);
        edit->setText(own == catalogue.rules().channelHours.end() ? QString() : spansText(own->second.days[0]));
    }
    QStringList known;
    for (const PremiumProduct& product : catalogue.rules().premium) {
        QStringList parts{catalogue.categoryName(product.category), product.brand, product.model};
        parts.removeAll(QString());
        if (product.active)
            known.append(parts.join(QLatin1Char(' ')));
    }
    m_known->setText(known.isEmpty() ? tr("None yet. Owners of a premium product get the premium targets.")
                                     : known.join(QLatin1Char('\n')));
}

QWidget* RuleSection::firstFocus()
{
    return m_lines.begin()->second.active;
}

void RuleSection::savePriorities()
{
    m_rules->clearIssues();
    for (const PriorityRule& present : std::vector<PriorityRule>(m_context.workplace.catalogue().rules().priority)) {
        PriorityRule rule = present;
        const Line& line = m_lines[rule.trigger];
        rule.active = line.active->isChecked();
        rule.priority = Priority(line.priority->value().toInt());
        rule.words = line.words->text();
        rule.days = rule.trigger == PriorityTrigger::RepeatRepair ? line.days->value() : rule.days;
        if (const Done done = m_context.workplace.rules().savePriorityRule(rule); !done) {
            m_rules->showIssues({{codeOf(rule.trigger), done.error().lines().join(QLatin1Char(' '))}});
            return;
        }
    }
    Q_EMIT messageRequested(Tone::Success, tr("The rules are saved and hold for new orders."));
    load();
}

void RuleSection::addPremium()
{
    const PremiumProduct product{0, CategoryId(m_category->value().toLongLong()), m_brand->text(), m_model->text(),
                                 true};
    if (!report(m_context.workplace.rules().savePremiumProduct(product), m_premium,
                tr("The product is premium from now on.")))
        return;
    m_brand->clear();
    m_model->clear();
    load();
}

void RuleSection::saveChannels()
{
    m_channels->clearIssues();
    for (const auto& [channel, edit] : m_hours) {
        const std::optional<std::vector<OpenSpan>> spans = parseSpans(edit->text());
        if (!spans) {
            m_channels->showIssues({{codeOf(channel), tr("Write times like 08:00-12:00, 13:30-21:00.")}});
            return;
        }
        WeekPattern week;
        week.days.fill(*spans);
        const std::map<Channel, WeekPattern>& present = m_context.workplace.catalogue().rules().channelHours;
        const auto own = present.find(channel);
        const bool same = own == present.end() ? spans->empty() : own->second == week;
        if (!same && !report(m_context.workplace.rules().saveChannelHours(channel, week), nullptr, {}))
            return;
    }
    Q_EMIT messageRequested(Tone::Success, tr("The hours of the channels are saved."));
    load();
}

} // namespace sanbao
