// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/yes_no_field.h"

#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace sanbao {

YesNoField::YesNoField(const QString& yes, const QString& no, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, dp(6), 0, dp(4));
    row->setSpacing(dp(20));
    m_group->addButton(new QRadioButton(yes, this), 1);
    m_group->addButton(new QRadioButton(no, this), 0);
    for (QAbstractButton* button : m_group->buttons())
        row->addWidget(button);
    row->addStretch(1);
    setFocusProxy(m_group->button(1));
    connect(m_group, &QButtonGroup::idClicked, this, &YesNoField::edited);
}

std::optional<bool> YesNoField::value() const
{
    return m_group->checkedId() < 0 ? std::nullopt : std::optional<bool>(m_group->checkedId() == 1);
}

void YesNoField::setValue(std::optional<bool> value)
{
    // An exclusive group never lets its last button go.
    m_group->setExclusive(false);
    m_group->button(1)->setChecked(value && *value);
    m_group->button(0)->setChecked(value && !*value);
    m_group->setExclusive(true);
}

} // namespace sanbao
