// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/quotation_panel.h"

#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

QuotationPanel::QuotationPanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Quotation"), parent))
    , m_story(wrappedLabel({}, TextRole::Body, Ink::Text, m_panel))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
    , m_issue(new FormSection(m_panel, 84))
    , m_answer(new FormSection(m_panel, 84))
    , m_until(new DayEdit(m_panel))
    , m_verdict(new ChoiceCombo(m_panel))
    , m_who(new QLineEdit(m_panel))
    , m_how(new ChoiceCombo(m_panel))
    , m_note(new QLineEdit(m_panel))
{
    build();
}

void QuotationPanel::build()
{
    m_story->setObjectName(QStringLiteral("quotation.story"));
    m_panel->body()->addWidget(m_story);
    m_until->setObjectName(QStringLiteral("quotation.until"));
    m_issue->addRow(QStringLiteral("validUntil"), tr("Valid until"), m_until);
    m_panel->body()->addWidget(m_issue);
    buildAnswer();
    m_panel->body()->addWidget(m_answer);
    m_problem->setObjectName(QStringLiteral("quotation.problem"));
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    m_again = new ActionButton(tr("Revise instead"), Emphasis::Quiet, m_panel);
    m_again->setObjectName(QStringLiteral("quotation.again"));
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_answering = false;
        showNewest();
        m_until->setFocus();
    });
    m_save = makeAction(m_panel, tr("Issue"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_save->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_save->setAutoRepeat(false);
    connect(m_save, &QAction::triggered, this, &QuotationPanel::save);
    auto* saveButton = new ActionButton(m_save, Emphasis::Primary, m_panel);
    saveButton->setObjectName(QStringLiteral("quotation.save"));
    m_panel->footer()->addWidget(m_again);
    m_panel->footer()->addWidget(saveButton);
}

void QuotationPanel::buildAnswer()
{
    m_verdict->addChoice(tr("The customer agrees"), true);
    m_verdict->addChoice(tr("The customer declines"), false);
    for (const auto& [way, code] : Codes<ConsentWay>::table)
        m_how->addChoice(label(way), int(way));
    m_who->setMaxLength(100);
    m_note->setMaxLength(300);
    const auto add = [this](const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("quotation.") + QLatin1String(field));
        m_answer->addRow(QLatin1String(field), words, editor);
    };
    add("verdict", tr("Answer"), m_verdict);
    add("who", tr("Who"), m_who);
    add("how", tr("How"), m_how);
    add("note", tr("Note"), m_note);
}

void QuotationPanel::openFor(const OrderView& view)
{
    m_view = view;
    m_problem->hide();
    m_issue->clearIssues();
    m_answer->clearIssues();
    m_quotations.clear();
    if (Outcome<std::vector<Quotation>> found = m_workplace.quotations().ofOrder(view.order.id))
        m_quotations = std::move(found).value();
    m_answering = !m_quotations.empty() && m_quotations.back().state == QuotationState::Issued;
    m_until->setToday(localDay(m_workplace.clock().now(), m_workplace.catalogue().zone()));
    m_until->setValue(m_workplace.quotations().usualEnd());
    m_who->setText(view.order.contactName);
    m_note->clear();
    showNewest();
    m_panel->openPanel(m_answering ? static_cast<QWidget*>(m_verdict) : m_until);
}

void QuotationPanel::showNewest()
{
    m_issue->setVisible(!m_answering);
    m_answer->setVisible(m_answering);
    m_again->setVisible(m_answering);
    m_save->setText(m_answering ? tr("Record the answer") : tr("Issue and print"));
    QString story = tr("A quotation is made from the fees: ¥ %1.").arg(m_view.totals.due.grouped());
    if (!m_quotations.empty()) {
        const Quotation& newest = m_quotations.back();
        story = QStringLiteral("%1 · ¥ %2 · %3").arg(newest.number, newest.total.grouped(), label(newest.state)) +
                QLatin1Char('\n') + tr("valid until %1").arg(newest.validUntil.toString(Qt::ISODate));
        if (!m_answering)
            story +=
                QLatin1Char('\n') + tr("A revised one over ¥ %1 takes its place.").arg(m_view.totals.due.grouped());
    }
    m_story->setText(story);
}

void QuotationPanel::showProblem(const Failure& failure, FormSection* form)
{
    fillProblem(m_problem, failure, {form});
    if (failure.kind == FailureKind::Conflict)
        Q_EMIT refused(failure.message);
}

void QuotationPanel::save()
{
    if (m_panel->isHidden())
        return;
    m_problem->hide();
    if (m_answering)
        record();
    else
        issue();
}

void QuotationPanel::issue()
{
    m_issue->clearIssues();
    if (!m_until->problem().isEmpty()) {
        m_issue->showIssues({{QStringLiteral("validUntil"), m_until->problem()}});
        return;
    }
    const Outcome<Quotation> made =
        m_workplace.quotations().issue(m_view.order.id, m_view.order.revision, m_until->value());
    if (!made) {
        showProblem(made.error(), m_issue);
        return;
    }
    m_panel->closePanel();
    Q_EMIT issued(made->number);
}

void QuotationPanel::record()
{
    m_answer->clearIssues();
    QuotationAnswer answer;
    answer.consented = m_verdict->value().toBool();
    answer.who = m_who->text();
    answer.how = ConsentWay(m_how->value().toInt());
    answer.note = m_note->text();
    if (const Done done = m_workplace.quotations().answer(m_quotations.back().id, answer); !done) {
        showProblem(done.error(), m_answer);
        return;
    }
    m_panel->closePanel();
    Q_EMIT answered(answer.consented ? tr("The consent to %1 is recorded.").arg(m_quotations.back().number)
                                     : tr("%1 was declined.").arg(m_quotations.back().number));
}

} // namespace sanbao
