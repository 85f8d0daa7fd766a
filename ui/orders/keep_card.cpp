// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/keep_card.h"

#include "core/service/channel_desk.h"
#include "core/service/contact_desk.h"
#include "core/service/labels.h"
#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_pane.h"
#include "ui/teamwork/teamwork_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sanbao {

KeepCard::KeepCard(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_card(new Card(tr("Customer and counter"), this))
    , m_team(new TeamworkCard(workplace, this))
    , m_facts(new QVBoxLayout)
    , m_handBack(new QWidget(m_card))
    , m_handForm(new FormSection(m_handBack, 84))
    , m_slip(new QLineEdit(m_handForm))
    , m_identity(new QLineEdit(m_handForm))
    , m_to(new QLineEdit(m_handForm))
    , m_waiver(new QLineEdit(m_handForm))
    , m_message(new QWidget(m_card))
    , m_text(textBox(3, m_message))
    , m_channel(new ChoiceCombo(m_message))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    column->addWidget(m_team);
    column->addWidget(m_card);
    connect(m_team, &TeamworkCard::messageRequested, this, &KeepCard::messageRequested);
    m_facts->setSpacing(dp(2));
    m_card->body()->addLayout(m_facts);
    auto* tell = new ActionButton(tr("Progress message"), Emphasis::Quiet, m_card);
    tell->setObjectName(QStringLiteral("order.message"));
    m_card->addHeaderWidget(tell);
    connect(tell, &QPushButton::clicked, this, [this] {
        m_text->setPlainText(m_workplace.contacts().progressText(m_view));
        m_message->setVisible(m_message->isHidden());
        m_text->setFocus();
    });
    buildHandBack();
    buildMessage();
}

void KeepCard::buildHandBack()
{
    auto* column = new QVBoxLayout(m_handBack);
    column->setContentsMargins(0, 0, 0, 0);
    m_slip->setPlaceholderText(tr("Scan or type the number on the slip"));
    m_identity->setPlaceholderText(tr("Without the slip: how you know the person"));
    m_handForm->addRow(QStringLiteral("slip"), tr("Slip"), m_slip);
    m_handForm->addRow(QStringLiteral("identity"), tr("or identity"), m_identity);
    m_handForm->addRow(QStringLiteral("to"), tr("Handed to"), m_to);
    m_handForm->addRow(QStringLiteral("waiver"), tr("Waiver"), m_waiver);
    m_handForm->row(QStringLiteral("waiver"))->setVisible(false);
    column->addWidget(m_handForm);
    auto* back = new ActionButton(tr("Hand back"), Emphasis::Secondary, m_handBack);
    back->setObjectName(QStringLiteral("order.handBack"));
    connect(back, &QPushButton::clicked, this, &KeepCard::handBack);
    column->addWidget(back, 0, Qt::AlignRight);
    m_card->body()->addWidget(m_handBack);
}

