// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/feedback_panel.h"

#include "core/service/comment_desk.h"
#include "core/service/customer_desk.h"
#include "core/service/order_desk.h"
#include "core/service/record_desk.h"
#include "core/service/workplace.h"
#include "ui/complaints/complaint_columns.h"
#include "ui/complaints/subject_picker.h"
#include "ui/complaints/yes_no_field.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/prompt/prompt.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kMostMinutes = 24 * 60;

} // namespace

FeedbackPanel::FeedbackPanel(PageContext& context, Page* page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_panel(new SidePanel(tr("Feedback"), page, 430))
{
    build();
}

void FeedbackPanel::build()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_panel);
    column->setSpacing(dp(8));
    buildSubject();
    m_form = new FormSection(m_panel, 76);
    m_kind = new ChoiceCombo(m_form);
    m_kind->setObjectName(QStringLiteral("feedback.kind"));
    for (const auto& [kind, code] : Codes<FeedbackKind>::table)
        m_kind->addChoice(label(kind), int(kind));
    m_channel = new ChoiceCombo(m_form);
    m_channel->setObjectName(QStringLiteral("feedback.channel"));
    for (const auto& [channel, code] : Codes<FeedbackChannel>::table)
        m_channel->addChoice(label(channel), int(channel));
    m_sentiment = new ChoiceCombo(m_form);
    m_sentiment->setObjectName(QStringLiteral("feedback.mood"));
    for (const auto& [mood, code] : Codes<Mood>::table)
        m_sentiment->addChoice(label(mood), int(mood));
    m_topic = new QLineEdit(m_form);
    m_topic->setObjectName(QStringLiteral("feedback.topic"));
    m_topic->setPlaceholderText(tr("A word it is counted by"));
    m_body = textBox(4, m_form);
    m_body->setObjectName(QStringLiteral("feedback.body"));
    m_source = new QLineEdit(m_form);
    m_source->setObjectName(QStringLiteral("feedback.source"));
    m_source->setPlaceholderText(tr("Weibo, Douyin, Dianping …"));
    m_link = new QLineEdit(m_form);
    m_link->setObjectName(QStringLiteral("feedback.link"));
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_form->addRow(QStringLiteral("kind"), tr("Kind"), m_kind);
    m_form->addRow(QStringLiteral("channel"), tr("Channel"), m_channel);
    m_form->addRow(QStringLiteral("mood"), tr("Mood"), m_sentiment);
    m_form->addRow(QStringLiteral("body"), tr("Said"), m_body);
    m_form->addRow(QStringLiteral("topic"), tr("Topic"), m_topic);
    m_form->addRow(QStringLiteral("source"), tr("Source"), m_source);
    m_form->addRow(QStringLiteral("link"), tr("Link"), m_link);
    column->addWidget(m_who);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    column->addWidget(m_picker);
    column->addWidget(m_form);
    buildAnswer();
    column->addWidget(m_answer);
    column->addStretch(1);
    m_panel->body()->addWidget(area);
    buildActions();
    connect(m_kind, &ChoiceCombo::chosen, this, &FeedbackPanel::kindChosen);
    connect(m_channel, &ChoiceCombo::chosen, this, &FeedbackPanel::showKind);
}

void FeedbackPanel::buildSubject()
{
    m_picker = new SubjectPicker(m_context.workplace, m_panel);
    m_picker->setObjectName(QStringLiteral("feedback.subject"));
    m_who = wrappedLabel({}, TextRole::Strong, Ink::Text, m_panel);
    m_other = new ActionButton(tr("Somebody else"), Emphasis::Quiet, m_panel);
    connect(m_other, &QPushButton::clicked, this, [this] {
        chooseCustomer({}, {});
        m_picker->setFocus();
    });
    connect(m_picker, &SubjectPicker::customerChosen, this, [this](CustomerId id) { chooseCustomer(id, {}); });
    connect(m_picker, &SubjectPicker::orderChosen, this, [this](WorkOrderId id) { chooseCustomer({}, id); });
}

