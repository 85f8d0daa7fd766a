// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_form.h"

#include "core/domain/divisions.h"
#include "core/domain/phone.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/customers/phone_rows.h"
#include "ui/editors/address_ahead.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/choice_list.h"
#include "ui/editors/phone_edit.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_pane.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kRestMs = 250;

} // namespace

CustomerForm::CustomerForm(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_form(new FormSection(this))
    , m_name(new QLineEdit(m_form))
    , m_phones(new PhoneRows(m_form))
    , m_duplicateTitle(plainLabel(tr("Perhaps the same person"), TextRole::Hint, Ink::Warn, m_form))
    , m_duplicates(new ChoiceList(tr("Perhaps the same person"), m_form, 3))
    , m_region(new QLineEdit(m_form))
    , m_ahead(new AddressAhead(m_region))
    , m_detail(new QLineEdit(m_form))
    , m_level(new ChoiceCombo(m_form))
    , m_tier(new ChoiceCombo(m_form))
    , m_groupBox(new QWidget(m_form))
    , m_groupColumn(new QVBoxLayout(m_groupBox))
    , m_consent(new ChoiceCombo(m_form))
    , m_consentDay(plainLabel({}, TextRole::Hint, Ink::Muted, m_form))
    , m_note(textBox(3, m_form))
{
    build();
    connectFields();
}

void CustomerForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_name->setMaxLength(200);
    m_detail->setMaxLength(300);
    m_region->setMaxLength(100);
    m_region->setPlaceholderText(tr("Province, city, district: type any part or initials"));
    m_detail->setPlaceholderText(tr("Road, house, room"));
    m_ahead->setSpaced(true);
    for (const auto& [level, code] : Codes<CustomerLevel>::table)
        m_level->addChoice(label(level), int(level));
    for (const auto& [tier, code] : Codes<Priority>::table)
        m_tier->addChoice(label(tier), int(tier));
    for (const auto& [consent, code] : Codes<Consent>::table)
        m_consent->addChoice(label(consent), int(consent));
    m_groupColumn->setContentsMargins(0, 0, 0, 0);
    m_groupColumn->setSpacing(dp(2));
    m_form->addRow(QStringLiteral("customer.name"), tr("Name"), m_name);
    m_form->addRow(QStringLiteral("phones"), tr("Phones"), m_phones);
    m_phones->setObjectName(QStringLiteral("phones"));
    m_form->addLoose(m_duplicateTitle);
    m_duplicates->setObjectName(QStringLiteral("customer.duplicates"));
    m_form->addLoose(m_duplicates);
    m_form->addRow(QStringLiteral("customer.region"), tr("Region"), m_region);
    m_form->addLoose(m_ahead->list());
    m_form->addRow(QStringLiteral("customer.address"), tr("Address"), m_detail);
    m_form->addRow(QStringLiteral("customer.level"), tr("Level"), m_level);
    m_form->addRow(QStringLiteral("customer.tier"), tr("Priority"), m_tier);
    m_form->addRow(QStringLiteral("customer.groups"), tr("Groups"), m_groupBox);
    m_form->addRow(QStringLiteral("customer.consent"), tr("Marketing"), m_consent);
    m_consent->setToolTip(tr("May we write about offers? Service is never refused without it."));
    m_form->addLoose(m_consentDay);
    m_form->addRow(QStringLiteral("customer.note"), tr("Note"), m_note);
    m_duplicateTitle->hide();
    m_duplicates->hide();
}

void CustomerForm::connectFields()
{
    const auto changed = [this] {
        if (m_showing)
            return;
        m_rest.start();
        Q_EMIT edited();
    };
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &CustomerForm::lookForDuplicates);
    for (QLineEdit* line : {m_name, m_region, m_detail})
        connect(line, &QLineEdit::textEdited, this, changed);
    connect(m_phones, &PhoneRows::edited, this, changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, changed);
    for (ChoiceCombo* combo : {m_level, m_tier, m_consent})
        connect(combo, &ChoiceCombo::chosen, this, changed);
    connect(m_level, &ChoiceCombo::chosen, this, [this] {
        if (m_level->value().toInt() == int(CustomerLevel::Vip) && m_tier->value().toInt() == int(Priority::Normal))
            m_tier->setValue(int(Priority::Premium));
    });
    connect(m_duplicates, &ChoiceList::chosen, this, &CustomerForm::duplicateChosen);
    connect(m_ahead, &AddressAhead::chosen, this,
            [this](const Division& division) { m_profile.regionCode = division.code; });
}

void CustomerForm::buildGroups()
{
    clearLayout(m_groupColumn);
    m_groups.clear();
    const Outcome<std::vector<CustomerGroup>> groups = m_workplace.customers().groups();
    if (groups) {
        for (const CustomerGroup& group : *groups) {
            const bool member =
                std::find(m_profile.groups.begin(), m_profile.groups.end(), group.id) != m_profile.groups.end();
            if (!group.active && !member)
                continue;
            QString words = group.name;
            auto* box = new QCheckBox(words.replace(QLatin1Char('&'), QStringLiteral("&&")), m_groupBox);
            box->setChecked(member);
            connect(box, &QCheckBox::clicked, this, &CustomerForm::edited);
            m_groupColumn->addWidget(box);
            m_groups.emplace_back(group.id, box);
        }
    }
    if (m_groups.empty())
        m_groupColumn->addWidget(
            plainLabel(tr("Groups are made in the settings."), TextRole::Hint, Ink::Muted, m_groupBox));
}