void KeepCard::buildMessage()
{
    auto* column = new QVBoxLayout(m_message);
    column->setContentsMargins(0, 0, 0, 0);
    m_text->setAccessibleName(tr("Progress message"));
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    m_channel->setAccessibleName(tr("Sent by"));
    row->addWidget(m_channel);
    row->addStretch(1);
    auto* copy = new ActionButton(tr("Copy"), Emphasis::Secondary, m_message);
    auto* sent = new ActionButton(tr("Log as sent"), Emphasis::Secondary, m_message);
    sent->setObjectName(QStringLiteral("order.message.sent"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(sent, &QPushButton::clicked, this, &KeepCard::logMessage);
    row->addWidget(copy);
    row->addWidget(sent);
    column->addLayout(row);
    m_card->body()->addWidget(m_message);
    m_message->hide();
}

void KeepCard::showView(const OrderView& view)
{
    const bool other = view.order.id != m_view.order.id;
    m_view = view;
    m_team->showSubject({view.order.id, {}}, view.order.isOpen());
    CarryInDesk desk(m_workplace.context());
    const Outcome<std::optional<CarryIn>> carryIn = desk.of(view.order.id);
    m_carryIn = carryIn ? *carryIn : std::nullopt;
    m_handBack->setVisible(m_carryIn && !m_carryIn->handedBackAt &&
                           m_workplace.context().may(Permission::RespondOrder));
    if (other) {
        m_message->hide();
        m_channel->clear();
        for (const IntakeChannel& one : m_workplace.channels().offered())
            m_channel->addChoice(one.label(), int(one.channel));
        m_channel->setValue(int(Channel::Wechat));
        for (QLineEdit* line : {m_slip, m_identity, m_to, m_waiver})
            line->clear();
        m_handForm->row(QStringLiteral("waiver"))->setVisible(false);
        m_handForm->clearIssues();
    }
    if (m_to->text().isEmpty())
        m_to->setText(view.order.contactName);
    showFacts();
}

void KeepCard::showFacts()
{
    clearLayout(m_facts);
    const QTimeZone& zone = m_workplace.catalogue().zone();
    const auto fact = [this](const QString& name, const QString& text) {
        if (text.isEmpty())
            return;
        auto* row = new QHBoxLayout;
        auto* label = plainLabel(name, TextRole::Hint, Ink::Muted, m_card);
        label->setFixedWidth(dp(96));
        row->addWidget(label);
        row->addWidget(wrappedLabel(text, TextRole::Body, Ink::Text, m_card), 1);
        m_facts->addLayout(row);
    };
    const auto moment = [&zone](Instant at) { return inZone(at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")); };
    CarryInDesk desk(m_workplace.context());
    const OrderOrigin origin = desk.origin(m_view.order.id).value_or(OrderOrigin());
    fact(tr("Channel"), label(m_view.order.channel));
    if (origin.firstContactAt)
        fact(tr("First contact"),
             moment(*origin.firstContactAt) +
                 (origin.firstContactChannel ? QStringLiteral(" · ") + label(*origin.firstContactChannel) : QString()));
    fact(tr("Online order"), QStringList{origin.platform, origin.platformOrder}.join(QLatin1Char(' ')).trimmed());
    fact(tr("Tracking no."), origin.logisticsNumber);
    if (m_carryIn) {
        fact(tr("Left here"), m_carryIn->item);
        fact(tr("Looks"), m_carryIn->appearance);
        fact(tr("Shelf"), m_carryIn->shelf);
        if (m_carryIn->handedBackAt)
            fact(tr("Handed back"),
                 tr("%1 to %2, %3")
                     .arg(moment(*m_carryIn->handedBackAt), m_carryIn->handedBackTo,
                          m_carryIn->proof == QLatin1String("slip") ? tr("against the slip") : m_carryIn->proof));
    }
    if (const Outcome<std::vector<Contact>> contacts = m_workplace.contacts().ofOrder(m_view.order.id)) {
        for (const Contact& contact : *contacts)
            fact(label(contact.kind),
                 moment(contact.happenedAt) + QStringLiteral(" · ") + contact.body.simplified().left(120));
    }
}

void KeepCard::handBack()
{
    if (!m_carryIn)
        return;
    HandBack given;
    given.proof = m_slip->text().trimmed().isEmpty() && !m_identity->text().trimmed().isEmpty()
                      ? HandBackProof::Identity
                      : HandBackProof::ClaimSlip;
    given.slipNumber = m_slip->text();
    given.identity = m_identity->text();
    given.to = m_to->text();
    m_handForm->clearIssues();
    const Outcome<CarryIn> done =
        m_workplace.storeRoom().workshop().handOver(m_view.order.id, m_carryIn->revision, given, m_waiver->text());
    if (!done) {
        if (done.error().issues.empty())
            m_handForm->row(QStringLiteral("waiver"))->setVisible(m_workplace.context().may(Permission::WaiveFee));
        if (const QString words = placeRefusal(done.error(), m_handForm); !words.isEmpty())
            Q_EMIT messageRequested(false, words);
        return;
    }
    showView(m_view);
    Q_EMIT messageRequested(true, tr("Handed back to %1.").arg(done->handedBackTo));
}

void KeepCard::logMessage()
{
    const Outcome<Contact> logged = m_workplace.contacts().logProgress(
        m_view, m_text->toPlainText(), static_cast<Channel>(m_channel->value().toInt()));
    if (!logged) {
        Q_EMIT messageRequested(false, logged.error().lines().join(QLatin1Char('\n')));
        return;
    }
    m_message->hide();
    showFacts();
    Q_EMIT messageRequested(true, tr("The message is logged."));
}

} // namespace sanbao
