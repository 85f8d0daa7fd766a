// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_frame.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

PageFrame::PageFrame(QWidget* page)
    : QWidget(page)
    , m_head(new QHBoxLayout)
    , m_extras(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_title(plainLabel({}, TextRole::PageTitle, Ink::Text, this))
    , m_subtitle(new ElidedLabel({}, TextRole::Body, Ink::Muted, this))
    , m_body(new QVBoxLayout)
{
    if (!page->layout()) {
        auto* whole = new QVBoxLayout(page);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(this);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(24), dp(16), dp(24), dp(16));
    column->setSpacing(dp(16));
    m_head->setSpacing(dp(12));
    m_extras->setSpacing(dp(8));
    m_buttons->setSpacing(dp(8));
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle, 1);
    m_head->addLayout(m_extras);
    m_head->addLayout(m_buttons);
    m_title->setMinimumHeight(dp(32));
    m_subtitle->setContentsMargins(0, dp(3), 0, 0);
    column->addLayout(m_head);
    m_body->setSpacing(dp(16));
    column->addLayout(m_body, 1);
}

void PageFrame::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageFrame::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
}

ActionButton* PageFrame::addButton(QAction* action, Emphasis emphasis)
{
    auto* button = new ActionButton(action, emphasis, this);
    m_buttons->addWidget(button);
    return button;
}

void PageFrame::addWidget(QWidget* widget)
{
    m_extras->addWidget(widget);
}

} // namespace sanbao
