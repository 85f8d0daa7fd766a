// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/problem_panel.h"

#include "core/service/channel_desk.h"
#include "core/service/labels.h"
#include "core/service/process_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/intake/chip_flow.h"
#include "ui/intake/more_fields.h"
#include "ui/intake/type_ahead.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr std::size_t kSuggestions = 6;

template <class E> void offerAll(ChoiceCombo* box)
{
    for (const auto& [value, code] : Codes<E>::table)
        box->addChoice(label(value), QString::fromLatin1(code));
}

} // namespace

ProblemPanel::ProblemPanel(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_form(new FormSection(this, 76))
    , m_type(new ChoiceCombo(this))
    , m_priority(new ChoiceCombo(this))
    , m_fault(new QLineEdit(this))
    , m_chips(new ChipFlow(this))
    , m_faultCode(new ChoiceCombo(this))
    , m_grade(new Chip(QString(), ChipTone::Neutral, this))
    , m_channel(new ChoiceCombo(this))
    , m_wish(new QLineEdit(this))
    , m_accessories(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_more(new MoreFields(workplace, this))
{
    build();
    connectFields();
    setCategory({});
}

/// The service types, and what the store offers under a name of its own.
void ProblemPanel::offerTypes()
{
    const QVariant kept = m_type->value();
    m_type->clear();
    offerAll<ServiceType>(m_type);
    const std::vector<ServiceKind> kinds =
        ProcessDesk(m_workplace.context()).kinds().value_or(std::vector<ServiceKind>());
    for (const ServiceKind& kind : kinds) {
        if (kind.active && !fromCode<ServiceType>(kind.code))
            m_type->addChoice(nameOf(kind), kind.code);
    }
    m_type->setValue(kept);
}

void ProblemPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    offerTypes();
    offerChannels();
    setCustomerTier(Priority::Normal);
    for (ChoiceCombo* box : {m_type, m_priority, m_faultCode, m_channel})
        new TypeAhead(box);
    m_fault->setMaxLength(2000);
    m_fault->setPlaceholderText(tr("In the customer's words"));
    m_wish->setPlaceholderText(tr("For example tomorrow afternoon"));
    m_accessories->setPlaceholderText(tr("Looks, scratches, what was handed in"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(dp(64));
    m_form->addRow(QStringLiteral("type"), tr("Service"), m_type);
    m_form->addRow(QStringLiteral("fault"), tr("Fault"), m_fault);
    m_form->addLoose(m_chips);
    auto* coded = new QWidget(this);
    auto* row = new QHBoxLayout(coded);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(8));
    row->addWidget(m_faultCode, 1);
    row->addWidget(m_grade);
    m_faultCode->setObjectName(QStringLiteral("faultCode"));
    m_faultCode->setAccessibleName(tr("Fault code"));
    m_grade->setObjectName(QStringLiteral("grade"));
    m_form->addRow(QStringLiteral("fault_code"), tr("Fault code"), coded);
    m_form->addRow(QStringLiteral("priority"), tr("Priority"), m_priority);
    m_form->addRow(QStringLiteral("channel"), tr("Channel"), m_channel);
    m_form->addRow(QStringLiteral("wish"), tr("Wished time"), m_wish);
    m_form->addRow(QStringLiteral("accessories"), tr("Condition"), m_accessories);
    m_form->addRow(QStringLiteral("note"), tr("Note"), m_note);
    column->addWidget(m_form);
    column->addWidget(m_more);
    connect(m_more, &MoreFields::edited, this, &ProblemPanel::edited);
}

void ProblemPanel::offerChannels()
{
    const QString before = m_channel->value().toString();
    m_channel->clear();
    for (const IntakeChannel& one : m_workplace.channels().offered())
        m_channel->addChoice(one.label(), codeOf(one.channel));
    m_channel->setValue(before);
}

void ProblemPanel::connectFields()
{
    const auto clearAndTell = [this](const QString& field) {
        return [this, field] {
            m_form->row(field)->setIssue({});
            Q_EMIT edited();
        };
    };
    connect(m_type, &ChoiceCombo::chosen, this, clearAndTell(QStringLiteral("type")));
    connect(m_priority, &ChoiceCombo::chosen, this, clearAndTell(QStringLiteral("priority")));
    connect(m_channel, &ChoiceCombo::chosen, this, clearAndTell(QStringLiteral("channel")));
    connect(m_wish, &QLineEdit::textEdited, this, &ProblemPanel::edited);
    connect(m_accessories, &QLineEdit::textEdited, this, &ProblemPanel::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, clearAndTell(QStringLiteral("note")));
    connect(m_fault, &QLineEdit::textEdited, this, [this] {
        m_form->row(QStringLiteral("fault"))->setIssue({});
        suggest();
        Q_EMIT edited();
    });
    connect(m_chips, &ChipFlow::pressed, this, [this](int index) {
        if (index >= 0 && index < int(m_suggestions.size()))
            take(m_suggestions[std::size_t(index)]);
    });
    connect(m_faultCode, &ChoiceCombo::chosen, this, [this] {
        m_form->row(QStringLiteral("fault_code"))->setIssue({});
        const FaultCode* fault = m_workplace.catalogue().faultByCode(m_category, m_faultCode->value().toString());
        if (fault && m_fault->text().trimmed().isEmpty())
            m_fault->setText(nameOf(*fault));
        showGrade();
        Q_EMIT edited();
    });
    for (int number = 1; number <= int(kSuggestions); ++number) {
        QAction* pick =
            makeAction(this, tr("Suggestion %1").arg(number), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)),
                       tr("Takes the chip under the fault text"));
        connect(pick, &QAction::triggered, this, [this, number] { Q_EMIT m_chips->pressed(number - 1); });
    }
}

