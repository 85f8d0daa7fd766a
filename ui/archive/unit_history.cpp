// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/unit_history.h"

#include "core/service/record_desk.h"
#include "core/service/warranty_case_words.h"
#include "core/service/warranty_words.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

UnitHistoryCard::UnitHistoryCard(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_card(new Card(tr("Warranty card"), this))
    , m_rows(new QVBoxLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_rows->setSpacing(dp(4));
    m_card->body()->addLayout(m_rows);
}

void UnitHistoryCard::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* holder = new QWidget(m_card);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(plainLabel(name, TextRole::Body, Ink::Muted, holder));
    auto* words = new ElidedLabel(value, TextRole::Body, Ink::Text, holder);
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(words, 1);
    m_rows->addWidget(holder);
}

void UnitHistoryCard::addLink(const QString& name, ProductUnitId unit)
{
    if (!unit.isValid())
        return;
    auto* button = new ActionButton(name, Emphasis::Quiet, m_card);
    connect(button, &QPushButton::clicked, this, [this, unit] { Q_EMIT unitRequested(unit); });
    m_rows->addWidget(button, 0, Qt::AlignLeft);
}

void UnitHistoryCard::showUnit(ProductUnitId unit)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Outcome<UnitCard> card = m_workplace.units().card(unit);
    setVisible(card.has_value() && unit.isValid());
    if (!card || !unit.isValid())
        return;
    const UnitDetail& detail = card->detail;
    addFact(QStringLiteral("IMEI"), detail.imei);
    addFact(tr("Invoice no."), detail.invoiceNumber);
    addFact(tr("Invoice price"), detail.invoicePrice ? detail.invoicePrice->grouped() : QString());
    addFact(tr("Produced"), detail.producedOn.toString(Qt::ISODate));
    addFact(tr("Use"), label(detail.use));
    for (const ConfigurationChange& change : card->configuration)
        addFact(QStringLiteral("%1 · %2").arg(label(change.kind), change.changedOn.toString(Qt::ISODate)),
                change.value);
    for (const OwnerChange& change : card->owners) {
        const Outcome<CustomerView> former = m_workplace.records().customer(change.from);
        addFact(tr("Owner until %1").arg(change.changedOn.toString(Qt::ISODate)),
                former ? former->customer.name : QString());
    }
    addLink(tr("Exchanged for another product"), detail.replacedBy);
    addLink(tr("Given in exchange for"), detail.replaces);
}

