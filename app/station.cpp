// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station.h"

#include "app/shell_services.h"
#include "core/service/watch_clock.h"
#include "ui/style/appearance.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace sanbao {

Station::Station(std::unique_ptr<Workplace> workplace, Prompt& prompt, Appearance& appearance,
                 std::function<void()> openOtherFile)
    : m_workplace(std::move(workplace))
    , m_printing(*m_workplace, prompt)
    , m_context{*m_workplace, prompt, m_printing}
    , m_watch(std::make_unique<WatchClock>(*m_workplace))
{
    m_window = std::make_unique<MainWindow>(makePages(m_context, PageExtras{appearance, std::move(openOtherFile)}),
                                            makeShellServices(*m_workplace, appearance));
    m_window->setMinimumSize(dp(960), dp(600));
    connect(&m_workplace->feed(), &ChangeFeed::changed, m_window.get(), &MainWindow::refreshSoon);
}

Station::~Station() = default;

void Station::show()
{
    const QByteArray geometry = QSettings().value(QStringLiteral("window/geometry")).toByteArray();
    if (geometry.isEmpty() || !m_window->restoreGeometry(geometry)) {
        const QSize room = QGuiApplication::primaryScreen()->availableSize();
        m_window->resize(QSize(dp(1440), dp(900)).boundedTo(room));
    }
    m_window->show();
    m_window->openRoute({QStringLiteral("desk"), 0, {}});
    m_watch->start();
}

} // namespace sanbao