void FeedbackPanel::buildAnswer()
{
    m_answer = new FormSection(m_panel, 76);
    m_owner = new ChoiceCombo(m_answer);
    m_team = new QLineEdit(m_answer);
    m_team->setObjectName(QStringLiteral("feedback.team"));
    m_due = new DayEdit(m_answer);
    m_due->setObjectName(QStringLiteral("feedback.due"));
    m_response = textBox(3, m_answer);
    m_response->setObjectName(QStringLiteral("feedback.response"));
    m_minutes = new QSpinBox(m_answer);
    m_minutes->setObjectName(QStringLiteral("feedback.minutes"));
    m_minutes->setRange(0, kMostMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_solved = new YesNoField(tr("Solved"), tr("Not solved"), m_answer);
    m_solved->setObjectName(QStringLiteral("feedback.solved"));
    m_answer->addRow(QStringLiteral("owner"), tr("Owner"), m_owner);
    m_answer->addRow(QStringLiteral("team"), tr("Queue"), m_team);
    m_answer->addRow(QStringLiteral("due"), tr("Due"), m_due);
    m_answer->addRow(QStringLiteral("response"), tr("Answer"), m_response);
    m_answer->addRow(QStringLiteral("minutes"), tr("Time spent"), m_minutes);
    m_answer->addRow(QStringLiteral("solved"), tr("Result"), m_solved);
}

void FeedbackPanel::buildActions()
{
    m_complaint = makeAction(m_panel, tr("Complaint"), QKeySequence(Qt::Key_F7),
                             tr("It is a complaint: log one and close this item"));
    m_save = makeAction(m_panel, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S));
    m_close = makeAction(m_panel, tr("Close it"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                         tr("It is answered: keep the answer and close the item"));
    m_panel->footer()->addWidget(new ActionButton(m_complaint, Emphasis::Quiet, m_panel));
    m_panel->footer()->addWidget(new ActionButton(m_save, Emphasis::Secondary, m_panel));
    m_panel->footer()->addWidget(new ActionButton(m_close, Emphasis::Primary, m_panel));
    connect(m_save, &QAction::triggered, this, &FeedbackPanel::save);
    connect(m_close, &QAction::triggered, this, &FeedbackPanel::close);
    connect(m_complaint, &QAction::triggered, this, &FeedbackPanel::makeComplaint);
}

void FeedbackPanel::fillPeople()
{
    m_owner->clear();
    m_owner->addChoice(tr("Nobody yet"), qint64(0));
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active)
            m_owner->addChoice(member.name, member.id.value);
    }
    QStringList topics;
    for (const QString& topic : FeedbackDesk(m_context.workplace.context()).topics())
        topics.append(topic);
    auto* completer = new QCompleter(topics, m_topic);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_topic->setCompleter(completer);
}

void FeedbackPanel::startNew(FeedbackKind kind, CustomerId customer, WorkOrderId order)
{
    fillPeople();
    put(FeedbackDesk(m_context.workplace.context()).draft(kind));
    m_panel->setTitle(tr("New feedback"));
    chooseCustomer(customer, order);
    m_panel->openPanel(m_feedback.customer.isValid() ? static_cast<QWidget*>(m_body) : m_picker);
}

void FeedbackPanel::show(const FeedbackRow& row)
{
    fillPeople();
    put(row.feedback);
    m_panel->setTitle(row.feedback.number);
    m_panel->openPanel(m_response);
}

void FeedbackPanel::put(const Feedback& feedback)
{
    m_feedback = feedback;
    m_kind->setValue(int(feedback.kind));
    m_channel->setValue(int(feedback.channel));
    m_sentiment->setValue(int(feedback.sentiment));
    m_topic->setText(feedback.topic);
    m_body->setPlainText(feedback.body);
    m_source->setText(feedback.source);
    m_link->setText(feedback.link);
    m_owner->setValue(feedback.owner.value);
    m_team->setText(queueWords(feedback.team));
    m_due->setToday(localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()));
    m_due->setValue(feedback.dueOn);
    m_response->setPlainText(feedback.response);
    m_minutes->setValue(feedback.minutes.value_or(0));
    m_solved->setValue(feedback.solved);
    m_picker->clearSearch();
    m_form->clearIssues();
    m_answer->clearIssues();
    const bool open = !feedback.closedAt && m_context.workplace.context().may(Permission::LogComplaint);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_form, m_answer, m_picker, m_other})
        widget->setEnabled(open);
    for (QAction* action : {m_save, m_close})
        action->setEnabled(open);
    m_complaint->setEnabled(open && feedback.id > 0);
    showSubject();
    showKind();
}

void FeedbackPanel::chooseCustomer(CustomerId customer, WorkOrderId order)
{
    m_feedback.customer = customer;
    m_feedback.order = order;
    if (order.isValid()) {
        if (const Outcome<OrderView> view = m_context.workplace.orders().open(order))
            m_feedback.customer = view->order.customer;
    }
    m_picker->clearSearch();
    showSubject();
    if (m_feedback.customer.isValid() && m_panel->isVisible())
        m_body->setFocus();
}

void FeedbackPanel::showSubject()
{
    QStringList words;
    if (m_feedback.order.isValid()) {
        if (const Outcome<OrderView> view = m_context.workplace.orders().open(m_feedback.order))
            words << view->order.contactName << view->order.number << view->productLabel;
    } else if (m_feedback.customer.isValid()) {
        if (const Outcome<CustomerView> page = m_context.workplace.records().customer(m_feedback.customer))
            words << page->customer.name;
    }
    words.removeAll(QString());
    const bool known = m_feedback.customer.isValid();
    m_who->setText(known ? words.join(QStringLiteral(" · ")) : tr("Who said it, if it is known"));
    m_other->setVisible(known);
    m_picker->setVisible(!known);
}

