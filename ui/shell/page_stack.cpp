// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/style/theme.h"
#include "ui/widgets/side_panel.h"

#include <QTimer>

#include <algorithm>

namespace sanbao {

namespace {

constexpr std::size_t kKeptRoutes = 100;
/// A person goes to and fro between a few pages; those stay as they were left.
constexpr qsizetype kKeptPages = 6;

/// Something may be half typed there, or is still being read.
bool isInUse(const Page& page)
{
    const QList<SidePanel*> panels = page.findChildren<SidePanel*>();
    return page.property("busy").toBool() ||
           std::any_of(panels.begin(), panels.end(), [](const SidePanel* panel) { return !panel->isHidden(); });
}

} // namespace

PageStack::PageStack(const PageRegistry& registry, QWidget* parent)
    : QStackedWidget(parent)
    , m_registry(registry)
{
    setObjectName(QStringLiteral("pageStack"));
}

const PageEntry* PageStack::entry(const QString& key) const
{
    for (const PageEntry& candidate : m_registry) {
        if (candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

QSize PageStack::minimumSizeHint() const
{
    return {dp(600), dp(400)};
}

Page* PageStack::currentPage() const
{
    return qobject_cast<Page*>(currentWidget());
}

Route PageStack::currentRoute() const
{
    return m_history.current >= 0 ? m_history.routes[std::size_t(m_history.current)] : Route();
}

Page* PageStack::pageFor(const PageEntry& entry)
{
    if (Page* known = m_pages.value(entry.key))
        return known;
    Page* page = entry.create(this);
    if (page->objectName().isEmpty())
        page->setObjectName(QStringLiteral("page"));
    page->setAccessibleName(page->title());
    m_pages.insert(entry.key, page);
    addWidget(page);
    // Queued: a page may ask for a route in the middle of handling its own event.
    connect(page, &Page::openRequested, this, &PageStack::go, Qt::QueuedConnection);
    connect(page, &Page::messageRequested, this, &PageStack::messageRequested);
    connect(page, &Page::titleChanged, this, &PageStack::titleChanged);
    return page;
}

bool PageStack::mayLeave()
{
    Page* page = currentPage();
    if (!page)
        return true;
    const Done left = page->canLeave();
    if (left)
        return true;
    if (!left.error().message.isEmpty())
        Q_EMIT messageRequested(Tone::Warning, left.error().message);
    return false;
}

bool PageStack::show(const Route& route, bool askFirst)
{
    const PageEntry* wanted = entry(route.page);
    if (!wanted)
        return false;
    const bool samePlace = currentPage() && m_pages.value(route.page) == currentPage() && route.id == currentRoute().id;
    if (askFirst && !samePlace && !mayLeave())
        return false;
    Page* page = pageFor(*wanted);
    m_recent.removeOne(page);
    m_recent.prepend(page);
    page->setBeingOpened(true);
    setCurrentWidget(page);
    page->setBeingOpened(false);
    page->open(route);
    if (QWidget* first = page->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
    else
        page->setFocus(Qt::OtherFocusReason);
    if (m_recent.size() > kKeptPages)
        QTimer::singleShot(0, this, &PageStack::letGoOfUnseen);
    return true;
}

void PageStack::letGoOfUnseen()
{
    for (qsizetype at = m_recent.size() - 1; at >= kKeptPages; --at) {
        Page* page = m_recent.at(at);
        const PageEntry* known = entry(m_pages.key(page));
        if (!known || !known->light || isInUse(*page))
            continue;
        m_recent.removeAt(at);
        m_pages.remove(known->key);
        removeWidget(page);
        page->deleteLater();
    }
}

bool PageStack::go(const Route& route)
{
    if (!show(route, true))
        return false;
    const Route present = currentRoute();
    const bool again = m_history.current >= 0 && present.page == route.page && present.id == route.id;
    if (again) {
        m_history.routes[std::size_t(m_history.current)] = route;
    } else {
        m_history.routes.resize(std::size_t(m_history.current + 1));
        m_history.routes.push_back(route);
        if (m_history.routes.size() > kKeptRoutes)
            m_history.routes.erase(m_history.routes.begin());
        m_history.current = int(m_history.routes.size()) - 1;
    }
    Q_EMIT pageShown(route);
    return true;
}

bool PageStack::step(int by)
{
    const int target = m_history.current + by;
    if (target < 0 || target >= int(m_history.routes.size()))
        return false;
    const Route route = m_history.routes[std::size_t(target)];
    if (!show(route, true))
        return false;
    m_history.current = target;
    Q_EMIT pageShown(route);
    return true;
}

bool PageStack::goBack()
{
    return step(-1);
}

bool PageStack::goForward()
{
    return step(1);
}

void PageStack::restore(const RouteHistory& history)
{
    m_history = history;
    if (m_history.current < 0)
        return;
    const Route route = currentRoute();
    if (show(route, false))
        Q_EMIT pageShown(route);
}

} // namespace sanbao