void CustomerForm::show(const Customer& customer, const CustomerProfile& profile, bool readOnly)
{
    m_showing = true;
    m_rest.stop();
    m_customer = customer;
    m_profile = profile;
    m_name->setText(customer.name);
    m_phones->show(customer.phone, profile.phoneLabel, profile.phones, readOnly);
    m_structured = QString(profile.region).remove(QLatin1Char(' ')) + profile.addressDetail == customer.address;
    if (!m_structured) {
        const std::optional<SplitAddress> split = splitAddress(customer.address);
        m_profile.regionCode = split ? split->division.code : QString();
        m_profile.region = split ? split->division.path() : QString();
        m_profile.addressDetail = split ? split->detail : customer.address;
    }
    m_region->setText(m_profile.region);
    m_detail->setText(m_profile.addressDetail);
    m_detail->setCursorPosition(0);
    m_level->setValue(int(profile.level));
    m_tier->setValue(int(customer.tier));
    m_consent->setValue(int(profile.consent));
    m_consentDay->setText(profile.consentOn.isValid() ? tr("since %1").arg(profile.consentOn.toString(Qt::ISODate))
                                                      : QString());
    m_consentDay->setVisible(profile.consentOn.isValid());
    m_note->setPlainText(customer.note);
    buildGroups();
    for (QLineEdit* line : {m_name, m_region, m_detail})
        line->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_level, m_tier, m_consent, m_groupBox})
        widget->setEnabled(!readOnly);
    m_duplicateTitle->hide();
    m_duplicates->hide();
    clearIssues();
    m_showing = false;
}

void CustomerForm::lookForDuplicates()
{
    std::vector<ChoiceItem> items;
    for (const DuplicateHint& hint : m_workplace.customers().duplicatesOf(customer(), m_phones->allRaw())) {
        ChoiceItem item;
        item.key = hint.customer.id.value;
        item.title = hint.customer.name.isEmpty() ? tr("Unnamed") : hint.customer.name;
        item.detail = QStringList{displayPhone(hint.customer.phone), hint.customer.address}.join(QStringLiteral(" · "));
        item.chip = hint.samePhone ? tr("same number") : tr("name and address");
        item.tone = ChipTone::Warn;
        items.push_back(item);
    }
    m_duplicates->setItems(items);
    m_duplicates->setVisible(!items.empty());
    m_duplicateTitle->setVisible(!items.empty());
}

/// What nobody touched stays as it was written, even where the table knows the province to it.
bool CustomerForm::isAddressTouched() const
{
    return m_region->text().simplified() != m_profile.region || m_detail->text() != m_profile.addressDetail;
}

Customer CustomerForm::customer() const
{
    Customer customer = m_customer;
    customer.name = m_name->text();
    customer.phoneRaw = m_phones->mainRaw();
    customer.address =
        isAddressTouched() ? m_region->text().remove(QLatin1Char(' ')) + m_detail->text() : m_customer.address;
    customer.tier = static_cast<Priority>(m_tier->value().toInt());
    customer.note = m_note->toPlainText();
    return customer;
}

CustomerProfile CustomerForm::profile() const
{
    CustomerProfile profile = m_profile;
    profile.phoneLabel = m_phones->mainLabel();
    profile.phones = m_phones->further();
    profile.level = static_cast<CustomerLevel>(m_level->value().toInt());
    profile.consent = static_cast<Consent>(m_consent->value().toInt());
    profile.region = m_region->text().simplified();
    profile.addressDetail = m_detail->text();
    if (profile.region != m_profile.region) {
        const std::optional<SplitAddress> split = splitAddress(profile.region);
        profile.regionCode = split && split->detail.isEmpty() ? split->division.code : QString();
    }
    if (!m_structured && !isAddressTouched()) {
        profile.regionCode.clear();
        profile.region.clear();
        profile.addressDetail.clear();
    }
    profile.groups.clear();
    for (const auto& [id, box] : m_groups) {
        if (box->isChecked())
            profile.groups.push_back(id);
    }
    return profile;
}

std::vector<FieldIssue> CustomerForm::showIssues(const std::vector<FieldIssue>& issues)
{
    std::vector<FieldIssue> fields;
    for (const FieldIssue& issue : issues) {
        const bool main = issue.field == QLatin1String("customer.phone");
        const bool further = issue.field.startsWith(QLatin1String("phone."));
        const bool shown = (main && m_phones->setIssue(-1, issue.message)) ||
                           (further && m_phones->setIssue(issue.field.mid(6).toInt(), issue.message));
        if (!shown)
            fields.push_back(issue);
    }
    return m_form->showIssues(fields);
}

void CustomerForm::clearIssues()
{
    m_form->clearIssues();
}

} // namespace sanbao
