// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/training_card.h"

#include "core/service/guide_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kTopicHeight = 132;

} // namespace

TrainingCard::TrainingCard(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_card(new Card(tr("Guidance and training"), this))
    , m_events(wrappedLabel({}, TextRole::Body, Ink::Text, m_card))
    , m_new(new QWidget(m_card))
    , m_form(new FormSection(m_new, 84))
    , m_topics(new QListWidget(m_form))
    , m_more(textBox(1, m_form))
    , m_attendees(new QLineEdit(m_form))
    , m_minutes(new QSpinBox(m_form))
    , m_print(new ActionButton(tr("Print for the customer"), Emphasis::Quiet, m_card))
{
    build();
}

void TrainingCard::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_print->setObjectName(QStringLiteral("training.print"));
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_order.value); });
    m_card->addHeaderWidget(m_print);
    auto* open = new ActionButton(tr("New guidance"), Emphasis::Quiet, m_card);
    open->setObjectName(QStringLiteral("training.new"));
    connect(open, &QPushButton::clicked, this, [this] {
        m_new->setVisible(m_new->isHidden());
        m_topics->setFocus();
    });
    m_card->addHeaderWidget(open);
    m_events->setObjectName(QStringLiteral("training.events"));
    m_card->body()->addWidget(m_events);
    m_topics->setObjectName(QStringLiteral("training.topics"));
    m_topics->setAccessibleName(tr("Points that were shown"));
    m_topics->setFixedHeight(dp(kTopicHeight));
    m_more->setObjectName(QStringLiteral("training.more"));
    m_more->setPlaceholderText(tr("More points, one a line"));
    m_attendees->setObjectName(QStringLiteral("training.attendees"));
    m_attendees->setPlaceholderText(tr("Names, separated by commas"));
    m_attendees->setMaxLength(200);
    m_minutes->setRange(1, 1440);
    m_minutes->setValue(15);
    m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_form->addRow(QStringLiteral("topics"), tr("Shown"), m_topics);
    m_form->addRow({}, tr("Also"), m_more);
    m_form->addRow(QStringLiteral("attendees"), tr("Present"), m_attendees);
    m_form->addRow(QStringLiteral("minutes"), tr("Took"), m_minutes);
    auto* column = new QVBoxLayout(m_new);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    auto* record = new ActionButton(tr("Record the guidance"), Emphasis::Secondary, m_new);
    record->setObjectName(QStringLiteral("training.record"));
    connect(record, &QPushButton::clicked, this, &TrainingCard::record);
    column->addWidget(record, 0, Qt::AlignRight);
    m_card->body()->addWidget(m_new);
    m_new->hide();
}

void TrainingCard::prepare(const QStringList& topics, const QString& attendee, bool isOther)
{
    m_print->setVisible(m_order.isValid());
    if (isOther) {
        m_new->hide();
        m_topics->clear();
        for (const QString& topic : topics)
            (new QListWidgetItem(topic, m_topics))->setCheckState(Qt::Unchecked);
        m_more->clear();
        m_attendees->setText(attendee);
        m_form->clearIssues();
    }
    showEvents();
}

void TrainingCard::showOrder(WorkOrderId order, ServiceType type, const QString& contact)
{
    const bool other = order != m_order;
    m_order = order;
    m_customer = {};
    prepare(GuideDesk::usualTopics(type), contact, other);
}

void TrainingCard::showCustomer(CustomerId customer, const QString& name)
{
    const bool other = customer != m_customer;
    m_customer = customer;
    m_order = {};
    setVisible(customer.isValid());
    prepare(GuideDesk::usualTopics(ServiceType::Repair), name, other);
}

void TrainingCard::showEvents()
{
    GuideDesk desk(m_workplace.context());
    const Outcome<std::vector<TrainingEvent>> events =
        m_order.isValid() ? desk.trainingsOf(m_order) : desk.trainingsOf(m_customer);
    QStringList lines;
    for (const TrainingEvent& event : events.value_or(std::vector<TrainingEvent>()))
        lines.append(tr("%1 · %2 · %3 min · present: %4")
                         .arg(event.heldOn.toString(Qt::ISODate), event.topics.join(QStringLiteral("; ")),
                              QString::number(event.minutes), event.attendees.join(QStringLiteral(", "))));
    m_print->setEnabled(!lines.isEmpty());
    m_events->setText(lines.isEmpty() ? tr("Nothing shown yet.") : lines.join(QLatin1Char('\n')));
    setInk(m_events, lines.isEmpty() ? Ink::Muted : Ink::Text);
}

void TrainingCard::record()
{
    static const QRegularExpression kComma(QStringLiteral("[,，、;；]"));
    TrainingEvent event;
    event.customer = m_customer;
    event.order = m_order;
    event.minutes = m_minutes->value();
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->checkState() == Qt::Checked)
            event.topics.append(m_topics->item(row)->text());
    }
    event.topics += m_more->toPlainText().split(QLatin1Char('\n'));
    event.attendees = m_attendees->text().split(kComma);
    m_form->clearIssues();
    const Outcome<TrainingEvent> recorded = GuideDesk(m_workplace.context()).record(event);
    if (!recorded) {
        if (const QString words = placeRefusal(recorded.error(), m_form); !words.isEmpty())
            Q_EMIT messageRequested(false, words);
        return;
    }
    m_new->hide();
    showEvents();
    Q_EMIT messageRequested(true, tr("The guidance is recorded."));
}

} // namespace sanbao