UnitHistoryPanel::UnitHistoryPanel(Workplace& workplace, QWidget* page)
    : QObject(page)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Changes of the product"), page))
    , m_changeForm(new FormSection(m_panel, 92))
    , m_ownerForm(new FormSection(m_panel, 92))
    , m_kind(new ChoiceCombo(m_changeForm))
    , m_value(new QLineEdit(m_changeForm))
    , m_changedOn(new DayEdit(m_changeForm))
    , m_changeNote(new QLineEdit(m_changeForm))
    , m_buyer(new QLineEdit(m_ownerForm))
    , m_ownedFrom(new DayEdit(m_ownerForm))
    , m_reason(new QLineEdit(m_ownerForm))
{
    for (const auto& [kind, code] : Codes<ConfigurationKind>::table)
        m_kind->addChoice(label(kind), QString::fromLatin1(code));
    m_value->setObjectName(QStringLiteral("configuration.value"));
    m_buyer->setObjectName(QStringLiteral("owner.customer"));
    m_reason->setObjectName(QStringLiteral("owner.reason"));
    m_buyer->setPlaceholderText(tr("Phone or name of a known customer"));
    m_changeForm->addRow(QStringLiteral("configuration.kind"), tr("What"), m_kind);
    m_changeForm->addRow(QStringLiteral("configuration.value"), tr("New version or part"), m_value);
    m_changeForm->addRow(QStringLiteral("configuration.on"), tr("Changed on"), m_changedOn);
    m_changeForm->addRow(QStringLiteral("configuration.note"), tr("Note"), m_changeNote);
    m_ownerForm->addRow(QStringLiteral("owner.customer"), tr("New owner"), m_buyer);
    m_ownerForm->addRow(QStringLiteral("owner.on"), tr("Owned from"), m_ownedFrom);
    m_ownerForm->addRow(QStringLiteral("owner.reason"), tr("Why"), m_reason);
    QAction* change = makeAction(m_panel, tr("Record the change"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(change, &QAction::triggered, this, &UnitHistoryPanel::saveChange);
    QAction* owner = makeAction(m_panel, tr("Change the owner"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    connect(owner, &QAction::triggered, this, &UnitHistoryPanel::saveOwner);
    auto* changeButton = new ActionButton(change, Emphasis::Secondary, m_panel);
    changeButton->setObjectName(QStringLiteral("configuration.save"));
    auto* ownerButton = new ActionButton(owner, Emphasis::Secondary, m_panel);
    ownerButton->setObjectName(QStringLiteral("owner.save"));
    m_panel->body()->addWidget(plainLabel(tr("Firmware and boards"), TextRole::Section, Ink::Text, m_panel));
    m_panel->body()->addWidget(m_changeForm);
    m_panel->body()->addWidget(changeButton, 0, Qt::AlignRight);
    m_panel->body()->addWidget(rule(m_panel));
    m_panel->body()->addWidget(plainLabel(tr("Change of owner"), TextRole::Section, Ink::Text, m_panel));
    m_panel->body()->addWidget(m_ownerForm);
    m_panel->body()->addWidget(ownerButton, 0, Qt::AlignRight);
    m_panel->body()->addStretch(1);
    auto* close = new ActionButton(tr("Close"), Emphasis::Secondary, m_panel);
    connect(close, &QPushButton::clicked, m_panel, &SidePanel::closePanel);
    m_panel->footer()->addWidget(close);
}

void UnitHistoryPanel::openFor(const ProductUnit& unit)
{
    m_unit = unit;
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    for (DayEdit* edit : {m_changedOn, m_ownedFrom}) {
        edit->setToday(today);
        edit->setValue(today);
    }
    for (QLineEdit* edit : {m_value, m_changeNote, m_buyer, m_reason})
        edit->clear();
    m_changeForm->clearIssues();
    m_ownerForm->clearIssues();
    m_panel->openPanel(m_value);
}

void UnitHistoryPanel::report(const Done& done, FormSection* form, const QString& success)
{
    form->clearIssues();
    if (done) {
        m_panel->closePanel();
        Q_EMIT saved(success);
        return;
    }
    if (const QString words = placeRefusal(done.error(), form); !words.isEmpty())
        Q_EMIT failed(words);
}

void UnitHistoryPanel::saveChange()
{
    if (m_panel->isHidden())
        return;
    ConfigurationChange change;
    change.product = m_unit.id;
    change.kind = fromCode<ConfigurationKind>(m_kind->value().toString()).value_or(ConfigurationKind::Other);
    change.value = m_value->text();
    change.changedOn = m_changedOn->value();
    change.note = m_changeNote->text();
    report(m_workplace.units().addConfiguration(change), m_changeForm, tr("The change is recorded."));
}

CustomerId UnitHistoryPanel::buyer(std::vector<FieldIssue>& issues)
{
    const QString text = m_buyer->text().trimmed();
    if (text.isEmpty())
        return {};
    const Outcome<std::vector<Customer>> found = m_workplace.records().findCustomers(text, 10);
    if (found && found->size() == 1)
        return found->front().id;
    issues.push_back({QStringLiteral("owner.customer"),
                      found && found->empty() ? tr("No customer fits. Record the new owner as a customer first.")
                                              : tr("Several customers fit: type the whole phone number.")});
    return {};
}

void UnitHistoryPanel::saveOwner()
{
    if (m_panel->isHidden())
        return;
    std::vector<FieldIssue> issues;
    const CustomerId to = buyer(issues);
    if (!issues.empty()) {
        m_ownerForm->showIssues(issues);
        return;
    }
    report(m_workplace.units().changeOwner(m_unit.id, m_unit.revision, to, m_ownedFrom->value(), m_reason->text()),
           m_ownerForm, tr("The product has a new owner."));
}

} // namespace sanbao
