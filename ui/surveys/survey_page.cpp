// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/survey_page.h"

#include "core/domain/phone.h"
#include "core/service/campaign_desk.h"
#include "core/service/grade_words.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/attachments/attachment_card.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_pane.h"
#include "ui/prompt/prompt.h"
#include "ui/surveys/scale_row.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/task_line.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

ScaleRow::Choices grades()
{
    ScaleRow::Choices choices;
    for (int grade = 5; grade >= 1; --grade)
        choices.emplace_back(grade, gradeName(grade));
    return choices;
}

ScaleRow::Choices zeroToTen()
{
    ScaleRow::Choices choices;
    for (int value = 0; value <= 10; ++value)
        choices.emplace_back(value, QString());
    return choices;
}

} // namespace

SurveyPage::SurveyPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
{
    m_state = new Chip({}, ChipTone::Neutral, this);
    m_frame->addWidget(m_state);
    buildActions();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(buildQuestions(), 2);
    row->addWidget(buildSide(), 1);
    m_frame->body()->addLayout(row, 1);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && !m_edited && m_view.survey.id.isValid() && touches(changes, {EntityKind::Survey}))
            load(m_view.survey.id);
    });
}

void SurveyPage::buildActions()
{
    m_attempt =
        makeAction(this, tr("Not reached"), QKeySequence(Qt::Key_F6), tr("Nobody answered: call again tomorrow"));
    m_decline = makeAction(this, tr("Declined"), QKeySequence(Qt::Key_F7), tr("The customer does not want to answer"));
    m_giveUp = makeAction(this, tr("Give up"), QKeySequence(Qt::Key_F8), tr("The customer cannot be reached at all"));
    m_save = makeAction(this, tr("Save answers"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    QAction* request =
        makeAction(this, tr("New request"), QKeySequence(Qt::Key_F9), tr("The customer needs something else"));
    connect(request, &QAction::triggered, this, [this] {
        Q_EMIT openRequested({QStringLiteral("intake"),
                              0,
                              {{QStringLiteral("customer"), m_view.survey.customer.value},
                               {QStringLiteral("unit"), m_view.order.product.value},
                               {QStringLiteral("parent"), m_view.order.id.value}}});
    });
    QAction* trace = makeAction(this, tr("Improvement"), QKeySequence(Qt::Key_F10),
                                tr("What became of this order: alerts, complaints and improvements"));
    connect(trace, &QAction::triggered, this, [this] {
        Q_EMIT openRequested(
            {QStringLiteral("survey-results"),
             0,
             {{QStringLiteral("view"), QStringLiteral("trace")}, {QStringLiteral("order"), m_view.order.id.value}}});
    });
    trace->setEnabled(m_context.workplace.context().may(Permission::ReadKpi));
    m_frame->addButton(trace, Emphasis::Quiet);
    m_frame->addButton(request, Emphasis::Quiet);
    m_frame->addButton(m_giveUp, Emphasis::Quiet);
    m_frame->addButton(m_decline, Emphasis::Secondary);
    m_frame->addButton(m_attempt, Emphasis::Secondary);
    m_frame->addButton(m_save, Emphasis::Primary);
    connect(m_save, &QAction::triggered, this, &SurveyPage::save);
    connect(m_attempt, &QAction::triggered, this, &SurveyPage::notReached);
    connect(m_decline, &QAction::triggered, this, [this] { finish(true); });
    connect(m_giveUp, &QAction::triggered, this, [this] { finish(false); });
}

QWidget* SurveyPage::buildQuestions()
{
    QVBoxLayout* column = nullptr;
    m_area = scrollColumn(column, this);
    m_questions = new Card({}, m_area);
    m_issue = wrappedLabel({}, TextRole::Body, Ink::Bad, m_questions);
    m_issue->hide();
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(dp(2));
    m_questions->body()->addWidget(m_issue);
    m_questions->body()->addLayout(m_rowColumn);
    auto* form = new FormSection(m_questions, 92);
    m_comment = new QPlainTextEdit(form);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(dp(72));
    m_comment->setPlaceholderText(tr("What the customer said, in his own words"));
    m_channel = new ChoiceCombo(form);
    m_channel->setObjectName(QStringLiteral("survey.method"));
    for (const auto& [method, code] : Codes<SurveyMethod>::table) {
        if (method != SurveyMethod::Import)
            m_channel->addChoice(label(method), int(method));
    }
    form->addRow(QStringLiteral("comment"), tr("Comment"), m_comment);
    form->addRow(QStringLiteral("channel"), tr("Asked by"), m_channel);
    m_questions->body()->addWidget(form);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] { m_edited = true; });
    column->addWidget(m_questions);
    column->addStretch(1);
    return m_area;
}