void ProblemPanel::setCategory(CategoryId category)
{
    const QString before = m_faultCode->value().toString();
    m_category = category;
    m_faultCode->clear();
    m_faultCode->addChoice(QStringLiteral("–"), QString());
    for (const FaultCode& fault : m_workplace.catalogue().faultsOf(category)) {
        if (category.isValid())
            m_faultCode->addChoice(fault.code + QLatin1Char(' ') + nameOf(fault), fault.code);
    }
    setCode(before);
    suggest();
}

void ProblemPanel::setCustomerTier(Priority tier)
{
    const QString before = m_priority->value().toString();
    m_priority->clear();
    m_priority->addChoice(tr("As the customer: %1").arg(label(tier)), QString());
    offerAll<Priority>(m_priority);
    m_priority->setValue(before);
}

void ProblemPanel::suggest()
{
    m_suggestions.clear();
    QStringList words;
    QStringList tips;
    if (const Category* category = m_workplace.catalogue().category(m_category))
        m_suggestions = faultSuggestions(m_workplace.catalogue(), *category, m_fault->text(), kSuggestions);
    for (const FaultSuggestion& suggestion : m_suggestions) {
        words << (suggestion.code.isEmpty() ? suggestion.text : suggestion.code + QLatin1Char(' ') + suggestion.text);
        tips << QStringLiteral("Alt+%1").arg(words.size());
    }
    m_chips->setWords(words, tips);
    m_chips->setVisible(!words.isEmpty());
}

void ProblemPanel::take(const FaultSuggestion& suggestion)
{
    m_fault->setText(suggestion.text);
    if (!suggestion.code.isEmpty())
        setCode(suggestion.code);
    m_form->row(QStringLiteral("fault"))->setIssue({});
    m_fault->setFocus(Qt::OtherFocusReason);
    m_fault->end(false);
    suggest();
    Q_EMIT edited();
}

void ProblemPanel::acceptFault()
{
    const QString typed = m_fault->text().trimmed();
    const FaultCode* fault =
        typed.isEmpty() ? nullptr : m_workplace.catalogue().faultByCode(m_category, typed.toUpper());
    if (fault)
        take({nameOf(*fault), fault->code});
}

void ProblemPanel::setCode(const QString& code)
{
    m_faultCode->setCurrentIndex(std::max(0, m_faultCode->findData(code)));
    showGrade();
}

void ProblemPanel::showGrade()
{
    const FaultCode* fault = m_workplace.catalogue().faultByCode(m_category, m_faultCode->value().toString());
    const bool known = fault && !m_faultCode->value().toString().isEmpty();
    m_grade->setVisible(known);
    if (known)
        m_grade->setState(label(fault->grade),
                          fault->grade == FaultGrade::Difficult ? ChipTone::Warn : ChipTone::Neutral);
}

void ProblemPanel::show(const IntakeRequest& request)
{
    m_form->clearIssues();
    offerTypes();
    m_type->setValue(request.type);
    offerChannels();
    m_channel->setValue(request.channel);
    m_more->show(request);
    m_priority->setCurrentIndex(std::max(0, m_priority->findData(request.priority)));
    m_fault->setText(request.fault);
    setCode(request.faultCode);
    m_wish->setText(request.wish);
    m_accessories->setText(request.accessories);
    const QSignalBlocker quiet(m_note);
    m_note->setPlainText(request.note);
    suggest();
}

void ProblemPanel::fill(IntakeRequest& request) const
{
    request.type = m_type->value().toString();
    request.channel = m_channel->value().toString();
    request.priority = m_priority->value().toString();
    request.fault = m_fault->text().trimmed();
    request.faultCode = m_faultCode->value().toString();
    m_more->fill(request);
    request.wish = m_wish->text().trimmed();
    request.accessories = m_accessories->text().trimmed();
    request.note = m_note->toPlainText().trimmed();
}

} // namespace sanbao
