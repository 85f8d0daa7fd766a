// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/nav_rail.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/side_panel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kRefreshMs = 20000;
constexpr int kNarrowWidth = 1100;
const char* const kRailKey = "window/railCollapsed";

ChipTone toneOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return ChipTone::Accent;
    case Tone::Success:
        return ChipTone::Ok;
    case Tone::Warning:
        return ChipTone::Warn;
    case Tone::Error:
        return ChipTone::Bad;
    }
    return ChipTone::Accent;
}

} // namespace

MainWindow::MainWindow(PageRegistry registry, ShellServices services, QWidget* parent)
    : QMainWindow(parent)
    , m_registry(std::move(registry))
    , m_services(std::move(services))
{
    setObjectName(QStringLiteral("mainWindow"));
    setContextMenuPolicy(Qt::NoContextMenu);
    m_minute.setInterval(kRefreshMs);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::refreshFacts);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &MainWindow::refreshFacts);
    rebuild();
    m_minute.start();
}

MainWindow::~MainWindow() = default;

void MainWindow::rebuild()
{
    const RouteHistory history = m_stack ? m_stack->history() : RouteHistory();
    m_builtScale = textScale();
    qDeleteAll(m_globalActions);
    m_globalActions.clear();
    m_pageActions.clear();

    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTopBar(central));

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_rail = new NavRail(m_registry, central);
    middle->addWidget(m_rail);
    auto* pages = new QVBoxLayout;
    pages->setSpacing(0);
    m_messages = new MessageBar(central);
    auto* messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(dp(24), 0, dp(24), 0);
    messageRow->addWidget(m_messages);
    m_stack = new PageStack(m_registry, central);
    pages->addLayout(messageRow);
    pages->addWidget(m_stack, 1);
    middle->addLayout(pages, 1);
    m_sheet = new SidePanel(tr("Keys"), central, 360);
    m_sheetColumn = m_sheet->body();
    column->addLayout(middle, 1);
    m_status = new StatusStrip(central);
    column->addWidget(m_status);

    connect(m_rail, &NavRail::chosen, this, [this](const QString& key) {
        if (!openRoute({key, 0, {}}))
            m_rail->setCurrent(m_stack->currentRoute().page);
    });
    connect(m_stack, &PageStack::pageShown, this, &MainWindow::pageShown);
    connect(m_stack, &PageStack::messageRequested, this, &MainWindow::showMessage);
    connect(m_stack, &PageStack::titleChanged, this, &MainWindow::updateTitle);
    buildActions();
    setCentralWidget(central);
    setRailCollapsed(QSettings().value(QLatin1String(kRailKey), width() < kNarrowWidth && isVisible()).toBool());
    refreshFacts();
    m_stack->restore(history);
}

QWidget* MainWindow::buildTopBar(QWidget* parent)
{
    auto* bar = new QFrame(parent);
    bar->setObjectName(QStringLiteral("topBar"));
    bar->setFixedHeight(dp(48));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(dp(16), 0, dp(16), 1);
    row->setSpacing(dp(8));

    auto* left = new QHBoxLayout;
    left->setSpacing(dp(6));
    left->addWidget(plainLabel(tr("Sanbao"), TextRole::Section, Ink::Accent, bar));
    auto* store =
        new ElidedLabel(m_services.storeName ? m_services.storeName() : QString(), TextRole::Section, Ink::Text, bar);
    store->setObjectName(QStringLiteral("storeName"));
    left->addWidget(store, 1);
    row->addLayout(left, 1);

    m_search = new SearchBox(m_services.search, bar);
    m_search->setMaximumWidth(dp(560));
    m_search->setMinimumWidth(dp(280));
    row->addWidget(m_search, 2);
    connect(m_search, &SearchBox::routeChosen, this, &MainWindow::openRoute);

    auto* right = new QHBoxLayout;
    right->setSpacing(dp(8));
    right->addStretch(1);
    auto* user = new QToolButton(bar);
    user->setObjectName(QStringLiteral("userMenu"));
    user->setText(m_services.userLine ? m_services.userLine() : QString());
    user->setIcon(icon(QStringLiteral("user")));
    user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    user->setPopupMode(QToolButton::InstantPopup);
    user->setFocusPolicy(Qt::TabFocus);
    user->setAccessibleName(tr("Person, language and look"));
    auto* menu = new QMenu(user);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (m_services.fillUserMenu)
            m_services.fillUserMenu(menu);
    });
    user->setMenu(menu);
    right->addWidget(user);
    auto* help = new QToolButton(bar);
    help->setText(tr("F1 Help"));
    help->setObjectName(QStringLiteral("helpButton"));
    help->setFocusPolicy(Qt::TabFocus);
    help->setToolTip(tr("Show every key"));
    connect(help, &QToolButton::clicked, this, &MainWindow::toggleShortcutSheet);
    right->addWidget(help);
    row->addLayout(right, 1);
    return bar;
}

QAction* MainWindow::addGlobal(const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setToolTip(text);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
    m_globalActions << action;
    return action;
}

