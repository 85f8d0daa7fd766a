// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_page.h"

#include "core/domain/phone.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/record_desk.h"
#include "core/service/workplace.h"
#include "ui/attachments/attachment_card.h"
#include "ui/complaints/complaint_columns.h"
#include "ui/complaints/detail_card.h"
#include "ui/complaints/handling_form.h"
#include "ui/complaints/subject_picker.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/text_box.h"
#include "ui/models/duration_words.h"
#include "ui/models/list_pane.h"
#include "ui/prompt/prompt.h"
#include "ui/teamwork/teamwork_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/task_line.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

ComplaintPage::ComplaintPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_file(context.workplace.context())
    , m_frame(new PageFrame(this))
{
    buildActions();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(buildMain(), 17);
    row->addWidget(buildSide(), 10);
    m_frame->body()->addLayout(row, 1);
    fillChoices();
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && !isNew() && !isEdited() && touches(changes, {EntityKind::Complaint}))
            load(m_view.complaint.id);
    });
    startNew({});
}

void ComplaintPage::buildActions()
{
    m_acknowledge = makeAction(this, tr("Acknowledge"), QKeySequence(Qt::Key_F6),
                               tr("Tell the customer that the complaint is being handled"));
    m_offer = makeAction(this, tr("Record the offer"), QKeySequence(Qt::Key_F7),
                         tr("Save the remedy that was offered to the customer"));
    m_commit = makeAction(this, tr("Close complaint"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    buildLetters();
    m_frame->addButton(m_acknowledge, Emphasis::Secondary);
    m_frame->addButton(m_offer, Emphasis::Secondary);
    m_frame->addButton(m_commit, Emphasis::Primary);
    connect(m_commit, &QAction::triggered, this, &ComplaintPage::commit);
    connect(m_acknowledge, &QAction::triggered, this, [this] {
        const Complaint& shown = m_view.complaint;
        take(m_context.workplace.complaints().acknowledge(shown.id, shown.revision),
             tr("The complaint is acknowledged."));
    });
    connect(m_offer, &QAction::triggered, this, [this] {
        const Complaint& shown = m_view.complaint;
        const ComplaintClosing typed = m_handling->closing();
        const Outcome<Complaint> offered =
            m_context.workplace.complaints().offerRemedy(shown.id, shown.revision, m_handling->remedy());
        take(offered, tr("The offer is recorded."));
        if (offered)
            m_handling->restore(typed);
    });
}

QWidget* ComplaintPage::buildMain()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, this);
    column->setSpacing(dp(16));
    column->addWidget(buildIntake());
    column->addWidget(buildFacts());
    m_handlingCard = new Card(tr("Handling"), area);
    m_handlingCard->setHint(tr("All of it is needed for closing"));
    m_handling = new HandlingForm(m_handlingCard);
    m_handlingCard->body()->addWidget(m_handling);
    column->addWidget(m_handlingCard);
    m_detail = new DetailCard(m_file, area);
    column->addWidget(m_detail);
    connect(m_detail, &DetailCard::saveRequested, this, &ComplaintPage::saveProgress);
    m_files = new AttachmentCard(m_context, area);
    connect(m_files, &AttachmentCard::messageRequested, this, &Page::messageRequested);
    column->addWidget(m_files);
    m_team = new TeamworkCard(m_context.workplace, area);
    connect(m_team, &TeamworkCard::messageRequested, this, [this](bool good, const QString& text) {
        Q_EMIT messageRequested(good ? Tone::Success : Tone::Warning, text);
    });
    column->addWidget(m_team);
    column->addStretch(1);
    return area;
}

Card* ComplaintPage::buildIntake()
{
    m_intakeCard = new Card(tr("New complaint"), this);
    m_intake = new FormSection(m_intakeCard, 120);
    m_picker = new SubjectPicker(m_context.workplace, m_intake);
    m_claim = textBox(5, m_intake);
    m_newLevel = new ChoiceCombo(m_intake);
    m_limit = plainLabel({}, TextRole::Hint, Ink::Muted, m_intake);
    m_intake->addRow(QStringLiteral("customer"), tr("About"), m_picker);
    m_intake->addRow(QStringLiteral("claim"), tr("Claim"), m_claim);
    m_claim->setPlaceholderText(tr("What happened, and what does the customer want?"));
    m_intake->addRow(QStringLiteral("level"), tr("Level"), m_newLevel);
    m_intake->addLoose(m_limit);
    m_intakeCard->body()->addWidget(m_intake);
    connect(m_picker, &SubjectPicker::customerChosen, this, [this](CustomerId id) { setSubject(id, {}); });
    connect(m_picker, &SubjectPicker::orderChosen, this, [this](WorkOrderId id) { setSubject({}, id); });
    connect(m_newLevel, &QComboBox::currentIndexChanged, this, &ComplaintPage::showLimit);
    return m_intakeCard;
}

