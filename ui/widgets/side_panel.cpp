// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_panel.h"

#include "ui/style/icons.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace sanbao {

SidePanel::SidePanel(const QString& title, QWidget* parent, int designWidth)
    : QFrame(parent)
    , m_title(plainLabel(title, TextRole::Section, Ink::Text, this))
    , m_body(nullptr)
    , m_footer(new QHBoxLayout)
{
    setObjectName(QStringLiteral("sidePanel"));
    setFixedWidth(dp(designWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(16), dp(12), dp(16), dp(16));
    column->setSpacing(dp(12));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close the panel"));
    close->setToolTip(tr("Close the panel") + QStringLiteral("  Esc"));
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(scrollColumn(m_body, this), 1);
    m_footer->setSpacing(dp(8));
    m_footer->addStretch(1);
    column->addLayout(m_footer);
    connect(close, &QToolButton::clicked, this, &SidePanel::closePanel);
    setAccessibleName(title);
    hide();
}

void SidePanel::addFooterAction(QAction* main, const QString& name)
{
    auto* close = new ActionButton(tr("Close"), Emphasis::Secondary, this);
    connect(close, &QPushButton::clicked, this, &SidePanel::closePanel);
    auto* button = new ActionButton(main, Emphasis::Primary, this);
    button->setObjectName(name);
    m_footer->addWidget(close);
    m_footer->addWidget(button);
}

QAction* SidePanel::addSave(const QString& text, const QString& toolTip, const QString& name)
{
    QAction* action = makeAction(this, text, QKeySequence(Qt::CTRL | Qt::Key_Return), toolTip);
    action->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    action->setAutoRepeat(false);
    addFooterAction(action, name);
    return action;
}

void SidePanel::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePanel::openPanel(QWidget* first)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    show();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void SidePanel::closePanel()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closePanel();
    else
        QFrame::keyPressEvent(event);
}

QScrollArea* scrollColumn(QVBoxLayout*& column, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(area);
    content->setObjectName(QStringLiteral("scrollBody"));
    column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(12));
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace sanbao
