// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/store_section.h"

#include "core/service/settings_desk.h"
#include "core/service/workplace.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

StoreSection::StoreSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_form(new FormSection(this))
    , m_name(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_hotline(new QLineEdit(this))
    , m_address(new QLineEdit(this))
{
    auto* card = new Card(tr("Store"), this);
    card->setHint(tr("printed on slips, receipts and agreements"));
    card->setMaximumWidth(dp(720));
    m_form->addRow(QStringLiteral("name"), tr("Store name"), m_name);
    m_code->setReadOnly(true);
    m_code->setFocusPolicy(Qt::ClickFocus);
    m_form->addRow({}, tr("Store code"), m_code);
    m_form->addRow(QStringLiteral("hotline"), tr("Hotline"), m_hotline);
    m_form->addRow(QStringLiteral("address"), tr("Address"), m_address);
    m_name->setMaxLength(60);
    m_hotline->setMaxLength(40);
    m_address->setMaxLength(200);
    card->body()->addWidget(m_form);

    QAction* action = makeAction(this, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S), tr("Save the store's data"));
    connect(action, &QAction::triggered, this, &StoreSection::save);
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("The code is part of every number and stays."), TextRole::Hint, Ink::Muted, card), 1);
    row->addWidget(new ActionButton(action, Emphasis::Primary, card));
    card->body()->addSpacing(dp(8));
    card->body()->addLayout(row);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
}

void StoreSection::load()
{
    const OrgUnit& unit = m_context.workplace.catalogue().unit();
    m_form->clearIssues();
    m_name->setText(unit.name);
    m_code->setText(unit.code);
    m_hotline->setText(unit.hotline);
    m_address->setText(unit.address);
    m_name->setModified(false);
    m_hotline->setModified(false);
    m_address->setModified(false);
}

bool StoreSection::isDirty() const
{
    const OrgUnit& unit = m_context.workplace.catalogue().unit();
    return m_name->text() != unit.name || m_hotline->text() != unit.hotline || m_address->text() != unit.address;
}

QWidget* StoreSection::firstFocus()
{
    return m_name;
}

void StoreSection::save()
{
    OrgUnit unit = m_context.workplace.catalogue().unit();
    unit.name = m_name->text();
    unit.hotline = m_hotline->text();
    unit.address = m_address->text();
    if (report(m_context.workplace.settings().saveStore(unit), m_form, tr("The store's data is saved.")))
        load();
}

} // namespace sanbao