Card* ComplaintPage::buildFacts()
{
    m_factsCard = new Card(tr("Complaint"), this);
    m_state = new Chip({}, ChipTone::Neutral, m_factsCard);
    m_factsCard->addHeaderWidget(m_state);
    m_claimText = wrappedLabel({}, TextRole::Body, Ink::Text, m_factsCard);
    m_claimText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_factsCard->body()->addWidget(m_claimText);
    m_steps = wrappedLabel({}, TextRole::Hint, Ink::Muted, m_factsCard);
    m_factsCard->body()->addWidget(m_steps);
    auto* form = new FormSection(m_factsCard, 120);
    m_level = new ChoiceCombo(form);
    m_owner = new ChoiceCombo(form);
    m_due = plainLabel({}, TextRole::Body, Ink::Text, form);
    m_due->setContentsMargins(0, dp(7), 0, 0);
    form->addRow(QStringLiteral("complaint.level"), tr("Level"), m_level);
    form->addRow(QStringLiteral("complaint.owner"), tr("Owner"), m_owner);
    form->addRow({}, tr("Due"), m_due);
    m_factsCard->body()->addWidget(form);
    connect(m_level, &ChoiceCombo::chosen, this, &ComplaintPage::changeLevel);
    connect(m_owner, &ChoiceCombo::chosen, this, [this] {
        const Complaint& shown = m_view.complaint;
        take(m_context.workplace.complaints().assign(shown.id, shown.revision, StaffId(m_owner->value().toLongLong())),
             tr("The complaint is handed over."));
    });
    return m_factsCard;
}

QWidget* ComplaintPage::buildSide()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, this);
    column->setSpacing(dp(16));
    m_subjectCard = new Card(tr("About"), area);
    m_subjectCard->body()->setSpacing(0);
    m_historyCard = new Card(tr("History"), area);
    m_history = new QVBoxLayout;
    m_history->setSpacing(dp(12));
    m_historyCard->body()->addLayout(m_history);
    column->addWidget(m_subjectCard);
    column->addWidget(m_historyCard);
    column->addStretch(1);
    area->setMinimumWidth(dp(260));
    return area;
}

void ComplaintPage::fillChoices()
{
    for (const auto& [level, code] : Codes<ComplaintLevel>::table) {
        m_newLevel->addChoice(label(level), int(level));
        m_level->addChoice(label(level), int(level));
    }
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active && member.role != Role::Auditor)
            m_owner->addChoice(member.name + QStringLiteral(" · ") + label(member.role), member.id.value);
    }
}

QString ComplaintPage::title() const
{
    return isNew() ? tr("New complaint") : m_view.complaint.number;
}

QWidget* ComplaintPage::firstFocus()
{
    if (!isNew())
        return m_handling->firstField();
    return m_customer.isValid() || m_order.isValid() ? static_cast<QWidget*>(m_claim) : m_picker;
}

void ComplaintPage::open(const Route& route)
{
    const bool same = route.id > 0 && route.id == m_view.complaint.id.value;
    if (same && isEdited())
        return;
    if (route.id > 0)
        load(ComplaintId(route.id));
    else
        startNew(route);
}

void ComplaintPage::startNew(const Route& route)
{
    m_view = {};
    m_claim->clear();
    m_intake->clearIssues();
    m_picker->clearSearch();
    m_newLevel->setValue(int(ComplaintLevel::L1));
    m_handling->showComplaint({});
    setSubject(CustomerId(route.extras.value(QStringLiteral("customer")).toLongLong()),
               WorkOrderId(route.extras.value(QStringLiteral("order")).toLongLong()));
    showComplaint();
}