QWidget* SurveyPage::buildSide()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, this);
    column->setSpacing(dp(16));
    m_order = new Card(tr("Customer"), area);
    m_order->body()->setSpacing(dp(4));
    m_script = new Card(tr("On the telephone"), area);
    m_script->body()->addWidget(wrappedLabel(tr("Digits 1 to 5 answer a question and go on to the next one; arrows "
                                                "move, Delete takes an answer back. A question "
                                                "that was not answered stays empty: silence is no grade."),
                                             TextRole::Body, Ink::Muted, m_script));
    m_files = new AttachmentCard(m_context, area);
    connect(m_files, &AttachmentCard::messageRequested, this, &Page::messageRequested);
    column->addWidget(m_order);
    column->addWidget(m_script);
    column->addWidget(m_files);
    column->addStretch(1);
    area->setMinimumWidth(dp(250));
    return area;
}

QString SurveyPage::title() const
{
    return tr("Survey");
}

QWidget* SurveyPage::firstFocus()
{
    return m_rows.empty() ? nullptr : m_rows.front();
}

void SurveyPage::open(const Route& route)
{
    if (route.id == m_view.survey.id.value && m_edited)
        return;
    load(SurveyId(route.id));
}

void SurveyPage::load(SurveyId id)
{
    const Outcome<SurveyView> view = m_context.workplace.surveys().open(id);
    if (!view) {
        Q_EMIT messageRequested(Tone::Error, view.error().message);
        return;
    }
    const bool rebuild = view->questionnaire.id != m_view.questionnaire.id || m_rows.empty();
    m_view = *view;
    if (rebuild)
        buildRows();
    showSurvey();
}

void SurveyPage::addRow(ScaleRow* row)
{
    m_rowColumn->addWidget(row);
    m_rows.push_back(row);
    connect(row, &ScaleRow::edited, this, [this] {
        m_edited = true;
        m_issue->hide();
        showConditional();
    });
    connect(row, &ScaleRow::answered, this, [this, row] { moveOn(row); });
}

void SurveyPage::addWorks()
{
    m_works = new ScaleRow(QStringLiteral("works"), tr("Does it work now? \"No\" opens the order again"),
                           {{1, tr("Yes")}, {0, tr("No")}}, m_questions);
    addRow(m_works);
}

void SurveyPage::addQuestion(const FormQuestion& item)
{
    const QString text = speaksChinese() || item.textEn.isEmpty() ? item.textZh : item.textEn;
    if (item.kind == QuestionKind::Text) {
        auto* whole = new QWidget(m_questions);
        auto* column = new QVBoxLayout(whole);
        column->setContentsMargins(dp(8), dp(6), dp(8), dp(6));
        column->addWidget(wrappedLabel(text, TextRole::Body, Ink::Text, whole));
        auto* box = textBox(2, whole);
        box->setObjectName(item.code);
        box->setAccessibleName(text);
        column->addWidget(box);
        connect(box, &QPlainTextEdit::textChanged, this, [this] { m_edited = true; });
        m_rowColumn->addWidget(whole);
        m_texts.emplace_back(item.code, box);
        m_places[item.code] = whole;
        return;
    }
    ScaleRow::Choices choices = item.kind == QuestionKind::Recommend ? zeroToTen() : grades();
    if (item.kind == QuestionKind::Effort || item.kind == QuestionKind::Choice) {
        choices.clear();
        const int most = item.kind == QuestionKind::Effort ? 7 : int(item.options.size());
        for (int value = 1; value <= most; ++value)
            choices.emplace_back(value, item.options.value(value - 1));
    }
    auto* row = new ScaleRow(item.code, text, choices, m_questions);
    if (item.kind == QuestionKind::Recommend)
        m_recommend = row;
    addRow(row);
    m_places[item.code] = row;
}

void SurveyPage::buildRows()
{
    clearLayout(m_rowColumn);
    m_rows.clear();
    m_texts.clear();
    m_places.clear();
    m_works = nullptr;
    m_recommend = nullptr;
    // Whether it works is asked after the grades, before the broader questions.
    for (const FormQuestion& item : m_view.questionnaire.items) {
        if (item.kind != QuestionKind::Grade && !m_works)
            addWorks();
        addQuestion(item);
    }
    if (!m_works)
        addWorks();
    QWidget* before = m_area;
    for (ScaleRow* row : m_rows) {
        setTabOrder(before, row);
        before = row;
    }
    setTabOrder(before, m_comment);
    setTabOrder(m_comment, m_channel);
}

