// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/more_fields.h"

#include "core/base/scan_text.h"
#include "core/service/channel_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_section.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

MoreFields::MoreFields(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_action(makeAction(this, tr("More fields"), QKeySequence(Qt::CTRL | Qt::Key_M),
                          tr("Left at the counter, online order, first contact, electronics")))
    , m_form(new FormSection(this, 76))
    , m_firstChannel(new ChoiceCombo(m_form))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* button = new ActionButton(m_action, Emphasis::Quiet, this);
    button->setObjectName(QStringLiteral("more"));
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    add("item", tr("Left here"), &IntakeRequest::item, tr("What stays in the store"));
    add("appearance", tr("Looks"), &IntakeRequest::appearance, tr("Scratches, dents, missing parts"));
    add("shelf", tr("Shelf"), &IntakeRequest::shelf, tr("Where it is put"));
    add("platform", tr("Platform"), &IntakeRequest::platform, tr("Online shop"));
    add("platform_order", tr("Order there"), &IntakeRequest::platformOrder);
    add("logistics_number", tr("Tracking no."), &IntakeRequest::logisticsNumber);
    add("first_contact_at", tr("First contact"), &IntakeRequest::firstContactAt, tr("If earlier: 2026-03-02 09:05"));
    m_form->addRow(QStringLiteral("first_contact_channel"), tr("by"), m_firstChannel);
    add("product.imei", QStringLiteral("IMEI"), &IntakeRequest::imei);
    add("product.firmware", tr("Firmware"), &IntakeRequest::firmware);
    add("product.control_board", tr("Control board"), &IntakeRequest::controlBoard);
    connect(m_action, &QAction::triggered, this, [this] {
        unfold(m_form->isHidden());
        if (!m_form->isHidden())
            m_lines.front().first->setFocus(Qt::TabFocusReason);
    });
    connect(m_firstChannel, &ChoiceCombo::chosen, this, &MoreFields::edited);
    unfold(false);
}

void MoreFields::add(const char* field, const QString& label, Member member, const QString& hint)
{
    auto* line = new QLineEdit(m_form);
    line->setMaxLength(250);
    line->setPlaceholderText(hint);
    FormRow* row = m_form->addRow(QLatin1String(field), label, line);
    m_lines.emplace_back(line, member);
    connect(line, &QLineEdit::textEdited, this, [this, row] {
        row->setIssue({});
        Q_EMIT edited();
    });
}

void MoreFields::unfold(bool open)
{
    m_form->setVisible(open);
    m_action->setText(open ? tr("Fewer fields") : tr("More fields"));
}

void MoreFields::show(const IntakeRequest& request)
{
    m_form->clearIssues();
    m_firstChannel->clear();
    m_firstChannel->addChoice(QStringLiteral("–"), QString());
    for (const IntakeChannel& one : m_workplace.channels().offered())
        m_firstChannel->addChoice(one.label(), codeOf(one.channel));
    bool any = !request.firstContactChannel.isEmpty();
    for (const auto& [line, member] : m_lines) {
        line->setText(request.*member);
        any = any || !line->text().isEmpty();
    }
    m_firstChannel->setCurrentIndex(std::max(0, m_firstChannel->findData(request.firstContactChannel)));
    unfold(any);
}

void MoreFields::fill(IntakeRequest& request) const
{
    for (const auto& [line, member] : m_lines)
        request.*member = scannedText(line->text());
    request.firstContactChannel = m_firstChannel->value().toString();
}

std::vector<FieldIssue> MoreFields::showIssues(const std::vector<FieldIssue>& issues)
{
    const bool mine = std::any_of(issues.begin(), issues.end(),
                                  [this](const FieldIssue& issue) { return m_form->row(issue.field) != nullptr; });
    if (mine)
        unfold(true);
    return m_form->showIssues(issues);
}

} // namespace sanbao
