// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/service_card.h"

#include "core/domain/price_list.h"
#include "core/service/cost_desk.h"
#include "core/service/labels.h"
#include "core/service/process_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

ServiceCard::ServiceCard(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_card(new Card(tr("Kind of service"), this))
    , m_form(new FormSection(m_card, 96))
    , m_kind(new ChoiceCombo(m_form))
    , m_depth(new ChoiceCombo(m_form))
    , m_standard(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_form))
    , m_model(new ChoiceCombo(m_form))
    , m_repeatBox(new QWidget(m_card))
    , m_repeat(new FormSection(m_repeatBox, 96))
    , m_earlier(plainLabel({}, TextRole::Body, Ink::Text, m_repeat))
    , m_cause(new ChoiceCombo(m_repeat))
    , m_note(new QLineEdit(m_repeat))
{
    build();
}

void ServiceCard::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_kind->setObjectName(QStringLiteral("service.kind"));
    m_depth->setObjectName(QStringLiteral("service.depth"));
    m_model->setObjectName(QStringLiteral("service.model"));
    m_standard->setObjectName(QStringLiteral("service.standard"));
    for (const auto& [model, code] : Codes<DeliveryModel>::table)
        m_model->addChoice(label(model), int(model));
    m_form->addRow(QStringLiteral("kind"), tr("Service"), m_kind);
    m_form->addRow(QStringLiteral("depth"), tr("Depth"), m_depth);
    m_form->addLoose(m_standard);
    m_form->addRow(QStringLiteral("model"), tr("Delivered by"), m_model);
    m_card->body()->addWidget(m_form);
    auto* save = new ActionButton(tr("Save the kind of service"), Emphasis::Secondary, m_card);
    save->setObjectName(QStringLiteral("service.save"));
    connect(save, &QPushButton::clicked, this, &ServiceCard::save);
    m_card->body()->addWidget(save, 0, Qt::AlignRight);
    connect(m_depth, &ChoiceCombo::chosen, this, [this] { m_standard->setText(standardWords()); });
    for (const auto& [cause, code] : Codes<RepeatCause>::table)
        m_cause->addChoice(label(cause), int(cause));
    m_cause->setObjectName(QStringLiteral("repeat.cause"));
    m_note->setObjectName(QStringLiteral("repeat.note"));
    m_note->setMaxLength(200);
    m_repeat->addRow(QStringLiteral("earlier"), tr("Earlier order"), m_earlier);
    m_repeat->addRow({}, tr("Why again"), m_cause);
    m_repeat->addRow({}, tr("Note"), m_note);
    auto* inner = new QVBoxLayout(m_repeatBox);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(rule(m_repeatBox));
    inner->addWidget(m_repeat);
    auto* keep = new ActionButton(tr("Record why it came back"), Emphasis::Secondary, m_repeatBox);
    keep->setObjectName(QStringLiteral("repeat.save"));
    keep->setToolTip(tr("A misdiagnosis marks the earlier order's diagnosis as wrong"));
    connect(keep, &QPushButton::clicked, this, &ServiceCard::saveRepeat);
    inner->addWidget(keep, 0, Qt::AlignRight);
    m_card->body()->addWidget(m_repeatBox);
}

void ServiceCard::showOrder(const OrderView& view)
{
    m_order = view.order;
    m_shown = OrderServiceDesk(m_workplace.context()).open(m_order).value_or(OrderServiceView());
    fill();
    const bool may = m_workplace.context().may(Permission::RespondOrder);
    m_form->setEnabled(may && m_order.isOpen());
    m_repeat->setEnabled(may);
}

void ServiceCard::fill()
{
    m_form->clearIssues();
    m_kind->clear();
    m_kind->addChoice(label(m_order.type), QString());
    for (const ServiceKind& kind : m_shown.kinds) {
        if (nameOf(kind) != label(m_order.type))
            m_kind->addChoice(nameOf(kind), kind.code);
    }
    m_kind->setValue(m_shown.service.kind);
    m_depth->clear();
    m_depth->addChoice(tr("not stated"), -1);
    for (const DepthStandard& standard : m_shown.depths)
        m_depth->addChoice(label(standard.depth), int(standard.depth));
    m_depth->setValue(m_shown.service.depth ? int(*m_shown.service.depth) : -1);
    m_form->row(QStringLiteral("depth"))->setVisible(m_order.type == ServiceType::Repair);
    m_standard->setVisible(m_order.type == ServiceType::Repair);
    m_standard->setText(standardWords());
    m_model->setValue(int(m_shown.model));
    m_repeatBox->setVisible(m_shown.earlier.isValid());
    m_earlier->setText(m_shown.earlierNumber);
    m_cause->setValue(int(m_shown.repeat ? m_shown.repeat->cause : RepeatCause::Unknown));
    m_note->setText(m_shown.repeat ? m_shown.repeat->note : QString());
}

QString ServiceCard::standardWords() const
{
    for (const DepthStandard& standard : m_shown.depths) {
        if (int(standard.depth) != m_depth->value().toInt())
            continue;
        const PriceItem* item = itemIn(m_workplace.catalogue().prices(), standard.priceCode);
        return item ? tr("Standard time %1, %2 ¥ %3")
                          .arg(durationText(standard.minutes), item->name, item->price.grouped())
                    : tr("Standard time %1").arg(durationText(standard.minutes));
    }
    return tr("Time and price as for every repair");
}

void ServiceCard::report(const Done& done, FormSection* form, const QString& success)
{
    form->clearIssues();
    if (done) {
        Q_EMIT changed(success);
        return;
    }
    if (const QString words = placeRefusal(done.error(), form); !words.isEmpty())
        Q_EMIT refused(words);
}

void ServiceCard::save()
{
    OrderService next = m_shown.service;
    next.order = m_order.id;
    next.kind = m_kind->value().toString();
    const int depth = m_depth->value().toInt();
    next.depth = depth < 0 || m_order.type != ServiceType::Repair ? std::optional<RepairDepth>()
                                                                  : std::optional<RepairDepth>(RepairDepth(depth));
    report(OrderServiceDesk(m_workplace.context()).save(next, DeliveryModel(m_model->value().toInt())), m_form,
           tr("The kind of service is saved."));
}

void ServiceCard::saveRepeat()
{
    OrderRepeat repeat;
    repeat.order = m_order.id;
    repeat.earlier = m_shown.earlier;
    repeat.cause = RepeatCause(m_cause->value().toInt());
    repeat.note = m_note->text();
    report(OrderServiceDesk(m_workplace.context()).recordRepeat(repeat), m_repeat,
           tr("Recorded: %1.").arg(label(repeat.cause)));
}

} // namespace sanbao
