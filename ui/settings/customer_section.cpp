// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/customer_section.h"

#include "core/service/care_desk.h"
#include "core/service/customer_desk.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/choice_list.h"
#include "ui/models/list_pane.h"
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

CustomerSection::CustomerSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    QVBoxLayout* left = nullptr;
    QScrollArea* leftArea = scrollColumn(left, this);
    left->setSpacing(dp(16));
    buildGroups(left);
    left->addStretch(1);
    QVBoxLayout* right = nullptr;
    QScrollArea* rightArea = scrollColumn(right, this);
    right->setSpacing(dp(16));
    buildChannels(right);
    buildCare(right);
    right->addStretch(1);
    row->addWidget(leftArea, 1);
    row->addWidget(rightArea, 1);
}

void CustomerSection::buildGroups(QVBoxLayout* column)
{
    auto* card = new Card(tr("Customer groups"), this);
    QAction* add = makeAction(this, tr("New group"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, [this] {
        showGroup(CustomerGroup());
        m_name->setFocus();
    });
    card->addHeaderWidget(new ActionButton(add, Emphasis::Quiet, card));
    m_list = new ChoiceList(tr("Customer groups"), card, 6);
    card->body()->addWidget(m_list);
    connect(m_list, &ChoiceList::currentKeyChanged, this, [this](qint64 key) {
        for (const CustomerGroup& group : m_groups) {
            if (group.id == key)
                showGroup(group);
        }
    });
    m_form = new FormSection(card, 84);
    m_name = new QLineEdit(m_form);
    m_priority = new ChoiceCombo(m_form);
    for (const auto& [priority, code] : Codes<Priority>::table)
        m_priority->addChoice(label(priority), int(priority));
    m_discount = new QSpinBox(m_form);
    m_discount->setRange(0, 100);
    m_discount->setSuffix(QStringLiteral(" %"));
    m_package = new QLineEdit(m_form);
    m_callback = new QSpinBox(m_form);
    m_callback->setRange(0, 60);
    m_callback->setSuffix(QLatin1Char(' ') + tr("months"));
    m_callback->setSpecialValueText(tr("no periodic call"));
    m_active = new QCheckBox(tr("in use"), m_form);
    m_form->addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_form->addRow(QStringLiteral("priority"), tr("Promises"), m_priority);
    m_form->addRow(QStringLiteral("discount"), tr("Discount"), m_discount);
    m_form->addRow(QStringLiteral("package"), tr("Package"), m_package);
    m_form->addRow(QStringLiteral("callback"), tr("Call every"), m_callback);
    m_form->addLoose(m_active);
    card->body()->addWidget(m_form);
    QAction* save = makeAction(this, tr("Save the group"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(save, &QAction::triggered, this, &CustomerSection::saveGroup);
    card->body()->addWidget(new ActionButton(save, Emphasis::Primary, card), 0, Qt::AlignRight);
    column->addWidget(card);
}

void CustomerSection::buildCare(QVBoxLayout* column)
{
    auto* card = new Card(tr("After-care calls"), this);
    m_careForm = new FormSection(card, 84);
    m_days = new QLineEdit(m_careForm);
    m_careForm->addRow(QStringLiteral("days"), tr("Days after"), m_days);
    card->body()->addWidget(m_careForm);
    card->body()->addWidget(
        wrappedLabel(tr("Days after an order is closed, with commas. They come up under Callbacks."), TextRole::Hint,
                     Ink::Muted, card));
    auto* save = new ActionButton(tr("Save the days"), Emphasis::Secondary, card);
    connect(save, &QPushButton::clicked, this, [this] {
        report(m_context.workplace.care().saveAfterCareDays(m_days->text()), m_careForm, tr("The days are saved."));
    });
    card->body()->addWidget(save, 0, Qt::AlignRight);
    column->addWidget(card);
}

void CustomerSection::buildChannels(QVBoxLayout* column)
{
    auto* card = new Card(tr("Intake channels"), this);
    card->body()->addWidget(
        wrappedLabel(tr("A channel that is switched off keeps its orders; it is only no longer offered."),
                     TextRole::Hint, Ink::Muted, card));
    m_channelColumn = new QVBoxLayout;
    m_channelColumn->setSpacing(dp(6));
    card->body()->addLayout(m_channelColumn);
    auto* save = new ActionButton(tr("Save the channels"), Emphasis::Secondary, card);
    save->setObjectName(QStringLiteral("channels.save"));
    connect(save, &QPushButton::clicked, this, &CustomerSection::saveChannels);
    card->body()->addWidget(save, 0, Qt::AlignRight);
    column->addWidget(card);
}

void CustomerSection::load()
{
    listGroups();
    showGroup(m_groups.empty() ? CustomerGroup() : m_groups.front());
    QStringList days;
    for (const int day : m_context.workplace.care().afterCareDays())
        days.append(QString::number(day));
    m_days->setText(days.join(QLatin1Char(',')));
    listChannels();
}

QWidget* CustomerSection::firstFocus()
{
    return m_name;
}

void CustomerSection::listGroups()
{
    const Outcome<std::vector<CustomerGroup>> groups = m_context.workplace.customers().groups();
    m_groups = groups ? *groups : std::vector<CustomerGroup>();
    std::vector<ChoiceItem> items;
    for (const CustomerGroup& group : m_groups) {
        QStringList facts{label(group.priority)};
        if (group.discountBasisPoints > 0)
            facts.append(tr("%1 % off").arg(group.discountBasisPoints / 100));
        if (!group.packageName.isEmpty())
            facts.append(group.packageName);
        if (group.callbackMonths > 0)
            facts.append(tr("call every %1 months").arg(group.callbackMonths));
        items.push_back({group.id, group.name, facts.join(QStringLiteral(" · ")),
                         group.active ? QString() : tr("retired"), ChipTone::Neutral});
    }
    m_list->setItems(items);
    m_list->setVisible(!items.empty());
}

void CustomerSection::showGroup(const CustomerGroup& group)
{
    m_group = group;
    m_form->clearIssues();
    m_name->setText(group.name);
    m_priority->setValue(int(group.priority));
    m_discount->setValue(group.discountBasisPoints / 100);
    m_package->setText(group.packageName);
    m_callback->setValue(group.callbackMonths);
    m_active->setChecked(group.active);
}

void CustomerSection::saveGroup()
{
    CustomerGroup group = m_group;
    group.name = m_name->text();
    group.priority = static_cast<Priority>(m_priority->value().toInt());
    group.discountBasisPoints = m_discount->value() * 100;
    group.packageName = m_package->text();
    group.callbackMonths = m_callback->value();
    group.active = m_active->isChecked();
    const Outcome<CustomerGroup> saved = m_context.workplace.customers().saveGroup(group);
    if (!report(saved ? Done() : Done(saved.error()), m_form, tr("The group is saved.")))
        return;
    listGroups();
    m_list->setCurrentKey(saved->id);
    for (const CustomerGroup& one : m_groups) {
        if (one.id == saved->id)
            showGroup(one);
    }
}

void CustomerSection::listChannels()
{
    clearLayout(m_channelColumn);
    m_channels.clear();
    for (const IntakeChannel& one : m_context.workplace.channels().all()) {
        auto* row = new QHBoxLayout;
        ChannelRow line{one.channel, new QCheckBox(label(one.channel), this), new QLineEdit(one.name, this)};
        line.active->setChecked(one.active);
        line.active->setObjectName(QStringLiteral("channel.") + codeOf(one.channel));
        line.active->setMinimumWidth(dp(110));
        line.name->setPlaceholderText(tr("own name, optional"));
        line.name->setAccessibleName(tr("Own name of %1").arg(label(one.channel)));
        line.name->setMaxLength(40);
        row->addWidget(line.active);
        row->addWidget(line.name, 1);
        m_channelColumn->addLayout(row);
        m_channels.push_back(line);
    }
}

void CustomerSection::saveChannels()
{
    std::vector<IntakeChannel> channels;
    for (const ChannelRow& row : m_channels)
        channels.push_back({row.channel, row.name->text(), row.active->isChecked()});
    report(m_context.workplace.channels().save(channels), nullptr, tr("The channels are saved."));
}

} // namespace sanbao