/// Questions whose condition is not met are not asked; an answer to them is taken back.
void SurveyPage::showConditional()
{
    for (const FormQuestion& item : m_view.questionnaire.items) {
        if (item.showItem.isEmpty())
            continue;
        const SurveyAnswers given = answers();
        const bool shown = isShown(item, {given.grades, given.recommend, given.replies});
        QWidget* place = m_places[item.code];
        place->setVisible(shown);
        if (shown)
            continue;
        if (auto* row = qobject_cast<ScaleRow*>(place); row && row->value())
            row->setValue(std::nullopt);
        for (const auto& [code, box] : m_texts) {
            if (code == item.code && !box->toPlainText().isEmpty())
                box->clear();
        }
    }
}

void SurveyPage::moveOn(ScaleRow* from)
{
    auto at = std::find(m_rows.begin(), m_rows.end(), from);
    do {
        ++at;
    } while (at != m_rows.end() && (*at)->isHidden());
    QWidget* next = at == m_rows.end() ? static_cast<QWidget*>(m_comment) : *at;
    next->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(next, 0, dp(24));
}

void SurveyPage::showSurvey()
{
    const Survey& survey = m_view.survey;
    const bool answered = survey.state == SurveyState::Answered;
    const bool due = survey.state == SurveyState::Due;
    const bool mayTake = m_context.workplace.context().may(Permission::TakeSurvey);
    // A technician enters what he heard on a field visit.
    const bool visits = !mayTake && m_context.workplace.context().may(Permission::WorkOnOrder);
    m_frame->setTitle(title());
    m_frame->setSubtitle(m_view.order.contactName + QStringLiteral(" · ") + m_view.productLabel);
    m_questions->setTitle(speaksChinese() ? m_view.questionnaire.titleZh : m_view.questionnaire.titleEn);
    m_state->setState(label(survey.state), answered ? ChipTone::Ok : due ? ChipTone::Accent : ChipTone::Neutral);
    for (ScaleRow* row : m_rows) {
        const auto grade = survey.grades.find(row->field());
        const auto reply = m_view.replies.find(row->field());
        const std::optional<int> works = m_view.worksNow ? std::optional<int>(*m_view.worksNow ? 1 : 0) : std::nullopt;
        row->setValue(row == m_works                  ? works
                      : row == m_recommend            ? survey.recommend
                      : grade != survey.grades.end()  ? std::optional<int>(grade->second)
                      : reply != m_view.replies.end() ? reply->second.number
                                                      : std::nullopt);
        row->setReadOnly(answered);
        row->setIssue({});
    }
    for (const auto& [code, box] : m_texts) {
        const auto reply = m_view.replies.find(code);
        box->setPlainText(reply == m_view.replies.end() ? QString() : reply->second.text);
        box->setReadOnly(answered);
    }
    showConditional();
    m_comment->setPlainText(survey.comment);
    m_comment->setReadOnly(answered);
    m_channel->setValue(int(visits && due ? SurveyMethod::Visit : m_view.method));
    m_channel->setEnabled(!answered && mayTake);
    m_files->setOwner(AttachmentOwner::Survey, survey.id.value);
    m_issue->hide();
    m_save->setVisible(!answered);
    m_script->setVisible(!answered);
    m_save->setEnabled(mayTake || visits);
    for (QAction* action : {m_attempt, m_decline, m_giveUp}) {
        action->setVisible(due);
        action->setEnabled(mayTake);
    }
    m_giveUp->setVisible(due && survey.attempts > 0);
    m_edited = false;
    showOrder();
    Q_EMIT titleChanged();
}

void SurveyPage::showOrder()
{
    clearLayout(m_order->body());
    const WorkOrder& order = m_view.order;
    const Catalogue& catalogue = m_context.workplace.catalogue();
    const auto line = [this](const QString& text, const QString& second, const QString& page, qint64 id) {
        auto* task = new TaskLine(m_order);
        task->setWords(text, second);
        connect(task, &QAbstractButton::clicked, this, [this, page, id] { Q_EMIT openRequested({page, id, {}}); });
        m_order->body()->addWidget(task);
    };
    QLabel* phone = plainLabel(displayPhone(order.contactPhone), TextRole::Figure, Ink::Accent, m_order);
    phone->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_order->body()->addWidget(phone);
    line(order.contactName, order.contactAddress, QStringLiteral("customer"), m_view.survey.customer.value);
    line(order.number, m_view.productLabel, QStringLiteral("order"), order.id.value);
    const auto fact = [this](const QString& name, const QString& text) {
        if (text.isEmpty())
            return;
        m_order->body()->addSpacing(dp(6));
        m_order->body()->addWidget(plainLabel(name, TextRole::Hint, Ink::Muted, m_order));
        m_order->body()->addWidget(wrappedLabel(text, TextRole::Body, Ink::Text, m_order));
    };
    fact(tr("Fault"), order.faultText);
    fact(tr("What was done"), order.action);
    fact(tr("Technician"), catalogue.staffName(order.technician));
    fact(tr("Attempts so far"), m_view.survey.attempts > 0 ? QString::number(m_view.survey.attempts) : QString());
    fact(tr("Interviewer"), catalogue.staffName(m_view.survey.interviewer));
}

