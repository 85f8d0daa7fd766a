// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contact_panel.h"

#include "core/service/channel_desk.h"
#include "core/service/contact_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr qint64 kLargestTranscript = 60'000;

/// The transcript as text; chat programs export UTF-8 or the Chinese national encoding.
QString decoded(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder chinese("GB18030");
    return chinese.isValid() ? QString(chinese(bytes)) : text;
}

} // namespace

ContactPanel::ContactPanel(Workplace& workplace, Prompt& prompt, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_prompt(prompt)
    , m_panel(new SidePanel(tr("Log a contact"), parent))
    , m_form(new FormSection(m_panel, 76))
    , m_kind(new ChoiceCombo(m_form))
    , m_direction(new ChoiceCombo(m_form))
    , m_channel(new ChoiceCombo(m_form))
    , m_body(textBox(7, m_form))
    , m_next(new QLineEdit(m_form))
    , m_nextOn(new DayEdit(m_form))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    build();
}

void ContactPanel::build()
{
    for (const auto& [kind, code] : Codes<ContactKind>::table)
        m_kind->addChoice(label(kind), int(kind));
    for (const auto& [direction, code] : Codes<ContactDirection>::table)
        m_direction->addChoice(label(direction), int(direction));
    m_next->setMaxLength(300);
    m_next->setPlaceholderText(tr("For example call back about the part"));
    m_form->addRow(QStringLiteral("kind"), tr("Kind"), m_kind);
    m_form->addRow(QStringLiteral("direction"), tr("Direction"), m_direction);
    m_form->addRow(QStringLiteral("channel"), tr("Channel"), m_channel);
    m_form->addRow(QStringLiteral("body"), tr("Content"), m_body);
    auto* file = new ActionButton(tr("Transcript from a file …"), Emphasis::Quiet, m_panel);
    connect(file, &QPushButton::clicked, this, &ContactPanel::readFile);
    m_form->addLoose(file);
    m_form->addRow(QStringLiteral("next"), tr("Then"), m_next);
    m_form->addRow(QStringLiteral("nextOn"), tr("on"), m_nextOn);
    m_panel->body()->addWidget(m_form);
    m_problem->hide();
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    auto* request = new ActionButton(tr("Log, then new request"), Emphasis::Secondary, m_panel);
    request->setObjectName(QStringLiteral("contact.request"));
    auto* complaint = new ActionButton(tr("… complaint"), Emphasis::Quiet, m_panel);
    auto* log = new ActionButton(tr("Log"), Emphasis::Primary, m_panel);
    log->setObjectName(QStringLiteral("contact.log"));
    connect(request, &QPushButton::clicked, this, [this] { saveAs(QStringLiteral("intake")); });
    connect(complaint, &QPushButton::clicked, this, [this] { saveAs(QStringLiteral("complaint")); });
    connect(log, &QPushButton::clicked, this, [this] {
        if (save())
            Q_EMIT logged(tr("The contact is logged."));
    });
    for (ActionButton* button : {complaint, request, log})
        m_panel->footer()->addWidget(button);
}

void ContactPanel::openFor(CustomerId customer, ContactKind kind)
{
    m_customer = customer;
    m_logged = 0;
    m_channel->clear();
    for (const IntakeChannel& one : m_workplace.channels().offered())
        m_channel->addChoice(one.label(), int(one.channel));
    m_channel->setValue(int(Channel::Hotline));
    m_kind->setValue(int(kind));
    m_direction->setValue(int(ContactDirection::In));
    m_body->clear();
    m_next->clear();
    m_nextOn->setValue({});
    m_nextOn->setToday(localDay(m_workplace.clock().now(), m_workplace.catalogue().zone()));
    m_form->clearIssues();
    m_problem->hide();
    m_panel->openPanel(m_body);
}

void ContactPanel::readFile()
{
    const std::optional<QString> path =
        m_prompt.openFile(m_panel, tr("Transcript"), tr("Text files (*.txt *.csv *.log *.md)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestTranscript) {
        m_problem->setText(file.isOpen() ? tr("The file is too long for a transcript.")
                                         : tr("The file cannot be read."));
        m_problem->show();
        return;
    }
    m_kind->setValue(int(ContactKind::Consultation));
    m_body->setPlainText(decoded(file.readAll()));
}

bool ContactPanel::save()
{
    Contact contact;
    contact.customer = m_customer;
    contact.kind = static_cast<ContactKind>(m_kind->value().toInt());
    contact.direction = static_cast<ContactDirection>(m_direction->value().toInt());
    contact.channel = static_cast<Channel>(m_channel->value().toInt());
    contact.body = m_body->toPlainText();
    contact.nextAction = m_next->text();
    contact.nextOn = m_nextOn->value();
    m_form->clearIssues();
    m_problem->hide();
    const Outcome<Contact> saved = m_workplace.contacts().log(contact);
    if (!saved) {
        fillProblem(m_problem, saved.error(), {m_form});
        return false;
    }
    m_logged = saved->id;
    m_panel->closePanel();
    return true;
}

void ContactPanel::saveAs(const QString& page)
{
    if (save())
        Q_EMIT becomes(page, m_logged);
}

} // namespace sanbao
