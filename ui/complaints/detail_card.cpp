// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/detail_card.h"

#include "core/service/catalogue.h"
#include "ui/complaints/complaint_columns.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

DetailCard::DetailCard(ComplaintFileDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new FormSection(this, 120))
    , m_category(new ChoiceCombo(m_form))
    , m_cause(new ChoiceCombo(m_form))
    , m_closure(new ChoiceCombo(m_form))
    , m_responsible(new QLineEdit(m_form))
    , m_team(new QLineEdit(m_form))
    , m_source(new ChoiceCombo(m_form))
    , m_authority(new QLineEdit(m_form))
    , m_reference(new QLineEdit(m_form))
    , m_authorityOn(new DayEdit(m_form))
    , m_reply(new DayEdit(m_form))
    , m_mediation(new DayEdit(m_form))
    , m_result(new QLineEdit(m_form))
    , m_limits(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_form))
{
    build();
}

void DetailCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Classification and authority"), this);
    card->setHint(tr("Counted in the Pareto of causes"));
    column->addWidget(card);
    card->body()->addWidget(m_form);
    fill(m_category, ComplaintCodeKind::Category);
    fill(m_cause, ComplaintCodeKind::Cause);
    fill(m_closure, ComplaintCodeKind::Closure);
    for (const auto& [source, code] : Codes<ComplaintSource>::table)
        m_source->addChoice(label(source), int(source));
    m_form->addRow(QStringLiteral("category"), tr("Category"), m_category);
    m_form->addRow(QStringLiteral("causeCode"), tr("Root cause"), m_cause);
    m_form->addRow(QStringLiteral("responsible"), tr("Responsible"), m_responsible);
    m_form->addRow(QStringLiteral("team"), tr("Team"), m_team);
    m_form->addRow(QStringLiteral("closure"), tr("Closed because"), m_closure);
    m_form->addRow(QStringLiteral("source"), tr("Came through"), m_source);
    m_form->addRow(QStringLiteral("authority"), tr("Office or platform"), m_authority);
    m_form->addRow(QStringLiteral("reference"), tr("Number there"), m_reference);
    m_form->addRow(QStringLiteral("authorityOn"), tr("Received there"), m_authorityOn);
    m_form->addRow(QStringLiteral("reply"), tr("Reply due"), m_reply);
    m_form->addRow(QStringLiteral("mediation"), tr("Mediation until"), m_mediation);
    m_form->addRow(QStringLiteral("result"), tr("Decision"), m_result);
    m_form->addLoose(m_limits);
    QAction* save = makeAction(this, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S),
                               tr("Keep the classification and what has been found out so far"));
    card->body()->addWidget(new ActionButton(save, Emphasis::Secondary, card), 0, Qt::AlignRight);
    connect(save, &QAction::triggered, this, &DetailCard::saveRequested);
    connect(m_source, &ChoiceCombo::chosen, this, &DetailCard::showOfficial);
    const auto edited = [this] { m_edited = true; };
    for (ChoiceCombo* combo : {m_category, m_cause, m_closure, m_source})
        connect(combo, &ChoiceCombo::chosen, this, edited);
    for (QLineEdit* line : {m_responsible, m_team, m_authority, m_reference, m_result})
        connect(line, &QLineEdit::textEdited, this, edited);
    for (DayEdit* day : {m_authorityOn, m_reply, m_mediation})
        connect(day, &DayEdit::valueEdited, this, edited);
}

void DetailCard::fill(ChoiceCombo* combo, ComplaintCodeKind kind)
{
    combo->addChoice(tr("not classified"), QString());
    for (const ComplaintCode& code : m_desk.codes(kind))
        combo->addChoice(speaksChinese() || code.nameEn.isEmpty() ? code.nameZh : code.nameEn, code.code);
}

void DetailCard::showOfficial()
{
    const auto source = static_cast<ComplaintSource>(m_source->value().toInt());
    const bool official = source != ComplaintSource::Direct && source != ComplaintSource::Media;
    for (const char* field : {"authority", "reference", "authorityOn", "reply", "mediation", "result"})
        m_form->row(QLatin1String(field))->setVisible(official);
    QStringList limits;
    for (const AuthorityLimit& limit : m_desk.limits())
        limits.append(tr("%1: %2 working days%3")
                          .arg(speaksChinese() ? limit.nameZh : limit.nameEn, QString::number(limit.workingDays),
                               limit.checkedOn.isValid() ? QString() : tr(", not checked against the rule yet")));
    m_limits->setText(limits.join(QLatin1Char('\n')));
    m_limits->setVisible(official);
}

void DetailCard::showDetail(const ComplaintDetail& detail, bool readOnly, QDate today)
{
    m_shown = detail;
    m_form->clearIssues();
    m_category->setValue(detail.category);
    m_cause->setValue(detail.cause);
    m_closure->setValue(detail.closure);
    m_source->setValue(int(detail.source));
    m_responsible->setText(detail.responsible);
    m_team->setText(queueWords(detail.team));
    m_authority->setText(detail.authority);
    m_reference->setText(detail.reference);
    m_result->setText(detail.result);
    for (DayEdit* day : {m_authorityOn, m_reply, m_mediation})
        day->setToday(today);
    m_authorityOn->setValue(detail.authorityOn);
    m_reply->setValue(detail.replyDueOn);
    m_mediation->setValue(detail.mediationDueOn);
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{m_responsible, m_team, m_authority, m_reference, m_result,
                                                             m_authorityOn, m_reply, m_mediation})
        line->setReadOnly(readOnly);
    for (ChoiceCombo* combo : {m_category, m_cause, m_source})
        combo->setEnabled(!readOnly);
    m_closure->setEnabled(!readOnly);
    showOfficial();
    m_edited = false;
}

ComplaintDetail DetailCard::detail() const
{
    ComplaintDetail detail = m_shown;
    detail.category = m_category->value().toString();
    detail.cause = m_cause->value().toString();
    detail.closure = m_closure->value().toString();
    detail.source = static_cast<ComplaintSource>(m_source->value().toInt());
    detail.responsible = m_responsible->text();
    detail.team = queueOf(m_team->text());
    detail.authority = m_authority->text();
    detail.reference = m_reference->text();
    detail.authorityOn = m_authorityOn->value();
    detail.replyDueOn = m_reply->value();
    detail.mediationDueOn = m_mediation->value();
    detail.result = m_result->text();
    return detail;
}

std::vector<FieldIssue> DetailCard::showIssues(const std::vector<FieldIssue>& issues)
{
    m_form->clearIssues();
    return m_form->showIssues(issues);
}

} // namespace sanbao
