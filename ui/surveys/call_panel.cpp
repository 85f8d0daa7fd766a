// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/call_panel.h"

#include "core/domain/phone.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_pane.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/task_line.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

CallPanel::CallPanel(PageContext& context, Page* page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_panel(new SidePanel(tr("Call"), page, 380))
{
    build();
}

void CallPanel::build()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_panel);
    column->setSpacing(dp(8));
    m_phone = plainLabel({}, TextRole::Figure, Ink::Accent, m_panel);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_phone);
    column->addWidget(plainLabel(tr("What to say"), TextRole::Hint, Ink::Muted, m_panel));
    m_script = wrappedLabel({}, TextRole::Body, Ink::Text, m_panel);
    column->addWidget(m_script);
    m_things = new QVBoxLayout;
    m_things->setSpacing(0);
    column->addLayout(m_things);
    m_earlier = wrappedLabel({}, TextRole::Hint, Ink::Muted, m_panel);
    column->addWidget(m_earlier);
    m_form = new FormSection(m_panel, 76);
    m_outcome = new ChoiceCombo(m_form);
    for (const auto& [outcome, code] : Codes<CallOutcome>::table)
        m_outcome->addChoice(label(outcome), int(outcome));
    m_note = textBox(4, m_form);
    m_note->setObjectName(QStringLiteral("call.note"));
    m_note->setPlaceholderText(tr("What the customer said, what was agreed"));
    m_again = new DayEdit(m_form);
    m_form->addRow(QStringLiteral("outcome"), tr("Outcome"), m_outcome);
    m_form->addRow(QStringLiteral("note"), tr("Result"), m_note);
    m_form->addRow(QStringLiteral("again"), tr("Next try"), m_again);
    column->addWidget(m_form);
    column->addStretch(1);
    m_panel->body()->addWidget(area);
    QAction* missed =
        makeAction(m_panel, tr("No answer"), QKeySequence(Qt::Key_F6), tr("Nobody answered: call again tomorrow"));
    QAction* save = makeAction(m_panel, tr("Save the call"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_panel->footer()->addWidget(new ActionButton(missed, Emphasis::Secondary, m_panel));
    auto* button = new ActionButton(save, Emphasis::Primary, m_panel);
    button->setObjectName(QStringLiteral("call.save"));
    m_panel->footer()->addWidget(button);
    connect(missed, &QAction::triggered, this, &CallPanel::notReached);
    connect(save, &QAction::triggered, this, &CallPanel::save);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &CallPanel::showOutcome);
}

void CallPanel::showOutcome()
{
    const auto outcome = static_cast<CallOutcome>(m_outcome->value().toInt());
    m_form->row(QStringLiteral("again"))->setVisible(!wasReached(outcome));
}

void CallPanel::show(const CallRow& row)
{
    m_row = row;
    CallbackDesk desk(m_context.workplace.context());
    const Catalogue& catalogue = m_context.workplace.catalogue();
    m_panel->setTitle(row.name.isEmpty() ? tr("Call") : row.name);
    m_phone->setText(displayPhone(row.phone));
    m_script->setText(desk.script(row));
    clearLayout(m_things);
    const auto line = [this](const QString& text, const QString& second, const QString& page, qint64 id) {
        auto* task = new TaskLine(m_panel);
        task->setWords(text, second);
        connect(task, &QAbstractButton::clicked, this, [this, page, id] {
            Q_EMIT m_page->openRequested({page, id, {}});
        });
        m_things->addWidget(task);
    };
    line(tr("Customer"), row.name, QStringLiteral("customer"), row.customer.value);
    for (const CallItem& item : row.items) {
        if (item.order.isValid())
            line(item.orderNumber, label(item.reason), QStringLiteral("order"), item.order.value);
    }
    QStringList earlier;
    if (const Outcome<std::vector<CallAttempt>> calls = desk.history(row.key, 4)) {
        for (const CallAttempt& call : *calls)
            earlier.append(inZone(call.at, catalogue.zone()).toString(QStringLiteral("MM-dd HH:mm")) +
                           QStringLiteral(" · ") + label(call.outcome) +
                           (call.note.isEmpty() ? QString() : QStringLiteral(" · ") + call.note));
    }
    m_earlier->setText(earlier.isEmpty() ? QString() : tr("Earlier calls") + QLatin1Char('\n') + earlier.join(u'\n'));
    m_earlier->setVisible(!earlier.isEmpty());
    m_outcome->setValue(int(CallOutcome::Reached));
    m_note->clear();
    m_again->setToday(localDay(m_context.workplace.clock().now(), catalogue.zone()));
    m_again->setValue({});
    m_form->clearIssues();
    showOutcome();
    m_panel->openPanel(m_note);
}

void CallPanel::save()
{
    CallResult result;
    result.key = m_row.key;
    result.customer = m_row.customer;
    result.outcome = static_cast<CallOutcome>(m_outcome->value().toInt());
    result.note = m_note->toPlainText();
    result.again = m_again->value();
    record(result);
}

void CallPanel::notReached()
{
    m_outcome->setValue(int(CallOutcome::NoAnswer));
    save();
}

void CallPanel::record(const CallResult& result)
{
    m_form->clearIssues();
    const Outcome<CallAttempt> called = CallbackDesk(m_context.workplace.context()).record(result);
    if (!called) {
        if (const QString words = placeRefusal(called.error(), m_form); !words.isEmpty())
            Q_EMIT refused(words);
        return;
    }
    qint64 survey = 0;
    for (const CallItem& item : m_row.items) {
        if (item.reason == CallReason::Survey && survey == 0 && result.outcome == CallOutcome::Reached)
            survey = item.id;
    }
    m_panel->closePanel();
    Q_EMIT recorded(called->nextOn.isValid()
                        ? tr("The call is noted; it is due again on %1.").arg(called->nextOn.toString(Qt::ISODate))
                        : tr("The call is noted."),
                    survey);
}

} // namespace sanbao