void ComplaintPage::setSubject(CustomerId customer, WorkOrderId order)
{
    m_order = order;
    m_customer = customer;
    m_view.customer = {};
    m_view.orderNumber.clear();
    m_view.productLabel.clear();
    m_view.product = {};
    if (order.isValid()) {
        if (const Outcome<OrderView> found = m_context.workplace.orders().open(order)) {
            m_customer = found->customer.id;
            m_view.customer = found->customer;
            m_view.orderNumber = found->order.number;
            m_view.productLabel = found->productLabel;
            m_view.product = found->order.product;
        }
    } else if (customer.isValid()) {
        if (const Outcome<CustomerView> found = m_context.workplace.records().customer(customer))
            m_view.customer = found->customer;
    }
    showSubject();
    if (m_customer.isValid() && isVisible())
        m_claim->setFocus(Qt::OtherFocusReason);
}

void ComplaintPage::load(ComplaintId id)
{
    const Outcome<ComplaintView> view = m_context.workplace.complaints().open(id);
    if (!view) {
        Q_EMIT messageRequested(Tone::Error, view.error().message);
        return;
    }
    m_view = *view;
    m_order = m_view.complaint.order;
    m_customer = m_view.complaint.customer;
    m_handling->showComplaint(m_view.complaint);
    showComplaint();
}

void ComplaintPage::showComplaint()
{
    const Complaint& complaint = m_view.complaint;
    const ServiceContext& service = m_context.workplace.context();
    const bool fresh = isNew();
    const bool open = !fresh && complaint.state != ComplaintState::Closed;
    m_files->setOwner(AttachmentOwner::Complaint, complaint.id.value);
    m_team->showSubject({{}, complaint.id}, open);
    m_frame->setTitle(title());
    m_frame->setSubtitle(fresh ? tr("It gets its own number and a time limit") : m_view.customer.name);
    m_intakeCard->setVisible(fresh);
    for (Card* card : {m_factsCard, m_handlingCard, m_historyCard})
        card->setVisible(!fresh);
    m_acknowledge->setVisible(open && complaint.state == ComplaintState::Open);
    m_acknowledge->setEnabled(service.may(Permission::LogComplaint));
    m_offer->setVisible(open);
    m_offer->setEnabled(service.may(Permission::LogComplaint));
    m_commit->setVisible(fresh || open);
    m_commit->setText(fresh ? tr("Log complaint") : tr("Close complaint"));
    m_commit->setEnabled(service.may(fresh ? Permission::LogComplaint : Permission::CloseComplaint));
    m_claimText->setText(complaint.claim);
    m_state->setState(label(complaint.state), toneOf(complaint.state));
    m_level->setValue(int(complaint.level));
    m_owner->setValue(complaint.owner.value);
    showFile(open);
    m_level->setEnabled(open);
    m_owner->setEnabled(open);
    showLimit();
    showSubject();
    showHistory();
    Q_EMIT titleChanged();
}

