// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_window.h"

#include "ui/style/appearance.h"
#include "ui/welcome/trouble_page.h"
#include "ui/welcome/welcome_page.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace sanbao {

WelcomeWindow::WelcomeWindow(Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    resize(dp(1000), dp(720));
    rebuild();
}

void WelcomeWindow::showWelcome(const QString& file)
{
    if (!file.isEmpty())
        m_newFile = file;
    m_inTrouble = false;
    rebuild();
}

void WelcomeWindow::showTrouble(const QString& path, const Failure& failure)
{
    m_inTrouble = true;
    m_troublePath = path;
    m_trouble = failure;
    rebuild();
}

void WelcomeWindow::showRefusal(const Failure& failure)
{
    if (m_welcome)
        m_welcome->showRefusal(failure);
}

void WelcomeWindow::rebuild()
{
    setWindowTitle(tr("Sanbao"));
    const bool typed = m_welcome != nullptr;
    const StoreSetup kept = typed ? m_welcome->setup() : StoreSetup();
    if (m_content)
        m_content->deleteLater();
    m_welcome = nullptr;
    if (m_inTrouble) {
        auto* page = new TroublePage(m_troublePath, m_trouble, this);
        connect(page, &TroublePage::retryRequested, this, [this] { Q_EMIT retryRequested(m_troublePath); });
        connect(page, &TroublePage::openOtherRequested, this, &WelcomeWindow::openOtherRequested);
        connect(page, &TroublePage::newStoreRequested, this, [this] { showWelcome(); });
        m_content = page;
    } else {
        m_welcome = new WelcomePage(m_appearance, m_newFile, this);
        if (typed)
            m_welcome->setSetup(kept);
        connect(m_welcome, &WelcomePage::createRequested, this, &WelcomeWindow::createRequested);
        connect(m_welcome, &WelcomePage::demoRequested, this, &WelcomeWindow::demoRequested);
        connect(m_welcome, &WelcomePage::openOtherRequested, this, &WelcomeWindow::openOtherRequested);
        m_content = m_welcome;
    }
    layout()->addWidget(m_content);
    m_content->show();
    if (m_welcome)
        m_welcome->focusName();
}

void WelcomeWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, this, &WelcomeWindow::rebuild);
}

} // namespace sanbao
