// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/upgrade_card.h"

#include "core/service/unit_desk.h"
#include "core/service/warranty_case_words.h"
#include "ui/editors/choice_combo.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

UpgradeCard::UpgradeCard(ServiceContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(context)
    , m_story(wrappedLabel({}, TextRole::Body, Ink::Text, this))
    , m_form(new FormSection(this, 84))
    , m_kind(new ChoiceCombo(m_form))
    , m_before(new QLineEdit(m_form))
    , m_after(new QLineEdit(m_form))
    , m_note(new QLineEdit(m_form))
{
    build();
}

void UpgradeCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Upgrade"), this);
    column->addWidget(card);
    m_story->setObjectName(QStringLiteral("upgrade.story"));
    card->body()->addWidget(m_story);
    for (const auto& [kind, code] : Codes<ConfigurationKind>::table)
        m_kind->addChoice(label(kind), int(kind));
    const auto name = [](QLineEdit* edit, const char* words) {
        edit->setObjectName(QLatin1String(words));
        edit->setMaxLength(60);
    };
    name(m_before, "upgrade.before");
    name(m_after, "upgrade.after");
    name(m_note, "upgrade.note");
    m_form->addRow({}, tr("Part"), m_kind);
    m_form->addRow(QStringLiteral("before"), tr("Before"), m_before);
    m_form->addRow(QStringLiteral("after"), tr("After"), m_after);
    m_form->addRow({}, tr("Note"), m_note);
    card->body()->addWidget(m_form);
    m_drop = new ActionButton(tr("Take the last one back"), Emphasis::Quiet, this);
    m_drop->setObjectName(QStringLiteral("upgrade.drop"));
    m_add = new ActionButton(tr("Record the upgrade"), Emphasis::Secondary, this);
    m_add->setObjectName(QStringLiteral("upgrade.save"));
    connect(m_drop, &QPushButton::clicked, this, &UpgradeCard::drop);
    connect(m_add, &QPushButton::clicked, this, &UpgradeCard::add);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_drop);
    row->addWidget(m_add);
    card->body()->addLayout(row);
}

void UpgradeCard::showOrder(const WorkOrder& order)
{
    const bool other = order.id != m_order.id;
    m_order = order;
    const OrderServiceView view = m_desk.open(order).value_or(OrderServiceView());
    m_items = view.upgrades;
    QStringList lines;
    for (const UpgradeItem& item : m_items)
        lines.append(QStringLiteral("%1: %2 → %3").arg(label(item.kind), item.before, item.after) +
                     (item.appliedAt ? QStringLiteral(" ✓ ") + tr("in the product's history") : QString()));
    m_story->setText(lines.isEmpty() ? tr("Nothing recorded yet. What is upgraded becomes part of the product's "
                                          "history when the customer accepts it.")
                                     : lines.join(QLatin1Char('\n')));
    const bool open = order.isOpen() && !order.acceptedAt && m_context.may(Permission::RespondOrder);
    m_form->setVisible(open);
    m_add->setVisible(open);
    m_drop->setVisible(open && !m_items.empty());
    if (other) {
        for (QLineEdit* edit : {m_before, m_after, m_note})
            edit->clear();
        const Outcome<UnitCard> card = UnitDesk(m_context).card(order.product);
        if (card && !card->configuration.empty()) {
            m_kind->setValue(int(card->configuration.front().kind));
            m_before->setText(card->configuration.front().value);
        }
    }
}

void UpgradeCard::report(const std::optional<Failure>& failure, const QString& success)
{
    m_form->clearIssues();
    if (!failure)
        Q_EMIT changed(success);
    else if (const QString words = placeRefusal(*failure, m_form); !words.isEmpty())
        Q_EMIT refused(words);
}

void UpgradeCard::add()
{
    UpgradeItem item;
    item.order = m_order.id;
    item.kind = ConfigurationKind(m_kind->value().toInt());
    item.before = m_before->text();
    item.after = m_after->text();
    item.note = m_note->text();
    const Outcome<UpgradeItem> made = m_desk.addUpgrade(item);
    if (made) {
        m_before->clear();
        m_after->clear();
        m_note->clear();
    }
    report(made ? std::nullopt : std::optional<Failure>(made.error()), tr("The upgrade is recorded."));
}

void UpgradeCard::drop()
{
    if (m_items.empty())
        return;
    const Done done = m_desk.dropUpgrade(m_order.id, m_items.back().id);
    report(done ? std::nullopt : std::optional<Failure>(done.error()), tr("Taken back."));
}

} // namespace sanbao