void ComplaintPage::showLimit()
{
    const auto level = static_cast<ComplaintLevel>(m_newLevel->value().toInt());
    const ComplaintRule rule = m_context.workplace.complaints().rule(level);
    QString words = tr("Limit: %1 d · responsible: %2").arg(QString::number(rule.limitDays), label(rule.responsible));
    if (rule.escalateTo)
        words += QStringLiteral(" · ") + tr("goes on to: %1").arg(label(*rule.escalateTo));
    m_limit->setText(words);
    if (isNew())
        return;
    const Complaint& complaint = m_view.complaint;
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    const Instant now = m_context.workplace.clock().now();
    QString due = inZone(complaint.dueAt, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    ClockFace face;
    if (!complaint.closedAt) {
        face = runningClock(complaint.receivedAt, complaint.dueAt, now);
        due += QStringLiteral(" · ") + face.words;
    }
    m_due->setText(due);
    setInk(m_due, complaint.closedAt ? Ink::Muted : inkOf(face.tone));
}

void ComplaintPage::showSubject()
{
    clearLayout(m_subjectCard->body());
    const auto add = [this](const QString& text, const QString& second, const QString& page, qint64 id) {
        auto* line = new TaskLine(m_subjectCard);
        line->setWords(text, second);
        connect(line, &QAbstractButton::clicked, this, [this, page, id] { Q_EMIT openRequested({page, id, {}}); });
        m_subjectCard->body()->addWidget(line);
    };
    if (!m_customer.isValid()) {
        m_subjectCard->body()->addWidget(
            wrappedLabel(tr("Find the order or the customer first."), TextRole::Body, Ink::Muted, m_subjectCard));
        return;
    }
    add(m_view.customer.name, displayPhone(m_view.customer.phone), QStringLiteral("customer"), m_customer.value);
    if (m_order.isValid())
        add(m_view.orderNumber, tr("Work order"), QStringLiteral("order"), m_order.value);
    if (m_view.product.isValid())
        add(m_view.productLabel, tr("Life page"), QStringLiteral("unit"), m_view.product.value);
}

void ComplaintPage::showHistory()
{
    clearLayout(m_history);
    const Catalogue& catalogue = m_context.workplace.catalogue();
    for (const TimelineEntry& entry : m_view.history) {
        const QString when = inZone(entry.happenedAt, catalogue.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        auto* block = new QVBoxLayout;
        block->setSpacing(dp(2));
        block->addWidget(plainLabel(eventLabel(entry.event), TextRole::Strong, Ink::Text, m_historyCard));
        QString note = entry.note.mid(m_view.complaint.number.size());
        if (note.startsWith(QStringLiteral(" · ")))
            note = note.mid(3);
        if (!note.isEmpty())
            block->addWidget(wrappedLabel(note, TextRole::Body, Ink::Text, m_historyCard));
        const QString actor = catalogue.staffName(entry.actor);
        block->addWidget(plainLabel(actor.isEmpty() ? when : when + QStringLiteral(" · ") + actor, TextRole::Hint,
                                    Ink::Muted, m_historyCard));
        m_history->addLayout(block);
    }
}

bool ComplaintPage::isEdited() const
{
    return isNew() ? !m_claim->toPlainText().trimmed().isEmpty() : m_handling->isEdited() || m_detail->isEdited();
}

Done ComplaintPage::canLeave()
{
    if (!isEdited())
        return {};
    const Question question{tr("Unsaved complaint"), tr("What you typed about this complaint is not saved."),
                            tr("Discard"), tr("Keep editing"), true};
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Invalid, QString());
    m_claim->clear();
    m_handling->setEdited(false);
    if (!isNew())
        load(m_view.complaint.id);
    return {};
}

void ComplaintPage::commit()
{
    if (isNew())
        log();
    else
        close();
}

void ComplaintPage::log()
{
    NewComplaint request;
    request.order = m_order;
    request.customer = m_customer;
    request.level = static_cast<ComplaintLevel>(m_newLevel->value().toInt());
    request.claim = m_claim->toPlainText();
    const Outcome<Complaint> logged = m_context.workplace.complaints().log(request);
    if (!logged) {
        refuse(logged.error());
        return;
    }
    m_claim->clear();
    Q_EMIT messageRequested(Tone::Success, tr("Complaint %1 is logged.").arg(logged->number));
    load(logged->id);
    Q_EMIT openRequested({QStringLiteral("complaint"), logged->id.value, {}});
}

void ComplaintPage::close()
{
    const Complaint& shown = m_view.complaint;
    m_handling->clearIssues();
    take(m_context.workplace.complaints().close(shown.id, shown.revision, m_handling->closing()),
         tr("The complaint is closed."));
}

void ComplaintPage::changeLevel()
{
    const Complaint shown = m_view.complaint;
    const auto level = static_cast<ComplaintLevel>(m_level->value().toInt());
    if (level == shown.level)
        return;
    const TextQuestion question{tr("Change the level"),
                                tr("Why does the complaint become %1?").arg(label(level)),
                                QString(),
                                tr("Change the level"),
                                {},
                                false};
    const std::optional<QString> reason = m_context.prompt.askText(this, question);
    const ComplaintClosing typed = m_handling->closing();
    const bool edited = m_handling->isEdited();
    if (reason)
        take(m_context.workplace.complaints().changeLevel(shown.id, shown.revision, level, *reason),
             tr("The level is changed."));
    m_level->setValue(int(m_view.complaint.level));
    if (edited)
        m_handling->restore(typed);
}

void ComplaintPage::take(const Outcome<Complaint>& result, const QString& success)
{
    if (!result) {
        refuse(result.error());
        return;
    }
    Q_EMIT messageRequested(Tone::Success, success);
    load(result->id);
}

void ComplaintPage::refuse(const Failure& failure)
{
    const std::vector<FieldIssue> left =
        isNew() ? m_intake->showIssues(failure.issues) : m_handling->showIssues(failure.issues);
    if (const QStringList lines = linesLeft(failure, left); !lines.isEmpty())
        Q_EMIT messageRequested(Tone::Error, lines.join(QLatin1Char('\n')));
    if (failure.kind != FailureKind::Conflict || isNew())
        return;
    const ComplaintClosing typed = m_handling->closing();
    load(m_view.complaint.id);
    if (m_view.complaint.state != ComplaintState::Closed)
        m_handling->restore(typed);
}

} // namespace sanbao