void FeedbackPanel::kindChosen()
{
    const auto kind = static_cast<FeedbackKind>(m_kind->value().toInt());
    const FeedbackDesk desk(m_context.workplace.context());
    if (m_feedback.id == 0) {
        m_due->setValue(desk.usualDue(kind));
        if (kind == FeedbackKind::Opinion)
            m_channel->setValue(int(FeedbackChannel::Social));
        if (kind == FeedbackKind::Praise)
            m_sentiment->setValue(int(Mood::Content));
    }
    showKind();
}

/// What is public has a source and a link; a question takes time and is solved or not.
void FeedbackPanel::showKind()
{
    const auto kind = static_cast<FeedbackKind>(m_kind->value().toInt());
    const auto channel = static_cast<FeedbackChannel>(m_channel->value().toInt());
    const bool isPublic = kind == FeedbackKind::Opinion || channel == FeedbackChannel::Social;
    m_form->row(QStringLiteral("source"))->setVisible(isPublic);
    m_form->row(QStringLiteral("link"))->setVisible(isPublic);
    const bool question = kind == FeedbackKind::Consultation;
    m_answer->row(QStringLiteral("minutes"))->setVisible(question);
    m_answer->row(QStringLiteral("solved"))->setVisible(question);
}

Feedback FeedbackPanel::typed() const
{
    Feedback feedback = m_feedback;
    feedback.kind = static_cast<FeedbackKind>(m_kind->value().toInt());
    feedback.channel = static_cast<FeedbackChannel>(m_channel->value().toInt());
    feedback.sentiment = static_cast<Mood>(m_sentiment->value().toInt());
    feedback.topic = m_topic->text();
    feedback.body = m_body->toPlainText();
    feedback.source = m_source->text();
    feedback.link = m_link->text();
    feedback.owner = StaffId(m_owner->value().toLongLong());
    feedback.team = queueOf(m_team->text());
    feedback.dueOn = m_due->value();
    feedback.response = m_response->toPlainText();
    feedback.minutes.reset();
    feedback.solved.reset();
    if (feedback.kind == FeedbackKind::Consultation) {
        if (m_minutes->value() > 0)
            feedback.minutes = m_minutes->value();
        feedback.solved = m_solved->value();
    }
    return feedback;
}

void FeedbackPanel::save()
{
    FeedbackDesk desk(m_context.workplace.context());
    take(m_feedback.id > 0 ? desk.save(typed()) : desk.log(typed()), tr("Feedback %1 is saved."));
}

/// A question that is answered at once is logged and closed in one go; what was logged stays when closing is refused.
void FeedbackPanel::close()
{
    FeedbackDesk desk(m_context.workplace.context());
    const Feedback wanted = typed();
    if (wanted.id == 0) {
        if (std::vector<FieldIssue> issues = feedbackClosingIssues(wanted); !issues.empty()) {
            refuse(Failure::invalid(std::move(issues)));
            return;
        }
        const Outcome<Feedback> logged = desk.log(wanted);
        if (!logged) {
            refuse(logged.error());
            return;
        }
        m_feedback = *logged;
    }
    Feedback closing = typed();
    take(desk.close(closing), tr("Feedback %1 is closed."));
}

void FeedbackPanel::makeComplaint()
{
    const Question question{tr("Make it a complaint?"),
                            tr("A complaint with a number and a limit of its own is logged, and this item is closed."),
                            tr("Log the complaint"), tr("Keep as feedback")};
    if (!m_context.prompt.confirm(m_panel, question))
        return;
    const Outcome<Complaint> complaint = FeedbackDesk(m_context.workplace.context())
                                             .makeComplaint(m_feedback.id, m_feedback.revision, ComplaintLevel::L1);
    if (!complaint) {
        refuse(complaint.error());
        return;
    }
    m_panel->closePanel();
    Q_EMIT stored(tr("Complaint %1 is logged.").arg(complaint->number));
    Q_EMIT m_page->openRequested({QStringLiteral("complaint"), complaint->id.value, {}});
}

void FeedbackPanel::take(const Outcome<Feedback>& result, const QString& success)
{
    if (!result) {
        refuse(result.error());
        return;
    }
    m_panel->closePanel();
    Q_EMIT stored(success.arg(result->number));
}

void FeedbackPanel::refuse(const Failure& failure)
{
    m_form->clearIssues();
    m_answer->clearIssues();
    if (const QString words = placeRefusal(failure, {m_form, m_answer}); !words.isEmpty())
        Q_EMIT refused(words);
}

} // namespace sanbao