QuestionKind SurveyPage::kindOf(const QString& code) const
{
    for (const FormQuestion& item : m_view.questionnaire.items) {
        if (item.code == code)
            return item.kind;
    }
    return QuestionKind::Grade;
}

SurveyAnswers SurveyPage::answers() const
{
    SurveyAnswers answers;
    for (const ScaleRow* row : m_rows) {
        const std::optional<int> value = row->value();
        if (row == m_works)
            answers.worksNow = value ? std::optional<bool>(*value == 1) : std::nullopt;
        else if (row == m_recommend)
            answers.recommend = value;
        else if (value && kindOf(row->field()) == QuestionKind::Grade)
            answers.grades.emplace(row->field(), *value);
        else if (value)
            answers.replies.emplace(row->field(), SurveyReply{value, {}});
    }
    for (const auto& [code, box] : m_texts) {
        if (const QString text = box->toPlainText().trimmed(); !text.isEmpty())
            answers.replies.emplace(code, SurveyReply{std::nullopt, text});
    }
    answers.comment = m_comment->toPlainText();
    answers.method = static_cast<SurveyMethod>(m_channel->value().toInt());
    return answers;
}

void SurveyPage::save()
{
    const Survey& shown = m_view.survey;
    leaveWith(m_context.workplace.surveys().answer(shown.id, shown.revision, answers()), tr("The answers are saved."));
}

void SurveyPage::notReached()
{
    const TextQuestion question{tr("Not reached"),
                                tr("What happened? The next call is due tomorrow."),
                                QString(),
                                tr("Call again tomorrow"),
                                {tr("No answer"), tr("Busy"), tr("Asked to call later"), tr("Wrong number")},
                                true};
    const std::optional<QString> note = m_context.prompt.askText(this, question);
    if (!note)
        return;
    const Survey& shown = m_view.survey;
    leaveWith(m_context.workplace.surveys().attempt(shown.id, shown.revision, *note),
              tr("The call is noted; it is due again tomorrow."));
}

void SurveyPage::finish(bool declined)
{
    const TextQuestion question{declined ? tr("Survey declined") : tr("Give up the survey"),
                                declined ? tr("Did the customer say why?") : tr("Why can the customer not be reached?"),
                                QString(),
                                declined ? tr("Record as declined") : tr("Give up"),
                                {},
                                true};
    const std::optional<QString> note = m_context.prompt.askText(this, question);
    if (!note)
        return;
    const Survey& shown = m_view.survey;
    SurveyDesk& surveys = m_context.workplace.surveys();
    leaveWith(declined ? surveys.decline(shown.id, shown.revision, *note)
                       : surveys.giveUp(shown.id, shown.revision, *note),
              tr("The survey is finished without answers."));
}

void SurveyPage::leaveWith(const Outcome<Survey>& result, const QString& success)
{
    if (!result) {
        refuse(result.error());
        return;
    }
    m_edited = false;
    Q_EMIT messageRequested(Tone::Success, success);
    Q_EMIT openRequested({QStringLiteral("surveys"), 0, {}});
}

void SurveyPage::refuse(const Failure& failure)
{
    QStringList general;
    if (failure.issues.empty())
        general.append(failure.message);
    for (const FieldIssue& issue : failure.issues) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&issue](const ScaleRow* r) { return r->field() == issue.field; });
        if (row != m_rows.end())
            (*row)->setIssue(issue.message);
        else
            general.append(issue.message);
    }
    m_issue->setText(general.join(QLatin1Char('\n')));
    m_issue->setVisible(!general.isEmpty());
    if (failure.kind == FailureKind::Denied || failure.kind == FailureKind::Conflict)
        Q_EMIT messageRequested(Tone::Error, failure.message);
}

Done SurveyPage::canLeave()
{
    if (!m_edited)
        return {};
    const Question question{tr("Unsaved answers"), tr("The answers of this survey are not saved."), tr("Discard"),
                            tr("Keep editing"), true};
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Invalid, QString());
    m_edited = false;
    return {};
}

} // namespace sanbao
