// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/phone_rows.h"

#include "core/domain/phone.h"
#include "core/service/customer_desk.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/phone_edit.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

PhoneRows::PhoneRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(dp(4));
    auto* add = new ActionButton(tr("Another number"), Emphasis::Quiet, this);
    add->setObjectName(QStringLiteral("customer.phone.add"));
    connect(add, &QPushButton::clicked, this, [this] { addRow(PhoneLabel::Mobile, {}).phone->setFocus(); });
    m_add = add;
    addRow(PhoneLabel::Mobile, {});
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
}

PhoneRows::Row PhoneRows::addRow(PhoneLabel label, const QString& text)
{
    const bool main = m_rows.empty();
    Row row;
    row.box = new QWidget(this);
    auto* column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(dp(4));
    column->addLayout(line);
    row.phone = new PhoneEdit(row.box);
    row.phone->setText(text);
    row.phone->setReadOnly(m_readOnly);
    row.phone->setObjectName(main ? QStringLiteral("customer.phone")
                                  : QStringLiteral("phone.%1").arg(m_rows.size() - 1));
    row.phone->setAccessibleName(main ? tr("Main number") : tr("Further number"));
    row.label = new ChoiceCombo(row.box);
    for (const auto& [value, code] : Codes<PhoneLabel>::table)
        row.label->addChoice(sanbao::label(value), int(value));
    row.label->setValue(int(label));
    row.label->setEnabled(!m_readOnly);
    row.label->setAccessibleName(tr("Kind of number"));
    line->addWidget(row.phone, 1);
    line->addWidget(row.label);
    const auto tool = [&](const QString& iconName, const QString& tip, auto act) {
        auto* button = new QToolButton(row.box);
        button->setAutoRaise(true);
        button->setIcon(icon(iconName));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setEnabled(!m_readOnly);
        connect(button, &QToolButton::clicked, this, [this, box = row.box, act] { (this->*act)(box); });
        line->addWidget(button);
    };
    if (!main) {
        tool(QStringLiteral("up"), tr("Make this the main number"), &PhoneRows::swapWithMain);
        tool(QStringLiteral("close"), tr("Remove this number"), &PhoneRows::removeRow);
    }
    row.issue = wrappedLabel({}, TextRole::Hint, Ink::Bad, row.box);
    row.issue->hide();
    column->addWidget(row.issue);
    connect(row.phone, &QLineEdit::textEdited, this, [this, issue = row.issue, phone = row.phone] {
        issue->hide();
        phone->setAccessibleDescription({});
        Q_EMIT edited();
    });
    connect(row.label, &ChoiceCombo::chosen, this, &PhoneRows::edited);
    m_column->insertWidget(int(m_rows.size()), row.box);
    m_rows.push_back(row);
    m_add->setVisible(!m_readOnly);
    return row;
}

void PhoneRows::removeRow(QWidget* box)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row& row) { return row.box == box; });
    if (at == m_rows.end())
        return;
    m_rows.erase(at);
    box->setParent(nullptr);
    box->deleteLater();
    Q_EMIT edited();
}

void PhoneRows::swapWithMain(QWidget* box)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row& row) { return row.box == box; });
    if (at == m_rows.end())
        return;
    Row& main = m_rows.front();
    const QString text = main.phone->text();
    const QVariant label = main.label->value();
    main.phone->setText(at->phone->text());
    main.label->setValue(at->label->value());
    at->phone->setText(text);
    at->label->setValue(label);
    Q_EMIT edited();
}

void PhoneRows::show(const QString& main, PhoneLabel mainLabel, const std::vector<LabelledPhone>& further,
                     bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row& row : m_rows) {
        row.box->setParent(nullptr);
        row.box->deleteLater();
    }
    m_rows.clear();
    addRow(mainLabel, displayPhone(main));
    for (const LabelledPhone& phone : further)
        addRow(phone.label, displayPhone(phone.phone));
    m_add->setVisible(!readOnly);
}

QString PhoneRows::mainRaw() const
{
    return m_rows.front().phone->raw();
}

PhoneLabel PhoneRows::mainLabel() const
{
    return static_cast<PhoneLabel>(m_rows.front().label->value().toInt());
}

std::vector<LabelledPhone> PhoneRows::further() const
{
    std::vector<LabelledPhone> phones;
    for (std::size_t at = 1; at < m_rows.size(); ++at) {
        if (!m_rows[at].phone->raw().isEmpty())
            phones.push_back({static_cast<PhoneLabel>(m_rows[at].label->value().toInt()), {}, m_rows[at].phone->raw()});
    }
    return phones;
}

QStringList PhoneRows::allRaw() const
{
    QStringList all{mainRaw()};
    for (const LabelledPhone& phone : further())
        all.append(phone.raw);
    return all;
}

PhoneEdit* PhoneRows::mainEdit() const
{
    return m_rows.front().phone;
}

bool PhoneRows::setIssue(int position, const QString& text)
{
    int filled = -1;
    for (std::size_t at = position < 0 ? 0 : 1; at < m_rows.size(); ++at) {
        const Row& row = m_rows[at];
        if (position >= 0 && (row.phone->raw().isEmpty() || ++filled != position))
            continue;
        row.issue->setText(text);
        row.issue->show();
        row.phone->setAccessibleDescription(text);
        row.phone->setFocus();
        return true;
    }
    return false;
}

} // namespace sanbao