void MainWindow::buildActions()
{
    addGlobal(tr("Search everything"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_search->activate(); });
    for (const PageEntry& entry : m_registry) {
        if (entry.shortcut.isEmpty() || !entry.inRail())
            continue;
        m_pageActions.insert(entry.key, addGlobal(entry.label().replace(QLatin1Char('&'), QStringLiteral("&&")),
                                                  entry.shortcut, [this, key = entry.key] {
                                                      openRoute({key, 0, {}});
                                                  }));
    }
    addGlobal(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_stack->goBack(); });
    addGlobal(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_stack->goForward(); });
    addGlobal(tr("Narrow or wide page list"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] {
        const bool collapsed = !m_rail->isCollapsed();
        QSettings().setValue(QLatin1String(kRailKey), collapsed);
        setRailCollapsed(collapsed);
    });
    addGlobal(tr("Show every key"), QKeySequence(Qt::Key_F1), [this] { toggleShortcutSheet(); });
    addGlobal(tr("Full screen"), QKeySequence(Qt::Key_F11),
              [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    addGlobal(tr("Close the program"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::setRailCollapsed(bool collapsed)
{
    m_rail->setCollapsed(collapsed);
}

bool MainWindow::openRoute(const Route& route)
{
    return m_stack->go(route);
}

void MainWindow::pageShown(const Route& route)
{
    const PageEntry* entry = m_stack->entry(route.page);
    m_rail->setCurrent(entry && entry->inRail() ? route.page : QString());
    // A page that has its own action on a page's key keeps it: two actions on one key would both fall silent.
    QList<QKeySequence> taken;
    if (const Page* page = m_stack->currentPage()) {
        for (const QAction* action : page->findChildren<QAction*>())
            taken << action->shortcuts();
    }
    for (const PageEntry& candidate : m_registry) {
        if (QAction* action = m_pageActions.value(candidate.key))
            action->setShortcut(taken.contains(candidate.shortcut) ? QKeySequence() : candidate.shortcut);
    }
    if (m_sheet->isVisible())
        m_sheet->closePanel();
    updateTitle();
    refreshSoon();
}

void MainWindow::updateTitle()
{
    const Page* page = m_stack->currentPage();
    const QString store = m_services.storeName ? m_services.storeName() : QString();
    QStringList parts;
    if (page && !page->title().isEmpty())
        parts << page->title();
    if (!store.isEmpty())
        parts << store;
    parts << tr("Sanbao");
    setWindowTitle(parts.join(QStringLiteral(" \u2013 ")));
}

void MainWindow::showMessage(Tone tone, const QString& text)
{
    m_messages->showMessage(toneOf(tone), text);
}

void MainWindow::toggleShortcutSheet()
{
    if (m_sheet->isVisible()) {
        m_sheet->closePanel();
        return;
    }
    const Page* page = m_stack->currentPage();
    QList<QAction*> own;
    for (QAction* action : page ? page->findChildren<QAction*>() : QList<QAction*>()) {
        const auto* owner = qobject_cast<const QWidget*>(action->parent());
        if (owner && owner->isVisible())
            own << action;
    }
    fillShortcutSheet(m_sheetColumn, {{page ? page->title() : QString(), own}, {tr("Everywhere"), m_globalActions}});
    placeSheet();
    m_sheet->openPanel(m_sheet->findChild<QToolButton*>());
    m_sheet->raise();
}

/// Over the page, so that nothing under it moves.
void MainWindow::placeSheet()
{
    const QRect page(m_stack->mapTo(centralWidget(), QPoint()), m_stack->size());
    m_sheet->setGeometry(page.right() + 1 - m_sheet->width(), page.top(), m_sheet->width(), page.height());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_sheet && m_sheet->isVisible())
        QTimer::singleShot(0, this, &MainWindow::placeSheet);
}

void MainWindow::refreshSoon()
{
    m_soon.start();
}

void MainWindow::refreshFacts()
{
    if (m_services.status)
        m_status->showFacts(m_services.status());
    if (m_services.badges)
        m_rail->setBadges(m_services.badges());
    if (auto* user = findChild<QToolButton*>(QStringLiteral("userMenu")); user && m_services.userLine)
        user->setText(m_services.userLine());
    if (auto* store = findChild<QLabel*>(QStringLiteral("storeName")); store && m_services.storeName)
        store->setText(m_services.storeName());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    const bool outdated = event->type() == QEvent::LanguageChange ||
                          (event->type() == QEvent::FontChange && !qFuzzyCompare(textScale(), m_builtScale));
    if (!outdated || !m_stack || m_rebuilding)
        return;
    // Later: the event may come from a page that the rebuilding would delete under its own feet.
    m_rebuilding = true;
    QTimer::singleShot(0, this, [this] {
        m_rebuilding = false;
        if (QWidget* focus = QApplication::focusWidget())
            focus->clearFocus();
        rebuild();
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_stack->mayLeave()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

} // namespace sanbao
